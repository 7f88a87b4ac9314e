/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/measures-private.h>

struct _PlanModelMeasures
{
  const PlanModelStore *store;
  GHashTable *measures; /* by the text */
};

PlanModelMeasures *
plan_model_measures_new (const PlanModelStore *store)
{
  PlanModelMeasures *self = g_new (PlanModelMeasures, 1);

  self->store = store;
  self->measures = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, g_free);

  return self;
}

void
plan_model_measures_free (PlanModelMeasures *self)
{
  g_hash_table_destroy (self->measures);
  g_free (self);
}

/*< private >
 * plan_model_measures_get:
 *
 * Returns: (transfer none): the measure
 */
const PlanModelMeasure *
plan_model_measures_get (PlanModelMeasures *self,
                         PlanModelText      unit)
{
  PlanModelMeasure *measure = g_hash_table_lookup (self->measures, GUINT_TO_POINTER (unit));

  if (measure == NULL)
    {
      measure = g_new (PlanModelMeasure, 1);
      plan_model_measure_init (measure, plan_model_store_text (self->store, unit));
      g_hash_table_insert (self->measures, GUINT_TO_POINTER (unit), measure);
    }

  return measure;
}
