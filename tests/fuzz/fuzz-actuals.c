/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "target.h"

#include <libplanmodel/analysis/cell-private.h>
#include <libplanmodel/analysis/csv-private.h>
#include <planmodel.h>
#include <string.h>

/* Actual values out of any bytes: an error that says where, or figures that are read again out of what they print as. */

static void
check_error (const GError *error)
{
  g_assert_true (error->domain == PLAN_MODEL_ACTUALS_ERROR || error->domain == PLAN_MODEL_LOAD_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (g_str_has_prefix (error->message, "a.csv:"));
}

static void
check_actual (PlanModelActual *actual)
{
  const char *text = plan_model_actual_get_amount_text (actual);
  PlanModelStatus status = plan_model_actual_get_status (actual);

  g_assert_cmpint (plan_model_actual_get_years_start (actual), <=, plan_model_actual_get_year (actual));
  g_assert_true (plan_model_actual_get_year (actual) != 0);
  g_assert_cmpint (text == NULL, ==,
                   status == PLAN_MODEL_STATUS_MISSING || status == PLAN_MODEL_STATUS_NOT_APPLICABLE);
  if (text != NULL && plan_model_actual_get_line (actual) != 0)
    {
      PlanModelDecimal figure;
      const char *unit;

      /* Digits without separators are read in one way only. */
      g_assert_cmpint (plan_model_cell_read_figure (text, FALSE, &figure, &unit), ==, PLAN_MODEL_CELL_READ);
    }
}

static void
check_actuals (PlanModelActuals *actuals)
{
  GListModel *findings = plan_model_actuals_get_findings (actuals);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (actuals)); i++)
    {
      g_autoptr (PlanModelActual) actual = g_list_model_get_item (G_LIST_MODEL (actuals), i);

      check_actual (actual);
    }
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *line = plan_model_finding_to_string (finding);

      g_assert_true (g_utf8_validate (line, -1, NULL));
      g_assert_true (plan_model_finding_get_line (finding) > 0
                     || g_str_equal (plan_model_finding_get_rule (finding), "findings-omitted"));
    }
}

static void
check_read (PlanModelActualsReader *reader, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelActuals) actuals = plan_model_actuals_reader_read_bytes (reader, bytes, "a.csv", &error);

  g_assert_cmpint (actuals == NULL, ==, error != NULL);
  if (error != NULL)
    check_error (error);
  else
    check_actuals (actuals);
}

/* The cells of a table, written again with quotation marks around each, are the same. */
static void
check_cells (const char *text, gsize length)
{
  g_auto (PlanModelCsv) csv = { NULL };
  PlanModelCsvResult result;

  if (!g_utf8_validate_len (text, length, NULL) || memchr (text, '\0', length) != NULL)
    return;
  plan_model_csv_init (&csv, text, length, ',');
  while ((result = plan_model_csv_read (&csv)) == PLAN_MODEL_CSV_RECORD)
    {
      g_autoptr (GString) again = g_string_new (NULL);
      g_auto (PlanModelCsv) other = { NULL };

      for (guint i = 0; i < csv.fields->len; i++)
        {
          g_auto (GStrv) parts = g_strsplit (plan_model_csv_get_text (&csv, i), "\"", -1);
          g_autofree char *escaped = g_strjoinv ("\"\"", parts);

          g_string_append_printf (again, "%s\"%s\"", i > 0 ? "," : "", escaped);
        }
      plan_model_csv_init (&other, again->str, again->len, ',');
      g_assert_cmpint (plan_model_csv_read (&other), ==, PLAN_MODEL_CSV_RECORD);
      g_assert_cmpuint (other.fields->len, ==, csv.fields->len);
      for (guint i = 0; i < csv.fields->len; i++)
        g_assert_cmpstr (plan_model_csv_get_text (&other, i), ==, plan_model_csv_get_text (&csv, i));
      g_assert_cmpint (plan_model_csv_read (&other), ==, PLAN_MODEL_CSV_END);
    }
  if (result != PLAN_MODEL_CSV_END)
    g_assert_cmpuint (csv.fault_line, >, 0);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (PlanModelActualsReader) reader = plan_model_actuals_reader_new ();
  g_autoptr (GBytes) bytes = NULL;

  if (size > TARGET_MAX_SIZE)
    return 0;
  bytes = g_bytes_new (data, size);
  check_read (reader, bytes);
  plan_model_actuals_reader_set_max_rows (reader, 3);
  plan_model_actuals_reader_set_max_fields (reader, 12);
  plan_model_actuals_reader_set_max_field_length (reader, 9);
  plan_model_actuals_reader_set_max_findings (reader, 2);
  check_read (reader, bytes);
  check_cells ((const char *) data, size);

  return 0;
}

const char *
target_get_missing (void)
{
  return NULL;
}
