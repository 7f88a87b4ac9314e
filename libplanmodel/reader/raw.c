/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/raw-private.h>

#if defined (__x86_64__) && defined (__GNUC__)
# define HAVE_SHUFFLE
# include <tmmintrin.h>
#endif

#include <string.h>

/* Code points from one entry of the index to the next. */
#define INDEX_STEP 16

/* So many codes decode_han () may write behind those that are there. */
#define DECODE_ROOM 8

/* What a character of ASCII says of its line. */
const guint16 plan_model_code_ascii_flags[128] = {
  ['\t'] = PLAN_MODEL_LINE_HAS_SPACE | PLAN_MODEL_LINE_HAS_GAP,
  [' '] = PLAN_MODEL_LINE_HAS_SPACE,
  [0] = PLAN_MODEL_LINE_HAS_SPACE,
  ['|'] = PLAN_MODEL_LINE_HAS_BAR,
  ['\\'] = PLAN_MODEL_LINE_HAS_MARKUP,
  ['*'] = PLAN_MODEL_LINE_HAS_MARKUP,
  ['`'] = PLAN_MODEL_LINE_HAS_MARKUP,
  ['_'] = PLAN_MODEL_LINE_HAS_MARKUP,
  ['<'] = PLAN_MODEL_LINE_HAS_MARKUP,
  ['&'] = PLAN_MODEL_LINE_HAS_MARKUP,
  ['['] = PLAN_MODEL_LINE_HAS_MARKUP,
  ['~'] = PLAN_MODEL_LINE_HAS_MARKUP,
  ['.'] = PLAN_MODEL_LINE_HAS_POINT,
  [','] = PLAN_MODEL_LINE_HAS_COMMA,
  [';'] = PLAN_MODEL_LINE_HAS_STOP,
  ['0' ... '9'] = PLAN_MODEL_LINE_HAS_DIGIT,
};

#ifdef HAVE_SHUFFLE
/* Decodes the Han characters that @p begins with, five at a time while sixteen bytes are left: how many they were.  What is
 * written behind them is of no use. */
__attribute__ ((target ("ssse3"))) static guint32
decode_han (const guchar *p,
            const guchar *end,
            guint16      *codes)
{
  /* The first, second and third bytes of five characters, sixteen bits each. */
  const __m128i firsts = _mm_setr_epi8 (0, -1, 3, -1, 6, -1, 9, -1, 12, -1, -1, -1, -1, -1, -1, -1);
  const __m128i seconds = _mm_setr_epi8 (1, -1, 4, -1, 7, -1, 10, -1, 13, -1, -1, -1, -1, -1, -1, -1);
  const __m128i thirds = _mm_setr_epi8 (2, -1, 5, -1, 8, -1, 11, -1, 14, -1, -1, -1, -1, -1, -1, -1);
  const __m128i low = _mm_set1_epi16 (63);
  guint32 done = 0;

  while (end - p >= 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) p);
      __m128i first = _mm_shuffle_epi8 (bytes, firsts);
      __m128i beyond = _mm_subs_epu16 (_mm_sub_epi16 (first, _mm_set1_epi16 (0xe4)), _mm_set1_epi16 (0xe9 - 0xe4));
      guint others = ~(guint) _mm_movemask_epi8 (_mm_cmpeq_epi16 (beyond, _mm_setzero_si128 ())) & 0x3ff;
      __m128i second = _mm_and_si128 (_mm_shuffle_epi8 (bytes, seconds), low);
      __m128i third = _mm_and_si128 (_mm_shuffle_epi8 (bytes, thirds), low);
      guint n_good = others == 0 ? 5 : (guint) __builtin_ctz (others) / 2;

      /* The four highest bits of the first byte are shifted out. */
      _mm_storeu_si128 ((__m128i *) (gpointer) (codes + done),
                        _mm_or_si128 (_mm_slli_epi16 (first, 12), _mm_or_si128 (_mm_slli_epi16 (second, 6), third)));
      done += n_good;
      p += 3 * n_good;
      if (n_good < 5)
        break;
    }

  return done;
}
#endif

/* So far from the beginning of a line a point ends a sentence; before that it may end the number of a heading. */
#define NUMBER_LENGTH 6

#define FULL_STOP 0x3002

/* A point between Han characters, or behind one at the end of a line, is a full stop that lost its width. */
static void
mend_stops (PlanModelRaw     *self,
            PlanModelRawLine *line)
{
  guint16 *codes = self->codes;
  guint32 start = line->start, end = line->end;

  while (start < end && codes[start] == ' ')
    start++;
  for (guint32 k = start + NUMBER_LENGTH; k < end; k++)
    {
      guint16 *point;

      k = plan_model_codes_find (codes, k, end, '.');
      if (k >= end)
        break;
      point = codes + k;
      if ((plan_model_code_is_han (point[-1]) || point[-1] == ')' || point[-1] == 0x201d || point[-1] == '%')
          && (k + 1 == end || plan_model_code_is_han (point[1]) || point[1] == 0x201c || point[1] == 0x28
              || (plan_model_code_is_digit (point[1]) && plan_model_code_is_han (point[-1]))))
        {
          *point = FULL_STOP;
          line->flags |= PLAN_MODEL_LINE_HAS_STOP;
          self->n_narrow--;
        }
    }
}

