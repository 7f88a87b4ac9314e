/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duties.h>

#include <libplanmodel/analysis/duties-private.h>
#include <libplanmodel/analysis/duty-certainty-private.h>
#include <libplanmodel/analysis/plan-label-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/table/table-private.h>

#include <glib/gi18n-lib.h>

enum
{
  AGENCY,
  AREA,
  KIND,
  FIRST_ROLE,
  FIRST_SHOWN = FIRST_ROLE + 7, /* the same roles in print */
  ONLY_SUPPORTS = FIRST_SHOWN + 6,
  N_PLANS,
  CERTAINTY,
  N_COLUMNS
};

/* The roles are called as they are in JSON, so that a column is found by the word of a duty. */
#define ROLE(name) { name, name, PLAN_MODEL_COLUMN_INTEGER, PLAN_MODEL_TABLE_DATA_ONLY }
#define SHOWN(name) { "shown_" name, name, PLAN_MODEL_COLUMN_INTEGER, PLAN_MODEL_TABLE_PRINT_ONLY }
#define DATA(name, title, kind) { name, title, PLAN_MODEL_COLUMN_##kind, PLAN_MODEL_TABLE_DATA_ONLY }

static const PlanModelTableColumn columns[N_COLUMNS] = {
  [AGENCY] = { "agency", N_("Agency"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [AREA] = { "area", N_("Area"), PLAN_MODEL_COLUMN_TEXT, PLAN_MODEL_TABLE_MAY_WRAP },
  [KIND] = DATA ("kind", N_("Kind"), TEXT),
  [FIRST_ROLE] = ROLE ("lead"),
  ROLE ("responsible"),
  ROLE ("implement"),
  ROLE ("guide"),
  ROLE ("support"),
  ROLE ("participate"),
  ROLE ("unknown"),
  [FIRST_SHOWN] = SHOWN ("lead"),
  SHOWN ("responsible"),
  SHOWN ("implement"),
  SHOWN ("guide"),
  SHOWN ("support"),
  SHOWN ("participate"),
  [ONLY_SUPPORTS] = DATA ("only_supports", N_("Only supports"), BOOLEAN),
  [N_PLANS] = DATA ("plans", N_("Plans"), INTEGER),
  [CERTAINTY] = DATA ("certainty", N_("Certainty"), TEXT),
};

/* In the order of the columns; the last is not printed. */
static const guint8 roles[] = {
  PLAN_MODEL_ASSIGNMENT_ROLE_LEAD,    PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE, PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT,
  PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE,   PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT,     PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE,
  PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN,
};

/* What the duties of a body come to. */
typedef struct
{
  guint first; /* the first of them in the set */
  guint counts[G_N_ELEMENTS (roles)]; /* by role */
  guint n_plans;
  guint32 plan; /* the last of them */
  PlanModelDutyCertainty certainty; /* the least sure one */
} Sum;

/* Counts the plan of a duty, once.  Those of a body mostly come by plan. */
static void
add_plan (Sum        *sum,
          guint32     body,
          guint32     plan,
          GHashTable *known)
{
  guint64 pair = (guint64) body << 32 | plan;

  if (sum->n_plans > 0 && sum->plan == plan)
    return;
  sum->plan = plan;
  if (g_hash_table_contains (known, &pair))
    return;
  g_hash_table_add (known, g_memdup2 (&pair, sizeof pair));
  sum->n_plans++;
}

/* Returns: (transfer full): an array of Sum, in the order in which the bodies come */
static GArray *
add_up (const PlanModelDutySet *set)
{
  GArray *sums = g_array_new (FALSE, TRUE, sizeof (Sum));
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL); /* of bodies + 1 → place + 1 */
  g_autoptr (GHashTable) plans = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < set->n; i++)
    {
      const PlanModelDutyRow *row = &set->rows[i];
      guint32 body = plan_model_duty_row_get_body (row, set->ground);
      guint place;
      Sum *sum;

      if (body == PLAN_MODEL_DUTY_NOBODY)
        continue;
      place = GPOINTER_TO_UINT (g_hash_table_lookup (places, GUINT_TO_POINTER (body + 1)));
      if (place == 0)
        {
          place = sums->len + 1;
          g_array_set_size (sums, place);
          g_array_index (sums, Sum, place - 1).first = i;
          g_hash_table_insert (places, GUINT_TO_POINTER (body + 1), GUINT_TO_POINTER (place));
        }
      sum = &g_array_index (sums, Sum, place - 1);
      sum->counts[row->role]++;
      sum->certainty = MAX (sum->certainty, plan_model_duty_row_get_certainty (row, set->ground));
      add_plan (sum, body, row->plan, plans);
    }

  return sums;
}

