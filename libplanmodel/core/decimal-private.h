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

/* The amounts of plans: exact decimals that keep the places they were printed with.
 *
 * 2.80 goes in and comes out as 2.80; it has the value of 2.8 (compare) but is not printed like it
 * (equal). Nothing here rounds but percent and annual_rate, whose two places are exact: half to
 * even, decided in whole numbers. No function depends on the locale. A decimal is a plain value:
 * it is assigned, holds no memory, and any thread may read it.
 */
#define PLAN_MODEL_DECIMAL_MAX_DIGITS 34
/* No coefficient of that many digits overflows a gint64. */
#define PLAN_MODEL_DECIMAL_MAX_COEFFICIENT_DIGITS 18

/* The longest text, a sign, the digits and a point, with its NUL. */
#define PLAN_MODEL_DECIMAL_BUFFER_SIZE (PLAN_MODEL_DECIMAL_MAX_DIGITS + 3)

/* The longest span of years that has an annual rate. */
#define PLAN_MODEL_DECIMAL_MAX_YEARS 1000

/* Always as parse and init_coefficient leave it: the digits as printed, the highest first, each 0
 * to 9; the last `places` of them, fewer than all, behind the point; a 0 in front only as the whole
 * integer part; bytes past the digits 0; `negative` 0 or 1, and 0 for zero. */
typedef struct
{
  guint8 negative;
  guint8 n_digits;
  guint8 places;
  guint8 digits[PLAN_MODEL_DECIMAL_MAX_DIGITS];
} PlanModelDecimal;

/* Reads -?(0|[1-9][0-9]*)(\.[0-9]+)? in ASCII, at most 34 digits in all, the whole of @length bytes
 * (-1: up to the NUL). No exponent, plus sign, space, leading zero or negative zero. FALSE, and
 * @out as it was, for any other text. */
gboolean plan_model_decimal_parse            (const char       *text,
                                              gssize            length,
                                              PlanModelDecimal *out);

/* The decimal @coefficient × 10^-@places: 280 and 2 make 2.80, -5 and 3 make -0.005. FALSE, and
 * @self as it was, where it takes more than 34 digits to print. */
gboolean plan_model_decimal_init_coefficient (PlanModelDecimal *self,
                                              gint64            coefficient,
                                              guint             places);

/* The other way. FALSE, and both as they were, where the coefficient has more than 18 digits, zeros
 * in front not counted. */
gboolean plan_model_decimal_get_coefficient  (const PlanModelDecimal *self,
                                              gint64                 *coefficient,
                                              guint                  *places);

/* Writes the text and its NUL to @buffer, of PLAN_MODEL_DECIMAL_BUFFER_SIZE bytes; returns its
 * length. parse reads it back as it was. */
gsize    plan_model_decimal_print            (const PlanModelDecimal *self,
                                              char                   *buffer);

/* The text, for the caller to free. */
char    *plan_model_decimal_to_string        (const PlanModelDecimal *self);

/* The double nearest to the value, ties to even. */
double   plan_model_decimal_to_double        (const PlanModelDecimal *self);

/* Below, at or above zero as the value of @self is less than, equal to or more than that of @other:
 * 2.80 compares equal to 2.8. */
int      plan_model_decimal_compare          (const PlanModelDecimal *self,
                                              const PlanModelDecimal *other);

/* Whether both print the same: 2.80 is not equal to 2.8. */
gboolean plan_model_decimal_equal            (const PlanModelDecimal *self,
                                              const PlanModelDecimal *other);

/* -1, 0 or 1. */
int      plan_model_decimal_get_sign         (const PlanModelDecimal *self);
gboolean plan_model_decimal_is_zero          (const PlanModelDecimal *self);

/* Results may need more digits than a decimal holds, so they are texts in the same grammar, for the
 * caller to free. A zero has no sign: "0.00". */

/* @self - @other, exactly, with as many places as that of both which has more. */
char    *plan_model_decimal_subtract         (const PlanModelDecimal *self,
                                              const PlanModelDecimal *other);

/* (@self - @base) / |@base| × 100, how many per cent @self is above @base, rounded half to even to
 * two places. NULL where @base is zero. */
char    *plan_model_decimal_percent          (const PlanModelDecimal *self,
                                              const PlanModelDecimal *base);

/* ((@target / @baseline)^(1 / @years) - 1) × 100, the mean growth a year in per cent, rounded half
 * to even to two places: 100 to 121 in 2 years is 10.00. NULL where that is undefined (@baseline
 * not above zero, @target below zero, @years below 1) and where @years is above
 * PLAN_MODEL_DECIMAL_MAX_YEARS. It takes some microseconds for the spans of plans, some ten
 * milliseconds at the most years. */
char    *plan_model_decimal_annual_rate      (const PlanModelDecimal *baseline,
                                              const PlanModelDecimal *target,
                                              int                     years);

G_END_DECLS
