/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/printer-private.h>

#include <libplanmodel/core/text-private.h>

#include <glib/gi18n-lib.h>

#define DASH "—"

void
plan_model_printer_init (PlanModelPrinter     *self,
                         const PlanModelTable *table)
{
  *self = (PlanModelPrinter) { .table = table };
  for (guint i = 0; i < table->n_printed; i++)
    self->cells[i] = (PlanModelCell) { g_string_new (NULL), g_string_new (NULL) };
}

static void
drop_group (PlanModelPrinter *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->subtitle, g_free);
  g_clear_pointer (&self->notes, g_strfreev);
}

void
plan_model_printer_clear (PlanModelPrinter *self)
{
  drop_group (self);
  for (guint i = 0; self->table != NULL && i < self->table->n_printed; i++)
    {
      g_string_free (self->cells[i].text, TRUE);
      g_string_free (self->cells[i].tail, TRUE);
    }
}

/* Returns: (nullable) (transfer full): the text for a terminal; what is empty is none */
static char *
dup_display (const PlanModelPrinter *self,
             guint32                 id)
{
  const char *text = plan_model_pool_get (&self->table->pool, id);

  return text != NULL && text[0] != '\0' ? plan_model_text_to_display (text, -1) : NULL;
}

static GStrv
dup_notes (const PlanModelPrinter *self,
           const GArray           *notes)
{
  GStrv texts = g_new0 (char *, notes->len + 1);

  for (guint i = 0; i < notes->len; i++)
    texts[i] = plan_model_text_to_display (plan_model_pool_get (&self->table->pool, g_array_index (notes, guint32, i)), -1);

  return texts;
}

gboolean
plan_model_printer_next_group (PlanModelPrinter *self)
{
  const PlanModelTable *table = self->table;
  const PlanModelTableGroup *group;

  drop_group (self);
  /* What nothing was put into has its headings, too. */
  if (self->group >= MAX (table->groups->len, 1) || table->n_printed == 0)
    return FALSE;
  self->group++;
  if (table->groups->len == 0)
    return TRUE;
  group = plan_model_table_peek_group (table, self->group - 1);
  self->next_row = group->first_row;
  self->end_row = self->group < table->groups->len ? group[1].first_row : table->n_rows;
  self->title = dup_display (self, group->title);
  self->subtitle = dup_display (self, group->subtitle);
  if (group->notes != NULL)
    self->notes = dup_notes (self, group->notes);

  return TRUE;
}

gboolean
plan_model_printer_is_empty (const PlanModelPrinter *self)
{
  return self->next_row == self->end_row && self->table->empty_text != 0;
}

/* Whether nothing in a text, which is valid UTF-8, can be a control character: the first bytes of all that are. */
static gboolean
is_plain (const char *text)
{
  for (; *text != '\0'; text++)
    {
      guint8 byte = (guint8) *text;

      if (byte < 0x20 || byte == 0x7f || byte == 0xc2 || byte == 0xd8 || byte == 0xe2)
        return FALSE;
    }

  return TRUE;
}

static void
append_display (GString    *string,
                const char *text)
{
  g_autofree char *display = NULL;

  if (is_plain (text))
    {
      g_string_append (string, text);
      return;
    }
  display = plan_model_text_to_display (text, -1);
  g_string_append (string, display);
}

static void
empty_cells (PlanModelPrinter *self)
{
  for (guint i = 0; i < self->table->n_printed; i++)
    {
      g_string_truncate (self->cells[i].text, 0);
      g_string_truncate (self->cells[i].tail, 0);
    }
  self->depth = 0;
}

void
plan_model_printer_fill_headings (PlanModelPrinter *self)
{
  const PlanModelTable *table = self->table;
  const guint32 *headings = NULL;

  if (table->groups->len > 0)
    headings = plan_model_table_peek_group (table, self->group - 1)->headings;
  empty_cells (self);
  for (guint i = 0; i < table->n_printed; i++)
    {
      guint column = table->printed[i];

      if (headings != NULL && headings[column] != 0)
        append_display (self->cells[i].text, plan_model_pool_get (&table->pool, headings[column]));
      else
        g_string_append (self->cells[i].text, plan_model_table_peek_title (table, column));
    }
}

static void
append_shown (const PlanModelTable *table,
              GString              *string,
              guint                 row,
              guint                 column)
{
  const char *text = plan_model_table_peek_cell (table, row, column);

  if (text == NULL)
    g_string_append (string, DASH);
  else if (table->columns[column].kind != PLAN_MODEL_COLUMN_BOOLEAN || text[0] == '\0')
    append_display (string, text);
  else
    /* Translators: in a cell of a table, whether what stands above it is so */
    g_string_append (string, text[0] == 't' ? _("yes") : _("no"));
}

static void
append_extra (PlanModelPrinter          *self,
              const PlanModelTableExtra *extra)
{
  const PlanModelTable *table = self->table;

  for (guint i = 0; i < table->n_printed; i++)
    {
      /* Behind a number it has a place of its own; a text goes on with it. */
      gboolean is_text = table->columns[extra->column].kind == PLAN_MODEL_COLUMN_TEXT;
      GString *end = is_text ? self->cells[i].text : self->cells[i].tail;

      if (table->printed[i] != extra->column)
        continue;
      if (extra->tail != 0)
        append_display (end, plan_model_pool_get (&table->pool, extra->tail));
      for (guint k = 0; k < PLAN_MODEL_TABLE_MAX_MARKS && extra->notes[k] != 0; k++)
        {
          /* Else ¹ and ² would be ¹². */
          if (k > 0)
            g_string_append_c (end, ',');
          plan_model_printer_append_mark (end, extra->notes[k]);
        }
    }
}

gboolean
plan_model_printer_fill_row (PlanModelPrinter *self)
{
  const PlanModelTable *table = self->table;
  guint row = self->next_row;

  if (row >= self->end_row)
    return FALSE;
  self->next_row++;
  empty_cells (self);
  self->depth = plan_model_table_peek_row (table, row)[0];
  for (guint i = 0; i < table->n_printed; i++)
    append_shown (table, self->cells[i].text, row, table->printed[i]);
  while (self->next_extra < table->extras->len)
    {
      const PlanModelTableExtra *extra = &g_array_index (table->extras, PlanModelTableExtra, self->next_extra);

      if (extra->row != row)
        break;
      append_extra (self, extra);
      self->next_extra++;
    }

  return TRUE;
}

void
plan_model_printer_append_mark (GString *text,
                                guint    note)
{
  static const char *const digits[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };

  if (note >= G_N_ELEMENTS (digits))
    plan_model_printer_append_mark (text, note / G_N_ELEMENTS (digits));
  g_string_append (text, digits[note % G_N_ELEMENTS (digits)]);
}
