/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/match-private.h>

#include <libplanmodel/core/script-private.h>
#include <libplanmodel/core/text-private.h>

#include <glib/gi18n-lib.h>
#include <string.h>

/* A name may be read in a few ways: with the growth that its figures are, or without. */
#define MAX_READINGS 8

typedef struct
{
  const PlanModelConceptSet *set;
  const PlanModelQuestion *question;
  PlanModelMatch *match;
  GString *key;
  PlanModelFacets readings[MAX_READINGS]; /* they borrow their texts */
  guint n_readings;
  gboolean any_unit; /* the unit is that of a change or of a place, not of the thing */
} Search;

/* What the name says, with what the unit and the scope add */

static const char *
join (PlanModelMatch *self, guint slot, const char *first, const char *second)
{
  g_free (self->arena[slot]);
  self->arena[slot] = *first != '\0' ? g_strconcat (first, "+", second, NULL) : g_strdup (second);

  return self->arena[slot];
}

/* 全市, 全省: where it is counted is no matter of what is counted. */
static gboolean
is_area (const char *scope)
{
  return g_str_has_prefix (scope, "全") || g_str_has_suffix (scope, "市")
         || g_str_has_suffix (scope, "省") || g_str_has_suffix (scope, "县")
         || g_str_has_suffix (scope, "區") || g_str_has_suffix (scope, "区")
         || g_str_has_suffix (scope, "州") || g_str_has_suffix (scope, "縣");
}

/* A place is no amount, and no share either: 生活垃圾回收利用率 第3位. */
static void
read_rank (Search *self)
{
  if (self->question->figures & PLAN_MODEL_FIGURES_RANK
      || g_str_equal (self->match->unit.dimension, "rank"))
    plan_model_facets_set (&self->match->facets, PLAN_MODEL_FACET_FORM, "rank");
}

/* What rises by percentage points is a percentage, and where the name says no share nobody knows of
 * what. */
static void
read_points (Search *self)
{
  if (g_str_equal (self->match->unit.dimension, "percentage-point")
      && *self->match->facets.value[PLAN_MODEL_FACET_FORM] == '\0')
    plan_model_facets_set (&self->match->facets, PLAN_MODEL_FACET_FORM, "points");
}

static void
read_unit (Search *self, const char *unit)
{
  PlanModelMatch *match = self->match;
  PlanModelUnitFacets *facets = &match->unit;
  const char *base = match->facets.value[PLAN_MODEL_FACET_BASE];

  if (unit == NULL)
    return;
  plan_model_unit_facets_init (facets, unit);
  if (self->any_unit)
    return;
  match->dimension = facets->dimension;
  if (*facets->base != '\0' && !g_str_equal (base, facets->base))
    plan_model_facets_set (&match->facets, PLAN_MODEL_FACET_BASE,
                           join (match, 0, base, facets->base));
  if (g_str_equal (facets->dimension, "percent")
      && *match->facets.value[PLAN_MODEL_FACET_FORM] == '\0')
    plan_model_facets_set (&match->facets, PLAN_MODEL_FACET_FORM, "share");
}

static void
read_scope (PlanModelMatch *match, const char *scope)
{
  if (scope != NULL && *scope != '\0' && !is_area (scope))
    plan_model_facets_set (
        &match->facets, PLAN_MODEL_FACET_POPULATION,
        join (match, 1, match->facets.value[PLAN_MODEL_FACET_POPULATION], scope));
}

/* The ways to read it, the likeliest first */

static void
add_reading (Search *self, PlanModelFacets facets, PlanModelFacet facet, const char *value)
{
  plan_model_facets_set (&facets, facet, value);
  if (self->n_readings < MAX_READINGS)
    self->readings[self->n_readings++] = facets;
}

/* 研发经费, of which all figures are growth, is its growth, where that is a concept, and else the
 * thing that grows. */
static void
add_forms (Search *self, const PlanModelFacets *facets)
{
  const char *form = facets->value[PLAN_MODEL_FACET_FORM];
  guint figures = self->question->figures;

  if (figures & PLAN_MODEL_FIGURES_GROW && *form == '\0')
    add_reading (self, *facets, PLAN_MODEL_FACET_FORM,
                 figures & PLAN_MODEL_FIGURES_FALL ? "fall" : "growth");
  add_reading (self, *facets, PLAN_MODEL_FACET_FORM, form);
  if (figures & PLAN_MODEL_FIGURES_GROW
      && (g_str_equal (form, "growth") || g_str_equal (form, "fall")))
    add_reading (self, *facets, PLAN_MODEL_FACET_FORM, "");
  if (self->match->dimension == NULL && *form == '\0' && !facets->says_number && !self->any_unit)
    add_reading (self, *facets, PLAN_MODEL_FACET_FORM, "share");
}

