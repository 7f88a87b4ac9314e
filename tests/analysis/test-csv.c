/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/csv-private.h>

#include <string.h>

/* All records of a text, each on a line of its own, the cells between strokes; at the end a fault, if there is one. */
static char *
dump (const char *text, char separator, guint max_fields, guint max_field_length)
{
  g_auto (PlanModelCsv) csv = { NULL };
  GString *out = g_string_new (NULL);
  PlanModelCsvResult result;

  plan_model_csv_init (&csv, text, strlen (text), separator);
  csv.max_fields = max_fields;
  csv.max_field_length = max_field_length;
  while ((result = plan_model_csv_read (&csv)) == PLAN_MODEL_CSV_RECORD)
    {
      for (guint i = 0; i < csv.fields->len; i++)
        {
          const char *value = plan_model_csv_get_text (&csv, i);

          g_assert_cmpuint (plan_model_csv_peek_field (&csv, i)->length, ==, strlen (value));
          g_string_append_printf (out, "%s%s", i > 0 ? "|" : "", value);
        }
      g_string_append_c (out, '\n');
    }
  if (result != PLAN_MODEL_CSV_END)
    g_string_append_printf (out, "fault %d at %u:%u\n", result, csv.fault_line, csv.fault_column);

  return g_string_free (out, FALSE);
}

typedef struct
{
  const char *text;
  const char *dump;
} Case;

static const Case cases[] = {
  { "", "" },
  { "a", "a\n" },
  { "a,b\n", "a|b\n" },
  { "a,b\r\nc,d\r\n", "a|b\nc|d\n" },
  { "a,b\rc,d\r", "a|b\nc|d\n" },
  { "a,b\nc,d", "a|b\nc|d\n" },
  { "a,\n,b", "a|\n|b\n" },
  { ",\n", "|\n" },
  { ",", "|\n" },
  { "\n\na", "\n\na\n" },
  { "\"a\",\"b\"", "a|b\n" },
  { "\"a,b\",c", "a,b|c\n" },
  { "\"a\"\"b\",c", "a\"b|c\n" },
  { "\"\"", "\n" },
  { "\"\",a", "|a\n" },
  { "\"a\r\nb\",c", "a\r\nb|c\n" },
  { "\"a\nb\"\nc", "a\nb\nc\n" },
  /* inside of a bare cell it stands for itself */
  { "专精特新\"小巨人\"企业,1", "专精特新\"小巨人\"企业|1\n" },
  { " \"a\",b", " \"a\"|b\n" },
  { "指标,年份", "指标|年份\n" },
};

static void
test_records (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = dump (cases[i].text, ',', 0, 0);

      g_assert_cmpstr (found, ==, cases[i].dump);
    }
}

static void
test_faults (void)
{
  static const Case faults[] = {
    { "a,\"b", "fault 2 at 1:3\n" },
    { "指标,年份\n\"高新,1\n2", "指标|年份\nfault 2 at 2:1\n" },
    { "甲\r\n\"乙\"丙", "甲\nfault 3 at 2:4\n" },
    { "\"a\" ,b", "fault 3 at 1:4\n" },
    { "\"", "fault 2 at 1:1\n" },
    { "\"\"\"", "fault 2 at 1:1\n" },
  };

  g_test_summary ("A quotation mark that is not closed, and text behind one that is, end the reading with a place");
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *found = dump (faults[i].text, ',', 0, 0);

      g_assert_cmpstr (found, ==, faults[i].dump);
    }
}

static void
test_separators (void)
{
  g_autofree char *semicolons = dump ("a;b,c;\"d;e\"", ';', 0, 0);
  g_autofree char *tabs = dump ("a\tb,c\t\"d\te\"", '\t', 0, 0);

  g_assert_cmpstr (semicolons, ==, "a|b,c|d;e\n");
  g_assert_cmpstr (tabs, ==, "a|b,c|d\te\n");
}

static void
test_places (void)
{
  const char *text = "指标,\"年\n份\",值\r\n甲,乙\r丙";
  static const guint places[][2] = { { 1, 1 }, { 1, 4 }, { 2, 4 }, { 3, 1 }, { 3, 3 }, { 4, 1 } };
  g_auto (PlanModelCsv) csv = { NULL };
  guint n = 0;

  g_test_summary ("Each cell knows its line and its column, which counts code points, over line ends of any kind and inside of quotes");
  plan_model_csv_init (&csv, text, strlen (text), ',');
  while (plan_model_csv_read (&csv) == PLAN_MODEL_CSV_RECORD)
    for (guint i = 0; i < csv.fields->len; i++, n++)
      {
        g_assert_cmpuint (n, <, G_N_ELEMENTS (places));
        g_assert_cmpuint (plan_model_csv_peek_field (&csv, i)->line, ==, places[n][0]);
        g_assert_cmpuint (plan_model_csv_peek_field (&csv, i)->column, ==, places[n][1]);
      }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (places));
}

static void
test_limits (void)
{
  g_autofree char *fields = dump ("a,b,c", ',', 3, 0);
  g_autofree char *too_many = dump ("a,b,c", ',', 2, 0);
  g_autofree char *length = dump ("高新,\"高\"\"\"", ',', 0, 2);
  g_autofree char *too_long = dump ("a,高新企", ',', 0, 2);
  g_autofree char *too_long_quoted = dump ("a,\"高\n企\"", ',', 0, 2);

  g_assert_cmpstr (fields, ==, "a|b|c\n");
  g_assert_cmpstr (too_many, ==, "fault 4 at 1:5\n");
  g_assert_cmpstr (length, ==, "高新|高\"\n");
  g_assert_cmpstr (too_long, ==, "fault 5 at 1:3\n");
  g_assert_cmpstr (too_long_quoted, ==, "fault 5 at 1:3\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/csv/records", test_records);
  g_test_add_func ("/planmodel/csv/faults", test_faults);
  g_test_add_func ("/planmodel/csv/separators", test_separators);
  g_test_add_func ("/planmodel/csv/places", test_places);
  g_test_add_func ("/planmodel/csv/limits", test_limits);

  return g_test_run ();
}
