/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty.h>

#include <libplanmodel/analysis/duty-private.h>
#include <libplanmodel/model/assignment-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/span-private.h>
#include <libplanmodel/model/value-private.h>

/**
 * PlanModelDuty:
 *
 * A row of [class@PlanModel.Duties]: a body, what it has to do about a task or project, by when, and what is to come of it.
 *
 * A task that nobody leads or answers for is a row too. It has no body, and so no agency, name, assignment, role, basis and
 * certainty; its area is that of the plan.
 *
 * Whatever the duty lends lives as long as the duty. One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelDuty
{
  GObject parent_instance;

  PlanModelDutySet *set; /* NULL: an empty duty */
  const PlanModelDutyRow *row;
  const char *deadline; /* a text of the store, or the year */
  char year[PLAN_MODEL_DUTY_YEAR_BUFFER_SIZE];
  char due[PLAN_MODEL_DAY_BUFFER_SIZE]; /* empty: no day */

  gpointer plan; /* atomic, as those below: what was lent */
  gpointer agency;
  gpointer area;
  gpointer item; /* the task or project */
  gpointer assignment;
  gpointer covers;
  gpointer group;
};

enum
{
  PROP_PLAN = 1,
  PROP_AGENCY,
  PROP_NAME,
  PROP_AREA,
  PROP_ROLE,
  PROP_TASK,
  PROP_PROJECT,
  PROP_ASSIGNMENT,
  PROP_AS_WRITTEN,
  PROP_DEADLINE,
  PROP_DEADLINE_ORIGIN,
  PROP_DUE,
  PROP_COVERS,
  PROP_PART,
  PROP_N_PARTS,
  PROP_BASIS,
  PROP_CERTAINTY,
  PROP_GROUP,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelDuty, plan_model_duty, G_TYPE_OBJECT)

static void
plan_model_duty_finalize (GObject *object)
{
  PlanModelDuty *self = (PlanModelDuty *) object;

  g_clear_object (&self->plan);
  g_clear_object (&self->agency);
  g_clear_object (&self->area);
  g_clear_object (&self->item);
  g_clear_pointer (&self->assignment, plan_model_assignment_unref);
  g_clear_pointer (&self->covers, plan_model_span_unref);
  g_clear_object (&self->group);
  g_clear_pointer (&self->set, plan_model_duty_set_unref);

  G_OBJECT_CLASS (plan_model_duty_parent_class)->finalize (object);
}

