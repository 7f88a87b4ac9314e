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

/* Boxed values lend as items do: from a slot that is filled once, by compare-and-exchange.  What lies in it holds the
 * store and never the boxed value. */

/* Publishes what was made, or drops it where another thread came first.
 * Returns: (transfer none): what lies in the slot now */
static inline gpointer
plan_model_boxed_fill (gpointer       *slot,
                       gpointer        made,
                       GDestroyNotify  drop)
{
  if (g_atomic_pointer_compare_and_exchange (slot, NULL, made))
    return made;
  drop (made);

  return g_atomic_pointer_get (slot);
}

/* Returns: (transfer none) (nullable): the view of what is linked to, or NULL where nothing is */
static inline gpointer
plan_model_boxed_lend_link (gpointer       *slot,
                            PlanModelStore *store,
                            GType           type,
                            PlanModelLink   link)
{
  gpointer found;

  if (link == 0)
    return NULL;
  found = g_atomic_pointer_get (slot);
  if (found == NULL)
    found = plan_model_boxed_fill (slot, plan_model_item_new (type, store, link - 1), g_object_unref);

  return found;
}

G_END_DECLS
