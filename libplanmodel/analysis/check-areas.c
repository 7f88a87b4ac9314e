/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-plans-private.h>
#include <libplanmodel/analysis/check-private.h>
#include <libplanmodel/model/value-private.h>

#include <glib/gi18n-lib.h>

/* The figures of the areas within an area against its own: those of a breakdown in the plan itself, and those of the plans
 * that the areas have themselves. */

/* Where the figure of a part stands. */
typedef struct
{
  PlanModelLink plan; /* another plan's row + 1; 0: the plan at hand */
  PlanModelLink area; /* of the plan at hand */
  guint32 indicator; /* its row */
  guint32 value; /* its row */
} Part;

typedef struct
{
  PlanModelCheck *check;
  GHashTable *totals; /* key of subject, year and form → place of a value + 1 */
  GHashTable *parts; /* place of that value + 1 → GArray of Part */
  GHashTable *counted; /* of a value and an area, or a plan: what was added */
  guint n_areas; /* how many areas of the plan lie right below its own */
} Areas;

static guint64
make_key (guint32                  subject,
          const PlanModelValueRow *row)
{
  guint form = row->form == PLAN_MODEL_FORM_NONE ? PLAN_MODEL_FORM_LEVEL : row->form;

  return (guint64) subject << 24 | (guint64) form << 16 | (guint16) row->year;
}

/* A part may have less of anything, but the parts of what is counted may not have more than the whole. */
static gboolean
is_summed (const PlanModelValueRow *row)
{
  return (row->role == PLAN_MODEL_VALUE_ROLE_TARGET || row->role == PLAN_MODEL_VALUE_ROLE_MILESTONE)
         && row->amount.stated && !row->rare.upper.stated && row->year != 0 && row->rare.each == 0
         && row->rare.condition == 0 && row->comparator != PLAN_MODEL_COMPARATOR_ABOUT
         && (row->form <= PLAN_MODEL_FORM_CUMULATIVE);
}

static gboolean
is_of_whole (const PlanModelCheck          *check,
             const PlanModelCheckIndicator *indicator)
{
  return indicator->row.rare.scope == 0
         && (indicator->row.rare.area == 0 || indicator->row.rare.area == check->row->area);
}

static void
read_totals (Areas *self)
{
  PlanModelCheck *check = self->check;

  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      const PlanModelCheckIndicator *indicator = plan_model_check_indicator (check, value->indicator);
      const PlanModelMeasure *measure = plan_model_measures_get (check->measures, plan_model_check_get_unit (check, value));
      guint64 key = make_key (plan_model_check_get_subject (check, indicator->number, indicator->row.name), &value->row);

      if (is_summed (&value->row) && is_of_whole (check, indicator)
          && !plan_model_check_is_rate (check, indicator, measure) && !g_hash_table_contains (self->totals, &key))
        g_hash_table_insert (self->totals, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (i + 1));
    }
}

/* Of each area, or plan, the first figure counts. */
static void
add_part (Areas                   *self,
          const Part              *part,
          guint32                  subject,
          const PlanModelValueRow *row)
{
  guint64 key = make_key (subject, row), counted;
  gpointer total = g_hash_table_lookup (self->totals, &key);
  GArray *parts;

  if (total == NULL || !is_summed (row))
    return;
  counted = (guint64) GPOINTER_TO_UINT (total) << 32 | (part->plan != 0 ? part->plan : part->area);
  if (g_hash_table_contains (self->counted, &counted))
    return;
  g_hash_table_add (self->counted, g_memdup2 (&counted, sizeof counted));
  parts = g_hash_table_lookup (self->parts, total);
  if (parts == NULL)
    {
      parts = g_array_new (FALSE, FALSE, sizeof (Part));
      g_hash_table_insert (self->parts, total, parts);
    }
  g_array_append_val (parts, *part);
}

/* A zone overlaps with the counties that it lies in. */
static gboolean
is_below (const PlanModelCheck *check,
          PlanModelLink         area)
{
  const PlanModelAreaRow *row = plan_model_store_peek_area (check->store, area - 1);

  return row->parent != 0 && row->parent == check->row->area && row->level != PLAN_MODEL_AREA_LEVEL_ZONE;
}

