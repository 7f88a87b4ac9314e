/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "reading.h"

#include "buffer.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/json/reader-private.h>

/* The first finding of severity error, the GError and failure go together. */
static void
check_contract (const Reading *self,
                gboolean       is_read)
{
  const PlanModelFindingRow *first = plan_model_findings_get_error (self->findings);
  g_autofree char *message = NULL;

  g_assert_cmpint (is_read, ==, self->error == NULL);
  g_assert_cmpint (is_read, ==, first == NULL);
  g_assert_cmpint (is_read, ==, plan_model_findings_count (self->findings, PLAN_MODEL_SEVERITY_ERROR) == 0);
  if (is_read)
    return;
  message = g_strdup_printf ("%s:%u:%u: %s", first->file, first->line, first->column, first->hint);
  g_assert_cmpstr (self->error->message, ==, message);
  g_assert_cmpuint (self->error->domain, ==, PLAN_MODEL_LOAD_ERROR);
  for (guint i = 0; i < PLAN_MODEL_N_PROBLEMS; i++)
    {
      if (g_str_equal (plan_model_problem_rules[i].rule, first->rule))
        g_assert_cmpint (self->error->code, ==, plan_model_problem_rules[i].load_error);
    }
}

static Reading *
read_json (const char            *json,
           gssize                 length,
           const PlanModelLimits *limits,
           gboolean               are_lines)
{
  const PlanModelLimits usual = PLAN_MODEL_LIMITS_DEFAULT;
  Reading *self = g_new0 (Reading, 1);
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (PlanModelJsonReader) reader = NULL;
  gsize n = length < 0 ? strlen (json) : (gsize) length;
  g_autofree char *buffer = are_lines ? buffer_new_bare (json, n) : buffer_new_padded (json, n);
  gboolean is_read;

  limits = limits != NULL ? limits : &usual;
  self->findings = plan_model_findings_new (limits->max_findings);
  reader = plan_model_json_reader_new (filler, limits, self->findings);
  is_read = are_lines ? plan_model_json_reader_read_lines (reader, READING_FILE, buffer, n, NULL, &self->error)
                      : plan_model_json_reader_read (reader, READING_FILE, buffer, n, &self->error);
  check_contract (self, is_read);
  if (is_read)
    self->store = plan_model_filler_finish (filler);

  return self;
}

Reading *
reading_new (const char            *json,
             gssize                 length,
             const PlanModelLimits *limits)
{
  return read_json (json, length, limits, FALSE);
}

Reading *
reading_new_lines (const char            *json,
                   gssize                 length,
                   const PlanModelLimits *limits)
{
  return read_json (json, length, limits, TRUE);
}

void
reading_free (Reading *self)
{
  g_clear_pointer (&self->store, plan_model_store_unref);
  plan_model_findings_unref (self->findings);
  g_clear_error (&self->error);
  g_free (self);
}

static char *
make_line (const char *rule,
           const char *severity,
           const char *pointer,
           guint       line,
           guint       column,
           const char *hint)
{
  return g_strdup_printf ("%s\t%s\t%s\t%u:%u\t%s", rule, severity, pointer, line, column, hint);
}

char *
reading_to_line (Reading *self,
                 guint    position)
{
  static const char *const words[] = { "info", "warning", "error" };
  const PlanModelFindingRow *row = plan_model_findings_peek (self->findings, position);

  return make_line (row->rule, words[row->severity], row->pointer != NULL ? row->pointer : "", row->line, row->column, row->hint);
}

char *
reading_to_lines (Reading *self)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < plan_model_findings_get_n (self->findings); i++)
    {
      g_autofree char *line = reading_to_line (self, i);

      g_string_append_printf (lines, "%s\n", line);
    }

  return g_string_free (lines, FALSE);
}

void
reading_assert (Reading    *self,
                const char *expected)
{
  g_autofree char *lines = reading_to_lines (self);

  g_assert_cmpstr (lines, ==, expected);
}

char *
reading_describe (const char *json,
                  gsize       offset,
                  guint       first_line,
                  const char *rule,
                  const char *severity,
                  const char *pointer,
                  const char *hint)
{
  guint line = first_line;
  const char *start = json;

  for (const char *p = json; p < json + offset; p++)
    {
      if (*p == '\n')
        {
          line++;
          start = p + 1;
        }
    }

  return make_line (rule, severity, pointer, line, (guint) g_utf8_strlen (start, json + offset - start) + 1, hint);
}
