/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/duty-set-private.h>

#include <libplanmodel/core/script-private.h>

#include <stdlib.h>
#include <string.h>

/* @n_dated: where what is ongoing begins */
static PlanModelDutySet *
take_rows (PlanModelDutySet *self,
           GArray           *rows,
           guint             n_dated)
{
  guint n = rows->len;
  PlanModelDutySet *taken =
      plan_model_duty_set_take (plan_model_duty_ground_ref (self->ground),
                                (PlanModelDutyRow *) (gpointer) g_array_free (rows, FALSE), n);

  taken->n_dated = n_dated;
  taken->is_whole = FALSE;

  return taken;
}

/* What has no time is left out where time counts. */
static PlanModelDutySet *
take_dated_rows (PlanModelDutySet *self,
                 GArray           *rows,
                 guint             n_dated)
{
  PlanModelDutySet *taken = take_rows (self, rows, n_dated);

  taken->n_undated = self->n_undated;

  return taken;
}

/* Of agencies */

typedef struct
{
  const PlanModelDutyGround *ground;
  const char *text; /* folded */
  GHashTable *known; /* of texts of the store, whether the text is in them */
} NameSearch;

#define HAS_TEXT GUINT_TO_POINTER (1)
#define HAS_NO_TEXT GUINT_TO_POINTER (2)

static gboolean
has_text (NameSearch    *self,
          PlanModelText  name)
{
  g_autofree char *folded = NULL;
  gpointer found;

  if (name == 0)
    return FALSE;
  found = g_hash_table_lookup (self->known, GUINT_TO_POINTER (name));
  if (found == NULL)
    {
      folded = plan_model_script_fold_name (plan_model_store_text (self->ground->store, name));
      found = strstr (folded, self->text) != NULL ? HAS_TEXT : HAS_NO_TEXT;
      g_hash_table_insert (self->known, GUINT_TO_POINTER (name), found);
    }

  return found == HAS_TEXT;
}

static gboolean
is_named (NameSearch *self,
          guint32     agency)
{
  const PlanModelStore *store = self->ground->store;
  const PlanModelAgencyRow *row = plan_model_store_peek_agency (store, agency);

  if (has_text (self, row->name) || has_text (self, row->full_name))
    return TRUE;
  for (guint32 i = 0; i < row->aliases.n; i++)
    {
      if (has_text (self, store->aliases.items[row->aliases.first + i]))
        return TRUE;
    }

  return FALSE;
}

/* By the names of the agency, by that of the body, and by what is written there. */
static gboolean
is_wanted (NameSearch             *self,
           const PlanModelDutyRow *row)
{
  const PlanModelDutyGround *ground = self->ground;
  guint32 body = plan_model_duty_row_get_body (row, ground);

  if (body == PLAN_MODEL_DUTY_NOBODY)
    return FALSE;
  if (is_named (self, row->agency) || is_named (self, ground->bodies.bodies[body].agency))
    return TRUE;

  /* What is written of a group says nothing of a member. */
  return plan_model_duty_row_get_group (row, ground) == 0
         && has_text (self, plan_model_store_peek_assignment (ground->store, row->assignment)->as_written);
}

PlanModelDutySet *
plan_model_duty_set_filter_agency (PlanModelDutySet *self,
                                   const char       *text)
{
  g_autofree char *folded = plan_model_script_fold_name (text);
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (PlanModelDutyRow));
  NameSearch search = { self->ground, folded, known };
  guint n_dated = 0;

  for (guint i = 0; i < self->n; i++)
    {
      if (!is_wanted (&search, &self->rows[i]))
        continue;
      g_array_append_val (rows, self->rows[i]);
      n_dated += i < self->n_dated;
    }

  return take_rows (self, rows, n_dated);
}

PlanModelDutySet *
plan_model_duty_set_filter_role (PlanModelDutySet        *self,
                                 PlanModelAssignmentRole  role)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (PlanModelDutyRow));
  guint n_dated = 0;

  for (guint i = 0; i < self->n; i++)
    {
      if (self->rows[i].agency == PLAN_MODEL_DUTY_NOBODY || self->rows[i].role != role)
        continue;
      g_array_append_val (rows, self->rows[i]);
      n_dated += i < self->n_dated;
    }

  return take_rows (self, rows, n_dated);
}

/* By time */

typedef struct
{
  PlanModelDutyRow row;
  guint32 section; /* the bodies in their order */
  guint32 place; /* in the old set */
} DatedRow;

