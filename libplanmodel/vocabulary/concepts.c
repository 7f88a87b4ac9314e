/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/concepts-private.h>

#include <libplanmodel/model/inferred-private.h>
#include <libplanmodel/vocabulary/vocabulary-private.h>

#include <string.h>

/* Of an indicator. */
typedef struct
{
  guint32 nearest; /* row of the concept + 1 */
  guint8 grade;
  guint8 facet;
  guint8 direction;
} Answer;

struct _PlanModelConcepts
{
  gatomicrefcount n_refs;
  PlanModelConceptSet *set;
  guint32 n;
  Answer *answers; /* of each indicator */
};

/* A question whose texts are numbers of the pool: what is the same has the same answer. */
typedef struct
{
  PlanModelText name;
  PlanModelText unit;
  PlanModelText scope;
  guint32 figures;
} Asked;

typedef struct
{
  Asked asked;
  Answer answer;
} Known;

static guint
hash_asked (gconstpointer key)
{
  const Asked *asked = key;

  return ((asked->name * 2654435761u ^ asked->unit) * 2246822519u ^ asked->scope) * 3266489917u ^ asked->figures;
}

static gboolean
equal_asked (gconstpointer a,
             gconstpointer b)
{
  return memcmp (a, b, sizeof (Asked)) == 0;
}

/* What the figures have in common */

#define IS(form, kind) ((form) == PLAN_MODEL_FORM_##kind)

static guint
get_figures_of_form (guint form,
                     guint change)
{
  if (IS (form, PERCENT_CHANGE) || IS (form, ANNUAL_GROWTH) || IS (form, CHANGE) || IS (form, MULTIPLE))
    return PLAN_MODEL_FIGURES_GROW | (change == PLAN_MODEL_CHANGE_FALL ? PLAN_MODEL_FIGURES_FALL : 0);
  if (IS (form, RANK) || IS (form, RANK_CHANGE))
    return PLAN_MODEL_FIGURES_RANK;
  if (IS (form, INCREMENT))
    return PLAN_MODEL_FIGURES_INCREMENT;
  if (IS (form, CUMULATIVE))
    return PLAN_MODEL_FIGURES_CUMULATIVE;

  return 0;
}

/* A trend and what is said in words have no figure, and say nothing of the name. */
static gboolean
has_figure (guint form)
{
  return !IS (form, TREND) && !IS (form, QUALITATIVE);
}

/* The unit of the first figure that is one of the thing itself is that of the indicator: beside a growth of 12 % may stand
 * 669 亿元. */
static Asked
ask (const PlanModelStore        *store,
     const PlanModelIndicatorRow *indicator)
{
  Asked asked = { indicator->name, indicator->unit, indicator->rare.scope, 0 };
  gboolean has_any = FALSE, has_unit = FALSE;
  guint common = ~0u;

  for (guint32 i = 0; i < indicator->values.n; i++)
    {
      PlanModelValueRow value;
      guint figures;

      plan_model_store_get_value (store, indicator->values.first + i, &value);
      if (!has_figure (value.form))
        continue;
      figures = get_figures_of_form (value.form, value.change);
      has_any = TRUE;
      common &= figures;
      if (!(figures & (PLAN_MODEL_FIGURES_GROW | PLAN_MODEL_FIGURES_RANK)) && !has_unit)
        {
          has_unit = TRUE;
          asked.unit = value.rare.unit != 0 ? value.rare.unit : indicator->unit;
        }
    }
  asked.figures = has_any ? common : 0;

  return asked;
}

static PlanModelQuestion
make_question (const PlanModelStore *store,
               const Asked          *asked)
{
  return (PlanModelQuestion){
    .name = asked->name != 0 ? plan_model_store_text (store, asked->name) : "",
    .unit = asked->unit != 0 ? plan_model_store_text (store, asked->unit) : NULL,
    .scope = asked->scope != 0 ? plan_model_store_text (store, asked->scope) : NULL,
    .figures = asked->figures,
  };
}

void
plan_model_concepts_ask (PlanModelStore    *store,
                         guint32            indicator,
                         PlanModelQuestion *question)
{
  PlanModelIndicatorRow row;
  Asked asked;

  plan_model_store_get_indicator (store, indicator, &row);
  asked = ask (store, &row);
  *question = make_question (store, &asked);
}

/* The answers */

static Answer
find_answer (const PlanModelConceptSet *set,
             const PlanModelQuestion   *question)
{
  g_auto (PlanModelMatch) match = { 0 };
  Answer answer = { 0 };

  plan_model_match_init (&match, set, question, FALSE);
  answer.nearest = match.label != NULL ? match.label->concept + 1 : 0;
  answer.grade = match.grade;
  answer.facet = match.facet;

  return answer;
}

