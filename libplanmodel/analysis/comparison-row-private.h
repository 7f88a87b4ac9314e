/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/across-private.h>
#include <libplanmodel/analysis/comparison-row.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the row of a pair; makes its own reference to the pairs */
PlanModelComparisonRow *plan_model_comparison_row_new (PlanModelPairs *pairs,
                                                       guint           position);

/* What a row knows of its place among those of the same thing in other plans. */
typedef struct
{
  PlanModelPairs *pairs; /* NULL: an empty row */
  const PlanModelPair *pair;
  const PlanModelStanding *standing; /* NULL: it is not held against other plans */
  const PlanModelBasis *basis; /* NULL as well */
  PlanModelAligned baseline;
  PlanModelAligned target;
} PlanModelRowAcross;

const PlanModelRowAcross *plan_model_comparison_row_get_across (PlanModelComparisonRow *self);

G_END_DECLS
