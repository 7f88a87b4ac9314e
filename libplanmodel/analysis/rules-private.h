/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

/* The rules of checks: one table, from which the code, the chapter docs/checks.md and the tests live.
 *
 * The order is that of the chapter, and of findings at one place.
 */
typedef enum
{
  PLAN_MODEL_RULE_TOTAL_DIFFERS_FROM_PARTS,
  PLAN_MODEL_RULE_STATEMENT_DIFFERS_FROM_TABLE,
  PLAN_MODEL_RULE_RESTATEMENT_DIFFERS,
  PLAN_MODEL_RULE_TARGET_AGAINST_DIRECTION,
  PLAN_MODEL_RULE_TARGET_MET_AT_BASELINE,
  PLAN_MODEL_RULE_GROWTH_DISAGREES_WITH_LEVEL,
  PLAN_MODEL_RULE_INCREMENT_DISAGREES_WITH_LEVELS,
  PLAN_MODEL_RULE_SHARE_DISAGREES_WITH_PARTS,
  PLAN_MODEL_RULE_PERCENT_OUT_OF_RANGE,
  PLAN_MODEL_RULE_COUNT_DIFFERS_FROM_LIST,
  PLAN_MODEL_RULE_AMOUNT_JUMPS,
  PLAN_MODEL_RULE_DEADLINE_OUTSIDE_PERIOD,
  PLAN_MODEL_RULE_TARGET_WITHOUT_YEAR,
  PLAN_MODEL_RULE_TARGET_WITHOUT_UNIT,
  PLAN_MODEL_RULE_UNIT_DIFFERS_WITHIN_INDICATOR,
  PLAN_MODEL_RULE_TASK_WITHOUT_LEAD,
  PLAN_MODEL_RULE_AGENCY_IN_TWO_ROLES,
  PLAN_MODEL_RULE_SAME_FIGURE_FOR_PART,
  PLAN_MODEL_RULE_GOAL_WITHOUT_TASK,
  PLAN_MODEL_RULE_TASK_WITHOUT_GOAL,
  PLAN_MODEL_RULE_AGENCY_AMBIGUOUS,
  PLAN_MODEL_RULE_AREA_UNKNOWN,
  PLAN_MODEL_RULE_REFERENCE_UNRESOLVED,
  PLAN_MODEL_RULE_REFERENCE_NUMBER_DIFFERS,
  PLAN_MODEL_RULE_HEADING_NUMBER_OUT_OF_ORDER,
  PLAN_MODEL_RULE_NATURE_MISSING,
  PLAN_MODEL_RULE_BELOW_SUPERIOR,
  PLAN_MODEL_RULE_PARTS_OF_AREAS_DIFFER,
  PLAN_MODEL_N_RULES
} PlanModelRule;

#define PLAN_MODEL_RULE_MAX_EXCEPTIONS 10

/* What silences a rule or weakens it.  Each has a fixture of its name in tests/data/checks/. */
typedef struct
{
  const char *id; /* a word with hyphens, the tail of the fixture's name; NULL ends the list */
  const char *text; /* to be translated */
} PlanModelRuleException;

typedef struct
{
  const char *id; /* stable, never translated */
  PlanModelSeverity severity; /* the gravest that the rule has by itself */
  PlanModelSeverity weakest; /* the least; the same where all its findings are of one severity */
  const char *explanation; /* to be translated */
  PlanModelRuleException exceptions[PLAN_MODEL_RULE_MAX_EXCEPTIONS];
} PlanModelRuleRow;

extern const PlanModelRuleRow plan_model_rules[PLAN_MODEL_N_RULES];

/* Whether there is a rule of that id, which is put into @rule. */
gboolean    plan_model_rule_find         (const char    *id,
                                          PlanModelRule *rule);

/* The id that is most like a text that is none. */
const char *plan_model_rule_find_nearest (const char    *text);

G_END_DECLS
