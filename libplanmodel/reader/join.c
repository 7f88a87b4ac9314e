/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/reader/join-private.h>

#include <string.h>

/* Words for the whole area of the plan, in front of a name, and words for a number, behind it. */
static const char *const whole_area[] = { "全市", "全省", "全县", "全区", "全州", "全盟",
                                          "全旗", "全域", "我市", "我省", "我县", "我区",
                                          "我州", "全縣", "全區", "我縣", "我區" };
static const char *const number_words[] = { "总数量", "數量", "数量", "总数", "總數",
                                            "个数",   "人数", "人數", "數",   "数" };

/* Units of one dimension: what stands for them. */
static const struct
{
  const char *unit;
  const char *dimension;
} dimensions[] = {
  { "名", "人" }, { "位", "人" }, { "家", "个" }, { "项", "个" },   { "項", "个" },
  { "個", "个" }, { "所", "个" }, { "座", "个" }, { "處", "个" },   { "处", "个" },
  { "条", "个" }, { "件", "件" }, { "畝", "亩" }, { "億元", "元" }, { "％", "%" },
  { "成", "%" }, { "一半", "%" },
};
static const char *const scales[] = { "万", "亿", "千", "百", "萬", "億" };

static gboolean
strip_prefix (const char **text, const char *const *prefixes, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      if (g_str_has_prefix (*text, prefixes[i]) && strlen (*text) > strlen (prefixes[i]))
        {
          *text += strlen (prefixes[i]);
          return TRUE;
        }
    }

  return FALSE;
}

static const char *
get_dimension (const char *unit)
{
  if (unit == NULL)
    return NULL;
  /* 1/10万 and /10万 */
  if (g_str_has_prefix (unit, "1/"))
    unit++;
  while (strip_prefix (&unit, scales, G_N_ELEMENTS (scales)))
    ;
  for (guint i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      if (g_str_equal (unit, dimensions[i].unit))
        unit = dimensions[i].dimension;
    }
  /* 三分之一 */
  if (g_str_has_suffix (unit, "分之一"))
    unit = "%";

  return unit;
}

/* A占B, A占B比重, A与B比例 are one: A over B. */
static void
fold_ratio (GString *key)
{
  static const char *const endings[] = { "占比", "比重", "比例", "比率", "比值", "之比" };
  static const char *const signs[] = { "占", "与" };
  gboolean is_ratio = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (endings) && !is_ratio; i++)
    {
      if (g_str_has_suffix (key->str, endings[i]) && key->len > strlen (endings[i]))
        {
          g_string_truncate (key, key->len - strlen (endings[i]));
          is_ratio = TRUE;
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      char *sign = g_strrstr (key->str, signs[i]);

      /* Without an ending only 占 says that it is one. */
      if (sign != NULL && sign > key->str && (is_ratio || i == 0))
        {
          gsize at = sign - key->str;

          g_string_erase (key, at, strlen (signs[i]));
          g_string_insert_c (key, at, '/');
          return;
        }
    }
  if (is_ratio)
    g_string_append_c (key, '/');
}

/* What two names that differ in nothing of weight have in common. */
static void
fold_name (GString *key, const char *name)
{
  g_autofree char *folded = plan_model_text_fold (name);
  const char *p = folded;

  g_string_truncate (key, 0);

  while (strip_prefix (&p, whole_area, G_N_ELEMENTS (whole_area)))
    ;
  for (; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != 0x7684 && c != 0x201c && c != 0x201d && c != ' ') /* 的, quotation marks */
        g_string_append_unichar (key, c);
    }
  fold_ratio (key);
  for (guint i = 0; i < G_N_ELEMENTS (number_words); i++)
    {
      if (g_str_has_suffix (key->str, number_words[i]) && key->len > strlen (number_words[i]))
        {
          g_string_truncate (key, key->len - strlen (number_words[i]));
          break;
        }
    }
}

/* Whether the figure tells how another figure changes, so that its unit is not that of the
 * indicator. */
static gboolean
is_relative (const PlanModelStatement *statement)
{
  switch (statement->form)
    {
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_MULTIPLE:
    case PLAN_MODEL_FORM_COVERAGE:
    case PLAN_MODEL_FORM_TREND:
    case PLAN_MODEL_FORM_QUALITATIVE:
    case PLAN_MODEL_FORM_RANK:
    case PLAN_MODEL_FORM_RANK_CHANGE:
      return TRUE;
    case PLAN_MODEL_FORM_CHANGE:
      return g_strcmp0 (plan_model_statement_get_unit (statement), "百分点") == 0
             || g_strcmp0 (plan_model_statement_get_unit (statement), "百分點") == 0;
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
    case PLAN_MODEL_FORM_INCREMENT:
    case PLAN_MODEL_FORM_CUMULATIVE:
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
      break;
    }

  return !statement->has_amount;
}

