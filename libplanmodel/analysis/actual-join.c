/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actual-join.h>

#include <libplanmodel/analysis/actual-join-private.h>
#include <libplanmodel/analysis/actual-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/item-private.h>

#include <math.h>

/**
 * PlanModelActualJoin:
 *
 * What became of an actual value that was given to [class@PlanModel.Progress]: which indicator it
 * joins, and how.
 *
 * A value that is about an area joins an indicator of each plan about that area, and has a join for
 * each. One that joins none has one that says so; why, the findings of the progress tell.
 *
 * Whatever it lends lives as long as it does. One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelActualJoin
{
  GObject parent_instance;

  PlanModelProgressData *data; /* NULL: empty */
  const PlanModelActualMatch *match;
  gpointer actual; /* atomic, as those below: what was lent */
  gpointer indicator;
  gpointer plan;
};

enum
{
  PROP_ACTUAL = 1,
  PROP_KIND,
  PROP_INDICATOR,
  PROP_PLAN,
  PROP_LIKENESS,
  PROP_IS_USED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelActualJoin, plan_model_actual_join, G_TYPE_OBJECT)

static void
plan_model_actual_join_finalize (GObject *object)
{
  PlanModelActualJoin *self = (PlanModelActualJoin *) object;

  g_clear_object (&self->actual);
  g_clear_object (&self->indicator);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->data, plan_model_progress_data_unref);

  G_OBJECT_CLASS (plan_model_actual_join_parent_class)->finalize (object);
}

