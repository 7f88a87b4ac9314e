/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <json-glib/json-glib.h>
#include <libplanmodel/analysis/profile-tally-private.h>
#include <string.h>

/* Two plans: the first has one of everything that is counted, the second one bare target. */
static const char plans[] =
      "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"A\",\"kind\":\"action-plan\",\"period\":{\"start\":2021,\"end\":2025},"
      "\"agencies\":[{\"id\":\"g1\",\"name\":\"B\"}],"
      "\"sections\":[{\"id\":\"s1\",\"title\":\"goals\",\"kind\":\"goal\",\"span\":[0,10],"
      "\"sections\":[{\"id\":\"s1.1\",\"title\":\"part\",\"kind\":\"other\",\"span\":[5,10]}]},"
      "{\"id\":\"s2\",\"title\":\"work\",\"kind\":\"task\",\"span\":[10,90]}],"
      "\"tasks\":[{\"id\":\"t1\",\"section\":\"s2\",\"title\":\"whole\",\"kind\":\"task\",\"span\":[10,60],"
      "\"assignments\":[{\"agency\":\"g1\",\"role\":\"lead\",\"span\":[11,12],\"inferred\":[\"role\"]}]},"
      "{\"id\":\"t1.1\",\"section\":\"s2\",\"parent\":\"t1\",\"title\":\"measured\",\"kind\":\"task\",\"span\":[20,30]},"
      "{\"id\":\"t1.2\",\"section\":\"s2\",\"parent\":\"t1\",\"title\":\"unmeasured\",\"kind\":\"task\",\"span\":[30,40]},"
      "{\"id\":\"t2\",\"section\":\"s2\",\"title\":\"helped\",\"kind\":\"task\",\"span\":[60,70],"
      "\"assignments\":[{\"agency\":\"g1\",\"role\":\"support\",\"span\":[61,62]}]},"
      "{\"id\":\"t3\",\"section\":\"s2\",\"title\":\"money\",\"kind\":\"safeguard\",\"span\":[70,80]}],"
      "\"indicators\":["
      "{\"id\":\"i1\",\"name\":\"repeated\",\"unit\":\"家\",\"nature\":\"binding\",\"inferred\":[\"nature\"],\"values\":["
      "{\"role\":\"baseline\",\"year\":2020,\"value\":\"10\"},"
      "{\"role\":\"milestone\",\"year\":2023,\"value\":\"20\",\"comparator\":\"reach\",\"form\":\"level\","
      "\"mentions\":[{\"section\":\"s1.1\",\"span\":[6,8],\"origin\":\"prose\"}]},"
      "{\"role\":\"target\",\"year\":2025,\"value\":\"30\",\"comparator\":\"at-least\",\"form\":\"level\",\"firmness\":\"strive\","
      "\"inferred\":[\"year\"],\"mentions\":[{\"section\":\"s1\",\"span\":[8,9],\"origin\":\"prose\"},"
      "{\"section\":\"s2\",\"task\":\"t1.1\",\"span\":[21,22],\"origin\":\"prose\"}]}]},"
      "{\"id\":\"i2\",\"name\":\"only a goal\",\"values\":["
      "{\"role\":\"target\",\"year\":2025,\"form\":\"qualitative\",\"mentions\":[{\"section\":\"s1\",\"span\":[9,10],\"origin\":\"prose\"}]}]},"
      "{\"id\":\"i3\",\"name\":\"only in a task\",\"values\":["
      "{\"role\":\"target\",\"deadline\":\"2024-06\",\"year\":2024,\"value\":\"5\",\"comparator\":\"reach\",\"form\":\"increment\","
      "\"mentions\":[{\"section\":\"s2\",\"task\":\"t2\",\"span\":[63,64],\"origin\":\"prose\"}]}]},"
      "{\"id\":\"i4\",\"name\":\"a fact\",\"values\":[{\"role\":\"actual\",\"year\":2020,\"value\":\"1\"}]},"
      "{\"id\":\"i5\",\"name\":\"by hand\",\"task\":\"t1.1\",\"values\":["
      "{\"role\":\"target\",\"year\":2025,\"value\":\"9\",\"comparator\":\"reach\",\"form\":\"level\"}]}]}\n"
      "{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"B\",\"kind\":\"opinion\",\"indicators\":[{\"id\":\"i1\",\"name\":\"x\","
      "\"values\":[{\"role\":\"target\",\"year\":2022,\"value\":\"1\",\"comparator\":\"reach\",\"form\":\"level\"}]}]}\n";

