/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/forecast-private.h>
#include <libplanmodel/analysis/progress-judge-private.h>
#include <libplanmodel/vocabulary/vocabulary.h>

G_BEGIN_DECLS

/* How far along every target of a store is: a record each, in the order of plans and indicators, those of an indicator by year.
 * What is told of a record in numbers is computed again when it is asked for.  Immutable, and shared between threads. */
typedef struct
{
  guint32 plan;
  guint32 indicator;
  guint32 target; /* row of the value */
  guint32 actual; /* position of what was given, or row of a value; of the source */
  PlanModelLink baseline_value; /* row of a value of the plan + 1 */
  guint32 baseline;             /* as actual */
  guint8 has_actual;
  guint8 actual_source;
  guint8 has_baseline; /* that is one of the actual figures */
  guint8 baseline_source;
  guint8 status;
  guint8 reason;
  guint8 met;
  guint8 met_reason;
  guint8 method;
  guint16 notes;
} PlanModelProgressRecord;

typedef struct
{
  gatomicrefcount n_refs;
  PlanModelProgressSources sources;
  PlanModelConcepts *concepts;
  PlanModelProgressBounds *bounds;
  int as_of;       /* that was asked for; 0: each plan has its own */
  gint16 *of_plan; /* as of which year each plan is judged; 0: there are no figures */
  GArray *records; /* of PlanModelProgressRecord */
  GArray *matches; /* of PlanModelActualMatch: what became of each row that was given */
  PlanModelFindings *findings;
} PlanModelProgressData;

/* @given, @vocabulary, @bounds: nullable */
PlanModelProgressData *plan_model_progress_data_new   (PlanModelStore          *store,
                                                       PlanModelActualRows     *given,
                                                       PlanModelVocabulary     *vocabulary,
                                                       PlanModelProgressBounds *bounds,
                                                       int                      as_of,
                                                       gboolean                 takes_likely,
                                                       guint                    max_findings);
PlanModelProgressData *plan_model_progress_data_ref   (PlanModelProgressData   *self);
void                   plan_model_progress_data_unref (PlanModelProgressData   *self);

static inline const PlanModelProgressRecord *
plan_model_progress_data_peek (const PlanModelProgressData *self, guint position)
{
  return &g_array_index (self->records, PlanModelProgressRecord, position);
}

/* What is told of a record in numbers; texts are NULL where nothing is defined. */
typedef struct
{
  char *actual;   /* its digits as given, or those of the sum */
  char *baseline;
  char *target;   /* the level that the path leads to, where the target does not print it */
  char *observed; /* the change a year, in unit or, if is_rate, in per cent */
  char *required;
  char *needed;
  char *share;    /* observed of required, in per cent */
  const char *unit;        /* of the change; nullable */
  const char *actual_unit; /* nullable, as those below; they live as long as the data */
  const char *baseline_unit;
  const char *level_unit; /* of the level, the forecast and a sum */
  gboolean is_rate;
  int actual_year;
  int baseline_year;
  PlanModelForecast forecast;
  char *forecast_value;
  char *forecast_low;
  char *forecast_high;
} PlanModelProgressNumbers;

void plan_model_progress_numbers_init  (PlanModelProgressNumbers    *self,
                                        const PlanModelProgressData *data,
                                        guint                        position);
void plan_model_progress_numbers_clear (PlanModelProgressNumbers    *self);

/* The word and the sentence of the reason of a record: its own, else why nobody can tell whether the target is met.  NULL where
 * there is none. */
const char *plan_model_progress_record_get_reason_word (const PlanModelProgressRecord *self);
const char *plan_model_progress_record_get_reason_text (const PlanModelProgressRecord *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelProgressData, plan_model_progress_data_unref)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelProgressNumbers, plan_model_progress_numbers_clear)

G_END_DECLS
