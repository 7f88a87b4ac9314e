/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints which targets a revision of a plan made softer, which harder, and why. */

#include <planmodel.h>
#include <stdio.h>

static PlanModelPlan *
load_plan (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_catalog_new_from_path (path, &error);

  if (catalog == NULL)
    {
      fprintf (stderr, "diff-plans: %s\n", error->message);
      return NULL;
    }

  return g_list_model_get_item (G_LIST_MODEL (catalog), 0);
}

static void
print_row (PlanModelDiffRow *row)
{
  const char *old_text = plan_model_diff_row_get_old_text (row);
  const char *new_text = plan_model_diff_row_get_new_text (row);
  const char *likeness = plan_model_diff_row_get_likeness_text (row);
  g_autoptr (GPtrArray) changes = plan_model_diff_row_dup_changes (row);

  /* Not g_print(), which changes Chinese to question marks where the locale is not UTF-8. */
  printf ("%s\n", plan_model_diff_row_get_name (row));
  if (plan_model_diff_row_get_object (row) == PLAN_MODEL_DIFF_OBJECT_VALUE)
    printf ("  %s → %s\n", old_text != NULL ? old_text : "—", new_text != NULL ? new_text : "—");
  if (likeness != NULL)
    printf ("  probably the same, by a name that is alike (%s)\n", likeness);
  for (guint i = 0; i < changes->len; i++)
    {
      PlanModelDiffChange *change = changes->pdata[i];
      const char *member = plan_model_diff_change_get_member (change);
      const char *explanation = plan_model_diff_reason_get_explanation (plan_model_diff_change_get_reason (change));

      if (explanation != NULL)
        printf ("  %s%s%s\n", member != NULL ? member : "", member != NULL ? ": " : "", explanation);
    }
}

static void
print_rows (PlanModelDiff      *diff,
            PlanModelDiffSense  sense,
            const char         *heading)
{
  GListModel *rows = plan_model_diff_get_rows (diff);

  printf ("%s\n\n", heading);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelDiffRow) row = g_list_model_get_item (rows, i);

      if (plan_model_diff_row_get_sense (row) == sense)
        print_row (row);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (PlanModelPlan) old_plan = NULL, new_plan = NULL;
  g_autoptr (PlanModelDiff) diff = NULL;

  if (argc != 3)
    {
      fprintf (stderr, "Usage: diff-plans OLD NEW\n");
      return 2;
    }
  old_plan = load_plan (argv[1]);
  new_plan = old_plan != NULL ? load_plan (argv[2]) : NULL;
  if (new_plan == NULL)
    return 3;
  diff = plan_model_diff_new (old_plan, new_plan, NULL);
  print_rows (diff, PLAN_MODEL_DIFF_SENSE_SOFTER, "Softer");
  printf ("\n");
  print_rows (diff, PLAN_MODEL_DIFF_SENSE_HARDER, "Harder");

  return ferror (stdout) || fclose (stdout) != 0 ? 4 : 0;
}
