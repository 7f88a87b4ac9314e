/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/numbering-private.h>

#include <libplanmodel/reader/lexicon-private.h>

#define MAX_VALUE 999 /* no outline counts further; 2021 is a year */
#define MAX_DIGITS 3
#define MAX_ENCLOSED 30

/* What 第N is followed by. */
static const PlanModelWord division_words[] = {
  { "编", PLAN_MODEL_NUMBERING_PART },    { "篇", PLAN_MODEL_NUMBERING_PART },    { "部分", PLAN_MODEL_NUMBERING_PART },
  { "章", PLAN_MODEL_NUMBERING_CHAPTER }, { "节", PLAN_MODEL_NUMBERING_SECTION }, { "条", PLAN_MODEL_NUMBERING_ARTICLE },
};
static PlanModelLexicon divisions = PLAN_MODEL_LEXICON (division_words);

/* What stands before the number of a unit of work. */
static const PlanModelWord label_words[] = {
  { "任务", 1 }, { "行动", 1 }, { "工程", 1 }, { "专项", 1 }, { "举措", 1 }, { "措施", 1 }, { "目标", 1 }, { "计划", 1 },
  { "重点任务", 1 }, { "专项行动", 1 }, { "重点工程", 1 }, { "重大工程", 1 }, { "重点项目", 1 }, { "阶段", 1 },
};
static PlanModelLexicon labels = PLAN_MODEL_LEXICON (label_words);

/* Numbers that are one character with their ring, brackets or dot. */
static const struct
{
  guint16 first;
  guint16 n;
  guint16 value; /* of the first */
  PlanModelNumbering manner;
} ringed[] = {
  { 0x2460, 20, 1, PLAN_MODEL_NUMBERING_RINGED },          /* ① */
  { 0x2474, 20, 1, PLAN_MODEL_NUMBERING_ARABIC_BRACKET },  /* ⑴ */
  { 0x2488, 20, 1, PLAN_MODEL_NUMBERING_ARABIC },          /* ⒈ */
  { 0x24f5, 10, 1, PLAN_MODEL_NUMBERING_RINGED },          /* ⓵ */
  { 0x2776, 10, 1, PLAN_MODEL_NUMBERING_RINGED },          /* ❶ */
  { 0x2780, 10, 1, PLAN_MODEL_NUMBERING_RINGED },          /* ➀ */
  { 0x278a, 10, 1, PLAN_MODEL_NUMBERING_RINGED },          /* ➊ */
  { 0x3220, 10, 1, PLAN_MODEL_NUMBERING_HAN_BRACKET },     /* ㈠ */
  { 0x3251, 15, 21, PLAN_MODEL_NUMBERING_RINGED },         /* ㉑ */
  { 0x3280, 10, 1, PLAN_MODEL_NUMBERING_RINGED },          /* ㊀ */
};

static guint
get_han_digit (guint16 code)
{
  switch (code)
    {
    case 0x4e00: /* 一 */
    case 0x58f9:
      return 1;
    case 0x4e8c: /* 二 */
    case 0x8d30:
      return 2;
    case 0x4e09: /* 三 */
    case 0x53c1:
      return 3;
    case 0x56db: /* 四 */
    case 0x8086:
      return 4;
    case 0x4e94: /* 五 */
    case 0x4f0d:
      return 5;
    case 0x516d: /* 六 */
    case 0x9646:
      return 6;
    case 0x4e03: /* 七 */
    case 0x67d2:
      return 7;
    case 0x516b: /* 八 */
    case 0x634c:
      return 8;
    case 0x4e5d: /* 九 */
    case 0x7396:
      return 9;
    default:
      return 0;
    }
}

#define HAN_ZERO 0x3007
#define HAN_ZERO_WORD 0x96f6 /* 零 */
#define HAN_TEN 0x5341 /* 十 */
#define HAN_TEN_FORMAL 0x62fe /* 拾 */
#define HAN_TWENTY 0x5eff /* 廿 */
#define HAN_HUNDRED 0x767e /* 百 */

/*< private >
 * plan_model_numbering_begins_han:
 */
gboolean
plan_model_numbering_begins_han (guint16 code)
{
  return get_han_digit (code) > 0 || code == HAN_TEN || code == HAN_TEN_FORMAL || code == HAN_TWENTY;
}

