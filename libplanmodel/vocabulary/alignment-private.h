/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/alignment.h>

G_BEGIN_DECLS

/* Takes the reason. */
PlanModelAlignment *plan_model_alignment_new (PlanModelAlignmentGrade  grade,
                                              PlanModelConcept        *nearest,
                                              const char              *label,
                                              PlanModelFacet           facet,
                                              char                    *reason);

G_END_DECLS
