/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/grid-private.h>
#include <libplanmodel/reader/stages-private.h>

/* Where a table could begin its first lines are looked at, so many, before it is taken for one. */
#define MAX_TRIED_LINES 256
#define MAX_BLANK_LINES 2
#define MAX_JOINED_LINES 3
#define MAX_HEADINGS 12 /* of a table with a cell a line that are looked at */
#define MAX_SENTENCE 300 /* in such a cell */

/* Room for those of most runs of lines. */
#define USUAL_PIECES 64

static gboolean
ends_with_bar (const PlanModelRaw *raw,
               guint32             line)
{
  const PlanModelRawLine *extent = &raw->lines[line];

  for (guint32 i = extent->end; i > extent->start; i--)
    {
      guint16 code = raw->codes[i - 1];

      if (code != ' ' && code != '\t' && code != PLAN_MODEL_CODE_NONE)
        return code == '|';
    }

  return FALSE;
}

/* Whether a line without a bar at its end is the beginning of a cell that ends in one of the next lines. */
static gboolean
goes_on (const PlanModelRaw *raw,
         guint32             line)
{
  for (guint32 i = line; i < raw->n_lines && i <= line + MAX_JOINED_LINES; i++)
    {
      if (i > line && ends_with_bar (raw, i))
        return !plan_model_grid_line_is_blank (raw, i);
      if (plan_model_grid_line_is_blank (raw, i) || plan_model_grid_line_is_apart (raw, i))
        return FALSE;
    }

  return FALSE;
}

typedef struct
{
  PlanModelGridRun *run;
  const PlanModelLine *lines;
  gboolean is_led; /* its lines begin with bars */
  gboolean is_framed; /* they end in bars */
  guint limit; /* of lines */
  guint n_blank;
  gboolean is_joined; /* the line before goes on in this one */
} Collector;

/* Looks at the pieces before @end that were not looked at yet: most runs of lines are no tables and need only a few. */
static void
look_at_pieces (PlanModelGridRun *run,
                guint             end)
{
  for (; run->n_looked < end; run->n_looked++)
    {
      PlanModelGridPiece *piece = &g_array_index (run->pieces, PlanModelGridPiece, run->n_looked);

      piece->look = plan_model_look_at (run->raw->codes, piece->start, piece->end);
    }
}

static gboolean
is_heading (PlanModelGridRun *run,
            guint             number)
{
  PlanModelLook look;

  look_at_pieces (run, number + 1);
  look = g_array_index (run->pieces, PlanModelGridPiece, number).look;

  return look == PLAN_MODEL_LOOK_HEADING || look == PLAN_MODEL_LOOK_YEAR;
}

/* 序号, 工作任务, 牵头单位, 完成时限, a line each: below such headings a sentence is a cell too. */
static gboolean
holds_sentences (PlanModelGridRun *run)
{
  const guint n_headings = 4;
  gboolean has_agency = FALSE;

  if (run->firsts->len <= n_headings)
    return FALSE;
  for (guint i = 0; i < n_headings; i++)
    if (!is_heading (run, i))
      return FALSE;
  for (guint i = 0; i < run->firsts->len && i < MAX_HEADINGS && is_heading (run, i); i++)
    {
      const PlanModelGridPiece *piece = &g_array_index (run->pieces, PlanModelGridPiece, i);
      PlanModelHeaderKind kind = plan_model_column_get_kind (run->raw->codes, piece->start, piece->end, NULL);

      if (i == 0 && kind != PLAN_MODEL_HEADER_NUMBER)
        return FALSE;
      has_agency |= kind == PLAN_MODEL_HEADER_AGENCY;
    }

  return has_agency;
}

