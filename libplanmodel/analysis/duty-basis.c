/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-basis.h>

#include <libplanmodel/analysis/duty-basis-private.h>

#include <glib/gi18n-lib.h>

/* The one place where a basis is written: its word and what it says to people. */
#define EACH_VALUE(value)                                                                                             \
  value (NONE, "none", NULL)                                                                                          \
  value (PRINTED, "printed", N_("The name is printed in a list of the task."))                                        \
  value (PREFIX, "prefix",                                                                                            \
         N_("The name is printed without its level or place, as where it shares that with a name before it."))        \
  value (RULE, "rule",                                                                                                \
         N_("The body or its role is not printed there but follows from a rule that the document says once."))        \
  value (GROUP, "group", N_("A group has the duty, and the document names the body among its members."))

#define EXPLANATION(name, word, text) [PLAN_MODEL_DUTY_BASIS_##name] = text,
#define WORD(name, word, text) [PLAN_MODEL_DUTY_BASIS_##name] = word,
#define ENUM_VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_DUTY_BASIS_##name, word),

static const char *const explanations[PLAN_MODEL_N_DUTY_BASES] = { EACH_VALUE (EXPLANATION) };
static const char *const words[PLAN_MODEL_N_DUTY_BASES] = { EACH_VALUE (WORD) };
static const GEnumValue enum_values[] = { EACH_VALUE (ENUM_VALUE) { 0, NULL, NULL } };

GType
plan_model_duty_basis_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelDutyBasis"), enum_values));

  return type;
}

const char *
plan_model_duty_basis_get_word (PlanModelDutyBasis basis)
{
  return basis != PLAN_MODEL_DUTY_BASIS_NONE ? words[basis] : NULL;
}

/**
 * plan_model_duty_basis_get_explanation:
 * @basis: a basis
 *
 * Gets what a basis says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for %PLAN_MODEL_DUTY_BASIS_NONE
 *
 * Since: 1.0
 */
const char *
plan_model_duty_basis_get_explanation (PlanModelDutyBasis basis)
{
  g_return_val_if_fail ((guint) basis < PLAN_MODEL_N_DUTY_BASES, NULL);

  return explanations[basis] != NULL ? _ (explanations[basis]) : NULL;
}
