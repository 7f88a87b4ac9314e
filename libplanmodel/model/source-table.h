/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/item.h>
#include <libplanmodel/model/section.h>
#include <libplanmodel/model/span.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_SOURCE_TABLE (plan_model_source_table_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelSourceTable, plan_model_source_table, PLAN_MODEL, SOURCE_TABLE, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_source_table_get_number    (PlanModelSourceTable *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_source_table_get_title     (PlanModelSourceTable *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelTableKind plan_model_source_table_get_kind      (PlanModelSourceTable *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSection  *plan_model_source_table_get_section   (PlanModelSourceTable *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint              plan_model_source_table_get_n_notes   (PlanModelSourceTable *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char        *plan_model_source_table_get_note_mark (PlanModelSourceTable *self,
                                                          guint                 position);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSpan     *plan_model_source_table_dup_note_span (PlanModelSourceTable *self,
                                                          guint                 position);

G_END_DECLS
