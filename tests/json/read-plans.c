/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/json/reader-private.h>
#include <libplanmodel/json/writer-private.h>

/* Reads a plan from each line of standard input, each into a store of its own, and prints a line of JSON for it:
 * whether it was read, and the rule, severity and JSON pointer of each finding. */

static void
print_string (const char *text)
{
  g_autoptr (GString) json = g_string_new (NULL);

  plan_model_json_write_string (json, text, strlen (text));
  fputs (json->str, stdout);
}

static void
print_findings (const PlanModelFindings *findings)
{
  for (guint i = 0; i < plan_model_findings_get_n (findings); i++)
    {
      const PlanModelFindingRow *row = plan_model_findings_peek (findings, i);

      fputs (i > 0 ? ", [" : "[", stdout);
      print_string (row->rule);
      fputs (row->severity == PLAN_MODEL_SEVERITY_ERROR ? ", \"error\", " : ", \"warning\", ", stdout);
      print_string (row->pointer);
      fputs ("]", stdout);
    }
}

static void
read_plan (const char *text,
           gsize       length)
{
  const PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;
  g_autoptr (PlanModelFindings) findings = plan_model_findings_new (limits.max_findings);
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (PlanModelJsonReader) reader = plan_model_json_reader_new (filler, &limits, findings);
  g_autofree char *padded = g_malloc0 (length + PLAN_MODEL_SCAN_PADDING);
  g_autoptr (GError) error = NULL;
  gboolean is_read;

  memcpy (padded, text, length);
  is_read = plan_model_json_reader_read (reader, "plan", padded, length, &error);
  g_assert (is_read == (error == NULL));
  printf ("{\"read\": %s, \"findings\": [", is_read ? "true" : "false");
  print_findings (findings);
  puts ("]}");
}

int
main (void)
{
  g_autofree char *line = NULL;
  size_t size = 0;
  ssize_t length;

  while ((length = getline (&line, &size, stdin)) > 0)
    read_plan (line, (gsize) length - (line[length - 1] == '\n' ? 1 : 0));

  return 0;
}
