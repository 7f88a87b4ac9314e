/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/verification-entries-private.h>
#include <libplanmodel/analysis/verification.h>

G_BEGIN_DECLS

/* Returns: (transfer none): the rows, for those who write them out */
const PlanModelVerificationEntries *plan_model_verification_get_entries (PlanModelVerification *self);

G_END_DECLS
