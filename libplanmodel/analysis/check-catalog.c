/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-plans-private.h>
#include <libplanmodel/analysis/check-private.h>
#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/core/script-private.h>
#include <libplanmodel/model/choice-private.h>

#include <glib/gi18n-lib.h>

/* What a plan names beyond itself: areas, other documents. */

/* Areas */

static gboolean
is_placed (const PlanModelAreaRow *area)
{
  return area->level != PLAN_MODEL_AREA_LEVEL_UNKNOWN || area->code != 0 || area->parent != 0;
}

static void
check_areas (PlanModelCheck *check)
{
  const PlanModelRange areas = check->row->areas;
  g_autoptr (GString) names = NULL;
  guint n = 0;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_AREA_UNKNOWN))
    return;
  if (check->row->area == 0)
    {
      plan_model_check_begin (check, PLAN_MODEL_RULE_AREA_UNKNOWN, PLAN_MODEL_SEVERITY_INFO);
      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_PLAN, check->plan);
      plan_model_check_end (check, g_strdup (_("the plan states no area")));
    }
  names = g_string_new (NULL);
  for (guint32 i = areas.first; i < areas.first + areas.n; i++)
    {
      const PlanModelAreaRow *area = plan_model_store_peek_area (check->store, i);

      if (is_placed (area))
        continue;
      if (n == 0)
        plan_model_check_begin (check, PLAN_MODEL_RULE_AREA_UNKNOWN, PLAN_MODEL_SEVERITY_INFO);
      plan_model_check_append_name (names, plan_model_store_text (check->store, area->name), n++);
      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_AREA, i);
    }
  if (n == 0)
    return;
  plan_model_check_append_more (names, n);
  plan_model_check_end (check, g_strdup_printf (_("neither level nor code nor higher area is stated of %s"), names->str));
}

/* Documents */

/* A plan that these name is looked for when it is held against what it carries out, revises or replaces. */
static gboolean
is_needed (guint8 relation)
{
  return relation == PLAN_MODEL_REFERENCE_RELATION_SUPERIOR || relation == PLAN_MODEL_REFERENCE_RELATION_REVISES
         || relation == PLAN_MODEL_REFERENCE_RELATION_REPLACES;
}

static void
append_document (GString                     *names,
                 const PlanModelCheck        *check,
                 const PlanModelReferenceRow *reference,
                 guint                        n)
{
  const char *title = plan_model_store_text (check->store, reference->title);
  const char *number = plan_model_store_text (check->store, reference->document_number);
  g_autofree char *name = NULL;

  name = number != NULL ? g_strdup_printf ("《%s》 (%s)", title, number) : g_strdup_printf ("《%s》", title);
  plan_model_check_append_name (names, name, n);
}

static void
check_resolution (PlanModelCheck *check)
{
  const PlanModelRange references = check->row->references;
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = 0;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_REFERENCE_UNRESOLVED))
    return;
  for (guint32 i = references.first; i < references.first + references.n; i++)
    {
      const PlanModelReferenceRow *reference = plan_model_store_peek_reference (check->store, i);

      if (!is_needed (reference->relation)
          || plan_model_check_plans_find_document (check->plans, check->plan, reference->title, reference->document_number) != 0)
        continue;
      if (n == 0)
        plan_model_check_begin (check, PLAN_MODEL_RULE_REFERENCE_UNRESOLVED, PLAN_MODEL_SEVERITY_INFO);
      append_document (names, check, reference, n++);
      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_REFERENCE, i);
      plan_model_check_add_span (check, reference->span);
    }
  if (n == 0)
    return;
  plan_model_check_append_more (names, n);
  plan_model_check_end (check, g_strdup_printf (_("not in the catalog: %s"), names->str));
}

static void
report_numbers (PlanModelCheck *check,
                guint32         first,
                guint32         second)
{
  const PlanModelReferenceRow *one = plan_model_store_peek_reference (check->store, first);
  const PlanModelReferenceRow *other = plan_model_store_peek_reference (check->store, second);

  plan_model_check_begin (check, PLAN_MODEL_RULE_REFERENCE_NUMBER_DIFFERS, PLAN_MODEL_SEVERITY_WARNING);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_REFERENCE, first);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_REFERENCE, second);
  plan_model_check_add_span (check, one->span);
  plan_model_check_add_span (check, other->span);
  plan_model_check_end (check, g_strdup_printf (_("《%s》 is %s and %s"), plan_model_store_text (check->store, one->title),
                                                plan_model_store_text (check->store, one->document_number),
                                                plan_model_store_text (check->store, other->document_number)));
}

