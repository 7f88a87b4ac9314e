/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/profile-measure-private.h>

#include <libplanmodel/core/words-private.h>
#include <libplanmodel/store/members-private.h>

#include <glib/gi18n-lib.h>

/* A family of one measure has its word and title; the others take both from the words of plan JSON, behind a prefix where
 * two families share words. */
typedef struct
{
  const char *group;
  const char *heading;
  const char *word; /* or the prefix */
  const char *title;
  PlanModelProfileFamily whole; /* PLAN_MODEL_N_PROFILE_FAMILIES: none */
  enum
  {
    SINGLE,
    WORDS, /* of an enumeration */
    MEMBERS /* of an object of plan JSON */
  } source;
  guint of; /* PlanModelWordsKind, PlanModelObjectKind */
} Family;

#define NO_WHOLE PLAN_MODEL_N_PROFILE_FAMILIES

static const Family families[PLAN_MODEL_N_PROFILE_FAMILIES] = {
  [PLAN_MODEL_PROFILE_TARGETS] = { "targets", N_("Targets"), "targets", N_("statements of a target"), NO_WHOLE, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_WITH_AMOUNT] = { "targets", N_("Targets"), "with-amount", N_("with an amount"),
                                       PLAN_MODEL_PROFILE_TARGETS, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_WITH_YEAR] = { "targets", N_("Targets"), "with-year", N_("with a year of their own"),
                                     PLAN_MODEL_PROFILE_TARGETS, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_WITH_BASELINE] = { "targets", N_("Targets"), "with-baseline", N_("with a printed baseline"),
                                         PLAN_MODEL_PROFILE_TARGETS, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_WITH_BODY] = { "targets", N_("Targets"), "with-body", N_("with a body in charge"),
                                     PLAN_MODEL_PROFILE_TARGETS, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_WITH_OWN_DATE] = { "targets", N_("Targets"), "with-own-date",
                                         N_("with a date finer than the period"), PLAN_MODEL_PROFILE_TARGETS, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_FORM] = { "form", N_("Targets by form"), "form", NULL, PLAN_MODEL_PROFILE_TARGETS, WORDS,
                                PLAN_MODEL_WORDS_FORM },
  [PLAN_MODEL_PROFILE_COMPARATOR] = { "comparator", N_("Targets by comparator"), "comparator", NULL,
                                      PLAN_MODEL_PROFILE_TARGETS, WORDS, PLAN_MODEL_WORDS_COMPARATOR },
  [PLAN_MODEL_PROFILE_FIRMNESS] = { "firmness", N_("Targets by firmness"), "firmness", NULL, PLAN_MODEL_PROFILE_TARGETS,
                                    WORDS, PLAN_MODEL_WORDS_FIRMNESS },
  [PLAN_MODEL_PROFILE_NATURE] = { "nature", N_("Targets by nature"), "nature", NULL, PLAN_MODEL_PROFILE_TARGETS, WORDS,
                                  PLAN_MODEL_WORDS_NATURE },
  [PLAN_MODEL_PROFILE_GOALS] = { "work", N_("Goals and work"), "goals", N_("indicators with a target in a section of goals"),
                                 NO_WHOLE, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_GOALS_WITHOUT_TASK] = { "work", N_("Goals and work"), "goals-without-task",
                                              N_("that no task repeats"), PLAN_MODEL_PROFILE_GOALS, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_TASKS] = { "work", N_("Goals and work"), "tasks", N_("tasks"), NO_WHOLE, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_TASKS_WITHOUT_TARGET] = { "work", N_("Goals and work"), "tasks-without-target",
                                                N_("without a target"), PLAN_MODEL_PROFILE_TASKS, SINGLE, 0 },
  [PLAN_MODEL_PROFILE_INFERRED_INDICATOR] = { "inferred-indicator", N_("Inferred in indicators"), "inferred-indicator", NULL, NO_WHOLE, MEMBERS,
                                              PLAN_MODEL_OBJECT_INDICATOR },
  [PLAN_MODEL_PROFILE_INFERRED_VALUE] = { "inferred-value", N_("Inferred in values"), "inferred-value", NULL, NO_WHOLE, MEMBERS,
                                          PLAN_MODEL_OBJECT_VALUE },
  [PLAN_MODEL_PROFILE_INFERRED_ASSIGNMENT] = { "inferred-assignment", N_("Inferred in assignments"), "inferred-assignment", NULL, NO_WHOLE,
                                               MEMBERS, PLAN_MODEL_OBJECT_ASSIGNMENT },
};

typedef struct
{
  PlanModelProfileMeasure *measures;
  guint n;
  guint first[PLAN_MODEL_N_PROFILE_FAMILIES];
} Measures;

static guint
get_size (const Family *family)
{
  if (family->source == WORDS)
    return plan_model_words_get (family->of)->n;
  if (family->source == MEMBERS)
    return plan_model_shapes[family->of].n_members;

  return 1;
}

/* What the place is called in plan JSON. */
static const char *
get_name (const Family *family,
          guint         place)
{
  if (family->source == MEMBERS)
    return plan_model_shapes[family->of].members[place].name;

  return plan_model_words_get (family->of)->word[place];
}

static void
fill_family (Measures     *self,
             const Family *family)
{
  guint whole = family->whole != NO_WHOLE ? self->first[family->whole] : PLAN_MODEL_PROFILE_NO_WHOLE;

  for (guint place = 0; place < get_size (family); place++)
    {
      PlanModelProfileMeasure *measure = &self->measures[self->n++];

      *measure = (PlanModelProfileMeasure) {
        .group = family->group,
        .heading = family->heading,
        .word = family->word,
        .title = family->title,
        .is_of_family = family->source != SINGLE,
        .whole = whole,
      };
      if (family->source != SINGLE)
        {
          g_autofree char *word = g_strdup_printf ("%s-%s", family->word, get_name (family, place));

          measure->word = g_intern_string (word);
          measure->title = get_name (family, place);
        }
    }
}

static const Measures *
get_measures (void)
{
  static const Measures *measures;

  if (g_once_init_enter (&measures))
    {
      Measures *made = g_new0 (Measures, 1);
      guint n = 0;

      for (guint family = 0; family < PLAN_MODEL_N_PROFILE_FAMILIES; family++)
        {
          made->first[family] = n;
          n += get_size (&families[family]);
        }
      made->measures = g_new0 (PlanModelProfileMeasure, n);
      for (guint family = 0; family < PLAN_MODEL_N_PROFILE_FAMILIES; family++)
        fill_family (made, &families[family]);
      g_once_init_leave (&measures, made);
    }

  return measures;
}

guint
plan_model_profile_count_measures (void)
{
  return get_measures ()->n;
}

const PlanModelProfileMeasure *
plan_model_profile_get_measure (guint number)
{
  return &get_measures ()->measures[number];
}

guint
plan_model_profile_get_number (PlanModelProfileFamily family,
                               guint                  place)
{
  return get_measures ()->first[family] + place;
}

gboolean
plan_model_profile_find_word (const char *word,
                              guint      *number)
{
  const Measures *measures = get_measures ();

  for (guint i = 0; i < measures->n; i++)
    {
      if (g_str_equal (measures->measures[i].word, word))
        {
          *number = i;
          return TRUE;
        }
    }

  return FALSE;
}
