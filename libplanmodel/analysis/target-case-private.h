/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/met.h>
#include <libplanmodel/analysis/stated-private.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/vocabulary/quantity-private.h>

G_BEGIN_DECLS

/* A target and all that its plan says of it: what an actual figure is held against.
 *
 * Made for an indicator; then each of its targets in turn is put into it, if need be with another direction.  Nothing in it
 * is changed by judging. */
typedef struct
{
  PlanModelDirection direction;
  PlanModelYears period; /* of the plan; zeros: none */
  const char *unit; /* of the indicator; nullable */
  PlanModelMeasure measure; /* of that unit */
  GArray *past; /* of PlanModelStated: the baselines and actuals of the indicator */
  guint baseline; /* the one of them that counts as the baseline, + 1; 0: none */
  PlanModelStated target;
  guint tolerance; /* of a target about a number, in thousandths of it; 0: none */
} PlanModelTargetCase;

/* @indicator is a row of the store, which must live as long.  No target is in it: plan_model_target_case_set_target (). */
void     plan_model_target_case_init       (PlanModelTargetCase       *self,
                                            const PlanModelStore      *store,
                                            guint32                    indicator,
                                            PlanModelDirection         direction);
/* The same with room that is there already: for going through many indicators. */
void     plan_model_target_case_reset      (PlanModelTargetCase       *self,
                                            const PlanModelStore      *store,
                                            guint32                    indicator,
                                            PlanModelDirection         direction);
void     plan_model_target_case_clear      (PlanModelTargetCase       *self);

/* The row of a value of the store that is one of its targets. */
void     plan_model_target_case_set_target (PlanModelTargetCase       *self,
                                            const PlanModelStore      *store,
                                            guint32                    value);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelTargetCase, plan_model_target_case_clear)

/* The figure from which the target is counted: that of its base year, else the baseline, else that of the year before the
 * period.  Found among those of the plan and those given.
 * Returns: (nullable): the figure, or NULL and why there is none that can be counted from */
const PlanModelStated *plan_model_target_case_find_base (const PlanModelTargetCase *self,
                                                         const PlanModelStated     *actuals,
                                                         guint                      n_actuals,
                                                         PlanModelMetReason        *reason);

/* The year from which the target is counted; 0 where it is that of the baseline. */
int                    plan_model_target_case_get_base_year (const PlanModelTargetCase *self);

/* The level that a target states which is of a form that has one: increment, change, percent-change, annual-growth, multiple,
 * rank-change.  @number is in the unit of the target, @years how long it grows.
 *
 * Returns: 1 where the number grows with the level, -1 where it falls; 0 and the reason where there is none.  That no level
 * is so low (a fall of more than 100 %) is 0 without a reason. */
int                    plan_model_target_case_find_level (const PlanModelTargetCase *self,
                                                          const PlanModelStated     *base,
                                                          const PlanModelQuantity   *number,
                                                          int                        years,
                                                          PlanModelQuantity         *level,
                                                          PlanModelMetReason        *reason);

/* Whether a target of the form is turned into a level with the figure of a base year. */
gboolean               plan_model_form_has_base         (PlanModelForm              form);

/* A percentage or a multiple as what it is of one: 15 % is 0.15, 2 倍 is 2.  FALSE where the unit is neither. */
gboolean               plan_model_quantity_make_ratio   (PlanModelQuantity         *self,
                                                         const PlanModelMeasure    *measure);

/* What an actual figure states, which is a level where it does not say and nothing else fits: a running total beside a target
 * of one, a rate where its unit is one.  None where it may as well be the figure itself as its change. */
PlanModelForm          plan_model_target_case_get_form  (const PlanModelTargetCase *self,
                                                         const PlanModelStated     *actual);

/* Whether the target is met, by as many actual figures as there are: those of its year count, and where it asks for every
 * year, those of each.  Of two of one year the first counts. */
PlanModelMet           plan_model_target_case_judge     (const PlanModelTargetCase *self,
                                                         const PlanModelStated     *actuals,
                                                         guint                      n_actuals,
                                                         PlanModelMetReason        *reason);

G_END_DECLS
