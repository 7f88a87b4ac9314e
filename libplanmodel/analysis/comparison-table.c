/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison.h>

#include <libplanmodel/analysis/comparison-note-private.h>
#include <libplanmodel/analysis/comparison-private.h>
#include <libplanmodel/analysis/comparison-shown-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/vocabulary/alignment-grade-private.h>

#include <glib/gi18n-lib.h>

/* What programs read, behind what people read: each fact has a column of its own. */
enum
{
  PLAN = PLAN_MODEL_N_SHOWN,
  TITLE,
  AREA,
  INDICATOR,
  SCOPE,
  DEPTH,
  CONCEPT,
  UNIT,
  BASELINE_YEAR, /* this and the next four as those of the target */
  BASELINE_COMPARATOR,
  BASELINE,
  BASELINE_MAX,
  BASELINE_UNIT,
  TARGET_YEAR,
  TARGET_COMPARATOR,
  TARGET,
  TARGET_MAX,
  TARGET_UNIT,
  TARGET_FORM,
  TARGET_CHANGE,
  TARGET_AGAINST,
  CHANGE_COMPARATOR,
  CHANGE,
  CHANGE_UNIT,
  PERCENT,
  ANNUAL_RATE,
  NOTE,
  GRADE,
  FACET,
  OBSTACLES,
  ALIGNED_YEAR,
  ALIGNED_UNIT,
  ALIGNED_BASELINE,
  ALIGNED_COMPARATOR,
  ALIGNED_TARGET,
  COMPUTED,
  OTHERS,
  N_COLUMNS
};

#define SHOWN_TEXT PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_PRINT_ONLY
#define SHOWN_NUMBER PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_PRINT_ONLY
#define TEXT PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY
#define NUMBER PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY
#define INTEGER PLAN_MODEL_COLUMN_INTEGER, PLAN_MODEL_TABLE_DATA_ONLY
#define WRAPS PLAN_MODEL_TABLE_MAY_WRAP

static const PlanModelTableColumn columns[N_COLUMNS] = {
  [PLAN_MODEL_SHOWN_PLAN] = { "shown_plan", N_("Plan"), SHOWN_TEXT | WRAPS | PLAN_MODEL_TABLE_SHORT },
  [PLAN_MODEL_SHOWN_INDICATOR] = { "shown_indicator", N_("Indicator"), SHOWN_TEXT | WRAPS | PLAN_MODEL_TABLE_NESTS },
  [PLAN_MODEL_SHOWN_UNIT] = { "shown_unit", N_("Unit"), SHOWN_TEXT },
  [PLAN_MODEL_SHOWN_BASELINE] = { "shown_baseline", N_("Baseline"), SHOWN_NUMBER },
  [PLAN_MODEL_SHOWN_TARGET] = { "shown_target", N_("Target"), SHOWN_NUMBER },
  [PLAN_MODEL_SHOWN_CHANGE] = { "shown_change", N_("Change"), SHOWN_NUMBER },
  /* Translators: the heading of a column: the change in percent of the baseline */
  [PLAN_MODEL_SHOWN_PERCENT] = { "shown_percent", N_("in %"), SHOWN_NUMBER },
  /* Translators: the heading of a column: the compound growth a year in percent */
  [PLAN_MODEL_SHOWN_RATE] = { "shown_rate", N_("% a year"), SHOWN_NUMBER },
  [PLAN_MODEL_SHOWN_MATCH] = { "shown_match", N_("Match"), SHOWN_TEXT },
  [PLAN] = { "plan", N_("Plan"), TEXT },
  [TITLE] = { "title", N_("Title"), TEXT },
  [AREA] = { "area", N_("Area"), TEXT },
  [INDICATOR] = { "indicator", N_("Indicator"), TEXT },
  [SCOPE] = { "scope", N_("Scope"), TEXT },
  [DEPTH] = { "depth", N_("Depth"), INTEGER },
  [CONCEPT] = { "concept", N_("Concept"), TEXT },
  [UNIT] = { "unit", N_("Unit"), TEXT },
  [BASELINE_YEAR] = { "baseline_year", N_("Year of the baseline"), INTEGER },
  [BASELINE_COMPARATOR] = { "baseline_comparator", N_("Comparator of the baseline"), TEXT },
  [BASELINE] = { "baseline", N_("Baseline"), NUMBER },
  [BASELINE_MAX] = { "baseline_max", N_("Upper end of the baseline"), NUMBER },
  [BASELINE_UNIT] = { "baseline_unit", N_("Unit of the baseline"), TEXT },
  [TARGET_YEAR] = { "target_year", N_("Year of the target"), INTEGER },
  [TARGET_COMPARATOR] = { "target_comparator", N_("Comparator of the target"), TEXT },
  [TARGET] = { "target", N_("Target"), NUMBER },
  [TARGET_MAX] = { "target_max", N_("Upper end of the target"), NUMBER },
  [TARGET_UNIT] = { "target_unit", N_("Unit of the target"), TEXT },
  [TARGET_FORM] = { "target_form", N_("Form of the target"), TEXT },
  [TARGET_CHANGE] = { "target_change", N_("Sense of the target"), TEXT },
  [TARGET_AGAINST] = { "target_against", N_("What the target is held to"), TEXT },
  [CHANGE_COMPARATOR] = { "change_comparator", N_("Comparator of the change"), TEXT },
  [CHANGE] = { "change", N_("Change"), NUMBER },
  [CHANGE_UNIT] = { "change_unit", N_("Unit of the change"), TEXT },
  [PERCENT] = { "percent", N_("in %"), NUMBER },
  [ANNUAL_RATE] = { "annual_rate", N_("% a year"), NUMBER },
  [NOTE] = { "note", N_("Note"), TEXT },
  [GRADE] = { "grade", N_("Match"), TEXT },
  [FACET] = { "facet", N_("What differs"), TEXT },
  [OBSTACLES] = { "obstacles", N_("Obstacles"), TEXT },
  [ALIGNED_YEAR] = { "aligned_year", N_("Year of the others"), INTEGER },
  [ALIGNED_UNIT] = { "aligned_unit", N_("Unit of the others"), TEXT },
  [ALIGNED_BASELINE] = { "aligned_baseline", N_("Baseline in that unit"), NUMBER },
  [ALIGNED_COMPARATOR] = { "aligned_comparator", N_("Comparator"), TEXT },
  [ALIGNED_TARGET] = { "aligned_target", N_("Target in that unit"), NUMBER },
  [COMPUTED] = { "computed", N_("Computed"), PLAN_MODEL_COLUMN_BOOLEAN, PLAN_MODEL_TABLE_DATA_ONLY },
  [OTHERS] = { "also_stated", N_("Also stated"), TEXT },
};

