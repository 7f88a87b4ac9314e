/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/demand-private.h>

#include <libplanmodel/model/value-private.h>

#include <string.h>

/* How the one demand stands to the other. */
typedef enum
{
  SAME,
  SOFTER,
  HARDER,
  OTHER_WAY,
  OVERLAP,
  NO_DIRECTION,
  OTHER_FORM,
  OTHER_UNIT,
  OTHER_TERMS,
  NO_AMOUNT /* of at least one of them */
} Verdict;

/* On which side of the number the admitted amounts lie. */
typedef enum
{
  WAY_UNKNOWN,
  WAY_UP,
  WAY_DOWN,
  WAY_NEITHER
} Way;

/* ≈ 400 admits more than ≥ 400, and that more than > 400. */
enum
{
  SOFT = -1,
  CLOSED = 0,
  OPEN = 1
};

typedef struct
{
  const PlanModelQuantity *at; /* NULL: no bound */
  int strictness;
} Bound;

typedef struct
{
  Bound lower;
  Bound upper;
  Bound either; /* where the direction is not known: this is the one or the other, and there is no other bound */
} Bounds;

/* A demand with one or the other member taken from another.  Where it is held to what is no number (≥ 全国平均), 0 stands
 * for that on both sides. */
typedef struct
{
  const PlanModelDemand *of;
  const PlanModelQuantity *amount;
  const PlanModelQuantity *upper; /* nullable */
  PlanModelComparator comparator;
} Statement;

static gboolean
read_quantity (const PlanModelDemand *self,
               const PlanModelAmount *amount,
               PlanModelQuantity     *quantity)
{
  PlanModelDecimal decimal;
  gboolean is_stated = plan_model_amount_read (self->store, amount, &decimal);

  if (!is_stated)
    plan_model_decimal_init_coefficient (&decimal, 0, 0);
  plan_model_quantity_init (quantity, &decimal, &self->measure);

  return is_stated;
}

void
plan_model_demand_init (PlanModelDemand      *self,
                        const PlanModelStore *store,
                        guint32               indicator,
                        guint32               value,
                        PlanModelDirection    direction)
{
  self->store = store;
  self->direction = direction;
  plan_model_store_get_value (store, value, &self->row);
  plan_model_measure_init (&self->measure, plan_model_value_row_unit (store, &self->row, indicator + 1));
  self->has_amount = read_quantity (self, &self->row.amount, &self->amount);
  self->has_upper = read_quantity (self, &self->row.rare.upper, &self->upper);
}

static gboolean
same_dimension (const PlanModelDemand *self,
                const PlanModelDemand *other)
{
  return plan_model_measure_compare (&self->measure, &other->measure, NULL);
}

gboolean
plan_model_demand_same_amount (const PlanModelDemand *self,
                               const PlanModelDemand *other)
{
  return self->has_amount && other->has_amount && same_dimension (self, other)
         && plan_model_quantity_compare (&self->amount, &other->amount) == 0;
}

gboolean
plan_model_demand_same_upper (const PlanModelDemand *self,
                              const PlanModelDemand *other)
{
  return self->has_upper && other->has_upper && same_dimension (self, other)
         && plan_model_quantity_compare (&self->upper, &other->upper) == 0;
}

/* Coverage is a level of 100 %, and what states no form is a level. */
static PlanModelForm
get_form (const PlanModelDemand *self)
{
  if (self->row.form == PLAN_MODEL_FORM_NONE || self->row.form == PLAN_MODEL_FORM_COVERAGE)
    return PLAN_MODEL_FORM_LEVEL;

  return (PlanModelForm) self->row.form;
}

static gboolean
is_difference (PlanModelForm form)
{
  return form == PLAN_MODEL_FORM_CHANGE || form == PLAN_MODEL_FORM_PERCENT_CHANGE || form == PLAN_MODEL_FORM_ANNUAL_GROWTH
         || form == PLAN_MODEL_FORM_RANK_CHANGE;
}

