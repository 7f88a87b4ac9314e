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

/* Tasks, projects, agencies, areas and references, and the duties between them. */

static PlanModelPlan *
lookup_alpha (PlanModelCatalog *catalog)
{
  return plan_model_catalog_lookup_plan (catalog, "alpha");
}

/* The ids of the items of a list, with a space between. */
static char *
list_ids (GListModel *list)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (PlanModelItem) item = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", plan_model_item_get_id (item));
    }

  return g_strdup (ids->str);
}

static void
assert_ids (GListModel *list,
            GType       type,
            const char *ids)
{
  g_autofree char *found = list_ids (list);

  g_assert_cmpstr (found, ==, ids);
  g_assert_true (g_list_model_get_item_type (list) == type);
}

static void
test_task (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelTask *whole = plan_model_plan_lookup_task (lookup_alpha (catalog), "k1");
  PlanModelTask *part = plan_model_plan_lookup_task (lookup_alpha (catalog), "k2");

  g_test_summary ("A task tells its facts, what it is a part of, its parts and its indicators");

  g_assert_cmpstr (plan_model_task_get_number (whole), ==, "二");
  g_assert_cmpstr (plan_model_task_get_title (whole), ==, "重点任务");
  g_assert_cmpint (plan_model_task_get_kind (whole), ==, PLAN_MODEL_TASK_KIND_TASK);
  g_assert_cmpstr (plan_model_task_get_deadline (whole), ==, "2025");
  g_assert_cmpstr (plan_model_section_get_title (plan_model_task_get_section (whole)), ==, "重点任务");
  g_assert_null (plan_model_task_get_parent (whole));
  g_assert_true (plan_model_item_equal (plan_model_task_get_parent (part), whole));
  assert_ids (plan_model_task_get_tasks (whole), PLAN_MODEL_TYPE_TASK, "k2");
  assert_ids (plan_model_task_get_tasks (part), PLAN_MODEL_TYPE_TASK, "");
  assert_ids (plan_model_task_get_indicators (whole), PLAN_MODEL_TYPE_INDICATOR, "i2");
  assert_ids (plan_model_task_get_indicators (part), PLAN_MODEL_TYPE_INDICATOR, "");
  g_assert_true (plan_model_task_get_tasks (whole) == plan_model_task_get_tasks (whole));
}

static void
test_project (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelProject *project = plan_model_plan_lookup_project (lookup_alpha (catalog), "p1");

  g_test_summary ("A project tells its facts and its indicators");

  g_assert_cmpstr (plan_model_project_get_name (project), ==, "重点任务");
  g_assert_cmpstr (plan_model_project_get_number (project), ==, "二");
  g_assert_cmpstr (plan_model_area_get_name (plan_model_project_get_area (project)), ==, "开发区");
  g_assert_cmpint (plan_model_project_get_years_start (project), ==, 2021);
  g_assert_cmpint (plan_model_project_get_years_end (project), ==, 2023);
  g_assert_cmpstr (plan_model_source_table_get_title (plan_model_project_get_table (project)), ==, "主要指标");
  g_assert_cmpstr (plan_model_section_get_title (plan_model_project_get_section (project)), ==, "重点任务");
  assert_ids (plan_model_project_get_indicators (project), PLAN_MODEL_TYPE_INDICATOR, "i2");
}

static void
test_assignment (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelTask *task = plan_model_plan_lookup_task (lookup_alpha (catalog), "k2");
  g_autoptr (GPtrArray) assignments = plan_model_task_dup_assignments (task);
  g_autoptr (GPtrArray) again = plan_model_task_dup_assignments (task);
  PlanModelAssignment *assignment = assignments->pdata[0];
  g_auto (GStrv) inferred = plan_model_assignment_dup_inferred (assignment);
  g_autofree char *covers = NULL;

  g_test_summary ("An assignment tells who has to do what with which task, and where that is said");

  g_assert_cmpuint (assignments->len, ==, 1);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_assignment_get_agency (assignment))), ==, "bureau");
  g_assert_true (plan_model_assignment_get_agency (assignment) == plan_model_assignment_get_agency (assignment));
  g_assert_cmpint (plan_model_assignment_get_role (assignment), ==, PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  g_assert_cmpstr (plan_model_assignment_get_as_written (assignment), ==, "市工信局");
  g_assert_cmpstr (plan_model_assignment_get_deadline (assignment), ==, "2022-Q4");
  g_assert_true (plan_model_assignment_get_span (assignment) == plan_model_assignment_get_span (assignment));
  covers = plan_model_span_slice (plan_model_assignment_get_covers (assignment), sample_text);
  g_assert_cmpstr (covers, ==, "二、重点任务");
  g_assert_true (plan_model_item_equal (plan_model_assignment_get_task (assignment), task));
  g_assert_null (plan_model_assignment_get_project (assignment));
  g_assert_cmpuint (g_strv_length (inferred), ==, 0);
  g_assert_false (plan_model_assignment_is_inferred (assignment, "role"));
  g_assert_true (plan_model_assignment_verify (assignment, sample_text));
  g_assert_false (plan_model_assignment_verify (assignment, sample_text + 3));
  g_assert_false (plan_model_assignment_verify (assignment, "市工信局"));
  g_assert_true (plan_model_assignment_equal (assignment, again->pdata[0]));
  g_assert_cmpuint (plan_model_assignment_hash (assignment), ==, plan_model_assignment_hash (again->pdata[0]));
}

