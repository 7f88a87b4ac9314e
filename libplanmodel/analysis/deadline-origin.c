/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/deadline-origin.h>

#include <libplanmodel/analysis/deadline-origin-private.h>

#include <glib/gi18n-lib.h>

/* The one place where an origin is written: its word and what it says to people. */
#define EACH_VALUE(value)                                                                                             \
  value (NONE, "none", NULL)                                                                                          \
  value (ASSIGNMENT, "assignment", N_("The deadline is stated with the body."))                                       \
  value (TASK, "task", N_("The deadline is stated with the task, or one that it is a part of."))                      \
  value (PROJECT, "project", N_("It is the last of the years of the project."))                                       \
  value (TARGETS, "targets", N_("No deadline is stated: it is the year of the targets."))

#define EXPLANATION(name, word, text) [PLAN_MODEL_DEADLINE_ORIGIN_##name] = text,
#define WORD(name, word, text) [PLAN_MODEL_DEADLINE_ORIGIN_##name] = word,
#define ENUM_VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_DEADLINE_ORIGIN_##name, word),

static const char *const explanations[PLAN_MODEL_N_DEADLINE_ORIGINS] = { EACH_VALUE (EXPLANATION) };
static const char *const words[PLAN_MODEL_N_DEADLINE_ORIGINS] = { EACH_VALUE (WORD) };
static const GEnumValue enum_values[] = { EACH_VALUE (ENUM_VALUE) { 0, NULL, NULL } };

GType
plan_model_deadline_origin_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelDeadlineOrigin"), enum_values));

  return type;
}

const char *
plan_model_deadline_origin_get_word (PlanModelDeadlineOrigin origin)
{
  return origin != PLAN_MODEL_DEADLINE_ORIGIN_NONE ? words[origin] : NULL;
}

/**
 * plan_model_deadline_origin_get_explanation:
 * @origin: an origin
 *
 * Gets what an origin says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for %PLAN_MODEL_DEADLINE_ORIGIN_NONE
 *
 * Since: 1.0
 */
const char *
plan_model_deadline_origin_get_explanation (PlanModelDeadlineOrigin origin)
{
  g_return_val_if_fail ((guint) origin < PLAN_MODEL_N_DEADLINE_ORIGINS, NULL);

  return explanations[origin] != NULL ? _ (explanations[origin]) : NULL;
}
