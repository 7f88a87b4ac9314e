/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <libplanmodel/analysis/actuals-join-private.h>
#include <libplanmodel/analysis/actuals-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/vocabulary/vocabulary-private.h>
#include <string.h>

/* Four plans: two of one county, one after the other, one of a prefecture with zones in it, and one in traditional script. */
static const char plans[] =
    "{\"planmodel\":\"1\",\"id\":\"old\",\"title\":\"旧规划\",\"document_number\":\"昌政发〔2018〕1号\","
    "\"period\":{\"start\":2018,\"end\":2020},\"area\":\"r\",\"areas\":[{\"id\":\"r\",\"name\":\"昌吉市\",\"code\":\"652301\"}],"
    "\"indicators\":[{\"id\":\"i1\",\"name\":\"高新技术企业\",\"unit\":\"家\",\"values\":[]},"
    "{\"id\":\"i2\",\"name\":\"发明专利授权量\",\"concept\":\"invention-patents-granted\",\"unit\":\"件\",\"values\":[]}]}\n"
    "{\"planmodel\":\"1\",\"id\":\"new\",\"title\":\"新规划\",\"period\":{\"start\":2021,\"end\":2023},\"area\":\"r\","
    "\"areas\":[{\"id\":\"r\",\"name\":\"昌吉市\"}],"
    "\"indicators\":[{\"id\":\"i1\",\"name\":\"全市高新技术企业数量\",\"unit\":\"家\",\"values\":[]},"
    "{\"id\":\"i2\",\"name\":\"授权发明专利\",\"concept\":\"invention-patents-granted\",\"unit\":\"件\",\"values\":[]},"
    "{\"id\":\"i3\",\"name\":\"联盟\",\"unit\":\"个\",\"values\":[]},"
    "{\"id\":\"i4\",\"name\":\"联盟\",\"unit\":\"%\",\"scope\":\"重点产业\",\"values\":[]},"
    "{\"id\":\"i5\",\"name\":\"示范园\",\"unit\":\"个\",\"values\":[]},"
    "{\"id\":\"i6\",\"name\":\"示范园\",\"unit\":\"家\",\"values\":[]},"
    "{\"id\":\"i7\",\"name\":\"工业产值\",\"unit\":\"亿元\",\"values\":[{\"role\":\"target\",\"year\":2023,\"value\":\"8\",\"unit\":\"%\","
    "\"comparator\":\"reach\",\"form\":\"annual-growth\"}]},"
    "{\"id\":\"i8\",\"name\":\"财政投入\",\"values\":[]}]}\n"
    "{\"planmodel\":\"1\",\"id\":\"zones\",\"title\":\"示范区规划\",\"period\":{\"start\":2021,\"end\":2025},\"area\":\"a\","
    "\"areas\":[{\"id\":\"a\",\"name\":\"乌昌石\"},{\"id\":\"b\",\"name\":\"城关区\",\"parent\":\"c\"},{\"id\":\"c\",\"name\":\"兰州市\"},"
    "{\"id\":\"d\",\"name\":\"城关区\",\"parent\":\"e\"},{\"id\":\"e\",\"name\":\"拉萨市\"}],"
    "\"indicators\":[{\"id\":\"i1\",\"name\":\"地区生产总值\",\"unit\":\"亿元\",\"area\":\"b\",\"values\":[]},"
    "{\"id\":\"i2\",\"name\":\"地区生产总值\",\"unit\":\"亿元\",\"area\":\"d\",\"values\":[]},"
    "{\"id\":\"i3\",\"name\":\"高新技术企业数\",\"unit\":\"家\",\"values\":[]},"
    "{\"id\":\"i4\",\"name\":\"高新技术企业数\",\"unit\":\"家\",\"area\":\"b\",\"values\":[]}]}\n"
    "{\"planmodel\":\"1\",\"id\":\"hant\",\"title\":\"三年行動計劃\",\"area\":\"r\",\"areas\":[{\"id\":\"r\",\"name\":\"呼和浩特市\"}],"
    "\"indicators\":[{\"id\":\"i1\",\"name\":\"戰略性新興產業產值\",\"unit\":\"億元\",\"values\":[]}]}\n";

static PlanModelCatalog *
load (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return catalog;
}

