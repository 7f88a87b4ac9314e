/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diff-row.h>

#include <libplanmodel/analysis/diff-change-private.h>
#include <libplanmodel/analysis/diff-row-private.h>
#include <libplanmodel/model/assignment-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/project.h>
#include <libplanmodel/model/task.h>
#include <libplanmodel/model/value-private.h>

#include <math.h>

/**
 * PlanModelDiffRow:
 *
 * A row of a [class@PlanModel.Diff]: an object of two plans that is another in the new one, or that only one of them has.
 *
 * What the row is about is its object: an indicator, one of its figures, a task, a project, or an agency's part in a task
 * or project. The item is the indicator, task or project; of a figure or an agency's part that to which it belongs. What
 * the old plan does not have is %NULL on the old side, and so for the new one.
 *
 * What differs is told by [method@PlanModel.DiffRow.dup_changes], member by member; what all of it together does to what is
 * asked for by [method@PlanModel.DiffRow.get_sense].
 *
 * Whatever the row lends lives as long as the row. One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelDiffRow
{
  GObject parent_instance;

  PlanModelDiffEntries *entries; /* NULL: an empty row */
  const PlanModelDiffEntry *entry;
  char *text[2];
  char *likeness;
  gpointer item[2]; /* atomic, as those below: what was lent */
  gpointer value[2];
  gpointer assignment[2];
};

enum
{
  OLD,
  NEW,
  SIDES
};

enum
{
  PROP_KIND = 1,
  PROP_OBJECT,
  PROP_OLD_ITEM,
  PROP_NEW_ITEM,
  PROP_OLD_VALUE,
  PROP_NEW_VALUE,
  PROP_OLD_ASSIGNMENT,
  PROP_NEW_ASSIGNMENT,
  PROP_NAME,
  PROP_OLD_TEXT,
  PROP_NEW_TEXT,
  PROP_OLD_WORDING,
  PROP_NEW_WORDING,
  PROP_SENSE,
  PROP_MATCH,
  PROP_LIKENESS,
  PROP_LIKENESS_TEXT,
  PROP_TIE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelDiffRow, plan_model_diff_row, G_TYPE_OBJECT)

static void
plan_model_diff_row_finalize (GObject *object)
{
  PlanModelDiffRow *self = (PlanModelDiffRow *) object;

  for (guint side = 0; side < SIDES; side++)
    {
      g_clear_object (&self->item[side]);
      g_clear_pointer (&self->value[side], plan_model_value_unref);
      g_clear_pointer (&self->assignment[side], plan_model_assignment_unref);
      g_free (self->text[side]);
    }
  g_free (self->likeness);
  g_clear_pointer (&self->entries, plan_model_diff_entries_unref);

  G_OBJECT_CLASS (plan_model_diff_row_parent_class)->finalize (object);
}

