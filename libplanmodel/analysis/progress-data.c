/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-data-private.h>

#include <libplanmodel/analysis/met-private.h>
#include <libplanmodel/analysis/progress-reason-private.h>
#include <libplanmodel/analysis/progress-targets-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/vocabulary/vocabulary-private.h>

typedef struct
{
  PlanModelProgressData *data;
  PlanModelProgressWork work;
  GArray *targets;
} Maker;

static int
get_latest_year (const PlanModelProgressWork *work, int latest, int last)
{
  for (guint i = 0; i < work->figures->len; i++)
    latest = MAX (
        latest, MIN (g_array_index (work->figures, PlanModelProgressFigure, i).stated.year, last));

  return latest;
}

/* The latest year of which there is a figure of a target of the plan, no later than the plan
 * itself. */
static int
find_year_of_plan (Maker *self, guint32 plan, PlanModelRange range)
{
  PlanModelYears period = plan_model_store_peek_plan (self->data->sources.store, plan)->period;
  int latest = 0;

  for (guint32 i = 0; i < range.n; i++)
    {
      plan_model_progress_list_targets (self->data->sources.store, range.first + i, self->targets);
      if (self->targets->len == 0)
        continue;
      plan_model_progress_work_begin (&self->work, &self->data->sources, range.first + i,
                                      PLAN_MODEL_DIRECTION_UNKNOWN, 0);
      latest = get_latest_year (&self->work, latest, period.end > 0 ? period.end : G_MAXINT16);
    }

  return latest;
}

static void
put_figure (const PlanModelProgressWork *work,
            guint position,
            guint8 *has_any,
            guint8 *source,
            guint32 *row)
{
  *has_any = position != PLAN_MODEL_PROGRESS_NO_FIGURE;
  if (!*has_any)
    return;
  *source = g_array_index (work->figures, PlanModelProgressFigure, position).source;
  *row = g_array_index (work->figures, PlanModelProgressFigure, position).position;
}

static void
add_record (Maker *self, guint32 plan, guint32 indicator, guint32 target)
{
  PlanModelProgressData *data = self->data;
  PlanModelProgressJudgement judgement;
  PlanModelProgressRecord record = { .plan = plan, .indicator = indicator, .target = target };

  plan_model_progress_work_judge (&self->work, target, data->bounds, data->of_plan[plan],
                                  &judgement);
  put_figure (&self->work, judgement.actual, &record.has_actual, &record.actual_source,
              &record.actual);
  put_figure (&self->work, judgement.baseline, &record.has_baseline, &record.baseline_source,
              &record.baseline);
  record.baseline_value = judgement.baseline_value;
  record.status = judgement.status;
  record.reason = judgement.reason;
  record.met = judgement.met;
  record.met_reason = judgement.met_reason;
  record.method = judgement.path.method;
  record.notes = (guint16) judgement.notes;
  g_array_append_val (data->records, record);
}

static void
add_plan (Maker *self, guint32 plan)
{
  PlanModelProgressData *data = self->data;
  PlanModelRange range =
      plan_model_store_get_range (data->sources.store, plan, PLAN_MODEL_OBJECT_INDICATOR);

  data->of_plan[plan] =
      (gint16) (data->as_of != 0 ? data->as_of : find_year_of_plan (self, plan, range));
  for (guint32 i = 0; i < range.n; i++)
    {
      plan_model_progress_list_targets (data->sources.store, range.first + i, self->targets);
      if (self->targets->len == 0)
        continue;
      plan_model_progress_work_begin (
          &self->work, &data->sources, range.first + i,
          plan_model_concepts_get_direction (data->concepts, range.first + i), data->of_plan[plan]);
      for (guint k = 0; k < self->targets->len; k++)
        add_record (self, plan, range.first + i, g_array_index (self->targets, guint32, k));
    }
}

