/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/table-private.h>

#include <libplanmodel/reader/agencies-private.h>
#include <libplanmodel/reader/agency-list-private.h>
#include <libplanmodel/reader/quantity-private.h>

/* The rest of what stands in a row: dates and agencies, which tasks and projects have alike. */

static const PlanModelCell *
get_cell_of (const PlanModelTableSheet *self,
             guint32               row,
             PlanModelHeaderKind   kind)
{
  for (guint32 i = 0; i < self->n_columns; i++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, i);

      if (self->columns[i].kind == kind && cell != NULL && cell->end > cell->start)
        return cell;
    }

  return NULL;
}

static const char *
read_deadline (PlanModelTableSheet *self,
               guint32         row)
{
  const PlanModelCell *cell = get_cell_of (self, row, PLAN_MODEL_HEADER_DEADLINE);
  char text[32];

  if (cell == NULL || !plan_model_agency_deadline_read (self->codes, cell->start, cell->end, text, sizeof text))
    return NULL;

  return plan_model_reading_keep (self->reading, text);
}

static void
add_agencies (PlanModelTableSheet *self,
              guint32         row,
              guint32         task,
              guint32         project,
              PlanModelPlace  covers,
              const char     *deadline)
{
  for (guint32 i = 0; i < self->n_columns; i++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, i);
      guint first = self->reading->assignments->len;

      if (self->columns[i].kind != PLAN_MODEL_HEADER_AGENCY || cell == NULL || cell->end <= cell->start
          || plan_model_look_at (self->codes, cell->start, cell->end) == PLAN_MODEL_LOOK_MISSING)
        continue;
      plan_model_agencies_add (self->reading, cell->start, cell->end, self->columns[i].assignment, task, project, covers);
      for (guint k = first; k < self->reading->assignments->len; k++)
        {
          PlanModelAssignmentFound *found = &g_array_index (self->reading->assignments, PlanModelAssignmentFound, k);

          if (found->deadline == NULL)
            found->deadline = deadline;
        }
    }
}

static const char *
read_number (PlanModelTableSheet *self,
             guint32         row,
             PlanModelPlace  own)
{
  const PlanModelCell *cell = get_cell_of (self, row, PLAN_MODEL_HEADER_NUMBER);

  if (cell != NULL && cell->end - cell->start <= 8)
    return plan_model_reading_keep_place (self->reading, cell->start, cell->end);

  return own.end > own.start ? plan_model_reading_keep_place (self->reading, own.start, own.end) : NULL;
}

/* From the first to the last cell of a row. */
static PlanModelPlace
get_row_place (const PlanModelTableSheet *self,
               guint32               row,
               guint32               start)
{
  PlanModelPlace place = { start, start };

  for (guint32 i = 0; i < self->n_columns; i++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, i);

      if (cell != NULL && cell->row == row && cell->end > place.end)
        place.end = cell->end;
    }

  return place;
}

/* 合计, in whatever column it stands first. */
static gboolean
is_total (const PlanModelTableSheet *self,
          guint32                    row)
{
  for (guint32 i = 0; i < self->n_columns; i++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, i);
      PlanModelRowName name;

      if (cell == NULL || cell->end <= cell->start)
        continue;
      plan_model_row_name_read (self, cell->start, cell->end, 0, &name);
      return name.is_total;
    }

  return FALSE;
}

/* The column of what the rows are called. */
static int
find_title_column (const PlanModelTableSheet *self,
                   PlanModelHeaderKind   kind)
{
  static const PlanModelHeaderKind others[] = { PLAN_MODEL_HEADER_ITEM, PLAN_MODEL_HEADER_PROJECT, PLAN_MODEL_HEADER_TASK,
                                                PLAN_MODEL_HEADER_NAME, PLAN_MODEL_HEADER_CONTENT };
  int column = -1;

  /* Of several, as 重点任务 and 具体任务, the last one is the row's own. */
  for (guint32 i = 0; i < self->n_columns; i++)
    if (self->columns[i].kind == kind)
      column = i;
  for (guint i = 0; i < G_N_ELEMENTS (others) && column < 0; i++)
    column = plan_model_sheet_find_column (self, others[i]);

  return column;
}

