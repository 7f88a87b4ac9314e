/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/agency-list-private.h>
#include <libplanmodel/reader/agency-role-private.h>
#include <libplanmodel/reader/lexicon-private.h>

#define HAN_COMMA 0x3001 /* 、 */
#define HAN_FULL_STOP 0x3002 /* 。 */
#define HAN_AND 0x548c /* 和 */
#define HAN_ALSO 0x53ca /* 及 */
#define HAN_WITH 0x4e0e /* 与 */
#define HAN_EACH 0x5404 /* 各 */

/* Few lists are longer. */
#define USUAL_LENGTH 16

/* A word between labels that no ending tells to be a body's name is still taken for one up to this length. */
#define MAX_UNKNOWN 20

typedef struct
{
  PlanModelAgencyList *list;
  const PlanModelLayout *layout;
  const guint16 *codes;
  PlanModelAssignmentRole role; /* of the label that holds */
  PlanModelAgencyLabel label;
  PlanModelAgencyLevel level;
  guint32 owner_start; /* the place whose departments follow */
  guint32 owner_end;
  guint pending; /* the first item that no verb has told its role yet */
  guint8 part;
  guint8 n_commas;
  gboolean is_joined;
  gboolean lacks_closing; /* a bracket was opened that nothing closes */
} Parser;

/* What stands before a name without belonging to it. */
enum
{
  LEAD_SURE = 1,
  LEAD_MAYBE, /* only before a letter of level or 各: 和平区 is a name */
  LEAD_JOINS
};

static const PlanModelWord lead_words[] = {
  { "由", LEAD_SURE },       { "并由", LEAD_SURE },       { "分别由", LEAD_SURE },   { "原则上由", LEAD_SURE },
  { "主要由", LEAD_SURE },   { "其中由", LEAD_SURE },     { "具体由", LEAD_SURE },   { "另由", LEAD_SURE },
  { "均由", LEAD_SURE },     { "统一由", LEAD_SURE },     { "以下均由", LEAD_SURE }, { "以下均需", LEAD_SURE },
  { "以下任务均需", LEAD_SURE }, { "以下任务均由", LEAD_SURE }, { "以下工作均需", LEAD_SURE }, { "以下工作均由", LEAD_SURE },
  { "以下各项均需", LEAD_SURE }, { "以下各项均由", LEAD_SURE }, { "以及", LEAD_MAYBE },      { "并", LEAD_MAYBE },
  { "请", LEAD_MAYBE },      { "以", LEAD_MAYBE },        { "其中", LEAD_MAYBE },    { "在", LEAD_MAYBE },
  { "及", LEAD_MAYBE },      { "和", LEAD_MAYBE },        { "与", LEAD_MAYBE },      { "会同", LEAD_JOINS },
  { "联合", LEAD_JOINS },    { "会商", LEAD_JOINS },
};

static PlanModelLexicon leads = PLAN_MODEL_LEXICON (lead_words);

static const PlanModelWord ongoing_words[] = {
  { "长期坚持", 1 }, { "长期推进", 1 }, { "长期实施", 1 }, { "持续推进", 1 }, { "持续实施", 1 }, { "持续开展", 1 }, { "持续坚持", 1 },
  { "持续落实", 1 }, { "长期任务", 1 }, { "长期", 1 },     { "持续", 1 },     { "常态化", 1 },   { "常年", 1 },     { "全年", 2 },
  { "长效", 1 },     { "经常性", 1 },   { "日常工作", 1 }, { "立行立改", 1 }, { "即行即改", 1 },
};

static PlanModelLexicon ongoing = PLAN_MODEL_LEXICON (ongoing_words);

/*< private >
 * plan_model_agency_list_init:
 */
void
plan_model_agency_list_init (PlanModelAgencyList *self)
{
  self->items = g_array_sized_new (FALSE, TRUE, sizeof (PlanModelAgencyItem), USUAL_LENGTH);
  self->year = 0;
}

/*< private >
 * plan_model_agency_list_clear:
 */
void
plan_model_agency_list_clear (PlanModelAgencyList *self)
{
  g_clear_pointer (&self->items, g_array_unref);
}

