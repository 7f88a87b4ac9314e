/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/across-private.h>

#include <libplanmodel/analysis/comparator-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>

/* So many places more than the baseline has are written of a figure that was computed, and of one that is no finite decimal. */
#define EXTRA_PLACES 2

/* A figure as it is printed. */
typedef struct
{
  PlanModelValueRow row;
  PlanModelDecimal amount;
  PlanModelMeasure measure;
} Figure;

static gboolean
read_figure (Figure               *figure,
             const PlanModelStore *store,
             guint32               indicator,
             PlanModelLink         value)
{
  if (value == 0)
    return FALSE;
  plan_model_store_get_value (store, value - 1, &figure->row);
  if (!plan_model_amount_read (store, &figure->row.amount, &figure->amount))
    return FALSE;
  plan_model_measure_init (&figure->measure, plan_model_value_row_unit (store, &figure->row, indicator + 1));

  return TRUE;
}

/* A number of per cent or times as a whole number over a power of ten; FALSE where it is too long to compute with. */
static gboolean
read_rate (const PlanModelDecimal *amount,
           guint32                *number,
           guint32                *one)
{
  gint64 coefficient;
  guint places;

  if (!plan_model_decimal_get_coefficient (amount, &coefficient, &places) || places > 5 || coefficient < 0
      || coefficient > 100000000)
    return FALSE;
  *number = (guint32) coefficient;
  *one = 1;
  for (guint i = 0; i < places; i++)
    *one *= 10;

  return TRUE;
}

/* Lets a quantity grow, or fall, by per cent or by times itself; FALSE where it would fall below zero or is too long. */
static gboolean
grow (PlanModelQuantity *quantity,
      const Figure      *growth,
      int                n_times)
{
  gboolean is_times = plan_model_measure_is_of (&growth->measure, PLAN_MODEL_DIMENSION_MULTIPLE);
  guint32 number, one, factor;

  if (!read_rate (&growth->amount, &number, &one))
    return FALSE;
  if (!is_times)
    one *= 100;
  if (growth->row.change == PLAN_MODEL_CHANGE_FALL && number > one)
    return FALSE;
  factor = growth->row.change == PLAN_MODEL_CHANGE_FALL ? one - number : one + number;
  for (int i = 0; i < n_times; i++)
    {
      if (!plan_model_quantity_multiply (quantity, factor, one))
        return FALSE;
    }

  return TRUE;
}

/* 百分点 to %, and not to ‰. */
static gboolean
are_points_of (const PlanModelMeasure *points,
               const PlanModelMeasure *shares)
{
  return plan_model_measure_is_of (shares, PLAN_MODEL_DIMENSION_PERCENT) && points->ten == shares->ten
         && points->numerator == shares->numerator && points->denominator == shares->denominator;
}

/* Percentage points are added to per cent. */
static gboolean
add_change (PlanModelQuantity *quantity,
            const Figure      *base,
            const Figure      *change)
{
  gboolean are_points = plan_model_measure_is_of (&change->measure, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT);
  const PlanModelMeasure *measure = are_points ? &base->measure : &change->measure;
  PlanModelQuantity step;

  if (are_points && !are_points_of (&change->measure, &base->measure))
    return FALSE;
  if (!plan_model_measure_compare (measure, &base->measure, NULL))
    return FALSE;
  plan_model_quantity_init (&step, &change->amount, measure);

  return change->row.change == PLAN_MODEL_CHANGE_FALL ? plan_model_quantity_subtract (quantity, &step)
                                                      : plan_model_quantity_add (quantity, &step);
}

static gboolean
multiply (PlanModelQuantity *quantity,
          const Figure      *multiple)
{
  guint32 number, one;

  return read_rate (&multiple->amount, &number, &one) && plan_model_quantity_multiply (quantity, number, one);
}

/* Whether a figure may be computed with as a level that is known. */
static gboolean
is_base (const Figure *base,
         const Figure *target)
{
  int base_year = target->row.rare.base_year;

  if (base->row.form != PLAN_MODEL_FORM_NONE && base->row.form != PLAN_MODEL_FORM_LEVEL)
    return FALSE;
  if (base->row.comparator != PLAN_MODEL_COMPARATOR_NONE && base->row.comparator != PLAN_MODEL_COMPARATOR_REACH
      && base->row.comparator != PLAN_MODEL_COMPARATOR_EXACTLY)
    return FALSE;
  if (base->row.rare.upper.stated || base->row.year == 0 || base->row.year >= target->row.year)
    return FALSE;

  return (base_year == 0 || base_year == base->row.year) && plan_model_decimal_get_sign (&base->amount) > 0;
}

