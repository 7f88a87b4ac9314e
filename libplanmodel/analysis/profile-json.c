/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/profile.h>

#include <libplanmodel/analysis/profile-count-private.h>
#include <libplanmodel/analysis/profile-private.h>
#include <libplanmodel/json/emitter-private.h>
#include <libplanmodel/store/members-private.h>

/* The objects of a plan, a list for each measure. */
typedef struct
{
  const PlanModelTally *tally;
  GArray **objects; /* of PlanModelProfileObject */
} Found;

static void
keep (guint                         measure,
      const PlanModelProfileObject *object,
      gpointer                      data)
{
  Found *self = data;

  g_array_append_vals (self->objects[measure], object, 1);
}

static PlanModelText
get_name (const PlanModelStore         *store,
          const PlanModelProfileObject *object)
{
  PlanModelIndicatorRow indicator;

  if (object->kind == PLAN_MODEL_OBJECT_TASK)
    return plan_model_store_peek_task (store, object->row)->title;
  if (object->kind == PLAN_MODEL_OBJECT_PROJECT)
    return plan_model_store_peek_project (store, object->row)->name;
  plan_model_store_get_indicator (store, object->row, &indicator);

  return indicator.name;
}

static void
emit_object (PlanModelEmitter             *emitter,
             const PlanModelStore         *store,
             const PlanModelProfileObject *object)
{
  PlanModelId id = plan_model_store_get_id (store, object->kind, object->row);

  plan_model_emitter_begin_inline_object (emitter);
  plan_model_emitter_member_string (emitter, "kind", plan_model_shapes[object->kind].name);
  plan_model_emitter_member_string (emitter, "id", plan_model_store_id_text (store, id));
  plan_model_emitter_member_string (emitter, "name", plan_model_store_text (store, get_name (store, object)));
  if (object->value != 0)
    {
      PlanModelIndicatorRow indicator;

      plan_model_store_get_indicator (store, object->row, &indicator);
      plan_model_emitter_member_int (emitter, "value", object->value - 1 - indicator.values.first);
    }
  plan_model_emitter_end_object (emitter);
}

static void
emit_whole (PlanModelEmitter *emitter,
            const char       *whole_name,
            const char       *share_name,
            guint32           count,
            guint32           whole)
{
  g_autofree char *share = plan_model_tally_make_share (count, whole);

  plan_model_emitter_name (emitter, whole_name);
  if (whole > 0)
    plan_model_emitter_put_int (emitter, whole);
  else
    plan_model_emitter_put_null (emitter);
  plan_model_emitter_member_string (emitter, share_name, share);
}

static void
emit_measure (PlanModelEmitter     *emitter,
              const PlanModelTally *tally,
              guint32               plan,
              guint                 number,
              const GArray         *objects)
{
  const PlanModelProfileMeasure *measure = plan_model_profile_get_measure (number);
  guint32 count = plan_model_tally_get_count (tally, plan, number);
  guint32 peers = plan_model_tally_get_peers_count (tally, plan, number);

  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_member_string (emitter, "group", measure->group);
  plan_model_emitter_member_string (emitter, "measure", measure->word);
  plan_model_emitter_member_int (emitter, "count", count);
  emit_whole (emitter, "of", "share", count, plan_model_tally_get_whole (tally, plan, number));
  if (tally->store->n[PLAN_MODEL_OBJECT_PLAN] > 1)
    {
      plan_model_emitter_member_int (emitter, "others_count", peers);
      emit_whole (emitter, "others_of", "others_share", peers, plan_model_tally_get_peers_whole (tally, plan, number));
    }
  plan_model_emitter_name (emitter, "objects");
  plan_model_emitter_begin_array (emitter);
  for (guint i = 0; i < objects->len; i++)
    emit_object (emitter, tally->store, &g_array_index (objects, PlanModelProfileObject, i));
  plan_model_emitter_end_array (emitter);
  plan_model_emitter_end_object (emitter);
}

static void
emit_plan (PlanModelEmitter *emitter,
           const Found      *found,
           guint32           plan)
{
  const PlanModelTally *tally = found->tally;
  const PlanModelPlanRow *row = plan_model_store_peek_plan (tally->store, plan);

  plan_model_emitter_begin_object (emitter);
  plan_model_emitter_member_string (emitter, "plan", plan_model_store_id_text (tally->store, row->id));
  plan_model_emitter_member_string (emitter, "title", plan_model_store_text (tally->store, row->title));
  plan_model_emitter_name (emitter, "measures");
  plan_model_emitter_begin_array (emitter);
  for (guint measure = 0; measure < tally->n_measures; measure++)
    {
      if (plan_model_tally_is_told (tally, plan, measure))
        emit_measure (emitter, tally, plan, measure, found->objects[measure]);
    }
  plan_model_emitter_end_array (emitter);
  plan_model_emitter_end_object (emitter);
}

/**
 * plan_model_profile_to_json:
 * @self: a profile
 *
 * Writes the profile as JSON: an array with an object a plan, its `plan` (the id), `title` and `measures`, each of which has the
 * members of [method@PlanModel.Profile.dup_table] and `objects`: what is counted, each with `kind`, `id` and `name`, and,
 * where a statement is counted, the place of the `value` among those of the indicator, from 0. Shares are texts, so that
 * their places stay.
 *
 * Returns: (transfer full): the JSON, with a line feed at its end
 *
 * Since: 1.0
 */
char *
plan_model_profile_to_json (PlanModelProfile *self)
{
  Found found;
  GString *json;
  PlanModelEmitter emitter;

  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE (self), NULL);

  json = g_string_new (NULL);
  plan_model_emitter_init (&emitter, json);
  found.tally = plan_model_profile_get_tally (self);
  found.objects = g_new (GArray *, found.tally->n_measures);
  for (guint i = 0; i < found.tally->n_measures; i++)
    found.objects[i] = g_array_new (FALSE, FALSE, sizeof (PlanModelProfileObject));
  plan_model_emitter_begin_array (&emitter);
  for (guint32 plan = 0; plan < found.tally->store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      for (guint i = 0; i < found.tally->n_measures; i++)
        g_array_set_size (found.objects[i], 0);
      plan_model_profile_visit (found.tally->store, plan, keep, &found);
      emit_plan (&emitter, &found, plan);
    }
  plan_model_emitter_end_array (&emitter);
  plan_model_emitter_finish (&emitter);
  for (guint i = 0; i < found.tally->n_measures; i++)
    g_array_unref (found.objects[i]);
  g_free (found.objects);

  return g_string_free (json, FALSE);
}
