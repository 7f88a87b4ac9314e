/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/layout-private.h>

#include <string.h>

#ifdef __SSE2__
# include <emmintrin.h>
#endif

/* Codes that are copied at once, of which the last may turn out not to be meant. */
#define LANES 8

/*< private >
 * plan_model_layout_new:
 *
 * Returns: (transfer full): a layout without a block, of a text that must outlive it
 */
PlanModelLayout *
plan_model_layout_new (const PlanModelRaw *raw)
{
  PlanModelLayout *self = g_new0 (PlanModelLayout, 1);

  self->raw = raw;
  self->size = raw->n_codes + 64;
  self->codes = g_new (guint16, self->size);
  self->origins = g_new (guint32, self->size);
  self->blocks = g_array_new (FALSE, TRUE, sizeof (PlanModelBlock));
  self->grids = g_array_new (FALSE, TRUE, sizeof (PlanModelGrid));
  self->cells = g_array_new (FALSE, TRUE, sizeof (PlanModelCell));
  plan_model_layout_append (self, 0, 0);

  return self;
}

/*< private >
 * plan_model_layout_free:
 */
void
plan_model_layout_free (PlanModelLayout *self)
{
  g_free (self->codes);
  g_free (self->origins);
  g_free (self->lines);
  g_array_unref (self->blocks);
  g_array_unref (self->grids);
  g_array_unref (self->cells);
  g_clear_pointer (&self->pieces, g_array_unref);
  g_clear_pointer (&self->firsts, g_array_unref);
  g_free (self);
}

static void
reserve (PlanModelLayout *self,
         guint32          n)
{
  if (self->size - self->n_codes >= n)
    return;
  self->size = MAX (self->n_codes + n, self->size + self->size / 2);
  self->codes = g_renew (guint16, self->codes, self->size);
  self->origins = g_renew (guint32, self->origins, self->size);
}

/*< private >
 * plan_model_layout_append:
 */
void
plan_model_layout_append (PlanModelLayout *self,
                          guint16          code,
                          guint32          offset)
{
  reserve (self, 1);
  self->codes[self->n_codes] = code;
  self->origins[self->n_codes++] = offset;
}

static inline gboolean
is_word (guint16 code)
{
  return plan_model_code_is_latin (code) || plan_model_code_is_digit (code);
}

/* Codes that are looked at before they are copied. */
static const guint8 is_special[128] = {
  [0] = 1, ['\t'] = 1, ['\n'] = 1, [' '] = 1, ['!'] = 1, ['&'] = 1, ['*'] = 1, ['-'] = 1,
  ['<'] = 1, ['?'] = 1, ['['] = 1, ['\\'] = 1, ['_'] = 1, ['`'] = 1, ['~'] = 1,
};

/* Marks of a pair, of which the second was found with the first. */
typedef struct
{
  guint32 close_at; /* where the second one stands; 0: none is open */
  guint32 after; /* what it takes with it */
} OpenMark;

typedef struct
{
  PlanModelLayout *layout;
  const guint16 *codes;
  guint32 text_start;
  guint32 text_end;
  OpenMark emphasis;
  OpenMark link;
} Stretch;

/* No pair of marks is further apart. */
#define MAX_PAIR 400

static guint32
find_code (const Stretch *stretch,
           guint32        at,
           guint16        code)
{
  guint32 end = MIN (stretch->text_end, at + MAX_PAIR);

  while (at < end && stretch->codes[at] != code)
    at++;

  return at < end ? at : 0;
}

static guint
count_run (const Stretch *stretch,
           guint32        at)
{
  guint32 i = at;

  while (i < stretch->text_end && stretch->codes[i] == stretch->codes[at])
    i++;

  return i - at;
}

static inline gboolean
is_blank (guint16 code)
{
  return code == ' ' || code == '\t' || code == '\n';
}

