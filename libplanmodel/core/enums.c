/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/enums.h>

#include <libplanmodel/core/words-private.h>

#include <string.h>

/* The nick of each value is its word in plan JSON and on the command line, and is written here only. */

G_DEFINE_ENUM_TYPE (PlanModelPlanKind, plan_model_plan_kind,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_PLAN_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN, "development-plan"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_PLAN_KIND_ACTION_PLAN, "action-plan"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN, "implementation-plan"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_PLAN_KIND_OPINION, "opinion"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_PLAN_KIND_MEASURES, "measures"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_PLAN_KIND_WORK_REPORT, "work-report"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_PLAN_KIND_OTHER, "other"))

G_DEFINE_ENUM_TYPE (PlanModelSectionKind, plan_model_section_kind,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_OVERVIEW, "overview"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_REVIEW, "review"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_PRINCIPLE, "principle"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_GOAL, "goal"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_OUTLOOK, "outlook"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_TASK, "task"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_PROJECT, "project"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_POLICY, "policy"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_SAFEGUARD, "safeguard"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_ANNEX, "annex"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SECTION_KIND_OTHER, "other"))

G_DEFINE_ENUM_TYPE (PlanModelTaskKind, plan_model_task_kind,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TASK_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TASK_KIND_TASK, "task"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TASK_KIND_POLICY, "policy"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TASK_KIND_SAFEGUARD, "safeguard"))

G_DEFINE_ENUM_TYPE (PlanModelAssignmentRole, plan_model_assignment_role,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ASSIGNMENT_ROLE_LEAD, "lead"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT, "support"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE, "participate"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE, "responsible"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE, "guide"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT, "implement"))

G_DEFINE_ENUM_TYPE (PlanModelAgencyKind, plan_model_agency_kind,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_PARTY, "party"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_GOVERNMENT, "government"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_DEPARTMENT, "department"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_ZONE, "zone"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_ENTERPRISE, "enterprise"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_UNIVERSITY, "university"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_GROUP, "group"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGENCY_KIND_OTHER, "other"))

G_DEFINE_ENUM_TYPE (PlanModelAreaLevel, plan_model_area_level,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AREA_LEVEL_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AREA_LEVEL_COUNTRY, "country"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AREA_LEVEL_REGION, "region"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AREA_LEVEL_PROVINCE, "province"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AREA_LEVEL_PREFECTURE, "prefecture"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AREA_LEVEL_COUNTY, "county"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AREA_LEVEL_TOWNSHIP, "township"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AREA_LEVEL_ZONE, "zone"))

G_DEFINE_ENUM_TYPE (PlanModelTableKind, plan_model_table_kind,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TABLE_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TABLE_KIND_INDICATORS, "indicators"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TABLE_KIND_PROJECTS, "projects"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TABLE_KIND_TASKS, "tasks"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_TABLE_KIND_OTHER, "other"))

G_DEFINE_ENUM_TYPE (PlanModelReferenceRelation, plan_model_reference_relation,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_REFERENCE_RELATION_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_REFERENCE_RELATION_BASIS, "basis"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_REFERENCE_RELATION_SUPERIOR, "superior"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_REFERENCE_RELATION_REVISES, "revises"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_REFERENCE_RELATION_REPLACES, "replaces"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_REFERENCE_RELATION_CITES, "cites"))

G_DEFINE_ENUM_TYPE (PlanModelDirection, plan_model_direction,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DIRECTION_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DIRECTION_INCREASE, "increase"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DIRECTION_DECREASE, "decrease"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_DIRECTION_MAINTAIN, "maintain"))

G_DEFINE_ENUM_TYPE (PlanModelNature, plan_model_nature,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_NATURE_UNSPECIFIED, "unspecified"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_NATURE_BINDING, "binding"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_NATURE_EXPECTED, "expected"))

G_DEFINE_ENUM_TYPE (PlanModelNesting, plan_model_nesting,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_NESTING_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_NESTING_SUM, "sum"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_NESTING_OF_WHICH, "of-which"))

