/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/table-private.h>

#include <libplanmodel/reader/against-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>

#include <string.h>

/* A cell that is longer states more than one figure. */
#define MAX_CELL 80

/* Words before a figure in its own cell, which outrank those of the column and of the row. */
enum
{
  SAYS_YEARLY = 1,
  SAYS_RISE,
  SAYS_FALL,
  SAYS_TOTAL,
  SAYS_NEW,
  SAYS_EACH,
  SAYS_STRIVE,
  SAYS_ENSURE,
  SAYS_REACH /* 提高到: the figure itself */
};

static PlanModelWord cell_words[] = {
  { "年均增长", SAYS_YEARLY }, { "年均增速", SAYS_YEARLY }, { "年均", SAYS_YEARLY }, { "年增长", SAYS_YEARLY }, { "同比增长", SAYS_YEARLY },
  { "增长", SAYS_RISE }, { "提高", SAYS_RISE }, { "提升", SAYS_RISE }, { "增加", SAYS_RISE }, { "上升", SAYS_RISE },
  { "下降", SAYS_FALL }, { "降低", SAYS_FALL }, { "减少", SAYS_FALL }, { "压减", SAYS_FALL }, { "削减", SAYS_FALL },
  { "累计", SAYS_TOTAL }, { "新增", SAYS_NEW }, { "每年", SAYS_EACH },
  { "提高到", SAYS_REACH }, { "提高至", SAYS_REACH }, { "提升到", SAYS_REACH }, { "提升至", SAYS_REACH }, { "增加到", SAYS_REACH },
  { "增加至", SAYS_REACH }, { "上升到", SAYS_REACH }, { "上升至", SAYS_REACH }, { "增长到", SAYS_REACH }, { "增长至", SAYS_REACH },
  { "下降到", SAYS_REACH }, { "下降至", SAYS_REACH }, { "降低到", SAYS_REACH }, { "降低至", SAYS_REACH }, { "减少到", SAYS_REACH },
  { "减少至", SAYS_REACH }, { "压减到", SAYS_REACH }, { "压减至", SAYS_REACH },
  { "力争", SAYS_STRIVE }, { "争取", SAYS_STRIVE }, { "确保", SAYS_ENSURE },
};
static PlanModelLexicon words = PLAN_MODEL_LEXICON (cell_words);

static PlanModelWord missing_words[] = {
  { "暂无", 1 }, { "未统计", 1 }, { "无数据", 1 }, { "暂无数据", 1 }, { "缺", 1 }, { "未开展", 1 }, { "无", 1 }, { "不适用", 1 },
};
static PlanModelLexicon missing = PLAN_MODEL_LEXICON (missing_words);

static PlanModelWord assigned_words[] = {
  { "下达", 1 }, { "上级", 1 }, { "国家要求", 1 }, { "省定", 1 }, { "核定", 1 }, { "国家考核", 1 }, { "省考核", 1 }, { "分解", 1 },
  { "考核要求", 1 }, { "控制指标", 1 }, { "省级要求", 1 }, { "省要求", 1 }, { "国家目标", 1 }, { "国家标准要求", 1 }, { "市定", 1 }, { "州定", 1 },
  { "自治区要求", 1 }, { "省里要求", 1 }, { "任务目标", 1 },
};
static PlanModelLexicon assigned = PLAN_MODEL_LEXICON (assigned_words);

typedef struct
{
  PlanModelPlace text; /* without marks around it */
  guint32 marks; /* of PlanModelMarkSense */
  gint16 mark_year;
  gboolean has_unknown_mark;
  gboolean is_bracketed;
} Cell;

static gboolean
is_mark (guint16 code)
{
  return code == '*' || (code >= 0x2460 && code <= 0x2473) || code == 0x25b3 || code == 0x25b2 || code == 0x2605
         || code == 0x203b || code == 0x2020 || code == '#' || code == 0xb9 || code == 0xb2 || code == 0xb3;
}

static void
take_mark (const PlanModelTableSheet *self,
           guint16               code,
           guint                 length,
           Cell                 *cell)
{
  guint32 sense = plan_model_sheet_find_mark (self, code, length, &cell->mark_year);

  if (sense != G_MAXUINT32)
    cell->marks |= sense;
  else
    cell->has_unknown_mark = TRUE;
}

