/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/witnesses-private.h>

#include <libplanmodel/core/enums.h>

#include <stdlib.h>

/* A figure under what it is about: a name or a concept, in a place, narrowed by a scope or not. */
typedef struct
{
  guint32 place;
  guint32 subject;
  guint32 scope;
  guint32 rank; /* of its document: the later the higher */
  PlanModelWitness witness;
} Entry;

/* Names and concepts have numbers of one pool; so a subject has one bit more. */
#define BY_NAME(number)    ((number) << 1)
#define BY_CONCEPT(number) ((number) << 1 | 1)

struct _PlanModelWitnesses
{
  const PlanModelIndicatorKeys *keys;
  guint32 *scopes; /* by indicator: the number of the text; 0: none */
  GArray *entries; /* sorted by place, subject, scope, year, form; of one document only, the latest */
};

/* Day of a date as far as it is stated, as a number that grows with time; 0 for none. */
static guint32
rank_date (const char *date)
{
  guint32 parts[3] = { 0, 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (parts) && date != NULL; i++)
    {
      parts[i] = (guint32) g_ascii_strtoull (date, (char **) &date, 10);
      if (*date != '-')
        break;
      date++;
    }

  return parts[0] * 10000 + parts[1] * 100 + parts[2];
}

static guint32
rank_plan (const PlanModelStore *store, guint32 plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (store, plan);
  guint32 rank = rank_date (plan_model_store_text (store, row->issued));

  if (rank == 0)
    rank = rank_date (plan_model_store_text (store, row->published));

  return rank != 0 ? rank : (guint32) row->period.start * 10000;
}

static void
add_value (PlanModelWitnesses *self, const Entry *entry, const guint32 *subjects)
{
  Entry added = *entry;

  for (guint i = 0; i < 2; i++)
    {
      added.subject = subjects[i];
      if (subjects[i] > 1)
        g_array_append_val (self->entries, added);
    }
}

static void
add_indicator (PlanModelWitnesses *self, guint32 plan, guint32 rank, guint32 indicator)
{
  const PlanModelIndicatorKeys *keys = self->keys;
  const PlanModelStore *store = keys->store;
  const guint32 subjects[2] = { BY_NAME (keys->names[indicator]),
                                BY_CONCEPT (keys->concepts[indicator]) };
  Entry entry = { .rank = rank, .scope = self->scopes[indicator] };

  entry.place = plan_model_indicator_keys_get_place (
      keys, plan_model_indicator_keys_get_area (keys, indicator));
  if (entry.place == 0)
    return;
  for (guint32 i = store->indicator.first_value[indicator];
       i < store->indicator.first_value[indicator + 1]; i++)
    {
      if (store->value.year[i] <= 0
          || (store->value.role[i] != PLAN_MODEL_VALUE_ROLE_BASELINE
              && store->value.role[i] != PLAN_MODEL_VALUE_ROLE_ACTUAL))
        continue;
      entry.witness =
          (PlanModelWitness){ i, indicator, plan, store->value.year[i], store->value.form[i] };
      add_value (self, &entry, subjects);
    }
}

static int
compare_subjects (const Entry *a, const Entry *b)
{
  if (a->place != b->place)
    return a->place < b->place ? -1 : 1;

  if (a->subject != b->subject)
    return a->subject < b->subject ? -1 : 1;

  return (a->scope > b->scope) - (a->scope < b->scope);
}

static int
compare_figures (const Entry *a, const Entry *b)
{
  int order = compare_subjects (a, b);

  if (order != 0)
    return order;
  if (a->witness.year != b->witness.year)
    return a->witness.year < b->witness.year ? -1 : 1;

  return (a->witness.form > b->witness.form) - (a->witness.form < b->witness.form);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *first = a, *second = b;
  int order = compare_figures (first, second);

  if (order != 0)
    return order;
  if (first->rank != second->rank)
    return first->rank > second->rank ? -1 : 1;

  return (first->witness.value > second->witness.value)
         - (first->witness.value < second->witness.value);
}

