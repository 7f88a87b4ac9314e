/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/pairs-private.h>

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/choice-private.h>

#include <string.h>

/* An indicator of the plan at hand.  Its place is its position in the plan + 1, so that 0 is none. */
typedef struct
{
  PlanModelPair pair;
  guint32 parent; /* places, as those below */
  guint32 first_part;
  guint32 last_part;
  guint32 next;
  gboolean is_in;
} Candidate;

typedef struct
{
  const PlanModelStore *store;
  const char *name; /* folded; nullable */
  Candidate *candidates; /* at their places */
  guint32 n;
  GArray *pairs;
} Collector;

static gboolean
has_name (const Collector *self,
          PlanModelText    text)
{
  const char *name = plan_model_store_text (self->store, text);
  g_autofree char *folded = name != NULL ? plan_model_text_fold (name) : NULL;

  return folded != NULL && strstr (folded, self->name) != NULL;
}

static void
read_candidate (Collector      *self,
                guint32         plan,
                PlanModelRange  range,
                guint32         place)
{
  const PlanModelStore *store = self->store;
  guint32 row = range.first + place - 1;
  PlanModelYears period = plan_model_store_peek_plan (store, plan)->period;
  Candidate *candidate = &self->candidates[place];
  PlanModelIndicatorRow indicator;

  plan_model_store_get_indicator (store, row, &indicator);
  candidate->pair = (PlanModelPair) {
    .plan = plan,
    .indicator = row,
    .baseline = plan_model_choose_baseline (store, row, period),
    .target = plan_model_choose_target (store, row, period),
  };
  if (indicator.rare.parent > range.first && indicator.rare.parent - range.first <= range.n)
    candidate->parent = indicator.rare.parent - range.first;
  candidate->is_in = (candidate->pair.baseline != 0 || candidate->pair.target != 0)
                     && (self->name == NULL || has_name (self, indicator.name));
}

/* What has a part in the comparison heads it, even where nothing else is to say about it. */
static void
take_in_parents (Collector *self)
{
  for (guint32 place = 1; place <= self->n; place++)
    {
      if (!self->candidates[place].is_in)
        continue;
      for (guint32 up = self->candidates[place].parent; up != 0 && !self->candidates[up].is_in;
           up = self->candidates[up].parent)
        self->candidates[up].is_in = TRUE;
    }
}

/* Hangs what is in below its parent, if that is in too, else below place 0; in the order of the document. */
static void
hang_up (Collector *self)
{
  for (guint32 place = 1; place <= self->n; place++)
    {
      Candidate *candidate = &self->candidates[place], *parent;

      if (!candidate->is_in)
        continue;
      if (!self->candidates[candidate->parent].is_in)
        candidate->parent = 0;
      parent = &self->candidates[candidate->parent];
      if (parent->last_part != 0)
        self->candidates[parent->last_part].next = place;
      else
        parent->first_part = place;
      parent->last_part = place;
    }
}

/* Parents before their parts.  Nothing recurses: a chain of parents may be as long as the plan. */
static void
write_out (Collector *self)
{
  guint32 place = self->candidates[0].first_part, depth = 0;

  while (place != 0)
    {
      Candidate *candidate = &self->candidates[place];

      candidate->pair.depth = depth;
      g_array_append_val (self->pairs, candidate->pair);
      if (candidate->first_part != 0)
        {
          place = candidate->first_part;
          depth++;
          continue;
        }
      while (place != 0 && self->candidates[place].next == 0)
        {
          place = self->candidates[place].parent;
          depth--;
        }
      if (place != 0)
        place = self->candidates[place].next;
    }
}

static void
collect_plan (Collector *self,
              guint32    plan)
{
  PlanModelRange range = plan_model_store_get_range (self->store, plan, PLAN_MODEL_OBJECT_INDICATOR);

  self->n = range.n;
  self->candidates = g_new0 (Candidate, (gsize) range.n + 1);
  for (guint32 place = 1; place <= range.n; place++)
    read_candidate (self, plan, range, place);
  if (self->name == NULL)
    take_in_parents (self);
  hang_up (self);
  write_out (self);
  g_clear_pointer (&self->candidates, g_free);
}

PlanModelPairs *
plan_model_pairs_new (PlanModelStore *store,
                      const char     *name)
{
  PlanModelPairs *self = g_new0 (PlanModelPairs, 1);
  g_autofree char *folded = name != NULL ? plan_model_text_fold (name) : NULL;
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (PlanModelPair));
  Collector collector = { .store = store, .name = folded, .pairs = pairs };

  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    collect_plan (&collector, plan);
  g_atomic_ref_count_init (&self->n_refs);
  self->store = plan_model_store_ref (store);
  self->name = g_strdup (name);
  self->n = pairs->len;
  self->pairs = (PlanModelPair *) (gpointer) g_array_free (g_steal_pointer (&pairs), FALSE);

  return self;
}

PlanModelPairs *
plan_model_pairs_ref (PlanModelPairs *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_pairs_unref (PlanModelPairs *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_store_unref (self->store);
  g_free (self->name);
  g_free (self->pairs);
  g_free (self);
}
