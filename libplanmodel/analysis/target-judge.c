/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/target-case-private.h>

#include <libplanmodel/analysis/relation-private.h>

/* No span of years that is looked at year by year is longer. */
#define MAX_SPAN 100

/* Where a figure may lie, seen from a number: the signs of the distances of its lowest and of its highest value.  A bound has
 * none of the two, and its number itself need not be one of its values. */
typedef struct
{
  int lowest; /* -1, 0, 1; -2: there is none */
  int highest; /* 2: there is none */
} Place;

/* An actual figure that is held against a target. */
typedef struct
{
  const PlanModelTargetCase *target_case;
  const PlanModelStated *actual;
  const PlanModelStated *base; /* NULL: both are of one form */
  PlanModelRelation relation;
  PlanModelMetReason reason; /* why it cannot be placed */
} Judgement;

static PlanModelMet
leave_open (PlanModelMetReason *reason,
            PlanModelMetReason  why)
{
  *reason = why;

  return PLAN_MODEL_MET_UNDECIDABLE;
}

/* --- The form of the actual figure --- */

/* A figure without a form is the figure itself where nothing else fits; where it may as well be its change, nobody knows. */
static PlanModelForm
guess_form (const PlanModelTargetCase *self,
            const PlanModelStated     *actual)
{
  const PlanModelStated *target = &self->target;

  switch ((PlanModelForm) target->form)
    {
    case PLAN_MODEL_FORM_CUMULATIVE:
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
    case PLAN_MODEL_FORM_RANK:
      return target->form;
    case PLAN_MODEL_FORM_INCREMENT:
    case PLAN_MODEL_FORM_RANK_CHANGE:
      return PLAN_MODEL_FORM_NONE;
    case PLAN_MODEL_FORM_CHANGE:
      if (plan_model_measure_is_of (&actual->measure, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT))
        return target->form;
      if (plan_model_measure_is_of (&target->measure, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT))
        return PLAN_MODEL_FORM_LEVEL;
      return PLAN_MODEL_FORM_NONE;
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_MULTIPLE:
      /* An indicator that is a rate itself has no other unit. */
      if (!target->has_unit || !plan_model_measure_compare (&actual->measure, &self->measure, NULL))
        return target->form;
      return PLAN_MODEL_FORM_LEVEL;
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
    case PLAN_MODEL_FORM_COVERAGE:
    case PLAN_MODEL_FORM_TREND:
    case PLAN_MODEL_FORM_QUALITATIVE:
    default:
      return PLAN_MODEL_FORM_LEVEL;
    }
}

/*< private >
 * plan_model_target_case_get_form:
 *
 * Returns: the form
 */
PlanModelForm
plan_model_target_case_get_form (const PlanModelTargetCase *self,
                                 const PlanModelStated     *actual)
{
  return actual->form != PLAN_MODEL_FORM_NONE ? (PlanModelForm) actual->form : guess_form (self, actual);
}

/* All of them is a level of 100 %, and what has no form is one. */
static PlanModelForm
fold_form (guint8 form)
{
  return form == PLAN_MODEL_FORM_NONE || form == PLAN_MODEL_FORM_COVERAGE ? PLAN_MODEL_FORM_LEVEL : (PlanModelForm) form;
}

/* Finds what the actual figure is to be held against: nothing but the target, or the figure of the base year too. */
static gboolean
choose_base (Judgement             *self,
             const PlanModelStated *actuals,
             guint                  n_actuals)
{
  const PlanModelStated *target = &self->target_case->target;
  PlanModelForm form = plan_model_target_case_get_form (self->target_case, self->actual);
  PlanModelForm target_form = fold_form (target->form);

  self->reason = PLAN_MODEL_MET_REASON_FORM_UNKNOWN;
  if (form == PLAN_MODEL_FORM_NONE)
    return FALSE;
  form = fold_form (form);
  if (form == target_form || (target_form == PLAN_MODEL_FORM_RANK && form == PLAN_MODEL_FORM_LEVEL))
    return TRUE;
  self->reason = PLAN_MODEL_MET_REASON_OTHER_FORM;
  if (!plan_model_form_has_base (target_form))
    return FALSE;
  if (form != PLAN_MODEL_FORM_LEVEL && !(target_form == PLAN_MODEL_FORM_RANK_CHANGE && form == PLAN_MODEL_FORM_RANK))
    return FALSE;
  self->base = plan_model_target_case_find_base (self->target_case, actuals, n_actuals, &self->reason);

  return self->base != NULL;
}

/* --- Where the actual figure lies --- */

