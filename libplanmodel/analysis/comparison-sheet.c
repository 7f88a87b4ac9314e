/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison-sheet-private.h>

#include <libplanmodel/analysis/difference-private.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/value-private.h>

#include <glib/gi18n-lib.h>

#define DASH "—"
#define SEVERAL_YEARS -1
#define WIDTH_OF_YEAR 7 /* " (2025)" */

/* Text of the plan, which may hold anything, for a terminal. */
static void
append_display (GString    *string,
                const char *text)
{
  g_autofree char *display = plan_model_text_to_display (text, -1);

  g_string_append (string, display);
}

static const char *
get_area_name (const PlanModelStore *store,
               PlanModelLink         area)
{
  return area != 0 ? plan_model_store_text (store, plan_model_store_peek_area (store, area - 1)->name) : NULL;
}

static void
append_period (GString        *string,
               PlanModelYears  period)
{
  if (period.start == 0 && period.end == 0)
    return;
  if (string->len > 0)
    g_string_append_c (string, ' ');
  if (period.start == period.end)
    g_string_append_printf (string, "%d", period.start);
  else
    g_string_append_printf (string, "%d–%d", period.start, period.end);
}

/* Area and period say more of a plan in a few words than its title; empty where no area is stated. */
static char *
make_label (const PlanModelStore *store,
            guint32               plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  const char *area = get_area_name (store, row->area);
  GString *label = g_string_new (NULL);

  if (area != NULL)
    {
      append_display (label, area);
      append_period (label, row->period);
    }

  return g_string_free (label, FALSE);
}

static char *
make_title (const PlanModelStore *store,
            guint32               plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  const char *title = plan_model_store_text (store, row->title);

  return plan_model_text_to_display (title != NULL ? title : plan_model_store_id_text (store, row->id), -1);
}

/* Two plans of one area and period need their titles. */
static void
count_labels (PlanModelSheet *self)
{
  const PlanModelPairs *pairs = self->pairs;

  self->labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < pairs->n; i++)
    {
      guint32 plan = pairs->pairs[i].plan;
      char *label;
      gsize n;

      if (i > 0 && pairs->pairs[i - 1].plan == plan)
        continue;
      label = make_label (pairs->store, plan);
      n = GPOINTER_TO_SIZE (g_hash_table_lookup (self->labels, label));
      g_hash_table_replace (self->labels, label, GSIZE_TO_POINTER (n + 1));
    }
}

void
plan_model_sheet_init (PlanModelSheet       *self,
                       const PlanModelPairs *pairs)
{
  *self = (PlanModelSheet) { .pairs = pairs, .is_across = pairs->name != NULL, .plan = G_MAXUINT32 };
  for (guint i = 0; i < PLAN_MODEL_SHEET_N_COLUMNS; i++)
    self->cells[i] = (PlanModelCell) { g_string_new (NULL), g_string_new (NULL) };
  if (self->is_across)
    count_labels (self);
}

