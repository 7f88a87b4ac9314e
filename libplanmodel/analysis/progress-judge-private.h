/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/met.h>
#include <libplanmodel/analysis/progress-figures-private.h>
#include <libplanmodel/analysis/progress-notes.h>
#include <libplanmodel/analysis/progress-path-private.h>
#include <libplanmodel/analysis/progress-reason.h>
#include <libplanmodel/analysis/target-case-private.h>

G_BEGIN_DECLS

/* How far along one target is.
 *
 * Whether it is met the target case judges.  Of a target that is not due yet the way from the baseline is measured, along a path
 * that its form and the signs of the figures choose; where there is no baseline the figure alone counts. */
typedef struct
{
  PlanModelTargetCase target_case; /* of the indicator at hand */
  GArray *figures;                 /* of PlanModelProgressFigure: those of the indicator */
  GArray *order;                   /* guint: which of them suit the target at hand, the most suitable first */
  GArray *stateds;                 /* of PlanModelStated: the same */
  const PlanModelProgressSources *sources;
  const PlanModelStore *store;
  guint32 indicator;
} PlanModelProgressWork;

#define PLAN_MODEL_PROGRESS_NO_FIGURE G_MAXUINT

typedef struct
{
  PlanModelProgressStatus status;
  PlanModelProgressReason reason;
  PlanModelMet met;
  PlanModelMetReason met_reason;
  guint notes;
  guint actual;            /* which of the figures; or NO_FIGURE */
  guint baseline;          /* the same, where it is one of them */
  PlanModelLink baseline_value; /* row of the value + 1, where the plan prints it */
  gboolean has_sum;        /* now is a sum, and not the figure alone */
  PlanModelProgressPath path; /* its method is threshold or none where there is no path */
  PlanModelMeasure measure;   /* in which the path is told */
  const char *unit;           /* nullable: of that measure, as printed */
  guint places;
} PlanModelProgressJudgement;

void plan_model_progress_work_init  (PlanModelProgressWork          *self);
void plan_model_progress_work_clear (PlanModelProgressWork          *self);

/* Turns to an indicator and its figures. */
void plan_model_progress_work_begin (PlanModelProgressWork          *self,
                                     const PlanModelProgressSources *sources,
                                     guint32                         indicator,
                                     PlanModelDirection              direction,
                                     int                             as_of);

/* @target: row of a value of the indicator
 * @as_of: the year as of which it is judged; no figure is of a later one */
void plan_model_progress_work_judge (PlanModelProgressWork          *self,
                                     guint32                         target,
                                     const PlanModelProgressBounds  *bounds,
                                     int                             as_of,
                                     PlanModelProgressJudgement     *judgement);

/* --- The way: progress-route.c --- */

static inline const PlanModelProgressFigure *
plan_model_progress_work_peek (const PlanModelProgressWork *self,
                               guint                        position)
{
  return &g_array_index (self->figures, PlanModelProgressFigure, position);
}

static inline const PlanModelStated *
plan_model_progress_work_peek_stated (const PlanModelProgressWork *self,
                                      guint                        position)
{
  return &g_array_index (self->stateds, PlanModelStated, position);
}

/* A figure without a form is a level, and all of them is one of 100 %. */
PlanModelForm plan_model_progress_fold_form (guint8 form);

/* Of a year the first figure counts; so those that suit best come first, and those that do not suit at all are left out where
 * others do.  Increments are not mixed with levels. */
void plan_model_progress_work_order (PlanModelProgressWork *self);

/* Whether a figure is of the form, is one number, and is about the same group. */
gboolean plan_model_progress_work_suits (const PlanModelProgressWork *self,
                                         const PlanModelStated       *figure,
                                         PlanModelForm                form);

/* The figure that the way to the target begins with: one that the plan prints, or one of the figures; nullable. */
const PlanModelStated *plan_model_progress_work_find_base (const PlanModelProgressWork *self);

/* Where there is no figure: the baseline that the plan prints is told all the same. */
void plan_model_progress_work_note_printed_base (const PlanModelProgressWork *self,
                                                 PlanModelProgressJudgement  *judgement);

/* From where the target is come to, by what path.  FALSE where there is none. */
gboolean plan_model_progress_work_find_path (const PlanModelProgressWork *self,
                                             guint32                      target_value,
                                             PlanModelProgressJudgement  *judgement);

/* --- Forecasts --- */

/* The figures of the measure of the target, for a forecast: those of the path, or else of the form of the actual figure.
 * @points: of PlanModelForecastPoint */
void plan_model_progress_work_list_points (const PlanModelProgressWork      *self,
                                           const PlanModelProgressJudgement *judgement,
                                           GArray                           *points);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelProgressWork, plan_model_progress_work_clear)

G_END_DECLS
