/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/members-private.h>
#include <libplanmodel/store/problems-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* What a builder holds: the objects of its plans in the order in which they were added, which may be any.
 *
 * An object is a record: a head that names its owner, and a row as in rows-private.h.  In such a row texts and ids are
 * those of the draft's own pools, a link is the id of what it names, there or not, and the range of a list of links or
 * texts is the number of a list of the draft.  What hangs on an object is not listed in its row: it is found by owner.
 * What is wrong with a single text is refused when it is set; whatever needs a look at other members or other objects
 * is left to plan_model_draft_build().
 */
typedef struct
{
  guint32 owner; /* the record of the object that this one hangs on */
  guint8 owner_kind;
  guint8 removed;
  guint8 refused; /* has a refusal */
} PlanModelDraftHead;

/* An object of the draft. */
typedef struct
{
  PlanModelObjectKind kind;
  guint32 record;
} PlanModelDraftObject;

/* A text that an object was added with and that cannot be held, which only plan_model_draft_build() can say. */
typedef struct
{
  PlanModelDraftObject object;
  const PlanModelMember *member;
  PlanModelProblem problem;
} PlanModelDraftRefusal;

typedef struct
{
  guint8 *records;
  guint32 n;
  guint32 capacity;
  guint32 size; /* of a record */
} PlanModelDraftTable;

typedef struct
{
  PlanModelPool texts;
  PlanModelPool ids;
  PlanModelDraftTable tables[PLAN_MODEL_N_TABLES];
  GPtrArray *lists; /* of GArrays of texts or ids; a range's first is a list's number, from 1 on */
  GArray *refusals;
  GHashTable *found[PLAN_MODEL_N_TABLES]; /* plan << 32 | id: record + 1; made when an object is first looked for */
} PlanModelDraft;

static inline PlanModelDraftHead *
plan_model_draft_head (const PlanModelDraft *self,
                       PlanModelDraftObject  object)
{
  const PlanModelDraftTable *table = &self->tables[object.kind];

  return (gpointer) (table->records + (gsize) object.record * table->size);
}

static inline PlanModelAnyRow *
plan_model_draft_row (const PlanModelDraft *self,
                      PlanModelDraftObject  object)
{
  return (gpointer) (plan_model_draft_head (self, object) + 1);
}

/* draft.c: objects and what they hang on */
void                 plan_model_draft_init        (PlanModelDraft         *self);
void                 plan_model_draft_clear       (PlanModelDraft         *self);
PlanModelDraftObject plan_model_draft_add         (PlanModelDraft         *self,
                                                   PlanModelObjectKind     kind,
                                                   PlanModelDraftObject    owner);
PlanModelDraftObject plan_model_draft_remove      (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object);
gboolean             plan_model_draft_find        (PlanModelDraft         *self,
                                                   guint32                 plan,
                                                   PlanModelObjectKind     kind,
                                                   PlanModelId             id,
                                                   PlanModelDraftObject   *found);
gboolean             plan_model_draft_find_nth    (PlanModelDraft         *self,
                                                   PlanModelDraftObject    owner,
                                                   PlanModelObjectKind     kind,
                                                   guint                   position,
                                                   PlanModelDraftObject   *found,
                                                   guint                  *n);
guint                plan_model_draft_count_before (PlanModelDraft        *self,
                                                   PlanModelDraftObject    object);
PlanModelDraftObject plan_model_draft_get_owner   (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object);
PlanModelId          plan_model_draft_get_id      (const PlanModelDraft   *self,
                                                   PlanModelDraftObject    object);
gboolean             plan_model_draft_intern      (PlanModelPool          *pool,
                                                   const char             *text,
                                                   guint32                *id,
                                                   PlanModelProblem       *problem);
void                 plan_model_draft_append      (PlanModelDraft         *self,
                                                   PlanModelRange         *range,
                                                   guint32                 item);
const guint32       *plan_model_draft_get_items   (const PlanModelDraft   *self,
                                                   const PlanModelRange   *range);
void                 plan_model_draft_note_id     (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object);

/* draft-member.c: the members of an object by name */
gboolean             plan_model_draft_has_id      (PlanModelObjectKind     kind);
const PlanModelDraftRefusal *plan_model_draft_get_refusal (const PlanModelDraft *self,
                                                           PlanModelDraftObject  object);
gsize                plan_model_draft_get_size    (const PlanModelMember  *member);
gboolean             plan_model_draft_is_stated   (const PlanModelMember  *member,
                                                   gconstpointer           field);
void                 plan_model_draft_give        (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object,
                                                   const char             *name,
                                                   const char             *text);
gboolean             plan_model_draft_set         (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object,
                                                   const char             *path,
                                                   const char             *text,
                                                   GError                **error);
gboolean             plan_model_draft_set_number  (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object,
                                                   const char             *path,
                                                   double                  number,
                                                   GError                **error);
gboolean             plan_model_draft_set_span    (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object,
                                                   const char             *path,
                                                   guint                   start,
                                                   guint                   end,
                                                   GError                **error);
gboolean             plan_model_draft_append_text (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object,
                                                   const char             *path,
                                                   const char             *text,
                                                   GError                **error);

/* draft-error.c: what is wrong, and with which object */
char                *plan_model_draft_quote       (const char             *text);
const char          *plan_model_draft_explain     (PlanModelProblem        problem);
gboolean             plan_model_draft_refuse      (PlanModelDraft         *self,
                                                   PlanModelDraftObject    object,
                                                   const char             *path,
                                                   PlanModelProblem        problem,
                                                   GError                **error,
                                                   const char             *format,
                                                   ...) G_GNUC_PRINTF (6, 7);

/* draft-copy.c: a store, or one plan of it, into the draft */
PlanModelDraftObject plan_model_draft_copy_plan   (PlanModelDraft         *self,
                                                   const PlanModelStore   *store,
                                                   guint32                 plan);
void                 plan_model_draft_copy_store  (PlanModelDraft         *self,
                                                   const PlanModelStore   *store);

/* draft-build.c: the draft into a store */
PlanModelStore      *plan_model_draft_build       (PlanModelDraft         *self,
                                                   GError                **error);

G_END_DECLS
