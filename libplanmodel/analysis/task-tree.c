/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/task-tree-private.h>

#define UNKNOWN G_MAXUINT32

static PlanModelLink
get_parent (const PlanModelStore *store,
            guint32               task)
{
  return plan_model_store_peek_task (store, task)->parent;
}

static void
find (const PlanModelStore *store,
      PlanModelTaskTest     test,
      PlanModelLink        *nearest,
      guint32               task)
{
  PlanModelLink at = task + 1, found = 0;

  /* Parents form no cycles: the filler sees to it. */
  while (at != 0 && nearest[at - 1] == UNKNOWN && !test (store, plan_model_store_peek_task (store, at - 1)))
    at = get_parent (store, at - 1);
  if (at != 0)
    found = nearest[at - 1] != UNKNOWN ? nearest[at - 1] : at;
  for (PlanModelLink up = task + 1; up != 0 && nearest[up - 1] == UNKNOWN; up = get_parent (store, up - 1))
    {
      nearest[up - 1] = found;
      if (up == found)
        break;
    }
}

PlanModelLink *
plan_model_task_tree_find_nearest (const PlanModelStore *store,
                                   PlanModelTaskTest     test)
{
  const guint32 n = store->n[PLAN_MODEL_OBJECT_TASK];
  PlanModelLink *nearest = g_new (PlanModelLink, (gsize) n + 1);

  for (guint32 task = 0; task < n; task++)
    nearest[task] = UNKNOWN;
  for (guint32 task = 0; task < n; task++)
    find (store, test, nearest, task);

  return nearest;
}
