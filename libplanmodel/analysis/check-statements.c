/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-private.h>

#include <glib/gi18n-lib.h>

/* One thing stated more than once: in the running text and in a table, or twice in either.
 *
 * Statements of one thing, side, form and time are a group.  In a group what the text says is held against the first figure
 * of a table, and what is left against the first of its own kind, so that all is gone through once. */

#define N_FIRMNESS (PLAN_MODEL_FIRMNESS_STRIVE + 1)

typedef struct
{
  guint thing;
  guint value; /* its place among the check's values */
} Statement;

/* What names one thing: names need not be unique, so whatever else narrows it must agree. */
typedef struct
{
  guint32 name;
  PlanModelText scope;
  PlanModelText group;
  PlanModelLink area;
  PlanModelLink parent;
  PlanModelLink project;
} Thing;

typedef struct
{
  Thing thing;
  guint number;
  PlanModelLink table; /* of one of its indicators */
} KnownThing;

static guint
hash_thing (gconstpointer key)
{
  const guint32 *words = key;
  guint hash = 0;

  for (guint i = 0; i < sizeof (Thing) / sizeof *words; i++)
    hash = (hash ^ words[i]) * 0x9e3779b1u;

  return hash ^ hash >> 15;
}

static gboolean
equal_thing (gconstpointer a,
             gconstpointer b)
{
  return memcmp (a, b, sizeof (Thing)) == 0;
}

static Thing
make_thing (PlanModelCheck                *check,
            const PlanModelCheckIndicator *indicator)
{
  const PlanModelIndicatorRow *row = &indicator->row;

  return (Thing) {
    .name = plan_model_check_get_subject (check, indicator->number, row->name),
    .scope = row->rare.scope,
    .group = row->rare.group,
    .area = row->rare.area != 0 ? row->rare.area : check->row->area,
    .parent = row->rare.parent,
    .project = row->rare.project,
  };
}

/* Two rows of one table are two things, whatever they are called.
 * Returns: (transfer full): for each indicator the number of what it is about */
static guint *
number_things (PlanModelCheck *check)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (hash_thing, equal_thing, NULL, g_free);
  guint *things = g_new (guint, check->indicators->len);

  for (guint i = 0; i < check->indicators->len; i++)
    {
      const PlanModelIndicatorRow *row = &plan_model_check_indicator (check, i)->row;
      Thing thing = make_thing (check, plan_model_check_indicator (check, i));
      KnownThing *before = g_hash_table_lookup (known, &thing);

      things[i] = i;
      if (before == NULL)
        {
          before = g_new (KnownThing, 1);
          *before = (KnownThing) { thing, i, row->rare.table };
          g_hash_table_insert (known, &before->thing, before);
        }
      else if (before->table == 0 || row->rare.table == 0 || before->table != row->rare.table)
        {
          things[i] = before->number;
          before->table = before->table != 0 ? before->table : row->rare.table;
        }
    }

  return things;
}

/* Groups */

/* So many are newly made under one name in each of several tasks: what is no level is held against others of its own
 * indicator only. */
static guint
get_thing (const PlanModelCheckValue *value,
           const guint               *things)
{
  PlanModelForm form = plan_model_check_get_form (value);

  return form == PLAN_MODEL_FORM_INCREMENT || form == PLAN_MODEL_FORM_ANNUAL_AMOUNT ? value->indicator
                                                                                      : things[value->indicator];
}

static GArray *
list_statements (PlanModelCheck *check)
{
  g_autofree guint *things = number_things (check);
  GArray *statements = g_array_sized_new (FALSE, FALSE, sizeof (Statement), check->values->len);

  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      Statement statement = { .value = i };

      if (!value->row.amount.stated || value->side == PLAN_MODEL_SIDE_OTHER || value->row.year == 0
          || (value->row.form == PLAN_MODEL_FORM_INCREMENT && plan_model_check_indicator (check, value->indicator)->is_scheduled))
        continue;
      statement.thing = get_thing (value, things);
      g_array_append_val (statements, statement);
    }

  return statements;
}

