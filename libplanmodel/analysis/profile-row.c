/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/profile-row.h>

#include <libplanmodel/analysis/profile-count-private.h>
#include <libplanmodel/analysis/profile-row-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/project.h>
#include <libplanmodel/model/task.h>
#include <libplanmodel/model/value-private.h>

#include <glib/gi18n-lib.h>

/**
 * PlanModelProfileRow:
 *
 * A row of a [class@PlanModel.Profile]: one measure of one plan, how often it counts something there, and out of how many.
 *
 * What is counted can be asked for: [method@PlanModel.ProfileRow.dup_objects] gives as many objects as the count says.
 *
 * Whatever the row lends lives as long as the row. One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelProfileRow
{
  GObject parent_instance;

  PlanModelTally *tally; /* NULL: an empty row */
  guint32 plan_row;
  guint measure;
  char *share;
  char *peers_share;
  gpointer plan; /* atomic: what was lent */
};

enum
{
  PROP_PLAN = 1,
  PROP_GROUP,
  PROP_MEASURE,
  PROP_TITLE,
  PROP_COUNT,
  PROP_WHOLE,
  PROP_SHARE_TEXT,
  PROP_PEERS_COUNT,
  PROP_PEERS_WHOLE,
  PROP_PEERS_SHARE_TEXT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelProfileRow, plan_model_profile_row, G_TYPE_OBJECT)

static void
plan_model_profile_row_finalize (GObject *object)
{
  PlanModelProfileRow *self = (PlanModelProfileRow *) object;

  g_clear_object (&self->plan);
  g_free (self->share);
  g_free (self->peers_share);
  g_clear_pointer (&self->tally, plan_model_tally_unref);

  G_OBJECT_CLASS (plan_model_profile_row_parent_class)->finalize (object);
}

