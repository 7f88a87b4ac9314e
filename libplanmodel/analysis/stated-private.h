/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/measure-private.h>

G_BEGIN_DECLS

/* What is stated of a figure, as far as figures are held against each other: from a row of a store, or from anywhere else.  All
 * bits zero: nothing is stated.  The texts are not owned. */
typedef struct
{
  guint8 role;
  guint8 comparator;
  guint8 form;
  guint8 change;
  guint8 status;
  guint8 has_amount;
  guint8 has_upper;
  guint8 has_unit;  /* of its own, and not that of its indicator */
  guint8 has_against;
  guint8 has_condition;
  gint16 year;
  gint16 base_year;
  PlanModelYears years;
  PlanModelDecimal amount;
  PlanModelDecimal upper;
  PlanModelMeasure measure; /* of its unit, else of that of its indicator */
  const char *unit; /* nullable: that unit, as printed */
  const char *each; /* nullable */
} PlanModelStated;

/* Reads the row of a value.  @unit (nullable) is that of its indicator, as printed, and @measure what it is. */
void plan_model_stated_init_row (PlanModelStated        *self,
                                 const PlanModelStore   *store,
                                 guint32                 value,
                                 const char             *unit,
                                 const PlanModelMeasure *measure);

/* Returns: (nullable): the unit of a difference of two figures in a unit: that of two percentages is in percentage points */
const char *plan_model_change_unit (const char             *unit,
                                    const PlanModelMeasure *measure);

G_END_DECLS
