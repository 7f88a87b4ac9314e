/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/body-name-private.h>

#include <string.h>

/* Names are folded by whoever asks, so here they are plain. */

static void
test_skip_area (void)
{
  static const struct
  {
    const char *name;
    const char *area;
    const char *rest;
  } cases[] = {
    { "东山县财政局", "东山县", "财政局" },
    { "县财政局", "东山县", "财政局" },
    { "财政局", "东山县", "财政局" },
    { "市财政局", "东山县", "市财政局" }, /* another level */
    { "西水县财政局", "东山县", "西水县财政局" }, /* another area */
    { "县财政局", NULL, "县财政局" },
    { "自治区科技厅", "北原自治区", "科技厅" },
    { "区科技局", "北原自治区", "区科技局" }, /* of a district, and not of the region */
    { "市场监督管理局", "东山市", "市场监督管理局" }, /* 市 is no level there */
    { "市市场监督管理局", "东山市", "市场监督管理局" },
    { "东山县", "东山县", "东山县" }, /* nothing would be left */
    { "县", "东山县", "县" },
    { "县委组织部", "东山县", "委组织部" },
    { "东山县委组织部", "东山县", "委组织部" },
  };

  g_test_summary ("A name stands without its area, or the letter of its level, and never without all of it");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s of %s", cases[i].name, cases[i].area != NULL ? cases[i].area : "nowhere");
      g_assert_cmpstr (plan_model_body_name_skip_area (cases[i].name, cases[i].area), ==, cases[i].rest);
    }
}

/* Every row of the table, with and without what joins its words. */
static void
test_short_forms (void)
{
  g_test_summary ("Each long form of the table is the same as its short form, and no row hides another");
  for (guint i = 0; i < plan_model_n_short_forms; i++)
    {
      const PlanModelShortForm *form = &plan_model_short_forms[i];
      g_autofree char *longer = g_strconcat ("东山县", form->longer, "局", NULL);
      g_autofree char *shorter = g_strconcat ("县", form->shorter, "局", NULL);
      g_autofree char *first = plan_model_body_name_shorten (longer, "东山县");
      g_autofree char *second = plan_model_body_name_shorten (shorter, "东山县");

      g_test_message ("%s", form->longer);
      g_assert_cmpstr (first, ==, second);
      for (guint k = 0; k < i; k++)
        g_assert_false (g_str_has_prefix (form->longer, plan_model_short_forms[k].longer));
    }
}

static void
test_same (void)
{
  static const struct
  {
    const char *name;
    const char *other;
    gboolean is_same;
  } pairs[] = {
    { "东山县发展和改革委员会", "县发改委", TRUE },
    { "东山县发展改革委", "县发改委", TRUE },
    { "县人力资源和社会保障局", "县人社局", TRUE },
    { "县人力资源社会保障局", "县人社局", TRUE },
    { "县住房和城乡建设局", "县住建局", TRUE },
    { "县工业和信息化局", "县工信局", TRUE },
    { "县商务和工业信息化局", "县商务和工信局", TRUE },
    { "县文化和旅游局", "县文旅局", TRUE },
    { "县市场监督管理局", "县市场监管局", TRUE },
    { "县卫生健康委员会", "县卫健委", TRUE },
    { "县人民政府办公室", "县政府办", TRUE },
    { "县委机构编制委员会办公室", "县委编办", TRUE },
    { "县人民法院", "县法院", TRUE },
    { "县科学技术协会", "县科协", TRUE },
    { "县住房城乡建设局(住房保障中心)", "县住房和城乡建设局", TRUE },
    { "县自然资源局", "县自然资源局", TRUE },

    /* another body, however alike */
    { "县科技局", "县科协", FALSE },
    { "县农业局", "县农业农村局", FALSE },
    { "县环境保护局", "县生态环境局", FALSE },
    { "县自然资源局", "县自然资源和规划局", FALSE },
    { "县林业局", "县林业和草原局", FALSE },
    { "县教育局", "县教育体育局", FALSE },
    { "县发展改革局", "县发展改革委", FALSE },
    { "县财政局", "县税务局", FALSE },
    { "县人民医院", "县医院", FALSE },
    { "县科技局", "县科技和工业信息化局", FALSE },
    { "县文化广电和旅游局", "县文化和旅游局", FALSE },
    { "县财政局", "市财政局", FALSE },
    { "县委宣传部", "县委组织部", FALSE },
    { "县政府", "县政府办", FALSE },
  };

  g_test_summary ("Names that differ in short forms meet, and those of other bodies stay apart");
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *first = plan_model_body_name_shorten (pairs[i].name, "东山县");
      g_autofree char *second = plan_model_body_name_shorten (pairs[i].other, "东山县");

      g_test_message ("%s (%s), %s (%s)", pairs[i].name, first, pairs[i].other, second);
      g_assert_cmpint (strcmp (first, second) == 0, ==, pairs[i].is_same);
    }
}

static void
test_rest (void)
{
  static const struct
  {
    const char *as_written;
    const char *name;
    gboolean is_rest;
  } cases[] = {
    { "财政局", "市财政局", TRUE },
    { "市场监督管理局", "市市场监督管理局", TRUE }, /* 市 is no level there */
    { "公安厅", "岷岭省公安厅", TRUE },
    { "农村科", "市科技局农村科", TRUE }, /* the department is shared */
    { "乡村振兴局", "市乡村振兴局", TRUE },
    { "党委(工委)", "各县(区)党委(工委)", TRUE },
    { "市财政局", "市财政局", FALSE },
    { "省财政厅", "青嵩省财政厅", FALSE }, /* has its level */
    { "科技", "市科技局", FALSE }, /* cut, but not in front */
    { "", "市财政局", FALSE },
    { "市科技局", "科技局", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s for %s", cases[i].as_written, cases[i].name);
      g_assert_cmpint (plan_model_body_name_is_rest (cases[i].as_written, cases[i].name), ==, cases[i].is_rest);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/body-name/skip-area", test_skip_area);
  g_test_add_func ("/planmodel/body-name/short-forms", test_short_forms);
  g_test_add_func ("/planmodel/body-name/same", test_same);
  g_test_add_func ("/planmodel/body-name/rest", test_rest);

  return g_test_run ();
}
