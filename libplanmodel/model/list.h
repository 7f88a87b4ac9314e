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

#define PLAN_MODEL_TYPE_LIST (plan_model_list_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelList, plan_model_list, PLAN_MODEL, LIST, GObject)

G_END_DECLS