/* One end of what the actual figure may be, seen from a quantity. */
static int
compare_end (const PlanModelQuantity *end,
             const PlanModelQuantity *number,
             int                      sense)
{
  int order = plan_model_quantity_compare (end, number);

  return sense * (order > 0) - sense * (order < 0);
}

/* What lies above or below a strict bound is never at it. */
static Place
place_ends (const PlanModelStated   *actual,
            const PlanModelQuantity *amount,
            const PlanModelQuantity *upper,
            const PlanModelQuantity *number,
            int                      sense)
{
  int at = compare_end (amount, number, sense), at_upper = actual->has_upper ? compare_end (upper, number, sense) : at;
  Place up = { at, 2 }, down = { -2, at };

  switch ((PlanModelComparator) actual->comparator)
    {
    case PLAN_MODEL_COMPARATOR_MORE_THAN:
      if (at == 0)
        up.lowest = 1, down.highest = -1;
      return sense > 0 ? up : down;
    case PLAN_MODEL_COMPARATOR_AT_LEAST:
      return sense > 0 ? up : down;
    case PLAN_MODEL_COMPARATOR_LESS_THAN:
      if (at == 0)
        up.lowest = 1, down.highest = -1;
      return sense > 0 ? down : up;
    case PLAN_MODEL_COMPARATOR_AT_MOST:
      return sense > 0 ? down : up;
    case PLAN_MODEL_COMPARATOR_ABOUT:
      return (Place) { -2, 2 };
    case PLAN_MODEL_COMPARATOR_NONE:
    case PLAN_MODEL_COMPARATOR_REACH:
    case PLAN_MODEL_COMPARATOR_EXACTLY:
    case PLAN_MODEL_COMPARATOR_BETWEEN:
    default:
      return (Place) { MIN (at, at_upper), MAX (at, at_upper) };
    }
}

/* Both in one unit, or as parts of one. */
static gboolean
is_ratio (PlanModelForm form)
{
  return form == PLAN_MODEL_FORM_PERCENT_CHANGE || form == PLAN_MODEL_FORM_ANNUAL_GROWTH || form == PLAN_MODEL_FORM_MULTIPLE;
}

static gboolean
is_comparable (const PlanModelStated *target,
               const PlanModelStated *actual)
{
  if (plan_model_measure_compare (&target->measure, &actual->measure, NULL))
    return TRUE;

  /* A change of a percentage may be written in % by mistake of none but its unit. */
  return target->form == PLAN_MODEL_FORM_CHANGE
         && (plan_model_measure_is_of (&target->measure, PLAN_MODEL_DIMENSION_PERCENT)
             || plan_model_measure_is_of (&target->measure, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT))
         && (plan_model_measure_is_of (&actual->measure, PLAN_MODEL_DIMENSION_PERCENT)
             || plan_model_measure_is_of (&actual->measure, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT));
}

/* Both of one form. */
static gboolean
place_same_form (Judgement               *self,
                 const PlanModelQuantity *number,
                 Place                   *place)
{
  const PlanModelStated *target = &self->target_case->target, *actual = self->actual;
  PlanModelQuantity amount, upper, wanted;
  int sense = plan_model_form_has_sense (target->form) && actual->change != PLAN_MODEL_CHANGE_NONE
                      && actual->change != target->change
                  ? -1
                  : 1;

  plan_model_quantity_init (&amount, &actual->amount, &actual->measure);
  plan_model_quantity_copy (&upper, &amount);
  if (actual->has_upper)
    plan_model_quantity_init (&upper, &actual->upper, &actual->measure);
  plan_model_quantity_copy (&wanted, number);
  self->reason = PLAN_MODEL_MET_REASON_OTHER_UNIT;
  if (is_ratio (target->form) && plan_model_quantity_make_ratio (&amount, &actual->measure))
    {
      if (!plan_model_quantity_make_ratio (&upper, &actual->measure)
          || !plan_model_quantity_make_ratio (&wanted, &target->measure))
        return FALSE;
    }
  else if (!is_comparable (target, actual))
    {
      return FALSE;
    }
  /* A rise of 5 is a fall of -5. */
  if (sense < 0)
    plan_model_quantity_negate (&wanted);
  *place = place_ends (actual, &amount, &upper, &wanted, sense);

  return TRUE;
}

