/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/model/plan.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_PROFILE_ROW (plan_model_profile_row_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelProfileRow, plan_model_profile_row, PLAN_MODEL, PROFILE_ROW, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan *plan_model_profile_row_get_plan        (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_profile_row_get_group       (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_profile_row_get_measure     (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_profile_row_get_title       (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_profile_row_get_count       (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_profile_row_get_whole       (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_profile_row_get_share_text  (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_profile_row_get_peers_count (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_profile_row_get_peers_whole (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_profile_row_get_peers_share_text (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray     *plan_model_profile_row_dup_objects     (PlanModelProfileRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray     *plan_model_profile_row_dup_values      (PlanModelProfileRow *self);

G_END_DECLS