/*< private >
 * plan_model_sheet_read_tasks:
 */
void
plan_model_sheet_read_tasks (PlanModelTableSheet *self)
{
  int title_column = find_title_column (self, PLAN_MODEL_HEADER_TASK);
  int content_column = plan_model_sheet_find_column (self, PLAN_MODEL_HEADER_CONTENT);
  const PlanModelCell *last = NULL, *last_title = NULL;
  guint32 last_task = 0, last_titled = 0;
  gboolean is_part;

  if (title_column < 0)
    return;
  for (guint32 row = self->body_row; row < self->end_row; row++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, title_column);
      const PlanModelCell *content = content_column >= 0 ? plan_model_sheet_get_cell (self, row, content_column) : NULL;
      PlanModelTaskFound task = { 0 };
      PlanModelRowName name;
      guint32 number;

      if (plan_model_sheet_get_lone_cell (self, row) != NULL || plan_model_sheet_repeats_headings (self, row)
          || is_total (self, row))
        continue;
      /* A task over several rows has its parts in the column beside it. */
      is_part = FALSE;
      if (cell != NULL && content != NULL && content != cell && content->end > content->start && last_titled != 0
          && (cell->end <= cell->start || cell == last_title))
        {
          cell = content;
          is_part = TRUE;
        }
      if (cell == NULL || cell->end <= cell->start)
        {
          if (last_task != 0)
            add_agencies (self, row, last_task, 0, (PlanModelPlace) { last->start, last->end }, NULL);
          continue;
        }
      if (cell == last)
        {
          add_agencies (self, row, last_task, 0, (PlanModelPlace) { cell->start, cell->end }, read_deadline (self, row));
          continue;
        }
      plan_model_row_name_read (self, cell->start, cell->end, 0, &name);
      if (name.name.end <= name.name.start)
        continue;
      /* The words of a task are its title as they are, but for a number before them. */
      name.name.end = cell->end;
      while (name.name.end > name.name.start
             && (self->codes[name.name.end - 1] == 0x3002 || self->codes[name.name.end - 1] == ';'))
        name.name.end--;
      task.number = read_number (self, row, name.number);
      task.title = plan_model_reading_keep_place (self->reading, name.name.start, name.name.end);
      task.kind = PLAN_MODEL_TASK_KIND_TASK;
      task.deadline = read_deadline (self, row);
      task.place = get_row_place (self, row, name.number.end != 0 ? name.number.start : name.name.start);
      {
        const PlanModelCell *printed = get_cell_of (self, row, PLAN_MODEL_HEADER_NUMBER);

        if (printed != NULL && printed->row == row)
          task.place.start = printed->start;
      }
      task.table = self->table;
      task.text = name.name;
      if (is_part)
        task.parent = last_titled;
      else if (content != NULL && content != cell && content->end > content->start)
        task.text = (PlanModelPlace) { content->start, content->end };
      g_array_append_val (self->reading->tasks, task);
      number = last_task = self->reading->tasks->len;
      last = cell;
      if (!is_part)
        {
          last_titled = number;
          last_title = cell;
        }
      add_agencies (self, row, number, 0, name.name, task.deadline);
    }
}

/* 2021-2025, 2023年, 2023—2024年: the years of a project. */
static void
read_years (const PlanModelTableSheet *self,
            const PlanModelCell  *cell,
            gint16               *start,
            gint16               *end)
{
  PlanModelColumn column;

  plan_model_column_read (self->codes, cell->start, MIN (cell->end, cell->start + 30), &column);
  *end = column.year;
  *start = column.year_start != 0 ? column.year_start : column.year;
}

