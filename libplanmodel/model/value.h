/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/area.h>
#include <libplanmodel/model/mention.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_VALUE (plan_model_value_get_type ())

typedef struct _PlanModelValue PlanModelValue;
typedef struct _PlanModelIndicator PlanModelIndicator;

PLAN_MODEL_AVAILABLE_IN_1_0
GType                plan_model_value_get_type               (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue      *plan_model_value_new                    (PlanModelValueRole   role,
                                                              int                  year,
                                                              const char          *amount,
                                                              const char          *unit,
                                                              GError             **error);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue      *plan_model_value_new_of_form            (PlanModelValueRole   role,
                                                              int                  year,
                                                              const char          *amount,
                                                              const char          *unit,
                                                              PlanModelForm        form,
                                                              PlanModelChange      change,
                                                              GError             **error);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValue      *plan_model_value_ref                    (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                 plan_model_value_unref                  (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelIndicator  *plan_model_value_get_indicator          (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelValueRole   plan_model_value_get_role               (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                  plan_model_value_get_year               (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                  plan_model_value_get_years_start        (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                  plan_model_value_get_years_end          (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_deadline           (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double               plan_model_value_get_amount             (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_amount_text        (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
double               plan_model_value_get_upper_amount       (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_upper_amount_text  (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_unit               (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparator  plan_model_value_get_comparator         (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelForm        plan_model_value_get_form               (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelChange      plan_model_value_get_change             (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
int                  plan_model_value_get_base_year          (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_against_text       (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelAgainstKind plan_model_value_get_against_kind       (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelComparator  plan_model_value_get_against_comparator (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelArea       *plan_model_value_get_against_area       (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelIndicator  *plan_model_value_get_against_indicator  (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_each               (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_condition          (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelFirmness    plan_model_value_get_firmness           (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean             plan_model_value_is_inferred            (PlanModelValue      *self,
                                                              const char          *member);
PLAN_MODEL_AVAILABLE_IN_1_0
char               **plan_model_value_dup_inferred           (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelStatus      plan_model_value_get_status             (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_comment            (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_value_get_source             (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GPtrArray           *plan_model_value_dup_mentions           (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
char                *plan_model_value_to_string              (PlanModelValue      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                plan_model_value_hash                   (gconstpointer        self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean             plan_model_value_equal                  (gconstpointer        self,
                                                              gconstpointer        other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelValue, plan_model_value_unref)

G_END_DECLS
