/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/model/list.h>
#include <libplanmodel/model/section.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the sections of the range, which is that of a plan or a section, but for those that lie in
 * others of it */
PlanModelList *plan_model_section_new_list (PlanModelStore *store,
                                            PlanModelRange  range);

G_END_DECLS
