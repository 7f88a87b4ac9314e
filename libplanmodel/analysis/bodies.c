/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/bodies-private.h>

#include <libplanmodel/analysis/body-name-private.h>
#include <libplanmodel/analysis/same-areas-private.h>

#include <libplanmodel/core/enums.h>
#include <string.h>

/* What makes two agencies one body. */
typedef struct
{
  guint32 place; /* the number of an area; with the highest bit, a plan whose area is not known */
  guint32 name; /* the number of a form */
  gboolean is_group;
} BodyKey;

#define PLACE_IS_PLAN (1u << 31)

typedef struct
{
  const PlanModelStore *store;
  PlanModelFoldedNames names;
  guint32 *areas; /* by row, the number of the area */
  guint32 n_areas;
  GHashTable *shortened; /* BodyKey of a full name → the number of its short form */
  GHashTable *bodies; /* BodyKey of a short form → place in the array, + 1 */
  GArray *found; /* of PlanModelBody */
} Search;

static guint
hash_key (gconstpointer key)
{
  const BodyKey *body = key;

  return (body->place * 0x9e3779b1u + body->name) * 0x85ebca6bu + (guint) body->is_group;
}

static gboolean
is_same_key (gconstpointer a,
             gconstpointer b)
{
  const BodyKey *first = a, *second = b;

  return first->place == second->place && first->name == second->name && first->is_group == second->is_group;
}

PlanModelText
plan_model_agency_row_get_full_name (const PlanModelStore *store,
                                     guint32               agency)
{
  const PlanModelAgencyRow *row = plan_model_store_peek_agency (store, agency);

  return row->full_name != 0 ? row->full_name : row->name;
}

static PlanModelLink
find_area (const PlanModelStore     *store,
           guint32                   plan,
           const PlanModelAgencyRow *agency)
{
  return agency->area != 0 ? agency->area : plan_model_store_peek_plan (store, plan)->area;
}

/* Returns: (nullable): the folded name of the area */
static const char *
get_area_form (Search        *self,
               PlanModelLink  area)
{
  guint32 number = 0;

  if (area != 0)
    number = plan_model_folded_names_find (&self->names, plan_model_store_peek_area (self->store, area - 1)->name);

  return plan_model_folded_names_get (&self->names, number);
}

/* The form without area and long forms, made once for each name and place. */
static guint32
shorten (Search        *self,
         BodyKey        key,
         PlanModelLink  area)
{
  gpointer found = g_hash_table_lookup (self->shortened, &key);
  g_autofree char *form = NULL;
  guint32 number;

  if (found != NULL)
    return GPOINTER_TO_UINT (found);
  form = plan_model_body_name_shorten (plan_model_folded_names_get (&self->names, key.name), get_area_form (self, area));
  number = plan_model_folded_names_add (&self->names, form);
  g_hash_table_insert (self->shortened, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (number));

  return number;
}

static BodyKey
make_key (Search  *self,
          guint32  plan,
          guint32  row)
{
  const PlanModelAgencyRow *agency = plan_model_store_peek_agency (self->store, row);
  PlanModelLink area = find_area (self->store, plan, agency);
  BodyKey key = { area != 0 ? self->areas[area - 1] : PLACE_IS_PLAN | plan,
                  plan_model_folded_names_find (&self->names, plan_model_agency_row_get_full_name (self->store, row)),
                  agency->kind == PLAN_MODEL_AGENCY_KIND_GROUP };

  if (!key.is_group)
    key.name = shorten (self, key, area);

  return key;
}

static gsize
get_name_length (Search  *self,
                 guint32  row)
{
  return plan_model_pool_get_length (&self->store->texts, plan_model_agency_row_get_full_name (self->store, row));
}

