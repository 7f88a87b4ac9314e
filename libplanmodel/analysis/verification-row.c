/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification-row.h>

#include <libplanmodel/analysis/verification-row-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/plan.h>
#include <libplanmodel/model/project.h>
#include <libplanmodel/model/reference.h>
#include <libplanmodel/model/section.h>
#include <libplanmodel/model/source-table.h>
#include <libplanmodel/model/span-private.h>
#include <libplanmodel/model/task.h>
#include <libplanmodel/model/value-private.h>

/**
 * PlanModelVerificationRow:
 *
 * A row of a [class@PlanModel.Verification]: a place that a plan names, at which the text no longer says what the plan
 * does.
 *
 * Whatever the row lends lives as long as the row. One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelVerificationRow
{
  GObject parent_instance;

  PlanModelVerificationEntries *entries; /* NULL: an empty row */
  const PlanModelVerificationEntry *entry;
  char *name;
  char *words;
  char *found;
  gpointer item; /* atomic, as those below: what was lent */
  gpointer value;
  gpointer span;
  gpointer found_span;
};

enum
{
  PROP_STATUS = 1,
  PROP_OBJECT,
  PROP_ITEM,
  PROP_VALUE,
  PROP_NAME,
  PROP_WORDS,
  PROP_SPAN,
  PROP_MOVED_BY,
  PROP_FOUND_SPAN,
  PROP_FOUND,
  PROP_LINE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelVerificationRow, plan_model_verification_row, G_TYPE_OBJECT)

static void
plan_model_verification_row_finalize (GObject *object)
{
  PlanModelVerificationRow *self = (PlanModelVerificationRow *) object;

  g_clear_object (&self->item);
  g_clear_pointer (&self->value, plan_model_value_unref);
  g_clear_pointer (&self->span, plan_model_span_unref);
  g_clear_pointer (&self->found_span, plan_model_span_unref);
  g_free (self->name);
  g_free (self->words);
  g_free (self->found);
  g_clear_pointer (&self->entries, plan_model_verification_entries_unref);

  G_OBJECT_CLASS (plan_model_verification_row_parent_class)->finalize (object);
}

