/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/pairs-private.h>

#include <libplanmodel/analysis/across-private.h>
#include <libplanmodel/model/choice-private.h>


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
  Candidate *candidates; /* at their places */
  guint32 n;
  GArray *pairs;
} Collector;

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
  candidate->is_in = candidate->pair.baseline != 0 || candidate->pair.target != 0;
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
  take_in_parents (self);
  hang_up (self);
  write_out (self);
  g_clear_pointer (&self->candidates, g_free);
}

/* Plan by plan; one of which nothing can be said has a group without rows. */
static void
collect_plans (PlanModelPairs *self,
               GArray         *pairs,
               GArray         *groups)
{
  Collector collector = { .store = self->store, .pairs = pairs };

  for (guint32 plan = 0; plan < self->store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      PlanModelPairsGroup group = { .first = pairs->len, .plan = plan + 1 };

      collect_plan (&collector, plan);
      group.end = pairs->len;
      g_array_append_val (groups, group);
    }
}

static gboolean
wants_all_concepts (const PlanModelPairsQuestion *question)
{
  return question->grouping == PLAN_MODEL_COMPARISON_GROUPING_CONCEPT && question->name == NULL && question->concept == NULL;
}

static void
collect_across (PlanModelPairs               *self,
                const PlanModelPairsQuestion *question,
                GArray                       *pairs,
                GArray                       *standings,
                GArray                       *groups)
{
  PlanModelPairsGroup group = { .first = 0 };

  plan_model_across_collect (question, self->store, pairs, standings);
  group.end = pairs->len;
  if (question->concept != NULL)
    group.concept = plan_model_concepts_find (self->concepts, question->concept);
  g_array_append_val (groups, group);
}

static void
judge_groups (PlanModelPairs *self,
              int             year)
{
  for (guint i = 0; i < self->n_groups; i++)
    {
      PlanModelPairsGroup *group = &self->groups[i];

      plan_model_across_find_basis (self, group->first, group->end, year, &group->basis);
      plan_model_across_judge (self, group->first, group->end, &group->basis);
    }
}

PlanModelText
plan_model_pairs_get_area (const PlanModelPairs *self,
                           const PlanModelPair  *pair)
{
  PlanModelIndicatorRow indicator;
  PlanModelLink area;

  plan_model_store_get_indicator (self->store, pair->indicator, &indicator);
  area = indicator.rare.area != 0 ? indicator.rare.area : plan_model_store_peek_plan (self->store, pair->plan)->area;

  return area != 0 ? plan_model_store_peek_area (self->store, area - 1)->name : 0;
}

static gpointer
take (GArray *array)
{
  return g_array_free (array, FALSE);
}

PlanModelPairs *
plan_model_pairs_new (PlanModelStore               *store,
                      const PlanModelPairsQuestion *question)
{
  PlanModelPairs *self = g_new0 (PlanModelPairs, 1);
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (PlanModelPair));
  GArray *standings = g_array_new (FALSE, FALSE, sizeof (PlanModelStanding));
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (PlanModelPairsGroup));

  g_atomic_ref_count_init (&self->n_refs);
  self->store = plan_model_store_ref (store);
  self->concepts = question->concepts != NULL ? plan_model_concepts_ref (question->concepts) : NULL;
  self->name = g_strdup (question->name);
  self->concept = g_strdup (question->concept);
  self->is_across = question->name != NULL || question->concept != NULL || wants_all_concepts (question);
  if (self->is_across)
    collect_across (self, question, pairs, standings, groups);
  else
    collect_plans (self, pairs, groups);
  self->n = pairs->len;
  self->n_groups = groups->len;
  self->pairs = take (pairs);
  self->standings = take (standings);
  self->groups = take (groups);
  /* What is held against each other is known before it is parted by area or year. */
  if (wants_all_concepts (question))
    plan_model_pairs_arrange (self, PLAN_MODEL_COMPARISON_GROUPING_CONCEPT, PLAN_MODEL_COMPARISON_ORDER_CATALOG);
  if (self->is_across)
    judge_groups (self, question->year);
  plan_model_pairs_arrange (self, question->grouping, question->order);

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
  g_clear_pointer (&self->concepts, plan_model_concepts_unref);
  g_free (self->name);
  g_free (self->concept);
  g_free (self->pairs);
  g_free (self->standings);
  g_free (self->groups);
  g_free (self);
}

const PlanModelPairsGroup *
plan_model_pairs_find_group (const PlanModelPairs *self,
                             guint                 position)
{
  guint low = 0, high = self->n_groups;

  /* The last group that begins at or before the position and is not empty. */
  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (self->groups[middle].first <= position)
        low = middle;
      else
        high = middle;
    }

  return &self->groups[low];
}
