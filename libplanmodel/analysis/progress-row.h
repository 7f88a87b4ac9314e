/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/analysis/actual.h>
#include <libplanmodel/analysis/met.h>
#include <libplanmodel/analysis/progress-method.h>
#include <libplanmodel/analysis/progress-notes.h>
#include <libplanmodel/analysis/progress-reason.h>
#include <libplanmodel/analysis/progress-status.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/plan.h>
#include <libplanmodel/model/value.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_PROGRESS_ROW (plan_model_progress_row_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelProgressRow, plan_model_progress_row, PLAN_MODEL, PROGRESS_ROW, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan          *plan_model_progress_row_get_plan          (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelIndicator     *plan_model_progress_row_get_indicator     (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue         *plan_model_progress_row_get_target        (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                     plan_model_progress_row_get_as_of         (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgressStatus plan_model_progress_row_get_status        (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgressReason plan_model_progress_row_get_reason        (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_reason_text   (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelMet            plan_model_progress_row_get_met           (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelMetReason      plan_model_progress_row_get_met_reason    (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgressMethod plan_model_progress_row_get_method        (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProgressNotes  plan_model_progress_row_get_notes         (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_baseline_text (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_baseline_unit (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                     plan_model_progress_row_get_baseline_year (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActual        *plan_model_progress_row_get_actual        (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_actual_text   (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_actual_unit   (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                     plan_model_progress_row_get_actual_year   (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_level_text    (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_level_unit    (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_observed_text (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_required_text (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_needed_text   (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_rate_unit     (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_progress_row_get_share_text    (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                     plan_model_progress_row_get_forecast_year (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double                  plan_model_progress_row_get_forecast      (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double                  plan_model_progress_row_get_forecast_low  (PlanModelProgressRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double                  plan_model_progress_row_get_forecast_high (PlanModelProgressRow *self);

G_END_DECLS
