/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/duty.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/table/table.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_DUTIES (plan_model_duties_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelDuties, plan_model_duties, PLAN_MODEL, DUTIES, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDuties  *plan_model_duties_new                  (PlanModelCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDuties  *plan_model_duties_filter_agency        (PlanModelDuties *self,
                                                          const char      *text) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDuties  *plan_model_duties_filter_role          (PlanModelDuties         *self,
                                                          PlanModelAssignmentRole  role) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDuties  *plan_model_duties_filter_due           (PlanModelDuties  *self,
                                                          const char       *period,
                                                          GError          **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDuties  *plan_model_duties_filter_overdue       (PlanModelDuties  *self,
                                                          const char       *date,
                                                          GError          **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel       *plan_model_duties_get_rows             (PlanModelDuties *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel       *plan_model_duties_get_unassigned_plans (PlanModelDuties *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_duties_get_n_undated        (PlanModelDuties *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable   *plan_model_duties_dup_table            (PlanModelDuties *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable   *plan_model_duties_dup_agency_table     (PlanModelDuties *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char             *plan_model_duties_to_json              (PlanModelDuties *self);

G_END_DECLS
