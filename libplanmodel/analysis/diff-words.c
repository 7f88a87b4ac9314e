/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diff-words.h>

#include <libplanmodel/analysis/diff-words-private.h>

#include <glib/gi18n-lib.h>

/* Each word is written here only; the reasons with their sense and what they say to people.  docs/differences.md has
 * the same table. */

#define EACH_KIND(word)          \
  word (KIND, NONE, "none")       \
  word (KIND, ADDED, "added")     \
  word (KIND, REMOVED, "removed") \
  word (KIND, CHANGED, "changed") \
  word (KIND, MOVED, "moved")     \
  word (KIND, TIE, "tie")

#define EACH_OBJECT(word)              \
  word (OBJECT, NONE, "none")           \
  word (OBJECT, INDICATOR, "indicator") \
  word (OBJECT, VALUE, "value")         \
  word (OBJECT, TASK, "task")           \
  word (OBJECT, PROJECT, "project")     \
  word (OBJECT, ASSIGNMENT, "assignment")

#define EACH_MATCH(word)                              \
  word (MATCH, NONE, "none")                           \
  word (MATCH, CONCEPT, "concept")                     \
  word (MATCH, NAME, "name")                           \
  word (MATCH, NUMBER_AND_TITLE, "number-and-title")   \
  word (MATCH, TITLE, "title")                         \
  word (MATCH, LIKENESS, "likeness")

#define EACH_SENSE(word)          \
  word (SENSE, NONE, "none")       \
  word (SENSE, SOFTER, "softer")   \
  word (SENSE, HARDER, "harder")   \
  word (SENSE, OTHER, "other")

#define EACH_REASON(reason)                                                                                 \
  reason (NONE, "none", NONE, NULL)                                                                         \
  reason (TARGET_DROPPED, "target-dropped", SOFTER, N_("it is no longer asked for"))                        \
  reason (TARGET_ADDED, "target-added", HARDER, N_("it was not asked for before"))                          \
  reason (ASKS_LESS, "asks-less", SOFTER, N_("the amount is easier to meet"))                               \
  reason (ASKS_MORE, "asks-more", HARDER, N_("the amount is harder to meet"))                               \
  reason (AMOUNT_DROPPED, "amount-dropped", SOFTER, N_("there is no amount any more"))                      \
  reason (AMOUNT_ADDED, "amount-added", HARDER, N_("there is an amount now"))                               \
  reason (ADMITS_MORE, "admits-more", SOFTER, N_("the comparator admits more"))                             \
  reason (ADMITS_LESS, "admits-less", HARDER, N_("the comparator admits less"))                             \
  reason (LATER, "later", SOFTER, N_("it is asked for later"))                                              \
  reason (SOONER, "sooner", HARDER, N_("it is asked for sooner"))                                           \
  reason (DATE_DROPPED, "date-dropped", SOFTER, N_("there is no end date any more"))                        \
  reason (DATE_ADDED, "date-added", HARDER, N_("there is an end date now"))                                 \
  reason (LESS_FIRM, "less-firm", SOFTER, N_("the words are less firm"))                                    \
  reason (FIRMER, "firmer", HARDER, N_("the words are firmer"))                                             \
  reason (BINDS_NO_LONGER, "binds-no-longer", SOFTER, N_("it is no longer binding"))                        \
  reason (BINDS_NOW, "binds-now", HARDER, N_("it is binding now"))                                          \
  reason (SAME_DEMAND, "same-demand", OTHER, N_("it is said otherwise, and admits the same"))               \
  reason (STILL_ASKED, "still-asked", OTHER, N_("another statement still asks for as much"))                \
  reason (ASKED_ALREADY, "asked-already", OTHER, N_("another statement asked for as much before"))          \
  reason (TRADE_OFF, "trade-off", OTHER, N_("more, but later; or less, but sooner"))                        \
  reason (EVERY_YEAR, "every-year", OTHER, N_("a figure of every year, or one that is to stay"))            \
  reason (NO_DIRECTION, "no-direction", OTHER, N_("nobody says whether more is better"))                    \
  reason (OTHER_WAY, "other-way", OTHER, N_("a floor became a ceiling, or a rise a fall, or the like"))     \
  reason (OVERLAP, "overlap", OTHER, N_("neither admits all that the other does"))                          \
  reason (OTHER_FORM, "other-form", OTHER, N_("the number is another thing, as an increment and a level"))  \
  reason (OTHER_UNIT, "other-unit", OTHER, N_("the units cannot be compared"))                              \
  reason (NATURE_UNSTATED, "nature-unstated", OTHER, N_("one plan does not say whether it binds"))          \
  reason (OTHER_TERMS, "other-terms", OTHER, N_("the terms are others"))

#define ENUM_VALUE(ENUM, name, word) G_DEFINE_ENUM_VALUE (PLAN_MODEL_DIFF_##ENUM##_##name, word),
#define REASON_VALUE(name, word, sense, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_DIFF_REASON_##name, word),

static const GEnumValue kinds[] = { EACH_KIND (ENUM_VALUE) { 0, NULL, NULL } };
static const GEnumValue objects[] = { EACH_OBJECT (ENUM_VALUE) { 0, NULL, NULL } };
static const GEnumValue matches[] = { EACH_MATCH (ENUM_VALUE) { 0, NULL, NULL } };
static const GEnumValue senses[] = { EACH_SENSE (ENUM_VALUE) { 0, NULL, NULL } };
static const GEnumValue reasons[] = { EACH_REASON (REASON_VALUE) { 0, NULL, NULL } };

