/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/task.h>

#include <libplanmodel/model/assignment-private.h>
#include <libplanmodel/model/backlinks-private.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/item-private.h>

/**
 * PlanModelTask:
 *
 * A unit of work that a plan sets: what is to be done, who leads and who supports it, and what it is measured by.
 *
 * Its span reaches from its number to the end of its last line.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelTask
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_NUMBER = 1,
  PROP_TITLE,
  PROP_KIND,
  PROP_SECTION,
  PROP_PARENT,
  PROP_DEADLINE,
  PROP_INDICATORS,
  PROP_TASKS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_SECTION = PLAN_MODEL_ITEM_FIRST_SLOT,
  SLOT_PARENT,
  SLOT_INDICATORS,
  SLOT_TASKS,
  N_SLOTS
};

G_DEFINE_FINAL_TYPE (PlanModelTask, plan_model_task, PLAN_MODEL_TYPE_ITEM)

static inline const PlanModelTaskRow *
get_row (PlanModelTask *self)
{
  return plan_model_store_peek_task (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self));
}

static PlanModelExtent
get_extent (const PlanModelStore *store,
            guint32               row)
{
  return plan_model_store_peek_task (store, row)->span;
}

static gboolean
verify (PlanModelItem *item,
        const char    *text,
        gsize          length)
{
  const PlanModelTaskRow *row = get_row ((PlanModelTask *) item);

  return plan_model_item_text_begins (text, length, plan_model_store_text (item->store, row->number),
                                      plan_model_store_text (item->store, row->title));
}

static PlanModelLink
get_task_of_task (const PlanModelStore *store,
                  guint32               row)
{
  return plan_model_store_peek_task (store, row)->parent;
}

static PlanModelLink
get_task_of_indicator (const PlanModelStore *store,
                       guint32               row)
{
  return store->indicator.task[row];
}

static const PlanModelItemKind task_kind = {
  .object = PLAN_MODEL_OBJECT_TASK,
  .n_slots = N_SLOTS,
  .get_extent = get_extent,
  .verify = verify,
};

static void
plan_model_task_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PlanModelTask *self = (PlanModelTask *) object;

  switch (prop_id)
    {
    case PROP_NUMBER:
      g_value_set_string (value, plan_model_task_get_number (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, plan_model_task_get_title (self));
      break;
    case PROP_KIND:
      g_value_set_enum (value, (int) plan_model_task_get_kind (self));
      break;
    case PROP_SECTION:
      g_value_set_object (value, plan_model_task_get_section (self));
      break;
    case PROP_PARENT:
      g_value_set_object (value, plan_model_task_get_parent (self));
      break;
    case PROP_DEADLINE:
      g_value_set_string (value, plan_model_task_get_deadline (self));
      break;
    case PROP_INDICATORS:
      g_value_set_object (value, plan_model_task_get_indicators (self));
      break;
    case PROP_TASKS:
      g_value_set_object (value, plan_model_task_get_tasks (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_task_class_init (PlanModelTaskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_task_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &task_kind);

  /**
   * PlanModelTask:number: (getter get_number)
   *
   * The number as it is printed, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, flags);

  /**
   * PlanModelTask:title: (getter get_title)
   *
   * The title.
   *
   * Since: 1.0
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * PlanModelTask:kind: (getter get_kind)
   *
   * Whether it is a task, a policy or a safeguard.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PLAN_MODEL_TYPE_TASK_KIND, 0, flags);

  /**
   * PlanModelTask:section: (getter get_section)
   *
   * The section that it stands in, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_SECTION] = g_param_spec_object ("section", NULL, NULL, PLAN_MODEL_TYPE_SECTION, flags);

  /**
   * PlanModelTask:parent: (getter get_parent)
   *
   * The task that it is a part of, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_PARENT] = g_param_spec_object ("parent", NULL, NULL, PLAN_MODEL_TYPE_TASK, flags);

  /**
   * PlanModelTask:deadline: (getter get_deadline)
   *
   * The date by which it is due, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_DEADLINE] = g_param_spec_string ("deadline", NULL, NULL, NULL, flags);

  /**
   * PlanModelTask:indicators: (getter get_indicators)
   *
   * The indicators that name it, a list of [class@PlanModel.Indicator].
   *
   * Since: 1.0
   */
  props[PROP_INDICATORS] = g_param_spec_object ("indicators", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * PlanModelTask:tasks: (getter get_tasks)
   *
   * The tasks that are parts of it, a list of [class@PlanModel.Task].
   *
   * Since: 1.0
   */
  props[PROP_TASKS] = g_param_spec_object ("tasks", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_task_init (PlanModelTask *self)
{
}

/**
 * plan_model_task_get_number: (get-property number)
 * @self: a task
 *
 * Gets the number of the task as it is printed, such as `(一)`, without the mark that parts it from the title.
 *
 * Returns: (transfer none) (nullable): the number, or %NULL where it has none
 *
 * Since: 1.0
 */
const char *
plan_model_task_get_number (PlanModelTask *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->number);
}

/**
 * plan_model_task_get_title: (get-property title)
 * @self: a task
 *
 * Gets the title of the task.
 *
 * Returns: (transfer none) (nullable): the title, or %NULL for a task made by `g_object_new`
 *
 * Since: 1.0
 */
const char *
plan_model_task_get_title (PlanModelTask *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->title);
}