G_DEFINE_ENUM_TYPE (PlanModelOrigin, plan_model_origin,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ORIGIN_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ORIGIN_PROSE, "prose"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ORIGIN_TABLE, "table"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ORIGIN_LIST, "list"))

G_DEFINE_ENUM_TYPE (PlanModelValueRole, plan_model_value_role,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VALUE_ROLE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VALUE_ROLE_TARGET, "target"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VALUE_ROLE_MILESTONE, "milestone"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VALUE_ROLE_BASELINE, "baseline"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VALUE_ROLE_ACTUAL, "actual"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_VALUE_ROLE_ESTIMATE, "estimate"))

G_DEFINE_ENUM_TYPE (PlanModelComparator, plan_model_comparator,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_REACH, "reach"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_AT_LEAST, "at-least"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_MORE_THAN, "more-than"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_AT_MOST, "at-most"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_LESS_THAN, "less-than"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_ABOUT, "about"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_BETWEEN, "between"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARATOR_EXACTLY, "exactly"))

G_DEFINE_ENUM_TYPE (PlanModelForm, plan_model_form,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_LEVEL, "level"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_INCREMENT, "increment"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_CUMULATIVE, "cumulative"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_ANNUAL_AMOUNT, "annual-amount"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_CHANGE, "change"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_PERCENT_CHANGE, "percent-change"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_ANNUAL_GROWTH, "annual-growth"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_MULTIPLE, "multiple"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_RANK, "rank"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_RANK_CHANGE, "rank-change"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_COVERAGE, "coverage"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_TREND, "trend"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FORM_QUALITATIVE, "qualitative"))

G_DEFINE_ENUM_TYPE (PlanModelChange, plan_model_change,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_CHANGE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_CHANGE_RISE, "rise"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_CHANGE_FALL, "fall"))

G_DEFINE_ENUM_TYPE (PlanModelFirmness, plan_model_firmness,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FIRMNESS_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FIRMNESS_ENSURE, "ensure"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_FIRMNESS_STRIVE, "strive"))

G_DEFINE_ENUM_TYPE (PlanModelStatus, plan_model_status,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_STATUS_NORMAL, "normal"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_STATUS_PROVISIONAL, "provisional"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_STATUS_ESTIMATED, "estimated"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_STATUS_MISSING, "missing"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_STATUS_NOT_APPLICABLE, "not-applicable"))

G_DEFINE_ENUM_TYPE (PlanModelAgainstKind, plan_model_against_kind,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGAINST_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGAINST_KIND_AREA, "area"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGAINST_KIND_INDICATOR, "indicator"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_AGAINST_KIND_ASSIGNED, "assigned"))

G_DEFINE_ENUM_TYPE (PlanModelSeverity, plan_model_severity,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SEVERITY_INFO, "info"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SEVERITY_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_SEVERITY_ERROR, "error"))

static const struct
{
  GType (*get_type) (void);
  gboolean first_is_word; /* the word of value 0 may be written out */
} enumerations[PLAN_MODEL_N_WORDS] = {
  [PLAN_MODEL_WORDS_PLAN_KIND] = { plan_model_plan_kind_get_type, FALSE },
  [PLAN_MODEL_WORDS_SECTION_KIND] = { plan_model_section_kind_get_type, FALSE },
  [PLAN_MODEL_WORDS_TASK_KIND] = { plan_model_task_kind_get_type, FALSE },
  [PLAN_MODEL_WORDS_ASSIGNMENT_ROLE] = { plan_model_assignment_role_get_type, FALSE },
  [PLAN_MODEL_WORDS_AGENCY_KIND] = { plan_model_agency_kind_get_type, FALSE },
  [PLAN_MODEL_WORDS_AREA_LEVEL] = { plan_model_area_level_get_type, FALSE },
  [PLAN_MODEL_WORDS_TABLE_KIND] = { plan_model_table_kind_get_type, FALSE },
  [PLAN_MODEL_WORDS_REFERENCE_RELATION] = { plan_model_reference_relation_get_type, FALSE },
  [PLAN_MODEL_WORDS_DIRECTION] = { plan_model_direction_get_type, TRUE },
  [PLAN_MODEL_WORDS_NATURE] = { plan_model_nature_get_type, TRUE },
  [PLAN_MODEL_WORDS_NESTING] = { plan_model_nesting_get_type, TRUE },
  [PLAN_MODEL_WORDS_ORIGIN] = { plan_model_origin_get_type, FALSE },
  [PLAN_MODEL_WORDS_VALUE_ROLE] = { plan_model_value_role_get_type, FALSE },
  [PLAN_MODEL_WORDS_COMPARATOR] = { plan_model_comparator_get_type, FALSE },
  [PLAN_MODEL_WORDS_FORM] = { plan_model_form_get_type, FALSE },
  [PLAN_MODEL_WORDS_CHANGE] = { plan_model_change_get_type, FALSE },
  [PLAN_MODEL_WORDS_FIRMNESS] = { plan_model_firmness_get_type, TRUE },
  [PLAN_MODEL_WORDS_STATUS] = { plan_model_status_get_type, TRUE },
  [PLAN_MODEL_WORDS_AGAINST_KIND] = { plan_model_against_kind_get_type, FALSE },
  [PLAN_MODEL_WORDS_SEVERITY] = { plan_model_severity_get_type, TRUE },
};

