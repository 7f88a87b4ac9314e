/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/stages-private.h>
#include <libplanmodel/reader/table-private.h>

#include <string.h>

/* Whether it is the table of facts that a web page shows before the text. */
static gboolean
is_page_table (const PlanModelTableSheet *self)
{
  const PlanModelLayout *layout = self->reading->layout;
  guint n = 0;

  for (guint i = 0; i < self->grid->n_cells && i < 24; i++)
    {
      const PlanModelCell *cell = plan_model_layout_get_cell (layout, self->grid->first_cell + i);
      guint32 end = cell->end;

      while (end > cell->start && self->codes[end - 1] == ':')
        end--;
      n += plan_model_column_is_of_page (self->codes, cell->start, end);
    }

  return n >= 2;
}

static gboolean
has (const PlanModelTableSheet *self,
     PlanModelHeaderKind   kind)
{
  return plan_model_sheet_find_column (self, kind) >= 0;
}

typedef struct
{
  guint values; /* columns of values with a year, a role or growth */
  guint figures; /* figures in them */
  guint words; /* words in them */
  guint plain; /* figures in columns that nothing is known of */
} Count;

static void
count_figures (const PlanModelTableSheet *self,
               Count                *count)
{
  memset (count, 0, sizeof *count);
  for (guint32 i = 0; i < self->n_columns; i++)
    {
      PlanModelHeaderKind kind = self->columns[i].kind;

      if (kind != PLAN_MODEL_HEADER_VALUE && kind != PLAN_MODEL_HEADER_NONE)
        continue;
      count->values += kind == PLAN_MODEL_HEADER_VALUE;
      for (guint32 row = self->body_row; row < self->end_row && row < self->body_row + 200; row++)
        {
          const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, i);
          PlanModelLook look = plan_model_sheet_get_look (self, row, i);

          if (cell == NULL || cell->n_columns == self->n_columns)
            continue;
          if (look == PLAN_MODEL_LOOK_FIGURE || (look == PLAN_MODEL_LOOK_YEAR && cell->end - cell->start == 4))
            {
              count->figures += kind == PLAN_MODEL_HEADER_VALUE;
              count->plain += kind == PLAN_MODEL_HEADER_NONE;
            }
          else if (look == PLAN_MODEL_LOOK_TEXT && kind == PLAN_MODEL_HEADER_VALUE)
            count->words++;
        }
    }
}

/* What the rows are, by the columns.  UNKNOWN: there are figures, and the columns do not say of what. */
static PlanModelTableKind
judge (const PlanModelTableSheet *self)
{
  Count count;
  gboolean has_details = has (self, PLAN_MODEL_HEADER_CONTENT) || has (self, PLAN_MODEL_HEADER_INVESTMENT)
                         || has (self, PLAN_MODEL_HEADER_PLACE);

  count_figures (self, &count);
  if (has (self, PLAN_MODEL_HEADER_PERSON) && count.values == 0)
    return PLAN_MODEL_TABLE_KIND_OTHER;
  if ((has (self, PLAN_MODEL_HEADER_SCORE) || has (self, PLAN_MODEL_HEADER_SUBSIDY)) && (count.values == 0 || count.figures == 0))
    return PLAN_MODEL_TABLE_KIND_OTHER;
  if (has (self, PLAN_MODEL_HEADER_NAME) && count.values > 0 && count.figures > 0)
    return PLAN_MODEL_TABLE_KIND_INDICATORS;
  if (has (self, PLAN_MODEL_HEADER_PROJECT) && (has_details || has (self, PLAN_MODEL_HEADER_DEADLINE)
                                                || has (self, PLAN_MODEL_HEADER_AGENCY)))
    return PLAN_MODEL_TABLE_KIND_PROJECTS;
  if (has (self, PLAN_MODEL_HEADER_ITEM) && has (self, PLAN_MODEL_HEADER_INVESTMENT))
    return PLAN_MODEL_TABLE_KIND_PROJECTS;
  if (count.values > 0 && count.figures > 0 && count.figures >= count.words
      && (has (self, PLAN_MODEL_HEADER_ITEM) || has (self, PLAN_MODEL_HEADER_TASK) || has (self, PLAN_MODEL_HEADER_AREA)
          || has (self, PLAN_MODEL_HEADER_CATEGORY) || has (self, PLAN_MODEL_HEADER_YEAR)
          || has (self, PLAN_MODEL_HEADER_CONTENT)))
    return PLAN_MODEL_TABLE_KIND_INDICATORS;
  if ((has (self, PLAN_MODEL_HEADER_TASK) || has (self, PLAN_MODEL_HEADER_ITEM) || has (self, PLAN_MODEL_HEADER_CONTENT))
      && (has (self, PLAN_MODEL_HEADER_AGENCY) || has (self, PLAN_MODEL_HEADER_DEADLINE))
      && !has (self, PLAN_MODEL_HEADER_NAME))
    return PLAN_MODEL_TABLE_KIND_TASKS;
  if ((has (self, PLAN_MODEL_HEADER_YEAR) || has (self, PLAN_MODEL_HEADER_AREA) || has (self, PLAN_MODEL_HEADER_NAME))
      && count.plain > 0)
    return PLAN_MODEL_TABLE_KIND_INDICATORS;
  if (count.values > 0 && count.figures >= 2 && count.figures >= count.words && self->columns[0].kind == PLAN_MODEL_HEADER_NONE)
    return PLAN_MODEL_TABLE_KIND_INDICATORS;
  if (count.figures + count.plain > 0)
    return PLAN_MODEL_TABLE_KIND_UNKNOWN;

  return PLAN_MODEL_TABLE_KIND_OTHER;
}

