/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/grid-private.h>
#include <libplanmodel/reader/quantity-private.h>

#include <string.h>

#define MAX_COLUMNS 64

typedef struct
{
  PlanModelHeaderKind kind;
  PlanModelLook look;
  guint32 left; /* on the page */
  guint32 right;
} Column;

static inline PlanModelGridPiece *
get_piece (const PlanModelGridRun *run,
           guint                   number)
{
  return &g_array_index (run->pieces, PlanModelGridPiece, number);
}

static guint
get_row (const PlanModelGridRun *run,
         guint                   row,
         guint                  *first)
{
  guint end = row + 1 < run->firsts->len ? g_array_index (run->firsts, guint32, row + 1) : run->pieces->len;

  *first = g_array_index (run->firsts, guint32, row);

  return end - *first;
}

/* The cells of a row, a text that goes on in the next piece being one. */
static guint
list_row (const PlanModelGridRun *run,
          guint                   row,
          guint                  *cells)
{
  guint first, n_pieces = get_row (run, row, &first), n = 0;

  for (guint i = 0; i < n_pieces && n < MAX_COLUMNS; i++)
    if (i == 0 || !get_piece (run, first + i - 1)->is_joined)
      cells[n++] = first + i;

  return n;
}

static void
put (const PlanModelGridRun *run,
     guint                   piece,
     guint32                 row,
     guint                   column,
     guint                   n_columns)
{
  for (;; piece++)
    {
      PlanModelGridPiece *self = get_piece (run, piece);

      self->row = row;
      self->column = column;
      self->n_columns = n_columns;
      if (!self->is_joined || piece + 1 == run->pieces->len)
        break;
    }
}

static PlanModelLook
get_look (const PlanModelGridRun *run,
          guint                   piece)
{
  return get_piece (run, piece)->is_joined ? PLAN_MODEL_LOOK_TEXT : get_piece (run, piece)->look;
}

static gboolean
is_heading_row (const PlanModelGridRun *run,
                const guint            *cells,
                guint                   n)
{
  guint known = 0;

  for (guint i = 0; i < n; i++)
    {
      PlanModelLook look = get_look (run, cells[i]);

      if (look == PLAN_MODEL_LOOK_FIGURE || look == PLAN_MODEL_LOOK_NATURE || look == PLAN_MODEL_LOOK_MISSING)
        return FALSE;
      known += look == PLAN_MODEL_LOOK_HEADING || look == PLAN_MODEL_LOOK_YEAR;
    }

  return known * 2 >= n && known > 0;
}

/* How many cells most rows have. */
static guint
find_n_columns (const PlanModelGridRun *run)
{
  guint counts[MAX_COLUMNS + 1] = { 0 }, cells[MAX_COLUMNS], best = 0, n;

  for (guint row = 0; row < run->firsts->len; row++)
    counts[list_row (run, row, cells)]++;
  for (guint i = 2; i <= MAX_COLUMNS; i++)
    if (counts[i] > 0 && (best == 0 || counts[i] >= counts[best]))
      best = i;
  /* Cells printed once for several rows are missing from all those but the first. */
  for (guint row = 0; row < 2 && row < run->firsts->len; row++)
    {
      n = list_row (run, row, cells);
      if (n > best && n <= best + 2 && best >= 2 && is_heading_row (run, cells, n))
        best = n;
    }

  return best;
}

static guint
get_fit (const Column *column,
         PlanModelLook look)
{
  return column->kind != PLAN_MODEL_HEADER_NONE ? plan_model_look_fits (look, column->kind)
                                                : plan_model_look_is_like (look, column->look);
}

/* What to expect in each column: by its heading, else by the first row that has all cells. */
static void
expect (const PlanModelGridRun *run,
        guint                   n_columns,
        Column                 *columns)
{
  guint cells[MAX_COLUMNS], n;
  gboolean has_heading = FALSE;

  memset (columns, 0, sizeof (Column) * n_columns);
  for (guint row = 0; row < run->firsts->len; row++)
    {
      n = list_row (run, row, cells);
      if (n != n_columns)
        continue;
      if (!has_heading && is_heading_row (run, cells, n))
        {
          for (guint i = 0; i < n; i++)
            columns[i].kind = plan_model_column_get_kind (run->raw->codes, get_piece (run, cells[i])->start,
                                                          get_piece (run, cells[i])->end, NULL);
          has_heading = TRUE;
          continue;
        }
      for (guint i = 0; i < n; i++)
        columns[i].look = get_look (run, cells[i]);
      return;
    }
  if (!has_heading)
    for (guint i = 0; i < n_columns; i++)
      columns[i].look = PLAN_MODEL_LOOK_TEXT;
}