static Way
get_way_of_difference (const PlanModelDemand *self)
{
  if (self->row.change == PLAN_MODEL_CHANGE_RISE && self->direction == PLAN_MODEL_DIRECTION_DECREASE)
    return WAY_DOWN;
  if (self->row.change == PLAN_MODEL_CHANGE_FALL && self->direction == PLAN_MODEL_DIRECTION_INCREASE)
    return WAY_DOWN;

  return WAY_UP;
}

/* Which amounts a number without a bound asks for.  Of a difference it is its size that counts. */
static Way
get_way (const PlanModelDemand *self)
{
  switch ((PlanModelForm) self->row.form)
    {
    case PLAN_MODEL_FORM_INCREMENT:
    case PLAN_MODEL_FORM_CUMULATIVE:
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
    case PLAN_MODEL_FORM_COVERAGE:
    case PLAN_MODEL_FORM_MULTIPLE:
      return WAY_UP;
    case PLAN_MODEL_FORM_RANK:
      return WAY_DOWN;
    case PLAN_MODEL_FORM_CHANGE:
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_RANK_CHANGE:
      return get_way_of_difference (self);
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
    case PLAN_MODEL_FORM_TREND:
    case PLAN_MODEL_FORM_QUALITATIVE:
      break;
    }
  switch (self->direction)
    {
    case PLAN_MODEL_DIRECTION_INCREASE:
      return WAY_UP;
    case PLAN_MODEL_DIRECTION_DECREASE:
      return WAY_DOWN;
    case PLAN_MODEL_DIRECTION_MAINTAIN:
      return WAY_NEITHER;
    case PLAN_MODEL_DIRECTION_UNKNOWN:
    default:
      return WAY_UNKNOWN;
    }
}

static Bounds
make_bounds_around (Way   way,
                    Bound bound)
{
  switch (way)
    {
    case WAY_UP:
      return (Bounds) { .lower = bound };
    case WAY_DOWN:
      return (Bounds) { .upper = bound };
    case WAY_NEITHER:
      return (Bounds) { .lower = bound, .upper = bound };
    case WAY_UNKNOWN:
    default:
      return (Bounds) { .either = bound };
    }
}

/* FALSE: a range without an end. */
static gboolean
make_bounds (const Statement *self,
             Bounds          *bounds)
{
  const PlanModelQuantity *at = self->amount;
  Way way = get_way (self->of);

  switch (self->comparator)
    {
    case PLAN_MODEL_COMPARATOR_AT_LEAST:
      *bounds = (Bounds) { .lower = { at, CLOSED } };
      break;
    case PLAN_MODEL_COMPARATOR_MORE_THAN:
      *bounds = (Bounds) { .lower = { at, OPEN } };
      break;
    case PLAN_MODEL_COMPARATOR_AT_MOST:
      *bounds = (Bounds) { .upper = { at, CLOSED } };
      break;
    case PLAN_MODEL_COMPARATOR_LESS_THAN:
      *bounds = (Bounds) { .upper = { at, OPEN } };
      break;
    case PLAN_MODEL_COMPARATOR_EXACTLY:
      *bounds = make_bounds_around (WAY_NEITHER, (Bound) { at, CLOSED });
      break;
    case PLAN_MODEL_COMPARATOR_ABOUT:
      *bounds = make_bounds_around (way, (Bound) { at, SOFT });
      break;
    case PLAN_MODEL_COMPARATOR_BETWEEN:
      if (self->upper == NULL)
        return FALSE;
      *bounds = (Bounds) { .lower = { way != WAY_DOWN ? at : NULL, CLOSED },
                           .upper = { way != WAY_UP ? self->upper : NULL, CLOSED } };
      break;
    case PLAN_MODEL_COMPARATOR_NONE:
    case PLAN_MODEL_COMPARATOR_REACH:
    default:
      *bounds = make_bounds_around (way, (Bound) { at, CLOSED });
      break;
    }

  return TRUE;
}

/* What a bound admits less than another one: more than 0, less, or 0 for the same.  FALSE: nobody can tell, as 左右 has no
 * end. */
