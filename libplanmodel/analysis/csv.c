/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/csv-private.h>

#define QUOTE '"'

void
plan_model_csv_init (PlanModelCsv *self, const char *text, gsize length, char separator)
{
  *self = (PlanModelCsv){
    .at = text,
    .end = text + length,
    .separator = separator,
    .line = 1,
    .column = 1,
    .fields = g_array_new (FALSE, FALSE, sizeof (PlanModelCsvField)),
    .values = g_string_new (NULL),
  };
}

void
plan_model_csv_clear (PlanModelCsv *self)
{
  g_clear_pointer (&self->fields, g_array_unref);
  if (self->values != NULL)
    g_string_free (g_steal_pointer (&self->values), TRUE);
}

static gboolean
is_line_end (char byte)
{
  return byte == '\n' || byte == '\r';
}

/* Past one byte; code points are what columns count. */
static void
advance (PlanModelCsv *self)
{
  char byte = *self->at++;

  if (byte == '\n' || (byte == '\r' && (self->at == self->end || *self->at != '\n')))
    {
      self->line++;
      self->column = 1;
    }
  else
    self->column += ((guchar) byte & 0xc0) != 0x80;
}

static PlanModelCsvResult
fail (PlanModelCsv *self, guint line, guint column, PlanModelCsvResult result)
{
  self->fault_line = line;
  self->fault_column = column;

  return result;
}

/* Takes one byte into the field; FALSE where the field may have no more. */
static gboolean
take (PlanModelCsv *self, guint *n_taken)
{
  *n_taken += ((guchar) *self->at & 0xc0) != 0x80;
  if (self->max_field_length != 0 && *n_taken > self->max_field_length)
    return FALSE;
  g_string_append_c (self->values, *self->at);
  advance (self);

  return TRUE;
}

/* A field from behind its quotation mark. */
static PlanModelCsvResult
read_quoted (PlanModelCsv *self, const PlanModelCsvField *field)
{
  guint n_taken = 0;

  for (;;)
    {
      if (self->at == self->end)
        return fail (self, field->line, field->column, PLAN_MODEL_CSV_QUOTE_OPEN);
      if (*self->at == QUOTE)
        {
          advance (self);
          if (self->at == self->end || *self->at != QUOTE)
            break;
        }
      if (!take (self, &n_taken))
        return fail (self, field->line, field->column, PLAN_MODEL_CSV_FIELD_TOO_LONG);
    }
  if (self->at < self->end && *self->at != self->separator && !is_line_end (*self->at))
    return fail (self, self->line, self->column, PLAN_MODEL_CSV_QUOTE_CLOSED);

  return PLAN_MODEL_CSV_RECORD;
}

static PlanModelCsvResult
read_bare (PlanModelCsv *self, const PlanModelCsvField *field)
{
  guint n_taken = 0;

  while (self->at < self->end && *self->at != self->separator && !is_line_end (*self->at))
    {
      if (!take (self, &n_taken))
        return fail (self, field->line, field->column, PLAN_MODEL_CSV_FIELD_TOO_LONG);
    }

  return PLAN_MODEL_CSV_RECORD;
}

static PlanModelCsvResult
read_field (PlanModelCsv *self)
{
  PlanModelCsvField field = { self->values->len, 0, self->line, self->column };
  PlanModelCsvResult result;

  if (self->max_fields != 0 && self->fields->len == self->max_fields)
    return fail (self, self->line, self->column, PLAN_MODEL_CSV_TOO_MANY_FIELDS);
  if (self->at < self->end && *self->at == QUOTE)
    {
      advance (self);
      result = read_quoted (self, &field);
    }
  else
    result = read_bare (self, &field);
  field.length = self->values->len - field.start;
  g_string_append_c (self->values, '\0');
  g_array_append_val (self->fields, field);

  return result;
}

PlanModelCsvResult
plan_model_csv_read (PlanModelCsv *self)
{
  g_array_set_size (self->fields, 0);
  g_string_truncate (self->values, 0);
  if (self->at == self->end)
    return PLAN_MODEL_CSV_END;

  for (;;)
    {
      PlanModelCsvResult result = read_field (self);

      if (result != PLAN_MODEL_CSV_RECORD)
        return result;
      if (self->at == self->end)
        return PLAN_MODEL_CSV_RECORD;
      if (*self->at != self->separator)
        break;
      advance (self);
    }
  /* The end of the line: CR LF is one. */
  if (*self->at == '\r' && self->at + 1 < self->end && self->at[1] == '\n')
    advance (self);
  advance (self);

  return PLAN_MODEL_CSV_RECORD;
}
