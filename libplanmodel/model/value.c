/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/value.h>

#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/boxed-private.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/inferred-private.h>
#include <libplanmodel/model/mention-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/store/filler-private.h>
#include <libplanmodel/store/members-private.h>

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/**
 * PlanModelValue:
 *
 * A figure: what a document says that an indicator is, was or is to be.
 *
 * A target is an amount with a comparator (`≥`), a form (a level, a growth rate …), a year and, where printed, a
 * firmness; see [enum@PlanModel.Comparator], [enum@PlanModel.Form] and [enum@PlanModel.Firmness]. The amount is an
 * exact decimal, kept with the places that were printed: [method@PlanModel.Value.get_amount_text] has its digits,
 * [method@PlanModel.Value.get_amount] the nearest double.
 *
 * Values come from an indicator. A figure of one's own, to be held against a target, is made with
 * [ctor@PlanModel.Value.new]; figures in bulk go through a builder.
 *
 * Lends like an item: what it gives out lives as long as the value. Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelValue
{
  gatomicrefcount n_refs;
  guint32 row;
  PlanModelLink indicator; /* 0: of none */
  PlanModelStore *store;

  gpointer amount_text; /* atomic, as those below: what was lent */
  gpointer upper_text;
  gpointer against_area;
  gpointer against_indicator;
  gpointer owner; /* the indicator that it belongs to */
};

G_DEFINE_BOXED_TYPE (PlanModelValue, plan_model_value, plan_model_value_ref, plan_model_value_unref)

/* Takes the reference to the store. */
static PlanModelValue *
take_row (PlanModelStore *store,
          guint32         row,
          PlanModelLink   indicator)
{
  PlanModelValue *self = g_new0 (PlanModelValue, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->store = store;
  self->row = row;
  self->indicator = indicator;

  return self;
}

PlanModelValue *
plan_model_value_new_row (PlanModelStore *store,
                          guint32         row,
                          guint32         indicator)
{
  return take_row (plan_model_store_ref (store), row, indicator + 1);
}

PlanModelStore *
plan_model_value_get_store (PlanModelValue *self)
{
  return self->store;
}

guint32
plan_model_value_get_row (PlanModelValue *self)
{
  return self->row;
}

PlanModelLink
plan_model_value_get_indicator_link (PlanModelValue *self)
{
  return self->indicator;
}

/* Interns a text that a caller gave; 0 and the error where the model cannot hold it. */
static PlanModelText
intern (PlanModelPool  *pool,
        const char     *member,
        const char     *text,
        GError        **error)
{
  gsize length = strlen (text);
  PlanModelText interned = 0;

  if (length > PLAN_MODEL_POOL_MAX_LENGTH)
    {
      g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_LIMIT,
                   /* Translators: %s is the name of a member of plan JSON, such as unit. */
                   _("%s: expected at most %u bytes"), member, PLAN_MODEL_POOL_MAX_LENGTH);
      return 0;
    }
  if (length > 0)
    interned = plan_model_pool_intern (pool, text, length);
  if (interned == 0)
    g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER,
                 /* Translators: %s is the name of a member of plan JSON, such as unit. */
                 length > 0 ? _("%s: expected UTF-8") : _("%s: expected at least one character"), member);

  return interned;
}

static gboolean
read_new_amount (PlanModelPool    *pool,
                 const char       *text,
                 PlanModelAmount  *amount,
                 GError          **error)
{
  gsize length = strlen (text);
  gboolean fits;

  if (!plan_model_member_read_amount (text, length, amount, &fits))
    {
      g_autofree char *found = plan_model_text_to_display (text, (gssize) MIN (length, 64));

      g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER,
                   /* Translators: value is the name of a member of plan JSON and stays as it is. */
                   _("value: expected a decimal of at most 34 digits, such as 2.80, found “%s”"), found);
      return FALSE;
    }
  if (!fits)
    amount->text = intern (pool, "value", text, error);

  return fits || amount->text != 0;
}

