/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/table-private.h>

#include <math.h>
#include <string.h>

enum
{
  PLAN,
  SHOWN,
  NAME,
  YEAR,
  TARGET,
  SURE,
  N_COLUMNS
};

static const PlanModelTableColumn columns[N_COLUMNS] = {
  { "plan", "Plan", PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_DATA_ONLY },
  { "shown", "Figure", PLAN_MODEL_COLUMN_NUMBER, PLAN_MODEL_TABLE_PRINT_ONLY },
  { "name", "Name", PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP | PLAN_MODEL_TABLE_NESTS },
  { "year", "Year", PLAN_MODEL_COLUMN_INTEGER, PLAN_MODEL_TABLE_DATA_ONLY },
  { "target", "Target", PLAN_MODEL_COLUMN_NUMBER, 0 },
  { "sure", "Sure", PLAN_MODEL_COLUMN_BOOLEAN, 0 },
};

static void
add_row (PlanModelTable *table,
         const char     *name,
         int             year,
         const char     *target)
{
  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, PLAN, "p1");
  plan_model_table_put (table, NAME, name);
  plan_model_table_put_year (table, YEAR, year);
  plan_model_table_put (table, TARGET, target);
}

/* Two groups with all that a cell can have. */
static PlanModelTable *
make_table (void)
{
  PlanModelTable *table = plan_model_table_new (columns, N_COLUMNS);
  guint note;

  plan_model_table_begin_group (table, "规划 | one", "昌吉 2025");
  plan_model_table_put_heading (table, TARGET, "2025");
  add_row (table, "高新技术企业, \"A\"", 2025, "400");
  plan_model_table_put_format (table, SHOWN, "≥ %d", 400);
  plan_model_table_put_tail (table, SHOWN, " 家");
  plan_model_table_put_boolean (table, SURE, TRUE);

  plan_model_table_begin_row (table, 1);
  plan_model_table_put (table, NAME, "其中\x1b[31m");
  plan_model_table_put (table, SHOWN, "");
  plan_model_table_put_boolean (table, SURE, FALSE);
  note = plan_model_table_add_note (table, "Nothing is stated.");
  g_assert_cmpuint (note, ==, 1);
  plan_model_table_put_note (table, TARGET, note);
  g_assert_cmpuint (plan_model_table_add_note (table, "Another."), ==, 2);
  g_assert_cmpuint (plan_model_table_add_note (table, "Nothing is stated."), ==, 1);
  plan_model_table_put_note (table, SHOWN, 2);

  plan_model_table_begin_group (table, NULL, NULL);
  g_assert_cmpuint (plan_model_table_add_note (table, "Another."), ==, 1);
  add_row (table, NULL, 0, "-2.80");
  plan_model_table_put_note (table, TARGET, 0);

  return plan_model_table_freeze (table);
}

static void
test_cells (void)
{
  g_autoptr (PlanModelTable) table = make_table ();

  g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, 3);
  g_assert_cmpuint (plan_model_table_get_n_columns (table), ==, 5);
  g_assert_cmpstr (plan_model_table_get_column_name (table, 1), ==, "name");
  g_assert_cmpstr (plan_model_table_get_column_title (table, 3), ==, "Target");
  g_assert_cmpint (plan_model_table_get_column_kind (table, 2), ==, PLAN_MODEL_COLUMN_INTEGER);
  g_assert_cmpint (plan_model_table_get_column_kind (table, 4), ==, PLAN_MODEL_COLUMN_BOOLEAN);

  g_assert_cmpstr (plan_model_table_get_text (table, 1, 1), ==, "其中\x1b[31m");
  g_assert_null (plan_model_table_get_text (table, 1, 0));
  g_assert_null (plan_model_table_get_text (table, 2, 1));
  g_assert_cmpstr (plan_model_table_get_text (table, 2, 3), ==, "-2.80");
  g_assert_cmpstr (plan_model_table_get_text (table, 0, 4), ==, "true");

  g_assert_cmpfloat (plan_model_table_get_number (table, 2, 3), ==, -2.8);
  g_assert_cmpfloat (plan_model_table_get_number (table, 0, 2), ==, 2025);
  g_assert_cmpfloat (plan_model_table_get_number (table, 0, 4), ==, 1);
  g_assert_cmpfloat (plan_model_table_get_number (table, 1, 4), ==, 0);
  g_assert_true (isnan (plan_model_table_get_number (table, 2, 4)));
  g_assert_true (isnan (plan_model_table_get_number (table, 2, 2)));
  g_assert_true (isnan (plan_model_table_get_number (table, 0, 0)));
}

