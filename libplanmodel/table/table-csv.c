/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/table.h>

#include <libplanmodel/table/table-inside-private.h>

#include <string.h>

#define END_OF_ROW "\r\n"

/* In quotes where it has to be. */
static void
append_field (GString    *csv,
              const char *text)
{
  if (strpbrk (text, "\",\r\n") == NULL)
    {
      g_string_append (csv, text);
      return;
    }
  g_string_append_c (csv, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  g_string_append_c (csv, '"');
}

static void
append_row (GString              *csv,
            const PlanModelTable *self,
            guint                 row)
{
  for (guint i = 0; i < self->n_data; i++)
    {
      const char *text = plan_model_table_peek_data (self, row, self->data[i]);

      if (i > 0)
        g_string_append_c (csv, ',');
      if (text != NULL)
        append_field (csv, text);
      else if (self->n_data == 1)
        g_string_append (csv, "\"\""); /* or it would be an empty line */
    }
  g_string_append (csv, END_OF_ROW);
}

/**
 * plan_model_table_to_csv:
 * @self: a table
 *
 * Writes the table as CSV (RFC 4180), for spreadsheets: a first row of the names of its columns, and one for each row.
 *
 * Numbers stand alone in their fields, exact and without signs or units; what is missing is empty. Names, words and figures
 * do not change with the locale.
 *
 * Texts are written as they are: a name that begins with `=`, `+`, `-` or `@`, which no plan prints but a hostile file may
 * hold, is a formula to some spreadsheets.
 *
 * Lines end with CR LF. The text is in UTF-8 without a byte-order mark, which some spreadsheets want in front.
 *
 * Returns: (transfer full): the CSV
 *
 * Since: 1.0
 */
char *
plan_model_table_to_csv (PlanModelTable *self)
{
  GString *csv;

  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);

  csv = g_string_new (NULL);
  for (guint i = 0; i < self->n_data; i++)
    g_string_append_printf (csv, "%s%s", i > 0 ? "," : "", self->columns[self->data[i]].name);
  g_string_append (csv, END_OF_ROW);
  for (guint i = 0; i < self->n_rows; i++)
    append_row (csv, self, i);

  return g_string_free (csv, FALSE);
}
