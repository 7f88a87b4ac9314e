/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/lexicon-private.h>

G_BEGIN_DECLS

/* Whether a title is nothing but the name of a place or a zone, which is then the area of all under it. */
gboolean plan_model_scope_is_area    (const guint16 *codes,
                                      guint32        start,
                                      guint32        end);

/* A name of a county, city or prefecture that a name of an indicator begins with: its length, or 0. */
guint    plan_model_scope_match_area (const guint16 *codes,
                                      guint32        start,
                                      guint32        end);

G_END_DECLS
