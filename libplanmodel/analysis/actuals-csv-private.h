/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/actual-rows-private.h>

G_BEGIN_DECLS

/* What a reader of actual values lets in.  Each is a property of PlanModelActualsReader, where it is explained. */
typedef struct
{
  guint64 max_bytes;
  guint max_rows;
  guint max_fields;
  guint max_field_length;
  guint max_findings;
} PlanModelActualsLimits;

#define PLAN_MODEL_ACTUALS_LIMITS_DEFAULT                                                          \
  ((PlanModelActualsLimits) { .max_bytes = G_GUINT64_CONSTANT (64) << 20,                          \
                              .max_rows = 1000000,                                                 \
                              .max_fields = 256,                                                   \
                              .max_field_length = 32767,                                           \
                              .max_findings = 1000 })

/* No text of the pool of the rows is longer. */
#define PLAN_MODEL_ACTUALS_LONGEST_FIELD (PLAN_MODEL_POOL_MAX_LENGTH / 4)

/* A table of actual values, as spreadsheets write one, becomes rows.  What is wrong with a row is a finding of the rows, and
 * the row is not there; where the table as a whole is none, FALSE with an error of PLAN_MODEL_ACTUALS_ERROR that names file,
 * line and column. */
gboolean plan_model_actuals_csv_read (PlanModelActualRows          *rows,
                                      const char                   *bytes,
                                      gsize                         length,
                                      const PlanModelActualsLimits *limits,
                                      GError                      **error);

G_END_DECLS
