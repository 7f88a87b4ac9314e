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

/* What can be wrong with what comes in by a door to the store.  The rules of findings of loading are these; the table
 * says of each its id, how grave it is, which error it makes and why it is one. */
typedef enum
{
  PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8,
  PLAN_MODEL_PROBLEM_DOCUMENT_EMPTY,
  PLAN_MODEL_PROBLEM_DOCUMENT_UNREADABLE,
  PLAN_MODEL_PROBLEM_FORMAT_UNKNOWN,
  PLAN_MODEL_PROBLEM_JSON_SYNTAX,
  PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED,
  PLAN_MODEL_PROBLEM_VERSION_UNSUPPORTED,
  PLAN_MODEL_PROBLEM_MEMBER_MISSING,
  PLAN_MODEL_PROBLEM_MEMBER_MISTYPED,
  PLAN_MODEL_PROBLEM_MEMBER_DUPLICATE,
  PLAN_MODEL_PROBLEM_MEMBER_UNKNOWN,
  PLAN_MODEL_PROBLEM_MEMBERS_EXCLUSIVE,
  PLAN_MODEL_PROBLEM_YEARS_REVERSED,
  PLAN_MODEL_PROBLEM_ID_DUPLICATE,
  PLAN_MODEL_PROBLEM_ID_UNRESOLVED,
  PLAN_MODEL_PROBLEM_PARENT_CYCLE,
  PLAN_MODEL_N_PROBLEMS
} PlanModelProblem;

typedef struct
{
  const char *rule;
  PlanModelSeverity severity;
  int load_error; /* a code of PLAN_MODEL_LOAD_ERROR */
  int build_error; /* a code of PLAN_MODEL_BUILD_ERROR */
  const char *explanation; /* to be translated */
} PlanModelProblemRule;

extern const PlanModelProblemRule plan_model_problem_rules[PLAN_MODEL_N_PROBLEMS];

G_END_DECLS