static void
plan_model_profile_row_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  PlanModelProfileRow *self = (PlanModelProfileRow *) object;

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, plan_model_profile_row_get_plan (self));
      break;
    case PROP_GROUP:
      g_value_set_string (value, plan_model_profile_row_get_group (self));
      break;
    case PROP_MEASURE:
      g_value_set_string (value, plan_model_profile_row_get_measure (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, plan_model_profile_row_get_title (self));
      break;
    case PROP_COUNT:
      g_value_set_uint (value, plan_model_profile_row_get_count (self));
      break;
    case PROP_WHOLE:
      g_value_set_uint (value, plan_model_profile_row_get_whole (self));
      break;
    case PROP_SHARE_TEXT:
      g_value_set_string (value, plan_model_profile_row_get_share_text (self));
      break;
    case PROP_PEERS_COUNT:
      g_value_set_uint (value, plan_model_profile_row_get_peers_count (self));
      break;
    case PROP_PEERS_WHOLE:
      g_value_set_uint (value, plan_model_profile_row_get_peers_whole (self));
      break;
    case PROP_PEERS_SHARE_TEXT:
      g_value_set_string (value, plan_model_profile_row_get_peers_share_text (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static GParamSpec *
make_number (const char *name)
{
  return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static GParamSpec *
make_text (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * PlanModelProfileRow:plan: (getter get_plan)
   *
   * The plan that the row is about.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] =
      g_param_spec_object ("plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PlanModelProfileRow:group: (getter get_group)
   *
   * What the measure has in common with others, as a word.
   *
   * Since: 1.0
   */
  props[PROP_GROUP] = make_text ("group");

  /**
   * PlanModelProfileRow:measure: (getter get_measure)
   *
   * What is counted, as a word.
   *
   * Since: 1.0
   */
  props[PROP_MEASURE] = make_text ("measure");

  /**
   * PlanModelProfileRow:title: (getter get_title)
   *
   * What is counted, for people.
   *
   * Since: 1.0
   */
  props[PROP_TITLE] = make_text ("title");

  /**
   * PlanModelProfileRow:count: (getter get_count)
   *
   * How many there are.
   *
   * Since: 1.0
   */
  props[PROP_COUNT] = make_number ("count");

  /**
   * PlanModelProfileRow:whole: (getter get_whole)
   *
   * Out of how many, or 0.
   *
   * Since: 1.0
   */
  props[PROP_WHOLE] = make_number ("whole");

  /**
   * PlanModelProfileRow:share-text: (getter get_share_text)
   *
   * The count in percent of the whole, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_SHARE_TEXT] = make_text ("share-text");

  /**
   * PlanModelProfileRow:peers-count: (getter get_peers_count)
   *
   * How many there are in the other plans.
   *
   * Since: 1.0
   */
  props[PROP_PEERS_COUNT] = make_number ("peers-count");

  /**
   * PlanModelProfileRow:peers-whole: (getter get_peers_whole)
   *
   * Out of how many in the other plans, or 0.
   *
   * Since: 1.0
   */
  props[PROP_PEERS_WHOLE] = make_number ("peers-whole");

  /**
   * PlanModelProfileRow:peers-share-text: (getter get_peers_share_text)
   *
   * The share of all other plans taken together, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_PEERS_SHARE_TEXT] = make_text ("peers-share-text");

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_profile_row_class_init (PlanModelProfileRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_profile_row_finalize;
  object_class->get_property = plan_model_profile_row_get_property;
  install_properties (object_class);
}

static void
plan_model_profile_row_init (PlanModelProfileRow *self)
{
}

PlanModelProfileRow *
plan_model_profile_row_new (PlanModelTally *tally,
                            guint32         plan,
                            guint           measure)
{
  PlanModelProfileRow *self = g_object_new (PLAN_MODEL_TYPE_PROFILE_ROW, NULL);

  self->tally = plan_model_tally_ref (tally);
  self->plan_row = plan;
  self->measure = measure;
  self->share = plan_model_tally_make_share (plan_model_tally_get_count (tally, plan, measure),
                                             plan_model_tally_get_whole (tally, plan, measure));
  self->peers_share = plan_model_tally_make_share (plan_model_tally_get_peers_count (tally, plan, measure),
                                                   plan_model_tally_get_peers_whole (tally, plan, measure));

  return self;
}

/**
 * plan_model_profile_row_get_plan: (get-property plan)
 * @self: a row
 *
 * Gets the plan that the row is about.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL for an empty row
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_profile_row_get_plan (PlanModelProfileRow *self)
{
  gpointer plan, made;

  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), NULL);

  plan = g_atomic_pointer_get (&self->plan);
  if (plan != NULL || self->tally == NULL)
    return plan;
  made = plan_model_item_new (PLAN_MODEL_TYPE_PLAN, self->tally->store, self->plan_row);
  if (g_atomic_pointer_compare_and_exchange (&self->plan, NULL, made))
    return made;
  g_object_unref (made);

  return g_atomic_pointer_get (&self->plan);
}

static const PlanModelProfileMeasure *
get_measure (PlanModelProfileRow *self)
{
  static const PlanModelProfileMeasure none = { "", "", "", "", FALSE, PLAN_MODEL_PROFILE_NO_WHOLE };

  return self->tally != NULL ? plan_model_profile_get_measure (self->measure) : &none;
}

/**
 * plan_model_profile_row_get_group: (get-property group)
 * @self: a row
 *
 * Gets the group of the measure: `targets`, `form`, `comparator`, `firmness`, `nature`, `work`, `inferred-indicator`,
 * `inferred-value` or `inferred-assignment`.
 *
 * Returns: (transfer none): the word; empty for an empty row
 *
 * Since: 1.0
 */
const char *
plan_model_profile_row_get_group (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), "");

  return get_measure (self)->group;
}

/**
 * plan_model_profile_row_get_measure: (get-property measure)
 * @self: a row
 *
 * Gets what is counted, as the word of the table in [class@PlanModel.Profile]: `with-amount`, `form-level`.
 *
 * Returns: (transfer none): the word; empty for an empty row
 *
 * Since: 1.0
 */
const char *
plan_model_profile_row_get_measure (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), "");

  return get_measure (self)->word;
}

/**
 * plan_model_profile_row_get_title: (get-property title)
 * @self: a row
 *
 * Gets what is counted, for people: translated, or, where the group says the rest, a word of plan JSON.
 *
 * Returns: (transfer none): the title; empty for an empty row
 *
 * Since: 1.0
 */
const char *
plan_model_profile_row_get_title (PlanModelProfileRow *self)
{
  const PlanModelProfileMeasure *measure;

  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), "");

  measure = get_measure (self);

  /* The translation of the empty text is the head of the catalog of messages. */
  return measure->is_of_family || measure->title[0] == '\0' ? measure->title : _(measure->title);
}

/**
 * plan_model_profile_row_get_count: (get-property count)
 * @self: a row
 *
 * Gets how many the measure counts in the plan.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
plan_model_profile_row_get_count (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), 0);

  return self->tally != NULL ? plan_model_tally_get_count (self->tally, self->plan_row, self->measure) : 0;
}

/**
 * plan_model_profile_row_get_whole: (get-property whole)
 * @self: a row
 *
 * Gets out of how many the count is: for what targets have, all targets of the plan.
 *
 * Returns: the number; 0 where the plan has none of them, and where the measure is a part of nothing
 *
 * Since: 1.0
 */
