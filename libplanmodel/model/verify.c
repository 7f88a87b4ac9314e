/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/verify-private.h>

#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/inferred-private.h>
#include <libplanmodel/model/value-private.h>

#include <string.h>

/* The numbers that words say, held against one amount.  All of the words are read, since at the place of a figure its
 * comparator words stand too.  A numeral counts as a whole: 12 does not say 2. */
typedef struct
{
  const gunichar *chars;
  glong n;
  const PlanModelDecimal *amount;
} Reader;

/* A numeral beyond this says nothing. */
#define MAX_NUMERAL G_GUINT64_CONSTANT (100000000000000000)

/* More than any plan asks for. */
#define MAX_DOUBLINGS 20

static gunichar
get (const Reader *self,
     glong         i)
{
  return i >= 0 && i < self->n ? self->chars[i] : 0;
}

/* Returns: 0 to 9, of half or full width, or -1 */
static int
get_digit (gunichar c)
{
  if (c >= '0' && c <= '9')
    return (int) (c - '0');

  return c >= U'０' && c <= U'９' ? (int) (c - U'０') : -1;
}

/* Returns: 0 to 9, or -1 */
static int
get_han_digit (gunichar c)
{
  switch (c)
    {
    case U'〇': case U'零':
      return 0;
    case U'一': case U'壹':
      return 1;
    case U'二': case U'两': case U'兩': case U'贰': case U'貳':
      return 2;
    case U'三': case U'叁': case U'參':
      return 3;
    case U'四': case U'肆':
      return 4;
    case U'五': case U'伍':
      return 5;
    case U'六': case U'陆': case U'陸':
      return 6;
    case U'七': case U'柒':
      return 7;
    case U'八': case U'捌':
      return 8;
    case U'九': case U'玖':
      return 9;
    default:
      return -1;
    }
}

#define MYRIAD 10000

/* Returns: the scale, or 0 */
static guint64
get_han_scale (gunichar c)
{
  switch (c)
    {
    case U'十': case U'拾':
      return 10;
    case U'百': case U'佰':
      return 100;
    case U'千': case U'仟':
      return 1000;
    case U'万': case U'萬':
      return MYRIAD;
    case U'亿': case U'億':
      return 100000000;
    default:
      return 0;
    }
}

static gboolean
is_han_numeral (gunichar c)
{
  return get_han_digit (c) >= 0 || get_han_scale (c) != 0;
}

/* Whether the amount is the number that was read at @start.  A hyphen before it is a minus or the dash of a range. */
static gboolean
says (const Reader     *self,
      glong             start,
      PlanModelDecimal  number)
{
  gunichar before = get (self, start - 1);
  gboolean is_minus = before == U'负' || before == U'負';
  gboolean is_hyphen = before == '-' || before == U'−' || before == U'－';

  if (plan_model_decimal_get_sign (self->amount) < 0)
    {
      number.negative = !plan_model_decimal_is_zero (&number);
      return (is_minus || is_hyphen) && plan_model_decimal_compare (&number, self->amount) == 0;
    }

  return !is_minus && plan_model_decimal_compare (&number, self->amount) == 0;
}

static gboolean
says_whole (const Reader *self,
            glong         start,
            guint64       number)
{
  PlanModelDecimal decimal;

  return number <= MAX_NUMERAL && plan_model_decimal_init_coefficient (&decimal, (gint64) number, 0)
         && says (self, start, decimal);
}

/* Whether three digits follow and no more. */
static gboolean
is_group (const Reader *self,
          glong         i)
{
  return get_digit (get (self, i)) >= 0 && get_digit (get (self, i + 1)) >= 0 && get_digit (get (self, i + 2)) >= 0
         && get_digit (get (self, i + 3)) < 0;
}

