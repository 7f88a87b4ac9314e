/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/concepts-private.h>

#include <libplanmodel/model/inferred-private.h>
#include <libplanmodel/vocabulary/vocabulary-private.h>

struct _PlanModelConcepts
{
  gatomicrefcount n_refs;
  PlanModelConceptSet *set;
  PlanModelRange range;     /* the indicators that it knows */
  PlanModelAnswer *answers; /* of each of them */
  guint8 *directions;
};

/* A question of this store, and its answer. */
typedef struct
{
  PlanModelQuestion question;
  PlanModelAnswer answer;
} Known;

/* A store holds each text once, so its place stands for it. */
static guint
hash_question (gconstpointer key)
{
  const PlanModelQuestion *question = key;
  guint64 hash = (guint64) (gsize) question->name * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  hash = (hash ^ (gsize) question->unit) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  hash = (hash ^ (gsize) question->scope ^ question->figures)
         * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (hash >> 32);
}

static gboolean
equal_questions (gconstpointer a, gconstpointer b)
{
  const PlanModelQuestion *first = a, *second = b;

  return first->name == second->name && first->unit == second->unit && first->scope == second->scope
         && first->figures == second->figures;
}

static gboolean
is_inferred (const PlanModelIndicatorRow *indicator, const char *member)
{
  return plan_model_inferred_has (PLAN_MODEL_OBJECT_INDICATOR, indicator->rare.inferred, member);
}

static PlanModelAnswer
answer_row (PlanModelConceptSet *set,
            const PlanModelStore *store,
            const PlanModelIndicatorRow *indicator,
            GHashTable *known)
{
  PlanModelAnswer answer = { 0 };

  if (indicator->concept == 0 || is_inferred (indicator, "concept"))
    {
      PlanModelQuestion question;
      Known *found;

      plan_model_question_init (&question, store, indicator);
      found = known != NULL ? g_hash_table_lookup (known, &question) : NULL;
      if (found != NULL)
        return found->answer;
      answer = plan_model_answer_find (set, &question);
      if (known != NULL)
        {
          found = g_new (Known, 1);
          *found = (Known){ question, answer };
          g_hash_table_add (known, found);
        }

      return answer;
    }
  answer.nearest =
      plan_model_concept_set_find (set, plan_model_store_text (store, indicator->concept));
  answer.grade =
      answer.nearest != 0 ? PLAN_MODEL_ALIGNMENT_GRADE_EXACT : PLAN_MODEL_ALIGNMENT_GRADE_NONE;

  return answer;
}

static PlanModelDirection
get_direction (const PlanModelConceptSet *set,
               const PlanModelAnswer *answer,
               const PlanModelIndicatorRow *indicator)
{
  const PlanModelConceptRow *concept = plan_model_answer_peek (answer, set);

  if (concept != NULL && concept->direction != PLAN_MODEL_DIRECTION_UNKNOWN)
    return concept->direction;

  return is_inferred (indicator, "direction") ? PLAN_MODEL_DIRECTION_UNKNOWN : indicator->direction;
}

static PlanModelConcepts *
new_concepts (PlanModelStore *store, PlanModelRange range, PlanModelVocabulary *vocabulary)
{
  PlanModelConcepts *self = g_new0 (PlanModelConcepts, 1);
  g_autoptr (GHashTable) known =
      g_hash_table_new_full (hash_question, equal_questions, g_free, NULL);

  g_atomic_ref_count_init (&self->n_refs);
  self->set =
      plan_model_concept_set_ref (vocabulary != NULL ? plan_model_vocabulary_get_set (vocabulary)
                                                     : plan_model_vocabulary_get_default_set ());
  self->range = range;
  self->answers = g_new (PlanModelAnswer, range.n);
  self->directions = g_new (guint8, range.n);
  for (guint32 i = 0; i < range.n; i++)
    {
      PlanModelIndicatorRow indicator;

      plan_model_store_get_indicator (store, range.first + i, &indicator);
      self->answers[i] = answer_row (self->set, store, &indicator, known);
      self->directions[i] = get_direction (self->set, &self->answers[i], &indicator);
    }

  return self;
}

PlanModelConcepts *
plan_model_concepts_new (PlanModelStore *store, PlanModelVocabulary *vocabulary)
{
  return new_concepts (store, (PlanModelRange){ 0, store->n[PLAN_MODEL_OBJECT_INDICATOR] },
                       vocabulary);
}

PlanModelConcepts *
plan_model_concepts_new_for_plan (PlanModelStore *store,
                                  guint32 plan,
                                  PlanModelVocabulary *vocabulary)
{
  return new_concepts (store, plan_model_store_get_range (store, plan, PLAN_MODEL_OBJECT_INDICATOR),
                       vocabulary);
}

PlanModelConcepts *
plan_model_concepts_ref (PlanModelConcepts *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

void
plan_model_concepts_unref (PlanModelConcepts *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  plan_model_concept_set_unref (self->set);
  g_free (self->answers);
  g_free (self->directions);
  g_free (self);
}

static const PlanModelAnswer *
get_answer (const PlanModelConcepts *self, guint32 indicator)
{
  return &self->answers[indicator - self->range.first];
}

guint32
plan_model_concepts_get (const PlanModelConcepts *self, guint32 indicator)
{
  return plan_model_answer_peek (get_answer (self, indicator), self->set) != NULL
             ? get_answer (self, indicator)->nearest
             : 0;
}

guint32
plan_model_concepts_get_nearest (const PlanModelConcepts *self, guint32 indicator)
{
  return get_answer (self, indicator)->nearest;
}

PlanModelAlignmentGrade
plan_model_concepts_get_grade (const PlanModelConcepts *self, guint32 indicator)
{
  return get_answer (self, indicator)->grade;
}

PlanModelFacet
plan_model_concepts_get_facet (const PlanModelConcepts *self, guint32 indicator)
{
  return get_answer (self, indicator)->facet;
}

PlanModelDirection
plan_model_concepts_get_direction (const PlanModelConcepts *self, guint32 indicator)
{
  return self->directions[indicator - self->range.first];
}

guint32
plan_model_concepts_get_n (const PlanModelConcepts *self)
{
  return self->set->rows->len;
}

const PlanModelConceptRow *
plan_model_concepts_peek (const PlanModelConcepts *self, guint32 number)
{
  return number != 0 ? plan_model_concept_set_peek (self->set, number - 1) : NULL;
}

guint32
plan_model_concepts_find (const PlanModelConcepts *self, const char *id)
{
  return plan_model_concept_set_find (self->set, id);
}

guint32
plan_model_concepts_find_name (const PlanModelConcepts *self, const char *name)
{
  const PlanModelQuestion question = { .name = name };
  g_auto (PlanModelMatch) match = { 0 };

  plan_model_match_init (&match, self->set, &question, FALSE);

  return match.grade > PLAN_MODEL_ALIGNMENT_GRADE_CLOSE ? match.label->concept + 1 : 0;
}

PlanModelDirection
plan_model_indicator_find_direction (PlanModelStore *store, guint32 indicator)
{
  PlanModelConceptSet *set = plan_model_vocabulary_get_default_set ();
  PlanModelIndicatorRow row;
  PlanModelAnswer answer;

  plan_model_store_get_indicator (store, indicator, &row);
  answer = answer_row (set, store, &row, NULL);

  return get_direction (set, &answer, &row);
}
