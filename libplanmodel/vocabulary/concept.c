/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/concept.h>

#include <libplanmodel/vocabulary/concept-private.h>

/**
 * PlanModelConcept:
 *
 * What an indicator measures, whatever a plan calls it: high-tech enterprises, research spending as
 * a share of GDP.
 *
 * A concept has an id, a preferred label and alternative ones in several languages, what its unit
 * measures, which way it ought to go, what it is defined as and by whom. It belongs to a
 * [class@PlanModel.Vocabulary], which finds the concept of a name. The shape is that of SKOS, the
 * Simple Knowledge Organization System of the W3C.
 *
 * One that is made by `g_object_new` states nothing.
 *
 * Immutable and thread-safe.
 *
 * Since: 1.0
 */
struct _PlanModelConcept
{
  GObject parent_instance;

  PlanModelConceptSet *set; /* NULL: none */
  guint32 row;
};

enum
{
  PROP_DIMENSION = 1,
  PROP_DIRECTION,
  PROP_ID,
  PROP_SOURCE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (PlanModelConcept, plan_model_concept, G_TYPE_OBJECT)

static const char *const languages[PLAN_MODEL_N_LANGUAGES] = { "zh-Hans", "zh-Hant", "en" };

static void
plan_model_concept_finalize (GObject *object)
{
  PlanModelConcept *self = (PlanModelConcept *) object;

  g_clear_pointer (&self->set, plan_model_concept_set_unref);

  G_OBJECT_CLASS (plan_model_concept_parent_class)->finalize (object);
}

static void
plan_model_concept_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlanModelConcept *self = (PlanModelConcept *) object;

  switch (prop_id)
    {
    case PROP_DIMENSION:
      g_value_set_string (value, plan_model_concept_get_dimension (self));
      break;
    case PROP_DIRECTION:
      g_value_set_enum (value, plan_model_concept_get_direction (self));
      break;
    case PROP_ID:
      g_value_set_string (value, plan_model_concept_get_id (self));
      break;
    case PROP_SOURCE:
      g_value_set_string (value, plan_model_concept_get_source (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
plan_model_concept_class_init (PlanModelConceptClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = plan_model_concept_finalize;
  object_class->get_property = plan_model_concept_get_property;

  /**
   * PlanModelConcept:dimension: (getter get_dimension)
   *
   * What its unit measures: `count`, `money`, `percent`.
   *
   * Since: 1.0
   */
  props[PROP_DIMENSION] = g_param_spec_string ("dimension", NULL, NULL, NULL, flags);

  /**
   * PlanModelConcept:direction: (getter get_direction)
   *
   * Which way it ought to go.
   *
   * Since: 1.0
   */
  props[PROP_DIRECTION] = g_param_spec_enum ("direction", NULL, NULL, PLAN_MODEL_TYPE_DIRECTION,
                                             PLAN_MODEL_DIRECTION_UNKNOWN, flags);

  /**
   * PlanModelConcept:id: (getter get_id)
   *
   * The id, unique in its vocabulary.
   *
   * Since: 1.0
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * PlanModelConcept:source: (getter get_source)
   *
   * The law, standard or document that defines it.
   *
   * Since: 1.0
   */
  props[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
plan_model_concept_init (PlanModelConcept *self)
{
}

PlanModelConcept *
plan_model_concept_new (PlanModelConceptSet *set, guint32 row)
{
  PlanModelConcept *self = g_object_new (PLAN_MODEL_TYPE_CONCEPT, NULL);

  self->set = plan_model_concept_set_ref (set);
  self->row = row;

  return self;
}

static const PlanModelConceptRow *
get_row (const PlanModelConcept *self)
{
  static const PlanModelConceptRow none = { NULL };

  return self->set != NULL ? plan_model_concept_set_peek (self->set, self->row) : &none;
}

/* Returns: the number of a language, or that of all where there is no such */
static guint
find_language (const char *language)
{
  guint i = 0;

  while (i < PLAN_MODEL_N_LANGUAGES && !g_str_equal (languages[i], language))
    i++;

  return i;
}

static const char *
pick (const char *const *texts, const char *language)
{
  guint i = language != NULL ? find_language (language) : 0;

  if (language == NULL)
    while (i < PLAN_MODEL_N_LANGUAGES && texts[i] == NULL)
      i++;

  return i < PLAN_MODEL_N_LANGUAGES ? texts[i] : NULL;
}

static char **
dup_texts (const GPtrArray *texts)
{
  guint n = texts != NULL ? texts->len : 0;
  char **copy = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    copy[i] = g_strdup (g_ptr_array_index (texts, i));

  return copy;
}

/**
 * plan_model_concept_get_id: (get-property id)
 * @self: a concept
 *
 * Gets the id, which is unique in its vocabulary and stands in plan JSON: `high-tech-enterprises`.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL of a concept that belongs to no vocabulary
 *
 * Since: 1.0
 */
const char *
plan_model_concept_get_id (PlanModelConcept *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);

  return get_row (self)->id;
}

/**
 * plan_model_concept_get_label:
 * @self: a concept
 * @language: (nullable): `zh-Hans`, `zh-Hant` or `en`, or %NULL for the first of these that there
 * is
 *
 * Gets the preferred label in a language.
 *
 * Returns: (transfer none) (nullable): the label, or %NULL where there is none in that language
 *
 * Since: 1.0
 */
const char *
plan_model_concept_get_label (PlanModelConcept *self, const char *language)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);

  return pick (get_row (self)->label, language);
}

/**
 * plan_model_concept_dup_alternative_labels:
 * @self: a concept
 * @language: `zh-Hans`, `zh-Hant` or `en`
 *
 * Gets what else it is called in a language.
 *
 * Returns: (transfer full) (array zero-terminated=1): the labels, in the order of the vocabulary;
 * none in an unknown language
 *
 * Since: 1.0
 */
char **
plan_model_concept_dup_alternative_labels (PlanModelConcept *self, const char *language)
{
  guint number;

  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  number = find_language (language);

  return dup_texts (number < PLAN_MODEL_N_LANGUAGES ? get_row (self)->alternative[number] : NULL);
}

/**
 * plan_model_concept_dup_broader:
 * @self: a concept
 *
 * Gets the ids of the concepts that this one is a kind or a part of.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids, each of a concept of the same
 * vocabulary
 *
 * Since: 1.0
 */
char **
plan_model_concept_dup_broader (PlanModelConcept *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);

  return dup_texts (get_row (self)->broader);
}

/**
 * plan_model_concept_dup_related:
 * @self: a concept
 *
 * Gets the ids of concepts that are something else, and of interest beside this one.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids, each of a concept of the same
 * vocabulary
 *
 * Since: 1.0
 */
char **
plan_model_concept_dup_related (PlanModelConcept *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);

  return dup_texts (get_row (self)->related);
}

/**
 * plan_model_concept_get_dimension: (get-property dimension)
 * @self: a concept
 *
 * Gets what its unit measures: `count`, `money`, `percent` and so on.
 *
 * Returns: (transfer none) (nullable): the word, or %NULL where any unit will do
 *
 * Since: 1.0
 */
const char *
plan_model_concept_get_dimension (PlanModelConcept *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);

