/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/pairing-private.h>

#include <string.h>

/* The partners of the old side as digits, 0 for none; ties as letters, of either side. */
static void
assert_pairing (const PlanModelPairing *pairing,
                const char             *old_side,
                const char             *new_side)
{
  const char *const wanted[2] = { old_side, new_side };

  for (guint side = 0; side < 2; side++)
    {
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint32 i = 0; i < pairing->n[side]; i++)
        {
          guint32 tie = pairing->tie[side][i];

          g_assert_true (tie == 0 || pairing->partner[side][i] == 0);
          if (pairing->partner[side][i] != 0)
            g_assert_cmpuint (pairing->partner[1 - side][pairing->partner[side][i] - 1], ==, i + 1);
          g_string_append_c (found, (char) (tie != 0 ? 'a' + tie - 1 : '0' + pairing->partner[side][i]));
        }
      g_assert_cmpstr (found->str, ==, wanted[side]);
    }
}

typedef enum
{
  IN_ORDER,
  UNIQUE,
  TIE
} Stage;

/* Keys are digits, one for each item. */
static void
run_stage (PlanModelPairing *pairing,
           Stage             stage,
           const char       *old_keys,
           const char       *new_keys)
{
  const char *const texts[2] = { old_keys, new_keys };
  guint32 numbers[2][16] = { { 0 } };
  const PlanModelPairingKeys keys = { { numbers[0], numbers[1] }, 10 };

  for (guint side = 0; side < 2; side++)
    {
      for (guint i = 0; i < strlen (texts[side]); i++)
        numbers[side][i] = (guint32) (texts[side][i] - '0');
    }
  if (stage == IN_ORDER)
    plan_model_pairing_pair_in_order (pairing, &keys);
  else if (stage == UNIQUE)
    plan_model_pairing_pair_unique (pairing, &keys);
  else
    plan_model_pairing_tie (pairing, &keys);
}

static void
test_stages (void)
{
  static const struct
  {
    Stage stage;
    const char *old_keys;
    const char *new_keys;
    const char *old_side;
    const char *new_side;
  } cases[] = {
    { IN_ORDER, "112", "211", "231", "312" },
    { IN_ORDER, "111", "11", "120", "12" }, /* what is too many is left */
    { IN_ORDER, "11", "111", "12", "120" },
    { IN_ORDER, "00", "00", "00", "00" },
    { IN_ORDER, "123", "456", "000", "000" },
    { IN_ORDER, "", "1", "", "0" },
    { UNIQUE, "123", "321", "321", "321" },
    { UNIQUE, "112", "121", "002", "030" }, /* two of one key are none */
    { UNIQUE, "11", "1", "00", "0" },
    { UNIQUE, "1", "11", "0", "00" },
    { UNIQUE, "10", "01", "20", "01" },
    { TIE, "112", "1", "aa0", "a" },
    { TIE, "1212", "21", "abab", "ba" },
    { TIE, "11", "22", "00", "00" }, /* not if only one side has it */
    { TIE, "0", "0", "0", "0" },
  };

  g_test_summary ("What each stage makes of keys");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (PlanModelPairing) pairing = { { 0 } };

      g_test_message ("%u: %s, %s", i, cases[i].old_keys, cases[i].new_keys);
      plan_model_pairing_init (&pairing, (guint32) strlen (cases[i].old_keys), (guint32) strlen (cases[i].new_keys));
      run_stage (&pairing, cases[i].stage, cases[i].old_keys, cases[i].new_keys);
      assert_pairing (&pairing, cases[i].old_side, cases[i].new_side);
    }
}

