/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

/* The comparator of minus the figure: at-least becomes at-most; none for a figure that is what it says. */
PlanModelComparator plan_model_comparator_turn       (PlanModelComparator  comparator);

/* Whether the figure is a bound or about a number, and so not one that can be reckoned with as it is. */
gboolean            plan_model_comparator_is_inexact (PlanModelComparator  comparator);

/* The comparator of a sum of two figures; FALSE where it can be anything: ≥ and <, ≥ and ≈. */
gboolean            plan_model_comparator_add        (PlanModelComparator  a,
                                                      PlanModelComparator  b,
                                                      PlanModelComparator *sum);

G_END_DECLS
