/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-names-private.h>
#include <libplanmodel/analysis/check-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* A kind of thing and one of its sub-kinds with one figure.
 *
 * Chinese puts what narrows a name before it, so a sub-kind ends in its kind.  The targets of one year and amount are sorted
 * by their names read backwards; then each follows the kinds that it is one of. */

/* Smaller figures meet by chance. */
#define LEAST 10

typedef struct
{
  double amount; /* only to bring equal ones together */
  guint value;
  const char *backwards; /* the name */
} Kind;

/* @check: whose values they are */
static int
compare_buckets (const PlanModelCheck *check,
                 const Kind           *a,
                 const Kind           *b)
{
  const PlanModelCheckValue *one = plan_model_check_value (check, a->value), *other = plan_model_check_value (check, b->value);
  const PlanModelIndicatorRow *one_row = &plan_model_check_indicator (check, one->indicator)->row;
  const PlanModelIndicatorRow *other_row = &plan_model_check_indicator (check, other->indicator)->row;
  const gint64 keys[][2] = {
    { one->row.year, other->row.year },
    { one_row->rare.area, other_row->rare.area },
    { one_row->rare.scope, other_row->rare.scope },
    { one->row.rare.each, other->row.rare.each },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (keys[i][0] != keys[i][1])
        return keys[i][0] < keys[i][1] ? -1 : 1;
    }

  return a->amount < b->amount ? -1 : a->amount > b->amount;
}

static int
compare_kinds (gconstpointer a,
               gconstpointer b,
               gpointer      check)
{
  const Kind *one = a, *other = b;
  int order = compare_buckets (check, one, other);

  if (order == 0)
    order = strcmp (one->backwards, other->backwards);

  return order != 0 ? order : one->value < other->value ? -1 : one->value > other->value;
}

static gboolean
is_counted (PlanModelCheck            *check,
            const PlanModelCheckValue *value,
            PlanModelCheckFigure      *figure)
{
  PlanModelForm form = plan_model_check_get_form (value);
  PlanModelDecimal least;

  if (value->side != PLAN_MODEL_SIDE_AHEAD || value->row.year == 0 || value->row.rare.upper.stated
      || (form != PLAN_MODEL_FORM_LEVEL && form != PLAN_MODEL_FORM_CUMULATIVE && form != PLAN_MODEL_FORM_INCREMENT)
      || !plan_model_check_read_figure (check, value, figure))
    return FALSE;
  plan_model_decimal_init_coefficient (&least, LEAST, 0);

  return plan_model_decimal_compare (&figure->amount, &least) >= 0
         && !plan_model_check_is_rate (check, plan_model_check_indicator (check, value->indicator), figure->measure);
}

static GArray *
list_kinds (PlanModelCheck *check)
{
  GArray *kinds = g_array_new (FALSE, TRUE, sizeof (Kind));

  for (guint i = 0; i < check->values->len; i++)
    {
      const PlanModelCheckValue *value = plan_model_check_value (check, i);
      PlanModelCheckFigure figure;
      Kind kind = { .value = i };

      if (!is_counted (check, value, &figure))
        continue;
      kind.amount = plan_model_check_get_rough_amount (value, &figure);
      kind.backwards =
          plan_model_check_names_get (check->names, plan_model_check_indicator (check, value->indicator)->row.name)->backwards;
      g_array_append_val (kinds, kind);
    }

  return kinds;
}

static void
report (PlanModelCheck            *check,
        const PlanModelCheckValue *whole,
        const PlanModelCheckValue *part)
{
  g_autofree char *one = plan_model_check_dup_wording (check, whole), *other = plan_model_check_dup_wording (check, part);
  g_autofree char *year = plan_model_check_dup_year (whole);

  plan_model_check_begin (check, PLAN_MODEL_RULE_SAME_FIGURE_FOR_PART, PLAN_MODEL_SEVERITY_INFO);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, whole->indicator)->number);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, part->indicator)->number);
  plan_model_check_add_value (check, whole);
  plan_model_check_add_value (check, part);
  /* Translators: a kind of thing, how many; one of its sub-kinds, how many; the year in brackets. */
  plan_model_check_end (check, g_strdup_printf (_("%s %s, and %s %s%s"), plan_model_check_get_name (check, whole), one,
                                                plan_model_check_get_name (check, part), other, year));
}

/* What the text calls otherwise than the table beside it. */
static gboolean
is_restated (const PlanModelCheckValue *a,
             const PlanModelCheckValue *b)
{
  guint table = 1u << PLAN_MODEL_ORIGIN_TABLE;

  return a->section == b->section && ((a->origins ^ b->origins) & table) != 0;
}

static gboolean
is_kind (PlanModelCheck *check,
         const Kind     *whole,
         const Kind     *part)
{
  const PlanModelCheckValue *one = plan_model_check_value (check, whole->value);
  const PlanModelCheckValue *other = plan_model_check_value (check, part->value);
  PlanModelCheckFigure one_figure, other_figure;

  return one->indicator != other->indicator && !is_restated (one, other) && plan_model_check_read_figure (check, one, &one_figure)
         && plan_model_check_read_figure (check, other, &other_figure)
         && plan_model_figure_counts_alike (&one_figure, &other_figure)
         && plan_model_check_name_is_kind_of (
                plan_model_check_names_get (check->names, plan_model_check_indicator (check, other->indicator)->row.name),
                plan_model_check_names_get (check->names, plan_model_check_indicator (check, one->indicator)->row.name));
}

/* Those of [first, end) that the one at hand begins with, read backwards, are left on the stack. */
static void
check_bucket (PlanModelCheck *check,
              const GArray   *kinds,
              guint           first,
              guint           end)
{
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = first; i < end; i++)
    {
      const Kind *kind = &g_array_index (kinds, Kind, i);

      while (stack->len > 0)
        {
          const Kind *top = &g_array_index (kinds, Kind, g_array_index (stack, guint, stack->len - 1));

          if (g_str_has_prefix (kind->backwards, top->backwards))
            {
              if (is_kind (check, top, kind))
                report (check, plan_model_check_value (check, top->value), plan_model_check_value (check, kind->value));
              break;
            }
          g_array_set_size (stack, stack->len - 1);
        }
      g_array_append_val (stack, i);
    }
}

void
plan_model_check_kinds (PlanModelCheck *check)
{
  g_autoptr (GArray) kinds = NULL;
  guint first = 0;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_SAME_FIGURE_FOR_PART))
    return;
  kinds = list_kinds (check);
  g_array_sort_with_data (kinds, compare_kinds, check);
  for (guint i = 1; i <= kinds->len; i++)
    {
      if (i < kinds->len
          && compare_buckets (check, &g_array_index (kinds, Kind, first), &g_array_index (kinds, Kind, i)) == 0)
        continue;
      check_bucket (check, kinds, first, i);
      first = i;
    }
}
