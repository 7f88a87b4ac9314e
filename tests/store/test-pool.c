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
  g_test_add_func ("/planmodel/pool/many", test_many);
  g_test_add_func ("/planmodel/pool/longest", test_longest);

  return g_test_run ();
}