static gboolean
compare_bounds (const Bound *before,
                const Bound *after,
                gboolean     is_upper,
                int         *order)
{
  *order = (after->at != NULL) - (before->at != NULL);
  if (before->at == NULL || after->at == NULL)
    return TRUE;
  *order = plan_model_quantity_compare (after->at, before->at);
  if (is_upper)
    *order = -*order;
  if (*order == 0)
    *order = after->strictness - before->strictness;
  else if ((*order > 0 ? after : before)->strictness == SOFT && (*order > 0 ? before : after)->strictness != SOFT)
    return FALSE;

  return TRUE;
}

static gboolean
is_one_sided (const Bounds *self)
{
  return (self->lower.at != NULL) != (self->upper.at != NULL);
}

static Verdict
judge_known (const Bounds *before,
             const Bounds *after)
{
  int lower, upper;

  /* Not a matter of amounts: a floor, and now a ceiling. */
  if (is_one_sided (before) && is_one_sided (after) && (before->lower.at != NULL) != (after->lower.at != NULL))
    return OTHER_WAY;
  if (!compare_bounds (&before->lower, &after->lower, FALSE, &lower)
      || !compare_bounds (&before->upper, &after->upper, TRUE, &upper))
    return OVERLAP;
  if (lower == 0 && upper == 0)
    return SAME;
  if (lower >= 0 && upper >= 0)
    return HARDER;

  return lower <= 0 && upper <= 0 ? SOFTER : OVERLAP;
}

/* A number of which nobody knows whether it is a floor or a ceiling, against one of which that is known.  Only 左右 is softer
 * than the same number as either of the two, and only = is harder.
 * Returns: what becomes of the one when it turns into the other */
static Verdict
judge_half_known (const Bound  *either,
                  const Bounds *known)
{
  gboolean is_exact = known->lower.at != NULL && known->upper.at != NULL
                      && plan_model_quantity_compare (known->lower.at, known->upper.at) == 0;
  const Bound *bound = known->lower.at != NULL ? &known->lower : &known->upper;

  if (plan_model_quantity_compare (either->at, bound->at) != 0 || (!is_exact && !is_one_sided (known)))
    return NO_DIRECTION;
  if (is_exact)
    return HARDER;

  return either->strictness == SOFT ? HARDER : NO_DIRECTION;
}

static Verdict
turn_round (Verdict verdict)
{
  if (verdict == SOFTER)
    return HARDER;

  return verdict == HARDER ? SOFTER : verdict;
}

static Verdict
judge_bounds (const Bounds *before,
              const Bounds *after)
{
  if (before->either.at != NULL && after->either.at != NULL)
    {
      int order = after->either.strictness - before->either.strictness;

      if (plan_model_quantity_compare (before->either.at, after->either.at) != 0)
        return NO_DIRECTION;

      return order == 0 ? SAME : order > 0 ? HARDER : SOFTER;
    }
  if (before->either.at != NULL)
    return judge_half_known (&before->either, after);
  if (after->either.at != NULL)
    return turn_round (judge_half_known (&after->either, before));

  return judge_known (before, after);
}

static gboolean
same_text (const PlanModelDemand *a,
           PlanModelText          a_text,
           const PlanModelDemand *b,
           PlanModelText          b_text)
{
  return g_strcmp0 (plan_model_store_text (a->store, a_text), plan_model_store_text (b->store, b_text)) == 0;
}

/* Whether the amounts are of one thing at all. */
static Verdict
find_obstacle (const PlanModelDemand *before,
               const PlanModelDemand *after)
{
  const PlanModelValueRow *a = &before->row, *b = &after->row;

  if (before->has_amount != after->has_amount || (!before->has_amount && a->rare.against.text == 0))
    return NO_AMOUNT;
  if (get_form (before) != get_form (after))
    return OTHER_FORM;
  if (!same_dimension (before, after))
    return OTHER_UNIT;
  if (is_difference (get_form (before)) && a->change != b->change)
    return OTHER_WAY;
  if (!same_text (before, a->rare.against.text, after, b->rare.against.text)
      || !same_text (before, a->rare.each, after, b->rare.each) || a->rare.base_year != b->rare.base_year)
    return OTHER_TERMS;

  return SAME;
}

static Verdict
judge_statements (const Statement *before,
                  const Statement *after)
{
  Bounds a, b;

  if (!make_bounds (before, &a) || !make_bounds (after, &b))
    return OTHER_TERMS;

  return judge_bounds (&a, &b);
}

