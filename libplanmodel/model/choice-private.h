/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Which of the values of an indicator counts as its baseline and which as its target.  Both return the row of the value
 * + 1, or 0, and need no object; @period is that of the plan, zeros where it has none.
 *
 * The baseline is that of the latest year before the period, else the first that is printed; of several of that year a
 * level before what has no form before other forms, and one with an amount before one without.
 *
 * The target is chosen among targets and milestones:
 *  1. the year: that of the end of the period, else the latest before it, else none stated, else the earliest after it,
 *     since an outlook never wins; without a period the latest, else none stated;
 *  2. a target before a milestone;
 *  3. a level before what has no form before other forms;
 *  4. one with an amount before one without;
 *  5. the firm one: ensure before neither before strive;
 *  6. the first that is printed; but of those with the same amount, unit, form and sense, the first with a bound.
 * What is printed first is told by the spans of the mentions; what has none comes after, in the order of the rows. */
PlanModelLink plan_model_choose_baseline (const PlanModelStore *store,
                                          guint32               indicator,
                                          PlanModelYears        period);
PlanModelLink plan_model_choose_target   (const PlanModelStore *store,
                                          guint32               indicator,
                                          PlanModelYears        period);

G_END_DECLS
