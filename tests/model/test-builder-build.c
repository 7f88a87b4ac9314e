/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/builder.h>
#include <libplanmodel/model/catalog-private.h>

#include "same-store.h"

#define MEMBER PLAN_MODEL_BUILD_ERROR_MEMBER
#define REFERENCE PLAN_MODEL_BUILD_ERROR_REFERENCE
#define CYCLE PLAN_MODEL_BUILD_ERROR_CYCLE
#define PERIOD PLAN_MODEL_BUILD_ERROR_PERIOD
#define LIMIT PLAN_MODEL_BUILD_ERROR_LIMIT

static void
set (PlanModelBuilder *builder,
     const char       *member,
     const char       *text)
{
  g_autoptr (GError) error = NULL;

  plan_model_builder_set (builder, member, text, &error);
  g_assert_no_error (error);
}

static void
set_years (PlanModelBuilder *builder,
           const char       *part,
           int               start,
           int               end)
{
  g_autofree char *start_path = g_strconcat (part, ".start", NULL);
  g_autofree char *end_path = g_strconcat (part, ".end", NULL);

  g_assert_true (plan_model_builder_set_number (builder, start_path, start, NULL));
  g_assert_true (plan_model_builder_set_number (builder, end_path, end, NULL));
}

static void
add (PlanModelBuilder *builder,
     const char       *member,
     const char       *text)
{
  g_autoptr (GError) error = NULL;

  plan_model_builder_add (builder, member, text, &error);
  g_assert_no_error (error);
}

/* One of everything, which can be built. */
static PlanModelBuilder *
make_builder (void)
{
  PlanModelBuilder *builder = plan_model_builder_new ();

  plan_model_builder_add_plan (builder, "p", "题");
  plan_model_builder_add_reference (builder, "依据");
  plan_model_builder_add_area (builder, "ar", "区");
  plan_model_builder_add_agency (builder, "ag", "局");
  plan_model_builder_add_section (builder, "s", "章", NULL);
  plan_model_builder_add_table (builder, "b");
  plan_model_builder_add_table_note (builder, "*");
  plan_model_builder_add_task (builder, "t", "任务");
  plan_model_builder_add_assignment (builder, "ag", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  plan_model_builder_add_project (builder, "x", "项目");
  plan_model_builder_add_assignment (builder, "ag", PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT);
  plan_model_builder_add_indicator (builder, "i", "指标");
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
  plan_model_builder_add_mention (builder);
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_TARGET);
  plan_model_builder_add_mention (builder);
  plan_model_builder_add_mention (builder);

  return builder;
}

static void
assert_refused (PlanModelBuilder *builder,
                int               code,
                const char       *message)
{
  g_autoptr (GError) error = NULL, again = NULL;

  g_test_message ("%s", message);
  g_assert_null (plan_model_builder_build (builder, &error));
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_null (plan_model_builder_build (builder, &again));
  g_assert_cmpstr (again->message, ==, message);
  g_assert_null (plan_model_builder_build (builder, NULL));
}

static PlanModelStore *
build (PlanModelBuilder *builder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_builder_build (builder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalog);

  return plan_model_store_ref (plan_model_catalog_get_store (catalog));
}

/* --- Required members, and the texts that objects are added with --- */

