/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/quantity-private.h>

#include <string.h>

/* "2.8 亿元": the amount, a space, the unit. */
static void
read_quantity (const char        *text,
               PlanModelQuantity *quantity,
               PlanModelMeasure  *measure)
{
  const char *space = strchr (text, ' ');
  PlanModelDecimal amount;

  g_assert_true (plan_model_decimal_parse (text, space - text, &amount));
  g_assert_true (plan_model_measure_init (measure, space + 1));
  plan_model_quantity_init (quantity, &amount, measure);
}

static void
test_compare (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    int order;
  } cases[] = {
    { "0.4623 亿元", "4623 万元", 0 },
    { "0.46 亿元", "4623 万元", -1 },
    { "2.80 亿元", "2.8 亿元", 0 },
    { "15 亩", "1 公顷", 0 },
    { "14.99999999999999999999999999 亩", "1 公顷", -1 },
    { "1 三分之一", "33.33333333333333333333333 %", 1 },
    { "1 三分之一", "2 六分之一", 0 },
    { "1 三分之一", "2 七分之一", 1 },
    { "-1 亿元", "-9999 万元", -1 },
    { "-1 元", "1 角", -1 },
    { "0 亿元", "0.00 万元", 0 },
    { "0 元", "-0.01 元", 1 },
    { "1 ZB", "8000000000000000000000 bit", 0 },
    { "1 ZB", "7999999999999999999999.999999999999 bit", 1 },
  };

  g_test_summary ("Amounts of two scales are held against each other exactly");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelQuantity a, b;
      PlanModelMeasure a_measure, b_measure;

      read_quantity (cases[i].a, &a, &a_measure);
      read_quantity (cases[i].b, &b, &b_measure);
      g_assert_true (plan_model_measure_compare (&a_measure, &b_measure, NULL));
      g_assert_cmpint (CLAMP (plan_model_quantity_compare (&a, &b), -1, 1), ==, cases[i].order);
      g_assert_cmpint (CLAMP (plan_model_quantity_compare (&b, &a), -1, 1), ==, -cases[i].order);
    }
}

static void
test_sums (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    const char *sum; /* both in the unit of a, NULL: no decimal says it */
    const char *difference;
  } cases[] = {
    { "1 亿元", "5000 万元", "1.5", "0.5" },
    { "5000 万元", "1 亿元", "15000", "-5000" },
    { "1 公顷", "1 亩", NULL, NULL },
    { "1 公顷", "15 亩", "2", "0" },
    { "1 亩", "1 公顷", "16", "-14" },
    { "0.1 元", "0.2 元", "0.3", "-0.1" },
    { "-3 元", "5 元", "2", "-8" },
    { "-3 元", "-5 元", "-8", "2" },
    { "0 元", "5 元", "5", "-5" },
    { "5 元", "0 元", "5", "5" },
    { "1 三分之一", "1 六分之一", "1.5", "0.5" },
    { "1 一半", "1 七分之一", NULL, NULL },
  };

  g_test_summary ("Sums and differences are exact");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sum_text = NULL, *difference_text = NULL;
      PlanModelQuantity a, b, sum;
      PlanModelMeasure a_measure, b_measure;

      read_quantity (cases[i].a, &a, &a_measure);
      read_quantity (cases[i].b, &b, &b_measure);
      plan_model_quantity_copy (&sum, &a);
      g_assert_true (plan_model_quantity_add (&sum, &b));
      sum_text = plan_model_quantity_to_text (&sum, &a_measure, 0);
      g_assert_cmpstr (sum_text, ==, cases[i].sum);
      g_assert_true (plan_model_quantity_subtract (&a, &b));
      difference_text = plan_model_quantity_to_text (&a, &a_measure, 0);
      g_assert_cmpstr (difference_text, ==, cases[i].difference);
    }
}

static void
test_too_fine (void)
{
  static const int divisors[] = { 7, 11, 13, 17, 19, 23, 29, 31, 37 };
  PlanModelQuantity sum, addend, before;
  PlanModelMeasure measure;
  gboolean done = TRUE;

  g_test_summary ("Where a sum has no denominator that is small, adding says so and changes nothing");

  read_quantity ("1 :1", &sum, &measure);
  for (gsize i = 0; i < G_N_ELEMENTS (divisors) && done; i++)
    {
      g_autofree char *text = g_strdup_printf ("1 :%d", divisors[i]);

      read_quantity (text, &addend, &measure);
      plan_model_quantity_copy (&before, &sum);
      done = plan_model_quantity_add (&sum, &addend);
    }
  g_assert_false (done);
  g_assert_cmpint (plan_model_quantity_compare (&sum, &before), ==, 0);
}