/* A table while it is filled. */
typedef struct
{
  const PlanModelPairs *pairs;
  const PlanModelStore *store;
  PlanModelTable *table;
  PlanModelShown shown;
} Filling;

static void
put_store_text (Filling *self,
                guint    column,
                guint32  text)
{
  plan_model_table_put (self->table, column, plan_model_store_text (self->store, text));
}

static void
put_word (Filling            *self,
          guint               column,
          PlanModelWordsKind  kind,
          guint               value)
{
  if (value != 0)
    plan_model_table_put (self->table, column, plan_model_words_get (kind)->word[value]);
}

static void
put_amount (Filling               *self,
            guint                  column,
            const PlanModelAmount *amount)
{
  PlanModelDecimal decimal;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  if (!plan_model_amount_read (self->store, amount, &decimal))
    return;
  plan_model_decimal_print (&decimal, digits);
  plan_model_table_put (self->table, column, digits);
}

/* The cells that baseline and target have in common, from that of the year on. */
static void
put_figure (Filling                 *self,
            guint                    first,
            const PlanModelValueRow *value)
{
  if (value == NULL)
    return;
  plan_model_table_put_year (self->table, first, value->year);
  put_word (self, first + 1, PLAN_MODEL_WORDS_COMPARATOR, value->comparator);
  put_amount (self, first + 2, &value->amount);
  put_amount (self, first + 3, &value->rare.upper);
  put_store_text (self, first + 4, value->rare.unit);
}

static void
put_target (Filling                 *self,
            const PlanModelValueRow *target)
{
  put_figure (self, TARGET_YEAR, target);
  if (target == NULL)
    return;
  put_word (self, TARGET_FORM, PLAN_MODEL_WORDS_FORM, target->form);
  put_word (self, TARGET_CHANGE, PLAN_MODEL_WORDS_CHANGE, target->change);
  put_store_text (self, TARGET_AGAINST, target->rare.against.text);
}

static void
put_difference (Filling                   *self,
                const PlanModelDifference *difference)
{
  put_word (self, CHANGE_COMPARATOR, PLAN_MODEL_WORDS_COMPARATOR, difference->comparator);
  plan_model_table_put (self->table, CHANGE, difference->change);
  plan_model_table_put (self->table, CHANGE_UNIT, difference->unit);
  plan_model_table_put (self->table, PERCENT, difference->percent);
  plan_model_table_put (self->table, ANNUAL_RATE, difference->annual_rate);
  plan_model_table_put (self->table, NOTE, plan_model_comparison_note_get_word (difference->note));
}

