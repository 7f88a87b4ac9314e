/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

/* One indicator of each kind: with a path and a forecast, met, without a figure, and one whose figures are in another unit. */
static const char plans[] =
    "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\",\"period\":{\"start\":2021,\"end\":2025},\"area\":\"r\","
    "\"areas\":[{\"id\":\"r\",\"name\":\"甲市\"}],\"indicators\":["
    "{\"id\":\"i1\",\"name\":\"企业\",\"unit\":\"家\",\"direction\":\"increase\",\"values\":["
    "{\"role\":\"baseline\",\"year\":2020,\"value\":\"100\",\"form\":\"level\"},"
    "{\"role\":\"target\",\"year\":2025,\"value\":\"161\",\"comparator\":\"at-least\",\"form\":\"level\",\"spans\":[[3,9]]}]},"
    "{\"id\":\"i2\",\"name\":\"占比\",\"unit\":\"%\",\"direction\":\"increase\",\"values\":["
    "{\"role\":\"target\",\"year\":2023,\"value\":\"15\",\"comparator\":\"more-than\",\"form\":\"level\"}]},"
    "{\"id\":\"i3\",\"name\":\"平台\",\"unit\":\"个\",\"values\":["
    "{\"role\":\"target\",\"year\":2025,\"value\":\"6\",\"form\":\"level\"}]},"
    "{\"id\":\"i4\",\"name\":\"产值\",\"unit\":\"亿元\",\"direction\":\"increase\",\"values\":["
    "{\"role\":\"baseline\",\"year\":2020,\"value\":\"40.0\",\"form\":\"level\"},"
    "{\"role\":\"target\",\"year\":2025,\"value\":\"100\",\"form\":\"level\"}]},"
    "{\"id\":\"i5\",\"name\":\"无目标\",\"unit\":\"个\",\"values\":[]}]}\n";

static const char table[] = "indicator,year,value,unit,source\n"
                            "i1,2021,110,家,年鉴\ni1,2022,121,家,年鉴\ni1,2023,133.1,家,年鉴\n"
                            "占比,2023,15.2,,公报\n"
                            "i4,2021,460000,万元,\ni4,2022,520000,万元,\ni4,2023,6.0,亿元,\n"
                            "企业们,2023,1,家,\n";

static PlanModelCatalog *
load (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
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
  PlanModelActuals *actuals = plan_model_actuals_new_from_bytes (bytes, "a.csv", &error);

  g_assert_no_error (error);

  return actuals;
}

static PlanModelProgress *
make (int as_of, const char *bounds)
{
  g_autoptr (PlanModelCatalog) catalog = load (plans);
  g_autoptr (PlanModelActuals) actuals = read_actuals (table);
  g_autoptr (PlanModelProgressBounds) parsed = bounds != NULL ? plan_model_progress_bounds_parse (bounds) : NULL;

  return plan_model_progress_new_full (catalog, actuals, as_of, parsed, NULL, FALSE);
}

static PlanModelProgressRow *
get_row (PlanModelProgress *progress, guint position)
{
  return g_list_model_get_item (plan_model_progress_get_rows (progress), position);
}

