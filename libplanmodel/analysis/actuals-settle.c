/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-joiner-private.h>

#include <libplanmodel/vocabulary/quantity-private.h>

#include <glib/gi18n-lib.h>

/* --- When --- */

/* Whether a plan is about the years, or may be since it has no period. */
static gboolean
is_in_period (const PlanModelActualsJoiner *self,
              const PlanModelActualRow *row,
              PlanModelLink indicator)
{
  const PlanModelStore *store = self->join->keys->store;
  guint32 plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR, indicator - 1);
  PlanModelYears period = plan_model_store_peek_plan (store, plan)->period;

  return period.start == 0 || (row->years.end >= period.start - 1 && row->years.end <= period.end);
}

static char *
tell_period (const PlanModelActualsJoiner *self, int year, PlanModelLink indicator)
{
  const PlanModelStore *store = self->join->keys->store;
  guint32 plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR, indicator - 1);
  PlanModelYears period = plan_model_store_peek_plan (store, plan)->period;

  /* Translators: three years */
  return g_strdup_printf (_ ("the value is of %d, and the plan for %d to %d"), year, period.start,
                          period.end);
}

/* A year that is in the period of one of the plans that a row is about is in order. */
static void
check_years (PlanModelActualsJoiner *self)
{
  const GArray *matches = self->join->matches;

  for (guint i = 0; i < matches->len;)
    {
      const PlanModelActualMatch *first = &g_array_index (matches, PlanModelActualMatch, i);
      const PlanModelActualRow *row =
          plan_model_actual_rows_peek (self->join->rows, first->position);
      PlanModelLink joined = 0;
      gboolean is_in_one = FALSE;

      for (; i < matches->len; i++)
        {
          const PlanModelActualMatch *match = &g_array_index (matches, PlanModelActualMatch, i);

          if (match->position != first->position)
            break;
          if (!match->is_used)
            continue;
          joined = joined != 0 ? joined : match->indicator;
          is_in_one |= is_in_period (self, row, match->indicator);
        }
      if (joined != 0 && !is_in_one)
        plan_model_actuals_joiner_refuse (self, first->position, PLAN_MODEL_ACTUALS_YEAR,
                                          PLAN_MODEL_ACTUALS_YEAR_OUTSIDE_PERIOD,
                                          tell_period (self, row->years.end, joined));
    }
}

/* --- Two values --- */

/* Levels are what a figure is where nothing else is said. */
static PlanModelForm
get_plain_form (PlanModelForm form)
{
  return form == PLAN_MODEL_FORM_NONE ? PLAN_MODEL_FORM_LEVEL : form;
}

static const PlanModelActualRow *
peek_row (const PlanModelActualsJoin *join, const PlanModelActualMatch *match)
{
  return plan_model_actual_rows_peek (join->rows, match->position);
}

/* Matches that say the same thing of the same indicator and years, in the order of the rows. */
static int
compare_subjects (const PlanModelActualsJoin *join,
                  const PlanModelActualMatch *a,
                  const PlanModelActualMatch *b)
{
  const PlanModelActualRow *first = peek_row (join, a), *second = peek_row (join, b);

  if (a->indicator != b->indicator)
    return a->indicator < b->indicator ? -1 : 1;
  if (get_plain_form (first->form) != get_plain_form (second->form))
    return get_plain_form (first->form) < get_plain_form (second->form) ? -1 : 1;
  if (first->years.end != second->years.end)
    return first->years.end < second->years.end ? -1 : 1;

  return (first->years.start > second->years.start) - (first->years.start < second->years.start);
}

static int
compare_matches (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const PlanModelActualMatch *first = *(PlanModelActualMatch *const *) a,
                             *second = *(PlanModelActualMatch *const *) b;
  int order = compare_subjects (user_data, first, second);

  return order != 0 ? order
                    : (first->position > second->position) - (first->position < second->position);
}

/* The amount in the unit of the row, or, where it has none, in that of the indicator. */
static const PlanModelMeasure *
get_measure_of (PlanModelActualsJoiner *self, const PlanModelActualMatch *match)
{
  const PlanModelActualRow *row = peek_row (self->join, match);
  PlanModelIndicatorRow indicator;

  if (row->unit != 0 || !plan_model_actuals_joiner_has_unit (row->form))
    return plan_model_actuals_joiner_get_measure (self, row->unit);
  plan_model_store_get_indicator (self->join->keys->store, match->indicator - 1, &indicator);

  return plan_model_measures_get (self->join->measures, indicator.unit);
}

