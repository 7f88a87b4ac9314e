/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison.h>

#include <libplanmodel/analysis/comparison-note-private.h>
#include <libplanmodel/analysis/comparison-private.h>
#include <libplanmodel/analysis/difference-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/json/emitter-private.h>
#include <libplanmodel/model/value-private.h>

static void
put_amount (PlanModelEmitter      *json,
            const char            *name,
            const PlanModelStore  *store,
            const PlanModelAmount *amount)
{
  PlanModelDecimal decimal;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];
  gboolean is_stated = plan_model_amount_read (store, amount, &decimal);

  if (is_stated)
    plan_model_decimal_print (&decimal, digits);
  plan_model_emitter_member_string (json, name, is_stated ? digits : NULL);
}

/* What few values state, and is left out where it is not stated: without it the number would say something else. */
static void
put_rare (PlanModelEmitter        *json,
          const PlanModelStore    *store,
          const PlanModelValueRow *value)
{
  if (value->change != PLAN_MODEL_CHANGE_NONE)
    plan_model_emitter_member_word (json, "change", PLAN_MODEL_WORDS_CHANGE, value->change);
  if (value->rare.unit != 0)
    plan_model_emitter_member_string (json, "unit", plan_model_store_text (store, value->rare.unit));
  if (value->rare.against.text != 0)
    plan_model_emitter_member_string (json, "against", plan_model_store_text (store, value->rare.against.text));
}

/* @is_whole: what is not stated is null; else it is left out but for year and value */
static void
put_figure (PlanModelEmitter     *json,
            const char           *name,
            const PlanModelStore *store,
            PlanModelLink         link,
            gboolean              is_whole)
{
  PlanModelValueRow value;

  if (link == 0)
    {
      plan_model_emitter_member_null (json, name);
      return;
    }
  plan_model_store_get_value (store, link - 1, &value);
  plan_model_emitter_name (json, name);
  plan_model_emitter_begin_inline_object (json);
  plan_model_emitter_member_year (json, "year", value.year);
  put_amount (json, "value", store, &value.amount);
  if (is_whole || value.rare.upper.stated)
    put_amount (json, "value_max", store, &value.rare.upper);
  if (is_whole || value.comparator != PLAN_MODEL_COMPARATOR_NONE)
    plan_model_emitter_member_word (json, "comparator", PLAN_MODEL_WORDS_COMPARATOR, value.comparator);
  if (is_whole || value.form != PLAN_MODEL_FORM_NONE)
    plan_model_emitter_member_word (json, "form", PLAN_MODEL_WORDS_FORM, value.form);
  put_rare (json, store, &value);
  plan_model_emitter_end_object (json);
}

static void
put_row (PlanModelEmitter     *json,
         const PlanModelPairs *pairs,
         const PlanModelPair  *pair)
{
  const PlanModelStore *store = pairs->store;
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (store, pair->plan);
  g_auto (PlanModelDifference) difference = { 0 };
  PlanModelIndicatorRow indicator;

  plan_model_store_get_indicator (store, pair->indicator, &indicator);
  plan_model_difference_init (&difference, store, pair->indicator, pair->baseline, pair->target);

  plan_model_emitter_begin_object (json);
  plan_model_emitter_member_string (json, "plan", plan_model_store_id_text (store, plan->id));
  plan_model_emitter_member_string (json, "area", plan_model_pair_get_area (pairs, pair));
  plan_model_emitter_member_string (json, "indicator", plan_model_store_text (store, indicator.name));
  plan_model_emitter_member_string (json, "scope", plan_model_store_text (store, indicator.rare.scope));
  plan_model_emitter_member_int (json, "depth", pair->depth);
  plan_model_emitter_member_string (json, "concept", plan_model_store_text (store, indicator.concept));
  plan_model_emitter_member_string (json, "unit", plan_model_store_text (store, indicator.unit));
  put_figure (json, "baseline", store, pair->baseline, FALSE);
  put_figure (json, "target", store, pair->target, TRUE);
  plan_model_emitter_member_string (json, "change", difference.change);
  plan_model_emitter_member_string (json, "percent", difference.percent);
  plan_model_emitter_member_string (json, "annual_rate", difference.annual_rate);
  plan_model_emitter_member_string (json, "note", plan_model_comparison_note_get_word (difference.note));
  plan_model_emitter_member_string (json, "explanation", plan_model_comparison_note_get_explanation (difference.note));
  plan_model_emitter_end_object (json);
}

/**
 * plan_model_comparison_to_json:
 * @self: a comparison
 *
 * Writes the rows as JSON, for programs: an array of objects.
 *
 * | Member | Value |
 * |---|---|
 * | `plan` | the id of the plan |
 * | `area` | the name of the area that the figures are about, that of the indicator or else of the plan |
 * | `indicator`, `scope`, `concept`, `unit` | those of the indicator |
 * | `depth` | 1 for a part of the row above it, 2 for a part of that, else 0 |
 * | `baseline` | `year` and `value` |
 * | `target` | `year`, `value`, `value_max`, `comparator`, `form` |
 * | `change` | the exact difference; of figures in % it is in percentage points |
 * | `percent`, `annual_rate` | with two places, rounded half to even |
 * | `note` | the nick of [enum@PlanModel.ComparisonNote]: why the first of these three that is null is null |
 * | `explanation` | the same as a sentence, in the language of the user |
 *
 * All of them are always there, and null where they are not stated or not defined. Years and depths are numbers, all else
 * is strings; amounts and words are as in plan JSON. What changes the sense of a number is added where it is stated: the
 * `change` (rise or fall), the `unit` where it is not that of the indicator, and what it is held `against`; and of a baseline
 * also `value_max`, `comparator` and `form`. The comparator of the change is that of the target, unless the baseline states
 * one too: [method@PlanModel.ComparisonRow.get_comparator].
 *
 * But for the explanations the text is the same in every locale. It is in UTF-8, and ends with a line feed.
 *
 * Returns: (transfer full): the JSON
 *
 * Since: 1.0
 */
char *
plan_model_comparison_to_json (PlanModelComparison *self)
{
  const PlanModelPairs *pairs;
  PlanModelEmitter emitter;
  GString *json;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  pairs = plan_model_comparison_get_pairs (self);
  json = g_string_new (NULL);
  plan_model_emitter_init (&emitter, json);
  plan_model_emitter_begin_array (&emitter);
  for (guint i = 0; i < pairs->n; i++)
    put_row (&emitter, pairs, &pairs->pairs[i]);
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_finish (&emitter);

  return g_string_free (json, FALSE);
}
