/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/problems-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* The one way into a store: both doors, the JSON reader and the public builder, call this.
 *
 * Between begin_plan and end_plan, an object is announced by open(), which gives it the next row of its kind, and put()
 * when all its members are known; its children are opened and put in between, so that they lie side by side.  A link is
 * settled at once where the object it names is there already, else when the plan ends.  One thread at a time.
 */
typedef struct _PlanModelFiller PlanModelFiller;

/* Something that end_plan() found wrong. */
typedef struct
{
  PlanModelProblem problem;
  PlanModelObjectKind kind; /* the object that has it */
  guint32 row;
  PlanModelObjectKind target; /* of a link */
  PlanModelId id; /* that is given twice, points nowhere, or lies in a cycle */
  gsize place; /* as given to link() or declare() */
} PlanModelFault;

PlanModelFiller *plan_model_filler_new        (void);
void             plan_model_filler_free       (PlanModelFiller         *self);
void             plan_model_filler_reserve    (PlanModelFiller         *self,
                                               gsize                    n_bytes);
PlanModelStore  *plan_model_filler_get_store  (PlanModelFiller         *self);
void             plan_model_filler_begin_plan (PlanModelFiller         *self);
gboolean         plan_model_filler_end_plan   (PlanModelFiller         *self,
                                               GArray                  *faults);
guint32          plan_model_filler_open       (PlanModelFiller         *self,
                                               PlanModelObjectKind      kind);
void             plan_model_filler_put        (PlanModelFiller         *self,
                                               PlanModelObjectKind      kind,
                                               guint32                  row,
                                               const PlanModelAnyRow   *any);
gboolean         plan_model_filler_declare    (PlanModelFiller         *self,
                                               PlanModelObjectKind      kind,
                                               guint32                  row,
                                               PlanModelId              id);
PlanModelId      plan_model_filler_number     (PlanModelFiller         *self,
                                               PlanModelObjectKind      kind,
                                               guint32                  row,
                                               char                     letter);
PlanModelLink    plan_model_filler_link_later (PlanModelFiller         *self,
                                               PlanModelObjectKind      target,
                                               PlanModelId              id,
                                               PlanModelObjectKind      owner,
                                               guint32                  row,
                                               guint                    offset,
                                               gsize                    place);
void             plan_model_filler_add_link   (PlanModelFiller         *self,
                                               PlanModelRange          *range,
                                               PlanModelObjectKind      target,
                                               PlanModelId              id,
                                               PlanModelObjectKind      owner,
                                               guint32                  row,
                                               gsize                    place);
void             plan_model_filler_add_known  (PlanModelFiller         *self,
                                               PlanModelRange          *range,
                                               PlanModelLink            link);
void             plan_model_filler_add_alias  (PlanModelFiller         *self,
                                               PlanModelRange          *range,
                                               PlanModelText            text);
PlanModelStore  *plan_model_filler_finish     (PlanModelFiller         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelFiller, plan_model_filler_free)

struct _PlanModelFiller
{
  PlanModelStore *store;
  guint32 first[PLAN_MODEL_N_TABLES]; /* of the plan being filled in */
  guint32 *declared[PLAN_MODEL_N_TABLES]; /* by id: the row + 1 of the object that bears it; other plans' lie below first */
  guint32 n_declared[PLAN_MODEL_N_TABLES];
  GArray *numbers[PLAN_MODEL_N_TABLES]; /* of PlanModelId: the ids of objects that are numbered, the same in each plan */
  GArray *pending;
};

/* Returns: the row + 1 of the object of this plan with the id, or 0 */
static inline PlanModelLink
plan_model_filler_find (const PlanModelFiller *self,
                        PlanModelObjectKind    target,
                        PlanModelId            id)
{
  guint32 found = id < self->n_declared[target] ? self->declared[target][id] : 0;

  return found > self->first[target] ? found : 0;
}

/* Links to the object with an id, now or when the plan ends: @offset is that of the link in the owner's row. */
static inline PlanModelLink
plan_model_filler_link (PlanModelFiller     *self,
                        PlanModelObjectKind  target,
                        PlanModelId          id,
                        PlanModelObjectKind  owner,
                        guint32              row,
                        guint                offset,
                        gsize                place)
{
  PlanModelLink found = plan_model_filler_find (self, target, id);

  if (G_LIKELY (found != 0))
    return found;

  return plan_model_filler_link_later (self, target, id, owner, row, offset, place);
}

G_END_DECLS
