/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/codes-private.h>

#include <string.h>

/* Shapes of one mark that Unicode does not call the same. */
static const struct
{
  gunichar from;
  guint16 to;
} shapes[] = {
  { 0x3014, '[' }, { 0x3015, ']' }, { 0x3010, '[' }, { 0x3011, ']' }, { 0x3016, '[' }, { 0x3017, ']' },
  { 0x3018, '[' }, { 0x3019, ']' }, { 0xfe5d, '[' }, { 0xfe5e, ']' }, { 0xfe59, '(' }, { 0xfe5a, ')' },
  { 0x2768, '(' }, { 0x2769, ')' }, { 0x2774, '[' }, { 0x2775, ']' },
  { 0x2018, 0x201c }, { 0x2019, 0x201d }, { 0x300c, 0x201c }, { 0x300d, 0x201d }, { 0x300e, 0x201c }, { 0x300f, 0x201d },
  { 0x301d, 0x201c }, { 0x301e, 0x201d }, { 0x301f, 0x201d }, { 0xff62, 0x201c }, { 0xff63, 0x201d },
  { 0x2015, 0x2014 }, { 0x2500, 0x2014 }, { 0x2501, 0x2014 }, { 0x2e3a, 0x2014 }, { 0xfe31, 0x2014 },
  { 0x2010, '-' }, { 0x2011, '-' }, { 0x2012, '-' }, { 0x2013, '-' }, { 0x2212, '-' }, { 0xfe63, '-' }, { 0xff0d, '-' },
  { 0x301c, '~' }, { 0x223c, '~' }, { 0x02dc, '~' }, { 0xff5e, '~' }, { 0x2053, '~' },
  { 0x2022, 0x00b7 }, { 0x30fb, 0x00b7 }, { 0xff65, 0x00b7 }, { 0x2027, 0x00b7 }, { 0x22c5, 0x00b7 }, { 0x2219, 0x00b7 },
  { 0x2267, 0x2265 }, { 0x2a7e, 0x2265 }, { 0x2266, 0x2264 }, { 0x2a7d, 0x2264 },
  { 0xff61, 0x3002 }, { 0xff64, 0x3001 }, { 0xfe51, 0x3001 }, { 0xfe12, 0x3002 }, { 0xfe11, 0x3001 },
  { 0x25cb, 0x3007 }, { 0x2b55, 0x3007 }, { 0x3000, ' ' }, { 0x00a0, ' ' }, { '\t', '\t' }, { '\n', '\n' },
  { 0x2223, '|' }, { 0x2502, '|' }, { 0x2503, '|' }, { 0xffe8, '|' }, { 0x00a5, 0x00a5 }, { 0x2026, 0x2026 },
  { 0x2033, 0x2033 }, { 0x2025, 0x2025 },
};

static guint16
normalise (gunichar character)
{
  gunichar decomposed[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n;

  switch ((int) g_unichar_type (character))
    {
    case G_UNICODE_CONTROL:
      return character == '\t' || character == '\n' ? character : PLAN_MODEL_CODE_NONE;
    case G_UNICODE_FORMAT:
    case G_UNICODE_SURROGATE:
      return PLAN_MODEL_CODE_NONE;
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_UNASSIGNED:
      return PLAN_MODEL_CODE_OTHER;
    case G_UNICODE_SPACE_SEPARATOR:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return ' ';
    default:
      break;
    }
  /* Numbers in circles, Roman numerals, fractions, small figures and units in a square are told from plain letters. */
  if ((character >= 0x2070 && character <= 0x209f) || (character >= 0x2150 && character <= 0x218f)
      || (character >= 0x2460 && character <= 0x24ff) || (character >= 0x3200 && character <= 0x33ff)
      || character == 0xb2 || character == 0xb3 || character == 0xb9)
    return character;
  n = g_unichar_fully_decompose (character, TRUE, decomposed, G_N_ELEMENTS (decomposed));

  return n == 1 && decomposed[0] < 0x10000 && decomposed[0] != 0 ? decomposed[0] : character;
}

/*< private >
 * plan_model_codes_get_table:
 *
 * Returns: for each character of the basic plane its code
 */
const guint16 *
plan_model_codes_get_table (void)
{
  static const guint16 *table;

  if (g_once_init_enter (&table))
    {
      guint16 *made = g_new (guint16, 0x10000);

      for (gunichar c = 0; c < 0x10000; c++)
        made[c] = normalise (c);
      for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
        made[shapes[i].from] = shapes[i].to;
      g_once_init_leave (&table, made);
    }

  return table;
}

/*< private >
 * plan_model_codes_from_utf8:
 *
 * Returns: how many codes the word has; no more than @size are written
 */
guint
plan_model_codes_from_utf8 (const char *word,
                            guint16    *codes,
                            guint       size)
{
  const guint16 *table = plan_model_codes_get_table ();
  guint n = 0;

  for (const guchar *p = (const guchar *) word; *p != '\0' && n < size;)
    {
      gunichar c;

      /* Most have three bytes. */
      if (p[0] >= 0xe0 && p[0] < 0xf0)
        {
          c = (p[0] & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63);
          p += 3;
        }
      else
        {
          c = g_utf8_get_char ((const char *) p);
          p = (const guchar *) g_utf8_next_char (p);
        }
      codes[n++] = c < 0x10000 ? table[c] : PLAN_MODEL_CODE_OTHER;
    }

  return n;
}

/*< private >
 * plan_model_codes_match_all:
 *
 * Returns: the length of @word where the codes begin with it, or 0
 */
guint
plan_model_codes_match_all (const guint16 *codes,
                            guint32        at,
                            guint32        end,
                            const char    *word)
{
  const guchar *p = (const guchar *) word;
  guint32 start = at;

  for (; *p != '\0'; at++)
    {
      guint32 c = *p++;

      /* The words are those of the sources: valid, and of the basic plane. */
      if (c >= 0xe0)
        {
          c = (c & 15) << 12 | (p[0] & 63) << 6 | (p[1] & 63);
          p += 2;
        }
      else if (c >= 0x80)
        c = (c & 31) << 6 | (*p++ & 63);
      if (at >= end || codes[at] != c)
        return 0;
    }

  return at - start;
}
