/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/implied-private.h>

#include <libplanmodel/analysis/comparator-private.h>
#include <libplanmodel/analysis/target-level-private.h>

/* The year from which the growth counts, as far as it is said: the baseline, which would tell, is what is looked for. */
static int
get_base_year (const PlanModelTargetCase *growth)
{
  int year = plan_model_target_case_get_base_year (growth);

  if (year == 0 && growth->period.start > 1 && growth->period.start <= growth->target.year)
    year = growth->period.start - 1;

  return year;
}

static PlanModelComparisonNote
find_obstacle (const PlanModelTargetCase *growth,
               const PlanModelStated     *level,
               int                        base_year)
{
  const PlanModelStated *rate = &growth->target;

  if (!rate->has_amount || !level->has_amount)
    return PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT;
  if (rate->form != PLAN_MODEL_FORM_CHANGE && rate->form != PLAN_MODEL_FORM_PERCENT_CHANGE
      && rate->form != PLAN_MODEL_FORM_ANNUAL_GROWTH && rate->form != PLAN_MODEL_FORM_MULTIPLE)
    return PLAN_MODEL_COMPARISON_NOTE_ANOTHER_FORM;
  if (level->form != PLAN_MODEL_FORM_NONE && level->form != PLAN_MODEL_FORM_LEVEL)
    return PLAN_MODEL_COMPARISON_NOTE_ANOTHER_FORM;
  if (rate->form != PLAN_MODEL_FORM_MULTIPLE && rate->change == PLAN_MODEL_CHANGE_NONE)
    return PLAN_MODEL_COMPARISON_NOTE_NO_SENSE;
  if (rate->has_upper || level->has_upper)
    return PLAN_MODEL_COMPARISON_NOTE_RANGE;
  if (g_strcmp0 (rate->each, level->each) != 0)
    return PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_GROUP;
  if (rate->year == 0 || level->year == 0 || base_year == 0)
    return PLAN_MODEL_COMPARISON_NOTE_NO_YEAR;
  if (rate->year != level->year || base_year >= level->year
      || level->year - base_year > PLAN_MODEL_QUANTITY_MAX_YEARS)
    return PLAN_MODEL_COMPARISON_NOTE_YEARS;

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/* A larger rise makes a smaller base, a larger fall a larger one. */
static gboolean
carry_comparator (PlanModelImplied      *self,
                  const PlanModelStated *rate,
                  const PlanModelStated *level)
{
  PlanModelComparator turned = rate->comparator;

  if (plan_model_comparator_is_inexact (turned) && rate->change != PLAN_MODEL_CHANGE_FALL)
    turned = plan_model_comparator_turn (turned);
  if (!plan_model_comparator_is_inexact (turned))
    {
      self->comparator = plan_model_comparator_is_inexact (level->comparator) ? level->comparator : PLAN_MODEL_COMPARATOR_NONE;
      return TRUE;
    }

  return plan_model_comparator_add (level->comparator, turned, &self->comparator);
}

/* What one of the base would come to: the base is the level divided by it. */
static PlanModelComparisonNote
find_factor (const PlanModelTargetCase *growth,
             int                        years,
             PlanModelQuantity         *factor)
{
  PlanModelStated one = { .has_amount = TRUE };
  PlanModelMetReason reason = PLAN_MODEL_MET_REASON_NONE;
  PlanModelQuantity number;

  plan_model_measure_init (&one.measure, NULL);
  plan_model_decimal_init_coefficient (&one.amount, 1, 0);
  plan_model_quantity_init (&number, &growth->target.amount, &growth->target.measure);
  if (plan_model_target_case_find_level (growth, &one, &number, years, factor, &reason) == 0)
    return plan_model_met_reason_to_note (reason);

  return factor->sign > 0 ? PLAN_MODEL_COMPARISON_NOTE_NONE : PLAN_MODEL_COMPARISON_NOTE_TOTAL_FALL;
}

/* The base of a change is the level less that. */
static PlanModelComparisonNote
subtract_change (PlanModelImplied          *self,
                 const PlanModelTargetCase *growth,
                 const PlanModelStated     *level)
{
  PlanModelTargetCase back = *growth;
  PlanModelMetReason reason = PLAN_MODEL_MET_REASON_NONE;
  PlanModelQuantity number, base;

  back.target.change = growth->target.change == PLAN_MODEL_CHANGE_RISE ? PLAN_MODEL_CHANGE_FALL : PLAN_MODEL_CHANGE_RISE;
  plan_model_quantity_init (&number, &growth->target.amount, &growth->target.measure);
  if (plan_model_target_case_find_level (&back, level, &number, 1, &base, &reason) == 0)
    return plan_model_met_reason_to_note (reason);
  self->amount = plan_model_quantity_round (&base, &level->measure, level->amount.places);

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

static PlanModelComparisonNote
divide (PlanModelImplied          *self,
        const PlanModelTargetCase *growth,
        const PlanModelStated     *level)
{
  PlanModelQuantity number, factor;
  PlanModelComparisonNote note = find_factor (growth, level->year - self->year, &factor);

  if (note != PLAN_MODEL_COMPARISON_NOTE_NONE)
    return note;
  plan_model_quantity_init (&number, &level->amount, &level->measure);
  self->amount = plan_model_quantity_divide (&number, &factor, &level->measure, level->amount.places);

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/*< private >
 * plan_model_implied_init:
 *
 * Counts back.
 */
void
plan_model_implied_init (PlanModelImplied          *self,
                         const PlanModelTargetCase *growth,
                         const PlanModelStated     *level)
{
  *self = (PlanModelImplied) { .year = get_base_year (growth) };
  self->note = find_obstacle (growth, level, self->year);
  if (self->note == PLAN_MODEL_COMPARISON_NOTE_NONE && !carry_comparator (self, &growth->target, level))
    self->note = PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS;
  if (self->note != PLAN_MODEL_COMPARISON_NOTE_NONE)
    return;
  self->note = growth->target.form == PLAN_MODEL_FORM_CHANGE ? subtract_change (self, growth, level)
                                                             : divide (self, growth, level);
}

void
plan_model_implied_clear (PlanModelImplied *self)
{
  g_clear_pointer (&self->amount, g_free);
}
