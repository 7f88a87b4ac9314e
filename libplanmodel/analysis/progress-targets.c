/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-targets-private.h>

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/vocabulary/measure-private.h>

typedef struct
{
  guint32 row;
  PlanModelValueRow value;
  PlanModelDecimal amount;
  PlanModelDecimal upper;
  PlanModelMeasure measure;
} Target;

static gboolean
is_bound (guint8 comparator)
{
  return comparator == PLAN_MODEL_COMPARATOR_AT_LEAST
         || comparator == PLAN_MODEL_COMPARATOR_MORE_THAN
         || comparator == PLAN_MODEL_COMPARATOR_AT_MOST
         || comparator == PLAN_MODEL_COMPARATOR_LESS_THAN;
}

static int
compare_numbers (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

/* Orders units: 人 and 名 are one. */
static int
compare_measures (const PlanModelMeasure *a, const PlanModelMeasure *b)
{
  const gint64 pairs[][2] = {
    { a->n_factors, b->n_factors },
    { a->ten, b->ten },
    { a->numerator, b->numerator },
    { a->denominator, b->denominator },
  };
  int order;

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (pairs[i][0] != pairs[i][1])
      return compare_numbers (pairs[i][0], pairs[i][1]);
  for (guint i = 0; i < a->n_factors; i++)
    {
      if (a->dimensions[i] != b->dimensions[i])
        return compare_numbers (a->dimensions[i], b->dimensions[i]);
      order = g_strcmp0 (a->groups[i], b->groups[i]);
      if (order != 0)
        return order;
    }

  return g_strcmp0 (a->unknown, b->unknown);
}

/* Orders what differs in anything but comparator, firmness and places. */
static int
compare_meanings (const Target *a, const Target *b)
{
  const gint64 pairs[][2] = {
    { a->value.year, b->value.year },
    { a->value.form, b->value.form },
    { a->value.change, b->value.change },
    { a->value.amount.stated, b->value.amount.stated },
    { a->value.rare.upper.stated, b->value.rare.upper.stated },
    { a->value.rare.base_year, b->value.rare.base_year },
    { a->value.rare.years.start, b->value.rare.years.start },
    { a->value.rare.each, b->value.rare.each },
    { a->value.rare.condition, b->value.rare.condition },
    { a->value.rare.against.text, b->value.rare.against.text },
    { a->value.rare.against.kind, b->value.rare.against.kind },
    { a->value.rare.against.indicator, b->value.rare.against.indicator },
    { a->value.rare.against.area, b->value.rare.against.area },
  };
  int order;

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (pairs[i][0] != pairs[i][1])
      return compare_numbers (pairs[i][0], pairs[i][1]);
  order = compare_measures (&a->measure, &b->measure);
  if (order == 0 && a->value.amount.stated)
    order = plan_model_decimal_compare (&a->amount, &b->amount);
  if (order == 0 && a->value.rare.upper.stated)
    order = plan_model_decimal_compare (&a->upper, &b->upper);

  return order;
}

static int
compare_targets (gconstpointer a, gconstpointer b)
{
  const Target *first = a, *second = b;
  int order = compare_meanings (first, second);

  return order != 0 ? order : compare_numbers (first->row, second->row);
}

static void
read_target (const PlanModelStore *store, guint32 indicator, guint32 row, Target *target)
{
  target->row = row;
  plan_model_store_get_value (store, row, &target->value);
  plan_model_amount_read (store, &target->value.amount, &target->amount);
  plan_model_amount_read (store, &target->value.rare.upper, &target->upper);
  plan_model_measure_init (&target->measure,
                           plan_model_value_row_unit (store, &target->value, indicator + 1));
}

/* Two tiers of one number are one: only two numbers make them two. */
static const Target *
find_leader (const Target *targets, guint n)
{
  for (guint i = 0; i < n; i++)
    if (is_bound (targets[i].value.comparator))
      return &targets[i];

  return &targets[0];
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const PlanModelStore *store = user_data;
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  if (store->value.year[first] != store->value.year[second])
    return compare_numbers (store->value.year[first], store->value.year[second]);

  return compare_numbers (first, second);
}

void
plan_model_progress_list_targets (const PlanModelStore *store, guint32 indicator, GArray *found)
{
  guint32 end = store->indicator.first_value[indicator + 1];
  g_autoptr (GArray) targets = NULL;

  g_array_set_size (found, 0);
  for (guint32 row = store->indicator.first_value[indicator]; row < end; row++)
    {
      Target target;

      if (store->value.role[row] != PLAN_MODEL_VALUE_ROLE_TARGET
          && store->value.role[row] != PLAN_MODEL_VALUE_ROLE_MILESTONE)
        continue;
      if (targets == NULL)
        targets = g_array_new (FALSE, FALSE, sizeof (Target));
      read_target (store, indicator, row, &target);
      g_array_append_val (targets, target);
    }
  if (targets == NULL)
    return;
  g_array_sort (targets, compare_targets);
  for (guint i = 0; i < targets->len;)
    {
      const Target *first = &g_array_index (targets, Target, i);
      guint n = 1;

      while (i + n < targets->len
             && compare_meanings (first, &g_array_index (targets, Target, i + n)) == 0)
        n++;
      g_array_append_val (found, find_leader (first, n)->row);
      i += n;
    }
  g_array_sort_with_data (found, compare_places, (gpointer) store);
}
