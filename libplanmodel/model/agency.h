/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/area.h>
#include <libplanmodel/model/item.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_AGENCY (plan_model_agency_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelAgency, plan_model_agency, PLAN_MODEL, AGENCY, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char         *plan_model_agency_get_name        (PlanModelAgency *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char         *plan_model_agency_get_full_name   (PlanModelAgency *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAgencyKind plan_model_agency_get_kind        (PlanModelAgency *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelArea      *plan_model_agency_get_area        (PlanModelAgency *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel         *plan_model_agency_get_members     (PlanModelAgency *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char              **plan_model_agency_dup_aliases     (PlanModelAgency *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray          *plan_model_agency_dup_assignments (PlanModelAgency *self);

G_END_DECLS
