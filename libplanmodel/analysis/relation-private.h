/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/met.h>
#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

/* What must hold between a figure and the number of a target.  In forms of change the figure is its size in the sense of
 * the change: a fall of 15 is 15, and a rise of 15 then is -15. */
typedef enum
{
  PLAN_MODEL_RELATION_NONE, /* nothing can be decided */
  PLAN_MODEL_RELATION_AT_LEAST,
  PLAN_MODEL_RELATION_MORE_THAN,
  PLAN_MODEL_RELATION_AT_MOST,
  PLAN_MODEL_RELATION_LESS_THAN,
  PLAN_MODEL_RELATION_EQUAL, /* in the places that the target prints */
  PLAN_MODEL_RELATION_SAME, /* exactly */
  PLAN_MODEL_RELATION_LOWER_END, /* at least the lower end of the range */
  PLAN_MODEL_RELATION_UPPER_END,
  PLAN_MODEL_RELATION_WITHIN, /* both */
  PLAN_MODEL_RELATION_RISING, /* from each year to the next */
  PLAN_MODEL_RELATION_FALLING
} PlanModelRelationKind;

typedef struct
{
  PlanModelRelationKind kind;
  PlanModelMetReason otherwise; /* why it is undecidable where it does not hold; none: then it is not met */
} PlanModelRelation;

/* What decides about a target; docs/targets.md has it as a table. */
PlanModelRelation plan_model_relation_find (PlanModelForm       form,
                                            PlanModelComparator comparator,
                                            PlanModelChange     sense,
                                            PlanModelDirection  direction);

/* Whether the number of the form is a difference, with a sense. */
gboolean          plan_model_form_has_sense (PlanModelForm      form);

G_END_DECLS
