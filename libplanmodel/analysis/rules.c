/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/rules-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

#define RULE(name, gravest, least, text, ...)                                                               \
  {                                                                                                         \
    .id = name, .severity = PLAN_MODEL_SEVERITY_##gravest, .weakest = PLAN_MODEL_SEVERITY_##least,          \
    .explanation = N_ (text), .exceptions = { __VA_ARGS__ }                                                 \
  }
#define UNLESS(name, text) { name, N_ (text) }

/* Exceptions that many rules share. */
#define ROUNDING UNLESS ("rounding", "silent where the printed digits, units and bounds leave room for agreement")
#define OTHER_YEAR UNLESS ("other-year", "silent between figures of different years")
#define OTHER_UNIT UNLESS ("other-unit", "silent between units of different kinds")
#define OTHER_AREA UNLESS ("other-area", "silent between figures of different areas or scopes")
#define ABOUT UNLESS ("about", "silent where one of the figures is said to be about right (左右, 约)")
#define TIERS UNLESS ("tiers", "silent between two tiers of firmness (确保 one figure, 力争 another)")

const PlanModelRuleRow plan_model_rules[PLAN_MODEL_N_RULES] = {
  [PLAN_MODEL_RULE_TOTAL_DIFFERS_FROM_PARTS] =
      RULE ("total-differs-from-parts", ERROR, INFO, "A total and the sum of its parts are different figures.",
            ROUNDING,
            UNLESS ("inferred", "a warning, or info where the parts come to less, where it is inferred and not printed that they are parts"),
            UNLESS ("of-which", "silent on parts that come to less where only some of them are named (其中)"),
            UNLESS ("open-list", "silent on parts that come to less where the list ends in 等"),
            UNLESS ("missing-part", "silent on parts that come to less where one of them has no figure for the year"),
            UNLESS ("rate", "silent on shares and rates of parts that are not said in print to add up"),
            OTHER_UNIT, ABOUT),
  [PLAN_MODEL_RULE_STATEMENT_DIFFERS_FROM_TABLE] =
      RULE ("statement-differs-from-table", ERROR, INFO, "The running text and a table state one thing in different ways.",
            UNLESS ("bound", "a warning where the table's own figure would not meet the bound in the text (超过), info where it would (以上)"),
            ROUNDING, TIERS, OTHER_YEAR, OTHER_UNIT, ABOUT),
  [PLAN_MODEL_RULE_RESTATEMENT_DIFFERS] =
      RULE ("restatement-differs", WARNING, INFO, "One thing is stated more than once, with different figures.",
            UNLESS ("bounds", "info between two bounds on the same side, which can both be kept"),
            UNLESS ("yearly-amount", "silent between an amount of every year, or of several years one by one, and a total"),
            UNLESS ("other-count", "silent between counts of different things (户 and 人)"),
            UNLESS ("beside", "silent between figures of one sentence, the second of which is of a part (其中)"),
            ROUNDING, TIERS, OTHER_YEAR, OTHER_AREA, ABOUT),
  [PLAN_MODEL_RULE_TARGET_AGAINST_DIRECTION] =
      RULE ("target-against-direction", WARNING, WARNING,
            "The target lies on the other side of the baseline than the way in which the indicator ought to run.",
            UNLESS ("unknown-direction", "silent where it is not known which way the indicator ought to run"),
            UNLESS ("bound", "silent on a floor below the baseline or a ceiling above it, which the baseline meets"),
            ROUNDING),
  [PLAN_MODEL_RULE_TARGET_MET_AT_BASELINE] =
      RULE ("target-met-at-baseline", INFO, INFO, "The baseline meets the target already.",
            UNLESS ("maintain", "silent where the figure is to be kept as it is"),
            UNLESS ("limit", "silent where it can go no further: 100 % of a share, none at all"),
            UNLESS ("unknown-direction", "silent on floors and ceilings where it is not known which way the figure ought to run"),
            ABOUT),
  [PLAN_MODEL_RULE_GROWTH_DISAGREES_WITH_LEVEL] =
      RULE ("growth-disagrees-with-level", WARNING, INFO, "A growth and a level that are asked for do not fit together.",
            UNLESS ("no-baseline", "info, with the baseline that both imply, where none is printed"),
            UNLESS ("constant-prices", "silent on value added and GDP, whose growth is counted at constant prices"),
            UNLESS ("other-base", "silent where the baseline is of another year than the growth counts from"),
            UNLESS ("bound", "silent where a bound leaves room for agreement"),
            TIERS, ROUNDING, ABOUT),
  [PLAN_MODEL_RULE_INCREMENT_DISAGREES_WITH_LEVELS] =
      RULE ("increment-disagrees-with-levels", WARNING, WARNING,
            "What is to be added to the baseline does not lead to the level that is asked for.",
            UNLESS ("gross", "silent where more is newly made than the level rises, since some may cease"),
            UNLESS ("schedule", "silent where increments are stated for several years, each of which may stand for itself"),
            UNLESS ("bound", "silent where a bound leaves room for agreement"),
            TIERS, ROUNDING),
  [PLAN_MODEL_RULE_SHARE_DISAGREES_WITH_PARTS] =
      RULE ("share-disagrees-with-parts", INFO, INFO, "A share is another one than its part and its whole come to.",
            ROUNDING, OTHER_YEAR, OTHER_AREA),
  [PLAN_MODEL_RULE_PERCENT_OUT_OF_RANGE] =
      RULE ("percent-out-of-range", WARNING, WARNING, "A share lies outside of 0 to 100 %.",
            UNLESS ("growth", "silent on growth"),
            UNLESS ("not-share", "silent on rates that may exceed 100 % (毛入学率, 负债率, 贷款占GDP比重)")),
  [PLAN_MODEL_RULE_COUNT_DIFFERS_FROM_LIST] =
      RULE ("count-differs-from-list", INFO, INFO, "A number of things is announced, and another number of names follows.",
            UNLESS ("open-list", "silent where the list ends in 等")),
  [PLAN_MODEL_RULE_AMOUNT_JUMPS] =
      RULE ("amount-jumps", INFO, INFO,
            "The target is more than 50 times its baseline: the scale of one of them (万, 亿) may be a slip.",
            UNLESS ("zero-baseline", "silent where the baseline is zero"),
            UNLESS ("other-form", "silent where the target is no level: an increment, a running total, growth")),
  [PLAN_MODEL_RULE_DEADLINE_OUTSIDE_PERIOD] =
      RULE ("deadline-outside-period", INFO, INFO, "A deadline or the year of a target lies outside of the period of the plan.",
            UNLESS ("outlook", "silent in sections that look past the period"),
            UNLESS ("outlook-year", "silent on targets of a year in which a later five-year plan ends (2030, 2035)"),
            UNLESS ("review", "silent in sections that look back"),
            UNLESS ("ongoing", "silent where there is no end")),
  [PLAN_MODEL_RULE_TARGET_WITHOUT_YEAR] =
      RULE ("target-without-year", INFO, INFO, "A target states no year, and none could be inherited.",
            UNLESS ("deadline", "silent where a date is stated that is finer than a year"),
            UNLESS ("all", "one line for the plan where none of its targets has a year")),
  [PLAN_MODEL_RULE_TARGET_WITHOUT_UNIT] =
      RULE ("target-without-unit", INFO, INFO, "Targets are numbers without a unit.",
            UNLESS ("parent-unit", "silent where the row above it, of which it is a part, has the unit"),
            UNLESS ("index", "silent on what has no unit: an index, a ratio, a score"),
            UNLESS ("nothing", "silent on nothing at all, which needs none (清零)"),
            UNLESS ("table", "one line for a table, and one for an indicator of the text")),
  [PLAN_MODEL_RULE_UNIT_DIFFERS_WITHIN_INDICATOR] =
      RULE ("unit-differs-within-indicator", WARNING, WARNING, "Figures of one indicator are in units of different kinds.",
            UNLESS ("same-kind", "silent between words for counting (名 and 人, 家 and 个), scales of a unit, % and 百分点"),
            UNLESS ("growth", "silent where the figure is growth, whose unit is its own")),
  [PLAN_MODEL_RULE_TASK_WITHOUT_LEAD] =
      RULE ("task-without-lead", WARNING, INFO, "A task names no body that leads or answers for it.",
            UNLESS ("unmarked", "one line for the plan, as info, where most of its tasks name none"),
            UNLESS ("parent-lead", "silent where the task above it or the tasks below it name one")),
  [PLAN_MODEL_RULE_AGENCY_IN_TWO_ROLES] =
      RULE ("agency-in-two-roles", INFO, INFO, "An agency has two roles in one task.",
            UNLESS ("other-stretch", "silent where the roles are for different stretches of the text of the task")),
  [PLAN_MODEL_RULE_SAME_FIGURE_FOR_PART] =
      RULE ("same-figure-for-part", INFO, INFO,
            "A kind of thing and one of its sub-kinds have the same figure: one of the names may be wrong.",
            UNLESS ("small", "silent on figures below 10, which meet by chance"),
            UNLESS ("share", "silent on shares and rates"),
            UNLESS ("restated", "silent where text and table may mean one thing, which statement-differs-from-table holds together"),
            OTHER_YEAR),
  [PLAN_MODEL_RULE_GOAL_WITHOUT_TASK] =
      RULE ("goal-without-task", INFO, INFO, "Targets stand in the goals that no task takes up with a figure.",
            UNLESS ("one-kind", "silent unless both goals and tasks hold targets; one line for the plan")),
  [PLAN_MODEL_RULE_TASK_WITHOUT_GOAL] =
      RULE ("task-without-goal", INFO, INFO, "Tasks state no target, though others of the plan do.",
            UNLESS ("one-kind", "silent unless both goals and tasks hold targets; one line for the plan")),
  [PLAN_MODEL_RULE_AGENCY_AMBIGUOUS] =
      RULE ("agency-ambiguous", INFO, INFO, "One name stands for two agencies.",
            UNLESS ("other-area", "silent where the agencies are of different areas")),
  [PLAN_MODEL_RULE_AREA_UNKNOWN] =
      RULE ("area-unknown", INFO, INFO, "It is not known which area the plan, or something in it, is about.",
            UNLESS ("placed", "silent on an area whose code or higher area is stated, whatever its level")),
  [PLAN_MODEL_RULE_REFERENCE_UNRESOLVED] =
      RULE ("reference-unresolved", INFO, INFO,
            "The plan carries out, revises or replaces documents that are not in the catalog.",
            UNLESS ("in-catalog", "silent on documents that are in the catalog; one line for the plan"),
            UNLESS ("citation", "silent on documents that are only cited, or are a basis in law")),
  [PLAN_MODEL_RULE_REFERENCE_NUMBER_DIFFERS] =
      RULE ("reference-number-differs", WARNING, WARNING, "One document is named with two document numbers.",
            UNLESS ("marks", "silent where only brackets or spaces differ")),
  [PLAN_MODEL_RULE_HEADING_NUMBER_OUT_OF_ORDER] =
      RULE ("heading-number-out-of-order", INFO, INFO, "The number of a heading does not follow the one before it.",
            UNLESS ("restart", "silent where the numbers begin anew"),
            UNLESS ("run-on", "silent where the numbers run on from the section before"),
            UNLESS ("other-manner", "silent between numbers of different manners (一, 1)")),
  [PLAN_MODEL_RULE_NATURE_MISSING] =
      RULE ("nature-missing", INFO, INFO, "Rows of a table do not say whether they are binding or expected, though the others do.",
            UNLESS ("unmarked", "silent where most rows of the table do not say it"),
            UNLESS ("of-parent", "silent on a part, which takes that of its total")),
  [PLAN_MODEL_RULE_BELOW_SUPERIOR] =
      RULE ("below-superior", INFO, INFO, "A superior plan asks for more than this one.",
            UNLESS ("count", "silent on counts and amounts, of which a part may have less than the whole"),
            UNLESS ("as-much", "silent where the plan asks for as much or more"),
            OTHER_YEAR),
  [PLAN_MODEL_RULE_PARTS_OF_AREAS_DIFFER] =
      RULE ("parts-of-areas-differ", INFO, INFO, "The figures of the areas within an area do not add up to its own.",
            UNLESS ("missing-part", "silent on areas that come to less, unless each area of the plan has its figure"),
            UNLESS ("rate", "silent on shares and rates"),
            ROUNDING),
};

