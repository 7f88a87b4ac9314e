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

/* How far it is from the latest actual figure to a target, and what that asks of each year that is left. */
typedef struct
{
  char *remaining; /* the target less the actual, exact; NULL where not defined, as those below */
  char *change; /* of that a year, rounded half to even to two places more than the figures print */
  char *rate; /* compound, in per cent a year, two places */
  const char *unit; /* of the first two, percentage points of a percentage; nullable; not owned */
  int years; /* that are left from the actual figure on */
  PlanModelComparator comparator; /* what holds for all three */
  PlanModelComparisonNote note; /* why the first of what is not defined is not */
  PlanModelUnitNote unit_note;
} PlanModelRequired;

/* @actual: the latest figure; it and the @n_actuals others may be what the target is counted from.  @as_of: in the end of which
 * year it is asked; 0: that of the actual figure. */
void plan_model_required_init  (PlanModelRequired         *self,
                                const PlanModelTargetCase *target_case,
                                const PlanModelStated     *actual,
                                const PlanModelStated     *actuals,
                                guint                      n_actuals,
                                int                        as_of);
void plan_model_required_clear (PlanModelRequired         *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelRequired, plan_model_required_clear)

G_END_DECLS
