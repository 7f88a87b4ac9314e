/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <libplanmodel/analysis/actuals-problems-private.h>
#include <libplanmodel/analysis/actuals-words-private.h>
#include <math.h>
#include <string.h>

static char *
find_data (const char *name)
{
  return g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "tests", "data", "progress", name, NULL);
}

static PlanModelActuals *
read_text (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return plan_model_actuals_new_from_bytes (bytes, "a.csv", error);
}

/* All that was read, a value a line. */
static char *
dump (PlanModelActuals *actuals)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (actuals)); i++)
    {
      g_autoptr (PlanModelActual) actual = g_list_model_get_item (G_LIST_MODEL (actuals), i);
      const char *texts[] = {
        plan_model_actual_get_plan (actual),      plan_model_actual_get_area (actual),
        plan_model_actual_get_indicator (actual), plan_model_actual_get_concept (actual),
        plan_model_actual_get_amount_text (actual), plan_model_actual_get_unit (actual),
        plan_model_actual_get_source (actual),
      };

      for (guint k = 0; k < G_N_ELEMENTS (texts); k++)
        g_string_append_printf (out, "%s|", texts[k] != NULL ? texts[k] : "");
      g_string_append_printf (out, "%d-%d|%d|%d\n", plan_model_actual_get_years_start (actual),
                              plan_model_actual_get_year (actual), plan_model_actual_get_form (actual),
                              plan_model_actual_get_status (actual));
    }

  return g_string_free (out, FALSE);
}

static char *
dump_findings (PlanModelActuals *actuals)
{
  GListModel *findings = plan_model_actuals_get_findings (actuals);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *line = plan_model_finding_to_string (finding);

      g_string_append_printf (out, "%s\n", line);
    }

  return g_string_free (out, FALSE);
}

/* The figures are the same however a spreadsheet writes them. */
static void
test_manners (void)
{
  static const char *const names[] = { "actuals-plain.csv", "actuals-gb18030.csv", "actuals-semicolons.csv",
                                       "actuals-tabs.txt", "actuals-chinese.csv" };
  g_autofree char *path = find_data ("actuals.csv");
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelActuals) usual = plan_model_actuals_new_from_path (path, &error);
  g_autofree char *expected = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (usual)), ==, 113);
  expected = dump (usual);
  g_assert_nonnull (strstr (expected, "wuchangshi-2021-2025||授权专利数||1090|件|invented|2022-2022|0|0\n"));
  g_assert_nonnull (strstr (expected, "|invented,\nfor “tests” and \"tests\"|2021-2021|0|0\n"));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *other_path = find_data (names[i]);
      g_autoptr (PlanModelActuals) other = plan_model_actuals_new_from_path (other_path, &error);
      g_autofree char *found = NULL, *findings = NULL;

      g_test_message ("%s", names[i]);
      g_assert_no_error (error);
      found = dump (other);
      findings = dump_findings (other);
      g_assert_cmpstr (found, ==, expected);
      g_assert_cmpstr (findings, ==, "");
    }
}

static void
test_getters (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelActuals) actuals =
      read_text ("计划,地区,指标,概念,年份,数值,单位,形式,状态,来源\n"
                 " p1 ,昌吉市,高新技术企业,high-tech-enterprises,2021-2023,\"1,234.50\",家,新增,初步,统计公报\n"
                 ",,,高新技术企业数,2022,…,,,,\n",
                 &error);
  g_autoptr (PlanModelActual) first = NULL, second = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (plan_model_actuals_get_name (actuals), ==, "a.csv");
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (actuals)) == PLAN_MODEL_TYPE_ACTUAL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (actuals)), ==, 2);
  first = g_list_model_get_item (G_LIST_MODEL (actuals), 0);
  g_assert_cmpstr (plan_model_actual_get_plan (first), ==, "p1");
  g_assert_cmpstr (plan_model_actual_get_area (first), ==, "昌吉市");
  g_assert_cmpstr (plan_model_actual_get_indicator (first), ==, "高新技术企业");
  g_assert_cmpstr (plan_model_actual_get_concept (first), ==, "high-tech-enterprises");
  g_assert_cmpint (plan_model_actual_get_year (first), ==, 2023);
  g_assert_cmpint (plan_model_actual_get_years_start (first), ==, 2021);
  g_assert_cmpstr (plan_model_actual_get_amount_text (first), ==, "1234.50");
  g_assert_cmpfloat (plan_model_actual_get_amount (first), ==, 1234.5);
  g_assert_cmpstr (plan_model_actual_get_unit (first), ==, "家");
  g_assert_cmpint (plan_model_actual_get_form (first), ==, PLAN_MODEL_FORM_INCREMENT);
  g_assert_cmpint (plan_model_actual_get_status (first), ==, PLAN_MODEL_STATUS_PROVISIONAL);
  g_assert_cmpstr (plan_model_actual_get_source (first), ==, "统计公报");
  g_assert_cmpuint (plan_model_actual_get_line (first), ==, 2);
  g_assert_null (plan_model_actual_get_span (first));

  second = g_list_model_get_item (G_LIST_MODEL (actuals), 1);
  g_assert_null (plan_model_actual_get_plan (second));
  g_assert_null (plan_model_actual_get_indicator (second));
  g_assert_cmpstr (plan_model_actual_get_concept (second), ==, "高新技术企业数");
  g_assert_null (plan_model_actual_get_amount_text (second));
  g_assert_true (isnan (plan_model_actual_get_amount (second)));
  g_assert_cmpint (plan_model_actual_get_form (second), ==, PLAN_MODEL_FORM_NONE);
  g_assert_cmpint (plan_model_actual_get_status (second), ==, PLAN_MODEL_STATUS_MISSING);
  g_assert_null (plan_model_actual_get_source (second));
}

