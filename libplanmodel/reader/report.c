/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/assembly-private.h>
#include <libplanmodel/store/members-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* What a note is about, as an object of this plan.  FALSE: of another plan. */
static gboolean
find_object (const PlanModelAssembly *self,
             const PlanModelNote *note,
             PlanModelObjectKind *kind,
             guint32 *link)
{
  const PlanModelReading *reading = self->reading;
  guint32 number = note->number;

  *link = 0;
  switch (note->about)
    {
    case PLAN_MODEL_ABOUT_DOCUMENT:
    case PLAN_MODEL_ABOUT_FACT:
      *kind = PLAN_MODEL_OBJECT_PLAN;
      return self->annex == 0;
    case PLAN_MODEL_ABOUT_HEADING:
      *kind = PLAN_MODEL_OBJECT_SECTION;
      *link = number < reading->headings->len ? self->section_links[number] : 0;
      return *link != 0;
    case PLAN_MODEL_ABOUT_TABLE:
      *kind = PLAN_MODEL_OBJECT_TABLE;
      *link = number < reading->tables->len ? self->table_links[number] : 0;
      return *link != 0;
    case PLAN_MODEL_ABOUT_TASK:
      *kind = PLAN_MODEL_OBJECT_TASK;
      *link = number < reading->tasks->len ? self->task_links[number] : 0;
      return *link != 0;
    case PLAN_MODEL_ABOUT_PROJECT:
      *kind = PLAN_MODEL_OBJECT_PROJECT;
      *link = number < reading->projects->len ? self->project_links[number] : 0;
      return *link != 0;
    case PLAN_MODEL_ABOUT_ASSIGNMENT:
      {
        const PlanModelAssignmentFound *found;

        if (number >= reading->assignments->len)
          return FALSE;
        found = &g_array_index (reading->assignments, PlanModelAssignmentFound, number);
        *kind = found->task != 0 ? PLAN_MODEL_OBJECT_TASK : PLAN_MODEL_OBJECT_PROJECT;
        *link = found->task != 0      ? self->task_links[found->task - 1]
                : found->project != 0 ? self->project_links[found->project - 1]
                                      : 0;
        return *link != 0;
      }
    case PLAN_MODEL_ABOUT_STATEMENT:
      *kind = PLAN_MODEL_OBJECT_INDICATOR;
      if (number < reading->statements->len && self->join->of_statement[number] != 0)
        *link = self->first[PLAN_MODEL_OBJECT_INDICATOR] + self->join->of_statement[number];
      return *link != 0;
    default:
      g_return_val_if_reached (FALSE);
    }
}

static const char *
get_letter (PlanModelObjectKind kind)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_OBJECT_TABLE:
      return "b";
    case PLAN_MODEL_OBJECT_TASK:
      return "t";
    case PLAN_MODEL_OBJECT_PROJECT:
      return "p";
    default:
      return "i";
    }
}

static void
add_object (const PlanModelAssembly *self,
            PlanModelFindingSubject *subject,
            PlanModelObjectKind kind,
            guint32 link)
{
  char id[16];

  if (link == 0)
    return;
  if (kind == PLAN_MODEL_OBJECT_SECTION)
    {
      const PlanModelSectionRow *rows =
          (const PlanModelSectionRow *) (gpointer) self->store->rows[PLAN_MODEL_OBJECT_SECTION];

      plan_model_finding_subject_add_object (
          subject, plan_model_shapes[kind].name,
          plan_model_pool_get (&self->store->ids, rows[link - 1].id), NULL);
      return;
    }
  g_snprintf (id, sizeof id, "%s%u", get_letter (kind), link - self->first[kind]);
  plan_model_finding_subject_add_object (subject, plan_model_shapes[kind].name, id, NULL);
}

/* The case, with what is doubted in it: for one line that needs no other. */
static char *
make_hint (const PlanModelAssembly *self,
           const PlanModelNote *note)
{
  const char *which = note->hint, *explanation;
  gsize length;

  if (which == NULL && note->about == PLAN_MODEL_ABOUT_STATEMENT)
    which = g_array_index (self->reading->statements, PlanModelStatement, note->number).name;
  if (which == NULL)
    return NULL;
  explanation = _ (plan_model_note_rules[note->rule].explanation);
  length = strlen (explanation);
  if (g_str_has_suffix (explanation, "."))
    length--;

  return g_strdup_printf ("%.*s: %s", (int) length, explanation, which);
}

static void
report_note (const PlanModelAssembly *self,
             const PlanModelNote *note,
             const char *plan,
             PlanModelFindings *findings)
{
  const PlanModelNoteRuleRow *rule = &plan_model_note_rules[note->rule];
  const PlanModelRaw *raw = self->read->raw;
  PlanModelFindingSubject *subject;
  PlanModelObjectKind kind;
  guint32 link;
  guint line = 0, column = 0;

  if (!find_object (self, note, &kind, &link))
    return;
  subject = plan_model_finding_subject_new (plan);
  add_object (self, subject, kind, link);
  if (note->end > note->start)
    {
      guint32 low = 0, high = raw->n_lines;

      /* The last line that begins no later. */
      while (high - low > 1)
        {
          guint32 middle = low + (high - low) / 2;

          if (raw->lines[middle].start <= note->start)
            low = middle;
          else
            high = middle;
        }
      line = low + 1;
      column = note->start - raw->lines[low].start + 1;
      plan_model_finding_subject_add_stretch (subject, note->start, note->end);
    }
  plan_model_findings_add_about (findings, rule->id, rule->severity, rule->explanation,
                                 make_hint (self, note), self->read->document->name, subject, line,
                                 column);
}

static int
compare_notes (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const PlanModelNote *notes = user_data;
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;

  if (notes[x].start != notes[y].start)
    return notes[x].start < notes[y].start ? -1 : 1;
  if (notes[x].rule != notes[y].rule)
    return notes[x].rule < notes[y].rule ? -1 : 1;

  return x < y ? -1 : 1;
}

/* Whether a note doubts the same of the same thing as the one before it. */
static gboolean
says_again (const PlanModelAssembly *self,
            const PlanModelNote *before,
            const PlanModelNote *note)
{
  if (before->rule != note->rule || before->about != note->about || before->start != note->start
      || before->end != note->end)
    return FALSE;
  if (note->about != PLAN_MODEL_ABOUT_STATEMENT)
    return before->number == note->number;

  return self->join->of_statement[before->number] == self->join->of_statement[note->number];
}

/* In the order of the document. */
void
plan_model_assembly_report (const PlanModelAssembly *self,
                            const char *plan,
                            PlanModelFindings *findings)
{
  const PlanModelNotes *notes = self->reading->notes;
  g_autofree guint32 *order = g_new (guint32, notes->rows->len + 1);

  for (guint32 i = 0; i < notes->rows->len; i++)
    order[i] = i;
  g_qsort_with_data (order, notes->rows->len, sizeof *order, compare_notes, notes->rows->data);
  for (guint32 i = 0; i < notes->rows->len; i++)
    {
      const PlanModelNote *note = &g_array_index (notes->rows, PlanModelNote, order[i]);

      if (i == 0
          || !says_again (self, &g_array_index (notes->rows, PlanModelNote, order[i - 1]), note))
        report_note (self, note, plan, findings);
    }
  if (self->annex == 0)
    plan_model_findings_omit (findings, PLAN_MODEL_SEVERITY_INFO, notes->n_omitted);
}