static void
test_columns (void)
{
  g_autoptr (PlanModelTable) table = make_table ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) targets = plan_model_table_dup_doubles (table, "target", &error);
  g_auto (GStrv) names = plan_model_table_dup_strings (table, "name", &error);
  g_auto (GStrv) years = plan_model_table_dup_strings (table, "year", &error);
  const double *numbers;
  gsize size;

  g_assert_no_error (error);
  numbers = g_bytes_get_data (targets, &size);
  g_assert_cmpuint (size, ==, 3 * sizeof (double));
  g_assert_cmpfloat (numbers[0], ==, 400);
  g_assert_true (isnan (numbers[1]));
  g_assert_cmpfloat (numbers[2], ==, -2.8);
  g_assert_cmpuint (g_strv_length (names), ==, 3);
  g_assert_cmpstr (names[0], ==, "高新技术企业, \"A\"");
  g_assert_cmpstr (names[2], ==, "");
  g_assert_cmpstr (years[0], ==, "2025");
  g_assert_cmpstr (years[1], ==, "");

  g_assert_null (plan_model_table_dup_doubles (table, "name", &error));
  g_assert_error (error, PLAN_MODEL_TABLE_ERROR, PLAN_MODEL_TABLE_ERROR_NO_NUMBERS);
  g_clear_error (&error);
  g_assert_null (plan_model_table_dup_doubles (table, "Target", &error));
  g_assert_error (error, PLAN_MODEL_TABLE_ERROR, PLAN_MODEL_TABLE_ERROR_NO_COLUMN);
  g_assert_nonnull (strstr (error->message, "plan, name, year, target, sure"));
  g_clear_error (&error);
  /* What is there for print only is no column. */
  g_assert_null (plan_model_table_dup_strings (table, "shown", &error));
  g_assert_error (error, PLAN_MODEL_TABLE_ERROR, PLAN_MODEL_TABLE_ERROR_NO_COLUMN);
}

static void
test_text (void)
{
  g_autoptr (PlanModelTable) table = make_table ();
  g_autofree char *text = plan_model_table_to_text (table, 0);

  g_assert_cmpstr (text, ==,
                   "规划 | one\n"
                   "昌吉 2025\n"
                   "\n"
                   "Figure     Name                 2025   Sure\n"
                   "---------  -----------------  -------  ----\n"
                   " ≥ 400 家  高新技术企业, \"A\"     400   yes\n"
                   "      ²      其中\\x1b[31m          —¹  no\n"
                   "\n"
                   "¹ Nothing is stated.\n"
                   "² Another.\n"
                   "\n"
                   "\n"
                   "Figure     Name               Target   Sure\n"
                   "---------  -----------------  -------  ----\n"
                   "     —     —                   -2.80   —\n"
                   "\n"
                   "¹ Another.\n");
}

static void
test_markdown (void)
{
  g_autoptr (PlanModelTable) table = make_table ();
  g_autofree char *markdown = plan_model_table_to_markdown (table);

  g_assert_cmpstr (markdown, ==,
                   "## 规划 \\| one\n"
                   "\n"
                   "昌吉 2025\n"
                   "\n"
                   "| Figure | Name | 2025 | Sure |\n"
                   "|--:|---|--:|---|\n"
                   "| ≥ 400 家 | 高新技术企业, \"A\" | 400 | yes |\n"
                   "| ² | &emsp;其中\\\\x1b\\[31m | —¹ | no |\n"
                   "\n"
                   "¹ Nothing is stated.\n"
                   "\n"
                   "² Another.\n"
                   "\n"
                   "| Figure | Name | Target | Sure |\n"
                   "|--:|---|--:|---|\n"
                   "| — | — | -2.80 | — |\n"
                   "\n"
                   "¹ Another.\n");
}

