/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/grid-private.h>

#include <string.h>

/* A table that was drawn out with a cell a line has lost its rows.  They are found again by what the cells look like: a
 * number of columns is tried after the other, and the one is taken in which each column holds cells of one kind. */

#define MAX_COLUMNS 16
#define MAX_TRIED 240 /* cells that a guess is tried on */
#define MAX_HEADINGS 36
#define MAX_SURPLUS 4 /* lines of a cell with several bodies */

typedef struct
{
  guint first; /* of its pieces */
  guint n;
  PlanModelLook look;
} Cell;

typedef struct
{
  PlanModelHeaderKind kind;
  PlanModelLook look;
} Expectation;

typedef struct
{
  PlanModelGridRun *run;
  const Cell *cells;
  guint n_cells;
  guint n_columns;
  guint title; /* cells before the headings: a title over the whole table */
  guint body; /* the first cell behind the headings */
  Expectation columns[MAX_COLUMNS];
} Guess;

static GArray *
list_cells (PlanModelGridRun *run)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (Cell));

  for (guint i = 0; i < run->pieces->len;)
    {
      Cell cell = { i, 0, PLAN_MODEL_LOOK_TEXT };

      do
        cell.n++;
      while (g_array_index (run->pieces, PlanModelGridPiece, i++).is_joined && i < run->pieces->len);
      if (cell.n == 1)
        cell.look = g_array_index (run->pieces, PlanModelGridPiece, cell.first).look;
      g_array_append_val (cells, cell);
    }

  return cells;
}

static PlanModelHeaderKind
get_kind (const Guess *guess,
          guint        cell)
{
  const PlanModelGridPiece *first = &g_array_index (guess->run->pieces, PlanModelGridPiece, guess->cells[cell].first);

  return plan_model_column_get_kind (guess->run->raw->codes, first->start,
                                     (first + guess->cells[cell].n - 1)->end, NULL);
}

/* How well the cells from @cell on are those of the columns from @column on, 0 to 100. */
static guint
get_fit (const Guess *guess,
         guint        cell,
         guint        column)
{
  guint sum = 0;

  for (guint i = column; i < guess->n_columns; i++)
    {
      const Expectation *expected = &guess->columns[i];
      PlanModelLook look = guess->cells[cell + i - column].look;

      sum += expected->kind != PLAN_MODEL_HEADER_NONE ? plan_model_look_fits (look, expected->kind)
                                                      : plan_model_look_is_like (look, expected->look);
    }

  return sum * 10 / (guess->n_columns - column);
}

/* The next row: how many cells it takes, and the column of the first; a row of one cell stands over all. */
static guint
take_row (const Guess *guess,
          guint        cell,
          guint       *column,
          guint       *fit)
{
  guint left = guess->n_cells - cell, best = 0;
  PlanModelLook look = guess->cells[cell].look;
  gboolean is_text = look == PLAN_MODEL_LOOK_TEXT || look == PLAN_MODEL_LOOK_HEADING;

  *column = 0;
  *fit = 0;
  for (guint skipped = 0; skipped <= 2 && skipped + 2 <= guess->n_columns; skipped++)
    {
      guint n = guess->n_columns - skipped, now;

      if (n > left)
        continue;
      now = get_fit (guess, cell, skipped);
      now = now > skipped * 6 ? now - skipped * 6 : 0;
      if (best == 0 || now > *fit)
        {
          *fit = now;
          *column = skipped;
          best = n;
        }
    }
  if (is_text && *fit < 90)
    {
      guint after = left > guess->n_columns ? get_fit (guess, cell + 1, 0) : 0;

      if (best == 0 || after > *fit + 15)
        {
          *column = 0;
          *fit = best == 0 ? 40 : 70;
          return 1;
        }
    }
  if (best == 0)
    {
      *fit = 10;
      best = left;
    }

  return best;
}

static guint
get_score (const Guess *guess,
           guint        limit)
{
  guint cell = guess->body, sum = 0, n = 0, rows = 0;

  while (cell < guess->n_cells && n < limit)
    {
      guint column, fit, taken = take_row (guess, cell, &column, &fit);

      sum += fit * taken;
      n += taken;
      cell += taken;
      rows++;
    }

  return n == 0 || rows < 1 ? 0 : sum / n;
}

static gboolean
is_heading (PlanModelLook look)
{
  return look == PLAN_MODEL_LOOK_HEADING || look == PLAN_MODEL_LOOK_YEAR;
}

/* Of the headings that stand before the body: how many of them are words that are known to be some. */
static guint
find_headings (const Guess *guess,
               guint       *n_known)
{
  guint known = 0, last = guess->title;

  *n_known = 0;
  for (guint i = guess->title; i < guess->n_cells && i < guess->title + MAX_HEADINGS; i++)
    {
      PlanModelLook look = guess->cells[i].look;

      if (look == PLAN_MODEL_LOOK_FIGURE || look == PLAN_MODEL_LOOK_MISSING || look == PLAN_MODEL_LOOK_NATURE)
        break;
      if (is_heading (look))
        known++;
      if (is_heading (look) && known * 5 >= (i + 1 - guess->title) * 3)
        {
          last = i + 1;
          *n_known = known;
        }
    }

  return last;
}

