/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/comparison-row.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/table/table.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_COMPARISON (plan_model_comparison_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelComparison, plan_model_comparison, PLAN_MODEL, COMPARISON, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparison *plan_model_comparison_new          (PlanModelCatalog    *catalog) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparison *plan_model_comparison_new_for_name (PlanModelCatalog    *catalog,
                                                         const char          *name) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_comparison_get_name     (PlanModelComparison *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel          *plan_model_comparison_get_rows     (PlanModelComparison *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable      *plan_model_comparison_dup_table    (PlanModelComparison *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_comparison_to_text      (PlanModelComparison *self,
                                                         guint                n_columns);
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_comparison_to_markdown  (PlanModelComparison *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_comparison_to_csv       (PlanModelComparison *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_comparison_to_json      (PlanModelComparison *self);

G_END_DECLS
