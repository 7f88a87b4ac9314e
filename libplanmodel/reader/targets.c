/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>

#include <libplanmodel/reader/finder-private.h>
#include <libplanmodel/reader/section-kind-private.h>
#include <libplanmodel/reader/scope-private.h>

#include <string.h>

#define FRAME_DISTANCE 6 /* 力争到 and the like before the year that a paragraph begins with */

/* Paragraphs */

static void
begin_sentence (PlanModelFinder *self)
{
  if (self->binding.is_set && !self->is_past && self->binding.end != self->frame.end)
    self->other_year = self->binding.end;
  self->binding = (PlanModelBinding){ 0 };
  self->is_past = self->kind == PLAN_MODEL_SECTION_KIND_REVIEW || self->is_situation || self->review_end != 0;
  self->is_grant = FALSE;
  self->is_expected = self->is_provisional = FALSE;
  self->firmness = self->sentence_firmness = PLAN_MODEL_FIRMNESS_NONE;
  self->since = self->sentence_base = 0;
  self->name = self->subject = NULL;
  self->name_is_share = FALSE;
  self->n_names = 0;
  self->n_run_years = 0;
  self->object = (PlanModelStretch){ 0, 0, 0, 0 };
  self->first_statement = self->reading->statements->len;
  self->idle = (PlanModelStretch){ 0, 0, 0, 0 };
  self->has_emitted = self->is_of_which = FALSE;
  self->whole = 0;
}

/* The year that a paragraph begins with is that of all it says; that of the first paragraph of a section, of the
 * section. */
static void
find_frame (PlanModelFinder *self,
            guint32          start)
{
  const PlanModelQuantityMatch *first = plan_model_finder_get_quantity (self, 0);
  PlanModelBinding binding;

  /* 三年累计 is said of its clause. */
  if (first->kind != PLAN_MODEL_QUANTITY_TIME || (first->time.n_years > 0 && first->time.end == 0) || first->start - start > FRAME_DISTANCE
      || !plan_model_finder_resolve_time (self, &first->time, &binding)
      || plan_model_finder_is_past_year (self, &binding, first))
    return;
  /* 2023年底前 is when one thing is due, 到2023年 what all is read with. */
  if (self->codes[first->end - 1] == 0x524d /* 前 */)
    return;
  self->frame = binding;
  if (self->heading != 0 && self->is_first_paragraph)
    {
      self->frames[self->heading - 1] = binding;
      /* A span is that of the sentence that prints it; what follows is due at its end. */
      if (binding.start != 0)
        self->frames[self->heading - 1] = (PlanModelBinding){ .year = binding.end, .end = binding.end, .is_set = TRUE };
    }
}

/* 优良(达到或优于Ⅲ类)比例达到90%: a bracket that stands before the figure, in the middle of a name. */
static gboolean
is_within_name (const PlanModelFinder *self,
                const PlanModelClause *clause,
                const PlanModelClause *bracket)
{
  if (bracket->end + 1 >= clause->end || !plan_model_code_is_han (self->codes[bracket->end + 1]))
    return FALSE;
  for (guint i = clause->first; i < bracket->first; i++)
    if (plan_model_finder_is_figure (plan_model_finder_get_quantity (self, i)))
      return FALSE;

  return TRUE;
}

static gboolean
has_quantity (const PlanModelFinder *self,
              const PlanModelClause *clause)
{
  for (guint i = clause->first; i < clause->first + clause->n; i++)
    if (plan_model_finder_get_quantity (self, i)->kind != PLAN_MODEL_QUANTITY_NAME)
      return TRUE;

  return FALSE;
}

/* How many clauses there are up to the next sentence, where none of them has a figure or a time, nor states anything
 * without one (高于全国平均水平); else 0.  All that a sentence carries on is its own. */
