/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-set-private.h>

#include <libplanmodel/analysis/body-name-private.h>
#include <libplanmodel/core/script-private.h>
#include <libplanmodel/model/inferred-private.h>

#include <string.h>

/* Returns: (nullable): the assignment, or NULL for what nobody has */
static const PlanModelAssignmentRow *
peek_assignment (const PlanModelDutyRow    *row,
                 const PlanModelDutyGround *ground)
{
  return row->assignment != PLAN_MODEL_DUTY_NOBODY ? plan_model_store_peek_assignment (ground->store, row->assignment)
                                                   : NULL;
}

PlanModelLink
plan_model_duty_row_get_group (const PlanModelDutyRow    *row,
                               const PlanModelDutyGround *ground)
{
  const PlanModelAssignmentRow *assignment = peek_assignment (row, ground);

  return assignment != NULL && assignment->agency - 1 != row->agency ? assignment->agency : 0;
}

static gboolean
is_rest (const PlanModelStore *store,
         PlanModelText         as_written,
         PlanModelText         name)
{
  g_autofree char *written = NULL, *named = NULL;

  if (as_written == 0 || as_written == name)
    return FALSE;
  written = plan_model_script_fold_name (plan_model_store_text (store, as_written));
  named = plan_model_script_fold_name (plan_model_store_text (store, name));

  return plan_model_body_name_is_rest (written, named);
}

/* Whether what is written begins with the area of the agency, or with the letter of its level. */
static gboolean
has_place (const PlanModelStore         *store,
           guint32                       plan,
           const PlanModelAssignmentRow *assignment)
{
  PlanModelLink area = plan_model_store_peek_agency (store, assignment->agency - 1)->area;
  g_autofree char *written = NULL, *name = NULL;

  if (area == 0)
    area = plan_model_store_peek_plan (store, plan)->area;
  if (area == 0 || assignment->as_written == 0)
    return FALSE;
  written = plan_model_script_fold_name (plan_model_store_text (store, assignment->as_written));
  name = plan_model_script_fold_name (plan_model_store_text (store, plan_model_store_peek_area (store, area - 1)->name));

  return plan_model_body_name_skip_area (written, name) != written;
}

/* A list of agencies is not longer than that; what comes in one further behind its first name shares nothing. */
#define MAX_LIST 100

/* Whether a name before it in the list, which has the same role and stretch, has the place that it lacks. */
static gboolean
shares_place (const PlanModelDutyRow    *row,
              const PlanModelDutyGround *ground)
{
  const PlanModelStore *store = ground->store;
  const PlanModelAssignmentRow *own = peek_assignment (row, ground);
  guint32 first = plan_model_duty_get_assignments (store, row->owner).first;

  for (guint32 at = row->assignment; at > first && row->assignment - at < MAX_LIST; at--)
    {
      const PlanModelAssignmentRow *other = plan_model_store_peek_assignment (store, at - 1);

      if (other->role != own->role || other->covers.start != own->covers.start || other->covers.end != own->covers.end)
        return FALSE;
      if (has_place (store, row->plan, other))
        return TRUE;
    }

  return FALSE;
}

/* A name that lacks its level or place: by the name that the plan has for the body, or, where that lacks it as well, by the
 * full name and the list that it stands in.  A document may leave out the place throughout. */
static gboolean
lacks_place (const PlanModelDutyRow    *row,
             const PlanModelDutyGround *ground)
{
  const PlanModelAgencyRow *agency = plan_model_store_peek_agency (ground->store, row->agency);
  PlanModelText written = peek_assignment (row, ground)->as_written;

  if (is_rest (ground->store, written, agency->name))
    return TRUE;

  return agency->full_name != 0 && is_rest (ground->store, written, agency->full_name) && shares_place (row, ground);
}

PlanModelDutyBasis
plan_model_duty_row_get_basis (const PlanModelDutyRow    *row,
                               const PlanModelDutyGround *ground)
{
  const PlanModelAssignmentRow *assignment = peek_assignment (row, ground);

  if (assignment == NULL)
    return PLAN_MODEL_DUTY_BASIS_NONE;
  if (plan_model_duty_row_get_group (row, ground) != 0)
    return PLAN_MODEL_DUTY_BASIS_GROUP;
  if (plan_model_inferred_has (PLAN_MODEL_OBJECT_ASSIGNMENT, assignment->inferred, "agency")
      || plan_model_inferred_has (PLAN_MODEL_OBJECT_ASSIGNMENT, assignment->inferred, "role"))
    return PLAN_MODEL_DUTY_BASIS_RULE;

  return lacks_place (row, ground) ? PLAN_MODEL_DUTY_BASIS_PREFIX : PLAN_MODEL_DUTY_BASIS_PRINTED;
}