/* What the statements of a group have in common. */
static int
compare_groups (const PlanModelCheck *check,
                const Statement      *a,
                const Statement      *b)
{
  const PlanModelCheckValue *one = plan_model_check_value (check, a->value), *other = plan_model_check_value (check, b->value);
  const gint64 keys[][2] = {
    { a->thing, b->thing },
    { one->side, other->side },
    { one->row.year, other->row.year },
    { one->row.rare.years.start, other->row.rare.years.start },
    { plan_model_check_get_form (one), plan_model_check_get_form (other) },
    { one->row.change, other->row.change },
    { one->row.rare.base_year, other->row.rare.base_year },
    { one->row.rare.deadline, other->row.rare.deadline },
    { one->row.rare.each, other->row.rare.each },
    { one->row.rare.condition, other->row.rare.condition },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (keys[i][0] != keys[i][1])
        return keys[i][0] < keys[i][1] ? -1 : 1;
    }

  return 0;
}

static int
compare_statements (gconstpointer a,
                    gconstpointer b,
                    gpointer      check)
{
  const Statement *one = a, *other = b;
  int order = compare_groups (check, one, other);

  return order != 0 ? order : one->value < other->value ? -1 : one->value > other->value;
}

/* Text against table */

typedef enum
{
  DIFFERENCE_NONE,
  DIFFERENCE_AMOUNT,
  DIFFERENCE_NOT_MET, /* a bound that the bare figure beside it would not meet */
  DIFFERENCE_BOUND, /* a bound, and a bare figure that meets it */
  DIFFERENCE_BOUNDS /* two bounds on the same side */
} Difference;

static gboolean
is_bound (const PlanModelCheckFigure *figure)
{
  return plan_model_comparator_is_floor (figure->comparator) || plan_model_comparator_is_ceiling (figure->comparator);
}

/* Whether the bare figure is no more than the bound that it ought to exceed, or no less than that below which it ought to
 * be. */
static gboolean
misses_bound (const PlanModelCheckFigure *bare,
              const PlanModelCheckFigure *bound)
{
  int order = plan_model_figure_compare_amounts (bare, bound);

  return (bound->comparator == PLAN_MODEL_COMPARATOR_MORE_THAN && order <= 0)
         || (bound->comparator == PLAN_MODEL_COMPARATOR_LESS_THAN && order >= 0);
}

/* Two bounds on the same side can both be kept, whatever they are. */
static Difference
compare_bounds (const PlanModelCheckFigure *a,
                const PlanModelCheckFigure *b)
{
  if (plan_model_comparator_is_floor (a->comparator) != plan_model_comparator_is_floor (b->comparator)
      || plan_model_figure_rounds_to (a, b))
    return DIFFERENCE_NONE;

  return DIFFERENCE_BOUNDS;
}

