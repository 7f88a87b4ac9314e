/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "corpus.h"
#include "rounds.h"

#include <json-glib/json-glib.h>
#include <libplanmodel/json/reader-private.h>
#include <libplanmodel/json/writer-private.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

/* How fast a store becomes plan JSON, beside json-glib's generator.  README.md says what is measured and how. */

/* A tree of json-glib takes more than ten times its text. */
#define MAX_BYTES 30000000

static gint64 n_bytes_wanted = 100000000;
static int n_rounds = 7;

static const GOptionEntry entries[] = {
  { "bytes", 0, 0, G_OPTION_ARG_INT64, &n_bytes_wanted, "Size of the corpus in the compact spelling (100000000)", "N" },
  { "rounds", 0, 0, G_OPTION_ARG_INT, &n_rounds, "Rounds that count (7)", "N" },
  { NULL },
};

typedef struct
{
  const Corpus *corpus;
  PlanModelStore *store;
  GPtrArray *trees;
  GString *text;
  gboolean is_compared;
} Plans;

static PlanModelStore *
load (const Corpus *corpus)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (10);
  PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;
  g_autoptr (PlanModelJsonReader) reader = plan_model_json_reader_new (filler, &limits, findings);

  for (gsize i = 0; i < corpus->n_documents; i++)
    {
      g_autoptr (GError) error = NULL;

      if (!plan_model_json_reader_read (reader, "corpus", corpus->documents[i].text, corpus->documents[i].length, &error))
        g_error ("%s", error->message);
    }

  return plan_model_filler_finish (filler);
}

static GPtrArray *
parse (const Corpus *corpus)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  GPtrArray *trees = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);

  for (gsize i = 0; i < corpus->n_documents; i++)
    {
      g_autoptr (GError) error = NULL;

      if (!json_parser_load_from_data (parser, corpus->documents[i].text, corpus->documents[i].length, &error))
        g_error ("%s", error->message);
      g_ptr_array_add (trees, json_parser_steal_root (parser));
    }

  return trees;
}

static double
run_ours (gpointer data)
{
  Plans *self = data;
  gsize n_written = 0;
  double start = rounds_now ();

  for (gsize i = 0; i < self->corpus->n_documents; i++)
    {
      g_string_truncate (self->text, 0);
      plan_model_json_write_plan (self->text, self->store, i, PLAN_MODEL_JSON_INDENTED);
      n_written += self->text->len;
      /* The generator of the corpus spells as the library does: what was read comes out again, byte for byte. */
      if (!self->is_compared && (self->text->len != self->corpus->documents[i].length ||
                                 memcmp (self->text->str, self->corpus->documents[i].text, self->text->len) != 0))
        g_error ("plan %" G_GSIZE_FORMAT " is not written as it was read:\n%s", i, self->text->str);
    }
  self->is_compared = TRUE;
  if (n_written != self->corpus->n_bytes)
    g_error ("written were %" G_GSIZE_FORMAT " bytes, and not %" G_GSIZE_FORMAT, n_written, self->corpus->n_bytes);

  return rounds_now () - start;
}

static double
run_json_glib (gpointer data)
{
  Plans *self = data;
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  gsize n_written = 0;
  double start = rounds_now ();

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  for (guint i = 0; i < self->trees->len; i++)
    {
      g_string_truncate (self->text, 0);
      json_generator_set_root (generator, g_ptr_array_index (self->trees, i));
      json_generator_to_gstring (generator, self->text);
      n_written += self->text->len;
    }
  /* It gives the ends of a span a line each. */
  if (n_written < self->corpus->n_bytes)
    g_error ("json-glib has written less than was read");

  return rounds_now () - start;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  g_autoptr (Corpus) corpus = NULL;
  Plans plans = { NULL };

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || (folder = corpus_generate (n_bytes_wanted, &error)) == NULL ||
      (corpus = corpus_load (folder, CORPUS_PRETTY, &error)) == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }
  corpus_cut (corpus, MAX_BYTES);
  plans.corpus = corpus;
  plans.store = load (corpus);
  plans.trees = parse (corpus);
  plans.text = g_string_new (NULL);
  {
    RoundsCandidate candidates[] = {
      { .name = "libplanmodel", .run = run_ours, .data = &plans },
      { .name = "jsonglib", .run = run_json_glib, .data = &plans },
    };

    rounds_run (candidates, G_N_ELEMENTS (candidates), n_rounds);
    printf ("# saving: %" G_GSIZE_FORMAT " plans, %" G_GSIZE_FORMAT " bytes, pretty\n", corpus->n_documents, corpus->n_bytes);
    rounds_report (candidates, G_N_ELEMENTS (candidates), corpus->n_bytes);
    printf ("ratio save-vs-jsonglib %.2f\n", rounds_ratio (&candidates[1], &candidates[0]));
    rounds_clear (candidates, G_N_ELEMENTS (candidates));
  }
  g_string_free (plans.text, TRUE);
  g_ptr_array_unref (plans.trees);
  plan_model_store_unref (plans.store);

  return EXIT_SUCCESS;
}