/* What a statement is about: the texts by their numbers, 0 for none. */
typedef struct
{
  guint32 name;
  guint32 area;
  guint32 scope;
  guint32 project;
  guint32 annex;
  guint32 dimension; /* 0 where units make no difference */
} Key;

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;
  guint32 hash = key->name;

  hash = hash * 0x9e3779b1 + key->area;
  hash = hash * 0x9e3779b1 + key->scope;
  hash = hash * 0x9e3779b1 + key->project;
  hash = hash * 0x9e3779b1 + key->annex;
  hash = hash * 0x9e3779b1 + key->dimension;

  return hash ^ hash >> 15;
}

static gboolean
are_keys_equal (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof (Key)) == 0;
}

static void
joined_free (gpointer data)
{
  PlanModelJoined *self = data;

  for (guint i = 0; i < self->values->len; i++)
    g_array_unref (g_array_index (self->values, PlanModelJoinedValue, i).statements);
  g_array_unref (self->values);
  g_array_unref (self->statements);
  g_free (self);
}

static PlanModelJoined *
joined_new (void)
{
  PlanModelJoined *self = g_new0 (PlanModelJoined, 1);

  self->statements = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->values = g_array_new (FALSE, TRUE, sizeof (PlanModelJoinedValue));

  return self;
}

/* Indicators under a key: the one, or the mark that there are several, among which nothing tells.
 */
#define SEVERAL ((gpointer) 1)

static void
file_under (GHashTable *index, const Key *key, PlanModelJoined *joined)
{
  gpointer there = g_hash_table_lookup (index, key);

  if (there != joined && there != SEVERAL)
    g_hash_table_insert (index, g_memdup2 (key, sizeof *key), there == NULL ? joined : SEVERAL);
}

static PlanModelJoined *
look_up (GHashTable *index, const Key *key)
{
  gpointer there = g_hash_table_lookup (index, key);

  return there == SEVERAL ? NULL : there;
}

typedef struct
{
  const PlanModelReading *reading;
  GPtrArray *indicators;
  GHashTable *by_name; /* key without a unit */
  GHashTable *by_unit; /* key with one */
  GHashTable *by_row;  /* table and row of a table */
  GHashTable *names;   /* of names as printed, the numbers of the folded ones */
  GHashTable *texts;   /* the numbers of texts */
  GString *folded;     /* one name */
} Joining;

static guint32
get_number (Joining *self, const char *text)
{
  guint32 number;

  if (text == NULL || text[0] == '\0')
    return 0;
  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->texts, text));
  if (number == 0)
    {
      number = g_hash_table_size (self->texts) + 1;
      g_hash_table_insert (self->texts, g_strdup (text), GUINT_TO_POINTER (number));
    }

  return number;
}

/* Names repeat, and to fold one costs more than all the rest. */
static guint32
get_name_number (Joining *self, const char *name)
{
  gpointer number;

  if (!g_hash_table_lookup_extended (self->names, name, NULL, &number))
    {
      fold_name (self->folded, name);
      number = GUINT_TO_POINTER (get_number (self, self->folded->str));
      g_hash_table_insert (self->names, (gpointer) name, number);
    }

  return GPOINTER_TO_UINT (number);
}

/* What a statement is about, but for the unit, under its name or a part of it. */
static Key
make_key (Joining *self, const PlanModelStatement *statement, const char *name)
{
  return (Key){ .name = get_name_number (self, name),
                .area = get_number (self, statement->area),
                .scope = get_number (self, statement->scope),
                .project = statement->project,
                .annex = statement->annex };
}

static Key
add_dimension (Joining *self, const Key *key, const char *unit)
{
  Key full = *key;

  full.dimension = get_number (self, get_dimension (unit));

  return full;
}

static PlanModelStatement *
get_statement (const PlanModelReading *reading, guint32 number)
{
  return &g_array_index (reading->statements, PlanModelStatement, number);
}

