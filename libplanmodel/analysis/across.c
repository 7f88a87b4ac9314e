/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/across-private.h>

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/core/script-private.h>
#include <libplanmodel/model/choice-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/vocabulary/facets-private.h>

#include <string.h>

/* What a name that was asked for has to do with the name of an indicator. */
typedef struct
{
  PlanModelAlignmentGrade grade;
  PlanModelFacet facet;
} Likeness;

typedef struct
{
  const PlanModelPairsQuestion *question;
  PlanModelStore *store;
  char *name; /* folded; nullable */
  PlanModelFacets facets; /* of the name */
  gboolean has_facets;
  guint32 concept; /* the number asked for, or that the name names, or 0 */
  GHashTable *likenesses; /* of each name of the store that was met: a Likeness */
  GArray *pairs;
  GArray *standings;
} Collector;

/* The same but for what names leave out or add without another meaning, 数 and the like. */
static Likeness *
find_likeness (Collector     *self,
               PlanModelText  text)
{
  Likeness *likeness = g_hash_table_lookup (self->likenesses, GUINT_TO_POINTER (text));
  const char *name = plan_model_store_text (self->store, text);
  g_autofree char *folded = NULL;
  g_auto (PlanModelFacets) facets = { { NULL } };
  guint n_different;

  if (likeness != NULL)
    return likeness;
  likeness = g_new0 (Likeness, 1);
  g_hash_table_insert (self->likenesses, GUINT_TO_POINTER (text), likeness);
  folded = plan_model_script_fold_name (name);
  if (strstr (folded, self->name) == NULL)
    return likeness;
  likeness->grade = PLAN_MODEL_ALIGNMENT_GRADE_CLOSE;
  likeness->facet = PLAN_MODEL_FACET_OBJECT;
  if (g_str_equal (folded, self->name))
    likeness->grade = PLAN_MODEL_ALIGNMENT_GRADE_EXACT;
  else if (self->has_facets && plan_model_facets_init (&facets, name))
    {
      likeness->facet = plan_model_facets_compare (&self->facets, &facets, &n_different);
      if (likeness->facet == PLAN_MODEL_FACET_NONE)
        likeness->grade = PLAN_MODEL_ALIGNMENT_GRADE_EXACT;
    }

  return likeness;
}

/* FALSE: it is not the thing asked for. */
static gboolean
find_standing (Collector         *self,
               guint32            indicator,
               PlanModelStanding *standing)
{
  PlanModelConcepts *concepts = self->question->concepts;
  PlanModelIndicatorRow row;

  *standing = (PlanModelStanding) { 0 };
  if (self->name != NULL)
    {
      const Likeness *likeness;

      plan_model_store_get_indicator (self->store, indicator, &row);
      likeness = find_likeness (self, row.name);
      standing->grade = (guint8) likeness->grade;
      /* Another name of the same thing is not kept from it by the words that it has more. */
      if (likeness->grade == PLAN_MODEL_ALIGNMENT_GRADE_CLOSE && self->concept != 0
          && plan_model_concepts_get (concepts, indicator) == self->concept)
        standing->grade = PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE;
      if (standing->grade == PLAN_MODEL_ALIGNMENT_GRADE_CLOSE)
        standing->facet = (guint8) likeness->facet;
      return likeness->grade != PLAN_MODEL_ALIGNMENT_GRADE_NONE;
    }
  standing->grade = (guint8) plan_model_concepts_get_grade (concepts, indicator);
  if (standing->grade == PLAN_MODEL_ALIGNMENT_GRADE_CLOSE)
    {
      standing->facet = (guint8) plan_model_concepts_get_facet (concepts, indicator);
      return self->question->with_close && plan_model_concepts_get_nearest (concepts, indicator) == self->concept;
    }
  if (self->concept == 0)
    return self->question->concept == NULL && plan_model_concepts_get (concepts, indicator) != 0;

  return plan_model_concepts_get (concepts, indicator) == self->concept;
}

/* The target of the year that was asked for, else the nearest to it, else what counts for the plan. */
static PlanModelLink
choose_target (const Collector *self,
               guint32          indicator,
               PlanModelYears   period)
{
  int year = self->question->year, best = 0;
  PlanModelIndicatorRow row;

  if (year == 0)
    return plan_model_choose_target (self->store, indicator, period);
  plan_model_store_get_indicator (self->store, indicator, &row);
  for (guint32 i = 0; i < row.values.n; i++)
    {
      PlanModelValueRow value;

      plan_model_store_get_value (self->store, row.values.first + i, &value);
      if ((value.role != PLAN_MODEL_VALUE_ROLE_TARGET && value.role != PLAN_MODEL_VALUE_ROLE_MILESTONE) || value.year == 0)
        continue;
      if (best == 0 || ABS (value.year - year) < ABS (best - year)
          || (ABS (value.year - year) == ABS (best - year) && value.year < best))
        best = value.year;
    }
  /* A period that ends in the year wanted makes its targets those that count. */
  if (best != 0)
    period = (PlanModelYears) { (gint16) MIN (best, period.start != 0 ? period.start : best), (gint16) best };

  return plan_model_choose_target (self->store, indicator, period);
}

