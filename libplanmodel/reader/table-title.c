/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/table-private.h>

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>
#include <libplanmodel/reader/unit-private.h>

/* So many blocks above a table may be its title, a line with its unit, a blank caption of a page. */
#define MAX_BLOCKS_ABOVE 3
#define MAX_TITLE 60

static PlanModelWord title_words[] = { { "附表", 1 }, { "表", 1 }, { "专栏", 1 }, { "续表", 2 }, { "表格", 1 } };
static PlanModelLexicon titles = PLAN_MODEL_LEXICON (title_words);

static PlanModelWord ending_words[] = {
  { "指标", 1 }, { "目标", 1 }, { "表", 1 }, { "指标表", 1 }, { "一览表", 1 }, { "指标体系", 1 }, { "任务", 1 }, { "清单", 1 },
  { "计划", 1 }, { "项目", 1 }, { "情况", 1 }, { "分解", 1 }, { "工程", 1 }, { "分工", 1 }, { "规划", 1 },
};
static PlanModelLexicon endings = PLAN_MODEL_LEXICON (ending_words);

/* 表1, 专栏3, 附表2-1: how long, with the number; 0: none. */
static guint
match_number (const guint16 *codes,
              guint32        start,
              guint32        end)
{
  guint32 at, after;
  guint sense, length = plan_model_lexicon_match (&titles, codes, start, end, &sense);

  if (length == 0)
    return 0;
  at = start + length;
  if (at < end && (codes[at] == '-' || plan_model_numeral_read (codes, at, end, &after) >= 0))
    {
      if (codes[at] == '-')
        after = at;
      while (after + 1 < end && (codes[after] == '-' || codes[after] == '.' || codes[after] == 0x2014)
             && plan_model_code_is_digit (codes[after + 1]))
        {
          after++;
          while (after < end && plan_model_code_is_digit (codes[after]))
            after++;
        }
      return after - start;
    }

  return sense == 2 || (length == 2 && codes[start] != 0x4e13) ? length : 0;
}

/* 单位:万吨, also in brackets, at the end of a title, and within a sentence (单位为万吨). */
static gboolean
find_unit (const guint16  *codes,
           guint32         start,
           guint32         end,
           PlanModelPlace *unit,
           guint32        *before)
{
  for (guint32 i = start; i + 3 < end; i++)
    if (codes[i] == 0x5355 && (i == start || !plan_model_code_is_han (codes[i - 1]) || codes[i - 1] == u'量')
        && (plan_model_codes_match (codes, i, end, "单位:") > 0 || plan_model_codes_match (codes, i, end, "单位为") > 0))
      {
        unit->start = i + 3;
        unit->end = unit->start;
        while (unit->end < end && !plan_model_code_is_closing (codes[unit->end])
               && !plan_model_code_is_one_of (codes[unit->end], u"。;"))
          unit->end++;
        *before = i > start && plan_model_code_is_opening (codes[i - 1]) ? i - 1 : i;
        /* 计量单位, 责任单位 */
        while (*before > start && plan_model_code_is_han (codes[*before - 1]) && i == *before && i - *before < 2
               && plan_model_codes_match (codes, *before - 2, end, "计量") > 0)
          *before -= 2;
        return unit->end > unit->start && unit->end - unit->start <= 24;
      }

  return FALSE;
}

static PlanModelNature
find_nature (const guint16 *codes,
             guint32        start,
             guint32        end)
{
  for (guint32 i = start; i + 2 <= end; i++)
    if (codes[i] == '(' || i + 5 > end)
      {
        guint32 close = i + 1;

        while (close < end && codes[close] != ')')
          close++;
        if (codes[i] == '(' && close < end)
          {
            PlanModelNature nature = plan_model_nature_read (codes, i + 1, close);

            if (nature != PLAN_MODEL_NATURE_UNSPECIFIED)
              return nature;
          }
      }
  if (end - start >= 5 && plan_model_codes_match (codes, end - 5, end, "约束性指标") > 0)
    return PLAN_MODEL_NATURE_BINDING;
  if (end - start >= 5 && plan_model_codes_match (codes, end - 5, end, "预期性指标") > 0)
    return PLAN_MODEL_NATURE_EXPECTED;

  return PLAN_MODEL_NATURE_UNSPECIFIED;
}