/* Texts that differ are folded, since the width of a bracket and a break in a line tell nothing. */
static gboolean
is_same_name (const PlanModelStore *store,
              PlanModelText         name,
              PlanModelText         other)
{
  g_autofree char *first = NULL, *second = NULL;

  if (name == other || name == 0 || other == 0)
    return name == other;
  first = plan_model_script_fold_name (plan_model_store_text (store, name));
  second = plan_model_script_fold_name (plan_model_store_text (store, other));

  return strcmp (first, second) == 0;
}

static gboolean
is_alias (const PlanModelStore     *store,
          const PlanModelAgencyRow *agency,
          PlanModelText             name)
{
  for (guint32 i = 0; i < agency->aliases.n; i++)
    {
      if (is_same_name (store, store->aliases.items[agency->aliases.first + i], name))
        return TRUE;
    }

  return FALSE;
}

/* How what is written leads to the agency of the plan. */
static PlanModelDutyCertainty
judge_written (const PlanModelDutyRow    *row,
               const PlanModelDutyGround *ground)
{
  const PlanModelAgencyRow *agency = plan_model_store_peek_agency (ground->store, row->agency);
  PlanModelText written = peek_assignment (row, ground)->as_written;

  if (written == 0 || plan_model_duty_row_get_group (row, ground) != 0)
    return PLAN_MODEL_DUTY_CERTAINTY_LINK;
  if (agency->full_name != 0 && is_same_name (ground->store, written, agency->full_name))
    return PLAN_MODEL_DUTY_CERTAINTY_FULL_NAME;
  if (is_same_name (ground->store, written, agency->name))
    return PLAN_MODEL_DUTY_CERTAINTY_NAME;

  return is_alias (ground->store, agency, written) ? PLAN_MODEL_DUTY_CERTAINTY_ALIAS : PLAN_MODEL_DUTY_CERTAINTY_LINK;
}

PlanModelDutyCertainty
plan_model_duty_row_get_certainty (const PlanModelDutyRow    *row,
                                   const PlanModelDutyGround *ground)
{
  if (row->agency == PLAN_MODEL_DUTY_NOBODY)
    return PLAN_MODEL_DUTY_CERTAINTY_NONE;

  return MAX (judge_written (row, ground), ground->bodies.certainty[row->agency]);
}

const char *
plan_model_duty_row_get_name (const PlanModelDutyRow    *row,
                              const PlanModelDutyGround *ground)
{
  guint32 body = plan_model_duty_row_get_body (row, ground);

  if (body == PLAN_MODEL_DUTY_NOBODY)
    return NULL;

  return plan_model_store_text (ground->store, plan_model_agency_row_get_full_name (
                                                   ground->store, ground->bodies.bodies[body].agency));
}

PlanModelLink
plan_model_duty_row_get_area (const PlanModelDutyRow    *row,
                              const PlanModelDutyGround *ground)
{
  guint32 body = plan_model_duty_row_get_body (row, ground);
  PlanModelLink area;

  if (body == PLAN_MODEL_DUTY_NOBODY)
    return plan_model_store_peek_plan (ground->store, row->plan)->area;
  area = plan_model_store_peek_agency (ground->store, row->agency)->area;

  return area != 0 ? area : plan_model_store_peek_agency (ground->store, ground->bodies.bodies[body].agency)->area;
}

const char *
plan_model_duty_row_get_as_written (const PlanModelDutyRow    *row,
                                    const PlanModelDutyGround *ground)
{
  const PlanModelAssignmentRow *assignment = peek_assignment (row, ground);

  return assignment != NULL ? plan_model_store_text (ground->store, assignment->as_written) : NULL;
}

