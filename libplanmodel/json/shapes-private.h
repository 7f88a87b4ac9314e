/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <string.h>

#include <libplanmodel/store/members-private.h>

G_BEGIN_DECLS

/* The names of members and the words of enumerations as they stand in JSON, with their quotes, ready to be compared as
 * two words of eight bytes; of the few that are longer, the rest is compared after that. */
#define PLAN_MODEL_JSON_KEY_TAIL 8

typedef struct
{
  guint64 bytes[2];
  guint64 mask[2];
  guint length; /* with the quotes */
  char tail[PLAN_MODEL_JSON_KEY_TAIL]; /* from the seventeenth byte on */
} PlanModelJsonKey;

typedef struct
{
  guint n;
  guint first;
  PlanModelJsonKey quoted[PLAN_MODEL_MAX_WORDS];
} PlanModelJsonWords;

extern PlanModelJsonKey plan_model_json_keys[PLAN_MODEL_N_OBJECTS][PLAN_MODEL_MAX_MEMBERS];
extern PlanModelJsonWords plan_model_json_words[PLAN_MODEL_N_WORDS];

void plan_model_json_prepare_keys (void);

/* Reads up to 24 bytes. */
static inline gboolean
plan_model_json_key_matches (const PlanModelJsonKey *key,
                             const char             *at)
{
  guint64 bytes[2];

  memcpy (bytes, at, sizeof bytes);

  return (((bytes[0] ^ key->bytes[0]) & key->mask[0]) | ((bytes[1] ^ key->bytes[1]) & key->mask[1])) == 0 &&
         (G_LIKELY (key->length <= 16) || memcmp (at + 16, key->tail, key->length - 16) == 0);
}

G_END_DECLS
