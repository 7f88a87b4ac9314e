/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/limits-private.h>
#include <libplanmodel/reader/assembly-private.h>
#include <libplanmodel/store/members-private.h>

#include <string.h>

PlanModelText
plan_model_assembly_intern_text (PlanModelAssembly *self, const char *text)
{
  gsize length = strlen (text);

  if (length == 0 || length > PLAN_MODEL_POOL_MAX_LENGTH)
    return 0;

  return plan_model_pool_intern (&self->store->texts, text, length);
}

PlanModelText
plan_model_assembly_intern_place (PlanModelAssembly *self, PlanModelPlace place)
{
  g_autofree char *text = NULL;
  char buffer[100 * PLAN_MODEL_LAYOUT_MAX_BYTES];

  if (place.end <= place.start)
    return 0;
  if (place.end - place.start <= sizeof buffer / PLAN_MODEL_LAYOUT_MAX_BYTES)
    {
      gsize length = plan_model_layout_copy_text (self->reading->layout, place.start, place.end, buffer);

      return length == 0 ? 0 : plan_model_pool_intern (&self->store->texts, buffer, length);
    }
  text = plan_model_layout_dup_text (self->reading->layout, place.start, place.end);

  return plan_model_assembly_intern (self, text);
}

PlanModelExtent
plan_model_assembly_get_extent (const PlanModelAssembly *self, PlanModelPlace place)
{
  PlanModelExtent extent = { 0, 0 };

  if (place.end > place.start)
    plan_model_layout_get_extent (self->reading->layout, place.start, place.end, &extent.start, &extent.end);

  return extent;
}

#define NUMBER_SIZE 11 /* a number of 32 bits, and a dot */

/* Writes a number that ends before @end: where it begins. */
static char *
print_number (char *end, guint32 number)
{
  do
    *--end = '0' + number % 10;
  while ((number /= 10) != 0);

  return end;
}

/* Which plan a heading, or what lies under it, belongs to. */
gboolean
plan_model_assembly_takes_annex (const PlanModelAssembly *self, guint32 annex)
{
  return self->options->split ? annex == self->annex : TRUE;
}

gboolean
plan_model_assembly_takes_heading (const PlanModelAssembly *self, guint32 heading)
{
  return plan_model_assembly_takes_annex (
      self, heading == 0 ? 0 : plan_model_reading_get_heading (self->reading, heading - 1)->annex);
}

gboolean
plan_model_assembly_takes_statement (const PlanModelReading *reading,
                                     const PlanModelStatement *statement,
                                     gpointer user_data)
{
  const PlanModelAssembly *self = user_data;
  guint32 heading = statement->heading;

  if (statement->annex != 0)
    return plan_model_assembly_takes_annex (self, statement->annex);

  return plan_model_assembly_takes_heading (self, heading);
}

guint32 *
plan_model_assembly_new_links (guint n)
{
  return g_new0 (guint32, n + 1);
}

static PlanModelRange
put_sections (PlanModelAssembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_SECTION], 0 };
  g_autofree guint32 *numbers = plan_model_assembly_new_links (
      reading->headings->len); /* among those of their parent, for the ids */
  g_autofree guint32 *children = plan_model_assembly_new_links (reading->headings->len);
  guint32 n_top = 0;

  for (guint i = 0; i < reading->headings->len; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);
      gboolean has_parent = heading->parent != 0 && self->section_links[heading->parent - 1] != 0;

      if (!plan_model_assembly_takes_annex (self, heading->annex)
          || heading->depth >= PLAN_MODEL_MAX_SECTION_DEPTH)
        continue;
      self->section_links[i] = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_SECTION) + 1;
      numbers[i] = has_parent ? ++children[heading->parent - 1] : ++n_top;
      range.n++;
    }
  for (guint i = 0; i < reading->headings->len; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);
      guint32 row = self->section_links[i] - 1, last = i + 1;
      char id[PLAN_MODEL_MAX_SECTION_DEPTH * NUMBER_SIZE + 2], *first = id + sizeof id - 1;
      PlanModelAnyRow any = { 0 };
      PlanModelExtent extent;

      if (self->section_links[i] == 0)
        continue;
      *first = '\0';
      for (guint32 k = i + 1; k != 0 && self->section_links[k - 1] != 0;
           k = plan_model_reading_get_heading (reading, k - 1)->parent)
        {
          if (*first != '\0')
            *--first = '.';
          first = print_number (first, numbers[k - 1]);
        }
      *--first = 's';
      any.section.id =
          plan_model_pool_intern (&self->store->ids, first, id + sizeof id - 1 - first);
      any.section.number = plan_model_assembly_intern_place (self, heading->number);
      any.section.title = plan_model_assembly_intern_place (self, heading->title);
      any.section.kind = heading->kind;
      any.section.parent = heading->parent == 0 ? 0 : self->section_links[heading->parent - 1];
      extent = plan_model_assembly_get_extent (self, heading->number.end != 0 ? heading->number
                                                                              : heading->title);
      any.section.span = (PlanModelExtent){ extent.start, MAX (heading->text_end, extent.end) };
      /* All that lie below come next. */
      while (last < reading->headings->len
             && plan_model_reading_get_heading (reading, last)->depth > heading->depth
             && self->section_links[last] != 0)
        last++;
      any.section.sections = (PlanModelRange){ row + 1, last - i - 1 };
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_SECTION, row, &any);
    }

  return range;
}