/* Ends @line, of which it is known where it begins and what it has, before the code @end. */
static void
add_line (PlanModelRaw     *self,
          guint32          *size,
          PlanModelRawLine *line,
          guint32           end,
          gsize             index)
{
  const guint16 *codes = self->codes;
  const char *text = self->document->text;
  const char *p = text + index;

  if (self->n_lines == *size)
    {
      *size = MAX (*size * 2, 64);
      self->lines = g_renew (PlanModelRawLine, self->lines, *size);
    }
  /* A carriage return has no code of its own; it is the one code that is nothing at the end of most lines of a file. */
  while (end > line->start && codes[end - 1] == PLAN_MODEL_CODE_NONE)
    {
      end--;
      p = g_utf8_prev_char (p);
      line->n_unseen--;
    }
  line->end = end;
  line->n_bytes = p - text - line->index;
  if ((line->flags & PLAN_MODEL_LINE_HAS_POINT) != 0)
    mend_stops (self, line);
  self->lines[self->n_lines++] = *line;
}

/* The code of the character beyond ASCII at @p, of which the text is valid, and what follows it. */
static inline guint16
decode_wide (const guint16 *table,
             const guchar **p)
{
  const guchar *at = *p;
  guint32 c = *at;

  if (c < 0xe0)
    {
      *p = at + 2;
      return table[(c & 31) << 6 | (at[1] & 63)];
    }
  if (c < 0xf0)
    {
      *p = at + 3;
      return table[(c & 15) << 12 | (at[1] & 63) << 6 | (at[2] & 63)];
    }
  *p = at + 4;

  return PLAN_MODEL_CODE_OTHER;
}

/* U+4000 to U+9FFF, which are their own codes, all of three bytes. */
static inline gboolean
begins_han (guchar c)
{
  return c >= 0xe4 && c <= 0xe9;
}

static void
decode (PlanModelRaw *self)
{
  const guint16 *table = plan_model_codes_get_table ();
  const guchar *text = (const guchar *) self->document->text, *p = text, *end = p + self->document->length;
  guint16 *codes = self->codes;
  guint32 n = 0, n_narrow = 0, n_indexed = 0, size = 0;
  PlanModelRawLine line = { 0 };
#ifdef HAVE_SHUFFLE
  const gboolean shuffles = __builtin_cpu_supports ("ssse3");
#endif

  while (p < end)
    {
      guint16 code;
      guint flags;

      /* The text is valid UTF-8, and Han characters are what there is most of. */
      if (G_LIKELY (begins_han (*p)))
        {
          gsize index = p - text;
          guint32 first = n;

#ifdef HAVE_SHUFFLE
          if (shuffles)
            n += decode_han (p, end, codes + n);
#endif
          for (p += 3 * (n - first); p < end && begins_han (*p); p += 3)
            codes[n++] = (p[0] & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63);
          for (; n_indexed < n; n_indexed += INDEX_STEP)
            self->indexes[n_indexed / INDEX_STEP] = index + 3 * (n_indexed - first);
          line.flags |= PLAN_MODEL_LINE_HAS_HAN;
          continue;
        }
      if (n == n_indexed)
        {
          self->indexes[n / INDEX_STEP] = p - text;
          n_indexed += INDEX_STEP;
        }
      if (*p < 0x80)
        {
          code = table[*p++];
          flags = plan_model_code_ascii_flags[code];
          n_narrow++;
        }
      else
        {
          code = decode_wide (table, &p);
          flags = plan_model_code_get_flags (code);
          n_narrow += code < 0x80;
        }
      codes[n++] = code;
      if (code == '\n')
        {
          add_line (self, &size, &line, n - 1, p - 1 - text);
          line = (PlanModelRawLine) { .start = n, .index = p - text };
          continue;
        }
      line.flags |= flags;
      if ((flags & PLAN_MODEL_LINE_HAS_SPACE) != 0)
        line.n_unseen++;
    }
  self->n_codes = n;
  self->n_narrow += n_narrow; /* those of stops are taken off */
  codes[n] = 0;
  if (line.start < n)
    add_line (self, &size, &line, n, p - text);
}

/*< private >
 * plan_model_raw_new:
 *
 * Returns: (transfer full): the codes and lines of the document, which must outlive them
 */
PlanModelRaw *
plan_model_raw_new (const PlanModelDocument *document)
{
  PlanModelRaw *self = g_new0 (PlanModelRaw, 1);

  self->document = document;
  self->codes = g_new (guint16, (gsize) document->n_characters + 1 + DECODE_ROOM);
  self->indexes = g_new (guint32, (gsize) document->n_characters / INDEX_STEP + 2);
  decode (self);

  return self;
}

/*< private >
 * plan_model_raw_free:
 */
void
plan_model_raw_free (PlanModelRaw *self)
{
  g_free (self->codes);
  g_free (self->lines);
  g_free (self->indexes);
  g_free (self);
}

/*< private >
 * plan_model_raw_get_index:
 *
 * Returns: the byte of the document's text where a code point begins
 */
gsize
plan_model_raw_get_index (const PlanModelRaw *self,
                          guint32             offset)
{
  const char *p;

  if (offset >= self->n_codes)
    return self->document->length;
  p = self->document->text + self->indexes[offset / INDEX_STEP];
  for (guint i = offset % INDEX_STEP; i > 0; i--)
    p = plan_model_raw_next_char (p);

  return p - self->document->text;
}
