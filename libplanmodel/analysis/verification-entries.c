/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification-entries-private.h>

#include <string.h>

/* By the checksums that the plan has: of the bytes, of the text, and, if there is neither, by how long it is. */
static PlanModelDocumentIdentity
compare_document (const PlanModelVerificationEntries *self,
                  const char                         *sha256)
{
  const PlanModelSourceRow *source = &plan_model_store_peek_plan (self->store, self->plan)->source;
  const char *bytes_sum = plan_model_store_text (self->store, source->sha256);
  const char *text_sum = plan_model_store_text (self->store, source->text_sha256);
  g_autofree char *sum = NULL;

  if (bytes_sum != NULL && sha256 != NULL && g_ascii_strcasecmp (bytes_sum, sha256) == 0)
    return PLAN_MODEL_DOCUMENT_IDENTITY_SAME;
  if (source->characters != 0 && source->characters != self->text.n_characters)
    return PLAN_MODEL_DOCUMENT_IDENTITY_OTHER;
  if (text_sum == NULL)
    return PLAN_MODEL_DOCUMENT_IDENTITY_UNKNOWN;
  sum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) self->text.text, self->text.length);

  return g_ascii_strcasecmp (text_sum, sum) == 0 ? PLAN_MODEL_DOCUMENT_IDENTITY_SAME_TEXT : PLAN_MODEL_DOCUMENT_IDENTITY_OTHER;
}

/* Keeps what no longer matches. */
static void
take_entries (PlanModelVerificationEntries *self,
              GArray                       *places)
{
  guint n = 0;

  self->n_places = places->len;
  for (guint i = 0; i < places->len; i++)
    {
      const PlanModelVerificationEntry place = g_array_index (places, PlanModelVerificationEntry, i);

      self->n_of_status[place.status]++;
      if (place.status != PLAN_MODEL_VERIFICATION_STATUS_NONE)
        g_array_index (places, PlanModelVerificationEntry, n++) = place;
    }
  g_array_set_size (places, n);
  self->n = n;
  self->entries = (PlanModelVerificationEntry *) (gpointer) g_array_free (places, FALSE);
}

PlanModelVerificationEntries *
plan_model_verification_entries_new (PlanModelStore *store,
                                     guint32         plan,
                                     const char     *text,
                                     const char     *sha256)
{
  PlanModelVerificationEntries *self = g_new0 (PlanModelVerificationEntries, 1);
  GArray *places = plan_model_verification_list (store, plan);

  g_atomic_ref_count_init (&self->n_refs);
  self->store = plan_model_store_ref (store);
  self->plan = plan;
  plan_model_span_text_init (&self->text, text);
  self->identity = compare_document (self, sha256);
  plan_model_verification_find (store, plan, places, &self->text);
  take_entries (self, places);

  return self;
}

PlanModelVerificationEntries *
plan_model_verification_entries_ref (PlanModelVerificationEntries *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_verification_entries_unref (PlanModelVerificationEntries *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_store_unref (self->store);
  plan_model_span_text_clear (&self->text);
  g_free (self->entries);
  g_free (self);
}