static void
test_assignment_of_project (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelProject *project = plan_model_plan_lookup_project (lookup_alpha (catalog), "p1");
  PlanModelTask *task = plan_model_plan_lookup_task (lookup_alpha (catalog), "k1");
  g_autoptr (GPtrArray) assignments = plan_model_project_dup_assignments (project);
  g_autoptr (GPtrArray) of_task = plan_model_task_dup_assignments (task);

  g_test_summary ("An assignment of a project names the project and no task");

  g_assert_cmpuint (assignments->len, ==, 1);
  g_assert_true (plan_model_item_equal (plan_model_assignment_get_project (assignments->pdata[0]), project));
  g_assert_null (plan_model_assignment_get_task (assignments->pdata[0]));
  g_assert_false (plan_model_assignment_equal (assignments->pdata[0], of_task->pdata[0]));
}

static void
test_bare_assignment (void)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  PlanModelAnyRow assignment = { .assignment = { .inferred = 1u << 0 | 1u << 1, .role = PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE } };
  PlanModelAnyRow task = { .task = { .assignments = { 0, 1 } } };
  g_autoptr (PlanModelStore) store = NULL;
  g_autoptr (PlanModelTask) item = NULL;
  g_autoptr (GPtrArray) assignments = NULL;
  g_auto (GStrv) inferred = NULL;

  g_test_summary ("An assignment may state nothing but who and what, and those may be inferred");

  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_ASSIGNMENT,
                         plan_model_filler_open (filler, PLAN_MODEL_OBJECT_ASSIGNMENT), &assignment);
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_TASK, plan_model_filler_open (filler, PLAN_MODEL_OBJECT_TASK), &task);
  store = plan_model_filler_finish (filler);
  item = plan_model_item_new (PLAN_MODEL_TYPE_TASK, store, 0);
  assignments = plan_model_task_dup_assignments (item);
  inferred = plan_model_assignment_dup_inferred (assignments->pdata[0]);
  g_assert_cmpuint (g_strv_length (inferred), ==, 2);
  g_assert_cmpstr (inferred[0], ==, "agency");
  g_assert_cmpstr (inferred[1], ==, "role");
  g_assert_true (plan_model_assignment_is_inferred (assignments->pdata[0], "role"));
  g_assert_false (plan_model_assignment_is_inferred (assignments->pdata[0], "span"));
  g_assert_null (plan_model_assignment_get_as_written (assignments->pdata[0]));
  g_assert_null (plan_model_assignment_get_span (assignments->pdata[0]));
  g_assert_null (plan_model_assignment_get_covers (assignments->pdata[0]));
  g_assert_null (plan_model_assignment_get_deadline (assignments->pdata[0]));
  g_assert_false (plan_model_assignment_verify (assignments->pdata[0], sample_text));
}

