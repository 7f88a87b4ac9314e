/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "buffer.h"

#include <libplanmodel/json/scan-private.h>

#define DEPTH 64
#define FINE G_MAXUINT

/* A text, and the offset of what is wrong with it, or FINE. */
typedef struct
{
  const char *text;
  gsize length;
  guint problem;
  gboolean bad_encoding;
} Case;

#define ACCEPT(text) { text, sizeof (text) - 1, FINE, FALSE }
#define REJECT(text, at) { text, sizeof (text) - 1, at, FALSE }
#define NOT_UTF8(text, at) { text, sizeof (text) - 1, at, TRUE }

static gboolean
scan_all (PlanModelScan *scan,
          const char    *end)
{
  plan_model_scan_skip_spaces (scan);

  return plan_model_scan_skip_value (scan) && plan_model_scan_end (scan, end);
}

static void
check_text (const Case *c,
            char       *text,
            gboolean    one_line,
            guint       problem)
{
  PlanModelScan scan = { NULL };
  gboolean is_fine;

  plan_model_scan_init (&scan, text, DEPTH, one_line);
  is_fine = scan_all (&scan, text + c->length);
  if (is_fine != (problem == FINE) || (!is_fine && scan.p != text + problem))
    {
      g_autofree char *shown = g_strescape (c->text, NULL);

      g_test_message ("\"%s\"%s: %s at %d, not %d", shown, one_line ? " as a line" : "", scan.problem, (int) (scan.p - text), (int) problem);
      g_test_fail ();
    }
  g_assert_true (is_fine == (scan.problem == NULL));
  g_assert_false (scan.too_deep);
  if (problem == c->problem)
    g_assert_cmpint (scan.bad_encoding, ==, c->bad_encoding);
  plan_model_scan_clear (&scan);
  g_free (text);
}

/* Where the scanner stops in a text that is cut short is no matter, if only it stops. */
static void
check_prefixes (const Case *c)
{
  for (gsize n = 0; n < c->length; n++)
    {
      PlanModelScan scan = { NULL };
      char *text = buffer_new_padded (c->text, n);
      char *line = buffer_new_followed (c->text, n);

      plan_model_scan_init (&scan, text, DEPTH, FALSE);
      scan_all (&scan, text + n);
      g_assert_true (scan.p <= text + n);
      plan_model_scan_init (&scan, line, DEPTH, TRUE);
      scan_all (&scan, line + n);
      g_assert_true (scan.p <= line + n);
      plan_model_scan_clear (&scan);
      g_free (text);
      g_free (line);
    }
}

/* Each text as a document and as a line among others, for which a line feed is the end. */
static void
check_cases (const Case *cases,
             gsize       n)
{
  for (gsize i = 0; i < n; i++)
    {
      const Case *c = &cases[i];
      const char *feed = memchr (c->text, '\n', c->length);
      guint feed_at = feed != NULL ? (guint) (feed - c->text) : FINE;

      check_text (c, buffer_new_padded (c->text, c->length), FALSE, c->problem);
      check_text (c, buffer_new_followed (c->text, c->length), TRUE, MIN (c->problem, feed_at));
      check_prefixes (c);
    }
}

