/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/span.h>

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/span-private.h>

#include <string.h>

/**
 * PlanModelSpan:
 *
 * A stretch of the text of a document: where it starts and where it ends.
 *
 * Both are counted in code points from the start of the text, which is what Python's `text[start:end]` and Web
 * Annotation count; the code point at the end is no longer in it. In C the bytes are found with the text at hand:
 * [method@PlanModel.Span.slice], [method@PlanModel.Span.get_line]. The text is the document decoded, without a
 * byte-order mark, line ends as they are.
 *
 * A span holds at least one code point. Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelSpan
{
  gatomicrefcount n_refs;
  guint32 start;
  guint32 end;
};

G_DEFINE_BOXED_TYPE (PlanModelSpan, plan_model_span, plan_model_span_ref, plan_model_span_unref)

/**
 * plan_model_span_new:
 * @start: the first code point
 * @end: the code point after the last, more than @start
 *
 * Makes a span, to be held against those of a plan.
 *
 * Returns: (transfer full): the span
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_span_new (guint start,
                     guint end)
{
  PlanModelSpan *self;

  g_return_val_if_fail (start < end, NULL);

  self = g_new (PlanModelSpan, 1);
  g_atomic_ref_count_init (&self->n_refs);
  self->start = start;
  self->end = end;

  return self;
}

PlanModelSpan *
plan_model_span_new_extent (PlanModelExtent extent)
{
  return extent.start < extent.end ? plan_model_span_new (extent.start, extent.end) : NULL;
}

/**
 * plan_model_span_ref:
 * @self: a span
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_span_ref (PlanModelSpan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_span_unref:
 * @self: (transfer full): a span
 *
 * Drops a reference, with the last of which the span is freed.
 *
 * Since: 1.0
 */
void
plan_model_span_unref (PlanModelSpan *self)
{
  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&self->n_refs))
    g_free (self);
}

/**
 * plan_model_span_get_start:
 * @self: a span
 *
 * Gets where the span starts.
 *
 * Returns: the number of code points before it
 *
 * Since: 1.0
 */
guint
plan_model_span_get_start (PlanModelSpan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->start;
}

/**
 * plan_model_span_get_end:
 * @self: a span
 *
 * Gets where the span ends.
 *
 * Returns: the number of code points before its end, always more than [method@PlanModel.Span.get_start]
 *
 * Since: 1.0
 */
guint
plan_model_span_get_end (PlanModelSpan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->end;
}

/**
 * plan_model_span_get_length:
 * @self: a span
 *
 * Gets how long the span is.
 *
 * Returns: the number of code points in it, at least 1
 *
 * Since: 1.0
 */
guint
plan_model_span_get_length (PlanModelSpan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->end - self->start;
}

/**
 * plan_model_span_contains:
 * @self: a span
 * @other: another span of the same text
 *
 * Tells whether the whole of the other span lies in this one. A span contains itself.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
plan_model_span_contains (PlanModelSpan *self,
                          PlanModelSpan *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return self->start <= other->start && other->end <= self->end;
}

/**
 * plan_model_span_overlaps:
 * @self: a span
 * @other: another span of the same text
 *
 * Tells whether the spans have a code point in common. Two that only touch have none.
 *
 * Returns: whether they have
 *
 * Since: 1.0
 */
gboolean
plan_model_span_overlaps (PlanModelSpan *self,
                          PlanModelSpan *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return self->start < other->end && other->start < self->end;
}

/**
 * plan_model_span_slice:
 * @self: a span
 * @text: the text that it lies in, in UTF-8
 *
 * Cuts the words at the span out of the text.
 *
 * Reads the text from its start up to the end of the span.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where the text ends before the span does
 *
 * Since: 1.0
 */
char *
plan_model_span_slice (PlanModelSpan *self,
                       const char    *text)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return plan_model_text_slice (text, strlen (text), self->start, self->end);
}

/**
 * plan_model_span_get_line:
 * @self: a span
 * @text: the text that it lies in, in UTF-8
 *
 * Gets the line in which the span starts, as editors count: from 1, one more behind each line feed.
 *
 * Reads the text from its start up to the end of the span.
 *
 * Returns: the line, or 0 where the text ends before the span does
 *
 * Since: 1.0
 */
guint
plan_model_span_get_line (PlanModelSpan *self,
                          const char    *text)
{
  const char *words;
  gsize length, n_bytes;
  guint line, column;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (text != NULL, 0);

  length = strlen (text);
  words = plan_model_text_find_slice (text, length, self->start, self->end, &n_bytes);
  if (words == NULL || !plan_model_text_get_position (text, length, (gsize) (words - text), &line, &column))
    return 0;

  return line;
}

/**
 * plan_model_span_to_string:
 * @self: a span
 *
 * Writes the span as plan JSON does: `[5528, 5534]`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
plan_model_span_to_string (PlanModelSpan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_strdup_printf ("[%u, %u]", self->start, self->end);
}

/**
 * plan_model_span_hash:
 * @self: (type PlanModelSpan): a span
 *
 * Gets a hash for [method@PlanModel.Span.equal], for hash tables.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
plan_model_span_hash (gconstpointer self)
{
  const PlanModelSpan *span = self;

  g_return_val_if_fail (self != NULL, 0);

  return span->start * 2654435761u ^ span->end;
}

/**
 * plan_model_span_equal:
 * @self: (type PlanModelSpan): a span
 * @other: (type PlanModelSpan): another
 *
 * Tells whether two spans start and end at the same places. Of which text is not known to them.
 *
 * Returns: whether they do
 *
 * Since: 1.0
 */
gboolean
plan_model_span_equal (gconstpointer self,
                       gconstpointer other)
{
  const PlanModelSpan *a = self, *b = other;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return a->start == b->start && a->end == b->end;
}