/* A level, against the level that the number stands for. */
static gboolean
place_from_base (Judgement               *self,
                 const PlanModelQuantity *number,
                 Place                   *place)
{
  const PlanModelStated *actual = self->actual;
  PlanModelQuantity amount, upper, level;
  int sense;

  self->reason = PLAN_MODEL_MET_REASON_OTHER_UNIT;
  if (!plan_model_measure_compare (&actual->measure, &self->base->measure, NULL))
    return FALSE;
  plan_model_quantity_init (&amount, &actual->amount, &actual->measure);
  plan_model_quantity_copy (&upper, &amount);
  if (actual->has_upper)
    plan_model_quantity_init (&upper, &actual->upper, &actual->measure);
  sense = plan_model_target_case_find_level (self->target_case, self->base, number, actual->year - self->base->year, &level,
                                             &self->reason);
  if (sense == 0 && self->reason != PLAN_MODEL_MET_REASON_NONE)
    return FALSE;
  if (self->target_case->target.form == PLAN_MODEL_FORM_ANNUAL_GROWTH && amount.sign < 0)
    {
      self->reason = PLAN_MODEL_MET_REASON_NEGATIVE_ACTUAL;
      return FALSE;
    }
  *place = sense != 0 ? place_ends (actual, &amount, &upper, &level, sense) : (Place) { -1, -1 };

  return TRUE;
}

static gboolean
find_place (Judgement               *self,
            const PlanModelQuantity *number,
            Place                   *place)
{
  return self->base != NULL ? place_from_base (self, number, place) : place_same_form (self, number, place);
}

/* --- Whether the relation holds --- */

static PlanModelMet
answer (gboolean always,
        gboolean never)
{
  if (always)
    return PLAN_MODEL_MET_YES;

  return never ? PLAN_MODEL_MET_NO : PLAN_MODEL_MET_UNDECIDABLE;
}

static PlanModelMet
answer_for_place (PlanModelRelationKind kind,
                  Place                 place)
{
  switch (kind)
    {
    case PLAN_MODEL_RELATION_AT_LEAST:
    case PLAN_MODEL_RELATION_LOWER_END:
      return answer (place.lowest >= 0, place.highest < 0);
    case PLAN_MODEL_RELATION_MORE_THAN:
      return answer (place.lowest > 0, place.highest <= 0);
    case PLAN_MODEL_RELATION_AT_MOST:
    case PLAN_MODEL_RELATION_UPPER_END:
      return answer (place.highest <= 0, place.lowest > 0);
    case PLAN_MODEL_RELATION_LESS_THAN:
      return answer (place.highest < 0, place.lowest >= 0);
    case PLAN_MODEL_RELATION_SAME:
      return answer (place.lowest == 0 && place.highest == 0, place.lowest > 0 || place.highest < 0);
    case PLAN_MODEL_RELATION_NONE:
    case PLAN_MODEL_RELATION_EQUAL:
    case PLAN_MODEL_RELATION_WITHIN:
    case PLAN_MODEL_RELATION_RISING:
    case PLAN_MODEL_RELATION_FALLING:
    default:
      g_return_val_if_reached (PLAN_MODEL_MET_UNDECIDABLE);
    }
}

/* Both must hold. */
static PlanModelMet
answer_both (PlanModelMet a,
             PlanModelMet b)
{
  if (a == PLAN_MODEL_MET_NO || b == PLAN_MODEL_MET_NO)
    return PLAN_MODEL_MET_NO;

  return a == PLAN_MODEL_MET_YES && b == PLAN_MODEL_MET_YES ? PLAN_MODEL_MET_YES : PLAN_MODEL_MET_UNDECIDABLE;
}

/* Asks for a number that lies @offset, which may be negative, beside another. */
static gboolean
find_place_beside (Judgement               *self,
                   const PlanModelQuantity *number,
                   const PlanModelQuantity *offset,
                   int                      side,
                   Place                   *place)
{
  PlanModelQuantity beside;

  plan_model_quantity_copy (&beside, number);
  self->reason = PLAN_MODEL_MET_REASON_SPAN;
  if (side > 0 ? !plan_model_quantity_add (&beside, offset) : !plan_model_quantity_subtract (&beside, offset))
    return FALSE;

  return find_place (self, &beside, place);
}

static gboolean
is_within (Judgement               *self,
           const PlanModelQuantity *number,
           const PlanModelQuantity *offset,
           gboolean                 with_ends,
           PlanModelMet            *met)
{
  Place low, high;

  if (!find_place_beside (self, number, offset, -1, &low) || !find_place_beside (self, number, offset, 1, &high))
    return FALSE;
  if (with_ends)
    *met = answer_both (answer_for_place (PLAN_MODEL_RELATION_AT_LEAST, low),
                        answer_for_place (PLAN_MODEL_RELATION_AT_MOST, high));
  else
    *met = answer_both (answer_for_place (PLAN_MODEL_RELATION_MORE_THAN, low),
                        answer_for_place (PLAN_MODEL_RELATION_LESS_THAN, high));

  return TRUE;
}

