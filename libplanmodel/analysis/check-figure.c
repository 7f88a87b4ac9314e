/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-private.h>
#include <libplanmodel/model/value-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* Figures of values: what they measure, whether they agree, how they are printed. */

PlanModelText
plan_model_check_get_unit (const PlanModelCheck      *self,
                           const PlanModelCheckValue *value)
{
  if (value->row.rare.unit != 0)
    return value->row.rare.unit;

  return plan_model_check_indicator (self, value->indicator)->row.unit;
}

gboolean
plan_model_measure_is_percent (const PlanModelMeasure *measure)
{
  static PlanModelMeasure percent;
  static gsize is_made;

  if (!plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_PERCENT))
    return FALSE;
  if (g_once_init_enter (&is_made))
    {
      plan_model_measure_init (&percent, "%");
      g_once_init_leave (&is_made, TRUE);
    }

  return plan_model_measure_same_size (measure, &percent);
}

gboolean
plan_model_check_read_row (PlanModelCheck          *self,
                           const PlanModelValueRow *row,
                           PlanModelText            unit_of_indicator,
                           PlanModelCheckFigure    *figure)
{
  if (!plan_model_amount_read (self->store, &row->amount, &figure->amount))
    return FALSE;
  if (!plan_model_amount_read (self->store, &row->rare.upper, &figure->upper))
    figure->upper = figure->amount;
  figure->measure = plan_model_measures_get (self->measures, row->rare.unit != 0 ? row->rare.unit : unit_of_indicator);
  figure->unit = plan_model_store_text (self->store, row->rare.unit != 0 ? row->rare.unit : unit_of_indicator);
  figure->comparator = (PlanModelComparator) row->comparator;

  return TRUE;
}

gboolean
plan_model_check_read_figure (PlanModelCheck            *self,
                              const PlanModelCheckValue *value,
                              PlanModelCheckFigure      *figure)
{
  return plan_model_check_read_row (self, &value->row, plan_model_check_indicator (self, value->indicator)->row.unit, figure);
}

void
plan_model_figure_get_interval (const PlanModelCheckFigure *self,
                                PlanModelInterval          *interval)
{
  plan_model_interval_init (interval, &self->amount, &self->upper, self->comparator, self->measure);
}

gboolean
plan_model_figure_compares (const PlanModelCheckFigure *self,
                            const PlanModelCheckFigure *other)
{
  return self->measure == other->measure || plan_model_measure_compare (self->measure, other->measure, NULL);
}

/* Words for counting whatever has no word of its own. */
static gboolean
is_common_counter (const char *group)
{
  static const char *const counters[] = { "个", "家", "项", "所", "处", "座", "件", "种", NULL };

  return group != NULL && g_strv_contains (counters, group);
}

gboolean
plan_model_figure_counts_alike (const PlanModelCheckFigure *self,
                                const PlanModelCheckFigure *other)
{
  PlanModelUnitNote note = PLAN_MODEL_UNIT_NOTE_NONE;

  if (self->measure == other->measure)
    return TRUE;
  if (!plan_model_measure_compare (self->measure, other->measure, &note))
    return FALSE;

  return note != PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER
         || (is_common_counter (self->measure->groups[0]) && is_common_counter (other->measure->groups[0]));
}

int
plan_model_figure_compare (const PlanModelCheckFigure *self,
                           const PlanModelCheckFigure *other)
{
  PlanModelInterval a, b;

  plan_model_figure_get_interval (self, &a);
  plan_model_figure_get_interval (other, &b);

  return plan_model_interval_compare (&a, &b);
}

int
plan_model_figure_compare_amounts (const PlanModelCheckFigure *self,
                                   const PlanModelCheckFigure *other)
{
  PlanModelQuantity a, b;

  plan_model_quantity_init (&a, &self->amount, self->measure);
  plan_model_quantity_init (&b, &other->amount, other->measure);

  return plan_model_quantity_compare (&a, &b);
}

gboolean
plan_model_figure_rounds_to (const PlanModelCheckFigure *self,
                             const PlanModelCheckFigure *other)
{
  PlanModelInterval a, b;

  plan_model_interval_init (&a, &self->amount, &self->upper, PLAN_MODEL_COMPARATOR_NONE, self->measure);
  plan_model_interval_init (&b, &other->amount, &other->upper, PLAN_MODEL_COMPARATOR_NONE, other->measure);

  return plan_model_interval_compare (&a, &b) == 0;
}

/* Whole numbers that a double holds exactly; their quotient is rounded to the nearest, whatever the zeros at their ends. */
#define MAX_EXACT ((gint64) 1 << 53)

double
plan_model_check_get_rough_amount (const PlanModelCheckValue  *value,
                                   const PlanModelCheckFigure *figure)
{
  static const double powers[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9 };
  const PlanModelAmount *amount = &value->row.amount;

  if (amount->text != 0 || amount->places >= G_N_ELEMENTS (powers) || amount->coefficient > MAX_EXACT
      || amount->coefficient < -MAX_EXACT)
    return plan_model_decimal_to_double (&figure->amount);

  return (double) amount->coefficient / powers[amount->places];
}

gboolean
plan_model_comparator_is_floor (PlanModelComparator comparator)
{
  return comparator == PLAN_MODEL_COMPARATOR_AT_LEAST || comparator == PLAN_MODEL_COMPARATOR_MORE_THAN;
}

