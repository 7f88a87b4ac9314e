/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/indicator-keys-private.h>

G_BEGIN_DECLS

/* What later documents of a catalog say of the figures of earlier ones: a later plan or work report of the same place is a
 * witness to what came of an old target, by the baselines and actuals that it prints of the same concept, or of the same name.
 *
 * Of a year the latest document counts.  What is later is told by the date of issue, else of publication, else by the start of the
 * period; a document of which nothing of that is known is no witness.  The time is n log n in the number of values, and each
 * indicator sees no more than a few values a year, however many documents there are. */
typedef struct
{
  guint32 value;     /* row */
  guint32 indicator; /* row: of the witness */
  guint32 plan;
  gint16 year;
  guint8 form;
} PlanModelWitness;

typedef struct _PlanModelWitnesses PlanModelWitnesses;

PlanModelWitnesses *plan_model_witnesses_new  (PlanModelIndicatorKeys   *keys);
void                plan_model_witnesses_free (PlanModelWitnesses           *self);

/* Appends to @found, of PlanModelWitness, what later documents than the indicator's own say of it, the latest first for a year and
 * form; the units are as they are. */
void                plan_model_witnesses_find (const PlanModelWitnesses     *self,
                                               guint32                       indicator,
                                               GArray                       *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelWitnesses, plan_model_witnesses_free)

G_END_DECLS
