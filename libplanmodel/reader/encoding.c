/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/reader/encoding-private.h>

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* How far into a document its encoding is said, and how much of it is looked at to guess. */
#define MAX_HEAD 4096
#define MAX_SAMPLE (1 << 20)

#define REPLACEMENT "\357\277\275"

/* What files that are no text begin with. */
static const struct
{
  const char *start;
  gsize length;
  const char *what;
} signatures[] = {
  { "%PDF-", 5, N_ ("a PDF file") },
  { "PK\003\004", 4, N_ ("a ZIP archive, such as a DOCX or XLSX file") },
  { "\320\317\021\340\241\261\032\341", 8, N_ ("a file of an old office program, such as DOC or XLS") },
  { "\211PNG", 4, N_ ("an image") },
  { "\377\330\377", 3, N_ ("an image") },
  { "GIF8", 4, N_ ("an image") },
  { "\037\213", 2, N_ ("a compressed file") },
  { "{\\rtf", 5, N_ ("an RTF file") },
};

/* Names of encodings, in lower case without marks, and what they are read as: GB 18030 holds all of GB 2312 and GBK. */
static const struct
{
  const char *alias;
  const char *name;
} aliases[] = {
  { "utf8", "UTF-8" },      { "unicode11utf8", "UTF-8" },  { "usascii", "UTF-8" },     { "ascii", "UTF-8" },
  { "gb2312", "GB18030" },  { "gb231280", "GB18030" },     { "gbk", "GB18030" },       { "gb18030", "GB18030" },
  { "gb180302000", "GB18030" }, { "xgbk", "GB18030" },     { "cp936", "GB18030" },     { "ms936", "GB18030" },
  { "windows936", "GB18030" },  { "euccn", "GB18030" },    { "chinese", "GB18030" },   { "isoir58", "GB18030" },
  { "big5", "BIG5-HKSCS" }, { "big5hkscs", "BIG5-HKSCS" }, { "cnbig5", "BIG5-HKSCS" }, { "xxbig5", "BIG5-HKSCS" },
  { "utf16", "UTF-16LE" },  { "utf16le", "UTF-16LE" },     { "utf16be", "UTF-16BE" },  { "hzgb2312", "HZ" },
  { "utf32", "UTF-32LE" },  { "utf32le", "UTF-32LE" },     { "utf32be", "UTF-32BE" },  { "euctw", "EUC-TW" },
  { "cp950", "BIG5-HKSCS" }, { "windows1252", "CP1252" },  { "iso88591", "CP1252" },   { "latin1", "CP1252" },
};

static const char *
find_alias (const char *charset,
            gsize       length)
{
  char name[32];
  gsize n = 0;

  for (gsize i = 0; i < length; i++)
    if (g_ascii_isalnum (charset[i]))
      {
        if (n == sizeof (name) - 1)
          return NULL;
        name[n++] = g_ascii_tolower (charset[i]);
      }
  name[n] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++)
    if (strcmp (aliases[i].alias, name) == 0)
      return aliases[i].name;

  return NULL;
}

/* What is said in the first bytes behind charset= or encoding=. */
static const char *
find_declared (const char *bytes,
               gsize       length)
{
  static const char *const words[] = { "charset", "encoding" };

  length = MIN (length, MAX_HEAD);
  /* Only markup says so of itself; plain text may speak of encodings. */
  for (gsize i = 0; i < length && bytes[i] != '<'; i++)
    if (!g_ascii_isspace (bytes[i]))
      return NULL;
  for (gsize i = 0; i < length; i++)
    for (guint k = 0; k < G_N_ELEMENTS (words); k++)
      {
        gsize at = i + strlen (words[k]), start;
        const char *name;

        if (at >= length || g_ascii_strncasecmp (bytes + i, words[k], at - i) != 0)
          continue;
        while (at < length
               && (g_ascii_isspace (bytes[at]) || bytes[at] == '=' || bytes[at] == '"' || bytes[at] == '\''))
          at++;
        start = at;
        while (at < length && (g_ascii_isalnum (bytes[at]) || bytes[at] == '-' || bytes[at] == '_'))
          at++;
        name = find_alias (bytes + start, at - start);
        if (name != NULL)
          return name;
      }

  return NULL;
}

/* What a look at the bytes says of them. */
typedef struct
{
  gsize n;
  gsize n_controls; /* that no text has */
  gsize n_zeros;
  gsize n_wide[2]; /* pairs that are Han, Latin or a mark in UTF-16, their high byte first or last */
  gsize n_utf8; /* characters of several bytes */
  gsize n_utf8_errors;
  gsize n_pairs; /* of GB 18030 or Big5 */
  gsize n_pair_errors;
  gsize n_low_trails; /* pairs whose second byte lies below 0x80 */
  gsize n_big5; /* pairs in the rows of Big5 for marks and common characters */
} Look;

/* The upper byte of a character that Chinese text is made of. */
static gboolean
is_high_byte (guchar c)
{
  return c == 0 || c == 0x20 || c == 0x30 || c == 0xff || (c >= 0x4e && c <= 0x9f);
}