static void
test_csv (void)
{
  g_autoptr (PlanModelTable) table = make_table ();
  g_autofree char *csv = plan_model_table_to_csv (table);

  g_assert_cmpstr (csv, ==,
                   "plan,name,year,target,sure\r\n"
                   "p1,\"高新技术企业, \"\"A\"\"\",2025,400,true\r\n"
                   ",其中\x1b[31m,,,false\r\n"
                   "p1,,,-2.80,\r\n");
}

static void
test_json (void)
{
  g_autoptr (PlanModelTable) table = make_table ();
  g_autofree char *json = plan_model_table_to_json (table);

  g_assert_true (g_str_has_prefix (json, "[\n"
                                         "  {\n"
                                         "    \"plan\": \"p1\",\n"
                                         "    \"name\": \"高新技术企业, \\\"A\\\"\",\n"
                                         "    \"year\": 2025,\n"
                                         "    \"target\": \"400\",\n"
                                         "    \"sure\": true\n"
                                         "  },\n"));
  g_assert_true (g_str_has_suffix (json, "  {\n"
                                         "    \"plan\": \"p1\",\n"
                                         "    \"name\": null,\n"
                                         "    \"year\": null,\n"
                                         "    \"target\": \"-2.80\",\n"
                                         "    \"sure\": null\n"
                                         "  }\n"
                                         "]\n"));
}

/* Whatever is put, JSON it is. */
static void
test_json_whole_numbers (void)
{
  static const struct
  {
    const char *text;
    const char *json;
  } cases[] = {
    { "0", "0" },
    { "-1", "-1" },
    { "12345678901234567890", "12345678901234567890" },
    { "07", "\"07\"" },
    { "1.0", "\"1.0\"" },
    { "-", "\"-\"" },
    { "≥ 3", "\"≥ 3\"" },
    { "", "null" },
    { NULL, "null" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelTable) table = plan_model_table_new (&columns[YEAR], 1);
      g_autofree char *expected = g_strdup_printf ("[\n  {\n    \"year\": %s\n  }\n]\n", cases[i].json);
      g_autofree char *json = NULL;

      plan_model_table_begin_row (table, 0);
      plan_model_table_put (table, 0, cases[i].text);
      plan_model_table_freeze (table);
      json = plan_model_table_to_json (table);
      g_assert_cmpstr (json, ==, expected);
    }
}

/* One column of which nothing is known is not an empty line. */
static void
test_csv_of_one_column (void)
{
  g_autoptr (PlanModelTable) table = plan_model_table_new (&columns[NAME], 1);
  g_autofree char *csv = NULL;

  plan_model_table_begin_row (table, 0);
  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, 0, "a");
  plan_model_table_freeze (table);
  csv = plan_model_table_to_csv (table);
  g_assert_cmpstr (csv, ==, "name\r\n\"\"\r\na\r\n");
}

static void
test_no_rows (void)
{
  g_autoptr (PlanModelTable) table = plan_model_table_freeze (plan_model_table_new (columns, N_COLUMNS));
  g_autofree char *text = plan_model_table_to_text (table, 0);
  g_autofree char *csv = plan_model_table_to_csv (table);
  g_autofree char *json = plan_model_table_to_json (table);
  g_auto (GStrv) names = plan_model_table_dup_strings (table, "name", NULL);
  g_autoptr (GBytes) years = plan_model_table_dup_doubles (table, "year", NULL);
  g_autoptr (PlanModelTable) filled = plan_model_table_new (columns, N_COLUMNS);
  g_autofree char *sentence = NULL;
  g_autofree char *markdown = NULL;

  g_assert_cmpstr (text, ==,
                   "Figure  Name  Target  Sure\n"
                   "------  ----  ------  ----\n");
  g_assert_cmpstr (csv, ==, "plan,name,year,target,sure\r\n");
  g_assert_cmpstr (json, ==, "[]\n");
  g_assert_null (names[0]);
  g_assert_cmpuint (g_bytes_get_size (years), ==, 0);

  plan_model_table_set_empty_text (filled, "There is *nothing*.");
  plan_model_table_begin_group (filled, "A", NULL);
  plan_model_table_begin_group (filled, "B", NULL);
  add_row (filled, "b", 2025, "1");
  plan_model_table_freeze (filled);
  sentence = plan_model_table_to_text (filled, 0);
  markdown = plan_model_table_to_markdown (filled);
  g_assert_cmpstr (sentence, ==,
                   "A\n"
                   "\n"
                   "There is *nothing*.\n"
                   "\n"
                   "\n"
                   "B\n"
                   "\n"
                   "Figure  Name  Target  Sure\n"
                   "------  ----  ------  ----\n"
                   "     —  b          1  —\n");
  g_assert_true (g_str_has_prefix (markdown, "## A\n\nThere is \\*nothing\\*.\n\n## B\n\n| "));
}

