/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/decimal-private.h>

#include <libplanmodel/core/natural-private.h>
#include <libplanmodel/core/percent-private.h>

#include <string.h>

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
    return plan_model_natural_take_distance (magnitude, &subtrahend) != self->negative;

  plan_model_natural_add (magnitude, &subtrahend);

  return self->negative;
}

char *
plan_model_decimal_subtract (const PlanModelDecimal *self, const PlanModelDecimal *other)
{
  guint places = MAX (self->places, other->places);
  PlanModelNatural difference;
  gboolean negative = get_difference (self, other, places, &difference);

  return plan_model_natural_to_text (negative, &difference, places);
}

char *
plan_model_decimal_percent (const PlanModelDecimal *self, const PlanModelDecimal *base)
{
  guint places = MAX (self->places, base->places);
  PlanModelNatural difference, divisor;
  gboolean negative;

  if (plan_model_decimal_is_zero (base))
    return NULL;

  negative = get_difference (self, base, places, &difference);
  get_magnitude (base, places, &divisor);

  return plan_model_percent_of (negative, &difference, &divisor);
}

char *
plan_model_decimal_annual_rate (const PlanModelDecimal *baseline,
                                const PlanModelDecimal *target,
                                int                     years)
{
  guint places = MAX (baseline->places, target->places);
  PlanModelNatural from, to;

  if (plan_model_decimal_get_sign (baseline) <= 0 || plan_model_decimal_get_sign (target) < 0)
    return NULL;
  if (years < 1 || years > PLAN_MODEL_DECIMAL_MAX_YEARS)
    return NULL;

  get_magnitude (baseline, places, &from);
  get_magnitude (target, places, &to);

  return plan_model_percent_growth (&from, &to, (guint) years);
}
