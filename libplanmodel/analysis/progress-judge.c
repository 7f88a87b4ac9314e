/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-judge-private.h>

#include <libplanmodel/analysis/forecast-private.h>
#include <libplanmodel/analysis/relation-private.h>

#include <string.h>

#define NO_FIGURE PLAN_MODEL_PROGRESS_NO_FIGURE

void
plan_model_progress_work_init (PlanModelProgressWork *self)
{
  memset (self, 0, sizeof *self);
  self->figures = g_array_new (FALSE, FALSE, sizeof (PlanModelProgressFigure));
  self->order = g_array_new (FALSE, FALSE, sizeof (guint));
  self->stateds = g_array_new (FALSE, FALSE, sizeof (PlanModelStated));
}

void
plan_model_progress_work_clear (PlanModelProgressWork *self)
{
  plan_model_target_case_clear (&self->target_case);
  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_pointer (&self->order, g_array_unref);
  g_clear_pointer (&self->stateds, g_array_unref);
}

void
plan_model_progress_work_begin (PlanModelProgressWork *self,
                                const PlanModelProgressSources *sources,
                                guint32 indicator,
                                PlanModelDirection direction,
                                int as_of)
{
  self->sources = sources;
  self->store = sources->store;
  self->indicator = indicator;
  if (self->target_case.past == NULL)
    plan_model_target_case_init (&self->target_case, sources->store, indicator, direction);
  else
    plan_model_target_case_reset (&self->target_case, sources->store, indicator, direction);
  g_array_set_size (self->figures, 0);
  plan_model_progress_sources_find (sources, indicator, self->target_case.unit,
                                    &self->target_case.measure, as_of, self->figures);
}

/* --- Whether it is met --- */

/* Mean growth over several years, of which the growth of each is given: met when all of them are
 * there. */
static gboolean
judge_growth_of_years (const PlanModelProgressWork *self, PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *target = &self->target_case.target;
  const PlanModelProgressPath *path = &judgement->path;
  PlanModelRelation relation = plan_model_relation_find (
      target->form, target->comparator, target->change, self->target_case.direction);
  gboolean holds;
  int order;

  if (path->method != PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE || judgement->actual == NO_FIGURE
      || plan_model_progress_work_peek (self, judgement->actual)->stated.form
             != PLAN_MODEL_FORM_ANNUAL_GROWTH
      || target->year - path->from_year < 2 || target->has_against || target->has_condition)
    return FALSE;
  if (!plan_model_factor_compare_rate (&path->growth, path->now_year - path->from_year, &path->rate,
                                       PLAN_MODEL_MEAN_GROWTH_ONE, &order))
    return FALSE;
  if (target->change == PLAN_MODEL_CHANGE_FALL)
    order = -order;
  switch (relation.kind)
    {
    case PLAN_MODEL_RELATION_AT_LEAST:
      holds = order >= 0;
      break;
    case PLAN_MODEL_RELATION_MORE_THAN:
      holds = order > 0;
      break;
    case PLAN_MODEL_RELATION_AT_MOST:
      holds = order <= 0;
      break;
    case PLAN_MODEL_RELATION_LESS_THAN:
      holds = order < 0;
      break;
    case PLAN_MODEL_RELATION_NONE:
    case PLAN_MODEL_RELATION_EQUAL:
    case PLAN_MODEL_RELATION_SAME:
    case PLAN_MODEL_RELATION_LOWER_END:
    case PLAN_MODEL_RELATION_UPPER_END:
    case PLAN_MODEL_RELATION_WITHIN:
    case PLAN_MODEL_RELATION_RISING:
    case PLAN_MODEL_RELATION_FALLING:
    default:
      return FALSE;
    }
  if (!holds && relation.otherwise != PLAN_MODEL_MET_REASON_NONE)
    {
      judgement->met = PLAN_MODEL_MET_UNDECIDABLE;
      judgement->met_reason = relation.otherwise;
    }
  else if (path->now_year < target->year)
    {
      judgement->met = PLAN_MODEL_MET_UNDECIDABLE;
      judgement->met_reason =
          holds ? PLAN_MODEL_MET_REASON_HOLDS_SO_FAR : PLAN_MODEL_MET_REASON_NOT_YET;
    }
  else
    {
      judgement->met = holds ? PLAN_MODEL_MET_YES : PLAN_MODEL_MET_NO;
      judgement->met_reason = PLAN_MODEL_MET_REASON_EACH_YEAR;
    }

  return TRUE;
}

