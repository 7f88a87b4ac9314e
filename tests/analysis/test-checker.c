/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/rules-private.h>
#include <planmodel.h>

#include <json-glib/json-glib.h>
#include <string.h>

/* The fixtures: tests/data/checks/RULE/CASE.json, or a folder CASE/ of several plans, with what is expected of each case in
 * RULE/expected.txt.  Every rule has a case `fires`, where it fires as gravely as it can, `quiet`, where it does not, and one
 * for each of its exceptions in the table, where it is silent or weaker.  A case of which there is more than one goes on
 * behind its name: `fires-rank`. */

static char *
get_folder (void)
{
  return g_test_build_filename (G_TEST_DIST, "data", "checks", NULL);
}

static PlanModelCatalog *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_path (path, &error);

  g_assert_no_error (error);

  return catalog;
}

static PlanModelCatalog *
load_text (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return catalog;
}

static const char *
get_word (PlanModelSeverity severity)
{
  static const char *const words[] = { "info", "warning", "error" };

  return words[severity];
}

/* severity rule plan objects: hint */
static void
append_line (GString          *text,
             PlanModelFinding *finding)
{
  g_string_append_printf (text, "%s %s %s", get_word (plan_model_finding_get_severity (finding)),
                          plan_model_finding_get_rule (finding), plan_model_finding_get_plan_id (finding));
  for (guint i = 0; i < plan_model_finding_get_n_objects (finding); i++)
    {
      const char *id = plan_model_finding_get_object_id (finding, i);

      g_string_append_printf (text, " %s", id != NULL ? id : plan_model_finding_get_object_kind (finding, i));
    }
  g_string_append_printf (text, ": %s\n", plan_model_finding_get_hint (finding));
}

/* Returns: (nullable): the exception that a case is about, the longest whose id its name begins with */
static const PlanModelRuleException *
find_exception (const PlanModelRuleRow *rule,
                const char             *name)
{
  const PlanModelRuleException *found = NULL;

  for (guint i = 0; i < PLAN_MODEL_RULE_MAX_EXCEPTIONS && rule->exceptions[i].id != NULL; i++)
    {
      const PlanModelRuleException *exception = &rule->exceptions[i];

      if (g_str_has_prefix (name, exception->id) && (found == NULL || strlen (exception->id) > strlen (found->id)))
        found = exception;
    }

  return found;
}

/* What one case must be, whatever is expected of its words: an exception silences the rule, if it says so, and else makes it
 * weaker or one line instead of many. */
static gboolean
is_as_named (const PlanModelRuleRow *rule,
             const char             *name,
             GListModel             *findings)
{
  const PlanModelRuleException *exception = find_exception (rule, name);
  guint n = 0, n_grave = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);

      if (!g_str_equal (plan_model_finding_get_rule (finding), rule->id))
        continue;
      n++;
      n_grave += plan_model_finding_get_severity (finding) == rule->severity;
    }
  if (g_str_equal (name, "fires"))
    return n_grave > 0;
  if (g_str_has_prefix (name, "fires-"))
    return n > 0;
  if (exception == NULL || g_str_has_prefix (exception->text, "silent"))
    return n == 0;

  return rule->severity != rule->weakest ? n > 0 && n_grave == 0 : n == 1;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Returns: (transfer full): the names of the cases of a rule, in order */
static GPtrArray *
list_cases (const char *folder)
{
  GPtrArray *cases = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".json"))
        g_ptr_array_add (cases, g_strndup (name, strlen (name) - strlen (".json")));
      else if (!g_str_equal (name, "expected.txt"))
        g_ptr_array_add (cases, g_strdup (name));
    }
  g_ptr_array_sort (cases, compare_names);

  return cases;
}

static gboolean
has_case (GPtrArray  *cases,
          const char *name)
{
  for (guint i = 0; i < cases->len; i++)
    {
      const char *found = g_ptr_array_index (cases, i);

      if (g_str_equal (found, name))
        return TRUE;
    }

  return FALSE;
}

