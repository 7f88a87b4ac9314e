/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/actual.h>

#include <libplanmodel/analysis/actual-private.h>
#include <libplanmodel/analysis/actuals-store-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/span-private.h>

#include <math.h>

/**
 * PlanModelActual:
 *
 * One figure of what came about: of an indicator in an area, in a year; an item of
 * [class@PlanModel.Actuals].
 *
 * All of it is as it was given. Which indicator of which plan it is about is another
 * question.
 *
 * Whatever it lends lives as long as it does. One that is made by `g_object_new` is empty.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelActual
{
  GObject parent_instance;

  PlanModelActualRows *rows; /* NULL: empty */
  const PlanModelActualRow *row;
  char amount[PLAN_MODEL_DECIMAL_BUFFER_SIZE];
  gpointer span; /* atomic */
};

enum
{
  PROP_PLAN = 1,
  PROP_AREA,
  PROP_INDICATOR,
  PROP_CONCEPT,
  PROP_YEAR,
  PROP_YEARS_START,
  PROP_AMOUNT,
  PROP_AMOUNT_TEXT,
  PROP_UNIT,
  PROP_FORM,
  PROP_STATUS,
  PROP_SOURCE,
  PROP_LINE,
  PROP_SPAN,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelActual, plan_model_actual, G_TYPE_OBJECT)

static void
plan_model_actual_finalize (GObject *object)
{
  PlanModelActual *self = (PlanModelActual *) object;

  g_clear_pointer ((PlanModelSpan **) &self->span, plan_model_span_unref);
  g_clear_pointer (&self->rows, plan_model_actual_rows_unref);

  G_OBJECT_CLASS (plan_model_actual_parent_class)->finalize (object);
}

