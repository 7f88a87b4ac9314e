/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

#include <libplanmodel/reader/against-private.h>
#include <libplanmodel/reader/clause-private.h>
#include <libplanmodel/reader/form-private.h>
#include <libplanmodel/reader/past-private.h>
#include <libplanmodel/reader/scope-private.h>
#include <libplanmodel/reader/subject-private.h>

#include <string.h>

/* Figures in prose.  A paragraph is scanned for quantities once and split into clauses; within a clause each figure is
 * read with the words between it and the figure before.  What goes on from clause to clause within a sentence (the year,
 * the firmness, the subject, the verb of a list) stands in the Finder. */

#define MAX_RUN 12 /* values under one verb */
#define MAX_PARTS 12
#define MAX_NAME 40 /* a longer name is doubted */
#define NAME_LIMIT 90 /* and cut */
#define MAX_OWN_AREA 16
#define FRAME_DISTANCE 6 /* 力争到 and the like before the year that a paragraph begins with */

/* A year, as it binds figures. */
typedef struct
{
  gint16 year; /* 0: a span */
  gint16 start;
  gint16 end;
  const char *deadline;
  guint8 is_set;
  guint8 is_inferred;
  guint8 is_alone; /* in a clause of its own: 2024年6月底前, */
} Binding;

typedef struct
{
  guint32 start;
  guint32 end;
  guint first; /* of an idle clause: its quantities */
  guint n;
} Stretch;

typedef struct
{
  PlanModelReading *reading;
  const guint16 *codes;
  GArray *quantities;
  GArray *clauses;
  GString *buffer;
  Binding *frames; /* of each heading: the year its first paragraph begins with */
  guint16 own_area[MAX_OWN_AREA];
  guint n_own_area;
  gint16 issue_year; /* 0: not known */

  /* of the block */
  guint32 block;
  guint32 heading;
  guint32 task;
  guint32 project; /* + 1 */
  Binding completion; /* of the project */
  guint32 annex;
  gint16 period_start;
  gint16 period_end;
  PlanModelSectionKind kind;
  const char *area;
  gboolean is_one_year;
  gboolean is_first_paragraph; /* of its section */
  gboolean is_run_in; /* behind a title in the same block */

  /* of the paragraph */
  Binding frame; /* the year that it begins with */
  gint16 past_year; /* the last one that it names */
  gint16 other_year; /* another than the frame's, of a sentence before */
  gboolean is_headed; /* nothing was read before the clause but the heading */

  /* of the sentence */
  Binding binding;
  gboolean is_past;
  gboolean is_expected;
  gboolean is_provisional;
  PlanModelFirmness firmness; /* of the clause */
  PlanModelFirmness sentence_firmness;
  const char *name; /* of the last figure */
  gboolean name_is_share; /* it ends in 占比 and the like: no subject of another share */
  const char *subject; /* what a share is of */
  const char *names[MAX_PARTS]; /* of the last figures */
  guint n_names;
  guint n_last; /* how many of them are of the last clause that has any */
  PlanModelFormFound form; /* of the last figure */
  PlanModelQuantityKind form_kind;
  Stretch object; /* of the last figure: its name without the verb */
  Stretch idle; /* a clause without a figure, since the last one with one */
  guint carried; /* the verb of the last figure, for those of its list */
  gint16 sentence_base; /* the base of a change in a clause before */
  gint16 since; /* the year since which the sentence tells */
  Binding from; /* the past year of 由2020年的222家 */
  gboolean had_figure; /* in the clause before */
  gboolean has_name; /* in this clause */
  const char *carried_verb; /* in its own words, where it is part of the name */
  guint carried_far; /* that of the clause before, for a bare noun and number */
  gboolean carries_total;
  gboolean carries_each_year;
  gboolean has_emitted;
  guint first_statement; /* of the sentence */

  /* of the clause */
  gint16 base_year;
  gboolean has_base;
  gboolean is_year_on_year;
  gboolean is_each_year; /* 每年 stands somewhere before the figure */
  guint cues;
  Stretch each;
  guint32 clause_end;
  Binding years[MAX_PARTS]; /* those of 2023年、2025年 */
  guint n_years;
} Finder;

/* A figure and what was made of the words around it. */
typedef struct
{
  const PlanModelQuantity *quantity;
  const PlanModelSubject *subject;
  const char *name;
  guint32 inferred;
  PlanModelFormFound form;
  const Binding *year; /* NULL: the sentence's */
  const PlanModelAgainst *against;
  gboolean is_baseline;
  gboolean is_doubtful_name;
  gboolean is_doubtful_target;
  guint32 place_start;
  guint32 place_end;
} Figure;

static const PlanModelQuantity *
get_quantity (const Finder *self,
              guint         i)
{
  return &g_array_index (self->quantities, PlanModelQuantity, i);
}

static gboolean
is_figure (const PlanModelQuantity *quantity)
{
  return quantity->kind != PLAN_MODEL_QUANTITY_TIME && quantity->kind != PLAN_MODEL_QUANTITY_NAME;
}

/* Years */

static gint16
get_base_of_now (const Finder *self)
{
  return self->issue_year != 0 ? self->issue_year : self->period_start;
}

static const char *
make_deadline (Finder              *self,
               const PlanModelTime *time,
               gint16               year)
{
  char text[24];

  if (time->month > 0 && time->day > 0)
    g_snprintf (text, sizeof text, "%04d-%02d-%02d", year, time->month, time->day);
  else if (time->month > 0)
    g_snprintf (text, sizeof text, "%04d-%02d", year, time->month);
  else if (time->quarter > 0)
    g_snprintf (text, sizeof text, "%04d-Q%d", year, time->quarter);
  else if (time->half > 0)
    g_snprintf (text, sizeof text, "%04d-S%d", year, time->half);
  else
    return NULL;

  return plan_model_reading_keep (self->reading, text);
}

/* Makes a year of a time; FALSE where it binds none. */
static gboolean
resolve_time (Finder              *self,
              const PlanModelTime *time,
              Binding             *binding)
{
  gint16 end = time->end;

  *binding = (Binding){ 0 };
  switch (time->kind)
    {
    case PLAN_MODEL_TIME_BEFORE:
      binding->is_inferred = TRUE;
      /* fall through */
    case PLAN_MODEL_TIME_YEAR:
    case PLAN_MODEL_TIME_END:
      if (end == 0)
        {
          gint16 now = get_base_of_now (self);

          if (time->kind == PLAN_MODEL_TIME_END || time->relative == 0)
            end = self->period_end;
          else if (now != 0)
            end = time->relative == 2 ? now : now + time->relative;
        }
      if (end == 0)
        return FALSE;
      binding->year = end;
      binding->end = end;
      binding->deadline = make_deadline (self, time, end);
      break;
    case PLAN_MODEL_TIME_YEARS:
      if (time->start != 0 && end != 0)
        {
          binding->start = time->start;
          binding->end = end;
          break;
        }
      /* 三年内: from the plan's first year on. */
      if (end != 0)
        binding->year = end;
      else if (time->n_years > 0 && self->period_start != 0
               && (self->issue_year == 0 || self->period_end - self->period_start + 1 == time->n_years))
        binding->year = self->period_start + time->n_years - 1;
      else if (time->n_years > 0 && self->issue_year != 0)
        binding->year = self->issue_year + time->n_years - 1;
      else
        return FALSE;
      binding->end = binding->year;
      binding->is_inferred = end == 0;
      break;
    case PLAN_MODEL_TIME_NONE:
    case PLAN_MODEL_TIME_EACH_YEAR:
    case PLAN_MODEL_TIME_SINCE:
    case PLAN_MODEL_TIME_BASE:
    case PLAN_MODEL_TIME_ONGOING:
    default:
      return FALSE;
    }
  binding->is_set = TRUE;

  return TRUE;
}

/* Whether a year that is printed is one whose figures are known already. */
static gboolean
is_past_year (const Finder            *self,
              const Binding           *binding,
              const PlanModelQuantity *quantity)
{
  const guint16 *codes = self->codes;
  guint32 at = quantity->start;
  gboolean is_bound = at > 0 && codes[at - 1] == 0x5230 /* 到 */;

  /* 截至2021年末 */
  if ((at >= 2 && plan_model_codes_match (codes, at - 2, at, "截至") > 0)
      || (at >= 3 && plan_model_codes_match (codes, at - 3, at, "截止到") > 0)
      || plan_model_codes_match (codes, at, quantity->end, "截至") > 0)
    return self->issue_year == 0 || binding->end <= self->issue_year;

  if (self->period_start != 0 && binding->end < self->period_start)
    return TRUE;
  if (self->issue_year != 0 && binding->end < self->issue_year && !is_bound && self->firmness == PLAN_MODEL_FIRMNESS_NONE)
    return self->period_start == 0 || self->kind == PLAN_MODEL_SECTION_KIND_REVIEW;

  return FALSE;
}

static void
apply_time (Finder                  *self,
            const PlanModelQuantity *quantity,
            const PlanModelQuantity *next)
{
  const PlanModelTime *time = &quantity->time;
  Binding binding;

  /* 达到2020年的2倍 */
  if (time->kind == PLAN_MODEL_TIME_YEAR && time->end != 0 && next != NULL && next->kind == PLAN_MODEL_QUANTITY_TIMES
      && next->start <= quantity->end + 1)
    {
      self->has_base = TRUE;
      self->base_year = time->end;
      return;
    }

  switch (time->kind)
    {
    case PLAN_MODEL_TIME_SINCE:
      self->is_past = TRUE;
      self->since = time->start;
      return;
    case PLAN_MODEL_TIME_BASE:
      self->has_base = TRUE;
      self->base_year = time->end;
      if (time->end == 0)
        self->is_year_on_year = TRUE;
      else
        self->sentence_base = time->end;
      return;
    case PLAN_MODEL_TIME_EACH_YEAR:
      self->is_each_year = TRUE;
      return;
    case PLAN_MODEL_TIME_NONE:
    case PLAN_MODEL_TIME_ONGOING:
      return;
    case PLAN_MODEL_TIME_YEAR:
    case PLAN_MODEL_TIME_BEFORE:
    case PLAN_MODEL_TIME_YEARS:
    case PLAN_MODEL_TIME_END:
    default:
      break;
    }
  if (!resolve_time (self, time, &binding))
    return;
  if (quantity->start > 0
      && (self->codes[quantity->start - 1] == 0x4ece /* 从 */ || self->codes[quantity->start - 1] == 0x7531 /* 由 */))
    {
      self->from = binding;
      return;
    }
  self->is_past = is_past_year (self, &binding, quantity);
  binding.is_alone = quantity->end + 1 >= self->clause_end;
  self->binding = binding;
  if (self->is_past)
    self->past_year = binding.end;
  if (self->n_years < MAX_PARTS)
    self->years[self->n_years++] = binding;
}

/* The year of a figure of the past that names none; 0: not known. */
static gint16
get_past_year (const Finder *self)
{
  if (self->past_year != 0)
    return self->past_year;
  for (guint32 heading = self->heading; heading != 0;)
    {
      const PlanModelHeading *row = plan_model_reading_get_heading (self->reading, heading - 1);

      if (row->year_end != 0)
        return row->year_end;
      heading = row->parent < heading ? row->parent : 0;
    }
  if (self->period_start != 0)
    return self->period_start - 1;

  return self->issue_year != 0 ? self->issue_year - 1 : 0;
}

/* The year of a figure that no clause or sentence gives one to. */
static gboolean
find_year (const Finder *self,
           Binding      *binding)
{
  *binding = (Binding){ 0 };
  if (self->is_past)
    {
      binding->year = get_past_year (self);
      if (binding->year == 0)
        return FALSE;
      binding->end = binding->year;
      binding->is_inferred = binding->is_set = TRUE;
      return TRUE;
    }
  if (self->completion.is_set)
    {
      *binding = self->completion;
      return TRUE;
    }
  if (self->frame.is_set && self->other_year == 0)
    {
      *binding = self->frame;
      return TRUE;
    }
  for (guint32 heading = self->heading; heading != 0;)
    {
      const PlanModelHeading *row = plan_model_reading_get_heading (self->reading, heading - 1);

      /* That of this very paragraph holds no more where another year has come. */
      if (self->frames[heading - 1].is_set
          && !(self->other_year != 0 && self->frame.is_set && heading == self->heading))
        {
          *binding = self->frames[heading - 1];
          binding->is_inferred = TRUE;
          return TRUE;
        }
      if (row->year_end != 0)
        {
          if (row->year_start != 0 && row->year_start != row->year_end)
            binding->start = row->year_start;
          else
            binding->year = row->year_end;
          binding->end = row->year_end;
          binding->is_inferred = binding->is_set = TRUE;
          return TRUE;
        }
      heading = row->parent < heading ? row->parent : 0;
    }
  if (self->period_end == 0)
    return FALSE;
  binding->year = binding->end = self->period_end;
  binding->is_inferred = binding->is_set = TRUE;

  return TRUE;
}