/* Likewise 高新技术企业, of which all figures are increments, are the new ones, where those are a concept. */
static void
add_readings (Search *self)
{
  PlanModelFacets facets = self->match->facets;
  const char *stage = facets.value[PLAN_MODEL_FACET_STAGE];
  guint figures = self->question->figures;
  gboolean is_increment = figures & PLAN_MODEL_FIGURES_INCREMENT
                          && (*stage == '\0' || g_str_equal (stage, "new"));

  if (is_increment)
    plan_model_facets_set (&facets, PLAN_MODEL_FACET_STAGE, "new");
  add_forms (self, &facets);
  if (!is_increment
      && !(figures & PLAN_MODEL_FIGURES_CUMULATIVE && g_str_equal (stage, "cumulative")))
    return;
  plan_model_facets_set (&facets, PLAN_MODEL_FACET_STAGE, "");
  add_forms (self, &facets);
}

/* Looking for it */

static gboolean
fits (const Search *self, const PlanModelLabel *label)
{
  const char *dimension = plan_model_concept_set_peek (self->set, label->concept)->dimension;

  return dimension == NULL || self->match->dimension == NULL
         || g_str_equal (dimension, self->match->dimension);
}

static gboolean
find_same (Search *self)
{
  for (guint i = 0; i < self->n_readings; i++)
    {
      const PlanModelLabel *label;

      g_string_truncate (self->key, 0);
      plan_model_facets_append_key (&self->readings[i], self->key);
      label = g_hash_table_lookup (self->set->by_key, self->key->str);
      if (label == NULL || !fits (self, label))
        continue;
      self->match->label = label;
      self->match->grade = label->is_preferred ? PLAN_MODEL_ALIGNMENT_GRADE_EXACT
                                               : PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE;
      return TRUE;
    }

  return FALSE;
}

/* Of the labels of an object the one with the fewest facets that differ from a reading, of several
 * the first. */
static void
find_closest (Search *self, const PlanModelFacets *reading, guint *fewest, PlanModelFacets *closest)
{
  g_autofree char *stem =
      g_strndup (reading->value[PLAN_MODEL_FACET_OBJECT], plan_model_facets_get_stem (reading));
  const GPtrArray *labels = g_hash_table_lookup (self->set->by_object, stem);

  for (guint i = 0; labels != NULL && i < labels->len; i++)
    {
      const PlanModelLabel *label = g_ptr_array_index (labels, i);
      guint n;
      PlanModelFacet facet = plan_model_facets_compare (reading, &label->facets, &n);

      if (!fits (self, label))
        {
          n++;
          if (facet == PLAN_MODEL_FACET_NONE)
            facet = PLAN_MODEL_FACET_DIMENSION;
        }
      if (n >= *fewest)
        continue;
      *fewest = n;
      self->match->label = label;
      self->match->facet = facet;
      *closest = *reading;
    }
}

/* The concept that counts the same; what is said of the name is then what the closest reading of it
 * says. */
static gboolean
find_close (Search *self)
{
  PlanModelMatch *match = self->match;
  PlanModelFacets closest = match->facets;
  guint fewest = G_MAXUINT;

  find_closest (self, &match->facets, &fewest, &closest);
  for (guint i = 0; i < self->n_readings; i++)
    find_closest (self, &self->readings[i], &fewest, &closest);
  if (match->label == NULL)
    return FALSE;
  match->facets = closest;
  match->grade = PLAN_MODEL_ALIGNMENT_GRADE_CLOSE;

  return TRUE;
}

/* How many bytes two texts have in common, where one of them is in the other, and is half of it at
 * least or four characters long: 企业 is in too many. */
static gsize
get_common (const char *a, const char *b)
{
  gsize n_a = strlen (a), n_b = strlen (b), n = MIN (n_a, n_b);

  if (n == 0 || (n < 12 && n * 2 < MAX (n_a, n_b))
      || strstr (n_a > n_b ? a : b, n_a > n_b ? b : a) == NULL)
    return 0;

  return n;
}

/* For people who look for a concept: the one whose object is part of the name's, or the other way
 * round. */
static void
find_nearest (Search *self)
{
  PlanModelMatch *match = self->match;
  const char *object = match->facets.value[PLAN_MODEL_FACET_OBJECT];
  gsize most = 0, shortest = 0;

  for (guint i = 0; i < self->set->labels->len; i++)
    {
      const PlanModelLabel *label = g_ptr_array_index (self->set->labels, i);
      const char *other = label->facets.value[PLAN_MODEL_FACET_OBJECT];
      gsize common = other != NULL ? get_common (object, other) : 0;

      if (common == 0 || common < most || (common == most && strlen (other) >= shortest))
        continue;
      most = common;
      shortest = strlen (other);
      match->label = label;
      match->facet = PLAN_MODEL_FACET_OBJECT;
    }
}

