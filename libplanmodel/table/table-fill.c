/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/table-inside-private.h>

#include <libplanmodel/table/grid-private.h>

#include <stdarg.h>
#include <string.h>

static gboolean
has_name (const PlanModelTable *self,
          const char           *name)
{
  for (guint i = 0; i < self->n_data; i++)
    {
      if (g_str_equal (self->columns[self->data[i]].name, name))
        return TRUE;
    }

  return FALSE;
}

/* Sorts the columns into those for users and those for print. */
static void
sort_columns (PlanModelTable *self)
{
  gboolean has_nesting = FALSE;

  self->n_data = 0;
  self->n_printed = 0;
  self->nesting = 0;
  for (guint i = 0; i < self->n_columns; i++)
    {
      guint flags = self->columns[i].flags;

      if ((flags & PLAN_MODEL_TABLE_HIDDEN) != 0)
        continue;
      g_assert ((flags & PLAN_MODEL_TABLE_DATA_ONLY) == 0 || (flags & PLAN_MODEL_TABLE_PRINT_ONLY) == 0);
      if ((flags & PLAN_MODEL_TABLE_PRINT_ONLY) == 0)
        {
          g_assert (!has_name (self, self->columns[i].name));
          self->data[self->n_data++] = i;
        }
      if ((flags & PLAN_MODEL_TABLE_DATA_ONLY) != 0)
        continue;
      if ((flags & PLAN_MODEL_TABLE_NESTS) != 0 && !has_nesting)
        {
          self->nesting = self->n_printed;
          has_nesting = TRUE;
        }
      self->printed[self->n_printed++] = i;
    }
  g_assert (self->n_printed <= PLAN_MODEL_GRID_MAX_COLUMNS);
}

PlanModelTable *
plan_model_table_new (const PlanModelTableColumn *columns,
                      guint                       n_columns)
{
  PlanModelTable *self = g_object_new (PLAN_MODEL_TYPE_TABLE, NULL);

  self->columns = g_memdup2 (columns, n_columns * sizeof *columns);
  self->n_columns = n_columns;
  self->data = g_new (guint, n_columns);
  self->printed = g_new (guint, n_columns);
  self->note_numbers = g_hash_table_new (NULL, NULL);
  sort_columns (self);

  return self;
}

void
plan_model_table_hide (PlanModelTable *self,
                       guint           column)
{
  g_return_if_fail (self->note_numbers != NULL && self->groups->len == 0 && column < self->n_columns);

  self->columns[column].flags |= PLAN_MODEL_TABLE_HIDDEN;
  sort_columns (self);
}

/* What a pool takes is valid UTF-8 and shorter than any document; what is not is mended rather than lost. */
static guint32
intern (PlanModelTable *self,
        const char     *text)
{
  g_autofree char *valid = NULL;
  gsize length;
  guint32 id;

  if (text == NULL)
    return 0;
  length = strlen (text);
  if (length > PLAN_MODEL_POOL_MAX_LENGTH)
    {
      length = PLAN_MODEL_POOL_MAX_LENGTH;
      while (((guint8) text[length] & 0xc0) == 0x80)
        length--;
    }
  id = plan_model_pool_intern (&self->pool, text, length);
  if (id != 0)
    return id;
  valid = g_utf8_make_valid (text, (gssize) MIN (length, PLAN_MODEL_POOL_MAX_LENGTH / 3));

  return plan_model_pool_intern (&self->pool, valid, strlen (valid));
}

void
plan_model_table_begin_group (PlanModelTable *self,
                              const char     *title,
                              const char     *subtitle)
{
  PlanModelTableGroup group = { .first_row = self->n_rows };

  g_return_if_fail (self->note_numbers != NULL);

  group.title = intern (self, title);
  group.subtitle = intern (self, subtitle);
  g_array_append_val (self->groups, group);
  g_hash_table_remove_all (self->note_numbers);
}

static PlanModelTableGroup *
get_group (PlanModelTable *self)
{
  if (self->groups->len == 0)
    plan_model_table_begin_group (self, NULL, NULL);

  return plan_model_table_peek_group (self, self->groups->len - 1);
}

void
plan_model_table_put_heading (PlanModelTable *self,
                              guint           column,
                              const char     *text)
{
  PlanModelTableGroup *group;

  g_return_if_fail (self->note_numbers != NULL && column < self->n_columns);

  group = get_group (self);
  if (group->headings == NULL)
    group->headings = g_new0 (guint32, self->n_columns);
  group->headings[column] = intern (self, text);
}

