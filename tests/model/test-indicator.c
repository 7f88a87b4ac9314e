/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "figures.h"
#include "sample.h"

#include <libplanmodel/model/item-private.h>
#include <planmodel.h>

#include <string.h>

/* The first plan of the sample, which the catalog owns. */
static PlanModelPlan *
lookup_alpha (PlanModelCatalog *catalog)
{
  return plan_model_catalog_lookup_plan (catalog, "alpha");
}

static PlanModelIndicator *
lookup (PlanModelCatalog *catalog,
        const char       *id)
{
  return plan_model_plan_lookup_indicator (lookup_alpha (catalog), id);
}

static void
test_members (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelIndicator *part = lookup (catalog, "i2");

  g_test_summary ("Every member of an indicator is told, the rare ones too");

  g_assert_cmpstr (plan_model_indicator_get_name (part), ==, "其中工业企业");
  g_assert_cmpstr (plan_model_indicator_get_concept (part), ==, "enterprises");
  g_assert_cmpstr (plan_model_indicator_get_unit (part), ==, "家");
  g_assert_cmpint (plan_model_indicator_get_direction (part), ==, PLAN_MODEL_DIRECTION_INCREASE);
  g_assert_cmpint (plan_model_indicator_get_nature (part), ==, PLAN_MODEL_NATURE_EXPECTED);
  g_assert_cmpstr (plan_model_area_get_name (plan_model_indicator_get_area (part)), ==, "青山市");
  g_assert_cmpstr (plan_model_indicator_get_scope (part), ==, "规模以上");
  g_assert_cmpstr (plan_model_source_table_get_number (plan_model_indicator_get_table (part)), ==, "表1");
  g_assert_cmpstr (plan_model_indicator_get_number (part), ==, "1.1");
  g_assert_cmpstr (plan_model_indicator_get_group (part), ==, "企业");
  g_assert_cmpint (plan_model_indicator_get_nesting (part), ==, PLAN_MODEL_NESTING_OF_WHICH);
  g_assert_cmpstr (plan_model_section_get_title (plan_model_indicator_get_section (part)), ==, "主要目标");
  g_assert_cmpstr (plan_model_task_get_title (plan_model_indicator_get_task (part)), ==, "重点任务");
  g_assert_cmpstr (plan_model_project_get_name (plan_model_indicator_get_project (part)), ==, "重点任务");
  g_assert_cmpint (plan_model_indicator_get_origin (part), ==, PLAN_MODEL_ORIGIN_PROSE);
  g_assert_cmpuint (plan_model_indicator_get_n_values (part), ==, 1);
}

static void
test_nesting (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelIndicator *whole = lookup (catalog, "i1"), *part = lookup (catalog, "i2");
  PlanModelIndicator *of_gamma = plan_model_plan_lookup_indicator (plan_model_catalog_lookup_plan (catalog, "gamma"), "i1");
  GListModel *children = plan_model_indicator_get_children (whole);
  g_autoptr (PlanModelIndicator) child = g_list_model_get_item (children, 0);

  g_test_summary ("Parent and children name each other, within one plan");

  g_assert_null (plan_model_indicator_get_parent (whole));
  g_assert_true (plan_model_item_equal (plan_model_indicator_get_parent (part), whole));
  g_assert_cmpuint (g_list_model_get_n_items (children), ==, 1);
  g_assert_true (g_list_model_get_item_type (children) == PLAN_MODEL_TYPE_INDICATOR);
  g_assert_true (plan_model_item_equal (child, part));
  g_assert_true (children == plan_model_indicator_get_children (whole));
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_indicator_get_children (part)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_indicator_get_children (of_gamma)), ==, 0);
}

static void
test_span (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelItem *item = PLAN_MODEL_ITEM (lookup (catalog, "i1"));
  g_autofree char *words = plan_model_span_slice (plan_model_item_get_span (item), sample_text);
  g_autofree char *changed = g_strdup (sample_text);

  g_test_summary ("An indicator stands where its first mention does, and is found there as long as the amount is");

  g_assert_cmpstr (words, ==, "400家以上");
  g_assert_true (plan_model_item_verify (item, sample_text));
  *strstr (changed, "400") = '5';
  g_assert_false (plan_model_item_verify (item, changed));
  g_assert_false (plan_model_item_verify (item, "400家以上"));
}

static const Figure figures[] = {
  { .role = PLAN_MODEL_VALUE_ROLE_BASELINE, 2019, "180", .place = 40 },
  { .role = PLAN_MODEL_VALUE_ROLE_BASELINE, 2020, "222", .place = 5686 },
  { .role = PLAN_MODEL_VALUE_ROLE_MILESTONE, 2023, "300", .place = 80 },
  { .role = PLAN_MODEL_VALUE_ROLE_TARGET, 2025, "400", .place = 5692 },
  { .role = PLAN_MODEL_VALUE_ROLE_TARGET, 2025, "400", .comparator = PLAN_MODEL_COMPARATOR_MORE_THAN, .place = 5528 },
  { .role = PLAN_MODEL_VALUE_ROLE_TARGET, 2035, "1000" },
  { .role = PLAN_MODEL_VALUE_ROLE_UNKNOWN },
};

