/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/agency.h>
#include <libplanmodel/model/project.h>
#include <libplanmodel/model/span.h>
#include <libplanmodel/model/task.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_ASSIGNMENT (plan_model_assignment_get_type ())

typedef struct _PlanModelAssignment PlanModelAssignment;

PLAN_MODEL_AVAILABLE_IN_1_0
GType                   plan_model_assignment_get_type       (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAssignment    *plan_model_assignment_ref            (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                    plan_model_assignment_unref          (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAgency        *plan_model_assignment_get_agency     (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAssignmentRole plan_model_assignment_get_role       (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_assignment_get_as_written (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan          *plan_model_assignment_get_span       (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan          *plan_model_assignment_get_covers     (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char             *plan_model_assignment_get_deadline   (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean                plan_model_assignment_is_inferred    (PlanModelAssignment *self,
                                                              const char          *member);
PLAN_MODEL_AVAILABLE_IN_1_0
char                  **plan_model_assignment_dup_inferred   (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTask          *plan_model_assignment_get_task       (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelProject       *plan_model_assignment_get_project    (PlanModelAssignment *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean                plan_model_assignment_verify         (PlanModelAssignment *self,
                                                              const char          *text);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                   plan_model_assignment_hash           (gconstpointer        self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean                plan_model_assignment_equal          (gconstpointer        self,
                                                              gconstpointer        other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelAssignment, plan_model_assignment_unref)

G_END_DECLS
