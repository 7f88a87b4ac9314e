/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/table.h>

#include <libplanmodel/table/table-inside-private.h>

#include <glib/gi18n-lib.h>
#include <math.h>

/**
 * PlanModelTable:
 *
 * An answer in rows and columns: what a comparison, a check or any other analysis found, ready to be counted, drawn or
 * printed.
 *
 * Each column has a name, which is the same in every locale and is the key in CSV and JSON; a title for people; and a kind.
 * Numbers are kept as digits, exact and with their places ([method@PlanModel.Table.get_text]), and are doubles for those who
 * compute with them ([method@PlanModel.Table.get_number]). What is not stated or not defined is missing, which is neither 0
 * nor an empty text: %NULL, or NaN.
 *
 * To leave for other tools the table has whole columns ([method@PlanModel.Table.dup_doubles] and
 * [method@PlanModel.Table.dup_strings]), CSV and JSON. In Python `table.to_dict ()` gives a dictionary of columns, of which
 * `pandas.DataFrame` makes a frame.
 *
 * Text and Markdown are for people: titles, footnotes, units behind figures and the indent of parts are in them, and figures
 * stand as they are read, with the signs of their comparators. What is there for print only is no column of the table.
 *
 * A table made by `g_object_new` has no rows and no columns. Immutable and thread-safe.
 *
 * Since: 1.0
 */

enum
{
  PROP_N_ROWS = 1,
  PROP_N_COLUMNS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelTable, plan_model_table, G_TYPE_OBJECT)

static void
plan_model_table_finalize (GObject *object)
{
  PlanModelTable *self = (PlanModelTable *) object;

  g_clear_pointer (&self->note_numbers, g_hash_table_unref);
  g_array_unref (self->extras);
  g_array_unref (self->groups);
  g_ptr_array_unref (self->blocks);
  plan_model_pool_clear (&self->pool);
  g_free (self->printed);
  g_free (self->data);
  g_free (self->columns);

  G_OBJECT_CLASS (plan_model_table_parent_class)->finalize (object);
}

static void
plan_model_table_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PlanModelTable *self = (PlanModelTable *) object;

  switch (prop_id)
    {
    case PROP_N_ROWS:
      g_value_set_uint (value, self->n_rows);
      break;
    case PROP_N_COLUMNS:
      g_value_set_uint (value, self->n_data);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_table_class_init (PlanModelTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_table_finalize;
  object_class->get_property = plan_model_table_get_property;

  /**
   * PlanModelTable:n-rows: (getter get_n_rows)
   *
   * How many rows there are.
   *
   * Since: 1.0
   */
  props[PROP_N_ROWS] = g_param_spec_uint ("n-rows", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelTable:n-columns: (getter get_n_columns)
   *
   * How many columns there are.
   *
   * Since: 1.0
   */
  props[PROP_N_COLUMNS] = g_param_spec_uint ("n-columns", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
clear_group (gpointer element)
{
  PlanModelTableGroup *group = element;

  g_free (group->headings);
  g_clear_pointer (&group->notes, g_array_unref);
}

static void
plan_model_table_init (PlanModelTable *self)
{
  plan_model_pool_init_sized (&self->pool, 0);
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->groups = g_array_new (FALSE, TRUE, sizeof (PlanModelTableGroup));
  g_array_set_clear_func (self->groups, clear_group);
  self->extras = g_array_new (FALSE, TRUE, sizeof (PlanModelTableExtra));
}

/**
 * plan_model_table_get_n_rows: (get-property n-rows)
 * @self: a table
 *
 * Gets how many rows there are.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
plan_model_table_get_n_rows (PlanModelTable *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), 0);

  return self->n_rows;
}

/**
 * plan_model_table_get_n_columns: (get-property n-columns)
 * @self: a table
 *
 * Gets how many columns there are.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
plan_model_table_get_n_columns (PlanModelTable *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), 0);

  return self->n_data;
}

/**
 * plan_model_table_get_column_name:
 * @self: a table
 * @column: a column, from 0
 *
 * Gets the name of a column: a word of ASCII letters and `_`, the same in every locale. No two columns have the same.
 *
 * Returns: (transfer none): the name
 *
 * Since: 1.0
 */
const char *
plan_model_table_get_column_name (PlanModelTable *self,
                                  guint           column)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);
  g_return_val_if_fail (column < self->n_data, NULL);

  return self->columns[self->data[column]].name;
}

const char *
plan_model_table_peek_title (const PlanModelTable *self,
                             guint                 column)
{
  const char *title = self->columns[column].title;

  /* The translation of nothing is the head of the catalog of translations. */
  return title[0] != '\0' ? _(title) : title;
}

/**
 * plan_model_table_get_column_title:
 * @self: a table
 * @column: a column, from 0
 *
 * Gets what stands above a column for people, in the language of the user.
 *
 * Returns: (transfer none): the title
 *
 * Since: 1.0
 */
const char *
plan_model_table_get_column_title (PlanModelTable *self,
                                   guint           column)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);
  g_return_val_if_fail (column < self->n_data, NULL);

  return plan_model_table_peek_title (self, self->data[column]);
}

/**
 * plan_model_table_get_column_kind:
 * @self: a table
 * @column: a column, from 0
 *
 * Gets what is in a column.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
PlanModelColumnKind
plan_model_table_get_column_kind (PlanModelTable *self,
                                  guint           column)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), PLAN_MODEL_COLUMN_TEXT);
  g_return_val_if_fail (column < self->n_data, PLAN_MODEL_COLUMN_TEXT);

  return self->columns[self->data[column]].kind;
}

/**
 * plan_model_table_get_text:
 * @self: a table
 * @row: a row, from 0
 * @column: a column, from 0
 *
 * Gets what is in a cell: a text, the exact digits of a number, or `true` or `false`.
 *
 * Numbers are written as in plan JSON: ASCII digits with a point and the places that they have, and a minus where they are
 * below zero.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where the cell is missing
 *
 * Since: 1.0
 */
const char *
plan_model_table_get_text (PlanModelTable *self,
                           guint           row,
                           guint           column)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);
  g_return_val_if_fail (row < self->n_rows, NULL);
  g_return_val_if_fail (column < self->n_data, NULL);

  return plan_model_table_peek_data (self, row, self->data[column]);
}

/**
 * plan_model_table_get_number:
 * @self: a table
 * @row: a row, from 0
 * @column: a column, from 0
 *
 * Gets the number in a cell as the double nearest to it; 1 for true and 0 for false.
 *
 * Returns: the number, or NaN where the cell is missing or in a column of texts
 *
 * Since: 1.0
 */
double
plan_model_table_get_number (PlanModelTable *self,
                             guint           row,
                             guint           column)
{
  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NAN);
  g_return_val_if_fail (row < self->n_rows, NAN);
  g_return_val_if_fail (column < self->n_data, NAN);

  return plan_model_table_read_number (self, row, self->data[column]);
}
