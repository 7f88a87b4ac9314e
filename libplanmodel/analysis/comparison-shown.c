/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison-shown-private.h>

#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/vocabulary/alignment-grade-private.h>

#include <glib/gi18n-lib.h>

#define DASH "—"
#define SEVERAL_YEARS -1
#define WIDTH_OF_YEAR 7 /* " (2025)" */

/* Area and period say more of a plan in a few words than its title; empty where no area is stated. */
static char *
make_label (const PlanModelStore *store,
            guint32               plan)
{
  if (plan_model_store_peek_plan (store, plan)->area == 0)
    return g_strdup ("");

  return plan_model_plan_label_dup_place (store, plan);
}

static gboolean
is_across (const PlanModelShown *self)
{
  return self->pairs->is_across;
}

/* Two plans of one area and period need their titles. */
static void
count_labels (PlanModelShown *self)
{
  const PlanModelPairs *pairs = self->pairs;
  g_autoptr (GHashTable) plans = g_hash_table_new (NULL, NULL);

  self->labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < pairs->n; i++)
    {
      guint32 plan = pairs->pairs[i].plan;
      char *label;
      gsize n;

      if (!g_hash_table_add (plans, GUINT_TO_POINTER (plan)))
        continue;
      label = make_label (self->store, plan);
      n = GPOINTER_TO_SIZE (g_hash_table_lookup (self->labels, label));
      g_hash_table_replace (self->labels, label, GSIZE_TO_POINTER (n + 1));
    }
}

static int
get_year (const PlanModelStore *store,
          PlanModelLink         value)
{
  return value != 0 ? store->value.year[value - 1] : 0;
}

static int
merge_years (int a,
             int b)
{
  if (a == 0 || a == b)
    return b;

  return b == 0 ? a : SEVERAL_YEARS;
}

/* The year that all rows have stands above them and not in them. */
static void
read_years (PlanModelShown *self,
            guint           first,
            guint           end)
{
  /* Across plans the years differ, or might. */
  self->baseline_year = self->shows_plan ? SEVERAL_YEARS : 0;
  self->target_year = self->baseline_year;
  if (self->shows_plan)
    return;
  for (guint i = first; i < end; i++)
    {
      self->baseline_year = merge_years (self->baseline_year, get_year (self->store, self->pairs->pairs[i].baseline));
      self->target_year = merge_years (self->target_year, get_year (self->store, self->pairs->pairs[i].target));
    }
}

static void
put_year_heading (PlanModelShown *self,
                  guint           column,
                  int             year)
{
  char digits[16];

  if (year <= 0)
    return;
  g_snprintf (digits, sizeof digits, "%d", year);
  plan_model_table_put_heading (self->table, column, digits);
}

void
plan_model_shown_init (PlanModelShown       *self,
                       const PlanModelPairs *pairs,
                       PlanModelTable       *table)
{
  *self = (PlanModelShown) { .pairs = pairs, .store = pairs->store, .table = table };
  self->text = g_string_new (NULL);
  self->tail = g_string_new (NULL);
  if (is_across (self))
    {
      count_labels (self);
      if (pairs->name != NULL)
        plan_model_table_hide (table, PLAN_MODEL_SHOWN_MATCH);
      return;
    }
  plan_model_table_hide (table, PLAN_MODEL_SHOWN_MATCH);
  if (pairs->n_groups == 0 || pairs->groups[0].plan != 0)
    plan_model_table_hide (table, PLAN_MODEL_SHOWN_PLAN);
  else
    count_labels (self);
  plan_model_table_set_empty_text (table, _("No indicator states a baseline or a target."));
}

void
plan_model_shown_clear (PlanModelShown *self)
{
  g_clear_pointer (&self->labels, g_hash_table_unref);
  g_string_free (self->text, TRUE);
  g_string_free (self->tail, TRUE);
}

