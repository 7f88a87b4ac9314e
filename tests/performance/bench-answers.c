/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "corpus.h"
#include "rounds.h"

#include <gio/gio.h>
#include <libplanmodel/analysis/comparison-private.h>
#include <libplanmodel/analysis/difference-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/value-private.h>
#include <locale.h>
#include <planmodel.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

/* How fast the answers are, beside pandas on frames that are ready.  README.md says what is measured and how. */

static gint64 n_bytes_wanted = 100000000;
static int n_rounds = 7;

static const GOptionEntry entries[] = {
  { "bytes", 0, 0, G_OPTION_ARG_INT64, &n_bytes_wanted, "Size of the corpus in the compact spelling (100000000)", "N" },
  { "rounds", 0, 0, G_OPTION_ARG_INT, &n_rounds, "Rounds that count (7)", "N" },
  { NULL },
};

typedef struct
{
  PlanModelCatalog *catalog;
  GSubprocess *pandas; /* NULL where it is not there */
  const char *answer;
  guint n_rows; /* of the last answer of ours */
} Question;

static const char *
get_word (PlanModelWordsKind kind,
          guint              value)
{
  return plan_model_words_get (kind)->word[value];
}

/* The rows of the store as pandas gets them. */
static void
write_values (const PlanModelStore *store,
              FILE                 *file)
{
  fprintf (file, "plan,indicator,parent,row,role,year,start,end,value,unit,form,comparator,firmness\n");
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      PlanModelRange range = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_INDICATOR);
      PlanModelYears period = plan_model_store_peek_plan (store, plan)->period;

      for (guint32 indicator = range.first; indicator < range.first + range.n; indicator++)
        {
          PlanModelIndicatorRow row;

          plan_model_store_get_indicator (store, indicator, &row);
          for (guint32 i = row.values.first; i < row.values.first + row.values.n; i++)
            {
              PlanModelValueRow value;
              PlanModelDecimal decimal;
              char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE] = "";
              const char *unit;

              plan_model_store_get_value (store, i, &value);
              if (plan_model_amount_read (store, &value.amount, &decimal))
                plan_model_decimal_print (&decimal, digits);
              unit = plan_model_value_row_unit (store, &value, indicator + 1);
              fprintf (file, "%u,%u,%d,%u,%s,%d,%d,%d,%s,\"%s\",%s,%s,%s\n", plan, indicator,
                       row.rare.parent != 0 ? (int) row.rare.parent - 1 : -1, i,
                       get_word (PLAN_MODEL_WORDS_VALUE_ROLE, value.role), value.year, period.start, period.end, digits,
                       unit != NULL ? unit : "", get_word (PLAN_MODEL_WORDS_FORM, value.form),
                       get_word (PLAN_MODEL_WORDS_COMPARATOR, value.comparator),
                       get_word (PLAN_MODEL_WORDS_FIRMNESS, value.firmness));
            }
        }
    }
}

static void
write_assignments (const PlanModelStore *store,
                   FILE                 *file)
{
  fprintf (file, "plan,area,agency,role,task,deadline\n");
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      PlanModelRange tasks = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_TASK);

      for (guint32 task = tasks.first; task < tasks.first + tasks.n; task++)
        {
          const PlanModelTaskRow *row = plan_model_store_peek_task (store, task);

          for (guint32 i = row->assignments.first; i < row->assignments.first + row->assignments.n; i++)
            {
              const PlanModelAssignmentRow *assignment = plan_model_store_peek_assignment (store, i);
              const PlanModelAgencyRow *agency =
                  assignment->agency != 0 ? plan_model_store_peek_agency (store, assignment->agency - 1) : NULL;
              PlanModelText name = agency == NULL ? 0 : agency->full_name != 0 ? agency->full_name : agency->name;
              PlanModelText deadline = assignment->deadline != 0 ? assignment->deadline : row->deadline;
              const char *text = plan_model_store_text (store, name);
              const char *when = plan_model_store_text (store, deadline);

              fprintf (file, "%u,%u,\"%s\",%s,%u,%s\n", plan, agency != NULL ? agency->area : 0, text != NULL ? text : "",
                       get_word (PLAN_MODEL_WORDS_ASSIGNMENT_ROLE, assignment->role), task, when != NULL ? when : "");
            }
        }
    }
}

