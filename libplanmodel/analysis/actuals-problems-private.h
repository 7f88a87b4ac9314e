/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/findings-private.h>

G_BEGIN_DECLS

/* What can be wrong with actual values, in their file or where they meet the plans.  The table says of each its rule, how
 * grave it is and why; docs/progress.md lists the same, which a test compares. */
typedef enum
{
  /* in the file */
  PLAN_MODEL_ACTUALS_COLUMN_UNKNOWN,
  PLAN_MODEL_ACTUALS_ROW_LONGER,
  PLAN_MODEL_ACTUALS_ROW_SHORTER,
  PLAN_MODEL_ACTUALS_INDICATOR_MISSING,
  PLAN_MODEL_ACTUALS_YEAR_MISSING,
  PLAN_MODEL_ACTUALS_YEAR_UNREADABLE,
  PLAN_MODEL_ACTUALS_VALUE_UNREADABLE,
  PLAN_MODEL_ACTUALS_VALUE_AMBIGUOUS,
  PLAN_MODEL_ACTUALS_VALUE_PARTED,
  PLAN_MODEL_ACTUALS_UNIT_CONTRADICTED,
  PLAN_MODEL_ACTUALS_FORM_UNKNOWN,
  PLAN_MODEL_ACTUALS_STATUS_UNKNOWN,
  PLAN_MODEL_ACTUALS_STATUS_CONTRADICTED,
  /* beside the plans */
  PLAN_MODEL_ACTUALS_PLAN_UNKNOWN,
  PLAN_MODEL_ACTUALS_AREA_UNKNOWN,
  PLAN_MODEL_ACTUALS_AREA_AMBIGUOUS,
  PLAN_MODEL_ACTUALS_PLACE_MISSING,
  PLAN_MODEL_ACTUALS_INDICATOR_UNKNOWN,
  PLAN_MODEL_ACTUALS_INDICATOR_LIKELY,
  PLAN_MODEL_ACTUALS_INDICATOR_AMBIGUOUS,
  PLAN_MODEL_ACTUALS_UNIT_DIFFERS,
  PLAN_MODEL_ACTUALS_YEAR_OUTSIDE_PERIOD,
  PLAN_MODEL_ACTUALS_VALUES_DIFFER,
  PLAN_MODEL_ACTUALS_VALUE_SUPERSEDED,
  PLAN_MODEL_ACTUALS_VALUE_REPEATED,
  PLAN_MODEL_ACTUALS_N_PROBLEMS
} PlanModelActualsProblem;

typedef struct
{
  const char *rule;
  PlanModelSeverity severity;
  const char *explanation; /* to be translated */
} PlanModelActualsProblemRule;

extern const PlanModelActualsProblemRule plan_model_actuals_problem_rules[PLAN_MODEL_ACTUALS_N_PROBLEMS];

/* Adds a finding at a place of a file.  Takes @hint. */
void plan_model_actuals_problem_add (PlanModelFindings       *findings,
                                     PlanModelActualsProblem  problem,
                                     const char              *file,
                                     guint                    line,
                                     guint                    column,
                                     char                    *hint);

G_END_DECLS
