/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/duties.h>
#include <libplanmodel/analysis/duty-set-private.h>

G_BEGIN_DECLS

/* Returns: (transfer none): the duties, for those who write them out */
const PlanModelDutySet *plan_model_duties_get_set (PlanModelDuties *self);

/* Whether any task or project of a plan names a body in charge. */
gboolean                plan_model_duties_is_assigned (const PlanModelStore *store,
                                                       guint32               plan);

G_END_DECLS
