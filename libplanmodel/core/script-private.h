/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* One form for names in traditional and in simplified script, to hold them against each other.
 *
 * Each character stands for itself alone, whatever stands beside it: a name folds the same in every place, and the fold of a
 * part is a part of the fold.  So it is no conversion for readers.  Where one traditional character is written in several
 * ways (乾 as 干 or 乾, 著 as 着 or 著) it is one here, in texts of either script, and words that only one place uses (網路 for
 * 网络) remain two.  The fold of a fold is itself, and no text changes its length. */

/* For each character of the basic plane the one that stands for it. */
const guint16 *plan_model_script_get_table (void);

/* Folds a text in place: valid UTF-8, @length bytes. */
void           plan_model_script_fold      (char  *text,
                                            gsize  length);

/* The form of plan_model_text_fold(), in one script as well, for the caller to free. */
char          *plan_model_script_fold_name (const char *name);

G_END_DECLS
