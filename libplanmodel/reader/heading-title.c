/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/heading-title-private.h>

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/numbering-private.h>
#include <libplanmodel/reader/section-kind-private.h>

#define MAX_RUN_IN 45 /* a longer sentence before the first full stop is no title */
#define MAX_ALONE 60
#define MAX_BEFORE_COLON 24
#define MAX_CLAUSE 25
#define MAX_GUESSED 36
#define MIN_GUESSED 4
#define MAX_LINE 30

#define FIRST_HAN 0x3400
#define FULL_STOP 0x3002
#define ENUMERATION_COMMA 0x3001
#define QUOTE_OPEN 0x201c
#define QUOTE_CLOSE 0x201d
#define TITLE_OPEN 0x300a
#define TITLE_CLOSE 0x300b

enum
{
  LABEL = 1, /* of a line that says who and when */
  BOUND, /* makes a sentence of a figure */
  CLOSING, /* what a bracket at the end of a heading is about */
  ENDING, /* ends the name of a piece of work */
  OPENING, /* begins the sentence behind it */
  PLAN
};

static const PlanModelWord label_words[] = {
  { "责任单位", LABEL }, { "牵头单位", LABEL }, { "配合单位", LABEL }, { "参与单位", LABEL }, { "责任部门", LABEL },
  { "牵头部门", LABEL }, { "配合部门", LABEL }, { "完成时限", LABEL }, { "完成时间", LABEL }, { "联系人", LABEL },
  { "联系电话", LABEL }, { "责任领导", LABEL }, { "责任人", LABEL },   { "电话", LABEL },     { "责任主体", LABEL },
};
static PlanModelLexicon labels = PLAN_MODEL_LEXICON (label_words);

static const PlanModelWord bound_words[] = {
  { "达到", BOUND }, { "以上", BOUND }, { "以下", BOUND }, { "以内", BOUND },   { "不低于", BOUND }, { "不少于", BOUND },
  { "超过", BOUND }, { "突破", BOUND }, { "增长", BOUND }, { "不超过", BOUND }, { "左右", BOUND },   { "下降", BOUND },
  { "新增", BOUND }, { "新建", BOUND }, { "建成", BOUND }, { "完成", BOUND },   { "实现", BOUND },   { "累计", BOUND },
};
static PlanModelLexicon bounds = PLAN_MODEL_LEXICON (bound_words);

static const PlanModelWord closing_words[] = {
  { "责任", CLOSING }, { "牵头", CLOSING }, { "单位", CLOSING }, { "负责", CLOSING },
  { "配合", CLOSING }, { "底前", CLOSING }, { "完成", CLOSING },
};
static PlanModelLexicon closings = PLAN_MODEL_LEXICON (closing_words);

static const PlanModelWord ending_words[] = {
  { "行动", ENDING },   { "专项行动", ENDING }, { "计划", ENDING }, { "工程", ENDING },
  { "攻坚战", ENDING }, { "专项", ENDING },     { "战役", ENDING },
};
static PlanModelLexicon endings = PLAN_MODEL_LEXICON (ending_words);

static const PlanModelWord opening_words[] = {
  { "坚持", OPENING }, { "围绕", OPENING }, { "聚焦", OPENING }, { "探索", OPENING }, { "充分", OPENING },   { "按照", OPENING },
  { "依托", OPENING }, { "针对", OPENING }, { "通过", OPENING }, { "认真", OPENING }, { "积极", OPENING },   { "切实", OPENING },
  { "大力", OPENING }, { "着力", OPENING }, { "鼓励", OPENING }, { "以习", OPENING }, { "深入贯", OPENING }, { "全面贯", OPENING },
  { "立足", OPENING }, { "面向", OPENING }, { "紧紧", OPENING }, { "根据", OPENING }, { "进一步", OPENING }, { "支持", OPENING },
  { "引导", OPENING }, { "利用", OPENING }, { "对于", OPENING }, { "力争", OPENING }, { "贯彻", OPENING },   { "严格", OPENING },
};
static PlanModelLexicon openings = PLAN_MODEL_LEXICON (opening_words);

static const PlanModelWord plan_words[] = {
  { "规划", PLAN },     { "规划纲要", PLAN }, { "纲要", PLAN },     { "计划", PLAN },     { "行动计划", PLAN }, { "方案", PLAN },
  { "实施方案", PLAN }, { "工作方案", PLAN }, { "行动方案", PLAN }, { "意见", PLAN },     { "措施", PLAN },     { "工作要点", PLAN },
  { "办法", PLAN },     { "指引", PLAN },     { "指南", PLAN },     { "报告", PLAN },     { "通知", PLAN },     { "决定", PLAN },
  { "细则", PLAN },
};
static PlanModelLexicon plans = PLAN_MODEL_LEXICON (plan_words);

