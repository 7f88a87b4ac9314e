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

/* Which targets of an indicator are judged: each, but of those that say the same number for the same year the first with a bound,
 * as of two of which one counts for [method@PlanModel.Indicator.get_target].  Appends rows of values to @found, by year, and
 * within a year as they are printed. */
void plan_model_progress_list_targets (const PlanModelStore *store,
                                       guint32               indicator,
                                       GArray               *found);

G_END_DECLS