static gboolean
is_same_number (const PlanModelStore *store,
                PlanModelText         a,
                PlanModelText         b)
{
  g_autofree char *one = plan_model_document_number_fold (plan_model_store_text (store, a));
  g_autofree char *other = plan_model_document_number_fold (plan_model_store_text (store, b));

  return g_str_equal (one, other);
}

/* Each reference against the first of its title that has a number. */
static void
check_document_numbers (PlanModelCheck *check)
{
  const PlanModelRange references = check->row->references;
  g_autoptr (GHashTable) seen = NULL;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_REFERENCE_NUMBER_DIFFERS))
    return;
  seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint32 i = references.first; i < references.first + references.n; i++)
    {
      const PlanModelReferenceRow *reference = plan_model_store_peek_reference (check->store, i);
      g_autofree char *title = NULL;
      guint32 first;

      if (reference->document_number == 0 || reference->title == 0)
        continue;
      title = plan_model_script_fold_name (plan_model_store_text (check->store, reference->title));
      first = GPOINTER_TO_UINT (g_hash_table_lookup (seen, title));
      if (first == 0)
        g_hash_table_insert (seen, g_steal_pointer (&title), GUINT_TO_POINTER (i + 1));
      else if (!is_same_number (check->store, plan_model_store_peek_reference (check->store, first - 1)->document_number,
                                reference->document_number))
        report_numbers (check, first - 1, i);
    }
}

/* The superior plan */

/* Whether more is better of the figure; -1: less; 0: not known.  Where the direction is not known, a floor asks for more
 * and a ceiling for less. */
static int
get_sense (const PlanModelCheck      *check,
           const PlanModelCheckValue *value)
{
  PlanModelDirection direction = plan_model_check_get_direction (check, plan_model_check_indicator (check, value->indicator));

  if (value->row.change == PLAN_MODEL_CHANGE_FALL)
    return direction == PLAN_MODEL_DIRECTION_INCREASE ? -1 : 1;
  if (direction == PLAN_MODEL_DIRECTION_INCREASE)
    return 1;
  if (direction == PLAN_MODEL_DIRECTION_DECREASE)
    return -1;
  if (direction == PLAN_MODEL_DIRECTION_MAINTAIN)
    return 0;
  if (plan_model_comparator_is_floor ((PlanModelComparator) value->row.comparator))
    return 1;

  return plan_model_comparator_is_ceiling ((PlanModelComparator) value->row.comparator) ? -1 : 0;
}

/* A figure of another plan, as far as it can be held against one of the plan at hand. */
static gboolean
read_other (PlanModelCheck            *check,
            guint32                    indicator,
            guint32                    value,
            const PlanModelCheckValue *own,
            PlanModelCheckFigure      *figure)
{
  PlanModelCheckValue other = { .number = value };

  plan_model_store_get_value (check->store, value, &other.row);
  if ((other.row.role != PLAN_MODEL_VALUE_ROLE_TARGET && other.row.role != PLAN_MODEL_VALUE_ROLE_MILESTONE)
      || other.row.year != own->row.year || other.row.change != own->row.change
      || plan_model_check_get_form (&other) != plan_model_check_get_form (own) || other.row.rare.each != 0
      || other.row.rare.condition != 0 || other.row.rare.upper.stated || !other.row.amount.stated)
    return FALSE;

  return plan_model_check_read_row (check, &other.row, check->store->indicator.unit[indicator], figure);
}

static gboolean
is_comparable_form (const PlanModelCheckValue *value)
{
  PlanModelForm form = plan_model_check_get_form (value);

  return form == PLAN_MODEL_FORM_LEVEL || form == PLAN_MODEL_FORM_COVERAGE || form == PLAN_MODEL_FORM_CHANGE
         || form == PLAN_MODEL_FORM_PERCENT_CHANGE || form == PLAN_MODEL_FORM_ANNUAL_GROWTH;
}