static gboolean
contains (PlanModelLexicon *lexicon,
          const guint16    *codes,
          guint32           start,
          guint32           end)
{
  guint32 at;

  return plan_model_lexicon_find (lexicon, codes, start, end, &at, NULL, NULL);
}

/* The number by which a closing mark takes back what an opening one gave; 0 for other codes. */
static int
get_nesting (guint16 code)
{
  switch (code)
    {
    case '(':
    case '[':
    case '{':
    case QUOTE_OPEN:
    case TITLE_OPEN:
      return 1;
    case ')':
    case ']':
    case '}':
    case QUOTE_CLOSE:
    case TITLE_CLOSE:
      return -1;
    default:
      return 0;
    }
}

/* Units and scales that make a figure of the digits before them; 年 is none. */
static gboolean
is_counted (guint16 code)
{
  static const guint16 units[] = {
    '%',    0x2030, 0x4e07 /* 万 */, 0x4ebf /* 亿 */, 0x5bb6 /* 家 */, 0x9879 /* 项 */, 0x4ef6 /* 件 */, 0x4eba /* 人 */,
    0x6237, 0x6240, 0x5ea7 /* 座 */, 0x53f0 /* 台 */, 0x5957 /* 套 */, 0x540d /* 名 */, 0x8f86 /* 辆 */, 0x516c /* 公 */,
    0x5428, 0x4ea9, 0x500d /* 倍 */, 0x5343 /* 千 */, 0x5143 /* 元 */, 0x5e73 /* 平 */, 0x5f20 /* 张 */, 0x573a /* 场 */,
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      if (units[i] == code)
        return TRUE;
    }

  return FALSE;
}

/* Whether the words state a figure: 新建幼儿园10所; 5G and “1+3+N” are none. */
static gboolean
has_figure (const guint16 *codes,
            guint32        start,
            guint32        end)
{
  int depth = 0;
  gboolean has_digits = FALSE;

  for (guint32 i = start; i < end; i++)
    {
      if (codes[i] >= FIRST_HAN)
        continue;
      depth += get_nesting (codes[i]);
      if (depth > 0 || !plan_model_code_is_digit (codes[i]))
        continue;
      while (i + 1 < end && (plan_model_code_is_digit (codes[i + 1]) || codes[i + 1] == '.' || codes[i + 1] == ','))
        i++;
      if (i + 1 < end && is_counted (codes[i + 1]))
        return TRUE;
      has_digits = has_digits || (i + 1 < end && codes[i + 1] != 0x5e74 && !plan_model_code_is_latin (codes[i + 1]));
    }

  return has_digits && contains (&bounds, codes, start, end);
}

/* "到2025年,…", "2023年,…": the head of a sentence. */
static gboolean
begins_sentence (const guint16 *codes,
                 guint32        start,
                 guint32        end)
{
  guint32 at = start;

  if (at < end && codes[at] == 0x5230 /* 到 */)
    at++;

  return end - at >= 6 && plan_model_code_is_digit (codes[at]) && plan_model_codes_find (codes, at, end, ',') < end;
}

static guint32
trim_end (const guint16 *codes,
          guint32        start,
          guint32        end)
{
  while (end > start
         && (codes[end - 1] == ':' || codes[end - 1] == FULL_STOP || codes[end - 1] == ' ' || codes[end - 1] == ','
             || codes[end - 1] == ENUMERATION_COMMA || codes[end - 1] == ';'))
    end--;

  return end;
}

/* A bracket at the end that says who does it and until when is no part of the title. */
static void
cut_closing_bracket (const guint16         *codes,
                     PlanModelHeadingTitle *title)
{
  guint32 at = title->end;
  int depth = 0;

  if (at - title->start < 4 || !plan_model_code_is_closing (codes[at - 1]))
    return;
  do
    {
      at--;
      depth -= plan_model_code_is_closing (codes[at]);
      depth += plan_model_code_is_opening (codes[at]);
    }
  while (at > title->start && depth < 0);
  if (depth == 0 && at > title->start && contains (&closings, codes, at, title->end))
    {
      title->body = at;
      title->end = trim_end (codes, title->start, at);
      title->is_alone = FALSE;
    }
}

