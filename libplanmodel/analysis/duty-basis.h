/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/macros.h>

G_BEGIN_DECLS

/**
 * PlanModelDutyBasis:
 * @PLAN_MODEL_DUTY_BASIS_NONE: nobody has it: a task without a lead
 * @PLAN_MODEL_DUTY_BASIS_PRINTED: the name is printed in a list of the task
 * @PLAN_MODEL_DUTY_BASIS_PREFIX: the name is printed without the level, place or department that it shares with a name
 *   before it: 财政局 of 市科技局、财政局
 * @PLAN_MODEL_DUTY_BASIS_RULE: the body or its role is not printed there but follows from a rule that the document
 *   says once (the member `agency` or `role` is inferred)
 * @PLAN_MODEL_DUTY_BASIS_GROUP: a group has the duty, and the document names the body among its members
 *
 * Why a body has a duty, by what the plan states of the assignment.
 *
 * Of several that fit the last one counts. The nicks are the words of the JSON and CSV of [class@PlanModel.Duties].
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DUTY_BASIS_NONE,
  PLAN_MODEL_DUTY_BASIS_PRINTED,
  PLAN_MODEL_DUTY_BASIS_PREFIX,
  PLAN_MODEL_DUTY_BASIS_RULE,
  PLAN_MODEL_DUTY_BASIS_GROUP
} PlanModelDutyBasis;

#define PLAN_MODEL_TYPE_DUTY_BASIS (plan_model_duty_basis_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_duty_basis_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_duty_basis_get_explanation (PlanModelDutyBasis basis);

G_END_DECLS