static void
test_missing (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();
  g_autoptr (PlanModelStore) store = NULL;

  g_test_summary ("An object without what it cannot be without is refused, also in its parts");

  set (builder, "section", "s");
  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  set (builder, "name", NULL);
  assert_refused (builder, MEMBER, "indicator \"i\" of plan \"p\": name: missing");
  set (builder, "name", "指标");
  g_assert_true (plan_model_builder_find_nth (builder, "values", 1, NULL));
  set (builder, "role", NULL);
  assert_refused (builder, MEMBER, "indicator \"i\" of plan \"p\": values[1].role: missing");
  set (builder, "role", "target");
  set (builder, "against.kind", "area");
  assert_refused (builder, MEMBER, "indicator \"i\" of plan \"p\": values[1].against.text: missing");
  set (builder, "against", NULL);
  g_assert_true (plan_model_builder_set_number (builder, "years.start", 2021, NULL));
  assert_refused (builder, MEMBER, "indicator \"i\" of plan \"p\": values[1].years.end: missing");
  set (builder, "years", NULL);
  g_assert_true (plan_model_builder_set_number (builder, "years.end", 2021, NULL));
  assert_refused (builder, MEMBER, "indicator \"i\" of plan \"p\": values[1].years.start: missing");
  set (builder, "years", NULL);
  plan_model_builder_add_value (builder, PLAN_MODEL_VALUE_ROLE_UNKNOWN);
  assert_refused (builder, MEMBER, "indicator \"i\" of plan \"p\": values[2].role: missing");
  plan_model_builder_remove (builder);

  g_assert_true (plan_model_builder_find (builder, "p", "task", "t", NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "assignments", 0, NULL));
  set (builder, "agency", NULL);
  assert_refused (builder, MEMBER, "task \"t\" of plan \"p\": assignments[0].agency: missing");
  set (builder, "agency", "ag");
  g_assert_true (plan_model_builder_find (builder, "p", "project", "x", NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "assignments", 0, NULL));
  set (builder, "role", NULL);
  assert_refused (builder, MEMBER, "project \"x\" of plan \"p\": assignments[0].role: missing");
  set (builder, "role", "support");
  g_assert_true (plan_model_builder_find (builder, "p", NULL, NULL, NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "references", 0, NULL));
  set (builder, "title", NULL);
  assert_refused (builder, MEMBER, "plan \"p\": references[0].title: missing");
  set (builder, "title", "依据");

  store = build (builder);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_MENTION], ==, 3);
}

static void
test_added_with (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelStore) store = NULL;
  g_autoptr (GError) error = NULL;

  g_test_summary ("A text that an object was added with and that cannot be held is said by build, until it is set");

  plan_model_builder_add_plan (builder, "", "");
  assert_refused (builder, MEMBER, "plans[0]: id: the text is empty");
  set (builder, "id", "p");
  assert_refused (builder, MEMBER, "plan \"p\": title: the text is empty");
  set (builder, "title", "题");
  plan_model_builder_add_area (builder, "a1", "\xff");
  assert_refused (builder, MEMBER, "area \"a1\" of plan \"p\": name: the text is not UTF-8");
  set (builder, "name", "区");
  plan_model_builder_add_area (builder, "\xff", "区");
  assert_refused (builder, MEMBER, "plan \"p\": areas[1].id: the text is not UTF-8");
  plan_model_builder_remove (builder);
  plan_model_builder_add_reference (builder, "");
  assert_refused (builder, MEMBER, "plan \"p\": references[0].title: the text is empty");
  plan_model_builder_remove (builder);
  plan_model_builder_add_table (builder, "b");
  plan_model_builder_add_table_note (builder, "");
  assert_refused (builder, MEMBER, "table \"b\" of plan \"p\": notes[0].mark: the text is empty");
  plan_model_builder_remove (builder);
  plan_model_builder_add_section (builder, "s", "章", "");
  assert_refused (builder, MEMBER, "section \"s\" of plan \"p\": parent: the text is empty");
  set (builder, "parent", NULL);
  plan_model_builder_add_task (builder, "t", "任务");
  plan_model_builder_add_assignment (builder, "", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  assert_refused (builder, MEMBER, "task \"t\" of plan \"p\": assignments[0].agency: the text is empty");
  plan_model_builder_remove (builder);
  plan_model_builder_add_section (builder, "", "\xff", "s");
  assert_refused (builder, MEMBER, "section \"s\" of plan \"p\": sections[0].id: the text is empty");
  set (builder, "id", "s2");
  assert_refused (builder, MEMBER, "section \"s2\" of plan \"p\": title: the text is not UTF-8");
  set (builder, "title", NULL);
  assert_refused (builder, MEMBER, "section \"s2\" of plan \"p\": title: missing");
  set (builder, "title", "节");
  plan_model_builder_add_plan (builder, "", "题");
  plan_model_builder_add_indicator (builder, "i", "");
  assert_refused (builder, MEMBER, "plans[1]: id: the text is empty");
  g_assert_false (plan_model_builder_set (builder, "name", "", &error));
  g_assert_cmpstr (error->message, ==, "indicator \"i\" of plans[1]: name: the text is empty");
  plan_model_builder_remove (builder);
  plan_model_builder_remove (builder);

  store = build (builder);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_SECTION], ==, 2);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_PLAN], ==, 1);
}

/* --- Years --- */

