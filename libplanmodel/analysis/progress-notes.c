/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-notes.h>

#include <libplanmodel/analysis/progress-notes-private.h>

#include <glib/gi18n-lib.h>

/* The one place where a note is written: its word and what it says to people. */
/* clang-format off: a row is one */
#define EACH_ROW(row)                                                                                \
  row (NONE, "none", NULL)                                                                           \
  row (BASELINE_FROM_ACTUAL, "baseline-from-actual",                                                 \
       N_("The plan states no baseline; the actual figure of the year that the target starts from "  \
          "stands in for it."))                                                                      \
  row (BASELINE_DIFFERS, "baseline-differs",                                                         \
       N_("For the year of the baseline there is an actual figure that differs from the one that "   \
          "the plan states."))                                                                       \
  row (HOLDS_AT_BASELINE, "holds-at-baseline",                                                       \
       N_("The baseline meets the target already; what is asked is to keep it."))                    \
  row (TARGET_COMPUTED, "target-computed",                                                           \
       N_("The level of the target is computed from the baseline and the change that is stated."))   \
  row (BETWEEN, "between", N_("The path leads to one end of the range."))                            \
  row (PROVISIONAL, "provisional", N_("The actual figure is provisional."))                          \
  row (ESTIMATED, "estimated", N_("The actual figure is an estimate."))                              \
  row (WITNESS, "witness", N_("The actual figure is what a later document of the same place says.")) \
  row (OWN, "own", N_("The actual figure is what the plan itself says."))                            \
  row (LIKELY, "likely",                                                                             \
       N_("The actual figure has a name that is only like that of the indicator."))                  \
  row (NET, "net",                                                                                   \
       N_("How much more there are than in the year of the baseline stands for how many were newly " \
          "made."))
/* clang-format on */

#define WORD(name, word, text) word,
#define TEXT(name, word, text) text,
#define VALUE(name, word, text)                                                                    \
 { PLAN_MODEL_PROGRESS_NOTES_##name, "PLAN_MODEL_PROGRESS_NOTES_" #name, word },

static const char *const words[] = { EACH_ROW (WORD) };
static const char *const explanations[] = { EACH_ROW (TEXT) };
static const GFlagsValue values[] = { EACH_ROW (VALUE){ 0, NULL, NULL } };

GType
plan_model_progress_notes_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (
        &type, g_flags_register_static (g_intern_static_string ("PlanModelProgressNotes"), values));

  return type;
}

const char *
plan_model_progress_notes_get_word (guint position)
{
  return words[position + 1];
}

/**
 * plan_model_progress_notes_get_explanation:
 * @note: one of them
 *
 * Gets what one of them says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for none or several of them
 *
 * Since: 1.0
 */
const char *
plan_model_progress_notes_get_explanation (PlanModelProgressNotes note)
{
  for (guint i = 0; i < PLAN_MODEL_N_PROGRESS_NOTES; i++)
    if (note == (PlanModelProgressNotes) (1 << i))
      return _ (explanations[i + 1]);

  return NULL;
}