static void
plan_model_duty_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PlanModelDuty *self = (PlanModelDuty *) object;

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, plan_model_duty_get_plan (self));
      break;
    case PROP_AGENCY:
      g_value_set_object (value, plan_model_duty_get_agency (self));
      break;
    case PROP_NAME:
      g_value_set_string (value, plan_model_duty_get_name (self));
      break;
    case PROP_AREA:
      g_value_set_object (value, plan_model_duty_get_area (self));
      break;
    case PROP_ROLE:
      g_value_set_enum (value, plan_model_duty_get_role (self));
      break;
    case PROP_TASK:
      g_value_set_object (value, plan_model_duty_get_task (self));
      break;
    case PROP_PROJECT:
      g_value_set_object (value, plan_model_duty_get_project (self));
      break;
    case PROP_ASSIGNMENT:
      g_value_set_boxed (value, plan_model_duty_get_assignment (self));
      break;
    case PROP_AS_WRITTEN:
      g_value_set_string (value, plan_model_duty_get_as_written (self));
      break;
    case PROP_DEADLINE:
      g_value_set_string (value, plan_model_duty_get_deadline (self));
      break;
    case PROP_DEADLINE_ORIGIN:
      g_value_set_enum (value, plan_model_duty_get_deadline_origin (self));
      break;
    case PROP_DUE:
      g_value_set_string (value, plan_model_duty_get_due (self));
      break;
    case PROP_COVERS:
      g_value_set_boxed (value, plan_model_duty_get_covers (self));
      break;
    case PROP_PART:
      g_value_set_uint (value, plan_model_duty_get_part (self));
      break;
    case PROP_N_PARTS:
      g_value_set_uint (value, plan_model_duty_get_n_parts (self));
      break;
    case PROP_BASIS:
      g_value_set_enum (value, plan_model_duty_get_basis (self));
      break;
    case PROP_CERTAINTY:
      g_value_set_enum (value, plan_model_duty_get_certainty (self));
      break;
    case PROP_GROUP:
      g_value_set_object (value, plan_model_duty_get_group (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
install_body_properties (void)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * PlanModelDuty:plan: (getter get_plan)
   *
   * The plan that states the duty.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, flags);

  /**
   * PlanModelDuty:agency: (getter get_agency)
   *
   * The body as the plan knows it, or %NULL where nobody has the duty.
   *
   * Since: 1.0
   */
  props[PROP_AGENCY] = g_param_spec_object ("agency", NULL, NULL, PLAN_MODEL_TYPE_AGENCY, flags);

  /**
   * PlanModelDuty:name: (getter get_name)
   *
   * What the body is called across the plans, or %NULL where nobody has the duty.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelDuty:area: (getter get_area)
   *
   * The area of the body, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_AREA] = g_param_spec_object ("area", NULL, NULL, PLAN_MODEL_TYPE_AREA, flags);

  /**
   * PlanModelDuty:role: (getter get_role)
   *
   * What the body has to do.
   *
   * Since: 1.0
   */
  props[PROP_ROLE] =
      g_param_spec_enum ("role", NULL, NULL, PLAN_MODEL_TYPE_ASSIGNMENT_ROLE, PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN, flags);

  /**
   * PlanModelDuty:task: (getter get_task)
   *
   * The task, or %NULL where the duty is about a project.
   *
   * Since: 1.0
   */
  props[PROP_TASK] = g_param_spec_object ("task", NULL, NULL, PLAN_MODEL_TYPE_TASK, flags);

  /**
   * PlanModelDuty:project: (getter get_project)
   *
   * The project, or %NULL where the duty is about a task.
   *
   * Since: 1.0
   */
  props[PROP_PROJECT] = g_param_spec_object ("project", NULL, NULL, PLAN_MODEL_TYPE_PROJECT, flags);

  /**
   * PlanModelDuty:assignment: (getter get_assignment)
   *
   * What states the duty, or %NULL where nobody has it.
   *
   * Since: 1.0
   */
  props[PROP_ASSIGNMENT] = g_param_spec_boxed ("assignment", NULL, NULL, PLAN_MODEL_TYPE_ASSIGNMENT, flags);

  /**
   * PlanModelDuty:as-written: (getter get_as_written)
   *
   * The name of the body, or of its group, as it is printed there, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_AS_WRITTEN] = g_param_spec_string ("as-written", NULL, NULL, NULL, flags);
}

static void
install_time_properties (void)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * PlanModelDuty:deadline: (getter get_deadline)
   *
   * When the duty is due, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_DEADLINE] = g_param_spec_string ("deadline", NULL, NULL, NULL, flags);

  /**
   * PlanModelDuty:deadline-origin: (getter get_deadline_origin)
   *
   * Where the deadline is stated.
   *
   * Since: 1.0
   */
  props[PROP_DEADLINE_ORIGIN] =
      g_param_spec_enum ("deadline-origin", NULL, NULL, PLAN_MODEL_TYPE_DEADLINE_ORIGIN, PLAN_MODEL_DEADLINE_ORIGIN_NONE, flags);

  /**
   * PlanModelDuty:due: (getter get_due)
   *
   * The last day of the deadline, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_DUE] = g_param_spec_string ("due", NULL, NULL, NULL, flags);

  /**
   * PlanModelDuty:covers: (getter get_covers)
   *
   * The stretch of text that the body answers for, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_COVERS] = g_param_spec_boxed ("covers", NULL, NULL, PLAN_MODEL_TYPE_SPAN, flags);

  /**
   * PlanModelDuty:part: (getter get_part)
   *
   * Which part of the task it is, or 0.
   *
   * Since: 1.0
   */
  props[PROP_PART] = g_param_spec_uint ("part", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelDuty:n-parts: (getter get_n_parts)
   *
   * How many parts the task has, or 0.
   *
   * Since: 1.0
   */
  props[PROP_N_PARTS] = g_param_spec_uint ("n-parts", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelDuty:basis: (getter get_basis)
   *
   * Why the body has the duty.
   *
   * Since: 1.0
   */
  props[PROP_BASIS] =
      g_param_spec_enum ("basis", NULL, NULL, PLAN_MODEL_TYPE_DUTY_BASIS, PLAN_MODEL_DUTY_BASIS_NONE, flags);

  /**
   * PlanModelDuty:certainty: (getter get_certainty)
   *
   * How sure it is that this body is meant.
   *
   * Since: 1.0
   */
  props[PROP_CERTAINTY] =
      g_param_spec_enum ("certainty", NULL, NULL, PLAN_MODEL_TYPE_DUTY_CERTAINTY, PLAN_MODEL_DUTY_CERTAINTY_NONE, flags);

  /**
   * PlanModelDuty:group: (getter get_group)
   *
   * The group that the body has the duty as a member of, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_GROUP] = g_param_spec_object ("group", NULL, NULL, PLAN_MODEL_TYPE_AGENCY, flags);
}

static void
plan_model_duty_class_init (PlanModelDutyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_duty_finalize;
  object_class->get_property = plan_model_duty_get_property;
  install_body_properties ();
  install_time_properties ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_duty_init (PlanModelDuty *self)
{
}

PlanModelDuty *
plan_model_duty_new (PlanModelDutySet *set,
                     guint             position)
{
  PlanModelDuty *self = g_object_new (PLAN_MODEL_TYPE_DUTY, NULL);

  self->set = plan_model_duty_set_ref (set);
  self->row = &set->rows[position];
  self->deadline = plan_model_duty_row_get_deadline (self->row, set->ground, self->year);
  if (self->row->due != 0 && self->row->due != PLAN_MODEL_DAY_NEVER)
    plan_model_day_print (self->row->due, self->due);

  return self;
}

/* Lends a view of what is linked to; NULL for an empty duty, and for no link. */
static gpointer
lend (PlanModelDuty *self,
      gpointer      *slot,
      GType          type,
      PlanModelLink  link)
{
  return plan_model_boxed_lend_link (slot, self->set->ground->store, type, link);
}

static gboolean
is_about (PlanModelDuty       *self,
          PlanModelObjectKind  kind)
{
  return self->set != NULL && plan_model_duty_row_get_kind (self->row, self->set->ground) == kind;
}

/**
 * plan_model_duty_get_plan: (get-property plan)
 * @self: a duty
 *
 * Gets the plan that states the duty.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one in the catalog, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL for an empty duty
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_duty_get_plan (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  if (self->set == NULL)
    return NULL;

  return lend (self, &self->plan, PLAN_MODEL_TYPE_PLAN, self->row->plan + 1);
}

/**
 * plan_model_duty_get_agency: (get-property agency)
 * @self: a duty
 *
 * Gets the body as its plan knows it.
 *
 * The same body in another plan is another agency there; both are called by [method@PlanModel.Duty.get_name].
 *
 * Returns: (transfer none) (nullable): the agency, or %NULL where nobody has the duty
 *
 * Since: 1.0
 */
PlanModelAgency *
plan_model_duty_get_agency (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  if (self->set == NULL || self->row->agency == PLAN_MODEL_DUTY_NOBODY)
    return NULL;

  return lend (self, &self->agency, PLAN_MODEL_TYPE_AGENCY, self->row->agency + 1);
}

/**
 * plan_model_duty_get_name: (get-property name)
 * @self: a duty
 *
 * Gets what the body is called across the plans: the longest of its full names, or, of a group and of what has none, its
 * name.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where nobody has the duty
 *
 * Since: 1.0
 */
const char *
plan_model_duty_get_name (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  return self->set != NULL ? plan_model_duty_row_get_name (self->row, self->set->ground) : NULL;
}

/**
 * plan_model_duty_get_area: (get-property area)
 * @self: a duty
 *
 * Gets the area of the body; where nobody has the duty, that of the plan.
 *
 * Returns: (transfer none) (nullable): the area, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelArea *
plan_model_duty_get_area (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  if (self->set == NULL)
    return NULL;

  return lend (self, &self->area, PLAN_MODEL_TYPE_AREA, plan_model_duty_row_get_area (self->row, self->set->ground));
}

/**
 * plan_model_duty_get_role: (get-property role)
 * @self: a duty
 *
 * Gets what the body has to do: lead, support, take part.
 *
 * Returns: the role, %PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN where nobody has the duty
 *
 * Since: 1.0
 */
PlanModelAssignmentRole
plan_model_duty_get_role (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN);

  return self->set != NULL ? self->row->role : PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN;
}

/**
 * plan_model_duty_get_task: (get-property task)
 * @self: a duty
 *
 * Gets the task that the duty is about.
 *
 * Returns: (transfer none) (nullable): the task, or %NULL where the duty is about a project
 *
 * Since: 1.0
 */
PlanModelTask *
plan_model_duty_get_task (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  if (!is_about (self, PLAN_MODEL_OBJECT_TASK))
    return NULL;

  return lend (self, &self->item, PLAN_MODEL_TYPE_TASK,
               plan_model_duty_row_get_item (self->row, self->set->ground) + 1);
}

/**
 * plan_model_duty_get_project: (get-property project)
 * @self: a duty
 *
 * Gets the project that the duty is about.
 *
 * Returns: (transfer none) (nullable): the project, or %NULL where the duty is about a task
 *
 * Since: 1.0
 */
PlanModelProject *
plan_model_duty_get_project (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  if (!is_about (self, PLAN_MODEL_OBJECT_PROJECT))
    return NULL;

  return lend (self, &self->item, PLAN_MODEL_TYPE_PROJECT,
               plan_model_duty_row_get_item (self->row, self->set->ground) + 1);
}

/**
 * plan_model_duty_get_assignment: (get-property assignment)
 * @self: a duty
 *
 * Gets what states the duty in the plan. That of a member of a group is that of the group.
 *
 * Returns: (transfer none) (nullable): the assignment, or %NULL where nobody has the duty
 *
 * Since: 1.0
 */
PlanModelAssignment *
plan_model_duty_get_assignment (PlanModelDuty *self)
{
  PlanModelAssignment *found, *made;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  if (self->set == NULL || self->row->assignment == PLAN_MODEL_DUTY_NOBODY)
    return NULL;
  found = g_atomic_pointer_get (&self->assignment);
  if (found != NULL)
    return found;
  made = plan_model_assignment_new_row (self->set->ground->store, self->row->assignment,
                                        plan_model_duty_row_get_kind (self->row, self->set->ground),
                                        plan_model_duty_row_get_item (self->row, self->set->ground));

  return plan_model_boxed_fill (&self->assignment, made, (GDestroyNotify) plan_model_assignment_unref);
}

/**
 * plan_model_duty_get_as_written: (get-property as-written)
 * @self: a duty
 *
 * Gets the name as it is printed there; of a member of a group, that of the group.
 *
 * Where the body follows from a rule, these are the words of the rule.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where it is not stated, or nobody has the duty
 *
 * Since: 1.0
 */
const char *
plan_model_duty_get_as_written (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  return self->set != NULL ? plan_model_duty_row_get_as_written (self->row, self->set->ground) : NULL;
}

/**
 * plan_model_duty_get_deadline: (get-property deadline)
 * @self: a duty
 *
 * Gets when the duty is due, as fine as it is stated: `2023`, `2023-06`, `2021-Q4`, `2024-S1` for a half-year, `2025-06-30`, or
 * `ongoing`.
 *
 * [method@PlanModel.Duty.get_deadline_origin] tells what states it.
 *
 * Returns: (transfer none) (nullable): the deadline, or %NULL where none is stated, nor the year of a target
 *
 * Since: 1.0
 */
const char *
plan_model_duty_get_deadline (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  return self->deadline;
}

/**
 * plan_model_duty_get_deadline_origin: (get-property deadline-origin)
 * @self: a duty
 *
 * Gets where the deadline is stated.
 *
 * Returns: the origin
 *
 * Since: 1.0
 */
PlanModelDeadlineOrigin
plan_model_duty_get_deadline_origin (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), PLAN_MODEL_DEADLINE_ORIGIN_NONE);

  return self->set != NULL ? self->row->deadline_origin : PLAN_MODEL_DEADLINE_ORIGIN_NONE;
}

