/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/forecast-private.h>

#include <math.h>

/* The quantiles of 0.9 of the tables of Student's distribution. */
static void
test_quantiles (void)
{
  static const struct
  {
    guint n_degrees;
    double quantile;
  } rows[] = {
    { 1, 3.0777 }, { 2, 1.8856 }, { 3, 1.6377 }, { 4, 1.5332 }, { 5, 1.4759 }, { 6, 1.4398 },  { 7, 1.4149 },
    { 8, 1.3968 }, { 9, 1.3830 }, { 10, 1.3722 }, { 20, 1.3253 }, { 30, 1.3104 }, { 120, 1.2886 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (plan_model_forecast_quantile (rows[i].n_degrees, 0.8), rows[i].quantile, 0.00006);
  /* That of 0.975. */
  g_assert_cmpfloat_with_epsilon (plan_model_forecast_quantile (10, 0.95), 2.2281, 0.00006);
}

/* Computed apart, by the formulas of a textbook. */
static void
test_line (void)
{
  static const PlanModelForecastPoint points[] = { { 2021, 401.25 }, { 2022, 428.3 }, { 2023, 455 } };
  static const PlanModelForecastPoint scattered[] = { { 2023, 13 }, { 2020, 10 }, { 2021, 12 }, { 2022, 11 } };
  PlanModelForecast forecast;

  g_assert_true (plan_model_forecast_init (&forecast, points, 3, FALSE, 2025));
  g_assert_cmpint (forecast.year, ==, 2025);
  g_assert_cmpuint (forecast.n_points, ==, 3);
  g_assert_cmpfloat_with_epsilon (forecast.value, 508.8083, 0.0001);
  g_assert_cmpfloat_with_epsilon (forecast.low, 507.7462, 0.0005);
  g_assert_cmpfloat_with_epsilon (forecast.high, 509.8705, 0.0005);

  g_assert_true (plan_model_forecast_init (&forecast, scattered, 4, FALSE, 2024));
  g_assert_cmpfloat_with_epsilon (forecast.value, 13.5, 0.0001);
  g_assert_cmpfloat_with_epsilon (forecast.low, 10.6716, 0.0005);
  g_assert_cmpfloat_with_epsilon (forecast.high, 16.3284, 0.0005);
}

static void
test_logarithm (void)
{
  static const PlanModelForecastPoint doubled[] = { { 2020, 100 }, { 2021, 200 }, { 2022, 400 } };
  static const PlanModelForecastPoint points[] = { { 2021, 258 }, { 2022, 301 }, { 2023, 340 } };
  PlanModelForecast forecast;

  g_assert_true (plan_model_forecast_init (&forecast, doubled, 3, TRUE, 2024));
  g_assert_cmpfloat_with_epsilon (forecast.value, 1600, 0.0001);
  g_assert_cmpfloat_with_epsilon (forecast.low, 1600, 0.001);
  g_assert_cmpfloat_with_epsilon (forecast.high, 1600, 0.001);
  g_assert_true (plan_model_forecast_init (&forecast, points, 3, TRUE, 2025));
  g_assert_cmpfloat_with_epsilon (forecast.value, 450.4817, 0.0005);
  g_assert_cmpfloat_with_epsilon (forecast.low, 408.4021, 0.001);
  g_assert_cmpfloat_with_epsilon (forecast.high, 496.8970, 0.001);
  g_assert_cmpfloat_with_epsilon (forecast.value * forecast.value, forecast.low * forecast.high, 0.01);
}

static void
test_reach (void)
{
  static const PlanModelForecastPoint points[] = { { 2021, 1 }, { 2022, 2 }, { 2023, 3 } };
  PlanModelForecast forecast;

  g_test_summary ("From three points on, for a year that is to come, and never past three years behind the last");
  g_assert_false (plan_model_forecast_init (&forecast, points, 2, FALSE, 2025));
  g_assert_cmpint (forecast.year, ==, 0);
  g_assert_false (plan_model_forecast_init (&forecast, points, 3, FALSE, 2023));
  g_assert_cmpint (forecast.year, ==, 0);
  g_assert_true (plan_model_forecast_init (&forecast, points, 3, FALSE, 2026));
  g_assert_cmpint (forecast.year, ==, 2026);
  g_assert_cmpfloat_with_epsilon (forecast.value, 6, 1e-9);
  g_assert_true (plan_model_forecast_init (&forecast, points, 3, FALSE, 2035));
  g_assert_cmpint (forecast.year, ==, 2026);
  g_assert_cmpfloat_with_epsilon (forecast.value, 6, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/forecast/quantiles", test_quantiles);
  g_test_add_func ("/planmodel/forecast/line", test_line);
  g_test_add_func ("/planmodel/forecast/logarithm", test_logarithm);
  g_test_add_func ("/planmodel/forecast/reach", test_reach);

  return g_test_run ();
}
