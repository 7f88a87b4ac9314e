/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/scan-private.h>

void
plan_model_scan_init (PlanModelScan *self,
                      const char    *text,
                      guint          max_depth,
                      gboolean       one_line)
{
  self->p = self->start = text;
  self->problem = NULL;
  self->is_expected = FALSE;
  self->max_depth = max_depth;
  self->depth = 0;
  self->one_line = one_line;
  self->too_deep = FALSE;
  self->bad_encoding = FALSE;
}

void
plan_model_scan_clear (PlanModelScan *self)
{
  g_clear_pointer (&self->scratch, g_free);
  self->scratch_size = 0;
}

/*< private >
 * plan_model_scan_fail:
 *
 * Says what is wrong, and where.
 *
 * Returns: %FALSE
 */
gboolean
plan_model_scan_fail (PlanModelScan *self,
                      const char    *at,
                      const char    *problem)
{
  self->p = at;
  self->problem = problem;

  return FALSE;
}

/*< private >
 * plan_model_scan_expect:
 *
 * Says what should stand where something else does.
 *
 * Returns: %FALSE
 */
gboolean
plan_model_scan_expect (PlanModelScan *self,
                        const char    *at,
                        const char    *expected)
{
  self->is_expected = TRUE;

  return plan_model_scan_fail (self, at, expected);
}

void
plan_model_scan_skip_spaces_slow (PlanModelScan *self)
{
  const char *p = self->p;

  if (self->one_line)
    {
      while (*p == ' ' || *p == '\t' || *p == '\r')
        p++;
      self->p = p;
      return;
    }

  for (;;)
    {
#ifdef __SSE2__
      /* Indented text: mostly a line feed and one or two dozen spaces. */
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) (const void *) p);
      __m128i spaces = _mm_or_si128 (_mm_or_si128 (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 (' ')), _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('\n'))),
                                     _mm_or_si128 (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('\t')), _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('\r'))));
      guint others = ~(guint) _mm_movemask_epi8 (spaces) & 0xffff;

      if (others != 0)
        {
          self->p = p + __builtin_ctz (others);
          return;
        }
      p += 16;
#else
      if (*p != ' ' && *p != '\n' && *p != '\t' && *p != '\r')
        {
          self->p = p;
          return;
        }
      p++;
#endif
    }
}

static inline int
read_hex (const char *p)
{
  int value = 0;

  for (guint i = 0; i < 4; i++)
    {
      guint c = (guint8) p[i];
      guint digit = c - '0';

      if (digit > 9)
        {
          digit = (c | 0x20) - 'a' + 10;
          if (digit < 10 || digit > 15)
            return -1;
        }
      value = value << 4 | (int) digit;
    }

  return value;
}

static inline char *
put_character (char    *out,
               gunichar c)
{
  if (c < 0x80)
    {
      *out++ = c;
    }
  else if (c < 0x800)
    {
      *out++ = 0xc0 | c >> 6;
      *out++ = 0x80 | (c & 0x3f);
    }
  else if (c < 0x10000)
    {
      *out++ = 0xe0 | c >> 12;
      *out++ = 0x80 | (c >> 6 & 0x3f);
      *out++ = 0x80 | (c & 0x3f);
    }
  else
    {
      *out++ = 0xf0 | c >> 18;
      *out++ = 0x80 | (c >> 12 & 0x3f);
      *out++ = 0x80 | (c >> 6 & 0x3f);
      *out++ = 0x80 | (c & 0x3f);
    }

  return out;
}

/* At "\u": reads the character, which takes two such where it lies beyond U+FFFF. */
static gboolean
read_unicode_escape (PlanModelScan *self,
                     const char   **p,
                     gunichar      *c)
{
  int high = read_hex (*p + 2), low;

  if (high < 0)
    return plan_model_scan_fail (self, *p, N_ ("\\u must be followed by four hexadecimal digits"));
  if (high == 0)
    return plan_model_scan_fail (self, *p, N_ ("U+0000 cannot be part of a text"));
  *c = high;
  if (high >= 0xd800 && high < 0xe000)
    {
      if (high >= 0xdc00 || (*p)[6] != '\\' || (*p)[7] != 'u')
        return plan_model_scan_fail (self, *p, N_ ("half of a surrogate pair stands alone"));
      low = read_hex (*p + 8);
      if (low < 0xdc00 || low > 0xdfff)
        return plan_model_scan_fail (self, *p, N_ ("half of a surrogate pair stands alone"));
      *c = 0x10000 + ((gunichar) (high - 0xd800) << 10) + (gunichar) (low - 0xdc00);
      *p += 6;
    }
  *p += 6;

  return TRUE;
}

static char *
make_room (PlanModelScan *self,
           char          *out,
           gsize          more)
{
  gsize used = self->scratch != NULL ? (gsize) (out - self->scratch) : 0;

  if (used + more > self->scratch_size)
    {
      self->scratch_size = MAX (self->scratch_size * 2, used + more + 4096);
      self->scratch = g_realloc (self->scratch, self->scratch_size);
    }

  return self->scratch + used;
}

/*< private >
 * plan_model_scan_escaped_string:
 * @start: the first byte of the string
 * @p: its first byte that is a backslash or a control character
 *
 * The rest of plan_model_scan_string(): decodes the string into the scratch.
 */
