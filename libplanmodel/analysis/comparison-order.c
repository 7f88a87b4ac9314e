/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison-order.h>

/* The nick of each value is its word on the command line, and is written here only. */

G_DEFINE_ENUM_TYPE (PlanModelComparisonGrouping, plan_model_comparison_grouping,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_GROUPING_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_GROUPING_CONCEPT, "concept"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_GROUPING_AREA, "area"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_GROUPING_YEAR, "year"))

G_DEFINE_ENUM_TYPE (PlanModelComparisonOrder, plan_model_comparison_order,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_ORDER_CATALOG, "catalog"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_ORDER_AREA, "area"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_ORDER_YEAR, "year"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_ORDER_TARGET, "target"))
