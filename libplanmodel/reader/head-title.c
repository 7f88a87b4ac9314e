/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/areas-private.h>
#include <libplanmodel/reader/document-number-private.h>
#include <libplanmodel/reader/head-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>
#include <libplanmodel/reader/section-kind-private.h>
#include <libplanmodel/reader/title-kind-private.h>

/* A title is broken over no more lines. */
#define MAX_PIECES 4
#define MIN_GUESSED_TITLE 8
#define MAX_BETWEEN_TITLES 4 /* 《…》和《…》 */
#define MAX_AND_OTHERS 10
#define MAX_TAG 16 /* of 【…】 before a title */

/* What a notice says of the plan that it carries. */
static const PlanModelWord carry_words[] = {
  { "印发给你们", 1 }, { "印发你们", 1 }, { "现予印发", 1 }, { "予以印发", 1 }, { "现印发", 1 },   { "转发给你们", 1 },
  { "现转发", 1 },     { "批转给你们", 1 }, { "下发给你们", 1 }, { "现予公布", 1 }, { "现予发布", 1 }, { "公布如下", 1 },
  { "全文如下", 1 },   { "印发了", 1 },     { "发布了", 1 },
  { "已经", 1 },       { "予以公布", 1 },   { "印发如下", 1 },   { "发给你们", 1 }, { "印送你们", 1 },  { "印发实施", 1 },
};
static PlanModelLexicon carries = PLAN_MODEL_LEXICON (carry_words);

/* Titles */

/* A bracket that ends at @end and belongs to a title: years, 试行, a draft.  Where it begins, or @end. */
static guint32
match_bracket_before (const PlanModelHead *self,
                      guint32              start,
                      guint32              end)
{
  guint32 i = end;

  if (end - start < 3 || !plan_model_code_is_closing (self->codes[end - 1]))
    return end;
  while (i > start && end - i < 24 && !plan_model_code_is_opening (self->codes[i - 1]))
    i--;
  if (i == start || !plan_model_code_is_opening (self->codes[i - 1]))
    return end;

  return i - 1;
}

/* Whether the bracket is part of the title: a number or a day is none, nor what was done on it (2023年6月12日常务会议通过). */
static gboolean
is_title_bracket (const PlanModelHead *self,
                  guint32              start,
                  guint32              end)
{
  PlanModelDocumentNumber number;
  PlanModelDate date;

  return !plan_model_document_number_find (self->layout, start, end, &number)
         && !(plan_model_date_match (self->layout, start + 1, end - 1, &date) && (date.end == end - 1 || date.day != 0));
}

/* 【保基本民生】某市关于…的通知: under which heading of the site it is. */
static guint32
skip_tag (const PlanModelHead *self,
          guint32              start,
          guint32              end)
{
  guint32 close;

  if (start >= end || self->codes[start] != '[')
    return start;
  close = plan_model_codes_find (self->codes, start, MIN (end, start + MAX_TAG), ']');

  return close < end && self->codes[close] == ']' && close + 1 < end ? close + 1 : start;
}

/* Whether the line [@start, @end) reads like a title or the end of one. */
static gboolean
match_title (const PlanModelHead *self,
             guint32              start,
             guint32              end,
             PlanModelHeadTitle  *title)
{
  guint32 base = end, tail = end, bracket;
  guint n;

  start = skip_tag (self, start, end);
  while (end > start && (self->codes[end - 1] == '*' || self->codes[end - 1] == '?'))
    base = tail = --end;
  while ((bracket = match_bracket_before (self, start, base)) < base)
    {
      if (!is_title_bracket (self, bracket, base))
        tail = bracket;
      base = bracket;
    }
  n = plan_model_title_match_kind (self->codes, start, base, &title->kind);
  if (n == 0 || tail - start > PLAN_MODEL_HEAD_MAX_TITLE)
    return FALSE;
  for (guint32 i = start; i < base; i++)
    {
      guint16 code = self->codes[i];

      if (code == PLAN_MODEL_CODE_FULL_STOP || code == ';' || code == ':' || code == ',' || code == '|'
          || code == '>' || code == 0xbb
          || code == '!')
        return FALSE;
    }
  title->place = (PlanModelPlace) { start, tail };
  title->base_end = base;
  title->kind_place = (PlanModelPlace) { base - n, base };

  return TRUE;
}