gboolean
plan_model_scan_escaped_string (PlanModelScan       *self,
                                const char          *start,
                                const char          *p,
                                PlanModelScanString *string)
{
  char *out = make_room (self, self->scratch, (gsize) (p - start) + 64);
  gunichar c;

  memcpy (out, start, p - start);
  out += p - start;
  for (;;)
    {
      out = make_room (self, out, 64);
      if (*p == '"')
        break;
      if (*p != '\\')
        {
          const char *next = plan_model_scan_find_special (p);

          if (*p == '\n' || *p == '\r')
            return plan_model_scan_fail (self, p, N_ ("the string does not end on its line"));
          if ((guint8) *p < ' ')
            return plan_model_scan_fail (self, p, N_ ("a control character stands in a string and is not escaped"));
          out = make_room (self, out, (gsize) (next - p) + 64);
          memcpy (out, p, next - p);
          out += next - p;
          p = next;
          continue;
        }
      switch (p[1])
        {
        case 'u':
          if (!read_unicode_escape (self, &p, &c))
            return FALSE;
          out = put_character (out, c);
          continue;
        case '"':
        case '\\':
        case '/':
          *out++ = p[1];
          break;
        case 'b':
          *out++ = '\b';
          break;
        case 'f':
          *out++ = '\f';
          break;
        case 'n':
          *out++ = '\n';
          break;
        case 'r':
          *out++ = '\r';
          break;
        case 't':
          *out++ = '\t';
          break;
        default:
          return plan_model_scan_fail (self, p, N_ ("a backslash is followed by a character that cannot be escaped"));
        }
      p += 2;
    }
  string->text = self->scratch;
  string->length = out - self->scratch;
  self->p = p + 1;

  return TRUE;
}

static inline gboolean
is_digit (char c)
{
  return (guint8) (c - '0') <= 9;
}

/*< private >
 * plan_model_scan_skip_number:
 *
 * Passes over a number of any size.
 */
gboolean
plan_model_scan_skip_number (PlanModelScan *self)
{
  const char *p = self->p;

  if (*p == '-')
    {
      if (!is_digit (*++p))
        return plan_model_scan_expect (self, p, N_ ("a digit after the minus"));
    }
  if (!is_digit (*p))
    return plan_model_scan_expect (self, p, N_ ("a value"));
  if (*p == '0' && is_digit (p[1]))
    return plan_model_scan_fail (self, p, N_ ("a number must not begin with a needless zero"));
  while (is_digit (*p))
    p++;
  if (*p == '.')
    {
      if (!is_digit (*++p))
        return plan_model_scan_expect (self, p, N_ ("a digit after the point"));
      while (is_digit (*p))
        p++;
    }
  if (*p == 'e' || *p == 'E')
    {
      p++;
      if (*p == '+' || *p == '-')
        p++;
      if (!is_digit (*p))
        return plan_model_scan_expect (self, p, N_ ("a digit in the exponent"));
      while (is_digit (*p))
        p++;
    }
  self->p = p;

  return TRUE;
}

static gboolean
skip_string (PlanModelScan *self)
{
  const char *start = self->p;
  PlanModelScanString string;

  if (!plan_model_scan_string (self, &string))
    return FALSE;
  if (!g_utf8_validate_len (string.text, string.length, NULL))
    {
      self->bad_encoding = TRUE;
      return plan_model_scan_fail (self, start, N_ ("the string is not UTF-8"));
    }

  return TRUE;
}

static gboolean
skip_word (PlanModelScan *self,
           const char    *word,
           gsize          length)
{
  gsize same = 0;

  while (same < length && self->p[same] == word[same])
    same++;
  /* Where the text ends in the word, that is what is wrong. */
  if (same < length && (self->p[same] == '\0' || (self->one_line && self->p[same] == '\n')))
    self->p += same;
  if (same < length)
    return plan_model_scan_expect (self, self->p, N_ ("a value"));
  self->p += length;

  return TRUE;
}

static gboolean
skip_object (PlanModelScan *self)
{
  gboolean done = FALSE;

  if (!plan_model_scan_open (self, '}', &done))
    return FALSE;
  while (!done)
    {
      if (*self->p != '"')
        return plan_model_scan_expect (self, self->p, N_ ("the name of a member"));
      if (!skip_string (self) || !plan_model_scan_colon (self) || !plan_model_scan_skip_value (self) || !plan_model_scan_comma (self, '}', &done))
        return FALSE;
    }

  return TRUE;
}

static gboolean
skip_array (PlanModelScan *self)
{
  gboolean done = FALSE;

  if (!plan_model_scan_open (self, ']', &done))
    return FALSE;
  while (!done)
    {
      if (!plan_model_scan_skip_value (self) || !plan_model_scan_comma (self, ']', &done))
        return FALSE;
    }

  return TRUE;
}

/*< private >
 * plan_model_scan_skip_value:
 *
 * Checks a value of any kind and passes over it.  Recursion is bounded by the scanner's depth.
 */
gboolean
plan_model_scan_skip_value (PlanModelScan *self)
{
  switch (*self->p)
    {
    case '"':
      return skip_string (self);
    case '{':
      return skip_object (self);
    case '[':
      return skip_array (self);
    case 't':
      return skip_word (self, "true", 4);
    case 'f':
      return skip_word (self, "false", 5);
    case 'n':
      return skip_word (self, "null", 4);
    default:
      return plan_model_scan_skip_number (self);
    }
}

/*< private >
 * plan_model_scan_end:
 *
 * After the outermost value: checks that nothing but spaces stands before @end.
 */
gboolean
plan_model_scan_end (PlanModelScan *self,
                     const char    *end)
{
  plan_model_scan_skip_spaces (self);
  if (self->p < end)
    return plan_model_scan_expect (self, self->p, N_ ("nothing more"));

  return TRUE;
}