typedef struct
{
  const PlanModelDutyGround *ground;
  PlanModelDay first;
  PlanModelDay last;
  GArray *dated; /* of DatedRow */
  guint32 section;
  guint32 place;
} DateSearch;

static int
compare_dated (gconstpointer a,
               gconstpointer b)
{
  const DatedRow *first = a, *second = b;

  if (first->section != second->section)
    return first->section < second->section ? -1 : 1;
  if (first->row.due != second->row.due)
    return first->row.due < second->row.due ? -1 : 1;

  return (first->place > second->place) - (first->place < second->place);
}

static void
add_dated (DateSearch             *self,
           const PlanModelDutyRow *row)
{
  DatedRow dated = { *row, self->section, self->place };

  if (row->due >= self->first && row->due <= self->last)
    g_array_append_val (self->dated, dated);
}

/* Targets of several dates are due at each of them. */
static void
add_by_targets (DateSearch             *self,
                const PlanModelDutyRow *row)
{
  g_autoptr (GHashTable) days = g_hash_table_new (NULL, NULL);
  const PlanModelDutyTarget *target;
  PlanModelDutyTargetIter iter;

  plan_model_duty_row_init_targets (row, self->ground, &iter);
  while ((target = plan_model_duty_row_next_target (row, self->ground, &iter)) != NULL)
    {
      PlanModelDutyRow one = *row;
      PlanModelPeriod due;

      if (!plan_model_value_row_get_due (self->ground->store, target->value, &due)
          || !g_hash_table_add (days, GINT_TO_POINTER (due.last)))
        continue;
      one.due = due.last;
      one.dated = target->value + 1;
      one.is_one_date = TRUE;
      add_dated (self, &one);
    }
}

static void
add_row (DateSearch             *self,
         const PlanModelDutyRow *row)
{
  if (row->due == 0 || row->due == PLAN_MODEL_DAY_NEVER)
    return;
  if (row->deadline_origin == PLAN_MODEL_DEADLINE_ORIGIN_TARGETS)
    add_by_targets (self, row);
  else
    add_dated (self, row);
}

/* The dated rows of the set that lie between the days, each body's by time. */
static GArray *
find_dated (PlanModelDutySet *self,
            PlanModelDay      first,
            PlanModelDay      last)
{
  g_autoptr (GArray) dated = g_array_new (FALSE, FALSE, sizeof (DatedRow));
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (PlanModelDutyRow));
  DateSearch search = { self->ground, first, last, dated, 0, 0 };
  guint32 body = PLAN_MODEL_DUTY_NOBODY;

  for (search.place = 0; search.place < self->n; search.place++)
    {
      const PlanModelDutyRow *row = &self->rows[search.place];
      guint32 own = plan_model_duty_row_get_body (row, self->ground);

      search.section += own != body;
      body = own;
      add_row (&search, row);
    }
  if (dated->len > 0)
    qsort (dated->data, dated->len, sizeof (DatedRow), compare_dated);
  for (guint i = 0; i < dated->len; i++)
    g_array_append_val (rows, g_array_index (dated, DatedRow, i).row);

  return rows;
}

/* Whether the plan has begun by a day; one that says nothing of its time has. */
static gboolean
has_begun (const PlanModelStore *store,
           guint32               plan,
           PlanModelDay          day)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  PlanModelPeriod begin;

  if (row->period.start > 0)
    plan_model_period_init_year (&begin, row->period.start);
  else if (row->issued == 0
           || !plan_model_period_parse (plan_model_store_text (store, row->issued),
                                        plan_model_pool_get_length (&store->texts, row->issued), &begin))
    return TRUE;

  return begin.first <= day;
}

PlanModelDutySet *
plan_model_duty_set_filter_due (PlanModelDutySet      *self,
                                const PlanModelPeriod *period)
{
  GArray *rows = find_dated (self, period->first, period->last);
  guint n_dated = rows->len;

  for (guint i = 0; i < self->n; i++)
    {
      if (self->rows[i].due == PLAN_MODEL_DAY_NEVER
          && has_begun (self->ground->store, self->rows[i].plan, period->last))
        g_array_append_val (rows, self->rows[i]);
    }

  return take_dated_rows (self, rows, n_dated);
}

PlanModelDutySet *
plan_model_duty_set_filter_until (PlanModelDutySet *self,
                                  PlanModelDay      day)
{
  GArray *rows = find_dated (self, 1, day);

  return take_dated_rows (self, rows, rows->len);
}
