/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/column-private.h>
#include <libplanmodel/reader/raw-private.h>

G_BEGIN_DECLS

/* A stretch of a line that is a cell of a table or a part of one. */
typedef struct
{
  guint32 start; /* in the raw text, without spaces around it */
  guint32 end;
  guint32 line;
  guint32 left; /* where it stands in its line, a Han character being two wide */
  guint32 right;
  guint32 row; /* its place, when that is known */
  guint16 column;
  guint16 n_columns;
  guint8 look; /* PlanModelLook; of the first pieces, of which the run says how many */
  guint8 is_joined; /* its text goes on in the next piece */
} PlanModelGridPiece;

/* How the cells of a table are told from each other. */
typedef enum
{
  PLAN_MODEL_GRID_NONE,
  PLAN_MODEL_GRID_BARS,
  PLAN_MODEL_GRID_TABS,
  PLAN_MODEL_GRID_SPACES, /* two or more */
  PLAN_MODEL_GRID_WORDS, /* single spaces, under a heading of which each word is one of a column */
  PLAN_MODEL_GRID_LINES /* a cell a line and nothing else, under a heading in the same manner */
} PlanModelGridManner;

/* The pieces of a run of lines, in their order; where they belong is found by the functions below. */
typedef struct
{
  const PlanModelRaw *raw;
  PlanModelGridManner manner;
  GArray *pieces; /* of PlanModelGridPiece */
  GArray *firsts; /* of guint32: for each line that has pieces, its first one */
  guint n_looked; /* pieces whose looks are known: all of them when they are arranged */
  guint32 first_line;
  guint32 n_lines; /* without blank ones at the end */
  guint32 n_rows;
  guint32 n_columns;
  gboolean is_ragged;
} PlanModelGridRun;

/* grid-lines.c: which manner a line may be of, and its pieces, appended.  @is_led, @is_framed: bars stand before the first
 * cell and behind the last one, and are no sign of an empty cell there. */
PlanModelGridManner plan_model_grid_line_get_manner (const PlanModelRaw *raw,
                                                     guint32             line);
guint               plan_model_grid_line_split      (const PlanModelRaw *raw,
                                                     guint32             line,
                                                     PlanModelGridManner manner,
                                                     gboolean            is_led,
                                                     gboolean            is_framed,
                                                     GArray             *pieces);

/* Whether there is nothing in a line but blanks; or nothing but the lines of a frame, as --- or +---+---+ or |---|:--:|. */
gboolean            plan_model_grid_line_is_blank   (const PlanModelRaw *raw,
                                                     guint32             line);
gboolean            plan_model_grid_line_is_frame   (const PlanModelRaw *raw,
                                                     guint32             line);

/* Whether a line ends like a sentence. */
gboolean            plan_model_grid_line_is_sentence (const PlanModelRaw *raw,
                                                      guint32             line);

/* Whether a line opens something new: a title of a table, a note, a heading with a number, a sentence. */
gboolean            plan_model_grid_line_is_apart   (const PlanModelRaw *raw,
                                                     guint32             line);

/* grid-stack.c: rows and columns of cells that stand one a line.  FALSE where they make no table. */
gboolean            plan_model_grid_stack_arrange   (PlanModelGridRun *run);

/* grid-rows.c: the columns of cells whose rows are known from the lines, by their order; and by where they stand. */
gboolean            plan_model_grid_rows_arrange    (PlanModelGridRun *run);
gboolean            plan_model_grid_space_arrange   (PlanModelGridRun *run);

/* Two rows of headings where the upper one has cells over several columns and their widths are lost: pieces [first, first +
 * n_upper + n_lower) over @n_columns columns.  FALSE where they cannot be put so. */
gboolean            plan_model_grid_place_headings  (PlanModelGridRun *run,
                                                     guint             first,
                                                     guint             n_upper,
                                                     guint             n_lower,
                                                     guint32           n_columns);

G_END_DECLS
