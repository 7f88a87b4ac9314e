/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/macros.h>

G_BEGIN_DECLS

/**
 * PlanModelComparisonGrouping:
 * @PLAN_MODEL_COMPARISON_GROUPING_NONE: plan by plan, or, where one thing is asked for, all of it together
 * @PLAN_MODEL_COMPARISON_GROUPING_CONCEPT: by concept, in the order of the vocabulary
 * @PLAN_MODEL_COMPARISON_GROUPING_AREA: by the area that the figures are about, in the order in which areas are met
 * @PLAN_MODEL_COMPARISON_GROUPING_YEAR: by the year of the target, in time; those without a year come last
 *
 * How the rows of a comparison are parted.
 *
 * The nicks (`concept`) are the words of the command line.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_COMPARISON_GROUPING_NONE,
  PLAN_MODEL_COMPARISON_GROUPING_CONCEPT,
  PLAN_MODEL_COMPARISON_GROUPING_AREA,
  PLAN_MODEL_COMPARISON_GROUPING_YEAR
} PlanModelComparisonGrouping;

#define PLAN_MODEL_TYPE_COMPARISON_GROUPING (plan_model_comparison_grouping_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_comparison_grouping_get_type (void) G_GNUC_CONST;

/**
 * PlanModelComparisonOrder:
 * @PLAN_MODEL_COMPARISON_ORDER_CATALOG: the order of the catalog and of the document
 * @PLAN_MODEL_COMPARISON_ORDER_AREA: by the name of the area, character by character
 * @PLAN_MODEL_COMPARISON_ORDER_YEAR: by the year of the target, in time; those without a year come last
 * @PLAN_MODEL_COMPARISON_ORDER_TARGET: by the target, the largest first; those that cannot be held against the others come last
 *
 * In which order the rows of a comparison stand in their group. What is surely the thing asked for comes before what is only
 * close, whatever the order; rows that are equal keep the order of the catalog.
 *
 * The nicks (`target`) are the words of the command line.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_COMPARISON_ORDER_CATALOG,
  PLAN_MODEL_COMPARISON_ORDER_AREA,
  PLAN_MODEL_COMPARISON_ORDER_YEAR,
  PLAN_MODEL_COMPARISON_ORDER_TARGET
} PlanModelComparisonOrder;

#define PLAN_MODEL_TYPE_COMPARISON_ORDER (plan_model_comparison_order_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_comparison_order_get_type (void) G_GNUC_CONST;

G_END_DECLS