/* Names */

static void
append_name (Finder  *self,
             guint32  start,
             guint32  end,
             guint    first,
             guint    n)
{
  guint32 at = start;

  end = MIN (end, start + NAME_LIMIT);
  /* A year inside of a name is none of it: 新型研发机构到2025年总数. */
  for (guint i = first; i < first + n; i++)
    {
      const PlanModelQuantity *quantity = get_quantity (self, i);
      guint32 until;

      if (quantity->kind != PLAN_MODEL_QUANTITY_TIME || quantity->start < at || quantity->end > end
          || quantity->time.kind == PLAN_MODEL_TIME_ONGOING)
        continue;
      until = quantity->start;
      if (until > at && (self->codes[until - 1] == 0x5230 || self->codes[until - 1] == 0x5728))
        until--;
      plan_model_layout_append_text (self->reading->layout, at, until, self->buffer);
      at = quantity->end;
    }
  plan_model_layout_append_text (self->reading->layout, at, end, self->buffer);
}

static const char *
keep_name (Finder *self)
{
  GString *buffer = self->buffer;
  const char *name;

  /* A bracket that the cut has opened or left open. */
  if (g_str_has_prefix (buffer->str, ")") || g_str_has_prefix (buffer->str, ","))
    g_string_erase (buffer, 0, 1);
  if (buffer->len == 0)
    return NULL;
  name = plan_model_reading_keep (self->reading, buffer->str);
  g_string_truncate (buffer, 0);

  return name;
}

/* Marks that no name begins or ends with. */
static void
trim (const Finder *self,
      guint32      *start,
      guint32      *end)
{
  const guint16 *codes = self->codes;

  while (*start < *end && (codes[*start] == 0x3001 || codes[*start] == ',' || codes[*start] == ':' || codes[*start] == ' '))
    ++*start;
  while (*end > *start
         && (codes[*end - 1] == 0x3001 || codes[*end - 1] == ',' || codes[*end - 1] == ':' || codes[*end - 1] == ' '
             || codes[*end - 1] == 0x7684 || codes[*end - 1] == '(' || codes[*end - 1] == 0x548c))
    --*end;
}

/* The parts of A、B和C. */
static guint
split_parts (const Finder *self,
             guint32       start,
             guint32       end,
             guint         wanted,
             Stretch      *parts)
{
  const guint16 *codes = self->codes;
  guint32 joints[MAX_PARTS * 2];
  guint8 lengths[MAX_PARTS * 2], is_pause[MAX_PARTS * 2];
  guint n_joints = 0, n_pauses = 0, n = 0;
  guint32 at = start;
  gboolean takes_words, takes_last;

  for (guint32 i = start + 1; i < end && n_joints < G_N_ELEMENTS (joints);)
    {
      guint length;

      if (codes[i] == '(' || codes[i] == 0x201c || codes[i] == 0x300a)
        {
          i = plan_model_clause_skip_bracket (codes, i, end);
          continue;
        }
      length = plan_model_clause_match_and (codes, i, end);
      if (length > 0 && codes[i] != '/' && i + length < end)
        {
          joints[n_joints] = i;
          lengths[n_joints] = length;
          is_pause[n_joints++] = codes[i] == 0x3001;
          n_pauses += codes[i] == 0x3001;
          i += length;
        }
      else
        i++;
    }
  /* 和 may be within a name: it parts only where that makes as many names as there are values; the last one of a list
   * does before the others. */
  takes_words = n_joints + 1 == wanted;
  takes_last = !takes_words && n_pauses + 1 < wanted && n_joints > 0 && !is_pause[n_joints - 1];
  for (guint k = 0; k < n_joints && n + 1 < MAX_PARTS; k++)
    if (is_pause[k] || takes_words || (takes_last && k + 1 == n_joints))
      {
        parts[n++] = (Stretch){ at, joints[k], 0, 0 };
        at = joints[k] + lengths[k];
      }
  parts[n++] = (Stretch){ at, end, 0, 0 };

  return n;
}

/* Heads that a list of subjects prints once, behind the last of them: 化学需氧量、氨氮排放总量. */
static const PlanModelWord shared_heads[] = {
  { "排放量", 2 },   { "排放总量", 2 }, { "排放强度", 2 }, { "年均浓度", 1 }, { "平均浓度", 1 }, { "浓度", 1 },   { "产量", 1 },
  { "产值", 1 },     { "总产值", 1 },   { "增加值", 1 },   { "覆盖率", 1 },   { "占比", 1 },     { "比重", 1 },   { "面积", 1 },
  { "数量", 1 },     { "人数", 1 },     { "处理率", 1 },   { "利用率", 1 },   { "普及率", 1 },   { "达标率", 1 }, { "入学率", 1 },
  { "毛入学率", 1 }, { "合格率", 1 },   { "机械化率", 1 }, { "治理率", 1 },   { "化率", 1 },     { "营业收入", 1 }, { "总产量", 1 },
  { "消费量", 1 },   { "吞吐量", 1 },   { "装机规模", 1 }, { "装机容量", 1 }, { "死亡率", 1 },   { "发病率", 1 }, { "接种率", 1 },
  { "参保率", 1 },   { "重点工程减排量", 2 }, { "减排量", 2 },   { "达标比例", 1 }, { "床位数", 1 },   { "自给率", 1 },   { "供水普及率", 1 }, { "综合利用率", 1 },
};

static PlanModelLexicon shared_head_lexicon = PLAN_MODEL_LEXICON (shared_heads);

/* The name of one part of a list, with what the list prints once only. */
static void
append_part (Finder        *self,
             const Stretch *part,
             const Stretch *last)
{
  const guint16 *codes = self->codes;
  guint32 start = part->start, end = part->end;
  guint32 last_start = last->start, last_end = last->end;
  guint sense, n;

  trim (self, &start, &end);
  plan_model_layout_append_text (self->reading->layout, start, MIN (end, start + NAME_LIMIT), self->buffer);
  if (part == last)
    return;
  /* 城镇、农村居民人均可支配收入 */
  if (end - start == 2 && last_end > last_start + 4
      && (plan_model_codes_match (codes, start, end, "城镇") || plan_model_codes_match (codes, start, end, "城市")
          || plan_model_codes_match (codes, start, end, "农村"))
      && (plan_model_codes_match (codes, last_start, last_end, "农村") || plan_model_codes_match (codes, last_start, last_end, "城镇")
          || plan_model_codes_match (codes, last_start, last_end, "乡村")))
    {
      plan_model_layout_append_text (self->reading->layout, last_start + 2, last_end, self->buffer);
      return;
    }
  /* 省、市级示范幼儿园 */
  if (end - start <= 3)
    for (guint32 i = last_start; i < MIN (last_start + 4, last_end); i++)
      if (codes[i] == 0x7ea7 && codes[end - 1] != 0x7ea7)
        {
          plan_model_layout_append_text (self->reading->layout, i, last_end, self->buffer);
          return;
        }
  n = plan_model_lexicon_match_before (&shared_head_lexicon, codes, last_start, last_end, &sense);
  if (n == 0 || n == last_end - last_start)
    return;
  if (sense == 2 ? plan_model_lexicon_match_before (&shared_head_lexicon, codes, start, end, NULL) == 0
                 : !plan_model_subject_is_statistic (codes, start, end))
    plan_model_layout_append_text (self->reading->layout, last_end - n, last_end, self->buffer);
}

/* Units */

static const PlanModelWord money_units[] = {
  { "元", 1 }, { "万元", 1 }, { "亿元", 1 }, { "千万元", 1 }, { "百万元", 1 }, { "万亿元", 1 }, { "万美元", 1 }, { "亿美元", 1 },
  { "美元", 1 }, { "千元", 1 }, { "百亿元", 1 }, { "千亿元", 1 }, { "十亿元", 1 },
};
static PlanModelLexicon money_lexicon = PLAN_MODEL_LEXICON (money_units);

static const PlanModelWord extent_units[] = {
  { "平方公里", 1 }, { "公里", 1 }, { "平方米", 1 }, { "千米", 1 }, { "平方千米", 1 }, { "米", 1 }, { "万平方米", 1 },
  { "公顷", 1 }, { "亩", 1 }, { "万平方公里", 1 },
};
static PlanModelLexicon extent_lexicon = PLAN_MODEL_LEXICON (extent_units);

static const PlanModelWord delay_units[] = {
  { "工作日", 1 }, { "个工作日", 1 }, { "日", 1 }, { "小时", 1 }, { "个小时", 1 }, { "分钟", 1 }, { "天", 1 }, { "个月", 1 },
  { "年", 1 },     { "周", 1 },       { "秒", 1 }, { "毫秒", 1 }, { "岁", 1 },     { "周岁", 1 },
};
static PlanModelLexicon delay_lexicon = PLAN_MODEL_LEXICON (delay_units);

/* Scales that stand for no unit of their own: 12.6万贫困人口. */
static const PlanModelWord scales[] = { { "万", 1 }, { "亿", 1 }, { "千", 1 }, { "百", 1 }, { "余", 1 } };
static PlanModelLexicon scale_lexicon = PLAN_MODEL_LEXICON (scales);

/* Classifiers of what is rather said than counted: 一个, 一批, 三项. */
static const PlanModelWord vague_units[] = {
  { "个", 1 }, { "项", 1 }, { "批", 1 }, { "支", 1 }, { "套", 1 }, { "大", 1 }, { "类", 1 }, { "种", 1 }, { "条", 1 }, { "方面", 1 },
  { "座", 1 }, { "张", 1 }, { "体", 1 }, { "次", 1 }, { "流", 1 }, { "片", 1 },
};
static PlanModelLexicon vague_lexicon = PLAN_MODEL_LEXICON (vague_units);

static gboolean
is_unit_of (const Finder            *self,
            PlanModelLexicon        *lexicon,
            const PlanModelQuantity *quantity)
{
  return quantity->unit_end > quantity->unit_start
         && plan_model_lexicon_match (lexicon, self->codes, quantity->unit_start, quantity->unit_end, NULL)
                == quantity->unit_end - quantity->unit_start;
}

static const char *
get_unit (Finder                  *self,
          const PlanModelQuantity *quantity)
{
  switch (quantity->kind)
    {
    case PLAN_MODEL_QUANTITY_TREND:
      return NULL;
    case PLAN_MODEL_QUANTITY_POINTS:
      if (quantity->unit_end <= quantity->unit_start)
        return "百分点";
      break;
    case PLAN_MODEL_QUANTITY_TIMES:
      return "倍";
    case PLAN_MODEL_QUANTITY_AMOUNT:
    case PLAN_MODEL_QUANTITY_BARE:
    case PLAN_MODEL_QUANTITY_PERCENT:
    case PLAN_MODEL_QUANTITY_RANK:
    case PLAN_MODEL_QUANTITY_COVERAGE:
    case PLAN_MODEL_QUANTITY_UNCHANGED:
    case PLAN_MODEL_QUANTITY_NAME:
    case PLAN_MODEL_QUANTITY_TIME:
    default:
      break;
    }
  if (quantity->unit != NULL)
    return quantity->unit;
  if (quantity->unit_end > quantity->unit_start)
    return plan_model_reading_keep_place (self->reading, quantity->unit_start, quantity->unit_end);

  return NULL;
}

/* Statements */

static void
set_year (Finder             *self,
          PlanModelStatement *statement,
          const Binding      *binding)
{
  gint16 start = binding->start, end = binding->end;

  if ((statement->form == PLAN_MODEL_FORM_ANNUAL_AMOUNT || statement->form == PLAN_MODEL_FORM_TREND) && start == 0
      && statement->role != PLAN_MODEL_VALUE_ROLE_ACTUAL && self->period_start != 0 && self->period_start < end)
    {
      statement->year_start = self->period_start;
      statement->year_end = end;
      statement->inferred |= PLAN_MODEL_INFERS_YEAR;
      return;
    }
  if (start != 0 && start != end)
    {
      statement->year_start = start;
      statement->year_end = end;
    }
  else
    {
      statement->year = end;
      statement->deadline = binding->deadline;
    }
  if (binding->is_inferred)
    statement->inferred |= PLAN_MODEL_INFERS_YEAR;
}

