/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-reason.h>

#include <libplanmodel/analysis/progress-reason-private.h>

#include <glib/gi18n-lib.h>

/* The one place where a reason is written: its word and what it says to people. */
/* clang-format off: a row is one */
#define EACH_ROW(row)                                                                              \
  row (NONE, "none", NULL)                                                                         \
  row (MET, "met", NULL)                                                                           \
  row (NO_FIGURE_OF_YEAR, "no-figure-of-year",                                                     \
       N_("The target is due, and there is no actual figure of its year."))                        \
  row (VALUES_DIFFER, "values-differ", N_("There are two figures of one year, and they differ."))  \
  row (NOT_REACHED_YET, "not-reached-yet",                                                         \
       N_("The target is not due yet and not reached so far, and there is no baseline to measure " \
          "the way from."))                                                                        \
  row (TOO_LONG, "too-long", N_("The figures have too many digits."))
/* clang-format on */

#define WORD(name, word, text)  [PLAN_MODEL_PROGRESS_REASON_##name] = word,
#define TEXT(name, word, text)  [PLAN_MODEL_PROGRESS_REASON_##name] = text,
#define VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_PROGRESS_REASON_##name, word),

static const char *const words[PLAN_MODEL_N_PROGRESS_REASONS] = { EACH_ROW (WORD) };
static const char *const explanations[PLAN_MODEL_N_PROGRESS_REASONS] = { EACH_ROW (TEXT) };
static const GEnumValue values[] = { EACH_ROW (VALUE){ 0, NULL, NULL } };

GType
plan_model_progress_reason_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (
        &type, g_enum_register_static (g_intern_static_string ("PlanModelProgressReason"), values));

  return type;
}

const char *
plan_model_progress_reason_get_word (PlanModelProgressReason reason)
{
  return words[reason];
}

/**
 * plan_model_progress_reason_get_explanation:
 * @reason: a reason
 *
 * Gets what it says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL where there is nothing to say
 *
 * Since: 1.0
 */
const char *
plan_model_progress_reason_get_explanation (PlanModelProgressReason reason)
{
  g_return_val_if_fail ((guint) reason < PLAN_MODEL_N_PROGRESS_REASONS, NULL);

  return explanations[reason] != NULL ? _ (explanations[reason]) : NULL;
}
