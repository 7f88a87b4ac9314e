/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/pairs-private.h>

#include <libplanmodel/analysis/across-private.h>

#include <stdlib.h>
#include <string.h>

/* A row with all that it is sorted by. */
typedef struct
{
  PlanModelPair pair;
  PlanModelStanding standing;
  guint group; /* the place of its group */
  guint rank; /* what is more surely the thing has a lower one */
  const char *area;
  int year;
  gboolean has_target;
  PlanModelDecimal target;
  guint position; /* before, so that equal rows keep their order */
} Row;

/* What is known of a group before it is made: what its rows have in common. */
typedef struct
{
  const PlanModelPairsGroup *from; /* that its first row was in */
  guint32 key; /* concept, area or year */
  guint place;
} Key;

static int
get_year (const PlanModelPairs *self,
          const PlanModelPair  *pair)
{
  return pair->target != 0 ? self->store->value.year[pair->target - 1] : 0;
}

static guint32
get_key (const PlanModelPairs        *self,
         const PlanModelPair         *pair,
         PlanModelComparisonGrouping  grouping)
{
  if (grouping == PLAN_MODEL_COMPARISON_GROUPING_CONCEPT)
    return plan_model_concepts_get (self->concepts, pair->indicator);
  if (grouping == PLAN_MODEL_COMPARISON_GROUPING_AREA)
    return plan_model_pairs_get_area (self, pair);

  return (guint32) get_year (self, pair);
}

/* Of a name, what has it exactly comes before other names of the thing; a concept has labels, and one is as good as another. */
static guint
get_rank (const PlanModelPairs *self,
          guint8                grade)
{
  if (self->name != NULL)
    return PLAN_MODEL_ALIGNMENT_GRADE_EXACT - grade;

  return grade > PLAN_MODEL_ALIGNMENT_GRADE_CLOSE ? 0 : 1;
}

static void
read_row (const PlanModelPairs     *self,
          guint                     position,
          PlanModelComparisonOrder  order,
          Row                      *row)
{
  *row = (Row) { .pair = self->pairs[position], .position = position };
  if (self->is_across)
    {
      row->standing = self->standings[position];
      row->rank = get_rank (self, row->standing.grade);
    }
  row->area = plan_model_store_text (self->store, plan_model_pairs_get_area (self, &row->pair));
  row->year = get_year (self, &row->pair);
  if (order == PLAN_MODEL_COMPARISON_ORDER_TARGET)
    {
      g_auto (PlanModelAligned) baseline = { NULL };
      g_auto (PlanModelAligned) target = { NULL };

      plan_model_pairs_align (self, position, &baseline, &target);
      row->has_target = target.text != NULL && plan_model_decimal_parse (target.text, -1, &row->target);
    }
}

static int
compare_years (int a,
               int b)
{
  if (a == b)
    return 0;
  if (a == 0 || b == 0)
    return a == 0 ? 1 : -1;

  return a < b ? -1 : 1;
}

static int
compare_in_order (const Row                *a,
                  const Row                *b,
                  PlanModelComparisonOrder  order)
{
  switch (order)
    {
    case PLAN_MODEL_COMPARISON_ORDER_AREA:
      return g_strcmp0 (a->area, b->area);
    case PLAN_MODEL_COMPARISON_ORDER_YEAR:
      return compare_years (a->year, b->year);
    case PLAN_MODEL_COMPARISON_ORDER_TARGET:
      if (!a->has_target || !b->has_target)
        return (a->has_target ? 0 : 1) - (b->has_target ? 0 : 1);
      return plan_model_decimal_compare (&b->target, &a->target);
    case PLAN_MODEL_COMPARISON_ORDER_CATALOG:
    default:
      return 0;
    }
}

static int
compare_rows (gconstpointer one,
              gconstpointer other,
              gpointer      order)
{
  const Row *a = one, *b = other;
  int result;

  if (a->group != b->group)
    return a->group < b->group ? -1 : 1;
  if (a->rank != b->rank)
    return a->rank < b->rank ? -1 : 1;
  result = compare_in_order (a, b, (PlanModelComparisonOrder) GPOINTER_TO_INT (order));
  if (result != 0)
    return result;

  return a->position < b->position ? -1 : 1;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  const Key *one = a, *other = b;

  return compare_years ((int) one->key, (int) other->key);
}

/* The keys of all rows, each once: concepts and years in their own order, areas as they are met. */
static GArray *
find_keys (const PlanModelPairs        *self,
           PlanModelComparisonGrouping  grouping)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (Key));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->n; i++)
    {
      Key key = { .from = plan_model_pairs_find_group (self, i), .key = get_key (self, &self->pairs[i], grouping) };

      if (g_hash_table_add (seen, GUINT_TO_POINTER (key.key)))
        g_array_append_val (keys, key);
    }
  if (grouping != PLAN_MODEL_COMPARISON_GROUPING_AREA)
    g_array_sort (keys, compare_numbers);

  return keys;
}