static Statement
make_statement (const PlanModelDemand *self)
{
  return (Statement) { self, &self->amount, self->has_upper ? &self->upper : NULL,
                       (PlanModelComparator) self->row.comparator };
}

static Verdict
judge_whole (const PlanModelDemand *before,
             const PlanModelDemand *after)
{
  Statement a = make_statement (before), b = make_statement (after);
  Verdict obstacle = find_obstacle (before, after);

  if (obstacle == NO_AMOUNT && before->has_amount == after->has_amount)
    return SAME;

  return obstacle != SAME ? obstacle : judge_statements (&a, &b);
}

static void
take_member (Statement           *self,
             const Statement     *other,
             PlanModelDiffMember  member)
{
  if (member == PLAN_MODEL_DIFF_MEMBER_COMPARATOR)
    self->comparator = other->comparator;
  else if (member == PLAN_MODEL_DIFF_MEMBER_VALUE_MAX)
    self->upper = other->upper;
  else
    self->amount = other->amount;
}

/* What one member does, which is to hold whether the others are already as they will be or not. */
static Verdict
judge_member (const PlanModelDemand *before,
              const PlanModelDemand *after,
              PlanModelDiffMember    member)
{
  Statement a = make_statement (before), b = make_statement (after), a_changed = a, b_unchanged = b;
  Verdict obstacle = find_obstacle (before, after), first, second;

  if (obstacle != SAME)
    return obstacle;
  take_member (&a_changed, &b, member);
  take_member (&b_unchanged, &a, member);
  first = judge_statements (&a, &a_changed);
  second = judge_statements (&b_unchanged, &b);

  return first == second ? first : judge_statements (&a, &b);
}

static PlanModelDiffReason
explain (Verdict             verdict,
         PlanModelDiffReason softer,
         PlanModelDiffReason harder)
{
  switch (verdict)
    {
    case SOFTER:
      return softer;
    case HARDER:
      return harder;
    case OTHER_WAY:
      return PLAN_MODEL_DIFF_REASON_OTHER_WAY;
    case OVERLAP:
      return PLAN_MODEL_DIFF_REASON_OVERLAP;
    case NO_DIRECTION:
      return PLAN_MODEL_DIFF_REASON_NO_DIRECTION;
    case OTHER_FORM:
      return PLAN_MODEL_DIFF_REASON_OTHER_FORM;
    case OTHER_UNIT:
      return PLAN_MODEL_DIFF_REASON_OTHER_UNIT;
    case OTHER_TERMS:
      return PLAN_MODEL_DIFF_REASON_OTHER_TERMS;
    case NO_AMOUNT:
      return PLAN_MODEL_DIFF_REASON_OTHER_TERMS;
    case SAME:
    default:
      return PLAN_MODEL_DIFF_REASON_SAME_DEMAND;
    }
}

static PlanModelDiffReason
judge_amount (const PlanModelDemand *before,
              const PlanModelDemand *after,
              PlanModelDiffMember    member)
{
  gboolean is_held = before->row.rare.against.text != 0 || after->row.rare.against.text != 0;

  if (before->has_amount && after->has_amount)
    return explain (judge_member (before, after, member), PLAN_MODEL_DIFF_REASON_ASKS_LESS,
                    PLAN_MODEL_DIFF_REASON_ASKS_MORE);
  if (is_held)
    return PLAN_MODEL_DIFF_REASON_OTHER_TERMS;

  return before->has_amount ? PLAN_MODEL_DIFF_REASON_AMOUNT_DROPPED : PLAN_MODEL_DIFF_REASON_AMOUNT_ADDED;
}

static gboolean
is_every_year (const PlanModelDemand *self)
{
  return self->row.form == PLAN_MODEL_FORM_ANNUAL_AMOUNT || self->row.form == PLAN_MODEL_FORM_ANNUAL_GROWTH
         || self->row.form == PLAN_MODEL_FORM_TREND || self->row.comparator == PLAN_MODEL_COMPARATOR_EXACTLY
         || (self->direction == PLAN_MODEL_DIRECTION_MAINTAIN && get_form (self) == PLAN_MODEL_FORM_LEVEL);
}

