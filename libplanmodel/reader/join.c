/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/pool-private.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/reader/join-private.h>
#include <libplanmodel/reader/name-fold-private.h>

#include <string.h>

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
skip_scale (const char **unit)
{
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      if (g_str_has_prefix (*unit, scales[i]) && (*unit)[strlen (scales[i])] != '\0')
        {
          *unit += strlen (scales[i]);
          return TRUE;
        }
    }

  return FALSE;
}

static const char *
get_dimension (const char *unit)
{
  /* 1/10万 and /10万 */
  if (g_str_has_prefix (unit, "1/"))
    unit++;
  while (skip_scale (&unit))
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

/* Returns: the number of a text, 0 for none */
static guint32
get_number (PlanModelPool *texts, const char *text, gsize length)
{
  return length == 0 || length > PLAN_MODEL_POOL_MAX_LENGTH
             ? 0
             : plan_model_pool_intern (texts, text, length);
}

/* What two names that differ in nothing of weight have in common.
 * Returns: the number of the text */
static guint32
fold_name (PlanModelPool *texts, const char *printed)
{
  PlanModelFoldedName name;
  guint32 number;

  plan_model_name_fold (&name, printed);
  number = get_number (texts, name.text, name.length);
  plan_model_folded_name_clear (&name);

  return number;
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

/* Statements that are joined, one after the other. */
typedef struct
{
  guint32 first; /* + 1 */
  guint32 last;
} Group;

/* Groups by what they are about. */
typedef struct
{
  Key key;
  guint32 group; /* + 1; SEVERAL: there are several, among which nothing tells */
} Entry;

#define SEVERAL G_MAXUINT32

struct _PlanModelJoinIndex
{
  guint64 seed;
  guint32 mask;
  guint32 *slots; /* number of an entry + 1; 0: free */
  Entry *entries;
  guint32 n;
};

typedef struct _PlanModelJoinIndex Index;

/* @size: no more keys are ever filed */
static Index *
index_new (guint64 seed, guint32 size)
{
  Index *self = g_new (Index, 1);
  gsize n_slots = 16;

  while (n_slots < (gsize) size * 2)
    n_slots *= 2;
  self->seed = seed;
  self->mask = n_slots - 1;
  self->slots = g_new0 (guint32, n_slots);
  self->entries = g_new (Entry, size);
  self->n = 0;

  return self;
}

static void
index_free (Index *self)
{
  g_free (self->slots);
  g_free (self->entries);
  g_free (self);
}

/* Returns: the slot of the key, or the free one that it would take */
static guint32 *
find_slot (const Index *self, const Key *key)
{
  guint32 slot = plan_model_pool_hash (self->seed, (const char *) key, sizeof *key) & self->mask;

  while (self->slots[slot] != 0
         && memcmp (&self->entries[self->slots[slot] - 1].key, key, sizeof *key) != 0)
    slot = (slot + 1) & self->mask;

  return &self->slots[slot];
}

static void
file_under (Index *self, const Key *key, guint32 group)
{
  guint32 *slot = find_slot (self, key);

  if (*slot != 0)
    {
      self->entries[*slot - 1].group = SEVERAL;
      return;
    }
  self->entries[self->n++] = (Entry){ *key, group };
  *slot = self->n;
}

/* Returns: the one group under the key, + 1, or 0 */
static guint32
look_up (const Index *self, const Key *key)
{
  guint32 entry = *find_slot (self, key);
  guint32 group = entry == 0 ? 0 : self->entries[entry - 1].group;

  return group == SEVERAL ? 0 : group;
}

/* The key of a row of a table, of which none has the number 0. */
static Key
make_row_key (guint32 table, guint32 row)
{
  return (Key){ .name = row, .area = table };
}

typedef struct
{
  const PlanModelReading *reading;
  Group *groups;
  guint32 n_groups;
  guint32 *next;  /* of each statement the next one of its group, + 1 */
  Index *by_name; /* key without a unit */
  Index *by_unit; /* key with one */
  Index *by_row;  /* table and row of a table */
  PlanModelPool texts;
  GArray *dimensions; /* of guint32: by the number of a unit; 0: not known yet */
} Joining;

static guint32
get_text_number (Joining *self, const char *text)
{
  return text == NULL ? 0 : get_number (&self->texts, text, strlen (text));
}

/* Units are few, and each comes again and again. */
static guint32
get_dimension_number (Joining *self, const char *unit)
{
  guint32 number = get_text_number (self, unit), dimension;

  if (number == 0)
    return 0;
  if (number >= self->dimensions->len)
    g_array_set_size (self->dimensions, number + 1);
  dimension = g_array_index (self->dimensions, guint32, number);
  if (dimension == 0)
    {
      dimension = get_text_number (self, get_dimension (unit));
      g_array_index (self->dimensions, guint32, number) = dimension;
    }

  return dimension;
}

/* What a statement is about, but for the unit, under its name or a part of it. */
static Key
make_key (Joining *self, const PlanModelStatement *statement, const char *name)
{
  return (Key){ .name = fold_name (&self->texts, name),
                .area = get_text_number (self, statement->area),
                .scope = get_text_number (self, statement->scope),
                .project = statement->project,
                .annex = statement->annex };
}

static Key
add_dimension (Joining *self, const Key *key, const char *unit)
{
  Key full = *key;

  full.dimension = get_dimension_number (self, unit);

  return full;
}

static PlanModelStatement *
get_statement (const PlanModelReading *reading, guint32 number)
{
  return &g_array_index (reading->statements, PlanModelStatement, number);
}

/* Returns: the number of the new group + 1 */
static guint32
add_group (Joining *self, const Key *key, const Key *full_key)
{
  self->groups[self->n_groups++] = (Group){ 0, 0 };
  file_under (self->by_name, key, self->n_groups);
  file_under (self->by_unit, full_key, self->n_groups);

  return self->n_groups;
}

static void
add_statement (Joining *self, guint32 group, guint32 number)
{
  Group *joined = &self->groups[group - 1];

  if (joined->first == 0)
    joined->first = number + 1;
  else
    self->next[joined->last] = number + 1;
  joined->last = number;
}

static void
join_row (Joining *self, guint32 number)
{
  const PlanModelStatement *statement = get_statement (self->reading, number);
  const Key row = make_row_key (statement->table, statement->row);
  guint32 group = look_up (self->by_row, &row);

  if (group == 0)
    {
      const Key key = make_key (self, statement, statement->name);
      const Key full_key = add_dimension (self, &key, statement->unit);

      group = add_group (self, &key, &full_key);
      file_under (self->by_row, &row, group);
    }
  add_statement (self, group, number);
}

/* The longest verb or two that a name may begin with. */
#define MAX_VERB 6

static gboolean
has_row_with (const Joining *self, guint32 group, const PlanModelStatement *statement)
{
  for (guint32 i = self->groups[group - 1].first; i != 0; i = self->next[i - 1])
    {
      const PlanModelStatement *row = get_statement (self->reading, i - 1);

      /* Rows were joined before all else, and there are no more of them than a table has cells in a row. */
      if (row->row == 0)
        return FALSE;
      if (row->year == statement->year && row->form == PLAN_MODEL_FORM_LEVEL
          && row->has_amount && statement->has_amount
          && plan_model_decimal_compare (&row->amount, &statement->amount) == 0)
        return TRUE;
    }

  return FALSE;
}

/* The row of a table that prints as a level what the words call newly made: 组建联盟18个 where the
 * row 联盟 has 18. */
static guint32
find_row_behind_verb (Joining *self, const PlanModelStatement *statement)
{
  const char *name = statement->name;

  if (self->by_row->n == 0)
    return 0;
  for (guint i = 0; i < MAX_VERB && *name != '\0'; i++)
    {
      guint32 group;
      Key key, full_key;

      name = g_utf8_next_char (name);
      if (*name == '\0')
        break;
      key = make_key (self, statement, name);
      full_key = add_dimension (self, &key, plan_model_statement_get_unit (statement));
      group = look_up (self->by_unit, &full_key);
      if (group != 0 && has_row_with (self, group, statement))
        return group;
    }

  return 0;
}

static void
join_prose (Joining *self, guint32 number)
{
  PlanModelStatement *statement = get_statement (self->reading, number);
  const Key key = make_key (self, statement, statement->name);
  const Key full_key = add_dimension (self, &key, plan_model_statement_get_unit (statement));
  guint32 group = look_up (self->by_unit, &full_key);

  if (group == 0 && is_relative (statement))
    group = look_up (self->by_name, &key);
  if (group == 0 && statement->form == PLAN_MODEL_FORM_INCREMENT)
    {
      group = find_row_behind_verb (self, statement);
      if (group != 0)
        statement->form = PLAN_MODEL_FORM_LEVEL;
    }
  if (group == 0)
    group = add_group (self, &key, &full_key);
  add_statement (self, group, number);
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
add_value (PlanModelJoin *self,
           PlanModelJoined *joined,
           const PlanModelReading *reading,
           guint32 number)
{
  const PlanModelStatement *statement = get_statement (reading, number);

  /* A plan says one thing a few times, not thousands: what was said last is what is said again. */
  for (guint i = joined->n_values; i > 0 && i + 64 > joined->n_values; i--)
    {
      PlanModelJoinedValue *other = &joined->values[i - 1];

      if (say_the_same (get_statement (reading, other->first), statement))
        {
          self->next[other->last] = number + 1;
          other->last = number;
          if (other->firmness == PLAN_MODEL_FIRMNESS_NONE)
            other->firmness = statement->firmness;
          return;
        }
    }
  joined->values[joined->n_values++] =
      (PlanModelJoinedValue){ number, number, statement->role, statement->firmness };
}

/* A figure about the past is where a target starts from, or, where there is none, just a figure; a
 * target for a year before the last is a milestone. */
static void
settle_roles (PlanModelJoined *self, const PlanModelReading *reading, gint16 period_end)
{
  for (guint i = 0; i < self->n_values; i++)
    {
      PlanModelJoinedValue *value = &self->values[i];

      self->has_target |= value->role == PLAN_MODEL_VALUE_ROLE_TARGET
                          || value->role == PLAN_MODEL_VALUE_ROLE_MILESTONE;
    }
  for (guint i = 0; i < self->n_values; i++)
    {
      PlanModelJoinedValue *value = &self->values[i];
      const PlanModelStatement *statement = get_statement (reading, value->first);
      gint16 year = statement->year_end != 0 ? statement->year_end : statement->year;

      if (value->role == PLAN_MODEL_VALUE_ROLE_ACTUAL && self->has_target
          && statement->form != PLAN_MODEL_FORM_ANNUAL_GROWTH
          && statement->form != PLAN_MODEL_FORM_PERCENT_CHANGE
          && statement->form != PLAN_MODEL_FORM_CHANGE)
        value->role = PLAN_MODEL_VALUE_ROLE_BASELINE;
      else if (value->role == PLAN_MODEL_VALUE_ROLE_BASELINE && !self->has_target)
        value->role = PLAN_MODEL_VALUE_ROLE_ACTUAL;
      /* An annex that has a period of its own is held to that of the plan it is printed in. */
      else if (value->role == PLAN_MODEL_VALUE_ROLE_TARGET && year != 0 && period_end != 0 && year < period_end)
        value->role = PLAN_MODEL_VALUE_ROLE_MILESTONE;
      else if (value->role == PLAN_MODEL_VALUE_ROLE_MILESTONE && statement->annex != 0 && period_end != 0 && year >= period_end)
        value->role = PLAN_MODEL_VALUE_ROLE_TARGET;
    }
}

static void
find_unit (PlanModelJoined *self, const PlanModelReading *reading)
{
  gboolean has_level = FALSE;

  for (guint i = 0; i < self->n_statements && self->unit == NULL; i++)
    {
      const PlanModelStatement *statement = get_statement (reading, self->statements[i]);

      if (!is_relative (statement))
        {
          self->unit = statement->unit;
          has_level |= statement->has_amount;
        }
    }
  /* What a figure is counted in is not said by how it grows: 50.2 | 52.5 | 1.5%. */
  if (has_level)
    return;
  for (guint i = 0; i < self->n_statements && self->unit == NULL; i++)
    {
      const PlanModelStatement *statement = get_statement (reading, self->statements[i]);

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
  guint32 start;
  guint32 group; /* in the order in which they were made */
} Position;

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  const Position *x = a, *y = b;

  if (x->start != y->start)
    return x->start < y->start ? -1 : 1;

  return x->group < y->group ? -1 : 1;
}

/* The statements of each group as a list, and the groups in the order of the document. */
static void
list_indicators (PlanModelJoin *self, const Joining *joining)
{
  const PlanModelReading *reading = joining->reading;
  g_autofree Position *positions = g_new (Position, joining->n_groups + 1);
  PlanModelJoined *indicators = g_new0 (PlanModelJoined, joining->n_groups);
  guint32 n = 0;

  self->indicators = g_new (PlanModelJoined, joining->n_groups);
  self->n_indicators = joining->n_groups;
  for (guint32 i = 0; i < joining->n_groups; i++)
    {
      guint32 *statements = self->statements + n, count = 0;

      for (guint32 k = joining->groups[i].first; k != 0; k = joining->next[k - 1])
        statements[count++] = k - 1;
      if (count > 1)
        g_qsort_with_data (statements, count, sizeof *statements, compare_statements,
                           (gpointer) reading);
      /* No indicator has more values than statements. */
      indicators[i].statements = statements;
      indicators[i].n_statements = count;
      indicators[i].values = self->values + n;
      positions[i] = (Position){ get_statement (reading, statements[0])->place.start, i };
      n += count;
    }
  qsort (positions, joining->n_groups, sizeof *positions, compare_positions);
  for (guint32 i = 0; i < joining->n_groups; i++)
    self->indicators[i] = indicators[positions[i].group];
  g_free (indicators);
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

#define N_PASSES 3

/* Tables define what is called what; then levels, to which what is said of their change is
 * joined. */
static void
join_statements (Joining *self,
                 gboolean (*takes) (const PlanModelReading *reading,
                                    const PlanModelStatement *statement,
                                    gpointer user_data),
                 gpointer user_data)
{
  const PlanModelReading *reading = self->reading;
  const guint32 n = reading->statements->len;
  g_autofree guint8 *passes = g_new (guint8, n);

  for (guint32 i = 0; i < n; i++)
    {
      const PlanModelStatement *statement = get_statement (reading, i);

      if (!takes (reading, statement, user_data))
        passes[i] = N_PASSES;
      else if (statement->row != 0)
        passes[i] = 0;
      else
        passes[i] = is_relative (statement) ? 2 : 1;
    }
  for (guint pass = 0; pass < N_PASSES; pass++)
    {
      for (guint32 i = 0; i < n; i++)
        {
          if (passes[i] != pass)
            continue;
          if (pass == 0)
            join_row (self, i);
          else
            join_prose (self, i);
        }
    }
}

/*< private >
 * plan_model_join_new:
 *
 * Returns: (transfer full): the indicators of the statements
 */
PlanModelJoin *
plan_model_join_new (const PlanModelReading *reading,
                     gint16 period_end,
                     gboolean (*takes) (const PlanModelReading *reading,
                                        const PlanModelStatement *statement,
                                        gpointer user_data),
                     gpointer user_data)
{
  PlanModelJoin *self = g_new0 (PlanModelJoin, 1);
  const guint32 n = reading->statements->len;
  Joining joining = { reading };

  plan_model_pool_init_sized (&joining.texts, n);
  joining.groups = g_new (Group, n);
  joining.next = g_new0 (guint32, n);
  joining.by_name = index_new (joining.texts.seed, n);
  joining.by_unit = index_new (joining.texts.seed, n);
  joining.by_row = index_new (joining.texts.seed, n);
  joining.dimensions = g_array_new (FALSE, TRUE, sizeof (guint32));
  join_statements (&joining, takes, user_data);

  self->statements = g_new (guint32, n);
  self->values = g_new (PlanModelJoinedValue, n);
  list_indicators (self, &joining);
  self->of_statement = g_new0 (guint32, n + 1);
  self->next = g_new0 (guint32, n);
  for (guint32 i = 0; i < self->n_indicators; i++)
    {
      PlanModelJoined *joined = &self->indicators[i];

      find_unit (joined, reading);
      for (guint k = 0; k < joined->n_statements; k++)
        {
          guint32 number = joined->statements[k];

          self->of_statement[number] = i + 1;
          plain_past (get_statement (reading, number));
          add_value (self, joined, reading, number);
        }
      settle_roles (joined, reading, period_end);
    }
  self->by_row = joining.by_row;
  for (guint32 i = 0; i < self->by_row->n; i++)
    {
      Entry *row = &self->by_row->entries[i];

      row->group = self->of_statement[joining.groups[row->group - 1].first - 1];
    }
  g_free (joining.groups);
  g_free (joining.next);
  index_free (joining.by_name);
  index_free (joining.by_unit);
  g_array_unref (joining.dimensions);
  plan_model_pool_clear (&joining.texts);

  return self;
}

/*< private >
 * plan_model_join_free:
 */
void
plan_model_join_free (PlanModelJoin *self)
{
  g_free (self->indicators);
  g_free (self->statements);
  g_free (self->values);
  g_free (self->next);
  g_free (self->of_statement);
  index_free (self->by_row);
  g_free (self);
}

/*< private >
 * plan_model_join_find_row:
 *
 * Returns: the number of the indicator that a row of a table defines, + 1; 0: none does
 */
guint32
plan_model_join_find_row (const PlanModelJoin *self, guint32 table, guint32 row)
{
  const Key key = make_row_key (table, row);

  return look_up (self->by_row, &key);
}
