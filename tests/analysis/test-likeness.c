/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/likeness-private.h>

#include <string.h>

static void
test_pairs (void)
{
  /* Counted by hand: a name of n characters has n + 1 pairs. */
  static const struct
  {
    const char *a;
    const char *b;
    guint common;
    guint total;
    gboolean is_alike;
    guint thousandths;
  } pairs[] = {
    { "甲", "甲", 2, 4, TRUE, 1000 },
    { "甲", "乙", 0, 4, FALSE, 0 },
    { "甲乙丙丁", "甲乙丙丁", 5, 10, TRUE, 1000 },
    { "甲乙", "乙甲", 0, 6, FALSE, 0 },             /* 甲 and 乙 have changed ends and order */
    { "甲甲甲", "甲甲", 3, 7, TRUE, 857 },           /* a pair that comes twice counts twice */
    { "甲甲甲甲", "甲甲", 3, 8, FALSE, 750 },
    { "高新技术企业", "高新技术企业家", 6, 15, FALSE, 800 },
    { "a", "甲", 0, 4, FALSE, 0 },
    { "𠀀甲", "𠀀乙", 1, 6, FALSE, 333 },            /* outside of the basic plane */
    { "", "", 1, 2, TRUE, 1000 },
    /* one other character: from 13 on, wherever it is */
    { "一二三四五六七八九十百千", "一二三四五六七八九十百万", 11, 26, FALSE, 846 },
    { "一二三四五六七八九十百千万", "一二三四五六七八九十百千亿", 12, 28, TRUE, 857 },
    { "一二三四五六七八九十百千万", "一二三四五六某八九十百千万", 12, 28, TRUE, 857 },
    { "一二三四五六七八九十百千万", "某二三四五六七八九十百千万", 12, 28, TRUE, 857 },
    /* one more: from 9 on */
    { "一二三四五六七八", "一二三四五六七八某", 8, 19, FALSE, 842 },
    { "一二三四五六七八九", "一二三四五六七八九某", 9, 21, TRUE, 857 },
    { "一二三四五六七八九", "一二三四某五六七八九", 9, 21, TRUE, 857 },
    /* 0.85 itself, 17 of 20 and 20, and the two next to it */
    { "一二三四五六七八九十百千万亿子丑寅卯辰", "一二三四五六七八九十百千万亿子丑甲乙丙", 16, 40, FALSE, 800 },
    { "一二三四五六七八九十百千万亿子丑寅卯辰", "一二三四五六七八九十百千万亿子丑寅甲乙", 17, 40, TRUE, 850 },
    { "一二三四五六七八九十百千万亿子丑寅卯辰", "一二三四五六七八九十百千万亿子丑寅甲乙丙", 17, 41, FALSE, 829 },
    { "一二三四五六七八九十百千万亿子丑寅卯辰", "一二三四五六七八九十百千万亿子丑寅甲", 17, 39, TRUE, 871 },
  };

  g_test_summary ("How many pairs of characters two names have in common, and that 0.85 itself is alike");
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      PlanModelLikeness forth = plan_model_likeness_new (pairs[i].a, pairs[i].b);
      PlanModelLikeness back = plan_model_likeness_new (pairs[i].b, pairs[i].a);

      g_test_message ("%s, %s", pairs[i].a, pairs[i].b);
      g_assert_cmpuint (forth.common, ==, pairs[i].common);
      g_assert_cmpuint (forth.total, ==, pairs[i].total);
      g_assert_cmpint (plan_model_likeness_is_alike (&forth), ==, pairs[i].is_alike);
      g_assert_cmpuint (plan_model_likeness_get_thousandths (&forth), ==, pairs[i].thousandths);
      g_assert_cmpint (plan_model_likeness_compare (&forth, &back), ==, 0);
    }
}

