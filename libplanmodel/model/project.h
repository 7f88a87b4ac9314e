/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/area.h>
#include <libplanmodel/model/item.h>
#include <libplanmodel/model/section.h>
#include <libplanmodel/model/source-table.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_PROJECT (plan_model_project_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelProject, plan_model_project, PLAN_MODEL, PROJECT, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_project_get_name        (PlanModelProject *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_project_get_number      (PlanModelProject *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelArea        *plan_model_project_get_area        (PlanModelProject *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                   plan_model_project_get_years_start (PlanModelProject *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                   plan_model_project_get_years_end   (PlanModelProject *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSourceTable *plan_model_project_get_table       (PlanModelProject *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSection     *plan_model_project_get_section     (PlanModelProject *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_project_get_indicators  (PlanModelProject *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray            *plan_model_project_dup_assignments (PlanModelProject *self);

G_END_DECLS
