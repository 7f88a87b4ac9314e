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

/* Where a straight line through figures of several years leads: the line of least squares, and the interval in which a
 * further figure of the year lies with a probability of 80 % if the figures scatter about a line as they did, normally and each
 * by itself.
 *
 *   y ± t × s × sqrt (1 + 1 / n + (x - mean)² / Σ (x_i - mean)²)
 *
 * where s² is the sum of the squared residuals over n - 2, and t the quantile of 0.9 of Student's distribution with n - 2 degrees
 * of freedom (N. R. Draper and H. Smith, Applied Regression Analysis, section 1.4; the distribution by the sums of M. Abramowitz
 * and I. A. Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4).  This is the one place where progress is computed in
 * doubles, and nothing is decided by it. */
#define PLAN_MODEL_FORECAST_LEAST_POINTS 3
#define PLAN_MODEL_FORECAST_MOST_YEARS 3 /* behind the last point */
#define PLAN_MODEL_FORECAST_PROBABILITY 0.8

typedef struct
{
  int year;
  double value;
} PlanModelForecastPoint;

typedef struct
{
  int year; /* 0: there is none */
  guint n_points;
  double value;
  double low;
  double high;
} PlanModelForecast;

/* @points: of different years, in any order
 * @is_compound: whether the line is drawn through the logarithms; all figures must be above zero
 * @wanted: the year of the target; a later one than that allowed becomes the last that is
 * Returns: whether there is a forecast */
gboolean plan_model_forecast_init     (PlanModelForecast            *self,
                                       const PlanModelForecastPoint *points,
                                       guint                         n_points,
                                       gboolean                      is_compound,
                                       int                           wanted);

/* The number that a variable with so many degrees of freedom (from 1) exceeds in size with a probability of
 * 1 - @probability. */
double   plan_model_forecast_quantile (guint                         n_degrees,
                                       double                        probability);

G_END_DECLS