static void
test_agency (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelAgency *bureau = plan_model_plan_lookup_agency (lookup_alpha (catalog), "bureau");
  PlanModelAgency *group = plan_model_plan_lookup_agency (lookup_alpha (catalog), "all");
  g_auto (GStrv) aliases = plan_model_agency_dup_aliases (bureau);
  g_autoptr (GPtrArray) duties = plan_model_agency_dup_assignments (bureau);
  g_autoptr (GPtrArray) of_group = plan_model_agency_dup_assignments (group);

  g_test_summary ("An agency tells its facts, the members of a group and all it has to do");

  g_assert_cmpstr (plan_model_agency_get_name (bureau), ==, "市工信局");
  g_assert_cmpstr (plan_model_agency_get_full_name (bureau), ==, "市工信局");
  g_assert_cmpint (plan_model_agency_get_kind (bureau), ==, PLAN_MODEL_AGENCY_KIND_DEPARTMENT);
  g_assert_cmpstr (plan_model_area_get_name (plan_model_agency_get_area (bureau)), ==, "青山市");
  g_assert_cmpuint (g_strv_length (aliases), ==, 1);
  g_assert_cmpstr (aliases[0], ==, "又名");
  assert_ids (plan_model_agency_get_members (bureau), PLAN_MODEL_TYPE_AGENCY, "");
  assert_ids (plan_model_agency_get_members (group), PLAN_MODEL_TYPE_AGENCY, "bureau");
  g_assert_cmpuint (of_group->len, ==, 0);
  g_assert_cmpuint (duties->len, ==, 3);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_assignment_get_task (duties->pdata[0]))), ==, "k1");
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_assignment_get_task (duties->pdata[1]))), ==, "k2");
  g_assert_nonnull (plan_model_assignment_get_project (duties->pdata[2]));
}

static void
test_area (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelArea *city = plan_model_plan_lookup_area (lookup_alpha (catalog), "city");
  PlanModelArea *zone = plan_model_plan_lookup_area (lookup_alpha (catalog), "zone");

  g_test_summary ("An area tells its facts and what it lies in");

  g_assert_cmpstr (plan_model_area_get_name (city), ==, "青山市");
  g_assert_cmpstr (plan_model_area_get_code (city), ==, "659900");
  g_assert_cmpint (plan_model_area_get_level (city), ==, PLAN_MODEL_AREA_LEVEL_PREFECTURE);
  g_assert_null (plan_model_area_get_parent (city));
  g_assert_null (plan_model_area_get_code (zone));
  g_assert_true (plan_model_item_equal (plan_model_area_get_parent (zone), city));
  g_assert_true (plan_model_area_get_parent (zone) == plan_model_area_get_parent (zone));
}

static void
test_reference (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  g_autoptr (PlanModelReference) reference =
      g_list_model_get_item (plan_model_plan_get_references (lookup_alpha (catalog)), 0);

  g_test_summary ("A reference tells its facts");

  g_assert_cmpstr (plan_model_reference_get_title (reference), ==, "制造业发展规划");
  g_assert_cmpstr (plan_model_reference_get_document_number (reference), ==, "青政发〔2021〕9号");
  g_assert_cmpint (plan_model_reference_get_relation (reference), ==, PLAN_MODEL_REFERENCE_RELATION_BASIS);
}

/* Replaces the first of the words, in as many code points. */
static char *
change (const char *words,
        const char *other)
{
  g_autofree char *before = g_strndup (sample_text, (gsize) (strstr (sample_text, words) - sample_text));

  return g_strconcat (before, other, strstr (sample_text, words) + strlen (words), NULL);
}

static void
test_verify (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelPlan *plan = lookup_alpha (catalog);
  g_autoptr (PlanModelItem) reference = g_list_model_get_item (plan_model_plan_get_references (plan), 0);
  const struct
  {
    PlanModelItem *item;
    const char *words, *other; /* what is changed, so that it is no longer found */
  } cases[] = {
    { PLAN_MODEL_ITEM (plan_model_plan_lookup_task (plan, "k1")), "二、重点任务", "三、重点任务" },
    { PLAN_MODEL_ITEM (plan_model_plan_lookup_task (plan, "k1")), "二、重点任务", "二、重要任务" },
    { PLAN_MODEL_ITEM (plan_model_plan_lookup_project (plan, "p1")), "二、重点任务", "二、重点工作" },
    { reference, "制造业发展", "服务业发展" },
    { reference, "9号", "8号" },
  };

  g_test_summary ("Tasks, projects and references are found at their places, and no longer when a word there changes");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *changed = change (cases[i].words, cases[i].other);

      g_test_message ("%s", cases[i].other);
      g_assert_true (plan_model_item_verify (cases[i].item, sample_text));
      g_assert_false (plan_model_item_verify (cases[i].item, changed));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/task/members", test_task);
  g_test_add_func ("/planmodel/project/members", test_project);
  g_test_add_func ("/planmodel/assignment/task", test_assignment);
  g_test_add_func ("/planmodel/assignment/project", test_assignment_of_project);
  g_test_add_func ("/planmodel/assignment/bare", test_bare_assignment);
  g_test_add_func ("/planmodel/agency/members", test_agency);
  g_test_add_func ("/planmodel/area/members", test_area);
  g_test_add_func ("/planmodel/reference/members", test_reference);
  g_test_add_func ("/planmodel/task/verify", test_verify);

  return g_test_run ();
}
