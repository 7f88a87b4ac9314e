/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/core/macros.h>
#include <libplanmodel/model/span.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_ITEM (plan_model_item_get_type ())
#define PLAN_MODEL_ITEM(obj) (G_TYPE_CHECK_INSTANCE_CAST ((obj), PLAN_MODEL_TYPE_ITEM, PlanModelItem))
#define PLAN_MODEL_IS_ITEM(obj) (G_TYPE_CHECK_INSTANCE_TYPE ((obj), PLAN_MODEL_TYPE_ITEM))

typedef struct _PlanModelItem PlanModelItem;
typedef struct _PlanModelItemClass PlanModelItemClass;
typedef struct _PlanModelPlan PlanModelPlan; /* is an item too */

/**
 * PlanModelItemClass:
 * @parent_class: the parent class
 *
 * The class of items, to which programs have nothing to add.
 *
 * Since: 1.0
 */
struct _PlanModelItemClass
{
  GObjectClass parent_class;

  /*< private >*/
  gconstpointer kind;
};

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelItem, g_object_unref)

PLAN_MODEL_AVAILABLE_IN_1_0
GType          plan_model_item_get_type  (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_item_get_id    (PlanModelItem *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan *plan_model_item_get_span  (PlanModelItem *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan *plan_model_item_get_plan  (PlanModelItem *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_item_get_index (PlanModelItem *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean       plan_model_item_verify    (PlanModelItem *self,
                                          const char    *text);
PLAN_MODEL_AVAILABLE_IN_1_0
guint          plan_model_item_hash      (gconstpointer  self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean       plan_model_item_equal     (gconstpointer  self,
                                          gconstpointer  other);

G_END_DECLS
