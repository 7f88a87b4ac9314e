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

/* What the answers call a plan where people read them.  All are for the caller to free, and hold the text of the plan as it
 * is: whoever prints it makes it safe. */

/* The title, else the id. */
char *plan_model_plan_label_dup_title (const PlanModelStore *store,
                                       guint32               plan);

/* Area and period, 昌吉市 2021–2023, as far as they are stated; else empty. */
char *plan_model_plan_label_dup_place (const PlanModelStore *store,
                                       guint32               plan);

/* The shortest that tells: area and period, else the title where no area is stated. */
char *plan_model_plan_label_dup_short (const PlanModelStore *store,
                                       guint32               plan);

/* Returns: (nullable): the name of an area, NULL for link 0 */
const char *plan_model_plan_label_get_area (const PlanModelStore *store,
                                            PlanModelLink         area);

G_END_DECLS