/* Whether the line is of the table; its pieces are appended. */
static gboolean
take_line (Collector *self,
           guint32    line)
{
  PlanModelGridRun *run = self->run;
  const PlanModelRaw *raw = run->raw;
  PlanModelGridManner manner;
  guint32 first = run->pieces->len;

  if (self->lines[line].kind == PLAN_MODEL_LINE_PAGE)
    return TRUE;
  if (self->lines[line].kind == PLAN_MODEL_LINE_BLANK)
    return ++self->n_blank <= MAX_BLANK_LINES && !self->is_joined;
  if (plan_model_grid_line_is_frame (raw, line))
    return run->manner == PLAN_MODEL_GRID_BARS;
  manner = plan_model_grid_line_get_manner (raw, line);
  switch ((int) run->manner)
    {
    case PLAN_MODEL_GRID_BARS:
      if (manner != PLAN_MODEL_GRID_BARS && !self->is_joined && !(self->is_framed && goes_on (raw, line)))
        return FALSE;
      break;
    case PLAN_MODEL_GRID_TABS:
      if (manner != PLAN_MODEL_GRID_TABS
          && (plan_model_grid_line_is_apart (raw, line) || line + 1 >= raw->n_lines || line == run->first_line
              || plan_model_grid_line_get_manner (raw, line + 1) != PLAN_MODEL_GRID_TABS))
        return FALSE;
      break;
    case PLAN_MODEL_GRID_SPACES:
    case PLAN_MODEL_GRID_WORDS:
      if (plan_model_grid_line_is_apart (raw, line) && manner != PLAN_MODEL_GRID_SPACES)
        return FALSE;
      if (manner == PLAN_MODEL_GRID_BARS || manner == PLAN_MODEL_GRID_TABS)
        return FALSE;
      break;
    default:
      if (manner != PLAN_MODEL_GRID_NONE && manner != PLAN_MODEL_GRID_LINES && manner != PLAN_MODEL_GRID_WORDS)
        return FALSE;
      if (plan_model_grid_line_is_apart (raw, line)
          && !(raw->lines[line].end - raw->lines[line].start <= MAX_SENTENCE && plan_model_grid_line_is_sentence (raw, line)
               && holds_sentences (run)))
        return FALSE;
      break;
    }
  if (plan_model_grid_line_split (raw, line, run->manner, self->is_led, self->is_framed, run->pieces) == 0)
    return FALSE;
  if (!self->is_joined)
    g_array_append_val (run->firsts, first);
  self->is_joined = run->manner == PLAN_MODEL_GRID_BARS && self->is_framed && !ends_with_bar (raw, line)
                    && goes_on (raw, line);
  if (self->is_joined)
    g_array_index (run->pieces, PlanModelGridPiece, run->pieces->len - 1).is_joined = TRUE;
  self->n_blank = 0;
  run->n_lines = line + 1 - run->first_line;

  return TRUE;
}

/* A last line of words alone that no row of figures follows is no row: the text goes on there. */
static void
drop_tail (PlanModelGridRun *run)
{
  while (run->firsts->len > 2 && (run->manner == PLAN_MODEL_GRID_SPACES || run->manner == PLAN_MODEL_GRID_WORDS))
    {
      guint32 first = g_array_index (run->firsts, guint32, run->firsts->len - 1);
      const PlanModelGridPiece *piece = &g_array_index (run->pieces, PlanModelGridPiece, first);
      const PlanModelGridPiece *before = piece - 1;

      if (run->pieces->len - first > 1)
        break;
      /* The rest of a name stands right below it, in its column. */
      if (run->manner == PLAN_MODEL_GRID_SPACES && piece->line == before->line + 1 && piece->left > 0
          && piece->right - piece->left <= 24)
        break;
      g_array_set_size (run->pieces, first);
      g_array_set_size (run->firsts, run->firsts->len - 1);
      run->n_lines = before->line + 1 - run->first_line;
    }
}

static guint
count_filled_rows (const PlanModelGridRun *run)
{
  guint n = 0;

  for (guint row = 0; row < run->firsts->len; row++)
    {
      guint first = g_array_index (run->firsts, guint32, row), filled = 0;
      guint end = row + 1 < run->firsts->len ? g_array_index (run->firsts, guint32, row + 1) : run->pieces->len;

      for (guint i = first; i < end; i++)
        {
          const PlanModelGridPiece *piece = &g_array_index (run->pieces, PlanModelGridPiece, i);

          filled += piece->end > piece->start && (i == first || !(piece - 1)->is_joined);
        }
      n += filled >= 2;
    }

  return n;
}

