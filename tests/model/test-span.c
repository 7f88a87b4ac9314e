/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/span-private.h>
#include <planmodel.h>

#include <string.h>

static void
test_places (void)
{
  g_autoptr (PlanModelSpan) span = plan_model_span_new (3, 7);
  g_autofree char *text = plan_model_span_to_string (span);

  g_test_summary ("A span tells its start, its end, its length, and prints as in plan JSON");

  g_assert_cmpuint (plan_model_span_get_start (span), ==, 3);
  g_assert_cmpuint (plan_model_span_get_end (span), ==, 7);
  g_assert_cmpuint (plan_model_span_get_length (span), ==, 4);
  g_assert_cmpstr (text, ==, "[3, 7]");
}

static void
test_extent (void)
{
  g_autoptr (PlanModelSpan) span = plan_model_span_new_extent ((PlanModelExtent) { 0, G_MAXUINT32 });

  g_test_summary ("An extent that is not stated makes no span; one at the start of the text does");

  g_assert_cmpuint (plan_model_span_get_length (span), ==, G_MAXUINT32);
  g_assert_null (plan_model_span_new_extent ((PlanModelExtent) { 0, 0 }));
  g_assert_null (plan_model_span_new_extent ((PlanModelExtent) { 5, 5 }));
  g_assert_null (plan_model_span_new_extent ((PlanModelExtent) { 5, 4 }));
}

static void
test_relations (void)
{
  static const struct
  {
    guint start, end;
    gboolean contains, overlaps, equal;
  } cases[] = {
    { 10, 20, TRUE, TRUE, TRUE },    { 10, 11, TRUE, TRUE, FALSE },  { 19, 20, TRUE, TRUE, FALSE },
    { 9, 20, FALSE, TRUE, FALSE },   { 10, 21, FALSE, TRUE, FALSE }, { 9, 11, FALSE, TRUE, FALSE },
    { 19, 21, FALSE, TRUE, FALSE },  { 1, 10, FALSE, FALSE, FALSE }, { 20, 30, FALSE, FALSE, FALSE },
    { 0, 100, FALSE, TRUE, FALSE },
  };
  g_autoptr (PlanModelSpan) span = plan_model_span_new (10, 20);

  g_test_summary ("Which spans lie in [10, 20), share a code point with it, or are equal to it");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelSpan) other = plan_model_span_new (cases[i].start, cases[i].end);

      g_test_message ("[%u, %u)", cases[i].start, cases[i].end);
      g_assert_true (plan_model_span_contains (span, other) == cases[i].contains);
      g_assert_true (plan_model_span_overlaps (span, other) == cases[i].overlaps);
      g_assert_true (plan_model_span_overlaps (other, span) == cases[i].overlaps);
      g_assert_true (plan_model_span_equal (span, other) == cases[i].equal);
      if (cases[i].equal)
        g_assert_cmpuint (plan_model_span_hash (span), ==, plan_model_span_hash (other));
    }
}

static void
test_hash (void)
{
  g_autoptr (GHashTable) hashes = g_hash_table_new (NULL, NULL);

  g_test_summary ("Spans near one another have hashes of their own");

  for (guint start = 0; start < 30; start++)
    {
      for (guint end = start + 1; end < 40; end++)
        {
          g_autoptr (PlanModelSpan) span = plan_model_span_new (start, end);

          g_hash_table_add (hashes, GUINT_TO_POINTER (plan_model_span_hash (span)));
        }
    }
  g_assert_cmpuint (g_hash_table_size (hashes), >, 700);
}

/* 18 code points: 4 bytes, then 3 each, and 1 each. */
#define TEXT "𠀀到2025年\r\n达到400家\n末行"

static void
test_text (void)
{
  static const struct
  {
    guint start, end;
    const char *words;
    guint line;
  } cases[] = {
    { 0, 1, "𠀀", 1 },        { 1, 7, "到2025年", 1 },  { 7, 9, "\r\n", 1 },  { 9, 11, "达到", 2 },
    { 8, 10, "\n达", 1 },     { 11, 15, "400家", 2 },   { 16, 18, "末行", 3 }, { 0, 18, TEXT, 1 },
    { 17, 19, NULL, 0 },      { 18, 19, NULL, 0 },      { 100, 200, NULL, 0 }, { 0, G_MAXUINT, NULL, 0 },
  };

  g_test_summary ("Words and line of a span are found by code points, and neither where it passes the end of the text");

  g_assert_cmpint (g_utf8_strlen (TEXT, -1), ==, 18);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelSpan) span = plan_model_span_new (cases[i].start, cases[i].end);
      g_autofree char *words = plan_model_span_slice (span, TEXT);

      g_test_message ("[%u, %u)", cases[i].start, cases[i].end);
      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpuint (plan_model_span_get_line (span, TEXT), ==, cases[i].line);
    }
}

static void
test_references (void)
{
  PlanModelSpan *span = plan_model_span_new (1, 2);
  PlanModelSpan *copy = g_boxed_copy (PLAN_MODEL_TYPE_SPAN, span);

  g_test_summary ("A copy is the same span, which lives until its last reference is dropped");

  g_assert_true (copy == span);
  plan_model_span_unref (span);
  g_assert_cmpuint (plan_model_span_get_end (copy), ==, 2);
  g_boxed_free (PLAN_MODEL_TYPE_SPAN, copy);
}

static void
test_wrong (void)
{
  g_test_summary ("A span without a code point is a mistake of the program");

  if (g_test_subprocess ())
    {
      plan_model_span_new (5, 5);
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*start < end*");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/span/places", test_places);
  g_test_add_func ("/planmodel/span/extent", test_extent);
  g_test_add_func ("/planmodel/span/relations", test_relations);
  g_test_add_func ("/planmodel/span/hash", test_hash);
  g_test_add_func ("/planmodel/span/text", test_text);
  g_test_add_func ("/planmodel/span/references", test_references);
  g_test_add_func ("/planmodel/span/wrong", test_wrong);

  return g_test_run ();
}
