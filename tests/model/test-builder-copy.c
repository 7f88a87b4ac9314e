/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/reader-private.h>
#include <libplanmodel/model/builder.h>
#include <libplanmodel/model/catalog-private.h>

#include "same-store.h"

static PlanModelCatalog *
build (PlanModelBuilder *builder)
{
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_builder_build (builder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalog);

  return catalog;
}

static void
assert_refused (PlanModelBuilder *builder,
                const char       *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (plan_model_builder_build (builder, &error));
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_REFERENCE);
  g_assert_cmpstr (error->message, ==, message);
}

static void
set (PlanModelBuilder *builder,
     const char       *member,
     const char       *text)
{
  g_autoptr (GError) error = NULL;

  plan_model_builder_set (builder, member, text, &error);
  g_assert_no_error (error);
}

/* The plans of the examples, through the other door to the store. */
static PlanModelCatalog *
read_examples (void)
{
  static const char *const names[] = { "anshun-2021-2025", "changji-2021-2023", "hohhot-2021-2023",
                                       "wuchangshi-2021-2025", "xinji-2018-2020" };
  PlanModelFiller *filler = plan_model_filler_new ();
  PlanModelFindings *findings = plan_model_findings_new (10);
  PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;
  PlanModelJsonReader *reader = plan_model_json_reader_new (filler, &limits, findings);
  PlanModelStore *store;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *file = g_strconcat (names[i], ".json", NULL);
      g_autofree char *path = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "examples", "plans", file, NULL);
      g_autofree char *text = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &text, &length, NULL));
      text = g_realloc (text, length + PLAN_MODEL_SCAN_PADDING);
      memset (text + length, 0, PLAN_MODEL_SCAN_PADDING);
      plan_model_json_reader_read (reader, file, text, length, &error);
      g_assert_no_error (error);
    }
  store = plan_model_filler_finish (filler);
  plan_model_json_reader_free (reader);
  plan_model_filler_free (filler);
  plan_model_findings_unref (findings);

  return plan_model_catalog_new_for_store (store, NULL);
}

static void
test_examples (void)
{
  g_autoptr (PlanModelCatalog) catalog = read_examples (), copied = NULL, again = NULL;
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new_from_catalog (catalog), second = NULL;

  g_test_summary ("Real plans that were read from plan JSON and copied are the same in each row, and copied once more");

  copied = build (builder);
  assert_same_store (plan_model_catalog_get_store (catalog), plan_model_catalog_get_store (copied));
  second = plan_model_builder_new_from_catalog (copied);
  again = build (second);
  assert_same_store (plan_model_catalog_get_store (catalog), plan_model_catalog_get_store (again));
  g_assert_cmpuint (plan_model_catalog_get_store (again)->n[PLAN_MODEL_OBJECT_PLAN], ==, 5);
  g_assert_cmpuint (plan_model_catalog_get_store (again)->n[PLAN_MODEL_OBJECT_MENTION], >, 100);
}

static void
test_add_plan_from (void)
{
  g_autoptr (PlanModelCatalog) catalog = read_examples (), merged = NULL;
  g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), 3);
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  const PlanModelStore *from = plan_model_catalog_get_store (catalog), *store;
  const PlanModelPlanRow *in, *out;

  g_test_summary ("A plan is copied out of a catalog, twice under two ids, and is open then");

  plan_model_builder_add_plan (builder, "p", "题");
  plan_model_builder_add_indicator (builder, "i", "指标");
  plan_model_builder_add_plan_from (builder, plan);
  plan_model_builder_add_plan_from (builder, plan);
  assert_refused (builder, "plan \"wuchangshi-2021-2025\": id: another one of the kind has it already");
  set (builder, "id", "copy");

  merged = build (builder);
  store = plan_model_catalog_get_store (merged);
  in = plan_model_store_peek_plan (from, 3);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_PLAN], ==, 3);
  g_assert_cmpstr (plan_model_store_id_text (store, plan_model_store_peek_plan (store, 2)->id), ==, "copy");
  for (guint i = 1; i <= 2; i++)
    {
      out = plan_model_store_peek_plan (store, i);
      g_assert_cmpuint (out->indicators.n, ==, in->indicators.n);
      g_assert_cmpuint (out->sections.n, ==, in->sections.n);
      g_assert_cmpstr (plan_model_store_text (store, out->title), ==, plan_model_store_text (from, in->title));
      for (guint n = 0; n < in->indicators.n; n++)
        {
          PlanModelIndicatorRow a, b;

          plan_model_store_get_indicator (from, in->indicators.first + n, &a);
          plan_model_store_get_indicator (store, out->indicators.first + n, &b);
          g_assert_cmpstr (plan_model_store_text (from, a.name), ==, plan_model_store_text (store, b.name));
          g_assert_cmpuint (a.values.n, ==, b.values.n);
          /* Links go to the objects of the same plan. */
          g_assert_cmpuint (a.section == 0 ? 0 : a.section - in->sections.first, ==,
                            b.section == 0 ? 0 : b.section - out->sections.first);
        }
    }
}