static void
dump_matches (const PlanModelActualsJoin *join, GString *out)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (PLAN_MODEL_TYPE_ACTUAL_JOIN_KIND);
  const PlanModelStore *store = join->keys->store;

  for (guint i = 0; i < join->matches->len; i++)
    {
      const PlanModelActualMatch *match = &g_array_index (join->matches, PlanModelActualMatch, i);
      guint32 row = match->indicator - 1, plan;

      g_string_append_printf (out, "%u %s", match->position, g_enum_get_value (kinds, match->kind)->value_nick);
      if (match->indicator != 0)
        {
          plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR, row);
          g_string_append_printf (out, " %s/%s",
                                  plan_model_store_id_text (store, plan_model_store_peek_plan (store, plan)->id),
                                  plan_model_store_id_text (store, plan_model_store_get_id (store, PLAN_MODEL_OBJECT_INDICATOR, row)));
          if (match->likeness != 0)
            g_string_append_printf (out, " %u", match->likeness);
          g_string_append (out, match->is_used ? "" : " unused");
        }
      g_string_append_c (out, '\n');
    }
}

static void
dump_findings (PlanModelFindings *findings, GString *out)
{
  for (guint i = 0; i < plan_model_findings_get_n (findings); i++)
    {
      g_autofree char *line = plan_model_finding_row_to_string (plan_model_findings_peek (findings, i));

      g_string_append_printf (out, "%s\n", line);
    }
}

/* Joins a table to plans: which row became which indicator's, then the findings. */
static char *
join_text (const char *plan_text, const char *table, gboolean takes_likely)
{
  g_autoptr (PlanModelCatalog) catalog = load (plan_text);
  PlanModelStore *store = plan_model_catalog_get_store (catalog);
  g_autoptr (GBytes) bytes = g_bytes_new (table, strlen (table));
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelActuals) actuals = plan_model_actuals_new_from_bytes (bytes, "a.csv", &error);
  g_auto (PlanModelIndicatorKeys) keys = { NULL };
  g_autoptr (PlanModelMeasures) measures = plan_model_measures_new (store);
  g_autoptr (PlanModelConcepts) concepts = plan_model_concepts_new (store, NULL);
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (100);
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (PlanModelActualMatch));
  PlanModelActualsJoin join = { .keys = &keys, .measures = measures, .findings = findings, .matches = matches,
                                .takes_likely = takes_likely,
                                .concepts = plan_model_vocabulary_get_default_set () };
  GString *out = g_string_new (NULL);

  g_assert_no_error (error);
  plan_model_indicator_keys_init (&keys, store, concepts);
  join.rows = plan_model_actuals_get_rows (actuals);
  plan_model_actuals_join_run (&join);
  dump_matches (&join, out);
  dump_findings (findings, out);

  return g_string_free (out, FALSE);
}

#define HEADING "plan,area,indicator,concept,year,value,unit,form,status\n"