static gboolean
fill_new (PlanModelValueRow   *row,
          PlanModelPool       *pool,
          PlanModelValueRole   role,
          int                  year,
          const char          *amount,
          const char          *unit,
          GError             **error)
{
  if (role <= PLAN_MODEL_VALUE_ROLE_UNKNOWN || role > PLAN_MODEL_VALUE_ROLE_ESTIMATE)
    {
      g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER,
                   _("role: expected one of the roles but unknown, found %d"), (int) role);
      return FALSE;
    }
  if (year < 0 || year > 9999)
    {
      g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER,
                   _("year: expected 1 to 9999, or 0 for none, found %d"), year);
      return FALSE;
    }
  row->role = (guint8) role;
  row->year = (gint16) year;
  if (!read_new_amount (pool, amount, &row->amount, error))
    return FALSE;
  if (unit != NULL)
    row->rare.unit = intern (pool, "unit", unit, error);

  return unit == NULL || row->rare.unit != 0;
}

static gboolean
fill_form (PlanModelValueRow  *row,
           PlanModelForm       form,
           PlanModelChange     change,
           GError            **error)
{
  if ((int) form < 0 || form > PLAN_MODEL_FORM_QUALITATIVE)
    {
      g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER,
                   _("form: expected one of the forms, found %d"), (int) form);
      return FALSE;
    }
  if ((int) change < 0 || change > PLAN_MODEL_CHANGE_FALL)
    {
      g_set_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER,
                   _("change: expected none, rise or fall, found %d"), (int) change);
      return FALSE;
    }
  row->form = (guint8) form;
  row->change = (guint8) change;

  return TRUE;
}

/* The value alone in a store of its own. */
static PlanModelValue *
put_new (PlanModelFiller       *filler,
         const PlanModelAnyRow *any)
{
  guint32 row = plan_model_filler_open (filler, PLAN_MODEL_OBJECT_VALUE);

  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_VALUE, row, any);

  return take_row (plan_model_filler_finish (filler), row, 0);
}

/**
 * plan_model_value_new:
 * @role: what the figure is to its indicator
 * @year: the year of the figure, or 0 for none
 * @amount: the amount as a decimal in ASCII, such as `2.80`
 * @unit: (nullable): the unit, such as `家`
 * @error: return location for an error
 *
 * Makes a figure that belongs to no plan, such as one to hold against a target.
 *
 * The amount has at most 34 digits, no separators, no exponent, and no zero in front that is not needed; its places are
 * kept. What is not given here is not stated: comparator and form are %PLAN_MODEL_COMPARATOR_NONE and
 * %PLAN_MODEL_FORM_NONE. With a form it is made by [ctor@PlanModel.Value.new_of_form].
 *
 * Takes some microseconds: figures in bulk go through a builder.
 *
 * Fails with %PLAN_MODEL_BUILD_ERROR_MEMBER where the amount is no decimal, the year not from 0 to 9999, the role
 * unknown, or the unit empty or not UTF-8, and with %PLAN_MODEL_BUILD_ERROR_LIMIT where the unit has 16 MiB or more.
 *
 * Returns: (transfer full): the value, or %NULL with @error set
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_value_new (PlanModelValueRole   role,
                      int                  year,
                      const char          *amount,
                      const char          *unit,
                      GError             **error)
{
  g_return_val_if_fail (amount != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return plan_model_value_new_of_form (role, year, amount, unit, PLAN_MODEL_FORM_NONE, PLAN_MODEL_CHANGE_NONE, error);
}

/**
 * plan_model_value_new_of_form:
 * @role: what the figure is to its indicator
 * @year: the year of the figure, or 0 for none
 * @amount: the amount as a decimal in ASCII, such as `2.80`
 * @unit: (nullable): the unit, such as `家`
 * @form: what the number is
 * @change: which way it runs, where it is a difference
 * @error: return location for an error
 *
 * Makes the same as [ctor@PlanModel.Value.new] with a form: how many were newly made, by how much it grew.
 *
 * Fails as that does, and with %PLAN_MODEL_BUILD_ERROR_MEMBER where form or change is not one of their words.
 *
 * Returns: (transfer full): the value, or %NULL with @error set
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_value_new_of_form (PlanModelValueRole   role,
                              int                  year,
                              const char          *amount,
                              const char          *unit,
                              PlanModelForm        form,
                              PlanModelChange      change,
                              GError             **error)
{
  g_autoptr (PlanModelFiller) filler = NULL;
  PlanModelAnyRow any = { 0 };

  g_return_val_if_fail (amount != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  filler = plan_model_filler_new ();
  if (!fill_new (&any.value, &plan_model_filler_get_store (filler)->texts, role, year, amount, unit, error)
      || !fill_form (&any.value, form, change, error))
    return NULL;

  return put_new (filler, &any);
}

PlanModelValue *
plan_model_value_new_computed (PlanModelValueRole   role,
                               int                  year,
                               const char          *amount,
                               const char          *unit,
                               PlanModelComparator  comparator)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  const PlanModelShape *shape = &plan_model_shapes[PLAN_MODEL_OBJECT_VALUE];
  const PlanModelMember *member = plan_model_shape_find_member (shape, "value", strlen ("value"));
  PlanModelAnyRow any = { 0 };

  if (!fill_new (&any.value, &plan_model_filler_get_store (filler)->texts, role, year, amount, unit, NULL))
    return NULL;
  any.value.form = PLAN_MODEL_FORM_LEVEL;
  any.value.comparator = (guint8) comparator;
  any.value.rare.inferred = 1u << (member - shape->members);

  return put_new (filler, &any);
}

/**
 * plan_model_value_ref:
 * @self: a value
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
PlanModelValue *
plan_model_value_ref (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_value_unref:
 * @self: (transfer full): a value
 *
 * Drops a reference, with the last of which the value is freed.
 *
 * Since: 1.0
 */