gboolean
plan_model_rule_find (const char    *id,
                      PlanModelRule *rule)
{
  for (guint i = 0; i < PLAN_MODEL_N_RULES; i++)
    {
      if (g_str_equal (plan_model_rules[i].id, id))
        {
          *rule = (PlanModelRule) i;
          return TRUE;
        }
    }

  return FALSE;
}

/* How many characters must be changed, left out or put in to make one text of the other (Levenshtein).  Of what is longer
 * than any id only the beginning is looked at. */
static guint
measure_distance (const char *a,
                  const char *b)
{
  enum { LONGEST = 63 };
  guint row[LONGEST + 1], n_a = (guint) strnlen (a, LONGEST), n_b = (guint) strnlen (b, LONGEST);

  for (guint j = 0; j <= n_b; j++)
    row[j] = j;
  for (guint i = 1; i <= n_a; i++)
    {
      guint diagonal = row[0];

      row[0] = i;
      for (guint j = 1; j <= n_b; j++)
        {
          guint above = row[j];

          row[j] = MIN (MIN (above, row[j - 1]) + 1, diagonal + (a[i - 1] != b[j - 1]));
          diagonal = above;
        }
    }

  return row[n_b];
}

const char *
plan_model_rule_find_nearest (const char *text)
{
  const char *nearest = NULL;
  guint least = G_MAXUINT;

  for (guint i = 0; i < PLAN_MODEL_N_RULES; i++)
    {
      guint distance = measure_distance (text, plan_model_rules[i].id);

      if (distance < least)
        {
          least = distance;
          nearest = plan_model_rules[i].id;
        }
    }

  return nearest;
}
