/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/met.h>

G_BEGIN_DECLS

#define PLAN_MODEL_N_MET_REASONS (PLAN_MODEL_MET_REASON_SPAN + 1)

/* Returns: (transfer none): the word of an answer */
const char *plan_model_met_get_word        (PlanModelMet       met);

/* Returns: (transfer none) (nullable): the word of a reason; NULL for none */
const char *plan_model_met_reason_get_word (PlanModelMetReason reason);

G_END_DECLS
