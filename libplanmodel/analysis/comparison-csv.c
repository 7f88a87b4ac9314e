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
#include <libplanmodel/model/value-private.h>

#include <string.h>

#define END_OF_ROW "\r\n"

static const char header[] =
    "plan,title,area,indicator,scope,depth,concept,unit,"
    "baseline_year,baseline_comparator,baseline,baseline_max,baseline_unit,"
    "target_year,target_comparator,target,target_max,target_unit,target_form,target_change,target_against,"
    "change_comparator,change,change_unit,percent,annual_rate,note" END_OF_ROW;

/* Each field begins with the comma behind the field before it. */
static void
begin_field (GString *csv)
{
  if (csv->len > 0 && csv->str[csv->len - 1] != '\n')
    g_string_append_c (csv, ',');
}

/* Appends a field; in quotes where it has to be. The first of a row must not be empty. */
static void
append_text (GString    *csv,
             const char *text)
{
  begin_field (csv);
  if (text == NULL)
    return;
  if (strpbrk (text, "\",\r\n") == NULL)
    {
      g_string_append (csv, text);
      return;
    }
  g_string_append_c (csv, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  g_string_append_c (csv, '"');
}

static void
append_word (GString            *csv,
             PlanModelWordsKind  kind,
             guint               value)
{
  append_text (csv, value != 0 ? plan_model_words_get (kind)->word[value] : NULL);
}

static void
append_year (GString *csv,
             int      year)
{
  begin_field (csv);
  if (year != 0)
    g_string_append_printf (csv, "%d", year);
}

static void
append_amount (GString               *csv,
               const PlanModelStore  *store,
               const PlanModelAmount *amount)
{
  PlanModelDecimal decimal;
  char text[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  if (plan_model_amount_read (store, amount, &decimal))
    plan_model_decimal_print (&decimal, text);
  else
    text[0] = '\0';
  append_text (csv, text);
}

/* The fields that baseline and target have in common. */
static void
append_figure (GString                 *csv,
               const PlanModelStore    *store,
               const PlanModelValueRow *value)
{
  append_year (csv, value->year);
  append_word (csv, PLAN_MODEL_WORDS_COMPARATOR, value->comparator);
  append_amount (csv, store, &value->amount);
  append_amount (csv, store, &value->rare.upper);
  append_text (csv, plan_model_store_text (store, value->rare.unit));
}

static void
read_value (const PlanModelStore *store,
            PlanModelLink         link,
            PlanModelValueRow    *value)
{
  if (link != 0)
    plan_model_store_get_value (store, link - 1, value);
  else
    *value = (PlanModelValueRow) { 0 };
}

static void
append_row (GString              *csv,
            const PlanModelPairs *pairs,
            const PlanModelPair  *pair)
{
  const PlanModelStore *store = pairs->store;
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (store, pair->plan);
  g_auto (PlanModelDifference) difference = { 0 };
  PlanModelIndicatorRow indicator;
  PlanModelValueRow value;

  plan_model_store_get_indicator (store, pair->indicator, &indicator);
  plan_model_difference_init (&difference, store, pair->indicator, pair->baseline, pair->target);

  append_text (csv, plan_model_store_id_text (store, plan->id));
  append_text (csv, plan_model_store_text (store, plan->title));
  append_text (csv, plan_model_pair_get_area (pairs, pair));
  append_text (csv, plan_model_store_text (store, indicator.name));
  append_text (csv, plan_model_store_text (store, indicator.rare.scope));
  begin_field (csv);
  g_string_append_printf (csv, "%u", pair->depth);
  append_text (csv, plan_model_store_text (store, indicator.concept));
  append_text (csv, plan_model_store_text (store, indicator.unit));

  read_value (store, pair->baseline, &value);
  append_figure (csv, store, &value);
  read_value (store, pair->target, &value);
  append_figure (csv, store, &value);
  append_word (csv, PLAN_MODEL_WORDS_FORM, value.form);
  append_word (csv, PLAN_MODEL_WORDS_CHANGE, value.change);
  append_text (csv, plan_model_store_text (store, value.rare.against.text));

  append_word (csv, PLAN_MODEL_WORDS_COMPARATOR, difference.comparator);
  append_text (csv, difference.change);
  append_text (csv, difference.unit);
  append_text (csv, difference.percent);
  append_text (csv, difference.annual_rate);
  append_text (csv, plan_model_comparison_note_get_word (difference.note));
  g_string_append (csv, END_OF_ROW);
}

/**
 * plan_model_comparison_to_csv:
 * @self: a comparison
 *
 * Writes the rows as CSV (RFC 4180), for spreadsheets: a first row of names, and one for each row of the comparison.
 *
 * Numbers stand alone in their fields, exact and without signs or units, which have fields of their own; the comparator is
 * its word in plan JSON. What is not stated or not defined is empty. `baseline_unit` and `target_unit` are there where the
 * unit is not that of the indicator; `depth` is 1 for a part of the row above it. The names of the fields do not change with
 * the locale, and more may be added behind those that are there.
 *
 * Texts are written as they are: a name that begins with `=`, `+`, `-` or `@`, which no plan prints but a hostile file may
 * hold, is a formula to some spreadsheets.
 *
 * Lines end with CR LF. The text is in UTF-8 without a byte-order mark, which some spreadsheets want in front.
 *
 * Returns: (transfer full): the CSV
 *
 * Since: 1.0
 */
char *
plan_model_comparison_to_csv (PlanModelComparison *self)
{
  const PlanModelPairs *pairs;
  GString *csv;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  pairs = plan_model_comparison_get_pairs (self);
  csv = g_string_new (header);
  for (guint i = 0; i < pairs->n; i++)
    append_row (csv, pairs, &pairs->pairs[i]);

  return g_string_free (csv, FALSE);
}
