/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* The outline: the numbers of headings, and what stands in goals and what in tasks. */

static const PlanModelSectionRow *
get_section (const PlanModelCheck *self,
             guint32               position)
{
  return plan_model_store_peek_section (self->store, self->row->sections.first + position);
}

/* Numbers of headings */

/* The last heading of one manner: of all, or of those beside each other. */
typedef struct
{
  guint number;
  guint32 section; /* its place among those of the plan */
} Last;

static char *
make_heading (const PlanModelCheck *self,
              guint32               position)
{
  const PlanModelSectionRow *section = get_section (self, position);

  return g_strconcat (plan_model_store_text (self->store, section->number), " ",
                      plan_model_store_text (self->store, section->title), NULL);
}

/* @last: (nullable): what the heading should follow */
static void
report_number (PlanModelCheck *self,
               guint32         position,
               const Last     *last)
{
  g_autofree char *heading = make_heading (self, position);
  g_autofree char *before = last != NULL ? make_heading (self, last->section) : NULL;

  plan_model_check_begin (self, PLAN_MODEL_RULE_HEADING_NUMBER_OUT_OF_ORDER, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (self, PLAN_MODEL_OBJECT_SECTION, self->row->sections.first + position);
  plan_model_check_add_span (self, get_section (self, position)->span);
  if (before != NULL)
    plan_model_check_end (self, g_strdup_printf (_("“%s” follows “%s”"), heading, before));
  else
    plan_model_check_end (self, g_strdup_printf (_("“%s” is the first that is numbered so"), heading));
}

/* Returns: the place for the last heading of a manner, of all or of those below one section; its number is 0 where there was
 * none */
static Last *
get_last (GHashTable    *lasts,
          guint          manner,
          PlanModelLink  parent)
{
  guint64 key = (guint64) manner << 32 | parent;
  Last *last = g_hash_table_lookup (lasts, &key);

  if (last == NULL)
    {
      last = g_new0 (Last, 1);
      g_hash_table_insert (lasts, g_memdup2 (&key, sizeof key), last);
    }

  return last;
}

/* In order is what begins anew, and what follows the last of its manner: beside it, or in the section before. */
static void
check_number (PlanModelCheck *self,
              guint32         position,
              GHashTable     *lasts)
{
  const PlanModelSectionRow *section = get_section (self, position);
  const PlanModelCheckOrdinal ordinal = plan_model_check_names_get_ordinal (self->names, section->number);
  Last *beside, *before;

  if (ordinal.number == 0)
    return;
  beside = get_last (lasts, ordinal.manner, section->parent);
  before = get_last (lasts, ordinal.manner, G_MAXUINT32);
  if (ordinal.number != 1 && ordinal.number != beside->number + 1 && ordinal.number != before->number + 1)
    report_number (self, position, beside->number > 0 ? beside : before->number > 0 ? before : NULL);
  *beside = (Last) { ordinal.number, position };
  *before = *beside;
}

static void
check_numbers (PlanModelCheck *self)
{
  g_autoptr (GHashTable) lasts = NULL;

  if (!plan_model_check_wants (self, PLAN_MODEL_RULE_HEADING_NUMBER_OUT_OF_ORDER))
    return;
  lasts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  for (guint32 i = 0; i < self->row->sections.n; i++)
    check_number (self, i, lasts);
}

/* Goals and tasks */

/* In which kind of section something stands, by bits. */
enum
{
  IN_GOALS = 1 << 0,
  IN_TASKS = 1 << 1,
};

typedef struct
{
  PlanModelCheck *check;
  guint8 *sections; /* of each section: the bits of its kind, or of the one above it */
  guint32 *tasks; /* of each section: the task that it is, + 1; or of the one above it */
  guint8 *has_target; /* of each task */
  guint8 *indicators; /* of each indicator: where its targets stand */
  guint n_in_goals;
  guint n_in_tasks;
} Goals;

static guint8
get_kind_bits (guint8 kind)
{
  switch (kind)
    {
    case PLAN_MODEL_SECTION_KIND_GOAL:
      return IN_GOALS;
    case PLAN_MODEL_SECTION_KIND_TASK:
    case PLAN_MODEL_SECTION_KIND_PROJECT:
      return IN_TASKS;
    default:
      return 0;
    }
}

static gboolean
is_open_kind (guint8 kind)
{
  return kind == PLAN_MODEL_SECTION_KIND_UNKNOWN || kind == PLAN_MODEL_SECTION_KIND_OTHER;
}

/* Sections come before those that lie in them. */
static void
read_sections (Goals *self)
{
  const PlanModelCheck *check = self->check;
  const PlanModelRange sections = check->row->sections, tasks = check->row->tasks;

  for (guint32 i = 0; i < tasks.n; i++)
    {
      PlanModelLink section = plan_model_store_peek_task (check->store, tasks.first + i)->section;

      if (section != 0 && self->tasks[section - 1 - sections.first] == 0)
        self->tasks[section - 1 - sections.first] = i + 1;
    }
  for (guint32 i = 0; i < sections.n; i++)
    {
      const PlanModelSectionRow *section = get_section (check, i);
      guint32 parent = section->parent != 0 ? section->parent - 1 - sections.first : G_MAXUINT32;

      self->sections[i] = get_kind_bits (section->kind);
      if (is_open_kind (section->kind) && parent < i)
        self->sections[i] = self->sections[parent];
      if (self->tasks[i] == 0 && parent < i)
        self->tasks[i] = self->tasks[parent];
    }
}

/* A task has a target where one below it has. */
static void
mark_task (Goals   *self,
           guint32  task)
{
  const PlanModelRange tasks = self->check->row->tasks;

  while (!self->has_target[task])
    {
      PlanModelLink parent = plan_model_store_peek_task (self->check->store, tasks.first + task)->parent;

      self->has_target[task] = TRUE;
      if (parent == 0)
        return;
      task = parent - 1 - tasks.first;
    }
}

/* @task: (link) of the mention or the indicator; 0 where that is not stated */
static void
mark_place (Goals         *self,
            guint32        indicator,
            PlanModelLink  section,
            PlanModelLink  task)
{
  const PlanModelCheck *check = self->check;
  guint32 position = section != 0 ? section - 1 - check->row->sections.first : 0;
  guint32 found = task != 0 ? task - check->row->tasks.first : section != 0 ? self->tasks[position] : 0;

  if (section != 0)
    self->indicators[indicator] |= self->sections[position];
  if (found == 0)
    return;
  mark_task (self, found - 1);
  if (plan_model_store_peek_task (check->store, check->row->tasks.first + found - 1)->kind <= PLAN_MODEL_TASK_KIND_TASK)
    self->indicators[indicator] |= IN_TASKS;
}

static void
mark_value (Goals                     *self,
            const PlanModelCheckValue *value)
{
  const PlanModelIndicatorRow *indicator = &plan_model_check_indicator (self->check, value->indicator)->row;
  PlanModelMentionRow mention;

  if (value->row.mentions.n == 0)
    mark_place (self, value->indicator, indicator->section, indicator->task);
  for (guint32 i = 0; i < value->row.mentions.n; i++)
    {
      plan_model_store_get_mention (self->check->store, value->row.mentions.first + i, &mention);
      mark_place (self, value->indicator, mention.section != 0 ? mention.section : indicator->section, mention.rare.task);
    }
}

static void
read_targets (Goals *self)
{
  const PlanModelCheck *check = self->check;

  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);

      if (value->side == PLAN_MODEL_SIDE_AHEAD && value->row.amount.stated)
        mark_value (self, value);
    }
  for (guint i = 0; i < check->indicators->len; i++)
    {
      self->n_in_goals += (self->indicators[i] & IN_GOALS) != 0;
      self->n_in_tasks += (self->indicators[i] & IN_TASKS) != 0;
    }
}