static PlanModelJoined *
add_indicator (Joining *self, const Key *key, const Key *full_key)
{
  PlanModelJoined *joined = joined_new ();

  g_ptr_array_add (self->indicators, joined);
  file_under (self->by_name, key, joined);
  file_under (self->by_unit, full_key, joined);

  return joined;
}

static void
join_row (Joining *self, guint32 number)
{
  const PlanModelStatement *statement = get_statement (self->reading, number);
  guint64 row = (guint64) statement->table << 32 | statement->row;
  PlanModelJoined *joined = g_hash_table_lookup (self->by_row, &row);

  if (joined == NULL)
    {
      const Key key = make_key (self, statement, statement->name);
      const Key full_key = add_dimension (self, &key, statement->unit);

      joined = add_indicator (self, &key, &full_key);
      g_hash_table_insert (self->by_row, g_memdup2 (&row, sizeof row), joined);
    }
  g_array_append_val (joined->statements, number);
}

/* The longest verb or two that a name may begin with. */
#define MAX_VERB 6

static gboolean
has_row_with (const Joining *self,
              const PlanModelJoined *joined,
              const PlanModelStatement *statement)
{
  for (guint i = 0; i < joined->statements->len; i++)
    {
      const PlanModelStatement *row =
          get_statement (self->reading, g_array_index (joined->statements, guint32, i));

      if (row->row != 0 && row->year == statement->year && row->form == PLAN_MODEL_FORM_LEVEL
          && row->has_amount && statement->has_amount
          && plan_model_decimal_compare (&row->amount, &statement->amount) == 0)
        return TRUE;
    }

  return FALSE;
}

/* The row of a table that prints as a level what the words call newly made: 组建联盟18个 where the
 * row 联盟 has 18. */
static PlanModelJoined *
find_row_behind_verb (Joining *self, const PlanModelStatement *statement)
{
  const char *name = statement->name;

  if (g_hash_table_size (self->by_row) == 0)
    return NULL;
  for (guint i = 0; i < MAX_VERB && *name != '\0'; i++)
    {
      PlanModelJoined *joined;
      Key key, full_key;

      name = g_utf8_next_char (name);
      if (*name == '\0')
        break;
      key = make_key (self, statement, name);
      full_key = add_dimension (self, &key, plan_model_statement_get_unit (statement));
      joined = look_up (self->by_unit, &full_key);
      if (joined != NULL && has_row_with (self, joined, statement))
        return joined;
    }

  return NULL;
}

static void
join_prose (Joining *self, guint32 number)
{
  PlanModelStatement *statement = get_statement (self->reading, number);
  const Key key = make_key (self, statement, statement->name);
  const Key full_key = add_dimension (self, &key, plan_model_statement_get_unit (statement));
  PlanModelJoined *joined = look_up (self->by_unit, &full_key);

  if (joined == NULL && is_relative (statement))
    joined = look_up (self->by_name, &key);
  if (joined == NULL && statement->form == PLAN_MODEL_FORM_INCREMENT)
    {
      joined = find_row_behind_verb (self, statement);
      if (joined != NULL)
        statement->form = PLAN_MODEL_FORM_LEVEL;
    }
  if (joined == NULL)
    joined = add_indicator (self, &key, &full_key);
  g_array_append_val (joined->statements, number);
}

static gboolean
same_amount (const PlanModelStatement *a, const PlanModelStatement *b)
{
  return a->has_amount == b->has_amount && a->has_upper == b->has_upper
         && (!a->has_amount || plan_model_decimal_compare (&a->amount, &b->amount) == 0)
         && (!a->has_upper || plan_model_decimal_compare (&a->upper, &b->upper) == 0);
}

static gboolean
is_past (PlanModelValueRole role)
{
  return role == PLAN_MODEL_VALUE_ROLE_BASELINE || role == PLAN_MODEL_VALUE_ROLE_ACTUAL;
}

/* A figure about the past is a baseline or just a figure as the indicator has a target or not. */
static gboolean
same_role (PlanModelValueRole a, PlanModelValueRole b)
{
  return a == b || (is_past (a) && is_past (b));
}

/* 1/10万 and /10万 */
static const char *
get_bare_unit (const PlanModelStatement *statement)
{
  const char *unit = plan_model_statement_get_unit (statement);

  return unit != NULL && g_str_has_prefix (unit, "1/") ? unit + 1 : unit;
}

