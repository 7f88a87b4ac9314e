/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints where each indicator of the plans in a file or folder starts, where it is to be, and the change between. */

#include <planmodel.h>
#include <stdio.h>

static void
print_row (PlanModelComparisonRow *row)
{
  const char *name = plan_model_indicator_get_name (plan_model_comparison_row_get_indicator (row));
  PlanModelValue *baseline = plan_model_comparison_row_get_baseline (row);
  PlanModelValue *target = plan_model_comparison_row_get_target (row);
  const char *percent = plan_model_comparison_row_get_percent_text (row);
  g_autofree char *from = plan_model_value_to_string (baseline);
  g_autofree char *to = plan_model_value_to_string (target);

  /* Not g_print(), which changes Chinese to question marks where the locale is not UTF-8. */
  printf ("%*s%s: %d %s → %d %s", 2 + 2 * (int) plan_model_comparison_row_get_depth (row), "",
          name, plan_model_value_get_year (baseline), from,
          plan_model_value_get_year (target), to);
  /* More than 400 is also more than 80 % above 222. */
  if (percent != NULL)
    printf (" (%s%s %%)", plan_model_comparator_get_sign (plan_model_comparison_row_get_comparator (row)), percent);
  putchar ('\n');
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelComparison) comparison = NULL;
  g_autoptr (GError) error = NULL;
  PlanModelPlan *last = NULL;
  GListModel *rows;

  if (argc != 2)
    {
      fprintf (stderr, "Usage: compare-targets PATH\n");
      return 2;
    }
  catalog = plan_model_catalog_new_from_path (argv[1], &error);
  if (catalog == NULL)
    {
      fprintf (stderr, "compare-targets: %s\n", error->message);
      return 3;
    }
  comparison = plan_model_comparison_new (catalog);
  rows = plan_model_comparison_get_rows (comparison);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelComparisonRow) row = g_list_model_get_item (rows, i);
      PlanModelPlan *plan = plan_model_comparison_row_get_plan (row);

      /* An indicator that is only promised, or only reported, has nothing to compare. */
      if (plan_model_comparison_row_get_baseline (row) == NULL || plan_model_comparison_row_get_target (row) == NULL)
        continue;
      if (last == NULL || !plan_model_item_equal (PLAN_MODEL_ITEM (plan), PLAN_MODEL_ITEM (last)))
        printf ("%s\n", plan_model_plan_get_title (plan));
      last = plan;
      print_row (row);
    }

  return ferror (stdout) || fclose (stdout) != 0 ? 4 : 0;
}
