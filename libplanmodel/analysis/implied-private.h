/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-note.h>
#include <libplanmodel/analysis/target-case-private.h>

G_BEGIN_DECLS

/* The baseline that a level and a growth imply where none is printed: 669 亿元 in 2025 and 12 % a year make 380 亿元 in 2020. */
typedef struct
{
  char *amount; /* rounded half to even to as many places as the level has; NULL where not defined */
  int year;
  PlanModelComparator comparator; /* about, or a bound: at least 669 and growth of 12 % make at least 380 */
  PlanModelComparisonNote note; /* why there is none */
} PlanModelImplied;

/* The case has the growth as its target: a change, percent-change, annual-growth or multiple.  @level: a level, of the same
 * year. */
void plan_model_implied_init  (PlanModelImplied          *self,
                               const PlanModelTargetCase *growth,
                               const PlanModelStated     *level);
void plan_model_implied_clear (PlanModelImplied          *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelImplied, plan_model_implied_clear)

G_END_DECLS