/* Whether the table knows what a case is about. */
static gboolean
is_known (const PlanModelRuleRow *rule,
          const char             *name)
{
  return g_str_equal (name, "quiet") || g_str_equal (name, "fires") || g_str_has_prefix (name, "fires-")
         || find_exception (rule, name) != NULL;
}

static guint
complain (const char *rule,
          const char *name,
          const char *what)
{
  g_test_message ("%s/%s: %s", rule, name, what);

  return 1;
}

/* Appends what the checker finds in a case. */
static guint
run_case (PlanModelChecker       *checker,
          const PlanModelRuleRow *rule,
          const char             *folder,
          const char             *name,
          GString                *text)
{
  g_autofree char *file = g_strconcat (name, ".json", NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL), *several = g_build_filename (folder, name, NULL);
  g_autoptr (PlanModelCatalog) catalog = load (g_file_test (path, G_FILE_TEST_EXISTS) ? path : several);
  g_autoptr (PlanModelCheckReport) report = plan_model_checker_run (checker, catalog);
  GListModel *findings = plan_model_check_report_get_findings (report);

  g_string_append_printf (text, "# %s\n", name);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);

      append_line (text, finding);
    }

  return is_as_named (rule, name, findings) ? 0 : complain (rule->id, name, "is not what its name says");
}

static guint
compare_text (const PlanModelRuleRow *rule,
              const char             *folder,
              const char             *text)
{
  g_autofree char *path = g_build_filename (folder, "expected.txt", NULL), *expected = NULL;

  if (g_getenv ("PLANMODEL_UPDATE_EXPECTED") != NULL)
    g_file_set_contents (path, text, -1, NULL);
  if (!g_file_get_contents (path, &expected, NULL, NULL))
    return complain (rule->id, "expected.txt", "is not there");
  if (g_str_equal (expected, text))
    return 0;
  g_test_message ("found:\n%s", text);

  return complain (rule->id, "expected.txt", "says otherwise");
}

static guint
walk_rule (PlanModelChecker       *checker,
           const PlanModelRuleRow *rule,
           const char             *root)
{
  g_autofree char *folder = g_build_filename (root, rule->id, NULL);
  g_autoptr (GPtrArray) cases = list_cases (folder);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_faults = 0;

  if (!has_case (cases, "fires"))
    n_faults += complain (rule->id, "fires", "is missing");
  if (!has_case (cases, "quiet"))
    n_faults += complain (rule->id, "quiet", "is missing");
  for (guint i = 0; i < PLAN_MODEL_RULE_MAX_EXCEPTIONS && rule->exceptions[i].id != NULL; i++)
    {
      if (!has_case (cases, rule->exceptions[i].id))
        n_faults += complain (rule->id, rule->exceptions[i].id, "is missing");
    }
  for (guint i = 0; i < cases->len; i++)
    {
      const char *name = g_ptr_array_index (cases, i);

      if (!is_known (rule, name))
        n_faults += complain (rule->id, name, "is no case that the table knows");
      n_faults += run_case (checker, rule, folder, name, text);
    }

  return n_faults + compare_text (rule, folder, text->str);
}

static void
test_fixtures (void)
{
  g_autofree char *root = get_folder ();
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();

  g_test_summary ("Each rule of the table has a case that fires it, one that does not, and one for each exception");

  for (guint i = 0; i < PLAN_MODEL_N_RULES; i++)
    g_assert_cmpuint (walk_rule (checker, &plan_model_rules[i], root), ==, 0);
}