/* "](address)" at @at: what follows it, or 0.  Brackets of Chinese have the same codes, so the address must look like one. */
static guint32
skip_address (const Stretch *stretch,
              guint32        at)
{
  const guint16 *codes = stretch->codes;
  guint32 end;
  gboolean is_address = FALSE;

  if (at + 2 >= stretch->text_end || codes[at + 1] != '(')
    return 0;
  end = find_code (stretch, at + 2, ')');
  if (end == 0)
    return 0;
  for (guint32 i = at + 2; i < end; i++)
    {
      if (codes[i] >= 128)
        {
          /* A title in quotation marks behind the address, or no address at all. */
          if (!is_address)
            return 0;
          continue;
        }
      is_address = is_address || codes[i] == '/' || codes[i] == '#' || codes[i] == '.' || codes[i] == '@';
    }

  return is_address || end == at + 2 ? end + 1 : 0;
}

/* "— 12 —" between two words: what follows it, or 0. */
static guint32
skip_page_number (const Stretch *stretch,
                  guint32        at)
{
  const guint16 *codes = stretch->codes;
  guint16 dash = codes[at];
  guint32 i = at, digits;
  guint n_spaces = 0;

  while (i < stretch->text_end && codes[i] == dash && i - at < 2)
    i++;
  for (; i < stretch->text_end && is_blank (codes[i]) && n_spaces < 4; i++)
    n_spaces++;
  if (n_spaces == 0)
    return 0;
  digits = i;
  while (i < stretch->text_end && plan_model_code_is_digit (codes[i]) && i - digits < 4)
    i++;
  if (i == digits || i - digits > 3)
    return 0;
  for (n_spaces = 0; i < stretch->text_end && is_blank (codes[i]) && n_spaces < 4; i++)
    n_spaces++;
  if (n_spaces == 0 || i >= stretch->text_end || codes[i] != dash)
    return 0;
  i++;
  if (i < stretch->text_end && codes[i] == dash)
    i++;

  return i;
}

/* An entity of HTML that is a space: what follows it, or 0. */
static guint32
skip_entity (const Stretch *stretch,
             guint32        at)
{
  static const char *const spaces[] = { "&nbsp;", "&emsp;", "&ensp;", "&thinsp;", "&#160;", "&#12288;", "&zwnj;" };

  for (guint i = 0; i < G_N_ELEMENTS (spaces); i++)
    {
      guint n = plan_model_codes_match (stretch->codes, at, stretch->text_end, spaces[i]);

      if (n != 0)
        return at + n;
    }

  return 0;
}

/* A tag of HTML: what follows it, or 0.  "<10" and "<某某办法>" are none. */
static guint32
skip_tag (const Stretch *stretch,
          guint32        at)
{
  const guint16 *codes = stretch->codes;
  guint32 i = at + 1, end;

  if (i < stretch->text_end && codes[i] == '/')
    i++;
  if (i >= stretch->text_end || !(plan_model_code_is_latin (codes[i]) || codes[i] == '!'))
    return 0;
  end = find_code (stretch, i, '>');
  if (end == 0)
    return 0;
  for (guint32 k = i; k < end; k++)
    {
      if (codes[k] == '"' || codes[k] == '=' || codes[k] == '!')
        return end + 1;
      if (codes[k] >= 128)
        return 0;
    }

  return end - i <= 10 ? end + 1 : 0;
}

/* Whether the lost character was a question: the mark of one stands behind words that ask. */
static gboolean
is_question (const Stretch *stretch,
             guint32        start)
{
  static const char *const words[] = { "什么", "为何", "如何", "怎", "吗", "呢", "哪", "谁", "几" };
  const PlanModelLayout *layout = stretch->layout;
  guint32 from = layout->n_codes - start > 24 ? layout->n_codes - 24 : start;

  for (guint32 i = from; i < layout->n_codes; i++)
    {
      for (guint k = 0; k < G_N_ELEMENTS (words); k++)
        {
          if (plan_model_codes_match (layout->codes, i, layout->n_codes, words[k]) != 0)
            return TRUE;
        }
    }

  return FALSE;
}

