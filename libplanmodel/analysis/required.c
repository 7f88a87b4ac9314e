/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/required-private.h>

#include <libplanmodel/analysis/comparator-private.h>
#include <libplanmodel/analysis/target-level-private.h>

/* A yearly change is a quotient: it is told with so many places more than the figures print. */
#define MORE_PLACES 2

/* Whether the actual figure stands on the way to the target: it is of the same kind as what is to be reached. */
static gboolean
is_on_the_way (const PlanModelTargetCase  *target_case,
               const PlanModelStated      *actual,
               const PlanModelTargetLevel *level)
{
  PlanModelForm form = plan_model_target_case_get_form (target_case, actual);
  PlanModelForm target_form = target_case->target.form;

  if (level->is_computed)
    return form == PLAN_MODEL_FORM_LEVEL || form == PLAN_MODEL_FORM_COVERAGE
           || (target_form == PLAN_MODEL_FORM_RANK_CHANGE && form == PLAN_MODEL_FORM_RANK);
  if (target_form == PLAN_MODEL_FORM_NONE || target_form == PLAN_MODEL_FORM_COVERAGE)
    target_form = PLAN_MODEL_FORM_LEVEL;

  return form == target_form || (form == PLAN_MODEL_FORM_COVERAGE && target_form == PLAN_MODEL_FORM_LEVEL);
}

/* Of what has been newly made the rest is still to be made; nothing is counted from a base. */
static PlanModelComparisonNote
find_level (const PlanModelTargetCase *target_case,
            const PlanModelStated     *actual,
            const PlanModelStated     *actuals,
            guint                      n_actuals,
            PlanModelTargetLevel      *level)
{
  PlanModelTargetCase as_total = *target_case;

  if (target_case->target.form != PLAN_MODEL_FORM_INCREMENT || actual->form != PLAN_MODEL_FORM_INCREMENT)
    return plan_model_target_level_init (level, target_case, actuals, n_actuals);
  as_total.target.form = PLAN_MODEL_FORM_CUMULATIVE;

  return plan_model_target_level_init (level, &as_total, actuals, n_actuals);
}

static PlanModelComparisonNote
find_obstacle (PlanModelRequired          *self,
               const PlanModelTargetCase  *target_case,
               const PlanModelStated      *actual,
               const PlanModelTargetLevel *level,
               int                         as_of)
{
  int year = target_case->target.year;

  if (!actual->has_amount)
    return PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT;
  if (!is_on_the_way (target_case, actual, level))
    return PLAN_MODEL_COMPARISON_NOTE_ANOTHER_FORM;
  if (actual->has_upper)
    return PLAN_MODEL_COMPARISON_NOTE_RANGE;
  if (plan_model_comparator_is_inexact (actual->comparator))
    return PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS;
  if (!plan_model_measure_compare (&actual->measure, &level->measure, &self->unit_note))
    return PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_UNIT;
  if (g_strcmp0 (actual->each, target_case->target.each) != 0)
    return PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_GROUP;
  if (year == 0 || actual->year == 0)
    return PLAN_MODEL_COMPARISON_NOTE_NO_YEAR;
  if (year <= actual->year || (as_of > 0 && year <= as_of))
    return PLAN_MODEL_COMPARISON_NOTE_PAST;

  return year - actual->year > PLAN_MODEL_QUANTITY_MAX_YEARS ? PLAN_MODEL_COMPARISON_NOTE_YEARS
                                                             : PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/* Why there is no compound rate. */
static PlanModelComparisonNote
find_rate_obstacle (const PlanModelTargetCase *target_case,
                    const PlanModelQuantity   *from,
                    const PlanModelQuantity   *to)
{
  PlanModelForm form = target_case->target.form;

  if (form == PLAN_MODEL_FORM_RANK || form == PLAN_MODEL_FORM_RANK_CHANGE)
    return PLAN_MODEL_COMPARISON_NOTE_RANK;
  if (from->sign == 0)
    return PLAN_MODEL_COMPARISON_NOTE_ZERO_BASELINE;
  if (from->sign < 0)
    return PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_BASELINE;

  return to->sign < 0 ? PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_TARGET : PLAN_MODEL_COMPARISON_NOTE_NONE;
}

static void
compute (PlanModelRequired          *self,
         const PlanModelTargetCase  *target_case,
         const PlanModelStated      *actual,
         const PlanModelTargetLevel *level)
{
  PlanModelQuantity from, rest;
  guint places;

  plan_model_quantity_init (&from, &actual->amount, &actual->measure);
  plan_model_quantity_copy (&rest, &level->quantity);
  self->years = target_case->target.year - actual->year;
  self->comparator = level->comparator;
  self->unit = plan_model_change_unit (level->unit, &level->measure);
  places = MAX (level->places, plan_model_quantity_find_places (&actual->amount, &actual->measure, &level->measure));
  if (plan_model_quantity_subtract (&rest, &from))
    {
      /* What was computed may have more digits than anybody would print. */
      self->remaining = level->is_computed ? plan_model_quantity_round (&rest, &level->measure, places)
                                           : plan_model_quantity_to_text (&rest, &level->measure, places);
      if (plan_model_quantity_multiply (&rest, 1, (guint32) self->years))
        self->change = plan_model_quantity_round (&rest, &level->measure, places + MORE_PLACES);
    }
  self->note = find_rate_obstacle (target_case, &from, &level->quantity);
  if (self->note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    self->rate = plan_model_quantity_growth (&from, &level->quantity, self->years);
  if (self->remaining == NULL)
    self->note = PLAN_MODEL_COMPARISON_NOTE_NOT_FINITE;
}

/*< private >
 * plan_model_required_init:
 *
 * Computes what is required.
 */
void
plan_model_required_init (PlanModelRequired         *self,
                          const PlanModelTargetCase *target_case,
                          const PlanModelStated     *actual,
                          const PlanModelStated     *actuals,
                          guint                      n_actuals,
                          int                        as_of)
{
  PlanModelTargetLevel level;

  *self = (PlanModelRequired) { 0 };
  self->note = find_level (target_case, actual, actuals, n_actuals, &level);
  if (self->note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    self->note = find_obstacle (self, target_case, actual, &level, as_of);
  if (self->note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    compute (self, target_case, actual, &level);
}

void
plan_model_required_clear (PlanModelRequired *self)
{
  g_clear_pointer (&self->remaining, g_free);
  g_clear_pointer (&self->change, g_free);
  g_clear_pointer (&self->rate, g_free);
}
