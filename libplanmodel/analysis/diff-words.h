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
 * PlanModelDiffKind:
 * @PLAN_MODEL_DIFF_KIND_NONE: no difference
 * @PLAN_MODEL_DIFF_KIND_ADDED: only the new plan has it
 * @PLAN_MODEL_DIFF_KIND_REMOVED: only the old plan has it
 * @PLAN_MODEL_DIFF_KIND_CHANGED: both have it, and it says something else
 * @PLAN_MODEL_DIFF_KIND_MOVED: both have it, in different sections or tasks
 * @PLAN_MODEL_DIFF_KIND_TIE: it may be one of several in the other plan, and nothing tells which
 *
 * What a row of a [class@PlanModel.Diff] says of an object.
 *
 * The nicks are the words of JSON and CSV.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DIFF_KIND_NONE,
  PLAN_MODEL_DIFF_KIND_ADDED,
  PLAN_MODEL_DIFF_KIND_REMOVED,
  PLAN_MODEL_DIFF_KIND_CHANGED,
  PLAN_MODEL_DIFF_KIND_MOVED,
  PLAN_MODEL_DIFF_KIND_TIE
} PlanModelDiffKind;

#define PLAN_MODEL_TYPE_DIFF_KIND (plan_model_diff_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_diff_kind_get_type (void) G_GNUC_CONST;

