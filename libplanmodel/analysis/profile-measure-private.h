/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* What a profile counts.  A measure has a word, by which programs know it, and a number; those of a family (the forms, the
 * inferred members of a value) follow one another, in the order of their enumeration or table. */
typedef enum
{
  PLAN_MODEL_PROFILE_TARGETS,
  PLAN_MODEL_PROFILE_WITH_AMOUNT,
  PLAN_MODEL_PROFILE_WITH_YEAR,
  PLAN_MODEL_PROFILE_WITH_BASELINE,
  PLAN_MODEL_PROFILE_WITH_BODY,
  PLAN_MODEL_PROFILE_WITH_OWN_DATE,
  PLAN_MODEL_PROFILE_FORM,
  PLAN_MODEL_PROFILE_COMPARATOR,
  PLAN_MODEL_PROFILE_FIRMNESS,
  PLAN_MODEL_PROFILE_NATURE,
  PLAN_MODEL_PROFILE_GOALS,
  PLAN_MODEL_PROFILE_GOALS_WITHOUT_TASK,
  PLAN_MODEL_PROFILE_TASKS,
  PLAN_MODEL_PROFILE_TASKS_WITHOUT_TARGET,
  PLAN_MODEL_PROFILE_INFERRED_INDICATOR,
  PLAN_MODEL_PROFILE_INFERRED_VALUE,
  PLAN_MODEL_PROFILE_INFERRED_ASSIGNMENT,
  PLAN_MODEL_N_PROFILE_FAMILIES
} PlanModelProfileFamily;

typedef struct
{
  const char *group; /* what the measures of the family have in common, as a word */
  const char *heading; /* the same for people; to be translated */
  const char *word; /* static */
  const char *title; /* to be translated; of a measure of a family, a word */
  gboolean is_of_family;
  guint whole; /* the number of the measure that this is a part of; PLAN_MODEL_PROFILE_NO_WHOLE: of none */
} PlanModelProfileMeasure;

#define PLAN_MODEL_PROFILE_NO_WHOLE G_MAXUINT

guint                          plan_model_profile_count_measures (void);

/* The measure of a number below the count. */
const PlanModelProfileMeasure *plan_model_profile_get_measure    (guint                  number);

/* The number of the measure at a place of its family. */
guint                          plan_model_profile_get_number     (PlanModelProfileFamily family,
                                                                  guint                  place);

/* FALSE, and @number as it was, where no measure has the word. */
gboolean                       plan_model_profile_find_word      (const char            *word,
                                                                  guint                 *number);

G_END_DECLS
