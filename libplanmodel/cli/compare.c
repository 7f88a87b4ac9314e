/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "layout.h"
#include "message.h"
#include "output.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char byte_order_mark[] = "\xef\xbb\xbf";

typedef enum
{
  FORMAT_TABLE,
  FORMAT_CSV,
  FORMAT_JSON,
  FORMAT_MARKDOWN,
  N_FORMATS
} Format;

static const char *const formats[N_FORMATS + 1] = { "table", "csv", "json", "markdown", NULL };

typedef struct
{
  char *name;
  char *format;
  char *output;
  gboolean for_excel;
} Options;

static void
clear_options (Options *self)
{
  g_free (self->name);
  g_free (self->format);
  g_free (self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static gboolean
find_format (const char *word,
             Format     *format)
{
  *format = FORMAT_TABLE;
  if (word == NULL)
    return TRUE;
  for (guint i = 0; i < N_FORMATS; i++)
    {
      if (g_str_equal (word, formats[i]))
        {
          *format = (Format) i;
          return TRUE;
        }
    }

  return FALSE;
}

/* The name as UTF-8. It comes as bytes, since GLib would refuse Chinese in the locale C; there it is UTF-8, as all is. */
static char *
read_name (const char *name)
{
  return g_utf8_validate (name, -1, NULL) ? g_strdup (name) : g_locale_to_utf8 (name, -1, NULL, NULL, NULL);
}

static char *
write_comparison (PlanModelComparison *comparison,
                  Format               format,
                  const Options       *options)
{
  gboolean to_terminal = options->output == NULL || g_str_equal (options->output, "-");
  g_autofree char *csv = NULL;

  switch (format)
    {
    case FORMAT_CSV:
      csv = plan_model_comparison_to_csv (comparison);
      return g_strconcat (options->for_excel ? byte_order_mark : "", csv, NULL);
    case FORMAT_JSON:
      return plan_model_comparison_to_json (comparison);
    case FORMAT_MARKDOWN:
      return plan_model_comparison_to_markdown (comparison);
    case FORMAT_TABLE:
    case N_FORMATS:
    default:
      return plan_model_comparison_to_text (comparison, to_terminal ? cli_get_columns () : CLI_DEFAULT_COLUMNS);
    }
}

static CliExit
compare (char          **paths,
         const Options  *options,
         const char     *name,
         Format          format)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelComparison) comparison = NULL;
  g_autofree char *text = NULL;
  gboolean has_errors;
  CliExit result;

  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  comparison = name != NULL ? plan_model_comparison_new_for_name (catalog, name) : plan_model_comparison_new (catalog);
  if (name != NULL && g_list_model_get_n_items (plan_model_comparison_get_rows (comparison)) == 0)
    cli_say (_("no indicator has “%s” in its name"), name);
  text = write_comparison (comparison, format, options);
  result = cli_write (options->output, text, -1);
  if (result == CLI_EXIT_DONE && has_errors)
    return CLI_EXIT_FINDINGS;

  return result;
}

CliExit
cli_compare (char **arguments)
{
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "name", 'n', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.name,
      N_("Only indicators that have TEXT in their name, across the plans"), N_("TEXT") },
    { "format", 'f', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.format,
      N_("table (the default), csv, json or markdown"), N_("FORMAT") },
    { "excel", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.for_excel,
      N_("Begin CSV with a byte-order mark, by which Excel knows UTF-8"), NULL },
    { "output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.output,
      N_("Write to FILE instead of standard output"), N_("FILE") },
    { NULL }
  };
  g_auto (GStrv) paths = NULL;
  g_autofree char *name = NULL;
  Format format;
  CliExit result;

  if (!cli_parse (arguments, entries, _("PATH…"),
                  _("Prints the indicators of plans with baseline and target, the change between the two, the change in\n"
                    "percent and the compound rate a year."),
                  &paths, &result))
    return result;
  if (!find_format (options.format, &format))
    return cli_fail_usage (arguments[0], _("no such format: %s"), options.format);
  if (options.for_excel && format != FORMAT_CSV)
    return cli_fail_usage (arguments[0], _("--excel goes with --format csv only"));
  name = options.name != NULL ? read_name (options.name) : NULL;
  if (options.name != NULL && name == NULL)
    return cli_fail_usage (arguments[0], _("the text of --name is not UTF-8"));
  if (cli_is_input (options.output, paths))
    return cli_fail_usage (arguments[0], _("%s is one of the plans, and would be overwritten"), options.output);

  return compare (paths, &options, name, format);
}
