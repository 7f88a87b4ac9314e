/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-certainty.h>

#include <libplanmodel/analysis/duty-certainty-private.h>

#include <glib/gi18n-lib.h>

/* The one place where a certainty is written: its word and what it says to people. */
#define EACH_VALUE(value)                                                                                             \
  value (NONE, "none", NULL)                                                                                          \
  value (FULL_NAME, "full-name", N_("The full name is written."))                                                     \
  value (NAME, "name", N_("The name is written that the plan gives this body of its area."))                          \
  value (ALIAS, "alias", N_("Another name is written, which the plan lists for the body."))                           \
  value (LINK, "link", N_("None of its names is written: only the plan says that it is this body."))                  \
  value (SHORT_FORM, "short-form",                                                                                    \
         N_("The names under which it is known in this area differ in usual short forms."))                           \
  value (PLAN_AREA, "plan-area",                                                                                      \
         N_("The plan does not say of which area it is; it is taken for one of the area of the plan."))

#define EXPLANATION(name, word, text) [PLAN_MODEL_DUTY_CERTAINTY_##name] = text,
#define WORD(name, word, text) [PLAN_MODEL_DUTY_CERTAINTY_##name] = word,
#define ENUM_VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_DUTY_CERTAINTY_##name, word),

static const char *const explanations[PLAN_MODEL_N_DUTY_CERTAINTIES] = { EACH_VALUE (EXPLANATION) };
static const char *const words[PLAN_MODEL_N_DUTY_CERTAINTIES] = { EACH_VALUE (WORD) };
static const GEnumValue enum_values[] = { EACH_VALUE (ENUM_VALUE) { 0, NULL, NULL } };

GType
plan_model_duty_certainty_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelDutyCertainty"), enum_values));

  return type;
}

const char *
plan_model_duty_certainty_get_word (PlanModelDutyCertainty certainty)
{
  return certainty != PLAN_MODEL_DUTY_CERTAINTY_NONE ? words[certainty] : NULL;
}

/**
 * plan_model_duty_certainty_get_explanation:
 * @certainty: a certainty
 *
 * Gets what a certainty says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for %PLAN_MODEL_DUTY_CERTAINTY_NONE
 *
 * Since: 1.0
 */
const char *
plan_model_duty_certainty_get_explanation (PlanModelDutyCertainty certainty)
{
  g_return_val_if_fail ((guint) certainty < PLAN_MODEL_N_DUTY_CERTAINTIES, NULL);

  return explanations[certainty] != NULL ? _ (explanations[certainty]) : NULL;
}
