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

/* The rows of a comparison: which indicators are in it, with which of their values, in which order.  What is computed
 * from them is computed when it is asked for. */
typedef struct
{
  guint32 plan;
  guint32 indicator;
  guint32 depth; /* 0; a part of an indicator in the comparison is one deeper than that */
  PlanModelLink baseline; /* row of the value + 1, or 0 */
  PlanModelLink target;
} PlanModelPair;

typedef struct
{
  gatomicrefcount n_refs;
  PlanModelStore *store;
  char *name; /* which part of the name was asked for; NULL: any */
  PlanModelPair *pairs;
  guint n;
} PlanModelPairs;

/* @name: nullable */
PlanModelPairs *plan_model_pairs_new   (PlanModelStore *store,
                                        const char     *name);
PlanModelPairs *plan_model_pairs_ref   (PlanModelPairs *self);
void            plan_model_pairs_unref (PlanModelPairs *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelPairs, plan_model_pairs_unref)

G_END_DECLS
