/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diffing-private.h>

#define SIDES 2

/* What has a number, a title and a place: of sections, tasks and projects the same questions are asked. */
typedef struct
{
  guint32 number;
  guint32 title;
  guint32 place; /* 0 where nothing is said of it */
  guint32 rest; /* what else may tell two of a title apart */
} Heading;

typedef struct
{
  Heading *of[SIDES];
  PlanModelLikeName *names[SIDES]; /* the titles, for their likeness */
} Headings;

static void
headings_init (Headings               *self,
               const PlanModelPairing *pairing)
{
  for (guint side = 0; side < SIDES; side++)
    {
      self->of[side] = g_new0 (Heading, (gsize) pairing->n[side] + 1);
      self->names[side] = g_new0 (PlanModelLikeName, (gsize) pairing->n[side] + 1);
    }
}

static void
headings_clear (Headings *self)
{
  for (guint side = 0; side < SIDES; side++)
    {
      g_clear_pointer (&self->of[side], g_free);
      g_clear_pointer (&self->names[side], g_free);
    }
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Headings, headings_clear)

static guint32
number_text (PlanModelDiffing *self,
             guint             side,
             PlanModelText     text)
{
  return plan_model_diffing_number_text (self, plan_model_store_text (self->sides[side].store, text));
}

/* What has no title is known by its number. */
static guint32
get_head (const Heading *heading)
{
  return heading->title != 0 ? heading->title : heading->number;
}