static guint32
find_closing (const guint16 *codes,
              guint32        at,
              guint32        end)
{
  guint depth = 0;

  for (guint32 i = at; i < end; i++)
    {
      if (plan_model_code_is_opening (codes[i]))
        depth++;
      else if (plan_model_code_is_closing (codes[i]) && --depth == 0)
        return i;
    }

  return end;
}

/*< private >
 * plan_model_agency_deadline_read:
 *
 * Returns: whether a date was found, the last one of those printed
 */
gboolean
plan_model_agency_deadline_read (const guint16 *codes,
                                 guint32        start,
                                 guint32        end,
                                 char          *text,
                                 gsize          size)
{
  g_autoptr (GArray) found = g_array_new (FALSE, TRUE, sizeof (PlanModelQuantityMatch));
  guint32 at;
  guint length, sense;

  plan_model_quantities_scan (codes, start, end, found);
  for (guint i = found->len; i > 0; i--)
    {
      const PlanModelQuantityMatch *quantity = &g_array_index (found, PlanModelQuantityMatch, i - 1);
      const PlanModelTime *time = &quantity->time;

      if (quantity->kind != PLAN_MODEL_QUANTITY_TIME || time->end == 0)
        continue;
      if (time->kind != PLAN_MODEL_TIME_YEAR && time->kind != PLAN_MODEL_TIME_BEFORE && time->kind != PLAN_MODEL_TIME_YEARS
          && time->kind != PLAN_MODEL_TIME_END)
        continue;
      if (time->month != 0 && time->day != 0)
        g_snprintf (text, size, "%d-%02d-%02d", time->end, time->month, time->day);
      else if (time->month != 0)
        g_snprintf (text, size, "%d-%02d", time->end, time->month);
      else if (time->quarter != 0)
        g_snprintf (text, size, "%d-Q%d", time->end, time->quarter);
      else if (time->half != 0)
        g_snprintf (text, size, "%d-S%d", time->end, time->half);
      else
        g_snprintf (text, size, "%d", time->end);
      return TRUE;
    }
  if (plan_model_lexicon_find (&ongoing, codes, start, end, &at, &length, &sense) && sense == 1)
    {
      g_strlcpy (text, "ongoing", size);
      return TRUE;
    }

  return FALSE;
}

/* 12月底前, in a plan of one year. */
static void
read_month (PlanModelAgencyList *list,
            const guint16       *codes,
            guint32              start,
            guint32              end)
{
  guint32 at = start;
  guint month = 0;

  while (at < end && !plan_model_code_is_digit (codes[at]))
    at++;
  for (; at < end && plan_model_code_is_digit (codes[at]) && month < 100; at++)
    month = month * 10 + codes[at] - '0';
  if (list->year != 0 && at < end && codes[at] == 0x6708 && month >= 1 && month <= 12)
    g_snprintf (list->deadline, sizeof list->deadline, "%d-%02u", list->year, month);
}

/* A stretch that is a date and no name: 2023年底前完成, 长期坚持. */
static gboolean
looks_like_date (const guint16 *codes,
                 guint32        start,
                 guint32        end)
{
  guint n_digits = 0;
  guint32 at = start;

  if (end - start > 40)
    return FALSE;
  if (plan_model_lexicon_match (&ongoing, codes, start, end, NULL) > 0)
    return TRUE;
  while (at < end && !plan_model_code_is_digit (codes[at]) && at - start < 6)
    at++;
  for (; at < end && plan_model_code_is_digit (codes[at]); at++)
    n_digits++;

  return n_digits > 0 && at < end
         && (codes[at] == 0x5e74 || codes[at] == 0x6708 || codes[at] == '.' || codes[at] == '-' || codes[at] == 0x2014 || codes[at] == '~');
}

static gboolean
is_mark (guint16 code)
{
  return code == '*' || code == 0x2605 || code == 0x2606 || code == 0x25b2 || code == 0x25b3 || code == 0x25cf || code == 0x203b;
}

