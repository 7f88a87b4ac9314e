/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/rows-private.h>

G_BEGIN_DECLS

/* The names of those members of an object that are not printed but follow from a rule: in the store a bit for each, by
 * the order of the table of members. */

/* Returns: (transfer full): the names, in the order of plan JSON */
char   **plan_model_inferred_dup (PlanModelObjectKind  kind,
                                  guint32              inferred);

/* Whether the member of that name is one of them. */
gboolean plan_model_inferred_has (PlanModelObjectKind  kind,
                                  guint32              inferred,
                                  const char          *name);

G_END_DECLS
