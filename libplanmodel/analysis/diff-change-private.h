/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/diff-change.h>
#include <libplanmodel/analysis/diff-words-private.h>

G_BEGIN_DECLS

/* Takes the texts, which are nullable.
 * Returns: (transfer full): the change */
PlanModelDiffChange *plan_model_diff_change_new (PlanModelDiffMember  member,
                                                 char                *old_text,
                                                 char                *new_text,
                                                 PlanModelDiffReason  reason);

G_END_DECLS
