/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/model/plan.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_CATALOG (plan_model_catalog_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelCatalog, plan_model_catalog, PLAN_MODEL, CATALOG, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan *plan_model_catalog_lookup_plan  (PlanModelCatalog *self,
                                                const char       *id);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel    *plan_model_catalog_get_findings (PlanModelCatalog *self);

G_END_DECLS
