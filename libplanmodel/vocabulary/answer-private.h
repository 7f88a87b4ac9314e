/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/match-private.h>

G_BEGIN_DECLS

/* A match without its texts: what analyses and the reader keep of it. */
typedef struct
{
  guint32 nearest; /* row of the concept + 1; 0: none */
  guint8 grade; /* of PlanModelAlignmentGrade */
  guint8 facet; /* of PlanModelFacet */
} PlanModelAnswer;

/* The same plans are read and asked of over and over, and plans have names in common: a set keeps so many answers, the first
 * that come, each at one of the places that its question leads to.  So they need no lock and no more than some megabytes. */
#define PLAN_MODEL_N_ANSWERS 8192

typedef struct _PlanModelAnswers PlanModelAnswers;

void                      plan_model_answers_free        (PlanModelAnswers            *self);

PlanModelAnswer           plan_model_answer_find         (PlanModelConceptSet         *set,
                                                          const PlanModelQuestion     *question);

/* Of an indicator that states no concept: what the rows say of it that tells its concept.  The texts are lent by the store. */
void                      plan_model_question_init       (PlanModelQuestion           *self,
                                                          const PlanModelStore        *store,
                                                          const PlanModelIndicatorRow *indicator);

/* NULL where the answer is no concept. */
static inline const PlanModelConceptRow *
plan_model_answer_peek (const PlanModelAnswer     *self,
                        const PlanModelConceptSet *set)
{
  return self->grade >= PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE ? plan_model_concept_set_peek (set, self->nearest - 1) : NULL;
}

G_END_DECLS
