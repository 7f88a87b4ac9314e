/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actual-join.h>
#include <libplanmodel/analysis/progress-data-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full): what became of a row that was given; makes its own reference to the data */
PlanModelActualJoin *plan_model_actual_join_new (PlanModelProgressData *data,
                                                 guint                  position);

/* Returns: (transfer none): its word */
const char          *plan_model_actual_join_kind_get_word (PlanModelActualJoinKind kind);

G_END_DECLS