static void
write_frame (const char            *folder,
             const char            *name,
             const PlanModelStore  *store,
             void (*write_rows) (const PlanModelStore *store, FILE *file))
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  FILE *file = fopen (path, "w");

  if (file == NULL)
    g_error ("%s: %s", path, g_strerror (errno));
  write_rows (store, file);
  if (fclose (file) != 0)
    g_error ("%s: %s", path, g_strerror (errno));
}

/* A line that pandas says. */
static char *
read_line (GSubprocess *pandas)
{
  g_autoptr (GDataInputStream) answers = g_data_input_stream_new (g_subprocess_get_stdout_pipe (pandas));
  g_autoptr (GError) error = NULL;
  char *line;

  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (answers), FALSE);
  line = g_data_input_stream_read_line (answers, NULL, NULL, &error);
  if (line == NULL)
    g_error ("peer-pandas.py: %s", error != NULL ? error->message : "it has ended");

  return line;
}

static GSubprocess *
start_pandas (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) pandas =
      g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, BENCH_PYTHON,
                        BENCH_PANDAS_PEER, folder, NULL);
  g_autofree char *line = NULL;

  if (pandas == NULL)
    g_error ("%s", error->message);
  line = read_line (pandas);

  return g_str_equal (line, "ready") ? g_steal_pointer (&pandas) : NULL;
}

static double
run_pandas (gpointer data)
{
  Question *self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;
  g_autofree char *asked = g_strconcat (self->answer, "\n", NULL);

  if (self->pandas == NULL)
    return -1;
  if (!g_output_stream_write_all (g_subprocess_get_stdin_pipe (self->pandas), asked, strlen (asked), NULL, NULL, &error))
    g_error ("%s", error->message);
  line = read_line (self->pandas);

  return g_ascii_strtod (line, NULL);
}

/* All rows with what is computed of them, exact figures and reasons, and not as text for people. */
static double
run_comparison (gpointer data)
{
  Question *self = data;
  double start = rounds_now ();
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (self->catalog);
  const PlanModelPairs *pairs = plan_model_comparison_get_pairs (comparison);

  self->n_rows = pairs->n;
  for (guint i = 0; i < pairs->n; i++)
    {
      const PlanModelPair *pair = &pairs->pairs[i];
      PlanModelDifference difference;

      plan_model_difference_init (&difference, pairs->store, pair->indicator, pair->baseline, pair->target);
      plan_model_difference_clear (&difference);
    }

  return rounds_now () - start;
}

/* The same as a table with all its texts. */
static double
run_comparison_table (gpointer data)
{
  Question *self = data;
  double start = rounds_now ();
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (self->catalog);
  g_autoptr (PlanModelTable) table = plan_model_comparison_dup_table (comparison);

  self->n_rows = plan_model_table_get_n_rows (table);

  return rounds_now () - start;
}

static double
run_checks (gpointer data)
{
  Question *self = data;
  double start = rounds_now ();
  g_autoptr (PlanModelChecker) checker = plan_model_checker_new ();
  g_autoptr (PlanModelCheckReport) report = plan_model_checker_run (checker, self->catalog);

  self->n_rows = g_list_model_get_n_items (plan_model_check_report_get_findings (report));

  return rounds_now () - start;
}

static double
run_duties (gpointer data)
{
  Question *self = data;
  double start = rounds_now ();
  g_autoptr (PlanModelDuties) duties = plan_model_duties_new (self->catalog);

  self->n_rows = g_list_model_get_n_items (plan_model_duties_get_rows (duties));

  return rounds_now () - start;
}

