/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/numeral-private.h>
#include <libplanmodel/reader/time-private.h>

#include <libplanmodel/reader/verb-private.h>

#define LONGEST_DURATION 100 /* 三年内: the longest that is counted from a year */

#define FIRST_YEAR 1900
#define LAST_YEAR  2100

/* How many years side by side are looked at: 2021、2022、2023年. */
#define MAX_YEARS 12

/* No plan is longer: 2021-2060. */
#define MAX_SPAN 60

#define MIDDLE_OF_CENTURY 2050
#define END_OF_CENTURY    2100

/* The first five-year plan began in 1953; those since the sixth in the year 1951 + 5 n. */
#define PLANS_FROM 1951

static gboolean
is_range_mark (guint16 code)
{
  return code == '-' || code == '~' || code == 0x2014 || plan_model_code_is_one_of (code, u"至到");
}

/* The mark between the ends of a span: how many codes it has. */
static guint
match_range_mark (const guint16 *codes,
                  guint32        at,
                  guint32        end)
{
  if (at >= end || !is_range_mark (codes[at]))
    return 0;
  if (at + 1 < end && codes[at] == codes[at + 1] && (codes[at] == 0x2014 || codes[at] == '-'))
    return 2;

  return 1;
}

/* A year in four digits of either kind: 0 where there is none. */
static gint
read_four (const guint16 *codes,
           guint32        at,
           guint32        end,
           guint32       *after)
{
  gint year = 0;
  gboolean is_arabic;

  if (at + 4 > end)
    return 0;
  is_arabic = plan_model_code_is_digit (codes[at]);
  for (guint32 i = at; i < at + 4; i++)
    {
      gint64 digit = -1;

      if (!is_arabic)
        digit = plan_model_numeral_get_code (codes[i]);
      else if (plan_model_code_is_digit (codes[i]))
        digit = codes[i] - '0';
      /* ○ and O are printed for 〇. */
      if (digit < 0 && !is_arabic && i > at && (codes[i] == 'O' || codes[i] == 'o' || codes[i] == '0'))
        digit = 0;
      if (digit < 0 || digit > 9)
        return 0;
      year = year * 10 + (gint) digit;
    }
  if (year < FIRST_YEAR || year > LAST_YEAR || (at + 4 < end && plan_model_code_is_digit (codes[at + 4])))
    return 0;
  *after = at + 4;

  return year;
}

/* A number of one or two digits, Arabic or Han, in [@low, @high]: 0 where there is none. */
static gint
read_small (const guint16 *codes,
            guint32        at,
            guint32        end,
            gint           high,
            guint32       *after)
{
  PlanModelNumeral numeral;

  if (at >= end)
    return 0;
  if (plan_model_code_is_digit (codes[at]))
    {
      gint value = codes[at] - '0';

      at++;
      if (at < end && plan_model_code_is_digit (codes[at]))
        value = value * 10 + (codes[at++] - '0');
      if (value < 1 || value > high || (at < end && plan_model_code_is_digit (codes[at])))
        return 0;
      *after = at;
      return value;
    }
  if (!plan_model_numeral_read_han (codes, at, end, &numeral) || numeral.integer < 1 || numeral.integer > high
      || numeral.has_upper || numeral.is_bare || numeral.is_positional)
    return 0;
  *after = numeral.end;

  return (gint) numeral.integer;
}

enum
{
  SUFFIX_END = 1, /* 底, 末: no finer than the year itself */
  SUFFIX_BY, /* 底前 */
  SUFFIX_BEFORE, /* 前, 以前 */
  SUFFIX_SINCE,
  SUFFIX_FROM,
  SUFFIX_WITHIN,
  SUFFIX_QUARTER, /* + its number */
  SUFFIX_HALF = SUFFIX_QUARTER + 5,
  SUFFIX_NO = SUFFIX_HALF + 3
};

