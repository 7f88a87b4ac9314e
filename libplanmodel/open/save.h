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
gboolean plan_model_catalog_save        (PlanModelCatalog     *self,
                                         GFile                *file,
                                         GCancellable         *cancellable,
                                         GError              **error);
PLAN_MODEL_AVAILABLE_IN_1_0
void     plan_model_catalog_save_async  (PlanModelCatalog     *self,
                                         GFile                *file,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean plan_model_catalog_save_finish (PlanModelCatalog     *self,
                                         GAsyncResult         *result,
                                         GError              **error);

G_END_DECLS
