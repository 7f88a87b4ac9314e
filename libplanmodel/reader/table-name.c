/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/table-private.h>

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>
#include <libplanmodel/reader/unit-private.h>

#include <string.h>

static gboolean
is_mark (guint16 code)
{
  return code == '*' || (code >= 0x2460 && code <= 0x2473) || code == 0x25b3 || code == 0x25b2 || code == 0x2605
         || code == 0x2606 || code == 0x203b || code == 0x2020 || code == '#';
}

static void
take_mark (const PlanModelTableSheet *self,
           guint16               code,
           guint                 length,
           PlanModelRowName     *name)
{
  guint32 sense = plan_model_sheet_find_mark (self, code, length, &name->mark_year);

  if (sense != G_MAXUINT32)
    name->marks |= sense;
}

/* 1.1, (1), ①, 一、: with the mark behind it; 0: none. */
static guint32
match_number (const PlanModelTableSheet *self,
              guint32               start,
              guint32               end,
              gint64                expected,
              PlanModelRowName     *name)
{
  const guint16 *codes = self->codes;
  const guint32 *origins = self->reading->layout->origins;
  guint32 at = start, after;
  gint64 value, first;
  guint32 whole;
  guint dots = 0;

  if (codes[at] >= 0x2460 && codes[at] <= 0x2473 && at + 1 < end)
    {
      name->number = (PlanModelPlace) { at, at + 1 };
      name->level = 2;
      return 1;
    }
  if (codes[at] == '(')
    {
      value = plan_model_numeral_read (codes, at + 1, end, &after);
      if (value < 0 || value > 200 || after >= end || codes[after] != ')' || after + 1 >= end)
        return 0;
      name->number = (PlanModelPlace) { at, after + 1 };
      name->level = plan_model_code_is_digit (codes[at + 1]) ? 2 : 1;
      return after + 1 - start;
    }
  if (plan_model_code_is_digit (codes[at]))
    {
      for (value = 0; at < end && plan_model_code_is_digit (codes[at]) && at - start < 4; at++)
        value = value * 10 + codes[at] - '0';
      whole = at;
      first = value;
      while (at + 1 < end && codes[at] == '.' && plan_model_code_is_digit (codes[at + 1]) && dots < 3)
        {
          dots++;
          for (at++; at < end && plan_model_code_is_digit (codes[at]); at++)
            ;
        }
      if (at >= end || value > 999)
        return 0;
      if (codes[at] == '.' || codes[at] == 0x3001 || codes[at] == ')')
        {
          name->number = (PlanModelPlace) { start, at };
          name->level = dots + 1 + (codes[at] == ')');
          return at + 1 - start;
        }
      /* 3岁以下 begins with no number; "3 公园数" does, and so does what follows 2. */
      if ((plan_model_code_is_han (codes[at]) && origins[at] > origins[at - 1] + 1)
          || (dots == 0 && value == expected && plan_model_code_is_han (codes[at])
              && plan_model_unit_match (codes, at, end) == 0)
          || (dots > 0 && plan_model_code_is_han (codes[at]) && plan_model_unit_match (codes, at, end) == 0))
        {
          name->number = (PlanModelPlace) { start, at };
          name->level = dots + 1;
          return at - start;
        }
      /* 2.3岁以下 is the second row, of those below the age of three. */
      if (dots > 0 && first == expected)
        {
          name->number = (PlanModelPlace) { start, whole };
          name->level = 1;
          return whole + 1 - start;
        }
      return 0;
    }
  value = plan_model_numeral_read (codes, at, end, &after);
  if (value > 0 && value < 100 && after + 1 < end && codes[after] == 0x3001)
    {
      name->number = (PlanModelPlace) { start, after };
      name->level = 1;
      return after + 1 - start;
    }

  return 0;
}

/* Where the bracket begins that ends at @end; @end: nowhere. */
static guint32
find_open (const guint16 *codes,
           guint32        start,
           guint32        end)
{
  guint16 close = codes[end - 1], open = plan_model_code_get_partner (close);
  guint depth = 0;

  for (guint32 i = end; i > start && end - i < 40; i--)
    {
      depth += codes[i - 1] == close;
      if (codes[i - 1] == open && --depth == 0)
        return i - 1;
    }

  return end;
}

