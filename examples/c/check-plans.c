/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints what does not agree in the plans in a file or folder: errors and warnings, and of the rest only the count. */

#include <planmodel.h>
#include <stdio.h>

static void
print_finding (PlanModelFinding *finding)
{
  g_autoptr (GPtrArray) spans = plan_model_finding_dup_spans (finding);
  const char *heading = plan_model_finding_get_heading (finding);

  /* Not g_print(), which changes Chinese to question marks where the locale is not UTF-8. */
  printf ("%s: %s\n", plan_model_finding_get_rule (finding), plan_model_finding_get_hint (finding));
  printf ("  %s, %s", plan_model_finding_get_plan_id (finding), heading != NULL ? heading : "—");
  for (guint i = 0; i < spans->len; i++)
    {
      PlanModelSpan *span = g_ptr_array_index (spans, i);

      printf ("%s%u–%u", i == 0 ? ", " : " ", plan_model_span_get_start (span), plan_model_span_get_end (span));
    }
  putchar ('\n');
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (PlanModelCheckReport) report = NULL;
  g_autoptr (GError) error = NULL;
  GListModel *findings;

  if (argc != 2)
    {
      fprintf (stderr, "Usage: check-plans PATH\n");
      return 2;
    }
  catalog = plan_model_catalog_new_from_path (argv[1], &error);
  if (catalog == NULL)
    {
      fprintf (stderr, "check-plans: %s\n", error->message);
      return 3;
    }
  /* A plan that stands alone has no superior to find. */
  if (!plan_model_checker_set_enabled (checker, "reference-unresolved", FALSE, &error))
    g_error ("%s", error->message);
  report = plan_model_checker_run (checker, catalog);
  findings = plan_model_check_report_get_findings (report);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);

      if (plan_model_finding_get_severity (finding) != PLAN_MODEL_SEVERITY_INFO)
        print_finding (finding);
    }
  printf ("and %u more worth a look\n", plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_INFO));

  return ferror (stdout) || fclose (stdout) != 0 ? 4 : 0;
}