static double
run_duties_table (gpointer data)
{
  Question *self = data;
  double start = rounds_now ();
  g_autoptr (PlanModelDuties) duties = plan_model_duties_new (self->catalog);
  g_autoptr (PlanModelTable) table = plan_model_duties_dup_table (duties);

  self->n_rows = plan_model_table_get_n_rows (table);

  return rounds_now () - start;
}

static double
run_profile (gpointer data)
{
  Question *self = data;
  double start = rounds_now ();
  g_autoptr (PlanModelProfile) profile = plan_model_profile_new (self->catalog);

  self->n_rows = g_list_model_get_n_items (plan_model_profile_get_rows (profile));

  return rounds_now () - start;
}

static void
measure (Question   *question,
         const char *answer,
         RoundsFunc  run)
{
  RoundsCandidate candidates[] = {
    { .name = "libplanmodel", .run = run, .data = question },
    { .name = "pandas", .run = run_pandas, .data = question },
  };

  question->answer = answer;
  rounds_run (candidates, G_N_ELEMENTS (candidates), n_rounds);
  if (question->n_rows == 0)
    g_error ("%s has no rows", answer);
  printf ("# %s: %u rows, %.3f s\n", answer, question->n_rows, rounds_median (&candidates[0]));
  if (candidates[1].missing)
    printf ("# pandas is not here\n");
  else
    printf ("ratio %s-vs-pandas %.2f\n", answer, rounds_ratio (&candidates[1], &candidates[0]));
  fflush (stdout);
  rounds_clear (candidates, G_N_ELEMENTS (candidates));
}

/* How long the same takes as a table, with all texts of people and programs. */
static void
measure_table (Question   *question,
               const char *name,
               RoundsFunc  run)
{
  RoundsCandidate candidate = { .name = "libplanmodel", .run = run, .data = question };

  rounds_run (&candidate, 1, n_rounds);
  printf ("%s-table-seconds %.3f\n", name, rounds_median (&candidate));
  fflush (stdout);
  rounds_clear (&candidate, 1);
}

static PlanModelCatalog *
load (const char  *folder,
      GError     **error)
{
  g_autofree char *path = corpus_get_path (folder, CORPUS_COMPACT);
  g_autoptr (PlanModelLoader) loader = plan_model_loader_new ();

  plan_model_loader_set_max_bytes (loader, G_MAXINT64);
  plan_model_loader_set_max_objects (loader, G_MAXINT32);

  return plan_model_loader_load_path (loader, path, NULL, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  Question question = { NULL };
  struct rusage usage;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || (folder = corpus_generate (n_bytes_wanted, &error)) == NULL ||
      (question.catalog = load (folder, &error)) == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }
  write_frame (folder, "values.csv", plan_model_catalog_get_store (question.catalog), write_values);
  write_frame (folder, "assignments.csv", plan_model_catalog_get_store (question.catalog), write_assignments);
  question.pandas = start_pandas (folder);
  printf ("# %u plans\n", g_list_model_get_n_items (G_LIST_MODEL (question.catalog)));
  measure (&question, "comparison", run_comparison);
  measure (&question, "checks", run_checks);
  measure (&question, "duties", run_duties);
  measure (&question, "profile", run_profile);
  measure_table (&question, "comparison", run_comparison_table);
  measure_table (&question, "duties", run_duties_table);
  getrusage (RUSAGE_SELF, &usage);
  printf ("answers-peak-megabytes %.0f\n", usage.ru_maxrss / 1024.0);
  if (question.pandas != NULL)
    {
      g_output_stream_close (g_subprocess_get_stdin_pipe (question.pandas), NULL, NULL);
      g_subprocess_wait (question.pandas, NULL, NULL);
      g_object_unref (question.pandas);
    }
  g_object_unref (question.catalog);

  return EXIT_SUCCESS;
}
