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
                            const PlanModelMeasure *unit)
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
  if (row.rare.unit == 0 && unit != NULL)
    self->measure = *unit;
  else
    plan_model_measure_init (&self->measure, plan_model_store_text (store, row.rare.unit));
}
