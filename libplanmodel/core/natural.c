/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/natural-private.h>

#include <string.h>

#define LIMB_BASE 1000000000u

static const guint32 powers_of_ten[PLAN_MODEL_NATURAL_LIMB_DIGITS] = {
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000
};

/* Makes room: zero limbs up to @n_limbs. The caller drops those that stay zero. */
static void
grow (PlanModelNatural *self, guint n_limbs)
{
  g_assert (n_limbs <= PLAN_MODEL_NATURAL_MAX_LIMBS);

  if (n_limbs <= self->n_limbs)
    return;

  memset (self->limbs + self->n_limbs, 0, (n_limbs - self->n_limbs) * sizeof self->limbs[0]);
  self->n_limbs = n_limbs;
}

static void
drop_zeros (PlanModelNatural *self)
{
  while (self->n_limbs > 0 && self->limbs[self->n_limbs - 1] == 0)
    self->n_limbs--;
}

/* Sets the number that is printed as @digits (values 0 to 9, the highest first) and then @n_zeros
 * zeros. Leading zeros do no harm. */
void
plan_model_natural_set_digits (PlanModelNatural *self,
                               const guint8     *digits,
                               guint             n_digits,
                               guint             n_zeros)
{
  self->n_limbs = 0;
  grow (self, (n_digits + n_zeros) / PLAN_MODEL_NATURAL_LIMB_DIGITS + 1);

  for (guint i = 0; i < n_digits; i++)
    {
      guint position = n_zeros + n_digits - 1 - i;

      self->limbs[position / PLAN_MODEL_NATURAL_LIMB_DIGITS]
        += digits[i] * powers_of_ten[position % PLAN_MODEL_NATURAL_LIMB_DIGITS];
    }

  drop_zeros (self);
}

/* Sets a number below 10^9. */
void
plan_model_natural_set_small (PlanModelNatural *self, guint32 value)
{
  g_assert (value < LIMB_BASE);

  self->n_limbs = 1;
  self->limbs[0] = value;
  drop_zeros (self);
}

void
plan_model_natural_copy (PlanModelNatural *self, const PlanModelNatural *other)
{
  self->n_limbs = other->n_limbs;
  memcpy (self->limbs, other->limbs, other->n_limbs * sizeof other->limbs[0]);
}

/* Below, at or above zero as @self is less than, equal to or more than @other. */
int
plan_model_natural_compare (const PlanModelNatural *self, const PlanModelNatural *other)
{
  if (self->n_limbs != other->n_limbs)
    return self->n_limbs < other->n_limbs ? -1 : 1;

  for (guint i = self->n_limbs; i-- > 0;)
    if (self->limbs[i] != other->limbs[i])
      return self->limbs[i] < other->limbs[i] ? -1 : 1;

  return 0;
}

void
plan_model_natural_add (PlanModelNatural *self, const PlanModelNatural *other)
{
  guint32 carry = 0;

  grow (self, MAX (self->n_limbs, other->n_limbs) + 1);
  for (guint i = 0; i < self->n_limbs; i++)
    {
      guint32 sum = self->limbs[i] + (i < other->n_limbs ? other->limbs[i] : 0) + carry;

      carry = sum >= LIMB_BASE;
      self->limbs[i] = carry ? sum - LIMB_BASE : sum;
    }
  drop_zeros (self);
}

/* Takes @other, which is not more than @self, away from it. */
void
plan_model_natural_subtract (PlanModelNatural *self, const PlanModelNatural *other)
{
  guint32 borrow = 0;

  g_assert (plan_model_natural_compare (self, other) >= 0);

  for (guint i = 0; i < self->n_limbs; i++)
    {
      guint32 less = (i < other->n_limbs ? other->limbs[i] : 0) + borrow;

      borrow = self->limbs[i] < less;
      self->limbs[i] += (borrow ? LIMB_BASE : 0) - less;
    }
  drop_zeros (self);
}

