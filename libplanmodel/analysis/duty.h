/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/analysis/deadline-origin.h>
#include <libplanmodel/analysis/duty-basis.h>
#include <libplanmodel/analysis/duty-certainty.h>
#include <libplanmodel/model/agency.h>
#include <libplanmodel/model/assignment.h>
#include <libplanmodel/model/plan.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_DUTY (plan_model_duty_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelDuty, plan_model_duty, PLAN_MODEL, DUTY, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan          *plan_model_duty_get_plan            (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAgency        *plan_model_duty_get_agency          (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_duty_get_name            (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelArea          *plan_model_duty_get_area            (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAssignmentRole plan_model_duty_get_role            (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTask          *plan_model_duty_get_task            (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProject       *plan_model_duty_get_project         (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAssignment    *plan_model_duty_get_assignment      (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_duty_get_as_written      (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_duty_get_deadline        (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDeadlineOrigin plan_model_duty_get_deadline_origin (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_duty_get_due             (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan          *plan_model_duty_get_covers          (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                   plan_model_duty_get_part            (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                   plan_model_duty_get_n_parts         (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray              *plan_model_duty_dup_targets         (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDutyBasis      plan_model_duty_get_basis           (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDutyCertainty  plan_model_duty_get_certainty       (PlanModelDuty *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAgency        *plan_model_duty_get_group           (PlanModelDuty *self);

G_END_DECLS
