/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <string.h>

static PlanModelCatalog *
load (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return catalog;
}

static PlanModelActuals *
read_actuals (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PlanModelActuals *actuals = plan_model_actuals_new_from_bytes (bytes, "a", &error);

  g_assert_no_error (error);

  return actuals;
}

static void
append_notes (GString *out, PlanModelProgressNotes notes)
{
  g_autoptr (GFlagsClass) words = g_type_class_ref (PLAN_MODEL_TYPE_PROGRESS_NOTES);

  for (guint i = 0; i < words->n_values; i++)
    if (words->values[i].value != 0 && (notes & words->values[i].value) != 0)
      g_string_append_printf (out, " %s", words->values[i].value_nick);
}

static const char *
get_nick (GType type, int value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

/* A target as "plan/indicator year amount: from ..., in ...; method status notes". */
static void
append_row (GString *out, PlanModelProgressRow *row)
{
  PlanModelValue *target = plan_model_progress_row_get_target (row);
  const char *baseline = plan_model_progress_row_get_baseline_text (row);
  PlanModelActual *actual = plan_model_progress_row_get_actual (row);

  g_string_append_printf (out, "%s/%s %d %s:", plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_progress_row_get_plan (row))),
                          plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_progress_row_get_indicator (row))),
                          plan_model_value_get_year (target), plan_model_value_get_amount_text (target));
  if (baseline != NULL)
    g_string_append_printf (out, " from %s in %d", baseline, plan_model_progress_row_get_baseline_year (row));
  if (plan_model_progress_row_get_level_text (row) != NULL)
    g_string_append_printf (out, " to %s %s", plan_model_progress_row_get_level_text (row),
                            plan_model_progress_row_get_level_unit (row));
  if (actual != NULL)
    g_string_append_printf (out, " is %s %s in %d", plan_model_progress_row_get_actual_text (row),
                            plan_model_progress_row_get_actual_unit (row), plan_model_progress_row_get_actual_year (row));
  g_string_append_printf (out, " %s %s", get_nick (PLAN_MODEL_TYPE_PROGRESS_METHOD, plan_model_progress_row_get_method (row)),
                          get_nick (PLAN_MODEL_TYPE_PROGRESS_STATUS, plan_model_progress_row_get_status (row)));
  if (plan_model_progress_row_get_reason (row) != PLAN_MODEL_PROGRESS_REASON_NONE)
    g_string_append_printf (out, " (%s)", get_nick (PLAN_MODEL_TYPE_PROGRESS_REASON, plan_model_progress_row_get_reason (row)));
  append_notes (out, plan_model_progress_row_get_notes (row));
  g_string_append_c (out, '\n');
}

/* @table: nullable */
static char *
judge (const char *plans, const char *table, int as_of)
{
  g_autoptr (PlanModelCatalog) catalog = load (plans);
  g_autoptr (PlanModelActuals) actuals = table != NULL ? read_actuals (table) : NULL;
  g_autoptr (PlanModelProgress) progress = plan_model_progress_new (catalog, actuals, as_of);
  GListModel *rows = plan_model_progress_get_rows (progress);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelProgressRow) row = g_list_model_get_item (rows, i);

      append_row (out, row);
    }

  return g_string_free (out, FALSE);
}

#define PLAN(id, facts, area, indicators) \
  "{\"planmodel\":\"1\",\"id\":\"" id "\",\"title\":\"T\"" facts ",\"area\":\"r\",\"areas\":[" area "]," \
  "\"indicators\":[" indicators "]}\n"
#define PERIOD(start, end) ",\"period\":{\"start\":" start ",\"end\":" end "}"
#define ISSUED(date)       ",\"issued\":\"" date "\""
#define CITY               "{\"id\":\"r\",\"name\":\"甲市\"}"
#define INDICATOR(id, name, unit, values) \
  "{\"id\":\"" id "\",\"name\":\"" name "\",\"unit\":\"" unit "\",\"direction\":\"increase\",\"values\":[" values "]}"
#define SCOPED(id, name, unit, scope, values) \
  "{\"id\":\"" id "\",\"name\":\"" name "\",\"unit\":\"" unit "\",\"scope\":\"" scope "\",\"direction\":\"increase\",\"values\":[" values "]}"