/* A row with fewer cells than columns: where the gap is. */
static gboolean
put_short_row (PlanModelGridRun *run,
               guint32           row,
               const guint      *cells,
               guint             n,
               const Column     *columns)
{
  guint missing = run->n_columns - n, best = 0, second = 0, best_gap = 0;

  for (guint gap = 0; gap <= n; gap++)
    {
      guint sum = 0;

      for (guint i = 0; i < n; i++)
        sum += get_fit (&columns[i < gap ? i : i + missing], get_look (run, cells[i]));
      if (gap == 0 || sum > best)
        {
          second = best;
          best = sum;
          best_gap = gap;
        }
      else if (sum > second)
        second = sum;
    }
  for (guint i = 0; i < n; i++)
    put (run, cells[i], row, i < best_gap ? i : i + missing, 1);

  return best >= n * 7 && (best > second || best_gap == 0);
}

/* A row with more cells than columns, where names have gaps of their own: which of the columns takes several. */
static gboolean
put_long_row (PlanModelGridRun *run,
              guint32           row,
              const guint      *cells,
              guint             n,
              const Column     *columns)
{
  guint extra = n - run->n_columns, best = 0, at = 0;

  for (guint wide = 0; wide < run->n_columns; wide++)
    {
      guint sum = 0;

      for (guint i = 0; i < n; i++)
        {
          guint column = i <= wide ? i : i <= wide + extra ? wide : i - extra;

          sum += get_fit (&columns[column], get_look (run, cells[i]));
        }
      if (wide == 0 || sum > best)
        {
          best = sum;
          at = wide;
        }
    }
  for (guint i = 0; i < n; i++)
    put (run, cells[i], row, i <= at ? i : i <= at + extra ? at : i - extra, 1);

  return best >= n * 7;
}

/*< private >
 * plan_model_grid_place_headings:
 *
 * Returns: whether the two rows fit over the columns
 */
gboolean
plan_model_grid_place_headings (PlanModelGridRun *run,
                                guint             first,
                                guint             n_upper,
                                guint             n_lower,
                                guint32           n_columns)
{
  guint upper[MAX_COLUMNS], lower[MAX_COLUMNS], n_over, n_years = 0, at = first, column = 0, child = 0, given = 0;
  gboolean is_over[MAX_COLUMNS] = { FALSE };

  if (n_upper + n_lower <= n_columns || n_upper >= MAX_COLUMNS || n_lower >= MAX_COLUMNS || n_upper > n_columns)
    return FALSE;
  for (guint i = 0; i < n_upper + n_lower; i++)
    {
      if (i < n_upper)
        upper[i] = at;
      else
        lower[i - n_upper] = at;
      while (get_piece (run, at)->is_joined)
        at++;
      at++;
    }
  n_over = n_upper + n_lower - n_columns;
  if (n_over > n_upper || n_lower < n_over)
    return FALSE;
  for (guint i = 0; i < n_lower; i++)
    n_years += get_look (run, lower[i]) == PLAN_MODEL_LOOK_YEAR;
  /* Years stand over what is said of each of them, or under what is counted in each of them, which has no year of its own;
   * they are chosen first, from the right, then whatever is no name, unit or number. */
  for (guint pass = 0; pass < 4; pass++)
    for (guint i = n_upper; i > 0 && given < n_over; i--)
      {
        gint16 year;
        PlanModelHeaderKind kind = plan_model_column_get_kind (run->raw->codes, get_piece (run, upper[i - 1])->start,
                                                               get_piece (run, upper[i - 1])->end, &year);
        gboolean is_year = get_look (run, upper[i - 1]) == PLAN_MODEL_LOOK_YEAR;
        gboolean are_years = n_years * 2 > n_lower;
        gboolean is_value = kind == PLAN_MODEL_HEADER_VALUE || kind == PLAN_MODEL_HEADER_INVESTMENT
                            || kind == PLAN_MODEL_HEADER_NONE;

        if (is_over[i - 1] || (pass < 3 && !is_value) || (pass < 2 && is_year == are_years)
            || (pass < 1 && are_years && year != 0))
          continue;
        is_over[i - 1] = TRUE;
        given++;
      }
  for (guint i = 0; i < n_upper; i++)
    {
      guint width = 1;

      if (is_over[i])
        {
          guint share = n_lower / n_over;

          width = --given == 0 ? n_lower - child : share;
          for (guint k = 0; k < width; k++)
            put (run, lower[child++], get_piece (run, lower[0])->row, column + k, 1);
        }
      put (run, upper[i], get_piece (run, upper[i])->row, column, width);
      column += width;
    }

  return TRUE;
}

