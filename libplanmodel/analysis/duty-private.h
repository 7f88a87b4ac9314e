/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/duty-set-private.h>
#include <libplanmodel/analysis/duty.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the duty in a place of the set */
PlanModelDuty *plan_model_duty_new (PlanModelDutySet *set,
                                    guint             position);

G_END_DECLS
