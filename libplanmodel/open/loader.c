/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/reader-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/finding-private.h>
#include <libplanmodel/open/load-private.h>
#include <libplanmodel/open/loader.h>

#include <glib/gi18n-lib.h>

/**
 * PlanModelLoader:
 *
 * Loads plans, with limits of your own, and tells what it found wrong.
 *
 * What can be loaded: plan JSON (`.json`, one plan), a plan a line (`.jsonl`), a document (text or HTML, which is read as
 * [class@PlanModel.Reader] does with its usual options), or a folder, which means its `*.json` and `*.jsonl` in the byte
 * order of their names, and nothing below. Where the name says nothing, the content decides.
 *
 * Loading is all or nothing: one problem of severity error and there is no catalog. The first such problem is the
 * `GError`; all of them are the [method@PlanModel.Loader.get_findings] of the loader, with file, line and column.
 * Warnings of plan JSON, such as of a member that it does not have, are errors only when
 * [property@PlanModel.Loader:strict]; what is doubted in a document never is one.
 *
 * The input is not trusted: every size is limited by a property. Nothing but the input is read: no include, no network.
 *
 * One thread at a time, and one load at a time.
 *
 * Since: 1.0
 */
struct _PlanModelLoader
{
  GObject parent_instance;

  PlanModelLimits limits;
  PlanModelFindings *findings; /* of the last load */
  GListModel *findings_list;
};

G_DEFINE_FINAL_TYPE (PlanModelLoader, plan_model_loader, G_TYPE_OBJECT)

enum
{
  PROP_MAX_BYTES = 1,
  PROP_MAX_DEPTH,
  PROP_MAX_STRING_LENGTH,
  PROP_MAX_OBJECTS,
  PROP_MAX_FINDINGS,
  PROP_STRICT,
  PROP_FINDINGS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
plan_model_loader_finalize (GObject *object)
{
  PlanModelLoader *self = PLAN_MODEL_LOADER (object);

  g_clear_object (&self->findings_list);
  g_clear_pointer (&self->findings, plan_model_findings_unref);

  G_OBJECT_CLASS (plan_model_loader_parent_class)->finalize (object);
}

static void
plan_model_loader_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PlanModelLoader *self = PLAN_MODEL_LOADER (object);

