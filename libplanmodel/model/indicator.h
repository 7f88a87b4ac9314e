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
#include <libplanmodel/model/project.h>
#include <libplanmodel/model/section.h>
#include <libplanmodel/model/source-table.h>
#include <libplanmodel/model/task.h>
#include <libplanmodel/model/value.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_INDICATOR (plan_model_indicator_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelIndicator, plan_model_indicator, PLAN_MODEL, INDICATOR, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_indicator_get_name       (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_indicator_get_concept    (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_indicator_get_unit       (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDirection    plan_model_indicator_get_direction  (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelNature       plan_model_indicator_get_nature     (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelArea        *plan_model_indicator_get_area       (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_indicator_get_scope      (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSourceTable *plan_model_indicator_get_table      (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_indicator_get_number     (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_indicator_get_group      (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelIndicator   *plan_model_indicator_get_parent     (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelNesting      plan_model_indicator_get_nesting    (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel           *plan_model_indicator_get_children   (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSection     *plan_model_indicator_get_section    (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTask        *plan_model_indicator_get_task       (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProject     *plan_model_indicator_get_project    (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelOrigin       plan_model_indicator_get_origin     (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                 plan_model_indicator_get_n_values   (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue       *plan_model_indicator_get_baseline   (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue       *plan_model_indicator_get_target     (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean              plan_model_indicator_is_inferred    (PlanModelIndicator *self,
                                                           const char         *member);
PLAN_MODEL_AVAILABLE_IN_1_0
char                **plan_model_indicator_dup_inferred   (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray            *plan_model_indicator_dup_values     (PlanModelIndicator *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray            *plan_model_indicator_dup_values_for (PlanModelIndicator *self,
                                                           PlanModelValueRole  role,
                                                           int                 year);

G_END_DECLS