static void
take_title (PlanModelTableSheet *self,
            guint32         start,
            guint32         end,
            guint           number)
{
  const guint16 *codes = self->codes;
  guint32 before;

  if (number > 0)
    {
      self->number = (PlanModelPlace) { start, start + number };
      start += number;
    }
  while (start < end && (codes[start] == ':' || codes[start] == 0x3001 || codes[start] == '.' || codes[start] == ' '))
    start++;
  if (self->unit.end == 0 && find_unit (codes, start, end, &self->unit, &before))
    end = before;
  else
    self->unit.end = self->unit.end > 0 ? self->unit.end : 0;
  if (end > start)
    self->title = (PlanModelPlace) { start, end };
  self->nature = find_nature (codes, start, end);
  for (guint32 i = start; i + 5 <= end; i++)
    if (codes[i] == '2' && (i == start || !plan_model_code_is_digit (codes[i - 1])))
      {
        PlanModelColumn column;

        plan_model_column_read (codes, i, MIN (i + 5, end), &column);
        if (column.year != 0 && codes[i + 4] == 0x5e74)
          {
            self->title_year = self->title_year == 0 ? column.year : self->title_year;
            /* 2021-2025年 is a period. */
            if (i > start && (codes[i - 1] == '-' || codes[i - 1] == 0x2014 || codes[i - 1] == '~' || codes[i - 1] == 0x81f3))
              self->title_year = 0;
          }
      }
}

static gboolean
is_title (const PlanModelTableSheet *self,
          const PlanModelBlock *block,
          guint                *number)
{
  guint32 start = block->start, end = block->end, last = end;
  guint sense;

  *number = match_number (self->codes, start, end);
  if (end - start > MAX_TITLE || self->codes[end - 1] == 0x3002 || self->codes[end - 1] == ';')
    return FALSE;
  if (*number > 0)
    return TRUE;
  /* A heading of the outline is a heading, whatever stands below it. */
  if (block->heading != 0 && plan_model_reading_get_heading (self->reading, block->heading - 1)->block
                                 == (guint32) (block - (PlanModelBlock *) self->reading->layout->blocks->data)
      && plan_model_reading_get_heading (self->reading, block->heading - 1)->number.end != 0)
    return FALSE;
  if (self->codes[end - 1] == ':')
    return FALSE;
  if (self->codes[last - 1] == ')')
    {
      while (last > start && self->codes[last - 1] != '(')
        last--;
      last = last > start ? last - 1 : end;
    }

  return plan_model_lexicon_match_before (&endings, self->codes, start, last, &sense) > 0
         && plan_model_lexicon_find (&titles, self->codes, 0, 0, &last, NULL, NULL) == FALSE;
}

/* 表1 on a line of its own, its title on the next. */
static void
take_number (PlanModelTableSheet *self,
             guint32              block)
{
  const PlanModelBlock *above = plan_model_layout_get_block (self->reading->layout, block);
  guint number = above->kind == PLAN_MODEL_BLOCK_PARAGRAPH ? match_number (self->codes, above->start, above->end) : 0;

  if (number > 0 && number == above->end - above->start)
    self->number = (PlanModelPlace) { above->start, above->end };
}

/*< private >
 * plan_model_sheet_read_title:
 */
void
plan_model_sheet_read_title (PlanModelTableSheet *self)
{
  const PlanModelLayout *layout = self->reading->layout;
  guint32 before;
  guint number;

  for (guint32 row = 0; row < self->title_row; row++)
    {
      const PlanModelCell *cell = plan_model_sheet_get_lone_cell (self, row);
      PlanModelPlace unit = { 0, 0 };

      if (cell == NULL)
        continue;
      if (find_unit (self->codes, cell->start, cell->end, &unit, &before) && before <= cell->start + 2)
        {
          self->unit = unit;
          continue;
        }
      if (self->title.end == 0)
        take_title (self, cell->start, cell->end, match_number (self->codes, cell->start, cell->end));
    }
  if (self->title.end != 0 && self->number.end == 0 && self->block > 0)
    take_number (self, self->block - 1);
  for (guint32 i = 1; i <= MAX_BLOCKS_ABOVE && i <= self->block && self->title.end == 0; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (layout, self->block - i);
      PlanModelPlace unit = { 0, 0 };

      if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || block->end <= block->start)
        break;
      if (find_unit (self->codes, block->start, MIN (block->end, block->start + 40), &unit, &before)
          && before <= block->start + 2)
        {
          if (self->unit.end == 0)
            self->unit = unit;
          continue;
        }
      if (!is_title (self, block, &number))
        {
          if (i == 1 && self->unit.end == 0 && find_unit (self->codes, block->start, block->end, &unit, &before)
              && plan_model_unit_is (self->codes, unit.start, unit.end))
            self->unit = unit;
          break;
        }
      take_title (self, block->start, block->end, number);
      if (number == 0 && i < MAX_BLOCKS_ABOVE && i < self->block)
        take_number (self, self->block - i - 1);
      else if (number > 0 && self->title.end == 0)
        break;
    }
}
