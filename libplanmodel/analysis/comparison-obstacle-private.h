/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-obstacle.h>

G_BEGIN_DECLS

#define PLAN_MODEL_N_COMPARISON_OBSTACLES (PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_YEAR + 1)

/* Returns: (nullable): the word of an obstacle; NULL for none */
const char *plan_model_comparison_obstacle_get_word (PlanModelComparisonObstacle obstacle);

G_END_DECLS