/* As data a body that has no duty of a role has 0 of them; in print the place is empty. */
static void
put_counts (PlanModelTable *table,
            const Sum      *sum)
{
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      guint n = sum->counts[roles[i]];

      plan_model_table_put_int (table, FIRST_ROLE + i, n);
      if (FIRST_SHOWN + i >= ONLY_SUPPORTS)
        continue;
      if (n > 0)
        plan_model_table_put_int (table, FIRST_SHOWN + i, n);
      else
        plan_model_table_put (table, FIRST_SHOWN + i, "");
    }
}

static void
put_row (PlanModelTable         *table,
         const PlanModelDutySet *set,
         const Sum              *sum)
{
  const PlanModelStore *store = set->ground->store;
  const PlanModelDutyRow *row = &set->rows[sum->first];
  guint32 body = plan_model_duty_row_get_body (row, set->ground);
  guint kind = plan_model_store_peek_agency (store, set->ground->bodies.bodies[body].agency)->kind;

  plan_model_table_begin_row (table, 0);
  plan_model_table_put (table, AGENCY, plan_model_duty_row_get_name (row, set->ground));
  plan_model_table_put (table, AREA,
                        plan_model_plan_label_get_area (store, plan_model_duty_row_get_area (row, set->ground)));
  if (kind != PLAN_MODEL_AGENCY_KIND_UNKNOWN)
    plan_model_table_put (table, KIND, plan_model_words_get (PLAN_MODEL_WORDS_AGENCY_KIND)->word[kind]);
  put_counts (table, sum);
  plan_model_table_put_boolean (table, ONLY_SUPPORTS,
                                plan_model_duty_roles_only_support (set->ground->roles[body]));
  plan_model_table_put_int (table, N_PLANS, sum->n_plans);
  plan_model_table_put (table, CERTAINTY, plan_model_duty_certainty_get_word (sum->certainty));
}

/**
 * plan_model_duties_dup_agency_table:
 * @self: duties
 *
 * Makes a table of the bodies that have the duties, a row each, in the order of the duties.
 *
 * | column | what is in it |
 * |---|---|
 * | `agency`, `area`, `kind` | what the body is called, its area, and a word of plan JSON for what it is |
 * | `lead`, `responsible`, `implement`, `guide`, `support`, `participate`, `unknown` | how many duties it has of each role |
 * | `only_supports` | whether it leads nothing and answers for nothing in all of the catalog, but supports or takes part |
 * | `plans` | how many plans its duties are from |
 * | `certainty` | the least sure of the nicks of [enum@PlanModel.DutyCertainty] |
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
PlanModelTable *
plan_model_duties_dup_agency_table (PlanModelDuties *self)
{
  const PlanModelDutySet *set;
  g_autoptr (GArray) sums = NULL;
  PlanModelTable *table;

  g_return_val_if_fail (PLAN_MODEL_IS_DUTIES (self), NULL);

  set = plan_model_duties_get_set (self);
  sums = add_up (set);
  table = plan_model_table_new (columns, N_COLUMNS);
  for (guint i = 0; i < sums->len; i++)
    put_row (table, set, &g_array_index (sums, Sum, i));

  return plan_model_table_freeze (table);
}
