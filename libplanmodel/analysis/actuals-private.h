/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actual-rows-private.h>
#include <libplanmodel/analysis/actuals.h>

G_BEGIN_DECLS

/* Takes the rows, to which nothing is added any more.
 * Returns: (transfer full): the actual values in them */
PlanModelActuals    *plan_model_actuals_new_for_rows (PlanModelActualRows *rows);

/* Returns: (transfer none): the rows, for those who join them to plans */
PlanModelActualRows *plan_model_actuals_get_rows     (PlanModelActuals    *self);

G_END_DECLS