static Difference
compare_figures (const PlanModelCheckFigure *a,
                 const PlanModelCheckFigure *b,
                 guint8                      side)
{
  if (a->comparator == PLAN_MODEL_COMPARATOR_ABOUT || b->comparator == PLAN_MODEL_COMPARATOR_ABOUT
      || !plan_model_figure_counts_alike (a, b))
    return DIFFERENCE_NONE;
  if (plan_model_figure_compare (a, b) != 0)
    return DIFFERENCE_AMOUNT;
  /* A figure about the past is more than 2.1 when it is 2.13. */
  if (side == PLAN_MODEL_SIDE_PAST || (!is_bound (a) && !is_bound (b)))
    return DIFFERENCE_NONE;
  if (is_bound (a) && is_bound (b))
    return compare_bounds (a, b);
  if (a->comparator == PLAN_MODEL_COMPARATOR_BETWEEN || b->comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
    return DIFFERENCE_NONE;

  return is_bound (a) ? (misses_bound (b, a) ? DIFFERENCE_NOT_MET : DIFFERENCE_BOUND)
                      : (misses_bound (a, b) ? DIFFERENCE_NOT_MET : DIFFERENCE_BOUND);
}

/* One figure for sure and another that is striven for are two tiers, if they are two. */
static gboolean
are_tiers (const PlanModelCheckValue  *a,
           const PlanModelCheckValue  *b,
           const PlanModelCheckFigure *a_figure,
           const PlanModelCheckFigure *b_figure)
{
  return a->row.firmness != b->row.firmness && plan_model_figure_compares (a_figure, b_figure)
         && plan_model_figure_compare_amounts (a_figure, b_figure) != 0;
}

static PlanModelSeverity
get_severity (Difference difference)
{
  switch ((int) difference)
    {
    case DIFFERENCE_AMOUNT:
      return PLAN_MODEL_SEVERITY_ERROR;
    case DIFFERENCE_NOT_MET:
      return PLAN_MODEL_SEVERITY_WARNING;
    default:
      return PLAN_MODEL_SEVERITY_INFO;
    }
}

static const char *
get_table_name (const PlanModelCheck      *check,
                const PlanModelCheckValue *value)
{
  PlanModelLink link = plan_model_check_indicator (check, value->indicator)->row.rare.table;
  const PlanModelTableRow *table = link != 0 ? plan_model_store_peek_table (check->store, link - 1) : NULL;

  if (table != NULL && table->number != 0)
    return plan_model_store_text (check->store, table->number);
  if (table != NULL && table->title != 0)
    return plan_model_store_text (check->store, table->title);

  return _("the table");
}

/* What follows from the difference, in the words for it. */
static const char *
get_consequence (Difference                  difference,
                 const PlanModelCheckFigure *in_table)
{
  switch ((int) difference)
    {
    case DIFFERENCE_NOT_MET:
      return is_bound (in_table) ? _("; the figure of the text would not meet the bound of the table")
                                 : _("; the figure of the table would not meet the bound of the text");
    case DIFFERENCE_BOUND:
      return is_bound (in_table) ? _("; the text leaves the bound out") : _("; the table leaves the bound out");
    case DIFFERENCE_BOUNDS:
      return _("; the bounds are not the same");
    default:
      return "";
    }
}

static char *
write_statement (const PlanModelCheck       *check,
                 const PlanModelCheckValue  *in_table,
                 const PlanModelCheckValue  *in_text,
                 const PlanModelCheckFigure *table_figure,
                 Difference                  difference)
{
  g_autofree char *text = plan_model_check_dup_wording (check, in_text), *table = plan_model_check_dup_wording (check, in_table);
  g_autofree char *year = plan_model_check_dup_year (in_text);
  const char *name = plan_model_check_get_name (check, in_text), *row = plan_model_check_get_name (check, in_table);
  const char *consequence = get_consequence (difference, table_figure);

  if (g_str_equal (name, row))
    /* Translators: a name, a year in brackets, a wording of the text, a figure of the table, which table, what follows. */
    return g_strdup_printf (_("%s%s: %s in the text, %s in %s%s"), name, year, text, table,
                            get_table_name (check, in_table), consequence);

  /* Translators: as above, but the row of the table has another name, which comes last but one. */
  return g_strdup_printf (_("%s%s: %s in the text, %s in %s, where it is called %s%s"), name, year, text, table,
                          get_table_name (check, in_table), row, consequence);
}

static void
check_text_and_table (PlanModelCheck            *check,
                      const PlanModelCheckValue *in_table,
                      const PlanModelCheckValue *in_text)
{
  PlanModelCheckFigure table, text;
  Difference difference;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_STATEMENT_DIFFERS_FROM_TABLE)
      || !plan_model_check_read_figure (check, in_table, &table) || !plan_model_check_read_figure (check, in_text, &text)
      || are_tiers (in_table, in_text, &table, &text))
    return;
  difference = compare_figures (&table, &text, in_text->side);
  if (difference == DIFFERENCE_NONE)
    return;
  plan_model_check_begin (check, PLAN_MODEL_RULE_STATEMENT_DIFFERS_FROM_TABLE, get_severity (difference));
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR,
                               plan_model_check_indicator (check, in_text->indicator)->number);
  if (in_table->indicator != in_text->indicator)
    plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR,
                                 plan_model_check_indicator (check, in_table->indicator)->number);
  plan_model_check_add_value (check, in_text);
  plan_model_check_add_value (check, in_table);
  plan_model_check_end (check, write_statement (check, in_table, in_text, &table, difference));
}

