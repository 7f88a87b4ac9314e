/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/duty-stretches-private.h>
#include <libplanmodel/core/period-private.h>

G_BEGIN_DECLS

/* The targets and milestones that stand beside duties.
 *
 * A target is one of the task that one of its mentions stands in; where no target of an indicator is mentioned in a task, all
 * of them are of the task that the indicator names.  What stands in a task that nobody is assigned to is one of the nearest
 * task above it that somebody is assigned to, who answers for it.  A project has the targets of the indicators that name it.
 *
 * Of a task with parts a target is one of the part that it stands in; one that stands in no part is one of them all. */
typedef struct
{
  guint32 value; /* row */
  guint32 indicator; /* row */
} PlanModelDutyTarget;

typedef struct
{
  const PlanModelStore *store;
  const PlanModelDutyStretches *stretches;
  guint32 *first; /* by list, and the end: places in @targets; there is a list for each owner, then one for each stretch */
  PlanModelDutyTarget *targets;
} PlanModelDutyTargets;

/* Lends the targets of a duty one after the other. */
typedef struct
{
  const PlanModelDutyTarget *at; /* those of the part, or of all */
  const PlanModelDutyTarget *end;
  const PlanModelDutyTarget *rest; /* those of no part */
  const PlanModelDutyTarget *rest_end;
} PlanModelDutyTargetIter;

/* @stretches: which is kept */
void                       plan_model_duty_targets_init      (PlanModelDutyTargets         *self,
                                                              const PlanModelStore         *store,
                                                              const PlanModelDutyStretches *stretches);
void                       plan_model_duty_targets_clear     (PlanModelDutyTargets         *self);

/* @part: 0 for all of it */
void                       plan_model_duty_target_iter_init  (PlanModelDutyTargetIter      *self,
                                                              const PlanModelDutyTargets   *targets,
                                                              guint32                       owner,
                                                              guint32                       part);

/* In the order of the indicators, but what stands in no part behind what stands in one.
 * Returns: (nullable): the next target */
const PlanModelDutyTarget *plan_model_duty_target_iter_next  (PlanModelDutyTargetIter      *self);

/* When a value falls due: its deadline, else its year.  FALSE where it has neither, or has no end. */
gboolean                   plan_model_value_row_get_due      (const PlanModelStore         *store,
                                                              guint32                       value,
                                                              PlanModelPeriod              *due);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelDutyTargets, plan_model_duty_targets_clear)

G_END_DECLS
