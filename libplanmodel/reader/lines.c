/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/lines-private.h>

/* What the line has between its ends, and how wide it is. */
static void
look_at_codes (PlanModelLine *self,
               const guint16 *codes)
{
  guint width = 0, flags = 0, n_spaces = 0;

  for (guint32 i = self->start; i < self->end;)
    {
      guint16 code = codes[i];

      if (code >= 0x3400 && code < 0xfff0)
        {
          guint32 first = i;

          do
            i++;
          while (i < self->end && codes[i] >= 0x3400 && codes[i] < 0xfff0);
          flags |= PLAN_MODEL_LINE_HAS_HAN;
          width += 2 * (i - first);
          n_spaces = 0;
          continue;
        }
      i++;
      flags |= plan_model_code_get_flags (code);
      width += plan_model_code_get_width (code);
      if (code == ' ')
        {
          if (++n_spaces > 1)
            flags |= PLAN_MODEL_LINE_HAS_GAP;
          continue;
        }
      /* A comma of Chinese is as wide as a Han character. */
      if ((code == ',' || code == ';' || code == ':' || code == '(' || code == ')') && i - 1 > self->start
          && codes[i - 2] >= 0x2000)
        width++;
      n_spaces = 0;
    }
  self->width = MIN (width, PLAN_MODEL_LINE_MAX_WIDTH);
  self->flags = flags;
}

/* Whether digits or letters are printed in full width: codes do not tell, but three bytes were one of ASCII. */
static gboolean
prints_full_width (const PlanModelRaw *raw)
{
  return (raw->document->length - raw->n_codes) / 2 > raw->n_codes - raw->n_narrow;
}

/* The width as printed: a character of three bytes takes two columns, one of ASCII a single one. */
static guint16
measure_print (const PlanModelRaw     *raw,
               const PlanModelRawLine *extent,
               const PlanModelLine    *line)
{
  const char *start = raw->document->text + extent->index, *end = start + extent->n_bytes;
  gsize n_bytes, n = line->end - line->start;

  for (guint32 i = extent->start; i < line->start; i++)
    start = g_utf8_next_char (start);
  for (guint32 i = extent->end; i > line->end; i--)
    end = g_utf8_prev_char (end);
  n_bytes = end - start;

  return MIN (n + (n_bytes - n) / 2, PLAN_MODEL_LINE_MAX_WIDTH);
}

static void
measure_line (PlanModelLine          *self,
              const PlanModelRaw     *raw,
              const PlanModelRawLine *extent,
              gboolean                has_full_width)
{
  const guint16 *codes = raw->codes;
  guint32 start = extent->start, end = extent->end;
  guint indent = 0;

  for (; start < end && plan_model_code_is_unseen (codes[start]); start++)
    indent += codes[start] == '\t' ? 4 : codes[start] == ' ';
  while (end > start && plan_model_code_is_unseen (codes[end - 1]))
    end--;
  self->start = start;
  self->end = end;
  self->indent = MIN (indent, PLAN_MODEL_LINE_MAX_INDENT);
  if (start == end)
    {
      self->kind = PLAN_MODEL_LINE_BLANK;
      return;
    }
  /* In most lines nothing is unseen but around them, and what was noted when they were decoded holds for what is between. */
  if (has_full_width && extent->n_unseen == (start - extent->start) + (extent->end - end))
    self->flags = extent->flags & ~(PLAN_MODEL_LINE_HAS_SPACE | PLAN_MODEL_LINE_HAS_GAP);
  else
    look_at_codes (self, codes);
  if (has_full_width)
    self->width = measure_print (raw, extent, self);
}

/*< private >
 * plan_model_lines_new:
 *
 * Returns: (transfer full): what is seen in each line
 */
PlanModelLine *
plan_model_lines_new (const PlanModelRaw *raw)
{
  PlanModelLine *lines = g_new0 (PlanModelLine, (gsize) raw->n_lines + 1);
  gboolean has_full_width = prints_full_width (raw);

  for (guint32 i = 0; i < raw->n_lines; i++)
    measure_line (&lines[i], raw, &raw->lines[i], has_full_width);

  return lines;
}

