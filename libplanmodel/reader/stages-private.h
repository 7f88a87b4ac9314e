/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/reading-private.h>

G_BEGIN_DECLS

/* The stages of reading, in their order; each is defined in the file of its name and looks at nothing of those behind it. */

/* script.c: whether the text is in traditional script, and its codes in simplified script where it is. */
void     plan_model_script_match     (PlanModelRaw    *raw,
                                      PlanModelNotes  *notes);

/* paragraphs.c: the blocks of the layout. */
void     plan_model_paragraphs_find  (PlanModelLayout *layout,
                                      PlanModelNotes  *notes);

/* grid.c, for paragraphs.c: whether a table begins at a line of the text.  If so, its grid and cells, with their codes, are
 * appended to the layout, and @n_lines is how many lines it takes, with blank ones between its rows but none behind it.
 * The block of the table is the next one that the caller appends, which is of kind TABLE, from the first code that came
 * new to the layout to the last one (not counted: the 0 behind the last cell); the grid's `block` says so already.
 *
 * A title, a line with the unit and the notes are left to be paragraphs.  A box of one column, with or without bars at the
 * ends of its lines, is no grid: its lines are paragraphs, and the bar at the end of one is for paragraphs.c to leave out.
 * A line of ordinary text costs one look at its codes. */
gboolean plan_model_grid_find        (PlanModelLayout *layout,
                                      guint32          first_line,
                                      guint32         *n_lines);

/* The same for the next table of HTML, where its first cell lies in the line or behind its start.  @next_cell: the first
 * one not yet taken; a table of one column is stepped over, and FALSE. */
gboolean plan_model_grid_find_markup (PlanModelLayout *layout,
                                      guint32          first_line,
                                      guint           *next_cell,
                                      guint32         *n_lines);

/* outline.c: headings, and for each block its heading and body. */
void     plan_model_outline_find     (PlanModelReading *reading);

/* metadata.c: the facts of the plan. */
void     plan_model_metadata_find    (PlanModelReading *reading);

/* annexes.c: annexed plans. */
void     plan_model_annexes_find     (PlanModelReading *reading);

/* references.c */
void     plan_model_references_find  (PlanModelReading *reading);

/* tasks.c: the units of work, from the outline. */
void     plan_model_tasks_find       (PlanModelReading *reading);

/* agencies.c: who does what in them. */
void     plan_model_agencies_find    (PlanModelReading *reading);

/* boxes.c: boxes of projects. */
void     plan_model_boxes_find       (PlanModelReading *reading);

/* tables.c: tables of any kind, from the grids. */
void     plan_model_tables_read      (PlanModelReading *reading);

/* order.c: tables and projects in the order of the document, and assignments in that of what they are of, with all that
 * names them by number. */
void     plan_model_order_tables      (PlanModelReading *reading);
void     plan_model_order_assignments (PlanModelReading *reading);

/* targets.c: figures in prose. */
void     plan_model_targets_find     (PlanModelReading *reading);

/* project-figures.c: which of a project's figures are parts of which. */
void     plan_model_project_figures_settle (PlanModelReading *reading);

/* doubts.c: names that are not like names, and figures of tables without a unit, are noted. */
void     plan_model_doubts_judge     (PlanModelReading *reading);

G_END_DECLS