static void
put_facts (Filling                     *self,
           const PlanModelPair         *pair,
           const PlanModelIndicatorRow *indicator)
{
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (self->store, pair->plan);

  plan_model_table_put (self->table, PLAN, plan_model_store_id_text (self->store, plan->id));
  put_store_text (self, TITLE, plan->title);
  plan_model_table_put (self->table, AREA, plan_model_pair_get_area (self->pairs, pair));
  put_store_text (self, INDICATOR, indicator->name);
  put_store_text (self, SCOPE, indicator->rare.scope);
  plan_model_table_put_int (self->table, DEPTH, pair->depth);
  put_store_text (self, CONCEPT, indicator->concept);
  put_store_text (self, UNIT, indicator->unit);
}

/* Returns: (nullable): the row in @value, or NULL where there is none */
static const PlanModelValueRow *
read_value (const PlanModelStore *store,
            PlanModelLink         link,
            PlanModelValueRow    *value)
{
  if (link == 0)
    return NULL;
  plan_model_store_get_value (store, link - 1, value);

  return value;
}

/* The words of all that stands in the way, with spaces between them. */
static void
put_obstacles (Filling                 *self,
               const PlanModelStanding *standing)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 1; i < PLAN_MODEL_N_COMPARISON_OBSTACLES; i++)
    {
      if ((standing->obstacles & 1u << i) == 0)
        continue;
      if (words->len > 0)
        g_string_append_c (words, ' ');
      g_string_append (words, plan_model_comparison_obstacle_get_word (i));
    }
  plan_model_table_put (self->table, OBSTACLES, words->str);
}

static void
put_standing (Filling                        *self,
              const PlanModelComparisonFacts *facts)
{
  g_autofree char *others = NULL;

  if (facts->standing == NULL)
    return;
  others = plan_model_comparison_dup_others (self->store, facts->pair);
  if (facts->standing->grade != PLAN_MODEL_ALIGNMENT_GRADE_NONE)
    plan_model_table_put (self->table, GRADE, plan_model_alignment_grade_get_word (facts->standing->grade));
  if (facts->standing->facet != PLAN_MODEL_FACET_NONE)
    plan_model_table_put (self->table, FACET, plan_model_facet_get_word (facts->standing->facet));
  put_obstacles (self, facts->standing);
  plan_model_table_put_year (self->table, ALIGNED_YEAR, facts->basis->year);
  put_store_text (self, ALIGNED_UNIT, facts->basis->unit);
  plan_model_table_put (self->table, ALIGNED_BASELINE, facts->aligned_baseline.text);
  put_word (self, ALIGNED_COMPARATOR, PLAN_MODEL_WORDS_COMPARATOR, facts->aligned_target.comparator);
  plan_model_table_put (self->table, ALIGNED_TARGET, facts->aligned_target.text);
  plan_model_table_put_boolean (self->table, COMPUTED, facts->aligned_target.is_computed);
  plan_model_table_put (self->table, OTHERS, others);
}

static void
add_row (Filling                   *self,
         const PlanModelPairsGroup *group,
         guint                      position)
{
  const PlanModelPair *pair = &self->pairs->pairs[position];
  PlanModelComparisonFacts facts = { .pair = pair };
  PlanModelValueRow values[2];

  plan_model_store_get_indicator (self->store, pair->indicator, &facts.indicator);
  facts.baseline = read_value (self->store, pair->baseline, &values[0]);
  facts.target = read_value (self->store, pair->target, &values[1]);
  plan_model_difference_init (&facts.difference, self->store, pair->indicator, pair->baseline, pair->target);
  if (self->pairs->is_across)
    {
      facts.standing = &self->pairs->standings[position];
      facts.basis = &group->basis;
      plan_model_pairs_align (self->pairs, position, &facts.aligned_baseline, &facts.aligned_target);
    }

  plan_model_table_begin_row (self->table, pair->depth);
  plan_model_shown_put_row (&self->shown, &facts);
  put_facts (self, pair, &facts.indicator);
  put_figure (self, BASELINE_YEAR, facts.baseline);
  put_target (self, facts.target);
  put_difference (self, &facts.difference);
  put_standing (self, &facts);
  plan_model_difference_clear (&facts.difference);
  plan_model_aligned_clear (&facts.aligned_baseline);
  plan_model_aligned_clear (&facts.aligned_target);
}

static void
add_group (Filling                   *self,
           const PlanModelPairsGroup *group)
{
  plan_model_shown_begin_group (&self->shown, group);
  for (guint i = group->first; i < group->end; i++)
    add_row (self, group, i);
}

