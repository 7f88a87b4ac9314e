/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <libplanmodel/analysis/actuals-problems-private.h>
#include <libplanmodel/analysis/actuals-words-private.h>
#include <libplanmodel/analysis/progress-method-private.h>
#include <libplanmodel/analysis/progress-notes-private.h>
#include <libplanmodel/analysis/progress-reason-private.h>
#include <libplanmodel/analysis/progress-status-private.h>
#include <math.h>
#include <string.h>

/* --- The chapter --- */

static char *
read_chapter (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "docs", "progress.md", NULL);
  g_autoptr (GError) error = NULL;
  char *chapter = NULL;

  g_file_get_contents (path, &chapter, NULL, &error);
  g_assert_no_error (error);

  return chapter;
}

/* What stands between the two marks of a table. */
G_GNUC_NO_INLINE static char *
cut_table (const char *chapter, const char *name)
{
  g_autofree char *begin = g_strdup_printf ("<!-- %s -->\n", name), *end = g_strdup_printf ("<!-- /%s -->", name);
  const char *start = strstr (chapter, begin), *stop = strstr (chapter, end);

  g_assert_true (start != NULL && stop != NULL && start < stop);
  start += strlen (begin);

  return g_strndup (start, (gsize) (stop - start));
}

/* The rows of a table, each as its cells. */
static GPtrArray *
read_table (const char *name)
{
  g_autofree char *chapter = read_chapter ();
  g_autofree char *table = cut_table (chapter, name);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_auto (GStrv) lines = g_strsplit (table, "\n", -1);

  for (guint i = 2; lines[i] != NULL && lines[i][0] == '|'; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "|", -1);
      guint n = g_strv_length (cells);
      char **row = g_new0 (char *, n - 1);

      /* There is a stroke at either end. */
      for (guint k = 0; k + 2 < n; k++)
        row[k] = g_strdup (g_strstrip (cells[k + 1]));
      g_ptr_array_add (rows, row);
    }
  g_assert_cmpuint (rows->len, >, 0);

  return rows;
}

static char *
unquote (const char *cell)
{
  gsize n = strlen (cell);

  g_assert_true (n > 2 && cell[0] == '`' && cell[n - 1] == '`');

  return g_strndup (cell + 1, n - 2);
}

static void
assert_words (const char *table, const PlanModelActualsWord *words, guint n)
{
  g_autoptr (GPtrArray) rows = read_table (table);

  g_assert_cmpuint (rows->len, ==, n);
  for (guint i = 0; i < n; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      g_autofree char *word = unquote (row[0]), *others = g_strjoinv (", ", (char **) words[i].words + 1);

      g_assert_cmpstr (word, ==, words[i].words[0]);
      g_assert_cmpstr (row[1], ==, others);
    }
}

static void
test_tables_of_words (void)
{
  assert_words ("columns", plan_model_actuals_columns, PLAN_MODEL_ACTUALS_N_COLUMNS);
  assert_words ("forms", plan_model_actuals_forms, plan_model_actuals_n_forms);
  assert_words ("status-words", plan_model_actuals_statuses, plan_model_actuals_n_statuses);
}

static void
test_table_of_rules (void)
{
  g_autoptr (GPtrArray) rows = read_table ("rules");
  g_autoptr (GEnumClass) severities = g_type_class_ref (PLAN_MODEL_TYPE_SEVERITY);

  g_assert_cmpuint (rows->len, ==, PLAN_MODEL_ACTUALS_N_PROBLEMS);
  for (guint i = 0; i < rows->len; i++)
    {
      const PlanModelActualsProblemRule *rule = &plan_model_actuals_problem_rules[i];
      char **row = g_ptr_array_index (rows, i);
      g_autofree char *word = unquote (row[0]);

      g_assert_cmpstr (word, ==, rule->rule);
      g_assert_cmpstr (row[1], ==, g_enum_get_value (severities, rule->severity)->value_nick);
      g_assert_cmpstr (row[2], ==, rule->explanation);
    }
}