/* Where no stretch is stated, it is all of the task or project. */
PlanModelExtent
plan_model_duty_row_get_covers (const PlanModelDutyRow    *row,
                                const PlanModelDutyGround *ground)
{
  const PlanModelAssignmentRow *assignment = peek_assignment (row, ground);
  guint32 item = plan_model_duty_row_get_item (row, ground);

  if (assignment != NULL && assignment->covers.end != 0)
    return assignment->covers;

  return plan_model_duty_row_get_kind (row, ground) == PLAN_MODEL_OBJECT_TASK
             ? plan_model_store_peek_task (ground->store, item)->span
             : plan_model_store_peek_project (ground->store, item)->span;
}

const char *
plan_model_duty_row_get_id (const PlanModelDutyRow    *row,
                            const PlanModelDutyGround *ground)
{
  return plan_model_store_id_text (
      ground->store, plan_model_store_get_id (ground->store, plan_model_duty_row_get_kind (row, ground),
                                              plan_model_duty_row_get_item (row, ground)));
}

const char *
plan_model_duty_row_get_number (const PlanModelDutyRow    *row,
                                const PlanModelDutyGround *ground)
{
  guint32 item = plan_model_duty_row_get_item (row, ground);

  return plan_model_store_text (ground->store, plan_model_duty_row_get_kind (row, ground) == PLAN_MODEL_OBJECT_TASK
                                                   ? plan_model_store_peek_task (ground->store, item)->number
                                                   : plan_model_store_peek_project (ground->store, item)->number);
}

const char *
plan_model_duty_row_get_title (const PlanModelDutyRow    *row,
                               const PlanModelDutyGround *ground)
{
  guint32 item = plan_model_duty_row_get_item (row, ground);

  return plan_model_store_text (ground->store, plan_model_duty_row_get_kind (row, ground) == PLAN_MODEL_OBJECT_TASK
                                                   ? plan_model_store_peek_task (ground->store, item)->title
                                                   : plan_model_store_peek_project (ground->store, item)->name);
}

static const char *
print_year (int   year,
            char *buffer)
{
  g_snprintf (buffer, PLAN_MODEL_DUTY_YEAR_BUFFER_SIZE, "%04d", year);

  return buffer;
}

const char *
plan_model_duty_target_get_date (const PlanModelStore *store,
                                 guint32               value,
                                 char                 *buffer)
{
  PlanModelValueRow row;

  plan_model_store_get_value (store, value, &row);
  if (row.rare.deadline != 0)
    return plan_model_store_text (store, row.rare.deadline);

  return row.year > 0 ? print_year (row.year, buffer) : NULL;
}

const char *
plan_model_duty_row_get_deadline (const PlanModelDutyRow    *row,
                                  const PlanModelDutyGround *ground,
                                  char                      *buffer)
{
  const PlanModelStore *store = ground->store;

  switch ((PlanModelDeadlineOrigin) row->deadline_origin)
    {
    case PLAN_MODEL_DEADLINE_ORIGIN_ASSIGNMENT:
      return plan_model_store_text (store, peek_assignment (row, ground)->deadline);
    case PLAN_MODEL_DEADLINE_ORIGIN_TASK:
      return plan_model_store_text (store, plan_model_store_peek_task (store, row->dated - 1)->deadline);
    case PLAN_MODEL_DEADLINE_ORIGIN_PROJECT:
      return print_year (
          plan_model_store_peek_project (store, plan_model_duty_row_get_item (row, ground))->years.end, buffer);
    case PLAN_MODEL_DEADLINE_ORIGIN_TARGETS:
      return plan_model_duty_target_get_date (store, row->dated - 1, buffer);
    case PLAN_MODEL_DEADLINE_ORIGIN_NONE:
    default:
      return NULL;
    }
}

void
plan_model_duty_row_init_targets (const PlanModelDutyRow    *row,
                                  const PlanModelDutyGround *ground,
                                  PlanModelDutyTargetIter   *iter)
{
  plan_model_duty_target_iter_init (iter, &ground->targets, row->owner, row->part);
}

const PlanModelDutyTarget *
plan_model_duty_row_next_target (const PlanModelDutyRow    *row,
                                 const PlanModelDutyGround *ground,
                                 PlanModelDutyTargetIter   *iter)
{
  const PlanModelDutyTarget *target;

  while ((target = plan_model_duty_target_iter_next (iter)) != NULL)
    {
      PlanModelPeriod due;

      if (!row->is_one_date)
        return target;
      if (plan_model_value_row_get_due (ground->store, target->value, &due) && due.last == row->due)
        return target;
    }

  return NULL;
}