static void
test_years (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();
  g_autoptr (PlanModelStore) store = NULL;
  PlanModelValueRow value;

  g_test_summary ("A span of years that ends before it starts is refused, and years beside a year");

  g_assert_true (plan_model_builder_find (builder, "p", NULL, NULL, NULL));
  set_years (builder, "period", 2025, 2021);
  assert_refused (builder, PERIOD, "plan \"p\": period: ends in 2021, before it starts in 2025");
  set_years (builder, "period", 2025, 2025);
  g_assert_true (plan_model_builder_find (builder, "p", "project", "x", NULL));
  set_years (builder, "years", 2022, 2021);
  assert_refused (builder, PERIOD, "project \"x\" of plan \"p\": years: ends in 2021, before it starts in 2022");
  set_years (builder, "years", 2021, 2022);
  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "values", 0, NULL));
  set_years (builder, "years", 2024, 2023);
  assert_refused (builder, PERIOD,
                  "indicator \"i\" of plan \"p\": values[0].years: ends in 2023, before it starts in 2024");
  set_years (builder, "years", 2023, 2024);
  g_assert_true (plan_model_builder_set_number (builder, "year", 2023, NULL));
  assert_refused (builder, MEMBER, "indicator \"i\" of plan \"p\": values[0].year: stated together with years");
  set (builder, "year", NULL);

  store = build (builder);
  plan_model_store_get_value (store, 0, &value);
  g_assert_cmpint (value.rare.years.start, ==, 2023);
  g_assert_cmpint (value.year, ==, 2024);
}

/* --- Ids --- */

static void
test_duplicate_ids (void)
{
  static const char *const kinds[] = { "area", "agency", "section", "table", "task", "project", "indicator" };

  g_test_summary ("Two objects of a kind in a plan, or two plans, with one id are refused; in two plans they are not");

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (PlanModelBuilder) builder = make_builder ();
      g_autofree char *message =
          g_strdup_printf ("%s \"2\" of plan \"p\": id: another one of the kind has it already", kinds[i]);
      const char *firsts[] = { "ar", "ag", "s", "b", "t", "x", "i" };
      g_autoptr (PlanModelStore) store = NULL;

      plan_model_builder_add_area (builder, "2", "区");
      plan_model_builder_add_agency (builder, "2", "局");
      plan_model_builder_add_section (builder, "2", "章", NULL);
      plan_model_builder_add_table (builder, "2");
      plan_model_builder_add_task (builder, "2", "任务");
      plan_model_builder_add_project (builder, "2", "项目");
      plan_model_builder_add_indicator (builder, "2", "指标");
      plan_model_builder_add_plan (builder, "q", "题");
      plan_model_builder_add_area (builder, "2", "区");
      plan_model_builder_add_indicator (builder, "i", "指标");
      store = build (builder);

      g_assert_true (plan_model_builder_find (builder, "p", kinds[i], firsts[i], NULL));
      set (builder, "id", "2");
      assert_refused (builder, REFERENCE, message);
    }
  {
    g_autoptr (PlanModelBuilder) builder = make_builder ();

    plan_model_builder_add_plan (builder, "q", "题");
    plan_model_builder_add_plan (builder, "p", "题");
    assert_refused (builder, REFERENCE, "plan \"p\": id: another one of the kind has it already");
    set (builder, "id", "r");
    plan_model_store_unref (build (builder));
  }
}

typedef struct
{
  const char *kind;
  const char *id;
  const char *list; /* of what has no id, and its position */
  guint position;
  const char *member;
  gboolean is_list;
  const char *message;
} Dangling;