static gboolean
is_same_amount (PlanModelActualsJoiner *self,
                const PlanModelActualMatch *a,
                const PlanModelActualMatch *b)
{
  const PlanModelMeasure *measure = get_measure_of (self, a),
                         *other_measure = get_measure_of (self, b);
  PlanModelQuantity amount, other_amount;

  if (!plan_model_measure_compare (measure, other_measure, NULL))
    return FALSE;
  plan_model_quantity_init (&amount, &peek_row (self->join, a)->amount, measure);
  plan_model_quantity_init (&other_amount, &peek_row (self->join, b)->amount, other_measure);

  return plan_model_quantity_compare (&amount, &other_amount) == 0;
}

/* Which value comes before others: the less, the better.  What joins surely before what is only
 * likely, final before provisional before estimated. */
static guint
get_standing (const PlanModelActualsJoin *join, const PlanModelActualMatch *match)
{
  return peek_row (join, match)->status
         + (match->kind == PLAN_MODEL_ACTUAL_JOIN_KIND_LIKENESS ? PLAN_MODEL_STATUS_NOT_APPLICABLE
                                                                : 0);
}

static guint
find_best_standing (const PlanModelActualsJoin *join, PlanModelActualMatch **matches, guint n)
{
  guint best = G_MAXUINT;

  for (guint i = 0; i < n; i++)
    best = MIN (best, get_standing (join, matches[i]));

  return best;
}

/* A value that comes second, beside the first. */
static char *
tell_both (const PlanModelActualsJoiner *self,
           const PlanModelActualMatch *first,
           const PlanModelActualMatch *second)
{
  const PlanModelActualRow *row = peek_row (self->join, first),
                           *other = peek_row (self->join, second);
  char amount[PLAN_MODEL_DECIMAL_BUFFER_SIZE], other_amount[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  plan_model_decimal_print (&row->amount, amount);
  plan_model_decimal_print (&other->amount, other_amount);
  if (row->line != 0)
    /* Translators: a name, a year, a value, another value, the number of a line */
    return g_strdup_printf (_ ("%s in %d is %s here and %s in line %u"),
                            plan_model_actuals_joiner_name (self, first->indicator - 1),
                            row->years.end, other_amount, amount,
                            row->line + row->down[PLAN_MODEL_ACTUALS_VALUE]);

  /* Translators: a name, a year, a value, another value */
  return g_strdup_printf (_ ("%s in %d is %s and %s"),
                          plan_model_actuals_joiner_name (self, first->indicator - 1),
                          row->years.end, amount, other_amount);
}

/* Several values for one thing, all of them there: which of them is used. */
static void
settle (PlanModelActualsJoiner *self, PlanModelActualMatch **matches, guint n)
{
  guint best = find_best_standing (self->join, matches, n);
  PlanModelActualMatch *first = NULL;

  for (guint i = 0; i < n && first == NULL; i++)
    if (get_standing (self->join, matches[i]) == best)
      first = matches[i];
  for (guint i = 0; i < n; i++)
    {
      PlanModelActualsProblem problem;

      if (matches[i] == first)
        continue;
      matches[i]->is_used = FALSE;
      if (get_standing (self->join, matches[i]) != best)
        problem = PLAN_MODEL_ACTUALS_VALUE_SUPERSEDED;
      else if (is_same_amount (self, first, matches[i]))
        problem = PLAN_MODEL_ACTUALS_VALUE_REPEATED;
      else
        {
          problem = PLAN_MODEL_ACTUALS_VALUES_DIFFER;
          first->is_used = FALSE;
          first->differs = matches[i]->differs = TRUE;
        }
      plan_model_actuals_joiner_refuse (self, matches[i]->position, PLAN_MODEL_ACTUALS_VALUE,
                                        problem, tell_both (self, first, matches[i]));
    }
}

static gboolean
has_amount (const PlanModelActualsJoin *join, const PlanModelActualMatch *match)
{
  return match->is_used && peek_row (join, match)->has_amount;
}

static void
check_values (PlanModelActualsJoiner *self)
{
  GArray *matches = self->join->matches;
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  for (guint i = 0; i < matches->len; i++)
    {
      PlanModelActualMatch *match = &g_array_index (matches, PlanModelActualMatch, i);

      if (has_amount (self->join, match))
        g_ptr_array_add (sorted, match);
    }
  g_ptr_array_sort_with_data (sorted, compare_matches, self->join);
  for (guint i = 0; i < sorted->len;)
    {
      guint n = 1;

      while (i + n < sorted->len
             && compare_subjects (self->join, sorted->pdata[i], sorted->pdata[i + n]) == 0)
        n++;
      if (n > 1)
        settle (self, (PlanModelActualMatch **) (gpointer) sorted->pdata + i, n);
      i += n;
    }
}

void
plan_model_actuals_joiner_settle (PlanModelActualsJoiner *self)
{
  check_years (self);
  check_values (self);
}