PlanModelLink
plan_model_assembly_get_section (const PlanModelAssembly *self, guint32 heading)
{
  return heading == 0 ? 0 : self->section_links[heading - 1];
}

static PlanModelRange
put_references (PlanModelAssembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_REFERENCE], 0 };

  if (self->annex != 0)
    {
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_REFERENCE);

      any.reference.title = plan_model_assembly_intern (self, reading->facts.title.text);
      any.reference.document_number =
          plan_model_assembly_intern (self, reading->facts.document_number.text);
      any.reference.span = plan_model_assembly_get_extent (self, reading->facts.title.place);
      any.reference.relation = PLAN_MODEL_REFERENCE_RELATION_SUPERIOR;
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_REFERENCE, row, &any);
      range.n = 1;
      return range;
    }
  for (guint i = 0; i < reading->references->len; i++)
    {
      const PlanModelReferenceFound *found =
          &g_array_index (reading->references, PlanModelReferenceFound, i);
      PlanModelAnyRow any = { 0 };
      guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_REFERENCE);

      any.reference.title = plan_model_assembly_intern (self, found->title);
      any.reference.document_number = plan_model_assembly_intern (self, found->document_number);
      any.reference.span = plan_model_assembly_get_extent (self, found->place);
      any.reference.relation = found->relation;
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_REFERENCE, row, &any);
      range.n++;
    }

  return range;
}

/* A table begins with its caption. */
static PlanModelPlace
add_caption (const PlanModelTableFound *table)
{
  const PlanModelPlace captions[] = { table->number, table->title };
  PlanModelPlace place = table->place;

  for (guint i = 0; i < G_N_ELEMENTS (captions); i++)
    {
      if (captions[i].end > captions[i].start && captions[i].end <= place.end)
        place.start = MIN (place.start, captions[i].start);
    }

  return place;
}

static PlanModelRange
put_tables (PlanModelAssembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_TABLE], 0 };

  for (guint i = 0; i < reading->tables->len; i++)
    {
      const PlanModelTableFound *found = &g_array_index (reading->tables, PlanModelTableFound, i);
      PlanModelAnyRow any = { 0 };
      guint32 row;

      if (!plan_model_assembly_takes_heading (self, found->heading))
        continue;
      row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_TABLE);
      self->table_links[i] = row + 1;
      any.table.id = plan_model_filler_number (self->filler, PLAN_MODEL_OBJECT_TABLE, row, 'b');
      any.table.number = plan_model_assembly_intern_place (self, found->number);
      any.table.title = plan_model_assembly_intern_place (self, found->title);
      any.table.kind = found->kind;
      any.table.section = plan_model_assembly_get_section (self, found->heading);
      any.table.span = plan_model_assembly_get_extent (self, add_caption (found));
      any.table.notes.first = self->store->n[PLAN_MODEL_OBJECT_NOTE];
      for (guint k = 0; found->notes != NULL && k < found->notes->len; k++)
        {
          const PlanModelTableNote *note = &g_array_index (found->notes, PlanModelTableNote, k);
          PlanModelAnyRow note_row = { 0 };
          guint32 number = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_NOTE);

          note_row.note.mark = plan_model_assembly_intern (self, note->mark);
          note_row.note.span = plan_model_assembly_get_extent (self, note->place);
          plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_NOTE, number, &note_row);
          any.table.notes.n++;
        }
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_TABLE, row, &any);
      range.n++;
    }

  return range;
}