guint
plan_model_profile_row_get_whole (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), 0);

  return self->tally != NULL ? plan_model_tally_get_whole (self->tally, self->plan_row, self->measure) : 0;
}

/**
 * plan_model_profile_row_get_share_text: (get-property share-text)
 * @self: a row
 *
 * Gets the count in percent of the whole, with one place, rounded half to even.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where the whole is 0
 *
 * Since: 1.0
 */
const char *
plan_model_profile_row_get_share_text (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), NULL);

  return self->share;
}

/**
 * plan_model_profile_row_get_peers_count: (get-property peers-count)
 * @self: a row
 *
 * Gets how many the measure counts in all other plans of the catalog.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint
plan_model_profile_row_get_peers_count (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), 0);

  return self->tally != NULL ? plan_model_tally_get_peers_count (self->tally, self->plan_row, self->measure) : 0;
}

/**
 * plan_model_profile_row_get_peers_whole: (get-property peers-whole)
 * @self: a row
 *
 * Gets out of how many in all other plans of the catalog.
 *
 * Returns: the number; 0 where there are none
 *
 * Since: 1.0
 */
guint
plan_model_profile_row_get_peers_whole (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), 0);

  return self->tally != NULL ? plan_model_tally_get_peers_whole (self->tally, self->plan_row, self->measure) : 0;
}

/**
 * plan_model_profile_row_get_peers_share_text: (get-property peers-share-text)
 * @self: a row
 *
 * Gets the count of all other plans of the catalog in percent of their whole, with one place, rounded half to even. They are
 * taken together: a long plan weighs more than a short one, and it is no mean of shares.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where the whole is 0
 *
 * Since: 1.0
 */
const char *
plan_model_profile_row_get_peers_share_text (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), NULL);

  return self->peers_share;
}

typedef struct
{
  PlanModelStore *store;
  guint measure;
  gboolean wants_values;
  GPtrArray *found;
} Collector;

static GType
get_type (PlanModelObjectKind kind)
{
  if (kind == PLAN_MODEL_OBJECT_TASK)
    return PLAN_MODEL_TYPE_TASK;

  return kind == PLAN_MODEL_OBJECT_PROJECT ? PLAN_MODEL_TYPE_PROJECT : PLAN_MODEL_TYPE_INDICATOR;
}

static void
collect (guint                         measure,
         const PlanModelProfileObject *object,
         gpointer                      data)
{
  Collector *self = data;

  if (measure != self->measure)
    return;
  if (!self->wants_values)
    g_ptr_array_add (self->found, plan_model_item_new (get_type (object->kind), self->store, object->row));
  else if (object->value != 0)
    g_ptr_array_add (self->found, plan_model_value_new_row (self->store, object->value - 1, object->row));
}

static GPtrArray *
collect_found (PlanModelProfileRow *self,
               gboolean             wants_values)
{
  GDestroyNotify free_func = wants_values ? (GDestroyNotify) plan_model_value_unref : g_object_unref;
  GPtrArray *found = g_ptr_array_new_with_free_func (free_func);

  if (self->tally != NULL)
    {
      Collector collector = { self->tally->store, self->measure, wants_values, found };

      plan_model_profile_visit (self->tally->store, self->plan_row, collect, &collector);
    }

  return found;
}

/**
 * plan_model_profile_row_dup_objects:
 * @self: a row
 *
 * Gets the objects that are counted, in the order of the document and as many as [property@PlanModel.ProfileRow:count] says:
 * indicators, tasks, or the tasks and projects whose assignments are meant. An indicator of which two statements are counted
 * is there twice; [method@PlanModel.ProfileRow.dup_values] tells which they are.
 *
 * The plan is gone through for it, in linear time.
 *
 * Returns: (transfer container) (element-type PlanModelItem): the objects
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_profile_row_dup_objects (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), NULL);

  return collect_found (self, FALSE);
}

/**
 * plan_model_profile_row_dup_values:
 * @self: a row
 *
 * Gets the values that are counted, side by side with their indicators in [method@PlanModel.ProfileRow.dup_objects].
 *
 * The plan is gone through for it, in linear time.
 *
 * Returns: (transfer container) (element-type PlanModelValue): the values; none where no values are counted
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_profile_row_dup_values (PlanModelProfileRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROFILE_ROW (self), NULL);

  return collect_found (self, TRUE);
}
