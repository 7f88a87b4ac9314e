/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <glib.h>

G_BEGIN_DECLS

/* What a unit tells of the indicator that it is the unit of. */
typedef struct
{
  /* The words of the table of units for what it measures, "mass/volume", but without what becomes the base; empty where the
   * unit is not known. */
  char dimension[128];
  char base[64]; /* what it divides by, as a name would say it: 每万人 of 件/万人; empty for nothing, or no people or households */
} PlanModelUnitFacets;

/* Returns: whether the unit is known */
gboolean plan_model_unit_facets_init         (PlanModelUnitFacets *self,
                                              const char          *unit);

/* Whether a concept may name the dimension: words of the table of units, with * and / between. */
gboolean plan_model_unit_facets_is_dimension (const char          *words);

G_END_DECLS
