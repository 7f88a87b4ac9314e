/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/comparison-row.h>

#include <libplanmodel/analysis/comparison-row-private.h>
#include <libplanmodel/analysis/difference-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/item-private.h>

#include <math.h>

/**
 * PlanModelComparisonRow:
 *
 * A row of a [class@PlanModel.Comparison]: an indicator of a plan with its baseline and its target, and what lies between
 * the two.
 *
 * Change, percentage and annual rate are there where they are defined; what is not, [method@PlanModel.ComparisonRow.get_note]
 * gives the reason for. All three are exact or rounded half to even as exact numbers, never by way of a double.
 *
 * A bound is carried along: from 222 to more than 400 the change is more than 178, and
 * [method@PlanModel.ComparisonRow.get_comparator] says so. A bound on the baseline turns round: from at least 200 to 400
 * the change is at most 200.
 *
 * Only figures of one form, of the same group ([method@PlanModel.Value.get_each]) and in units that measure the same are
 * compared. A baseline without a form is a level, and coverage is a level of 100 %. Units are converted exactly: from 9000
 * 万元 to 1.2 亿元 the change is 0.3 亿元. Where both are counted with different words (个 and 家),
 * [method@PlanModel.ComparisonRow.get_unit_note] says so.
 *
 * Whatever the row lends lives as long as the row. One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelComparisonRow
{
  GObject parent_instance;

  PlanModelPairs *pairs; /* NULL: an empty row */
  const PlanModelPair *pair;
  PlanModelDifference difference;
  PlanModelRowAcross across;
  gpointer plan; /* atomic, as that below: what was lent */
  gpointer indicator;
};

enum
{
  PROP_PLAN = 1,
  PROP_INDICATOR,
  PROP_DEPTH,
  PROP_BASELINE,
  PROP_TARGET,
  PROP_COMPARATOR,
  PROP_CHANGE,
  PROP_CHANGE_TEXT,
  PROP_CHANGE_UNIT,
  PROP_PERCENT,
  PROP_PERCENT_TEXT,
  PROP_ANNUAL_RATE,
  PROP_ANNUAL_RATE_TEXT,
  PROP_NOTE,
  PROP_UNIT_NOTE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelComparisonRow, plan_model_comparison_row, G_TYPE_OBJECT)

static void
plan_model_comparison_row_finalize (GObject *object)
{
  PlanModelComparisonRow *self = (PlanModelComparisonRow *) object;

  g_clear_object (&self->plan);
  g_clear_object (&self->indicator);
  plan_model_difference_clear (&self->difference);
  plan_model_aligned_clear (&self->across.baseline);
  plan_model_aligned_clear (&self->across.target);
  g_clear_pointer (&self->pairs, plan_model_pairs_unref);

  G_OBJECT_CLASS (plan_model_comparison_row_parent_class)->finalize (object);
}

