/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-judge-private.h>

#include <libplanmodel/analysis/relation-private.h>

#define NO_FIGURE PLAN_MODEL_PROGRESS_NO_FIGURE

/* --- Which figures --- */

PlanModelForm
plan_model_progress_fold_form (guint8 form)
{
  return form == PLAN_MODEL_FORM_NONE || form == PLAN_MODEL_FORM_COVERAGE ? PLAN_MODEL_FORM_LEVEL
                                                                          : (PlanModelForm) form;
}

/* How well a figure of a form suits the target; 0 is best. */
static guint
rank_form (PlanModelForm target, guint8 form)
{
  if (plan_model_progress_fold_form (form) == plan_model_progress_fold_form (target))
    return 0;
  if (plan_model_progress_fold_form (form) == PLAN_MODEL_FORM_LEVEL
      || (target == PLAN_MODEL_FORM_RANK_CHANGE && form == PLAN_MODEL_FORM_RANK))
    return 1;

  return 2;
}

void
plan_model_progress_work_order (PlanModelProgressWork *self)
{
  PlanModelForm form = self->target_case.target.form;
  guint n_of_rank[3] = { 0 };

  g_array_set_size (self->order, 0);
  g_array_set_size (self->stateds, 0);
  for (guint i = 0; i < self->figures->len; i++)
    n_of_rank[rank_form (form, plan_model_progress_work_peek (self, i)->stated.form)]++;
  for (guint rank = 0; rank < G_N_ELEMENTS (n_of_rank); rank++)
    {
      if (rank == 2 && n_of_rank[0] + n_of_rank[1] > 0)
        break;
      if (rank == 1 && form == PLAN_MODEL_FORM_INCREMENT && n_of_rank[0] > 0)
        break;
      for (guint i = 0; i < self->figures->len; i++)
        if (rank_form (form, plan_model_progress_work_peek (self, i)->stated.form) == rank)
          {
            g_array_append_val (self->order, i);
            g_array_append_val (self->stateds, plan_model_progress_work_peek (self, i)->stated);
          }
    }
}

static gboolean
is_point (const PlanModelStated *figure)
{
  return figure->has_amount && !figure->has_upper
         && (figure->comparator == PLAN_MODEL_COMPARATOR_NONE
             || figure->comparator == PLAN_MODEL_COMPARATOR_REACH
             || figure->comparator == PLAN_MODEL_COMPARATOR_EXACTLY);
}

gboolean
plan_model_progress_work_suits (const PlanModelProgressWork *self,
                                const PlanModelStated *figure,
                                PlanModelForm form)
{
  PlanModelForm own = plan_model_progress_fold_form (figure->form);

  /* Running totals and places need no word where nothing else can be meant. */
  if (figure->form == PLAN_MODEL_FORM_NONE
      && (form == PLAN_MODEL_FORM_CUMULATIVE || form == PLAN_MODEL_FORM_RANK))
    own = form;

  return is_point (figure) && own == form
         && g_strcmp0 (figure->each, self->target_case.target.each) == 0;
}

/* The latest figure of the form, in a unit that compares, up to the year of the target; that year
 * itself is the best. */
static guint
find_latest (const PlanModelProgressWork *self, PlanModelForm form, const PlanModelMeasure *measure)
{
  guint latest = NO_FIGURE;

  for (guint i = 0; i < self->stateds->len; i++)
    {
      const PlanModelStated *figure = plan_model_progress_work_peek_stated (self, i);

      if (!plan_model_progress_work_suits (self, figure, form)
          || figure->year > self->target_case.target.year || figure->years.start < figure->years.end
          || !plan_model_measure_compare (&figure->measure, measure, NULL))
        continue;
      if (latest == NO_FIGURE
          || figure->year > plan_model_progress_work_peek_stated (self, latest)->year)
        latest = i;
    }

  return latest;
}

/* --- The baseline --- */

