/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/reader-inside-private.h>

#include <glib/gi18n-lib.h>

PlanModelSeverity
plan_model_json_reader_get_severity (const PlanModelJsonReader *self, PlanModelProblem problem)
{
  return self->limits.strict ? PLAN_MODEL_SEVERITY_ERROR
                             : plan_model_problem_rules[problem].severity;
}

static int
compare_problems (gconstpointer a, gconstpointer b)
{
  const PlanModelJsonProblem *first = a, *second = b;

  return first->offset < second->offset ? -1 : first->offset > second->offset;
}

/* Sorts the problems in the order of the text and drops what is beyond the limit, but for the first
 * error. */
void
plan_model_json_reader_cut_problems (PlanModelJsonReader *self)
{
  GArray *problems = self->problems;
  guint max = self->limits.max_findings, n;
  gboolean has_error = FALSE;

  g_array_sort (problems, compare_problems);
  n = MIN (problems->len, max);
  for (guint i = 0; i < problems->len; i++)
    {
      PlanModelJsonProblem *problem = &g_array_index (problems, PlanModelJsonProblem, i);
      PlanModelSeverity severity = plan_model_json_reader_get_severity (self, problem->problem);
      gboolean is_first_error = severity == PLAN_MODEL_SEVERITY_ERROR && !has_error;

      has_error |= is_first_error;
      if (i < max)
        continue;
      if (is_first_error)
        {
          PlanModelJsonProblem *after = &g_array_index (problems, PlanModelJsonProblem, n++);
          PlanModelJsonProblem dropped = *after;

          *after = *problem;
          *problem = dropped;
          continue;
        }
      self->n_dropped[severity]++;
    }
  if (problems->len > max)
    self->last_kept = g_array_index (problems, PlanModelJsonProblem, max - 1).offset;
  g_array_set_size (problems, n);
}

/* Problems come nearly in the order of the text: what is missing is known at the end of an object,
 * and what an id points to at the end of the plan. */
void G_GNUC_PRINTF (4, 5) plan_model_json_reader_report (
    PlanModelJsonReader *self, PlanModelProblem problem, gsize offset, const char *format, ...)
{
  PlanModelSeverity severity = plan_model_json_reader_get_severity (self, problem);
  gboolean is_first_error = severity == PLAN_MODEL_SEVERITY_ERROR && offset < self->first_error;
  PlanModelJsonProblem row = { problem, offset, NULL };
  va_list args;

  self->n_errors += severity == PLAN_MODEL_SEVERITY_ERROR;
  if (offset > self->last_kept && !is_first_error)
    {
      self->n_dropped[severity]++;
      return;
    }
  if (is_first_error)
    self->first_error = offset;
  va_start (args, format);
  row.hint = g_strdup_vprintf (format, args);
  va_end (args);
  g_array_append_val (self->problems, row);
  if (self->problems->len / 2 > self->limits.max_findings)
    plan_model_json_reader_cut_problems (self);
}

/* For what ends the document: the scanner's own problem, or one of ours. */
gboolean
plan_model_json_reader_stop (PlanModelJsonReader *self,
                             PlanModelProblem problem,
                             gsize offset,
                             const char *hint)
{
  plan_model_json_reader_report (self, problem, offset, "%s", hint);
  self->stopped = TRUE;

  return FALSE;
}

static char *
list_words (PlanModelWordsKind kind)
{
  const PlanModelWords *words = plan_model_words_get (kind);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = words->first; i < words->n; i++)
    g_string_append_printf (list, "%s\"%s\"", i > words->first ? ", " : "", words->word[i]);

  /* Translators: a list of words, such as "lead", "support" */
  return g_strdup_printf (_ ("one of the words %s"), list->str);
}

/* What an item of a member that is an array should be. */
static const char *
name_expected_item (PlanModelMemberType type)
{
  switch ((int) type)
    {
    case PLAN_MODEL_MEMBER_LINKS:
      return _ ("an id, a string of at least one character");
    case PLAN_MODEL_MEMBER_TEXTS:
      return _ ("a string of at least one character");
    case PLAN_MODEL_MEMBER_NAMES:
      return _ ("the name of a member of this object, each once");
    default:
      return _ ("an object");
    }
}

