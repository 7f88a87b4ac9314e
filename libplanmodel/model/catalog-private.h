/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/findings-private.h>
#include <libplanmodel/model/catalog.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Takes the store, which is frozen; makes its own reference to the findings, which may be NULL and must not be added to
 * any more.
 * Returns: (transfer full): a catalog of the plans in the store */
PlanModelCatalog *plan_model_catalog_new_for_store (PlanModelStore    *store,
                                                    PlanModelFindings *findings);

/* Returns: (transfer none): the store, for writers, queries and builders */
PlanModelStore   *plan_model_catalog_get_store     (PlanModelCatalog  *self);

G_END_DECLS