/* Whether a table goes on where the one before it ended: the same headings, or none, and no title of its own. */
static gboolean
continues (const PlanModelTableSheet *self,
           const PlanModelTableSheet *before)
{
  const PlanModelLayout *layout = self->reading->layout;

  if (before->table == 0 || before->n_columns != self->n_columns || self->block <= before->block
      || self->block - before->block > 3)
    return FALSE;
  for (guint32 i = before->block + 1; i < self->block; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (layout, i);

      /* 续表, 表1(续), or the title once more. */
      if (block->kind == PLAN_MODEL_BLOCK_PARAGRAPH && block->end - block->start > 40)
        return FALSE;
    }
  if (self->number.end > self->number.start && before->number.end > before->number.start)
    {
      guint32 n = self->number.end - self->number.start;
      gboolean is_same = n == before->number.end - before->number.start
                         && memcmp (self->codes + self->number.start, self->codes + before->number.start,
                                    n * sizeof (guint16)) == 0;

      if (!is_same && plan_model_codes_match (self->codes, self->number.start, self->number.end, "续表") == 0)
        return FALSE;
    }
  else if (self->block != before->block + 1 && self->number.end <= self->number.start
           && self->title.end > self->title.start)
    return FALSE;
  if (self->body_row == self->title_row)
    return TRUE;
  for (guint32 i = 0; i < self->n_columns; i++)
    {
      const PlanModelCell *a = plan_model_sheet_get_cell (self, self->title_row, i);
      const PlanModelCell *b = plan_model_sheet_get_cell (before, before->title_row, i);

      if (a == NULL || b == NULL || a->end - a->start != b->end - b->start
          || memcmp (self->codes + a->start, self->codes + b->start, (a->end - a->start) * sizeof (guint16)) != 0)
        return FALSE;
    }

  return TRUE;
}

/* Which of the years, where the headings say no more than that, is that of the figures to start from. */
static void
settle_years (PlanModelTableSheet *self)
{
  gint16 first = 0, second = 0, last = 0, issued = plan_model_reading_get_issue_year (self->reading);

  for (guint32 i = 0; i < self->n_columns; i++)
    {
      const PlanModelColumn *column = &self->columns[i];
      gint16 year = column->year;

      if (column->kind != PLAN_MODEL_HEADER_VALUE || column->is_growth || year == 0)
        continue;
      if (column->role == PLAN_MODEL_VALUE_ROLE_BASELINE || column->year_start != 0)
        return;
      if (first == 0 || year < first)
        {
          second = first;
          first = year;
        }
      else if (year > first && (second == 0 || year < second))
        second = year;
      last = MAX (last, year);
    }
  if (second == 0)
    return;
  if (self->period_end == 0)
    {
      self->period_start = issued != 0 && issued > first && issued <= last ? issued : first + 1;
      self->period_end = last;
    }
  else if (first != self->period_start || (second == first + 1 && issued <= first))
    return;
  for (guint32 i = 0; i < self->n_columns; i++)
    if (self->columns[i].kind == PLAN_MODEL_HEADER_VALUE && self->columns[i].year == first
        && self->columns[i].role == PLAN_MODEL_VALUE_ROLE_UNKNOWN && !self->columns[i].is_growth)
      self->columns[i].role = PLAN_MODEL_VALUE_ROLE_BASELINE;
}