/* Restatements */

typedef struct
{
  GArray *values; /* of guint: the first statement, and those that differ from it */
  PlanModelSeverity severity;
} Restatement;

/* Two figures so near to each other, in code points, stand in one sentence: the second is of a part of what the first is of,
 * or of something else, and no restatement. */
#define NEAR 60

static gboolean
stand_together (const PlanModelCheckValue *a,
                const PlanModelCheckValue *b)
{
  guint32 distance;

  if (a->place.end == 0 || b->place.end == 0 || a->section != b->section)
    return FALSE;
  distance = a->place.start < b->place.start ? b->place.start - a->place.start : a->place.start - b->place.start;

  return distance < NEAR;
}

static Difference
compare_values (PlanModelCheck            *check,
                const PlanModelCheckValue *a,
                const PlanModelCheckValue *b)
{
  PlanModelCheckFigure one, other;
  Difference difference;

  if (stand_together (a, b) || !plan_model_check_read_figure (check, a, &one)
      || !plan_model_check_read_figure (check, b, &other))
    return DIFFERENCE_NONE;
  difference = compare_figures (&one, &other, a->side);

  /* Only another amount is another figure: 50 and at least 50 are one. */
  return difference == DIFFERENCE_AMOUNT || difference == DIFFERENCE_BOUNDS ? difference : DIFFERENCE_NONE;
}

static void
append_place (GString                   *text,
              const PlanModelCheck      *check,
              const PlanModelCheckValue *value)
{
  const PlanModelSectionRow *section;

  if (value->section == 0)
    return;
  section = plan_model_store_peek_section (check->store, value->section - 1);
  if (section->number != 0)
    g_string_append_printf (text, " (%s %s)", plan_model_store_text (check->store, section->number),
                            plan_model_store_text (check->store, section->title));
  else
    g_string_append_printf (text, " (%s)", plan_model_store_text (check->store, section->title));
}

/* So many statements are written out. */
#define MAX_SHOWN 5

static void
report_restatement (PlanModelCheck    *check,
                    const Restatement *restatement)
{
  const PlanModelCheckValue *first = plan_model_check_value (check, g_array_index (restatement->values, guint, 0));
  g_autoptr (GString) statements = g_string_new (NULL);
  g_autofree char *year = plan_model_check_dup_year (first);

  plan_model_check_begin (check, PLAN_MODEL_RULE_RESTATEMENT_DIFFERS, restatement->severity);
  for (guint i = 0; i < restatement->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, g_array_index (restatement->values, guint, i));
      g_autofree char *wording = NULL;

      if (i == 0 || value->indicator != first->indicator)
        plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR,
                                     plan_model_check_indicator (check, value->indicator)->number);
      plan_model_check_add_value (check, value);
      if (i >= MAX_SHOWN)
        continue;
      wording = plan_model_check_dup_wording (check, value);
      g_string_append (statements, i > 0 ? _(" against ") : "");
      g_string_append (statements, wording);
      append_place (statements, check, value);
    }
  if (restatement->values->len > MAX_SHOWN)
    g_string_append_printf (statements, _(" and %u more"), restatement->values->len - MAX_SHOWN);
  plan_model_check_end (check, g_strdup_printf ("%s%s: %s", plan_model_check_get_name (check, first), year, statements->str));
}

