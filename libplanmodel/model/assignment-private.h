/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/model/assignment.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the assignment in a row, which belongs to the task or project in @owner */
PlanModelAssignment *plan_model_assignment_new_row (PlanModelStore      *store,
                                                    guint32              row,
                                                    PlanModelObjectKind  owner_kind,
                                                    guint32              owner);

/* Adds the assignments in a range of rows, each of which belongs to the task or project in @owner. */
void       plan_model_assignment_add_range (GPtrArray           *assignments,
                                            PlanModelStore      *store,
                                            PlanModelRange       range,
                                            PlanModelObjectKind  owner_kind,
                                            guint32              owner);

/* Returns: (transfer full): an array for them that owns what it holds */
GPtrArray *plan_model_assignment_array_new (guint                n);

G_END_DECLS