static void
test_row (void)
{
  g_autoptr (PlanModelProgress) progress = make (2023, NULL);
  g_autoptr (PlanModelProgressRow) row = get_row (progress, 0), again = get_row (progress, 0);
  PlanModelActual *actual = plan_model_progress_row_get_actual (row);

  g_test_summary ("A row tells the way of a target, and the same object stands at a position");
  g_assert_true (row == again);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_progress_row_get_plan (row))), ==, "p");
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_progress_row_get_indicator (row))), ==, "i1");
  g_assert_cmpstr (plan_model_value_get_amount_text (plan_model_progress_row_get_target (row)), ==, "161");
  g_assert_cmpint (plan_model_progress_row_get_as_of (row), ==, 2023);
  g_assert_cmpint (plan_model_progress_row_get_status (row), ==, PLAN_MODEL_PROGRESS_STATUS_ON_TRACK);
  g_assert_cmpint (plan_model_progress_row_get_reason (row), ==, PLAN_MODEL_PROGRESS_REASON_NONE);
  g_assert_null (plan_model_progress_row_get_reason_text (row));
  g_assert_cmpint (plan_model_progress_row_get_met (row), ==, PLAN_MODEL_MET_UNDECIDABLE);
  g_assert_cmpint (plan_model_progress_row_get_met_reason (row), ==, PLAN_MODEL_MET_REASON_NOT_YET);
  g_assert_cmpint (plan_model_progress_row_get_method (row), ==, PLAN_MODEL_PROGRESS_METHOD_COMPOUND);
  g_assert_cmpint (plan_model_progress_row_get_notes (row), ==, PLAN_MODEL_PROGRESS_NOTES_NONE);
  g_assert_cmpstr (plan_model_progress_row_get_baseline_text (row), ==, "100");
  g_assert_cmpstr (plan_model_progress_row_get_baseline_unit (row), ==, "家");
  g_assert_cmpint (plan_model_progress_row_get_baseline_year (row), ==, 2020);
  g_assert_cmpstr (plan_model_progress_row_get_actual_text (row), ==, "133.1");
  g_assert_cmpint (plan_model_progress_row_get_actual_year (row), ==, 2023);
  g_assert_cmpstr (plan_model_actual_get_source (actual), ==, "年鉴");
  g_assert_null (plan_model_progress_row_get_level_text (row));
  /* (133.1 / 100) ^ (1 / 3) is 1.1, and 1.61 ^ (1 / 5) is 1.09993; from 133.1 to 161 in two years is a factor of 1.09982. */
  g_assert_cmpstr (plan_model_progress_row_get_observed_text (row), ==, "10.00");
  g_assert_cmpstr (plan_model_progress_row_get_required_text (row), ==, "9.99");
  g_assert_cmpstr (plan_model_progress_row_get_needed_text (row), ==, "9.98");
  g_assert_cmpstr (plan_model_progress_row_get_rate_unit (row), ==, "%");
  g_assert_cmpstr (plan_model_progress_row_get_share_text (row), ==, "100.07");
  /* The figures lie on the curve. */
  g_assert_cmpint (plan_model_progress_row_get_forecast_year (row), ==, 2025);
  g_assert_true (fabs (plan_model_progress_row_get_forecast (row) - 161.051) < 1e-9);
  g_assert_true (fabs (plan_model_progress_row_get_forecast_low (row) - 161.051) < 1e-6);
  g_assert_true (fabs (plan_model_progress_row_get_forecast_high (row) - 161.051) < 1e-6);
}

static void
test_row_of_other_units (void)
{
  g_autoptr (PlanModelProgress) progress = make (2023, NULL);
  g_autoptr (PlanModelProgressRow) row = get_row (progress, 3);

  g_test_summary ("Figures in another unit are measured, and forecast, in that of the target");
  g_assert_cmpstr (plan_model_progress_row_get_actual_text (row), ==, "6.0");
  g_assert_cmpint (plan_model_progress_row_get_status (row), ==, PLAN_MODEL_PROGRESS_STATUS_MOVING_AWAY);
  /* 46, 52 and 6 in 亿元: least squares of their logarithms, computed apart. */
  g_assert_true (fabs (plan_model_progress_row_get_forecast (row) - 1.144794681975064) < 1e-9);
  g_assert_cmpint (plan_model_progress_row_get_forecast_year (row), ==, 2025);
}

