/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/difference-private.h>

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/value-private.h>

/* One of the two figures, as far as it counts here. */
typedef struct
{
  gboolean is_there;
  gboolean has_amount;
  PlanModelValueRow row;
  PlanModelDecimal amount;
  const char *unit; /* nullable */
  const char *each; /* nullable */
} Figure;

static void
read_figure (Figure               *figure,
             const PlanModelStore *store,
             guint32               indicator,
             PlanModelLink         value)
{
  *figure = (Figure) { 0 };
  if (value == 0)
    return;
  figure->is_there = TRUE;
  plan_model_store_get_value (store, value - 1, &figure->row);
  figure->has_amount = plan_model_amount_read (store, &figure->row.amount, &figure->amount);
  figure->unit = plan_model_value_row_unit (store, &figure->row, indicator + 1);
  figure->each = plan_model_store_text (store, figure->row.rare.each);
}

static gboolean
is_range (const Figure *figure)
{
  return figure->row.comparator == PLAN_MODEL_COMPARATOR_BETWEEN || figure->row.rare.upper.stated;
}

/* What the number of a figure is, for the purpose of subtracting: a figure without a form is itself, and all of them is a
 * level of 100 %.  NONE: nothing that can be subtracted. */
static PlanModelForm
get_form (const Figure *figure)
{
  PlanModelForm form = figure->row.form;

  if (form == PLAN_MODEL_FORM_NONE || form == PLAN_MODEL_FORM_COVERAGE)
    return PLAN_MODEL_FORM_LEVEL;
  if (form == PLAN_MODEL_FORM_LEVEL || form == PLAN_MODEL_FORM_CUMULATIVE || form == PLAN_MODEL_FORM_ANNUAL_AMOUNT
      || form == PLAN_MODEL_FORM_RANK)
    return form;

  return PLAN_MODEL_FORM_NONE;
}

/* Only figures of one form have a difference.  Where there is no baseline to tell, the form of the target is the matter
 * only if nothing can be subtracted from it. */
static gboolean
is_another_form (const Figure *baseline,
                 const Figure *target)
{
  PlanModelForm form = get_form (target);

  if (!baseline->is_there)
    return form == PLAN_MODEL_FORM_NONE;

  return form == PLAN_MODEL_FORM_NONE || form != get_form (baseline);
}

/* Words for counting one and the same thing: an indicator that is 26 人 and is to be 50 名 has one unit. */
static int
get_counter_group (const char *unit)
{
  static const char *const groups[][16] = {
    { "人", "名", "位", NULL },
    { "个", "個", "家", "户", "戶", "所", "座", "处", "處", "项", "項", "件", "种", "種", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      if (g_strv_contains (groups[i], unit))
        return (int) i;
    }

  return -1;
}

static gboolean
is_same_unit (const char *a,
              const char *b)
{
  g_autofree char *a_folded = NULL, *b_folded = NULL;
  int group;

  if (g_strcmp0 (a, b) == 0)
    return TRUE;
  if (a == NULL || b == NULL)
    return FALSE;
  a_folded = plan_model_text_fold (a);
  b_folded = plan_model_text_fold (b);
  group = get_counter_group (a_folded);

  return g_str_equal (a_folded, b_folded) || (group >= 0 && group == get_counter_group (b_folded));
}

/* The unit of a difference of two figures in @unit: that of two percentages is in percentage points. */
static const char *
get_change_unit (const char *unit)
{
  static const char *const points[][2] = { { "%", "百分点" }, { "‰", "千分点" } };
  g_autofree char *folded = unit != NULL ? plan_model_text_fold (unit) : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      if (g_strcmp0 (folded, points[i][0]) == 0)
        return points[i][1];
    }

  return unit;
}

/* The comparator of minus the figure. */
static PlanModelComparator
turn_round (PlanModelComparator comparator)
{
  static const PlanModelComparator turned[] = {
    [PLAN_MODEL_COMPARATOR_AT_LEAST] = PLAN_MODEL_COMPARATOR_AT_MOST,
    [PLAN_MODEL_COMPARATOR_MORE_THAN] = PLAN_MODEL_COMPARATOR_LESS_THAN,
    [PLAN_MODEL_COMPARATOR_AT_MOST] = PLAN_MODEL_COMPARATOR_AT_LEAST,
    [PLAN_MODEL_COMPARATOR_LESS_THAN] = PLAN_MODEL_COMPARATOR_MORE_THAN,
    [PLAN_MODEL_COMPARATOR_ABOUT] = PLAN_MODEL_COMPARATOR_ABOUT,
  };

  return comparator < G_N_ELEMENTS (turned) ? turned[comparator] : PLAN_MODEL_COMPARATOR_NONE;
}

static gboolean
is_inexact (PlanModelComparator comparator)
{
  return turn_round (comparator) != PLAN_MODEL_COMPARATOR_NONE;
}

