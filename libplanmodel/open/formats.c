/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/open/formats-private.h>

#include <libplanmodel/core/errors.h>

#include <glib/gi18n-lib.h>
#include <string.h>

#define VERSION_MEMBER "\"planmodel\""

G_STATIC_ASSERT (PLAN_MODEL_SOURCE_PADDING >= PLAN_MODEL_SCAN_PADDING);

static const char *
skip_spaces (const char *p,
             const char *end)
{
  while (p < end && strchr (" \t\r\n", *p) != NULL && *p != '\0')
    p++;

  return p;
}

/* An object or array; or a mark of an encoding before it, of which the reader says that it must not be. */
static gboolean
is_json (const char *text,
         gsize       length)
{
  static const char *const marks[] = { "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff" };
  const char *p;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      gsize n = strlen (marks[i]);

      if (length >= n && memcmp (text, marks[i], n) == 0)
        {
          text += n;
          length -= n;
          return is_json (text, length) || (length >= 2 && (text[0] == '{' || text[1] == '{'));
        }
    }
  p = skip_spaces (text, text + length);

  return p < text + length && (*p == '{' || *p == '[');
}

/*< private >
 * plan_model_formats_is_plan_json:
 *
 * Returns: whether the source is plan JSON, of one plan or of several, which begins with its version
 */
gboolean
plan_model_formats_is_plan_json (const PlanModelSource *source)
{
  const char *end = source->text + source->length;
  const char *p = skip_spaces (source->text, end);

  if (p == end || *p != '{')
    return FALSE;
  p = skip_spaces (p + 1, end);

  return (gsize) (end - p) > strlen (VERSION_MEMBER) && memcmp (p, VERSION_MEMBER, strlen (VERSION_MEMBER)) == 0;
}

/* A line that is an object by itself, with something after it. */
static gboolean
is_json_lines (const char *text,
               gsize       length)
{
  const char *end = text + length;
  const char *p = skip_spaces (text, end);
  const char *feed = memchr (p, '\n', end - p);
  const char *next, *last;

  if (p == end || *p != '{' || feed == NULL)
    return FALSE;
  for (last = feed; last > p && strchr (" \t\r", last[-1]) != NULL; last--)
    ;
  next = skip_spaces (feed, end);

  return last > p + 1 && last[-1] == '}' && next < end && *next == '{';
}

static gboolean
load_json (PlanModelSource      *source,
           PlanModelLoading     *loading,
           GCancellable         *cancellable,
           GError              **error)
{
  plan_model_source_pad (source);
  plan_model_filler_reserve (loading->filler, source->length);

  return plan_model_json_reader_read (loading->json, source->name, source->text, source->length, error);
}

static gboolean
load_json_lines (PlanModelSource      *source,
                 PlanModelLoading     *loading,
                 GCancellable         *cancellable,
                 GError              **error)
{
  plan_model_filler_reserve (loading->filler, source->length);

  return plan_model_json_reader_read_lines (loading->json, source->name, source->text, source->length, cancellable, error);
}

/*< private >
 * plan_model_formats_fail:
 */
void
plan_model_formats_fail (PlanModelFindings *findings,
                         PlanModelProblem   problem,
                         const char        *name,
                         const char        *hint,
                         GError           **error)
{
  const PlanModelProblemRule *rule = &plan_model_problem_rules[problem];

  g_set_error (error, PLAN_MODEL_LOAD_ERROR, rule->load_error, "%s: %s", name, hint);
  plan_model_findings_add (findings, rule->rule, rule->severity, rule->explanation, g_strdup (hint), name, NULL, 0, 0);
}

/* Whether there is Chinese text, or markup, in the first bytes: what a document of ours begins with. */
static gboolean
is_document (const char *text,
             gsize       length)
{
  const char *p = skip_spaces (text, text + length), *end = text + MIN (length, 4096);

  if (p < end && *p == '<')
    return TRUE;
  for (; p < end; p++)
    {
      /* A lead byte of a Han character in UTF-8 (U+4000 to U+9FFF), or of one in GB18030 or Big5. */
      if ((guint8) *p >= 0xb0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
load_document (PlanModelSource      *source,
               PlanModelLoading     *loading,
               GCancellable         *cancellable,
               GError              **error)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (loading->limits->max_findings);
  g_autoptr (GError) problem = NULL;
  g_autoptr (PlanModelRead) read =
      plan_model_read_new (source->name, source->text, source->length, loading->reading, notes, &problem);

  if (read == NULL)
    {
      const PlanModelProblemRule *rule = &plan_model_problem_rules[PLAN_MODEL_PROBLEM_DOCUMENT_UNREADABLE];

      plan_model_findings_add (loading->findings, rule->rule, rule->severity, rule->explanation, g_strdup (problem->message),
                               source->name, NULL, 0, 0);
      g_propagate_prefixed_error (error, g_steal_pointer (&problem), "%s: ", source->name);
      return FALSE;
    }
  /* A page may have no word in it; a plan of nothing would only hide that. */
  if (read->document->text[strspn (read->document->text, " \t\r\n")] == '\0')
    {
      plan_model_formats_fail (loading->findings, PLAN_MODEL_PROBLEM_DOCUMENT_EMPTY, source->name, _ ("there is no text in it"), error);
      return FALSE;
    }
  plan_model_read_assemble (read, loading->reading, loading->filler, loading->findings);
  if (loading->text != NULL)
    {
      g_free (*loading->text);
      *loading->text = g_steal_pointer (&read->document->text);
    }

  return TRUE;
}

static const char *const json_lines_suffixes[] = { ".jsonl", NULL };
static const char *const json_suffixes[] = { ".json", NULL };
static const char *const document_suffixes[] = { ".txt", ".html", ".htm", ".md", NULL };

/* What is more special stands first; a document is whatever has Chinese text in it. */
static const PlanModelFormat formats[] = {
  { "jsonl", json_lines_suffixes, TRUE, is_json_lines, load_json_lines },
  { "json", json_suffixes, TRUE, is_json, load_json },
  { "document", document_suffixes, FALSE, is_document, load_document },
};

/*< private >
 * plan_model_formats_find_suffix:
 *
 * Returns: (nullable): the format of files of that name
 */
const PlanModelFormat *
plan_model_formats_find_suffix (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      for (guint k = 0; formats[i].suffixes[k] != NULL; k++)
        {
          if (g_str_has_suffix (name, formats[i].suffixes[k]))
            return &formats[i];
        }
    }

  return NULL;
}

/*< private >
 * plan_model_formats_find:
 *
 * Returns: (nullable): the format of a source, or %NULL where it is in none
 */
const PlanModelFormat *
plan_model_formats_find (const PlanModelSource *source)
{
  const PlanModelFormat *format = plan_model_formats_find_suffix (source->name);

  for (guint i = 0; format == NULL && i < G_N_ELEMENTS (formats); i++)
    {
      if (formats[i].is_format (source->text, source->length))
        format = &formats[i];
    }

  return format;
}

/*< private >
 * plan_model_formats_get_document:
 *
 * Returns: the format of documents
 */
const PlanModelFormat *
plan_model_formats_get_document (void)
{
  return &formats[G_N_ELEMENTS (formats) - 1];
}
