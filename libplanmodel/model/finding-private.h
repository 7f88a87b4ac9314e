/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/model/finding.h>

G_BEGIN_DECLS

/* Returns: (transfer full): a list of PlanModelFinding; @findings may be NULL, and must not be added to any more */
GListModel *plan_model_findings_new_list (PlanModelFindings *findings);

G_END_DECLS
