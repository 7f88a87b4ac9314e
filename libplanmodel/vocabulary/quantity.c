/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/quantity-private.h>

#include <libplanmodel/core/percent-private.h>

/* Divisors stay below this, so that they fit into a limb. */
#define MAX_DIVISOR 1000000000u

/* A product has no more digits and zeros, so that there is room for holding it against another number and for a root. */
#define MAX_EXTENT 1800

static void
multiply_small (PlanModelNatural *natural,
                guint32           factor)
{
  PlanModelNatural small;

  if (factor == 1)
    return;
  plan_model_natural_set_small (&small, factor);
  plan_model_natural_multiply (natural, &small);
}

/* Divides by what has a finite decimal: a two or a five is a power of ten and the other of them. */
static guint32
take_tens (PlanModelNatural *magnitude,
           int              *ten,
           guint32           divisor)
{
  for (; divisor % 10 == 0; divisor /= 10)
    --*ten;
  for (; divisor % 5 == 0; divisor /= 5, --*ten)
    multiply_small (magnitude, 2);
  for (; divisor % 2 == 0; divisor /= 2, --*ten)
    multiply_small (magnitude, 5);

  return divisor;
}

/*< private >
 * plan_model_quantity_init:
 *
 * What an amount in a unit is.
 */
void
plan_model_quantity_init (PlanModelQuantity      *self,
                          const PlanModelDecimal *amount,
                          const PlanModelMeasure *measure)
{
  self->sign = (gint8) plan_model_decimal_get_sign (amount);
  self->ten = measure->ten - amount->places;
  self->divisor = measure->denominator;
  plan_model_natural_set_digits (&self->magnitude, amount->digits, amount->n_digits, 0);
  multiply_small (&self->magnitude, measure->numerator);
}

/*< private >
 * plan_model_quantity_copy:
 *
 * Makes the one what the other is.
 */
void
plan_model_quantity_copy (PlanModelQuantity       *self,
                          const PlanModelQuantity *other)
{
  self->sign = other->sign;
  self->ten = other->ten;
  self->divisor = other->divisor;
  plan_model_natural_copy (&self->magnitude, &other->magnitude);
}

/* Both magnitudes in one unit, so that they may be held against each other as whole numbers. */
static void
align (const PlanModelQuantity *a,
       const PlanModelQuantity *b,
       PlanModelNatural        *a_whole,
       PlanModelNatural        *b_whole)
{
  int ten = MIN (a->ten, b->ten);

  plan_model_natural_copy (a_whole, &a->magnitude);
  plan_model_natural_copy (b_whole, &b->magnitude);
  plan_model_natural_shift (a_whole, (guint) (a->ten - ten));
  plan_model_natural_shift (b_whole, (guint) (b->ten - ten));
  if (a->divisor == b->divisor)
    return;
  multiply_small (a_whole, b->divisor);
  multiply_small (b_whole, a->divisor);
}

/*< private >
 * plan_model_quantity_compare:
 *
 * Returns: below, at or above zero
 */
int
plan_model_quantity_compare (const PlanModelQuantity *self,
                             const PlanModelQuantity *other)
{
  PlanModelNatural a, b;

  if (self->sign != other->sign || self->sign == 0)
    return self->sign - other->sign;
  align (self, other, &a, &b);

  return self->sign * plan_model_natural_compare (&a, &b);
}

static guint32
get_divisor (guint32 a,
             guint32 b)
{
  while (b != 0)
    {
      guint32 rest = a % b;

      a = b;
      b = rest;
    }

  return a;
}

