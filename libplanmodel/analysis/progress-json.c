/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress.h>

#include <libplanmodel/analysis/actual-join-private.h>
#include <libplanmodel/analysis/actual-rows-private.h>
#include <libplanmodel/analysis/actuals-store-private.h>
#include <libplanmodel/analysis/met-private.h>
#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/analysis/progress-method-private.h>
#include <libplanmodel/analysis/progress-notes-private.h>
#include <libplanmodel/analysis/progress-private.h>
#include <libplanmodel/analysis/progress-status-private.h>
#include <libplanmodel/json/emitter-private.h>
#include <libplanmodel/model/value-private.h>

static void
emit_amount (PlanModelEmitter *emitter,
             const char *name,
             const PlanModelStore *store,
             const PlanModelAmount *amount)
{
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];
  PlanModelDecimal decimal;

  if (!plan_model_amount_read (store, amount, &decimal))
    {
      plan_model_emitter_member_null (emitter, name);
      return;
    }
  plan_model_decimal_print (&decimal, digits);
  plan_model_emitter_member_string (emitter, name, digits);
}

/* Where a value is printed: the spans of its mentions. */
static void
emit_spans (PlanModelEmitter *emitter, const PlanModelStore *store, guint32 value)
{
  plan_model_emitter_name (emitter, "spans");
  plan_model_emitter_begin_inline_array (emitter);
  for (guint32 i = store->value.first_mention[value]; i < store->value.first_mention[value + 1];
       i++)
    {
      if (store->mention.end[i] == 0)
        continue;
      plan_model_emitter_begin_inline_array (emitter);
      plan_model_emitter_put_int (emitter, store->mention.start[i]);
      plan_model_emitter_put_int (emitter, store->mention.end[i]);
      plan_model_emitter_end_array (emitter);
    }
  plan_model_emitter_end_array (emitter);
}

static void
emit_target (PlanModelEmitter *emitter,
             const PlanModelStore *store,
             const PlanModelProgressRecord *record,
             const PlanModelProgressNumbers *numbers)
{
  PlanModelValueRow target;

  plan_model_store_get_value (store, record->target, &target);
  plan_model_emitter_name (emitter, "target");
  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_member_word (emitter, "role", PLAN_MODEL_WORDS_VALUE_ROLE, target.role);
  plan_model_emitter_member_year (emitter, "year", target.year);
  emit_amount (emitter, "value", store, &target.amount);
  emit_amount (emitter, "value_max", store, &target.rare.upper);
  plan_model_emitter_member_string (
      emitter, "unit", plan_model_value_row_unit (store, &target, record->indicator + 1));
  plan_model_emitter_member_word (emitter, "comparator", PLAN_MODEL_WORDS_COMPARATOR,
                                  target.comparator);
  plan_model_emitter_member_word (emitter, "form", PLAN_MODEL_WORDS_FORM, target.form);
  plan_model_emitter_member_word (emitter, "change", PLAN_MODEL_WORDS_CHANGE, target.change);
  plan_model_emitter_member_word (emitter, "firmness", PLAN_MODEL_WORDS_FIRMNESS, target.firmness);
  plan_model_emitter_member_string (emitter, "level", numbers->target);
  plan_model_emitter_member_string (emitter, "level_unit",
                                    numbers->target != NULL ? numbers->level_unit : NULL);
  emit_spans (emitter, store, record->target);
  plan_model_emitter_end_object (emitter);
}

/* Where a figure that is none of the plan's own comes from. */
static void
emit_origin (PlanModelEmitter *emitter,
             const PlanModelProgressData *data,
             guint8 source,
             guint32 position)
{
  const PlanModelStore *store = data->sources.store;

  if (source == PLAN_MODEL_PROGRESS_SOURCE_GIVEN)
    {
      const PlanModelActualRow *row = plan_model_actual_rows_peek (data->sources.given, position);

      plan_model_emitter_member_string (emitter, "from", "given");
      plan_model_emitter_member_string (emitter, "file", data->sources.given->name);
      plan_model_emitter_name (emitter, "line");
      if (row->line != 0)
        plan_model_emitter_put_int (emitter, row->line);
      else
        plan_model_emitter_put_null (emitter);
      plan_model_emitter_member_word (emitter, "status", PLAN_MODEL_WORDS_STATUS, row->status);
      plan_model_emitter_member_string (
          emitter, "source", plan_model_actual_rows_text (data->sources.given, row->source));
      return;
    }

  {
    g_autoptr (PlanModelActualRows) rows = plan_model_actual_rows_new (NULL, 1);
    const PlanModelActualRow *row;

    plan_model_actuals_store_read_value (rows, data->sources.store, position);
    row = plan_model_actual_rows_peek (rows, 0);
    plan_model_emitter_member_string (
        emitter, "from", source == PLAN_MODEL_PROGRESS_SOURCE_PLAN ? "plan" : "witness");
    plan_model_emitter_member_string (emitter, "plan",
                                      plan_model_actual_rows_text (rows, row->plan));
    plan_model_emitter_member_string (emitter, "indicator",
                                      plan_model_actual_rows_text (rows, row->indicator));
    plan_model_emitter_member_word (emitter, "status", PLAN_MODEL_WORDS_STATUS, row->status);
    emit_spans (emitter, store, position);
  }
}