static void
plan_model_comparison_row_get_property (GObject    *object,
                                        guint       prop_id,
                                        GValue     *value,
                                        GParamSpec *pspec)
{
  PlanModelComparisonRow *self = (PlanModelComparisonRow *) object;

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, plan_model_comparison_row_get_plan (self));
      break;
    case PROP_INDICATOR:
      g_value_set_object (value, plan_model_comparison_row_get_indicator (self));
      break;
    case PROP_DEPTH:
      g_value_set_uint (value, plan_model_comparison_row_get_depth (self));
      break;
    case PROP_BASELINE:
      g_value_set_boxed (value, plan_model_comparison_row_get_baseline (self));
      break;
    case PROP_TARGET:
      g_value_set_boxed (value, plan_model_comparison_row_get_target (self));
      break;
    case PROP_COMPARATOR:
      g_value_set_enum (value, plan_model_comparison_row_get_comparator (self));
      break;
    case PROP_CHANGE:
      g_value_set_double (value, plan_model_comparison_row_get_change (self));
      break;
    case PROP_CHANGE_TEXT:
      g_value_set_string (value, plan_model_comparison_row_get_change_text (self));
      break;
    case PROP_CHANGE_UNIT:
      g_value_set_string (value, plan_model_comparison_row_get_change_unit (self));
      break;
    case PROP_PERCENT:
      g_value_set_double (value, plan_model_comparison_row_get_percent (self));
      break;
    case PROP_PERCENT_TEXT:
      g_value_set_string (value, plan_model_comparison_row_get_percent_text (self));
      break;
    case PROP_ANNUAL_RATE:
      g_value_set_double (value, plan_model_comparison_row_get_annual_rate (self));
      break;
    case PROP_ANNUAL_RATE_TEXT:
      g_value_set_string (value, plan_model_comparison_row_get_annual_rate_text (self));
      break;
    case PROP_NOTE:
      g_value_set_enum (value, plan_model_comparison_row_get_note (self));
      break;
    case PROP_UNIT_NOTE:
      g_value_set_enum (value, plan_model_comparison_row_get_unit_note (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static GParamSpec *
make_double (const char *name)
{
  return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static GParamSpec *
make_text (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
install_row_properties (void)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * PlanModelComparisonRow:plan: (getter get_plan)
   *
   * The plan that the indicator belongs to.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, flags);

  /**
   * PlanModelComparisonRow:indicator: (getter get_indicator)
   *
   * The indicator.
   *
   * Since: 1.0
   */
  props[PROP_INDICATOR] = g_param_spec_object ("indicator", NULL, NULL, PLAN_MODEL_TYPE_INDICATOR, flags);

  /**
   * PlanModelComparisonRow:depth: (getter get_depth)
   *
   * How deep the row stands below others.
   *
   * Since: 1.0
   */
  props[PROP_DEPTH] = g_param_spec_uint ("depth", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelComparisonRow:baseline: (getter get_baseline)
   *
   * The baseline, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_BASELINE] = g_param_spec_boxed ("baseline", NULL, NULL, PLAN_MODEL_TYPE_VALUE, flags);

  /**
   * PlanModelComparisonRow:target: (getter get_target)
   *
   * The target, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_TARGET] = g_param_spec_boxed ("target", NULL, NULL, PLAN_MODEL_TYPE_VALUE, flags);

  /**
   * PlanModelComparisonRow:note: (getter get_note)
   *
   * Why something is not defined.
   *
   * Since: 1.0
   */
  props[PROP_NOTE] =
      g_param_spec_enum ("note", NULL, NULL, PLAN_MODEL_TYPE_COMPARISON_NOTE, PLAN_MODEL_COMPARISON_NOTE_NONE, flags);

  /**
   * PlanModelComparisonRow:unit-note: (getter get_unit_note)
   *
   * What there is to say of the units of baseline and target.
   *
   * Since: 1.0
   */
  props[PROP_UNIT_NOTE] =
      g_param_spec_enum ("unit-note", NULL, NULL, PLAN_MODEL_TYPE_UNIT_NOTE, PLAN_MODEL_UNIT_NOTE_NONE, flags);
}

static void
install_difference_properties (void)
{
  /**
   * PlanModelComparisonRow:comparator: (getter get_comparator)
   *
   * What holds for change, percentage and annual rate.
   *
   * Since: 1.0
   */
  props[PROP_COMPARATOR] = g_param_spec_enum ("comparator", NULL, NULL, PLAN_MODEL_TYPE_COMPARATOR,
                                              PLAN_MODEL_COMPARATOR_NONE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PlanModelComparisonRow:change: (getter get_change)
   *
   * The target less the baseline.
   *
   * Since: 1.0
   */
  props[PROP_CHANGE] = make_double ("change");

  /**
   * PlanModelComparisonRow:change-text: (getter get_change_text)
   *
   * The change in exact digits, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_CHANGE_TEXT] = make_text ("change-text");

  /**
   * PlanModelComparisonRow:change-unit: (getter get_change_unit)
   *
   * The unit of the change, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_CHANGE_UNIT] = make_text ("change-unit");

  /**
   * PlanModelComparisonRow:percent: (getter get_percent)
   *
   * The change in percent of the baseline.
   *
   * Since: 1.0
   */
  props[PROP_PERCENT] = make_double ("percent");

  /**
   * PlanModelComparisonRow:percent-text: (getter get_percent_text)
   *
   * The change in percent of the baseline, with two places, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_PERCENT_TEXT] = make_text ("percent-text");

  /**
   * PlanModelComparisonRow:annual-rate: (getter get_annual_rate)
   *
   * The compound growth a year in percent.
   *
   * Since: 1.0
   */
  props[PROP_ANNUAL_RATE] = make_double ("annual-rate");

  /**
   * PlanModelComparisonRow:annual-rate-text: (getter get_annual_rate_text)
   *
   * The compound growth a year in percent, with two places, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_ANNUAL_RATE_TEXT] = make_text ("annual-rate-text");
}

static void
plan_model_comparison_row_class_init (PlanModelComparisonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = plan_model_comparison_row_finalize;
  object_class->get_property = plan_model_comparison_row_get_property;
  install_row_properties ();
  install_difference_properties ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_comparison_row_init (PlanModelComparisonRow *self)
{
}

PlanModelComparisonRow *
plan_model_comparison_row_new (PlanModelPairs *pairs,
                               guint           position)
{
  PlanModelComparisonRow *self = g_object_new (PLAN_MODEL_TYPE_COMPARISON_ROW, NULL);

  self->pairs = plan_model_pairs_ref (pairs);
  self->pair = &pairs->pairs[position];
  plan_model_difference_init (&self->difference, pairs->store, self->pair->indicator, self->pair->baseline,
                              self->pair->target);
  self->across.pairs = pairs;
  self->across.pair = self->pair;
  if (!pairs->is_across)
    return self;
  self->across.standing = &pairs->standings[position];
  self->across.basis = &plan_model_pairs_find_group (pairs, position)->basis;
  plan_model_pairs_align (pairs, position, &self->across.baseline, &self->across.target);

  return self;
}

const PlanModelRowAcross *
plan_model_comparison_row_get_across (PlanModelComparisonRow *self)
{
  return &self->across;
}

/**
 * plan_model_comparison_row_get_plan: (get-property plan)
 * @self: a row
 *
 * Gets the plan that the indicator belongs to.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one in the catalog, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the plan, or %NULL for an empty row
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_comparison_row_get_plan (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  if (self->pairs == NULL)
    return NULL;

  return plan_model_boxed_lend_link (&self->plan, self->pairs->store, PLAN_MODEL_TYPE_PLAN, self->pair->plan + 1);
}

/**
 * plan_model_comparison_row_get_indicator: (get-property indicator)
 * @self: a row
 *
 * Gets the indicator.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one in the list of its plan, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the indicator, or %NULL for an empty row
 *
 * Since: 1.0
 */
PlanModelIndicator *
plan_model_comparison_row_get_indicator (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  if (self->pairs == NULL)
    return NULL;

  return plan_model_boxed_lend_link (&self->indicator, self->pairs->store, PLAN_MODEL_TYPE_INDICATOR,
                                     self->pair->indicator + 1);
}

/**
 * plan_model_comparison_row_get_depth: (get-property depth)
 * @self: a row
 *
 * Gets how deep the row stands: the parts of an indicator follow it, one deeper than it is.
 *
 * Returns: the depth, 0 for a row that is a part of no other row
 *
 * Since: 1.0
 */
guint
plan_model_comparison_row_get_depth (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), 0);

  return self->pairs != NULL ? self->pair->depth : 0;
}

/**
 * plan_model_comparison_row_get_baseline: (get-property baseline)
 * @self: a row
 *
 * Gets the baseline of the indicator; see [method@PlanModel.Indicator.get_baseline].
 *
 * Returns: (transfer none) (nullable): the baseline, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_comparison_row_get_baseline (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  if (self->pairs == NULL)
    return NULL;

  return plan_model_indicator_get_baseline (plan_model_comparison_row_get_indicator (self));
}

/**
 * plan_model_comparison_row_get_target: (get-property target)
 * @self: a row
 *
 * Gets the target of the indicator; see [method@PlanModel.Indicator.get_target] for which of several.
 *
 * Returns: (transfer none) (nullable): the target, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_comparison_row_get_target (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  if (self->pairs == NULL)
    return NULL;

  return plan_model_indicator_get_target (plan_model_comparison_row_get_indicator (self));
}

/**
 * plan_model_comparison_row_get_comparator: (get-property comparator)
 * @self: a row
 *
 * Gets what holds for change, percentage and annual rate: the comparator of the target, or one that a bound on the
 * baseline leads to.
 *
 * Returns: the comparator, %PLAN_MODEL_COMPARATOR_NONE where there is no change
 *
 * Since: 1.0
 */
PlanModelComparator
plan_model_comparison_row_get_comparator (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), PLAN_MODEL_COMPARATOR_NONE);

  return self->difference.comparator;
}