/* What the rows of a group are held against each other in: 家, 2025. */
static char *
make_basis (PlanModelShown            *self,
            const PlanModelPairsGroup *group)
{
  const PlanModelConceptRow *concept =
      group->concept != 0 ? plan_model_concepts_peek (self->pairs->concepts, group->concept) : NULL;
  GString *basis = g_string_new (NULL);

  if (concept == NULL)
    return g_string_free (basis, FALSE);
  g_string_append (basis, concept->id);
  if (group->basis.unit != 0)
    g_string_append_printf (basis, ", %s", plan_model_store_text (self->store, group->basis.unit));
  if (group->basis.year != 0)
    g_string_append_printf (basis, ", %d", group->basis.year);

  return g_string_free (basis, FALSE);
}

/* Returns: (nullable): the label of the concept, in the script of most plans, else in the first language that it has one in */
static const char *
get_concept_label (PlanModelShown *self,
                   guint32         number)
{
  const PlanModelConceptRow *concept = plan_model_concepts_peek (self->pairs->concepts, number);

  for (guint i = 0; concept != NULL && i < PLAN_MODEL_N_LANGUAGES; i++)
    {
      if (concept->label[i] != NULL)
        return concept->label[i];
    }

  return NULL;
}

static char *
make_title (PlanModelShown            *self,
            const PlanModelPairsGroup *group)
{
  if (group->area != 0)
    return g_strdup (plan_model_store_text (self->store, group->area));
  if (group->year != 0)
    return g_strdup_printf ("%d", group->year);
  if (group->concept != 0)
    return g_strdup (get_concept_label (self, group->concept));

  return group->plan != 0 ? plan_model_plan_label_dup_title (self->store, group->plan - 1) : NULL;
}

void
plan_model_shown_begin_group (PlanModelShown            *self,
                              const PlanModelPairsGroup *group)
{
  g_autofree char *title = make_title (self, group);
  g_autofree char *subtitle = NULL;

  if (group->plan != 0)
    subtitle = plan_model_plan_label_dup_place (self->store, group->plan - 1);
  else if (group->area == 0 && group->year == 0)
    subtitle = make_basis (self, group);
  /* What has neither, among groups that have, is said to. */
  if (title == NULL && self->pairs->n_groups > 1)
    title = g_strdup (DASH);
  plan_model_table_begin_group (self->table, title, subtitle != NULL && subtitle[0] != '\0' ? subtitle : NULL);
  self->shows_plan = is_across (self) || group->plan == 0;
  read_years (self, group->first, group->end);
  put_year_heading (self, PLAN_MODEL_SHOWN_BASELINE, self->baseline_year);
  put_year_heading (self, PLAN_MODEL_SHOWN_TARGET, self->target_year);
}

static void
begin_cell (PlanModelShown *self)
{
  g_string_truncate (self->text, 0);
  g_string_truncate (self->tail, 0);
}

static void
end_cell (PlanModelShown *self,
          guint           column)
{
  plan_model_table_put (self->table, column, self->text->str);
  plan_model_table_put_tail (self->table, column, self->tail->str);
}

static void
append_sign (PlanModelShown      *self,
             PlanModelComparator  comparator)
{
  const char *sign = plan_model_comparator_get_sign (comparator);

  g_string_append (self->text, sign);
  if (sign[0] != '\0')
    g_string_append_c (self->text, ' ');
}

/* What stands before the digits of what is not the figure itself, as in plan_model_value_to_string(). */
static const char *
get_mark (const PlanModelValueRow *value)
{
  if (value->change == PLAN_MODEL_CHANGE_RISE)
    return "↑";
  if (value->change == PLAN_MODEL_CHANGE_FALL)
    return "↓";

  return value->form == PLAN_MODEL_FORM_INCREMENT ? "+" : "";
}

static void
append_amount (PlanModelShown        *self,
               const PlanModelAmount *amount,
               const char            *before)
{
  PlanModelDecimal decimal;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  if (!plan_model_amount_read (self->store, amount, &decimal))
    return;
  plan_model_decimal_print (&decimal, digits);
  g_string_append (self->text, before);
  g_string_append (self->text, digits);
}

static gboolean
is_yearly (const PlanModelValueRow *value)
{
  return value->form == PLAN_MODEL_FORM_ANNUAL_AMOUNT || value->form == PLAN_MODEL_FORM_ANNUAL_GROWTH;
}

