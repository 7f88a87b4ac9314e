/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/pairing-private.h>

#define SIDES 2

void
plan_model_pairing_init (PlanModelPairing *self,
                         guint32           n_old,
                         guint32           n_new)
{
  *self = (PlanModelPairing) { .n = { n_old, n_new } };
  for (guint side = 0; side < SIDES; side++)
    {
      gsize n = (gsize) self->n[side] + 1;

      self->partner[side] = g_new0 (guint32, n);
      self->likeness[side] = g_new0 (guint16, n);
      self->tie[side] = g_new0 (guint32, n);
      self->crowded[side] = g_new0 (guint8, n);
    }
}

void
plan_model_pairing_clear (PlanModelPairing *self)
{
  for (guint side = 0; side < SIDES; side++)
    {
      g_clear_pointer (&self->partner[side], g_free);
      g_clear_pointer (&self->likeness[side], g_free);
      g_clear_pointer (&self->tie[side], g_free);
      g_clear_pointer (&self->crowded[side], g_free);
    }
}

static void
pair (PlanModelPairing *self,
      guint32           old_item,
      guint32           new_item)
{
  self->partner[0][old_item] = new_item + 1;
  self->partner[1][new_item] = old_item + 1;
}

void
plan_model_pairing_pair_in_order (PlanModelPairing           *self,
                                  const PlanModelPairingKeys *keys)
{
  /* Of each key the first free item of the new side, and of each item the next one, + 1. */
  g_autofree guint32 *first = g_new0 (guint32, (gsize) keys->n + 1);
  g_autofree guint32 *next = g_new0 (guint32, (gsize) self->n[1] + 1);

  for (guint32 i = self->n[1]; i-- > 0;)
    {
      guint32 key = keys->of[1][i];

      if (key == 0 || !plan_model_pairing_is_free (self, 1, i))
        continue;
      next[i] = first[key];
      first[key] = i + 1;
    }
  for (guint32 i = 0; i < self->n[0]; i++)
    {
      guint32 found = first[keys->of[0][i]];

      if (found == 0 || keys->of[0][i] == 0 || !plan_model_pairing_is_free (self, 0, i))
        continue;
      first[keys->of[0][i]] = next[found - 1];
      pair (self, i, found - 1);
    }
}

/* How many free items of a key there are. */
static void
count_items (const PlanModelPairing     *self,
             const PlanModelPairingKeys *keys,
             guint                       side,
             guint32                    *counts)
{
  for (guint32 i = 0; i < self->n[side]; i++)
    {
      if (keys->of[side][i] != 0 && plan_model_pairing_is_free (self, side, i))
        counts[keys->of[side][i]]++;
    }
}

void
plan_model_pairing_pair_unique (PlanModelPairing           *self,
                                const PlanModelPairingKeys *keys)
{
  g_autofree guint32 *n_old = g_new0 (guint32, (gsize) keys->n + 1);
  g_autofree guint32 *n_new = g_new0 (guint32, (gsize) keys->n + 1);
  g_autofree guint32 *only = g_new0 (guint32, (gsize) keys->n + 1);

  count_items (self, keys, 0, n_old);
  count_items (self, keys, 1, n_new);
  for (guint32 i = 0; i < self->n[1]; i++)
    {
      if (plan_model_pairing_is_free (self, 1, i))
        only[keys->of[1][i]] = i;
    }
  for (guint32 i = 0; i < self->n[0]; i++)
    {
      guint32 key = keys->of[0][i];

      if (key != 0 && n_old[key] == 1 && n_new[key] == 1 && plan_model_pairing_is_free (self, 0, i))
        pair (self, i, only[key]);
    }
}

void
plan_model_pairing_tie (PlanModelPairing           *self,
                        const PlanModelPairingKeys *keys)
{
  g_autofree guint32 *n_old = g_new0 (guint32, (gsize) keys->n + 1);
  g_autofree guint32 *n_new = g_new0 (guint32, (gsize) keys->n + 1);
  g_autofree guint32 *number = g_new0 (guint32, (gsize) keys->n + 1);

  count_items (self, keys, 0, n_old);
  count_items (self, keys, 1, n_new);
  for (guint side = 0; side < SIDES; side++)
    {
      for (guint32 i = 0; i < self->n[side]; i++)
        {
          guint32 key = keys->of[side][i];

          if (key == 0 || n_old[key] == 0 || n_new[key] == 0 || !plan_model_pairing_is_free (self, side, i))
            continue;
          if (number[key] == 0)
            number[key] = ++self->n_ties;
          self->tie[side][i] = number[key];
        }
    }
}

/* What takes part: what is free yet. */
static PlanModelLikeName *
list_free_names (const PlanModelPairing  *self,
                 guint                    side,
                 const PlanModelLikeName *names)
{
  PlanModelLikeName *free_names = g_new (PlanModelLikeName, (gsize) self->n[side] + 1);

  for (guint32 i = 0; i < self->n[side]; i++)
    {
      free_names[i] = names[i];
      if (!plan_model_pairing_is_free (self, side, i))
        free_names[i].group = 0;
    }

  return free_names;
}

#define TIED G_MAXUINT32 /* in a tie that has no number yet */

