/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/progress-reason.h>

G_BEGIN_DECLS

#define PLAN_MODEL_N_PROGRESS_REASONS (PLAN_MODEL_PROGRESS_REASON_TOO_LONG + 1)

/* Returns: (transfer none): its word */
const char *plan_model_progress_reason_get_word (PlanModelProgressReason reason);

G_END_DECLS
