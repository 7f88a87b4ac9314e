/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/open/formats-private.h>
#include <libplanmodel/open/load-private.h>
#include <libplanmodel/store/problems-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

PlanModelLoad *
plan_model_load_new (const PlanModelLimits *limits)
{
  PlanModelLoad *self = g_new0 (PlanModelLoad, 1);

  self->limits = *limits;
  self->reading.limits = PLAN_MODEL_READING_LIMITS_DEFAULT;

  return self;
}

void
plan_model_load_free (PlanModelLoad *self)
{
  if (self == NULL)
    return;
  g_clear_object (&self->file);
  g_clear_object (&self->stream);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->charset, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->findings, plan_model_findings_unref);
  g_free (self);
}

static gboolean
is_empty (const PlanModelSource *source)
{
  for (gsize i = 0; i < source->length; i++)
    {
      if (strchr (" \t\r\n", source->text[i]) == NULL || source->text[i] == '\0')
        return FALSE;
    }

  return TRUE;
}

static gboolean
load_source (PlanModelLoad        *self,
             PlanModelSource      *source,
             PlanModelLoading     *loading,
             GCancellable         *cancellable,
             GError              **error)
{
  const PlanModelFormat *format;

  if (source->length > self->limits.max_bytes)
    {
      g_autofree char *hint = g_strdup_printf (_ ("there are more than %" G_GUINT64_FORMAT " bytes"), self->limits.max_bytes);

      plan_model_formats_fail (self->findings, PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED, source->name, hint, error);
      return FALSE;
    }
  if (is_empty (source))
    {
      plan_model_formats_fail (self->findings, PLAN_MODEL_PROBLEM_DOCUMENT_EMPTY, source->name,
                               source->length == 0 ? _ ("there is nothing in it") : _ ("there is nothing but white space in it"), error);
      return FALSE;
    }
  if (self->is_document && plan_model_formats_is_plan_json (source))
    {
      plan_model_formats_fail (self->findings, PLAN_MODEL_PROBLEM_FORMAT_UNKNOWN, source->name, _ ("this is plan JSON, which needs no reading"), error);
      return FALSE;
    }
  format = self->is_document ? plan_model_formats_get_document () : plan_model_formats_find (source);
  if (format == NULL)
    {
      plan_model_formats_fail (self->findings, PLAN_MODEL_PROBLEM_FORMAT_UNKNOWN, source->name,
            _ ("this is neither plan JSON, which begins with \"{\", nor a document with Chinese text"), error);
      return FALSE;
    }

  return format->load (source, loading, cancellable, error);
}

