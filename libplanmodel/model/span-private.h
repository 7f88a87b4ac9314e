/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/model/span.h>
#include <libplanmodel/store/rows-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full) (nullable): the extent as a span, or NULL where none is stated */
PlanModelSpan *plan_model_span_new_extent (PlanModelExtent extent);

G_END_DECLS
