/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/codes-private.h>
#include <libplanmodel/reader/dates-private.h>

#include <libplanmodel/reader/lexicon-private.h>

#define YEAR 0x5e74
#define MONTH 0x6708
#define DAY 0x65e5
#define TEN 0x5341

#define FIRST_YEAR 1949
#define LAST_YEAR 2100

/* A Chinese digit, or what is typed for one: 二〇二一, 二O二一, 二0二一. */
static int
get_han_digit (guint16 code)
{
  switch (code)
    {
    case 0x3007:
    case 0x96f6:
    case 'O':
    case 'o':
    case '0':
      return 0;
    case 0x4e00:
      return 1;
    case 0x4e8c:
      return 2;
    case 0x4e09:
      return 3;
    case 0x56db:
      return 4;
    case 0x4e94:
      return 5;
    case 0x516d:
      return 6;
    case 0x4e03:
      return 7;
    case 0x516b:
      return 8;
    case 0x4e5d:
      return 9;
    default:
      return -1;
    }
}

static gboolean
is_adjacent (const PlanModelLayout *layout,
             guint32                at)
{
  return layout == NULL || layout->origins[at] == layout->origins[at - 1] + 1;
}

/* Whether a year that could be that of a plan may begin with the code: a millennium, in digits or in words. */
static inline gboolean
begins_year (guint16 code)
{
  return code == '1' || code == '2' || code == 0x4e00 || code == 0x4e8c;
}

/* Four digits of a year that could be that of a plan. */
static guint
match_year (const guint16 *codes,
            guint32        at,
            guint32        end,
            gint16        *year)
{
  int value = 0;
  gboolean is_han;

  if (end - at < 4 || !begins_year (codes[at]))
    return 0;
  is_han = !plan_model_code_is_digit (codes[at]);
  for (guint i = 0; i < 4; i++)
    {
      int digit = is_han ? get_han_digit (codes[at + i])
                  : plan_model_code_is_digit (codes[at + i]) ? codes[at + i] - '0' : -1;

      if (digit < 0)
        return 0;
      value = value * 10 + digit;
    }
  if (value < FIRST_YEAR || value > LAST_YEAR || (!is_han && at + 4 < end && plan_model_code_is_digit (codes[at + 4])))
    return 0;
  *year = value;

  return 4;
}

/* One or two digits, or a Chinese numeral below 100.  Digits that the print sets apart are not one number: 6-17 19:03. */
static guint
match_small (const PlanModelLayout *layout,
             guint32                at,
             guint32                end,
             guint                  most,
             guint8                *number)
{
  const guint16 *codes = layout->codes;
  guint32 i = at;
  guint value = 0;

  if (i < end && plan_model_code_is_digit (codes[i]))
    {
      value = codes[i++] - '0';
      if (i < end && plan_model_code_is_digit (codes[i]) && is_adjacent (layout, i)
          && value * 10 + codes[i] - '0' <= most)
        value = value * 10 + codes[i++] - '0';
    }
  else
    {
      int digit = i < end ? get_han_digit (codes[i]) : -1;

      if (digit > 0)
        {
          value = digit;
          i++;
        }
      if (i < end && codes[i] == TEN)
        {
          value = MAX (value, 1) * 10;
          i++;
          digit = i < end ? get_han_digit (codes[i]) : -1;
          if (digit > 0)
            {
              value += digit;
              i++;
            }
        }
    }
  if (value == 0 || value > most)
    return 0;
  *number = value;

  return i - at;
}

/*< private >
 * plan_model_date_match:
 *
 * Returns: whether a date begins at @at
 */
gboolean
plan_model_date_match (const PlanModelLayout *layout,
                       guint32                at,
                       guint32                end,
                       PlanModelDate         *date)
{
  const guint16 *codes = layout->codes;
  guint32 i = at;
  guint16 mark;
  guint n;

  *date = (PlanModelDate) { .start = at };
  /* What is no more than the year, the month or the day has eight digits without a mark. */
  if (end - at >= 8 && plan_model_code_is_digit (codes[at]) && plan_model_code_is_digit (codes[at + 4]))
    return FALSE;
  if ((n = match_year (codes, i, end, &date->year)) == 0)
    return FALSE;
  i += n;
  if (i >= end)
    return FALSE;
  mark = codes[i++];
  if (mark != YEAR && mark != '-' && mark != '/' && mark != '.')
    return FALSE;
  date->is_chinese = mark == YEAR;
  if ((n = match_small (layout, i, end, 12, &date->month)) == 0)
    return FALSE;
  i += n;
  date->end = i;
  if (i >= end)
    return !date->is_chinese && mark != '.' && mark != '/';
  if (codes[i] != (date->is_chinese ? MONTH : mark))
    return FALSE;
  date->end = date->is_chinese ? i + 1 : i;
  i++;
  if ((n = match_small (layout, i, end, 31, &date->day)) == 0)
    return date->is_chinese;
  i += n;
  if (date->is_chinese && (i >= end || codes[i] != DAY))
    {
      date->day = 0;
      return TRUE;
    }
  date->end = date->is_chinese ? i + 1 : i;

  return TRUE;
}

/*< private >
 * plan_model_date_find:
 *
 * Returns: whether there is a date
 */
