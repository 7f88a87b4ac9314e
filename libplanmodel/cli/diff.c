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

static void
say_what_is_missing (PlanModelDiff *diff)
{
  PlanModelPlan *old_plan = plan_model_diff_get_old_plan (diff), *new_plan = plan_model_diff_get_new_plan (diff);

  /* Translators: two areas */
  if (plan_model_diff_get_areas_differ (diff))
    cli_say (_("the plans are of two areas, %s and %s, and what they say of them is never the same; “planmodel compare” holds "
               "such plans against one another"),
             plan_model_area_get_name (plan_model_plan_get_area (old_plan)),
             plan_model_area_get_name (plan_model_plan_get_area (new_plan)));
  if (plan_model_diff_get_crowded (diff))
    cli_say (_("so many names are alike that not all were compared; what is added or removed may be there under a name that is "
               "alike"));
}

CliExit
cli_diff (char **arguments)
{
  g_auto (CliReport) report = { NULL };
  const GOptionEntry entries[] = { CLI_REPORT_TABLE_ENTRIES (&report), { NULL } };
  g_autoptr (PlanModelPlan) old_plan = NULL, new_plan = NULL;
  g_autoptr (PlanModelDiff) diff = NULL;
  g_auto (GStrv) paths = NULL;
  gboolean has_errors = FALSE;
  CliExit result;

  if (!cli_parse (arguments, entries, _("OLD NEW"),
                  _("Prints what differs between two plans, or two revisions of one: indicators and their figures, tasks, and who\n"
                    "does what for them; and where a target was made softer or harder, and why. Each of OLD and NEW is a PATH\n"
                    "with one plan."),
                  &paths, &result)
      || !cli_report_choose (&report, arguments[0], CLI_REPORT_TABLE, paths, &result))
    return result;
  if (g_strv_length (paths) != 2)
    return cli_fail_usage (arguments[0], _("two plans are needed, OLD and NEW"));
  if (g_str_equal (paths[0], "-") && g_str_equal (paths[1], "-"))
    return cli_fail_usage (arguments[0], _("only one of OLD and NEW can be standard input"));
  old_plan = cli_load_plan (arguments[0], paths[0], &has_errors, &result);
  if (old_plan == NULL)
    return result;
  new_plan = cli_load_plan (arguments[0], paths[1], &has_errors, &result);
  if (new_plan == NULL)
    return result;
  diff = plan_model_diff_new (old_plan, new_plan, NULL);
  say_what_is_missing (diff);

  return cli_report_write (&report, diff, (CliDupTable) plan_model_diff_dup_table, (CliToJson) plan_model_diff_to_json,
                           has_errors);
}
