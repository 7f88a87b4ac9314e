/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/key-index-private.h>

void
plan_model_key_index_init (PlanModelKeyIndex *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (PlanModelKeyEntry));
}

void
plan_model_key_index_clear (PlanModelKeyIndex *self)
{
  g_clear_pointer (&self->entries, g_array_unref);
}

void
plan_model_key_index_add (PlanModelKeyIndex *self, guint32 place, guint32 key, guint32 row)
{
  PlanModelKeyEntry entry = { place, key, row };

  if (key != 0)
    g_array_append_val (self->entries, entry);
}

static int
compare_keys (const PlanModelKeyEntry *a, const PlanModelKeyEntry *b)
{
  if (a->place != b->place)
    return a->place < b->place ? -1 : 1;
  if (a->key != b->key)
    return a->key < b->key ? -1 : 1;

  return 0;
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const PlanModelKeyEntry *first = a, *second = b;
  int order = compare_keys (first, second);

  return order != 0 ? order : (first->row > second->row) - (first->row < second->row);
}

void
plan_model_key_index_sort (PlanModelKeyIndex *self)
{
  g_array_sort (self->entries, compare_entries);
}

const PlanModelKeyEntry *
plan_model_key_index_find (const PlanModelKeyIndex *self, guint32 place, guint32 key, guint *n)
{
  const PlanModelKeyEntry *entries = (const PlanModelKeyEntry *) (gpointer) self->entries->data;
  PlanModelKeyEntry wanted = { place, key, 0 };
  guint low = 0, high = key != 0 ? self->entries->len : 0;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_keys (&entries[middle], &wanted) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  for (*n = 0; low + *n < self->entries->len && compare_keys (&entries[low + *n], &wanted) == 0;)
    ++*n;

  return entries + low;
}