static gboolean
is_bracket_line (const PlanModelHead *self,
                 guint32              number)
{
  PlanModelPlace line = plan_model_head_get_line (self, number);

  return line.end - line.start >= 3 && match_bracket_before (self, line.start, line.end) == line.start
         && is_title_bracket (self, line.start, line.end);
}

/* What of a title is compared: not marks, which are printed in many ways. */
static gboolean
is_compared (guint16 code)
{
  return plan_model_code_is_han (code) || plan_model_code_is_digit (code) || plan_model_code_is_latin (code);
}

/* Whether the lines from @number on print the title [@start, @end) and end with it: the block behind them, or 0. */
static guint32
match_lines (const PlanModelHead *self,
             guint32              number,
             guint32              start,
             guint32              end,
             guint32             *at)
{
  PlanModelPlace line = plan_model_head_get_line (self, number);
  guint32 i = line.start, last = number + MAX_PIECES;

  if (line.end - line.start > PLAN_MODEL_HEAD_MAX_TITLE)
    return 0;
  for (guint32 k = start; k < end; k++)
    {
      if (!is_compared (self->codes[k]))
        continue;
      while (i >= line.end || !is_compared (self->codes[i]))
        {
          if (i < line.end && self->codes[i] != PLAN_MODEL_CODE_OPEN_TITLE
              && self->codes[i] != PLAN_MODEL_CODE_FULL_STOP && self->codes[i] != ':' && self->codes[i] != '|')
            {
              i++;
              continue;
            }
          if (i < line.end || k == start || ++number >= MIN (last, self->n_blocks))
            return 0;
          if (plan_model_head_get_block (self, number)->kind == PLAN_MODEL_BLOCK_TABLE)
            return 0;
          line = plan_model_head_get_line (self, number);
          i = line.start;
        }
      if (self->codes[i++] != self->codes[k])
        return 0;
    }
  *at = i;

  return number + 1;
}

/* The title with the bracket behind it, on its line or on one of its own. */
static void
take_bracket (const PlanModelHead *self,
              PlanModelHeadTitle  *title)
{
  PlanModelPlace line = plan_model_head_get_line (self, title->end_block - 1);

  if (title->place.end < line.end && match_bracket_before (self, title->place.end, line.end) == title->place.end
      && is_title_bracket (self, title->place.end, line.end))
    title->place.end = line.end;
  else if (title->place.end >= line.end && title->end_block < self->n_blocks
           && is_bracket_line (self, title->end_block))
    title->place.end = plan_model_head_get_line (self, title->end_block++).end;
}

/* The plan's own title, where the notice or the page's title names it: a line that is nothing else. */
static gboolean
find_named_title (PlanModelHead  *self,
                  PlanModelPlace  named,
                  guint32         first)
{
  PlanModelHeadTitle shape = { { 0 } };
  guint32 base = named.end;

  if (match_title (self, named.start, named.end, &shape))
    base = shape.base_end;
  for (guint32 i = first; i < self->n_head; i++)
    {
      guint32 at, end_block = match_lines (self, i, named.start, base, &at);
      PlanModelHeadTitle title = { { 0 } }, own;
      PlanModelPlace line;

      if (end_block == 0 || plan_model_head_get_block (self, i)->kind == PLAN_MODEL_BLOCK_TABLE
          || plan_model_head_get_block (self, i)->kind == PLAN_MODEL_BLOCK_CONTENTS)
        continue;
      title.place = (PlanModelPlace) { plan_model_head_get_line (self, i).start, at };
      title.block = i;
      title.end_block = end_block;
      title.base_end = at;
      take_bracket (self, &title);
      line = plan_model_head_get_line (self, title.end_block - 1);
      if (title.place.end + 1 < line.end)
        continue;
      /* The notice may have broken a line within the word. */
      if (match_title (self, title.place.start, at, &own))
        {
          title.kind = own.kind;
          title.kind_place = own.kind_place;
        }
      self->title = title;
      return TRUE;
    }

  return FALSE;
}