static void
emit (Finder       *self,
      const Figure *figure)
{
  PlanModelReading *reading = self->reading;
  const PlanModelQuantity *quantity = figure->quantity;
  const PlanModelSubject *subject = figure->subject;
  PlanModelStatement *statement;
  Binding binding;
  guint32 number;
  gboolean has_year, is_odd_year = FALSE;

  if (reading->statements->len >= G_MAXUINT32 - 1)
    return;
  number = reading->statements->len;
  statement = plan_model_reading_add_statement (reading);
  statement->name = figure->name;
  statement->inferred = figure->inferred;
  statement->area = self->area;
  statement->heading = self->heading;
  statement->task = self->task;
  statement->project = self->project;
  statement->annex = self->annex;
  statement->origin = PLAN_MODEL_ORIGIN_PROSE;
  statement->place = (PlanModelPlace){ figure->place_start, figure->place_end };

  statement->form = figure->form.form;
  statement->change = figure->form.change;
  statement->direction = figure->form.direction;
  if (quantity != NULL)
    {
      statement->unit = get_unit (self, quantity);
      statement->has_amount = quantity->has_amount;
      statement->amount = quantity->amount;
      statement->comparator = quantity->comparator;
      /* 劣五类水体比例为0 */
      if (statement->unit == NULL && quantity->kind == PLAN_MODEL_QUANTITY_BARE && quantity->has_amount
          && plan_model_decimal_is_zero (&quantity->amount)
          && (g_str_has_suffix (statement->name, "率") || g_str_has_suffix (statement->name, "比例")
              || g_str_has_suffix (statement->name, "占比") || g_str_has_suffix (statement->name, "比重")))
        {
          statement->unit = "%";
          statement->inferred |= PLAN_MODEL_INFERS_UNIT;
        }
      if (quantity->comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
        {
          statement->has_upper = TRUE;
          statement->upper = quantity->upper;
        }
      if (quantity->is_inferred)
        statement->inferred |= PLAN_MODEL_INFERS_VALUE
                               | (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE ? PLAN_MODEL_INFERS_UNIT : 0);
      if (statement->form == PLAN_MODEL_FORM_TREND)
        statement->comparator = PLAN_MODEL_COMPARATOR_NONE;
      if (statement->form == PLAN_MODEL_FORM_COVERAGE && !quantity->has_amount)
        {
          statement->has_amount = plan_model_decimal_init_coefficient (&statement->amount, 100, 0);
          statement->unit = "%";
          statement->inferred |= PLAN_MODEL_INFERS_VALUE | PLAN_MODEL_INFERS_UNIT;
        }
    }
  if (figure->against != NULL)
    {
      const PlanModelAgainst *against = figure->against;

      /* 与全省同步 has no comparator that could be taken off. */
      statement->against_text = plan_model_reading_keep_place (
          reading, against->text_end < against->end ? against->start : against->text_start, against->end);
      statement->against_kind = against->kind;
      if (quantity == NULL)
        statement->comparator = against->comparator;
    }
  if (self->has_base && (statement->change != PLAN_MODEL_CHANGE_NONE || statement->form == PLAN_MODEL_FORM_MULTIPLE))
    statement->base_year = self->base_year;
  else if (statement->form == PLAN_MODEL_FORM_PERCENT_CHANGE || statement->form == PLAN_MODEL_FORM_CHANGE)
    statement->base_year = self->sentence_base;
  if (self->each.end > self->each.start)
    statement->each = plan_model_reading_keep_place (reading, self->each.start, self->each.end);
  if (subject != NULL && subject->scope_end > subject->scope_start)
    statement->scope = plan_model_reading_keep_place (reading, subject->scope_start, subject->scope_end);

  /* The year decides the role, and the role what an unprinted year is. */
  if (self->is_past || figure->is_baseline)
    {
      statement->role = figure->is_baseline ? PLAN_MODEL_VALUE_ROLE_BASELINE : PLAN_MODEL_VALUE_ROLE_ACTUAL;
      /* A figure of the past is a level without saying so. */
      if (statement->comparator == PLAN_MODEL_COMPARATOR_REACH)
        statement->comparator = PLAN_MODEL_COMPARATOR_NONE;
      if (statement->form == PLAN_MODEL_FORM_LEVEL)
        statement->form = PLAN_MODEL_FORM_NONE;
      statement->status = self->is_expected ? PLAN_MODEL_STATUS_ESTIMATED
                                            : self->is_provisional ? PLAN_MODEL_STATUS_PROVISIONAL : PLAN_MODEL_STATUS_NORMAL;
    }
  else
    {
      statement->role = self->is_expected ? PLAN_MODEL_VALUE_ROLE_ESTIMATE : PLAN_MODEL_VALUE_ROLE_TARGET;
      statement->firmness = self->firmness;
    }
  if (figure->is_baseline)
    {
      gint16 before = self->is_past
                          ? (self->since != 0 ? self->since - 1 : self->is_one_year ? get_past_year (self) - 1 : 0)
                          : self->period_start != 0 ? self->period_start - 1 : self->issue_year != 0 ? self->issue_year - 1 : 0;

      binding = self->from.is_set ? self->from : (Binding){ .year = before, .end = before, .is_set = TRUE, .is_inferred = TRUE };
      has_year = binding.end != 0;
    }
  else if (figure->year != NULL)
    {
      binding = *figure->year;
      has_year = binding.is_set;
    }
  else if (self->binding.is_set)
    {
      binding = self->binding;
      has_year = TRUE;
    }
  else
    {
      has_year = find_year (self, &binding);
      is_odd_year = has_year && !self->is_past && self->other_year != 0 && self->other_year != binding.end;
    }
  if (has_year)
    {
      /* What a project is to have it has at its end. */
      if (self->project != 0 && binding.start != 0)
        binding.start = 0;
      set_year (self, statement, &binding);
      /* 较上年前移1位 */
      if (self->is_year_on_year && binding.start == 0
          && (statement->form == PLAN_MODEL_FORM_CHANGE || statement->form == PLAN_MODEL_FORM_RANK_CHANGE))
        statement->base_year = binding.end - 1;
      if (statement->role == PLAN_MODEL_VALUE_ROLE_TARGET && self->period_end != 0
          && self->reading->facts.kind != PLAN_MODEL_PLAN_KIND_WORK_REPORT && binding.end < self->period_end
          && binding.end >= self->period_start)
        statement->role = PLAN_MODEL_VALUE_ROLE_MILESTONE;
    }

  if (figure->is_doubtful_name || g_utf8_strlen (statement->name, -1) > MAX_NAME)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_NAME_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, number, figure->place_start,
                             figure->place_end, NULL);
  if ((figure->inferred & PLAN_MODEL_INFERS_NAME) != 0)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_SUBJECT_INHERITED, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  if (is_odd_year || !has_year)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_YEAR_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  if (figure->form.is_doubtful)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_FORM_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  if (figure->is_doubtful_target)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_TARGET_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT, number,
                             figure->place_start, figure->place_end, NULL);
  if (quantity != NULL && quantity->kind == PLAN_MODEL_QUANTITY_BARE)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_UNIT_MISSING, PLAN_MODEL_ABOUT_STATEMENT, number, figure->place_start,
                             figure->place_end, NULL);
  self->has_emitted = TRUE;
}

/* Clauses */

/* A part said in words: 四分之三, 六成, 一半. */
static gboolean
is_part (const Finder            *self,
         const PlanModelQuantity *quantity)
{
  static const char *const words[] = { "分之一", "成", "一半" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (quantity->unit != NULL ? g_str_has_suffix (quantity->unit, words[i])
                               : plan_model_codes_match (self->codes, quantity->unit_start, quantity->unit_end, words[i]) > 0)
      return TRUE;

  return FALSE;
}

/* Whether a figure is no target and no fact of the plan's: a grant, a threshold, a distance, the length of a list. */
static gboolean
is_beside (const Finder            *self,
           const PlanModelQuantity *quantity,
           const PlanModelSubject  *subject,
           guint32                  object_start,
           guint32                  object_end)
{
  const guint16 *codes = self->codes;
  guint verbs = subject->tail | subject->head;
  guint changes = plan_model_verb_bit (PLAN_MODEL_VERB_FALL) | plan_model_verb_bit (PLAN_MODEL_VERB_FALL_TO)
                  | plan_model_verb_bit (PLAN_MODEL_VERB_CAP) | plan_model_verb_bit (PLAN_MODEL_VERB_RISE_TO)
                  | plan_model_verb_bit (PLAN_MODEL_VERB_RISE);
  gboolean is_money = is_unit_of (self, &money_lexicon, quantity);
  gboolean has_name = subject->end > subject->start;

  if ((self->cues & PLAN_MODEL_CUE_SUBSIDY) != 0 && (is_money || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT)
      && (verbs & changes) == 0)
    return TRUE;
  if ((self->cues & PLAN_MODEL_CUE_PROCEDURE) != 0
      && (self->kind == PLAN_MODEL_SECTION_KIND_SAFEGUARD || is_unit_of (self, &delay_lexicon, quantity)
          || plan_model_codes_match (codes, quantity->unit_start, quantity->unit_end, "次") > 0))
    return TRUE;
  if (is_unit_of (self, &delay_lexicon, quantity) && (verbs & changes) == 0
      && !(has_name && plan_model_subject_is_statistic (codes, subject->start, subject->end)))
    return TRUE;
  if (is_unit_of (self, &extent_lexicon, quantity) && verbs == 0 && !quantity->has_bound && !self->is_past && !self->has_emitted
      && !(has_name && plan_model_subject_is_statistic (codes, subject->start, subject->end)))
    return TRUE;
  if (is_unit_of (self, &extent_lexicon, quantity) && has_name
      && plan_model_codes_match (codes, subject->end - MIN (2, subject->end - subject->start), subject->end, "时速") > 0)
    return TRUE;
  /* 与北京、上海等20家园区: how many stand in the list. */
  if (quantity->start > 0 && codes[quantity->start - 1] == 0x7b49 /* 等 */ && verbs == 0)
    return TRUE;
  /* 打造一个品牌, 建设两个中心 are more often said than counted. */
  if (quantity->number_end == quantity->number_start + 1 && plan_model_code_is_han (codes[quantity->number_start])
      && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && !quantity->has_bound && self->each.end == 0
      && quantity->start == quantity->number_start && is_unit_of (self, &vague_lexicon, quantity)
      && (codes[quantity->number_start] == 0x4e00 || !(self->binding.is_set || self->frame.is_set)))
    return TRUE;
  /* 淘汰35蒸吨以下锅炉: which ones, not how many. */
  if (object_end > object_start && (verbs & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) != 0
      && (quantity->comparator == PLAN_MODEL_COMPARATOR_AT_MOST || quantity->comparator == PLAN_MODEL_COMPARATOR_LESS_THAN)
      && plan_model_code_is_han (codes[object_start]))
    return TRUE;
  /* 10亿元以上企业, 总投资120亿元的项目 */
  if (object_end > object_start && codes[object_start] == 0x7684 && quantity->kind != PLAN_MODEL_QUANTITY_PERCENT
      && !is_part (self, quantity)
      && (is_money || is_unit_of (self, &extent_lexicon, quantity) || (verbs & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) == 0))
    return TRUE;
  if (is_money && object_end > object_start && !plan_model_subject_is_statistic (codes, object_start, object_end)
      && plan_model_codes_match (codes, object_end - 2, object_end, "基金") == 0
      && plan_model_codes_match (codes, object_end - 2, object_end, "贷款") == 0
      && plan_model_codes_match (codes, object_end - 2, object_end, "债券") == 0
      && plan_model_codes_match (codes, object_end - 2, object_end, "授信") == 0
      && plan_model_codes_match (codes, object_end - 2, object_end, "融资") == 0 && plan_model_code_is_han (codes[object_start])
      && plan_model_codes_match (codes, object_start, object_end, "大关") == 0
      && plan_model_codes_match (codes, object_start, object_end, "台阶") == 0
      && plan_model_codes_match (codes, object_start, object_end, "目标") == 0
      && plan_model_codes_match (codes, object_start, object_end, "的目标") == 0)
    return TRUE;

  return FALSE;
}

/* Whether anything says that a number is a figure of the plan. */
static gboolean
is_stated (const Finder            *self,
           const PlanModelQuantity *quantity,
           const PlanModelSubject  *subject)
{
  guint verbs = subject->tail | subject->head;

  if (quantity->kind == PLAN_MODEL_QUANTITY_BARE || is_unit_of (self, &scale_lexicon, quantity))
    return (verbs != 0 || quantity->has_bound)
           && (quantity->has_bound || plan_model_subject_is_statistic (self->codes, subject->start, subject->end)
               || (verbs & plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) != 0);
  if (verbs != 0 || subject->is_from || subject->is_pushed || quantity->has_bound || self->carried != PLAN_MODEL_VERB_NONE || self->has_emitted || self->is_past)
    return TRUE;
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE || quantity->kind == PLAN_MODEL_QUANTITY_TREND
      || quantity->kind == PLAN_MODEL_QUANTITY_RANK || quantity->kind == PLAN_MODEL_QUANTITY_UNCHANGED)
    return TRUE;
  if (self->binding.is_set || self->frame.is_set || self->is_each_year || self->each.end != 0)
    return TRUE;

  return self->kind == PLAN_MODEL_SECTION_KIND_GOAL
         || plan_model_subject_is_statistic (self->codes, subject->start, subject->end);
}

