/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/comparator-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/name-number-private.h>
#include <libplanmodel/reader/numeral-private.h>
#include <libplanmodel/reader/quantity-private.h>
#include <libplanmodel/reader/time-private.h>
#include <libplanmodel/reader/unit-private.h>

#include <string.h>

/* A title or a word in quotation marks longer than this is taken for a mark that was never closed. */
#define MAX_TITLE 120
#define MAX_QUOTED 12

#define MAX_BRACKET 24 /* between a unit and the bound behind it */

/* A cell of more figures is a text. */
#define MAX_CELL 8

/* What a character may be the first of, and behind which of these it may stand: most that only begin like something are told
 * by the two, without a look at the lexicon. */
enum
{
  MARK_PLAIN = 1 << 0, /* a digit, “ or 《: whatever follows */
  MARK_HAN = 1 << 1, /* a Han or Roman numeral, a fraction */
  MARK_WORD = 1 << 2, /* of a figure without a number; 第 and 前 */
  MARK_TIME = 1 << 3
};

#define MARK_FIRST (MARK_PLAIN | MARK_HAN | MARK_WORD | MARK_TIME)
#define MARK_BEHIND(mark) ((mark) << 4)

typedef enum
{
  FIGURE_ALL = 1, /* 全覆盖 */
  FIGURE_ALL_PLAINLY, /* 全部 */
  FIGURE_OUGHT, /* 应保尽保 */
  FIGURE_NONE, /* 清零 */
  FIGURE_DOUBLE,
  FIGURE_FOLD, /* 翻两番: a number follows */
  FIGURE_UNCHANGED,
  FIGURE_NO_GROWTH,
  FIGURE_TREND,
  FIGURE_HALF, /* 一半 */
  FIGURE_OVER_HALF,
  FIGURE_FRONT,
  FIGURE_FIRST,
  FIGURE_NO
} Figure;

static const PlanModelWord figure_words[] = {
  { "全覆盖", FIGURE_ALL }, { "全面覆盖", FIGURE_ALL }, { "全域覆盖", FIGURE_ALL }, { "全员覆盖", FIGURE_ALL },
  { "全部覆盖", FIGURE_ALL }, { "全达标", FIGURE_ALL }, { "全部达标", FIGURE_ALL }, { "全面达标", FIGURE_ALL },
  { "全部", FIGURE_ALL_PLAINLY },
  { "应保尽保", FIGURE_OUGHT }, { "应收尽收", FIGURE_OUGHT }, { "应贷尽贷", FIGURE_OUGHT },
  { "应助尽助", FIGURE_OUGHT }, { "应检尽检", FIGURE_OUGHT }, { "应治尽治", FIGURE_OUGHT },
  { "应救尽救", FIGURE_OUGHT }, { "应养尽养", FIGURE_OUGHT }, { "应接尽接", FIGURE_OUGHT },
  { "应纳尽纳", FIGURE_OUGHT }, { "应享尽享", FIGURE_OUGHT }, { "应联尽联", FIGURE_OUGHT },
  { "应改尽改", FIGURE_OUGHT }, { "应建尽建", FIGURE_OUGHT }, { "应上尽上", FIGURE_OUGHT },
  { "应用尽用", FIGURE_OUGHT }, { "应统尽统", FIGURE_OUGHT }, { "应退尽退", FIGURE_OUGHT },
  { "应种尽种", FIGURE_OUGHT }, { "应免尽免", FIGURE_OUGHT }, { "应签尽签", FIGURE_OUGHT },
  { "应装尽装", FIGURE_OUGHT }, { "应公开尽公开", FIGURE_OUGHT }, { "应补尽补", FIGURE_OUGHT },
  { "应绿尽绿", FIGURE_OUGHT }, { "应入尽入", FIGURE_OUGHT }, { "应归尽归", FIGURE_OUGHT },
  { "应开尽开", FIGURE_OUGHT }, { "应查尽查", FIGURE_OUGHT }, { "应进尽进", FIGURE_OUGHT },
  { "应发尽发", FIGURE_OUGHT }, { "应放尽放", FIGURE_OUGHT }, { "应拆尽拆", FIGURE_OUGHT },
  { "应迁尽迁", FIGURE_OUGHT }, { "应修尽修", FIGURE_OUGHT }, { "应通尽通", FIGURE_OUGHT },
  { "清零", FIGURE_NONE }, { "归零", FIGURE_NONE }, { "动态清零", FIGURE_NONE }, { "零发生", FIGURE_NONE },
  { "清零行动", FIGURE_NO }, { "清零计划", FIGURE_NO }, { "清零工程", FIGURE_NO },
  { "翻番", FIGURE_DOUBLE }, { "翻倍", FIGURE_DOUBLE }, { "倍增", FIGURE_DOUBLE }, { "翻了番", FIGURE_DOUBLE },
  { "成倍增长", FIGURE_NO }, { "成倍", FIGURE_NO }, { "倍增计划", FIGURE_NO }, { "倍增行动", FIGURE_NO },
  { "倍增工程", FIGURE_NO }, { "倍增提质", FIGURE_NO }, { "倍增培育", FIGURE_NO }, { "倍增攻坚", FIGURE_NO },
  { "倍增方案", FIGURE_NO }, { "倍增三年", FIGURE_NO }, { "倍增器", FIGURE_NO }, { "倍增效应", FIGURE_NO },
  { "倍增专项", FIGURE_NO }, { "翻", FIGURE_FOLD },
  { "持平", FIGURE_UNCHANGED }, { "持平稳", FIGURE_NO }, { "持平衡", FIGURE_NO }, { "零增长", FIGURE_NO_GROWTH },
  { "零新增", FIGURE_NO_GROWTH }, { "负增长", FIGURE_NO },
  { "保持不变", FIGURE_UNCHANGED }, { "维持不变", FIGURE_UNCHANGED }, { "基本持平", FIGURE_UNCHANGED },
  { "逐年递增", FIGURE_TREND }, { "逐年递减", FIGURE_TREND }, { "逐年增长", FIGURE_TREND },
  { "逐年增加", FIGURE_TREND }, { "逐年提高", FIGURE_TREND }, { "逐年提升", FIGURE_TREND },
  { "逐年上升", FIGURE_TREND }, { "逐年下降", FIGURE_TREND }, { "逐年降低", FIGURE_TREND },
  { "逐年减少", FIGURE_TREND }, { "逐年扩大", FIGURE_TREND }, { "逐年缩小", FIGURE_TREND },
  { "逐年改善", FIGURE_TREND }, { "逐年下调", FIGURE_TREND }, { "逐年向好", FIGURE_TREND },
  { "逐年压减", FIGURE_TREND }, { "逐年加大", FIGURE_TREND }, { "逐年攀升", FIGURE_TREND },
  { "逐步提高", FIGURE_TREND }, { "逐步提升", FIGURE_TREND }, { "逐步增加", FIGURE_TREND },
  { "逐步增长", FIGURE_TREND }, { "逐步下降", FIGURE_TREND }, { "逐步降低", FIGURE_TREND },
  { "逐步减少", FIGURE_TREND }, { "逐步缩小", FIGURE_TREND }, { "逐步扩大", FIGURE_TREND },
  { "逐步改善", FIGURE_TREND }, { "逐步上升", FIGURE_TREND },
  { "稳步提高", FIGURE_TREND }, { "稳步提升", FIGURE_TREND }, { "稳步增加", FIGURE_TREND },
  { "稳步增长", FIGURE_TREND }, { "稳步下降", FIGURE_TREND }, { "稳步上升", FIGURE_TREND },
  { "稳步扩大", FIGURE_TREND }, { "稳步改善", FIGURE_TREND }, { "稳步降低", FIGURE_TREND },
  { "稳步向好", FIGURE_TREND }, { "稳步减少", FIGURE_TREND },
  { "持续提高", FIGURE_TREND }, { "持续提升", FIGURE_TREND }, { "持续增加", FIGURE_TREND },
  { "持续增长", FIGURE_TREND }, { "持续下降", FIGURE_TREND }, { "持续降低", FIGURE_TREND },
  { "持续减少", FIGURE_TREND }, { "持续上升", FIGURE_TREND }, { "持续扩大", FIGURE_TREND },
  { "持续缩小", FIGURE_TREND }, { "持续改善", FIGURE_TREND }, { "持续向好", FIGURE_TREND },
  { "持续好转", FIGURE_TREND },
  { "平稳增长", FIGURE_TREND }, { "稳定增长", FIGURE_TREND }, { "较快增长", FIGURE_TREND },
  { "快速增长", FIGURE_TREND }, { "平稳较快增长", FIGURE_TREND }, { "稳定提高", FIGURE_TREND },
  { "稳定下降", FIGURE_TREND }, { "稳中有升", FIGURE_TREND }, { "稳中有降", FIGURE_TREND },
  { "只增不减", FIGURE_TREND }, { "只减不增", FIGURE_TREND }, { "只升不降", FIGURE_TREND },
  { "只降不升", FIGURE_TREND }, { "大幅增长", FIGURE_TREND }, { "大幅提高", FIGURE_TREND },
  { "大幅提升", FIGURE_TREND }, { "大幅下降", FIGURE_TREND }, { "大幅减少", FIGURE_TREND },
  { "大幅增加", FIGURE_TREND }, { "大幅降低", FIGURE_TREND }, { "连续下降", FIGURE_TREND }, { "双下降", FIGURE_TREND },
  { "不升反降", FIGURE_NO },
  { "一半", FIGURE_HALF }, { "半数", FIGURE_HALF }, { "一半多", FIGURE_HALF }, { "过半", FIGURE_OVER_HALF },
  { "过半数", FIGURE_OVER_HALF }, { "超半数", FIGURE_OVER_HALF }, { "大半", FIGURE_OVER_HALF }, { "多半", FIGURE_NO },
  { "超一半", FIGURE_OVER_HALF }, { "超过一半", FIGURE_OVER_HALF }, { "超过半数", FIGURE_OVER_HALF },
  { "“双过半”", FIGURE_NO }, { "双过半", FIGURE_NO }, { "时间过半", FIGURE_NO }, { "任务过半", FIGURE_NO },
  { "前列", FIGURE_FRONT }, { "前茅", FIGURE_FRONT }, { "先进行列", FIGURE_FRONT }, { "第一方阵", FIGURE_FRONT },
  { "第一梯队", FIGURE_FRONT }, { "第一序列", FIGURE_FRONT }, { "第一阵营", FIGURE_FRONT },
  { "第一阵列", FIGURE_FRONT }, { "第一集团", FIGURE_FRONT }, { "中上游", FIGURE_FRONT }, { "中上水平", FIGURE_FRONT },
  { "领先水平", FIGURE_FRONT }, { "先进水平", FIGURE_FRONT }, { "前列腺", FIGURE_NO }, { "第二方阵", FIGURE_FRONT },
  { "第二梯队", FIGURE_FRONT },
  { "首位", FIGURE_FIRST }, { "榜首", FIGURE_FIRST }, { "首位产业", FIGURE_NO }, { "首位度", FIGURE_NO },
  { "首位战略", FIGURE_NO },
};

