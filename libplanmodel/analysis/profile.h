/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/profile-row.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/table/table.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_PROFILE (plan_model_profile_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelProfile, plan_model_profile, PLAN_MODEL, PROFILE, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProfile *plan_model_profile_new         (PlanModelCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel       *plan_model_profile_get_rows    (PlanModelProfile *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable   *plan_model_profile_dup_table   (PlanModelProfile *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable   *plan_model_profile_dup_summary (PlanModelProfile *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char             *plan_model_profile_to_json     (PlanModelProfile *self);

G_END_DECLS
