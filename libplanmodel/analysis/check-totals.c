/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-private.h>
#include <libplanmodel/model/inferred-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* Totals against their parts.
 *
 * The parts of a total are the indicators whose parent it is.  Figures of one year, side and form belong together; a part
 * that states such a figure twice is counted once, by the table where it has one.  All is gone through once. */

typedef struct
{
  GArray *values; /* of guint: the figure of each part, by its place in the check's values */
  gboolean lacks; /* a part has another unit, or is said to be about right */
} Sum;

typedef struct
{
  PlanModelCheck *check;
  guint total; /* an indicator */
  GArray *parts; /* of guint: indicators */
  GHashTable *sums; /* key → Sum */
  gboolean is_inferred; /* that they are parts, or how they lie in the total */
  gboolean adds_up; /* all is said to be named */
} Total;

static void
free_sum (gpointer data)
{
  Sum *self = data;

  g_array_unref (self->values);
  g_free (self);
}

/* What figures must have in common to be added.  Returns: 0 for one that is not to be added at all */
static guint
get_key (const PlanModelCheckValue *value)
{
  PlanModelForm form = plan_model_check_get_form (value);

  if (!value->row.amount.stated || value->side == PLAN_MODEL_SIDE_OTHER || value->row.rare.each != 0
      || value->row.rare.condition != 0 || value->row.rare.upper.stated)
    return 0;
  if (form != PLAN_MODEL_FORM_LEVEL && form != PLAN_MODEL_FORM_CUMULATIVE && form != PLAN_MODEL_FORM_INCREMENT
      && form != PLAN_MODEL_FORM_ANNUAL_AMOUNT)
    return 0;

  return (guint) value->side << 20 | (guint) form << 16 | (guint16) value->row.year;
}

static gboolean
is_in_table (const PlanModelCheckValue *value)
{
  return (value->origins & 1u << PLAN_MODEL_ORIGIN_TABLE) != 0;
}

/* Returns: (transfer full): for each key the figure of an indicator that counts: the first in a table, else the first */
static GHashTable *
choose_figures (const PlanModelCheck *check,
                guint                 indicator)
{
  PlanModelRange range = plan_model_check_indicator (check, indicator)->values;
  GHashTable *chosen = g_hash_table_new (NULL, NULL);

  for (guint i = range.first; i < range.first + range.n; i++)
    {
      gpointer key = GUINT_TO_POINTER (get_key (plan_model_check_value (check, i)));
      guint before = GPOINTER_TO_UINT (g_hash_table_lookup (chosen, key));

      if (key == NULL)
        continue;
      if (before == 0
          || (is_in_table (plan_model_check_value (check, i)) && !is_in_table (plan_model_check_value (check, before - 1))))
        g_hash_table_insert (chosen, key, GUINT_TO_POINTER (i + 1));
    }

  return chosen;
}

static gboolean
is_addable (PlanModelCheck             *check,
            guint                       value,
            const PlanModelCheckFigure *total,
            PlanModelCheckFigure       *figure)
{
  return plan_model_check_read_figure (check, plan_model_check_value (check, value), figure)
         && figure->comparator != PLAN_MODEL_COMPARATOR_ABOUT && plan_model_figure_compares (figure, total);
}

static void
add_part (Total *self,
          guint  part)
{
  g_autoptr (GHashTable) chosen = choose_figures (self->check, part);
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, chosen);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      Sum *sum = g_hash_table_lookup (self->sums, key);
      guint position = GPOINTER_TO_UINT (value) - 1;

      if (sum == NULL)
        {
          sum = g_new0 (Sum, 1);
          sum->values = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (self->sums, key, sum);
        }
      g_array_append_val (sum->values, position);
    }
}

/* Adds what can be added.  FALSE where the sum is no number that can be held. */
static gboolean
add_up (Total                      *self,
        Sum                        *sum,
        const PlanModelCheckFigure *total,
        PlanModelInterval          *interval)
{
  guint n = 0;

  plan_model_interval_init_zero (interval);
  for (guint i = 0; i < sum->values->len; i++)
    {
      guint value = g_array_index (sum->values, guint, i);
      PlanModelCheckFigure figure;
      PlanModelInterval part;

      if (!is_addable (self->check, value, total, &figure))
        {
          sum->lacks = TRUE;
          continue;
        }
      plan_model_figure_get_interval (&figure, &part);
      if (!plan_model_interval_add (interval, &part))
        return FALSE;
      g_array_index (sum->values, guint, n++) = value;
    }
  g_array_set_size (sum->values, n);

  return n > 0;
}

/* What is said */

/* So many parts are written out. */
#define MAX_SHOWN 12

static gboolean
read_part (Total                *self,
           const Sum            *sum,
           guint                 position,
           PlanModelCheckFigure *figure)
{
  const PlanModelCheckValue *value = plan_model_check_value (self->check, g_array_index (sum->values, guint, position));

  return plan_model_check_read_figure (self->check, value, figure);
}

