/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/finding-private.h>

static void
add (PlanModelFindings *findings,
     PlanModelSeverity  severity,
     guint              line)
{
  plan_model_findings_add (findings, "rule", severity, "It is so.", g_strdup_printf ("case %u", line), "plans.json",
                           g_strdup_printf ("/%u", line), line, 7);
}

static void
test_row (void)
{
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (10);
  g_autoptr (GListModel) list = NULL;
  g_autoptr (PlanModelFinding) first = NULL, second = NULL, again = NULL;
  g_autofree char *line = NULL;

  g_test_summary ("A finding tells what was put in, and the list gives the same one each time");

  add (findings, PLAN_MODEL_SEVERITY_WARNING, 12);
  plan_model_findings_add (findings, "other", PLAN_MODEL_SEVERITY_INFO, "Nothing more.", NULL, NULL, NULL, 0, 0);
  list = plan_model_findings_new_list (findings);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 2);
  first = g_list_model_get_item (list, 0);
  second = g_list_model_get_item (list, 1);
  again = g_list_model_get_item (list, 0);
  g_assert_true (again == first);
  g_assert_cmpstr (plan_model_finding_get_rule (first), ==, "rule");
  g_assert_cmpint (plan_model_finding_get_severity (first), ==, PLAN_MODEL_SEVERITY_WARNING);
  g_assert_cmpstr (plan_model_finding_get_explanation (first), ==, "It is so.");
  g_assert_cmpstr (plan_model_finding_get_hint (first), ==, "case 12");
  g_assert_cmpstr (plan_model_finding_get_file (first), ==, "plans.json");
  g_assert_cmpstr (plan_model_finding_get_pointer (first), ==, "/12");
  g_assert_cmpuint (plan_model_finding_get_line (first), ==, 12);
  g_assert_cmpuint (plan_model_finding_get_column (first), ==, 7);
  g_assert_null (plan_model_finding_get_file (second));
  g_assert_cmpuint (plan_model_finding_get_line (second), ==, 0);
  line = plan_model_finding_to_string (second);
  g_assert_cmpstr (line, ==, "info: Nothing more [other]");
}

static void
test_to_string (void)
{
  static const struct
  {
    PlanModelFindingRow row;
    const char *string;
  } cases[] = {
    { { "r", "It is so.", (char *) "a", (char *) "f.json", (char *) "/x", 12, 7, PLAN_MODEL_SEVERITY_ERROR },
      "f.json:12:7: error: a [r]" },
    { { "r", "It is so.", NULL, (char *) "f.json", (char *) "/x", 12, 0, PLAN_MODEL_SEVERITY_ERROR },
      "f.json:12: error: It is so [r]" },
    { { "r", "It is so.", NULL, (char *) "f.json", (char *) "/x", 0, 0, PLAN_MODEL_SEVERITY_WARNING },
      "f.json: warning: It is so [r]" },
    { { "r", "It is so.", NULL, NULL, (char *) "/x", 12, 7, PLAN_MODEL_SEVERITY_WARNING }, "12:7: warning: It is so [r]" },
    { { "r", "It is so.", NULL, NULL, (char *) "/x", 0, 0, PLAN_MODEL_SEVERITY_INFO }, "/x: info: It is so [r]" },
    { { "r", "如此。", (char *) "\033[2J\n", NULL, NULL, 0, 0, PLAN_MODEL_SEVERITY_INFO }, "info: \\x1b[2J\\x0a [r]" },
    { { NULL, NULL, NULL, NULL, NULL, 0, 0, PLAN_MODEL_SEVERITY_INFO }, "info: " },
  };

  g_test_summary ("A finding is one line, which names the place as far as it is known and is safe to print");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *string = plan_model_finding_row_to_string (&cases[i].row);

      g_assert_cmpstr (string, ==, cases[i].string);
    }
}

static void
test_limit (void)
{
  g_test_summary ("As many as the limit are kept and all are counted; one more row tells of the rest");

  for (guint limit = 0; limit <= 4; limit++)
    for (guint n = 0; n <= 6; n++)
      {
        g_autoptr (PlanModelFindings) findings = plan_model_findings_new (limit);
        guint kept = MIN (n, MAX (limit, 1));

        for (guint i = 0; i < n; i++)
          {
            g_assert_false (plan_model_findings_is_full (findings));
            add (findings, PLAN_MODEL_SEVERITY_WARNING, i + 1);
          }
        g_assert_cmpuint (plan_model_findings_count (findings, PLAN_MODEL_SEVERITY_WARNING), ==, n);
        g_assert_cmpuint (plan_model_findings_count (findings, PLAN_MODEL_SEVERITY_ERROR), ==, 0);
        g_assert_null (plan_model_findings_get_error (findings));
        g_assert_cmpuint (plan_model_findings_get_n (findings), ==, kept + (n > kept ? 1 : 0));
        for (guint i = 0; i < kept; i++)
          g_assert_cmpuint (plan_model_findings_peek (findings, i)->line, ==, i + 1);
        if (n > kept)
          {
            const PlanModelFindingRow *omitted = plan_model_findings_peek (findings, kept);
            g_autofree char *hint = g_strdup_printf ("%u more omitted", n - kept);

            g_assert_cmpstr (omitted->rule, ==, "findings-omitted");
            g_assert_cmpstr (omitted->hint, ==, hint);
            g_assert_cmpint (omitted->severity, ==, PLAN_MODEL_SEVERITY_WARNING);
          }
      }
}