static void
add_amounts (PlanModelTableSheet *self,
             guint32         row,
             guint32         project,
             gint16          year)
{
  for (guint32 i = 0; i < self->n_columns; i++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, i);
      PlanModelColumn column = self->columns[i];
      PlanModelTableEntry out = { 0 };
      guint32 head = self->title_row;
      guint first = self->reading->statements->len;

      if (column.kind != PLAN_MODEL_HEADER_INVESTMENT || cell == NULL
          || plan_model_sheet_get_look (self, row, i) != PLAN_MODEL_LOOK_FIGURE)
        continue;
      while (head + 1 < self->body_row && plan_model_sheet_get_cell (self, head + 1, i) != NULL
             && plan_model_sheet_get_cell (self, head + 1, i)->end > plan_model_sheet_get_cell (self, head + 1, i)->start)
        head++;
      {
        const PlanModelCell *heading = plan_model_sheet_get_cell (self, head, i);
        PlanModelRowName name;

        if (heading == NULL)
          continue;
        plan_model_row_name_read (self, heading->start, heading->end, 0, &name);
        if (name.name.end <= name.name.start)
          continue;
        /* 2023年计划投资 */
        while (name.name.start < name.name.end && column.year != 0
               && (plan_model_code_is_digit (self->codes[name.name.start]) || self->codes[name.name.start] == 0x5e74))
          name.name.start++;
        out.name = plan_model_reading_keep_place (self->reading, name.name.start, name.name.end);
        if (name.unit.end != 0)
          out.unit = plan_model_reading_keep_place (self->reading, name.unit.start, name.unit.end);
        else if (self->unit.end > self->unit.start)
          out.unit = plan_model_reading_keep_place (self->reading, self->unit.start, self->unit.end);
      }
      out.project = project;
      column.kind = PLAN_MODEL_HEADER_VALUE;
      column.unit_start = column.unit_end = 0;
      column.role = PLAN_MODEL_VALUE_ROLE_TARGET;
      column.form = PLAN_MODEL_FORM_NONE;
      column.is_growth = FALSE;
      plan_model_sheet_add_figure (self, &out, &column, cell);
      for (guint k = first; k < self->reading->statements->len; k++)
        {
          PlanModelStatement *statement = &g_array_index (self->reading->statements, PlanModelStatement, k);

          statement->role = PLAN_MODEL_VALUE_ROLE_TARGET;
          if (column.year == 0 && year != 0)
            {
              statement->year = year;
              statement->inferred &= ~PLAN_MODEL_INFERS_YEAR;
            }
        }
    }
}

/*< private >
 * plan_model_sheet_read_projects:
 */
void
plan_model_sheet_read_projects (PlanModelTableSheet *self)
{
  int title_column = find_title_column (self, PLAN_MODEL_HEADER_PROJECT);
  guint32 heading = plan_model_layout_get_block (self->reading->layout, self->block)->heading;
  const PlanModelCell *last = NULL;

  if (title_column < 0)
    return;
  for (guint32 row = self->body_row; row < self->end_row; row++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, title_column);
      const PlanModelCell *years, *place, *content;
      PlanModelProjectFound project = { 0 };
      PlanModelRowName name;
      guint32 number;

      if (cell == NULL || cell->end <= cell->start || cell == last || plan_model_sheet_get_lone_cell (self, row) != NULL
          || plan_model_sheet_repeats_headings (self, row) || is_total (self, row))
        continue;
      plan_model_row_name_read (self, cell->start, cell->end, 0, &name);
      if (name.name.end <= name.name.start || name.is_total)
        continue;
      last = cell;
      project.name = plan_model_reading_keep_place (self->reading, name.name.start, cell->end);
      project.number = read_number (self, row, name.number);
      project.table = self->table;
      project.heading = heading;
      project.place = (PlanModelPlace) { name.name.start, cell->end };
      years = get_cell_of (self, row, PLAN_MODEL_HEADER_DEADLINE);
      if (years != NULL)
        read_years (self, years, &project.year_start, &project.year_end);
      place = get_cell_of (self, row, PLAN_MODEL_HEADER_PLACE);
      if (place == NULL)
        place = get_cell_of (self, row, PLAN_MODEL_HEADER_AREA);
      if (place != NULL && place->end - place->start <= 14)
        project.area = plan_model_reading_keep_place (self->reading, place->start, place->end);
      content = get_cell_of (self, row, PLAN_MODEL_HEADER_CONTENT);
      if (content != NULL && content->row == row)
        project.details = (PlanModelPlace) { content->start, content->end };
      g_array_append_val (self->reading->projects, project);
      number = self->reading->projects->len;
      add_agencies (self, row, 0, number, project.place, NULL);
      add_amounts (self, row, number, project.year_end);
    }
}
