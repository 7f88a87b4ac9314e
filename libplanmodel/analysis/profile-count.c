/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/profile-count-private.h>

#include <libplanmodel/analysis/profile-measure-private.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/inferred-private.h>

/* What is known of a task before the indicators are gone through, and what they tell of it. */
typedef struct
{
  gboolean has_body; /* of its own, or of what it is a part of */
  gboolean has_parts;
  gboolean has_target;
} TaskState;

typedef struct
{
  const PlanModelStore *store;
  PlanModelProfileFound found;
  gpointer data;
  PlanModelYears period;
  PlanModelRange tasks;
  TaskState *states; /* of the plan's tasks */
  GHashTable *in_tasks; /* concepts and names, as texts of the pool, of the indicators that a task states */
} Visit;

static void
tell (const Visit            *self,
      PlanModelProfileFamily  family,
      guint                   place,
      PlanModelObjectKind     kind,
      guint32                 row,
      PlanModelLink           value)
{
  const PlanModelProfileObject object = { kind, row, value };

  self->found (plan_model_profile_get_number (family, place), &object, self->data);
}

static void
tell_inferred (const Visit            *self,
               PlanModelProfileFamily  family,
               guint32                 inferred,
               PlanModelObjectKind     kind,
               guint32                 row,
               PlanModelLink           value)
{
  for (guint place = 0; inferred != 0; place++, inferred >>= 1)
    {
      if (inferred & 1)
        tell (self, family, place, kind, row, value);
    }
}

static gboolean
is_in_charge (guint8 role)
{
  return role == PLAN_MODEL_ASSIGNMENT_ROLE_LEAD || role == PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE;
}

static gboolean
has_body (const PlanModelStore *store,
          PlanModelRange        assignments)
{
  for (guint32 i = 0; i < assignments.n; i++)
    {
      if (is_in_charge (plan_model_store_peek_assignment (store, assignments.first + i)->role))
        return TRUE;
    }

  return FALSE;
}

static TaskState *
get_state (const Visit   *self,
           PlanModelLink  task)
{
  if (task == 0 || task - 1 < self->tasks.first || task - 1 - self->tasks.first >= self->tasks.n)
    return NULL;

  return &self->states[task - 1 - self->tasks.first];
}

/* A part stands behind what it is a part of, so one pass hands the bodies down; where it does not, it has its own. */
static void
read_tasks (Visit *self)
{
  for (guint32 i = 0; i < self->tasks.n; i++)
    {
      const PlanModelTaskRow *task = plan_model_store_peek_task (self->store, self->tasks.first + i);
      TaskState *parent = get_state (self, task->parent);

      self->states[i].has_body = has_body (self->store, task->assignments);
      if (parent == NULL)
        continue;
      parent->has_parts = TRUE;
      self->states[i].has_body |= parent->has_body;
    }
}

/* @kind, @owner: the task or project that the assignments are of */
static void
visit_assignments (const Visit         *self,
                   PlanModelRange       assignments,
                   PlanModelObjectKind  kind,
                   guint32              owner)
{
  for (guint32 i = 0; i < assignments.n; i++)
    {
      guint32 inferred = plan_model_store_peek_assignment (self->store, assignments.first + i)->inferred;

      tell_inferred (self, PLAN_MODEL_PROFILE_INFERRED_ASSIGNMENT, inferred, kind, owner, 0);
    }
}

static gboolean
is_target (guint8 role)
{
  return role == PLAN_MODEL_VALUE_ROLE_TARGET || role == PLAN_MODEL_VALUE_ROLE_MILESTONE;
}

static PlanModelSectionKind
get_section_kind (const PlanModelStore *store,
                  PlanModelLink         section)
{
  while (section != 0)
    {
      const PlanModelSectionRow *row = plan_model_store_peek_section (store, section - 1);

      if (row->kind != PLAN_MODEL_SECTION_KIND_UNKNOWN && row->kind != PLAN_MODEL_SECTION_KIND_OTHER)
        return row->kind;
      section = row->parent;
    }

  return PLAN_MODEL_SECTION_KIND_UNKNOWN;
}

/* What the places say that state a target. */
typedef struct
{
  gboolean is_goal;
  gboolean is_in_task;
  gboolean has_body;
} Places;

/* An indicator at hand. */
typedef struct
{
  guint32 row;
  PlanModelIndicatorRow indicator;
  gboolean has_baseline; /* printed */
  gboolean has_body; /* by its project */
} Subject;