static void
test_planted (void)
{
  g_autofree char *root = get_folder ();
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (GError) error = NULL;
  PlanModelRuleRow planted = plan_model_rules[PLAN_MODEL_RULE_AMOUNT_JUMPS];
  const char *id = plan_model_rules[PLAN_MODEL_RULE_TOTAL_DIFFERS_FROM_PARTS].id;

  g_test_summary ("A rule that does not fire, one that fires too weakly, and an exception without a case are noticed");

  g_unsetenv ("PLANMODEL_UPDATE_EXPECTED");
  g_assert_true (plan_model_checker_set_enabled (checker, id, FALSE, &error));
  /* The case `fires`, one that is to be weaker, and the text. */
  g_assert_cmpuint (walk_rule (checker, &plan_model_rules[PLAN_MODEL_RULE_TOTAL_DIFFERS_FROM_PARTS], root), ==, 3);
  g_assert_true (plan_model_checker_set_enabled (checker, id, TRUE, &error));
  g_assert_true (plan_model_checker_set_severity (checker, id, PLAN_MODEL_SEVERITY_WARNING, &error));
  /* The case `fires`, and the text. */
  g_assert_cmpuint (walk_rule (checker, &plan_model_rules[PLAN_MODEL_RULE_TOTAL_DIFFERS_FROM_PARTS], root), ==, 2);
  planted.exceptions[2] = (PlanModelRuleException) { "on-mondays", "silent on Mondays" };
  g_assert_cmpuint (walk_rule (checker, &planted, root), ==, 1);
}

static void
test_folders (void)
{
  g_autofree char *root = get_folder ();
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  const char *name;
  PlanModelRule rule;

  g_test_summary ("There are no cases of rules that the table does not have");

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_assert_true (plan_model_rule_find (name, &rule));
}

static void
test_table (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_test_summary ("Ids are words with hyphens, each once; explanations are sentences; the weakest severity is none of the graver");

  for (guint i = 0; i < PLAN_MODEL_N_RULES; i++)
    {
      const PlanModelRuleRow *rule = &plan_model_rules[i];
      g_autoptr (GHashTable) exceptions = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_true (g_regex_match_simple ("^[a-z]+(-[a-z]+)+$", rule->id, 0, 0));
      g_assert_true (g_hash_table_add (ids, (gpointer) rule->id));
      g_assert_true (g_ascii_isupper (rule->explanation[0]));
      g_assert_true (g_str_has_suffix (rule->explanation, "."));
      g_assert_cmpint (rule->weakest, <=, rule->severity);
      for (guint j = 0; j < PLAN_MODEL_RULE_MAX_EXCEPTIONS && rule->exceptions[j].id != NULL; j++)
        {
          g_assert_true (g_hash_table_add (exceptions, (gpointer) rule->exceptions[j].id));
          g_assert_true (g_ascii_islower (rule->exceptions[j].text[0]));
        }
    }
}

/* The chapter */

static char *
get_chapter_path (void)
{
  return g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "docs", "checks.md", NULL);
}

/* A rule as the chapter has it. */
static void
append_rule (GString                *text,
             const PlanModelRuleRow *rule)
{
  g_string_append_printf (text, "### `%s`\n\n*%s", rule->id, get_word (rule->severity));
  for (int i = (int) rule->severity - 1; i >= (int) rule->weakest; i--)
    g_string_append_printf (text, ", %s", get_word ((PlanModelSeverity) i));
  g_string_append_printf (text, "* — %s\n\n", rule->explanation);
  for (guint i = 0; i < PLAN_MODEL_RULE_MAX_EXCEPTIONS && rule->exceptions[i].id != NULL; i++)
    g_string_append_printf (text, "- %s\n", rule->exceptions[i].text);
  g_string_append (text, "\n");
}

static void
test_chapter (void)
{
  static const char begin[] = "<!-- rules -->\n", end[] = "<!-- /rules -->\n";
  g_autofree char *path = NULL, *chapter = NULL, *written = NULL;
  g_autoptr (GString) rules = g_string_new ("\n");
  const char *from, *to;

  g_test_summary ("The chapter on checks has each rule as the table has it");

  if (g_getenv ("PLANMODEL_SOURCE_ROOT") == NULL)
    {
      g_test_skip ("the source is not there");
      return;
    }
  path = get_chapter_path ();
  g_assert_true (g_file_get_contents (path, &chapter, NULL, NULL));
  for (guint i = 0; i < PLAN_MODEL_N_RULES; i++)
    append_rule (rules, &plan_model_rules[i]);
  from = strstr (chapter, begin);
  to = strstr (chapter, end);
  g_assert_nonnull (from);
  g_assert_nonnull (to);
  from += strlen (begin);
  written = g_strdup_printf ("%.*s%s%s", (int) (from - chapter), chapter, rules->str, to);
  if (g_getenv ("PLANMODEL_UPDATE_EXPECTED") != NULL)
    g_file_set_contents (path, written, -1, NULL);
  else
    g_assert_cmpstr (written, ==, chapter);
}

