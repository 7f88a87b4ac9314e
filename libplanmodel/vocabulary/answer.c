/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/answer-private.h>

#include <string.h>

/* Longer questions are not kept. */
#define MAX_KEPT 300
/* An answer lies at one of so many places. */
#define N_PROBES 4

/* A question that was answered, never changed once it is there. */
typedef struct
{
  guint32 hash;
  guint32 figures;
  guint32 length;
  PlanModelAnswer answer;
  char texts[]; /* name, unit and scope, each with its NUL */
} Kept;

struct _PlanModelAnswers
{
  Kept *slots[PLAN_MODEL_N_ANSWERS]; /* atomic; filled by compare-and-exchange */
};

void
plan_model_answers_free (PlanModelAnswers *self)
{
  for (guint i = 0; i < PLAN_MODEL_N_ANSWERS; i++)
    g_free (self->slots[i]);
  g_free (self);
}

/* The three texts of a question one behind the other.  Returns: how many bytes; 0 where they are
 * too long */
static guint
write_key (const PlanModelQuestion *question, char *key)
{
  const char *texts[] = { question->name, question->unit, question->scope };
  gsize length = 0;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      /* One that is not stated is not the same as one that is empty. */
      const char *text = texts[i] != NULL ? texts[i] : "\x01";
      gsize n = strlen (text) + 1;

      if (length + n > MAX_KEPT)
        return 0;
      memcpy (key + length, text, n);
      length += n;
    }

  return (guint) length;
}

static guint32
hash_key (const char *key, guint length, guint32 figures)
{
  guint64 hash = 0x9e3779b97f4a7c15u ^ figures;

  for (guint i = 0; i < length; i++)
    hash = (hash ^ (guint8) key[i]) * 0x100000001b3u;

  return (guint32) (hash ^ hash >> 32);
}

static PlanModelAnswer
find (const PlanModelConceptSet *set, const PlanModelQuestion *question)
{
  g_auto (PlanModelMatch) match = { 0 };
  PlanModelAnswer answer = { 0 };

  plan_model_match_init (&match, set, question, FALSE);
  answer.nearest = match.label != NULL ? match.label->concept + 1 : 0;
  answer.grade = match.grade;
  answer.facet = match.facet;

  return answer;
}

static PlanModelAnswers *
get_answers (PlanModelConceptSet *set)
{
  PlanModelAnswers *answers = g_atomic_pointer_get (&set->answers);

  if (answers == NULL)
    {
      answers = g_new0 (PlanModelAnswers, 1);
      if (!g_atomic_pointer_compare_and_exchange (&set->answers, NULL, answers))
        {
          g_free (answers);
          answers = g_atomic_pointer_get (&set->answers);
        }
    }

  return answers;
}

/*< private >
 * plan_model_answer_find:
 *
 * Returns: the answer, kept or found
 */
PlanModelAnswer
plan_model_answer_find (PlanModelConceptSet *set, const PlanModelQuestion *question)
{
  char key[MAX_KEPT];
  guint length = write_key (question, key), i;
  guint32 hash;
  PlanModelAnswers *answers;
  PlanModelAnswer answer;
  Kept *kept;

  if (length == 0)
    return find (set, question);
  answers = get_answers (set);
  hash = hash_key (key, length, question->figures);
  for (i = 0; i < N_PROBES; i++)
    {
      kept = g_atomic_pointer_get (&answers->slots[(hash + i) % PLAN_MODEL_N_ANSWERS]);
      if (kept == NULL)
        break;
      if (kept->hash == hash && kept->figures == question->figures && kept->length == length
          && memcmp (kept->texts, key, length) == 0)
        return kept->answer;
    }
  answer = find (set, question);
  if (i < N_PROBES)
    {
      kept = g_malloc (sizeof (Kept) + length);
      *kept = (Kept){ hash, question->figures, length, answer };
      memcpy (kept->texts, key, length);
      if (!g_atomic_pointer_compare_and_exchange (
              &answers->slots[(hash + i) % PLAN_MODEL_N_ANSWERS], NULL, kept))
        g_free (kept);
    }

  return answer;
}

/* What the figures have in common */

#define IS(form, kind) ((form) == PLAN_MODEL_FORM_##kind)

static guint
get_figures_of_form (guint form, guint change)
{
  if (IS (form, PERCENT_CHANGE) || IS (form, ANNUAL_GROWTH) || IS (form, CHANGE)
      || IS (form, MULTIPLE))
    return PLAN_MODEL_FIGURES_GROW
           | (change == PLAN_MODEL_CHANGE_FALL ? PLAN_MODEL_FIGURES_FALL : 0);
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

/* The unit of the first figure that is one of the thing itself is that of the indicator: beside a
 * growth of 12 % may stand 669 亿元. */
void
plan_model_question_init (PlanModelQuestion *self,
                          const PlanModelStore *store,
                          const PlanModelIndicatorRow *indicator)
{
  PlanModelText unit = indicator->unit;
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
          unit = value.rare.unit != 0 ? value.rare.unit : indicator->unit;
        }
    }
  self->name = indicator->name != 0 ? plan_model_store_text (store, indicator->name) : "";
  self->unit = unit != 0 ? plan_model_store_text (store, unit) : NULL;
  self->scope =
      indicator->rare.scope != 0 ? plan_model_store_text (store, indicator->rare.scope) : NULL;
  self->figures = has_any ? common : 0;
}
