/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/table/table.h>

G_BEGIN_DECLS

/* How an answer fills a table, from its first row to its last.  Whoever makes one gives it away frozen.
 *
 *   static const PlanModelTableColumn columns[] = {
 *     { "plan", N_("Plan"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
 *     { "target", N_("Target"), PLAN_MODEL_COLUMN_NUMBER, 0 },
 *   };
 *   PlanModelTable *table = plan_model_table_new (columns, G_N_ELEMENTS (columns));
 *
 *   plan_model_table_begin_group (table, title, NULL);
 *   plan_model_table_begin_row (table, 0);
 *   plan_model_table_put (table, PLAN, id);
 *   plan_model_table_put (table, TARGET, digits);
 *   return plan_model_table_freeze (table);
 *
 * Columns are named here by their place in @columns.  For the users of the table those that are for print only do not
 * exist. */
typedef enum
{
  PLAN_MODEL_TABLE_DATA_ONLY = 1 << 0, /* not in text and Markdown */
  PLAN_MODEL_TABLE_PRINT_ONLY = 1 << 1, /* only there; its kind says on which side it is aligned, its texts may be anything */
  PLAN_MODEL_TABLE_MAY_WRAP = 1 << 2, /* may be narrowed, and its texts go on below */
  PLAN_MODEL_TABLE_NESTS = 1 << 3, /* has the indent of nested rows; without any, the first that is printed has it */
  PLAN_MODEL_TABLE_SHORT = 1 << 4, /* of one that may wrap: its texts are short labels, and bear more of it */
  PLAN_MODEL_TABLE_HIDDEN = 1 << 5 /* not there at all, though it may be filled */
} PlanModelTableFlags;

typedef struct
{
  const char *name;
  const char *title; /* N_() */
  PlanModelColumnKind kind;
  guint flags;
} PlanModelTableColumn;

/* @columns: whose texts, but not themselves, live as long as the table; at most PLAN_MODEL_GRID_MAX_COLUMNS are printed */
PlanModelTable *plan_model_table_new            (const PlanModelTableColumn *columns,
                                                 guint                       n_columns);

/* Takes a column out of this table, before its first group. */
void            plan_model_table_hide           (PlanModelTable             *self,
                                                 guint                       column);

/* Begins a table of its own in text and Markdown, below a title; CSV and JSON know nothing of it.  A table without groups is
 * one without a title.
 * @title: nullable
 * @subtitle: nullable */
void            plan_model_table_begin_group    (PlanModelTable             *self,
                                                 const char                 *title,
                                                 const char                 *subtitle);

/* What stands above a column of this group instead of its title. */
void            plan_model_table_put_heading    (PlanModelTable             *self,
                                                 guint                       column,
                                                 const char                 *text);

/* The sentence in place of a group without rows, whose headings are printed otherwise. */
void            plan_model_table_set_empty_text (PlanModelTable             *self,
                                                 const char                 *text);

/* @depth: how deep the row lies in those above it */
void            plan_model_table_begin_row      (PlanModelTable             *self,
                                                 guint                       depth);

/* Each puts a cell of the row begun last; what is not put is missing.  A missing cell is printed as a dash; one put as "" is
 * empty in print, and missing as data.
 * @text: nullable: missing; in a column of numbers, digits as of plan JSON */
void            plan_model_table_put            (PlanModelTable             *self,
                                                 guint                       column,
                                                 const char                 *text);
void            plan_model_table_put_format     (PlanModelTable             *self,
                                                 guint                       column,
                                                 const char                 *format,
                                                 ...) G_GNUC_PRINTF (3, 4);
void            plan_model_table_put_int        (PlanModelTable             *self,
                                                 guint                       column,
                                                 gint64                      number);

/* Missing where it is 0. */
void            plan_model_table_put_year       (PlanModelTable             *self,
                                                 guint                       column,
                                                 int                         year);
void            plan_model_table_put_boolean    (PlanModelTable             *self,
                                                 guint                       column,
                                                 gboolean                    value);

/* What hangs behind the text of a cell, such as a unit behind a number, which lines up without it; only in print. */
void            plan_model_table_put_tail       (PlanModelTable             *self,
                                                 guint                       column,
                                                 const char                 *tail);

/* A footnote of the group; the same text gives the same number again.
 * Returns: its number, from 1 */
guint           plan_model_table_add_note       (PlanModelTable             *self,
                                                 const char                 *text);

/* The mark of a footnote behind a cell and its tail; a cell may have as many as six. */
void            plan_model_table_put_note       (PlanModelTable             *self,
                                                 guint                       column,
                                                 guint                       note);

/* Ends the filling.
 * Returns: (transfer full): the table */
PlanModelTable *plan_model_table_freeze         (PlanModelTable             *self);

G_END_DECLS