static void
test_literals (void)
{
  static const Case cases[] = {
    ACCEPT ("true"), ACCEPT ("false"), ACCEPT ("null"), ACCEPT ("[true,false,null]"),
    REJECT ("", 0), REJECT (" ", 1), REJECT ("True", 0), REJECT ("TRUE", 0), REJECT ("nul", 3), REJECT ("tru", 3),
    REJECT ("fals", 4), REJECT ("nulla", 4), REJECT ("truetrue", 4), REJECT ("true1", 4), REJECT ("[truefalse]", 5),
    REJECT ("NaN", 0), REJECT ("nan", 0), REJECT ("Infinity", 0), REJECT ("inf", 0), REJECT ("undefined", 0), REJECT ("yes", 0),
    REJECT ("{a:1}", 1), REJECT ("[a]", 1), REJECT ("null\0", 4), REJECT ("tr\0ue", 2), REJECT ("*", 0),
  };

  g_test_summary ("There are three words, in small letters, and nothing follows them");
  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_numbers (void)
{
  static const Case cases[] = {
    ACCEPT ("0"), ACCEPT ("-0"), ACCEPT ("1"), ACCEPT ("-1"), ACCEPT ("10"), ACCEPT ("1234567890"), ACCEPT ("0.0"), ACCEPT ("-0.0"),
    ACCEPT ("0.5"), ACCEPT ("10.50"), ACCEPT ("-2.80"), ACCEPT ("1e1"), ACCEPT ("1E1"), ACCEPT ("1e+1"), ACCEPT ("1e-1"),
    ACCEPT ("0e0"), ACCEPT ("0e00"), ACCEPT ("-0E-00"), ACCEPT ("1.5e10"), ACCEPT ("0.5E+010"), ACCEPT ("1e400"), ACCEPT ("-1e-400"),
    ACCEPT ("9223372036854775808"), ACCEPT ("123456789012345678901234567890"), ACCEPT ("1e999999999999999999999"),
    ACCEPT ("0.00000000000000000000000000000000000000000001"), ACCEPT (" 1 "), ACCEPT ("[1,2.5,-3e7]"), ACCEPT ("{\"a\":0}"),
    REJECT ("-", 1), REJECT ("+1", 0), REJECT ("--1", 1), REJECT ("-a", 1), REJECT ("- 1", 1), REJECT ("00", 0), REJECT ("01", 0), REJECT ("02", 0),
    REJECT ("03", 0), REJECT ("04", 0), REJECT ("05", 0), REJECT ("06", 0), REJECT ("07", 0), REJECT ("08", 0), REJECT ("09", 0),
    REJECT ("-01", 1), REJECT ("-00", 1), REJECT ("[007]", 1), REJECT (".5", 0), REJECT ("-.5", 1), REJECT ("1.", 2), REJECT ("0.", 2),
    REJECT ("[1.]", 3), REJECT ("1.e1", 2), REJECT ("1.-1", 2), REJECT ("1..2", 2), REJECT ("1.2.3", 3), REJECT ("1e", 2), REJECT ("1E", 2),
    REJECT ("1e+", 3), REJECT ("1e-", 3), REJECT ("1e+-1", 3), REJECT ("1e1.5", 3), REJECT ("1ee1", 2), REJECT ("1e 1", 2),
    REJECT ("0x1F", 1), REJECT ("0b1", 1), REJECT ("0o7", 1), REJECT ("1_000", 1), REJECT ("1,000", 1), REJECT ("1a", 1), REJECT ("12 3", 3),
    REJECT ("1f", 1), REJECT ("-Infinity", 1), REJECT ("-NaN", 1), REJECT ("1\xc2\xa0", 1), REJECT ("\xef\xbc\x91", 0), REJECT ("1.\xef\xbc\x91", 2),
    REJECT ("-\0001", 1), REJECT ("1\0", 1),
  };

  g_test_summary ("Numbers are as RFC 8259 has them, of any size");
  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_strings (void)
{
  static const Case cases[] = {
    ACCEPT ("\"\""), ACCEPT ("\" \""), ACCEPT ("\"a\""), ACCEPT ("\"0123456789abcde\""), ACCEPT ("\"0123456789abcdef\""),
    ACCEPT ("\"0123456789abcdef0123456789abcdef\""), ACCEPT ("\"\x7f\""), ACCEPT ("\"\xe9\xab\x98\xe6\x96\xb0\""),
    ACCEPT ("\"\xf0\x9f\x98\x80\""), ACCEPT ("\"\xc2\x80\""), ACCEPT ("\"\xdf\xbf\""), ACCEPT ("\"\xe0\xa0\x80\""), ACCEPT ("\"\xed\x9f\xbf\""),
    ACCEPT ("\"\xee\x80\x80\""), ACCEPT ("\"\xef\xbf\xbf\""), ACCEPT ("\"\xf0\x90\x80\x80\""), ACCEPT ("\"\xf4\x8f\xbf\xbf\""),
    ACCEPT ("\"\xe2\x80\xa8\xe2\x80\xa9\xef\xbb\xbf\""), ACCEPT ("\"'/,:[]{}\""), ACCEPT ("\"\xc2\x85\""),
    REJECT ("\"", 1), REJECT ("\"a", 2), REJECT ("a\"", 0), REJECT ("'a'", 0), REJECT ("\"a\"b\"", 3), REJECT ("\"a\"\"b\"", 3),
    REJECT ("\"a\nb\"", 2), REJECT ("\"\t\"", 1), REJECT ("\"\r\"", 1), REJECT ("\"\x1f\"", 1), REJECT ("\"\x01\"", 1), REJECT ("\"\0\"", 1),
    REJECT ("\"0123456789abcde\n\"", 16), REJECT ("\"0123456789abcdef\x1f\"", 17), REJECT ("\"\x08\"", 1), REJECT ("`a`", 0),
    REJECT ("\xe2\x80\x9c" "a\xe2\x80\x9d", 0), REJECT ("[\"a]", 4), REJECT ("{\"a", 3), REJECT ("{\"a:1}", 6),
  };

  g_test_summary ("Strings stand in double quotes and hold no control characters");
  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_escapes (void)
{
  static const Case cases[] = {
    ACCEPT ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""), ACCEPT ("\"\\u0041\""), ACCEPT ("\"\\u00e9\\u00E9\""), ACCEPT ("\"\\uABCD\\uabcd\""),
    ACCEPT ("\"\\ud83d\\ude00\""), ACCEPT ("\"\\uD83D\\uDE00\""), ACCEPT ("\"\\ud800\\udc00\""), ACCEPT ("\"\\udbff\\udfff\""),
    ACCEPT ("\"\\u0001\""), ACCEPT ("\"\\u001f\""), ACCEPT ("\"\\u007f\""), ACCEPT ("\"\\ud7ff\\ue000\\uffff\""), ACCEPT ("\"a\\u0041b\\\\\""),
    ACCEPT ("\"\\\\u0000\""), ACCEPT ("{\"\\u0061\":1}"), ACCEPT ("\"0123456789abcd\\n\""), ACCEPT ("\"0123456789abcdef\\n0123456789abcdef\""),
    REJECT ("\"\\\"", 3), REJECT ("\"\\", 1), REJECT ("\"a\\", 2), REJECT ("\"\\a\"", 1), REJECT ("\"\\'\"", 1), REJECT ("\"\\0\"", 1),
    REJECT ("\"\\x41\"", 1), REJECT ("\"\\v\"", 1), REJECT ("\"\\e\"", 1), REJECT ("\"\\ \"", 1), REJECT ("\"\\\n\"", 1), REJECT ("\"\\N\"", 1),
    REJECT ("\"\\U0041\"", 1), REJECT ("\"\\\xe9\xab\x98\"", 1), REJECT ("\\u0041", 0), REJECT ("[\\n]", 1), REJECT ("\"a\\\0\"", 2),
    REJECT ("\"\\u\"", 1), REJECT ("\"\\u0\"", 1), REJECT ("\"\\u00\"", 1), REJECT ("\"\\u004\"", 1), REJECT ("\"\\u004", 1), REJECT ("\"\\u", 1),
    REJECT ("\"\\u004g\"", 1), REJECT ("\"\\u-041\"", 1), REJECT ("\"\\u+041\"", 1), REJECT ("\"\\u 041\"", 1), REJECT ("\"\\u{41}\"", 1),
    REJECT ("\"\\u00:0\"", 1), REJECT ("\"\\u00/0\"", 1), REJECT ("\"\\u00@0\"", 1), REJECT ("\"\\u00`0\"", 1), REJECT ("\"\\u00G0\"", 1),
    REJECT ("\"\\u\xef\xbc\x90" "041\"", 1),
    REJECT ("\"\\u0000\"", 1), REJECT ("\"a\\u0000b\"", 2), REJECT ("{\"a\\u0000\":1}", 3),
    REJECT ("\"\\ud800\"", 1), REJECT ("\"\\udbff\"", 1), REJECT ("\"\\udc00\"", 1), REJECT ("\"\\udfff\"", 1), REJECT ("\"\\ud83d", 1),
    REJECT ("\"\\ud83d\\\"", 1), REJECT ("\"\\ud83d\\n\"", 1), REJECT ("\"\\ud83d\\u\"", 1), REJECT ("\"\\ud83d\\u0041\"", 1),
    REJECT ("\"\\ud83d\\ud83d\"", 1), REJECT ("\"\\ud83d\\ue000\"", 1), REJECT ("\"\\ude00\\ud83d\"", 1), REJECT ("\"\\ud83dx\\ude00\"", 1),
    REJECT ("\"\\ud83d\\ude0\"", 1), REJECT ("\"\\ud83d\\ude0", 1), REJECT ("\"\\ud83d\xed\xb8\x80\"", 1), REJECT ("\"a\\ud83d \"", 2),
  };

  g_test_summary ("Eight characters may be escaped, and any code point but U+0000 by its number, surrogates in pairs");
  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_encoding (void)
{
  static const Case cases[] = {
    /* a byte that only follows others */
    NOT_UTF8 ("\"\x80\"", 0), NOT_UTF8 ("\"\xbf\"", 0), NOT_UTF8 ("\"a\x80\x80\"", 0), NOT_UTF8 ("\"\xe9\xab\x98\x98\"", 0),
    /* too few of them */
    NOT_UTF8 ("\"\xc2\"", 0), NOT_UTF8 ("\"\xe4\xb8\"", 0), NOT_UTF8 ("\"\xe4\"", 0), NOT_UTF8 ("\"\xf0\x9f\x98\"", 0), NOT_UTF8 ("\"\xf0\"", 0),
    NOT_UTF8 ("\"\xc2 \"", 0), NOT_UTF8 ("\"\xe4\xb8 \"", 0), NOT_UTF8 ("\"\xe4\xe4\xb8\xad\"", 0),
    /* longer than need be */
    NOT_UTF8 ("\"\xc0\x80\"", 0), NOT_UTF8 ("\"\xc0\xaf\"", 0), NOT_UTF8 ("\"\xc1\xbf\"", 0), NOT_UTF8 ("\"\xe0\x80\x80\"", 0),
    NOT_UTF8 ("\"\xe0\x9f\xbf\"", 0), NOT_UTF8 ("\"\xf0\x80\x80\x80\"", 0), NOT_UTF8 ("\"\xf0\x8f\xbf\xbf\"", 0),
    /* surrogates, and pairs of them (CESU-8) */
    NOT_UTF8 ("\"\xed\xa0\x80\"", 0), NOT_UTF8 ("\"\xed\xbf\xbf\"", 0), NOT_UTF8 ("\"\xed\xa0\xbd\xed\xb8\x80\"", 0),
    /* beyond Unicode, and bytes that never occur */
    NOT_UTF8 ("\"\xf4\x90\x80\x80\"", 0), NOT_UTF8 ("\"\xf5\x80\x80\x80\"", 0), NOT_UTF8 ("\"\xf8\x88\x80\x80\x80\"", 0),
    NOT_UTF8 ("\"\xfc\x84\x80\x80\x80\x80\"", 0), NOT_UTF8 ("\"\xfe\"", 0), NOT_UTF8 ("\"\xff\"", 0),
    /* Latin-1, GB 18030 */
    NOT_UTF8 ("\"caf\xe9\"", 0), NOT_UTF8 ("\"\xb8\xdf\xd0\xc2\"", 0),
    /* in names, after an escape, behind other things */
    NOT_UTF8 ("{\"\xff\":1}", 1), NOT_UTF8 ("\"\\n\xff\"", 0), NOT_UTF8 ("[\"a\", \"\xff\"]", 6), NOT_UTF8 ("\"0123456789abcdef\xff\"", 0),
    /* outside of strings nothing but ASCII may stand anyway */
    REJECT ("\xff", 0), REJECT ("[\xff]", 1), REJECT ("{\xff", 1), REJECT ("1\xff", 1), REJECT ("\xc2\xa0" "1", 0), REJECT ("1 \xe3\x80\x80", 2),
    /* a byte-order mark; UTF-16 in both orders, with and without one; UTF-32 */
    REJECT ("\xef\xbb\xbf{}", 0), REJECT ("\xef\xbb\xbf", 0), REJECT ("{}\xef\xbb\xbf", 2), REJECT ("\xff\xfe{\0}\0", 0),
    REJECT ("\xfe\xff\0{\0}", 0), REJECT ("{\0}\0", 1), REJECT ("\0{\0}", 0), REJECT ("{\0\0\0}\0\0\0", 1),
    REJECT ("\0", 0), REJECT ("{}\0", 2), REJECT ("[\0]", 1), REJECT ("{\"a\":\0}", 5), REJECT ("\0{}", 0),
  };

  g_test_summary ("Each way of not being UTF-8 is found, where its string begins; there is no byte-order mark");
  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_structure (void)
{
  static const Case cases[] = {
    ACCEPT ("[]"), ACCEPT ("{}"), ACCEPT ("[[]]"), ACCEPT ("[{}]"), ACCEPT ("{\"a\":{}}"), ACCEPT ("{\"a\":[]}"), ACCEPT ("[[],[]]"),
    ACCEPT ("{\"a\":1,\"b\":[2,{\"c\":null}]}"), ACCEPT ("{\"\":0}"), ACCEPT ("{\"a\":1,\"a\":2}"), ACCEPT ("[1,1]"),
    REJECT ("[", 1), REJECT ("{", 1), REJECT ("]", 0), REJECT ("}", 0), REJECT ("[}", 1), REJECT ("{]", 1), REJECT ("[1}", 2),
    REJECT ("{\"a\":1]", 6), REJECT ("[[]", 3), REJECT ("[]]", 2), REJECT ("{}}", 2), REJECT ("[1", 2), REJECT ("[1,", 3), REJECT ("[,", 1),
    REJECT ("[,1]", 1), REJECT ("[1,]", 3), REJECT ("[1,,2]", 3), REJECT ("[1 2]", 3), REJECT ("[1;2]", 2), REJECT ("[1:2]", 2), REJECT (",", 0),
    REJECT (":", 0), REJECT ("{,}", 1), REJECT ("{\"a\"}", 4), REJECT ("{\"a\":}", 5), REJECT ("{\"a\":1,}", 7), REJECT ("{\"a\":1,,\"b\":2}", 7),
    REJECT ("{\"a\":1 \"b\":2}", 7), REJECT ("{\"a\" 1}", 5), REJECT ("{\"a\"=1}", 4), REJECT ("{\"a\"::1}", 5), REJECT ("{\"a\",1}", 4),
    REJECT ("{1:2}", 1), REJECT ("{null:1}", 1), REJECT ("{[]:1}", 1), REJECT ("{'a':1}", 1), REJECT ("{\"a\"", 4), REJECT ("{\"a\":", 5),
    REJECT ("{\"a\":1", 6), REJECT ("{\"a\":1,", 7), REJECT ("{}{}", 2), REJECT ("[][]", 2), REJECT ("1 2", 2), REJECT ("{} x", 3),
    REJECT ("{}//", 2), REJECT ("{}#", 2), REJECT ("/**/{}", 0), REJECT ("[1/**/]", 2), REJECT ("{\"a\":1}\n{\"b\":2}", 8), REJECT ("{};", 2),
    REJECT ("var x = {}", 0), REJECT ("({})", 0), REJECT ("<a/>", 0), REJECT ("[1...]", 3), REJECT ("{...}", 1),
  };

  g_test_summary ("Objects and arrays are closed as they were opened, with one comma between two and none else");
  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_spaces (void)
{
  static const Case cases[] = {
    ACCEPT (" \t\r\n{ \"a\" \t: \r\n 1 , \n\"b\"\n:\n[\n1\t,\t2 ] }\r\n\t "), ACCEPT ("[ ]"), ACCEPT ("{ }"), ACCEPT ("[\n]"), ACCEPT ("\n1\n"),
    ACCEPT ("                                                                                   0"), ACCEPT ("0                    "),
    ACCEPT ("\r\r\r\r\r\r\r\r\r\r\r\r\r\r\r\r\r0"), ACCEPT ("[               1]"), ACCEPT ("[                1]"), ACCEPT ("[\t\t\t\t 1]"),
    REJECT ("\f1", 0), REJECT ("\v1", 0), REJECT ("1\f", 1), REJECT ("[\f]", 1), REJECT ("\xc2\x85" "1", 0), REJECT ("\xe2\x80\xa8" "1", 0),
    REJECT ("\xe3\x80\x80{}", 0), REJECT ("[\xc2\xa0]", 1), REJECT ("\x1f" "1", 0), REJECT ("\x01", 0), REJECT ("tr ue", 0), REJECT ("- 1", 1),
    REJECT ("1 .5", 2), REJECT ("1. 5", 2), REJECT ("1 e5", 2), REJECT ("                ", 16), REJECT ("\n\n", 2), REJECT ("[1\x7f]", 2),
    REJECT ("                                                                 \x0b", 65),
  };

  g_test_summary ("Space, tab, carriage return and line feed separate; on one line the feed is the end");
  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_decoded (void)
{
  static const struct
  {
    const char *json;
    const char *text;
  } cases[] = {
    { "\"\"", "" },
    { "\"a\"", "a" },
    { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t" },
    { "\"\\u0041\\u007F\"", "A\x7f" },
    { "\"\\u0080\\u07ff\"", "\xc2\x80\xdf\xbf" },
    { "\"\\u0800\\ud7ff\\ue000\\uffff\"", "\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf" },
    { "\"\\ud800\\udc00\\uDBFF\\uDFFF\"", "\xf0\x90\x80\x80\xf4\x8f\xbf\xbf" },
    { "\"\\u9ad8\\u65b0\"", "高新" },
    { "\"高\\u65b0技\\n术\"", "高新技\n术" },
    { "\"\\u0001\\u001f\"", "\x01\x1f" },
    { "\"0123456789abcdef0123456789abcdef\\u65b0123456789abcdef0123456789abcdef\"",
      "0123456789abcdef0123456789abcdef新123456789abcdef0123456789abcdef" },
    { "\"\\\\u0041\"", "\\u0041" },
    { "\"\\ud83d\\ude00\\ud83d\\ude00\"", "😀😀" },
  };

  g_test_summary ("A string is what its escapes say");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelScan scan = { NULL };
      PlanModelScanString string;
      gsize length = strlen (cases[i].json);
      g_autofree char *text = buffer_new_padded (cases[i].json, length);

      plan_model_scan_init (&scan, text, DEPTH, FALSE);
      g_assert_true (plan_model_scan_string (&scan, &string));
      g_assert_cmpmem (string.text, string.length, cases[i].text, strlen (cases[i].text));
      g_assert_true (scan.p == text + length);
      plan_model_scan_clear (&scan);
    }
}

/* Escapes make a string shorter, never longer, but the room for it grows in steps. */
static void
test_long_strings (void)
{
  g_test_summary ("Strings of any length, with and without escapes, come out whole");
  for (gsize n = 4000; n < 4300; n++)
    {
      PlanModelScan scan = { NULL };
      PlanModelScanString string;
      GString *json = g_string_new ("\""), *expected = g_string_new (NULL);
      g_autofree char *text = NULL;

      for (gsize i = 0; i < n; i++)
        g_string_append_c (expected, 'a' + (char) (i % 26));
      g_string_append (json, expected->str);
      for (gsize i = 0; i < n; i++)
        {
          g_string_append (json, i % 3 != 0 ? "\\n" : "\\u65b0");
          g_string_append (expected, i % 3 != 0 ? "\n" : "新");
        }
      g_string_append_len (expected, expected->str, (gssize) n);
      g_string_append_len (json, expected->str, (gssize) n);
      g_string_append_c (json, '"');
      text = buffer_new_padded (json->str, json->len);
      plan_model_scan_init (&scan, text, DEPTH, FALSE);
      g_assert_true (plan_model_scan_string (&scan, &string));
      g_assert_cmpmem (string.text, string.length, expected->str, expected->len);
      plan_model_scan_clear (&scan);
      g_string_free (json, TRUE);
      g_string_free (expected, TRUE);
    }
}

static char *
nest (guint       n,
      const char *opening,
      const char *inside,
      const char *closing)
{
  GString *json = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (json, opening);
  g_string_append (json, inside);
  for (guint i = 0; i < n; i++)
    g_string_append (json, closing);

  return g_string_free (json, FALSE);
}

/* Takes @json. */
static void
check_depth (char     *json,
             guint     max_depth,
             gboolean  is_fine,
             gsize     at)
{
  PlanModelScan scan = { NULL };
  gsize length = strlen (json);
  g_autofree char *text = buffer_new_padded (json, length);

  plan_model_scan_init (&scan, text, max_depth, FALSE);
  g_assert_cmpint (scan_all (&scan, text + length), ==, is_fine);
  g_assert_cmpint (scan.too_deep, ==, !is_fine);
  if (is_fine)
    g_assert_cmpuint (scan.depth, ==, 0);
  else
    g_assert_cmpuint (scan.p - text, ==, at);
  plan_model_scan_clear (&scan);
  g_free (json);
}

static void
test_depth (void)
{
  g_test_summary ("N levels of objects and arrays are read, N + 1 are not, empty or not");
  for (guint n = 1; n <= 70; n += 23)
    {
      check_depth (nest (n, "[", "", "]"), n, TRUE, 0);
      check_depth (nest (n + 1, "[", "", "]"), n, FALSE, n);
      check_depth (nest (n, "[", "1", "]"), n, TRUE, 0);
      check_depth (nest (n + 1, "[", "1", "]"), n, FALSE, n);
      check_depth (nest (n, "{\"a\":", "{}", "}"), n + 1, TRUE, 0);
      check_depth (nest (n, "{\"a\":", "{}", "}"), n, FALSE, 5 * n);
      check_depth (nest (n, "[[],{},", "0", "]"), n + 1, TRUE, 0);
      check_depth (nest (n, "[[],{},", "0", "]"), n, FALSE, 7 * (n - 1) + 1);
    }
  check_depth (g_strdup ("1"), 0, TRUE, 0);
  check_depth (g_strdup ("[]"), 0, FALSE, 0);
}

static void
test_deep (void)
{
  g_test_summary ("100,000 brackets are refused at the limit, closed or not");
  check_depth (nest (100000, "[", "", "]"), DEPTH, FALSE, DEPTH);
  check_depth (nest (100000, "[", "", ""), DEPTH, FALSE, DEPTH);
  check_depth (nest (100000, "{\"a\":", "1", "}"), DEPTH, FALSE, 5 * DEPTH);
  check_depth (nest (100000, "[{\"a\":", "1", "}]"), DEPTH, FALSE, 6 * DEPTH / 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/json-scan/literals", test_literals);
  g_test_add_func ("/planmodel/json-scan/numbers", test_numbers);
  g_test_add_func ("/planmodel/json-scan/strings", test_strings);
  g_test_add_func ("/planmodel/json-scan/escapes", test_escapes);
  g_test_add_func ("/planmodel/json-scan/encoding", test_encoding);
  g_test_add_func ("/planmodel/json-scan/structure", test_structure);
  g_test_add_func ("/planmodel/json-scan/spaces", test_spaces);
  g_test_add_func ("/planmodel/json-scan/decoded", test_decoded);
  g_test_add_func ("/planmodel/json-scan/long-strings", test_long_strings);
  g_test_add_func ("/planmodel/json-scan/depth", test_depth);
  g_test_add_func ("/planmodel/json-scan/deep", test_deep);

  return g_test_run ();
}
