/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/progress-data-private.h>
#include <libplanmodel/analysis/progress.h>

G_BEGIN_DECLS

/* Returns: (transfer none): the records, for those who write them out */
const PlanModelProgressData *plan_model_progress_get_data (PlanModelProgress *self);

G_END_DECLS