static void
plan_model_verification_row_get_property (GObject    *object,
                                          guint       prop_id,
                                          GValue     *value,
                                          GParamSpec *pspec)
{
  PlanModelVerificationRow *self = (PlanModelVerificationRow *) object;

  switch (prop_id)
    {
    case PROP_STATUS:
      g_value_set_enum (value, (int) plan_model_verification_row_get_status (self));
      break;
    case PROP_OBJECT:
      g_value_set_string (value, plan_model_verification_row_get_object (self));
      break;
    case PROP_ITEM:
      g_value_set_object (value, plan_model_verification_row_get_item (self));
      break;
    case PROP_VALUE:
      g_value_set_boxed (value, plan_model_verification_row_get_value (self));
      break;
    case PROP_NAME:
      g_value_set_string (value, plan_model_verification_row_get_name (self));
      break;
    case PROP_WORDS:
      g_value_set_string (value, plan_model_verification_row_get_words (self));
      break;
    case PROP_SPAN:
      g_value_set_boxed (value, plan_model_verification_row_get_span (self));
      break;
    case PROP_MOVED_BY:
      g_value_set_int64 (value, plan_model_verification_row_get_moved_by (self));
      break;
    case PROP_FOUND_SPAN:
      g_value_set_boxed (value, plan_model_verification_row_get_found_span (self));
      break;
    case PROP_FOUND:
      g_value_set_string (value, plan_model_verification_row_get_found (self));
      break;
    case PROP_LINE:
      g_value_set_uint (value, plan_model_verification_row_get_line (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * PlanModelVerificationRow:status: (getter get_status)
   *
   * What became of the place.
   *
   * Since: 1.0
   */
  props[PROP_STATUS] = g_param_spec_enum ("status", NULL, NULL, PLAN_MODEL_TYPE_VERIFICATION_STATUS, 0, flags);

  /**
   * PlanModelVerificationRow:object: (getter get_object)
   *
   * What the place is of.
   *
   * Since: 1.0
   */
  props[PROP_OBJECT] = g_param_spec_string ("object", NULL, NULL, NULL, flags);

  /**
   * PlanModelVerificationRow:item: (getter get_item)
   *
   * The item that the place belongs to.
   *
   * Since: 1.0
   */
  props[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, PLAN_MODEL_TYPE_ITEM, flags);

  /**
   * PlanModelVerificationRow:value: (getter get_value)
   *
   * The figure, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_VALUE] = g_param_spec_boxed ("value", NULL, NULL, PLAN_MODEL_TYPE_VALUE, flags);

  /**
   * PlanModelVerificationRow:name: (getter get_name)
   *
   * What the place is of, by name.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlanModelVerificationRow:words: (getter get_words)
   *
   * What the plan says that stands there.
   *
   * Since: 1.0
   */
  props[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, NULL, flags);

  /**
   * PlanModelVerificationRow:span: (getter get_span)
   *
   * Where it stood.
   *
   * Since: 1.0
   */
  props[PROP_SPAN] = g_param_spec_boxed ("span", NULL, NULL, PLAN_MODEL_TYPE_SPAN, flags);

  /**
   * PlanModelVerificationRow:moved-by: (getter get_moved_by)
   *
   * By how many code points it has moved.
   *
   * Since: 1.0
   */
  props[PROP_MOVED_BY] = g_param_spec_int64 ("moved-by", NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);

  /**
   * PlanModelVerificationRow:found-span: (getter get_found_span)
   *
   * Where it stands now, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_FOUND_SPAN] = g_param_spec_boxed ("found-span", NULL, NULL, PLAN_MODEL_TYPE_SPAN, flags);

  /**
   * PlanModelVerificationRow:found: (getter get_found)
   *
   * What stands there now.
   *
   * Since: 1.0
   */
  props[PROP_FOUND] = g_param_spec_string ("found", NULL, NULL, NULL, flags);

  /**
   * PlanModelVerificationRow:line: (getter get_line)
   *
   * The line on which that stands.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_verification_row_class_init (PlanModelVerificationRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_verification_row_finalize;
  object_class->get_property = plan_model_verification_row_get_property;
  install_properties (object_class);
}

static void
plan_model_verification_row_init (PlanModelVerificationRow *self)
{
}

PlanModelVerificationRow *
plan_model_verification_row_new (PlanModelVerificationEntries *entries,
                                 guint                         position)
{
  PlanModelVerificationRow *self = g_object_new (PLAN_MODEL_TYPE_VERIFICATION_ROW, NULL);

  self->entries = plan_model_verification_entries_ref (entries);
  self->entry = &entries->entries[position];
  self->name = plan_model_verification_entry_dup_name (entries, self->entry);
  self->words = plan_model_place_dup_words (entries->store, entries->plan, self->entry);
  self->found = plan_model_verification_entry_dup_found (entries, self->entry);

  return self;
}

char *
plan_model_verification_entry_dup_name (const PlanModelVerificationEntries *self,
                                        const PlanModelVerificationEntry   *entry)
{
  PlanModelAnyRow row;

  if (entry->item_table == PLAN_MODEL_OBJECT_PLAN)
    return g_strdup (plan_model_place_get_fact (entry));
  plan_model_store_get (self->store, (PlanModelObjectKind) entry->item_table, entry->item, &row);
  switch ((int) entry->item_table)
    {
    case PLAN_MODEL_OBJECT_REFERENCE:
      return g_strdup (plan_model_store_text (self->store, row.reference.title));
    case PLAN_MODEL_OBJECT_SECTION:
      return g_strdup (plan_model_store_text (self->store, row.section.title != 0 ? row.section.title : row.section.number));
    case PLAN_MODEL_OBJECT_TABLE:
      return g_strdup (plan_model_store_text (self->store, row.table.title != 0 ? row.table.title : row.table.number));
    case PLAN_MODEL_OBJECT_TASK:
      return g_strdup (plan_model_store_text (self->store, row.task.title != 0 ? row.task.title : row.task.number));
    case PLAN_MODEL_OBJECT_PROJECT:
      return g_strdup (plan_model_store_text (self->store, row.project.name));
    default:
      return g_strdup (plan_model_store_text (self->store, row.indicator.name));
    }
}

const char *
plan_model_verification_entry_get_id (const PlanModelVerificationEntries *self,
                                      const PlanModelVerificationEntry   *entry)
{
  if (entry->item_table == PLAN_MODEL_OBJECT_REFERENCE)
    return NULL;

  return plan_model_store_id_text (
      self->store, plan_model_store_get_id (self->store, (PlanModelObjectKind) entry->item_table, entry->item));
}

/* What is read of what stands there now. */
#define MAX_FOUND 60

char *
plan_model_verification_entry_dup_found (const PlanModelVerificationEntries *self,
                                         const PlanModelVerificationEntry   *entry)
{
  /* Of a section, where it begins. */
  return plan_model_span_text_dup_clause (&self->text, entry->look,
                                          plan_model_place_has_heading (entry) ? entry->look : entry->look_end, MAX_FOUND);
}

guint
plan_model_verification_entry_get_line (const PlanModelVerificationEntries *self,
                                        const PlanModelVerificationEntry   *entry)
{
  return plan_model_span_text_get_line (&self->text, entry->look);
}

static GType
get_item_type (const PlanModelVerificationEntry *entry)
{
  switch ((int) entry->item_table)
    {
    case PLAN_MODEL_OBJECT_PLAN:
      return PLAN_MODEL_TYPE_PLAN;
    case PLAN_MODEL_OBJECT_REFERENCE:
      return PLAN_MODEL_TYPE_REFERENCE;
    case PLAN_MODEL_OBJECT_SECTION:
      return PLAN_MODEL_TYPE_SECTION;
    case PLAN_MODEL_OBJECT_TABLE:
      return PLAN_MODEL_TYPE_SOURCE_TABLE;
    case PLAN_MODEL_OBJECT_TASK:
      return PLAN_MODEL_TYPE_TASK;
    case PLAN_MODEL_OBJECT_PROJECT:
      return PLAN_MODEL_TYPE_PROJECT;
    default:
      return PLAN_MODEL_TYPE_INDICATOR;
    }
}

static PlanModelItem *
lend_item (PlanModelVerificationRow *self)
{
  if (self->entries == NULL)
    return NULL;

  return plan_model_boxed_lend_link (&self->item, self->entries->store, get_item_type (self->entry), self->entry->item + 1);
}

static PlanModelValue *
lend_value (PlanModelVerificationRow *self)
{
  PlanModelValue *found;

  if (self->entries == NULL || self->entry->kind != PLAN_MODEL_PLACE_VALUE)
    return NULL;
  found = g_atomic_pointer_get (&self->value);
  if (found == NULL)
    found = plan_model_boxed_fill (&self->value,
                                   plan_model_value_new_row (self->entries->store, self->entry->part, self->entry->item),
                                   (GDestroyNotify) plan_model_value_unref);

  return found;
}

static PlanModelSpan *
lend_extent (gpointer        *slot,
             PlanModelExtent  extent)
{
  PlanModelSpan *found = g_atomic_pointer_get (slot);

  if (found == NULL)
    found = plan_model_boxed_fill (slot, plan_model_span_new_extent (extent), (GDestroyNotify) plan_model_span_unref);

  return found;
}

static PlanModelSpan *
lend_span (PlanModelVerificationRow *self)
{
  return self->entries != NULL ? lend_extent (&self->span, self->entry->extent) : NULL;
}

static PlanModelSpan *
lend_found_span (PlanModelVerificationRow *self)
{
  PlanModelExtent extent;

  if (self->entries == NULL || self->entry->status != PLAN_MODEL_VERIFICATION_STATUS_MOVED)
    return NULL;
  extent.start = (guint32) (self->entry->extent.start + self->entry->shift);
  extent.end = (guint32) MIN (self->entry->extent.end + self->entry->shift, self->entries->text.n_characters);

  return lend_extent (&self->found_span, extent);
}

/**
 * plan_model_verification_row_get_status: (get-property status)
 * @self: a row
 *
 * Gets what became of the place.
 *
 * Returns: the status, %PLAN_MODEL_VERIFICATION_STATUS_NONE for an empty row
 *
 * Since: 1.0
 */
PlanModelVerificationStatus
plan_model_verification_row_get_status (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), PLAN_MODEL_VERIFICATION_STATUS_NONE);

  return self->entries != NULL ? (PlanModelVerificationStatus) self->entry->status : PLAN_MODEL_VERIFICATION_STATUS_NONE;
}

/**
 * plan_model_verification_row_get_object: (get-property object)
 * @self: a row
 *
 * Gets what the place is of: `fact`, `reference`, `section`, `table`, `note`, `task`, `project`, `assignment`, or `value` for
 * a mention of a figure.
 *
 * Returns: (transfer none) (nullable): the word, or %NULL for an empty row
 *
 * Since: 1.0
 */
const char *
plan_model_verification_row_get_object (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), NULL);

  return self->entries != NULL ? plan_model_place_get_word (self->entry) : NULL;
}