/**
 * plan_model_duty_get_due: (get-property due)
 * @self: a duty
 *
 * Gets the last day of the deadline, so that deadlines of any fineness can be sorted: `2023-06-30` for `2023-Q2`.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL where there is no deadline, or it is ongoing
 *
 * Since: 1.0
 */
const char *
plan_model_duty_get_due (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  return self->due[0] != '\0' ? self->due : NULL;
}

/**
 * plan_model_duty_get_covers: (get-property covers)
 * @self: a duty
 *
 * Gets the stretch of text that the body answers for; where none is stated, that of the task or project.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_duty_get_covers (PlanModelDuty *self)
{
  PlanModelSpan *found;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  if (self->set == NULL)
    return NULL;

  found = g_atomic_pointer_get (&self->covers);
  if (found == NULL)
    {
      found = plan_model_span_new_extent (plan_model_duty_row_get_covers (self->row, self->set->ground));
      if (found != NULL)
        found = plan_model_boxed_fill (&self->covers, found, (GDestroyNotify) plan_model_span_unref);
    }

  return found;
}

/**
 * plan_model_duty_get_part: (get-property part)
 * @self: a duty
 *
 * Gets which part of the task the body answers for, where the paragraph of a task closes several stretches of text with a
 * list of agencies each.
 *
 * Returns: the part, from 1; 0 for all of the task
 *
 * Since: 1.0
 */