static guint
count_idle (const PlanModelFinder *self,
            guint                  first)
{
  const PlanModelClause *clauses = &g_array_index (self->clauses, PlanModelClause, first);
  guint n = 0, max = self->clauses->len - first;
  guint32 end = 0;
  PlanModelAgainst against;

  /* A bracket comes behind the clause that it stands in. */
  for (; n < max && !has_quantity (self, &clauses[n]) && (n == 0 || !clauses[n].begins_sentence); n++)
    end = MAX (end, clauses[n].end);
  if (n == 0 || (n < max && !clauses[n].begins_sentence) || plan_model_finder_strives (self, clauses[0].start, end))
    return 0;
  for (guint i = 0; i < n; i++)
    if (plan_model_against_find (self->codes, clauses[i].start, clauses[i].end, &against))
      return 0;

  return n;
}

static void
read_paragraph (PlanModelFinder *self,
                guint32          start,
                guint32          end)
{
  PlanModelAgainst against;
  PlanModelBinding binding;

  g_array_set_size (self->quantities, 0);
  plan_model_quantities_scan (self->codes, start, end, self->quantities);
  for (guint i = 0; i < self->quantities->len; i++)
    {
      const PlanModelQuantityMatch *quantity = &g_array_index (self->quantities, PlanModelQuantityMatch, i);

      if (quantity->is_too_long)
        plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_NUMBER_TOO_LONG, PLAN_MODEL_ABOUT_DOCUMENT, 0,
                                 quantity->start, quantity->end, NULL);
    }
  if (self->quantities->len == 0 && !plan_model_against_find (self->codes, start, end - (end > start), &against))
    return;
  g_array_set_size (self->clauses, 0);
  plan_model_clauses_split (self->codes, start, end, self->quantities, self->clauses);
  self->frame = self->binding = (PlanModelBinding){ 0 };
  self->past_year = self->other_year = 0;
  self->review_start = self->review_end = 0;
  self->is_past = FALSE;
  plan_model_finder_mend_times (self, start);
  if (self->quantities->len > 0)
    find_frame (self, start);
  plan_model_finder_find_duration (self, start);
  for (guint i = 0; i < self->clauses->len;)
    {
      const PlanModelClause *clause = &g_array_index (self->clauses, PlanModelClause, i);
      guint n_brackets = 0;

      if (clause->begins_sentence)
        {
          guint n_idle = count_idle (self, i);

          begin_sentence (self);
          i += n_idle;
          if (n_idle > 0)
            continue;
        }
      while (i + n_brackets + 1 < self->clauses->len && clause[n_brackets + 1].is_bracket)
        n_brackets++;
      self->is_headed = i == 0;
      binding = self->binding;
      plan_model_finder_read_clause (self, clause, clause + 1, n_brackets);
      if (self->is_binding_own && self->had_figure)
        self->binding = binding;
      for (guint k = 1; k <= n_brackets; k++)
        {
          if (is_within_name (self, clause, &clause[k]))
            continue;
          /* A bracket speaks of the figure before it, and changes nothing for what follows. */
          const PlanModelFinder outer = *self;

          plan_model_finder_read_clause (self, &clause[k], NULL, 0);
          *self = outer;
        }
      i += n_brackets + 1;
    }
}

/* Whether a section, or one that it is in, has one year in its title: 2018年工作回顾. */
static gboolean
is_of_one_year (const PlanModelReading *reading,
                guint32                 heading)
{
  while (heading != 0)
    {
      const PlanModelHeading *row = plan_model_reading_get_heading (reading, heading - 1);

      if (row->year_end != 0)
        return row->year_start == 0 || row->year_start == row->year_end;
      heading = row->parent < heading ? row->parent : 0;
    }

  return FALSE;
}

