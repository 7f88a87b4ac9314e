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

/* What a unit measures.  Units of two dimensions never compare, even where somebody knows a rate between them: a currency
 * has its rate of a day, a tonne of coal its heating value, a year 365 or 366 days. */
typedef enum
{
  PLAN_MODEL_DIMENSION_NONE,
  PLAN_MODEL_DIMENSION_COUNT,
  PLAN_MODEL_DIMENSION_MONEY, /* in the currency of the plan, 元 */
  PLAN_MODEL_DIMENSION_MONEY_USD,
  PLAN_MODEL_DIMENSION_MONEY_EUR,
  PLAN_MODEL_DIMENSION_MONEY_HKD,
  PLAN_MODEL_DIMENSION_MONEY_JPY,
  PLAN_MODEL_DIMENSION_MONEY_GBP,
  PLAN_MODEL_DIMENSION_MONEY_RUB,
  PLAN_MODEL_DIMENSION_MONEY_AUD,
  PLAN_MODEL_DIMENSION_MONEY_TWD,
  PLAN_MODEL_DIMENSION_MONEY_SGD,
  PLAN_MODEL_DIMENSION_MONEY_KRW,
  PLAN_MODEL_DIMENSION_MONEY_KZT,
  PLAN_MODEL_DIMENSION_PERCENT, /* a part of a whole: %, ‰, 1/10万, 成 */
  PLAN_MODEL_DIMENSION_PERCENTAGE_POINT, /* the difference of two parts */
  PLAN_MODEL_DIMENSION_MULTIPLE, /* 倍 */
  PLAN_MODEL_DIMENSION_RATIO, /* N:1 */
  PLAN_MODEL_DIMENSION_RANK, /* a place among others */
  PLAN_MODEL_DIMENSION_SCORE, /* 分 */
  PLAN_MODEL_DIMENSION_INDEX_POINT,
  PLAN_MODEL_DIMENSION_AREA,
  PLAN_MODEL_DIMENSION_VOLUME,
  PLAN_MODEL_DIMENSION_MASS,
  PLAN_MODEL_DIMENSION_MASS_COAL_EQUIVALENT,
  PLAN_MODEL_DIMENSION_MASS_OIL_EQUIVALENT,
  PLAN_MODEL_DIMENSION_MASS_CO2,
  PLAN_MODEL_DIMENSION_MASS_CO2_EQUIVALENT,
  PLAN_MODEL_DIMENSION_MASS_CARBON,
  PLAN_MODEL_DIMENSION_DEADWEIGHT,
  PLAN_MODEL_DIMENSION_GROSS_TONNAGE,
  PLAN_MODEL_DIMENSION_STEAM, /* 蒸吨 */
  PLAN_MODEL_DIMENSION_ENERGY,
  PLAN_MODEL_DIMENSION_POWER,
  PLAN_MODEL_DIMENSION_APPARENT_POWER,
  PLAN_MODEL_DIMENSION_REACTIVE_POWER,
  PLAN_MODEL_DIMENSION_VOLTAGE,
  PLAN_MODEL_DIMENSION_CURRENT,
  PLAN_MODEL_DIMENSION_CHARGE,
  PLAN_MODEL_DIMENSION_FORCE,
  PLAN_MODEL_DIMENSION_LENGTH, /* behind what it is multiplied with: mass*length */
  PLAN_MODEL_DIMENSION_PRESSURE,
  PLAN_MODEL_DIMENSION_FREQUENCY,
  PLAN_MODEL_DIMENSION_TEMPERATURE,
  PLAN_MODEL_DIMENSION_SOUND_LEVEL,
  PLAN_MODEL_DIMENSION_ILLUMINANCE,
  PLAN_MODEL_DIMENSION_SUBSTANCE, /* mol */
  PLAN_MODEL_DIMENSION_TIME, /* that a clock measures: from seconds to weeks */
  PLAN_MODEL_DIMENSION_CALENDAR_TIME, /* months and years, which are not all of a length */
  PLAN_MODEL_DIMENSION_WORKING_TIME, /* working days and hours */
  PLAN_MODEL_DIMENSION_AGE,
  PLAN_MODEL_DIMENSION_RETURN_PERIOD, /* 年一遇 */
  PLAN_MODEL_DIMENSION_DATA,
  PLAN_MODEL_DIMENSION_COMPUTING, /* operations a second */
  PLAN_MODEL_DIMENSION_PIXELS,
  PLAN_MODEL_N_DIMENSIONS
} PlanModelDimension;

/* A unit that is not put together from others.  Its size in the smallest words: that of the unit in which its dimension
 * counts is @numerator × 10^@ten / @denominator. */
typedef struct
{
  const char *hans; /* how it is written, in simplified script */
  const char *hant;
  const char *en; /* the plural, or "singular|plural" */
  const char *also; /* nullable: other spellings of the very same unit, with spaces between */
  const char *group; /* nullable: what is counted or measured where words for it are many: 名 and 人 */
  gint8 dimensions[2]; /* of what it is a product; negative: of what it is divided by */
  gint8 ten;
  guint32 numerator;
  guint32 denominator;
} PlanModelUnitAtom;

/* Returns: (transfer none): the word of a dimension */
const char              *plan_model_dimension_get_word     (PlanModelDimension dimension);

/* The whole table, in its order. */
const PlanModelUnitAtom *plan_model_unit_table_get         (guint *n);

/* The longest spelling that @text begins with, of those that end by @end: its length in bytes, 0 where there is none. The
 * text is NFKC without spaces. */
gsize                    plan_model_unit_table_match       (const char               *text,
                                                            const char               *end,
                                                            const PlanModelUnitAtom **atom);

/* What is counted, or NULL where that a thing is measured says all. */
const char              *plan_model_unit_atom_get_group    (const PlanModelUnitAtom  *self);

G_END_DECLS