  switch (prop_id)
    {
    case PROP_MAX_BYTES:
      g_value_set_uint64 (value, self->limits.max_bytes);
      break;
    case PROP_MAX_DEPTH:
      g_value_set_uint (value, self->limits.max_depth);
      break;
    case PROP_MAX_STRING_LENGTH:
      g_value_set_uint (value, self->limits.max_string_length);
      break;
    case PROP_MAX_OBJECTS:
      g_value_set_uint (value, self->limits.max_objects);
      break;
    case PROP_MAX_FINDINGS:
      g_value_set_uint (value, self->limits.max_findings);
      break;
    case PROP_STRICT:
      g_value_set_boolean (value, self->limits.strict);
      break;
    case PROP_FINDINGS:
      g_value_set_object (value, plan_model_loader_get_findings (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plan_model_loader_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PlanModelLoader *self = PLAN_MODEL_LOADER (object);

  switch (prop_id)
    {
    case PROP_MAX_BYTES:
      plan_model_loader_set_max_bytes (self, g_value_get_uint64 (value));
      break;
    case PROP_MAX_DEPTH:
      plan_model_loader_set_max_depth (self, g_value_get_uint (value));
      break;
    case PROP_MAX_STRING_LENGTH:
      plan_model_loader_set_max_string_length (self, g_value_get_uint (value));
      break;
    case PROP_MAX_OBJECTS:
      plan_model_loader_set_max_objects (self, g_value_get_uint (value));
      break;
    case PROP_MAX_FINDINGS:
      plan_model_loader_set_max_findings (self, g_value_get_uint (value));
      break;
    case PROP_STRICT:
      plan_model_loader_set_strict (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plan_model_loader_class_init (PlanModelLoaderClass *klass)
{
  const PlanModelLimits usual = PLAN_MODEL_LIMITS_DEFAULT;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_loader_finalize;
  object_class->get_property = plan_model_loader_get_property;
  object_class->set_property = plan_model_loader_set_property;

  /**
   * PlanModelLoader:max-bytes: (getter get_max_bytes) (setter set_max_bytes)
   *
   * The most bytes that one file, stream or GBytes may have. 64 MiB unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_BYTES] = g_param_spec_uint64 ("max-bytes", NULL, NULL, 0, G_MAXUINT64, usual.max_bytes, flags);
  /**
   * PlanModelLoader:max-depth: (getter get_max_depth) (setter set_max_depth)
   *
   * How deep objects and arrays may be nested; the outermost object counts as 1. At most
   * 1,024, since what is nested is read by recursion. 64 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_DEPTH] = g_param_spec_uint ("max-depth", NULL, NULL, 1, PLAN_MODEL_JSON_MAX_DEPTH, usual.max_depth, flags);
  /**
   * PlanModelLoader:max-string-length: (getter get_max_string_length) (setter set_max_string_length)
   *
   * The most bytes of UTF-8 that one string that is kept may have. 1 MiB unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_STRING_LENGTH] =
      g_param_spec_uint ("max-string-length", NULL, NULL, 1, PLAN_MODEL_POOL_MAX_LENGTH, usual.max_string_length, flags);
  /**
   * PlanModelLoader:max-objects: (getter get_max_objects) (setter set_max_objects)
   *
   * The most objects of each kind (plans, tasks, indicators, values …) that one load may have in all. 1,000,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_OBJECTS] = g_param_spec_uint ("max-objects", NULL, NULL, 0, G_MAXINT32, usual.max_objects, flags);
  /**
   * PlanModelLoader:max-findings: (getter get_max_findings) (setter set_max_findings)
   *
   * The most findings that are kept; of those past it only the number is told. 1,000 unless set.
   *
   * Since: 1.0
   */
  props[PROP_MAX_FINDINGS] = g_param_spec_uint ("max-findings", NULL, NULL, 1, G_MAXINT32, usual.max_findings, flags);
  /**
   * PlanModelLoader:strict: (getter get_strict) (setter set_strict)
   *
   * Whether warnings are errors.
   *
   * Since: 1.0
   */
  props[PROP_STRICT] = g_param_spec_boolean ("strict", NULL, NULL, usual.strict, flags);
  /**
   * PlanModelLoader:findings: (getter get_findings)
   *
   * What the last load had to say. Each load makes another list, and notifies of it.
   *
   * Since: 1.0
   */
  props[PROP_FINDINGS] = g_param_spec_object ("findings", NULL, NULL, G_TYPE_LIST_MODEL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_loader_init (PlanModelLoader *self)
{
  self->limits = PLAN_MODEL_LIMITS_DEFAULT;
  self->findings = plan_model_findings_new (self->limits.max_findings);
}

/**
 * plan_model_loader_new:
 *
 * Makes a loader with the usual limits.
 *
 * Returns: (transfer full): a loader
 *
 * Since: 1.0
 */
PlanModelLoader *
plan_model_loader_new (void)
{
  return g_object_new (PLAN_MODEL_TYPE_LOADER, NULL);
}

/**
 * plan_model_loader_get_max_bytes: (get-property max-bytes)
 * @self: a loader
 *
 * Gets [property@PlanModel.Loader:max-bytes].
 *
 * Returns: the most bytes that one input may have
 *
 * Since: 1.0
 */
guint64
plan_model_loader_get_max_bytes (PlanModelLoader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), 0);

  return self->limits.max_bytes;
}

/**
 * plan_model_loader_set_max_bytes: (set-property max-bytes)
 * @self: a loader
 * @max_bytes: the most bytes that one input may have
 *
 * Sets [property@PlanModel.Loader:max-bytes], for the loads that begin after it.
 *
 * Since: 1.0
 */
void
plan_model_loader_set_max_bytes (PlanModelLoader *self,
                                 guint64          max_bytes)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));

  if (self->limits.max_bytes == max_bytes)
    return;
  self->limits.max_bytes = max_bytes;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_BYTES]);
}

/**
 * plan_model_loader_get_max_depth: (get-property max-depth)
 * @self: a loader
 *
 * Gets [property@PlanModel.Loader:max-depth].
 *
 * Returns: how deep objects and arrays may be nested, from 1 to 1,024
 *
 * Since: 1.0
 */
guint
plan_model_loader_get_max_depth (PlanModelLoader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), 0);

  return self->limits.max_depth;
}