/* The end of a title that only a space tells from the text behind it: 指导思想　以…为指导,; 0 where there is none. */
static guint32
find_gap (const PlanModelLayout *layout,
          guint32                start,
          guint32                end)
{
  const guint16 *codes = layout->codes;

  end = MIN (end, start + MAX_GUESSED);
  for (guint32 i = start + 2; i < end; i++)
    {
      if (codes[i - 1] == ',' || codes[i - 1] == FULL_STOP || codes[i - 1] == ';')
        return 0;
      if (layout->origins[i] > layout->origins[i - 1] + 1 && plan_model_code_is_han (codes[i])
          && plan_model_numbering_is_gap (layout, i))
        return i;
    }

  return 0;
}

/* The customary title at the head of a sentence that has lost its mark: 总体要求以…; 0 where there is none. */
static guint32
find_customary (const guint16 *codes,
                guint32        start,
                guint32        end)
{
  guint length = plan_model_section_kind_match (codes, start, end);
  guint16 next;

  if (length == 0 || start + length >= end)
    return 0;
  next = codes[start + length];
  if (next == 0x548c /* 和 */ || next == 0x4e0e /* 与 */ || next == 0x53ca /* 及 */ || next == 0x7684 /* 的 */
      || next == 0x662f /* 是 */ || next == ENUMERATION_COMMA || next == ',' || next == 0x4e3a /* 为 */)
    return 0;

  return start + length;
}

static void
mend_sentence (const PlanModelLayout *layout,
               guint32                end,
               PlanModelHeadingTitle *title)
{
  guint32 cut = find_gap (layout, title->start, end);

  if (cut == 0)
    {
      cut = find_customary (layout->codes, title->start, end);
      title->is_damaged = cut != 0;
    }
  if (cut == 0)
    return;
  title->quality = PLAN_MODEL_TITLE_PLAIN;
  title->end = trim_end (layout->codes, title->start, cut);
  title->body = cut;
  title->is_alone = FALSE;
}

/*< private >
 * plan_model_heading_title_read:
 */
void
plan_model_heading_title_read (const PlanModelLayout *layout,
                               guint32                start,
                               guint32                end,
                               PlanModelHeadingTitle *title)
{
  const guint16 *codes = layout->codes;
  guint32 limit = MIN (end, start + MAX_ALONE + 1);
  guint32 stop = 0;
  int depth = 0;

  *title = (PlanModelHeadingTitle) { PLAN_MODEL_TITLE_SENTENCE, start, end, end, FALSE, FALSE, FALSE };
  if (start >= end)
    {
      title->quality = PLAN_MODEL_TITLE_MISSING;
      title->is_alone = TRUE;
      return;
    }
  if (plan_model_lexicon_match (&labels, codes, start, end, NULL) > 0)
    {
      title->quality = PLAN_MODEL_TITLE_LABEL;
      return;
    }
  for (guint32 i = start; i < limit && stop == 0; i++)
    {
      guint16 code = codes[i];

      /* Most codes are Han, and no mark. */
      if (code >= FIRST_HAN)
        continue;
      depth = MAX (0, depth + get_nesting (code));
      if (depth > 0)
        continue;
      if (code == FULL_STOP || code == '!' || code == '?' || code == ';'
          || (code == ':' && i - start <= MAX_BEFORE_COLON && i > start))
        stop = i;
    }
  if (stop == 0 && limit < end)
    {
      mend_sentence (layout, end, title);
      return;
    }
  title->is_alone = stop == 0 || stop + 1 == end;
  title->is_open = stop == 0 && (depth > 0 || codes[end - 1] == ',' || codes[end - 1] == ENUMERATION_COMMA);
  title->body = stop == 0 ? end : stop + 1;
  title->end = trim_end (codes, start, stop == 0 ? end : stop);
  if (title->end == start)
    {
      title->quality = PLAN_MODEL_TITLE_MISSING;
      return;
    }
  if ((stop != 0 && codes[stop] == ';') || (stop == 0 && codes[end - 1] == ';'))
    title->quality = PLAN_MODEL_TITLE_ITEM;
  else if (begins_sentence (codes, start, title->end) || title->end - start > (stop == 0 ? MAX_ALONE : MAX_RUN_IN))
    title->quality = PLAN_MODEL_TITLE_SENTENCE;
  else if (has_figure (codes, start, title->end))
    title->quality = title->is_alone ? PLAN_MODEL_TITLE_FIGURE : PLAN_MODEL_TITLE_SENTENCE;
  else
    title->quality = PLAN_MODEL_TITLE_PLAIN;
  if (title->quality == PLAN_MODEL_TITLE_SENTENCE)
    mend_sentence (layout, end, title);
  else if (stop != 0 && codes[stop] != ':')
    {
      /* 指导思想　以…为指导。 is short enough for a title, but its own title ends before the space. */
      guint32 gap = find_gap (layout, start, title->end);

      if (gap != 0 && plan_model_section_kind_is_title (codes, start, gap))
        mend_sentence (layout, end, title);
    }
  /* A long sentence before nothing but brackets is all that there is to say, and no title of it. */
  if (title->quality == PLAN_MODEL_TITLE_PLAIN && title->body < end
      && plan_model_code_is_opening (codes[title->body]) && title->end - title->start > MAX_CLAUSE
      && plan_model_codes_find (codes, title->start, title->end, ',') < title->end)
    title->quality = PLAN_MODEL_TITLE_SENTENCE;
  if (title->quality == PLAN_MODEL_TITLE_PLAIN)
    cut_closing_bracket (codes, title);
}

