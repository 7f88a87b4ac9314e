/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

/* The enumerations as the words of plan JSON. */
typedef enum
{
  PLAN_MODEL_WORDS_PLAN_KIND,
  PLAN_MODEL_WORDS_SECTION_KIND,
  PLAN_MODEL_WORDS_TASK_KIND,
  PLAN_MODEL_WORDS_ASSIGNMENT_ROLE,
  PLAN_MODEL_WORDS_AGENCY_KIND,
  PLAN_MODEL_WORDS_AREA_LEVEL,
  PLAN_MODEL_WORDS_TABLE_KIND,
  PLAN_MODEL_WORDS_REFERENCE_RELATION,
  PLAN_MODEL_WORDS_DIRECTION,
  PLAN_MODEL_WORDS_NATURE,
  PLAN_MODEL_WORDS_NESTING,
  PLAN_MODEL_WORDS_ORIGIN,
  PLAN_MODEL_WORDS_VALUE_ROLE,
  PLAN_MODEL_WORDS_COMPARATOR,
  PLAN_MODEL_WORDS_FORM,
  PLAN_MODEL_WORDS_CHANGE,
  PLAN_MODEL_WORDS_FIRMNESS,
  PLAN_MODEL_WORDS_STATUS,
  PLAN_MODEL_WORDS_AGAINST_KIND,
  PLAN_MODEL_WORDS_SEVERITY,
  PLAN_MODEL_N_WORDS
} PlanModelWordsKind;

#define PLAN_MODEL_MAX_WORDS 16

typedef struct
{
  guint8 n;
  guint8 first; /* the first value that may be written as a word: 0 or 1 */
  guint8 length[PLAN_MODEL_MAX_WORDS];
  const char *word[PLAN_MODEL_MAX_WORDS];
} PlanModelWords;

const PlanModelWords *plan_model_words_get  (PlanModelWordsKind kind);
int                   plan_model_words_find (const PlanModelWords *words,
                                             const char           *text,
                                             gsize                 length);

G_END_DECLS
