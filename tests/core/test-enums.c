/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

static void
test_signs (void)
{
  static const struct
  {
    PlanModelComparator comparator;
    const char *sign;
  } signs[] = {
    { PLAN_MODEL_COMPARATOR_NONE, "" },       { PLAN_MODEL_COMPARATOR_REACH, "" },
    { PLAN_MODEL_COMPARATOR_AT_LEAST, "≥" },  { PLAN_MODEL_COMPARATOR_MORE_THAN, ">" },
    { PLAN_MODEL_COMPARATOR_AT_MOST, "≤" },   { PLAN_MODEL_COMPARATOR_LESS_THAN, "<" },
    { PLAN_MODEL_COMPARATOR_ABOUT, "≈" },     { PLAN_MODEL_COMPARATOR_BETWEEN, "" },
    { PLAN_MODEL_COMPARATOR_EXACTLY, "=" },
  };
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLAN_MODEL_TYPE_COMPARATOR);

  g_test_summary ("Each comparator has its sign, and what is none has none");

  g_assert_cmpuint (G_N_ELEMENTS (signs), ==, klass->n_values);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    g_assert_cmpstr (plan_model_comparator_get_sign (signs[i].comparator), ==, signs[i].sign);
  g_assert_cmpstr (plan_model_comparator_get_sign ((PlanModelComparator) 99), ==, "");
  g_assert_cmpstr (plan_model_comparator_get_sign ((PlanModelComparator) -1), ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/enums/comparator-sign", test_signs);
  return g_test_run ();
}
