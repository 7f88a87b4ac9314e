/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/difference-private.h>

#include <libplanmodel/analysis/comparator-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>

static gboolean
is_range (const PlanModelStated *figure)
{
  return figure->comparator == PLAN_MODEL_COMPARATOR_BETWEEN || figure->has_upper;
}

/* What the number of a figure is, for the purpose of subtracting: a figure without a form is itself, and all of them is a
 * level of 100 %.  NONE: nothing that can be subtracted. */
static PlanModelForm
get_form (const PlanModelStated *figure)
{
  PlanModelForm form = (PlanModelForm) figure->form;

  if (form == PLAN_MODEL_FORM_NONE || form == PLAN_MODEL_FORM_COVERAGE)
    return PLAN_MODEL_FORM_LEVEL;
  if (form == PLAN_MODEL_FORM_LEVEL || form == PLAN_MODEL_FORM_CUMULATIVE || form == PLAN_MODEL_FORM_ANNUAL_AMOUNT
      || form == PLAN_MODEL_FORM_RANK)
    return form;

  return PLAN_MODEL_FORM_NONE;
}

/* Only figures of one form have a difference.  Where there is no baseline to tell, the form of the target is the matter
 * only if nothing can be subtracted from it. */
static gboolean
is_another_form (const PlanModelStated *baseline,
                 const PlanModelStated *target)
{
  PlanModelForm form = get_form (target);

  if (baseline == NULL)
    return form == PLAN_MODEL_FORM_NONE;

  return form == PLAN_MODEL_FORM_NONE || form != get_form (baseline);
}

/* Carries the comparators of both into the difference. */
static gboolean
carry_comparator (PlanModelDifference   *self,
                  const PlanModelStated *baseline,
                  const PlanModelStated *target)
{
  if (!plan_model_comparator_is_inexact (baseline->comparator))
    {
      self->comparator = target->comparator;
      return TRUE;
    }

  return plan_model_comparator_add (target->comparator, plan_model_comparator_turn (baseline->comparator), &self->comparator);
}

/* Why there is no change.  What is the matter with the target comes before what is the matter with the baseline, since
 * that there is none can be seen anyway. */
