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
 * PlanModelPlanKind:
 * @PLAN_MODEL_PLAN_KIND_UNKNOWN: not stated
 * @PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN: 规划, a development plan of several years
 * @PLAN_MODEL_PLAN_KIND_ACTION_PLAN: 行动计划 or 行动方案
 * @PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN: 实施方案 or 工作方案
 * @PLAN_MODEL_PLAN_KIND_OPINION: 意见
 * @PLAN_MODEL_PLAN_KIND_MEASURES: 措施
 * @PLAN_MODEL_PLAN_KIND_WORK_REPORT: 政府工作报告
 * @PLAN_MODEL_PLAN_KIND_OTHER: any other kind
 *
 * What sort of document a plan is.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_PLAN_KIND_UNKNOWN,
  PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN,
  PLAN_MODEL_PLAN_KIND_ACTION_PLAN,
  PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN,
  PLAN_MODEL_PLAN_KIND_OPINION,
  PLAN_MODEL_PLAN_KIND_MEASURES,
  PLAN_MODEL_PLAN_KIND_WORK_REPORT,
  PLAN_MODEL_PLAN_KIND_OTHER
} PlanModelPlanKind;

#define PLAN_MODEL_TYPE_PLAN_KIND (plan_model_plan_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_plan_kind_get_type (void) G_GNUC_CONST;

