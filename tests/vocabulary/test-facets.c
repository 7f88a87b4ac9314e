/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/facets-private.h>

#include <glib.h>
#include <string.h>

/* A name, and its facets in their order, the last ones left out where they are empty. */
typedef struct
{
  const char *name;
  const char *object;
  const char *grade;
  const char *population;
  const char *base;
  const char *stage;
  const char *form;
} Row;

/* clang-format off */
static const Row rows[] = {
  /* words for a number, and what narrows nothing */
  { "高新技术企业", "高新技术企业" },
  { "高新技术企业数", "高新技术企业" },
  { "高新技术企业总数量", "高新技术企业" },
  { "全市高新技术企业家数", "高新技术企业" },
  { "各类高新技术企业", "高新技术企业" },
  { "高新技术企业数（家）", "高新技术企业" },
  { "高新技術企業數", "高新技术企业" },
  { "高企数", "高新技术企业" },
  { "带动就业人数", "带动就业" },
  { "老年人数", "老年人" },
  { "科技小巨人数", "科技小巨人" },
  { "用水总量", "用水量" },
  { "进出口总额", "进出口额" },
  /* what only ends like one */
  { "居民消费价格指数", "消费价格指数", "", "居民" },
  { "灌溉水有效利用系数", "灌溉水有效利用系数" },
  { "优良天数", "优良天数" },
  { "学位数", "学位" },
  { "每千人口普惠托位数", "普惠托位", "", "", "每千人" },
  { "全员劳动生产率", "全员劳动生产率" },
  { "初中生师比", "初中生师比" },
  /* grades */
  { "国家高新技术企业", "高新技术企业", "state" },
  { "国家重点实验室", "重点实验室", "state" },
  { "国家级重点实验室", "重点实验室", "national" },
  { "省级重点实验室", "重点实验室", "provincial" },
  { "自治区级重点实验室", "重点实验室", "provincial" },
  { "省级以上重点实验室", "重点实验室", "provincial-above" },
  { "省级及以上重点实验室", "重点实验室", "provincial-above" },
  { "国家、省级重点实验室", "重点实验室", "provincial-above" },
  { "省部级重点实验室", "重点实验室", "ministerial+provincial" },
  { "省、市级重点实验室", "重点实验室", "provincial+prefecture" },
  { "州级及以上科技项目", "科技项目", "prefecture-above" },
  { "盟级科技项目", "科技项目", "prefecture" },
  { "县级以上劳务品牌", "劳务品牌", "county-above" },
  { "区级科普基地", "科普基地", "district" },
  { "城市级智慧平台", "城市级智慧平台" },
  { "园区级平台", "园区级平台" },
  { "百亿级产业集群", "百亿级产业集群" },
  /* populations */
  { "规模以上工业企业", "工业企业", "", "规模以上" },
  { "规上工业企业数", "工业企业", "", "规模以上" },
  { "规上工业企业中高新技术企业占比", "高新技术企业", "", "规模以上+工业企业", "", "", "share" },
  { "大中型工业企业研发机构覆盖率", "研发机构覆盖率", "", "大中型+工业企业", "", "", "share" },
  { "农村居民人均可支配收入", "可支配收入", "", "农村居民", "人均" },
  { "全体居民人均可支配收入", "可支配收入", "", "居民", "人均" },
  { "中小企业数", "中小企业" },
  { "城镇中小学教师", "中小学教师", "", "城镇" },
  /* bases */
  { "万人发明专利拥有量", "发明专利", "", "", "每万人", "held" },
  { "每万人口有效发明专利拥有量", "发明专利", "", "", "每万人", "held" },
  { "每万人拥有发明专利数", "发明专利", "", "", "每万人", "held" },
  { "万人计划入选人数", "万人计划入选" },
  { "每千人口执业（助理）医师数", "执业(助理)医师", "", "", "每千人" },
  { "每千人口拥有执业（助理）医师数", "执业(助理)医师", "", "", "每千人" },
  { "每百户家庭汽车拥有量", "汽车", "", "", "每百户" },
  { "每万名就业人员中研发人员数", "研发人员", "", "", "每万名就业人员" },
  { "单位GDP能源消耗", "能耗", "", "", "单位gdp" },
  { "万元地区生产总值能耗", "能耗", "", "", "单位gdp" },
  { "单位国内生产总值能耗降低", "能耗", "", "", "单位gdp", "", "fall" },
  { "规模以上工业单位增加值能耗", "能耗", "", "", "单位规模以上工业增加值" },
  { "全社会研发经费支出占GDP比重", "研发经费", "", "", "占gdp", "", "share" },
  { "研究与试验发展(R&D)经费支出与地区生产总值比例", "研发经费", "", "", "占gdp", "", "share" },
  { "研究与试验发展（Ｒ＆Ｄ）经费支出与GDP之比", "研发经费", "", "", "占gdp", "", "share" },
  { "研发经费支出相当于地区生产总值比例", "研发经费", "", "", "占gdp", "", "share" },
  { "全社会研发投入强度", "研发经费", "", "", "占gdp", "", "share" },
  { "规上工业企业研发投入强度", "研发经费", "", "规模以上+工业企业", "占营业收入", "", "share" },
  { "工业企业研发经费占工业生产总值(GDP)的比重", "研发经费", "", "工业企业", "占工业生产总值", "", "share" },
  { "高新技术产业产值占规上工业总产值比重", "高新技术产业产值", "", "", "占规模以上工业总产值", "", "share" },
  { "财政科技支出占地区财政支出比重", "财政科技支出", "", "", "占地区财政支出", "", "share" },
  { "高新技术企业占比", "高新技术企业", "", "", "", "", "share" },
  { "占地面积", "占地面积" },
  { "市场占有率", "市场占有率", "", "", "", "", "share" },
  /* stages */
  { "专利申请量", "专利", "", "", "", "applied" },
  { "专利授权量", "专利", "", "", "", "granted" },
  { "授权专利数", "专利", "", "", "", "granted" },
  { "有效授权专利数", "专利", "", "", "", "held" },
  { "有效发明专利数", "发明专利", "", "", "", "held" },
  { "高价值发明专利拥有量", "高价值发明专利", "", "", "", "held" },
  { "汽车保有量", "汽车", "", "", "", "held" },
  { "农田有效灌溉面积", "农田有效灌溉面积" },
  { "新增高新技术企业", "高新技术企业", "", "", "", "new" },
  { "城镇新增就业人数", "就业", "", "城镇", "", "new" },
  { "引进、培育科技服务机构", "科技服务机构", "", "", "", "new" },
  { "组织开展创新大赛", "创新大赛", "", "", "", "new" },
  { "建成省级以上众创空间", "众创空间", "provincial-above" },
  { "建设用地面积", "建设用地面积" },
  { "累计新增标准化厂房", "标准化厂房", "", "", "", "cumulative" },
  { "高新技术企业培育库入库企业数", "高新技术企业", "", "", "", "pool" },
  { "科技型中小企业入库数", "科技型中小企业", "", "", "", "listed" },
  /* forms */
  { "地区生产总值增长", "gdp", "", "", "", "", "growth" },
  { "国内生产总值（GDP）年均增速", "gdp", "", "", "", "", "growth" },
  { "进出口总额同比增长率", "进出口额", "", "", "", "", "growth" },
  { "细颗粒物（PM2.5）浓度下降比例", "pm2.5浓度", "", "", "", "", "fall" },
  { "主要污染物排放总量累计减少", "主要污染物排放量", "", "", "", "", "fall" },
  { "综合排名", "综合", "", "", "", "", "rank" },
  { "城镇登记失业率", "登记失业率", "", "城镇", "", "", "share" },
  { "空气质量优良天数比率", "空气质量优良天数", "", "", "", "", "share" },
  /* quotes, and 的 */
  { "专精特新“小巨人”企业", "专精特新小巨人企业" },
  { "專精特新「小巨人」企業", "专精特新小巨人企业" },
  { "有研发活动的规上工业企业的占比", "有研发活动工业企业", "", "规模以上", "", "", "share" },
  /* no Han characters: all of it is the object */
  { "High-tech  Enterprises", "high-tech enterprises" },
  { "GDP", "gdp" },
  /* what would leave nothing */
  { "数", "数" },
  { "规模以上", "规模以上" },
  { "新增", "新增" },
  { "占比", "占比" },
  { "国家级", "国家级" },
};
/* clang-format on */

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *expected[] = { "",           rows[i].object, rows[i].grade, rows[i].population,
                                 rows[i].base, rows[i].stage,  rows[i].form };
      g_auto (PlanModelFacets) facets = { { NULL } };

      g_test_message ("%s", rows[i].name);
      g_assert_true (plan_model_facets_init (&facets, rows[i].name));
      for (guint facet = PLAN_MODEL_FACET_OBJECT; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
        g_assert_cmpstr (facets.value[facet], ==, expected[facet] != NULL ? expected[facet] : "");
    }
}

