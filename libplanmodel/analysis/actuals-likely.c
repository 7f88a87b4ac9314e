/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-joiner-private.h>

#include <libplanmodel/analysis/name-likes-private.h>

#include <glib/gi18n-lib.h>

/* The likenesses of all names that are asked for, and those of the row at hand. */
typedef struct
{
  PlanModelActualsJoiner *joiner;
  GArray *in_plans; /* of PlanModelNameLike */
  GArray *in_areas;
  GArray *likes;              /* of PlanModelNameLike: those of a row, the most alike first */
  PlanModelLikeness likeness; /* that is tried */
} Likely;

/* Whether the vocabulary says that the one is not the other: they are two concepts, or one of them
 * has a facet of its own. */
static gboolean
is_something_else (const PlanModelActualsMeaning *meaning,
                   const PlanModelIndicatorKeys *keys,
                   guint32 indicator)
{
  guint32 concept = keys->concepts[indicator], close = keys->close[indicator];

  if (meaning->concept != 0)
    return (concept != 0 && concept != meaning->concept) || close == meaning->concept;

  return concept != 0 && concept == meaning->close;
}

/* Leaves those of a plan that can be meant at all; FALSE: there are none. */
static gboolean
leave_possible (PlanModelActualsJoiner *self,
                const PlanModelActualsQuestion *question,
                guint32 plan,
                PlanModelActualsGroup *group)
{
  const PlanModelActualsMeaning *meaning =
      plan_model_actuals_joiner_get_meaning (self, question->row->indicator, question->row->unit);
  guint n = 0;

  for (guint i = 0; i < group->n; i++)
    if (!is_something_else (meaning, self->join->keys, group->rows[i]))
      group->rows[n++] = group->rows[i];
  group->n = n;

  return n > 0 && plan_model_actuals_joiner_narrow (self, question, plan, group);
}

static void
tell_likely (const Likely *self, const PlanModelActualsQuestion *question, guint32 indicator)
{
  guint thousandths = plan_model_likeness_get_thousandths (&self->likeness);

  plan_model_actuals_joiner_refuse (
      self->joiner, question->position, PLAN_MODEL_ACTUALS_INDICATOR,
      PLAN_MODEL_ACTUALS_INDICATOR_LIKELY,
      /* Translators: what stands in a cell, the name of an indicator, how alike they are in
         hundredths */
      g_strdup_printf (_ ("“%s” is like “%s”: 0.%02u"),
                       plan_model_actuals_joiner_text (self->joiner, question->row->indicator),
                       plan_model_actuals_joiner_name (self->joiner, indicator), thousandths / 10));
}

static void
tell_tie (const Likely *self,
          const PlanModelActualsQuestion *question,
          const PlanModelActualsGroup *group)
{
  plan_model_actuals_joiner_refuse (
      self->joiner, question->position, PLAN_MODEL_ACTUALS_INDICATOR,
      PLAN_MODEL_ACTUALS_INDICATOR_AMBIGUOUS,
      /* Translators: what stands in a cell, the names of two indicators */
      g_strdup_printf (_ ("“%s” is as much like “%s” as like “%s”"),
                       plan_model_actuals_joiner_text (self->joiner, question->row->indicator),
                       plan_model_actuals_joiner_name (self->joiner, group->rows[0]),
                       plan_model_actuals_joiner_name (self->joiner, group->rows[1])));
}

static gboolean
choose_likely (PlanModelActualsJoiner *joiner,
               const PlanModelActualsQuestion *question,
               guint32 plan,
               PlanModelActualsGroup *group,
               gpointer user_data)
{
  const Likely *self = user_data;
  PlanModelActualMatch *match;

  if (!leave_possible (joiner, question, plan, group))
    return FALSE;
  if (group->n > 1)
    {
      plan_model_actuals_joiner_add (joiner, question->position, 0,
                                     PLAN_MODEL_ACTUAL_JOIN_KIND_NONE);
      tell_tie (self, question, group);
      return TRUE;
    }
  match = plan_model_actuals_joiner_add (joiner, question->position, group->rows[0] + 1,
                                         PLAN_MODEL_ACTUAL_JOIN_KIND_LIKENESS);
  match->likeness = (guint16) plan_model_likeness_get_thousandths (&self->likeness);
  match->is_used = joiner->join->takes_likely;
  tell_likely (self, question, group->rows[0]);

  return TRUE;
}

/* --- The names that are like that of a row --- */

static guint32
number_name (const PlanModelActualsJoiner *self, const PlanModelActualsQuestion *question)
{
  return plan_model_indicator_keys_number_name (
      self->join->keys, plan_model_actuals_joiner_text (self, question->row->indicator));
}

static const PlanModelActualsQuestion *
peek_open (const PlanModelActualsJoiner *self, guint i)
{
  return &g_array_index (self->open, PlanModelActualsQuestion, i);
}

static void
add_asked (const PlanModelActualsJoiner *self,
           const PlanModelActualsQuestion *question,
           PlanModelKeyIndex *in_plans,
           PlanModelKeyIndex *in_areas)
{
  guint32 name = number_name (self, question);

  for (guint i = 0; i < question->n_plans; i++)
    plan_model_key_index_add (in_plans, question->plans[i].row + 1, name, question->position);
  if (question->plans == NULL)
    plan_model_key_index_add (in_areas, question->area, name, question->position);
}

