/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rounds.h"
#include "texts.h"

#include <gio/gio.h>
#include <libplanmodel/reader/read-private.h>
#include <libplanmodel/reader/stages-private.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How fast numbers with their units and comparators are found, beside regular expressions.  README.md says what is measured
 * and how. */

static gint64 n_bytes_wanted = 50000000;
static int n_rounds = 7;

static const GOptionEntry entries[] = {
  { "bytes", 0, 0, G_OPTION_ARG_INT64, &n_bytes_wanted, "Size of the text (50000000)", "N" },
  { "rounds", 0, 0, G_OPTION_ARG_INT, &n_rounds, "Rounds that count (7)", "N" },
  { NULL },
};

/* What the scan finds in the documents, as an expression: years, dates, spans and periods of plans, figures in Arabic and Han
 * numerals with the units that occur, and the words of comparison on either side; titles are passed over.  The group is what
 * is compared: a time, or a number with its unit. */
#define COMPARISON "(?:不低于|不少于|不超过|不高于|达到|超过|突破|至少|高于|低于|力争|近|约|超|逾)?"
#define YEAR "(?:20|19)[0-9]{2}"
#define DATE YEAR "(?:年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:以来)?|年?[-—~至]" YEAR "年?|-[0-9]{1,2}-[0-9]{1,2})"
#define PERIOD "“?(?:十[一二三四五]五|[一二两三四五六七八九十]年)”?(?:初期|期末|期间|末|以来|内|来)"
#define EACH "每年|年均|同比|常态化"
#define ARABIC "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?:[-~—至][0-9]+(?:\\.[0-9]+)?)?"
#define HAN "(?<=达到|建成|新增|培育|建设|引进|超过)[二两三四五六七八九十百千]+"
#define UNIT                                                                                                                   \
  "(?:平方公里|平方米|立方米|个百分点|百分点|公里|公顷|人次|"                                                                  \
  "[元亩吨家个件人项所场名次米方倍座处户条套台辆种岁天%](?!位次))"
static const char pattern[] = "《[^》]{0,60}》|" COMPARISON "(?:(?<![第0-9.A-Za-z])(" DATE "|" PERIOD "|" EACH "|(?:" ARABIC "|" HAN
                              ")[多余]?[十百千万亿]*" UNIT "))(?:以上|以下|以内|左右)?";

/* So many matches may be only ours or only theirs before the documents repeat: four parties (四方) are read as a number where
 * a verb stands before them, and 常态化 without a task is a time. */
#define MAX_DIFFERENCES 5

/* A match: the line, and the number with its unit in characters. */
typedef struct
{
  guint32 line;
  guint32 start;
  guint32 end;
} Match;

typedef struct
{
  GPtrArray *layouts; /* one for each document, over and over */
  GPtrArray *lines; /* their paragraphs in UTF-8 */
  guint n_distinct; /* the lines before they repeat */
  gsize n_bytes;
  GRegex *regex;
  GSubprocess *python;
  GArray *found;
  GArray *matched;
} Texts;

/* A number with its unit, and no part of a name. */
static gboolean
is_figure (const PlanModelQuantityMatch *quantity)
{
  return (quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT
          || quantity->kind == PLAN_MODEL_QUANTITY_POINTS || quantity->kind == PLAN_MODEL_QUANTITY_TIMES)
         && quantity->unit_end > quantity->unit_start && quantity->number_end > quantity->number_start;
}

static double
run_ours (gpointer data)
{
  Texts *self = data;
  g_autoptr (GArray) quantities = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantityMatch));
  double start = rounds_now ();
  guint32 line = 0;

  g_array_set_size (self->found, 0);
  for (guint i = 0; i < self->layouts->len; i++)
    {
      const PlanModelLayout *layout = g_ptr_array_index (self->layouts, i);

      for (guint k = 0; k < layout->blocks->len; k++)
        {
          const PlanModelBlock *block = plan_model_layout_get_block (layout, k);

          if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH)
            continue;
          g_array_set_size (quantities, 0);
          plan_model_quantities_scan (layout->codes, block->start, block->end, quantities);
          for (guint q = 0; q < quantities->len; q++)
            {
              const PlanModelQuantityMatch *one = &g_array_index (quantities, PlanModelQuantityMatch, q);

              Match match = { line, one->start - block->start, one->end - block->start };

              if (one->kind == PLAN_MODEL_QUANTITY_TIME)
                g_array_append_val (self->found, match);
              else if (is_figure (one))
                {
                  match.start = one->number_start - block->start;
                  match.end = one->unit_end - block->start;
                  g_array_append_val (self->found, match);
                }
            }
          line++;
        }
    }

  return rounds_now () - start;
}

