/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/item.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_REFERENCE (plan_model_reference_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelReference, plan_model_reference, PLAN_MODEL, REFERENCE, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char                *plan_model_reference_get_title           (PlanModelReference *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                *plan_model_reference_get_document_number (PlanModelReference *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelReferenceRelation plan_model_reference_get_relation        (PlanModelReference *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan             *plan_model_reference_get_document        (PlanModelReference *self);

G_END_DECLS