static PlanModelCatalog *
load (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (plans, sizeof plans - 1);
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return catalog;
}

/* What the first plan is expected to count; what is not here must not be a row. */
static const struct
{
  const char *measure;
  guint count;
  guint whole;
  const char *share;
  const char *objects; /* ids, one after the other */
} expected[] = {
  { "targets", 5, 0, NULL, "i1 i1 i2 i3 i5 " },
  { "with-amount", 4, 5, "80.0", "i1 i1 i3 i5 " },
  { "with-year", 4, 5, "80.0", "i1 i2 i3 i5 " },
  { "with-baseline", 2, 5, "40.0", "i1 i1 " },
  { "with-body", 2, 5, "40.0", "i1 i5 " },
  { "with-own-date", 2, 5, "40.0", "i1 i3 " },
  { "form-level", 3, 5, "60.0", "i1 i1 i5 " },
  { "form-increment", 1, 5, "20.0", "i3 " },
  { "form-qualitative", 1, 5, "20.0", "i2 " },
  { "comparator-none", 1, 5, "20.0", "i2 " },
  { "comparator-reach", 3, 5, "60.0", "i1 i3 i5 " },
  { "comparator-at-least", 1, 5, "20.0", "i1 " },
  { "firmness-none", 4, 5, "80.0", "i1 i2 i3 i5 " },
  { "firmness-strive", 1, 5, "20.0", "i1 " },
  { "nature-unspecified", 3, 5, "60.0", "i2 i3 i5 " },
  { "nature-binding", 2, 5, "40.0", "i1 i1 " },
  { "goals", 2, 0, NULL, "i1 i2 " },
  { "goals-without-task", 1, 2, "50.0", "i2 " },
  { "tasks", 3, 0, NULL, "t1.1 t1.2 t2 " },
  { "tasks-without-target", 1, 3, "33.3", "t1.2 " },
  { "inferred-indicator-nature", 1, 0, NULL, "i1 " },
  { "inferred-value-year", 1, 0, NULL, "i1 " },
  { "inferred-assignment-role", 1, 0, NULL, "t1 " },
};

static char *
join_ids (GPtrArray *objects)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < objects->len; i++)
    g_string_append_printf (ids, "%s ", plan_model_item_get_id (g_ptr_array_index (objects, i)));

  return g_string_free (ids, FALSE);
}

static void
test_measures (void)
{
  g_autoptr (PlanModelCatalog) catalog = load ();
  g_autoptr (PlanModelProfile) profile = plan_model_profile_new (catalog);
  GListModel *rows = plan_model_profile_get_rows (profile);

  g_test_summary ("Each measure counts what it says, and gives the objects behind the count");
  g_assert_cmpuint (g_list_model_get_n_items (rows), >, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (PlanModelProfileRow) row = g_list_model_get_item (rows, i);
      g_autoptr (GPtrArray) objects = plan_model_profile_row_dup_objects (row);
      g_autofree char *ids = join_ids (objects);

      g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_profile_row_get_plan (row))), ==, "a");
      g_assert_cmpstr (plan_model_profile_row_get_measure (row), ==, expected[i].measure);
      g_assert_cmpuint (plan_model_profile_row_get_count (row), ==, expected[i].count);
      g_assert_cmpuint (plan_model_profile_row_get_whole (row), ==, expected[i].whole);
      g_assert_cmpstr (plan_model_profile_row_get_share_text (row), ==, expected[i].share);
      g_assert_cmpstr (ids, ==, expected[i].objects);
      g_assert_cmpuint (objects->len, ==, expected[i].count);
    }
}

