/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-status.h>

#include <libplanmodel/analysis/progress-status-private.h>

#include <glib/gi18n-lib.h>

/* The one place where a status is written: its word and what it says to people. */
/* clang-format off: a row is one */
#define EACH_ROW(row)                                                                             \
  row (UNDECIDABLE, "undecidable", N_("The figures do not tell."))                                \
  row (ACHIEVED, "achieved", N_("The target is met."))                                            \
  row (ON_TRACK, "on-track", N_("The change a year is about what the target asks for, or more.")) \
  row (BEHIND, "behind", N_("The change a year is short of what the target asks for."))           \
  row (OFF_TRACK, "off-track", N_("The change a year is far short of what the target asks for.")) \
  row (MOVING_AWAY, "moving-away", N_("The figure moves away from the target."))                  \
  row (NOT_MET, "not-met", N_("The target is not met."))
/* clang-format on */

#define WORD(name, word, text)  [PLAN_MODEL_PROGRESS_STATUS_##name] = word,
#define TEXT(name, word, text)  [PLAN_MODEL_PROGRESS_STATUS_##name] = text,
#define VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_PROGRESS_STATUS_##name, word),

static const char *const words[PLAN_MODEL_N_PROGRESS_STATUSES] = { EACH_ROW (WORD) };
static const char *const explanations[PLAN_MODEL_N_PROGRESS_STATUSES] = { EACH_ROW (TEXT) };
static const GEnumValue values[] = { EACH_ROW (VALUE){ 0, NULL, NULL } };

GType
plan_model_progress_status_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (
        &type, g_enum_register_static (g_intern_static_string ("PlanModelProgressStatus"), values));

  return type;
}

const char *
plan_model_progress_status_get_word (PlanModelProgressStatus status)
{
  return words[status];
}

/**
 * plan_model_progress_status_get_explanation:
 * @status: a status
 *
 * Gets what it says to people: one sentence, in the language of the user.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL where there is nothing to say
 *
 * Since: 1.0
 */
const char *
plan_model_progress_status_get_explanation (PlanModelProgressStatus status)
{
  g_return_val_if_fail ((guint) status < PLAN_MODEL_N_PROGRESS_STATUSES, NULL);

  return explanations[status] != NULL ? _ (explanations[status]) : NULL;
}
