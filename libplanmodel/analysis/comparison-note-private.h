/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-note.h>

G_BEGIN_DECLS

#define PLAN_MODEL_N_COMPARISON_NOTES (PLAN_MODEL_COMPARISON_NOTE_TOTAL_FALL + 1)

/* Returns: (nullable): the word of a note; NULL for none */
const char *plan_model_comparison_note_get_word (PlanModelComparisonNote note);

G_END_DECLS
