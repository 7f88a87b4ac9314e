/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "output.h"

#include <glib/gi18n-lib.h>

static CliExit
convert (char       **paths,
         const char  *command,
         gboolean     to_lines,
         const char  *output)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelPlan) plan = NULL;
  g_autofree char *json = NULL;
  gboolean has_errors;
  guint n_plans;
  CliExit result;

  /* Plan JSON may be written over itself in another layout; a document would be lost. */
  if (output != NULL && !g_str_has_suffix (output, ".json") && !g_str_has_suffix (output, ".jsonl")
      && cli_is_input (output, paths))
    {
      g_autofree char *name = g_filename_display_name (output);

      return cli_fail_usage (command, _("%s is what is read, and would be overwritten"), name);
    }
  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  n_plans = g_list_model_get_n_items (G_LIST_MODEL (catalog));
  if (!to_lines && n_plans != 1)
    return cli_fail_usage (command, _("json is one plan a file, and there are %u: --to jsonl takes any number"), n_plans);
  plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  json = to_lines ? plan_model_catalog_to_json_lines (catalog) : plan_model_plan_to_json (plan);
  result = cli_write (output, json, -1);
  if (result == CLI_EXIT_DONE && has_errors)
    return CLI_EXIT_FINDINGS;

  return result;
}

CliExit
cli_convert (char **arguments)
{
  g_autofree char *format = NULL, *output = NULL;
  const GOptionEntry entries[] = {
    { "to", 't', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &format, N_("json: one plan; or jsonl: one plan a line"),
      N_("FORMAT") },
    { "output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &output, N_("Write to FILE instead of standard output"),
      N_("FILE") },
    { NULL }
  };
  g_auto (GStrv) paths = NULL;
  CliExit result;

  if (!cli_parse (arguments, entries, _("PATH…"), _("Writes plans in another format, or once more in the same: plan JSON."),
                  &paths, &result))
    return result;
  if (format == NULL)
    return cli_fail_usage (arguments[0], _("--to json or --to jsonl is needed"));
  if (!g_str_equal (format, "json") && !g_str_equal (format, "jsonl"))
    return cli_fail_usage (arguments[0], _("no such format: %s"), format);

  return convert (paths, arguments[0], g_str_equal (format, "jsonl"), output);
}