/* The verbs, alone, of a name in brackets behind it: 市科技局(牵头). */
static gboolean
is_role (const guint16           *codes,
         guint32                  start,
         guint32                  end,
         PlanModelAssignmentRole *role)
{
  PlanModelAgencyLabelFound label;
  gboolean joins;

  if (plan_model_agency_role_match (codes, start, end, role, &joins) == end - start && *role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
    return TRUE;
  if (plan_model_agency_label_match (codes, start, end, &label) && label.end == end
      && label.kind == PLAN_MODEL_AGENCY_LABEL_ROLE)
    {
      *role = label.role;
      return TRUE;
    }

  return FALSE;
}

static guint
count_names (const guint16 *codes,
             guint32        start,
             guint32        end)
{
  guint n = 0;
  guint32 at = start;
  guint depth = 0;

  for (guint32 i = start; i <= end; i++)
    {
      if (i < end && plan_model_code_is_opening (codes[i]))
        depth++;
      else if (i < end && plan_model_code_is_closing (codes[i]))
        depth--;
      if (i == end || (depth == 0 && (codes[i] == HAN_COMMA || codes[i] == ',')))
        {
          if (i - at < 2)
            return 0;
          n++;
          at = i + 1;
        }
    }

  return n;
}

static void
add_item (Parser                  *self,
          guint32                  start,
          guint32                  end,
          PlanModelAgencyLook      look,
          PlanModelAssignmentRole  own_role,
          gboolean                 is_marked)
{
  const guint16 *codes = self->codes;
  PlanModelAgencyItem item = { start, end };
  PlanModelAgencyList *list = self->list;
  PlanModelAgencyLevel level;
  PlanModelAgencyLook ending;

  item.look = look;
  item.role = self->role;
  item.is_labelled = self->role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN;
  item.is_marked = is_marked;
  if (own_role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
    {
      item.role = own_role;
      item.is_labelled = FALSE;
      list->has_verb = TRUE;
    }
  item.part = self->part;
  item.n_commas = self->n_commas;
  item.is_joined = self->is_joined;

  /* Whose body it is holds for the names behind it, unless it is a branch that a higher level keeps: 州生态环境局昌吉市分局. */
  if (plan_model_agency_name_match_level (codes, start, end, &level) > 0)
    {
      item.level = level;
      if (look != PLAN_MODEL_AGENCY_LOOK_GROUP && plan_model_codes_match (codes, end - MIN (2, end - start), end, "分局") == 0
          && plan_model_codes_match (codes, end - MIN (2, end - start), end, "支行") == 0)
        {
          self->level = level;
          self->owner_end = self->owner_start = 0;
        }
    }
  else
    {
      guint place = 0;

      if (look == PLAN_MODEL_AGENCY_LOOK_STRONG || (look == PLAN_MODEL_AGENCY_LOOK_GROUP && codes[start] != HAN_EACH))
        place = plan_model_agency_name_match_place (codes, start, end);

      item.level = self->level;
      if (place > 0)
        {
          self->owner_start = start;
          self->owner_end = start + place;
        }
      else if (plan_model_agency_name_is_plain (codes, start, end))
        {
          item.owner_start = self->owner_start;
          item.owner_end = self->owner_end;
        }
    }

  /* 市科技局高新科、农村科: offices of one department. */
  if ((codes[end - 1] == 0x79d1 || codes[end - 1] == 0x5904 || codes[end - 1] == 0x80a1) && end - start <= 8
      && list->items->len > 0 && plan_model_agency_name_match_ending (codes, start, end, &ending) == 1)
    {
      const PlanModelAgencyItem *last = &g_array_index (list->items, PlanModelAgencyItem, list->items->len - 1);

      if (last->host_end != 0)
        {
          item.host_start = last->host_start;
          item.host_end = last->host_end;
        }
      else if (last->end - last->start > 4 && codes[last->end - 1] == codes[end - 1])
        {
          for (guint32 i = last->start + 2; i + 1 < last->end; i++)
            {
              if (codes[i - 1] == 0x5c40 || codes[i - 1] == 0x5385 || (codes[i - 1] == 0x59d4 && i - last->start > 3))
                {
                  item.host_start = last->start;
                  item.host_end = i;
                }
            }
        }
    }

  switch (look)
    {
    case PLAN_MODEL_AGENCY_LOOK_STRONG:
      list->n_strong++;
      break;
    case PLAN_MODEL_AGENCY_LOOK_GROUP:
      list->n_groups++;
      break;
    case PLAN_MODEL_AGENCY_LOOK_WEAK:
      list->n_weak++;
      break;
    case PLAN_MODEL_AGENCY_LOOK_NONE:
    default:
      list->n_strange++;
      break;
    }
  g_array_append_val (list->items, item);
}


/* A group goes on in 各乡镇、街道 and 各市(州)、县(市、区)人民政府: what follows 、 without a name of its own belongs to it. */
static gboolean
join_group (Parser  *self,
            guint32  start,
            guint32  end)
{
  const guint16 *codes = self->codes;
  PlanModelAgencyList *list = self->list;
  PlanModelAgencyItem *last;

  if (list->items->len <= self->pending || codes[start] == HAN_EACH)
    return FALSE;
  last = &g_array_index (list->items, PlanModelAgencyItem, list->items->len - 1);
  if (last->members_end != 0 || start != last->end + 1
      || (codes[last->end] != HAN_COMMA && codes[last->end] != HAN_AND && codes[last->end] != HAN_ALSO)
      || !plan_model_agency_name_is_places (codes, last->start, last->end))
    return FALSE;
  /* 市、区发展改革委: one name for two levels. */
  if (last->end - last->start == 1)
    {
      PlanModelAgencyLevel level;

      if (!plan_model_agency_name_is_places (codes, start, end)
          && plan_model_agency_name_match_level (codes, start, end, &level) == 0)
        return FALSE;
    }
  else if (!plan_model_agency_name_is_places (codes, start, end))
    return FALSE;
  else if (codes[last->start] != HAN_EACH && last->end - last->start > 2
           && plan_model_codes_match (codes, last->start, last->end, "有关") == 0
           && plan_model_codes_match (codes, last->start, last->end, "相关") == 0)
    return FALSE;
  /* 各镇、园区管委会: towns and a zone. */
  else if (plan_model_agency_name_get_kind (codes, start, end) == PLAN_MODEL_AGENCY_KIND_ZONE)
    return FALSE;
  last->end = end;

  return TRUE;
}

/* Where two names meet that nothing parts, as the sign between them was lost: 市教育局市科技局. */
static gboolean
is_seam (const Parser *self,
         guint32       start,
         guint32       at,
         guint32       end)
{
  const guint16 *codes = self->codes;
  guint16 last = codes[at - 1];
  PlanModelAgencyLevel level;
  PlanModelAgencyLook look;
  gboolean has_gap;

  if (last != 0x5c40 && last != 0x5385 && last != 0x529e && last != 0x59d4 && last != 0x5e9c && last != 0x4f1a && last != 0x90e8
      && last != 0x9662 && !plan_model_code_is_closing (last))
    return FALSE;
  if (plan_model_agency_name_judge (codes, start, at) < PLAN_MODEL_AGENCY_LOOK_GROUP)
    return FALSE;
  /* 市委 goes on in 市委办公室 and 市委市政府. */
  if (last == 0x59d4 && at - start <= 3)
    return FALSE;
  if (plan_model_agency_name_judge (codes, at, end) < PLAN_MODEL_AGENCY_LOOK_GROUP)
    return FALSE;
  if (codes[at] == HAN_EACH || plan_model_codes_match (codes, at, end, "有关") > 0)
    return TRUE;
  if (plan_model_agency_name_match_level (codes, at, end, &level) > 0 && end - at >= 3)
    {
      /* 市纪委市监委机关 is one body. */
      return last != 0x59d4 || plan_model_agency_name_get_kind (codes, start, at) != PLAN_MODEL_AGENCY_KIND_PARTY;
    }
  has_gap = self->layout->origins[at] != self->layout->origins[at - 1] + 1;
  if (!plan_model_agency_name_is_plain (codes, at, end))
    return FALSE;
  if (has_gap)
    return TRUE;
  /* 财政局教育局: the next ending is that of a department with a plain name, and comes at once. */
  for (guint32 i = at + 2; i <= end && i <= at + 9; i++)
    {
      if (codes[i - 1] == 0x5c40 || codes[i - 1] == 0x5385 || codes[i - 1] == 0x59d4)
        return last != 0x59d4 && last != 0x529e && plan_model_agency_name_match_ending (codes, at, i, &look) == 1 && i == end;
    }

  return FALSE;
}

static guint
match_and (const guint16 *codes,
           guint32        at,
           guint32        end)
{
  if (at >= end)
    return 0;
  if (codes[at] == 0x4ee5 && at + 1 < end && codes[at + 1] == HAN_ALSO) /* 以及 */
    return 2;

  return codes[at] == HAN_AND || codes[at] == HAN_ALSO || codes[at] == HAN_WITH || codes[at] == '/' || codes[at] == 0x66a8;
}

/* Where 和 or 及 stands between two names, not inside of one: 人力资源和社会保障局 is one. */
static gboolean
is_between (const Parser *self,
            guint32       start,
            guint32       at,
            guint32       n,
            guint32       end)
{
  const guint16 *codes = self->codes;
  PlanModelAgencyLook left = plan_model_agency_name_judge (codes, start, at);
  PlanModelAgencyLook right;
  PlanModelAgencyLevel level;

  if (left == PLAN_MODEL_AGENCY_LOOK_NONE || at + n >= end || codes[at + n] == 0x5176) /* 及其 */
    return FALSE;
  if (plan_model_agency_name_is_places (codes, start, at) && plan_model_agency_name_is_places (codes, at + n, end))
    return codes[at + n] == HAN_EACH;
  right = plan_model_agency_name_judge (codes, at + n, end);
  if (right == PLAN_MODEL_AGENCY_LOOK_NONE)
    {
      /* The names may go on behind it: 财政局和科技局和教育局. */
      PlanModelAgencyLook look;

      for (guint32 i = at + n + 2; i < end && i < at + n + 16; i++)
        {
          if (match_and (codes, i, end) > 0 && plan_model_agency_name_match_ending (codes, at + n, i, &look) > 0)
            return left == PLAN_MODEL_AGENCY_LOOK_STRONG && look == PLAN_MODEL_AGENCY_LOOK_STRONG;
        }
      return FALSE;
    }
  if (left == PLAN_MODEL_AGENCY_LOOK_STRONG)
    return right == PLAN_MODEL_AGENCY_LOOK_STRONG || plan_model_agency_name_match_level (codes, at + n, end, &level) > 0
           || right == PLAN_MODEL_AGENCY_LOOK_GROUP || right == PLAN_MODEL_AGENCY_LOOK_WEAK;

  return right == PLAN_MODEL_AGENCY_LOOK_STRONG
         && (plan_model_agency_name_match_level (codes, at + n, end, &level) > 0
             || plan_model_agency_name_is_plain (codes, at + n, end));
}

/* One name, or several that stand side by side. */
static void
push_names (Parser                  *self,
            guint32                  start,
            guint32                  end,
            PlanModelAssignmentRole  own_role,
            gboolean                 is_marked)
{
  const guint16 *codes = self->codes;
  PlanModelAgencyLook look;
  guint32 members_start = 0, members_end = 0;

  while (start < end && is_mark (codes[start]))
    {
      is_marked = TRUE;
      start++;
    }
  while (end > start && is_mark (codes[end - 1]))
    {
      is_marked = TRUE;
      end--;
    }
  if (start >= end)
    return;

  if (plan_model_code_is_closing (codes[end - 1]))
    {
      guint32 open = end;
      guint depth = 0;

      for (; open > start; open--)
        {
          if (plan_model_code_is_closing (codes[open - 1]))
            depth++;
          else if (plan_model_code_is_opening (codes[open - 1]) && --depth == 0)
            break;
        }
      if (open > start + 1)
        {
          guint32 from = open, to = end - 1;
          PlanModelAssignmentRole role;

          if (is_role (codes, from, to, &role))
            {
              own_role = role;
              end = open - 1;
            }
          else if (plan_model_codes_match (codes, from, to, "含") > 0 || plan_model_codes_match (codes, from, to, "以下") > 0
                   || plan_model_codes_match (codes, from, to, "下同") > 0 || plan_model_codes_match (codes, from, to, "不含") > 0
                   || plan_model_codes_match (codes, from, to, "下称") > 0 || plan_model_codes_match (codes, from, to, "简称") > 0
                   /* (除分别牵头外,列第一位的为牵头单位,下同) */
                   || (to > from + 2 && plan_model_codes_match (codes, to - 2, to, "下同") > 0))
            end = open - 1;
          else if (!plan_model_agency_name_is_places (codes, from, to)
                   && plan_model_agency_name_judge (codes, start, open - 1) == PLAN_MODEL_AGENCY_LOOK_GROUP
                   && count_names (codes, from, to) > 1)
            {
              members_start = from;
              members_end = to;
              end = open - 1;
            }
        }
    }

  if (end - start <= 200)
    {
      guint depth = 0;

      for (guint32 i = start + 1; i + 1 < end; i++)
        {
          guint n;

          if (plan_model_code_is_opening (codes[i]))
            depth++;
          else if (plan_model_code_is_closing (codes[i]) && depth > 0)
            {
              depth--;
              continue;
            }
          if (depth > 0 || i < start + 2)
            continue;
          n = match_and (codes, i, end);
          if (n > 0 && is_between (self, start, i, n, end))
            {
              push_names (self, start, i, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN, is_marked);
              start = i + n;
              i = start;
              continue;
            }
          /* 各区(市)县政府 */
          if (n == 0 && !(codes[i - 1] == ')' && i > start + 3 && codes[i - 3] == '(') && is_seam (self, start, i, end))
            {
              push_names (self, start, i, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN, is_marked);
              start = i;
            }
        }
    }
  if (join_group (self, start, end))
    {
      PlanModelAgencyItem *last = &g_array_index (self->list->items, PlanModelAgencyItem, self->list->items->len - 1);

      if (last->look != PLAN_MODEL_AGENCY_LOOK_GROUP)
        {
          if (last->look == PLAN_MODEL_AGENCY_LOOK_NONE)
            self->list->n_strange--;
          self->list->n_groups++;
          last->look = PLAN_MODEL_AGENCY_LOOK_GROUP;
        }
      return;
    }
  look = plan_model_agency_name_judge (codes, start, end);
  if (look == PLAN_MODEL_AGENCY_LOOK_NONE && end - start > MAX_UNKNOWN)
    {
      self->list->n_strange++;
      return;
    }
  add_item (self, start, end, look, own_role, is_marked);
  if (members_end != 0)
    {
      PlanModelAgencyItem *last = &g_array_index (self->list->items, PlanModelAgencyItem, self->list->items->len - 1);

      last->members_start = members_start;
      last->members_end = members_end;
    }
}

/* What a rule for the lists to come begins with: agency-rule.c reads it. */
static const PlanModelWord remark_words[] = {
  { "以下均", 1 }, { "以下各", 1 }, { "以下任务", 1 }, { "以下工作", 1 }, { "以下不再", 1 }, { "下列", 1 },   { "列在", 1 },   { "列第", 1 },
  { "列首", 1 },   { "列于", 1 },   { "排在", 1 },     { "排第", 1 },     { "排名第", 1 },   { "排首", 1 },   { "首位", 1 },   { "第一位", 1 },
  { "第一个", 1 }, { "第一家", 1 }, { "排列", 1 },     { "下同", 1 },     { "不再", 1 },
};
static PlanModelLexicon remarks = PLAN_MODEL_LEXICON (remark_words);

static gboolean
is_remark (const guint16 *codes,
           guint32        start,
           guint32        end)
{
  guint n = plan_model_lexicon_match (&remarks, codes, start, end, NULL);

  if (n == 0)
    return FALSE;
  if (end - start == n)
    return TRUE;
  for (guint32 at = start; at + 2 <= end; at++)
    if (plan_model_codes_match (codes, at, end, "牵头") > 0 || plan_model_codes_match (codes, at, end, "不再") > 0
        || plan_model_codes_match (codes, at, end, "下同") > 0)
      return TRUE;

  return FALSE;
}

/* Names that were waiting for a verb have it now. */
static void
resolve (Parser                  *self,
         PlanModelAssignmentRole  role)
{
  GArray *items = self->list->items;

  if (role == PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
    return;
  for (guint i = self->pending; i < items->len; i++)
    {
      PlanModelAgencyItem *item = &g_array_index (items, PlanModelAgencyItem, i);

      if (item->role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN && !item->is_labelled)
        continue;
      item->role = item->is_joined ? PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT : role;
      item->is_labelled = FALSE;
    }
  self->pending = items->len;
  self->is_joined = FALSE;
  self->list->has_verb = TRUE;
}

static guint32
skip_lead (Parser  *self,
           guint32  start,
           guint32  end)
{
  const guint16 *codes = self->codes;
  PlanModelAgencyLevel level;
  guint n, sense;

  while ((n = plan_model_lexicon_match (&leads, codes, start, end, &sense)) > 0)
    {
      gboolean is_name = plan_model_agency_name_match_level (codes, start + n, end, &level) > 0
                         || (start + n < end && codes[start + n] == HAN_EACH)
                         || plan_model_codes_match (codes, start + n, end, "有关") > 0
                         || plan_model_codes_match (codes, start + n, end, "相关") > 0;

      if (sense == LEAD_MAYBE && !is_name)
        break;
      if (sense == LEAD_JOINS)
        {
          if (!is_name && !plan_model_agency_name_is_plain (codes, start + n, end))
            break;
          self->is_joined = TRUE;
        }
      start += n;
    }

  return start;
}

/* A verb that is no common part of names, so that anything may follow it. */
static gboolean
is_firm (PlanModelAssignmentRole role)
{
  return role == PLAN_MODEL_ASSIGNMENT_ROLE_LEAD || role == PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT
         || role == PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE || role == PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE;
}

/* What stands between two separators: a name, names with a verb behind them, a date. */
static void
read_item (Parser  *self,
           guint32  start,
           guint32  end)
{
  const guint16 *codes = self->codes;
  PlanModelAgencyList *list = self->list;
  PlanModelAssignmentRole own_role = PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN;
  guint32 last_verb = start;

  while (start < end
         && (codes[start] == ' ' || codes[start] == '.' || codes[start] == HAN_FULL_STOP
             || plan_model_code_is_closing (codes[start])))
    start++;
  while (end > start && (codes[end - 1] == ' ' || codes[end - 1] == '.' || codes[end - 1] == HAN_FULL_STOP || codes[end - 1] == ':'
                         || plan_model_code_is_opening (codes[end - 1])))
    end--;
  if (start >= end)
    return;
  if (self->label == PLAN_MODEL_AGENCY_LABEL_PERSON)
    return;
  if (self->label == PLAN_MODEL_AGENCY_LABEL_DEADLINE || looks_like_date (codes, start, end))
    {
      if ((list->deadline[0] == '\0' || self->label == PLAN_MODEL_AGENCY_LABEL_DEADLINE)
          && !plan_model_agency_deadline_read (codes, start, end, list->deadline, sizeof list->deadline))
        read_month (list, codes, start, end);
      return;
    }
  if (end - start > 300)
    {
      list->n_strange++;
      return;
    }
  start = skip_lead (self, start, end);
  if (start < end && plan_model_code_is_opening (codes[start]))
    {
      guint32 close = find_closing (codes, start, end);

      if (close < end && is_role (codes, start + 1, close, &own_role))
        start = close + 1;
    }

  last_verb = start;
  /* Verbs are fewer than endings of names. */
  for (guint32 at = start + 2; (at = plan_model_agency_role_seek (codes, at, end)) < end; at++)
    {
      PlanModelAssignmentRole role;
      PlanModelAgencyLook look;
      gboolean joins;
      guint rest, n;

      rest = plan_model_agency_rest_match (codes, at, end);
      n = plan_model_agency_role_match (codes, at + rest, end, &role, &joins);
      if (n == 0 && rest == 0)
        continue;
      if (!plan_model_code_is_closing (codes[at - 1]) && plan_model_agency_name_match_ending (codes, start, at, &look) == 0)
        continue;
      if (n > 0 && role == PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN && !joins && at + rest + n < end)
        continue;
      if (n > 0 && !joins && !is_firm (role) && at + rest + n < end)
        {
          PlanModelAgencyLevel level;

          if (plan_model_agency_name_match_level (codes, at + rest + n, end, &level) == 0 && codes[at + rest + n] != HAN_EACH)
            continue;
        }
      push_names (self, start, at, own_role, FALSE);
      own_role = PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN;
      if (joins)
        self->is_joined = TRUE;
      else if (n > 0)
        resolve (self, role);
      start = skip_lead (self, at + rest + n, end);
      last_verb = start;
      at = start + 1;
    }
  if (start >= end)
    return;
  /* 负责政策制定: what they are to do, not who. */
  if (last_verb == start && start > 0 && list->has_verb && self->pending == list->items->len
      && plan_model_agency_name_judge (codes, start, end) == PLAN_MODEL_AGENCY_LOOK_NONE)
    {
      PlanModelAssignmentRole role;
      gboolean joins;

      /* A verb by itself is that of the names before: 市科技局,牵头. */
      if (plan_model_agency_role_match (codes, start, end, &role, &joins) == end - start)
        return;
      list->n_strange++;
      return;
    }
  {
    PlanModelAssignmentRole role;
    gboolean joins;

    if (plan_model_agency_role_match (codes, start, end, &role, &joins) == end - start)
      {
        resolve (self, role);
        return;
      }
  }
  push_names (self, start, end, own_role, FALSE);
}

static void
set_label (Parser                          *self,
           const PlanModelAgencyLabelFound *label)
{
  self->label = label->kind;
  if (label->level != 0)
    self->level = label->level;
  if (label->kind != PLAN_MODEL_AGENCY_LABEL_ROLE)
    {
      self->list->has_labels_only = TRUE;
      return;
    }
  self->role = label->role;
  self->pending = self->list->items->len;
  self->is_joined = FALSE;
  self->list->has_label = TRUE;
}

static gboolean
is_separator (guint16 code)
{
  return code == HAN_COMMA || code == ',' || code == ';' || code == ' ' || code == HAN_FULL_STOP || code == '|' || code == 0;
}

/*< private >
 * plan_model_agency_list_parse:
 */
void
plan_model_agency_list_parse (PlanModelAgencyList     *self,
                              const PlanModelLayout   *layout,
                              guint32                  start,
                              guint32                  end,
                              PlanModelAssignmentRole  role)
{
  Parser parser = { self, layout, layout->codes, role, PLAN_MODEL_AGENCY_LABEL_NONE };
  const guint16 *codes = layout->codes;

  g_array_set_size (self->items, 0);
  self->n_strong = self->n_weak = self->n_groups = self->n_strange = 0;
  self->has_label = role != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN;
  self->has_verb = self->has_labels_only = FALSE;
  self->deadline[0] = '\0';
  /* Brackets inside of brackets: ((…)). */
  while (end - start >= 2 && plan_model_code_is_opening (codes[start]) && find_closing (codes, start, end) == end - 1)
    {
      start++;
      end--;
    }
  self->start = start;
  self->end = end;

  for (guint32 at = start; at < end;)
    {
      PlanModelAgencyLabelFound label;
      guint32 stop = at;

      /* (责任单位:市农业农村局,市财政局。列在首位的为牵头单位,下同) */
      if (at > start && is_remark (codes, at, end))
        break;
      if (plan_model_agency_label_match (codes, at, end, &label))
        {
          set_label (&parser, &label);
          at = label.end;
          continue;
        }
      while (stop < end && !is_separator (codes[stop]) && codes[stop] != ':')
        {
          if (plan_model_code_is_opening (codes[stop]) && stop > at && plan_model_agency_label_match (codes, stop, end, &label))
            break;
          if (plan_model_code_is_opening (codes[stop]) && !parser.lacks_closing)
            {
              guint32 close = find_closing (codes, stop, end);

              if (close < end)
                stop = close;
              else
                parser.lacks_closing = TRUE;
            }
          stop++;
        }
      if (stop < end && codes[stop] == ':')
        {
          if (plan_model_agency_label_match_before (codes, at, stop, &label))
            {
              if (label.start > at)
                read_item (&parser, at, label.start);
              set_label (&parser, &label);
            }
          else
            self->n_strange++;
          at = stop + 1;
          continue;
        }
      read_item (&parser, at, stop);
      if (stop < end && plan_model_code_is_opening (codes[stop]))
        {
          at = stop;
          continue;
        }
      if (stop < end && codes[stop] == ';' && parser.part < 255)
        parser.part++;
      if (stop < end && codes[stop] == ',' && parser.n_commas < 255)
        parser.n_commas++;
      /* A label holds for one date or one person. */
      if (parser.label == PLAN_MODEL_AGENCY_LABEL_DEADLINE || parser.label == PLAN_MODEL_AGENCY_LABEL_JURISDICTION)
        {
          if (parser.label == PLAN_MODEL_AGENCY_LABEL_DEADLINE && stop > at)
            parser.label = PLAN_MODEL_AGENCY_LABEL_ROLE;
        }
      at = stop + 1;
    }
}
