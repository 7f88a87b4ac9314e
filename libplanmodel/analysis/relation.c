/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/relation-private.h>

/* Whether more of the number is better, as far as anybody says. */
typedef enum
{
  UNKNOWN,
  MORE,
  LESS,
  NEITHER /* it is to stay */
} Better;

static PlanModelRelation
decide (PlanModelRelationKind kind)
{
  return (PlanModelRelation) { kind, PLAN_MODEL_MET_REASON_NONE };
}

static PlanModelRelation
leave_open (PlanModelMetReason reason)
{
  return (PlanModelRelation) { PLAN_MODEL_RELATION_NONE, reason };
}

/*< private >
 * plan_model_form_has_sense:
 *
 * Returns: whether a rise and a fall of the number are two things
 */
gboolean
plan_model_form_has_sense (PlanModelForm form)
{
  return form == PLAN_MODEL_FORM_CHANGE || form == PLAN_MODEL_FORM_PERCENT_CHANGE || form == PLAN_MODEL_FORM_ANNUAL_GROWTH
         || form == PLAN_MODEL_FORM_RANK_CHANGE;
}

/* The direction is that of the figure; of a fall, more is better where less of the figure is. */
static Better
find_better (PlanModelForm      form,
             PlanModelChange    sense,
             PlanModelDirection direction)
{
  gboolean is_fall = plan_model_form_has_sense (form) && sense == PLAN_MODEL_CHANGE_FALL;

  switch (direction)
    {
    case PLAN_MODEL_DIRECTION_INCREASE:
      return is_fall ? LESS : MORE;
    case PLAN_MODEL_DIRECTION_DECREASE:
      return is_fall ? MORE : LESS;
    case PLAN_MODEL_DIRECTION_MAINTAIN:
      return NEITHER;
    case PLAN_MODEL_DIRECTION_UNKNOWN:
    default:
      return UNKNOWN;
    }
}

/* What is made or covered is to be as many at least; a place is the better the smaller it is.  FALSE where the form leaves
 * that to the direction. */
static gboolean
knows_better (PlanModelForm form,
              Better       *better)
{
  switch (form)
    {
    case PLAN_MODEL_FORM_INCREMENT:
    case PLAN_MODEL_FORM_CUMULATIVE:
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
    case PLAN_MODEL_FORM_COVERAGE:
    case PLAN_MODEL_FORM_MULTIPLE:
    case PLAN_MODEL_FORM_RANK_CHANGE:
      *better = MORE;
      return TRUE;
    case PLAN_MODEL_FORM_RANK:
      *better = LESS;
      return TRUE;
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
    case PLAN_MODEL_FORM_CHANGE:
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_TREND:
    case PLAN_MODEL_FORM_QUALITATIVE:
    default:
      return FALSE;
    }
}

/* Of a number that is to be reached. */
static PlanModelRelation
reach (PlanModelForm form,
       Better        better)
{
  knows_better (form, &better);
  /* Who names a change wants it, unless it is known that nobody does. */
  if (better == UNKNOWN && plan_model_form_has_sense (form))
    better = MORE;
  if (better == MORE)
    return decide (PLAN_MODEL_RELATION_AT_LEAST);
  if (better == LESS)
    return decide (PLAN_MODEL_RELATION_AT_MOST);
  if (better == NEITHER)
    return decide (PLAN_MODEL_RELATION_EQUAL);

  return (PlanModelRelation) { PLAN_MODEL_RELATION_SAME, PLAN_MODEL_MET_REASON_DIRECTION_UNKNOWN };
}

/* Of a range.  Only where it is sure that more, or less, is better still does an end not count. */
static PlanModelRelation
lie_between (PlanModelForm form,
             Better        better)
{
  if (form == PLAN_MODEL_FORM_INCREMENT || form == PLAN_MODEL_FORM_CUMULATIVE || form == PLAN_MODEL_FORM_RANK
      || form == PLAN_MODEL_FORM_RANK_CHANGE)
    knows_better (form, &better);
  if (better == MORE)
    return decide (PLAN_MODEL_RELATION_LOWER_END);
  if (better == LESS)
    return decide (PLAN_MODEL_RELATION_UPPER_END);

  return decide (PLAN_MODEL_RELATION_WITHIN);
}

static PlanModelRelation
find_for_amount (PlanModelForm       form,
                 PlanModelComparator comparator,
                 Better              better)
{
  PlanModelRelation relation;

  switch (comparator)
    {
    case PLAN_MODEL_COMPARATOR_AT_LEAST:
      return form == PLAN_MODEL_FORM_RANK ? leave_open (PLAN_MODEL_MET_REASON_RANK_BOUND)
                                          : decide (PLAN_MODEL_RELATION_AT_LEAST);
    case PLAN_MODEL_COMPARATOR_MORE_THAN:
      return form == PLAN_MODEL_FORM_RANK ? leave_open (PLAN_MODEL_MET_REASON_RANK_BOUND)
                                          : decide (PLAN_MODEL_RELATION_MORE_THAN);
    case PLAN_MODEL_COMPARATOR_AT_MOST:
      return decide (PLAN_MODEL_RELATION_AT_MOST);
    case PLAN_MODEL_COMPARATOR_LESS_THAN:
      return decide (PLAN_MODEL_RELATION_LESS_THAN);
    case PLAN_MODEL_COMPARATOR_EXACTLY:
      return decide (PLAN_MODEL_RELATION_EQUAL);
    case PLAN_MODEL_COMPARATOR_BETWEEN:
      return lie_between (form, better);
    case PLAN_MODEL_COMPARATOR_ABOUT:
      relation = reach (form, better);
      if (relation.otherwise == PLAN_MODEL_MET_REASON_NONE)
        relation.otherwise = PLAN_MODEL_MET_REASON_ABOUT;
      return relation;
    case PLAN_MODEL_COMPARATOR_NONE:
    case PLAN_MODEL_COMPARATOR_REACH:
    default:
      return reach (form, better);
    }
}

/*< private >
 * plan_model_relation_find:
 *
 * Returns: what must hold
 */
PlanModelRelation
plan_model_relation_find (PlanModelForm       form,
                          PlanModelComparator comparator,
                          PlanModelChange     sense,
                          PlanModelDirection  direction)
{
  Better better = find_better (form, sense, direction);

  if (form == PLAN_MODEL_FORM_QUALITATIVE)
    return leave_open (PLAN_MODEL_MET_REASON_QUALITATIVE);
  if (form == PLAN_MODEL_FORM_TREND)
    {
      if (sense == PLAN_MODEL_CHANGE_RISE || (sense == PLAN_MODEL_CHANGE_NONE && better == MORE))
        return decide (PLAN_MODEL_RELATION_RISING);
      if (sense == PLAN_MODEL_CHANGE_FALL || better == LESS)
        return decide (PLAN_MODEL_RELATION_FALLING);
      return leave_open (PLAN_MODEL_MET_REASON_SENSE_UNKNOWN);
    }
  if (plan_model_form_has_sense (form) && sense == PLAN_MODEL_CHANGE_NONE)
    return leave_open (PLAN_MODEL_MET_REASON_SENSE_UNKNOWN);

  return find_for_amount (form, comparator, better);
}