guint32
plan_model_assembly_get_inferred_bit (PlanModelObjectKind kind, const char *name)
{
  const PlanModelShape *shape = &plan_model_shapes[kind];
  const PlanModelMember *member = plan_model_shape_find_member (shape, name, strlen (name));

  g_assert (member != NULL);

  return 1u << (member - shape->members);
}

static void
name_task (PlanModelAssembly *self, const PlanModelTaskFound *found, PlanModelTaskRow *task)
{
  PlanModelLink section = plan_model_assembly_get_section (self, found->heading);

  if (section != 0)
    {
      const PlanModelSectionRow *rows =
          (const PlanModelSectionRow *) (gpointer) self->store->rows[PLAN_MODEL_OBJECT_SECTION];

      task->number = rows[section - 1].number;
      task->title = rows[section - 1].title;
    }
  else if (found->heading != 0)
    {
      const PlanModelHeading *heading =
          plan_model_reading_get_heading (self->reading, found->heading - 1);

      task->number = plan_model_assembly_intern_place (self, heading->number);
      task->title = plan_model_assembly_intern_place (self, heading->title);
    }
  else
    {
      task->number = plan_model_assembly_intern (self, found->number);
      task->title = plan_model_assembly_intern (self, found->title);
    }
}

static PlanModelRange
put_tasks (PlanModelAssembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_TASK], 0 };
  guint32 next_row = range.first, next = 0;

  for (guint i = 0; i < reading->tasks->len; i++)
    {
      if (plan_model_assembly_takes_heading (
              self, g_array_index (reading->tasks, PlanModelTaskFound, i).heading))
        self->task_links[i] = ++next_row;
    }
  for (guint i = 0; i < reading->tasks->len; i++)
    {
      const PlanModelTaskFound *found = &g_array_index (reading->tasks, PlanModelTaskFound, i);
      PlanModelAnyRow any = { 0 };
      guint32 row;

      if (self->task_links[i] == 0)
        continue;
      row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_TASK);
      any.task.id = plan_model_filler_number (self->filler, PLAN_MODEL_OBJECT_TASK, row, 't');
      name_task (self, found, &any.task);
      any.task.deadline = plan_model_assembly_intern (self, found->deadline);
      any.task.section = plan_model_assembly_get_section (self, found->heading);
      any.task.parent = found->parent == 0 ? 0 : self->task_links[found->parent - 1];
      any.task.kind = found->kind;
      any.task.span = plan_model_assembly_get_extent (self, found->place);
      if (found->heading != 0)
        any.task.span.end =
            MAX (any.task.span.end,
                 plan_model_reading_get_heading (self->reading, found->heading - 1)->text_end);
      any.task.assignments = plan_model_assembly_put_assignments (self, FALSE, i + 1, &next);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_TASK, row, &any);
      range.n++;
    }

  return range;
}

static PlanModelRange
put_projects (PlanModelAssembly *self)
{
  const PlanModelReading *reading = self->reading;
  PlanModelRange range = { self->first[PLAN_MODEL_OBJECT_PROJECT], 0 };
  guint32 next = 0;

  for (guint i = 0; i < reading->projects->len; i++)
    {
      const PlanModelProjectFound *found =
          &g_array_index (reading->projects, PlanModelProjectFound, i);
      PlanModelAnyRow any = { 0 };
      guint32 row;

      if (!plan_model_assembly_takes_heading (self, found->heading))
        continue;
      row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_PROJECT);
      self->project_links[i] = row + 1;
      any.project.id =
          plan_model_filler_number (self->filler, PLAN_MODEL_OBJECT_PROJECT, row, 'p');
      any.project.name = plan_model_assembly_intern (self, found->name);
      any.project.number = plan_model_assembly_intern (self, found->number);
      any.project.area = plan_model_assembly_find_area (self, found->area);
      any.project.table = found->table == 0 ? 0 : self->table_links[found->table - 1];
      any.project.section = plan_model_assembly_get_section (self, found->heading);
      any.project.years = (PlanModelYears){ found->year_start, found->year_end };
      any.project.span = plan_model_assembly_get_extent (self, found->place);
      any.project.assignments = plan_model_assembly_put_assignments (self, TRUE, i + 1, &next);
      plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_PROJECT, row, &any);
      range.n++;
    }

  return range;
}

/* The same text gives the same id, another text another one; and people can read which place and
 * years it is about. */