PlanModelProgressData *
plan_model_progress_data_new (PlanModelStore *store,
                              PlanModelActualRows *given,
                              PlanModelVocabulary *vocabulary,
                              PlanModelProgressBounds *bounds,
                              int as_of,
                              gboolean takes_likely,
                              guint max_findings)
{
  PlanModelProgressData *self = g_new0 (PlanModelProgressData, 1);
  const PlanModelConceptSet *set = vocabulary != NULL ? plan_model_vocabulary_get_set (vocabulary)
                                                      : plan_model_vocabulary_get_default_set ();
  Maker maker = { .data = self };

  g_atomic_ref_count_init (&self->n_refs);
  self->concepts = plan_model_concepts_new (store, vocabulary);
  self->bounds = bounds != NULL
                     ? plan_model_progress_bounds_ref (bounds)
                     : plan_model_progress_bounds_parse (PLAN_MODEL_PROGRESS_USUAL_BOUNDS);
  self->as_of = as_of;
  self->of_plan = g_new0 (gint16, store->n[PLAN_MODEL_OBJECT_PLAN]);
  self->records = g_array_new (FALSE, FALSE, sizeof (PlanModelProgressRecord));
  self->findings = plan_model_findings_new (max_findings);
  plan_model_progress_sources_init (&self->sources, store, self->concepts, set, given, takes_likely,
                                    &self->matches, self->findings);
  plan_model_progress_work_init (&maker.work);
  maker.targets = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    add_plan (&maker, plan);
  g_array_unref (maker.targets);
  plan_model_progress_work_clear (&maker.work);

  return self;
}

PlanModelProgressData *
plan_model_progress_data_ref (PlanModelProgressData *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_progress_data_unref (PlanModelProgressData *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_progress_sources_clear (&self->sources);
  plan_model_concepts_unref (self->concepts);
  plan_model_progress_bounds_unref (self->bounds);
  g_free (self->of_plan);
  g_array_unref (self->records);
  g_array_unref (self->matches);
  plan_model_findings_unref (self->findings);
  g_free (self);
}

const char *
plan_model_progress_record_get_reason_word (const PlanModelProgressRecord *self)
{
  if (self->reason == PLAN_MODEL_PROGRESS_REASON_NONE)
    return NULL;
  if (self->reason == PLAN_MODEL_PROGRESS_REASON_MET)
    return plan_model_met_reason_get_word (self->met_reason);

  return plan_model_progress_reason_get_word (self->reason);
}

const char *
plan_model_progress_record_get_reason_text (const PlanModelProgressRecord *self)
{
  if (self->reason == PLAN_MODEL_PROGRESS_REASON_MET)
    return plan_model_met_reason_get_explanation (self->met_reason);

  return plan_model_progress_reason_get_explanation (self->reason);
}

/* --- Numbers --- */

static const PlanModelProgressFigure *
peek_figure (const PlanModelProgressWork *work, guint position)
{
  return &g_array_index (work->figures, PlanModelProgressFigure, position);
}

/* A figure as it was given, with its sign. */
static char *
dup_amount (const PlanModelProgressData *data, const PlanModelProgressFigure *figure)
{
  return plan_model_decimal_to_string (
      figure->source == PLAN_MODEL_PROGRESS_SOURCE_GIVEN
          ? &plan_model_actual_rows_peek (data->sources.given, figure->position)->amount
          : &figure->stated.amount);
}

static void
read_actual (PlanModelProgressNumbers *self,
             const PlanModelProgressData *data,
             const PlanModelProgressWork *work,
             const PlanModelProgressJudgement *judgement)
{
  const PlanModelProgressFigure *figure;

  if (judgement->actual == PLAN_MODEL_PROGRESS_NO_FIGURE)
    return;
  figure = peek_figure (work, judgement->actual);
  self->actual = dup_amount (data, figure);
  self->actual_unit = figure->stated.unit;
  self->actual_year = figure->stated.year;
  if (!judgement->has_sum)
    return;
  g_free (self->actual);
  self->actual = plan_model_quantity_to_text (&judgement->path.now, &judgement->measure, 0);
  self->actual_unit = self->level_unit;
}

static void
read_baseline (PlanModelProgressNumbers *self,
               const PlanModelProgressData *data,
               const PlanModelProgressWork *work,
               const PlanModelProgressJudgement *judgement)
{
  const PlanModelStore *store = data->sources.store;
  PlanModelStated stated;

  if (judgement->baseline != PLAN_MODEL_PROGRESS_NO_FIGURE)
    {
      const PlanModelProgressFigure *figure = peek_figure (work, judgement->baseline);

      self->baseline_year = figure->stated.year;
      self->baseline = dup_amount (data, figure);
      self->baseline_unit = figure->stated.unit;
    }
  else if (judgement->baseline_value != 0)
    {
      plan_model_stated_init_row (&stated, store, judgement->baseline_value - 1,
                                  work->target_case.unit, &work->target_case.measure);
      self->baseline_year = stated.year;
      self->baseline = plan_model_decimal_to_string (&stated.amount);
      self->baseline_unit = stated.unit;
    }
}

static void
read_path (PlanModelProgressNumbers *self, const PlanModelProgressJudgement *judgement)
{
  const PlanModelProgressPath *path = &judgement->path;
  guint places = judgement->places + 1;

  self->is_rate = plan_model_progress_method_is_rate (path->method);
  self->unit = self->is_rate ? "%" : plan_model_change_unit (self->level_unit, &judgement->measure);
  self->observed = plan_model_progress_path_dup_observed (path, &judgement->measure, places);
  if ((judgement->notes
       & (PLAN_MODEL_PROGRESS_NOTES_TARGET_COMPUTED | PLAN_MODEL_PROGRESS_NOTES_NET))
      != 0)
    self->target = plan_model_quantity_round (&path->to, &judgement->measure, judgement->places);
  /* To keep what there is asks for no change. */
  if ((judgement->notes & PLAN_MODEL_PROGRESS_NOTES_HOLDS_AT_BASELINE) != 0)
    return;
  self->required = plan_model_progress_path_dup_required (path, &judgement->measure, places);
  self->share = plan_model_progress_path_dup_share (path);
  if (judgement->met == PLAN_MODEL_MET_UNDECIDABLE
      && judgement->met_reason == PLAN_MODEL_MET_REASON_NOT_YET)
    self->needed = plan_model_progress_path_dup_needed (path, &judgement->measure, places);
}

static char *
format_number (double number, guint places)
{
  char format[8], buffer[G_ASCII_DTOSTR_BUF_SIZE + 320];

  g_snprintf (format, sizeof format, "%%.%uf", MIN (places, 99));

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, format, number));
}

