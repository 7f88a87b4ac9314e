/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/core/natural-private.h>
#include <libplanmodel/vocabulary/measure-private.h>

G_BEGIN_DECLS

/* An amount in a unit as an exact rational, counted in that in which the dimension of the unit counts: 0.3 万亩 is
 * 2000000 m².  No function rounds but the one that is called so.
 *
 * A value on the stack of two KiB; copy with plan_model_quantity_copy () and not by assignment, since few of the limbs are
 * set.  Whether two may be held against each other their measures tell, and must be asked first; an amount without a unit,
 * or of one that is not known, is the amount itself.
 */
typedef struct
{
  gint8 sign; /* -1, 0, 1 */
  int ten;
  guint32 divisor; /* the value is sign × magnitude × 10^ten / divisor; has no factor of 2 or 5 */
  PlanModelNatural magnitude;
} PlanModelQuantity;

void     plan_model_quantity_init        (PlanModelQuantity       *self,
                                          const PlanModelDecimal  *amount,
                                          const PlanModelMeasure  *measure);
void     plan_model_quantity_copy        (PlanModelQuantity       *self,
                                          const PlanModelQuantity *other);

/* Below, at or above zero. */
int      plan_model_quantity_compare     (const PlanModelQuantity *self,
                                          const PlanModelQuantity *other);

/* FALSE, and @self as it was, where the denominators have grown too large: parts of unlike ratios, summed by the dozen. */
gboolean plan_model_quantity_add         (PlanModelQuantity       *self,
                                          const PlanModelQuantity *other);
gboolean plan_model_quantity_subtract    (PlanModelQuantity       *self,
                                          const PlanModelQuantity *other);
void     plan_model_quantity_negate      (PlanModelQuantity       *self);
/* @factor below 10^9, @divisor too and not 0.  FALSE as above. */
gboolean plan_model_quantity_multiply    (PlanModelQuantity       *self,
                                          guint32                  factor,
                                          guint32                  divisor);

/* Multiplies by another one, in whatever that counts.  FALSE as above, and where the result has more than a
 * thousand digits. */
gboolean plan_model_quantity_scale       (PlanModelQuantity       *self,
                                          const PlanModelQuantity *factor);

/* The amount in a unit as a decimal, for the caller to free, with at least @places behind the point; NULL where no decimal
 * is finite.  It may have more than 34 digits. */
char    *plan_model_quantity_to_text     (const PlanModelQuantity *self,
                                          const PlanModelMeasure  *measure,
                                          guint                    places);

/* The same, rounded half to even. */
char    *plan_model_quantity_round       (const PlanModelQuantity *self,
                                          const PlanModelMeasure  *measure,
                                          guint                    places);

/* The amount divided by another one, rounded so, in the unit.  @divisor is not zero. */
char    *plan_model_quantity_divide      (const PlanModelQuantity *self,
                                          const PlanModelQuantity *divisor,
                                          const PlanModelMeasure  *measure,
                                          guint                    places);

/* How many places the digits of @amount in @measure have when they are written in @other, where that only moves the point;
 * 0 where it does more than that. */
guint    plan_model_quantity_find_places (const PlanModelDecimal  *amount,
                                          const PlanModelMeasure  *measure,
                                          const PlanModelMeasure  *other);

/* How many per cent @self is above @base, of its size, rounded half to even to two places: for the caller to free; NULL
 * where @base is zero. */
char    *plan_model_quantity_percent     (const PlanModelQuantity *self,
                                          const PlanModelQuantity *base);

/* The mean growth a year in per cent, rounded so too; NULL where @from is not above zero, @to below zero, or @years not from
 * 1 to PLAN_MODEL_QUANTITY_MAX_YEARS. */
#define PLAN_MODEL_QUANTITY_MAX_YEARS 100
char    *plan_model_quantity_growth      (const PlanModelQuantity *from,
                                          const PlanModelQuantity *to,
                                          int                      years);

G_END_DECLS