static void
test_row_without_figure (void)
{
  g_autoptr (PlanModelProgress) progress = make (2023, NULL);
  g_autoptr (PlanModelProgressRow) row = get_row (progress, 2);

  g_test_summary ("A target of which nothing is known has a row that says so");
  g_assert_cmpint (plan_model_progress_row_get_status (row), ==, PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE);
  g_assert_cmpint (plan_model_progress_row_get_met_reason (row), ==, PLAN_MODEL_MET_REASON_NO_ACTUAL);
  g_assert_nonnull (plan_model_progress_row_get_reason_text (row));
  g_assert_null (plan_model_progress_row_get_actual (row));
  g_assert_null (plan_model_progress_row_get_observed_text (row));
  g_assert_cmpint (plan_model_progress_row_get_forecast_year (row), ==, 0);
  g_assert_true (isnan (plan_model_progress_row_get_forecast (row)));
}

/* Reads every readable property once. */
static void
read_properties (gpointer object)
{
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);

  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, specs[i]->name, &value);
      g_assert_true (G_IS_VALUE (&value));
    }
}

static void
read_list (GListModel *list, guint n)
{
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      read_properties (item);
    }
}

static void
test_properties (void)
{
  g_autoptr (PlanModelProgress) progress = make (0, NULL), bare = g_object_new (PLAN_MODEL_TYPE_PROGRESS, NULL);
  g_autoptr (PlanModelProgressRow) bare_row = g_object_new (PLAN_MODEL_TYPE_PROGRESS_ROW, NULL);
  g_autoptr (PlanModelActualJoin) bare_join = g_object_new (PLAN_MODEL_TYPE_ACTUAL_JOIN, NULL);
  g_autoptr (PlanModelTable) empty = plan_model_progress_dup_table (bare), joins = plan_model_progress_dup_join_table (bare);
  g_autofree char *json = plan_model_progress_to_json (bare);

  g_test_summary ("Every property can be read, of what there is and of nothing");
  read_properties (progress);
  read_properties (bare);
  read_properties (bare_row);
  read_properties (bare_join);
  read_list (plan_model_progress_get_rows (progress), 4);
  read_list (plan_model_progress_get_joins (progress), 8);
  read_list (plan_model_progress_get_findings (progress), 1);
  read_list (plan_model_progress_get_rows (bare), 0);
  g_assert_cmpuint (plan_model_table_get_n_rows (empty), ==, 0);
  g_assert_cmpuint (plan_model_table_get_n_rows (joins), ==, 0);
  g_assert_cmpuint (plan_model_progress_count (bare, PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE), ==, 0);
  g_assert_nonnull (json);
}

static void
test_counts (void)
{
  g_autoptr (PlanModelProgress) progress = make (2023, NULL);
  guint n = 0;

  for (PlanModelProgressStatus status = PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE; status <= PLAN_MODEL_PROGRESS_STATUS_NOT_MET; status++)
    n += plan_model_progress_count (progress, status);
  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpuint (plan_model_progress_count (progress, PLAN_MODEL_PROGRESS_STATUS_ACHIEVED), ==, 1);
  g_assert_cmpuint (plan_model_progress_count (progress, PLAN_MODEL_PROGRESS_STATUS_MOVING_AWAY), ==, 1);
}

static void
test_joins (void)
{
  static const PlanModelActualJoinKind kinds[] = {
    PLAN_MODEL_ACTUAL_JOIN_KIND_ID, PLAN_MODEL_ACTUAL_JOIN_KIND_ID, PLAN_MODEL_ACTUAL_JOIN_KIND_ID, PLAN_MODEL_ACTUAL_JOIN_KIND_NAME,
    PLAN_MODEL_ACTUAL_JOIN_KIND_ID, PLAN_MODEL_ACTUAL_JOIN_KIND_ID, PLAN_MODEL_ACTUAL_JOIN_KIND_ID, PLAN_MODEL_ACTUAL_JOIN_KIND_NONE,
  };
  g_autoptr (PlanModelProgress) progress = make (2023, NULL);
  GListModel *joins = plan_model_progress_get_joins (progress);

  g_test_summary ("Each value says what became of it");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (PlanModelActualJoin) join = g_list_model_get_item (joins, i), again = g_list_model_get_item (joins, i);

      g_assert_true (join == again);
      g_assert_cmpint (plan_model_actual_join_get_kind (join), ==, kinds[i]);
      g_assert_cmpint (plan_model_actual_join_get_is_used (join), ==, kinds[i] != PLAN_MODEL_ACTUAL_JOIN_KIND_NONE);
      g_assert_true ((plan_model_actual_join_get_indicator (join) != NULL) == (kinds[i] != PLAN_MODEL_ACTUAL_JOIN_KIND_NONE));
      g_assert_true (isnan (plan_model_actual_join_get_likeness (join)));
      g_assert_nonnull (plan_model_actual_join_get_actual (join));
    }
}

