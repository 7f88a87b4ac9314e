/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

#ifdef __SSE2__
# include <emmintrin.h>
#endif

G_BEGIN_DECLS

/* The characters of a document in the form in which they are matched, sixteen bits each.
 *
 * One code stands for one code point, so an offset among codes of the raw text is an offset of a span.  Full and half
 * width are one (１ is 1, （ is "(", ， is ","), as are the shapes of brackets (〔 ［ 【 are "["), of dashes and of quotation
 * marks; what cannot be written with one code of its own, like ㎡ or ①, stays as it is.  White space of any kind but the
 * line feed is a space.  A character outside of the basic plane is PLAN_MODEL_CODE_OTHER.
 */
#define PLAN_MODEL_CODE_OTHER 0xE000 /* a rare Han character, mostly: part of a name */
#define PLAN_MODEL_CODE_NONE 0x0000 /* nothing that is seen: a zero width space, a soft hyphen, a control character */

const guint16 *plan_model_codes_get_table (void);

static inline gboolean
plan_model_code_is_digit (guint16 code)
{
  return (guint16) (code - '0') <= 9;
}

static inline gboolean
plan_model_code_is_latin (guint16 code)
{
  return (guint16) ((code | 0x20) - 'a') <= 'z' - 'a';
}

static inline gboolean
plan_model_code_is_han (guint16 code)
{
  return (code >= 0x3400 && code <= 0x9fff) || code == 0x3007 || code == PLAN_MODEL_CODE_OTHER;
}

/* Whether a bracket opens or closes here, of whatever shape but 《》.  Most codes are beyond all of them. */
static inline gboolean
plan_model_code_is_opening (guint16 code)
{
  return code <= '{' && (code == '(' || code == '[' || code == '{');
}

static inline gboolean
plan_model_code_is_closing (guint16 code)
{
  return code <= '}' && (code == ')' || code == ']' || code == '}');
}

/* The bracket that goes with one that opens or closes. */
static inline guint16
plan_model_code_get_partner (guint16 code)
{
  switch (code)
    {
    case '(':
      return ')';
    case ')':
      return '(';
    case '[':
      return ']';
    case ']':
      return '[';
    case '{':
      return '}';
    case '}':
      return '{';
    default:
      return 0;
    }
}

/* Whether the code is one of those of a literal: u"以之前".  Not 0. */
static inline gboolean
plan_model_code_is_one_of (guint16        code,
                           const guint16 *codes)
{
  for (; *codes != 0; codes++)
    if (*codes == code)
      return TRUE;

  return FALSE;
}

/* Where the first of four codes stands in [@at, @end), or @end: marks are few, and what lies between them is passed by eight
 * at a time. */
static inline guint32
plan_model_codes_seek (const guint16 *codes,
                       guint32        at,
                       guint32        end,
                       guint16        a,
                       guint16        b,
                       guint16        c,
                       guint16        d)
{
#ifdef __SSE2__
  for (; at + 8 <= end; at += 8)
    {
      const __m128i lanes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) (codes + at));
      const __m128i is_ab = _mm_or_si128 (_mm_cmpeq_epi16 (lanes, _mm_set1_epi16 ((short) a)),
                                          _mm_cmpeq_epi16 (lanes, _mm_set1_epi16 ((short) b)));
      const __m128i is_cd = _mm_or_si128 (_mm_cmpeq_epi16 (lanes, _mm_set1_epi16 ((short) c)),
                                          _mm_cmpeq_epi16 (lanes, _mm_set1_epi16 ((short) d)));
      guint found = (guint) _mm_movemask_epi8 (_mm_or_si128 (is_ab, is_cd));

      if (found != 0)
        return at + (guint) __builtin_ctz (found) / 2;
    }
#endif
  while (at < end && codes[at] != a && codes[at] != b && codes[at] != c && codes[at] != d)
    at++;

  return at;
}

/* The same for a single code. */
static inline guint32
plan_model_codes_find (const guint16 *codes,
                       guint32        at,
                       guint32        end,
                       guint16        code)
{
  return plan_model_codes_seek (codes, at, end, code, code, code, code);
}

/* Where the first bracket, but for 《》, or colon stands in [@at, @end), or @end: passed by in the same way. */
static inline guint32
plan_model_codes_seek_bracket_or_colon (const guint16 *codes,
                                        guint32        at,
                                        guint32        end)
{
#ifdef __SSE2__
  for (; at + 8 <= end; at += 8)
    {
      const __m128i lanes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) (codes + at));
      /* One bit is between ( and ), and one between [] and {}. */
      const __m128i is_round = _mm_cmpeq_epi16 (_mm_or_si128 (lanes, _mm_set1_epi16 (1)), _mm_set1_epi16 (')'));
      const __m128i curly = _mm_or_si128 (lanes, _mm_set1_epi16 (0x20));
      const __m128i is_curly = _mm_or_si128 (_mm_cmpeq_epi16 (curly, _mm_set1_epi16 ('{')),
                                             _mm_cmpeq_epi16 (curly, _mm_set1_epi16 ('}')));
      const __m128i is_mark = _mm_or_si128 (_mm_or_si128 (is_round, is_curly), _mm_cmpeq_epi16 (lanes, _mm_set1_epi16 (':')));
      guint found = (guint) _mm_movemask_epi8 (is_mark);

      if (found != 0)
        return at + (guint) __builtin_ctz (found) / 2;
    }
#endif
  while (at < end && codes[at] != ':' && !plan_model_code_is_opening (codes[at]) && !plan_model_code_is_closing (codes[at]))
    at++;

  return at;
}

/* The codes of a word of the lexicons, which is short and known to be valid: how many were written to @codes. */
guint plan_model_codes_from_utf8 (const char *word,
                                  guint16    *codes,
                                  guint       size);

guint plan_model_codes_match_all (const guint16 *codes,
                                  guint32        at,
                                  guint32        end,
                                  const char    *word);

/* Whether the codes at [@at, @end) begin with @word, which is in UTF-8 and normalised: its length, or 0.  Mostly the first
 * code is another one, which must cost no call. */
static inline guint
plan_model_codes_match (const guint16 *codes,
                        guint32        at,
                        guint32        end,
                        const char    *word)
{
  const guchar *p = (const guchar *) word;

  if (at >= end || (p[0] >= 0xe0 && codes[at] != ((p[0] & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63))))
    return 0;

  return plan_model_codes_match_all (codes, at, end, word);
}

G_END_DECLS
