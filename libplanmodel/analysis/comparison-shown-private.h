/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/across-private.h>
#include <libplanmodel/analysis/difference-private.h>
#include <libplanmodel/table/table-private.h>

G_BEGIN_DECLS

/* What people read of a comparison: a few columns, in which a figure stands with its sign, its unit and its year.  There is
 * a group for each plan, or, where a name was asked for, one across the plans, with a column more. */
enum
{
  PLAN_MODEL_SHOWN_PLAN,
  PLAN_MODEL_SHOWN_INDICATOR,
  PLAN_MODEL_SHOWN_UNIT,
  PLAN_MODEL_SHOWN_BASELINE,
  PLAN_MODEL_SHOWN_TARGET,
  PLAN_MODEL_SHOWN_CHANGE,
  PLAN_MODEL_SHOWN_PERCENT,
  PLAN_MODEL_SHOWN_RATE,
  PLAN_MODEL_SHOWN_MATCH,
  PLAN_MODEL_N_SHOWN
};

/* A row of the comparison with all that is said in it. */
typedef struct
{
  const PlanModelPair *pair;
  PlanModelIndicatorRow indicator;
  const PlanModelValueRow *baseline; /* NULL: none is stated */
  const PlanModelValueRow *target;
  PlanModelDifference difference;
  const PlanModelStanding *standing; /* NULL: it is not held against other plans, and what follows is empty */
  const PlanModelBasis *basis;
  PlanModelAligned aligned_baseline;
  PlanModelAligned aligned_target;
} PlanModelComparisonFacts;

typedef struct
{
  const PlanModelPairs *pairs;
  const PlanModelStore *store;
  PlanModelTable *table;
  GHashTable *labels; /* how often each plan's label is there; NULL where it is not across */
  gboolean shows_plan; /* the rows of the group are of several plans */
  int baseline_year; /* which all of the group have; 0: none, -1: several */
  int target_year;
  GString *text; /* of the cell being made */
  GString *tail;
} PlanModelShown;

/* @table: whose first columns are those above */
void plan_model_shown_init        (PlanModelShown                 *self,
                                   const PlanModelPairs           *pairs,
                                   PlanModelTable                 *table);

void plan_model_shown_begin_group (PlanModelShown                 *self,
                                   const PlanModelPairsGroup      *group);

/* The other statements of what is to be reached, in one text.
 * Returns: (transfer full) (nullable): NULL where there are none */
char *plan_model_comparison_dup_others (const PlanModelStore *store,
                                        const PlanModelPair  *pair);

/* Puts the cells of the row begun last. */
void plan_model_shown_put_row     (PlanModelShown                 *self,
                                   const PlanModelComparisonFacts *facts);
void plan_model_shown_clear       (PlanModelShown                 *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelShown, plan_model_shown_clear)

G_END_DECLS
