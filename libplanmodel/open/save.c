/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/plan-json.h>
#include <libplanmodel/json/writer-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/open/replace-private.h>
#include <libplanmodel/open/save.h>

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
write_catalog (PlanModelCatalog  *self,
               GFile             *file,
               GError           **error)
{
  g_autofree char *name = g_file_get_basename (file);
  const PlanModelStore *store = plan_model_catalog_get_store (self);
  g_autofree char *display = NULL;
  GString *json;

  if (name != NULL && g_str_has_suffix (name, ".jsonl"))
    return plan_model_catalog_to_json_lines (self);
  if (store->n[PLAN_MODEL_OBJECT_PLAN] == 1)
    {
      json = g_string_new (NULL);
      plan_model_json_write_plan (json, store, 0, PLAN_MODEL_JSON_INDENTED);
      return g_string_free (json, FALSE);
    }
  display = g_file_get_parse_name (file);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               /* Translators: the name of a file, and a number */
               _ ("%s: a file of plan JSON holds one plan, and there are %u; a name that ends in .jsonl holds any number"), display,
               store->n[PLAN_MODEL_OBJECT_PLAN]);

  return NULL;
}

/**
 * plan_model_catalog_save:
 * @self: a catalog
 * @file: where to; a name that ends in `.jsonl` gets a plan a line, any other gets one plan, indented
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Saves the plans of a catalog as plan JSON, all or nothing.
 *
 * A regular file is written beside the old one, which is then replaced: what was there stays until all is written. Links
 * are followed and the mode is kept. A device or a pipe is written straight. The same plans always make the same bytes.
 *
 * Errors are of the domain `G_IO_ERROR`; `G_IO_ERROR_INVALID_ARGUMENT` where the catalog does not hold one plan and the
 * name does not end in `.jsonl`.
 *
 * Returns: whether all is written
 *
 * Since: 1.0
 */
gboolean
plan_model_catalog_save (PlanModelCatalog  *self,
                         GFile             *file,
                         GCancellable      *cancellable,
                         GError           **error)
{
  g_autofree char *json = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  json = write_catalog (self, file, error);

  return json != NULL && plan_model_replace_file (file, json, strlen (json), cancellable, error);
}

/* A catalog never changes, so the worker may read it. */
static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (plan_model_catalog_save (source, data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * plan_model_catalog_save_async:
 * @self: a catalog
 * @file: where to
 * @cancellable: (nullable): to stop
 * @callback: (scope async): called when it is done
 * @user_data: (closure): for @callback
 *
 * Saves in another thread; see [method@PlanModel.Catalog.save].
 *
 * Since: 1.0
 */
void
plan_model_catalog_save_async (PlanModelCatalog    *self,
                               GFile               *file,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (PLAN_MODEL_IS_CATALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, plan_model_catalog_save_async);
  g_task_set_name (task, "[planmodel] save");
  /* A file that has been replaced has been saved, though it were cancelled a moment after. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * plan_model_catalog_save_finish:
 * @self: a catalog
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what [method@PlanModel.Catalog.save_async] began.
 *
 * Returns: whether all is written
 *
 * Since: 1.0
 */
gboolean
plan_model_catalog_save_finish (PlanModelCatalog  *self,
                                GAsyncResult      *result,
                                GError           **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, plan_model_catalog_save_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
