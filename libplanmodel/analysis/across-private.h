/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-obstacle-private.h>
#include <libplanmodel/analysis/pairs-private.h>
#include <libplanmodel/core/decimal-private.h>

G_BEGIN_DECLS

/* Holding one thing against itself across plans: which indicators are that thing, what the figures are held against each other
 * in, and what stands in the way. */

/* Takes the indicators of all plans that are the thing asked for into @pairs, with where they stand; those that are surely it
 * come first, else they are in the order of the catalog. */
void plan_model_across_collect   (const PlanModelPairsQuestion *question,
                                  PlanModelStore               *store,
                                  GArray                       *pairs,
                                  GArray                       *standings);

/* Finds the basis of the rows from @first to before @end: the unit, form and year that most of those have that are surely the
 * thing; of as many the first unit, and the latest year.
 * @year: asked for; 0: none is */
void plan_model_across_find_basis (PlanModelPairs              *pairs,
                                   guint                        first,
                                   guint                        end,
                                   int                          year,
                                   PlanModelBasis              *basis);

/* What stands in the way of each row: sets the obstacles of its standing. */
void plan_model_across_judge     (PlanModelPairs               *pairs,
                                  guint                         first,
                                  guint                         end,
                                  const PlanModelBasis         *basis);

/* A figure as it is held against others: an amount in the unit of the basis. */
typedef struct
{
  char *text; /* nullable: there is none */
  PlanModelComparator comparator;
  gboolean is_computed; /* follows from growth and a printed baseline, and is not printed itself */
  gboolean is_rounded; /* the exact figure is no finite decimal, or has too many places */
} PlanModelAligned;

/* @value: a row of the indicator + 1, or 0
 * @base: the figure that growth is held against, or 0 */
void plan_model_aligned_init     (PlanModelAligned             *self,
                                  const PlanModelStore         *store,
                                  const PlanModelBasis         *basis,
                                  guint32                       indicator,
                                  PlanModelLink                 value,
                                  PlanModelLink                 base);
void plan_model_aligned_clear    (PlanModelAligned             *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelAligned, plan_model_aligned_clear)

/* Both figures of a row as they are held against those of the other rows: of what is only close, and where plans are not held
 * against each other, there are none. */
void plan_model_pairs_align      (const PlanModelPairs         *self,
                                  guint                         position,
                                  PlanModelAligned             *baseline,
                                  PlanModelAligned             *target);

G_END_DECLS
