/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/json/node-private.h>
#include <libplanmodel/json/plan-json.h>
#include <libplanmodel/json/reader-private.h>
#include <libplanmodel/json/writer-private.h>
#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/model/item-private.h>

#include <glib/gi18n-lib.h>

/**
 * plan_model_plan_to_json:
 * @self: a plan
 *
 * Writes a plan as plan JSON, indented, with a line feed at its end.
 *
 * The same plan always makes the same bytes: members in their order, what is not stated left out, decimals as printed.
 *
 * Returns: (transfer full): the text; that of a plan made without a catalog lacks what a plan must have
 *
 * Since: 1.0
 */
char *
plan_model_plan_to_json (PlanModelPlan *self)
{
  GString *json;

  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  json = g_string_new (NULL);
  plan_model_json_write_plan (json, PLAN_MODEL_ITEM_STORE (self), PLAN_MODEL_ITEM_ROW (self), PLAN_MODEL_JSON_INDENTED);

  return g_string_free (json, FALSE);
}

/**
 * plan_model_plan_to_json_node:
 * @self: a plan
 *
 * Writes a plan as plan JSON for a program that works on trees of json-glib.
 *
 * It takes an order of magnitude more time and memory than [method@PlanModel.Plan.to_json].
 *
 * Returns: (transfer full): an immutable tree
 *
 * Since: 1.0
 */
JsonNode *
plan_model_plan_to_json_node (PlanModelPlan *self)
{
  g_autofree char *json = NULL;
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (PLAN_MODEL_IS_PLAN (self), NULL);

  json = plan_model_plan_to_json (self);
  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, json, -1, &error))
    g_error ("Our own JSON does not parse: %s", error->message);

  return json_parser_steal_root (parser);
}

/**
 * plan_model_catalog_to_json_lines:
 * @self: a catalog
 *
 * Writes all plans of a catalog, a plan a line: the contents of a `.jsonl` file.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
plan_model_catalog_to_json_lines (PlanModelCatalog *self)
{
  const PlanModelStore *store;
  GString *json;

  g_return_val_if_fail (PLAN_MODEL_IS_CATALOG (self), NULL);

  store = plan_model_catalog_get_store (self);
  json = g_string_new (NULL);
  for (guint32 i = 0; i < store->n[PLAN_MODEL_OBJECT_PLAN]; i++)
    plan_model_json_write_plan (json, store, i, PLAN_MODEL_JSON_COMPACT);

  return g_string_free (json, FALSE);
}

/**
 * plan_model_catalog_new_from_json_node:
 * @node: a plan as plan JSON
 * @error: return location for an error
 *
 * Loads a plan from a tree of json-glib that the caller holds, as strictly as from a file, with the usual limits.
 *
 * Text is better loaded with [ctor@PlanModel.Catalog.new_from_bytes]: json-glib's parser takes what is no JSON, drops the
 * first of two members of a name, and changes numbers without a word.
 *
 * Errors are of the domain `PLAN_MODEL_LOAD_ERROR`. They and the findings tell the line and column in the tree as
 * [method@PlanModel.Plan.to_json] would write it without indent: always line 1.
 *
 * Returns: (transfer full): the catalog of the one plan
 *
 * Since: 1.0
 */
PlanModelCatalog *
plan_model_catalog_new_from_json_node (JsonNode  *node,
                                       GError   **error)
{
  const PlanModelLimits limits = PLAN_MODEL_LIMITS_DEFAULT;
  g_autoptr (PlanModelFindings) findings = NULL;
  g_autoptr (PlanModelFiller) filler = NULL;
  g_autoptr (PlanModelJsonReader) reader = NULL;
  g_autoptr (GString) json = NULL;

  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  json = g_string_new (NULL);
  if (!plan_model_json_write_node (json, node, limits.max_depth, limits.max_bytes))
    {
      g_set_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT, "%s",
                   _ ("JsonNode: it is nested too deep, in itself, or larger than the loader allows"));
      return NULL;
    }
  g_string_append_len (json, (char[PLAN_MODEL_SCAN_PADDING]) { 0 }, PLAN_MODEL_SCAN_PADDING);
  findings = plan_model_findings_new (limits.max_findings);
  filler = plan_model_filler_new ();
  reader = plan_model_json_reader_new (filler, &limits, findings);
  if (!plan_model_json_reader_read (reader, "JsonNode", json->str, json->len - PLAN_MODEL_SCAN_PADDING, error))
    return NULL;

  return plan_model_catalog_new_for_store (plan_model_filler_finish (filler), findings);
}