/* Words beside a unit in brackets: (张,累计), (户,当年数). */
static const PlanModelWord manner_words[] = {
  { "累计", PLAN_MODEL_FORM_CUMULATIVE },      { "累计数", PLAN_MODEL_FORM_CUMULATIVE }, { "累计值", PLAN_MODEL_FORM_CUMULATIVE },
  { "五年累计", PLAN_MODEL_FORM_CUMULATIVE }, { "三年累计", PLAN_MODEL_FORM_CUMULATIVE },
  { "期内累计", PLAN_MODEL_FORM_CUMULATIVE }, { "累计新增", PLAN_MODEL_FORM_CUMULATIVE },
  { "累计达到", PLAN_MODEL_FORM_CUMULATIVE },
  { "当年数", PLAN_MODEL_FORM_INCREMENT },     { "当年", PLAN_MODEL_FORM_INCREMENT },    { "当年新增", PLAN_MODEL_FORM_INCREMENT },
  { "新增", PLAN_MODEL_FORM_INCREMENT },       { "年均", PLAN_MODEL_FORM_ANNUAL_AMOUNT }, { "每年", PLAN_MODEL_FORM_ANNUAL_AMOUNT },
};
static PlanModelLexicon manners = PLAN_MODEL_LEXICON (manner_words);

static gboolean
take_unit_and_manner (const PlanModelTableSheet *self,
                      guint32                    start,
                      guint32                    end,
                      PlanModelRowName          *name)
{
  const guint16 *codes = self->codes;

  for (guint32 i = start + 1; i + 1 < end; i++)
    {
      guint form = PLAN_MODEL_FORM_NONE;
      PlanModelPlace unit = { 0, 0 };

      if (codes[i] != ',' && codes[i] != 0x3001)
        continue;
      if (plan_model_lexicon_match (&manners, codes, i + 1, end, &form) == end - i - 1)
        unit = (PlanModelPlace) { start, i };
      else if (plan_model_lexicon_match (&manners, codes, start, i, &form) == i - start)
        unit = (PlanModelPlace) { i + 1, end };
      if (unit.end == 0 || !plan_model_unit_is (codes, unit.start, unit.end))
        continue;
      name->form = form;
      if (name->unit.end == 0)
        name->unit = unit;
      return TRUE;
    }

  return FALSE;
}

/* What stands in brackets behind a name, where it is no part of it. */
static gboolean
take_bracket (const PlanModelTableSheet *self,
              guint32               open,
              guint32               end,
              PlanModelRowName     *name)
{
  const guint16 *codes = self->codes;
  guint32 start = open + 1, close = end - 1;
  PlanModelNature nature = plan_model_nature_read (codes, start, close);
  guint form;

  if (close <= start)
    return TRUE;
  if (nature != PLAN_MODEL_NATURE_UNSPECIFIED)
    {
      name->nature = nature;
      return TRUE;
    }
  if (plan_model_codes_match (codes, start, close, "单位:") > 0)
    start += 3;
  if (plan_model_unit_is (codes, start, close))
    {
      if (name->unit.end == 0)
        name->unit = (PlanModelPlace) { start, close };
      return TRUE;
    }
  if (take_unit_and_manner (self, start, close, name))
    return TRUE;
  if (plan_model_lexicon_match (&manners, codes, start, close, &form) == close - start)
    {
      name->form = form;
      return TRUE;
    }
  /* [1], [注2] */
  if (codes[open] == '[' && (plan_model_code_is_digit (codes[start]) || codes[start] == 0x6ce8) && close - start <= 3)
    return TRUE;
  if (codes[start] == '*' && close - start <= 3)
    {
      take_mark (self, '*', close - start, name);
      return TRUE;
    }
  /* (规模以上,亿元): the unit is the last part. */
  for (guint32 i = close; i > start + 1; i--)
    if (codes[i - 1] == ',' && plan_model_unit_is (codes, i, close) && name->unit.end == 0)
      {
        name->unit = (PlanModelPlace) { i, close };
        break;
      }

  return FALSE;
}

enum
{
  SAYS_FALL = 1,
  SAYS_RISE,
  SAYS_GROWTH,
  SAYS_RANK
};

static PlanModelWord change_words[] = {
  { "下降", SAYS_FALL }, { "降低", SAYS_FALL }, { "减少", SAYS_FALL }, { "削减", SAYS_FALL }, { "压减", SAYS_FALL },
  { "降幅", SAYS_FALL }, { "下降率", SAYS_FALL }, { "降低率", SAYS_FALL }, { "减少率", SAYS_FALL }, { "消减", SAYS_FALL },
  { "提高", SAYS_RISE }, { "提升", SAYS_RISE }, { "上升", SAYS_RISE }, { "增加", SAYS_RISE }, { "增幅", SAYS_GROWTH },
  { "提高率", SAYS_RISE }, { "提升率", SAYS_RISE },
  { "增长", SAYS_GROWTH }, { "增速", SAYS_GROWTH }, { "增长率", SAYS_GROWTH }, { "增长速度", SAYS_GROWTH },
  { "排名", SAYS_RANK }, { "位次", SAYS_RANK }, { "名次", SAYS_RANK }, { "排位", SAYS_RANK },
};
static PlanModelLexicon changes = PLAN_MODEL_LEXICON (change_words);

