/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/span-text-private.h>
#include <libplanmodel/analysis/verification-words.h>
#include <libplanmodel/store/members-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Every place that a plan names, with what became of it in a text. */
typedef enum
{
  PLAN_MODEL_PLACE_FACT, /* part: the number of the fact */
  PLAN_MODEL_PLACE_REFERENCE,
  PLAN_MODEL_PLACE_SECTION,
  PLAN_MODEL_PLACE_TABLE,
  PLAN_MODEL_PLACE_NOTE, /* of the table; part: row of the note */
  PLAN_MODEL_PLACE_TASK,
  PLAN_MODEL_PLACE_PROJECT,
  PLAN_MODEL_PLACE_ASSIGNMENT, /* of the task or project; part: row of the assignment */
  PLAN_MODEL_PLACE_VALUE, /* of the indicator; part: row of the value */
  PLAN_MODEL_N_PLACES
} PlanModelPlaceKind;

typedef struct
{
  guint8 kind; /* PlanModelPlaceKind */
  guint8 status; /* PlanModelVerificationStatus */
  guint8 item_table; /* PlanModelObjectKind */
  guint32 item; /* row */
  guint32 part;
  guint32 mention; /* row, of a value */
  PlanModelExtent extent;
  gint64 shift; /* moved: by so many code points */
  gint64 look; /* what stands there now is from here */
  gint64 look_end;
  guint32 n_elsewhere; /* how often the same words stand in the text; 2 for more than once */
} PlanModelVerificationEntry;

typedef struct
{
  gatomicrefcount n_refs;
  PlanModelStore *store;
  guint32 plan;
  PlanModelSpanText text;
  PlanModelVerificationEntry *entries; /* those that no longer match, in the order of the text */
  guint n;
  guint n_places; /* of all */
  guint n_of_status[PLAN_MODEL_VERIFICATION_STATUS_GONE + 1];
  PlanModelDocumentIdentity identity;
} PlanModelVerificationEntries;

/* @text: valid UTF-8
 * @sha256: (nullable): the checksum of the bytes of the document */
PlanModelVerificationEntries *plan_model_verification_entries_new   (PlanModelStore               *store,
                                                                     guint32                       plan,
                                                                     const char                   *text,
                                                                     const char                   *sha256);
PlanModelVerificationEntries *plan_model_verification_entries_ref   (PlanModelVerificationEntries *self);
void                          plan_model_verification_entries_unref (PlanModelVerificationEntries *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelVerificationEntries, plan_model_verification_entries_unref)

/* All places of a plan, in the order in which they stand in the document.
 * Returns: (transfer full): of PlanModelVerificationEntry */
GArray     *plan_model_verification_list      (const PlanModelStore             *store,
                                         guint32                           plan);

/* Whether what the plan says stands as far from its place as @shift. */
gboolean    plan_model_place_matches    (const PlanModelStore             *store,
                                         guint32                           plan,
                                         const PlanModelVerificationEntry *place,
                                         const PlanModelSpanText          *text,
                                         gint64                            shift);

/* The words by which it is sought, and shown: a title, a wording, an amount, a fact.
 * Returns: (transfer full) (nullable) */
char       *plan_model_place_dup_words  (const PlanModelStore             *store,
                                         guint32                           plan,
                                         const PlanModelVerificationEntry *place);

/* Looks for those that do not match in all of the text, and gives each its status. */
void        plan_model_verification_find      (const PlanModelStore             *store,
                                         guint32                           plan,
                                         GArray                           *places,
                                         const PlanModelSpanText          *text);

/* Whether its words are printed as they are stated; a date, say, is not. */
gboolean    plan_model_place_is_literal  (const PlanModelVerificationEntry *place);

/* The title of what has a heading.
 * Returns: (transfer full) (nullable) */
char       *plan_model_place_dup_title   (const PlanModelStore             *store,
                                          const PlanModelVerificationEntry *place);

/* Whether it is a section or the like, whose words are those that it begins with. */
gboolean    plan_model_place_has_heading (const PlanModelVerificationEntry *place);

/* fact, section … */
const char *plan_model_place_get_word   (const PlanModelVerificationEntry *place);

/* title, document_number …, of a fact. */
const char *plan_model_place_get_fact   (const PlanModelVerificationEntry *place);

const char *plan_model_verification_status_get_word (PlanModelVerificationStatus status);
const char *plan_model_document_identity_get_word   (PlanModelDocumentIdentity   identity);

G_END_DECLS