/* The first line of a table without a frame says so itself: its words are headings of columns. */
static gboolean
has_headings (PlanModelGridRun *run)
{
  guint end = run->firsts->len > 1 ? g_array_index (run->firsts, guint32, 1) : run->pieces->len, known = 0;

  if (end < (run->manner == PLAN_MODEL_GRID_WORDS ? 3 : 2))
    return FALSE;
  for (guint i = 0; i < end; i++)
    known += is_heading (run, i);

  return known >= 2 && known * 3 >= end * 2 - 1;
}

static gboolean
has_figure_rows (PlanModelGridRun *run)
{
  guint n = 0;

  if (count_filled_rows (run) < 3)
    return FALSE;
  look_at_pieces (run, run->pieces->len);
  for (guint i = 0; i < run->pieces->len; i++)
    n += g_array_index (run->pieces, PlanModelGridPiece, i).look == PLAN_MODEL_LOOK_FIGURE;

  return n >= 2 && n * 4 >= run->pieces->len;
}

static gboolean
is_table (PlanModelGridRun *run)
{
  switch ((int) run->manner)
    {
    case PLAN_MODEL_GRID_BARS:
      return run->firsts->len >= 2;
    case PLAN_MODEL_GRID_TABS:
      return count_filled_rows (run) >= 2 && count_filled_rows (run) * 2 >= run->firsts->len;
    case PLAN_MODEL_GRID_SPACES:
      return count_filled_rows (run) >= 2 && (has_headings (run) || has_figure_rows (run));
    case PLAN_MODEL_GRID_WORDS:
      return count_filled_rows (run) >= 2 && has_headings (run);
    default:
      return run->firsts->len >= 6;
    }
}

static gboolean
arrange (PlanModelGridRun *run)
{
  switch ((int) run->manner)
    {
    case PLAN_MODEL_GRID_LINES:
      return plan_model_grid_stack_arrange (run);
    case PLAN_MODEL_GRID_SPACES:
      return plan_model_grid_space_arrange (run);
    case PLAN_MODEL_GRID_BARS:
      {
        guint n_single = 0, rows = run->firsts->len;

        for (guint row = 0; row < rows; row++)
          {
            guint first = g_array_index (run->firsts, guint32, row), n = 0;
            guint end = row + 1 < rows ? g_array_index (run->firsts, guint32, row + 1) : run->pieces->len;

            for (guint i = first; i < end; i++)
              n += i == first || !g_array_index (run->pieces, PlanModelGridPiece, i - 1).is_joined;
            n_single += n == 1;
          }
        /* Where most lines hold one cell, the lines are not the rows. */
        return n_single * 5 >= rows * 3 ? plan_model_grid_stack_arrange (run) : plan_model_grid_rows_arrange (run);
      }
    default:
      return plan_model_grid_rows_arrange (run);
    }
}

static int
compare_pieces (gconstpointer a,
                gconstpointer b)
{
  const PlanModelGridPiece *x = a, *y = b;

  if (x->row != y->row)
    return x->row < y->row ? -1 : 1;
  if (x->column != y->column)
    return x->column < y->column ? -1 : 1;
  if (x->start != y->start)
    return x->start < y->start ? -1 : 1;

  return x->end < y->end ? -1 : x->end > y->end;
}

/* Room for one more cell, by the limit. */
static gboolean
has_room (PlanModelLayout *layout)
{
  if (layout->max_cells == 0 || layout->cells->len < layout->max_cells)
    return TRUE;
  layout->is_cut = TRUE;

  return FALSE;
}