static void
begin_block (PlanModelFinder *self,
             guint32          block)
{
  const PlanModelReading *reading = self->reading;
  const PlanModelBlock *row = plan_model_layout_get_block (reading->layout, block);

  self->block = block;
  self->is_run_in = row->body > row->start;
  self->is_first_paragraph = self->heading != row->heading;
  if (!self->is_first_paragraph)
    return;
  self->heading = row->heading;
  self->kind = plan_model_reading_get_section_kind (reading, block);
  plan_model_reading_get_period (reading, block, &self->period_start, &self->period_end);
  self->is_one_year = reading->facts.kind == PLAN_MODEL_PLAN_KIND_WORK_REPORT
                      || (self->period_end != 0 && self->period_start == self->period_end)
                      || (self->kind == PLAN_MODEL_SECTION_KIND_REVIEW && is_of_one_year (reading, self->heading));
  self->task = plan_model_reading_find_task (reading, block);
  self->annex = 0;
  self->area = NULL;
  self->is_situation = FALSE;
  if (self->heading != 0)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, self->heading - 1);

      self->annex = heading->annex;
      self->is_situation = heading->kind == PLAN_MODEL_SECTION_KIND_OVERVIEW
                           && plan_model_section_kind_ends_in_situation (self->codes, heading->title.start,
                                                                         heading->title.end);
      if (heading->title.end > heading->title.start
          && plan_model_scope_is_area (self->codes, heading->title.start, heading->title.end))
        self->area = plan_model_reading_keep_place (self->reading, heading->title.start, heading->title.end);
    }
}

/* Where the text of a block begins.  A heading that is a sentence with a figure (新建改造管网320公里,其中主城区110公里。) is
 * text like any other. */
static guint32
find_text (PlanModelFinder      *self,
           guint32               number,
           const PlanModelBlock *block)
{
  PlanModelHeading *heading;
  guint32 at;

  if (block->heading == 0 || block->body <= block->start)
    return block->start;
  heading = plan_model_reading_get_heading (self->reading, block->heading - 1);
  at = heading->title.end;
  if (heading->block != number || at >= block->end || heading->title.start < block->start || self->codes[at] == ':')
    return block->body;
  g_array_set_size (self->quantities, 0);
  plan_model_quantities_scan (self->codes, heading->title.start, at, self->quantities);
  for (guint i = 0; i < self->quantities->len; i++)
    if (plan_model_finder_is_figure (plan_model_finder_get_quantity (self, i)))
      {
        /* The years of a sentence are those of its clauses. */
        heading->year_start = heading->year_end = 0;
        return heading->title.start;
      }

  return block->body;
}

/* Goes on to the first project of a box or a list that does not end before @start: whether it begins before @end.  The blocks
 * are read in the order of the text. */
static gboolean
seek_projects (PlanModelFinder *self,
               guint32          start,
               guint32          end)
{
  const PlanModelReading *reading = self->reading;
  guint n = MIN (reading->projects->len, reading->n_boxed_projects);

  for (; self->next_project < n; self->next_project++)
    {
      const PlanModelProjectFound *project = &g_array_index (reading->projects, PlanModelProjectFound, self->next_project);

      if (MAX (project->place.end, project->details.end) > start)
        return project->place.start < end;
    }

  return FALSE;
}

/* A block of a box: what is said of its projects is read one by one, and their names are no figures. */
static void
read_projects (PlanModelFinder *self,
               guint32          start,
               guint32          end)
{
  const PlanModelReading *reading = self->reading;

  for (guint i = self->next_project; i < MIN (reading->projects->len, reading->n_boxed_projects); i++)
    {
      const PlanModelProjectFound *project = &g_array_index (reading->projects, PlanModelProjectFound, i);

      if (project->place.start >= end)
        break;
      if (project->details.end > project->details.start && project->details.start < end)
        {
          self->project = i + 1;
          if (project->year_end != 0)
            self->completion =
                (PlanModelBinding){ .year = project->year_end, .end = project->year_end, .is_set = TRUE };
          read_paragraph (self, MAX (start, project->details.start), MIN (end, project->details.end));
          self->project = 0;
          self->completion = (PlanModelBinding){ 0 };
        }
    }
}

