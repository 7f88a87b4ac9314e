/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-path-private.h>

static int
get_years_gone (const PlanModelProgressPath *self)
{
  return self->now_year - self->from_year;
}

static int
get_years_in_all (const PlanModelProgressPath *self)
{
  return self->to_year - self->from_year;
}

gboolean
plan_model_progress_method_is_rate (PlanModelProgressMethod method)
{
  return method == PLAN_MODEL_PROGRESS_METHOD_COMPOUND
         || method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE;
}

gboolean
plan_model_progress_path_can_grow (const PlanModelProgressPath *self)
{
  return self->from.sign > 0 && self->to.sign > 0 && self->now.sign >= 0
         && get_years_gone (self) >= 1
         && get_years_in_all (self) <= PLAN_MODEL_MEAN_GROWTH_MAX_YEARS;
}

/* The end of the way that is required up to now: where the line is, or the target. */
static const PlanModelQuantity *
get_end (const PlanModelProgressPath *self)
{
  return self->method == PLAN_MODEL_PROGRESS_METHOD_MILESTONE ? &self->due : &self->to;
}

gboolean
plan_model_progress_path_has_length (const PlanModelProgressPath *self)
{
  if (self->method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
    return !plan_model_decimal_is_zero (&self->rate);

  return plan_model_quantity_compare (&self->from, get_end (self)) != 0;
}

/* --- On a line --- */

/* What was gone and what was to go, both as often as makes them comparable: with the years of the
 * other. */
static gboolean
measure_line (const PlanModelProgressPath *self, PlanModelQuantity *gone, PlanModelQuantity *asked)
{
  guint32 years_gone = 1, years_in_all = 1;

  if (self->method == PLAN_MODEL_PROGRESS_METHOD_LINEAR)
    {
      years_gone = (guint32) get_years_gone (self);
      years_in_all = (guint32) get_years_in_all (self);
    }
  plan_model_quantity_copy (gone, &self->now);
  plan_model_quantity_copy (asked, get_end (self));

  return plan_model_quantity_subtract (gone, &self->from)
         && plan_model_quantity_subtract (asked, &self->from)
         && plan_model_quantity_multiply (gone, years_in_all, 1)
         && plan_model_quantity_multiply (asked, years_gone, 1);
}

/* Below, at or above zero as what was gone is less than, equal to or more than the share of what
 * was asked. */
static gboolean
compare_line (const PlanModelProgressPath *self, gint32 share, int *order)
{
  PlanModelQuantity gone, asked;
  int sense;

  if (!measure_line (self, &gone, &asked))
    return FALSE;
  sense = asked.sign;
  if (!plan_model_quantity_multiply (&asked, (guint32) ABS (share), PLAN_MODEL_MEAN_GROWTH_ONE))
    return FALSE;
  if (share < 0)
    plan_model_quantity_negate (&asked);
  *order = sense * plan_model_quantity_compare (&gone, &asked);

  return TRUE;
}

/* --- By growth --- */

static gboolean
compare_growth (const PlanModelProgressPath *self, gint32 share, int *order)
{
  PlanModelFactor gone, asked;

  if (self->method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
    {
      if (!plan_model_factor_compare_rate (&self->growth, get_years_gone (self), &self->rate, share,
                                           order))
        return FALSE;
      *order *= plan_model_decimal_get_sign (&self->rate);
      return TRUE;
    }
  plan_model_factor_init (&gone, &self->from, &self->now);
  plan_model_factor_init (&asked, &self->from, &self->to);
  if (!plan_model_factor_compare_mean (&gone, get_years_gone (self), &asked,
                                       get_years_in_all (self), share, order))
    return FALSE;
  if (plan_model_quantity_compare (&self->to, &self->from) < 0)
    *order = -*order;

  return TRUE;
}

gboolean
plan_model_progress_path_find_status (const PlanModelProgressPath *self,
                                      const PlanModelProgressBounds *bounds,
                                      PlanModelProgressStatus *status)
{
  static const PlanModelProgressStatus statuses[] = {
    [PLAN_MODEL_PROGRESS_BOUND_ON_TRACK] = PLAN_MODEL_PROGRESS_STATUS_ON_TRACK,
    [PLAN_MODEL_PROGRESS_BOUND_BEHIND] = PLAN_MODEL_PROGRESS_STATUS_BEHIND,
    [PLAN_MODEL_PROGRESS_BOUND_OFF_TRACK] = PLAN_MODEL_PROGRESS_STATUS_OFF_TRACK,
  };

  for (guint i = 0; i < PLAN_MODEL_PROGRESS_N_BOUNDS; i++)
    {
      gint32 share = plan_model_progress_bounds_get (bounds, i);
      int order;

      if (plan_model_progress_method_is_rate (self->method) ? !compare_growth (self, share, &order)
                                                            : !compare_line (self, share, &order))
        return FALSE;
      if (order >= 0)
        {
          *status = statuses[i];
          return TRUE;
        }
    }
  *status = PLAN_MODEL_PROGRESS_STATUS_MOVING_AWAY;

  return TRUE;
}

/* --- As text --- */

/* The one over the other in per cent.  A percentage of the difference is a hundred less. */
static char *
dup_percent (PlanModelQuantity *part, PlanModelQuantity *whole)
{
  g_autofree char *difference = NULL;
  PlanModelDecimal percent, hundred;

  if (whole->sign < 0)
    {
      plan_model_quantity_negate (part);
      plan_model_quantity_negate (whole);
    }
  difference = plan_model_quantity_percent (part, whole);
  plan_model_decimal_init_coefficient (&hundred, -100, 0);
  if (difference == NULL || !plan_model_decimal_parse (difference, -1, &percent))
    return NULL;

  return plan_model_decimal_subtract (&percent, &hundred);
}

char *
plan_model_progress_path_dup_share (const PlanModelProgressPath *self)
{
  PlanModelFactor gone, asked;
  PlanModelQuantity part, whole;

  if (!plan_model_progress_path_has_length (self))
    return NULL;
  if (self->method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
    return plan_model_factor_percent_of_rate (&self->growth, get_years_gone (self), &self->rate);
  if (self->method != PLAN_MODEL_PROGRESS_METHOD_COMPOUND)
    return measure_line (self, &part, &whole) ? dup_percent (&part, &whole) : NULL;
  plan_model_factor_init (&gone, &self->from, &self->now);
  plan_model_factor_init (&asked, &self->from, &self->to);

  return plan_model_factor_percent_of_mean (&gone, get_years_gone (self), &asked,
                                            get_years_in_all (self));
}

/* What a figure changes by a year from one to the other. */
static char *
dup_change (const PlanModelQuantity *from,
            const PlanModelQuantity *to,
            int years,
            const PlanModelMeasure *measure,
            guint places)
{
  PlanModelQuantity change;

  if (years < 1)
    return NULL;
  plan_model_quantity_copy (&change, to);
  if (!plan_model_quantity_subtract (&change, from)
      || !plan_model_quantity_multiply (&change, 1, (guint32) years))
    return NULL;

  return plan_model_quantity_round (&change, measure, places);
}

char *
plan_model_progress_path_dup_observed (const PlanModelProgressPath *self,
                                       const PlanModelMeasure *measure,
                                       guint places)
{
  if (self->method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
    return plan_model_factor_mean (&self->growth, get_years_gone (self));
  if (self->method == PLAN_MODEL_PROGRESS_METHOD_COMPOUND)
    return plan_model_quantity_growth (&self->from, &self->now, get_years_gone (self));

  return dup_change (&self->from, &self->now, get_years_gone (self), measure, places);
}

char *
plan_model_progress_path_dup_required (const PlanModelProgressPath *self,
                                       const PlanModelMeasure *measure,
                                       guint places)
{
  if (self->method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
    return plan_model_decimal_to_string (&self->rate);
  if (self->method == PLAN_MODEL_PROGRESS_METHOD_COMPOUND)
    return plan_model_quantity_growth (&self->from, &self->to, get_years_in_all (self));
  if (self->method == PLAN_MODEL_PROGRESS_METHOD_MILESTONE)
    return dup_change (&self->from, &self->due, get_years_gone (self), measure, places);

  return dup_change (&self->from, &self->to, get_years_in_all (self), measure, places);
}

char *
plan_model_progress_path_dup_needed (const PlanModelProgressPath *self,
                                     const PlanModelMeasure *measure,
                                     guint places)
{
  int years = self->to_year - self->now_year;

  if (self->method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
    return NULL;
  if (self->method == PLAN_MODEL_PROGRESS_METHOD_COMPOUND)
    return plan_model_quantity_growth (&self->now, &self->to, years);

  return dup_change (&self->now, &self->to, years, measure, places);
}
