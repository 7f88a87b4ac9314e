/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/codes-private.h>

G_BEGIN_DECLS

/* A list of words and what each means to whoever owns the list: an enumeration of its own, from 1 on.
 *
 * It is a static table; what makes looking quick is made at the first look, once.  Words are in simplified script and half
 * width, as the codes are that they are matched with.
 */
typedef struct
{
  const char *word;
  guint16 sense;
} PlanModelWord;

/* With which codes words begin and end, a bit for the lower bits of a code: most codes of a text begin no word of a list, and
 * that must cost no call. */
#define PLAN_MODEL_LEXICON_GATE_BITS 12

typedef struct
{
  guint32 forward[(1 << PLAN_MODEL_LEXICON_GATE_BITS) / 32];
  guint32 backward[(1 << PLAN_MODEL_LEXICON_GATE_BITS) / 32];
} PlanModelLexiconGate;

typedef struct
{
  const PlanModelWord *words;
  guint n_words;
  const PlanModelLexiconGate *gate; /* of the index, which begins with it; NULL: not made yet */
} PlanModelLexicon;

#define PLAN_MODEL_LEXICON(words_) { (words_), G_N_ELEMENTS (words_), NULL }

static inline guint
plan_model_lexicon_get_bit (guint16 code)
{
  return code & ((1 << PLAN_MODEL_LEXICON_GATE_BITS) - 1);
}

static inline gboolean
plan_model_lexicon_is_open (const guint32 *gate,
                            guint16        code)
{
  guint bit = plan_model_lexicon_get_bit (code);

  return gate[bit / 32] >> (bit % 32) & 1;
}

guint    plan_model_lexicon_match_open        (PlanModelLexicon *self,
                                               const guint16    *codes,
                                               guint32           at,
                                               guint32           end,
                                               guint            *sense);
guint    plan_model_lexicon_match_before_open (PlanModelLexicon *self,
                                               const guint16    *codes,
                                               guint32           start,
                                               guint32           at,
                                               guint            *sense);

/* The longest word that begins at @at and ends by @end: its length, 0 where there is none; its sense in @sense. */
static inline guint
plan_model_lexicon_match (PlanModelLexicon *self,
                          const guint16    *codes,
                          guint32           at,
                          guint32           end,
                          guint            *sense)
{
  const PlanModelLexiconGate *gate = g_atomic_pointer_get (&self->gate);

  if (at >= end || (gate != NULL && !plan_model_lexicon_is_open (gate->forward, codes[at])))
    return 0;

  return plan_model_lexicon_match_open (self, codes, at, end, sense);
}

/* The longest word that ends at @at (not counted) and does not begin before @start. */
static inline guint
plan_model_lexicon_match_before (PlanModelLexicon *self,
                                 const guint16    *codes,
                                 guint32           start,
                                 guint32           at,
                                 guint            *sense)
{
  const PlanModelLexiconGate *gate = g_atomic_pointer_get (&self->gate);

  if (at <= start || (gate != NULL && !plan_model_lexicon_is_open (gate->backward, codes[at - 1])))
    return 0;

  return plan_model_lexicon_match_before_open (self, codes, start, at, sense);
}

/* What words begin with, up to three codes, by a hash.  Words that are sought everywhere in a text and often begin like what
 * is none of them (建设期末, 实现了) need no look at the lexicon there. */
#define PLAN_MODEL_BEGINNINGS_BITS 13

typedef struct
{
  guint32 bits[(1 << PLAN_MODEL_BEGINNINGS_BITS) / 32];
} PlanModelBeginnings;

static inline guint
plan_model_beginnings_get_bit (guint16 first,
                               guint16 second,
                               guint16 third)
{
  return (((first * 251u + second) * 251u + third) * 0x9e3779b1u) >> (32 - PLAN_MODEL_BEGINNINGS_BITS);
}

static inline gboolean
plan_model_beginnings_have (const PlanModelBeginnings *self,
                            guint16                    first,
                            guint16                    second,
                            guint16                    third)
{
  guint bit = plan_model_beginnings_get_bit (first, second, third);

  return self->bits[bit / 32] >> (bit % 32) & 1;
}

/* Whether a word may begin at @at. */
static inline gboolean
plan_model_beginnings_match (const PlanModelBeginnings *self,
                             const guint16             *codes,
                             guint32                    at,
                             guint32                    end)
{
  guint16 second = at + 1 < end ? codes[at + 1] : 0;

  return plan_model_beginnings_have (self, codes[at], second, at + 2 < end ? codes[at + 2] : 0)
         || plan_model_beginnings_have (self, codes[at], second, 0)
         || plan_model_beginnings_have (self, codes[at], 0, 0);
}

/* Adds those of the words of a lexicon. */
void     plan_model_beginnings_add       (PlanModelBeginnings *self,
                                          const PlanModelWord *words,
                                          guint                n_words);

/* The first word in [@start, @end), the longest at its place: FALSE where there is none. */
gboolean plan_model_lexicon_find         (PlanModelLexicon *self,
                                          const guint16    *codes,
                                          guint32           start,
                                          guint32           end,
                                          guint32          *at,
                                          guint            *length,
                                          guint            *sense);

/* The last one. */
gboolean plan_model_lexicon_find_last    (PlanModelLexicon *self,
                                          const guint16    *codes,
                                          guint32           start,
                                          guint32           end,
                                          guint32          *at,
                                          guint            *length,
                                          guint            *sense);

G_END_DECLS