static void
add_table (PlanModelTableSheet *self)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->reading->layout, self->block);
  PlanModelTableFound found = { 0 };

  found.number = self->number;
  found.title = self->title;
  found.kind = self->kind == PLAN_MODEL_TABLE_KIND_UNKNOWN ? PLAN_MODEL_TABLE_KIND_OTHER : self->kind;
  found.place = (PlanModelPlace) { block->start, block->end };
  found.heading = block->heading;
  if (self->notes->len > 0)
    found.notes = g_array_ref (self->notes);
  g_array_append_val (self->reading->tables, found);
  self->table = self->reading->tables->len;
}

/* A part of the table before: its rows are those of that one. */
static void
extend_table (PlanModelTableSheet       *self,
              const PlanModelTableSheet *before)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->reading->layout, self->block);
  PlanModelTableFound *found = &g_array_index (self->reading->tables, PlanModelTableFound, before->table - 1);

  self->table = before->table;
  self->kind = before->kind;
  found->place.end = block->end;
  if (self->unit.end == 0)
    self->unit = before->unit;
  self->number = before->number;
  self->title = before->title;
  self->nature = before->nature;
  self->title_year = before->title_year;
  if (self->marks->len == 0)
    g_array_append_vals (self->marks, before->marks->data, before->marks->len);
  self->period_start = before->period_start;
  self->period_end = before->period_end;
  if (self->body_row > self->title_row)
    settle_years (self);
  else
    {
      memcpy (self->columns, before->columns, sizeof (PlanModelColumn) * self->n_columns);
      memcpy (self->measures, before->measures, sizeof (PlanModelPlace) * self->n_columns);
    }
}

/* A box of one column, which was read already. */
static gboolean
is_box (const PlanModelReading *reading,
        const PlanModelBlock   *block)
{
  for (guint i = reading->tables->len; i > 0; i--)
    {
      const PlanModelTableFound *found = &g_array_index (reading->tables, PlanModelTableFound, i - 1);

      if (found->place.start < block->start && found->place.end == block->end)
        return TRUE;
    }

  return FALSE;
}

static void
read_grid (PlanModelReading *reading,
           guint             number,
           PlanModelTableSheet   *before,
           guint32          *next_row)
{
  PlanModelTableSheet self;
  gboolean has_headings = plan_model_sheet_init (&self, reading, number);
  const PlanModelBlock *block = plan_model_layout_get_block (reading->layout, self.block);

  if (self.places == NULL || block->end <= block->start || is_page_table (&self) || self.block < reading->facts.body_block
      || (self.grid->n_columns == 1 && is_box (reading, block)))
    {
      plan_model_sheet_clear (&self);
      return;
    }
  plan_model_sheet_read_title (&self);
  plan_model_sheet_read_notes (&self);
  if (continues (&self, before))
    extend_table (&self, before);
  else
    {
      self.kind = has_headings ? judge (&self) : PLAN_MODEL_TABLE_KIND_UNKNOWN;
      add_table (&self);
      *next_row = 1;
      settle_years (&self);
      if (self.kind == PLAN_MODEL_TABLE_KIND_UNKNOWN)
        plan_model_reading_note (reading, PLAN_MODEL_NOTE_TABLE_UNCERTAIN, PLAN_MODEL_ABOUT_TABLE, self.table - 1, block->start,
                                 block->end, NULL);
    }
  if (self.grid->is_ragged)
    plan_model_reading_note (reading, PLAN_MODEL_NOTE_TABLE_RAGGED, PLAN_MODEL_ABOUT_TABLE, self.table - 1, block->start,
                             block->end, NULL);
  switch ((int) self.kind)
    {
    case PLAN_MODEL_TABLE_KIND_INDICATORS:
      plan_model_sheet_read_indicators (&self, next_row);
      break;
    case PLAN_MODEL_TABLE_KIND_TASKS:
      plan_model_sheet_read_tasks (&self);
      break;
    case PLAN_MODEL_TABLE_KIND_PROJECTS:
      plan_model_sheet_read_projects (&self);
      break;
    default:
      break;
    }
  plan_model_sheet_clear (before);
  *before = self;
}

/*< private >
 * plan_model_tables_read:
 */
void
plan_model_tables_read (PlanModelReading *reading)
{
  PlanModelTableSheet before = { 0 };
  guint32 next_row = 1;

  reading->n_boxed_projects = reading->projects->len;
  for (guint i = 0; i < reading->layout->grids->len; i++)
    if (reading->layout->blocks->len > plan_model_layout_get_grid (reading->layout, i)->block)
      read_grid (reading, i, &before, &next_row);
  plan_model_sheet_clear (&before);
}
