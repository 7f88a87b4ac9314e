/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/verification.h>

#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/analysis/verification-private.h>
#include <libplanmodel/analysis/verification-row-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>

enum
{
  OBJECT,
  ID,
  NAME,
  STATUS,
  START,
  END,
  WORDS,
  MOVED_BY,
  LINE,
  FOUND,
  N_COLUMNS
};

static const PlanModelTableColumn columns[N_COLUMNS] = {
  [OBJECT] = { "object", N_("Object"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [ID] = { "id", N_("Id"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  [NAME] = { "name", N_("Name"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [STATUS] = { "status", N_("Status"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [START] = { "start", N_("Start"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [END] = { "end", N_("End"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [WORDS] = { "words", N_("The plan says"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [MOVED_BY] = { "moved_by", N_("Moved by"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [LINE] = { "line", N_("Line"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [FOUND] = { "found", N_("The document says"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
};

/* What is known of the document. */
static const char *
get_identity_text (PlanModelDocumentIdentity identity)
{
  switch (identity)
    {
    case PLAN_MODEL_DOCUMENT_IDENTITY_SAME:
      return _("The document is the one that the plan was read from.");
    case PLAN_MODEL_DOCUMENT_IDENTITY_SAME_TEXT:
      return _("The document has the text that the plan was read from; its bytes are others.");
    case PLAN_MODEL_DOCUMENT_IDENTITY_OTHER:
      return _("The document is not the one that the plan was read from: its text is another one.");
    case PLAN_MODEL_DOCUMENT_IDENTITY_UNKNOWN:
    default:
      return _("The plan does not say which document it was read from.");
    }
}

static char *
make_sentence (const PlanModelVerificationEntries *entries)
{
  const char *identity = get_identity_text (entries->identity);

  if (entries->n_places == 0)
    return g_strdup_printf (_("%s The plan names no place in it."), identity);

  /* Translators: a sentence; numbers of places */
  return g_strdup_printf (_("%s %u of %u places match."), identity, entries->n_places - entries->n, entries->n_places);
}

static const char *
get_status_title (PlanModelVerificationStatus status)
{
  switch (status)
    {
    case PLAN_MODEL_VERIFICATION_STATUS_MOVED:
      return _("moved");
    case PLAN_MODEL_VERIFICATION_STATUS_SEVERAL:
      return _("several");
    case PLAN_MODEL_VERIFICATION_STATUS_GONE:
      return _("gone");
    case PLAN_MODEL_VERIFICATION_STATUS_NONE:
    default:
      return "";
    }
}

static void
put_row (PlanModelTable                     *table,
         const PlanModelVerificationEntries *entries,
         const PlanModelVerificationEntry   *entry)
{
  g_autofree char *name = plan_model_verification_entry_dup_name (entries, entry);
  g_autofree char *words = plan_model_place_dup_words (entries->store, entries->plan, entry);
  g_autofree char *found = plan_model_verification_entry_dup_found (entries, entry);
  guint line = plan_model_verification_entry_get_line (entries, entry);

  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, OBJECT, plan_model_place_get_word (entry));
  plan_model_table_put (table, ID, plan_model_verification_entry_get_id (entries, entry));
  plan_model_table_put (table, NAME, name);
  plan_model_table_put (table, STATUS, plan_model_verification_status_get_word ((PlanModelVerificationStatus) entry->status));
  plan_model_table_put_int (table, START, entry->extent.start);
  plan_model_table_put_int (table, END, entry->extent.end);
  plan_model_table_put (table, WORDS, words);
  if (entry->status == PLAN_MODEL_VERIFICATION_STATUS_MOVED)
    plan_model_table_put_int (table, MOVED_BY, entry->shift);
  if (line != 0)
    plan_model_table_put_int (table, LINE, line);
  plan_model_table_put (table, FOUND, found);
}

/**
 * plan_model_verification_dup_table:
 * @self: a verification
 *
 * Makes a table of the rows: `object`, `id`, `name`, `status`, `start` and `end` (of the span in the plan), `words` (what the plan
 * says), `moved_by`, `line` and `found` (what stands there now).
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_verification_dup_table (PlanModelVerification *self)
{
  const PlanModelVerificationEntries *entries;
  g_autofree char *sentence = NULL;
  PlanModelTable *table;

  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION (self), NULL);

  entries = plan_model_verification_get_entries (self);
  sentence = make_sentence (entries);
  table = plan_model_table_new (columns, N_COLUMNS);
  plan_model_table_set_empty_text (table, sentence);
  for (guint i = 0; i < entries->n; i++)
    put_row (table, entries, &entries->entries[i]);

  return plan_model_table_freeze (table);
}

enum
{
  SUMMARY_OBJECT,
  SUMMARY_NAME,
  SUMMARY_STATUS,
  SUMMARY_COUNT,
  SUMMARY_WORDS,
  SUMMARY_MOVED_BY,
  SUMMARY_LINE,
  SUMMARY_FOUND,
  N_SUMMARY_COLUMNS
};

static const PlanModelTableColumn summary_columns[N_SUMMARY_COLUMNS] = {
  [SUMMARY_OBJECT] = { "object", N_("Object"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [SUMMARY_NAME] = { "name", N_("Name"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [SUMMARY_STATUS] = { "status", N_("Status"), PLAN_MODEL_COLUMN_TEXT, 0 },
  [SUMMARY_COUNT] = { "count", N_("Count"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY },
  [SUMMARY_WORDS] = { "words", N_("The plan says"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [SUMMARY_MOVED_BY] = { "moved_by", N_("Moved by"), PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_DATA_ONLY },
  [SUMMARY_LINE] = { "line", N_("Line"), PLAN_MODEL_COLUMN_NUMBER, 0 },
  [SUMMARY_FOUND] = { "found", N_("The document says"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
};

/* How many entries from @first on have moved by the same; 1 where it has not moved. */
static guint
count_run (const PlanModelVerificationEntries *entries,
           guint                               first)
{
  const PlanModelVerificationEntry *entry = &entries->entries[first];
  guint n = 1;

  if (entry->status != PLAN_MODEL_VERIFICATION_STATUS_MOVED)
    return 1;
  while (first + n < entries->n && entries->entries[first + n].status == entry->status
         && entries->entries[first + n].shift == entry->shift)
    n++;

  return n;
}

static void
put_run (PlanModelTable                     *table,
         const PlanModelVerificationEntries *entries,
         guint                               first,
         guint                               n)
{
  const PlanModelVerificationEntry *entry = &entries->entries[first];
  g_autofree char *name = plan_model_verification_entry_dup_name (entries, entry);
  g_autofree char *words = plan_model_place_dup_words (entries->store, entries->plan, entry);
  g_autofree char *found = plan_model_verification_entry_dup_found (entries, entry);
  guint line = plan_model_verification_entry_get_line (entries, entry);

  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, SUMMARY_OBJECT, plan_model_place_get_word (entry));
  plan_model_table_put (table, SUMMARY_NAME, name);
  plan_model_table_put_int (table, SUMMARY_COUNT, n);
  plan_model_table_put (table, SUMMARY_WORDS, words);
  if (line != 0)
    plan_model_table_put_int (table, SUMMARY_LINE, line);
  plan_model_table_put (table, SUMMARY_FOUND, found);
  if (entry->status != PLAN_MODEL_VERIFICATION_STATUS_MOVED)
    {
      plan_model_table_put (table, SUMMARY_STATUS, get_status_title ((PlanModelVerificationStatus) entry->status));
      return;
    }
  plan_model_table_put_int (table, SUMMARY_MOVED_BY, entry->shift);
  plan_model_table_put_format (table, SUMMARY_STATUS, "%s %+" G_GINT64_FORMAT, _("moved"), entry->shift);
  if (n > 1)
    {
      /* Translators: a number above 0 */
      g_autofree char *note = g_strdup_printf (ngettext ("And %u place behind it, by as much.", "And %u places behind it, by as much.", n - 1), n - 1);

      plan_model_table_put_note (table, SUMMARY_STATUS, plan_model_table_add_note (table, note));
    }
}

/**
 * plan_model_verification_dup_summary:
 * @self: a verification
 *
 * Makes a table for people: places that have moved together, one behind the other, are one row. Above it stands what is known
 * of the document.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_verification_dup_summary (PlanModelVerification *self)
{
  const PlanModelVerificationEntries *entries;
  g_autofree char *sentence = NULL, *title = NULL;
  PlanModelTable *table;

  g_return_val_if_fail (PLAN_MODEL_IS_VERIFICATION (self), NULL);

  entries = plan_model_verification_get_entries (self);
  sentence = make_sentence (entries);
  title = plan_model_plan_label_dup_title (entries->store, entries->plan);
  table = plan_model_table_new (summary_columns, N_SUMMARY_COLUMNS);
  plan_model_table_set_empty_text (table, sentence);
  if (entries->n > 0)
    plan_model_table_begin_group (table, title, sentence);
  for (guint i = 0, n; i < entries->n; i += n)
    {
      n = count_run (entries, i);
      put_run (table, entries, i, n);
    }

  return plan_model_table_freeze (table);
}