/**
 * plan_model_verification_row_get_item: (get-property item)
 * @self: a row
 *
 * Gets the item that the place belongs to: of a fact the plan, of a note the table, of an agency's part the task or project, of
 * a figure the indicator.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one in the list of its plan, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the item, or %NULL for an empty row
 *
 * Since: 1.0
 */
PlanModelItem *
plan_model_verification_row_get_item (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), NULL);

  return lend_item (self);
}

/**
 * plan_model_verification_row_get_value: (get-property value)
 * @self: a row
 *
 * Gets the figure that the place is a mention of.
 *
 * Returns: (transfer none) (nullable): the figure, or %NULL where the place is none of a figure
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_verification_row_get_value (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), NULL);

  return lend_value (self);
}

/**
 * plan_model_verification_row_get_name: (get-property name)
 * @self: a row
 *
 * Gets the name or title of the item; of a fact its name in plan JSON, such as `issued`.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_verification_row_get_name (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), NULL);

  return self->name;
}

/**
 * plan_model_verification_row_get_words: (get-property words)
 * @self: a row
 *
 * Gets what the plan says that stands there: number and title, the wording of a figure or its amount, an agency as written, a
 * fact.
 *
 * Returns: (transfer none) (nullable): the words, or %NULL where none are stated
 *
 * Since: 1.0
 */