/* Every property of a value that has all and of one that has nothing. */
static void
read_properties (GObject *object)
{
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);

  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, specs[i]->name, &value);
    }
}

static void
test_properties (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelActuals) actuals = read_text ("indicator,year,value\n甲,2023,5\n", &error);
  g_autoptr (PlanModelActual) actual = g_list_model_get_item (G_LIST_MODEL (actuals), 0);
  g_autoptr (PlanModelActual) same = g_list_model_get_item (G_LIST_MODEL (actuals), 0);
  g_autoptr (PlanModelActual) empty = g_object_new (PLAN_MODEL_TYPE_ACTUAL, NULL);
  g_autoptr (PlanModelActuals) none = g_object_new (PLAN_MODEL_TYPE_ACTUALS, NULL);
  int year;

  g_assert_no_error (error);
  g_assert_true (actual == same);
  read_properties (G_OBJECT (actual));
  read_properties (G_OBJECT (empty));
  read_properties (G_OBJECT (actuals));
  read_properties (G_OBJECT (none));
  g_object_get (actual, "year", &year, NULL);
  g_assert_cmpint (year, ==, 2023);
  g_assert_cmpint (plan_model_actual_get_year (empty), ==, 0);
  g_assert_null (plan_model_actual_get_amount_text (empty));
  g_assert_null (plan_model_actual_get_span (empty));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (none)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_actuals_get_findings (none)), ==, 0);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (none), 0));
}

#define JIA "\274\327"
#define JIAS JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA JIA