PlanModelDay
plan_model_demand_get_end (const char *deadline,
                           int         year)
{
  PlanModelPeriod period = { PLAN_MODEL_PERIOD_NONE, 0, 0 };

  if (deadline != NULL)
    plan_model_period_parse (deadline, strlen (deadline), &period);
  else if (year > 0)
    plan_model_period_init_year (&period, year);

  return period.kind == PLAN_MODEL_PERIOD_ONGOING ? 0 : period.last;
}

static PlanModelDay
get_end (const PlanModelDemand *self)
{
  return plan_model_demand_get_end (plan_model_store_text (self->store, self->row.rare.deadline), self->row.year);
}

/* Later is softer, unless more is asked for in return. */
static PlanModelDiffReason
judge_time (const PlanModelDemand *before,
            const PlanModelDemand *after)
{
  PlanModelDay from = get_end (before), to = get_end (after);
  Verdict whole = judge_whole (before, after);

  if (whole == NO_AMOUNT)
    whole = before->has_amount ? SOFTER : HARDER;
  if (from == to)
    return PLAN_MODEL_DIFF_REASON_SAME_DEMAND;
  if (from == 0)
    return PLAN_MODEL_DIFF_REASON_DATE_ADDED;
  if (to == 0)
    return PLAN_MODEL_DIFF_REASON_DATE_DROPPED;
  if (is_every_year (before) || is_every_year (after))
    return PLAN_MODEL_DIFF_REASON_EVERY_YEAR;
  if (whole == (to > from ? HARDER : SOFTER))
    return PLAN_MODEL_DIFF_REASON_TRADE_OFF;
  if (whole != SAME && whole != SOFTER && whole != HARDER)
    return explain (whole, PLAN_MODEL_DIFF_REASON_NONE, PLAN_MODEL_DIFF_REASON_NONE);

  return to > from ? PLAN_MODEL_DIFF_REASON_LATER : PLAN_MODEL_DIFF_REASON_SOONER;
}

static int
rank_firmness (const PlanModelDemand *self)
{
  if (self->row.firmness == PLAN_MODEL_FIRMNESS_NONE)
    return 0;

  return self->row.firmness == PLAN_MODEL_FIRMNESS_ENSURE ? 1 : -1;
}

static gboolean
same_digits (const PlanModelDemand *a,
             const PlanModelDemand *b)
{
  PlanModelDecimal x, y;

  return plan_model_amount_read (a->store, &a->row.amount, &x) && plan_model_amount_read (b->store, &b->row.amount, &y)
         && plan_model_decimal_compare (&x, &y) == 0;
}

/* The digits stayed, and something else is meant by them; or they changed too, and tell what became of the amount. */
static PlanModelDiffReason
judge_unit (const PlanModelDemand *before,
            const PlanModelDemand *after)
{
  if (!same_dimension (before, after))
    return PLAN_MODEL_DIFF_REASON_OTHER_UNIT;
  if (plan_model_demand_same_amount (before, after))
    return PLAN_MODEL_DIFF_REASON_SAME_DEMAND;

  return same_digits (before, after) ? judge_amount (before, after, PLAN_MODEL_DIFF_MEMBER_VALUE)
                                     : PLAN_MODEL_DIFF_REASON_NONE;
}

/* With the amount went what was said of it. */
static gboolean
is_amount_gone (const PlanModelDemand *before,
                const PlanModelDemand *after)
{
  return before->has_amount != after->has_amount && before->row.rare.against.text == 0 && after->row.rare.against.text == 0;
}

static PlanModelDiffReason
judge_comparator (const PlanModelDemand *before,
                  const PlanModelDemand *after)
{
  if (is_amount_gone (before, after))
    return PLAN_MODEL_DIFF_REASON_NONE;

  return explain (judge_member (before, after, PLAN_MODEL_DIFF_MEMBER_COMPARATOR), PLAN_MODEL_DIFF_REASON_ADMITS_MORE,
                  PLAN_MODEL_DIFF_REASON_ADMITS_LESS);
}