guint
plan_model_duty_get_part (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), 0);

  return self->set != NULL ? self->row->part : 0;
}

/**
 * plan_model_duty_get_n_parts: (get-property n-parts)
 * @self: a duty
 *
 * Gets how many parts the task has.
 *
 * Returns: the number, 2 at least; 0 where it has no parts
 *
 * Since: 1.0
 */
guint
plan_model_duty_get_n_parts (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), 0);

  if (self->set == NULL)
    return 0;

  return plan_model_duty_stretches_get_n (&self->set->ground->stretches, self->row->owner);
}

/**
 * plan_model_duty_dup_targets:
 * @self: a duty
 *
 * Lists the targets and milestones that stand in the task, or in the part of it that the body answers for, and those of
 * the parts of the task that have no agencies of their own; of a project, those of its indicators. Of a duty that falls due
 * because of its targets ([method@PlanModel.Duties.filter_due]) they are those that are due then.
 *
 * [method@PlanModel.Value.get_indicator] tells what each is a figure of.
 *
 * Returns: (transfer container) (element-type PlanModelValue): the targets, in the order of the indicators
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_duty_dup_targets (PlanModelDuty *self)
{
  const PlanModelDutyTarget *target;
  PlanModelDutyTargetIter iter;
  GPtrArray *targets;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  targets = g_ptr_array_new_with_free_func ((GDestroyNotify) plan_model_value_unref);
  if (self->set == NULL)
    return targets;
  plan_model_duty_row_init_targets (self->row, self->set->ground, &iter);
  while ((target = plan_model_duty_row_next_target (self->row, self->set->ground, &iter)) != NULL)
    g_ptr_array_add (targets, plan_model_value_new_row (self->set->ground->store, target->value, target->indicator));

  return targets;
}

/**
 * plan_model_duty_get_basis: (get-property basis)
 * @self: a duty
 *
 * Gets why the body has the duty, by what the plan states.
 *
 * Returns: the basis
 *
 * Since: 1.0
 */
