/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report.h"

#include "layout.h"
#include "output.h"

#include <glib/gi18n-lib.h>

static const char byte_order_mark[] = "\xef\xbb\xbf";

static const char *const words[CLI_N_FORMATS] = { "table", "csv", "json", "markdown", "text" };

static const gboolean is_offered[][CLI_N_FORMATS] = {
  [CLI_REPORT_TABLE] = { [CLI_FORMAT_TABLE] = TRUE,
                         [CLI_FORMAT_CSV] = TRUE,
                         [CLI_FORMAT_JSON] = TRUE,
                         [CLI_FORMAT_MARKDOWN] = TRUE },
  [CLI_REPORT_LINES] = { [CLI_FORMAT_TEXT] = TRUE, [CLI_FORMAT_JSON] = TRUE },
  [CLI_REPORT_FINDINGS] = { [CLI_FORMAT_TEXT] = TRUE,
                            [CLI_FORMAT_CSV] = TRUE,
                            [CLI_FORMAT_JSON] = TRUE,
                            [CLI_FORMAT_MARKDOWN] = TRUE },
};

void
cli_report_clear (CliReport *self)
{
  g_clear_pointer (&self->word, g_free);
  g_clear_pointer (&self->output, g_free);
}

static gboolean
find_format (CliReport     *self,
             CliReportKind  kind)
{
  self->format = kind == CLI_REPORT_TABLE ? CLI_FORMAT_TABLE : CLI_FORMAT_TEXT;
  if (self->word == NULL)
    return TRUE;
  for (guint i = 0; i < CLI_N_FORMATS; i++)
    {
      if (is_offered[kind][i] && g_str_equal (self->word, words[i]))
        {
          self->format = (CliFormat) i;
          return TRUE;
        }
    }

  return FALSE;
}

gboolean
cli_report_choose (CliReport      *self,
                   const char     *command,
                   CliReportKind   kind,
                   char          **inputs,
                   CliExit        *result)
{
  if (!find_format (self, kind))
    *result = cli_fail_usage (command, _("no such format: %s"), self->word);
  else if (self->for_excel && self->format != CLI_FORMAT_CSV)
    *result = cli_fail_usage (command, _("--excel goes with --format csv only"));
  else if (inputs != NULL && cli_is_input (self->output, inputs))
    *result = cli_fail_usage (command, _("%s is one of the plans, and would be overwritten"), self->output);
  else
    return TRUE;

  return FALSE;
}

guint
cli_report_get_width (const CliReport *self)
{
  gboolean to_terminal = self->output == NULL || g_str_equal (self->output, "-");

  return to_terminal ? cli_get_columns () : CLI_DEFAULT_COLUMNS;
}

static char *
write_table (const CliReport *self,
             PlanModelTable  *table)
{
  g_autofree char *csv = NULL;

  if (self->format == CLI_FORMAT_MARKDOWN)
    return plan_model_table_to_markdown (table);
  if (self->format != CLI_FORMAT_CSV)
    return plan_model_table_to_text (table, cli_report_get_width (self));
  csv = plan_model_table_to_csv (table);

  return self->for_excel ? g_strconcat (byte_order_mark, csv, NULL) : g_steal_pointer (&csv);
}

CliExit
cli_report_write (const CliReport *self,
                  gpointer         answer,
                  CliDupTable      dup_table,
                  CliToJson        to_json,
                  gboolean         has_errors)
{
  g_autoptr (PlanModelTable) table = NULL;
  g_autofree char *text = NULL;

  if (self->format == CLI_FORMAT_JSON)
    text = to_json (answer);
  else
    {
      table = dup_table (answer);
      text = write_table (self, table);
    }

  return cli_report_write_text (self, text, has_errors);
}

CliExit
cli_report_write_text (const CliReport *self,
                       const char      *text,
                       gboolean         has_errors)
{
  CliExit result = cli_write (self->output, text, -1);

  return result == CLI_EXIT_DONE && has_errors ? CLI_EXIT_FINDINGS : result;
}
