/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/mean-growth-private.h>
#include <libplanmodel/analysis/progress-bounds.h>

G_BEGIN_DECLS

/* The bounds between the statuses of a target that is not due: from which share of the required change a year each is, in the
 * order of the statuses. */
enum
{
  PLAN_MODEL_PROGRESS_BOUND_ON_TRACK,
  PLAN_MODEL_PROGRESS_BOUND_BEHIND,
  PLAN_MODEL_PROGRESS_BOUND_OFF_TRACK,
  PLAN_MODEL_PROGRESS_N_BOUNDS
};

#define PLAN_MODEL_PROGRESS_USUAL_BOUNDS "0.95,0.60,0"

/* In parts of PLAN_MODEL_MEAN_GROWTH_ONE. */
gint32 plan_model_progress_bounds_get (const PlanModelProgressBounds *self,
                                       guint                          bound);

G_END_DECLS