/* The plan named in the title of a notice: X of 关于印发《X》的通知 or 印发X的通知. */
static gboolean
find_named_in_notice (const PlanModelHead      *self,
                      const PlanModelHeadTitle *notice,
                      PlanModelPlace           *named,
                      guint32                  *issuer_end)
{
  static const char *const verbs[] = { "印发", "批转", "转发", "发布", "公布", "下发" };
  guint32 at = notice->place.end, start, end = notice->kind_place.start;

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      guint32 found;

      if (plan_model_head_find_word (self, notice->place.start, end, verbs[i], &found) && found < at)
        at = found;
    }
  if (at == notice->place.end)
    return FALSE;
  *issuer_end = at;
  if (at >= notice->place.start + 2 && plan_model_codes_match (self->codes, at - 2, at, "关于") > 0)
    *issuer_end = at - 2;
  start = at + 2;
  if (end > start && self->codes[end - 1] == 0x7684 /* 的 */)
    end--;
  if (start < end && self->codes[start] == PLAN_MODEL_CODE_OPEN_TITLE)
    {
      guint depth = 0;
      guint32 i = start;

      for (; i < end; i++)
        {
          depth += self->codes[i] == PLAN_MODEL_CODE_OPEN_TITLE;
          if (self->codes[i] == PLAN_MODEL_CODE_CLOSE_TITLE && --depth == 0)
            break;
        }
      start++;
      end = i;
    }
  /* 印发…行动计划等两个文件的通知: the first of them. */
  for (guint32 i = end; i > start + 4 && end - i < MAX_AND_OTHERS; i--)
    if (self->codes[i - 1] == u'等'
        && (plan_model_codes_match (self->codes, end - 2, end, "文件") > 0
            || plan_model_codes_match (self->codes, end - 2, end, "规划") > 0
            || plan_model_codes_match (self->codes, end - 2, end, "方案") > 0
            || plan_model_codes_match (self->codes, end - 2, end, "计划") > 0))
      {
        end = i - 1;
        break;
      }
  *named = (PlanModelPlace) { start, end };

  return end >= start + 4;
}

/* The first 《…》 of a block. */
static gboolean
find_quoted (const PlanModelHead *self,
             guint32              start,
             guint32              end,
             PlanModelPlace      *quoted)
{
  const guint16 open = PLAN_MODEL_CODE_OPEN_TITLE;
  guint32 first = plan_model_codes_find (self->codes, start, end, open);
  guint depth = 0;

  for (guint32 i = first; i < end; i++)
    {
      depth += self->codes[i] == PLAN_MODEL_CODE_OPEN_TITLE;
      if (self->codes[i] == PLAN_MODEL_CODE_CLOSE_TITLE && --depth == 0)
        {
          *quoted = (PlanModelPlace) { first + 1, i };
          return i > first + 4;
        }
    }

  return FALSE;
}

/* What leads to a document that another is made by. */
static const PlanModelWord basis_words[] = {
  { "根据", 1 }, { "按照", 1 }, { "依据", 1 }, { "贯彻", 1 }, { "落实", 1 }, { "贯彻落实", 1 }, { "结合", 1 }, { "依照", 1 }, { "对照", 1 }, { "按", 1 },
};
static PlanModelLexicon bases = PLAN_MODEL_LEXICON (basis_words);

/* 根据《…》, 制定了《…》, 现印发给你们: the first title that is no basis.  @named: the first of the block. */
static void
skip_basis (const PlanModelHead  *self,
            const PlanModelBlock *block,
            PlanModelPlace       *named)
{
  PlanModelPlace next = *named;
  guint32 from = block->start, at;
  guint length;
  gboolean is_basis = FALSE;

  do
    {
      guint32 lead = from;

      /* Those that stand side by side are one or the other: 根据《…》和《…》. */
      if (from == block->start || next.start > from + MAX_BETWEEN_TITLES)
        for (is_basis = FALSE; lead < next.start && plan_model_lexicon_find (&bases, self->codes, lead, next.start, &at, &length, NULL);
             lead = at + length)
          is_basis = TRUE;
      if (!is_basis)
        {
          *named = next;
          return;
        }
      from = next.end + 1;
    }
  while (find_quoted (self, from, block->end, &next));
}

