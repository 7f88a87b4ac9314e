/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-note.h>
#include <libplanmodel/analysis/stated-private.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>

G_BEGIN_DECLS

/* What lies between the baseline and the target of an indicator.
 *
 * A bound is carried along: 222 → > 400 is > 178, and > 80.18 %.  A bound on the baseline turns round.  So the comparator
 * holds for all three numbers. */
typedef struct
{
  char *change; /* exact, target less baseline; NULL where not defined, as the two below */
  char *percent; /* two places, rounded half to even, as the one below */
  char *annual_rate;
  const char *unit; /* of the change: that of the target if a decimal says it so, else of the baseline; static or in the
                       store; nullable */
  PlanModelComparator comparator;
  PlanModelComparisonNote note; /* why the first of what is not defined is not */
  PlanModelUnitNote unit_note; /* what there is to say of the two units */
} PlanModelDifference;

/* The longest time over which a rate a year is told. */
#define PLAN_MODEL_DIFFERENCE_MAX_YEARS PLAN_MODEL_QUANTITY_MAX_YEARS

/* Either may be NULL: there is none. */
void plan_model_difference_init_stated (PlanModelDifference   *self,
                                        const PlanModelStated *baseline,
                                        const PlanModelStated *target);

/* @baseline and @target: the rows of values of the indicator + 1, or 0 for none */
void plan_model_difference_init        (PlanModelDifference   *self,
                                        const PlanModelStore  *store,
                                        guint32                indicator,
                                        PlanModelLink          baseline,
                                        PlanModelLink          target);
void plan_model_difference_clear       (PlanModelDifference   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelDifference, plan_model_difference_clear)

G_END_DECLS