/* What a table is refused for, with the place. */
static void
test_errors (void)
{
  static const struct
  {
    const char *text;
    int code;
    const char *message;
  } cases[] = {
    { "", PLAN_MODEL_ACTUALS_ERROR_EMPTY, "a.csv: there is nothing in it" },
    { " \n,,\n", PLAN_MODEL_ACTUALS_ERROR_EMPTY, "a.csv: there is nothing in it" },
    { "甲,2023,5\n", PLAN_MODEL_ACTUALS_ERROR_HEADING,
      "a.csv:1:1: the heading has no column “indicator” (指标), nor “concept” (概念)" },
    { "\n\nplan,year,value\n", PLAN_MODEL_ACTUALS_ERROR_HEADING,
      "a.csv:3:1: the heading has no column “indicator” (指标), nor “concept” (概念)" },
    { "indicator,value\n", PLAN_MODEL_ACTUALS_ERROR_HEADING, "a.csv:1:1: the heading has no column “year” (年份)" },
    { "concept,year\n", PLAN_MODEL_ACTUALS_ERROR_HEADING, "a.csv:1:1: the heading has no column “value” (数值)" },
    { "指标,年份,数值,indicator\n", PLAN_MODEL_ACTUALS_ERROR_HEADING,
      "a.csv:1:10: there are two columns for “indicator”" },
    { "indicator,year,value\n甲,2023,\"5\n乙,2023,6\n", PLAN_MODEL_ACTUALS_ERROR_SYNTAX,
      "a.csv:2:8: a quotation mark is not closed" },
    { "indicator,year,value\n\"甲\"乙,2023,5\n", PLAN_MODEL_ACTUALS_ERROR_SYNTAX,
      "a.csv:2:4: behind a closing quotation mark the cell has to end" },
    { "indicator,year,value\n甲,2023,\377\377\n", PLAN_MODEL_ACTUALS_ERROR_ENCODING,
      "a.csv: the bytes are no text: they look like neither UTF-8 nor GB 18030" },
    /* 指标,年份,数值 and nineteen times 甲, in GB 18030 */
    { "\326\270\261\352,\304\352\267\335,\312\375\326\265\n" JIAS ",2023,\377\n",
      PLAN_MODEL_ACTUALS_ERROR_ENCODING, "a.csv:2:26: the bytes are not GB18030 from here on" },
    { "\357\273\277indicator,year,value\n甲,2023,\377\n", PLAN_MODEL_ACTUALS_ERROR_ENCODING,
      "a.csv:2:8: the bytes are not UTF-8 from here on" },
    { "PK\003\004 and so on", PLAN_MODEL_ACTUALS_ERROR_ENCODING,
      "a.csv: the bytes are no text: they look like a ZIP archive, such as a DOCX or XLSX file" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelActuals) actuals = read_text (cases[i].text, &error);

      g_assert_null (actuals);
      g_assert_error (error, PLAN_MODEL_ACTUALS_ERROR, cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
test_bytes_of_text (void)
{
  static const char zero[] = "indicator,year,value\n甲,2023,\0005\n";
  static const char cut_off[] = "\377\376i\000n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (zero, sizeof zero - 1);
  g_autoptr (GBytes) half = g_bytes_new_static (cut_off, sizeof cut_off - 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (plan_model_actuals_new_from_bytes (bytes, "a.csv", &error));
  g_assert_error (error, PLAN_MODEL_ACTUALS_ERROR, PLAN_MODEL_ACTUALS_ERROR_ENCODING);
  g_assert_cmpstr (error->message, ==, "a.csv:2:8: a zero byte is no text");
  g_clear_error (&error);
  g_assert_null (plan_model_actuals_new_from_bytes (half, "a.csv", &error));
  g_assert_error (error, PLAN_MODEL_ACTUALS_ERROR, PLAN_MODEL_ACTUALS_ERROR_ENCODING);
  g_assert_cmpstr (error->message, ==, "a.csv:1:2: the bytes are not UTF-16LE from here on");
}

/* What is wrong with a row: the row is not used, and why stands in a finding. */
static void
test_findings (void)
{
  static const struct
  {
    const char *row;
    guint n_rows;
    const char *finding;
  } cases[] = {
    { "甲,2023,5,,,\n", 1, "" },
    { "甲,2023,5,,,,,,\n", 1, "" },
    { "甲,2023,5,,,,x\n", 0, "a.csv:2:13: error: the row has 7 cells, and the heading 6 [actuals-row-longer]" },
    { "甲,2023,5\n", 1, "a.csv:2:1: warning: the row has 3 cells, and the heading 6 [actuals-row-shorter]" },
    { ",2023,5,,,\n", 0,
      "a.csv:2:1: error: A row names neither an indicator nor a concept; it is not used [actuals-indicator-missing]" },
    { "甲,,5,,,\n", 0, "a.csv:2:3: error: A row has no year; it is not used [actuals-year-missing]" },
    { "甲,2023Q4,5,,,\n", 0,
      "a.csv:2:3: error: “2023Q4” is not a year of four digits, nor two of them [actuals-year-unreadable]" },
    { "甲,2023-2021,5,,,\n", 0, "a.csv:2:3: error: “2023-2021” ends before it starts [actuals-year-unreadable]" },
    { "甲,2023,约5,,,\n", 0, "a.csv:2:8: error: “约5” is not a figure [actuals-value-unreadable]" },
    { "甲,2023,1.5E+06,,,\n", 0,
      "a.csv:2:8: error: “1.5E+06” is rounded; format the cell as a number and save the table again [actuals-value-unreadable]" },
    { "甲,2023,12345678901234567890123456789012345,,,\n", 0,
      "a.csv:2:8: error: “12345678901234567890123456789012345” has more than 34 digits [actuals-value-unreadable]" },
    { "甲,2023,1,234,家,\n", 0,
      "a.csv:2:8: error: “1,234” has to stand in quotation marks [actuals-value-parted]" },
    { "甲,2023,5%,家,,\n", 0, "a.csv:2:8: error: “5%” stands beside the unit “家” [actuals-unit-contradicted]" },
    { "甲,2023,5%,％,,\n", 1, "" },
    { "甲,2023,5,家,stock,\n", 0, "a.csv:2:12: error: “stock” is no word for a form [actuals-form-unknown]" },
    { "甲,2023,5,家,,final\n", 0, "a.csv:2:13: error: “final” is no word for a status [actuals-status-unknown]" },
    { "甲,2023,5,家,,缺失\n", 0,
      "a.csv:2:13: error: “缺失” stands beside the value “5” [actuals-status-contradicted]" },
    { "甲,2023,—,家,,不适用\n", 1, "" },
    { "\"甲\n乙\",2023,五,,,\n", 0, "a.csv:3:9: error: “五” is not a figure [actuals-value-unreadable]" },
    { "甲,2023,一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一,,,\n", 0,
      "a.csv:2:8: error: “一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十…” is not a figure "
      "[actuals-value-unreadable]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat ("indicator,year,value,unit,form,status\n", cases[i].row, NULL);
      g_autofree char *found = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelActuals) actuals = read_text (text, &error);

      g_assert_no_error (error);
      found = dump_findings (actuals);
      g_assert_cmpstr (g_strchomp (found), ==, cases[i].finding);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (actuals)), ==, cases[i].n_rows);
    }
}

static void
test_all_of_a_row (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelActuals) actuals =
      read_text ("备注,indicator,year,value,,form\nx,,二,三,y,四\nx,甲,2023,5,z,\n", &error);
  g_autofree char *found = NULL;

  g_test_summary ("All that is wrong with a row is said; what is wrong with a column is said once");
  g_assert_no_error (error);
  found = dump_findings (actuals);
  g_assert_cmpstr (
      found, ==,
      "a.csv:1:1: warning: no column is called “备注” [actuals-column-unknown]\n"
      "a.csv:2:3: error: A row names neither an indicator nor a concept; it is not used [actuals-indicator-missing]\n"
      "a.csv:2:4: error: “二” is not a year of four digits, nor two of them [actuals-year-unreadable]\n"
      "a.csv:2:6: error: “三” is not a figure [actuals-value-unreadable]\n"
      "a.csv:2:8: warning: the column of this cell has no heading [actuals-column-unknown]\n"
      "a.csv:2:10: error: “四” is no word for a form [actuals-form-unknown]\n");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (actuals)), ==, 1);
}