static void
plan_model_diff_row_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  PlanModelDiffRow *self = (PlanModelDiffRow *) object;

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (int) plan_model_diff_row_get_kind (self));
      break;
    case PROP_OBJECT:
      g_value_set_enum (value, (int) plan_model_diff_row_get_object (self));
      break;
    case PROP_OLD_ITEM:
      g_value_set_object (value, plan_model_diff_row_get_old_item (self));
      break;
    case PROP_NEW_ITEM:
      g_value_set_object (value, plan_model_diff_row_get_new_item (self));
      break;
    case PROP_OLD_VALUE:
      g_value_set_boxed (value, plan_model_diff_row_get_old_value (self));
      break;
    case PROP_NEW_VALUE:
      g_value_set_boxed (value, plan_model_diff_row_get_new_value (self));
      break;
    case PROP_OLD_ASSIGNMENT:
      g_value_set_boxed (value, plan_model_diff_row_get_old_assignment (self));
      break;
    case PROP_NEW_ASSIGNMENT:
      g_value_set_boxed (value, plan_model_diff_row_get_new_assignment (self));
      break;
    case PROP_NAME:
      g_value_set_string (value, plan_model_diff_row_get_name (self));
      break;
    case PROP_OLD_TEXT:
      g_value_set_string (value, plan_model_diff_row_get_old_text (self));
      break;
    case PROP_NEW_TEXT:
      g_value_set_string (value, plan_model_diff_row_get_new_text (self));
      break;
    case PROP_OLD_WORDING:
      g_value_set_string (value, plan_model_diff_row_get_old_wording (self));
      break;
    case PROP_NEW_WORDING:
      g_value_set_string (value, plan_model_diff_row_get_new_wording (self));
      break;
    case PROP_SENSE:
      g_value_set_enum (value, (int) plan_model_diff_row_get_sense (self));
      break;
    case PROP_MATCH:
      g_value_set_enum (value, (int) plan_model_diff_row_get_match (self));
      break;
    case PROP_LIKENESS:
      g_value_set_double (value, plan_model_diff_row_get_likeness (self));
      break;
    case PROP_LIKENESS_TEXT:
      g_value_set_string (value, plan_model_diff_row_get_likeness_text (self));
      break;
    case PROP_TIE:
      g_value_set_uint (value, plan_model_diff_row_get_tie (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static GParamSpec *
make_text (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static GParamSpec *
make_enum (const char *name,
           GType       type)
{
  return g_param_spec_enum (name, NULL, NULL, type, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static GParamSpec *
make_boxed (const char *name,
            GType       type)
{
  return g_param_spec_boxed (name, NULL, NULL, type, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
install_object_properties (void)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * PlanModelDiffRow:kind: (getter get_kind)
   *
   * What the row says of its object.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = make_enum ("kind", PLAN_MODEL_TYPE_DIFF_KIND);

  /**
   * PlanModelDiffRow:object: (getter get_object)
   *
   * What the row is about.
   *
   * Since: 1.0
   */
  props[PROP_OBJECT] = make_enum ("object", PLAN_MODEL_TYPE_DIFF_OBJECT);

  /**
   * PlanModelDiffRow:old-item: (getter get_old_item)
   *
   * The indicator, task or project in the old plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_OLD_ITEM] = g_param_spec_object ("old-item", NULL, NULL, PLAN_MODEL_TYPE_ITEM, flags);

  /**
   * PlanModelDiffRow:new-item: (getter get_new_item)
   *
   * The indicator, task or project in the new plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NEW_ITEM] = g_param_spec_object ("new-item", NULL, NULL, PLAN_MODEL_TYPE_ITEM, flags);

  /**
   * PlanModelDiffRow:old-value: (getter get_old_value)
   *
   * The figure in the old plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_OLD_VALUE] = make_boxed ("old-value", PLAN_MODEL_TYPE_VALUE);

  /**
   * PlanModelDiffRow:new-value: (getter get_new_value)
   *
   * The figure in the new plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NEW_VALUE] = make_boxed ("new-value", PLAN_MODEL_TYPE_VALUE);

  /**
   * PlanModelDiffRow:old-assignment: (getter get_old_assignment)
   *
   * The agency's part in the old plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_OLD_ASSIGNMENT] = make_boxed ("old-assignment", PLAN_MODEL_TYPE_ASSIGNMENT);

  /**
   * PlanModelDiffRow:new-assignment: (getter get_new_assignment)
   *
   * The agency's part in the new plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NEW_ASSIGNMENT] = make_boxed ("new-assignment", PLAN_MODEL_TYPE_ASSIGNMENT);
}

static void
install_difference_properties (void)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * PlanModelDiffRow:name: (getter get_name)
   *
   * The name or title of the indicator, task or project.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = make_text ("name");

  /**
   * PlanModelDiffRow:old-text: (getter get_old_text)
   *
   * What the object says in the old plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_OLD_TEXT] = make_text ("old-text");

  /**
   * PlanModelDiffRow:new-text: (getter get_new_text)
   *
   * What the object says in the new plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NEW_TEXT] = make_text ("new-text");

  /**
   * PlanModelDiffRow:old-wording: (getter get_old_wording)
   *
   * The words of the old plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_OLD_WORDING] = make_text ("old-wording");

  /**
   * PlanModelDiffRow:new-wording: (getter get_new_wording)
   *
   * The words of the new plan, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_NEW_WORDING] = make_text ("new-wording");

  /**
   * PlanModelDiffRow:sense: (getter get_sense)
   *
   * What the row does to what is asked for.
   *
   * Since: 1.0
   */
  props[PROP_SENSE] = make_enum ("sense", PLAN_MODEL_TYPE_DIFF_SENSE);

  /**
   * PlanModelDiffRow:match: (getter get_match)
   *
   * By what the items of the two plans are the same.
   *
   * Since: 1.0
   */
  props[PROP_MATCH] = make_enum ("match", PLAN_MODEL_TYPE_DIFF_MATCH);

  /**
   * PlanModelDiffRow:likeness: (getter get_likeness)
   *
   * How alike the names of the items are.
   *
   * Since: 1.0
   */
  props[PROP_LIKENESS] = g_param_spec_double ("likeness", NULL, NULL, 0, 1, 0, flags);

  /**
   * PlanModelDiffRow:likeness-text: (getter get_likeness_text)
   *
   * How alike the names of the items are, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_LIKENESS_TEXT] = make_text ("likeness-text");

  /**
   * PlanModelDiffRow:tie: (getter get_tie)
   *
   * The number of the tie, or 0.
   *
   * Since: 1.0
   */
  props[PROP_TIE] = g_param_spec_uint ("tie", NULL, NULL, 0, G_MAXUINT, 0, flags);
}

static void
plan_model_diff_row_class_init (PlanModelDiffRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_diff_row_finalize;
  object_class->get_property = plan_model_diff_row_get_property;
  install_object_properties ();
  install_difference_properties ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_diff_row_init (PlanModelDiffRow *self)
{
}

PlanModelDiffRow *
plan_model_diff_row_new (PlanModelDiffEntries *entries,
                         guint                 position)
{
  PlanModelDiffRow *self = g_object_new (PLAN_MODEL_TYPE_DIFF_ROW, NULL);

  self->entries = plan_model_diff_entries_ref (entries);
  self->entry = &entries->entries[position];
  for (guint side = 0; side < SIDES; side++)
    self->text[side] = plan_model_diff_entry_dup_text (entries, self->entry, side);
  self->likeness = plan_model_diff_entry_dup_likeness (self->entry);

  return self;
}

static PlanModelItem *
lend_item (PlanModelDiffRow *self,
           guint             side)
{
  GType type = PLAN_MODEL_TYPE_TASK;

  if (self->entries == NULL)
    return NULL;
  if (self->entry->item_table == PLAN_MODEL_OBJECT_INDICATOR)
    type = PLAN_MODEL_TYPE_INDICATOR;
  else if (self->entry->item_table == PLAN_MODEL_OBJECT_PROJECT)
    type = PLAN_MODEL_TYPE_PROJECT;

  return plan_model_boxed_lend_link (&self->item[side], self->entries->store[side], type, self->entry->item[side]);
}

static PlanModelValue *
lend_value (PlanModelDiffRow *self,
            guint             side)
{
  PlanModelValue *found;

  if (self->entries == NULL || self->entry->item_table != PLAN_MODEL_OBJECT_INDICATOR || self->entry->part[side] == 0)
    return NULL;
  found = g_atomic_pointer_get (&self->value[side]);
  if (found == NULL)
    found = plan_model_boxed_fill (&self->value[side],
                                   plan_model_value_new_row (self->entries->store[side], self->entry->part[side] - 1,
                                                             self->entry->item[side] - 1),
                                   (GDestroyNotify) plan_model_value_unref);

  return found;
}

static PlanModelAssignment *
make_assignment (PlanModelDiffRow *self,
                 guint             side)
{
  PlanModelRange range = { self->entry->part[side] - 1, 1 };
  g_autoptr (GPtrArray) made = plan_model_assignment_array_new (1);

  plan_model_assignment_add_range (made, self->entries->store[side], range, (PlanModelObjectKind) self->entry->item_table,
                                   self->entry->item[side] - 1);

  return plan_model_assignment_ref (g_ptr_array_index (made, 0));
}

static PlanModelAssignment *
lend_assignment (PlanModelDiffRow *self,
                 guint             side)
{
  PlanModelAssignment *found;

  if (self->entries == NULL || self->entry->object != PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT || self->entry->part[side] == 0)
    return NULL;
  found = g_atomic_pointer_get (&self->assignment[side]);
  if (found == NULL)
    found = plan_model_boxed_fill (&self->assignment[side], make_assignment (self, side),
                                   (GDestroyNotify) plan_model_assignment_unref);

  return found;
}

static const char *
lend_name (PlanModelDiffRow *self)
{
  guint side;

  if (self->entries == NULL)
    return NULL;
  side = self->entry->item[NEW] != 0 ? NEW : OLD;

  return plan_model_diff_entry_get_name (self->entries, self->entry, side);
}

/**
 * plan_model_diff_row_get_kind: (get-property kind)
 * @self: a row
 *
 * Gets what the row says of its object: that it was added, removed, changed, moved, or that nothing tells which it is.
 *
 * Returns: the kind, %PLAN_MODEL_DIFF_KIND_NONE for an empty row
 *
 * Since: 1.0
 */
PlanModelDiffKind
plan_model_diff_row_get_kind (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), PLAN_MODEL_DIFF_KIND_NONE);

  return self->entries != NULL ? (PlanModelDiffKind) self->entry->kind : PLAN_MODEL_DIFF_KIND_NONE;
}

/**
 * plan_model_diff_row_get_object: (get-property object)
 * @self: a row
 *
 * Gets what the row is about.
 *
 * Returns: the object, %PLAN_MODEL_DIFF_OBJECT_NONE for an empty row
 *
 * Since: 1.0
 */
PlanModelDiffObject
plan_model_diff_row_get_object (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), PLAN_MODEL_DIFF_OBJECT_NONE);

  return self->entries != NULL ? (PlanModelDiffObject) self->entry->object : PLAN_MODEL_DIFF_OBJECT_NONE;
}

/**
 * plan_model_diff_row_get_old_item: (get-property old-item)
 * @self: a row
 *
 * Gets the indicator, task or project in the old plan; of a figure or an agency's part that to which it belongs.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one in the list of its plan, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the item, or %NULL where only the new plan has it
 *
 * Since: 1.0
 */
PlanModelItem *
plan_model_diff_row_get_old_item (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return lend_item (self, OLD);
}

/**
 * plan_model_diff_row_get_new_item: (get-property new-item)
 * @self: a row
 *
 * Gets the indicator, task or project in the new plan; of a figure or an agency's part that to which it belongs.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one in the list of its plan, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the item, or %NULL where only the old plan has it
 *
 * Since: 1.0
 */
PlanModelItem *
plan_model_diff_row_get_new_item (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return lend_item (self, NEW);
}

/**
 * plan_model_diff_row_get_old_value: (get-property old-value)
 * @self: a row
 *
 * Gets the figure in the old plan; of an indicator that only this plan has, its target, or else its baseline.
 *
 * Returns: (transfer none) (nullable): the figure, or %NULL where only the new plan has it, or the row is about no figure
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_diff_row_get_old_value (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return lend_value (self, OLD);
}

/**
 * plan_model_diff_row_get_new_value: (get-property new-value)
 * @self: a row
 *
 * Gets the figure in the new plan; of an indicator that only this plan has, its target, or else its baseline.
 *
 * Returns: (transfer none) (nullable): the figure, or %NULL where only the old plan has it, or the row is about no figure
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_diff_row_get_new_value (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return lend_value (self, NEW);
}

/**
 * plan_model_diff_row_get_old_assignment: (get-property old-assignment)
 * @self: a row
 *
 * Gets the agency's part in the old plan.
 *
 * Returns: (transfer none) (nullable): the assignment, or %NULL where only the new plan has it, or the row is about none
 *
 * Since: 1.0
 */
PlanModelAssignment *
plan_model_diff_row_get_old_assignment (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return lend_assignment (self, OLD);
}

/**
 * plan_model_diff_row_get_new_assignment: (get-property new-assignment)
 * @self: a row
 *
 * Gets the agency's part in the new plan.
 *
 * Returns: (transfer none) (nullable): the assignment, or %NULL where only the old plan has it, or the row is about none
 *
 * Since: 1.0
 */
PlanModelAssignment *
plan_model_diff_row_get_new_assignment (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return lend_assignment (self, NEW);
}

/**
 * plan_model_diff_row_get_name: (get-property name)
 * @self: a row
 *
 * Gets the name or title of the indicator, task or project, as the new plan prints it; what is only in the old plan, as
 * that does.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_diff_row_get_name (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return lend_name (self);
}

/**
 * plan_model_diff_row_get_old_text: (get-property old-text)
 * @self: a row
 *
 * Gets what the object says in the old plan, for people.
 *
 * Of a figure, and of an indicator that one plan has, it is the year, what [method@PlanModel.Value.to_string] writes, and
 * the firmness (`2025: > 400 家, strive`); of an agency's part the role and the agency; of a task number and title; else the
 * name.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where only the new plan has the object
 *
 * Since: 1.0
 */
const char *
plan_model_diff_row_get_old_text (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return self->text[OLD];
}

/**
 * plan_model_diff_row_get_new_text: (get-property new-text)
 * @self: a row
 *
 * Gets what the object says in the new plan, for people.
 *
 * Of a figure, and of an indicator that one plan has, it is the year, what [method@PlanModel.Value.to_string] writes, and
 * the firmness (`2025: > 400 家, strive`); of an agency's part the role and the agency; of a task number and title; else the
 * name.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where only the old plan has the object
 *
 * Since: 1.0
 */
const char *
plan_model_diff_row_get_new_text (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return self->text[NEW];
}

/**
 * plan_model_diff_row_get_old_wording: (get-property old-wording)
 * @self: a row
 *
 * Gets the words of the old plan: those around a figure at the first mention that has any (`力争达到400家以上`), or the
 * agency as written.
 *
 * Returns: (transfer none) (nullable): the wording, or %NULL where none is stated, as in a cell of a table
 *
 * Since: 1.0
 */
const char *
plan_model_diff_row_get_old_wording (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return self->entries != NULL ? plan_model_diff_entry_get_wording (self->entries, self->entry, OLD) : NULL;
}

/**
 * plan_model_diff_row_get_new_wording: (get-property new-wording)
 * @self: a row
 *
 * Gets the words of the new plan: those around a figure at the first mention that has any (`力争达到400家以上`), or the
 * agency as written.
 *
 * Returns: (transfer none) (nullable): the wording, or %NULL where none is stated, as in a cell of a table
 *
 * Since: 1.0
 */
const char *
plan_model_diff_row_get_new_wording (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return self->entries != NULL ? plan_model_diff_entry_get_wording (self->entries, self->entry, NEW) : NULL;
}

/**
 * plan_model_diff_row_get_sense: (get-property sense)
 * @self: a row
 *
 * Gets what all changes of the row together do to what is asked for: softer or harder where one of them is and none speaks
 * against it; else other.
 *
 * Returns: the sense, %PLAN_MODEL_DIFF_SENSE_NONE where nothing that is asked for is concerned
 *
 * Since: 1.0
 */
PlanModelDiffSense
plan_model_diff_row_get_sense (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), PLAN_MODEL_DIFF_SENSE_NONE);

  return self->entries != NULL ? (PlanModelDiffSense) self->entry->sense : PLAN_MODEL_DIFF_SENSE_NONE;
}

/**
 * plan_model_diff_row_dup_changes:
 * @self: a row
 *
 * Gets what differs, member by member, in the order in which people tell it.
 *
 * Of an object that was added or removed there is one change without a member where something is asked for no longer, or
 * newly; else none.
 *
 * Returns: (transfer container) (element-type PlanModel.DiffChange): the changes
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_diff_row_dup_changes (PlanModelDiffRow *self)
{
  GPtrArray *changes;

  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  changes = g_ptr_array_new_with_free_func ((GDestroyNotify) plan_model_diff_change_unref);
  for (guint i = 0; self->entries != NULL && i < self->entry->n_steps; i++)
    {
      const PlanModelDiffStep *step = &self->entries->steps[self->entry->first_step + i];
      PlanModelDiffMember member = (PlanModelDiffMember) step->member;
      char *texts[SIDES];

      for (guint side = 0; side < SIDES; side++)
        texts[side] = plan_model_diff_entry_dup_member (self->entries, self->entry, side, member);
      g_ptr_array_add (changes, plan_model_diff_change_new (member, texts[OLD], texts[NEW], (PlanModelDiffReason) step->reason));
    }

  return changes;
}

/**
 * plan_model_diff_row_get_match: (get-property match)
 * @self: a row
 *
 * Gets by what the items of the two plans were taken to be the same. By likeness they are so probably.
 *
 * Returns: the match, %PLAN_MODEL_DIFF_MATCH_NONE where only one plan has the item
 *
 * Since: 1.0
 */
PlanModelDiffMatch
plan_model_diff_row_get_match (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), PLAN_MODEL_DIFF_MATCH_NONE);

  return self->entries != NULL ? (PlanModelDiffMatch) self->entry->match : PLAN_MODEL_DIFF_MATCH_NONE;
}