static void
test_edit (void)
{
  g_autoptr (PlanModelCatalog) catalog = read_examples (), edited = NULL;
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new_from_catalog (catalog);
  const PlanModelStore *from = plan_model_catalog_get_store (catalog), *store;
  PlanModelIndicatorRow before, after;
  PlanModelValueRow value;
  g_autofree char *id = NULL;

  g_test_summary ("An actual figure is added to an indicator of a plan that was read");

  plan_model_store_get_indicator (from, plan_model_store_peek_plan (from, 3)->indicators.first, &before);
  id = g_strdup (plan_model_store_id_text (from, before.id));
  g_assert_true (plan_model_builder_find (builder, "wuchangshi-2021-2025", "indicator", id, NULL));
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_ACTUAL);
  g_assert_true (plan_model_builder_set_number (builder, "year", 2023, NULL));
  set (builder, "value", "311.50");

  edited = build (builder);
  store = plan_model_catalog_get_store (edited);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_VALUE], ==, from->n[PLAN_MODEL_OBJECT_VALUE] + 1);
  plan_model_store_get_indicator (store, plan_model_store_peek_plan (store, 3)->indicators.first, &after);
  g_assert_cmpuint (after.values.n, ==, before.values.n + 1);
  plan_model_store_get_value (store, after.values.first + after.values.n - 1, &value);
  g_assert_cmpuint (value.role, ==, PLAN_MODEL_VALUE_ROLE_ACTUAL);
  g_assert_cmpint (value.year, ==, 2023);
  g_assert_cmpint (value.amount.coefficient, ==, 31150);
  g_assert_cmpuint (value.amount.places, ==, 2);
}

/* --- Finding --- */

static PlanModelBuilder *
make_builder (void)
{
  PlanModelBuilder *builder = plan_model_builder_new ();

  plan_model_builder_add_plan (builder, "p", "题");
  plan_model_builder_add_section (builder, "1", "一", NULL);
  plan_model_builder_add_section (builder, "1.1", "一一", "1");
  plan_model_builder_add_section (builder, "1.1.1", "一一一", "1.1");
  plan_model_builder_add_section (builder, "2", "二", NULL);
  plan_model_builder_add_section (builder, "1.2", "一二", "1");
  plan_model_builder_add_task (builder, "t", "任务");
  plan_model_builder_add_assignment (builder, "a", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  plan_model_builder_add_agency (builder, "a", "局");
  plan_model_builder_add_indicator (builder, "i", "指标");
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_BASELINE);
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
  plan_model_builder_add_mention (builder);
  set (builder, "wording", "甲");
  plan_model_builder_add_mention (builder);
  set (builder, "wording", "乙");
  plan_model_builder_add_plan (builder, "q", "题");
  plan_model_builder_add_indicator (builder, "i", "另指标");

  return builder;
}

