/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/analysis/actual-join-kind.h>
#include <libplanmodel/analysis/actual.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/plan.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_ACTUAL_JOIN (plan_model_actual_join_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelActualJoin, plan_model_actual_join, PLAN_MODEL, ACTUAL_JOIN, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActual        *plan_model_actual_join_get_actual    (PlanModelActualJoin *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActualJoinKind plan_model_actual_join_get_kind      (PlanModelActualJoin *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelIndicator     *plan_model_actual_join_get_indicator (PlanModelActualJoin *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan          *plan_model_actual_join_get_plan      (PlanModelActualJoin *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double                  plan_model_actual_join_get_likeness  (PlanModelActualJoin *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean                plan_model_actual_join_get_is_used   (PlanModelActualJoin *self);

G_END_DECLS
