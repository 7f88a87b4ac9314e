/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/target-level-private.h>

#include <libplanmodel/analysis/comparator-private.h>
#include <libplanmodel/analysis/relation-private.h>

/*< private >
 * plan_model_met_reason_to_note:
 *
 * Returns: the note that says the same of a baseline
 */
PlanModelComparisonNote
plan_model_met_reason_to_note (PlanModelMetReason reason)
{
  switch ((int) reason)
    {
    case PLAN_MODEL_MET_REASON_NO_BASE:
      return PLAN_MODEL_COMPARISON_NOTE_NO_BASELINE;
    case PLAN_MODEL_MET_REASON_INEXACT_BASE:
      return PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS;
    case PLAN_MODEL_MET_REASON_ZERO_BASE:
      return PLAN_MODEL_COMPARISON_NOTE_ZERO_BASELINE;
    case PLAN_MODEL_MET_REASON_NEGATIVE_BASE:
      return PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_BASELINE;
    case PLAN_MODEL_MET_REASON_OTHER_UNIT:
      return PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_UNIT;
    case PLAN_MODEL_MET_REASON_SPAN:
      return PLAN_MODEL_COMPARISON_NOTE_YEARS;
    default:
      return PLAN_MODEL_COMPARISON_NOTE_TOTAL_FALL;
    }
}

/* A target that states the level itself, or what is compared with others of its form like one. */
static void
take_number (PlanModelTargetLevel  *self,
             const PlanModelStated *target)
{
  plan_model_quantity_init (&self->quantity, &target->amount, &target->measure);
  self->measure = target->measure;
  self->unit = target->unit;
  self->comparator = target->comparator;
  self->places = target->amount.places;
}

static PlanModelComparisonNote
count_from_base (PlanModelTargetLevel      *self,
                 const PlanModelTargetCase *target_case,
                 const PlanModelStated     *actuals,
                 guint                      n_actuals)
{
  const PlanModelStated *target = &target_case->target, *base;
  PlanModelMetReason reason = PLAN_MODEL_MET_REASON_NONE;
  PlanModelQuantity number;
  int sense;

  base = plan_model_target_case_find_base (target_case, actuals, n_actuals, &reason);
  if (base == NULL)
    return plan_model_met_reason_to_note (reason);
  if (target->form == PLAN_MODEL_FORM_ANNUAL_GROWTH && (target->year == 0 || base->year == 0))
    return PLAN_MODEL_COMPARISON_NOTE_NO_YEAR;
  plan_model_quantity_init (&number, &target->amount, &target->measure);
  sense = plan_model_target_case_find_level (target_case, base, &number, target->year - base->year, &self->quantity, &reason);
  if (sense == 0)
    return plan_model_met_reason_to_note (reason);
  self->measure = base->measure;
  self->unit = base->unit;
  self->comparator = sense < 0 && plan_model_comparator_is_inexact (target->comparator)
                         ? plan_model_comparator_turn (target->comparator)
                         : target->comparator;
  self->places = base->amount.places;
  if (target->form == PLAN_MODEL_FORM_CHANGE || target->form == PLAN_MODEL_FORM_INCREMENT)
    self->places = MAX (self->places,
                        plan_model_quantity_find_places (&target->amount, &target->measure, &base->measure));
  self->is_computed = TRUE;
  self->base_year = base->year;

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/*< private >
 * plan_model_target_level_init:
 *
 * Returns: why there is none
 */
PlanModelComparisonNote
plan_model_target_level_init (PlanModelTargetLevel      *self,
                              const PlanModelTargetCase *target_case,
                              const PlanModelStated     *actuals,
                              guint                      n_actuals)
{
  const PlanModelStated *target = &target_case->target;

  *self = (PlanModelTargetLevel) { .unit = NULL };
  if (!target->has_amount)
    return PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT;
  if (target->form == PLAN_MODEL_FORM_ANNUAL_AMOUNT || target->form == PLAN_MODEL_FORM_TREND
      || target->form == PLAN_MODEL_FORM_QUALITATIVE)
    return PLAN_MODEL_COMPARISON_NOTE_ANOTHER_FORM;
  if (target->has_upper || target->comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
    return PLAN_MODEL_COMPARISON_NOTE_RANGE;
  if (plan_model_form_has_base (target->form))
    {
      if (plan_model_form_has_sense (target->form) && target->change == PLAN_MODEL_CHANGE_NONE)
        return PLAN_MODEL_COMPARISON_NOTE_NO_SENSE;
      return count_from_base (self, target_case, actuals, n_actuals);
    }
  take_number (self, target);

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/*< private >
 * plan_model_target_level_to_text:
 *
 * Returns: the number
 */
char *
plan_model_target_level_to_text (const PlanModelTargetLevel *self)
{
  return plan_model_quantity_round (&self->quantity, &self->measure, self->places);
}
