/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison-obstacle.h>

#include <libplanmodel/analysis/comparison-obstacle-private.h>

#include <glib/gi18n-lib.h>

/* The one place where an obstacle is written: its word and what it says to people. */
#define EACH_OBSTACLE(obstacle)                                                                                          \
  obstacle (NONE, "none", NULL)                                                                                          \
  obstacle (NO_AMOUNT, "no-amount", N_("The plan states no number to be reached."))                                      \
  obstacle (OTHER_GRADE, "other-grade", N_("This counts what is of another grade, or certified by others."))             \
  obstacle (OTHER_POPULATION, "other-population", N_("This counts among others: another group is meant."))               \
  obstacle (OTHER_BASE, "other-base", N_("This relates the figure to something else."))                                  \
  obstacle (CLOSE_ONLY, "close-only", N_("This is something close by its name, and not the same."))                      \
  obstacle (OTHER_DIMENSION, "other-dimension", N_("The unit measures something else."))                                 \
  obstacle (OTHER_FORM, "other-form",                                                                                    \
            N_("The number is an increment, growth or the like, and no level follows from what is printed."))            \
  obstacle (RANGE, "range", N_("The target is a range."))                                                                \
  obstacle (TWO_TIERS, "two-tiers", N_("The plan states two tiers, of which the firmer one is shown."))                  \
  obstacle (NO_YEAR, "no-year", N_("The target states no year."))                                                        \
  obstacle (OTHER_YEAR, "other-year", N_("The target is for another year; it is the nearest that the plan states."))

#define EXPLANATION(name, word, text) [PLAN_MODEL_COMPARISON_OBSTACLE_##name] = text,
#define WORD(name, word, text) [PLAN_MODEL_COMPARISON_OBSTACLE_##name] = word,
#define ENUM_VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_COMPARISON_OBSTACLE_##name, word),

static const char *const explanations[PLAN_MODEL_N_COMPARISON_OBSTACLES] = { EACH_OBSTACLE (EXPLANATION) };
static const char *const words[PLAN_MODEL_N_COMPARISON_OBSTACLES] = { EACH_OBSTACLE (WORD) };
static const GEnumValue enum_values[] = { EACH_OBSTACLE (ENUM_VALUE) { 0, NULL, NULL } };

GType
plan_model_comparison_obstacle_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelComparisonObstacle"), enum_values));

  return type;
}

const char *
plan_model_comparison_obstacle_get_word (PlanModelComparisonObstacle obstacle)
{
  return obstacle != PLAN_MODEL_COMPARISON_OBSTACLE_NONE ? words[obstacle] : NULL;
}

/**
 * plan_model_comparison_obstacle_get_explanation:
 * @obstacle: an obstacle
 *
 * Gets what an obstacle says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL for %PLAN_MODEL_COMPARISON_OBSTACLE_NONE
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_obstacle_get_explanation (PlanModelComparisonObstacle obstacle)
{
  g_return_val_if_fail ((guint) obstacle < PLAN_MODEL_N_COMPARISON_OBSTACLES, NULL);

  return explanations[obstacle] != NULL ? _(explanations[obstacle]) : NULL;
}
