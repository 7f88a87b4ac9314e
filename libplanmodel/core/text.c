/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/text-private.h>

#include <string.h>

#ifdef __SSE2__
# include <emmintrin.h>
#endif

/* Of text that is put together at once, in bytes. */
#define PIECE 256

#define SOFT_HYPHEN               0x00AD
#define COMBINING_GRAPHEME_JOINER 0x034F
#define ARABIC_LETTER_MARK        0x061C
#define ZERO_WIDTH_SPACE          0x200B
#define WORD_JOINER               0x2060
#define BYTE_ORDER_MARK           0xFEFF
#define REPLACEMENT_CHARACTER     0xFFFD

/* Of the Stream-Safe Text Format: no word of a living language comes near. */
#define MAX_COMBINING_RUN 30

/* Every code point has one byte that is not of the form 10xxxxxx. */
static gboolean
is_continuation (char byte)
{
  return ((guchar) byte & 0xC0) == 0x80;
}

/* How many of eight bytes begin a code point. */
static gsize
count_in_word (const char *bytes)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  guint64 word;

  memcpy (&word, bytes, sizeof word);
  word = (word >> 7) & (~word >> 6) & ones;

  return sizeof word - (gsize) ((word * ones) >> 56);
}

/* Past a character of two to four bytes, or NULL where it is none.  Reads no further than @end. */
static const char *
skip_wide (const char *p,
           const char *end)
{
  const guint8 *c = (const guint8 *) p;
  gsize left = end - p;

#define IS_MORE(byte) (((byte) & 0xc0) == 0x80)
  if (c[0] >= 0xe0 && c[0] < 0xf0)
    {
      /* Not one that fewer bytes would do for, nor half of a surrogate pair. */
      if (left < 3 || !IS_MORE (c[1]) || !IS_MORE (c[2]) || (c[0] == 0xe0 && c[1] < 0xa0) || (c[0] == 0xed && c[1] >= 0xa0))
        return NULL;
      return p + 3;
    }
  if (c[0] >= 0xc2 && c[0] < 0xe0)
    return left >= 2 && IS_MORE (c[1]) ? p + 2 : NULL;
  if (c[0] < 0xf0 || c[0] > 0xf4 || left < 4 || !IS_MORE (c[1]) || !IS_MORE (c[2]) || !IS_MORE (c[3]))
    return NULL;
  if ((c[0] == 0xf0 && c[1] < 0x90) || (c[0] == 0xf4 && c[1] >= 0x90))
    return NULL;
#undef IS_MORE

  return p + 4;
}

/* Past the characters of three bytes, which is what Chinese is, that stand at p; where few bytes are left, perhaps not all. */
static inline const char *
skip_chinese (const char *p,
              const char *end)
{
#ifdef __SSE2__
  /* The bits that tell what a byte is, and what they must be: a first byte and two more, five times, and one of any kind. */
  const __m128i bits = _mm_setr_epi8 (0xf0, 0xc0, 0xc0, 0xf0, 0xc0, 0xc0, 0xf0, 0xc0, 0xc0, 0xf0, 0xc0, 0xc0, 0xf0, 0xc0, 0xc0, 0);
  const __m128i kinds = _mm_setr_epi8 (0xe0, 0x80, 0x80, 0xe0, 0x80, 0x80, 0xe0, 0x80, 0x80, 0xe0, 0x80, 0x80, 0xe0, 0x80, 0x80, 0);
  /* The two first bytes after which not every second byte may come; neither may be a second or third. */
  const __m128i special = _mm_set1_epi8 (0xe0), other_special = _mm_set1_epi8 (0xed);

  while (end - p >= 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) (const void *) p);
      __m128i is_special = _mm_or_si128 (_mm_cmpeq_epi8 (bytes, special), _mm_cmpeq_epi8 (bytes, other_special));
      __m128i is_right = _mm_andnot_si128 (is_special, _mm_cmpeq_epi8 (_mm_and_si128 (bytes, bits), kinds));

      guint wrong = ~(guint) _mm_movemask_epi8 (is_right) & 0x7fff;

      if (wrong != 0)
        return p + __builtin_ctz (wrong) / 3 * 3;
      p += 15;
    }
