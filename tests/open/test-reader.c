/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <planmodel.h>

#include <string.h>

#define PLAN                                                                                                            \
  "云河市数字经济三年行动计划（2024—2026年）\n"                                                                          \
  "一、发展目标\n"                                                                                                      \
  "到2026年，数字经济核心产业企业达到120家。\n"

static PlanModelCatalog *
read_text (PlanModelReader *reader,
           const char      *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_reader_read_bytes (reader, bytes, "plan.txt", &error);

  g_assert_no_error (error);

  return catalog;
}

static char *
make_json (PlanModelCatalog *catalog)
{
  g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);

  return plan_model_plan_to_json (plan);
}

/* The text is kept, and what is read from it lies where it says. */
static void
test_spans (void)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelPlan) plan = NULL;
  g_autoptr (PlanModelIndicator) indicator = NULL;
  PlanModelValue *target;
  GListModel *indicators;

  g_assert_null (plan_model_reader_get_text (reader));
  catalog = read_text (reader, PLAN);
  g_assert_cmpstr (plan_model_reader_get_text (reader), ==, PLAN);
  plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  g_assert_cmpstr (plan_model_plan_get_title (plan), ==, "云河市数字经济三年行动计划（2024—2026年）");
  indicators = plan_model_plan_get_indicators (plan);
  g_assert_cmpuint (g_list_model_get_n_items (indicators), ==, 1);
  indicator = g_list_model_get_item (indicators, 0);
  g_assert_cmpstr (plan_model_indicator_get_name (indicator), ==, "数字经济核心产业企业");
  target = plan_model_indicator_get_target (indicator);
  g_assert_nonnull (target);
  g_assert_cmpint (plan_model_value_get_year (target), ==, 2026);
  g_assert_true (plan_model_item_verify (PLAN_MODEL_ITEM (indicator), PLAN));
  g_assert_false (plan_model_item_verify (PLAN_MODEL_ITEM (indicator), "云河市"));
}

/* What an indicator measures, and which way it ought to go, follows from its name; a verb that says which way is printed. */
static void
test_concepts (void)
{
  static const char text[] = "云河市科技创新三年行动计划（2024—2026年）\n一、发展目标\n"
                             "到2026年，高新技术企业达到120家，无人知晓的甲乙达到5家，城镇调查失业率控制在5.5%以内，常住人口城镇化率提高到65%。\n";
  static const struct
  {
    const char *name;
    const char *concept;
    PlanModelDirection direction;
    gboolean is_direction_inferred;
  } expected[] = {
    { "高新技术企业", "high-tech-enterprises", PLAN_MODEL_DIRECTION_INCREASE, TRUE },
    { "无人知晓的甲乙", NULL, PLAN_MODEL_DIRECTION_UNKNOWN, FALSE },
    { "城镇调查失业率", "unemployment-surveyed", PLAN_MODEL_DIRECTION_DECREASE, FALSE },
    { "常住人口城镇化率", "urbanisation-rate", PLAN_MODEL_DIRECTION_INCREASE, FALSE },
  };
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = read_text (reader, text);
  g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  GListModel *indicators = plan_model_plan_get_indicators (plan);

  g_assert_cmpuint (g_list_model_get_n_items (indicators), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (PlanModelIndicator) indicator = g_list_model_get_item (indicators, i);

      g_assert_cmpstr (plan_model_indicator_get_name (indicator), ==, expected[i].name);
      g_assert_cmpstr (plan_model_indicator_get_concept (indicator), ==, expected[i].concept);
      g_assert_cmpint (plan_model_indicator_is_inferred (indicator, "concept"), ==, expected[i].concept != NULL);
      g_assert_cmpint (plan_model_indicator_get_direction (indicator), ==, expected[i].direction);
      g_assert_cmpint (plan_model_indicator_is_inferred (indicator, "direction"), ==, expected[i].is_direction_inferred);
    }
}

/* What emphasis of Markdown stands among is found again, and another figure is not. */
static void
test_emphasis (void)
{
  static const char text[] = "# 云河市数字经济三年行动计划（2024—2026年）\n\n## 一、发展目标\n\n"
                             "到2026年，数字经济核心产业企业达到**120家**以上。\n";
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = read_text (reader, text);
  g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  g_autoptr (PlanModelItem) indicator = g_list_model_get_item (plan_model_plan_get_indicators (plan), 0);
  g_autofree char *other = g_strdup (text);

  g_assert_nonnull (indicator);
  g_assert_true (plan_model_item_verify (indicator, text));
  *strstr (other, "120") = '3';
  g_assert_false (plan_model_item_verify (indicator, other));
}

