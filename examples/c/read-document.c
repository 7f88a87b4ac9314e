/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reads a policy document and prints each target with the line and the words that state it, then what the reader doubted. */

#include <planmodel.h>
#include <stdio.h>

static void
print_target (PlanModelIndicator *indicator,
              const char         *text)
{
  PlanModelValue *target = plan_model_indicator_get_target (indicator);
  g_autoptr (GPtrArray) mentions = NULL;
  g_autofree char *amount = NULL;

  if (target == NULL)
    return;
  amount = plan_model_value_to_string (target);
  printf ("%s: %d %s\n", plan_model_indicator_get_name (indicator), plan_model_value_get_year (target), amount);
  mentions = plan_model_value_dup_mentions (target);
  for (guint i = 0; i < mentions->len; i++)
    {
      PlanModelSpan *span = plan_model_mention_get_span (g_ptr_array_index (mentions, i));
      g_autofree char *words = plan_model_span_slice (span, text);

      printf ("  line %u: %s\n", plan_model_span_get_line (span, text), words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelPlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  GListModel *indicators, *findings;

  if (argc != 2)
    {
      fprintf (stderr, "Usage: read-document DOCUMENT\n");
      return 2;
    }
  catalog = plan_model_reader_read_path (reader, argv[1], NULL, &error);
  if (catalog == NULL)
    {
      fprintf (stderr, "read-document: %s\n", error->message);
      return 3;
    }
  plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  printf ("%s\n", plan_model_plan_get_title (plan));
  indicators = plan_model_plan_get_indicators (plan);
  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (PlanModelIndicator) indicator = g_list_model_get_item (indicators, i);

      print_target (indicator, plan_model_reader_get_text (reader));
    }
  findings = plan_model_reader_get_findings (reader);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);

      printf ("line %u: %s\n", plan_model_finding_get_line (finding), plan_model_finding_get_rule (finding));
    }

  return 0;
}
