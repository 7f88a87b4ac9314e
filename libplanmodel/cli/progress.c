/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "message.h"
#include "output.h"
#include "report.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#define STANDARD_INPUT "<stdin>"

typedef struct
{
  CliReport report;
  char *actuals;
  char *bounds;
  char *as_of;
  char *vocabulary;
  gboolean all;
  gboolean joins;
  gboolean likely;
  PlanModelProgressBounds *bounds_read; /* NULL: the usual ones */
  int year;                             /* 0: of each plan */
} Options;

static void
clear_options (Options *self)
{
  cli_report_clear (&self->report);
  g_free (self->actuals);
  g_free (self->bounds);
  g_free (self->as_of);
  g_free (self->vocabulary);
  g_clear_pointer (&self->bounds_read, plan_model_progress_bounds_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

/* A year of four digits. */
static gboolean
read_year (const char *text, int *year)
{
  guint64 number;

  if (!g_ascii_string_to_unsigned (text, 10, 1000, 9999, &number, NULL))
    return FALSE;
  *year = (int) number;

  return TRUE;
}

/* Whether the actual figures may be read: they come after the plans, and go nowhere. */
static gboolean
check_actuals (const Options *self, const char *command, char **paths, CliExit *result)
{
  char *inputs[] = { self->actuals, NULL };

  if ((self->joins || self->likely) && self->actuals == NULL)
    *result = cli_fail_usage (command, _ ("%s goes with --actuals only"),
                              self->joins ? "--joins" : "--likely");
  else if (g_strcmp0 (self->actuals, "-") == 0
           && g_strv_contains ((const char *const *) paths, "-"))
    *result =
        cli_fail_usage (command, _ ("plans and actual figures cannot both be standard input"));
  else if (self->actuals != NULL && cli_is_input (self->report.output, inputs))
    *result =
        cli_fail_usage (command, _ ("%s is what --actuals reads, and would be overwritten"),
                        self->report.output);
  else
    return TRUE;

  return FALSE;
}

static gboolean
read_options (Options *self, const char *command, char **paths, CliExit *result)
{
  if (self->as_of != NULL && !read_year (self->as_of, &self->year))
    {
      *result = cli_fail_usage (command, _ ("--as-of is no year: %s"), self->as_of);
      return FALSE;
    }
  if (self->bounds != NULL)
    {
      self->bounds_read = plan_model_progress_bounds_parse (self->bounds);
      if (self->bounds_read == NULL)
        {
          *result = cli_fail_usage (
              command, _ ("--bounds is not three shares, each below the one before: %s"),
              self->bounds);
          return FALSE;
        }
    }

  return check_actuals (self, command, paths, result);
}

static PlanModelActuals *
load_actuals (const char *path)
{
  g_autoptr (PlanModelActualsReader) reader = plan_model_actuals_reader_new ();
  g_autoptr (GError) error = NULL;
  PlanModelActuals *actuals;

  if (g_str_equal (path, "-"))
    {
      g_autoptr (GInputStream) stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);

      actuals =
          plan_model_actuals_reader_read_stream (reader, stream, STANDARD_INPUT, NULL, &error);
    }
  else
    {
      actuals = plan_model_actuals_reader_read_path (reader, path, NULL, &error);
    }
  if (actuals == NULL)
    cli_say ("%s", error->message);

  return actuals;
}

/* The concepts of a file besides those that are shipped, or NULL for these alone; FALSE: it cannot be read. */
static gboolean
load_vocabulary (const char *path, PlanModelVocabulary **vocabulary)
{
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    return TRUE;
  *vocabulary =
      plan_model_vocabulary_new_from_path (path, plan_model_vocabulary_get_default (), &error);
  if (*vocabulary == NULL)
    cli_say ("%s", error->message);

  return *vocabulary != NULL;
}

/* Programs get all targets; people those of which something is known, unless they ask for all. */
static CliDupTable
choose_table (const Options *self)
{
  if (self->joins)
    return (CliDupTable) plan_model_progress_dup_join_table;
  if (self->all || self->report.format == CLI_FORMAT_CSV)
    return (CliDupTable) plan_model_progress_dup_table;

  return (CliDupTable) plan_model_progress_dup_known;
}

static CliExit
measure (const Options *self, char **paths)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelActuals) actuals = NULL;
  g_autoptr (PlanModelVocabulary) vocabulary = NULL;
  g_autoptr (PlanModelProgress) progress = NULL;
  gboolean has_errors;

  if (!load_vocabulary (self->vocabulary, &vocabulary))
    return CLI_EXIT_INPUT;
  catalog = cli_load (paths, &has_errors);
  if (catalog == NULL)
    return CLI_EXIT_INPUT;
  if (self->actuals != NULL)
    {
      actuals = load_actuals (self->actuals);
      if (actuals == NULL)
        return CLI_EXIT_INPUT;
      cli_say_findings (plan_model_actuals_get_findings (actuals), NULL, &has_errors);
    }
  progress = plan_model_progress_new_full (catalog, actuals, self->year, self->bounds_read,
                                           vocabulary, self->likely);
  cli_say_findings (plan_model_progress_get_findings (progress), NULL, &has_errors);

  return cli_report_write (&self->report, progress, choose_table (self),
                           (CliToJson) plan_model_progress_to_json, has_errors);
}

CliExit
cli_progress (char **arguments)
{
  g_auto (Options) options = { .actuals = NULL };
  const GOptionEntry entries[] = {
    { "actuals", 'a', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.actuals,
      N_ ("What came about: a table of a spreadsheet (CSV), or plan JSON"), N_ ("FILE") },
    { "as-of", 'y', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &options.as_of,
      N_ ("Judge as of a year, and look at no later figure"), N_ ("YEAR") },
    { "bounds", 'b', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &options.bounds,
      N_ ("From which share of the change asked a year a target is on-track, behind, off-track "
          "(0.95,0.60,0)"),
      N_ ("A,B,C") },
    { "all", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.all,
      N_ ("List targets of which there is no figure, too"), NULL },
    { "joins", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.joins,
      N_ ("List which value joined which indicator, and how, instead"), NULL },
    { "likely", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.likely,
      N_ ("Use values that join an indicator only by the likeness of names"), NULL },
    { "vocabulary", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.vocabulary,
      N_ ("Concepts of FILE besides those that are shipped"), N_ ("FILE") },
    CLI_REPORT_TABLE_ENTRIES (&options.report),
    { NULL }
  };
  g_auto (GStrv) paths = NULL;
  CliExit result;

  if (!cli_parse (arguments, entries, _ ("PATH…"),
                  _ ("Tells how far along the targets of plans are: achieved, on-track, behind, "
                     "off-track, moving-away,\n"
                     "not-met, or undecidable and why. Actual figures come from a table, and from "
                     "what later plans and\n"
                     "reports of the same place print."),
                  &paths, &result)
      || !read_options (&options, arguments[0], paths, &result))
    return result;
  if (!cli_report_choose (&options.report, arguments[0], CLI_REPORT_TABLE, paths, &result))
    return result;

  return measure (&options, paths);
}
