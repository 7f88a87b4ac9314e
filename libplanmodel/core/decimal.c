/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/decimal-private.h>

#include <libplanmodel/core/natural-private.h>

#include <math.h>
#include <string.h>

/* A percentage with two places is a whole number of ten-thousandths. */
#define PERCENT_SCALE        10000
#define PERCENT_SCALE_DIGITS 4
#define PERCENT_PLACES       2

/* What a double suggests is right to the unit below this: the relative error of a ratio of numbers
 * of 67 digits and of its root is below 10^-13. */
#define MAX_SUGGESTED_ROOT 1e12

static guint
count_integer_digits (const PlanModelDecimal *self)
{
  return self->n_digits - self->places;
}

/* Appends the digits at *@text, before @end; returns how many there were, also if too many. */
static gsize
read_digits (const char **text, const char *end, PlanModelDecimal *out)
{
  const char *start = *text;

  for (; *text < end && g_ascii_isdigit (**text); (*text)++)
    if (out->n_digits < PLAN_MODEL_DECIMAL_MAX_DIGITS)
      out->digits[out->n_digits++] = (guint8) g_ascii_digit_value (**text);

  return (gsize) (*text - start);
}

gboolean
plan_model_decimal_parse (const char *text, gssize length, PlanModelDecimal *out)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);
  PlanModelDecimal parsed = { 0 };
  gsize n_integer, n_places = 0;

  if (text < end && *text == '-')
    {
      parsed.negative = 1;
      text++;
    }

  n_integer = read_digits (&text, end, &parsed);
  if (n_integer == 0 || (n_integer > 1 && parsed.digits[0] == 0))
    return FALSE;

  if (text < end && *text == '.')
    {
      text++;
      n_places = read_digits (&text, end, &parsed);
      if (n_places == 0)
        return FALSE;
    }

  if (text != end || n_integer + n_places > PLAN_MODEL_DECIMAL_MAX_DIGITS)
    return FALSE;
  if (parsed.negative && plan_model_decimal_is_zero (&parsed))
    return FALSE;

  parsed.places = (guint8) n_places;
  *out = parsed;

  return TRUE;
}

gboolean
plan_model_decimal_init_coefficient (PlanModelDecimal *self, gint64 coefficient, guint places)
{
  guint64 magnitude = coefficient < 0 ? 0 - (guint64) coefficient : (guint64) coefficient;
  guint n_digits = 0;

  for (guint64 rest = magnitude; rest > 0; rest /= 10)
    n_digits++;
  if (places >= PLAN_MODEL_DECIMAL_MAX_DIGITS)
    return FALSE;
  n_digits = MAX (n_digits, places + 1);

  memset (self, 0, sizeof *self);
  self->negative = coefficient < 0;
  self->n_digits = (guint8) n_digits;
  self->places = (guint8) places;
  for (guint i = n_digits; i-- > 0; magnitude /= 10)
    self->digits[i] = (guint8) (magnitude % 10);

  return TRUE;
}

gboolean
plan_model_decimal_get_coefficient (const PlanModelDecimal *self,
                                    gint64                 *coefficient,
                                    guint                  *places)
{
  gint64 magnitude = 0;
  guint first = 0;

  while (first < self->n_digits && self->digits[first] == 0)
    first++;
  if (self->n_digits - first > PLAN_MODEL_DECIMAL_MAX_COEFFICIENT_DIGITS)
    return FALSE;

  for (guint i = first; i < self->n_digits; i++)
    magnitude = magnitude * 10 + self->digits[i];
  *coefficient = self->negative ? -magnitude : magnitude;
  *places = self->places;

  return TRUE;
}

gsize
plan_model_decimal_print (const PlanModelDecimal *self, char *buffer)
{
  char *end = buffer;

  if (self->negative)
    *end++ = '-';
  for (guint i = 0; i < self->n_digits; i++)
    {
      if (i == count_integer_digits (self))
        *end++ = '.';
      *end++ = (char) ('0' + self->digits[i]);
    }
  *end = '\0';

  return (gsize) (end - buffer);
}

char *
plan_model_decimal_to_string (const PlanModelDecimal *self)
{
  char buffer[PLAN_MODEL_DECIMAL_BUFFER_SIZE];
  gsize length = plan_model_decimal_print (self, buffer);

  return g_strndup (buffer, length);
}

