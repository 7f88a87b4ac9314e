/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/agency.h>
#include <libplanmodel/model/area.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/item.h>
#include <libplanmodel/model/project.h>
#include <libplanmodel/model/reference.h>
#include <libplanmodel/model/section.h>
#include <libplanmodel/model/source-table.h>
#include <libplanmodel/model/span.h>
#include <libplanmodel/model/task.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_PLAN (plan_model_plan_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelPlan, plan_model_plan, PLAN_MODEL, PLAN, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_title              (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlanKind     plan_model_plan_get_kind               (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_document_number    (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_index_number       (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_issued             (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_published          (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                   plan_model_plan_get_period_start       (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                   plan_model_plan_get_period_end         (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelArea        *plan_model_plan_get_area               (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_language           (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_source_uri         (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_source_sha256      (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_plan_get_source_text_sha256 (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                 plan_model_plan_get_source_characters  (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan        *plan_model_plan_get_fact_span          (PlanModelPlan *self,
                                                              const char    *fact);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_issuers            (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_references         (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_areas              (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_agencies           (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_sections           (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_tables             (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_tasks              (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_projects           (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_plan_get_indicators         (PlanModelPlan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSection     *plan_model_plan_lookup_section         (PlanModelPlan *self,
                                                              const char    *id);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelArea        *plan_model_plan_lookup_area            (PlanModelPlan *self,
                                                              const char    *id);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAgency      *plan_model_plan_lookup_agency          (PlanModelPlan *self,
                                                              const char    *id);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSourceTable *plan_model_plan_lookup_table           (PlanModelPlan *self,
                                                              const char    *id);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTask        *plan_model_plan_lookup_task            (PlanModelPlan *self,
                                                              const char    *id);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProject     *plan_model_plan_lookup_project         (PlanModelPlan *self,
                                                              const char    *id);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelIndicator   *plan_model_plan_lookup_indicator       (PlanModelPlan *self,
                                                              const char    *id);

G_END_DECLS
