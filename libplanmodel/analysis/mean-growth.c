/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/mean-growth-private.h>

#include <libplanmodel/core/percent-private.h>

#include <math.h>

/* No number that is computed is longer, with room for one more digit a year. */
#define MAX_DIGITS 4900

#define SHARE_DIGITS   6 /* the zeros of PLAN_MODEL_MEAN_GROWTH_ONE */
#define PERCENT_PLACES 2

/* Roots are told in so many digits behind the point, then in twice and three times so many, and so
 * on. */
#define ROOT_DIGITS 9
#define ROOT_ROUNDS 4

/* What a double suggests is right to a unit below this. */
#define MAX_SUGGESTED 1e12

/* A percentage of another is rounded where it is below this, in hundredths. */
#define MAX_HUNDREDTHS 1e11

/* So many steps at most from what a double suggests to what is right. */
#define MAX_STEPS 100

static void
set_number (PlanModelNatural *natural, guint64 number)
{
  guint8 digits[20];

  for (guint i = G_N_ELEMENTS (digits); i-- > 0; number /= 10)
    digits[i] = (guint8) (number % 10);
  plan_model_natural_set_digits (natural, digits, G_N_ELEMENTS (digits), 0);
}

static void
set_power_of_ten (PlanModelNatural *natural, guint exponent)
{
  static const guint8 one = 1;

  plan_model_natural_set_digits (natural, &one, 1, exponent);
}

void
plan_model_factor_init (PlanModelFactor *self,
                        const PlanModelQuantity *from,
                        const PlanModelQuantity *to)
{
  int ten = MIN (from->ten, to->ten);
  PlanModelNatural divisor;

  plan_model_natural_copy (&self->numerator, &to->magnitude);
  plan_model_natural_shift (&self->numerator, (guint) (to->ten - ten));
  set_number (&divisor, from->divisor);
  plan_model_natural_multiply (&self->numerator, &divisor);
  plan_model_natural_copy (&self->denominator, &from->magnitude);
  plan_model_natural_shift (&self->denominator, (guint) (from->ten - ten));
  set_number (&divisor, to->divisor);
  plan_model_natural_multiply (&self->denominator, &divisor);
}

void
plan_model_factor_init_one (PlanModelFactor *self)
{
  plan_model_natural_set_small (&self->numerator, 1);
  plan_model_natural_set_small (&self->denominator, 1);
}

/* What a percentage is, as digits and what a whole is: 12.5 is 125 of 1000. */
static void
read_percent (const PlanModelDecimal *percent, PlanModelNatural *digits, PlanModelNatural *whole)
{
  plan_model_natural_set_digits (digits, percent->digits, percent->n_digits, 0);
  set_power_of_ten (whole, percent->places + PERCENT_PLACES);
}

/* @whole and a part of it, added with its sign.  FALSE where it comes out below zero. */
static gboolean
add_part (PlanModelNatural *sum,
          const PlanModelNatural *whole,
          const PlanModelNatural *part,
          gboolean negative)
{
  plan_model_natural_copy (sum, whole);
  if (!negative)
    {
      plan_model_natural_add (sum, part);
      return TRUE;
    }

  return !plan_model_natural_take_distance (sum, part);
}

gboolean
plan_model_factor_grow (PlanModelFactor *self, const PlanModelDecimal *percent)
{
  PlanModelNatural digits, whole, grown;

  read_percent (percent, &digits, &whole);
  if (!add_part (&grown, &whole, &digits, percent->negative) || grown.n_limbs == 0)
    return FALSE;
  if (plan_model_natural_get_n_digits (&self->numerator) + plan_model_natural_get_n_digits (&grown)
          > MAX_DIGITS
      || plan_model_natural_get_n_digits (&self->denominator)
                 + plan_model_natural_get_n_digits (&whole)
             > MAX_DIGITS)
    return FALSE;
  plan_model_natural_multiply (&self->numerator, &grown);
  plan_model_natural_multiply (&self->denominator, &whole);

  return TRUE;
}

static gboolean
fits (const PlanModelNatural *factor, const PlanModelNatural *base, guint exponent)
{
  return plan_model_natural_get_n_digits (factor)
             + plan_model_natural_get_n_digits (base) * exponent
         <= MAX_DIGITS;
}

