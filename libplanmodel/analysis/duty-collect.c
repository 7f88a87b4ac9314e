/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-set-private.h>

#include <libplanmodel/analysis/task-tree-private.h>

#include <stdlib.h>
#include <string.h>

/* The duties of a store as its plans state them, put in order.  All of it is linear in the number of rows but for the order
 * of the bodies, which are sorted. */
#define N_TASK_KINDS (PLAN_MODEL_TASK_KIND_SAFEGUARD + 1)
#define N_ROLES (PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT + 1)

typedef struct
{
  PlanModelDutyGround *ground;
  const PlanModelStore *store;
  PlanModelLink *led; /* by task: the nearest one that somebody leads or answers for */
  PlanModelLink *dated; /* by task: the nearest one with a deadline */
  guint8 *has_parts; /* by task: whether others are a part of it */
  GArray *rows; /* of PlanModelDutyRow */
  GArray *unled; /* of the same: what nobody has */

  guint32 latest_owner; /* whose latest targets are known; PLAN_MODEL_DUTY_NOBODY: of none */
  GArray *latest; /* of PlanModelLink, by part: the value that is due last */
} Collector;

/* In which order the roles of a body are listed. */
static const guint8 role_ranks[N_ROLES] = {
  [PLAN_MODEL_ASSIGNMENT_ROLE_LEAD] = 0,      [PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE] = 1,
  [PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT] = 2, [PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE] = 3,
  [PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT] = 4,   [PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE] = 5,
  [PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN] = 6,
};

static gboolean
answers (guint role)
{
  return role == PLAN_MODEL_ASSIGNMENT_ROLE_LEAD || role == PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE;
}