/* The block in which a place lies. */
static guint32
find_block (const PlanModelReading *reading,
            guint32                 at)
{
  guint32 low = 0, high = reading->layout->blocks->len;

  while (low + 1 < high)
    {
      guint32 middle = (low + high) / 2;

      if (plan_model_layout_get_block (reading->layout, middle)->start <= at)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/* A cell of a table of tasks or projects: what its row says of time and place holds for its figures. */
static void
read_cell_text (PlanModelFinder *self,
                PlanModelPlace   text,
                guint32          table,
                guint32          task,
                guint32          project,
                gint16           year,
                const char      *deadline)
{
  GArray *statements = self->reading->statements;
  guint first = statements->len;

  begin_block (self, find_block (self->reading, text.start));
  self->task = task;
  read_paragraph (self, text.start, text.end);
  for (guint i = first; i < statements->len; i++)
    {
      PlanModelStatement *statement = &g_array_index (statements, PlanModelStatement, i);

      statement->origin = PLAN_MODEL_ORIGIN_TABLE;
      statement->table = table;
      statement->project = project;
      if (statement->role != PLAN_MODEL_VALUE_ROLE_TARGET && statement->role != PLAN_MODEL_VALUE_ROLE_MILESTONE)
        continue;
      if ((statement->inferred & PLAN_MODEL_INFERS_YEAR) != 0 && year != 0 && statement->year_start == 0)
        {
          statement->year = year;
          statement->inferred &= ~PLAN_MODEL_INFERS_YEAR;
          if (deadline != NULL && strlen (deadline) > 4)
            statement->deadline = deadline;
          statement->role = self->period_end != 0 && year < self->period_end ? PLAN_MODEL_VALUE_ROLE_MILESTONE
                                                                             : PLAN_MODEL_VALUE_ROLE_TARGET;
        }
    }
}

/*< private >
 * plan_model_targets_find:
 */
void
plan_model_targets_find (PlanModelReading *reading)
{
  const PlanModelFacts *facts = &reading->facts;
  PlanModelFinder self = { .reading = reading, .codes = reading->layout->codes };
  guint32 end = MIN (facts->end_block, reading->layout->blocks->len);

  self.quantities = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantityMatch));
  self.clauses = g_array_new (FALSE, FALSE, sizeof (PlanModelClause));
  self.buffer = g_string_new (NULL);
  self.frames = g_new0 (PlanModelBinding, reading->headings->len + 1);
  self.issue_year = plan_model_reading_get_issue_year (reading);
  if (facts->area.place.end > facts->area.place.start
      && facts->area.place.end - facts->area.place.start <= PLAN_MODEL_FINDER_MAX_AREA)
    {
      self.n_own_area = facts->area.place.end - facts->area.place.start;
      memcpy (self.own_area, self.codes + facts->area.place.start, self.n_own_area * sizeof (guint16));
    }
  self.heading = G_MAXUINT32;
  for (guint32 i = facts->body_block; i < end; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (reading->layout, i);
      guint32 start;

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH)
        continue;
      start = find_text (&self, i, block);
      if (start >= block->end)
        continue;
      begin_block (&self, i);
      self.is_run_in = self.is_run_in && start >= block->body;
      if (seek_projects (&self, start, block->end))
        read_projects (&self, start, block->end);
      else
        read_paragraph (&self, start, block->end);
    }
  for (guint i = 0; i < reading->tasks->len; i++)
    {
      const PlanModelTaskFound *task = &g_array_index (reading->tasks, PlanModelTaskFound, i);

      if (task->table != 0 && task->text.end > task->text.start)
        read_cell_text (&self, task->text, task->table, i + 1, 0,
                        task->deadline == NULL ? 0 : (gint16) g_ascii_strtoull (task->deadline, NULL, 10), task->deadline);
    }
  for (guint i = reading->n_boxed_projects; i < reading->projects->len; i++)
    {
      const PlanModelProjectFound *project = &g_array_index (reading->projects, PlanModelProjectFound, i);

      if (project->table != 0 && project->details.end > project->details.start)
        read_cell_text (&self, project->details, project->table, 0, i + 1, project->year_end, NULL);
    }
  g_free (self.frames);
  g_string_free (self.buffer, TRUE);
  g_array_unref (self.clauses);
  g_array_unref (self.quantities);
}
