/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/profile-row.h>
#include <libplanmodel/analysis/profile-tally-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full): a row; makes its own reference to the tally */
PlanModelProfileRow *plan_model_profile_row_new (PlanModelTally *tally,
                                                 guint32         plan,
                                                 guint           measure);

G_END_DECLS
