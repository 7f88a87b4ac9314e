/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/model/catalog.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_LOADER (plan_model_loader_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelLoader, plan_model_loader, PLAN_MODEL, LOADER, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelLoader  *plan_model_loader_new                   (void) G_GNUC_WARN_UNUSED_RESULT;

PLAN_MODEL_AVAILABLE_IN_1_0
guint64           plan_model_loader_get_max_bytes         (PlanModelLoader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_set_max_bytes         (PlanModelLoader      *self,
                                                           guint64               max_bytes);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_loader_get_max_depth         (PlanModelLoader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_set_max_depth         (PlanModelLoader      *self,
                                                           guint                 max_depth);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_loader_get_max_string_length (PlanModelLoader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_set_max_string_length (PlanModelLoader      *self,
                                                           guint                 max_string_length);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_loader_get_max_objects       (PlanModelLoader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_set_max_objects       (PlanModelLoader      *self,
                                                           guint                 max_objects);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_loader_get_max_findings      (PlanModelLoader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_set_max_findings      (PlanModelLoader      *self,
                                                           guint                 max_findings);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_loader_get_strict            (PlanModelLoader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_set_strict            (PlanModelLoader      *self,
                                                           gboolean              strict);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel       *plan_model_loader_get_findings          (PlanModelLoader      *self);

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_loader_load_path             (PlanModelLoader      *self,
                                                           const char           *path,
                                                           GCancellable         *cancellable,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_load_path_async       (PlanModelLoader      *self,
                                                           const char           *path,
                                                           GCancellable         *cancellable,
                                                           GAsyncReadyCallback   callback,
                                                           gpointer              user_data);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_loader_load_path_finish      (PlanModelLoader      *self,
                                                           GAsyncResult         *result,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_loader_load_file             (PlanModelLoader      *self,
                                                           GFile                *file,
                                                           GCancellable         *cancellable,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_load_file_async       (PlanModelLoader      *self,
                                                           GFile                *file,
                                                           GCancellable         *cancellable,
                                                           GAsyncReadyCallback   callback,
                                                           gpointer              user_data);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_loader_load_file_finish      (PlanModelLoader      *self,
                                                           GAsyncResult         *result,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_loader_load_stream           (PlanModelLoader      *self,
                                                           GInputStream         *stream,
                                                           const char           *name,
                                                           GCancellable         *cancellable,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_loader_load_stream_async     (PlanModelLoader      *self,
                                                           GInputStream         *stream,
                                                           const char           *name,
                                                           GCancellable         *cancellable,
                                                           GAsyncReadyCallback   callback,
                                                           gpointer              user_data);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_loader_load_stream_finish    (PlanModelLoader      *self,
                                                           GAsyncResult         *result,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_loader_load_bytes            (PlanModelLoader      *self,
                                                           GBytes               *bytes,
                                                           const char           *name,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