static gboolean
say_the_same (const PlanModelStatement *a, const PlanModelStatement *b)
{
  return same_amount (a, b) && same_role (a->role, b->role) && a->form == b->form
         && a->comparator == b->comparator && a->change == b->change && a->year == b->year
         && a->year_start == b->year_start && a->year_end == b->year_end
         && a->base_year == b->base_year && a->status == b->status
         && g_strcmp0 (get_bare_unit (a), get_bare_unit (b)) == 0
         && g_strcmp0 (a->deadline, b->deadline) == 0
         && g_strcmp0 (a->against_text, b->against_text) == 0 && g_strcmp0 (a->each, b->each) == 0
         && g_strcmp0 (a->condition, b->condition) == 0 && g_strcmp0 (a->comment, b->comment) == 0;
}

static void
add_value (PlanModelJoined *self, const PlanModelReading *reading, guint32 number)
{
  const PlanModelStatement *statement = get_statement (reading, number);
  PlanModelJoinedValue value = { NULL, statement->role, statement->firmness };

  /* A plan says one thing a few times, not thousands: what was said last is what is said again. */
  for (guint i = self->values->len; i > 0 && i + 64 > self->values->len; i--)
    {
      PlanModelJoinedValue *other = &g_array_index (self->values, PlanModelJoinedValue, i - 1);

      if (say_the_same (get_statement (reading, g_array_index (other->statements, guint32, 0)),
                        statement))
        {
          g_array_append_val (other->statements, number);
          if (other->firmness == PLAN_MODEL_FIRMNESS_NONE)
            other->firmness = statement->firmness;
          return;
        }
    }
  value.statements = g_array_sized_new (FALSE, FALSE, sizeof (guint32), 1);
  g_array_append_val (value.statements, number);
  g_array_append_val (self->values, value);
}

/* A figure about the past is where a target starts from, or, where there is none, just a figure; a
 * target for a year before the last is a milestone. */
static void
settle_roles (PlanModelJoined *self, const PlanModelReading *reading)
{
  for (guint i = 0; i < self->values->len; i++)
    {
      PlanModelJoinedValue *value = &g_array_index (self->values, PlanModelJoinedValue, i);

      self->has_target |= value->role == PLAN_MODEL_VALUE_ROLE_TARGET
                          || value->role == PLAN_MODEL_VALUE_ROLE_MILESTONE;
    }
  for (guint i = 0; i < self->values->len; i++)
    {
      PlanModelJoinedValue *value = &g_array_index (self->values, PlanModelJoinedValue, i);
      const PlanModelStatement *statement =
          get_statement (reading, g_array_index (value->statements, guint32, 0));
      const PlanModelAnnex *annex =
          statement->annex != 0
              ? &g_array_index (reading->annexes, PlanModelAnnex, statement->annex - 1)
              : NULL;
      gint16 end =
          annex != NULL && annex->year_end != 0 ? annex->year_end : reading->facts.period_end;
      gint16 year = statement->year_end != 0 ? statement->year_end : statement->year;

      if (value->role == PLAN_MODEL_VALUE_ROLE_ACTUAL && self->has_target
          && statement->form != PLAN_MODEL_FORM_ANNUAL_GROWTH
          && statement->form != PLAN_MODEL_FORM_PERCENT_CHANGE
          && statement->form != PLAN_MODEL_FORM_CHANGE)
        value->role = PLAN_MODEL_VALUE_ROLE_BASELINE;
      else if (value->role == PLAN_MODEL_VALUE_ROLE_BASELINE && !self->has_target)
        value->role = PLAN_MODEL_VALUE_ROLE_ACTUAL;
      else if (value->role == PLAN_MODEL_VALUE_ROLE_TARGET && year != 0 && end != 0 && year < end)
        value->role = PLAN_MODEL_VALUE_ROLE_MILESTONE;
    }
}

static void
find_unit (PlanModelJoined *self, const PlanModelReading *reading)
{
  for (guint i = 0; i < self->statements->len && self->unit == NULL; i++)
    {
      const PlanModelStatement *statement =
          get_statement (reading, g_array_index (self->statements, guint32, i));

      if (!is_relative (statement))
        self->unit = statement->unit;
    }
  for (guint i = 0; i < self->statements->len && self->unit == NULL; i++)
    {
      const PlanModelStatement *statement =
          get_statement (reading, g_array_index (self->statements, guint32, i));

      self->unit =
          statement->unit != NULL ? statement->unit : plan_model_statement_get_unit (statement);
    }
}