/* Which place each key has among the groups; what is written of the group follows it. */
static PlanModelPairsGroup *
make_groups (GArray                      *keys,
             PlanModelComparisonGrouping  grouping,
             GHashTable                  *places)
{
  PlanModelPairsGroup *groups = g_new0 (PlanModelPairsGroup, keys->len);

  for (guint i = 0; i < keys->len; i++)
    {
      const Key *key = &g_array_index (keys, Key, i);
      PlanModelPairsGroup *group = &groups[i];

      g_hash_table_insert (places, GUINT_TO_POINTER (key->key), GUINT_TO_POINTER (i));
      group->concept = key->from->concept;
      group->basis = key->from->basis;
      if (grouping == PLAN_MODEL_COMPARISON_GROUPING_CONCEPT)
        group->concept = key->key;
      else if (grouping == PLAN_MODEL_COMPARISON_GROUPING_AREA)
        group->area = key->key;
      else
        group->year = (int) key->key;
    }

  return groups;
}

/* Writes the sorted rows back, with where their groups begin and end. */
static void
take_rows (PlanModelPairs      *self,
           const Row           *rows,
           PlanModelPairsGroup *groups,
           guint                n_groups)
{
  guint next = 0;

  for (guint i = 0; i < n_groups; i++)
    {
      groups[i].first = next;
      for (; next < self->n && rows[next].group == i; next++)
        {
          self->pairs[next] = rows[next].pair;
          if (self->is_across)
            self->standings[next] = rows[next].standing;
        }
      groups[i].end = next;
    }
}

/* Drops the concepts that one plan alone has: there is nothing to hold them against. */
static void
drop_lonely_groups (PlanModelPairs *self)
{
  guint n_groups = 0, n = 0;

  for (guint i = 0; i < self->n_groups; i++)
    {
      PlanModelPairsGroup group = self->groups[i];
      guint length = group.end - group.first;
      gboolean has_several = FALSE;

      for (guint k = group.first; k < group.end; k++)
        has_several |= self->pairs[k].plan != self->pairs[group.first].plan;
      if (!has_several)
        continue;
      memmove (self->pairs + n, self->pairs + group.first, length * sizeof (PlanModelPair));
      memmove (self->standings + n, self->standings + group.first, length * sizeof (PlanModelStanding));
      group.first = n;
      n += length;
      group.end = n;
      self->groups[n_groups++] = group;
    }
  self->n_groups = n_groups;
  self->n = n;
}

void
plan_model_pairs_arrange (PlanModelPairs              *self,
                          PlanModelComparisonGrouping  grouping,
                          PlanModelComparisonOrder     order)
{
  g_autofree Row *rows = NULL;
  g_autoptr (GArray) keys = NULL;
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  gboolean is_parted = grouping != PLAN_MODEL_COMPARISON_GROUPING_NONE;
  PlanModelPairsGroup *groups = self->groups;
  guint n_groups = self->n_groups;

  /* Plan by plan, in the order of the document: that is what they are. */
  if (!is_parted && !self->is_across && order == PLAN_MODEL_COMPARISON_ORDER_CATALOG)
    return;
  if (is_parted)
    {
      keys = find_keys (self, grouping);
      groups = make_groups (keys, grouping, places);
      n_groups = keys->len;
    }
  rows = g_new (Row, self->n);
  for (guint i = 0; i < self->n; i++)
    {
      const PlanModelPairsGroup *group = plan_model_pairs_find_group (self, i);

      read_row (self, i, order, &rows[i]);
      /* A part that is torn from its whole stands for itself. */
      rows[i].pair.depth = 0;
      rows[i].group = (guint) (group - self->groups);
      if (is_parted)
        rows[i].group = GPOINTER_TO_UINT (
            g_hash_table_lookup (places, GUINT_TO_POINTER (get_key (self, &self->pairs[i], grouping))));
    }
  g_qsort_with_data (rows, (int) self->n, sizeof (Row), compare_rows, GINT_TO_POINTER (order));
  if (is_parted)
    g_free (self->groups);
  self->groups = groups;
  self->n_groups = n_groups;
  take_rows (self, rows, groups, n_groups);
  if (grouping == PLAN_MODEL_COMPARISON_GROUPING_CONCEPT && self->is_across && self->name == NULL && self->concept == NULL)
    drop_lonely_groups (self);
}
