/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/alignment-grade.h>

G_BEGIN_DECLS

/* Returns: (transfer none): the word of a grade */
const char *plan_model_alignment_grade_get_word (PlanModelAlignmentGrade grade);

G_END_DECLS
