/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/read-private.h>
#include <libplanmodel/reader/stages-private.h>

#include <glib/gi18n-lib.h>

static void
look_for_chinese (PlanModelRaw   *raw,
                  PlanModelNotes *notes)
{
  for (guint32 i = 0; i < raw->n_codes && !raw->is_chinese; i++)
    raw->is_chinese = plan_model_code_is_han (raw->codes[i]);
  if (raw->is_chinese)
    return;
  plan_model_notes_add (notes, PLAN_MODEL_NOTE_NO_CHINESE, PLAN_MODEL_ABOUT_DOCUMENT, 0, 0, 0, NULL);
}

/* A span that ends before it begins, be it printed so or put together of two years, is its end alone. */
static void
mend_years (PlanModelReading *reading)
{
  for (guint i = 0; i < reading->statements->len; i++)
    {
      PlanModelStatement *statement = &g_array_index (reading->statements, PlanModelStatement, i);

      if (statement->year_end == 0 || statement->year_start <= statement->year_end)
        continue;
      statement->year = statement->year_end;
      statement->year_start = statement->year_end = 0;
    }
  for (guint i = 0; i < reading->projects->len; i++)
    {
      PlanModelProjectFound *project = &g_array_index (reading->projects, PlanModelProjectFound, i);

      if (project->year_end != 0 && project->year_start > project->year_end)
        project->year_start = project->year_end;
    }
}

/* Stages look back at the statements that they add, so what is past the limit is dropped when all are there. */
static void
cut_statements (PlanModelReading *reading)
{
  const guint limit = reading->limits.max_statements;
  PlanModelPlace place;

  if (limit == 0 || reading->statements->len <= limit)
    return;
  place = g_array_index (reading->statements, PlanModelStatement, limit).place;
  g_array_set_size (reading->statements, limit);
  /* What was doubted of them is doubted of a place. */
  for (guint i = 0; i < reading->notes->rows->len; i++)
    {
      PlanModelNote *note = &g_array_index (reading->notes->rows, PlanModelNote, i);

      if (note->about == PLAN_MODEL_ABOUT_STATEMENT && note->number >= limit)
        {
          note->about = PLAN_MODEL_ABOUT_DOCUMENT;
          note->number = 0;
        }
    }
  plan_model_reading_note (reading, PLAN_MODEL_NOTE_LIMIT_REACHED, PLAN_MODEL_ABOUT_DOCUMENT, 0, place.start, place.end,
                           g_strdup_printf (_ ("there are more than %u figures"), limit));
}

/*< private >
 * plan_model_read_new:
 *
 * Returns: (transfer full) (nullable): what was read, or %NULL with an error
 */
PlanModelRead *
plan_model_read_new (const char                  *name,
                     const char                  *bytes,
                     gsize                        length,
                     const PlanModelReadOptions  *options,
                     PlanModelNotes              *notes,
                     GError                     **error)
{
  PlanModelDocument *document = plan_model_document_new (name, bytes, length, options->charset, notes, error);
  PlanModelRead *self;

  if (document == NULL)
    return NULL;
  self = g_new0 (PlanModelRead, 1);
  self->document = document;
  self->raw = plan_model_raw_new (document);
  look_for_chinese (self->raw, notes);
  plan_model_script_match (self->raw, notes);
  self->layout = plan_model_layout_new (self->raw);
  self->layout->max_cells = options->limits.max_cells;
  plan_model_paragraphs_find (self->layout, notes);
  self->reading = plan_model_reading_new (document, self->raw, self->layout, notes);
  self->reading->limits = options->limits;
  plan_model_outline_find (self->reading);
  plan_model_metadata_find (self->reading);
  plan_model_annexes_find (self->reading);
  plan_model_references_find (self->reading);
  plan_model_tasks_find (self->reading);
  plan_model_agencies_find (self->reading);
  plan_model_boxes_find (self->reading);
  plan_model_tables_read (self->reading);
  plan_model_order_tables (self->reading);
  plan_model_targets_find (self->reading);
  plan_model_project_figures_settle (self->reading);
  plan_model_doubts_judge (self->reading);
  mend_years (self->reading);
  cut_statements (self->reading);

  return self;
}

/*< private >
 * plan_model_read_free:
 */
void
plan_model_read_free (PlanModelRead *self)
{
  g_clear_pointer (&self->reading, plan_model_reading_free);
  g_clear_pointer (&self->layout, plan_model_layout_free);
  g_clear_pointer (&self->raw, plan_model_raw_free);
  g_clear_pointer (&self->document, plan_model_document_free);
  g_free (self);
}
