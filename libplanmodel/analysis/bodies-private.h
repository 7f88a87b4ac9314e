/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/duty-certainty.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* The bodies of a store across its plans: which agencies of several plans are one.
 *
 * A body is one of its area: 市科技局 of one city is not that of another.  Within an area those are one whose full names are
 * the same, or differ in usual short forms only.  Groups are never taken for anything but groups of the same name.  Where a
 * plan does not say which area a body is of, it is taken for one of the plan's; where the plan says none either, it is known
 * in its plan alone. */
typedef struct
{
  guint32 agency; /* the row whose name it is called by: the longest full name */
  guint32 place; /* the number of its area; 0: none */
} PlanModelBody;

typedef struct
{
  PlanModelBody *bodies;
  guint32 n;
  guint32 n_places;
  guint32 *of_agency; /* by row of the table of agencies: place in @bodies */
  guint8 *certainty; /* by the same: PlanModelDutyCertainty, of the agency being that body */
} PlanModelBodies;

void        plan_model_bodies_init     (PlanModelBodies      *self,
                                        const PlanModelStore *store);
void        plan_model_bodies_clear    (PlanModelBodies      *self);

/* The full name of an agency, or its name where none is stated. */
PlanModelText plan_model_agency_row_get_full_name (const PlanModelStore *store,
                                                   guint32               agency);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelBodies, plan_model_bodies_clear)

G_END_DECLS
