/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <string.h>
#ifdef __SSE2__
# include <emmintrin.h>
#endif

#include <libplanmodel/store/members-private.h>

G_BEGIN_DECLS

/* The names of members and the words of enumerations as they stand in JSON, with their quotes, ready to be compared as
 * sixteen bytes at once; of the few that are longer, the rest is compared after that. */
#define PLAN_MODEL_JSON_KEY_LENGTH 24

typedef struct
{
  char bytes[PLAN_MODEL_JSON_KEY_LENGTH];
  guint32 mask; /* a bit for each of the first sixteen bytes that counts; PLAN_MODEL_JSON_LONG_KEY */
  guint8 length; /* with the quotes */
  guint8 number; /* of the member or word */
} PlanModelJsonKey;

/* More than sixteen bytes: never equal at a glance. */
#define PLAN_MODEL_JSON_LONG_KEY (1u << 16)

/* Keys that are told apart by their first eight bytes: these, times a number chosen so that no two of them meet, lead to
 * the one that can be meant. */
#define PLAN_MODEL_JSON_SLOT_BITS 6

typedef struct
{
  guint64 multiplier;
  guint8 n;
  guint8 first; /* the first that may be written */
  guint8 slots[1 << PLAN_MODEL_JSON_SLOT_BITS]; /* each leads to a key, right or wrong */
  PlanModelJsonKey keys[PLAN_MODEL_MAX_MEMBERS];
} PlanModelJsonKeySet;

extern PlanModelJsonKeySet plan_model_json_members[PLAN_MODEL_N_OBJECTS];
extern PlanModelJsonKeySet plan_model_json_words[PLAN_MODEL_N_WORDS];

void plan_model_json_prepare_keys (void);

/* The first eight bytes after a quote, those from the closing quote on being zero; @length is of what stands before that,
 * or 8 where it is not among them. */
static inline guint64
plan_model_json_read_short (const char *at,
                            guint      *length)
{
  guint64 bytes, quotes, found;

  memcpy (&bytes, at + 1, sizeof bytes);
  bytes = GUINT64_FROM_LE (bytes);
  quotes = bytes ^ 0x2222222222222222;
  /* The lowest bit that is set is of the first byte that is a quote. */
  found = (quotes - 0x0101010101010101) & ~quotes & 0x8080808080808080;
  if (found == 0)
    {
      *length = 8;
      return bytes;
    }
  *length = (guint) __builtin_ctzll (found) / 8;

  return *length == 0 ? 0 : bytes & (G_MAXUINT64 >> (64 - 8 * *length));
}

/* Whether a key of up to sixteen bytes stands there, of which sixteen are read. */
static inline gboolean
plan_model_json_key_matches (const PlanModelJsonKey *key,
                             const char             *at)
{
#ifdef __SSE2__
  __m128i same = _mm_cmpeq_epi8 (_mm_loadu_si128 ((const __m128i *) (const void *) at),
                                 _mm_loadu_si128 ((const __m128i *) (const void *) key->bytes));

  return (~(guint) _mm_movemask_epi8 (same) & key->mask) == 0;
#else
  return memcmp (at, key->bytes, key->length) == 0;
#endif
}

/* At a quote, after which at least 24 bytes can be read.
 * Returns: (nullable): the key that stands there */
static inline const PlanModelJsonKey *
plan_model_json_key_set_find (const PlanModelJsonKeySet *set,
                              const char                *at)
{
  guint length;
  guint64 bytes = plan_model_json_read_short (at, &length);
  const PlanModelJsonKey *key = &set->keys[set->slots[bytes * set->multiplier >> (64 - PLAN_MODEL_JSON_SLOT_BITS)]];

  return memcmp (at, key->bytes, key->length) == 0 ? key : NULL;
}

G_END_DECLS