static void
plan_model_actual_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlanModelActual *self = (PlanModelActual *) object;

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_string (value, plan_model_actual_get_plan (self));
      break;
    case PROP_AREA:
      g_value_set_string (value, plan_model_actual_get_area (self));
      break;
    case PROP_INDICATOR:
      g_value_set_string (value, plan_model_actual_get_indicator (self));
      break;
    case PROP_CONCEPT:
      g_value_set_string (value, plan_model_actual_get_concept (self));
      break;
    case PROP_YEAR:
      g_value_set_int (value, plan_model_actual_get_year (self));
      break;
    case PROP_YEARS_START:
      g_value_set_int (value, plan_model_actual_get_years_start (self));
      break;
    case PROP_AMOUNT:
      g_value_set_double (value, plan_model_actual_get_amount (self));
      break;
    case PROP_AMOUNT_TEXT:
      g_value_set_string (value, plan_model_actual_get_amount_text (self));
      break;
    case PROP_UNIT:
      g_value_set_string (value, plan_model_actual_get_unit (self));
      break;
    case PROP_FORM:
      g_value_set_enum (value, plan_model_actual_get_form (self));
      break;
    case PROP_STATUS:
      g_value_set_enum (value, plan_model_actual_get_status (self));
      break;
    case PROP_SOURCE:
      g_value_set_string (value, plan_model_actual_get_source (self));
      break;
    case PROP_LINE:
      g_value_set_uint (value, plan_model_actual_get_line (self));
      break;
    case PROP_SPAN:
      g_value_set_boxed (value, plan_model_actual_get_span (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_actual_class_init (PlanModelActualClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_actual_finalize;
  object_class->get_property = plan_model_actual_get_property;

  /**
   * PlanModelActual:plan: (getter get_plan)
   *
   * Which plan it is about: its id, title or document number, as it was given.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] = g_param_spec_string ("plan", NULL, NULL, NULL, flags);

  /**
   * PlanModelActual:area: (getter get_area)
   *
   * Which area it is about, as it was given.
   *
   * Since: 1.0
   */
  props[PROP_AREA] = g_param_spec_string ("area", NULL, NULL, NULL, flags);

  /**
   * PlanModelActual:indicator: (getter get_indicator)
   *
   * Which indicator it is of: its id or name, as it was given.
   *
   * Since: 1.0
   */
  props[PROP_INDICATOR] = g_param_spec_string ("indicator", NULL, NULL, NULL, flags);

  /**
   * PlanModelActual:concept: (getter get_concept)
   *
   * Which concept it is of: its id or a label, as it was given.
   *
   * Since: 1.0
   */
  props[PROP_CONCEPT] = g_param_spec_string ("concept", NULL, NULL, NULL, flags);

  /**
   * PlanModelActual:year: (getter get_year)
   *
   * The year that it is of; of a span of years the last.
   *
   * Since: 1.0
   */
  props[PROP_YEAR] = g_param_spec_int ("year", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelActual:years-start: (getter get_years_start)
   *
   * The first year that it is of; mostly the same as the last.
   *
   * Since: 1.0
   */
  props[PROP_YEARS_START] = g_param_spec_int ("years-start", NULL, NULL, 0, 9999, 0, flags);

  /**
   * PlanModelActual:amount: (getter get_amount)
   *
   * The figure as a double, NaN where it is missing.
   *
   * Since: 1.0
   */
  props[PROP_AMOUNT] =
      g_param_spec_double ("amount", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);

  /**
   * PlanModelActual:amount-text: (getter get_amount_text)
   *
   * The exact digits of the figure.
   *
   * Since: 1.0
   */
  props[PROP_AMOUNT_TEXT] = g_param_spec_string ("amount-text", NULL, NULL, NULL, flags);

  /**
   * PlanModelActual:unit: (getter get_unit)
   *
   * The unit, as it was given.
   *
   * Since: 1.0
   */
  props[PROP_UNIT] = g_param_spec_string ("unit", NULL, NULL, NULL, flags);

  /**
   * PlanModelActual:form: (getter get_form)
   *
   * What the number is.
   *
   * Since: 1.0
   */
  props[PROP_FORM] =
      g_param_spec_enum ("form", NULL, NULL, PLAN_MODEL_TYPE_FORM, PLAN_MODEL_FORM_NONE, flags);

  /**
   * PlanModelActual:status: (getter get_status)
   *
   * Whether it is final, provisional, estimated or missing.
   *
   * Since: 1.0
   */
  props[PROP_STATUS] = g_param_spec_enum ("status", NULL, NULL, PLAN_MODEL_TYPE_STATUS,
                                          PLAN_MODEL_STATUS_NORMAL, flags);

  /**
   * PlanModelActual:source: (getter get_source)
   *
   * Where the figure comes from, as it was given.
   *
   * Since: 1.0
   */
  props[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, NULL, flags);

  /**
   * PlanModelActual:line: (getter get_line)
   *
   * The line of its file, from 1, or 0 where it comes from no file with lines.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlanModelActual:span: (getter get_span)
   *
   * Where a plan prints it, if it comes from one.
   *
   * Since: 1.0
   */
  props[PROP_SPAN] = g_param_spec_boxed ("span", NULL, NULL, PLAN_MODEL_TYPE_SPAN, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_actual_init (PlanModelActual *self)
{
}

PlanModelActual *
plan_model_actual_new (PlanModelActualRows *rows, guint position)
{
  PlanModelActual *self = g_object_new (PLAN_MODEL_TYPE_ACTUAL, NULL);

  self->rows = plan_model_actual_rows_ref (rows);
  self->row = plan_model_actual_rows_peek (rows, position);
  if (self->row->has_amount)
    plan_model_decimal_print (&self->row->amount, self->amount);

  return self;
}

PlanModelActual *
plan_model_actual_new_for_value (PlanModelStore *store, guint32 value)
{
  PlanModelActualRows *rows = plan_model_actual_rows_new (NULL, 1);
  PlanModelActual *self;

  plan_model_actuals_store_read_value (rows, store, value);
  plan_model_actual_rows_freeze (rows);
  self = plan_model_actual_new (rows, 0);
  plan_model_actual_rows_unref (rows);

  return self;
}

static const char *
get_text (PlanModelActual *self, PlanModelText text)
{
  return plan_model_actual_rows_text (self->rows, text);
}

/**
 * plan_model_actual_get_plan: (get-property plan)
 * @self: an actual value
 *
 * Gets which plan it is about, as it was given: an id, a title or a document number.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none was named
 *
 * Since: 1.0
 */
const char *
plan_model_actual_get_plan (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NULL);

  return self->row != NULL ? get_text (self, self->row->plan) : NULL;
}

/**
 * plan_model_actual_get_area: (get-property area)
 * @self: an actual value
 *
 * Gets which area it is about, as it was given. Of a figure that a plan prints it is the area of
 * the indicator, else that of the plan.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none was named
 *
 * Since: 1.0
 */
const char *
plan_model_actual_get_area (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NULL);

  return self->row != NULL ? get_text (self, self->row->area) : NULL;
}

/**
 * plan_model_actual_get_indicator: (get-property indicator)
 * @self: an actual value
 *
 * Gets which indicator it is of, as it was given: an id or a name.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where a concept was named instead
 *
 * Since: 1.0
 */
const char *
plan_model_actual_get_indicator (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NULL);

  return self->row != NULL ? get_text (self, self->row->indicator) : NULL;
}

/**
 * plan_model_actual_get_concept: (get-property concept)
 * @self: an actual value
 *
 * Gets which concept it is of, as it was given: an id or a label.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where none was named
 *
 * Since: 1.0
 */
const char *
plan_model_actual_get_concept (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NULL);

  return self->row != NULL ? get_text (self, self->row->concept) : NULL;
}

/**
 * plan_model_actual_get_year: (get-property year)
 * @self: an actual value
 *
 * Gets the year that it is of; of a span of years, such as of what was newly made in them, the
 * last.
 *
 * Returns: the year, never 0 but in an empty one
 *
 * Since: 1.0
 */
int
plan_model_actual_get_year (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), 0);

  return self->row != NULL ? self->row->years.end : 0;
}

