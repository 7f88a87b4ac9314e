/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "output.h"

#include <glib/gi18n-lib.h>

CliExit
cli_read (char **arguments)
{
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &output, N_("Write to FILE instead of standard output"),
      N_("FILE") },
    { NULL }
  };
  g_auto (GStrv) paths = NULL;
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelPlan) plan = NULL;
  g_autofree char *json = NULL;
  gboolean has_errors = FALSE;
  CliExit result;

  if (!cli_parse (arguments, entries, _("DOCUMENT…"), _("Reads policy documents, and writes plan JSON."), &paths, &result))
    return result;
  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  json = g_list_model_get_n_items (G_LIST_MODEL (catalog)) != 1 ? plan_model_catalog_to_json_lines (catalog)
                                                                 : plan_model_plan_to_json (plan);

  return cli_write (output, json, -1);
}
