/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/script-private.h>
#include <libplanmodel/core/text-private.h>

#include <glib.h>
#include <string.h>

#ifdef PLAN_MODEL_HAVE_OPENCC
# include <opencc/opencc.h>
#endif

/* Names in both scripts, and in the manners of Hong Kong and Taiwan. */
static void
test_names (void)
{
  static const struct
  {
    const char *name;
    const char *folded;
  } cases[] = {
    { "高新技術企業數", "高新技术企业数" },
    { "高新技术企业数", "高新技术企业数" },
    { "戰略性新興產業產值", "战略性新兴产业产值" },
    { "全社會研究與試驗發展（Ｒ＆Ｄ）經費", "全社会研究与试验发展(r&d)经费" },
    { "平臺", "平台" },
    { "國家級實驗室", "国家级实验室" },
    { "裏程", "里程" },
    { "里程", "里程" },
    { "公里", "公里" },
    { "衞生", "卫生" },
    { "衛生", "卫生" },
    { "污水", "污水" },
    { "汙水", "污水" },
    { "面積", "面积" },
    { "麵粉", "面粉" },
    { "", "" },
    { "R&D", "r&d" },
    { "PM2.5濃度", "pm2.5浓度" },
    /* Outside of the basic plane, and next to it. */
    { "𠀀國", "𠀀国" },
    { "㐀國", "㐀国" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = plan_model_script_fold_name (cases[i].name);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

/* A character of which there are several in one of the scripts is one in all texts, and whatever
 * stands beside it. */
static void
test_alone (void)
{
  static const struct
  {
    const char *traditional;
    const char *simplified;
  } cases[] = {
    { "乾淨", "干净" },     { "乾隆", "乾隆" }, { "著作權", "著作权" }, { "着力", "著力" },
    { "覆蓋率", "覆盖率" }, { "重複", "重复" }, { "發展", "发展" },     { "頭髮", "头发" },
    { "以後", "以后" },     { "皇后", "皇后" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *a = plan_model_script_fold_name (cases[i].traditional);
      g_autofree char *b = plan_model_script_fold_name (cases[i].simplified);
      g_autofree char *inside = g_strconcat ("全市", cases[i].traditional, "水平", NULL);
      g_autofree char *folded = plan_model_script_fold_name (inside);

      g_assert_cmpstr (a, ==, b);
      g_assert_nonnull (strstr (folded, a));
    }
}

/* The fold of a fold is itself; no length changes; nothing but Han characters does. */
static void
test_table (void)
{
  const guint16 *table = plan_model_script_get_table ();

  for (guint c = 0; c < 0x10000; c++)
    {
      g_assert_cmpuint (table[table[c]], ==, table[c]);
      if (c < 0x4e00 || c > 0x9fff)
        g_assert_cmpuint (table[c], ==, c);
      else
        g_assert_true (table[c] >= 0x4e00 && table[c] <= 0x9fff);
    }
}

/* A second opinion on the table: what the dictionary of OpenCC makes of a character that stands
 * alone. */
static void
test_opencc (void)
{
#ifdef PLAN_MODEL_HAVE_OPENCC
  const guint16 *table = plan_model_script_get_table ();
  opencc_t converter = opencc_open (OPENCC_DEFAULT_CONFIG_TRAD_TO_SIMP);
  guint n_other = 0, n_folded = 0;

  g_assert_true (converter != (opencc_t) -1);
  for (gunichar c = 0x4e00; c <= 0x9fff; c++)
    {
      char text[8] = { 0 };
      char *converted;

      if (table[c] == c)
        continue;
      g_unichar_to_utf8 (c, text);
      converted = opencc_convert_utf8 (converter, text, strlen (text));
      n_folded++;
      if (g_utf8_get_char (converted) != table[c])
        n_other++;
      opencc_convert_utf8_free (converted);
    }
  opencc_close (converter);
  g_assert_cmpuint (n_folded, >, 2500);
  /* Variants that OpenCC takes for characters of their own where nothing says which place a text is
   * from. */
  g_assert_cmpuint (n_other, <, 20);
#else
  g_test_skip ("built without OpenCC");
#endif
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_summary ("Names in both scripts have one form.");
  g_test_add_func ("/core/script-fold/names", test_names);
  g_test_add_func ("/core/script-fold/alone", test_alone);
  g_test_add_func ("/core/script-fold/table", test_table);
  g_test_add_func ("/core/script-fold/opencc", test_opencc);

  return g_test_run ();
}