/* 现将《政府工作报告》2023年重点工作分解印发给你们: what is handed out is of the report, and not the report. */
static gboolean
is_of_report (const PlanModelHead  *self,
              const PlanModelBlock *block,
              PlanModelPlace        named)
{
  guint32 at = named.end + 1;

  return plan_model_codes_match (self->codes, named.end - 4, named.end, "工作报告") > 0 && at < block->end
         && (plan_model_code_is_han (self->codes[at]) || plan_model_code_is_digit (self->codes[at]))
         && !plan_model_code_is_one_of (self->codes[at], u"印已予现经和及等与转");
}

/* Whether the block is the sentence of a notice that hands out a plan. */
static gboolean
match_notice (const PlanModelHead *self,
              guint32              number,
              PlanModelPlace      *named)
{
  const PlanModelBlock *block = plan_model_head_get_block (self, number);

  if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || block->end - block->start > 600
      || !find_quoted (self, block->start, block->end, named))
    return FALSE;
  skip_basis (self, block, named);

  return plan_model_lexicon_find (&carries, self->codes, block->start, block->end, &(guint32) { 0 }, NULL, NULL)
         && (plan_model_head_holds_code (self, block->start, block->end, 0x53d1 /* 发 */)
             || plan_model_head_find_word (self, named->end, block->end, "全文如下", NULL));
}

/* A line that a title may have been broken at: nothing but words, and no name of a body or a mark of the page. */
static gboolean
is_title_piece (const PlanModelHead *self,
                guint32              number)
{
  const PlanModelBlock *block = plan_model_head_get_block (self, number);
  PlanModelPlace line = plan_model_head_get_line (self, number);
  PlanModelDate date;
  guint16 last;

  if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH || line.end - line.start < 2 || line.end - line.start > 40)
    return FALSE;
  last = self->codes[line.end - 1];
  if (!is_compared (last) && last != 0x201d && last != PLAN_MODEL_CODE_CLOSE_TITLE && last != 0x3001)
    return FALSE;
  for (guint32 i = line.start; i < line.end; i++)
    if (self->codes[i] == ':' || self->codes[i] == PLAN_MODEL_CODE_FULL_STOP || self->codes[i] == ','
        || self->codes[i] == ';'
        || self->codes[i] == '|' || self->codes[i] == '>' || self->codes[i] == 0)
      return FALSE;

  return !plan_model_head_is_date_line (self, number, &date)
         && !plan_model_head_is_body_name (self, line.start, line.end)
         && plan_model_codes_match (self->codes, line.start, line.end, "附件") == 0;
}

/* Whether a title can begin here: with an area, a plan's number, 关于 … */
static gboolean
is_title_start (const PlanModelHead *self,
                guint32              at,
                guint32              end)
{
  PlanModelAreaName area;
  PlanModelYears years;

  /* 《政府工作报告》重点工作分工方案 */
  if (at < end && self->codes[at] == PLAN_MODEL_CODE_OPEN_TITLE
      && plan_model_codes_match (self->codes, at + 1, end, "政府工作报告") > 0)
    return TRUE;
  if (at < end && (self->codes[at] == 0x201c || self->codes[at] == PLAN_MODEL_CODE_OPEN_TITLE))
    at++;
  if (plan_model_codes_match (self->codes, at, end, "中共") > 0
      || plan_model_codes_match (self->codes, at, end, "关于") > 0)
    return TRUE;

  return plan_model_area_match (self->codes, at, end, &area) || plan_model_area_match_zone (self->codes, at, end, &area)
         || plan_model_years_match (self->codes, at, end, &years);
}

