/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/lexicon-private.h>

#include <string.h>

#define MAX_WORD 48

/* A word of an index.  Its codes lie one after the other, for words read backwards too. */
typedef struct
{
  guint32 key; /* its first two codes, or its last two */
  guint32 codes; /* where in the pool */
  guint16 sense;
  guint8 length;
  guint8 has_next; /* the next entry is of the same slot */
} Entry;

/* The words by a hash of their keys, within a slot the longest first: there are as many slots as words, so that mostly one
 * look tells, however many words begin with the same code.  A word of one code has 0 for the other one, and is looked for
 * where no longer one was found. */
#define MIN_SLOT_BITS 3
#define MAX_SLOT_BITS 12

#define NO_KEY G_MAXUINT32 /* U+FFFF is no code */

typedef struct
{
  Entry *entries; /* the last one is that of the slots without words */
  const guint16 *pool;
  guint16 *slots; /* the first entry of each */
  guint shift; /* leaves the bits of a slot */
} Side;

typedef struct
{
  PlanModelLexiconGate gate; /* first: the header looks at no more than that */
  Side forward;
  Side backward;
} Index;

static inline guint32
make_key (guint16 first,
          guint16 second)
{
  return (guint32) first << 16 | second;
}

static inline guint
get_slot (const Side *side,
          guint32     key)
{
  return (key * 0x9e3779b1u) >> side->shift;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b,
                 gpointer      side)
{
  const Entry *x = a, *y = b;
  int difference = (int) get_slot (side, x->key) - (int) get_slot (side, y->key);

  if (difference == 0)
    difference = (int) y->length - (int) x->length;

  /* Of a word that stands twice in a list the first counts. */
  return difference != 0 ? difference : (x->codes > y->codes) - (x->codes < y->codes);
}

static void
fill_side (Side        *side,
           guint32     *gate,
           const Entry *entries,
           guint        n,
           guint16     *pool,
           gboolean     is_backward)
{
  guint n_bits = CLAMP (g_bit_storage (n), MIN_SLOT_BITS, MAX_SLOT_BITS);

  side->pool = pool;
  side->shift = 32 - n_bits;
  side->slots = g_new (guint16, 1u << n_bits);
  side->entries = g_new (Entry, n + 1);
  memcpy (side->entries, entries, n * sizeof (Entry));
  for (guint k = 0; k < n; k++)
    {
      Entry *entry = &side->entries[k];
      const guint16 *codes = pool + entry->codes;
      guint16 first = codes[is_backward ? entry->length - 1 : 0];

      entry->key = make_key (first, entry->length == 1 ? 0 : codes[is_backward ? entry->length - 2 : 1]);
      gate[plan_model_lexicon_get_bit (first) / 32] |= 1u << (plan_model_lexicon_get_bit (first) % 32);
    }
  g_qsort_with_data (side->entries, n, sizeof (Entry), compare_entries, side);
  side->entries[n] = (Entry) { .key = NO_KEY };
  for (guint slot = 0; slot < 1u << n_bits; slot++)
    side->slots[slot] = n;
  for (guint k = n; k > 0; k--)
    {
      guint slot = get_slot (side, side->entries[k - 1].key);

      side->entries[k - 1].has_next = side->slots[slot] == k;
      side->slots[slot] = k - 1;
    }
}

static G_GNUC_NO_INLINE void
make_index (PlanModelLexicon *self)
{
  if (g_once_init_enter (&self->gate))
    {
      Index *index = g_new0 (Index, 1);
      g_autofree Entry *entries = g_new0 (Entry, self->n_words);
      guint16 *pool = g_new (guint16, (gsize) self->n_words * MAX_WORD);
      guint32 n = 0;

      for (guint k = 0; k < self->n_words; k++)
        {
          entries[k].codes = n;
          entries[k].length = plan_model_codes_from_utf8 (self->words[k].word, pool + n, MAX_WORD);
          entries[k].sense = self->words[k].sense;
          g_assert (entries[k].length > 0);
          n += entries[k].length;
        }
      pool = g_renew (guint16, pool, n);
      fill_side (&index->forward, index->gate.forward, entries, self->n_words, pool, FALSE);
      fill_side (&index->backward, index->gate.backward, entries, self->n_words, pool, TRUE);
      g_once_init_leave (&self->gate, &index->gate);
    }
}

static inline const Index *
get_index (PlanModelLexicon *self)
{
  const PlanModelLexiconGate *gate = g_atomic_pointer_get (&self->gate);

  if (G_UNLIKELY (gate == NULL))
    {
      make_index (self);
      gate = self->gate;
    }

  return (const Index *) gate;
}

/* Whether the @n codes are the same; they are few, and mostly none. */
static inline gboolean
are_equal (const guint16 *a,
           const guint16 *b,
           int            n)
{
  for (int i = 0; i < n; i++)
    {
      if (a[i] != b[i])
        return FALSE;
    }

  return TRUE;
}

