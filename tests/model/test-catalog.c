/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "sample.h"

#include <planmodel.h>

#include <string.h>

static void
test_model (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  GListModel *model = G_LIST_MODEL (catalog);
  static const char *const ids[] = { "alpha", "bare", "gamma" };

  g_test_summary ("A catalog is a list model of its plans, which stay the same objects");

  g_assert_true (g_list_model_get_item_type (model) == PLAN_MODEL_TYPE_PLAN);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (model, i);

      g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan)), ==, ids[i]);
      g_assert_true (plan_model_catalog_lookup_plan (catalog, ids[i]) == plan);
    }
  g_assert_null (g_list_model_get_item (model, G_N_ELEMENTS (ids)));
  g_assert_null (plan_model_catalog_lookup_plan (catalog, "Alpha"));
  g_assert_null (plan_model_catalog_lookup_plan (catalog, ""));
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_catalog_get_findings (catalog)), ==, 0);
}

static void
test_bare (void)
{
  g_autoptr (PlanModelCatalog) catalog = g_object_new (PLAN_MODEL_TYPE_CATALOG, NULL);

  g_test_summary ("A bare catalog is empty");

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==, 0);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (catalog), 0));
  g_assert_null (plan_model_catalog_lookup_plan (catalog, "alpha"));
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_catalog_get_findings (catalog)), ==, 0);
}

static void
test_findings (void)
{
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (PLAN_MODEL_FINDINGS_NO_LIMIT);
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelFinding) finding = NULL;
  GListModel *list;

  g_test_summary ("A catalog lends the findings of its load as one list");

  plan_model_findings_add (findings, "member-unknown", PLAN_MODEL_SEVERITY_WARNING, "A member is not known.", g_strdup ("colour"),
                           "a.json", g_strdup ("/colour"), 3, 5);
  catalog = plan_model_catalog_new_for_store (sample_store_new (), findings);
  list = plan_model_catalog_get_findings (catalog);
  g_assert_true (list == plan_model_catalog_get_findings (catalog));
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
  g_assert_true (g_list_model_get_item_type (list) == PLAN_MODEL_TYPE_FINDING);
  finding = g_list_model_get_item (list, 0);
  g_assert_cmpstr (plan_model_finding_get_hint (finding), ==, "colour");
}

static void
test_facts (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelPlan *plan = plan_model_catalog_lookup_plan (catalog, "alpha");
  g_autoptr (PlanModelAgency) issuer = NULL;
  GListModel *issuers = plan_model_plan_get_issuers (plan);

  g_test_summary ("A plan tells the facts that were put in");

  g_assert_cmpstr (plan_model_plan_get_title (plan), ==, "青山市制造业发展规划");
  g_assert_cmpint (plan_model_plan_get_kind (plan), ==, PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN);
  g_assert_cmpstr (plan_model_plan_get_document_number (plan), ==, "青政发〔2021〕9号");
  g_assert_cmpstr (plan_model_plan_get_index_number (plan), ==, "000014349/2021-00009");
  g_assert_cmpstr (plan_model_plan_get_issued (plan), ==, "2021-04");
  g_assert_cmpstr (plan_model_plan_get_published (plan), ==, "2021-08-13");
  g_assert_cmpint (plan_model_plan_get_period_start (plan), ==, 2021);
  g_assert_cmpint (plan_model_plan_get_period_end (plan), ==, 2025);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_plan_get_area (plan))), ==, "city");
  g_assert_cmpstr (plan_model_plan_get_language (plan), ==, "zh-Hans");
  g_assert_cmpstr (plan_model_plan_get_source_uri (plan), ==, "https://example.org/plan.html");
  g_assert_cmpstr (plan_model_plan_get_source_sha256 (plan), ==, "00");
  g_assert_cmpstr (plan_model_plan_get_source_text_sha256 (plan), ==, "11");
  g_assert_cmpuint (plan_model_plan_get_source_characters (plan), ==, g_utf8_strlen (sample_text, -1));
  g_assert_cmpuint (plan_model_span_get_end (plan_model_item_get_span (PLAN_MODEL_ITEM (plan))), ==,
                    g_utf8_strlen (sample_text, -1));

  g_assert_cmpuint (g_list_model_get_n_items (issuers), ==, 2);
  issuer = g_list_model_get_item (issuers, 0);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (issuer)), ==, "government");
  g_assert_true (plan_model_item_equal (issuer, plan_model_plan_lookup_agency (plan, "government")));
}

static void
test_fact_spans (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelPlan *plan = plan_model_catalog_lookup_plan (catalog, "alpha");
  static const struct
  {
    const char *fact;
    const char *printed;
  } facts[] = {
    { "title", "青山市制造业发展规划" },
    { "document_number", "青政发〔2021〕9号" },
    { "area", "青山市" },
    { "kind", NULL },
    { "index_number", NULL },
    { "issuers", NULL },
    { "issued", NULL },
    { "published", NULL },
    { "period", NULL },
    { "colour", NULL },
    { "", NULL },
  };

  g_test_summary ("The place of each fact is lent, and the same each time");

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      PlanModelSpan *span = plan_model_plan_get_fact_span (plan, facts[i].fact);

      g_test_message ("%s", facts[i].fact);
      g_assert_true (span == plan_model_plan_get_fact_span (plan, facts[i].fact));
      if (span != NULL)
        {
          g_autofree char *slice = plan_model_span_slice (span, sample_text);

          g_assert_cmpstr (slice, ==, facts[i].printed);
        }
      else
        {
          g_assert_null (facts[i].printed);
        }
    }
}

static void
test_lookups (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelPlan *alpha = plan_model_catalog_lookup_plan (catalog, "alpha");
  PlanModelPlan *bare = plan_model_catalog_lookup_plan (catalog, "bare");
  PlanModelPlan *gamma = plan_model_catalog_lookup_plan (catalog, "gamma");

#define CHECK(name, list, position, id)                                                          \
  G_STMT_START                                                                                   \
  {                                                                                              \
    g_autoptr (PlanModelItem) item = g_list_model_get_item (plan_model_plan_get_##list (alpha), position); \
                                                                                                 \
    g_assert_true ((gpointer) plan_model_plan_lookup_##name (alpha, id) == item);                \
    g_assert_null (plan_model_plan_lookup_##name (alpha, "nobody"));                             \
    g_assert_null (plan_model_plan_lookup_##name (bare, id));                                    \
  }                                                                                              \
  G_STMT_END

  g_test_summary ("What is looked up by its id is the object in the list, and of this plan alone");

  CHECK (area, areas, 1, "zone");
  CHECK (agency, agencies, 2, "all");
  CHECK (section, sections, 1, "s2");
  CHECK (table, tables, 0, "t1");
  CHECK (task, tasks, 1, "k2");
  CHECK (project, projects, 0, "p1");
  CHECK (indicator, indicators, 1, "i2");
#undef CHECK

  g_assert_null (plan_model_plan_lookup_indicator (gamma, "i2"));
  g_assert_false (plan_model_item_equal (plan_model_plan_lookup_indicator (gamma, "i1"), plan_model_plan_lookup_indicator (alpha, "i1")));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/catalog/model", test_model);
  g_test_add_func ("/planmodel/catalog/bare", test_bare);
  g_test_add_func ("/planmodel/catalog/findings", test_findings);
  g_test_add_func ("/planmodel/catalog/facts", test_facts);
  g_test_add_func ("/planmodel/catalog/fact-spans", test_fact_spans);
  g_test_add_func ("/planmodel/catalog/lookups", test_lookups);

  return g_test_run ();
}
