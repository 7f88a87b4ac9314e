/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actual-rows-private.h>

G_BEGIN_DECLS

/* The figures about the past that plans print, baselines and actuals with a year, become rows. */
void plan_model_actuals_store_read (PlanModelActualRows *rows,
                                    PlanModelStore      *store);

/* The same of one value, of whatever role, that has a year. */
void plan_model_actuals_store_read_value (PlanModelActualRows *rows,
                                          PlanModelStore      *store,
                                          guint32              value);

G_END_DECLS
