/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/progress-data-private.h>
#include <libplanmodel/analysis/progress-row.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the row of a record; makes its own reference to the data */
PlanModelProgressRow *plan_model_progress_row_new (PlanModelProgressData *data,
                                                   guint                  position);

G_END_DECLS