/* A character that may be no text: where to go on, @at where it is text after all. */
static guint32
skip_special (Stretch *stretch,
              guint32  start,
              guint32  at)
{
  const guint16 *codes = stretch->codes;
  PlanModelLayout *layout = stretch->layout;
  guint16 next = at + 1 < stretch->text_end ? codes[at + 1] : 0;
  guint32 after;
  guint n;

  if (stretch->emphasis.close_at == at && at != 0)
    {
      stretch->emphasis.close_at = 0;
      return at + 1;
    }
  switch (codes[at])
    {
    case '\\':
      return next > ' ' && !is_word (next) && !plan_model_code_is_han (next) ? at + 1 : at;
    case '*':
      n = count_run (stretch, at);
      if (n > 1)
        return at + n;
      if (!layout->is_markdown || next == 0 || is_blank (next))
        return at;
      after = find_code (stretch, at + 1, '*');
      if (after == 0 || is_blank (codes[after - 1]))
        return at;
      stretch->emphasis.close_at = after;
      return at + 1;
    case '_':
      n = count_run (stretch, at);
      return n > 1 ? at + n : at;
    case '`':
      return layout->is_markdown ? at + 1 : at;
    case '~':
      return layout->is_markdown && next == '~' ? at + 2 : at;
    case '&':
      after = skip_entity (stretch, at);
      return after != 0 ? after : at;
    case '<':
      after = skip_tag (stretch, at);
      return after != 0 ? after : at;
    case '!':
      if (next != '[')
        return at;
      after = find_code (stretch, at + 1, ']');
      after = after == 0 ? 0 : skip_address (stretch, after);
      return after != 0 ? after : at;
    case '[':
      if (layout->is_markdown && next == '^')
        {
          after = find_code (stretch, at + 2, ']');
          return after != 0 && after - at < 12 ? after + 1 : at;
        }
      if (stretch->link.close_at != 0)
        return at;
      after = find_code (stretch, at + 1, ']');
      /* The text of a link may hold a picture. */
      if (after != 0 && next == '!')
        {
          guint32 outer = skip_address (stretch, after);

          after = outer != 0 && outer < stretch->text_end && codes[outer] == ']' ? outer : after;
        }
      if (after == 0 || skip_address (stretch, after) == 0)
        return at;
      stretch->link.close_at = after;
      stretch->link.after = skip_address (stretch, after);
      return at + 1;
    case '-':
      after = skip_page_number (stretch, at);
      return after != 0 ? after : at;
    case '?':
      /* The full-width mark was typed; the other one is often what is left of a character.  */
      if (layout->raw->document->text[plan_model_raw_get_index (layout->raw, at)] != '?' || is_question (stretch, start)
          || (layout->n_codes > start && is_word (layout->codes[layout->n_codes - 1]) && is_word (next)))
        return at;
      n = count_run (stretch, at);
      /* Between two words something is gone; elsewhere it was a space. */
      if (layout->n_codes > start && plan_model_code_is_han (layout->codes[layout->n_codes - 1])
          && at + n < stretch->text_end && plan_model_code_is_han (codes[at + n]))
        layout->n_lost++;
      else
        layout->n_stray++;
      return at + n;
    default:
      return at;
    }
}

static inline void
append_code (PlanModelLayout *self,
             guint16          code,
             guint32          offset)
{
  self->codes[self->n_codes] = code;
  self->origins[self->n_codes++] = offset;
}

static guint
count_digits (const guint16 *codes,
              guint32        at,
              guint32        end)
{
  guint n = 0;

  while (n < 5 && at + n < end && plan_model_code_is_digit (codes[at + n]))
    n++;

  return n;
}

/* Whether what a space parts at @at, a digit on either side, is one number all the same: 2 0 2 5, 12 500, and one that was
 * broken at the end of a line. */
