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
#include <libplanmodel/json/writer-private.h>
#include <libplanmodel/model/value-private.h>

#include <string.h>

/* Appends a string, or null. */
static void
append_text (GString    *json,
             const char *text)
{
  if (text != NULL)
    plan_model_json_write_string (json, text, strlen (text));
  else
    g_string_append (json, "null");
}

static void
append_member (GString    *json,
               const char *name,
               const char *text)
{
  g_string_append_printf (json, ",\n    \"%s\": ", name);
  append_text (json, text);
}

static void
append_word (GString            *json,
             const char         *name,
             PlanModelWordsKind  kind,
             guint               value)
{
  g_string_append_printf (json, ", \"%s\": ", name);
  append_text (json, value != 0 ? plan_model_words_get (kind)->word[value] : NULL);
}

static void
append_amount (GString               *json,
               const char            *name,
               const PlanModelStore  *store,
               const PlanModelAmount *amount)
{
  PlanModelDecimal decimal;
  char text[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  g_string_append_printf (json, ", \"%s\": ", name);
  if (plan_model_amount_read (store, amount, &decimal))
    {
      plan_model_decimal_print (&decimal, text);
      append_text (json, text);
    }
  else
    g_string_append (json, "null");
}

static void
append_year (GString                 *json,
             const PlanModelValueRow *value)
{
  g_string_append (json, "{\"year\": ");
  if (value->year != 0)
    g_string_append_printf (json, "%d", value->year);
  else
    g_string_append (json, "null");
}

/* What few values state, and is left out where it is not stated: without it the number would say something else. */
static void
append_rare (GString                 *json,
             const PlanModelStore    *store,
             const PlanModelValueRow *value)
{
  if (value->change != PLAN_MODEL_CHANGE_NONE)
    append_word (json, "change", PLAN_MODEL_WORDS_CHANGE, value->change);
  if (value->rare.unit != 0)
    {
      g_string_append (json, ", \"unit\": ");
      append_text (json, plan_model_store_text (store, value->rare.unit));
    }
  if (value->rare.against.text != 0)
    {
      g_string_append (json, ", \"against\": ");
      append_text (json, plan_model_store_text (store, value->rare.against.text));
    }
}

static void
append_baseline (GString              *json,
                 const PlanModelStore *store,
                 PlanModelLink         link)
{
  PlanModelValueRow value;

  g_string_append (json, ",\n    \"baseline\": ");
  if (link == 0)
    {
      g_string_append (json, "null");
      return;
    }
  plan_model_store_get_value (store, link - 1, &value);
  append_year (json, &value);
  append_amount (json, "value", store, &value.amount);
  if (value.rare.upper.stated)
    append_amount (json, "value_max", store, &value.rare.upper);
  if (value.comparator != PLAN_MODEL_COMPARATOR_NONE)
    append_word (json, "comparator", PLAN_MODEL_WORDS_COMPARATOR, value.comparator);
  if (value.form != PLAN_MODEL_FORM_NONE)
    append_word (json, "form", PLAN_MODEL_WORDS_FORM, value.form);
  append_rare (json, store, &value);
  g_string_append_c (json, '}');
}

static void
append_target (GString              *json,
               const PlanModelStore *store,
               PlanModelLink         link)
{
  PlanModelValueRow value;

  g_string_append (json, ",\n    \"target\": ");
  if (link == 0)
    {
      g_string_append (json, "null");
      return;
    }
  plan_model_store_get_value (store, link - 1, &value);
  append_year (json, &value);
  append_amount (json, "value", store, &value.amount);
  append_amount (json, "value_max", store, &value.rare.upper);
  append_word (json, "comparator", PLAN_MODEL_WORDS_COMPARATOR, value.comparator);
  append_word (json, "form", PLAN_MODEL_WORDS_FORM, value.form);
  append_rare (json, store, &value);
  g_string_append_c (json, '}');
}

static void
append_row (GString              *json,
            const PlanModelPairs *pairs,
            const PlanModelPair  *pair)
{
  const PlanModelStore *store = pairs->store;
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (store, pair->plan);
  g_auto (PlanModelDifference) difference = { 0 };
  PlanModelIndicatorRow indicator;

  plan_model_store_get_indicator (store, pair->indicator, &indicator);
  plan_model_difference_init (&difference, store, pair->indicator, pair->baseline, pair->target);

  g_string_append (json, "\n  {\n    \"plan\": ");
  append_text (json, plan_model_store_id_text (store, plan->id));
  append_member (json, "area", plan_model_pair_get_area (pairs, pair));
  append_member (json, "indicator", plan_model_store_text (store, indicator.name));
  append_member (json, "concept", plan_model_store_text (store, indicator.concept));
  append_member (json, "unit", plan_model_store_text (store, indicator.unit));
  append_baseline (json, store, pair->baseline);
  append_target (json, store, pair->target);
  append_member (json, "change", difference.change);
  append_member (json, "percent", difference.percent);
  append_member (json, "annual_rate", difference.annual_rate);
  append_member (json, "note", plan_model_comparison_note_get_word (difference.note));
  g_string_append (json, "\n  }");
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
 * | `indicator`, `concept`, `unit` | those of the indicator |
 * | `baseline` | `year` and `value` |
 * | `target` | `year`, `value`, `value_max`, `comparator`, `form` |
 * | `change` | the exact difference; of figures in % it is in percentage points |
 * | `percent`, `annual_rate` | with two places, rounded half to even |
 * | `note` | the nick of [enum@PlanModel.ComparisonNote]: why the first of these three that is null is null |
 *
 * All of them are always there, and null where they are not stated or not defined. Years are numbers, all else is strings;
 * amounts and words are as in plan JSON. What changes the sense of a number is added where it is stated: the `change` (rise
 * or fall), the `unit` where it is not that of the indicator, and what it is held `against`; and of a baseline also
 * `value_max`, `comparator` and `form`. The comparator of the change is that of the target, unless the baseline states one
 * too: [method@PlanModel.ComparisonRow.get_comparator].
 *
 * The text is the same in every locale, in UTF-8, and ends with a line feed.
 *
 * Returns: (transfer full): the JSON
 *
 * Since: 1.0
 */
char *
plan_model_comparison_to_json (PlanModelComparison *self)
{
  const PlanModelPairs *pairs;
  GString *json;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  pairs = plan_model_comparison_get_pairs (self);
  json = g_string_new ("[");
  for (guint i = 0; i < pairs->n; i++)
    {
      if (i > 0)
        g_string_append_c (json, ',');
      append_row (json, pairs, &pairs->pairs[i]);
    }
  g_string_append (json, pairs->n > 0 ? "\n]\n" : "]\n");

  return g_string_free (json, FALSE);
}
