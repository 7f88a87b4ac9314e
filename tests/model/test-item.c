/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "sample.h"

#include <libplanmodel/model/finding.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/list-private.h>
#include <planmodel.h>

#include <math.h>
#include <string.h>

/* Every final type of item, with the table of its rows. */
static const struct
{
  PlanModelObjectKind object;
  GType (*get_type) (void);
} types[] = {
  { PLAN_MODEL_OBJECT_PLAN, plan_model_plan_get_type },
  { PLAN_MODEL_OBJECT_REFERENCE, plan_model_reference_get_type },
  { PLAN_MODEL_OBJECT_AREA, plan_model_area_get_type },
  { PLAN_MODEL_OBJECT_AGENCY, plan_model_agency_get_type },
  { PLAN_MODEL_OBJECT_SECTION, plan_model_section_get_type },
  { PLAN_MODEL_OBJECT_TABLE, plan_model_source_table_get_type },
  { PLAN_MODEL_OBJECT_TASK, plan_model_task_get_type },
  { PLAN_MODEL_OBJECT_PROJECT, plan_model_project_get_type },
  { PLAN_MODEL_OBJECT_INDICATOR, plan_model_indicator_get_type },
};

/* Of each list of a plan but that of the sections, which are a tree. */
static const struct
{
  PlanModelObjectKind object;
  GListModel *(*get_list) (PlanModelPlan *plan);
} lists[] = {
  { PLAN_MODEL_OBJECT_REFERENCE, plan_model_plan_get_references },
  { PLAN_MODEL_OBJECT_AREA, plan_model_plan_get_areas },
  { PLAN_MODEL_OBJECT_AGENCY, plan_model_plan_get_agencies },
  { PLAN_MODEL_OBJECT_TABLE, plan_model_plan_get_tables },
  { PLAN_MODEL_OBJECT_TASK, plan_model_plan_get_tasks },
  { PLAN_MODEL_OBJECT_PROJECT, plan_model_plan_get_projects },
  { PLAN_MODEL_OBJECT_INDICATOR, plan_model_plan_get_indicators },
};

/* What is held by a list, without a reference. */
static gpointer
peek (GListModel *list,
      guint       position)
{
  return plan_model_list_peek (PLAN_MODEL_LIST (list), position);
}

/* Asserts that a value states nothing; a plan without a row is still its own plan. */
static void
assert_empty (GObject      *object,
              const char   *name,
              const GValue *value)
{
  g_test_message ("%s of an empty row", name);
  if (G_VALUE_HOLDS_STRING (value))
    g_assert_null (g_value_get_string (value));
  else if (G_VALUE_HOLDS_BOXED (value))
    g_assert_null (g_value_get_boxed (value));
  else if (G_VALUE_HOLDS_OBJECT (value) && !G_IS_LIST_MODEL (g_value_get_object (value)))
    g_assert_true (g_value_get_object (value) == (PLAN_MODEL_IS_PLAN (object) && g_str_equal (name, "plan") ? object : NULL));
  else if (G_VALUE_HOLDS_OBJECT (value))
    g_assert_cmpuint (g_list_model_get_n_items (g_value_get_object (value)), ==, 0);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_assert_cmpint (g_value_get_enum (value), ==, 0);
  else if (G_VALUE_HOLDS_INT (value))
    g_assert_cmpint (g_value_get_int (value), ==, 0);
  else if (G_VALUE_HOLDS_UINT (value))
    g_assert_cmpuint (g_value_get_uint (value), ==, 0);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_assert_false (g_value_get_boolean (value));
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_assert_true (isnan (g_value_get_double (value)));
}

static gboolean
states_nothing (const GValue *value)
{
  if (G_VALUE_HOLDS_STRING (value))
    return g_value_get_string (value) == NULL;
  if (G_VALUE_HOLDS_BOXED (value))
    return g_value_get_boxed (value) == NULL;
  if (G_VALUE_HOLDS_OBJECT (value))
    return g_value_get_object (value) == NULL;

  return FALSE;
}

