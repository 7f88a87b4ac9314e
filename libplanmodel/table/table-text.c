/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/table.h>

#include <libplanmodel/table/printer-private.h>

#define INDENT 2
/* A file may nest deeper than anybody reads. */
#define MAX_INDENTED_DEPTH 10

/* Below this no column is narrowed, whatever the width asked for. */
#define MIN_WIDTH 20
#define MIN_SHORT_WIDTH 16

static gboolean
fill_row (PlanModelPrinter *printer)
{
  GString *nesting = printer->cells[printer->table->nesting].text;

  if (!plan_model_printer_fill_row (printer))
    return FALSE;
  for (guint i = 0; i < MIN (printer->depth, MAX_INDENTED_DEPTH) * INDENT; i++)
    g_string_prepend_c (nesting, ' ');

  return TRUE;
}

/* Tables below one another line up, too. */
static void
measure (PlanModelGrid        *grid,
         const PlanModelTable *table)
{
  g_auto (PlanModelPrinter) printer = { 0 };

  *grid = (PlanModelGrid) { .n_columns = table->n_printed };
  for (guint i = 0; i < table->n_printed; i++)
    {
      PlanModelColumnKind kind = table->columns[table->printed[i]].kind;

      grid->columns[i].flush_right = kind == PLAN_MODEL_COLUMN_NUMBER || kind == PLAN_MODEL_COLUMN_INTEGER;
    }
  plan_model_printer_init (&printer, table);
  while (plan_model_printer_next_group (&printer))
    {
      plan_model_printer_fill_headings (&printer);
      plan_model_grid_measure (grid, printer.cells);
      while (fill_row (&printer))
        plan_model_grid_measure (grid, printer.cells);
    }
}

/* How narrow a column may become. */
static gsize
get_least_width (const PlanModelGridColumn *column,
                 guint                      flags)
{
  if ((flags & PLAN_MODEL_TABLE_MAY_WRAP) == 0)
    return column->text_width;

  return MIN (column->text_width, (flags & PLAN_MODEL_TABLE_SHORT) != 0 ? MIN_SHORT_WIDTH : MIN_WIDTH);
}

/* Takes from the widest column until it is no wider than the next one, or as narrow as it may be.
 * Returns: whether there was one to take from */
static gboolean
narrow_widest (PlanModelGrid        *grid,
               const PlanModelTable *table,
               gsize                 excess)
{
  PlanModelGridColumn *widest = NULL;
  gsize least = 0, next = 0;

  for (guint i = 0; i < table->n_printed; i++)
    {
      PlanModelGridColumn *column = &grid->columns[i];
      gsize own_least = get_least_width (column, table->columns[table->printed[i]].flags);

      if (column->text_width == own_least)
        continue;
      if (widest == NULL || column->text_width > widest->text_width)
        {
          next = widest != NULL ? widest->text_width : 0;
          widest = column;
          least = own_least;
        }
      else
        next = MAX (next, column->text_width);
    }
  if (widest == NULL)
    return FALSE;
  least = MAX (least, MIN (next, widest->text_width - 1));
  widest->text_width -= MIN (excess, widest->text_width - least);

  return TRUE;
}

static void
fit (PlanModelGrid        *grid,
     const PlanModelTable *table,
     gsize                 n_columns)
{
  while (plan_model_grid_get_width (grid) > n_columns)
    {
      if (!narrow_widest (grid, table, plan_model_grid_get_width (grid) - n_columns))
        return;
    }
}

static void
append_titles (GString                *text,
               const PlanModelPrinter *printer)
{
  if (printer->title != NULL)
    g_string_append_printf (text, "%s\n", printer->title);
  if (printer->subtitle != NULL)
    g_string_append_printf (text, "%s\n", printer->subtitle);
  if (printer->title != NULL || printer->subtitle != NULL)
    g_string_append_c (text, '\n');
}

static void
append_notes (GString                *text,
              const PlanModelPrinter *printer)
{
  if (printer->notes == NULL)
    return;
  g_string_append_c (text, '\n');
  for (guint i = 0; printer->notes[i] != NULL; i++)
    {
      plan_model_printer_append_mark (text, i + 1);
      g_string_append_printf (text, " %s\n", printer->notes[i]);
    }
}

static void
append_group (GString             *text,
              const PlanModelGrid *grid,
              PlanModelPrinter    *printer)
{
  append_titles (text, printer);
  if (plan_model_printer_is_empty (printer))
    {
      g_string_append_printf (text, "%s\n", plan_model_pool_get (&printer->table->pool, printer->table->empty_text));
      return;
    }
  plan_model_printer_fill_headings (printer);
  plan_model_grid_append_row (grid, text, printer->cells);
  plan_model_grid_append_rule (grid, text);
  while (fill_row (printer))
    plan_model_grid_append_row (grid, text, printer->cells);
  append_notes (text, printer);
}

/**
 * plan_model_table_to_text:
 * @self: a table
 * @n_columns: how many columns of a terminal to take, or 0 for as many as it needs
 *
 * Writes the table for people: its titles, its rows lined up below their headings, its footnotes.
 *
 * A dash is what is missing. Rows that are parts of the one above them are indented. Han characters are two columns wide,
 * signs of ambiguous width one. Where the table is too wide, long texts go on in the next line; one that needs more than
 * @n_columns even so is wider.
 *
 * Headings and footnotes are in the language of the user, the figures the same in every locale. The text is UTF-8, ends with
 * a line feed, and is safe to print to a terminal, whatever is in the cells. It is empty only where there are no columns.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
plan_model_table_to_text (PlanModelTable *self,
                          guint           n_columns)
{
  g_auto (PlanModelPrinter) printer = { 0 };
  PlanModelGrid grid;
  GString *text;

  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);

  measure (&grid, self);
  if (n_columns > 0)
    fit (&grid, self, n_columns);
  text = g_string_new (NULL);
  plan_model_printer_init (&printer, self);
  while (plan_model_printer_next_group (&printer))
    {
      if (text->len > 0)
        g_string_append (text, "\n\n");
      append_group (text, &grid, &printer);
    }

  return g_string_free (text, FALSE);
}