static void
expect (Guess *guess)
{
  guint n = guess->n_columns;
  gboolean is_plain = guess->body - guess->title == n;

  memset (guess->columns, 0, sizeof guess->columns);
  for (guint i = 0; i < n; i++)
    {
      if (is_plain)
        guess->columns[i].kind = get_kind (guess, guess->title + i);
      guess->columns[i].look = guess->cells[guess->body + i].look;
      /* 目标 may stand over figures and over words, and an empty cell of the first row says nothing. */
      if (guess->columns[i].look == PLAN_MODEL_LOOK_EMPTY && guess->body + n + i < guess->n_cells)
        guess->columns[i].look = guess->cells[guess->body + n + i].look;
    }
}

static gboolean
is_plausible (const Guess *guess)
{
  gboolean has_text = FALSE, has_figure = FALSE;

  for (guint i = 0; i < guess->n_columns; i++)
    {
      const Expectation *expected = &guess->columns[i];

      has_text |= expected->kind != PLAN_MODEL_HEADER_NONE
                      ? plan_model_look_fits (PLAN_MODEL_LOOK_TEXT, expected->kind) == 10
                      : expected->look == PLAN_MODEL_LOOK_TEXT || expected->look == PLAN_MODEL_LOOK_HEADING;
      has_figure |= expected->look == PLAN_MODEL_LOOK_FIGURE || expected->look == PLAN_MODEL_LOOK_MISSING;
    }

  return has_text && has_figure;
}

static gboolean
find_guess (Guess *best)
{
  guint best_score = 0, n_known, headings;
  Guess guess = *best;

  /* A title over all columns: one that is like no heading, or (主要指标, then 指标) one that makes the next the second name. */
  if (guess.n_cells > 3 && get_kind (&guess, 0) == PLAN_MODEL_HEADER_NAME
      && (get_kind (&guess, 1) == PLAN_MODEL_HEADER_NAME || get_kind (&guess, 1) == PLAN_MODEL_HEADER_NUMBER))
    guess.title++;
  while (guess.title < 2 && guess.title + 2 < guess.n_cells && !is_heading (guess.cells[guess.title].look)
         && (is_heading (guess.cells[guess.title + 1].look)
             || (guess.title == 0 && is_heading (guess.cells[guess.title + 2].look))))
    guess.title++;
  headings = find_headings (&guess, &n_known);
  for (guint n = 2; n <= MAX_COLUMNS && guess.title + n * 2 <= guess.n_cells; n++)
    for (guint way = 0; way < 2; way++)
      {
        guint score, known = 0, i;

        guess.n_columns = n;
        guess.body = way == 0 ? guess.title + n : headings;
        if (way == 1 && (headings <= guess.title + n || headings > guess.title + n * 2))
          continue;
        if (guess.body + n > guess.n_cells)
          continue;
        for (i = guess.title; i < guess.body; i++)
          {
            if (guess.cells[i].look == PLAN_MODEL_LOOK_FIGURE || guess.cells[i].look == PLAN_MODEL_LOOK_NATURE)
              break;
            known += is_heading (guess.cells[i].look);
          }
        if (i < guess.body)
          continue;
        expect (&guess);
        if (!is_plausible (&guess) && !(known >= 2 && known == n && way == 0 && headings == guess.body))
          continue;
        score = get_score (&guess, MAX_TRIED);
        /* The headings are the surest sign of all. */
        score += known * 20 / (guess.body - guess.title);
        if (guess.body == headings)
          score += 15;
        if (way == 1)
          score -= MIN (score, 5);
        if (score > best_score)
          {
            best_score = score;
            *best = guess;
          }
      }

  /* Without a frame, lines that look like a table by chance are not rare. */
  return best_score >= (guess.run->manner == PLAN_MODEL_GRID_LINES ? 112 : 75);
}

static void
put (const Guess *guess,
     guint        cell,
     guint32      row,
     guint        column,
     guint        n_columns)
{
  for (guint i = 0; i < guess->cells[cell].n; i++)
    {
      PlanModelGridPiece *piece = &g_array_index (guess->run->pieces, PlanModelGridPiece, guess->cells[cell].first + i);

      piece->row = row;
      piece->column = column;
      piece->n_columns = n_columns;
    }
}

/* Where the lower of two rows of headings begins. */
static guint
find_lower (const Guess *guess)
{
  guint n = guess->body - guess->title, n_over = n - guess->n_columns, from = 0;
  gboolean has_year[MAX_HEADINGS];

  for (guint i = 0; i < n; i++)
    {
      PlanModelHeaderKind kind = get_kind (guess, guess->title + i);

      has_year[i] = guess->cells[guess->title + i].look == PLAN_MODEL_LOOK_YEAR;
      if (kind != PLAN_MODEL_HEADER_VALUE && kind != PLAN_MODEL_HEADER_NONE && kind != PLAN_MODEL_HEADER_INVESTMENT)
        from = i + 1;
    }
  if (from < n && n - from >= n_over * 2 && n - from <= guess->n_columns && from > 1
      && guess->title + from < guess->body && from > n_over + 1)
    return from;
  for (guint i = from + 1; i < n; i++)
    if (has_year[i] != has_year[i - 1] && n - i >= n_over * 2)
      return i;

  return n - MIN (n - 1, n_over * 2);
}

