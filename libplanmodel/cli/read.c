/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "command.h"
#include "input.h"
#include "message.h"
#include "output.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <planmodel.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char *output;
  char *text;
  char *findings;
  char *charset;
  gboolean split;
  gboolean strict;
} Options;

/* Over all documents. */
typedef struct
{
  PlanModelBuilder *builder;
  PlanModelCatalog *only; /* where there is one document, its plans need not be copied */
  GListStore *findings;
  char *text;
  guint n_plans;
  gboolean has_warnings;
  gboolean has_errors;
} Result;

static void
options_clear (Options *self)
{
  g_free (self->output);
  g_free (self->text);
  g_free (self->findings);
  g_free (self->charset);
}

static void
result_clear (Result *self)
{
  g_clear_object (&self->builder);
  g_clear_object (&self->only);
  g_clear_object (&self->findings);
  g_free (self->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Result, result_clear)

/* On a terminal, which of many documents is being read; wiped out by the next line. */
static void
show_progress (guint       number,
               guint       n,
               const char *name)
{
  if (n < 2 || !isatty (STDERR_FILENO))
    return;
  if (name == NULL)
    {
      g_printerr ("\r\033[K");
    }
  else
    {
      g_autofree char *shown = g_filename_display_basename (name);

      g_printerr ("\r\033[K%u/%u %s", number, n, shown);
    }
}

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

static void
take_findings (Result       *self,
               GListModel   *findings,
               const GError *error)
{
  cli_say_findings (findings, error, &self->has_errors);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);

      self->has_warnings |= plan_model_finding_get_severity (finding) >= PLAN_MODEL_SEVERITY_WARNING;
      g_list_store_append (self->findings, finding);
    }
}

static gboolean
take_plans (Result           *self,
            PlanModelCatalog *catalog,
            gboolean          is_only,
            GHashTable       *origins,
            const char       *path)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (catalog));

  self->n_plans += n;
  if (is_only)
    {
      self->only = g_object_ref (catalog);
      return TRUE;
    }
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      const char *id = plan_model_item_get_id (PLAN_MODEL_ITEM (plan));
      const char *other = g_hash_table_lookup (origins, id);

      if (other != NULL)
        {
          /* Translators: two names of files */
          cli_say (_("%s: this is the text of %s once more"), path, other);
          return FALSE;
        }
      g_hash_table_insert (origins, g_strdup (id), (gpointer) path);
      plan_model_builder_add_plan_from (self->builder, plan);
    }

  return TRUE;
}

/* All of the documents or none: what is written is what was asked for. */
static gboolean
read_all (Result         *self,
          const Options  *options,
          char          **paths)
{
  g_autoptr (GHashTable) origins = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n = g_strv_length (paths);
  gboolean done = TRUE;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
      g_autoptr (PlanModelCatalog) catalog = NULL;
      g_autoptr (GError) error = NULL;

      show_progress (i + 1, n, paths[i]);
      plan_model_reader_set_charset (reader, options->charset);
      plan_model_reader_set_split (reader, options->split);
      catalog = read_document (reader, paths[i], &error);
      show_progress (i + 1, n, NULL);
      if (error != NULL)
        cli_say ("%s", error->message);
      take_findings (self, plan_model_reader_get_findings (reader), error);
      if (catalog == NULL || !take_plans (self, catalog, n == 1, origins, paths[i]))
        done = FALSE;
      else if (n == 1)
        self->text = g_strdup (plan_model_reader_get_text (reader));
    }

  return done;
}

static char *
make_json (Result *self)
{
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  catalog = self->only != NULL ? g_object_ref (self->only) : plan_model_builder_build (self->builder, &error);
  if (catalog == NULL)
    {
      cli_say ("%s", error->message);
      return NULL;
    }
  if (self->n_plans != 1)
    return plan_model_catalog_to_json_lines (catalog);
  plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);

  return plan_model_plan_to_json (plan);
}

/* A file of several plans has one a line, and by another name it could not be opened again. */
static CliExit
fail_lines (const char *command,
            const char *output)
{
  g_autofree char *name = g_filename_display_name (output);

  return cli_fail_usage (command, _("several plans are written one a line, and %s would not be opened so: name it .jsonl"), name);
}

