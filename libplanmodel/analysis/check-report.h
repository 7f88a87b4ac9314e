/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/table/table.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_CHECK_REPORT (plan_model_check_report_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelCheckReport, plan_model_check_report, PLAN_MODEL, CHECK_REPORT, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
GListModel     *plan_model_check_report_get_findings   (PlanModelCheckReport *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint           plan_model_check_report_get_n_findings (PlanModelCheckReport *self,
                                                        PlanModelSeverity     severity);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable *plan_model_check_report_dup_table      (PlanModelCheckReport *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char           *plan_model_check_report_to_text        (PlanModelCheckReport *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char           *plan_model_check_report_to_json        (PlanModelCheckReport *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
