/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/macros.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_SPAN (plan_model_span_get_type ())

typedef struct _PlanModelSpan PlanModelSpan;

PLAN_MODEL_AVAILABLE_IN_1_0
GType          plan_model_span_get_type   (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan *plan_model_span_new        (guint          start,
                                           guint          end);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan *plan_model_span_ref        (PlanModelSpan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void           plan_model_span_unref      (PlanModelSpan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_span_get_start  (PlanModelSpan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_span_get_end    (PlanModelSpan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_span_get_length (PlanModelSpan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean       plan_model_span_contains   (PlanModelSpan *self,
                                           PlanModelSpan *other);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean       plan_model_span_overlaps   (PlanModelSpan *self,
                                           PlanModelSpan *other);
PLAN_MODEL_AVAILABLE_IN_1_0
char          *plan_model_span_slice      (PlanModelSpan *self,
                                           const char    *text);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_span_get_line   (PlanModelSpan *self,
                                           const char    *text);
PLAN_MODEL_AVAILABLE_IN_1_0
char          *plan_model_span_to_string  (PlanModelSpan *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_span_hash       (gconstpointer  self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean       plan_model_span_equal      (gconstpointer  self,
                                           gconstpointer  other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelSpan, plan_model_span_unref)

G_END_DECLS
