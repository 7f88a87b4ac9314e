/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/actual-join.h>
#include <libplanmodel/analysis/actuals.h>
#include <libplanmodel/analysis/progress-bounds.h>
#include <libplanmodel/analysis/progress-row.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/table/table.h>
#include <libplanmodel/vocabulary/vocabulary.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_PROGRESS (plan_model_progress_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelProgress, plan_model_progress, PLAN_MODEL, PROGRESS, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgress       *plan_model_progress_new            (PlanModelCatalog        *catalog,
                                                             PlanModelActuals        *actuals,
                                                             int                      as_of) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgress       *plan_model_progress_new_full       (PlanModelCatalog        *catalog,
                                                             PlanModelActuals        *actuals,
                                                             int                      as_of,
                                                             PlanModelProgressBounds *bounds,
                                                             PlanModelVocabulary     *vocabulary,
                                                             gboolean                 takes_likely) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel              *plan_model_progress_get_rows     (PlanModelProgress *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel              *plan_model_progress_get_joins    (PlanModelProgress *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel              *plan_model_progress_get_findings (PlanModelProgress *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgressBounds *plan_model_progress_get_bounds   (PlanModelProgress *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                      plan_model_progress_get_as_of    (PlanModelProgress *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                    plan_model_progress_count          (PlanModelProgress       *self,
                                                             PlanModelProgressStatus  status);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable          *plan_model_progress_dup_table      (PlanModelProgress       *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable          *plan_model_progress_dup_known      (PlanModelProgress       *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable          *plan_model_progress_dup_join_table (PlanModelProgress       *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char                    *plan_model_progress_to_json        (PlanModelProgress       *self);

G_END_DECLS
