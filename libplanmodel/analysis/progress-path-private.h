/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/mean-growth-private.h>
#include <libplanmodel/analysis/progress-bounds-private.h>
#include <libplanmodel/analysis/progress-method.h>
#include <libplanmodel/analysis/progress-status.h>
#include <libplanmodel/vocabulary/quantity-private.h>

G_BEGIN_DECLS

/* The way from a baseline to a target, and where on it the actual figure is.  What is required up to now is the way on which
 * the figure would have to be to be in time; the share is the observed change over the required one, and decides the status.
 *
 * linear     the change a year, (now - from) / years gone, over (to - from) / years in all
 * compound   the mean growth a year, (now / from)^(1 / years gone) - 1, over (to / from)^(1 / years in all) - 1
 * annual-rate  the mean growth a year over the one that the target states
 * milestone  the change so far, now - from, over that up to where the line through the milestones is now
 *
 * Nothing is rounded before it is compared. */
typedef struct
{
  PlanModelProgressMethod method;
  PlanModelQuantity from;
  PlanModelQuantity to; /* of annual-rate: not set */
  PlanModelQuantity now;
  PlanModelQuantity due;   /* of milestone: where the line is now */
  PlanModelFactor growth;  /* of annual-rate: the growth from the beginning to now */
  PlanModelDecimal rate;   /* of annual-rate: asked, in per cent, with the sign of its sense */
  int from_year;
  int to_year;
  int now_year;
} PlanModelProgressPath;

/* Whether a compound path leads from the baseline to the target: both are above zero, and now is not below. */
gboolean                plan_model_progress_path_can_grow   (const PlanModelProgressPath   *self);

/* Whether there is anything to go: else the share is not defined. */
gboolean                plan_model_progress_path_has_length (const PlanModelProgressPath   *self);

/* on-track, behind, off-track or moving-away; FALSE where the figures have too many digits. */
gboolean                plan_model_progress_path_find_status (const PlanModelProgressPath   *self,
                                                              const PlanModelProgressBounds *bounds,
                                                              PlanModelProgressStatus       *status);

/* The observed change over the required one, in per cent, rounded half to even to two places; for the caller to free.
 * Returns: (nullable): NULL where it is not defined */
char                   *plan_model_progress_path_dup_share   (const PlanModelProgressPath   *self);

/* The change a year: observed, required in all, and still needed from now on.  In the unit of @measure and with so many places;
 * of compound and annual-rate in per cent a year, with two.
 * Returns: (nullable): NULL where it is not defined */
char                   *plan_model_progress_path_dup_observed (const PlanModelProgressPath  *self,
                                                               const PlanModelMeasure       *measure,
                                                               guint                         places);
char                   *plan_model_progress_path_dup_required (const PlanModelProgressPath  *self,
                                                               const PlanModelMeasure       *measure,
                                                               guint                         places);
char                   *plan_model_progress_path_dup_needed   (const PlanModelProgressPath  *self,
                                                               const PlanModelMeasure       *measure,
                                                               guint                         places);

/* Whether these are in per cent. */
gboolean                plan_model_progress_method_is_rate    (PlanModelProgressMethod       method);

G_END_DECLS
