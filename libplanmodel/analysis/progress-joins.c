/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress.h>

#include <libplanmodel/analysis/actual-join-private.h>
#include <libplanmodel/analysis/progress-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>

enum
{
  LINE,
  GIVEN_PLAN,
  GIVEN_AREA,
  GIVEN_INDICATOR,
  GIVEN_CONCEPT,
  YEAR,
  VALUE,
  UNIT,
  JOIN,
  LIKENESS,
  IS_USED,
  PLAN,
  INDICATOR,
  NAME,
  N_COLUMNS
};

#define TEXT  PLAN_MODEL_COLUMN_TEXT
#define DATA  PLAN_MODEL_TABLE_DATA_ONLY
#define WRAPS PLAN_MODEL_TABLE_MAY_WRAP

/* clang-format off: a column a line */
static const PlanModelTableColumn columns[N_COLUMNS] = {
  [LINE] = { "line", N_ ("Line"), PLAN_MODEL_COLUMN_INTEGER, 0 },
  [GIVEN_PLAN] = { "given_plan", N_ ("Plan as given"), TEXT, DATA },
  [GIVEN_AREA] = { "given_area", N_ ("Area as given"), TEXT, DATA },
  [GIVEN_INDICATOR] = { "given_indicator", N_ ("As given"), TEXT, WRAPS },
  [GIVEN_CONCEPT] = { "given_concept", N_ ("Concept as given"), TEXT, DATA },
  [YEAR] = { "year", N_ ("Year"), PLAN_MODEL_COLUMN_INTEGER, 0 },
  [VALUE] = { "value", N_ ("Value"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [UNIT] = { "unit", N_ ("Unit"), TEXT, 0 },
  [JOIN] = { "join", N_ ("Joins by"), TEXT, 0 },
  [LIKENESS] = { "likeness", N_ ("Likeness"), PLAN_MODEL_COLUMN_NUMBER, DATA },
  [IS_USED] = { "is_used", N_ ("Used"), PLAN_MODEL_COLUMN_BOOLEAN, 0 },
  [PLAN] = { "plan", N_ ("Plan"), TEXT, WRAPS | PLAN_MODEL_TABLE_SHORT },
  [INDICATOR] = { "indicator", N_ ("Id of the indicator"), TEXT, DATA },
  [NAME] = { "name", N_ ("Indicator"), TEXT, WRAPS },
};
/* clang-format on */

static void
put_given (PlanModelTable *table, const PlanModelActualRows *rows, const PlanModelActualRow *row)
{
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  if (row->line != 0)
    plan_model_table_put_int (table, LINE, row->line);
  plan_model_table_put (table, GIVEN_PLAN, plan_model_actual_rows_text (rows, row->plan));
  plan_model_table_put (table, GIVEN_AREA, plan_model_actual_rows_text (rows, row->area));
  plan_model_table_put (
      table, GIVEN_INDICATOR,
      plan_model_actual_rows_text (rows, row->indicator != 0 ? row->indicator : row->concept));
  plan_model_table_put (table, GIVEN_CONCEPT, plan_model_actual_rows_text (rows, row->concept));
  plan_model_table_put_year (table, YEAR, row->years.end);
  plan_model_table_put (table, UNIT, plan_model_actual_rows_text (rows, row->unit));
  if (!row->has_amount)
    return;
  plan_model_decimal_print (&row->amount, digits);
  plan_model_table_put (table, VALUE, digits);
}

static void
put_joined (PlanModelTable *table, const PlanModelStore *store, guint32 indicator)
{
  guint32 plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR, indicator);
  PlanModelIndicatorRow row;

  plan_model_store_get_indicator (store, indicator, &row);
  plan_model_table_put (
      table, PLAN, plan_model_store_id_text (store, plan_model_store_peek_plan (store, plan)->id));
  plan_model_table_put (table, INDICATOR, plan_model_store_id_text (store, row.id));
  plan_model_table_put (table, NAME, plan_model_store_text (store, row.name));
}

static void
put_match (PlanModelTable *table,
           const PlanModelProgressData *data,
           const PlanModelActualMatch *match)
{
  const PlanModelActualRows *rows = data->sources.given;

  plan_model_table_begin_row (table, 0);
  put_given (table, rows, plan_model_actual_rows_peek (rows, match->position));
  plan_model_table_put (table, JOIN, plan_model_actual_join_kind_get_word (match->kind));
  plan_model_table_put_boolean (table, IS_USED, match->is_used);
  if (match->kind == PLAN_MODEL_ACTUAL_JOIN_KIND_LIKENESS)
    plan_model_table_put_format (table, LIKENESS, "%u.%03u", match->likeness / 1000,
                                 match->likeness % 1000);
  if (match->indicator != 0)
    put_joined (table, data->sources.store, match->indicator - 1);
}

/**
 * plan_model_progress_dup_join_table:
 * @self: progress
 *
 * Makes a table of what became of each value that was given: `line`, `given_plan`, `given_area`,
 * `given_indicator`, `given_concept`, `year`, `value`, `unit`; `join` (id, name, concept, likeness
 * or none), `likeness` from 0 to 1, `is_used`; `plan`, `indicator` (its id) and `name` of the
 * indicator that it joins. A value that joins an indicator of several plans has a row for each.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_progress_dup_join_table (PlanModelProgress *self)
{
  const PlanModelProgressData *data;
  PlanModelTable *table;

  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), NULL);

  data = plan_model_progress_get_data (self);
  table = plan_model_table_new (columns, N_COLUMNS);
  for (guint i = 0; i < data->matches->len; i++)
    put_match (table, data, &g_array_index (data->matches, PlanModelActualMatch, i));

  return plan_model_table_freeze (table);
}
