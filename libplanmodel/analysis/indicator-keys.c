/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/indicator-keys-private.h>

#include <libplanmodel/core/script-private.h>
#include <libplanmodel/reader/name-fold-private.h>

#include <stdlib.h>
#include <string.h>

static guint32
number (PlanModelIndicatorKeys *self, const char *text)
{
  gsize length = strlen (text);

  return length > 0
             ? plan_model_pool_intern (&self->texts, text, MIN (length, PLAN_MODEL_POOL_MAX_LENGTH))
             : 0;
}

guint32
plan_model_indicator_keys_number_text (PlanModelIndicatorKeys *self, const char *text)
{
  g_autofree char *folded = text != NULL ? plan_model_script_fold_name (text) : NULL;

  return folded != NULL ? number (self, folded) : 0;
}

guint32
plan_model_indicator_keys_number_name (PlanModelIndicatorKeys *self, const char *name)
{
  g_auto (PlanModelFoldedName) folded = { NULL };
  g_autofree char *script = NULL;

  if (name == NULL)
    return 0;
  script = g_strdup (name);
  plan_model_script_fold (script, strlen (script));
  plan_model_name_fold (&folded, script);

  return number (self, folded.text);
}

static const char *
get_area_name (const PlanModelStore *store, PlanModelLink area)
{
  return area != 0
             ? plan_model_store_text (store, plan_model_store_peek_area (store, area - 1)->name)
             : NULL;
}

PlanModelLink
plan_model_indicator_keys_get_area (const PlanModelIndicatorKeys *self, guint32 indicator)
{
  PlanModelIndicatorRow row;
  guint32 plan;

  plan_model_store_get_indicator (self->store, indicator, &row);
  if (row.rare.area != 0)
    return row.rare.area;
  plan = plan_model_store_find_plan_of (self->store, PLAN_MODEL_OBJECT_INDICATOR, indicator);

  return plan_model_store_peek_plan (self->store, plan)->area;
}

guint32
plan_model_indicator_keys_get_place (const PlanModelIndicatorKeys *self, PlanModelLink area)
{
  return area != 0 ? self->places[area - 1] : 0;
}

gboolean
plan_model_indicator_keys_is_several (const PlanModelIndicatorKeys *self, guint32 name)
{
  return g_hash_table_contains (self->several, GUINT_TO_POINTER (name));
}

/* --- Places --- */

/* What tells areas of one name apart. */
typedef struct
{
  guint32 name;
  guint32 code;
  guint32 parent;
  guint32 row;
} Place;

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const Place *first = a, *second = b;

  if (first->name != second->name)
    return first->name < second->name ? -1 : 1;

  return (first->row > second->row) - (first->row < second->row);
}

static void
read_place (PlanModelIndicatorKeys *self, guint32 row, Place *place)
{
  const PlanModelAreaRow *area = plan_model_store_peek_area (self->store, row);

  place->row = row;
  place->name = plan_model_indicator_keys_number_text (self, get_area_name (self->store, row + 1));
  place->code =
      plan_model_indicator_keys_number_text (self, plan_model_store_text (self->store, area->code));
  place->parent =
      plan_model_indicator_keys_number_text (self, get_area_name (self->store, area->parent));
}

/* Numbers areas of one name. What no two of them state otherwise tells nothing. */
static void
number_places (PlanModelIndicatorKeys *self, const Place *places, guint n)
{
  guint32 code = 0, parent = 0;
  gboolean codes_differ = FALSE, parents_differ = FALSE;

  for (guint i = 0; i < n; i++)
    {
      codes_differ |= code != 0 && places[i].code != 0 && places[i].code != code;
      parents_differ |= parent != 0 && places[i].parent != 0 && places[i].parent != parent;
      code = places[i].code != 0 ? places[i].code : code;
      parent = places[i].parent != 0 ? places[i].parent : parent;
    }
  if (codes_differ || parents_differ)
    g_hash_table_add (self->several, GUINT_TO_POINTER (places[0].name));
  for (guint i = 0; i < n; i++)
    {
      /* The code says it all where it is there. */
      guint32 own_parent =
          parents_differ && !(codes_differ && places[i].code != 0) ? places[i].parent : 0;
      g_autofree char *key = g_strdup_printf ("%u %u %u", places[i].name,
                                              codes_differ ? places[i].code : 0, own_parent);

      self->places[places[i].row] = number (self, key);
    }
}

static void
find_places (PlanModelIndicatorKeys *self)
{
  guint32 n = self->store->n[PLAN_MODEL_OBJECT_AREA];
  g_autofree Place *places = g_new (Place, n);

  self->places = g_new0 (guint32, n);
  self->several = g_hash_table_new (NULL, NULL);
  for (guint32 row = 0; row < n; row++)
    read_place (self, row, &places[row]);
  if (n > 0)
    qsort (places, n, sizeof *places, compare_names);
  for (guint32 i = 0; i < n;)
    {
      guint32 same = 1;

      while (i + same < n && places[i + same].name == places[i].name)
        same++;
      number_places (self, places + i, same);
      i += same;
    }
}

/* --- Keys --- */