static PlanModelWord tail_words[] = {
  { "率", 1 }, { "幅度", 1 }, { "比例", 1 }, { "比率", 1 }, { "百分比", 1 }, { "速度", 1 }, { "程度", 1 }, { "量", 2 }, { "数", 2 },
  { "目标", 1 }, { "水平", 1 },
};
static PlanModelLexicon tails = PLAN_MODEL_LEXICON (tail_words);

/* Which form the figures of a row have by its name. */
static void
read_form (const PlanModelTableSheet *self,
           PlanModelRowName     *name)
{
  const guint16 *codes = self->codes;
  guint32 start = name->name.start, end = name->name.end;
  gboolean is_yearly = FALSE, is_total = FALSE, is_new = FALSE, is_each = FALSE;
  guint sense, length;

  if (end > start && codes[end - 1] == ')')
    {
      guint32 open = find_open (codes, start, end);

      if (open > start && open < end)
        end = open;
    }
  for (guint32 i = start; i + 2 <= end; i++)
    switch (codes[i])
      {
      case 0x5e74: /* 年 */
        is_yearly |= plan_model_codes_match (codes, i, end, "年均增") > 0 || plan_model_codes_match (codes, i, end, "年均下降") > 0
                     || plan_model_codes_match (codes, i, end, "年均降低") > 0 || plan_model_codes_match (codes, i, end, "年增长") > 0
                     || plan_model_codes_match (codes, i, end, "年均提高") > 0 || plan_model_codes_match (codes, i, end, "年均减少") > 0;
        is_each |= plan_model_codes_match (codes, i, end, "年均新增") > 0 || plan_model_codes_match (codes, i, end, "年均完成") > 0
                   || plan_model_codes_match (codes, i, end, "年均培训") > 0 || plan_model_codes_match (codes, i, end, "年均建设") > 0;
        break;
      case 0x6bcf: /* 每 */
        is_each |= i == start && plan_model_codes_match (codes, i, end, "每年") > 0;
        break;
      case 0x7d2f: /* 累 */
        is_total |= plan_model_codes_match (codes, i, end, "累计") > 0;
        break;
      case 0x65b0: /* 新 */
        is_new |= plan_model_codes_match (codes, i, end, "新增") > 0
                  && plan_model_codes_match (codes, i, end, "新增长") == 0;
        /* 新建停车泊位, but 新建商品住宅 is a kind of thing. */
        is_new |= i == start && plan_model_codes_match (codes, i, end, "新建") > 0
                  && plan_model_codes_match (codes, i, end, "新建商品") == 0
                  && plan_model_codes_match (codes, i, end, "新建建筑") == 0
                  && plan_model_codes_match (codes, i, end, "新建住宅") == 0;
        break;
      default:
        break;
      }
  length = plan_model_lexicon_match_before (&tails, codes, start, end, &sense);
  if (length > 0 && !(sense == 2 && end - start <= 4))
    {
      guint inner;

      /* 污染物削减率 is how much a work takes away, and no change of it. */
      if (plan_model_lexicon_match_before (&changes, codes, start, end - length, &inner) > 0
          && !(end >= start + 3 && plan_model_codes_match (codes, end - 3, end, "削减率") > 0))
        end -= length;
    }
  length = plan_model_lexicon_match_before (&changes, codes, start, end, &sense);
  if (length > 0 && end - length > start)
    switch (sense)
      {
      case SAYS_FALL:
        name->form = is_yearly ? PLAN_MODEL_FORM_ANNUAL_GROWTH : PLAN_MODEL_FORM_PERCENT_CHANGE;
        name->change = PLAN_MODEL_CHANGE_FALL;
        return;
      case SAYS_RISE:
        name->form = is_yearly ? PLAN_MODEL_FORM_ANNUAL_GROWTH : PLAN_MODEL_FORM_PERCENT_CHANGE;
        name->change = PLAN_MODEL_CHANGE_RISE;
        return;
      case SAYS_GROWTH:
        name->form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
        name->change = PLAN_MODEL_CHANGE_RISE;
        return;
      default:
        name->form = PLAN_MODEL_FORM_RANK;
        return;
      }
  if (is_total)
    name->form = PLAN_MODEL_FORM_CUMULATIVE;
  else if (is_each)
    name->form = PLAN_MODEL_FORM_ANNUAL_AMOUNT;
  else if (is_new && name->form == PLAN_MODEL_FORM_NONE)
    name->form = PLAN_MODEL_FORM_INCREMENT;
}