/* Of running totals and places, which are counted from figures of their own form. */
static const PlanModelStated *
find_base_of_form (const PlanModelProgressWork *self, PlanModelForm form)
{
  const PlanModelTargetCase *target_case = &self->target_case;
  const PlanModelStated *past = (const PlanModelStated *) (gpointer) target_case->past->data;

  if (target_case->baseline > 0
      && plan_model_progress_work_suits (self, &past[target_case->baseline - 1], form))
    return &past[target_case->baseline - 1];
  for (guint i = 0; i < target_case->past->len; i++)
    if (past[i].role == PLAN_MODEL_VALUE_ROLE_BASELINE
        && plan_model_progress_work_suits (self, &past[i], form))
      return &past[i];
  for (guint i = 0; i < self->stateds->len && target_case->period.start > 1; i++)
    if (plan_model_progress_work_peek_stated (self, i)->year == target_case->period.start - 1
        && plan_model_progress_work_suits (self, plan_model_progress_work_peek_stated (self, i),
                                           form))
      return plan_model_progress_work_peek_stated (self, i);

  return NULL;
}

const PlanModelStated *
plan_model_progress_work_find_base (const PlanModelProgressWork *self)
{
  PlanModelForm form = plan_model_progress_fold_form (self->target_case.target.form);
  PlanModelMetReason reason;
  const PlanModelStated *base;

  if (form == PLAN_MODEL_FORM_CUMULATIVE || form == PLAN_MODEL_FORM_RANK)
    base = find_base_of_form (self, form);
  else
    base = plan_model_target_case_find_base (&self->target_case,
                                             (PlanModelStated *) (gpointer) self->stateds->data,
                                             self->stateds->len, &reason);

  return base != NULL && base->year > 0 && is_point (base) ? base : NULL;
}

/* Whether the baseline is one of the figures, and not printed as one by the plan. */
static guint
find_figure (const PlanModelProgressWork *self, const PlanModelStated *stated)
{
  const PlanModelStated *first = (const PlanModelStated *) (gpointer) self->stateds->data;

  if (self->stateds->len == 0 || stated < first || stated >= first + self->stateds->len)
    return NO_FIGURE;

  return g_array_index (self->order, guint, stated - first);
}

/* The row of a figure that the plan prints: the same position among those about the past. */
static PlanModelLink
find_value (const PlanModelProgressWork *self, const PlanModelStated *stated)
{
  const PlanModelStore *store = self->store;
  guint position =
            (guint) (stated - (const PlanModelStated *) (gpointer) self->target_case.past->data),
        n = 0;

  for (guint32 i = store->indicator.first_value[self->indicator];
       i < store->indicator.first_value[self->indicator + 1]; i++)
    {
      if (store->value.role[i] != PLAN_MODEL_VALUE_ROLE_BASELINE
          && store->value.role[i] != PLAN_MODEL_VALUE_ROLE_ACTUAL)
        continue;
      if (n++ == position)
        return i + 1;
    }

  return 0;
}

void
plan_model_progress_work_note_printed_base (const PlanModelProgressWork *self,
                                            PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *base = plan_model_progress_work_find_base (self);

  if (base != NULL && base->role == PLAN_MODEL_VALUE_ROLE_BASELINE
      && find_figure (self, base) == NO_FIGURE)
    judgement->baseline_value = find_value (self, base);
}

static gboolean
is_same_amount (const PlanModelStated *a, const PlanModelStated *b)
{
  PlanModelQuantity amount, other;

  if (!plan_model_measure_compare (&a->measure, &b->measure, NULL))
    return TRUE;
  plan_model_quantity_init (&amount, &a->amount, &a->measure);
  plan_model_quantity_init (&other, &b->amount, &b->measure);

  return plan_model_quantity_compare (&amount, &other) == 0;
}

