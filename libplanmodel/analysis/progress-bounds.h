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

#define PLAN_MODEL_TYPE_PROGRESS_BOUNDS (plan_model_progress_bounds_get_type ())

typedef struct _PlanModelProgressBounds PlanModelProgressBounds;

PLAN_MODEL_AVAILABLE_IN_1_0
GType                    plan_model_progress_bounds_get_type      (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgressBounds *plan_model_progress_bounds_parse         (const char              *text);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgressBounds *plan_model_progress_bounds_ref           (PlanModelProgressBounds *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                     plan_model_progress_bounds_unref         (PlanModelProgressBounds *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char              *plan_model_progress_bounds_get_on_track  (PlanModelProgressBounds *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char              *plan_model_progress_bounds_get_behind    (PlanModelProgressBounds *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char              *plan_model_progress_bounds_get_off_track (PlanModelProgressBounds *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelProgressBounds, plan_model_progress_bounds_unref)

G_END_DECLS
