/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/comparison-note.h>
#include <libplanmodel/analysis/target-case-private.h>

G_BEGIN_DECLS

/* The level that a target comes to: its own number, or what a change, a rate of growth, a multiple or an increment makes of the
 * figure of the base year. */
typedef struct
{
  PlanModelQuantity quantity;
  PlanModelMeasure measure; /* of the unit in which it is told */
  const char *unit; /* nullable; not owned */
  PlanModelComparator comparator; /* that of the target; of a fall it is turned round: a fall by at least 10 % is at most */
  guint places; /* as printed, in the target or in the base */
  gboolean is_computed; /* from the base: printed nowhere */
  int base_year; /* of what it was computed from */
} PlanModelTargetLevel;

/* Returns: why there is none, %PLAN_MODEL_COMPARISON_NOTE_NONE where there is one */
PlanModelComparisonNote plan_model_target_level_init    (PlanModelTargetLevel      *self,
                                                         const PlanModelTargetCase *target_case,
                                                         const PlanModelStated     *actuals,
                                                         guint                      n_actuals);

/* The number in its unit, for the caller to free: as printed, or rounded half to even to as many places as the base has. */
char                   *plan_model_target_level_to_text (const PlanModelTargetLevel *self);

/* Why a base figure does not serve, as a note of a comparison. */
PlanModelComparisonNote plan_model_met_reason_to_note   (PlanModelMetReason          reason);

G_END_DECLS