static void
emit_baseline (PlanModelEmitter *emitter,
               const PlanModelProgressData *data,
               const PlanModelProgressRecord *record,
               const PlanModelProgressNumbers *numbers)
{
  if (numbers->baseline == NULL)
    {
      plan_model_emitter_member_null (emitter, "baseline");
      return;
    }
  plan_model_emitter_name (emitter, "baseline");
  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_member_year (emitter, "year", numbers->baseline_year);
  plan_model_emitter_member_string (emitter, "value", numbers->baseline);
  plan_model_emitter_member_string (emitter, "unit", numbers->baseline_unit);
  if (record->has_baseline)
    emit_origin (emitter, data, record->baseline_source, record->baseline);
  else
    emit_origin (emitter, data, PLAN_MODEL_PROGRESS_SOURCE_PLAN, record->baseline_value - 1);
  plan_model_emitter_end_object (emitter);
}

static void
emit_actual (PlanModelEmitter *emitter,
             const PlanModelProgressData *data,
             const PlanModelProgressRecord *record,
             const PlanModelProgressNumbers *numbers)
{
  if (!record->has_actual)
    {
      plan_model_emitter_member_null (emitter, "actual");
      return;
    }
  plan_model_emitter_name (emitter, "actual");
  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_member_year (emitter, "year", numbers->actual_year);
  plan_model_emitter_member_string (emitter, "value", numbers->actual);
  plan_model_emitter_member_string (emitter, "unit", numbers->actual_unit);
  emit_origin (emitter, data, record->actual_source, record->actual);
  plan_model_emitter_end_object (emitter);
}

static void
emit_notes (PlanModelEmitter *emitter, guint notes)
{
  plan_model_emitter_name (emitter, "notes");
  plan_model_emitter_begin_inline_array (emitter);
  for (guint i = 0; i < PLAN_MODEL_N_PROGRESS_NOTES; i++)
    if ((notes & 1u << i) != 0)
      plan_model_emitter_put_string (emitter, plan_model_progress_notes_get_word (i));
  plan_model_emitter_end_array (emitter);
}

static void
emit_forecast (PlanModelEmitter *emitter, const PlanModelProgressNumbers *numbers)
{
  if (numbers->forecast.year == 0)
    {
      plan_model_emitter_member_null (emitter, "forecast");
      return;
    }
  plan_model_emitter_name (emitter, "forecast");
  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_member_year (emitter, "year", numbers->forecast.year);
  plan_model_emitter_member_string (emitter, "value", numbers->forecast_value);
  plan_model_emitter_member_string (emitter, "low", numbers->forecast_low);
  plan_model_emitter_member_string (emitter, "high", numbers->forecast_high);
  plan_model_emitter_member_string (emitter, "unit", numbers->level_unit);
  plan_model_emitter_member_int (emitter, "figures", numbers->forecast.n_points);
  plan_model_emitter_end_object (emitter);
}

static void
emit_change (PlanModelEmitter *emitter, const PlanModelProgressNumbers *numbers)
{
  plan_model_emitter_member_string (emitter, "observed", numbers->observed);
  plan_model_emitter_member_string (emitter, "required", numbers->required);
  plan_model_emitter_member_string (emitter, "needed", numbers->needed);
  plan_model_emitter_member_string (emitter, "rate_unit",
                                    numbers->observed != NULL ? numbers->unit : NULL);
  plan_model_emitter_member_string (emitter, "share", numbers->share);
}

static void
emit_record (PlanModelEmitter *emitter, const PlanModelProgressData *data, guint position)
{
  const PlanModelProgressRecord *record = plan_model_progress_data_peek (data, position);
  const PlanModelStore *store = data->sources.store;
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (store, record->plan);
  g_auto (PlanModelProgressNumbers) numbers = { NULL };
  PlanModelIndicatorRow indicator;

  plan_model_progress_numbers_init (&numbers, data, position);
  plan_model_store_get_indicator (store, record->indicator, &indicator);
  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_member_string (emitter, "plan", plan_model_store_id_text (store, plan->id));
  plan_model_emitter_member_string (emitter, "area",
                                    plan_model_plan_label_get_area (store, indicator.rare.area != 0
                                                                               ? indicator.rare.area
                                                                               : plan->area));
  plan_model_emitter_member_string (emitter, "indicator",
                                    plan_model_store_id_text (store, indicator.id));
  plan_model_emitter_member_string (emitter, "name", plan_model_store_text (store, indicator.name));
  plan_model_emitter_member_string (emitter, "scope",
                                    plan_model_store_text (store, indicator.rare.scope));
  plan_model_emitter_member_year (emitter, "as_of", data->of_plan[record->plan]);
  emit_target (emitter, store, record, &numbers);
  emit_baseline (emitter, data, record, &numbers);
  emit_actual (emitter, data, record, &numbers);
  plan_model_emitter_member_string (emitter, "method",
                                    plan_model_progress_method_get_word (record->method));
  emit_change (emitter, &numbers);
  plan_model_emitter_member_string (emitter, "status",
                                    plan_model_progress_status_get_word (record->status));
  plan_model_emitter_member_string (emitter, "reason",
                                    plan_model_progress_record_get_reason_word (record));
  plan_model_emitter_member_string (emitter, "met", plan_model_met_get_word (record->met));
  plan_model_emitter_member_string (emitter, "met_reason",
                                    plan_model_met_reason_get_word (record->met_reason));
  emit_notes (emitter, record->notes);
  emit_forecast (emitter, &numbers);
  plan_model_emitter_end_object (emitter);
}

