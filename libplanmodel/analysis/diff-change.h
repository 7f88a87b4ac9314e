/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/analysis/diff-words.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_DIFF_CHANGE (plan_model_diff_change_get_type ())

typedef struct _PlanModelDiffChange PlanModelDiffChange;

PLAN_MODEL_AVAILABLE_IN_1_0
GType                plan_model_diff_change_get_type     (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiffChange *plan_model_diff_change_ref          (PlanModelDiffChange *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                 plan_model_diff_change_unref        (PlanModelDiffChange *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_change_get_member   (PlanModelDiffChange *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_change_get_old_text (PlanModelDiffChange *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_diff_change_get_new_text (PlanModelDiffChange *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiffSense   plan_model_diff_change_get_sense    (PlanModelDiffChange *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiffReason  plan_model_diff_change_get_reason   (PlanModelDiffChange *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelDiffChange, plan_model_diff_change_unref)

G_END_DECLS
