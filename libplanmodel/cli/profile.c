/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "report.h"

#include <glib/gi18n-lib.h>

/* People hold several plans against each other side by side; programs want a row for each plan and measure. */
static CliDupTable
choose_table (CliFormat         format,
              PlanModelCatalog *catalog)
{
  if (format != CLI_FORMAT_CSV && g_list_model_get_n_items (G_LIST_MODEL (catalog)) > 1)
    return (CliDupTable) plan_model_profile_dup_summary;

  return (CliDupTable) plan_model_profile_dup_table;
}

CliExit
cli_profile (char **arguments)
{
  g_auto (CliReport) report = { NULL };
  const GOptionEntry entries[] = { CLI_REPORT_TABLE_ENTRIES (&report), { NULL } };
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelProfile) profile = NULL;
  g_auto (GStrv) paths = NULL;
  gboolean has_errors;
  CliExit result;

  if (!cli_parse (arguments, entries, _("PATH…"),
                  _("Counts how measurable plans are: how many targets have an amount, a year, a baseline, a body in charge;\n"
                    "their forms, comparators and firmness; goals without a task, tasks without a target, and what was\n"
                    "inferred. Several plans stand side by side; JSON names the objects behind each count."),
                  &paths, &result)
      || !cli_report_choose (&report, arguments[0], CLI_REPORT_TABLE, paths, &result))
    return result;
  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  profile = plan_model_profile_new (catalog);

  return cli_report_write (&report, profile, choose_table (report.format, catalog), (CliToJson) plan_model_profile_to_json,
                           has_errors);
}