static const PlanModelWord suffix_words[] = {
  { "底", SUFFIX_END }, { "末", SUFFIX_END }, { "年底", SUFFIX_END }, { "年末", SUFFIX_END }, { "终", SUFFIX_END },
  { "年终", SUFFIX_END },
  { "初", SUFFIX_END }, { "年初", SUFFIX_END }, { "岁末", SUFFIX_END }, { "中", SUFFIX_END }, { "年中", SUFFIX_END },
  { "全年", SUFFIX_END },
  { "底前", SUFFIX_BY }, { "底之前", SUFFIX_BY }, { "底以前", SUFFIX_BY }, { "末前", SUFFIX_BY },
  { "年底前", SUFFIX_BY }, { "年末前", SUFFIX_BY }, { "年底之前", SUFFIX_BY }, { "年底以前", SUFFIX_BY },
  { "末以前", SUFFIX_BY },
  { "前", SUFFIX_BEFORE }, { "以前", SUFFIX_BEFORE }, { "之前", SUFFIX_BEFORE },
  { "以来", SUFFIX_SINCE }, { "来", SUFFIX_SINCE }, { "至今", SUFFIX_SINCE }, { "底以来", SUFFIX_SINCE },
  { "初以来", SUFFIX_SINCE },
  { "起", SUFFIX_FROM }, { "开始", SUFFIX_FROM }, { "以后", SUFFIX_FROM }, { "之后", SUFFIX_FROM },
  { "后", SUFFIX_FROM }, { "起始", SUFFIX_FROM },
  { "内", SUFFIX_WITHIN }, { "以内", SUFFIX_WITHIN }, { "之内", SUFFIX_WITHIN }, { "间", SUFFIX_WITHIN },
  { "期间", SUFFIX_WITHIN },
  { "一季度", SUFFIX_QUARTER + 1 }, { "二季度", SUFFIX_QUARTER + 2 }, { "三季度", SUFFIX_QUARTER + 3 },
  { "四季度", SUFFIX_QUARTER + 4 },
  { "第一季度", SUFFIX_QUARTER + 1 }, { "第二季度", SUFFIX_QUARTER + 2 }, { "第三季度", SUFFIX_QUARTER + 3 },
  { "第四季度", SUFFIX_QUARTER + 4 },
  { "1季度", SUFFIX_QUARTER + 1 }, { "2季度", SUFFIX_QUARTER + 2 }, { "3季度", SUFFIX_QUARTER + 3 },
  { "4季度", SUFFIX_QUARTER + 4 },
  { "第1季度", SUFFIX_QUARTER + 1 }, { "第2季度", SUFFIX_QUARTER + 2 }, { "第3季度", SUFFIX_QUARTER + 3 },
  { "第4季度", SUFFIX_QUARTER + 4 },
  { "Q1", SUFFIX_QUARTER + 1 }, { "Q2", SUFFIX_QUARTER + 2 }, { "Q3", SUFFIX_QUARTER + 3 },
  { "Q4", SUFFIX_QUARTER + 4 },
  { "前三季度", SUFFIX_QUARTER + 3 }, { "前两季度", SUFFIX_QUARTER + 2 }, { "前二季度", SUFFIX_QUARTER + 2 },
  { "上半年", SUFFIX_HALF + 1 }, { "下半年", SUFFIX_HALF + 2 },
  { "前后", SUFFIX_END }, { "前列", SUFFIX_NO }, { "前移", SUFFIX_NO }, { "前进", SUFFIX_NO }, { "前瞻", SUFFIX_NO }, { "前沿", SUFFIX_NO }, { "前期", SUFFIX_NO },
  { "前三", SUFFIX_NO }, { "前十", SUFFIX_NO }, { "前五", SUFFIX_NO },
  { "起草", SUFFIX_NO }, { "起步", SUFFIX_NO }, { "末梢", SUFFIX_NO }, { "末端", SUFFIX_NO }, { "底数", SUFFIX_NO },
  { "底线", SUFFIX_NO }, { "底部", SUFFIX_NO }, { "来自", SUFFIX_NO }, { "来华", SUFFIX_NO }, { "来源", SUFFIX_NO },
  { "后备", SUFFIX_NO }, { "后续", SUFFIX_NO },
  { "内部", SUFFIX_NO }, { "内外", SUFFIX_NO }, { "内资", SUFFIX_NO }, { "内河", SUFFIX_NO }, { "内需", SUFFIX_NO },
  { "中央", SUFFIX_NO }, { "中国", SUFFIX_NO }, { "中小", SUFFIX_NO }, { "中心", SUFFIX_NO },
  { "中期", SUFFIX_NO }, { "中医", SUFFIX_NO }, { "中考", SUFFIX_NO }, { "中级", SUFFIX_NO }, { "中等", SUFFIX_NO },
  { "中长", SUFFIX_NO }, { "中等职业", SUFFIX_NO }, { "初步", SUFFIX_NO }, { "初中", SUFFIX_NO }, { "初级", SUFFIX_NO },
  { "初始", SUFFIX_NO },
};

static PlanModelLexicon suffixes = PLAN_MODEL_LEXICON (suffix_words);

/* What stands behind 年, 月 or 日 of a date; @is_fine where a month was printed. */
static guint32
read_suffix (const guint16 *codes,
             guint32        at,
             guint32        end,
             PlanModelTime *time)
{
  guint sense, n;
  gboolean is_fine = time->month != 0;

  for (guint i = 0; i < 3; i++)
    {
      n = plan_model_lexicon_match (&suffixes, codes, at, end, &sense);
      if (n == 0 || sense == SUFFIX_NO)
        return at;
      if (sense >= SUFFIX_HALF)
        {
          time->half = sense - SUFFIX_HALF;
          is_fine = TRUE;
        }
      else if (sense >= SUFFIX_QUARTER)
        {
          time->quarter = sense - SUFFIX_QUARTER;
          is_fine = TRUE;
        }
      else
        switch (sense)
          {
          case SUFFIX_BEFORE:
            /* 2025年前10位 */
            if (at + n < end && n == 1 && plan_model_code_is_digit (codes[at + n]))
              return at;
            if (i == 0 && !is_fine && time->kind == PLAN_MODEL_TIME_YEAR)
              time->kind = PLAN_MODEL_TIME_BEFORE;
            return at + n;
          case SUFFIX_SINCE:
            time->kind = PLAN_MODEL_TIME_SINCE;
            return at + n;
          case SUFFIX_FROM:
            if (time->kind != PLAN_MODEL_TIME_YEAR)
              return at;
            time->kind = PLAN_MODEL_TIME_YEARS;
            time->start = time->end;
            time->end = 0;
            return at + n;
          case SUFFIX_BY:
          case SUFFIX_WITHIN:
            return at + n;
          default: /* an end */
            break;
          }
      at += n;
    }

  return at;
}

static guint32
read_month_and_day (const guint16 *codes,
                    guint32        at,
                    guint32        end,
                    PlanModelTime *time)
{
  guint32 after;
  gint month = read_small (codes, at, end, 12, &after);
  gint day;
  guint n;

  if (month == 0)
    return at;
  /* 1-9月: the last of them. */
  n = match_range_mark (codes, after, end);
  if (n > 0)
    {
      guint32 stop;
      gint last = read_small (codes, after + n, end, 12, &stop);

      if (last > month && stop < end && codes[stop] == u'月')
        {
          month = last;
          after = stop;
        }
    }
  if (after >= end || codes[after] != u'月')
    return at;
  time->month = month;
  at = after + 1;
  if (at < end && codes[at] == u'份')
    at++;
  day = read_small (codes, at, end, 31, &after);
  if (day > 0 && after < end && (plan_model_code_is_one_of (codes[after], u"日号")))
    {
      time->day = day;
      return after + 1;
    }
  n = MAX (plan_model_codes_match (codes, at, end, "上旬"), plan_model_codes_match (codes, at, end, "中旬"));

  return at + MAX (n, plan_model_codes_match (codes, at, end, "下旬"));
}

