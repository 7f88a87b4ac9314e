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

/* A text in which many spans are looked up: where a code point is, and on which line, is known without reading from the
 * beginning each time. */
typedef struct
{
  char *text;
  gsize length; /* in bytes */
  guint32 n_characters;
  guint32 *places; /* index of every PLAN_MODEL_SPAN_TEXT_STEP-th code point */
  guint32 *lines; /* and how many line feeds there are before it */
} PlanModelSpanText;

#define PLAN_MODEL_SPAN_TEXT_STEP 64

/* @text: valid UTF-8, at most 4 GiB */
void        plan_model_span_text_init     (PlanModelSpanText       *self,
                                           const char              *text);
void        plan_model_span_text_clear    (PlanModelSpanText       *self);

/* What lies in [@start, @end): its bytes, with their number; NULL where the text ends before that. */
const char *plan_model_span_text_slice    (const PlanModelSpanText *self,
                                           gint64                   start,
                                           gint64                   end,
                                           gsize                   *n_bytes);

/* The line of a code point, from 1; 0 past the end. */
guint       plan_model_span_text_get_line (const PlanModelSpanText *self,
                                           gint64                   offset);

/* What a reader sees around a span: the clause, or the cell of a table, on one line and with at most @n_characters, for the
 * caller to free; NULL where the text ends before the span begins. */
char       *plan_model_span_text_dup_clause (const PlanModelSpanText *self,
                                             gint64                   start,
                                             gint64                   end,
                                             guint                    n_characters);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelSpanText, plan_model_span_text_clear)

G_END_DECLS
