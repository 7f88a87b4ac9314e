/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actuals-join-private.h>
#include <libplanmodel/analysis/actuals-problems-private.h>

G_BEGIN_DECLS

/* The steps of joining actual values, and what they share while they are at it. */

/* What a row asks for. */
typedef struct
{
  guint32 position;
  const PlanModelActualRow *row;
  const PlanModelKeyEntry *plans; /* nullable: in any plan about the area */
  guint n_plans;
  guint32 area; /* the number of its name; 0: any */
  guint32 code; /* where the row names the area by it; else 0 */
} PlanModelActualsQuestion;

/* The concept that a name is one of, and the one that it is only close to, by the numbers of their ids; 0: none. */
typedef struct
{
  guint32 concept;
  guint32 close;
} PlanModelActualsMeaning;

typedef struct
{
  PlanModelActualsJoin *join;
  PlanModelKeyEntry only_plan;
  gboolean has_only_plan;
  guint32 only_area;    /* of all plans; 0: they are about several */
  GHashTable *meanings; /* PlanModelActualsMeaning by pairs of a name and a unit of rows */
  GHashTable *measures; /* PlanModelMeasure by the unit of rows */
  GArray *found;        /* guint32: rows of indicators, those of a plan side by side */
  GArray *plans_found;  /* guint32, in their order: which have an indicator for the row at hand */
  GArray *open;         /* PlanModelActualsQuestion: those of rows that joined nothing */
  GArray *problems;
} PlanModelActualsJoiner;

/* Some of several indicators, kept in place. */
typedef struct
{
  guint32 *rows;
  guint n;
} PlanModelActualsGroup;

const char                    *plan_model_actuals_joiner_text           (const PlanModelActualsJoiner   *self,
                                                                         PlanModelText                   text);
const char                    *plan_model_actuals_joiner_name           (const PlanModelActualsJoiner   *self,
                                                                         guint32                         indicator);

/* Says what is wrong with a cell of a row.  Takes @hint.  Always FALSE. */
gboolean                       plan_model_actuals_joiner_refuse         (PlanModelActualsJoiner         *self,
                                                                         guint32                         position,
                                                                         PlanModelActualsColumn          column,
                                                                         PlanModelActualsProblem         problem,
                                                                         char                           *hint);
PlanModelActualMatch          *plan_model_actuals_joiner_add            (PlanModelActualsJoiner         *self,
                                                                         guint32                         position,
                                                                         PlanModelLink                   indicator,
                                                                         PlanModelActualJoinKind         kind);

/* What a name says; names come over and over. */
const PlanModelActualsMeaning *plan_model_actuals_joiner_get_meaning    (PlanModelActualsJoiner         *self,
                                                                         PlanModelText                   name,
                                                                         PlanModelText                   unit);
const PlanModelMeasure        *plan_model_actuals_joiner_get_measure    (PlanModelActualsJoiner         *self,
                                                                         PlanModelText                   unit);

/* Growth, ranks and multiples have units of their own; all else is in that of the indicator. */
gboolean                       plan_model_actuals_joiner_has_unit       (PlanModelForm                   form);

/* Appends the indicators of a key to those found.
 * @by_area: nullable, where they are looked for in plans only */
void                           plan_model_actuals_joiner_collect        (PlanModelActualsJoiner         *self,
                                                                         const PlanModelActualsQuestion *question,
                                                                         const PlanModelKeyIndex        *by_plan,
                                                                         const PlanModelKeyIndex        *by_area,
                                                                         guint32                         key);

/* Leaves, of those of a plan, the ones of its own area, with a unit that compares, without a scope, each where there are any.
 * FALSE: no unit compares. */
gboolean                       plan_model_actuals_joiner_narrow         (PlanModelActualsJoiner         *self,
                                                                         const PlanModelActualsQuestion *question,
                                                                         guint32                         plan,
                                                                         PlanModelActualsGroup          *group);

/* Whether the row has its answer in the plan, even where that is that nobody knows which. */
typedef gboolean (*PlanModelActualsChoose) (PlanModelActualsJoiner         *self,
                                            const PlanModelActualsQuestion *question,
                                            guint32                         plan,
                                            PlanModelActualsGroup          *group,
                                            gpointer                        user_data);

/* Takes the indicators found apart by plans, which are in their order, and chooses in each that has had no answer so far. */
void                           plan_model_actuals_joiner_choose         (PlanModelActualsJoiner         *self,
                                                                         const PlanModelActualsQuestion *question,
                                                                         PlanModelActualsChoose          choose,
                                                                         gpointer                        user_data);

/* The rows that are left open, by likeness: actuals-likely.c. */
void                           plan_model_actuals_joiner_join_likely    (PlanModelActualsJoiner         *self);

/* Years outside of periods, and two values for one: actuals-settle.c. */
void                           plan_model_actuals_joiner_settle         (PlanModelActualsJoiner         *self);

G_END_DECLS