static const struct
{
  const char *name;
  const char *rows;
  const char *result;
} cases[] = {
  { "id", "new,,i3,,2021,5,个,,\n", "0 id new/i3\n" },
  { "id-needs-plan", ",昌吉市,i3,,2021,5,个,,\n",
    "0 none\na.csv:2:6: warning: no indicator about “昌吉市” is called “i3” [actuals-indicator-unknown]\n" },
  { "title", "新规划,,联盟,,2021,5,个,,\n", "0 name new/i3\n" },
  { "document-number", "昌政发〔2018〕1号,,高新技术企业数,,2019,5,家,,\n", "0 name old/i1\n" },
  { "name-folded", "new,,高新技术企业数,,2021,5,家,,\n", "0 name new/i1\n" },
  { "all-plans-of-area", ",昌吉市,高新技术企业,,2020,5,家,,\n", "0 name old/i1\n0 name new/i1\n" },
  { "area-by-code", ",652301,高新技术企业,,2020,5,家,,\n", "0 name old/i1\n" },
  { "script", ",呼和浩特市,战略性新兴产业产值,,2020,5,亿元,,\n", "0 name hant/i1\n" },
  { "script-of-area", "三年行动计划,呼和浩特市,战略性新兴产业产值,,2020,5,億元,,\n", "0 name hant/i1\n" },
  { "concept", ",昌吉市,,invention-patents-granted,2020,5,件,,\n", "0 concept old/i2\n0 concept new/i2\n" },
  { "name-here-concept-there", ",昌吉市,授权发明专利,invention-patents-granted,2020,5,件,,\n",
    "0 name new/i2\n0 concept old/i2\n" },
  { "unit-tells", "new,,联盟,,2021,50,%,,\n", "0 name new/i4\n" },
  { "no-scope", "new,,联盟,,2021,50,,,\n", "0 name new/i3\n" },
  { "ambiguous", "new,,示范园,,2021,50,,,\n",
    "0 none\na.csv:2:6: error: there are 2 of “示范园” in new; area, unit or id tell which [actuals-indicator-ambiguous]\n" },
  { "ambiguous-although-unit", "new,,示范园,,2021,50,个,,\n",
    "0 none\na.csv:2:6: error: there are 2 of “示范园” in new; area, unit or id tell which [actuals-indicator-ambiguous]\n" },
  { "scale-of-unit", ",昌吉市,高新技术企业,,2021,0.1,万家,,\n", "0 name old/i1\n0 name new/i1\n" },
  { "unit-of-a-value", "new,,工业产值,,2021,7.5,%,,\n", "0 name new/i7\n" },
  { "unit-of-a-form", ",昌吉市,高新技术企业,,2021,7.5,%,增速,\n", "0 name old/i1\n0 name new/i1\n" },
  { "indicator-without-unit", "new,,财政投入,,2021,7.5,万元,,\n", "0 name new/i8\n" },
  { "unit-differs", "new,,高新技术企业,,2021,7.5,亿元,,\n",
    "0 none\na.csv:2:23: error: “亿元” is not a unit for 全市高新技术企业数量, which counts in “家” [actuals-unit-differs]\n" },
  { "points-are-no-share", "new,,联盟,,2021,5,百分点,,\n",
    "0 none\na.csv:2:17: error: “百分点” is not a unit for 联盟, which counts in “个” [actuals-unit-differs]\n" },
  { "area-of-plan-first", "zones,,高新技术企业,,2021,5,家,,\n", "0 name zones/i3\n" },
  { "area-in-plan", "zones,城关区,高新技术企业,,2021,5,家,,\n", "0 name zones/i4\n" },
  { "places-of-one-name", ",城关区,地区生产总值,,2021,5,亿元,,\n",
    "0 none\na.csv:2:2: error: several places are called “城关区”; the plan tells which [actuals-area-ambiguous]\n" },
  { "places-of-one-name-in-plan", "zones,城关区,地区生产总值,,2021,5,亿元,,\n",
    "0 none\na.csv:2:11: error: there are 2 of “地区生产总值” in zones; area, unit or id tell which "
    "[actuals-indicator-ambiguous]\n" },
  { "plan-unknown", "旧,,高新技术企业,,2021,5,家,,\n",
    "0 none\na.csv:2:1: error: no plan is called “旧” [actuals-plan-unknown]\n" },
  { "area-unknown", ",石河子市,高新技术企业,,2021,5,家,,\n",
    "0 none\na.csv:2:2: error: no indicator is about “石河子市” [actuals-area-unknown]\n" },
  { "place-missing", ",,高新技术企业,,2021,5,家,,\n",
    "0 none\na.csv:2:3: error: A row names neither plan nor area, and the plans are about several areas; the row is not used "
    "[actuals-place-missing]\n" },
  { "indicator-unknown", "new,,高新技术企业培育库,,2021,5,家,,\n",
    "0 none\na.csv:2:6: warning: no indicator of “new” is called “高新技术企业培育库” [actuals-indicator-unknown]\n" },
  { "concept-unknown", "new,,,no-such,2021,5,家,,\n",
    "0 none\na.csv:2:7: warning: no indicator of “new” is called “no-such” [actuals-indicator-unknown]\n" },
  { "year-outside", "new,,i1,,2019,5,家,,\n", "0 id new/i1\na.csv:2:10: info: the value is of 2019, and the plan for 2021 to 2023 [actuals-year-outside-period]\n" },
  { "year-in-one-of-two", ",昌吉市,高新技术企业,,2019,5,家,,\n", "0 name old/i1\n0 name new/i1\n" },
  { "year-before", "new,,i1,,2020,5,家,,\n", "0 id new/i1\n" },
  { "year-without-period", "hant,,i1,,1990,5,亿元,,\n", "0 id hant/i1\n" },
  { "values-differ", "new,,i1,,2021,5,家,,\nnew,,全市高新技术企业数量,,2021,6,家,level,\n",
    "0 id new/i1 unused\n1 name new/i1 unused\n"
    "a.csv:3:23: error: 全市高新技术企业数量 in 2021 is 6 here and 5 in line 2 [actuals-values-differ]\n" },
  { "value-repeated", "new,,i1,,2021,20000,,,\nnew,,i1,,2021,2.0,万家,,\n",
    "0 id new/i1\n1 id new/i1 unused\n"
    "a.csv:3:15: info: 全市高新技术企业数量 in 2021 is 2.0 here and 20000 in line 2 [actuals-value-repeated]\n" },
  { "value-superseded", "new,,i1,,2021,5,家,,estimated\nnew,,i1,,2021,6,家,,provisional\nnew,,i1,,2021,7,家,,\n",
    "0 id new/i1 unused\n1 id new/i1 unused\n2 id new/i1\n"
    "a.csv:2:15: info: 全市高新技术企业数量 in 2021 is 5 here and 7 in line 4 [actuals-value-superseded]\n"
    "a.csv:3:15: info: 全市高新技术企业数量 in 2021 is 6 here and 7 in line 4 [actuals-value-superseded]\n" },
  { "values-of-two-forms", "new,,i1,,2021,5,家,,\nnew,,i1,,2021,6,家,increment,\nnew,,i1,,2021,8,%,annual-growth,\n",
    "0 id new/i1\n1 id new/i1\n2 id new/i1\n" },
  { "missing-beside-value", "new,,i1,,2021,5,家,,\nnew,,i1,,2021,—,家,,\n", "0 id new/i1\n1 id new/i1\n" },
  { "spans-of-years", "new,,i1,,2021-2022,5,家,increment,\nnew,,i1,,2022,3,家,increment,\n", "0 id new/i1\n1 id new/i1\n" },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *table = g_strconcat (HEADING, cases[i].rows, NULL);
  g_autofree char *found = join_text (plans, table, FALSE);

  g_assert_cmpstr (found, ==, cases[i].result);
}