static void
strip_marks (const PlanModelTableSheet *self,
             Cell                 *cell)
{
  const guint16 *codes = self->codes;
  guint32 start = cell->text.start, end = cell->text.end;

  while (start < end && is_mark (codes[start]))
    {
      guint length = 1;

      while (start + length < end && codes[start + length] == codes[start])
        length++;
      take_mark (self, codes[start], length, cell);
      start += length;
    }
  while (end > start && is_mark (codes[end - 1]))
    {
      guint length = 1;

      while (end - length > start && codes[end - 1 - length] == codes[end - 1])
        length++;
      take_mark (self, codes[end - 1], length, cell);
      end -= length;
    }
  /* 2.4(*) */
  if (end - start > 3 && codes[end - 1] == ')' && codes[end - 2] == '*' && codes[end - 3] == '(')
    {
      take_mark (self, '*', 1, cell);
      end -= 3;
    }
  cell->text = (PlanModelPlace) { start, end };
}

/* Whether brackets stand around the figure, also where a sign or a unit stands before or behind them. */
static void
strip_brackets (const PlanModelTableSheet *self,
                Cell                 *cell)
{
  const guint16 *codes = self->codes;
  guint32 start = cell->text.start, end = cell->text.end, after = start;
  guint16 open, close;

  if (end - start < 3 || !plan_model_code_is_opening (codes[start]))
    return;
  open = codes[start];
  close = plan_model_code_get_partner (open);
  while (after < end && codes[after] != close)
    after++;
  if (after == end)
    return;
  /* 〔13.5〕% and (12) */
  if (after + 1 < end && !(after + 3 >= end && plan_model_unit_match (codes, after + 1, end) == end - after - 1))
    return;
  cell->is_bracketed = TRUE;
  {
    guint32 sense = plan_model_sheet_find_mark (self, open, 1, &cell->mark_year);

    if (sense != G_MAXUINT32)
      cell->marks |= sense;
    else
      cell->has_unknown_mark = TRUE;
  }
  if (after + 1 == end)
    cell->text = (PlanModelPlace) { start + 1, after };
}

static gboolean
is_percent (const char *unit)
{
  return unit != NULL && (strcmp (unit, "%") == 0 || strcmp (unit, "‰") == 0 || strcmp (unit, "％") == 0);
}

/* The year and role of a column that does not say both: FALSE where the figure is no figure of ours (a target that is past). */
static gboolean
find_role (const PlanModelTableSheet    *self,
           const PlanModelColumn   *column,
           PlanModelStatement      *statement)
{
  gint16 end = self->period_end, start = self->period_start, year = column->year;
  PlanModelValueRole role = column->role;
  gboolean is_target;

  if (year == 0 && (column->is_period_end || role == PLAN_MODEL_VALUE_ROLE_TARGET || column->is_growth))
    {
      year = self->title_year != 0 ? self->title_year : end;
      statement->inferred |= year != 0 ? PLAN_MODEL_INFERS_YEAR : 0;
    }
  else if (year == 0 && role == PLAN_MODEL_VALUE_ROLE_BASELINE)
    {
      year = start > 0 ? start - 1 : 0;
      statement->inferred |= year != 0 ? PLAN_MODEL_INFERS_YEAR : 0;
    }
  else if (year == 0)
    {
      year = self->title_year != 0 ? self->title_year : end;
      statement->inferred |= year != 0 ? PLAN_MODEL_INFERS_YEAR : 0;
    }
  statement->year = year;
  is_target = role != PLAN_MODEL_VALUE_ROLE_BASELINE;
  if (role == PLAN_MODEL_VALUE_ROLE_UNKNOWN && year != 0)
    is_target = start > 0 ? year >= start : end == 0 || year >= end;
  /* 2022—2023年秋冬季 of a plan for 2023—2024: the season before. */
  if (role == PLAN_MODEL_VALUE_ROLE_UNKNOWN && column->is_season && column->year_start < start)
    is_target = FALSE;
  /* What was once to be reached by now. */
  if (role == PLAN_MODEL_VALUE_ROLE_TARGET && start > 0 && year != 0 && year < start)
    return FALSE;
  if (!is_target)
    statement->role = PLAN_MODEL_VALUE_ROLE_BASELINE;
  else if (column->status == PLAN_MODEL_STATUS_ESTIMATED && role != PLAN_MODEL_VALUE_ROLE_TARGET)
    statement->role = PLAN_MODEL_VALUE_ROLE_ESTIMATE;
  else if (end != 0 && year != 0 && year < end)
    statement->role = PLAN_MODEL_VALUE_ROLE_MILESTONE;
  else
    statement->role = PLAN_MODEL_VALUE_ROLE_TARGET;
  if (column->status == PLAN_MODEL_STATUS_ESTIMATED && !is_target)
    statement->status = PLAN_MODEL_STATUS_ESTIMATED;

  return TRUE;
}