static double
to_double (const char *text)
{
  return text != NULL ? g_ascii_strtod (text, NULL) : NAN;
}

/**
 * plan_model_comparison_row_get_change: (get-property change)
 * @self: a row
 *
 * Gets the target less the baseline as a double, in the unit of [method@PlanModel.ComparisonRow.get_change_unit].
 *
 * Returns: the change, or NaN where it is not defined
 *
 * Since: 1.0
 */
double
plan_model_comparison_row_get_change (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NAN);

  return to_double (self->difference.change);
}

/**
 * plan_model_comparison_row_get_change_text: (get-property change-text)
 * @self: a row
 *
 * Gets the exact digits of the target less the baseline, such as `178` or `-0.5`, with as many places as that of the two
 * which has more.
 *
 * Returns: (transfer none) (nullable): the change, or %NULL where it is not defined
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_row_get_change_text (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  return self->difference.change;
}

/**
 * plan_model_comparison_row_get_change_unit: (get-property change-unit)
 * @self: a row
 *
 * Gets the unit of the change: `百分点` for figures in %, `千分点` for those in ‰, else the unit of the target.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where none is stated or there is no change
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_row_get_change_unit (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  return self->difference.unit;
}

/**
 * plan_model_comparison_row_get_percent: (get-property percent)
 * @self: a row
 *
 * Gets the change in percent of the baseline as a double, rounded to two places.
 *
 * Returns: the percentage, or NaN where it is not defined
 *
 * Since: 1.0
 */