static gboolean
is_led (const PlanModelStore   *store,
        const PlanModelTaskRow *task)
{
  for (guint32 row = task->assignments.first; row < task->assignments.first + task->assignments.n; row++)
    {
      if (answers (plan_model_store_peek_assignment (store, row)->role))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_dated (const PlanModelStore   *store G_GNUC_UNUSED,
          const PlanModelTaskRow *task)
{
  return task->deadline != 0;
}

/* The later of two targets; each 0 or a value + 1. */
static PlanModelLink
choose_later (const PlanModelStore *store,
              PlanModelLink         known,
              PlanModelLink         other)
{
  PlanModelPeriod first, second;

  if (other == 0 || !plan_model_value_row_get_due (store, other - 1, &second))
    return known;
  if (known == 0 || !plan_model_value_row_get_due (store, known - 1, &first))
    return other;

  return second.last > first.last ? other : known;
}

static PlanModelLink
find_latest_of (const PlanModelStore      *store,
                const PlanModelDutyTarget *at,
                const PlanModelDutyTarget *end)
{
  PlanModelLink latest = 0;

  for (; at < end; at++)
    latest = choose_later (store, latest, at->value + 1);

  return latest;
}

/* The latest target of each part of an owner; its targets are walked once. */
static void
find_latest (Collector *self,
             guint32    owner)
{
  guint32 n = plan_model_duty_stretches_get_n (&self->ground->stretches, owner);
  PlanModelLink rest = 0;

  g_array_set_size (self->latest, n + 1);
  for (guint32 part = 0; part <= n; part++)
    {
      PlanModelDutyTargetIter iter;
      PlanModelLink latest;

      plan_model_duty_target_iter_init (&iter, &self->ground->targets, owner, part);
      latest = find_latest_of (self->store, iter.at, iter.end);
      if (part == 1)
        rest = find_latest_of (self->store, iter.rest, iter.rest_end);
      g_array_index (self->latest, PlanModelLink, part) = part > 0 ? choose_later (self->store, latest, rest) : latest;
    }
  self->latest_owner = owner;
}

static PlanModelDay
parse_deadline (const PlanModelStore *store,
                PlanModelText         deadline)
{
  PlanModelPeriod period;

  if (!plan_model_period_parse (plan_model_store_text (store, deadline),
                                plan_model_pool_get_length (&store->texts, deadline), &period))
    return 0;

  return period.last;
}

static void
date_by_targets (Collector        *self,
                 PlanModelDutyRow *row)
{
  PlanModelPeriod due;

  if (self->latest_owner != row->owner)
    find_latest (self, row->owner);
  row->dated = g_array_index (self->latest, PlanModelLink, row->part);
  if (row->dated == 0 || !plan_model_value_row_get_due (self->store, row->dated - 1, &due))
    return;
  row->due = due.last;
  row->deadline_origin = PLAN_MODEL_DEADLINE_ORIGIN_TARGETS;
}

/* The first that is stated: with the body, with the task or one above it, by the years of the project, by its targets. */
static void
date_row (Collector        *self,
          PlanModelDutyRow *row)
{
  const PlanModelStore *store = self->store;
  PlanModelObjectKind kind = plan_model_duty_row_get_kind (row, self->ground);
  guint32 item = plan_model_duty_row_get_item (row, self->ground);
  PlanModelText own = 0;
  PlanModelPeriod period;

  if (row->assignment != PLAN_MODEL_DUTY_NOBODY)
    own = plan_model_store_peek_assignment (store, row->assignment)->deadline;
  if (own != 0)
    {
      row->due = parse_deadline (store, own);
      row->deadline_origin = PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT;
    }
  else if (kind == PLAN_MODEL_OBJECT_TASK && self->dated[item] != 0)
    {
      row->dated = self->dated[item];
      row->due = parse_deadline (store, plan_model_store_peek_task (store, row->dated - 1)->deadline);
      row->deadline_origin = PLAN_MODEL_DEADLINE_ORIGIN_TASK;
    }
  else if (kind == PLAN_MODEL_OBJECT_PROJECT && plan_model_store_peek_project (store, item)->years.end > 0)
    {
      plan_model_period_init_year (&period, plan_model_store_peek_project (store, item)->years.end);
      row->due = period.last;
      row->deadline_origin = PLAN_MODEL_DEADLINE_ORIGIN_PROJECT;
    }
  else
    {
      date_by_targets (self, row);
    }
}

/* The members of a group follow it. */
static void
add_members (Collector              *self,
             const PlanModelDutyRow *row)
{
  const PlanModelStore *store = self->store;
  PlanModelRange members = plan_model_store_peek_agency (store, row->agency)->members;

  if (members.n > PLAN_MODEL_DUTY_MAX_MEMBERS)
    return;
  for (guint32 i = 0; i < members.n; i++)
    {
      PlanModelDutyRow member = *row;

      member.agency = store->links.items[members.first + i] - 1;
      g_array_append_val (self->rows, member);
    }
}

static void
add_assignment (Collector *self,
                guint32    plan,
                guint32    owner,
                guint32    row)
{
  const PlanModelAssignmentRow *assignment = plan_model_store_peek_assignment (self->store, row);
  PlanModelDutyRow duty = { .plan = plan, .owner = owner, .assignment = row, .role = assignment->role };

  duty.agency = assignment->agency - 1;
  if (plan_model_duty_stretches_get_n (&self->ground->stretches, owner) > 0)
    duty.part = plan_model_duty_stretches_find (&self->ground->stretches, owner, assignment->covers);
  date_row (self, &duty);
  g_array_append_val (self->rows, duty);
  add_members (self, &duty);
}

static void
add_owners (Collector      *self,
            guint32         plan,
            PlanModelRange  range,
            guint32         first_owner)
{
  for (guint32 i = 0; i < range.n; i++)
    {
      guint32 owner = first_owner + range.first + i;
      PlanModelRange assignments = plan_model_duty_get_assignments (self->store, owner);

      for (guint32 k = 0; k < assignments.n; k++)
        add_assignment (self, plan, owner, assignments.first + k);
    }
}

/* A task that nobody leads or answers for, where others of its kind in the plan have somebody.  What is in parts is judged by
 * them, and a part has who leads the whole. */
static void
add_unled (Collector      *self,
           guint32         plan,
           PlanModelRange  tasks)
{
  gboolean is_usual[N_TASK_KINDS] = { FALSE };

  for (guint32 row = tasks.first; row < tasks.first + tasks.n; row++)
    is_usual[plan_model_store_peek_task (self->store, row)->kind] |= self->led[row] != 0;
  for (guint32 row = tasks.first; row < tasks.first + tasks.n; row++)
    {
      PlanModelDutyRow duty = { .plan = plan, .owner = row };

      if (self->led[row] != 0 || self->has_parts[row] || !is_usual[plan_model_store_peek_task (self->store, row)->kind])
        continue;
      duty.assignment = PLAN_MODEL_DUTY_NOBODY;
      duty.agency = PLAN_MODEL_DUTY_NOBODY;
      date_row (self, &duty);
      g_array_append_val (self->unled, duty);
    }
}

static void
add_plan (Collector *self,
          guint32    plan)
{
  PlanModelRange tasks = plan_model_store_get_range (self->store, plan, PLAN_MODEL_OBJECT_TASK);

  add_owners (self, plan, tasks, 0);
  add_owners (self, plan, plan_model_store_get_range (self->store, plan, PLAN_MODEL_OBJECT_PROJECT),
              self->store->n[PLAN_MODEL_OBJECT_TASK]);
  add_unled (self, plan, tasks);
}

/* Where the duties of a body come. */
typedef struct
{
  guint32 area_first; /* the first duty of its area, or of its plan where it has none */
  guint32 group; /* 0 who leads or answers for something, 1 who does not, 2 groups */
  guint32 first; /* its first duty */
  guint32 body;
} Place;

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *first = a, *second = b;

  if (first->area_first != second->area_first)
    return first->area_first < second->area_first ? -1 : 1;
  if (first->group != second->group)
    return first->group < second->group ? -1 : 1;

  return (first->first > second->first) - (first->first < second->first);
}

static guint
group_body (const PlanModelDutyGround *ground,
            guint32                    body)
{
  guint32 heading = ground->bodies.bodies[body].agency;

  if (plan_model_store_peek_agency (ground->store, heading)->kind == PLAN_MODEL_AGENCY_KIND_GROUP)
    return 2;

  return plan_model_duty_roles_answer (ground->roles[body]) ? 0 : 1;
}

/* Collects the bodies that have duties, with where they and their areas come first. */
static GArray *
find_places (Collector *self)
{
  const PlanModelBodies *bodies = &self->ground->bodies;
  GArray *places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_autofree guint32 *area_first = g_new0 (guint32, (gsize) bodies->n_places + 1);
  guint32 plan = G_MAXUINT32, plan_first = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const PlanModelDutyRow *row = &g_array_index (self->rows, PlanModelDutyRow, i);
      guint32 body = bodies->of_agency[row->agency], area = bodies->bodies[body].place;
      Place place = { .first = i + 1, .body = body };

      if (row->plan != plan)
        plan_first = i + 1;
      plan = row->plan;
      if (area_first[area] == 0)
        area_first[area] = i + 1;
      place.area_first = area != 0 ? area_first[area] : plan_first;
      if (self->ground->roles[body] == 0)
        g_array_append_val (places, place);
      self->ground->roles[body] |= 1u << row->role;
    }

  return places;
}