PlanModelDutyBasis
plan_model_duty_get_basis (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), PLAN_MODEL_DUTY_BASIS_NONE);

  if (self->set == NULL)
    return PLAN_MODEL_DUTY_BASIS_NONE;

  return plan_model_duty_row_get_basis (self->row, self->set->ground);
}

/**
 * plan_model_duty_get_certainty: (get-property certainty)
 * @self: a duty
 *
 * Gets how sure it is that what is written means the body of [method@PlanModel.Duty.get_name].
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
PlanModelDutyCertainty
plan_model_duty_get_certainty (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), PLAN_MODEL_DUTY_CERTAINTY_NONE);

  if (self->set == NULL)
    return PLAN_MODEL_DUTY_CERTAINTY_NONE;

  return plan_model_duty_row_get_certainty (self->row, self->set->ground);
}

/**
 * plan_model_duty_get_group: (get-property group)
 * @self: a duty
 *
 * Gets the group that has the duty, where the document names the body among its members.
 *
 * Returns: (transfer none) (nullable): the group, or %NULL where the body is named itself
 *
 * Since: 1.0
 */
PlanModelAgency *
plan_model_duty_get_group (PlanModelDuty *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DUTY (self), NULL);

  if (self->set == NULL)
    return NULL;

  return lend (self, &self->group, PLAN_MODEL_TYPE_AGENCY, plan_model_duty_row_get_group (self->row, self->set->ground));
}