static void
test_dangling_ids (void)
{
  static const Dangling rows[] = {
    { "plan", "p", NULL, 0, "area", FALSE, "plan \"p\": area: no area of the plan has the id \"no\"" },
    { "plan", "p", NULL, 0, "issuers", TRUE, "plan \"p\": issuers[1]: no agency of the plan has the id \"no\"" },
    { "area", "ar", NULL, 0, "parent", FALSE,
      "area \"ar\" of plan \"p\": parent: no area of the plan has the id \"no\"" },
    { "agency", "ag", NULL, 0, "area", FALSE,
      "agency \"ag\" of plan \"p\": area: no area of the plan has the id \"no\"" },
    { "agency", "ag2", NULL, 0, "members", TRUE,
      "agency \"ag2\" of plan \"p\": members[1]: no agency of the plan has the id \"no\"" },
    { "section", "s", NULL, 0, "parent", FALSE,
      "section \"s\" of plan \"p\": parent: no section of the plan has the id \"no\"" },
    { "table", "b", NULL, 0, "section", FALSE,
      "table \"b\" of plan \"p\": section: no section of the plan has the id \"no\"" },
    { "task", "t", NULL, 0, "section", FALSE,
      "task \"t\" of plan \"p\": section: no section of the plan has the id \"no\"" },
    { "task", "t", NULL, 0, "parent", FALSE,
      "task \"t\" of plan \"p\": parent: no task of the plan has the id \"no\"" },
    { "task", "t", "assignments", 0, "agency", FALSE,
      "task \"t\" of plan \"p\": assignments[0].agency: no agency of the plan has the id \"no\"" },
    { "project", "x", NULL, 0, "area", FALSE,
      "project \"x\" of plan \"p\": area: no area of the plan has the id \"no\"" },
    { "project", "x", NULL, 0, "table", FALSE,
      "project \"x\" of plan \"p\": table: no table of the plan has the id \"no\"" },
    { "project", "x", NULL, 0, "section", FALSE,
      "project \"x\" of plan \"p\": section: no section of the plan has the id \"no\"" },
    { "indicator", "i", NULL, 0, "area", FALSE,
      "indicator \"i\" of plan \"p\": area: no area of the plan has the id \"no\"" },
    { "indicator", "i", NULL, 0, "table", FALSE,
      "indicator \"i\" of plan \"p\": table: no table of the plan has the id \"no\"" },
    { "indicator", "i", NULL, 0, "parent", FALSE,
      "indicator \"i\" of plan \"p\": parent: no indicator of the plan has the id \"no\"" },
    { "indicator", "i", NULL, 0, "section", FALSE,
      "indicator \"i\" of plan \"p\": section: no section of the plan has the id \"no\"" },
    { "indicator", "i", NULL, 0, "task", FALSE,
      "indicator \"i\" of plan \"p\": task: no task of the plan has the id \"no\"" },
    { "indicator", "i", NULL, 0, "project", FALSE,
      "indicator \"i\" of plan \"p\": project: no project of the plan has the id \"no\"" },
    { "indicator", "i", "values", 1, "against.area", FALSE,
      "indicator \"i\" of plan \"p\": values[1].against.area: no area of the plan has the id \"no\"" },
    { "indicator", "i", "values", 0, "against.indicator", FALSE,
      "indicator \"i\" of plan \"p\": values[0].against.indicator: no indicator of the plan has the id \"no\"" },
  };

  g_test_summary ("Each member that names another object is refused where there is none; one of another plan is none");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlanModelBuilder) builder = make_builder ();
      const Dangling *row = &rows[i];

      plan_model_builder_add_agency (builder, "ag2", "组");
      plan_model_builder_add_plan (builder, "q", "题");
      plan_model_builder_add_area (builder, "no", "区");
      plan_model_builder_add_agency (builder, "no", "局");
      plan_model_builder_add_section (builder, "no", "章", NULL);
      plan_model_builder_add_table (builder, "no");
      plan_model_builder_add_task (builder, "no", "任务");
      plan_model_builder_add_project (builder, "no", "项目");
      plan_model_builder_add_indicator (builder, "no", "指标");

      g_assert_true (plan_model_builder_find (builder, "p", row->kind, row->id, NULL));
      if (row->list != NULL)
        g_assert_true (plan_model_builder_find_nth (builder, row->list, row->position, NULL));
      if (row->list != NULL && g_str_equal (row->list, "values"))
        set (builder, "against.text", "全省");
      if (row->is_list)
        add (builder, row->member, "ag");
      if (row->is_list)
        add (builder, row->member, "no");
      else
        set (builder, row->member, "no");
      assert_refused (builder, REFERENCE, row->message);
    }
}

