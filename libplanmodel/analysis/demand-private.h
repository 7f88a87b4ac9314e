/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/diff-words-private.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/core/period-private.h>
#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>

G_BEGIN_DECLS

/* What a target asks for: what its amount and comparator admit, and until when.
 *
 * Which amounts are admitted follows from when a target is met: a bound by itself; a bare number from the form, else from the
 * direction, and where nobody knows that nothing is said; 左右 reaches a little further than the number, and nobody says
 * how far.  Of two demands the one is softer that admits all that the other does, and more. */
typedef struct
{
  const PlanModelStore *store;
  PlanModelValueRow row;
  PlanModelDirection direction;
  PlanModelMeasure measure;
  gboolean has_amount;
  gboolean has_upper;
  PlanModelQuantity amount; /* 0 where there is none */
  PlanModelQuantity upper;
} PlanModelDemand;

void                plan_model_demand_init    (PlanModelDemand       *self,
                                               const PlanModelStore  *store,
                                               guint32                indicator,
                                               guint32                value,
                                               PlanModelDirection     direction);

/* Why that a member is another one makes the demand softer or harder, everything else left as it is; or, where it alone
 * cannot be judged, what is the matter with the whole. */
PlanModelDiffReason plan_model_demand_judge   (const PlanModelDemand *old_demand,
                                               const PlanModelDemand *new_demand,
                                               PlanModelDiffMember    member);

/* The same of the amounts that are admitted, by all members together that say which. */
PlanModelDiffReason plan_model_demand_judge_whole (const PlanModelDemand *old_demand,
                                                   const PlanModelDemand *new_demand);

/* Whether a member is one of those: value, value_max, unit, comparator. */
gboolean            plan_model_demand_is_amount   (PlanModelDiffMember    member);

/* Whether both state an amount, and it is the same one, in whatever units of one dimension. */
gboolean            plan_model_demand_same_amount (const PlanModelDemand *self,
                                                   const PlanModelDemand *other);
gboolean            plan_model_demand_same_upper  (const PlanModelDemand *self,
                                                   const PlanModelDemand *other);

/* Whether @other asks for as much, and as soon and as firmly, for certain. */
gboolean            plan_model_demand_is_kept (const PlanModelDemand *self,
                                               const PlanModelDemand *other);

/* The last day of a deadline, which is nullable, else of a year; 0 where there is none, or it is open-ended. */
PlanModelDay        plan_model_demand_get_end (const char            *deadline,
                                               int                    year);

G_END_DECLS