/**
 * plan_model_task_get_kind: (get-property kind)
 * @self: a task
 *
 * Gets what the unit of work is: a task, a policy or a safeguard.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
PlanModelTaskKind
plan_model_task_get_kind (PlanModelTask *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), PLAN_MODEL_TASK_KIND_UNKNOWN);

  return get_row (self)->kind;
}

/**
 * plan_model_task_get_section: (get-property section)
 * @self: a task
 *
 * Gets the section of the outline that the task stands in.
 *
 * Returns: (transfer none) (nullable): the section, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelSection *
plan_model_task_get_section (PlanModelTask *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), NULL);

  return plan_model_item_lend_link (self, SLOT_SECTION, PLAN_MODEL_TYPE_SECTION, get_row (self)->section);
}

/**
 * plan_model_task_get_parent: (get-property parent)
 * @self: a task
 *
 * Gets the task that this one is a part of.
 *
 * Returns: (transfer none) (nullable): the task, or %NULL where it is a part of none
 *
 * Since: 1.0
 */
PlanModelTask *
plan_model_task_get_parent (PlanModelTask *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), NULL);

  return plan_model_item_lend_link (self, SLOT_PARENT, PLAN_MODEL_TYPE_TASK, get_row (self)->parent);
}

/**
 * plan_model_task_get_deadline: (get-property deadline)
 * @self: a task
 *
 * Gets the date by which the task is due, where one is stated for it.
 *
 * It is a time period as in SDMX, as fine as it is printed: `2023`, `2023-06`, `2021-Q4`, `2024-S1` for a half-year,
 * `2025-06-30`; or `ongoing`.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_task_get_deadline (PlanModelTask *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->deadline);
}

/**
 * plan_model_task_get_indicators: (get-property indicators)
 * @self: a task
 *
 * Gets the indicators of the plan that name this task ([property@PlanModel.Indicator:task]), in the order of the
 * plan: a list of [class@PlanModel.Indicator].
 *
 * The list is made at the first asking, in time linear in the number of indicators of the plan.
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_task_get_indicators (PlanModelTask *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), NULL);

  return plan_model_item_lend_backlinks (self, SLOT_INDICATORS, PLAN_MODEL_OBJECT_TASK, PLAN_MODEL_TYPE_INDICATOR,
                                         PLAN_MODEL_OBJECT_INDICATOR, get_task_of_indicator);
}

/**
 * plan_model_task_get_tasks: (get-property tasks)
 * @self: a task
 *
 * Gets the tasks that are directly a part of this one, in the order of the plan: a list of [class@PlanModel.Task].
 *
 * The list is made at the first asking, in time linear in the number of tasks of the plan.
 *
 * Returns: (transfer none): the list, which may be empty
 *
 * Since: 1.0
 */
GListModel *
plan_model_task_get_tasks (PlanModelTask *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), NULL);

  return plan_model_item_lend_backlinks (self, SLOT_TASKS, PLAN_MODEL_OBJECT_TASK, PLAN_MODEL_TYPE_TASK,
                                         PLAN_MODEL_OBJECT_TASK, get_task_of_task);
}

/**
 * plan_model_task_dup_assignments:
 * @self: a task
 *
 * Lists which agencies have to do with the task, and as what, in the order of the document.
 *
 * Returns: (transfer container) (element-type PlanModelAssignment): the assignments; empty where none is stated
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_task_dup_assignments (PlanModelTask *self)
{
  PlanModelRange range;
  GPtrArray *assignments;

  g_return_val_if_fail (PLAN_MODEL_IS_TASK (self), NULL);

  range = get_row (self)->assignments;
  assignments = plan_model_assignment_array_new (range.n);
  plan_model_assignment_add_range (assignments, PLAN_MODEL_ITEM_STORE (self), range, PLAN_MODEL_OBJECT_TASK,
                                   PLAN_MODEL_ITEM_ROW (self));

  return assignments;
}
