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
 * PlanModelDutyCertainty:
 * @PLAN_MODEL_DUTY_CERTAINTY_NONE: there is no body
 * @PLAN_MODEL_DUTY_CERTAINTY_FULL_NAME: the full name is written
 * @PLAN_MODEL_DUTY_CERTAINTY_NAME: the name is written that the plan gives this body of its area
 * @PLAN_MODEL_DUTY_CERTAINTY_ALIAS: another name is written, which the plan lists for the body
 * @PLAN_MODEL_DUTY_CERTAINTY_LINK: none of its names is written: only the plan says that it is this body
 * @PLAN_MODEL_DUTY_CERTAINTY_SHORT_FORM: two plans of an area call it by names that differ in usual short forms, such
 *   as 发改委 for 发展和改革委员会
 * @PLAN_MODEL_DUTY_CERTAINTY_PLAN_AREA: the plan does not say of which area it is; it is taken for a body of the area
 *   of the plan
 *
 * How sure it is that what is written is the body that the duty is listed with, the surest first.
 *
 * Of several steps from the words to the body the least sure one counts. The nicks are the words of the JSON and CSV of
 * [class@PlanModel.Duties].
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_DUTY_CERTAINTY_NONE,
  PLAN_MODEL_DUTY_CERTAINTY_FULL_NAME,
  PLAN_MODEL_DUTY_CERTAINTY_NAME,
  PLAN_MODEL_DUTY_CERTAINTY_ALIAS,
  PLAN_MODEL_DUTY_CERTAINTY_LINK,
  PLAN_MODEL_DUTY_CERTAINTY_SHORT_FORM,
  PLAN_MODEL_DUTY_CERTAINTY_PLAN_AREA
} PlanModelDutyCertainty;

#define PLAN_MODEL_TYPE_DUTY_CERTAINTY (plan_model_duty_certainty_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_duty_certainty_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_duty_certainty_get_explanation (PlanModelDutyCertainty certainty);

G_END_DECLS
