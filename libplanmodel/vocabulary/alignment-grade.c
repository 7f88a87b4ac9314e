/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/alignment-grade.h>

#include <libplanmodel/vocabulary/alignment-grade-private.h>

/* The one place where the words are written. */
#define EACH_GRADE(grade) grade (NONE, "none") grade (CLOSE, "close") grade (ALTERNATIVE, "alternative") grade (EXACT, "exact")
#define WORD(name, word) [PLAN_MODEL_ALIGNMENT_GRADE_##name] = word,
#define ENUM_VALUE(name, word) G_DEFINE_ENUM_VALUE (PLAN_MODEL_ALIGNMENT_GRADE_##name, word),

static const char *const words[] = { EACH_GRADE (WORD) };
static const GEnumValue enum_values[] = { EACH_GRADE (ENUM_VALUE) { 0, NULL, NULL } };

GType
plan_model_alignment_grade_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelAlignmentGrade"), enum_values));

  return type;
}

const char *
plan_model_alignment_grade_get_word (PlanModelAlignmentGrade grade)
{
  return words[grade];
}