/* Reads every property of an object twice.
 * Returns: how many properties state something */
static guint
read_all (GObject *object,
          gboolean is_empty)
{
  g_autofree GParamSpec **specs = NULL;
  guint n_specs, n_stated = 0;

  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_specs);
  g_assert_cmpuint (n_specs, >, 0);
  for (guint i = 0; i < n_specs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT, again = G_VALUE_INIT;

      g_assert_cmpint ((int) (specs[i]->flags & (G_PARAM_READABLE | G_PARAM_WRITABLE)), ==, G_PARAM_READABLE);
      g_object_get_property (object, specs[i]->name, &value);
      g_object_get_property (object, specs[i]->name, &again);
      if (G_VALUE_HOLDS_OBJECT (&value))
        g_assert_true (g_value_get_object (&value) == g_value_get_object (&again));
      if (G_VALUE_HOLDS_BOXED (&value))
        g_assert_true (g_value_get_boxed (&value) == g_value_get_boxed (&again));
      if (is_empty && !G_VALUE_HOLDS_GTYPE (&value))
        assert_empty (object, specs[i]->name, &value);
      n_stated += !states_nothing (&value);
    }

  return n_stated;
}

static void
test_properties (void)
{
  g_autoptr (PlanModelStore) store = sample_store_new ();

  g_test_summary ("Every property of every item can be read, of a real row and of a bare object, and lends the same twice");

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GType type = types[i].get_type ();
      guint n_stated = 0, n_bare;

      g_test_message ("%s", g_type_name (type));
      for (guint32 row = 0; row < store->n[types[i].object]; row++)
        {
          g_autoptr (GObject) item = plan_model_item_new (type, store, row);

          n_stated += read_all (item, FALSE);
        }
      {
        g_autoptr (GObject) bare = g_object_new (type, NULL);

        n_bare = read_all (bare, TRUE);
      }
      g_assert_cmpuint (n_stated, >, n_bare);
    }
}

static void
test_other_properties (void)
{
  static GType (*const others[]) (void) = { plan_model_list_get_type, plan_model_catalog_get_type, plan_model_finding_get_type };

  g_test_summary ("What are no items read as empty too when they are made bare");

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GObject) bare = g_object_new (others[i](), NULL);

      read_all (bare, TRUE);
      if (G_IS_LIST_MODEL (bare))
        g_assert_null (g_list_model_get_item (G_LIST_MODEL (bare), 0));
    }
}

static void
test_bare (void)
{
  g_test_summary ("A bare item has no plan and no place, and is equal to another of its type only");

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (PlanModelItem) bare = g_object_new (types[i].get_type (), NULL);
      g_autoptr (PlanModelItem) same = g_object_new (types[i].get_type (), NULL);
      g_autoptr (PlanModelItem) other = g_object_new (types[(i + 1) % G_N_ELEMENTS (types)].get_type (), NULL);

      g_assert_null (plan_model_item_get_id (bare));
      g_assert_null (plan_model_item_get_span (bare));
      g_assert_cmpuint (plan_model_item_get_index (bare), ==, 0);
      g_assert_false (plan_model_item_verify (bare, sample_text));
      g_assert_true (plan_model_item_equal (bare, same));
      g_assert_cmpuint (plan_model_item_hash (bare), ==, plan_model_item_hash (same));
      g_assert_false (plan_model_item_equal (bare, other));
      if (PLAN_MODEL_IS_PLAN (bare))
        g_assert_true ((gpointer) plan_model_item_get_plan (bare) == bare);
      else
        g_assert_null (plan_model_item_get_plan (bare));
    }
}