static void
add_plan (PlanModelIndicatorKeys *self, guint32 plan)
{
  const PlanModelPlanRow *row = plan_model_store_peek_plan (self->store, plan);
  const char *texts[] = {
    plan_model_store_id_text (self->store, row->id),
    plan_model_store_text (self->store, row->title),
    plan_model_store_text (self->store, row->document_number),
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    plan_model_key_index_add (&self->plans, 0,
                              plan_model_indicator_keys_number_text (self, texts[i]), plan);
}

/* The id of the concept that the indicator is one of, else of the one that its plan states. */
static const char *
get_concept (const PlanModelStore *store,
             PlanModelConcepts *concepts,
             guint32 indicator,
             const PlanModelIndicatorRow *row)
{
  guint32 number = concepts != NULL ? plan_model_concepts_get (concepts, indicator) : 0;

  return number != 0 ? plan_model_concepts_peek (concepts, number)->id
                     : plan_model_store_text (store, row->concept);
}

static const char *
get_close_concept (PlanModelConcepts *concepts, guint32 indicator)
{
  if (concepts == NULL
      || plan_model_concepts_get_grade (concepts, indicator) != PLAN_MODEL_ALIGNMENT_GRADE_CLOSE)
    return NULL;

  return plan_model_concepts_peek (concepts, plan_model_concepts_get_nearest (concepts, indicator))
      ->id;
}

static void
add_indicator (PlanModelIndicatorKeys *self,
               PlanModelConcepts *concepts,
               guint32 plan,
               guint32 indicator)
{
  const PlanModelStore *store = self->store;
  PlanModelIndicatorRow row;
  PlanModelLink area;
  guint32 code = 0;

  plan_model_store_get_indicator (store, indicator, &row);
  area = row.rare.area != 0 ? row.rare.area : plan_model_store_peek_plan (store, plan)->area;
  self->names[indicator] =
      plan_model_indicator_keys_number_name (self, plan_model_store_text (store, row.name));
  self->areas[indicator] =
      plan_model_indicator_keys_number_text (self, get_area_name (store, area));
  self->concepts[indicator] =
      plan_model_indicator_keys_number_text (self, get_concept (store, concepts, indicator, &row));
  self->close[indicator] =
      plan_model_indicator_keys_number_text (self, get_close_concept (concepts, indicator));
  if (area != 0)
    code = plan_model_indicator_keys_number_text (
        self, plan_model_store_text (store, plan_model_store_peek_area (store, area - 1)->code));

  plan_model_key_index_add (&self->area_rows, 0, self->areas[indicator], indicator);
  plan_model_key_index_add (&self->area_rows, 0, code, indicator);
  plan_model_key_index_add (
      &self->ids, plan + 1,
      plan_model_indicator_keys_number_text (self, plan_model_store_id_text (store, row.id)),
      indicator);
  plan_model_key_index_add (&self->plan_names, plan + 1, self->names[indicator], indicator);
  plan_model_key_index_add (&self->plan_concepts, plan + 1, self->concepts[indicator], indicator);
  plan_model_key_index_add (&self->area_names, self->areas[indicator], self->names[indicator],
                            indicator);
  plan_model_key_index_add (&self->area_concepts, self->areas[indicator], self->concepts[indicator],
                            indicator);
}

static void
each_index (PlanModelIndicatorKeys *self, void (*call) (PlanModelKeyIndex *index))
{
  PlanModelKeyIndex *const indices[] = { &self->plans,         &self->area_rows,
                                         &self->ids,           &self->plan_names,
                                         &self->plan_concepts, &self->area_names,
                                         &self->area_concepts };

  for (guint i = 0; i < G_N_ELEMENTS (indices); i++)
    call (indices[i]);
}

void
plan_model_indicator_keys_init (PlanModelIndicatorKeys *self,
                                const PlanModelStore *store,
                                PlanModelConcepts *concepts)
{
  guint32 n = store->n[PLAN_MODEL_OBJECT_INDICATOR];

  memset (self, 0, sizeof *self);
  self->store = store;
  plan_model_pool_init (&self->texts);
  self->names = g_new0 (guint32, n);
  self->areas = g_new0 (guint32, n);
  self->concepts = g_new0 (guint32, n);
  self->close = g_new0 (guint32, n);
  each_index (self, plan_model_key_index_init);
  find_places (self);
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    {
      PlanModelRange range = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_INDICATOR);

      add_plan (self, plan);
      for (guint32 i = 0; i < range.n; i++)
        add_indicator (self, concepts, plan, range.first + i);
    }
  each_index (self, plan_model_key_index_sort);
}

void
plan_model_indicator_keys_clear (PlanModelIndicatorKeys *self)
{
  each_index (self, plan_model_key_index_clear);
  g_clear_pointer (&self->names, g_free);
  g_clear_pointer (&self->areas, g_free);
  g_clear_pointer (&self->concepts, g_free);
  g_clear_pointer (&self->close, g_free);
  g_clear_pointer (&self->places, g_free);
  g_clear_pointer (&self->several, g_hash_table_unref);
  plan_model_pool_clear (&self->texts);
}