/* Words that begin what follows a number and is not the thing that it counts. */
static const PlanModelWord no_objects[] = {
  { "的目标", 1 }, { "目标", 1 },   { "大关", 1 }, { "台阶", 1 }, { "关口", 1 },   { "用于", 1 }, { "以支持", 1 }, { "任务", 1 },
  { "的水平", 1 }, { "水平", 1 },   { "进行", 1 }, { "参加", 1 }, { "的速度", 1 }, { "速度", 1 }, { "的任务", 1 }, { "新台阶", 1 },
  { "左右", 1 },   { "的增速", 1 }, { "以上", 1 }, { "来", 1 },   { "规模", 1 },   { "并", 1 },   { "以满足", 1 },
};
static PlanModelLexicon no_object_lexicon = PLAN_MODEL_LEXICON (no_objects);

/* Names that say nothing without whose they are: 形成200亿元增加值. */
static const PlanModelWord thin_objects[] = {
  { "增加值", 1 }, { "产值", 1 }, { "收入", 1 }, { "税收", 1 }, { "利润", 1 }, { "投资", 1 }, { "销售额", 1 }, { "销售收入", 1 },
  { "产能", 1 },   { "就业", 1 }, { "营业收入", 1 }, { "项目", 1 }, { "企业", 1 }, { "以上产值", 1 }, { "规模", 1 },
};
static PlanModelLexicon thin_object_lexicon = PLAN_MODEL_LEXICON (thin_objects);

/* The thing that is counted, where it stands behind the number: its end. */
static guint32
find_object (const Finder *self,
             guint32       start,
             guint32       end)
{
  if (start >= end || plan_model_lexicon_match (&no_object_lexicon, self->codes, start, end, NULL) > 0)
    return start;
  if (!plan_model_code_is_han (self->codes[start]) && self->codes[start] != 0x201c && !plan_model_code_is_latin (self->codes[start])
      && !plan_model_code_is_digit (self->codes[start]))
    return start;

  return end;
}

/* Where what follows a figure ends and what precedes the next one begins. */
static void
part_between (const Finder *self,
              guint32       start,
              guint32       end,
              guint32      *object_end,
              guint32      *next_start)
{
  const guint16 *codes = self->codes;
  guint32 at = 0;
  guint length = 0;

  *object_end = *next_start = start;
  if (start >= end)
    return;
  length = plan_model_clause_match_and (codes, start, end);
  if (length > 0 || codes[start] == '(')
    {
      *next_start = start + length;
      return;
    }
  /* The last pause, else the last 和 that only verbs follow. */
  for (guint32 i = start; i < end;)
    {
      if (codes[i] == '(' || codes[i] == 0x201c || codes[i] == 0x300a)
        {
          i = plan_model_clause_skip_bracket (codes, i, end);
          continue;
        }
      if (codes[i] == 0x3001)
        {
          at = i;
          length = 1;
        }
      i++;
    }
  for (guint32 i = end; i > start && end - i < 12; i--)
    {
      guint n = i < end ? plan_model_clause_match_and (codes, i, end) : 0;
      guint verb;

      if (n == 0 || codes[i] == 0x3001 || codes[i] == '/')
        continue;
      if (i + n == end || plan_model_verbs_skip (codes, i + n, end, &verb) == end)
        {
          at = i;
          length = n;
          break;
        }
    }
  if (length > 0 && at > 0)
    {
      *object_end = at;
      *next_start = at + length;
    }
  else
    {
      *object_end = *next_start = end;
    }
}

static void
keep_place (const Finder            *self,
            Figure                  *figure,
            const PlanModelQuantity *quantity)
{
  guint32 start = quantity->start;
  guint sense, n;

  figure->place_end = quantity->end;
  figure->place_start = start;
  if (start == 0)
    return;
  /* 达到 and 建成 are comparator words where they touch the number. */
  n = plan_model_lexicon_match_before (&plan_model_verbs, self->codes, start > 8 ? start - 8 : 0, start, &sense);
  if (n >= 2
      && (sense == PLAN_MODEL_VERB_REACH || sense == PLAN_MODEL_VERB_RISE_TO || sense == PLAN_MODEL_VERB_FALL_TO
          || sense == PLAN_MODEL_VERB_HOLD || sense == PLAN_MODEL_VERB_CAP
          || plan_model_codes_match (self->codes, start - n, start, "建成") == n))
    figure->place_start = start - n;
}

/* A verb in the middle of the words before a bare number: 企业主导制定标准30项. */
static void
find_inner_verb (const Finder            *self,
                 PlanModelSubject        *subject,
                 const PlanModelQuantity *quantity)
{
  guint32 at;
  guint sense, n;

  if (subject->is_pushed && (subject->tail | subject->head) == 0 && quantity->start == quantity->number_start)
    subject->head = plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
  if ((subject->tail | subject->head) != 0 || quantity->kind != PLAN_MODEL_QUANTITY_AMOUNT
      || quantity->start < quantity->number_start
      || (self->carried != PLAN_MODEL_VERB_NONE && self->carried != PLAN_MODEL_VERB_BUILD))
    return;
  for (guint32 i = subject->start;
       i < subject->end && plan_model_lexicon_find (&plan_model_verbs, self->codes, i, subject->end, &at, &n, &sense); i = at + n)
    if ((sense == PLAN_MODEL_VERB_MAKE || sense == PLAN_MODEL_VERB_ADD || sense == PLAN_MODEL_VERB_TOTAL) && n >= 2
        && at + n + 2 <= subject->end)
      {
        subject->head |= plan_model_verb_bit (sense);
        return;
      }
}

static void
find_form (Finder                 *self,
           Figure                 *figure,
           const PlanModelSubject *subject,
           guint32                 name_start,
           guint32                 name_end)
{
  const PlanModelFormCase form_case = {
    .codes = self->codes,
    .quantity = figure->quantity,
    .subject = subject,
    .carried = self->carried != PLAN_MODEL_VERB_NONE || figure->quantity->start < figure->quantity->number_start
                       || plan_model_subject_is_statistic (self->codes, name_start, name_end)
                   ? self->carried
                   : self->carried_far,
    .name_start = name_start,
    .name_end = name_end,
    .is_each_year = self->is_each_year || self->carries_each_year || subject->is_each_year,
    .is_total = self->carries_total,
    .is_one_year = self->is_one_year || (self->is_past && !self->has_base && self->binding.is_set && self->binding.start == 0),
    .has_base = self->has_base && !self->is_year_on_year,
    .is_year_on_year = self->is_year_on_year,
  };

  plan_model_form_find (&form_case, &figure->form);
}

/* The verb that goes on to the other members of a list: 培育A20家、B10家. */
static void
carry (Finder                 *self,
       const PlanModelSubject *subject)
{
  guint verbs = subject->tail | subject->head;
  guint carried = PLAN_MODEL_VERB_NONE;

  if ((verbs & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) == 0 && self->carried != PLAN_MODEL_VERB_NONE)
    return;
  if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_ADD)) != 0)
    carried = PLAN_MODEL_VERB_ADD;
  else if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) != 0)
    carried = PLAN_MODEL_VERB_MAKE;
  else if ((verbs & plan_model_verb_bit (PLAN_MODEL_VERB_BUILD)) != 0)
    carried = PLAN_MODEL_VERB_BUILD;
  self->carried = carried;
  self->carried_verb = NULL;
  if (carried == PLAN_MODEL_VERB_MAKE)
    {
      if (subject->head_end > subject->head_start)
        append_name (self, subject->head_start, subject->head_end, 0, 0);
      else if (subject->verb_end > subject->verb_start)
        append_name (self, subject->verb_start, subject->verb_end, 0, 0);
      self->carried_verb = keep_name (self);
    }
  self->carries_each_year |= subject->is_each_year;
  self->carries_total |= (verbs & plan_model_verb_bit (PLAN_MODEL_VERB_TOTAL)) != 0;
}

/* What a clause ends in that says when, and not of what. */
static const PlanModelWord occasions[] = {
  { "后", 1 }, { "时", 1 }, { "前", 1 }, { "中", 1 }, { "下", 1 }, { "基础上", 1 }, { "期间", 1 }, { "同时", 1 }, { "以来", 1 }, { "来", 1 },
};
static PlanModelLexicon occasion_lexicon = PLAN_MODEL_LEXICON (occasions);

/* The subject of a clause that names none. */
static gboolean
inherit_name (Finder     *self,
              Figure     *figure,
              guint32     head_start,
              guint32     head_end,
              const char *infix)
{
  const char *name = self->name_is_share && head_end > head_start && self->subject != NULL ? self->subject : self->name;

  if (self->idle.end > self->idle.start)
    {
      PlanModelSubject subject;

      plan_model_subject_read (&subject, self->codes, self->idle.start, self->idle.end, get_quantity (self, self->idle.first),
                               self->idle.n, self->own_area, self->n_own_area);
      if (subject.noun_end > subject.end)
        subject.end = subject.noun_end;
      if (subject.end > subject.start && subject.end - subject.start <= MAX_NAME
          && plan_model_lexicon_match_before (&occasion_lexicon, self->codes, subject.start, subject.end, NULL) == 0)
        {
          append_name (self, subject.start, subject.end, self->idle.first, self->idle.n);
          name = keep_name (self);
        }
    }
  if (name == NULL && self->is_headed && self->is_run_in && self->heading != 0)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (self->reading, self->heading - 1);

      if (heading->title.end > heading->title.start && heading->title.end - heading->title.start <= 20)
        name = plan_model_reading_keep_place (self->reading, heading->title.start, heading->title.end);
      figure->is_doubtful_name = TRUE;
    }
  if (name == NULL && head_end == head_start)
    return FALSE;
  if (name != NULL)
    {
      g_string_append (self->buffer, name);
      figure->inferred |= PLAN_MODEL_INFERS_NAME;
    }
  else
    figure->is_doubtful_name = TRUE;
  if (head_end > head_start)
    append_name (self, head_start, head_end, 0, 0);
  if (infix != NULL)
    g_string_append (self->buffer, infix);
  figure->name = keep_name (self);
  if (head_end == head_start)
    figure->is_doubtful_name = figure->is_doubtful_name || self->name == NULL;

  return figure->name != NULL;
}

/* The last 、-part of a name that ends in 级, with the head of the next one: 3个千亿级、3个百亿级产业集群. */
static gboolean
complete_grade (Finder  *self,
                guint32  start,
                guint32  end,
                guint32  clause_end)
{
  guint32 grade = 0;

  if (end == start || self->codes[end - 1] != 0x7ea7 /* 级 */ || self->codes[end] != 0x3001)
    return FALSE;
  for (guint32 i = end + 1; i < clause_end && i - end < 24; i++)
    {
      if (self->codes[i] == 0x3001)
        break;
      if (self->codes[i] == 0x7ea7)
        {
          grade = i + 1;
          break;
        }
    }
  if (grade == 0 || grade >= clause_end)
    return FALSE;
  for (clause_end = MIN (clause_end, grade + 16), end = grade; end < clause_end && self->codes[end] != 0x3001
                                                               && self->codes[end] != '(' && self->codes[end] != 0x548c;)
    end++;
  plan_model_layout_append_text (self->reading->layout, grade, end, self->buffer);

  return TRUE;
}

/* 国家级单项冠军5个, 省级15个: what the grade is of stands in the item before. */
static gboolean
append_grade (Finder  *self,
              guint32  start,
              guint32  end)
{
  const guint16 *codes = self->codes;
  guint32 limit = MIN (self->object.end, self->object.start + 6);

  if (end - start < 2 || end - start > 4 || codes[end - 1] != 0x7ea7 /* 级 */)
    return FALSE;
  for (guint32 i = self->object.start; i < limit; i++)
    if (codes[i] == 0x7ea7)
      {
        guint32 at = i + 1;

        if (plan_model_codes_match (codes, at, self->object.end, "及以上") > 0)
          at += 3;
        else if (plan_model_codes_match (codes, at, self->object.end, "以上") > 0)
          at += 2;
        if (at + 2 > self->object.end)
          return FALSE;
        plan_model_layout_append_text (self->reading->layout, at, self->object.end, self->buffer);
        return TRUE;
      }

  return FALSE;
}

static void
remember (Finder       *self,
          const Figure *figure,
          guint32       name_start,
          guint32       name_end,
          gboolean      is_inherited_share)
{
  gboolean is_share =
      name_end > name_start
      && (plan_model_codes_match (self->codes, name_end - MIN (2, name_end - name_start), name_end, "占比") > 0
          || plan_model_codes_match (self->codes, name_end - MIN (2, name_end - name_start), name_end, "比重") > 0
          || plan_model_codes_match (self->codes, name_end - MIN (2, name_end - name_start), name_end, "比例") > 0);

  if (self->n_names == MAX_PARTS)
    memmove (self->names, self->names + 1, --self->n_names * sizeof self->names[0]);
  self->names[self->n_names++] = figure->name;
  self->n_last = self->has_name ? self->n_last + 1 : 1;
  self->has_name = TRUE;
  self->form = figure->form;
  self->form_kind = figure->quantity != NULL ? figure->quantity->kind : PLAN_MODEL_QUANTITY_BARE;
  if (name_end > name_start)
    {
      const PlanModelSubject *subject = figure->subject;
      guint32 start = subject != NULL && subject->head_end > name_start && subject->head_end < name_end ? subject->head_end
                                                                                                       : name_start;

      self->object = (Stretch){ start, name_end, 0, 0 };
    }
  if (is_inherited_share)
    return;
  self->name = figure->name;
  self->name_is_share = is_share;
  if (!is_share)
    self->subject = figure->name;
  self->idle = (Stretch){ 0, 0, 0, 0 };
}

