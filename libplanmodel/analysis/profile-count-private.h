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

/* What a measure counts: a row of the store, and of an indicator the value that is meant, as a link, or 0. */
typedef struct
{
  PlanModelObjectKind kind; /* indicator, task or assignment */
  guint32 row;
  PlanModelLink value;
} PlanModelProfileObject;

typedef void (*PlanModelProfileFound) (guint                         measure,
                                       const PlanModelProfileObject *object,
                                       gpointer                      data);

/* Goes through a plan once and tells of each object that a measure counts, those of one measure in the order of the
 * document.  Takes time linear in the values and mentions of the plan. */
void plan_model_profile_visit (const PlanModelStore  *store,
                               guint32                plan,
                               PlanModelProfileFound  found,
                               gpointer               data);

G_END_DECLS