static void
report_superior (PlanModelCheck             *check,
                 const PlanModelCheckValue  *value,
                 guint32                     superior,
                 const PlanModelCheckFigure *figure)
{
  g_autofree char *own = plan_model_check_dup_wording (check, value), *other = plan_model_check_dup_digits (figure);
  g_autofree char *year = plan_model_check_dup_year (value), *title = plan_model_plan_label_dup_title (check->store, superior);

  plan_model_check_begin (check, PLAN_MODEL_RULE_BELOW_SUPERIOR, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, value->indicator)->number);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_PLAN, superior);
  plan_model_check_add_value (check, value);
  /* Translators: a name, a year in brackets, a figure; the title of a plan, its figure with the unit. */
  plan_model_check_end (check, g_strdup_printf (_("%s%s: %s, and “%s” asks for %s %s"), plan_model_check_get_name (check, value),
                                                year, own, title, other, figure->unit != NULL ? figure->unit : ""));
}

static void
hold_against (PlanModelCheck            *check,
              const PlanModelCheckValue *value,
              guint32                    superior,
              guint32                    indicator)
{
  PlanModelCheckFigure own, other;
  int sense = get_sense (check, value);
  guint32 end = check->store->indicator.first_value[indicator + 1];

  if (sense == 0 || !plan_model_check_read_figure (check, value, &own)
      || !plan_model_check_is_rate (check, plan_model_check_indicator (check, value->indicator), own.measure))
    return;
  for (guint32 i = check->store->indicator.first_value[indicator]; i < end; i++)
    {
      if (!read_other (check, indicator, i, value, &other) || !plan_model_figure_compares (&own, &other))
        continue;
      if (!plan_model_figure_rounds_to (&own, &other) && plan_model_figure_compare_amounts (&own, &other) * sense < 0)
        report_superior (check, value, superior, &other);
      return;
    }
}

static void
check_superior (PlanModelCheck *check,
                guint32         superior)
{
  for (guint i = 0; i < check->indicators->len; i++)
    {
      const PlanModelCheckIndicator *indicator = plan_model_check_indicator (check, i);
      PlanModelLink target = plan_model_choose_target (check->store, indicator->number, check->row->period), other;
      const PlanModelCheckValue *value;

      if (target == 0 || indicator->row.rare.scope != 0
          || (indicator->row.rare.area != 0 && indicator->row.rare.area != check->row->area))
        continue;
      value = plan_model_check_value (check, indicator->values.first + (target - 1 - indicator->row.values.first));
      if (!value->row.amount.stated || value->row.year == 0 || !is_comparable_form (value) || value->row.rare.each != 0
          || value->row.rare.condition != 0 || value->row.rare.upper.stated)
        continue;
      other = plan_model_check_plans_find_indicator (
          check, superior, plan_model_check_get_subject (check, indicator->number, indicator->row.name));
      if (other != 0)
        hold_against (check, value, superior, other - 1);
    }
}

/* The first superior plan that the plan names and the catalog has, else the one of the area above. */
static void
check_superiors (PlanModelCheck *check)
{
  const PlanModelRange references = check->row->references;
  PlanModelLink superior = 0;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_BELOW_SUPERIOR))
    return;
  for (guint32 i = references.first; i < references.first + references.n && superior == 0; i++)
    {
      const PlanModelReferenceRow *reference = plan_model_store_peek_reference (check->store, i);

      if (reference->relation == PLAN_MODEL_REFERENCE_RELATION_SUPERIOR)
        superior = plan_model_check_plans_find_document (check->plans, check->plan, reference->title,
                                                         reference->document_number);
    }
  if (superior == 0)
    superior = plan_model_check_plans_find_above (check->plans, check->plan);
  if (superior != 0 && superior != check->plan + 1)
    check_superior (check, superior - 1);
}

void
plan_model_check_catalog (PlanModelCheck *check)
{
  if (check->plans == NULL)
    check->plans = plan_model_check_plans_new (check->store);
  check_areas (check);
  check_resolution (check);
  check_document_numbers (check);
  check_superiors (check);
  plan_model_check_areas (check);
}