/* The unit of the column is not said again. */
static void
append_unit (PlanModelShown          *self,
             const PlanModelValueRow *value,
             guint32                  indicator,
             const char              *unit)
{
  const char *own = plan_model_value_row_unit (self->store, value, indicator + 1);

  if (own != NULL && (is_yearly (value) || g_strcmp0 (own, unit) != 0))
    {
      g_string_append_c (self->tail, ' ');
      g_string_append (self->tail, own);
    }
  if (is_yearly (value))
    g_string_append (self->tail, "/年");
}

/* What the figure is held to, if that is no number, stands in brackets behind the name, since it may be long. */
static void
append_stated (PlanModelShown          *self,
               const PlanModelValueRow *value,
               guint32                  indicator,
               const char              *unit)
{
  if (!value->amount.stated && value->rare.against.text != 0)
    {
      append_sign (self, value->comparator);
      g_string_append (self->text, "[…]");
      return;
    }
  if (value->amount.stated)
    append_sign (self, value->comparator);
  g_string_append (self->text, get_mark (value));
  if (value->amount.stated)
    {
      append_amount (self, &value->amount, "");
      append_amount (self, &value->rare.upper, "–");
      append_unit (self, value, indicator, unit);
    }
  if (self->text->len == 0)
    g_string_append (self->text, DASH);
}

/* @value: NULL: none is stated; @year: that of the column */
static void
show_figure (PlanModelShown          *self,
             guint                    column,
             const PlanModelValueRow *value,
             guint32                  indicator,
             const char              *unit,
             int                      year)
{
  if (value == NULL)
    return;
  begin_cell (self);
  append_stated (self, value, indicator, unit);
  if (year == SEVERAL_YEARS && value->year != 0)
    g_string_append_printf (self->tail, " (%d)", value->year);
  else if (year == SEVERAL_YEARS)
    g_string_append_printf (self->tail, "%*s", WIDTH_OF_YEAR, "");
  end_cell (self, column);
}

/* A number that was computed; or the dash, the first of the row with the mark of its footnote. */
static void
show_computed (PlanModelShown            *self,
               guint                      column,
               const PlanModelDifference *difference,
               const char                *number,
               guint                     *note)
{
  begin_cell (self);
  if (number != NULL)
    {
      append_sign (self, difference->comparator);
      g_string_append (self->text, number);
      plan_model_table_put (self->table, column, self->text->str);
      return;
    }
  plan_model_table_put_note (self->table, column, *note);
  *note = 0;
}

static void
show_difference (PlanModelShown            *self,
                 const PlanModelDifference *difference,
                 const char                *unit)
{
  guint note = 0;

  if (difference->note != PLAN_MODEL_COMPARISON_NOTE_NONE)
    note = plan_model_table_add_note (self->table, plan_model_comparison_note_get_explanation (difference->note));
  show_computed (self, PLAN_MODEL_SHOWN_CHANGE, difference, difference->change, &note);
  if (difference->change != NULL && difference->unit_note != PLAN_MODEL_UNIT_NOTE_NONE)
    {
      const char *remark = plan_model_unit_note_get_explanation (difference->unit_note);

      plan_model_table_put_note (self->table, PLAN_MODEL_SHOWN_CHANGE, plan_model_table_add_note (self->table, remark));
    }
  if (difference->unit != NULL && g_strcmp0 (difference->unit, unit) != 0)
    {
      g_string_printf (self->tail, " %s", difference->unit);
      plan_model_table_put_tail (self->table, PLAN_MODEL_SHOWN_CHANGE, self->tail->str);
    }
  show_computed (self, PLAN_MODEL_SHOWN_PERCENT, difference, difference->percent, &note);
  show_computed (self, PLAN_MODEL_SHOWN_RATE, difference, difference->annual_rate, &note);
}

static void
show_plan (PlanModelShown *self,
           guint32         plan)
{
  g_autofree char *label = NULL;
  gboolean is_enough;

  if (self->labels == NULL)
    return;
  label = make_label (self->store, plan);
  is_enough = label[0] != '\0' && GPOINTER_TO_SIZE (g_hash_table_lookup (self->labels, label)) == 1;
  if (!is_enough)
    {
      g_free (label);
      label = plan_model_plan_label_dup_title (self->store, plan);
    }
  plan_model_table_put (self->table, PLAN_MODEL_SHOWN_PLAN, label);
}