static const struct
{
  const char *text;
  const char *on_track;
  const char *behind;
  const char *off_track;
} bounds[] = {
  { "0.95,0.60,0", "0.95", "0.60", "0" },
  { "1,0.5,-0.25", "1", "0.5", "-0.25" },
  { "100,0.000001,0", "100", "0.000001", "0" },
  { "0.95,0.60", NULL, NULL, NULL },
  { "0.95,0.60,0,0", NULL, NULL, NULL },
  { "0.60,0.95,0", NULL, NULL, NULL },
  { "0.95,0.95,0", NULL, NULL, NULL },
  { "0.95,0.60,x", NULL, NULL, NULL },
  { "0.95,,0", NULL, NULL, NULL },
  { "100.1,0.60,0", NULL, NULL, NULL },
  { "0.95,0.6000001,0", NULL, NULL, NULL },
  { "1e0,0.60,0", NULL, NULL, NULL },
  { "", NULL, NULL, NULL },
};

static void
test_bounds (void)
{
  g_test_summary ("Bounds are three shares, each below the one before, and are kept as written");
  for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      g_autoptr (PlanModelProgressBounds) parsed = plan_model_progress_bounds_parse (bounds[i].text);

      g_test_message ("%s", bounds[i].text);
      g_assert_true ((parsed == NULL) == (bounds[i].on_track == NULL));
      if (parsed == NULL)
        continue;
      g_assert_cmpstr (plan_model_progress_bounds_get_on_track (parsed), ==, bounds[i].on_track);
      g_assert_cmpstr (plan_model_progress_bounds_get_behind (parsed), ==, bounds[i].behind);
      g_assert_cmpstr (plan_model_progress_bounds_get_off_track (parsed), ==, bounds[i].off_track);
    }
}

/* What the row of i1, with a share of 1.0007, is by other bounds. */
static void
test_bounds_set (void)
{
  static const struct
  {
    const char *bounds;
    PlanModelProgressStatus status;
  } cases[] = {
    { "1,0.5,0", PLAN_MODEL_PROGRESS_STATUS_ON_TRACK },
    { "1.01,1,0", PLAN_MODEL_PROGRESS_STATUS_BEHIND },
    { "1.02,1.01,1", PLAN_MODEL_PROGRESS_STATUS_OFF_TRACK },
    { "3,2,1.5", PLAN_MODEL_PROGRESS_STATUS_MOVING_AWAY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelProgress) progress = make (2023, cases[i].bounds);
      g_autoptr (PlanModelProgressRow) row = get_row (progress, 0);

      g_assert_cmpint (plan_model_progress_row_get_status (row), ==, cases[i].status);
    }
}

