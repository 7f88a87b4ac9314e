/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/json/places-private.h>
#include <libplanmodel/json/reader-inside-private.h>

#include <glib/gi18n-lib.h>

static void
clear_problem (gpointer data)
{
  g_free (((PlanModelJsonProblem *) data)->hint);
}

static void
clear_file (gpointer data)
{
  g_free (((PlanModelJsonFile *) data)->name);
}

PlanModelJsonReader *
plan_model_json_reader_new (PlanModelFiller *filler,
                            const PlanModelLimits *limits,
                            PlanModelFindings *findings)
{
  PlanModelJsonReader *self = g_new0 (PlanModelJsonReader, 1);

  plan_model_json_prepare_keys ();
  self->filler = filler;
  self->store = plan_model_filler_get_store (filler);
  self->limits = *limits;
  self->limits.max_string_length = MIN (limits->max_string_length, PLAN_MODEL_POOL_MAX_LENGTH);
  self->limits.max_depth = MIN (limits->max_depth, PLAN_MODEL_JSON_MAX_DEPTH);
  self->limits.max_findings = MAX (limits->max_findings, 1);
  self->findings = plan_model_findings_ref (findings);
  self->problems = g_array_new (FALSE, FALSE, sizeof (PlanModelJsonProblem));
  g_array_set_clear_func (self->problems, clear_problem);
  self->faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));
  self->files = g_array_new (FALSE, FALSE, sizeof (PlanModelJsonFile));
  g_array_set_clear_func (self->files, clear_file);
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      for (guint i = 0; i < shape->n_members; i++)
        {
          const PlanModelJsonKeySet *words = &plan_model_json_words[shape->members[i].other];

          self->next[kind][i] = &plan_model_json_members[kind].keys[i];
          if (shape->members[i].type == PLAN_MODEL_MEMBER_WORD)
            self->last_words[kind][i] = &words->keys[words->first];
        }
      self->next[kind][shape->n_members] = self->next[kind][0];
    }

  return self;
}

void
plan_model_json_reader_free (PlanModelJsonReader *self)
{
  plan_model_scan_clear (&self->scan);
  plan_model_findings_unref (self->findings);
  g_array_unref (self->problems);
  g_array_unref (self->faults);
  g_array_unref (self->files);
  g_free (self);
}

static void
report_faults (PlanModelJsonReader *self)
{
  for (guint i = 0; i < self->faults->len; i++)
    {
      const PlanModelFault *fault = &g_array_index (self->faults, PlanModelFault, i);
      g_autofree char *id = plan_model_json_reader_quote_id (self, fault->id);

      if (fault->problem == PLAN_MODEL_PROBLEM_PARENT_CYCLE
          && fault->kind == PLAN_MODEL_OBJECT_AGENCY)
        plan_model_json_reader_report (self, fault->problem, fault->place,
                                       /* Translators: an id in quotes */
                                       _ ("the agency %s is among its own members"), id);
      else if (fault->problem == PLAN_MODEL_PROBLEM_PARENT_CYCLE)
        plan_model_json_reader_report (
            self, fault->problem, fault->place,
            /* Translators: name of a kind of object, such as "indicator", and an id in quotes */
            _ ("the %s %s is among its own parents"), plan_model_shapes[fault->kind].name, id);
      else
        plan_model_json_reader_report (self, fault->problem, fault->place,
                                       /* Translators: name of an object ("indicator"), name of a
                                          kind of object ("area"), id in quotes */
                                       _ ("%s: there is no %s with the id %s"),
                                       plan_model_shapes[fault->kind].name,
                                       plan_model_shapes[fault->target].name, id);
    }
  g_array_set_size (self->faults, 0);
}

/* What stands where the scanner expected something else. */
static char *
name_character (const char *at, const char *end)
{
  gunichar c = *at != '\0' ? g_utf8_get_char_validated (at, end - at) : 0;

  if (*at == '"')
    return g_strdup (_ ("a string"));
  if (*at == '\n' || *at == '\r')
    return g_strdup (_ ("the end of the line"));

  return g_unichar_isgraph (c)
             ? g_strdup_printf ("\"%.*s\"", (int) (g_utf8_next_char (at) - at), at)
             : g_strdup_printf ("U+%04X", c);
}

