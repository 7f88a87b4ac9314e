/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/findings-json.h>
#include <libplanmodel/model/finding.h>
#include <libplanmodel/model/span.h>

#include <json-glib/json-glib.h>

static void
add_text (JsonBuilder *builder,
          const char  *name,
          const char  *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_number (JsonBuilder *builder,
            const char  *name,
            guint        number)
{
  if (number == 0)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
add_objects (JsonBuilder      *builder,
             PlanModelFinding *finding)
{
  guint n = plan_model_finding_get_n_objects (finding);

  if (n == 0)
    return;
  json_builder_set_member_name (builder, "objects");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      json_builder_begin_object (builder);
      add_text (builder, "kind", plan_model_finding_get_object_kind (finding, i));
      add_text (builder, "id", plan_model_finding_get_object_id (finding, i));
      add_text (builder, "name", plan_model_finding_get_object_name (finding, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_spans (JsonBuilder      *builder,
           PlanModelFinding *finding)
{
  g_autoptr (GPtrArray) spans = plan_model_finding_dup_spans (finding);

  if (spans->len == 0)
    return;
  json_builder_set_member_name (builder, "spans");
  json_builder_begin_array (builder);
  for (guint i = 0; i < spans->len; i++)
    {
      PlanModelSpan *span = g_ptr_array_index (spans, i);

      json_builder_begin_array (builder);
      json_builder_add_int_value (builder, plan_model_span_get_start (span));
      json_builder_add_int_value (builder, plan_model_span_get_end (span));
      json_builder_end_array (builder);
    }
  json_builder_end_array (builder);
}

static void
add_finding (JsonBuilder      *builder,
             PlanModelFinding *finding)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (PLAN_MODEL_TYPE_SEVERITY);
  const GEnumValue *severity = g_enum_get_value (words, (int) plan_model_finding_get_severity (finding));

  json_builder_begin_object (builder);
  add_text (builder, "rule", plan_model_finding_get_rule (finding));
  add_text (builder, "severity", severity->value_nick);
  add_text (builder, "explanation", plan_model_finding_get_explanation (finding));
  add_text (builder, "hint", plan_model_finding_get_hint (finding));
  add_text (builder, "file", plan_model_finding_get_file (finding));
  add_number (builder, "line", plan_model_finding_get_line (finding));
  add_number (builder, "column", plan_model_finding_get_column (finding));
  add_text (builder, "pointer", plan_model_finding_get_pointer (finding));
  add_text (builder, "plan", plan_model_finding_get_plan_id (finding));
  add_objects (builder, finding);
  add_spans (builder, finding);
  json_builder_end_object (builder);
}

/**
 * plan_model_findings_to_json:
 * @findings: a list of [class@PlanModel.Finding]
 *
 * Writes findings as JSON: an array of objects with the members `rule`, `severity`, `explanation`, `hint`, `file`, `line`,
 * `column`, `pointer`, `plan`, `objects` (each a `kind` and an `id` of the plan, and a `name`) and `spans` (each `[start, end)` in code
 * points). What is not known is left out.
 *
 * Returns: (transfer full): the JSON, with a line feed at its end
 *
 * Since: 1.0
 */
char *
plan_model_findings_to_json (GListModel *findings)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (findings), NULL);

  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (PlanModelFinding) finding = g_list_model_get_item (findings, i);

      add_finding (builder, finding);
    }
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json = json_generator_to_data (generator, NULL);

  return g_strconcat (json, "\n", NULL);
}
