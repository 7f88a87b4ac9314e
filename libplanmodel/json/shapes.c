/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/shapes-private.h>

PlanModelJsonKeySet plan_model_json_members[PLAN_MODEL_N_OBJECTS];
PlanModelJsonKeySet plan_model_json_words[PLAN_MODEL_N_WORDS];

static void
make_key (PlanModelJsonKeySet *set,
          guint                number,
          const char          *word,
          gsize                length)
{
  PlanModelJsonKey *key = &set->keys[number];

  g_assert (length + 2 <= sizeof key->bytes);
  memset (key, 0, sizeof *key);
  key->bytes[0] = '"';
  memcpy (key->bytes + 1, word, length);
  key->bytes[length + 1] = '"';
  key->length = length + 2;
  key->mask = key->length > 16 ? PLAN_MODEL_JSON_LONG_KEY : 0xffffu >> (16 - key->length);
  key->number = number;
}

/* Puts each key into the slot that a multiplier leads it to; a slot of none has the first.  Returns: whether no two met */
static gboolean
fill_slots (PlanModelJsonKeySet *set)
{
  gboolean is_taken[G_N_ELEMENTS (set->slots)] = { FALSE };

  memset (set->slots, set->first, sizeof set->slots);
  for (guint i = set->first; i < set->n; i++)
    {
      guint length;
      guint slot = plan_model_json_read_short (set->keys[i].bytes, &length) * set->multiplier >> (64 - PLAN_MODEL_JSON_SLOT_BITS);

      if (is_taken[slot])
        return FALSE;
      is_taken[slot] = TRUE;
      set->slots[slot] = i;
    }

  return TRUE;
}

/* Tries multipliers until one parts the keys, which one in a few dozen does; always the same, as the keys are. */
static void
finish_set (PlanModelJsonKeySet *set)
{
  guint n_tried = 0;

  set->multiplier = 0x9e3779b97f4a7c15;
  while (!fill_slots (set))
    {
      /* Two keys with the same eight bytes would never part. */
      g_assert (++n_tried < 100000);
      set->multiplier = set->multiplier * 6364136223846793005 + 1442695040888963407;
    }
}

/*< private >
 * plan_model_json_prepare_keys:
 *
 * Makes the keys, once for the process.
 */
void
plan_model_json_prepare_keys (void)
{
  static gsize is_made = 0;

  if (!g_once_init_enter (&is_made))
    return;
  for (guint kind = 0; kind < PLAN_MODEL_N_OBJECTS; kind++)
    {
      const PlanModelShape *shape = &plan_model_shapes[kind];

      PlanModelJsonKeySet *set = &plan_model_json_members[kind];

      set->n = shape->n_members;
      for (guint i = 0; i < shape->n_members; i++)
        make_key (set, i, shape->members[i].name, shape->members[i].length);
      finish_set (set);
    }
  for (guint kind = 0; kind < PLAN_MODEL_N_WORDS; kind++)
    {
      const PlanModelWords *words = plan_model_words_get (kind);
      PlanModelJsonKeySet *set = &plan_model_json_words[kind];

      set->n = words->n;
      set->first = words->first;
      for (guint i = 0; i < words->n; i++)
        make_key (set, i, words->word[i], words->length[i]);
      finish_set (set);
    }
  g_once_init_leave (&is_made, 1);
}
