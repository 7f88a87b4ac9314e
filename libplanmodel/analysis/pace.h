/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/analysis/comparison-note.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/model/value.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_PACE (plan_model_pace_get_type ())

typedef struct _PlanModelPace PlanModelPace;

PLAN_MODEL_AVAILABLE_IN_1_0
GType                   plan_model_pace_get_type                  (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPace          *plan_model_pace_new                       (PlanModelIndicator      *indicator,
                                                                   PlanModelValue          *target,
                                                                   PlanModelValue          *actual,
                                                                   int                      as_of);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelPace          *plan_model_pace_ref                       (PlanModelPace           *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                    plan_model_pace_unref                     (PlanModelPace           *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                     plan_model_pace_get_years                 (PlanModelPace           *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_pace_get_remaining_text        (PlanModelPace           *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_pace_get_change_text           (PlanModelPace           *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_pace_get_unit                  (PlanModelPace           *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_pace_get_rate_text             (PlanModelPace           *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparator     plan_model_pace_get_comparator            (PlanModelPace           *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparisonNote plan_model_pace_get_note                  (PlanModelPace           *self);

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue         *plan_model_indicator_dup_implied_baseline (PlanModelIndicator      *self,
                                                                   PlanModelValue          *level,
                                                                   PlanModelValue          *growth,
                                                                   PlanModelComparisonNote *note);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelPace, plan_model_pace_unref)

G_END_DECLS