/* The tool */

/* A total that differs (an error), and two lines worth a look. */
static const char plan[] =
      "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"云河市规划\",\"period\":{\"start\":2021,\"end\":2025},\"sections\":["
      "{\"id\":\"s1\",\"number\":\"一\",\"title\":\"目标\",\"kind\":\"goal\",\"span\":[10,90]}],\"indicators\":["
      "{\"id\":\"i1\",\"name\":\"平台\",\"unit\":\"个\",\"section\":\"s1\",\"values\":["
      "{\"role\":\"target\",\"year\":2025,\"value\":\"9\",\"form\":\"level\",\"mentions\":[{\"section\":\"s1\",\"span\":[50,51]}]}]},"
      "{\"id\":\"i2\",\"name\":\"中心\",\"unit\":\"个\",\"parent\":\"i1\",\"nesting\":\"sum\",\"section\":\"s1\",\"values\":["
      "{\"role\":\"target\",\"year\":2025,\"value\":\"12\",\"form\":\"level\",\"mentions\":[{\"section\":\"s1\",\"span\":[60,62]}]}]},"
      "{\"id\":\"i3\",\"name\":\"企业\",\"section\":\"s1\",\"values\":["
      "{\"role\":\"target\",\"year\":2025,\"value\":\"7\",\"form\":\"level\",\"mentions\":[{\"section\":\"s1\",\"span\":[20,21]}]}]}]}\n";

static void
test_report (void)
{
  g_autoptr (PlanModelCatalog) catalog = load_text (plan);
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (PlanModelCheckReport) report = plan_model_checker_run (checker, catalog);
  GListModel *findings = plan_model_check_report_get_findings (report);
  g_autoptr (PlanModelFinding) area = g_list_model_get_item (findings, 2), unit = g_list_model_get_item (findings, 0);
  g_autoptr (PlanModelFinding) total = g_list_model_get_item (findings, 1);
  g_autoptr (GPtrArray) spans = plan_model_finding_dup_spans (total);

  g_test_summary ("Findings come in the order of the text, with plan, objects, names, spans and heading, and are counted");

  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 3);
  g_assert_true (plan_model_check_report_get_findings (report) == findings);
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_ERROR), ==, 1);
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_WARNING), ==, 0);
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_INFO), ==, 2);
  g_assert_cmpstr (plan_model_finding_get_rule (unit), ==, "target-without-unit");
  g_assert_cmpstr (plan_model_finding_get_rule (total), ==, "total-differs-from-parts");
  g_assert_cmpstr (plan_model_finding_get_rule (area), ==, "area-unknown");
  g_assert_cmpstr (plan_model_finding_get_plan_id (total), ==, "p");
  g_assert_cmpstr (plan_model_finding_get_heading (total), ==, "一 目标");
  g_assert_cmpuint (plan_model_finding_get_n_objects (total), ==, 2);
  g_assert_cmpstr (plan_model_finding_get_object_kind (total, 1), ==, "indicator");
  g_assert_cmpstr (plan_model_finding_get_object_id (total, 1), ==, "i2");
  g_assert_cmpstr (plan_model_finding_get_object_name (total, 1), ==, "中心");
  g_assert_cmpuint (spans->len, ==, 2);
  g_assert_cmpuint (plan_model_span_get_start (g_ptr_array_index (spans, 0)), ==, 50);
  g_assert_cmpuint (plan_model_span_get_end (g_ptr_array_index (spans, 1)), ==, 62);
  g_assert_cmpstr (plan_model_finding_get_hint (total), ==, "平台 (2025): 9 against 12 (中心)");
}

