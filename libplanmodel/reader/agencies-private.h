/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/reading-private.h>

G_BEGIN_DECLS

/* For whoever knows that a stretch is a list of agencies, such as a cell under 责任单位: its names become assignments of
 * @task + 1 or @project + 1, with the role that the column or a label says, UNKNOWN where neither does.  How many were added. */
guint    plan_model_agencies_add         (PlanModelReading        *reading,
                                          guint32                  start,
                                          guint32                  end,
                                          PlanModelAssignmentRole  role,
                                          guint32                  task,
                                          guint32                  project,
                                          PlanModelPlace           covers);

/* The role that the heading of a column says (牵头单位, 责任部门); FALSE where it is none of agencies. */
gboolean plan_model_agencies_read_column (const guint16           *codes,
                                          guint32                  start,
                                          guint32                  end,
                                          PlanModelAssignmentRole *role);

/* The first list of agencies that ends behind @at: its number among the places, their number where there is none. */
guint    plan_model_agencies_find_place  (const PlanModelReading *reading,
                                          guint32                 at);

G_END_DECLS