static void
test_ambiguous (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelActuals) actuals =
      read_text ("indicator;year;value\n甲;2023;1,234\n乙;2023;1,234.5\n丙;2023;\"1;5\"\n", &error);
  g_autofree char *found = NULL;

  g_assert_no_error (error);
  found = dump_findings (actuals);
  g_assert_cmpstr (found, ==,
                   "a.csv:2:8: error: in a table parted by semicolons the comma of “1,234” may be a decimal one "
                   "[actuals-value-ambiguous]\n"
                   "a.csv:4:8: error: “1;5” is not a figure [actuals-value-unreadable]\n");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (actuals)), ==, 1);
}

/* Sets each limit so that N is let in and N + 1 is not. */
static void
test_limits (void)
{
  static const char text[] = "indicator,year,value\n甲甲甲甲甲,2023,5\n乙,2023,6\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  static const struct
  {
    const char *property;
    guint enough;
    const char *message;
  } limits[] = {
    { "max-bytes", sizeof text - 1, "a.csv: there are more than 54 bytes" },
    { "max-rows", 2, "a.csv:3:1: there are more than 1 rows" },
    { "max-fields", 3, "a.csv:1:16: a row has more than 2 cells" },
    { "max-field-length", 9, "a.csv:1:1: a cell is longer than 8 characters" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autoptr (PlanModelActualsReader) reader = plan_model_actuals_reader_new ();
      g_autoptr (PlanModelActuals) actuals = NULL, none = NULL;
      g_autoptr (GError) error = NULL;

      if (i == 0)
        g_object_set (reader, limits[i].property, (guint64) limits[i].enough, NULL);
      else
        g_object_set (reader, limits[i].property, limits[i].enough, NULL);
      actuals = plan_model_actuals_reader_read_bytes (reader, bytes, "a.csv", &error);
      g_assert_no_error (error);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (actuals)), ==, 2);
      if (i == 0)
        g_object_set (reader, limits[i].property, (guint64) limits[i].enough - 1, NULL);
      else
        g_object_set (reader, limits[i].property, limits[i].enough - 1, NULL);
      none = plan_model_actuals_reader_read_bytes (reader, bytes, "a.csv", &error);
      g_assert_null (none);
      g_assert_error (error, PLAN_MODEL_ACTUALS_ERROR, PLAN_MODEL_ACTUALS_ERROR_LIMIT);
      g_assert_cmpstr (error->message, ==, limits[i].message);
    }
}