/* What the chapter says and the library does, whatever the order. */
static void
test_tables_of_answers (void)
{
  g_autoptr (GPtrArray) statuses = read_table ("statuses"), methods = read_table ("methods");
  g_autoptr (GPtrArray) reasons = read_table ("reasons"), notes = read_table ("notes");

  g_assert_cmpuint (statuses->len, ==, PLAN_MODEL_N_PROGRESS_STATUSES);
  g_assert_cmpuint (methods->len, ==, PLAN_MODEL_N_PROGRESS_METHODS);
  /* All but none, and that of another chapter. */
  g_assert_cmpuint (reasons->len, ==, PLAN_MODEL_N_PROGRESS_REASONS - 2);
  g_assert_cmpuint (notes->len, ==, PLAN_MODEL_N_PROGRESS_NOTES);
  for (int i = 0; i < PLAN_MODEL_N_PROGRESS_STATUSES; i++)
    {
      guint found = 0;

      for (guint k = 0; k < statuses->len; k++)
        {
          g_autofree char *word = unquote (((char **) g_ptr_array_index (statuses, k))[0]);

          found += g_str_equal (word, plan_model_progress_status_get_word (i));
        }
      g_assert_cmpuint (found, ==, 1);
    }
  for (int i = 0; i < PLAN_MODEL_N_PROGRESS_METHODS; i++)
    {
      guint found = 0;

      for (guint k = 0; k < methods->len; k++)
        {
          g_autofree char *word = unquote (((char **) g_ptr_array_index (methods, k))[0]);

          found += g_str_equal (word, plan_model_progress_method_get_word (i));
        }
      g_assert_cmpuint (found, ==, 1);
    }
  for (guint i = 0; i < reasons->len; i++)
    {
      char **row = g_ptr_array_index (reasons, i);
      g_autofree char *word = unquote (row[0]);
      PlanModelProgressReason reason = PLAN_MODEL_PROGRESS_REASON_NO_FIGURE_OF_YEAR + i;

      g_assert_cmpstr (word, ==, plan_model_progress_reason_get_word (reason));
      g_assert_cmpstr (row[1], ==, plan_model_progress_reason_get_explanation (reason));
    }
  for (guint i = 0; i < notes->len; i++)
    {
      char **row = g_ptr_array_index (notes, i);
      g_autofree char *word = unquote (row[0]);

      g_assert_cmpstr (word, ==, plan_model_progress_notes_get_word (i));
      g_assert_cmpstr (row[1], ==, plan_model_progress_notes_get_explanation (1u << i));
    }
}

static void
test_table_of_bounds (void)
{
  g_autoptr (GPtrArray) rows = read_table ("statuses");
  g_autoptr (PlanModelCatalog) catalog = g_object_new (PLAN_MODEL_TYPE_CATALOG, NULL);
  g_autoptr (PlanModelProgress) progress = plan_model_progress_new (catalog, NULL, 0);
  PlanModelProgressBounds *bounds = plan_model_progress_get_bounds (progress);
  const char *usual[] = { plan_model_progress_bounds_get_on_track (bounds), plan_model_progress_bounds_get_behind (bounds),
                          plan_model_progress_bounds_get_off_track (bounds) };

  g_test_summary ("The chapter names the usual bounds beside their statuses");
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      char **row = g_ptr_array_index (rows, 2 + i);
      g_autofree char *ending = g_strdup_printf ("at least %s", usual[i]);

      g_assert_nonnull (strstr (row[1], ending));
    }
}

/* --- Plans and tables out of cells --- */

static gboolean
is_word (GType type, const char *word)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value_by_nick (words, word) != NULL;
}

static void
append_member (GString *json, const char *name, const char *text)
{
  g_string_append_printf (json, ",\"%s\":\"%s\"", name, text);
}

static gboolean
is_number (const char *word)
{
  return g_ascii_isdigit (word[0]) || (word[0] == '-' && g_ascii_isdigit (word[1]));
}