static PlanModelMet
judge_stated (const PlanModelProgressWork *self, PlanModelMetReason *reason)
{
  return plan_model_target_case_judge (&self->target_case,
                                       (PlanModelStated *) (gpointer) self->stateds->data,
                                       self->stateds->len, reason);
}

/* Whether a figure would meet the target in its year. */
static PlanModelMet
judge_as_if (const PlanModelProgressWork *self,
             const PlanModelStated *base,
             const PlanModelStated *figure)
{
  PlanModelStated stateds[2] = { *figure, *base };
  PlanModelMetReason reason;

  stateds[0].year = self->target_case.target.year;
  stateds[0].years = (PlanModelYears){ 0, 0 };
  stateds[0].role = stateds[1].role = PLAN_MODEL_VALUE_ROLE_ACTUAL;

  return plan_model_target_case_judge (&self->target_case, stateds, 2, &reason);
}

/* --- The status --- */

static const PlanModelStated *
get_base (const PlanModelProgressWork *self, const PlanModelProgressJudgement *judgement)
{
  if (judgement->baseline != NO_FIGURE)
    return &plan_model_progress_work_peek (self, judgement->baseline)->stated;

  return judgement->baseline_value != 0 ? plan_model_progress_work_find_base (self) : NULL;
}

/* Whether the baseline meets the target already; then it is to be kept. */
static gboolean
holds_at_baseline (const PlanModelProgressWork *self, const PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *base = get_base (self, judgement);

  return base != NULL && judge_as_if (self, base, base) == PLAN_MODEL_MET_YES;
}

/* What is to be kept is on the track as long as it is. */
static void
find_status_of_keeping (const PlanModelProgressWork *self, PlanModelProgressJudgement *judgement)
{
  PlanModelMet met = judge_as_if (self, get_base (self, judgement),
                                  &plan_model_progress_work_peek (self, judgement->actual)->stated);

  judgement->status = met == PLAN_MODEL_MET_YES  ? PLAN_MODEL_PROGRESS_STATUS_ON_TRACK
                      : met == PLAN_MODEL_MET_NO ? PLAN_MODEL_PROGRESS_STATUS_MOVING_AWAY
                                                 : PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE;
  if (met == PLAN_MODEL_MET_UNDECIDABLE)
    judgement->reason = PLAN_MODEL_PROGRESS_REASON_MET;
}

/* A way without a length: more than there is is asked for, or the line stands still for a while.
 * The figure that has not moved is off the track; one that has is on it where it meets what is
 * asked, and else moves away. */
