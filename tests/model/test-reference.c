/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

typedef struct
{
  const char *title;
  const char *number;
  const char *found; /* the id of the plan, or NULL */
} Case;

static const Case cases[] = {
  { "国家规划", "国发〔2021〕1号", "whole" },
  { "别的名字", "国发〔2021〕1号", "whole" },
  { "别的名字", "国发〔２０２１〕１号", "whole" },
  { "国家规划", "国发〔2021〕2号", NULL },
  { "国家规划", NULL, "whole" },
  { "国家规划(2021—2025年)", NULL, "years" },
  { "国家规划（２０２１—２０２５年）", "国发〔2021〕3号", "years" },
  { "國家規劃", NULL, NULL },
  { "国家", NULL, NULL },
  { "重名", NULL, "first" },
  { "地方方案", "地发〔2021〕1号", NULL }, /* is the plan itself */
};

static void
set_number (PlanModelBuilder *builder,
            const char       *number)
{
  g_autoptr (GError) error = NULL;

  plan_model_builder_set (builder, "document_number", number, &error);
  g_assert_no_error (error);
}

static PlanModelCatalog *
new_catalog (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog;

  plan_model_builder_add_plan (builder, "local", "地方方案");
  set_number (builder, "地发〔2021〕1号");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      plan_model_builder_add_reference (builder, cases[i].title);
      if (cases[i].number != NULL)
        set_number (builder, cases[i].number);
    }
  plan_model_builder_add_plan (builder, "years", "国家规划(2021—2025年)");
  plan_model_builder_add_plan (builder, "whole", "国家规划");
  set_number (builder, "国发〔2021〕1号");
  plan_model_builder_add_plan (builder, "first", "重名");
  plan_model_builder_add_reference (builder, "地方方案");
  plan_model_builder_add_plan (builder, "second", "重名");
  catalog = plan_model_builder_build (builder, &error);
  g_assert_no_error (error);

  return catalog;
}

static PlanModelReference *
get_reference (PlanModelCatalog *catalog,
               const char       *plan,
               guint             i)
{
  GListModel *references = plan_model_plan_get_references (plan_model_catalog_lookup_plan (catalog, plan));

  return g_list_model_get_item (references, i);
}

static void
test_document (void)
{
  g_autoptr (PlanModelCatalog) catalog = new_catalog ();

  g_test_summary ("A reference leads to the plan of its number, else of its title, and never to its own plan");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelReference) reference = get_reference (catalog, "local", i);
      PlanModelPlan *document = plan_model_reference_get_document (reference);
      g_autoptr (PlanModelPlan) property = NULL;

      g_test_message ("%s, %s", cases[i].title, cases[i].number != NULL ? cases[i].number : "no number");
      g_object_get (reference, "document", &property, NULL);
      g_assert_true (property == document);
      g_assert_true (plan_model_reference_get_document (reference) == document);
      if (cases[i].found != NULL)
        {
          PlanModelPlan *plan = plan_model_catalog_lookup_plan (catalog, cases[i].found);

          g_assert_nonnull (document);
          g_assert_true (plan_model_item_equal (PLAN_MODEL_ITEM (document), PLAN_MODEL_ITEM (plan)));
        }
      else
        g_assert_null (document);
    }
}

static void
test_other_plan (void)
{
  g_autoptr (PlanModelCatalog) catalog = new_catalog ();
  g_autoptr (PlanModelReference) reference = get_reference (catalog, "first", 0);
  PlanModelPlan *document = plan_model_reference_get_document (reference);

  g_test_summary ("A reference without a number finds a plan that has one by its title, and keeps the store");

  g_clear_object (&catalog);
  g_assert_nonnull (document);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (document)), ==, "local");
}

static void
test_bare (void)
{
  g_autoptr (PlanModelReference) reference = g_object_new (PLAN_MODEL_TYPE_REFERENCE, NULL);

  g_test_summary ("A bare reference names no document");

  g_assert_null (plan_model_reference_get_document (reference));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/reference/document", test_document);
  g_test_add_func ("/planmodel/reference/document/other-plan", test_other_plan);
  g_test_add_func ("/planmodel/reference/document/bare", test_bare);
  return g_test_run ();
}
