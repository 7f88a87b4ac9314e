/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/answer-private.h>
#include <libplanmodel/vocabulary/vocabulary.h>

G_BEGIN_DECLS

/* The concept of every indicator of a store, by rows, made once for a store and a vocabulary.
 *
 * A concept that a plan states is taken as it is; one that was inferred, or is not there, is looked for by the name.  Time
 * is linear in the number of indicators and values.  Immutable, and shared between threads. */
typedef struct _PlanModelConcepts PlanModelConcepts;

/* @vocabulary: (nullable): NULL for the one that the library ships */
PlanModelConcepts         *plan_model_concepts_new           (PlanModelStore          *store,
                                                              PlanModelVocabulary     *vocabulary);

/* The same of one plan, whose indicators are all that may be asked for. */
PlanModelConcepts         *plan_model_concepts_new_for_plan  (PlanModelStore          *store,
                                                              guint32                  plan,
                                                              PlanModelVocabulary     *vocabulary);
PlanModelConcepts         *plan_model_concepts_ref           (PlanModelConcepts       *self);
void                       plan_model_concepts_unref         (PlanModelConcepts       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelConcepts, plan_model_concepts_unref)

/* The number of the concept that the indicator is one of, from 1, as its position in the vocabulary + 1; 0: none.  What a
 * plan states and the vocabulary does not know has none. */
guint32                    plan_model_concepts_get           (const PlanModelConcepts *self,
                                                              guint32                  indicator);

/* Which concept comes nearest, from 1: the same where it is one, else the one of grade close; 0: none. */
guint32                    plan_model_concepts_get_nearest   (const PlanModelConcepts *self,
                                                              guint32                  indicator);
PlanModelAlignmentGrade    plan_model_concepts_get_grade     (const PlanModelConcepts *self,
                                                              guint32                  indicator);

/* Of grade close, what differs. */
PlanModelFacet             plan_model_concepts_get_facet     (const PlanModelConcepts *self,
                                                              guint32                  indicator);

/* The direction of the concept, where the indicator is one of it and it has one; else the one that the plan states, but not
 * one that was inferred from another vocabulary.  Never by the figures, and never by default. */
PlanModelDirection         plan_model_concepts_get_direction (const PlanModelConcepts *self,
                                                              guint32                  indicator);

/* How many concepts there are, and what the number of one stands for; of 0 NULL. */
guint32                    plan_model_concepts_get_n         (const PlanModelConcepts *self);
const PlanModelConceptRow *plan_model_concepts_peek          (const PlanModelConcepts *self,
                                                              guint32                  number);

/* Returns: the number of an id, 0 where there is none */
guint32                    plan_model_concepts_find          (const PlanModelConcepts *self,
                                                              const char              *id);

/* Returns: the number of the concept that a name alone names, exactly or by another label; 0: none */
guint32                    plan_model_concepts_find_name     (const PlanModelConcepts *self,
                                                              const char              *name);

/* Which way the figures of an indicator ought to go: the rule of the above for one indicator and the shipped vocabulary. */
PlanModelDirection         plan_model_indicator_find_direction (PlanModelStore        *store,
                                                                guint32                indicator);

G_END_DECLS
