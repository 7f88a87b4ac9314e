/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/pairing-private.h>
#include <libplanmodel/vocabulary/concepts-private.h>
#include <libplanmodel/vocabulary/measures-private.h>

G_BEGIN_DECLS

/* Two plans while what the one has is sought in the other: areas and agencies first, then sections, tasks and projects,
 * indicators in them, and in the end figures and assignments.
 *
 * The plans may lie in two stores, whose numbers for texts mean nothing to each other.  So all texts that are compared
 * get numbers of their own here, in the form in which names are one; and so do keys, which are several numbers. */
typedef struct
{
  PlanModelStore *store;
  const PlanModelPlanRow *row;
  PlanModelMeasures *measures;
  PlanModelConcepts *concepts;
  PlanModelRange range[PLAN_MODEL_N_TABLES]; /* of areas, agencies … as far as they are compared; also values, assignments */
} PlanModelDiffSide;

typedef struct
{
  PlanModelDiffSide sides[2];
  PlanModelPool texts;
  PlanModelPairing areas;
  PlanModelPairing agencies;
  PlanModelPairing sections;
  PlanModelPairing tasks;
  PlanModelPairing projects;
  PlanModelPairing indicators;
  PlanModelPairing values;
  PlanModelPairing assignments;
  gboolean areas_differ; /* the plans are of two areas */
} PlanModelDiffing;

/* @vocabulary: nullable: the one that is shipped */
void    plan_model_diffing_init         (PlanModelDiffing     *self,
                                         PlanModelStore       *old_store,
                                         guint32               old_plan,
                                         PlanModelStore       *new_store,
                                         guint32               new_plan,
                                         PlanModelVocabulary  *vocabulary);
void    plan_model_diffing_clear        (PlanModelDiffing     *self);

/* Steps of init, in this order. */
void    plan_model_diffing_pair_areas       (PlanModelDiffing *self);
void    plan_model_diffing_pair_agencies    (PlanModelDiffing *self);
void    plan_model_diffing_pair_sections    (PlanModelDiffing *self);
void    plan_model_diffing_pair_tasks       (PlanModelDiffing *self);
void    plan_model_diffing_pair_projects    (PlanModelDiffing *self);
void    plan_model_diffing_pair_indicators  (PlanModelDiffing *self);
void    plan_model_diffing_pair_values      (PlanModelDiffing *self);
void    plan_model_diffing_pair_assignments (PlanModelDiffing *self);

/* Sections with other titles are the same where what stood in the one stands in the other. */
void    plan_model_diffing_pair_sections_by_contents (PlanModelDiffing *self);

/* The number of a text: of titles and the like, of names of indicators.  0 for none. */
guint32 plan_model_diffing_number_text  (PlanModelDiffing     *self,
                                         const char           *text);
guint32 plan_model_diffing_number_name  (PlanModelDiffing     *self,
                                         const char           *name);

/* The number of an amount, whatever places it is printed with; 0 for none. */
guint32 plan_model_diffing_number_amount (PlanModelDiffing      *self,
                                          guint                  side,
                                          const PlanModelAmount *amount);

/* The number of an amount in a unit, one for 0.5 亿元 and 5000 万元, and of what a unit measures.  0 for none. */
guint32 plan_model_diffing_number_quantity  (PlanModelDiffing      *self,
                                             guint                  side,
                                             const PlanModelAmount *amount,
                                             PlanModelText          unit);
guint32 plan_model_diffing_number_dimension (PlanModelDiffing      *self,
                                             guint                  side,
                                             PlanModelText          unit);

/* The number of the concept of an indicator by its row: one that is known, or that a plan states.  0 for none. */
guint32 plan_model_diffing_number_concept   (PlanModelDiffing      *self,
                                             guint                  side,
                                             guint32                indicator);

/* The number of all that a figure says. */
guint32 plan_model_diffing_number_value  (PlanModelDiffing      *self,
                                          guint                  side,
                                          guint32                row);

/* The number of several numbers, one after the other; 0 where the first is 0. */
guint32 plan_model_diffing_number_key   (PlanModelDiffing     *self,
                                         const guint32        *parts,
                                         guint                 n);

/* One number for an item of either side and its partner on the other; 0 for no link.
 * @table: of the rows of @pairing */
guint32 plan_model_diffing_join         (const PlanModelDiffing *self,
                                         const PlanModelPairing *pairing,
                                         PlanModelObjectKind     table,
                                         guint                   side,
                                         PlanModelLink           link);

/* Where an item lies: in a task, else in a section.  One number for a place on either side, 0 for none. */
guint32 plan_model_diffing_place        (const PlanModelDiffing *self,
                                         guint                   side,
                                         PlanModelLink           task,
                                         PlanModelLink           section);

/* One number for an area; of none, that of the area of the plan. */
guint32 plan_model_diffing_area         (const PlanModelDiffing *self,
                                         guint                   side,
                                         PlanModelLink           area);

/* One stage of a pairing, by keys that are made for each item of either side; 0: takes no part. */
typedef enum
{
  PLAN_MODEL_DIFF_STAGE_IN_ORDER,
  PLAN_MODEL_DIFF_STAGE_UNIQUE,
  PLAN_MODEL_DIFF_STAGE_TIE
} PlanModelDiffStage;

typedef guint32 (*PlanModelDiffMakeKey) (PlanModelDiffing *self,
                                         guint             side,
                                         guint32           item,
                                         gpointer          user_data);

void    plan_model_diffing_pair_stage   (PlanModelDiffing       *self,
                                         PlanModelPairing       *pairing,
                                         PlanModelDiffStage      stage,
                                         PlanModelDiffMakeKey    make_key,
                                         gpointer                user_data);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelDiffing, plan_model_diffing_clear)

G_END_DECLS