/* The same text gives the same plan, whoever reads it and how. */
static void
test_deterministic (void)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new (), other = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) first = read_text (reader, PLAN), again = read_text (reader, PLAN), third = read_text (other, PLAN);
  g_autofree char *a = make_json (first), *b = make_json (again), *c = make_json (third);
  g_autoptr (PlanModelCatalog) changed = read_text (reader, PLAN "二、保障措施\n");
  g_autofree char *d = make_json (changed);

  g_assert_cmpstr (a, ==, b);
  g_assert_cmpstr (a, ==, c);
  g_assert_cmpstr (a, !=, d);
}

/* Reads what all threads read, each with a reader of its own. */
static gpointer
read_in_thread (gpointer data)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = read_text (reader, data);

  return make_json (catalog);
}

/* Word lists and tables are made when they are first asked for, by whichever thread that is; so this test comes first. */
static void
test_threads (void)
{
  static char text[] = PLAN "二、重点任务\n（一）发展教育。到2025年，新建学校10所以上，年均增长5%。（市教育局牵头，市财政局配合）\n"
                            "表1 主要指标\n| 指标 | 2023年 | 2026年 |\n| 企业数（家） | 10 | 20 |\n| 医院数（所） | 1 | 5 |\n"
                            "云河市人民政府\n2024年3月4日\n";
  GThread *threads[8];
  g_autofree char *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_in_thread, text);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *json = g_thread_join (threads[i]);

      if (first == NULL)
        first = g_steal_pointer (&json);
      else
        g_assert_cmpstr (json, ==, first);
    }
  g_assert_nonnull (strstr (first, "教育局"));
}

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  GAsyncResult **kept = data;

  *kept = g_object_ref (result);
}

static GAsyncResult *
wait_for_stream (PlanModelReader *reader,
                 const char      *text,
                 GCancellable    *cancellable)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  GAsyncResult *result = NULL;

  plan_model_reader_read_stream_async (reader, stream, "plan.txt", cancellable, on_read, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return result;
}

static void
test_async (void)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (GAsyncResult) result = wait_for_stream (reader, PLAN, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_reader_read_stream_finish (reader, result, &error);
  g_autoptr (PlanModelCatalog) direct = read_text (reader, PLAN);
  g_autofree char *a = NULL, *b = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (plan_model_reader_get_text (reader), ==, PLAN);
  a = make_json (catalog);
  b = make_json (direct);
  g_assert_cmpstr (a, ==, b);
}