static guint32
add_agency (Search  *self,
            guint32  plan,
            guint32  row)
{
  BodyKey key = make_key (self, plan, row);
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (self->bodies, &key));
  PlanModelBody *body;

  if (number == 0)
    {
      PlanModelBody new_body = { row, (key.place & PLACE_IS_PLAN) != 0 ? 0 : key.place };

      g_array_append_val (self->found, new_body);
      number = self->found->len;
      g_hash_table_insert (self->bodies, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (number));
    }
  body = &g_array_index (self->found, PlanModelBody, number - 1);
  if (get_name_length (self, row) > get_name_length (self, body->agency))
    body->agency = row;

  return number - 1;
}

/* How sure it is that an agency of a plan is the body. */
static PlanModelDutyCertainty
judge (Search  *self,
       guint32  plan,
       guint32  row,
       guint32  heading)
{
  const PlanModelAgencyRow *agency = plan_model_store_peek_agency (self->store, row);
  guint32 name = plan_model_folded_names_find (&self->names, plan_model_agency_row_get_full_name (self->store, row));
  guint32 other = plan_model_folded_names_find (&self->names, plan_model_agency_row_get_full_name (self->store, heading));
  const char *area;

  if (agency->area == 0)
    return PLAN_MODEL_DUTY_CERTAINTY_PLAN_AREA;
  if (name == other)
    return PLAN_MODEL_DUTY_CERTAINTY_FULL_NAME;
  area = get_area_form (self, find_area (self->store, plan, agency));
  if (strcmp (plan_model_body_name_skip_area (plan_model_folded_names_get (&self->names, name), area),
              plan_model_body_name_skip_area (plan_model_folded_names_get (&self->names, other), area))
      == 0)
    return PLAN_MODEL_DUTY_CERTAINTY_NAME;

  return PLAN_MODEL_DUTY_CERTAINTY_SHORT_FORM;
}

static void
search_init (Search               *self,
             const PlanModelStore *store)
{
  self->store = store;
  plan_model_folded_names_init (&self->names, store);
  self->areas = plan_model_same_areas_find (store, &self->names, &self->n_areas);
  self->shortened = g_hash_table_new_full (hash_key, is_same_key, g_free, NULL);
  self->bodies = g_hash_table_new_full (hash_key, is_same_key, g_free, NULL);
  self->found = g_array_new (FALSE, FALSE, sizeof (PlanModelBody));
}

static void
search_clear (Search *self)
{
  plan_model_folded_names_clear (&self->names);
  g_free (self->areas);
  g_hash_table_unref (self->shortened);
  g_hash_table_unref (self->bodies);
  if (self->found != NULL)
    g_array_unref (self->found);
}

void
plan_model_bodies_init (PlanModelBodies      *self,
                        const PlanModelStore *store)
{
  const guint32 n_plans = store->n[PLAN_MODEL_OBJECT_PLAN];
  const gsize n_agencies = (gsize) store->n[PLAN_MODEL_OBJECT_AGENCY] + 1;
  Search search;

  search_init (&search, store);
  self->of_agency = g_new0 (guint32, n_agencies);
  self->certainty = g_new0 (guint8, n_agencies);
  for (guint32 plan = 0; plan < n_plans; plan++)
    {
      PlanModelRange range = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_AGENCY);

      for (guint32 row = range.first; row < range.first + range.n; row++)
        self->of_agency[row] = add_agency (&search, plan, row);
    }
  self->n = search.found->len;
  self->n_places = search.n_areas;
  self->bodies = (PlanModelBody *) (gpointer) g_array_free (g_steal_pointer (&search.found), FALSE);
  for (guint32 plan = 0; plan < n_plans; plan++)
    {
      PlanModelRange range = plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_AGENCY);

      for (guint32 row = range.first; row < range.first + range.n; row++)
        self->certainty[row] = judge (&search, plan, row, self->bodies[self->of_agency[row]].agency);
    }
  search_clear (&search);
}

void
plan_model_bodies_clear (PlanModelBodies *self)
{
  g_clear_pointer (&self->bodies, g_free);
  g_clear_pointer (&self->of_agency, g_free);
  g_clear_pointer (&self->certainty, g_free);
}
