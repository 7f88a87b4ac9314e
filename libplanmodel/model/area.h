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

#define PLAN_MODEL_TYPE_AREA (plan_model_area_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelArea, plan_model_area, PLAN_MODEL, AREA, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_area_get_name   (PlanModelArea *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_area_get_code   (PlanModelArea *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAreaLevel plan_model_area_get_level  (PlanModelArea *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelArea     *plan_model_area_get_parent (PlanModelArea *self);

G_END_DECLS