/* Compares a growth factor a year, the root of @self, with @part / @whole. */
static gboolean
compare_root (const PlanModelFactor *self,
              int years,
              const PlanModelNatural *part,
              const PlanModelNatural *whole,
              int *order)
{
  PlanModelNatural left, right;

  if (!fits (&self->numerator, whole, (guint) years)
      || !fits (&self->denominator, part, (guint) years))
    return FALSE;
  plan_model_natural_copy (&left, &self->numerator);
  plan_model_natural_multiply_power (&left, whole, (guint) years);
  plan_model_natural_copy (&right, &self->denominator);
  plan_model_natural_multiply_power (&right, part, (guint) years);
  *order = plan_model_natural_compare (&left, &right);

  return TRUE;
}

/* Compares it with 1 + @share × @growth / @whole, where the growth has a sign of its own. */
static gboolean
compare_share (const PlanModelFactor *self,
               int years,
               const PlanModelNatural *growth,
               const PlanModelNatural *whole,
               gboolean negative,
               gint64 share,
               int *order)
{
  PlanModelNatural asked, part, scale, factor;

  set_number (&factor, (guint64) ABS (share));
  plan_model_natural_copy (&asked, growth);
  plan_model_natural_multiply (&asked, &factor);
  plan_model_natural_copy (&scale, whole);
  plan_model_natural_shift (&scale, SHARE_DIGITS);
  if (!add_part (&part, &scale, &asked, negative != (share < 0)))
    {
      /* No factor is below zero. */
      *order = 1;
      return TRUE;
    }

  return compare_root (self, years, &part, &scale, order);
}

gboolean
plan_model_factor_compare_rate (const PlanModelFactor *self,
                                int years,
                                const PlanModelDecimal *percent,
                                gint64 share,
                                int *order)
{
  PlanModelNatural growth, whole;

  read_percent (percent, &growth, &whole);

  return compare_share (self, years, &growth, &whole, percent->negative, share, order);
}

/* --- Roots --- */

/* The growth factor a year of what is asked, in units of 1 / scale. */
typedef struct
{
  const PlanModelFactor *of;
  guint degree;
  const PlanModelNatural *scale;
  PlanModelNatural bound; /* numerator × scale^degree */
} Root;

/* FALSE where it has too many digits. */
static gboolean
root_init (Root *self, const PlanModelFactor *of, int degree, const PlanModelNatural *scale)
{
  if (!fits (&of->numerator, scale, (guint) degree))
    return FALSE;
  self->of = of;
  self->degree = (guint) degree;
  self->scale = scale;
  plan_model_natural_copy (&self->bound, &of->numerator);
  plan_model_natural_multiply_power (&self->bound, scale, (guint) degree);

  return TRUE;
}

/* Below, at or above zero as the root is less than, equal to or more than a whole number. */
static int
root_compare (const Root *self, const PlanModelNatural *whole)
{
  PlanModelNatural power;

  plan_model_natural_copy (&power, &self->of->denominator);
  plan_model_natural_multiply_power (&power, whole, self->degree);

  return plan_model_natural_compare (&self->bound, &power);
}

/* Adds powers of ten to @whole, which is not above the root, from 10^@position down, as often as
 * the root allows. */
static void
root_climb (const Root *self, PlanModelNatural *whole, guint position)
{
  PlanModelNatural step, next;

  do
    {
      set_power_of_ten (&step, position);
      plan_model_natural_copy (&next, whole);
      plan_model_natural_add (&next, &step);
      while (root_compare (self, &next) >= 0)
        {
          plan_model_natural_copy (whole, &next);
          plan_model_natural_add (&next, &step);
        }
    }
  while (position-- > 0);
}

/* The logarithm, a few units of the last place off. */
static double
get_logarithm (const PlanModelNatural *natural)
{
  double top = 0;
  guint n = MIN (natural->n_limbs, 3);

  for (guint i = 0; i < n; i++)
    top = top * 1e9 + natural->limbs[natural->n_limbs - 1 - i];

  return log (top) + (natural->n_limbs - n) * log (1e9);
}

static double
get_growth (const PlanModelFactor *factor, int years)
{
  if (factor->numerator.n_limbs == 0)
    return -1;

  return expm1 ((get_logarithm (&factor->numerator) - get_logarithm (&factor->denominator))
                / years);
}

/* A number close below the root, which whole numbers confirm: so only speed hangs on the arithmetic
 * of the machine. */
