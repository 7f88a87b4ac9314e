/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/alignment-grade.h>

G_DEFINE_ENUM_TYPE (PlanModelAlignmentGrade, plan_model_alignment_grade,
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ALIGNMENT_GRADE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ALIGNMENT_GRADE_CLOSE, "close"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE, "alternative"),
                    G_DEFINE_ENUM_VALUE (PLAN_MODEL_ALIGNMENT_GRADE_EXACT, "exact"))
