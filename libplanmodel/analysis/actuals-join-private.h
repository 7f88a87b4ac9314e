/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actual-join-kind.h>
#include <libplanmodel/analysis/actual-rows-private.h>
#include <libplanmodel/analysis/indicator-keys-private.h>
#include <libplanmodel/vocabulary/concept-set-private.h>
#include <libplanmodel/vocabulary/measures-private.h>

G_BEGIN_DECLS

/* Actual values beside the plans of a store: which value is about which indicator.
 *
 * A row says which plan or area it is about, or all plans are about one area.  Within that its indicator is looked for by
 * id, where the row names a plan or there is one plan only; then by name; then by the concept that the row names or that its
 * indicator is one of.  Where several indicators of a
 * plan are found, those of the plan's own area, then those with a unit that compares, then those without a scope are left;
 * more than one is none.  What is only like a name is told, and used where that is asked for.
 *
 * The time is n log n in the numbers of rows and indicators. */
typedef struct
{
  guint32 position;        /* of the row */
  PlanModelLink indicator; /* + 1; 0: it joins none */
  PlanModelActualJoinKind kind;
  guint16 likeness; /* of the names, in thousandths, where they are only alike */
  guint8 is_used; /* for the indicator: not where another value says otherwise, or it is only likely */
  guint8 differs; /* it is one of two values for one year */
} PlanModelActualMatch;

typedef struct
{
  const PlanModelActualRows *rows;
  PlanModelIndicatorKeys *keys;
  PlanModelMeasures *measures;          /* of the units of the store */
  const PlanModelConceptSet *concepts; /* nullable */
  PlanModelFindings *findings;
  gboolean takes_likely;
  GArray *matches; /* of PlanModelActualMatch, in the order of the rows */
} PlanModelActualsJoin;

/* Makes the matches of all rows, and says what is wrong to the findings. */
void plan_model_actuals_join_run (PlanModelActualsJoin *self);

G_END_DECLS
