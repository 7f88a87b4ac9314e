/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* A pool of strings: each text stands once, NUL-terminated, in one blob, and is named by an id from 1 on; 0 is no text.
 * Texts are UTF-8: each is validated when it is new, and a text that is equal to one in the pool needs no second look.
 * A pool is filled by one thread and then frozen, which drops the hash table; what plan_model_pool_get() lends lives as
 * long as the pool.  The hash is seeded at random, since what is interned comes from untrusted files.
 */
typedef struct
{
  char *blob;
  gsize length;
  gsize capacity;
  guint64 *place; /* by id: offset << PLAN_MODEL_POOL_LENGTH_BITS | length, so that a probe costs one line of cache */
  guint32 n; /* ids 1 .. n - 1 are taken */
  guint32 n_capacity;
  guint64 *table; /* hash << 32 | id, open addressing; NULL once frozen */
  guint32 mask;
  guint64 seed;
} PlanModelPool;

#define PLAN_MODEL_POOL_LENGTH_BITS 24
#define PLAN_MODEL_POOL_MAX_LENGTH ((1u << PLAN_MODEL_POOL_LENGTH_BITS) - 1)

void    plan_model_pool_init        (PlanModelPool       *self);
void    plan_model_pool_init_sized  (PlanModelPool       *self,
                                     guint32              n_texts);
void    plan_model_pool_clear       (PlanModelPool       *self);
void    plan_model_pool_freeze      (PlanModelPool       *self);
gsize   plan_model_pool_get_size    (const PlanModelPool *self);
guint32 plan_model_pool_intern_slow (PlanModelPool       *self,
                                     const char          *text,
                                     gsize                length,
                                     guint32              hash,
                                     guint32              slot);

static inline const char *
plan_model_pool_get (const PlanModelPool *self,
                     guint32              id)
{
  return id == 0 ? NULL : self->blob + (self->place[id] >> PLAN_MODEL_POOL_LENGTH_BITS);
}

static inline gsize
plan_model_pool_get_length (const PlanModelPool *self,
                            guint32              id)
{
  return self->place[id] & PLAN_MODEL_POOL_MAX_LENGTH;
}

static inline guint64
plan_model_pool_read_word (const char *p)
{
  guint64 word;

  memcpy (&word, p, sizeof word);

  return word;
}

static inline guint64
plan_model_pool_mix (guint64 a,
                     guint64 b)
{
#ifdef __SIZEOF_INT128__
  unsigned __int128 product = (unsigned __int128) a * b;

  return (guint64) product ^ (guint64) (product >> 64);
#else
  guint64 low = (a & 0xffffffff) * (b | 1);
  guint64 high = (a >> 32) * (b ^ 0x9e3779b97f4a7c15);

  return low ^ (high << 29 | high >> 35) ^ (a + b);
#endif
}

/* Reads inside [text, text + length) only. */
static inline guint32
plan_model_pool_hash (guint64     seed,
                      const char *text,
                      gsize       length)
{
  guint64 state = seed ^ length;
  guint64 a = 0, b = 0, product;

  while (length > 16)
    {
      state = plan_model_pool_mix (plan_model_pool_read_word (text) ^ 0x8bb84b93962eacc9,
                                   plan_model_pool_read_word (text + 8) ^ state);
      text += 16;
      length -= 16;
    }
  if (length >= 8)
    {
      a = plan_model_pool_read_word (text);
      b = plan_model_pool_read_word (text + length - 8);
    }
  else if (length >= 4)
    {
      guint32 first, last;

      memcpy (&first, text, 4);
      memcpy (&last, text + length - 4, 4);
      a = first;
      b = last;
    }
  else if (length > 0)
    {
      a = (guint64) (guint8) text[0] << 16 | (guint64) (guint8) text[length / 2] << 8 | (guint8) text[length - 1];
    }
  product = plan_model_pool_mix (a ^ 0x2d358dccaa6c78a5, b ^ state);

  return (guint32) (product ^ product >> 32);
}

/* Stays inside both texts. */
static inline gboolean
plan_model_pool_same (const char *a,
                      const char *b,
                      gsize       length)
{
  gsize i;

  if (length < 8)
    return memcmp (a, b, length) == 0;

  for (i = 0; i + 8 <= length; i += 8)
    {
      if (plan_model_pool_read_word (a + i) != plan_model_pool_read_word (b + i))
        return FALSE;
    }

  return plan_model_pool_read_word (a + length - 8) == plan_model_pool_read_word (b + length - 8);
}

/* Finds or adds a text of at most PLAN_MODEL_POOL_MAX_LENGTH bytes without a NUL.
 * Returns: its id, or 0 where it is not UTF-8 */
static inline guint32
plan_model_pool_intern (PlanModelPool *self,
                        const char    *text,
                        gsize          length)
{
  guint32 hash = plan_model_pool_hash (self->seed, text, length);
  guint32 slot = hash & self->mask;
  guint64 entry;

  while ((entry = self->table[slot]) != 0)
    {
      if ((guint32) (entry >> 32) == hash)
        {
          guint32 id = (guint32) entry;
          guint64 place = self->place[id];

          if ((place & PLAN_MODEL_POOL_MAX_LENGTH) == length &&
              plan_model_pool_same (self->blob + (place >> PLAN_MODEL_POOL_LENGTH_BITS), text, length))
            return id;
        }
      slot = (slot + 1) & self->mask;
    }

  return plan_model_pool_intern_slow (self, text, length, hash, slot);
}

G_END_DECLS