static void
append_cells (PlanModelLayout  *layout,
              PlanModelGridRun *run,
              PlanModelGrid    *grid)
{
  PlanModelCell *cell = NULL;
  PlanModelCell now = { 0 };

  qsort (run->pieces->data, run->pieces->len, sizeof (PlanModelGridPiece), compare_pieces);
  for (guint i = 0; i < run->pieces->len; i++)
    {
      PlanModelGridPiece *piece = &g_array_index (run->pieces, PlanModelGridPiece, i);

      if (cell == NULL || now.row != piece->row || now.column != piece->column)
        {
          if (cell != NULL)
            {
              plan_model_layout_append (layout, 0, (piece - 1)->end);
              g_array_append_val (layout->cells, now);
            }
          if (!has_room (layout))
            {
              cell = NULL;
              break;
            }
          now = (PlanModelCell) { piece->row, piece->column, 1, piece->n_columns, layout->n_codes, layout->n_codes };
          cell = &now;
        }
      /* Bodies that stand below each other in a cell. */
      else if (run->manner == PLAN_MODEL_GRID_LINES)
        plan_model_layout_append (layout, u'、', (piece - 1)->end);
      plan_model_layout_append_stretch (layout, now.start, piece->start, piece->end);
      cell->end = layout->n_codes;
    }
  if (cell != NULL)
    {
      plan_model_layout_append (layout, 0, g_array_index (run->pieces, PlanModelGridPiece, run->pieces->len - 1).end);
      g_array_append_val (layout->cells, now);
    }
  grid->n_cells = layout->cells->len - grid->first_cell;
  grid->n_rows = run->n_rows;
  grid->n_columns = run->n_columns;
  grid->is_ragged = run->is_ragged;
}

/* A list of the last run of lines, whose memory the next one takes over: there are many, and few of them are tables. */
static GArray *
get_empty (GArray **list,
           gsize    size)
{
  if (*list == NULL)
    *list = g_array_sized_new (FALSE, FALSE, size, USUAL_PIECES);

  return g_array_set_size (*list, 0);
}

/*< private >
 * plan_model_grid_find:
 *
 * Returns: whether a table begins at the line
 */
gboolean
plan_model_grid_find (PlanModelLayout *layout,
                      guint32          first_line,
                      guint32         *n_lines)
{
  const PlanModelRaw *raw = layout->raw;
  const PlanModelLine *first = &layout->lines[first_line];
  PlanModelGridRun run = { raw };
  Collector collector = { &run, layout->lines };
  PlanModelGrid grid = { 0 };
  guint32 line = first_line;
  gboolean found = FALSE;

  /* Most lines are ordinary text, and their flags say so. */
  if ((first->flags & (PLAN_MODEL_LINE_HAS_BAR | PLAN_MODEL_LINE_HAS_GAP | PLAN_MODEL_LINE_HAS_SPACE)) == 0
      && first->width > 12)
    return FALSE;
  if (first_line < layout->next_grid_line)
    return FALSE;
  run.manner = plan_model_grid_line_get_manner (raw, first_line);
  if (run.manner == PLAN_MODEL_GRID_NONE)
    return FALSE;
  if (layout->max_cells > 0 && layout->cells->len >= layout->max_cells)
    return FALSE;
  run.pieces = get_empty (&layout->pieces, sizeof (PlanModelGridPiece));
  run.firsts = get_empty (&layout->firsts, sizeof (guint32));
  run.first_line = first_line;
  collector.is_led = run.manner == PLAN_MODEL_GRID_BARS && raw->codes[first->start] == '|';
  collector.is_framed = run.manner == PLAN_MODEL_GRID_BARS && ends_with_bar (raw, first_line);
  /* A table of words or of lines is known by its headings: without them nothing more is looked at. */
  while (line < raw->n_lines && line < first_line + MAX_TRIED_LINES && take_line (&collector, line))
    {
      line++;
      if (run.firsts->len == 1 && run.manner == PLAN_MODEL_GRID_WORDS && !has_headings (&run))
        break;
      if (run.firsts->len == 2 && run.manner == PLAN_MODEL_GRID_LINES && !is_heading (&run, 1))
        break;
    }
  if (is_table (&run))
    {
      while (line < raw->n_lines && line >= first_line + MAX_TRIED_LINES
             && (layout->max_cells == 0 || run.pieces->len / 2 < layout->max_cells) && take_line (&collector, line))
        line++;
      drop_tail (&run);
      look_at_pieces (&run, run.pieces->len);
      found = arrange (&run) && run.n_columns >= 2;
    }
  if (found)
    {
      grid.first_cell = layout->cells->len;
      grid.block = layout->blocks->len;
      grid.first_line = first_line;
      if (run.manner == PLAN_MODEL_GRID_LINES)
        run.n_lines = g_array_index (run.pieces, PlanModelGridPiece, run.pieces->len - 1).line + 1 - first_line;
      grid.n_lines = *n_lines = run.n_lines;
      append_cells (layout, &run, &grid);
      g_array_append_val (layout->grids, grid);
    }
  else
    {
      /* Most of what was no table from here is none from the next line either; so a long run of lines that look like
       * rows is not looked at again for each of them. */
      layout->next_grid_line = first_line + 1 + (line - first_line) / 4;
    }

  return found;
}