static void
note_base (const PlanModelProgressWork *self,
           const PlanModelStated *base,
           PlanModelProgressJudgement *judgement)
{
  judgement->baseline = find_figure (self, base);
  if (judgement->baseline != NO_FIGURE || base->role == PLAN_MODEL_VALUE_ROLE_ACTUAL)
    judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_BASELINE_FROM_ACTUAL;
  if (judgement->baseline != NO_FIGURE)
    return;
  judgement->baseline_value = find_value (self, base);
  for (guint i = 0; i < self->stateds->len; i++)
    {
      const PlanModelStated *figure = plan_model_progress_work_peek_stated (self, i);

      if (figure->year == base->year
          && plan_model_progress_work_suits (self, figure,
                                             plan_model_progress_fold_form (base->form))
          && !is_same_amount (figure, base))
        judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_BASELINE_DIFFERS;
    }
}

/* --- The end of the way --- */

/* A range asks for one of its ends, or for the one that is nearer; from inside for neither. */
static void
read_range (const PlanModelProgressWork *self, const PlanModelQuantity *from, PlanModelQuantity *to)
{
  const PlanModelStated *target = &self->target_case.target;
  PlanModelRelation relation = plan_model_relation_find (
      target->form, target->comparator, target->change, self->target_case.direction);
  PlanModelQuantity upper;

  plan_model_quantity_init (&upper, &target->upper, &target->measure);
  if (relation.kind == PLAN_MODEL_RELATION_UPPER_END
      || (relation.kind == PLAN_MODEL_RELATION_WITHIN
          && plan_model_quantity_compare (from, &upper) > 0))
    plan_model_quantity_copy (to, &upper);
}

/* The level that the target stands for.  FALSE where it stands for none. */
static gboolean
read_target (const PlanModelProgressWork *self,
             const PlanModelStated *base,
             PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *target = &self->target_case.target;
  PlanModelQuantity number;
  PlanModelMetReason reason;

  plan_model_quantity_init (&number, &target->amount, &target->measure);
  if (target->has_upper)
    judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_BETWEEN;
  if (plan_model_form_has_base (target->form))
    {
      judgement->notes |= target->form == PLAN_MODEL_FORM_INCREMENT
                              ? PLAN_MODEL_PROGRESS_NOTES_NET
                              : PLAN_MODEL_PROGRESS_NOTES_TARGET_COMPUTED;
      judgement->measure = base->measure;
      judgement->unit = base->unit;
      return !target->has_upper
             && plan_model_target_case_find_level (&self->target_case, base, &number,
                                                   target->year - base->year, &judgement->path.to,
                                                   &reason)
                    != 0;
    }
  judgement->measure = target->measure;
  plan_model_quantity_copy (&judgement->path.to, &number);
  if (target->has_upper)
    read_range (self, &judgement->path.from, &judgement->path.to);

  return plan_model_measure_compare (&target->measure, &base->measure, NULL);
}

/* --- What kind of path --- */