static PlanModelId
declare_plan (PlanModelAssembly *self, guint32 row, gint16 start, gint16 end)
{
  const PlanModelFacts *facts = &self->reading->facts;
  g_autoptr (GString) text = g_string_new (NULL);
  PlanModelId id;

  if (facts->area.text != NULL)
    g_string_append_printf (text, "%s-", facts->area.text);
  if (end != 0)
    g_string_append_printf (text, "%d-%d-", start, end);
  g_string_append_len (text, self->read->document->text_sha256, 8);
  if (self->annex != 0)
    g_string_append_printf (text, "-%u", self->annex);

  id = plan_model_pool_intern (&self->store->ids, text->str, text->len);
  plan_model_filler_declare (self->filler, PLAN_MODEL_OBJECT_PLAN, row, id);

  return id;
}

static void
put_facts (PlanModelAssembly *self, PlanModelPlanRow *plan)
{
  const PlanModelFacts *facts = &self->reading->facts;

  plan->kind = facts->kind;
  plan->facts.kind = plan_model_assembly_get_extent (self, facts->kind_place);
  plan->document_number = plan_model_assembly_intern (self, facts->document_number.text);
  plan->facts.document_number = plan_model_assembly_get_extent (self, facts->document_number.place);
  plan->index_number = plan_model_assembly_intern (self, facts->index_number.text);
  plan->facts.index_number = plan_model_assembly_get_extent (self, facts->index_number.place);
  plan->issued = plan_model_assembly_intern (self, facts->issued.text);
  plan->facts.issued = plan_model_assembly_get_extent (self, facts->issued.place);
  plan->published = plan_model_assembly_intern (self, facts->published.text);
  plan->facts.published = plan_model_assembly_get_extent (self, facts->published.place);
  plan->facts.period = plan_model_assembly_get_extent (self, facts->period_place);
  plan->facts.area = plan_model_assembly_get_extent (self, facts->area.place);
  if (facts->issuers->len > 0)
    {
      PlanModelExtent first = plan_model_assembly_get_extent (
          self, g_array_index (facts->issuers, PlanModelFact, 0).place);
      PlanModelExtent last = plan_model_assembly_get_extent (
          self, g_array_index (facts->issuers, PlanModelFact, facts->issuers->len - 1).place);

      plan->facts.issuers =
          last.end > first.start ? (PlanModelExtent){ first.start, last.end } : first;
    }
}

static const PlanModelAnnex *
get_annex (const PlanModelAssembly *self)
{
  return self->annex == 0 ? NULL : &g_array_index (self->reading->annexes, PlanModelAnnex, self->annex - 1);
}

/* The period of the plan that is being made; an annex without one has that of the plan it is printed in. */
static PlanModelYears
get_period (const PlanModelAssembly *self)
{
  const PlanModelAnnex *annex = get_annex (self);

  if (annex != NULL && annex->year_end != 0)
    return (PlanModelYears){ annex->year_start, annex->year_end };

  return (PlanModelYears){ self->reading->facts.period_start, self->reading->facts.period_end };
}

/* What an annex says of itself in its title, and not what the first plan says. */
static void
put_facts_of_annex (PlanModelAssembly *self, const PlanModelAnnex *annex, PlanModelPlanRow *plan)
{
  plan->title = plan_model_assembly_intern (self, annex->title);
  plan->facts.title = plan_model_assembly_get_extent (self, annex->title_place);
  plan->kind = annex->kind;
  plan->facts.kind = plan_model_assembly_get_extent (self, annex->kind_place);
  if (annex->year_end != 0)
    plan->facts.period = plan_model_assembly_get_extent (self, annex->period_place);
}