static gboolean
load_file (PlanModelLoad        *self,
           GFile                *file,
           const char           *name,
           PlanModelLoading     *loading,
           GCancellable         *cancellable,
           GError              **error)
{
  g_auto (PlanModelSource) source = { NULL };

  return plan_model_source_init_file (&source, file, name, self->limits.max_bytes, cancellable, error) &&
         load_source (self, &source, loading, cancellable, error);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* A folder means the plan JSON in it; its documents may be those that the plans were made of. */
static gboolean
is_of_folder (const char *name)
{
  const PlanModelFormat *format = plan_model_formats_find_suffix (name);

  return format != NULL && format->in_folders;
}

/* The names of the files of a folder that can be loaded, in the order of their bytes. */
static GPtrArray *
list_folder (PlanModelLoad  *self,
             GCancellable   *cancellable,
             GError        **error)
{
  g_autoptr (GFileEnumerator) children =
      g_file_enumerate_children (self->file, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                 G_FILE_QUERY_INFO_NONE, cancellable, error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (children == NULL)
    return NULL;
  for (;;)
    {
      GFileInfo *info = NULL;
      GFileType type;

      if (!g_file_enumerator_iterate (children, &info, NULL, cancellable, error))
        return NULL;
      if (info == NULL)
        break;
      type = g_file_info_get_file_type (info);
      /* Nor a pipe that nobody may ever write to. */
      if (type != G_FILE_TYPE_DIRECTORY && type != G_FILE_TYPE_SPECIAL
          && is_of_folder (g_file_info_get_name (info)))
        g_ptr_array_add (names, g_strdup (g_file_info_get_name (info)));
    }
  g_ptr_array_sort (names, compare_names);

  return g_steal_pointer (&names);
}

static gboolean
load_folder (PlanModelLoad        *self,
             PlanModelLoading     *loading,
             GCancellable         *cancellable,
             GError              **error)
{
  g_autoptr (GPtrArray) names = list_folder (self, cancellable, error);

  if (names == NULL)
    {
      g_prefix_error (error, "%s: ", self->name);
      return FALSE;
    }
  if (names->len == 0)
    {
      plan_model_formats_fail (self->findings, PLAN_MODEL_PROBLEM_DOCUMENT_EMPTY, self->name, _ ("there is no .json or .jsonl file in this folder; documents are named one by one"), error);
      return FALSE;
    }
  for (guint i = 0; i < names->len; i++)
    {
      const char *child_name = g_ptr_array_index (names, i);
      g_autoptr (GFile) child = g_file_get_child (self->file, child_name);
      g_autofree char *display = g_filename_display_name (child_name);
      g_autofree char *name = g_build_filename (self->name, display, NULL);

      if (g_cancellable_set_error_if_cancelled (cancellable, error) || !load_file (self, child, name, loading, cancellable, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
load_all (PlanModelLoad        *self,
          PlanModelLoading     *loading,
          GCancellable         *cancellable,
          GError              **error)
{
  g_auto (PlanModelSource) source = { NULL };

  if (self->bytes != NULL)
    {
      plan_model_source_init_bytes (&source, self->bytes, self->name);
      return load_source (self, &source, loading, cancellable, error);
    }
  if (self->stream != NULL)
    return plan_model_source_init_stream (&source, self->stream, self->name, self->limits.max_bytes, 0, cancellable, error) &&
           load_source (self, &source, loading, cancellable, error);
  if (!self->is_document && g_file_query_file_type (self->file, G_FILE_QUERY_INFO_NONE, cancellable) == G_FILE_TYPE_DIRECTORY)
    return load_folder (self, loading, cancellable, error);

  return load_file (self, self->file, self->name, loading, cancellable, error);
}

static PlanModelStore *
load_store (PlanModelLoad  *self,
            GCancellable   *cancellable,
            GError        **error)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (PlanModelJsonReader) reader = NULL;
  PlanModelLoading loading;

  self->findings = plan_model_findings_new (self->limits.max_findings);
  self->reading.charset = self->charset;
  reader = plan_model_json_reader_new (filler, &self->limits, self->findings);
  loading = (PlanModelLoading) { filler, reader, self->findings, &self->limits, &self->reading,
                                 self->keeps_text ? &self->text : NULL };
  if (g_cancellable_set_error_if_cancelled (cancellable, error) || !load_all (self, &loading, cancellable, error))
    return NULL;

  return plan_model_filler_finish (filler);
}

/*< private >
 * plan_model_load_run:
 *
 * Returns: (transfer full) (nullable): the catalog, or %NULL with an error; the findings are there in both cases
 */
PlanModelCatalog *
plan_model_load_run (PlanModelLoad  *self,
                     GCancellable   *cancellable,
                     GError        **error)
{
  PlanModelStore *store = load_store (self, cancellable, error);

  return store != NULL ? plan_model_catalog_new_for_store (store, self->findings) : NULL;
}

/* The worker never touches the source. */
static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  GError *error = NULL;
  PlanModelStore *store = load_store (data, cancellable, &error);

  if (store != NULL)
    g_task_return_pointer (task, store, (GDestroyNotify) plan_model_store_unref);
  else
    g_task_return_error (task, error);
}

/*< private >
 * plan_model_load_run_async:
 * @self: (transfer full): a load
 */
void
plan_model_load_run_async (PlanModelLoad       *self,
                           gpointer             source,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data,
                           gpointer             tag)
{
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_name (task, "[planmodel] load");
  g_task_set_task_data (task, self, (GDestroyNotify) plan_model_load_free);
  g_task_run_in_thread (task, run_in_thread);
}

/*< private >
 * plan_model_load_is_result:
 *
 * Returns: whether @result is what a load of @source, begun as @tag, has given its callback
 */
gboolean
plan_model_load_is_result (GAsyncResult *result,
                           gpointer      source,
                           gpointer      tag)
{
  return g_task_is_valid (result, source) && g_async_result_is_tagged (result, tag);
}

/*< private >
 * plan_model_load_run_finish:
 *
 * Returns: (transfer full) (nullable): the catalog, or %NULL with an error
 */
PlanModelCatalog *
plan_model_load_run_finish (GAsyncResult   *result,
                            PlanModelLoad **load,
                            GError        **error)
{
  PlanModelStore *store = g_task_propagate_pointer (G_TASK (result), error);

  /* The task returns when its worker has, also where it was cancelled, so nobody adds to the findings any more. */
  *load = g_task_get_task_data (G_TASK (result));

  return store != NULL ? plan_model_catalog_new_for_store (store, (*load)->findings) : NULL;
}