/**
 * plan_model_loader_set_max_depth: (set-property max-depth)
 * @self: a loader
 * @max_depth: how deep objects and arrays may be nested, from 1 to 1,024
 *
 * Sets [property@PlanModel.Loader:max-depth], for the loads that begin after it.
 *
 * Since: 1.0
 */
void
plan_model_loader_set_max_depth (PlanModelLoader *self,
                                 guint            max_depth)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));
  g_return_if_fail (max_depth >= 1 && max_depth <= PLAN_MODEL_JSON_MAX_DEPTH);

  if (self->limits.max_depth == max_depth)
    return;
  self->limits.max_depth = max_depth;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_DEPTH]);
}

/**
 * plan_model_loader_get_max_string_length: (get-property max-string-length)
 * @self: a loader
 *
 * Gets [property@PlanModel.Loader:max-string-length].
 *
 * Returns: the most bytes of UTF-8 that one string may have, from 1 to 16,777,215
 *
 * Since: 1.0
 */
guint
plan_model_loader_get_max_string_length (PlanModelLoader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), 0);

  return self->limits.max_string_length;
}

/**
 * plan_model_loader_set_max_string_length: (set-property max-string-length)
 * @self: a loader
 * @max_string_length: the most bytes of UTF-8 that one string may have, from 1 to 16,777,215
 *
 * Sets [property@PlanModel.Loader:max-string-length], for the loads that begin after it.
 *
 * Since: 1.0
 */
void
plan_model_loader_set_max_string_length (PlanModelLoader *self,
                                         guint            max_string_length)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));
  g_return_if_fail (max_string_length >= 1 && max_string_length <= PLAN_MODEL_POOL_MAX_LENGTH);

  if (self->limits.max_string_length == max_string_length)
    return;
  self->limits.max_string_length = max_string_length;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_STRING_LENGTH]);
}

/**
 * plan_model_loader_get_max_objects: (get-property max-objects)
 * @self: a loader
 *
 * Gets [property@PlanModel.Loader:max-objects].
 *
 * Returns: the most objects of each kind
 *
 * Since: 1.0
 */
guint
plan_model_loader_get_max_objects (PlanModelLoader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), 0);

  return self->limits.max_objects;
}

/**
 * plan_model_loader_set_max_objects: (set-property max-objects)
 * @self: a loader
 * @max_objects: the most objects of each kind
 *
 * Sets [property@PlanModel.Loader:max-objects], for the loads that begin after it.
 *
 * Since: 1.0
 */
void
plan_model_loader_set_max_objects (PlanModelLoader *self,
                                   guint            max_objects)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));
  g_return_if_fail (max_objects <= G_MAXINT32);

  if (self->limits.max_objects == max_objects)
    return;
  self->limits.max_objects = max_objects;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_OBJECTS]);
}

/**
 * plan_model_loader_get_max_findings: (get-property max-findings)
 * @self: a loader
 *
 * Gets [property@PlanModel.Loader:max-findings].
 *
 * Returns: the most findings that are kept, from 1 on
 *
 * Since: 1.0
 */
guint
plan_model_loader_get_max_findings (PlanModelLoader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), 0);

  return self->limits.max_findings;
}

/**
 * plan_model_loader_set_max_findings: (set-property max-findings)
 * @self: a loader
 * @max_findings: the most findings that are kept, from 1 on
 *
 * Sets [property@PlanModel.Loader:max-findings], for the loads that begin after it.
 *
 * Since: 1.0
 */
void
plan_model_loader_set_max_findings (PlanModelLoader *self,
                                    guint            max_findings)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));
  g_return_if_fail (max_findings >= 1 && max_findings <= G_MAXINT32);

  if (self->limits.max_findings == max_findings)
    return;
  self->limits.max_findings = max_findings;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_FINDINGS]);
}

/**
 * plan_model_loader_get_strict: (get-property strict)
 * @self: a loader
 *
 * Gets [property@PlanModel.Loader:strict].
 *
 * Returns: whether warnings are errors
 *
 * Since: 1.0
 */
gboolean
plan_model_loader_get_strict (PlanModelLoader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), FALSE);

  return self->limits.strict;
}

/**
 * plan_model_loader_set_strict: (set-property strict)
 * @self: a loader
 * @strict: whether warnings are errors
 *
 * Sets [property@PlanModel.Loader:strict], for the loads that begin after it.
 *
 * Since: 1.0
 */
