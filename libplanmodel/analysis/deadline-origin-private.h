/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/deadline-origin.h>

G_BEGIN_DECLS

#define PLAN_MODEL_N_DEADLINE_ORIGINS (PLAN_MODEL_DEADLINE_ORIGIN_TARGETS + 1)

/* Returns: (nullable): the word of JSON and CSV; NULL for none */
const char *plan_model_deadline_origin_get_word (PlanModelDeadlineOrigin origin);

G_END_DECLS
