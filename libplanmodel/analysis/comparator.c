/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparator-private.h>

/*< private >
 * plan_model_comparator_turn:
 *
 * Returns: the comparator of minus the figure
 */
PlanModelComparator
plan_model_comparator_turn (PlanModelComparator comparator)
{
  static const PlanModelComparator turned[] = {
    [PLAN_MODEL_COMPARATOR_AT_LEAST] = PLAN_MODEL_COMPARATOR_AT_MOST,
    [PLAN_MODEL_COMPARATOR_MORE_THAN] = PLAN_MODEL_COMPARATOR_LESS_THAN,
    [PLAN_MODEL_COMPARATOR_AT_MOST] = PLAN_MODEL_COMPARATOR_AT_LEAST,
    [PLAN_MODEL_COMPARATOR_LESS_THAN] = PLAN_MODEL_COMPARATOR_MORE_THAN,
    [PLAN_MODEL_COMPARATOR_ABOUT] = PLAN_MODEL_COMPARATOR_ABOUT,
  };

  return comparator < G_N_ELEMENTS (turned) ? turned[comparator] : PLAN_MODEL_COMPARATOR_NONE;
}

gboolean
plan_model_comparator_is_inexact (PlanModelComparator comparator)
{
  return plan_model_comparator_turn (comparator) != PLAN_MODEL_COMPARATOR_NONE;
}

/*< private >
 * plan_model_comparator_add:
 *
 * Returns: whether the sum has one
 */
gboolean
plan_model_comparator_add (PlanModelComparator  a,
                           PlanModelComparator  b,
                           PlanModelComparator *sum)
{
  static const PlanModelComparator strict[] = {
    [PLAN_MODEL_COMPARATOR_AT_LEAST] = PLAN_MODEL_COMPARATOR_MORE_THAN,
    [PLAN_MODEL_COMPARATOR_AT_MOST] = PLAN_MODEL_COMPARATOR_LESS_THAN,
  };

  *sum = plan_model_comparator_is_inexact (a) ? a : b;
  if (!plan_model_comparator_is_inexact (a) || !plan_model_comparator_is_inexact (b) || a == b)
    return TRUE;
  if (a < G_N_ELEMENTS (strict) && strict[a] == b)
    *sum = b;
  else if (b < G_N_ELEMENTS (strict) && strict[b] == a)
    *sum = a;
  else
    return FALSE;

  return TRUE;
}
