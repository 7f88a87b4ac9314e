/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-targets-private.h>

#include <libplanmodel/analysis/task-tree-private.h>
#include <libplanmodel/core/enums.h>

typedef struct
{
  guint32 list;
  PlanModelDutyTarget target;
} Entry;

/* Targets are noted with their lists in the order of the indicators, and sorted by list in the end. */
typedef struct
{
  const PlanModelDutyTargets *targets;
  const PlanModelLink *bearers; /* by task: the one that answers for it */
  GArray *entries; /* of Entry */
  PlanModelLink *last; /* by list: the value that was put last, which several mentions may state */
  PlanModelLink *placed; /* by owner: the last value that stands in one of its parts */
} Collector;

static gboolean
has_assignments (const PlanModelStore   *store G_GNUC_UNUSED,
                 const PlanModelTaskRow *task)
{
  return task->assignments.n > 0;
}

static guint32
get_bearer (const Collector *self,
            guint32          task)
{
  return self->bearers[task] != 0 ? self->bearers[task] - 1 : task;
}

static guint32
get_list (const PlanModelDutyTargets *self,
          guint32                     owner,
          guint32                     part)
{
  return plan_model_duty_get_n_owners (self->store) + self->stretches->first[owner] + part;
}

static void
put (Collector *self,
     guint32    list,
     guint32    value,
     guint32    indicator)
{
  Entry entry = { list, { value, indicator } };

  if (self->last[list] == value + 1)
    return;
  self->last[list] = value + 1;
  g_array_append_val (self->entries, entry);
}

static void
put_whole (Collector *self,
           guint32    owner,
           guint32    value,
           guint32    indicator)
{
  put (self, owner, value, indicator);
  if (plan_model_duty_stretches_get_n (self->targets->stretches, owner) > 0)
    put (self, get_list (self->targets, owner, 0), value, indicator);
}

static gboolean
is_target (const PlanModelStore *store,
           guint32               value)
{
  return store->value.role[value] == PLAN_MODEL_VALUE_ROLE_TARGET
         || store->value.role[value] == PLAN_MODEL_VALUE_ROLE_MILESTONE;
}

/* Puts a target into the part that a mention of it stands in. */
static void
place (Collector       *self,
       guint32          owner,
       PlanModelExtent  span,
       guint32          value,
       guint32          indicator)
{
  guint32 part;

  if (plan_model_duty_stretches_get_n (self->targets->stretches, owner) == 0)
    return;
  part = plan_model_duty_stretches_find (self->targets->stretches, owner, span);
  if (part == 0)
    return;
  put (self, get_list (self->targets, owner, part), value, indicator);
  self->placed[owner] = value + 1;
}

/* Returns: whether a mention names a task */
static gboolean
put_mentioned (Collector *self,
               guint32    value,
               guint32    indicator)
{
  const PlanModelStore *store = self->targets->store;
  const guint32 first = store->value.first_mention[value], end = store->value.first_mention[value + 1];
  gboolean is_found = FALSE;
  PlanModelMentionRow mention;

  for (guint32 row = first; row < end; row++)
    {
      plan_model_store_get_mention (store, row, &mention);
      if (mention.rare.task != 0)
        place (self, get_bearer (self, mention.rare.task - 1), mention.span, value, indicator);
      is_found |= mention.rare.task != 0;
    }
  for (guint32 row = first; is_found && row < end; row++)
    {
      guint32 owner;

      plan_model_store_get_mention (store, row, &mention);
      if (mention.rare.task == 0)
        continue;
      owner = get_bearer (self, mention.rare.task - 1);
      if (self->placed[owner] == value + 1)
        put (self, owner, value, indicator);
      else
        put_whole (self, owner, value, indicator);
    }

  return is_found;
}

static void
put_all (Collector      *self,
         guint32         owner,
         guint32         indicator,
         PlanModelRange  values)
{
  for (guint32 value = values.first; value < values.first + values.n; value++)
    {
      if (is_target (self->targets->store, value))
        put_whole (self, owner, value, indicator);
    }
}