static gboolean
compute_level (PlanModelQuantity *level,
               const Figure      *base,
               const Figure      *target)
{
  plan_model_quantity_init (level, &base->amount, &base->measure);
  switch (target->row.form)
    {
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
      return grow (level, target, 1);
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
      return target->row.year - base->row.year <= PLAN_MODEL_QUANTITY_MAX_YEARS
             && grow (level, target, target->row.year - base->row.year);
    case PLAN_MODEL_FORM_CHANGE:
      return add_change (level, base, target);
    case PLAN_MODEL_FORM_MULTIPLE:
      return multiply (level, target);
    default:
      return FALSE;
    }
}

/* A fall by at least so much leads to at most so much. */
static PlanModelComparator
get_comparator (const Figure *target)
{
  PlanModelComparator comparator = target->row.comparator;
  PlanModelComparator turned = plan_model_comparator_turn (comparator);

  return target->row.change == PLAN_MODEL_CHANGE_FALL && turned != PLAN_MODEL_COMPARATOR_NONE ? turned : comparator;
}

/* Exactly, where that takes no more places than are worth reading. */
static void
write_quantity (PlanModelAligned        *self,
                const PlanModelQuantity *quantity,
                const PlanModelMeasure  *measure,
                guint                    places)
{
  g_autofree char *rounded = NULL;
  PlanModelDecimal exact, shorter;

  self->text = plan_model_quantity_to_text (quantity, measure, 0);
  if (self->text != NULL && plan_model_decimal_parse (self->text, -1, &exact) && exact.places <= places + EXTRA_PLACES)
    return;
  g_free (self->text);
  rounded = plan_model_quantity_round (quantity, measure, places + EXTRA_PLACES);
  if (rounded != NULL && plan_model_decimal_parse (rounded, -1, &shorter))
    self->text = g_steal_pointer (&rounded);
  else
    self->text = NULL;
  self->is_rounded = self->text != NULL;
}

static PlanModelForm
get_form (const Figure *figure)
{
  return figure->row.form == PLAN_MODEL_FORM_NONE || figure->row.form == PLAN_MODEL_FORM_COVERAGE ? PLAN_MODEL_FORM_LEVEL
                                                                                                  : figure->row.form;
}

void
plan_model_aligned_init (PlanModelAligned     *self,
                         const PlanModelStore *store,
                         const PlanModelBasis *basis,
                         guint32               indicator,
                         PlanModelLink         value,
                         PlanModelLink         base)
{
  Figure figure, start;
  PlanModelQuantity quantity;

  *self = (PlanModelAligned) { NULL };
  if (!read_figure (&figure, store, indicator, value) || figure.row.rare.upper.stated)
    return;
  if (get_form (&figure) == basis->form)
    {
      if (!plan_model_measure_compare (&figure.measure, &basis->measure, NULL))
        return;
      plan_model_quantity_init (&quantity, &figure.amount, &figure.measure);
      self->comparator = figure.row.comparator;
      /* As it is printed where nothing is to be done: 2.80 stays 2.80. */
      if (plan_model_measure_same_size (&figure.measure, &basis->measure))
        self->text = plan_model_decimal_to_string (&figure.amount);
      else
        write_quantity (self, &quantity, &basis->measure,
                        plan_model_quantity_find_places (&figure.amount, &figure.measure, &basis->measure));
      return;
    }
  if (basis->form != PLAN_MODEL_FORM_LEVEL || !read_figure (&start, store, indicator, base) || !is_base (&start, &figure)
      || !plan_model_measure_compare (&start.measure, &basis->measure, NULL) || !compute_level (&quantity, &start, &figure))
    return;
  self->is_computed = TRUE;
  self->comparator = get_comparator (&figure);
  write_quantity (self, &quantity, &basis->measure,
                  plan_model_quantity_find_places (&start.amount, &start.measure, &basis->measure));
}

void
plan_model_pairs_align (const PlanModelPairs *self,
                        guint                 position,
                        PlanModelAligned     *baseline,
                        PlanModelAligned     *target)
{
  const PlanModelPair *pair = &self->pairs[position];
  const PlanModelBasis *basis;

  *baseline = (PlanModelAligned) { NULL };
  *target = (PlanModelAligned) { NULL };
  if (!self->is_across || self->standings[position].grade <= PLAN_MODEL_ALIGNMENT_GRADE_CLOSE)
    return;
  basis = &plan_model_pairs_find_group (self, position)->basis;
  plan_model_aligned_init (baseline, self->store, basis, pair->indicator, pair->baseline, 0);
  plan_model_aligned_init (target, self->store, basis, pair->indicator, pair->target, pair->baseline);
}

void
plan_model_aligned_clear (PlanModelAligned *self)
{
  g_clear_pointer (&self->text, g_free);
}
