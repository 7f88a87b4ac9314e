/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>

G_BEGIN_DECLS

/* Mean growth a year, held against each other exactly: the growth that takes 222 to 340 in three years is a root, and yet
 * whether it is at least 0.95 of the one that takes 222 to 400 in five is decided in whole numbers.
 *
 * A factor is by how much a figure has grown in all, as a fraction of natural numbers; a growth factor a year of it is its
 * root of the degree of the years, and the growth is that less one.  A share says how much of a growth is asked, in millionths.
 * The comparisons say FALSE, and leave @order as it was, where the numbers would be longer than a natural can be: with amounts
 * of the length that plans print never, with the longest that a decimal can have after some decades.
 */
#define PLAN_MODEL_MEAN_GROWTH_ONE 1000000
#define PLAN_MODEL_MEAN_GROWTH_MAX_YEARS 100

typedef struct
{
  PlanModelNatural numerator;
  PlanModelNatural denominator; /* not zero */
} PlanModelFactor;

/* From @from, which is above zero, to @to, which is not below. */
void     plan_model_factor_init         (PlanModelFactor         *self,
                                         const PlanModelQuantity *from,
                                         const PlanModelQuantity *to);
/* No growth at all. */
void     plan_model_factor_init_one     (PlanModelFactor         *self);
/* One more year, with a growth of so many per cent.  FALSE, and as it was, where that is -100 or less or the numbers get too
 * long. */
gboolean plan_model_factor_grow         (PlanModelFactor         *self,
                                         const PlanModelDecimal  *percent);

/* Below, at or above zero as the mean growth of @self in @years is less than, equal to or more than @share of @percent. */
gboolean plan_model_factor_compare_rate (const PlanModelFactor   *self,
                                         int                      years,
                                         const PlanModelDecimal  *percent,
                                         gint64                   share,
                                         int                     *order);

/* The same against @share of the mean growth of @asked in @asked_years. */
gboolean plan_model_factor_compare_mean (const PlanModelFactor   *self,
                                         int                      years,
                                         const PlanModelFactor   *asked,
                                         int                      asked_years,
                                         gint64                   share,
                                         int                     *order);

/* The mean growth of @self in per cent of that of @asked, which is some, rounded half to even to two places; NULL where it cannot
 * be told.  For the caller to free. */
char    *plan_model_factor_percent_of_mean (const PlanModelFactor   *self,
                                            int                      years,
                                            const PlanModelFactor   *asked,
                                            int                      asked_years);
char    *plan_model_factor_percent_of_rate (const PlanModelFactor   *self,
                                            int                      years,
                                            const PlanModelDecimal  *percent);

/* The mean growth itself in per cent, rounded so too. */
char    *plan_model_factor_mean         (const PlanModelFactor   *self,
                                         int                      years);

G_END_DECLS
