/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Builds a small plan in code and saves it as plan JSON. */

#include <planmodel.h>
#include <stdio.h>

/* What a member cannot hold is refused where it is set; what the model cannot hold, when the plan is built. */
static gboolean
describe_plan (PlanModelBuilder  *builder,
               GError           **error)
{
  plan_model_builder_add_plan (builder, "example-2021-2025", "示范市科技创新行动计划(2021—2025年)");
  if (!plan_model_builder_set (builder, "kind", "action-plan", error) ||
      !plan_model_builder_set (builder, "issued", "2021-06-30", error) ||
      !plan_model_builder_set_number (builder, "period.start", 2021, error) ||
      !plan_model_builder_set_number (builder, "period.end", 2025, error) ||
      !plan_model_builder_set (builder, "area", "r1", error) ||
      !plan_model_builder_add (builder, "issuers", "a1", error))
    return FALSE;

  plan_model_builder_add_area (builder, "r1", "示范市");
  if (!plan_model_builder_set (builder, "level", "prefecture", error))
    return FALSE;
  plan_model_builder_add_agency (builder, "a1", "示范市人民政府");
  plan_model_builder_add_agency (builder, "a2", "市科技局");

  plan_model_builder_add_task (builder, "t1", "培育高新技术企业");
  plan_model_builder_add_assignment (builder, "a2", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);

  return TRUE;
}

static gboolean
describe_indicator (PlanModelBuilder  *builder,
                    GError           **error)
{
  plan_model_builder_add_indicator (builder, "i1", "高新技术企业数");
  if (!plan_model_builder_set (builder, "unit", "家", error) ||
      !plan_model_builder_set (builder, "direction", "increase", error) ||
      !plan_model_builder_set (builder, "task", "t1", error))
    return FALSE;

  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_BASELINE);
  if (!plan_model_builder_set_number (builder, "year", 2020, error) ||
      !plan_model_builder_set (builder, "value", "222", error))
    return FALSE;

  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);

  return plan_model_builder_set_number (builder, "year", 2025, error) &&
         plan_model_builder_set (builder, "value", "400", error) &&
         plan_model_builder_set (builder, "comparator", "more-than", error) &&
         plan_model_builder_set (builder, "form", "level", error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 2)
    {
      fprintf (stderr, "Usage: make-plan FILE\n");
      return 2;
    }
  if (describe_plan (builder, &error) && describe_indicator (builder, &error))
    catalog = plan_model_builder_build (builder, &error);
  if (catalog == NULL)
    {
      fprintf (stderr, "make-plan: %s\n", error->message);
      return 3;
    }
  file = g_file_new_for_commandline_arg (argv[1]);
  if (!plan_model_catalog_save (catalog, file, NULL, &error))
    {
      fprintf (stderr, "make-plan: %s\n", error->message);
      return 4;
    }

  return 0;
}
