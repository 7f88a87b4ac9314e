/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/progress-notes.h>

G_BEGIN_DECLS

/* How many there are. */
#define PLAN_MODEL_N_PROGRESS_NOTES 11

/* Returns: (transfer none): the word of one of them, by its position, and what it says */
const char *plan_model_progress_notes_get_word (guint position);

G_END_DECLS
