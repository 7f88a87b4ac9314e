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
 * PlanModelAlignmentGrade:
 * @PLAN_MODEL_ALIGNMENT_GRADE_NONE: no concept counts what the name names
 * @PLAN_MODEL_ALIGNMENT_GRADE_CLOSE: a concept counts the same, but a facet or the unit differs: another indicator
 * @PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE: the name says what an alternative label of the concept says
 * @PLAN_MODEL_ALIGNMENT_GRADE_EXACT: the name says what the preferred label of the concept says
 *
 * How sure it is that an indicator is one of a concept; more is better. Only alternative and exact are that concept.
 *
 * The nicks (`alternative`) are what the command prints.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_ALIGNMENT_GRADE_NONE,
  PLAN_MODEL_ALIGNMENT_GRADE_CLOSE,
  PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE,
  PLAN_MODEL_ALIGNMENT_GRADE_EXACT
} PlanModelAlignmentGrade;

#define PLAN_MODEL_TYPE_ALIGNMENT_GRADE (plan_model_alignment_grade_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_alignment_grade_get_type (void) G_GNUC_CONST;

G_END_DECLS
