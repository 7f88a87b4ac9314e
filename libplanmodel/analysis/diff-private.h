/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/diff-entries-private.h>
#include <libplanmodel/analysis/diff.h>

G_BEGIN_DECLS

/* Returns: (transfer none) (nullable): the rows, for those who write them out; NULL for a diff made by g_object_new () */
const PlanModelDiffEntries *plan_model_diff_get_entries (PlanModelDiff *self);

G_END_DECLS