static PlanModelId
put_plan (PlanModelAssembly *self)
{
  const PlanModelFacts *facts = &self->reading->facts;
  const PlanModelDocument *document = self->read->document;
  const PlanModelAnnex *annex = get_annex (self);
  PlanModelAnyRow any = { 0 };
  PlanModelPlanRow *plan = &any.plan;
  guint32 row = plan_model_filler_open (self->filler, PLAN_MODEL_OBJECT_PLAN);
  gint16 start = get_period (self).start, end = get_period (self).end;

  plan->id = declare_plan (self, row, start, end);
  put_facts (self, plan);
  if (annex != NULL)
    put_facts_of_annex (self, annex, plan);
  else
    {
      plan->title = plan_model_assembly_intern (self, facts->title.text);
      plan->facts.title = plan_model_assembly_get_extent (self, facts->title.place);
    }
  /* A plan must have a title; that of a text without one is the name of its file. */
  if (plan->title == 0)
    {
      g_autofree char *name = g_path_get_basename (document->name != NULL ? document->name : "");

      plan->title = plan_model_assembly_intern (self, name);
    }
  if (end != 0)
    plan->period = (PlanModelYears){ start != 0 ? start : end, end };
  /* What is in no Chinese is in a language that nobody has looked at. */
  if (self->read->raw->is_chinese)
    plan->language = plan_model_assembly_intern (self, self->read->raw->is_traditional ? "zh-Hant" : "zh-Hans");
  plan->source.sha256 = plan_model_assembly_intern (self, document->sha256);
  plan->source.text_sha256 = plan_model_assembly_intern (self, document->text_sha256);
  plan->source.characters = document->n_characters;
  plan->references = put_references (self);
  plan->areas = plan_model_assembly_put_areas (self);
  plan->area = self->plan_area == 0 ? 0 : self->first[PLAN_MODEL_OBJECT_AREA] + self->plan_area;
  plan->agencies = plan_model_assembly_put_agencies (self);
  for (guint i = 0; i < facts->issuers->len; i++)
    {
      const char *name = g_array_index (facts->issuers, PlanModelFact, i).text;
      PlanModelLink issuer = plan_model_assembly_find_agency (self, name);

      plan_model_filler_add_known (self->filler, &plan->issuers, issuer);
    }
  plan->sections = put_sections (self);
  plan->tables = put_tables (self);
  plan->tasks = put_tasks (self);
  plan->projects = put_projects (self);
  plan->indicators = plan_model_assembly_put_indicators (self);
  plan_model_filler_put (self->filler, PLAN_MODEL_OBJECT_PLAN, row, &any);

  return plan->id;
}

#define USUAL_LENGTH 64 /* plans of a few pages name no more agencies */

static void
assemble (const PlanModelRead *read,
          const PlanModelReadOptions *options,
          PlanModelFiller *filler,
          PlanModelFindings *findings,
          guint32 annex)
{
  const PlanModelReading *reading = read->reading;
  PlanModelAssembly self = { read,    reading, filler, plan_model_filler_get_store (filler),
                             options, annex };
  g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));
  PlanModelId plan;

  plan_model_filler_begin_plan (filler);
  memcpy (self.first, self.store->n, sizeof self.first);
  self.areas = g_array_sized_new (FALSE, TRUE, sizeof (PlanModelAssembledArea), USUAL_LENGTH);
  self.area_numbers = g_hash_table_new (NULL, NULL);
  self.agencies = g_array_sized_new (FALSE, TRUE, sizeof (PlanModelAssembledAgency), USUAL_LENGTH);
  self.agency_numbers = g_hash_table_new (NULL, NULL);
  self.section_links = plan_model_assembly_new_links (reading->headings->len);
  self.task_links = plan_model_assembly_new_links (reading->tasks->len);
  self.assignment_names = g_new0 (PlanModelAssembledName, reading->assignments->len);
  self.table_links = plan_model_assembly_new_links (reading->tables->len);
  self.project_links = plan_model_assembly_new_links (reading->projects->len);
  plan_model_assembly_collect_areas (&self);
  plan_model_assembly_collect_agencies (&self);
  self.join = plan_model_join_new (reading, get_period (&self).end, plan_model_assembly_takes_statement, &self);
  plan = put_plan (&self);
  plan_model_assembly_report (&self, plan_model_pool_get (&self.store->ids, plan), findings);
  if (!plan_model_filler_end_plan (filler, faults))
    g_critical ("The reader has made a plan with a fault");
  plan_model_join_free (self.join);
  for (guint i = 0; i < self.agencies->len; i++)
    g_clear_pointer (&g_array_index (self.agencies, PlanModelAssembledAgency, i).aliases,
                     g_array_unref);
  g_array_unref (self.areas);
  g_array_unref (self.agencies);
  g_hash_table_unref (self.area_numbers);
  g_hash_table_unref (self.agency_numbers);
  g_free (self.section_links);
  g_free (self.task_links);
  g_free (self.assignment_names);
  g_free (self.table_links);
  g_free (self.project_links);
}

/*< private >
 * plan_model_read_assemble:
 *
 * Adds the plan, and with split each annexed plan, to the filler, and the notes to the findings.
 */
void
plan_model_read_assemble (PlanModelRead *self,
                          const PlanModelReadOptions *options,
                          PlanModelFiller *filler,
                          PlanModelFindings *findings)
{
  assemble (self, options, filler, findings, 0);
  for (guint32 i = 0; options->split && i < self->reading->annexes->len; i++)
    assemble (self, options, filler, findings, i + 1);
}