/* The title whose last line with a word for its kind is @number, with the lines that it was broken over. */
static gboolean
match_title_lines (const PlanModelHead *self,
                   guint32              number,
                   PlanModelHeadTitle  *title)
{
  PlanModelPlace line = plan_model_head_get_line (self, number);
  PlanModelBlockKind kind = plan_model_head_get_block (self, number)->kind;

  if ((kind != PLAN_MODEL_BLOCK_PARAGRAPH && kind != PLAN_MODEL_BLOCK_FURNITURE)
      || line.end - line.start > PLAN_MODEL_HEAD_MAX_TITLE || line.end == line.start
      || !match_title (self, line.start, line.end, title))
    return FALSE;
  title->block = number;
  title->end_block = number + 1;
  take_bracket (self, title);
  for (guint i = 1; i < MAX_PIECES && title->block > 0; i++)
    {
      guint32 before = title->block - 1;
      PlanModelPlace piece;
      PlanModelHeadTitle other;

      if (!is_title_piece (self, before))
        break;
      piece = plan_model_head_get_line (self, before);
      if (match_title (self, piece.start, piece.end, &other)
          && is_title_start (self, title->place.start, title->place.end))
        break;
      /* A line that begins a title and does not end one goes on; so does one before a line that cannot begin one. */
      if (!is_title_start (self, piece.start, piece.end) && is_title_start (self, title->place.start, title->place.end))
        break;
      if (!is_title_start (self, piece.start, piece.end)
          && !(before > 0 && is_title_piece (self, before - 1)
               && is_title_start (self, plan_model_head_get_line (self, before - 1).start,
                                  plan_model_head_get_line (self, before - 1).end)))
        break;
      title->block = before;
      title->place.start = piece.start;
    }

  return TRUE;
}

/* How much a title looks like that of the plan. */
static int
rate_title (const PlanModelHead      *self,
            const PlanModelHeadTitle *title)
{
  guint32 start = title->place.start, length = title->place.end - start;
  int rate = 0;

  if (title->kind == PLAN_MODEL_TITLE_NOTICE)
    rate -= 6;
  if (plan_model_head_get_block (self, title->block)->kind == PLAN_MODEL_BLOCK_FURNITURE)
    rate -= 4;
  if (length < 8 && title->kind != PLAN_MODEL_PLAN_KIND_WORK_REPORT)
    rate -= 5;
  if (is_title_start (self, start, title->place.end))
    rate += 3;
  for (guint32 i = start; i < title->place.end; i++)
    {
      PlanModelYears years;

      if (plan_model_years_match (self->codes, i, title->place.end, &years))
        {
          rate += 2;
          break;
        }
    }

  return rate;
}

/* 工作报告重点工作责任分解(2024年) */
static gboolean
has_years_behind (const PlanModelHead *self,
                  guint32              number)
{
  PlanModelPlace line = plan_model_head_get_line (self, number);
  guint32 open = match_bracket_before (self, line.start, line.end);
  PlanModelYears years;

  return open < line.end && plan_model_years_match (self->codes, open + 1, line.end, &years);
}

static gboolean
states_figure (const PlanModelHead *self,
               PlanModelPlace       line)
{
  g_autoptr (GArray) quantities = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantityMatch));

  plan_model_quantities_scan (self->codes, line.start, line.end, quantities);
  for (guint i = 0; i < quantities->len; i++)
    {
      const PlanModelQuantityMatch *quantity = &g_array_index (quantities, PlanModelQuantityMatch, i);

      if (quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT)
        return TRUE;
    }

  return FALSE;
}

/* A title that no word for a kind of plan ends: the page's heading, or a line that begins with an area or a year and stands
 * before all text. */
static void
guess_title (PlanModelHead *self)
{
  for (guint32 i = 0; i < self->n_head && !plan_model_head_is_prose (self, i) && !plan_model_head_is_first_heading (self, i); i++)
    {
      PlanModelPlace line = plan_model_head_get_line (self, i);

      /* 2021年民生实事项目(实事内容) */
      line.end = match_bracket_before (self, line.start, line.end);
      if (!(is_title_piece (self, i) || line.end < plan_model_head_get_line (self, i).end) || line.end - line.start < MIN_GUESSED_TITLE
          || plan_model_head_is_label_line (self, i)
          || !(plan_model_head_get_block (self, i)->markdown_level > 0 || is_title_start (self, line.start, line.end)
               || has_years_behind (self, i)))
        continue;
      /* 2019年企业达到60家 is a sentence, 2018年工作回顾 the first section. */
      if (states_figure (self, line) || plan_model_section_kind_is_title (self->codes, line.start, line.end))
        continue;
      line.end = plan_model_head_get_line (self, i).end;
      self->title.place = line;
      self->title.block = i;
      self->title.end_block = i + 1;
      self->title.base_end = line.end;
      self->is_guessed = TRUE;
      return;
    }
}