static gboolean
read_name (Search *self)
{
  PlanModelMatch *match = self->match;
  const PlanModelLabel *label = NULL;

  if (!plan_model_facets_init (&match->facets, self->question->name))
    return FALSE;
  if (g_hash_table_size (self->set->by_text) > 0)
    {
      g_autofree char *folded = plan_model_script_fold_name (self->question->name);

      label = g_hash_table_lookup (self->set->by_text, folded);
    }
  for (guint facet = PLAN_MODEL_FACET_OBJECT; label != NULL && facet < PLAN_MODEL_N_NAME_FACETS;
       facet++)
    plan_model_facets_set (&match->facets, facet, label->facets.value[facet]);

  return TRUE;
}

void
plan_model_match_init (PlanModelMatch *self,
                       const PlanModelConceptSet *set,
                       const PlanModelQuestion *question,
                       gboolean with_nearest)
{
  Search search = { .set = set, .question = question, .match = self };

  memset (self, 0, sizeof *self);
  if (!read_name (&search))
    return;
  search.key = g_string_sized_new (128);
  search.any_unit = (question->figures & (PLAN_MODEL_FIGURES_GROW | PLAN_MODEL_FIGURES_RANK)) != 0;
  read_unit (&search, question->unit != NULL ? question->unit : self->facets.unit);
  read_rank (&search);
  read_points (&search);
  read_scope (self, question->scope);
  add_readings (&search);
  if (!find_same (&search) && !find_close (&search) && with_nearest)
    find_nearest (&search);
  g_string_free (search.key, TRUE);
}

void
plan_model_match_clear (PlanModelMatch *self)
{
  plan_model_facets_clear (&self->facets);
  for (guint i = 0; i < G_N_ELEMENTS (self->arena); i++)
    g_clear_pointer (&self->arena[i], g_free);
}

/* Saying why */

static const char *
get_value (const PlanModelFacets *facets, PlanModelFacet facet)
{
  if (*facets->value[facet] != '\0')
    return facets->value[facet];

  return facet == PLAN_MODEL_FACET_FORM ? _ ("amount") : _ ("nothing");
}

static void
append_difference (GString *text, const PlanModelMatch *self, PlanModelFacet facet)
{
  if (text->len > 0)
    g_string_append (text, _ ("; "));
  /* Translators: the name of a facet, such as "the stage", what a name says of it, what a label
   * says of it */
  g_string_append_printf (text, _ ("%s differs (%s here, %s there)"),
                          plan_model_facet_get_name (facet), get_value (&self->facets, facet),
                          get_value (&self->label->facets, facet));
}

static char *
explain_differences (const PlanModelMatch *self, const PlanModelConceptSet *set)
{
  const char *dimension = plan_model_concept_set_peek (set, self->label->concept)->dimension;
  GString *text = g_string_new (NULL);

  for (guint facet = PLAN_MODEL_FACET_OBJECT; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
    if (!g_str_equal (self->facets.value[facet], self->label->facets.value[facet]))
      append_difference (text, self, facet);
  if (dimension != NULL && self->dimension != NULL && !g_str_equal (dimension, self->dimension))
    {
      if (text->len > 0)
        g_string_append (text, _ ("; "));
      /* Translators: the name of a facet, the word of a dimension, another */
      g_string_append_printf (text, _ ("%s differs (%s here, %s there)"),
                              plan_model_facet_get_name (PLAN_MODEL_FACET_DIMENSION),
                              *self->dimension != '\0' ? self->dimension : _ ("not known"),
                              dimension);
    }

  return g_string_free (text, FALSE);
}

char *
plan_model_match_explain (const PlanModelMatch *self,
                          const PlanModelConceptSet *set,
                          const PlanModelQuestion *question)
{
  g_autofree char *differences = NULL;

  if (self->grade == PLAN_MODEL_ALIGNMENT_GRADE_EXACT)
    /* Translators: a label */
    return g_strdup_printf (_ ("The name says what the label “%s” says."), self->label->text);
  if (self->grade == PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE)
    /* Translators: a label */
    return g_strdup_printf (_ ("The name says what the alternative label “%s” says."),
                            self->label->text);
  if (self->label == NULL)
    return g_strdup (_ ("No concept counts what the name names."));
  differences = explain_differences (self, set);
  /* Translators: a label, in what it differs */
  return g_strdup_printf (_ ("The nearest label is “%s”, but %s."), self->label->text, differences);
}