#endif

  return p;
}

gboolean
plan_model_text_measure (const char *text, gsize length, gsize *n_characters)
{
  const char *end = text + length, *p = text;
  gsize n_more = 0; /* bytes that begin no character */

  while (p < end)
    {
      const char *start = p;

      if ((guint8) *p < 0x80)
        {
          if (*p++ == '\0')
            return FALSE;
          continue;
        }
      if ((guint8) *p >= 0xe0 && end - p >= 16)
        {
          p = skip_chinese (p, end);
          n_more += (p - start) / 3 * 2;
          if (p > start)
            continue;
        }
      p = skip_wide (p, end);
      if (p == NULL)
        return FALSE;
      n_more += p - start - 1;
    }
  *n_characters = length - n_more;

  return TRUE;
}

gboolean
plan_model_text_is_utf8 (const char *text, gsize length)
{
  gsize n_characters;

  return plan_model_text_measure (text, length, &n_characters);
}

gsize
plan_model_text_count (const char *text, gsize length)
{
  gsize count = 0, i = 0;

  for (; length - i >= sizeof (guint64); i += sizeof (guint64))
    count += count_in_word (text + i);
  for (; i < length; i++)
    count += !is_continuation (text[i]);

  return count;
}

gboolean
plan_model_text_get_index (const char *text, gsize length, gsize offset, gsize *index)
{
  gsize i = 0;

  while (length - i >= sizeof (guint64))
    {
      gsize count = count_in_word (text + i);

      if (count > offset)
        break;
      offset -= count;
      i += sizeof (guint64);
    }

  for (; i < length; i++)
    if (!is_continuation (text[i]) && offset-- == 0)
      {
        *index = i;
        return TRUE;
      }

  if (offset > 0)
    return FALSE;
  *index = length;

  return TRUE;
}

static gboolean
is_boundary (const char *text, gsize length, gsize index)
{
  return index == length || (index < length && !is_continuation (text[index]));
}

gboolean
plan_model_text_get_offset (const char *text, gsize length, gsize index, gsize *offset)
{
  if (!is_boundary (text, length, index))
    return FALSE;

  *offset = plan_model_text_count (text, index);

  return TRUE;
}

gboolean
plan_model_text_get_position (const char *text,
                              gsize       length,
                              gsize       index,
                              guint      *line,
                              guint      *column)
{
  const char *start = text;
  const char *end, *line_feed;
  guint n_lines = 1;

  if (!is_boundary (text, length, index))
    return FALSE;

  end = text + index;
  while (start < end && (line_feed = memchr (start, '\n', (gsize) (end - start))) != NULL)
    {
      start = line_feed + 1;
      n_lines++;
    }

  *line = n_lines;
  *column = (guint) plan_model_text_count (start, (gsize) (end - start)) + 1;

  return TRUE;
}

const char *
plan_model_text_find_slice (const char *text, gsize length, gsize start, gsize end, gsize *n_bytes)
{
  gsize from, size;

  if (start > end || !plan_model_text_get_index (text, length, start, &from))
    return NULL;
  if (!plan_model_text_get_index (text + from, length - from, end - start, &size))
    return NULL;

  *n_bytes = size;

  return text + from;
}

char *
plan_model_text_slice (const char *text, gsize length, gsize start, gsize end)
{
  gsize n_bytes;
  const char *slice = plan_model_text_find_slice (text, length, start, end, &n_bytes);
  char *copy;

  if (slice == NULL)
    return NULL;

  /* Not g_strndup (), which stops at a NUL. */
  copy = g_malloc (n_bytes + 1);
  if (n_bytes > 0)
    memcpy (copy, slice, n_bytes);
  copy[n_bytes] = '\0';

  return copy;
}

/* ASCII and the common Han characters, most of what names are made of: no normalisation changes
 * them and nothing combines with them but marks. */
static gboolean
is_inert (gunichar c)
{
  return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF);
}

static gboolean
is_ignored (gunichar c)
{
  return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == WORD_JOINER || c == BYTE_ORDER_MARK;
}

/* How many marks, which normalisation puts in order with their neighbours, the character starts and
 * ends with when it is taken apart; returns whether it is nothing but marks. The half width ﾞ is
 * one only then. */