static void
test_bound (void)
{
  g_test_summary ("The bound is decided in whole numbers, for any of them, and what is below never shows as the bound");
  for (guint32 total = 2; total < 2000; total++)
    {
      for (guint32 common = 0; common <= total / 2; common++)
        {
          PlanModelLikeness likeness = { common, total };
          gboolean is_alike = plan_model_likeness_is_alike (&likeness);

          g_assert_cmpint (is_alike, ==, 200 * common >= 85 * total);
          g_assert_cmpint (is_alike, ==, plan_model_likeness_get_thousandths (&likeness) >= 850);
        }
    }
  g_assert_false (plan_model_likeness_is_alike (&(PlanModelLikeness) { 0, 0 }));
  /* Past what a double tells apart. */
  g_assert_true (plan_model_likeness_is_alike (&(PlanModelLikeness) { 1825361100, 4294967294u }));
  g_assert_false (plan_model_likeness_is_alike (&(PlanModelLikeness) { 1825361099, 4294967294u }));
  g_assert_cmpint (plan_model_likeness_compare (&(PlanModelLikeness) { 1825361099, 4294967294u },
                                                &(PlanModelLikeness) { 1825361100, 4294967294u }),
                   <, 0);
}

#define N_NAMES 300
#define LONGEST 24

/* Names of few characters, so that many are alike. */
static char *
make_name (GRand *random)
{
  GString *name = g_string_new (NULL);
  gint length = g_rand_int_range (random, 1, LONGEST);

  for (gint i = 0; i < length; i++)
    g_string_append_unichar (name, (gunichar) (0x4e00 + (g_rand_int_range (random, 0, 12) == 0 ? g_rand_int_range (random, 0, 3) : i)));

  return g_string_free (name, FALSE);
}

static int
compare_like_pairs (gconstpointer a,
                    gconstpointer b)
{
  const PlanModelLikePair *x = a, *y = b;

  if (x->of[0] != y->of[0])
    return x->of[0] < y->of[0] ? -1 : 1;

  return x->of[1] < y->of[1] ? -1 : x->of[1] > y->of[1];
}

/* All against all. */
static GArray *
find_slowly (const PlanModelLikeName *const names[2],
             const guint32                  n[2])
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (PlanModelLikePair));

  for (guint32 i = 0; i < n[0]; i++)
    {
      for (guint32 j = 0; j < n[1]; j++)
        {
          PlanModelLikePair pair = { { i, j }, plan_model_likeness_new (names[0][i].text, names[1][j].text) };

          if (names[0][i].group != 0 && names[0][i].group == names[1][j].group && plan_model_likeness_is_alike (&pair.likeness))
            g_array_append_val (pairs, pair);
        }
    }

  return pairs;
}

static void
test_find (void)
{
  g_test_summary ("The pairs found by rare pairs of characters are those that comparing all with all finds");
  for (guint32 seed = 0; seed < 12; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
      PlanModelLikeName old_names[N_NAMES], new_names[N_NAMES];
      const PlanModelLikeName *const names[2] = { old_names, new_names };
      const guint32 n[2] = { 40 + seed % 3 * 10, N_NAMES - seed };
      guint8 old_crowded[N_NAMES] = { 0 }, new_crowded[N_NAMES] = { 0 };
      guint8 *const crowded[2] = { old_crowded, new_crowded };
      g_autoptr (GArray) found = NULL, wanted = NULL;

      for (guint i = 0; i < N_NAMES; i++)
        {
          g_ptr_array_add (texts, make_name (random));
          old_names[i] = (PlanModelLikeName) { texts->pdata[2 * i], (guint32) g_rand_int_range (random, 0, 3) };
          g_ptr_array_add (texts, make_name (random));
          new_names[i] = (PlanModelLikeName) { texts->pdata[2 * i + 1], (guint32) g_rand_int_range (random, 0, 3) };
        }
      found = plan_model_likeness_find (names, n, crowded);
      wanted = find_slowly (names, n);
      for (guint i = 1; i < found->len; i++)
        g_assert_cmpint (plan_model_likeness_compare (&g_array_index (found, PlanModelLikePair, i - 1).likeness,
                                                      &g_array_index (found, PlanModelLikePair, i).likeness),
                         >=, 0);
      g_assert_cmpuint (wanted->len, >, 50);
      g_array_sort (found, compare_like_pairs);
      g_assert_cmpmem (found->data, found->len * sizeof (PlanModelLikePair), wanted->data, wanted->len * sizeof (PlanModelLikePair));
      /* No side has more than there may be of a pair of characters. */
      for (guint i = 0; i < N_NAMES; i++)
        g_assert_false (old_crowded[i] || new_crowded[i]);
    }
}