void
plan_model_sheet_clear (PlanModelSheet *self)
{
  for (guint i = 0; i < PLAN_MODEL_SHEET_N_COLUMNS; i++)
    {
      g_string_free (self->cells[i].text, TRUE);
      g_string_free (self->cells[i].tail, TRUE);
    }
  g_clear_pointer (&self->labels, g_hash_table_unref);
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

static void
read_years (PlanModelSheet *self)
{
  const PlanModelPairs *pairs = self->pairs;

  /* Across plans the years differ, or might. */
  self->baseline_year = self->is_across ? SEVERAL_YEARS : 0;
  self->target_year = self->baseline_year;
  if (self->is_across)
    return;
  for (guint i = self->first; i < self->end; i++)
    {
      self->baseline_year = merge_years (self->baseline_year, get_year (pairs->store, pairs->pairs[i].baseline));
      self->target_year = merge_years (self->target_year, get_year (pairs->store, pairs->pairs[i].target));
    }
}

gboolean
plan_model_sheet_next_table (PlanModelSheet *self)
{
  const PlanModelPairs *pairs = self->pairs;
  guint32 n_tables = self->is_across ? 1 : pairs->store->n[PLAN_MODEL_OBJECT_PLAN];

  self->plan++;
  if (self->plan >= n_tables)
    return FALSE;
  self->first = self->end;
  while (self->end < pairs->n && (self->is_across || pairs->pairs[self->end].plan == self->plan))
    self->end++;
  self->next = self->first;
  self->n_notes = 0;
  read_years (self);

  return TRUE;
}

char *
plan_model_sheet_dup_title (const PlanModelSheet *self)
{
  return make_title (self->pairs->store, self->plan);
}

char *
plan_model_sheet_dup_subtitle (const PlanModelSheet *self)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (self->pairs->store, self->plan);
  const char *area = get_area_name (self->pairs->store, row->area);
  GString *subtitle = g_string_new (NULL);

  if (area != NULL)
    append_display (subtitle, area);
  append_period (subtitle, row->period);

  return g_string_free (subtitle, FALSE);
}

static void
empty_cells (PlanModelSheet *self)
{
  for (guint i = 0; i < PLAN_MODEL_SHEET_N_COLUMNS; i++)
    {
      g_string_truncate (self->cells[i].text, 0);
      g_string_truncate (self->cells[i].tail, 0);
    }
  self->depth = 0;
}

static void
fill_year_heading (PlanModelCell *cell,
                   int            year,
                   const char    *otherwise)
{
  if (year > 0)
    g_string_printf (cell->text, "%d", year);
  else
    g_string_assign (cell->text, otherwise);
}

void
plan_model_sheet_fill_heading (PlanModelSheet *self)
{
  empty_cells (self);
  g_string_assign (self->cells[PLAN_MODEL_SHEET_PLAN].text, _("Plan"));
  g_string_assign (self->cells[PLAN_MODEL_SHEET_INDICATOR].text, _("Indicator"));
  g_string_assign (self->cells[PLAN_MODEL_SHEET_UNIT].text, _("Unit"));
  fill_year_heading (&self->cells[PLAN_MODEL_SHEET_BASELINE], self->baseline_year, _("Baseline"));
  fill_year_heading (&self->cells[PLAN_MODEL_SHEET_TARGET], self->target_year, _("Target"));
  g_string_assign (self->cells[PLAN_MODEL_SHEET_CHANGE].text, _("Change"));
  /* Translators: the heading of a column: the change in percent of the baseline */
  g_string_assign (self->cells[PLAN_MODEL_SHEET_PERCENT].text, _("in %"));
  /* Translators: the heading of a column: the compound growth a year in percent */
  g_string_assign (self->cells[PLAN_MODEL_SHEET_RATE].text, _("% a year"));
}