static gboolean
count_marks (gunichar c, guint *n_leading, guint *n_trailing)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts;

  *n_leading = *n_trailing = 0;
  if (is_inert (c))
    return FALSE;

  n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  while (*n_leading < n_parts && g_unichar_combining_class (parts[*n_leading]) != 0)
    (*n_leading)++;
  while (*n_trailing < n_parts && g_unichar_combining_class (parts[n_parts - 1 - *n_trailing]) != 0)
    (*n_trailing)++;

  return *n_leading == n_parts;
}

/* A copy without what is ignored, and with no run of marks too long for normalisation; @inert tells
 * whether normalisation would change nothing. */
static char *
prepare_for_folding (const char *text, gboolean *inert)
{
  GString *prepared = g_string_sized_new (strlen (text));
  guint n_marks = 0;

  *inert = TRUE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      guint n_leading, n_trailing;
      gboolean only_marks;

      if (is_ignored (c))
        continue;
      only_marks = count_marks (c, &n_leading, &n_trailing);
      if (n_marks + n_leading > MAX_COMBINING_RUN)
        {
          g_string_append_unichar (prepared, COMBINING_GRAPHEME_JOINER);
          n_marks = 0;
        }
      n_marks = only_marks ? n_marks + n_leading : n_trailing;
      *inert = *inert && is_inert (c);
      g_string_append_len (prepared, p, g_utf8_next_char (p) - p);
    }

  return g_string_free (prepared, FALSE);
}

static void
make_ascii_small (char *text)
{
  for (; *text != '\0'; text++)
    *text = g_ascii_tolower (*text);
}

static gboolean
is_space (gunichar c)
{
  return g_unichar_isspace (c) || c == '\v' || c == 0x85;
}

/* In place, as a space takes no more bytes than what it stands for. */
static void
collapse_spaces (char *text)
{
  char *end = text;
  gboolean pending = FALSE;

  for (const char *p = text, *next; *p != '\0'; p = next)
    {
      gboolean space = is_space (g_utf8_get_char (p));

      next = g_utf8_next_char (p);
      if (!space)
        {
          if (pending && end > text)
            *end++ = ' ';
          memmove (end, p, (gsize) (next - p));
          end += next - p;
        }
      pending = space;
    }
  *end = '\0';
}

/* Whether a character can be put together with what stands before it: marks can, and the later letters of a Korean
 * syllable. */
static gboolean
can_join (gunichar c)
{
  return g_unichar_combining_class (c) != 0 || g_unichar_ismark (c) || (c >= 0x1160 && c <= 0x11ff);
}

/* GLib moves the rest of its text at each two characters that it puts together, so it gets a piece at a time. */
static char *
compose (const char *text)
{
  GString *composed = g_string_sized_new (strlen (text));

  while (*text != '\0')
    {
      const char *end = text;
      g_autofree char *piece = NULL;

      do
        end = g_utf8_next_char (end);
      while (*end != '\0' && (end - text < PIECE || can_join (g_utf8_get_char (end))));
      piece = g_utf8_normalize (text, end - text, G_NORMALIZE_DEFAULT_COMPOSE);
      g_string_append (composed, piece);
      text = end;
    }

  return g_string_free (composed, FALSE);
}

/* The form of a character that names are full of, as its own, small or half width; 0 for any other.  None of them combines with
 * what stands before it. */
static gunichar
get_plain_form (const guchar *p, gsize *n_bytes)
{
  gunichar c = p[0];

  *n_bytes = 1;
  if (c < 0x80)
    return c >= ' ' && c < 0x7f ? (gunichar) g_ascii_tolower (c) : 0;
  *n_bytes = 3;
  if (c < 0xe2 || c > 0xef || (p[1] & 0xc0) != 0x80 || (p[2] & 0xc0) != 0x80)
    return 0;
  c = (c & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63);
  if ((c >= 0x4e00 && c <= 0x9fff) || c == 0x3001 || c == 0x201c || c == 0x201d)
    return c;

  return c >= 0xff01 && c <= 0xff5e ? (gunichar) g_ascii_tolower (c - 0xfee0) : 0;
}