static void
test_dangling_mention (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();

  g_test_summary ("A mention that names what is not there is found by the way to it");

  g_assert_true (plan_model_builder_find (builder, "p", "indicator", "i", NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "values", 1, NULL));
  g_assert_true (plan_model_builder_find_nth (builder, "mentions", 1, NULL));
  set (builder, "section", "no");
  assert_refused (
      builder, REFERENCE,
      "indicator \"i\" of plan \"p\": values[1].mentions[1].section: no section of the plan has the id \"no\"");
  set (builder, "section", "s");
  set (builder, "task", "no");
  assert_refused (builder, REFERENCE,
                  "indicator \"i\" of plan \"p\": values[1].mentions[1].task: no task of the plan has the id \"no\"");
}

/* --- Cycles --- */

static void
add_one (PlanModelBuilder *builder,
         const char       *kind,
         const char       *id)
{
  if (g_str_equal (kind, "area"))
    plan_model_builder_add_area (builder, id, "区");
  else if (g_str_equal (kind, "section"))
    plan_model_builder_add_section (builder, id, "章", NULL);
  else if (g_str_equal (kind, "task"))
    plan_model_builder_add_task (builder, id, "任务");
  else if (g_str_equal (kind, "indicator"))
    plan_model_builder_add_indicator (builder, id, "指标");
  else
    plan_model_builder_add_agency (builder, id, "组");
}

static void
test_cycles (void)
{
  static const char *const kinds[] = { "area", "section", "task", "indicator", "agency" };

  g_test_summary ("A cycle of one, of two and of three is refused, in either order; a long chain is none");

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      for (guint length = 1; length <= 3; length++)
        {
          for (guint backwards = 0; backwards <= 1; backwards++)
            {
              g_autoptr (PlanModelBuilder) builder = make_builder ();
              g_autoptr (GError) error = NULL;
              gboolean is_group = g_str_equal (kinds[i], "agency");
              g_autofree char *end =
                  g_strdup_printf ("\" of plan \"p\": %s",
                                   is_group ? "members: it is a member of itself" : "parent: it lies below itself");
              g_autofree char *begin = g_strdup_printf ("%s \"c", kinds[i]);

              add_one (builder, kinds[i], "below");
              if (is_group)
                add (builder, "members", "c0");
              else
                set (builder, "parent", "c0");
              for (guint n = 0; n < length; n++)
                {
                  g_autofree char *id = g_strdup_printf ("c%u", backwards ? length - 1 - n : n);
                  g_autofree char *next = g_strdup_printf ("c%u", ((backwards ? length - 1 - n : n) + 1) % length);

                  add_one (builder, kinds[i], id);
                  if (is_group)
                    add (builder, "members", next);
                  else
                    set (builder, "parent", next);
                }
              g_assert_null (plan_model_builder_build (builder, &error));
              g_assert_error (error, PLAN_MODEL_BUILD_ERROR, CYCLE);
              g_assert_true (g_str_has_prefix (error->message, begin));
              g_assert_true (g_str_has_suffix (error->message, end));

              /* Without the way back it can be built. */
              g_assert_true (plan_model_builder_find (builder, "p", kinds[i], "c0", NULL));
              set (builder, is_group ? "members" : "parent", NULL);
              plan_model_store_unref (build (builder));
            }
        }
    }
}

static void
test_deep (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelStore) store = NULL;
  const guint n = 20000;
  char id[16], parent[16];

  g_test_summary ("20,000 tasks and groups one below the other take no stack");

  plan_model_builder_add_plan (builder, "p", "题");
  for (guint i = 0; i < n; i++)
    {
      g_snprintf (id, sizeof id, "%u", i);
      g_snprintf (parent, sizeof parent, "%u", i + 1);
      plan_model_builder_add_task (builder, id, "任务");
      if (i + 1 < n)
        set (builder, "parent", parent);
      plan_model_builder_add_agency (builder, id, "组");
      if (i + 1 < n)
        add (builder, "members", parent);
    }
  store = build (builder);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_TASK], ==, n);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_AGENCY], ==, n);
}

/* Each section before the one that it lies in. */
static PlanModelBuilder *
make_deep_outline (guint n)
{
  PlanModelBuilder *builder = plan_model_builder_new ();
  char id[16], parent[16];

  plan_model_builder_add_plan (builder, "p", "题");
  for (guint i = n; i > 0; i--)
    {
      g_snprintf (id, sizeof id, "%u", i);
      g_snprintf (parent, sizeof parent, "%u", i - 1);
      plan_model_builder_add_section (builder, id, "章", i > 1 ? parent : NULL);
    }

  return builder;
}

