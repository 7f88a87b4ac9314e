/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/table-private.h>

#include <libplanmodel/reader/dates-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>

#include <string.h>

#define MAX_TITLE_ROWS 3
#define MAX_HEADING_ROWS 4
#define MAX_SAMPLE_ROWS 60 /* that a column is judged by */

static gboolean
is_origin (const PlanModelTableSheet *self,
           guint32               row,
           guint32               column)
{
  const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, column);

  return cell != NULL && cell->row == row && cell->column == column;
}

static gboolean
fill_places (PlanModelTableSheet *self)
{
  const PlanModelGrid *grid = self->grid;
  gsize n_places = (gsize) grid->n_rows * grid->n_columns;

  /* Wide and tall cells must not make more places than cells could fill. */
  if (n_places > (gsize) grid->n_cells * 16 + 256)
    return FALSE;
  self->places = g_new0 (guint32, n_places);
  self->looks = g_new0 (guint8, n_places);
  for (guint i = 0; i < grid->n_cells; i++)
    {
      const PlanModelCell *cell = plan_model_layout_get_cell (self->reading->layout, grid->first_cell + i);
      PlanModelLook look = plan_model_look_at (self->codes, cell->start, cell->end);

      for (guint32 row = cell->row; row < cell->row + cell->n_rows && row < grid->n_rows; row++)
        for (guint32 column = cell->column; column < cell->column + cell->n_columns && column < grid->n_columns; column++)
          if (self->places[row * grid->n_columns + column] == 0)
            {
              self->places[row * grid->n_columns + column] = grid->first_cell + i + 1;
              self->looks[row * grid->n_columns + column] = look;
            }
    }

  return TRUE;
}

/*< private >
 * plan_model_sheet_get_lone_cell:
 *
 * Returns: (nullable): the only cell with text of the row
 */
const PlanModelCell *
plan_model_sheet_get_lone_cell (const PlanModelTableSheet *self,
                                guint32               row)
{
  const PlanModelCell *lone = NULL;

  for (guint32 column = 0; column < self->n_columns; column++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, column);

      if (cell == NULL || cell == lone || cell->end == cell->start)
        continue;
      if (lone != NULL)
        return NULL;
      lone = cell;
    }

  return lone;
}

static gboolean
is_heading_row (const PlanModelTableSheet *self,
                guint32               row)
{
  guint n = 0, known = 0, plain = 0;
  gboolean is_under = FALSE;

  for (guint32 column = 0; column < self->n_columns; column++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, column);
      PlanModelLook look = plan_model_sheet_get_look (self, row, column);

      if (cell == NULL || cell->end == cell->start || !is_origin (self, row, column))
        continue;
      if (look == PLAN_MODEL_LOOK_FIGURE || look == PLAN_MODEL_LOOK_NATURE || look == PLAN_MODEL_LOOK_MISSING
          || look == PLAN_MODEL_LOOK_ORDINAL)
        return FALSE;
      n++;
      known += look == PLAN_MODEL_LOOK_HEADING || look == PLAN_MODEL_LOOK_YEAR || look == PLAN_MODEL_LOOK_UNIT;
      plain += cell->end - cell->start <= 30;
      if (row > self->title_row)
        {
          const PlanModelCell *above = plan_model_sheet_get_cell (self, row - 1, column);

          is_under |= above != NULL && above->n_columns > 1 && above->n_columns < self->n_columns;
        }
    }
  if (n == 0)
    return FALSE;
  if (row == self->title_row)
    return known > 0 || plain == n;
  if (known == n && n >= 2)
    return TRUE;

  /* Below a heading over several columns whatever stands is a heading. */
  return is_under && plain == n && plan_model_sheet_get_lone_cell (self, row) == NULL;
}

static PlanModelWord purpose_words[] = { { "目标", 1 }, { "目标值", 1 }, { "控制目标", 1 }, { "计划", 1 }, { "计划值", 1 } };
static PlanModelLexicon purposes = PLAN_MODEL_LEXICON (purpose_words);

/* Whether two years are those of one season: 2022—2023年秋冬季. */
static gboolean
is_season (const PlanModelTableSheet *self,
           const PlanModelYears      *years,
           guint32                    end)
{
  return years->kind == PLAN_MODEL_YEARS_RANGE && years->last == years->first + 1
         && plan_model_season_match (self->codes, years->end, end) > 0;
}