static void
test_first_error (void)
{
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (2);

  g_test_summary ("The first error is kept though there is no room for it");

  for (guint i = 1; i <= 5; i++)
    add (findings, i < 4 ? PLAN_MODEL_SEVERITY_WARNING : PLAN_MODEL_SEVERITY_ERROR, i);
  g_assert_true (plan_model_findings_is_full (findings));
  g_assert_cmpuint (plan_model_findings_get_n (findings), ==, 3);
  g_assert_cmpuint (plan_model_findings_peek (findings, 0)->line, ==, 1);
  g_assert_cmpuint (plan_model_findings_peek (findings, 1)->line, ==, 4);
  g_assert_true (plan_model_findings_get_error (findings) == plan_model_findings_peek (findings, 1));
  g_assert_cmpstr (plan_model_findings_peek (findings, 2)->hint, ==, "3 more omitted");
  g_assert_cmpint (plan_model_findings_peek (findings, 2)->severity, ==, PLAN_MODEL_SEVERITY_ERROR);
  g_assert_cmpuint (plan_model_findings_count (findings, PLAN_MODEL_SEVERITY_WARNING), ==, 3);
  g_assert_cmpuint (plan_model_findings_count (findings, PLAN_MODEL_SEVERITY_ERROR), ==, 2);
}

static void
test_add_all (void)
{
  g_autoptr (PlanModelFindings) all = plan_model_findings_new (3), part = plan_model_findings_new (2);

  g_test_summary ("Findings of several files become one list, and none is lost from the count");

  add (all, PLAN_MODEL_SEVERITY_INFO, 1);
  for (guint i = 2; i <= 5; i++)
    add (part, PLAN_MODEL_SEVERITY_WARNING, i);
  plan_model_findings_add_all (all, part);
  plan_model_findings_add_all (all, part);
  g_assert_cmpuint (plan_model_findings_count (all, PLAN_MODEL_SEVERITY_INFO), ==, 1);
  g_assert_cmpuint (plan_model_findings_count (all, PLAN_MODEL_SEVERITY_WARNING), ==, 8);
  g_assert_cmpuint (plan_model_findings_get_n (all), ==, 4);
  g_assert_cmpuint (plan_model_findings_peek (all, 2)->line, ==, 3);
  g_assert_cmpstr (plan_model_findings_peek (all, 3)->hint, ==, "6 more omitted");
}

static void
test_lifetime (void)
{
  PlanModelFindings *findings = plan_model_findings_new (1);
  GListModel *list;
  g_autoptr (PlanModelFinding) finding = NULL, omitted = NULL;

  g_test_summary ("A finding keeps its texts when the list and the box are gone");

  add (findings, PLAN_MODEL_SEVERITY_ERROR, 1);
  add (findings, PLAN_MODEL_SEVERITY_ERROR, 2);
  list = plan_model_findings_new_list (findings);
  plan_model_findings_unref (findings);
  finding = g_list_model_get_item (list, 0);
  omitted = g_list_model_get_item (list, 1);
  g_object_unref (list);
  g_assert_cmpstr (plan_model_finding_get_hint (finding), ==, "case 1");
  g_assert_cmpstr (plan_model_finding_get_hint (omitted), ==, "1 more omitted");
}

static void
test_none (void)
{
  g_autoptr (GListModel) list = plan_model_findings_new_list (NULL);

  g_test_summary ("No findings are an empty list of findings");

  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
  g_assert_true (g_list_model_get_item_type (list) == PLAN_MODEL_TYPE_FINDING);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/finding/row", test_row);
  g_test_add_func ("/planmodel/finding/to-string", test_to_string);
  g_test_add_func ("/planmodel/finding/limit", test_limit);
  g_test_add_func ("/planmodel/finding/first-error", test_first_error);
  g_test_add_func ("/planmodel/finding/add-all", test_add_all);
  g_test_add_func ("/planmodel/finding/lifetime", test_lifetime);
  g_test_add_func ("/planmodel/finding/none", test_none);

  return g_test_run ();
}