static void
test_text (void)
{
  g_autofree char *exact = NULL, *long_one = NULL, *finite = NULL;
  PlanModelQuantity quantity;
  PlanModelMeasure measure, other;
  PlanModelDecimal amount;

  g_test_summary ("An amount is written with at least the places that are asked for, and no zeros behind them");

  read_quantity ("2.80 亿元", &quantity, &measure);
  g_assert_true (plan_model_measure_init (&other, "万元"));
  g_assert_true (plan_model_decimal_parse ("2.80", -1, &amount));
  g_assert_cmpuint (plan_model_quantity_find_places (&amount, &measure, &measure), ==, 2);
  g_assert_cmpuint (plan_model_quantity_find_places (&amount, &measure, &other), ==, 0);
  g_assert_cmpuint (plan_model_quantity_find_places (&amount, &other, &measure), ==, 6);
  exact = plan_model_quantity_to_text (&quantity, &measure, 0);
  g_assert_cmpstr (exact, ==, "2.8");
  long_one = plan_model_quantity_to_text (&quantity, &measure, 5);
  g_assert_cmpstr (long_one, ==, "2.80000");
  g_assert_true (plan_model_measure_init (&other, "亩"));
  g_assert_cmpuint (plan_model_quantity_find_places (&amount, &measure, &other), ==, 0);
  finite = plan_model_quantity_to_text (&quantity, &measure, 1);
  g_assert_cmpstr (finite, ==, "2.8");
}

static void
test_round (void)
{
  static const struct
  {
    const char *amount;
    const char *unit;
    guint places;
    const char *rounded;
  } cases[] = {
    { "1 亩", "公顷", 2, "0.07" },
    { "1 亩", "公顷", 0, "0" },
    { "-1 亩", "公顷", 4, "-0.0667" },
    { "-1 亩", "公顷", 1, "-0.1" },
    { "-1 亩", "公顷", 0, "0" },
    { "2.5 元", "元", 0, "2" },
    { "3.5 元", "元", 0, "4" },
    { "2.51 元", "元", 0, "3" },
    { "2.5 元", "元", 3, "2.500" },
    { "12345 元", "万元", 3, "1.234" },
    { "12355 元", "万元", 3, "1.236" },
    { "12345.0001 元", "万元", 3, "1.235" },
    { "7.5 亩", "公顷", 0, "0" },
    { "22.5 亩", "公顷", 0, "2" },
    { "5000 元", "亿元", 0, "0" },
  };

  g_test_summary ("Rounding is half to even, decided in whole numbers");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rounded = NULL;
      PlanModelQuantity quantity;
      PlanModelMeasure measure, unit;

      read_quantity (cases[i].amount, &quantity, &measure);
      g_assert_true (plan_model_measure_init (&unit, cases[i].unit));
      rounded = plan_model_quantity_round (&quantity, &unit, cases[i].places);
      g_assert_cmpstr (rounded, ==, cases[i].rounded);
    }
}

static void
test_rates (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    int years;
    const char *percent;
    const char *growth;
  } cases[] = {
    { "9000 万元", "1.21 亿元", 2, "34.44", "15.95" },
    { "1 亿元", "12100 万元", 2, "21.00", "10.00" },
    { "1 公顷", "30 亩", 1, "100.00", "100.00" },
    { "1 亿元", "0 元", 1, "-100.00", "-100.00" },
    { "-1 元", "1 元", 1, "200.00", NULL },
    { "-1 元", "-3 元", 1, "-200.00", NULL },
    { "1 元", "-1 元", 1, "-200.00", NULL },
    { "0 元", "1 元", 1, NULL, NULL },
    { "1 元", "2 元", 0, "100.00", NULL },
    { "1 元", "2 元", PLAN_MODEL_QUANTITY_MAX_YEARS, "100.00", "0.70" },
    { "1 元", "2 元", PLAN_MODEL_QUANTITY_MAX_YEARS + 1, "100.00", NULL },
  };

  g_test_summary ("Percentages and yearly rates go across scales");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *percent = NULL, *growth = NULL;
      PlanModelQuantity from, to;
      PlanModelMeasure from_measure, to_measure;

      read_quantity (cases[i].from, &from, &from_measure);
      read_quantity (cases[i].to, &to, &to_measure);
      percent = plan_model_quantity_percent (&to, &from);
      g_assert_cmpstr (percent, ==, cases[i].percent);
      growth = plan_model_quantity_growth (&from, &to, cases[i].years);
      g_assert_cmpstr (growth, ==, cases[i].growth);
    }
}