static void
append_remark (PlanModelShown *self,
               const char     *remark,
               guint          *n_remarks)
{
  if (remark == NULL)
    return;
  g_string_append (self->text, (*n_remarks)++ == 0 ? " [" : ", ");
  g_string_append (self->text, remark);
}

/* The name with what narrows it: an area that is not the plan's, a scope; and what the target is held to. */
static void
show_name (PlanModelShown                 *self,
           const PlanModelComparisonFacts *facts)
{
  const PlanModelStore *store = self->store;
  const PlanModelIndicatorRow *indicator = &facts->indicator;
  guint n_remarks = 0;

  begin_cell (self);
  g_string_append (self->text, plan_model_store_text (store, indicator->name));
  if (indicator->rare.area != plan_model_store_peek_plan (store, facts->pair->plan)->area)
    append_remark (self, plan_model_plan_label_get_area (store, indicator->rare.area), &n_remarks);
  append_remark (self, plan_model_store_text (store, indicator->rare.scope), &n_remarks);
  if (facts->target != NULL)
    append_remark (self, plan_model_store_text (store, facts->target->rare.against.text), &n_remarks);
  if (n_remarks > 0)
    g_string_append_c (self->text, ']');
  end_cell (self, PLAN_MODEL_SHOWN_INDICATOR);
}

/* The unit of the row: the indicator's, else that of its figures. */
static const char *
get_unit (const PlanModelStore           *store,
          const PlanModelComparisonFacts *facts)
{
  const PlanModelValueRow *value = facts->target != NULL ? facts->target : facts->baseline;

  if (facts->indicator.unit != 0 || value == NULL)
    return plan_model_store_text (store, facts->indicator.unit);

  return plan_model_store_text (store, value->rare.unit);
}

/* For when it is stated, and where: (2025, table). */
static void
append_place (const PlanModelStore        *store,
              const PlanModelValueRow     *value,
              const PlanModelIndicatorRow *indicator,
              GString                     *string)
{
  guint8 origin = indicator->origin;
  PlanModelMentionRow mention;

  if (value->mentions.n > 0)
    {
      plan_model_store_get_mention (store, value->mentions.first, &mention);
      origin = mention.origin != PLAN_MODEL_ORIGIN_UNKNOWN ? mention.origin : origin;
    }
  if (value->year == 0 && origin == PLAN_MODEL_ORIGIN_UNKNOWN)
    return;
  g_string_append (string, " (");
  if (value->year != 0)
    g_string_append_printf (string, "%d", value->year);
  if (value->year != 0 && origin != PLAN_MODEL_ORIGIN_UNKNOWN)
    g_string_append (string, ", ");
  if (origin != PLAN_MODEL_ORIGIN_UNKNOWN)
    g_string_append (string, plan_model_words_get (PLAN_MODEL_WORDS_ORIGIN)->word[origin]);
  g_string_append_c (string, ')');
}

char *
plan_model_comparison_dup_others (const PlanModelStore *store,
                                  const PlanModelPair  *pair)
{
  g_autoptr (GString) others = g_string_new (NULL);
  PlanModelIndicatorRow indicator;

  plan_model_store_get_indicator (store, pair->indicator, &indicator);
  for (guint32 row = indicator.values.first; row < indicator.values.first + indicator.values.n; row++)
    {
      guint8 role = store->value.role[row];
      PlanModelValueRow value;

      if ((role != PLAN_MODEL_VALUE_ROLE_TARGET && role != PLAN_MODEL_VALUE_ROLE_MILESTONE) || row + 1 == pair->target)
        continue;
      plan_model_store_get_value (store, row, &value);
      if (others->len > 0)
        g_string_append (others, "; ");
      plan_model_value_row_append (store, &value, pair->indicator + 1, others);
      append_place (store, &value, &indicator, others);
    }

  return others->len > 0 ? g_string_free (g_steal_pointer (&others), FALSE) : NULL;
}