/* In the places that the target prints: what would be printed like it, rounded half to even. */
static gboolean
is_equal (Judgement               *self,
          const PlanModelQuantity *number,
          PlanModelMet            *met)
{
  const PlanModelStated *target = &self->target_case->target;
  gboolean is_even = target->amount.digits[target->amount.n_digits - 1] % 2 == 0;
  PlanModelDecimal half;
  PlanModelQuantity offset;

  if (!plan_model_decimal_init_coefficient (&half, 5, target->amount.places + 1u))
    return FALSE;
  plan_model_quantity_init (&offset, &half, &target->measure);

  return is_within (self, number, &offset, is_even, met);
}

/* What the relation says of the figure.  FALSE and the reason where it cannot be placed at all. */
static gboolean
try_relation (Judgement               *self,
              const PlanModelQuantity *number,
              PlanModelMet            *met)
{
  const PlanModelStated *target = &self->target_case->target;
  PlanModelQuantity upper;
  Place place, upper_place;

  if (self->relation.kind == PLAN_MODEL_RELATION_EQUAL)
    return is_equal (self, number, met);
  if (self->relation.kind != PLAN_MODEL_RELATION_UPPER_END && self->relation.kind != PLAN_MODEL_RELATION_WITHIN)
    {
      if (!find_place (self, number, &place))
        return FALSE;
      *met = answer_for_place (self->relation.kind, place);
      return TRUE;
    }
  plan_model_quantity_init (&upper, &target->upper, &target->measure);
  if (!find_place (self, number, &place) || !find_place (self, &upper, &upper_place))
    return FALSE;
  *met = answer_for_place (PLAN_MODEL_RELATION_AT_MOST, upper_place);
  if (self->relation.kind == PLAN_MODEL_RELATION_WITHIN)
    *met = answer_both (*met, answer_for_place (PLAN_MODEL_RELATION_AT_LEAST, place));

  return TRUE;
}

static PlanModelMetReason
get_way (const Judgement *self)
{
  if (self->base == NULL)
    return PLAN_MODEL_MET_REASON_COMPARED;

  return self->target_case->target.form == PLAN_MODEL_FORM_INCREMENT ? PLAN_MODEL_MET_REASON_NET
                                                                     : PLAN_MODEL_MET_REASON_FROM_BASE;
}

/* A target about a number, with a tolerance. */
static PlanModelMet
judge_about (Judgement               *self,
             const PlanModelQuantity *number,
             PlanModelMet             reached,
             PlanModelMetReason      *reason)
{
  PlanModelQuantity offset;
  PlanModelMet within;

  plan_model_quantity_copy (&offset, number);
  offset.sign = (gint8) ABS (offset.sign);
  if (!plan_model_quantity_multiply (&offset, self->target_case->tolerance, 1000)
      || !is_within (self, number, &offset, TRUE, &within))
    return leave_open (reason, self->reason);
  if (within == PLAN_MODEL_MET_YES)
    {
      *reason = PLAN_MODEL_MET_REASON_WITHIN_TOLERANCE;
      return PLAN_MODEL_MET_YES;
    }
  if (reached == PLAN_MODEL_MET_UNDECIDABLE || within == PLAN_MODEL_MET_UNDECIDABLE)
    return leave_open (reason, PLAN_MODEL_MET_REASON_INEXACT);
  if (self->relation.otherwise == PLAN_MODEL_MET_REASON_DIRECTION_UNKNOWN)
    return leave_open (reason, self->relation.otherwise);
  *reason = PLAN_MODEL_MET_REASON_BEYOND_TOLERANCE;

  return PLAN_MODEL_MET_NO;
}

/* One figure, whatever its year. */
static PlanModelMet
judge_figure (const PlanModelTargetCase *target_case,
              const PlanModelStated     *actual,
              const PlanModelStated     *actuals,
              guint                      n_actuals,
              PlanModelRelation          relation,
              PlanModelMetReason        *reason)
{
  const PlanModelStated *target = &target_case->target;
  Judgement self = { .target_case = target_case, .actual = actual, .relation = relation };
  PlanModelQuantity number;
  PlanModelMet met;

  if (g_strcmp0 (target->each, actual->each) != 0)
    return leave_open (reason, PLAN_MODEL_MET_REASON_OTHER_GROUP);
  if (!choose_base (&self, actuals, n_actuals))
    return leave_open (reason, self.reason);
  plan_model_quantity_init (&number, &target->amount, &target->measure);
  if (!try_relation (&self, &number, &met))
    return leave_open (reason, self.reason);
  *reason = met != PLAN_MODEL_MET_UNDECIDABLE ? get_way (&self) : PLAN_MODEL_MET_REASON_INEXACT;
  if (met == PLAN_MODEL_MET_YES || relation.otherwise == PLAN_MODEL_MET_REASON_NONE)
    return met;
  if (target->comparator == PLAN_MODEL_COMPARATOR_ABOUT && target_case->tolerance > 0)
    return judge_about (&self, &number, met, reason);

  return met == PLAN_MODEL_MET_NO ? leave_open (reason, relation.otherwise) : met;
}

