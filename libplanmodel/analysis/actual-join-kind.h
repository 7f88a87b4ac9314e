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
 * PlanModelActualJoinKind:
 * @PLAN_MODEL_ACTUAL_JOIN_KIND_NONE: it joins none
 * @PLAN_MODEL_ACTUAL_JOIN_KIND_ID: by the id of the indicator
 * @PLAN_MODEL_ACTUAL_JOIN_KIND_NAME: by its name, where script, width, 数, 全市 and the like make no difference
 * @PLAN_MODEL_ACTUAL_JOIN_KIND_CONCEPT: by its concept
 * @PLAN_MODEL_ACTUAL_JOIN_KIND_LIKENESS: only by the likeness of the names
 *
 * How an actual value joins an indicator.
 *
 * The nicks are the words of the JSON of progress.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_ACTUAL_JOIN_KIND_NONE,
  PLAN_MODEL_ACTUAL_JOIN_KIND_ID,
  PLAN_MODEL_ACTUAL_JOIN_KIND_NAME,
  PLAN_MODEL_ACTUAL_JOIN_KIND_CONCEPT,
  PLAN_MODEL_ACTUAL_JOIN_KIND_LIKENESS
} PlanModelActualJoinKind;

#define PLAN_MODEL_TYPE_ACTUAL_JOIN_KIND (plan_model_actual_join_kind_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_actual_join_kind_get_type (void) G_GNUC_CONST;

G_END_DECLS