/* Puts those of each role together, in the order of the roles. */
static void
sort_by_role (PlanModelDutyRow *rows,
              guint             n,
              GArray           *room)
{
  g_array_set_size (room, 0);
  for (guint rank = 0; rank < N_ROLES; rank++)
    {
      for (guint i = 0; i < n; i++)
        {
          if (role_ranks[rows[i].role] == rank)
            g_array_append_val (room, rows[i]);
        }
    }
  memcpy (rows, room->data, n * sizeof *rows);
}

/* The duties of each body come by plan already. */
static void
sort_bodies_by_role (const Collector  *self,
                     PlanModelDutyRow *rows,
                     guint             n)
{
  g_autoptr (GArray) room = g_array_new (FALSE, FALSE, sizeof (PlanModelDutyRow));

  for (guint first = 0, end; first < n; first = end)
    {
      guint32 body = plan_model_duty_row_get_body (&rows[first], self->ground);

      for (end = first + 1; end < n && rows[end].plan == rows[first].plan
                            && plan_model_duty_row_get_body (&rows[end], self->ground) == body;)
        end++;
      if (end - first > 1)
        sort_by_role (rows + first, end - first, room);
    }
}

/* Puts the rows in the order of their bodies, which keeps that of the rows of each. */
static PlanModelDutyRow *
sort_rows (Collector *self)
{
  const PlanModelBodies *bodies = &self->ground->bodies;
  g_autoptr (GArray) places = find_places (self);
  g_autofree guint32 *next = g_new0 (guint32, (gsize) bodies->n + 1);
  PlanModelDutyRow *sorted = g_new (PlanModelDutyRow, (gsize) self->rows->len + self->unled->len + 1);
  guint32 n = 0;

  for (guint i = 0; i < places->len; i++)
    {
      Place *place = &g_array_index (places, Place, i);

      place->group = group_body (self->ground, place->body);
    }
  if (places->len > 0)
    qsort (places->data, places->len, sizeof (Place), compare_places);
  for (guint i = 0; i < self->rows->len; i++)
    next[bodies->of_agency[g_array_index (self->rows, PlanModelDutyRow, i).agency]]++;
  for (guint i = 0; i < places->len; i++)
    {
      guint32 *place = &next[g_array_index (places, Place, i).body], n_rows = *place;

      *place = n;
      n += n_rows;
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      const PlanModelDutyRow *row = &g_array_index (self->rows, PlanModelDutyRow, i);

      sorted[next[bodies->of_agency[row->agency]]++] = *row;
    }
  sort_bodies_by_role (self, sorted, n);
  for (guint i = 0; i < self->unled->len; i++)
    sorted[n++] = g_array_index (self->unled, PlanModelDutyRow, i);

  return sorted;
}

