/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/numeral-private.h>
#include <libplanmodel/reader/quantity-private.h>

#include <string.h>

/* A numeral in Han characters that is longer than this is none. */
#define MAX_HAN 24

#define TEN_THOUSAND    G_GINT64_CONSTANT (10000)
#define HUNDRED_MILLION G_GINT64_CONSTANT (100000000)

/* What 万 or 亿 may still multiply: no product overflows, and no plan counts in so many. */
#define MAX_BEFORE_SCALE (HUNDRED_MILLION * 100)

/*< private >
 * plan_model_numeral_get_code:
 *
 * Returns: the digit or the scale, or -1
 */
gint64
plan_model_numeral_get_code (guint16 code)
{
  switch (code)
    {
    case u'〇': case u'零':
      return 0;
    case u'一': case u'壹':
      return 1;
    case u'二': case u'两': case u'贰':
      return 2;
    case u'三': case u'叁':
      return 3;
    case u'四': case u'肆':
      return 4;
    case u'五': case u'伍':
      return 5;
    case u'六': case u'陆':
      return 6;
    case u'七': case u'柒':
      return 7;
    case u'八': case u'捌':
      return 8;
    case u'九': case u'玖':
      return 9;
    case u'十': case u'拾':
      return 10;
    case u'百': case u'佰':
      return 100;
    case u'千': case u'仟':
      return 1000;
    case u'万':
      return TEN_THOUSAND;
    case u'亿':
      return HUNDRED_MILLION;
    default:
      return -1;
    }
}

/* All but the upper end, which is rare. */
static void
init (PlanModelNumeral *numeral)
{
  memset (numeral, 0, G_STRUCT_OFFSET (PlanModelNumeral, upper));
  numeral->has_value = TRUE;
}

static void
add_digit (PlanModelNumeral *numeral,
           guint             digit,
           gboolean          is_place)
{
  PlanModelDecimal *value = &numeral->value;

  /* No zero in front but that of 0.5. */
  if (!is_place && value->n_digits == 1 && value->digits[0] == 0)
    value->n_digits = 0;
  if (value->n_digits == PLAN_MODEL_DECIMAL_MAX_DIGITS)
    {
      numeral->has_value = FALSE;
      return;
    }
  value->digits[value->n_digits++] = (guint8) digit;
  value->places += is_place;
}

/* How many digits begin at @at. */
static guint32
count_digits (const guint16 *codes,
              guint32        at,
              guint32        end)
{
  guint32 start = at;

  while (at < end && plan_model_code_is_digit (codes[at]))
    at++;

  return at - start;
}

static void
finish (PlanModelNumeral *numeral)
{
  guint places;

  numeral->integer = -1;
  if (!numeral->has_value)
    numeral->value = (PlanModelDecimal) { 0 };
  else if (numeral->value.places == 0 && !plan_model_decimal_get_coefficient (&numeral->value, &numeral->integer, &places))
    numeral->integer = -1;
}

/* 万, with 多 or 余 before it or not. */
static gboolean
has_ten_thousand (const guint16 *codes,
                  guint32        at,
                  guint32        end)
{
  if (at < end && plan_model_code_is_one_of (codes[at], u"多余"))
    at++;

  return at < end && codes[at] == u'万';
}

/* 1万6千, 2万5千, 1亿3千万 of which the last scale is the unit's: digits in two parts.  Where the second ends, or @stop. */
static guint32
read_second_part (const guint16    *codes,
                  guint32           stop,
                  guint32           end,
                  PlanModelNumeral *numeral)
{
  guint n = count_digits (codes, stop + 1, MIN (end, stop + 3));
  guint32 scale = stop + 1 + n;

  /* 万 and 千, or 亿 and 千万: the second is a thousand of what the first has ten thousand of. */
  if (n != 1 || scale >= end || codes[scale] != u'千'
      || !(codes[stop] == u'万' || (codes[stop] == u'亿' && has_ten_thousand (codes, scale + 1, end))))
    return stop;
  add_digit (numeral, codes[stop + 1] - '0', FALSE);
  for (guint i = 0; i < 3; i++)
    add_digit (numeral, 0, FALSE);

  return scale + 1;
}

/*< private >
 * plan_model_numeral_read_arabic:
 *
 * Returns: whether a number in Arabic numerals begins at @at
 */
