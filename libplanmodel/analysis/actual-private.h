/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actual-rows-private.h>
#include <libplanmodel/analysis/actual.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the value at a position; makes its own reference to the rows */
PlanModelActual *plan_model_actual_new (PlanModelActualRows *rows,
                                        guint                position);

/* Returns: (transfer full): a figure that a plan prints, the value in a row */
PlanModelActual *plan_model_actual_new_for_value (PlanModelStore *store,
                                                  guint32         value);

G_END_DECLS
