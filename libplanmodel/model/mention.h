/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/section.h>
#include <libplanmodel/model/span.h>
#include <libplanmodel/model/task.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_MENTION (plan_model_mention_get_type ())

typedef struct _PlanModelMention PlanModelMention;

PLAN_MODEL_AVAILABLE_IN_1_0
GType             plan_model_mention_get_type    (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelMention *plan_model_mention_ref         (PlanModelMention *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_mention_unref       (PlanModelMention *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSection *plan_model_mention_get_section (PlanModelMention *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTask    *plan_model_mention_get_task    (PlanModelMention *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan    *plan_model_mention_get_span    (PlanModelMention *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelOrigin   plan_model_mention_get_origin  (PlanModelMention *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_mention_get_name    (PlanModelMention *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_mention_get_wording (PlanModelMention *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_mention_verify      (PlanModelMention *self,
                                                  const char       *text);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_mention_hash        (gconstpointer     self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_mention_equal       (gconstpointer     self,
                                                  gconstpointer     other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelMention, plan_model_mention_unref)

G_END_DECLS
