/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/layout-private.h>

G_BEGIN_DECLS

/* What a paragraph says, by its looks alone, of who does the work above it and until when. */
typedef enum
{
  PLAN_MODEL_ASSIGNMENT_LINE_NONE,
  PLAN_MODEL_ASSIGNMENT_LINE_AGENCIES, /* 牵头单位:…, 责任人:…, or (…负责) at its end */
  PLAN_MODEL_ASSIGNMENT_LINE_DEADLINE /* 完成时限:… */
} PlanModelAssignmentLine;

/* @at: where the label begins, or the bracket; where the date begins, of a deadline.  The time is bounded. */
PlanModelAssignmentLine plan_model_assignment_line_read (const PlanModelLayout *layout,
                                                         const PlanModelBlock  *block,
                                                         guint32               *at);

/* Whether it is a deadline, which is known without a look at its end. */
gboolean                plan_model_assignment_line_read_deadline (const PlanModelLayout *layout,
                                                                  const PlanModelBlock  *block,
                                                                  guint32               *at);

G_END_DECLS
