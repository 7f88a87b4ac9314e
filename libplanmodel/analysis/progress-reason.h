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
 * PlanModelProgressReason:
 * @PLAN_MODEL_PROGRESS_REASON_NONE: it is decided
 * @PLAN_MODEL_PROGRESS_REASON_MET: [enum@PlanModel.MetReason] says why it cannot be decided whether the target is met
 * @PLAN_MODEL_PROGRESS_REASON_NO_FIGURE_OF_YEAR: the target is due, and there is no figure of its year
 * @PLAN_MODEL_PROGRESS_REASON_VALUES_DIFFER: there are two figures of a year, which differ
 * @PLAN_MODEL_PROGRESS_REASON_NOT_REACHED_YET: the target is not due and not reached, and there is no figure to measure the way from
 * @PLAN_MODEL_PROGRESS_REASON_TOO_LONG: the figures have too many digits to be held against each other
 *
 * Why the status of a target is undecidable.
 *
 * The nicks are the words of CSV and JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_PROGRESS_REASON_NONE,
  PLAN_MODEL_PROGRESS_REASON_MET,
  PLAN_MODEL_PROGRESS_REASON_NO_FIGURE_OF_YEAR,
  PLAN_MODEL_PROGRESS_REASON_VALUES_DIFFER,
  PLAN_MODEL_PROGRESS_REASON_NOT_REACHED_YET,
  PLAN_MODEL_PROGRESS_REASON_TOO_LONG
} PlanModelProgressReason;

#define PLAN_MODEL_TYPE_PROGRESS_REASON (plan_model_progress_reason_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_progress_reason_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_progress_reason_get_explanation (PlanModelProgressReason reason);

G_END_DECLS
