/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/table.h>

#include <libplanmodel/table/table-inside-private.h>

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

double
plan_model_table_read_number (const PlanModelTable *self,
                              guint                 row,
                              guint                 column)
{
  const char *text = plan_model_table_peek_data (self, row, column);
  char *end;
  double number;

  if (text == NULL || self->columns[column].kind == PLAN_MODEL_COLUMN_TEXT)
    return NAN;
  if (self->columns[column].kind == PLAN_MODEL_COLUMN_BOOLEAN)
    return text[0] == 't' ? 1 : 0;
  /* Results may have more digits than a decimal holds. */
  number = g_ascii_strtod (text, &end);

  return *end == '\0' ? number : NAN;
}

static char *
list_names (const PlanModelTable *self)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < self->n_data; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", self->columns[self->data[i]].name);

  return g_string_free (names, FALSE);
}

static gboolean
find_column (const PlanModelTable  *self,
             const char            *name,
             guint                 *column,
             GError               **error)
{
  g_autofree char *names = NULL;

  for (guint i = 0; i < self->n_data; i++)
    {
      *column = self->data[i];
      if (g_str_equal (self->columns[*column].name, name))
        return TRUE;
    }
  names = list_names (self);
  g_set_error (error, PLAN_MODEL_TABLE_ERROR, PLAN_MODEL_TABLE_ERROR_NO_COLUMN,
               _("no column “%s”, only these: %s"), name, names);

  return FALSE;
}

/**
 * plan_model_table_dup_doubles:
 * @self: a table
 * @column: the name of a column
 * @error: return location for an error
 *
 * Gets a column of numbers as doubles of the machine, one for each row: the nearest to the number, NaN where it is missing; 1
 * for true and 0 for false.
 *
 * Python reads them without a copy, as `memoryview (bytes.get_data ()).cast ("d")`.
 *
 * Fails with %PLAN_MODEL_TABLE_ERROR_NO_COLUMN where the table has no such column, and with
 * %PLAN_MODEL_TABLE_ERROR_NO_NUMBERS for a column of texts.
 *
 * Returns: (transfer full): the doubles, or %NULL with @error set
 *
 * Since: 1.0
 */
GBytes *
plan_model_table_dup_doubles (PlanModelTable  *self,
                              const char      *column,
                              GError         **error)
{
  double *doubles;
  guint found;

  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);
  g_return_val_if_fail (column != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!find_column (self, column, &found, error))
    return NULL;
  if (self->columns[found].kind == PLAN_MODEL_COLUMN_TEXT)
    {
      g_set_error (error, PLAN_MODEL_TABLE_ERROR, PLAN_MODEL_TABLE_ERROR_NO_NUMBERS,
                   _("the column “%s” has texts, and no numbers"), column);
      return NULL;
    }
  doubles = g_new (double, self->n_rows);
  for (guint i = 0; i < self->n_rows; i++)
    doubles[i] = plan_model_table_read_number (self, i, found);

  return g_bytes_new_take (doubles, (gsize) self->n_rows * sizeof *doubles);
}

/**
 * plan_model_table_dup_strings:
 * @self: a table
 * @column: the name of a column
 * @error: return location for an error
 *
 * Gets any column as texts, one for each row: what [method@PlanModel.Table.get_text] gives, and the empty text where it is
 * missing. No cell holds an empty text otherwise.
 *
 * Fails with %PLAN_MODEL_TABLE_ERROR_NO_COLUMN where the table has no such column.
 *
 * Returns: (transfer full) (array zero-terminated=1): the texts, or %NULL with @error set
 *
 * Since: 1.0
 */
char **
plan_model_table_dup_strings (PlanModelTable  *self,
                              const char      *column,
                              GError         **error)
{
  char **strings;
  guint found;

  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);
  g_return_val_if_fail (column != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!find_column (self, column, &found, error))
    return NULL;
  strings = g_new (char *, (gsize) self->n_rows + 1);
  for (guint i = 0; i < self->n_rows; i++)
    {
      const char *text = plan_model_table_peek_data (self, i, found);

      strings[i] = g_strdup (text != NULL ? text : "");
    }
  strings[self->n_rows] = NULL;

  return strings;
}
