/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/text-private.h>

#include <locale.h>
#include <string.h>

/* One to four bytes a character: 28 bytes, 14 code points. */
#define MIXED "到2025年é\n超过50家😀"

/* Puts @text on the heap without a NUL, so that the sanitizers see any look past its end. */
static char *
copy_exactly (const char *text, gsize length)
{
  return length > 0 ? g_memdup2 (text, length) : g_malloc (1);
}

/* Each place of @text, found by walking with GLib, must be found by offset and by index. */
static void
check_every_place (const char *text, gsize length)
{
  g_autofree char *exact = copy_exactly (text, length);
  gsize offset = 0, found;

  for (gsize index = 0; index <= length; index++)
    {
      gboolean begins = index == length || ((guchar) text[index] & 0xC0) != 0x80;

      found = G_MAXSIZE;
      g_assert_true (plan_model_text_get_offset (exact, length, index, &found) == begins);
      if (!begins)
        {
          g_assert_cmpuint (found, ==, G_MAXSIZE);
          continue;
        }
      g_assert_cmpuint (found, ==, offset);
      g_assert_true (plan_model_text_get_index (exact, length, offset, &found));
      g_assert_cmpuint (found, ==, index);
      offset++;
    }

  g_assert_cmpuint (plan_model_text_count (exact, length), ==, offset - 1);
  g_assert_cmpint (g_utf8_strlen (text, (gssize) length), ==, offset - 1);
}

static void
test_every_place (void)
{
  const char *text = MIXED MIXED "中a" MIXED;
  gsize length = strlen (text);

  g_test_summary ("Offsets and indexes agree with GLib at every place of every part of a text");

  for (const char *start = text; *start != '\0'; start = g_utf8_next_char (start))
    for (const char *end = start;; end = g_utf8_next_char (end))
      {
        check_every_place (start, (gsize) (end - start));
        if (end == text + length)
          break;
      }
}

static void
test_past_the_end (void)
{
  const char *text = MIXED;
  gsize length = strlen (text), found = 4711;

  g_test_summary ("What is past the end is refused and leaves the result alone");

  g_assert_cmpuint (plan_model_text_count (text, length), ==, 14);
  g_assert_true (plan_model_text_get_index (text, length, 14, &found));
  g_assert_cmpuint (found, ==, length);
  found = 4711;
  g_assert_false (plan_model_text_get_index (text, length, 15, &found));
  g_assert_false (plan_model_text_get_index (text, length, G_MAXSIZE, &found));
  g_assert_false (plan_model_text_get_index (text, 0, 1, &found));
  g_assert_false (plan_model_text_get_offset (text, length, length + 1, &found));
  g_assert_false (plan_model_text_get_offset (text, length, G_MAXSIZE, &found));
  g_assert_cmpuint (found, ==, 4711);
}

static void
test_long (void)
{
  const gsize n = 300000;
  g_autoptr (GString) text = g_string_new (NULL);
  gsize index = 0;
  guint line = 0, column = 0;

  g_test_summary ("Counts hold in texts of a megabyte");

  for (gsize i = 0; i < n; i++)
    g_string_append (text, i % 100 == 99 ? "\n" : "规a");

  g_assert_cmpuint (plan_model_text_count (text->str, text->len), ==, n / 100 * 199);
  g_assert_true (plan_model_text_get_index (text->str, text->len, n / 100 * 199 - 1, &index));
  g_assert_cmpuint (index, ==, text->len - 1);
  g_assert_true (plan_model_text_get_position (text->str, text->len, index, &line, &column));
  g_assert_cmpuint (line, ==, n / 100);
  g_assert_cmpuint (column, ==, 199);
}

static void
test_invalid (void)
{
  static const char *texts[] = {
    "\x80", "\x80\x80\x80\x80\x80\x80\x80\x80\x80", "\xe4", "ab\xe4\xb8", "\xf0\x9f\x98",
    "\xff\xfe", "1234567\xe4", "12345678\xf0",
  };

  g_test_summary ("Text that is not UTF-8 is not read past its end, and is shown as U+FFFD");

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gsize length = strlen (texts[i]), count, index;
      g_autofree char *exact = copy_exactly (texts[i], length);
      g_autofree char *display = plan_model_text_to_display (exact, (gssize) length);
      g_autofree char *folded = plan_model_text_fold (texts[i]);

      count = plan_model_text_count (exact, length);
      g_assert_cmpuint (count, <=, length);
      g_assert_true (plan_model_text_get_index (exact, length, count, &index));
      g_assert_cmpuint (index, ==, length);
      g_assert_true (g_utf8_validate (display, -1, NULL));
      g_assert_nonnull (strstr (display, "\xef\xbf\xbd"));
      g_assert_cmpuint (plan_model_text_get_width (exact, (gssize) length), ==,
                        plan_model_text_get_width (display, -1));
      g_assert_nonnull (strstr (folded, "\xef\xbf\xbd"));
    }
}