static void
put_indicator (Collector *self,
               guint32    indicator)
{
  const PlanModelStore *store = self->targets->store;
  gboolean is_found = FALSE;
  PlanModelIndicatorRow row;

  plan_model_store_get_indicator (store, indicator, &row);
  for (guint32 value = row.values.first; value < row.values.first + row.values.n; value++)
    {
      if (is_target (store, value))
        is_found |= put_mentioned (self, value, indicator);
    }
  if (!is_found && row.task != 0)
    put_all (self, get_bearer (self, row.task - 1), indicator, row.values);
  if (row.rare.project != 0)
    put_all (self, plan_model_duty_owner (store, PLAN_MODEL_OBJECT_PROJECT, row.rare.project - 1), indicator, row.values);
}

/* Each list keeps the order of the entries. */
static void
sort_entries (PlanModelDutyTargets *self,
              const GArray         *entries,
              gsize                 n_lists)
{
  guint32 *next = g_new0 (guint32, n_lists + 2);

  /* The place of a list stands one behind it, so that when all are put it has become its end. */
  for (guint i = 0; i < entries->len; i++)
    next[g_array_index (entries, Entry, i).list + 2]++;
  for (gsize list = 0; list < n_lists; list++)
    next[list + 2] += next[list + 1];
  self->targets = g_new (PlanModelDutyTarget, (gsize) entries->len + 1);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      self->targets[next[entry->list + 1]++] = entry->target;
    }
  self->first = next;
}

void
plan_model_duty_targets_init (PlanModelDutyTargets         *self,
                              const PlanModelStore         *store,
                              const PlanModelDutyStretches *stretches)
{
  const gsize n_owners = plan_model_duty_get_n_owners (store);
  const gsize n_lists = n_owners + stretches->extents->len;
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autofree PlanModelLink *bearers = plan_model_task_tree_find_nearest (store, has_assignments);
  g_autofree PlanModelLink *last = g_new0 (PlanModelLink, n_lists + 1);
  g_autofree PlanModelLink *placed = g_new0 (PlanModelLink, n_owners + 1);
  Collector collector = { self, bearers, entries, last, placed };

  self->store = store;
  self->stretches = stretches;
  for (guint32 indicator = 0; indicator < store->n[PLAN_MODEL_OBJECT_INDICATOR]; indicator++)
    put_indicator (&collector, indicator);
  sort_entries (self, entries, n_lists);
}

void
plan_model_duty_targets_clear (PlanModelDutyTargets *self)
{
  g_clear_pointer (&self->first, g_free);
  g_clear_pointer (&self->targets, g_free);
}

void
plan_model_duty_target_iter_init (PlanModelDutyTargetIter    *self,
                                  const PlanModelDutyTargets *targets,
                                  guint32                     owner,
                                  guint32                     part)
{
  guint32 list = part > 0 ? get_list (targets, owner, part) : owner;

  self->at = targets->targets + targets->first[list];
  self->end = targets->targets + targets->first[list + 1];
  self->rest = NULL;
  self->rest_end = NULL;
  if (part == 0)
    return;
  list = get_list (targets, owner, 0);
  self->rest = targets->targets + targets->first[list];
  self->rest_end = targets->targets + targets->first[list + 1];
}

const PlanModelDutyTarget *
plan_model_duty_target_iter_next (PlanModelDutyTargetIter *self)
{
  if (self->at < self->end)
    return self->at++;

  return self->rest < self->rest_end ? self->rest++ : NULL;
}

gboolean
plan_model_value_row_get_due (const PlanModelStore *store,
                              guint32               value,
                              PlanModelPeriod      *due)
{
  PlanModelValueRow row;

  plan_model_store_get_value (store, value, &row);
  if (row.rare.deadline != 0)
    return plan_model_period_parse (plan_model_store_text (store, row.rare.deadline),
                                    plan_model_pool_get_length (&store->texts, row.rare.deadline), due)
           && due->kind != PLAN_MODEL_PERIOD_ONGOING;
  if (row.year <= 0)
    return FALSE;
  plan_model_period_init_year (due, row.year);

  return TRUE;
}
