/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/pool-private.h>

#ifdef __SSE2__
# include <emmintrin.h>
#endif

#define FIRST_SLOTS 1024

void
plan_model_pool_init (PlanModelPool *self)
{
  memset (self, 0, sizeof *self);
  self->seed = (guint64) g_random_int () << 32 | g_random_int ();
  self->mask = FIRST_SLOTS - 1;
  self->table = g_new0 (guint64, FIRST_SLOTS);
  self->n = 1;
  self->n_capacity = FIRST_SLOTS;
  self->place = g_new (guint64, FIRST_SLOTS);
  self->place[0] = 0;
}

void
plan_model_pool_clear (PlanModelPool *self)
{
  g_free (self->blob);
  g_free (self->place);
  g_free (self->table);
  memset (self, 0, sizeof *self);
}

/* Drops what only interning needs.  The blob keeps its end, so that what was lent stays where it is or moves once, here. */
void
plan_model_pool_freeze (PlanModelPool *self)
{
  g_clear_pointer (&self->table, g_free);
  self->mask = 0;
  self->blob = g_realloc (self->blob, MAX (self->length, 1));
  self->capacity = MAX (self->length, 1);
  self->place = g_renew (guint64, self->place, self->n);
  self->n_capacity = self->n;
}

/* Returns: the bytes that the pool holds */
gsize
plan_model_pool_get_size (const PlanModelPool *self)
{
  gsize slots = self->table != NULL ? (gsize) self->mask + 1 : 0;

  return self->capacity + (gsize) self->n_capacity * sizeof (guint64) + slots * sizeof (guint64);
}

static void
grow_table (PlanModelPool *self)
{
  guint32 n_slots = (self->mask + 1) * 2;
  guint32 mask = n_slots - 1;
  guint64 *table = g_new0 (guint64, n_slots);

  for (guint32 i = 0; i <= self->mask; i++)
    {
      guint64 entry = self->table[i];
      guint32 slot;

      if (entry == 0)
        continue;
      slot = (guint32) (entry >> 32) & mask;
      while (table[slot] != 0)
        slot = (slot + 1) & mask;
      table[slot] = entry;
    }
  g_free (self->table);
  self->table = table;
  self->mask = mask;
}

/* Past a character of two to four bytes, or NULL where it is none.  Reads no further than @end. */
static const char *
skip_wide (const char *p,
           const char *end)
{
  const guint8 *c = (const guint8 *) p;
  gsize left = end - p;

#define IS_MORE(byte) (((byte) & 0xc0) == 0x80)
  if (c[0] >= 0xe0 && c[0] < 0xf0)
    {
      /* Not one that fewer bytes would do for, nor half of a surrogate pair. */
      if (left < 3 || !IS_MORE (c[1]) || !IS_MORE (c[2]) || (c[0] == 0xe0 && c[1] < 0xa0) || (c[0] == 0xed && c[1] >= 0xa0))
        return NULL;
      return p + 3;
    }
  if (c[0] >= 0xc2 && c[0] < 0xe0)
    return left >= 2 && IS_MORE (c[1]) ? p + 2 : NULL;
  if (c[0] < 0xf0 || c[0] > 0xf4 || left < 4 || !IS_MORE (c[1]) || !IS_MORE (c[2]) || !IS_MORE (c[3]))
    return NULL;
  if ((c[0] == 0xf0 && c[1] < 0x90) || (c[0] == 0xf4 && c[1] >= 0x90))
    return NULL;
#undef IS_MORE

  return p + 4;
}

/* Past as many fives of characters of three bytes, which is what Chinese is, as stand at p. */
static inline const char *
skip_chinese (const char *p,
              const char *end)
{
#ifdef __SSE2__
  /* The bits that tell what a byte is, and what they must be: a first byte and two more, five times, and one of any kind. */
  const __m128i bits = _mm_setr_epi8 (0xf0, 0xc0, 0xc0, 0xf0, 0xc0, 0xc0, 0xf0, 0xc0, 0xc0, 0xf0, 0xc0, 0xc0, 0xf0, 0xc0, 0xc0, 0);
  const __m128i kinds = _mm_setr_epi8 (0xe0, 0x80, 0x80, 0xe0, 0x80, 0x80, 0xe0, 0x80, 0x80, 0xe0, 0x80, 0x80, 0xe0, 0x80, 0x80, 0);
  /* The two first bytes after which not every second byte may come; neither may be a second or third. */
  const __m128i special = _mm_set1_epi8 (0xe0), other_special = _mm_set1_epi8 (0xed);

  while (end - p >= 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) (const void *) p);
      __m128i is_special = _mm_or_si128 (_mm_cmpeq_epi8 (bytes, special), _mm_cmpeq_epi8 (bytes, other_special));
      __m128i is_right = _mm_andnot_si128 (is_special, _mm_cmpeq_epi8 (_mm_and_si128 (bytes, bits), kinds));

      if ((_mm_movemask_epi8 (is_right) & 0x7fff) != 0x7fff)
        break;
      p += 15;
    }
#endif

  return p;
}

/* Like g_utf8_validate_len(), which takes several times as long for Chinese: each new text passes here. */
static gboolean
is_utf8 (const char *text,
         gsize       length)
{
  const char *end = text + length;
  const char *p = skip_chinese (text, end);

  while (p != NULL && p < end)
    {
      if ((guint8) *p >= 0x80)
        p = skip_wide (p, end);
      else if (*p != '\0')
        p++;
      else
        return FALSE;
    }

  return p != NULL;
}

/* The rest of plan_model_pool_intern(): adds a text that is not there. */
guint32
plan_model_pool_intern_slow (PlanModelPool *self,
                             const char    *text,
                             gsize          length,
                             guint32        hash,
                             guint32        slot)
{
  g_return_val_if_fail (length <= PLAN_MODEL_POOL_MAX_LENGTH, 0);

  if (!is_utf8 (text, length))
    return 0;

  if (self->length + length + 1 > self->capacity)
    {
      self->capacity = MAX (self->capacity * 2, self->length + length + 65536);
      self->blob = g_realloc (self->blob, self->capacity);
    }
  if (self->n == self->n_capacity)
    {
      /* The table has twice as many slots as there may be ids. */
      g_assert (self->n < G_MAXUINT32 / 4);
      self->n_capacity *= 2;
      self->place = g_renew (guint64, self->place, self->n_capacity);
    }
  memcpy (self->blob + self->length, text, length);
  self->blob[self->length + length] = '\0';
  self->place[self->n] = (guint64) self->length << PLAN_MODEL_POOL_LENGTH_BITS | length;
  self->length += length + 1;
  self->table[slot] = (guint64) hash << 32 | self->n;
  self->n++;
  if ((gsize) self->n * 10 > ((gsize) self->mask + 1) * 6)
    grow_table (self);

  return self->n - 1;
}
