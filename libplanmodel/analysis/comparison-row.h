/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/analysis/comparison-note.h>
#include <libplanmodel/analysis/comparison-obstacle.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/plan.h>
#include <libplanmodel/model/value.h>
#include <libplanmodel/vocabulary/alignment-grade.h>
#include <libplanmodel/vocabulary/facet.h>
#include <libplanmodel/vocabulary/unit.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_COMPARISON_ROW (plan_model_comparison_row_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelComparisonRow, plan_model_comparison_row, PLAN_MODEL, COMPARISON_ROW, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPlan          *plan_model_comparison_row_get_plan             (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelIndicator     *plan_model_comparison_row_get_indicator        (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                   plan_model_comparison_row_get_depth            (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue         *plan_model_comparison_row_get_baseline         (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue         *plan_model_comparison_row_get_target           (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparator     plan_model_comparison_row_get_comparator       (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double                  plan_model_comparison_row_get_change           (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_comparison_row_get_change_text      (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_comparison_row_get_change_unit      (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double                  plan_model_comparison_row_get_percent          (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_comparison_row_get_percent_text     (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double                  plan_model_comparison_row_get_annual_rate      (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_comparison_row_get_annual_rate_text (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparisonNote plan_model_comparison_row_get_note             (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelUnitNote       plan_model_comparison_row_get_unit_note        (PlanModelComparisonRow *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAlignmentGrade     plan_model_comparison_row_get_grade                 (PlanModelComparisonRow      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelFacet              plan_model_comparison_row_get_facet                 (PlanModelComparisonRow      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparisonObstacle plan_model_comparison_row_get_obstacle              (PlanModelComparisonRow      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean                    plan_model_comparison_row_has_obstacle              (PlanModelComparisonRow      *self,
                                                                                 PlanModelComparisonObstacle  obstacle);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                 *plan_model_comparison_row_get_aligned_unit          (PlanModelComparisonRow      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                 *plan_model_comparison_row_get_aligned_baseline_text (PlanModelComparisonRow      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char                 *plan_model_comparison_row_get_aligned_target_text   (PlanModelComparisonRow      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparator         plan_model_comparison_row_get_aligned_comparator    (PlanModelComparisonRow      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean                    plan_model_comparison_row_is_computed               (PlanModelComparisonRow      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray                  *plan_model_comparison_row_dup_statements            (PlanModelComparisonRow      *self);

G_END_DECLS