static void
put_target_note (PlanModelShown *self,
                 const char     *text)
{
  plan_model_table_put_note (self->table, PLAN_MODEL_SHOWN_TARGET, plan_model_table_add_note (self->table, text));
}

/* The target in the unit of the others, where it is not so printed, or not printed at all. */
static void
show_aligned (PlanModelShown                 *self,
              const PlanModelComparisonFacts *facts,
              const char                     *unit)
{
  const PlanModelAligned *aligned = &facts->aligned_target;
  const char *basis_unit = plan_model_store_text (self->store, facts->basis->unit);
  const char *sign = plan_model_comparator_get_sign (aligned->comparator);
  g_autofree char *note = NULL;
  PlanModelMeasure measure;

  if (aligned->text == NULL)
    return;
  plan_model_measure_init (&measure, unit);
  begin_cell (self);
  g_string_append_printf (self->text, "%s%s%s%s%s", sign, sign[0] != '\0' ? " " : "", aligned->text,
                          basis_unit != NULL ? " " : "", basis_unit != NULL ? basis_unit : "");
  if (aligned->is_computed)
    /* Translators: %s is a figure with its unit */
    note = g_strdup_printf (_("Computed from the baseline: %s."), self->text->str);
  else if (!plan_model_measure_same_size (&measure, &facts->basis->measure))
    /* Translators: %s is a figure with its unit */
    note = g_strdup_printf (_("That is %s."), self->text->str);
  if (note != NULL)
    put_target_note (self, note);
}

/* What stands in the way by the name stands beside the name. */
static gboolean
is_of_name (PlanModelComparisonObstacle obstacle)
{
  return obstacle >= PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_GRADE && obstacle <= PLAN_MODEL_COMPARISON_OBSTACLE_CLOSE_ONLY;
}

/* How sure it is that the row is the thing asked for, and what stands in the way of comparing it. */
static void
show_standing (PlanModelShown                 *self,
               const PlanModelComparisonFacts *facts)
{
  g_autofree char *others = plan_model_comparison_dup_others (self->store, facts->pair);

  plan_model_table_put (self->table, PLAN_MODEL_SHOWN_MATCH, plan_model_alignment_grade_get_word (facts->standing->grade));
  if (others != NULL)
    {
      /* Translators: %s is one figure or several */
      g_autofree char *note = g_strdup_printf (_("The plan also states %s."), others);

      put_target_note (self, note);
    }
  show_aligned (self, facts, get_unit (self->store, facts));
  for (guint i = 1; i < PLAN_MODEL_N_COMPARISON_OBSTACLES; i++)
    {
      guint column = is_of_name (i) ? PLAN_MODEL_SHOWN_INDICATOR : PLAN_MODEL_SHOWN_TARGET;
      const char *explanation = plan_model_comparison_obstacle_get_explanation (i);

      if (facts->standing->obstacles & 1u << i)
        plan_model_table_put_note (self->table, column, plan_model_table_add_note (self->table, explanation));
    }
}

void
plan_model_shown_put_row (PlanModelShown                 *self,
                          const PlanModelComparisonFacts *facts)
{
  const char *unit = get_unit (self->store, facts);

  show_plan (self, facts->pair->plan);
  show_name (self, facts);
  plan_model_table_put (self->table, PLAN_MODEL_SHOWN_UNIT, unit != NULL ? unit : "");
  /* It is there only to head its parts. */
  if (facts->baseline == NULL && facts->target == NULL)
    {
      for (guint i = PLAN_MODEL_SHOWN_BASELINE; i < PLAN_MODEL_N_SHOWN; i++)
        plan_model_table_put (self->table, i, "");
      return;
    }
  show_figure (self, PLAN_MODEL_SHOWN_BASELINE, facts->baseline, facts->pair->indicator, unit, self->baseline_year);
  show_figure (self, PLAN_MODEL_SHOWN_TARGET, facts->target, facts->pair->indicator, unit, self->target_year);
  show_difference (self, &facts->difference, unit);
  if (facts->standing != NULL)
    show_standing (self, facts);
}