/* 2025年优良天数比率(%): what is said behind the year, where it is no word of values. */
static PlanModelPlace
get_dated_measure (const PlanModelTableSheet *self,
                   const PlanModelCell       *cell)
{
  PlanModelYears years;
  PlanModelColumn rest;
  guint32 start = cell->start;

  /* 截至2022年底已治理村数 */
  if (plan_model_codes_match (self->codes, start, cell->end, "截至") > 0
      || plan_model_codes_match (self->codes, start, cell->end, "截止") > 0)
    start += 2;
  if (!plan_model_years_match (self->codes, start, cell->end, &years)
      || (years.kind != PLAN_MODEL_YEARS_ONE && !is_season (self, &years, cell->end)))
    return (PlanModelPlace) { 0, 0 };
  start = years.end;
  if (start < cell->end && plan_model_code_is_one_of (self->codes[start], u"底末"))
    start++;
  plan_model_column_read (self->codes, start, cell->end, &rest);
  /* 2024年PM2.5平均浓度目标(微克/立方米) */
  if (rest.kind == PLAN_MODEL_HEADER_VALUE && rest.year == 0)
    {
      guint32 end = rest.name_end;
      guint length = plan_model_lexicon_match_before (&purposes, self->codes, start + 2, end, NULL);

      if (length > 0)
        plan_model_column_read (self->codes, start, end - length, &rest);
    }
  if (rest.kind != PLAN_MODEL_HEADER_NONE || rest.name_end < start + 2)
    return (PlanModelPlace) { 0, 0 };

  return (PlanModelPlace) { start, rest.name_end };
}

/* Names of what is counted: what the headings of a column say besides. */
static void
read_columns (PlanModelTableSheet *self)
{
  guint n_spans = 0, n_years = 0;

  self->columns = g_new0 (PlanModelColumn, self->n_columns);
  self->measures = g_new0 (PlanModelPlace, self->n_columns);
  for (guint32 column = 0; column < self->n_columns; column++)
    for (guint32 row = self->title_row; row < self->body_row; row++)
      {
        const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, column);
        PlanModelColumn found;
        PlanModelYears years;

        if (cell == NULL || cell->end == cell->start
            || (row > self->title_row && cell == plan_model_sheet_get_cell (self, row - 1, column)))
          continue;
        plan_model_column_read (self->codes, cell->start, cell->end, &found);
        if (found.kind == PLAN_MODEL_HEADER_NONE && found.name_end > cell->start)
          {
            /* 重度污染天数目标: what it is of, before what it is for. */
            guint n = plan_model_lexicon_match_before (&purposes, self->codes, cell->start + 3, found.name_end, NULL);

            self->measures[column] = (PlanModelPlace) { cell->start, found.name_end - n };
          }
        else if (found.kind == PLAN_MODEL_HEADER_VALUE && self->measures[column].end == 0)
          self->measures[column] = get_dated_measure (self, cell);
        found.is_season = found.kind == PLAN_MODEL_HEADER_VALUE
                          && plan_model_years_match (self->codes, cell->start, cell->end, &years) && is_season (self, &years, cell->end);
        if (row == self->title_row || self->columns[column].unit_end == 0)
          {
            if (row == self->title_row)
              self->columns[column] = found;
            else
              plan_model_column_merge (&self->columns[column], &found);
          }
        else
          plan_model_column_merge (&self->columns[column], &found);
      }
  for (guint32 column = 0; column < self->n_columns; column++)
    {
      n_spans += self->columns[column].is_span;
      n_years += self->columns[column].year != 0 && !self->columns[column].is_span;
    }
  /* 2020年 | 2021—2025年: one span beside a year is the time of the plan, and not what is done in it. */
  self->sums_spans = n_spans > 1 || (n_spans > 0 && n_years == 0);
}

typedef struct
{
  guint n; /* cells that are not empty */
  guint figures;
  guint missing;
  guint natures;
  guint units;
  guint ordinals;
  guint years;
  guint texts;
} Census;

static void
count_looks (const PlanModelTableSheet *self,
             guint32               column,
             Census               *census)
{
  memset (census, 0, sizeof *census);
  for (guint32 row = self->body_row; row < self->end_row && row < self->body_row + MAX_SAMPLE_ROWS; row++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_cell (self, row, column);

      if (cell == NULL || cell->end == cell->start || cell->n_columns == self->n_columns || cell->row != row)
        continue;
      census->n++;
      switch ((int) plan_model_sheet_get_look (self, row, column))
        {
        case PLAN_MODEL_LOOK_FIGURE:
          census->figures++;
          break;
        case PLAN_MODEL_LOOK_MISSING:
          census->missing++;
          break;
        case PLAN_MODEL_LOOK_NATURE:
          census->natures++;
          break;
        case PLAN_MODEL_LOOK_UNIT:
          census->units++;
          break;
        case PLAN_MODEL_LOOK_ORDINAL:
          census->ordinals++;
          break;
        case PLAN_MODEL_LOOK_YEAR:
          census->years++;
          break;
        default:
          census->texts++;
          break;
        }
    }
}

