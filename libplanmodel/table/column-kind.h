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
 * PlanModelColumnKind:
 * @PLAN_MODEL_COLUMN_TEXT: texts, among them the words of plan JSON, ids and dates
 * @PLAN_MODEL_COLUMN_NUMBER: decimals, whose digits are kept as they are printed or were computed
 * @PLAN_MODEL_COLUMN_INTEGER: whole numbers, such as years and counts
 * @PLAN_MODEL_COLUMN_BOOLEAN: yes or no
 *
 * What is in a column of a [class@PlanModel.Table].
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_COLUMN_TEXT,
  PLAN_MODEL_COLUMN_NUMBER,
  PLAN_MODEL_COLUMN_INTEGER,
  PLAN_MODEL_COLUMN_BOOLEAN
} PlanModelColumnKind;

#define PLAN_MODEL_TYPE_COLUMN_KIND (plan_model_column_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_column_kind_get_type (void) G_GNUC_CONST;

G_END_DECLS
