/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/check-private.h>

G_BEGIN_DECLS

/* The plans of a store as they name and contain each other, read once, in time linear in their number. */

PlanModelCheckPlans *plan_model_check_plans_new            (const PlanModelStore      *store);
void                 plan_model_check_plans_free           (PlanModelCheckPlans       *self);

/* The plan that a document of another plan is: by the numbers where both state one, else by the titles.
 * Returns: its row + 1, 0 where it is not in the store */
PlanModelLink        plan_model_check_plans_find_document  (const PlanModelCheckPlans *self,
                                                            guint32                    plan,
                                                            PlanModelText              title,
                                                            PlanModelText              number);

/* The plan of the area above a plan's own, for the same period: the first of the store.
 * Returns: its row + 1, 0 where there is none */
PlanModelLink        plan_model_check_plans_find_above     (const PlanModelCheckPlans *self,
                                                            guint32                    plan);

/* The plans of the areas right below a plan's own, for the same period: the first of each area.  Only the first plan of an
 * area and period has any.
 * Returns: (transfer none) (nullable) (element-type guint32): their rows */
const GArray        *plan_model_check_plans_get_below      (const PlanModelCheckPlans *self,
                                                            guint32                    plan);

/* The first indicator of a plan that is of a subject and about the plan's area as a whole.
 * Returns: its row + 1, 0 where there is none */
PlanModelLink        plan_model_check_plans_find_indicator (const PlanModelCheck      *check,
                                                            guint32                    plan,
                                                            guint32                    subject);

/* The form of a document number in which only letters and digits count, for the caller to free. */
char                *plan_model_document_number_fold       (const char                *number);

G_END_DECLS
