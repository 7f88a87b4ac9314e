/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/concept-set-private.h>
#include <libplanmodel/vocabulary/vocabulary.h>

G_BEGIN_DECLS

/* Returns: (transfer none): what it is a view of */
PlanModelConceptSet *plan_model_vocabulary_get_set         (PlanModelVocabulary *self);

/* The concepts that the library ships, made once.  The reader asks for them by rows and needs no objects. */
PlanModelConceptSet *plan_model_vocabulary_get_default_set (void);

G_END_DECLS