static void
read_places (const Visit             *self,
             const PlanModelValueRow *value,
             Places                  *places)
{
  for (guint32 i = 0; i < value->mentions.n; i++)
    {
      PlanModelMentionRow mention;
      TaskState *task;

      plan_model_store_get_mention (self->store, value->mentions.first + i, &mention);
      places->is_goal |= get_section_kind (self->store, mention.section) == PLAN_MODEL_SECTION_KIND_GOAL;
      task = get_state (self, mention.rare.task);
      if (task == NULL)
        continue;
      task->has_target = TRUE;
      places->is_in_task = TRUE;
      places->has_body |= task->has_body;
    }
}

static gboolean
has_printed_baseline (const PlanModelStore        *store,
                      const PlanModelIndicatorRow *indicator)
{
  for (guint32 i = 0; i < indicator->values.n; i++)
    {
      PlanModelValueRow value;

      plan_model_store_get_value (store, indicator->values.first + i, &value);
      if (value.role == PLAN_MODEL_VALUE_ROLE_BASELINE && value.amount.stated
          && !plan_model_inferred_has (PLAN_MODEL_OBJECT_VALUE, value.rare.inferred, "value"))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_own_year (const PlanModelValueRow *value)
{
  return value->year != 0 && !plan_model_inferred_has (PLAN_MODEL_OBJECT_VALUE, value->rare.inferred, "year")
         && !plan_model_inferred_has (PLAN_MODEL_OBJECT_VALUE, value->rare.inferred, "years");
}

static gboolean
has_own_date (const Visit             *self,
              const PlanModelValueRow *value)
{
  if (value->rare.deadline != 0)
    return TRUE;

  return has_own_year (value) && self->period.end != 0 && value->year < self->period.end;
}

static void
visit_target (const Visit             *self,
              const Subject           *subject,
              const PlanModelValueRow *value,
              PlanModelLink            link,
              const Places            *places)
{
  const struct
  {
    PlanModelProfileFamily family;
    guint place;
    gboolean is_so;
  } facts[] = {
    { PLAN_MODEL_PROFILE_TARGETS, 0, TRUE },
    { PLAN_MODEL_PROFILE_WITH_AMOUNT, 0, value->amount.stated },
    { PLAN_MODEL_PROFILE_WITH_YEAR, 0, has_own_year (value) },
    { PLAN_MODEL_PROFILE_WITH_BASELINE, 0, subject->has_baseline },
    { PLAN_MODEL_PROFILE_WITH_BODY, 0, places->has_body || subject->has_body },
    { PLAN_MODEL_PROFILE_WITH_OWN_DATE, 0, has_own_date (self, value) },
    { PLAN_MODEL_PROFILE_FORM, value->form, TRUE },
    { PLAN_MODEL_PROFILE_COMPARATOR, value->comparator, TRUE },
    { PLAN_MODEL_PROFILE_FIRMNESS, value->firmness, TRUE },
    { PLAN_MODEL_PROFILE_NATURE, subject->indicator.nature, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      if (facts[i].is_so)
        tell (self, facts[i].family, facts[i].place, PLAN_MODEL_OBJECT_INDICATOR, subject->row, link);
    }
}

/* By what an indicator of a task and one of a goal are known to be the same: texts of the pool, apart by a bit. */
static gpointer
make_key (PlanModelText text,
          gboolean      is_concept)
{
  return GSIZE_TO_POINTER ((gsize) text << 1 | (is_concept ? 1 : 0));
}

static void
note_in_task (const Visit                 *self,
              const PlanModelIndicatorRow *row)
{
  g_hash_table_add (self->in_tasks, make_key (row->name, FALSE));
  if (row->concept != 0)
    g_hash_table_add (self->in_tasks, make_key (row->concept, TRUE));
}

static gboolean
is_noted (const Visit                 *self,
          const PlanModelIndicatorRow *row)
{
  return g_hash_table_contains (self->in_tasks, make_key (row->name, FALSE))
         || (row->concept != 0 && g_hash_table_contains (self->in_tasks, make_key (row->concept, TRUE)));
}

/* Where a value is stated; a plan made by hand may say the task of an indicator and no places. */
static Places
find_places (const Visit             *self,
             const Subject           *subject,
             const PlanModelValueRow *value)
{
  TaskState *task = get_state (self, subject->indicator.task);
  Places places = { FALSE };

  read_places (self, value, &places);
  if (value->mentions.n == 0 && task != NULL)
    {
      task->has_target = TRUE;
      places.is_in_task = TRUE;
      places.has_body = task->has_body;
    }

  return places;
}

static void
read_subject (const Visit *self,
              guint32      row,
              Subject     *subject)
{
  PlanModelLink project;

  subject->row = row;
  plan_model_store_get_indicator (self->store, row, &subject->indicator);
  subject->has_baseline = has_printed_baseline (self->store, &subject->indicator);
  project = subject->indicator.rare.project;
  subject->has_body =
      project != 0 && has_body (self->store, plan_model_store_peek_project (self->store, project - 1)->assignments);
}

/* Returns whether a section of goals states a target of it. */
static gboolean
visit_indicator (const Visit *self,
                 guint32      row)
{
  Subject subject;
  gboolean is_goal = FALSE, is_in_task = FALSE;

  read_subject (self, row, &subject);
  tell_inferred (self, PLAN_MODEL_PROFILE_INFERRED_INDICATOR, subject.indicator.rare.inferred, PLAN_MODEL_OBJECT_INDICATOR,
                 row, 0);
  for (guint32 i = 0; i < subject.indicator.values.n; i++)
    {
      PlanModelLink link = subject.indicator.values.first + i + 1;
      PlanModelValueRow value;
      Places places;

      plan_model_store_get_value (self->store, link - 1, &value);
      tell_inferred (self, PLAN_MODEL_PROFILE_INFERRED_VALUE, value.rare.inferred, PLAN_MODEL_OBJECT_INDICATOR, row, link);
      if (!is_target (value.role))
        continue;
      places = find_places (self, &subject, &value);
      visit_target (self, &subject, &value, link, &places);
      is_goal |= places.is_goal;
      is_in_task |= places.is_in_task;
    }
  if (is_in_task)
    note_in_task (self, &subject.indicator);

  return is_goal;
}

static void
visit_goals (const Visit    *self,
             PlanModelRange  indicators,
             const gboolean *are_goals)
{
  for (guint32 i = 0; i < indicators.n; i++)
    {
      PlanModelIndicatorRow row;

      if (!are_goals[i])
        continue;
      plan_model_store_get_indicator (self->store, indicators.first + i, &row);
      tell (self, PLAN_MODEL_PROFILE_GOALS, 0, PLAN_MODEL_OBJECT_INDICATOR, indicators.first + i, 0);
      if (!is_noted (self, &row))
        tell (self, PLAN_MODEL_PROFILE_GOALS_WITHOUT_TASK, 0, PLAN_MODEL_OBJECT_INDICATOR, indicators.first + i, 0);
    }
}

/* Policies and safeguards are no work that a figure could measure, and what has parts is measured by them. */
static void
visit_tasks (const Visit *self)
{
  for (guint32 i = 0; i < self->tasks.n; i++)
    {
      guint32 row = self->tasks.first + i;
      const PlanModelTaskRow *task = plan_model_store_peek_task (self->store, row);

      if ((task->kind != PLAN_MODEL_TASK_KIND_TASK && task->kind != PLAN_MODEL_TASK_KIND_UNKNOWN) || self->states[i].has_parts)
        continue;
      tell (self, PLAN_MODEL_PROFILE_TASKS, 0, PLAN_MODEL_OBJECT_TASK, row, 0);
      if (!self->states[i].has_target)
        tell (self, PLAN_MODEL_PROFILE_TASKS_WITHOUT_TARGET, 0, PLAN_MODEL_OBJECT_TASK, row, 0);
    }
}

void
plan_model_profile_visit (const PlanModelStore  *store,
                          guint32                plan,
                          PlanModelProfileFound  found,
                          gpointer               data)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  PlanModelRange indicators = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_INDICATOR);
  PlanModelRange tasks = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_TASK);
  g_autofree TaskState *states = g_new0 (TaskState, tasks.n);
  g_autofree gboolean *are_goals = g_new0 (gboolean, indicators.n);
  g_autoptr (GHashTable) in_tasks = g_hash_table_new (NULL, NULL);
  Visit visit = { store, found, data, row->period, tasks, states, in_tasks };

  read_tasks (&visit);
  for (guint32 i = 0; i < indicators.n; i++)
    are_goals[i] = visit_indicator (&visit, indicators.first + i);
  visit_goals (&visit, indicators, are_goals);
  visit_tasks (&visit);
  for (guint32 i = 0; i < tasks.n; i++)
    visit_assignments (&visit, plan_model_store_peek_task (store, tasks.first + i)->assignments, PLAN_MODEL_OBJECT_TASK,
                       tasks.first + i);
  for (guint32 i = 0; i < row->projects.n; i++)
    visit_assignments (&visit, plan_model_store_peek_project (store, row->projects.first + i)->assignments,
                       PLAN_MODEL_OBJECT_PROJECT, row->projects.first + i);
}
