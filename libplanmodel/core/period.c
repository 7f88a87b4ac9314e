/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/period-private.h>

#include <string.h>

/* "2023" */
#define YEAR_LENGTH 4

static gboolean
read_digits (const char *text,
             guint       n,
             guint      *number)
{
  *number = 0;
  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *number = *number * 10 + (guint) (text[i] - '0');
    }

  return TRUE;
}

static gboolean
is_leap (guint year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Before the month, from 1 to 13. */
static guint
count_days_before (guint year,
                   guint month)
{
  static const guint16 n_days[] = { 0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 };
  guint past = year - 1;

  return 365 * past + past / 4 - past / 100 + past / 400 + n_days[month] + (month > 2 && is_leap (year));
}

/* The months from @month on. */
static void
init_months (PlanModelPeriod     *period,
             PlanModelPeriodKind  kind,
             guint                year,
             guint                month,
             guint                n_months)
{
  period->kind = kind;
  period->first = (PlanModelDay) count_days_before (year, month) + 1;
  period->last = (PlanModelDay) count_days_before (year, month + n_months);
}

/* What stands behind the year and its hyphen, in two characters. */
static gboolean
read_part (const char      *text,
           guint            year,
           PlanModelPeriod *period)
{
  guint number;

  if (text[0] == 'Q' && text[1] >= '1' && text[1] <= '4')
    init_months (period, PLAN_MODEL_PERIOD_QUARTER, year, 3 * (guint) (text[1] - '1') + 1, 3);
  else if (text[0] == 'S' && (text[1] == '1' || text[1] == '2'))
    init_months (period, PLAN_MODEL_PERIOD_HALF, year, 6 * (guint) (text[1] - '1') + 1, 6);
  else if (read_digits (text, 2, &number) && number >= 1 && number <= 12)
    init_months (period, PLAN_MODEL_PERIOD_MONTH, year, number, 1);
  else
    return FALSE;

  return TRUE;
}

static gboolean
read_day (const char      *text,
          guint            year,
          PlanModelPeriod *period)
{
  guint month, day, number;

  if (text[2] != '-' || !read_digits (text, 2, &month) || !read_digits (text + 3, 2, &day))
    return FALSE;
  if (month < 1 || month > 12 || day < 1)
    return FALSE;
  number = count_days_before (year, month) + day;
  if (number > count_days_before (year, month + 1))
    return FALSE;
  *period = (PlanModelPeriod) { PLAN_MODEL_PERIOD_DAY, (PlanModelDay) number, (PlanModelDay) number };

  return TRUE;
}

gboolean
plan_model_period_parse (const char      *text,
                         gsize            length,
                         PlanModelPeriod *period)
{
  const char *rest = text + YEAR_LENGTH + 1;
  guint year;

  if (length == strlen ("ongoing") && memcmp (text, "ongoing", length) == 0)
    {
      *period = (PlanModelPeriod) { PLAN_MODEL_PERIOD_ONGOING, PLAN_MODEL_DAY_NEVER, PLAN_MODEL_DAY_NEVER };
      return TRUE;
    }
  if (length < YEAR_LENGTH || !read_digits (text, YEAR_LENGTH, &year) || year == 0)
    return FALSE;
  if (length == YEAR_LENGTH)
    {
      plan_model_period_init_year (period, (int) year);
      return TRUE;
    }
  if (text[YEAR_LENGTH] != '-')
    return FALSE;
  if (length == strlen ("2023-06"))
    return read_part (rest, year, period);

  return length == strlen ("2023-06-30") && read_day (rest, year, period);
}

void
plan_model_period_init_year (PlanModelPeriod *period,
                             int              year)
{
  init_months (period, PLAN_MODEL_PERIOD_YEAR, (guint) year, 1, 12);
}

const char *
plan_model_day_print (PlanModelDay  day,
                      char         *buffer)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  g_snprintf (buffer, PLAN_MODEL_DAY_BUFFER_SIZE, "%04u-%02u-%02u", g_date_get_year (&date), g_date_get_month (&date),
              g_date_get_day (&date));

  return buffer;
}