static void
assert_not_found (PlanModelBuilder *builder,
                  const char       *plan,
                  const char       *kind,
                  const char       *id,
                  int               code,
                  const char       *message)
{
  g_autoptr (GError) error = NULL;

  g_test_message ("%s", message);
  g_assert_false (plan_model_builder_find (builder, plan, kind, id, &error));
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
assert_no_nth (PlanModelBuilder *builder,
               const char       *list,
               guint             position,
               int               code,
               const char       *message)
{
  g_autoptr (GError) error = NULL;

  g_test_message ("%s", message);
  g_assert_false (plan_model_builder_find_nth (builder, list, position, &error));
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

/* What is open says so itself when it is asked for a member that it does not have. */
static void
assert_open (PlanModelBuilder *builder,
             const char       *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *prefix = g_strconcat (expected, ": \"?\" is no member", NULL);

  g_assert_false (plan_model_builder_set (builder, "?", "", &error));
  g_assert_true (g_str_has_prefix (error->message, prefix));
}

#define MEMBER PLAN_MODEL_BUILD_ERROR_MEMBER
#define REFERENCE PLAN_MODEL_BUILD_ERROR_REFERENCE

static void
test_find (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();

  g_test_summary ("What has an id is found by it in its plan; what is not there leaves open what was");

  g_assert_true (plan_model_builder_find (builder, "q", "indicator", "i", NULL));
  assert_open (builder, "indicator \"i\" of plan \"q\"");
  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  assert_open (builder, "indicator \"i\" of plan \"p\"");
  assert_not_found (builder, "r", "indicator", "i", REFERENCE, "no plan has the id \"r\"");
  assert_not_found (builder, "q", "task", "t", REFERENCE, "plan \"q\": no task of the plan has the id \"t\"");
  assert_not_found (builder, "p", "task", "i", REFERENCE, "plan \"p\": no task of the plan has the id \"i\"");
  assert_not_found (builder, "p", "task", "", REFERENCE, "plan \"p\": no task of the plan has the id \"\"");
  assert_not_found (builder, "p", "task", "\xff", REFERENCE,
                    "plan \"p\": no task of the plan has the id \"\xef\xbf\xbd\"");
  assert_not_found (builder, "p", "value", "i", MEMBER, "no object of the kind \"value\" has an id");
  assert_not_found (builder, "p", "period", "i", MEMBER, "no object of the kind \"period\" has an id");
  assert_not_found (builder, "p", "task", NULL, MEMBER, "plan \"p\": it takes an id to say which task is meant");
  assert_not_found (builder, "p", "plan", "q", REFERENCE,
                    "plan \"p\": it is the plan itself that is looked for, by two ids");
  assert_open (builder, "indicator \"i\" of plan \"p\"");

  g_assert_true (plan_model_builder_find (builder, "q", NULL, NULL, NULL));
  assert_open (builder, "plan \"q\"");
  g_assert_true (plan_model_builder_find (builder, "p", "plan", "p", NULL));
  assert_open (builder, "plan \"p\"");

  /* What comes later is found too, and what bears another id by that. */
  plan_model_builder_add_indicator (builder, "new", "指标");
  set (builder, "id", "newer");
  assert_not_found (builder, "p", "indicator", "new", REFERENCE,
                    "plan \"p\": no indicator of the plan has the id \"new\"");
  plan_model_builder_add_plan (builder, "r", "题");
  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "newer", NULL));
  assert_open (builder, "indicator \"newer\" of plan \"p\"");
  g_assert_true (plan_model_builder_find (builder, "r", NULL, NULL, NULL));
  assert_open (builder, "plan \"r\"");
}

