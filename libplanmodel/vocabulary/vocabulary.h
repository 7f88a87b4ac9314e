/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/model/indicator.h>
#include <libplanmodel/vocabulary/alignment.h>
#include <libplanmodel/vocabulary/concept.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_VOCABULARY (plan_model_vocabulary_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelVocabulary, plan_model_vocabulary, PLAN_MODEL, VOCABULARY, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelVocabulary *plan_model_vocabulary_get_default    (void);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelVocabulary *plan_model_vocabulary_new_from_path  (const char           *path,
                                                           PlanModelVocabulary  *base,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelVocabulary *plan_model_vocabulary_new_from_bytes (GBytes               *bytes,
                                                           PlanModelVocabulary  *base,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelConcept    *plan_model_vocabulary_lookup         (PlanModelVocabulary  *self,
                                                           const char           *id);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAlignment  *plan_model_vocabulary_align_name     (PlanModelVocabulary  *self,
                                                           const char           *name,
                                                           const char           *unit) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAlignment  *plan_model_vocabulary_align          (PlanModelVocabulary  *self,
                                                           PlanModelIndicator   *indicator) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