static void
collect_plan (Collector *self,
              guint32    plan)
{
  PlanModelRange range = plan_model_store_get_range (self->store, plan, PLAN_MODEL_OBJECT_INDICATOR);
  PlanModelYears period = plan_model_store_peek_plan (self->store, plan)->period;

  for (guint32 i = 0; i < range.n; i++)
    {
      PlanModelStanding standing;
      PlanModelPair pair = { .plan = plan, .indicator = range.first + i };

      if (!find_standing (self, pair.indicator, &standing))
        continue;
      pair.baseline = plan_model_choose_baseline (self->store, pair.indicator, period);
      pair.target = choose_target (self, pair.indicator, period);
      if (pair.baseline == 0 && pair.target == 0)
        continue;
      g_array_append_val (self->pairs, pair);
      g_array_append_val (self->standings, standing);
    }
}

void
plan_model_across_collect (const PlanModelPairsQuestion *question,
                           PlanModelStore               *store,
                           GArray                       *pairs,
                           GArray                       *standings)
{
  g_autofree char *folded = question->name != NULL ? plan_model_script_fold_name (question->name) : NULL;
  g_autoptr (GHashTable) likenesses = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  Collector self = { .question = question, .store = store, .name = folded, .likenesses = likenesses, .pairs = pairs,
                     .standings = standings };

  if (question->name != NULL)
    {
      self.has_facets = plan_model_facets_init (&self.facets, question->name);
      self.concept = plan_model_concepts_find_name (question->concepts, question->name);
    }
  if (question->concept != NULL)
    self.concept = plan_model_concepts_find (question->concepts, question->concept);
  for (guint32 plan = 0; plan < store->n[PLAN_MODEL_OBJECT_PLAN]; plan++)
    collect_plan (&self, plan);
  if (self.has_facets)
    plan_model_facets_clear (&self.facets);
}

/* What a figure is held against others as: one without a form, and all of them, is a level. */
static PlanModelForm
get_form (const PlanModelValueRow *value)
{
  if (value->form == PLAN_MODEL_FORM_NONE || value->form == PLAN_MODEL_FORM_COVERAGE)
    return PLAN_MODEL_FORM_LEVEL;

  return value->form;
}

/* The target of a row, else its baseline, from which as much can be learnt about unit and form. */
static gboolean
read_stated (const PlanModelPairs *pairs,
             const PlanModelPair  *pair,
             PlanModelValueRow    *value)
{
  PlanModelLink link = pair->target != 0 ? pair->target : pair->baseline;

  if (link == 0)
    return FALSE;
  plan_model_store_get_value (pairs->store, link - 1, value);

  return value->amount.stated != 0;
}

static PlanModelText
get_unit (const PlanModelPairs    *pairs,
          const PlanModelPair     *pair,
          const PlanModelValueRow *value)
{
  PlanModelIndicatorRow indicator;

  if (value->rare.unit != 0)
    return value->rare.unit;
  plan_model_store_get_indicator (pairs->store, pair->indicator, &indicator);

  return indicator.unit;
}

/* How often each of some numbers was seen. */
static guint
count_up (GHashTable *counts,
          guint       key)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (key))) + 1;

  g_hash_table_insert (counts, GUINT_TO_POINTER (key), GUINT_TO_POINTER (n));

  return n;
}

typedef enum
{
  FORM,
  UNIT,
  YEAR,
  N_PROPERTIES
} Property;

static guint
get_property (const PlanModelPairs    *pairs,
              const PlanModelPair     *pair,
              const PlanModelValueRow *value,
              Property                 property)
{
  if (property == FORM)
    return get_form (value);

  return property == UNIT ? get_unit (pairs, pair, value) : (guint) value->year;
}

/* The form that most have; the unit that most of that form have; the year that most have, of as many the latest.
 * @form: of the basis, once it is known */
static guint
find_most (const PlanModelPairs *pairs,
           guint                 first,
           guint                 end,
           Property              property,
           PlanModelForm         form)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint best = 0, n_best = 0;

  for (guint i = first; i < end; i++)
    {
      const PlanModelPair *pair = &pairs->pairs[i];
      PlanModelValueRow value;
      guint key;

      if (pairs->standings[i].grade <= PLAN_MODEL_ALIGNMENT_GRADE_CLOSE || !read_stated (pairs, pair, &value))
        continue;
      if ((property == UNIT && get_form (&value) != form) || (property == YEAR && pair->target == 0))
        continue;
      key = get_property (pairs, pair, &value, property);
      if (key != 0)
        count_up (counts, key);
    }
  for (guint i = first; i < end; i++)
    {
      const PlanModelPair *pair = &pairs->pairs[i];
      PlanModelValueRow value;
      guint key, n;

      if (!read_stated (pairs, pair, &value))
        continue;
      key = get_property (pairs, pair, &value, property);
      n = key != 0 ? GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (key))) : 0;
      if (n > n_best || (n == n_best && n > 0 && property == YEAR && key > best))
        {
          best = key;
          n_best = n;
        }
    }

  return best;
}

