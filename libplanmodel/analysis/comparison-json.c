/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison.h>

#include <libplanmodel/analysis/across-private.h>
#include <libplanmodel/analysis/comparison-note-private.h>
#include <libplanmodel/analysis/comparison-private.h>
#include <libplanmodel/analysis/difference-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/json/emitter-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/vocabulary/alignment-grade-private.h>

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

static void
put_members (PlanModelEmitter        *json,
             const PlanModelStore    *store,
             const PlanModelValueRow *value,
             gboolean                 is_whole)
{
  plan_model_emitter_member_year (json, "year", value->year);
  put_amount (json, "value", store, &value->amount);
  if (is_whole || value->rare.upper.stated)
    put_amount (json, "value_max", store, &value->rare.upper);
  if (is_whole || value->comparator != PLAN_MODEL_COMPARATOR_NONE)
    plan_model_emitter_member_word (json, "comparator", PLAN_MODEL_WORDS_COMPARATOR, value->comparator);
  if (is_whole || value->form != PLAN_MODEL_FORM_NONE)
    plan_model_emitter_member_word (json, "form", PLAN_MODEL_WORDS_FORM, value->form);
  put_rare (json, store, value);
}

/* @counts: whether it is the target of the row */
static void
put_statement (PlanModelEmitter     *json,
               const PlanModelStore *store,
               guint32               row,
               gboolean              counts)
{
  PlanModelValueRow value;
  PlanModelMentionRow mention;

  plan_model_store_get_value (store, row, &value);
  plan_model_emitter_begin_inline_object (json);
  put_members (json, store, &value, FALSE);
  if (value.firmness != PLAN_MODEL_FIRMNESS_NONE)
    plan_model_emitter_member_word (json, "firmness", PLAN_MODEL_WORDS_FIRMNESS, value.firmness);
  if (value.mentions.n > 0)
    {
      plan_model_store_get_mention (store, value.mentions.first, &mention);
      if (mention.origin != PLAN_MODEL_ORIGIN_UNKNOWN)
        plan_model_emitter_member_word (json, "origin", PLAN_MODEL_WORDS_ORIGIN, mention.origin);
      if (mention.span.end != 0)
        plan_model_emitter_member_span (json, "span", mention.span.start, mention.span.end);
    }
  plan_model_emitter_member_boolean (json, "counts", counts);
  plan_model_emitter_end_object (json);
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
  put_members (json, store, &value, is_whole);
  plan_model_emitter_end_object (json);
}

static void
put_obstacles (PlanModelEmitter        *json,
               const PlanModelStanding *standing)
{
  plan_model_emitter_name (json, "obstacles");
  plan_model_emitter_begin_array (json);
  for (guint i = 1; i < PLAN_MODEL_N_COMPARISON_OBSTACLES; i++)
    {
      if ((standing->obstacles & 1u << i) == 0)
        continue;
      plan_model_emitter_begin_inline_object (json);
      plan_model_emitter_member_string (json, "code", plan_model_comparison_obstacle_get_word (i));
      plan_model_emitter_member_string (json, "explanation", plan_model_comparison_obstacle_get_explanation (i));
      plan_model_emitter_end_object (json);
    }
  plan_model_emitter_end_array (json);
}

/* The figures in that in which all rows of the group are held against each other. */
static void
put_aligned (PlanModelEmitter     *json,
             const PlanModelPairs *pairs,
             guint                 position)
{
  const PlanModelBasis *basis = &plan_model_pairs_find_group (pairs, position)->basis;
  g_auto (PlanModelAligned) baseline = { NULL };
  g_auto (PlanModelAligned) target = { NULL };

  plan_model_pairs_align (pairs, position, &baseline, &target);
  plan_model_emitter_name (json, "aligned");
  plan_model_emitter_begin_inline_object (json);
  plan_model_emitter_member_year (json, "year", basis->year);
  plan_model_emitter_member_string (json, "unit", plan_model_store_text (pairs->store, basis->unit));
  plan_model_emitter_member_string (json, "baseline", baseline.text);
  plan_model_emitter_member_string (json, "target", target.text);
  plan_model_emitter_member_word (json, "comparator", PLAN_MODEL_WORDS_COMPARATOR, target.comparator);
  plan_model_emitter_member_boolean (json, "computed", target.is_computed);
  plan_model_emitter_end_object (json);
}

/* All that the plan states of what is to be reached, what counts among it. */
static void
put_statements (PlanModelEmitter     *json,
                const PlanModelStore *store,
                const PlanModelPair  *pair)
{
  PlanModelIndicatorRow indicator;

  plan_model_store_get_indicator (store, pair->indicator, &indicator);
  plan_model_emitter_name (json, "statements");
  plan_model_emitter_begin_array (json);
  for (guint32 row = indicator.values.first; row < indicator.values.first + indicator.values.n; row++)
    {
      guint8 role = store->value.role[row];

      if (role == PLAN_MODEL_VALUE_ROLE_TARGET || role == PLAN_MODEL_VALUE_ROLE_MILESTONE)
        put_statement (json, store, row, row + 1 == pair->target);
    }
  plan_model_emitter_end_array (json);
}

/* What is said only where rows are held against each other. */
static void
put_standing (PlanModelEmitter     *json,
              const PlanModelPairs *pairs,
              guint                 position)
{
  const PlanModelStanding *standing = &pairs->standings[position];
  const char *grade =
      standing->grade != PLAN_MODEL_ALIGNMENT_GRADE_NONE ? plan_model_alignment_grade_get_word (standing->grade) : NULL;

  plan_model_emitter_member_string (json, "grade", grade);
  plan_model_emitter_member_string (
      json, "facet", standing->facet != PLAN_MODEL_FACET_NONE ? plan_model_facet_get_word (standing->facet) : NULL);
  put_obstacles (json, standing);
  put_aligned (json, pairs, position);
  put_statements (json, pairs->store, &pairs->pairs[position]);
}

static void
put_row (PlanModelEmitter     *json,
         const PlanModelPairs *pairs,
         guint                 position)
{
  const PlanModelPair *pair = &pairs->pairs[position];
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
  if (pairs->is_across)
    put_standing (json, pairs, position);
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
 * Where one thing is held against itself across plans, each row has also:
 *
 * | Member | Value |
 * |---|---|
 * | `grade` | how sure it is that it is the thing: the nick of [enum@PlanModel.AlignmentGrade] |
 * | `facet` | where it is only close, what differs: the nick of [enum@PlanModel.Facet] |
 * | `obstacles` | why the target cannot be held against the others: `code`, the nick of [enum@PlanModel.ComparisonObstacle], and `explanation` |
 * | `aligned` | the figures in the `unit` that most rows have: `year`, `baseline`, `target`, `comparator`, and whether the target is `computed` from growth |
 * | `statements` | all targets and milestones as they are printed, with `firmness`, `origin` and `span`, and which of them `counts` |
 *
 * All of those above are always there, and null where they are not stated or not defined. Years and depths are numbers, all else
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
    put_row (&emitter, pairs, i);
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_finish (&emitter);

  return g_string_free (json, FALSE);
}