static const PlanModelWord label_words[] = {
  { "牵头单位", 1 }, { "牵头部门", 1 }, { "牵头领导", 1 }, { "责任单位", 1 }, { "责任部门", 1 }, { "责任主体", 1 }, { "责任领导", 1 },
  { "责任处室", 1 }, { "责任科室", 1 }, { "配合单位", 1 }, { "配合部门", 1 }, { "参与单位", 1 }, { "参与部门", 1 }, { "参加单位", 1 },
  { "协办单位", 1 }, { "协同单位", 1 }, { "协助单位", 1 }, { "主办单位", 1 }, { "主管部门", 1 }, { "实施单位", 1 }, { "承担单位", 1 },
  { "落实单位", 1 }, { "完成时限", 1 }, { "完成时间", 1 }, { "时间节点", 1 }, { "工作目标", 1 }, { "牵头", 1 }, { "配合", 1 },
  { "工作措施", 1 }, { "目标任务", 1 }, { "联系人", 1 }, { "抄送", 1 }, { "主送", 1 }, { "注", 1 }, { "备注", 1 }, { "说明", 1 },
  { "单位", 1 }, { "来源", 1 }, { "附件", 2 }, { "附表", 2 }, { "附录", 2 }, { "附图", 2 }, { "专栏", 2 }, { "专表", 2 }, { "附", 1 },
};
static PlanModelLexicon label_lexicon = PLAN_MODEL_LEXICON (label_words);

static gboolean
is_han_numeral (guint16 code)
{
  static const guint16 numerals[] = { 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b,
                                      0x4e5d, 0x5341, 0x767e, 0x96f6, 0x3007, 0x5eff };

  for (guint i = 0; i < G_N_ELEMENTS (numerals); i++)
    {
      if (numerals[i] == code)
        return TRUE;
    }

  return FALSE;
}

static guint32
skip_numerals (const guint16 *codes,
               guint32        at,
               guint32        end)
{
  while (at < end && (is_han_numeral (codes[at]) || plan_model_code_is_digit (codes[at])))
    at++;

  return at;
}

static gboolean
is_bullet (guint16 code)
{
  return (code >= 0x25a0 && code <= 0x25ff) || code == 0x2605 || code == 0x2606 || code == 0x27a2 || code == 0x27a4
         || code == 0x2714 || code == 0x2713 || code == 0x221a || code == 0x2756 || code == 0x00b7 || code == 0x25c6;
}

static gboolean
is_ringed (guint16 code)
{
  return (code >= 0x2460 && code <= 0x24ff) || (code >= 0x2776 && code <= 0x2793) || (code >= 0x3220 && code <= 0x3229)
         || (code >= 0x3280 && code <= 0x3289);
}

/*< private >
 * plan_model_line_get_begin:
 *
 * Returns: how the line begins
 */
