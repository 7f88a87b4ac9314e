/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/model/list.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the object at a position; called at most once a position and thread */
typedef GObject *(*PlanModelListMake) (gpointer source,
                                       guint    position);

/* Views of the rows in the range of their table. */
PlanModelList *plan_model_list_new_range (GType              type,
                                          PlanModelStore    *store,
                                          PlanModelRange     range);

/* Views of the given rows, which the list takes. */
PlanModelList *plan_model_list_new_rows  (GType              type,
                                          PlanModelStore    *store,
                                          guint32           *rows,
                                          guint              n);

/* Objects that are no views; the list takes the source, and gives it to @free_source in the end. */
PlanModelList *plan_model_list_new_made  (GType              type,
                                          guint              n,
                                          PlanModelListMake  make,
                                          gpointer           source,
                                          GDestroyNotify     free_source);

guint          plan_model_list_get_length (PlanModelList    *self);

/* The row of the view at a position, without making it. */
guint32        plan_model_list_get_row   (PlanModelList     *self,
                                          guint              position);

/* Returns: (transfer none): the object at a position, which must be in the list */
gpointer       plan_model_list_peek      (PlanModelList     *self,
                                          guint              position);

/* Returns: (transfer none) (nullable): the first view whose row has the id, in time linear in the length */
gpointer       plan_model_list_find_id   (PlanModelList       *self,
                                          PlanModelObjectKind  kind,
                                          const char          *id);

G_END_DECLS
