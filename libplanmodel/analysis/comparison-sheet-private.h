/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-note-private.h>
#include <libplanmodel/table/grid-private.h>
#include <libplanmodel/analysis/pairs-private.h>

G_BEGIN_DECLS

/* A comparison as people read it: tables of cells, each with its heading and its footnotes.  There is one for each plan, or,
 * where a name was asked for, one across the plans, with a column more.  Text and Markdown are two ways to write it.
 *
 *   for (plan_model_sheet_init (&sheet, pairs); plan_model_sheet_next_table (&sheet);)
 *     {
 *       plan_model_sheet_fill_heading (&sheet);  … sheet.cells …
 *       while (plan_model_sheet_fill_row (&sheet))  … sheet.cells …
 *       … sheet.notes …
 *     }
 *   plan_model_sheet_clear (&sheet); */
typedef enum
{
  PLAN_MODEL_SHEET_PLAN,
  PLAN_MODEL_SHEET_INDICATOR,
  PLAN_MODEL_SHEET_UNIT,
  PLAN_MODEL_SHEET_BASELINE,
  PLAN_MODEL_SHEET_TARGET,
  PLAN_MODEL_SHEET_CHANGE,
  PLAN_MODEL_SHEET_PERCENT,
  PLAN_MODEL_SHEET_RATE,
  PLAN_MODEL_SHEET_N_COLUMNS
} PlanModelSheetColumn;

typedef struct
{
  const PlanModelPairs *pairs;
  gboolean is_across;
  GHashTable *labels; /* how often each plan's label is there */

  guint32 plan; /* of the table; G_MAXUINT32: before the first; 0 where it is across */
  guint first; /* of the table's pairs */
  guint end;
  guint next;
  int baseline_year; /* which all of the table have; 0: none, -1: several */
  int target_year;

  PlanModelCell cells[PLAN_MODEL_SHEET_N_COLUMNS];
  guint depth; /* of the row in the cells */
  PlanModelComparisonNote notes[PLAN_MODEL_N_COMPARISON_NOTES]; /* footnotes 1, 2 … of the rows so far */
  guint n_notes;
} PlanModelSheet;

void     plan_model_sheet_init         (PlanModelSheet       *self,
                                        const PlanModelPairs *pairs);
gboolean plan_model_sheet_next_table   (PlanModelSheet       *self);
void     plan_model_sheet_fill_heading (PlanModelSheet       *self);
gboolean plan_model_sheet_fill_row     (PlanModelSheet       *self);

/* Title, and area and period, of the plan of the table; not where it is across. */
char    *plan_model_sheet_dup_title    (const PlanModelSheet *self);
char    *plan_model_sheet_dup_subtitle (const PlanModelSheet *self);

/* The sign of a footnote, from 1. */
void     plan_model_sheet_append_mark  (GString              *text,
                                        guint                 footnote);
void     plan_model_sheet_clear        (PlanModelSheet       *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelSheet, plan_model_sheet_clear)

G_END_DECLS