static inline const Entry *
match_forward (const Side    *side,
               const guint16 *codes,
               guint32        at,
               guint32        end)
{
  guint32 key = make_key (codes[at], at + 1 < end ? codes[at + 1] : 0);

  for (;; key &= ~0xffffu)
    {
      const Entry *entry = &side->entries[side->slots[get_slot (side, key)]];

      for (;; entry++)
        {
          if (entry->key == key && entry->length <= end - at
              && are_equal (side->pool + entry->codes + 2, codes + at + 2, entry->length - 2))
            return entry;
          if (!entry->has_next)
            break;
        }
      if ((key & 0xffff) == 0)
        return NULL;
    }
}

static inline const Entry *
match_backward (const Side    *side,
                const guint16 *codes,
                guint32        start,
                guint32        at)
{
  guint32 key = make_key (codes[at - 1], at - 1 > start ? codes[at - 2] : 0);

  for (;; key &= ~0xffffu)
    {
      const Entry *entry = &side->entries[side->slots[get_slot (side, key)]];

      for (;; entry++)
        {
          if (entry->key == key && entry->length <= at - start
              && are_equal (side->pool + entry->codes, codes + at - entry->length, entry->length - 2))
            return entry;
          if (!entry->has_next)
            break;
        }
      if ((key & 0xffff) == 0)
        return NULL;
    }
}

/*< private >
 * plan_model_lexicon_match_open:
 *
 * Returns: the length of the longest word that begins at @at, or 0
 */
guint
plan_model_lexicon_match_open (PlanModelLexicon *self,
                               const guint16    *codes,
                               guint32           at,
                               guint32           end,
                               guint            *sense)
{
  const Index *index = get_index (self);
  const Entry *entry = match_forward (&index->forward, codes, at, end);

  if (entry == NULL)
    return 0;
  if (sense != NULL)
    *sense = entry->sense;

  return entry->length;
}

/*< private >
 * plan_model_lexicon_match_before_open:
 *
 * Returns: the length of the longest word that ends at @at, or 0
 */
guint
plan_model_lexicon_match_before_open (PlanModelLexicon *self,
                                      const guint16    *codes,
                                      guint32           start,
                                      guint32           at,
                                      guint            *sense)
{
  const Index *index = get_index (self);
  const Entry *entry = match_backward (&index->backward, codes, start, at);

  if (entry == NULL)
    return 0;
  if (sense != NULL)
    *sense = entry->sense;

  return entry->length;
}

/*< private >
 * plan_model_lexicon_find:
 *
 * Returns: whether there is a word
 */
gboolean
plan_model_lexicon_find (PlanModelLexicon *self,
                         const guint16    *codes,
                         guint32           start,
                         guint32           end,
                         guint32          *at,
                         guint            *length,
                         guint            *sense)
{
  const Index *index = get_index (self);

  for (guint32 i = start; i < end; i++)
    {
      const Entry *entry;

      if (!plan_model_lexicon_is_open (index->gate.forward, codes[i]))
        continue;
      entry = match_forward (&index->forward, codes, i, end);
      if (entry != NULL)
        {
          *at = i;
          if (length != NULL)
            *length = entry->length;
          if (sense != NULL)
            *sense = entry->sense;
          return TRUE;
        }
    }

  return FALSE;
}

/*< private >
 * plan_model_lexicon_find_last:
 *
 * Returns: whether there is a word
 */
gboolean
plan_model_lexicon_find_last (PlanModelLexicon *self,
                              const guint16    *codes,
                              guint32           start,
                              guint32           end,
                              guint32          *at,
                              guint            *length,
                              guint            *sense)
{
  const Index *index = get_index (self);

  for (guint32 i = end; i > start; i--)
    {
      const Entry *entry;

      if (!plan_model_lexicon_is_open (index->gate.backward, codes[i - 1]))
        continue;
      entry = match_backward (&index->backward, codes, start, i);
      if (entry != NULL)
        {
          *at = i - entry->length;
          if (length != NULL)
            *length = entry->length;
          if (sense != NULL)
            *sense = entry->sense;
          return TRUE;
        }
    }

  return FALSE;
}

/*< private >
 * plan_model_beginnings_add:
 */
void
plan_model_beginnings_add (PlanModelBeginnings *self,
                           const PlanModelWord *words,
                           guint                n_words)
{
  for (guint i = 0; i < n_words; i++)
    {
      guint16 codes[3] = { 0, 0, 0 };
      guint bit;

      plan_model_codes_from_utf8 (words[i].word, codes, G_N_ELEMENTS (codes));
      bit = plan_model_beginnings_get_bit (codes[0], codes[1], codes[2]);
      self->bits[bit / 32] |= 1u << (bit % 32);
    }
}