static PlanModelWord total_words[] = {
  { "合计", 1 }, { "总计", 1 }, { "小计", 1 }, { "总和", 1 }, { "共计", 1 }, { "全市合计", 1 }, { "全省合计", 1 }, { "全区合计", 1 },
  { "全州合计", 1 }, { "全县合计", 1 }, { "总数", 1 }, { "合计数", 1 },
};
static PlanModelLexicon totals = PLAN_MODEL_LEXICON (total_words);

/* Where the unit begins that is divided at @at: 元 of 人均可支配收入元/人; @at where none is, as in 常住人口/万人. */
static guint32
find_divided (const guint16 *codes,
              guint32        start,
              guint32        at,
              guint32        end)
{
  const guint longest = 3;
  guint32 found = at;

  for (guint n = 1; n <= longest && at >= start + n + 1; n++)
    {
      PlanModelUnitMatch unit;

      if (plan_model_unit_read (codes, at - n, at, &unit) && unit.end == at && unit.start == at - n
          && (unit.kind == PLAN_MODEL_UNIT_MEASURE || unit.kind == PLAN_MODEL_UNIT_MONEY || unit.kind == PLAN_MODEL_UNIT_LENGTH))
        found = at - n;
    }

  return found;
}

/*< private >
 * plan_model_row_name_read:
 */
void
plan_model_row_name_read (const PlanModelTableSheet *self,
                          guint32               start,
                          guint32               end,
                          gint64                expected,
                          PlanModelRowName     *name)
{
  const guint16 *codes = self->codes;
  gboolean goes_on = TRUE;

  memset (name, 0, sizeof *name);
  /* In front: a number, a dash, 其中. */
  while (goes_on && start < end)
    {
      guint16 code = codes[start];
      guint32 length = 0;

      if (code == ' ' || code == ':')
        length = 1;
      else if (code == 0x2014 || code == '-' || code == 0x00b7 || code == '#' || code == 0x2514 || code == 0x251c
               || code == '+')
        {
          /* In statistics # is "of which". */
          length = 1;
          name->is_item = code != '#';
          name->is_part |= code == '#';
        }
      else if (code == 0x5176 && plan_model_codes_match (codes, start, end, "其中") > 0)
        {
          length = 2;
          name->is_part = TRUE;
        }
      else if (is_mark (code) && !(code >= 0x2460 && code <= 0x2473))
        {
          while (start + length < end && codes[start + length] == code)
            length++;
          take_mark (self, code, length, name);
        }
      else if (name->number.end == 0)
        length = match_number (self, start, end, expected, name);
      goes_on = length > 0;
      start += length;
    }
  /* Behind: marks, a unit, a nature. */
  for (goes_on = TRUE; goes_on && end > start;)
    {
      guint16 code = codes[end - 1];
      guint length = 1;

      goes_on = FALSE;
      if (is_mark (code))
        {
          while (end - length > start && codes[end - 1 - length] == code)
            length++;
          take_mark (self, code, length, name);
          end -= length;
          goes_on = TRUE;
        }
      else if (code == ' ' || code == ':' || code == ',' || code == 0x3001)
        {
          end--;
          goes_on = TRUE;
        }
      else if ((code == 0xb9 || code == 0xb2 || code == 0xb3) && end - start > 2 && plan_model_code_is_han (codes[end - 2]))
        {
          take_mark (self, code, 1, name);
          end--;
          goes_on = TRUE;
        }
      else if (plan_model_code_is_closing (code))
        {
          guint32 open = find_open (codes, start, end);

          if (open > start && open < end && take_bracket (self, open, end, name))
            {
              end = open;
              goes_on = TRUE;
            }
        }
      else if ((code == '%' || code == 0x2030) && name->unit.end == 0)
        {
          name->unit = (PlanModelPlace) { end - 1, end };
          end--;
          /* 报告率/% */
          if (end > start && (codes[end - 1] == '/' || codes[end - 1] == ','))
            end--;
          goes_on = TRUE;
        }
      else if (name->unit.end == 0)
        {
          /* 常住人口/万人, 专利授权量,件, 学校/所; but 元/人 is a unit */
          for (guint32 i = end - 1; i > start + 1 && end - i < 12; i--)
            if ((codes[i] == ',' || codes[i] == '/') && plan_model_unit_is (codes, i + 1, end))
              {
                guint32 from = codes[i] == '/' ? find_divided (codes, start, i, end) : i;

                name->unit = (PlanModelPlace) { from == i ? i + 1 : from, end };
                end = from;
                goes_on = TRUE;
                break;
              }
        }
    }
  name->name = (PlanModelPlace) { start, end };
  name->is_total = end > start && plan_model_lexicon_match (&totals, codes, start, end, NULL) == end - start;
  if (end > start)
    read_form (self, name);
}
