/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/analysis/verification-entries-private.h>
#include <libplanmodel/analysis/verification-row.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the row of an entry; makes its own reference to the entries */
PlanModelVerificationRow *plan_model_verification_row_new (PlanModelVerificationEntries *entries,
                                                           guint                         position);

/* What rows and those who write them out have in common. */

/* What the place is of: the name of an indicator, the title of a task, the name of a fact.
 * Returns: (transfer full) (nullable) */
char *plan_model_verification_entry_dup_name  (const PlanModelVerificationEntries *self,
                                               const PlanModelVerificationEntry   *entry);

/* The id of the item; NULL for a reference, which has none. */
const char *plan_model_verification_entry_get_id (const PlanModelVerificationEntries *self,
                                                  const PlanModelVerificationEntry   *entry);

/* What stands now where it is, or ought to be: the clause or cell.  NULL past the end of the text.
 * Returns: (transfer full) (nullable) */
char *plan_model_verification_entry_dup_found (const PlanModelVerificationEntries *self,
                                               const PlanModelVerificationEntry   *entry);

/* The line of that in the text; 0 past its end. */
guint plan_model_verification_entry_get_line  (const PlanModelVerificationEntries *self,
                                               const PlanModelVerificationEntry   *entry);

G_END_DECLS
