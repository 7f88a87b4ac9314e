/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison-note.h>

#include <libplanmodel/analysis/comparison-note-private.h>

#include <glib/gi18n-lib.h>

/* The one place where a note is written: its word and what it says to people. */
#define EACH_NOTE(note)                                                                                                 \
  note (NONE, "none", NULL)                                                                                             \
  note (NO_TARGET, "no-target", N_("No target is stated."))                                                             \
  note (NO_BASELINE, "no-baseline", N_("No baseline is stated."))                                                       \
  note (NO_AMOUNT, "no-amount", N_("Baseline or target states no number."))                                             \
  note (ANOTHER_FORM, "another-form",                                                                                   \
        N_("The number is not the figure itself but an increment, a running total, growth or the like."))               \
  note (RANGE, "range", N_("Baseline or target is a range."))                                                           \
  note (DIFFERENT_UNIT, "different-unit", N_("Baseline and target have units that measure different things."))                              \
  note (DIFFERENT_GROUP, "different-group", N_("Only one of baseline and target is meant for each member of a group.")) \
  note (OPEN_BOUNDS, "open-bounds", N_("Baseline and target are bounds that leave the difference open."))               \
  note (RANK, "rank", N_("A place in a ranking has no percentages."))                                                   \
  note (ZERO_BASELINE, "zero-baseline", N_("The baseline is zero, so there are no percentages."))                       \
  note (NEGATIVE_BASELINE, "negative-baseline", N_("The baseline is below zero, so there are no percentages."))         \
  note (NEGATIVE_TARGET, "negative-target", N_("The target is below zero, so there is no annual rate."))                \
  note (NO_YEAR, "no-year", N_("Baseline or target states no year, so there is no annual rate."))                       \
  note (YEARS, "years", N_("The target is not 1 to 100 years after the baseline, so there is no annual rate."))       \
  note (NOT_FINITE, "not-finite", N_("No finite decimal says the difference in either unit."))                              \
  note (PAST, "past", N_("The year of the target is not after the latest figure, or is past."))                         \
  note (NO_SENSE, "no-sense", N_("A change or a rate does not say whether it is a rise or a fall."))                    \
  note (TOTAL_FALL, "total-fall", N_("A fall by all or more leaves nothing to count back from."))

#define EXPLANATION(name, word, text) [PLAN_MODEL_COMPARISON_NOTE_##name] = text,
#define WORD(name, word, text) [PLAN_MODEL_COMPARISON_NOTE_##name] = word,

static const char *const explanations[PLAN_MODEL_N_COMPARISON_NOTES] = { EACH_NOTE (EXPLANATION) };
static const char *const words[PLAN_MODEL_N_COMPARISON_NOTES] = { EACH_NOTE (WORD) };

#define ENUM_VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_NOTE_##name, word),

static const GEnumValue enum_values[] = { EACH_NOTE (ENUM_VALUE) { 0, NULL, NULL } };

GType
plan_model_comparison_note_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelComparisonNote"), enum_values));

  return type;
}

const char *
plan_model_comparison_note_get_word (PlanModelComparisonNote note)
{
  return note != PLAN_MODEL_COMPARISON_NOTE_NONE ? words[note] : NULL;
}

/**
 * plan_model_comparison_note_get_explanation:
 * @note: a note
 *
 * Gets what a note says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for %PLAN_MODEL_COMPARISON_NOTE_NONE
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_note_get_explanation (PlanModelComparisonNote note)
{
  g_return_val_if_fail ((guint) note < PLAN_MODEL_N_COMPARISON_NOTES, NULL);

  return explanations[note] != NULL ? _(explanations[note]) : NULL;
}
