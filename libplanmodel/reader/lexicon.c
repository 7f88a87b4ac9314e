/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/lexicon-private.h>

#include <string.h>

#define MAX_WORD 48

typedef struct
{
  guint16 codes[MAX_WORD];
  guint16 length;
  guint16 sense;
} Entry;

/* The words by a hash of their first code, or of their last one; within a slot the longest first. */
#define SLOT_BITS 10
#define N_SLOTS (1 << SLOT_BITS)

typedef struct
{
  Entry *entries;
  guint16 first[N_SLOTS + 1]; /* of each slot; that of the next one says where it ends */
} Side;

struct _PlanModelLexiconIndex
{
  Side forward;
  Side backward;
};

static inline guint
get_slot (guint16 code)
{
  return (guint16) (code * 40503u) >> (16 - SLOT_BITS);
}

static guint
get_forward_slot (const Entry *entry)
{
  return get_slot (entry->codes[0]);
}

static guint
get_backward_slot (const Entry *entry)
{
  return get_slot (entry->codes[entry->length - 1]);
}

static int
compare_forward (gconstpointer a,
                 gconstpointer b)
{
  const Entry *x = a, *y = b;
  int difference = (int) get_forward_slot (x) - (int) get_forward_slot (y);

  return difference != 0 ? difference : (int) y->length - (int) x->length;
}

static int
compare_backward (gconstpointer a,
                  gconstpointer b)
{
  const Entry *x = a, *y = b;
  int difference = (int) get_backward_slot (x) - (int) get_backward_slot (y);

  return difference != 0 ? difference : (int) y->length - (int) x->length;
}

static void
fill_side (Side                   *side,
           const PlanModelLexicon *lexicon,
           gboolean                is_backward)
{
  guint i = 0;

  side->entries = g_new0 (Entry, lexicon->n_words);
  for (guint k = 0; k < lexicon->n_words; k++)
    {
      side->entries[k].length = plan_model_codes_from_utf8 (lexicon->words[k].word, side->entries[k].codes, MAX_WORD);
      side->entries[k].sense = lexicon->words[k].sense;
      g_assert (side->entries[k].length > 0);
    }
  qsort (side->entries, lexicon->n_words, sizeof (Entry), is_backward ? compare_backward : compare_forward);
  for (guint slot = 0; slot < N_SLOTS; slot++)
    {
      side->first[slot] = i;
      while (i < lexicon->n_words
             && (is_backward ? get_backward_slot (&side->entries[i]) : get_forward_slot (&side->entries[i])) == slot)
        i++;
    }
  side->first[N_SLOTS] = i;
}

static PlanModelLexiconIndex *
get_index (PlanModelLexicon *self)
{
  if (g_once_init_enter (&self->index))
    {
      PlanModelLexiconIndex *index = g_new0 (PlanModelLexiconIndex, 1);

      fill_side (&index->forward, self, FALSE);
      fill_side (&index->backward, self, TRUE);
      g_once_init_leave (&self->index, index);
    }

  return self->index;
}

static inline const Entry *
match_forward (const Side    *side,
               const guint16 *codes,
               guint32        at,
               guint32        end)
{
  guint slot = get_slot (codes[at]);

  for (guint i = side->first[slot]; i < side->first[slot + 1]; i++)
    {
      const Entry *entry = &side->entries[i];

      if (entry->length <= end - at && memcmp (entry->codes, codes + at, entry->length * sizeof (guint16)) == 0)
        return entry;
    }

  return NULL;
}

/*< private >
 * plan_model_lexicon_match:
 *
 * Returns: the length of the longest word that begins at @at, or 0
 */
guint
plan_model_lexicon_match (PlanModelLexicon *self,
                          const guint16    *codes,
                          guint32           at,
                          guint32           end,
                          guint            *sense)
{
  const Entry *entry = at < end ? match_forward (&get_index (self)->forward, codes, at, end) : NULL;

  if (entry == NULL)
    return 0;
  if (sense != NULL)
    *sense = entry->sense;

  return entry->length;
}

/*< private >
 * plan_model_lexicon_match_before:
 *
 * Returns: the length of the longest word that ends at @at, or 0
 */
guint
plan_model_lexicon_match_before (PlanModelLexicon *self,
                                 const guint16    *codes,
                                 guint32           start,
                                 guint32           at,
                                 guint            *sense)
{
  const Side *side;
  guint slot;

  if (at <= start)
    return 0;
  side = &get_index (self)->backward;
  slot = get_slot (codes[at - 1]);
  for (guint i = side->first[slot]; i < side->first[slot + 1]; i++)
    {
      const Entry *entry = &side->entries[i];

      if (entry->length <= at - start
          && memcmp (entry->codes, codes + at - entry->length, entry->length * sizeof (guint16)) == 0)
        {
          if (sense != NULL)
            *sense = entry->sense;
          return entry->length;
        }
    }

  return 0;
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
  const Side *side = &get_index (self)->forward;

  for (guint32 i = start; i < end; i++)
    {
      const Entry *entry = match_forward (side, codes, i, end);

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
  for (guint32 i = end; i > start; i--)
    {
      guint n = plan_model_lexicon_match_before (self, codes, start, i, sense);

      if (n > 0)
        {
          *at = i - n;
          if (length != NULL)
            *length = n;
          return TRUE;
        }
    }

  return FALSE;
}
