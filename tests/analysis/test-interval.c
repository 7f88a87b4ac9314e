/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/interval-private.h>
#include <string.h>

/* A figure as a table of cases has it: an upper amount only for a range. */
typedef struct
{
  const char *amount;
  const char *upper;
  PlanModelComparator comparator;
  const char *unit;
} Figure;

#define BARE(amount, unit) { amount, NULL, PLAN_MODEL_COMPARATOR_NONE, unit }
#define WITH(comparator, amount, unit) { amount, NULL, PLAN_MODEL_COMPARATOR_##comparator, unit }
#define RANGE(amount, upper, unit) { amount, upper, PLAN_MODEL_COMPARATOR_BETWEEN, unit }

static void
read_interval (PlanModelInterval *interval,
               const Figure      *figure)
{
  PlanModelDecimal amount, upper;
  PlanModelMeasure measure;

  g_assert_true (plan_model_decimal_parse (figure->amount, -1, &amount));
  if (figure->upper != NULL)
    g_assert_true (plan_model_decimal_parse (figure->upper, -1, &upper));
  g_assert_true (plan_model_measure_init (&measure, figure->unit));
  plan_model_interval_init (interval, &amount, figure->upper != NULL ? &upper : NULL, figure->comparator, &measure);
}

static const struct
{
  Figure a;
  Figure b;
  int order;
} cases[] = {
  /* digits */
  { BARE ("2.8", "%"), BARE ("2.83", "%"), 0 },
  { BARE ("2.8", "%"), BARE ("2.75", "%"), 0 },
  { BARE ("2.8", "%"), BARE ("2.849", "%"), 0 },
  { BARE ("2.8", "%"), BARE ("2.86", "%"), -1 },
  { BARE ("2.8", "%"), BARE ("2.744", "%"), 1 },
  { BARE ("2.80", "%"), BARE ("2.81", "%"), -1 },
  { BARE ("2.80", "%"), BARE ("2.804", "%"), 0 },
  { BARE ("3", "%"), BARE ("2.5", "%"), 0 },
  { BARE ("-0.5", "%"), BARE ("-0.54", "%"), 0 },
  { BARE ("-0.5", "%"), BARE ("-0.56", "%"), 1 },
  { BARE ("0", "%"), BARE ("0.4", "%"), 0 },

  /* units, in the scales in which they are printed */
  { BARE ("0.46", "亿元"), BARE ("4623", "万元"), 0 },
  { BARE ("0.46", "亿元"), BARE ("4650", "万元"), 0 },
  { BARE ("0.46", "亿元"), BARE ("4651", "万元"), -1 },
  { BARE ("8", "万人次"), BARE ("80123", "人次"), 0 },
  { BARE ("8", "万人次"), BARE ("85000", "人次"), -1 },
  { BARE ("1", "公顷"), BARE ("15", "亩"), 0 },
  { BARE ("100", "公顷"), BARE ("1510", "亩"), -1 },

  /* a count of whole things is no rounding, one by the ten thousand is */
  { BARE ("97", "个"), BARE ("98", "个"), -1 },
  { BARE ("97", "个"), BARE ("97", "家"), 0 },
  { BARE ("97", "万个"), BARE ("97.4", "万个"), 0 },
  { BARE ("2.4", "件"), BARE ("2.43", "件"), 0 },

  /* bounds */
  { WITH (MORE_THAN, "2.1", "%"), BARE ("2.13", "%"), 0 },
  { WITH (MORE_THAN, "400", "家"), BARE ("399", "家"), 1 },
  { WITH (AT_LEAST, "400", "家"), BARE ("400", "家"), 0 },
  { WITH (AT_LEAST, "400", "家"), BARE ("100000", "家"), 0 },
  { WITH (AT_MOST, "5.5", "%"), BARE ("5.2", "%"), 0 },
  { WITH (AT_MOST, "5.5", "%"), BARE ("5.6", "%"), -1 },
  { WITH (LESS_THAN, "8", "%"), BARE ("7.6", "%"), 0 },
  { WITH (AT_LEAST, "50", "家"), WITH (AT_LEAST, "60", "家"), 0 },
  { WITH (AT_LEAST, "60", "家"), WITH (AT_MOST, "50", "家"), 1 },

  /* 左右 never disagrees; ranges */
  { WITH (ABOUT, "900", "亿元"), BARE ("5", "亿元"), 0 },
  { RANGE ("2", "3", "家"), BARE ("3", "家"), 0 },
  { RANGE ("2", "3", "家"), BARE ("4", "家"), -1 },
  { RANGE ("2", "3", "家"), BARE ("1", "家"), 1 },
  { WITH (EXACTLY, "10", "个"), BARE ("10", "个"), 0 },

  /* more digits than any double has */
  { BARE ("12345678901234567890123456789012.34", "元"), BARE ("12345678901234567890123456789012.35", "元"), -1 },
  { BARE ("1234567890123456789012345678901234", "个"), BARE ("1234567890123456789012345678901235", "个"), -1 },
};