static PlanModelLexicon figures = PLAN_MODEL_LEXICON (figure_words);

typedef struct
{
  guint8 codes[0x10000];
  PlanModelBeginnings words; /* of figures and of time */
} Marks;

static void
mark_words (guint8 *marks)
{
  for (guint i = 0; i < G_N_ELEMENTS (figure_words); i++)
    {
      guint16 codes[2];

      if (plan_model_codes_from_utf8 (figure_words[i].word, codes, G_N_ELEMENTS (codes)) > 1)
        marks[codes[1]] |= MARK_BEHIND (MARK_WORD);
      marks[codes[0]] |= MARK_WORD;
    }
  /* 翻两番, 翻了一番 */
  for (guint c = 0x3000; c < 0xa000; c++)
    if (marks[c] & MARK_HAN)
      marks[c] |= MARK_BEHIND (MARK_WORD);
  marks[u'了'] |= MARK_BEHIND (MARK_WORD);
  /* So that no ordinal is passed over, the numeral of which may stand before anything. */
  marks[u'第'] |= MARK_WORD;
  marks[u'前'] |= MARK_WORD;
}

static void
mark_numerals (guint8 *marks)
{
  /* 三分之一, 二点五, 两到三家, 十来家, 一比一, 四五 */
  static const guint16 behind[] = { u'分', u'点', u'到', u'至', u'来', u'余', u'多', u'比', u'强', u'左', u'以', u'行', u'番' };

  for (guint c = '0'; c <= '9'; c++)
    marks[c] = MARK_PLAIN;
  for (guint c = 0x2160; c <= 0x216b; c++)
    marks[c] = MARK_HAN;
  for (guint c = 0x3000; c < 0xa000; c++)
    if (plan_model_numeral_get_code (c) >= 0)
      marks[c] |= MARK_HAN;
  marks[u'半'] |= MARK_HAN;
  marks['I'] |= MARK_HAN;
  marks['V'] |= MARK_HAN;
  for (guint c = 0xbc; c <= 0xbe; c++)
    marks[c] |= MARK_HAN;
  for (guint c = 0x2150; c <= 0x215e; c++)
    marks[c] |= MARK_HAN;
  /* What may stand behind a Han numeral that counts: not so in 统一, 一体, 一些. */
  plan_model_unit_mark_codes (marks, MARK_BEHIND (MARK_HAN));
  for (guint i = 0; i < G_N_ELEMENTS (behind); i++)
    marks[behind[i]] |= MARK_BEHIND (MARK_HAN);
  for (guint c = 0; c < 0x10000; c++)
    if (marks[c] & MARK_HAN || !plan_model_code_is_han (c))
      marks[c] |= MARK_BEHIND (MARK_HAN);
}

static const Marks *
get_marks (void)
{
  static const Marks *marks;

  if (g_once_init_enter (&marks))
    {
      Marks *table = g_new0 (Marks, 1);
      guint8 *made = table->codes;

      mark_numerals (made);
      plan_model_time_mark_codes (made, MARK_TIME, MARK_BEHIND (MARK_TIME), &table->words);
      plan_model_beginnings_add (&table->words, figure_words, G_N_ELEMENTS (figure_words));
      mark_words (made);
      made[0x201c] |= MARK_PLAIN;
      made[0x300a] |= MARK_PLAIN;
      for (guint c = 0; c < 0x10000; c++)
        made[c] |= MARK_BEHIND (MARK_PLAIN);
      g_once_init_leave (&marks, table);
    }

  return marks;
}

typedef struct
{
  const guint16 *codes;
  guint32 start;
  guint32 end;
  guint32 floor; /* behind the figure before: its words are not shared */
  guint32 quote_end; /* of a short word in quotation marks that the scan is in */
  GArray *quantities;
  PlanModelQuantityMatch *cell; /* where it is one: instead of those */
  guint n_cell;
} Scan;

