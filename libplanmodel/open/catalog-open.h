/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/model/catalog.h>

G_BEGIN_DECLS

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_catalog_new_from_path        (const char           *path,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
void              plan_model_catalog_new_from_path_async  (const char           *path,
                                                           GCancellable         *cancellable,
                                                           GAsyncReadyCallback   callback,
                                                           gpointer              user_data);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_catalog_new_from_path_finish (GAsyncResult         *result,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelCatalog *plan_model_catalog_new_from_bytes       (GBytes               *bytes,
                                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