/* The words of the cell before its figure. */
static void
read_words (const PlanModelTableSheet    *self,
            const Cell                   *cell,
            const PlanModelQuantityMatch *quantity,
            PlanModelStatement           *statement)
{
  gboolean is_yearly = FALSE;
  guint sense, length;

  for (guint32 i = cell->text.start; i < quantity->number_start && i < cell->text.end; i += MAX (length, 1))
    {
      length = plan_model_lexicon_match (&words, self->codes, i, cell->text.end, &sense);
      if (length == 0)
        continue;
      switch (sense)
        {
        case SAYS_YEARLY:
          is_yearly = TRUE;
          statement->form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
          statement->change = PLAN_MODEL_CHANGE_RISE;
          break;
        case SAYS_RISE:
        case SAYS_FALL:
          statement->change = sense == SAYS_RISE ? PLAN_MODEL_CHANGE_RISE : PLAN_MODEL_CHANGE_FALL;
          if (!is_yearly)
            statement->form = PLAN_MODEL_FORM_PERCENT_CHANGE;
          break;
        case SAYS_TOTAL:
          statement->form = PLAN_MODEL_FORM_CUMULATIVE;
          break;
        case SAYS_NEW:
          if (statement->form != PLAN_MODEL_FORM_CUMULATIVE)
            statement->form = PLAN_MODEL_FORM_INCREMENT;
          break;
        case SAYS_EACH:
          statement->form = PLAN_MODEL_FORM_ANNUAL_AMOUNT;
          break;
        case SAYS_STRIVE:
          statement->firmness = PLAN_MODEL_FIRMNESS_STRIVE;
          break;
        default:
          statement->firmness = PLAN_MODEL_FIRMNESS_ENSURE;
          break;
        }
    }
}

/* 总任务 | 2021-2025年 | 2026-2030年: columns of what is done in spans of years, and in all of them. */
static gboolean
is_sum (const PlanModelTableSheet *self,
        const PlanModelColumn     *column,
        const char                *unit)
{
  if (unit == NULL || is_percent (unit) || strchr (unit, '/') != NULL || column->role == PLAN_MODEL_VALUE_ROLE_BASELINE)
    return FALSE;

  return self->sums_spans && (column->year == 0 || (column->is_span && !column->has_role_word));
}

