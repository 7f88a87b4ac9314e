/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "message.h"
#include "report.h"

#include <glib/gi18n-lib.h>

/* The name as UTF-8. It comes as bytes, since GLib would refuse Chinese in the locale C; there it is UTF-8, as all is. */
static char *
read_name (const char *name)
{
  return g_utf8_validate (name, -1, NULL) ? g_strdup (name) : g_locale_to_utf8 (name, -1, NULL, NULL, NULL);
}

/* @name: nullable */
static CliExit
compare (char            **paths,
         const char       *name,
         const CliReport  *report)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelComparison) comparison = NULL;
  gboolean has_errors;

  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  comparison = name != NULL ? plan_model_comparison_new_for_name (catalog, name) : plan_model_comparison_new (catalog);
  if (name != NULL && g_list_model_get_n_items (plan_model_comparison_get_rows (comparison)) == 0)
    cli_say (_("no indicator has “%s” in its name"), name);

  return cli_report_write (report, comparison, (CliDupTable) plan_model_comparison_dup_table,
                           (CliToJson) plan_model_comparison_to_json, has_errors);
}

CliExit
cli_compare (char **arguments)
{
  g_auto (CliReport) report = { NULL };
  g_autofree char *bytes = NULL;
  const GOptionEntry entries[] = {
    { "name", 'n', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &bytes,
      N_("Only indicators that have TEXT in their name, across the plans"), N_("TEXT") },
    CLI_REPORT_TABLE_ENTRIES (&report),
    { NULL }
  };
  g_auto (GStrv) paths = NULL;
  g_autofree char *name = NULL;
  CliExit result;

  if (!cli_parse (arguments, entries, _("PATH…"),
                  _("Prints the indicators of plans with baseline and target, the change between the two, the change in\n"
                    "percent and the compound rate a year."),
                  &paths, &result)
      || !cli_report_choose (&report, arguments[0], CLI_REPORT_TABLE, paths, &result))
    return result;
  name = bytes != NULL ? read_name (bytes) : NULL;
  if (bytes != NULL && name == NULL)
    return cli_fail_usage (arguments[0], _("the text of --name is not UTF-8"));

  return compare (paths, name, &report);
}
