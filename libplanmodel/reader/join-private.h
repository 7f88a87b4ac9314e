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

/* Which statements are about one thing, and which of them say the same.
 *
 * Statements belong to one indicator where the names agree but for 数, 数量, 总数, 全市 and the like, and area, scope and the
 * dimension of the unit agree; those of one row of a table do in any case.  A growth rate, a multiple or a change in
 * points belongs to the indicator of its name whatever that is counted in.  Two statements are one value only where all
 * that is stated agrees; else they are two values, and nothing is merged away.
 */
typedef struct
{
  guint32 first; /* the statement that stands for those that say the same */
  guint32 last;
  PlanModelValueRole role;
  PlanModelFirmness firmness;
} PlanModelJoinedValue;

typedef struct
{
  guint32 *statements; /* their numbers, those that define it first */
  guint32 n_statements;
  guint32 n_values;
  PlanModelJoinedValue *values;
  const char *unit;
  gboolean has_target;
} PlanModelJoined;

typedef struct _PlanModelJoinIndex PlanModelJoinIndex;

typedef struct
{
  PlanModelJoined *indicators; /* in the order of the document */
  guint32 n_indicators;
  guint32 *statements; /* of all indicators */
  PlanModelJoinedValue *values;
  guint32 *next; /* for each statement the next one that says the same, + 1; 0: none */
  guint32 *of_statement; /* for each statement the number of its indicator + 1; 0: of another plan */
  PlanModelJoinIndex *by_row;
} PlanModelJoin;

/* @period_end: the last year of the plan that is being made, 0 for none; @takes: whether a statement belongs to it */
PlanModelJoin *plan_model_join_new  (const PlanModelReading *reading,
                                     gint16                  period_end,
                                     gboolean (*takes) (const PlanModelReading   *reading,
                                                        const PlanModelStatement *statement,
                                                        gpointer                  user_data),
                                     gpointer                user_data);
void           plan_model_join_free (PlanModelJoin *self);

guint32        plan_model_join_find_row (const PlanModelJoin *self,
                                         guint32              table,
                                         guint32              row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelJoin, plan_model_join_free)

G_END_DECLS