/* Which form a figure has by its row, its column and the marks on it; @unit is what it is counted in. */
static void
find_form (const PlanModelTableSheet    *self,
           const PlanModelTableEntry *row,
           const PlanModelColumn   *column,
           const Cell              *cell,
           const char              *unit,
           gboolean                 has_own_unit,
           PlanModelStatement      *statement,
           gboolean                *is_doubtful)
{
  guint32 marks = cell->marks | (cell->is_bracketed && column->brackets_are_cumulative ? PLAN_MODEL_MARK_CUMULATIVE : 0);
  gboolean is_change_by_name = row->form == PLAN_MODEL_FORM_PERCENT_CHANGE || row->form == PLAN_MODEL_FORM_ANNUAL_GROWTH;

  statement->change = row->change;
  if (cell->is_bracketed && (marks & PLAN_MODEL_MARK_CHANGE) != 0 && !is_change_by_name)
    {
      statement->form = PLAN_MODEL_FORM_CHANGE;
      if (marks & PLAN_MODEL_MARK_FALL)
        statement->change = PLAN_MODEL_CHANGE_FALL;
      if (is_percent (unit) && !has_own_unit)
        statement->value_unit = "百分点";
      return;
    }
  if (cell->is_bracketed && (marks & PLAN_MODEL_MARK_CUMULATIVE) != 0)
    {
      statement->form = is_change_by_name ? PLAN_MODEL_FORM_PERCENT_CHANGE : PLAN_MODEL_FORM_CUMULATIVE;
      return;
    }
  if (marks & PLAN_MODEL_MARK_FALL)
    {
      statement->form = is_percent (unit) ? PLAN_MODEL_FORM_PERCENT_CHANGE : PLAN_MODEL_FORM_CHANGE;
      statement->change = PLAN_MODEL_CHANGE_FALL;
      return;
    }
  if (marks & PLAN_MODEL_MARK_INCREMENT)
    {
      statement->form = PLAN_MODEL_FORM_INCREMENT;
      return;
    }
  if (column->is_growth && column->form != PLAN_MODEL_FORM_NONE)
    {
      statement->form = column->form;
      if (column->change != PLAN_MODEL_CHANGE_NONE && row->change == PLAN_MODEL_CHANGE_NONE)
        statement->change = column->change;
      switch ((int) column->form)
        {
        case PLAN_MODEL_FORM_ANNUAL_GROWTH:
        case PLAN_MODEL_FORM_PERCENT_CHANGE:
          if (column->form == PLAN_MODEL_FORM_PERCENT_CHANGE
              && (self->period_start == self->period_end || (column->year != 0 && column->base_year == 0)))
            statement->form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
          statement->base_year = column->base_year;
          if (has_own_unit && (is_change_by_name || row->has_levels || !is_percent (row->unit)))
            {
              if (statement->value_unit != NULL && strstr (statement->value_unit, "百分点") != NULL)
                statement->form = PLAN_MODEL_FORM_CHANGE;
              break;
            }
          if (is_change_by_name)
            break;
          if (!is_percent (unit))
            {
              statement->value_unit = "%";
              /* 城镇新增就业, of which so many are meant in every year, or in all of them. */
              if (row->form == PLAN_MODEL_FORM_INCREMENT && !row->has_levels && column->unit_end <= column->unit_start)
                {
                  statement->form = cell->is_bracketed ? PLAN_MODEL_FORM_CUMULATIVE : PLAN_MODEL_FORM_ANNUAL_AMOUNT;
                  statement->value_unit = NULL;
                  statement->change = PLAN_MODEL_CHANGE_NONE;
                }
            }
          else if (!row->has_levels)
            {
              /* A rate below which each year is to stay has no place but the column of growth. */
              statement->form = PLAN_MODEL_FORM_LEVEL;
              statement->change = PLAN_MODEL_CHANGE_NONE;
              *is_doubtful = TRUE;
            }
          else
            *is_doubtful = TRUE;
          break;
        case PLAN_MODEL_FORM_CHANGE:
          if (!has_own_unit && is_percent (unit))
            statement->value_unit = "百分点";
          statement->base_year = column->base_year;
          break;
        case PLAN_MODEL_FORM_CUMULATIVE:
          if (is_change_by_name)
            statement->form = PLAN_MODEL_FORM_PERCENT_CHANGE;
          break;
        default:
          break;
        }
      return;
    }
  switch ((int) row->form)
    {
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
      statement->form = row->form;
      if (unit != NULL && !is_percent (unit) && strcmp (unit, "倍") != 0)
        statement->form = PLAN_MODEL_FORM_CHANGE;
      break;
    case PLAN_MODEL_FORM_INCREMENT:
    case PLAN_MODEL_FORM_ANNUAL_AMOUNT:
      statement->form = is_percent (unit) ? PLAN_MODEL_FORM_LEVEL : row->form;
      break;
    case PLAN_MODEL_FORM_NONE:
      statement->form = is_sum (self, column, unit) ? PLAN_MODEL_FORM_INCREMENT : PLAN_MODEL_FORM_LEVEL;
      break;
    default:
      statement->form = row->form;
      break;
    }
}

static void
fill_row (PlanModelTableSheet          *self,
          const PlanModelTableEntry *row,
          PlanModelStatement      *statement)
{
  const PlanModelBlock *block = plan_model_layout_get_block (self->reading->layout, self->block);

  statement->name = row->name;
  statement->mention_name = row->mention_name;
  statement->unit = row->unit;
  statement->area = row->area;
  statement->number = row->number;
  statement->group = row->group;
  statement->parent_row = row->parent_row;
  statement->nesting = row->nesting;
  statement->nature = row->nature;
  statement->row = row->row;
  statement->project = row->project;
  statement->table = self->table;
  statement->heading = block->heading;
  statement->task = plan_model_reading_find_task (self->reading, self->block);
  statement->annex = block->heading == 0 ? 0 : plan_model_reading_get_heading (self->reading, block->heading - 1)->annex;
  statement->origin = PLAN_MODEL_ORIGIN_TABLE;
  statement->inferred = row->inferred | (row->unit_is_inferred && row->unit != NULL ? PLAN_MODEL_INFERS_UNIT : 0);
}

