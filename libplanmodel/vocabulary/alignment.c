/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/alignment.h>

#include <libplanmodel/vocabulary/alignment-private.h>

/**
 * PlanModelAlignment:
 *
 * Which concept a name is one of, how sure that is, and why.
 *
 * A name is held against the labels of all concepts facet by facet ([enum@PlanModel.Facet]). Where
 * all of them agree, and the unit measures what the concept measures, the name is that concept,
 * whatever its words. Where something differs it is another indicator, however alike it looks:
 * patents granted are not patents held. The alignment then names the concept that comes nearest,
 * and what tells them apart.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelAlignment
{
  gatomicrefcount n_refs;
  PlanModelAlignmentGrade grade;
  PlanModelConcept *nearest; /* nullable */
  char *label;               /* nullable */
  PlanModelFacet facet;
  char *reason;
};

G_DEFINE_BOXED_TYPE (PlanModelAlignment,
                     plan_model_alignment,
                     plan_model_alignment_ref,
                     plan_model_alignment_unref)

PlanModelAlignment *
plan_model_alignment_new (PlanModelAlignmentGrade grade,
                          PlanModelConcept *nearest,
                          const char *label,
                          PlanModelFacet facet,
                          char *reason)
{
  PlanModelAlignment *self = g_new0 (PlanModelAlignment, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->grade = grade;
  self->nearest = nearest != NULL ? g_object_ref (nearest) : NULL;
  self->label = g_strdup (label);
  self->facet = facet;
  self->reason = reason;

  return self;
}

/**
 * plan_model_alignment_ref:
 * @self: an alignment
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
PlanModelAlignment *
plan_model_alignment_ref (PlanModelAlignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * plan_model_alignment_unref:
 * @self: (transfer full): an alignment
 *
 * Drops a reference, with the last of which the alignment is freed.
 *
 * Since: 1.0
 */
void
plan_model_alignment_unref (PlanModelAlignment *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;
  g_clear_object (&self->nearest);
  g_free (self->label);
  g_free (self->reason);
  g_free (self);
}

/**
 * plan_model_alignment_get_grade:
 * @self: an alignment
 *
 * Gets how sure it is.
 *
 * Returns: the grade
 *
 * Since: 1.0
 */
PlanModelAlignmentGrade
plan_model_alignment_get_grade (PlanModelAlignment *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_ALIGNMENT_GRADE_NONE);

  return self->grade;
}

/**
 * plan_model_alignment_get_concept:
 * @self: an alignment
 *
 * Gets the concept that the name is one of.
 *
 * Returns: (transfer none) (nullable): the concept, of grade exact or alternative; else %NULL
 *
 * Since: 1.0
 */
PlanModelConcept *
plan_model_alignment_get_concept (PlanModelAlignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->grade >= PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE ? self->nearest : NULL;
}

/**
 * plan_model_alignment_get_nearest:
 * @self: an alignment
 *
 * Gets the concept that comes nearest: the concept itself where the name is one of it, else another
 * one, from which [method@PlanModel.Alignment.get_facet] tells it.
 *
 * Returns: (transfer none) (nullable): the concept, or %NULL where none is near
 *
 * Since: 1.0
 */
PlanModelConcept *
plan_model_alignment_get_nearest (PlanModelAlignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->nearest;
}

/**
 * plan_model_alignment_get_label:
 * @self: an alignment
 *
 * Gets the label of the nearest concept that the name was held against in the end.
 *
 * Returns: (transfer none) (nullable): the label, or %NULL where no concept is near, or where a
 * plan states the concept
 *
 * Since: 1.0
 */
const char *
plan_model_alignment_get_label (PlanModelAlignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->label;
}

/**
 * plan_model_alignment_get_facet:
 * @self: an alignment
 *
 * Gets what tells the name from the nearest concept; where several facets do, the most telling one.
 *
 * Returns: the facet; %PLAN_MODEL_FACET_NONE where nothing does, or where no concept is near
 *
 * Since: 1.0
 */
PlanModelFacet
plan_model_alignment_get_facet (PlanModelAlignment *self)
{
  g_return_val_if_fail (self != NULL, PLAN_MODEL_FACET_NONE);

  return self->facet;
}

/**
 * plan_model_alignment_get_reason:
 * @self: an alignment
 *
 * Gets why it is so: a sentence, in the language of the user.
 *
 * Returns: (transfer none): the reason
 *
 * Since: 1.0
 */
const char *
plan_model_alignment_get_reason (PlanModelAlignment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->reason;
}
