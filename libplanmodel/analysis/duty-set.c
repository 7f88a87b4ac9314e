/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-set-private.h>

PlanModelDutySet *
plan_model_duty_set_take (PlanModelDutyGround *ground,
                          PlanModelDutyRow    *rows,
                          guint                n)
{
  PlanModelDutySet *self = g_new0 (PlanModelDutySet, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->ground = ground;
  self->rows = rows;
  self->n = n;
  self->n_dated = n;
  self->is_whole = TRUE;
  for (guint i = 0; i < n; i++)
    self->n_undated += rows[i].due == 0;

  return self;
}

PlanModelDutySet *
plan_model_duty_set_ref (PlanModelDutySet *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_duty_set_unref (PlanModelDutySet *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_duty_ground_unref (self->ground);
  g_free (self->rows);
  g_free (self);
}