/* What a cell of words says of a target: what it is held to, which way it is to run, or what cannot be counted. */
static gboolean
add_words (PlanModelTableSheet          *self,
           const PlanModelTableEntry    *row,
           const PlanModelColumn        *column,
           const Cell                   *cell,
           const PlanModelQuantityMatch *trend)
{
  guint32 start = cell->text.start, end = cell->text.end, at;
  PlanModelStatement statement = { 0 };
  PlanModelAgainst against;
  gboolean is_doubtful = FALSE;

  fill_row (self, row, &statement);
  if (!find_role (self, column, &statement) || statement.role == PLAN_MODEL_VALUE_ROLE_BASELINE
      || end - start > MAX_CELL || end <= start)
    return FALSE;
  statement.place = cell->text;
  if (plan_model_lexicon_find (&assigned, self->codes, start, end, &at, NULL, NULL))
    {
      find_form (self, row, column, cell, row->unit, FALSE, &statement, &is_doubtful);
      statement.value_unit = NULL;
      statement.against_text = plan_model_reading_keep_place (self->reading, start, end);
      statement.against_kind = PLAN_MODEL_AGAINST_KIND_ASSIGNED;
      for (at = start; at < end; at++)
        if (plan_model_codes_match (self->codes, at, end, "完成") > 0 || plan_model_codes_match (self->codes, at, end, "达到") > 0)
          {
            if (at == start)
              statement.against_text = plan_model_reading_keep_place (self->reading, start + 2, end);
            break;
          }
    }
  else if (plan_model_against_find (self->codes, start, end, &against))
    {
      find_form (self, row, column, cell, row->unit, FALSE, &statement, &is_doubtful);
      statement.value_unit = NULL;
      statement.against_text = plan_model_reading_keep_place (self->reading, against.text_start, against.text_end);
      statement.against_kind = against.kind;
      statement.against_comparator = against.comparator;
    }
  else if (trend != NULL)
    {
      statement.form = PLAN_MODEL_FORM_TREND;
      statement.change = row->change != PLAN_MODEL_CHANGE_NONE ? row->change : PLAN_MODEL_CHANGE_RISE;
      for (at = start; at < end; at++)
        if (plan_model_codes_match (self->codes, at, end, "降") > 0 || plan_model_codes_match (self->codes, at, end, "减") > 0)
          statement.change = PLAN_MODEL_CHANGE_FALL;
    }
  else
    {
      guint n_letters = 0;

      for (at = start; at < end; at++)
        n_letters += plan_model_code_is_han (self->codes[at]);
      if (n_letters < 2)
        return FALSE;
      statement.form = PLAN_MODEL_FORM_QUALITATIVE;
      statement.comment = plan_model_reading_keep_place (self->reading, start, end);
    }
  *plan_model_reading_add_statement (self->reading) = statement;

  return TRUE;
}

/* The one figure of the cell, or the first of several that is counted in what the row is: FALSE where there is none. */
static gboolean
find_quantity (PlanModelTableSheet    *self,
               const Cell             *cell,
               PlanModelQuantityMatch *quantity,
               gint16                 *base_year)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantityMatch));
  gboolean has_one = FALSE;

  *base_year = 0;
  if (cell->text.end - cell->text.start > MAX_CELL)
    return FALSE;
  has_one = plan_model_quantity_read_cell (self->codes, cell->text.start, cell->text.end, quantity)
            && quantity->kind != PLAN_MODEL_QUANTITY_TREND;
  /* Only words beside the figure can say more. */
  if (has_one && cell->text.end - cell->text.start <= quantity->end - quantity->start + 2)
    return TRUE;
  plan_model_quantities_scan (self->codes, cell->text.start, cell->text.end, found);
  for (guint i = 0; i < found->len; i++)
    {
      const PlanModelQuantityMatch *one = &g_array_index (found, PlanModelQuantityMatch, i);

      if (one->kind == PLAN_MODEL_QUANTITY_TIME)
        {
          if (one->time.kind == PLAN_MODEL_TIME_BASE && *base_year == 0)
            *base_year = one->time.end;
          continue;
        }
      if (!has_one && one->kind != PLAN_MODEL_QUANTITY_NAME && one->kind != PLAN_MODEL_QUANTITY_TREND)
        {
          *quantity = *one;
          has_one = TRUE;
        }
    }

  return has_one;
}