/* 一 to 九百九十九, also 一〇 and 二一: the value, or 0. */
static guint32
read_han (const guint16 *codes,
          guint32        at,
          guint32        end,
          guint32       *after)
{
  guint32 value = 0, digits = 0, pending = 0;
  guint n_digits = 0;
  gboolean has_scale = FALSE;
  guint32 i = at;

  for (; i < end && i < at + 7; i++)
    {
      guint16 code = codes[i];
      guint digit = get_han_digit (code);

      if (digit > 0 || ((code == HAN_ZERO || code == HAN_ZERO_WORD) && i > at))
        {
          pending = digit;
          digits = digits * 10 + digit;
          n_digits++;
        }
      else if (code == HAN_TEN || code == HAN_TEN_FORMAL)
        {
          value += (pending == 0 ? 1 : pending) * 10;
          pending = 0;
          has_scale = TRUE;
        }
      else if (code == HAN_TWENTY)
        {
          value += 20;
          has_scale = TRUE;
        }
      else if (code == HAN_HUNDRED && pending > 0)
        {
          value += pending * 100;
          pending = 0;
          has_scale = TRUE;
        }
      else
        break;
    }
  *after = i;
  if (has_scale)
    return value + pending;

  return n_digits > 0 && n_digits <= MAX_DIGITS ? digits : 0;
}

/* 1 to 999: the value, or 0. */
static guint32
read_arabic (const guint16 *codes,
             guint32        at,
             guint32        end,
             guint32       *after)
{
  guint32 value = 0, i = at;

  while (i < end && plan_model_code_is_digit (codes[i]) && i <= at + MAX_DIGITS)
    value = value * 10 + (codes[i++] - '0');
  *after = i;

  return i - at > MAX_DIGITS || value > MAX_VALUE ? 0 : value;
}

/* Ⅰ to Ⅻ, and I to XXXIX in letters: the value, or 0. */
static guint32
read_roman (const guint16 *codes,
            guint32        at,
            guint32        end,
            guint32       *after)
{
  guint32 value = 0, i = at;
  guint before = 0;

  if (codes[at] >= 0x2160 && codes[at] <= 0x216b)
    {
      *after = at + 1;
      return codes[at] - 0x2160 + 1;
    }
  for (; i < end && i < at + 6; i++)
    {
      guint digit = codes[i] == 'I' ? 1 : codes[i] == 'V' ? 5 : codes[i] == 'X' ? 10 : 0;

      if (digit == 0)
        break;
      value += digit > before && before > 0 ? digit - 2 * before : digit;
      before = digit;
    }
  *after = i;
  if (i < end && plan_model_code_is_latin (codes[i]))
    return 0;

  return value;
}

/* The mark between a number and its title. */
static gboolean
is_mark (guint16 code)
{
  return code == 0x3001 || code == '.' || code == ',' || code == ':' || code == 0x00b7;
}

gboolean
plan_model_numbering_is_gap (const PlanModelLayout *layout,
                             guint32                at)
{
  guint32 from = layout->origins[at - 1] + 1, to = layout->origins[at];
  gboolean is_gap = FALSE;

  if (layout->codes[at - 1] == 0 || to <= from || to - from > 16)
    return FALSE;
  for (guint32 i = from; i < to; i++)
    {
      guint16 code = layout->raw->codes[i];

      if (code == '\n')
        return FALSE;
      if (code == ' ' || code == '\t')
        is_gap = TRUE;
    }

  return is_gap;
}

static gboolean
accept (PlanModelHeadingNumber *number,
        PlanModelNumbering      manner,
        guint32                 value,
        guint32                 end,
        guint32                 after)
{
  number->manner = manner;
  number->value = value;
  number->end = end;
  number->after = after;

  return TRUE;
}

static guint32
skip_marks (const guint16 *codes,
            guint32        at,
            guint32        end)
{
  while (at < end && (is_mark (codes[at]) || codes[at] == ' '))
    at++;

  return at;
}

/* 第一章 */
static gboolean
read_division (const guint16          *codes,
               guint32                 start,
               guint32                 end,
               PlanModelHeadingNumber *number)
{
  guint32 after, value;
  guint manner = 0;
  guint length;

  if (start + 2 >= end || codes[start] != 0x7b2c /* 第 */)
    return FALSE;
  value = read_han (codes, start + 1, end, &after);
  if (value == 0)
    value = read_arabic (codes, start + 1, end, &after);
  length = value == 0 ? 0 : plan_model_lexicon_match (&divisions, codes, after, end, &manner);
  if (length == 0)
    return FALSE;

  return accept (number, manner, value, after + length, skip_marks (codes, after + length, end));
}