#define VALUE(role, year, amount, comparator) \
  "{\"role\":\"" role "\",\"year\":" year ",\"value\":\"" amount "\",\"comparator\":\"" comparator "\",\"form\":\"level\"}"
#define FIGURE(role, year, amount) \
  "{\"role\":\"" role "\",\"year\":" year ",\"value\":\"" amount "\",\"form\":\"level\"}"
#define FIRM(role, year, amount, comparator, firmness) \
  "{\"role\":\"" role "\",\"year\":" year ",\"value\":\"" amount "\",\"comparator\":\"" comparator "\",\"form\":\"level\"," \
  "\"firmness\":\"" firmness "\"}"

/* The old plan whose targets are looked at, and what later documents say. */
#define TARGET VALUE ("target", "2020", "130", "reach")
#define OLD                                                                                                         \
  PLAN ("old", PERIOD ("2018", "2020"), CITY,                                                                       \
        INDICATOR ("i", "高新技术企业", "家", FIGURE ("baseline", "2017", "88") "," TARGET) ","                \
        INDICATOR ("k", "甲乙联盟", "个", TARGET))

static const struct
{
  const char *name;
  const char *plans;
  const char *table;
  int as_of;
  const char *result;
} cases[] = {
  { "witness/name-and-concept",
    OLD PLAN ("new", PERIOD ("2021", "2025"), CITY,
              INDICATOR ("x", "高新技术企业数量", "家", FIGURE ("baseline", "2020", "140")) ","
              INDICATOR ("y", "全市甲乙联盟数", "个", FIGURE ("actual", "2020", "120"))),
    NULL, 0,
    "old/i 2020 130: from 88 in 2017 is 140 家 in 2020 compound achieved witness\n"
    "old/k 2020 130: is 120 个 in 2020 threshold not-met witness\n" },
  { "witness/other-place",
    OLD PLAN ("new", PERIOD ("2021", "2025"), "{\"id\":\"r\",\"name\":\"乙市\"}",
              INDICATOR ("x", "高新技术企业", "家", FIGURE ("baseline", "2020", "140"))),
    NULL, 0, "old/i 2020 130: from 88 in 2017 none undecidable (met)\nold/k 2020 130: none undecidable (met)\n" },
  { "witness/other-unit",
    OLD PLAN ("new", PERIOD ("2021", "2025"), CITY,
              INDICATOR ("x", "甲乙联盟", "亿元", FIGURE ("baseline", "2020", "140"))),
    NULL, 0, "old/i 2020 130: from 88 in 2017 none undecidable (met)\nold/k 2020 130: none undecidable (met)\n" },
  { "witness/scale-of-unit",
    OLD PLAN ("new", PERIOD ("2021", "2025"), CITY,
              INDICATOR ("x", "甲乙联盟", "万个", FIGURE ("baseline", "2020", "0.0131"))),
    NULL, 0,
    "old/i 2020 130: from 88 in 2017 none undecidable (met)\n"
    "old/k 2020 130: is 0.0131 万个 in 2020 threshold achieved witness\n" },
  { "witness/other-scope",
    OLD PLAN ("new", PERIOD ("2021", "2025"), CITY,
              SCOPED ("x", "高新技术企业", "家", "示范区", FIGURE ("baseline", "2020", "140"))),
    NULL, 0, "old/i 2020 130: from 88 in 2017 none undecidable (met)\nold/k 2020 130: none undecidable (met)\n" },
  { "witness/latest-of-the-scope",
    OLD PLAN ("new", PERIOD ("2021", "2023"), CITY, INDICATOR ("x", "甲乙联盟", "个", FIGURE ("baseline", "2020", "131")))
        PLAN ("newer", PERIOD ("2022", "2025"), CITY, INDICATOR ("x", "甲乙联盟", "个", FIGURE ("baseline", "2020", "129")))
        PLAN ("newest", PERIOD ("2023", "2025"), CITY,
              SCOPED ("x", "甲乙联盟", "个", "示范区", FIGURE ("baseline", "2020", "5"))),
    NULL, 0,
    "old/i 2020 130: from 88 in 2017 none undecidable (met)\n"
    "old/k 2020 130: is 129 个 in 2020 threshold not-met witness\n" },
  { "witness/earlier-document",
    PLAN ("before", PERIOD ("2016", "2020"), CITY, INDICATOR ("x", "高新技术企业", "家", FIGURE ("actual", "2018", "99")))
        PLAN ("old", PERIOD ("2018", "2020"), CITY, INDICATOR ("i", "高新技术企业", "家", TARGET)),
    NULL, 0, "old/i 2020 130: none undecidable (met)\n" },
  { "witness/by-date-of-issue",
    PLAN ("before", PERIOD ("2018", "2025") ISSUED ("2018-03"), CITY,
          INDICATOR ("x", "高新技术企业", "家", FIGURE ("actual", "2018", "99")))
        PLAN ("old", PERIOD ("2018", "2020") ISSUED ("2018-02-28"), CITY, INDICATOR ("i", "高新技术企业", "家", TARGET)),
    NULL, 0, "old/i 2020 130: is 99 家 in 2018 threshold undecidable (not-reached-yet) witness\n" },
  { "witness/without-a-date",
    OLD PLAN ("new", "", CITY, INDICATOR ("x", "高新技术企业", "家", FIGURE ("baseline", "2020", "140"))), NULL, 0,
    "old/i 2020 130: from 88 in 2017 none undecidable (met)\nold/k 2020 130: none undecidable (met)\n" },
  { "witness/given-comes-first",
    OLD PLAN ("new", PERIOD ("2021", "2025"), CITY,
              INDICATOR ("x", "高新技术企业", "家", FIGURE ("baseline", "2020", "140"))),
    "plan,indicator,year,value\nold,i,2020,120\n", 0,
    "old/i 2020 130: from 88 in 2017 is 120 家 in 2020 compound not-met\nold/k 2020 130: none undecidable (met)\n" },
  { "own",
    PLAN ("p", PERIOD ("2021", "2025"), CITY,
          INDICATOR ("i", "企业", "家",
                     FIGURE ("baseline", "2020", "10") "," FIGURE ("actual", "2022", "14") ","
                     VALUE ("target", "2025", "20", "reach"))),
    NULL, 0, "p/i 2025 20: from 10 in 2020 is 14 家 in 2022 compound on-track own\n" },
  { "tiers",
    PLAN ("p", PERIOD ("2021", "2025"), CITY,
          INDICATOR ("i", "企业", "家",
                     FIGURE ("baseline", "2020", "10") "," FIRM ("target", "2025", "15", "reach", "ensure") ","
                     FIRM ("target", "2025", "30", "reach", "strive"))),
    "indicator,year,value\ni,2023,13\n", 0,
    "p/i 2025 15: from 10 in 2020 is 13 家 in 2023 compound on-track\n"
    "p/i 2025 30: from 10 in 2020 is 13 家 in 2023 compound off-track\n" },
  { "one-target-twice",
    PLAN ("p", PERIOD ("2021", "2025"), CITY,
          INDICATOR ("i", "企业", "家",
                     VALUE ("target", "2025", "400", "reach") "," VALUE ("target", "2025", "400.0", "more-than"))),
    "indicator,year,value\ni,2025,400\n", 0, "p/i 2025 400.0: is 400 家 in 2025 threshold not-met\n" },
  { "several-years",
    PLAN ("p", PERIOD ("2021", "2025"), CITY,
          INDICATOR ("i", "企业", "家",
                     FIGURE ("baseline", "2020", "100") "," VALUE ("target", "2025", "160", "reach") ","
                     VALUE ("target", "2023", "110", "reach"))),
    "indicator,year,value\ni,2023,112\n", 0,
    "p/i 2023 110: from 100 in 2020 is 112 家 in 2023 compound achieved\n"
    "p/i 2025 160: from 100 in 2020 is 112 家 in 2023 milestone on-track\n" },
  { "as-of/later-figures-do-not-count",
    PLAN ("p", PERIOD ("2021", "2025"), CITY, INDICATOR ("i", "企业", "家", VALUE ("target", "2025", "20", "reach"))),
    "indicator,year,value\ni,2022,12\ni,2024,25\n", 2023, "p/i 2025 20: is 12 家 in 2022 threshold undecidable (not-reached-yet)\n" },
  { "as-of/latest-figure",
    PLAN ("p", PERIOD ("2021", "2025"), CITY, INDICATOR ("i", "企业", "家", VALUE ("target", "2025", "20", "reach"))),
    "indicator,year,value\ni,2022,12\ni,2024,25\n", 0, "p/i 2025 20: is 25 家 in 2024 threshold on-track\n" },
  { "as-of/end-of-the-period",
    PLAN ("p", PERIOD ("2021", "2025"), CITY, INDICATOR ("i", "企业", "家", VALUE ("target", "2025", "20", "reach"))),
    "indicator,year,value\ni,2025,19\ni,2026,25\n", 0, "p/i 2025 20: is 19 家 in 2025 threshold not-met\n" },
  { "baseline/differs",
    PLAN ("p", PERIOD ("2021", "2025"), CITY,
          INDICATOR ("i", "企业", "家", FIGURE ("baseline", "2020", "10") "," VALUE ("target", "2025", "20", "reach"))),
    "indicator,year,value\ni,2020,11\ni,2023,16\n", 0, "p/i 2025 20: from 10 in 2020 is 16 家 in 2023 compound on-track baseline-differs\n" },
  { "baseline/same-in-another-unit",
    PLAN ("p", PERIOD ("2021", "2025"), CITY,
          INDICATOR ("i", "产值", "亿元", FIGURE ("baseline", "2020", "10.0") "," VALUE ("target", "2025", "20", "reach"))),
    "indicator,year,value,unit\ni,2020,100000,万元\ni,2023,16,亿元\n", 0, "p/i 2025 20: from 10.0 in 2020 is 16 亿元 in 2023 compound on-track\n" },
  { "baseline/from-actual",
    PLAN ("p", PERIOD ("2021", "2025"), CITY, INDICATOR ("i", "企业", "家", VALUE ("target", "2025", "20", "reach"))),
    "indicator,year,value,status\ni,2020,10,\ni,2023,16,初步\n", 0,
    "p/i 2025 20: from 10 in 2020 is 16 家 in 2023 compound on-track baseline-from-actual provisional\n" },
  { "values-differ",
    PLAN ("p", PERIOD ("2021", "2025"), CITY, INDICATOR ("i", "企业", "家", VALUE ("target", "2025", "20", "reach"))),
    "indicator,year,value\ni,2023,15\ni,2023,16\n", 2023, "p/i 2025 20: none undecidable (values-differ)\n" },
  { "growth-without-a-unit",
    PLAN ("p", PERIOD ("2021", "2025"), CITY,
          INDICATOR ("i", "产值", "亿元",
                     "{\"role\":\"target\",\"years\":{\"start\":2021,\"end\":2025},\"value\":\"6\",\"unit\":\"%\","
                     "\"form\":\"annual-growth\",\"change\":\"rise\",\"comparator\":\"at-least\"}")),
    "indicator,year,value,form\ni,2021,8.1,增速\ni,2022,-0.5,增速\n", 0,
    "p/i 2025 6: is -0.5 % in 2022 annual-rate behind\n" },
  { "level-in-the-unit-of-the-baseline",
    PLAN ("p", PERIOD ("2021", "2025"), CITY,
          INDICATOR ("i", "产值", "亿元",
                     "{\"role\":\"baseline\",\"year\":2020,\"value\":\"0.50\",\"unit\":\"万亿元\",\"form\":\"level\"},"
                     "{\"role\":\"target\",\"year\":2025,\"value\":\"20\",\"unit\":\"%\",\"form\":\"percent-change\","
                     "\"change\":\"rise\",\"comparator\":\"reach\"}")),
    "indicator,year,value\ni,2023,5600\n", 0,
    "p/i 2025 20: from 0.50 in 2020 to 0.60 万亿元 is 5600 亿元 in 2023 compound on-track target-computed\n" },
  { "from-plan-json",
    PLAN ("p", PERIOD ("2021", "2025"), CITY, INDICATOR ("i", "企业", "家", VALUE ("target", "2025", "20", "reach"))),
    PLAN ("q", PERIOD ("2019", "2020"), CITY, INDICATOR ("other", "企业数", "家", FIGURE ("actual", "2023", "17"))), 0,
    "p/i 2025 20: is 17 家 in 2023 threshold undecidable (not-reached-yet)\n" },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *found = judge (cases[i].plans, cases[i].table, cases[i].as_of);

  g_assert_cmpstr (found, ==, cases[i].result);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/planmodel/progress-sources/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
