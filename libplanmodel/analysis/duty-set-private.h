/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/bodies-private.h>
#include <libplanmodel/analysis/deadline-origin.h>
#include <libplanmodel/analysis/duty-basis.h>
#include <libplanmodel/analysis/duty-targets-private.h>
#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

/* A duty: a body that has to do something about a task or project.  A task that nobody leads or answers for is one too, which
 * nobody has. */
typedef struct
{
  guint32 plan;
  guint32 owner; /* the task or project: see duty-stretches-private.h */
  guint32 assignment; /* PLAN_MODEL_DUTY_NOBODY: none */
  guint32 agency; /* the row; of a member of a group its own; PLAN_MODEL_DUTY_NOBODY: none */
  PlanModelDay due; /* the last day of the deadline, PLAN_MODEL_DAY_NEVER: ongoing; 0: none */
  PlanModelLink dated; /* what states the deadline: the task, or the value of the target that is due last */
  guint32 part; /* of the task, from 1; 0: all of it */
  guint8 role;
  guint8 deadline_origin;
  guint8 is_one_date; /* of targets that are due at several times only those are meant that are due then */
} PlanModelDutyRow;

#define PLAN_MODEL_DUTY_NOBODY G_MAXUINT32

/* A group of more is not spread: a file could make a row of every two of its bytes. */
#define PLAN_MODEL_DUTY_MAX_MEMBERS 256

/* What the duties of a catalog stand on. */
typedef struct
{
  gatomicrefcount n_refs;
  PlanModelStore *store;
  PlanModelBodies bodies;
  PlanModelDutyStretches stretches;
  PlanModelDutyTargets targets;
  guint8 *roles; /* by body: a bit for each role that it has somewhere */
} PlanModelDutyGround;

PlanModelDutyGround *plan_model_duty_ground_new   (PlanModelStore      *store);
PlanModelDutyGround *plan_model_duty_ground_ref   (PlanModelDutyGround *self);
void                 plan_model_duty_ground_unref (PlanModelDutyGround *self);

/* Of the bits of roles: whether one of them leads or answers for something, and whether all of them only support. */
static inline gboolean
plan_model_duty_roles_answer (guint roles)
{
  return (roles & (1u << PLAN_MODEL_ASSIGNMENT_ROLE_LEAD | 1u << PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE)) != 0;
}

static inline gboolean
plan_model_duty_roles_only_support (guint roles)
{
  const guint support = 1u << PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT | 1u << PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE;

  return roles != 0 && (roles & ~support) == 0;
}

/* Duties in the order in which they are listed: by body, the areas in the order of the catalog; in an area those who lead or
 * answer for something come first, then those who only support, then groups; of a body by plan, role and place in the
 * document, or by time.  What nobody has comes last. */
typedef struct
{
  gatomicrefcount n_refs;
  PlanModelDutyGround *ground;
  PlanModelDutyRow *rows;
  guint n;
  guint n_dated; /* where what is ongoing begins, if it stands apart; else n */
  guint n_undated; /* how many have no deadline, here or before the rows were filtered by time */
  gboolean is_whole; /* not filtered */
} PlanModelDutySet;

PlanModelDutySet *plan_model_duty_set_new           (PlanModelStore          *store);
PlanModelDutySet *plan_model_duty_set_ref           (PlanModelDutySet        *self);
void              plan_model_duty_set_unref         (PlanModelDutySet        *self);

/* Takes the reference to the ground, and the rows: all of them, which stand in no order of time and are not filtered. */
PlanModelDutySet *plan_model_duty_set_take          (PlanModelDutyGround     *ground,
                                                     PlanModelDutyRow        *rows,
                                                     guint                    n);

/* Filters.  Each gives a new set, in the order of the old one, or by time. */

/* @text: a part of one of its names, in either script */
PlanModelDutySet *plan_model_duty_set_filter_agency (PlanModelDutySet        *self,
                                                     const char              *text);
PlanModelDutySet *plan_model_duty_set_filter_role   (PlanModelDutySet        *self,
                                                     PlanModelAssignmentRole  role);

/* What falls due in the period; what is ongoing stands behind it. */
PlanModelDutySet *plan_model_duty_set_filter_due    (PlanModelDutySet        *self,
                                                     const PlanModelPeriod   *period);

/* What is due on the day or before. */
PlanModelDutySet *plan_model_duty_set_filter_until  (PlanModelDutySet        *self,
                                                     PlanModelDay             day);

/* What a row says. */

static inline PlanModelObjectKind
plan_model_duty_row_get_kind (const PlanModelDutyRow    *row,
                              const PlanModelDutyGround *ground)
{
  return row->owner < ground->store->n[PLAN_MODEL_OBJECT_TASK] ? PLAN_MODEL_OBJECT_TASK : PLAN_MODEL_OBJECT_PROJECT;
}

/* The row of the task or project. */
static inline guint32
plan_model_duty_row_get_item (const PlanModelDutyRow    *row,
                              const PlanModelDutyGround *ground)
{
  guint32 n_tasks = ground->store->n[PLAN_MODEL_OBJECT_TASK];

  return row->owner < n_tasks ? row->owner : row->owner - n_tasks;
}

/* The body; PLAN_MODEL_DUTY_NOBODY: none. */
static inline guint32
plan_model_duty_row_get_body (const PlanModelDutyRow    *row,
                              const PlanModelDutyGround *ground)
{
  return row->agency != PLAN_MODEL_DUTY_NOBODY ? ground->bodies.of_agency[row->agency] : PLAN_MODEL_DUTY_NOBODY;
}

PlanModelDutyBasis      plan_model_duty_row_get_basis      (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);
PlanModelDutyCertainty  plan_model_duty_row_get_certainty  (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);

/* The group that the body has the duty as a member of; 0: none. */
PlanModelLink           plan_model_duty_row_get_group      (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);

/* The full name that the body is called by.
 * Returns: (nullable): NULL where there is none */
const char             *plan_model_duty_row_get_name       (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);

/* The area of the body; of what nobody has, that of the plan. */
PlanModelLink           plan_model_duty_row_get_area       (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);

/* What stands there of the body.
 * Returns: (nullable) */
const char             *plan_model_duty_row_get_as_written (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);
PlanModelExtent         plan_model_duty_row_get_covers     (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);

/* Id, number and title of the task or project.
 * Returns: (nullable) */
const char             *plan_model_duty_row_get_id         (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);
const char             *plan_model_duty_row_get_number     (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);
const char             *plan_model_duty_row_get_title      (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground);

/* The deadline as it is stated, or a year.
 * Returns: (nullable): a text of the store, or @buffer */
const char             *plan_model_duty_row_get_deadline   (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground,
                                                            char                      *buffer);

/* The targets beside the duty: all of them, or those of its date. */
void                    plan_model_duty_row_init_targets   (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground,
                                                            PlanModelDutyTargetIter   *iter);
const PlanModelDutyTarget *plan_model_duty_row_next_target (const PlanModelDutyRow    *row,
                                                            const PlanModelDutyGround *ground,
                                                            PlanModelDutyTargetIter   *iter);

/* The deadline of a target, or its year.
 * Returns: (nullable): a text of the store, or @buffer */
const char             *plan_model_duty_target_get_date    (const PlanModelStore      *store,
                                                            guint32                    value,
                                                            char                      *buffer);

/* "2023" */
#define PLAN_MODEL_DUTY_YEAR_BUFFER_SIZE 8

G_END_DECLS
