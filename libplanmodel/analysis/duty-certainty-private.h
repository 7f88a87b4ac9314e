/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/duty-certainty.h>

G_BEGIN_DECLS

#define PLAN_MODEL_N_DUTY_CERTAINTIES (PLAN_MODEL_DUTY_CERTAINTY_PLAN_AREA + 1)

/* Returns: (nullable): the word of JSON and CSV; NULL for none */
const char *plan_model_duty_certainty_get_word (PlanModelDutyCertainty certainty);

G_END_DECLS