/* Reads 2.80 or 12,000 at *@i, which is moved past it. */
static gboolean
read_digits (const Reader *self,
             glong        *i)
{
  glong start = *i, group = *i;
  gboolean has_point = FALSE;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE + 1];
  gsize n = 0;
  PlanModelDecimal decimal;

  for (; *i < self->n; (*i)++)
    {
      gunichar c = self->chars[*i];
      int digit = get_digit (c);

      if (digit < 0 && !has_point && *i - group <= 3 && (c == ',' || c == U'，') && is_group (self, *i + 1))
        {
          group = *i + 1;
          continue;
        }
      if (digit < 0 && (has_point || (c != '.' && c != U'．') || get_digit (get (self, *i + 1)) < 0))
        break;
      has_point |= digit < 0;
      if (n == 1 && digits[0] == '0' && digit >= 0)
        n = 0; /* 07 */
      if (n < sizeof digits)
        digits[n++] = digit < 0 ? '.' : (char) ('0' + digit);
    }

  /* 1万6千, 1亿3千万: a thousand of what the first part has ten thousand of. */
  if (!has_point && n + 4 < sizeof digits && get_han_scale (get (self, *i)) >= MYRIAD && get_digit (get (self, *i + 1)) >= 0
      && get_han_scale (get (self, *i + 2)) == 1000)
    {
      digits[n++] = (char) ('0' + get_digit (get (self, *i + 1)));
      memcpy (digits + n, "000", 3);
      n += 3;
      *i += 3;
    }
  /* What is too long for a decimal fills the buffer, and is refused. */
  return plan_model_decimal_parse (digits, (gssize) n, &decimal) && says (self, start, decimal);
}

/* Evaluates the numeral in [@start, @end): 三万五 is 35000, 二〇二五 is 2025.
 * Returns: the number, or one above MAX_NUMERAL */
static guint64
evaluate (const Reader *self,
          glong         start,
          glong         end)
{
  guint64 total = 0, section = 0, last_scale = 1, last_myriad = 0;
  gint64 digit = -1;

  for (glong i = start; i < end; i++)
    {
      int next = get_han_digit (self->chars[i]);
      guint64 scale = get_han_scale (self->chars[i]);

      if (next >= 0)
        {
          digit = digit < 0 ? next : digit * 10 + next;
          last_scale = next == 0 ? 1 : last_scale; /* 一百零五 is not 一百五 */
        }
      else if (scale < MYRIAD)
        {
          section += (guint64) (digit <= 0 ? 1 : digit) * scale;
          digit = -1;
          last_scale = scale;
        }
      else
        {
          section += (guint64) MAX (digit, 0);
          if (total + section > MAX_NUMERAL / scale)
            return G_MAXUINT64;
          if (scale > last_myriad && total > 0) /* 三万亿 */
            total = (total + section) * scale;
          else
            total += (section == 0 ? 1 : section) * scale;
          section = 0;
          digit = -1;
          last_scale = last_myriad = scale;
        }
      if (section > MAX_NUMERAL || digit > G_MAXINT32)
        return G_MAXUINT64;
    }
  if (digit > 0 && digit < 10 && last_scale > 1)
    digit *= (gint64) last_scale / 10;

  return total + section + (guint64) MAX (digit, 0);
}

/* Reads the places of 二点八 at *@i, which is moved past them. */
static gboolean
read_han_places (const Reader *self,
                 glong         start,
                 guint64       whole,
                 glong        *i)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  PlanModelDecimal decimal;

  g_string_append_printf (digits, "%" G_GUINT64_FORMAT ".", whole);
  for (; get_han_digit (get (self, *i)) >= 0; (*i)++)
    g_string_append_c (digits, (char) ('0' + get_han_digit (get (self, *i))));

  return plan_model_decimal_parse (digits->str, (gssize) digits->len, &decimal) && says (self, start, decimal);
}

/* Those that 千 is a prefix of. */
static gboolean
is_unit_of_thousands (gunichar c)
{
  return c == U'瓦' || c == U'米' || c == U'克' || c == U'卡' || c == U'伏';
}

