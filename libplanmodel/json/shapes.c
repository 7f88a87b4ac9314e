/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/json/shapes-private.h>

PlanModelJsonKey plan_model_json_keys[PLAN_MODEL_N_OBJECTS][PLAN_MODEL_MAX_MEMBERS];
PlanModelJsonWords plan_model_json_words[PLAN_MODEL_N_WORDS];

static void
make_key (PlanModelJsonKey *key,
          const char       *word,
          gsize             length)
{
  char bytes[16 + PLAN_MODEL_JSON_KEY_TAIL] = "\"";
  char mask[16 + PLAN_MODEL_JSON_KEY_TAIL] = { 0 };

  g_assert (length + 2 <= sizeof bytes);
  memcpy (bytes + 1, word, length);
  bytes[length + 1] = '"';
  memset (mask, 0xff, length + 2);
  memcpy (key->bytes, bytes, sizeof key->bytes);
  memcpy (key->mask, mask, sizeof key->mask);
  memcpy (key->tail, bytes + 16, sizeof key->tail);
  key->length = length + 2;
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

      for (guint i = 0; i < shape->n_members; i++)
        make_key (&plan_model_json_keys[kind][i], shape->members[i].name, shape->members[i].length);
    }
  for (guint kind = 0; kind < PLAN_MODEL_N_WORDS; kind++)
    {
      const PlanModelWords *words = plan_model_words_get (kind);
      PlanModelJsonWords *keys = &plan_model_json_words[kind];

      keys->n = words->n;
      keys->first = words->first;
      for (guint i = 0; i < words->n; i++)
        make_key (&keys->quoted[i], words->word[i], words->length[i]);
    }
  g_once_init_leave (&is_made, 1);
}
