/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <gio/gio.h>

#include <libplanmodel/core/limits-private.h>

G_BEGIN_DECLS

/* Bytes to load plans from, and how they are called in messages. */
typedef struct
{
  char *name;
  const char *text;
  gsize length;
  char *buffer; /* where the text is our own, with PLAN_MODEL_SOURCE_PADDING zero bytes after it; else NULL */
  GBytes *bytes; /* where it is somebody else's, without padding; else NULL */
} PlanModelSource;

#define PLAN_MODEL_SOURCE_PADDING 64

void     plan_model_source_init_bytes  (PlanModelSource  *self,
                                        GBytes           *bytes,
                                        const char       *name);
gboolean plan_model_source_init_stream (PlanModelSource  *self,
                                        GInputStream     *stream,
                                        const char       *name,
                                        guint64           max_bytes,
                                        gsize             size_hint,
                                        GCancellable     *cancellable,
                                        GError          **error);
gboolean plan_model_source_init_file   (PlanModelSource  *self,
                                        GFile            *file,
                                        const char       *name,
                                        guint64           max_bytes,
                                        GCancellable     *cancellable,
                                        GError          **error);
void     plan_model_source_pad         (PlanModelSource  *self);
void     plan_model_source_clear       (PlanModelSource  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelSource, plan_model_source_clear)

G_END_DECLS