/* The line in which an offset of the text lies, at or behind @line. */
static guint32
find_line (const PlanModelRaw *raw,
           guint32             line,
           guint32             offset)
{
  while (line + 1 < raw->n_lines && raw->lines[line + 1].start <= offset)
    line++;

  return line;
}

/* A page that is laid out by tables has its text in cells; those of a table that is one hold a few lines at most. */
#define MAX_CELL_CODES 3000

/*< private >
 * plan_model_grid_find_markup:
 *
 * Returns: whether the next table begins in the line
 */
gboolean
plan_model_grid_find_markup (PlanModelLayout *layout,
                             guint32          first_line,
                             guint           *next_cell,
                             guint32         *n_lines)
{
  const PlanModelRaw *raw = layout->raw;
  const GArray *cells = raw->document->cells;
  const PlanModelRawLine *extent = &raw->lines[first_line];
  const PlanModelMarkupCell *first;
  PlanModelGrid grid = { 0 };
  guint end, n_filled = 0;
  guint32 last_offset = 0, n_rows = 0, n_columns = 0, filled_row = G_MAXUINT32, n_full = 0;

  if (cells == NULL || *next_cell >= cells->len)
    return FALSE;
  first = &g_array_index (cells, PlanModelMarkupCell, *next_cell);
  if (first->start > extent->end)
    return FALSE;
  for (end = *next_cell; end < cells->len; end++)
    {
      const PlanModelMarkupCell *cell = &g_array_index (cells, PlanModelMarkupCell, end);

      if (cell->table != first->table)
        break;
      if (cell->end > cell->start)
        {
          n_columns = MAX (n_columns, cell->column + 1);
          n_filled = cell->row == filled_row ? n_filled + 1 : 1;
          n_full += n_filled == 2;
          filled_row = cell->row;
          if (cell->end - cell->start > MAX_CELL_CODES)
            n_full = G_MININT;
        }
      n_rows = MAX (n_rows, cell->row + 1);
      last_offset = MAX (last_offset, cell->end);
    }
  /* A table that was passed by, or whose cells hold one column or the whole page. */
  if (last_offset < extent->start || n_columns < 2 || (int) n_full < 2 || n_columns > 256
      || (layout->max_cells > 0 && layout->cells->len >= layout->max_cells))
    {
      *next_cell = end;
      return FALSE;
    }
  grid.first_cell = layout->cells->len;
  grid.block = layout->blocks->len;
  grid.first_line = first_line;
  grid.n_lines = *n_lines = find_line (raw, first_line, last_offset > 0 ? last_offset - 1 : 0) + 1 - first_line;
  for (guint i = *next_cell; i < end && has_room (layout); i++)
    {
      const PlanModelMarkupCell *from = &g_array_index (cells, PlanModelMarkupCell, i);
      PlanModelCell cell = { from->row, from->column, CLAMP (from->n_rows, 1, n_rows - from->row), 1 };

      if (from->column >= n_columns)
        continue;
      cell.n_columns = CLAMP (from->n_columns, 1, n_columns - from->column);
      cell.start = plan_model_layout_append_condensed (layout, from->start, from->end, &cell.end);
      g_array_append_val (layout->cells, cell);
    }
  grid.n_cells = layout->cells->len - grid.first_cell;
  grid.n_rows = n_rows;
  grid.n_columns = n_columns;
  g_array_append_val (layout->grids, grid);
  *next_cell = end;

  return TRUE;
}
