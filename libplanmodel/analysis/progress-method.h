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
 * PlanModelProgressMethod:
 * @PLAN_MODEL_PROGRESS_METHOD_NONE: nothing was measured
 * @PLAN_MODEL_PROGRESS_METHOD_LINEAR: the change a year on a straight line from the baseline to the target
 * @PLAN_MODEL_PROGRESS_METHOD_COMPOUND: the growth a year that leads from the baseline to the target
 * @PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE: the growth a year that the target itself states
 * @PLAN_MODEL_PROGRESS_METHOD_THRESHOLD: the figure alone, since there is no path to it
 * @PLAN_MODEL_PROGRESS_METHOD_MILESTONE: the line through the figures that the plan sets for years between
 *
 * How progress towards a target is measured.
 *
 * It is chosen by the form of the target and the sign of the figures, and never by the user. The chapter [Progress](progress.html)
 * has the table of them, with their sources.
 *
 * The nicks are the words of the command, of CSV and of JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_PROGRESS_METHOD_NONE,
  PLAN_MODEL_PROGRESS_METHOD_LINEAR,
  PLAN_MODEL_PROGRESS_METHOD_COMPOUND,
  PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE,
  PLAN_MODEL_PROGRESS_METHOD_THRESHOLD,
  PLAN_MODEL_PROGRESS_METHOD_MILESTONE
} PlanModelProgressMethod;

#define PLAN_MODEL_TYPE_PROGRESS_METHOD (plan_model_progress_method_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_progress_method_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_progress_method_get_explanation (PlanModelProgressMethod method);

G_END_DECLS
