/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-problems-private.h>

#include <glib/gi18n-lib.h>

#define ROW(id, grave, text)                                                                       \
 {                                                                                                 \
  .rule = "actuals-" id, .severity = PLAN_MODEL_SEVERITY_##grave, .explanation = N_ (text)         \
 }

const PlanModelActualsProblemRule
    plan_model_actuals_problem_rules[PLAN_MODEL_ACTUALS_N_PROBLEMS] = {
      [PLAN_MODEL_ACTUALS_COLUMN_UNKNOWN] =
          ROW ("column-unknown",
               WARNING,
               "A column has a heading that is not known; what stands in it is not read."),
      [PLAN_MODEL_ACTUALS_ROW_LONGER] = ROW ("row-longer",
                                             ERROR,
                                             "A row has more cells than the heading, so that it "
                                             "cannot be told what they are; it is not used."),
      [PLAN_MODEL_ACTUALS_ROW_SHORTER] =
          ROW ("row-shorter",
               WARNING,
               "A row has fewer cells than the heading; those that are not there count as blank."),
      [PLAN_MODEL_ACTUALS_INDICATOR_MISSING] =
          ROW ("indicator-missing",
               ERROR,
               "A row names neither an indicator nor a concept; it is not used."),
      [PLAN_MODEL_ACTUALS_YEAR_MISSING] =
          ROW ("year-missing", ERROR, "A row has no year; it is not used."),
      [PLAN_MODEL_ACTUALS_YEAR_UNREADABLE] =
          ROW ("year-unreadable",
               ERROR,
               "What stands in the column of years is no year; the row is not used."),
      [PLAN_MODEL_ACTUALS_VALUE_UNREADABLE] =
          ROW ("value-unreadable",
               ERROR,
               "What stands in the column of values is no figure; the row is not used."),
      [PLAN_MODEL_ACTUALS_VALUE_AMBIGUOUS] = ROW (
          "value-ambiguous", ERROR, "A value can be read as two figures; the row is not used."),
      [PLAN_MODEL_ACTUALS_VALUE_PARTED] = ROW (
          "value-parted",
          ERROR,
          "A value seems to have been parted at the comma of its thousands; the row is not used."),
      [PLAN_MODEL_ACTUALS_UNIT_CONTRADICTED] = ROW (
          "unit-contradicted",
          ERROR,
          "The unit beside the value is not that of the column of units; the row is not used."),
      [PLAN_MODEL_ACTUALS_FORM_UNKNOWN] =
          ROW ("form-unknown", ERROR, "The form is no word for one; the row is not used."),
      [PLAN_MODEL_ACTUALS_STATUS_UNKNOWN] =
          ROW ("status-unknown", ERROR, "The status is no word for one; the row is not used."),
      [PLAN_MODEL_ACTUALS_STATUS_CONTRADICTED] =
          ROW ("status-contradicted",
               ERROR,
               "The status says that there is no value, and there is one; the row is not used."),
      [PLAN_MODEL_ACTUALS_PLAN_UNKNOWN] =
          ROW ("plan-unknown",
               ERROR,
               "No plan has that id, title or document number; the row is not used."),
      [PLAN_MODEL_ACTUALS_AREA_UNKNOWN] =
          ROW ("area-unknown", ERROR, "No plan is about that area; the row is not used."),
      [PLAN_MODEL_ACTUALS_PLACE_MISSING] = ROW ("place-missing",
                                                ERROR,
                                                "A row names neither plan nor area, and the plans "
                                                "are about several areas; the row is not used."),
      [PLAN_MODEL_ACTUALS_INDICATOR_UNKNOWN] =
          ROW ("indicator-unknown",
               WARNING,
               "No indicator has that id, name or concept; the row is not used."),
      [PLAN_MODEL_ACTUALS_INDICATOR_LIKELY] = ROW ("indicator-likely",
                                                   WARNING,
                                                   "An indicator has a name that is only like it; "
                                                   "the row is used only where that is asked for."),
      [PLAN_MODEL_ACTUALS_INDICATOR_AMBIGUOUS] =
          ROW ("indicator-ambiguous",
               ERROR,
               "Several indicators of a plan can be meant, and nothing tells which; the row is not "
               "used."),
      [PLAN_MODEL_ACTUALS_UNIT_DIFFERS] = ROW ("unit-differs",
                                               ERROR,
                                               "The unit is not one that the unit of the indicator "
                                               "can be turned into; the row is not used."),
      [PLAN_MODEL_ACTUALS_YEAR_OUTSIDE_PERIOD] =
          ROW ("year-outside-period",
               WARNING,
               "The year is neither in the period of the plan nor the year before it; it decides "
               "nothing about the period."),
      [PLAN_MODEL_ACTUALS_VALUES_DIFFER] = ROW (
          "values-differ",
          ERROR,
          "There are two values for one indicator and year, and they differ; neither is used."),
      [PLAN_MODEL_ACTUALS_VALUE_REPEATED] =
          ROW ("value-repeated",
               INFO,
               "There are two values for one indicator and year, which are the same."),
    };

void
plan_model_actuals_problem_add (PlanModelFindings *findings,
                                PlanModelActualsProblem problem,
                                const char *file,
                                guint line,
                                guint column,
                                char *hint)
{
  const PlanModelActualsProblemRule *rule = &plan_model_actuals_problem_rules[problem];

  plan_model_findings_add (findings, rule->rule, rule->severity, rule->explanation, hint, file,
                           NULL, line, column);
}