static const char *
name_expected_type (PlanModelMemberType type)
{
  switch (type)
    {
    case PLAN_MODEL_MEMBER_VERSION:
      return "\"1\"";
    case PLAN_MODEL_MEMBER_ID:
    case PLAN_MODEL_MEMBER_LINK:
      return _ ("an id, a string of at least one character");
    case PLAN_MODEL_MEMBER_TEXT:
      return _ ("a string of at least one character");
    case PLAN_MODEL_MEMBER_DATE:
      return _ ("a date as a string, such as \"2021\", \"2021-04\" or \"2021-04-09\"");
    case PLAN_MODEL_MEMBER_DEADLINE:
      return _ ("a time as a string, such as \"2023\", \"2023-06\", \"2021-Q4\", \"2024-S1\", "
                "\"2025-06-30\" or \"ongoing\"");
    case PLAN_MODEL_MEMBER_YEAR:
      return _ ("a year, a whole number from 1 to 9999");
    case PLAN_MODEL_MEMBER_COUNT:
      return _ ("a whole number from 1 to 4294967295");
    case PLAN_MODEL_MEMBER_AMOUNT:
      return _ ("a decimal as a string of at most 34 digits, such as \"2.80\"");
    case PLAN_MODEL_MEMBER_SPAN:
      return _ ("two whole numbers, [start, end], with start before end");
    case PLAN_MODEL_MEMBER_LINKS:
      return _ ("an array of ids");
    case PLAN_MODEL_MEMBER_TEXTS:
      return _ ("an array of strings of at least one character");
    case PLAN_MODEL_MEMBER_NAMES:
      return _ ("an array of names of members of this object, each once");
    case PLAN_MODEL_MEMBER_LIST:
      return _ ("an array of objects");
    case PLAN_MODEL_MEMBER_PART:
      return _ ("an object");
    case PLAN_MODEL_MEMBER_WORD:
      break;
    }
  g_return_val_if_reached ("");
}

/* How much of a string or number is told in a message, in bytes. */
#define MAX_TOLD 40

/* Whether a string, number or word that begins at a place is at its end. */
static inline gboolean
is_end_of_token (const char *at, const char *end)
{
  return *at == '"' ? *end == '"' : (guint8) *end <= ' ' || strchr (",]}", *end) != NULL;
}

/* An array of a few numbers as it stands, such as a span. */
static char *
name_array (const char *at)
{
  gsize length = 1 + strspn (at + 1, "0123456789.,-+eE ");

  return at[length] == ']' && length > 1 && length < MAX_TOLD ? g_strndup (at, length + 1)
                                                : g_strdup (_ ("an array"));
}

/* What stands at a place where a value has been passed over, cut short where it is long. */
char *
plan_model_json_reader_name_found (const char *at)
{
  g_autofree char *told = NULL;
  const char *end;

  if (*at == '{')
    return g_strdup (_ ("an object"));
  if (*at == '[')
    return name_array (at);
  if (*at == 'n')
    return g_strdup (_ ("null; what is not stated is left out"));
  for (end = at + 1; end - at < MAX_TOLD && !is_end_of_token (at, end);)
    end += *end == '\\' ? 2 : 1;
  while (((guint8) *end & 0xc0) == 0x80)
    end--;
  told = g_utf8_make_valid (at, end - at);

  return g_strconcat (told, !is_end_of_token (at, end) ? "…" : *at == '"' ? "\"" : "", NULL);
}

/* An id for a message, cut short where it is long. */
char *
plan_model_json_reader_quote_id (const PlanModelJsonReader *self, PlanModelId id)
{
  const char *text = id != 0 ? plan_model_store_id_text (self->store, id) : "";
  gsize length = strlen (text);

  if (length <= MAX_TOLD)
    return g_strdup_printf ("\"%s\"", text);
  for (length = MAX_TOLD; ((guint8) text[length] & 0xc0) == 0x80; length--)
    ;

  return g_strdup_printf ("\"%.*s…", (int) length, text);
}

/* A member, or an item of one, holds something else than it should: says so and passes over it. */
static gboolean
pass_unexpected (PlanModelJsonReader *self,
                 const PlanModelJsonObject *object,
                 const PlanModelMember *member,
                 const char *expected,
                 const char *at)
{
  g_autofree char *found = NULL;

  self->scan.p = at;
  if (!plan_model_scan_skip_value (&self->scan))
    return FALSE;
  found = plan_model_json_reader_name_found (at);
  plan_model_json_reader_report (
      self, PLAN_MODEL_PROBLEM_MEMBER_MISTYPED, plan_model_json_reader_get_offset (self, at),
      /* Translators: name of an object ("indicator"), name of its member, what was expected, what
         was found */
      _ ("%s: \"%s\": expected %s, found %s"), plan_model_shapes[object->kind].name, member->name,
      expected, found);

  return TRUE;
}

gboolean
plan_model_json_reader_pass_mistyped (PlanModelJsonReader *self,
                                      const PlanModelJsonObject *object,
                                      const PlanModelMember *member,
                                      const char *at)
{
  g_autofree char *words = NULL;

  if (member->type != PLAN_MODEL_MEMBER_WORD)
    return pass_unexpected (self, object, member, name_expected_type (member->type), at);
  words = list_words (member->other);

  return pass_unexpected (self, object, member, words, at);
}

gboolean
plan_model_json_reader_pass_mistyped_item (PlanModelJsonReader *self,
                                           const PlanModelJsonObject *object,
                                           const PlanModelMember *member,
                                           const char *at)
{
  return pass_unexpected (self, object, member, name_expected_item (member->type), at);
}

gboolean
plan_model_json_reader_stop_at_length (PlanModelJsonReader *self, const char *at)
{
  g_autofree char *hint =
      g_strdup_printf (_ ("a string is longer than %u bytes"), self->limits.max_string_length);

  return plan_model_json_reader_stop (self, PLAN_MODEL_PROBLEM_LIMIT_EXCEEDED,
                                      plan_model_json_reader_get_offset (self, at), hint);
}