gboolean
plan_model_numeral_read_arabic (const guint16    *codes,
                                guint32           at,
                                guint32           end,
                                PlanModelNumeral *numeral)
{
  guint32 n = count_digits (codes, at, end);
  guint32 stop = at + n;

  if (n == 0)
    return FALSE;
  init (numeral);
  numeral->has_leading_zero = codes[at] == '0' && n > 1;
  for (guint32 i = at; i < stop; i++)
    add_digit (numeral, codes[i] - '0', FALSE);
  /* 1,200: groups of three behind a comma.  "2023,120" is no such number, as its first group has four. */
  if (n <= 3 && codes[at] != '0')
    while (stop < end && codes[stop] == ',' && count_digits (codes, stop + 1, MIN (end, stop + 5)) == 3)
      {
        for (guint32 i = stop + 1; i < stop + 4; i++)
          add_digit (numeral, codes[i] - '0', FALSE);
        stop += 4;
        n += 3;
      }
  numeral->n_digits = MIN (n, G_MAXUINT8);
  if (stop + 2 < end && plan_model_code_is_one_of (codes[stop], u"万亿") && codes[at] != '0')
    {
      guint32 second = read_second_part (codes, stop, end, numeral);

      if (second > stop)
        {
          numeral->end = second;
          finish (numeral);
          return TRUE;
        }
    }
  if (stop + 1 < end && codes[stop] == '.' && plan_model_code_is_digit (codes[stop + 1]))
    {
      numeral->has_point = TRUE;
      for (stop++; stop < end && plan_model_code_is_digit (codes[stop]); stop++)
        add_digit (numeral, codes[stop] - '0', TRUE);
    }
  numeral->end = stop;
  finish (numeral);

  return TRUE;
}

/* 二点五: what stands behind 点, which is at @at. */
static guint32
read_places (const guint16    *codes,
             guint32           at,
             guint32           end,
             PlanModelNumeral *numeral)
{
  guint32 stop = at + 1;

  for (; stop < end && stop - at < MAX_HAN; stop++)
    {
      gint64 digit = plan_model_numeral_get_code (codes[stop]);

      if (digit < 0 || digit > 9)
        break;
      add_digit (numeral, (guint) digit, TRUE);
    }
  numeral->has_point = TRUE;

  return stop;
}

static gboolean
is_han_digit (const guint16 *codes,
              guint32        at,
              guint32        end)
{
  return at < end && plan_model_numeral_get_code (codes[at]) >= 0 && plan_model_numeral_get_code (codes[at]) <= 9;
}

/* 两三, 三五, 七八十: two digits of which one or the other is meant. */
static gboolean
read_either (const guint16    *codes,
             guint32           at,
             guint32           end,
             PlanModelNumeral *numeral)
{
  gint64 low, high, scale;

  if (!is_han_digit (codes, at, end) || !is_han_digit (codes, at + 1, end) || is_han_digit (codes, at + 2, end))
    return FALSE;
  low = plan_model_numeral_get_code (codes[at]);
  high = plan_model_numeral_get_code (codes[at + 1]);
  if (low == 0 || (high != low + 1 && (low != 3 || high != 5)))
    return FALSE;
  numeral->end = at + 2;
  scale = at + 2 < end ? plan_model_numeral_get_code (codes[at + 2]) : -1;
  if (scale >= 10 && scale <= 1000)
    {
      low *= scale;
      high *= scale;
      numeral->end++;
    }
  numeral->has_value = TRUE;
  numeral->has_upper = TRUE;
  numeral->integer = low;
  plan_model_decimal_init_coefficient (&numeral->value, low, 0);
  plan_model_decimal_init_coefficient (&numeral->upper, high, 0);

  return TRUE;
}

static gboolean
read_positional (const guint16    *codes,
                 guint32           at,
                 guint32           end,
                 PlanModelNumeral *numeral)
{
  guint32 stop = at;

  for (; is_han_digit (codes, stop, end); stop++)
    add_digit (numeral, (guint) plan_model_numeral_get_code (codes[stop]), FALSE);
  numeral->is_positional = TRUE;
  numeral->end = stop;
  finish (numeral);

  return TRUE;
}

/*< private >
 * plan_model_numeral_read_han:
 *
 * Returns: whether a number in Han numerals begins at @at
 */
