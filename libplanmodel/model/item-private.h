/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/model/item.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* A view: a store and a row of it, and what the view has lent so far.
 *
 * What is lent (a list, another view, a boxed value) lies in a slot of the view that was asked, is made at the first
 * asking and published by compare-and-exchange: who comes second drops its own.  So the same question gives the same
 * object from any thread, without a lock.  What lies in a slot must not hold the view itself.
 */
struct _PlanModelItem
{
  GObject parent_instance;

  PlanModelStore *store; /* never NULL */
  guint32 row;
  gpointer *slots; /* atomic; NULL until something is lent */
};

enum
{
  PLAN_MODEL_ITEM_SLOT_PLAN,
  PLAN_MODEL_ITEM_SLOT_SPAN,
  PLAN_MODEL_ITEM_FIRST_SLOT /* of the final types */
};

#define PLAN_MODEL_ITEM_MAX_SLOTS 24

/* What the views of a kind have in common: a constant of each final type, named by its class_init:
 *
 *   plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &task_kind);
 */
typedef struct
{
  PlanModelObjectKind object; /* the table of the rows */
  guint n_slots; /* those of the base counted */
  GDestroyNotify free_slot[PLAN_MODEL_ITEM_MAX_SLOTS]; /* of the final type's slots, where it is no g_object_unref() */

  /* Where the item stands in the text; all zero: not stated.  NULL: never stated. */
  PlanModelExtent (*get_extent) (const PlanModelStore *store,
                                 guint32               row);

  /* Whether the text reads as the item does: the slice at its extent, which is there, or all of the text, if
   * verify_whole. NULL: never. */
  gboolean (*verify) (PlanModelItem *self,
                      const char    *text,
                      gsize          length);
  gboolean verify_whole;

  /* The position in its list, where that is not the one among all of the kind in the plan. */
  guint (*get_index) (const PlanModelStore *store,
                      guint32               row);
} PlanModelItemKind;

#define PLAN_MODEL_ITEM_CLASS(klass) ((PlanModelItemClass *) (klass))

/* Without the checks of a cast, for instances that have been checked already. */
#define PLAN_MODEL_ITEM_STORE(self) (((PlanModelItem *) (self))->store)
#define PLAN_MODEL_ITEM_ROW(self) (((PlanModelItem *) (self))->row)

void           plan_model_item_class_set_kind (PlanModelItemClass      *klass,
                                               const PlanModelItemKind *kind);

/* Returns: (transfer full): a view of a row; makes its own reference to the store */
gpointer       plan_model_item_new            (GType                    type,
                                               PlanModelStore          *store,
                                               guint32                  row);

/* How many views were made since the program began, in all threads. */
gsize          plan_model_item_get_n_made     (void);

/* Puts what was made into a slot, unless something lies there already, which is dropped then.
 * Returns: (transfer none): what lies there now */
gpointer       plan_model_item_fill_slot      (gpointer                 self,
                                               guint                    slot,
                                               gpointer                 made);

/* Makes what lies in a slot; NULL is not kept, and asked for again. */
typedef gpointer (*PlanModelItemMake) (gpointer self,
                                       guint    slot);

gpointer       plan_model_item_lend           (gpointer                 self,
                                               guint                    slot,
                                               PlanModelItemMake        make);

/* Lends the extent as a span; NULL where none is stated.  The slot has plan_model_span_unref() to free it. */
PlanModelSpan *plan_model_item_lend_span      (gpointer                 self,
                                               guint                    slot,
                                               PlanModelExtent          extent);

/* Lends a view of the object that is linked to; NULL where none is. */
gpointer       plan_model_item_lend_link      (gpointer                 self,
                                               guint                    slot,
                                               GType                    type,
                                               PlanModelLink            link);

/* Lends a list of views of the rows in the range of their table. */
GListModel    *plan_model_item_lend_range     (gpointer                 self,
                                               guint                    slot,
                                               GType                    type,
                                               PlanModelRange           range);

/* Lends a list of views of the objects in the range of the store's list of links. */
GListModel    *plan_model_item_lend_links     (gpointer                 self,
                                               guint                    slot,
                                               GType                    type,
                                               PlanModelRange           range);

/* Returns: (nullable) (transfer none): what lies in a slot */
static inline gpointer
plan_model_item_peek_slot (gpointer self,
                           guint    slot)
{
  gpointer *slots = g_atomic_pointer_get (&((PlanModelItem *) self)->slots);

  return slots != NULL ? g_atomic_pointer_get (&slots[slot]) : NULL;
}

/* Whether the bytes begin with the number, if there is one, and then the title, if there is one. White space behind
 * the start does not count, nor the width of characters and other differences of compatibility (NFKC); between the two
 * there may be marks. */
gboolean       plan_model_item_text_begins    (const char              *text,
                                               gsize                    length,
                                               const char              *number,
                                               const char              *title);

G_END_DECLS