static void
test_position (void)
{
  static const struct
  {
    const char *text;
    gsize index;
    guint line, column; /* 0: refused */
  } cases[] = {
    { "", 0, 1, 1 },
    { "", 1, 0, 0 },
    { "abc", 0, 1, 1 },
    { "abc", 3, 1, 4 },
    { "abc", 4, 0, 0 },
    { "一二", 3, 1, 2 },
    { "一二", 4, 0, 0 },
    { "a\nb", 1, 1, 2 },
    { "a\nb", 2, 2, 1 },
    { "a\n", 2, 2, 1 },
    { "\n\n\n", 3, 4, 1 },
    { "一\n二😀三", 11, 2, 3 },
    { "a\r\nb", 2, 1, 3 },
    { "a\r\nb", 3, 2, 1 },
    { "a\rb", 2, 1, 3 },
  };

  g_test_summary ("Lines end behind the line feed and columns count code points, both from 1");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = strlen (cases[i].text);
      g_autofree char *exact = copy_exactly (cases[i].text, length);
      guint line = 0, column = 0;

      g_assert_true (plan_model_text_get_position (exact, length, cases[i].index, &line, &column)
                     == (cases[i].line != 0));
      g_assert_cmpuint (line, ==, cases[i].line);
      g_assert_cmpuint (column, ==, cases[i].column);
    }
}

static void
test_slice (void)
{
  static const struct
  {
    gsize start, end;
    const char *slice;
  } cases[] = {
    { 0, 0, "" },
    { 0, 1, "到" },
    { 1, 5, "2025" },
    { 5, 8, "年é\n" },
    { 8, 13, "超过50家" },
    { 13, 14, "😀" },
    { 0, 14, MIXED },
    { 14, 14, "" },
    { 13, 15, NULL },
    { 15, 15, NULL },
    { 2, 1, NULL },
    { 0, G_MAXSIZE, NULL },
    { G_MAXSIZE, G_MAXSIZE, NULL },
    { G_MAXSIZE, 0, NULL },
  };
  const char *text = MIXED;
  gsize length = strlen (text);
  g_autofree char *exact = copy_exactly (text, length);

  g_test_summary ("A slice is what stands between two offsets; none reaches past the end");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize start = cases[i].start, end = cases[i].end, n_bytes = 4711;
      g_autofree char *slice = plan_model_text_slice (exact, length, start, end);
      const char *found = plan_model_text_find_slice (exact, length, start, end, &n_bytes);

      g_assert_cmpstr (slice, ==, cases[i].slice);
      if (cases[i].slice == NULL)
        g_assert_null (found);
      else
        g_assert_cmpmem (found, n_bytes, cases[i].slice, strlen (cases[i].slice));
      g_assert_true (found != NULL || n_bytes == 4711);
    }
}

static void
test_slice_with_nul (void)
{
  g_autofree char *slice = plan_model_text_slice ("a\0" "bc", 4, 0, 3);

  g_test_summary ("A NUL is a code point like any other");

  g_assert_cmpuint (plan_model_text_count ("a\0" "bc", 4), ==, 4);
  g_assert_cmpmem (slice, 4, "a\0b", 4);
}

