/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/interval-private.h>

gboolean
plan_model_interval_is_whole (const PlanModelDecimal *amount,
                              const PlanModelMeasure *measure)
{
  return amount->places == 0 && plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_COUNT) && measure->ten == 0
         && measure->numerator == measure->denominator;
}

/* Half of the last printed place. */
static void
init_half (PlanModelQuantity      *half,
           guint                   places,
           const PlanModelMeasure *measure)
{
  PlanModelDecimal decimal;

  /* A decimal of 34 places is possible, and half of its last one is none. */
  if (!plan_model_decimal_init_coefficient (&decimal, 5, places + 1))
    plan_model_decimal_init_coefficient (&decimal, 0, 0);
  plan_model_quantity_init (half, &decimal, measure);
}

static void
init_low (PlanModelInterval      *self,
          const PlanModelDecimal *amount,
          const PlanModelMeasure *measure)
{
  PlanModelQuantity half;

  self->has_low = TRUE;
  plan_model_quantity_init (&self->low, amount, measure);
  if (plan_model_interval_is_whole (amount, measure))
    return;
  init_half (&half, amount->places, measure);
  plan_model_quantity_subtract (&self->low, &half);
}

static void
init_high (PlanModelInterval      *self,
           const PlanModelDecimal *amount,
           const PlanModelMeasure *measure)
{
  PlanModelQuantity half;

  self->has_high = TRUE;
  plan_model_quantity_init (&self->high, amount, measure);
  if (plan_model_interval_is_whole (amount, measure))
    return;
  self->excludes_high = TRUE;
  init_half (&half, amount->places, measure);
  plan_model_quantity_add (&self->high, &half);
}

void
plan_model_interval_init (PlanModelInterval      *self,
                          const PlanModelDecimal *amount,
                          const PlanModelDecimal *upper,
                          PlanModelComparator     comparator,
                          const PlanModelMeasure *measure)
{
  self->has_low = self->has_high = self->excludes_high = FALSE;
  if (comparator == PLAN_MODEL_COMPARATOR_ABOUT)
    return;
  if (comparator != PLAN_MODEL_COMPARATOR_AT_MOST && comparator != PLAN_MODEL_COMPARATOR_LESS_THAN)
    init_low (self, amount, measure);
  if (comparator != PLAN_MODEL_COMPARATOR_AT_LEAST && comparator != PLAN_MODEL_COMPARATOR_MORE_THAN)
    init_high (self, upper != NULL ? upper : amount, measure);
}

void
plan_model_interval_init_zero (PlanModelInterval *self)
{
  PlanModelDecimal zero;
  PlanModelMeasure none;

  plan_model_decimal_init_coefficient (&zero, 0, 0);
  plan_model_measure_init (&none, NULL);
  plan_model_quantity_init (&self->low, &zero, &none);
  plan_model_quantity_init (&self->high, &zero, &none);
  self->has_low = self->has_high = TRUE;
  self->excludes_high = FALSE;
}

static gboolean
lies_below (const PlanModelInterval *self,
            const PlanModelInterval *other)
{
  int order;

  if (!self->has_high || !other->has_low)
    return FALSE;
  order = plan_model_quantity_compare (&self->high, &other->low);

  return order < 0 || (order == 0 && self->excludes_high);
}

int
plan_model_interval_compare (const PlanModelInterval *self,
                             const PlanModelInterval *other)
{
  return lies_below (self, other) ? -1 : lies_below (other, self);
}

gboolean
plan_model_interval_add (PlanModelInterval       *self,
                         const PlanModelInterval *other)
{
  self->has_low = self->has_low && other->has_low;
  self->has_high = self->has_high && other->has_high;
  self->excludes_high = self->excludes_high || other->excludes_high;

  return (!self->has_low || plan_model_quantity_add (&self->low, &other->low))
         && (!self->has_high || plan_model_quantity_add (&self->high, &other->high));
}

/* The upper end becomes the lower one, which is always in it: one point more than there should be, which can only make two
 * figures agree. */
void
plan_model_interval_negate (PlanModelInterval *self)
{
  PlanModelQuantity low;
  gboolean has_low = self->has_low;

  if (has_low)
    plan_model_quantity_copy (&low, &self->low);
  self->has_low = self->has_high;
  if (self->has_low)
    {
      plan_model_quantity_copy (&self->low, &self->high);
      plan_model_quantity_negate (&self->low);
    }
  self->has_high = has_low;
  self->excludes_high = FALSE;
  if (self->has_high)
    {
      plan_model_quantity_copy (&self->high, &low);
      plan_model_quantity_negate (&self->high);
    }
}

gboolean
plan_model_interval_multiply (PlanModelInterval *self,
                              guint32            factor,
                              guint32            divisor)
{
  return (!self->has_low || plan_model_quantity_multiply (&self->low, factor, divisor))
         && (!self->has_high || plan_model_quantity_multiply (&self->high, factor, divisor));
}
