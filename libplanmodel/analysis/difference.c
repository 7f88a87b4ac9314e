/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/difference-private.h>

#include <libplanmodel/model/value-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>

/* One of the two figures, as far as it counts here. */
typedef struct
{
  gboolean is_there;
  gboolean has_amount;
  PlanModelValueRow row;
  PlanModelDecimal amount;
  const char *unit; /* nullable */
  PlanModelMeasure measure;
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
  plan_model_measure_init (&figure->measure, figure->unit);
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

/* The unit of a difference of two figures in @unit: that of two percentages is in percentage points. */
static const char *
get_change_unit (const Figure *figure)
{
  static const char *const points[] = { "百分点", "千分点" };
  PlanModelMeasure measure;

  for (guint i = 0; plan_model_measure_is_of (&figure->measure, PLAN_MODEL_DIMENSION_PERCENT) && i < G_N_ELEMENTS (points); i++)
    {
      plan_model_measure_init (&measure, points[i]);
      if (plan_model_measure_same_size (&measure, &figure->measure))
        return points[i];
    }

  return figure->unit;
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
find_obstacle (const Figure      *baseline,
               const Figure      *target,
               PlanModelUnitNote *unit_note)
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
  if (!plan_model_measure_compare (&baseline->measure, &target->measure, unit_note))
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

/* The difference in the unit of the target; where no decimal says it, as of 公顷 less 亩, in that of the baseline. */
static void
subtract (PlanModelDifference     *self,
          const Figure            *baseline,
          const Figure            *target,
          const PlanModelQuantity *from,
          const PlanModelQuantity *to)
{
  PlanModelQuantity difference;

  plan_model_quantity_copy (&difference, to);
  if (plan_model_quantity_subtract (&difference, from))
    {
      const Figure *const figures[] = { target, baseline };

      for (guint i = 0; i < G_N_ELEMENTS (figures) && self->change == NULL; i++)
        {
          const Figure *one = figures[i], *other = figures[1 - i];
          guint places = plan_model_quantity_find_places (&other->amount, &other->measure, &one->measure);

          self->change = plan_model_quantity_to_text (&difference, &one->measure, MAX (places, one->amount.places));
          self->unit = self->change != NULL ? get_change_unit (one) : NULL;
        }
    }
  if (self->change == NULL)
    self->note = PLAN_MODEL_COMPARISON_NOTE_NOT_FINITE;
}

/* The two percentages. */
static void
compute_rates (PlanModelDifference     *self,
               const Figure            *baseline,
               const Figure            *target,
               const PlanModelQuantity *from,
               const PlanModelQuantity *to)
{
  PlanModelComparisonNote note = find_percent_obstacle (baseline, target);

  if (note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    {
      self->percent = plan_model_quantity_percent (to, from);
      note = find_rate_obstacle (baseline, target);
      if (note == PLAN_MODEL_COMPARISON_NOTE_NONE)
        self->annual_rate = plan_model_quantity_growth (from, to, target->row.year - baseline->row.year);
    }
  if (self->note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    self->note = note;
}

static void
compute (PlanModelDifference *self,
         const Figure        *baseline,
         const Figure        *target)
{
  PlanModelQuantity from, to;

  self->note = find_obstacle (baseline, target, &self->unit_note);
  if (self->note != PLAN_MODEL_COMPARISON_NOTE_NONE)
    return;
  if (!carry_comparator (self, baseline, target))
    {
      self->comparator = PLAN_MODEL_COMPARATOR_NONE;
      self->note = PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS;
      return;
    }
  plan_model_quantity_init (&from, &baseline->amount, &baseline->measure);
  plan_model_quantity_init (&to, &target->amount, &target->measure);
  subtract (self, baseline, target, &from, &to);
  compute_rates (self, baseline, target, &from, &to);
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