/* What the headings leave open the cells decide. */
static void
judge_columns (PlanModelTableSheet *self)
{
  gboolean has_name = FALSE;

  for (guint32 i = 0; i < self->n_columns; i++)
    {
      PlanModelColumn *column = &self->columns[i];
      Census census;

      count_looks (self, i, &census);
      if (census.n == 0)
        continue;
      switch ((int) column->kind)
        {
        case PLAN_MODEL_HEADER_NONE:
          if (census.natures * 2 > census.n)
            column->kind = PLAN_MODEL_HEADER_NATURE;
          else if (census.units * 2 > census.n)
            column->kind = PLAN_MODEL_HEADER_UNIT;
          else if (i == 0 && self->n_columns > 2 && self->measures[i].end == 0
                   && (census.ordinals + census.figures) * 2 > census.n)
            column->kind = PLAN_MODEL_HEADER_NUMBER;
          else if (i == 0 && census.years * 2 > census.n)
            column->kind = PLAN_MODEL_HEADER_YEAR;
          break;
        case PLAN_MODEL_HEADER_ITEM:
        case PLAN_MODEL_HEADER_CATEGORY:
          if (census.natures * 2 > census.n)
            column->kind = PLAN_MODEL_HEADER_NATURE;
          break;
        case PLAN_MODEL_HEADER_NATURE:
          if (census.natures == 0 && census.texts * 2 > census.n)
            column->kind = PLAN_MODEL_HEADER_CATEGORY;
          break;
        case PLAN_MODEL_HEADER_UNIT:
          if (census.units == 0 && census.texts * 2 > census.n && i > 0)
            {
              column->kind = PLAN_MODEL_HEADER_AGENCY;
              column->assignment = PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE;
            }
          break;
        case PLAN_MODEL_HEADER_NAME:
          /* 指标 over figures is what is to be reached. */
          if (has_name && census.figures * 2 > census.n)
            {
              column->kind = PLAN_MODEL_HEADER_VALUE;
              column->role = PLAN_MODEL_VALUE_ROLE_TARGET;
            }
          break;
        case PLAN_MODEL_HEADER_DEADLINE:
        case PLAN_MODEL_HEADER_REMARK:
        default:
          break;
        }
      has_name |= column->kind == PLAN_MODEL_HEADER_NAME || column->kind == PLAN_MODEL_HEADER_ITEM;
    }
}

/*< private >
 * plan_model_sheet_find_column:
 *
 * Returns: its number, or -1
 */
int
plan_model_sheet_find_column (const PlanModelTableSheet *self,
                              PlanModelHeaderKind   kind)
{
  for (guint32 i = 0; i < self->n_columns; i++)
    if (self->columns[i].kind == kind)
      return i;

  return -1;
}

static gboolean
is_same_text (const PlanModelTableSheet *self,
              const PlanModelCell  *a,
              const PlanModelCell  *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->end - a->start == b->end - b->start
         && memcmp (self->codes + a->start, self->codes + b->start, (a->end - a->start) * sizeof (guint16)) == 0;
}

/*< private >
 * plan_model_sheet_repeats_headings:
 *
 * Returns: whether the row is that of the headings once more
 */
gboolean
plan_model_sheet_repeats_headings (const PlanModelTableSheet *self,
                                   guint32               row)
{
  for (guint32 head = self->title_row; head < self->body_row; head++)
    {
      guint32 column = 0;

      while (column < self->n_columns
             && is_same_text (self, plan_model_sheet_get_cell (self, row, column),
                              plan_model_sheet_get_cell (self, head, column)))
        column++;
      if (column == self->n_columns)
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_sheet_init:
 *
 * Returns: whether the grid has rows below headings, and columns to read
 */
gboolean
plan_model_sheet_init (PlanModelTableSheet   *self,
                       PlanModelReading *reading,
                       guint             grid)
{
  memset (self, 0, sizeof *self);
  self->reading = reading;
  self->codes = reading->layout->codes;
  self->grid = plan_model_layout_get_grid (reading->layout, grid);
  self->block = self->grid->block;
  self->n_rows = self->end_row = self->grid->n_rows;
  self->n_columns = self->grid->n_columns;
  self->marks = g_array_new (FALSE, TRUE, sizeof (PlanModelTableMark));
  self->notes = g_array_new (FALSE, TRUE, sizeof (PlanModelTableNote));
  if (self->n_columns < 2 || self->n_rows < 2 || !fill_places (self))
    return FALSE;
  while (self->title_row < MAX_TITLE_ROWS && self->title_row + 2 < self->n_rows
         && plan_model_sheet_get_lone_cell (self, self->title_row) != NULL)
    self->title_row++;
  self->body_row = self->title_row;
  while (self->body_row < self->title_row + MAX_HEADING_ROWS && self->body_row + 1 < self->n_rows
         && is_heading_row (self, self->body_row))
    self->body_row++;
  while (self->end_row > self->body_row + 1)
    {
      const PlanModelCell *cell = plan_model_sheet_get_lone_cell (self, self->end_row - 1);

      if (cell == NULL
          || !(plan_model_codes_match (self->codes, cell->start, cell->end, "注") > 0
               || plan_model_codes_match (self->codes, cell->start, cell->end, "备注") > 0
               || plan_model_codes_match (self->codes, cell->start, cell->end, "说明") > 0))
        break;
      self->end_row--;
    }
  read_columns (self);
  judge_columns (self);
  plan_model_reading_get_period (reading, self->block, &self->period_start, &self->period_end);

  return self->body_row > self->title_row;
}

/*< private >
 * plan_model_sheet_clear:
 */
void
plan_model_sheet_clear (PlanModelTableSheet *self)
{
  g_free (self->places);
  g_free (self->looks);
  g_free (self->columns);
  g_free (self->measures);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->notes, g_array_unref);
}