void
plan_model_value_unref (PlanModelValue *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_free (self->amount_text);
  g_free (self->upper_text);
  g_clear_object (&self->against_area);
  g_clear_object (&self->against_indicator);
  g_clear_object (&self->owner);
  plan_model_store_unref (self->store);
  g_free (self);
}

static inline PlanModelValueRow
read_row (const PlanModelValue *self)
{
  PlanModelValueRow row;

  plan_model_store_get_value (self->store, self->row, &row);

  return row;
}

/**
 * plan_model_value_get_indicator:
 * @self: a value
 *
 * Gets the indicator that the figure belongs to.
 *
 * It is equal ([method@PlanModel.Item.equal]) to the one in the list of its plan, but a view of its own.
 *
 * Returns: (transfer none) (nullable): the indicator, or %NULL for a value that was made alone
 *   ([ctor@PlanModel.Value.new])
 *
 * Since: 1.0
 */
PlanModelIndicator *
plan_model_value_get_indicator (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_boxed_lend_link (&self->owner, self->store, PLAN_MODEL_TYPE_INDICATOR, self->indicator);
}

/**
 * plan_model_value_get_role:
 * @self: a value
 *
 * Gets what the figure is to its indicator.
 *
 * Returns: the role
 *
 * Since: 1.0
 */
PlanModelValueRole
plan_model_value_get_role (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_VALUE_ROLE_UNKNOWN);

  return self->store->value.role[self->row];
}

/**
 * plan_model_value_get_year:
 * @self: a value
 *
 * Gets the year of the figure; of one for a span of years, the last of them.
 *
 * A year that is not printed with the figure but follows from its sentence, its section or the period of the plan is
 * inferred: `is_inferred (value, "year")`.
 *
 * Returns: the year, or 0 where it is not stated
 *
 * Since: 1.0
 */
int
plan_model_value_get_year (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->store->value.year[self->row];
}

/**
 * plan_model_value_get_years_start:
 * @self: a value
 *
 * Gets the first year of the span of years that the figure is for: 2023至2025年, or 每年 in a plan for those years.
 *
 * Returns: the year, or 0 where the figure is for one year or none
 *
 * Since: 1.0
 */
int
plan_model_value_get_years_start (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return read_row (self).rare.years.start;
}

/**
 * plan_model_value_get_years_end:
 * @self: a value
 *
 * Gets the last year of the span of years that the figure is for.
 *
 * Returns: the year, or 0 where the figure is for one year or none
 *
 * Since: 1.0
 */
int
plan_model_value_get_years_end (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return read_row (self).rare.years.end;
}

/**
 * plan_model_value_get_deadline:
 * @self: a value
 *
 * Gets the date by which the figure is due, where one finer than a year is printed.
 *
 * It is a time period as in SDMX, as fine as it is printed: `2026-06`, `2026-Q4`, `2026-S1` for a half-year,
 * `2025-06-30`; or `ongoing`.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_deadline (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_store_text (self->store, read_row (self).rare.deadline);
}

gboolean
plan_model_amount_read (const PlanModelStore  *store,
                        const PlanModelAmount *amount,
                        PlanModelDecimal      *decimal)
{
  if (!amount->stated)
    return FALSE;
  if (amount->text == 0)
    return plan_model_decimal_init_coefficient (decimal, amount->coefficient, amount->places);

  return plan_model_decimal_parse (plan_model_store_text (store, amount->text),
                                   (gssize) plan_model_pool_get_length (&store->texts, amount->text), decimal);
}

static double
to_double (const PlanModelStore  *store,
           const PlanModelAmount *amount)
{
  /* Powers of ten that are exact as doubles: the quotient of two exact numbers is rounded once. */
  static const double powers[] = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11 };
  static const gint64 max_exact = G_GINT64_CONSTANT (1) << 53;
  PlanModelDecimal decimal;

  if (amount->stated && amount->text == 0 && amount->places < G_N_ELEMENTS (powers)
      && amount->coefficient <= max_exact && amount->coefficient >= -max_exact)
    return (double) amount->coefficient / powers[amount->places];

  return plan_model_amount_read (store, amount, &decimal) ? plan_model_decimal_to_double (&decimal) : NAN;
}

