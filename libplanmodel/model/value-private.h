/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/model/value.h>
#include <libplanmodel/store/store-private.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the value in a row, of the indicator in its row */
PlanModelValue *plan_model_value_new_row            (PlanModelStore          *store,
                                                     guint32                  row,
                                                     guint32                  indicator);

/* Returns: (transfer full) (nullable): a level that is printed nowhere but was computed, which its being inferred says; NULL
 * where it has more digits than an amount may have */
PlanModelValue *plan_model_value_new_computed (PlanModelValueRole  role,
                                               int                 year,
                                               const char         *amount,
                                               const char         *unit,
                                               PlanModelComparator comparator);

/* The store and the row that a value stands for; of a free-standing value, a store of its own. */
PlanModelStore *plan_model_value_get_store          (PlanModelValue          *self);
guint32         plan_model_value_get_row            (PlanModelValue          *self);

/* The indicator that it belongs to, in that store; 0: none. */
PlanModelLink   plan_model_value_get_indicator_link (PlanModelValue          *self);

/* The exact amount. FALSE, and @decimal as it was, where none is stated. */
gboolean        plan_model_amount_read              (const PlanModelStore    *store,
                                                     const PlanModelAmount   *amount,
                                                     PlanModelDecimal        *decimal);

/* The unit of a value: its own, else that of its indicator (a link, 0 for none).
 * Returns: (nullable) */
const char     *plan_model_value_row_unit           (const PlanModelStore    *store,
                                                     const PlanModelValueRow *value,
                                                     PlanModelLink            indicator);

/* Appends what plan_model_value_to_string() says, of a row. */
void            plan_model_value_row_append         (const PlanModelStore    *store,
                                                     const PlanModelValueRow *row,
                                                     PlanModelLink            indicator,
                                                     GString                 *string);

G_END_DECLS