static PlanModelQuantityMatch *
emit (Scan                  *self,
      PlanModelQuantityKind  kind,
      guint32                start,
      guint32                end)
{
  PlanModelQuantityMatch *quantity;

  if (self->cell == NULL)
    {
      g_array_set_size (self->quantities, self->quantities->len + 1);
      quantity = &g_array_index (self->quantities, PlanModelQuantityMatch, self->quantities->len - 1);
    }
  else
    {
      /* A cell with more is refused, whatever they are. */
      quantity = &self->cell[MIN (self->n_cell, MAX_CELL)];
      self->n_cell++;
    }
  memset (quantity, 0, sizeof (PlanModelQuantityMatch));
  quantity->kind = kind;
  quantity->start = start;
  quantity->end = end;
  quantity->number_start = start;
  quantity->number_end = end;
  quantity->unit_start = end;
  quantity->unit_end = end;
  quantity->comparator = PLAN_MODEL_COMPARATOR_REACH;
  self->floor = end;

  return quantity;
}

static gboolean
follows_percent (const Scan *self,
                 guint32     at)
{
  const PlanModelQuantityMatch *last;

  if (self->floor != at || (self->cell == NULL ? self->quantities->len : self->n_cell) == 0)
    return FALSE;
  last = self->cell == NULL ? &g_array_index (self->quantities, PlanModelQuantityMatch, self->quantities->len - 1)
                            : &self->cell[self->n_cell - 1];

  return last->kind == PLAN_MODEL_QUANTITY_PERCENT;
}

static guint32
emit_time (Scan                      *self,
           const PlanModelTimePhrase *phrase)
{
  PlanModelQuantityMatch *quantity = emit (self, PLAN_MODEL_QUANTITY_TIME, phrase->start, phrase->end);

  quantity->time = phrase->time;
  quantity->is_inferred = phrase->time.kind == PLAN_MODEL_TIME_BEFORE;

  return phrase->end;
}

static guint16
get_code (const Scan *self,
          guint32     at)
{
  return at >= self->start && at < self->end ? self->codes[at] : 0;
}

static guint
match (const Scan *self,
       guint32     at,
       const char *word)
{
  return plan_model_codes_match (self->codes, at, self->end, word);
}

/* What 一 before it makes as many as there are: 一批, 一系列. */
static gboolean
is_of_batch (guint16 code)
{
  return plan_model_code_is_one_of (code, u"批种类样线方面体道步级把般");
}

static gboolean
is_boundary (guint16 code)
{
  return code == 0 || plan_model_code_is_one_of (code, u" ,;:()[]|、。”");
}

static void
set_integer (PlanModelQuantityMatch *quantity,
             gint64                  value)
{
  plan_model_decimal_init_coefficient (&quantity->amount, value, 0);
  quantity->has_amount = TRUE;
}

static void
compare (const Scan             *self,
         PlanModelQuantityMatch *quantity,
         PlanModelComparison    *comparison)
{
  quantity->start = comparison->start;
  quantity->end = comparison->end;
  quantity->comparator = comparison->comparator;
  quantity->has_bound = comparison->has_bound;
  if (plan_model_code_is_opening (get_code (self, quantity->start - 1)))
    quantity->is_bracketed = plan_model_code_is_closing (get_code (self, quantity->end));
}

/* The denominators that have a name; a part is counted: 三分之二 is two of 三分之一. */
static const char *const parts[] = {
  NULL, NULL, "二分之一", "三分之一", "四分之一", "五分之一", "六分之一", "七分之一", "八分之一", "九分之一", "十分之一",
};

/* A number as far as it goes without its unit. */
typedef struct
{
  PlanModelNumeral numeral;
  guint32 start; /* of 百分之 and a sign too */
  guint32 end;
  gboolean is_han;
  gboolean has_sign; /* - */
  const char *unit; /* %, ‰, 三分之一 */
  PlanModelQuantityKind kind; /* where the unit is not NULL */
} Number;

static gboolean
read_numeral (const Scan       *self,
              guint32           at,
              PlanModelNumeral *numeral,
              gboolean         *is_han)
{
  if (at >= self->end)
    return FALSE;
  *is_han = FALSE;
  if (plan_model_code_is_digit (self->codes[at]))
    return plan_model_numeral_read_arabic (self->codes, at, self->end, numeral);
  *is_han = TRUE;
  if (plan_model_numeral_read_han (self->codes, at, self->end, numeral))
    return TRUE;

  return plan_model_numeral_read_roman (self->codes, at, self->end, numeral);
}