static gboolean
has_sure (const PlanModelPairs *pairs,
          guint                 first,
          guint                 end)
{
  for (guint i = first; i < end; i++)
    {
      if (pairs->standings[i].grade > PLAN_MODEL_ALIGNMENT_GRADE_CLOSE)
        return TRUE;
    }

  return FALSE;
}

void
plan_model_across_find_basis (PlanModelPairs *pairs,
                              guint           first,
                              guint           end,
                              int             year,
                              PlanModelBasis *basis)
{
  *basis = (PlanModelBasis) { 0 };
  if (!has_sure (pairs, first, end))
    return;
  basis->form = find_most (pairs, first, end, FORM, PLAN_MODEL_FORM_NONE);
  if (basis->form == PLAN_MODEL_FORM_NONE)
    basis->form = PLAN_MODEL_FORM_LEVEL;
  basis->unit = find_most (pairs, first, end, UNIT, basis->form);
  plan_model_measure_init (&basis->measure, plan_model_store_text (pairs->store, basis->unit));
  basis->year = year != 0 ? year : (int) find_most (pairs, first, end, YEAR, basis->form);
}

static guint
make_bit (PlanModelComparisonObstacle obstacle)
{
  return 1u << obstacle;
}

static guint
judge_standing (const PlanModelStanding *standing)
{
  static const PlanModelComparisonObstacle obstacles[PLAN_MODEL_N_FACETS] = {
    [PLAN_MODEL_FACET_GRADE] = PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_GRADE,
    [PLAN_MODEL_FACET_POPULATION] = PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_POPULATION,
    [PLAN_MODEL_FACET_BASE] = PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_BASE,
    [PLAN_MODEL_FACET_DIMENSION] = PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_DIMENSION,
  };

  if (obstacles[standing->facet] != PLAN_MODEL_COMPARISON_OBSTACLE_NONE)
    return make_bit (obstacles[standing->facet]);

  return make_bit (PLAN_MODEL_COMPARISON_OBSTACLE_CLOSE_ONLY);
}

/* Two statements for one year that differ in how firm they are and in what they ask. */
static gboolean
has_two_tiers (const PlanModelStore    *store,
               guint32                  indicator,
               const PlanModelValueRow *target)
{
  PlanModelIndicatorRow row;

  plan_model_store_get_indicator (store, indicator, &row);
  for (guint32 i = 0; i < row.values.n; i++)
    {
      PlanModelValueRow other;
      PlanModelDecimal mine, theirs;

      plan_model_store_get_value (store, row.values.first + i, &other);
      if (other.role != target->role || other.year != target->year || other.form != target->form
          || other.firmness == target->firmness)
        continue;
      if (plan_model_amount_read (store, &target->amount, &mine) && plan_model_amount_read (store, &other.amount, &theirs)
          && plan_model_decimal_compare (&mine, &theirs) != 0)
        return TRUE;
    }

  return FALSE;
}

static guint
judge_target (const PlanModelPairs *pairs,
              const PlanModelPair  *pair,
              const PlanModelBasis *basis)
{
  g_auto (PlanModelAligned) aligned = { NULL };
  PlanModelValueRow target;
  guint obstacles = 0;

  if (pair->target == 0)
    return make_bit (PLAN_MODEL_COMPARISON_OBSTACLE_NO_AMOUNT);
  plan_model_store_get_value (pairs->store, pair->target - 1, &target);
  if (target.year == 0)
    obstacles |= make_bit (PLAN_MODEL_COMPARISON_OBSTACLE_NO_YEAR);
  else if (basis->year != 0 && target.year != basis->year)
    obstacles |= make_bit (PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_YEAR);
  if (!target.amount.stated)
    return obstacles | make_bit (PLAN_MODEL_COMPARISON_OBSTACLE_NO_AMOUNT);
  if (has_two_tiers (pairs->store, pair->indicator, &target))
    obstacles |= make_bit (PLAN_MODEL_COMPARISON_OBSTACLE_TWO_TIERS);
  if (target.rare.upper.stated)
    obstacles |= make_bit (PLAN_MODEL_COMPARISON_OBSTACLE_RANGE);
  plan_model_aligned_init (&aligned, pairs->store, basis, pair->indicator, pair->target, pair->baseline);
  if (aligned.text == NULL && !target.rare.upper.stated)
    obstacles |= make_bit (get_form (&target) != basis->form ? PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_FORM
                                                             : PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_DIMENSION);

  return obstacles;
}

void
plan_model_across_judge (PlanModelPairs       *pairs,
                         guint                 first,
                         guint                 end,
                         const PlanModelBasis *basis)
{
  gboolean is_one_thing = has_sure (pairs, first, end);

  for (guint i = first; i < end; i++)
    {
      PlanModelStanding *standing = &pairs->standings[i];

      /* Names that only have a text in common are many things, and nothing is held against anything. */
      if (!is_one_thing)
        *standing = (PlanModelStanding) { 0 };
      else if (standing->grade == PLAN_MODEL_ALIGNMENT_GRADE_CLOSE)
        standing->obstacles = (guint16) judge_standing (standing);
      else
        standing->obstacles = (guint16) judge_target (pairs, &pairs->pairs[i], basis);
    }
}