/*< private >
 * plan_model_sheet_add_figure:
 *
 * Returns: whether the cell states something
 */
gboolean
plan_model_sheet_add_figure (PlanModelTableSheet          *self,
                             const PlanModelTableEntry *row,
                             const PlanModelColumn   *column,
                             const PlanModelCell     *from)
{
  PlanModelLook look;
  Cell cell = { { from->start, from->end } };
  PlanModelStatement statement = { 0 }, *added;
  PlanModelQuantityMatch quantity;
  PlanModelAgainst against;
  gint16 base_year;
  const char *unit, *own = NULL;
  gboolean is_doubtful = FALSE;
  guint32 before;

  if (from->end <= from->start)
    return FALSE;
  look = plan_model_look_at (self->codes, from->start, from->end);
  if (look == PLAN_MODEL_LOOK_EMPTY || look == PLAN_MODEL_LOOK_MISSING
      || plan_model_lexicon_match (&missing, self->codes, from->start, from->end, NULL) == from->end - from->start)
    return FALSE;
  strip_marks (self, &cell);
  strip_brackets (self, &cell);
  strip_marks (self, &cell);
  if (cell.text.end <= cell.text.start)
    return FALSE;
  if (!find_quantity (self, &cell, &quantity, &base_year)
      || (quantity.kind == PLAN_MODEL_QUANTITY_UNCHANGED
          && plan_model_against_find (self->codes, cell.text.start, cell.text.end, &against)))
    {
      PlanModelQuantityMatch trend;
      gboolean is_trend = plan_model_quantity_read_cell (self->codes, cell.text.start, cell.text.end, &trend)
                          && trend.kind == PLAN_MODEL_QUANTITY_TREND;

      return add_words (self, row, column, &cell, is_trend ? &trend : NULL);
    }

  fill_row (self, row, &statement);
  if (!find_role (self, column, &statement))
    return FALSE;
  if (statement.role == PLAN_MODEL_VALUE_ROLE_BASELINE && !quantity.has_amount)
    return FALSE;
  if (quantity.unit != NULL)
    own = quantity.unit;
  else if (quantity.unit_end > quantity.unit_start)
    own = plan_model_reading_keep_place (self->reading, quantity.unit_start, quantity.unit_end);
  if (own == NULL && quantity.end + 2 < cell.text.end && self->codes[quantity.end] == '('
      && self->codes[cell.text.end - 1] == ')' && plan_model_unit_is (self->codes, quantity.end + 1, cell.text.end - 1))
    own = plan_model_reading_keep_place (self->reading, quantity.end + 1, cell.text.end - 1);
  if (own == NULL && column->unit_end > column->unit_start)
    own = plan_model_reading_keep_place (self->reading, column->unit_start, column->unit_end);
  unit = row->unit;
  if (own != NULL && unit == NULL && !column->is_growth)
    {
      statement.unit = unit = own;
      statement.inferred &= ~PLAN_MODEL_INFERS_UNIT;
    }
  else if (own != NULL && (unit == NULL || strcmp (own, unit) != 0))
    statement.value_unit = own;
  find_form (self, row, column, &cell, statement.value_unit != NULL ? statement.value_unit : unit, own != NULL, &statement,
             &is_doubtful);
  read_words (self, &cell, &quantity, &statement);
  if (statement.form == PLAN_MODEL_FORM_PERCENT_CHANGE || statement.form == PLAN_MODEL_FORM_ANNUAL_GROWTH)
    {
      const char *counted = statement.value_unit != NULL ? statement.value_unit : unit;

      if (counted != NULL && strstr (counted, "百分点") != NULL)
        statement.form = PLAN_MODEL_FORM_CHANGE;
    }
  if (base_year != 0)
    statement.base_year = base_year;
  switch ((int) quantity.kind)
    {
    case PLAN_MODEL_QUANTITY_RANK:
      if (statement.form == PLAN_MODEL_FORM_LEVEL)
        statement.form = PLAN_MODEL_FORM_RANK;
      break;
    case PLAN_MODEL_QUANTITY_COVERAGE:
      if (quantity.is_inferred && quantity.has_amount && !plan_model_decimal_is_zero (&quantity.amount))
        statement.form = PLAN_MODEL_FORM_COVERAGE;
      if (quantity.is_inferred)
        statement.inferred |= PLAN_MODEL_INFERS_VALUE;
      break;
    case PLAN_MODEL_QUANTITY_TIMES:
      if (quantity.is_inferred)
        {
          statement.form = PLAN_MODEL_FORM_MULTIPLE;
          statement.inferred |= PLAN_MODEL_INFERS_VALUE;
        }
      break;
    default:
      break;
    }
  statement.has_amount = quantity.has_amount;
  statement.amount = quantity.amount;
  /* -9.1% in a column of growth is a fall of 9.1. */
  if ((statement.form == PLAN_MODEL_FORM_ANNUAL_GROWTH || statement.form == PLAN_MODEL_FORM_PERCENT_CHANGE
       || statement.form == PLAN_MODEL_FORM_CHANGE)
      && statement.change == PLAN_MODEL_CHANGE_RISE && quantity.has_amount && quantity.comparator == PLAN_MODEL_COMPARATOR_REACH
      && plan_model_decimal_get_sign (&quantity.amount) < 0)
    {
      statement.amount.negative = FALSE;
      statement.change = PLAN_MODEL_CHANGE_FALL;
    }
  if (quantity.comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
    {
      statement.has_upper = TRUE;
      statement.upper = quantity.upper;
    }
  statement.comparator = quantity.comparator;
  if (!quantity.has_bound && column->comparator != PLAN_MODEL_COMPARATOR_NONE
      && statement.comparator == PLAN_MODEL_COMPARATOR_REACH)
    statement.comparator = column->comparator;
  statement.place = (PlanModelPlace) { quantity.start, quantity.end };
  if ((cell.marks & PLAN_MODEL_MARK_YEAR) != 0 && cell.mark_year != 0)
    {
      statement.year = cell.mark_year;
      statement.inferred &= ~PLAN_MODEL_INFERS_YEAR;
    }
  if (cell.marks & PLAN_MODEL_MARK_PROVISIONAL)
    statement.status = PLAN_MODEL_STATUS_PROVISIONAL;
  else if (cell.marks & PLAN_MODEL_MARK_ESTIMATED)
    statement.status = PLAN_MODEL_STATUS_ESTIMATED;
  if (statement.role == PLAN_MODEL_VALUE_ROLE_BASELINE)
    {
      if (statement.comparator == PLAN_MODEL_COMPARATOR_REACH)
        statement.comparator = PLAN_MODEL_COMPARATOR_NONE;
      if (statement.form == PLAN_MODEL_FORM_LEVEL)
        statement.form = PLAN_MODEL_FORM_NONE;
    }
  else
    {
      /* 与全省同步,达到12%以上 */
      before = quantity.start;
      if (before > cell.text.start && plan_model_against_find (self->codes, cell.text.start, before, &against))
        {
          statement.against_text = plan_model_reading_keep_place (self->reading, against.text_start, against.text_end);
          statement.against_kind = against.kind;
          statement.against_comparator = against.comparator;
        }
      if (statement.form == PLAN_MODEL_FORM_ANNUAL_AMOUNT)
        {
          gint16 start = self->period_start, end = self->period_end;

          if (start != 0 && end != 0 && (column->year == 0 || column->is_growth))
            {
              statement.year_start = start;
              statement.year_end = end;
              statement.year = 0;
              statement.inferred |= PLAN_MODEL_INFERS_YEAR;
            }
        }
      else if (statement.form == PLAN_MODEL_FORM_INCREMENT && column->is_span)
        {
          statement.year_start = column->year_start;
          statement.year_end = column->year;
          statement.year = 0;
        }
    }
  if (column->is_growth && column->year_start != 0 && statement.role == PLAN_MODEL_VALUE_ROLE_BASELINE)
    {
      statement.year_start = column->year_start;
      statement.year_end = column->year;
      statement.year = 0;
    }
  added = plan_model_reading_add_statement (self->reading);
  *added = statement;
  if (cell.has_unknown_mark && !(cell.is_bracketed && column->brackets_are_cumulative))
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_BRACKET_MEANING_UNKNOWN, PLAN_MODEL_ABOUT_STATEMENT,
                             self->reading->statements->len - 1, from->start, from->end, NULL);
  else if (is_doubtful)
    plan_model_reading_note (self->reading, PLAN_MODEL_NOTE_FORM_UNCERTAIN, PLAN_MODEL_ABOUT_STATEMENT,
                             self->reading->statements->len - 1, from->start, from->end, NULL);

  return TRUE;
}