static gboolean
is_one_number (const Stretch *stretch,
               guint32        start,
               guint32        at)
{
  const PlanModelLayout *layout = stretch->layout;
  guint n_before = 0, n_after = count_digits (stretch->codes, at, stretch->text_end);

  while (n_before < 5 && layout->n_codes - n_before > start
         && plan_model_code_is_digit (layout->codes[layout->n_codes - n_before - 1])
         && (n_before == 0 || layout->origins[layout->n_codes - n_before - 1] + 1 == layout->origins[layout->n_codes - n_before]))
    n_before++;
  if (at == stretch->text_start)
    return n_after < 4;
  if (at < 2 || stretch->codes[at - 1] != ' ' || is_blank (stretch->codes[at - 2]))
    return FALSE;

  return (n_before == 1 && n_after == 1) || (n_before <= 3 && n_after == 3);
}

#ifdef __SSE2__
static inline __m128i
is_in_range (__m128i codes,
             guint16 first,
             guint16 last)
{
  __m128i distance = _mm_sub_epi16 (codes, _mm_set1_epi16 ((short) first));

  return _mm_cmpeq_epi16 (_mm_subs_epu16 (distance, _mm_set1_epi16 ((short) (last - first))), _mm_setzero_si128 ());
}

/* Copies up to eight codes, to the first that must be looked at: how many there were. */
static inline guint
copy_plain (const guint16 *codes,
            guint32        offset,
            guint16       *to_codes,
            guint32       *to_origins)
{
  __m128i lanes = _mm_loadu_si128 ((const __m128i *) codes);
  __m128i is_plain = _mm_or_si128 (_mm_or_si128 (is_in_range (lanes, 0x3001, 0xfff0), is_in_range (lanes, '.', ';')),
                                   _mm_or_si128 (is_in_range (lanes, '(', ','), is_in_range (lanes, 0x2018, 0x201f)));
  __m128i origins = _mm_add_epi32 (_mm_set1_epi32 ((int) offset), _mm_setr_epi32 (0, 1, 2, 3));
  guint others;

  is_plain = _mm_andnot_si128 (_mm_cmpeq_epi16 (lanes, _mm_set1_epi16 ('*')), is_plain);
  others = ~(guint) _mm_movemask_epi8 (is_plain) & 0xffff;
  _mm_storeu_si128 ((__m128i *) to_codes, lanes);
  _mm_storeu_si128 ((__m128i *) to_origins, origins);
  _mm_storeu_si128 ((__m128i *) (to_origins + 4), _mm_add_epi32 (origins, _mm_set1_epi32 (4)));

  return others == 0 ? LANES : (guint) __builtin_ctz (others) / 2;
}
#endif

/*< private >
 * plan_model_layout_append_stretch:
 */
void
plan_model_layout_append_stretch (PlanModelLayout *self,
                                  guint32          start,
                                  guint32          text_start,
                                  guint32          text_end)
{
  const guint16 *codes = self->raw->codes;
  Stretch stretch = { self, codes, text_start, text_end, { 0 }, { 0 } };
  gboolean is_space = TRUE;
  guint32 i = text_start;

  reserve (self, text_end - text_start + 2 + LANES);
  while (i < text_end)
    {
      guint16 code = codes[i];

#ifdef __SSE2__
      if (!is_space && i + LANES <= text_end && stretch.link.close_at == 0)
        {
          guint n = copy_plain (codes + i, i, self->codes + self->n_codes, self->origins + self->n_codes);

          self->n_codes += n;
          i += n;
          if (n == LANES)
            continue;
          code = codes[i];
        }
#endif
      if (code < 128 ? is_special[code] : code == 0x2014 || code == 0xfffd)
        {
          guint32 after = i;

          if (is_blank (code))
            {
              is_space = TRUE;
              i++;
              continue;
            }
          if (code == PLAN_MODEL_CODE_NONE)
            {
              i++;
              continue;
            }
          /* The document has said that it lost this one. */
          if (code == 0xfffd)
            {
              i++;
              continue;
            }
          if (code == 0x2014)
            after = skip_page_number (&stretch, i);
          else
            after = skip_special (&stretch, start, i);
          if (after > i)
            {
              i = after;
              continue;
            }
        }
      else if (stretch.link.close_at == i && code == ']' && i != 0)
        {
          i = stretch.link.after;
          stretch.link.close_at = 0;
          continue;
        }
      if (is_space)
        {
          is_space = FALSE;
          /* Two Latin words stay apart, and so do two numbers; a space in Han text is the typesetter's. */
          if (self->n_codes > start && is_word (code) && is_word (self->codes[self->n_codes - 1])
              && (plan_model_code_is_latin (code) || plan_model_code_is_latin (self->codes[self->n_codes - 1])
                  || !is_one_number (&stretch, start, i)))
            append_code (self, ' ', i - 1);
        }
      append_code (self, code, i++);
    }
}

