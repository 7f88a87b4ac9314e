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

#define PLAN_MODEL_ORDINAL_MAX 9999

/* Reads a whole number from 1 to PLAN_MODEL_ORDINAL_MAX at the beginning of a text, in Han or ASCII numerals: 十二, 12.
 * Returns: how many bytes it takes, 0 where there is none */
gsize plan_model_ordinal_read_number (const char *text,
                                      guint      *number);

/* The number of a heading as printed: 第三章, （二）, 1.2, 一是, 附件1.
 * @manner: (out) (transfer full): what is around the number, so that those of one manner follow each other; lost brackets
 *   are not missed
 * Returns: the number, the last where there are several; 0 where there is none, and @manner is NULL */
guint plan_model_ordinal_read        (const char  *text,
                                      char       **manner);

G_END_DECLS