/* Says why the scanner cannot go on. */
static void
stop_at_scan_problem (PlanModelJsonReader *self, const char *end)
{
  const PlanModelScan *scan = &self->scan;
  gsize offset = plan_model_json_reader_get_offset (self, scan->p);
  g_autofree char *found = NULL;
  g_autofree char *hint = NULL;

  if (scan->too_deep || scan->bad_encoding)
    {
      plan_model_json_reader_stop (self,
                                   scan->too_deep ? PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED
                                                  : PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8,
                                   offset, _ (scan->problem));
    }
  else if (scan->p >= end)
    {
      plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_JSON_SYNTAX, offset,
                                   scan->one_line ? _ ("the line ends before the plan does")
                                                  : _ ("the text ends before the plan does"));
    }
  else if (!scan->is_expected)
    {
      plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_JSON_SYNTAX, offset, _ (scan->problem));
    }
  else if (*scan->p != '\0' && (gint32) g_utf8_get_char_validated (scan->p, end - scan->p) < 0)
    {
      plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8, offset,
                                   _ ("there is something that is not UTF-8"));
    }
  else
    {
      found = name_character (scan->p, end);
      /* Translators: what was expected, what was found */
      hint = g_strdup_printf (_ ("expected %s, found %s"), _ (scan->problem), found);
      plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_JSON_SYNTAX, offset, hint);
    }
}

/* A plan that is no object: what comes after it is no matter. */
static gboolean
stop_at_other_value (PlanModelJsonReader *self)
{
  const char *at = self->scan.p;
  g_autofree char *found = NULL, *hint = NULL;

  if (!plan_model_scan_skip_value (&self->scan))
    return FALSE;
  found = plan_model_json_reader_name_found (at);
  /* Translators: what was found */
  hint = g_strdup_printf (_ ("expected a plan, which is an object, found %s"), found);

  return plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED,
                                      plan_model_json_reader_get_offset (self, at), hint);
}

/* Reads the one plan that the scanner stands before. */
static void
read_plan (PlanModelJsonReader *self, const char *end)
{
  gboolean is_read;

  plan_model_filler_begin_plan (self->filler);
  memset (self->last_links, 0, sizeof self->last_links);
  plan_model_scan_skip_spaces (&self->scan);
  is_read =
      *self->scan.p == '{' ? plan_model_json_reader_read_plan_row (self) : stop_at_other_value (self);
  if (!is_read || !plan_model_scan_end (&self->scan, end))
    {
      if (!self->stopped)
        stop_at_scan_problem (self, end);
    }
  else if (!plan_model_filler_end_plan (self->filler, self->faults))
    {
      report_faults (self);
    }
}

static void
forget_problems (PlanModelJsonReader *self)
{
  g_array_set_size (self->problems, 0);
  self->n_errors = 0;
  self->last_kept = self->first_error = G_MAXSIZE;
  memset (self->n_dropped, 0, sizeof self->n_dropped);
}

/* Hands the problems of a document to the findings, in the order of the text. */
static void
flush_problems (
    PlanModelJsonReader *self, const char *file, gsize length, guint line, GError **error)
{
  g_autofree PlanModelPlace *places = NULL;

  if (self->problems->len == 0)
    return;
  plan_model_json_reader_cut_problems (self);
  places = g_new0 (PlanModelPlace, self->problems->len);
  for (guint i = 0; i < self->problems->len; i++)
    places[i].offset = g_array_index (self->problems, PlanModelJsonProblem, i).offset;
  plan_model_places_find (self->scan.start, length, line, self->limits.max_depth, places,
                          self->problems->len);
  for (guint i = 0; i < self->problems->len; i++)
    {
      PlanModelJsonProblem *problem = &g_array_index (self->problems, PlanModelJsonProblem, i);
      const PlanModelProblemRule *rule = &plan_model_problem_rules[problem->problem];
      PlanModelSeverity severity = plan_model_json_reader_get_severity (self, problem->problem);

      if (severity == PLAN_MODEL_SEVERITY_ERROR && error != NULL && *error == NULL)
        *error = g_error_new (PLAN_MODEL_LOAD_ERROR, rule->load_error, "%s:%u:%u: %s", file,
                              places[i].line, places[i].column, problem->hint);
      plan_model_findings_add (
          self->findings, rule->rule, severity, rule->explanation, g_steal_pointer (&problem->hint),
          file, g_steal_pointer (&places[i].pointer), places[i].line, places[i].column);
    }
  for (guint severity = 0; severity < G_N_ELEMENTS (self->n_dropped); severity++)
    plan_model_findings_omit (self->findings, severity, self->n_dropped[severity]);
}