/* The words of a value that are no member of another kind: a number, a second one, and a unit. */
static void
append_words (GString *json, char **words)
{
  g_autoptr (GString) change = g_string_new (NULL), form = g_string_new (NULL), comparator = g_string_new (NULL);
  const char *value = NULL, *upper = NULL, *unit = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (is_number (words[i]) && value == NULL)
        value = words[i];
      else if (is_number (words[i]))
        upper = words[i];
      else if (g_str_equal (words[i], "rise") || g_str_equal (words[i], "fall"))
        g_string_assign (change, words[i]);
      else if (is_word (PLAN_MODEL_TYPE_FORM, words[i]))
        g_string_assign (form, words[i]);
      else if (is_word (PLAN_MODEL_TYPE_COMPARATOR, words[i]))
        g_string_assign (comparator, words[i]);
      else if (!g_str_equal (words[i], "milestone") && !g_str_equal (words[i], "strive"))
        unit = words[i];
    }
  if (value != NULL)
    append_member (json, "value", value);
  if (upper != NULL)
    append_member (json, "value_max", upper);
  if (unit != NULL)
    append_member (json, "unit", unit);
  if (comparator->len > 0)
    append_member (json, "comparator", comparator->str);
  if (form->len > 0)
    append_member (json, "form", form->str);
  if (change->len > 0)
    append_member (json, "change", change->str);
  if (g_strv_contains ((const char *const *) words, "strive"))
    append_member (json, "firmness", "strive");
}

/* A value as "2025 level reach 400", or with a span of years. */
static void
append_value (GString *json, const char *text, const char *role)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_auto (GStrv) years = g_strsplit (words[0], "-", 2);

  if (g_strv_contains ((const char *const *) words, "milestone"))
    role = "milestone";
  g_string_append_printf (json, "%s{\"role\":\"%s\",", json->str[json->len - 1] == '[' ? "" : ",", role);
  if (years[1] != NULL)
    g_string_append_printf (json, "\"years\":{\"start\":%s,\"end\":%s}", years[0], years[1]);
  else
    g_string_append_printf (json, "\"year\":%s", years[0]);
  append_words (json, words + 1);
  g_string_append_c (json, '}');
}

static void
append_values (GString *json, const char *cell, const char *role)
{
  g_auto (GStrv) values = g_strsplit (cell, "; ", -1);

  for (guint i = 0; values[i] != NULL && values[i][0] != '\0'; i++)
    append_value (json, values[i], role);
}

static PlanModelCatalog *
load (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return catalog;
}

static PlanModelCatalog *
make_catalog (const char *unit, const char *direction, const char *baselines, const char *targets)
{
  g_autoptr (GString) json = g_string_new ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"T\","
                                           "\"period\":{\"start\":2021,\"end\":2025},"
                                           "\"indicators\":[{\"id\":\"i\",\"name\":\"甲乙丙丁\"");

  if (unit[0] != '\0')
    append_member (json, "unit", unit);
  if (!g_str_equal (direction, "unknown"))
    append_member (json, "direction", direction);
  g_string_append (json, ",\"values\":[");
  append_values (json, baselines, "baseline");
  append_values (json, targets, "target");
  g_string_append (json, "]}]}\n");

  return load (json->str);
}

static PlanModelActuals *
read_actuals (const char *csv)
{
  g_autoptr (GBytes) bytes = g_bytes_new (csv, strlen (csv));
  g_autoptr (GError) error = NULL;
  PlanModelActuals *actuals = plan_model_actuals_new_from_bytes (bytes, "a.csv", &error);

  g_assert_no_error (error);

  return actuals;
}

