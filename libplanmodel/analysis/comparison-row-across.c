/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison-row.h>

#include <libplanmodel/analysis/comparison-row-private.h>
#include <libplanmodel/model/value-private.h>

/**
 * plan_model_comparison_row_get_grade:
 * @self: a row
 *
 * Gets how sure it is that the indicator is the thing asked for: of a concept, how its name fits the labels; of a name,
 * exact where it says nothing else but 数 and the like, and close where it only has the text in it.
 *
 * Returns: the grade; %PLAN_MODEL_ALIGNMENT_GRADE_NONE where plans are not held against each other
 *
 * Since: 1.0
 */
PlanModelAlignmentGrade
plan_model_comparison_row_get_grade (PlanModelComparisonRow *self)
{
  const PlanModelRowAcross *across;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), PLAN_MODEL_ALIGNMENT_GRADE_NONE);

  across = plan_model_comparison_row_get_across (self);

  return across->standing != NULL ? across->standing->grade : PLAN_MODEL_ALIGNMENT_GRADE_NONE;
}

/**
 * plan_model_comparison_row_get_facet:
 * @self: a row
 *
 * Gets what differs between the indicator and the thing asked for, where it is only close.
 *
 * Returns: the first facet that differs, or %PLAN_MODEL_FACET_NONE
 *
 * Since: 1.0
 */
PlanModelFacet
plan_model_comparison_row_get_facet (PlanModelComparisonRow *self)
{
  const PlanModelRowAcross *across;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), PLAN_MODEL_FACET_NONE);

  across = plan_model_comparison_row_get_across (self);

  return across->standing != NULL ? across->standing->facet : PLAN_MODEL_FACET_NONE;
}

/**
 * plan_model_comparison_row_has_obstacle:
 * @self: a row
 * @obstacle: an obstacle
 *
 * Tells whether something stands in the way of holding the target against those of the other rows. There may be several such
 * things.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
plan_model_comparison_row_has_obstacle (PlanModelComparisonRow      *self,
                                        PlanModelComparisonObstacle  obstacle)
{
  const PlanModelRowAcross *across;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), FALSE);
  g_return_val_if_fail ((guint) obstacle < PLAN_MODEL_N_COMPARISON_OBSTACLES, FALSE);

  across = plan_model_comparison_row_get_across (self);

  return across->standing != NULL && (across->standing->obstacles & 1u << obstacle) != 0;
}

/**
 * plan_model_comparison_row_get_obstacle:
 * @self: a row
 *
 * Gets what first stands in the way of holding the target against those of the other rows.
 *
 * Returns: the obstacle, or %PLAN_MODEL_COMPARISON_OBSTACLE_NONE
 *
 * Since: 1.0
 */
PlanModelComparisonObstacle
plan_model_comparison_row_get_obstacle (PlanModelComparisonRow *self)
{
  const PlanModelRowAcross *across;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), PLAN_MODEL_COMPARISON_OBSTACLE_NONE);

  across = plan_model_comparison_row_get_across (self);
  for (guint i = 1; across->standing != NULL && i < PLAN_MODEL_N_COMPARISON_OBSTACLES; i++)
    {
      if (across->standing->obstacles & 1u << i)
        return i;
    }

  return PLAN_MODEL_COMPARISON_OBSTACLE_NONE;
}

/**
 * plan_model_comparison_row_get_aligned_unit:
 * @self: a row
 *
 * Gets the unit in which the rows of the group are held against each other: that which most of them have.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where there is none
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_row_get_aligned_unit (PlanModelComparisonRow *self)
{
  const PlanModelRowAcross *across;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  across = plan_model_comparison_row_get_across (self);

  return across->basis != NULL ? plan_model_store_text (across->pairs->store, across->basis->unit) : NULL;
}

/**
 * plan_model_comparison_row_get_aligned_baseline_text:
 * @self: a row
 *
 * Gets the baseline in [method@PlanModel.ComparisonRow.get_aligned_unit], exactly, or, where no short decimal says it, rounded
 * half to even.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where there is none that can be held against others
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_row_get_aligned_baseline_text (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  return plan_model_comparison_row_get_across (self)->baseline.text;
}

/**
 * plan_model_comparison_row_get_aligned_target_text:
 * @self: a row
 *
 * Gets the target in [method@PlanModel.ComparisonRow.get_aligned_unit], exactly, or, where no short decimal says it, rounded
 * half to even. Growth, a change or a multiple becomes a level where the plan prints the level that it starts from, and
 * [method@PlanModel.ComparisonRow.is_computed] says so.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where there is none that can be held against others
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_row_get_aligned_target_text (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  return plan_model_comparison_row_get_across (self)->target.text;
}

/**
 * plan_model_comparison_row_get_aligned_comparator:
 * @self: a row
 *
 * Gets the comparator of the aligned target: that of the target, but for a fall that leads to a level, which turns a bound
 * round: down by at least 10 % is at most.
 *
 * Returns: the comparator
 *
 * Since: 1.0
 */
PlanModelComparator
plan_model_comparison_row_get_aligned_comparator (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), PLAN_MODEL_COMPARATOR_NONE);

  return plan_model_comparison_row_get_across (self)->target.comparator;
}

/**
 * plan_model_comparison_row_is_computed:
 * @self: a row
 *
 * Tells whether the aligned target is not printed but follows from growth, a change or a multiple and a printed baseline.
 *
 * Returns: whether it is computed
 *
 * Since: 1.0
 */
gboolean
plan_model_comparison_row_is_computed (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), FALSE);

  return plan_model_comparison_row_get_across (self)->target.is_computed;
}

/**
 * plan_model_comparison_row_dup_statements:
 * @self: a row
 *
 * Gets all that the plan states about what is to be reached: every target and milestone of the indicator, in the order of the
 * plan, the one that counts among them.
 *
 * Returns: (transfer container) (element-type PlanModelValue): the values
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_comparison_row_dup_statements (PlanModelComparisonRow *self)
{
  GPtrArray *statements = g_ptr_array_new_with_free_func ((GDestroyNotify) plan_model_value_unref);
  const PlanModelRowAcross *across;
  PlanModelIndicatorRow indicator;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), statements);

  across = plan_model_comparison_row_get_across (self);
  if (across->pairs == NULL)
    return statements;
  plan_model_store_get_indicator (across->pairs->store, across->pair->indicator, &indicator);
  for (guint32 row = indicator.values.first; row < indicator.values.first + indicator.values.n; row++)
    {
      guint8 role = across->pairs->store->value.role[row];

      if (role == PLAN_MODEL_VALUE_ROLE_TARGET || role == PLAN_MODEL_VALUE_ROLE_MILESTONE)
        g_ptr_array_add (statements, plan_model_value_new_row (across->pairs->store, row, across->pair->indicator));
    }

  return statements;
}