static void
test_bare (void)
{
  g_autoptr (PlanModelTable) table = g_object_new (PLAN_MODEL_TYPE_TABLE, NULL);
  g_autofree char *text = plan_model_table_to_text (table, 80);
  g_autofree char *markdown = plan_model_table_to_markdown (table);
  g_autofree char *csv = plan_model_table_to_csv (table);
  g_autofree char *json = plan_model_table_to_json (table);
  g_autoptr (GError) error = NULL;
  guint n_rows = 7, n_columns = 7;

  g_object_get (table, "n-rows", &n_rows, "n-columns", &n_columns, NULL);
  g_assert_cmpuint (n_rows, ==, 0);
  g_assert_cmpuint (n_columns, ==, 0);
  g_assert_cmpstr (text, ==, "");
  g_assert_cmpstr (markdown, ==, "");
  g_assert_cmpstr (csv, ==, "\r\n");
  g_assert_cmpstr (json, ==, "[]\n");
  g_assert_null (plan_model_table_dup_strings (table, "plan", &error));
  g_assert_error (error, PLAN_MODEL_TABLE_ERROR, PLAN_MODEL_TABLE_ERROR_NO_COLUMN);
}

/* The widest of those that may wrap gives first. */
static void
test_width (void)
{
  static const PlanModelTableColumn wide[] = {
    { "a", "A", PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
    { "b", "B", PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
    { "c", "C", PLAN_MODEL_COLUMN_TEXT, 0 },
  };
  static const struct
  {
    guint n_columns;
    const char *rule;
  } cases[] = {
    { 0, "------------------------------------------  ------------------------------  ----------" },
    { 86, "------------------------------------------  ------------------------------  ----------" },
    { 80, "------------------------------------  ------------------------------  ----------" },
    { 64, "-------------------------  -------------------------  ----------" },
    { 54, "--------------------  --------------------  ----------" },
    { 10, "--------------------  --------------------  ----------" },
  };
  g_autoptr (PlanModelTable) table = plan_model_table_new (wide, G_N_ELEMENTS (wide));

  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, 0, "一二三四五六七八九十一二三四五六七八九十一");
  plan_model_table_put (table, 1, "一二三四五六七八九十一二三四五");
  plan_model_table_put (table, 2, "0123456789");
  plan_model_table_freeze (table);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = plan_model_table_to_text (table, cases[i].n_columns);
      g_auto (GStrv) lines = g_strsplit (text, "\n", 3);

      g_assert_cmpstr (lines[1], ==, cases[i].rule);
    }
}

/* A column may be taken out, and filled all the same. */
static void
test_hidden (void)
{
  g_autoptr (PlanModelTable) table = plan_model_table_new (columns, N_COLUMNS);
  g_autofree char *text = NULL;
  g_autofree char *csv = NULL;

  plan_model_table_hide (table, SHOWN);
  plan_model_table_hide (table, YEAR);
  add_row (table, "a", 2025, "1");
  plan_model_table_begin_row (table, 1);
  plan_model_table_put (table, NAME, "b");
  plan_model_table_put (table, SHOWN, "c");
  plan_model_table_put_note (table, SHOWN, plan_model_table_add_note (table, "d"));
  plan_model_table_freeze (table);
  g_assert_cmpuint (plan_model_table_get_n_columns (table), ==, 4);
  text = plan_model_table_to_text (table, 0);
  csv = plan_model_table_to_csv (table);
  g_assert_cmpstr (text, ==,
                   "Name  Target  Sure\n"
                   "----  ------  ----\n"
                   "a          1  —\n"
                   "  b        —  —\n"
                   "\n"
                   "¹ d\n");
  g_assert_cmpstr (csv, ==, "plan,name,target,sure\r\np1,a,1,\r\n,b,,\r\n");
}

