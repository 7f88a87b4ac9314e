/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification.h>

#include <libplanmodel/analysis/verification-private.h>
#include <libplanmodel/analysis/verification-row-private.h>
#include <libplanmodel/json/emitter-private.h>

static void
put_row (PlanModelEmitter                   *json,
         const PlanModelVerificationEntries *entries,
         const PlanModelVerificationEntry   *entry)
{
  g_autofree char *name = plan_model_verification_entry_dup_name (entries, entry);
  g_autofree char *words = plan_model_place_dup_words (entries->store, entries->plan, entry);
  g_autofree char *found = plan_model_verification_entry_dup_found (entries, entry);
  guint line = plan_model_verification_entry_get_line (entries, entry);
  gint64 start = entry->extent.start + entry->shift, end = entry->extent.end + entry->shift;

  plan_model_emitter_begin_object (json);
  plan_model_emitter_member_string (json, "object", plan_model_place_get_word (entry));
  plan_model_emitter_member_string (json, "id", plan_model_verification_entry_get_id (entries, entry));
  plan_model_emitter_member_string (json, "name", name);
  plan_model_emitter_member_string (json, "status", plan_model_verification_status_get_word ((PlanModelVerificationStatus) entry->status));
  plan_model_emitter_member_span (json, "span", entry->extent.start, entry->extent.end);
  plan_model_emitter_member_string (json, "words", words);
  if (entry->status == PLAN_MODEL_VERIFICATION_STATUS_MOVED)
    {
      plan_model_emitter_member_int (json, "moved_by", entry->shift);
      plan_model_emitter_member_span (json, "found_span", (guint) start, (guint) MIN (end, entries->text.n_characters));
    }
  else
    {
      plan_model_emitter_member_null (json, "moved_by");
      plan_model_emitter_member_null (json, "found_span");
    }
  plan_model_emitter_member_string (json, "found", found);
  if (line != 0)
    plan_model_emitter_member_int (json, "line", line);
  else
    plan_model_emitter_member_null (json, "line");
  plan_model_emitter_end_object (json);
}

/**
 * plan_model_verification_to_json:
 * @self: a verification
 *
 * Writes the rows as JSON, for programs: an object.
 *
 * | Member | Value |
 * |---|---|
 * | `plan` | the id of the plan |
 * | `identity` | the nick of [enum@PlanModel.DocumentIdentity] |
 * | `characters` | how long the text is, in code points |
 * | `spans`, `verified`, `moved`, `several`, `gone` | how many places were looked up, match, and have each status |
 * | `rows` | what no longer matches: an array of objects |
 *
 * Each row has
 *
 * | Member | Value |
 * |---|---|
 * | `object`, `id`, `name` | what the place is of |
 * | `status` | the nick of [enum@PlanModel.VerificationStatus] |
 * | `span`, `words` | where it stood, and what the plan says that stands there |
 * | `moved_by` | by how many code points it has moved, or null where it was not found |
 * | `found_span` | where it stands now, or null where it was not found |
 * | `found`, `line` | what stands there now, and on which line, or null past the end of the text |
 *
 * The text is the same in every locale, in UTF-8, and ends with a line feed.
 *
 * Returns: (transfer full): the JSON
 *
 * Since: 1.0
 */
char *
plan_model_verification_to_json (PlanModelVerification *self)
{
  const PlanModelVerificationEntries *entries;
  PlanModelEmitter json;
  GString *text;

  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION (self), NULL);

  entries = plan_model_verification_get_entries (self);
  text = g_string_new (NULL);
  plan_model_emitter_init (&json, text);
  plan_model_emitter_begin_object (&json);
  plan_model_emitter_member_string (
      &json, "plan", plan_model_store_id_text (entries->store, plan_model_store_peek_plan (entries->store, entries->plan)->id));
  plan_model_emitter_member_string (&json, "identity", plan_model_document_identity_get_word (entries->identity));
  plan_model_emitter_member_int (&json, "characters", entries->text.n_characters);
  plan_model_emitter_member_int (&json, "spans", entries->n_places);
  plan_model_emitter_member_int (&json, "verified", entries->n_places - entries->n);
  for (guint status = PLAN_MODEL_VERIFICATION_STATUS_MOVED; status <= PLAN_MODEL_VERIFICATION_STATUS_GONE; status++)
    plan_model_emitter_member_int (&json, plan_model_verification_status_get_word ((PlanModelVerificationStatus) status),
                                   entries->n_of_status[status]);
  plan_model_emitter_name (&json, "rows");
  plan_model_emitter_begin_array (&json);
  for (guint i = 0; i < entries->n; i++)
    put_row (&json, entries, &entries->entries[i]);
  plan_model_emitter_end_array (&json);
  plan_model_emitter_end_object (&json);
  plan_model_emitter_finish (&json);

  return g_string_free (text, FALSE);
}
