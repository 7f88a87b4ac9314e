/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_FINDING (plan_model_finding_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelFinding, plan_model_finding, PLAN_MODEL, FINDING, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_rule        (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSeverity plan_model_finding_get_severity    (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_explanation (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_hint        (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_file        (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_pointer     (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_finding_get_line        (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_finding_get_column      (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_plan_id     (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_heading     (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint             plan_model_finding_get_n_objects   (PlanModelFinding *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_object_kind (PlanModelFinding *self,
                                                      guint             position);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_object_id   (PlanModelFinding *self,
                                                      guint             position);
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_finding_get_object_name (PlanModelFinding *self,
                                                      guint             position);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray        *plan_model_finding_dup_spans       (PlanModelFinding *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char             *plan_model_finding_to_string       (PlanModelFinding *self);

G_END_DECLS