/**
 * plan_model_diff_row_get_likeness: (get-property likeness)
 * @self: a row
 *
 * Gets how alike the names of the items are, where that is why they were taken to be the same: from 0.85 to 1.
 *
 * It is the coefficient of Dice over pairs of neighbouring characters, in thousandths, rounded down; see the chapter on
 * differences.
 *
 * Returns: the likeness, or NaN where the items are the same for another reason
 *
 * Since: 1.0
 */
double
plan_model_diff_row_get_likeness (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NAN);

  return self->likeness != NULL ? g_ascii_strtod (self->likeness, NULL) : NAN;
}

/**
 * plan_model_diff_row_get_likeness_text: (get-property likeness-text)
 * @self: a row
 *
 * Gets how alike the names of the items are, such as `0.857`: [method@PlanModel.DiffRow.get_likeness] with its exact digits.
 *
 * Returns: (transfer none) (nullable): the likeness, or %NULL where the items are the same for another reason
 *
 * Since: 1.0
 */
const char *
plan_model_diff_row_get_likeness_text (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), NULL);

  return self->likeness;
}

/**
 * plan_model_diff_row_get_tie: (get-property tie)
 * @self: a row
 *
 * Gets the number of the tie: rows with one number are about objects of either plan of which each may be any of those of the
 * other plan.
 *
 * Returns: the number, from 1, or 0 where the row is in no tie
 *
 * Since: 1.0
 */
guint
plan_model_diff_row_get_tie (PlanModelDiffRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_DIFF_ROW (self), 0);

  return self->entries != NULL ? self->entry->tie : 0;
}