static void
test_findings_limit (void)
{
  g_autoptr (PlanModelActualsReader) reader = plan_model_actuals_reader_new ();
  static const char text[] = "indicator,year,value\n甲,2023,x\n乙,2023,y\n丙,2023,z\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (PlanModelActuals) all = NULL, some = NULL;
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  plan_model_actuals_reader_set_max_findings (reader, 3);
  all = plan_model_actuals_reader_read_bytes (reader, bytes, "a.csv", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_actuals_get_findings (all)), ==, 3);
  plan_model_actuals_reader_set_max_findings (reader, 2);
  some = plan_model_actuals_reader_read_bytes (reader, bytes, "a.csv", &error);
  g_assert_no_error (error);
  found = dump_findings (some);
  g_assert_true (g_str_has_suffix (found, "error: 1 more omitted [findings-omitted]\n"));
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_actuals_get_findings (some)), ==, 3);
}

static void
count (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  ++*(guint *) user_data;
}

static void
test_reader_properties (void)
{
  static const char *const names[] = { "max-rows", "max-fields", "max-field-length", "max-findings" };
  g_autoptr (PlanModelActualsReader) reader = plan_model_actuals_reader_new ();
  guint n = 0, value;
  guint64 bytes;

  g_test_summary ("A property that is set to what it was does not notify");
  g_signal_connect (reader, "notify", G_CALLBACK (count), &n);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_object_set (reader, names[i], 7, NULL);
      g_object_set (reader, names[i], 7, NULL);
      g_object_get (reader, names[i], &value, NULL);
      g_assert_cmpuint (value, ==, 7);
      g_assert_cmpuint (n, ==, i + 1);
    }
  g_object_set (reader, "max-bytes", (guint64) 7, NULL);
  g_object_set (reader, "max-bytes", (guint64) 7, NULL);
  g_object_get (reader, "max-bytes", &bytes, NULL);
  g_assert_cmpuint (bytes, ==, 7);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (names) + 1);
}

#define PLAN(id, values)                                                                           \
  "{\"planmodel\":\"1\",\"id\":\"" id "\",\"title\":\"T\",\"area\":\"r\",\"areas\":[{\"id\":\"r\",\"name\":\"昌吉市\"}]," \
  "\"indicators\":[{\"id\":\"i\",\"name\":\"高新技术企业\",\"unit\":\"家\",\"values\":[" values "]}]}\n"
#define VALUES                                                                                     \
  "{\"role\":\"baseline\",\"year\":2020,\"value\":\"22\",\"mentions\":[{\"span\":[7,9]},{\"span\":[3,5]}]}," \
  "{\"role\":\"actual\",\"year\":2021,\"value\":\"310\",\"unit\":\"个\",\"status\":\"provisional\"}," \
  "{\"role\":\"actual\",\"value\":\"5\"},"                                                         \
  "{\"role\":\"target\",\"year\":2023,\"value\":\"50\",\"comparator\":\"reach\",\"form\":\"level\"}," \
  "{\"role\":\"estimate\",\"year\":2022,\"value\":\"40\"}"

static void
test_plan_json (void)
{
  static const char *const texts[] = { PLAN ("a", VALUES), PLAN ("a", VALUES) PLAN ("b", VALUES) };

  g_test_summary ("Of plan JSON the figures about the past that have a year are read, with their spans");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelActuals) actuals = read_text (texts[i], &error);
      g_autoptr (PlanModelActual) baseline = NULL, actual = NULL;
      PlanModelSpan *span;

      g_assert_no_error (error);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (actuals)), ==, 2 * (i + 1));
      baseline = g_list_model_get_item (G_LIST_MODEL (actuals), 2 * i);
      g_assert_cmpstr (plan_model_actual_get_plan (baseline), ==, i == 0 ? "a" : "b");
      g_assert_cmpstr (plan_model_actual_get_area (baseline), ==, "昌吉市");
      g_assert_cmpstr (plan_model_actual_get_indicator (baseline), ==, "高新技术企业");
      g_assert_cmpstr (plan_model_actual_get_amount_text (baseline), ==, "22");
      g_assert_cmpstr (plan_model_actual_get_unit (baseline), ==, "家");
      g_assert_cmpuint (plan_model_actual_get_line (baseline), ==, 0);
      span = plan_model_actual_get_span (baseline);
      g_assert_cmpuint (plan_model_span_get_start (span), ==, 3);
      g_assert_true (span == plan_model_actual_get_span (baseline));
      actual = g_list_model_get_item (G_LIST_MODEL (actuals), 2 * i + 1);
      g_assert_cmpint (plan_model_actual_get_year (actual), ==, 2021);
      g_assert_cmpstr (plan_model_actual_get_unit (actual), ==, "个");
      g_assert_cmpint (plan_model_actual_get_status (actual), ==, PLAN_MODEL_STATUS_PROVISIONAL);
      g_assert_null (plan_model_actual_get_span (actual));
    }
}

