/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/diff-entries-private.h>
#include <libplanmodel/analysis/diff-row.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the row of an entry; makes its own reference to the entries */
PlanModelDiffRow *plan_model_diff_row_new (PlanModelDiffEntries *entries,
                                           guint                 position);

G_END_DECLS