static void
test_compare (void)
{
  g_test_summary ("Two figures agree where the digits, units and comparators that are printed leave room for it");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelInterval a, b;

      g_test_message ("%s %s and %s %s", cases[i].a.amount, cases[i].a.unit, cases[i].b.amount, cases[i].b.unit);
      read_interval (&a, &cases[i].a);
      read_interval (&b, &cases[i].b);
      g_assert_cmpint (plan_model_interval_compare (&a, &b), ==, cases[i].order);
      g_assert_cmpint (plan_model_interval_compare (&b, &a), ==, -cases[i].order);
      g_assert_cmpint (plan_model_interval_compare (&a, &a), ==, 0);
    }
}

static const struct
{
  Figure parts[3];
  Figure total;
  int order; /* of the sum against the total */
} sums[] = {
  { { BARE ("4", "个"), BARE ("40", "家"), BARE ("72", "家") }, BARE ("97", "个"), 1 },
  { { BARE ("4", "个"), BARE ("40", "家"), BARE ("53", "家") }, BARE ("97", "个"), 0 },
  { { BARE ("4", "个"), BARE ("40", "家"), BARE ("52", "家") }, BARE ("97", "个"), -1 },
  { { BARE ("10.2", "%"), BARE ("20.3", "%"), BARE ("30.1", "%") }, BARE ("60.7", "%"), 0 },
  { { BARE ("10.2", "%"), BARE ("20.3", "%"), BARE ("30.1", "%") }, BARE ("60.9", "%"), -1 },
  { { BARE ("5000", "万元"), BARE ("5000", "万元"), BARE ("0", "万元") }, BARE ("1", "亿元"), 0 },
  { { WITH (AT_LEAST, "5", "个"), BARE ("5", "个"), BARE ("0", "个") }, BARE ("100", "个"), 0 },
  { { WITH (AT_LEAST, "5", "个"), BARE ("5", "个"), BARE ("0", "个") }, BARE ("9", "个"), 1 },
  { { WITH (ABOUT, "5", "个"), BARE ("5", "个"), BARE ("0", "个") }, BARE ("100", "个"), 0 },
};

static void
test_add (void)
{
  g_test_summary ("Rounding adds up with the parts, and a bound leaves its side of the sum open");

  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    {
      PlanModelInterval sum, part, total;

      plan_model_interval_init_zero (&sum);
      for (guint j = 0; j < G_N_ELEMENTS (sums[i].parts); j++)
        {
          read_interval (&part, &sums[i].parts[j]);
          g_assert_true (plan_model_interval_add (&sum, &part));
        }
      read_interval (&total, &sums[i].total);
      g_test_message ("the sum against %s", sums[i].total.amount);
      g_assert_cmpint (plan_model_interval_compare (&sum, &total), ==, sums[i].order);
    }
}

static void
test_negate (void)
{
  const Figure at_least = WITH (AT_LEAST, "3", "%"), minus = BARE ("-3", "%"), more = BARE ("-1", "%");
  PlanModelInterval a, b;

  g_test_summary ("Minus at least 3 is at most minus 3");

  read_interval (&a, &at_least);
  plan_model_interval_negate (&a);
  read_interval (&b, &minus);
  g_assert_cmpint (plan_model_interval_compare (&a, &b), ==, 0);
  read_interval (&b, &more);
  g_assert_cmpint (plan_model_interval_compare (&a, &b), ==, -1);
  plan_model_interval_negate (&a);
  g_assert_true (a.has_low);
  g_assert_false (a.has_high);
}

static void
test_multiply (void)
{
  const Figure base = BARE ("379", "亿元"), grown = BARE ("668", "亿元"), other = BARE ("680", "亿元");
  PlanModelInterval a, b;

  g_test_summary ("A level times 1.12 five times over is what it makes, exactly");

  read_interval (&a, &base);
  for (guint i = 0; i < 5; i++)
    g_assert_true (plan_model_interval_multiply (&a, 112, 100));
  read_interval (&b, &grown);
  g_assert_cmpint (plan_model_interval_compare (&a, &b), ==, 0);
  read_interval (&b, &other);
  g_assert_cmpint (plan_model_interval_compare (&a, &b), ==, -1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/interval/compare", test_compare);
  g_test_add_func ("/planmodel/interval/add", test_add);
  g_test_add_func ("/planmodel/interval/negate", test_negate);
  g_test_add_func ("/planmodel/interval/multiply", test_multiply);

  return g_test_run ();
}