static gboolean
has_open_bracket (const PlanModelGridRun   *run,
                  const PlanModelGridPiece *piece)
{
  int depth = 0;

  for (guint32 i = piece->start; i < piece->end; i++)
    depth += run->raw->codes[i] == '(' ? 1 : run->raw->codes[i] == ')' ? -1 : 0;

  return depth > 0;
}

/* 一、 or (二): as groups of rows are numbered. */
static gboolean
begins_with_number (const PlanModelGridRun   *run,
                    const PlanModelGridPiece *piece)
{
  const guint16 *codes = run->raw->codes;
  guint32 at = piece->start, after;
  gboolean is_open = codes[at] == '(';

  at += is_open;
  if (at >= piece->end || plan_model_code_is_digit (codes[at])
      || plan_model_numeral_read (codes, at, piece->end, &after) < 0 || after >= piece->end)
    return FALSE;

  return codes[after] == (is_open ? ')' : 0x3001);
}

static gboolean
has_numbered_groups (const PlanModelGridRun *run)
{
  for (guint row = 1; row < run->firsts->len; row++)
    {
      guint first;

      if (get_row (run, row, &first) == 1 && begins_with_number (run, get_piece (run, first)))
        return TRUE;
    }

  return FALSE;
}

/* Where the columns do not line up a line of words alone may still be seen to be the rest of a name: it begins where the name
 * above it does, which runs as far as any. */
static void
join_tails (PlanModelGridRun *run)
{
  guint32 right[MAX_COLUMNS] = { 0 };
  gboolean has_numbers = has_numbered_groups (run);

  for (guint i = 0; i < run->pieces->len; i++)
    {
      const PlanModelGridPiece *piece = get_piece (run, i);

      if (piece->n_columns == 1 && piece->column < MAX_COLUMNS)
        right[piece->column] = MAX (right[piece->column], piece->right);
    }
  for (guint row = 1; row < run->firsts->len; row++)
    {
      guint cells[MAX_COLUMNS], above[MAX_COLUMNS], n = list_row (run, row, cells), n_above;
      PlanModelGridPiece *piece;

      gboolean is_joined = FALSE;

      if (n != 1 || get_look (run, cells[0]) == PLAN_MODEL_LOOK_FIGURE || begins_with_number (run, get_piece (run, cells[0])))
        continue;
      piece = get_piece (run, cells[0]);
      n_above = list_row (run, row - 1, above);
      for (guint i = 0; i < n_above && !is_joined; i++)
        {
          const PlanModelGridPiece *before = get_piece (run, above[i]);
          guint32 distance = before->left > piece->left ? before->left - piece->left : piece->left - before->left;

          if (distance > 2 || get_look (run, above[i]) != PLAN_MODEL_LOOK_TEXT || before->n_columns > 1
              || !(before->right + 5 >= right[before->column] || has_open_bracket (run, before)))
            continue;
          put (run, cells[0], before->row, before->column, 1);
          is_joined = TRUE;
        }
      /* Where groups have numbers, words without one are the beginning of the name below. */
      if (is_joined || !has_numbers || row + 1 >= run->firsts->len)
        continue;
      n_above = list_row (run, row + 1, above);
      for (guint i = 0; i < n_above && n_above > 1; i++)
        {
          const PlanModelGridPiece *behind = get_piece (run, above[i]);
          guint32 distance = behind->left > piece->left ? behind->left - piece->left : piece->left - behind->left;

          if (distance > 2 || get_look (run, above[i]) != PLAN_MODEL_LOOK_TEXT || behind->n_columns > 1)
            continue;
          put (run, cells[0], behind->row, behind->column, 1);
          break;
        }
    }
}

