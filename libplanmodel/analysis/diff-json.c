/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diff.h>

#include <libplanmodel/analysis/diff-private.h>
#include <libplanmodel/json/emitter-private.h>

static const char *const side_names[] = { "old", "new" };

static void
put_plan (PlanModelEmitter           *json,
          const PlanModelDiffEntries *entries,
          guint                       side)
{
  const PlanModelStore *store = entries->store[side];
  const PlanModelPlanRow *plan = plan_model_store_peek_plan (store, entries->plan[side]);

  plan_model_emitter_name (json, side_names[side]);
  plan_model_emitter_begin_inline_object (json);
  plan_model_emitter_member_string (json, "plan", plan_model_store_id_text (store, plan->id));
  plan_model_emitter_member_string (json, "title", plan_model_store_text (store, plan->title));
  plan_model_emitter_end_object (json);
}

/* Where the figure or agency is printed, else the item. */
static PlanModelExtent
find_span (const PlanModelDiffEntries *entries,
           const PlanModelDiffEntry   *entry,
           guint                       side)
{
  const PlanModelStore *store = entries->store[side];
  PlanModelLink item = entry->item[side], part = entry->part[side];
  guint32 value = part - 1;

  if (entry->object == PLAN_MODEL_DIFF_OBJECT_ASSIGNMENT && part != 0)
    return plan_model_store_peek_assignment (store, part - 1)->span;
  if (entry->object == PLAN_MODEL_DIFF_OBJECT_TASK)
    return plan_model_store_peek_task (store, item - 1)->span;
  if (entry->object == PLAN_MODEL_DIFF_OBJECT_PROJECT)
    return plan_model_store_peek_project (store, item - 1)->span;
  if (entry->object == PLAN_MODEL_DIFF_OBJECT_INDICATOR && part == 0)
    value = store->indicator.first_value[item - 1];
  for (guint32 i = store->value.first_mention[value]; i < store->value.first_mention[value + 1]; i++)
    {
      if (store->mention.end[i] != 0)
        return (PlanModelExtent) { store->mention.start[i], store->mention.end[i] };
    }

  return (PlanModelExtent) { 0, 0 };
}

static void
put_side (PlanModelEmitter           *json,
          const PlanModelDiffEntries *entries,
          const PlanModelDiffEntry   *entry,
          guint                       side)
{
  const PlanModelStore *store = entries->store[side];
  PlanModelLink item = entry->item[side];
  g_autofree char *text = plan_model_diff_entry_dup_text (entries, entry, side);
  PlanModelExtent span;

  if (text == NULL)
    {
      plan_model_emitter_member_null (json, side_names[side]);
      return;
    }
  span = find_span (entries, entry, side);
  plan_model_emitter_name (json, side_names[side]);
  plan_model_emitter_begin_inline_object (json);
  plan_model_emitter_member_string (
      json, "id", plan_model_store_id_text (store, plan_model_store_get_id (store, (PlanModelObjectKind) entry->item_table, item - 1)));
  plan_model_emitter_member_string (json, "name", plan_model_diff_entry_get_name (entries, entry, side));
  plan_model_emitter_member_string (json, "text", text);
  plan_model_emitter_member_string (json, "wording", plan_model_diff_entry_get_wording (entries, entry, side));
  if (span.end != 0)
    plan_model_emitter_member_span (json, "span", span.start, span.end);
  else
    plan_model_emitter_member_null (json, "span");
  plan_model_emitter_end_object (json);
}

static void
put_changes (PlanModelEmitter           *json,
             const PlanModelDiffEntries *entries,
             const PlanModelDiffEntry   *entry)
{
  plan_model_emitter_name (json, "changes");
  plan_model_emitter_begin_array (json);
  for (guint i = 0; i < entry->n_steps; i++)
    {
      const PlanModelDiffStep *step = &entries->steps[entry->first_step + i];
      PlanModelDiffMember member = (PlanModelDiffMember) step->member;
      PlanModelDiffReason reason = (PlanModelDiffReason) step->reason;

      plan_model_emitter_begin_inline_object (json);
      plan_model_emitter_member_string (json, "member", plan_model_diff_member_get_word (member));
      for (guint side = 0; side < G_N_ELEMENTS (side_names); side++)
        {
          g_autofree char *text = plan_model_diff_entry_dup_member (entries, entry, side, member);

          plan_model_emitter_member_string (json, side_names[side], text);
        }
      plan_model_emitter_member_string (json, "sense",
                                        plan_model_diff_sense_get_word (plan_model_diff_reason_get_sense (reason)));
      plan_model_emitter_member_string (json, "reason", plan_model_diff_reason_get_word (reason));
      plan_model_emitter_end_object (json);
    }
  plan_model_emitter_end_array (json);
}

