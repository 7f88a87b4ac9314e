/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* The parts of tasks: a paragraph may close several stretches of text with a list of agencies each.
 *
 * A task has parts where its assignments cover two stretches or more that lie apart; one that covers several of them covers
 * the task.  Stretches that overlap are no parts.  The same holds of projects: an owner is a task, or a project behind all of
 * them. */
typedef struct
{
  const PlanModelStore *store;
  guint32 *first; /* by owner, and the end: places in @extents */
  GArray *extents; /* of PlanModelExtent; of each owner that has parts an empty one first, then the parts in their order */
} PlanModelDutyStretches;

void            plan_model_duty_stretches_init     (PlanModelDutyStretches       *self,
                                                    const PlanModelStore         *store);
void            plan_model_duty_stretches_clear    (PlanModelDutyStretches       *self);

static inline guint32
plan_model_duty_owner (const PlanModelStore *store,
                       PlanModelObjectKind   kind,
                       guint32               row)
{
  return kind == PLAN_MODEL_OBJECT_TASK ? row : store->n[PLAN_MODEL_OBJECT_TASK] + row;
}

static inline guint32
plan_model_duty_get_n_owners (const PlanModelStore *store)
{
  return store->n[PLAN_MODEL_OBJECT_TASK] + store->n[PLAN_MODEL_OBJECT_PROJECT];
}

static inline PlanModelRange
plan_model_duty_get_assignments (const PlanModelStore *store,
                                 guint32               owner)
{
  const guint32 n_tasks = store->n[PLAN_MODEL_OBJECT_TASK];

  return owner < n_tasks ? plan_model_store_peek_task (store, owner)->assignments
                         : plan_model_store_peek_project (store, owner - n_tasks)->assignments;
}

/* How many parts an owner has: none, or two at least. */
static inline guint32
plan_model_duty_stretches_get_n (const PlanModelDutyStretches *self,
                                 guint32                       owner)
{
  guint32 n = self->first[owner + 1] - self->first[owner];

  return n > 0 ? n - 1 : 0;
}

/* Which part of an owner that has some a stretch lies in, from 1; 0: in none, or in several. */
guint32         plan_model_duty_stretches_find     (const PlanModelDutyStretches *self,
                                                    guint32                       owner,
                                                    PlanModelExtent               stretch);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelDutyStretches, plan_model_duty_stretches_clear)

G_END_DECLS
