/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/macros.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/value.h>

G_BEGIN_DECLS

/**
 * PlanModelMet:
 * @PLAN_MODEL_MET_UNDECIDABLE: the figures do not tell
 * @PLAN_MODEL_MET_YES: the target is met
 * @PLAN_MODEL_MET_NO: it is not
 *
 * Whether a target is met.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_MET_UNDECIDABLE,
  PLAN_MODEL_MET_YES,
  PLAN_MODEL_MET_NO
} PlanModelMet;

#define PLAN_MODEL_TYPE_MET (plan_model_met_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_met_get_type (void) G_GNUC_CONST;

/**
 * PlanModelMetReason:
 * @PLAN_MODEL_MET_REASON_NONE: nothing was asked
 * @PLAN_MODEL_MET_REASON_COMPARED: decided: both are of one form and were compared as they are
 * @PLAN_MODEL_MET_REASON_FROM_BASE: decided: the level was held against that of the base year
 * @PLAN_MODEL_MET_REASON_NET: decided: the level less that of the base year, a net increment
 * @PLAN_MODEL_MET_REASON_SUM: decided: the increments of the years were summed
 * @PLAN_MODEL_MET_REASON_EACH_YEAR: decided: by the figures of each year of the span
 * @PLAN_MODEL_MET_REASON_YEAR_SHORT: decided: one year of the span does not meet it
 * @PLAN_MODEL_MET_REASON_EARLY: decided: reached before its year, and not to be lost again
 * @PLAN_MODEL_MET_REASON_WITHIN_TOLERANCE: decided: the figure is within the tolerance
 * @PLAN_MODEL_MET_REASON_BEYOND_TOLERANCE: decided: the figure is not within the tolerance
 * @PLAN_MODEL_MET_REASON_HOLDS_SO_FAR: not due yet: the figures so far would meet it
 * @PLAN_MODEL_MET_REASON_NOT_YET: not due yet: the figures so far would not meet it
 * @PLAN_MODEL_MET_REASON_LATER: the figure is of a year after that of the target
 * @PLAN_MODEL_MET_REASON_NO_YEAR: the target states no year
 * @PLAN_MODEL_MET_REASON_NO_YEAR_OF_ACTUAL: the actual figure states no year
 * @PLAN_MODEL_MET_REASON_YEARS_MISSING: there is no figure of some years of the span
 * @PLAN_MODEL_MET_REASON_NO_ACTUAL: there is no actual figure, or it states no number
 * @PLAN_MODEL_MET_REASON_NOT_ACTUAL: what was given as the actual figure is a target, a milestone or an estimate
 * @PLAN_MODEL_MET_REASON_NO_AMOUNT: the target states no number
 * @PLAN_MODEL_MET_REASON_QUALITATIVE: the target is in words
 * @PLAN_MODEL_MET_REASON_AGAINST: the target is held to another figure, which is not at hand
 * @PLAN_MODEL_MET_REASON_CONDITION: the target is bound to a condition
 * @PLAN_MODEL_MET_REASON_DIRECTION_UNKNOWN: nobody says whether more or less is better
 * @PLAN_MODEL_MET_REASON_SENSE_UNKNOWN: the target does not say whether the figure is to rise or to fall
 * @PLAN_MODEL_MET_REASON_ABOUT: the target is about a number, and there is no tolerance
 * @PLAN_MODEL_MET_REASON_RANK_BOUND: whether a place in a ranking is to be a larger or a better one is not clear
 * @PLAN_MODEL_MET_REASON_OTHER_UNIT: the units measure different things
 * @PLAN_MODEL_MET_REASON_OTHER_FORM: the actual figure is of a form that cannot be turned into that of the target
 * @PLAN_MODEL_MET_REASON_FORM_UNKNOWN: the actual figure may be the figure itself or its change, and does not say
 * @PLAN_MODEL_MET_REASON_OTHER_GROUP: only one of the two is meant for each member of a group
 * @PLAN_MODEL_MET_REASON_INEXACT: the actual figure is a bound, a range or about a number, and leaves it open
 * @PLAN_MODEL_MET_REASON_NO_BASE: there is no figure of the base year
 * @PLAN_MODEL_MET_REASON_INEXACT_BASE: the figure of the base year is a bound, a range or about a number
 * @PLAN_MODEL_MET_REASON_ZERO_BASE: the figure of the base year is zero
 * @PLAN_MODEL_MET_REASON_NEGATIVE_BASE: the figure of the base year is below zero
 * @PLAN_MODEL_MET_REASON_NEGATIVE_ACTUAL: the actual figure is below zero and has no rate of growth
 * @PLAN_MODEL_MET_REASON_SPAN: the base year is not 1 to 100 years before the actual figure
 *
 * Why a target is met, or is not, or why nobody can tell.
 *
 * Those that stand before %PLAN_MODEL_MET_REASON_HOLDS_SO_FAR say how it was decided; from there on they are reasons why it is
 * undecidable.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_MET_REASON_NONE,
  PLAN_MODEL_MET_REASON_COMPARED,
  PLAN_MODEL_MET_REASON_FROM_BASE,
  PLAN_MODEL_MET_REASON_NET,
  PLAN_MODEL_MET_REASON_SUM,
  PLAN_MODEL_MET_REASON_EACH_YEAR,
  PLAN_MODEL_MET_REASON_YEAR_SHORT,
  PLAN_MODEL_MET_REASON_EARLY,
  PLAN_MODEL_MET_REASON_WITHIN_TOLERANCE,
  PLAN_MODEL_MET_REASON_BEYOND_TOLERANCE,
  PLAN_MODEL_MET_REASON_HOLDS_SO_FAR,
  PLAN_MODEL_MET_REASON_NOT_YET,
  PLAN_MODEL_MET_REASON_LATER,
  PLAN_MODEL_MET_REASON_NO_YEAR,
  PLAN_MODEL_MET_REASON_NO_YEAR_OF_ACTUAL,
  PLAN_MODEL_MET_REASON_YEARS_MISSING,
  PLAN_MODEL_MET_REASON_NO_ACTUAL,
  PLAN_MODEL_MET_REASON_NOT_ACTUAL,
  PLAN_MODEL_MET_REASON_NO_AMOUNT,
  PLAN_MODEL_MET_REASON_QUALITATIVE,
  PLAN_MODEL_MET_REASON_AGAINST,
  PLAN_MODEL_MET_REASON_CONDITION,
  PLAN_MODEL_MET_REASON_DIRECTION_UNKNOWN,
  PLAN_MODEL_MET_REASON_SENSE_UNKNOWN,
  PLAN_MODEL_MET_REASON_ABOUT,
  PLAN_MODEL_MET_REASON_RANK_BOUND,
  PLAN_MODEL_MET_REASON_OTHER_UNIT,
  PLAN_MODEL_MET_REASON_OTHER_FORM,
  PLAN_MODEL_MET_REASON_FORM_UNKNOWN,
  PLAN_MODEL_MET_REASON_OTHER_GROUP,
  PLAN_MODEL_MET_REASON_INEXACT,
  PLAN_MODEL_MET_REASON_NO_BASE,
  PLAN_MODEL_MET_REASON_INEXACT_BASE,
  PLAN_MODEL_MET_REASON_ZERO_BASE,
  PLAN_MODEL_MET_REASON_NEGATIVE_BASE,
  PLAN_MODEL_MET_REASON_NEGATIVE_ACTUAL,
  PLAN_MODEL_MET_REASON_SPAN
} PlanModelMetReason;

#define PLAN_MODEL_TYPE_MET_REASON (plan_model_met_reason_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType        plan_model_met_reason_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char  *plan_model_met_reason_get_explanation (PlanModelMetReason  reason);

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelMet plan_model_indicator_is_met           (PlanModelIndicator *self,
                                                    PlanModelValue     *target,
                                                    PlanModelValue     *actual,
                                                    PlanModelMetReason *reason);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelMet plan_model_indicator_is_met_within    (PlanModelIndicator *self,
                                                    PlanModelValue     *target,
                                                    PlanModelValue     *actual,
                                                    guint               per_mille,
                                                    PlanModelMetReason *reason);

G_END_DECLS
