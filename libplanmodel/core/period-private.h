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

/* Periods of time as SDMX writes them, as fine as they are printed: a year, a half-year, a quarter, a month, a day; or
 * "ongoing", which has no end.
 *
 * A period is its days, so that any two can be held against each other: 2023-Q2 ends with 2023-06-30 and lies in 2023.  Days
 * are counted in the Gregorian calendar, from 1 for 0001-01-01 on. */
typedef enum
{
  PLAN_MODEL_PERIOD_NONE,
  PLAN_MODEL_PERIOD_YEAR, /* 2023 */
  PLAN_MODEL_PERIOD_HALF, /* 2023-S1 */
  PLAN_MODEL_PERIOD_QUARTER, /* 2023-Q2 */
  PLAN_MODEL_PERIOD_MONTH, /* 2023-06 */
  PLAN_MODEL_PERIOD_DAY, /* 2023-06-30 */
  PLAN_MODEL_PERIOD_ONGOING
} PlanModelPeriodKind;

typedef gint32 PlanModelDay;

/* Later than any day. */
#define PLAN_MODEL_DAY_NEVER G_MAXINT32

typedef struct
{
  PlanModelPeriodKind kind;
  PlanModelDay first;
  PlanModelDay last; /* of an ongoing one both are PLAN_MODEL_DAY_NEVER */
} PlanModelPeriod;

#define PLAN_MODEL_DAY_BUFFER_SIZE sizeof "2023-06-30"

/* Reads the whole of @length bytes.  FALSE, and @period as it was, where they are no such period: the year has four digits
 * and is not 0000, months and days are those of the calendar. */
gboolean    plan_model_period_parse     (const char      *text,
                                         gsize            length,
                                         PlanModelPeriod *period);

/* @year: 1 to 9999 */
void        plan_model_period_init_year (PlanModelPeriod *period,
                                         int              year);

/* Writes a day as 2023-06-30.
 * Returns: @buffer */
const char *plan_model_day_print        (PlanModelDay     day,
                                         char            *buffer);

G_END_DECLS
