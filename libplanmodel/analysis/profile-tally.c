/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/profile-tally-private.h>

#include <libplanmodel/analysis/profile-count-private.h>

static void
count (guint                         measure,
       const PlanModelProfileObject *object,
       gpointer                      counts)
{
  ((guint32 *) counts)[measure]++;
}

PlanModelTally *
plan_model_tally_new (PlanModelStore *store)
{
  PlanModelTally *self = g_new0 (PlanModelTally, 1);
  guint32 n_plans = store->n[PLAN_MODEL_OBJECT_PLAN];

  g_atomic_ref_count_init (&self->n_refs);
  self->store = plan_model_store_ref (store);
  self->n_measures = plan_model_profile_count_measures ();
  self->counts = g_new0 (guint32, (gsize) n_plans * self->n_measures);
  self->totals = g_new0 (guint32, self->n_measures);
  for (guint32 plan = 0; plan < n_plans; plan++)
    {
      plan_model_profile_visit (store, plan, count, self->counts + (gsize) plan * self->n_measures);
      for (guint measure = 0; measure < self->n_measures; measure++)
        self->totals[measure] += plan_model_tally_get_count (self, plan, measure);
    }

  return self;
}

PlanModelTally *
plan_model_tally_ref (PlanModelTally *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_tally_unref (PlanModelTally *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_store_unref (self->store);
  g_free (self->counts);
  g_free (self->totals);
  g_free (self);
}

guint32
plan_model_tally_get_whole (const PlanModelTally *self,
                            guint32               plan,
                            guint                 measure)
{
  guint whole = plan_model_profile_get_measure (measure)->whole;

  return whole != PLAN_MODEL_PROFILE_NO_WHOLE ? plan_model_tally_get_count (self, plan, whole) : 0;
}

guint32
plan_model_tally_get_peers_count (const PlanModelTally *self,
                                  guint32               plan,
                                  guint                 measure)
{
  return self->totals[measure] - plan_model_tally_get_count (self, plan, measure);
}

guint32
plan_model_tally_get_peers_whole (const PlanModelTally *self,
                                  guint32               plan,
                                  guint                 measure)
{
  guint whole = plan_model_profile_get_measure (measure)->whole;

  return whole != PLAN_MODEL_PROFILE_NO_WHOLE ? plan_model_tally_get_peers_count (self, plan, whole) : 0;
}

gboolean
plan_model_tally_is_told (const PlanModelTally *self,
                          guint32               plan,
                          guint                 measure)
{
  return !plan_model_profile_get_measure (measure)->is_of_family || plan_model_tally_get_count (self, plan, measure) > 0;
}

char *
plan_model_tally_make_share (guint32 count,
                             guint32 whole)
{
  guint64 thousandths, rest;

  if (whole == 0)
    return NULL;
  thousandths = (guint64) count * 1000 / whole;
  rest = (guint64) count * 1000 % whole * 2;
  if (rest > whole || (rest == whole && thousandths % 2 == 1))
    thousandths++;

  return g_strdup_printf ("%" G_GUINT64_FORMAT ".%" G_GUINT64_FORMAT, thousandths / 10, thousandths % 10);
}
