/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-set-private.h>

PlanModelDutyGround *
plan_model_duty_ground_new (PlanModelStore *store)
{
  PlanModelDutyGround *self = g_new0 (PlanModelDutyGround, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->store = plan_model_store_ref (store);
  plan_model_bodies_init (&self->bodies, store);
  plan_model_duty_stretches_init (&self->stretches, store);
  plan_model_duty_targets_init (&self->targets, store, &self->stretches);
  self->roles = g_new0 (guint8, (gsize) self->bodies.n + 1);

  return self;
}

PlanModelDutyGround *
plan_model_duty_ground_ref (PlanModelDutyGround *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_duty_ground_unref (PlanModelDutyGround *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_bodies_clear (&self->bodies);
  plan_model_duty_targets_clear (&self->targets);
  plan_model_duty_stretches_clear (&self->stretches);
  g_free (self->roles);
  plan_model_store_unref (self->store);
  g_free (self);
}
