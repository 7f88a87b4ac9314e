/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/store/problems-private.h>

#include <glib/gi18n-lib.h>

#define ROW(id, grave, load, build, text)                                                                     \
  {                                                                                                           \
    .rule = id, .severity = PLAN_MODEL_SEVERITY_##grave, .load_error = PLAN_MODEL_LOAD_ERROR_##load,          \
    .build_error = PLAN_MODEL_BUILD_ERROR_##build, .explanation = N_ (text)                                   \
  }

const PlanModelProblemRule plan_model_problem_rules[PLAN_MODEL_N_PROBLEMS] = {
  [PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8] = ROW ("text-not-utf8", ERROR, ENCODING, MEMBER, "The text is not UTF-8."),
  [PLAN_MODEL_PROBLEM_DOCUMENT_EMPTY] = ROW ("document-empty", ERROR, EMPTY, MEMBER, "There is nothing to load."),
  [PLAN_MODEL_PROBLEM_DOCUMENT_UNREADABLE] =
      ROW ("document-unreadable", ERROR, ENCODING, MEMBER, "The bytes of a document are no text."),
  [PLAN_MODEL_PROBLEM_FORMAT_UNKNOWN] =
      ROW ("format-unknown", ERROR, UNKNOWN_FORMAT, MEMBER, "The input is in no format that can be loaded."),
  [PLAN_MODEL_PROBLEM_JSON_SYNTAX] = ROW ("json-syntax", ERROR, SYNTAX, MEMBER, "The text is not JSON (RFC 8259)."),
  [PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED] =
      ROW ("limit-exceeded", ERROR, LIMIT, LIMIT, "The input is larger than the loader allows."),
  [PLAN_MODEL_PROBLEM_VERSION_UNSUPPORTED] =
      ROW ("version-unsupported", ERROR, VERSION, MEMBER, "The version of plan JSON is not known."),
  [PLAN_MODEL_PROBLEM_MEMBER_MISSING] =
      ROW ("member-missing", ERROR, MEMBER, MEMBER, "An object lacks a member that it must have."),
  [PLAN_MODEL_PROBLEM_MEMBER_MISTYPED] =
      ROW ("member-mistyped", ERROR, MEMBER, MEMBER, "The value of a member is not of the kind that the member holds."),
  [PLAN_MODEL_PROBLEM_MEMBER_DUPLICATE] =
      ROW ("member-duplicate", ERROR, MEMBER, MEMBER, "An object has a member twice."),
  [PLAN_MODEL_PROBLEM_MEMBER_UNKNOWN] =
      ROW ("member-unknown", WARNING, MEMBER, MEMBER, "A member is not part of plan JSON; what it says is not kept."),
  [PLAN_MODEL_PROBLEM_MEMBERS_EXCLUSIVE] =
      ROW ("members-exclusive", ERROR, MEMBER, MEMBER, "An object has two members of which it may have one."),
  [PLAN_MODEL_PROBLEM_YEARS_REVERSED] =
      ROW ("years-reversed", ERROR, MEMBER, PERIOD, "A span of years ends before it starts."),
  [PLAN_MODEL_PROBLEM_ID_DUPLICATE] =
      ROW ("id-duplicate", ERROR, REFERENCE, REFERENCE, "Two objects of a kind have the same id."),
  [PLAN_MODEL_PROBLEM_ID_UNRESOLVED] =
      ROW ("id-unresolved", ERROR, REFERENCE, REFERENCE, "An id points to no object of the plan."),
  [PLAN_MODEL_PROBLEM_PARENT_CYCLE] =
      ROW ("parent-cycle", ERROR, REFERENCE, CYCLE, "An object is its own parent, or the parent of one of its parents."),
};
