/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-row.h>
#include <libplanmodel/analysis/pairs-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the row of a pair; makes its own reference to the pairs */
PlanModelComparisonRow *plan_model_comparison_row_new (PlanModelPairs *pairs,
                                                       guint           position);

G_END_DECLS
