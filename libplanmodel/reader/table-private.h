/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/column-private.h>
#include <libplanmodel/reader/reading-private.h>

G_BEGIN_DECLS

/* What a mark of a table stands for, by the note that explains it. */
typedef enum
{
  PLAN_MODEL_MARK_UNKNOWN, /* a definition, or nothing that bears on the figure */
  PLAN_MODEL_MARK_CUMULATIVE = 1 << 0,
  PLAN_MODEL_MARK_CHANGE = 1 << 1, /* in points of a percentage */
  PLAN_MODEL_MARK_FALL = 1 << 2, /* a turned sign */
  PLAN_MODEL_MARK_PROVISIONAL = 1 << 3,
  PLAN_MODEL_MARK_ESTIMATED = 1 << 4,
  PLAN_MODEL_MARK_BINDING = 1 << 5,
  PLAN_MODEL_MARK_EXPECTED = 1 << 6,
  PLAN_MODEL_MARK_YEAR = 1 << 7, /* the figure is of another year */
  PLAN_MODEL_MARK_ANNUAL = 1 << 8, /* a mean of the years */
  PLAN_MODEL_MARK_OTHERS_EXPECTED = 1 << 9, /* what has no such mark is expected */
  PLAN_MODEL_MARK_OTHERS_BINDING = 1 << 10,
  PLAN_MODEL_MARK_INCREMENT = 1 << 11
} PlanModelMarkSense;

typedef struct
{
  guint16 code; /* '[' or '(' for brackets, '*', ① …; its first one */
  guint16 length; /* ** is not * */
  guint32 sense; /* of PlanModelMarkSense */
  gint16 year;
} PlanModelTableMark;

/* A grid with what is known of it.  A place is row * n_columns + column. */
typedef struct
{
  PlanModelReading *reading;
  const guint16 *codes;
  const PlanModelGrid *grid;
  guint32 block;
  guint32 n_rows;
  guint32 n_columns;
  guint32 *places; /* for each the number of its cell + 1; 0: none */
  guint8 *looks; /* PlanModelLook of each place */
  guint32 title_row; /* the first row behind titles that stand in the grid */
  guint32 body_row; /* the first row behind the headings */
  guint32 end_row; /* the first row of notes that stand in the grid */
  PlanModelColumn *columns;
  gboolean sums_spans; /* columns of 2021-2025年 hold what is done in these years */
  PlanModelPlace *measures; /* for each column what its headings name besides years and words of values */
  PlanModelPlace number; /* 表1 */
  PlanModelPlace title;
  PlanModelPlace unit; /* of a line above: 单位:万吨 */
  PlanModelNature nature; /* from the title */
  gint16 title_year;
  GArray *marks; /* of PlanModelTableMark */
  GArray *notes; /* of PlanModelTableNote */
  guint32 table; /* its number among those of the reading + 1 */
  gint16 period_start;
  gint16 period_end;
  PlanModelTableKind kind;
} PlanModelTableSheet;

static inline const PlanModelCell *
plan_model_sheet_get_cell (const PlanModelTableSheet *self,
                           guint32               row,
                           guint32               column)
{
  guint32 number = self->places[row * self->n_columns + column];

  return number == 0 ? NULL : plan_model_layout_get_cell (self->reading->layout, number - 1);
}

static inline PlanModelLook
plan_model_sheet_get_look (const PlanModelTableSheet *self,
                           guint32               row,
                           guint32               column)
{
  return self->looks[row * self->n_columns + column];
}

/* table-sheet.c: places, headings and columns.  FALSE where the grid is too thin to be a table. */
gboolean plan_model_sheet_init           (PlanModelTableSheet   *self,
                                          PlanModelReading *reading,
                                          guint             grid);
void     plan_model_sheet_clear          (PlanModelTableSheet   *self);

/* The only cell of a row that has text; NULL where there are several or none. */
const PlanModelCell *plan_model_sheet_get_lone_cell (const PlanModelTableSheet *self,
                                                     guint32               row);

/* The first column of a kind; -1: none. */
int      plan_model_sheet_find_column    (const PlanModelTableSheet *self,
                                          PlanModelHeaderKind   kind);

/* Whether a row repeats the headings of the table: it goes on behind a page. */
gboolean plan_model_sheet_repeats_headings (const PlanModelTableSheet *self,
                                            guint32               row);

/* table-title.c: number, title, unit and nature from the lines above the grid and from its own first rows. */
void     plan_model_sheet_read_title     (PlanModelTableSheet *self);

/* table-notes.c: what the lines below say about marks. */
void     plan_model_sheet_read_notes     (PlanModelTableSheet *self);
guint32  plan_model_sheet_find_mark      (const PlanModelTableSheet *self,
                                          guint16               code,
                                          guint                 length,
                                          gint16               *year); /* its sense; G_MAXUINT32: no note has it */

/* table-name.c: the name of a row, without number, unit, marks and 其中. */
typedef struct
{
  PlanModelPlace name;
  PlanModelPlace number;
  PlanModelPlace unit;
  guint32 marks; /* of PlanModelMarkSense */
  gint16 mark_year;
  gboolean is_part; /* 其中 */
  gboolean is_item; /* a dash before it */
  gboolean is_total; /* 合计 */
  gboolean has_unknown_mark;
  PlanModelNature nature;
  PlanModelForm form; /* what its words say the figures are; NONE: a level */
  PlanModelChange change;
  guint level; /* of its number: 1 for 1 and 一, 2 for 1.1 and (1); 0: none */
} PlanModelRowName;

void     plan_model_row_name_read        (const PlanModelTableSheet *self,
                                          guint32               start,
                                          guint32               end,
                                          gint64                expected, /* the number that would follow the one before */
                                          PlanModelRowName     *name);

/* table-figure.c: what a cell states, as a statement added to the reading. */
typedef struct
{
  const char *name;
  const char *mention_name;
  const char *unit;
  gboolean unit_is_inferred;
  const char *area;
  const char *number;
  const char *group;
  guint32 parent_row;
  PlanModelNesting nesting;
  PlanModelNature nature;
  guint32 row; /* for the statement */
  guint32 project;
  guint32 inferred;
  guint32 marks; /* of the name */
  gint16 mark_year;
  PlanModelForm form;
  PlanModelChange change;
  gboolean has_levels; /* the row has figures of years beside those of growth */
  gboolean has_unknown_mark;
} PlanModelTableEntry;

/* Whether a statement was made. */
gboolean plan_model_sheet_add_figure     (PlanModelTableSheet          *self,
                                          const PlanModelTableEntry *row,
                                          const PlanModelColumn   *column,
                                          const PlanModelCell     *cell);

/* table-indicators.c, table-tasks.c */
void     plan_model_sheet_read_indicators (PlanModelTableSheet *self,
                                           guint32        *next_row);
void     plan_model_sheet_read_tasks      (PlanModelTableSheet *self);
void     plan_model_sheet_read_projects   (PlanModelTableSheet *self);

G_END_DECLS