gboolean
plan_model_numeral_read_han (const guint16    *codes,
                             guint32           at,
                             guint32           end,
                             PlanModelNumeral *numeral)
{
  gint64 total = 0, section = 0, digit = -1, last_scale = 0;
  gint64 trailing = 1;
  guint32 stop = at, trailing_start = at;
  gboolean has_zero = FALSE;

  if (at >= end || plan_model_numeral_get_code (codes[at]) < 0)
    return FALSE;
  init (numeral);
  numeral->integer = -1;
  if (read_either (codes, at, end, numeral))
    return TRUE;
  if (is_han_digit (codes, at, end) && is_han_digit (codes, at + 1, end))
    return read_positional (codes, at, end, numeral);

  if (plan_model_numeral_get_code (codes[at]) >= 100)
    {
      numeral->is_bare = TRUE;
      numeral->end = at;
      numeral->integer = 1;
      plan_model_decimal_init_coefficient (&numeral->value, 1, 0);
      return TRUE;
    }
  end = MIN (end, at + MAX_HAN);
  for (; stop < end; stop++)
    {
      gint64 code = plan_model_numeral_get_code (codes[stop]);

      if (code < 0)
        break;
      if (code == 0)
        {
          /* A zero inside of a number, never in front of or behind it. */
          if (stop > at && (digit >= 0 || last_scale == 0 || !is_han_digit (codes, stop + 1, end)))
            break;
          has_zero = TRUE;
          if (stop == at)
            digit = 0;
        }
      else if (code <= 9)
        {
          if (digit >= 0)
            break;
          digit = code;
        }
      else if (code < TEN_THOUSAND)
        {
          /* Scales fall: 三百五十, never 三十五百. */
          if (last_scale != 0 && code >= last_scale && last_scale < TEN_THOUSAND)
            break;
          if (digit < 0 && code != 10)
            break;
          section += MAX (digit, digit < 0 ? 1 : 0) * code;
          digit = -1;
          last_scale = code;
          has_zero = FALSE;
        }
      else
        {
          gint64 below = section + MAX (digit, 0);

          if (below == 0 && total == 0)
            break;
          if (total + below > MAX_BEFORE_SCALE)
            break;
          trailing_start = stop;
          if (below == 0)
            {
              /* 三万亿 */
              if (code != HUNDRED_MILLION || trailing != TEN_THOUSAND)
                break;
              trailing = TEN_THOUSAND * HUNDRED_MILLION;
              trailing_start = stop - 1;
              total *= code;
            }
          else
            {
              trailing = code;
              total = code == HUNDRED_MILLION ? (total + below) * code : total + below * code;
            }
          section = 0;
          digit = -1;
          last_scale = code;
          has_zero = FALSE;
          continue;
        }
      trailing = 1;
    }
  /* 三万五, 三百五: the place below the last scale, unless a zero says otherwise. */
  if (digit > 0 && last_scale >= 100 && !has_zero && trailing == 1)
    digit *= last_scale / 10;
  total += section + MAX (digit, 0);
  if (trailing > 1)
    {
      total /= trailing;
      stop = trailing_start;
    }
  numeral->is_ten = digit < 0 && last_scale >= 10 && last_scale <= 1000;
  plan_model_decimal_init_coefficient (&numeral->value, total, 0);
  if (trailing == 1 && stop < end && codes[stop] == u'点' && is_han_digit (codes, stop + 1, end))
    stop = read_places (codes, stop, end, numeral);
  numeral->end = stop;
  finish (numeral);

  return stop > at;
}

/*< private >
 * plan_model_numeral_read_roman:
 *
 * Returns: whether a Roman numeral begins at @at
 */
gboolean
plan_model_numeral_read_roman (const guint16    *codes,
                               guint32           at,
                               guint32           end,
                               PlanModelNumeral *numeral)
{
  static const char *const spelled[] = { "III", "II", "IV", "VI", "I", "V" };
  static const gint8 values[] = { 3, 2, 4, 6, 1, 5 };
  guint value = 0;
  guint32 stop = at;

  if (at < end && plan_model_code_is_roman (codes[at]))
    {
      value = codes[at] - 0x2160 + 1;
      stop = at + 1;
    }
  else
    {
      for (guint i = 0; i < G_N_ELEMENTS (spelled) && value == 0; i++)
        {
          guint n = plan_model_codes_match (codes, at, end, spelled[i]);

          if (n > 0 && at + n < end && (plan_model_code_is_one_of (codes[at + n], u"类级")))
            {
              value = values[i];
              stop = at + n;
            }
        }
    }
  if (value == 0)
    return FALSE;
  init (numeral);
  numeral->integer = value;
  numeral->end = stop;
  plan_model_decimal_init_coefficient (&numeral->value, value, 0);

  return TRUE;
}

/*< private >
 * plan_model_numeral_read:
 *
 * Returns: the number, or -1
 */
gint64
plan_model_numeral_read (const guint16 *codes,
                         guint32        at,
                         guint32        end,
                         guint32       *after)
{
  PlanModelNumeral numeral;
  guint32 n;

  n = count_digits (codes, at, MIN (end, at + 19));
  if (n > 0)
    {
      gint64 value = 0;

      if (n > 18)
        return -1;
      for (guint32 i = at; i < at + n; i++)
        value = value * 10 + (codes[i] - '0');
      *after = at + n;
      return value;
    }
  if (at < end && plan_model_code_is_roman (codes[at]))
    {
      *after = at + 1;
      return codes[at] - 0x2160 + 1;
    }
  if (!plan_model_numeral_read_han (codes, at, end, &numeral) || numeral.has_upper || numeral.is_bare
      || numeral.has_point)
    {
      /* 二三 and 百 are no numbers of a heading, but 一二 may be one that is printed digit by digit. */
      return -1;
    }
  *after = numeral.end;

  return numeral.integer;
}