/**
 * plan_model_actual_get_years_start: (get-property years-start)
 * @self: an actual value
 *
 * Gets the first year that it is of.
 *
 * It is that of [method@PlanModel.Actual.get_year] unless a span was given.
 *
 * Returns: the year, never 0 but in an empty one
 *
 * Since: 1.0
 */
int
plan_model_actual_get_years_start (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), 0);

  return self->row != NULL ? self->row->years.start : 0;
}

/**
 * plan_model_actual_get_amount: (get-property amount)
 * @self: an actual value
 *
 * Gets the figure as a double, in [property@PlanModel.Actual:unit] and not scaled: 12.5 per cent
 * is 12.5.
 *
 * The exact digits are [method@PlanModel.Actual.get_amount_text].
 *
 * Returns: the figure, or NaN where it is missing
 *
 * Since: 1.0
 */
double
plan_model_actual_get_amount (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NAN);

  return self->row != NULL && self->row->has_amount
             ? plan_model_decimal_to_double (&self->row->amount)
             : NAN;
}

/**
 * plan_model_actual_get_amount_text: (get-property amount-text)
 * @self: an actual value
 *
 * Gets the exact digits of the figure, without what parted its thousands, and with the places that
 * it was given with.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where it is missing
 *
 * Since: 1.0
 */
const char *
plan_model_actual_get_amount_text (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NULL);

  return self->amount[0] != '\0' ? self->amount : NULL;
}

/**
 * plan_model_actual_get_unit: (get-property unit)
 * @self: an actual value
 *
 * Gets the unit, as it was given: in a column of its own, or as a per cent sign behind the figure.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where none was named
 *
 * Since: 1.0
 */
const char *
plan_model_actual_get_unit (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NULL);

  return self->row != NULL ? get_text (self, self->row->unit) : NULL;
}

/**
 * plan_model_actual_get_form: (get-property form)
 * @self: an actual value
 *
 * Gets what the number is, where that was said.
 *
 * Returns: the form, or %PLAN_MODEL_FORM_NONE
 *
 * Since: 1.0
 */
PlanModelForm
plan_model_actual_get_form (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), PLAN_MODEL_FORM_NONE);

  return self->row != NULL ? self->row->form : PLAN_MODEL_FORM_NONE;
}

/**
 * plan_model_actual_get_status: (get-property status)
 * @self: an actual value
 *
 * Gets whether the figure is final, provisional, estimated or missing.
 *
 * Returns: the status
 *
 * Since: 1.0
 */
PlanModelStatus
plan_model_actual_get_status (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), PLAN_MODEL_STATUS_NORMAL);

  return self->row != NULL ? self->row->status : PLAN_MODEL_STATUS_NORMAL;
}

/**
 * plan_model_actual_get_source: (get-property source)
 * @self: an actual value
 *
 * Gets where the figure comes from, as it was given.
 *
 * Returns: (transfer none) (nullable): the source, or %NULL where none was named
 *
 * Since: 1.0
 */
const char *
plan_model_actual_get_source (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NULL);

  return self->row != NULL ? get_text (self, self->row->source) : NULL;
}

/**
 * plan_model_actual_get_line: (get-property line)
 * @self: an actual value
 *
 * Gets the line of its file.
 *
 * Returns: the line, from 1, or 0 where it comes from no file with lines
 *
 * Since: 1.0
 */
guint
plan_model_actual_get_line (PlanModelActual *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), 0);

  return self->row != NULL ? self->row->line : 0;
}

/**
 * plan_model_actual_get_span: (get-property span)
 * @self: an actual value
 *
 * Gets where the plan that it comes from prints it first, in the text of that plan.
 *
 * Returns: (transfer none) (nullable): the span, or %NULL where it comes from no plan, or that does
 * not say
 *
 * Since: 1.0
 */
PlanModelSpan *
plan_model_actual_get_span (PlanModelActual *self)
{
  PlanModelExtent extent;

  g_return_val_if_fail (PLAN_MODEL_IS_ACTUAL (self), NULL);

  if (g_atomic_pointer_get (&self->span) != NULL)
    return g_atomic_pointer_get (&self->span);
  if (self->row == NULL || !plan_model_actual_row_get_extent (self->rows, self->row, &extent))
    return NULL;

  return plan_model_boxed_fill (&self->span, plan_model_span_new (extent.start, extent.end),
                                (GDestroyNotify) plan_model_span_unref);
}