static gboolean
is_for_one_plan (const char *output)
{
  return output != NULL && g_str_has_suffix (output, ".json");
}

static CliExit
write_all (Result        *self,
           const Options *options)
{
  g_autofree char *json = make_json (self);
  CliExit result;

  if (json == NULL)
    return CLI_EXIT_INPUT;
  result = cli_write (options->output, json, -1);
  if (result == CLI_EXIT_DONE && options->text != NULL)
    result = cli_write (options->text, self->text, -1);
  if (result == CLI_EXIT_DONE && (self->has_errors || (options->strict && self->has_warnings)))
    result = CLI_EXIT_FINDINGS;

  return result;
}

static gboolean
is_same_output (const char *a,
                const char *b)
{
  g_autofree char *whole_a = NULL, *whole_b = NULL;

  if (a == NULL || b == NULL)
    return FALSE;
  whole_a = g_canonicalize_filename (a, NULL);
  whole_b = g_canonicalize_filename (b, NULL);

  return g_str_equal (whole_a, whole_b);
}

static CliExit
run (const Options  *options,
     char          **paths,
     const char     *command)
{
  const char *const outputs[] = { options->output != NULL ? options->output : "-", options->text, options->findings };
  g_auto (Result) result = { 0 };
  gboolean done;

  if (options->text != NULL && g_strv_length (paths) != 1)
    return cli_fail_usage (command, _("--text is for one document, and there are %u"), g_strv_length (paths));
  for (char **path = paths; *path != NULL; path++)
    {
      if (**path == '\0')
        return cli_fail_usage (command, _("a document has no name"));
      if (g_file_test (*path, G_FILE_TEST_IS_DIR))
        {
          g_autofree char *name = g_filename_display_name (*path);

          return cli_fail_usage (command, _("%s is a folder, not a document"), name);
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (outputs); i++)
    {
      if (cli_is_input (outputs[i], paths))
        {
          g_autofree char *name = g_filename_display_name (outputs[i]);

          return cli_fail_usage (command, _("%s is one of the documents, and would be overwritten"), name);
        }
      for (guint k = 0; k < i; k++)
        {
          if (is_same_output (outputs[i], outputs[k]))
            return cli_fail_usage (command, _("plan, text and findings need an output each"));
        }
    }
  if (g_strv_length (paths) > 1 && is_for_one_plan (options->output))
    return fail_lines (command, options->output);
  result.builder = plan_model_builder_new ();
  result.findings = g_list_store_new (PLAN_MODEL_TYPE_FINDING);
  done = read_all (&result, options, paths);
  /* With --split one document may be several plans, and nothing is written of what cannot be written whole. */
  if (done && result.n_plans > 1 && is_for_one_plan (options->output))
    return fail_lines (command, options->output);
  if (options->findings != NULL)
    {
      g_autofree char *json = plan_model_findings_to_json (G_LIST_MODEL (result.findings));
      CliExit written = cli_write (options->findings, json, -1);

      if (written != CLI_EXIT_DONE)
        return written;
    }

  return done ? write_all (&result, options) : CLI_EXIT_INPUT;
}

CliExit
cli_read (char **arguments)
{
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.output, N_("Write to FILE instead of standard output"),
      N_("FILE") },
    { "text", 't', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.text,
      N_("Write the text, in which spans count, to FILE"), N_("FILE") },
    { "findings", 'f', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.findings, N_("Write the findings as JSON to FILE"),
      N_("FILE") },
    { "charset", 'c', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &options.charset,
      N_("The encoding of the documents, where it is known"), N_("NAME") },
    { "split", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.split, N_("Make a plan of each annexed plan"), NULL },
    { "strict", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.strict,
      N_("Exit with 1 where there is a finding of severity warning"), NULL },
    { NULL }
  };
  g_auto (GStrv) paths = NULL;
  CliExit result;

  if (!cli_parse (arguments, entries, _("DOCUMENT…"),
                  _("Reads policy documents, as text or HTML, and writes plan JSON: one plan, or one a line where there are several."),
                  &paths, &result))
    return result;

  return run (&options, paths, arguments[0]);
}
