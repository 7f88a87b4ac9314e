/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/model/mention.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the mention in a row, of the value and the indicator in theirs */
PlanModelMention *plan_model_mention_new_row (PlanModelStore *store,
                                              guint32         row,
                                              guint32         value,
                                              guint32         indicator);

G_END_DECLS
