/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "command.h"

#include <planmodel.h>

G_BEGIN_DECLS

/* Loads everything that @paths name into one catalog, and says what there is to say about it.  "-" is standard input.
 * @has_errors: whether there is a finding of severity error
 * Returns: (transfer full) (nullable): the catalog, or NULL after it was said why not */
PlanModelCatalog *cli_load (char     **paths,
                            gboolean  *has_errors);

/* Loads the one plan that @path holds.
 * @has_errors: set where there is a finding of severity error, and left as it was where there is none
 * Returns: (transfer full) (nullable): the plan, or NULL after it was said why not; the command ends with @result then */
PlanModelPlan    *cli_load_plan (const char *command,
                                 const char *path,
                                 gboolean   *has_errors,
                                 CliExit    *result);

/* Loads the concepts of a file besides those that are shipped.
 * @path: (nullable): NULL where only those are meant
 * @vocabulary: (out) (nullable): the vocabulary, NULL for the one that is shipped
 * Returns: FALSE after it was said why it could not be read */
gboolean          cli_load_vocabulary (const char           *path,
                                       PlanModelVocabulary **vocabulary);

/* Each finding is a line on standard error; what @error says already, which is nullable, is left out.
 * @has_errors: set where one is of severity error, and left as it was where none is */
void              cli_say_findings (GListModel   *findings,
                                    const GError *error,
                                    gboolean     *has_errors);

G_END_DECLS
