/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison.h>

#include <libplanmodel/analysis/comparison-private.h>
#include <libplanmodel/analysis/comparison-sheet-private.h>

#include <glib/gi18n-lib.h>

#define INDENT 2
/* A file may nest deeper than anybody reads. */
#define MAX_INDENTED_DEPTH 10

/* Below this names are not squeezed, whatever the width asked for. */
#define MIN_NAME_WIDTH 20
#define MIN_PLAN_WIDTH 16

/* The columns of the grid are those of the sheet, the first only where it is across. */
static const PlanModelCell *
get_cells (PlanModelSheet *sheet)
{
  return sheet->is_across ? sheet->cells : &sheet->cells[PLAN_MODEL_SHEET_INDICATOR];
}

static PlanModelGridColumn *
get_column (PlanModelGrid        *grid,
            PlanModelSheet       *sheet,
            PlanModelSheetColumn  column)
{
  return &grid->columns[column - (sheet->is_across ? 0 : PLAN_MODEL_SHEET_INDICATOR)];
}

static gboolean
fill_row (PlanModelSheet *sheet)
{
  GString *name = sheet->cells[PLAN_MODEL_SHEET_INDICATOR].text;

  if (!plan_model_sheet_fill_row (sheet))
    return FALSE;
  for (guint i = 0; i < MIN (sheet->depth, MAX_INDENTED_DEPTH) * INDENT; i++)
    g_string_prepend_c (name, ' ');

  return TRUE;
}

static void
measure (PlanModelGrid        *grid,
         const PlanModelPairs *pairs)
{
  g_auto (PlanModelSheet) sheet = { 0 };

  plan_model_sheet_init (&sheet, pairs);
  *grid = (PlanModelGrid) { .n_columns = PLAN_MODEL_SHEET_N_COLUMNS - (sheet.is_across ? 0 : 1) };
  for (guint i = PLAN_MODEL_SHEET_BASELINE; i < PLAN_MODEL_SHEET_N_COLUMNS; i++)
    get_column (grid, &sheet, i)->flush_right = TRUE;
  while (plan_model_sheet_next_table (&sheet))
    {
      plan_model_sheet_fill_heading (&sheet);
      plan_model_grid_measure (grid, get_cells (&sheet));
      while (fill_row (&sheet))
        plan_model_grid_measure (grid, get_cells (&sheet));
    }
}

/* Takes from a column what the grid is too wide, down to the least that the column needs. */
static void
squeeze (PlanModelGrid       *grid,
         PlanModelGridColumn *column,
         gsize                least,
         gsize                n_columns)
{
  gsize width = plan_model_grid_get_width (grid);
  gsize excess = width > n_columns ? width - n_columns : 0;

  if (column->text_width > least)
    column->text_width -= MIN (excess, column->text_width - least);
}

static void
fit (PlanModelGrid        *grid,
     const PlanModelPairs *pairs,
     gsize                 n_columns)
{
  PlanModelSheet sheet = { .is_across = pairs->name != NULL };

  squeeze (grid, get_column (grid, &sheet, PLAN_MODEL_SHEET_INDICATOR), MIN_NAME_WIDTH, n_columns);
  if (sheet.is_across)
    squeeze (grid, get_column (grid, &sheet, PLAN_MODEL_SHEET_PLAN), MIN_PLAN_WIDTH, n_columns);
}

static void
append_title (GString        *text,
              PlanModelSheet *sheet)
{
  g_autofree char *title = plan_model_sheet_dup_title (sheet);
  g_autofree char *subtitle = plan_model_sheet_dup_subtitle (sheet);

  g_string_append_printf (text, "%s\n", title);
  if (subtitle[0] != '\0')
    g_string_append_printf (text, "%s\n", subtitle);
  g_string_append_c (text, '\n');
}

static void
append_footnotes (GString              *text,
                  const PlanModelSheet *sheet)
{
  if (sheet->n_notes > 0)
    g_string_append_c (text, '\n');
  for (guint i = 0; i < sheet->n_notes; i++)
    {
      plan_model_sheet_append_mark (text, i + 1);
      g_string_append_printf (text, " %s\n", plan_model_comparison_note_get_explanation (sheet->notes[i]));
    }
}

static void
append_table (GString             *text,
              const PlanModelGrid *grid,
              PlanModelSheet      *sheet)
{
  if (!sheet->is_across)
    append_title (text, sheet);
  if (!sheet->is_across && sheet->first == sheet->end)
    {
      g_string_append_printf (text, "%s\n", _("No indicator states a baseline or a target."));
      return;
    }
  plan_model_sheet_fill_heading (sheet);
  plan_model_grid_append_row (grid, text, get_cells (sheet));
  plan_model_grid_append_rule (grid, text);
  while (fill_row (sheet))
    plan_model_grid_append_row (grid, text, get_cells (sheet));
  append_footnotes (text, sheet);
}

/**
 * plan_model_comparison_to_text:
 * @self: a comparison
 * @n_columns: how many columns of a terminal to take, or 0 for as many as it needs
 *
 * Writes the rows as tables for people: one for each plan, or, where a name was asked for, one across the plans.
 *
 * Figures have the signs of their comparators in front and their unit in a column of its own; a unit that differs, as that of
 * a change in percentage points, is behind the figure. A dash is what is not stated or not defined, with a footnote where
 * something could not be computed. Parts are indented below what they are parts of. Han characters are two columns wide,
 * signs of ambiguous width one. Names that are too long go on in the next line; a table that needs more than @n_columns
 * even so is wider.
 *
 * Headings and footnotes are in the language of the user, the figures the same in every locale. The text is UTF-8, ends with
 * a line feed, and is safe to print to a terminal, whatever is in the plan.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
plan_model_comparison_to_text (PlanModelComparison *self,
                               guint                n_columns)
{
  const PlanModelPairs *pairs;
  g_auto (PlanModelSheet) sheet = { 0 };
  PlanModelGrid grid;
  GString *text;

  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON (self), NULL);

  pairs = plan_model_comparison_get_pairs (self);
  measure (&grid, pairs);
  if (n_columns > 0)
    fit (&grid, pairs, n_columns);
  text = g_string_new (NULL);
  plan_model_sheet_init (&sheet, pairs);
  while (plan_model_sheet_next_table (&sheet))
    {
      if (text->len > 0)
        g_string_append (text, "\n\n");
      append_table (text, &grid, &sheet);
    }

  return g_string_free (text, FALSE);
}