void
plan_model_table_set_empty_text (PlanModelTable *self,
                                 const char     *text)
{
  g_return_if_fail (self->note_numbers != NULL);

  self->empty_text = intern (self, text);
}

void
plan_model_table_begin_row (PlanModelTable *self,
                            guint           depth)
{
  g_return_if_fail (self->note_numbers != NULL && self->n_rows < G_MAXUINT);

  get_group (self);
  if (self->n_rows % PLAN_MODEL_TABLE_ROWS_A_BLOCK == 0)
    g_ptr_array_add (self->blocks,
                     g_new0 (guint32, (gsize) PLAN_MODEL_TABLE_ROWS_A_BLOCK * (self->n_columns + 1)));
  self->n_rows++;
  plan_model_table_peek_row (self, self->n_rows - 1)[0] = depth;
}

void
plan_model_table_put (PlanModelTable *self,
                      guint           column,
                      const char     *text)
{
  g_return_if_fail (self->note_numbers != NULL && self->n_rows > 0 && column < self->n_columns);

  plan_model_table_peek_row (self, self->n_rows - 1)[column + 1] = intern (self, text);
}

void
plan_model_table_put_format (PlanModelTable *self,
                             guint           column,
                             const char     *format,
                             ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  plan_model_table_put (self, column, text);
}

void
plan_model_table_put_int (PlanModelTable *self,
                          guint           column,
                          gint64          number)
{
  char digits[24];

  g_snprintf (digits, sizeof digits, "%" G_GINT64_FORMAT, number);
  plan_model_table_put (self, column, digits);
}

void
plan_model_table_put_year (PlanModelTable *self,
                           guint           column,
                           int             year)
{
  if (year != 0)
    plan_model_table_put_int (self, column, year);
}

void
plan_model_table_put_boolean (PlanModelTable *self,
                              guint           column,
                              gboolean        value)
{
  plan_model_table_put (self, column, value ? "true" : "false");
}

/* What lies beside a cell of the row begun last. */
static PlanModelTableExtra *
get_extra (PlanModelTable *self,
           guint           column)
{
  PlanModelTableExtra extra = { .row = self->n_rows - 1, .column = column };

  for (guint i = self->extras->len; i > 0; i--)
    {
      PlanModelTableExtra *other = &g_array_index (self->extras, PlanModelTableExtra, i - 1);

      if (other->row != extra.row)
        break;
      if (other->column == column)
        return other;
    }
  g_array_append_val (self->extras, extra);

  return &g_array_index (self->extras, PlanModelTableExtra, self->extras->len - 1);
}

void
plan_model_table_put_tail (PlanModelTable *self,
                           guint           column,
                           const char     *tail)
{
  g_return_if_fail (self->note_numbers != NULL && self->n_rows > 0 && column < self->n_columns);

  if (tail != NULL && tail[0] != '\0')
    get_extra (self, column)->tail = intern (self, tail);
}

guint
plan_model_table_add_note (PlanModelTable *self,
                           const char     *text)
{
  PlanModelTableGroup *group;
  guint number;
  guint32 id;

  g_return_val_if_fail (self->note_numbers != NULL && text != NULL, 0);

  group = get_group (self);
  id = intern (self, text);
  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->note_numbers, GUINT_TO_POINTER (id)));
  if (number != 0)
    return number;
  if (group->notes == NULL)
    group->notes = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (group->notes, id);
  g_hash_table_insert (self->note_numbers, GUINT_TO_POINTER (id), GUINT_TO_POINTER (group->notes->len));

  return group->notes->len;
}

void
plan_model_table_put_note (PlanModelTable *self,
                           guint           column,
                           guint           note)
{
  guint *notes, i = 0;

  g_return_if_fail (self->note_numbers != NULL && self->n_rows > 0 && column < self->n_columns);

  if (note == 0)
    return;
  notes = get_extra (self, column)->notes;
  while (i < PLAN_MODEL_TABLE_MAX_MARKS && notes[i] != 0 && notes[i] != note)
    i++;
  g_return_if_fail (i < PLAN_MODEL_TABLE_MAX_MARKS);
  notes[i] = note;
}

PlanModelTable *
plan_model_table_freeze (PlanModelTable *self)
{
  g_clear_pointer (&self->note_numbers, g_hash_table_unref);
  plan_model_pool_freeze (&self->pool);

  return self;
}