/* The number that a cell of the first column is, where it is nothing else; 0: it is none. */
static guint
get_number (const Guess *guess,
            guint        cell)
{
  const PlanModelGridPiece *piece = &g_array_index (guess->run->pieces, PlanModelGridPiece, guess->cells[cell].first);
  guint number = 0;

  if (guess->cells[cell].n != 1 || piece->end <= piece->start || piece->end - piece->start > 3)
    return 0;
  for (guint32 i = piece->start; i < piece->end; i++)
    {
      if (!plan_model_code_is_digit (guess->run->raw->codes[i]))
        return 0;
      number = number * 10 + guess->run->raw->codes[i] - '0';
    }

  return number;
}

/* How many cells the numbered row at @cell has: up to the next number, or as many as there are headings; 0: it is no row. */
static guint
count_numbered (const Guess *guess,
                guint        cell)
{
  guint number = get_number (guess, cell), left = guess->n_cells - cell;

  if (number == 0)
    return 0;
  for (guint n = guess->n_columns; n <= guess->n_columns + MAX_SURPLUS && n < left; n++)
    if (get_number (guess, cell + n) == number + 1)
      return n;

  return left >= guess->n_columns ? guess->n_columns : 0;
}

/* Where the headings begin with that of a number and have one of agencies, the numbers tell the rows, whatever is in them; the
 * bodies of one cell may stand on several lines. */
static gboolean
arrange_numbered (Guess   *guess,
                  guint32 *row)
{
  guint n = 0, agency = 0, cell, n_numbered = 0;

  while (n < guess->n_cells && n < MAX_COLUMNS && is_heading (guess->cells[n].look))
    {
      if (get_kind (guess, n) == PLAN_MODEL_HEADER_AGENCY)
        agency = n;
      n++;
    }
  if (n < 4 || agency == 0 || n >= guess->n_cells || get_kind (guess, 0) != PLAN_MODEL_HEADER_NUMBER || get_number (guess, n) != 1)
    return FALSE;
  guess->n_columns = n;
  if (count_numbered (guess, n) == 0)
    return FALSE;
  for (cell = 0; cell < n; cell++)
    put (guess, cell, 0, cell, 1);
  for (*row = 1; cell < guess->n_cells; (*row)++)
    {
      guint taken = count_numbered (guess, cell);

      if (taken == 0 || get_number (guess, cell) != ++n_numbered)
        break;
      for (guint i = 0; i < taken; i++)
        put (guess, cell + i, *row, i <= agency ? i : i < agency + taken - n ? agency : i - (taken - n), 1);
      cell += taken;
    }
  if (cell < guess->n_cells)
    g_array_set_size (guess->run->pieces, guess->cells[cell].first);
  guess->run->n_rows = *row;
  guess->run->n_columns = n;

  return *row > 1;
}

/*< private >
 * plan_model_grid_stack_arrange:
 *
 * Returns: whether the cells make a table
 */
gboolean
plan_model_grid_stack_arrange (PlanModelGridRun *run)
{
  g_autoptr (GArray) cells = list_cells (run);
  Guess guess = { run, (const Cell *) cells->data, cells->len };
  guint32 row = 0;
  guint cell;

  if (cells->len < 4)
    return FALSE;
  if (run->manner == PLAN_MODEL_GRID_LINES && arrange_numbered (&guess, &row))
    return TRUE;
  if (!find_guess (&guess))
    return FALSE;
  for (cell = 0; cell < guess.title; cell++)
    put (&guess, cell, row++, 0, guess.n_columns);
  if (guess.body - guess.title == guess.n_columns)
    {
      for (; cell < guess.body; cell++)
        put (&guess, cell, row, cell - guess.title, 1);
      row++;
    }
  else
    {
      guint lower = find_lower (&guess);

      for (; cell < guess.body; cell++)
        put (&guess, cell, cell - guess.title < lower ? row : row + 1, 0, 1);
      if (!plan_model_grid_place_headings (run, guess.cells[guess.title].first, lower,
                                           guess.body - guess.title - lower, guess.n_columns))
        return FALSE;
      row += 2;
    }
  while (cell < guess.n_cells)
    {
      guint column, fit, taken = take_row (&guess, cell, &column, &fit);

      /* What follows a table without a frame is told only by not being like it. */
      if (run->manner == PLAN_MODEL_GRID_LINES && fit < 60)
        {
          g_array_set_size (run->pieces, guess.cells[cell].first);
          break;
        }
      if (fit < 50)
        run->is_ragged = TRUE;
      for (guint i = 0; i < taken; i++)
        put (&guess, cell + i, row, MIN (column + i, guess.n_columns - 1),
             taken == 1 && guess.n_columns > 1 ? guess.n_columns : 1);
      cell += taken;
      row++;
    }
  run->n_rows = row;
  run->n_columns = guess.n_columns;

  return run->n_rows > guess.title + 1;
}