/* 百分之十, 千分之三点五, 百分之5 */
static gboolean
read_hundredths (const Scan *self,
                 guint32     at,
                 Number     *number)
{
  static const struct
  {
    const char *words;
    const char *unit;
  } rows[] = { { "百分之", "%" }, { "千分之", "‰" }, { "万分之", "‱" }, { "十万分之", "/10万" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint n = match (self, at, rows[i].words);

      if (n == 0 || !read_numeral (self, at + n, &number->numeral, &number->is_han))
        continue;
      if (number->numeral.is_bare)
        {
          /* 百分之百 */
          if (get_code (self, at + n) != u'百')
            return FALSE;
          plan_model_decimal_init_coefficient (&number->numeral.value, 100, 0);
          number->numeral.integer = 100;
          number->numeral.is_bare = FALSE;
          number->numeral.end = at + n + 1;
        }
      number->start = at;
      number->end = number->numeral.end;
      number->unit = rows[i].unit;
      number->kind = PLAN_MODEL_QUANTITY_PERCENT;
      return TRUE;
    }

  return FALSE;
}

static gboolean
set_part (Number           *number,
          gint64            denominator,
          PlanModelNumeral *numerator)
{
  if (denominator < 2 || denominator > 10 || numerator->integer < 1 || numerator->integer >= denominator)
    return FALSE;
  number->numeral = *numerator;
  number->end = numerator->end;
  number->unit = parts[denominator];
  number->kind = PLAN_MODEL_QUANTITY_AMOUNT;

  return TRUE;
}

static gboolean
read_number (const Scan *self,
             guint32     at,
             Number     *number)
{
  PlanModelNumeral numerator;
  gboolean is_han;
  guint n;

  number->start = at;
  number->has_sign = FALSE;
  number->unit = NULL;
  number->kind = PLAN_MODEL_QUANTITY_AMOUNT;
  if (!plan_model_code_is_digit (get_code (self, at)) && read_hundredths (self, at, number))
    return TRUE;
  if (!read_numeral (self, at, &number->numeral, &number->is_han))
    return FALSE;
  number->end = number->numeral.end;
  n = match (self, number->end, "分之");
  if (n > 0 && read_numeral (self, number->end + n, &numerator, &is_han))
    {
      if (set_part (number, number->numeral.integer, &numerator))
        return TRUE;
    }
  if (!number->is_han && get_code (self, number->end) == '/' && number->numeral.integer >= 1
      && number->numeral.integer < 10
      && read_numeral (self, number->end + 1, &numerator, &is_han) && !is_han
      && numerator.integer > number->numeral.integer && numerator.integer <= 10
      && get_code (self, at - 1) != '/' && get_code (self, numerator.end) != '/'
      && !plan_model_code_is_one_of (get_code (self, numerator.end), u"月万"))
    {
      /* 1/3: the first is the numerator. */
      gint64 denominator = numerator.integer;

      number->unit = parts[denominator];
      number->kind = PLAN_MODEL_QUANTITY_AMOUNT;
      number->end = numerator.end;
      return TRUE;
    }

  return TRUE;
}

static guint
match_range (const Scan *self,
             guint32     at)
{
  guint16 code = get_code (self, at);

  if (code == '-' || code == '~' || plan_model_code_is_one_of (code, u"至到"))
    return 1;
  if (code == 0x2014)
    return get_code (self, at + 1) == 0x2014 ? 2 : 1;

  return 0;
}

static gboolean
starts_range (guint16 code)
{
  return plan_model_code_is_one_of (code, u"从由自");
}

static gboolean
has_same_unit (const Scan               *self,
               const PlanModelUnitMatch *first,
               const PlanModelUnitMatch *second)
{
  return first->end - first->start == second->end - second->start
         && memcmp (self->codes + first->start,
                    self->codes + second->start, (first->end - first->start) * sizeof (guint16)) == 0;
}

/* The upper end of a range, behind a number and perhaps its unit: 2-3, 12%-15%, 10万—15万吨, 百分之三到五. */
static gboolean
read_upper (const Scan         *self,
            const Number       *number,
            PlanModelUnitMatch *unit,
            gboolean            has_unit,
            Number             *upper,
            PlanModelUnitMatch *upper_unit,
            gboolean           *has_upper_unit)
{
  guint32 at = has_unit ? unit->end : number->end;
  guint n = match_range (self, at);
  guint16 code = get_code (self, at);
  PlanModelTimePhrase phrase;

  if (n == 0 || number->numeral.has_upper || number->numeral.is_bare || number->numeral.has_leading_zero)
    return FALSE;
  if (plan_model_code_is_digit (get_code (self, at + n))
      && plan_model_time_read_year (self->codes, at + n, at + n, self->end, &phrase))
    return FALSE;
  if (!read_number (self, at + n, upper) || upper->numeral.has_upper || upper->numeral.is_bare
      || upper->numeral.has_leading_zero)
    return FALSE;
  /* 由3%到5% tells of two times. */
  if ((plan_model_code_is_one_of (code, u"到至")) && starts_range (get_code (self, number->start - 1)))
    return FALSE;
  if ((number->unit == NULL) != (upper->unit == NULL) && number->unit == NULL)
    return FALSE;
  *has_upper_unit = upper->unit == NULL && plan_model_unit_read (self->codes, upper->end, self->end, upper_unit);
  if (number->unit != NULL && number->kind == PLAN_MODEL_QUANTITY_PERCENT)
    {
      if (*has_upper_unit)
        return FALSE;
    }
  else if (has_unit)
    {
      if (!*has_upper_unit)
        {
          /* 10%-15: the unit of the first serves both. */
          if (unit->kind != PLAN_MODEL_UNIT_PERCENT)
            return FALSE;
        }
      else if (!has_same_unit (self, unit, upper_unit))
        {
          /* 10万-15万吨: the first has the scale alone. */
          if (unit->kind != PLAN_MODEL_UNIT_SCALE || upper_unit->end - upper_unit->start < unit->end - unit->start
              || memcmp (self->codes + unit->start,
                         self->codes + upper_unit->start, (unit->end - unit->start) * sizeof (guint16)) != 0)
            return FALSE;
        }
    }
  if (!number->numeral.has_value || !upper->numeral.has_value)
    return FALSE;

  return plan_model_decimal_compare (&number->numeral.value, &upper->numeral.value) < 0;
}

/* Whether a single Han numeral counts something here: 建成一所, 学校三所, but not 统一个… nor 四个自信. */
static gboolean
counts (const Scan                *self,
        const Number              *number,
        const PlanModelUnitMatch  *unit,
        gboolean                   has_upper,
        const PlanModelComparison *comparison)
{
  guint16 previous = get_code (self, number->start - 1);
  guint16 next = get_code (self, comparison->end);

  /* 突破一批技术: 一批 is as many as there are. */
  if (number->numeral.integer == 1 && !number->numeral.is_bare && is_of_batch (self->codes[unit->start]))
    return FALSE;
  /* 几十家, 数十家 */
  if (plan_model_code_is_one_of (previous, u"几数"))
    return FALSE;
  if (comparison->has_bound || comparison->has_words || has_upper || unit->has_scale)
    return TRUE;
  if (number->numeral.has_upper || (number->numeral.integer > 10 && !number->numeral.is_positional))
    return TRUE;
  if (number->numeral.integer > 1 && unit->kind != PLAN_MODEL_UNIT_COUNT && unit->kind != PLAN_MODEL_UNIT_PLACE
      && (!unit->is_single || unit->kind >= PLAN_MODEL_UNIT_YEARS))
    return TRUE;
  if (plan_model_comparison_has_verb (self->codes, self->floor, number->start))
    return TRUE;
  if (plan_model_code_is_one_of (previous, u"各每县市乡村均"))
    return TRUE;

  return number->numeral.integer > 1 && is_boundary (next) && !is_boundary (previous)
         && !plan_model_code_is_one_of (previous, u"这上前后");
}

/* 第3位, 前10名, 前3 */
static gboolean
read_ordinal (const Scan         *self,
              const Number       *number,
              PlanModelUnitMatch *unit,
              gboolean            has_unit,
              guint32            *start,
              guint32            *unit_end)
{
  guint16 previous = get_code (self, number->start - 1);
  guint16 unit_code = has_unit ? self->codes[unit->start] : 0;

  if (number->start <= self->floor || number->numeral.is_bare || (!plan_model_code_is_one_of (previous, u"第前")))
    return FALSE;
  if (previous == u'前')
    {
      if (plan_model_code_is_one_of (get_code (self, number->start - 2), u"之以年底目日月此提当空从面眼超会末期"))
        return FALSE;
    }
  *start = number->start - 1;
  if (has_unit && (unit->kind == PLAN_MODEL_UNIT_RANK || plan_model_code_is_one_of (unit_code, u"位名"))
      && !unit->has_scale)
    {
      *unit_end = unit->end;
      return TRUE;
    }
  if (has_unit && unit->kind == PLAN_MODEL_UNIT_PERCENT)
    return FALSE;
  /* 前50强 */
  if (previous == u'前' && get_code (self, number->end) == u'强')
    {
      *unit_end = number->end + 1;
      return TRUE;
    }
  /* 全省第三, 全国前十: what ends the clause is a rank. */
  *unit_end = number->end;

  return is_boundary (get_code (self, number->end)) || match (self, number->end, "左右") > 0
         || match (self, number->end, "以内") > 0
         || match (self, number->end, "行列") > 0;
}

static gboolean
is_rise_before (const Scan *self,
                guint32     at)
{
  static const char *const words[] = { "上升", "前移", "晋升", "提升", "晋位", "争先", "前进", "下降", "跃升", "进位", "后移" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (at >= self->floor + 2 && plan_model_codes_match (self->codes, at - 2, at, words[i]) > 0)
      return TRUE;

  return FALSE;
}

/* 12月30日 20:59, 2025-12-30 20:59 */
static gboolean
is_behind_date (const Scan             *self,
                const Number           *number,
                const PlanModelNumeral *minutes)
{
  guint16 before = get_code (self, number->start - 1);

  if (before == ' ')
    before = get_code (self, number->start - 2);
  else if (before != u'日')
    return FALSE;

  return (before == u'日' || plan_model_code_is_digit (before)) && number->numeral.n_digits <= 2 && number->numeral.integer < 24
         && minutes->n_digits == 2 && minutes->integer < 60;
}

/* 8:30, 2:1, 1:1.2, 16:1, 3比1 */
static gboolean
read_ratio (const Scan   *self,
            const Number *number,
            guint32      *end,
            gboolean     *is_to_one,
            gboolean     *is_clock)
{
  guint16 mark = get_code (self, number->end);
  PlanModelNumeral second;

  *is_clock = FALSE;
  if ((mark != ':' && mark != 0x2236 && mark != u'比') || !plan_model_code_is_digit (get_code (self, number->end + 1)))
    return FALSE;
  if (!plan_model_numeral_read_arabic (self->codes, number->end + 1, self->end, &second))
    return FALSE;
  *end = second.end;
  *is_to_one = second.integer == 1;
  /* 8:30 is a time of the day, and so is 20:59 behind a date; 1:30 behind 比 is none, 1:50000 the scale of a map. */
  *is_clock = is_behind_date (self, number, &second) || second.has_leading_zero || second.n_digits > 2 || get_code (self, second.end) == ':'
              || number->numeral.has_leading_zero
              || (mark == ':' && second.n_digits == 2 && !second.has_point && second.integer % 15 == 0
                  && second.integer < 60
                  && !plan_model_code_is_one_of (get_code (self, number->start - 1), u"比为到至"));

  return TRUE;
}

/* Whether the number is that of an item of a list, at the very start: "1.", "2、", "(3)". */
static gboolean
is_list_number (const Scan   *self,
                const Number *number)
{
  guint16 next = get_code (self, number->end);

  if (self->cell != NULL || number->numeral.has_point || number->numeral.n_digits > 3)
    return FALSE;
  if (number->start == self->start)
    return next == 0x3001 || (next == '.' && !plan_model_code_is_digit (get_code (self, number->end + 1)))
           || (next == ')' && !plan_model_code_is_digit (get_code (self, number->end + 1)));

  if (next == '.' && plan_model_code_is_han (get_code (self, number->end + 1))
      && is_boundary (get_code (self, number->start - 1)))
    return TRUE;

  return number->numeral.n_digits <= 2 && next == ')' && get_code (self, number->start - 1) == '(' && !number->is_han
         && (number->start - 1 == self->start || is_boundary (get_code (self, number->start - 2)));
}

static PlanModelQuantityKind
get_kind (const PlanModelUnitMatch *unit)
{
  switch ((int) unit->kind)
    {
    case PLAN_MODEL_UNIT_PERCENT:
      return PLAN_MODEL_QUANTITY_PERCENT;
    case PLAN_MODEL_UNIT_POINTS:
      return PLAN_MODEL_QUANTITY_POINTS;
    case PLAN_MODEL_UNIT_TIMES:
      return PLAN_MODEL_QUANTITY_TIMES;
    case PLAN_MODEL_UNIT_RANK:
      return PLAN_MODEL_QUANTITY_RANK;
    default:
      return PLAN_MODEL_QUANTITY_AMOUNT;
    }
}

static void
set_unit (const Scan               *self,
          PlanModelQuantityMatch   *quantity,
          const PlanModelUnitMatch *unit)
{
  quantity->unit_start = unit->start;
  quantity->unit_end = unit->end;
  quantity->unit = unit->spelling;
  /* 个百分点 is 百分点, 个% is %. */
  if ((unit->kind == PLAN_MODEL_UNIT_POINTS || unit->kind == PLAN_MODEL_UNIT_PERCENT)
      && self->codes[unit->start] == u'个')
    quantity->unit_start++;
  if (unit->kind == PLAN_MODEL_UNIT_RANK)
    quantity->unit = "位";
}

/* What stands at a numeral; returns where to go on. */
static guint32
read_quantity (Scan    *self,
               guint32  at)
{
  const guint16 *codes = self->codes;
  Number number, upper;
  PlanModelUnitMatch unit = { 0 }, upper_unit;
  PlanModelComparison comparison;
  PlanModelTimePhrase phrase;
  PlanModelQuantityMatch *quantity;
  PlanModelNumberContext context;
  gboolean has_unit, has_upper = FALSE, has_upper_unit, is_to_one, is_clock, is_rank_change;
  gint64 n_years;
  guint32 sign, ratio_end, ordinal_start = 0, ordinal_end, stop;

  if (!read_number (self, at, &number))
    return at + 1;
  /* An Arabic number is passed over as a whole, whatever it turns out to be; of Han ones only what was understood. */
  stop = number.is_han ? MAX (at + 1, number.end) : number.end;

  if (number.unit == NULL && !number.numeral.is_bare)
    {
      if (number.numeral.has_value && codes[number.end] == u'月' && number.end < self->end && !number.numeral.has_point
          && number.numeral.integer <= 12 && plan_model_time_read_month (codes, self->floor, at, self->end, &phrase))
        {
          if (get_code (self, at - 1) == u'每' || self->quote_end > at)
            {
              emit (self, PLAN_MODEL_QUANTITY_NAME, at, phrase.end);
              return phrase.end;
            }
          return emit_time (self, &phrase);
        }
      if (match_range (self, number.end) > 0 && plan_model_time_read_month (codes, self->floor, at, self->end, &phrase))
        return emit_time (self, &phrase);
    }

  if (number.unit == NULL && !number.is_han && read_ratio (self, &number, &ratio_end, &is_to_one, &is_clock))
    {
      plan_model_comparison_read_before (codes, self->floor, at, &comparison);
      plan_model_comparison_read_after (codes, ratio_end, self->end, FALSE, &comparison);
      /* 不低于1:15 is a ratio, at 1:15 a time of the day. */
      if ((is_clock && !(comparison.has_words && number.numeral.integer == 1)) || !number.numeral.has_value)
        {
          emit (self, PLAN_MODEL_QUANTITY_NAME, at, ratio_end);
          return ratio_end;
        }
      quantity = emit (self, PLAN_MODEL_QUANTITY_AMOUNT, at, ratio_end);
      quantity->number_end = number.end;
      quantity->unit_start = number.end;
      quantity->unit = is_to_one ? ":1" : NULL;
      quantity->amount = number.numeral.value;
      quantity->has_amount = TRUE;
      compare (self, quantity, &comparison);
      self->floor = quantity->end;
      return quantity->end;
    }

  has_unit = number.unit == NULL && plan_model_unit_read (codes, number.end, self->end, &unit);
  if (has_unit && unit.is_more && get_code (self, number.end) == u'来' && !number.numeral.is_ten)
    has_unit = FALSE;
  if (has_unit && unit.kind == PLAN_MODEL_UNIT_PART && number.numeral.integer > 10)
    has_unit = FALSE;
  /* 二次包装, 二次供水: two times is 两次. */
  if (has_unit && number.is_han && number.end == at + 1 && codes[at] == u'二' && codes[number.end] == u'次')
    has_unit = FALSE;
  if (has_unit && number.is_han && plan_model_code_is_roman (codes[at]) && unit.kind != PLAN_MODEL_UNIT_CLASS)
    has_unit = FALSE;

  /* Han numerals are everywhere: without a unit they are figures only in 百分之 and its kin, and in 两到三家. */
  if (number.is_han && number.unit == NULL && !has_unit
      && read_upper (self, &number, &unit, FALSE, &upper, &upper_unit, &has_upper_unit) && has_upper_unit)
    goto figure;
  if (number.is_han && number.unit == NULL && !has_unit)
    {
      if (!number.numeral.is_bare && !number.numeral.is_positional
          && read_ordinal (self, &number, &unit, FALSE, &ordinal_start, &ordinal_end))
        {
          plan_model_comparison_read_before (codes, self->floor, ordinal_start, &comparison);
          plan_model_comparison_read_after (codes, ordinal_end, self->end, FALSE, &comparison);
          if (comparison.has_words || get_code (self, ordinal_start - 1) != 0)
            {
              quantity = emit (self, PLAN_MODEL_QUANTITY_RANK, ordinal_start, ordinal_end);
              quantity->number_start = number.start;
              quantity->number_end = number.end;
              quantity->unit = "位";
              quantity->is_ordinal_unit = TRUE;
              quantity->amount = number.numeral.value;
              quantity->has_amount = number.numeral.has_value;
              compare (self, quantity, &comparison);
              self->floor = quantity->end;
              return quantity->end;
            }
        }
      if (!number.numeral.is_bare && number.numeral.integer >= 1000 && !number.numeral.is_positional)
        {
          plan_model_comparison_read_before (codes, self->floor, at, &comparison);
          if (comparison.has_words)
            goto figure;
        }
      return stop;
    }

figure:
  sign = number.start;
  if (!number.is_han && (get_code (self, sign - 1) == '-' || get_code (self, sign - 1) == 0x00b1
                         || get_code (self, sign - 1) == '+'))
    {
      guint16 previous = get_code (self, sign - 2);

      if (sign - 1 >= self->floor && (sign - 1 == self->start ? self->cell != NULL || get_code (self, sign - 1) == 0x00b1
                                     : is_boundary (previous) || plan_model_code_is_one_of (previous, u"为到至在于达")
                                       || previous == '<' || previous == '>' || previous == 0x2264
                                       || previous == 0x2265))
        {
          sign--;
          number.has_sign = codes[sign] == '-';
        }
    }
  has_upper = read_upper (self, &number, &unit, has_unit, &upper, &upper_unit, &has_upper_unit);
  if (has_upper)
    {
      if (has_upper_unit)
        {
          unit = upper_unit;
          has_unit = TRUE;
        }
      stop = MAX (upper.end, has_unit ? unit.end : 0);
    }
  else if (has_unit)
    stop = unit.end;
  else
    stop = MAX (stop, number.end);

  n_years = number.numeral.integer;
  if (has_upper)
    n_years = upper.numeral.integer;
  else if (number.numeral.has_upper)
    n_years++;
  if (has_unit && unit.kind == PLAN_MODEL_UNIT_YEARS && unit.end - unit.start == 1 && number.numeral.integer >= 0
      && plan_model_time_read_duration (codes, self->floor, number.start, unit.end, self->end, n_years, &phrase))
    {
      if (phrase.time.kind == PLAN_MODEL_TIME_NONE || self->quote_end > at)
        {
          emit (self, PLAN_MODEL_QUANTITY_NAME, number.start, stop);
          return stop;
        }
      phrase.end = MAX (phrase.end, stop);
      return emit_time (self, &phrase);
    }

  if (read_ordinal (self, &number, &unit, has_unit, &ordinal_start, &ordinal_end))
    {
      plan_model_comparison_read_before (codes, self->floor, ordinal_start, &comparison);
      plan_model_comparison_read_after (codes, ordinal_end, self->end, FALSE, &comparison);
      quantity = emit (self, PLAN_MODEL_QUANTITY_RANK, ordinal_start, ordinal_end);
      quantity->number_start = number.start;
      quantity->number_end = number.end;
      if (has_unit)
        {
          quantity->unit_start = unit.start;
          quantity->unit_end = unit.end;
        }
      quantity->unit = "位";
      quantity->is_ordinal_unit = TRUE;
      quantity->amount = number.numeral.value;
      quantity->has_amount = number.numeral.has_value;
      compare (self, quantity, &comparison);
      self->floor = quantity->end;
      return quantity->end;
    }
  if (ordinal_start == 0 && get_code (self, number.start - 1) == u'第' && number.start > self->floor)
    {
      emit (self, PLAN_MODEL_QUANTITY_NAME, number.start - 1, stop);
      return stop;
    }

  plan_model_comparison_read_before (codes, self->floor, sign, &comparison);
  plan_model_comparison_read_after (codes, MAX (has_upper ? upper.end : number.end, has_unit ? unit.end : 0), self->end,
                                    has_unit && (unit.kind == PLAN_MODEL_UNIT_DURATION
                                                 || unit.kind == PLAN_MODEL_UNIT_YEARS), &comparison);
  /* 486.3万亩(其中早稻142万亩)以上 */
  if (has_unit && !comparison.has_bound && get_code (self, unit.end) == '(')
    {
      guint32 close = plan_model_codes_find (codes, unit.end, MIN (self->end, unit.end + MAX_BRACKET), ')');

      if (close < self->end && codes[close] == ')')
        {
          guint32 behind = comparison.end;

          plan_model_comparison_read_after (codes, close + 1, self->end, FALSE, &comparison);
          comparison.end = behind;
        }
    }
  if (has_unit && unit.is_more && !comparison.has_bound)
    {
      comparison.comparator = PLAN_MODEL_COMPARATOR_MORE_THAN;
      comparison.has_bound = TRUE;
    }

  context = (PlanModelNumberContext) {
    .codes = codes,
    .floor = self->start,
    .end = self->end,
    .number_start = number.start,
    .number_end = has_upper ? upper.end : number.end,
    .numeral = &number.numeral,
    .unit = has_unit ? &unit : NULL,
    .after = comparison.end,
    .is_han = number.is_han,
    .has_words = comparison.has_words,
    .has_bound_behind = comparison.end > stop,
  };
  if (number.unit == NULL && number.numeral.has_value)
    {
      /* 百亿元以上企业 is a kind of them. */
      if (number.numeral.is_bare && !comparison.has_words && !is_boundary (get_code (self, comparison.end)))
        return stop;
      if (number.is_han && (number.numeral.is_bare ? !comparison.has_bound && !comparison.has_words
                            && !(has_unit && unit.is_more)
                                                  : number.numeral.is_positional
                                                    || !counts (self, &number, &unit, has_upper, &comparison)))
        return MAX (at + 1, number.end);
      if (number.is_han && has_unit && unit.kind == PLAN_MODEL_UNIT_PLACE && !comparison.has_words)
        return stop;
    }
  if (!number.numeral.has_value || is_list_number (self, &number)
      || (number.unit == NULL && plan_model_number_is_name (&context))
      || self->quote_end > at)
    {
      while (!has_unit && stop < self->end && plan_model_code_is_latin (codes[stop]))
        stop++;
      quantity = emit (self, PLAN_MODEL_QUANTITY_NAME, number.start, stop);
      quantity->is_too_long = !number.numeral.has_value;
      return stop;
    }

  is_rank_change = has_unit && (plan_model_code_is_one_of (self->codes[unit.start], u"位名")) && unit.is_single
                   && is_rise_before (self, comparison.start);
  quantity = emit (self,
                   number.unit != NULL ? number.kind : has_unit ? get_kind (&unit) : PLAN_MODEL_QUANTITY_BARE,
                     sign, stop);
  quantity->number_start = sign;
  quantity->number_end = has_upper ? upper.end : number.end;
  if (number.numeral.is_bare)
    quantity->number_end = unit.end;
  quantity->unit_start = quantity->number_end;
  quantity->unit_end = quantity->number_end;
  quantity->unit = number.unit;
  if (has_unit)
    set_unit (self, quantity, &unit);
  if (is_rank_change)
    {
      quantity->kind = PLAN_MODEL_QUANTITY_RANK;
      quantity->unit = "位";
    }
  quantity->amount = number.numeral.value;
  quantity->has_amount = TRUE;
  quantity->amount.negative = number.has_sign && !plan_model_decimal_is_zero (&quantity->amount);
  quantity->is_ordinal_unit = get_code (self, number.start - 1) == u'前' && number.start > self->floor;
  compare (self, quantity, &comparison);
  if (has_upper || number.numeral.has_upper)
    {
      quantity->comparator = PLAN_MODEL_COMPARATOR_BETWEEN;
      quantity->upper = has_upper ? upper.numeral.value : number.numeral.upper;
    }
  else if (sign < number.start && codes[sign] == 0x00b1 && !comparison.has_bound)
    {
      quantity->comparator = PLAN_MODEL_COMPARATOR_BETWEEN;
      quantity->upper = quantity->amount;
      quantity->amount.negative = !plan_model_decimal_is_zero (&quantity->amount);
    }
  self->floor = quantity->end;

  return quantity->end;
}

static const char *
get_half_unit (const Scan *self,
               guint32     at)
{
  guint16 next = get_code (self, at + 1);

  if (plan_model_code_is_one_of (next, u"年天") || match (self, at + 1, "小时") > 0 || match (self, at + 1, "个月") > 0
      || next == u'倍')
    return "";

  return NULL;
}

/* 半年, ½, Ⅲ类 and all else that begins with a Han numeral. */
static guint32
read_han (Scan    *self,
          guint32  at)
{
  PlanModelTimePhrase phrase;
  guint16 code = self->codes[at], previous = get_code (self, at - 1);

  if (code == u'半')
    {
      PlanModelUnitMatch unit;
      PlanModelQuantityMatch *quantity;
      PlanModelComparison comparison;

      if (get_half_unit (self, at) == NULL || plan_model_code_is_one_of (previous, u"上下前后每大夜个") || self->quote_end > at
          || !plan_model_unit_read (self->codes, at + 1, self->end, &unit))
        return at + 1;
      plan_model_comparison_read_before (self->codes, self->floor, at, &comparison);
      plan_model_comparison_read_after (self->codes, unit.end, self->end, TRUE, &comparison);
      quantity = emit (self, get_kind (&unit), at, unit.end);
      quantity->number_end = at + 1;
      set_unit (self, quantity, &unit);
      quantity->has_amount = plan_model_decimal_init_coefficient (&quantity->amount, 5, 1);
      compare (self, quantity, &comparison);
      self->floor = quantity->end;
      return quantity->end;
    }
  if ((code == 'I' || code == 'V') && (plan_model_code_is_latin (previous)))
    return at + 1;
  if (code >= 0x80 && code < 0x2e80 && !plan_model_code_is_roman (code))
    {
      static const struct
      {
        guint16 code;
        guint8 numerator;
        guint8 denominator;
      } rows[] = { { 0xbc, 1,
                 4 }, { 0xbd, 1, 2 }, { 0xbe,
                   3, 4 }, { 0x2153, 1, 3 }, { 0x2154, 2, 3 }, { 0x2155, 1, 5 }, { 0x2156, 2, 5 } };

      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        if (rows[i].code == code && !plan_model_code_is_digit (previous))
          {
            PlanModelComparison comparison;
            PlanModelQuantityMatch *quantity;

            plan_model_comparison_read_before (self->codes, self->floor, at, &comparison);
            plan_model_comparison_read_after (self->codes, at + 1, self->end, FALSE, &comparison);
            quantity = emit (self, PLAN_MODEL_QUANTITY_AMOUNT, at, at + 1);
            quantity->unit = parts[rows[i].denominator];
            set_integer (quantity, rows[i].numerator);
            compare (self, quantity, &comparison);
            self->floor = quantity->end;
            return quantity->end;
          }
      return at + 1;
    }
  if (plan_model_time_read_plan (self->codes, self->floor, at, self->end, &phrase))
    {
      if (phrase.time.kind != PLAN_MODEL_TIME_NONE)
        return emit_time (self, &phrase);
      emit (self, PLAN_MODEL_QUANTITY_NAME, phrase.start, phrase.end);
      return phrase.end;
    }
  if (plan_model_time_read_year (self->codes, self->floor, at, self->end, &phrase))
    return emit_time (self, &phrase);

  return read_quantity (self, at);
}

/* A figure that is a word; returns where to go on, or @at where there is none. */
static guint32
read_figure (Scan    *self,
             guint32  at)
{
  guint sense, n = plan_model_lexicon_match (&figures, self->codes, at, self->end, &sense);
  guint32 end = at + n;
  guint16 previous = get_code (self, at - 1);
  PlanModelComparison comparison;
  PlanModelQuantityMatch *quantity;
  PlanModelNumeral numeral;

  if (n == 0)
    return at;
  if (sense == FIGURE_NO)
    return end;
  if (self->quote_end > at && sense != FIGURE_OUGHT && sense != FIGURE_ALL && sense != FIGURE_NONE)
    return end;
  plan_model_comparison_read_before (self->codes, self->floor, at, &comparison);
  comparison.end = end;
  switch (sense)
    {
    case FIGURE_ALL:
    case FIGURE_ALL_PLAINLY:
    case FIGURE_OUGHT:
      if (follows_percent (self, at))
        return end;
      if (sense == FIGURE_ALL_PLAINLY && (plan_model_code_is_one_of (get_code (self, end), u"或职")))
        return end;
      /* 全部清零 says it once. */
      if (sense == FIGURE_ALL_PLAINLY && (match (self, end, "清零") > 0 || match (self, end, "归零") > 0))
        return end;
      /* 占全部企业的, 健全部门机制 */
      if (sense == FIGURE_ALL_PLAINLY && plan_model_code_is_one_of (get_code (self, at - 1), u"占健"))
        return end;
      /* 对全部任务实行清单管理: how the plan is carried out, and not what it comes to. */
      if (sense == FIGURE_ALL_PLAINLY && get_code (self, at - 1) == u'对'
          && (match (self, end, "任务") > 0 || match (self, end, "工作") > 0 || match (self, end, "事项") > 0))
        return end;
      quantity = emit (self, PLAN_MODEL_QUANTITY_COVERAGE, at, end);
      set_integer (quantity, 100);
      quantity->unit = "%";
      quantity->is_inferred = TRUE;
      compare (self, quantity, &comparison);
      /* 基本实现全覆盖 */
      for (guint i = 0; i < 5 && at >= self->start + i + 2; i++)
        if (plan_model_codes_match (self->codes, at - i - 2, at, "基本") > 0)
          {
            quantity->comparator = PLAN_MODEL_COMPARATOR_ABOUT;
            quantity->has_bound = TRUE;
            break;
          }
      break;
    case FIGURE_NONE:
      if (get_code (self, end) == 0x201d && match (self, end + 1, "行动") > 0)
        return end;
      quantity = emit (self, PLAN_MODEL_QUANTITY_COVERAGE, at, end);
      set_integer (quantity, 0);
      quantity->is_inferred = TRUE;
      break;
    case FIGURE_FOLD:
      if (get_code (self, end) == u'了')
        end++;
      if (!plan_model_numeral_read_han (self->codes, end, self->end, &numeral)
          && !plan_model_numeral_read_arabic (self->codes, end, self->end, &numeral))
        return at;
      if (numeral.integer < 1 || numeral.integer > 10 || get_code (self, numeral.end) != u'番')
        return at;
      end = numeral.end + 1;
      plan_model_comparison_read_after (self->codes, end, self->end, FALSE, &comparison);
      quantity = emit (self, PLAN_MODEL_QUANTITY_TIMES, at, end);
      set_integer (quantity, G_GINT64_CONSTANT (1) << numeral.integer);
      quantity->unit = "倍";
      quantity->is_inferred = TRUE;
      compare (self, quantity, &comparison);
      break;
    case FIGURE_DOUBLE:
      if (plan_model_code_is_digit (previous) || previous == u'成' || plan_model_numeral_get_code (previous) >= 0)
        return end;
      quantity = emit (self, PLAN_MODEL_QUANTITY_TIMES, at, end);
      set_integer (quantity, 2);
      quantity->unit = "倍";
      quantity->is_inferred = TRUE;
      compare (self, quantity, &comparison);
      break;
    case FIGURE_UNCHANGED:
    case FIGURE_NO_GROWTH:
      quantity = emit (self, PLAN_MODEL_QUANTITY_UNCHANGED, at, end);
      if (sense == FIGURE_NO_GROWTH)
        {
          set_integer (quantity, 0);
          quantity->unit = "%";
          quantity->is_inferred = TRUE;
        }
      quantity->comparator = PLAN_MODEL_COMPARATOR_EXACTLY;
      quantity->has_bound = TRUE;
      break;
    case FIGURE_TREND:
      /* 逐年提高补助标准 is work to be done; what ends its clause is how a figure runs. */
      if (!is_boundary (get_code (self, end)))
        return end;
      emit (self, PLAN_MODEL_QUANTITY_TREND, at, end);
      break;
    case FIGURE_HALF:
    case FIGURE_OVER_HALF:
      plan_model_comparison_read_after (self->codes, end, self->end, FALSE, &comparison);
      quantity = emit (self, PLAN_MODEL_QUANTITY_AMOUNT, at, end);
      set_integer (quantity, 1);
      quantity->unit = "一半";
      if (sense == FIGURE_OVER_HALF)
        {
          comparison.comparator = PLAN_MODEL_COMPARATOR_MORE_THAN;
          comparison.has_bound = TRUE;
          quantity->number_start = at + (self->codes[at] == u'超' && self->codes[at + 1] == u'过' ? 2 : 1);
        }
      compare (self, quantity, &comparison);
      break;
    case FIGURE_FRONT:
      quantity = emit (self, PLAN_MODEL_QUANTITY_RANK, at, end);
      quantity->is_ordinal_unit = TRUE;
      compare (self, quantity, &comparison);
      break;
    case FIGURE_FIRST:
      if (!comparison.has_words && !is_boundary (get_code (self, end)))
        return end;
      quantity = emit (self, PLAN_MODEL_QUANTITY_RANK, at, end);
      set_integer (quantity, 1);
      quantity->unit = "位";
      quantity->is_ordinal_unit = TRUE;
      quantity->is_inferred = TRUE;
      compare (self, quantity, &comparison);
      break;
    case FIGURE_NO:
    default:
      break;
    }
  end = MAX (end, comparison.end);
  self->floor = MAX (self->floor, end);

  return end;
}

static guint32
read_at (Scan    *self,
         guint32  at,
         guint8   marks)
{
  PlanModelTimePhrase phrase;
  guint32 next;

  if (marks & MARK_PLAIN && plan_model_code_is_digit (self->codes[at]))
    {
      /* A year has four digits. */
      if (self->quote_end <= at && plan_model_code_is_digit (get_code (self, at + 3))
          && plan_model_time_read_year (self->codes, self->floor, at, self->end, &phrase))
        {
          /* 〔2021〕23号: the year of a document number. */
          if (get_code (self, at - 1) == '[' && get_code (self, phrase.end) == ']')
            {
              emit (self, PLAN_MODEL_QUANTITY_NAME, at, phrase.end);
              return phrase.end;
            }
          return emit_time (self, &phrase);
        }
      return read_quantity (self, at);
    }
  if (marks & MARK_PLAIN && self->codes[at] == 0x300a)
    {
      guint32 end = MIN (self->end, at + MAX_TITLE);

      next = plan_model_codes_find (self->codes, at, end, 0x300b);
      return next < end ? next + 1 : at + 1;
    }
  if (marks & MARK_PLAIN)
    {
      guint32 end = MIN (self->end, at + MAX_QUOTED + 2);

      if (plan_model_time_read_plan (self->codes, self->floor, at, self->end, &phrase))
        {
          if (phrase.time.kind != PLAN_MODEL_TIME_NONE)
            return emit_time (self, &phrase);
          emit (self, PLAN_MODEL_QUANTITY_NAME, phrase.start, phrase.end);
          return phrase.end;
        }
      next = plan_model_codes_find (self->codes, at, end, 0x201d);
      if (next < end)
        self->quote_end = next;
      return at + 1;
    }
  if (marks & MARK_WORD)
    {
      next = read_figure (self, at);
      if (next > at)
        return next;
    }
  if (marks & MARK_TIME && self->quote_end <= at
      && plan_model_time_read_word (self->codes, self->floor, at, self->end, &phrase))
    return emit_time (self, &phrase);
  if (marks & MARK_HAN)
    return read_han (self, at);

  return at + 1;
}

/* Where a code stands at or behind @at that may be the first of something together with the next one, or @end. */
static guint32
seek_first (const guint8  *marks,
            const guint16 *codes,
            guint32        at,
            guint32        end)
{
  const guint16 *code = codes + at, *last = codes + end - 1;
  guint mark, next;

  if (at >= end)
    return end;
  for (mark = marks[*code]; code < last; code++, mark = next)
    {
      next = marks[code[1]];
      if (mark & next >> 4)
        break;
    }

  return code < last || mark & MARK_FIRST ? code - codes : end;
}

/* Whether a numeral stands behind 第 or 前 at @at. */
static gboolean
is_ordinal (const Scan   *self,
            const guint8 *marks,
            guint32       at)
{
  return marks[self->codes[at]] & MARK_HAN && plan_model_code_is_one_of (get_code (self, at - 1), u"第前");
}

/*< private >
 * plan_model_quantities_scan:
 */
void
plan_model_quantities_scan (const guint16 *codes,
                            guint32        start,
                            guint32        end,
                            GArray        *quantities)
{
  const Marks *table = get_marks ();
  const guint8 *marks = table->codes;
  Scan scan = { .codes = codes, .start = start, .end = end, .floor = start, .quantities = quantities };

  for (guint32 at = seek_first (marks, codes, start, end); at < end;)
    {
      guint8 mark = marks[codes[at]] & MARK_FIRST;

      if (!(mark & MARK_PLAIN) && at + 1 < end)
        {
          guint8 follows = marks[codes[at + 1]] >> 4;

          mark &= follows | MARK_HAN;
          if (mark & (MARK_WORD | MARK_TIME) && !plan_model_beginnings_match (&table->words, codes, at, end))
            mark &= ~(MARK_WORD | MARK_TIME);
          if (mark & MARK_HAN && !is_ordinal (&scan, marks, at)
              && (!(follows & MARK_HAN) || (codes[at] == u'一' && is_of_batch (codes[at + 1]))))
            mark &= ~MARK_HAN;
        }
      at = mark == 0 ? at + 1 : read_at (&scan, at, mark);
      if (at < end && !is_ordinal (&scan, marks, at))
        at = seek_first (marks, codes, at, end);
    }
}

/*< private >
 * plan_model_quantity_read_cell:
 *
 * Returns: whether the cell holds one figure
 */
gboolean
plan_model_quantity_read_cell (const guint16          *codes,
                               guint32                 start,
                               guint32                 end,
                               PlanModelQuantityMatch *quantity)
{
  const guint8 *marks = get_marks ()->codes;
  PlanModelQuantityMatch found[MAX_CELL + 1];
  Scan scan = { .codes = codes, .start = start, .end = end, .floor = start, .cell = found };
  gboolean has_one = FALSE;

  for (guint32 at = start; at < end;)
    {
      guint8 mark = marks[codes[at]] & MARK_FIRST;

      at = mark == 0 ? at + 1 : read_at (&scan, at, mark);
      if (scan.n_cell > MAX_CELL)
        return FALSE;
    }
  for (guint i = 0; i < scan.n_cell; i++)
    {
      if (found[i].kind == PLAN_MODEL_QUANTITY_TIME || found[i].kind == PLAN_MODEL_QUANTITY_NAME)
        continue;
      if (has_one)
        return FALSE;
      *quantity = found[i];
      has_one = TRUE;
    }

  return has_one;
}