/* What is no name, and names that are as long as may be and longer. */
static void
test_no_names (void)
{
  g_autoptr (GString) longest = g_string_new (NULL);
  g_auto (PlanModelFacets) facets = { { NULL } };

  g_assert_false (plan_model_facets_init (&facets, ""));
  g_assert_false (plan_model_facets_init (&facets, " \t"));
  g_assert_false (plan_model_facets_init (&facets, "“”的"));
  for (guint i = 0; i < PLAN_MODEL_MAX_NAME; i++)
    g_string_append (longest, "企");
  g_assert_true (plan_model_facets_init (&facets, longest->str));
  plan_model_facets_clear (&facets);
  g_string_append (longest, "业");
  g_assert_false (plan_model_facets_init (&facets, longest->str));
}

/* Spellings that grow what they stand for have room, wherever they stand. */
static void
test_long_spellings (void)
{
  g_autoptr (GString) name = g_string_new (NULL);
  g_auto (PlanModelFacets) facets = { { NULL } };

  for (guint i = 0; i < PLAN_MODEL_MAX_NAME / 2; i++)
    g_string_append (name, "高企");
  g_assert_true (plan_model_facets_init (&facets, name->str));
}

static void
test_compare (void)
{
  g_auto (PlanModelFacets) a = { { NULL } };
  g_auto (PlanModelFacets) b = { { NULL } };
  guint n;

  g_assert_true (plan_model_facets_init (&a, "省级重点实验室"));
  g_assert_true (plan_model_facets_init (&b, "新增国家级重点实验室"));
  g_assert_cmpint (plan_model_facets_compare (&a, &b, &n), ==, PLAN_MODEL_FACET_STAGE);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpint (plan_model_facets_compare (&a, &a, &n), ==, PLAN_MODEL_FACET_NONE);
  g_assert_cmpuint (n, ==, 0);
}