/* The digits in a slot, for an amount that is stated. */
static const char *
lend_digits (gpointer              *slot,
             const PlanModelStore  *store,
             const PlanModelAmount *amount)
{
  const char *found = g_atomic_pointer_get (slot);
  PlanModelDecimal decimal;

  if (found == NULL && amount->text != 0)
    return plan_model_store_text (store, amount->text);
  if (found == NULL && plan_model_amount_read (store, amount, &decimal))
    found = plan_model_boxed_fill (slot, plan_model_decimal_to_string (&decimal), g_free);

  return found;
}

/**
 * plan_model_value_get_amount:
 * @self: a value
 *
 * Gets the amount as a double, in [method@PlanModel.Value.get_unit].
 *
 * It is the double nearest to the decimal that is stated, not scaled in any way: 12.5 per cent is 12.5, 8 万人次 is 8. In
 * forms that state a difference it has no sign: which way the number runs is [method@PlanModel.Value.get_change]. Of a
 * range it is the lower end. The exact digits are [method@PlanModel.Value.get_amount_text].
 *
 * Returns: the amount, or NaN where none is stated
 *
 * Since: 1.0
 */
double
plan_model_value_get_amount (PlanModelValue *self)
{
  PlanModelAmount amount = { 0 };
  guint8 places;

  g_return_val_if_fail (self != NULL, NAN);

  places = self->store->value.places[self->row];
  if (places == PLAN_MODEL_PLACES_NONE)
    return NAN;
  amount.stated = TRUE;
  if (places == PLAN_MODEL_PLACES_TEXT)
    {
      amount.text = (PlanModelText) self->store->value.coefficient[self->row];
    }
  else
    {
      amount.coefficient = self->store->value.coefficient[self->row];
      amount.places = places;
    }

  return to_double (self->store, &amount);
}

/**
 * plan_model_value_get_amount_text:
 * @self: a value
 *
 * Gets the exact digits of the amount, as many as are stated: `2.80` is not `2.8`.
 *
 * The text is a decimal in ASCII: digits, a point, a minus in front. Separators and other numerals of the document are
 * turned into digits, 三万五 is `35000`; 万 and 亿 belong to the unit.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where no amount is stated
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_amount_text (PlanModelValue *self)
{
  PlanModelValueRow row;

  g_return_val_if_fail (self != NULL, NULL);

  row = read_row (self);

  return lend_digits (&self->amount_text, self->store, &row.amount);
}

/**
 * plan_model_value_get_upper_amount:
 * @self: a value
 *
 * Gets the upper end of a range as a double: 3 of 2-3家.
 *
 * Returns: the upper amount, or NaN where the value is no range
 *
 * Since: 1.0
 */
double
plan_model_value_get_upper_amount (PlanModelValue *self)
{
  PlanModelValueRow row;

  g_return_val_if_fail (self != NULL, NAN);

  row = read_row (self);

  return to_double (self->store, &row.rare.upper);
}

