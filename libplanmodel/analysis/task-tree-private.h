/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Tasks lie in one another.  What a task does not state holds of the one above it. */
typedef gboolean (*PlanModelTaskTest) (const PlanModelStore     *store,
                                       const PlanModelTaskRow   *task);

/* For each task of the store the nearest one, from itself upwards, for which @test holds: its row + 1, or 0.  No chain of
 * tasks is walked twice.
 * Returns: (transfer full) */
PlanModelLink *plan_model_task_tree_find_nearest (const PlanModelStore *store,
                                                  PlanModelTaskTest     test);

G_END_DECLS