static void
test_equal (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  g_autoptr (PlanModelCatalog) other = sample_catalog_new ();
  PlanModelPlan *plan = plan_model_catalog_lookup_plan (catalog, "alpha");
  PlanModelArea *area = plan_model_plan_get_area (plan);
  gpointer listed = peek (plan_model_plan_get_areas (plan), 0);
  PlanModelPlan *again = plan_model_item_get_plan (listed);

  g_test_summary ("Views of one row are equal whichever way they were reached; of other rows, kinds and stores they are not");

  g_assert_true (listed != (gpointer) area);
  g_assert_true (plan_model_item_equal (listed, area));
  g_assert_cmpuint (plan_model_item_hash (listed), ==, plan_model_item_hash (area));
  g_assert_true (again != plan);
  g_assert_true (plan_model_item_equal (again, plan));
  g_assert_cmpuint (plan_model_item_hash (again), ==, plan_model_item_hash (plan));
  g_assert_true (plan_model_item_get_plan (PLAN_MODEL_ITEM (plan)) == plan);

  g_assert_false (plan_model_item_equal (plan, plan_model_catalog_lookup_plan (catalog, "bare")));
  g_assert_false (plan_model_item_equal (area, peek (plan_model_plan_get_agencies (plan), 0)));
  g_assert_false (plan_model_item_equal (plan, plan_model_catalog_lookup_plan (other, "alpha")));
}

/* Every object that a plan's lists hold, against what it says about itself. */
static void
check_lists (PlanModelPlan *plan)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GListModel *list = lists[i].get_list (plan);
      guint n = g_list_model_get_n_items (list);

      g_assert_true (list == lists[i].get_list (plan));
      for (guint k = 0; k < n; k++)
        {
          g_autoptr (PlanModelItem) item = g_list_model_get_item (list, k);
          g_autoptr (PlanModelItem) same = g_list_model_get_item (list, k);

          g_assert_true (item == same);
          g_assert_true (g_type_is_a (G_OBJECT_TYPE (item), g_list_model_get_item_type (list)));
          g_assert_cmpuint (plan_model_item_get_index (item), ==, k);
          g_assert_true (plan_model_item_equal (plan_model_item_get_plan (item), plan));
          g_assert_true (plan_model_item_get_plan (item) == plan_model_item_get_plan (item));
        }
      g_assert_null (g_list_model_get_item (list, n));
      g_assert_null (g_list_model_get_item (list, G_MAXUINT));
    }
}

static guint
check_sections (PlanModelPlan *plan,
                GListModel    *list,
                gpointer       parent)
{
  guint n = g_list_model_get_n_items (list), n_all = n;

  for (guint k = 0; k < n; k++)
    {
      g_autoptr (PlanModelSection) section = g_list_model_get_item (list, k);
      PlanModelSection *above = plan_model_section_get_parent (section);

      g_assert_cmpuint (plan_model_item_get_index (PLAN_MODEL_ITEM (section)), ==, k);
      g_assert_true (plan_model_item_equal (plan_model_item_get_plan (PLAN_MODEL_ITEM (section)), plan));
      g_assert_true (plan_model_plan_lookup_section (plan, plan_model_item_get_id (PLAN_MODEL_ITEM (section))) == section);
      g_assert_true (above == NULL ? parent == NULL : plan_model_item_equal (above, parent));
      n_all += check_sections (plan, plan_model_section_get_sections (section), section);
    }

  return n_all;
}

static void
test_lists (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelStore *store = plan_model_catalog_get_store (catalog);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (catalog));

  g_test_summary ("An item knows its place in its list and its plan, though plans without such a list lie between");

  g_assert_cmpuint (n, ==, 3);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_assert_cmpuint (plan_model_item_get_index (PLAN_MODEL_ITEM (plan)), ==, i);
      check_lists (plan);
      g_assert_cmpuint (check_sections (plan, plan_model_plan_get_sections (plan), NULL), ==,
                        plan_model_store_peek_plan (store, i)->sections.n);
    }
}

