/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/pool-private.h>
#include <libplanmodel/core/text-private.h>

#define USUAL_TEXTS 512
#define FEWEST_SLOTS 64

void
plan_model_pool_init (PlanModelPool *self)
{
  plan_model_pool_init_sized (self, USUAL_TEXTS);
}

/* For about so many texts: a small pool costs little to set up, and a large one need not grow often. */
void
plan_model_pool_init_sized (PlanModelPool *self,
                            guint32        n_texts)
{
  guint32 n_slots = FEWEST_SLOTS;

  while (n_slots / 2 < n_texts && n_slots < G_MAXUINT32 / 4)
    n_slots *= 2;
  memset (self, 0, sizeof *self);
  self->seed = (guint64) g_random_int () << 32 | g_random_int ();
  self->mask = n_slots - 1;
  self->table = g_new0 (guint64, n_slots);
  self->n = 1;
  self->n_capacity = n_slots;
  self->place = g_new (guint64, n_slots);
  self->place[0] = 0;
}

void
plan_model_pool_clear (PlanModelPool *self)
{
  g_free (self->blob);
  g_free (self->place);
  g_free (self->table);
  memset (self, 0, sizeof *self);
}

/* Drops what only interning needs.  The blob keeps its end, so that what was lent stays where it is or moves once, here. */
void
plan_model_pool_freeze (PlanModelPool *self)
{
  g_clear_pointer (&self->table, g_free);
  self->mask = 0;
  self->blob = g_realloc (self->blob, MAX (self->length, 1));
  self->capacity = MAX (self->length, 1);
  self->place = g_renew (guint64, self->place, self->n);
  self->n_capacity = self->n;
}

/* Returns: the bytes that the pool holds */
gsize
plan_model_pool_get_size (const PlanModelPool *self)
{
  gsize slots = self->table != NULL ? (gsize) self->mask + 1 : 0;

  return self->capacity + (gsize) self->n_capacity * sizeof (guint64) + slots * sizeof (guint64);
}

static void
grow_table (PlanModelPool *self)
{
  guint32 n_slots = (self->mask + 1) * 2;
  guint32 mask = n_slots - 1;
  guint64 *table = g_new0 (guint64, n_slots);

  for (guint32 i = 0; i <= self->mask; i++)
    {
      guint64 entry = self->table[i];
      guint32 slot;

      if (entry == 0)
        continue;
      slot = (guint32) (entry >> 32) & mask;
      while (table[slot] != 0)
        slot = (slot + 1) & mask;
      table[slot] = entry;
    }
  g_free (self->table);
  self->table = table;
  self->mask = mask;
}

/* The rest of plan_model_pool_intern(): adds a text that is not there. */
guint32
plan_model_pool_intern_slow (PlanModelPool *self,
                             const char    *text,
                             gsize          length,
                             guint32        hash,
                             guint32        slot)
{
  g_return_val_if_fail (length <= PLAN_MODEL_POOL_MAX_LENGTH, 0);

  if (!plan_model_text_is_utf8 (text, length))
    return 0;

  if (self->length + length + 1 > self->capacity)
    {
      self->capacity = MAX (self->capacity * 2, self->length + length + 65536);
      self->blob = g_realloc (self->blob, self->capacity);
    }
  if (self->n == self->n_capacity)
    {
      /* The table has twice as many slots as there may be ids. */
      g_assert (self->n < G_MAXUINT32 / 4);
      self->n_capacity *= 2;
      self->place = g_renew (guint64, self->place, self->n_capacity);
    }
  memcpy (self->blob + self->length, text, length);
  self->blob[self->length + length] = '\0';
  self->place[self->n] = (guint64) self->length << PLAN_MODEL_POOL_LENGTH_BITS | length;
  self->length += length + 1;
  self->table[slot] = (guint64) hash << 32 | self->n;
  self->n++;
  if ((gsize) self->n * 10 > ((gsize) self->mask + 1) * 6)
    grow_table (self);

  return self->n - 1;
}
