/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "target.h"

#include "../json/reading.h"
#include "../model/same-store.h"

#include <libplanmodel/json/writer-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/open/loader.h>
#include <planmodel.h>

/* Plan JSON by each door, strict and lax; what is loaded is saved and loaded again and must be the same. */

/* The rows of a kind that two lists hold lie in the order of the lists, so stores are compared once they were written. */
static void
check_saved (const PlanModelStore *store)
{
  GString *lines = g_string_new (NULL);
  GString *again = g_string_new (NULL);
  g_autoptr (Reading) reading = NULL;
  g_autoptr (Reading) once_more = NULL;
  const PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;

  for (guint32 i = 0; i < store->n[PLAN_MODEL_OBJECT_PLAN]; i++)
    {
      GString *indented = g_string_new (NULL);
      g_autoptr (Reading) alone = NULL;

      plan_model_json_write_plan (lines, store, i, PLAN_MODEL_JSON_COMPACT);
      plan_model_json_write_plan (indented, store, i, PLAN_MODEL_JSON_INDENTED);
      alone = reading_new (indented->str, (gssize) indented->len, &limits);
      reading_assert (alone, "");
      g_string_truncate (again, 0);
      plan_model_json_write_plan (again, alone->store, 0, PLAN_MODEL_JSON_INDENTED);
      g_assert_cmpmem (again->str, again->len, indented->str, indented->len);
      g_string_free (indented, TRUE);
    }
  reading = reading_new_lines (lines->str, (gssize) lines->len, &limits);
  reading_assert (reading, "");
  g_string_truncate (again, 0);
  for (guint32 i = 0; i < reading->store->n[PLAN_MODEL_OBJECT_PLAN]; i++)
    plan_model_json_write_plan (again, reading->store, i, PLAN_MODEL_JSON_COMPACT);
  g_assert_cmpmem (again->str, again->len, lines->str, lines->len);
  once_more = reading_new_lines (again->str, (gssize) again->len, &limits);
  reading_assert (once_more, "");
  assert_same_store (once_more->store, reading->store);
  for (guint kind = 0; kind < PLAN_MODEL_N_TABLES; kind++)
    g_assert_cmpuint (reading->store->n[kind], ==, store->n[kind]);
  g_string_free (lines, TRUE);
  g_string_free (again, TRUE);
}

/* The findings of a strict load are those of a lax one, each of them an error. */
static void
check_strictness (const Reading *lax,
                  const Reading *strict)
{
  gsize n_errors = plan_model_findings_count (lax->findings, PLAN_MODEL_SEVERITY_ERROR);
  gsize n_warnings = plan_model_findings_count (lax->findings, PLAN_MODEL_SEVERITY_WARNING);

  g_assert_cmpuint (plan_model_findings_count (strict->findings, PLAN_MODEL_SEVERITY_WARNING), ==, 0);
  g_assert_cmpint (strict->error == NULL, ==, n_errors + n_warnings == 0);
  if (strict->store != NULL)
    assert_same_store (strict->store, lax->store);
}

/* All places lie in the text, and all texts can be shown. */
static void
check_findings (const Reading *reading,
                const char    *text,
                gsize          length)
{
  guint n_lines = 1;

  for (gsize i = 0; i < length; i++)
    n_lines += text[i] == '\n';
  for (guint i = 0; i < plan_model_findings_get_n (reading->findings); i++)
    {
      const PlanModelFindingRow *row = plan_model_findings_peek (reading->findings, i);

      g_assert_true (g_utf8_validate (row->hint, -1, NULL) && *row->hint != '\0');
      if (row->file == NULL)
        continue;
      g_assert_true (g_utf8_validate (row->pointer, -1, NULL));
      g_assert_true (row->line >= 1 && row->line <= n_lines);
      g_assert_true (row->column >= 1 && row->column <= length + 1);
    }
}

static void
check_door (const char *text,
            gsize       length,
            gboolean    are_lines)
{
  PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;
  Reading *(*read) (const char *, gssize, const PlanModelLimits *) = are_lines ? reading_new_lines : reading_new;
  g_autoptr (Reading) lax = read (text, (gssize) length, &limits);
  g_autoptr (Reading) strict = NULL;
  g_autoptr (Reading) limited = NULL;

  limits.strict = TRUE;
  strict = read (text, (gssize) length, &limits);
  check_findings (lax, text, length);
  check_strictness (lax, strict);
  if (lax->store != NULL)
    check_saved (lax->store);

  limits = (PlanModelLimits) { .max_bytes = length, .max_depth = 5, .max_string_length = 9, .max_objects = 3, .max_findings = 2 };
  limited = read (text, (gssize) length, &limits);
  check_findings (limited, text, length);
  if (limited->store != NULL)
    check_saved (limited->store);
}

static void
check_loader (const char *text,
              gsize       length,
              gboolean    is_strict)
{
  g_autoptr (PlanModelLoader) loader = plan_model_loader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelCatalog) again = NULL;
  g_autoptr (GBytes) saved = NULL;
  g_autoptr (GError) error = NULL;
  GListModel *findings;
  guint n_errors = 0;
  char *json;

  plan_model_loader_set_strict (loader, is_strict);
  catalog = plan_model_loader_load_bytes (loader, bytes, NULL, &error);
  g_assert_cmpint (catalog == NULL, ==, error != NULL);
  findings = plan_model_loader_get_findings (loader);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *shown = plan_model_finding_to_string (finding);

      g_assert_true (g_utf8_validate (shown, -1, NULL));
      n_errors += plan_model_finding_get_severity (finding) == PLAN_MODEL_SEVERITY_ERROR;
    }
  g_assert_cmpint (n_errors > 0, ==, error != NULL);
  if (catalog == NULL)
    return;
  json = plan_model_catalog_to_json_lines (catalog);
  saved = g_bytes_new_take (json, strlen (json));
  if (g_list_model_get_n_items (G_LIST_MODEL (catalog)) == 0)
    return;
  again = plan_model_loader_load_bytes (loader, saved, "again.jsonl", &error);
  g_assert_no_error (error);
  check_saved (plan_model_catalog_get_store (again));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  const char *text = (const char *) data;

  if (size > TARGET_MAX_SIZE)
    return 0;
  check_door (text, size, FALSE);
  check_door (text, size, TRUE);
  check_loader (text, size, FALSE);
  check_loader (text, size, TRUE);

  return 0;
}

const char *
target_get_missing (void)
{
  return NULL;
}