#define REASON_SENSE(name, word, sense, text) [PLAN_MODEL_DIFF_REASON_##name] = PLAN_MODEL_DIFF_SENSE_##sense,
#define REASON_TEXT(name, word, sense, text) [PLAN_MODEL_DIFF_REASON_##name] = text,

static const guint8 reason_senses[PLAN_MODEL_N_DIFF_REASONS] = { EACH_REASON (REASON_SENSE) };
static const char *const explanations[PLAN_MODEL_N_DIFF_REASONS] = { EACH_REASON (REASON_TEXT) };

#define DEFINE_TYPE(Name, name, values)                                                                        \
  GType                                                                                                        \
  plan_model_diff_##name##_get_type (void)                                                                     \
  {                                                                                                            \
    static gsize type;                                                                                         \
                                                                                                               \
    if (g_once_init_enter (&type))                                                                             \
      g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelDiff" #Name), values)); \
                                                                                                               \
    return type;                                                                                               \
  }                                                                                                            \
                                                                                                               \
  const char *                                                                                                 \
  plan_model_diff_##name##_get_word (PlanModelDiff##Name value)                                                \
  {                                                                                                            \
    return value != 0 ? values[value].value_nick : NULL;                                                       \
  }

DEFINE_TYPE (Kind, kind, kinds)
DEFINE_TYPE (Object, object, objects)
DEFINE_TYPE (Match, match, matches)
DEFINE_TYPE (Sense, sense, senses)
DEFINE_TYPE (Reason, reason, reasons)

const char *
plan_model_diff_member_get_word (PlanModelDiffMember member)
{
  static const char *const words[PLAN_MODEL_N_DIFF_MEMBERS] = {
    [PLAN_MODEL_DIFF_MEMBER_NAME] = "name",
    [PLAN_MODEL_DIFF_MEMBER_TITLE] = "title",
    [PLAN_MODEL_DIFF_MEMBER_AREA] = "area",
    [PLAN_MODEL_DIFF_MEMBER_NATURE] = "nature",
    [PLAN_MODEL_DIFF_MEMBER_ROLE] = "role",
    [PLAN_MODEL_DIFF_MEMBER_YEAR] = "year",
    [PLAN_MODEL_DIFF_MEMBER_YEARS] = "years",
    [PLAN_MODEL_DIFF_MEMBER_DEADLINE] = "deadline",
    [PLAN_MODEL_DIFF_MEMBER_VALUE] = "value",
    [PLAN_MODEL_DIFF_MEMBER_VALUE_MAX] = "value_max",
    [PLAN_MODEL_DIFF_MEMBER_UNIT] = "unit",
    [PLAN_MODEL_DIFF_MEMBER_COMPARATOR] = "comparator",
    [PLAN_MODEL_DIFF_MEMBER_FORM] = "form",
    [PLAN_MODEL_DIFF_MEMBER_CHANGE] = "change",
    [PLAN_MODEL_DIFF_MEMBER_BASE_YEAR] = "base_year",
    [PLAN_MODEL_DIFF_MEMBER_AGAINST] = "against",
    [PLAN_MODEL_DIFF_MEMBER_EACH] = "each",
    [PLAN_MODEL_DIFF_MEMBER_CONDITION] = "condition",
    [PLAN_MODEL_DIFF_MEMBER_FIRMNESS] = "firmness",
    [PLAN_MODEL_DIFF_MEMBER_STATUS] = "status",
    [PLAN_MODEL_DIFF_MEMBER_AGENCY] = "agency",
    [PLAN_MODEL_DIFF_MEMBER_SECTION] = "section",
    [PLAN_MODEL_DIFF_MEMBER_TASK] = "task",
  };

  return words[member];
}

/**
 * plan_model_diff_reason_get_sense:
 * @reason: a reason
 *
 * Gets whether what it stands for makes a plan softer or harder.
 *
 * May be called from any thread.
 *
 * Returns: the sense, %PLAN_MODEL_DIFF_SENSE_NONE for %PLAN_MODEL_DIFF_REASON_NONE
 *
 * Since: 1.0
 */
PlanModelDiffSense
plan_model_diff_reason_get_sense (PlanModelDiffReason reason)
{
  g_return_val_if_fail ((guint) reason < PLAN_MODEL_N_DIFF_REASONS, PLAN_MODEL_DIFF_SENSE_NONE);

  return reason_senses[reason];
}

/**
 * plan_model_diff_reason_get_explanation:
 * @reason: a reason
 *
 * Gets what a reason says to people: a clause, in the language of the user.
 *
 * May be called from any thread.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for %PLAN_MODEL_DIFF_REASON_NONE
 *
 * Since: 1.0
 */
const char *
plan_model_diff_reason_get_explanation (PlanModelDiffReason reason)
{
  g_return_val_if_fail ((guint) reason < PLAN_MODEL_N_DIFF_REASONS, NULL);

  return explanations[reason] != NULL ? _(explanations[reason]) : NULL;
}