static void
collector_init (Collector           *self,
                PlanModelDutyGround *ground)
{
  const PlanModelStore *store = ground->store;
  const guint32 n_tasks = store->n[PLAN_MODEL_OBJECT_TASK];

  self->ground = ground;
  self->store = store;
  self->led = plan_model_task_tree_find_nearest (store, is_led);
  self->dated = plan_model_task_tree_find_nearest (store, is_dated);
  self->has_parts = g_new0 (guint8, (gsize) n_tasks + 1);
  for (guint32 row = 0; row < n_tasks; row++)
    {
      PlanModelLink parent = plan_model_store_peek_task (store, row)->parent;

      if (parent != 0)
        self->has_parts[parent - 1] = TRUE;
    }
  self->rows = g_array_new (FALSE, FALSE, sizeof (PlanModelDutyRow));
  self->unled = g_array_new (FALSE, FALSE, sizeof (PlanModelDutyRow));
  self->latest = g_array_new (FALSE, TRUE, sizeof (PlanModelLink));
  self->latest_owner = PLAN_MODEL_DUTY_NOBODY;
}

static void
collector_clear (Collector *self)
{
  g_free (self->led);
  g_free (self->dated);
  g_free (self->has_parts);
  g_array_unref (self->rows);
  g_array_unref (self->unled);
  g_array_unref (self->latest);
}

PlanModelDutySet *
plan_model_duty_set_new (PlanModelStore *store)
{
  PlanModelDutyGround *ground = plan_model_duty_ground_new (store);
  PlanModelDutyRow *rows;
  Collector collector;
  guint n;

  collector_init (&collector, ground);
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    add_plan (&collector, plan);
  rows = sort_rows (&collector);
  n = collector.rows->len + collector.unled->len;
  collector_clear (&collector);

  return plan_model_duty_set_take (ground, rows, n);
}
