/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/item.h>
#include <libplanmodel/model/section.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_TASK (plan_model_task_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelTask, plan_model_task, PLAN_MODEL, TASK, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_task_get_number      (PlanModelTask *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_task_get_title       (PlanModelTask *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTaskKind plan_model_task_get_kind        (PlanModelTask *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSection *plan_model_task_get_section     (PlanModelTask *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTask    *plan_model_task_get_parent      (PlanModelTask *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_task_get_deadline    (PlanModelTask *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel       *plan_model_task_get_indicators  (PlanModelTask *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel       *plan_model_task_get_tasks       (PlanModelTask *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray        *plan_model_task_dup_assignments (PlanModelTask *self);

G_END_DECLS
