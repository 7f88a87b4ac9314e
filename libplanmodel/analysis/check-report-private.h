/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/check-report.h>
#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Takes the findings, which are about plans of the store.
 * Returns: (transfer full): the report */
PlanModelCheckReport *plan_model_check_report_new          (PlanModelStore    *store,
                                                            PlanModelFindings *findings);

/* The word of a severity as plan JSON and the command line have it. */
const char           *plan_model_severity_get_word         (PlanModelSeverity  severity);

G_END_DECLS