/* Messages call a document as its path does, of whatever folder that is. */
static void
test_path (void)
{
  g_autofree char *folder = g_dir_make_tmp ("planmodel-XXXXXX", NULL), *before = g_get_current_dir ();
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = NULL, direct = read_text (reader, PLAN), later = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (PlanModelFinding) finding = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *a = NULL, *b = NULL, *c = NULL, *line = NULL;

  g_assert_cmpint (g_chdir (folder), ==, 0);
  g_assert_true (g_file_set_contents ("计划.txt", PLAN, -1, NULL));
  g_assert_true (g_file_set_contents ("empty.txt", "", 0, NULL));
  catalog = plan_model_reader_read_path (reader, "计划.txt", NULL, &error);
  g_assert_no_error (error);
  plan_model_reader_read_path_async (reader, "计划.txt", NULL, on_read, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  later = plan_model_reader_read_path_finish (reader, result, &error);
  g_assert_no_error (error);
  a = make_json (catalog);
  b = make_json (direct);
  c = make_json (later);
  g_assert_cmpstr (a, ==, c);
  g_assert_cmpint (strlen (b), >, 0);
  g_assert_null (plan_model_reader_read_path (reader, "empty.txt", NULL, &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_EMPTY);
  g_assert_true (g_str_has_prefix (error->message, "empty.txt: "));
  finding = g_list_model_get_item (plan_model_reader_get_findings (reader), 0);
  line = plan_model_finding_to_string (finding);
  g_assert_true (g_str_has_prefix (line, "empty.txt:"));
  g_clear_error (&error);
  g_assert_null (plan_model_reader_read_path (reader, "none.txt", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "none.txt: "));
  g_assert_cmpint (g_unlink ("计划.txt"), ==, 0);
  g_assert_cmpint (g_unlink ("empty.txt"), ==, 0);
  g_assert_cmpint (g_chdir (before), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_cancelled (void)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  result = wait_for_stream (reader, PLAN, cancellable);
  g_assert_null (plan_model_reader_read_stream_finish (reader, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (plan_model_reader_get_text (reader));
}

static void
test_errors (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    int code;
  } cases[] = {
    { "", 0, PLAN_MODEL_LOAD_ERROR_EMPTY },
    { " \n\t", 3, PLAN_MODEL_LOAD_ERROR_EMPTY },
    { "<html><body><p> </p></body></html>", 34, PLAN_MODEL_LOAD_ERROR_EMPTY },
    { "\x7f" "ELF\x02\x01\x01\x00\x00\x00\x00\x00\xff\xfe\x00\x80\x81", 17, PLAN_MODEL_LOAD_ERROR_ENCODING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
      g_autoptr (GBytes) bytes = g_bytes_new (cases[i].bytes, cases[i].length);
      g_autoptr (GError) error = NULL;

      g_assert_null (plan_model_reader_read_bytes (reader, bytes, "plan.txt", &error));
      g_assert_error (error, PLAN_MODEL_LOAD_ERROR, cases[i].code);
      g_assert_true (g_str_has_prefix (error->message, "plan.txt: "));
      g_assert_cmpuint (g_list_model_get_n_items (plan_model_reader_get_findings (reader)), ==, 1);
    }
}

/* Text that is no plan is read, and the findings say why so little came of it. */
static void
test_no_plan (void)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = read_text (reader, "This is no plan of any government.\n");
  g_autoptr (PlanModelPlan) plan = NULL;
  GListModel *findings = plan_model_reader_get_findings (reader);
  gboolean found = FALSE;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==, 1);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);

      found |= g_str_equal (plan_model_finding_get_rule (finding), "no-chinese");
      g_assert_nonnull (plan_model_finding_get_plan_id (finding));
    }
  g_assert_true (found);
  plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  g_assert_null (plan_model_plan_get_language (plan));
}

static void
test_max_bytes (void)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (PLAN, strlen (PLAN));
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;

  plan_model_reader_set_max_bytes (reader, strlen (PLAN));
  catalog = plan_model_reader_read_bytes (reader, bytes, NULL, &error);
  g_assert_no_error (error);
  plan_model_reader_set_max_bytes (reader, strlen (PLAN) - 1);
  g_assert_null (plan_model_reader_read_bytes (reader, bytes, NULL, &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);
}

/* A finding as JSON has what the finding has. */
static void
test_findings_json (void)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (PlanModelCatalog) catalog = read_text (reader, "No plan.");
  g_autofree char *json = plan_model_findings_to_json (plan_model_reader_get_findings (reader));
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *array;

  json_parser_load_from_data (parser, json, -1, &error);
  g_assert_no_error (error);
  array = json_node_get_array (json_parser_get_root (parser));
  g_assert_cmpuint (json_array_get_length (array), ==,
                    g_list_model_get_n_items (plan_model_reader_get_findings (reader)));
  g_assert_cmpuint (json_array_get_length (array), >, 0);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (array, 0), "file"), ==, "plan.txt");
}

static void
test_properties (void)
{
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autofree char *charset = NULL;
  guint64 max_bytes;
  guint max_headings;
  gboolean split;

  g_object_set (reader, "charset", "GB18030", "split", TRUE, "max-bytes", G_GUINT64_CONSTANT (7), "max-headings", 5, NULL);
  g_object_get (reader, "charset", &charset, "split", &split, "max-bytes", &max_bytes, "max-headings", &max_headings, NULL);
  g_assert_cmpstr (charset, ==, "GB18030");
  g_assert_true (split);
  g_assert_cmpuint (max_bytes, ==, 7);
  g_assert_cmpuint (max_headings, ==, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/threads", test_threads);
  g_test_add_func ("/reader/spans", test_spans);
  g_test_add_func ("/reader/concepts", test_concepts);
  g_test_add_func ("/reader/emphasis", test_emphasis);
  g_test_add_func ("/reader/deterministic", test_deterministic);
  g_test_add_func ("/reader/async", test_async);
  g_test_add_func ("/reader/path", test_path);
  g_test_add_func ("/reader/cancelled", test_cancelled);
  g_test_add_func ("/reader/errors", test_errors);
  g_test_add_func ("/reader/no-plan", test_no_plan);
  g_test_add_func ("/reader/max-bytes", test_max_bytes);
  g_test_add_func ("/reader/findings-json", test_findings_json);
  g_test_add_func ("/reader/properties", test_properties);

  return g_test_run ();
}