static void
test_find_nth (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();

  g_test_summary ("What has no id is found by its position, from what it hangs on or what hangs beside it");

  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "values", 1, NULL));
  assert_open (builder, "indicator \"i\" of plan \"p\": values[1]");
  g_assert_true (plan_model_builder_find_nth (builder, "mentions", 1, NULL));
  assert_open (builder, "indicator \"i\" of plan \"p\": values[1].mentions[1]");
  g_assert_true (plan_model_builder_find_nth (builder, "mentions", 0, NULL));
  assert_open (builder, "indicator \"i\" of plan \"p\": values[1].mentions[0]");
  assert_no_nth (builder, "mentions", 2, REFERENCE,
                 "indicator \"i\" of plan \"p\": values[1].mentions: there is no position 2, for it holds 2");
  g_assert_true (plan_model_builder_find_nth (builder, "values", 0, NULL));
  assert_open (builder, "indicator \"i\" of plan \"p\": values[0]");
  assert_no_nth (builder, "mentions", 0, REFERENCE,
                 "indicator \"i\" of plan \"p\": values[0].mentions: there is no position 0, for it holds 0");
  assert_no_nth (builder, "assignments", 0, MEMBER,
                 "indicator \"i\" of plan \"p\": values[0]: \"assignments\" is no list of objects of value");
  assert_no_nth (builder, "issuers", 0, MEMBER,
                 "indicator \"i\" of plan \"p\": values[0]: \"issuers\" is no list of objects of value");
  g_assert_true (plan_model_builder_find_nth (builder, "tasks", 0, NULL));
  assert_open (builder, "task \"t\" of plan \"p\"");
  g_assert_true (plan_model_builder_find_nth (builder, "assignments", 0, NULL));
  assert_open (builder, "task \"t\" of plan \"p\": assignments[0]");

  g_assert_true (plan_model_builder_find_nth (builder, "sections", 1, NULL));
  assert_open (builder, "section \"2\" of plan \"p\"");
  assert_no_nth (builder, "sections", 0, REFERENCE,
                 "section \"2\" of plan \"p\": sections: there is no position 0, for it holds 0");
  g_assert_true (plan_model_builder_find (builder, "p", NULL, NULL, NULL));
  assert_no_nth (builder, "sections", 2, REFERENCE, "plan \"p\": sections: there is no position 2, for it holds 2");
  g_assert_true (plan_model_builder_find_nth (builder, "sections", 0, NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "sections", 1, NULL));
  assert_open (builder, "section \"1.2\" of plan \"p\"");
}

/* --- Removing --- */

static void
test_remove (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  const PlanModelStore *store;

  g_test_summary ("What hangs on a removed object goes with it; what names it is refused until it is changed");

  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "values", 0, NULL));
  plan_model_builder_remove (builder);
  assert_open (builder, "indicator \"i\" of plan \"p\"");
  g_assert_true (plan_model_builder_find_nth (builder, "values", 0, NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "mentions", 0, NULL));
  plan_model_builder_remove (builder);
  assert_open (builder, "indicator \"i\" of plan \"p\": values[0]");
  g_assert_true (plan_model_builder_find (builder, "p", "agency", "a", NULL));
  plan_model_builder_remove (builder);
  assert_open (builder, "plan \"p\"");
  assert_not_found (builder, "p", "agency", "a", REFERENCE, "plan \"p\": no agency of the plan has the id \"a\"");
  assert_refused (builder, "task \"t\" of plan \"p\": assignments[0].agency: no agency of the plan has the id \"a\"");
  g_assert_true (plan_model_builder_find (builder, "p", "task", "t", NULL));
  plan_model_builder_remove (builder);

  catalog = build (builder);
  store = plan_model_catalog_get_store (catalog);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_TASK], ==, 0);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_ASSIGNMENT], ==, 0);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_AGENCY], ==, 0);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_VALUE], ==, 1);
  g_assert_cmpuint (store->value.role[0], ==, PLAN_MODEL_VALUE_ROLE_TARGET);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_MENTION], ==, 1);
}

static void
test_remove_section (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  const PlanModelStore *store;

  g_test_summary ("With a section go those below it, be it below itself");

  g_assert_true (plan_model_builder_find (builder, "p", "section", "1.1", NULL));
  plan_model_builder_remove (builder);
  assert_open (builder, "section \"1\" of plan \"p\"");
  assert_not_found (builder, "p", "section", "1.1.1", REFERENCE,
                    "plan \"p\": no section of the plan has the id \"1.1.1\"");
  g_clear_object (&catalog);
  catalog = build (builder);
  store = plan_model_catalog_get_store (catalog);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_SECTION], ==, 3);
  g_assert_cmpuint (plan_model_store_peek_section (store, 0)->sections.n, ==, 1);

  set (builder, "parent", "1.2");
  g_assert_true (plan_model_builder_find (builder, "p", "section", "1.2", NULL));
  plan_model_builder_remove (builder);
  assert_open (builder, "plan \"p\"");
  g_clear_object (&catalog);
  catalog = build (builder);
  g_assert_cmpuint (plan_model_catalog_get_store (catalog)->n[PLAN_MODEL_OBJECT_SECTION], ==, 1);

  /* The first of two with one id has what names it; the second goes alone. */
  plan_model_builder_add_section (builder, "2.1", "二一", "2");
  plan_model_builder_add_section (builder, "2", "二", NULL);
  assert_refused (builder, "section \"2\" of plan \"p\": id: another one of the kind has it already");
  plan_model_builder_remove (builder);
  g_clear_object (&catalog);
  catalog = build (builder);
  g_assert_cmpuint (plan_model_catalog_get_store (catalog)->n[PLAN_MODEL_OBJECT_SECTION], ==, 2);
}