/* The upper of two rows of headings where the lower one has nothing under those on the left, which run over both, and as
 * many under each other: 镇|道路|桥梁 over |2024年|2025年|2024年|2025年. */
static gboolean
spread_headings (PlanModelGridRun *run,
                 guint             row,
                 const guint      *upper,
                 guint             n_upper,
                 const guint      *lower,
                 guint             n_lower)
{
  guint n_empty = 0, width;

  while (n_empty < n_lower && get_look (run, lower[n_empty]) == PLAN_MODEL_LOOK_EMPTY)
    n_empty++;
  if (n_empty == 0 || n_lower != run->n_columns || n_upper <= n_empty || n_upper >= n_lower
      || (n_lower - n_empty) % (n_upper - n_empty) != 0 || !is_heading_row (run, lower + n_empty, n_lower - n_empty))
    return FALSE;
  for (guint i = 0; i < n_upper; i++)
    {
      PlanModelLook look = get_look (run, upper[i]);

      if (look != PLAN_MODEL_LOOK_TEXT && look != PLAN_MODEL_LOOK_HEADING && look != PLAN_MODEL_LOOK_YEAR)
        return FALSE;
    }
  width = (n_lower - n_empty) / (n_upper - n_empty);
  for (guint i = 0; i < n_upper; i++)
    if (i < n_empty)
      put (run, upper[i], row, i, 1);
    else
      put (run, upper[i], row, n_empty + (i - n_empty) * width, width);
  for (guint i = 0; i < n_lower; i++)
    put (run, lower[i], row + 1, i, 1);

  return TRUE;
}

/*< private >
 * plan_model_grid_rows_arrange:
 *
 * Returns: whether the lines make a table
 */
gboolean
plan_model_grid_rows_arrange (PlanModelGridRun *run)
{
  guint cells[MAX_COLUMNS], next[MAX_COLUMNS], n, n_next, n_full = 0;
  Column columns[MAX_COLUMNS];
  guint row = 0;

  run->n_columns = find_n_columns (run);
  if (run->n_columns < 2)
    return FALSE;
  expect (run, run->n_columns, columns);
  for (; row < run->firsts->len; row++)
    {
      n = list_row (run, row, cells);
      n_next = row + 1 < run->firsts->len ? list_row (run, row + 1, next) : 0;
      if (row < 2 && n >= 2 && n_next > n
          && spread_headings (run, row, cells, n, next, n_next))
        {
          row++;
          n_full += 2;
          continue;
        }
      if (row < 2 && n >= 2 && n < run->n_columns && n_next < run->n_columns && n + n_next > run->n_columns
          && is_heading_row (run, cells, n) && is_heading_row (run, next, n_next))
        {
          for (guint i = 0; i < n; i++)
            put (run, cells[i], row, 0, 1);
          for (guint i = 0; i < n_next; i++)
            put (run, next[i], row + 1, 0, 1);
          if (plan_model_grid_place_headings (run, cells[0], n, n_next, run->n_columns))
            {
              row++;
              n_full += 2;
              continue;
            }
        }
      while (n > run->n_columns && get_look (run, cells[n - 1]) == PLAN_MODEL_LOOK_EMPTY)
        put (run, cells[--n], row, run->n_columns - 1, 1);
      if (n == run->n_columns)
        for (guint i = 0; i < n; i++)
          put (run, cells[i], row, i, 1);
      else if (n == 1)
        put (run, cells[0], row, 0, run->n_columns);
      else if (n < run->n_columns)
        run->is_ragged |= !put_short_row (run, row, cells, n, columns);
      else
        run->is_ragged |= !put_long_row (run, row, cells, n, columns) && run->manner != PLAN_MODEL_GRID_WORDS;
      n_full += n >= 2;
    }
  run->n_rows = row;
  if (run->manner == PLAN_MODEL_GRID_SPACES)
    join_tails (run);

  return n_full >= 2;
}

/* The stretches of the page that the columns take, by the rows that have all of them: FALSE where they run into each
 * other, as after a change of type. */
