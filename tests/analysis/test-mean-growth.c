/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/mean-growth-private.h>

static const gint64 shares[] = { 950000, 600000, 0, 1000000 };

/* Computed with 80 digits; what is equal, by hand. */
static const struct
{
  const char *from;
  const char *to;
  int years;
  const char *asked_from;
  const char *asked_to;
  int asked_years;
  int order[G_N_ELEMENTS (shares)];
  const char *percent;
} means[] = {
  { "222", "340", 3, "222", "400", 5, { 1, 1, 1, 1 }, "122.17" },
  { "222", "301", 2, "222", "400", 5, { 1, 1, 1, 1 }, "131.56" },
  { "605", "1320", 3, "605", "2800", 5, { -1, 1, 1, -1 }, "82.83" },
  { "11", "9", 3, "11", "20", 5, { -1, -1, -1, -1 }, "-50.94" },
  { "100", "80", 2, "100", "50", 4, { 1, -1, -1, 1 }, "66.35" },
  { "88", "108", 3, "88", "130", 5, { -1, 1, 1, -1 }, "87.04" },
  { "5", "0", 3, "5", "4", 5, { -1, -1, -1, -1 }, "2291.08" },
  { "1000000000000000000000000000000001", "1000000000000000000000000000000002", 7, "3", "4", 9, { -1, -1, 1, -1 }, "0.00" },
  { "1.000001", "1.000002", 3, "1", "1.0001", 5, { -1, -1, 1, -1 }, "1.67" },
  { "2", "3", 40, "2", "5", 99, { 1, 1, 1, 1 }, "109.57" },
  { "1", "100000", 10, "1", "2", 20, { 1, 1, 1, 1 }, "6131.53" },
  { "1", "2", 2, "1", "9", 6, { -1, 1, 1, -1 }, "93.66" },
  /* growth of 10 % a year, and a fall of 10 % */
  { "100", "121", 2, "100", "133.1", 3, { 1, 1, 1, 0 }, "100.00" },
  { "100", "81", 2, "100", "65.61", 4, { -1, -1, -1, 0 }, "100.00" },
  /* of a third, which no decimal is */
  { "9", "16", 2, "27", "64", 3, { 1, 1, 1, 0 }, "100.00" },
  { "100", "144", 2, "27", "64", 3, { -1, 0, 1, -1 }, "60.00" },
  { "10000", "14161", 2, "100", "172.8", 3, { 0, 1, 1, -1 }, "95.00" },
  { "10000", "11236", 2, "100", "133.1", 3, { -1, 0, 1, -1 }, "60.00" },
  /* one and the same root of two */
  { "1", "2", 2, "1", "8", 6, { 1, 1, 1, 0 }, "100.00" },
  { "3", "3", 4, "1", "8", 6, { -1, -1, 0, -1 }, "0.00" },
};

static void
read_factor (const char *from, const char *to, PlanModelFactor *factor)
{
  PlanModelMeasure measure;
  PlanModelDecimal decimal;
  PlanModelQuantity a, b;

  plan_model_measure_init (&measure, NULL);
  g_assert_true (plan_model_decimal_parse (from, -1, &decimal));
  plan_model_quantity_init (&a, &decimal, &measure);
  g_assert_true (plan_model_decimal_parse (to, -1, &decimal));
  plan_model_quantity_init (&b, &decimal, &measure);
  plan_model_factor_init (factor, &a, &b);
}

static int
get_sign (int order)
{
  return (order > 0) - (order < 0);
}