/* Actual figures as "2023 340", "2021-2023 6 increment", "2021 8.1 % annual-growth". */
static PlanModelActuals *
make_actuals (const char *cell)
{
  g_auto (GStrv) values = g_strsplit (cell, "; ", -1);
  g_autoptr (GString) csv = g_string_new ("indicator,year,value,unit,form,status\n");

  for (guint i = 0; values[i] != NULL && values[i][0] != '\0'; i++)
    {
      g_auto (GStrv) words = g_strsplit (values[i], " ", -1);
      const char *unit = "", *form = "", *status = "";

      for (guint k = 2; words[k] != NULL; k++)
        {
          if (is_word (PLAN_MODEL_TYPE_FORM, words[k]))
            form = words[k];
          else if (is_word (PLAN_MODEL_TYPE_STATUS, words[k]))
            status = words[k];
          else
            unit = words[k];
        }
      g_string_append_printf (csv, "i,%s,%s,%s,%s,%s\n", words[0], words[1], unit, form, status);
    }

  return read_actuals (csv->str);
}

static const char *
get_nick (GType type, int value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static const char *
get_reason (PlanModelProgressRow *row)
{
  PlanModelProgressReason reason = plan_model_progress_row_get_reason (row);

  if (reason == PLAN_MODEL_PROGRESS_REASON_NONE)
    return "";
  if (reason == PLAN_MODEL_PROGRESS_REASON_MET)
    return get_nick (PLAN_MODEL_TYPE_MET_REASON, plan_model_progress_row_get_met_reason (row));

  return get_nick (PLAN_MODEL_TYPE_PROGRESS_REASON, reason);
}

static PlanModelProgressRow *
get_last_row (PlanModelProgress *progress)
{
  GListModel *rows = plan_model_progress_get_rows (progress);

  return g_list_model_get_item (rows, g_list_model_get_n_items (rows) - 1);
}

/* --- By example --- */

enum { UNIT, DIRECTION, BASELINE, TARGET, ACTUAL, AS_OF, METHOD, SHARE, STATUS, REASON, N_CELLS };

static void
test_cases (void)
{
  g_autoptr (GPtrArray) rows = read_table ("cases");
  guint n_wrong = 0;

  g_test_summary ("Each row of the table of examples is what the library says");
  for (guint i = 0; i < rows->len; i++)
    {
      char **cells = g_ptr_array_index (rows, i);
      g_autoptr (PlanModelCatalog) catalog = NULL;
      g_autoptr (PlanModelActuals) actuals = NULL;
      g_autoptr (PlanModelProgress) progress = NULL;
      g_autoptr (PlanModelProgressRow) row = NULL;
      g_autofree char *found = NULL, *wanted = NULL;

      g_assert_cmpuint (g_strv_length (cells), ==, N_CELLS);
      catalog = make_catalog (cells[UNIT], cells[DIRECTION], cells[BASELINE], cells[TARGET]);
      actuals = make_actuals (cells[ACTUAL]);
      g_assert_cmpuint (g_list_model_get_n_items (plan_model_actuals_get_findings (actuals)), ==, 0);
      progress = plan_model_progress_new (catalog, actuals, (int) g_ascii_strtoll (cells[AS_OF], NULL, 10));
      row = get_last_row (progress);
      wanted = g_strdup_printf ("%s %s %s %s", cells[METHOD], cells[SHARE], cells[STATUS], cells[REASON]);
      found = g_strdup_printf ("%s %s %s %s", get_nick (PLAN_MODEL_TYPE_PROGRESS_METHOD, plan_model_progress_row_get_method (row)),
                               plan_model_progress_row_get_share_text (row) != NULL ? plan_model_progress_row_get_share_text (row) : "",
                               get_nick (PLAN_MODEL_TYPE_PROGRESS_STATUS, plan_model_progress_row_get_status (row)),
                               get_reason (row));
      if (g_str_equal (found, wanted))
        continue;
      g_test_message ("%s | %s | %s | %s: %s, not %s", cells[BASELINE], cells[TARGET], cells[ACTUAL], cells[AS_OF], found, wanted);
      n_wrong++;
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/progress/tables/words", test_tables_of_words);
  g_test_add_func ("/planmodel/progress/tables/rules", test_table_of_rules);
  g_test_add_func ("/planmodel/progress/tables/answers", test_tables_of_answers);
  g_test_add_func ("/planmodel/progress/tables/bounds", test_table_of_bounds);
  g_test_add_func ("/planmodel/progress/cases", test_cases);

  return g_test_run ();
}