static gboolean
measure (const PlanModelGridRun *run,
         Column                 *columns)
{
  guint cells[MAX_COLUMNS];

  for (guint i = 0; i < run->n_columns; i++)
    {
      columns[i].left = G_MAXUINT32;
      columns[i].right = 0;
    }
  for (guint row = 0; row < run->firsts->len; row++)
    {
      guint n = list_row (run, row, cells);

      if (n != run->n_columns)
        continue;
      for (guint i = 0; i < n; i++)
        {
          columns[i].left = MIN (columns[i].left, get_piece (run, cells[i])->left);
          columns[i].right = MAX (columns[i].right, get_piece (run, cells[i])->right);
        }
    }
  for (guint i = 1; i < run->n_columns; i++)
    if (columns[i].left < columns[i - 1].right)
      return FALSE;

  return TRUE;
}

/* The columns that a piece lies over: the first one and how many. */
static guint
find_column (const PlanModelGridRun   *run,
             const Column             *columns,
             const PlanModelGridPiece *piece,
             guint                    *n_columns)
{
  guint best = 0;
  guint32 best_distance = G_MAXUINT32;

  *n_columns = 0;
  for (guint i = 0; i < run->n_columns; i++)
    {
      guint32 left = MAX (columns[i].left, piece->left), right = MIN (columns[i].right, piece->right);
      guint32 distance;

      if (left < right)
        {
          if ((*n_columns)++ == 0)
            best = i;
          continue;
        }
      distance = left - right;
      if (*n_columns == 0 && distance < best_distance)
        {
          best_distance = distance;
          best = i;
        }
    }
  *n_columns = MAX (*n_columns, 1);

  return best;
}

/* What a line of words alone is, between the rows of figures. */
typedef enum
{
  LONE_GROUP,
  LONE_TAIL, /* of the row before it */
  LONE_HEAD /* of the row behind it */
} Lone;