static void
test_severity (void)
{
  g_autoptr (PlanModelCatalog) catalog = load_text (plan);
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (PlanModelCheckReport) report = NULL;
  g_autoptr (GError) error = NULL;

  g_test_summary ("A severity that is set is that of every finding of the rule; a rule left out keeps the one it had");

  g_assert_true (plan_model_checker_set_severity (checker, "target-without-unit", PLAN_MODEL_SEVERITY_ERROR, &error));
  g_assert_true (plan_model_checker_set_severity (checker, "total-differs-from-parts", PLAN_MODEL_SEVERITY_INFO, &error));
  g_assert_true (plan_model_checker_set_enabled (checker, "area-unknown", FALSE, &error));
  report = plan_model_checker_run (checker, catalog);
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_ERROR), ==, 1);
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_INFO), ==, 1);
  g_assert_true (plan_model_checker_set_enabled (checker, "target-without-unit", FALSE, &error));
  g_assert_true (plan_model_checker_set_severity (checker, "target-without-unit", PLAN_MODEL_SEVERITY_WARNING, &error));
  g_clear_object (&report);
  report = plan_model_checker_run (checker, catalog);
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_WARNING), ==, 0);
  g_assert_true (plan_model_checker_set_enabled (checker, "target-without-unit", TRUE, &error));
  g_clear_object (&report);
  report = plan_model_checker_run (checker, catalog);
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_WARNING), ==, 1);
  g_assert_no_error (error);
}

static void
test_unknown_rule (void)
{
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (GError) error = NULL;

  g_test_summary ("A rule that does not exist is an error that names the nearest");

  g_assert_false (plan_model_checker_set_severity (checker, "total-difers-from-part", PLAN_MODEL_SEVERITY_INFO, &error));
  g_assert_error (error, PLAN_MODEL_CHECK_ERROR, PLAN_MODEL_CHECK_ERROR_UNKNOWN_RULE);
  g_assert_nonnull (strstr (error->message, "total-differs-from-parts"));
  g_clear_error (&error);
  g_assert_false (plan_model_checker_set_enabled (checker, "", FALSE, &error));
  g_assert_error (error, PLAN_MODEL_CHECK_ERROR, PLAN_MODEL_CHECK_ERROR_UNKNOWN_RULE);
  g_assert_null (plan_model_checker_get_explanation (checker, "frob"));
  g_assert_nonnull (plan_model_checker_get_explanation (checker, "amount-jumps"));
}

static void
test_rules (void)
{
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_auto (GStrv) ids = plan_model_checker_dup_rules (checker);
  g_autoptr (PlanModelTable) table = NULL;
  g_autoptr (GError) error = NULL;

  g_test_summary ("The rules are listed, with the severities that they have");

  g_assert_cmpuint (g_strv_length (ids), ==, PLAN_MODEL_N_RULES);
  g_assert_cmpstr (ids[0], ==, "total-differs-from-parts");
  g_assert_true (plan_model_checker_set_enabled (checker, ids[1], FALSE, &error));
  g_assert_true (plan_model_checker_set_severity (checker, ids[2], PLAN_MODEL_SEVERITY_ERROR, &error));
  table = plan_model_checker_dup_table (checker);
  g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, PLAN_MODEL_N_RULES);
  g_assert_cmpstr (plan_model_table_get_text (table, 0, 0), ==, ids[0]);
  g_assert_cmpstr (plan_model_table_get_text (table, 0, 1), ==, "error, warning, info");
  g_assert_cmpstr (plan_model_table_get_text (table, 1, 1), ==, "off");
  g_assert_cmpstr (plan_model_table_get_text (table, 2, 1), ==, "error");
}

static void
test_limit (void)
{
  g_autoptr (PlanModelCatalog) catalog = load_text (plan);
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (PlanModelCheckReport) report = NULL;
  GListModel *findings;

  g_test_summary ("Of more findings than the limit only the number is told; the first error is kept");

  for (guint limit = 2; limit <= 3; limit++)
    {
      g_autoptr (PlanModelFinding) last = NULL;

      plan_model_checker_set_max_findings (checker, limit);
      g_clear_object (&report);
      report = plan_model_checker_run (checker, catalog);
      findings = plan_model_check_report_get_findings (report);
      g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 3);
      last = g_list_model_get_item (findings, 2);
      g_assert_cmpstr (plan_model_finding_get_rule (last), ==, limit == 2 ? "findings-omitted" : "area-unknown");
      g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_INFO), ==, 2);
    }
}