static void
read_breakdown (Areas *self)
{
  PlanModelCheck *check = self->check;
  const PlanModelRange areas = check->row->areas;

  for (guint32 i = areas.first; i < areas.first + areas.n; i++)
    self->n_areas += is_below (check, i + 1);
  for (guint i = 0; i < check->values->len && self->n_areas > 0; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      const PlanModelCheckIndicator *indicator = plan_model_check_indicator (check, value->indicator);
      Part part = { 0, indicator->row.rare.area, indicator->number, value->number };

      if (part.area != 0 && indicator->row.rare.scope == 0 && is_below (check, part.area))
        add_part (self, &part, plan_model_check_get_subject (check, indicator->number, indicator->row.name), &value->row);
    }
}

static void
read_plan_below (Areas   *self,
                 guint32  plan)
{
  PlanModelCheck *check = self->check;
  const PlanModelPlanRow *row = plan_model_store_peek_plan (check->store, plan);

  for (guint32 i = row->indicators.first; i < row->indicators.first + row->indicators.n; i++)
    {
      PlanModelIndicatorRow indicator;
      PlanModelValueRow value;
      Part part = { .plan = plan + 1, .indicator = i };

      plan_model_store_get_indicator (check->store, i, &indicator);
      if (indicator.rare.scope != 0 || (indicator.rare.area != 0 && indicator.rare.area != row->area))
        continue;
      for (part.value = indicator.values.first; part.value < indicator.values.first + indicator.values.n; part.value++)
        {
          plan_model_store_get_value (check->store, part.value, &value);
          add_part (self, &part, plan_model_check_get_subject (check, i, indicator.name), &value);
        }
    }
}

static gboolean
read_figure (PlanModelCheck       *check,
             const Part           *part,
             PlanModelCheckFigure *figure)
{
  PlanModelValueRow row;

  plan_model_store_get_value (check->store, part->value, &row);

  return plan_model_check_read_row (check, &row, check->store->indicator.unit[part->indicator], figure);
}

/* Judgement */

/* So many parts are written out. */
#define MAX_SHOWN 12

typedef struct
{
  PlanModelInterval interval;
  PlanModelQuantity points;
  GString *addition;
  guint n; /* how many were added */
  guint places;
  gboolean lacks; /* a part is in another unit */
} Addition;

static gboolean
add_figure (Areas                      *self,
            Addition                   *sum,
            const Part                 *part,
            const PlanModelCheckFigure *total)
{
  PlanModelCheckFigure figure;
  PlanModelInterval interval;
  PlanModelQuantity point;
  g_autofree char *digits = NULL;

  if (!read_figure (self->check, part, &figure) || !plan_model_figure_compares (&figure, total))
    {
      sum->lacks = TRUE;
      return TRUE;
    }
  digits = plan_model_check_dup_amount (&figure, total->measure);
  if (sum->n++ < MAX_SHOWN)
    g_string_append_printf (sum->addition, "%s%s", sum->n > 1 ? " + " : "", digits);
  else if (sum->n == MAX_SHOWN + 1)
    g_string_append (sum->addition, " + …");
  sum->places = MAX (sum->places, figure.amount.places);
  plan_model_figure_get_interval (&figure, &interval);
  plan_model_quantity_init (&point, &figure.amount, figure.measure);

  return plan_model_interval_add (&sum->interval, &interval) && plan_model_quantity_add (&sum->points, &point);
}

