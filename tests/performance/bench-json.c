/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "checksum.h"
#include "corpus.h"
#include "peers.h"
#include "rounds.h"

#include <gio/gio.h>
#include <libplanmodel/json/reader-private.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

/* How fast plan JSON becomes a store, beside the same done by others.  README.md says what is measured and how. */

#define SLICE_BYTES 1300000

static gint64 n_bytes_wanted = 100000000;
static int n_rounds = 7;
static char *slice_path = NULL;
static int n_loads = 0;

static const GOptionEntry entries[] = {
  { "bytes", 0, 0, G_OPTION_ARG_INT64, &n_bytes_wanted, "Size of the corpus in the compact spelling (100000000)", "N" },
  { "rounds", 0, 0, G_OPTION_ARG_INT, &n_rounds, "Rounds that count (7)", "N" },
  { "slice", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, &slice_path, "Only load the corpus in a folder", "FOLDER" },
  { "loads", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_INT, &n_loads, "how often", "N" },
  { NULL },
};

typedef void (*ReadFunc) (const Corpus    *corpus,
                          PlanModelFiller *filler);

static void
read_ours (const Corpus    *corpus,
           PlanModelFiller *filler)
{
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (10);
  PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;
  g_autoptr (PlanModelJsonReader) reader = NULL;

  limits.max_objects = G_MAXUINT32;
  reader = plan_model_json_reader_new (filler, &limits, findings);
  for (gsize i = 0; i < corpus->n_documents; i++)
    {
      g_autoptr (GError) error = NULL;

      if (!plan_model_json_reader_read (reader, "corpus", corpus->documents[i].text, corpus->documents[i].length, &error))
        g_error ("%s", error->message);
    }
}

static PlanModelStore *
load (const Corpus *corpus,
      ReadFunc      read)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();

  plan_model_filler_reserve (filler, corpus->n_bytes);
  read (corpus, filler);

  return plan_model_filler_finish (filler);
}

/* What a candidate of the rounds reads with, and what came out of it the first time. */
typedef struct
{
  const Corpus *corpus;
  ReadFunc read;
  gboolean is_summed;
  guint64 sum;
  gsize store_size;
} Loading;

static double
run_loading (gpointer data)
{
  Loading *self = data;
  g_autoptr (PlanModelStore) store = NULL;
  double start, seconds;

  if (self->read == NULL)
    return -1;
  start = rounds_now ();
  store = load (self->corpus, self->read);
  seconds = rounds_now () - start;
  if (!self->is_summed)
    {
      self->sum = checksum_store (store);
      self->store_size = plan_model_store_get_size (store);
      self->is_summed = TRUE;
    }

  return seconds;
}

/* Python stands by in a process of its own, and takes its turn when told. */
static double
run_python (gpointer data)
{
  GSubprocess *python = data;
  g_autoptr (GDataInputStream) answers = g_data_input_stream_new (g_subprocess_get_stdout_pipe (python));
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = NULL;

  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (answers), FALSE);
  if (!g_output_stream_write_all (g_subprocess_get_stdin_pipe (python), "go\n", 3, NULL, NULL, &error))
    g_error ("%s", error->message);
  answer = g_data_input_stream_read_line (answers, NULL, NULL, &error);
  if (answer == NULL)
    g_error ("peer-python.py: %s", error != NULL ? error->message : "it has ended");

  return g_ascii_strtod (answer, NULL);
}

static GSubprocess *
start_python (const char  *folder,
              CorpusStyle  style)
{
  g_autofree char *path = corpus_get_path (folder, style);
  g_autoptr (GError) error = NULL;
  GSubprocess *python = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, BENCH_PYTHON,
                                          BENCH_PYTHON_PEER, path, NULL);

  if (python == NULL)
    g_error ("%s", error->message);

  return python;
}

static void
check_sums (const Loading *loadings,
            guint          n_loadings)
{
  for (guint i = 1; i < n_loadings; i++)
    {
      if (loadings[i].is_summed && loadings[i].sum != loadings[0].sum)
        g_error ("candidates 0 and %u have filled different stores: %016" G_GINT64_MODIFIER "x, %016" G_GINT64_MODIFIER "x", i,
                 loadings[0].sum, loadings[i].sum);
    }
}

static guint64
measure_style (const char  *folder,
               CorpusStyle  style)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (Corpus) corpus = corpus_load (folder, style, &error);
  g_autoptr (GSubprocess) python = NULL;
  Loading loadings[3] = { { NULL } };
  const char *name = corpus_style_names[style];

  if (corpus == NULL)
    g_error ("%s", error->message);
  python = start_python (folder, style);
  for (guint i = 0; i < G_N_ELEMENTS (loadings); i++)
    loadings[i].corpus = corpus;
  loadings[0].read = read_ours;
