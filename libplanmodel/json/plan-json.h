/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <json-glib/json-glib.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/model/plan.h>

G_BEGIN_DECLS

PLAN_MODEL_AVAILABLE_IN_1_0
char             *plan_model_plan_to_json                (PlanModelPlan     *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
JsonNode         *plan_model_plan_to_json_node           (PlanModelPlan     *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char             *plan_model_catalog_to_json_lines       (PlanModelCatalog  *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_catalog_new_from_json_node  (JsonNode          *node,
                                                          GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