/* A table with more rows than lie together, in which texts come again. */
static void
test_many_rows (void)
{
  g_autoptr (PlanModelTable) table = plan_model_table_new (columns, N_COLUMNS);
  g_autoptr (GBytes) targets = NULL;
  const double *numbers;

  for (int i = 0; i < 5000; i++)
    {
      plan_model_table_begin_row (table, 0);
      plan_model_table_put_int (table, TARGET, i);
      plan_model_table_put_format (table, NAME, "n%d", i % 7);
    }
  plan_model_table_freeze (table);
  g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, 5000);
  targets = plan_model_table_dup_doubles (table, "target", NULL);
  numbers = g_bytes_get_data (targets, NULL);
  for (guint i = 0; i < 5000; i++)
    {
      g_autofree char *name = g_strdup_printf ("n%u", i % 7);

      g_assert_cmpfloat (numbers[i], ==, i);
      g_assert_cmpstr (plan_model_table_get_text (table, i, 1), ==, name);
      g_assert_null (plan_model_table_get_text (table, i, 0));
    }
  g_assert_true (plan_model_table_get_text (table, 1, 1) == plan_model_table_get_text (table, 8, 1));
}

/* No text is lost for being no UTF-8, or longer than a pool takes. */
static void
test_hostile_texts (void)
{
  g_autoptr (PlanModelTable) table = plan_model_table_new (columns, N_COLUMNS);
  gsize n = 1 << 24;
  g_autofree char *huge = g_malloc (n + 1);

  memset (huge, 'a', n);
  huge[n] = '\0';
  memcpy (huge + n - 2, "\xc3\xa9", 2);
  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, PLAN, "a\xff");
  plan_model_table_put (table, NAME, huge);
  plan_model_table_freeze (table);
  g_assert_cmpstr (plan_model_table_get_text (table, 0, 0), ==, "a\xef\xbf\xbd");
  g_assert_cmpuint (strlen (plan_model_table_get_text (table, 0, 1)), ==, n - 2);
}

static void
test_misuse (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (PlanModelTable) table = make_table ();

      plan_model_table_get_text (table, 3, 0);
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*row < self->n_rows*");
}

/* A mark of a footnote stands behind the text that it is of, and behind all numbers of its column. */
static void
test_marks (void)
{
  PlanModelTable *filled = plan_model_table_new (columns, N_COLUMNS);
  g_autoptr (PlanModelTable) table = NULL;
  g_autofree char *text = NULL;
  guint note;

  add_row (filled, "长的名字", 2025, "4000");
  add_row (filled, "短", 2025, "4");
  note = plan_model_table_add_note (filled, "Why.");
  plan_model_table_put_note (filled, NAME, note);
  plan_model_table_put_note (filled, TARGET, note);
  table = plan_model_table_freeze (filled);
  text = plan_model_table_to_text (table, 0);
  g_assert_cmpstr (text, ==,
                   "Figure  Name      Target   Sure\n"
                   "------  --------  -------  ----\n"
                   "     —  长的名字    4000   —\n"
                   "     —  短¹            4¹  —\n"
                   "\n"
                   "¹ Why.\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/table/cells", test_cells);
  g_test_add_func ("/planmodel/table/columns", test_columns);
  g_test_add_func ("/planmodel/table/text", test_text);
  g_test_add_func ("/planmodel/table/markdown", test_markdown);
  g_test_add_func ("/planmodel/table/csv", test_csv);
  g_test_add_func ("/planmodel/table/json", test_json);
  g_test_add_func ("/planmodel/table/json-whole-numbers", test_json_whole_numbers);
  g_test_add_func ("/planmodel/table/csv-of-one-column", test_csv_of_one_column);
  g_test_add_func ("/planmodel/table/no-rows", test_no_rows);
  g_test_add_func ("/planmodel/table/bare", test_bare);
  g_test_add_func ("/planmodel/table/width", test_width);
  g_test_add_func ("/planmodel/table/hidden", test_hidden);
  g_test_add_func ("/planmodel/table/many-rows", test_many_rows);
  g_test_add_func ("/planmodel/table/hostile-texts", test_hostile_texts);
  g_test_add_func ("/planmodel/table/misuse", test_misuse);
  g_test_add_func ("/planmodel/table/marks", test_marks);

  return g_test_run ();
}
