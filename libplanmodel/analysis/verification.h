/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/verification-row.h>
#include <libplanmodel/model/plan.h>
#include <libplanmodel/table/table.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_VERIFICATION (plan_model_verification_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelVerification, plan_model_verification, PLAN_MODEL, VERIFICATION, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelVerification     *plan_model_verification_new          (PlanModelPlan         *plan,
                                                                 const char            *text,
                                                                 const char            *sha256) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan             *plan_model_verification_get_plan     (PlanModelVerification *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDocumentIdentity  plan_model_verification_get_identity (PlanModelVerification *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                      plan_model_verification_get_n_spans  (PlanModelVerification *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel                *plan_model_verification_get_rows     (PlanModelVerification *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable            *plan_model_verification_dup_table    (PlanModelVerification *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable            *plan_model_verification_dup_summary  (PlanModelVerification *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char                      *plan_model_verification_to_json      (PlanModelVerification *self);

G_END_DECLS
