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

typedef struct _PlanModelLexiconIndex PlanModelLexiconIndex;

typedef struct
{
  const PlanModelWord *words;
  guint n_words;
  PlanModelLexiconIndex *index;
} PlanModelLexicon;

#define PLAN_MODEL_LEXICON(words_) { (words_), G_N_ELEMENTS (words_), NULL }

/* The longest word that begins at @at and ends by @end: its length, 0 where there is none; its sense in @sense. */
guint    plan_model_lexicon_match        (PlanModelLexicon *self,
                                          const guint16    *codes,
                                          guint32           at,
                                          guint32           end,
                                          guint            *sense);

/* The longest word that ends at @at (not counted) and does not begin before @start. */
guint    plan_model_lexicon_match_before (PlanModelLexicon *self,
                                          const guint16    *codes,
                                          guint32           start,
                                          guint32           at,
                                          guint            *sense);

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