/* Holds those of [first, end) that are in tables, or those that are not, against the first of them of their firmness. */
static void
check_restatements (PlanModelCheck *check,
                    const GArray   *statements,
                    guint           first,
                    guint           end,
                    gboolean        in_table)
{
  Restatement restatements[N_FIRMNESS] = { { NULL } };

  for (guint i = first; i < end; i++)
    {
      guint position = g_array_index (statements, Statement, i).value;
      const PlanModelCheckValue *value = plan_model_check_value (check, position);
      Restatement *same = &restatements[value->row.firmness];
      Difference difference;

      if (((value->origins & 1u << PLAN_MODEL_ORIGIN_TABLE) != 0) != in_table)
        continue;
      if (same->values == NULL)
        {
          same->values = g_array_new (FALSE, FALSE, sizeof (guint));
          g_array_append_val (same->values, position);
          continue;
        }
      difference = compare_values (check, plan_model_check_value (check, g_array_index (same->values, guint, 0)), value);
      if (difference == DIFFERENCE_NONE)
        continue;
      if (difference == DIFFERENCE_AMOUNT)
        same->severity = PLAN_MODEL_SEVERITY_WARNING;
      g_array_append_val (same->values, position);
    }
  for (guint i = 0; i < N_FIRMNESS; i++)
    {
      if (restatements[i].values != NULL && restatements[i].values->len > 1)
        report_restatement (check, &restatements[i]);
      g_clear_pointer (&restatements[i].values, g_array_unref);
    }
}

/* Returns: whether the group is stated in one kind of place only */
static gboolean
check_group (PlanModelCheck *check,
             const GArray   *statements,
             guint           first,
             guint           end)
{
  gboolean is_in_text = FALSE;
  const PlanModelCheckValue *in_table = NULL;

  for (guint i = first; i < end && in_table == NULL; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, g_array_index (statements, Statement, i).value);

      if ((value->origins & 1u << PLAN_MODEL_ORIGIN_TABLE) != 0)
        in_table = value;
    }
  for (guint i = first; i < end && in_table != NULL; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, g_array_index (statements, Statement, i).value);

      is_in_text = is_in_text || (value->origins & ~(1u << PLAN_MODEL_ORIGIN_TABLE)) != 0;
      if ((value->origins & 1u << PLAN_MODEL_ORIGIN_TABLE) == 0)
        check_text_and_table (check, in_table, value);
    }
  if (end - first > 1 && plan_model_check_wants (check, PLAN_MODEL_RULE_RESTATEMENT_DIFFERS))
    check_restatements (check, statements, first, end, in_table != NULL);

  return in_table == NULL || !is_in_text;
}

/* Look-alikes: the text calls by another name what the table of its section has with the same figure. */

/* No more rows of one section, time and amount are looked at for each statement of the text: they tell nothing any more. */
#define MAX_ALIKE 16

typedef struct
{
  double amount; /* only to bring equal ones together */
  guint value;
  guint8 in_table;
} Lone;

typedef struct
{
  PlanModelCheck *check;
  GArray *lone; /* of Lone */
} Alike;