/**
 * plan_model_value_get_upper_amount_text:
 * @self: a value
 *
 * Gets the exact digits of the upper end of a range.
 *
 * Returns: (transfer none) (nullable): the digits, or %NULL where the value is no range
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_upper_amount_text (PlanModelValue *self)
{
  PlanModelValueRow row;

  g_return_val_if_fail (self != NULL, NULL);

  row = read_row (self);

  return lend_digits (&self->upper_text, self->store, &row.rare.upper);
}

const char *
plan_model_value_row_unit (const PlanModelStore    *store,
                           const PlanModelValueRow *value,
                           PlanModelLink            indicator)
{
  PlanModelText unit = value->rare.unit;

  if (unit == 0 && indicator != 0)
    unit = store->indicator.unit[indicator - 1];

  return plan_model_store_text (store, unit);
}

/**
 * plan_model_value_get_unit:
 * @self: a value
 *
 * Gets the unit of the amount.
 *
 * It is the value's own where one is stated, because it differs from that of the indicator (a growth rate in % of an
 * amount in 亿元); else [property@PlanModel.Indicator:unit] of its indicator.
 *
 * Returns: (transfer none) (nullable): the unit, or %NULL where neither is stated
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_unit (PlanModelValue *self)
{
  PlanModelValueRow row;

  g_return_val_if_fail (self != NULL, NULL);

  row = read_row (self);

  return plan_model_value_row_unit (self->store, &row, self->indicator);
}

/**
 * plan_model_value_get_comparator:
 * @self: a value
 *
 * Gets what the words say about the number: that it is to be reached, passed, kept below.
 *
 * Returns: the comparator
 *
 * Since: 1.0
 */
PlanModelComparator
plan_model_value_get_comparator (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_COMPARATOR_NONE);

  return self->store->value.comparator[self->row];
}

/**
 * plan_model_value_get_form:
 * @self: a value
 *
 * Gets what the number is: the figure itself, its growth, how many are added.
 *
 * Returns: the form
 *
 * Since: 1.0
 */
PlanModelForm
plan_model_value_get_form (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_FORM_NONE);

  return self->store->value.form[self->row];
}

/**
 * plan_model_value_get_change:
 * @self: a value
 *
 * Gets which way the number runs, in the forms that state a difference: 下降 13 % is a fall with the amount 13.
 *
 * That is not the [property@PlanModel.Indicator:direction]: growth that is kept within 3 % is a rise.
 *
 * Returns: the sense of the change
 *
 * Since: 1.0
 */
PlanModelChange
plan_model_value_get_change (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_CHANGE_NONE);

  return read_row (self).change;
}

/**
 * plan_model_value_get_base_year:
 * @self: a value
 *
 * Gets the year that a difference or a multiple is counted from.
 *
 * Returns: the year, or 0 where it is not stated
 *
 * Since: 1.0
 */
int
plan_model_value_get_base_year (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return read_row (self).rare.base_year;
}

/**
 * plan_model_value_get_against_text:
 * @self: a value
 *
 * Gets the words for what the figure is held to where that is no number: `全国平均`.
 *
 * It stands beside an amount, or alone.
 *
 * Returns: (transfer none) (nullable): the words, or %NULL where the figure is held to nothing of the kind
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_against_text (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_store_text (self->store, read_row (self).rare.against.text);
}

/**
 * plan_model_value_get_against_kind:
 * @self: a value
 *
 * Gets whether the figure is held to that of another area, to another indicator, or to one that the superior hands
 * down.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
PlanModelAgainstKind
plan_model_value_get_against_kind (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_AGAINST_KIND_UNKNOWN);

  return read_row (self).rare.against.kind;
}

/**
 * plan_model_value_get_against_comparator:
 * @self: a value
 *
 * Gets how the figure is held to it: 高于全国平均 is %PLAN_MODEL_COMPARATOR_MORE_THAN.
 *
 * Returns: the comparator
 *
 * Since: 1.0
 */
PlanModelComparator
plan_model_value_get_against_comparator (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_COMPARATOR_NONE);

  return read_row (self).rare.against.comparator;
}

/**
 * plan_model_value_get_against_area:
 * @self: a value
 *
 * Gets the area whose figure it is held to.
 *
 * Returns: (transfer none) (nullable): the area, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelArea *
plan_model_value_get_against_area (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_boxed_lend_link (&self->against_area, self->store, PLAN_MODEL_TYPE_AREA,
                                     read_row (self).rare.against.area);
}

/**
 * plan_model_value_get_against_indicator:
 * @self: a value
 *
 * Gets the indicator of the same plan that the figure is held to.
 *
 * Returns: (transfer none) (nullable): the indicator, or %NULL where none is stated
 *
 * Since: 1.0
 */
PlanModelIndicator *
plan_model_value_get_against_indicator (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_boxed_lend_link (&self->against_indicator, self->store, PLAN_MODEL_TYPE_INDICATOR,
                                     read_row (self).rare.against.indicator);
}

