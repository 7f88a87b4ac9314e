/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/met.h>

#include <libplanmodel/analysis/target-case-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/value-private.h>

static PlanModelMet
judge (PlanModelIndicator *self,
       PlanModelValue     *target,
       PlanModelValue     *actual,
       guint               per_mille,
       PlanModelMetReason *reason)
{
  g_auto (PlanModelTargetCase) target_case = { 0 };
  PlanModelMetReason why;
  PlanModelStated stated;
  PlanModelMet met;

  plan_model_target_case_init (&target_case, PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self),
                               plan_model_indicator_get_direction (self));
  plan_model_target_case_set_target (&target_case, plan_model_value_get_store (target), plan_model_value_get_row (target));
  plan_model_stated_init_row (&stated, plan_model_value_get_store (actual), plan_model_value_get_row (actual),
                              target_case.unit, &target_case.measure);
  target_case.tolerance = per_mille;
  met = plan_model_target_case_judge (&target_case, &stated, 1, &why);
  if (reason != NULL)
    *reason = why;

  return met;
}

/**
 * plan_model_indicator_is_met:
 * @self: an indicator
 * @target: one of its targets
 * @actual: the figure that came about
 * @reason: (out) (optional): return location for the reason
 *
 * Tells whether a target is met by an actual figure.
 *
 * What decides is the comparator of the target, its form, and whether more or less is better; the chapter
 * [Targets](targets.html) has the table. The indicator brings its direction, its unit, its baseline and the period of its
 * plan. An actual of the form of the target is compared as it is; a level is turned into a change, a rate, a multiple or an
 * increment with the figure of the base year. Units are converted exactly. Nothing is taken for granted: where the figures do
 * not tell, the answer is %PLAN_MODEL_MET_UNDECIDABLE, and @reason says why.
 *
 * The actual may be any value, such as one made by [ctor@PlanModel.Value.new]; without a unit it is in that of the indicator.
 * A target for each of several years is met only by the figures of all of them.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
PlanModelMet
plan_model_indicator_is_met (PlanModelIndicator *self,
                             PlanModelValue     *target,
                             PlanModelValue     *actual,
                             PlanModelMetReason *reason)
{
  if (reason != NULL)
    *reason = PLAN_MODEL_MET_REASON_NONE;
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), PLAN_MODEL_MET_UNDECIDABLE);
  g_return_val_if_fail (target != NULL, PLAN_MODEL_MET_UNDECIDABLE);
  g_return_val_if_fail (actual != NULL, PLAN_MODEL_MET_UNDECIDABLE);

  return judge (self, target, actual, 0, reason);
}

/**
 * plan_model_indicator_is_met_within:
 * @self: an indicator
 * @target: one of its targets
 * @actual: the figure that came about
 * @per_mille: how far a figure may be off, in thousandths of the number of the target
 * @reason: (out) (optional): return location for the reason
 *
 * Tells the same as [method@PlanModel.Indicator.is_met], with a tolerance for targets about a number: 左右, 约.
 *
 * Of 200 左右 with a tolerance of 50, which is 5 %, 190 to 210 is met, and what is better still, too. Targets with another
 * comparator are judged without it.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
PlanModelMet
plan_model_indicator_is_met_within (PlanModelIndicator *self,
                                    PlanModelValue     *target,
                                    PlanModelValue     *actual,
                                    guint               per_mille,
                                    PlanModelMetReason *reason)
{
  if (reason != NULL)
    *reason = PLAN_MODEL_MET_REASON_NONE;
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), PLAN_MODEL_MET_UNDECIDABLE);
  g_return_val_if_fail (target != NULL, PLAN_MODEL_MET_UNDECIDABLE);
  g_return_val_if_fail (actual != NULL, PLAN_MODEL_MET_UNDECIDABLE);
  g_return_val_if_fail (per_mille <= 1000, PLAN_MODEL_MET_UNDECIDABLE);

  return judge (self, target, actual, per_mille, reason);
}