static PlanModelProfileRow *
find_row (PlanModelProfile *profile,
          const char       *plan,
          const char       *measure)
{
  GListModel *rows = plan_model_profile_get_rows (profile);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelProfileRow) row = g_list_model_get_item (rows, i);

      if (g_str_equal (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_profile_row_get_plan (row))), plan)
          && g_str_equal (plan_model_profile_row_get_measure (row), measure))
        return g_steal_pointer (&row);
    }

  return NULL;
}

static void
test_peers (void)
{
  g_autoptr (PlanModelCatalog) catalog = load ();
  g_autoptr (PlanModelProfile) profile = plan_model_profile_new (catalog);
  g_autoptr (PlanModelProfileRow) mine = find_row (profile, "a", "with-amount");
  g_autoptr (PlanModelProfileRow) theirs = find_row (profile, "b", "with-amount");
  g_autoptr (PlanModelProfileRow) empty = find_row (profile, "b", "goals-without-task");
  g_autoptr (PlanModelProfileRow) absent = find_row (profile, "b", "form-increment");

  g_test_summary ("A plan stands beside all others taken together, itself not among them");
  g_assert_cmpuint (plan_model_profile_row_get_peers_count (mine), ==, 1);
  g_assert_cmpuint (plan_model_profile_row_get_peers_whole (mine), ==, 1);
  g_assert_cmpstr (plan_model_profile_row_get_peers_share_text (mine), ==, "100.0");
  g_assert_cmpuint (plan_model_profile_row_get_peers_count (theirs), ==, 4);
  g_assert_cmpuint (plan_model_profile_row_get_peers_whole (theirs), ==, 5);
  g_assert_cmpuint (plan_model_profile_row_get_whole (empty), ==, 0);
  g_assert_null (plan_model_profile_row_get_share_text (empty));
  g_assert_null (absent);
}

static void
test_values (void)
{
  g_autoptr (PlanModelCatalog) catalog = load ();
  g_autoptr (PlanModelProfile) profile = plan_model_profile_new (catalog);
  g_autoptr (PlanModelProfileRow) statements = find_row (profile, "a", "with-baseline");
  g_autoptr (PlanModelProfileRow) tasks = find_row (profile, "a", "tasks");
  g_autoptr (GPtrArray) values = plan_model_profile_row_dup_values (statements);
  g_autoptr (GPtrArray) none = plan_model_profile_row_dup_values (tasks);

  g_test_summary ("Where statements are counted, the values tell which; where tasks are, there are none");
  g_assert_cmpuint (values->len, ==, 2);
  g_assert_cmpstr (plan_model_value_get_amount_text (g_ptr_array_index (values, 0)), ==, "20");
  g_assert_cmpstr (plan_model_value_get_amount_text (g_ptr_array_index (values, 1)), ==, "30");
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_shares (void)
{
  static const struct
  {
    guint32 count, whole;
    const char *share;
  } shares[] = {
    { 0, 0, NULL },      { 0, 7, "0.0" },      { 7, 7, "100.0" },     { 1, 3, "33.3" },
    { 2, 3, "66.7" },    { 1, 2000, "0.0" },   { 3, 2000, "0.2" },    { G_MAXUINT32, G_MAXUINT32, "100.0" },
    { 1, 1000, "0.1" },  { 5, 2000, "0.2" },   { 1999, 2000, "100.0" },
  };

  g_test_summary ("Shares have one place, rounded half to even in whole numbers");
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      g_autofree char *share = plan_model_tally_make_share (shares[i].count, shares[i].whole);

      g_assert_cmpstr (share, ==, shares[i].share);
    }
}

static void
test_words (void)
{
  g_autoptr (GHashTable) words = g_hash_table_new (g_str_hash, g_str_equal);

  g_test_summary ("Each measure has a word of its own, by which it is found, and its whole stands alone");
  for (guint i = 0; i < plan_model_profile_count_measures (); i++)
    {
      const PlanModelProfileMeasure *measure = plan_model_profile_get_measure (i);
      guint found;

      g_assert_true (g_hash_table_add (words, (gpointer) measure->word));
      g_assert_true (plan_model_profile_find_word (measure->word, &found));
      g_assert_cmpuint (found, ==, i);
      if (measure->whole != PLAN_MODEL_PROFILE_NO_WHOLE)
        g_assert_cmpuint (plan_model_profile_get_measure (measure->whole)->whole, ==, PLAN_MODEL_PROFILE_NO_WHOLE);
    }
  g_assert_false (plan_model_profile_find_word ("form", NULL));
}