static void
count_notify (guint *n)
{
  ++*n;
}

static void
test_property (void)
{
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  guint n = 0, limit;

  g_test_summary ("The limit tells that it was changed, once a change");

  g_signal_connect_swapped (checker, "notify::max-findings", G_CALLBACK (count_notify), &n);
  g_object_set (checker, "max-findings", 5, NULL);
  g_object_set (checker, "max-findings", 5, NULL);
  g_assert_cmpuint (n, ==, 1);
  g_object_get (checker, "max-findings", &limit, NULL);
  g_assert_cmpuint (limit, ==, 5);
}

static void
test_vocabulary (void)
{
  static const char own[] =
      "{\"planmodel-vocabulary\":\"1\",\"concepts\":[{\"id\":\"cloud-ratio\",\"labels\":{\"zh-Hans\":\"云河特色比率\",\"en\":\"Cloud ratio\"},"
      "\"dimension\":\"percent\",\"direction\":\"decrease\",\"definition\":{\"en\":\"Made up.\"}}]}";
  static const char rising[] =
      "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\",\"area\":\"r1\",\"period\":{\"start\":2021,\"end\":2025},"
      "\"areas\":[{\"id\":\"r1\",\"name\":\"云河市\",\"level\":\"prefecture\"}],\"indicators\":["
      "{\"id\":\"i1\",\"name\":\"云河特色比率\",\"unit\":\"%\",\"values\":[{\"role\":\"baseline\",\"year\":2020,\"value\":\"40\"},"
      "{\"role\":\"target\",\"year\":2025,\"value\":\"45\",\"form\":\"level\"}]}]}\n";
  g_autoptr (PlanModelCatalog) catalog = load_text (rising);
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (own, sizeof own - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelVocabulary) vocabulary = plan_model_vocabulary_new_from_bytes (bytes, NULL, &error);
  g_autoptr (PlanModelCheckReport) report = plan_model_checker_run (checker, catalog);
  guint n = 0;

  g_test_summary ("The concepts of the user tell which way an indicator ought to run");

  g_assert_no_error (error);
  g_assert_null (plan_model_checker_get_vocabulary (checker));
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_WARNING), ==, 0);
  g_clear_object (&report);
  g_signal_connect_swapped (checker, "notify::vocabulary", G_CALLBACK (count_notify), &n);
  g_object_set (checker, "vocabulary", vocabulary, NULL);
  plan_model_checker_set_vocabulary (checker, vocabulary);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (plan_model_checker_get_vocabulary (checker) == vocabulary);
  report = plan_model_checker_run (checker, catalog);
  g_assert_cmpuint (plan_model_check_report_get_n_findings (report, PLAN_MODEL_SEVERITY_WARNING), ==, 1);
}

/* The keys of a finding, in their order. */
static const char *const keys[] = { "rule", "severity", "plan", "objects", "spans", "hint", "explanation" };

static void
test_json (void)
{
  g_autoptr (PlanModelCatalog) catalog = load_text (plan);
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (PlanModelCheckReport) report = plan_model_checker_run (checker, catalog);
  g_autofree char *json = plan_model_check_report_to_json (report);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *array;

  g_test_summary ("JSON has the keys of a finding in their order, all of them each time");

  g_assert_true (json_parser_load_from_data (parser, json, -1, NULL));
  array = json_node_get_array (json_parser_get_root (parser));
  g_assert_cmpuint (json_array_get_length (array), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      JsonObject *finding = json_array_get_object_element (array, i);
      g_autoptr (GList) members = json_object_get_members (finding);
      guint n = 0;

      for (GList *l = members; l != NULL; l = l->next)
        g_assert_cmpstr (l->data, ==, keys[n++]);
      g_assert_cmpuint (n, ==, G_N_ELEMENTS (keys));
    }
  g_assert_nonnull (strstr (json, "{\"kind\": \"indicator\", \"id\": \"i1\", \"name\": \"平台\"}"));
  g_assert_nonnull (strstr (json, "\"spans\": [[50, 51], [60, 62]]"));
}