static void
test_outline (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelPlan *plan = plan_model_catalog_lookup_plan (catalog, "alpha");
  GListModel *top = plan_model_plan_get_sections (plan);
  PlanModelSection *first = peek (top, 0);
  GListModel *inner = plan_model_section_get_sections (first);
  PlanModelSection *leaf = plan_model_plan_lookup_section (plan, "s1.1.1");

  g_test_summary ("The sections are the tree that was put in");

  g_assert_cmpuint (g_list_model_get_n_items (top), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (inner), ==, 2);
  g_assert_cmpstr (plan_model_section_get_number (first), ==, "一");
  g_assert_cmpstr (plan_model_section_get_title (first), ==, "总体要求");
  g_assert_cmpint (plan_model_section_get_kind (first), ==, PLAN_MODEL_SECTION_KIND_GOAL);
  g_assert_true ((gpointer) leaf == peek (plan_model_section_get_sections (peek (inner, 0)), 0));
  g_assert_cmpstr (plan_model_section_get_title (leaf), ==, "坚持创新");
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_section_get_sections (leaf)), ==, 0);
  g_assert_null (plan_model_plan_lookup_section (plan, "s9"));
}

static void
test_table (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelPlan *plan = plan_model_catalog_lookup_plan (catalog, "alpha");
  PlanModelSourceTable *table = plan_model_plan_lookup_table (plan, "t1");
  g_autoptr (PlanModelSpan) span = NULL;
  g_autofree char *note = NULL;

  g_test_summary ("A table tells its facts, its section and its notes");

  g_assert_cmpstr (plan_model_source_table_get_number (table), ==, "表1");
  g_assert_cmpstr (plan_model_source_table_get_title (table), ==, "主要指标");
  g_assert_cmpint (plan_model_source_table_get_kind (table), ==, PLAN_MODEL_TABLE_KIND_INDICATORS);
  g_assert_true (plan_model_item_equal (plan_model_source_table_get_section (table), plan_model_plan_lookup_section (plan, "s1")));
  g_assert_cmpuint (plan_model_source_table_get_n_notes (table), ==, 2);
  g_assert_cmpstr (plan_model_source_table_get_note_mark (table, 0), ==, "注");
  span = plan_model_source_table_dup_note_span (table, 0);
  note = plan_model_span_slice (span, sample_text);
  g_assert_cmpstr (note, ==, "注：不含外资");
  g_assert_cmpstr (plan_model_source_table_get_note_mark (table, 1), ==, "*");
  g_assert_null (plan_model_source_table_dup_note_span (table, 1));
}

static void
test_past_notes (void)
{
  g_test_summary ("A note that the table does not have is a programmer's error");

  if (g_test_subprocess ())
    {
      g_autoptr (PlanModelSourceTable) bare = g_object_new (PLAN_MODEL_TYPE_SOURCE_TABLE, NULL);

      plan_model_source_table_get_note_mark (bare, 0);
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*position < *");
}

static void
test_verify (void)
{
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelPlan *plan = plan_model_catalog_lookup_plan (catalog, "alpha");
  g_autofree char *shifted = g_strconcat ("x", sample_text, NULL);
  g_autofree char *cut = g_strndup (sample_text, strlen (sample_text) / 4);
  g_autofree char *other = g_strnfill (strlen (sample_text), 'x');
  static const char *const right[] = { "s1", "s1.1", "s1.1.1", "s1.2", "s2" };

  g_test_summary ("An item finds itself in the text that it comes from, and in no other");

  for (guint i = 0; i < G_N_ELEMENTS (right); i++)
    {
      PlanModelSection *section = plan_model_plan_lookup_section (plan, right[i]);

      g_test_message ("section %s", right[i]);
      g_assert_true (plan_model_item_verify (PLAN_MODEL_ITEM (section), sample_text));
      g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (section), shifted));
      g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (section), ""));
    }
  g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (plan_model_plan_lookup_section (plan, "s2")), cut));
  g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (plan_model_plan_lookup_section (plan, "s3")), sample_text));
  g_assert_true (plan_model_item_verify (PLAN_MODEL_ITEM (plan_model_plan_lookup_table (plan, "t1")), sample_text));
  g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (plan_model_plan_lookup_table (plan, "t1")), shifted));
  g_assert_true (plan_model_item_verify (PLAN_MODEL_ITEM (plan), sample_text));
  g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (plan), shifted));
  g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (plan_model_plan_lookup_area (plan, "city")), sample_text));
  g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (plan_model_plan_lookup_agency (plan, "bureau")), sample_text));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      gpointer item = peek (lists[i].get_list (plan), 0);

      if (plan_model_item_get_span (item) == NULL)
        continue;
      g_test_message ("%s", G_OBJECT_TYPE_NAME (item));
      g_assert_true (plan_model_item_verify (item, sample_text));
      g_assert_false (plan_model_item_verify (item, other));
    }
}