static void
test_table (void)
{
  g_autoptr (PlanModelCatalog) catalog = load ();
  g_autoptr (PlanModelProfile) profile = plan_model_profile_new (catalog);
  g_autoptr (PlanModelTable) table = plan_model_profile_dup_table (profile);
  g_autoptr (PlanModelTable) summary = plan_model_profile_dup_summary (profile);
  g_autofree char *csv = plan_model_table_to_csv (table);
  g_autofree char *text = plan_model_table_to_text (summary, 100);

  g_test_summary ("The tables have a row for each row, and the summary one for each measure that counts something anywhere");
  g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, g_list_model_get_n_items (plan_model_profile_get_rows (profile)));
  g_assert_nonnull (strstr (csv, "\na,,targets,with-amount,4,5,80.0,1,1,100.0"));
  g_assert_nonnull (strstr (csv, "\nb,,work,goals-without-task,0,,,1,2,50.0"));
  g_assert_cmpuint (plan_model_table_get_n_rows (summary), ==, G_N_ELEMENTS (expected));
  g_assert_nonnull (strstr (text, "83.3 %"));
}

static void
test_json (void)
{
  g_autoptr (PlanModelCatalog) catalog = load ();
  g_autoptr (PlanModelProfile) profile = plan_model_profile_new (catalog);
  g_autofree char *json = plan_model_profile_to_json (profile);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonObject *plan, *measure, *object;

  g_test_summary ("The JSON names each object that is counted, and the value that is meant");
  g_assert_true (json_parser_load_from_data (parser, json, -1, &error));
  g_assert_no_error (error);
  plan = json_array_get_object_element (json_node_get_array (json_parser_get_root (parser)), 0);
  g_assert_cmpstr (json_object_get_string_member (plan, "plan"), ==, "a");
  measure = json_array_get_object_element (json_object_get_array_member (plan, "measures"), 0);
  g_assert_cmpint (json_object_get_int_member (measure, "count"), ==, 5);
  g_assert_true (json_object_get_null_member (measure, "of"));
  object = json_array_get_object_element (json_object_get_array_member (measure, "objects"), 1);
  g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, "indicator");
  g_assert_cmpstr (json_object_get_string_member (object, "name"), ==, "repeated");
  g_assert_cmpint (json_object_get_int_member (object, "value"), ==, 2);
}

static void
test_empty (void)
{
  g_autoptr (PlanModelProfile) profile = g_object_new (PLAN_MODEL_TYPE_PROFILE, NULL);
  g_autoptr (PlanModelProfileRow) row = g_object_new (PLAN_MODEL_TYPE_PROFILE_ROW, NULL);
  g_autofree char *json = plan_model_profile_to_json (profile);
  g_autoptr (GPtrArray) objects = plan_model_profile_row_dup_objects (row);

  g_test_summary ("What g_object_new() makes is empty and safe");
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_profile_get_rows (profile)), ==, 0);
  g_assert_cmpstr (json, ==, "[]\n");
  g_assert_null (plan_model_profile_row_get_plan (row));
  g_assert_cmpstr (plan_model_profile_row_get_title (row), ==, "");
  g_assert_cmpstr (plan_model_profile_row_get_group (row), ==, "");
  g_assert_cmpuint (plan_model_profile_row_get_count (row), ==, 0);
  g_assert_cmpuint (objects->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/profile/measures", test_measures);
  g_test_add_func ("/planmodel/profile/peers", test_peers);
  g_test_add_func ("/planmodel/profile/values", test_values);
  g_test_add_func ("/planmodel/profile/shares", test_shares);
  g_test_add_func ("/planmodel/profile/words", test_words);
  g_test_add_func ("/planmodel/profile/table", test_table);
  g_test_add_func ("/planmodel/profile/json", test_json);
  g_test_add_func ("/planmodel/profile/empty", test_empty);

  return g_test_run ();
}
