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

/* The facts of a plan by their number in the table of members.  All of the text of a fact:
 * Returns: (transfer full) (nullable): NULL where the plan does not state it */
char    *plan_model_fact_dup_words (const PlanModelStore *store,
                                    guint32               plan,
                                    guint                 fact);

/* Whether words of a document say the fact. */
gboolean plan_model_fact_is_said   (const PlanModelStore *store,
                                    guint32               plan,
                                    guint                 fact,
                                    const char           *words,
                                    gsize                 length);

G_END_DECLS