static void
report (Areas                     *self,
        const PlanModelCheckValue *value,
        const GArray              *parts,
        const Addition            *sum)
{
  PlanModelCheck *check = self->check;
  PlanModelCheckFigure total;
  g_autofree char *result = NULL, *digits = NULL, *year = plan_model_check_dup_year (value);
  g_autoptr (GString) names = g_string_new (NULL);

  plan_model_check_read_figure (check, value, &total);
  digits = plan_model_check_dup_digits (&total);
  result = plan_model_quantity_round (&sum->points, total.measure, MAX (sum->places, total.amount.places));
  plan_model_check_begin (check, PLAN_MODEL_RULE_PARTS_OF_AREAS_DIFFER, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, value->indicator)->number);
  plan_model_check_add_value (check, value);
  for (guint i = 0; i < parts->len; i++)
    {
      const Part *part = &g_array_index (parts, Part, i);
      PlanModelLink area = part->plan != 0 ? plan_model_store_peek_plan (check->store, part->plan - 1)->area : part->area;

      plan_model_check_append_name (names,
                                    plan_model_store_text (check->store, plan_model_store_peek_area (check->store, area - 1)->name),
                                    i);
      if (part->plan != 0)
        plan_model_check_add_object (check, PLAN_MODEL_OBJECT_PLAN, part->plan - 1);
      else
        plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, part->indicator);
    }
  plan_model_check_append_more (names, parts->len);
  /* Translators: a name, a year in brackets, a figure, the addition of others, their sum, the areas they are of. */
  plan_model_check_end (check, g_strdup_printf (_("%s%s: %s against %s = %s (%s)"), plan_model_check_get_name (check, value), year,
                                                digits, sum->addition->str, result, names->str));
}

/* Whether the total and a part for each of the areas stand in one table: then nothing is missing. */
static gboolean
is_breakdown (Areas                     *self,
              const PlanModelCheckValue *value,
              const GArray              *parts)
{
  PlanModelLink table = plan_model_check_indicator (self->check, value->indicator)->row.rare.table;
  PlanModelIndicatorRow row;

  if (table == 0 || parts->len != self->n_areas)
    return FALSE;
  for (guint i = 0; i < parts->len; i++)
    {
      plan_model_store_get_indicator (self->check->store, g_array_index (parts, Part, i).indicator, &row);
      if (row.rare.table != table)
        return FALSE;
    }

  return TRUE;
}

static void
check_sum (Areas  *self,
           guint   position,
           GArray *parts)
{
  const PlanModelCheckValue *value = plan_model_check_value (self->check, position);
  PlanModelCheckFigure figure;
  PlanModelInterval total;
  Addition sum = { .addition = NULL };
  gboolean is_whole = TRUE, is_complete;
  int order;

  if (parts->len < 2 || !plan_model_check_read_figure (self->check, value, &figure))
    return;
  is_complete = is_breakdown (self, value, parts);
  sum.addition = g_string_new (NULL);
  plan_model_interval_init_zero (&sum.interval);
  plan_model_quantity_copy (&sum.points, &sum.interval.low);
  for (guint i = 0; i < parts->len && is_whole; i++)
    is_whole = add_figure (self, &sum, &g_array_index (parts, Part, i), &figure);
  plan_model_figure_get_interval (&figure, &total);
  order = is_whole ? plan_model_interval_compare (&sum.interval, &total) : 0;
  if (order > 0 || (order < 0 && is_complete && !sum.lacks))
    report (self, value, parts, &sum);
  g_string_free (sum.addition, TRUE);
}

void
plan_model_check_areas (PlanModelCheck *check)
{
  const GArray *below;
  Areas self = { .check = check };

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_PARTS_OF_AREAS_DIFFER) || check->row->area == 0)
    return;
  self.totals = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self.parts = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self.counted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  below = plan_model_check_plans_get_below (check->plans, check->plan);
  if (below != NULL || check->row->areas.n > 1)
    read_totals (&self);
  read_breakdown (&self);
  /* A breakdown of the plan itself goes before what other plans say. */
  if (g_hash_table_size (self.parts) > 0)
    below = NULL;
  for (guint i = 0; below != NULL && i < below->len; i++)
    read_plan_below (&self, g_array_index (below, guint32, i));
  for (guint i = 0; i < check->values->len && g_hash_table_size (self.parts) > 0; i++)
    {
      GArray *parts = g_hash_table_lookup (self.parts, GUINT_TO_POINTER (i + 1));

      if (parts != NULL)
        check_sum (&self, i, parts);
    }
  g_hash_table_unref (self.totals);
  g_hash_table_unref (self.parts);
  g_hash_table_unref (self.counted);
}
