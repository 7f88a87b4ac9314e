/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/diff-words.h>

G_BEGIN_DECLS

#define PLAN_MODEL_N_DIFF_REASONS (PLAN_MODEL_DIFF_REASON_OTHER_TERMS + 1)

/* What can change of an object, in the order in which it is told. */
typedef enum
{
  PLAN_MODEL_DIFF_MEMBER_NONE,
  PLAN_MODEL_DIFF_MEMBER_NAME,
  PLAN_MODEL_DIFF_MEMBER_TITLE,
  PLAN_MODEL_DIFF_MEMBER_AREA,
  PLAN_MODEL_DIFF_MEMBER_NATURE,
  PLAN_MODEL_DIFF_MEMBER_ROLE,
  PLAN_MODEL_DIFF_MEMBER_YEAR,
  PLAN_MODEL_DIFF_MEMBER_YEARS,
  PLAN_MODEL_DIFF_MEMBER_DEADLINE,
  PLAN_MODEL_DIFF_MEMBER_VALUE,
  PLAN_MODEL_DIFF_MEMBER_VALUE_MAX,
  PLAN_MODEL_DIFF_MEMBER_UNIT,
  PLAN_MODEL_DIFF_MEMBER_COMPARATOR,
  PLAN_MODEL_DIFF_MEMBER_FORM,
  PLAN_MODEL_DIFF_MEMBER_CHANGE,
  PLAN_MODEL_DIFF_MEMBER_BASE_YEAR,
  PLAN_MODEL_DIFF_MEMBER_AGAINST,
  PLAN_MODEL_DIFF_MEMBER_EACH,
  PLAN_MODEL_DIFF_MEMBER_CONDITION,
  PLAN_MODEL_DIFF_MEMBER_FIRMNESS,
  PLAN_MODEL_DIFF_MEMBER_STATUS,
  PLAN_MODEL_DIFF_MEMBER_AGENCY,
  PLAN_MODEL_DIFF_MEMBER_SECTION,
  PLAN_MODEL_DIFF_MEMBER_TASK,
  PLAN_MODEL_N_DIFF_MEMBERS
} PlanModelDiffMember;

/* The words: as in JSON; NULL for none. */
const char *plan_model_diff_kind_get_word   (PlanModelDiffKind   kind);
const char *plan_model_diff_object_get_word (PlanModelDiffObject object);
const char *plan_model_diff_match_get_word  (PlanModelDiffMatch  match);
const char *plan_model_diff_sense_get_word  (PlanModelDiffSense  sense);
const char *plan_model_diff_reason_get_word (PlanModelDiffReason reason);
const char *plan_model_diff_member_get_word (PlanModelDiffMember member);

G_END_DECLS