static PlanModelWords tables[PLAN_MODEL_N_WORDS];

static gpointer
fill_tables (gpointer unused)
{
  for (guint i = 0; i < PLAN_MODEL_N_WORDS; i++)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (enumerations[i].get_type ());
      PlanModelWords *words = &tables[i];

      g_assert (klass->minimum == 0 && klass->n_values <= PLAN_MODEL_MAX_WORDS);
      words->n = klass->n_values;
      words->first = enumerations[i].first_is_word ? 0 : 1;
      for (guint k = 0; k < klass->n_values; k++)
        {
          g_assert (klass->values[k].value == (int) k);
          words->word[k] = klass->values[k].value_nick;
          words->length[k] = strlen (klass->values[k].value_nick);
        }
    }

  return tables;
}

/**
 * plan_model_comparator_get_sign:
 * @comparator: a comparator
 *
 * Gets the sign that people read before a number: ≥, >, ≤, <, ≈ or =.
 *
 * %PLAN_MODEL_COMPARATOR_REACH and %PLAN_MODEL_COMPARATOR_NONE have none; that of %PLAN_MODEL_COMPARATOR_BETWEEN stands
 * between two numbers, so it has none before them either.
 *
 * May be called from any thread.
 *
 * Returns: (transfer none): the sign, or the empty string
 *
 * Since: 1.0
 */
const char *
plan_model_comparator_get_sign (PlanModelComparator comparator)
{
  static const char *const signs[] = {
    [PLAN_MODEL_COMPARATOR_AT_LEAST] = "≥",
    [PLAN_MODEL_COMPARATOR_MORE_THAN] = ">",
    [PLAN_MODEL_COMPARATOR_AT_MOST] = "≤",
    [PLAN_MODEL_COMPARATOR_LESS_THAN] = "<",
    [PLAN_MODEL_COMPARATOR_ABOUT] = "≈",
    [PLAN_MODEL_COMPARATOR_EXACTLY] = "=",
  };

  return (guint) comparator < G_N_ELEMENTS (signs) && signs[comparator] != NULL ? signs[comparator] : "";
}

/*< private >
 * plan_model_words_get:
 * @kind: an enumeration
 *
 * Gets the words of an enumeration, in the order of its values.
 */
const PlanModelWords *
plan_model_words_get (PlanModelWordsKind kind)
{
  static GOnce once = G_ONCE_INIT;

  g_once (&once, fill_tables, NULL);

  return &tables[kind];
}

/*< private >
 * plan_model_words_find:
 *
 * Returns: the value whose word is @text, or -1
 */
int
plan_model_words_find (const PlanModelWords *words,
                       const char           *text,
                       gsize                 length)
{
  for (guint i = words->first; i < words->n; i++)
    {
      if (words->length[i] == length && memcmp (words->word[i], text, length) == 0)
        return i;
    }

  return -1;
}