/* Of each figure only what the latest document says is kept. */
static void
keep_latest (PlanModelWitnesses *self)
{
  guint n = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (n > 0)
        {
          const Entry *last = &g_array_index (self->entries, Entry, n - 1);

          if (compare_figures (last, entry) == 0 && last->witness.plan != entry->witness.plan)
            continue;
        }
      g_array_index (self->entries, Entry, n++) = *entry;
    }
  g_array_set_size (self->entries, n);
}

static guint32 *
number_scopes (PlanModelIndicatorKeys *keys)
{
  guint32 n = keys->store->n[PLAN_MODEL_OBJECT_INDICATOR];
  guint32 *scopes = g_new0 (guint32, n);

  for (guint32 i = 0; i < n; i++)
    {
      PlanModelIndicatorRow row;

      plan_model_store_get_indicator (keys->store, i, &row);
      scopes[i] = plan_model_indicator_keys_number_text (
          keys, plan_model_store_text (keys->store, row.rare.scope));
    }

  return scopes;
}

PlanModelWitnesses *
plan_model_witnesses_new (PlanModelIndicatorKeys *keys)
{
  PlanModelWitnesses *self = g_new0 (PlanModelWitnesses, 1);

  self->keys = keys;
  self->scopes = number_scopes (keys);
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  for (guint32 plan = 0; plan < keys->store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      PlanModelRange range =
          plan_model_store_get_range (keys->store, plan, PLAN_MODEL_OBJECT_INDICATOR);
      guint32 rank = rank_plan (keys->store, plan);

      for (guint32 i = 0; i < range.n && rank > 0; i++)
        add_indicator (self, plan, rank, range.first + i);
    }
  g_array_sort (self->entries, compare_entries);
  keep_latest (self);

  return self;
}

void
plan_model_witnesses_free (PlanModelWitnesses *self)
{
  g_array_unref (self->entries);
  g_free (self->scopes);
  g_free (self);
}

/* The first entry that is not before the subject. */
static guint
find_subject (const PlanModelWitnesses *self, const Entry *subject)
{
  guint low = 0, high = self->entries->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_subjects (&g_array_index (self->entries, Entry, middle), subject) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gboolean
has_value (const GArray *found, guint start, guint32 value)
{
  for (guint i = start; i < found->len; i++)
    if (g_array_index (found, PlanModelWitness, i).value == value)
      return TRUE;

  return FALSE;
}

void
plan_model_witnesses_find (const PlanModelWitnesses *self, guint32 indicator, GArray *found)
{
  const PlanModelIndicatorKeys *keys = self->keys;
  guint32 plan =
      plan_model_store_find_plan_of (keys->store, PLAN_MODEL_OBJECT_INDICATOR, indicator);
  guint32 rank = rank_plan (keys->store, plan);
  const guint32 subjects[2] = { BY_CONCEPT (keys->concepts[indicator]),
                                BY_NAME (keys->names[indicator]) };
  Entry wanted = { .scope = self->scopes[indicator] };
  guint start = found->len;

  wanted.place = plan_model_indicator_keys_get_place (
      keys, plan_model_indicator_keys_get_area (keys, indicator));
  if (wanted.place == 0 || rank == 0)
    return;
  for (guint k = 0; k < G_N_ELEMENTS (subjects); k++)
    {
      wanted.subject = subjects[k];
      if (wanted.subject <= 1)
        continue;
      for (guint i = find_subject (self, &wanted); i < self->entries->len; i++)
        {
          const Entry *entry = &g_array_index (self->entries, Entry, i);

          if (compare_subjects (entry, &wanted) != 0)
            break;
          if (entry->rank > rank && entry->witness.plan != plan
              && !has_value (found, start, entry->witness.value))
            g_array_append_val (found, entry->witness);
        }
    }
}