static void
add_targets (PlanModelCheck                *self,
             const PlanModelCheckIndicator *indicator)
{
  plan_model_check_add_object (self, PLAN_MODEL_OBJECT_INDICATOR, indicator->number);
  for (guint i = 0; i < indicator->values.n; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (self, indicator->values.first + i);

      if (value->side == PLAN_MODEL_SIDE_AHEAD && value->row.amount.stated)
        plan_model_check_add_value (self, value);
    }
}

static void
check_goals (Goals *self)
{
  PlanModelCheck *check = self->check;
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < check->indicators->len; i++)
    {
      const PlanModelCheckIndicator *indicator = plan_model_check_indicator (check, i);

      if (self->indicators[i] != IN_GOALS)
        continue;
      if (n == 0)
        plan_model_check_begin (check, PLAN_MODEL_RULE_GOAL_WITHOUT_TASK, PLAN_MODEL_SEVERITY_INFO);
      plan_model_check_append_name (names, plan_model_store_text (check->store, indicator->row.name), n++);
      add_targets (check, indicator);
    }
  if (n == 0)
    return;
  plan_model_check_append_more (names, n);
  if (n == self->n_in_goals)
    plan_model_check_end (check, g_strdup_printf (_("no task states a figure for any of the %u indicators with a target in the goals: %s"),
                                                  n, names->str));
  else
    plan_model_check_end (check, g_strdup_printf (_("of the %u indicators with a target in the goals, no task states a figure for %u: %s"),
                                                  self->n_in_goals, n, names->str));
}

