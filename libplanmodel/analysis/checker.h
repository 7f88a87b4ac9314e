/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/check-report.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/table/table.h>
#include <libplanmodel/vocabulary/vocabulary.h>

G_BEGIN_DECLS

/**
 * PlanModelCheckError:
 * @PLAN_MODEL_CHECK_ERROR_UNKNOWN_RULE: there is no rule of that id
 *
 * Why a checker refuses what it was told.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_CHECK_ERROR_UNKNOWN_RULE
} PlanModelCheckError;

/**
 * PLAN_MODEL_CHECK_ERROR:
 *
 * The domain of errors of checks. See [error@PlanModel.CheckError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_CHECK_ERROR (plan_model_check_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_check_error_quark (void);

#define PLAN_MODEL_TYPE_CHECKER (plan_model_checker_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelChecker, plan_model_checker, PLAN_MODEL, CHECKER, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelChecker     *plan_model_checker_new              (void) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean              plan_model_checker_set_severity     (PlanModelChecker   *self,
                                                           const char         *rule,
                                                           PlanModelSeverity   severity,
                                                           GError            **error);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean              plan_model_checker_set_enabled      (PlanModelChecker   *self,
                                                           const char         *rule,
                                                           gboolean            enabled,
                                                           GError            **error);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                 plan_model_checker_get_max_findings (PlanModelChecker   *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                  plan_model_checker_set_max_findings (PlanModelChecker   *self,
                                                           guint               max_findings);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelVocabulary  *plan_model_checker_get_vocabulary   (PlanModelChecker   *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                  plan_model_checker_set_vocabulary   (PlanModelChecker   *self,
                                                           PlanModelVocabulary *vocabulary);
PLAN_MODEL_AVAILABLE_IN_1_0
char                **plan_model_checker_dup_rules        (PlanModelChecker   *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTable       *plan_model_checker_dup_table        (PlanModelChecker   *self) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
const char           *plan_model_checker_get_explanation  (PlanModelChecker   *self,
                                                           const char         *rule);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCheckReport *plan_model_checker_run              (PlanModelChecker   *self,
                                                           PlanModelCatalog   *catalog) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
