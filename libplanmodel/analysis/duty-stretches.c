/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-stretches-private.h>

static int
compare_extents (gconstpointer a,
                 gconstpointer b)
{
  const PlanModelExtent *first = a, *second = b;

  if (first->start != second->start)
    return first->start < second->start ? -1 : 1;

  return (first->end > second->end) - (first->end < second->end);
}

/* Whether more than one stretch is covered, which is seldom. */
static gboolean
are_several (const PlanModelStore *store,
             PlanModelRange        range)
{
  PlanModelExtent known = { 0, 0 };

  for (guint32 row = range.first; row < range.first + range.n; row++)
    {
      PlanModelExtent covers = plan_model_store_peek_assignment (store, row)->covers;

      if (covers.end == 0)
        continue;
      if (known.end != 0 && compare_extents (&known, &covers) != 0)
        return TRUE;
      known = covers;
    }

  return FALSE;
}

/* Each stretch once, in order. */
static void
collect (GArray               *extents,
         const PlanModelStore *store,
         PlanModelRange        range)
{
  guint n = 0;

  for (guint32 row = range.first; row < range.first + range.n; row++)
    {
      PlanModelExtent covers = plan_model_store_peek_assignment (store, row)->covers;

      if (covers.end != 0)
        g_array_append_val (extents, covers);
    }
  g_array_sort (extents, compare_extents);
  for (guint i = 0; i < extents->len; i++)
    {
      PlanModelExtent *all = (PlanModelExtent *) (gpointer) extents->data;

      if (n == 0 || compare_extents (&all[i], &all[n - 1]) != 0)
        all[n++] = all[i];
    }
  g_array_set_size (extents, n);
}

/* Leaves those that hold no other, and none where these overlap. */
static void
reduce (GArray *extents)
{
  guint n = extents->len, next = n;
  PlanModelExtent *all = (PlanModelExtent *) (gpointer) extents->data;
  guint32 least_end = G_MAXUINT32;

  /* From the last to the first: what begins behind a stretch and ends in it lies in it.  What begins with it and ends before
   * it stands before it. */
  for (guint i = n; i-- > 0;)
    {
      gboolean holds_next = least_end <= all[i].end;
      gboolean holds_previous = i > 0 && all[i - 1].start == all[i].start;

      least_end = MIN (least_end, all[i].end);
      if (!holds_next && !holds_previous)
        all[--next] = all[i];
    }
  g_array_remove_range (extents, 0, next);
  all = (PlanModelExtent *) (gpointer) extents->data;
  for (guint i = 1; i < extents->len; i++)
    {
      if (all[i].start < all[i - 1].end)
        {
          g_array_set_size (extents, 0);
          return;
        }
    }
}

void
plan_model_duty_stretches_init (PlanModelDutyStretches *self,
                                const PlanModelStore   *store)
{
  const guint32 n = plan_model_duty_get_n_owners (store);
  const PlanModelExtent none = { 0, 0 };
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (PlanModelExtent));

  self->store = store;
  self->first = g_new (guint32, (gsize) n + 1);
  self->extents = g_array_new (FALSE, FALSE, sizeof (PlanModelExtent));
  for (guint32 owner = 0; owner < n; owner++)
    {
      PlanModelRange range = plan_model_duty_get_assignments (store, owner);

      self->first[owner] = self->extents->len;
      if (!are_several (store, range))
        continue;
      g_array_set_size (parts, 0);
      collect (parts, store, range);
      reduce (parts);
      if (parts->len < 2)
        continue;
      g_array_append_val (self->extents, none);
      g_array_append_vals (self->extents, parts->data, parts->len);
    }
  self->first[n] = self->extents->len;
}

void
plan_model_duty_stretches_clear (PlanModelDutyStretches *self)
{
  g_clear_pointer (&self->first, g_free);
  g_clear_pointer (&self->extents, g_array_unref);
}

guint32
plan_model_duty_stretches_find (const PlanModelDutyStretches *self,
                                guint32                       owner,
                                PlanModelExtent               stretch)
{
  guint32 low = self->first[owner], high = self->first[owner + 1] - 1;

  if (stretch.end == 0)
    return 0;
  /* The last part that begins no later. */
  while (low < high)
    {
      guint32 middle = low + (high - low + 1) / 2;

      if (g_array_index (self->extents, PlanModelExtent, middle).start <= stretch.start)
        low = middle;
      else
        high = middle - 1;
    }
  if (stretch.end > g_array_index (self->extents, PlanModelExtent, low).end)
    return 0;

  return low - self->first[owner];
}