static void
test_bad_plan_json (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (read_text ("{\"planmodel\":\"1\",", &error));
  g_assert_true (error->domain == PLAN_MODEL_LOAD_ERROR);
  g_assert_true (g_str_has_prefix (error->message, "a.csv:1:"));
}

static void
test_path (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = find_data (".");

  g_assert_null (plan_model_actuals_new_from_path ("/nonexistent/a.csv", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "/nonexistent/a.csv: "));
  g_clear_error (&error);
  g_assert_null (plan_model_actuals_new_from_path (folder, &error));
  g_assert_true (error->domain == G_IO_ERROR);
}

/* The words are those of plan JSON, and no two mean the same. */
static void
test_words (void)
{
  g_autoptr (GEnumClass) forms = g_type_class_ref (PLAN_MODEL_TYPE_FORM);
  g_autoptr (GEnumClass) statuses = g_type_class_ref (PLAN_MODEL_TYPE_STATUS);

  for (guint i = 0; i < plan_model_actuals_n_forms; i++)
    {
      const PlanModelActualsWord *word = &plan_model_actuals_forms[i];

      g_assert_cmpstr (g_enum_get_value (forms, word->value)->value_nick, ==, word->words[0]);
      for (guint k = 0; word->words[k] != NULL; k++)
        g_assert_cmpint (plan_model_actuals_find_form (word->words[k]), ==, word->value);
    }
  for (guint i = 0; i < plan_model_actuals_n_statuses; i++)
    {
      const PlanModelActualsWord *word = &plan_model_actuals_statuses[i];

      g_assert_cmpstr (g_enum_get_value (statuses, word->value)->value_nick, ==, word->words[0]);
      for (guint k = 0; word->words[k] != NULL; k++)
        g_assert_cmpint (plan_model_actuals_find_status (word->words[k]), ==, word->value);
    }
  for (guint i = 0; i < PLAN_MODEL_ACTUALS_N_COLUMNS; i++)
    for (guint k = 0; plan_model_actuals_columns[i].words[k] != NULL; k++)
      g_assert_cmpint (plan_model_actuals_find_column (plan_model_actuals_columns[i].words[k]), ==, i);
  g_assert_cmpint (plan_model_actuals_find_column (" Ｙｅａｒ "), ==, PLAN_MODEL_ACTUALS_YEAR);
  g_assert_cmpint (plan_model_actuals_find_column ("年代"), ==, -1);
  g_assert_cmpint (plan_model_actuals_find_form ("coverage"), ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/actuals/manners", test_manners);
  g_test_add_func ("/planmodel/actuals/getters", test_getters);
  g_test_add_func ("/planmodel/actuals/properties", test_properties);
  g_test_add_func ("/planmodel/actuals/errors", test_errors);
  g_test_add_func ("/planmodel/actuals/bytes", test_bytes_of_text);
  g_test_add_func ("/planmodel/actuals/findings", test_findings);
  g_test_add_func ("/planmodel/actuals/all-of-a-row", test_all_of_a_row);
  g_test_add_func ("/planmodel/actuals/ambiguous", test_ambiguous);
  g_test_add_func ("/planmodel/actuals/limits", test_limits);
  g_test_add_func ("/planmodel/actuals/findings-limit", test_findings_limit);
  g_test_add_func ("/planmodel/actuals/reader-properties", test_reader_properties);
  g_test_add_func ("/planmodel/actuals/plan-json", test_plan_json);
  g_test_add_func ("/planmodel/actuals/bad-plan-json", test_bad_plan_json);
  g_test_add_func ("/planmodel/actuals/path", test_path);
  g_test_add_func ("/planmodel/actuals/words", test_words);

  return g_test_run ();
}