/* Two or four bytes a character: with a mark, or known by the zero beside the first one. */
static gboolean
is_wide (const char *text, gsize length)
{
  return length >= 2
         && (memcmp (text, "\xff\xfe", 2) == 0 || memcmp (text, "\xfe\xff", 2) == 0
             || text[0] == '\0' || text[1] == '\0');
}

static gboolean
read_document (PlanModelJsonReader *self,
               const char *file,
               const char *text,
               gsize length,
               guint line,
               gboolean one_line,
               GError **error)
{
  forget_problems (self);
  self->stopped = FALSE;
  plan_model_scan_init (&self->scan, text, self->limits.max_depth, one_line);
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    plan_model_json_reader_stop (
        self, PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8, 0,
        _ ("the text begins with a byte-order mark, which JSON must not have"));
  else if (is_wide (text, length))
    plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_TEXT_NOT_UTF8, 0,
                                 _ ("the text is UTF-16 or UTF-32; plan JSON is UTF-8"));
  else
    read_plan (self, text + length);
  flush_problems (self, file, length, line, error);

  return self->n_errors == 0;
}

static void
begin_file (PlanModelJsonReader *self, const char *file)
{
  PlanModelJsonFile row = { self->store->n[PLAN_MODEL_OBJECT_PLAN], g_strdup (file) };

  g_array_append_val (self->files, row);
}

/*< private >
 * plan_model_json_reader_read:
 * @file: the name to tell in messages
 *
 * Reads one document.
 *
 * Returns: whether it was read without an error; else the first of them is @error, and all are
 * among the findings
 */
gboolean
plan_model_json_reader_read (
    PlanModelJsonReader *self, const char *file, const char *text, gsize length, GError **error)
{
  g_autoptr (GError) first = NULL;

  begin_file (self, file);
  if (read_document (self, file, text, length, 1, FALSE, &first))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&first));

  return FALSE;
}

static gboolean
is_blank (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r')
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_line (PlanModelJsonReader *self,
           const char *file,
           const char *text,
           gsize length,
           gsize after,
           guint line,
           GError **error)
{
  g_autofree char *padded = NULL;

  if (is_blank (text, length))
    return TRUE;
  /* The last lines have too little behind them to be read in place. */
  if (after < PLAN_MODEL_SCAN_PADDING)
    {
      padded = g_malloc0 (length + PLAN_MODEL_SCAN_PADDING);
      memcpy (padded, text, length);
      text = padded;
    }

  return read_document (self, file, text, length, line, TRUE, error);
}

/*< private >
 * plan_model_json_reader_read_lines:
 *
 * Reads a document a line, all of them even where some have errors, until the findings are full or
 * there are too many objects.
 *
 * Returns: whether all were read without an error; else the first of them is @error
 */
gboolean
plan_model_json_reader_read_lines (PlanModelJsonReader *self,
                                   const char *file,
                                   const char *text,
                                   gsize length,
                                   GCancellable *cancellable,
                                   GError **error)
{
  g_autoptr (GError) first = NULL;
  const char *p = text, *end = text + length;
  guint n_failed = 0;

  begin_file (self, file);
  for (guint line = 1; p < end; line++)
    {
      const char *feed = memchr (p, '\n', end - p);
      const char *line_end = feed != NULL ? feed : end;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!read_line (self, file, p, line_end - p, end - line_end, line,
                      first == NULL ? &first : NULL))
        {
          n_failed++;
          /* No more could be told of the lines that are left, or read of them. */
          if (self->exhausted || plan_model_findings_is_full (self->findings))
            break;
        }
      p = line_end + 1;
    }
  if (n_failed == 0)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&first));

  return FALSE;
}
