/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/facet-private.h>

G_BEGIN_DECLS

/* What a name says, part by part: the same for the names of indicators and for the labels of concepts, so that a label is
 * all that a concept needs to be found.
 *
 * A facet that a name does not tell is the empty text.  Object, population and base are words of the name in one spelling
 * and script; grade, stage and form are words of ours:
 *   grade: "national", "provincial", "prefecture", "county", "state" (国家 without 级) and so on, with "-above" for 以上, and
 *     with "+" where there are several
 *   stage: "applied", "granted", "held", "new", "cumulative", "pool", "listed", "certified", with "+" where there are several
 *   form: "share", "growth", "fall", "rank"; empty for an amount
 */
typedef struct
{
  const char *value[PLAN_MODEL_N_NAME_FACETS];
  gboolean says_number; /* 数, 总数: the name itself says that it is an amount */
  char *arena; /* where the texts lie that are no constants */
  char *unit; /* nullable: what the name has behind it in brackets, where that is a unit */
} PlanModelFacets;

/* No name is longer, in characters, or it is the name of nothing. */
#define PLAN_MODEL_MAX_NAME 200

/* Reads a name.  FALSE where it is too long or has nothing in it. */
gboolean       plan_model_facets_init       (PlanModelFacets       *self,
                                             const char            *name);
void           plan_model_facets_clear      (PlanModelFacets       *self);

/* The object of a label that has no Han characters is all of it.  What @facets says of @facet is replaced; @value outlives it. */
void           plan_model_facets_set        (PlanModelFacets       *self,
                                             PlanModelFacet         facet,
                                             const char            *value);

/* Appends what two sets of facets have in common only where they are equal; begins with the object. */
void           plan_model_facets_append_key (const PlanModelFacets *self,
                                             GString               *key);

/* How many bytes of the object are left without a 率 at its end, which is the form of the figure as well. */
gsize          plan_model_facets_get_stem   (const PlanModelFacets *self);

/* The most telling facet in which two differ, of those that names tell; NONE where they are equal. */
PlanModelFacet plan_model_facets_compare    (const PlanModelFacets *self,
                                             const PlanModelFacets *other,
                                             guint                 *n_different);

/* The canonical value of a facet that somebody states: NULL where it is none.  Free with g_free(). */
char          *plan_model_facets_read_value (PlanModelFacet         facet,
                                             const char            *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanModelFacets, plan_model_facets_clear)

G_END_DECLS