/* Whether a byte is a control character that no text has. */
static inline gboolean
is_control (guchar c)
{
  return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b;
}

static void
look_at (const guchar *bytes,
         gsize         length,
         Look         *look)
{
  *look = (Look) { .n = length };
  for (gsize i = 0; i < length; i++)
    {
      guchar c = bytes[i];

      look->n_zeros += c == 0;
      if ((i & 1) != 0)
        {
          look->n_wide[0] += is_high_byte (bytes[i - 1]);
          look->n_wide[1] += is_high_byte (c);
        }
      look->n_controls += is_control (c);
    }
  for (gsize i = 0; i < length;)
    {
      guint n = bytes[i] < 0x80 ? 1 : bytes[i] >= 0xc2 && bytes[i] < 0xe0 ? 2 : (bytes[i] & 0xf0) == 0xe0 ? 3
                : bytes[i] >= 0xf0 && bytes[i] < 0xf5 ? 4 : 0;
      guint k = 1;

      while (n > 1 && k < n && i + k < length && (bytes[i + k] & 0xc0) == 0x80)
        k++;
      if (n > 1 && k == n)
        look->n_utf8++;
      else if (n != 1 && i + k < length)
        look->n_utf8_errors++;
      i += MAX (k, 1);
    }
  for (gsize i = 0; i < length;)
    {
      guchar c = bytes[i], d = i + 1 < length ? bytes[i + 1] : 0;

      if (c < 0x80)
        i++;
      else if (c != 0x80 && c != 0xff && d >= 0x40 && d != 0x7f && d != 0xff)
        {
          look->n_pairs++;
          look->n_low_trails += d < 0x80;
          look->n_big5 += c >= 0xa1 && c <= 0xc6;
          i += 2;
        }
      else if (i + 3 < length && d >= '0' && d <= '9')
        i += 4;
      else
        {
          look->n_pair_errors += i + 1 < length;
          i++;
        }
    }
}

/* Whether valid UTF-8 is text: next to no control characters. */
static gboolean
is_plain (const char *bytes,
          gsize       length)
{
  gsize n_controls = 0, i = 0;

  for (; length - i >= sizeof (guint64); i += sizeof (guint64))
    {
      guint64 word, low;

      /* The bytes below 0x20 among eight that are ASCII or not: their high bit is clear, and borrowing sets it, and perhaps
       * that of a few which follow. */
      memcpy (&word, bytes + i, sizeof word);
      word = GUINT64_FROM_LE (word);
      low = (word - 0x2020202020202020u) & ~word & 0x8080808080808080u;
      for (; low != 0; low &= low - 1)
        n_controls += is_control (bytes[i + __builtin_ctzll (low) / 8]);
    }
  for (; i < length; i++)
    n_controls += is_control (bytes[i]);

  return n_controls <= length / 64 + 4;
}

static gboolean
fail (GError     **error,
      const char  *what)
{
  g_set_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_ENCODING,
               _ ("the bytes are no text: they look like %s"), what);

  return FALSE;
}

/*< private >
 * plan_model_encoding_find:
 *
 * Returns: whether the bytes are text
 */
