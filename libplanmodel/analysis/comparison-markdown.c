/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison.h>

#include <libplanmodel/analysis/comparison-private.h>
#include <libplanmodel/analysis/comparison-sheet-private.h>

#include <glib/gi18n-lib.h>
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
append_row (GString        *markdown,
            PlanModelSheet *sheet)
{
  for (guint i = sheet->is_across ? 0 : PLAN_MODEL_SHEET_INDICATOR; i < PLAN_MODEL_SHEET_N_COLUMNS; i++)
    {
      g_autofree char *cell = g_strconcat (sheet->cells[i].text->str, sheet->cells[i].tail->str, NULL);

      g_string_append (markdown, "| ");
      for (guint j = 0; i == PLAN_MODEL_SHEET_INDICATOR && j < MIN (sheet->depth, MAX_INDENTED_DEPTH); j++)
        g_string_append (markdown, INDENT);
      append_escaped (markdown, g_strchomp (cell));
      g_string_append_c (markdown, ' ');
    }
  g_string_append (markdown, "|\n");
}

static void
append_rule (GString              *markdown,
             const PlanModelSheet *sheet)
{
  for (guint i = sheet->is_across ? 0 : PLAN_MODEL_SHEET_INDICATOR; i < PLAN_MODEL_SHEET_N_COLUMNS; i++)
    g_string_append (markdown, i < PLAN_MODEL_SHEET_BASELINE ? "|---" : "|--:");
  g_string_append (markdown, "|\n");
}

static void
append_title (GString        *markdown,
              PlanModelSheet *sheet)
{
  g_autofree char *title = plan_model_sheet_dup_title (sheet);
  g_autofree char *subtitle = plan_model_sheet_dup_subtitle (sheet);

  g_string_append (markdown, "## ");
  append_escaped (markdown, title);
  g_string_append (markdown, "\n\n");
  if (subtitle[0] == '\0')
    return;
  append_escaped (markdown, subtitle);
  g_string_append (markdown, "\n\n");
}

static void
append_footnotes (GString              *markdown,
                  const PlanModelSheet *sheet)
{
  for (guint i = 0; i < sheet->n_notes; i++)
    {
      /* A line alone would be drawn to the one before it. */
      g_string_append_c (markdown, '\n');
      plan_model_sheet_append_mark (markdown, i + 1);
      g_string_append_c (markdown, ' ');
      append_escaped (markdown, plan_model_comparison_note_get_explanation (sheet->notes[i]));
      g_string_append_c (markdown, '\n');
    }
}

static void
append_table (GString        *markdown,
              PlanModelSheet *sheet)
{
  if (!sheet->is_across)
    append_title (markdown, sheet);
  if (!sheet->is_across && sheet->first == sheet->end)
    {
      g_string_append_printf (markdown, "%s\n", _("No indicator states a baseline or a target."));
      return;
    }
  plan_model_sheet_fill_heading (sheet);
  append_row (markdown, sheet);
  append_rule (markdown, sheet);
  while (plan_model_sheet_fill_row (sheet))
    append_row (markdown, sheet);
  append_footnotes (markdown, sheet);
}

/**
 * plan_model_comparison_to_markdown:
 * @self: a comparison
 *
 * Writes the tables of [method@PlanModel.Comparison.to_text] as Markdown, in the manner of GitHub: for each plan its title
 * as a heading of the second level, a table, and the footnotes as paragraphs.
 *
 * Characters that Markdown takes for its own are escaped.
 *
 * Returns: (transfer full): the Markdown, which ends with a line feed
 *
 * Since: 1.0
 */
char *
plan_model_comparison_to_markdown (PlanModelComparison *self)
{
  g_auto (PlanModelSheet) sheet = { 0 };
  GString *markdown;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  plan_model_sheet_init (&sheet, plan_model_comparison_get_pairs (self));
  markdown = g_string_new (NULL);
  while (plan_model_sheet_next_table (&sheet))
    {
      if (markdown->len > 0)
        g_string_append_c (markdown, '\n');
      append_table (markdown, &sheet);
    }

  return g_string_free (markdown, FALSE);
}
