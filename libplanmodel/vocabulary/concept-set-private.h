/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/vocabulary/facets-private.h>

G_BEGIN_DECLS

/* The concepts of a vocabulary as plain rows, immutable and shared between threads: what the objects are views of, and what
 * names are aligned with. */

typedef enum
{
  PLAN_MODEL_LANGUAGE_HANS,
  PLAN_MODEL_LANGUAGE_HANT,
  PLAN_MODEL_LANGUAGE_EN,
  PLAN_MODEL_N_LANGUAGES
} PlanModelLanguage;

typedef struct
{
  const char *id;
  const char *label[PLAN_MODEL_N_LANGUAGES]; /* nullable, but not all of them */
  GPtrArray *alternative[PLAN_MODEL_N_LANGUAGES]; /* of texts; nullable */
  GPtrArray *broader; /* of ids; nullable */
  GPtrArray *related;
  const char *dimension; /* nullable; a word of the table of units */
  const char *definition[PLAN_MODEL_N_LANGUAGES];
  const char *source; /* nullable */
  const char *facet[PLAN_MODEL_N_NAME_FACETS]; /* as stated, in place of what the labels say; nullable */
  PlanModelDirection direction;
} PlanModelConceptRow;

/* A label, by the facets that it has. */
typedef struct
{
  guint32 concept; /* its row */
  gboolean is_preferred;
  const char *text;
  PlanModelFacets facets;
} PlanModelLabel;

typedef struct _PlanModelConceptSet PlanModelConceptSet;

struct _PlanModelConceptSet
{
  gatomicrefcount n_refs;
  PlanModelConceptSet *base; /* nullable: its texts are in use */
  GStringChunk *texts;
  GArray *rows; /* of PlanModelConceptRow */
  GHashTable *by_id; /* id → row + 1 */
  GPtrArray *labels; /* of PlanModelLabel */
  GHashTable *by_key; /* key of facets → PlanModelLabel: the preferred one where several labels of a concept have it */
  GHashTable *by_object; /* stem of the object → GPtrArray of PlanModelLabel */
  GHashTable *by_text; /* label, folded → PlanModelLabel, of the concepts that state facets */
  gpointer answers; /* atomic; NULL until something is asked: see answer-private.h */
};

PlanModelConceptSet *plan_model_concept_set_new         (PlanModelConceptSet       *base);
PlanModelConceptSet *plan_model_concept_set_ref         (PlanModelConceptSet       *self);
void                 plan_model_concept_set_unref       (PlanModelConceptSet       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelConceptSet, plan_model_concept_set_unref)

/* While it is made: a row for an id, a new one or that of the base, which then is changed in this set alone. */
PlanModelConceptRow *plan_model_concept_set_open        (PlanModelConceptSet       *self,
                                                         const char                *id,
                                                         gboolean                   replaces);

/* Once all rows are there.  Returns: the labels' index, or in @clash two labels of two concepts that say the same. */
gboolean             plan_model_concept_set_index       (PlanModelConceptSet       *self,
                                                         const PlanModelLabel     **clash_first,
                                                         const PlanModelLabel     **clash_second);

/* A row that is among those above itself: 0 where there is none, else its number from 1. */
guint32              plan_model_concept_set_find_cycle  (const PlanModelConceptSet *self);

static inline const PlanModelConceptRow *
plan_model_concept_set_peek (const PlanModelConceptSet *self,
                             guint32                    row)
{
  return &g_array_index (self->rows, PlanModelConceptRow, row);
}

/* Returns: the row of an id + 1, 0 where there is none */
guint32              plan_model_concept_set_find        (const PlanModelConceptSet *self,
                                                         const char                *id);

G_END_DECLS
