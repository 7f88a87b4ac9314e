/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/stated-private.h>

#include <libplanmodel/model/value-private.h>

/*< private >
 * plan_model_stated_init_row:
 *
 * Reads what a row states.
 */
void
plan_model_stated_init_row (PlanModelStated        *self,
                            const PlanModelStore   *store,
                            guint32                 value,
                            const char             *unit,
                            const PlanModelMeasure *measure)
{
  PlanModelValueRow row;

  plan_model_store_get_value (store, value, &row);
  *self = (PlanModelStated) {
    .role = row.role,
    .comparator = row.comparator,
    .form = row.form,
    .change = row.change,
    .status = row.status,
    .year = row.year,
    .base_year = row.rare.base_year,
    .years = row.rare.years,
    .has_unit = row.rare.unit != 0,
    .has_against = row.rare.against.text != 0 || row.rare.against.kind != 0,
    .has_condition = row.rare.condition != 0,
    .each = plan_model_store_text (store, row.rare.each),
  };
  self->has_amount = (guint8) plan_model_amount_read (store, &row.amount, &self->amount);
  self->has_upper = (guint8) plan_model_amount_read (store, &row.rare.upper, &self->upper);
  self->unit = row.rare.unit != 0 ? plan_model_store_text (store, row.rare.unit) : unit;
  if (row.rare.unit == 0)
    self->measure = *measure;
  else
    plan_model_measure_init (&self->measure, self->unit);
}

/*< private >
 * plan_model_change_unit:
 *
 * Returns: (nullable): the unit
 */
const char *
plan_model_change_unit (const char             *unit,
                        const PlanModelMeasure *measure)
{
  static const char *const points[] = { "百分点", "千分点" };

  for (guint i = 0; plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_PERCENT) && i < G_N_ELEMENTS (points); i++)
    {
      PlanModelMeasure point;

      plan_model_measure_init (&point, points[i]);
      if (plan_model_measure_same_size (&point, measure))
        return points[i];
    }

  return unit;
}