static void
test_json (void)
{
  g_autoptr (PlanModelProgress) progress = make (2023, "0.9,0.5,0");
  g_autofree char *text = plan_model_progress_to_json (progress);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonObject *root, *target;

  g_assert_true (json_parser_load_from_data (parser, text, -1, &error));
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  g_assert_cmpint (json_object_get_int_member (root, "as_of"), ==, 2023);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (root, "bounds"), "on-track"), ==, "0.9");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (root, "targets")), ==, 4);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (root, "joins")), ==, 8);
  target = json_array_get_object_element (json_object_get_array_member (root, "targets"), 0);
  g_assert_cmpstr (json_object_get_string_member (target, "status"), ==, "on-track");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (target, "actual"), "value"), ==, "133.1");
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (target, "actual"), "line"), ==, 4);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (target, "baseline"), "from"), ==, "plan");
  target = json_array_get_object_element (json_object_get_array_member (root, "targets"), 2);
  g_assert_true (json_object_get_null_member (target, "actual"));
  g_assert_cmpstr (json_object_get_string_member (target, "reason"), ==, "no-actual");
}

static void
test_table (void)
{
  g_autoptr (PlanModelProgress) progress = make (2023, NULL);
  g_autoptr (PlanModelTable) all = plan_model_progress_dup_table (progress), known = plan_model_progress_dup_known (progress);
  g_autoptr (PlanModelTable) joins = plan_model_progress_dup_join_table (progress);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) statuses = plan_model_table_dup_strings (all, "status", &error);
  g_autofree char *text = NULL;

  g_test_summary ("The table has all targets, or those of which something is known");
  g_assert_no_error (error);
  g_assert_cmpuint (plan_model_table_get_n_rows (all), ==, 4);
  g_assert_cmpuint (plan_model_table_get_n_rows (known), ==, 3);
  g_assert_cmpuint (plan_model_table_get_n_rows (joins), ==, 8);
  g_assert_cmpstr (statuses[1], ==, "achieved");
  text = plan_model_table_to_text (known, 100);
  g_assert_nonnull (strstr (text, "no figure of 1 more target"));
  g_assert_nonnull (strstr (text, "on-track ≥ 0.95, behind ≥ 0.60, off-track ≥ 0"));
}

static gpointer
read_rows (gpointer data)
{
  GListModel *rows = plan_model_progress_get_rows (data), *joins = plan_model_progress_get_joins (data);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelProgressRow) row = g_list_model_get_item (rows, i);

      g_string_append_printf (text, "%p %s %p;", (gpointer) row, plan_model_progress_row_get_share_text (row),
                              (gpointer) plan_model_progress_row_get_actual (row));
    }
  for (guint i = 0; i < g_list_model_get_n_items (joins); i++)
    {
      g_autoptr (PlanModelActualJoin) join = g_list_model_get_item (joins, i);

      g_string_append_printf (text, "%p;", (gpointer) join);
    }

  return g_string_free (text, FALSE);
}

static void
test_threads (void)
{
  g_autoptr (PlanModelProgress) progress = make (2023, NULL);
  GThread *threads[4];
  g_autofree char *first = NULL;

  g_test_summary ("Several threads read the same objects");
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, read_rows, progress);
  first = g_thread_join (threads[0]);
  for (guint i = 1; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *rows = g_thread_join (threads[i]);

      /* Who comes second gets the object of who came first. */
      g_assert_cmpstr (rows, ==, first);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/progress-row/row", test_row);
  g_test_add_func ("/planmodel/progress-row/other-units", test_row_of_other_units);
  g_test_add_func ("/planmodel/progress-row/without-figure", test_row_without_figure);
  g_test_add_func ("/planmodel/progress-row/properties", test_properties);
  g_test_add_func ("/planmodel/progress-row/counts", test_counts);
  g_test_add_func ("/planmodel/progress-row/joins", test_joins);
  g_test_add_func ("/planmodel/progress-row/bounds", test_bounds);
  g_test_add_func ("/planmodel/progress-row/bounds-set", test_bounds_set);
  g_test_add_func ("/planmodel/progress-row/json", test_json);
  g_test_add_func ("/planmodel/progress-row/table", test_table);
  g_test_add_func ("/planmodel/progress-row/threads", test_threads);

  return g_test_run ();
}
