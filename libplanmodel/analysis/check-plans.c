/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/check-plans-private.h>

#include <libplanmodel/core/script-private.h>

struct _PlanModelCheckPlans
{
  const PlanModelStore *store;
  GHashTable *titles; /* folded title → row + 1 */
  GHashTable *numbers; /* folded document number → row + 1 */
  GHashTable *areas; /* area and period → row + 1, of the first plan */
  GHashTable *below; /* the same, of the area above → GArray of guint32 */
  GHashTable *indicators; /* row of a plan → (subject → row of an indicator + 1), of the plans that were asked for */
};

char *
plan_model_document_number_fold (const char *number)
{
  g_autofree char *folded = plan_model_script_fold_name (number);
  GString *letters = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (letters, c);
    }

  return g_string_free (letters, FALSE);
}

/* What tells an area in all plans: its code, else its name; and the period. */
static char *
make_key (const PlanModelStore *store,
          PlanModelLink         area,
          PlanModelYears        period)
{
  const PlanModelAreaRow *row = plan_model_store_peek_area (store, area - 1);
  g_autofree char *name = NULL;

  if (row->code != 0)
    return g_strdup_printf ("%s %d %d", plan_model_store_text (store, row->code), period.start, period.end);
  name = plan_model_script_fold_name (plan_model_store_text (store, row->name));

  return g_strdup_printf ("%s %d %d", name, period.start, period.end);
}

/* The key of the area above that of a plan; NULL where either is not stated. */
static char *
make_key_above (const PlanModelStore   *store,
                const PlanModelPlanRow *plan)
{
  PlanModelLink parent = plan->area != 0 ? plan_model_store_peek_area (store, plan->area - 1)->parent : 0;

  return parent != 0 && plan->period.end != 0 ? make_key (store, parent, plan->period) : NULL;
}

static char *
make_own_key (const PlanModelStore   *store,
              const PlanModelPlanRow *plan)
{
  return plan->area != 0 && plan->period.end != 0 ? make_key (store, plan->area, plan->period) : NULL;
}

/* Takes the key.  Returns: whether it is the first of its key */
static gboolean
add_first (GHashTable *table,
           char       *key,
           guint32     plan)
{
  if (key == NULL || g_hash_table_contains (table, key))
    {
      g_free (key);
      return FALSE;
    }

  return g_hash_table_insert (table, key, GUINT_TO_POINTER (plan + 1));
}

static void
add_below (PlanModelCheckPlans *self,
           char                *key,
           guint32              plan)
{
  GArray *plans;

  if (key == NULL)
    return;
  plans = g_hash_table_lookup (self->below, key);
  if (plans == NULL)
    {
      plans = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_hash_table_insert (self->below, key, plans);
    }
  else
    g_free (key);
  g_array_append_val (plans, plan);
}

static void
add_plan (PlanModelCheckPlans *self,
          guint32              plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (self->store, plan);
  const char *number = plan_model_store_text (self->store, row->document_number);

  add_first (self->titles, plan_model_script_fold_name (plan_model_store_text (self->store, row->title)), plan);
  if (number != NULL)
    add_first (self->numbers, plan_model_document_number_fold (number), plan);
  if (add_first (self->areas, make_own_key (self->store, row), plan))
    add_below (self, make_key_above (self->store, row), plan);
}

PlanModelCheckPlans *
plan_model_check_plans_new (const PlanModelStore *store)
{
  PlanModelCheckPlans *self = g_new0 (PlanModelCheckPlans, 1);

  self->store = store;
  self->titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->areas = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->below = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->indicators = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  for (guint32 i = 0; i < store->n[PLAN_MODEL_OBJECT_PLAN]; i++)
    add_plan (self, i);

  return self;
}

void
plan_model_check_plans_free (PlanModelCheckPlans *self)
{
  g_hash_table_unref (self->titles);
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->areas);
  g_hash_table_unref (self->below);
  g_hash_table_unref (self->indicators);
  g_free (self);
}

static PlanModelLink
find (GHashTable *table,
      const char *key)
{
  return key != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (table, key)) : 0;
}

PlanModelLink
plan_model_check_plans_find_document (const PlanModelCheckPlans *self,
                                      guint32                    plan,
                                      PlanModelText              title,
                                      PlanModelText              number)
{
  g_autofree char *folded_title = title != 0 ? plan_model_script_fold_name (plan_model_store_text (self->store, title)) : NULL;
  g_autofree char *folded_number =
      number != 0 ? plan_model_document_number_fold (plan_model_store_text (self->store, number)) : NULL;
  PlanModelLink found = find (self->numbers, folded_number);

  if (found == 0)
    {
      found = find (self->titles, folded_title);
      /* Two numbers are two documents. */
      if (found != 0 && number != 0 && plan_model_store_peek_plan (self->store, found - 1)->document_number != 0)
        return 0;
    }

  return found != plan + 1 ? found : 0;
}

PlanModelLink
plan_model_check_plans_find_above (const PlanModelCheckPlans *self,
                                   guint32                    plan)
{
  g_autofree char *key = make_key_above (self->store, plan_model_store_peek_plan (self->store, plan));

  return find (self->areas, key);
}

const GArray *
plan_model_check_plans_get_below (const PlanModelCheckPlans *self,
                                  guint32                    plan)
{
  g_autofree char *key = make_own_key (self->store, plan_model_store_peek_plan (self->store, plan));

  if (key == NULL || find (self->areas, key) != plan + 1)
    return NULL;

  return g_hash_table_lookup (self->below, key);
}

static GHashTable *
read_indicators (PlanModelCheckPlans  *self,
                 const PlanModelCheck *check,
                 guint32               plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (self->store, plan);
  GHashTable *indicators = g_hash_table_new (NULL, NULL);

  for (guint32 i = row->indicators.first; i < row->indicators.first + row->indicators.n; i++)
    {
      PlanModelIndicatorRow indicator;
      gpointer key;

      plan_model_store_get_indicator (self->store, i, &indicator);
      if (indicator.rare.scope != 0 || (indicator.rare.area != 0 && indicator.rare.area != row->area))
        continue;
      key = GUINT_TO_POINTER (plan_model_check_get_subject (check, i, indicator.name));
      if (!g_hash_table_contains (indicators, key))
        g_hash_table_insert (indicators, key, GUINT_TO_POINTER (i + 1));
    }

  return indicators;
}

PlanModelLink
plan_model_check_plans_find_indicator (const PlanModelCheck *check,
                                       guint32               plan,
                                       guint32               subject)
{
  PlanModelCheckPlans *self = check->plans;
  GHashTable *indicators = g_hash_table_lookup (self->indicators, GUINT_TO_POINTER (plan));

  if (indicators == NULL)
    {
      indicators = read_indicators (self, check, plan);
      g_hash_table_insert (self->indicators, GUINT_TO_POINTER (plan), indicators);
    }

  return GPOINTER_TO_UINT (g_hash_table_lookup (indicators, GUINT_TO_POINTER (subject)));
}
