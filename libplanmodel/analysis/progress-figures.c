/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-figures-private.h>

#include <libplanmodel/core/enums.h>

#include <string.h>

static int
compare_matches (gconstpointer a, gconstpointer b)
{
  const PlanModelActualMatch *first = a, *second = b;

  if (first->indicator != second->indicator)
    return first->indicator < second->indicator ? -1 : 1;

  return (first->position > second->position) - (first->position < second->position);
}

/* Those with an amount that are used, or, instead, that differ. */
static GArray *
sort_matches (const PlanModelActualRows *given, const GArray *all, gboolean wants_differing)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (PlanModelActualMatch));

  for (guint i = 0; i < all->len; i++)
    {
      const PlanModelActualMatch *match = &g_array_index (all, PlanModelActualMatch, i);

      if ((wants_differing ? match->differs : match->is_used)
          && plan_model_actual_rows_peek (given, match->position)->has_amount)
        g_array_append_val (matches, *match);
    }
  g_array_sort (matches, compare_matches);

  return matches;
}

void
plan_model_progress_sources_init (PlanModelProgressSources *self,
                                  PlanModelStore *store,
                                  PlanModelConcepts *concepts,
                                  const PlanModelConceptSet *set,
                                  PlanModelActualRows *given,
                                  gboolean takes_likely,
                                  GArray **all,
                                  PlanModelFindings *findings)
{
  memset (self, 0, sizeof *self);
  self->store = plan_model_store_ref (store);
  plan_model_indicator_keys_init (&self->keys, store, concepts);
  self->witnesses = plan_model_witnesses_new (&self->keys);
  *all = g_array_new (FALSE, FALSE, sizeof (PlanModelActualMatch));
  if (given != NULL)
    {
      g_autoptr (PlanModelMeasures) measures = plan_model_measures_new (store);
      PlanModelActualsJoin join = { .rows = given,
                                    .keys = &self->keys,
                                    .measures = measures,
                                    .concepts = set,
                                    .findings = findings,
                                    .takes_likely = takes_likely,
                                    .matches = *all };

      self->given = plan_model_actual_rows_ref (given);
      plan_model_actuals_join_run (&join);
    }
  self->matches = sort_matches (given, *all, FALSE);
  self->differing = sort_matches (given, *all, TRUE);
}

void
plan_model_progress_sources_clear (PlanModelProgressSources *self)
{
  g_clear_pointer (&self->matches, g_array_unref);
  g_clear_pointer (&self->differing, g_array_unref);
  g_clear_pointer (&self->given, plan_model_actual_rows_unref);
  g_clear_pointer (&self->witnesses, plan_model_witnesses_free);
  plan_model_indicator_keys_clear (&self->keys);
  g_clear_pointer (&self->store, plan_model_store_unref);
}

/* Without a unit a figure is in that of the indicator, growth in per cent, and a multiple one. */
static const char *
get_unit (const PlanModelProgressSources *self, const PlanModelActualRow *row, const char *unit)
{
  if (row->unit != 0)
    return plan_model_actual_rows_text (self->given, row->unit);
  if (row->form == PLAN_MODEL_FORM_ANNUAL_GROWTH || row->form == PLAN_MODEL_FORM_PERCENT_CHANGE)
    return "%";
  if (row->form == PLAN_MODEL_FORM_MULTIPLE)
    return "倍";

  return unit;
}

/* A figure that was given.  One below zero of a form that has a sense is the size of the other
 * sense. */
static void
read_given (const PlanModelActualRow *row, const char *unit, PlanModelStated *stated)
{
  gboolean has_sense =
      row->form == PLAN_MODEL_FORM_CHANGE || row->form == PLAN_MODEL_FORM_PERCENT_CHANGE
      || row->form == PLAN_MODEL_FORM_ANNUAL_GROWTH || row->form == PLAN_MODEL_FORM_RANK_CHANGE;

  *stated = (PlanModelStated){
    .role = PLAN_MODEL_VALUE_ROLE_ACTUAL,
    .comparator = (guint8) row->comparator,
    .form = (guint8) row->form,
    .status = (guint8) row->status,
    .has_amount = TRUE,
    .has_unit = row->unit != 0,
    .year = row->years.end,
    .amount = row->amount,
    .unit = unit,
  };
  if (row->years.start < row->years.end)
    stated->years = row->years;
  plan_model_measure_init (&stated->measure, unit);
  if (!has_sense)
    return;
  stated->change = stated->amount.negative ? PLAN_MODEL_CHANGE_FALL : PLAN_MODEL_CHANGE_RISE;
  stated->amount.negative = 0;
}

