/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/pace.h>

#include <libplanmodel/analysis/implied-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/value-private.h>

/**
 * plan_model_indicator_dup_implied_baseline:
 * @self: an indicator
 * @level: a target that states a level
 * @growth: a target of the same year that states how that is come to: a change, a rate, a multiple
 * @note: (out) (optional): return location for why there is none
 *
 * Computes the baseline that two targets imply: 669 亿元 in 2025, and 12 % a year from 2020 on, make 380 亿元 in 2020.
 *
 * The base year is that of the growth, or the year before its span, or the year before the period of the plan. The amount is
 * the level divided by the factor of growth, in exact numbers, rounded half to even to as many places as the level prints. It
 * is printed nowhere, and [method@PlanModel.Value.is_inferred] says so of its `value`.
 *
 * Bounds are carried along: at least 669 with growth of 12 % comes from at least 380, 669 with growth of at least 12 % from at
 * most 380, and of both nothing is known.
 *
 * Returns: (transfer full) (nullable): the baseline, or %NULL where it is not defined
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_indicator_dup_implied_baseline (PlanModelIndicator      *self,
                                           PlanModelValue          *level,
                                           PlanModelValue          *growth,
                                           PlanModelComparisonNote *note)
{
  g_auto (PlanModelTargetCase) target_case = { 0 };
  g_auto (PlanModelImplied) implied = { 0 };
  PlanModelStated stated;

  if (note != NULL)
    *note = PLAN_MODEL_COMPARISON_NOTE_NONE;
  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (self), NULL);
  g_return_val_if_fail (level != NULL, NULL);
  g_return_val_if_fail (growth != NULL, NULL);

  plan_model_target_case_init (&target_case, PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self),
                               plan_model_indicator_get_direction (self));
  plan_model_target_case_set_target (&target_case, plan_model_value_get_store (growth), plan_model_value_get_row (growth));
  plan_model_stated_init_row (&stated, plan_model_value_get_store (level), plan_model_value_get_row (level),
                              target_case.unit, &target_case.measure);
  plan_model_implied_init (&implied, &target_case, &stated);
  if (note != NULL)
    *note = implied.note;

  return implied.amount != NULL
             ? plan_model_value_new_computed (PLAN_MODEL_VALUE_ROLE_BASELINE, implied.year, implied.amount, stated.unit,
                                              implied.comparator)
             : NULL;
}