gboolean
plan_model_text_fold_plain (const char *text, gsize length, char *folded, gsize *folded_length)
{
  const char *limit = text + length;
  char *end = folded;
  gsize n_bytes;

  for (const char *p = text; p < limit; p += n_bytes)
    {
      gunichar c = get_plain_form ((const guchar *) p, &n_bytes);

      if (c == 0)
        return FALSE;
      if (c >= 0x80)
        {
          memcpy (end, p, 3);
          end += 3;
        }
      else if (c != ' ' || (end > folded && end[-1] != ' '))
        *end++ = c;
    }
  if (end > folded && end[-1] == ' ')
    end--;
  *folded_length = end - folded;

  return TRUE;
}

/* The letters are made small between taking apart and putting together, so that accented ones are
 * folded too and the form is NFKC: h with a line below is one character, H with it is two. */
char *
plan_model_text_fold (const char *text)
{
  g_autofree char *valid = NULL;
  gboolean inert;
  gsize length = strlen (text), folded_length;
  char *folded = g_malloc (length + 1);

  if (plan_model_text_fold_plain (text, length, folded, &folded_length))
    {
      folded[folded_length] = '\0';
      return folded;
    }

  g_free (folded);
  valid = g_utf8_make_valid (text, -1);
  folded = prepare_for_folding (valid, &inert);

  if (inert)
    make_ascii_small (folded);
  else
    {
      g_autofree char *prepared = folded;
      g_autofree char *apart = g_utf8_normalize (prepared, -1, G_NORMALIZE_ALL);

      make_ascii_small (apart);
      folded = compose (apart);
    }

  collapse_spaces (folded);

  return folded;
}

/* The character at @text, before @end, with its number of bytes; for a byte that is not UTF-8
 * U+FFFD, one byte. */
static gunichar
read_character (const char *text, const char *end, gsize *n_bytes)
{
  gunichar c;

  *n_bytes = 1;
  if ((guchar) *text < 0x80)
    return (guchar) *text;

  c = g_utf8_get_char_validated (text, end - text);
  if (c == (gunichar) -1 || c == (gunichar) -2)
    return REPLACEMENT_CHARACTER;
  *n_bytes = (gsize) (g_utf8_next_char (text) - text);

  return c;
}

static gboolean
is_control (gunichar c)
{
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

static gsize
get_character_width (gunichar c)
{
  if (is_control (c) || g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

gsize
plan_model_text_get_width (const char *text, gssize length)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);
  gsize width = 0, n_bytes;

  for (; text < end; text += n_bytes)
    width += get_character_width (read_character (text, end, &n_bytes));

  return width;
}

static void
append_spaces (GString *string, gsize n_spaces)
{
  for (gsize i = 0; i < n_spaces; i++)
    g_string_append_c (string, ' ');
}

void
plan_model_text_append_padded (GString    *string,
                               const char *text,
                               gsize       n_columns,
                               gboolean    flush_right)
{
  gsize width = plan_model_text_get_width (text, -1);
  gsize n_spaces = n_columns > width ? n_columns - width : 0;

  if (flush_right)
    append_spaces (string, n_spaces);
  g_string_append (string, text);
  if (!flush_right)
    append_spaces (string, n_spaces);
}

/* What sets the direction of the text behind it, and the separators of lines and paragraphs. */
static gboolean
is_layout_control (gunichar c)
{
  return c == ARABIC_LETTER_MARK
         || c == 0x200E || c == 0x200F
         || (c >= 0x2028 && c <= 0x202E)
         || (c >= 0x2066 && c <= 0x2069);
}

char *
plan_model_text_to_display (const char *text, gssize length)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);
  GString *display = g_string_sized_new ((gsize) (end - text));
  gsize n_bytes;

  for (; text < end; text += n_bytes)
    {
      gunichar c = read_character (text, end, &n_bytes);

      if (is_control (c))
        g_string_append_printf (display, "\\x%02x", c);
      else if (is_layout_control (c))
        g_string_append_printf (display, "\\u%04x", c);
      else
        g_string_append_unichar (display, c);
    }

  return g_string_free (display, FALSE);
}
