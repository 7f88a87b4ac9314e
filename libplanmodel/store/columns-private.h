/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* The store's layout, for the code that fills it. */

#define PLAN_MODEL_INDICATOR_RARE (1 << 8)
#define PLAN_MODEL_VALUE_RARE (1 << 7)
#define PLAN_MODEL_MENTION_RARE (1 << 7)

typedef struct
{
  gpointer *data;
  guint width;
} PlanModelColumn;

#define PLAN_MODEL_MAX_COLUMNS 8

PlanModelStore *plan_model_store_new          (void);
guint           plan_model_store_list_columns (PlanModelStore      *self,
                                               PlanModelObjectKind  kind,
                                               PlanModelColumn     *columns);
void            plan_model_store_resize_table (PlanModelStore      *self,
                                               PlanModelObjectKind  kind,
                                               guint32              capacity);
gpointer        plan_model_store_add_rare     (PlanModelStore      *self,
                                               PlanModelObjectKind  kind,
                                               guint32              row);
gpointer        plan_model_store_find_rare    (const PlanModelStore *self,
                                               PlanModelObjectKind   kind,
                                               guint32               row);
void            plan_model_number_list_add    (PlanModelNumberList *list,
                                               guint32              number);
void            plan_model_store_trim         (PlanModelStore      *self);

G_END_DECLS