/* 占全市工业比重, or only 占全市的: a share of the clause before. */
static gboolean
begins_with_share (const Finder           *self,
                   const PlanModelSubject *subject,
                   const char            **infix)
{
  const guint16 *codes = self->codes;

  *infix = NULL;
  if (subject->end <= subject->start || codes[subject->start] != 0x5360 /* 占 */)
    return FALSE;
  if (subject->end - subject->start >= 2 && !plan_model_subject_is_statistic (codes, subject->start, subject->end))
    *infix = "比重";
  else if (!plan_model_codes_match (codes, subject->end - 1, subject->end, "比")
           && !plan_model_codes_match (codes, subject->end - 1, subject->end, "重")
           && !plan_model_codes_match (codes, subject->end - 1, subject->end, "例")
           && !plan_model_codes_match (codes, subject->end - 1, subject->end, "率"))
    *infix = "比重";

  return TRUE;
}

/* What a list of values prints once only: the bound (不低于60%、80%; 60%和80%以上) and the unit. */
static void
share_bound (Finder            *self,
             const guint       *run,
             guint              n_run,
             guint              k,
             PlanModelQuantity *quantity)
{
  const PlanModelQuantity *first = get_quantity (self, run[0]);
  const PlanModelQuantity *last = get_quantity (self, run[n_run - 1]);

  *quantity = *get_quantity (self, run[k]);
  if (!quantity->has_bound && quantity->comparator == PLAN_MODEL_COMPARATOR_REACH)
    {
      if (first->has_bound && first->start < first->number_start)
        quantity->comparator = first->comparator;
      else if (last->has_bound && last->start == last->number_start)
        quantity->comparator = last->comparator;
      if (quantity->comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
        quantity->comparator = PLAN_MODEL_COMPARATOR_REACH;
    }
  if (quantity->kind == PLAN_MODEL_QUANTITY_BARE && last->kind != PLAN_MODEL_QUANTITY_BARE)
    {
      quantity->kind = last->kind;
      quantity->unit = last->unit;
      quantity->unit_start = last->unit_start;
      quantity->unit_end = last->unit_end;
    }
}

/* Several values under one verb: 分别达到A、B和C. */
static void
read_run (Finder           *self,
          guint             first_time,
          guint             n_times,
          PlanModelSubject *subject,
          const guint      *run,
          guint             n_run)
{
  Stretch parts[MAX_PARTS];
  guint n_parts = 0;
  gboolean has_years = self->n_years == n_run;
  gboolean has_span = self->binding.is_set && self->binding.start != 0
                      && self->binding.end - self->binding.start + 1 == (gint16) n_run;
  const char *before[MAX_PARTS];
  guint n_before = 0;

  trim (self, &subject->start, &subject->end);
  if (subject->end == subject->start && subject->noun_end > subject->end)
    {
      subject->start = subject->verb_start;
      subject->end = subject->noun_end;
    }
  if (subject->end > subject->start)
    n_parts = split_parts (self, subject->start, subject->end, n_run, parts);
  else if (self->idle.end > self->idle.start && !has_years)
    n_parts = split_parts (self, self->idle.start, self->idle.end, n_run, parts);
  /* …达到800万人次, …达到60亿元, 分别增长一倍和1.2倍 */
  if (n_parts == 0 && n_run <= self->n_names)
    for (n_before = 0; n_before < n_run; n_before++)
      before[n_before] = self->names[self->n_names - n_run + n_before];
  for (guint k = 0; k < n_run; k++)
    {
      PlanModelQuantity quantity;
      Figure figure = { .quantity = &quantity, .subject = subject };
      guint32 name_start = subject->start, name_end = subject->end;
      Binding year;

      share_bound (self, run, n_run, k, &quantity);
      keep_place (self, &figure, &quantity);
      if (n_parts == n_run && !has_years && !has_span)
        {
          append_part (self, &parts[k], &parts[n_run - 1]);
          name_start = parts[k].start;
          name_end = parts[k].end;
          figure.name = keep_name (self);
        }
      else if (subject->end > subject->start)
        {
          append_name (self, subject->start, subject->end, first_time, n_times);
          figure.name = keep_name (self);
          figure.is_doubtful_name = !has_years && !has_span;
        }
      else if (n_before > 0 && !has_years)
        {
          figure.name = before[k];
          figure.inferred |= PLAN_MODEL_INFERS_NAME;
        }
      else
        inherit_name (self, &figure, 0, 0, NULL);
      if (figure.name == NULL)
        continue;
      if (has_years)
        figure.year = &self->years[k];
      else if (has_span && n_parts != n_run)
        {
          year = (Binding){ .year = self->binding.start + k, .end = self->binding.start + k, .is_set = TRUE };
          figure.year = &year;
        }
      find_form (self, &figure, subject, name_start, name_end);
      if (is_stated (self, &quantity, subject) && !is_beside (self, &quantity, subject, 0, 0))
        emit (self, &figure);
      remember (self, &figure, name_start, name_end, FALSE);
    }
  carry (self, subject);
}

/* By how much a figure is to differ from another: 高于全省平均水平2个百分点. */
static const PlanModelWord margins[] = {
  { "高于", 1 }, { "低于", 1 }, { "快于", 1 }, { "高出", 1 }, { "优于", 1 }, { "领先", 1 }, { "超过全", 1 }, { "仍高出", 1 },
};
static PlanModelLexicon margin_lexicon = PLAN_MODEL_LEXICON (margins);

static gboolean
has_pause (const Finder *self,
           guint32       start,
           guint32       end)
{
  for (guint32 i = start; i < end; i++)
    if (self->codes[i] == 0x3001)
      return TRUE;

  return FALSE;
}

/* One figure with the words around it. */
static void
read_figure (Finder                  *self,
             guint                    first_time,
             guint                    n_times,
             PlanModelSubject        *subject,
             const PlanModelQuantity *quantity,
             guint32                  object_end,
             guint32                  clause_end)
{
  const guint16 *codes = self->codes;
  Figure figure = { .quantity = quantity, .subject = subject };
  Stretch parts[MAX_PARTS];
  guint32 name_start, name_end;
  guint n_parts = 1;
  PlanModelAgainst against;
  const char *infix = NULL;
  gboolean is_share, is_inherited = FALSE, is_whole = FALSE, has_object, is_list;
  guint verb;
  guint area;

  object_end = find_object (self, quantity->end, object_end);
  has_object = object_end > quantity->end;
  if (is_beside (self, quantity, subject, quantity->end, object_end) || !is_stated (self, quantity, subject))
    {
      /* 全长120公里的绕城高速, 总投资150亿元: what is described may be the subject of the next clause. */
      if (has_object && codes[quantity->end] == 0x7684 && object_end - quantity->end <= MAX_NAME / 2)
        self->idle = (Stretch){ quantity->end + 1, object_end, 0, 0 };
      return;
    }
  /* 满足5万辆汽车的需求, 年产10万吨材料项目: a word that is no verb of the lexicon governs a thing that is not counted. */
  if (has_object && subject->end > subject->start && subject->end - subject->start <= 3 && (subject->tail | subject->head) == 0
      && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && quantity->start == quantity->number_start
      && !plan_model_subject_is_statistic (codes, subject->start, subject->end))
    return;
  /* 深入100个行政村: an adverb alone governs nothing. */
  if (has_object && subject->end > subject->start && subject->tail == 0
      && plan_model_lexicon_match (&plan_model_adverbs, codes, subject->start, subject->end, NULL) == subject->end - subject->start)
    return;
  keep_place (self, &figure, quantity);
  find_inner_verb (self, subject, quantity);

  /* 与全省同步 before the number is no part of the name. */
  if (subject->end > subject->start && plan_model_against_find (codes, subject->start, subject->end, &against))
    {
      figure.against = &against;
      subject->end = against.start;
    }
  /* 高于全国平均水平0.5个百分点 */
  if (quantity->kind == PLAN_MODEL_QUANTITY_POINTS && figure.against == NULL && subject->start >= 2
      && subject->end > subject->start
      && plan_model_lexicon_match_before (&margin_lexicon, codes, subject->start - 2, subject->start, NULL) > 0)
    subject->start -= 2;
  if (quantity->kind == PLAN_MODEL_QUANTITY_POINTS && figure.against == NULL)
    for (guint32 i = subject->start; i + 4 <= subject->end; i++)
      if (plan_model_lexicon_match (&margin_lexicon, codes, i, subject->end, NULL) > 0)
        {
          against = (PlanModelAgainst){ .start = i, .end = subject->end, .text_start = i, .text_end = i,
                                        .kind = PLAN_MODEL_AGAINST_KIND_AREA };
          figure.against = &against;
          subject->end = i;
          break;
        }
  trim (self, &subject->start, &subject->end);
  /* A verb that nothing follows is a noun: 开展技能培训5000人次. */
  if (!has_object && subject->noun_end > subject->end)
    {
      if (subject->end == subject->start)
        subject->start = subject->head_end > subject->head_start ? MIN (subject->head_start, subject->verb_start)
                                                                 : subject->verb_start;
      subject->end = subject->noun_end;
      /* 技术合同认定达到100项 is a level. */
      if (quantity->start < quantity->number_start && (subject->head & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) == 0)
        subject->tail &= ~plan_model_verb_bit (PLAN_MODEL_VERB_MAKE);
    }
  /* 二级医院实现县域全覆盖: of what, and where. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject->scope_end == 0)
    for (guint32 i = subject->start + 2; i + 2 < subject->end; i++)
      if (plan_model_codes_match (codes, i, subject->end, "实现") > 0 && subject->end - i <= 8)
        {
          subject->scope_start = i + 2;
          subject->scope_end = subject->end;
          subject->end = i;
          break;
        }
  name_start = subject->start;
  name_end = subject->end;

  /* 培育新能源、高端纺织2个千亿级集群: which they are, how many, and what. */
  is_list = has_object && object_end - quantity->end >= 2 && name_end > name_start && subject->verb_end == 0
            && (subject->head
                & (plan_model_verb_bit (PLAN_MODEL_VERB_MAKE) | plan_model_verb_bit (PLAN_MODEL_VERB_BUILD)))
            && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
            && (codes[name_end - 1] == 0x7b49 /* 等 */ || has_pause (self, name_start, name_end));

  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && has_object && name_end > name_start)
    {
      /* 适龄儿童全部参加…: who and what. */
      guint32 start = quantity->end;

      append_name (self, name_start, name_end, first_time, n_times);
      append_name (self, start, object_end, 0, 0);
      figure.name = keep_name (self);
      figure.is_doubtful_target = TRUE;
    }
  else if (has_object && (name_end == name_start || subject->verb_end > 0 || is_list || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT
                          || is_part (self, quantity))
           && !(name_end > name_start && !is_list && subject->governing != PLAN_MODEL_VERB_MAKE
                && subject->governing != PLAN_MODEL_VERB_BUILD && subject->governing != PLAN_MODEL_VERB_ADD)
           && !(name_end == name_start && subject->governing == PLAN_MODEL_VERB_REACH && self->name != NULL
                && quantity->kind == PLAN_MODEL_QUANTITY_PERCENT))
    {
      guint32 start = quantity->end;
      guint32 object_start;

      if (codes[start] == 0x7684 /* 的 */)
        start++;
      object_start = plan_model_subject_skip_list (codes, start, object_end);
      if (name_end > name_start
          && plan_model_lexicon_match (&thin_object_lexicon, codes, start, object_end, NULL) == object_end - start)
        {
          append_name (self, name_start, name_end, first_time, n_times);
          append_name (self, subject->verb_start, subject->verb_end, 0, 0);
        }
      else if ((subject->tail & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) != 0 && subject->verb_end > subject->verb_start
               && (subject->tail & plan_model_verb_bit (PLAN_MODEL_VERB_ADD)) == 0)
        append_name (self, subject->verb_start, subject->verb_end, first_time, n_times);
      else if (is_list && subject->head_end > subject->head_start)
        append_name (self, subject->head_start, subject->head_end, 0, 0);
      else if (subject->verb_end == 0 && self->carried == PLAN_MODEL_VERB_MAKE && self->carried_verb != NULL)
        g_string_append (self->buffer, self->carried_verb);
      trim (self, &object_start, &object_end);
      append_name (self, object_start, object_end, 0, 0);
      if (complete_grade (self, object_start, object_end, clause_end))
        figure.is_doubtful_name = TRUE;
      figure.is_doubtful_name |= quantity->kind == PLAN_MODEL_QUANTITY_PERCENT;
      figure.name = keep_name (self);
      name_start = object_start;
      name_end = object_end;
    }
  else if (name_end == name_start && subject->is_each && self->n_names > 1 && self->idle.end == 0)
    {
      const guint n_names = self->n_names;
      const guint n_said = MIN (n_names, MAX (self->n_last, 2));

      /* …达到1000家、…达到500家, 均翻一番 */
      find_form (self, &figure, subject, name_start, name_end);
      figure.inferred |= PLAN_MODEL_INFERS_NAME;
      for (guint k = n_names - n_said; k < n_names; k++)
        {
          figure.name = self->names[k];
          emit (self, &figure);
        }
      return;
    }
  else if (name_end == name_start)
    {
      is_whole = inherit_name (self, &figure, 0, 0, NULL);
      if (!is_whole)
        {
          if (subject->verb_end > subject->verb_start && subject->governing == PLAN_MODEL_VERB_MAKE)
            {
              append_name (self, subject->verb_start, subject->verb_end, 0, 0);
              figure.name = keep_name (self);
              figure.is_doubtful_name = TRUE;
            }
        }
    }
  else if (!has_object && self->has_emitted && plan_model_verbs_skip (codes, name_start, name_end, &verb) == name_end
           && verb == PLAN_MODEL_VERB_MAKE && self->object.end > self->object.start && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT)
    {
      /* 新建高标准农田45万亩、改造提升20万亩 */
      append_name (self, name_start, MAX (name_end, subject->verb_end), 0, 0);
      append_name (self, self->object.start, self->object.end, 0, 0);
      figure.name = keep_name (self);
      figure.inferred |= PLAN_MODEL_INFERS_NAME;
      is_inherited = TRUE;
    }
  else
    {
      is_share = begins_with_share (self, subject, &infix);
      if ((is_share || plan_model_subject_is_head (codes, name_start, name_end)) && (self->name != NULL || self->idle.end != 0))
        {
          inherit_name (self, &figure, name_start, name_end, infix);
          is_inherited = TRUE;
        }
      else
        {
          guint32 start = plan_model_subject_skip_list (codes, name_start, name_end);

          if (subject->is_each && start == name_start)
            n_parts = split_parts (self, name_start, name_end, 0, parts);
          if (n_parts == 1)
            {
              if (subject->head_end == 0 && subject->tail == 0 && subject->head == 0 && self->carried == PLAN_MODEL_VERB_MAKE
                  && self->carried_verb != NULL)
                g_string_append (self->buffer, self->carried_verb);
              else if (start > name_start && subject->head_end > subject->head_start && start > subject->head_end)
                append_name (self, subject->head_start, subject->head_end, 0, 0);
              area = start == name_start ? plan_model_scope_match_area (codes, name_start, name_end) : 0;
              if (area > 0)
                start += area;
              if (area > 0)
                {
                  guint32 after = plan_model_verbs_skip (codes, start, name_end, &verb);

                  /* 乌鲁木齐市实现地区生产总值 */
                  if (after > start && after < name_end && verb != PLAN_MODEL_VERB_MAKE)
                    start = after;
                }
              append_name (self, start, name_end, first_time, n_times);
              if (append_grade (self, start, name_end))
                {
                  figure.inferred |= PLAN_MODEL_INFERS_NAME;
                  is_inherited = TRUE;
                }
              if (is_share && infix != NULL)
                g_string_append (self->buffer, infix);
              figure.name = keep_name (self);
              if (area > 0)
                {
                  const char *outer = self->area;

                  self->area = plan_model_reading_keep_place (self->reading, name_start, name_start + area);
                  find_form (self, &figure, subject, name_start, name_end);
                  if (figure.name != NULL)
                    emit (self, &figure);
                  self->area = outer;
                  remember (self, &figure, name_start, name_end, FALSE);
                  carry (self, subject);
                  return;
                }
              name_start = start;
            }
        }
    }
  /* 2023年全部完成 says not of what. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && has_object && name_end == name_start)
    return;
  find_form (self, &figure, subject, name_start, name_end);
  /* 增长7%、力争达到9%; 加装电梯1500部, 其中2022年200部: a second tier, or a part, of what is said before. */
  if ((is_whole || (subject->is_of_which && self->form.form != PLAN_MODEL_FORM_LEVEL)) && self->form_kind == quantity->kind && self->form.form != PLAN_MODEL_FORM_NONE
      && (figure.form.form == PLAN_MODEL_FORM_LEVEL
          || (figure.form.form == PLAN_MODEL_FORM_INCREMENT && self->form.form == PLAN_MODEL_FORM_ANNUAL_AMOUNT))
      && ((subject->tail | subject->head) == 0 || subject->is_of_which
          || (self->firmness != PLAN_MODEL_FIRMNESS_NONE && quantity->kind == PLAN_MODEL_QUANTITY_PERCENT
              && ((subject->tail | subject->head) & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) == 0)))
    figure.form = self->form;
  if (n_parts > 1)
    for (guint k = 0; k < n_parts; k++)
      {
        append_part (self, &parts[k], &parts[n_parts - 1]);
        figure.name = keep_name (self);
        if (figure.name != NULL)
          emit (self, &figure);
      }
  else if (figure.name != NULL)
    {
      figure.is_baseline = subject->is_from;
      emit (self, &figure);
    }
  if (figure.name != NULL)
    remember (self, &figure, name_start, name_end, is_inherited);
  carry (self, subject);
}