/* Adds @other with the sign that is given. */
static gboolean
add_signed (PlanModelQuantity       *self,
            const PlanModelQuantity *other,
            int                      sign)
{
  guint32 common = get_divisor (self->divisor, other->divisor);
  guint64 divisor = (guint64) self->divisor / common * other->divisor;
  int ten = MIN (self->ten, other->ten);
  PlanModelNatural addend;

  if (divisor >= MAX_DIVISOR)
    return FALSE;
  plan_model_natural_copy (&addend, &other->magnitude);
  plan_model_natural_shift (&addend, (guint) (other->ten - ten));
  multiply_small (&addend, self->divisor / common);
  plan_model_natural_shift (&self->magnitude, (guint) (self->ten - ten));
  multiply_small (&self->magnitude, other->divisor / common);
  self->ten = ten;
  self->divisor = (guint32) divisor;
  if (self->sign == 0 || sign == 0 || self->sign == sign)
    {
      plan_model_natural_add (&self->magnitude, &addend);
      self->sign = (gint8) (self->sign != 0 ? self->sign : sign);
    }
  else if (plan_model_natural_take_distance (&self->magnitude, &addend))
    {
      self->sign = (gint8) sign;
    }
  if (self->magnitude.n_limbs == 0)
    self->sign = 0;

  return TRUE;
}

/*< private >
 * plan_model_quantity_add:
 *
 * Returns: whether it could be done
 */
gboolean
plan_model_quantity_add (PlanModelQuantity       *self,
                         const PlanModelQuantity *other)
{
  return add_signed (self, other, other->sign);
}

gboolean
plan_model_quantity_subtract (PlanModelQuantity       *self,
                              const PlanModelQuantity *other)
{
  return add_signed (self, other, -other->sign);
}

void
plan_model_quantity_negate (PlanModelQuantity *self)
{
  self->sign = (gint8) -self->sign;
}

/*< private >
 * plan_model_quantity_multiply:
 *
 * Returns: whether it could be done
 */
gboolean
plan_model_quantity_multiply (PlanModelQuantity *self,
                              guint32            factor,
                              guint32            divisor)
{
  guint32 common = get_divisor (factor, divisor);
  guint64 whole;

  factor /= common;
  divisor /= common;
  common = get_divisor (factor, self->divisor);
  factor /= common;
  whole = (guint64) (self->divisor / common) * divisor;
  /* The tens that are taken out of the divisor make it smaller; that it fits even with them is asked for simplicity. */
  if (whole >= MAX_DIVISOR)
    return FALSE;
  multiply_small (&self->magnitude, factor);
  self->divisor = take_tens (&self->magnitude, &self->ten, (guint32) whole);
  if (self->magnitude.n_limbs == 0)
    self->sign = 0;

  return TRUE;
}

/*< private >
 * plan_model_quantity_scale:
 *
 * Returns: whether it could be done
 */
gboolean
plan_model_quantity_scale (PlanModelQuantity       *self,
                           const PlanModelQuantity *factor)
{
  PlanModelNatural multiplier;

  if ((self->magnitude.n_limbs + factor->magnitude.n_limbs) * PLAN_MODEL_NATURAL_LIMB_DIGITS > MAX_EXTENT
      || ABS (self->ten + factor->ten) > MAX_EXTENT || (guint64) self->divisor * factor->divisor >= MAX_DIVISOR)
    return FALSE;
  plan_model_natural_copy (&multiplier, &factor->magnitude);
  plan_model_natural_multiply (&self->magnitude, &multiplier);
  self->divisor *= factor->divisor;
  self->ten += factor->ten;
  self->sign = (gint8) (self->sign * factor->sign);

  return TRUE;
}

/*< private >
 * plan_model_quantity_to_text:
 *
 * Returns: (nullable): the decimal, or NULL where there is none
 */
char *
plan_model_quantity_to_text (const PlanModelQuantity *self,
                             const PlanModelMeasure  *measure,
                             guint                    places)
{
  PlanModelNatural whole, tenth;
  int ten = self->ten - measure->ten;
  guint32 divisor;

  plan_model_natural_copy (&whole, &self->magnitude);
  multiply_small (&whole, measure->denominator);
  divisor = take_tens (&whole, &ten, measure->numerator);
  if (plan_model_natural_divide_small (&whole, self->divisor) != 0
      || plan_model_natural_divide_small (&whole, divisor) != 0)
    return NULL;
  if (-ten < (int) places)
    {
      plan_model_natural_shift (&whole, (guint) (ten + (int) places));
      ten = -(int) places;
    }
  /* No zeros behind those that are asked for. */
  for (; -ten > (int) places; ten++)
    {
      plan_model_natural_copy (&tenth, &whole);
      if (plan_model_natural_divide_small (&tenth, 10) != 0)
        break;
      plan_model_natural_copy (&whole, &tenth);
    }

  return plan_model_natural_to_text (self->sign < 0, &whole, (guint) -ten);
}

