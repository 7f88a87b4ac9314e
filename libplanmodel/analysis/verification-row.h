/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/analysis/verification-words.h>
#include <libplanmodel/model/assignment.h>
#include <libplanmodel/model/item.h>
#include <libplanmodel/model/span.h>
#include <libplanmodel/model/value.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_VERIFICATION_ROW (plan_model_verification_row_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelVerificationRow, plan_model_verification_row, PLAN_MODEL, VERIFICATION_ROW, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelVerificationStatus plan_model_verification_row_get_status     (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                 *plan_model_verification_row_get_object     (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelItem              *plan_model_verification_row_get_item       (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue             *plan_model_verification_row_get_value      (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                 *plan_model_verification_row_get_name       (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                 *plan_model_verification_row_get_words      (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan              *plan_model_verification_row_get_span       (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gint64                      plan_model_verification_row_get_moved_by   (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan              *plan_model_verification_row_get_found_span (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                 *plan_model_verification_row_get_found      (PlanModelVerificationRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                       plan_model_verification_row_get_line       (PlanModelVerificationRow *self);

G_END_DECLS