/* A clause that holds its subject to no number: 人均收入高于全国平均水平. */
static void
read_against (Finder                *self,
              const PlanModelClause *clause)
{
  PlanModelAgainst against;
  PlanModelSubject subject;
  Figure figure = { .against = &against };
  guint32 start = clause->start;

  /* 高于全国平均水平、力争高于全省平均水平 */
  for (guint32 i = clause->end; i > clause->start + 2; i--)
    if (self->codes[i - 1] == 0x3001 && i + 2 <= clause->end
        && (plan_model_cues_find (self->codes, i, i + 2) & PLAN_MODEL_CUE_STRIVE) != 0)
      {
        PlanModelClause part = *clause;
        PlanModelFirmness firmness = self->firmness;

        part.end = i - 1;
        self->firmness = self->sentence_firmness;
        read_against (self, &part);
        self->firmness = firmness;
        part.start = i;
        part.end = clause->end;
        part.n = 0;
        read_against (self, &part);
        return;
      }

  if (self->is_past || !plan_model_against_find (self->codes, clause->start, clause->end, &against))
    return;
  plan_model_subject_read (&subject, self->codes, start, against.start, get_quantity (self, clause->first), clause->n,
                           self->own_area, self->n_own_area);
  figure.subject = &subject;
  figure.place_start = against.start;
  figure.place_end = against.end;
  figure.form.form = PLAN_MODEL_FORM_LEVEL;
  if (subject.tail & (plan_model_verb_bit (PLAN_MODEL_VERB_GROWTH) | plan_model_verb_bit (PLAN_MODEL_VERB_RISE)))
    {
      figure.form.form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
      figure.form.change = PLAN_MODEL_CHANGE_RISE;
    }
  if (subject.noun_end > subject.end && subject.end > subject.start)
    subject.end = subject.noun_end;
  trim (self, &subject.start, &subject.end);
  if (subject.end - subject.start > MAX_NAME)
    return;
  if (subject.end > subject.start)
    {
      append_name (self, subject.start, subject.end, clause->first, clause->n);
      figure.name = keep_name (self);
      /* A share of growth is growth: …增长比例不低于…. */
      if (figure.name != NULL)
        {
          const PlanModelQuantity rate = { .kind = PLAN_MODEL_QUANTITY_PERCENT };
          PlanModelFormFound form;

          figure.quantity = &rate;
          find_form (self, &figure, &subject, subject.start, subject.end);
          form = figure.form;
          if (form.change != PLAN_MODEL_CHANGE_NONE)
            form.form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
          figure.quantity = NULL;
          figure.form = form;
        }
    }
  else
    {
      /* …达到99.9%、…达到99.7%, 均高于全国平均水平: said of the figures before. */
      guint n = self->reading->statements->len;

      if (self->firmness == PLAN_MODEL_FIRMNESS_NONE && n > self->first_statement && self->idle.end == 0)
        {
          guint first = subject.is_each ? self->first_statement : n - 1;

          for (guint i = first; i < n; i++)
            {
              PlanModelStatement *statement = &g_array_index (self->reading->statements, PlanModelStatement, i);

              if (statement->against_text != NULL || !statement->has_amount)
                continue;
              statement->against_text = plan_model_reading_keep_place (self->reading, against.start, against.end);
              statement->against_kind = against.kind;
            }
          return;
        }
      if (!inherit_name (self, &figure, 0, 0, NULL))
        return;
    }
  if (figure.name == NULL)
    return;
  emit (self, &figure);
  remember (self, &figure, subject.start, subject.end, FALSE);
}

/* A trend counts as a target where a statistic is said to have it year by year; 持续提高 alone is how officials write. */
static gboolean
is_trend (const Finder            *self,
          const PlanModelQuantity *quantity,
          const PlanModelSubject  *subject)
{
  return plan_model_codes_match (self->codes, quantity->start, quantity->end, "逐年") > 0 && subject->end > subject->start
         && subject->end - subject->start <= 20;
}

/* Among whom a rank is held: 居全省前列. */
static const PlanModelWord rank_places[] = {
  { "全国", 1 }, { "全省", 1 }, { "全区", 1 }, { "全市", 1 },   { "全州", 1 },   { "全县", 1 }, { "全自治区", 1 }, { "全盟", 1 },
  { "世界", 1 }, { "全球", 1 }, { "国内", 1 }, { "省内", 1 },   { "西部", 1 },   { "中部", 1 }, { "东部", 1 },     { "自治区", 1 },
  { "国际", 1 }, { "同类", 1 }, { "全疆", 1 }, { "西部地区", 1 }, { "中部地区", 1 }, { "省", 1 },   { "同行业", 1 },
};
static PlanModelLexicon rank_place_lexicon = PLAN_MODEL_LEXICON (rank_places);

/* Whether a figure measures rather than counts. */
static gboolean
is_measure (const Finder            *self,
            const PlanModelQuantity *quantity)
{
  return is_unit_of (self, &money_lexicon, quantity) || is_unit_of (self, &extent_lexicon, quantity)
         || is_unit_of (self, &delay_lexicon, quantity) || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT;
}

/* Whether a figure that words and another figure follow only says which things that one counts: 5000万元以上项目30个. */
static gboolean
is_threshold (const Finder            *self,
              const PlanModelQuantity *quantity,
              const PlanModelSubject  *between)
{
  const guint16 *codes = self->codes;

  if (codes[between->start] == 0x5360 /* 占 */ || codes[quantity->end] == 0x6216 /* 或 */)
    return FALSE;
  /* 超500亿企业1家 */
  if (quantity->unit_end == quantity->unit_start + 1 && codes[quantity->unit_start] == 0x4ebf)
    return TRUE;
  return quantity->has_bound || codes[quantity->end] == 0x7684 || codes[quantity->end] == 0x7ea7 /* 级 */
         || is_unit_of (self, &money_lexicon, quantity) || is_unit_of (self, &delay_lexicon, quantity)
         || is_unit_of (self, &extent_lexicon, quantity) || quantity->kind == PLAN_MODEL_QUANTITY_BARE;
}

/* Of what each the figure is, printed before the number: 提高到每公顷7800千克. */
static const PlanModelWord pers[] = {
  { "每人", 1 }, { "每生", 1 }, { "每人每年", 1 }, { "每人每月", 1 }, { "每生每年", 1 }, { "每公顷", 1 }, { "每亩", 1 }, { "每床", 1 },
  { "每户", 1 }, { "每平方米", 1 }, { "每千人", 1 }, { "每万人", 1 }, { "每吨", 1 }, { "人均", 1 }, { "每平方公里", 1 }, { "每月", 1 },
  { "每亩均", 1 }, { "户均", 1 }, { "亩均", 1 }, { "每人次", 1 }, { "每小时", 1 }, { "每天", 1 }, { "每日", 1 }, { "每百户", 1 },
};
static PlanModelLexicon per_lexicon = PLAN_MODEL_LEXICON (pers);

static const PlanModelWord bounds[] = {
  { "不低于", PLAN_MODEL_COMPARATOR_AT_LEAST }, { "不少于", PLAN_MODEL_COMPARATOR_AT_LEAST },
  { "至少", PLAN_MODEL_COMPARATOR_AT_LEAST },   { "不超过", PLAN_MODEL_COMPARATOR_AT_MOST },
  { "不高于", PLAN_MODEL_COMPARATOR_AT_MOST },  { "不大于", PLAN_MODEL_COMPARATOR_AT_MOST },
  { "超过", PLAN_MODEL_COMPARATOR_MORE_THAN },  { "高于", PLAN_MODEL_COMPARATOR_MORE_THAN },
  { "低于", PLAN_MODEL_COMPARATOR_LESS_THAN },  { "不小于", PLAN_MODEL_COMPARATOR_AT_LEAST },
};
static PlanModelLexicon bound_lexicon = PLAN_MODEL_LEXICON (bounds);