/* The end of [@start, @end) without the scales that may belong to the unit: 五百万元 is 500 万元 too, 三千瓦 3 千瓦. */
static glong
skip_unit_scales (const Reader *self,
                  glong         start,
                  glong         end)
{
  glong i = end;

  if (get_han_scale (get (self, i - 1)) == 1000 && is_unit_of_thousands (get (self, end)))
    i--;
  while (i > start && get_han_scale (get (self, i - 1)) >= MYRIAD)
    i--;

  return i;
}

/* Reads a numeral of Chinese characters at *@i, which is moved past it. */
static gboolean
read_han (const Reader *self,
          glong        *i)
{
  glong start = *i, end, shorter;
  gboolean is_scale_only = TRUE;

  for (end = start; is_han_numeral (get (self, end)); end++)
    is_scale_only &= get_han_scale (get (self, end)) >= 100;
  *i = end;
  if (get (self, end) == U'分' && get (self, end + 1) == U'之')
    return FALSE; /* 三分之二: the number is behind it */
  if (is_scale_only && get_digit (get (self, start - 1)) >= 0)
    return FALSE; /* 8万: a part of the unit */
  if ((get (self, end) == U'点' || get (self, end) == U'點') && get_han_digit (get (self, end + 1)) >= 0)
    {
      *i = end + 1;
      return read_han_places (self, start, evaluate (self, start, end), i);
    }
  if (is_scale_only && says_whole (self, start, 1))
    return TRUE; /* 万架级: one 万架 */
  shorter = skip_unit_scales (self, start, end);
  if (shorter > start && shorter < end && says_whole (self, start, evaluate (self, start, shorter)))
    return TRUE;

  return says_whole (self, start, evaluate (self, start, end));
}

/* Reads 翻番, 翻两番 or 翻倍 at *@i, which is moved past it. */
static gboolean
read_doublings (const Reader *self,
                glong        *i)
{
  glong start = *i + 1, end = start;
  guint64 n = 1;

  while (is_han_numeral (get (self, end)))
    end++;
  if (end > start)
    n = evaluate (self, start, end);
  else if (get_digit (get (self, end)) >= 0)
    n = (guint64) get_digit (get (self, end++));
  *i = start;
  if (get (self, end) != U'番' && (get (self, end) != U'倍' || n != 1))
    return FALSE;
  *i = end + 1;

  return n <= MAX_DOUBLINGS && says_whole (self, end, G_GUINT64_CONSTANT (1) << n);
}

/* Reads what begins at *@i, which is moved past it. */
static gboolean
read_at (const Reader *self,
         glong        *i)
{
  gunichar c = self->chars[*i];

  if (get_digit (c) >= 0)
    return read_digits (self, i);
  if (is_han_numeral (c))
    return read_han (self, i);
  if (c == U'翻')
    return read_doublings (self, i);
  (*i)++;
  if (c >= U'Ⅰ' && c <= U'Ⅻ')
    return says_whole (self, *i - 1, c - U'Ⅰ' + 1);
  if (c == U'倍' && get (self, *i) == U'增')
    return says_whole (self, *i - 1, 2);

  return c == U'半' && says_whole (self, *i - 1, 1);
}

