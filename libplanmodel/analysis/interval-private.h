/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/vocabulary/quantity-private.h>

G_BEGIN_DECLS

/* What a printed figure may be, exactly.
 *
 * A figure is rounded to the digits that are printed: 2.8 may be anything from 2.75 on and below 2.85, 0.46亿 from 0.455亿
 * on.  A count of whole things is no rounding: 97家 is 97.  A bound is open on its side; 左右 is open on both.  Two figures
 * agree where their intervals overlap.
 *
 * A value on the stack of four KiB, copied by assignment never.  Which intervals may be held against each other their
 * measures tell, and must be asked first. */
typedef struct
{
  PlanModelQuantity low;
  PlanModelQuantity high;
  guint8 has_low; /* FALSE: there is no end on that side */
  guint8 has_high;
  guint8 excludes_high; /* the upper end itself is not in it; the lower one always is */
} PlanModelInterval;

/* @upper: nullable: of a range */
void     plan_model_interval_init     (PlanModelInterval       *self,
                                       const PlanModelDecimal  *amount,
                                       const PlanModelDecimal  *upper,
                                       PlanModelComparator      comparator,
                                       const PlanModelMeasure  *measure);

/* Nothing: what sums begin with. */
void     plan_model_interval_init_zero (PlanModelInterval      *self);

/* -1: all of @self lies below all of @other; 1: above; 0: they overlap. */
int      plan_model_interval_compare  (const PlanModelInterval *self,
                                       const PlanModelInterval *other);

/* The following make @self the interval of a result.  FALSE, and @self of no use, where it is no exact number that can be
 * held. */

gboolean plan_model_interval_add      (PlanModelInterval       *self,
                                       const PlanModelInterval *other);
void     plan_model_interval_negate   (PlanModelInterval       *self);

/* @factor below 10^9, @divisor too and not 0. */
gboolean plan_model_interval_multiply (PlanModelInterval       *self,
                                       guint32                  factor,
                                       guint32                  divisor);

/* Whether the figure can only be printed with a part of a thing: it is a count of whole things, printed without. */
gboolean plan_model_interval_is_whole (const PlanModelDecimal  *amount,
                                       const PlanModelMeasure  *measure);

G_END_DECLS