/*< private >
 * plan_model_quantity_round:
 *
 * Returns: the decimal
 */
char *
plan_model_quantity_round (const PlanModelQuantity *self,
                           const PlanModelMeasure  *measure,
                           guint                    places)
{
  PlanModelNatural whole, one;
  int ten = self->ten - measure->ten + (int) places;
  gboolean is_more, is_half;

  /* Twice of it, so that the last bit tells the half. */
  plan_model_natural_copy (&whole, &self->magnitude);
  multiply_small (&whole, 2);
  multiply_small (&whole, measure->denominator);
  if (ten > 0)
    plan_model_natural_shift (&whole, (guint) ten);
  is_more = plan_model_natural_divide_small (&whole, self->divisor) != 0;
  is_more |= plan_model_natural_divide_small (&whole, measure->numerator) != 0;
  for (; ten < 0; ten++)
    is_more |= plan_model_natural_divide_small (&whole, 10) != 0;
  is_half = plan_model_natural_divide_small (&whole, 2) != 0;
  if (is_half && (is_more || plan_model_natural_get_digit (&whole, 0) % 2 == 1))
    {
      plan_model_natural_set_small (&one, 1);
      plan_model_natural_add (&whole, &one);
    }

  return plan_model_natural_to_text (self->sign < 0, &whole, places);
}

/*< private >
 * plan_model_quantity_divide:
 *
 * Returns: the decimal
 */
char *
plan_model_quantity_divide (const PlanModelQuantity *self,
                            const PlanModelQuantity *divisor,
                            const PlanModelMeasure  *measure,
                            guint                    places)
{
  PlanModelNatural whole, part;
  int ten = self->ten - divisor->ten - measure->ten + (int) places;

  g_return_val_if_fail (divisor->sign != 0, NULL);

  plan_model_natural_copy (&whole, &self->magnitude);
  multiply_small (&whole, divisor->divisor);
  multiply_small (&whole, measure->denominator);
  plan_model_natural_copy (&part, &divisor->magnitude);
  multiply_small (&part, self->divisor);
  multiply_small (&part, measure->numerator);
  plan_model_natural_shift (ten < 0 ? &part : &whole, (guint) ABS (ten));

  return plan_model_percent_quotient (self->sign != divisor->sign, &whole, &part, places);
}

/*< private >
 * plan_model_quantity_find_places:
 *
 * Returns: the number of places
 */
guint
plan_model_quantity_find_places (const PlanModelDecimal *amount,
                                 const PlanModelMeasure *measure,
                                 const PlanModelMeasure *other)
{
  int places = amount->places + other->ten - measure->ten;

  if (measure->numerator != other->numerator || measure->denominator != other->denominator)
    return 0;

  return (guint) MAX (places, 0);
}

/*< private >
 * plan_model_quantity_percent:
 *
 * Returns: (nullable): the percentage
 */
char *
plan_model_quantity_percent (const PlanModelQuantity *self,
                             const PlanModelQuantity *base)
{
  PlanModelNatural whole, base_whole;
  gboolean negative;

  if (base->sign == 0)
    return NULL;
  align (self, base, &whole, &base_whole);
  if (self->sign == base->sign)
    {
      negative = plan_model_natural_take_distance (&whole, &base_whole) != (base->sign < 0);
    }
  else
    {
      plan_model_natural_add (&whole, &base_whole);
      negative = base->sign > 0;
    }

  return plan_model_percent_of (negative, &whole, &base_whole);
}

/*< private >
 * plan_model_quantity_growth:
 *
 * Returns: (nullable): the percentage a year
 */
char *
plan_model_quantity_growth (const PlanModelQuantity *from,
                            const PlanModelQuantity *to,
                            int                      years)
{
  PlanModelNatural from_whole, to_whole;

  if (from->sign <= 0 || to->sign < 0 || years < 1 || years > PLAN_MODEL_QUANTITY_MAX_YEARS)
    return NULL;
  align (from, to, &from_whole, &to_whole);

  return plan_model_percent_growth (&from_whole, &to_whole, (guint) years);
}