static gboolean
root_suggest (const Root *self, PlanModelNatural *whole)
{
  double root =
      plan_model_natural_to_double (self->scale) * (1 + get_growth (self->of, (int) self->degree));
  PlanModelNatural above, distance;

  if (!(root < MAX_SUGGESTED))
    return FALSE;
  set_number (whole, (guint64) MAX (root - 2, 0));
  set_number (&distance, 10);
  plan_model_natural_copy (&above, whole);
  plan_model_natural_add (&above, &distance);

  return root_compare (self, whole) >= 0 && root_compare (self, &above) < 0;
}

/* The whole part of the root. */
static void
root_find (const Root *self, PlanModelNatural *whole)
{
  guint n_numerator = plan_model_natural_get_n_digits (&self->of->numerator);
  guint n_denominator = plan_model_natural_get_n_digits (&self->of->denominator);
  guint excess =
      n_numerator + 1 > n_denominator ? (n_numerator + 1 - n_denominator) / self->degree : 0;

  if (root_suggest (self, whole))
    {
      root_climb (self, whole, 0);
      return;
    }
  plan_model_natural_set_small (whole, 0);
  root_climb (self, whole, excess + plan_model_natural_get_n_digits (self->scale));
}

/* --- Mean against mean --- */

typedef struct
{
  const PlanModelFactor *factor;
  int years;
  const PlanModelFactor *asked;
  int asked_years;
  gint64 share;
} Question;

/* Compares with 1 + share × (whole / scale - 1). */
static gboolean
compare_with_root (const Question *self,
                   const PlanModelNatural *whole,
                   const PlanModelNatural *scale,
                   int *order)
{
  PlanModelNatural growth;
  gboolean negative;

  plan_model_natural_copy (&growth, whole);
  negative = plan_model_natural_take_distance (&growth, scale);

  return compare_share (self->factor, self->years, &growth, scale, negative, self->share, order);
}

/* Between two numbers next to each other the asked root lies; as long as both are compared alike,
 * so is it.
 * @is_decided: left FALSE where they are not */
static gboolean
compare_bracket (const Question *self, guint n_digits, gboolean *is_decided, int *order)
{
  PlanModelNatural scale, whole, one;
  Root root;
  int low, high;

  set_power_of_ten (&scale, n_digits);
  if (!root_init (&root, self->asked, self->asked_years, &scale))
    return FALSE;
  root_find (&root, &whole);
  if (!compare_with_root (self, &whole, &scale, &low))
    return FALSE;
  if (root_compare (&root, &whole) == 0)
    {
      *is_decided = TRUE;
      *order = low;
      return TRUE;
    }
  plan_model_natural_set_small (&one, 1);
  plan_model_natural_add (&whole, &one);
  if (!compare_with_root (self, &whole, &scale, &high))
    return FALSE;
  *is_decided = (low <= 0 && high <= 0) || (low >= 0 && high >= 0);
  *order = low + high < 0 ? -1 : 1;

  return TRUE;
}

/* A root of a fraction that is itself one has a denominator that divides that of the fraction. */
static gboolean
compare_fraction (const Question *self, gboolean *is_decided, int *order)
{
  PlanModelNatural whole;
  Root root;

  if (!root_init (&root, self->asked, self->asked_years, &self->asked->denominator))
    return FALSE;
  root_find (&root, &whole);
  *is_decided = root_compare (&root, &whole) == 0;

  return !*is_decided || compare_with_root (self, &whole, &self->asked->denominator, order);
}

static guint
get_common_divisor (guint a, guint b)
{
  while (b != 0)
    {
      guint rest = a % b;

      a = b;
      b = rest;
    }

  return a;
}

/* Two roots are compared by powers that make whole numbers of both. */
static gboolean
compare_roots (const Question *self, int *order)
{
  guint common = get_common_divisor ((guint) self->years, (guint) self->asked_years);
  guint exponent = (guint) self->asked_years / common,
        asked_exponent = (guint) self->years / common;
  PlanModelNatural left, right, one;

  plan_model_natural_set_small (&one, 1);
  plan_model_natural_copy (&left, &one);
  plan_model_natural_copy (&right, &one);
  if (plan_model_natural_get_n_digits (&self->factor->numerator) * exponent
              + plan_model_natural_get_n_digits (&self->asked->denominator) * asked_exponent
          > MAX_DIGITS
      || plan_model_natural_get_n_digits (&self->factor->denominator) * exponent
                 + plan_model_natural_get_n_digits (&self->asked->numerator) * asked_exponent
             > MAX_DIGITS)
    return FALSE;
  plan_model_natural_multiply_power (&left, &self->factor->numerator, exponent);
  plan_model_natural_multiply_power (&left, &self->asked->denominator, asked_exponent);
  plan_model_natural_multiply_power (&right, &self->factor->denominator, exponent);
  plan_model_natural_multiply_power (&right, &self->asked->numerator, asked_exponent);
  *order = plan_model_natural_compare (&left, &right);

  return TRUE;
}

