/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints what falls due in a period, by the body that leads it: duties PATH PERIOD, as 2023, 2023-S1, 2023-Q2, 2023-06. */

#include <planmodel.h>
#include <stdio.h>

static void
print_duty (PlanModelDuty *duty)
{
  PlanModelTask *task = plan_model_duty_get_task (duty);
  const char *title = task != NULL ? plan_model_task_get_title (task)
                                   : plan_model_project_get_name (plan_model_duty_get_project (duty));
  g_autoptr (GPtrArray) targets = plan_model_duty_dup_targets (duty);

  /* A duty without a deadline of its own falls due with its targets. */
  printf ("  %s%s: %s", plan_model_duty_get_deadline_origin (duty) == PLAN_MODEL_DEADLINE_ORIGIN_TARGETS ? "≈" : "",
          plan_model_duty_get_deadline (duty), title);
  if (plan_model_duty_get_part (duty) > 0)
    printf (" (%u/%u)", plan_model_duty_get_part (duty), plan_model_duty_get_n_parts (duty));
  putchar ('\n');
  for (guint i = 0; i < targets->len; i++)
    {
      PlanModelValue *target = g_ptr_array_index (targets, i);
      g_autofree char *figure = plan_model_value_to_string (target);

      printf ("    %s: %s\n", plan_model_indicator_get_name (plan_model_value_get_indicator (target)), figure);
    }
}

static void
print_duties (PlanModelDuties *duties)
{
  GListModel *rows = plan_model_duties_get_rows (duties);
  const char *last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelDuty) duty = g_list_model_get_item (rows, i);
      const char *name = plan_model_duty_get_name (duty);

      /* The list keeps its rows, and so what they lend. */
      if (g_strcmp0 (name, last) != 0)
        printf ("%s\n", name);
      last = name;
      print_duty (duty);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelDuties) duties = NULL, led = NULL, due = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 3)
    {
      fprintf (stderr, "Usage: duties PATH PERIOD\n");
      return 2;
    }
  catalog = plan_model_catalog_new_from_path (argv[1], &error);
  if (catalog != NULL)
    {
      duties = plan_model_duties_new (catalog);
      led = plan_model_duties_filter_role (duties, PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
      due = plan_model_duties_filter_due (led, argv[2], &error);
    }
  if (due == NULL)
    {
      fprintf (stderr, "duties: %s\n", error->message);
      return 3;
    }
  print_duties (due);

  return ferror (stdout) || fclose (stdout) != 0 ? 4 : 0;
}