static void
test_crowd (void)
{
  static const guint32 sizes[] = { PLAN_MODEL_LIKENESS_CROWD, PLAN_MODEL_LIKENESS_CROWD + 1 };

  g_test_summary ("Names that more than 64 of either side are like are not compared, and that is said");
  for (guint k = 0; k < G_N_ELEMENTS (sizes); k++)
    {
      g_autofree PlanModelLikeName *all = g_new (PlanModelLikeName, sizes[k] + 1);
      const PlanModelLikeName *const names[2] = { all, all };
      const guint32 n[2] = { sizes[k] + 1, sizes[k] + 1 };
      g_autofree guint8 *old_crowded = g_new0 (guint8, n[0]), *new_crowded = g_new0 (guint8, n[1]);
      guint8 *const crowded[2] = { old_crowded, new_crowded };
      gboolean is_crowd = sizes[k] > PLAN_MODEL_LIKENESS_CROWD;
      g_autoptr (GArray) found = NULL;

      for (guint32 i = 0; i < sizes[k]; i++)
        all[i] = (PlanModelLikeName) { "甲乙丙丁", 1 };
      all[sizes[k]] = (PlanModelLikeName) { "子丑寅卯", 1 };
      found = plan_model_likeness_find (names, n, crowded);
      g_assert_cmpuint (found->len, ==, 1 + (is_crowd ? 0 : sizes[k] * sizes[k]));
      for (guint32 i = 0; i < sizes[k]; i++)
        g_assert_true (old_crowded[i] == is_crowd && new_crowded[i] == is_crowd);
      g_assert_false (old_crowded[sizes[k]] || new_crowded[sizes[k]]);
    }
}

static void
test_many (void)
{
  const guint32 n_names = 30000;
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree PlanModelLikeName *all = g_new (PlanModelLikeName, n_names);
  const PlanModelLikeName *const names[2] = { all, all };
  const guint32 n[2] = { n_names, n_names };
  g_autofree guint8 *old_crowded = g_new0 (guint8, n_names), *new_crowded = g_new0 (guint8, n_names);
  guint8 *const crowded[2] = { old_crowded, new_crowded };
  g_autoptr (GArray) found = NULL;

  g_test_summary ("Names that begin and end alike, by the ten thousand, are not compared all with all");
  for (guint32 i = 0; i < n_names; i++)
    {
      g_ptr_array_add (texts, g_strdup_printf ("规模以上工业企业第%05u号技术改造项目完成投资额", i));
      all[i] = (PlanModelLikeName) { texts->pdata[i], 1 };
    }
  found = plan_model_likeness_find (names, n, crowded);
  /* No fewer than with themselves where they were compared at all. */
  for (guint32 i = 0; i < n_names; i++)
    g_assert_true (old_crowded[i]);
  g_assert_cmpuint (found->len, <=, n_names * PLAN_MODEL_LIKENESS_CROWD);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/likeness/pairs", test_pairs);
  g_test_add_func ("/planmodel/likeness/bound", test_bound);
  g_test_add_func ("/planmodel/likeness/find", test_find);
  g_test_add_func ("/planmodel/likeness/crowd", test_crowd);
  g_test_add_func ("/planmodel/likeness/many", test_many);

  return g_test_run ();
}