/**
 * plan_model_value_get_each:
 * @self: a value
 *
 * Gets the group of which every member is meant by itself: each county is to have 2.
 *
 * Returns: (transfer none) (nullable): the group as printed, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_each (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_store_text (self->store, read_row (self).rare.each);
}

/**
 * plan_model_value_get_condition:
 * @self: a value
 *
 * Gets the condition under which the figure is stated.
 *
 * Returns: (transfer none) (nullable): the condition as printed, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_condition (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_store_text (self->store, read_row (self).rare.condition);
}

/**
 * plan_model_value_get_firmness:
 * @self: a value
 *
 * Gets how firmly the target is worded.
 *
 * Returns: the firmness
 *
 * Since: 1.0
 */
PlanModelFirmness
plan_model_value_get_firmness (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_FIRMNESS_NONE);

  return read_row (self).firmness;
}

/**
 * plan_model_value_is_inferred:
 * @self: a value
 * @member: the name of a member in plan JSON, such as `year` or `value`
 *
 * Tells whether a member of the value is not printed there but follows from a rule: a year that holds for the whole
 * section, the 100 of 全覆盖.
 *
 * The amount is called `value` there, and the upper amount `value_max`.
 *
 * Returns: whether it is; %FALSE also for a name that no member has
 *
 * Since: 1.0
 */
gboolean
plan_model_value_is_inferred (PlanModelValue *self,
                              const char     *member)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  return plan_model_inferred_has (PLAN_MODEL_OBJECT_VALUE, read_row (self).rare.inferred, member);
}

/**
 * plan_model_value_dup_inferred:
 * @self: a value
 *
 * Lists the members that [method@PlanModel.Value.is_inferred] holds for, by their names in plan JSON and in its order.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names; empty where all that is stated is printed
 *
 * Since: 1.0
 */
char **
plan_model_value_dup_inferred (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_inferred_dup (PLAN_MODEL_OBJECT_VALUE, read_row (self).rare.inferred);
}

/**
 * plan_model_value_get_status:
 * @self: a value
 *
 * Gets the observation status of the figure, in the words of SDMX.
 *
 * Returns: the status
 *
 * Since: 1.0
 */
PlanModelStatus
plan_model_value_get_status (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_STATUS_NORMAL);

  return read_row (self).status;
}

/**
 * plan_model_value_get_comment:
 * @self: a value
 *
 * Gets what whoever recorded the figure had to say about it.
 *
 * Returns: (transfer none) (nullable): the comment, or %NULL where there is none
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_comment (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_store_text (self->store, read_row (self).rare.comment);
}

/**
 * plan_model_value_get_source:
 * @self: a value
 *
 * Gets where a figure comes from that is not the document's own, such as the actual figure of a later year.
 *
 * Returns: (transfer none) (nullable): the source, or %NULL where none is stated
 *
 * Since: 1.0
 */
const char *
plan_model_value_get_source (PlanModelValue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plan_model_store_text (self->store, read_row (self).rare.source);
}

/**
 * plan_model_value_dup_mentions:
 * @self: a value
 *
 * Lists the places in the document that state the value.
 *
 * Returns: (transfer container) (element-type PlanModelMention): the mentions, in the order of plan JSON
 *
 * Since: 1.0
 */
GPtrArray *
plan_model_value_dup_mentions (PlanModelValue *self)
{
  guint32 first, end;
  GPtrArray *mentions;

  g_return_val_if_fail (self != NULL, NULL);

  first = self->store->value.first_mention[self->row];
  end = self->store->value.first_mention[self->row + 1];
  mentions = g_ptr_array_new_full (end - first, (GDestroyNotify) plan_model_mention_unref);
  for (guint32 row = first; row < end; row++)
    g_ptr_array_add (mentions, plan_model_mention_new_row (self->store, row, self->row, self->indicator - 1));

  return mentions;
}

/* What the links point to may lie in another store, so texts and ids are compared where the stores differ. */
static gboolean
same_text (const PlanModelStore *a_store,
           PlanModelText         a,
           const PlanModelStore *b_store,
           PlanModelText         b)
{
  if (a_store == b_store)
    return a == b;

  return g_strcmp0 (plan_model_store_text (a_store, a), plan_model_store_text (b_store, b)) == 0;
}

static gboolean
same_link (const PlanModelStore *a_store,
           PlanModelLink         a,
           const PlanModelStore *b_store,
           PlanModelLink         b,
           PlanModelObjectKind   kind)
{
  if (a_store == b_store || a == 0 || b == 0)
    return a == b;

  return strcmp (plan_model_store_id_text (a_store, plan_model_store_get_id (a_store, kind, a - 1)),
                 plan_model_store_id_text (b_store, plan_model_store_get_id (b_store, kind, b - 1))) == 0;
}

