/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/same-areas-private.h>

/* What is known of an area, or of all that have a name; each is the number of a form, 0 where it is not stated. */
typedef struct
{
  guint32 name;
  guint32 code;
  guint32 parent;
} AreaKey;

typedef struct
{
  AreaKey first;
  gboolean is_several; /* other codes or parents than that */
} Namesakes;

typedef struct
{
  const PlanModelStore *store;
  PlanModelFoldedNames *names;
  GArray *namesakes; /* of Namesakes, by name */
  GHashTable *codes; /* AreaKey without a code → the one with it; with the code 0 where there are several */
} Search;

static guint
hash_key (gconstpointer key)
{
  const AreaKey *area = key;

  return (area->name * 0x9e3779b1u + area->code) * 0x85ebca6bu + area->parent;
}

static gboolean
is_same_key (gconstpointer a,
             gconstpointer b)
{
  const AreaKey *first = a, *second = b;

  return first->name == second->name && first->code == second->code && first->parent == second->parent;
}

static AreaKey
make_key (Search  *self,
          guint32  row)
{
  const PlanModelAreaRow *area = plan_model_store_peek_area (self->store, row);
  PlanModelText parent = area->parent != 0 ? plan_model_store_peek_area (self->store, area->parent - 1)->name : 0;

  return (AreaKey) { plan_model_folded_names_find (self->names, area->name),
                     plan_model_folded_names_find (self->names, area->code),
                     plan_model_folded_names_find (self->names, parent) };
}

static Namesakes *
peek_namesakes (Search  *self,
                guint32  name)
{
  if (name >= self->namesakes->len)
    g_array_set_size (self->namesakes, name + 1);

  return &g_array_index (self->namesakes, Namesakes, name);
}

/* FALSE where both are stated and differ. */
static gboolean
agree (guint32 *known,
       guint32  stated)
{
  if (*known == 0)
    *known = stated;

  return stated == 0 || *known == stated;
}

static void
note_code (Search        *self,
           const AreaKey *key)
{
  AreaKey without = { key->name, 0, key->parent };
  AreaKey *found;

  if (key->code == 0 || key->parent == 0)
    return;
  found = g_hash_table_lookup (self->codes, &without);
  if (found == NULL)
    g_hash_table_insert (self->codes, g_memdup2 (&without, sizeof without), g_memdup2 (key, sizeof *key));
  else if (found->code != key->code)
    found->code = 0;
}

static void
note_area (Search  *self,
           guint32  row)
{
  AreaKey key = make_key (self, row);
  Namesakes *namesakes = peek_namesakes (self, key.name);
  gboolean has_code = agree (&namesakes->first.code, key.code);
  gboolean has_parent = agree (&namesakes->first.parent, key.parent);

  namesakes->is_several |= !has_code || !has_parent;
  note_code (self, &key);
}

/* What tells the area from others of its name, and nothing else. */
static AreaKey
reduce_key (Search  *self,
            AreaKey  key)
{
  const AreaKey *coded;

  if (!peek_namesakes (self, key.name)->is_several)
    return (AreaKey) { key.name, 0, 0 };
  if (key.code != 0)
    return (AreaKey) { key.name, key.code, 0 };
  coded = g_hash_table_lookup (self->codes, &key);
  if (coded != NULL && coded->code != 0)
    return (AreaKey) { key.name, coded->code, 0 };

  return key;
}

guint32 *
plan_model_same_areas_find (const PlanModelStore *store,
                            PlanModelFoldedNames *names,
                            guint32              *n)
{
  const guint32 n_rows = store->n[PLAN_MODEL_OBJECT_AREA];
  g_autoptr (GArray) namesakes = g_array_new (FALSE, TRUE, sizeof (Namesakes));
  g_autoptr (GHashTable) codes = g_hash_table_new_full (hash_key, is_same_key, g_free, g_free);
  g_autoptr (GHashTable) found = g_hash_table_new_full (hash_key, is_same_key, g_free, NULL);
  Search search = { store, names, namesakes, codes };
  guint32 *numbers = g_new (guint32, (gsize) n_rows + 1);

  for (guint32 row = 0; row < n_rows; row++)
    note_area (&search, row);
  for (guint32 row = 0; row < n_rows; row++)
    {
      AreaKey key = reduce_key (&search, make_key (&search, row));

      numbers[row] = GPOINTER_TO_UINT (g_hash_table_lookup (found, &key));
      if (numbers[row] != 0)
        continue;
      numbers[row] = g_hash_table_size (found) + 1;
      g_hash_table_insert (found, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (numbers[row]));
    }
  *n = g_hash_table_size (found);

  return numbers;
}
