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
  guint32 codes; /* where in the pool */
  guint16 first; /* the code that it is found by: the first one, or the last */
  guint16 second; /* the one next to that; 0 where there is none */
  guint16 length;
  guint16 sense;
} Entry;

/* The words by a hash of their first code, or of their last one; within a slot the longest first.  Most codes of a text
 * begin no word, which the gate says before anything is looked for. */
#define SLOT_BITS 10
#define N_SLOTS (1 << SLOT_BITS)

typedef struct
{
  Entry *entries;
  const guint16 *pool;
  guint16 first[N_SLOTS + 1]; /* of each slot; that of the next one says where it ends */
} Side;

typedef struct
{
  PlanModelLexiconGate gate; /* first: the header looks at no more than that */
  Side forward;
  Side backward;
} Index;

static inline guint
get_slot (guint16 code)
{
  return (guint16) (code * 40503u) >> (16 - SLOT_BITS);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *x = a, *y = b;
  int difference = (int) get_slot (x->first) - (int) get_slot (y->first);

  return difference != 0 ? difference : (int) y->length - (int) x->length;
}

static void
fill_side (Side        *side,
           guint32     *gate,
           const Entry *entries,
           guint        n,
           guint16     *pool,
           gboolean     is_backward)
{
  guint i = 0;

  side->pool = pool;
  side->entries = g_memdup2 (entries, n * sizeof (Entry));
  for (guint k = 0; k < n; k++)
    {
      Entry *entry = &side->entries[k];
      const guint16 *codes = pool + entry->codes;

      entry->first = codes[is_backward ? entry->length - 1 : 0];
      if (entry->length > 1)
        entry->second = codes[is_backward ? entry->length - 2 : 1];
      gate[plan_model_lexicon_get_bit (entry->first) / 32] |= 1u << (plan_model_lexicon_get_bit (entry->first) % 32);
    }
  qsort (side->entries, n, sizeof (Entry), compare_entries);
  for (guint slot = 0; slot < N_SLOTS; slot++)
    {
      side->first[slot] = i;
      while (i < n && get_slot (side->entries[i].first) == slot)
        i++;
    }
  side->first[N_SLOTS] = i;
}

static G_GNUC_NO_INLINE void
make_index (PlanModelLexicon *self)
{
  if (g_once_init_enter (&self->index))
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
      g_once_init_leave (&self->index, index);
    }
}

static inline const Index *
get_index (PlanModelLexicon *self)
{
  const Index *index = g_atomic_pointer_get (&self->index);

  if (G_UNLIKELY (index == NULL))
    {
      make_index (self);
      index = self->index;
    }

  return index;
}

/* Whether the @n codes are the same; they are few. */
static inline gboolean
are_equal (const guint16 *a,
           const guint16 *b,
           guint          n)
{
  for (guint i = 0; i < n; i++)
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
  guint16 code = codes[at];
  guint slot = get_slot (code);
  guint16 second = at + 1 < end ? codes[at + 1] : 0;
  for (guint i = side->first[slot]; i < side->first[slot + 1]; i++)
    {
      const Entry *entry = &side->entries[i];

      if (entry->first == code && (entry->second == second || entry->length == 1) && entry->length <= end - at
          && are_equal (side->pool + entry->codes, codes + at, entry->length))
        return entry;
    }

  return NULL;
}

static inline const Entry *
match_backward (const Side    *side,
                const guint16 *codes,
                guint32        start,
                guint32        at)
{
  guint16 code = codes[at - 1];
  guint slot = get_slot (code);
  guint16 second = at - 1 > start ? codes[at - 2] : 0;
  for (guint i = side->first[slot]; i < side->first[slot + 1]; i++)
    {
      const Entry *entry = &side->entries[i];

      if (entry->first == code && (entry->second == second || entry->length == 1) && entry->length <= at - start
          && are_equal (side->pool + entry->codes, codes + at - entry->length, entry->length))
        return entry;
    }

  return NULL;
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
  const Entry *entry = plan_model_lexicon_is_open (index->gate.forward, codes[at])
      ? match_forward (&index->forward, codes, at, end) : NULL;

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
  const Entry *entry = plan_model_lexicon_is_open (index->gate.backward, codes[at - 1])
      ? match_backward (&index->backward, codes, start, at) : NULL;

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
