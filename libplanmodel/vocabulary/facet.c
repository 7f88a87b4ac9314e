/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/facet.h>

#include <libplanmodel/vocabulary/facet-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* The one place where a facet is written: its word and what people call it. */
#define EACH_FACET(facet)                           \
  facet (NONE, "none", N_ ("nothing"))              \
  facet (OBJECT, "object", N_ ("what is counted"))  \
  facet (GRADE, "grade", N_ ("the grade"))          \
  facet (POPULATION, "population", N_ ("among whom it is counted")) \
  facet (BASE, "base", N_ ("what it is related to")) \
  facet (STAGE, "stage", N_ ("the stage"))          \
  facet (FORM, "form", N_ ("the form of the figure")) \
  facet (DIMENSION, "dimension", N_ ("what the unit measures"))

#define ENUM_VALUE(name, word, text) G_DEFINE_ENUM_VALUE (PLAN_MODEL_FACET_##name, word),
#define NAME(name, word, text) [PLAN_MODEL_FACET_##name] = text,

static const GEnumValue enum_values[] = { EACH_FACET (ENUM_VALUE) { 0, NULL, NULL } };
static const char *const names[PLAN_MODEL_N_FACETS] = { EACH_FACET (NAME) };

GType
plan_model_facet_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("PlanModelFacet"), enum_values));

  return type;
}

const char *
plan_model_facet_get_word (PlanModelFacet facet)
{
  return enum_values[facet].value_nick;
}

const char *
plan_model_facet_get_name (PlanModelFacet facet)
{
  return _ (names[facet]);
}

PlanModelFacet
plan_model_facet_find (const char *word,
                       gsize       length)
{
  for (guint i = PLAN_MODEL_FACET_OBJECT; i < PLAN_MODEL_N_NAME_FACETS; i++)
    if (strlen (enum_values[i].value_nick) == length && memcmp (enum_values[i].value_nick, word, length) == 0)
      return i;

  return PLAN_MODEL_FACET_NONE;
}