static void
put_row (PlanModelEmitter           *json,
         const PlanModelDiffEntries *entries,
         const PlanModelDiffEntry   *entry)
{
  g_autofree char *likeness = plan_model_diff_entry_dup_likeness (entry);

  plan_model_emitter_begin_object (json);
  plan_model_emitter_member_string (json, "kind", plan_model_diff_kind_get_word ((PlanModelDiffKind) entry->kind));
  plan_model_emitter_member_string (json, "object", plan_model_diff_object_get_word ((PlanModelDiffObject) entry->object));
  for (guint side = 0; side < G_N_ELEMENTS (side_names); side++)
    put_side (json, entries, entry, side);
  plan_model_emitter_member_string (json, "sense", plan_model_diff_sense_get_word ((PlanModelDiffSense) entry->sense));
  put_changes (json, entries, entry);
  plan_model_emitter_member_string (json, "match", plan_model_diff_match_get_word ((PlanModelDiffMatch) entry->match));
  plan_model_emitter_member_string (json, "likeness", likeness);
  if (entry->tie != 0)
    plan_model_emitter_member_int (json, "tie", entry->tie);
  else
    plan_model_emitter_member_null (json, "tie");
  plan_model_emitter_end_object (json);
}

/**
 * plan_model_diff_to_json:
 * @self: a diff
 *
 * Writes the rows as JSON, for programs: an object.
 *
 * | Member | Value |
 * |---|---|
 * | `old`, `new` | `plan` and `title` of the two |
 * | `areas_differ`, `crowded` | see [method@PlanModel.Diff.get_areas_differ], [method@PlanModel.Diff.get_crowded] |
 * | `rows` | an array of objects |
 *
 * Each row has
 *
 * | Member | Value |
 * |---|---|
 * | `kind`, `object`, `sense`, `match` | nicks of [enum@PlanModel.DiffKind] and so on, or null for none |
 * | `old`, `new` | `id` and `name` of the indicator, task or project; `text`, `wording` and `span` of the object; null where the plan does not have it |
 * | `changes` | for each member that differs: `member`, `old`, `new` (as plan JSON writes them), `sense`, `reason` |
 * | `likeness` | digits such as `"0.857"`, or null |
 * | `tie` | the number of the tie, or null |
 *
 * The text is the same in every locale, in UTF-8, and ends with a line feed.
 *
 * Returns: (transfer full): the JSON
 *
 * Since: 1.0
 */
char *
plan_model_diff_to_json (PlanModelDiff *self)
{
  const PlanModelDiffEntries *entries;
  PlanModelEmitter json;
  GString *text;

  g_return_val_if_fail (PLAN_MODEL_IS_DIFF (self), NULL);

  entries = plan_model_diff_get_entries (self);
  text = g_string_new (NULL);
  plan_model_emitter_init (&json, text);
  plan_model_emitter_begin_object (&json);
  for (guint side = 0; side < G_N_ELEMENTS (side_names); side++)
    put_plan (&json, entries, side);
  plan_model_emitter_member_boolean (&json, "areas_differ", entries->areas_differ);
  plan_model_emitter_member_boolean (&json, "crowded", entries->is_crowded);
  plan_model_emitter_name (&json, "rows");
  plan_model_emitter_begin_array (&json);
  for (guint i = 0; i < entries->n; i++)
    put_row (&json, entries, &entries->entries[i]);
  plan_model_emitter_end_array (&json);
  plan_model_emitter_end_object (&json);
  plan_model_emitter_finish (&json);

  return g_string_free (text, FALSE);
}