typedef struct
{
  PlanModelPairing *pairing;
  guint32 *degree; /* of each item, those of the new side behind those of the old: in how many pairs of the level it is */
  guint32 *leader; /* of each item: another of its tie, or itself */
} Levels;

static guint32
get_node (const Levels            *self,
          const PlanModelLikePair *like,
          guint                    side)
{
  return like->of[side] + side * self->pairing->n[0];
}

static gboolean
is_open (const Levels            *self,
         const PlanModelLikePair *like)
{
  return plan_model_pairing_is_free (self->pairing, 0, like->of[0])
         && plan_model_pairing_is_free (self->pairing, 1, like->of[1]);
}

static guint32
find_leader (Levels  *self,
             guint32  node)
{
  while (self->leader[node] != node)
    node = self->leader[node] = self->leader[self->leader[node]];

  return node;
}

/* Pairs what is in one pair of the level only.  The rest hangs together in ties. */
static void
settle_level (Levels            *self,
              PlanModelLikePair *pairs,
              guint              n)
{
  PlanModelPairing *pairing = self->pairing;

  for (guint i = 0; i < n; i++)
    {
      const PlanModelLikePair *like = &pairs[i];
      guint32 nodes[SIDES] = { get_node (self, like, 0), get_node (self, like, 1) };

      if (self->degree[nodes[0]] == 1 && self->degree[nodes[1]] == 1)
        {
          pair (pairing, like->of[0], like->of[1]);
          for (guint side = 0; side < SIDES; side++)
            pairing->likeness[side][like->of[side]] = (guint16) plan_model_likeness_get_thousandths (&like->likeness);
          continue;
        }
      for (guint side = 0; side < SIDES; side++)
        pairing->tie[side][like->of[side]] = TIED;
      self->leader[find_leader (self, nodes[0])] = find_leader (self, nodes[1]);
    }
  for (guint i = 0; i < n; i++)
    self->degree[get_node (self, &pairs[i], 0)] = self->degree[get_node (self, &pairs[i], 1)] = 0;
}

/* The pairs of the next level, which begins at @start: those that are equally alike and still open, at the front of it.
 * @n_open: how many these are
 * Returns: where the level ends */
static guint
open_level (Levels *self,
            GArray *pairs,
            guint   start,
            guint  *n_open)
{
  const PlanModelLikePair *first = &g_array_index (pairs, PlanModelLikePair, start);
  const PlanModelLikeness likeness = first->likeness;
  guint i;

  *n_open = 0;
  for (i = start; i < pairs->len; i++)
    {
      const PlanModelLikePair like = g_array_index (pairs, PlanModelLikePair, i);

      if (plan_model_likeness_compare (&like.likeness, &likeness) != 0)
        break;
      if (!is_open (self, &like))
        continue;
      self->degree[get_node (self, &like, 0)]++;
      self->degree[get_node (self, &like, 1)]++;
      g_array_index (pairs, PlanModelLikePair, start + (*n_open)++) = like;
    }

  return i;
}

static void
number_ties (Levels *self)
{
  PlanModelPairing *pairing = self->pairing;
  g_autofree guint32 *numbers = g_new0 (guint32, (gsize) pairing->n[0] + pairing->n[1] + 1);

  for (guint side = 0; side < SIDES; side++)
    {
      for (guint32 i = 0; i < pairing->n[side]; i++)
        {
          guint32 leader;

          if (pairing->tie[side][i] != TIED)
            continue;
          leader = find_leader (self, i + side * pairing->n[0]);
          if (numbers[leader] == 0)
            numbers[leader] = ++pairing->n_ties;
          pairing->tie[side][i] = numbers[leader];
        }
    }
}

static void
drop_disagreeing (GArray                *pairs,
                  PlanModelPairingAgree  agree,
                  gpointer               user_data)
{
  guint n = 0;

  for (guint i = 0; i < pairs->len; i++)
    {
      const PlanModelLikePair like = g_array_index (pairs, PlanModelLikePair, i);

      if (agree (like.of[0], like.of[1], user_data))
        g_array_index (pairs, PlanModelLikePair, n++) = like;
    }
  g_array_set_size (pairs, n);
}

void
plan_model_pairing_pair_alike (PlanModelPairing              *self,
                               const PlanModelLikeName *const names[SIDES],
                               PlanModelPairingAgree          agree,
                               gpointer                       user_data)
{
  const gsize n = (gsize) self->n[0] + self->n[1] + 1;
  g_autofree PlanModelLikeName *old_names = list_free_names (self, 0, names[0]);
  g_autofree PlanModelLikeName *new_names = list_free_names (self, 1, names[1]);
  const PlanModelLikeName *const free_names[SIDES] = { old_names, new_names };
  g_autoptr (GArray) pairs = plan_model_likeness_find (free_names, self->n, self->crowded);
  g_autofree guint32 *degree = g_new0 (guint32, n);
  g_autofree guint32 *leader = g_new (guint32, n);
  Levels levels = { self, degree, leader };

  for (gsize i = 0; i < n; i++)
    leader[i] = (guint32) i;
  drop_disagreeing (pairs, agree, user_data);
  for (guint start = 0, end, n_open; start < pairs->len; start = end)
    {
      end = open_level (&levels, pairs, start, &n_open);
      settle_level (&levels, &g_array_index (pairs, PlanModelLikePair, start), n_open);
    }
  number_ties (&levels);
}