static guint32
key_by_all (PlanModelDiffing *self,
            guint             side,
            guint32           item,
            gpointer          user_data)
{
  const Heading *heading = &((const Headings *) user_data)->of[side][item];
  const guint32 parts[] = { get_head (heading), heading->number, heading->place, heading->rest };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_number_and_place (PlanModelDiffing *self,
                         guint             side,
                         guint32           item,
                         gpointer          user_data)
{
  const Heading *heading = &((const Headings *) user_data)->of[side][item];
  const guint32 parts[] = { get_head (heading), heading->number, heading->place };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_number (PlanModelDiffing *self,
               guint             side,
               guint32           item,
               gpointer          user_data)
{
  const Heading *heading = &((const Headings *) user_data)->of[side][item];
  const guint32 parts[] = { heading->title, heading->number };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_place (PlanModelDiffing *self,
              guint             side,
              guint32           item,
              gpointer          user_data)
{
  const Heading *heading = &((const Headings *) user_data)->of[side][item];
  const guint32 parts[] = { heading->title, heading->place };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_title (PlanModelDiffing *self,
              guint             side,
              guint32           item,
              gpointer          user_data)
{
  return ((const Headings *) user_data)->of[side][item].title;
}

static gboolean
always_agree (guint32  old_item,
              guint32  new_item,
              gpointer user_data)
{
  return TRUE;
}

/* What is interned later may move the texts, so they are looked up when nothing is any more. */
static void
name_headings (PlanModelDiffing       *self,
               const PlanModelPairing *pairing,
               Headings               *headings)
{
  for (guint side = 0; side < SIDES; side++)
    {
      for (guint32 i = 0; i < pairing->n[side]; i++)
        {
          guint32 title = headings->of[side][i].title;

          headings->names[side][i] = (PlanModelLikeName) { plan_model_pool_get (&self->texts, title), title != 0 };
        }
    }
}

/* Same number and title, same title, titles that are alike; of several of a title the place tells. */
static void
pair_headings (PlanModelDiffing *self,
               PlanModelPairing *pairing,
               Headings         *headings)
{
  static const PlanModelDiffMakeKey stages[] = { key_by_number_and_place, key_by_number, key_by_place, key_by_title };
  const PlanModelLikeName *const names[SIDES] = { headings->names[0], headings->names[1] };

  plan_model_diffing_pair_stage (self, pairing, PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_by_all, headings);
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    plan_model_diffing_pair_stage (self, pairing, PLAN_MODEL_DIFF_STAGE_UNIQUE, stages[i], headings);
  plan_model_diffing_pair_stage (self, pairing, PLAN_MODEL_DIFF_STAGE_TIE, key_by_title, headings);
  name_headings (self, pairing, headings);
  plan_model_pairing_pair_alike (pairing, names, always_agree, NULL);
}

static const PlanModelSectionRow *
get_section (const PlanModelDiffSide *side,
             guint32                  item)
{
  return plan_model_store_peek_section (side->store, side->range[PLAN_MODEL_OBJECT_SECTION].first + item);
}

/* The place of a section is its way from the top. */
static void
read_sections (PlanModelDiffing *self,
               guint             side,
               Heading          *headings)
{
  PlanModelRange range = self->sides[side].range[PLAN_MODEL_OBJECT_SECTION];

  for (guint32 i = 0; i < range.n; i++)
    {
      const PlanModelSectionRow *section = get_section (&self->sides[side], i);

      headings[i].number = number_text (self, side, section->number);
      headings[i].title = number_text (self, side, section->title);
      /* A parent stands before what lies in it. */
      if (section->parent != 0 && section->parent - 1 - range.first < i)
        {
          const Heading *parent = &headings[section->parent - 1 - range.first];
          const guint32 parts[] = { get_head (parent), parent->place };

          headings[i].place = plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
        }
    }
}

void
plan_model_diffing_pair_sections (PlanModelDiffing *self)
{
  g_auto (Headings) headings = { { NULL, NULL }, { NULL, NULL } };

  headings_init (&headings, &self->sections);
  for (guint side = 0; side < SIDES; side++)
    read_sections (self, side, headings.of[side]);
  pair_headings (self, &self->sections, &headings);
}

/* All assignments of a task or project as one number. */
static guint32
number_assignments (PlanModelDiffing *self,
                    guint             side,
                    PlanModelRange    range,
                    guint32           first)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_array_append_val (parts, first);
  for (guint32 i = 0; i < range.n; i++)
    {
      const PlanModelAssignmentRow *row = plan_model_store_peek_assignment (self->sides[side].store, range.first + i);
      const guint32 more[] = { plan_model_diffing_join (self, &self->agencies, PLAN_MODEL_OBJECT_AGENCY, side, row->agency),
                               row->role, number_text (self, side, row->deadline) };

      g_array_append_vals (parts, more, G_N_ELEMENTS (more));
    }

  return plan_model_diffing_number_key (self, (const guint32 *) (gpointer) parts->data, parts->len);
}

static void
read_tasks (PlanModelDiffing *self,
            guint             side,
            Heading          *headings)
{
  const PlanModelDiffSide *of = &self->sides[side];
  PlanModelRange range = of->range[PLAN_MODEL_OBJECT_TASK];

  for (guint32 i = 0; i < range.n; i++)
    {
      const PlanModelTaskRow *task = plan_model_store_peek_task (of->store, range.first + i);
      const PlanModelTaskRow *parent =
          task->parent != 0 ? plan_model_store_peek_task (of->store, task->parent - 1) : NULL;
      const guint32 place[] = {
        1 + plan_model_diffing_join (self, &self->sections, PLAN_MODEL_OBJECT_SECTION, side, task->section),
        parent != NULL ? number_text (self, side, parent->title != 0 ? parent->title : parent->number) : 0,
      };

      headings[i].number = number_text (self, side, task->number);
      headings[i].title = number_text (self, side, task->title);
      headings[i].place = plan_model_diffing_number_key (self, place, G_N_ELEMENTS (place));
      headings[i].rest = number_assignments (self, side, task->assignments, 1 + number_text (self, side, task->deadline));
    }
}

void
plan_model_diffing_pair_tasks (PlanModelDiffing *self)
{
  g_auto (Headings) headings = { { NULL, NULL }, { NULL, NULL } };

  headings_init (&headings, &self->tasks);
  for (guint side = 0; side < SIDES; side++)
    read_tasks (self, side, headings.of[side]);
  pair_headings (self, &self->tasks, &headings);
}

static void
read_projects (PlanModelDiffing *self,
               guint             side,
               Heading          *headings)
{
  const PlanModelDiffSide *of = &self->sides[side];
  PlanModelRange range = of->range[PLAN_MODEL_OBJECT_PROJECT];

  for (guint32 i = 0; i < range.n; i++)
    {
      const PlanModelProjectRow *project = plan_model_store_peek_project (of->store, range.first + i);
      const guint32 place[] = {
        1 + plan_model_diffing_area (self, side, project->area),
        plan_model_diffing_join (self, &self->sections, PLAN_MODEL_OBJECT_SECTION, side, project->section),
      };
      const guint32 years[] = { 1, (guint16) project->years.start, (guint16) project->years.end };

      headings[i].number = number_text (self, side, project->number);
      headings[i].title = number_text (self, side, project->name);
      headings[i].place = plan_model_diffing_number_key (self, place, G_N_ELEMENTS (place));
      headings[i].rest = number_assignments (self, side, project->assignments,
                                             plan_model_diffing_number_key (self, years, G_N_ELEMENTS (years)));
    }
}

void
plan_model_diffing_pair_projects (PlanModelDiffing *self)
{
  g_auto (Headings) headings = { { NULL, NULL }, { NULL, NULL } };

  headings_init (&headings, &self->projects);
  for (guint side = 0; side < SIDES; side++)
    read_projects (self, side, headings.of[side]);
  pair_headings (self, &self->projects, &headings);
}

/* That something stood in one section and stands in another. */
typedef struct
{
  guint32 of[SIDES];
  guint32 n;
} Vote;

static int
compare_votes (gconstpointer a,
               gconstpointer b)
{
  const Vote *x = a, *y = b;

  for (guint side = 0; side < SIDES; side++)
    {
      if (x->of[side] != y->of[side])
        return x->of[side] < y->of[side] ? -1 : 1;
    }

  return 0;
}

static PlanModelLink
get_section_of (const PlanModelDiffSide *side,
                PlanModelObjectKind      table,
                guint32                  item)
{
  guint32 row = side->range[table].first + item;

  if (table == PLAN_MODEL_OBJECT_INDICATOR)
    return side->store->indicator.section[row];
  if (table == PLAN_MODEL_OBJECT_TASK)
    return plan_model_store_peek_task (side->store, row)->section;

  return plan_model_store_peek_project (side->store, row)->section;
}

static void
collect_votes (const PlanModelDiffing *self,
               const PlanModelPairing *pairing,
               PlanModelObjectKind     table,
               GArray                 *votes)
{
  for (guint32 i = 0; i < pairing->n[0]; i++)
    {
      guint32 items[SIDES] = { i, pairing->partner[0][i] - 1 };
      Vote vote = { { 0, 0 }, 1 };
      gboolean is_vote = pairing->partner[0][i] != 0;

      for (guint side = 0; is_vote && side < SIDES; side++)
        {
          PlanModelLink section = get_section_of (&self->sides[side], table, items[side]);

          vote.of[side] = section - 1 - self->sides[side].range[PLAN_MODEL_OBJECT_SECTION].first;
          is_vote = section != 0 && self->sections.partner[side][vote.of[side]] == 0;
        }
      if (is_vote)
        g_array_append_val (votes, vote);
    }
}

/* Adds up equal votes, in order. */
static void
count_votes (GArray *votes)
{
  guint n = 0;

  g_array_sort (votes, compare_votes);
  for (guint i = 0; i < votes->len; i++)
    {
      const Vote vote = g_array_index (votes, Vote, i);

      if (n > 0 && compare_votes (&vote, &g_array_index (votes, Vote, n - 1)) == 0)
        g_array_index (votes, Vote, n - 1).n++;
      else
        g_array_index (votes, Vote, n++) = vote;
    }
  g_array_set_size (votes, n);
}

/* For each section of a side the one vote with most of its contents, + 1; 0 where there is none, or two. */
static guint32 *
find_best_votes (const GArray           *votes,
                 const PlanModelPairing *sections,
                 guint                   side)
{
  guint32 *best = g_new0 (guint32, (gsize) sections->n[side] + 1);
  g_autofree guint32 *most = g_new0 (guint32, (gsize) sections->n[side] + 1);

  for (guint i = 0; i < votes->len; i++)
    {
      const Vote *vote = &g_array_index (votes, Vote, i);
      guint32 section = vote->of[side];

      if (vote->n < most[section])
        continue;
      best[section] = vote->n > most[section] ? i + 1 : 0;
      most[section] = vote->n;
    }

  return best;
}

void
plan_model_diffing_pair_sections_by_contents (PlanModelDiffing *self)
{
  PlanModelPairing *sections = &self->sections;
  g_autoptr (GArray) votes = g_array_new (FALSE, FALSE, sizeof (Vote));
  g_autofree guint32 *old_best = NULL, *new_best = NULL;

  collect_votes (self, &self->indicators, PLAN_MODEL_OBJECT_INDICATOR, votes);
  collect_votes (self, &self->tasks, PLAN_MODEL_OBJECT_TASK, votes);
  collect_votes (self, &self->projects, PLAN_MODEL_OBJECT_PROJECT, votes);
  count_votes (votes);
  old_best = find_best_votes (votes, sections, 0);
  new_best = find_best_votes (votes, sections, 1);
  for (guint i = 0; i < votes->len; i++)
    {
      const Vote *vote = &g_array_index (votes, Vote, i);

      if (old_best[vote->of[0]] != i + 1 || new_best[vote->of[1]] != i + 1)
        continue;
      sections->partner[0][vote->of[0]] = vote->of[1] + 1;
      sections->partner[1][vote->of[1]] = vote->of[0] + 1;
    }
}
