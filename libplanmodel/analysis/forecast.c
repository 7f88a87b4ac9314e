/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/forecast-private.h>

#include <math.h>

/* The bisection ends where two angles next to each other are reached. */
#define MAX_STEPS 200

/* The probability that Student's variable is smaller in size than t, where tan θ is t over the root of the degrees. */
static double
get_probability (guint n_degrees, double angle)
{
  double square = cos (angle) * cos (angle), term = n_degrees % 2 == 1 ? cos (angle) : 1, sum = 0;

  for (guint i = n_degrees % 2 == 1 ? 3 : 2; i <= n_degrees; i += 2)
    {
      sum += term;
      term *= square * (i - 1) / i;
    }
  sum *= sin (angle);

  return n_degrees % 2 == 1 ? (angle + sum) * 2 / G_PI : sum;
}

double
plan_model_forecast_quantile (guint n_degrees, double probability)
{
  double low = 0, high = G_PI / 2;

  for (guint i = 0; i < MAX_STEPS; i++)
    {
      double middle = (low + high) / 2;

      if (middle <= low || middle >= high)
        break;
      if (get_probability (n_degrees, middle) < probability)
        low = middle;
      else
        high = middle;
    }

  return tan (low) * sqrt (n_degrees);
}

/* A line and how the points scatter about it. */
typedef struct
{
  double mean_year;
  double mean;
  double spread; /* of the years about their mean, squared */
  double slope;
  double deviation;
} Line;

static double
get_height (const PlanModelForecastPoint *point, gboolean is_compound)
{
  return is_compound ? log (point->value) : point->value;
}

static void
line_init (Line *self, const PlanModelForecastPoint *points, guint n, gboolean is_compound)
{
  double product = 0, residuals = 0;

  *self = (Line) { 0 };
  for (guint i = 0; i < n; i++)
    {
      self->mean_year += (double) points[i].year / n;
      self->mean += get_height (&points[i], is_compound) / n;
    }
  for (guint i = 0; i < n; i++)
    {
      double distance = points[i].year - self->mean_year;

      self->spread += distance * distance;
      product += distance * (get_height (&points[i], is_compound) - self->mean);
    }
  self->slope = product / self->spread;
  for (guint i = 0; i < n; i++)
    {
      double residual = get_height (&points[i], is_compound) - self->mean
                        - self->slope * (points[i].year - self->mean_year);

      residuals += residual * residual;
    }
  self->deviation = sqrt (residuals / (n - 2));
}

gboolean
plan_model_forecast_init (PlanModelForecast            *self,
                          const PlanModelForecastPoint *points,
                          guint                         n_points,
                          gboolean                      is_compound,
                          int                           wanted)
{
  double distance, height, half;
  int last = 0;
  Line line;

  *self = (PlanModelForecast) { 0 };
  if (n_points < PLAN_MODEL_FORECAST_LEAST_POINTS)
    return FALSE;
  for (guint i = 0; i < n_points; i++)
    last = MAX (last, points[i].year);
  if (wanted <= last)
    return FALSE;

  line_init (&line, points, n_points, is_compound);
  self->year = MIN (wanted, last + PLAN_MODEL_FORECAST_MOST_YEARS);
  self->n_points = n_points;
  distance = self->year - line.mean_year;
  height = line.mean + line.slope * distance;
  half = plan_model_forecast_quantile (n_points - 2, PLAN_MODEL_FORECAST_PROBABILITY) * line.deviation
         * sqrt (1 + 1.0 / n_points + distance * distance / line.spread);
  self->value = is_compound ? exp (height) : height;
  self->low = is_compound ? exp (height - half) : height - half;
  self->high = is_compound ? exp (height + half) : height + half;

  return isfinite (self->value) && isfinite (self->low) && isfinite (self->high);
}