static int
compare_buckets (const PlanModelCheck *check,
                 const Lone           *a,
                 const Lone           *b)
{
  const PlanModelCheckValue *one = plan_model_check_value (check, a->value), *other = plan_model_check_value (check, b->value);
  const gint64 keys[][2] = {
    { one->section, other->section },
    { one->side, other->side },
    { one->row.year, other->row.year },
    { plan_model_check_get_form (one), plan_model_check_get_form (other) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (keys[i][0] != keys[i][1])
        return keys[i][0] < keys[i][1] ? -1 : 1;
    }

  return a->amount < b->amount ? -1 : a->amount > b->amount;
}

static int
compare_lone (gconstpointer a,
              gconstpointer b,
              gpointer      check)
{
  const Lone *one = a, *other = b;
  int order = compare_buckets (check, one, other);

  /* Those in tables first. */
  if (order == 0)
    order = (int) other->in_table - (int) one->in_table;

  return order != 0 ? order : one->value < other->value ? -1 : one->value > other->value;
}

static void
add_lone (Alike *self,
          guint  position)
{
  const PlanModelCheckValue *value = plan_model_check_value (self->check, position);
  PlanModelCheckFigure figure;
  Lone lone = { .value = position };

  if (value->section == 0 || !plan_model_check_read_figure (self->check, value, &figure))
    return;
  lone.in_table = (value->origins & 1u << PLAN_MODEL_ORIGIN_TABLE) != 0;
  lone.amount = plan_model_check_get_rough_amount (value, &figure);
  g_array_append_val (self->lone, lone);
}

/* Whether two values say the same of what may be one thing. */
static gboolean
is_alike (PlanModelCheck            *check,
          const PlanModelCheckValue *a,
          const PlanModelCheckValue *b)
{
  const PlanModelCheckIndicator *one = plan_model_check_indicator (check, a->indicator);
  const PlanModelCheckIndicator *other = plan_model_check_indicator (check, b->indicator);
  PlanModelCheckFigure a_figure, b_figure;

  return one->row.rare.area == other->row.rare.area && one->row.rare.scope == other->row.rare.scope
         && a->row.rare.each == b->row.rare.each && a->row.rare.condition == b->row.rare.condition
         && plan_model_check_read_figure (check, a, &a_figure) && plan_model_check_read_figure (check, b, &b_figure)
         && plan_model_figure_compares (&a_figure, &b_figure)
         && plan_model_figure_compare_amounts (&a_figure, &b_figure) == 0
         && plan_model_check_name_is_like (plan_model_check_names_get (check->names, one->row.name),
                                           plan_model_check_names_get (check->names, other->row.name));
}

static void
check_bucket (Alike *self,
              guint  first,
              guint  end)
{
  for (guint i = first; i < end; i++)
    {
      const Lone *in_text = &g_array_index (self->lone, Lone, i);
      const PlanModelCheckValue *text = plan_model_check_value (self->check, in_text->value);

      for (guint j = first; j < MIN (end, first + MAX_ALIKE) && !in_text->in_table; j++)
        {
          const Lone *in_table = &g_array_index (self->lone, Lone, j);
          const PlanModelCheckValue *table = plan_model_check_value (self->check, in_table->value);

          if (!in_table->in_table || !is_alike (self->check, table, text))
            continue;
          check_text_and_table (self->check, table, text);
          break;
        }
    }
}

static void
check_lone (Alike *self)
{
  guint first = 0;

  g_array_sort_with_data (self->lone, compare_lone, self->check);
  for (guint i = 1; i <= self->lone->len; i++)
    {
      if (i < self->lone->len
          && compare_buckets (self->check, &g_array_index (self->lone, Lone, first), &g_array_index (self->lone, Lone, i)) == 0)
        continue;
      check_bucket (self, first, i);
      first = i;
    }
}

void
plan_model_check_statements (PlanModelCheck *check)
{
  g_autoptr (GArray) statements = NULL, lone = NULL;
  Alike alike = { .check = check };
  guint first = 0;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_STATEMENT_DIFFERS_FROM_TABLE)
      && !plan_model_check_wants (check, PLAN_MODEL_RULE_RESTATEMENT_DIFFERS))
    return;
  statements = list_statements (check);
  alike.lone = lone = g_array_new (FALSE, FALSE, sizeof (Lone));
  g_array_sort_with_data (statements, compare_statements, check);
  for (guint i = 1; i <= statements->len; i++)
    {
      const Statement *leader = &g_array_index (statements, Statement, first);

      if (i < statements->len && compare_groups (check, leader, &g_array_index (statements, Statement, i)) == 0)
        continue;
      if (check_group (check, statements, first, i))
        add_lone (&alike, leader->value);
      first = i;
    }
  check_lone (&alike);
}
