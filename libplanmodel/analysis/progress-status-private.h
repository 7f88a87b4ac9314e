/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/progress-status.h>

G_BEGIN_DECLS

#define PLAN_MODEL_N_PROGRESS_STATUSES (PLAN_MODEL_PROGRESS_STATUS_NOT_MET + 1)

/* Returns: (transfer none): its word */
const char *plan_model_progress_status_get_word (PlanModelProgressStatus status);

G_END_DECLS
