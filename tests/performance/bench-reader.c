/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rounds.h"
#include "texts.h"

#include <libplanmodel/reader/read-private.h>
#include <libplanmodel/reader/stages-private.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How fast documents become the rows of plans.  README.md says what is measured and how. */

static gint64 n_bytes_wanted = 50000000;
static int n_rounds = 7;
static gboolean shows_stages;

static const GOptionEntry entries[] = {
  { "bytes", 0, 0, G_OPTION_ARG_INT64, &n_bytes_wanted, "Size of the text (50000000)", "N" },
  { "rounds", 0, 0, G_OPTION_ARG_INT, &n_rounds, "Rounds that count (7)", "N" },
  { "stages", 0, 0, G_OPTION_ARG_NONE, &shows_stages, "Show what each stage takes of one round", NULL },
  { NULL },
};

/* Documents that are read one after the other into one store. */
typedef struct
{
  GPtrArray *texts; /* of GBytes */
  gsize n_bytes;
  guint n_plans; /* what came of them, the same each time */
  guint n_values;
} Documents;

static const PlanModelReadOptions options = { NULL, FALSE, { G_MAXUINT, G_MAXUINT, G_MAXUINT } };

static double
run (gpointer data)
{
  Documents *self = data;
  double start = rounds_now ();
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (1000);
  PlanModelStore *store;
  double seconds;

  for (guint i = 0; i < self->texts->len; i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (1000);
      g_autofree char *name = g_strdup_printf ("document-%u.txt", i);
      g_autoptr (GError) error = NULL;
      gsize length;
      const char *text = g_bytes_get_data (g_ptr_array_index (self->texts, i), &length);
      g_autoptr (PlanModelRead) read = plan_model_read_new (name, text, length, &options, notes, &error);

      if (read == NULL)
        g_error ("%s", error->message);
      plan_model_read_assemble (read, &options, filler, findings);
    }
  store = plan_model_filler_finish (filler);
  seconds = rounds_now () - start;
  if (store == NULL)
    g_error ("the rows make no store");
  if (self->n_plans == 0)
    {
      self->n_plans = store->n[PLAN_MODEL_OBJECT_PLAN];
      self->n_values = store->n[PLAN_MODEL_OBJECT_VALUE];
    }
  else if (self->n_plans != store->n[PLAN_MODEL_OBJECT_PLAN] || self->n_values != store->n[PLAN_MODEL_OBJECT_VALUE])
    g_error ("the same documents were read in two ways");
  plan_model_store_unref (store);

  return seconds;
}

static Documents *
documents_new (void)
{
  Documents *self = g_new0 (Documents, 1);

  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  return self;
}

static void
documents_free (Documents *self)
{
  g_ptr_array_unref (self->texts);
  g_free (self);
}

/* The texts over and over, each a document of its own. */
static Documents *
make_many (GPtrArray *texts,
           gsize      n_bytes)
{
  Documents *self = documents_new ();

  for (guint i = 0; self->n_bytes < n_bytes; i++)
    {
      GBytes *text = g_ptr_array_index (texts, i % texts->len);

      g_ptr_array_add (self->texts, g_bytes_ref (text));
      self->n_bytes += g_bytes_get_size (text);
    }

  return self;
}

/* The texts one behind the other as a document of @n_bytes, and so many of it that @n_total is reached. */
static Documents *
make_long (GPtrArray *texts,
           gsize      n_bytes,
           gsize      n_total)
{
  Documents *self = documents_new ();
  GString *string = g_string_sized_new (n_bytes + 100000);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; string->len < n_bytes; i++)
    {
      gsize length;
      const char *text = g_bytes_get_data (g_ptr_array_index (texts, i % texts->len), &length);

      g_string_append_len (string, text, length);
      g_string_append_c (string, '\n');
    }
  if (string->len > n_bytes)
    {
      while (n_bytes > 0 && (string->str[n_bytes] & 0xc0) == 0x80)
        n_bytes--;
      g_string_truncate (string, n_bytes);
    }
  bytes = g_string_free_to_bytes (string);
  do
    {
      g_ptr_array_add (self->texts, g_bytes_ref (bytes));
      self->n_bytes += g_bytes_get_size (bytes);
    }
  while (self->n_bytes < n_total);

  return self;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Documents, documents_free)

static double stage_start;

static void
end_stage (const char *name,
           gsize       n_bytes)
{
  double now = rounds_now ();

  printf ("#   %-12s %7.2f ns/byte\n", name, (now - stage_start) * 1e9 / n_bytes);
  stage_start = rounds_now ();
}