static void
append_sign (PlanModelCell      *cell,
             PlanModelComparator comparator)
{
  const char *sign = plan_model_comparator_get_sign (comparator);

  g_string_append (cell->text, sign);
  if (sign[0] != '\0')
    g_string_append_c (cell->text, ' ');
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
append_amount (GString               *text,
               const PlanModelStore  *store,
               const PlanModelAmount *amount,
               const char            *before)
{
  PlanModelDecimal decimal;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  if (!plan_model_amount_read (store, amount, &decimal))
    return;
  plan_model_decimal_print (&decimal, digits);
  g_string_append_printf (text, "%s%s", before, digits);
}

static gboolean
is_yearly (const PlanModelValueRow *value)
{
  return value->form == PLAN_MODEL_FORM_ANNUAL_AMOUNT || value->form == PLAN_MODEL_FORM_ANNUAL_GROWTH;
}

/* The unit of the column is not said again. */
static void
append_unit (PlanModelCell           *cell,
             const PlanModelStore    *store,
             const PlanModelValueRow *value,
             guint32                  indicator,
             const char              *unit)
{
  const char *own = plan_model_value_row_unit (store, value, indicator + 1);

  if (own != NULL && (is_yearly (value) || g_strcmp0 (own, unit) != 0))
    {
      g_string_append_c (cell->tail, ' ');
      append_display (cell->tail, own);
    }
  if (is_yearly (value))
    g_string_append (cell->tail, "/年");
}

/* What the figure is held to, if that is no number, stands in brackets behind the name, since it may be long. */
static void
append_stated (PlanModelCell           *cell,
               const PlanModelStore    *store,
               const PlanModelValueRow *value,
               guint32                  indicator,
               const char              *unit)
{
  const char *mark = get_mark (value);

  if (!value->amount.stated && value->rare.against.text != 0)
    {
      append_sign (cell, value->comparator);
      g_string_append (cell->text, "[…]");
      return;
    }
  if (value->amount.stated)
    append_sign (cell, value->comparator);
  g_string_append (cell->text, mark);
  if (value->amount.stated)
    {
      append_amount (cell->text, store, &value->amount, "");
      append_amount (cell->text, store, &value->rare.upper, "–");
      append_unit (cell, store, value, indicator, unit);
    }
  if (cell->text->len == 0)
    g_string_append (cell->text, DASH);
}

/* @year: that of the column */
static void
fill_figure (PlanModelSheet *self,
             PlanModelCell  *cell,
             PlanModelLink   link,
             guint32         indicator,
             const char     *unit,
             int             year)
{
  const PlanModelStore *store = self->pairs->store;
  PlanModelValueRow value;

  if (link == 0)
    {
      g_string_append (cell->text, DASH);
      return;
    }
  plan_model_store_get_value (store, link - 1, &value);
  append_stated (cell, store, &value, indicator, unit);
  if (year != SEVERAL_YEARS)
    return;
  if (value.year != 0)
    g_string_append_printf (cell->tail, " (%d)", value.year);
  else
    g_string_append_printf (cell->tail, "%*s", WIDTH_OF_YEAR, "");
}

/* A number that was computed; or a dash, the first of the row with the sign of its footnote. */
static void
fill_computed (PlanModelSheet            *self,
               PlanModelCell             *cell,
               const PlanModelDifference *difference,
               const char                *number,
               guint                     *footnote)
{
  if (number != NULL)
    {
      append_sign (cell, difference->comparator);
      g_string_append (cell->text, number);
      return;
    }
  g_string_append (cell->text, DASH);
  if (*footnote != 0)
    plan_model_sheet_append_mark (cell->tail, *footnote);
  *footnote = 0;
}

static guint
find_footnote (PlanModelSheet          *self,
               PlanModelComparisonNote  note)
{
  if (note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    return 0;
  for (guint i = 0; i < self->n_notes; i++)
    {
      if (self->notes[i] == note)
        return i + 1;
    }
  self->notes[self->n_notes++] = note;

  return self->n_notes;
}

static void
fill_difference (PlanModelSheet      *self,
                 const PlanModelPair *pair,
                 const char          *unit)
{
  g_auto (PlanModelDifference) difference = { 0 };
  PlanModelCell *change = &self->cells[PLAN_MODEL_SHEET_CHANGE];
  guint footnote;

  plan_model_difference_init (&difference, self->pairs->store, pair->indicator, pair->baseline, pair->target);
  footnote = find_footnote (self, difference.note);
  fill_computed (self, change, &difference, difference.change, &footnote);
  if (difference.unit != NULL && g_strcmp0 (difference.unit, unit) != 0)
    {
      g_string_append_c (change->tail, ' ');
      append_display (change->tail, difference.unit);
    }
  fill_computed (self, &self->cells[PLAN_MODEL_SHEET_PERCENT], &difference, difference.percent, &footnote);
  fill_computed (self, &self->cells[PLAN_MODEL_SHEET_RATE], &difference, difference.annual_rate, &footnote);
}

static void
fill_plan (PlanModelSheet *self,
           guint32         plan)
{
  g_autofree char *label = make_label (self->pairs->store, plan);
  g_autofree char *title = NULL;

  if (label[0] == '\0' || GPOINTER_TO_SIZE (g_hash_table_lookup (self->labels, label)) > 1)
    title = make_title (self->pairs->store, plan);
  g_string_assign (self->cells[PLAN_MODEL_SHEET_PLAN].text, title != NULL ? title : label);
}

static void
append_remark (GString    *text,
               const char *remark,
               guint      *n_remarks)
{
  if (remark == NULL)
    return;
  g_string_append (text, (*n_remarks)++ == 0 ? " [" : ", ");
  append_display (text, remark);
}

static const char *
get_against (const PlanModelStore *store,
             PlanModelLink         link)
{
  PlanModelValueRow value;

  if (link == 0)
    return NULL;
  plan_model_store_get_value (store, link - 1, &value);

  return plan_model_store_text (store, value.rare.against.text);
}

/* The name with what narrows it: an area that is not the plan's, a scope; and what the target is held to. */
static void
fill_name (PlanModelSheet              *self,
           const PlanModelPair         *pair,
           const PlanModelIndicatorRow *indicator)
{
  const PlanModelStore *store = self->pairs->store;
  GString *text = self->cells[PLAN_MODEL_SHEET_INDICATOR].text;
  guint n_remarks = 0;

  append_display (text, plan_model_store_text (store, indicator->name));
  if (indicator->rare.area != plan_model_store_peek_plan (store, pair->plan)->area)
    append_remark (text, get_area_name (store, indicator->rare.area), &n_remarks);
  append_remark (text, plan_model_store_text (store, indicator->rare.scope), &n_remarks);
  append_remark (text, get_against (store, pair->target), &n_remarks);
  if (n_remarks > 0)
    g_string_append_c (text, ']');
}

/* The unit of the row: the indicator's, else that of its figures. */
static const char *
get_unit (const PlanModelStore *store,
          const PlanModelPair  *pair)
{
  PlanModelLink link = pair->target != 0 ? pair->target : pair->baseline;
  PlanModelIndicatorRow indicator;
  PlanModelValueRow value;

  plan_model_store_get_indicator (store, pair->indicator, &indicator);
  if (indicator.unit != 0 || link == 0)
    return plan_model_store_text (store, indicator.unit);
  plan_model_store_get_value (store, link - 1, &value);

  return plan_model_store_text (store, value.rare.unit);
}

gboolean
plan_model_sheet_fill_row (PlanModelSheet *self)
{
  const PlanModelStore *store = self->pairs->store;
  const PlanModelPair *pair;
  PlanModelIndicatorRow indicator;
  const char *unit;

  if (self->next >= self->end)
    return FALSE;
  pair = &self->pairs->pairs[self->next++];
  plan_model_store_get_indicator (store, pair->indicator, &indicator);
  unit = get_unit (store, pair);

  empty_cells (self);
  self->depth = pair->depth;
  if (self->is_across)
    fill_plan (self, pair->plan);
  fill_name (self, pair, &indicator);
  if (unit != NULL)
    append_display (self->cells[PLAN_MODEL_SHEET_UNIT].text, unit);
  /* It is there only to head its parts. */
  if (pair->baseline == 0 && pair->target == 0)
    return TRUE;
  fill_figure (self, &self->cells[PLAN_MODEL_SHEET_BASELINE], pair->baseline, pair->indicator, unit, self->baseline_year);
  fill_figure (self, &self->cells[PLAN_MODEL_SHEET_TARGET], pair->target, pair->indicator, unit, self->target_year);
  fill_difference (self, pair, unit);

  return TRUE;
}

void
plan_model_sheet_append_mark (GString *text,
                              guint    footnote)
{
  static const char *const digits[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };

  if (footnote >= G_N_ELEMENTS (digits))
    plan_model_sheet_append_mark (text, footnote / G_N_ELEMENTS (digits));
  g_string_append (text, digits[footnote % G_N_ELEMENTS (digits)]);
}
