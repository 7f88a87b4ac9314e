/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-store-private.h>

#include <libplanmodel/model/value-private.h>

static void
take_value (PlanModelActualRows *rows, PlanModelActualRow row, guint32 value_row)
{
  const PlanModelStore *store = rows->store;
  PlanModelValueRow value;

  plan_model_store_get_value (store, value_row, &value);
  if (value.year == 0)
    return;
  row.value_row = value_row + 1;
  row.years =
      value.rare.years.end != 0 ? value.rare.years : (PlanModelYears){ value.year, value.year };
  row.unit = plan_model_actual_rows_keep (
      rows, plan_model_value_row_unit (store, &value, row.indicator_row));
  row.source = plan_model_actual_rows_keep (rows, plan_model_store_text (store, value.rare.source));
  row.form = value.form;
  row.status = value.status;
  row.comparator = value.comparator;
  row.has_amount = plan_model_amount_read (store, &value.amount, &row.amount);
  if (!row.has_amount && row.status != PLAN_MODEL_STATUS_NOT_APPLICABLE)
    row.status = PLAN_MODEL_STATUS_MISSING;
  g_array_append_val (rows->rows, row);
}

/* What all figures of an indicator have in common. */
static PlanModelActualRow
read_indicator (PlanModelActualRows *rows, guint32 plan, guint32 indicator_row)
{
  PlanModelStore *store = rows->store;
  const PlanModelPlanRow *plan_row = plan_model_store_peek_plan (store, plan);
  PlanModelActualRow row = { 0 };
  PlanModelIndicatorRow indicator;
  PlanModelLink area;

  plan_model_store_get_indicator (store, indicator_row, &indicator);
  area = indicator.rare.area != 0 ? indicator.rare.area : plan_row->area;
  row.indicator_row = indicator_row + 1;
  row.plan = plan_model_actual_rows_keep (rows, plan_model_store_id_text (store, plan_row->id));
  if (area != 0)
    row.area = plan_model_actual_rows_keep (
        rows, plan_model_store_text (store, plan_model_store_peek_area (store, area - 1)->name));
  row.indicator = plan_model_actual_rows_keep (rows, plan_model_store_text (store, indicator.name));
  row.concept =
      plan_model_actual_rows_keep (rows, plan_model_store_text (store, indicator.concept));

  return row;
}

static void
take_indicator (PlanModelActualRows *rows, guint32 plan, guint32 indicator)
{
  const PlanModelStore *store = rows->store;
  PlanModelActualRow row = read_indicator (rows, plan, indicator);

  for (guint32 i = store->indicator.first_value[indicator];
       i < store->indicator.first_value[indicator + 1]; i++)
    if (store->value.role[i] == PLAN_MODEL_VALUE_ROLE_BASELINE
        || store->value.role[i] == PLAN_MODEL_VALUE_ROLE_ACTUAL)
      take_value (rows, row, i);
}

void
plan_model_actuals_store_read (PlanModelActualRows *rows, PlanModelStore *store)
{
  rows->store = plan_model_store_ref (store);
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      PlanModelRange range = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_INDICATOR);

      for (guint32 i = 0; i < range.n; i++)
        take_indicator (rows, plan, range.first + i);
    }
}

/* The indicator that a value belongs to. */
static guint32
find_indicator (const PlanModelStore *store, guint32 value)
{
  guint32 low = 0, high = store->n[PLAN_MODEL_OBJECT_INDICATOR];

  while (high - low > 1)
    {
      guint32 middle = low + (high - low) / 2;

      if (store->indicator.first_value[middle] <= value)
        low = middle;
      else
        high = middle;
    }

  return low;
}

void
plan_model_actuals_store_read_value (PlanModelActualRows *rows,
                                     PlanModelStore *store,
                                     guint32 value)
{
  guint32 indicator = find_indicator (store, value);
  guint32 plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR, indicator);

  rows->store = plan_model_store_ref (store);
  take_value (rows, read_indicator (rows, plan, indicator), value);
}
