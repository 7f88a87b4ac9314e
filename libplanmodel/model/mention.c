/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/mention.h>

#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/mention-private.h>
#include <libplanmodel/model/span-private.h>
#include <libplanmodel/model/verify-private.h>

#include <string.h>

/**
 * PlanModelMention:
 *
 * One place in a document that states a value.
 *
 * A value has several where the document says the same thing more than once. What differs in amount, unit, year,
 * comparator, form, base year or area is another value of the indicator.
 *
 * Lends like an item: what it gives out lives as long as the mention. Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelMention
{
  gatomicrefcount n_refs;
  guint32 row;
  guint32 value;
  guint32 indicator;
  PlanModelStore *store;

  gpointer section; /* atomic, as the two below: what was lent */
  gpointer task;
  gpointer span;
};

G_DEFINE_BOXED_TYPE (PlanModelMention, plan_model_mention, plan_model_mention_ref, plan_model_mention_unref)

PlanModelMention *
plan_model_mention_new_row (PlanModelStore *store,
                            guint32         row,
                            guint32         value,
                            guint32         indicator)
{
  PlanModelMention *self = g_new0 (PlanModelMention, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->store = plan_model_store_ref (store);
  self->row = row;
  self->value = value;
  self->indicator = indicator;

  return self;
}

/**
 * plan_model_mention_ref:
 * @self: a mention
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
PlanModelMention *
plan_model_mention_ref (PlanModelMention *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_mention_unref:
 * @self: (transfer full): a mention
 *
 * Drops a reference, with the last of which the mention is freed.
 *
 * Since: 1.0
 */
void
plan_model_mention_unref (PlanModelMention *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_clear_object (&self->section);
  g_clear_object (&self->task);
  g_clear_pointer (&self->span, plan_model_span_unref);
  plan_model_store_unref (self->store);
  g_free (self);
}

/**
 * plan_model_mention_get_section:
 * @self: a mention
 *
 * Gets the section of the outline in which the place lies.
 *
 * Returns: (transfer none) (nullable): the section, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelSection *
plan_model_mention_get_section (PlanModelMention *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_boxed_lend_link (&self->section, self->store, PLAN_MODEL_TYPE_SECTION,
                                     self->store->mention.section[self->row]);
}

/**
 * plan_model_mention_get_task:
 * @self: a mention
 *
 * Gets the task in which the place lies.
 *
 * Returns: (transfer none) (nullable): the task, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelTask *
plan_model_mention_get_task (PlanModelMention *self)
{
  PlanModelMentionRow row;

  g_return_val_if_fail (self != NULL, NULL);

  plan_model_store_get_mention (self->store, self->row, &row);

  return plan_model_boxed_lend_link (&self->task, self->store, PLAN_MODEL_TYPE_TASK, row.rare.task);
}

/**
 * plan_model_mention_get_span:
 * @self: a mention
 *
 * Gets where the figure stands: in running text the figure with its comparator words, in a table the figure.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where it is not stated
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_mention_get_span (PlanModelMention *self)
{
  PlanModelSpan *found;

  g_return_val_if_fail (self != NULL, NULL);

  found = g_atomic_pointer_get (&self->span);
  if (found == NULL)
    {
      PlanModelExtent extent = { self->store->mention.start[self->row], self->store->mention.end[self->row] };

      found = plan_model_span_new_extent (extent);
      if (found != NULL)
        found = plan_model_boxed_fill (&self->span, found, (GDestroyNotify) plan_model_span_unref);
    }

  return found;
}

/**
 * plan_model_mention_get_origin:
 * @self: a mention
 *
 * Gets what kind of place it is: running text, a table or a list.
 *
 * A mention of which this is not stated has the [property@PlanModel.Indicator:origin] of its indicator.
 *
 * Returns: the origin
 *
 * Since: 1.0
 */
PlanModelOrigin
plan_model_mention_get_origin (PlanModelMention *self)
{
  PlanModelMentionRow row;
  PlanModelIndicatorRow indicator;

  g_return_val_if_fail (self != NULL, PLAN_MODEL_ORIGIN_UNKNOWN);

  plan_model_store_get_mention (self->store, self->row, &row);
  if (row.origin != PLAN_MODEL_ORIGIN_UNKNOWN)
    return row.origin;
  plan_model_store_get_indicator (self->store, self->indicator, &indicator);

  return indicator.origin;
}

/**
 * plan_model_mention_get_name:
 * @self: a mention
 *
 * Gets the name of the indicator as it is printed at this place.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where it does not differ from the indicator's or is not
 *   stated
 *
 * Since: 1.0
 */
const char *
plan_model_mention_get_name (PlanModelMention *self)
{
  PlanModelMentionRow row;

  g_return_val_if_fail (self != NULL, NULL);

  plan_model_store_get_mention (self->store, self->row, &row);

  return plan_model_store_text (self->store, row.rare.name);
}

/**
 * plan_model_mention_get_wording:
 * @self: a mention
 *
 * Gets the words that state the value, as they are printed at this place: `突破400家`.
 *
 * Returns: (transfer none) (nullable): the words, or %NULL where they are not stated
 *
 * Since: 1.0
 */
const char *
plan_model_mention_get_wording (PlanModelMention *self)
{
  PlanModelMentionRow row;

  g_return_val_if_fail (self != NULL, NULL);

  plan_model_store_get_mention (self->store, self->row, &row);

  return plan_model_store_text (self->store, row.rare.wording);
}

/**
 * plan_model_mention_verify:
 * @self: a mention
 * @text: the whole text of the document, in UTF-8
 *
 * Tells whether the text at the span of the mention still states the value.
 *
 * The amount, and the upper amount of a range, must be among the numbers that are read there: in digits of half or full
 * width, with or without thousands separators (`12,000`), in Chinese numerals (`三万五` is 35000, `二点八` 2.8,
 * `翻两番` 4, `Ⅱ` 2), or, where the amount is an inferred 100, in words (`全覆盖`, `全部`). Numbers are compared by
 * value, so 2.8 is found where 2.80 stands. Where the wording is stated, the words there must also be a part of it, or
 * it of them; white space does not count in that. Of a value without an amount only the wording is looked at.
 *
 * Reads the text up to the end of the span.
 *
 * Returns: whether the value is found; %FALSE also where no span is stated, or where the text ends before it does
 *
 * Since: 1.0
 */
gboolean
plan_model_mention_verify (PlanModelMention *self,
                           const char       *text)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  return plan_model_verify_mention (self->store, self->value, self->row, text, strlen (text));
}

/**
 * plan_model_mention_hash:
 * @self: (type PlanModelMention): a mention
 *
 * Gets a hash for [method@PlanModel.Mention.equal], for hash tables.
 *
 * Returns: the hash, which holds within this run of the program only
 *
 * Since: 1.0
 */
guint
plan_model_mention_hash (gconstpointer self)
{
  const PlanModelMention *mention = self;

  g_return_val_if_fail (self != NULL, 0);

  return g_direct_hash (mention->store) * 31 + mention->row * 0x9e3779b1u;
}

/**
 * plan_model_mention_equal:
 * @self: (type PlanModelMention): a mention
 * @other: (type PlanModelMention): another
 *
 * Tells whether both are the same mention of the same plan of one catalog.
 *
 * Returns: whether they are
 *
 * Since: 1.0
 */
gboolean
plan_model_mention_equal (gconstpointer self,
                          gconstpointer other)
{
  const PlanModelMention *a = self, *b = other;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return a->store == b->store && a->row == b->row;
}
