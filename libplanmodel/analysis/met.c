/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/met.h>

#include <libplanmodel/analysis/met-private.h>

#include <glib/gi18n-lib.h>

/* The one place where an answer and a reason are written: their words and what they say to people. */
#define EACH_ANSWER(answer)          \
  answer (UNDECIDABLE, "undecidable") \
  answer (YES, "yes")                \
  answer (NO, "no")

#define EACH_REASON(reason)                                                                                             \
  reason (NONE, "none", NULL)                                                                                           \
  reason (COMPARED, "compared", N_("Both figures are of one form and were compared as they are."))                      \
  reason (FROM_BASE, "from-base", N_("The figure was held against that of the base year."))                             \
  reason (NET, "net", N_("The figure less that of the base year is a net increment."))                                  \
  reason (SUM, "sum", N_("The increments of the years were summed."))                                                   \
  reason (EACH_YEAR, "each-year", N_("Every year of the span was looked at."))                                          \
  reason (YEAR_SHORT, "year-short", N_("One year of the span does not meet it."))                                            \
  reason (EARLY, "early", N_("It was reached before its year and cannot be lost again."))                               \
  reason (WITHIN_TOLERANCE, "within-tolerance", N_("The figure is within the tolerance."))                              \
  reason (BEYOND_TOLERANCE, "beyond-tolerance", N_("The figure is not within the tolerance."))                          \
  reason (HOLDS_SO_FAR, "holds-so-far", N_("The target is not due yet; so far it holds."))                              \
  reason (NOT_YET, "not-yet", N_("The target is not due yet; so far it is not reached."))                               \
  reason (LATER, "later", N_("The figure is of a later year than the target."))                                         \
  reason (NO_YEAR, "no-year", N_("The target states no year."))                                                         \
  reason (NO_YEAR_OF_ACTUAL, "no-year-of-actual", N_("The actual figure states no year."))                              \
  reason (YEARS_MISSING, "years-missing", N_("There is no figure of some years of the span."))                          \
  reason (NO_ACTUAL, "no-actual", N_("There is no actual figure, or it states no number."))                             \
  reason (NOT_ACTUAL, "not-actual", N_("What was given as the actual figure is a target or an estimate."))              \
  reason (NO_AMOUNT, "no-amount", N_("The target states no number."))                                                   \
  reason (QUALITATIVE, "qualitative", N_("The target is in words."))                                                    \
  reason (AGAINST, "against", N_("The target is held to another figure, which is not at hand."))                        \
  reason (CONDITION, "condition", N_("The target is bound to a condition."))                                            \
  reason (DIRECTION_UNKNOWN, "direction-unknown", N_("It is not known whether more or less of it is better."))          \
  reason (SENSE_UNKNOWN, "sense-unknown", N_("The target does not say whether the figure is to rise or to fall."))      \
  reason (ABOUT, "about", N_("The target is about a number, and there is no tolerance."))                               \
  reason (RANK_BOUND, "rank-bound", N_("At least a place may be a larger or a better one."))                            \
  reason (OTHER_UNIT, "other-unit", N_("The units measure different things."))                                          \
  reason (OTHER_FORM, "other-form", N_("The actual figure is of a form that cannot be turned into that of the target.")) \
  reason (FORM_UNKNOWN, "form-unknown",                                                                                 \
          N_("The actual figure does not say whether it is the figure itself or how much it changed."))                 \
  reason (OTHER_GROUP, "other-group", N_("Only one of the two is meant for each member of a group."))                   \
  reason (INEXACT, "inexact", N_("The actual figure is a bound, a range or about a number, and leaves it open."))       \
  reason (NO_BASE, "no-base", N_("There is no figure of the base year."))                                               \
  reason (INEXACT_BASE, "inexact-base", N_("The figure of the base year is a bound, a range or about a number."))       \
  reason (ZERO_BASE, "zero-base", N_("The figure of the base year is zero."))                                           \
  reason (NEGATIVE_BASE, "negative-base", N_("The figure of the base year is below zero."))                             \
  reason (NEGATIVE_ACTUAL, "negative-actual", N_("The actual figure is below zero and has no rate of growth."))         \
  reason (SPAN, "span", N_("The base year is not 1 to 100 years before the actual figure."))

#define ANSWER_WORD(name, word) [PLAN_MODEL_MET_##name] = word,
#define ANSWER_VALUE(name, word) G_DEFINE_ENUM_VALUE (PLAN_MODEL_MET_##name, word),
#define REASON_WORD(name, word, text) [PLAN_MODEL_MET_REASON_##name] = word,
#define REASON_TEXT(name, word, text) [PLAN_MODEL_MET_REASON_##name] = text,
#define REASON_VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_MET_REASON_##name, word),

static const char *const answer_words[] = { EACH_ANSWER (ANSWER_WORD) };
static const char *const reason_words[PLAN_MODEL_N_MET_REASONS] = { EACH_REASON (REASON_WORD) };
static const char *const explanations[PLAN_MODEL_N_MET_REASONS] = { EACH_REASON (REASON_TEXT) };
static const GEnumValue answer_values[] = { EACH_ANSWER (ANSWER_VALUE) { 0, NULL, NULL } };
static const GEnumValue reason_values[] = { EACH_REASON (REASON_VALUE) { 0, NULL, NULL } };

GType
plan_model_met_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelMet"), answer_values));

  return type;
}

GType
plan_model_met_reason_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelMetReason"), reason_values));

  return type;
}

const char *
plan_model_met_get_word (PlanModelMet met)
{
  return answer_words[met];
}

const char *
plan_model_met_reason_get_word (PlanModelMetReason reason)
{
  return reason != PLAN_MODEL_MET_REASON_NONE ? reason_words[reason] : NULL;
}

/**
 * plan_model_met_reason_get_explanation:
 * @reason: a reason
 *
 * Gets what a reason says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for %PLAN_MODEL_MET_REASON_NONE
 *
 * Since: 1.0
 */
const char *
plan_model_met_reason_get_explanation (PlanModelMetReason reason)
{
  g_return_val_if_fail ((guint) reason < PLAN_MODEL_N_MET_REASONS, NULL);

  return explanations[reason] != NULL ? _(explanations[reason]) : NULL;
}