/*< private >
 * plan_model_heading_title_guess:
 */
void
plan_model_heading_title_guess (const PlanModelLayout *layout,
                                guint32                start,
                                guint32                end,
                                PlanModelHeadingTitle *title)
{
  const guint16 *codes = layout->codes;
  guint32 limit = MIN (end, start + MAX_GUESSED + 8);
  guint32 cut = 0, comma = 0;

  *title = (PlanModelHeadingTitle) { PLAN_MODEL_TITLE_SENTENCE, start, end, end, FALSE, FALSE, TRUE };
  for (guint32 i = start; i < limit && cut == 0; i++)
    {
      guint32 length = i - start;
      guint ending = plan_model_lexicon_match (&endings, codes, i, limit, NULL);

      if (codes[i] == FULL_STOP || codes[i] == ';')
        {
          if (comma == 0)
            cut = i;
          break;
        }
      if (codes[i] == ',' && comma == 0 && length >= MIN_GUESSED)
        comma = i;
      if (ending > 0 && length + ending >= 2 * MIN_GUESSED)
        {
          guint16 next = i + ending < end ? codes[i + ending] : 0;

          if (next != 0x7684 /* 的 */ && next != 0x548c /* 和 */ && next != ENUMERATION_COMMA && next != 0x65b9 /* 方 */)
            cut = i + ending;
        }
      else if (comma == 0 && length >= MIN_GUESSED && plan_model_lexicon_match (&openings, codes, i, limit, NULL) > 0)
        cut = i;
    }
  if (cut == 0)
    cut = comma != 0 ? comma : MIN (end, start + MAX_GUESSED);
  title->end = MAX (trim_end (codes, start, cut), start + 1);
  title->body = cut < end && (codes[cut] == ',' || codes[cut] == FULL_STOP || codes[cut] == ';' || codes[cut] == ':')
                    ? cut + 1
                    : cut;
  title->is_alone = title->body >= end;
}

/* 2018年工作回顾 */
static gboolean
begins_with_year (const guint16 *codes,
                  guint32        start,
                  guint32        end)
{
  return end - start > 5 && plan_model_code_is_digit (codes[start]) && codes[start + 4] == 0x5e74 /* 年 */;
}

/*< private >
 * plan_model_heading_title_is_line:
 *
 * Returns: whether these are words without a mark, and not too many
 */
gboolean
plan_model_heading_title_is_line (const PlanModelLayout *layout,
                                  guint32                start,
                                  guint32                end)
{
  const guint16 *codes = layout->codes;
  guint n_han = 0;

  if (end - start < 2 || end - start > MAX_LINE)
    return FALSE;
  for (guint32 i = start; i < end; i++)
    {
      guint16 code = codes[i];

      if (code == FULL_STOP || code == ';' || code == '|' || code == '?' || code == '!' || code == ':' || code == '>'
          || code == '@' || code == '/')
        return FALSE;
      n_han += plan_model_code_is_han (code);
    }

  return 2 * n_han > end - start && (plan_model_code_is_han (codes[start]) || begins_with_year (codes, start, end));
}

/*< private >
 * plan_model_heading_title_is_plan:
 *
 * Returns: whether it is the name of a document, with or without its period behind
 */
gboolean
plan_model_heading_title_is_plan (const guint16 *codes,
                                  guint32        start,
                                  guint32        end)
{
  if (end > start && plan_model_code_is_closing (codes[end - 1]))
    {
      guint32 at = end - 1;

      while (at > start && end - at < 24 && !plan_model_code_is_opening (codes[at]))
        at--;
      if (plan_model_code_is_opening (codes[at]))
        end = at;
    }
  /* The end of a line within the title. */
  while (end > start && codes[end - 1] == 0)
    end--;

  return end - start >= 6 && plan_model_lexicon_match_before (&plans, codes, start, end, NULL) > 0;
}
