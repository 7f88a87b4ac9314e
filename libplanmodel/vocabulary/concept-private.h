/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/concept-set-private.h>
#include <libplanmodel/vocabulary/concept.h>

G_BEGIN_DECLS

/* Returns: (transfer full): a view of a row */
PlanModelConcept          *plan_model_concept_new      (PlanModelConceptSet *set,
                                                        guint32              row);

G_END_DECLS