/**
 * PlanModelDiffObject:
 * @PLAN_MODEL_DIFF_OBJECT_NONE: nothing
 * @PLAN_MODEL_DIFF_OBJECT_INDICATOR: an indicator
 * @PLAN_MODEL_DIFF_OBJECT_VALUE: a figure of an indicator: a target, a baseline
 * @PLAN_MODEL_DIFF_OBJECT_TASK: a task
 * @PLAN_MODEL_DIFF_OBJECT_PROJECT: a project
 * @PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT: an agency's part in a task or project
 *
 * What a row of a [class@PlanModel.Diff] is about.
 *
 * The nicks are the words of JSON and CSV.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DIFF_OBJECT_NONE,
  PLAN_MODEL_DIFF_OBJECT_INDICATOR,
  PLAN_MODEL_DIFF_OBJECT_VALUE,
  PLAN_MODEL_DIFF_OBJECT_TASK,
  PLAN_MODEL_DIFF_OBJECT_PROJECT,
  PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT
} PlanModelDiffObject;

#define PLAN_MODEL_TYPE_DIFF_OBJECT (plan_model_diff_object_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_diff_object_get_type (void) G_GNUC_CONST;

/**
 * PlanModelDiffMatch:
 * @PLAN_MODEL_DIFF_MATCH_NONE: it is in one plan only, or a tie
 * @PLAN_MODEL_DIFF_MATCH_CONCEPT: an indicator of the same concept, area and scope
 * @PLAN_MODEL_DIFF_MATCH_NAME: of the same name: an indicator also with unit, area and scope, a project of the same name
 * @PLAN_MODEL_DIFF_MATCH_NUMBER_AND_TITLE: a task of the same number and title
 * @PLAN_MODEL_DIFF_MATCH_TITLE: a task of the same title
 * @PLAN_MODEL_DIFF_MATCH_LIKENESS: probably the same: the names are alike
 *
 * By what an object of one plan was taken for that of the other.
 *
 * The nicks are the words of JSON and CSV.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DIFF_MATCH_NONE,
  PLAN_MODEL_DIFF_MATCH_CONCEPT,
  PLAN_MODEL_DIFF_MATCH_NAME,
  PLAN_MODEL_DIFF_MATCH_NUMBER_AND_TITLE,
  PLAN_MODEL_DIFF_MATCH_TITLE,
  PLAN_MODEL_DIFF_MATCH_LIKENESS
} PlanModelDiffMatch;

#define PLAN_MODEL_TYPE_DIFF_MATCH (plan_model_diff_match_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_diff_match_get_type (void) G_GNUC_CONST;

/**
 * PlanModelDiffSense:
 * @PLAN_MODEL_DIFF_SENSE_NONE: nothing that is asked for is concerned
 * @PLAN_MODEL_DIFF_SENSE_SOFTER: the new plan asks for less
 * @PLAN_MODEL_DIFF_SENSE_HARDER: the new plan asks for more
 * @PLAN_MODEL_DIFF_SENSE_OTHER: the new plan asks for something else, or nobody can tell
 *
 * What a difference does to what is asked for.
 *
 * The nicks are the words of JSON and CSV.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DIFF_SENSE_NONE,
  PLAN_MODEL_DIFF_SENSE_SOFTER,
  PLAN_MODEL_DIFF_SENSE_HARDER,
  PLAN_MODEL_DIFF_SENSE_OTHER
} PlanModelDiffSense;

#define PLAN_MODEL_TYPE_DIFF_SENSE (plan_model_diff_sense_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_diff_sense_get_type (void) G_GNUC_CONST;

/**
 * PlanModelDiffReason:
 * @PLAN_MODEL_DIFF_REASON_NONE: none
 * @PLAN_MODEL_DIFF_REASON_TARGET_DROPPED: softer: a target is asked for no longer
 * @PLAN_MODEL_DIFF_REASON_TARGET_ADDED: harder: a target is asked for that was not
 * @PLAN_MODEL_DIFF_REASON_ASKS_LESS: softer: by its amount the target admits all that it admitted, and more
 * @PLAN_MODEL_DIFF_REASON_ASKS_MORE: harder: by its amount the target admits less than it did
 * @PLAN_MODEL_DIFF_REASON_AMOUNT_DROPPED: softer: there was an amount, and there is none now
 * @PLAN_MODEL_DIFF_REASON_AMOUNT_ADDED: harder: there was no amount, and there is one now
 * @PLAN_MODEL_DIFF_REASON_ADMITS_MORE: softer: by its comparator the target admits all that it admitted, and more
 * @PLAN_MODEL_DIFF_REASON_ADMITS_LESS: harder: by its comparator the target admits less than it did
 * @PLAN_MODEL_DIFF_REASON_LATER: softer: no less is asked for than that, but later
 * @PLAN_MODEL_DIFF_REASON_SOONER: harder: the same is asked for sooner
 * @PLAN_MODEL_DIFF_REASON_DATE_DROPPED: softer: there was a date, and there is none now, or an open-ended one
 * @PLAN_MODEL_DIFF_REASON_DATE_ADDED: harder: there was no date, or an open-ended one, and there is one now
 * @PLAN_MODEL_DIFF_REASON_LESS_FIRM: softer: 确保 became 力争, or one of the two came or went
 * @PLAN_MODEL_DIFF_REASON_FIRMER: harder: the other way round
 * @PLAN_MODEL_DIFF_REASON_BINDS_NO_LONGER: softer: binding became expected
 * @PLAN_MODEL_DIFF_REASON_BINDS_NOW: harder: expected became binding
 * @PLAN_MODEL_DIFF_REASON_SAME_DEMAND: other: it is said otherwise, and admits the same
 * @PLAN_MODEL_DIFF_REASON_STILL_ASKED: other: a statement is gone, and another one of the plan asks for as much
 * @PLAN_MODEL_DIFF_REASON_ASKED_ALREADY: other: a statement is new, and another one of the old plan asked for as much
 * @PLAN_MODEL_DIFF_REASON_TRADE_OFF: other: more is asked for, but later; or less, but sooner
 * @PLAN_MODEL_DIFF_REASON_EVERY_YEAR: other: another year for what holds in every year, or is to stay as it is
 * @PLAN_MODEL_DIFF_REASON_NO_DIRECTION: other: nobody says whether more is better
 * @PLAN_MODEL_DIFF_REASON_OTHER_WAY: other: a floor became a ceiling, or a rise a fall, or the other way round
 * @PLAN_MODEL_DIFF_REASON_OVERLAP: other: each admits something that the other does not, or 左右 leaves it open
 * @PLAN_MODEL_DIFF_REASON_OTHER_FORM: other: the number is another thing, such as an increment where it was a level
 * @PLAN_MODEL_DIFF_REASON_OTHER_UNIT: other: the amounts are in units that cannot be compared
 * @PLAN_MODEL_DIFF_REASON_NATURE_UNSTATED: other: one of the plans does not say whether the indicator binds
 * @PLAN_MODEL_DIFF_REASON_OTHER_TERMS: other: a condition, what it is held against, or for whom it is meant is another
 *
 * Why a difference is softer, harder, or neither.
 *
 * Each has one sense: [func@PlanModel.DiffReason.get_sense]. The nicks are the words of JSON and CSV.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DIFF_REASON_NONE,
  PLAN_MODEL_DIFF_REASON_TARGET_DROPPED,
  PLAN_MODEL_DIFF_REASON_TARGET_ADDED,
  PLAN_MODEL_DIFF_REASON_ASKS_LESS,
  PLAN_MODEL_DIFF_REASON_ASKS_MORE,
  PLAN_MODEL_DIFF_REASON_AMOUNT_DROPPED,
  PLAN_MODEL_DIFF_REASON_AMOUNT_ADDED,
  PLAN_MODEL_DIFF_REASON_ADMITS_MORE,
  PLAN_MODEL_DIFF_REASON_ADMITS_LESS,
  PLAN_MODEL_DIFF_REASON_LATER,
  PLAN_MODEL_DIFF_REASON_SOONER,
  PLAN_MODEL_DIFF_REASON_DATE_DROPPED,
  PLAN_MODEL_DIFF_REASON_DATE_ADDED,
  PLAN_MODEL_DIFF_REASON_LESS_FIRM,
  PLAN_MODEL_DIFF_REASON_FIRMER,
  PLAN_MODEL_DIFF_REASON_BINDS_NO_LONGER,
  PLAN_MODEL_DIFF_REASON_BINDS_NOW,
  PLAN_MODEL_DIFF_REASON_SAME_DEMAND,
  PLAN_MODEL_DIFF_REASON_STILL_ASKED,
  PLAN_MODEL_DIFF_REASON_ASKED_ALREADY,
  PLAN_MODEL_DIFF_REASON_TRADE_OFF,
  PLAN_MODEL_DIFF_REASON_EVERY_YEAR,
  PLAN_MODEL_DIFF_REASON_NO_DIRECTION,
  PLAN_MODEL_DIFF_REASON_OTHER_WAY,
  PLAN_MODEL_DIFF_REASON_OVERLAP,
  PLAN_MODEL_DIFF_REASON_OTHER_FORM,
  PLAN_MODEL_DIFF_REASON_OTHER_UNIT,
  PLAN_MODEL_DIFF_REASON_NATURE_UNSTATED,
  PLAN_MODEL_DIFF_REASON_OTHER_TERMS
} PlanModelDiffReason;

#define PLAN_MODEL_TYPE_DIFF_REASON (plan_model_diff_reason_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType              plan_model_diff_reason_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDiffSense plan_model_diff_reason_get_sense       (PlanModelDiffReason reason);
PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_diff_reason_get_explanation (PlanModelDiffReason reason);

G_END_DECLS