/* A bracket that is narrow enough tells, unless the two are equal.  They can be equal in two ways
 * only: as fractions, or as one and the same root, of which all is asked; for roots that are no
 * fractions of each other are independent over the fractions (A. S. Besicovitch, On the linear
 * independence of fractional powers of integers, 1940). */
static gboolean
compare_mean (const Question *self, int *order)
{
  gboolean is_decided = FALSE;

  for (guint i = 1; i <= ROOT_ROUNDS && !is_decided; i++)
    {
      if (!compare_bracket (self, i * ROOT_DIGITS, &is_decided, order))
        break;
    }
  if (is_decided)
    return TRUE;
  if (self->share == PLAN_MODEL_MEAN_GROWTH_ONE)
    return compare_roots (self, order);

  return compare_fraction (self, &is_decided, order) && is_decided;
}

gboolean
plan_model_factor_compare_mean (const PlanModelFactor *self,
                                int years,
                                const PlanModelFactor *asked,
                                int asked_years,
                                gint64 share,
                                int *order)
{
  const Question question = { self, years, asked, asked_years, share };

  if (share == 0)
    {
      *order = plan_model_natural_compare (&self->numerator, &self->denominator);
      return TRUE;
    }

  return compare_mean (&question, order);
}

/* --- Percentages --- */

/* Compares a growth with a share of what is asked, the other way round where a fall is asked. */
typedef struct
{
  Question question;
  const PlanModelDecimal *percent; /* asked, or NULL: the factor of the question */
  int sense;
} Share;

static gboolean
compare_with_share (Share *self, gint64 share, int *order)
{
  Question *question = &self->question;

  question->share = share;
  if (self->percent != NULL
          ? !plan_model_factor_compare_rate (question->factor, question->years, self->percent,
                                             share, order)
          : !plan_model_factor_compare_mean (question->factor, question->years, question->asked,
                                             question->asked_years, share, order))
    return FALSE;
  *order *= self->sense;

  return TRUE;
}

/* Moves to the neighbour as long as the share lies on that side of the half between the two. */
static gboolean
settle (Share *self, gint64 *hundredths, int side)
{
  const gint64 one = PLAN_MODEL_MEAN_GROWTH_ONE / 10000;

  for (guint i = 0; i < MAX_STEPS; i++)
    {
      int order;

      if (!compare_with_share (self, *hundredths * one + side * one / 2, &order))
        return FALSE;
      if (order * side < 0 || (order == 0 && *hundredths % 2 == 0))
        return TRUE;
      *hundredths += side;
    }

  return FALSE;
}

/* @guess: the share, near enough that few steps are left */
static char *
round_share (Share *self, double guess)
{
  PlanModelDecimal decimal;
  gint64 hundredths;

  if (!(fabs (guess) < MAX_HUNDREDTHS / 10000))
    return NULL;
  hundredths = llround (guess * 10000);
  if (!settle (self, &hundredths, 1) || !settle (self, &hundredths, -1)
      || !plan_model_decimal_init_coefficient (&decimal, hundredths, PERCENT_PLACES))
    return NULL;

  return plan_model_decimal_to_string (&decimal);
}

char *
plan_model_factor_percent_of_mean (const PlanModelFactor *self,
                                   int years,
                                   const PlanModelFactor *asked,
                                   int asked_years)
{
  int sense = plan_model_natural_compare (&asked->numerator, &asked->denominator);
  Share share = { { self, years, asked, asked_years, 0 }, NULL, sense < 0 ? -1 : 1 };

  return sense != 0
             ? round_share (&share, get_growth (self, years) / get_growth (asked, asked_years))
             : NULL;
}

char *
plan_model_factor_percent_of_rate (const PlanModelFactor *self,
                                   int years,
                                   const PlanModelDecimal *percent)
{
  int sense = plan_model_decimal_get_sign (percent);
  Share share = { { self, years, NULL, 0, 0 }, percent, sense };

  return sense != 0 ? round_share (&share, get_growth (self, years) * 100
                                               / plan_model_decimal_to_double (percent))
                    : NULL;
}

char *
plan_model_factor_mean (const PlanModelFactor *self, int years)
{
  return plan_model_percent_growth (&self->denominator, &self->numerator, (guint) years);
}