enum { BASE = 1, BASE_IF_COMPARED, BASE_IF_BASIS, BASE_IF_BASE_PERIOD, BASE_NO };

static const PlanModelWord base_words[] = {
  { "比", BASE }, { "较", BASE }, { "相比", BASE }, { "相较", BASE }, { "相较于", BASE }, { "较之", BASE },
  { "相对于", BASE }, { "相比于", BASE },
  { "对比", BASE }, { "比较", BASE }, { "较2", BASE_NO }, { "同比", BASE }, { "环比", BASE },
  { "与", BASE_IF_COMPARED }, { "同", BASE_IF_COMPARED }, { "和", BASE_IF_COMPARED },
  { "在", BASE_IF_BASIS }, { "以", BASE_IF_BASE_PERIOD }, { "按", BASE_IF_BASE_PERIOD }, { "占比", BASE_NO },
  { "性价比", BASE_NO }, { "可比", BASE_NO }, { "较上", BASE_NO },
};

static PlanModelLexicon bases = PLAN_MODEL_LEXICON (base_words);

static gboolean
finds_soon (const guint16 *codes,
            guint32        at,
            guint32        end,
            guint32        distance,
            const char    *word)
{
  end = MIN (end, at + distance);
  for (; at < end; at++)
    {
      if (codes[at] == ',' || codes[at] == 0x3002 || codes[at] == ';')
        return FALSE;
      if (plan_model_codes_match (codes, at, end, word) > 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether the time is that with which a change is compared. */
static void
read_base (const guint16       *codes,
           guint32              floor,
           guint32              end,
           PlanModelTimePhrase *phrase)
{
  PlanModelTime *time = &phrase->time;
  guint sense, n;

  if (time->kind != PLAN_MODEL_TIME_YEAR && time->kind != PLAN_MODEL_TIME_END && time->kind != PLAN_MODEL_TIME_YEARS)
    return;
  n = plan_model_lexicon_match_before (&bases, codes, floor, phrase->start, &sense);
  if (n == 0 || sense == BASE_NO)
    return;
  /* 铁路货运量占|比较2020年提高: 占比 is the name. */
  if (n == 2 && phrase->start >= floor + 3 && codes[phrase->start - 3] == u'占' && codes[phrase->start - 2] == u'比')
    n = 1;
  if (sense == BASE_IF_COMPARED)
    {
      guint length = MAX (plan_model_codes_match (codes,
                                                  phrase->end, end, "相比"),
                                                    plan_model_codes_match (codes, phrase->end, end, "相比较"));

      length = MAX (length, plan_model_codes_match (codes, phrase->end, end, "比较"));
      length = MAX (length, plan_model_codes_match (codes, phrase->end, end, "相较"));
      length = MAX (length, plan_model_codes_match (codes, phrase->end, end, "比"));
      if (length == 0)
        return;
      phrase->end += length;
    }
  else if (sense == BASE_IF_BASIS)
    {
      guint32 basis = phrase->end + plan_model_codes_match (codes, phrase->end, end, "的");
      guint length = plan_model_codes_match (codes, basis, end, "基础上");

      if (length > 0)
        phrase->end = basis + length;
      else if (!finds_soon (codes, phrase->end, end, 10, "基础上"))
        return;
    }
  else if (sense == BASE_IF_BASE_PERIOD && !finds_soon (codes, phrase->end, end, 3, "为基")
           && !finds_soon (codes, phrase->end, end, 3, "不变价"))
    return;
  time->kind = PLAN_MODEL_TIME_BASE;
  phrase->start -= n;
}

/* Whether 年 follows a list of years: 、2022、2023年. */
static gboolean
is_list_of_years (const guint16 *codes,
                  guint32        at,
                  guint32        end)
{
  for (guint i = 0; i < MAX_YEARS; i++)
    {
      guint32 after;

      if (at >= end)
        return FALSE;
      if (codes[at] == u'年')
        return TRUE;
      if (codes[at] != 0x3001 && codes[at] != ',' && !plan_model_code_is_one_of (codes[at], u"和及与") && codes[at] != '/')
        return FALSE;
      if (read_four (codes, at + 1, end, &after) == 0)
        return FALSE;
      at = after;
    }

  return FALSE;
}

/* 2021.6.30, 2021-06-30, 2021/6/30 */
static gboolean
read_western (const guint16 *codes,
              guint32        at,
              guint32        end,
              PlanModelTime *time,
              guint32       *after)
{
  guint16 mark = at < end ? codes[at] : 0;
  guint32 stop;
  gint month, day;

  if (mark != '.' && mark != '-' && mark != '/')
    return FALSE;
  month = read_small (codes, at + 1, end, 12, &stop);
  if (month == 0 || stop >= end || codes[stop] != mark)
    return FALSE;
  day = read_small (codes, stop + 1, end, 31, &stop);
  if (day == 0)
    return FALSE;
  time->month = month;
  time->day = day;
  *after = stop;

  return TRUE;
}

/* What a year without 年 must stand before, and be led in by, to be one: "到2025,". */
static gboolean
is_year_by_itself (const guint16 *codes,
                   guint32        floor,
                   guint32        at,
                   guint32        after,
                   guint32        end)
{
  guint16 next = after < end ? codes[after] : 0;
  guint16 previous = at > floor ? codes[at - 1] : 0;

  if (plan_model_code_is_one_of (next, u"底末"))
    return TRUE;
  if (!plan_model_code_is_one_of (previous, u"到至比较自于"))
    return FALSE;
  if (at >= floor + 2 && (plan_model_code_is_one_of (codes[at - 2], u"达加升降高长增少减低大")))
    return FALSE;

  return plan_model_code_is_one_of (previous, u"到至") ? next == ',' : next != '.' && next != 0
         && plan_model_code_is_han (next);
}

/*< private >
 * plan_model_time_read_year:
 *
 * Returns: whether a time begins at @at
 */
gboolean
plan_model_time_read_year (const guint16       *codes,
                           guint32              floor,
                           guint32              at,
                           guint32              end,
                           PlanModelTimePhrase *phrase)
{
  PlanModelTime *time = &phrase->time;
  guint32 stop, after;
  gint year = read_four (codes, at, end, &stop), last;
  guint n;

  if (year == 0)
    return FALSE;
  *phrase = (PlanModelTimePhrase) { .start = at };
  time->kind = PLAN_MODEL_TIME_YEAR;
  time->end = year;
  if (stop < end && codes[stop] == u'年')
    {
      stop++;
      if (plan_model_codes_match (codes, stop, end, "度") > 0 && plan_model_codes_match (codes, stop, end, "度假") == 0)
        stop++;
      after = read_month_and_day (codes, stop, end, time);
      n = match_range_mark (codes, after, end);
      last = n > 0 ? read_four (codes, after + n, end, &stop) : 0;
      if (last > year && last - year <= MAX_SPAN && stop < end && codes[stop] == u'年')
        {
          PlanModelTime until = { .kind = PLAN_MODEL_TIME_YEAR, .end = last };

          stop = read_month_and_day (codes, stop + 1, end, &until);
          stop = read_suffix (codes, stop, end, &until);
          time->kind = PLAN_MODEL_TIME_YEARS;
          time->start = year;
          time->end = last;
          time->month = 0;
          time->day = 0;
          phrase->end = stop;
        }
      else
        {
          /* 2021年到2025: no; but a range of a year with its own end needs none. */
          phrase->end = read_suffix (codes, after, end, time);
        }
      read_base (codes, floor, end, phrase);
      return TRUE;
    }
  if (read_western (codes, stop, end, time, &after))
    {
      phrase->end = after;
      return TRUE;
    }
  n = match_range_mark (codes, stop, end);
  if (n > 0)
    {
      gboolean has_year;

      last = read_four (codes, stop + n, end, &after);
      if (last == 0 && codes[at] == '2')
        {
          /* 2021-25年 */
          gint two = read_small (codes, stop + n, end, 99, &after);

          if (two >= 10 && after < end && codes[after] == u'年')
            last = year / 100 * 100 + two;
        }
      has_year = last > 0 && after < end && codes[after] == u'年';
      /* Without 年 it must be a span that could be a plan's, and nothing that is counted must follow. */
      if (last > year && last - year <= MAX_SPAN
          && (has_year || after == end
              || (codes[after] != '.' && codes[after] != '%' && plan_model_unit_match (codes, after, end) == 0)))
        {
          time->kind = PLAN_MODEL_TIME_YEARS;
          time->start = year;
          time->end = last;
          stop = after;
          if (has_year)
            {
              stop = after + 1;
              if (plan_model_codes_match (codes, stop, end, "度") > 0)
                stop++;
              stop = read_suffix (codes, stop, end, time);
            }
          phrase->end = stop;
          read_base (codes, floor, end, phrase);
          return TRUE;
        }
      return FALSE;
    }
  if (is_list_of_years (codes, stop, end))
    {
      phrase->end = stop;
      read_base (codes, floor, end, phrase);
      return TRUE;
    }
  if (is_year_by_itself (codes, floor, at, stop, end))
    {
      phrase->end = read_suffix (codes, stop, end, time);
      read_base (codes, floor, end, phrase);
      return TRUE;
    }

  return FALSE;
}

enum
{
  PLAN_SPAN = 1,
  PLAN_END,
  PLAN_BEGINNING,
  PLAN_MIDDLE,
  PLAN_SINCE,
  PLAN_NAME
};

static const PlanModelWord plan_words[] = {
  { "时期", PLAN_SPAN }, { "期间", PLAN_SPAN }, { "规划期", PLAN_SPAN }, { "规划期间", PLAN_SPAN },
  { "规划期内", PLAN_SPAN }, { "规划时期", PLAN_SPAN }, { "期内", PLAN_SPAN }, { "时期内", PLAN_SPAN },
  { "五年", PLAN_SPAN },
  { "末", PLAN_END }, { "末期", PLAN_END }, { "期末", PLAN_END }, { "时期末", PLAN_END }, { "规划期末", PLAN_END },
  { "规划末", PLAN_END }, { "规划末期", PLAN_END }, { "收官之年", PLAN_END }, { "收官年", PLAN_END },
  { "收官", PLAN_END }, { "底", PLAN_END }, { "结束时", PLAN_END }, { "结束", PLAN_END }, { "末年", PLAN_END },
  { "期末年", PLAN_END }, { "期间末", PLAN_END }, { "时期期末", PLAN_END }, { "末前", PLAN_END },
  { "初", PLAN_BEGINNING }, { "初期", PLAN_BEGINNING }, { "期初", PLAN_BEGINNING }, { "开局之年", PLAN_BEGINNING },
  { "开局", PLAN_BEGINNING }, { "开局年", PLAN_BEGINNING }, { "首年", PLAN_BEGINNING }, { "规划期初", PLAN_BEGINNING },
  { "时期初", PLAN_BEGINNING },
  { "中期", PLAN_MIDDLE }, { "以来", PLAN_SINCE }, { "时期以来", PLAN_SINCE }, { "规划实施以来", PLAN_SINCE },
  { "规划", PLAN_NAME }, { "计划", PLAN_NAME }, { "纲要", PLAN_NAME }, { "发展规划", PLAN_NAME },
  { "专项规划", PLAN_NAME }, { "国家", PLAN_NAME }, { "重点", PLAN_NAME }, { "总体规划", PLAN_NAME },
  { "重大", PLAN_NAME },
};

static PlanModelLexicon plan_suffixes = PLAN_MODEL_LEXICON (plan_words);

/*< private >
 * plan_model_time_read_plan:
 *
 * Returns: whether a five-year plan is named at @at
 */
gboolean
plan_model_time_read_plan (const guint16       *codes,
                           guint32              floor,
                           guint32              at,
                           guint32              end,
                           PlanModelTimePhrase *phrase)
{
  PlanModelTime *time = &phrase->time;
  guint32 stop = at;
  gboolean is_quoted = at < end && codes[at] == 0x201c;
  gint number = 0, tens = 0;
  gint64 digit;
  guint sense, n;

  stop += is_quoted;
  if (stop < end && codes[stop] == u'十')
    {
      tens = 10;
      stop++;
    }
  if (stop < end && (digit = plan_model_numeral_get_code (codes[stop])) >= 1 && digit <= 9 && codes[stop] != u'两')
    {
      number = tens + (gint) digit;
      stop++;
    }
  if (stop < end && codes[stop] == u'五' && number > 0)
    stop++;
  else if (tens > 0 && number == tens + 5 && is_quoted)
    number = 10; /* “十五” */
  else
    return FALSE;
  if (is_quoted)
    {
      if (stop >= end || codes[stop] != 0x201d)
        {
          /* “十四五期间”, “十四五规划”: the words may stand inside of the marks. */
          n = plan_model_lexicon_match (&plan_suffixes, codes, stop, end, &sense);
          if (n == 0 || number < 10)
            return FALSE;
        }
      else
        stop++;
    }
  else if (number <= 10 || (at > floor && plan_model_numeral_get_code (codes[at - 1]) >= 0))
    return FALSE;
  if (number < 6 || number > 30)
    return FALSE;
  *phrase = (PlanModelTimePhrase) { .start = at, .end = stop };
  time->kind = PLAN_MODEL_TIME_YEARS;
  time->start = PLANS_FROM + 5 * number;
  time->end = time->start + 4;
  n = plan_model_lexicon_match (&plan_suffixes, codes, stop, end, &sense);
  if (n > 0)
    {
      stop += n;
      if (is_quoted && codes[stop - n - 1] != 0x201d && stop < end && codes[stop] == 0x201d)
        stop++;
      switch (sense)
        {
        case PLAN_NAME:
          time->kind = PLAN_MODEL_TIME_NONE;
          break;
        case PLAN_END:
          time->kind = PLAN_MODEL_TIME_END;
          break;
        case PLAN_BEGINNING:
          time->kind = PLAN_MODEL_TIME_YEAR;
          time->end = time->start;
          time->start = 0;
          break;
        case PLAN_MIDDLE:
          time->kind = PLAN_MODEL_TIME_YEAR;
          time->end = time->start + 2;
          time->start = 0;
          break;
        case PLAN_SINCE:
          time->kind = PLAN_MODEL_TIME_SINCE;
          break;
        default:
          break;
        }
      phrase->end = stop;
    }
  if (time->kind != PLAN_MODEL_TIME_NONE)
    read_base (codes, floor, end, phrase);

  return TRUE;
}

enum
{
  WORD_EACH = 1,
  WORD_THIS,
  WORD_LAST,
  WORD_NEXT,
  WORD_BEFORE_LAST,
  WORD_THIS_END, /* 年底前, 年内 */
  WORD_SINCE,
  WORD_THIS_SINCE,
  WORD_BASE, /* 同比 */
  WORD_BASE_PERIOD,
  WORD_PERIOD_END,
  WORD_PERIOD,
  WORD_MIDDLE_OF_CENTURY,
  WORD_END_OF_CENTURY,
  WORD_ONGOING,
  WORD_QUARTER,
  WORD_HALF = WORD_QUARTER + 5,
  WORD_NO = WORD_HALF + 3
};

static const PlanModelWord time_words[] = {
  { "每年", WORD_EACH }, { "年均", WORD_EACH }, { "逐年", WORD_EACH }, { "每年度", WORD_EACH }, { "年平均", WORD_EACH },
  { "每个年度", WORD_EACH }, { "年年", WORD_EACH }, { "每年均", WORD_EACH }, { "每一年", WORD_EACH },
  { "平均每年", WORD_EACH }, { "两年平均", WORD_EACH }, { "三年平均", WORD_EACH }, { "五年平均", WORD_EACH },
  { "各年度", WORD_EACH }, { "分年度", WORD_NO },
  { "今年", WORD_THIS }, { "今年底", WORD_THIS }, { "今年年底", WORD_THIS }, { "今年底前", WORD_THIS },
  { "今年年底前", WORD_THIS }, { "今年内", WORD_THIS }, { "今年末", WORD_THIS }, { "本年度", WORD_THIS },
  { "本年", WORD_THIS }, { "当年", WORD_NO }, { "当年底", WORD_THIS }, { "本年底", WORD_THIS },
  { "去年", WORD_LAST }, { "去年底", WORD_LAST }, { "去年末", WORD_LAST }, { "去年年底", WORD_LAST },
  { "上年", WORD_LAST }, { "上年度", WORD_LAST }, { "上年末", WORD_LAST }, { "上年底", WORD_LAST },
  { "上年同期", WORD_LAST }, { "去年同期", WORD_LAST }, { "上一年", WORD_LAST }, { "上一年度", WORD_LAST },
  { "去年全年", WORD_LAST }, { "前一年", WORD_LAST },
  { "明年", WORD_NEXT }, { "明年底", WORD_NEXT }, { "明年年底", WORD_NEXT }, { "明年底前", WORD_NEXT },
  { "次年", WORD_NEXT }, { "来年", WORD_NEXT }, { "下一年", WORD_NEXT }, { "下一年度", WORD_NEXT },
  { "下年度", WORD_NEXT },
  { "大前年", WORD_NO }, { "前年", WORD_BEFORE_LAST }, { "以前年", WORD_NO }, { "之前年", WORD_NO },
  { "年底前", WORD_THIS_END }, { "年底之前", WORD_THIS_END }, { "年底以前", WORD_THIS_END }, { "年内", WORD_THIS_END },
  { "年末前", WORD_THIS_END },
  { "近年来", WORD_SINCE }, { "近年", WORD_SINCE }, { "近几年", WORD_SINCE }, { "近几年来", WORD_SINCE },
  { "过去几年", WORD_SINCE }, { "多年来", WORD_SINCE }, { "历年", WORD_SINCE }, { "几年来", WORD_SINCE },
  { "今年以来", WORD_THIS_SINCE }, { "去年以来", WORD_THIS_SINCE },
  { "同比", WORD_BASE }, { "比同期", WORD_BASE }, { "较同期", WORD_BASE },
  { "较基期", WORD_BASE_PERIOD }, { "比基期", WORD_BASE_PERIOD }, { "较基准年", WORD_BASE_PERIOD },
  { "比基准年", WORD_BASE_PERIOD }, { "较基期年", WORD_BASE_PERIOD },
  { "规划期末", WORD_PERIOD_END }, { "规划末期", WORD_PERIOD_END }, { "规划期末年", WORD_PERIOD_END },
  { "到期末", WORD_PERIOD_END }, { "规划末", WORD_PERIOD_END }, { "行动期末", WORD_PERIOD_END },
  { "计划期末", WORD_PERIOD_END }, { "建设期末", WORD_PERIOD_END }, { "期末", WORD_PERIOD_END },
  { "规划目标年", WORD_PERIOD_END }, { "任期末", WORD_NO },
  { "期末考", WORD_NO }, { "规划期", WORD_PERIOD }, { "规划期内", WORD_PERIOD }, { "规划期间", WORD_PERIOD },
  { "行动期内", WORD_PERIOD }, { "计划期内", WORD_PERIOD }, { "行动期间", WORD_PERIOD }, { "规划周期", WORD_NO },
  { "规划期限", WORD_NO }, { "计划期限", WORD_NO }, { "规划期初", WORD_NO },
  { "本世纪中叶", WORD_MIDDLE_OF_CENTURY }, { "本世纪末", WORD_END_OF_CENTURY },
  { "长期", WORD_ONGOING }, { "长期坚持", WORD_ONGOING }, { "长期推进", WORD_ONGOING }, { "持续推进", WORD_ONGOING },
  { "持续", WORD_ONGOING }, { "持续实施", WORD_ONGOING }, { "持续开展", WORD_ONGOING }, { "持续落实", WORD_ONGOING },
  { "持续进行", WORD_ONGOING }, { "持续坚持", WORD_ONGOING }, { "持续做好", WORD_ONGOING },
  { "持续抓好", WORD_ONGOING }, { "持续深化", WORD_ONGOING },
  { "常态化", WORD_ONGOING }, { "常态化推进", WORD_ONGOING }, { "常态化开展", WORD_ONGOING },
  { "常态化实施", WORD_ONGOING }, { "长期实施", WORD_ONGOING }, { "长期任务", WORD_ONGOING },
  { "长期开展", WORD_ONGOING }, { "长期工作", WORD_ONGOING }, { "持续完善", WORD_ONGOING },
  { "持续优化", WORD_ONGOING }, { "并长期坚持", WORD_ONGOING }, { "并持续推进", WORD_ONGOING }, { "长期有效", WORD_NO },
  { "长期落实", WORD_ONGOING }, { "长期抓好", WORD_ONGOING },
  { "一季度", WORD_QUARTER + 1 }, { "二季度", WORD_QUARTER + 2 }, { "三季度", WORD_QUARTER + 3 },
  { "四季度", WORD_QUARTER + 4 }, { "第一季度", WORD_QUARTER + 1 }, { "第二季度", WORD_QUARTER + 2 },
  { "第三季度", WORD_QUARTER + 3 }, { "第四季度", WORD_QUARTER + 4 },
  { "前三季度", WORD_QUARTER + 3 }, { "上半年", WORD_HALF + 1 }, { "下半年", WORD_HALF + 2 },
};

static PlanModelLexicon times = PLAN_MODEL_LEXICON (time_words);

/*< private >
 * plan_model_time_mark_codes:
 */
void
plan_model_time_mark_codes (guint8              *marks,
                            guint8               first,
                            guint8               second,
                            PlanModelBeginnings *words)
{
  plan_model_beginnings_add (words, time_words, G_N_ELEMENTS (time_words));
  for (guint i = 0; i < G_N_ELEMENTS (time_words); i++)
    {
      guint16 codes[2];

      plan_model_codes_from_utf8 (time_words[i].word, codes, G_N_ELEMENTS (codes));
      marks[codes[0]] |= first;
      marks[codes[1]] |= second;
    }
}

static gboolean
is_edge (guint16 code)
{
  switch (code)
    {
    case 0: case '(': case ')': case '[': case ']': case ',': case ';': case ':': case 0x3002: case 0x3001: case '|':
      return TRUE;
    default:
      return FALSE;
    }
}

/*< private >
 * plan_model_time_read_word:
 *
 * Returns: whether a word of time begins at @at
 */
gboolean
plan_model_time_read_word (const guint16       *codes,
                           guint32              floor,
                           guint32              at,
                           guint32              end,
                           PlanModelTimePhrase *phrase)
{
  PlanModelTime *time = &phrase->time;
  guint sense, n = plan_model_lexicon_match (&times, codes, at, end, &sense);
  guint16 previous = at > floor ? codes[at - 1] : 0;

  if (n == 0 || sense == WORD_NO)
    return FALSE;
  *phrase = (PlanModelTimePhrase) { .start = at, .end = at + n };
  time->kind = PLAN_MODEL_TIME_YEAR;
  if (sense >= WORD_HALF)
    {
      time->half = sense - WORD_HALF;
      time->relative = 2;
    }
  else if (sense >= WORD_QUARTER)
    {
      time->quarter = sense - WORD_QUARTER;
      time->relative = 2;
    }
  else
    switch (sense)
      {
      case WORD_EACH:
        time->kind = PLAN_MODEL_TIME_EACH_YEAR;
        return TRUE;
      case WORD_THIS:
      case WORD_LAST:
      case WORD_NEXT:
      case WORD_BEFORE_LAST:
        /* 以上年均, 以来年均, 投产前年产, 新上年耗能: the first character belongs to the word before. */
        if ((plan_model_code_is_one_of (codes[at], u"上来前次")) && plan_model_code_is_han (previous)
            && !plan_model_code_is_one_of (previous, u"比较于与在是到"))
          return FALSE;
        time->relative = sense == WORD_THIS ? 2 : sense == WORD_LAST ? -1 : sense == WORD_NEXT ? 1 : -2;
        break;
      case WORD_THIS_END:
        /* 2025年底前 and 三年内 are read from their numbers. */
        if (plan_model_code_is_digit (previous) || plan_model_numeral_get_code (previous) >= 0
            || plan_model_code_is_one_of (previous, u"每多几数全"))
          return FALSE;
        time->relative = 2;
        break;
      case WORD_SINCE:
        time->kind = PLAN_MODEL_TIME_SINCE;
        return TRUE;
      case WORD_THIS_SINCE:
        time->kind = PLAN_MODEL_TIME_SINCE;
        time->relative = codes[at] == u'今' ? 2 : -1;
        return TRUE;
      case WORD_BASE:
        time->kind = PLAN_MODEL_TIME_BASE;
        time->relative = -1;
        return TRUE;
      case WORD_BASE_PERIOD:
        time->kind = PLAN_MODEL_TIME_BASE;
        return TRUE;
      case WORD_PERIOD_END:
        if (codes[at] == u'到')
          phrase->start++;
        time->kind = PLAN_MODEL_TIME_END;
        break;
      case WORD_PERIOD:
        time->kind = PLAN_MODEL_TIME_YEARS;
        break;
      case WORD_MIDDLE_OF_CENTURY:
        time->end = MIDDLE_OF_CENTURY;
        break;
      case WORD_END_OF_CENTURY:
        time->end = END_OF_CENTURY;
        break;
      case WORD_ONGOING:
        /* Only where a date could stand: these are the commonest words of all. */
        if (!is_edge (previous) && !plan_model_code_is_one_of (previous, u"并起后限"))
          return FALSE;
        if (at + n < end && !is_edge (codes[at + n]))
          return FALSE;
        time->kind = PLAN_MODEL_TIME_ONGOING;
        return TRUE;
      default:
        break;
      }
  if (sense >= WORD_THIS && sense <= WORD_BEFORE_LAST)
    {
      guint32 after = read_month_and_day (codes, phrase->end, end, time);

      if (after > phrase->end)
        {
          phrase->end = read_suffix (codes, after, end, time);
        }
      else
        {
          PlanModelTime finer = *time;

          after = read_suffix (codes, phrase->end, end, &finer);
          if (finer.quarter > 0 || finer.half > 0)
            {
              *time = finer;
              phrase->end = after;
            }
        }
    }
  read_base (codes, floor, end, phrase);

  return TRUE;
}

/*< private >
 * plan_model_time_read_month:
 *
 * Returns: whether a date without a year begins at @at
 */
gboolean
plan_model_time_read_month (const guint16       *codes,
                            guint32              floor,
                            guint32              at,
                            guint32              end,
                            PlanModelTimePhrase *phrase)
{
  guint32 stop;

  *phrase = (PlanModelTimePhrase) { .start = at };
  phrase->time.kind = PLAN_MODEL_TIME_YEAR;
  stop = read_month_and_day (codes, at, end, &phrase->time);
  if (stop == at)
    return FALSE;
  phrase->end = read_suffix (codes, stop, end, &phrase->time);
  phrase->time.relative = 2;

  return TRUE;
}

enum { AROUND_FUTURE = 1, AROUND_SUM, AROUND_PAST, AROUND_NAME, AROUND_NO };

static const PlanModelWord before_duration_words[] = {
  { "未来", AROUND_FUTURE }, { "今后", AROUND_FUTURE }, { "接下来", AROUND_FUTURE }, { "力争用", AROUND_FUTURE },
  { "用", AROUND_FUTURE }, { "再用", AROUND_FUTURE }, { "利用", AROUND_FUTURE }, { "通过", AROUND_FUTURE },
  { "经过", AROUND_FUTURE }, { "力争", AROUND_FUTURE }, { "争取用", AROUND_FUTURE },
  { "争取", AROUND_FUTURE }, { "力争在", AROUND_FUTURE }, { "未来的", AROUND_FUTURE }, { "下一个", AROUND_FUTURE },
  { "后", AROUND_FUTURE }, { "未来3至", AROUND_NO }, { "下一步", AROUND_FUTURE },
  { "近", AROUND_PAST }, { "过去", AROUND_PAST }, { "最近", AROUND_PAST }, { "过去的", AROUND_PAST },
  { "前", AROUND_PAST }, { "上个", AROUND_PAST }, { "过去这", AROUND_PAST }, { "这", AROUND_PAST },
  { "近的", AROUND_PAST },
  { "第", AROUND_NAME }, { "每", AROUND_NAME }, { "连续", AROUND_NAME }, { "连", AROUND_NAME }, { "提前", AROUND_NAME },
  { "有效期", AROUND_NAME }, { "滚动", AROUND_NAME }, { "隔", AROUND_NAME }, { "任期", AROUND_NAME },
};

static PlanModelLexicon before_duration = PLAN_MODEL_LEXICON (before_duration_words);

static const PlanModelWord after_duration_words[] = {
  { "内", AROUND_FUTURE }, { "之内", AROUND_FUTURE }, { "以内", AROUND_FUTURE }, { "时间", AROUND_FUTURE },
  { "的时间", AROUND_FUTURE }, { "左右时间", AROUND_FUTURE }, { "左右的时间", AROUND_FUTURE },
  { "时间内", AROUND_FUTURE }, { "的努力", AROUND_FUTURE }, { "努力", AROUND_FUTURE }, { "左右的努力", AROUND_FUTURE },
  { "间", AROUND_FUTURE }, { "期间", AROUND_FUTURE },
  { "累计", AROUND_SUM }, { "合计", AROUND_SUM }, { "共", AROUND_SUM }, { "新增", AROUND_SUM }, { "实现", AROUND_SUM },
  { "来", AROUND_PAST }, { "以来", AROUND_PAST }, { "间的", AROUND_PAST },
  { "行动", AROUND_NAME }, { "规划", AROUND_NAME }, { "计划", AROUND_NAME }, { "攻坚", AROUND_NAME },
  { "倍增", AROUND_NAME }, { "任务", AROUND_NAME }, { "目标", AROUND_NAME }, { "方案", AROUND_NAME },
  { "滚动", AROUND_NAME }, { "专项", AROUND_NAME },
  { "改革", AROUND_NAME }, { "提升", AROUND_NAME }, { "义务教育", AROUND_NAME }, { "一贯制", AROUND_NAME },
  { "制", AROUND_NAME }, { "级", AROUND_NAME }, { "集中", AROUND_NAME }, { "大变", AROUND_NAME },
  { "发展", AROUND_NAME }, { "建设", AROUND_NAME }, { "大庆", AROUND_NAME }, { "治理", AROUND_NAME },
  { "重点", AROUND_NAME }, { "实施", AROUND_NAME }, { "强", AROUND_NAME }, { "基本", AROUND_NAME },
  { "免费", AROUND_NAME }, { "工程", AROUND_NAME }, { "一遇", AROUND_NAME }, { "梦想", AROUND_NAME },
  { "奋斗", AROUND_NAME }, { "过渡期", AROUND_NAME }, { "期", AROUND_NAME }, { "历史", AROUND_NAME },
  { "战略", AROUND_NAME },
};

static PlanModelLexicon after_duration = PLAN_MODEL_LEXICON (after_duration_words);

/*< private >
 * plan_model_time_read_duration:
 *
 * Returns: whether the years are a time or a name; of a name the kind is NONE
 */
gboolean
plan_model_time_read_duration (const guint16       *codes,
                               guint32              floor,
                               guint32              at,
                               guint32              after,
                               guint32              end,
                               gint64               n_years,
                               PlanModelTimePhrase *phrase)
{
  PlanModelTime *time = &phrase->time;
  guint sense_before = 0, sense_after = 0;
  guint n_before = plan_model_lexicon_match_before (&before_duration, codes, floor, at, &sense_before);
  guint n_after = plan_model_lexicon_match (&after_duration, codes, after, end, &sense_after);

  /* 三年翻一番, 五年招募500名: a verb says what is to be done in the years. */
  if (n_after == 0 && n_before == 0 && n_years > 1 && n_years <= 10)
    {
      guint verb = PLAN_MODEL_VERB_NONE;
      guint n_verb = plan_model_lexicon_match (&plan_model_verbs, codes, after, end, &verb);

      if (plan_model_codes_match (codes, after, end, "翻") > 0
          || (n_verb >= 2 && (verb == PLAN_MODEL_VERB_MAKE || verb == PLAN_MODEL_VERB_ADD || verb == PLAN_MODEL_VERB_TOTAL))
          || plan_model_codes_match (codes, after, end, "迈上") > 0)
        {
          n_after = 1;
          sense_after = AROUND_SUM;
        }
    }
  if (n_before == 0 && n_after == 0)
    return FALSE;
  *phrase = (PlanModelTimePhrase) { .start = at, .end = after };
  if (n_before > 0 && sense_before == AROUND_NAME)
    return TRUE;
  /* 9000年内 is no time that a plan is made for. */
  if (n_years > LONGEST_DURATION)
    {
      phrase->time = (PlanModelTime) { 0 };
      return TRUE;
    }
  time->n_years = MAX (n_years, 0);
  if (n_before > 0 && sense_before == AROUND_PAST)
    {
      /* 前三年 of a plan is no past, but none of the plan either. */
      phrase->start = at - n_before;
      phrase->end = after + (sense_after == AROUND_PAST ? n_after : 0);
      time->kind = PLAN_MODEL_TIME_SINCE;
      return TRUE;
    }
  if (n_after > 0 && sense_after == AROUND_PAST)
    {
      phrase->end = after + n_after;
      time->kind = PLAN_MODEL_TIME_SINCE;
      return TRUE;
    }
  if (n_after > 0 && sense_after == AROUND_NAME && n_before == 0)
    {
      phrase->time = (PlanModelTime) { 0 };
      return TRUE;
    }
  if (n_after == 0 && sense_before != AROUND_FUTURE)
    return FALSE;
  /* 力争三年 and 用三年 without a word behind are a time as well; 利用五年 of a thing is rare enough. */
  phrase->end = after + (n_after > 0 && sense_after == AROUND_FUTURE ? n_after : 0);
  time->kind = PLAN_MODEL_TIME_YEARS;

  return TRUE;
}
