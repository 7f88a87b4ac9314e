/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/profile-measure-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* How often each measure counts something in each plan of a store, and in all of them. */
typedef struct
{
  gatomicrefcount n_refs;
  PlanModelStore *store;
  guint n_measures;
  guint32 *counts; /* of the plans, one after the other */
  guint32 *totals; /* of all plans */
} PlanModelTally;

PlanModelTally *plan_model_tally_new       (PlanModelStore       *store);
PlanModelTally *plan_model_tally_ref       (PlanModelTally       *self);
void            plan_model_tally_unref     (PlanModelTally       *self);

static inline guint32
plan_model_tally_get_count (const PlanModelTally *self,
                            guint32               plan,
                            guint                 measure)
{
  return self->counts[(gsize) plan * self->n_measures + measure];
}

/* Of what the measure is a part, in a plan; 0 where it is a part of nothing. */
guint32         plan_model_tally_get_whole (const PlanModelTally *self,
                                            guint32               plan,
                                            guint                 measure);

/* The same two of all plans but one. */
guint32         plan_model_tally_get_peers_count (const PlanModelTally *self,
                                                  guint32               plan,
                                                  guint                 measure);
guint32         plan_model_tally_get_peers_whole (const PlanModelTally *self,
                                                  guint32               plan,
                                                  guint                 measure);

/* Whether there is something to say: a measure that stands alone always, one of a family where it counts something. */
gboolean        plan_model_tally_is_told   (const PlanModelTally *self,
                                            guint32               plan,
                                            guint                 measure);

/* @count in percent of @whole, with one place, rounded half to even as a whole number.
 * Returns: (nullable): NULL where @whole is 0 */
char           *plan_model_tally_make_share (guint32              count,
                                             guint32              whole);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelTally, plan_model_tally_unref)

G_END_DECLS
