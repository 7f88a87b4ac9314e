/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-order.h>
#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/concepts-private.h>
#include <libplanmodel/vocabulary/measure-private.h>

G_BEGIN_DECLS

/* The rows of a comparison: which indicators are in it, with which of their values, in which order.  What is computed
 * from them is computed when it is asked for. */
typedef struct
{
  guint32 plan;
  guint32 indicator;
  guint32 depth; /* 0; a part of an indicator in the comparison is one deeper than that */
  PlanModelLink baseline; /* row of the value + 1, or 0 */
  PlanModelLink target;
} PlanModelPair;

/* Where a row stands beside the others of its group, when all of them are to be one thing. */
typedef struct
{
  guint8 grade; /* PlanModelAlignmentGrade: how sure it is that it is the thing asked for */
  guint8 facet; /* PlanModelFacet: what differs, where it is close only */
  guint16 obstacles; /* a bit for each PlanModelComparisonObstacle */
} PlanModelStanding;

/* What the rows of a group are held against each other in. */
typedef struct
{
  PlanModelText unit; /* 0: none */
  PlanModelMeasure measure; /* of the unit */
  PlanModelForm form;
  int year; /* 0: none */
} PlanModelBasis;

/* Rows that belong together. */
typedef struct
{
  guint first;
  guint end;
  PlanModelLink plan; /* whose rows they are, or 0 */
  guint32 concept; /* the number of the concept that they all are, or 0 */
  PlanModelText area; /* the name of their area, or 0 */
  int year; /* of their targets, or 0 */
  PlanModelBasis basis; /* where they are one thing */
} PlanModelPairsGroup;

/* What is compared. */
typedef struct
{
  const char *name; /* nullable: a part of the name, across the plans */
  const char *concept; /* nullable: an id, across the plans */
  PlanModelComparisonGrouping grouping; /* by concept: all that more than one plan has, unless one is asked for */
  PlanModelComparisonOrder order; /* of the rows in their groups */
  gboolean with_close; /* what comes close to the concept too */
  int year; /* for which the targets are wanted; 0: that which most have */
  PlanModelConcepts *concepts; /* nullable where neither a name nor concepts are asked for */
} PlanModelPairsQuestion;

typedef struct
{
  gatomicrefcount n_refs;
  PlanModelStore *store;
  PlanModelConcepts *concepts; /* nullable */
  char *name; /* nullable, as the one below: what was asked for */
  char *concept;
  gboolean is_across; /* the rows of a group are one thing in several plans, and have standings */
  PlanModelPair *pairs;
  PlanModelStanding *standings; /* beside the pairs; NULL unless is_across */
  guint n;
  PlanModelPairsGroup *groups;
  guint n_groups;
} PlanModelPairs;

PlanModelPairs *plan_model_pairs_new   (PlanModelStore               *store,
                                        const PlanModelPairsQuestion *question);
PlanModelPairs *plan_model_pairs_ref   (PlanModelPairs               *self);
void            plan_model_pairs_unref (PlanModelPairs               *self);

/* The area that a row is about: that of the indicator, else of the plan.
 * Returns: its name in the store, or 0 */
PlanModelText   plan_model_pairs_get_area   (const PlanModelPairs         *self,
                                             const PlanModelPair          *pair);

/* Puts the rows of each group into an order, or all of them into groups by area or year. */
void            plan_model_pairs_arrange    (PlanModelPairs               *self,
                                             PlanModelComparisonGrouping   grouping,
                                             PlanModelComparisonOrder      order);

/* Returns: (transfer none): the group of a row */
const PlanModelPairsGroup *plan_model_pairs_find_group (const PlanModelPairs *self,
                                                        guint                 position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelPairs, plan_model_pairs_unref)

G_END_DECLS
