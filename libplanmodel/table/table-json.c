/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/table.h>

#include <libplanmodel/json/emitter-private.h>
#include <libplanmodel/table/table-inside-private.h>

#include <string.h>

/* What JSON takes for a number: -?(0|[1-9][0-9]*). */
static gboolean
is_whole_number (const char *text)
{
  if (text[0] == '-')
    text++;
  if (text[0] == '0')
    return text[1] == '\0';

  return text[0] != '\0' && text[strspn (text, "0123456789")] == '\0';
}

static void
put_cell (PlanModelEmitter     *emitter,
          const PlanModelTable *self,
          guint                 row,
          guint                 column)
{
  const char *text = plan_model_table_peek_data (self, row, column);

  plan_model_emitter_name (emitter, self->columns[column].name);
  switch (self->columns[column].kind)
    {
    case PLAN_MODEL_COLUMN_INTEGER:
      if (text != NULL && is_whole_number (text))
        plan_model_emitter_put_digits (emitter, text);
      else
        plan_model_emitter_put_string (emitter, text);
      break;
    case PLAN_MODEL_COLUMN_BOOLEAN:
      if (text != NULL)
        plan_model_emitter_put_boolean (emitter, text[0] == 't');
      else
        plan_model_emitter_put_null (emitter);
      break;
    case PLAN_MODEL_COLUMN_TEXT:
    case PLAN_MODEL_COLUMN_NUMBER:
    default:
      plan_model_emitter_put_string (emitter, text);
      break;
    }
}

/**
 * plan_model_table_to_json:
 * @self: a table
 *
 * Writes the table as JSON: an array with an object for each row, which has a member for each column, by its name.
 *
 * Whole numbers such as years are numbers. Decimals are strings, as in plan JSON, so that no digit is lost. What is missing
 * is null.
 *
 * The text is the same in every locale, in UTF-8, and ends with a line feed.
 *
 * Returns: (transfer full): the JSON
 *
 * Since: 1.0
 */
char *
plan_model_table_to_json (PlanModelTable *self)
{
  PlanModelEmitter emitter;
  GString *json;

  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);

  json = g_string_new (NULL);
  plan_model_emitter_init (&emitter, json);
  plan_model_emitter_begin_array (&emitter);
  for (guint i = 0; i < self->n_rows; i++)
    {
      plan_model_emitter_begin_object (&emitter);
      for (guint j = 0; j < self->n_data; j++)
        put_cell (&emitter, self, i, self->data[j]);
      plan_model_emitter_end_object (&emitter);
    }
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_finish (&emitter);

  return g_string_free (json, FALSE);
}