  return get_row (self)->dimension;
}

/**
 * plan_model_concept_get_direction: (get-property direction)
 * @self: a concept
 *
 * Gets which way it ought to go in general: more high-tech enterprises, less energy for a unit of
 * GDP.
 *
 * Returns: the direction; %PLAN_MODEL_DIRECTION_UNKNOWN where nobody can say in general
 *
 * Since: 1.0
 */
PlanModelDirection
plan_model_concept_get_direction (PlanModelConcept *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), PLAN_MODEL_DIRECTION_UNKNOWN);

  return get_row (self)->direction;
}

/**
 * plan_model_concept_get_definition:
 * @self: a concept
 * @language: (nullable): `zh-Hans`, `zh-Hant` or `en`, or %NULL for the first of these that there
 * is
 *
 * Gets what it is, in a sentence or two.
 *
 * Returns: (transfer none) (nullable): the definition, or %NULL where there is none in that
 * language
 *
 * Since: 1.0
 */
const char *
plan_model_concept_get_definition (PlanModelConcept *self, const char *language)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);

  return pick (get_row (self)->definition, language);
}

/**
 * plan_model_concept_get_source: (get-property source)
 * @self: a concept
 *
 * Gets which law, standard or document defines it.
 *
 * Returns: (transfer none) (nullable): the source, or %NULL where there is none
 *
 * Since: 1.0
 */
const char *
plan_model_concept_get_source (PlanModelConcept *self)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);

  return get_row (self)->source;
}

/**
 * plan_model_concept_dup_facet:
 * @self: a concept
 * @facet: a facet
 *
 * Gets what its preferred label says of a facet, or, of the dimension, what its unit measures.
 *
 * Object, population and base are words of the label, in simplified script and one spelling
 * (`每万人`, `占gdp`); grade, stage and form are the words of the vocabulary format
 * (`provincial-above`, `held`, `share`).
 *
 * Returns: (transfer full) (nullable): the value, or %NULL where the facet is not told
 *
 * Since: 1.0
 */
char *
plan_model_concept_dup_facet (PlanModelConcept *self, PlanModelFacet facet)
{
  g_return_val_if_fail (PLAN_MODEL_IS_CONCEPT (self), NULL);
  g_return_val_if_fail ((guint) facet < PLAN_MODEL_N_FACETS, NULL);

  if (facet == PLAN_MODEL_FACET_DIMENSION)
    return g_strdup (plan_model_concept_get_dimension (self));
  if (facet == PLAN_MODEL_FACET_NONE || self->set == NULL)
    return NULL;
  for (guint i = 0; i < self->set->labels->len; i++)
    {
      const PlanModelLabel *label = g_ptr_array_index (self->set->labels, i);

      if (label->concept == self->row && label->is_preferred)
        return *label->facets.value[facet] != '\0' ? g_strdup (label->facets.value[facet]) : NULL;
    }

  return NULL;
}