static double
run_regex (gpointer data)
{
  Texts *self = data;
  double start = rounds_now ();

  g_array_set_size (self->matched, 0);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const char *line = g_ptr_array_index (self->lines, i);
      GMatchInfo *info;

      g_regex_match (self->regex, line, 0, &info);
      while (g_match_info_matches (info))
        {
          Match match = { i };
          int first, last;

          /* In bytes: characters are counted where the lists are compared.  A title has no group. */
          if (g_match_info_fetch_pos (info, 1, &first, &last) && first >= 0)
            {
              match.start = (guint32) first;
              match.end = (guint32) last;
              g_array_append_val (self->matched, match);
            }
          g_match_info_next (info, NULL);
        }
      g_match_info_free (info);
    }

  return rounds_now () - start;
}

static double
run_python (gpointer data)
{
  Texts *self = data;
  g_autoptr (GDataInputStream) answers = g_data_input_stream_new (g_subprocess_get_stdout_pipe (self->python));
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = NULL;

  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (answers), FALSE);
  if (!g_output_stream_write_all (g_subprocess_get_stdin_pipe (self->python), "go\n", 3, NULL, NULL, &error))
    g_error ("%s", error->message);
  answer = g_data_input_stream_read_line (answers, NULL, NULL, &error);
  if (answer == NULL)
    g_error ("peer-regex.py: %s", error != NULL ? error->message : "it has ended");
  if (strtoul (strchr (answer, ' '), NULL, 10) != self->matched->len)
    g_error ("Python finds %s matches, and not %u", strchr (answer, ' '), self->matched->len);

  return g_ascii_strtod (answer, NULL);
}

static void
show_match (const Texts *self,
            const Match *match,
            const char  *whose)
{
  const char *line = g_ptr_array_index (self->lines, match->line);
  g_autofree char *before = g_utf8_substring (line, match->start > 6 ? match->start - 6 : 0, match->start);
  g_autofree char *text = g_utf8_substring (line, match->start, match->end);

  printf ("# only %s: %s[%s]\n", whose, before, text);
}

/* What one of the two has and the other has not, among the lines that are not repetitions. */
static guint
compare_lists (Texts *self)
{
  guint i = 0, k = 0, n = 0;

  for (guint m = 0; m < self->matched->len; m++)
    {
      Match *match = &g_array_index (self->matched, Match, m);
      const char *line = g_ptr_array_index (self->lines, match->line);

      match->end = match->start + g_utf8_strlen (line + match->start, match->end - match->start);
      match->end -= match->start;
      match->start = g_utf8_strlen (line, match->start);
      match->end += match->start;
    }
  while (i < self->found->len || k < self->matched->len)
    {
      const Match *a = i < self->found->len ? &g_array_index (self->found, Match, i) : NULL;
      const Match *b = k < self->matched->len ? &g_array_index (self->matched, Match, k) : NULL;
      int order = a == NULL ? 1 : b == NULL ? -1 : a->line != b->line ? (a->line < b->line ? -1 : 1)
                  : a->start != b->start ? (a->start < b->start ? -1 : 1) : a->end != b->end ? (a->end < b->end ? -1 : 1) : 0;
      const Match *one = order <= 0 ? a : b;

      if (one->line >= self->n_distinct)
        break;
      if (order != 0)
        {
          n++;
          show_match (self, one, order < 0 ? "ours" : "theirs");
        }
      i += order <= 0;
      k += order >= 0;
    }

  return n;
}

