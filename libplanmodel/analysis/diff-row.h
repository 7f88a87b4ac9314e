/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/analysis/diff-change.h>
#include <libplanmodel/analysis/diff-words.h>
#include <libplanmodel/model/assignment.h>
#include <libplanmodel/model/item.h>
#include <libplanmodel/model/value.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_DIFF_ROW (plan_model_diff_row_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelDiffRow, plan_model_diff_row, PLAN_MODEL, DIFF_ROW, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiffKind    plan_model_diff_row_get_kind            (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiffObject  plan_model_diff_row_get_object          (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelItem       *plan_model_diff_row_get_old_item        (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelItem       *plan_model_diff_row_get_new_item        (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue      *plan_model_diff_row_get_old_value       (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue      *plan_model_diff_row_get_new_value       (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAssignment *plan_model_diff_row_get_old_assignment  (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAssignment *plan_model_diff_row_get_new_assignment  (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_row_get_name            (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_row_get_old_text        (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_row_get_new_text        (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_row_get_old_wording     (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_row_get_new_wording     (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiffSense   plan_model_diff_row_get_sense           (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray           *plan_model_diff_row_dup_changes         (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiffMatch   plan_model_diff_row_get_match           (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double               plan_model_diff_row_get_likeness        (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_row_get_likeness_text   (PlanModelDiffRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                plan_model_diff_row_get_tie             (PlanModelDiffRow *self);

G_END_DECLS
