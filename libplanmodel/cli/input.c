/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "input.h"

#include "message.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#define STANDARD_INPUT "<stdin>"

static gboolean
is_standard_input (const char *path)
{
  return g_str_equal (path, "-");
}

static char *
get_display_name (const char *path)
{
  return is_standard_input (path) ? g_strdup (STANDARD_INPUT) : g_filename_display_name (path);
}

void
cli_say_findings (GListModel   *findings,
                  const GError *error,
                  gboolean     *has_errors)
{
  gboolean is_said = error == NULL;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *line = plan_model_finding_to_string (finding);

      if (plan_model_finding_get_severity (finding) == PLAN_MODEL_SEVERITY_ERROR)
        {
          *has_errors = TRUE;
          if (!is_said)
            {
              is_said = TRUE;
              continue;
            }
        }
      cli_say ("%s", line);
    }
}

static PlanModelCatalog *
load (const char *path,
      gboolean   *has_errors)
{
  g_autoptr (PlanModelLoader) loader = plan_model_loader_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;

  if (is_standard_input (path))
    {
      g_autoptr (GInputStream) stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);

      catalog = plan_model_loader_load_stream (loader, stream, STANDARD_INPUT, NULL, &error);
    }
  else
    catalog = plan_model_loader_load_path (loader, path, NULL, &error);
  if (error != NULL)
    cli_say ("%s", error->message);
  cli_say_findings (plan_model_loader_get_findings (loader), error, has_errors);

  return g_steal_pointer (&catalog);
}

/* Which of the paths, as it is shown, a plan came from. */
static gboolean
note_origins (GHashTable       *origins,
              PlanModelCatalog *catalog,
              const char       *path)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (PlanModelItem) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      const char *id = plan_model_item_get_id (plan);
      const char *other = g_hash_table_lookup (origins, id);

      if (other != NULL)
        {
          g_autofree char *name = get_display_name (path), *other_name = get_display_name (other);

          /* Translators: a file, the id of a plan, another file */
          cli_say (_("%s: the id of a plan, “%s”, is that of a plan in %s"), name, id, other_name);
          return FALSE;
        }
      g_hash_table_insert (origins, g_strdup (id), (gpointer) path);
    }

  return TRUE;
}

static void
add_plans (PlanModelBuilder *builder,
           PlanModelCatalog *catalog)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      plan_model_builder_add_plan_from (builder, plan);
    }
}

static PlanModelCatalog *
load_several (char     **paths,
              gboolean  *has_errors)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (GHashTable) origins = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *together;

  for (; *paths != NULL; paths++)
    {
      g_autoptr (PlanModelCatalog) catalog = load (*paths, has_errors);

      if (catalog == NULL || !note_origins (origins, catalog, *paths))
        return NULL;
      add_plans (builder, catalog);
    }
  together = plan_model_builder_build (builder, &error);
  if (together == NULL)
    cli_say ("%s", error->message);

  return together;
}

/* So many plans are named where one was wanted. */
#define MAX_NAMED 5

static char *
list_plans (PlanModelCatalog *catalog)
{
  g_autoptr (GString) list = g_string_new (NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (catalog));

  for (guint i = 0; i < MIN (n, MAX_NAMED); i++)
    {
      g_autoptr (PlanModelItem) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", plan_model_item_get_id (plan));
    }
  if (n > MAX_NAMED)
    g_string_append (list, ", …");

  return g_string_free (g_steal_pointer (&list), FALSE);
}

PlanModelPlan *
cli_load_plan (const char *command,
               const char *path,
               gboolean   *has_errors,
               CliExit    *result)
{
  g_autoptr (PlanModelCatalog) catalog = load (path, has_errors);
  g_autofree char *name = get_display_name (path), *plans = NULL;
  guint n = catalog != NULL ? g_list_model_get_n_items (G_LIST_MODEL (catalog)) : 0;

  *result = CLI_EXIT_INPUT;
  if (catalog == NULL)
    return NULL;
  if (n == 1)
    return g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  plans = list_plans (catalog);
  /* Translators: a file, a number above 1, ids of plans */
  *result = cli_fail_usage (command, _("%s: one plan is needed, and there are %u: %s"), name, n, plans);

  return NULL;
}

PlanModelCatalog *
cli_load (char     **paths,
          gboolean  *has_errors)
{
  *has_errors = FALSE;

  return paths[1] == NULL ? load (paths[0], has_errors) : load_several (paths, has_errors);
}

gboolean
cli_load_vocabulary (const char           *path,
                     PlanModelVocabulary **vocabulary)
{
  g_autoptr (GError) error = NULL;

  *vocabulary = NULL;
  if (path == NULL)
    return TRUE;
  *vocabulary = plan_model_vocabulary_new_from_path (path, plan_model_vocabulary_get_default (), &error);
  if (*vocabulary == NULL)
    cli_say ("%s", error->message);

  return *vocabulary != NULL;
}
