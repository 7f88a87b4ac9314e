/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/analysis/comparison-order.h>
#include <libplanmodel/analysis/comparison.h>
#include <libplanmodel/vocabulary/vocabulary.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_COMPARER (plan_model_comparer_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelComparer, plan_model_comparer, PLAN_MODEL, COMPARER, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparer           *plan_model_comparer_new            (void) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
const char                  *plan_model_comparer_get_name       (PlanModelComparer            *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                         plan_model_comparer_set_name       (PlanModelComparer            *self,
                                                                 const char                   *name);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                  *plan_model_comparer_get_concept    (PlanModelComparer            *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                         plan_model_comparer_set_concept    (PlanModelComparer            *self,
                                                                 const char                   *concept);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelVocabulary         *plan_model_comparer_get_vocabulary (PlanModelComparer            *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                         plan_model_comparer_set_vocabulary (PlanModelComparer            *self,
                                                                 PlanModelVocabulary          *vocabulary);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean                     plan_model_comparer_get_with_close (PlanModelComparer            *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                         plan_model_comparer_set_with_close (PlanModelComparer            *self,
                                                                 gboolean                      with_close);
PLAN_MODEL_AVAILABLE_IN_1_0
int                          plan_model_comparer_get_year       (PlanModelComparer            *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                         plan_model_comparer_set_year       (PlanModelComparer            *self,
                                                                 int                           year);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparisonGrouping  plan_model_comparer_get_grouping   (PlanModelComparer            *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                         plan_model_comparer_set_grouping   (PlanModelComparer            *self,
                                                                 PlanModelComparisonGrouping   grouping);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparisonOrder     plan_model_comparer_get_order      (PlanModelComparer            *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                         plan_model_comparer_set_order      (PlanModelComparer            *self,
                                                                 PlanModelComparisonOrder      order);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparison         *plan_model_comparer_run            (PlanModelComparer            *self,
                                                                 PlanModelCatalog             *catalog,
                                                                 GError                      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