#define ONE(id, area) \
  "{\"planmodel\":\"1\",\"id\":\"" id "\",\"title\":\"T\",\"area\":\"r\",\"areas\":[" area "]," \
  "\"indicators\":[{\"id\":\"i\",\"name\":\"企业\",\"unit\":\"家\",\"values\":[]}]}\n"

static void
test_places (void)
{
  static const char table[] = "indicator,year,value\ni,2021,5\n企业,2022,5\n";
  g_autofree char *one = join_text (ONE ("a", "{\"id\":\"r\",\"name\":\"甲市\"}"), table, FALSE);
  g_autofree char *same = join_text (ONE ("a", "{\"id\":\"r\",\"name\":\"云县\"}") ONE ("b", "{\"id\":\"r\",\"name\":\"雲縣\"}"), table, FALSE);
  g_autofree char *codes = join_text (ONE ("a", "{\"id\":\"r\",\"name\":\"甲市\",\"code\":\"1\"}")
                                      ONE ("b", "{\"id\":\"r\",\"name\":\"甲市\",\"code\":\"2\"}"),
                                      table, FALSE);
  g_autofree char *none = join_text (ONE ("a", "{\"id\":\"r\",\"name\":\"甲市\"}")
                                     "{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"T\"}\n",
                                     table, FALSE);

  g_test_summary ("A row without a place is about the only plan, or about the area that all plans are about");
  g_assert_cmpstr (one, ==, "0 id a/i\n1 name a/i\n");
  g_assert_cmpstr (same, ==,
                   "0 none\n1 name a/i\n1 name b/i\na.csv:2:1: warning: no indicator is called “i” [actuals-indicator-unknown]\n");
  g_assert_nonnull (strstr (codes, "[actuals-place-missing]"));
  g_assert_nonnull (strstr (none, "[actuals-place-missing]"));
}

/* Names that are alike: one that is the same but for a character, two that are equally alike, two concepts, and one thing in two
 * units. */
static const char alike[] =
    "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"T\",\"area\":\"r\",\"areas\":[{\"id\":\"r\",\"name\":\"甲市\"}],\"indicators\":["
    "{\"id\":\"i1\",\"name\":\"示范区创业投资机构管理资金规模\",\"unit\":\"亿元\",\"values\":[]},"
    "{\"id\":\"i2\",\"name\":\"甲类现代农业产业示范园区建成面积\",\"unit\":\"亩\",\"values\":[]},"
    "{\"id\":\"i3\",\"name\":\"乙类现代农业产业示范园区建成面积\",\"unit\":\"亩\",\"values\":[]},"
    "{\"id\":\"i4\",\"name\":\"第三产业增加值占地区生产总值比重\",\"unit\":\"%\",\"values\":[]}]}\n"
    "{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"T\",\"area\":\"r\",\"areas\":[{\"id\":\"r\",\"name\":\"甲市\"}],\"indicators\":["
    "{\"id\":\"i1\",\"name\":\"示范区内创业投资机构管理总资金规模\",\"unit\":\"亿元\",\"values\":[]},"
    "{\"id\":\"i2\",\"name\":\"甲类现代农业产业示范园区建成面积\",\"unit\":\"亩\",\"values\":[]}]}\n";

