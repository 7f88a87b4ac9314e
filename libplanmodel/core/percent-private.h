/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/natural-private.h>

G_BEGIN_DECLS

/* Quotients and percentages of whole numbers, these with two places, rounded half to even, decided in whole numbers.  The texts are decimals, for the caller to free; a zero has no sign. */

/* @part / @whole × 100, with the sign that is given.  @whole is not zero. */
char *plan_model_percent_of       (gboolean                negative,
                                   const PlanModelNatural *part,
                                   const PlanModelNatural *whole);

/* @part / @whole as a whole number, which is told in units of 10^-@places. */
char *plan_model_percent_quotient (gboolean                negative,
                                   const PlanModelNatural *part,
                                   const PlanModelNatural *whole,
                                   guint                   places);

/* ((@to / @from)^(1 / @years) - 1) × 100, the mean growth a year.  @from is not zero, @years 1 to 1000. */
char *plan_model_percent_growth   (const PlanModelNatural *from,
                                   const PlanModelNatural *to,
                                   guint                   years);

G_END_DECLS
