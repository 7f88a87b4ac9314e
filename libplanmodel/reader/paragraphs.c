/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/contents-private.h>
#include <libplanmodel/reader/furniture-private.h>
#include <libplanmodel/reader/markdown-private.h>
#include <libplanmodel/reader/stages-private.h>
#include <libplanmodel/reader/wrap-private.h>

#include <glib/gi18n-lib.h>

/* Notes of lost characters, one a block, before the rest goes unsaid. */
#define MAX_LOST_NOTES 20

static void
add_block (PlanModelLayout    *layout,
           PlanModelBlockKind  kind,
           guint32             start,
           guint32             end,
           guint32             first_line,
           guint32             n_lines)
{
  const PlanModelLine *line = &layout->lines[first_line];
  PlanModelBlock block = { kind };
  guint32 first = start, last = end;

  block.start = start;
  block.end = end;
  block.body = start;
  block.first_line = first_line;
  block.n_lines = n_lines;
  /* Cells have a 0 between them, and the first ones may be empty. */
  while (first < end && layout->codes[first] == 0)
    first++;
  while (last > first && layout->codes[last - 1] == 0)
    last--;
  block.text_start = line->start;
  block.text_end = line->end;
  if (first < last)
    plan_model_layout_get_extent (layout, first, last, &block.text_start, &block.text_end);
  block.is_centred = (line->flags & PLAN_MODEL_LINE_IS_CENTRED) != 0;
  block.is_emphasised = (line->flags & PLAN_MODEL_LINE_IS_EMPHASISED) != 0;
  block.markdown_level = line->markdown_level;
  g_array_append_val (layout->blocks, block);
}

/* Whether the next table of HTML begins by the end of the line. */
static gboolean
may_begin_markup (const PlanModelLayout *layout,
                  guint32                number,
                  guint                  next_cell)
{
  const GArray *cells = layout->raw->document->cells;

  return cells != NULL && next_cell < cells->len
         && g_array_index (cells, PlanModelMarkupCell, next_cell).start <= layout->lines[number].end;
}

static gboolean
add_table (PlanModelLayout *layout,
           guint32          first_line,
           guint           *next_cell,
           guint32         *n_lines)
{
  guint32 start = layout->n_codes;
  guint number = layout->grids->len;

  *n_lines = 0;
  if (!(may_begin_markup (layout, first_line, *next_cell) && plan_model_grid_find_markup (layout, first_line, next_cell, n_lines))
      && !(layout->lines[first_line].kind == PLAN_MODEL_LINE_PLAIN && plan_model_grid_find (layout, first_line, n_lines)))
    return FALSE;
  if (layout->n_codes == start)
    plan_model_layout_append (layout, 0, layout->lines[first_line].start);
  add_block (layout, PLAN_MODEL_BLOCK_TABLE, start, layout->n_codes - 1, first_line, *n_lines);
  plan_model_layout_get_block (layout, layout->blocks->len - 1)->grid = number + 1;
  for (; number < layout->grids->len; number++)
    plan_model_layout_get_grid (layout, number)->block = layout->blocks->len - 1;

  return *n_lines > 0;
}

/* A line, and those that continue it: how many there are. */
static guint32
add_paragraph (PlanModelLayout    *layout,
               PlanModelBlockKind  kind,
               guint32             first_line,
               guint               next_cell)
{
  const PlanModelRaw *raw = layout->raw;
  guint32 start = layout->n_codes, n_lines = 0;

  for (guint32 i = first_line; i < raw->n_lines; i++)
    {
      const PlanModelLine *line = &layout->lines[i];
      guint32 end = line->end;

      if (i > first_line)
        {
          if (line->kind == PLAN_MODEL_LINE_BLANK || line->kind == PLAN_MODEL_LINE_PAGE)
            continue;
          if (line->kind != PLAN_MODEL_LINE_PLAIN || (line->flags & PLAN_MODEL_LINE_CONTINUES) == 0
              || may_begin_markup (layout, i, next_cell))
            break;
        }
      /* The bar of a table with one column. */
      if ((line->flags & PLAN_MODEL_LINE_HAS_BAR) != 0)
        {
          while (end > line->start && (raw->codes[end - 1] == '|' || raw->codes[end - 1] == ' '))
            end--;
        }
      plan_model_layout_append_stretch (layout, start, line->start, end);
      n_lines = i + 1 - first_line;
    }
  if (layout->n_codes > start)
    {
      guint32 end = layout->n_codes;

      plan_model_layout_append (layout, 0, layout->lines[first_line + n_lines - 1].end);
      add_block (layout, kind, start, end, first_line, n_lines);
    }

  return n_lines;
}

/*< private >
 * plan_model_paragraphs_find:
 */
void
plan_model_paragraphs_find (PlanModelLayout *layout,
                            PlanModelNotes  *notes)
{
  const PlanModelRaw *raw = layout->raw;
  guint next_cell = 0, n_notes = 0;

  layout->lines = plan_model_lines_new (raw);
  plan_model_markdown_find (layout);
  plan_model_contents_find (layout);
  plan_model_furniture_find (layout);
  plan_model_wrap_find (layout);

  for (guint32 i = 0; i < raw->n_lines;)
    {
      const PlanModelLine *line = &layout->lines[i];
      guint32 n_lost = layout->n_lost, n_lines = 1;

      if (line->kind == PLAN_MODEL_LINE_CONTENTS)
        n_lines = add_paragraph (layout, PLAN_MODEL_BLOCK_CONTENTS, i, next_cell);
      else if (line->kind == PLAN_MODEL_LINE_PLAIN || line->kind == PLAN_MODEL_LINE_FURNITURE)
        {
          PlanModelBlockKind kind =
              line->kind == PLAN_MODEL_LINE_PLAIN ? PLAN_MODEL_BLOCK_PARAGRAPH : PLAN_MODEL_BLOCK_FURNITURE;

          if (!add_table (layout, i, &next_cell, &n_lines))
            n_lines = add_paragraph (layout, kind, i, next_cell);
        }
      if ((layout->n_lost > n_lost && n_notes < MAX_LOST_NOTES) || (layout->n_stray > 0 && n_notes == 0))
        {
          n_notes++;
          plan_model_notes_add (notes, PLAN_MODEL_NOTE_TEXT_LOST, PLAN_MODEL_ABOUT_DOCUMENT, 0, line->start, line->end, NULL);
        }
      i += MAX (n_lines, 1);
    }

  if (layout->is_cut)
    plan_model_notes_add (notes, PLAN_MODEL_NOTE_LIMIT_REACHED, PLAN_MODEL_ABOUT_DOCUMENT, 0, 0, 0,
                          g_strdup_printf (_ ("there are more than %u cells of tables"), layout->max_cells));
}