static void
find_likes (Likely *self)
{
  const PlanModelIndicatorKeys *keys = self->joiner->join->keys;
  PlanModelKeyIndex in_plans, in_areas;

  plan_model_key_index_init (&in_plans);
  plan_model_key_index_init (&in_areas);
  for (guint i = 0; i < self->joiner->open->len; i++)
    add_asked (self->joiner, peek_open (self->joiner, i), &in_plans, &in_areas);
  plan_model_key_index_sort (&in_plans);
  plan_model_key_index_sort (&in_areas);
  self->in_plans = plan_model_name_likes_new (&keys->texts, &in_plans, &keys->plan_names);
  self->in_areas = plan_model_name_likes_new (&keys->texts, &in_areas, &keys->area_names);
  plan_model_key_index_clear (&in_plans);
  plan_model_key_index_clear (&in_areas);
}

/* The most alike first. */
static int
compare_likes (gconstpointer a, gconstpointer b)
{
  const PlanModelNameLike *first = a, *second = b;
  int order = plan_model_likeness_compare (&second->likeness, &first->likeness);

  if (order != 0)
    return order;
  if (first->place != second->place)
    return first->place < second->place ? -1 : 1;

  return (first->alike > second->alike) - (first->alike < second->alike);
}

static void
collect_likes (Likely *self, const PlanModelActualsQuestion *question)
{
  guint32 name = number_name (self->joiner, question);
  const PlanModelNameLike *likes;
  guint n;

  g_array_set_size (self->likes, 0);
  for (guint i = 0; i < question->n_plans; i++)
    {
      likes = plan_model_name_likes_find (self->in_plans, question->plans[i].row + 1, name, &n);
      g_array_append_vals (self->likes, likes, n);
    }
  if (question->plans == NULL)
    {
      likes = plan_model_name_likes_find (self->in_areas, question->area, name, &n);
      g_array_append_vals (self->likes, likes, n);
    }
  g_array_sort (self->likes, compare_likes);
}

/* --- Joining --- */

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const guint32 *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

/* The indicators whose names are as much alike as the one at @start; returns where they end. */
static guint
collect_level (Likely *self, const PlanModelActualsQuestion *question, guint start)
{
  PlanModelIndicatorKeys *keys = self->joiner->join->keys;
  guint i;

  self->likeness = g_array_index (self->likes, PlanModelNameLike, start).likeness;
  for (i = start; i < self->likes->len; i++)
    {
      const PlanModelNameLike *like = &g_array_index (self->likes, PlanModelNameLike, i);
      const PlanModelKeyEntry plan = { 0, 0, like->place - 1 };
      PlanModelActualsQuestion narrowed = *question;

      if (plan_model_likeness_compare (&like->likeness, &self->likeness) != 0)
        break;
      if (question->plans != NULL)
        {
          narrowed.plans = &plan;
          narrowed.n_plans = 1;
        }
      plan_model_actuals_joiner_collect (self->joiner, &narrowed, &keys->plan_names,
                                         &keys->area_names, like->alike);
    }
  g_array_sort (self->joiner->found, compare_numbers);

  return i;
}

/* Says that there is no such indicator where it was looked for. */
static void
tell_unknown (PlanModelActualsJoiner *self, const PlanModelActualsQuestion *question)
{
  const PlanModelActualRow *row = question->row;
  PlanModelActualsColumn column =
      row->indicator != 0 ? PLAN_MODEL_ACTUALS_INDICATOR : PLAN_MODEL_ACTUALS_CONCEPT;
  const char *name =
      plan_model_actuals_joiner_text (self, row->indicator != 0 ? row->indicator : row->concept);
  const char *plan = plan_model_actuals_joiner_text (self, row->plan);
  const char *area = plan_model_actuals_joiner_text (self, row->area);
  char *hint;

  if (question->plans != NULL && plan != NULL)
    /* Translators: what stands in two cells: a plan, a name */
    hint = g_strdup_printf (_ ("no indicator of “%s” is called “%s”"), plan, name);
  else if (area != NULL)
    /* Translators: what stands in two cells: an area, a name */
    hint = g_strdup_printf (_ ("no indicator about “%s” is called “%s”"), area, name);
  else
    /* Translators: what stands in a cell */
    hint = g_strdup_printf (_ ("no indicator is called “%s”"), name);
  plan_model_actuals_joiner_refuse (self, question->position, column,
                                    PLAN_MODEL_ACTUALS_INDICATOR_UNKNOWN, hint);
}

static void
join_open (Likely *self, const PlanModelActualsQuestion *question)
{
  g_array_set_size (self->joiner->plans_found, 0);
  collect_likes (self, question);
  for (guint i = 0; i < self->likes->len;)
    {
      i = collect_level (self, question, i);
      plan_model_actuals_joiner_choose (self->joiner, question, choose_likely, self);
    }
  if (self->joiner->plans_found->len > 0)
    return;
  plan_model_actuals_joiner_add (self->joiner, question->position, 0,
                                 PLAN_MODEL_ACTUAL_JOIN_KIND_NONE);
  tell_unknown (self->joiner, question);
}

void
plan_model_actuals_joiner_join_likely (PlanModelActualsJoiner *self)
{
  Likely likely = { .joiner = self };

  if (self->open->len == 0)
    return;
  likely.likes = g_array_new (FALSE, FALSE, sizeof (PlanModelNameLike));
  find_likes (&likely);
  for (guint i = 0; i < self->open->len; i++)
    join_open (&likely, peek_open (self, i));
  g_array_unref (likely.likes);
  g_array_unref (likely.in_plans);
  g_array_unref (likely.in_areas);
}
