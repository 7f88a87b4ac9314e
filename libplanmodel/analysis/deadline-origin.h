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
 * PlanModelDeadlineOrigin:
 * @PLAN_MODEL_DEADLINE_ORIGIN_NONE: no deadline is stated, nor a year of a target
 * @PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT: with the body
 * @PLAN_MODEL_DEADLINE_ORIGIN_TASK: with the task, or one that it is a part of
 * @PLAN_MODEL_DEADLINE_ORIGIN_PROJECT: the last of the years of the project
 * @PLAN_MODEL_DEADLINE_ORIGIN_TARGETS: it is not stated; the targets beside the duty have years, of which it is the
 *   last
 *
 * Where the deadline of a duty is stated.
 *
 * The first that is stated counts. The nicks are the words of the JSON and CSV of [class@PlanModel.Duties].
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DEADLINE_ORIGIN_NONE,
  PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT,
  PLAN_MODEL_DEADLINE_ORIGIN_TASK,
  PLAN_MODEL_DEADLINE_ORIGIN_PROJECT,
  PLAN_MODEL_DEADLINE_ORIGIN_TARGETS
} PlanModelDeadlineOrigin;

#define PLAN_MODEL_TYPE_DEADLINE_ORIGIN (plan_model_deadline_origin_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_deadline_origin_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_deadline_origin_get_explanation (PlanModelDeadlineOrigin origin);

G_END_DECLS