/* What a table says defines the indicator; the rest in the order of the document. */
static int
compare_statements (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const PlanModelStatement *x = get_statement (user_data, *(const guint32 *) a);
  const PlanModelStatement *y = get_statement (user_data, *(const guint32 *) b);

  if ((x->row != 0) != (y->row != 0))
    return x->row != 0 ? -1 : 1;
  if (x->place.start != y->place.start)
    return x->place.start < y->place.start ? -1 : 1;

  return *(const guint32 *) a < *(const guint32 *) b ? -1 : 1;
}

typedef struct
{
  PlanModelJoined *joined;
  guint32 start;
  guint32 order;
} Position;

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  const Position *x = a, *y = b;

  if (x->start != y->start)
    return x->start < y->start ? -1 : 1;

  return x->order < y->order ? -1 : 1;
}

static void
sort_indicators (GPtrArray *indicators, const PlanModelReading *reading)
{
  g_autofree Position *positions = g_new (Position, indicators->len + 1);

  for (guint32 i = 0; i < indicators->len; i++)
    {
      PlanModelJoined *joined = g_ptr_array_index (indicators, i);

      positions[i].joined = joined;
      positions[i].start =
          get_statement (reading, g_array_index (joined->statements, guint32, 0))->place.start;
      positions[i].order = i;
    }
  qsort (positions, indicators->len, sizeof *positions, compare_positions);
  for (guint i = 0; i < indicators->len; i++)
    indicators->pdata[i] = positions[i].joined;
}

/* That the past is a level, and reached, goes without saying. */
static void
plain_past (PlanModelStatement *statement)
{
  if (!is_past (statement->role))
    return;
  if (statement->form == PLAN_MODEL_FORM_LEVEL)
    statement->form = PLAN_MODEL_FORM_NONE;
  if (statement->comparator == PLAN_MODEL_COMPARATOR_REACH)
    statement->comparator = PLAN_MODEL_COMPARATOR_NONE;
}

/*< private >
 * plan_model_join_new:
 *
 * Returns: (transfer full): the indicators of the statements
 */
PlanModelJoin *
plan_model_join_new (const PlanModelReading *reading,
                     gboolean (*takes) (const PlanModelReading *reading,
                                        const PlanModelStatement *statement,
                                        gpointer user_data),
                     gpointer user_data)
{
  PlanModelJoin *self = g_new0 (PlanModelJoin, 1);
  g_autoptr (GHashTable) by_name = g_hash_table_new_full (hash_key, are_keys_equal, g_free, NULL);
  g_autoptr (GHashTable) by_unit = g_hash_table_new_full (hash_key, are_keys_equal, g_free, NULL);
  g_autoptr (GHashTable) by_row = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Joining joining = { reading, NULL, by_name, by_unit, by_row, names, texts, g_string_new (NULL) };
  guint32 n = reading->statements->len;

  self->indicators = joining.indicators = g_ptr_array_new_with_free_func (joined_free);
  self->of_statement = g_new0 (guint32, n + 1);
  /* Tables define what is called what; then levels, to which what is said of their change is
   * joined. */
  for (guint pass = 0; pass < 3; pass++)
    {
      for (guint32 i = 0; i < n; i++)
        {
          const PlanModelStatement *statement = get_statement (reading, i);

          if (!takes (reading, statement, user_data))
            continue;
          if (pass == 0 && statement->row != 0)
            join_row (&joining, i);
          else if (statement->row == 0 && pass == (is_relative (statement) ? 2 : 1))
            join_prose (&joining, i);
        }
    }
  g_string_free (joining.folded, TRUE);
  for (guint32 i = 0; i < self->indicators->len; i++)
    g_array_sort_with_data (
        ((PlanModelJoined *) g_ptr_array_index (self->indicators, i))->statements,
        compare_statements, (gpointer) reading);
  sort_indicators (self->indicators, reading);
  for (guint32 i = 0; i < self->indicators->len; i++)
    {
      PlanModelJoined *joined = g_ptr_array_index (self->indicators, i);

      find_unit (joined, reading);
      for (guint k = 0; k < joined->statements->len; k++)
        {
          guint32 number = g_array_index (joined->statements, guint32, k);

          self->of_statement[number] = i + 1;
          plain_past (get_statement (reading, number));
          add_value (joined, reading, number);
        }
      settle_roles (joined, reading);
    }

  return self;
}

/*< private >
 * plan_model_join_free:
 */
void
plan_model_join_free (PlanModelJoin *self)
{
  g_ptr_array_unref (self->indicators);
  g_free (self->of_statement);
  g_free (self);
}
