/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-method.h>

#include <libplanmodel/analysis/progress-method-private.h>

#include <glib/gi18n-lib.h>

/* The one place where a method is written: its word and what it says to people. */
/* clang-format off: a row is one */
#define EACH_ROW(row)                                                                        \
  row (NONE, "none", NULL)                                                                   \
  row (LINEAR, "linear",                                                                     \
       N_("On a straight line from the baseline, the change a year is held against the one " \
          "required."))                                                                      \
  row (COMPOUND, "compound",                                                                 \
       N_("The mean growth a year since the baseline is held against the one required."))    \
  row (ANNUAL_RATE, "annual-rate",                                                           \
       N_("The mean growth a year is held against the one that the target states."))         \
  row (THRESHOLD, "threshold", N_("The figure alone is held against the target."))           \
  row (MILESTONE, "milestone",                                                               \
       N_("The change a year is held against the line through the milestones of the plan."))
/* clang-format on */

#define WORD(name, word, text)  [PLAN_MODEL_PROGRESS_METHOD_##name] = word,
#define TEXT(name, word, text)  [PLAN_MODEL_PROGRESS_METHOD_##name] = text,
#define VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_PROGRESS_METHOD_##name, word),

static const char *const words[PLAN_MODEL_N_PROGRESS_METHODS] = { EACH_ROW (WORD) };
static const char *const explanations[PLAN_MODEL_N_PROGRESS_METHODS] = { EACH_ROW (TEXT) };
static const GEnumValue values[] = { EACH_ROW (VALUE){ 0, NULL, NULL } };

GType
plan_model_progress_method_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (
        &type, g_enum_register_static (g_intern_static_string ("PlanModelProgressMethod"), values));

  return type;
}

const char *
plan_model_progress_method_get_word (PlanModelProgressMethod method)
{
  return words[method];
}

/**
 * plan_model_progress_method_get_explanation:
 * @method: a method
 *
 * Gets what it says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL where there is nothing to say
 *
 * Since: 1.0
 */
const char *
plan_model_progress_method_get_explanation (PlanModelProgressMethod method)
{
  g_return_val_if_fail ((guint) method < PLAN_MODEL_N_PROGRESS_METHODS, NULL);

  return explanations[method] != NULL ? _ (explanations[method]) : NULL;
}