/* What the parts come to, by the very amounts that are printed; NULL where that is no number that can be held. */
static char *
compute_sum (Total                      *self,
             const Sum                  *sum,
             const PlanModelCheckFigure *total)
{
  PlanModelQuantity quantity, part;
  PlanModelCheckFigure figure;
  guint places = total->amount.places;

  for (guint i = 0; i < sum->values->len; i++)
    {
      read_part (self, sum, i, &figure);
      places = MAX (places, figure.amount.places);
      plan_model_quantity_init (i > 0 ? &part : &quantity, &figure.amount, figure.measure);
      if (i > 0 && !plan_model_quantity_add (&quantity, &part))
        return NULL;
    }

  return plan_model_quantity_round (&quantity, total->measure, places);
}

/* 4 + 40 + 72 = 116 */
static char *
write_sum (Total                      *self,
           const Sum                  *sum,
           const PlanModelCheckFigure *total)
{
  GString *text = g_string_new (NULL);
  g_autofree char *result = NULL;

  for (guint i = 0; i < MIN (sum->values->len, MAX_SHOWN); i++)
    {
      PlanModelCheckFigure figure;
      g_autofree char *amount = NULL;

      read_part (self, sum, i, &figure);
      amount = plan_model_check_dup_amount (&figure, total->measure);
      g_string_append (text, i > 0 ? " + " : "");
      g_string_append (text, amount);
    }
  if (sum->values->len == 1)
    return g_string_free (text, FALSE);
  if (sum->values->len > MAX_SHOWN)
    g_string_append (text, " + …");
  result = compute_sum (self, sum, total);
  if (result != NULL)
    g_string_append_printf (text, " = %s", result);

  return g_string_free (text, FALSE);
}

static char *
write_names (Total     *self,
             const Sum *sum)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < sum->values->len; i++)
    plan_model_check_append_name (
        names, plan_model_check_get_name (self->check, plan_model_check_value (self->check, g_array_index (sum->values, guint, i))),
        i);
  plan_model_check_append_more (names, sum->values->len);

  return g_string_free (names, FALSE);
}

static void
report (Total                     *self,
        const PlanModelCheckValue *value,
        const Sum                 *sum,
        PlanModelSeverity          severity)
{
  PlanModelCheck *check = self->check;
  PlanModelCheckFigure total;
  g_autofree char *addition = NULL, *names = NULL, *digits = NULL, *year = NULL;

  plan_model_check_read_figure (check, value, &total);
  digits = plan_model_check_dup_digits (&total);
  addition = write_sum (self, sum, &total);
  names = write_names (self, sum);
  year = plan_model_check_dup_year (value);
  plan_model_check_begin (check, PLAN_MODEL_RULE_TOTAL_DIFFERS_FROM_PARTS, severity);
  plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR, plan_model_check_indicator (check, self->total)->number);
  plan_model_check_add_value (check, value);
  for (guint i = 0; i < sum->values->len; i++)
    {
      const PlanModelCheckValue *part = plan_model_check_value (check, g_array_index (sum->values, guint, i));

      plan_model_check_add_object (check, PLAN_MODEL_OBJECT_INDICATOR,
                                   plan_model_check_indicator (check, part->indicator)->number);
      plan_model_check_add_value (check, part);
    }
  /* Translators: the name of a total, its year, its figure, the addition of its parts, their names. */
  plan_model_check_end (check, g_strdup_printf (_("%s%s: %s against %s (%s)"), plan_model_check_get_name (check, value), year,
                                                digits, addition, names));
}

/* Judgement */

static void
check_sum (Total *self,
           guint  value_position,
           Sum   *sum)
{
  const PlanModelCheckValue *value = plan_model_check_value (self->check, value_position);
  PlanModelCheckFigure figure;
  PlanModelInterval total, parts;
  int order;

  if (!plan_model_check_read_figure (self->check, value, &figure) || figure.comparator == PLAN_MODEL_COMPARATOR_ABOUT
      || !add_up (self, sum, &figure, &parts))
    return;
  plan_model_figure_get_interval (&figure, &total);
  order = plan_model_interval_compare (&parts, &total);
  if (order > 0)
    report (self, value, sum, self->is_inferred ? PLAN_MODEL_SEVERITY_WARNING : PLAN_MODEL_SEVERITY_ERROR);
  else if (order < 0 && self->adds_up && !sum->lacks && sum->values->len == self->parts->len)
    report (self, value, sum, self->is_inferred ? PLAN_MODEL_SEVERITY_INFO : PLAN_MODEL_SEVERITY_WARNING);
}

