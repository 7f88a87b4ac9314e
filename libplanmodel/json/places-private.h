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

/* A place in a JSON text, told from its offset. */
typedef struct
{
  gsize offset;
  guint line; /* from 1 */
  guint column; /* from 1, in code points */
  char *pointer; /* the JSON pointer (RFC 6901) of the value at, or else around, the offset */
} PlanModelPlace;

/* Fills in line, column and pointer of places sorted by offset, in one pass over the text, which need not be valid but
 * must be padded as for the scanner. */
void plan_model_places_find (const char     *text,
                             gsize           length,
                             guint           first_line,
                             guint           max_depth,
                             PlanModelPlace *places,
                             guint           n_places);

G_END_DECLS