static void
read_forecast (PlanModelProgressNumbers *self,
               const PlanModelProgressWork *work,
               const PlanModelProgressJudgement *judgement)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (PlanModelForecastPoint));
  gboolean is_compound = judgement->path.method == PLAN_MODEL_PROGRESS_METHOD_COMPOUND;
  /* One place more than is printed, but none where things are counted. */
  guint places = judgement->places > 0 ? judgement->places + 1 : 0;

  plan_model_progress_work_list_points (work, judgement, points);
  for (guint i = 0; i < points->len; i++)
    is_compound &= g_array_index (points, PlanModelForecastPoint, i).value > 0;
  if (!plan_model_forecast_init (&self->forecast,
                                 (PlanModelForecastPoint *) (gpointer) points->data, points->len,
                                 is_compound, work->target_case.target.year))
    {
      self->forecast.year = 0;
      return;
    }
  self->forecast_value = format_number (self->forecast.value, places);
  self->forecast_low = format_number (self->forecast.low, places);
  self->forecast_high = format_number (self->forecast.high, places);
}

void
plan_model_progress_numbers_init (PlanModelProgressNumbers *self,
                                  const PlanModelProgressData *data,
                                  guint position)
{
  const PlanModelProgressRecord *record = plan_model_progress_data_peek (data, position);
  g_auto (PlanModelProgressWork) work = { { 0 } };
  PlanModelProgressJudgement judgement;

  *self = (PlanModelProgressNumbers){ 0 };
  plan_model_progress_work_init (&work);
  plan_model_progress_work_begin (
      &work, &data->sources, record->indicator,
      plan_model_concepts_get_direction (data->concepts, record->indicator),
      data->of_plan[record->plan]);
  plan_model_progress_work_judge (&work, record->target, data->bounds, data->of_plan[record->plan],
                                  &judgement);
  self->level_unit = judgement.unit;
  read_actual (self, data, &work, &judgement);
  read_baseline (self, data, &work, &judgement);
  if (record->method != PLAN_MODEL_PROGRESS_METHOD_NONE
      && record->method != PLAN_MODEL_PROGRESS_METHOD_THRESHOLD)
    {
      read_path (self, &judgement);
      /* The levels of growth lead to no target in per cent. */
      if (record->status != PLAN_MODEL_PROGRESS_STATUS_ACHIEVED
          && record->status != PLAN_MODEL_PROGRESS_STATUS_NOT_MET
          && record->method != PLAN_MODEL_PROGRESS_METHOD_ANNUAL_RATE)
        read_forecast (self, &work, &judgement);
    }
}

void
plan_model_progress_numbers_clear (PlanModelProgressNumbers *self)
{
  g_clear_pointer (&self->actual, g_free);
  g_clear_pointer (&self->baseline, g_free);
  g_clear_pointer (&self->target, g_free);
  g_clear_pointer (&self->observed, g_free);
  g_clear_pointer (&self->required, g_free);
  g_clear_pointer (&self->needed, g_free);
  g_clear_pointer (&self->share, g_free);
  g_clear_pointer (&self->forecast_value, g_free);
  g_clear_pointer (&self->forecast_low, g_free);
  g_clear_pointer (&self->forecast_high, g_free);
}
