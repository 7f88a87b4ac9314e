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
 * PlanModelComparisonNote:
 * @PLAN_MODEL_COMPARISON_NOTE_NONE: everything is computed
 * @PLAN_MODEL_COMPARISON_NOTE_NO_TARGET: there is no target
 * @PLAN_MODEL_COMPARISON_NOTE_NO_BASELINE: there is no baseline
 * @PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT: baseline or target states no number
 * @PLAN_MODEL_COMPARISON_NOTE_ANOTHER_FORM: the number is not the figure itself but an increment, growth or the like, or
 *   baseline and target are of two forms
 * @PLAN_MODEL_COMPARISON_NOTE_RANGE: baseline or target is a range
 * @PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_UNIT: baseline and target have units that measure different things
 * @PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_GROUP: one of the two is meant for each member of a group, and not the other
 * @PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS: baseline and target are bounds or about, and leave the difference open
 * @PLAN_MODEL_COMPARISON_NOTE_RANK: a place in a ranking has a change, but no percentages
 * @PLAN_MODEL_COMPARISON_NOTE_ZERO_BASELINE: the baseline is zero
 * @PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_BASELINE: the baseline is below zero
 * @PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_TARGET: the target is below zero, so there is no annual rate
 * @PLAN_MODEL_COMPARISON_NOTE_NO_YEAR: baseline or target states no year, so there is no annual rate
 * @PLAN_MODEL_COMPARISON_NOTE_YEARS: the year of the target is not 1 to 100 years after that of the baseline, so there is
 *   no annual rate
 * @PLAN_MODEL_COMPARISON_NOTE_NOT_FINITE: no finite decimal says the difference in either unit
 * @PLAN_MODEL_COMPARISON_NOTE_PAST: the year of the target is not after the latest figure, or is past
 * @PLAN_MODEL_COMPARISON_NOTE_NO_SENSE: a change or a rate does not say whether it is a rise or a fall
 * @PLAN_MODEL_COMPARISON_NOTE_TOTAL_FALL: a fall by all or more leaves nothing to count back from
 *
 * Why the change from a baseline to a target, a percentage of it, the pace that it asks for, or the baseline that a growth
 * implies, is not defined.
 *
 * The nicks (`zero-baseline`) are the words of the JSON and CSV of a comparison.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_COMPARISON_NOTE_NONE,
  PLAN_MODEL_COMPARISON_NOTE_NO_TARGET,
  PLAN_MODEL_COMPARISON_NOTE_NO_BASELINE,
  PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT,
  PLAN_MODEL_COMPARISON_NOTE_ANOTHER_FORM,
  PLAN_MODEL_COMPARISON_NOTE_RANGE,
  PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_UNIT,
  PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_GROUP,
  PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS,
  PLAN_MODEL_COMPARISON_NOTE_RANK,
  PLAN_MODEL_COMPARISON_NOTE_ZERO_BASELINE,
  PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_BASELINE,
  PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_TARGET,
  PLAN_MODEL_COMPARISON_NOTE_NO_YEAR,
  PLAN_MODEL_COMPARISON_NOTE_YEARS,
  PLAN_MODEL_COMPARISON_NOTE_NOT_FINITE,
  PLAN_MODEL_COMPARISON_NOTE_PAST,
  PLAN_MODEL_COMPARISON_NOTE_NO_SENSE,
  PLAN_MODEL_COMPARISON_NOTE_TOTAL_FALL
} PlanModelComparisonNote;

#define PLAN_MODEL_TYPE_COMPARISON_NOTE (plan_model_comparison_note_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_comparison_note_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_comparison_note_get_explanation (PlanModelComparisonNote note);

G_END_DECLS
