/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/diff-words-private.h>
#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/vocabulary.h>

G_BEGIN_DECLS

/* The rows of a diff, as numbers: which objects, and what of them is another.  The texts are read when they are asked for. */
typedef struct
{
  guint8 member; /* PlanModelDiffMember; NONE: the object as such */
  guint8 reason;
} PlanModelDiffStep;

typedef struct
{
  guint8 kind;
  guint8 object;
  guint8 match;
  guint8 sense;
  guint8 item_table; /* PlanModelObjectKind: of the items */
  guint8 is_crowded;
  guint16 likeness; /* in thousandths; 0: not matched by it */
  guint32 tie; /* from 1; 0: none */
  PlanModelLink item[2]; /* the indicator, task or project; 0: only the other plan has it */
  PlanModelLink part[2]; /* the value or assignment; of an indicator that one plan has, the figure that stands for it */
  guint32 first_step;
  guint32 n_steps;
} PlanModelDiffEntry;

typedef struct
{
  gatomicrefcount n_refs;
  PlanModelStore *store[2];
  guint32 plan[2];
  PlanModelDiffEntry *entries;
  guint n;
  PlanModelDiffStep *steps;
  gboolean areas_differ;
  gboolean is_crowded; /* so many names are alike that not all were compared */
} PlanModelDiffEntries;

/* @vocabulary: nullable: the one that is shipped */
PlanModelDiffEntries *plan_model_diff_entries_new   (PlanModelStore       *old_store,
                                                     guint32               old_plan,
                                                     PlanModelStore       *new_store,
                                                     guint32               new_plan,
                                                     PlanModelVocabulary  *vocabulary);
PlanModelDiffEntries *plan_model_diff_entries_ref   (PlanModelDiffEntries *self);
void                  plan_model_diff_entries_unref (PlanModelDiffEntries *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelDiffEntries, plan_model_diff_entries_unref)

/* What stands for a member of the object of an entry on one side: digits, a word of plan JSON, a text.
 * Returns: (transfer full) (nullable): NULL where it is not stated */
char       *plan_model_diff_entry_dup_member  (const PlanModelDiffEntries *self,
                                               const PlanModelDiffEntry   *entry,
                                               guint                       side,
                                               PlanModelDiffMember         member);

/* What the object of an entry says as a whole: of a figure, and of an indicator that one plan has, the year and the figure, of
 * an assignment role and agency, of all others the name or title.
 * Returns: (transfer full) (nullable): NULL where the plan does not have it */
char       *plan_model_diff_entry_dup_text    (const PlanModelDiffEntries *self,
                                               const PlanModelDiffEntry   *entry,
                                               guint                       side);

/* How a figure is printed, where that is more than the figure, and an agency.
 * Returns: (nullable) */
const char *plan_model_diff_entry_get_wording (const PlanModelDiffEntries *self,
                                               const PlanModelDiffEntry   *entry,
                                               guint                       side);

/* 0.857, where the items were matched by it.
 * Returns: (transfer full) (nullable) */
char       *plan_model_diff_entry_dup_likeness (const PlanModelDiffEntry *entry);

/* The name or title of the indicator, task or project of an entry, as one of the plans prints it.
 * Returns: (nullable) */
const char *plan_model_diff_entry_get_name    (const PlanModelDiffEntries *self,
                                               const PlanModelDiffEntry   *entry,
                                               guint                       side);

G_END_DECLS