static const struct
{
  const char *name;
  const char *rows;
  const char *result;
} likely_cases[] = {
  { "one", "a,,示范区内创业投资机构管理资金规模,,2021,5,亿元,,\n",
    "0 likeness a/i1 909\n"
    "a.csv:2:4: warning: “示范区内创业投资机构管理资金规模” is like “示范区创业投资机构管理资金规模”: 0.90 "
    "[actuals-indicator-likely]\n" },
  { "each-plan-of-area", ",甲市,示范区内创业投资机构管理资金规模,,2021,5,亿元,,\n",
    "0 likeness b/i1 914\n0 likeness a/i1 909\n"
    "a.csv:2:5: warning: “示范区内创业投资机构管理资金规模” is like “示范区内创业投资机构管理总资金规模”: 0.91 "
    "[actuals-indicator-likely]\n"
    "a.csv:2:5: warning: “示范区内创业投资机构管理资金规模” is like “示范区创业投资机构管理资金规模”: 0.90 "
    "[actuals-indicator-likely]\n" },
  { "as-much", "a,,丙类现代农业产业示范园区建成面积,,2021,5,亩,,\n",
    "0 none\na.csv:2:4: error: “丙类现代农业产业示范园区建成面积” is as much like “甲类现代农业产业示范园区建成面积” as like "
    "“乙类现代农业产业示范园区建成面积” [actuals-indicator-ambiguous]\n" },
  { "other-unit", "b,,丙类现代农业产业示范园区建成面积,,2021,5,人,,\n",
    "0 none\na.csv:2:4: warning: no indicator of “b” is called “丙类现代农业产业示范园区建成面积” [actuals-indicator-unknown]\n" },
  { "two-concepts", "a,,第二产业增加值占地区生产总值比重,,2021,5,%,,\n",
    "0 none\na.csv:2:4: warning: no indicator of “a” is called “第二产业增加值占地区生产总值比重” [actuals-indicator-unknown]\n" },
  { "sure-before-likely", "a,,示范区内创业投资机构管理资金规模,,2021,5,亿元,,\na,,i1,,2021,6,亿元,,estimated\n",
    "0 likeness a/i1 909 unused\n1 id a/i1\n"
    "a.csv:2:4: warning: “示范区内创业投资机构管理资金规模” is like “示范区创业投资机构管理资金规模”: 0.90 "
    "[actuals-indicator-likely]\n"
    "a.csv:2:27: info: 示范区创业投资机构管理资金规模 in 2021 is 5 here and 6 in line 3 [actuals-value-superseded]\n" },
};

static void
test_likely (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *table = g_strconcat (HEADING, likely_cases[i].rows, NULL);
  g_autofree char *found = join_text (alike, table, TRUE);

  g_assert_cmpstr (found, ==, likely_cases[i].result);
}

static void
test_likely_unasked (void)
{
  g_autofree char *found = join_text (alike, HEADING "a,,示范区内创业投资机构管理资金规模,,2021,5,亿元,,\n"
                                                     "a,,i1,,2021,6,亿元,,estimated\n", FALSE);

  g_test_summary ("What is only like a name is told, and not used");
  g_assert_cmpstr (found, ==,
                   "0 likeness a/i1 909 unused\n1 id a/i1\n"
                   "a.csv:2:4: warning: “示范区内创业投资机构管理资金规模” is like “示范区创业投资机构管理资金规模”: 0.90 "
                   "[actuals-indicator-likely]\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/planmodel/actuals-join/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  for (guint i = 0; i < G_N_ELEMENTS (likely_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/planmodel/actuals-join/likely/", likely_cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_likely);
    }
  g_test_add_func ("/planmodel/actuals-join/likely/unasked", test_likely_unasked);
  g_test_add_func ("/planmodel/actuals-join/places", test_places);

  return g_test_run ();
}
