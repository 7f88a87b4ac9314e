/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* Rows of cells that line up on a terminal, Chinese ones too.
 *
 * All rows are measured first and then written, by the same calls, so nothing is kept of them.  A cell is a text and what
 * hangs behind it (a unit, a mark): numbers line up at their ends, whatever hangs behind them.  Texts that are wider than
 * their column may be go on below. */
#define PLAN_MODEL_GRID_MAX_COLUMNS 16

typedef struct
{
  GString *text;
  GString *tail;
} PlanModelCell;

typedef struct
{
  gboolean flush_right;
  gsize text_width;
  gsize tail_width;
} PlanModelGridColumn;

typedef struct
{
  guint n_columns;
  PlanModelGridColumn columns[PLAN_MODEL_GRID_MAX_COLUMNS];
} PlanModelGrid;

void  plan_model_grid_measure     (PlanModelGrid       *self,
                                   const PlanModelCell *cells);

/* How many columns of a terminal the rows take, the gaps between the cells counted. */
gsize plan_model_grid_get_width   (const PlanModelGrid *self);

/* Ends the last cell of a line without spaces behind it. */
void  plan_model_grid_append_row  (const PlanModelGrid *self,
                                   GString             *text,
                                   const PlanModelCell *cells);
void  plan_model_grid_append_rule (const PlanModelGrid *self,
                                   GString             *text);

/* Breaks a text into lines of at most @n_columns, but of one character at least; the second and those after it are to be
 * indented like the first, and by @hanging more.  Lines break at spaces and on either side of a wide character, but not
 * before a mark that closes, behind one that opens, nor between sign, digits and unit of a figure; what has no such place is
 * broken anywhere.
 * Returns: (transfer full): the lines, without their indent */
char **plan_model_grid_wrap       (const char          *text,
                                   gsize                n_columns,
                                   gsize                hanging);

G_END_DECLS