static void
test_text_begins (void)
{
  static const struct
  {
    const char *text;
    const char *number;
    const char *title;
    gboolean begins;
  } cases[] = {
    { "一、总体要求\n", "一", "总体要求", TRUE },
    { "第一章　总 则", "第一章", "总则", TRUE },
    { "（一）主要目标", "(一)", "主要目标", TRUE },
    { "１．创新", "1", "创新", TRUE },
    { "12.创新", "1", "创新", FALSE },
    { "12", "1", NULL, FALSE },
    { "表1", "表1", NULL, TRUE },
    { "——推进", "——", "推进", TRUE },
    { "一、总体要\n求", "一", "总体要求", TRUE },
    { "一、总体", "一", "总体要求", FALSE },
    { "一总体要求", "一", "总体要求", TRUE },
    { "一的总体要求", "一", "总体要求", FALSE },
    { "、总体要求", NULL, "总体要求", FALSE },
    { "总体要求", NULL, "总体要求", TRUE },
    { "1.“双碳”行动", "1", "“双碳”行动", TRUE },
    { "\xe2\x80\x8b一、\xc2\xa0总体要求", "一", "总体要求", TRUE },
    { "\n一、总体要求", "一", "总体要求", FALSE },
    { "", "一", "总体要求", FALSE },
    { "一、总体要求", NULL, NULL, FALSE },
    { "一、总体要求", "", "", FALSE },
    { "ﾊﾞ", NULL, "バ", TRUE },
  };

  g_test_summary ("Number and title are found at the start, whatever the width, the white space and the marks between");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_true (plan_model_item_text_begins (cases[i].text, strlen (cases[i].text), cases[i].number, cases[i].title)
                     == cases[i].begins);
    }
}

static void
test_lifetime (void)
{
  PlanModelCatalog *catalog = sample_catalog_new ();
  PlanModelPlan *plan = plan_model_catalog_lookup_plan (catalog, "alpha");
  g_autoptr (PlanModelSection) section = g_object_ref (plan_model_plan_lookup_section (plan, "s1.1.1"));
  gpointer gone[] = { catalog, plan, plan_model_plan_get_sections (plan), plan_model_plan_get_area (plan),
                      plan_model_item_get_plan (peek (plan_model_plan_get_areas (plan), 1)), peek (plan_model_plan_get_areas (plan), 1) };

  g_test_summary ("A view that is held keeps its texts when all above it is gone, and holds nothing of that");

  for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
    g_object_add_weak_pointer (gone[i], &gone[i]);
  g_object_unref (catalog);
  for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
    g_assert_null (gone[i]);

  g_assert_cmpstr (plan_model_section_get_title (section), ==, "坚持创新");
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_item_get_plan (PLAN_MODEL_ITEM (section)))), ==, "alpha");
  g_assert_cmpstr (plan_model_section_get_number (plan_model_section_get_parent (section)), ==, "(一)");
}