/* The comparator of a sum of two figures; FALSE where it can be anything: ≥ and <, ≥ and ≈. */
static gboolean
add_comparators (PlanModelComparator  a,
                 PlanModelComparator  b,
                 PlanModelComparator *sum)
{
  static const PlanModelComparator strict[] = {
    [PLAN_MODEL_COMPARATOR_AT_LEAST] = PLAN_MODEL_COMPARATOR_MORE_THAN,
    [PLAN_MODEL_COMPARATOR_AT_MOST] = PLAN_MODEL_COMPARATOR_LESS_THAN,
  };

  *sum = is_inexact (a) ? a : b;
  if (!is_inexact (a) || !is_inexact (b) || a == b)
    return TRUE;
  if (a < G_N_ELEMENTS (strict) && strict[a] == b)
    *sum = b;
  else if (b < G_N_ELEMENTS (strict) && strict[b] == a)
    *sum = a;
  else
    return FALSE;

  return TRUE;
}

/* Carries the comparators of both into the difference. */
static gboolean
carry_comparator (PlanModelDifference *self,
                  const Figure        *baseline,
                  const Figure        *target)
{
  if (!is_inexact (baseline->row.comparator))
    {
      self->comparator = target->row.comparator;
      return TRUE;
    }

  return add_comparators (target->row.comparator, turn_round (baseline->row.comparator), &self->comparator);
}

/* Why there is no change.  What is the matter with the target comes before what is the matter with the baseline, since
 * that there is none can be seen anyway. */
static PlanModelComparisonNote
find_obstacle (const Figure *baseline,
               const Figure *target)
{
  if (!target->is_there)
    return PLAN_MODEL_COMPARISON_NOTE_NO_TARGET;
  if (!target->has_amount)
    return PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT;
  if (is_another_form (baseline, target))
    return PLAN_MODEL_COMPARISON_NOTE_ANOTHER_FORM;
  if (is_range (target))
    return PLAN_MODEL_COMPARISON_NOTE_RANGE;
  if (!baseline->is_there)
    return PLAN_MODEL_COMPARISON_NOTE_NO_BASELINE;
  if (!baseline->has_amount)
    return PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT;
  if (is_range (baseline))
    return PLAN_MODEL_COMPARISON_NOTE_RANGE;
  if (!is_same_unit (baseline->unit, target->unit))
    return PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_UNIT;
  if (g_strcmp0 (baseline->each, target->each) != 0)
    return PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_GROUP;

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/* Why there is no percentage of the change. */
static PlanModelComparisonNote
find_percent_obstacle (const Figure *baseline,
                       const Figure *target)
{
  if (get_form (target) == PLAN_MODEL_FORM_RANK)
    return PLAN_MODEL_COMPARISON_NOTE_RANK;
  if (plan_model_decimal_is_zero (&baseline->amount))
    return PLAN_MODEL_COMPARISON_NOTE_ZERO_BASELINE;
  if (plan_model_decimal_get_sign (&baseline->amount) < 0)
    return PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_BASELINE;
  /* The larger the baseline, the smaller the quotient, but only of a target above zero. */
  if (is_inexact (baseline->row.comparator) && plan_model_decimal_get_sign (&target->amount) <= 0)
    return PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS;

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/* Why there is no annual rate, where there is a percentage. */
static PlanModelComparisonNote
find_rate_obstacle (const Figure *baseline,
                    const Figure *target)
{
  int years = target->row.year - baseline->row.year;

  if (plan_model_decimal_get_sign (&target->amount) < 0)
    return PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_TARGET;
  if (baseline->row.year == 0 || target->row.year == 0)
    return PLAN_MODEL_COMPARISON_NOTE_NO_YEAR;
  if (years < 1 || years > PLAN_MODEL_DIFFERENCE_MAX_YEARS)
    return PLAN_MODEL_COMPARISON_NOTE_YEARS;

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

static void
compute (PlanModelDifference *self,
         const Figure        *baseline,
         const Figure        *target)
{
  self->note = find_obstacle (baseline, target);
  if (self->note != PLAN_MODEL_COMPARISON_NOTE_NONE)
    return;
  if (!carry_comparator (self, baseline, target))
    {
      self->comparator = PLAN_MODEL_COMPARATOR_NONE;
      self->note = PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS;
      return;
    }
  self->change = plan_model_decimal_subtract (&target->amount, &baseline->amount);
  self->unit = get_change_unit (target->unit);
  self->note = find_percent_obstacle (baseline, target);
  if (self->note != PLAN_MODEL_COMPARISON_NOTE_NONE)
    return;
  self->percent = plan_model_decimal_percent (&target->amount, &baseline->amount);
  self->note = find_rate_obstacle (baseline, target);
  if (self->note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    self->annual_rate = plan_model_decimal_annual_rate (&baseline->amount, &target->amount,
                                                        target->row.year - baseline->row.year);
}

void
plan_model_difference_init (PlanModelDifference  *self,
                            const PlanModelStore *store,
                            guint32               indicator,
                            PlanModelLink         baseline,
                            PlanModelLink         target)
{
  Figure from, to;

  *self = (PlanModelDifference) { 0 };
  read_figure (&from, store, indicator, baseline);
  read_figure (&to, store, indicator, target);
  compute (self, &from, &to);
}

void
plan_model_difference_clear (PlanModelDifference *self)
{
  g_clear_pointer (&self->change, g_free);
  g_clear_pointer (&self->percent, g_free);
  g_clear_pointer (&self->annual_rate, g_free);
}
