/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* Natural numbers of up to 5040 digits, as many as the exact rounding of decimals needs.
 *
 * A value on the stack, in limbs of nine decimal digits, the lowest first; zero has no limb. Limbs
 * from n_limbs on are not set, so copy with plan_model_natural_copy () and not by assignment. A
 * result that does not fit is a mistake of the caller and aborts.
 */
#define PLAN_MODEL_NATURAL_MAX_LIMBS 560
#define PLAN_MODEL_NATURAL_LIMB_DIGITS 9

typedef struct
{
  guint n_limbs;
  guint32 limbs[PLAN_MODEL_NATURAL_MAX_LIMBS];
} PlanModelNatural;

void     plan_model_natural_set_digits     (PlanModelNatural *self,
                                            const guint8     *digits,
                                            guint             n_digits,
                                            guint             n_zeros);
void     plan_model_natural_set_small      (PlanModelNatural *self,
                                            guint32           value);
void     plan_model_natural_copy           (PlanModelNatural       *self,
                                            const PlanModelNatural *other);
int      plan_model_natural_compare        (const PlanModelNatural *self,
                                            const PlanModelNatural *other);
void     plan_model_natural_add            (PlanModelNatural       *self,
                                            const PlanModelNatural *other);
void     plan_model_natural_subtract       (PlanModelNatural       *self,
                                            const PlanModelNatural *other);
void     plan_model_natural_multiply       (PlanModelNatural       *self,
                                            const PlanModelNatural *factor);
void     plan_model_natural_multiply_power (PlanModelNatural       *self,
                                            const PlanModelNatural *factor,
                                            guint                   exponent);
/* Multiplies by 10^@n_zeros. */
void     plan_model_natural_shift          (PlanModelNatural *self,
                                            guint             n_zeros);
/* Divides by a number from 1 to 10^9 - 1; returns what is left over. */
guint32  plan_model_natural_divide_small   (PlanModelNatural *self,
                                            guint32           divisor);
/* Leaves the distance of the two in @self; returns whether it is @self that was less. */
gboolean plan_model_natural_take_distance  (PlanModelNatural       *self,
                                            const PlanModelNatural *other);
guint    plan_model_natural_get_n_digits   (const PlanModelNatural *self);
guint    plan_model_natural_get_digit      (const PlanModelNatural *self,
                                            guint                   position);
double   plan_model_natural_to_double      (const PlanModelNatural *self);
/* The number in units of 10^-@places as a decimal, for the caller to free; a zero has no sign. */
char    *plan_model_natural_to_text        (gboolean                negative,
                                            const PlanModelNatural *self,
                                            guint                   places);

G_END_DECLS