static void
emit_join (PlanModelEmitter *emitter,
           const PlanModelProgressData *data,
           const PlanModelActualMatch *match)
{
  const PlanModelStore *store = data->sources.store;
  const PlanModelActualRows *rows = data->sources.given;
  const PlanModelActualRow *row = plan_model_actual_rows_peek (rows, match->position);

  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_name (emitter, "line");
  if (row->line != 0)
    plan_model_emitter_put_int (emitter, row->line);
  else
    plan_model_emitter_put_null (emitter);
  plan_model_emitter_member_string (
      emitter, "name",
      plan_model_actual_rows_text (rows, row->indicator != 0 ? row->indicator : row->concept));
  plan_model_emitter_member_year (emitter, "year", row->years.end);
  plan_model_emitter_member_string (emitter, "join",
                                    plan_model_actual_join_kind_get_word (match->kind));
  plan_model_emitter_name (emitter, "likeness");
  if (match->kind == PLAN_MODEL_ACTUAL_JOIN_KIND_LIKENESS)
    {
      g_autofree char *likeness =
          g_strdup_printf ("%u.%03u", match->likeness / 1000, match->likeness % 1000);

      plan_model_emitter_put_string (emitter, likeness);
    }
  else
    {
      plan_model_emitter_put_null (emitter);
    }
  plan_model_emitter_member_boolean (emitter, "is_used", match->is_used);
  if (match->indicator != 0)
    {
      guint32 plan =
          plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR, match->indicator - 1);
      PlanModelId id =
          plan_model_store_get_id (store, PLAN_MODEL_OBJECT_INDICATOR, match->indicator - 1);

      plan_model_emitter_member_string (
          emitter, "plan",
          plan_model_store_id_text (store, plan_model_store_peek_plan (store, plan)->id));
      plan_model_emitter_member_string (emitter, "indicator", plan_model_store_id_text (store, id));
    }
  else
    {
      plan_model_emitter_member_null (emitter, "plan");
      plan_model_emitter_member_null (emitter, "indicator");
    }
  plan_model_emitter_end_object (emitter);
}

static void
emit_bounds (PlanModelEmitter *emitter, PlanModelProgressBounds *bounds)
{
  plan_model_emitter_name (emitter, "bounds");
  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_member_string (emitter, "on-track",
                                    plan_model_progress_bounds_get_on_track (bounds));
  plan_model_emitter_member_string (emitter, "behind",
                                    plan_model_progress_bounds_get_behind (bounds));
  plan_model_emitter_member_string (emitter, "off-track",
                                    plan_model_progress_bounds_get_off_track (bounds));
  plan_model_emitter_end_object (emitter);
}

/**
 * plan_model_progress_to_json:
 * @self: progress
 *
 * Writes the progress as JSON: an object with `as_of`, where it was asked for, the `bounds`,
 * `targets` with a member for each thing that a row tells, and `joins`, what became of each value
 * that was given. Numbers are texts of their exact digits, as in plan JSON; what is not there is
 * null.
 *
 * Returns: (transfer full): the text, which ends with a line feed
 *
 * Since: 1.0
 */
char *
plan_model_progress_to_json (PlanModelProgress *self)
{
  const PlanModelProgressData *data;
  PlanModelEmitter emitter;
  GString *text;

  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS (self), NULL);

  data = plan_model_progress_get_data (self);
  text = g_string_new (NULL);
  plan_model_emitter_init (&emitter, text);
  plan_model_emitter_begin_object (&emitter);
  plan_model_emitter_member_year (&emitter, "as_of", data->as_of);
  emit_bounds (&emitter, data->bounds);
  plan_model_emitter_name (&emitter, "targets");
  plan_model_emitter_begin_array (&emitter);
  for (guint i = 0; i < data->records->len; i++)
    emit_record (&emitter, data, i);
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_name (&emitter, "joins");
  plan_model_emitter_begin_array (&emitter);
  for (guint i = 0; i < data->matches->len; i++)
    emit_join (&emitter, data, &g_array_index (data->matches, PlanModelActualMatch, i));
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_end_object (&emitter);
  plan_model_emitter_finish (&emitter);

  return g_string_free (text, FALSE);
}