static void
test_order_of_stages (void)
{
  g_auto (PlanModelPairing) pairing = { { 0 } };

  g_test_summary ("What is paired or tied stays so, and what is left may be the only one then");
  plan_model_pairing_init (&pairing, 5, 5);
  run_stage (&pairing, UNIQUE, "10000", "01000");
  assert_pairing (&pairing, "20000", "01000");
  run_stage (&pairing, UNIQUE, "11000", "11000"); /* the second of each is the only one left */
  assert_pairing (&pairing, "21000", "21000");
  run_stage (&pairing, TIE, "11300", "11033");
  assert_pairing (&pairing, "21a00", "210aa");
  run_stage (&pairing, UNIQUE, "00500", "00050");
  assert_pairing (&pairing, "21a00", "210aa");
  run_stage (&pairing, TIE, "00011", "00101");
  assert_pairing (&pairing, "21abb", "21baa");
}

static gboolean
agree (guint32  old_item,
       guint32  new_item,
       gpointer user_data)
{
  return !g_str_equal (user_data, "none") && !(g_str_equal (user_data, "not first") && old_item == 0 && new_item == 0);
}

#define TEN "一二三四五六七八九十"

static void
test_alike (void)
{
  static const struct
  {
    const char *old_names[4];
    const char *new_names[4];
    const char *agree;
    const char *old_side;
    const char *new_side;
    guint thousandths; /* of the first of the old side */
  } cases[] = {
    { { TEN }, { TEN "甲" }, "all", "1", "1", 869 },
    { { TEN }, { "甲" }, "all", "0", "0", 0 },
    { { TEN }, { TEN "甲" }, "none", "0", "0", 0 },
    /* the most alike first, whatever the order */
    { { TEN, TEN "甲" }, { TEN "甲", TEN }, "all", "21", "21", 1000 },
    { { TEN "甲" }, { TEN, TEN "甲乙" }, "all", "2", "01", 880 },
    { { TEN "甲" }, { TEN "丙", TEN "甲乙" }, "all", "2", "01", 880 },
    /* equally alike: a tie, of all that hang together */
    { { TEN }, { TEN "甲", TEN "乙" }, "all", "a", "aa", 0 },
    { { TEN "甲", TEN "乙" }, { TEN }, "all", "aa", "a", 0 },
    { { TEN, "甲" TEN }, { TEN "乙", TEN "丙" }, "all", "a0", "aa", 0 },
    { { TEN "甲", TEN "乙", "子丑寅卯辰巳午未申酉" }, { TEN, "子丑寅卯辰巳午未申酉戌", "子丑寅卯辰巳午未申酉亥" }, "all", "aab", "abb", 0 },
    /* what does not agree makes no tie */
    { { TEN }, { TEN "甲", TEN "乙" }, "not first", "2", "01", 869 },
    /* and a partner that is gone is gone */
    { { TEN "甲", TEN "甲乙" }, { TEN "甲" }, "all", "10", "1", 1000 },
  };

  g_test_summary ("Names that are alike are paired from the most alike on, and a tie is not broken");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (PlanModelPairing) pairing = { { 0 } };
      PlanModelLikeName names[2][4];
      const PlanModelLikeName *const both[2] = { names[0], names[1] };
      guint32 n[2] = { 0, 0 };

      g_test_message ("%u", i);
      for (guint k = 0; k < 4; k++)
        {
          if (cases[i].old_names[k] != NULL)
            names[0][n[0]++] = (PlanModelLikeName) { cases[i].old_names[k], 1 };
          if (cases[i].new_names[k] != NULL)
            names[1][n[1]++] = (PlanModelLikeName) { cases[i].new_names[k], 1 };
        }
      plan_model_pairing_init (&pairing, n[0], n[1]);
      plan_model_pairing_pair_alike (&pairing, both, agree, (gpointer) cases[i].agree);
      assert_pairing (&pairing, cases[i].old_side, cases[i].new_side);
      g_assert_cmpuint (pairing.likeness[0][0], ==, cases[i].thousandths);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/pairing/stages", test_stages);
  g_test_add_func ("/planmodel/pairing/order-of-stages", test_order_of_stages);
  g_test_add_func ("/planmodel/pairing/alike", test_alike);

  return g_test_run ();
}
