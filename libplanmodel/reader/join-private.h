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
  GArray *statements; /* of guint32: numbers of statements, those that define it first */
  GArray *values; /* of PlanModelJoinedValue */
  const char *unit;
  gboolean has_target;
} PlanModelJoined;

typedef struct
{
  GArray *statements; /* of guint32: one or more that say the same; the first one stands for them */
  PlanModelValueRole role;
  PlanModelFirmness firmness;
} PlanModelJoinedValue;

typedef struct
{
  GPtrArray *indicators; /* of PlanModelJoined, in the order of the document */
  guint32 *of_statement; /* for each statement the number of its indicator + 1; 0: of another plan */
} PlanModelJoin;

/* @takes: whether a statement belongs to the plan that is being made */
PlanModelJoin *plan_model_join_new  (const PlanModelReading *reading,
                                     gboolean (*takes) (const PlanModelReading   *reading,
                                                        const PlanModelStatement *statement,
                                                        gpointer                  user_data),
                                     gpointer                user_data);
void           plan_model_join_free (PlanModelJoin *self);

/* What the figure is counted in, as printed. */
static inline const char *
plan_model_statement_get_unit (const PlanModelStatement *self)
{
  return self->value_unit != NULL ? self->value_unit : self->unit;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelJoin, plan_model_join_free)

G_END_DECLS
