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

#define PLAN_MODEL_TYPE_READER (plan_model_reader_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelReader, plan_model_reader, PLAN_MODEL, READER, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelReader  *plan_model_reader_new                (void) G_GNUC_WARN_UNUSED_RESULT;

PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_reader_get_charset        (PlanModelReader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_set_charset        (PlanModelReader      *self,
                                                        const char           *charset);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_reader_get_split          (PlanModelReader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_set_split          (PlanModelReader      *self,
                                                        gboolean              split);
PLAN_MODEL_AVAILABLE_IN_1_0
guint64           plan_model_reader_get_max_bytes      (PlanModelReader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_set_max_bytes      (PlanModelReader      *self,
                                                        guint64               max_bytes);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_reader_get_max_headings   (PlanModelReader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_set_max_headings   (PlanModelReader      *self,
                                                        guint                 max_headings);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_reader_get_max_cells      (PlanModelReader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_set_max_cells      (PlanModelReader      *self,
                                                        guint                 max_cells);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_reader_get_max_statements (PlanModelReader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_set_max_statements (PlanModelReader      *self,
                                                        guint                 max_statements);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_reader_get_max_findings   (PlanModelReader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_set_max_findings   (PlanModelReader      *self,
                                                        guint                 max_findings);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel       *plan_model_reader_get_findings       (PlanModelReader      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_reader_get_text           (PlanModelReader      *self);

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_reader_read_path          (PlanModelReader      *self,
                                                        const char           *path,
                                                        GCancellable         *cancellable,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_read_path_async    (PlanModelReader      *self,
                                                        const char           *path,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_reader_read_path_finish   (PlanModelReader      *self,
                                                        GAsyncResult         *result,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_reader_read_file          (PlanModelReader      *self,
                                                        GFile                *file,
                                                        GCancellable         *cancellable,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_read_file_async    (PlanModelReader      *self,
                                                        GFile                *file,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_reader_read_file_finish   (PlanModelReader      *self,
                                                        GAsyncResult         *result,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_reader_read_stream        (PlanModelReader      *self,
                                                        GInputStream         *stream,
                                                        const char           *name,
                                                        GCancellable         *cancellable,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_reader_read_stream_async  (PlanModelReader      *self,
                                                        GInputStream         *stream,
                                                        const char           *name,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_reader_read_stream_finish (PlanModelReader      *self,
                                                        GAsyncResult         *result,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_reader_read_bytes         (PlanModelReader      *self,
                                                        GBytes               *bytes,
                                                        const char           *name,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
