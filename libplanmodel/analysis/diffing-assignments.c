/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diffing-private.h>

#include <libplanmodel/core/enums.h>

#define SIDES 2

/* An assignment of a task or project that both plans have. */
typedef struct
{
  guint32 owner; /* one number for a task or project and its partner; 0: it has none */
  guint32 agency;
  guint32 deadline;
  guint8 role;
  gboolean is_only; /* who has this role in its task */
} Part;

typedef struct
{
  Part *of[SIDES];
} Parts;

static void
parts_clear (Parts *self)
{
  for (guint side = 0; side < SIDES; side++)
    g_clear_pointer (&self->of[side], g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

#define N_ROLES (PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT + 1)

static void
read_parts_of (PlanModelDiffing *self,
               guint             side,
               PlanModelRange    range,
               guint32           owner,
               Part             *parts)
{
  const PlanModelDiffSide *of = &self->sides[side];
  guint32 start = range.first - of->range[PLAN_MODEL_OBJECT_ASSIGNMENT].first;
  guint32 n_of_role[N_ROLES] = { 0 };

  for (guint32 i = 0; i < range.n; i++)
    {
      const PlanModelAssignmentRow *row = plan_model_store_peek_assignment (of->store, range.first + i);

      parts[start + i] = (Part) {
        .owner = owner,
        .agency = plan_model_diffing_join (self, &self->agencies, PLAN_MODEL_OBJECT_AGENCY, side, row->agency),
        .deadline = plan_model_diffing_number_text (self, plan_model_store_text (of->store, row->deadline)),
        .role = row->role,
      };
      n_of_role[row->role]++;
    }
  for (guint32 i = 0; i < range.n; i++)
    parts[start + i].is_only = n_of_role[parts[start + i].role] == 1;
}

/* Odd numbers are tasks, even ones projects. */
static void
read_parts (PlanModelDiffing *self,
            guint             side,
            Part             *parts)
{
  const PlanModelDiffSide *of = &self->sides[side];

  for (guint32 i = 0; i < self->tasks.n[side]; i++)
    {
      guint32 owner = side == 0 ? i + 1 : self->tasks.partner[1][i];

      if (self->tasks.partner[side][i] != 0)
        read_parts_of (self, side,
                       plan_model_store_peek_task (of->store, of->range[PLAN_MODEL_OBJECT_TASK].first + i)->assignments,
                       2 * owner + 1, parts);
    }
  for (guint32 i = 0; i < self->projects.n[side]; i++)
    {
      guint32 owner = side == 0 ? i + 1 : self->projects.partner[1][i];

      if (self->projects.partner[side][i] != 0)
        read_parts_of (self, side,
                       plan_model_store_peek_project (of->store, of->range[PLAN_MODEL_OBJECT_PROJECT].first + i)->assignments,
                       2 * owner, parts);
    }
}

static const Part *
get_part (gpointer user_data,
          guint    side,
          guint32  item)
{
  return &((const Parts *) user_data)->of[side][item];
}

static guint32
key_by_all (PlanModelDiffing *self,
            guint             side,
            guint32           item,
            gpointer          user_data)
{
  const Part *part = get_part (user_data, side, item);
  const guint32 parts[] = { part->owner, part->agency, part->role, part->deadline };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_agency_and_role (PlanModelDiffing *self,
                        guint             side,
                        guint32           item,
                        gpointer          user_data)
{
  const Part *part = get_part (user_data, side, item);
  const guint32 parts[] = { part->owner, part->agency, part->role };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_agency (PlanModelDiffing *self,
               guint             side,
               guint32           item,
               gpointer          user_data)
{
  const Part *part = get_part (user_data, side, item);
  const guint32 parts[] = { part->owner, part->agency };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

/* The one agency that leads became another; of several that support one came and one went. */
static guint32
key_by_role (PlanModelDiffing *self,
             guint             side,
             guint32           item,
             gpointer          user_data)
{
  const Part *part = get_part (user_data, side, item);
  const guint32 parts[] = { part->is_only ? part->owner : 0, part->role };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

void
plan_model_diffing_pair_assignments (PlanModelDiffing *self)
{
  g_auto (Parts) parts = { { NULL, NULL } };

  for (guint side = 0; side < SIDES; side++)
    {
      parts.of[side] = g_new0 (Part, (gsize) self->assignments.n[side] + 1);
      read_parts (self, side, parts.of[side]);
    }
  plan_model_diffing_pair_stage (self, &self->assignments, PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_by_all, &parts);
  plan_model_diffing_pair_stage (self, &self->assignments, PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_by_agency_and_role, &parts);
  plan_model_diffing_pair_stage (self, &self->assignments, PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_by_agency, &parts);
  plan_model_diffing_pair_stage (self, &self->assignments, PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_role, &parts);
}