const char *
plan_model_verification_row_get_words (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), NULL);

  return self->words;
}

/**
 * plan_model_verification_row_get_span: (get-property span)
 * @self: a row
 *
 * Gets where it stood, in the text that the plan was read from.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL for an empty row
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_verification_row_get_span (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), NULL);

  return lend_span (self);
}

/**
 * plan_model_verification_row_get_moved_by: (get-property moved-by)
 * @self: a row
 *
 * Gets by how many code points it has moved, below 0 towards the beginning.
 *
 * Returns: the number, or 0 for what was not found
 *
 * Since: 1.0
 */
gint64
plan_model_verification_row_get_moved_by (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), 0);

  return self->entries != NULL ? self->entry->shift : 0;
}

/**
 * plan_model_verification_row_get_found_span: (get-property found-span)
 * @self: a row
 *
 * Gets where it stands now.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where it was not found
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_verification_row_get_found_span (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), NULL);

  return lend_found_span (self);
}

/**
 * plan_model_verification_row_get_found: (get-property found)
 * @self: a row
 *
 * Gets what stands now where it is, or ought to be: the clause or the cell of a table, or its beginning.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL past the end of the document
 *
 * Since: 1.0
 */
const char *
plan_model_verification_row_get_found (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), NULL);

  return self->found;
}

/**
 * plan_model_verification_row_get_line: (get-property line)
 * @self: a row
 *
 * Gets the line on which that stands now.
 *
 * Returns: the line, from 1, or 0 past the end of the document
 *
 * Since: 1.0
 */
guint
plan_model_verification_row_get_line (PlanModelVerificationRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION_ROW (self), 0);

  return self->entries != NULL ? plan_model_verification_entry_get_line (self->entries, self->entry) : 0;
}
