/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/backlinks-private.h>

#include <libplanmodel/model/list-private.h>

static PlanModelList *
find_backlinks (PlanModelItem       *self,
                PlanModelObjectKind  own_kind,
                GType                type,
                PlanModelObjectKind  kind,
                PlanModelGetLink     get_link)
{
  guint32 plan = plan_model_store_find_plan_of (self->store, own_kind, self->row);
  PlanModelRange range = plan_model_store_get_range (self->store, plan, kind);
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n;

  for (guint32 row = range.first; row < range.first + range.n; row++)
    {
      if (get_link (self->store, row) == self->row + 1)
        g_array_append_val (rows, row);
    }
  n = rows->len;

  return plan_model_list_new_rows (type, self->store, (gpointer) g_array_free (rows, FALSE), n);
}

GListModel *
plan_model_item_lend_backlinks (gpointer             self,
                                guint                slot,
                                PlanModelObjectKind  own_kind,
                                GType                type,
                                PlanModelObjectKind  kind,
                                PlanModelGetLink     get_link)
{
  gpointer found = plan_model_item_peek_slot (self, slot);

  if (found == NULL)
    found = plan_model_item_fill_slot (self, slot, find_backlinks (self, own_kind, type, kind, get_link));

  return found;
}
