/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/profile-tally-private.h>
#include <libplanmodel/analysis/profile.h>

G_BEGIN_DECLS

/* Returns: (transfer none): the counts, for those who write them out */
const PlanModelTally *plan_model_profile_get_tally (PlanModelProfile *self);

G_END_DECLS
