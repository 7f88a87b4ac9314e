/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/period-private.h>

#include <string.h>

typedef struct
{
  const char *text;
  PlanModelPeriodKind kind; /* NONE: no period */
  const char *first;
  const char *last;
} Case;

/* clang-format off */
static const Case cases[] = {
  { "2023", PLAN_MODEL_PERIOD_YEAR, "2023-01-01", "2023-12-31" },
  { "0001", PLAN_MODEL_PERIOD_YEAR, "0001-01-01", "0001-12-31" },
  { "9999", PLAN_MODEL_PERIOD_YEAR, "9999-01-01", "9999-12-31" },
  { "2023-S1", PLAN_MODEL_PERIOD_HALF, "2023-01-01", "2023-06-30" },
  { "2023-S2", PLAN_MODEL_PERIOD_HALF, "2023-07-01", "2023-12-31" },
  { "2023-Q1", PLAN_MODEL_PERIOD_QUARTER, "2023-01-01", "2023-03-31" },
  { "2023-Q2", PLAN_MODEL_PERIOD_QUARTER, "2023-04-01", "2023-06-30" },
  { "2023-Q3", PLAN_MODEL_PERIOD_QUARTER, "2023-07-01", "2023-09-30" },
  { "2023-Q4", PLAN_MODEL_PERIOD_QUARTER, "2023-10-01", "2023-12-31" },
  { "2023-06", PLAN_MODEL_PERIOD_MONTH, "2023-06-01", "2023-06-30" },
  { "2023-12", PLAN_MODEL_PERIOD_MONTH, "2023-12-01", "2023-12-31" },
  { "2023-02", PLAN_MODEL_PERIOD_MONTH, "2023-02-01", "2023-02-28" },
  { "2024-02", PLAN_MODEL_PERIOD_MONTH, "2024-02-01", "2024-02-29" },
  { "1900-02", PLAN_MODEL_PERIOD_MONTH, "1900-02-01", "1900-02-28" },
  { "2000-02", PLAN_MODEL_PERIOD_MONTH, "2000-02-01", "2000-02-29" },
  { "2023-06-30", PLAN_MODEL_PERIOD_DAY, "2023-06-30", "2023-06-30" },
  { "2024-02-29", PLAN_MODEL_PERIOD_DAY, "2024-02-29", "2024-02-29" },

  { "", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "202", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "20230", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "0000", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "-023", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023Q2", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-q2", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-Q0", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-Q5", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-S0", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-S3", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-T1", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-00", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-13", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-6", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023/06", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-06-", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-06-3", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-06-00", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-06-31", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-02-29", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-00-01", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-13-01", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-06/30", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "2023-06-30T", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "Ongoing", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
  { "２０２３", PLAN_MODEL_PERIOD_NONE, NULL, NULL },
};
/* clang-format on */

static void
test_parse (void)
{
  g_test_summary ("A text is a period with its first and last day, or none, and then nothing is changed");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelPeriod period = { PLAN_MODEL_PERIOD_NONE, -7, -7 };
      gsize length = strlen (cases[i].text);
      /* Without a NUL, so that the sanitizers see any look past the end. */
      g_autofree char *exact = length > 0 ? g_memdup2 (cases[i].text, length) : g_malloc (1);
      char first[PLAN_MODEL_DAY_BUFFER_SIZE], last[PLAN_MODEL_DAY_BUFFER_SIZE];

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (plan_model_period_parse (exact, length, &period), ==, cases[i].kind != PLAN_MODEL_PERIOD_NONE);
      g_assert_cmpint (period.kind, ==, cases[i].kind);
      if (cases[i].kind == PLAN_MODEL_PERIOD_NONE)
        {
          g_assert_cmpint (period.first, ==, -7);
          g_assert_cmpint (period.last, ==, -7);
          continue;
        }
      g_assert_cmpstr (plan_model_day_print (period.first, first), ==, cases[i].first);
      g_assert_cmpstr (plan_model_day_print (period.last, last), ==, cases[i].last);
    }
}

static void
test_ongoing (void)
{
  PlanModelPeriod period;

  g_test_summary ("What is ongoing ends after every day");
  g_assert_true (plan_model_period_parse ("ongoing", 7, &period));
  g_assert_cmpint (period.kind, ==, PLAN_MODEL_PERIOD_ONGOING);
  g_assert_cmpint (period.last, ==, PLAN_MODEL_DAY_NEVER);
  g_assert_true (plan_model_period_parse ("9999-12-31", 10, &period));
  g_assert_cmpint (period.last, <, PLAN_MODEL_DAY_NEVER);
}

/* GLib counts days in the same way. */
static void
test_calendar (void)
{
  GDate date;
  guint n = 0;

  g_test_summary ("Every month of the calendar has the days that GLib gives it");
  for (guint year = 1; year <= 9999; year++)
    {
      for (guint month = 1; month <= 12; month++)
        {
          g_autofree char *text = g_strdup_printf ("%04u-%02u", year, month);
          PlanModelPeriod period;

          g_assert_true (plan_model_period_parse (text, strlen (text), &period));
          g_date_clear (&date, 1);
          g_date_set_dmy (&date, 1, (GDateMonth) month, (GDateYear) year);
          g_assert_cmpint (period.first, ==, (int) g_date_get_julian (&date));
          g_assert_cmpint (period.last - period.first + 1, ==,
                           g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year));
          n++;
        }
    }
  g_assert_cmpuint (n, ==, 9999 * 12);
}

static void
test_containment (void)
{
  static const char *const inside[][2] = {
    { "2023", "2023-Q4" }, { "2023-S1", "2023-Q2" }, { "2023-Q2", "2023-06" }, { "2023-06", "2023-06-30" },
  };

  g_test_summary ("A finer period that ends with a coarser one ends on the same day, and begins later");
  for (guint i = 0; i < G_N_ELEMENTS (inside); i++)
    {
      PlanModelPeriod coarse, fine;

      g_assert_true (plan_model_period_parse (inside[i][0], strlen (inside[i][0]), &coarse));
      g_assert_true (plan_model_period_parse (inside[i][1], strlen (inside[i][1]), &fine));
      g_assert_cmpint (coarse.last, ==, fine.last);
      g_assert_cmpint (coarse.first, <, fine.first);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/period/parse", test_parse);
  g_test_add_func ("/planmodel/period/ongoing", test_ongoing);
  g_test_add_func ("/planmodel/period/calendar", test_calendar);
  g_test_add_func ("/planmodel/period/containment", test_containment);

  return g_test_run ();
}
