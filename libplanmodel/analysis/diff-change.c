/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diff-change.h>

#include <libplanmodel/analysis/diff-change-private.h>

/**
 * PlanModelDiffChange:
 *
 * One thing that differs between the two plans in what a row of a [class@PlanModel.Diff] is about: a member, what it was
 * and what it is, and what that does to what is asked for.
 *
 * Lends like an item: what it gives out lives as long as the change. Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelDiffChange
{
  gatomicrefcount n_refs;
  PlanModelDiffMember member;
  PlanModelDiffReason reason;
  char *old_text;
  char *new_text;
};

G_DEFINE_BOXED_TYPE (PlanModelDiffChange, plan_model_diff_change, plan_model_diff_change_ref, plan_model_diff_change_unref)

PlanModelDiffChange *
plan_model_diff_change_new (PlanModelDiffMember  member,
                            char                *old_text,
                            char                *new_text,
                            PlanModelDiffReason  reason)
{
  PlanModelDiffChange *self = g_new (PlanModelDiffChange, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->member = member;
  self->reason = reason;
  self->old_text = old_text;
  self->new_text = new_text;

  return self;
}

/**
 * plan_model_diff_change_ref:
 * @self: a change
 *
 * Makes a reference.
 *
 * Returns: (transfer full): the same change
 *
 * Since: 1.0
 */
PlanModelDiffChange *
plan_model_diff_change_ref (PlanModelDiffChange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_diff_change_unref:
 * @self: (transfer full): a change
 *
 * Drops a reference; the last one frees the change.
 *
 * Since: 1.0
 */
void
plan_model_diff_change_unref (PlanModelDiffChange *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_free (self->old_text);
  g_free (self->new_text);
  g_free (self);
}

/**
 * plan_model_diff_change_get_member:
 * @self: a change
 *
 * Gets what differs, by its name in plan JSON: `value`, `comparator`, `year`, `firmness`, `nature`, `role`, `agency` …; of what
 * moved it is `section` or `task`.
 *
 * Returns: (transfer none) (nullable): the member, or %NULL where the object as such came or went
 *
 * Since: 1.0
 */
const char *
plan_model_diff_change_get_member (PlanModelDiffChange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_diff_member_get_word (self->member);
}

/**
 * plan_model_diff_change_get_old_text:
 * @self: a change
 *
 * Gets what the member is in the old plan, as plan JSON writes it; of a place it is the number and the title.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where it is not stated there
 *
 * Since: 1.0
 */
const char *
plan_model_diff_change_get_old_text (PlanModelDiffChange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->old_text;
}

/**
 * plan_model_diff_change_get_new_text:
 * @self: a change
 *
 * Gets what the member is in the new plan: see [method@PlanModel.DiffChange.get_old_text].
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where it is not stated there
 *
 * Since: 1.0
 */
const char *
plan_model_diff_change_get_new_text (PlanModelDiffChange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->new_text;
}

/**
 * plan_model_diff_change_get_sense:
 * @self: a change
 *
 * Gets whether it makes what is asked for softer or harder.
 *
 * Returns: the sense, that of the reason
 *
 * Since: 1.0
 */
PlanModelDiffSense
plan_model_diff_change_get_sense (PlanModelDiffChange *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_DIFF_SENSE_NONE);

  return plan_model_diff_reason_get_sense (self->reason);
}

/**
 * plan_model_diff_change_get_reason:
 * @self: a change
 *
 * Gets why it is softer, harder or neither.
 *
 * Returns: the reason, %PLAN_MODEL_DIFF_REASON_NONE where nothing that is asked for is concerned
 *
 * Since: 1.0
 */
PlanModelDiffReason
plan_model_diff_change_get_reason (PlanModelDiffChange *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_DIFF_REASON_NONE);

  return self->reason;
}
