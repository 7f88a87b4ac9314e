/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "message.h"
#include "report.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

static PlanModelCatalog *
read_document (PlanModelReader *reader,
               const char      *path,
               GError         **error)
{
  if (g_str_equal (path, "-"))
    {
      g_autoptr (GInputStream) stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);

      return plan_model_reader_read_stream (reader, stream, "<stdin>", NULL, error);
    }

  return plan_model_reader_read_path (reader, path, NULL, error);
}

/* What the reader was not sure of is no matter here: the text alone is looked at.
 * Returns: (nullable): NULL after it was said why not */
static PlanModelVerification *
verify (PlanModelPlan *plan,
        const char    *path,
        const char    *charset)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelPlan) read = NULL;
  g_autoptr (GError) error = NULL;

  plan_model_reader_set_charset (reader, charset);
  catalog = read_document (reader, path, &error);
  if (catalog == NULL)
    {
      cli_say ("%s", error->message);
      return NULL;
    }
  read = g_list_model_get_item (G_LIST_MODEL (catalog), 0);

  return plan_model_verification_new (plan, plan_model_reader_get_text (reader), plan_model_plan_get_source_sha256 (read));
}

/* People see together what has moved together; programs get every place. */
static CliDupTable
choose_table (CliFormat format)
{
  return format == CLI_FORMAT_CSV ? (CliDupTable) plan_model_verification_dup_table
                                  : (CliDupTable) plan_model_verification_dup_summary;
}

CliExit
cli_verify (char **arguments)
{
  g_auto (CliReport) report = { NULL };
  g_autofree char *charset = NULL;
  const GOptionEntry entries[] = {
    { "charset", 'c', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &charset, N_("The encoding of the document, where it is known"),
      N_("NAME") },
    CLI_REPORT_TABLE_ENTRIES (&report),
    { NULL }
  };
  g_autoptr (PlanModelPlan) plan = NULL;
  g_autoptr (PlanModelVerification) verification = NULL;
  g_auto (GStrv) paths = NULL;
  gboolean has_errors = FALSE;
  CliExit result;

  if (!cli_parse (arguments, entries, _("PLAN DOCUMENT"),
                  _("Looks up every place that a plan names in a document, the one it was read from or a later one, and prints what\n"
                    "no longer matches: what the plan says, what stands there now, and where it has moved. Exits with 1 where\n"
                    "something does not match."),
                  &paths, &result)
      || !cli_report_choose (&report, arguments[0], CLI_REPORT_TABLE, paths, &result))
    return result;
  if (g_strv_length (paths) != 2)
    return cli_fail_usage (arguments[0], _("a plan and a document are needed, PLAN and DOCUMENT"));
  if (g_str_equal (paths[0], "-") && g_str_equal (paths[1], "-"))
    return cli_fail_usage (arguments[0], _("only one of PLAN and DOCUMENT can be standard input"));
  plan = cli_load_plan (arguments[0], paths[0], &has_errors, &result);
  if (plan == NULL)
    return result;
  verification = verify (plan, paths[1], charset);
  if (verification == NULL)
    return CLI_EXIT_INPUT;
  has_errors |= g_list_model_get_n_items (plan_model_verification_get_rows (verification)) > 0;

  return cli_report_write (&report, verification, choose_table (report.format),
                           (CliToJson) plan_model_verification_to_json, has_errors);
}