/* The same as plan_model_read_new () and what follows it, with a look at the clock between. */
static void
show_stages (const Documents *documents)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (1000);
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (1000);
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  gsize length;
  const char *text = g_bytes_get_data (g_ptr_array_index (documents->texts, 0), &length);
  PlanModelRead read = { NULL };

  static const struct
  {
    const char *name;
    void (*find) (PlanModelReading *reading);
  } stages[] = {
    { "outline", plan_model_outline_find },       { "metadata", plan_model_metadata_find }, { "annexes", plan_model_annexes_find },
    { "references", plan_model_references_find }, { "tasks", plan_model_tasks_find },       { "agencies", plan_model_agencies_find },
    { "boxes", plan_model_boxes_find },           { "tables", plan_model_tables_read },     { "order", plan_model_order_tables },
    { "targets", plan_model_targets_find },       { "projects", plan_model_project_figures_settle },
    { "doubts", plan_model_doubts_judge },
  };

  stage_start = rounds_now ();
  read.document = plan_model_document_new ("document.txt", text, length, NULL, notes, NULL);
  end_stage ("document", length);
  read.raw = plan_model_raw_new (read.document);
  end_stage ("raw", length);
  plan_model_script_match (read.raw, notes);
  end_stage ("script", length);
  read.layout = plan_model_layout_new (read.raw);
  plan_model_paragraphs_find (read.layout, notes);
  end_stage ("layout", length);
  read.reading = plan_model_reading_new (read.document, read.raw, read.layout, notes);
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      stages[i].find (read.reading);
      end_stage (stages[i].name, length);
    }
  plan_model_read_assemble (&read, &options, filler, findings);
  end_stage ("assemble", length);
  plan_model_store_unref (plan_model_filler_finish (filler));
  end_stage ("store", length);
  plan_model_reading_free (read.reading);
  plan_model_layout_free (read.layout);
  plan_model_raw_free (read.raw);
  plan_model_document_free (read.document);
  end_stage ("free", length);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) texts = NULL;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }
  texts = texts_load (NULL);
  {
    const gsize n_bytes = n_bytes_wanted;
    g_autoptr (Documents) many = make_many (texts, n_bytes);
    g_autoptr (Documents) one = make_long (texts, n_bytes, n_bytes);
    g_autoptr (Documents) small = make_long (texts, MAX (n_bytes / 5000, 2000), n_bytes / 5);
    g_autoptr (Documents) large = make_long (texts, n_bytes / 5, n_bytes / 5);
    RoundsCandidate candidates[] = {
      { .name = "many documents", .run = run, .data = many },
      { .name = "one document", .run = run, .data = one },
    };
    RoundsCandidate sizes[] = {
      { .name = "small documents", .run = run, .data = small },
      { .name = "a thousand times larger", .run = run, .data = large },
    };

    if (shows_stages)
      show_stages (one);
    rounds_run (candidates, G_N_ELEMENTS (candidates), n_rounds);
    printf ("# reading: %u documents, %" G_GSIZE_FORMAT " bytes; %u values of many, %u of one\n", many->texts->len, many->n_bytes,
            many->n_values, one->n_values);
    rounds_report (candidates, G_N_ELEMENTS (candidates), n_bytes);
    for (guint i = 0; i < G_N_ELEMENTS (candidates); i++)
      printf ("%s %.1f\n", i == 0 ? "read-many-megabytes-per-second" : "read-one-megabytes-per-second",
              n_bytes / 1e6 / rounds_median (&candidates[i]));
    rounds_clear (candidates, G_N_ELEMENTS (candidates));

    rounds_run (sizes, G_N_ELEMENTS (sizes), n_rounds);
    printf ("# documents of %" G_GSIZE_FORMAT " bytes and of %" G_GSIZE_FORMAT "\n",
            g_bytes_get_size (g_ptr_array_index (small->texts, 0)), g_bytes_get_size (g_ptr_array_index (large->texts, 0)));
    rounds_report (sizes, G_N_ELEMENTS (sizes), small->n_bytes);
    printf ("read-cost-a-byte-large-over-small %.2f\n",
            rounds_ratio (&sizes[1], &sizes[0]) * ((double) small->n_bytes / large->n_bytes));
    rounds_clear (sizes, G_N_ELEMENTS (sizes));
  }

  return EXIT_SUCCESS;
}