/**
 * PlanModelSectionKind:
 * @PLAN_MODEL_SECTION_KIND_UNKNOWN: not stated
 * @PLAN_MODEL_SECTION_KIND_OVERVIEW: general part or background
 * @PLAN_MODEL_SECTION_KIND_REVIEW: results of the time before the plan
 * @PLAN_MODEL_SECTION_KIND_PRINCIPLE: guiding thought and principles
 * @PLAN_MODEL_SECTION_KIND_GOAL: goals
 * @PLAN_MODEL_SECTION_KIND_OUTLOOK: goals past the end of the period
 * @PLAN_MODEL_SECTION_KIND_TASK: tasks
 * @PLAN_MODEL_SECTION_KIND_PROJECT: projects
 * @PLAN_MODEL_SECTION_KIND_POLICY: policies
 * @PLAN_MODEL_SECTION_KIND_SAFEGUARD: safeguards (保障措施)
 * @PLAN_MODEL_SECTION_KIND_ANNEX: an annex
 * @PLAN_MODEL_SECTION_KIND_OTHER: any other kind
 *
 * What a section of the outline is about.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_SECTION_KIND_UNKNOWN,
  PLAN_MODEL_SECTION_KIND_OVERVIEW,
  PLAN_MODEL_SECTION_KIND_REVIEW,
  PLAN_MODEL_SECTION_KIND_PRINCIPLE,
  PLAN_MODEL_SECTION_KIND_GOAL,
  PLAN_MODEL_SECTION_KIND_OUTLOOK,
  PLAN_MODEL_SECTION_KIND_TASK,
  PLAN_MODEL_SECTION_KIND_PROJECT,
  PLAN_MODEL_SECTION_KIND_POLICY,
  PLAN_MODEL_SECTION_KIND_SAFEGUARD,
  PLAN_MODEL_SECTION_KIND_ANNEX,
  PLAN_MODEL_SECTION_KIND_OTHER
} PlanModelSectionKind;

#define PLAN_MODEL_TYPE_SECTION_KIND (plan_model_section_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_section_kind_get_type (void) G_GNUC_CONST;

/**
 * PlanModelTaskKind:
 * @PLAN_MODEL_TASK_KIND_UNKNOWN: not stated
 * @PLAN_MODEL_TASK_KIND_TASK: a task
 * @PLAN_MODEL_TASK_KIND_POLICY: a policy
 * @PLAN_MODEL_TASK_KIND_SAFEGUARD: a safeguard
 *
 * What a unit of work is.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_TASK_KIND_UNKNOWN,
  PLAN_MODEL_TASK_KIND_TASK,
  PLAN_MODEL_TASK_KIND_POLICY,
  PLAN_MODEL_TASK_KIND_SAFEGUARD
} PlanModelTaskKind;

#define PLAN_MODEL_TYPE_TASK_KIND (plan_model_task_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_task_kind_get_type (void) G_GNUC_CONST;

/**
 * PlanModelAssignmentRole:
 * @PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN: not stated
 * @PLAN_MODEL_ASSIGNMENT_ROLE_LEAD: 牵头, leads
 * @PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT: 配合, supports
 * @PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE: 参与, takes part
 * @PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE: 责任, answers for it undivided
 * @PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE: 指导, guides
 * @PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT: 落实, carries it out
 *
 * What an agency has to do with a task.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN,
  PLAN_MODEL_ASSIGNMENT_ROLE_LEAD,
  PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT,
  PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE,
  PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE,
  PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE,
  PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT
} PlanModelAssignmentRole;

#define PLAN_MODEL_TYPE_ASSIGNMENT_ROLE (plan_model_assignment_role_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_assignment_role_get_type (void) G_GNUC_CONST;

/**
 * PlanModelAgencyKind:
 * @PLAN_MODEL_AGENCY_KIND_UNKNOWN: not stated
 * @PLAN_MODEL_AGENCY_KIND_PARTY: a committee or department of the Party
 * @PLAN_MODEL_AGENCY_KIND_GOVERNMENT: a government or its general office
 * @PLAN_MODEL_AGENCY_KIND_DEPARTMENT: a department of a government
 * @PLAN_MODEL_AGENCY_KIND_ZONE: the administration of a zone
 * @PLAN_MODEL_AGENCY_KIND_ENTERPRISE: an enterprise
 * @PLAN_MODEL_AGENCY_KIND_UNIVERSITY: a university or institute
 * @PLAN_MODEL_AGENCY_KIND_GROUP: a group of bodies named as one, such as 各乡镇、街道
 * @PLAN_MODEL_AGENCY_KIND_OTHER: any other kind
 *
 * What kind of body an agency is.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_AGENCY_KIND_UNKNOWN,
  PLAN_MODEL_AGENCY_KIND_PARTY,
  PLAN_MODEL_AGENCY_KIND_GOVERNMENT,
  PLAN_MODEL_AGENCY_KIND_DEPARTMENT,
  PLAN_MODEL_AGENCY_KIND_ZONE,
  PLAN_MODEL_AGENCY_KIND_ENTERPRISE,
  PLAN_MODEL_AGENCY_KIND_UNIVERSITY,
  PLAN_MODEL_AGENCY_KIND_GROUP,
  PLAN_MODEL_AGENCY_KIND_OTHER
} PlanModelAgencyKind;

#define PLAN_MODEL_TYPE_AGENCY_KIND (plan_model_agency_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_agency_kind_get_type (void) G_GNUC_CONST;

/**
 * PlanModelAreaLevel:
 * @PLAN_MODEL_AREA_LEVEL_UNKNOWN: not stated
 * @PLAN_MODEL_AREA_LEVEL_COUNTRY: the whole country
 * @PLAN_MODEL_AREA_LEVEL_REGION: a region of several provinces or cities
 * @PLAN_MODEL_AREA_LEVEL_PROVINCE: province, autonomous region or municipality
 * @PLAN_MODEL_AREA_LEVEL_PREFECTURE: prefecture-level city or prefecture
 * @PLAN_MODEL_AREA_LEVEL_COUNTY: county, county-level city or district
 * @PLAN_MODEL_AREA_LEVEL_TOWNSHIP: township or street
 * @PLAN_MODEL_AREA_LEVEL_ZONE: a development zone
 *
 * The administrative level of an area.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_AREA_LEVEL_UNKNOWN,
  PLAN_MODEL_AREA_LEVEL_COUNTRY,
  PLAN_MODEL_AREA_LEVEL_REGION,
  PLAN_MODEL_AREA_LEVEL_PROVINCE,
  PLAN_MODEL_AREA_LEVEL_PREFECTURE,
  PLAN_MODEL_AREA_LEVEL_COUNTY,
  PLAN_MODEL_AREA_LEVEL_TOWNSHIP,
  PLAN_MODEL_AREA_LEVEL_ZONE
} PlanModelAreaLevel;

#define PLAN_MODEL_TYPE_AREA_LEVEL (plan_model_area_level_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_area_level_get_type (void) G_GNUC_CONST;

/**
 * PlanModelTableKind:
 * @PLAN_MODEL_TABLE_KIND_UNKNOWN: not stated
 * @PLAN_MODEL_TABLE_KIND_INDICATORS: indicators
 * @PLAN_MODEL_TABLE_KIND_PROJECTS: projects
 * @PLAN_MODEL_TABLE_KIND_TASKS: tasks
 * @PLAN_MODEL_TABLE_KIND_OTHER: anything else
 *
 * What the rows of a printed table or box are.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_TABLE_KIND_UNKNOWN,
  PLAN_MODEL_TABLE_KIND_INDICATORS,
  PLAN_MODEL_TABLE_KIND_PROJECTS,
  PLAN_MODEL_TABLE_KIND_TASKS,
  PLAN_MODEL_TABLE_KIND_OTHER
} PlanModelTableKind;

#define PLAN_MODEL_TYPE_TABLE_KIND (plan_model_table_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_table_kind_get_type (void) G_GNUC_CONST;

/**
 * PlanModelReferenceRelation:
 * @PLAN_MODEL_REFERENCE_RELATION_UNKNOWN: not stated
 * @PLAN_MODEL_REFERENCE_RELATION_BASIS: drawn up on its basis
 * @PLAN_MODEL_REFERENCE_RELATION_SUPERIOR: carries out the plan of a superior
 * @PLAN_MODEL_REFERENCE_RELATION_REVISES: revises it
 * @PLAN_MODEL_REFERENCE_RELATION_REPLACES: replaces it
 * @PLAN_MODEL_REFERENCE_RELATION_CITES: only names it
 *
 * How a plan stands to a document that it names.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_REFERENCE_RELATION_UNKNOWN,
  PLAN_MODEL_REFERENCE_RELATION_BASIS,
  PLAN_MODEL_REFERENCE_RELATION_SUPERIOR,
  PLAN_MODEL_REFERENCE_RELATION_REVISES,
  PLAN_MODEL_REFERENCE_RELATION_REPLACES,
  PLAN_MODEL_REFERENCE_RELATION_CITES
} PlanModelReferenceRelation;

#define PLAN_MODEL_TYPE_REFERENCE_RELATION (plan_model_reference_relation_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_reference_relation_get_type (void) G_GNUC_CONST;

/**
 * PlanModelDirection:
 * @PLAN_MODEL_DIRECTION_UNKNOWN: not known
 * @PLAN_MODEL_DIRECTION_INCREASE: more is better
 * @PLAN_MODEL_DIRECTION_DECREASE: less is better
 * @PLAN_MODEL_DIRECTION_MAINTAIN: to be kept as it is
 *
 * Which way an indicator ought to run.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DIRECTION_UNKNOWN,
  PLAN_MODEL_DIRECTION_INCREASE,
  PLAN_MODEL_DIRECTION_DECREASE,
  PLAN_MODEL_DIRECTION_MAINTAIN
} PlanModelDirection;

#define PLAN_MODEL_TYPE_DIRECTION (plan_model_direction_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_direction_get_type (void) G_GNUC_CONST;

/**
 * PlanModelNature:
 * @PLAN_MODEL_NATURE_UNSPECIFIED: not stated
 * @PLAN_MODEL_NATURE_BINDING: 约束性, binding
 * @PLAN_MODEL_NATURE_EXPECTED: 预期性, expected
 *
 * Whether an indicator binds.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_NATURE_UNSPECIFIED,
  PLAN_MODEL_NATURE_BINDING,
  PLAN_MODEL_NATURE_EXPECTED
} PlanModelNature;

#define PLAN_MODEL_TYPE_NATURE (plan_model_nature_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_nature_get_type (void) G_GNUC_CONST;

/**
 * PlanModelNesting:
 * @PLAN_MODEL_NESTING_UNKNOWN: not known
 * @PLAN_MODEL_NESTING_SUM: the parts add up to the parent
 * @PLAN_MODEL_NESTING_OF_WHICH: one part among others (其中)
 *
 * How an indicator lies in its parent.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_NESTING_UNKNOWN,
  PLAN_MODEL_NESTING_SUM,
  PLAN_MODEL_NESTING_OF_WHICH
} PlanModelNesting;

#define PLAN_MODEL_TYPE_NESTING (plan_model_nesting_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_nesting_get_type (void) G_GNUC_CONST;

/**
 * PlanModelOrigin:
 * @PLAN_MODEL_ORIGIN_UNKNOWN: not stated
 * @PLAN_MODEL_ORIGIN_PROSE: in running text
 * @PLAN_MODEL_ORIGIN_TABLE: in a table
 * @PLAN_MODEL_ORIGIN_LIST: in a list
 *
 * Where in the document a figure stands.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_ORIGIN_UNKNOWN,
  PLAN_MODEL_ORIGIN_PROSE,
  PLAN_MODEL_ORIGIN_TABLE,
  PLAN_MODEL_ORIGIN_LIST
} PlanModelOrigin;

#define PLAN_MODEL_TYPE_ORIGIN (plan_model_origin_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_origin_get_type (void) G_GNUC_CONST;

/**
 * PlanModelValueRole:
 * @PLAN_MODEL_VALUE_ROLE_UNKNOWN: not stated
 * @PLAN_MODEL_VALUE_ROLE_TARGET: what is to be reached
 * @PLAN_MODEL_VALUE_ROLE_MILESTONE: what is to be reached before the last year of the period
 * @PLAN_MODEL_VALUE_ROLE_BASELINE: the figure about the past from which an indicator with a target starts
 * @PLAN_MODEL_VALUE_ROLE_ACTUAL: any other figure about the past
 * @PLAN_MODEL_VALUE_ROLE_ESTIMATE: what the document only expects or reckons
 *
 * What a figure is to its indicator.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_VALUE_ROLE_UNKNOWN,
  PLAN_MODEL_VALUE_ROLE_TARGET,
  PLAN_MODEL_VALUE_ROLE_MILESTONE,
  PLAN_MODEL_VALUE_ROLE_BASELINE,
  PLAN_MODEL_VALUE_ROLE_ACTUAL,
  PLAN_MODEL_VALUE_ROLE_ESTIMATE
} PlanModelValueRole;

#define PLAN_MODEL_TYPE_VALUE_ROLE (plan_model_value_role_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_value_role_get_type (void) G_GNUC_CONST;

/**
 * PlanModelComparator:
 * @PLAN_MODEL_COMPARATOR_NONE: nothing
 * @PLAN_MODEL_COMPARATOR_REACH: 达到, 建成, or a bare number; no sign
 * @PLAN_MODEL_COMPARATOR_AT_LEAST: 以上, 不低于; ≥
 * @PLAN_MODEL_COMPARATOR_MORE_THAN: 超过, 突破; >
 * @PLAN_MODEL_COMPARATOR_AT_MOST: 以内, 不超过; ≤
 * @PLAN_MODEL_COMPARATOR_LESS_THAN: 低于, 不足; <
 * @PLAN_MODEL_COMPARATOR_ABOUT: 左右, 约; ≈
 * @PLAN_MODEL_COMPARATOR_BETWEEN: a range, with an upper amount; –
 * @PLAN_MODEL_COMPARATOR_EXACTLY: 持平, 保持不变; =
 *
 * What the words say about the number.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_COMPARATOR_NONE,
  PLAN_MODEL_COMPARATOR_REACH,
  PLAN_MODEL_COMPARATOR_AT_LEAST,
  PLAN_MODEL_COMPARATOR_MORE_THAN,
  PLAN_MODEL_COMPARATOR_AT_MOST,
  PLAN_MODEL_COMPARATOR_LESS_THAN,
  PLAN_MODEL_COMPARATOR_ABOUT,
  PLAN_MODEL_COMPARATOR_BETWEEN,
  PLAN_MODEL_COMPARATOR_EXACTLY
} PlanModelComparator;

#define PLAN_MODEL_TYPE_COMPARATOR (plan_model_comparator_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_comparator_get_type (void) G_GNUC_CONST;

PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_comparator_get_sign (PlanModelComparator comparator);

/**
 * PlanModelForm:
 * @PLAN_MODEL_FORM_NONE: not stated
 * @PLAN_MODEL_FORM_LEVEL: the figure itself in that year
 * @PLAN_MODEL_FORM_INCREMENT: how many are newly made in the span
 * @PLAN_MODEL_FORM_CUMULATIVE: the running total up to that year
 * @PLAN_MODEL_FORM_ANNUAL_AMOUNT: so much in every year of the span
 * @PLAN_MODEL_FORM_CHANGE: the figure less that of the base year
 * @PLAN_MODEL_FORM_PERCENT_CHANGE: that difference as a part of the base
 * @PLAN_MODEL_FORM_ANNUAL_GROWTH: the mean percent change a year
 * @PLAN_MODEL_FORM_MULTIPLE: the figure divided by that of the base year
 * @PLAN_MODEL_FORM_RANK: a place; small is good
 * @PLAN_MODEL_FORM_RANK_CHANGE: places gained or lost
 * @PLAN_MODEL_FORM_COVERAGE: all of them, said without a number
 * @PLAN_MODEL_FORM_TREND: nothing but which way
 * @PLAN_MODEL_FORM_QUALITATIVE: nothing to count
 *
 * What the number is.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_FORM_NONE,
  PLAN_MODEL_FORM_LEVEL,
  PLAN_MODEL_FORM_INCREMENT,
  PLAN_MODEL_FORM_CUMULATIVE,
  PLAN_MODEL_FORM_ANNUAL_AMOUNT,
  PLAN_MODEL_FORM_CHANGE,
  PLAN_MODEL_FORM_PERCENT_CHANGE,
  PLAN_MODEL_FORM_ANNUAL_GROWTH,
  PLAN_MODEL_FORM_MULTIPLE,
  PLAN_MODEL_FORM_RANK,
  PLAN_MODEL_FORM_RANK_CHANGE,
  PLAN_MODEL_FORM_COVERAGE,
  PLAN_MODEL_FORM_TREND,
  PLAN_MODEL_FORM_QUALITATIVE
} PlanModelForm;

#define PLAN_MODEL_TYPE_FORM (plan_model_form_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_form_get_type (void) G_GNUC_CONST;

/**
 * PlanModelChange:
 * @PLAN_MODEL_CHANGE_NONE: not stated
 * @PLAN_MODEL_CHANGE_RISE: upwards
 * @PLAN_MODEL_CHANGE_FALL: downwards
 *
 * Which way the number runs in forms that state a difference.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_CHANGE_NONE,
  PLAN_MODEL_CHANGE_RISE,
  PLAN_MODEL_CHANGE_FALL
} PlanModelChange;

#define PLAN_MODEL_TYPE_CHANGE (plan_model_change_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_change_get_type (void) G_GNUC_CONST;

/**
 * PlanModelFirmness:
 * @PLAN_MODEL_FIRMNESS_NONE: without such a word
 * @PLAN_MODEL_FIRMNESS_ENSURE: 确保, 务必, 必须
 * @PLAN_MODEL_FIRMNESS_STRIVE: 力争, 争取, 努力
 *
 * How firmly a target is worded.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_FIRMNESS_NONE,
  PLAN_MODEL_FIRMNESS_ENSURE,
  PLAN_MODEL_FIRMNESS_STRIVE
} PlanModelFirmness;

#define PLAN_MODEL_TYPE_FIRMNESS (plan_model_firmness_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_firmness_get_type (void) G_GNUC_CONST;

/**
 * PlanModelStatus:
 * @PLAN_MODEL_STATUS_NORMAL: as stated
 * @PLAN_MODEL_STATUS_PROVISIONAL: provisional
 * @PLAN_MODEL_STATUS_ESTIMATED: estimated
 * @PLAN_MODEL_STATUS_MISSING: not there; the amount is absent
 * @PLAN_MODEL_STATUS_NOT_APPLICABLE: cannot be there; the amount is absent
 *
 * The observation status of a figure, in the words of SDMX.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_STATUS_NORMAL,
  PLAN_MODEL_STATUS_PROVISIONAL,
  PLAN_MODEL_STATUS_ESTIMATED,
  PLAN_MODEL_STATUS_MISSING,
  PLAN_MODEL_STATUS_NOT_APPLICABLE
} PlanModelStatus;

#define PLAN_MODEL_TYPE_STATUS (plan_model_status_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_status_get_type (void) G_GNUC_CONST;

/**
 * PlanModelAgainstKind:
 * @PLAN_MODEL_AGAINST_KIND_UNKNOWN: not stated
 * @PLAN_MODEL_AGAINST_KIND_AREA: the figure of another area
 * @PLAN_MODEL_AGAINST_KIND_INDICATOR: another indicator
 * @PLAN_MODEL_AGAINST_KIND_ASSIGNED: a figure that the superior hands down
 *
 * What a figure is held to where that is no number.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_AGAINST_KIND_UNKNOWN,
  PLAN_MODEL_AGAINST_KIND_AREA,
  PLAN_MODEL_AGAINST_KIND_INDICATOR,
  PLAN_MODEL_AGAINST_KIND_ASSIGNED
} PlanModelAgainstKind;

#define PLAN_MODEL_TYPE_AGAINST_KIND (plan_model_against_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_against_kind_get_type (void) G_GNUC_CONST;

/**
 * PlanModelSeverity:
 * @PLAN_MODEL_SEVERITY_INFO: worth knowing
 * @PLAN_MODEL_SEVERITY_WARNING: probably wrong
 * @PLAN_MODEL_SEVERITY_ERROR: wrong
 *
 * How grave a finding is.
 *
 * The nicks are the words of plan JSON.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_SEVERITY_INFO,
  PLAN_MODEL_SEVERITY_WARNING,
  PLAN_MODEL_SEVERITY_ERROR
} PlanModelSeverity;

#define PLAN_MODEL_TYPE_SEVERITY (plan_model_severity_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_severity_get_type (void) G_GNUC_CONST;

G_END_DECLS
