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

/* As G_DECLARE_FINAL_TYPE has them for the types over this one. */
G_GNUC_UNUSED static inline PlanModelItem *
PLAN_MODEL_ITEM (gpointer ptr)
{
  return G_TYPE_CHECK_INSTANCE_CAST (ptr, plan_model_item_get_type (), PlanModelItem);
}

G_GNUC_UNUSED static inline gboolean
PLAN_MODEL_IS_ITEM (gconstpointer ptr)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (ptr, plan_model_item_get_type ());
}

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