static void
test_means (void)
{
  g_test_summary ("Roots are held against shares of roots exactly, those that are equal too");
  for (guint i = 0; i < G_N_ELEMENTS (means); i++)
    {
      PlanModelFactor factor, asked;
      g_autofree char *percent = NULL;

      read_factor (means[i].from, means[i].to, &factor);
      read_factor (means[i].asked_from, means[i].asked_to, &asked);
      for (guint k = 0; k < G_N_ELEMENTS (shares); k++)
        {
          int order = 99;

          g_assert_true (plan_model_factor_compare_mean (&factor, means[i].years, &asked, means[i].asked_years,
                                                         shares[k], &order));
          g_assert_cmpint (get_sign (order), ==, means[i].order[k]);
        }
      percent = plan_model_factor_percent_of_mean (&factor, means[i].years, &asked, means[i].asked_years);
      g_assert_cmpstr (percent, ==, means[i].percent);
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
    int order[G_N_ELEMENTS (shares)];
    const char *of;
  } cases[] = {
    { "380.5", "498", 3, "12", { -1, 1, 1, -1 }, "78.21" },
    { "100", "121", 2, "10", { 1, 1, 1, 0 }, "100.00" },
    { "100", "121", 2, "10.00", { 1, 1, 1, 0 }, "100.00" },
    { "100", "119.9025", 2, "10", { 0, 1, 1, -1 }, "95.00" },
    { "100", "90.25", 2, "-5", { -1, -1, -1, 0 }, "100.00" },
    { "100", "95", 1, "-10", { 1, 1, -1, 1 }, "50.00" },
    { "100", "110", 1, "-10", { 1, 1, 1, 1 }, "-100.00" },
    { "100", "100", 3, "0", { 0, 0, 0, 0 }, NULL },
    { "100", "0", 3, "10", { -1, -1, -1, -1 }, "-1000.00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelFactor factor;
      PlanModelDecimal percent;
      g_autofree char *of = NULL;

      read_factor (cases[i].from, cases[i].to, &factor);
      g_assert_true (plan_model_decimal_parse (cases[i].percent, -1, &percent));
      for (guint k = 0; k < G_N_ELEMENTS (shares); k++)
        {
          int order = 99;

          g_assert_true (plan_model_factor_compare_rate (&factor, cases[i].years, &percent, shares[k], &order));
          g_assert_cmpint (get_sign (order), ==, cases[i].order[k]);
        }
      of = plan_model_factor_percent_of_rate (&factor, cases[i].years, &percent);
      g_assert_cmpstr (of, ==, cases[i].of);
    }
}

static void
test_units (void)
{
  PlanModelMeasure from_measure, to_measure;
  PlanModelDecimal from, to;
  PlanModelQuantity a, b;
  PlanModelFactor factor;
  g_autofree char *mean = NULL;

  g_test_summary ("Amounts in units of unlike sizes make one factor: 15 亩 are a hectare");
  plan_model_measure_init (&from_measure, "亩");
  plan_model_measure_init (&to_measure, "公顷");
  g_assert_true (plan_model_decimal_parse ("1500", -1, &from));
  g_assert_true (plan_model_decimal_parse ("121", -1, &to));
  plan_model_quantity_init (&a, &from, &from_measure);
  plan_model_quantity_init (&b, &to, &to_measure);
  plan_model_factor_init (&factor, &a, &b);
  mean = plan_model_factor_mean (&factor, 2);
  g_assert_cmpstr (mean, ==, "10.00");
}

static void
test_grow (void)
{
  static const char *const years[] = { "8.1", "3.0", "5.2" };
  PlanModelFactor factor;
  PlanModelDecimal percent;
  g_autofree char *mean = NULL;
  int order;

  g_test_summary ("Growth of year after year has a mean");
  plan_model_factor_init_one (&factor);
  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_assert_true (plan_model_decimal_parse (years[i], -1, &percent));
      g_assert_true (plan_model_factor_grow (&factor, &percent));
    }
  mean = plan_model_factor_mean (&factor, 3);
  g_assert_cmpstr (mean, ==, "5.41");
  g_assert_true (plan_model_decimal_parse ("5.4", -1, &percent));
  g_assert_true (plan_model_factor_compare_rate (&factor, 3, &percent, PLAN_MODEL_MEAN_GROWTH_ONE, &order));
  g_assert_cmpint (order, >, 0);
  g_assert_true (plan_model_decimal_parse ("-100", -1, &percent));
  g_assert_false (plan_model_factor_grow (&factor, &percent));
  g_assert_true (plan_model_decimal_parse ("-100.5", -1, &percent));
  g_assert_false (plan_model_factor_grow (&factor, &percent));
  g_assert_true (plan_model_decimal_parse ("-99.5", -1, &percent));
  g_assert_true (plan_model_factor_grow (&factor, &percent));
}

static void
test_too_long (void)
{
  static const char longest[] = "9999999999999999999999999999999999", least[] = "0.000000000000000000000000000000001";
  PlanModelFactor factor, asked;
  PlanModelDecimal percent;
  int order = 99, years = 100;

  g_test_summary ("What would take more digits than there are is said, and not guessed");
  read_factor (least, longest, &factor);
  read_factor (longest, least, &asked);
  g_assert_true (plan_model_decimal_parse (longest, -1, &percent));
  /* The growth is so unlike the one that is asked that few digits tell. */
  g_assert_true (plan_model_factor_compare_mean (&factor, years, &asked, years, 950000, &order));
  g_assert_cmpint (order, >, 0);
  for (guint i = 0; i < 60; i++)
    g_assert_true (plan_model_factor_grow (&factor, &percent));
  g_assert_true (plan_model_decimal_parse ("9999999999.999999999999999999999999", -1, &percent));
  order = 99;
  g_assert_false (plan_model_factor_compare_rate (&factor, years, &percent, 950000, &order));
  g_assert_cmpint (order, ==, 99);
  g_assert_null (plan_model_factor_percent_of_rate (&factor, years, &percent));
  for (guint i = 0; plan_model_factor_grow (&factor, &percent); i++)
    g_assert_cmpuint (i, <, 200);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/mean-growth/means", test_means);
  g_test_add_func ("/planmodel/mean-growth/rates", test_rates);
  g_test_add_func ("/planmodel/mean-growth/units", test_units);
  g_test_add_func ("/planmodel/mean-growth/grow", test_grow);
  g_test_add_func ("/planmodel/mean-growth/too-long", test_too_long);

  return g_test_run ();
}