/* --- The years --- */

/* What has been made by a year is made, and more of it comes: what is reached then is not lost. */
static gboolean
is_lasting (const PlanModelTargetCase *self,
            PlanModelRelation          relation,
            PlanModelMetReason         reason)
{
  return (self->target.form == PLAN_MODEL_FORM_INCREMENT || self->target.form == PLAN_MODEL_FORM_CUMULATIVE)
         && (relation.kind == PLAN_MODEL_RELATION_AT_LEAST || relation.kind == PLAN_MODEL_RELATION_MORE_THAN
             || relation.kind == PLAN_MODEL_RELATION_LOWER_END)
         && reason != PLAN_MODEL_MET_REASON_WITHIN_TOLERANCE;
}

/* The answer that a figure of an earlier year would give, made one of today. */
static PlanModelMet
judge_early (const PlanModelTargetCase *self,
             PlanModelRelation          relation,
             PlanModelMet               met,
             PlanModelMetReason        *reason)
{
  if (met == PLAN_MODEL_MET_UNDECIDABLE)
    return met;
  if (met == PLAN_MODEL_MET_NO)
    return leave_open (reason, PLAN_MODEL_MET_REASON_NOT_YET);
  if (!is_lasting (self, relation, *reason))
    return leave_open (reason, PLAN_MODEL_MET_REASON_HOLDS_SO_FAR);
  *reason = PLAN_MODEL_MET_REASON_EARLY;

  return PLAN_MODEL_MET_YES;
}

/* The figure that counts: of the year of the target, else of the latest before it, else of the earliest after it. */
static const PlanModelStated *
choose_actual (const PlanModelStated *actuals,
               guint                  n_actuals,
               int                    year)
{
  const PlanModelStated *chosen = NULL;

  for (guint i = 0; i < n_actuals; i++)
    {
      const PlanModelStated *actual = &actuals[i];

      if (!actual->has_amount)
        continue;
      if (chosen == NULL || (actual->year <= year ? chosen->year > year || actual->year > chosen->year
                                                  : chosen->year > year && actual->year < chosen->year))
        chosen = actual;
    }

  return chosen;
}

static PlanModelMet
judge_year (const PlanModelTargetCase *self,
            const PlanModelStated     *actuals,
            guint                      n_actuals,
            PlanModelRelation          relation,
            PlanModelMetReason        *reason)
{
  const PlanModelStated *actual = choose_actual (actuals, n_actuals, self->target.year);
  PlanModelMet met;

  if (actual == NULL)
    return leave_open (reason, PLAN_MODEL_MET_REASON_NO_ACTUAL);
  if (self->target.year == 0)
    return leave_open (reason, PLAN_MODEL_MET_REASON_NO_YEAR);
  if (actual->year == 0)
    return leave_open (reason, PLAN_MODEL_MET_REASON_NO_YEAR_OF_ACTUAL);
  if (actual->year > self->target.year)
    return leave_open (reason, PLAN_MODEL_MET_REASON_LATER);
  met = judge_figure (self, actual, actuals, n_actuals, relation, reason);
  if (actual->year < self->target.year)
    met = judge_early (self, relation, met, reason);

  return met;
}

/* The years that a target is for, where it asks for each of them. */
static PlanModelYears
get_span (const PlanModelTargetCase *self)
{
  PlanModelYears span = self->target.years;

  if (span.start == 0)
    span.start = span.end = self->target.year;

  return span;
}

/* What is missing of a span of which the years up to @last are there, if they all are. */
static PlanModelMet
miss_years (int                 last,
            int                 found,
            PlanModelYears      span,
            PlanModelMetReason *reason)
{
  return leave_open (reason, found > 0 && last - span.start + 1 == found ? PLAN_MODEL_MET_REASON_HOLDS_SO_FAR
                                                                         : PLAN_MODEL_MET_REASON_YEARS_MISSING);
}

/* A figure for the whole of the span. */
static gboolean
covers (const PlanModelStated *actual,
        PlanModelYears         span)
{
  return actual->has_amount && actual->years.start > 0 && actual->years.start <= span.start && actual->years.end >= span.end;
}

static const PlanModelStated *
find_actual (const PlanModelStated *actuals,
             guint                  n_actuals,
             int                    year)
{
  for (guint i = 0; i < n_actuals; i++)
    if (actuals[i].has_amount && actuals[i].year == year)
      return &actuals[i];

  return NULL;
}