/* A task that is divided into others says in them what it asks for; policies and safeguards are none. */
static gboolean *
find_units_of_work (const PlanModelCheck *check)
{
  const PlanModelRange tasks = check->row->tasks;
  gboolean *is_unit = g_new (gboolean, tasks.n);

  for (guint32 i = 0; i < tasks.n; i++)
    is_unit[i] = plan_model_store_peek_task (check->store, tasks.first + i)->kind <= PLAN_MODEL_TASK_KIND_TASK;
  for (guint32 i = 0; i < tasks.n; i++)
    {
      PlanModelLink parent = plan_model_store_peek_task (check->store, tasks.first + i)->parent;

      if (parent != 0)
        is_unit[parent - 1 - tasks.first] = FALSE;
    }

  return is_unit;
}

static void
check_tasks (Goals *self)
{
  PlanModelCheck *check = self->check;
  const PlanModelRange tasks = check->row->tasks;
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree gboolean *is_unit = find_units_of_work (check);
  guint n = 0, n_tasks = 0;

  for (guint32 i = 0; i < tasks.n; i++)
    {
      const PlanModelTaskRow *task = plan_model_store_peek_task (check->store, tasks.first + i);

      n_tasks += is_unit[i] != FALSE;
      if (!is_unit[i] || self->has_target[i])
        continue;
      if (n == 0)
        plan_model_check_begin (check, PLAN_MODEL_RULE_TASK_WITHOUT_GOAL, PLAN_MODEL_SEVERITY_INFO);
      plan_model_check_append_name (names, plan_model_store_text (check->store, task->title), n++);
      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_TASK, tasks.first + i);
      plan_model_check_add_span (check, task->span);
    }
  if (n == 0)
    return;
  plan_model_check_append_more (names, n);
  plan_model_check_end (check, g_strdup_printf (_("of %u tasks, %u state no target with a figure: %s"), n_tasks, n, names->str));
}

static void
check_goals_and_tasks (PlanModelCheck *check)
{
  g_autofree guint8 *sections = NULL, *has_target = NULL, *indicators = NULL;
  g_autofree guint32 *tasks = NULL;
  Goals self = { .check = check };

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_GOAL_WITHOUT_TASK)
      && !plan_model_check_wants (check, PLAN_MODEL_RULE_TASK_WITHOUT_GOAL))
    return;
  self.sections = sections = g_new0 (guint8, check->row->sections.n);
  self.tasks = tasks = g_new0 (guint32, check->row->sections.n);
  self.has_target = has_target = g_new0 (guint8, check->row->tasks.n);
  self.indicators = indicators = g_new0 (guint8, check->indicators->len);
  read_sections (&self);
  read_targets (&self);
  if (self.n_in_goals == 0 || self.n_in_tasks == 0)
    return;
  if (plan_model_check_wants (check, PLAN_MODEL_RULE_GOAL_WITHOUT_TASK))
    check_goals (&self);
  if (plan_model_check_wants (check, PLAN_MODEL_RULE_TASK_WITHOUT_GOAL))
    check_tasks (&self);
}

void
plan_model_check_outline (PlanModelCheck *self)
{
  check_numbers (self);
  check_goals_and_tasks (self);
  plan_model_check_lists (self);
}
