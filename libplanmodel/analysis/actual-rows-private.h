/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actuals-words-private.h>
#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* One actual value, as it was given. */
typedef struct
{
  PlanModelText plan; /* texts in the pool of the rows, 0 where nothing stands there */
  PlanModelText area;
  PlanModelText indicator; /* id or name */
  PlanModelText concept;   /* id or label */
  PlanModelText unit;
  PlanModelText source;
  PlanModelDecimal amount;
  gboolean has_amount;
  PlanModelYears years; /* one year: start and end are the same */
  PlanModelForm form;
  PlanModelStatus status;
  PlanModelComparator comparator; /* of a figure that a plan prints as a bound */
  guint line;                     /* of the row, 0: of no file with lines */
  guint16 down[PLAN_MODEL_ACTUALS_N_COLUMNS];   /* how many lines further the cell is */
  guint32 column[PLAN_MODEL_ACTUALS_N_COLUMNS]; /* 0: the row has no such cell */
  guint32 indicator_row;                        /* in the store of the rows, + 1; 0: none */
  guint32 value_row;                            /* the same */
} PlanModelActualRow;

/* The actual values of a file or catalog: filled by one thread, and immutable from then on. */
typedef struct
{
  gatomicrefcount n_refs;
  char *name; /* of the file, in messages; nullable */
  GArray *rows;
  PlanModelPool texts; /* frozen */
  PlanModelFindings *findings;
  PlanModelStore *store; /* that they came from; nullable */
} PlanModelActualRows;

PlanModelActualRows *plan_model_actual_rows_new   (const char          *name,
                                                   guint                max_findings);
PlanModelActualRows *plan_model_actual_rows_ref   (PlanModelActualRows *self);
void                 plan_model_actual_rows_unref (PlanModelActualRows *self);

/* The text without spaces at either end, in the pool; 0 for one of nothing but spaces, and for NULL. */
PlanModelText        plan_model_actual_rows_keep  (PlanModelActualRows *self,
                                                   const char          *text);

/* Nothing is kept from here on. */
void                 plan_model_actual_rows_freeze (PlanModelActualRows *self);

static inline const char *
plan_model_actual_rows_text (const PlanModelActualRows *self, PlanModelText text)
{
  return plan_model_pool_get (&self->texts, text);
}

static inline const PlanModelActualRow *
plan_model_actual_rows_peek (const PlanModelActualRows *self, guint position)
{
  return &g_array_index (self->rows, PlanModelActualRow, position);
}

/* Where a plan prints the value first; FALSE where it comes from no plan, or that does not say. */
gboolean             plan_model_actual_row_get_extent (const PlanModelActualRows *self,
                                                       const PlanModelActualRow  *row,
                                                       PlanModelExtent           *extent);

/* Adds a finding about a cell of a row. */
void                 plan_model_actual_rows_note  (const PlanModelActualRows *self,
                                                   const PlanModelActualRow  *row,
                                                   PlanModelActualsColumn     column,
                                                   PlanModelFindings         *findings,
                                                   guint                      problem,
                                                   char                      *hint);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelActualRows, plan_model_actual_rows_unref)

G_END_DECLS
