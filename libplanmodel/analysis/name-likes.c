/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/name-likes-private.h>

#define SIDES 2

static int
compare_keys (guint32 place, guint32 name, guint32 other_place, guint32 other_name)
{
  if (place != other_place)
    return place < other_place ? -1 : 1;

  return (name > other_name) - (name < other_name);
}

static gboolean
is_place_of (const PlanModelKeyIndex *index, guint *at, guint32 place)
{
  const GArray *entries = index->entries;

  while (*at < entries->len && g_array_index (entries, PlanModelKeyEntry, *at).place < place)
    ++*at;

  return *at < entries->len && g_array_index (entries, PlanModelKeyEntry, *at).place == place;
}

/* Each name of a place once, where that is a place of @other too; the numbers of the names beside
 * it. */
static GArray *
list_names (const PlanModelPool *texts,
            const PlanModelKeyIndex *index,
            const PlanModelKeyIndex *other,
            GArray *numbers)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (PlanModelLikeName));
  guint at = 0;

  for (guint i = 0; i < index->entries->len; i++)
    {
      const PlanModelKeyEntry *entry = &g_array_index (index->entries, PlanModelKeyEntry, i);
      PlanModelLikeName name = { plan_model_pool_get (texts, entry->key), entry->place };

      if ((i > 0 && compare_keys (entry[-1].place, entry[-1].key, entry->place, entry->key) == 0)
          || !is_place_of (other, &at, entry->place))
        continue;
      g_array_append_val (names, name);
      g_array_append_val (numbers, entry->key);
    }

  return names;
}

static int
compare_likes (gconstpointer a, gconstpointer b)
{
  const PlanModelNameLike *first = a, *second = b;
  int order = compare_keys (first->place, first->name, second->place, second->name);

  if (order == 0)
    order = plan_model_likeness_compare (&second->likeness, &first->likeness);

  return order != 0 ? order : (first->alike > second->alike) - (first->alike < second->alike);
}

GArray *
plan_model_name_likes_new (const PlanModelPool *texts,
                           const PlanModelKeyIndex *asked,
                           const PlanModelKeyIndex *names)
{
  GArray *self = g_array_new (FALSE, FALSE, sizeof (PlanModelNameLike));
  g_autoptr (GArray) asked_numbers = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) asked_names = list_names (texts, asked, names, asked_numbers);
  g_autoptr (GArray) all_names = list_names (texts, names, asked, numbers);
  const PlanModelLikeName *const sides[SIDES] = {
    (const PlanModelLikeName *) (gpointer) asked_names->data,
    (const PlanModelLikeName *) (gpointer) all_names->data,
  };
  const guint32 n[SIDES] = { asked_names->len, all_names->len };
  g_autofree guint8 *asked_crowded = g_new0 (guint8, n[0] + 1);
  g_autofree guint8 *crowded = g_new0 (guint8, n[1] + 1);
  guint8 *const both_crowded[SIDES] = { asked_crowded, crowded };
  g_autoptr (GArray) pairs = NULL;

  if (n[0] == 0 || n[1] == 0)
    return self;
  pairs = plan_model_likeness_find (sides, n, both_crowded);
  for (guint i = 0; i < pairs->len; i++)
    {
      const PlanModelLikePair *pair = &g_array_index (pairs, PlanModelLikePair, i);
      PlanModelNameLike like = {
        .place = sides[0][pair->of[0]].group,
        .name = g_array_index (asked_numbers, guint32, pair->of[0]),
        .alike = g_array_index (numbers, guint32, pair->of[1]),
        .likeness = pair->likeness,
      };

      g_array_append_val (self, like);
    }
  g_array_sort (self, compare_likes);

  return self;
}

const PlanModelNameLike *
plan_model_name_likes_find (const GArray *self, guint32 place, guint32 name, guint *n)
{
  const PlanModelNameLike *likes = (const PlanModelNameLike *) (gpointer) self->data;
  guint low = 0, high = self->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_keys (likes[middle].place, likes[middle].name, place, name) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  for (*n = 0; low + *n < self->len; ++*n)
    if (compare_keys (likes[low + *n].place, likes[low + *n].name, place, name) != 0)
      break;

  return *n > 0 ? likes + low : NULL;
}
