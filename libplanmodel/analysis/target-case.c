/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/target-case-private.h>

#include <libplanmodel/model/choice-private.h>

/* The longest time over which growth is computed. */
#define MAX_YEARS PLAN_MODEL_QUANTITY_MAX_YEARS

/*< private >
 * plan_model_target_case_init:
 *
 * Gathers what the plan says of an indicator.
 */
void
plan_model_target_case_init (PlanModelTargetCase  *self,
                             const PlanModelStore *store,
                             guint32               indicator,
                             PlanModelDirection    direction)
{
  *self = (PlanModelTargetCase) { .past = g_array_new (FALSE, FALSE, sizeof (PlanModelStated)) };
  plan_model_target_case_reset (self, store, indicator, direction);
}

void
plan_model_target_case_reset (PlanModelTargetCase  *self,
                              const PlanModelStore *store,
                              guint32               indicator,
                              PlanModelDirection    direction)
{
  guint32 plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR, indicator);
  PlanModelLink baseline;

  self->direction = direction;
  self->period = plan_model_store_peek_plan (store, plan)->period;
  self->baseline = 0;
  self->target = (PlanModelStated) { 0 };
  self->unit = plan_model_store_text (store, store->indicator.unit[indicator]);
  plan_model_measure_init (&self->measure, self->unit);
  g_array_set_size (self->past, 0);
  baseline = plan_model_choose_baseline (store, indicator, self->period);
  for (guint32 i = store->indicator.first_value[indicator]; i < store->indicator.first_value[indicator + 1]; i++)
    {
      PlanModelStated stated;

      if (store->value.role[i] != PLAN_MODEL_VALUE_ROLE_BASELINE && store->value.role[i] != PLAN_MODEL_VALUE_ROLE_ACTUAL)
        continue;
      plan_model_stated_init_row (&stated, store, i, self->unit, &self->measure);
      g_array_append_val (self->past, stated);
      if (baseline == i + 1)
        self->baseline = self->past->len;
    }
}

void
plan_model_target_case_clear (PlanModelTargetCase *self)
{
  g_clear_pointer (&self->past, g_array_unref);
}

/*< private >
 * plan_model_target_case_set_target:
 *
 * Puts a target into the case.
 */
void
plan_model_target_case_set_target (PlanModelTargetCase  *self,
                                   const PlanModelStore *store,
                                   guint32               value)
{
  plan_model_stated_init_row (&self->target, store, value, self->unit, &self->measure);
}

/*< private >
 * plan_model_form_has_base:
 *
 * Returns: whether it is counted from a level
 */
gboolean
plan_model_form_has_base (PlanModelForm form)
{
  switch (form)
    {
    case PLAN_MODEL_FORM_INCREMENT:
    case PLAN_MODEL_FORM_CHANGE:
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_MULTIPLE:
    case PLAN_MODEL_FORM_RANK_CHANGE:
      return TRUE;
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
    case PLAN_MODEL_FORM_CUMULATIVE:
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
    case PLAN_MODEL_FORM_RANK:
    case PLAN_MODEL_FORM_COVERAGE:
    case PLAN_MODEL_FORM_TREND:
    case PLAN_MODEL_FORM_QUALITATIVE:
    default:
      return FALSE;
    }
}

/* Whether the figure is one that the target can be counted from: a level, or a place where places are gained. */
static gboolean
is_level (const PlanModelTargetCase *self,
          const PlanModelStated     *figure)
{
  if (!figure->has_amount || g_strcmp0 (figure->each, self->target.each) != 0)
    return FALSE;
  if (self->target.form == PLAN_MODEL_FORM_RANK_CHANGE && figure->form == PLAN_MODEL_FORM_RANK)
    return TRUE;

  return figure->form == PLAN_MODEL_FORM_NONE || figure->form == PLAN_MODEL_FORM_LEVEL
         || figure->form == PLAN_MODEL_FORM_COVERAGE;
}