/* Shares, and places in a ranking, do not grow by themselves, and neither do running totals. */
static gboolean
is_of_amounts (const PlanModelProgressWork *self, const PlanModelProgressJudgement *judgement)
{
  static const PlanModelDimension shares[] = { PLAN_MODEL_DIMENSION_PERCENT,
                                               PLAN_MODEL_DIMENSION_PERCENTAGE_POINT,
                                               PLAN_MODEL_DIMENSION_RATIO,
                                               PLAN_MODEL_DIMENSION_RANK };

  switch ((PlanModelForm) self->target_case.target.form)
    {
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_MULTIPLE:
      break;
    case PLAN_MODEL_FORM_INCREMENT:
    case PLAN_MODEL_FORM_CUMULATIVE:
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
    case PLAN_MODEL_FORM_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_RANK:
    case PLAN_MODEL_FORM_RANK_CHANGE:
    case PLAN_MODEL_FORM_COVERAGE:
    case PLAN_MODEL_FORM_TREND:
    case PLAN_MODEL_FORM_QUALITATIVE:
    default:
      return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    if (plan_model_measure_is_of (&judgement->measure, shares[i]))
      return FALSE;

  return TRUE;
}

/* --- Milestones --- */

/* Whether a value is what the plan wants in a year between, as firmly as the target. */
static gboolean
is_milestone (const PlanModelProgressWork *self,
              const PlanModelStated *base,
              guint32 value,
              guint32 target_value,
              PlanModelStated *stated)
{
  const PlanModelStore *store = self->store;
  const PlanModelStated *target = &self->target_case.target;
  PlanModelValueRow row, target_row;

  if (store->value.role[value] != PLAN_MODEL_VALUE_ROLE_TARGET
      && store->value.role[value] != PLAN_MODEL_VALUE_ROLE_MILESTONE)
    return FALSE;
  if (store->value.year[value] <= base->year || store->value.year[value] >= target->year)
    return FALSE;
  plan_model_store_get_value (store, value, &row);
  plan_model_store_get_value (store, target_value, &target_row);
  plan_model_stated_init_row (stated, store, value, self->target_case.unit,
                              &self->target_case.measure);

  return row.firmness == target_row.firmness
         && plan_model_progress_fold_form (stated->form)
                == plan_model_progress_fold_form (target->form)
         && stated->has_amount && !stated->has_upper && g_strcmp0 (stated->each, target->each) == 0
         && plan_model_measure_compare (&stated->measure, &target->measure, NULL);
}

/* Where the line is in a year between two of its points. */
static gboolean
find_between (const PlanModelQuantity *from,
              int from_year,
              const PlanModelQuantity *to,
              int to_year,
              int year,
              PlanModelQuantity *due)
{
  PlanModelQuantity part;

  plan_model_quantity_copy (due, from);
  plan_model_quantity_copy (&part, to);

  return plan_model_quantity_subtract (&part, from)
         && plan_model_quantity_multiply (&part, (guint32) (year - from_year),
                                          (guint32) (to_year - from_year))
         && plan_model_quantity_add (due, &part);
}

/* Puts the line through the milestones: from the last one up to now, or the baseline, to the next
 * one, or the target. */
static gboolean
follow_milestones (const PlanModelProgressWork *self,
                   const PlanModelStated *base,
                   guint32 target_value,
                   PlanModelProgressPath *path)
{
  const PlanModelStore *store = self->store;
  PlanModelQuantity before, after;
  int before_year = path->from_year, after_year = path->to_year;
  gboolean has_any = FALSE;

  plan_model_quantity_copy (&before, &path->from);
  plan_model_quantity_copy (&after, &path->to);
  for (guint32 i = store->indicator.first_value[self->indicator];
       i < store->indicator.first_value[self->indicator + 1]; i++)
    {
      PlanModelStated stated;

      if (!is_milestone (self, base, i, target_value, &stated))
        continue;
      has_any = TRUE;
      if (stated.year <= path->now_year && stated.year > before_year)
        {
          before_year = stated.year;
          plan_model_quantity_init (&before, &stated.amount, &stated.measure);
        }
      else if (stated.year > path->now_year && stated.year < after_year)
        {
          after_year = stated.year;
          plan_model_quantity_init (&after, &stated.amount, &stated.measure);
        }
    }

  return has_any
         && find_between (&before, before_year, &after, after_year, path->now_year, &path->due);
}

/* --- Paths --- */

static guint
find_places (const PlanModelStated *stated, const PlanModelMeasure *measure)
{
  return plan_model_quantity_find_places (&stated->amount, &stated->measure, measure);
}

/* From the baseline by levels, places or running totals. */
static gboolean
find_path_of_levels (const PlanModelProgressWork *self,
                     guint32 target_value,
                     PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *target = &self->target_case.target,
                        *base = plan_model_progress_work_find_base (self), *now;
  PlanModelProgressPath *path = &judgement->path;
  PlanModelForm form = plan_model_progress_fold_form (target->form);
  guint latest;

  if (base == NULL || base->year >= target->year)
    return FALSE;
  if (form != PLAN_MODEL_FORM_CUMULATIVE && form != PLAN_MODEL_FORM_RANK)
    form = plan_model_progress_fold_form (base->form);
  latest = find_latest (self, form, &base->measure);
  if (latest == NO_FIGURE
      || plan_model_progress_work_peek_stated (self, latest)->year <= base->year)
    return FALSE;
  now = plan_model_progress_work_peek_stated (self, latest);
  path->from_year = base->year;
  path->to_year = target->year;
  path->now_year = now->year;
  plan_model_quantity_init (&path->from, &base->amount, &base->measure);
  plan_model_quantity_init (&path->now, &now->amount, &now->measure);
  if (!read_target (self, base, judgement))
    return FALSE;
  note_base (self, base, judgement);
  judgement->actual = g_array_index (self->order, guint, latest);
  judgement->places = find_places (base, &judgement->measure);
  if (!plan_model_form_has_base (target->form))
    judgement->places = MAX (judgement->places, find_places (target, &judgement->measure));
  if (follow_milestones (self, base, target_value, path))
    path->method = PLAN_MODEL_PROGRESS_METHOD_MILESTONE;
  else if (is_of_amounts (self, judgement) && plan_model_progress_path_can_grow (path))
    path->method = PLAN_MODEL_PROGRESS_METHOD_COMPOUND;
  else
    path->method = PLAN_MODEL_PROGRESS_METHOD_LINEAR;

  return TRUE;
}

static void
set_number (PlanModelQuantity *quantity, gint64 number)
{
  static const PlanModelMeasure none = { .numerator = 1, .denominator = 1 };
  PlanModelDecimal decimal;

  plan_model_decimal_init_coefficient (&decimal, number, 0);
  plan_model_quantity_init (quantity, &decimal, &none);
}

/* The year before the first in which what is newly made counts, or since which a change is. */
static int
find_base_year (const PlanModelProgressWork *self)
{
  int year = plan_model_target_case_get_base_year (&self->target_case);

  if (year > 0)
    return year;
  if (self->target_case.period.start > 1
      && self->target_case.period.start <= self->target_case.target.year)
    return self->target_case.period.start - 1;

  return self->target_case.target.form == PLAN_MODEL_FORM_INCREMENT
             ? self->target_case.target.year - 1
             : 0;
}

/* The figure of a year by itself, or NO_FIGURE. */
static guint
find_of_year (const PlanModelProgressWork *self, PlanModelForm form, int year)
{
  for (guint i = 0; i < self->stateds->len; i++)
    {
      const PlanModelStated *figure = plan_model_progress_work_peek_stated (self, i);

      if (figure->year == year && figure->years.start == figure->years.end
          && plan_model_progress_work_suits (self, figure, form))
        return i;
    }

  return NO_FIGURE;
}

/* What was newly made since, year by year, as far as there is a figure of each year.  FALSE where
 * one is missing. */
static gboolean
sum_years (const PlanModelProgressWork *self,
           int from_year,
           int to_year,
           PlanModelProgressJudgement *judgement)
{
  PlanModelProgressPath *path = &judgement->path;

  set_number (&path->now, 0);
  for (int year = from_year + 1; year <= to_year; year++)
    {
      guint found = find_of_year (self, PLAN_MODEL_FORM_INCREMENT, year);
      PlanModelQuantity one;

      if (found == NO_FIGURE
          || !plan_model_measure_compare (
              &plan_model_progress_work_peek_stated (self, found)->measure,
              &self->target_case.target.measure, NULL))
        return FALSE;
      plan_model_quantity_init (&one, &plan_model_progress_work_peek_stated (self, found)->amount,
                                &plan_model_progress_work_peek_stated (self, found)->measure);
      if (!plan_model_quantity_add (&path->now, &one))
        return FALSE;
      judgement->actual = g_array_index (self->order, guint, found);
      judgement->places =
          MAX (judgement->places, find_places (plan_model_progress_work_peek_stated (self, found),
                                               &judgement->measure));
    }
  judgement->has_sum = to_year > from_year + 1;

  return TRUE;
}

/* Increments are counted from nothing: a figure of the whole span up to a year, or one of each
 * year. */
static gboolean
find_path_of_increments (const PlanModelProgressWork *self, PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *target = &self->target_case.target;
  PlanModelProgressPath *path = &judgement->path;
  int from_year = find_base_year (self), last = 0;

  path->method = PLAN_MODEL_PROGRESS_METHOD_LINEAR;
  judgement->measure = target->measure;
  judgement->places = target->amount.places;
  path->from_year = from_year;
  path->to_year = target->year;
  set_number (&path->from, 0);
  plan_model_quantity_init (&path->to, &target->amount, &target->measure);
  for (guint i = 0; i < self->stateds->len; i++)
    {
      const PlanModelStated *figure = plan_model_progress_work_peek_stated (self, i);

      if (!plan_model_progress_work_suits (self, figure, PLAN_MODEL_FORM_INCREMENT)
          || figure->year > target->year || figure->year <= last)
        continue;
      last = figure->year;
      if (figure->years.start != from_year + 1 || figure->years.start == figure->years.end
          || !plan_model_measure_compare (&figure->measure, &target->measure, NULL))
        continue;
      path->now_year = figure->year;
      plan_model_quantity_init (&path->now, &figure->amount, &figure->measure);
      judgement->actual = g_array_index (self->order, guint, i);
    }
  if (last <= from_year)
    return FALSE;
  if (path->now_year == last)
    return TRUE;
  path->now_year = last;

  return last - from_year <= PLAN_MODEL_MEAN_GROWTH_MAX_YEARS
         && sum_years (self, from_year, last, judgement);
}

/* Changes since the base year, given as such, are counted from nothing; a multiple from one. */
static gboolean
find_path_of_changes (const PlanModelProgressWork *self, PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *target = &self->target_case.target, *now;
  PlanModelProgressPath *path = &judgement->path;
  guint latest = find_latest (self, target->form, &target->measure);
  int from_year = find_base_year (self);

  if (latest == NO_FIGURE || from_year == 0
      || plan_model_progress_work_peek_stated (self, latest)->year <= from_year
      || target->has_upper)
    return FALSE;
  now = plan_model_progress_work_peek_stated (self, latest);
  path->method = PLAN_MODEL_PROGRESS_METHOD_LINEAR;
  path->from_year = from_year;
  path->to_year = target->year;
  path->now_year = now->year;
  set_number (&path->from, target->form == PLAN_MODEL_FORM_MULTIPLE ? 1 : 0);
  plan_model_quantity_init (&path->to, &target->amount, &target->measure);
  plan_model_quantity_init (&path->now, &now->amount, &now->measure);
  if (plan_model_form_has_sense (target->form) && now->change != PLAN_MODEL_CHANGE_NONE
      && now->change != target->change)
    plan_model_quantity_negate (&path->now);
  judgement->measure = target->measure;
  judgement->places = MAX (find_places (now, &target->measure), target->amount.places);
  judgement->actual = g_array_index (self->order, guint, latest);

  return TRUE;
}

/* The percentage that a figure or a target of growth is, with the sign of its sense.  FALSE where
 * it is told in another unit. */
static gboolean
read_rate (const PlanModelStated *stated, PlanModelDecimal *rate)
{
  PlanModelMeasure percent;

  plan_model_measure_init (&percent, "%");
  if (!plan_model_measure_compare (&stated->measure, &percent, NULL)
      || !plan_model_measure_same_size (&stated->measure, &percent))
    return FALSE;
  *rate = stated->amount;
  if (stated->change == PLAN_MODEL_CHANGE_FALL && !plan_model_decimal_is_zero (rate))
    rate->negative = !rate->negative;

  return TRUE;
}

/* The growth of year after year, as far as there is a figure of each year. */
static gboolean
grow_years (const PlanModelProgressWork *self, int from_year, PlanModelProgressJudgement *judgement)
{
  PlanModelProgressPath *path = &judgement->path;
  int year = from_year + 1;

  plan_model_factor_init_one (&path->growth);
  for (; year <= self->target_case.target.year; year++)
    {
      guint found = find_of_year (self, PLAN_MODEL_FORM_ANNUAL_GROWTH, year);
      PlanModelDecimal rate;

      if (found == NO_FIGURE
          || !read_rate (plan_model_progress_work_peek_stated (self, found), &rate)
          || !plan_model_factor_grow (&path->growth, &rate))
        break;
      judgement->actual = g_array_index (self->order, guint, found);
    }
  path->from_year = from_year;
  path->now_year = year - 1;

  return path->now_year > from_year;
}

/* Growth that the target states: by the growth of each year, or by levels. */
static gboolean
find_path_of_growth (const PlanModelProgressWork *self, PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *target = &self->target_case.target, *base, *now;
  PlanModelProgressPath *path = &judgement->path;
  int from_year = find_base_year (self);
  guint latest;

  path->method = PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE;
  path->to_year = target->year;
  judgement->measure = target->measure;
  if (target->has_upper || !read_rate (target, &path->rate))
    return FALSE;
  if (from_year > 0 && target->year - from_year <= PLAN_MODEL_MEAN_GROWTH_MAX_YEARS
      && grow_years (self, from_year, judgement))
    return TRUE;
  base = plan_model_progress_work_find_base (self);
  if (base == NULL)
    return FALSE;
  latest = find_latest (self, PLAN_MODEL_FORM_LEVEL, &base->measure);
  if (latest == NO_FIGURE)
    return FALSE;
  now = plan_model_progress_work_peek_stated (self, latest);
  path->from_year = base->year;
  path->now_year = now->year;
  plan_model_quantity_init (&path->from, &base->amount, &base->measure);
  plan_model_quantity_init (&path->now, &now->amount, &now->measure);
  if (path->from.sign <= 0 || path->now.sign < 0 || now->year <= base->year
      || now->year - base->year > PLAN_MODEL_MEAN_GROWTH_MAX_YEARS)
    return FALSE;
  plan_model_factor_init (&path->growth, &path->from, &path->now);
  note_base (self, base, judgement);
  judgement->actual = g_array_index (self->order, guint, latest);

  return TRUE;
}

static gboolean
has_figure_of_form (const PlanModelProgressWork *self, PlanModelForm form)
{
  for (guint i = 0; i < self->stateds->len; i++)
    if (plan_model_progress_work_suits (self, plan_model_progress_work_peek_stated (self, i), form))
      return TRUE;

  return FALSE;
}

gboolean
plan_model_progress_work_find_path (const PlanModelProgressWork *self,
                                    guint32 target_value,
                                    PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *target = &self->target_case.target;

  if (!target->has_amount || target->year <= 0)
    return FALSE;
  switch ((PlanModelForm) target->form)
    {
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
      return find_path_of_growth (self, judgement);
    case PLAN_MODEL_FORM_INCREMENT:
      if (has_figure_of_form (self, PLAN_MODEL_FORM_INCREMENT))
        return find_path_of_increments (self, judgement);
      return find_path_of_levels (self, target_value, judgement);
    case PLAN_MODEL_FORM_CHANGE:
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_MULTIPLE:
    case PLAN_MODEL_FORM_RANK_CHANGE:
      return find_path_of_changes (self, judgement)
             || find_path_of_levels (self, target_value, judgement);
    case PLAN_MODEL_FORM_NONE:
    case PLAN_MODEL_FORM_LEVEL:
    case PLAN_MODEL_FORM_CUMULATIVE:
    case PLAN_MODEL_FORM_RANK:
    case PLAN_MODEL_FORM_COVERAGE:
      return find_path_of_levels (self, target_value, judgement);
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
    case PLAN_MODEL_FORM_TREND:
    case PLAN_MODEL_FORM_QUALITATIVE:
    default:
      return FALSE;
    }
}