/* The first match of an indicator or of one after it. */
static guint
find_match (const GArray *matches, PlanModelLink indicator)
{
  guint low = 0, high = matches->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (matches, PlanModelActualMatch, middle).indicator < indicator)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

gboolean
plan_model_progress_sources_differ (const PlanModelProgressSources *self,
                                    guint32 indicator,
                                    int year)
{
  for (guint i = find_match (self->differing, indicator + 1); i < self->differing->len; i++)
    {
      const PlanModelActualMatch *match = &g_array_index (self->differing, PlanModelActualMatch, i);

      if (match->indicator != indicator + 1)
        break;
      if (plan_model_actual_rows_peek (self->given, match->position)->years.end <= year)
        return TRUE;
    }

  return FALSE;
}

static void
add_given (const PlanModelProgressSources *self,
           guint32 indicator,
           const char *unit,
           int as_of,
           GArray *figures)
{
  for (guint i = find_match (self->matches, indicator + 1); i < self->matches->len; i++)
    {
      const PlanModelActualMatch *match = &g_array_index (self->matches, PlanModelActualMatch, i);
      PlanModelProgressFigure figure = { .source = PLAN_MODEL_PROGRESS_SOURCE_GIVEN };
      const PlanModelActualRow *row;

      if (match->indicator != indicator + 1)
        break;
      row = plan_model_actual_rows_peek (self->given, match->position);
      if (as_of != 0 && row->years.end > as_of)
        continue;
      read_given (row, get_unit (self, row, unit), &figure.stated);
      figure.position = match->position;
      figure.is_likely = match->kind == PLAN_MODEL_ACTUAL_JOIN_KIND_LIKENESS;
      g_array_append_val (figures, figure);
    }
}

/* @unit: of the indicator that the value is of; nullable */
static void
add_value (const PlanModelProgressSources *self,
           guint32 value,
           const char *unit,
           const PlanModelMeasure *measure,
           PlanModelProgressSource source,
           int as_of,
           GArray *figures)
{
  PlanModelProgressFigure figure = { .source = source, .position = value };

  if (self->store->value.year[value] <= 0 || (as_of != 0 && self->store->value.year[value] > as_of))
    return;
  plan_model_stated_init_row (&figure.stated, self->store, value, unit, measure);
  if (figure.stated.has_amount)
    g_array_append_val (figures, figure);
}

/* What a later document says of the same name, but counts in something else, is about something
 * else. */
static void
add_witnesses (const PlanModelProgressSources *self,
               guint32 indicator,
               const PlanModelMeasure *measure,
               int as_of,
               GArray *figures)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (PlanModelWitness));

  plan_model_witnesses_find (self->witnesses, indicator, found);
  for (guint i = 0; i < found->len; i++)
    {
      const PlanModelWitness *witness = &g_array_index (found, PlanModelWitness, i);
      const char *unit = plan_model_store_text (self->store,
                                                self->store->indicator.unit[witness->indicator]);
      PlanModelMeasure own;

      plan_model_measure_init (&own, unit);
      if (plan_model_measure_compare (measure, &own, NULL))
        add_value (self, witness->value, unit, &own, PLAN_MODEL_PROGRESS_SOURCE_WITNESS, as_of,
                   figures);
    }
}

void
plan_model_progress_sources_find (const PlanModelProgressSources *self,
                                  guint32 indicator,
                                  const char *unit,
                                  const PlanModelMeasure *measure,
                                  int as_of,
                                  GArray *figures)
{
  const PlanModelStore *store = self->store;

  add_given (self, indicator, unit, as_of, figures);
  for (guint32 i = store->indicator.first_value[indicator];
       i < store->indicator.first_value[indicator + 1]; i++)
    if (store->value.role[i] == PLAN_MODEL_VALUE_ROLE_ACTUAL)
      add_value (self, i, unit, measure, PLAN_MODEL_PROGRESS_SOURCE_PLAN, as_of, figures);
  add_witnesses (self, indicator, measure, as_of, figures);
}
