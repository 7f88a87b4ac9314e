/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/model/plan.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_BUILDER (plan_model_builder_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelBuilder, plan_model_builder, PLAN_MODEL, BUILDER, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelBuilder *plan_model_builder_new              (void);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelBuilder *plan_model_builder_new_from_catalog (PlanModelCatalog         *catalog);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_plan_from    (PlanModelBuilder         *self,
                                                       PlanModelPlan            *plan);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_plan         (PlanModelBuilder         *self,
                                                       const char               *id,
                                                       const char               *title);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_reference    (PlanModelBuilder         *self,
                                                       const char               *title);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_area         (PlanModelBuilder         *self,
                                                       const char               *id,
                                                       const char               *name);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_agency       (PlanModelBuilder         *self,
                                                       const char               *id,
                                                       const char               *name);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_section      (PlanModelBuilder         *self,
                                                       const char               *id,
                                                       const char               *title,
                                                       const char               *parent);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_table        (PlanModelBuilder         *self,
                                                       const char               *id);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_table_note   (PlanModelBuilder         *self,
                                                       const char               *mark);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_task         (PlanModelBuilder         *self,
                                                       const char               *id,
                                                       const char               *title);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_project      (PlanModelBuilder         *self,
                                                       const char               *id,
                                                       const char               *name);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_assignment   (PlanModelBuilder         *self,
                                                       const char               *agency,
                                                       PlanModelAssignmentRole   role);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_indicator    (PlanModelBuilder         *self,
                                                       const char               *id,
                                                       const char               *name);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_value        (PlanModelBuilder         *self,
                                                       PlanModelValueRole        role);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_add_mention      (PlanModelBuilder         *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_builder_set              (PlanModelBuilder         *self,
                                                       const char               *member,
                                                       const char               *text,
                                                       GError                  **error);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_builder_set_number       (PlanModelBuilder         *self,
                                                       const char               *member,
                                                       double                    number,
                                                       GError                  **error);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_builder_set_span         (PlanModelBuilder         *self,
                                                       const char               *member,
                                                       guint                     start,
                                                       guint                     end,
                                                       GError                  **error);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_builder_add              (PlanModelBuilder         *self,
                                                       const char               *member,
                                                       const char               *text,
                                                       GError                  **error);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_builder_find             (PlanModelBuilder         *self,
                                                       const char               *plan,
                                                       const char               *kind,
                                                       const char               *id,
                                                       GError                  **error);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean          plan_model_builder_find_nth         (PlanModelBuilder         *self,
                                                       const char               *list,
                                                       guint                     position,
                                                       GError                  **error);
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_builder_remove           (PlanModelBuilder         *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_builder_build            (PlanModelBuilder         *self,
                                                       GError                  **error);

G_END_DECLS
