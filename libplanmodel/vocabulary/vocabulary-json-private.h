/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/concept-set-private.h>

G_BEGIN_DECLS

/* Reads a vocabulary file, which adds to the concepts of a base and changes them.
 *
 * @file is its name in messages.  Returns: (transfer full): the concepts, or NULL with the first error in the order of the
 * text, but that what concerns the whole (what points nowhere, cycles, labels that say the same) is looked for last. */
PlanModelConceptSet *plan_model_vocabulary_json_read (const char           *file,
                                                      const char           *text,
                                                      gsize                 length,
                                                      PlanModelConceptSet  *base,
                                                      GError              **error);

G_END_DECLS
