/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/source-table.h>

#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/span-private.h>

/**
 * PlanModelSourceTable:
 *
 * A table or box (专栏) as it is printed in a plan: its number, its title, what its rows are, and its footnotes.
 *
 * The rows themselves are indicators, projects or tasks of the plan; those name their table.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelSourceTable
{
  PlanModelItem parent_instance;
};

enum
{
  PROP_NUMBER = 1,
  PROP_TITLE,
  PROP_KIND,
  PROP_SECTION,
  PROP_N_NOTES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* What a view lends. */
enum
{
  SLOT_SECTION = PLAN_MODEL_ITEM_FIRST_SLOT,
  N_SLOTS
};

G_DEFINE_FINAL_TYPE (PlanModelSourceTable, plan_model_source_table, PLAN_MODEL_TYPE_ITEM)

static inline const PlanModelTableRow *
get_row (PlanModelSourceTable *self)
{
  return plan_model_store_peek_table (PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self));
}

static PlanModelExtent
get_extent (const PlanModelStore *store,
            guint32               row)
{
  return plan_model_store_peek_table (store, row)->span;
}

static gboolean
verify (PlanModelItem *item,
        const char    *text,
        gsize          length)
{
  const PlanModelTableRow *row = get_row ((PlanModelSourceTable *) item);

  return plan_model_item_text_begins (text, length, plan_model_store_text (item->store, row->number),
                                      plan_model_store_text (item->store, row->title));
}

static const PlanModelNoteRow *
get_note (PlanModelSourceTable *self,
          guint                 position)
{
  return plan_model_store_peek_note (PLAN_MODEL_ITEM_STORE (self), get_row (self)->notes.first + position);
}

static const PlanModelItemKind source_table_kind = {
  .object = PLAN_MODEL_OBJECT_TABLE,
  .n_slots = N_SLOTS,
  .get_extent = get_extent,
  .verify = verify,
};

static void
plan_model_source_table_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  PlanModelSourceTable *self = (PlanModelSourceTable *) object;

  switch (prop_id)
    {
    case PROP_NUMBER:
      g_value_set_string (value, plan_model_source_table_get_number (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, plan_model_source_table_get_title (self));
      break;
    case PROP_KIND:
      g_value_set_enum (value, (int) plan_model_source_table_get_kind (self));
      break;
    case PROP_SECTION:
      g_value_set_object (value, plan_model_source_table_get_section (self));
      break;
    case PROP_N_NOTES:
      g_value_set_uint (value, plan_model_source_table_get_n_notes (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_source_table_class_init (PlanModelSourceTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plan_model_source_table_get_property;
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &source_table_kind);

  /**
   * PlanModelSourceTable:number: (getter get_number)
   *
   * The number as it is printed.
   *
   * Since: 1.0
   */
  props[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, flags);

  /**
   * PlanModelSourceTable:title: (getter get_title)
   *
   * The title.
   *
   * Since: 1.0
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * PlanModelSourceTable:kind: (getter get_kind)
   *
   * What its rows are.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PLAN_MODEL_TYPE_TABLE_KIND, 0, flags);

  /**
   * PlanModelSourceTable:section: (getter get_section)
   *
   * The section that it stands in, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_SECTION] = g_param_spec_object ("section", NULL, NULL, PLAN_MODEL_TYPE_SECTION, flags);

  /**
   * PlanModelSourceTable:n-notes: (getter get_n_notes)
   *
   * How many footnotes it has.
   *
   * Since: 1.0
   */
  props[PROP_N_NOTES] = g_param_spec_uint ("n-notes", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_source_table_init (PlanModelSourceTable *self)
{
}

/**
 * plan_model_source_table_get_number: (get-property number)
 * @self: a table
 *
 * Gets the number of the table as it is printed, such as `表1` or `专栏3`.
 *
 * Returns: (transfer none) (nullable): the number, or %NULL where it has none
 *
 * Since: 1.0
 */
const char *
plan_model_source_table_get_number (PlanModelSourceTable *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SOURCE_TABLE (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->number);
}

/**
 * plan_model_source_table_get_title: (get-property title)
 * @self: a table
 *
 * Gets the title of the table.
 *
 * Returns: (transfer none) (nullable): the title, or %NULL where it has none
 *
 * Since: 1.0
 */
const char *
plan_model_source_table_get_title (PlanModelSourceTable *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SOURCE_TABLE (self), NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_row (self)->title);
}

/**
 * plan_model_source_table_get_kind: (get-property kind)
 * @self: a table
 *
 * Gets what the rows of the table are.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
PlanModelTableKind
plan_model_source_table_get_kind (PlanModelSourceTable *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SOURCE_TABLE (self), PLAN_MODEL_TABLE_KIND_UNKNOWN);

  return get_row (self)->kind;
}

/**
 * plan_model_source_table_get_section: (get-property section)
 * @self: a table
 *
 * Gets the section that the table stands in.
 *
 * Returns: (transfer none) (nullable): the section, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelSection *
plan_model_source_table_get_section (PlanModelSourceTable *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SOURCE_TABLE (self), NULL);

  return plan_model_item_lend_link (self, SLOT_SECTION, PLAN_MODEL_TYPE_SECTION, get_row (self)->section);
}

/**
 * plan_model_source_table_get_n_notes: (get-property n-notes)
 * @self: a table
 *
 * Gets how many footnotes the table has.
 *
 * Returns: the number of notes
 *
 * Since: 1.0
 */
guint
plan_model_source_table_get_n_notes (PlanModelSourceTable *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SOURCE_TABLE (self), 0);

  return get_row (self)->notes.n;
}

/**
 * plan_model_source_table_get_note_mark:
 * @self: a table
 * @position: which note, from 0, less than [method@PlanModel.SourceTable.get_n_notes]
 *
 * Gets the mark of a footnote, such as `*` or `注`.
 *
 * Returns: (transfer none): the mark
 *
 * Since: 1.0
 */
const char *
plan_model_source_table_get_note_mark (PlanModelSourceTable *self,
                                       guint                 position)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SOURCE_TABLE (self), NULL);
  g_return_val_if_fail (position < get_row (self)->notes.n, NULL);

  return plan_model_store_text (PLAN_MODEL_ITEM_STORE (self), get_note (self, position)->mark);
}

/**
 * plan_model_source_table_dup_note_span:
 * @self: a table
 * @position: which note, from 0, less than [method@PlanModel.SourceTable.get_n_notes]
 *
 * Gets where a footnote stands in the text.
 *
 * Returns: (transfer full) (nullable): the span, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_source_table_dup_note_span (PlanModelSourceTable *self,
                                       guint                 position)
{
  g_return_val_if_fail (PLAN_MODEL_IS_SOURCE_TABLE (self), NULL);
  g_return_val_if_fail (position < get_row (self)->notes.n, NULL);

  return plan_model_span_new_extent (get_note (self, position)->span);
}