/* All of them, said without a number.  清零 needs no such list: 零 is a number. */
static gboolean
says_all (const char *words,
          gsize       length)
{
  static const char *const sayings[] = {
    "全覆盖", "全覆蓋", "全面覆盖", "全面覆蓋", "全部", "所有", "全员", "全員", "应", "應",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sayings); i++)
    {
      if (g_strstr_len (words, (gssize) length, sayings[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

gboolean
plan_model_verify_amount (const char             *words,
                          gsize                   length,
                          const PlanModelDecimal *amount,
                          gboolean                inferred)
{
  g_autofree gunichar *chars = NULL;
  Reader reader = { NULL, 0, amount };

  if (!g_utf8_validate_len (words, length, NULL))
    return FALSE;
  reader.chars = chars = g_utf8_to_ucs4_fast (words, (glong) length, &reader.n);
  for (glong i = 0; i < reader.n;)
    {
      if (read_at (&reader, &i))
        return TRUE;
    }

  return inferred && says_all (words, length) && says_whole (&reader, 0, 100);
}

/* What is compared of words. */
static char *
squeeze (const char *words,
         gsize       length)
{
  g_autofree char *copy = g_strndup (words, length);
  char *folded = plan_model_text_fold (copy), *end = folded;

  for (const char *p = folded; *p != '\0'; p++)
    {
      if (*p != ' ')
        *end++ = *p;
    }
  *end = '\0';

  return folded;
}

/* The words without the marks of Markdown, which a text may have among them and nobody reads as words. */
static char *
strip_marks (const char *words,
             gsize       length)
{
  char *stripped = g_strndup (words, length), *end = stripped;

  for (const char *p = stripped; *p != '\0'; p++)
    {
      if (strchr ("*_`\\", *p) == NULL)
        *end++ = *p;
    }
  *end = '\0';

  return stripped;
}

gboolean
plan_model_verify_same (const char *words,
                        gsize       length,
                        const char *other)
{
  g_autofree char *a = squeeze (words, length);
  g_autofree char *b = squeeze (other, strlen (other));

  return strcmp (a, b) == 0;
}

gboolean
plan_model_verify_holds (const char *words,
                         gsize       length,
                         const char *other)
{
  g_autofree char *a = squeeze (words, length);
  g_autofree char *b = other != NULL ? squeeze (other, strlen (other)) : NULL;

  return b == NULL || strstr (a, b) != NULL;
}

gboolean
plan_model_verify_within (const char *words,
                          gsize       length,
                          const char *other)
{
  g_autofree char *a = squeeze (words, length);
  g_autofree char *b = squeeze (other, strlen (other));

  return *a != '\0' && *b != '\0' && (strstr (a, b) != NULL || strstr (b, a) != NULL);
}

/* Whether an amount of a value is said, or none is stated. */
static gboolean
verify_member (const PlanModelStore    *store,
               const PlanModelValueRow *value,
               const char              *member,
               const PlanModelAmount   *amount,
               const char              *words,
               gsize                    length)
{
  gboolean inferred = plan_model_inferred_has (PLAN_MODEL_OBJECT_VALUE, value->rare.inferred, member);
  PlanModelDecimal decimal;

  return !plan_model_amount_read (store, amount, &decimal)
         || plan_model_verify_amount (words, length, &decimal, inferred);
}

gboolean
plan_model_verify_mention_words (const PlanModelStore *store,
                                 guint32               value,
                                 guint32               mention,
                                 const char           *words,
                                 gsize                 length)
{
  g_autofree char *stripped = strip_marks (words, length);
  gsize n_bytes = strlen (stripped);
  PlanModelMentionRow mention_row;
  PlanModelValueRow value_row;
  const char *wording;

  plan_model_store_get_mention (store, mention, &mention_row);
  plan_model_store_get_value (store, value, &value_row);
  wording = plan_model_store_text (store, mention_row.rare.wording);

  return (wording == NULL || plan_model_verify_within (stripped, n_bytes, wording))
         && verify_member (store, &value_row, "value", &value_row.amount, stripped, n_bytes)
         && verify_member (store, &value_row, "value_max", &value_row.rare.upper, stripped, n_bytes);
}

gboolean
plan_model_verify_mention (const PlanModelStore *store,
                           guint32               value,
                           guint32               mention,
                           const char           *text,
                           gsize                 length)
{
  PlanModelMentionRow row;
  const char *words;
  gsize n_bytes;

  plan_model_store_get_mention (store, mention, &row);
  if (row.span.end == 0)
    return FALSE;
  words = plan_model_text_find_slice (text, length, row.span.start, row.span.end, &n_bytes);

  return words != NULL && plan_model_verify_mention_words (store, value, mention, words, n_bytes);
}
