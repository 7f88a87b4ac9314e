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
 * PlanModelProgressStatus:
 * @PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE: the figures do not tell, and the reason is given
 * @PLAN_MODEL_PROGRESS_STATUS_ACHIEVED: the target is met
 * @PLAN_MODEL_PROGRESS_STATUS_ON_TRACK: not due yet; the observed yearly change is most of the required one at least
 * @PLAN_MODEL_PROGRESS_STATUS_BEHIND: not due yet; the observed yearly change is short of the required one
 * @PLAN_MODEL_PROGRESS_STATUS_OFF_TRACK: not due yet; the observed yearly change is far short of the required one
 * @PLAN_MODEL_PROGRESS_STATUS_MOVING_AWAY: not due yet; the figure changes the other way
 * @PLAN_MODEL_PROGRESS_STATUS_NOT_MET: the year is past, and the target is not met
 *
 * How far along a target is.
 *
 * The chapter [Progress](progress.html) has the table of them, with the bounds between those of a target that is not due yet.
 *
 * The nicks are the words of the command, of CSV and of JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE,
  PLAN_MODEL_PROGRESS_STATUS_ACHIEVED,
  PLAN_MODEL_PROGRESS_STATUS_ON_TRACK,
  PLAN_MODEL_PROGRESS_STATUS_BEHIND,
  PLAN_MODEL_PROGRESS_STATUS_OFF_TRACK,
  PLAN_MODEL_PROGRESS_STATUS_MOVING_AWAY,
  PLAN_MODEL_PROGRESS_STATUS_NOT_MET
} PlanModelProgressStatus;

#define PLAN_MODEL_TYPE_PROGRESS_STATUS (plan_model_progress_status_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_progress_status_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_progress_status_get_explanation (PlanModelProgressStatus status);

G_END_DECLS