/* (一), [1], 一), (一 with a bracket lost. */
static gboolean
read_bracketed (const guint16          *codes,
                guint32                 start,
                guint32                 end,
                PlanModelHeadingNumber *number)
{
  gboolean is_open = plan_model_code_is_opening (codes[start]);
  guint32 at = start + is_open, after, value;
  gboolean is_han = TRUE;

  if (at >= end)
    return FALSE;
  value = read_han (codes, at, end, &after);
  if (value == 0)
    {
      is_han = FALSE;
      value = read_arabic (codes, at, end, &after);
    }
  if (value == 0)
    return FALSE;
  if (after < end && plan_model_code_is_closing (codes[after]))
    {
      number->is_damaged = !is_open && is_han;
      return accept (number,
                     is_han ? PLAN_MODEL_NUMBERING_HAN_BRACKET
                     : is_open ? PLAN_MODEL_NUMBERING_ARABIC_BRACKET
                               : PLAN_MODEL_NUMBERING_ARABIC_HALF_BRACKET,
                     value, after + 1, skip_marks (codes, after + 1, end));
    }
  /* "(一、" and "(一完善": the bracket that would close it must not follow, as it does in "(一级以上)". */
  if (is_open && is_han && after < end && codes[after] == 0x3001)
    {
      number->is_damaged = TRUE;
      return accept (number, PLAN_MODEL_NUMBERING_HAN_BRACKET, value, after, after + 1);
    }
  if (is_open && is_han && after < end && plan_model_code_is_han (codes[after]))
    {
      for (guint32 i = after; i < end && i < after + MAX_ENCLOSED; i++)
        {
          if (plan_model_code_is_closing (codes[i]))
            return FALSE;
        }
      number->is_damaged = TRUE;
      number->is_doubtful = TRUE;
      return accept (number, PLAN_MODEL_NUMBERING_HAN_BRACKET, value, after, after);
    }

  return FALSE;
}

/* 1. 1、 1.1 1.1.1 */
static gboolean
read_plain_arabic (const PlanModelLayout  *layout,
                   guint32                 start,
                   guint32                 end,
                   PlanModelHeadingNumber *number)
{
  const guint16 *codes = layout->codes;
  guint32 after, value = read_arabic (codes, start, end, &after);
  guint n_parts = 1;

  if (value == 0 || after >= end)
    return FALSE;
  /* 1.2 is a number of two parts, 1.2023年 is not, nor is 1.5万. */
  while (n_parts < 4 && after + 1 < end && codes[after] == '.' && plan_model_code_is_digit (codes[after + 1]))
    {
      guint32 next, part = read_arabic (codes, after + 1, end, &next);

      if (part == 0 || part > 99 || next - after > 3)
        break;
      value = part;
      after = next;
      n_parts++;
    }
  if (n_parts > 1)
    {
      guint32 behind = skip_marks (codes, after, end);

      number->is_weak =
          n_parts == 2 && behind == after && !(after < end && plan_model_numbering_is_gap (layout, after));
      return accept (number, PLAN_MODEL_NUMBERING_ARABIC + n_parts - 1, value, after, behind);
    }
  if (is_mark (codes[after]) && codes[after] != 0x00b7)
    {
      guint32 behind = after + 1;

      /* 1,200 is a figure; 1:3 a ratio. */
      if (behind < end && plan_model_code_is_digit (codes[behind]) && codes[after] != '.' && codes[after] != 0x3001)
        return FALSE;
      number->is_damaged = codes[after] == ',';
      return accept (number, PLAN_MODEL_NUMBERING_ARABIC, value, after, skip_marks (codes, behind, end));
    }
  if (plan_model_numbering_is_gap (layout, after) || codes[after] == ' ')
    {
      number->is_weak = TRUE;
      return accept (number, PLAN_MODEL_NUMBERING_ARABIC, value, after, skip_marks (codes, after, end));
    }

  return FALSE;
}

/* 一、 一. 一: and 一 before a space */
static gboolean
read_plain_han (const PlanModelLayout  *layout,
                guint32                 start,
                guint32                 end,
                PlanModelHeadingNumber *number)
{
  const guint16 *codes = layout->codes;
  guint32 after, value = read_han (codes, start, end, &after);

  if (value == 0 || after >= end)
    return FALSE;
  if (is_mark (codes[after]))
    {
      number->is_damaged = codes[after] == ',';
      return accept (number, PLAN_MODEL_NUMBERING_HAN, value, after, skip_marks (codes, after, end));
    }
  if (plan_model_numbering_is_gap (layout, after))
    {
      number->is_weak = TRUE;
      return accept (number, PLAN_MODEL_NUMBERING_HAN, value, after, after);
    }

  return FALSE;
}

/* 一是 */
static gboolean
read_spoken (const guint16          *codes,
             guint32                 start,
             guint32                 end,
             PlanModelHeadingNumber *number)
{
  guint32 after, value = read_han (codes, start, end, &after);

  if (value == 0 || after + 1 >= end || codes[after] != 0x662f /* 是 */)
    return FALSE;

  return accept (number, PLAN_MODEL_NUMBERING_SPOKEN, value, after + 1, skip_marks (codes, after + 1, end));
}

