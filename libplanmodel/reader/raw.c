/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/raw-private.h>

#if defined (__x86_64__) && defined (__GNUC__)
# define HAVE_SHUFFLE
# include <cpuid.h>
# include <tmmintrin.h>
#endif

#include <string.h>

/* Code points from one entry of the index to the next. */
#define INDEX_STEP 16

static void
add_line (PlanModelRaw *self,
          guint32      *size,
          guint32       start,
          guint32       end)
{
  const guint16 *codes = self->codes;

  if (self->n_lines == *size)
    {
      *size = MAX (*size * 2, 64);
      self->lines = g_renew (PlanModelRawLine, self->lines, *size);
    }
  /* A carriage return has no code of its own; it is the one code that is nothing at the end of most lines of a file. */
  while (end > start && codes[end - 1] == PLAN_MODEL_CODE_NONE)
    end--;
  self->lines[self->n_lines++] = (PlanModelRawLine) { start, end };
}

#ifdef HAVE_SHUFFLE
static gboolean
can_shuffle (void)
{
  guint a, b, c, d;

  return __get_cpuid (1, &a, &b, &c, &d) && (c & (1u << 9)) != 0;
}

/* Decodes the Han characters that @p begins with, five at a time while sixteen bytes and @n are left: how many they were.
 * What is written behind them is of no use. */
__attribute__ ((target ("ssse3"))) static guint32
decode_han (const guchar *p,
            const guchar *end,
            guint32       n,
            guint16      *codes)
{
  /* The first, second and third bytes of five characters, sixteen bits each. */
  const __m128i firsts = _mm_setr_epi8 (0, -1, 3, -1, 6, -1, 9, -1, 12, -1, -1, -1, -1, -1, -1, -1);
  const __m128i seconds = _mm_setr_epi8 (1, -1, 4, -1, 7, -1, 10, -1, 13, -1, -1, -1, -1, -1, -1, -1);
  const __m128i thirds = _mm_setr_epi8 (2, -1, 5, -1, 8, -1, 11, -1, 14, -1, -1, -1, -1, -1, -1, -1);
  const __m128i low = _mm_set1_epi16 (63);
  guint32 done = 0;

  while (end - p >= 16 && n - done >= 5)
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
mend_stops (PlanModelRaw *self)
{
  for (guint32 i = 0; i < self->n_lines; i++)
    {
      guint16 *codes = self->codes;
      guint32 start = self->lines[i].start, end = self->lines[i].end;

      while (start < end && codes[start] == ' ')
        start++;
      for (guint32 k = start + NUMBER_LENGTH; k < end; k++)
        {
          guint16 *point = codes + k;

          if (*point == '.' && (plan_model_code_is_han (point[-1]) || point[-1] == ')' || point[-1] == 0x201d || point[-1] == '%')
              && (k + 1 == end || plan_model_code_is_han (point[1]) || point[1] == 0x201c || point[1] == 0x28
                  || (plan_model_code_is_digit (point[1]) && plan_model_code_is_han (point[-1]))))
            *point = FULL_STOP;
        }
    }
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
  const guint16 *table = plan_model_codes_get_table ();
  const guchar *p = (const guchar *) document->text;
  const guchar *end = p + document->length;
  guint32 n = 0, line = 0, size = 0;
#ifdef HAVE_SHUFFLE
  const gboolean shuffles = can_shuffle ();
#endif

  self->document = document;
  self->codes = g_new (guint16, (gsize) document->n_characters + 1 + 8);
  self->indexes = g_new (guint32, (gsize) document->n_characters / INDEX_STEP + 2);
  while (p < end)
    {
      guint32 block_end = n + INDEX_STEP;

      self->indexes[n / INDEX_STEP] = p - (const guchar *) document->text;
      /* The text is valid UTF-8, and Han characters are what there is most of: U+4000 to U+9FFF are their own codes. */
      while (n < block_end && p < end)
        {
          guint32 c = *p;

          if (G_LIKELY (c >= 0xe4 && c <= 0xe9))
            {
#ifdef HAVE_SHUFFLE
              guint32 n_han = shuffles ? decode_han (p, end, block_end - n, self->codes + n) : 0;

              n += n_han;
              p += 3 * n_han;
              if (n_han > 0)
                continue;
#endif
              self->codes[n++] = (c & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63);
              p += 3;
            }
          else if (c < 0x80)
            {
              self->codes[n++] = table[c];
              p++;
              if (c == '\n')
                {
                  add_line (self, &size, line, n - 1);
                  line = n;
                }
            }
          else if (c < 0xe0)
            {
              self->codes[n++] = table[(c & 31) << 6 | (p[1] & 63)];
              p += 2;
            }
          else if (c < 0xf0)
            {
              self->codes[n++] = table[(c & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63)];
              p += 3;
            }
          else
            {
              self->codes[n++] = PLAN_MODEL_CODE_OTHER;
              p += 4;
            }
        }
    }
  if (line < n)
    add_line (self, &size, line, n);
  self->n_codes = n;
  self->codes[n] = 0;
  mend_stops (self);

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
    p = g_utf8_next_char (p);

  return p - self->document->text;
}
