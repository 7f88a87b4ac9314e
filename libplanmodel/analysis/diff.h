/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/diff-row.h>
#include <libplanmodel/model/plan.h>
#include <libplanmodel/table/table.h>
#include <libplanmodel/vocabulary/vocabulary.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_DIFF (plan_model_diff_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelDiff, plan_model_diff, PLAN_MODEL, DIFF, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiff  *plan_model_diff_new              (PlanModelPlan       *old_plan,
                                                  PlanModelPlan       *new_plan,
                                                  PlanModelVocabulary *vocabulary) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan  *plan_model_diff_get_old_plan     (PlanModelDiff       *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan  *plan_model_diff_get_new_plan     (PlanModelDiff       *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel     *plan_model_diff_get_rows         (PlanModelDiff       *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean        plan_model_diff_get_areas_differ (PlanModelDiff       *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean        plan_model_diff_get_crowded      (PlanModelDiff       *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable *plan_model_diff_dup_table        (PlanModelDiff       *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char           *plan_model_diff_to_json          (PlanModelDiff       *self);

G_END_DECLS
