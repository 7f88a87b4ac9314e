/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/pool-private.h>

static void
test_once (void)
{
  static const char *const texts[] = {
    "a", "b", "ab", "ba", "家", "家数", "数家", "1234567", "12345678", "123456789", "1234567812345678", "12345678123456781",
    "高新技术企业数量", "高新技术企业数", "",
  };
  PlanModelPool pool;
  guint32 ids[G_N_ELEMENTS (texts)];

  g_test_summary ("A text has one id, another text another, and each is there as it was, with a NUL after it");
  plan_model_pool_init (&pool);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      ids[i] = plan_model_pool_intern (&pool, texts[i], strlen (texts[i]));
      g_assert_cmpuint (ids[i], ==, i + 1);
    }
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_cmpuint (plan_model_pool_intern (&pool, texts[i], strlen (texts[i])), ==, ids[i]);
      g_assert_cmpstr (plan_model_pool_get (&pool, ids[i]), ==, texts[i]);
      g_assert_cmpuint (plan_model_pool_get_length (&pool, ids[i]), ==, strlen (texts[i]));
    }
  g_assert_null (plan_model_pool_get (&pool, 0));
  plan_model_pool_clear (&pool);
}

static void
test_part_of_text (void)
{
  PlanModelPool pool;
  guint32 id;

  g_test_summary ("Only the length that was given counts, with no NUL needed");
  plan_model_pool_init (&pool);
  id = plan_model_pool_intern (&pool, "400家", 3);
  g_assert_cmpstr (plan_model_pool_get (&pool, id), ==, "400");
  plan_model_pool_clear (&pool);
}

static void
test_not_text (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
  } cases[] = {
    { "\xff", 1 }, { "a\0b", 3 }, { "\xe5\xae", 2 }, { "\xed\xa0\x80", 3 }, { "\xc0\x80", 2 }, { "\xf4\x90\x80\x80", 4 },
  };
  PlanModelPool pool;

  plan_model_pool_init (&pool);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (plan_model_pool_intern (&pool, cases[i].bytes, cases[i].length), ==, 0);
  g_assert_cmpuint (plan_model_pool_intern (&pool, "a", 1), ==, 1);
  plan_model_pool_clear (&pool);
}

static void
test_same_as_glib (void)
{
  static const char chinese[] = "乌昌石国家自主创新示范区发展规划纲要2021—2025年é𠀀";
  g_autoptr (GRand) rand = g_rand_new_with_seed (2025);
  guint n_valid = 0, n_invalid = 0;
  PlanModelPool pool;

  g_test_summary ("What is UTF-8 and what is not is what GLib says, for Chinese with a byte or two changed");
  plan_model_pool_init (&pool);
  for (guint i = 0; i < 200000; i++)
    {
      char text[sizeof chinese];
      gsize start = g_rand_int_range (rand, 0, 20) * 3;
      gsize length = g_rand_int_range (rand, 0, (gint32) (sizeof chinese - start));
      gboolean is_valid;

      memcpy (text, chinese + start, length);
      for (guint k = g_rand_int_range (rand, 0, 3); k > 0 && length > 0; k--)
        text[g_rand_int_range (rand, 0, length)] = g_rand_int_range (rand, 0, 256);
      is_valid = g_utf8_validate_len (text, length, NULL);
      n_valid += is_valid;
      n_invalid += !is_valid;
      g_assert_cmpint (plan_model_pool_intern (&pool, text, length) != 0, ==, is_valid);
    }
  g_assert_cmpuint (n_valid, >, 10000);
  g_assert_cmpuint (n_invalid, >, 10000);
  plan_model_pool_clear (&pool);
}

static void
test_many (void)
{
  const guint n = 200000;
  PlanModelPool pool;

  g_test_summary ("The pool grows, and freezing it keeps what was there");
  plan_model_pool_init (&pool);
  for (guint round = 0; round < 2; round++)
    {
      for (guint i = 0; i < n; i++)
        {
          char text[32];
          guint length = g_snprintf (text, sizeof text, "text %u of many", i * 7919);

          g_assert_cmpuint (plan_model_pool_intern (&pool, text, length), ==, i + 1);
        }
    }
  {
    gsize before = plan_model_pool_get_size (&pool);

    plan_model_pool_freeze (&pool);
    g_assert_cmpuint (plan_model_pool_get_size (&pool), <, before);
  }
  for (guint i = 0; i < n; i++)
    {
      char text[32];

      g_snprintf (text, sizeof text, "text %u of many", i * 7919);
      g_assert_cmpstr (plan_model_pool_get (&pool, i + 1), ==, text);
    }
  plan_model_pool_clear (&pool);
}

static void
test_longest (void)
{
  g_autofree char *text = g_strnfill (PLAN_MODEL_POOL_MAX_LENGTH, 'x');
  PlanModelPool pool;
  guint32 id;

  plan_model_pool_init (&pool);
  id = plan_model_pool_intern (&pool, text, PLAN_MODEL_POOL_MAX_LENGTH);
  g_assert_cmpuint (plan_model_pool_get_length (&pool, id), ==, PLAN_MODEL_POOL_MAX_LENGTH);
  g_assert_cmpuint (strlen (plan_model_pool_get (&pool, id)), ==, PLAN_MODEL_POOL_MAX_LENGTH);
  g_assert_cmpuint (plan_model_pool_intern (&pool, text, PLAN_MODEL_POOL_MAX_LENGTH - 1), !=, id);
  plan_model_pool_clear (&pool);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/pool/once", test_once);
  g_test_add_func ("/planmodel/pool/part-of-text", test_part_of_text);
  g_test_add_func ("/planmodel/pool/not-text", test_not_text);
  g_test_add_func ("/planmodel/pool/same-as-glib", test_same_as_glib);
  g_test_add_func ("/planmodel/pool/many", test_many);
  g_test_add_func ("/planmodel/pool/longest", test_longest);

  return g_test_run ();
}