static void
plan_model_actual_join_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  PlanModelActualJoin *self = (PlanModelActualJoin *) object;

  switch (prop_id)
    {
    case PROP_ACTUAL:
      g_value_set_object (value, plan_model_actual_join_get_actual (self));
      break;
    case PROP_KIND:
      g_value_set_enum (value, plan_model_actual_join_get_kind (self));
      break;
    case PROP_INDICATOR:
      g_value_set_object (value, plan_model_actual_join_get_indicator (self));
      break;
    case PROP_PLAN:
      g_value_set_object (value, plan_model_actual_join_get_plan (self));
      break;
    case PROP_LIKENESS:
      g_value_set_double (value, plan_model_actual_join_get_likeness (self));
      break;
    case PROP_IS_USED:
      g_value_set_boolean (value, plan_model_actual_join_get_is_used (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_actual_join_class_init (PlanModelActualJoinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_actual_join_finalize;
  object_class->get_property = plan_model_actual_join_get_property;

  /**
   * PlanModelActualJoin:actual: (getter get_actual)
   *
   * The value that was given.
   *
   * Since: 1.0
   */
  props[PROP_ACTUAL] = g_param_spec_object ("actual", NULL, NULL, PLAN_MODEL_TYPE_ACTUAL, flags);

  /**
   * PlanModelActualJoin:kind: (getter get_kind)
   *
   * How it joins the indicator.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PLAN_MODEL_TYPE_ACTUAL_JOIN_KIND,
                                        PLAN_MODEL_ACTUAL_JOIN_KIND_NONE, flags);

  /**
   * PlanModelActualJoin:indicator: (getter get_indicator)
   *
   * The indicator that it joins.
   *
   * Since: 1.0
   */
  props[PROP_INDICATOR] =
      g_param_spec_object ("indicator", NULL, NULL, PLAN_MODEL_TYPE_INDICATOR, flags);

  /**
   * PlanModelActualJoin:plan: (getter get_plan)
   *
   * The plan of that indicator.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, flags);

  /**
   * PlanModelActualJoin:likeness: (getter get_likeness)
   *
   * How alike the names are.
   *
   * Since: 1.0
   */
  props[PROP_LIKENESS] =
      g_param_spec_double ("likeness", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  /**
   * PlanModelActualJoin:is-used: (getter get_is_used)
   *
   * Whether it is used for the indicator.
   *
   * Since: 1.0
   */
  props[PROP_IS_USED] = g_param_spec_boolean ("is-used", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_actual_join_init (PlanModelActualJoin *self)
{
}

PlanModelActualJoin *
plan_model_actual_join_new (PlanModelProgressData *data, guint position)
{
  PlanModelActualJoin *self = g_object_new (PLAN_MODEL_TYPE_ACTUAL_JOIN, NULL);

  self->data = plan_model_progress_data_ref (data);
  self->match = &g_array_index (data->matches, PlanModelActualMatch, position);

  return self;
}

static gpointer
lend_actual (PlanModelActualJoin *self)
{
  gpointer found = g_atomic_pointer_get (&self->actual);

  if (found == NULL)
    found = plan_model_boxed_fill (
        &self->actual, plan_model_actual_new (self->data->sources.given, self->match->position),
        g_object_unref);

  return found;
}

static gpointer
lend_plan (PlanModelActualJoin *self)
{
  PlanModelStore *store = self->data->sources.store;
  guint32 plan = plan_model_store_find_plan_of (store, PLAN_MODEL_OBJECT_INDICATOR,
                                                self->match->indicator - 1);

  return plan_model_boxed_lend_link (&self->plan, store, PLAN_MODEL_TYPE_PLAN, plan + 1);
}

/**
 * plan_model_actual_join_get_actual: (get-property actual)
 * @self: a join
 *
 * Gets the value that was given.
 *
 * Returns: (transfer none) (nullable): the value, %NULL only in an empty one
 *
 * Since: 1.0
 */
PlanModelActual *
plan_model_actual_join_get_actual (PlanModelActualJoin *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL_JOIN (self), NULL);

  return self->match != NULL ? lend_actual (self) : NULL;
}

/**
 * plan_model_actual_join_get_kind: (get-property kind)
 * @self: a join
 *
 * Gets how the value joins the indicator.
 *
 * Returns: the way, %PLAN_MODEL_ACTUAL_JOIN_KIND_NONE where it joins none
 *
 * Since: 1.0
 */
PlanModelActualJoinKind
plan_model_actual_join_get_kind (PlanModelActualJoin *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL_JOIN (self), PLAN_MODEL_ACTUAL_JOIN_KIND_NONE);

  return self->match != NULL ? self->match->kind : PLAN_MODEL_ACTUAL_JOIN_KIND_NONE;
}

/**
 * plan_model_actual_join_get_indicator: (get-property indicator)
 * @self: a join
 *
 * Gets the indicator that the value joins; of one that is only likely, the one whose name is most
 * like it.
 *
 * Returns: (transfer none) (nullable): the indicator, or %NULL where it joins none
 *
 * Since: 1.0
 */
PlanModelIndicator *
plan_model_actual_join_get_indicator (PlanModelActualJoin *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL_JOIN (self), NULL);

  return self->match != NULL
             ? plan_model_boxed_lend_link (&self->indicator, self->data->sources.store,
                                           PLAN_MODEL_TYPE_INDICATOR, self->match->indicator)
             : NULL;
}

/**
 * plan_model_actual_join_get_plan: (get-property plan)
 * @self: a join
 *
 * Gets the plan of the indicator that the value joins.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL where it joins none
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_actual_join_get_plan (PlanModelActualJoin *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL_JOIN (self), NULL);

  return self->match != NULL && self->match->indicator != 0 ? lend_plan (self) : NULL;
}

/**
 * plan_model_actual_join_get_likeness: (get-property likeness)
 * @self: a join
 *
 * Gets how alike the names are, where the value joins by that alone: Dice's coefficient of their
 * pairs of characters, 0 to 1, rounded down to thousandths.
 *
 * Returns: the likeness, or NaN where the value joins otherwise or not at all
 *
 * Since: 1.0
 */
double
plan_model_actual_join_get_likeness (PlanModelActualJoin *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL_JOIN (self), NAN);

  return self->match != NULL && self->match->kind == PLAN_MODEL_ACTUAL_JOIN_KIND_LIKENESS
             ? self->match->likeness / 1000.0
             : NAN;
}

/**
 * plan_model_actual_join_get_is_used: (get-property is-used)
 * @self: a join
 *
 * Gets whether the value is used for the indicator: not where it joins none, where another value of
 * the year says otherwise or counts before it, or where it is only likely and that was not asked
 * for.
 *
 * Returns: whether it is used
 *
 * Since: 1.0
 */
gboolean
plan_model_actual_join_get_is_used (PlanModelActualJoin *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL_JOIN (self), FALSE);

  return self->match != NULL && self->match->is_used;
}
