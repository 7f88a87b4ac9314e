/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/vocabulary/facet.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_CONCEPT (plan_model_concept_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelConcept, plan_model_concept, PLAN_MODEL, CONCEPT, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_concept_get_id                 (PlanModelConcept *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_concept_get_label              (PlanModelConcept *self,
                                                              const char       *language);
PLAN_MODEL_AVAILABLE_IN_1_0
char             **plan_model_concept_dup_alternative_labels (PlanModelConcept *self,
                                                              const char       *language);
PLAN_MODEL_AVAILABLE_IN_1_0
char             **plan_model_concept_dup_broader            (PlanModelConcept *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char             **plan_model_concept_dup_related            (PlanModelConcept *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_concept_get_dimension          (PlanModelConcept *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelDirection plan_model_concept_get_direction          (PlanModelConcept *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_concept_get_definition         (PlanModelConcept *self,
                                                              const char       *language);
PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_concept_get_source             (PlanModelConcept *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char              *plan_model_concept_dup_facet              (PlanModelConcept *self,
                                                              PlanModelFacet    facet);

G_END_DECLS
