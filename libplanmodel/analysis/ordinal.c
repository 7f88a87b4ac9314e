/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/ordinal-private.h>

#include <libplanmodel/core/script-private.h>

#include <string.h>

#define HAN 3 /* bytes of each of the characters below */

/* One, and ten times as much, as Han characters. */
static const char digits[] = "一二三四五六七八九";
static const char others[] = "两零〇十百千";

/* Returns: 1 to 9; 0 of 零 and 〇; 10, 100, 1000; -1 of any other character */
static int
read_han (const char *text)
{
  static const int values[] = { 2, 0, 0, 10, 100, 1000 };

  if (strnlen (text, HAN) < HAN)
    return -1;
  for (guint i = 0; digits[i] != '\0'; i += HAN)
    {
      if (memcmp (text, digits + i, HAN) == 0)
        return (int) (i / HAN) + 1;
    }
  for (guint i = 0; others[i] != '\0'; i += HAN)
    {
      if (memcmp (text, others + i, HAN) == 0)
        return values[i / HAN];
    }

  return -1;
}

static gsize
read_han_number (const char *text,
                 guint      *number)
{
  guint total = 0, digit = 0;
  const char *p = text;

  for (int value; (value = read_han (p)) >= 0 && p < text + 9 * HAN; p += HAN)
    {
      if (value < 10)
        {
          digit = (guint) value;
          continue;
        }
      /* 十二: the one before 十 is not written. */
      total += (digit > 0 ? digit : 1) * (guint) value;
      digit = 0;
    }
  *number = total + digit;

  return *number >= 1 && *number <= PLAN_MODEL_ORDINAL_MAX ? (gsize) (p - text) : 0;
}

static gsize
read_ascii_number (const char *text,
                   guint      *number)
{
  const char *p = text;

  *number = 0;
  for (; g_ascii_isdigit (*p); p++)
    {
      *number = *number * 10 + (guint) (*p - '0');
      if (*number > PLAN_MODEL_ORDINAL_MAX)
        return 0;
    }

  return *number >= 1 ? (gsize) (p - text) : 0;
}

gsize
plan_model_ordinal_read_number (const char *text,
                                guint      *number)
{
  gsize n = read_ascii_number (text, number);

  return n > 0 ? n : read_han_number (text, number);
}

/* ① to ⑳, which folding would make plain digits. */
static guint
read_ringed (const char *text)
{
  gunichar c = g_utf8_get_char (text);

  return c >= 0x2460 && c <= 0x2473 ? c - 0x2460 + 1 : 0;
}

static gboolean
is_bracket (char c)
{
  return c == '(' || c == ')' || c == '[' || c == ']';
}

static char *
make_manner (const char *folded,
             const char *start,
             const char *end)
{
  GString *manner = g_string_new (NULL);
  gboolean has_bracket = FALSE;

  for (const char *p = folded; *p != '\0'; p++)
    {
      has_bracket = has_bracket || is_bracket (*p);
      if (p == start)
        g_string_append_c (manner, g_ascii_isdigit (*p) ? '1' : '#');
      if ((p < start || p >= end) && !is_bracket (*p))
        g_string_append_c (manner, *p);
    }
  if (has_bracket)
    g_string_append_c (manner, '(');

  return g_string_free (manner, FALSE);
}

guint
plan_model_ordinal_read (const char  *text,
                         char       **manner)
{
  g_autofree char *folded = NULL;
  const char *start = NULL, *end = NULL;
  guint number = read_ringed (text), found;

  *manner = NULL;
  if (number > 0)
    {
      *manner = g_strdup ("ring");
      return number;
    }
  folded = plan_model_script_fold_name (text);
  for (const char *p = folded; *p != '\0';)
    {
      gsize n = plan_model_ordinal_read_number (p, &found);

      if (n == 0)
        {
          /* The end of a number that is too long is none. */
          do
            p = g_utf8_next_char (p);
          while (g_ascii_isdigit (p[-1]) && g_ascii_isdigit (*p));
          continue;
        }
      start = p;
      end = p += n;
      number = found;
    }
  if (start != NULL)
    *manner = make_manner (folded, start, end);

  return number;
}