static void
test_fold (void)
{
  static const struct
  {
    const char *text, *folded;
  } cases[] = {
    { "", "" },
    { "高新技术企业数", "高新技术企业数" },
    { "Ｒ＆Ｄ（亿元）", "r&d(亿元)" },
    { "PM2.5", "pm2.5" },
    { "Ⅱ类", "ii类" },
    { "㎡", "m2" },
    { "①", "1" },
    { "ﾊﾞ", "バ" },
    { "Å", "å" },
    { "H\xcc\xb1", "ẖ" },
    { "e\xcc\x81", "é" },
    { "É", "é" },
    { "各", "各" },
    { "ΩЖ", "ΩЖ" },
    { "Straße", "straße" },
    { "規劃", "規劃" },
    { "  高新　 技术\xc2\xa0\n企业\t", "高新 技术 企业" },
    { "a\vb\xc2\x85" "c\xe2\x80\xa8" "d", "a b c d" },
    { " \t　", "" },
    { "高\xe2\x80\x8b新\xc2\xad技\xef\xbb\xbf术\xe2\x81\xa0", "高新技术" },
    { "a\xe2\x80\x8b\xcc\x81", "á" },
    { "가", "가" },
  };

  g_test_summary ("Width, compatibility forms, the case of A to Z and spaces fold; scripts do not");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = plan_model_text_fold (cases[i].text);
      g_autofree char *again = plan_model_text_fold (folded);

      g_assert_cmpstr (folded, ==, cases[i].folded);
      g_assert_cmpstr (again, ==, folded);
    }
}

static char *
repeat (const char *first, const char *text, guint n)
{
  GString *string = g_string_new (first);

  for (guint i = 0; i < n; i++)
    g_string_append (string, text);

  return g_string_free (string, FALSE);
}

static void
test_fold_marks (void)
{
  static const struct
  {
    const char *marks;
    guint n_repeats, n_joiners;
  } cases[] = {
    { "\xcc\x81", 30, 0 },         /* U+0301 */
    { "\xcc\x81", 31, 1 },
    { "\xcc\x81", 60, 1 },
    { "\xcc\x81", 61, 2 },
    { "\xcc\x81\xcc\xa3", 30, 1 }, /* and U+0323, which goes before it */
    { "\xef\xbe\x9e", 31, 1 },     /* U+FF9E, a mark only when taken apart */
    { "\xe0\xbd\xb3", 15, 0 },     /* U+0F73, likewise, and then two */
    { "\xe0\xbd\xb3", 16, 1 },
    { "\xe0\xbd\xb3", 31, 2 },
  };

  g_test_summary ("Runs of more than 30 marks are parted by U+034F, and the form stays as it is");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = repeat ("x", cases[i].marks, cases[i].n_repeats);
      g_autofree char *folded = plan_model_text_fold (text);
      g_autofree char *again = plan_model_text_fold (folded);
      g_auto (GStrv) parts = g_strsplit (folded, "\xcd\x8f", -1);

      g_assert_cmpuint (g_strv_length (parts), ==, cases[i].n_joiners + 1);
      g_assert_cmpstr (again, ==, folded);
    }
}

static void
test_fold_pieces (void)
{
  static const char *const characters[]
      = { "e", "\u0301", "\u0323", "か", "\u3099", "\u1100", "\u1161", "\u11a8", "家", "가", "\u09c7", "\u09be", "é" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (13);

  g_test_summary ("Text that is put together a piece at a time reads as if it were at once");
  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *folded = NULL;
      g_autofree char *at_once = NULL;
      guint n_marks = 0;

      while (text->len < 700)
        {
          const char *next = characters[g_rand_int_range (rand, 0, G_N_ELEMENTS (characters))];

          /* Not as many in a row as are parted on purpose. */
          n_marks = g_unichar_ismark (g_utf8_get_char (next)) ? n_marks + 1 : 0;
          if (n_marks < 20)
            g_string_append (text, next);
        }
      folded = plan_model_text_fold (text->str);
      at_once = g_utf8_normalize (text->str, -1, G_NORMALIZE_ALL_COMPOSE);
      g_assert_cmpstr (folded, ==, at_once);
    }
}

static void
test_fold_long (void)
{
  const guint n = 500000;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *folded = NULL;

  g_test_summary ("A megabyte of letters with accents ends, which it would not in the square of its length");
  for (guint i = 0; i < n; i++)
    g_string_append (text, "e\u0301");
  folded = plan_model_text_fold (text->str);
  g_assert_cmpuint (plan_model_text_count (folded, strlen (folded)), ==, n);
}

static void
test_fold_many_marks (void)
{
  const guint n = 200000;
  g_autofree char *text = repeat ("x", "\xcc\x81\xcc\xa3", n);
  g_autofree char *folded = NULL;

  g_test_summary ("400,000 marks in a row are folded, which took a minute without a limit");

  folded = plan_model_text_fold (text);
  g_assert_cmpuint (plan_model_text_count (folded, strlen (folded)), >, 2 * n);
}

