/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/table/grid-private.h>
#include <libplanmodel/table/table-inside-private.h>

G_BEGIN_DECLS

/* A table as people read it, group by group and row by row; text and Markdown are two ways to write it.  All texts are safe
 * for a terminal.
 *
 *   for (plan_model_printer_init (&printer, table); plan_model_printer_next_group (&printer);)
 *     {
 *       plan_model_printer_fill_headings (&printer);  … printer.cells …
 *       while (plan_model_printer_fill_row (&printer))  … printer.cells …
 *     }
 *   plan_model_printer_clear (&printer); */
typedef struct
{
  const PlanModelTable *table;
  guint group; /* the one after that which is printed */
  guint next_row;
  guint end_row; /* of the group */
  guint next_extra;

  PlanModelCell cells[PLAN_MODEL_GRID_MAX_COLUMNS];
  guint depth; /* of the row in the cells */
  char *title; /* of the group; NULL: none */
  char *subtitle;
  GStrv notes; /* its footnotes; NULL: none */
} PlanModelPrinter;

void     plan_model_printer_init          (PlanModelPrinter     *self,
                                           const PlanModelTable *table);
gboolean plan_model_printer_next_group    (PlanModelPrinter     *self);

/* Whether a sentence stands in place of the group. */
gboolean plan_model_printer_is_empty      (const PlanModelPrinter *self);
void     plan_model_printer_fill_headings (PlanModelPrinter     *self);
gboolean plan_model_printer_fill_row      (PlanModelPrinter     *self);

/* The sign of a footnote, from 1. */
void     plan_model_printer_append_mark   (GString              *text,
                                           guint                 note);
void     plan_model_printer_clear         (PlanModelPrinter     *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelPrinter, plan_model_printer_clear)

G_END_DECLS
