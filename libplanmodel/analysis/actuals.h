/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/actual.h>
#include <libplanmodel/model/catalog.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_ACTUALS (plan_model_actuals_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelActuals, plan_model_actuals, PLAN_MODEL, ACTUALS, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActuals *plan_model_actuals_new_from_path    (const char        *path,
                                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActuals *plan_model_actuals_new_from_bytes   (GBytes            *bytes,
                                                       const char        *name,
                                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActuals *plan_model_actuals_new_from_catalog (PlanModelCatalog  *catalog) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
const char       *plan_model_actuals_get_name         (PlanModelActuals  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel       *plan_model_actuals_get_findings     (PlanModelActuals  *self);

G_END_DECLS