static void
test_chosen (void)
{
  g_autoptr (PlanModelStore) store = figures_store ((PlanModelYears) { 2021, 2025 }, figures);
  g_autoptr (PlanModelIndicator) indicator = plan_model_item_new (PLAN_MODEL_TYPE_INDICATOR, store, 0);
  PlanModelValue *baseline = plan_model_indicator_get_baseline (indicator);
  PlanModelValue *target = plan_model_indicator_get_target (indicator);
  g_autoptr (PlanModelValue) property = NULL;
  g_autofree char *text = plan_model_value_to_string (target);

  g_test_summary ("Baseline and target are chosen with the period of the plan, lent, and the same each time");

  g_assert_cmpint (plan_model_value_get_year (baseline), ==, 2020);
  g_assert_cmpstr (text, ==, "> 400 " FIGURES_UNIT);
  g_assert_true (baseline == plan_model_indicator_get_baseline (indicator));
  g_assert_true (target == plan_model_indicator_get_target (indicator));
  g_object_get (indicator, "target", &property, NULL);
  g_assert_true (property == target);
}

static void
test_nothing_chosen (void)
{
  static const Figure none[] = { { .role = PLAN_MODEL_VALUE_ROLE_ACTUAL, 2020, "1" }, { 0 } };
  g_autoptr (PlanModelStore) store = figures_store ((PlanModelYears) { 2021, 2025 }, none);
  g_autoptr (PlanModelIndicator) indicator = plan_model_item_new (PLAN_MODEL_TYPE_INDICATOR, store, 0);

  g_test_summary ("An actual figure is neither baseline nor target");

  g_assert_null (plan_model_indicator_get_baseline (indicator));
  g_assert_null (plan_model_indicator_get_target (indicator));
  g_assert_cmpuint (plan_model_indicator_get_n_values (indicator), ==, 1);
}

static void
test_values (void)
{
  static const struct
  {
    PlanModelValueRole role;
    int year;
    const char *amounts; /* in their order */
  } cases[] = {
    { PLAN_MODEL_VALUE_ROLE_UNKNOWN, 0, "180 222 300 400 400 1000" },
    { PLAN_MODEL_VALUE_ROLE_BASELINE, 0, "180 222" },
    { PLAN_MODEL_VALUE_ROLE_TARGET, 0, "400 400 1000" },
    { PLAN_MODEL_VALUE_ROLE_TARGET, 2025, "400 400" },
    { PLAN_MODEL_VALUE_ROLE_UNKNOWN, 2023, "300" },
    { PLAN_MODEL_VALUE_ROLE_TARGET, 2023, "" },
    { PLAN_MODEL_VALUE_ROLE_ESTIMATE, 0, "" },
  };
  g_autoptr (PlanModelStore) store = figures_store ((PlanModelYears) { 2021, 2025 }, figures);
  g_autoptr (PlanModelIndicator) indicator = plan_model_item_new (PLAN_MODEL_TYPE_INDICATOR, store, 0);
  g_autoptr (GPtrArray) all = plan_model_indicator_dup_values (indicator);

  g_test_summary ("Values are listed in their order, all or those of a role and a year");

  g_assert_cmpuint (all->len, ==, plan_model_indicator_get_n_values (indicator));
  g_assert_true (plan_model_value_equal (all->pdata[4], plan_model_indicator_get_target (indicator)));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) values = plan_model_indicator_dup_values_for (indicator, cases[i].role, cases[i].year);
      g_autoptr (GString) amounts = g_string_new (NULL);

      for (guint j = 0; j < values->len; j++)
        g_string_append_printf (amounts, "%s%s", j > 0 ? " " : "", plan_model_value_get_amount_text (values->pdata[j]));
      g_assert_cmpstr (amounts->str, ==, cases[i].amounts);
    }
}

static void
test_inferred (void)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  PlanModelAnyRow any = { .indicator = { .rare = { .inferred = 1u << 5 | 1u << 11 } } };
  g_autoptr (PlanModelStore) store = NULL;
  g_autoptr (PlanModelIndicator) indicator = NULL;
  g_auto (GStrv) names = NULL;

  g_test_summary ("What is not printed but follows from a rule is told by name");

  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_INDICATOR,
                         plan_model_filler_open (filler, PLAN_MODEL_OBJECT_INDICATOR), &any);
  store = plan_model_filler_finish (filler);
  indicator = plan_model_item_new (PLAN_MODEL_TYPE_INDICATOR, store, 0);
  names = plan_model_indicator_dup_inferred (indicator);
  g_assert_cmpuint (g_strv_length (names), ==, 2);
  g_assert_cmpstr (names[0], ==, "nature");
  g_assert_cmpstr (names[1], ==, "parent");
  g_assert_true (plan_model_indicator_is_inferred (indicator, "nature"));
  g_assert_false (plan_model_indicator_is_inferred (indicator, "unit"));
  g_assert_false (plan_model_indicator_is_inferred (indicator, "role"));
}

static void
test_bare (void)
{
  g_autoptr (PlanModelIndicator) indicator = g_object_new (PLAN_MODEL_TYPE_INDICATOR, NULL);
  g_autoptr (GPtrArray) values = plan_model_indicator_dup_values (indicator);
  g_auto (GStrv) names = plan_model_indicator_dup_inferred (indicator);

  g_test_summary ("An indicator made by g_object_new states nothing");

  g_assert_cmpuint (values->len, ==, 0);
  g_assert_cmpuint (g_strv_length (names), ==, 0);
  g_assert_null (plan_model_indicator_get_target (indicator));
  g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (indicator), sample_text));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/indicator/members", test_members);
  g_test_add_func ("/planmodel/indicator/nesting", test_nesting);
  g_test_add_func ("/planmodel/indicator/span", test_span);
  g_test_add_func ("/planmodel/indicator/chosen", test_chosen);
  g_test_add_func ("/planmodel/indicator/nothing-chosen", test_nothing_chosen);
  g_test_add_func ("/planmodel/indicator/values", test_values);
  g_test_add_func ("/planmodel/indicator/inferred", test_inferred);
  g_test_add_func ("/planmodel/indicator/bare", test_bare);

  return g_test_run ();
}