double
plan_model_comparison_row_get_percent (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NAN);

  return to_double (self->difference.percent);
}

/**
 * plan_model_comparison_row_get_percent_text: (get-property percent-text)
 * @self: a row
 *
 * Gets the change in percent of the baseline, such as `80.18`: two places, rounded half to even.
 *
 * It is defined for a baseline above zero.
 *
 * Returns: (transfer none) (nullable): the percentage, or %NULL where it is not defined
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_row_get_percent_text (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  return self->difference.percent;
}

/**
 * plan_model_comparison_row_get_annual_rate: (get-property annual-rate)
 * @self: a row
 *
 * Gets the compound growth a year in percent as a double, rounded to two places.
 *
 * Returns: the rate, or NaN where it is not defined
 *
 * Since: 1.0
 */
double
plan_model_comparison_row_get_annual_rate (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NAN);

  return to_double (self->difference.annual_rate);
}

/**
 * plan_model_comparison_row_get_annual_rate_text: (get-property annual-rate-text)
 * @self: a row
 *
 * Gets the compound growth a year in percent, such as `12.50`: two places, rounded half to even.
 *
 * It is (target / baseline)^(1 / years) - 1, where years are those from the year of the baseline to that of the target. It is
 * defined for a baseline above zero, a target not below, and 1 to 100 years.
 *
 * Returns: (transfer none) (nullable): the rate, or %NULL where it is not defined
 *
 * Since: 1.0
 */
const char *
plan_model_comparison_row_get_annual_rate_text (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), NULL);

  return self->difference.annual_rate;
}

/**
 * plan_model_comparison_row_get_note: (get-property note)
 * @self: a row
 *
 * Gets why the first of change, percentage and annual rate that is not defined is not. What is the matter with the target
 * comes before what is the matter with the baseline.
 *
 * Returns: the note, %PLAN_MODEL_COMPARISON_NOTE_NONE where all three are defined
 *
 * Since: 1.0
 */
PlanModelComparisonNote
plan_model_comparison_row_get_note (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), PLAN_MODEL_COMPARISON_NOTE_NONE);

  return self->difference.note;
}

/**
 * plan_model_comparison_row_get_unit_note: (get-property unit-note)
 * @self: a row
 *
 * Gets what there is to say of the units of baseline and target: why they do not compare, or that both count with different
 * words and so perhaps different things, %PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER.
 *
 * Returns: the note
 *
 * Since: 1.0
 */
PlanModelUnitNote
plan_model_comparison_row_get_unit_note (PlanModelComparisonRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_COMPARISON_ROW (self), PLAN_MODEL_UNIT_NOTE_NONE);

  return self->difference.unit_note;
}