/* Who does it or by what, before the verb: 依托龙头企业建设良种基地12个, 支持企业建立研发机构. */
static const PlanModelWord means[] = {
  { "依托", 1 }, { "依靠", 1 }, { "借助", 1 }, { "鼓励", 1 }, { "引导", 1 }, { "支持", 1 }, { "指导", 1 }, { "以", 1 },
  { "结合", 1 }, { "聚焦", 1 }, { "立足", 1 }, { "面向", 1 }, { "会同", 1 }, { "发动", 1 },
};
static PlanModelLexicon means_lexicon = PLAN_MODEL_LEXICON (means);

static void
skip_means (const Finder     *self,
            PlanModelSubject *subject)
{
  guint32 at;
  guint sense, n;

  if (subject->end <= subject->start || subject->verb_end > 0)
    return;
  n = plan_model_lexicon_match (&means_lexicon, self->codes, subject->start, subject->end, NULL);
  if (n == 0)
    return;
  for (guint32 i = subject->start + n;
       i < subject->end && plan_model_lexicon_find (&plan_model_verbs, self->codes, i, subject->end, &at, &n, &sense); i = at + n)
    {
      if (n < 2 || at + n + 2 > subject->end || at < subject->start + 4)
        continue;
      if (sense == PLAN_MODEL_VERB_BUILD || sense == PLAN_MODEL_VERB_ADD || sense == PLAN_MODEL_VERB_TOTAL)
        subject->start = at + n;
      else if (sense == PLAN_MODEL_VERB_MAKE)
        {
          guint verb;

          subject->start = subject->head_start = at;
          subject->head_end = plan_model_verbs_skip (self->codes, at, subject->end, &verb);
        }
      else
        continue;
      subject->head = plan_model_verb_bit (sense);
      return;
    }
}

static gboolean
has_verb (const Finder            *self,
          const PlanModelQuantity *quantity)
{
  guint32 at;
  guint n, sense;

  return quantity->start < quantity->number_start
         && plan_model_lexicon_find (&plan_model_verbs, self->codes, quantity->start, quantity->number_start, &at, &n, &sense)
         && sense != PLAN_MODEL_VERB_KEEP;
}

static guint
find_next (const Finder *self,
           guint         i,
           guint         end)
{
  while (i < end && !is_figure (get_quantity (self, i)))
    i++;

  return i;
}

/* Verbs that the figure has taken as words of its comparator: 控制在…以内. */
static void
read_comparator (const Finder            *self,
                 PlanModelSubject        *subject,
                 const PlanModelQuantity *quantity)
{
  guint32 end = quantity->kind == PLAN_MODEL_QUANTITY_TREND ? quantity->end : quantity->number_start;
  guint32 at;
  guint sense, n;

  for (guint32 i = quantity->start;
       i < end && plan_model_lexicon_find (&plan_model_verbs, self->codes, i, end, &at, &n, &sense); i = at + n)
    {
      if (sense == PLAN_MODEL_VERB_KEEP || (sense == PLAN_MODEL_VERB_REACH && n == 1))
        continue;
      subject->tail |= plan_model_verb_bit (sense);
      if (sense != PLAN_MODEL_VERB_MAKE && sense != PLAN_MODEL_VERB_BUILD)
        continue;
      subject->governing = sense;
      /* 至少开展2场: the verb of the object that follows. */
      subject->verb_start = at;
      subject->verb_end = at + n;
    }
}

static void
read_firmness (Finder                *self,
               const PlanModelClause *clause)
{
  PlanModelFirmness firmness;
  guint32 start = clause->start;
  guint opening = 0;

  if ((self->cues & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_ENSURE)) == 0
      || (clause->n == 0 && clause->end - clause->start > 4))
    return;
  firmness = (self->cues & PLAN_MODEL_CUE_STRIVE) != 0 ? PLAN_MODEL_FIRMNESS_STRIVE : PLAN_MODEL_FIRMNESS_ENSURE;
  /* Only a year, or a word that carries on, may come before it. */
  if (clause->n > 0 && get_quantity (self, clause->first)->kind == PLAN_MODEL_QUANTITY_TIME
      && get_quantity (self, clause->first)->start <= start + 1)
    start = get_quantity (self, clause->first)->end;
  opening = plan_model_cues_find (self->codes, start, MIN (start + 4, clause->end));
  if (clause->n == 0)
    self->firmness = firmness;
  if ((opening & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_ENSURE)) != 0)
    self->firmness = self->sentence_firmness = firmness;
}

static void
begin_clause (Finder                *self,
              const PlanModelClause *clause)
{
  self->has_base = self->is_year_on_year = self->is_each_year = FALSE;
  self->base_year = 0;
  self->each = (Stretch){ 0, 0, 0, 0 };
  /* 到2023年、2025年, stands in a clause of its own. */
  if (self->had_figure || clause->begins_sentence || clause->begins_part)
    self->n_years = 0;
  self->from = (Binding){ 0 };
  /* A month is that of its clause. */
  if (!self->binding.is_alone)
    self->binding.deadline = NULL;
  self->clause_end = clause->end;
  self->has_name = FALSE;
  self->had_figure = FALSE;
  self->carried_far = clause->begins_sentence || clause->begins_part ? PLAN_MODEL_VERB_NONE : self->carried;
  self->carried = PLAN_MODEL_VERB_NONE;
  self->carried_verb = NULL;
  self->carries_total = self->carries_each_year = FALSE;
  self->cues = plan_model_cues_find (self->codes, clause->start, clause->end);
  if ((self->cues & PLAN_MODEL_CUE_PAST) != 0)
    self->is_past = TRUE;
  if ((self->cues & PLAN_MODEL_CUE_EXPECTED) != 0)
    self->is_expected = TRUE;
  if ((self->cues & PLAN_MODEL_CUE_PROVISIONAL) != 0)
    {
      self->is_provisional = TRUE;
      self->is_past = TRUE;
    }
  /* 力争 before the subject holds for the rest of the sentence, between subject and number for that number. */
  self->firmness = self->sentence_firmness;
  read_firmness (self, clause);
}

/* …新建50公里, 2024年6月底前完成: when what was said before is due. */
static gboolean
finish_by (Finder                *self,
           const PlanModelClause *clause)
{
  const GArray *statements = self->reading->statements;
  const PlanModelQuantity *time;

  if (clause->n != 1 || !self->binding.is_set || self->is_past || clause->end - clause->start > 24)
    return FALSE;
  time = get_quantity (self, clause->first);
  if (time->kind != PLAN_MODEL_QUANTITY_TIME || time->end + 2 > clause->end
      || plan_model_codes_match (self->codes, time->end, time->end + 2, "完成") == 0)
    return FALSE;
  for (guint i = self->first_statement; i < statements->len; i++)
    {
      PlanModelStatement *statement = &g_array_index (statements, PlanModelStatement, i);

      if ((statement->inferred & PLAN_MODEL_INFERS_YEAR) == 0 || statement->year == 0
          || statement->role != PLAN_MODEL_VALUE_ROLE_TARGET)
        continue;
      statement->inferred &= ~PLAN_MODEL_INFERS_YEAR;
      set_year (self, statement, &self->binding);
      if (self->period_end != 0 && self->binding.end < self->period_end && self->binding.end >= self->period_start
          && self->reading->facts.kind != PLAN_MODEL_PLAN_KIND_WORK_REPORT)
        statement->role = PLAN_MODEL_VALUE_ROLE_MILESTONE;
    }

  return TRUE;
}

static void
read_clause (Finder                *self,
             const PlanModelClause *clause,
             const PlanModelClause *brackets,
             guint                  n_brackets)
{
  guint end = clause->first + clause->n;
  guint32 previous = clause->start;
  guint first_time = clause->first;
  gboolean has_figure = FALSE;

  begin_clause (self, clause);
  for (guint i = clause->first; i < end; i++)
    {
      const PlanModelQuantity *quantity = get_quantity (self, i);
      PlanModelSubject subject;
      guint run[MAX_RUN];
      guint n_run = 0, next;
      guint32 object_end, next_start, limit;
      guint n_place, n_each;

      for (guint k = 0; k < n_brackets; k++)
        if (quantity->start >= brackets[k].start && quantity->start < brackets[k].end)
          {
            quantity = NULL;
            break;
          }
      if (quantity == NULL)
        continue;
      if (quantity->kind == PLAN_MODEL_QUANTITY_TIME)
        {
          apply_time (self, quantity, i + 1 < end ? quantity + 1 : NULL);
          continue;
        }
      if (!is_figure (quantity) || quantity->start < previous)
        continue;

      /* A run of values with nothing but 、 and 和 between them. */
      run[n_run++] = i;
      for (next = find_next (self, i + 1, end); next < end && n_run < MAX_RUN; next = find_next (self, next + 1, end))
        {
          const PlanModelQuantity *before = get_quantity (self, run[n_run - 1]);
          const PlanModelQuantity *after = get_quantity (self, next);
          guint n = plan_model_clause_match_and (self->codes, before->end, clause->end);

          /* A verb of its own makes a figure of its own: 提高8个百分点、达到25%. */
          if (n == 0 || before->end + n != after->start || has_verb (self, after))
            break;
          run[n_run++] = next;
        }
      limit = next < end ? get_quantity (self, next)->start : clause->end;
      if (next < end && limit < get_quantity (self, run[n_run - 1])->end)
        limit = get_quantity (self, run[n_run - 1])->end;
      n_place = quantity->kind == PLAN_MODEL_QUANTITY_RANK
                    ? plan_model_lexicon_match_before (&rank_place_lexicon, self->codes, previous, quantity->start, NULL)
                    : 0;
      n_each = n_place == 0 ? plan_model_lexicon_match_before (&per_lexicon, self->codes, previous, quantity->start, NULL) : 0;
      plan_model_subject_read (&subject, self->codes, previous, quantity->start - n_place - n_each, get_quantity (self, first_time),
                               i - first_time, self->own_area, self->n_own_area);
      if (n_place > 0)
        {
          subject.scope_start = quantity->start - n_place;
          subject.scope_end = quantity->start;
        }
      if ((self->cues & (PLAN_MODEL_CUE_STRIVE | PLAN_MODEL_CUE_ENSURE)) != 0)
        {
          guint cues = plan_model_cues_find (self->codes, previous, quantity->number_start);

          if ((cues & PLAN_MODEL_CUE_STRIVE) != 0)
            self->firmness = PLAN_MODEL_FIRMNESS_STRIVE;
          else if ((cues & PLAN_MODEL_CUE_ENSURE) != 0)
            self->firmness = PLAN_MODEL_FIRMNESS_ENSURE;
        }
      skip_means (self, &subject);
      read_comparator (self, &subject, quantity);
      if (n_each > 0)
        {
          guint bound;
          guint n_bound = plan_model_lexicon_match_before (&bound_lexicon, self->codes, previous, quantity->start - n_each, &bound);

          if (n_bound > 0 && !quantity->has_bound)
            {
              PlanModelQuantity *changed = &g_array_index (self->quantities, PlanModelQuantity, i);

              changed->comparator = bound;
              changed->has_bound = TRUE;
            }
        }
      if (subject.each_end > 0)
        self->each = (Stretch){ subject.each_start, subject.each_end, 0, 0 };
      has_figure = self->had_figure = TRUE;
      part_between (self, get_quantity (self, run[n_run - 1])->end, limit, &object_end, &next_start);

      if (n_run > 1 && object_end == get_quantity (self, run[n_run - 1])->end)
        {
          read_run (self, first_time, i - first_time, &subject, run, n_run);
          i = run[n_run - 1];
        }
      else if (n_run > 1)
        {
          /* 2个A和10名B: the first value of the run has no object of its own; it is read for itself. */
          next_start = get_quantity (self, run[1])->start;
          read_figure (self, first_time, i - first_time, &subject, quantity, quantity->end, clause->end);
          previous = next_start;
          first_time = i + 1;
          continue;
        }
      else if (quantity->kind == PLAN_MODEL_QUANTITY_TREND && !is_trend (self, quantity, &subject))
        {
          self->idle = (Stretch){ previous, quantity->start, first_time, i - first_time };
        }
      else if (next < end && object_end == limit && object_end > quantity->end)
        {
          /* Nothing parts it from the next figure: 亿元以上企业100家, or two figures of one subject (增长8%达到500亿元). */
          PlanModelSubject between;

          if (limit == quantity->end + 1 && self->codes[quantity->end] == 0x7684 /* 的 */)
            {
              /* 实施总投资120亿元的50个项目: the verb goes on, the investment does not. */
              carry (self, &subject);
              previous = limit;
              first_time = i + 1;
              continue;
            }
          /* 286个贫困村全部出列: that they are all is what is said. */
          if (get_quantity (self, next)->kind == PLAN_MODEL_QUANTITY_COVERAGE && subject.tail == 0)
            {
              previous = quantity->end;
              first_time = i + 1;
              continue;
            }
          if (self->codes[quantity->end] == 0x7684
              && (quantity->kind == PLAN_MODEL_QUANTITY_PERCENT || is_part (self, quantity)))
            {
              /* 四分之三的服务站能够提供6类以上服务: the rest of the clause is what the part is of. */
              read_figure (self, first_time, i - first_time, &subject, quantity, clause->end, clause->end);
              return;
            }
          if (subject.verb_end > 0 && subject.end == subject.start && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT
              && !is_measure (self, quantity) && is_measure (self, get_quantity (self, next))
              && get_quantity (self, next)->end < clause->end
              && plan_model_code_is_han (self->codes[get_quantity (self, next)->end]))
            {
              /* 引进1个投资5亿元以上的项目: the other figure is within the object. */
              read_figure (self, first_time, i - first_time, &subject, quantity, clause->end, clause->end);
              return;
            }
          plan_model_subject_read (&between, self->codes, quantity->end, limit, quantity, 1, NULL, 0);
          if (between.end > between.start && !subject.is_from && is_threshold (self, quantity, &between))
            continue;
          read_figure (self, first_time, i - first_time, &subject, quantity, quantity->end, clause->end);
          next_start = quantity->end;
        }
      else
        read_figure (self, first_time, i - first_time, &subject, quantity, object_end, clause->end);
      previous = next_start;
      first_time = i + 1;
    }
  if (has_figure)
    return;
  if (finish_by (self, clause))
    return;
  if (clause->n > 0 && (self->cues & PLAN_MODEL_CUE_STRIVE) != 0)
    self->firmness = PLAN_MODEL_FIRMNESS_STRIVE;
  read_against (self, clause);
  if (!self->has_emitted || self->idle.end == 0)
    {
      /* 自创区三个高新区每年…增长比例, stands alone before its figure. */
      self->idle = clause->end - clause->start <= MAX_NAME
                       ? (Stretch){ clause->start, clause->end, clause->first, clause->n }
                       : (Stretch){ 0, 0, 0, 0 };
    }
}

