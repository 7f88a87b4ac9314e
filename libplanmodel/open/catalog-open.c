/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/open/catalog-open.h>
#include <libplanmodel/open/loader.h>

/**
 * plan_model_catalog_new_from_path:
 * @path: (type filename): a plan JSON file (`.json`), a plan a line (`.jsonl`), a folder of them, or a document (text or HTML)
 * @error: return location for an error
 *
 * Loads plans with the usual limits; [class@PlanModel.Loader] is the way to others, to strictness and to the findings of
 * a load that failed.
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR`, or of `G_IO_ERROR` where the system refused.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_catalog_new_from_path (const char  *path,
                                  GError     **error)
{
  g_autoptr (PlanModelLoader) loader = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  loader = plan_model_loader_new ();

  return plan_model_loader_load_path (loader, path, NULL, error);
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  PlanModelCatalog *catalog = plan_model_loader_load_path_finish (PLAN_MODEL_LOADER (source), result, &error);

  if (catalog != NULL)
    g_task_return_pointer (task, catalog, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * plan_model_catalog_new_from_path_async:
 * @path: (type filename): a file or folder
 * @cancellable: (nullable): to stop the load
 * @callback: (scope async): called when the load is over
 * @user_data: (closure): for @callback
 *
 * Loads plans in another thread; see [ctor@PlanModel.Catalog.new_from_path].
 *
 * Since: 1.0
 */
void
plan_model_catalog_new_from_path_async (const char          *path,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  g_autoptr (PlanModelLoader) loader = NULL;
  GTask *task;

  g_return_if_fail (path != NULL);

  loader = plan_model_loader_new ();
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, plan_model_catalog_new_from_path_async);
  g_task_set_name (task, "[planmodel] new from path");
  plan_model_loader_load_path_async (loader, path, cancellable, on_loaded, task);
}

/**
 * plan_model_catalog_new_from_path_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what [func@PlanModel.Catalog.new_from_path_async] began.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_catalog_new_from_path_finish (GAsyncResult  *result,
                                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, plan_model_catalog_new_from_path_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * plan_model_catalog_new_from_bytes:
 * @bytes: plan JSON, a plan a line, or a document
 * @error: return location for an error
 *
 * Loads plans from memory, with the usual limits.
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR`.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_catalog_new_from_bytes (GBytes  *bytes,
                                   GError **error)
{
  g_autoptr (PlanModelLoader) loader = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  loader = plan_model_loader_new ();

  return plan_model_loader_load_bytes (loader, bytes, NULL, error);
}
