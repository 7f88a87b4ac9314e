/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/analysis/verification.h>

G_BEGIN_DECLS

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelVerification *plan_model_verification_new_for_path (PlanModelPlan  *plan,
                                                             const char     *path,
                                                             GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