static gboolean
is_inferred (const PlanModelIndicatorRow *indicator,
             const char                  *member)
{
  return plan_model_inferred_has (PLAN_MODEL_OBJECT_INDICATOR, indicator->rare.inferred, member);
}

static Answer
answer_row (const PlanModelConceptSet   *set,
            const PlanModelStore        *store,
            const PlanModelIndicatorRow *indicator,
            GHashTable                  *known)
{
  Asked asked;
  PlanModelQuestion question;
  Known *found;

  if (indicator->concept != 0 && !is_inferred (indicator, "concept"))
    {
      Answer stated = { .nearest = plan_model_concept_set_find (set, plan_model_store_text (store, indicator->concept)) };

      stated.grade = stated.nearest != 0 ? PLAN_MODEL_ALIGNMENT_GRADE_EXACT : PLAN_MODEL_ALIGNMENT_GRADE_NONE;
      return stated;
    }
  asked = ask (store, indicator);
  found = g_hash_table_lookup (known, &asked);
  if (found != NULL)
    return found->answer;
  question = make_question (store, &asked);
  found = g_new (Known, 1);
  *found = (Known){ asked, find_answer (set, &question) };
  g_hash_table_add (known, found);

  return found->answer;
}

static PlanModelDirection
get_direction (const PlanModelConceptSet   *set,
               const Answer                *answer,
               const PlanModelIndicatorRow *indicator)
{
  PlanModelDirection direction = PLAN_MODEL_DIRECTION_UNKNOWN;

  if (answer->grade >= PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE)
    direction = plan_model_concept_set_peek (set, answer->nearest - 1)->direction;
  if (direction == PLAN_MODEL_DIRECTION_UNKNOWN && !is_inferred (indicator, "direction"))
    direction = indicator->direction;

  return direction;
}

PlanModelConcepts *
plan_model_concepts_new (PlanModelStore      *store,
                         PlanModelVocabulary *vocabulary)
{
  PlanModelConcepts *self = g_new0 (PlanModelConcepts, 1);
  g_autoptr (GHashTable) known = g_hash_table_new_full (hash_asked, equal_asked, g_free, NULL);

  g_atomic_ref_count_init (&self->n_refs);
  self->set = plan_model_concept_set_ref (vocabulary != NULL ? plan_model_vocabulary_get_set (vocabulary)
                                                             : plan_model_vocabulary_get_default_set ());
  self->n = store->n[PLAN_MODEL_OBJECT_INDICATOR];
  self->answers = g_new (Answer, self->n);
  for (guint32 i = 0; i < self->n; i++)
    {
      PlanModelIndicatorRow indicator;

      plan_model_store_get_indicator (store, i, &indicator);
      self->answers[i] = answer_row (self->set, store, &indicator, known);
      self->answers[i].direction = get_direction (self->set, &self->answers[i], &indicator);
    }

  return self;
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
  g_free (self);
}

guint32
plan_model_concepts_get (const PlanModelConcepts *self,
                         guint32                  indicator)
{
  return self->answers[indicator].grade >= PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE ? self->answers[indicator].nearest : 0;
}

guint32
plan_model_concepts_get_nearest (const PlanModelConcepts *self,
                                 guint32                  indicator)
{
  return self->answers[indicator].nearest;
}

PlanModelAlignmentGrade
plan_model_concepts_get_grade (const PlanModelConcepts *self,
                               guint32                  indicator)
{
  return self->answers[indicator].grade;
}

PlanModelFacet
plan_model_concepts_get_facet (const PlanModelConcepts *self,
                               guint32                  indicator)
{
  return self->answers[indicator].facet;
}

PlanModelDirection
plan_model_concepts_get_direction (const PlanModelConcepts *self,
                                   guint32                  indicator)
{
  return self->answers[indicator].direction;
}

guint32
plan_model_concepts_get_n (const PlanModelConcepts *self)
{
  return self->set->rows->len;
}

const PlanModelConceptRow *
plan_model_concepts_peek (const PlanModelConcepts *self,
                          guint32                  number)
{
  return number != 0 ? plan_model_concept_set_peek (self->set, number - 1) : NULL;
}

guint32
plan_model_concepts_find (const PlanModelConcepts *self,
                          const char              *id)
{
  return plan_model_concept_set_find (self->set, id);
}

PlanModelDirection
plan_model_indicator_find_direction (PlanModelStore *store,
                                     guint32         indicator)
{
  const PlanModelConceptSet *set = plan_model_vocabulary_get_default_set ();
  g_autoptr (GHashTable) known = g_hash_table_new_full (hash_asked, equal_asked, g_free, NULL);
  PlanModelIndicatorRow row;
  Answer answer;

  plan_model_store_get_indicator (store, indicator, &row);
  answer = answer_row (set, store, &row, known);

  return get_direction (set, &answer, &row);
}
