/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/vocabulary/alignment-grade.h>
#include <libplanmodel/vocabulary/concept.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_ALIGNMENT (plan_model_alignment_get_type ())

typedef struct _PlanModelAlignment PlanModelAlignment;

PLAN_MODEL_AVAILABLE_IN_1_0
GType                   plan_model_alignment_get_type    (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAlignment     *plan_model_alignment_ref         (PlanModelAlignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                    plan_model_alignment_unref       (PlanModelAlignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAlignmentGrade plan_model_alignment_get_grade   (PlanModelAlignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelConcept       *plan_model_alignment_get_concept (PlanModelAlignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelConcept       *plan_model_alignment_get_nearest (PlanModelAlignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_alignment_get_label   (PlanModelAlignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelFacet          plan_model_alignment_get_facet   (PlanModelAlignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_alignment_get_reason  (PlanModelAlignment *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelAlignment, plan_model_alignment_unref)

G_END_DECLS
