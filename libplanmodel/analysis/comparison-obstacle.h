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
 * PlanModelComparisonObstacle:
 * @PLAN_MODEL_COMPARISON_OBSTACLE_NONE: nothing: the target can be held against the others
 * @PLAN_MODEL_COMPARISON_OBSTACLE_NO_AMOUNT: there is no target, or it states no number
 * @PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_GRADE: it counts what is of another grade: 省级 beside 国家级
 * @PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_POPULATION: it counts among others: 规模以上 beside all
 * @PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_BASE: it relates to something else: 占工业总产值 beside 占地区生产总值
 * @PLAN_MODEL_COMPARISON_OBSTACLE_CLOSE_ONLY: it counts something close, and not the same
 * @PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_DIMENSION: its unit measures something else
 * @PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_FORM: it is an increment, growth or the like, and no level follows from what is printed
 * @PLAN_MODEL_COMPARISON_OBSTACLE_RANGE: it is a range
 * @PLAN_MODEL_COMPARISON_OBSTACLE_TWO_TIERS: the plan states two tiers, one firmer than the other
 * @PLAN_MODEL_COMPARISON_OBSTACLE_NO_YEAR: it states no year
 * @PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_YEAR: it is for another year than the others; it is the nearest that there is
 *
 * Why the target of an indicator cannot be held against those of the same thing in other plans, or not without a thought.
 *
 * The nicks (`other-year`) are the words of the JSON and CSV of a comparison.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_COMPARISON_OBSTACLE_NONE,
  PLAN_MODEL_COMPARISON_OBSTACLE_NO_AMOUNT,
  PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_GRADE,
  PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_POPULATION,
  PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_BASE,
  PLAN_MODEL_COMPARISON_OBSTACLE_CLOSE_ONLY,
  PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_DIMENSION,
  PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_FORM,
  PLAN_MODEL_COMPARISON_OBSTACLE_RANGE,
  PLAN_MODEL_COMPARISON_OBSTACLE_TWO_TIERS,
  PLAN_MODEL_COMPARISON_OBSTACLE_NO_YEAR,
  PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_YEAR
} PlanModelComparisonObstacle;

#define PLAN_MODEL_TYPE_COMPARISON_OBSTACLE (plan_model_comparison_obstacle_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_comparison_obstacle_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_comparison_obstacle_get_explanation (PlanModelComparisonObstacle obstacle);

G_END_DECLS