static void
test_width (void)
{
  static const struct
  {
    const char *text;
    gsize width;
  } cases[] = {
    { "", 0 },
    { "abc", 3 },
    { "高新技术企业数", 14 },
    { "Ｒ＆Ｄ", 6 },
    { "（家）", 6 },
    { "ﾊﾞ", 2 },
    { "e\xcc\x81", 1 },
    { "中\xef\xb8\x80", 2 },
    { "a\xe2\x80\x8b\xe2\x80\x8d" "b", 2 },
    { "😀", 2 },
    { "±°Ω", 3 },
    { "“一”", 4 },
    { "a\tb\n\x1b\x7f", 2 },
    { "\xc2\x9b" "1", 1 },
    { "𠀀", 2 },
  };

  g_test_summary ("Columns: two for wide, none for combining and control, one for the rest");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (plan_model_text_get_width (cases[i].text, -1), ==, cases[i].width);

  g_assert_cmpuint (plan_model_text_get_width ("高新技术", 6), ==, 4);
  g_assert_cmpuint (plan_model_text_get_width ("高", 0), ==, 0);
}

static void
test_padding (void)
{
  g_autoptr (GString) line = g_string_new ("|");

  g_test_summary ("Padding fills up to the columns on the side asked for and cuts nothing");

  plan_model_text_append_padded (line, "企业", 6, FALSE);
  g_string_append_c (line, '|');
  plan_model_text_append_padded (line, "400", 5, TRUE);
  g_string_append_c (line, '|');
  plan_model_text_append_padded (line, "高新技术", 3, TRUE);
  g_string_append_c (line, '|');
  plan_model_text_append_padded (line, "e\xcc\x81", 2, FALSE);
  g_string_append_c (line, '|');
  plan_model_text_append_padded (line, "", 0, FALSE);

  g_assert_cmpstr (line->str, ==, "|企业  |  400|高新技术|e\xcc\x81 |");
}

static void
test_display (void)
{
  static const struct
  {
    const char *text, *display;
  } cases[] = {
    { "", "" },
    { "到2025年", "到2025年" },
    { "a\\b", "a\\b" },
    { "\x1b[31m红\x1b[0m", "\\x1b[31m红\\x1b[0m" },
    { "a\nb\tc\r", "a\\x0ab\\x09c\\x0d" },
    { "\x7f", "\\x7f" },
    { "\xc2\x80\xc2\x9b\xc2\x9f\xc2\xa0", "\\x80\\x9b\\x9f\xc2\xa0" },
    { "a\xe2\x80\xae" "b\xe2\x80\xac", "a\\u202eb\\u202c" },
    { "\xe2\x81\xa6\xe2\x81\xa9\xd8\x9c\xe2\x80\x8f", "\\u2066\\u2069\\u061c\\u200f" },
    { "\xe2\x80\xa8\xe2\x80\xa9", "\\u2028\\u2029" },
    { "\xff" "a\xe4\xb8", "\xef\xbf\xbd" "a\xef\xbf\xbd\xef\xbf\xbd" },
  };
  g_autofree char *nul = plan_model_text_to_display ("a\0b\n", 3);

  g_test_summary ("No control character reaches the terminal, and plain text is left as it is");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *display = plan_model_text_to_display (cases[i].text, -1);

      g_assert_cmpstr (display, ==, cases[i].display);
    }

  g_assert_cmpstr (nul, ==, "a\\x00b");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/text/every-place", test_every_place);
  g_test_add_func ("/planmodel/text/past-the-end", test_past_the_end);
  g_test_add_func ("/planmodel/text/long", test_long);
  g_test_add_func ("/planmodel/text/invalid", test_invalid);
  g_test_add_func ("/planmodel/text/position", test_position);
  g_test_add_func ("/planmodel/text/slice", test_slice);
  g_test_add_func ("/planmodel/text/slice-with-nul", test_slice_with_nul);
  g_test_add_func ("/planmodel/text/fold", test_fold);
  g_test_add_func ("/planmodel/text/fold-marks", test_fold_marks);
  g_test_add_func ("/planmodel/text/fold-pieces", test_fold_pieces);
  g_test_add_func ("/planmodel/text/fold-long", test_fold_long);
  g_test_add_func ("/planmodel/text/fold-many-marks", test_fold_many_marks);
  g_test_add_func ("/planmodel/text/width", test_width);
  g_test_add_func ("/planmodel/text/padding", test_padding);
  g_test_add_func ("/planmodel/text/display", test_display);

  return g_test_run ();
}