/**
 * plan_model_comparison_dup_table:
 * @self: a comparison
 *
 * Gets the rows as a table, with these columns:
 *
 * | Column | Value |
 * |---|---|
 * | `plan`, `title` | id and title of the plan |
 * | `area` | the name of the area that the figures are about, that of the indicator or else of the plan |
 * | `indicator`, `scope`, `concept`, `unit` | those of the indicator |
 * | `depth` | 1 for a part of the row above it, 2 for a part of that |
 * | `baseline_year`, `target_year` | the years |
 * | `baseline`, `baseline_max`, `target`, `target_max` | the amounts, and the upper ends of ranges |
 * | `baseline_comparator`, `target_comparator` | the words of plan JSON |
 * | `baseline_unit`, `target_unit` | where it is not that of the indicator |
 * | `target_form`, `target_change`, `target_against` | form, rise or fall, and what it is held to, as in plan JSON |
 * | `change`, `change_comparator`, `change_unit` | the exact difference |
 * | `percent`, `annual_rate` | with two places, rounded half to even |
 * | `note` | the nick of [enum@PlanModel.ComparisonNote]: why the first of these three that is missing is missing |
 *
 * | `grade`, `facet` | how sure it is that the row is the thing asked for, and what differs where it is only close |
 * | `obstacles` | the nicks of [enum@PlanModel.ComparisonObstacle], with spaces between them |
 * | `aligned_unit`, `aligned_year` | the unit and the year that most rows of the group have |
 * | `aligned_baseline`, `aligned_comparator`, `aligned_target` | the figures in that unit |
 * | `computed` | whether the aligned target follows from growth and a printed baseline |
 * | `also_stated` | what else the plan states of what is to be reached |
 *
 * From `grade` on they are missing where plans are not held against each other. More may be added behind those that are there. In text and Markdown the table has a group for each plan, or,
 * where one thing is held against itself, one across the plans, or as many as were asked for.
 *
 * Takes time linear in the number of rows, and makes the table anew each time.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_comparison_dup_table (PlanModelComparison *self)
{
  Filling filling = { NULL };

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  filling.pairs = plan_model_comparison_get_pairs (self);
  filling.store = filling.pairs->store;
  filling.table = plan_model_table_new (columns, N_COLUMNS);
  plan_model_shown_init (&filling.shown, filling.pairs, filling.table);
  for (guint i = 0; i < filling.pairs->n_groups; i++)
    add_group (&filling, &filling.pairs->groups[i]);
  plan_model_shown_clear (&filling.shown);

  return plan_model_table_freeze (filling.table);
}

/**
 * plan_model_comparison_to_text:
 * @self: a comparison
 * @n_columns: how many columns of a terminal to take, or 0 for as many as it needs
 *
 * Writes the rows as tables for people, as [method@PlanModel.Table.to_text] of
 * [method@PlanModel.Comparison.dup_table] does: one for each plan, or, where a name was asked for, one across the plans.
 *
 * Figures have the signs of their comparators in front and their unit in a column of its own; a unit that differs, as that of
 * a change in percentage points, is behind the figure. A dash is what is not stated or not defined, with a footnote where
 * something could not be computed. Parts are indented below what they are parts of.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
plan_model_comparison_to_text (PlanModelComparison *self,
                               guint                n_columns)
{
  g_autoptr (PlanModelTable) table = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  table = plan_model_comparison_dup_table (self);

  return plan_model_table_to_text (table, n_columns);
}

/**
 * plan_model_comparison_to_markdown:
 * @self: a comparison
 *
 * Writes the tables of [method@PlanModel.Comparison.to_text] as Markdown, as [method@PlanModel.Table.to_markdown] does: for
 * each plan its title as a heading of the second level, a table, and the footnotes as paragraphs.
 *
 * Returns: (transfer full): the Markdown, which ends with a line feed
 *
 * Since: 1.0
 */
char *
plan_model_comparison_to_markdown (PlanModelComparison *self)
{
  g_autoptr (PlanModelTable) table = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  table = plan_model_comparison_dup_table (self);

  return plan_model_table_to_markdown (table);
}

/**
 * plan_model_comparison_to_csv:
 * @self: a comparison
 *
 * Writes the rows as CSV (RFC 4180), for spreadsheets, with the columns of [method@PlanModel.Comparison.dup_table] and in the
 * manner of [method@PlanModel.Table.to_csv].
 *
 * Returns: (transfer full): the CSV
 *
 * Since: 1.0
 */
char *
plan_model_comparison_to_csv (PlanModelComparison *self)
{
  g_autoptr (PlanModelTable) table = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  table = plan_model_comparison_dup_table (self);

  return plan_model_table_to_csv (table);
}