static void
test_text (void)
{
  g_autoptr (PlanModelCatalog) catalog = load_text (plan);
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (PlanModelCheckReport) report = plan_model_checker_run (checker, catalog);
  g_autofree char *text = plan_model_check_report_to_text (report);

  g_test_summary ("The text has two lines a finding below the title of the plan, and counts them");

  g_assert_cmpstr (text, ==,
                   "云河市规划 [p]\n"
                   "\n"
                   "  info: no unit is stated: 企业 7 (2025)\n"
                   "    [target-without-unit] 一 目标 · i3 · 20–21\n"
                   "  error: 平台 (2025): 9 against 12 (中心)\n"
                   "    [total-differs-from-parts] 一 目标 · i1, i2 · 50–51\n"
                   "  info: the plan states no area\n"
                   "    [area-unknown]\n"
                   "\n"
                   "1 error, 0 warnings, 2 worth a look\n");
}

static void
test_nothing (void)
{
  g_autoptr (PlanModelCatalog) catalog = g_object_new (PLAN_MODEL_TYPE_CATALOG, NULL);
  g_autoptr (PlanModelChecker) checker = g_object_new (PLAN_MODEL_TYPE_CHECKER, NULL);
  g_autoptr (PlanModelCheckReport) of_nothing = plan_model_checker_run (checker, catalog);
  g_autoptr (PlanModelCheckReport) bare = g_object_new (PLAN_MODEL_TYPE_CHECK_REPORT, NULL);
  PlanModelCheckReport *reports[] = { of_nothing, bare };

  g_test_summary ("An empty catalog has no findings, and neither has a report made by g_object_new");

  for (guint i = 0; i < G_N_ELEMENTS (reports); i++)
    {
      g_autofree char *json = plan_model_check_report_to_json (reports[i]), *text = plan_model_check_report_to_text (reports[i]);
      g_autoptr (PlanModelTable) table = plan_model_check_report_dup_table (reports[i]);

      g_assert_cmpstr (json, ==, "[]\n");
      g_assert_cmpstr (text, ==, "Nothing was found.\n");
      g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, 0);
    }
}

static void
test_table_of_findings (void)
{
  g_autoptr (PlanModelCatalog) catalog = load_text (plan);
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (PlanModelCheckReport) report = plan_model_checker_run (checker, catalog);
  g_autoptr (PlanModelTable) table = plan_model_check_report_dup_table (report);
  g_autofree char *csv = plan_model_table_to_csv (table);

  g_test_summary ("The table has a row a finding");

  g_assert_true (g_str_has_prefix (csv, "plan,severity,rule,hint,heading,objects,start,end,explanation\r\n"));
  g_assert_nonnull (strstr (csv, "p,error,total-differs-from-parts,平台 (2025): 9 against 12 (中心),一 目标,i1 i2,50,51,"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/checker/fixtures", test_fixtures);
  g_test_add_func ("/planmodel/checker/chapter", test_chapter);
  g_test_add_func ("/planmodel/checker/planted", test_planted);
  g_test_add_func ("/planmodel/checker/folders", test_folders);
  g_test_add_func ("/planmodel/checker/table", test_table);
  g_test_add_func ("/planmodel/checker/report", test_report);
  g_test_add_func ("/planmodel/checker/severity", test_severity);
  g_test_add_func ("/planmodel/checker/unknown-rule", test_unknown_rule);
  g_test_add_func ("/planmodel/checker/rules", test_rules);
  g_test_add_func ("/planmodel/checker/limit", test_limit);
  g_test_add_func ("/planmodel/checker/property", test_property);
  g_test_add_func ("/planmodel/checker/vocabulary", test_vocabulary);
  g_test_add_func ("/planmodel/checker/json", test_json);
  g_test_add_func ("/planmodel/checker/text", test_text);
  g_test_add_func ("/planmodel/checker/nothing", test_nothing);
  g_test_add_func ("/planmodel/checker/table-of-findings", test_table_of_findings);

  return g_test_run ();
}