static void
find_status_of_standing (const PlanModelProgressWork *self, PlanModelProgressJudgement *judgement)
{
  const PlanModelProgressPath *path = &judgement->path;
  int order = plan_model_quantity_compare (&path->now, &path->from);
  int sense = plan_model_quantity_compare (&path->to, &path->from);
  PlanModelComparator comparator = self->target_case.target.comparator;

  if (path->method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
    order = plan_model_natural_compare (&path->growth.numerator, &path->growth.denominator);
  if (sense == 0 || path->method == PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
    sense =
        comparator == PLAN_MODEL_COMPARATOR_LESS_THAN || comparator == PLAN_MODEL_COMPARATOR_AT_MOST
            ? -1
            : 1;
  if (order == 0)
    judgement->status = path->method == PLAN_MODEL_PROGRESS_METHOD_MILESTONE
                            ? PLAN_MODEL_PROGRESS_STATUS_ON_TRACK
                            : PLAN_MODEL_PROGRESS_STATUS_OFF_TRACK;
  else
    judgement->status = (order > 0) == (sense > 0) ? PLAN_MODEL_PROGRESS_STATUS_ON_TRACK
                                                   : PLAN_MODEL_PROGRESS_STATUS_MOVING_AWAY;
}

/* A target that is not due yet, by the way to it. */
static void
find_status_of_path (const PlanModelProgressWork *self,
                     const PlanModelProgressBounds *bounds,
                     PlanModelProgressJudgement *judgement)
{
  if ((judgement->notes & PLAN_MODEL_PROGRESS_NOTES_HOLDS_AT_BASELINE) != 0)
    {
      find_status_of_keeping (self, judgement);
      return;
    }
  if (!plan_model_progress_path_has_length (&judgement->path))
    {
      find_status_of_standing (self, judgement);
      return;
    }
  if (!plan_model_progress_path_find_status (&judgement->path, bounds, &judgement->status))
    {
      judgement->status = PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE;
      judgement->reason = PLAN_MODEL_PROGRESS_REASON_TOO_LONG;
    }
}

/* Whether the way may be measured although nobody can tell yet whether the target is met. */
static gboolean
is_open (PlanModelMetReason reason)
{
  return reason == PLAN_MODEL_MET_REASON_HOLDS_SO_FAR || reason == PLAN_MODEL_MET_REASON_NOT_YET
         || reason == PLAN_MODEL_MET_REASON_DIRECTION_UNKNOWN
         || reason == PLAN_MODEL_MET_REASON_ABOUT;
}

/* A target that is not due yet, by the figure alone. */
static void
find_status_of_threshold (PlanModelProgressJudgement *judgement)
{
  if (judgement->met_reason == PLAN_MODEL_MET_REASON_HOLDS_SO_FAR)
    judgement->status = PLAN_MODEL_PROGRESS_STATUS_ON_TRACK;
  else
    judgement->reason = judgement->met_reason == PLAN_MODEL_MET_REASON_NOT_YET
                            ? PLAN_MODEL_PROGRESS_REASON_NOT_REACHED_YET
                            : PLAN_MODEL_PROGRESS_REASON_MET;
}

static void
find_status (const PlanModelProgressWork *self,
             const PlanModelProgressBounds *bounds,
             int as_of,
             gboolean has_path,
             PlanModelProgressJudgement *judgement)
{
  const PlanModelStated *target = &self->target_case.target;
  gboolean is_due = target->year > 0 && as_of >= target->year;

  if (judgement->met != PLAN_MODEL_MET_UNDECIDABLE)
    {
      judgement->status = judgement->met == PLAN_MODEL_MET_YES ? PLAN_MODEL_PROGRESS_STATUS_ACHIEVED
                                                               : PLAN_MODEL_PROGRESS_STATUS_NOT_MET;
      return;
    }
  judgement->reason = PLAN_MODEL_PROGRESS_REASON_MET;
  if (is_due
      && (judgement->met_reason == PLAN_MODEL_MET_REASON_HOLDS_SO_FAR
          || judgement->met_reason == PLAN_MODEL_MET_REASON_NOT_YET))
    judgement->reason = PLAN_MODEL_PROGRESS_REASON_NO_FIGURE_OF_YEAR;
  if (is_due || !is_open (judgement->met_reason))
    return;
  judgement->reason = PLAN_MODEL_PROGRESS_REASON_NONE;
  if (has_path)
    find_status_of_path (self, bounds, judgement);
  else
    find_status_of_threshold (judgement);
}

/* Whether it is undecidable for want of a figure. */
static gboolean
lacks_figure (const PlanModelProgressJudgement *judgement)
{
  if (judgement->reason == PLAN_MODEL_PROGRESS_REASON_NO_FIGURE_OF_YEAR
      || judgement->reason == PLAN_MODEL_PROGRESS_REASON_NOT_REACHED_YET)
    return TRUE;

  return judgement->reason == PLAN_MODEL_PROGRESS_REASON_MET
         && (judgement->met_reason == PLAN_MODEL_MET_REASON_NO_ACTUAL
             || judgement->met_reason == PLAN_MODEL_MET_REASON_YEARS_MISSING
             || judgement->met_reason == PLAN_MODEL_MET_REASON_LATER);
}

/* The figure that is shown where none is on a path: the one of the year of the target, else the
 * latest before it, else the earliest after it. */
static guint
find_shown (const PlanModelProgressWork *self)
{
  int year = self->target_case.target.year;
  guint best = NO_FIGURE;

  for (guint i = 0; i < self->stateds->len; i++)
    {
      int own = plan_model_progress_work_peek_stated (self, i)->year,
          best_year =
              best != NO_FIGURE ? plan_model_progress_work_peek_stated (self, best)->year : 0;

      if (best == NO_FIGURE || (best_year > year && own < best_year)
          || (own <= year && own > best_year))
        best = i;
    }

  return best != NO_FIGURE ? g_array_index (self->order, guint, best) : NO_FIGURE;
}

static void
note_actual (const PlanModelProgressWork *self, PlanModelProgressJudgement *judgement)
{
  const PlanModelProgressFigure *figure;

  if (judgement->actual == NO_FIGURE)
    return;
  figure = plan_model_progress_work_peek (self, judgement->actual);
  if (figure->stated.status == PLAN_MODEL_STATUS_PROVISIONAL)
    judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_PROVISIONAL;
  if (figure->stated.status == PLAN_MODEL_STATUS_ESTIMATED)
    judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_ESTIMATED;
  if (figure->source == PLAN_MODEL_PROGRESS_SOURCE_WITNESS)
    judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_WITNESS;
  if (figure->source == PLAN_MODEL_PROGRESS_SOURCE_PLAN)
    judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_OWN;
  if (figure->is_likely)
    judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_LIKELY;
}

static void
forget_path (PlanModelProgressJudgement *judgement)
{
  judgement->actual = judgement->baseline = NO_FIGURE;
  judgement->baseline_value = 0;
  judgement->has_sum = FALSE;
  judgement->notes = 0;
}

void
plan_model_progress_work_judge (PlanModelProgressWork *self,
                                guint32 target,
                                const PlanModelProgressBounds *bounds,
                                int as_of,
                                PlanModelProgressJudgement *judgement)
{
  gboolean has_path;

  judgement->status = PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE;
  judgement->reason = PLAN_MODEL_PROGRESS_REASON_NONE;
  judgement->path.method = PLAN_MODEL_PROGRESS_METHOD_NONE;
  judgement->path.now_year = 0;
  judgement->places = 0;
  forget_path (judgement);
  plan_model_target_case_set_target (&self->target_case, self->store, target);
  judgement->measure = self->target_case.target.measure;
  judgement->unit = self->target_case.target.unit;
  plan_model_progress_work_order (self);
  has_path = plan_model_progress_work_find_path (self, target, judgement);
  if (!has_path)
    {
      forget_path (judgement);
      judgement->actual = find_shown (self);
      judgement->path.method =
          judgement->actual != NO_FIGURE
                  && self->target_case.target.form != PLAN_MODEL_FORM_QUALITATIVE
              ? PLAN_MODEL_PROGRESS_METHOD_THRESHOLD
              : PLAN_MODEL_PROGRESS_METHOD_NONE;
      if (judgement->actual == NO_FIGURE)
        plan_model_progress_work_note_printed_base (self, judgement);
    }
  if (has_path && holds_at_baseline (self, judgement))
    judgement->notes |= PLAN_MODEL_PROGRESS_NOTES_HOLDS_AT_BASELINE;
  if (!has_path || !judge_growth_of_years (self, judgement))
    judgement->met = judge_stated (self, &judgement->met_reason);
  find_status (self, bounds, as_of, has_path, judgement);
  if (lacks_figure (judgement)
      && plan_model_progress_sources_differ (self->sources, self->indicator,
                                             self->target_case.target.year))
    judgement->reason = PLAN_MODEL_PROGRESS_REASON_VALUES_DIFFER;
  note_actual (self, judgement);
}

/* --- Forecasts --- */

void
plan_model_progress_work_list_points (const PlanModelProgressWork *self,
                                      const PlanModelProgressJudgement *judgement,
                                      GArray *points)
{
  const PlanModelStated *actual;

  if (judgement->actual == NO_FIGURE || judgement->has_sum)
    return;
  actual = &plan_model_progress_work_peek (self, judgement->actual)->stated;
  for (guint i = 0; i < self->stateds->len; i++)
    {
      const PlanModelStated *figure = plan_model_progress_work_peek_stated (self, i);
      PlanModelForecastPoint point = { figure->year, 0 };
      PlanModelQuantity quantity;
      g_autofree char *text = NULL;
      gboolean is_there = FALSE;

      if (!plan_model_progress_work_suits (self, figure,
                                           plan_model_progress_fold_form (actual->form))
          || figure->years.start < figure->years.end
          || !plan_model_measure_compare (&figure->measure, &actual->measure, NULL))
        continue;
      for (guint k = 0; k < points->len; k++)
        is_there |= g_array_index (points, PlanModelForecastPoint, k).year == figure->year;
      if (is_there)
        continue;
      plan_model_quantity_init (&quantity, &figure->amount, &figure->measure);
      text = plan_model_quantity_round (&quantity, &judgement->measure, judgement->places + 9);
      point.value = g_ascii_strtod (text, NULL);
      g_array_append_val (points, point);
    }
}