gboolean
plan_model_encoding_find (const char         *bytes,
                          gsize               length,
                          const char         *charset,
                          PlanModelEncoding  *encoding,
                          GError            **error)
{
  const char *declared = NULL;
  Look look;

  *encoding = (PlanModelEncoding) { "UTF-8", 0, FALSE };
  for (guint i = 0; i < G_N_ELEMENTS (signatures); i++)
    if (length >= signatures[i].length && memcmp (bytes, signatures[i].start, signatures[i].length) == 0)
      return fail (error, _ (signatures[i].what));
  if (length >= 3 && memcmp (bytes, "\357\273\277", 3) == 0)
    {
      encoding->n_skipped = 3;
      charset = "UTF-8";
    }
  else if (length >= 2 && memcmp (bytes, "\377\376", 2) == 0)
    *encoding = (PlanModelEncoding) { "UTF-16LE", 2, FALSE };
  else if (length >= 2 && memcmp (bytes, "\376\377", 2) == 0)
    *encoding = (PlanModelEncoding) { "UTF-16BE", 2, FALSE };
  if (encoding->n_skipped == 2)
    return TRUE;
  if (charset != NULL && (declared = find_alias (charset, strlen (charset))) == NULL)
    {
      g_set_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_ENCODING, _ ("no encoding is called \"%s\""),
                   charset);
      return FALSE;
    }
  if (declared != NULL && strcmp (declared, "UTF-8") != 0)
    {
      encoding->name = declared;
      return TRUE;
    }

  /* What most documents are. */
  if (plan_model_text_measure (bytes, length, &encoding->n_characters) && is_plain (bytes, MIN (length, MAX_SAMPLE)))
    {
      if (charset == NULL)
        {
          declared = find_declared (bytes, length);
          encoding->is_guess = declared != NULL && strcmp (declared, "UTF-8") != 0
                               && encoding->n_characters < length;
        }
      encoding->is_checked = TRUE;
      return TRUE;
    }

  look_at ((const guchar *) bytes, MIN (length, MAX_SAMPLE), &look);
  /* Latin letters, digits and line ends of UTF-16 have a zero each, and no other text has any. */
  if (declared == NULL && look.n_zeros > 0 && look.n >= 8)
    {
      gsize most = MAX (look.n_wide[0], look.n_wide[1]);

      if (most > look.n / 2 - look.n / 20 && look.n_wide[0] != look.n_wide[1])
        {
          *encoding = (PlanModelEncoding) { look.n_wide[1] == most ? "UTF-16LE" : "UTF-16BE", 0, TRUE };
          return TRUE;
        }
    }
  if (look.n_controls > look.n / 64 + 4)
    return fail (error, _ ("a binary file"));
  if (charset != NULL)
    return TRUE;

  declared = find_declared (bytes, length);
  if (g_utf8_validate_len (bytes, length, NULL) || look.n_utf8_errors == 0
      || (look.n_utf8 >= 16 && look.n_utf8_errors < look.n_utf8 / 16))
    {
      /* A page that was saved anew often keeps the name of its old encoding; no text of another reads as UTF-8. */
      encoding->is_guess = declared != NULL && strcmp (declared, "UTF-8") != 0 && look.n_utf8 > 0;
      return TRUE;
    }
  if (declared != NULL && strcmp (declared, "UTF-8") != 0)
    {
      encoding->name = declared;
      return TRUE;
    }
  encoding->is_guess = TRUE;
  if (look.n_pairs > look.n_pair_errors * 16)
    {
      /* In Big5 two of five second bytes are below 0x80, in GB 2312 none; GBK has them too, but all over its rows. */
      encoding->name = look.n_low_trails * 5 > look.n_pairs && look.n_big5 * 10 > look.n_pairs * 9
          ? "BIG5-HKSCS" : "GB18030";
      return TRUE;
    }

  return fail (error, _ ("neither UTF-8 nor GB 18030"));
}

static char *
decode_utf8 (const char *bytes,
             gsize       length,
             gsize      *decoded_length)
{
  const char *end = bytes + length, *valid_end;
  GString *decoded;

  if (plan_model_text_is_utf8 (bytes, length))
    {
      char *copy = g_malloc (length + 1);

      memcpy (copy, bytes, length);
      copy[length] = '\0';
      *decoded_length = length;
      return copy;
    }
  decoded = g_string_sized_new (length + 64);
  while (!g_utf8_validate_len (bytes, end - bytes, &valid_end))
    {
      g_string_append_len (decoded, bytes, valid_end - bytes);
      /* A NUL is valid in a text that has a length; the check stops at it all the same. */
      if (*valid_end == '\0')
        g_string_append_c (decoded, ' ');
      else
        g_string_append (decoded, REPLACEMENT);
      bytes = valid_end + 1;
      if (*valid_end != '\0')
        while (bytes < end && (*bytes & 0xc0) == 0x80)
          bytes++;
    }
  g_string_append_len (decoded, bytes, end - bytes);
  *decoded_length = decoded->len;

  return g_string_free (decoded, FALSE);
}

/*< private >
 * plan_model_encoding_decode:
 *
 * Returns: (transfer full): valid UTF-8
 */
char *
plan_model_encoding_decode (const char *bytes,
                            gsize       length,
                            const char *encoding,
                            gsize      *decoded_length)
{
  GIConv converter;
  GString *decoded;
  char *in = (char *) bytes;
  gsize n_in = length;

  if (strcmp (encoding, "UTF-8") == 0)
    return decode_utf8 (bytes, length, decoded_length);
  converter = g_iconv_open ("UTF-8", encoding);
  /* Every system that GLib runs on knows GB 18030 and UTF-16; without it, what is not ASCII is lost, which is noted. */
  if (converter == (GIConv) -1)
    return decode_utf8 (bytes, length, decoded_length);
  decoded = g_string_sized_new (length + length / 2 + 64);
  while (n_in > 0)
    {
      char buffer[8192];
      char *out = buffer;
      gsize n_out = sizeof (buffer), result;
      int code;

      result = g_iconv (converter, &in, &n_in, &out, &n_out);
      code = errno;
      g_string_append_len (decoded, buffer, out - buffer);
      if (result != (gsize) -1 || code == E2BIG)
        continue;
      /* EILSEQ, or EINVAL for a character cut off at the end. */
      g_string_append (decoded, REPLACEMENT);
      if (code == EINVAL)
        break;
      in++;
      n_in--;
    }
  g_iconv_close (converter);
  for (gsize i = 0; i < decoded->len; i++)
    if (decoded->str[i] == '\0')
      decoded->str[i] = ' ';
  *decoded_length = decoded->len;

  return g_string_free (decoded, FALSE);
}