int
plan_model_target_case_get_base_year (const PlanModelTargetCase *self)
{
  const PlanModelStated *target = &self->target;

  if (target->base_year > 0)
    return target->base_year;
  if (target->years.start > 0)
    return target->years.start - 1;
  /* Growth in a plan of one year is that against the year before. */
  if (target->form == PLAN_MODEL_FORM_ANNUAL_GROWTH && self->period.start > 0 && self->period.start == self->period.end
      && target->year == self->period.end)
    return target->year - 1;

  return 0;
}

static const PlanModelStated *
find_year (const PlanModelTargetCase *self,
           const PlanModelStated     *figures,
           guint                      n,
           int                        year)
{
  for (guint i = 0; i < n; i++)
    if (figures[i].year == year && is_level (self, &figures[i]))
      return &figures[i];

  return NULL;
}

static const PlanModelStated *
find_of_year (const PlanModelTargetCase *self,
              const PlanModelStated     *actuals,
              guint                      n_actuals,
              int                        year)
{
  const PlanModelStated *past = (const PlanModelStated *) (gpointer) self->past->data, *found;

  if (self->baseline > 0 && past[self->baseline - 1].year == year && is_level (self, &past[self->baseline - 1]))
    return &past[self->baseline - 1];
  found = find_year (self, past, self->past->len, year);

  return found != NULL ? found : find_year (self, actuals, n_actuals, year);
}

/* The baseline, if it is a level; else the first that is. */
static const PlanModelStated *
find_baseline (const PlanModelTargetCase *self)
{
  const PlanModelStated *past = (const PlanModelStated *) (gpointer) self->past->data;

  if (self->baseline > 0 && is_level (self, &past[self->baseline - 1]))
    return &past[self->baseline - 1];
  for (guint i = 0; i < self->past->len; i++)
    if (past[i].role == PLAN_MODEL_VALUE_ROLE_BASELINE && is_level (self, &past[i]))
      return &past[i];

  return NULL;
}

static gboolean
is_point (const PlanModelStated *figure)
{
  return !figure->has_upper
         && (figure->comparator == PLAN_MODEL_COMPARATOR_NONE || figure->comparator == PLAN_MODEL_COMPARATOR_REACH
             || figure->comparator == PLAN_MODEL_COMPARATOR_EXACTLY);
}

/*< private >
 * plan_model_target_case_find_base:
 *
 * Returns: (nullable): the figure
 */
const PlanModelStated *
plan_model_target_case_find_base (const PlanModelTargetCase *self,
                                  const PlanModelStated     *actuals,
                                  guint                      n_actuals,
                                  PlanModelMetReason        *reason)
{
  int year = plan_model_target_case_get_base_year (self);
  const PlanModelStated *base;

  if (year > 0)
    {
      base = find_of_year (self, actuals, n_actuals, year);
    }
  else
    {
      base = find_baseline (self);
      if (base == NULL && self->period.start > 1 && self->period.start <= self->target.year)
        base = find_of_year (self, actuals, n_actuals, self->period.start - 1);
    }
  if (base == NULL)
    *reason = PLAN_MODEL_MET_REASON_NO_BASE;
  else if (!is_point (base))
    *reason = PLAN_MODEL_MET_REASON_INEXACT_BASE;
  else
    return base;

  return NULL;
}

/*< private >
 * plan_model_quantity_make_ratio:
 *
 * Returns: whether it is one
 */
gboolean
plan_model_quantity_make_ratio (PlanModelQuantity      *self,
                                const PlanModelMeasure *measure)
{
  if (plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_PERCENT))
    return plan_model_quantity_multiply (self, 1, 100);

  return plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_MULTIPLE);
}

/* A change of a percentage is stated in percentage points, which count as it does. */
static gboolean
is_change_of (const PlanModelMeasure *change,
              const PlanModelMeasure *level)
{
  return plan_model_measure_compare (change, level, NULL)
         || (plan_model_measure_is_of (change, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT)
             && plan_model_measure_is_of (level, PLAN_MODEL_DIMENSION_PERCENT));
}

