/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/macros.h>
#include <libplanmodel/table/column-kind.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_TABLE (plan_model_table_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelTable, plan_model_table, PLAN_MODEL, TABLE, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
guint                plan_model_table_get_n_rows       (PlanModelTable  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                plan_model_table_get_n_columns    (PlanModelTable  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_table_get_column_name  (PlanModelTable  *self,
                                                        guint            column);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_table_get_column_title (PlanModelTable  *self,
                                                        guint            column);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelColumnKind  plan_model_table_get_column_kind  (PlanModelTable  *self,
                                                        guint            column);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_table_get_text         (PlanModelTable  *self,
                                                        guint            row,
                                                        guint            column);
PLAN_MODEL_AVAILABLE_IN_1_0
double               plan_model_table_get_number       (PlanModelTable  *self,
                                                        guint            row,
                                                        guint            column);
PLAN_MODEL_AVAILABLE_IN_1_0
GBytes              *plan_model_table_dup_doubles      (PlanModelTable  *self,
                                                        const char      *column,
                                                        GError         **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char               **plan_model_table_dup_strings      (PlanModelTable  *self,
                                                        const char      *column,
                                                        GError         **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_table_to_text          (PlanModelTable  *self,
                                                        guint            n_columns);
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_table_to_markdown      (PlanModelTable  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_table_to_csv           (PlanModelTable  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_table_to_json          (PlanModelTable  *self);

G_END_DECLS