static void
test_deep_sections (void)
{
  g_autoptr (PlanModelBuilder) builder = make_deep_outline (511), deeper = make_deep_outline (512), deepest = make_deep_outline (20000);
  g_autoptr (PlanModelStore) store = NULL;

  g_test_summary ("511 sections lie in one another, and not one more, however many there are");

  store = build (builder);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_SECTION], ==, 511);
  g_assert_cmpuint (plan_model_store_peek_section (store, 0)->sections.n, ==, 510);
  g_assert_cmpuint (plan_model_store_peek_section (store, 510)->parent, ==, 510);

  /* The deepest would be no less deep for a neighbour, which is as deep as may be. */
  g_assert_true (plan_model_builder_find (builder, "p", NULL, NULL, NULL));
  plan_model_builder_add_section (builder, "511b", "章", "510");
  g_clear_pointer (&store, plan_model_store_unref);
  store = build (builder);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_SECTION], ==, 512);

  assert_refused (deeper, LIMIT, "section \"512\" of plan \"p\": parent: sections lie more than 511 deep in one another");
  assert_refused (deepest, LIMIT, "section \"512\" of plan \"p\": parent: sections lie more than 511 deep in one another");
}

/* --- Order --- */

static void
test_order (void)
{
  g_autoptr (PlanModelBuilder) forwards = plan_model_builder_new ();
  g_autoptr (PlanModelBuilder) mixed = plan_model_builder_new ();
  g_autoptr (PlanModelStore) expected = NULL, store = NULL;

  g_test_summary ("Whatever the order in which objects of different owners and kinds are added, the store is the same");

  plan_model_builder_add_plan (forwards, "p", "题");
  plan_model_builder_add_section (forwards, "1", "一", NULL);
  plan_model_builder_add_section (forwards, "1.1", "一一", "1");
  plan_model_builder_add_section (forwards, "1.2", "一二", "1");
  plan_model_builder_add_section (forwards, "2", "二", NULL);
  plan_model_builder_add_task (forwards, "t1", "任务");
  set (forwards, "section", "1.2");
  plan_model_builder_add_assignment (forwards, "a", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  plan_model_builder_add_assignment (forwards, "b", PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT);
  plan_model_builder_add_project (forwards, "x1", "项目");
  plan_model_builder_add_assignment (forwards, "b", PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE);
  plan_model_builder_add_indicator (forwards, "i1", "甲");
  set (forwards, "task", "t1");
  plan_model_builder_add_value (forwards, PLAN_MODEL_VALUE_ROLE_BASELINE);
  set (forwards, "value", "222");
  plan_model_builder_add_mention (forwards);
  set (forwards, "section", "1.1");
  plan_model_builder_add_value (forwards, PLAN_MODEL_VALUE_ROLE_TARGET);
  set (forwards, "value", "400");
  plan_model_builder_add_indicator (forwards, "i2", "乙");
  set (forwards, "parent", "i1");
  plan_model_builder_add_agency (forwards, "a", "局");
  plan_model_builder_add_agency (forwards, "b", "组");
  add (forwards, "members", "a");
  plan_model_builder_add_plan (forwards, "q", "另题");
  plan_model_builder_add_indicator (forwards, "i1", "丙");
  plan_model_builder_add_value (forwards, PLAN_MODEL_VALUE_ROLE_ACTUAL);
  set (forwards, "unit", "家");

  plan_model_builder_add_plan (mixed, "p", "题");
  plan_model_builder_add_plan (mixed, "q", "另题");
  plan_model_builder_add_indicator (mixed, "i1", "丙");
  plan_model_builder_add_value (mixed, PLAN_MODEL_VALUE_ROLE_ACTUAL);
  g_assert_true (plan_model_builder_find (mixed, "p", NULL, NULL, NULL));
  plan_model_builder_add_indicator (mixed, "i1", "甲");
  plan_model_builder_add_value (mixed, PLAN_MODEL_VALUE_ROLE_BASELINE);
  plan_model_builder_add_indicator (mixed, "i2", "乙");
  set (mixed, "parent", "i1");
  plan_model_builder_add_project (mixed, "x1", "项目");
  plan_model_builder_add_assignment (mixed, "b", PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE);
  plan_model_builder_add_task (mixed, "t1", "任务");
  plan_model_builder_add_assignment (mixed, "a", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  plan_model_builder_add_section (mixed, "1.1", "一一", "1");
  g_assert_true (plan_model_builder_find (mixed, "p", "indicator", "i1", NULL));
  set (mixed, "task", "t1");
  plan_model_builder_add_value (mixed, PLAN_MODEL_VALUE_ROLE_TARGET);
  set (mixed, "value", "400");
  g_assert_true (plan_model_builder_find_nth (mixed, "values", 0, NULL));
  set (mixed, "value", "222");
  plan_model_builder_add_mention (mixed);
  set (mixed, "section", "1.1");
  plan_model_builder_add_agency (mixed, "a", "局");
  plan_model_builder_add_section (mixed, "1", "一", NULL);
  plan_model_builder_add_section (mixed, "2", "二", NULL);
  plan_model_builder_add_section (mixed, "1.2", "一二", "1");
  g_assert_true (plan_model_builder_find (mixed, "p", "task", "t1", NULL));
  plan_model_builder_add_assignment (mixed, "b", PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT);
  g_assert_true (plan_model_builder_find (mixed, "p", "task", "t1", NULL));
  set (mixed, "section", "1.2");
  plan_model_builder_add_agency (mixed, "b", "组");
  add (mixed, "members", "a");
  g_assert_true (plan_model_builder_find (mixed, "q", "indicator", "i1", NULL));
  g_assert_true (plan_model_builder_find_nth (mixed, "values", 0, NULL));
  set (mixed, "unit", "家");

  expected = build (forwards);
  store = build (mixed);
  assert_same_store (expected, store);
  g_assert_cmpuint (store->n[PLAN_MODEL_OBJECT_VALUE], ==, 3);
  g_assert_cmpstr (plan_model_store_id_text (store, plan_model_store_get_id (store, PLAN_MODEL_OBJECT_SECTION, 2)), ==,
                   "1.2");
}

static void
test_builder_stays (void)
{
  g_autoptr (PlanModelBuilder) builder = make_builder ();
  g_autoptr (PlanModelStore) before = build (builder), same = NULL, after = NULL, later = NULL;

  g_test_summary (
      "A build, failed or not, changes nothing: the next is the same, and a catalog does not see what comes later");

  same = build (builder);
  assert_same_store (before, same);
  plan_model_builder_add_task (builder, "t2", "任务");
  set (builder, "parent", "no");
  assert_refused (builder, REFERENCE, "task \"t2\" of plan \"p\": parent: no task of the plan has the id \"no\"");
  /* It is still open. */
  set (builder, "parent", "t");
  later = build (builder);
  g_assert_cmpuint (later->n[PLAN_MODEL_OBJECT_TASK], ==, 2);
  plan_model_builder_remove (builder);
  after = build (builder);
  assert_same_store (before, after);
}

static void
test_empty (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelStore) store = build (builder), plan = NULL;

  g_test_summary ("A builder without a plan makes a catalog without one, and a plan need hold nothing");

  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    g_assert_cmpuint (store->n[kind], ==, 0);
  plan_model_builder_add_plan (builder, "p", "题");
  plan = build (builder);
  g_assert_cmpuint (plan->n[PLAN_MODEL_OBJECT_PLAN], ==, 1);
  g_assert_cmpstr (plan_model_store_text (plan, plan_model_store_peek_plan (plan, 0)->title), ==, "题");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/builder-build/missing", test_missing);
  g_test_add_func ("/planmodel/builder-build/added-with", test_added_with);
  g_test_add_func ("/planmodel/builder-build/years", test_years);
  g_test_add_func ("/planmodel/builder-build/duplicate-ids", test_duplicate_ids);
  g_test_add_func ("/planmodel/builder-build/dangling-ids", test_dangling_ids);
  g_test_add_func ("/planmodel/builder-build/dangling-mention", test_dangling_mention);
  g_test_add_func ("/planmodel/builder-build/cycles", test_cycles);
  g_test_add_func ("/planmodel/builder-build/deep", test_deep);
  g_test_add_func ("/planmodel/builder-build/deep-sections", test_deep_sections);
  g_test_add_func ("/planmodel/builder-build/order", test_order);
  g_test_add_func ("/planmodel/builder-build/builder-stays", test_builder_stays);
  g_test_add_func ("/planmodel/builder-build/empty", test_empty);

  return g_test_run ();
}