/* 任务一: 行动1. */
static gboolean
read_label (const PlanModelLayout  *layout,
            guint32                 start,
            guint32                 end,
            PlanModelHeadingNumber *number)
{
  const guint16 *codes = layout->codes;
  guint length = plan_model_lexicon_match (&labels, codes, start, end, NULL);
  guint32 after, value;

  if (length == 0 || start + length >= end)
    return FALSE;
  value = read_han (codes, start + length, end, &after);
  if (value == 0)
    value = read_arabic (codes, start + length, end, &after);
  if (value == 0 || after >= end || !(is_mark (codes[after]) || plan_model_numbering_is_gap (layout, after)))
    return FALSE;

  return accept (number, PLAN_MODEL_NUMBERING_LABEL, value, after, skip_marks (codes, after, end));
}

/* 附件1, 附件, 附录A: the caller judges by what follows whether it is a heading. */
static gboolean
read_annex (const guint16          *codes,
            guint32                 start,
            guint32                 end,
            PlanModelHeadingNumber *number)
{
  guint32 at = start, after, value;
  gboolean is_open = at < end && plan_model_code_is_opening (codes[at]);

  at += is_open;
  if (at + 2 > end || codes[at] != 0x9644 /* 附 */
      || (codes[at + 1] != 0x4ef6 /* 件 */ && codes[at + 1] != 0x5f55 /* 录 */ && codes[at + 1] != 0x8868 /* 表 */))
    return FALSE;
  at += 2;
  after = at;
  value = at < end ? read_arabic (codes, at, end, &after) : 0;
  if (value == 0 && at < end)
    value = read_han (codes, at, end, &after);
  if (value == 0)
    after = at;
  /* 附件1-2 */
  if (value > 0 && after + 1 < end && (codes[after] == '-' || codes[after] == 0x2014))
    {
      guint32 next, part = read_arabic (codes, after + 1, end, &next);

      if (part > 0)
        after = next;
    }
  if (is_open && after < end && plan_model_code_is_closing (codes[after]))
    after++;

  return accept (number, PLAN_MODEL_NUMBERING_ANNEX, value, after, skip_marks (codes, after, end));
}

gboolean
plan_model_numbering_read (const PlanModelLayout  *layout,
                           guint32                 start,
                           guint32                 end,
                           PlanModelHeadingNumber *number)
{
  const guint16 *codes = layout->codes;
  guint16 code;
  guint32 after;

  if (start >= end)
    return FALSE;
  *number = (PlanModelHeadingNumber) { .start = start };
  code = codes[start];
  if (code == 0x2014 || (code == '-' && start + 1 < end && codes[start + 1] == '-'))
    {
      after = start;
      while (after < end && (codes[after] == 0x2014 || codes[after] == '-' || codes[after] == ' '))
        after++;
      return after < end && after - start <= 8 && accept (number, PLAN_MODEL_NUMBERING_DASH, 0, after, after);
    }
  /* Most paragraphs begin with a word, which numbers nothing but where it is one of those that stand before a number. */
  if (plan_model_code_is_han (code) && !plan_model_numbering_begins_han (code))
    return code == 0x7b2c /* 第 */  ? read_division (codes, start, end, number)
           : code == 0x9644 /* 附 */ ? read_annex (codes, start, end, number)
                                     : read_label (layout, start, end, number);
  for (guint i = 0; i < G_N_ELEMENTS (ringed); i++)
    {
      if ((guint16) (code - ringed[i].first) < ringed[i].n)
        return accept (number, ringed[i].manner, ringed[i].value + code - ringed[i].first, start + 1,
                       skip_marks (codes, start + 1, end));
    }
  /* (附件1) */
  if (read_annex (codes, start, end, number) || read_bracketed (codes, start, end, number))
    return TRUE;
  if (plan_model_code_is_digit (code))
    return read_plain_arabic (layout, start, end, number);
  if (read_plain_han (layout, start, end, number) || read_spoken (codes, start, end, number))
    return TRUE;
  if (start + 2 < end)
    {
      guint32 value = read_roman (codes, start, end, &after);

      if (value > 0 && after < end && is_mark (codes[after]) && codes[after] != 0x00b7)
        return accept (number, PLAN_MODEL_NUMBERING_ROMAN, value, after, skip_marks (codes, after, end));
      if (plan_model_code_is_latin (code) && (codes[start + 1] == '.' || codes[start + 1] == 0x3001)
          && !plan_model_code_is_latin (codes[start + 2]))
        return accept (number, PLAN_MODEL_NUMBERING_LETTER, (code | 0x20) - 'a' + 1, start + 1,
                       skip_marks (codes, start + 1, end));
    }

  return FALSE;
}
