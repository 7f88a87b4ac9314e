/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/reading-private.h>

#include <string.h>

#define NAME_LENGTH 100
#define STRINGS_BLOCK 4096

/* A list of a document of a few pages does not grow often. */
#define USUAL_LENGTH 64

static GArray *
new_list (gsize size)
{
  return g_array_sized_new (FALSE, TRUE, size, USUAL_LENGTH);
}

/*< private >
 * plan_model_reading_new:
 * @layout: (transfer none): must outlive the reading, as must the others
 *
 * Returns: (transfer full): a reading that knows nothing yet
 */
PlanModelReading *
plan_model_reading_new (const PlanModelDocument *document,
                        const PlanModelRaw      *raw,
                        PlanModelLayout         *layout,
                        PlanModelNotes          *notes)
{
  PlanModelReading *self = g_new0 (PlanModelReading, 1);

  self->document = document;
  self->raw = raw;
  self->layout = layout;
  self->notes = notes;
  self->facts.issuers = new_list (sizeof (PlanModelFact));
  self->facts.end_block = layout->blocks->len;
  self->headings = new_list (sizeof (PlanModelHeading));
  self->annexes = new_list (sizeof (PlanModelAnnex));
  self->references = new_list (sizeof (PlanModelReferenceFound));
  self->tasks = new_list (sizeof (PlanModelTaskFound));
  self->assignments = new_list (sizeof (PlanModelAssignmentFound));
  self->agency_names = new_list (sizeof (PlanModelAgencyNamed));
  self->agency_places = new_list (sizeof (PlanModelPlace));
  self->tables = new_list (sizeof (PlanModelTableFound));
  self->projects = new_list (sizeof (PlanModelProjectFound));
  self->n_boxed_projects = G_MAXUINT;
  self->statements = new_list (sizeof (PlanModelStatement));
  self->strings = g_string_chunk_new (STRINGS_BLOCK);

  return self;
}

/*< private >
 * plan_model_reading_free:
 */
void
plan_model_reading_free (PlanModelReading *self)
{
  for (guint i = 0; i < self->assignments->len; i++)
    g_clear_pointer (&g_array_index (self->assignments, PlanModelAssignmentFound, i).members, g_ptr_array_unref);
  for (guint i = 0; i < self->tables->len; i++)
    g_clear_pointer (&g_array_index (self->tables, PlanModelTableFound, i).notes, g_array_unref);
  g_array_unref (self->facts.issuers);
  g_array_unref (self->headings);
  g_array_unref (self->annexes);
  g_array_unref (self->references);
  g_array_unref (self->tasks);
  g_free (self->tasks_of_headings);
  g_array_unref (self->assignments);
  g_array_unref (self->agency_names);
  g_array_unref (self->agency_places);
  g_array_unref (self->tables);
  g_array_unref (self->projects);
  g_array_unref (self->statements);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/*< private >
 * plan_model_reading_keep:
 *
 * Returns: a copy of the text that lives as long as the reading
 */
const char *
plan_model_reading_keep (PlanModelReading *self,
                         const char       *text)
{
  return g_string_chunk_insert (self->strings, text);
}

/*< private >
 * plan_model_reading_keep_place:
 *
 * Returns: what the document prints at [@start, @end)
 */
const char *
plan_model_reading_keep_place (PlanModelReading *self,
                               guint32           start,
                               guint32           end)
{
  char buffer[NAME_LENGTH * PLAN_MODEL_LAYOUT_MAX_BYTES];
  g_autofree char *text = NULL;

  /* Names are short and many. */
  if (start <= end && end - start <= NAME_LENGTH)
    return g_string_chunk_insert_len (self->strings, buffer, plan_model_layout_copy_text (self->layout, start, end, buffer));
  text = plan_model_layout_dup_text (self->layout, start, end);

  return g_string_chunk_insert (self->strings, text);
}

/*< private >
 * plan_model_reading_get_issue_year:
 */
gint16
plan_model_reading_get_issue_year (const PlanModelReading *self)
{
  const char *text = self->facts.issued.text != NULL ? self->facts.issued.text : self->facts.published.text;

  return text == NULL ? 0 : (gint16) g_ascii_strtoll (text, NULL, 10);
}

/*< private >
 * plan_model_reading_note:
 */
void
plan_model_reading_note (PlanModelReading  *self,
                         PlanModelNoteRule  rule,
                         PlanModelAbout     about,
                         guint32            number,
                         guint32            start,
                         guint32            end,
                         char              *hint)
{
  guint32 text_start = 0, text_end = 0;

  if (end > start)
    plan_model_layout_get_extent (self->layout, start, end, &text_start, &text_end);
  plan_model_notes_add (self->notes, rule, about, number, text_start, text_end, hint);
}

/*< private >
 * plan_model_reading_add_statement:
 *
 * Returns: a new statement, until the next one is added
 */
PlanModelStatement *
plan_model_reading_add_statement (PlanModelReading *self)
{
  g_array_set_size (self->statements, self->statements->len + 1);

  return &g_array_index (self->statements, PlanModelStatement, self->statements->len - 1);
}

/*< private >
 * plan_model_reading_find_task:
 *
 * Returns: the innermost task that covers the block, + 1; 0 for none
 */
guint32
plan_model_reading_find_task (const PlanModelReading *self,
                              guint32                 block)
{
  guint32 heading = plan_model_layout_get_block (self->layout, block)->heading;

  return heading == 0 || self->tasks_of_headings == NULL ? 0 : self->tasks_of_headings[heading - 1];
}

/*< private >
 * plan_model_reading_find_project:
 *
 * Returns: the number of the first project of a box or a list that does not end before @at; how many projects there are in
 * all where there is none
 */
guint
plan_model_reading_find_project (const PlanModelReading *self,
                                 guint32                 at)
{
  guint low = 0, n = MIN (self->projects->len, self->n_boxed_projects), high = n;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      const PlanModelProjectFound *project = &g_array_index (self->projects, PlanModelProjectFound, middle);

      if (MAX (project->place.end, project->details.end) <= at)
        low = middle + 1;
      else
        high = middle;
    }

  return low < n ? low : self->projects->len;
}

/*< private >
 * plan_model_reading_get_section_kind:
 *
 * Returns: the kind of the innermost section of the block
 */
PlanModelSectionKind
plan_model_reading_get_section_kind (const PlanModelReading *self,
                                     guint32                 block)
{
  guint32 heading = plan_model_layout_get_block (self->layout, block)->heading;

  return heading == 0 ? PLAN_MODEL_SECTION_KIND_OTHER : plan_model_reading_get_heading (self, heading - 1)->kind;
}

/*< private >
 * plan_model_reading_get_period:
 */
void
plan_model_reading_get_period (const PlanModelReading *self,
                               guint32                 block,
                               gint16                 *start,
                               gint16                 *end)
{
  guint32 heading = plan_model_layout_get_block (self->layout, block)->heading;
  guint32 annex = heading == 0 ? 0 : plan_model_reading_get_heading (self, heading - 1)->annex;
  const PlanModelAnnex *found = annex == 0 ? NULL : &g_array_index (self->annexes, PlanModelAnnex, annex - 1);

  *start = found != NULL && found->year_end != 0 ? found->year_start : self->facts.period_start;
  *end = found != NULL && found->year_end != 0 ? found->year_end : self->facts.period_end;
}
