/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/value.h>

#include <libplanmodel/model/value-private.h>

static void
append_sign (GString            *string,
             PlanModelComparator comparator)
{
  const char *sign = plan_model_comparator_get_sign (comparator);

  g_string_append (string, sign);
  if (sign[0] != '\0')
    g_string_append_c (string, ' ');
}

/* The mark before the digits of what is not the figure itself. */
static const char *
get_mark (const PlanModelValueRow *row)
{
  if (row->change == PLAN_MODEL_CHANGE_RISE)
    return "↑";
  if (row->change == PLAN_MODEL_CHANGE_FALL)
    return "↓";

  return row->form == PLAN_MODEL_FORM_INCREMENT ? "+" : "";
}

static void
append_digits (GString               *string,
               const PlanModelStore  *store,
               const PlanModelAmount *amount)
{
  PlanModelDecimal decimal;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  if (!plan_model_amount_read (store, amount, &decimal))
    return;
  plan_model_decimal_print (&decimal, digits);
  g_string_append (string, digits);
}

static void
append_amount (GString                 *string,
               const PlanModelStore    *store,
               const PlanModelValueRow *row,
               PlanModelLink            indicator)
{
  const char *unit = plan_model_value_row_unit (store, row, indicator);

  append_sign (string, row->comparator);
  g_string_append (string, get_mark (row));
  append_digits (string, store, &row->amount);
  if (row->rare.upper.stated)
    {
      g_string_append (string, "–");
      append_digits (string, store, &row->rare.upper);
    }
  if (unit != NULL)
    g_string_append_printf (string, " %s", unit);
  if (row->form == PLAN_MODEL_FORM_ANNUAL_AMOUNT || row->form == PLAN_MODEL_FORM_ANNUAL_GROWTH)
    g_string_append (string, "/年");
}

void
plan_model_value_row_append (const PlanModelStore    *store,
                             const PlanModelValueRow *row,
                             PlanModelLink            indicator,
                             GString                 *string)
{
  const char *against = plan_model_store_text (store, row->rare.against.text);

  if (row->amount.stated)
    {
      append_amount (string, store, row, indicator);
      if (against != NULL)
        g_string_append_printf (string, " (%s)", against);
    }
  else if (against != NULL)
    {
      append_sign (string, row->comparator);
      g_string_append (string, against);
    }
  else if (row->comparator == PLAN_MODEL_COMPARATOR_EXACTLY)
    {
      g_string_append (string, "=");
    }
  else
    {
      g_string_append (string, row->change != PLAN_MODEL_CHANGE_NONE ? get_mark (row) : "—");
    }
}

/**
 * plan_model_value_to_string:
 * @self: a value
 *
 * Writes the figure for people to read: the sign of its comparator, its digits and its unit.
 *
 * | What is stated | Text |
 * |---|---|
 * | a level of 222 家, that is to be reached | `222 家` |
 * | more than 400 家 | `> 400 家` |
 * | at least 2.8 %, at most, less than, about, exactly | `≥ 2.8 %`, `≤ …`, `< …`, `≈ …`, `= …` |
 * | 2 to 3 家 | `2–3 家` |
 * | at least 3 家 newly made | `≥ +3 家` |
 * | a change, growth or rise in rank | `> ↑10 %`, `↓13 %` |
 * | the same a year, or an amount in every year | `> ↑10 %/年`, `≥ 2 场/年` |
 * | held to what is no number | `与全省同步`, `≥ 全国平均`, `≥ ↑12 %/年 (与全省同步)` |
 * | nothing but which way | `↑`, `↓`; as it was, `=` |
 * | an amount that is missing, or nothing to count | `—` |
 *
 * Year, firmness, condition and the like are not in it. The text is the same in every locale.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
plan_model_value_to_string (PlanModelValue *self)
{
  PlanModelStore *store;
  PlanModelValueRow row;
  GString *string;

  g_return_val_if_fail (self != NULL, NULL);

  store = plan_model_value_get_store (self);
  plan_model_store_get_value (store, plan_model_value_get_row (self), &row);
  string = g_string_new (NULL);
  plan_model_value_row_append (store, &row, plan_model_value_get_indicator_link (self), string);

  return g_string_free (string, FALSE);
}
