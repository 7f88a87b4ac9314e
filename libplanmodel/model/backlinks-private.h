/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/model/item-private.h>

G_BEGIN_DECLS

/* The link of an object that leads to what it is a part of. */
typedef PlanModelLink (*PlanModelGetLink) (const PlanModelStore *store,
                                           guint32               row);

/* Lends a list of those objects of @kind in the plan of an item whose link leads to it; it is of @own_kind itself. */
GListModel *plan_model_item_lend_backlinks (gpointer             self,
                                            guint                slot,
                                            PlanModelObjectKind  own_kind,
                                            GType                type,
                                            PlanModelObjectKind  kind,
                                            PlanModelGetLink     get_link);

G_END_DECLS