#ifdef HAVE_SIMDJSON
  loadings[1].read = peer_read_with_simdjson;
#endif
  loadings[2].read = peer_read_with_json_glib;
  {
    RoundsCandidate candidates[] = {
      { .name = "libplanmodel", .run = run_loading, .data = &loadings[0] },
      { .name = "simdjson", .run = run_loading, .data = &loadings[1] },
      { .name = "jsonglib", .run = run_loading, .data = &loadings[2] },
      { .name = "python", .run = run_python, .data = python },
    };

    rounds_run (candidates, G_N_ELEMENTS (candidates), n_rounds);
    check_sums (loadings, G_N_ELEMENTS (loadings));
    printf ("# %s: %" G_GSIZE_FORMAT " plans, %" G_GSIZE_FORMAT " bytes\n", name, corpus->n_documents, corpus->n_bytes);
    rounds_report (candidates, G_N_ELEMENTS (candidates), corpus->n_bytes);
    for (guint i = 1; i < G_N_ELEMENTS (candidates); i++)
      {
        if (!candidates[i].missing)
          printf ("ratio json-%s-vs-%s %.2f\n", name, candidates[i].name, rounds_ratio (&candidates[i], &candidates[0]));
      }
    rounds_clear (candidates, G_N_ELEMENTS (candidates));
  }
  if (style == CORPUS_COMPACT)
    printf ("store-bytes-per-json-byte %.3f\n", (double) loadings[0].store_size / corpus->n_bytes);
  fflush (stdout);
  g_output_stream_close (g_subprocess_get_stdin_pipe (python), NULL, NULL);
  g_subprocess_wait (python, NULL, NULL);

  return loadings[0].sum;
}

/* How many instructions this program takes to load the slice so many times, or 0. */
static guint64
count_instructions (const char *program,
                    const char *folder,
                    const char *valgrind,
                    const char *loads)
{
  const char *argv[] = { valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--slice", folder, "--loads", loads, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  const char *collected;
  int status;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, &output, &status, &error) ||
      !g_spawn_check_wait_status (status, &error))
    {
      printf ("# callgrind: %s\n%s", error->message, output != NULL ? output : "");
      return 0;
    }
  collected = strstr (output, "Collected : ");

  return collected != NULL ? g_ascii_strtoull (collected + strlen ("Collected : "), NULL, 10) : 0;
}

static void
measure_instructions (const char *program,
                      const char *folder)
{
  g_autofree char *valgrind = g_find_program_in_path ("valgrind");
  g_autofree char *slice_folder = g_build_filename (folder, "slice", NULL);
  g_autofree char *path = corpus_get_path (slice_folder, CORPUS_COMPACT);
  g_autoptr (GError) error = NULL;
  g_autoptr (Corpus) corpus = NULL;
  guint64 start_up, all;

  if (valgrind == NULL)
    {
      printf ("# json-instructions-per-byte: missing (no valgrind)\n");
      return;
    }
  corpus = corpus_load (folder, CORPUS_COMPACT, &error);
  if (corpus == NULL)
    g_error ("%s", error->message);
  corpus_cut (corpus, SLICE_BYTES);
  g_mkdir_with_parents (slice_folder, 0755);
  if (!corpus_save (corpus, path, &error))
    g_error ("%s", error->message);
  start_up = count_instructions (program, slice_folder, valgrind, "0");
  all = count_instructions (program, slice_folder, valgrind, "1");
  if (start_up == 0 || all <= start_up)
    {
      printf ("# json-instructions-per-byte: missing (valgrind did not count)\n");
      return;
    }
  printf ("json-instructions-per-byte %.2f\n", (double) (all - start_up) / corpus->n_bytes);
}

/* Under callgrind. */
static void
load_slice (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (Corpus) corpus = corpus_load (slice_path, CORPUS_COMPACT, &error);

  if (corpus == NULL)
    g_error ("%s", error->message);
  for (int i = 0; i < n_loads; i++)
    {
      g_autoptr (PlanModelStore) store = load (corpus, read_ours);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  guint64 sums[CORPUS_N_STYLES];

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }
  if (slice_path != NULL)
    {
      load_slice ();
      return EXIT_SUCCESS;
    }
  folder = corpus_generate (n_bytes_wanted, &error);
  if (folder == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }
  for (guint style = 0; style < CORPUS_N_STYLES; style++)
    {
      sums[style] = measure_style (folder, style);
      /* The same plans, however they are spelled. */
      if (sums[style] != sums[0])
        g_error ("%s and %s make different stores", corpus_style_names[0], corpus_style_names[style]);
    }
  measure_instructions (argv[0], folder);

  return EXIT_SUCCESS;
}