/* What somebody states of a facet. */
static void
test_values (void)
{
  static const struct
  {
    PlanModelFacet facet;
    const char *text;
    const char *value; /* NULL: there is none */
  } cases[] = {
    { PLAN_MODEL_FACET_STAGE, "held", "held" },
    { PLAN_MODEL_FACET_STAGE, "applied+new", "applied+new" },
    { PLAN_MODEL_FACET_STAGE, "owned", NULL },
    { PLAN_MODEL_FACET_STAGE, "", NULL },
    { PLAN_MODEL_FACET_GRADE, "provincial-above", "provincial-above" },
    { PLAN_MODEL_FACET_GRADE, "provincial+county", "provincial+county" },
    { PLAN_MODEL_FACET_GRADE, "省级", NULL },
    { PLAN_MODEL_FACET_FORM, "share", "share" },
    { PLAN_MODEL_FACET_FORM, "amount", "" },
    { PLAN_MODEL_FACET_FORM, "percent", NULL },
    { PLAN_MODEL_FACET_BASE, "每万人口", "每万人" },
    { PLAN_MODEL_FACET_BASE, "占地区生产总值", "占gdp" },
    { PLAN_MODEL_FACET_BASE, "人民", NULL },
    { PLAN_MODEL_FACET_POPULATION, "规上工业企业", "规模以上+工业企业" },
    { PLAN_MODEL_FACET_POPULATION, "谁", NULL },
    { PLAN_MODEL_FACET_OBJECT, "企業", "企业" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *value = plan_model_facets_read_value (cases[i].facet, cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (value, ==, cases[i].value);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_summary ("A name is taken apart into what it counts and what narrows that.");
  g_test_add_func ("/vocabulary/facets/names", test_names);
  g_test_add_func ("/vocabulary/facets/no-names", test_no_names);
  g_test_add_func ("/vocabulary/facets/long-spellings", test_long_spellings);
  g_test_add_func ("/vocabulary/facets/compare", test_compare);
  g_test_add_func ("/vocabulary/facets/values", test_values);

  return g_test_run ();
}