static void
test_remove_plan (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  const PlanModelStore *store;

  g_test_summary ("With a plan goes everything in it; its id is free then, and a new one is found by it");

  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  g_assert_true (plan_model_builder_find (builder, "p", NULL, NULL, NULL));
  plan_model_builder_remove (builder);
  assert_not_found (builder, "p", NULL, NULL, REFERENCE, "no plan has the id \"p\"");
  catalog = build (builder);
  store = plan_model_catalog_get_store (catalog);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_PLAN], ==, 1);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_INDICATOR], ==, 1);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_SECTION], ==, 0);

  plan_model_builder_add_plan (builder, "p", "新");
  plan_model_builder_add_plan (builder, "z", "末");
  g_assert_true (plan_model_builder_find (builder, "p", NULL, NULL, NULL));
  assert_open (builder, "plan \"p\"");
  assert_not_found (builder, "p", "indicator", "i", REFERENCE, "plan \"p\": no indicator of the plan has the id \"i\"");

  /* Of two with one id the first is found, and when it is out, the second. */
  plan_model_builder_add_indicator (builder, "i", "甲");
  plan_model_builder_add_indicator (builder, "i", "乙");
  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  plan_model_builder_remove (builder);
  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  g_clear_object (&catalog);
  catalog = build (builder);
  store = plan_model_catalog_get_store (catalog);
  g_assert_cmpstr (plan_model_store_text (store, store->indicator.name[1]), ==, "乙");
}

static void
test_many_finds (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  const guint n_plans = 200, n_indicators = 50;
  char plan[16], id[16];

  g_test_summary ("Every one of 10,000 indicators is found, whose ids each plan repeats, without a look at each");

  for (guint i = 0; i < n_plans; i++)
    {
      g_snprintf (plan, sizeof plan, "p%u", i);
      plan_model_builder_add_plan (builder, plan, "题");
      for (guint n = 0; n < n_indicators; n++)
        {
          g_snprintf (id, sizeof id, "i%u", n);
          plan_model_builder_add_indicator (builder, id, "指标");
        }
    }
  for (guint i = 0; i < n_plans; i++)
    {
      g_snprintf (plan, sizeof plan, "p%u", i);
      for (guint n = 0; n < n_indicators; n++)
        {
          g_snprintf (id, sizeof id, "i%u", n);
          g_assert_true (plan_model_builder_find (builder, plan, "indicator", id, NULL));
          plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_ACTUAL);
        }
    }
  catalog = build (builder);
  g_assert_cmpuint (plan_model_catalog_get_store (catalog)->n[PLAN_MODEL_OBJECT_VALUE], ==, n_plans * n_indicators);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/builder-copy/examples", test_examples);
  g_test_add_func ("/planmodel/builder-copy/add-plan-from", test_add_plan_from);
  g_test_add_func ("/planmodel/builder-copy/edit", test_edit);
  g_test_add_func ("/planmodel/builder-copy/find", test_find);
  g_test_add_func ("/planmodel/builder-copy/find-nth", test_find_nth);
  g_test_add_func ("/planmodel/builder-copy/remove", test_remove);
  g_test_add_func ("/planmodel/builder-copy/remove-section", test_remove_section);
  g_test_add_func ("/planmodel/builder-copy/remove-plan", test_remove_plan);
  g_test_add_func ("/planmodel/builder-copy/many-finds", test_many_finds);

  return g_test_run ();
}