void
plan_model_loader_set_strict (PlanModelLoader *self,
                              gboolean         strict)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));

  strict = !!strict;
  if (self->limits.strict == strict)
    return;
  self->limits.strict = strict;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STRICT]);
}

/**
 * plan_model_loader_get_findings: (get-property findings)
 * @self: a loader
 *
 * Gets what the last load had to say, whether it failed or not, in the order of the input; empty before the first.
 *
 * Returns: (transfer none): a list of [class@PlanModel.Finding], until the next load
 *
 * Since: 1.0
 */
GListModel *
plan_model_loader_get_findings (PlanModelLoader *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), NULL);

  if (self->findings_list == NULL)
    self->findings_list = plan_model_findings_new_list (self->findings);

  return self->findings_list;
}

static void
set_findings (PlanModelLoader   *self,
              PlanModelFindings *findings)
{
  g_clear_object (&self->findings_list);
  g_clear_pointer (&self->findings, plan_model_findings_unref);
  self->findings = findings != NULL ? plan_model_findings_ref (findings) : plan_model_findings_new (self->limits.max_findings);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FINDINGS]);
}

static PlanModelCatalog *
run (PlanModelLoader  *self,
     PlanModelLoad    *load,
     GCancellable     *cancellable,
     GError          **error)
{
  PlanModelCatalog *catalog = plan_model_load_run (load, cancellable, error);

  set_findings (self, load->findings);

  return catalog;
}

static PlanModelCatalog *
run_finish (PlanModelLoader  *self,
            GAsyncResult     *result,
            gpointer          tag,
            GError          **error)
{
  PlanModelLoad *load;
  PlanModelCatalog *catalog;

  g_return_val_if_fail (plan_model_load_is_result (result, self, tag), NULL);

  catalog = plan_model_load_run_finish (result, &load, error);
  set_findings (self, load->findings);

  return catalog;
}

static PlanModelLoad *
new_path_load (PlanModelLoader *self,
               const char      *path)
{
  PlanModelLoad *load = plan_model_load_new (&self->limits);

  load->file = g_file_new_for_path (path);
  load->name = g_filename_display_name (path);

  return load;
}

/**
 * plan_model_loader_load_path:
 * @self: a loader
 * @path: (type filename): a file or folder; UTF-8 or as the system has it
 * @cancellable: (nullable): to stop the load
 *
 * Loads plans.
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR`, or of `G_IO_ERROR` where the system refused.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_loader_load_path (PlanModelLoader  *self,
                             const char       *path,
                             GCancellable     *cancellable,
                             GError          **error)
{
  g_autoptr (PlanModelLoad) load = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  load = new_path_load (self, path);

  return run (self, load, cancellable, error);
}

/**
 * plan_model_loader_load_path_async:
 * @self: a loader
 * @path: (type filename): a file or folder; UTF-8 or as the system has it
 * @cancellable: (nullable): to stop the load
 * @callback: (scope async): called when the load is over
 * @user_data: (closure): for @callback
 *
 * Loads plans in another thread; see [method@PlanModel.Loader.load_path].
 *
 * Since: 1.0
 */
void
plan_model_loader_load_path_async (PlanModelLoader     *self,
                                   const char          *path,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));
  g_return_if_fail (path != NULL);

  plan_model_load_run_async (new_path_load (self, path), self, cancellable, callback, user_data,
                             plan_model_loader_load_path_async);
}

/**
 * plan_model_loader_load_path_finish:
 * @self: a loader
 * @result: what the callback was given
 *
 * Ends what [method@PlanModel.Loader.load_path_async] began.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_loader_load_path_finish (PlanModelLoader  *self,
                                    GAsyncResult     *result,
                                    GError          **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), NULL);

  return run_finish (self, result, plan_model_loader_load_path_async, error);
}

static PlanModelLoad *
new_file_load (PlanModelLoader *self,
               GFile           *file)
{
  PlanModelLoad *load = plan_model_load_new (&self->limits);

  load->file = g_object_ref (file);
  load->name = g_file_get_parse_name (file);

  return load;
}

/**
 * plan_model_loader_load_file:
 * @self: a loader
 * @file: a file or folder
 * @cancellable: (nullable): to stop the load
 *
 * Loads plans.
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR`, or of `G_IO_ERROR` where the system refused.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_loader_load_file (PlanModelLoader  *self,
                             GFile            *file,
                             GCancellable     *cancellable,
                             GError          **error)
{
  g_autoptr (PlanModelLoad) load = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  load = new_file_load (self, file);

  return run (self, load, cancellable, error);
}

/**
 * plan_model_loader_load_file_async:
 * @self: a loader
 * @file: a file or folder
 * @cancellable: (nullable): to stop the load
 * @callback: (scope async): called when the load is over
 * @user_data: (closure): for @callback
 *
 * Loads plans in another thread; see [method@PlanModel.Loader.load_file].
 *
 * Since: 1.0
 */
