/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/pace.h>

#include <libplanmodel/analysis/required-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/value-private.h>

/**
 * PlanModelPace:
 *
 * What a target still asks for: how far it is from the latest actual figure, and how much that is for each year that is left.
 *
 * Both the even change a year and the compound rate a year are told, where they are defined; which of them fits depends on
 * the figure (amounts above zero grow by rates, shares by points). What is not defined, [method@PlanModel.Pace.get_note]
 * gives the reason for. It is computed with exact numbers and rounded once, half to even.
 *
 * A target that states a change, a rate, a multiple or an increment becomes a level with the figure of its base year, as the
 * chapter [Targets](targets.html) tells; then the distance is to that level.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelPace
{
  gatomicrefcount n_refs;
  PlanModelRequired required;
  char *unit;
};

G_DEFINE_BOXED_TYPE (PlanModelPace, plan_model_pace, plan_model_pace_ref, plan_model_pace_unref)

/**
 * plan_model_pace_new:
 * @indicator: an indicator
 * @target: one of its targets
 * @actual: its latest actual figure
 * @as_of: at the end of which year it is asked, or 0 for the year of the actual figure
 *
 * Computes what a target still asks for.
 *
 * The years that are left run from that of the actual figure, since only of that is known where the indicator stood. A target
 * whose year is not after @as_of has no pace: [enum@PlanModel.ComparisonNote], `past`.
 *
 * Returns: (transfer full): the pace
 *
 * Since: 1.0
 */
PlanModelPace *
plan_model_pace_new (PlanModelIndicator *indicator,
                     PlanModelValue     *target,
                     PlanModelValue     *actual,
                     int                 as_of)
{
  g_auto (PlanModelTargetCase) target_case = { 0 };
  PlanModelStated stated;
  PlanModelPace *self;

  g_return_val_if_fail (PLAN_MODEL_IS_INDICATOR (indicator), NULL);
  g_return_val_if_fail (target != NULL, NULL);
  g_return_val_if_fail (actual != NULL, NULL);

  plan_model_target_case_init (&target_case, PLAN_MODEL_ITEM_STORE (indicator), PLAN_MODEL_ITEM_ROW (indicator),
                               plan_model_indicator_get_direction (indicator));
  plan_model_target_case_set_target (&target_case, plan_model_value_get_store (target), plan_model_value_get_row (target));
  plan_model_stated_init_row (&stated, plan_model_value_get_store (actual), plan_model_value_get_row (actual),
                              target_case.unit, &target_case.measure);
  self = g_new0 (PlanModelPace, 1);
  g_atomic_ref_count_init (&self->n_refs);
  plan_model_required_init (&self->required, &target_case, &stated, &stated, 1, as_of);
  /* The texts of the values may go. */
  self->unit = g_strdup (self->required.unit);
  self->required.unit = self->unit;

  return self;
}

/**
 * plan_model_pace_ref:
 * @self: a pace
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
PlanModelPace *
plan_model_pace_ref (PlanModelPace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_pace_unref:
 * @self: (transfer full): a pace
 *
 * Drops a reference, with the last of which the pace is freed.
 *
 * Since: 1.0
 */
void
plan_model_pace_unref (PlanModelPace *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_required_clear (&self->required);
  g_free (self->unit);
  g_free (self);
}

/**
 * plan_model_pace_get_years:
 * @self: a pace
 *
 * Gets how many years are left from the actual figure to the target.
 *
 * Returns: the number of years, or 0 where there is no pace
 *
 * Since: 1.0
 */
int
plan_model_pace_get_years (PlanModelPace *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->required.years;
}

/**
 * plan_model_pace_get_remaining_text:
 * @self: a pace
 *
 * Gets what is left: the target less the actual figure, in exact digits.
 *
 * Where the target is a level that was computed, it is rounded to as many places as the figure of the base year has.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where it is not defined
 *
 * Since: 1.0
 */
const char *
plan_model_pace_get_remaining_text (PlanModelPace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->required.remaining;
}

/**
 * plan_model_pace_get_change_text:
 * @self: a pace
 *
 * Gets how much of that is for each year, if all have the same.
 *
 * It is rounded half to even to two places more than the figures print.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where it is not defined
 *
 * Since: 1.0
 */
const char *
plan_model_pace_get_change_text (PlanModelPace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->required.change;
}

/**
 * plan_model_pace_get_unit:
 * @self: a pace
 *
 * Gets the unit of what is left and of the change a year: that of the target, or of the base of one that is computed.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_pace_get_unit (PlanModelPace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->required.unit;
}

/**
 * plan_model_pace_get_rate_text:
 * @self: a pace
 *
 * Gets by how many per cent a year the figure must grow, compound.
 *
 * It has two places, rounded half to even.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where it is not defined
 *
 * Since: 1.0
 */
const char *
plan_model_pace_get_rate_text (PlanModelPace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->required.rate;
}

/**
 * plan_model_pace_get_comparator:
 * @self: a pace
 *
 * Gets what holds for all three: of a target of at least 400, at least so much is left.
 *
 * Of a fall it is turned round.
 *
 * Returns: the comparator
 *
 * Since: 1.0
 */
PlanModelComparator
plan_model_pace_get_comparator (PlanModelPace *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_COMPARATOR_NONE);

  return self->required.comparator;
}

/**
 * plan_model_pace_get_note:
 * @self: a pace
 *
 * Gets why the first of what is left, the change and the rate a year that is not defined is not.
 *
 * What it says of a baseline is meant of the actual figure, or of that of the base year.
 *
 * Returns: the note, %PLAN_MODEL_COMPARISON_NOTE_NONE where all are defined
 *
 * Since: 1.0
 */
PlanModelComparisonNote
plan_model_pace_get_note (PlanModelPace *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_COMPARISON_NOTE_NONE);

  return self->required.note;
}
