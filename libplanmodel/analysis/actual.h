/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/span.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_ACTUAL (plan_model_actual_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelActual, plan_model_actual, PLAN_MODEL, ACTUAL, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
const char      *plan_model_actual_get_plan        (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char      *plan_model_actual_get_area        (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char      *plan_model_actual_get_indicator   (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char      *plan_model_actual_get_concept     (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int              plan_model_actual_get_year        (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int              plan_model_actual_get_years_start (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double           plan_model_actual_get_amount      (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char      *plan_model_actual_get_amount_text (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char      *plan_model_actual_get_unit        (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelForm    plan_model_actual_get_form        (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelStatus  plan_model_actual_get_status      (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char      *plan_model_actual_get_source      (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint            plan_model_actual_get_line        (PlanModelActual *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan   *plan_model_actual_get_span        (PlanModelActual *self);

G_END_DECLS