static PlanModelDiffReason
judge_form (const PlanModelDemand *before,
            const PlanModelDemand *after)
{
  if (is_amount_gone (before, after))
    return PLAN_MODEL_DIFF_REASON_NONE;

  return get_form (before) == get_form (after) ? PLAN_MODEL_DIFF_REASON_SAME_DEMAND : PLAN_MODEL_DIFF_REASON_OTHER_FORM;
}

PlanModelDiffReason
plan_model_demand_judge (const PlanModelDemand *old_demand,
                         const PlanModelDemand *new_demand,
                         PlanModelDiffMember    member)
{
  switch ((int) member)
    {
    case PLAN_MODEL_DIFF_MEMBER_VALUE:
    case PLAN_MODEL_DIFF_MEMBER_VALUE_MAX:
      return judge_amount (old_demand, new_demand, member);
    case PLAN_MODEL_DIFF_MEMBER_COMPARATOR:
      return judge_comparator (old_demand, new_demand);
    case PLAN_MODEL_DIFF_MEMBER_YEAR:
    case PLAN_MODEL_DIFF_MEMBER_DEADLINE:
      return judge_time (old_demand, new_demand);
    case PLAN_MODEL_DIFF_MEMBER_FIRMNESS:
      return rank_firmness (old_demand) > rank_firmness (new_demand) ? PLAN_MODEL_DIFF_REASON_LESS_FIRM
                                                                     : PLAN_MODEL_DIFF_REASON_FIRMER;
    case PLAN_MODEL_DIFF_MEMBER_UNIT:
      return judge_unit (old_demand, new_demand);
    case PLAN_MODEL_DIFF_MEMBER_FORM:
      return judge_form (old_demand, new_demand);
    case PLAN_MODEL_DIFF_MEMBER_CHANGE:
      return PLAN_MODEL_DIFF_REASON_OTHER_WAY;
    case PLAN_MODEL_DIFF_MEMBER_YEARS:
    case PLAN_MODEL_DIFF_MEMBER_BASE_YEAR:
    case PLAN_MODEL_DIFF_MEMBER_AGAINST:
    case PLAN_MODEL_DIFF_MEMBER_EACH:
    case PLAN_MODEL_DIFF_MEMBER_CONDITION:
    case PLAN_MODEL_DIFF_MEMBER_STATUS:
      return PLAN_MODEL_DIFF_REASON_OTHER_TERMS;
    default:
      return PLAN_MODEL_DIFF_REASON_NONE;
    }
}

PlanModelDiffReason
plan_model_demand_judge_whole (const PlanModelDemand *old_demand,
                               const PlanModelDemand *new_demand)
{
  if (is_amount_gone (old_demand, new_demand))
    return old_demand->has_amount ? PLAN_MODEL_DIFF_REASON_AMOUNT_DROPPED : PLAN_MODEL_DIFF_REASON_AMOUNT_ADDED;

  return explain (judge_whole (old_demand, new_demand), PLAN_MODEL_DIFF_REASON_ASKS_LESS, PLAN_MODEL_DIFF_REASON_ASKS_MORE);
}

gboolean
plan_model_demand_is_amount (PlanModelDiffMember member)
{
  return member == PLAN_MODEL_DIFF_MEMBER_VALUE || member == PLAN_MODEL_DIFF_MEMBER_VALUE_MAX
         || member == PLAN_MODEL_DIFF_MEMBER_UNIT || member == PLAN_MODEL_DIFF_MEMBER_COMPARATOR;
}

gboolean
plan_model_demand_is_kept (const PlanModelDemand *self,
                           const PlanModelDemand *other)
{
  PlanModelDay end = get_end (self), other_end = get_end (other);
  Verdict whole;

  if (rank_firmness (other) < rank_firmness (self) || !self->has_amount || !other->has_amount)
    return FALSE;
  /* What holds in every year is asked for by nothing but itself. */
  if (end != 0 && (other_end == 0 || other_end > end || (other_end != end && (is_every_year (self) || is_every_year (other)))))
    return FALSE;
  whole = judge_whole (self, other);

  return whole == SAME || whole == HARDER;
}