static gboolean
has_figures (const PlanModelGridRun *run,
             const guint            *cells,
             guint                   n)
{
  for (guint i = 0; i < n; i++)
    {
      PlanModelLook look = get_look (run, cells[i]);

      if (look == PLAN_MODEL_LOOK_FIGURE || look == PLAN_MODEL_LOOK_MISSING || look == PLAN_MODEL_LOOK_NATURE)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_cell_in (const PlanModelGridRun *run,
             const Column           *columns,
             guint                   row,
             guint                   column)
{
  guint cells[MAX_COLUMNS], n = list_row (run, row, cells), width;

  for (guint i = 0; i < n; i++)
    if (find_column (run, columns, get_piece (run, cells[i]), &width) == column)
      return TRUE;

  return FALSE;
}

static Lone
judge_lone (const PlanModelGridRun   *run,
            const Column             *columns,
            guint                     row,
            const PlanModelGridPiece *piece,
            gboolean                  has_numbers, /* its groups are numbered */
            const PlanModelGridPiece *before) /* the last piece in its column in the row before; NULL: none */
{
  guint width, column = find_column (run, columns, piece, &width), cells[MAX_COLUMNS], n;

  if (width > 1 || begins_with_number (run, piece)
      || (get_fit (&columns[column], piece->look) < 4 && piece->right > columns[column].right + 2))
    return LONE_GROUP;
  if (before != NULL && has_open_bracket (run, before))
    return LONE_TAIL;
  for (guint next = row + 1; next < run->firsts->len && next < row + 4; next++)
    {
      n = list_row (run, next, cells);
      if (!has_figures (run, cells, n))
        continue;
      if (!has_cell_in (run, columns, next, column))
        return LONE_HEAD;
      break;
    }
  if (before == NULL)
    return has_numbers && row + 1 < run->firsts->len && list_row (run, row + 1, cells) > 1 ? LONE_HEAD : LONE_GROUP;
  /* A name is broken where its column ends; one that ends long before that is whole. */
  if (before->right + 5 >= columns[column].right)
    return LONE_TAIL;

  return LONE_GROUP;
}

/* The upper of two rows of headings, which is placed already, is widened over the columns that only the lower one has a
 * heading for. */
static void
widen_headings (PlanModelGridRun *run,
                const Column     *columns)
{
  guint upper[MAX_COLUMNS], lower[MAX_COLUMNS], width;
  guint n_upper = list_row (run, 0, upper), n_lower = list_row (run, 1, lower);
  gboolean has_lower[MAX_COLUMNS] = { FALSE };

  for (guint i = 0; i < n_lower; i++)
    has_lower[find_column (run, columns, get_piece (run, lower[i]), &width)] = TRUE;
  for (guint column = 0; column < run->n_columns; column++)
    {
      PlanModelGridPiece *nearest = NULL;
      guint32 nearest_distance = G_MAXUINT32;

      for (guint i = 0; i < n_upper && has_lower[column]; i++)
        {
          PlanModelGridPiece *piece = get_piece (run, upper[i]);
          guint32 middle = (columns[column].left + columns[column].right) / 2, own = (piece->left + piece->right) / 2;
          guint32 distance = middle > own ? middle - own : own - middle;

          if (column >= piece->column && column < (guint) piece->column + piece->n_columns)
            {
              nearest = NULL;
              break;
            }
          if (has_lower[piece->column] && distance < nearest_distance
              && (column + 1 == piece->column || column == (guint) piece->column + piece->n_columns))
            {
              nearest = piece;
              nearest_distance = distance;
            }
        }
      if (nearest != NULL)
        {
          nearest->n_columns++;
          nearest->column = MIN (nearest->column, column);
        }
    }
}

/*< private >
 * plan_model_grid_space_arrange:
 *
 * Returns: whether the lines make a table
 */
gboolean
plan_model_grid_space_arrange (PlanModelGridRun *run)
{
  Column columns[MAX_COLUMNS];
  const PlanModelGridPiece *last[MAX_COLUMNS] = { NULL };
  guint cells[MAX_COLUMNS];
  guint32 out = 0, behind = G_MAXUINT32;
  gboolean is_body = FALSE, has_numbers = has_numbered_groups (run);

  run->n_columns = find_n_columns (run);
  if (run->n_columns < 2)
    return FALSE;
  expect (run, run->n_columns, columns);
  if (!measure (run, columns))
    return plan_model_grid_rows_arrange (run);
  for (guint row = 0; row < run->firsts->len; row++)
    {
      guint n = list_row (run, row, cells), width, column;
      gboolean is_figures = has_figures (run, cells, n);
      gboolean is_lone;

      is_body |= is_figures || (row > 0 && !is_heading_row (run, cells, n));
      is_lone = is_body && n <= 2 && n < run->n_columns && !is_figures;
      if (row == 1 && !is_body)
        widen_headings (run, columns);
      if (is_lone)
        {
          const PlanModelGridPiece *piece = get_piece (run, cells[0]);
          Lone lone;

          column = find_column (run, columns, piece, &width);
          lone = behind == G_MAXUINT32 || n == 1 ? judge_lone (run, columns, row, piece, has_numbers, last[column]) : LONE_TAIL;
          if (lone == LONE_TAIL && out > 0)
            {
              for (guint i = 0; i < n; i++)
                {
                  column = find_column (run, columns, get_piece (run, cells[i]), &width);
                  put (run, cells[i], out - 1, column, 1);
                }
              continue;
            }
          if (lone == LONE_HEAD)
            {
              for (guint i = 0; i < n; i++)
                {
                  column = find_column (run, columns, get_piece (run, cells[i]), &width);
                  put (run, cells[i], behind == G_MAXUINT32 ? out : behind, column, 1);
                }
              if (behind == G_MAXUINT32)
                {
                  behind = out++;
                  memset (last, 0, sizeof last);
                }
              last[column] = get_piece (run, cells[n - 1]);
              continue;
            }
          put (run, cells[0], out, 0, run->n_columns);
          for (guint i = 1; i < n; i++)
            put (run, cells[i], out, MIN (i, run->n_columns - 1), 1);
          out++;
          memset (last, 0, sizeof last);
          continue;
        }
      if (behind == G_MAXUINT32)
        {
          memset (last, 0, sizeof last);
          behind = out++;
        }
      for (guint i = 0; i < n; i++)
        {
          column = n == run->n_columns ? i : find_column (run, columns, get_piece (run, cells[i]), &width);
          put (run, cells[i], behind, column, n == run->n_columns ? 1 : width);
          last[column] = get_piece (run, cells[i]);
        }
      behind = G_MAXUINT32;
    }
  run->n_rows = out;

  return out >= 2;
}