static PlanModelComparisonNote
find_obstacle (const PlanModelStated *baseline,
               const PlanModelStated *target,
               PlanModelUnitNote     *unit_note)
{
  if (target == NULL)
    return PLAN_MODEL_COMPARISON_NOTE_NO_TARGET;
  if (!target->has_amount)
    return PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT;
  if (is_another_form (baseline, target))
    return PLAN_MODEL_COMPARISON_NOTE_ANOTHER_FORM;
  if (is_range (target))
    return PLAN_MODEL_COMPARISON_NOTE_RANGE;
  if (baseline == NULL)
    return PLAN_MODEL_COMPARISON_NOTE_NO_BASELINE;
  if (!baseline->has_amount)
    return PLAN_MODEL_COMPARISON_NOTE_NO_AMOUNT;
  if (is_range (baseline))
    return PLAN_MODEL_COMPARISON_NOTE_RANGE;
  if (!plan_model_measure_compare (&baseline->measure, &target->measure, unit_note))
    return PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_UNIT;
  if (g_strcmp0 (baseline->each, target->each) != 0)
    return PLAN_MODEL_COMPARISON_NOTE_DIFFERENT_GROUP;

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/* Why there is no percentage of the change. */
static PlanModelComparisonNote
find_percent_obstacle (const PlanModelStated *baseline,
                       const PlanModelStated *target)
{
  if (get_form (target) == PLAN_MODEL_FORM_RANK)
    return PLAN_MODEL_COMPARISON_NOTE_RANK;
  if (plan_model_decimal_is_zero (&baseline->amount))
    return PLAN_MODEL_COMPARISON_NOTE_ZERO_BASELINE;
  if (plan_model_decimal_get_sign (&baseline->amount) < 0)
    return PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_BASELINE;
  /* The larger the baseline, the smaller the quotient, but only of a target above zero. */
  if (plan_model_comparator_is_inexact (baseline->comparator) && plan_model_decimal_get_sign (&target->amount) <= 0)
    return PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS;

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/* Why there is no annual rate, where there is a percentage. */
static PlanModelComparisonNote
find_rate_obstacle (const PlanModelStated *baseline,
                    const PlanModelStated *target)
{
  int years = target->year - baseline->year;

  if (plan_model_decimal_get_sign (&target->amount) < 0)
    return PLAN_MODEL_COMPARISON_NOTE_NEGATIVE_TARGET;
  if (baseline->year == 0 || target->year == 0)
    return PLAN_MODEL_COMPARISON_NOTE_NO_YEAR;
  if (years < 1 || years > PLAN_MODEL_DIFFERENCE_MAX_YEARS)
    return PLAN_MODEL_COMPARISON_NOTE_YEARS;

  return PLAN_MODEL_COMPARISON_NOTE_NONE;
}

/* The difference in the unit of the target; where no decimal says it, as of 公顷 less 亩, in that of the baseline. */
static void
subtract (PlanModelDifference     *self,
          const PlanModelStated   *baseline,
          const PlanModelStated   *target,
          const PlanModelQuantity *from,
          const PlanModelQuantity *to)
{
  PlanModelQuantity difference;

  plan_model_quantity_copy (&difference, to);
  if (plan_model_quantity_subtract (&difference, from))
    {
      const PlanModelStated *const figures[] = { target, baseline };

      for (guint i = 0; i < G_N_ELEMENTS (figures) && self->change == NULL; i++)
        {
          const PlanModelStated *one = figures[i], *other = figures[1 - i];
          guint places = plan_model_quantity_find_places (&other->amount, &other->measure, &one->measure);

          self->change = plan_model_quantity_to_text (&difference, &one->measure, MAX (places, one->amount.places));
          self->unit = self->change != NULL ? plan_model_change_unit (one->unit, &one->measure) : NULL;
        }
    }
  if (self->change == NULL)
    self->note = PLAN_MODEL_COMPARISON_NOTE_NOT_FINITE;
}

/* The two percentages. */
static void
compute_rates (PlanModelDifference     *self,
               const PlanModelStated   *baseline,
               const PlanModelStated   *target,
               const PlanModelQuantity *from,
               const PlanModelQuantity *to)
{
  PlanModelComparisonNote note = find_percent_obstacle (baseline, target);

  if (note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    {
      self->percent = plan_model_quantity_percent (to, from);
      note = find_rate_obstacle (baseline, target);
      if (note == PLAN_MODEL_COMPARISON_NOTE_NONE)
        self->annual_rate = plan_model_quantity_growth (from, to, target->year - baseline->year);
    }
  if (self->note == PLAN_MODEL_COMPARISON_NOTE_NONE)
    self->note = note;
}

static void
compute (PlanModelDifference   *self,
         const PlanModelStated *baseline,
         const PlanModelStated *target)
{
  PlanModelQuantity from, to;

  self->note = find_obstacle (baseline, target, &self->unit_note);
  if (self->note != PLAN_MODEL_COMPARISON_NOTE_NONE)
    return;
  if (!carry_comparator (self, baseline, target))
    {
      self->comparator = PLAN_MODEL_COMPARATOR_NONE;
      self->note = PLAN_MODEL_COMPARISON_NOTE_OPEN_BOUNDS;
      return;
    }
  plan_model_quantity_init (&from, &baseline->amount, &baseline->measure);
  plan_model_quantity_init (&to, &target->amount, &target->measure);
  subtract (self, baseline, target, &from, &to);
  compute_rates (self, baseline, target, &from, &to);
}

/*< private >
 * plan_model_difference_init_stated:
 *
 * Computes what lies between two figures.
 */
void
plan_model_difference_init_stated (PlanModelDifference   *self,
                                   const PlanModelStated *baseline,
                                   const PlanModelStated *target)
{
  *self = (PlanModelDifference) { 0 };
  compute (self, baseline, target);
}

void
plan_model_difference_init (PlanModelDifference  *self,
                            const PlanModelStore *store,
                            guint32               indicator,
                            PlanModelLink         baseline,
                            PlanModelLink         target)
{
  const char *unit = plan_model_store_text (store, store->indicator.unit[indicator]);
  PlanModelMeasure measure;
  PlanModelStated from, to;

  plan_model_measure_init (&measure, unit);
  if (baseline != 0)
    plan_model_stated_init_row (&from, store, baseline - 1, unit, &measure);
  if (target != 0)
    plan_model_stated_init_row (&to, store, target - 1, unit, &measure);
  plan_model_difference_init_stated (self, baseline != 0 ? &from : NULL, target != 0 ? &to : NULL);
}

void
plan_model_difference_clear (PlanModelDifference *self)
{
  g_clear_pointer (&self->change, g_free);
  g_clear_pointer (&self->percent, g_free);
  g_clear_pointer (&self->annual_rate, g_free);
}
