/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "report.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const levels[] = { "info", "warning", "error" };

/* RULE=LEVEL.  FALSE: it is wrong, and that is said. */
static gboolean
set_severity (PlanModelChecker *checker,
              const char       *command,
              const char       *option)
{
  const char *sign = strchr (option, '=');
  g_autofree char *rule = sign != NULL ? g_strndup (option, (gsize) (sign - option)) : g_strdup (option);
  g_autoptr (GError) error = NULL;
  gboolean is_set = FALSE, is_known = sign != NULL;

  if (is_known && g_str_equal (sign + 1, "off"))
    is_set = plan_model_checker_set_enabled (checker, rule, FALSE, &error);
  else
    {
      guint level = 0;

      while (is_known && level < G_N_ELEMENTS (levels) && !g_str_equal (sign + 1, levels[level]))
        level++;
      is_known = is_known && level < G_N_ELEMENTS (levels);
      if (is_known)
        is_set = plan_model_checker_set_severity (checker, rule, (PlanModelSeverity) level, &error)
                 && plan_model_checker_set_enabled (checker, rule, TRUE, &error);
    }
  if (!is_known)
    cli_fail_usage (command, _("--severity takes RULE=LEVEL, where LEVEL is off, info, warning or error, and not %s"), option);
  else if (!is_set)
    cli_fail_usage (command, "--severity: %s", error->message);

  return is_set;
}

static gboolean
set_severities (PlanModelChecker  *checker,
                const char        *command,
                char             **options)
{
  for (guint i = 0; options != NULL && options[i] != NULL; i++)
    {
      if (!set_severity (checker, command, options[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
set_vocabulary (PlanModelChecker *checker,
                const char       *path)
{
  g_autoptr (PlanModelVocabulary) vocabulary = NULL;

  if (!cli_load_vocabulary (path, &vocabulary))
    return FALSE;
  plan_model_checker_set_vocabulary (checker, vocabulary);

  return TRUE;
}

static char *
write_rules (gpointer checker)
{
  g_autoptr (PlanModelTable) table = plan_model_checker_dup_table (checker);

  return plan_model_table_to_json (table);
}

static CliExit
list_rules (PlanModelChecker *checker,
            const CliReport  *report)
{
  return cli_report_write (report, checker, (CliDupTable) plan_model_checker_dup_table, write_rules, FALSE);
}

static CliExit
check (PlanModelChecker  *checker,
       const CliReport   *report,
       char             **paths)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelCheckReport) found = NULL;
  g_autofree char *text = NULL;
  gboolean has_errors;

  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  found = plan_model_checker_run (checker, catalog);
  has_errors = has_errors || plan_model_check_report_get_n_findings (found, PLAN_MODEL_SEVERITY_ERROR) > 0;
  if (report->format != CLI_FORMAT_TEXT)
    return cli_report_write (report, found, (CliDupTable) plan_model_check_report_dup_table,
                             (CliToJson) plan_model_check_report_to_json, has_errors);
  text = plan_model_check_report_to_text (found);

  return cli_report_write_text (report, text, has_errors);
}

CliExit
cli_check (char **arguments)
{
  g_auto (CliReport) report = { NULL };
  g_auto (GStrv) severities = NULL, paths = NULL;
  g_autofree char *vocabulary = NULL;
  g_autoptr (PlanModelChecker) checker = NULL;
  gboolean lists_rules = FALSE;
  const GOptionEntry entries[] = {
    { "severity", 's', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY, &severities,
      N_("How grave the findings of a rule are: off, info, warning or error; may be given again"), N_("RULE=LEVEL") },
    { "vocabulary", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &vocabulary,
      N_("Concepts of FILE besides those that are shipped"), N_("FILE") },
    { "list-rules", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &lists_rules,
      N_("List the rules and what they find, in CSV and JSON also when they are silent, and stop"), NULL },
    CLI_REPORT_FINDINGS_ENTRIES (&report),
    { NULL }
  };
  CliExit result;

  if (!cli_parse_any (arguments, entries, _("PATH…"),
                      _("Holds plans against the rules: totals and their parts, text and tables, targets and baselines, growth,\n"
                        "units, deadlines, leads, headings, references. It ends with 1 where a finding is an error."),
                      &paths, &result)
      || !cli_report_choose (&report, arguments[0], CLI_REPORT_FINDINGS, paths, &result))
    return result;
  checker = plan_model_checker_new ();
  if (!set_severities (checker, arguments[0], severities))
    return CLI_EXIT_USAGE;
  if (lists_rules)
    return list_rules (checker, &report);
  if (paths == NULL)
    return cli_fail_usage (arguments[0], _("no PATH is given"));
  if (!set_vocabulary (checker, vocabulary))
    return CLI_EXIT_INPUT;

  return check (checker, &report, paths);
}