/* The level after an increment or a change. */
static gboolean
add_change (PlanModelQuantity       *level,
            const PlanModelQuantity *number,
            gboolean                 is_rise)
{
  return is_rise ? plan_model_quantity_add (level, number) : plan_model_quantity_subtract (level, number);
}

/* One and the ratio, or one less the ratio. */
static gboolean
make_factor (PlanModelQuantity       *factor,
             const PlanModelQuantity *ratio,
             gboolean                 is_rise)
{
  static const PlanModelMeasure none = { .numerator = 1, .denominator = 1 };
  PlanModelDecimal one;

  plan_model_decimal_init_coefficient (&one, 1, 0);
  plan_model_quantity_init (factor, &one, &none);

  return add_change (factor, ratio, is_rise);
}

static gboolean
raise_to_power (PlanModelQuantity       *level,
                const PlanModelQuantity *factor,
                int                      years)
{
  for (int i = 0; i < years; i++)
    if (!plan_model_quantity_scale (level, factor))
      return FALSE;

  return TRUE;
}

/* Percent-change, annual-growth and multiple: the level is the base times a factor. */
static int
multiply_base (const PlanModelTargetCase *self,
               const PlanModelQuantity   *number,
               int                        years,
               PlanModelQuantity         *level,
               PlanModelMetReason        *reason)
{
  gboolean is_multiple = self->target.form == PLAN_MODEL_FORM_MULTIPLE;
  gboolean is_rise = is_multiple || self->target.change == PLAN_MODEL_CHANGE_RISE;
  PlanModelQuantity ratio, factor;

  *reason = PLAN_MODEL_MET_REASON_OTHER_UNIT;
  plan_model_quantity_copy (&ratio, number);
  if (!plan_model_quantity_make_ratio (&ratio, &self->target.measure))
    return 0;
  if (level->sign <= 0)
    {
      *reason = level->sign == 0 ? PLAN_MODEL_MET_REASON_ZERO_BASE : PLAN_MODEL_MET_REASON_NEGATIVE_BASE;
      return 0;
    }
  *reason = PLAN_MODEL_MET_REASON_SPAN;
  if (is_multiple)
    plan_model_quantity_copy (&factor, &ratio);
  else if (!make_factor (&factor, &ratio, is_rise))
    return 0;
  if (self->target.form != PLAN_MODEL_FORM_ANNUAL_GROWTH)
    years = 1;
  else if (years < 1 || years > MAX_YEARS)
    return 0;
  else if (factor.sign < 0)
    {
      *reason = PLAN_MODEL_MET_REASON_NONE;
      return 0;
    }

  return raise_to_power (level, &factor, years) ? is_rise ? 1 : -1 : 0;
}

/*< private >
 * plan_model_target_case_find_level:
 *
 * Returns: 1, -1, or 0
 */
int
plan_model_target_case_find_level (const PlanModelTargetCase *self,
                                   const PlanModelStated     *base,
                                   const PlanModelQuantity   *number,
                                   int                        years,
                                   PlanModelQuantity         *level,
                                   PlanModelMetReason        *reason)
{
  gboolean is_rise = self->target.form == PLAN_MODEL_FORM_INCREMENT || self->target.change == PLAN_MODEL_CHANGE_RISE;

  plan_model_quantity_init (level, &base->amount, &base->measure);
  if (self->target.form == PLAN_MODEL_FORM_PERCENT_CHANGE || self->target.form == PLAN_MODEL_FORM_ANNUAL_GROWTH
      || self->target.form == PLAN_MODEL_FORM_MULTIPLE)
    return multiply_base (self, number, years, level, reason);
  *reason = PLAN_MODEL_MET_REASON_OTHER_UNIT;
  if (!is_change_of (&self->target.measure, &base->measure))
    return 0;
  /* Who gains places comes to a smaller one. */
  if (self->target.form == PLAN_MODEL_FORM_RANK_CHANGE)
    is_rise = !is_rise;
  *reason = PLAN_MODEL_MET_REASON_SPAN;
  if (!add_change (level, number, is_rise))
    return 0;

  return is_rise ? 1 : -1;
}
