/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "reading.h"

#include <libplanmodel/store/problems-private.h>

/* Each file of tests/data/json/good and bad has a list of the findings that it makes beside it, one a line: rule,
 * severity, JSON pointer, line:column and hint, separated by tabs.  A file without a list makes none. */

static const char *const folders[] = { "good", "bad" };

/* Rules that the reader is never asked about: the loader finds them before it knows the format. */
static const PlanModelProblem of_the_loader[] = {
  PLAN_MODEL_PROBLEM_DOCUMENT_EMPTY,
  PLAN_MODEL_PROBLEM_DOCUMENT_UNREADABLE,
  PLAN_MODEL_PROBLEM_FORMAT_UNKNOWN,
};

static char *
get_folder (const char *name)
{
  return g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "tests", "data", "json", name, NULL);
}

static gboolean
is_data (const char *name)
{
  return g_str_has_suffix (name, ".json") || g_str_has_suffix (name, ".jsonl");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_names (const char *folder)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  return g_steal_pointer (&names);
}

static char *
read_expected (const char *path)
{
  g_autofree char *findings = g_strconcat (path, ".findings", NULL);
  char *expected = NULL;

  return g_file_get_contents (findings, &expected, NULL, NULL) ? expected : g_strdup ("");
}

static Reading *
read_file (const char *path,
           gboolean    is_strict)
{
  PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;
  g_autofree char *json = NULL;
  gsize length;

  limits.strict = is_strict;
  g_assert_true (g_file_get_contents (path, &json, &length, NULL));

  return g_str_has_suffix (path, ".jsonl") ? reading_new_lines (json, (gssize) length, &limits) : reading_new (json, (gssize) length, &limits);
}

static void
test_file (gconstpointer data)
{
  const char *path = data;
  g_autofree char *expected = read_expected (path);
  g_auto (GStrv) parts = g_strsplit (expected, "\twarning\t", -1);
  g_autofree char *strict_expected = g_strjoinv ("\terror\t", parts);
  g_autoptr (Reading) lax = read_file (path, FALSE);
  g_autoptr (Reading) strict = read_file (path, TRUE);
  g_autofree char *folder = g_path_get_dirname (path);

  g_test_summary ("The findings are those listed beside the file; when strict the same, and all are errors");
  reading_assert (lax, expected);
  reading_assert (strict, strict_expected);
  g_assert_cmpint (lax->error == NULL, ==, g_str_has_suffix (folder, "good"));
  g_assert_cmpint (strict->error == NULL, ==, *expected == '\0');
}

static void
test_every_rule (void)
{
  g_autoptr (GHashTable) found = g_hash_table_new (g_str_hash, g_str_equal);

  g_test_summary ("Each rule of the reader is broken by a file at least");
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = get_folder (folders[i]);
      g_autoptr (GPtrArray) names = list_names (folder);

      for (guint k = 0; k < names->len; k++)
        {
          g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, k), NULL);
          g_autoptr (Reading) reading = NULL;

          if (!is_data (path))
            continue;
          reading = read_file (path, FALSE);
          for (guint n = 0; n < plan_model_findings_get_n (reading->findings); n++)
            g_hash_table_add (found, (gpointer) plan_model_findings_peek (reading->findings, n)->rule);
        }
    }
  for (gsize i = 0; i < G_N_ELEMENTS (of_the_loader); i++)
    g_hash_table_add (found, (gpointer) plan_model_problem_rules[of_the_loader[i]].rule);
  for (guint i = 0; i < PLAN_MODEL_N_PROBLEMS; i++)
    {
      if (!g_hash_table_contains (found, plan_model_problem_rules[i].rule))
        g_test_message ("%s", plan_model_problem_rules[i].rule);
      g_assert_true (g_hash_table_contains (found, plan_model_problem_rules[i].rule));
    }
  g_assert_cmpuint (g_hash_table_size (found), ==, PLAN_MODEL_N_PROBLEMS);
}

static void
test_every_list (void)
{
  g_test_summary ("Each list of findings lies beside its file, and each bad file has one");
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = get_folder (folders[i]);
      g_autoptr (GPtrArray) names = list_names (folder);

      for (guint k = 0; k < names->len; k++)
        {
          g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, k), NULL);
          g_autofree char *list = g_strconcat (path, ".findings", NULL);

          if (g_str_has_suffix (path, ".findings"))
            {
              path[strlen (path) - strlen (".findings")] = '\0';
              g_assert_true (is_data (path) && g_file_test (path, G_FILE_TEST_IS_REGULAR));
              continue;
            }
          g_assert_true (is_data (path));
          g_assert_true (i == 0 || g_file_test (list, G_FILE_TEST_IS_REGULAR));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = get_folder (folders[i]);
      g_autoptr (GPtrArray) names = list_names (folder);

      for (guint k = 0; k < names->len; k++)
        {
          const char *name = g_ptr_array_index (names, k);
          g_autofree char *path = g_strdup_printf ("/planmodel/json-findings/%s/%s", folders[i], name);

          if (is_data (name))
            g_test_add_data_func_full (path, g_build_filename (folder, name, NULL), test_file, g_free);
        }
    }
  g_test_add_func ("/planmodel/json-findings/every-rule", test_every_rule);
  g_test_add_func ("/planmodel/json-findings/every-list", test_every_list);

  return g_test_run ();
}
