/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/macros.h>

G_BEGIN_DECLS

/**
 * PlanModelProgressNotes:
 * @PLAN_MODEL_PROGRESS_NOTES_NONE: there is nothing to say
 * @PLAN_MODEL_PROGRESS_NOTES_BASELINE_FROM_ACTUAL: the baseline is the actual figure of the year before the period
 * @PLAN_MODEL_PROGRESS_NOTES_BASELINE_DIFFERS: there is another figure for the year of the baseline than the plan states
 * @PLAN_MODEL_PROGRESS_NOTES_HOLDS_AT_BASELINE: the baseline meets the target already, so that it is to be kept
 * @PLAN_MODEL_PROGRESS_NOTES_TARGET_COMPUTED: the target states a change or growth, and the level that it leads to is computed
 * @PLAN_MODEL_PROGRESS_NOTES_BETWEEN: the target is a range, and the path leads to the end that is asked for
 * @PLAN_MODEL_PROGRESS_NOTES_PROVISIONAL: the actual figure is provisional
 * @PLAN_MODEL_PROGRESS_NOTES_ESTIMATED: the actual figure is an estimate
 * @PLAN_MODEL_PROGRESS_NOTES_WITNESS: the actual figure is what a later plan or report of the same place says
 * @PLAN_MODEL_PROGRESS_NOTES_OWN: the actual figure is what the plan itself says
 * @PLAN_MODEL_PROGRESS_NOTES_LIKELY: the actual figure has a name that is only like that of the indicator
 * @PLAN_MODEL_PROGRESS_NOTES_NET: how much more there are than before stands for how many were newly made
 *
 * What there is to know about the progress of a target beside its status.
 *
 * The nicks are the words of JSON.
 *
 * Since: 1.0
 */
typedef enum /*< flags >*/
{
  PLAN_MODEL_PROGRESS_NOTES_NONE = 0,
  PLAN_MODEL_PROGRESS_NOTES_BASELINE_FROM_ACTUAL = 1 << 0,
  PLAN_MODEL_PROGRESS_NOTES_BASELINE_DIFFERS = 1 << 1,
  PLAN_MODEL_PROGRESS_NOTES_HOLDS_AT_BASELINE = 1 << 2,
  PLAN_MODEL_PROGRESS_NOTES_TARGET_COMPUTED = 1 << 3,
  PLAN_MODEL_PROGRESS_NOTES_BETWEEN = 1 << 4,
  PLAN_MODEL_PROGRESS_NOTES_PROVISIONAL = 1 << 5,
  PLAN_MODEL_PROGRESS_NOTES_ESTIMATED = 1 << 6,
  PLAN_MODEL_PROGRESS_NOTES_WITNESS = 1 << 7,
  PLAN_MODEL_PROGRESS_NOTES_OWN = 1 << 8,
  PLAN_MODEL_PROGRESS_NOTES_LIKELY = 1 << 9,
  PLAN_MODEL_PROGRESS_NOTES_NET = 1 << 10
} PlanModelProgressNotes;

#define PLAN_MODEL_TYPE_PROGRESS_NOTES (plan_model_progress_notes_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_progress_notes_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_progress_notes_get_explanation (PlanModelProgressNotes note);

G_END_DECLS
