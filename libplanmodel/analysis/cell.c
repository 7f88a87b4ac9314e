/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/cell-private.h>

#include <string.h>

/* Longer than any figure or year with its separators, in code points. */
#define MAX_CODES 96

#define DASHES    (char) 1 /* what stands for any dash that is no sign */
#define DOTS      (char) 2
#define NIAN      (char) 3 /* 年 */
#define DU        (char) 4 /* 度 */
#define SPAN      (char) 5 /* what parts two years and is no dash: 至, ~ */
#define PER_MILLE (char) 6

/* Characters that mean one of ASCII, or one of those above.  NFKC would do more harm than good
 * here: it makes digits of marks of footnotes, 12¹ and 5①. */
static const struct
{
  gunichar first;
  gunichar last;
  char plain; /* what the first of them means; the next means the next */
} meanings[] = {
  { 0xff10, 0xff19, '0' },       { 0xff0c, 0xff0c, ',' },  { 0xff0e, 0xff0e, '.' },
  { 0xff05, 0xff05, '%' },       { 0xff0d, 0xff0d, '-' },  { 0xff0b, 0xff0b, '+' },
  { 0x2212, 0x2212, '-' },       { 0xff0f, 0xff0f, '/' },  { 0x00a0, 0x00a0, ' ' },
  { 0x202f, 0x202f, ' ' },       { 0x3000, 0x3000, ' ' },  { '\t', '\t', ' ' },
  { '\n', '\n', ' ' },           { '\r', '\r', ' ' },      { 0x2010, 0x2011, DASHES },
  { 0x2030, 0x2030, PER_MILLE }, { 0x5e74, 0x5e74, NIAN }, { 0x5ea6, 0x5ea6, DU },
  { 0x81f3, 0x81f3, SPAN },      { '~', '~', SPAN },       { 0xff5e, 0xff5e, SPAN },
  { 0xff21, 0xff3a, 'A' },       { 0xff41, 0xff5a, 'a' },  { 0xff03, 0xff03, '#' },
};

/* Dashes and dots of which a table is full; alone or in a row they are no figure. */
static const gunichar dashes[] = { 0x2012, 0x2013, 0x2014, 0x2015, 0x2500, 0x2e3a };
static const gunichar dots[] = { 0x2026, 0x22ef };

/* The spaces from U+2000 to U+200A, and what has no width. */
static gboolean
is_space (gunichar c)
{
  return (c >= 0x2000 && c <= 0x200a) || c == ' ';
}

static gboolean
is_invisible (gunichar c)
{
  return c == 0x200b || c == 0x2060 || c == 0xfeff;
}

/* What a character means here, 0: nothing. */
static char
get_meaning (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (c == dashes[i])
      return DASHES;
  for (guint i = 0; i < G_N_ELEMENTS (dots); i++)
    if (c == dots[i])
      return DOTS;
  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    if (c >= meanings[i].first && c <= meanings[i].last)
      return meanings[i].plain < '0' ? meanings[i].plain
                                     : (char) (meanings[i].plain + (char) (c - meanings[i].first));
  if (is_space (c))
    return ' ';

  return c > ' ' && c < 0x7f ? (char) c : 0;
}

/* The text in meanings, without spaces at either end; FALSE where it has a character without one,
 * or too many. */
static gboolean
simplify (const char *text, char *plain)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      char meaning = get_meaning (c);

      if (is_invisible (c) || (meaning == ' ' && n == 0))
        continue;
      if (meaning == 0 || n == MAX_CODES)
        return FALSE;
      plain[n++] = meaning;
    }
  while (n > 0 && plain[n - 1] == ' ')
    n--;
  plain[n] = '\0';

  return TRUE;
}

static gboolean
is_missing (const char *plain)
{
  static const char *const words[] = { "NA", "N/A", "#N/A" };
  static const char marks[] = { '-', DASHES, DOTS, '\0' };

  /* A run of one kind of mark. */
  for (guint i = 0; marks[i] != '\0'; i++)
    {
      gsize n = 0;

      while (plain[n] == marks[i])
        n++;
      if (n > 0 && plain[n] == '\0')
        return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_ascii_strcasecmp (plain, words[i]) == 0)
      return TRUE;

  return plain[0] == '\0' || strcmp (plain, "...") == 0;
}

gboolean
plan_model_cell_is_missing (const char *text)
{
  static const char *const words[] = { "无", "無" };
  g_autofree char *stripped = NULL;
  char plain[MAX_CODES + 1];

  if (simplify (text, plain))
    return is_missing (plain);
  stripped = g_strstrip (g_strdup (text));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (stripped, words[i]))
      return TRUE;

  return FALSE;
}

static gsize
count_digits (const char *plain)
{
  gsize n = 0;

  while (g_ascii_isdigit (plain[n]))
    n++;

  return n;
}

/* The digits before the point, copied without what parts thousands.  @n_groups: how many groups of
 * three there were. */
static gboolean
read_whole (const char **plain, GString *digits, guint *n_groups)
{
  gsize n = count_digits (*plain);
  char separator;

  *n_groups = 0;
  g_string_append_len (digits, *plain, (gssize) n);
  *plain += n;
  if (n == 0)
    return FALSE;
  separator = **plain;
  if (separator != ',' && separator != ' ')
    return TRUE;
  /* A space may also stand before a per cent sign. */
  if (separator == ' ' && !g_ascii_isdigit ((*plain)[1]))
    return TRUE;
  if (n > 3)
    return FALSE;
  for (; **plain == separator && count_digits (*plain + 1) == 3; *plain += 4)
    {
      g_string_append_len (digits, *plain + 1, 3);
      (*n_groups)++;
    }

  return *n_groups > 0 && **plain != separator;
}