static void
fill (Texts     *self,
      GPtrArray *texts)
{
  guint n = 0;

  while (self->n_bytes < (gsize) n_bytes_wanted)
    {
      /* What was laid out once is scanned again. */
      if (n >= texts->len)
        g_ptr_array_add (self->layouts, g_ptr_array_index (self->layouts, n % texts->len));
      else
        {
          gsize length;
          const char *text = g_bytes_get_data (g_ptr_array_index (texts, n), &length);
          g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
          PlanModelDocument *document = plan_model_document_new ("text", text, length, NULL, notes, NULL);
          PlanModelLayout *layout = plan_model_layout_new (plan_model_raw_new (document));

          plan_model_paragraphs_find (layout, notes);
          g_ptr_array_add (self->layouts, layout);
        }
      {
        const PlanModelLayout *layout = g_ptr_array_index (self->layouts, n);

        for (guint i = 0; i < layout->blocks->len; i++)
          {
            const PlanModelBlock *block = plan_model_layout_get_block (layout, i);
            GString *line;

            if (block->kind != PLAN_MODEL_BLOCK_PARAGRAPH)
              continue;
            line = g_string_new (NULL);
            for (guint32 k = block->start; k < block->end; k++)
              g_string_append_unichar (line, layout->codes[k]);
            self->n_bytes += line->len + 1;
            g_ptr_array_add (self->lines, g_string_free (line, FALSE));
          }
      }
      n++;
      if (n == texts->len)
        self->n_distinct = self->lines->len;
    }
}

static char *
write_lines (const Texts *self)
{
  char *path = g_build_filename (BENCH_FOLDER, "lines.txt", NULL);
  g_autoptr (GError) error = NULL;
  FILE *file = fopen (path, "w");

  if (file == NULL)
    g_error ("%s cannot be written", path);
  for (guint i = 0; i < self->lines->len; i++)
    fprintf (file, "%s\n", (char *) g_ptr_array_index (self->lines, i));
  fclose (file);

  return path;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) texts = NULL;
  g_autofree char *path = NULL;
  Texts self = { 0 };
  gboolean is_same = TRUE, are_corpus;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }
  texts = texts_load (&are_corpus);
  self.layouts = g_ptr_array_new ();
  self.lines = g_ptr_array_new ();
  self.found = g_array_new (FALSE, FALSE, sizeof (Match));
  self.matched = g_array_new (FALSE, FALSE, sizeof (Match));
  fill (&self, texts);
  self.regex = g_regex_new (pattern, G_REGEX_OPTIMIZE, 0, &error);
  if (self.regex == NULL)
    g_error ("%s", error->message);
  path = write_lines (&self);
  self.python = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, BENCH_PYTHON,
                                  BENCH_REGEX_PEER, path, pattern, NULL);
  if (self.python == NULL)
    g_error ("%s", error->message);
  {
    RoundsCandidate candidates[] = {
      { .name = "libplanmodel", .run = run_ours, .data = &self },
      { .name = "gregex", .run = run_regex, .data = &self },
      { .name = "python", .run = run_python, .data = &self },
    };
    guint n_other;

    rounds_run (candidates, G_N_ELEMENTS (candidates), n_rounds);
    n_other = compare_lists (&self);
    printf ("# quantities: %u lines, %" G_GSIZE_FORMAT " bytes; %u found, %u matched; %u differ before the text repeats\n",
            self.lines->len, self.n_bytes, self.found->len, self.matched->len, n_other);
    is_same = n_other <= MAX_DIFFERENCES || !are_corpus;
    rounds_report (candidates, G_N_ELEMENTS (candidates), self.n_bytes);
    for (guint i = 1; i < G_N_ELEMENTS (candidates); i++)
      printf ("ratio quantity-vs-%s %.2f\n", candidates[i].name, rounds_ratio (&candidates[i], &candidates[0]));
    rounds_clear (candidates, G_N_ELEMENTS (candidates));
  }
  g_output_stream_close (g_subprocess_get_stdin_pipe (self.python), NULL, NULL);
  g_subprocess_wait (self.python, NULL, NULL);

  if (!is_same)
    fprintf (stderr, "the expression does not find what the scan finds\n");

  return is_same ? EXIT_SUCCESS : EXIT_FAILURE;
}