/* So much in every year. */
static PlanModelMet
judge_each_year (const PlanModelTargetCase *self,
                 const PlanModelStated     *actuals,
                 guint                      n_actuals,
                 PlanModelRelation          relation,
                 PlanModelMetReason        *reason)
{
  PlanModelYears span = get_span (self);
  PlanModelMetReason open = PLAN_MODEL_MET_REASON_NONE;
  int n_found = 0, last = 0;

  if (span.end - span.start >= MAX_SPAN)
    return leave_open (reason, PLAN_MODEL_MET_REASON_SPAN);
  for (guint i = 0; i < n_actuals; i++)
    if (covers (&actuals[i], span))
      return judge_figure (self, &actuals[i], actuals, n_actuals, relation, reason);
  for (int year = span.start; year <= span.end; year++)
    {
      const PlanModelStated *actual = find_actual (actuals, n_actuals, year);
      PlanModelMet met;

      if (actual == NULL)
        continue;
      n_found++;
      last = year;
      met = judge_figure (self, actual, actuals, n_actuals, relation, reason);
      if (met == PLAN_MODEL_MET_NO)
        {
          *reason = PLAN_MODEL_MET_REASON_YEAR_SHORT;
          return met;
        }
      if (met == PLAN_MODEL_MET_UNDECIDABLE && open == PLAN_MODEL_MET_REASON_NONE)
        open = *reason;
    }
  if (open != PLAN_MODEL_MET_REASON_NONE)
    return leave_open (reason, open);
  if (n_found == 0)
    {
      const PlanModelStated *actual = choose_actual (actuals, n_actuals, span.end);

      if (actual->year == 0)
        return leave_open (reason, PLAN_MODEL_MET_REASON_NO_YEAR_OF_ACTUAL);
      return leave_open (reason, actual->year > span.end ? PLAN_MODEL_MET_REASON_LATER
                                                         : PLAN_MODEL_MET_REASON_YEARS_MISSING);
    }
  if (n_found < span.end - span.start + 1)
    return miss_years (last, n_found, span, reason);
  *reason = PLAN_MODEL_MET_REASON_EACH_YEAR;

  return PLAN_MODEL_MET_YES;
}

/* From each year to the next, the way that the target says: -1 as it is to go, 0 or 1 otherwise. */
static gboolean
goes_on (const PlanModelStated *before,
         const PlanModelStated *after,
         PlanModelRelation      relation)
{
  PlanModelQuantity from, to;
  int order;

  plan_model_quantity_init (&from, &before->amount, &before->measure);
  plan_model_quantity_init (&to, &after->amount, &after->measure);
  order = plan_model_quantity_compare (&to, &from);

  return relation.kind == PLAN_MODEL_RELATION_RISING ? order > 0 : order < 0;
}

/* Whether the figure can stand in a row of levels. */
static PlanModelMetReason
look_at_link (const PlanModelTargetCase *self,
              const PlanModelStated     *figure,
              const PlanModelStated     *before)
{
  if (fold_form (figure->form) != PLAN_MODEL_FORM_LEVEL)
    return PLAN_MODEL_MET_REASON_OTHER_FORM;
  if (g_strcmp0 (figure->each, self->target.each) != 0)
    return PLAN_MODEL_MET_REASON_OTHER_GROUP;
  if (figure->has_upper || figure->comparator == PLAN_MODEL_COMPARATOR_ABOUT
      || (figure->comparator >= PLAN_MODEL_COMPARATOR_AT_LEAST && figure->comparator <= PLAN_MODEL_COMPARATOR_LESS_THAN))
    return PLAN_MODEL_MET_REASON_INEXACT;
  if (before != NULL && !plan_model_measure_compare (&before->measure, &figure->measure, NULL))
    return PLAN_MODEL_MET_REASON_OTHER_UNIT;

  return PLAN_MODEL_MET_REASON_NONE;
}

/* The year that the row of a trend begins with. */
static int
get_first_year (const PlanModelTargetCase *self)
{
  int year = plan_model_target_case_get_base_year (self);
  const PlanModelStated *past = (const PlanModelStated *) (gpointer) self->past->data;

  if (year == 0 && self->baseline > 0)
    year = past[self->baseline - 1].year;
  if (year == 0 && self->period.start > 0)
    year = self->period.start - 1;

  return year;
}

