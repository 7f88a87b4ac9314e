/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/alignment-grade.h>
#include <libplanmodel/vocabulary/concept-set-private.h>
#include <libplanmodel/vocabulary/unit-facets-private.h>

G_BEGIN_DECLS

/* What all figures of an indicator have in common, and so tell of its name. */
typedef enum
{
  PLAN_MODEL_FIGURES_GROW = 1 << 0, /* percentages of change, differences, multiples: their unit is not that of the thing */
  PLAN_MODEL_FIGURES_FALL = 1 << 1, /* with GROW: they are falls */
  PLAN_MODEL_FIGURES_RANK = 1 << 2, /* places in a ranking */
  PLAN_MODEL_FIGURES_INCREMENT = 1 << 3, /* what is newly made: a verb in the name says nothing more */
  PLAN_MODEL_FIGURES_CUMULATIVE = 1 << 4 /* running totals: 累计 says nothing more */
} PlanModelFigures;

/* What is asked for. */
typedef struct
{
  const char *name;
  const char *unit; /* nullable: not stated */
  const char *scope; /* nullable: what else narrows the indicator */
  guint figures; /* of PlanModelFigures */
} PlanModelQuestion;

/* The answer.  What is @mine and @theirs lies in the facets and in the set. */
typedef struct
{
  PlanModelAlignmentGrade grade;
  const PlanModelLabel *label; /* nullable; of NONE that of the nearest concept, where it was looked for */
  PlanModelFacet facet; /* the most telling that differs; NONE where none does */
  PlanModelFacets facets; /* of the name, with what unit and figures tell */
  PlanModelUnitFacets unit;
  const char *dimension; /* of the unit; empty where it is not known, NULL where it says nothing */
  char *arena[2]; /* of what was put together for the facets */
} PlanModelMatch;

void plan_model_match_init  (PlanModelMatch            *self,
                             const PlanModelConceptSet *set,
                             const PlanModelQuestion   *question,
                             gboolean                   with_nearest);
void plan_model_match_clear (PlanModelMatch            *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelMatch, plan_model_match_clear)

/* In a sentence, in the language of the user.  Free with g_free(). */
char *plan_model_match_explain (const PlanModelMatch      *self,
                                const PlanModelConceptSet *set,
                                const PlanModelQuestion   *question);

G_END_DECLS
