/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/table.h>

#include <libplanmodel/table/printer-private.h>

#include <string.h>

#define INDENT "&emsp;"
#define MAX_INDENTED_DEPTH 10

/* What Markdown would take for its own, a cell's end among it. */
static void
append_escaped (GString    *markdown,
                const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (strchr ("\\`*_[]<|~&", *p) != NULL)
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *p);
    }
}

static void
append_row (GString                *markdown,
            const PlanModelPrinter *printer)
{
  for (guint i = 0; i < printer->table->n_printed; i++)
    {
      g_autofree char *cell = g_strconcat (printer->cells[i].text->str, printer->cells[i].tail->str, NULL);

      g_string_append (markdown, "| ");
      for (guint j = 0; i == printer->table->nesting && j < MIN (printer->depth, MAX_INDENTED_DEPTH); j++)
        g_string_append (markdown, INDENT);
      append_escaped (markdown, g_strchomp (cell));
      g_string_append_c (markdown, ' ');
    }
  g_string_append (markdown, "|\n");
}

static void
append_rule (GString              *markdown,
             const PlanModelTable *table)
{
  for (guint i = 0; i < table->n_printed; i++)
    {
      PlanModelColumnKind kind = table->columns[table->printed[i]].kind;
      gboolean is_number = kind == PLAN_MODEL_COLUMN_NUMBER || kind == PLAN_MODEL_COLUMN_INTEGER;

      g_string_append (markdown, is_number ? "|--:" : "|---");
    }
  g_string_append (markdown, "|\n");
}

static void
append_titles (GString                *markdown,
               const PlanModelPrinter *printer)
{
  if (printer->title != NULL)
    {
      g_string_append (markdown, "## ");
      append_escaped (markdown, printer->title);
      g_string_append (markdown, "\n\n");
    }
  if (printer->subtitle != NULL)
    {
      append_escaped (markdown, printer->subtitle);
      g_string_append (markdown, "\n\n");
    }
}

static void
append_notes (GString                *markdown,
              const PlanModelPrinter *printer)
{
  for (guint i = 0; printer->notes != NULL && printer->notes[i] != NULL; i++)
    {
      /* A line alone would be drawn to the one before it. */
      g_string_append_c (markdown, '\n');
      plan_model_printer_append_mark (markdown, i + 1);
      g_string_append_c (markdown, ' ');
      append_escaped (markdown, printer->notes[i]);
      g_string_append_c (markdown, '\n');
    }
}

static void
append_group (GString          *markdown,
              PlanModelPrinter *printer)
{
  append_titles (markdown, printer);
  if (plan_model_printer_is_empty (printer))
    {
      append_escaped (markdown, plan_model_pool_get (&printer->table->pool, printer->table->empty_text));
      g_string_append_c (markdown, '\n');
      return;
    }
  plan_model_printer_fill_headings (printer);
  append_row (markdown, printer);
  append_rule (markdown, printer->table);
  while (plan_model_printer_fill_row (printer))
    append_row (markdown, printer);
  append_notes (markdown, printer);
}

/**
 * plan_model_table_to_markdown:
 * @self: a table
 *
 * Writes what [method@PlanModel.Table.to_text] writes as Markdown, in the manner of GitHub: a title as a heading of the
 * second level, the rows as a table, and the footnotes as paragraphs.
 *
 * Characters that Markdown takes for its own are escaped.
 *
 * Returns: (transfer full): the Markdown, which ends with a line feed
 *
 * Since: 1.0
 */
char *
plan_model_table_to_markdown (PlanModelTable *self)
{
  g_auto (PlanModelPrinter) printer = { 0 };
  GString *markdown;

  g_return_val_if_fail (PLAN_MODEL_IS_TABLE (self), NULL);

  markdown = g_string_new (NULL);
  plan_model_printer_init (&printer, self);
  while (plan_model_printer_next_group (&printer))
    {
      if (markdown->len > 0)
        g_string_append_c (markdown, '\n');
      append_group (markdown, &printer);
    }

  return g_string_free (markdown, FALSE);
}