/*< private >
 * plan_model_layout_append_condensed:
 *
 * Returns: where the codes of the stretch begin
 */
guint32
plan_model_layout_append_condensed (PlanModelLayout *self,
                                    guint32          text_start,
                                    guint32          text_end,
                                    guint32         *end)
{
  guint32 start = self->n_codes;

  plan_model_layout_append_stretch (self, start, text_start, text_end);
  *end = self->n_codes;
  plan_model_layout_append (self, 0, text_end);

  return start;
}

/*< private >
 * plan_model_layout_copy_text:
 *
 * Writes what the document prints at [@start, @end), of which no code has more than %PLAN_MODEL_LAYOUT_MAX_BYTES.
 *
 * Returns: how many bytes were written
 */
gsize
plan_model_layout_copy_text (const PlanModelLayout *self,
                             guint32                start,
                             guint32                end,
                             char                  *to)
{
  char *first_byte = to;
  const char *text = self->raw->document->text;
  const char *next = NULL; /* where the character of origin @before + 1 begins */
  guint32 before = 0;
  guint32 i = start;

  while (i < end)
    {
      const char *first, *p;
      guint32 offset = self->origins[i];

      if (self->codes[i] == 0)
        {
          i++;
          continue;
        }
      /* Characters that stand side by side in the text are copied at once; few are left out between them. */
      if (next == NULL || offset <= before || offset - before > 16)
        next = text + plan_model_raw_get_index (self->raw, offset);
      else
        {
          for (guint32 k = before + 1; k < offset; k++)
            next = plan_model_raw_next_char (next);
        }
      first = p = next;
      do
        {
          p = plan_model_raw_next_char (p);
          before = offset++;
          i++;
        }
      while (i < end && self->codes[i] != 0 && self->origins[i] == offset);
      memcpy (to, first, p - first);
      to += p - first;
      next = p;
    }

  return to - first_byte;
}

/*< private >
 * plan_model_layout_append_text:
 */
void
plan_model_layout_append_text (const PlanModelLayout *self,
                               guint32                start,
                               guint32                end,
                               GString               *string)
{
  gsize length = string->len;

  if (end <= start)
    return;
  g_string_set_size (string, length + (gsize) (end - start) * PLAN_MODEL_LAYOUT_MAX_BYTES);
  g_string_truncate (string, length + plan_model_layout_copy_text (self, start, end, string->str + length));
}

/*< private >
 * plan_model_layout_dup_text:
 *
 * Returns: (transfer full): the characters as printed
 */
char *
plan_model_layout_dup_text (const PlanModelLayout *self,
                            guint32                start,
                            guint32                end)
{
  char *text = g_malloc ((gsize) (end > start ? end - start : 0) * PLAN_MODEL_LAYOUT_MAX_BYTES + 1);

  text[plan_model_layout_copy_text (self, start, end, text)] = '\0';

  return text;
}