void
plan_model_loader_load_file_async (PlanModelLoader     *self,
                                   GFile               *file,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));
  g_return_if_fail (G_IS_FILE (file));

  plan_model_load_run_async (new_file_load (self, file), self, cancellable, callback, user_data,
                             plan_model_loader_load_file_async);
}

/**
 * plan_model_loader_load_file_finish:
 * @self: a loader
 * @result: what the callback was given
 *
 * Ends what [method@PlanModel.Loader.load_file_async] began.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_loader_load_file_finish (PlanModelLoader  *self,
                                    GAsyncResult     *result,
                                    GError          **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), NULL);

  return run_finish (self, result, plan_model_loader_load_file_async, error);
}

static PlanModelLoad *
new_stream_load (PlanModelLoader *self,
                 GInputStream    *stream,
                 const char      *name)
{
  PlanModelLoad *load = plan_model_load_new (&self->limits);

  load->stream = g_object_ref (stream);
  load->name = g_strdup (name != NULL ? name : _ ("stream"));

  return load;
}

/**
 * plan_model_loader_load_stream:
 * @self: a loader
 * @stream: a stream, which is read to its end and not closed
 * @name: (nullable): how the input is called in messages; its ending may tell the format
 * @cancellable: (nullable): to stop the load
 *
 * Loads plans from a stream.
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR`, or of `G_IO_ERROR` where the stream failed.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_loader_load_stream (PlanModelLoader  *self,
                               GInputStream     *stream,
                               const char       *name,
                               GCancellable     *cancellable,
                               GError          **error)
{
  g_autoptr (PlanModelLoad) load = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), NULL);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  load = new_stream_load (self, stream, name);

  return run (self, load, cancellable, error);
}

/**
 * plan_model_loader_load_stream_async:
 * @self: a loader
 * @stream: a stream, which nobody else may use until the load is over
 * @name: (nullable): how the input is called in messages; its ending may tell the format
 * @cancellable: (nullable): to stop the load
 * @callback: (scope async): called when the load is over
 * @user_data: (closure): for @callback
 *
 * Loads plans in another thread; see [method@PlanModel.Loader.load_stream].
 *
 * Since: 1.0
 */
void
plan_model_loader_load_stream_async (PlanModelLoader     *self,
                                     GInputStream        *stream,
                                     const char          *name,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_return_if_fail (PLAN_MODEL_IS_LOADER (self));
  g_return_if_fail (G_IS_INPUT_STREAM (stream));

  plan_model_load_run_async (new_stream_load (self, stream, name), self, cancellable, callback, user_data,
                             plan_model_loader_load_stream_async);
}

/**
 * plan_model_loader_load_stream_finish:
 * @self: a loader
 * @result: what the callback was given
 *
 * Ends what [method@PlanModel.Loader.load_stream_async] began.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_loader_load_stream_finish (PlanModelLoader  *self,
                                      GAsyncResult     *result,
                                      GError          **error)
{
  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), NULL);

  return run_finish (self, result, plan_model_loader_load_stream_async, error);
}

/**
 * plan_model_loader_load_bytes:
 * @self: a loader
 * @bytes: plan JSON, a plan a line, or a document
 * @name: (nullable): how the input is called in messages; its ending may tell the format
 *
 * Loads plans from memory.
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR`.
 *
 * Returns: (transfer full): the catalog of the plans
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_loader_load_bytes (PlanModelLoader  *self,
                              GBytes           *bytes,
                              const char       *name,
                              GError          **error)
{
  g_autoptr (PlanModelLoad) load = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_LOADER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  load = plan_model_load_new (&self->limits);
  load->bytes = g_bytes_ref (bytes);
  load->name = g_strdup (name != NULL ? name : _ ("bytes"));

  return run (self, load, NULL, error);
}