/* Whether it is a number with an exponent. */
static gboolean
has_exponent (const char *plain)
{
  const char *p = plain + (*plain == '-' || *plain == '+');

  p += count_digits (p);
  if (p > plain && *p == '.')
    p += 1 + count_digits (p + 1);
  if (p == plain || (*p != 'E' && *p != 'e'))
    return FALSE;
  p++;
  p += *p == '-' || *p == '+';

  return count_digits (p) > 0 && p[count_digits (p)] == '\0';
}

static const char *
read_unit (const char **plain)
{
  const char *p = *plain + (**plain == ' ');

  if (*p != '%' && *p != PER_MILLE)
    return NULL;
  *plain = p + 1;

  return *p == '%' ? "%" : "‰";
}

static PlanModelCellKind
read_figure (const char *plain, gboolean takes_comma, PlanModelDecimal *figure, const char **unit)
{
  g_autoptr (GString) digits = g_string_new (*plain == '-' ? "-" : NULL);
  gboolean has_comma = strchr (plain, ',') != NULL, has_point;
  guint n_groups;

  if (has_exponent (plain))
    return PLAN_MODEL_CELL_ROUNDED;
  plain += *plain == '-' || *plain == '+';
  if (!read_whole (&plain, digits, &n_groups))
    return PLAN_MODEL_CELL_OTHER;
  has_point = *plain == '.';
  if (has_point)
    {
      gsize n = count_digits (plain + 1);

      if (n == 0)
        return PLAN_MODEL_CELL_OTHER;
      g_string_append_len (digits, plain, (gssize) n + 1);
      plain += n + 1;
    }
  *unit = read_unit (&plain);
  if (*plain != '\0')
    return PLAN_MODEL_CELL_OTHER;
  if (has_comma && !takes_comma && n_groups == 1 && !has_point)
    return PLAN_MODEL_CELL_AMBIGUOUS;
  /* A zero has no sign. */
  if (digits->str[0] == '-' && strspn (digits->str + 1, "0.") == digits->len - 1)
    g_string_erase (digits, 0, 1);
  if (plan_model_decimal_parse (digits->str, (gssize) digits->len, figure))
    return PLAN_MODEL_CELL_READ;

  return digits->len > PLAN_MODEL_DECIMAL_MAX_DIGITS ? PLAN_MODEL_CELL_TOO_LONG
                                                     : PLAN_MODEL_CELL_OTHER;
}

PlanModelCellKind
plan_model_cell_read_figure (const char *text,
                             gboolean takes_comma,
                             PlanModelDecimal *figure,
                             const char **unit)
{
  char plain[MAX_CODES + 1];

  *unit = NULL;
  if (plan_model_cell_is_missing (text))
    return PLAN_MODEL_CELL_MISSING;
  if (!simplify (text, plain))
    return PLAN_MODEL_CELL_OTHER;

  return read_figure (plain, takes_comma, figure, unit);
}

/* Four digits, and what may stand behind them; 0 where there are none. */
static gint16
read_year (const char **plain)
{
  const char *p = *plain;
  gint16 year;

  if (count_digits (p) != 4 || *p == '0')
    return 0;
  year = (gint16) ((p[0] - '0') * 1000 + (p[1] - '0') * 100 + (p[2] - '0') * 10 + (p[3] - '0'));
  p += 4;
  if (*p == NIAN)
    p += p[1] == DU ? 2 : 1;
  *plain = p;

  return year;
}

static gboolean
is_whole_year_ending (const char *plain)
{
  static const char *const endings[] = { "", ".0", "-12-31", "/12/31" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (strcmp (plain, endings[i]) == 0)
      return TRUE;

  return FALSE;
}

/* What parts the years of a span, with spaces; its length, 0 for none. */
static gsize
get_span_length (const char *plain)
{
  gsize n = strspn (plain, " "), start = n;

  while (plain[n] == '-' || plain[n] == DASHES || plain[n] == SPAN)
    n++;

  return n == start ? 0 : n + strspn (plain + n, " ");
}

PlanModelCellKind
plan_model_cell_read_years (const char *text, PlanModelYears *years)
{
  char buffer[MAX_CODES + 1];
  const char *plain = buffer;

  if (plan_model_cell_is_missing (text))
    return PLAN_MODEL_CELL_MISSING;
  if (!simplify (text, buffer))
    return PLAN_MODEL_CELL_OTHER;
  years->start = years->end = read_year (&plain);
  if (years->start == 0)
    return PLAN_MODEL_CELL_OTHER;
  if (is_whole_year_ending (plain))
    return PLAN_MODEL_CELL_READ;
  if (get_span_length (plain) == 0)
    return PLAN_MODEL_CELL_OTHER;
  plain += get_span_length (plain);
  years->end = read_year (&plain);
  if (years->end == 0 || *plain != '\0')
    return PLAN_MODEL_CELL_OTHER;

  return years->end < years->start ? PLAN_MODEL_CELL_REVERSED : PLAN_MODEL_CELL_READ;
}

gboolean
plan_model_cell_is_thousands_tail (const char *text)
{
  char buffer[MAX_CODES + 1];
  const char *plain = buffer;

  if (!simplify (text, buffer) || count_digits (plain) != 3)
    return FALSE;
  plain += 3;
  if (*plain == '.')
    plain += 1 + count_digits (plain + 1);
  read_unit (&plain);

  return *plain == '\0';
}

gboolean
plan_model_cell_is_thousands_head (const char *text)
{
  char buffer[MAX_CODES + 1];
  const char *plain = buffer;

  if (!simplify (text, buffer))
    return FALSE;
  plain += *plain == '-' || *plain == '+';

  return count_digits (plain) >= 1 && count_digits (plain) <= 3
         && plain[count_digits (plain)] == '\0';
}