/* Whether the words by which a total is named leave the list of its parts open: …、…等人才平台. */
static gboolean
is_open_list (const PlanModelCheck *check,
              guint                 indicator)
{
  const PlanModelCheckIndicator *total = plan_model_check_indicator (check, indicator);
  PlanModelMentionRow mention;

  if (strstr (plan_model_store_text (check->store, total->row.name), "等") != NULL)
    return TRUE;
  for (guint i = total->values.first; i < total->values.first + total->values.n; i++)
    {
      const PlanModelRange mentions = plan_model_check_value (check, i)->row.mentions;

      for (guint32 j = mentions.first; j < mentions.first + mentions.n; j++)
        {
          plan_model_store_get_mention (check->store, j, &mention);
          if (mention.rare.name != 0 && strstr (plan_model_store_text (check->store, mention.rare.name), "等") != NULL)
            return TRUE;
        }
    }

  return FALSE;
}

/* Where some parts are said to add up, those that are only named beside them (其中) are parts of something else. */
static void
keep_summands (Total *self)
{
  guint n = 0, n_summands = 0;

  for (guint i = 0; i < self->parts->len; i++)
    n_summands += plan_model_check_indicator (self->check, g_array_index (self->parts, guint, i))->row.nesting
                  == PLAN_MODEL_NESTING_SUM;
  self->adds_up = n_summands > 0;
  for (guint i = 0; i < self->parts->len; i++)
    {
      guint part = g_array_index (self->parts, guint, i);
      const PlanModelIndicatorRow *row = &plan_model_check_indicator (self->check, part)->row;

      if (n_summands > 0 && row->nesting != PLAN_MODEL_NESTING_SUM)
        continue;
      self->is_inferred = self->is_inferred
                          || plan_model_inferred_has (PLAN_MODEL_OBJECT_INDICATOR, row->rare.inferred, "parent")
                          || plan_model_inferred_has (PLAN_MODEL_OBJECT_INDICATOR, row->rare.inferred, "nesting");
      g_array_index (self->parts, guint, n++) = part;
    }
  g_array_set_size (self->parts, n);
}

static gboolean
is_rate (Total *self)
{
  const PlanModelCheckIndicator *total = plan_model_check_indicator (self->check, self->total);

  return plan_model_check_is_rate (self->check, total, plan_model_measures_get (self->check->measures, total->row.unit));
}

static void
check_total (Total *self)
{
  g_autoptr (GHashTable) chosen = NULL;
  PlanModelRange range = plan_model_check_indicator (self->check, self->total)->values;

  keep_summands (self);
  /* Rates of parts add up only where the plan says so. */
  if ((!self->adds_up || self->is_inferred) && is_rate (self))
    return;
  if (self->adds_up)
    self->adds_up = !is_open_list (self->check, self->total);
  for (guint i = 0; i < self->parts->len; i++)
    add_part (self, g_array_index (self->parts, guint, i));
  chosen = choose_figures (self->check, self->total);
  for (guint i = range.first; i < range.first + range.n; i++)
    {
      gpointer key = GUINT_TO_POINTER (get_key (plan_model_check_value (self->check, i)));
      Sum *sum = key != NULL ? g_hash_table_lookup (self->sums, key) : NULL;

      if (sum != NULL && GPOINTER_TO_UINT (g_hash_table_lookup (chosen, key)) == i + 1)
        check_sum (self, i, sum);
    }
}

/* The parts of each total, in the order of the rows: the places of the first and of the next one, + 1. */
typedef struct
{
  guint *first;
  guint *last;
  guint *next;
} Families;

static gboolean
read_families (const PlanModelCheck *check,
               Families             *families)
{
  guint32 first_row = check->row->indicators.first;
  gboolean has_any = FALSE;

  for (guint i = 0; i < check->indicators->len; i++)
    {
      PlanModelLink parent = plan_model_check_indicator (check, i)->row.rare.parent;
      guint total = parent != 0 ? parent - 1 - first_row : 0;

      if (parent == 0)
        continue;
      has_any = TRUE;
      if (families->first[total] == 0)
        families->first[total] = i + 1;
      else
        families->next[families->last[total]] = i + 1;
      families->last[total] = i;
    }

  return has_any;
}

void
plan_model_check_totals (PlanModelCheck *check)
{
  guint n = check->indicators->len;
  g_autofree guint *first = NULL, *last = NULL, *next = NULL;
  Families families;

  if (!plan_model_check_wants (check, PLAN_MODEL_RULE_TOTAL_DIFFERS_FROM_PARTS))
    return;
  families.first = first = g_new0 (guint, n);
  families.last = last = g_new0 (guint, n);
  families.next = next = g_new0 (guint, n);
  if (!read_families (check, &families))
    return;
  for (guint i = 0; i < n; i++)
    {
      Total total = { .check = check, .total = i };

      if (first[i] == 0)
        continue;
      total.parts = g_array_new (FALSE, FALSE, sizeof (guint));
      total.sums = g_hash_table_new_full (NULL, NULL, NULL, free_sum);
      for (guint part = first[i]; part != 0; part = next[part - 1])
        {
          guint position = part - 1;

          g_array_append_val (total.parts, position);
        }
      check_total (&total);
      g_array_unref (total.parts);
      g_hash_table_unref (total.sums);
    }
}