/* Rising or falling from year to year. */
static PlanModelMet
judge_trend (const PlanModelTargetCase *self,
             const PlanModelStated     *actuals,
             guint                      n_actuals,
             PlanModelRelation          relation,
             PlanModelMetReason        *reason)
{
  const PlanModelStated *past = (const PlanModelStated *) (gpointer) self->past->data, *before = NULL;
  PlanModelYears span = { (gint16) get_first_year (self), self->target.year };
  int n_found = 0, last = 0;

  if (self->target.year == 0)
    return leave_open (reason, PLAN_MODEL_MET_REASON_NO_YEAR);
  if (span.start == 0)
    return leave_open (reason, PLAN_MODEL_MET_REASON_NO_BASE);
  if (span.start >= span.end || span.end - span.start > MAX_SPAN)
    return leave_open (reason, PLAN_MODEL_MET_REASON_SPAN);
  for (int year = span.start; year <= span.end; year++)
    {
      const PlanModelStated *figure = find_actual (actuals, n_actuals, year);

      if (figure == NULL)
        figure = find_actual (past, self->past->len, year);
      if (figure == NULL)
        continue;
      *reason = look_at_link (self, figure, before);
      if (*reason != PLAN_MODEL_MET_REASON_NONE)
        return PLAN_MODEL_MET_UNDECIDABLE;
      if (before != NULL && !goes_on (before, figure, relation))
        {
          *reason = PLAN_MODEL_MET_REASON_YEAR_SHORT;
          return PLAN_MODEL_MET_NO;
        }
      before = figure;
      last = year;
      n_found++;
    }
  if (n_found < span.end - span.start + 1)
    return n_found > 1 ? miss_years (last, n_found, span, reason)
                       : leave_open (reason, PLAN_MODEL_MET_REASON_YEARS_MISSING);
  *reason = PLAN_MODEL_MET_REASON_EACH_YEAR;

  return PLAN_MODEL_MET_YES;
}

/* The years over which an increment is made. */
static PlanModelYears
get_span_of_increment (const PlanModelTargetCase *self)
{
  PlanModelYears span = { 0, self->target.year };
  int base_year = plan_model_target_case_get_base_year (self);

  if (base_year > 0)
    span.start = (gint16) (base_year + 1);
  else if (self->period.start > 0 && self->period.start <= self->target.year && self->target.year <= self->period.end)
    span.start = self->period.start;
  else
    span.start = self->target.year;

  return span;
}

/* The increments of single years, where there are several: their sum, as if it were one figure.  FALSE where there are not, or
 * one is for the whole span. */
static gboolean
sum_increments (const PlanModelTargetCase *self,
                const PlanModelStated     *actuals,
                guint                      n_actuals,
                PlanModelStated           *sum,
                gboolean                  *is_whole)
{
  PlanModelYears span = get_span_of_increment (self);
  PlanModelQuantity total;
  int n_found = 0;

  for (int year = span.start; year > 0 && year <= span.end && span.end - span.start < MAX_SPAN; year++)
    {
      const PlanModelStated *actual = find_actual (actuals, n_actuals, year);
      PlanModelQuantity one;

      if (actual == NULL)
        continue;
      if (actual->form != PLAN_MODEL_FORM_INCREMENT || actual->has_upper || actual->years.start < actual->years.end
          || (n_found > 0 && !plan_model_measure_compare (&sum->measure, &actual->measure, NULL))
          || (n_found > 0 && (sum->comparator != actual->comparator || g_strcmp0 (sum->each, actual->each) != 0)))
        return FALSE;
      plan_model_quantity_init (&one, &actual->amount, &actual->measure);
      if (n_found++ == 0)
        {
          plan_model_quantity_copy (&total, &one);
          *sum = *actual;
        }
      else if (!plan_model_quantity_add (&total, &one))
        {
          return FALSE;
        }
      sum->year = (gint16) year;
    }
  if (n_found < 2)
    return FALSE;
  {
    g_autofree char *text = plan_model_quantity_to_text (&total, &sum->measure, 0);

    *is_whole = n_found == span.end - span.start + 1;
    return text != NULL && plan_model_decimal_parse (text, -1, &sum->amount);
  }
}

static PlanModelMet
judge_increment (const PlanModelTargetCase *self,
                 const PlanModelStated     *actuals,
                 guint                      n_actuals,
                 PlanModelRelation          relation,
                 PlanModelMetReason        *reason)
{
  PlanModelStated sum;
  gboolean is_whole;
  PlanModelMet met;

  if (self->target.year == 0 || !sum_increments (self, actuals, n_actuals, &sum, &is_whole))
    return judge_year (self, actuals, n_actuals, relation, reason);
  met = judge_figure (self, &sum, actuals, n_actuals, relation, reason);
  if (met == PLAN_MODEL_MET_UNDECIDABLE)
    return met;
  if (!is_whole && sum.year < self->target.year)
    return judge_early (self, relation, met, reason);
  if (!is_whole && (met == PLAN_MODEL_MET_NO || !is_lasting (self, relation, *reason)))
    return leave_open (reason, PLAN_MODEL_MET_REASON_YEARS_MISSING);
  if (*reason == PLAN_MODEL_MET_REASON_COMPARED)
    *reason = PLAN_MODEL_MET_REASON_SUM;

  return met;
}

