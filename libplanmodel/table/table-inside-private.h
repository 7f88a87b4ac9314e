/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/pool-private.h>
#include <libplanmodel/table/table-private.h>

G_BEGIN_DECLS

/* The inside of a table, for the files that write it out.
 *
 * A cell is the id of its text in the pool, and so takes four bytes: words, names and years come again and again.  The rows
 * lie in blocks that never move.  What few cells have lies beside, in the order in which it was put, which is that of rows. */
#define PLAN_MODEL_TABLE_ROWS_A_BLOCK 256
#define PLAN_MODEL_TABLE_MAX_MARKS 6

typedef struct
{
  guint row;
  guint column;
  guint32 tail; /* a text, or 0 */
  guint notes[PLAN_MODEL_TABLE_MAX_MARKS]; /* their numbers; 0 behind the last */
} PlanModelTableExtra;

typedef struct
{
  guint first_row;
  guint32 title; /* texts, or 0 */
  guint32 subtitle;
  guint32 *headings; /* by column; NULL: as in every group */
  GArray *notes; /* of guint32, the texts of footnotes 1, 2 …; NULL: none */
} PlanModelTableGroup;

struct _PlanModelTable
{
  GObject parent_instance;

  PlanModelTableColumn *columns;
  guint n_columns;
  guint *data; /* the columns that users see */
  guint n_data;
  guint *printed; /* those in text and Markdown */
  guint n_printed;
  guint nesting; /* of these, that which is indented */

  PlanModelPool pool;
  GPtrArray *blocks; /* of guint32: for each row its depth, and then a cell for each column */
  guint n_rows;
  GArray *groups; /* of PlanModelTableGroup */
  GArray *extras; /* of PlanModelTableExtra */
  guint32 empty_text;
  GHashTable *note_numbers; /* text → number, in the group begun last; NULL once frozen */
};

static inline guint32 *
plan_model_table_peek_row (const PlanModelTable *self,
                           guint                 row)
{
  guint32 *block = g_ptr_array_index (self->blocks, row / PLAN_MODEL_TABLE_ROWS_A_BLOCK);

  return block + (gsize) (row % PLAN_MODEL_TABLE_ROWS_A_BLOCK) * (self->n_columns + 1);
}

/* Returns: (nullable): the text as it was put */
static inline const char *
plan_model_table_peek_cell (const PlanModelTable *self,
                            guint                 row,
                            guint                 column)
{
  return plan_model_pool_get (&self->pool, plan_model_table_peek_row (self, row)[column + 1]);
}

/* Returns: (nullable): the text as data, where what is empty is missing */
static inline const char *
plan_model_table_peek_data (const PlanModelTable *self,
                            guint                 row,
                            guint                 column)
{
  const char *text = plan_model_table_peek_cell (self, row, column);

  return text != NULL && text[0] != '\0' ? text : NULL;
}

/* Returns: what stands above a column, in the language of the user */
const char *plan_model_table_peek_title (const PlanModelTable *self,
                                         guint                 column);

/* Returns: the number in a cell, as a user sees it; NaN: missing */
double      plan_model_table_read_number (const PlanModelTable *self,
                                          guint                 row,
                                          guint                 column);

#define plan_model_table_peek_group(self, i) (&g_array_index ((self)->groups, PlanModelTableGroup, (i)))

G_END_DECLS