/* Multiplies in place, from the highest limb down: a limb is taken out before its products are
 * added at its place and above, where the limbs have had their turn. @factor is another number
 * than @self. */
void
plan_model_natural_multiply (PlanModelNatural *self, const PlanModelNatural *factor)
{
  guint n_limbs = self->n_limbs;

  grow (self, n_limbs + factor->n_limbs);
  for (guint i = n_limbs; i-- > 0;)
    {
      guint64 limb = self->limbs[i];
      guint64 carry = 0;

      self->limbs[i] = 0;
      for (guint j = 0; j < factor->n_limbs || carry > 0; j++)
        {
          carry += self->limbs[i + j];
          if (j < factor->n_limbs)
            carry += limb * factor->limbs[j];
          self->limbs[i + j] = (guint32) (carry % LIMB_BASE);
          carry /= LIMB_BASE;
        }
    }
  drop_zeros (self);
}

/* Multiplies by @factor as often as @exponent says. */
void
plan_model_natural_multiply_power (PlanModelNatural       *self,
                                   const PlanModelNatural *factor,
                                   guint                   exponent)
{
  for (guint i = 0; i < exponent; i++)
    plan_model_natural_multiply (self, factor);
}

void
plan_model_natural_shift (PlanModelNatural *self, guint n_zeros)
{
  static const guint8 one = 1;
  PlanModelNatural power;

  if (n_zeros == 0 || self->n_limbs == 0)
    return;

  plan_model_natural_set_digits (&power, &one, 1, n_zeros);
  plan_model_natural_multiply (self, &power);
}

guint32
plan_model_natural_divide_small (PlanModelNatural *self, guint32 divisor)
{
  guint64 rest = 0;

  g_assert (divisor > 0 && divisor < LIMB_BASE);

  for (guint i = self->n_limbs; i-- > 0;)
    {
      rest = rest * LIMB_BASE + self->limbs[i];
      self->limbs[i] = (guint32) (rest / divisor);
      rest %= divisor;
    }
  drop_zeros (self);

  return (guint32) rest;
}

gboolean
plan_model_natural_take_distance (PlanModelNatural *self, const PlanModelNatural *other)
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

/* How many digits the number is printed with; zero has none. */
guint
plan_model_natural_get_n_digits (const PlanModelNatural *self)
{
  guint n_digits = self->n_limbs * PLAN_MODEL_NATURAL_LIMB_DIGITS;

  while (n_digits > 0 && plan_model_natural_get_digit (self, n_digits - 1) == 0)
    n_digits--;

  return n_digits;
}

/* The digit that counts 10^@position; above the highest it is 0. */
guint
plan_model_natural_get_digit (const PlanModelNatural *self, guint position)
{
  guint i = position / PLAN_MODEL_NATURAL_LIMB_DIGITS;

  if (i >= self->n_limbs)
    return 0;

  return self->limbs[i] / powers_of_ten[position % PLAN_MODEL_NATURAL_LIMB_DIGITS] % 10;
}

/* The number as a double, a few units of the last place off; infinite above 10^308. */
double
plan_model_natural_to_double (const PlanModelNatural *self)
{
  double value = 0;

  for (guint i = self->n_limbs; i-- > 0;)
    value = value * LIMB_BASE + self->limbs[i];

  return value;
}

char *
plan_model_natural_to_text (gboolean negative, const PlanModelNatural *self, guint places)
{
  guint n_digits = plan_model_natural_get_n_digits (self);
  GString *text = g_string_new (negative && n_digits > 0 ? "-" : NULL);

  for (guint position = MAX (n_digits, places + 1); position-- > 0;)
    {
      g_string_append_c (text, (char) ('0' + plan_model_natural_get_digit (self, position)));
      if (position == places && places > 0)
        g_string_append_c (text, '.');
    }

  return g_string_free (text, FALSE);
}
