/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/choice-private.h>

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/value-private.h>

#include <string.h>

/* Each value gets a rank, in which the first rule has the highest bits; the lowest rank wins.  Then only what is
 * printed first, and the bounds, are left to look at. */
#define RANK_NONE G_MAXUINT64
#define YEARS 10000 /* more than any two years are apart */

static guint64
rank_form (guint8 form)
{
  if (form == PLAN_MODEL_FORM_LEVEL)
    return 0;

  return form == PLAN_MODEL_FORM_NONE ? 1 : 2;
}

static guint64
rank_firmness (guint8 firmness)
{
  if (firmness == PLAN_MODEL_FIRMNESS_ENSURE)
    return 0;

  return firmness == PLAN_MODEL_FIRMNESS_NONE ? 1 : 2;
}

static guint64
rank_target_year (int            year,
                  PlanModelYears period)
{
  if (year == 0)
    return YEARS;
  if (period.end == 0)
    return YEARS - (guint64) year;

  return year <= period.end ? (guint64) (period.end - year) : YEARS + (guint64) (year - period.end);
}

static guint64
rank_target (const PlanModelStore *store,
             guint32               row,
             PlanModelYears        period)
{
  gboolean is_milestone = store->value.role[row] == PLAN_MODEL_VALUE_ROLE_MILESTONE;
  PlanModelValueRow value;

  if (!is_milestone && store->value.role[row] != PLAN_MODEL_VALUE_ROLE_TARGET)
    return RANK_NONE;
  plan_model_store_get_value (store, row, &value);

  return rank_target_year (value.year, period) << 8 | (guint64) is_milestone << 7 | rank_form (value.form) << 5
         | (guint64) !value.amount.stated << 4 | rank_firmness (value.firmness);
}

static guint64
rank_baseline (const PlanModelStore *store,
               guint32               row,
               PlanModelYears        period)
{
  int year = store->value.year[row];

  if (store->value.role[row] != PLAN_MODEL_VALUE_ROLE_BASELINE)
    return RANK_NONE;
  if (year == 0 || year >= period.start)
    return YEARS << 8; /* whatever the year: the first that is printed */

  return (guint64) (period.start - year) << 8 | rank_form (store->value.form[row]) << 5
         | (guint64) (store->value.places[row] == PLAN_MODEL_PLACES_NONE) << 4;
}

typedef guint64 (*Rank) (const PlanModelStore *store,
                         guint32               row,
                         PlanModelYears        period);

/* Where a value is first printed; past all places where that is not known. */
static guint32
get_place (const PlanModelStore *store,
           guint32               row)
{
  guint32 place = G_MAXUINT32;

  for (guint32 i = store->value.first_mention[row]; i < store->value.first_mention[row + 1]; i++)
    {
      if (store->mention.end[i] != 0)
        place = MIN (place, store->mention.start[i]);
    }

  return place;
}

/* Returns: the row + 1 of the value that is printed first among those of the lowest rank, or 0 */
static PlanModelLink
choose (const PlanModelStore *store,
        guint32               indicator,
        PlanModelYears        period,
        Rank                  rank,
        guint64              *lowest)
{
  guint32 end = store->indicator.first_value[indicator + 1], best_place = 0;
  PlanModelLink best = 0;

  *lowest = RANK_NONE;
  for (guint32 row = store->indicator.first_value[indicator]; row < end; row++)
    {
      guint64 found = rank (store, row, period);

      if (found == RANK_NONE || found > *lowest)
        continue;
      /* Two of one rank are rare, so only then it matters where they stand. */
      if (found < *lowest || get_place (store, row) < best_place)
        {
          best = row + 1;
          best_place = get_place (store, row);
        }
      *lowest = found;
    }

  return best;
}

static gboolean
is_bound (guint8 comparator)
{
  return comparator == PLAN_MODEL_COMPARATOR_AT_LEAST || comparator == PLAN_MODEL_COMPARATOR_MORE_THAN
         || comparator == PLAN_MODEL_COMPARATOR_AT_MOST || comparator == PLAN_MODEL_COMPARATOR_LESS_THAN;
}

static gboolean
is_same_amount (const PlanModelStore  *store,
                const PlanModelAmount *a,
                const PlanModelAmount *b)
{
  PlanModelDecimal a_decimal, b_decimal;

  if (!plan_model_amount_read (store, a, &a_decimal))
    return !b->stated;

  return plan_model_amount_read (store, b, &b_decimal) && plan_model_decimal_compare (&a_decimal, &b_decimal) == 0;
}

/* Whether two values of an indicator say the same number. */
static gboolean
is_same_figure (const PlanModelStore    *store,
                const PlanModelValueRow *a,
                const PlanModelValueRow *b,
                guint32                  indicator)
{
  return a->amount.stated && is_same_amount (store, &a->amount, &b->amount)
         && is_same_amount (store, &a->rare.upper, &b->rare.upper) && a->form == b->form && a->change == b->change
         && g_strcmp0 (plan_model_value_row_unit (store, a, indicator + 1),
                       plan_model_value_row_unit (store, b, indicator + 1)) == 0;
}

/* The first printed with a bound among those of the rank that say the same number as the leader. */
static PlanModelLink
find_bound (const PlanModelStore *store,
            guint32               indicator,
            PlanModelYears        period,
            guint64               rank,
            PlanModelLink         leader)
{
  guint32 end = store->indicator.first_value[indicator + 1], best_place = 0;
  PlanModelLink best = 0;
  PlanModelValueRow leading;

  plan_model_store_get_value (store, leader - 1, &leading);
  if (is_bound (leading.comparator))
    return leader;
  for (guint32 row = store->indicator.first_value[indicator]; row < end; row++)
    {
      PlanModelValueRow value;

      if (!is_bound (store->value.comparator[row]) || rank_target (store, row, period) != rank)
        continue;
      plan_model_store_get_value (store, row, &value);
      if (is_same_figure (store, &leading, &value, indicator) && (best == 0 || get_place (store, row) < best_place))
        {
          best = row + 1;
          best_place = get_place (store, row);
        }
    }

  return best != 0 ? best : leader;
}

PlanModelLink
plan_model_choose_baseline (const PlanModelStore *store,
                            guint32               indicator,
                            PlanModelYears        period)
{
  guint64 rank;

  return choose (store, indicator, period, rank_baseline, &rank);
}

PlanModelLink
plan_model_choose_target (const PlanModelStore *store,
                          guint32               indicator,
                          PlanModelYears        period)
{
  guint64 rank;
  PlanModelLink leader = choose (store, indicator, period, rank_target, &rank);

  return leader != 0 ? find_bound (store, indicator, period, rank, leader) : 0;
}