/* The plan's title where nothing names it: the line most like one before the text begins, the later of equals. */
static void
choose_title (PlanModelHead *self)
{
  int best = G_MININT;

  for (guint32 i = 0; i < self->n_head; i++)
    {
      PlanModelHeadTitle title = { { 0 } };
      int rate;

      /* Behind the notice stands what it hands out. */
      if (i == self->notice_end && self->title.kind == PLAN_MODEL_TITLE_NOTICE)
        best = G_MININT;

      if (match_title_lines (self, i, &title))
        {
          rate = rate_title (self, &title);
          if (rate >= best && rate >= -2)
            {
              best = rate;
              self->title = title;
            }
          i = title.end_block - 1;
          continue;
        }
      if (self->title.end_block != 0
          && (plan_model_head_is_prose (self, i) || plan_model_head_is_first_heading (self, i)))
        break;
    }
  if (self->title.end_block == 0)
    guess_title (self);
}

/*< private >
 * plan_model_head_find_title:
 */
void
plan_model_head_find_title (PlanModelHead *self)
{
  if (self->named.end == 0)
    choose_title (self);
  else if (!find_named_title (self, self->named, self->notice_end))
    {
      PlanModelHeadTitle title = { { 0 } };

      if (!match_title (self, self->named.start, self->named.end, &title))
        title.place = self->named;
      title.block = 0;
      while (plan_model_head_get_block (self, title.block)->end < self->named.start)
        title.block++;
      title.end_block = title.block + 1;
      /* A report that the plan is out has no plan behind it: its text begins where it begins. */
      if (self->is_report)
        {
          guint32 first = 0;

          while (first < title.block && !plan_model_head_is_prose (self, first))
            first++;
          title.end_block = self->notice_end = first;
        }
      self->title = title;
    }
}

/*< private >
 * plan_model_head_find_notice:
 */
void
plan_model_head_find_notice (PlanModelHead *self)
{
  for (guint32 i = 0; i < self->n_head; i++)
    {
      PlanModelPlace named;
      PlanModelPlace line = plan_model_head_get_line (self, i);
      PlanModelHeadTitle title = { { 0 } };
      guint32 at;

      if (match_notice (self, i, &named))
        {
          const PlanModelBlock *block = plan_model_head_get_block (self, i);

          if (!is_of_report (self, block, named))
            self->named = named;
          self->notice_end = i + 1;
          self->is_report = plan_model_head_find_word (self, block->start, block->end, "印发了", &at)
                            || plan_model_head_find_word (self, block->start, block->end, "发布了", &at);
          return;
        }
      /* 某省委、某省人民政府印发《…》, as the papers have it. */
      if (line.end - line.start <= PLAN_MODEL_HEAD_MAX_TITLE
          && plan_model_head_find_word (self, line.start, line.end, "印发《", &at) && at > line.start
          && self->letterhead->len == 0 && plan_model_head_is_body_name (self, line.start, at))
        plan_model_head_take_letterhead (self, line.start, at);
      if (plan_model_head_get_block (self, i)->kind == PLAN_MODEL_BLOCK_PARAGRAPH
          && match_title_lines (self, i, &title))
        {
          if (title.kind == PLAN_MODEL_TITLE_NOTICE && find_named_in_notice (self, &title, &named, &at))
            {
              if (self->named.end == 0)
                self->named = named;
              plan_model_head_take_title_head (self, &title, at);
            }
          else if (plan_model_head_find_word (self, title.place.start, title.place.end, "关于", &at))
            plan_model_head_take_title_head (self, &title, at);
        }
    }
}