/* Paragraphs */

static void
begin_sentence (Finder *self)
{
  if (self->binding.is_set && !self->is_past && self->binding.end != self->frame.end)
    self->other_year = self->binding.end;
  self->binding = (Binding){ 0 };
  self->is_past = self->kind == PLAN_MODEL_SECTION_KIND_REVIEW;
  self->is_expected = self->is_provisional = FALSE;
  self->firmness = self->sentence_firmness = PLAN_MODEL_FIRMNESS_NONE;
  self->since = self->sentence_base = 0;
  self->name = self->subject = NULL;
  self->name_is_share = FALSE;
  self->n_names = 0;
  self->object = (Stretch){ 0, 0, 0, 0 };
  self->first_statement = self->reading->statements->len;
  self->idle = (Stretch){ 0, 0, 0, 0 };
  self->has_emitted = FALSE;
}

/* The year that a paragraph begins with is that of all it says; that of the first paragraph of a section, of the section. */
static void
find_frame (Finder *self,
            guint32 start)
{
  const PlanModelQuantity *first = get_quantity (self, 0);
  Binding binding;

  if (first->kind != PLAN_MODEL_QUANTITY_TIME || first->start - start > FRAME_DISTANCE
      || !resolve_time (self, &first->time, &binding) || is_past_year (self, &binding, first))
    return;
  self->frame = binding;
  if (self->heading != 0 && self->is_first_paragraph)
    {
      self->frames[self->heading - 1] = binding;
      /* A span is that of the sentence that prints it; what follows is due at its end. */
      if (binding.start != 0)
        self->frames[self->heading - 1] = (Binding){ .year = binding.end, .end = binding.end, .is_set = TRUE };
    }
}

/* Times that are none: 学前三年毛入园率, 年均浓度, 2000年以前建成的小区. */
static void
mend_times (Finder *self,
            guint32 start)
{
  static const char *const averages[] = { "浓度", "气温", "降水", "径流", "日照", "水温", "气候" };
  const guint16 *codes = self->codes;

  for (guint i = 0; i < self->quantities->len; i++)
    {
      PlanModelQuantity *quantity = &g_array_index (self->quantities, PlanModelQuantity, i);
      guint32 limit = i + 1 < self->quantities->len ? get_quantity (self, i + 1)->start : quantity->end + 10;

      if (quantity->kind != PLAN_MODEL_QUANTITY_TIME)
        continue;
      if (quantity->start > start && codes[quantity->start - 1] == 0x5b66 /* 学 */)
        quantity->kind = PLAN_MODEL_QUANTITY_NAME;
      if (quantity->time.kind == PLAN_MODEL_TIME_EACH_YEAR)
        for (guint k = 0; k < G_N_ELEMENTS (averages); k++)
          if (plan_model_codes_match (codes, quantity->end, quantity->end + 2, averages[k]) > 0)
            quantity->kind = PLAN_MODEL_QUANTITY_NAME;
      if ((quantity->time.kind == PLAN_MODEL_TIME_YEAR || quantity->time.kind == PLAN_MODEL_TIME_BEFORE)
          && quantity->time.end != 0 && self->period_start != 0 && quantity->time.end < self->period_start
          && quantity->start > start + 1 && plan_model_code_is_han (codes[quantity->start - 1])
          && (plan_model_codes_match (codes, quantity->end, limit, "建成的") > 0
              || plan_model_codes_match (codes, quantity->end, limit, "以前建成") > 0
              || plan_model_codes_match (codes, quantity->end, limit, "前建成") > 0
              || plan_model_codes_match (codes, quantity->end, limit, "以前的") > 0
              || plan_model_codes_match (codes, quantity->end, limit, "及以前") > 0))
        quantity->kind = PLAN_MODEL_QUANTITY_NAME;
    }
}

/* 建设年限2021-2024年 at the end of a line binds all of the line. */
static void
find_duration (Finder *self,
               guint32 start)
{
  static const char *const words[] = { "年限", "期限", "周期", "工期" };

  if (self->frame.is_set)
    return;
  for (guint i = 0; i < self->quantities->len; i++)
    {
      const PlanModelQuantity *quantity = get_quantity (self, i);
      Binding binding;

      if (quantity->kind != PLAN_MODEL_QUANTITY_TIME || quantity->start < start + 3
          || !resolve_time (self, &quantity->time, &binding))
        continue;
      for (guint k = 0; k < G_N_ELEMENTS (words); k++)
        if (plan_model_codes_match (self->codes, quantity->start - 2, quantity->start, words[k]) > 0
            || plan_model_codes_match (self->codes, quantity->start - 3, quantity->start - 1, words[k]) > 0)
          {
            self->frame = (Binding){ .year = binding.end, .end = binding.end, .is_set = TRUE };
            return;
          }
    }
}

static void
read_paragraph (Finder *self,
                guint32 start,
                guint32 end)
{
  PlanModelAgainst against;

  g_array_set_size (self->quantities, 0);
  plan_model_quantities_scan (self->codes, start, end, self->quantities);
  for (guint i = 0; i < self->quantities->len; i++)
    {
      const PlanModelQuantity *quantity = &g_array_index (self->quantities, PlanModelQuantity, i);

      if (quantity->is_too_long)
        plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_NUMBER_TOO_LONG, PLAN_MODEL_ABOUT_DOCUMENT, 0, quantity->start,
                                 quantity->end, NULL);
    }
  if (self->quantities->len == 0 && !plan_model_against_find (self->codes, start, end - (end > start), &against))
    return;
  g_array_set_size (self->clauses, 0);
  plan_model_clauses_split (self->codes, start, end, self->quantities, self->clauses);
  self->frame = self->binding = (Binding){ 0 };
  self->past_year = self->other_year = 0;
  self->is_past = FALSE;
  mend_times (self, start);
  if (self->quantities->len > 0)
    find_frame (self, start);
  find_duration (self, start);
  for (guint i = 0; i < self->clauses->len;)
    {
      const PlanModelClause *clause = &g_array_index (self->clauses, PlanModelClause, i);
      guint n_brackets = 0;

      if (clause->begins_sentence)
        begin_sentence (self);
      while (i + n_brackets + 1 < self->clauses->len && clause[n_brackets + 1].is_bracket)
        n_brackets++;
      self->is_headed = i == 0;
      read_clause (self, clause, clause + 1, n_brackets);
      for (guint k = 1; k <= n_brackets; k++)
        {
          /* A bracket speaks of the figure before it, and changes nothing for what follows. */
          const Finder outer = *self;

          read_clause (self, &clause[k], NULL, 0);
          *self = outer;
        }
      i += n_brackets + 1;
    }
}

static void
begin_block (Finder *self,
             guint32 block)
{
  const PlanModelReading *reading = self->reading;
  const PlanModelBlock *row = plan_model_layout_get_block (reading->layout, block);

  self->block = block;
  self->kind = plan_model_reading_get_section_kind (reading, block);
  plan_model_reading_get_period (reading, block, &self->period_start, &self->period_end);
  self->is_one_year = reading->facts.kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT
                      || (self->period_end != 0 && self->period_start == self->period_end);
  self->task = plan_model_reading_find_task (reading, block);
  self->is_run_in = row->body > row->start;
  self->is_first_paragraph = self->heading != row->heading;
  if (!self->is_first_paragraph)
    return;
  self->heading = row->heading;
  self->annex = 0;
  self->area = NULL;
  if (self->heading != 0)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, self->heading - 1);

      self->annex = heading->annex;
      if (heading->title.end > heading->title.start
          && plan_model_scope_is_area (self->codes, heading->title.start, heading->title.end))
        self->area = plan_model_reading_keep_place (self->reading, heading->title.start, heading->title.end);
    }
}

static gboolean
holds_projects (const PlanModelReading *reading,
                guint32                 start,
                guint32                 end)
{
  guint number = plan_model_reading_find_project (reading, start);

  return number < reading->projects->len && g_array_index (reading->projects, PlanModelProjectFound, number).place.start < end;
}

/* A block of a box: what is said of its projects is read one by one, and their names are no figures. */
static void
read_projects (Finder  *self,
               guint32  start,
               guint32  end)
{
  const PlanModelReading *reading = self->reading;

  for (guint i = plan_model_reading_find_project (reading, start); i < reading->projects->len; i++)
    {
      const PlanModelProjectFound *project = &g_array_index (reading->projects, PlanModelProjectFound, i);

      if (project->place.start >= end)
        break;
      if (project->details.end > project->details.start && project->details.start < end)
        {
          self->project = i + 1;
          if (project->year_end != 0)
            self->completion = (Binding){ .year = project->year_end, .end = project->year_end, .is_set = TRUE };
          read_paragraph (self, MAX (start, project->details.start), MIN (end, project->details.end));
          self->project = 0;
          self->completion = (Binding){ 0 };
        }
    }
}

static gint16
get_year_of (const PlanModelFact *fact)
{
  return fact->text != NULL && strlen (fact->text) >= 4 ? (gint16) g_ascii_strtoull (fact->text, NULL, 10) : 0;
}

/*< private >
 * plan_model_targets_find:
 */
void
plan_model_targets_find (PlanModelReading *reading)
{
  const PlanModelFacts *facts = &reading->facts;
  Finder self = { .reading = reading, .codes = reading->layout->codes };
  guint32 end = MIN (facts->end_block, reading->layout->blocks->len);

  self.quantities = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantity));
  self.clauses = g_array_new (FALSE, FALSE, sizeof (PlanModelClause));
  self.buffer = g_string_new (NULL);
  self.frames = g_new0 (Binding, reading->headings->len + 1);
  self.issue_year = get_year_of (facts->issued.text != NULL ? &facts->issued : &facts->published);
  if (facts->area.place.end > facts->area.place.start
      && facts->area.place.end - facts->area.place.start <= MAX_OWN_AREA)
    {
      self.n_own_area = facts->area.place.end - facts->area.place.start;
      memcpy (self.own_area, self.codes + facts->area.place.start, self.n_own_area * sizeof (guint16));
    }
  self.heading = G_MAXUINT32;
  for (guint32 i = facts->body_block; i < end; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (reading->layout, i);
      guint32 start = MAX (block->body, block->start);

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || start >= block->end)
        continue;
      begin_block (&self, i);
      if (holds_projects (reading, start, block->end))
        read_projects (&self, start, block->end);
      else
        read_paragraph (&self, start, block->end);
    }
  g_free (self.frames);
  g_string_free (self.buffer, TRUE);
  g_array_unref (self.clauses);
  g_array_unref (self.quantities);
}
