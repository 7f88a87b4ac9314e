/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/key-index-private.h>
#include <libplanmodel/analysis/likeness-private.h>
#include <libplanmodel/core/pool-private.h>

G_BEGIN_DECLS

/* Which names are like those that are asked for, each within its place. */
typedef struct
{
  guint32 place;
  guint32 name;  /* that is asked for */
  guint32 alike; /* the other one */
  PlanModelLikeness likeness;
} PlanModelNameLike;

/* @asked: sorted; its keys are the numbers of names
 * @names: sorted; those that there are
 * Returns: (transfer full): of PlanModelNameLike, by place and name, of one name the most alike first */
GArray                  *plan_model_name_likes_new  (const PlanModelPool     *texts,
                                                     const PlanModelKeyIndex *asked,
                                                     const PlanModelKeyIndex *names);

/* Those of a name, side by side. */
const PlanModelNameLike *plan_model_name_likes_find (const GArray            *self,
                                                     guint32                  place,
                                                     guint32                  name,
                                                     guint                   *n);

G_END_DECLS
