/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/facet.h>

G_BEGIN_DECLS

/* Those that a name tells are the first ones; the dimension is that of the unit. */
#define PLAN_MODEL_N_NAME_FACETS (PLAN_MODEL_FACET_FORM + 1)
#define PLAN_MODEL_N_FACETS (PLAN_MODEL_FACET_DIMENSION + 1)

/* Returns: (transfer none): the word of a facet */
const char     *plan_model_facet_get_word (PlanModelFacet  facet);

/* Returns: (transfer none): the facet as people call it, to be translated */
const char     *plan_model_facet_get_name (PlanModelFacet  facet);

/* Returns: the facet of that word, NONE where it is none of a name */
PlanModelFacet  plan_model_facet_find     (const char     *word,
                                           gsize           length);

G_END_DECLS
