/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actuals-problems-private.h>

#include <glib/gi18n-lib.h>

#define ROW(problem, id, grave, text)                                                              \
  [PLAN_MODEL_ACTUALS_##problem] = { .rule = "actuals-" id,                                        \
                                     .severity = PLAN_MODEL_SEVERITY_##grave,                      \
                                     .explanation = N_ (text) }

/* clang-format off: a row is a rule */
const PlanModelActualsProblemRule plan_model_actuals_problem_rules[PLAN_MODEL_ACTUALS_N_PROBLEMS] = {
  ROW (COLUMN_UNKNOWN, "column-unknown", WARNING,
       "A column has a heading that is not known; what stands in it is not read."),
  ROW (ROW_LONGER, "row-longer", ERROR,
       "A row has more cells than the heading, so that nobody knows what they are; it is not used."),
  ROW (ROW_SHORTER, "row-shorter", WARNING,
       "A row has fewer cells than the heading; those that are not there count as blank."),
  ROW (INDICATOR_MISSING, "indicator-missing", ERROR,
       "A row names neither an indicator nor a concept; it is not used."),
  ROW (YEAR_MISSING, "year-missing", ERROR,
       "A row has no year; it is not used."),
  ROW (YEAR_UNREADABLE, "year-unreadable", ERROR,
       "What stands in the column of years is no year; the row is not used."),
  ROW (VALUE_UNREADABLE, "value-unreadable", ERROR,
       "What stands in the column of values is no figure; the row is not used."),
  ROW (VALUE_AMBIGUOUS, "value-ambiguous", ERROR,
       "A value can be read as two figures; the row is not used."),
  ROW (VALUE_PARTED, "value-parted", ERROR,
       "A value seems to have been parted at the comma of its thousands; the row is not used."),
  ROW (UNIT_CONTRADICTED, "unit-contradicted", ERROR,
       "The unit beside the value is not that of the column of units; the row is not used."),
  ROW (FORM_UNKNOWN, "form-unknown", ERROR,
       "The form is no word for one; the row is not used."),
  ROW (STATUS_UNKNOWN, "status-unknown", ERROR,
       "The status is no word for one; the row is not used."),
  ROW (STATUS_CONTRADICTED, "status-contradicted", ERROR,
       "The status says that there is no value, and there is one; the row is not used."),
  ROW (PLAN_UNKNOWN, "plan-unknown", ERROR,
       "No plan has that id, title or document number; the row is not used."),
  ROW (AREA_UNKNOWN, "area-unknown", ERROR,
       "No plan is about that area; the row is not used."),
  ROW (AREA_AMBIGUOUS, "area-ambiguous", ERROR,
       "Plans are about several areas of that name; the row is not used."),
  ROW (PLACE_MISSING, "place-missing", ERROR,
       "A row names neither plan nor area, and the plans are about several areas; the row is not used."),
  ROW (INDICATOR_UNKNOWN, "indicator-unknown", WARNING,
       "No indicator has that id, name or concept; the row is not used."),
  ROW (INDICATOR_LIKELY, "indicator-likely", WARNING,
       "An indicator has a name that is only like it; the row is used where that is asked for."),
  ROW (INDICATOR_AMBIGUOUS, "indicator-ambiguous", ERROR,
       "Several indicators of a plan can be meant, and nothing tells which; the row is not used for it."),
  ROW (UNIT_DIFFERS, "unit-differs", ERROR,
       "The unit does not compare with that of the indicator; the row is not used for it."),
  ROW (YEAR_OUTSIDE_PERIOD, "year-outside-period", INFO,
       "The year is neither in the period of the plan nor the one before it."),
  ROW (VALUES_DIFFER, "values-differ", ERROR,
       "There are two values for one indicator and year, and they differ; neither is used."),
  ROW (VALUE_SUPERSEDED, "value-superseded", INFO,
       "There are two values for one indicator and year; one that joins surely is used before one that is "
       "only likely, a final one before a provisional one, and that before an estimate."),
  ROW (VALUE_REPEATED, "value-repeated", INFO,
       "There are two values for one indicator and year, which are the same."),
};
/* clang-format on */

void
plan_model_actuals_problem_add (PlanModelFindings       *findings,
                                PlanModelActualsProblem  problem,
                                const char              *file,
                                guint                    line,
                                guint                    column,
                                char                    *hint)
{
  const PlanModelActualsProblemRule *rule = &plan_model_actuals_problem_rules[problem];

  plan_model_findings_add (findings, rule->rule, rule->severity, rule->explanation, hint, file,
                           NULL, line, column);
}