PlanModelLineBegin
plan_model_line_get_begin (const PlanModelRaw  *raw,
                           const PlanModelLine *line)
{
  const guint16 *codes = raw->codes;
  guint32 at = line->start, end = MIN (line->end, line->start + 24), after;
  guint16 code;
  guint n, sense;

  if ((line->flags & PLAN_MODEL_LINE_BEGINS) != 0)
    return PLAN_MODEL_LINE_BEGINS_NUMBERED;
  if (at >= end)
    return PLAN_MODEL_LINE_BEGINS_PLAIN;
  code = codes[at];
  if (is_bullet (code) || is_ringed (code))
    return PLAN_MODEL_LINE_BEGINS_NUMBERED;
  if (code == 0x2014)
    return at + 1 < end && codes[at + 1] == 0x2014 ? PLAN_MODEL_LINE_BEGINS_NUMBERED : PLAN_MODEL_LINE_BEGINS_PLAIN;
  if (code == '#' || ((code == '-' || code == '*' || code == '+' || code == '>') && at + 1 < end && codes[at + 1] == ' '))
    return PLAN_MODEL_LINE_BEGINS_NUMBERED;
  /* 第三章, 第二条; 第一产业 is none. */
  if (code == 0x7b2c)
    {
      for (after = at + 1; after < end && codes[after] == ' ';)
        after++;
      n = skip_numerals (codes, after, end) - after;
      after += n;
      while (after < end && codes[after] == ' ')
        after++;
      if (n == 0 || n > 6 || after >= end)
        return PLAN_MODEL_LINE_BEGINS_PLAIN;
      if (plan_model_codes_match (codes, after, end, "章") != 0 || plan_model_codes_match (codes, after, end, "节") != 0
          || plan_model_codes_match (codes, after, end, "编") != 0 || plan_model_codes_match (codes, after, end, "篇") != 0
          || plan_model_codes_match (codes, after, end, "条") != 0 || plan_model_codes_match (codes, after, end, "部分") != 0)
        return PLAN_MODEL_LINE_BEGINS_NUMBERED;
      return PLAN_MODEL_LINE_BEGINS_PLAIN;
    }
  if (plan_model_code_is_opening (code))
    {
      after = skip_numerals (codes, at + 1, end);
      n = after - at - 1;
      if (n > 0 && n <= 3 && after < end && plan_model_code_is_closing (codes[after]))
        return PLAN_MODEL_LINE_BEGINS_NUMBERED;
      return PLAN_MODEL_LINE_BEGINS_WEAKLY;
    }
  after = skip_numerals (codes, at, end);
  n = after - at;
  if (n > 0 && n <= 3 && after < end)
    {
      guint16 mark = codes[after], next = after + 1 < end ? codes[after + 1] : 0;
      gboolean is_han = !plan_model_code_is_digit (code);

      /* 一、二产业 and 3、4家 enumerate; 1.5 is a number, 1.2 before a space a heading. */
      if (mark == 0x3001 && !(is_han ? is_han_numeral (next) : plan_model_code_is_digit (next)))
        return PLAN_MODEL_LINE_BEGINS_NUMBERED;
      if (mark == '.' || mark == ')' || mark == '\\')
        {
          guint32 last = after;

          if (mark == '\\' && next != '.')
            return PLAN_MODEL_LINE_BEGINS_PLAIN;
          if (!plan_model_code_is_digit (next))
            return PLAN_MODEL_LINE_BEGINS_NUMBERED;
          while (last < end && (codes[last] == '.' || plan_model_code_is_digit (codes[last])))
            last++;
          return last < end && plan_model_code_is_unseen (codes[last]) && mark == '.' ? PLAN_MODEL_LINE_BEGINS_NUMBERED
                                                                      : PLAN_MODEL_LINE_BEGINS_PLAIN;
        }
      if (is_han && n == 1 && (plan_model_codes_match (codes, after, end, "是") != 0 || plan_model_codes_match (codes, after, end, "要") != 0))
        return PLAN_MODEL_LINE_BEGINS_WEAKLY;
      return PLAN_MODEL_LINE_BEGINS_PLAIN;
    }
  /* 表1, 图2: with a number, or they are words. */
  if (code == 0x8868 || code == 0x56fe)
    {
      for (after = at + 1; after < end && codes[after] == ' ';)
        after++;
      return after < end && skip_numerals (codes, after, end) > after ? PLAN_MODEL_LINE_BEGINS_LABELLED
                                                                      : PLAN_MODEL_LINE_BEGINS_PLAIN;
    }
  n = plan_model_lexicon_match (&label_lexicon, codes, at, end, &sense);
  if (n > 0)
    {
      for (after = at + n; after < end && codes[after] == ' ';)
        after++;
      if (after < end && (codes[after] == ':' || (sense == 2 && skip_numerals (codes, after, end) > after)))
        return PLAN_MODEL_LINE_BEGINS_LABELLED;
      if (after == line->end && sense == 2)
        return PLAN_MODEL_LINE_BEGINS_LABELLED;
    }

  return PLAN_MODEL_LINE_BEGINS_PLAIN;
}

/*< private >
 * plan_model_line_get_end:
 *
 * Returns: how the line ends
 */
PlanModelLineEnd
plan_model_line_get_end (const PlanModelRaw  *raw,
                         const PlanModelLine *line)
{
  const guint16 *codes = raw->codes;
  guint32 at = line->end;
  gboolean is_closed = FALSE;

  while (at > line->start)
    {
      switch (codes[--at])
        {
        case ' ':
        case '\t':
        case 0:
        case '*': /* emphasis */
        case '\\':
        case '?':
        case 0xfffd:
          continue;
        case ')':
        case ']':
        case '}':
        case 0x201d:
        case 0x300b: /* 》 */
        case '>':
          is_closed = TRUE;
          continue;
        case ',':
        case 0x3001:
        case '(':
        case '[':
        case '{':
        case 0x201c:
        case 0x300a: /* 《 */
        case '+':
          return is_closed ? PLAN_MODEL_LINE_ENDS_BARE : PLAN_MODEL_LINE_ENDS_OPEN;
        case ';':
          return is_closed ? PLAN_MODEL_LINE_ENDS_BARE : PLAN_MODEL_LINE_ENDS_SEMICOLON;
        case ':':
          return is_closed ? PLAN_MODEL_LINE_ENDS_BARE : PLAN_MODEL_LINE_ENDS_COLON;
        case 0x3002:
        case '!':
        case 0x2026:
          return PLAN_MODEL_LINE_ENDS_STOP;
        default:
          return PLAN_MODEL_LINE_ENDS_BARE;
        }
    }

  return PLAN_MODEL_LINE_ENDS_BARE;
}

/*< private >
 * plan_model_line_get_first_width:
 *
 * Returns: the columns that must be free for the line to begin in the one before it
 */
guint
plan_model_line_get_first_width (const PlanModelRaw  *raw,
                                 const PlanModelLine *line)
{
  const guint16 *codes = raw->codes;
  guint32 at = line->start, end = MIN (line->end, at + 24);

  while (at < end && codes[at] > ' ' && codes[at] < 0x2000)
    at++;

  return MAX (at - line->start, 2);
}