gboolean
plan_model_date_find (const PlanModelLayout *layout,
                      guint32                start,
                      guint32                end,
                      PlanModelDate         *date)
{
  for (guint32 i = start; i < end; i++)
    {
      if (!begins_year (layout->codes[i])
          || (i > start && plan_model_code_is_digit (layout->codes[i]) && plan_model_code_is_digit (layout->codes[i - 1])))
        continue;
      if (plan_model_date_match (layout, i, end, date))
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_date_skip_time:
 *
 * Returns: the end of the time of day
 */
guint32
plan_model_date_skip_time (const PlanModelLayout *layout,
                           guint32                at,
                           guint32                end)
{
  guint32 i = at;
  gboolean has_colon = FALSE;

  while (i < end && layout->codes[i] == ' ')
    i++;
  while (i < end && i < at + 12
         && (plan_model_code_is_digit (layout->codes[i]) || layout->codes[i] == ':' || layout->codes[i] == '.'
             || layout->codes[i] == 'T'))
    has_colon |= layout->codes[i++] == ':';

  return has_colon ? i : at;
}

/*< private >
 * plan_model_date_dup_text:
 *
 * Returns: (transfer full): the date as a time period
 */
char *
plan_model_date_dup_text (const PlanModelDate *date)
{
  return date->day != 0 ? g_strdup_printf ("%04d-%02u-%02u", date->year, date->month, date->day)
                        : g_strdup_printf ("%04d-%02u", date->year, date->month);
}

/* 十四 of 十四五: the number of the five-year plan, before the 五. */
static guint
match_plan_number (const guint16 *codes,
                   guint32        at,
                   guint32        end,
                   guint         *number)
{
  int digit;

  if (at >= end)
    return 0;
  if (codes[at] == TEN)
    {
      digit = at + 1 < end ? get_han_digit (codes[at + 1]) : -1;
      if (digit > 0 && codes[at + 1] != '0')
        {
          *number = 10 + digit;
          return 2;
        }
      *number = 10;
      return 1;
    }
  digit = get_han_digit (codes[at]);
  if (digit < 6 || codes[at] < 0x4e00)
    return 0;
  *number = digit;

  return 1;
}

static gboolean
set_plan_number (PlanModelYears *years,
                 guint           number,
                 guint32         start,
                 guint32         end)
{
  /* The sixth began in 1981; before it the spans were not of five years. */
  if (number < 6 || number > 24)
    return FALSE;
  *years = (PlanModelYears) { PLAN_MODEL_YEARS_FIVE_YEAR_PLAN, 1981 + 5 * (number - 6), 1985 + 5 * (number - 6), start, end };

  return TRUE;
}

static gboolean
match_five_year_plan (const guint16  *codes,
                      guint32         at,
                      guint32         end,
                      PlanModelYears *years)
{
  guint number, n, tail;

  /* “十四五”: in quotation marks of whatever kind, which the place does not hold, or without any. */
  if ((n = match_plan_number (codes, at, end, &number)) > 0)
    {
      guint32 five = at + n;

      /* 十五 is the tenth where nothing more follows, 十五五 the fifteenth. */
      if (five < end && codes[five] == 0x4e94)
        return set_plan_number (years, number, at, five + 1);
      if (number == 15 && n == 2 && codes[at - 1] == 0x201c && five < end && codes[five] == 0x201d)
        return set_plan_number (years, 10, at, at + 2);
      return FALSE;
    }
  if (codes[at] != 0x7b2c /* 第 */ || (n = match_plan_number (codes, at + 1, end, &number)) == 0)
    return FALSE;
  tail = plan_model_codes_match (codes, at + 1 + n, end, "个五年");

  return tail > 0 && set_plan_number (years, number, at, at + 1 + n + tail);
}

static guint
match_range_mark (const guint16 *codes,
                  guint32        at,
                  guint32        end)
{
  guint n = 0;

  while (at + n < end && n < 3 && (codes[at + n] == '-' || codes[at + n] == 0x2014 || codes[at + n] == '~'))
    n++;
  if (n == 0 && at < end && (codes[at] == 0x81f3 /* 至 */ || codes[at] == 0x5230 /* 到 */ || codes[at] == 0x4e00 /* for a dash */))
    n = 1;

  return n;
}

static PlanModelWord season_words[] = { { "秋冬季", 1 }, { "采暖季", 1 }, { "供暖季", 1 } };
static PlanModelLexicon seasons = PLAN_MODEL_LEXICON (season_words);

/*< private >
 * plan_model_season_match:
 *
 * Returns: the length of the word at @at
 */
guint
plan_model_season_match (const guint16 *codes,
                         guint32        at,
                         guint32        end)
{
  return plan_model_lexicon_match (&seasons, codes, at, end, NULL);
}

/*< private >
 * plan_model_years_match:
 *
 * Returns: whether years begin at @at; the place ends behind 年 where it is printed
 */
gboolean
plan_model_years_match (const guint16  *codes,
                        guint32         at,
                        guint32         end,
                        PlanModelYears *years)
{
  gint16 first, last = 0;
  guint32 i = at;
  guint n;

  if (at >= end)
    return FALSE;
  if ((n = match_year (codes, at, end, &first)) == 0)
    return match_five_year_plan (codes, at, end, years);
  i += n;
  if (i < end && codes[i] == YEAR)
    i++;
  n = match_range_mark (codes, i, end);
  if (n > 0)
    {
      guint32 second = i + n;

      n = match_year (codes, second, end, &last);
      /* 2021-25年 */
      if (n == 0 && second + 2 < end && plan_model_code_is_digit (codes[second])
          && plan_model_code_is_digit (codes[second + 1])
          && codes[second + 2] == YEAR)
        {
          last = first / 100 * 100 + (codes[second] - '0') * 10 + codes[second + 1] - '0';
          n = 2;
        }
      if (n > 0 && last > first && last - first <= 50)
        {
          second += n;
          if (second < end && codes[second] == YEAR)
            second++;
          *years = (PlanModelYears) { PLAN_MODEL_YEARS_RANGE, first, last, at, second };
          return TRUE;
        }
    }
  if (codes[i - 1] != YEAR)
    return FALSE;
  *years = (PlanModelYears) { PLAN_MODEL_YEARS_ONE, first, first, at, i };

  return TRUE;
}