static void
test_scale (void)
{
  PlanModelQuantity product, factor, number;
  PlanModelMeasure measure;
  guint n = 0;

  g_test_summary ("A product that grows too long is refused before it cannot be held against a number any more");

  read_quantity ("9999999999999999999999999999999999 万亿元", &product, &measure);
  plan_model_quantity_copy (&factor, &product);
  while (plan_model_quantity_scale (&product, &factor))
    n++;
  g_assert_cmpuint (n, >, 20);
  read_quantity ("0.000000000000000000000000000000001 角", &number, &measure);
  g_assert_cmpint (plan_model_quantity_compare (&number, &product), <, 0);
  {
    g_autofree char *growth = plan_model_quantity_growth (&number, &product, PLAN_MODEL_QUANTITY_MAX_YEARS);
    g_autofree char *quotient = plan_model_quantity_divide (&number, &product, &measure, 3);

    g_assert_nonnull (growth);
    g_assert_cmpstr (quotient, ==, "0.000");
  }
  read_quantity ("0.000000000000000000000000000000001 角", &product, &measure);
  plan_model_quantity_copy (&factor, &product);
  while (plan_model_quantity_scale (&product, &factor))
    n++;
  read_quantity ("9999999999999999999999999999999999 万亿元", &number, &measure);
  g_assert_cmpint (plan_model_quantity_compare (&number, &product), >, 0);
  {
    g_autofree char *rounded = plan_model_quantity_round (&product, &measure, 33);
    g_autofree char *growth = plan_model_quantity_growth (&product, &number, PLAN_MODEL_QUANTITY_MAX_YEARS);

    g_assert_cmpstr (rounded, ==, "0.000000000000000000000000000000000");
    g_assert_nonnull (growth);
  }
}

static void
test_multiply (void)
{
  g_autofree char *third = NULL, *whole = NULL, *half = NULL;
  PlanModelQuantity quantity;
  PlanModelMeasure measure;

  g_test_summary ("A quantity is multiplied by a fraction exactly");

  read_quantity ("10 元", &quantity, &measure);
  g_assert_true (plan_model_quantity_multiply (&quantity, 1, 3));
  third = plan_model_quantity_to_text (&quantity, &measure, 0);
  g_assert_null (third);
  g_assert_true (plan_model_quantity_multiply (&quantity, 6, 5));
  whole = plan_model_quantity_to_text (&quantity, &measure, 0);
  g_assert_cmpstr (whole, ==, "4");
  g_assert_true (plan_model_quantity_multiply (&quantity, 7, 8));
  half = plan_model_quantity_to_text (&quantity, &measure, 0);
  g_assert_cmpstr (half, ==, "3.5");
  g_assert_true (plan_model_quantity_multiply (&quantity, 1, 999999937));
  g_assert_false (plan_model_quantity_multiply (&quantity, 1, 999999937));
  g_assert_true (plan_model_quantity_multiply (&quantity, 0, 1));
  g_assert_cmpint (quantity.sign, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/quantities/compare", test_compare);
  g_test_add_func ("/planmodel/quantities/sums", test_sums);
  g_test_add_func ("/planmodel/quantities/too-fine", test_too_fine);
  g_test_add_func ("/planmodel/quantities/text", test_text);
  g_test_add_func ("/planmodel/quantities/round", test_round);
  g_test_add_func ("/planmodel/quantities/rates", test_rates);
  g_test_add_func ("/planmodel/quantities/scale", test_scale);
  g_test_add_func ("/planmodel/quantities/multiply", test_multiply);

  return g_test_run ();
}