static void
test_list_lifetime (void)
{
  PlanModelCatalog *catalog = sample_catalog_new ();
  g_autoptr (GListModel) list = g_object_ref (plan_model_plan_get_sections (plan_model_catalog_lookup_plan (catalog, "alpha")));
  g_autoptr (PlanModelSection) section = NULL;

  g_test_summary ("A list that is held still makes its views when its plan is gone");

  g_object_unref (catalog);
  section = g_list_model_get_item (list, 1);
  g_assert_cmpstr (plan_model_section_get_title (section), ==, "重点任务");
}

static void
test_long_chain (void)
{
  g_autoptr (PlanModelBuilder) builder = plan_model_builder_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  const guint n = 200000;
  PlanModelTask *task;
  gpointer last;
  guint n_walked = 0;

  g_test_summary ("200,000 views, each of which lends the next, are let go without a stack for each");

  plan_model_builder_add_plan (builder, "p", "题");
  for (guint i = 0; i < n; i++)
    {
      char id[16], parent[16];

      g_snprintf (id, sizeof id, "%u", i);
      g_snprintf (parent, sizeof parent, "%u", i - 1);
      plan_model_builder_add_task (builder, id, "任务");
      if (i > 0)
        g_assert_true (plan_model_builder_set (builder, "parent", parent, NULL));
    }
  catalog = plan_model_builder_build (builder, &error);
  g_assert_no_error (error);

  last = task = plan_model_plan_lookup_task (plan_model_catalog_lookup_plan (catalog, "p"), "199999");
  while ((task = plan_model_task_get_parent (task)) != NULL)
    {
      last = task;
      n_walked++;
    }
  g_assert_cmpuint (n_walked, ==, n - 1);

  g_object_add_weak_pointer (last, &last);
  g_clear_object (&catalog);
  g_assert_null (last);
}

static void
test_none_made (void)
{
  gsize before = plan_model_item_get_n_made ();
  g_autoptr (PlanModelCatalog) catalog = sample_catalog_new ();
  PlanModelPlan *plan;

  g_test_summary ("No view is made of a row that nobody asked for");

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==, 3);
  g_assert_cmpuint (plan_model_item_get_n_made () - before, ==, 0);
  plan = plan_model_catalog_lookup_plan (catalog, "gamma");
  g_assert_cmpuint (plan_model_item_get_n_made () - before, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_plan_get_indicators (plan)), ==, 1);
  g_assert_nonnull (plan_model_plan_get_sections (plan));
  g_assert_null (plan_model_plan_lookup_indicator (plan, "nobody"));
  g_assert_cmpuint (plan_model_item_get_n_made () - before, ==, 1);
  g_assert_nonnull (plan_model_plan_lookup_indicator (plan, "i1"));
  g_assert_nonnull (plan_model_plan_lookup_indicator (plan, "i1"));
  g_assert_cmpuint (plan_model_item_get_n_made () - before, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/item/properties", test_properties);
  g_test_add_func ("/planmodel/item/other-properties", test_other_properties);
  g_test_add_func ("/planmodel/item/bare", test_bare);
  g_test_add_func ("/planmodel/item/equal", test_equal);
  g_test_add_func ("/planmodel/item/lists", test_lists);
  g_test_add_func ("/planmodel/item/outline", test_outline);
  g_test_add_func ("/planmodel/item/table", test_table);
  g_test_add_func ("/planmodel/item/past-notes", test_past_notes);
  g_test_add_func ("/planmodel/item/verify", test_verify);
  g_test_add_func ("/planmodel/item/text-begins", test_text_begins);
  g_test_add_func ("/planmodel/item/lifetime", test_lifetime);
  g_test_add_func ("/planmodel/item/list-lifetime", test_list_lifetime);
  g_test_add_func ("/planmodel/item/long-chain", test_long_chain);
  g_test_add_func ("/planmodel/item/none-made", test_none_made);

  return g_test_run ();
}
