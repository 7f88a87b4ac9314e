/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/progress-row.h>

#include <libplanmodel/analysis/actual-private.h>
#include <libplanmodel/analysis/progress-row-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/value-private.h>

#include <math.h>

/**
 * PlanModelProgressRow:
 *
 * A row of [class@PlanModel.Progress]: one target of a plan, the actual figures beside it, and how
 * far along it is.
 *
 * What is told in numbers is exact, or rounded half to even as an exact number; only a forecast is
 * computed in doubles.
 *
 * Whatever the row lends lives as long as the row. One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelProgressRow
{
  GObject parent_instance;

  PlanModelProgressData *data; /* NULL: an empty row */
  const PlanModelProgressRecord *record;
  PlanModelProgressNumbers numbers;
  gpointer plan; /* atomic, as those below: what was lent */
  gpointer indicator;
  gpointer target;
  gpointer actual;
};

enum
{
  PROP_PLAN = 1,
  PROP_INDICATOR,
  PROP_TARGET,
  PROP_AS_OF,
  PROP_STATUS,
  PROP_REASON,
  PROP_REASON_TEXT,
  PROP_MET,
  PROP_MET_REASON,
  PROP_METHOD,
  PROP_NOTES,
  PROP_BASELINE_TEXT,
  PROP_BASELINE_UNIT,
  PROP_BASELINE_YEAR,
  PROP_ACTUAL,
  PROP_ACTUAL_TEXT,
  PROP_ACTUAL_UNIT,
  PROP_ACTUAL_YEAR,
  PROP_LEVEL_TEXT,
  PROP_LEVEL_UNIT,
  PROP_OBSERVED_TEXT,
  PROP_REQUIRED_TEXT,
  PROP_NEEDED_TEXT,
  PROP_RATE_UNIT,
  PROP_SHARE_TEXT,
  PROP_FORECAST_YEAR,
  PROP_FORECAST,
  PROP_FORECAST_LOW,
  PROP_FORECAST_HIGH,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelProgressRow, plan_model_progress_row, G_TYPE_OBJECT)

static void
plan_model_progress_row_finalize (GObject *object)
{
  PlanModelProgressRow *self = (PlanModelProgressRow *) object;

  g_clear_object (&self->plan);
  g_clear_object (&self->indicator);
  g_clear_object (&self->actual);
  g_clear_pointer ((PlanModelValue **) &self->target, plan_model_value_unref);
  plan_model_progress_numbers_clear (&self->numbers);
  g_clear_pointer (&self->data, plan_model_progress_data_unref);

  G_OBJECT_CLASS (plan_model_progress_row_parent_class)->finalize (object);
}

