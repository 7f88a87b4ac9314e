/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/core/macros.h>

G_BEGIN_DECLS

PLAN_MODEL_AVAILABLE_IN_1_0
char *plan_model_findings_to_json (GListModel *findings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