/* --- All together --- */

/* What the target itself lacks. */
static PlanModelMetReason
look_at_target (const PlanModelTargetCase *self,
                PlanModelRelation          relation)
{
  const PlanModelStated *target = &self->target;
  gboolean is_trend = relation.kind == PLAN_MODEL_RELATION_RISING || relation.kind == PLAN_MODEL_RELATION_FALLING;

  if (target->form == PLAN_MODEL_FORM_QUALITATIVE)
    return target->has_against ? PLAN_MODEL_MET_REASON_AGAINST : PLAN_MODEL_MET_REASON_QUALITATIVE;
  if (!target->has_amount && !is_trend && target->has_against)
    return PLAN_MODEL_MET_REASON_AGAINST;
  if (relation.kind == PLAN_MODEL_RELATION_NONE)
    return relation.otherwise;
  if (!is_trend && (!target->has_amount || (target->comparator == PLAN_MODEL_COMPARATOR_BETWEEN && !target->has_upper)))
    return PLAN_MODEL_MET_REASON_NO_AMOUNT;

  return PLAN_MODEL_MET_REASON_NONE;
}

static PlanModelMetReason
look_at_actuals (const PlanModelStated *actuals,
                 guint                  n_actuals)
{
  gboolean has_amount = FALSE;

  for (guint i = 0; i < n_actuals; i++)
    {
      if (actuals[i].role == PLAN_MODEL_VALUE_ROLE_TARGET || actuals[i].role == PLAN_MODEL_VALUE_ROLE_MILESTONE
          || actuals[i].role == PLAN_MODEL_VALUE_ROLE_ESTIMATE)
        return PLAN_MODEL_MET_REASON_NOT_ACTUAL;
      has_amount |= actuals[i].has_amount;
    }

  return has_amount ? PLAN_MODEL_MET_REASON_NONE : PLAN_MODEL_MET_REASON_NO_ACTUAL;
}

static PlanModelMet
judge_by_form (const PlanModelTargetCase *self,
               const PlanModelStated     *actuals,
               guint                      n_actuals,
               PlanModelRelation          relation,
               PlanModelMetReason        *reason)
{
  switch ((PlanModelForm) self->target.form)
    {
    case PLAN_MODEL_FORM_TREND:
      return judge_trend (self, actuals, n_actuals, relation, reason);
    case PLAN_MODEL_FORM_INCREMENT:
      return judge_increment (self, actuals, n_actuals, relation, reason);
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
      if (self->target.years.start > 0 && self->target.years.start < self->target.years.end)
        return judge_each_year (self, actuals, n_actuals, relation, reason);
      return judge_year (self, actuals, n_actuals, relation, reason);
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
    case PLAN_MODEL_FORM_CUMULATIVE:
    case PLAN_MODEL_FORM_CHANGE:
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_MULTIPLE:
    case PLAN_MODEL_FORM_RANK:
    case PLAN_MODEL_FORM_RANK_CHANGE:
    case PLAN_MODEL_FORM_COVERAGE:
    case PLAN_MODEL_FORM_QUALITATIVE:
    default:
      return judge_year (self, actuals, n_actuals, relation, reason);
    }
}

/*< private >
 * plan_model_target_case_judge:
 *
 * Returns: whether the target is met
 */
PlanModelMet
plan_model_target_case_judge (const PlanModelTargetCase *self,
                              const PlanModelStated     *actuals,
                              guint                      n_actuals,
                              PlanModelMetReason        *reason)
{
  const PlanModelStated *target = &self->target;
  PlanModelRelation relation = plan_model_relation_find (target->form, target->comparator, target->change, self->direction);
  PlanModelMet met;

  *reason = look_at_target (self, relation);
  if (*reason == PLAN_MODEL_MET_REASON_NONE)
    *reason = look_at_actuals (actuals, n_actuals);
  if (*reason != PLAN_MODEL_MET_REASON_NONE)
    return PLAN_MODEL_MET_UNDECIDABLE;
  met = judge_by_form (self, actuals, n_actuals, relation, reason);
  /* The number is met, and what else is asked for is not known; nor whether it binds at all. */
  if (met == PLAN_MODEL_MET_YES && target->has_against)
    return leave_open (reason, PLAN_MODEL_MET_REASON_AGAINST);
  if (met == PLAN_MODEL_MET_NO && target->has_condition)
    return leave_open (reason, PLAN_MODEL_MET_REASON_CONDITION);

  return met;
}