static gboolean
same_amount (const PlanModelStore  *a_store,
             const PlanModelAmount *a,
             const PlanModelStore  *b_store,
             const PlanModelAmount *b)
{
  if (!a->stated || !b->stated)
    return a->stated == b->stated;

  return a->coefficient == b->coefficient && (a->text != 0 || b->text != 0 || a->places == b->places)
         && same_text (a_store, a->text, b_store, b->text);
}

static gboolean
same_against (const PlanModelStore      *a_store,
              const PlanModelAgainstRow *a,
              const PlanModelStore      *b_store,
              const PlanModelAgainstRow *b)
{
  return a->kind == b->kind && a->comparator == b->comparator && same_text (a_store, a->text, b_store, b->text)
         && same_link (a_store, a->area, b_store, b->area, PLAN_MODEL_OBJECT_AREA)
         && same_link (a_store, a->indicator, b_store, b->indicator, PLAN_MODEL_OBJECT_INDICATOR);
}

static gboolean
same_texts (const PlanModelStore    *a_store,
            const PlanModelValueRow *a,
            const PlanModelStore    *b_store,
            const PlanModelValueRow *b)
{
  return same_text (a_store, a->rare.deadline, b_store, b->rare.deadline)
         && same_text (a_store, a->rare.each, b_store, b->rare.each)
         && same_text (a_store, a->rare.condition, b_store, b->rare.condition)
         && same_text (a_store, a->rare.comment, b_store, b->rare.comment)
         && same_text (a_store, a->rare.source, b_store, b->rare.source);
}

static gboolean
same_words (const PlanModelValueRow *a,
            const PlanModelValueRow *b)
{
  return a->role == b->role && a->year == b->year && a->comparator == b->comparator && a->form == b->form
         && a->change == b->change && a->firmness == b->firmness && a->status == b->status
         && a->rare.years.start == b->rare.years.start && a->rare.years.end == b->rare.years.end
         && a->rare.base_year == b->rare.base_year && a->rare.inferred == b->rare.inferred;
}

/**
 * plan_model_value_hash:
 * @self: (type PlanModelValue): a value
 *
 * Gets a hash for [method@PlanModel.Value.equal], for hash tables.
 *
 * Returns: the hash, which holds within this run of the program only
 *
 * Since: 1.0
 */
guint
plan_model_value_hash (gconstpointer self)
{
  const PlanModelValue *value = self;
  PlanModelDecimal decimal;
  PlanModelValueRow row;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE] = "";

  g_return_val_if_fail (self != NULL, 0);

  row = read_row (value);
  if (plan_model_amount_read (value->store, &row.amount, &decimal))
    plan_model_decimal_print (&decimal, digits);

  return ((g_str_hash (digits) * 31 + (guint) row.year) * 31 + row.role) * 31 + row.comparator * 16u + row.form;
}

/**
 * plan_model_value_equal:
 * @self: (type PlanModelValue): a value
 * @other: (type PlanModelValue): another
 *
 * Tells whether two values state the same, wherever they stand: all of their members are the same, but for the
 * mentions, and so is their unit.
 *
 * Amounts are the same where they have the same digits: 2.80 is not 2.8. What a figure is held to is the same where it
 * has the same id. The indicators are not compared.
 *
 * Returns: whether they do
 *
 * Since: 1.0
 */
gboolean
plan_model_value_equal (gconstpointer self,
                        gconstpointer other)
{
  const PlanModelValue *a = self, *b = other;
  PlanModelValueRow a_row, b_row;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (a->store == b->store && a->row == b->row)
    return TRUE;
  a_row = read_row (a);
  b_row = read_row (b);

  return same_words (&a_row, &b_row) && same_amount (a->store, &a_row.amount, b->store, &b_row.amount)
         && same_amount (a->store, &a_row.rare.upper, b->store, &b_row.rare.upper)
         && g_strcmp0 (plan_model_value_row_unit (a->store, &a_row, a->indicator),
                       plan_model_value_row_unit (b->store, &b_row, b->indicator)) == 0
         && same_texts (a->store, &a_row, b->store, &b_row)
         && same_against (a->store, &a_row.rare.against, b->store, &b_row.rare.against);
}