gboolean
plan_model_comparator_is_ceiling (PlanModelComparator comparator)
{
  return comparator == PLAN_MODEL_COMPARATOR_AT_MOST || comparator == PLAN_MODEL_COMPARATOR_LESS_THAN;
}

PlanModelForm
plan_model_check_get_form (const PlanModelCheckValue *value)
{
  if (value->row.form == PLAN_MODEL_FORM_NONE)
    return PLAN_MODEL_FORM_LEVEL;

  return (PlanModelForm) value->row.form;
}

gboolean
plan_model_check_is_rate (PlanModelCheck                *self,
                          const PlanModelCheckIndicator *indicator,
                          const PlanModelMeasure        *measure)
{
  if (measure->n_factors > 1 || (measure->unknown != NULL && strchr (measure->unknown, '/') != NULL)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_PERCENT)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_PERCENTAGE_POINT)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_MULTIPLE)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_RATIO)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_RANK)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_SCORE)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_INDEX_POINT)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_AGE)
      || plan_model_measure_is_of (measure, PLAN_MODEL_DIMENSION_TEMPERATURE))
    return TRUE;

  return (plan_model_check_names_get (self->names, indicator->row.name)->marks & PLAN_MODEL_NAME_MARK_RATE) != 0;
}

/* The wording of the first place. */
static const char *
find_wording (const PlanModelCheck      *self,
              const PlanModelCheckValue *value)
{
  PlanModelMentionRow mention;

  for (guint32 i = 0; i < value->row.mentions.n; i++)
    {
      plan_model_store_get_mention (self->store, value->row.mentions.first + i, &mention);
      if (mention.rare.wording != 0)
        return plan_model_store_text (self->store, mention.rare.wording);
    }

  return NULL;
}

char *
plan_model_check_dup_wording (const PlanModelCheck      *self,
                              const PlanModelCheckValue *value)
{
  const char *wording = find_wording (self, value);
  GString *text;

  text = g_string_new (NULL);
  if (wording != NULL)
    {
      g_string_append (text, "“");
      for (const char *p = wording; *p != '\0'; p++)
        {
          /* Where the document breaks a line the words go on. */
          if (!g_ascii_iscntrl (*p))
            g_string_append_c (text, *p);
        }
      g_string_append (text, "”");

      return g_string_free (text, FALSE);
    }
  plan_model_value_row_append (self->store, &value->row, plan_model_check_indicator (self, value->indicator)->number + 1,
                               text);

  return g_string_free (text, FALSE);
}

char *
plan_model_check_dup_digits (const PlanModelCheckFigure *figure)
{
  const char *sign = plan_model_comparator_get_sign (figure->comparator);
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  plan_model_decimal_print (&figure->amount, digits);
  /* A dash says no more than the two amounts beside it. */
  if (sign[0] == '\0' || figure->comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
    return g_strdup (digits);

  return g_strdup_printf ("%s %s", sign, digits);
}

char *
plan_model_check_dup_amount (const PlanModelCheckFigure *figure,
                             const PlanModelMeasure     *other)
{
  char *digits = plan_model_check_dup_digits (figure), *amount;

  if (figure->unit == NULL || plan_model_measure_same_size (figure->measure, other))
    return digits;
  amount = g_strconcat (digits, " ", figure->unit, NULL);
  g_free (digits);

  return amount;
}

char *
plan_model_check_trim (char *digits)
{
  gsize n = digits != NULL ? strlen (digits) : 0;

  if (n == 0 || strchr (digits, '.') == NULL)
    return digits;
  while (digits[n - 1] == '0')
    n--;
  digits[digits[n - 1] == '.' ? n - 1 : n] = '\0';

  return digits;
}

char *
plan_model_check_dup_year (const PlanModelCheckValue *value)
{
  PlanModelYears years = value->row.rare.years;

  if (years.start != 0 && years.start != years.end)
    return g_strdup_printf (" (%d–%d)", years.start, years.end);
  if (value->row.year == 0)
    return g_strdup ("");

  return g_strdup_printf (" (%d)", value->row.year);
}

const char *
plan_model_check_get_name (const PlanModelCheck      *self,
                           const PlanModelCheckValue *value)
{
  return plan_model_store_text (self->store, plan_model_check_indicator (self, value->indicator)->row.name);
}

/* Concepts are numbered from 1 as names are. */
#define CONCEPT (1u << 31)

guint32
plan_model_check_get_subject (const PlanModelCheck *self,
                              guint32               indicator,
                              PlanModelText         name)
{
  guint32 concept = plan_model_concepts_get (self->concepts, indicator);

  return concept != 0 ? CONCEPT | concept : plan_model_check_names_get (self->names, name)->key;
}

PlanModelDirection
plan_model_check_get_direction (const PlanModelCheck          *self,
                                const PlanModelCheckIndicator *indicator)
{
  return plan_model_concepts_get_direction (self->concepts, indicator->number);
}

#define MAX_NAMES 5

void
plan_model_check_append_name (GString    *names,
                              const char *name,
                              guint       n)
{
  if (n >= MAX_NAMES)
    return;
  if (n > 0)
    g_string_append (names, ", ");
  g_string_append (names, name);
}

void
plan_model_check_append_more (GString *names,
                              guint    n)
{
  /* Translators: behind a list of names. */
  if (n > MAX_NAMES)
    g_string_append_printf (names, _(" and %u more"), n - MAX_NAMES);
}
