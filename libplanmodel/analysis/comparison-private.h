/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison.h>
#include <libplanmodel/analysis/pairs-private.h>

G_BEGIN_DECLS

/* Returns: (transfer none): the rows, for those who write them out */
const PlanModelPairs *plan_model_comparison_get_pairs (PlanModelComparison *self);

/* Returns: (transfer full): the comparison of what is asked for */
PlanModelComparison  *plan_model_comparison_new_for_question (PlanModelStore               *store,
                                                              const PlanModelPairsQuestion *question);

/* The area that a figure is about: that of the indicator, else that of the plan.
 * Returns: (nullable) */
const char           *plan_model_pair_get_area        (const PlanModelPairs *pairs,
                                                       const PlanModelPair  *pair);

G_END_DECLS
