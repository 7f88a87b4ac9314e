/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/percent-private.h>

#include <math.h>

/* A percentage with two places is a whole number of ten-thousandths. */
#define PERCENT_SCALE        10000
#define PERCENT_SCALE_DIGITS 4
#define PERCENT_PLACES       2

/* What a double suggests is right to the unit below this: the relative error of a ratio of numbers
 * of some hundred digits and of its root is below 10^-13. */
#define MAX_SUGGESTED_ROOT 1e12

/* (numerator / denominator)^(1 / degree) × PERCENT_SCALE, the real number that is to be rounded to
 * a whole one. */
typedef struct
{
  const PlanModelNatural *numerator;
  const PlanModelNatural *denominator;
  guint degree;
  PlanModelNatural bound; /* numerator × (2 × PERCENT_SCALE)^degree */
} ScaledRoot;

static void
scaled_root_init (ScaledRoot             *self,
                  const PlanModelNatural *numerator,
                  const PlanModelNatural *denominator,
                  guint                   degree)
{
  PlanModelNatural scale;

  self->numerator = numerator;
  self->denominator = denominator;
  self->degree = degree;
  plan_model_natural_copy (&self->bound, numerator);
  plan_model_natural_set_small (&scale, 2 * PERCENT_SCALE);
  plan_model_natural_multiply_power (&self->bound, &scale, degree);
}

/* Compares the root with @whole + @n_halves / 2, exactly: what stands on both sides of the power is
 * a whole number. */
static int
scaled_root_compare (const ScaledRoot *self, const PlanModelNatural *whole, guint32 n_halves)
{
  PlanModelNatural halves, power;

  plan_model_natural_set_small (&halves, n_halves);
  plan_model_natural_add (&halves, whole);
  plan_model_natural_add (&halves, whole);
  plan_model_natural_copy (&power, self->denominator);
  plan_model_natural_multiply_power (&power, &halves, self->degree);

  return plan_model_natural_compare (&self->bound, &power);
}

/* Adds 10^@position to @whole as often as the root allows, then the same with each lower power of
 * ten. @whole is not above the root, and after it is the whole part of the root. */
static void
scaled_root_climb (const ScaledRoot *self, PlanModelNatural *whole, guint position)
{
  static const guint8 one = 1;
  PlanModelNatural step, next;

  do
    {
      plan_model_natural_set_digits (&step, &one, 1, position);
      plan_model_natural_copy (&next, whole);
      plan_model_natural_add (&next, &step);
      while (scaled_root_compare (self, &next, 0) >= 0)
        {
          plan_model_natural_copy (whole, &next);
          plan_model_natural_add (&next, &step);
        }
    }
  while (position-- > 0);
}

/* Finds by floating point a number close below the root, which whole numbers then confirm: at most
 * the root, and the root is less than ten above. Without that FALSE, so that speed is all that
 * hangs on the arithmetic of the machine. */
static gboolean
scaled_root_suggest (const ScaledRoot *self, PlanModelNatural *whole)
{
  double ratio = plan_model_natural_to_double (self->numerator)
                 / plan_model_natural_to_double (self->denominator);
  double root = PERCENT_SCALE * pow (ratio, 1.0 / self->degree);
  guint8 digits[12];
  guint64 rest;

  if (!(root < MAX_SUGGESTED_ROOT))
    return FALSE;

  rest = (guint64) MAX (root - 1, 0);
  for (guint i = G_N_ELEMENTS (digits); i-- > 0; rest /= 10)
    digits[i] = (guint8) (rest % 10);
  plan_model_natural_set_digits (whole, digits, G_N_ELEMENTS (digits), 0);

  return scaled_root_compare (self, whole, 0) >= 0 && scaled_root_compare (self, whole, 20) < 0;
}

/* No power of ten above 10^this fits into the root. */
static guint
scaled_root_get_top_position (const ScaledRoot *self)
{
  int excess = 1 + (int) plan_model_natural_get_n_digits (self->numerator)
               - (int) plan_model_natural_get_n_digits (self->denominator);

  return PERCENT_SCALE_DIGITS + (guint) MAX (excess, 0) / self->degree;
}

/* The whole number nearest to the root; of two equally near the even one. */
static void
scaled_root_round (const ScaledRoot *self, PlanModelNatural *whole)
{
  PlanModelNatural one;
  int order;

  if (scaled_root_suggest (self, whole))
    scaled_root_climb (self, whole, 0);
  else
    {
      plan_model_natural_set_small (whole, 0);
      scaled_root_climb (self, whole, scaled_root_get_top_position (self));
    }

  order = scaled_root_compare (self, whole, 1);
  if (order > 0 || (order == 0 && plan_model_natural_get_digit (whole, 0) % 2 == 1))
    {
      plan_model_natural_set_small (&one, 1);
      plan_model_natural_add (whole, &one);
    }
}

/* A quotient is a root of the first degree. */
char *
plan_model_percent_of (gboolean                negative,
                       const PlanModelNatural *part,
                       const PlanModelNatural *whole)
{
  PlanModelNatural percent;
  ScaledRoot quotient;

  scaled_root_init (&quotient, part, whole, 1);
  scaled_root_round (&quotient, &percent);

  return plan_model_natural_to_text (negative, &percent, PERCENT_PLACES);
}

char *
plan_model_percent_quotient (gboolean                negative,
                             const PlanModelNatural *part,
                             const PlanModelNatural *whole,
                             guint                   places)
{
  PlanModelNatural scaled, rounded;
  ScaledRoot quotient;

  /* So that the scale of percentages goes out again. */
  plan_model_natural_copy (&scaled, whole);
  plan_model_natural_shift (&scaled, PERCENT_SCALE_DIGITS);
  scaled_root_init (&quotient, part, &scaled, 1);
  scaled_root_round (&quotient, &rounded);

  return plan_model_natural_to_text (negative, &rounded, places);
}

/* The scale is even, so taking it away from the rounded root leaves half to even what it was. */
char *
plan_model_percent_growth (const PlanModelNatural *from,
                           const PlanModelNatural *to,
                           guint                   years)
{
  PlanModelNatural rate, one;
  ScaledRoot root;
  gboolean negative;

  scaled_root_init (&root, to, from, years);
  scaled_root_round (&root, &rate);
  plan_model_natural_set_small (&one, PERCENT_SCALE);
  negative = plan_model_natural_take_distance (&rate, &one);

  return plan_model_natural_to_text (negative, &rate, PERCENT_PLACES);
}
