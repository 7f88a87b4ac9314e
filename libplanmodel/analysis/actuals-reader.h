/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <gio/gio.h>
#include <libplanmodel/analysis/actuals.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_ACTUALS_READER (plan_model_actuals_reader_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelActualsReader, plan_model_actuals_reader, PLAN_MODEL, ACTUALS_READER, GObject)

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActualsReader *plan_model_actuals_reader_new                  (void) G_GNUC_WARN_UNUSED_RESULT;

PLAN_MODEL_AVAILABLE_IN_1_0
guint64                 plan_model_actuals_reader_get_max_bytes        (PlanModelActualsReader  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                    plan_model_actuals_reader_set_max_bytes        (PlanModelActualsReader  *self,
                                                                        guint64                  max_bytes);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                   plan_model_actuals_reader_get_max_rows         (PlanModelActualsReader  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                    plan_model_actuals_reader_set_max_rows         (PlanModelActualsReader  *self,
                                                                        guint                    max_rows);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                   plan_model_actuals_reader_get_max_fields       (PlanModelActualsReader  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                    plan_model_actuals_reader_set_max_fields       (PlanModelActualsReader  *self,
                                                                        guint                    max_fields);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                   plan_model_actuals_reader_get_max_field_length (PlanModelActualsReader  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                    plan_model_actuals_reader_set_max_field_length (PlanModelActualsReader  *self,
                                                                        guint                    max_field_length);
PLAN_MODEL_AVAILABLE_IN_1_0
guint                   plan_model_actuals_reader_get_max_findings     (PlanModelActualsReader  *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void                    plan_model_actuals_reader_set_max_findings     (PlanModelActualsReader  *self,
                                                                        guint                    max_findings);

PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActuals       *plan_model_actuals_reader_read_path            (PlanModelActualsReader  *self,
                                                                        const char              *path,
                                                                        GCancellable            *cancellable,
                                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActuals       *plan_model_actuals_reader_read_stream          (PlanModelActualsReader  *self,
                                                                        GInputStream            *stream,
                                                                        const char              *name,
                                                                        GCancellable            *cancellable,
                                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelActuals       *plan_model_actuals_reader_read_bytes           (PlanModelActualsReader  *self,
                                                                        GBytes                  *bytes,
                                                                        const char              *name,
                                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