static void
plan_model_progress_row_get_property (GObject *object,
                                      guint prop_id,
                                      GValue *value,
                                      GParamSpec *pspec)
{
  PlanModelProgressRow *self = (PlanModelProgressRow *) object;

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, plan_model_progress_row_get_plan (self));
      break;
    case PROP_INDICATOR:
      g_value_set_object (value, plan_model_progress_row_get_indicator (self));
      break;
    case PROP_TARGET:
      g_value_set_boxed (value, plan_model_progress_row_get_target (self));
      break;
    case PROP_AS_OF:
      g_value_set_int (value, plan_model_progress_row_get_as_of (self));
      break;
    case PROP_STATUS:
      g_value_set_enum (value, plan_model_progress_row_get_status (self));
      break;
    case PROP_REASON:
      g_value_set_enum (value, plan_model_progress_row_get_reason (self));
      break;
    case PROP_REASON_TEXT:
      g_value_set_string (value, plan_model_progress_row_get_reason_text (self));
      break;
    case PROP_MET:
      g_value_set_enum (value, plan_model_progress_row_get_met (self));
      break;
    case PROP_MET_REASON:
      g_value_set_enum (value, plan_model_progress_row_get_met_reason (self));
      break;
    case PROP_METHOD:
      g_value_set_enum (value, plan_model_progress_row_get_method (self));
      break;
    case PROP_NOTES:
      g_value_set_flags (value, plan_model_progress_row_get_notes (self));
      break;
    case PROP_BASELINE_TEXT:
      g_value_set_string (value, plan_model_progress_row_get_baseline_text (self));
      break;
    case PROP_BASELINE_UNIT:
      g_value_set_string (value, plan_model_progress_row_get_baseline_unit (self));
      break;
    case PROP_BASELINE_YEAR:
      g_value_set_int (value, plan_model_progress_row_get_baseline_year (self));
      break;
    case PROP_ACTUAL:
      g_value_set_object (value, plan_model_progress_row_get_actual (self));
      break;
    case PROP_ACTUAL_TEXT:
      g_value_set_string (value, plan_model_progress_row_get_actual_text (self));
      break;
    case PROP_ACTUAL_UNIT:
      g_value_set_string (value, plan_model_progress_row_get_actual_unit (self));
      break;
    case PROP_ACTUAL_YEAR:
      g_value_set_int (value, plan_model_progress_row_get_actual_year (self));
      break;
    case PROP_LEVEL_TEXT:
      g_value_set_string (value, plan_model_progress_row_get_level_text (self));
      break;
    case PROP_LEVEL_UNIT:
      g_value_set_string (value, plan_model_progress_row_get_level_unit (self));
      break;
    case PROP_OBSERVED_TEXT:
      g_value_set_string (value, plan_model_progress_row_get_observed_text (self));
      break;
    case PROP_REQUIRED_TEXT:
      g_value_set_string (value, plan_model_progress_row_get_required_text (self));
      break;
    case PROP_NEEDED_TEXT:
      g_value_set_string (value, plan_model_progress_row_get_needed_text (self));
      break;
    case PROP_RATE_UNIT:
      g_value_set_string (value, plan_model_progress_row_get_rate_unit (self));
      break;
    case PROP_SHARE_TEXT:
      g_value_set_string (value, plan_model_progress_row_get_share_text (self));
      break;
    case PROP_FORECAST_YEAR:
      g_value_set_int (value, plan_model_progress_row_get_forecast_year (self));
      break;
    case PROP_FORECAST:
      g_value_set_double (value, plan_model_progress_row_get_forecast (self));
      break;
    case PROP_FORECAST_LOW:
      g_value_set_double (value, plan_model_progress_row_get_forecast_low (self));
      break;
    case PROP_FORECAST_HIGH:
      g_value_set_double (value, plan_model_progress_row_get_forecast_high (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_progress_row_class_init (PlanModelProgressRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_progress_row_finalize;
  object_class->get_property = plan_model_progress_row_get_property;

  /**
   * PlanModelProgressRow:plan: (getter get_plan)
   *
   * The plan.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, PLAN_MODEL_TYPE_PLAN, flags);

  /**
   * PlanModelProgressRow:indicator: (getter get_indicator)
   *
   * The indicator.
   *
   * Since: 1.0
   */
  props[PROP_INDICATOR] =
      g_param_spec_object ("indicator", NULL, NULL, PLAN_MODEL_TYPE_INDICATOR, flags);

  /**
   * PlanModelProgressRow:target: (getter get_target)
   *
   * The target that is judged.
   *
   * Since: 1.0
   */
  props[PROP_TARGET] = g_param_spec_boxed ("target", NULL, NULL, PLAN_MODEL_TYPE_VALUE, flags);

  /**
   * PlanModelProgressRow:as-of: (getter get_as_of)
   *
   * As of which year it is judged.
   *
   * Since: 1.0
   */
  props[PROP_AS_OF] = g_param_spec_int ("as-of", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelProgressRow:status: (getter get_status)
   *
   * How far along the target is.
   *
   * Since: 1.0
   */
  props[PROP_STATUS] = g_param_spec_enum ("status", NULL, NULL, PLAN_MODEL_TYPE_PROGRESS_STATUS,
                                          PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE, flags);

  /**
   * PlanModelProgressRow:reason: (getter get_reason)
   *
   * Why the status is undecidable.
   *
   * Since: 1.0
   */
  props[PROP_REASON] = g_param_spec_enum ("reason", NULL, NULL, PLAN_MODEL_TYPE_PROGRESS_REASON,
                                          PLAN_MODEL_PROGRESS_REASON_NONE, flags);

  /**
   * PlanModelProgressRow:reason-text: (getter get_reason_text)
   *
   * Why the status is undecidable, for people.
   *
   * Since: 1.0
   */
  props[PROP_REASON_TEXT] = g_param_spec_string ("reason-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:met: (getter get_met)
   *
   * Whether the target is met.
   *
   * Since: 1.0
   */
  props[PROP_MET] =
      g_param_spec_enum ("met", NULL, NULL, PLAN_MODEL_TYPE_MET, PLAN_MODEL_MET_UNDECIDABLE, flags);

  /**
   * PlanModelProgressRow:met-reason: (getter get_met_reason)
   *
   * Why the target is met or not, or why nobody can tell.
   *
   * Since: 1.0
   */
  props[PROP_MET_REASON] = g_param_spec_enum ("met-reason", NULL, NULL, PLAN_MODEL_TYPE_MET_REASON,
                                              PLAN_MODEL_MET_REASON_NONE, flags);

  /**
   * PlanModelProgressRow:method: (getter get_method)
   *
   * How it is measured.
   *
   * Since: 1.0
   */
  props[PROP_METHOD] = g_param_spec_enum ("method", NULL, NULL, PLAN_MODEL_TYPE_PROGRESS_METHOD,
                                          PLAN_MODEL_PROGRESS_METHOD_NONE, flags);

  /**
   * PlanModelProgressRow:notes: (getter get_notes)
   *
   * What else there is to know.
   *
   * Since: 1.0
   */
  props[PROP_NOTES] = g_param_spec_flags ("notes", NULL, NULL, PLAN_MODEL_TYPE_PROGRESS_NOTES,
                                          PLAN_MODEL_PROGRESS_NOTES_NONE, flags);

  /**
   * PlanModelProgressRow:baseline-text: (getter get_baseline_text)
   *
   * The figure that the way is measured from.
   *
   * Since: 1.0
   */
  props[PROP_BASELINE_TEXT] = g_param_spec_string ("baseline-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:baseline-unit: (getter get_baseline_unit)
   *
   * The unit of that figure.
   *
   * Since: 1.0
   */
  props[PROP_BASELINE_UNIT] = g_param_spec_string ("baseline-unit", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:baseline-year: (getter get_baseline_year)
   *
   * The year of that figure.
   *
   * Since: 1.0
   */
  props[PROP_BASELINE_YEAR] = g_param_spec_int ("baseline-year", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelProgressRow:actual: (getter get_actual)
   *
   * The actual figure that decides.
   *
   * Since: 1.0
   */
  props[PROP_ACTUAL] = g_param_spec_object ("actual", NULL, NULL, PLAN_MODEL_TYPE_ACTUAL, flags);

  /**
   * PlanModelProgressRow:actual-text: (getter get_actual_text)
   *
   * The digits of the actual figure.
   *
   * Since: 1.0
   */
  props[PROP_ACTUAL_TEXT] = g_param_spec_string ("actual-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:actual-unit: (getter get_actual_unit)
   *
   * The unit of the actual figure.
   *
   * Since: 1.0
   */
  props[PROP_ACTUAL_UNIT] = g_param_spec_string ("actual-unit", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:actual-year: (getter get_actual_year)
   *
   * The year of the actual figure.
   *
   * Since: 1.0
   */
  props[PROP_ACTUAL_YEAR] = g_param_spec_int ("actual-year", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelProgressRow:level-text: (getter get_level_text)
   *
   * The level that a target of change stands for.
   *
   * Since: 1.0
   */
  props[PROP_LEVEL_TEXT] = g_param_spec_string ("level-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:level-unit: (getter get_level_unit)
   *
   * The unit of the level and of the forecast.
   *
   * Since: 1.0
   */
  props[PROP_LEVEL_UNIT] = g_param_spec_string ("level-unit", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:observed-text: (getter get_observed_text)
   *
   * The change a year so far.
   *
   * Since: 1.0
   */
  props[PROP_OBSERVED_TEXT] = g_param_spec_string ("observed-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:required-text: (getter get_required_text)
   *
   * The change a year that the target asks for.
   *
   * Since: 1.0
   */
  props[PROP_REQUIRED_TEXT] = g_param_spec_string ("required-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:needed-text: (getter get_needed_text)
   *
   * The change a year that is still needed.
   *
   * Since: 1.0
   */
  props[PROP_NEEDED_TEXT] = g_param_spec_string ("needed-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:rate-unit: (getter get_rate_unit)
   *
   * The unit of the change a year.
   *
   * Since: 1.0
   */
  props[PROP_RATE_UNIT] = g_param_spec_string ("rate-unit", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:share-text: (getter get_share_text)
   *
   * The observed change a year of the required one, in per cent.
   *
   * Since: 1.0
   */
  props[PROP_SHARE_TEXT] = g_param_spec_string ("share-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelProgressRow:forecast-year: (getter get_forecast_year)
   *
   * The year of the forecast.
   *
   * Since: 1.0
   */
  props[PROP_FORECAST_YEAR] = g_param_spec_int ("forecast-year", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelProgressRow:forecast: (getter get_forecast)
   *
   * Where a line through the figures leads.
   *
   * Since: 1.0
   */
  props[PROP_FORECAST] =
      g_param_spec_double ("forecast", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  /**
   * PlanModelProgressRow:forecast-low: (getter get_forecast_low)
   *
   * The lower end of the prediction interval.
   *
   * Since: 1.0
   */
  props[PROP_FORECAST_LOW] =
      g_param_spec_double ("forecast-low", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  /**
   * PlanModelProgressRow:forecast-high: (getter get_forecast_high)
   *
   * The upper end of the prediction interval.
   *
   * Since: 1.0
   */
  props[PROP_FORECAST_HIGH] =
      g_param_spec_double ("forecast-high", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_progress_row_init (PlanModelProgressRow *self)
{
}

PlanModelProgressRow *
plan_model_progress_row_new (PlanModelProgressData *data, guint position)
{
  PlanModelProgressRow *self = g_object_new (PLAN_MODEL_TYPE_PROGRESS_ROW, NULL);

  self->data = plan_model_progress_data_ref (data);
  self->record = plan_model_progress_data_peek (data, position);
  plan_model_progress_numbers_init (&self->numbers, data, position);

  return self;
}

static gpointer
lend (PlanModelProgressRow *self, gpointer *slot, GType type, guint32 row)
{
  return plan_model_boxed_lend_link (slot, self->data->sources.store, type, row + 1);
}

static gpointer
lend_value (PlanModelProgressRow *self, gpointer *slot, guint32 value)
{
  gpointer found = g_atomic_pointer_get (slot);

  if (found == NULL)
    found = plan_model_boxed_fill (
        slot, plan_model_value_new_row (self->data->sources.store, value, self->record->indicator),
        (GDestroyNotify) plan_model_value_unref);

  return found;
}

static gpointer
lend_actual (PlanModelProgressRow *self)
{
  const PlanModelProgressSources *sources = &self->data->sources;
  gpointer found = g_atomic_pointer_get (&self->actual);
  PlanModelActual *made;

  if (found != NULL)
    return found;
  if (self->record->actual_source == PLAN_MODEL_PROGRESS_SOURCE_GIVEN)
    made = plan_model_actual_new (sources->given, self->record->actual);
  else
    made = plan_model_actual_new_for_value (sources->store, self->record->actual);

  return plan_model_boxed_fill (&self->actual, made, g_object_unref);
}

static double
get_forecast (PlanModelProgressRow *self, double number)
{
  return self->numbers.forecast.year != 0 ? number : NAN;
}

/**
 * plan_model_progress_row_get_plan: (get-property plan)
 * @self: a row
 *
 * Gets the plan.
 *
 * Returns: (transfer none) (nullable): the plan, %NULL only in an empty row
 *
 * Since: 1.0
 */
PlanModelPlan *
plan_model_progress_row_get_plan (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->record != NULL ? lend (self, &self->plan, PLAN_MODEL_TYPE_PLAN, self->record->plan)
                              : NULL;
}

/**
 * plan_model_progress_row_get_indicator: (get-property indicator)
 * @self: a row
 *
 * Gets the indicator.
 *
 * Returns: (transfer none) (nullable): the indicator, %NULL only in an empty row
 *
 * Since: 1.0
 */
PlanModelIndicator *
plan_model_progress_row_get_indicator (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->record != NULL
             ? lend (self, &self->indicator, PLAN_MODEL_TYPE_INDICATOR, self->record->indicator)
             : NULL;
}

/**
 * plan_model_progress_row_get_target: (get-property target)
 * @self: a row
 *
 * Gets the target that is judged: a target or a milestone.
 *
 * Returns: (transfer none) (nullable): the target, %NULL only in an empty row
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_progress_row_get_target (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->record != NULL ? lend_value (self, &self->target, self->record->target) : NULL;
}

/**
 * plan_model_progress_row_get_as_of: (get-property as-of)
 * @self: a row
 *
 * Gets as of which year the target is judged: no later figure is looked at.
 *
 * Returns: the year, or 0 where the plan has no figures at all
 *
 * Since: 1.0
 */
int
plan_model_progress_row_get_as_of (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), 0);

  return self->record != NULL ? self->data->of_plan[self->record->plan] : 0;
}

/**
 * plan_model_progress_row_get_status: (get-property status)
 * @self: a row
 *
 * Gets how far along the target is.
 *
 * Returns: the status
 *
 * Since: 1.0
 */
PlanModelProgressStatus
plan_model_progress_row_get_status (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE);

  return self->record != NULL ? self->record->status : PLAN_MODEL_PROGRESS_STATUS_UNDECIDABLE;
}

/**
 * plan_model_progress_row_get_reason: (get-property reason)
 * @self: a row
 *
 * Gets why the status is undecidable.
 *
 * Returns: the reason, %PLAN_MODEL_PROGRESS_REASON_NONE where it is decided
 *
 * Since: 1.0
 */
PlanModelProgressReason
plan_model_progress_row_get_reason (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), PLAN_MODEL_PROGRESS_REASON_NONE);

  return self->record != NULL ? self->record->reason : PLAN_MODEL_PROGRESS_REASON_NONE;
}

/**
 * plan_model_progress_row_get_reason_text: (get-property reason-text)
 * @self: a row
 *
 * Gets why the status is undecidable, for people: one sentence, in the language of the user. Where
 * it is not known whether the target is met, it is that of
 * [property@PlanModel.ProgressRow:met-reason].
 *
 * Returns: (transfer none) (nullable): the sentence, or %NULL where it is decided
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_reason_text (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->record != NULL ? plan_model_progress_record_get_reason_text (self->record) : NULL;
}

/**
 * plan_model_progress_row_get_met: (get-property met)
 * @self: a row
 *
 * Gets whether the target is met, by the rules of [method@PlanModel.Indicator.is_met].
 *
 * Returns: the answer
 *
 * Since: 1.0
 */
PlanModelMet
plan_model_progress_row_get_met (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), PLAN_MODEL_MET_UNDECIDABLE);

  return self->record != NULL ? self->record->met : PLAN_MODEL_MET_UNDECIDABLE;
}

/**
 * plan_model_progress_row_get_met_reason: (get-property met-reason)
 * @self: a row
 *
 * Gets why the target is met or not, or why nobody can tell.
 *
 * Returns: the reason
 *
 * Since: 1.0
 */
PlanModelMetReason
plan_model_progress_row_get_met_reason (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), PLAN_MODEL_MET_REASON_NONE);

  return self->record != NULL ? self->record->met_reason : PLAN_MODEL_MET_REASON_NONE;
}

/**
 * plan_model_progress_row_get_method: (get-property method)
 * @self: a row
 *
 * Gets how the progress is measured.
 *
 * Returns: the method
 *
 * Since: 1.0
 */
PlanModelProgressMethod
plan_model_progress_row_get_method (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), PLAN_MODEL_PROGRESS_METHOD_NONE);

  return self->record != NULL ? self->record->method : PLAN_MODEL_PROGRESS_METHOD_NONE;
}

/**
 * plan_model_progress_row_get_notes: (get-property notes)
 * @self: a row
 *
 * Gets what else there is to know.
 *
 * Returns: the notes
 *
 * Since: 1.0
 */
PlanModelProgressNotes
plan_model_progress_row_get_notes (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), PLAN_MODEL_PROGRESS_NOTES_NONE);

  return self->record != NULL ? self->record->notes : PLAN_MODEL_PROGRESS_NOTES_NONE;
}

/**
 * plan_model_progress_row_get_baseline_text: (get-property baseline-text)
 * @self: a row
 *
 * Gets the exact digits of the figure that the way is measured from: the baseline of the plan, or
 * the actual figure of the year before its period, of which [flags@PlanModel.ProgressNotes] tells.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where there is no such figure
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_baseline_text (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.baseline;
}

/**
 * plan_model_progress_row_get_baseline_unit: (get-property baseline-unit)
 * @self: a row
 *
 * Gets the unit of the figure that the way is measured from.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where there is none
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_baseline_unit (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.baseline_unit;
}

/**
 * plan_model_progress_row_get_baseline_year: (get-property baseline-year)
 * @self: a row
 *
 * Gets the year of the figure that the way is measured from.
 *
 * Returns: the year, or 0 where there is none
 *
 * Since: 1.0
 */
int
plan_model_progress_row_get_baseline_year (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), 0);

  return self->numbers.baseline_year;
}

/**
 * plan_model_progress_row_get_actual: (get-property actual)
 * @self: a row
 *
 * Gets the actual figure that decides: the one of the year of the target, else the latest before
 * it.
 *
 * Of what was newly made in several years it is the last of the figures that were summed.
 *
 * Returns: (transfer none) (nullable): the figure, or %NULL where there is none
 *
 * Since: 1.0
 */
PlanModelActual *
plan_model_progress_row_get_actual (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->record != NULL && self->record->has_actual ? lend_actual (self) : NULL;
}

/**
 * plan_model_progress_row_get_actual_text: (get-property actual-text)
 * @self: a row
 *
 * Gets the exact digits of the actual figure, as it was given; where what was newly made in several
 * years is summed, those of the sum.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where there is none
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_actual_text (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.actual;
}

/**
 * plan_model_progress_row_get_actual_unit: (get-property actual-unit)
 * @self: a row
 *
 * Gets the unit of the actual figure, as it was given.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where there is none
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_actual_unit (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.actual_unit;
}

/**
 * plan_model_progress_row_get_actual_year: (get-property actual-year)
 * @self: a row
 *
 * Gets the year of the actual figure.
 *
 * Returns: the year, or 0 where there is none
 *
 * Since: 1.0
 */
int
plan_model_progress_row_get_actual_year (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), 0);

  return self->numbers.actual_year;
}

/**
 * plan_model_progress_row_get_level_text: (get-property level-text)
 * @self: a row
 *
 * Gets the level that the way leads to, where the target does not print it: of a change, a growth
 * or an increment, computed from the baseline.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where the target prints its level or
 * has none
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_level_text (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.target;
}

/**
 * plan_model_progress_row_get_level_unit: (get-property level-unit)
 * @self: a row
 *
 * Gets the unit in which the way is measured, that of the level and of the forecast: the unit of
 * the target, or of the baseline from which its level is computed.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where there is none
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_level_unit (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.level_unit;
}

/**
 * plan_model_progress_row_get_observed_text: (get-property observed-text)
 * @self: a row
 *
 * Gets the change a year from the baseline to the actual figure, in
 * [property@PlanModel.ProgressRow:rate-unit].
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where no way is measured
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_observed_text (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.observed;
}

/**
 * plan_model_progress_row_get_required_text: (get-property required-text)
 * @self: a row
 *
 * Gets the change a year from the baseline to the target, in
 * [property@PlanModel.ProgressRow:rate-unit]; along milestones, up to where the line through them
 * is.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where no way is measured
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_required_text (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.required;
}

/**
 * plan_model_progress_row_get_needed_text: (get-property needed-text)
 * @self: a row
 *
 * Gets the change a year from the actual figure to the target, in
 * [property@PlanModel.ProgressRow:rate-unit].
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where the target is due, is reached so
 * far, or no way is measured
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_needed_text (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.needed;
}

/**
 * plan_model_progress_row_get_rate_unit: (get-property rate-unit)
 * @self: a row
 *
 * Gets the unit of the change a year: of the compound and the annual rate per cent, else that of
 * the target, and of a share percentage points.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where there is none
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_rate_unit (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.unit;
}

/**
 * plan_model_progress_row_get_share_text: (get-property share-text)
 * @self: a row
 *
 * Gets the observed change a year of the required one, in per cent, rounded half to even to two
 * places. The status is decided by the exact figures and not by this one.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where it is not defined
 *
 * Since: 1.0
 */
const char *
plan_model_progress_row_get_share_text (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NULL);

  return self->numbers.share;
}

/**
 * plan_model_progress_row_get_forecast_year: (get-property forecast-year)
 * @self: a row
 *
 * Gets the year of the forecast: that of the target, but no more than three years behind the last
 * figure.
 *
 * Returns: the year, or 0 where there is no forecast
 *
 * Since: 1.0
 */
int
plan_model_progress_row_get_forecast_year (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), 0);

  return self->numbers.forecast.year;
}

/**
 * plan_model_progress_row_get_forecast: (get-property forecast)
 * @self: a row
 *
 * Gets where a straight line through the figures of at least three years leads, of the compound
 * path one through their logarithms; in [property@PlanModel.ProgressRow:level-unit].
 *
 * Returns: the figure, or NaN where there is no forecast
 *
 * Since: 1.0
 */
double
plan_model_progress_row_get_forecast (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NAN);

  return get_forecast (self, self->numbers.forecast.value);
}

/**
 * plan_model_progress_row_get_forecast_low: (get-property forecast-low)
 * @self: a row
 *
 * Gets the lower end of the interval in which the figure lies with a probability of 80 %, if the
 * figures scatter about the line as they did.
 *
 * Returns: the figure, or NaN where there is no forecast
 *
 * Since: 1.0
 */
double
plan_model_progress_row_get_forecast_low (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NAN);

  return get_forecast (self, self->numbers.forecast.low);
}

/**
 * plan_model_progress_row_get_forecast_high: (get-property forecast-high)
 * @self: a row
 *
 * Gets the upper end of the interval in which the figure lies with a probability of 80 %.
 *
 * Returns: the figure, or NaN where there is no forecast
 *
 * Since: 1.0
 */
double
plan_model_progress_row_get_forecast_high (PlanModelProgressRow *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_PROGRESS_ROW (self), NAN);

  return get_forecast (self, self->numbers.forecast.high);
}