double
plan_model_decimal_to_double (const PlanModelDecimal *self)
{
  char buffer[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  plan_model_decimal_print (self, buffer);

  return g_ascii_strtod (buffer, NULL);
}

/* No integer part has a zero in front, so the longer one is more; where they are equally long the
 * digits stand in line, and past the last of them are zeros. */
static int
compare_magnitudes (const PlanModelDecimal *self, const PlanModelDecimal *other)
{
  if (count_integer_digits (self) != count_integer_digits (other))
    return count_integer_digits (self) < count_integer_digits (other) ? -1 : 1;

  return memcmp (self->digits, other->digits, sizeof self->digits);
}

int
plan_model_decimal_compare (const PlanModelDecimal *self, const PlanModelDecimal *other)
{
  if (self->negative != other->negative)
    return self->negative ? -1 : 1;

  return self->negative ? compare_magnitudes (other, self) : compare_magnitudes (self, other);
}

gboolean
plan_model_decimal_equal (const PlanModelDecimal *self, const PlanModelDecimal *other)
{
  return self->negative == other->negative
         && self->n_digits == other->n_digits
         && self->places == other->places
         && memcmp (self->digits, other->digits, sizeof self->digits) == 0;
}

int
plan_model_decimal_get_sign (const PlanModelDecimal *self)
{
  if (plan_model_decimal_is_zero (self))
    return 0;

  return self->negative ? -1 : 1;
}

gboolean
plan_model_decimal_is_zero (const PlanModelDecimal *self)
{
  for (guint i = 0; i < self->n_digits; i++)
    if (self->digits[i] != 0)
      return FALSE;

  return TRUE;
}

/* The magnitude in units of 10^-@places; the decimal has no more places than that. */
static void
get_magnitude (const PlanModelDecimal *self, guint places, PlanModelNatural *magnitude)
{
  plan_model_natural_set_digits (magnitude, self->digits, self->n_digits, places - self->places);
}

static char *
format_natural (gboolean negative, const PlanModelNatural *magnitude, guint places)
{
  guint n_digits = plan_model_natural_get_n_digits (magnitude);
  GString *text = g_string_new (negative && n_digits > 0 ? "-" : NULL);

  for (guint position = MAX (n_digits, places + 1); position-- > 0;)
    {
      g_string_append_c (text, (char) ('0' + plan_model_natural_get_digit (magnitude, position)));
      if (position == places && places > 0)
        g_string_append_c (text, '.');
    }

  return g_string_free (text, FALSE);
}

/* Leaves the distance of the two in @self; returns whether it is @self that was less. */
static gboolean
take_distance (PlanModelNatural *self, const PlanModelNatural *other)
{
  PlanModelNatural less;

  if (plan_model_natural_compare (self, other) >= 0)
    {
      plan_model_natural_subtract (self, other);
      return FALSE;
    }

  plan_model_natural_copy (&less, self);
  plan_model_natural_copy (self, other);
  plan_model_natural_subtract (self, &less);

  return TRUE;
}

/* The magnitude of @self - @other in units of 10^-@places; returns whether it is negative. */
static gboolean
get_difference (const PlanModelDecimal *self,
                const PlanModelDecimal *other,
                guint                   places,
                PlanModelNatural       *magnitude)
{
  PlanModelNatural subtrahend;

  get_magnitude (self, places, magnitude);
  get_magnitude (other, places, &subtrahend);

  if (self->negative == other->negative)
    return take_distance (magnitude, &subtrahend) != self->negative;

  plan_model_natural_add (magnitude, &subtrahend);

  return self->negative;
}

char *
plan_model_decimal_subtract (const PlanModelDecimal *self, const PlanModelDecimal *other)
{
  guint places = MAX (self->places, other->places);
  PlanModelNatural difference;
  gboolean negative = get_difference (self, other, places, &difference);

  return format_natural (negative, &difference, places);
}

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
plan_model_decimal_percent (const PlanModelDecimal *self, const PlanModelDecimal *base)
{
  guint places = MAX (self->places, base->places);
  PlanModelNatural difference, divisor, percent;
  ScaledRoot quotient;
  gboolean negative;

  if (plan_model_decimal_is_zero (base))
    return NULL;

  negative = get_difference (self, base, places, &difference);
  get_magnitude (base, places, &divisor);
  scaled_root_init (&quotient, &difference, &divisor, 1);
  scaled_root_round (&quotient, &percent);

  return format_natural (negative, &percent, PERCENT_PLACES);
}

/* The scale is even, so taking it away from the rounded root leaves half to even what it was. */
char *
plan_model_decimal_annual_rate (const PlanModelDecimal *baseline,
                                const PlanModelDecimal *target,
                                int                     years)
{
  guint places = MAX (baseline->places, target->places);
  PlanModelNatural from, to, rate, one;
  ScaledRoot root;
  gboolean negative;

  if (plan_model_decimal_get_sign (baseline) <= 0 || plan_model_decimal_get_sign (target) < 0)
    return NULL;
  if (years < 1 || years > PLAN_MODEL_DECIMAL_MAX_YEARS)
    return NULL;

  get_magnitude (baseline, places, &from);
  get_magnitude (target, places, &to);
  scaled_root_init (&root, &to, &from, (guint) years);
  scaled_root_round (&root, &rate);
  plan_model_natural_set_small (&one, PERCENT_SCALE);
  negative = take_distance (&rate, &one);

  return format_natural (negative, &rate, PERCENT_PLACES);
}
