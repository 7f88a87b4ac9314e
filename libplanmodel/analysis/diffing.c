/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diffing-private.h>

#include <libplanmodel/core/script-private.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/inferred-private.h>
#include <libplanmodel/model/value-private.h>
#include <libplanmodel/reader/name-fold-private.h>
#include <libplanmodel/vocabulary/quantity-private.h>

#include <string.h>

#define SIDES 2

static PlanModelRange
find_values (const PlanModelDiffSide *self)
{
  PlanModelRange indicators = self->row->indicators;
  guint32 first = self->store->indicator.first_value[indicators.first];

  return (PlanModelRange) { first, self->store->indicator.first_value[indicators.first + indicators.n] - first };
}

static void
widen (PlanModelRange *range,
       PlanModelRange  other)
{
  guint32 end = range->first + range->n;

  if (other.n == 0)
    return;
  if (range->n == 0)
    {
      *range = other;
      return;
    }
  range->first = MIN (range->first, other.first);
  range->n = MAX (end, other.first + other.n) - range->first;
}

/* A plan is filled from its beginning to its end, so its assignments lie side by side. */
static PlanModelRange
find_assignments (const PlanModelDiffSide *self)
{
  PlanModelRange range = { 0, 0 };

  for (guint32 i = 0; i < self->row->tasks.n; i++)
    widen (&range, plan_model_store_peek_task (self->store, self->row->tasks.first + i)->assignments);
  for (guint32 i = 0; i < self->row->projects.n; i++)
    widen (&range, plan_model_store_peek_project (self->store, self->row->projects.first + i)->assignments);

  return range;
}

static void
init_side (PlanModelDiffSide   *self,
           PlanModelStore      *store,
           guint32              plan,
           PlanModelVocabulary *vocabulary)
{
  self->store = store;
  self->row = plan_model_store_peek_plan (store, plan);
  self->measures = plan_model_measures_new (store);
  self->concepts = plan_model_concepts_new_for_plan (store, plan, vocabulary);
  self->range[PLAN_MODEL_OBJECT_AREA] = self->row->areas;
  self->range[PLAN_MODEL_OBJECT_AGENCY] = self->row->agencies;
  self->range[PLAN_MODEL_OBJECT_SECTION] = self->row->sections;
  self->range[PLAN_MODEL_OBJECT_TASK] = self->row->tasks;
  self->range[PLAN_MODEL_OBJECT_PROJECT] = self->row->projects;
  self->range[PLAN_MODEL_OBJECT_INDICATOR] = self->row->indicators;
  self->range[PLAN_MODEL_OBJECT_VALUE] = find_values (self);
  self->range[PLAN_MODEL_OBJECT_ASSIGNMENT] = find_assignments (self);
}

/* The pairings with the tables of their rows. */
static const struct
{
  gsize pairing;
  PlanModelObjectKind table;
} pairings[] = {
  { G_STRUCT_OFFSET (PlanModelDiffing, areas), PLAN_MODEL_OBJECT_AREA },
  { G_STRUCT_OFFSET (PlanModelDiffing, agencies), PLAN_MODEL_OBJECT_AGENCY },
  { G_STRUCT_OFFSET (PlanModelDiffing, sections), PLAN_MODEL_OBJECT_SECTION },
  { G_STRUCT_OFFSET (PlanModelDiffing, tasks), PLAN_MODEL_OBJECT_TASK },
  { G_STRUCT_OFFSET (PlanModelDiffing, projects), PLAN_MODEL_OBJECT_PROJECT },
  { G_STRUCT_OFFSET (PlanModelDiffing, indicators), PLAN_MODEL_OBJECT_INDICATOR },
  { G_STRUCT_OFFSET (PlanModelDiffing, values), PLAN_MODEL_OBJECT_VALUE },
  { G_STRUCT_OFFSET (PlanModelDiffing, assignments), PLAN_MODEL_OBJECT_ASSIGNMENT },
};

static PlanModelPairing *
get_pairing (PlanModelDiffing *self,
             guint             i)
{
  return (PlanModelPairing *) (gpointer) ((char *) self + pairings[i].pairing);
}

void
plan_model_diffing_init (PlanModelDiffing    *self,
                         PlanModelStore      *old_store,
                         guint32              old_plan,
                         PlanModelStore      *new_store,
                         guint32              new_plan,
                         PlanModelVocabulary *vocabulary)
{
  memset (self, 0, sizeof *self);
  init_side (&self->sides[0], old_store, old_plan, vocabulary);
  init_side (&self->sides[1], new_store, new_plan, vocabulary);
  plan_model_pool_init (&self->texts);
  for (guint i = 0; i < G_N_ELEMENTS (pairings); i++)
    plan_model_pairing_init (get_pairing (self, i), self->sides[0].range[pairings[i].table].n,
                             self->sides[1].range[pairings[i].table].n);
  plan_model_diffing_pair_areas (self);
  plan_model_diffing_pair_agencies (self);
  plan_model_diffing_pair_sections (self);
  plan_model_diffing_pair_tasks (self);
  plan_model_diffing_pair_projects (self);
  plan_model_diffing_pair_indicators (self);
  plan_model_diffing_pair_sections_by_contents (self);
  plan_model_diffing_pair_values (self);
  plan_model_diffing_pair_assignments (self);
}

void
plan_model_diffing_clear (PlanModelDiffing *self)
{
  if (self->sides[0].store == NULL)
    return;
  plan_model_pool_clear (&self->texts);
  for (guint i = 0; i < G_N_ELEMENTS (pairings); i++)
    plan_model_pairing_clear (get_pairing (self, i));
  for (guint side = 0; side < SIDES; side++)
    {
      plan_model_measures_free (self->sides[side].measures);
      plan_model_concepts_unref (self->sides[side].concepts);
    }
  self->sides[0].store = NULL;
}

static guint32
intern (PlanModelDiffing *self,
        const char       *text,
        gsize             length)
{
  /* No text of a plan is as long; a key of so many figures may be, and pairs nothing then. */
  return length == 0 || length > PLAN_MODEL_POOL_MAX_LENGTH ? 0 : plan_model_pool_intern (&self->texts, text, length);
}

guint32
plan_model_diffing_number_text (PlanModelDiffing *self,
                                const char       *text)
{
  g_autofree char *folded = text != NULL ? plan_model_script_fold_name (text) : NULL;

  return folded != NULL ? intern (self, folded, strlen (folded)) : 0;
}

guint32
plan_model_diffing_number_name (PlanModelDiffing *self,
                                const char       *name)
{
  g_auto (PlanModelFoldedName) folded = { NULL };

  if (name == NULL)
    return 0;
  plan_model_name_fold (&folded, name);
  plan_model_script_fold (folded.text, folded.length);

  return intern (self, folded.text, folded.length);
}

static void
drop_zeros (char *digits)
{
  gsize length = strlen (digits);

  if (strchr (digits, '.') == NULL)
    return;
  while (digits[length - 1] == '0')
    length--;
  if (digits[length - 1] == '.')
    length--;
  digits[length] = '\0';
}

/* 2.80 is 2.8. */
guint32
plan_model_diffing_number_amount (PlanModelDiffing      *self,
                                  guint                  side,
                                  const PlanModelAmount *amount)
{
  PlanModelDecimal decimal;
  char digits[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  if (!plan_model_amount_read (self->sides[side].store, amount, &decimal))
    return 0;
  plan_model_decimal_print (&decimal, digits);
  drop_zeros (digits);

  return intern (self, digits, strlen (digits));
}

/* Counted in that in which the dimension counts; where that is no decimal (1/3), and where the unit is not known, as it is. */
guint32
plan_model_diffing_number_quantity (PlanModelDiffing      *self,
                                    guint                  side,
                                    const PlanModelAmount *amount,
                                    PlanModelText          unit)
{
  PlanModelQuantity quantity;
  PlanModelMeasure none;
  PlanModelDecimal decimal;
  g_autofree char *digits = NULL;

  if (!plan_model_amount_read (self->sides[side].store, amount, &decimal))
    return 0;
  plan_model_quantity_init (&quantity, &decimal, plan_model_measures_get (self->sides[side].measures, unit));
  plan_model_measure_init (&none, NULL);
  digits = plan_model_quantity_to_text (&quantity, &none, 0);
  if (digits == NULL)
    return plan_model_diffing_number_amount (self, side, amount);
  drop_zeros (digits);

  return intern (self, digits, strlen (digits));
}

guint32
plan_model_diffing_number_dimension (PlanModelDiffing *self,
                                     guint             side,
                                     PlanModelText     unit)
{
  const PlanModelMeasure *measure = plan_model_measures_get (self->sides[side].measures, unit);
  g_autofree char *words = NULL;

  if (!plan_model_measure_is_known (measure))
    return plan_model_diffing_number_text (self, plan_model_store_text (self->sides[side].store, unit));
  words = plan_model_measure_dup_words (measure);

  return intern (self, words, strlen (words));
}

/* Odd: by its number in the vocabulary; even: by its id. */
guint32
plan_model_diffing_number_concept (PlanModelDiffing *self,
                                   guint             side,
                                   guint32           indicator)
{
  const PlanModelDiffSide *of = &self->sides[side];
  guint32 known = plan_model_concepts_get (of->concepts, indicator);
  PlanModelIndicatorRow row;

  if (known != 0)
    return 2 * known + 1;
  plan_model_store_get_indicator (of->store, indicator, &row);
  /* What was inferred from another vocabulary is not said by the plan. */
  if (row.concept == 0 || plan_model_inferred_has (PLAN_MODEL_OBJECT_INDICATOR, row.rare.inferred, "concept"))
    return 0;

  return 2 * plan_model_diffing_number_text (self, plan_model_store_text (of->store, row.concept));
}

/* A number as characters that are neither a letter of a name nor longer than one byte: a key is no text that is folded. */
#define DIGIT_BITS 6
#define FIRST_DIGIT '!'

static void
append_number (GString *string,
               guint32  number)
{
  do
    {
      g_string_append_c (string, (char) (FIRST_DIGIT + (number & ((1u << DIGIT_BITS) - 1))));
      number >>= DIGIT_BITS;
    }
  while (number != 0);
  g_string_append_c (string, '\x7f');
}

guint32
plan_model_diffing_number_key (PlanModelDiffing *self,
                               const guint32    *parts,
                               guint             n)
{
  g_autoptr (GString) key = NULL;

  if (parts[0] == 0)
    return 0;
  key = g_string_sized_new ((gsize) n * sizeof *parts);
  for (guint i = 0; i < n; i++)
    append_number (key, parts[i]);

  return intern (self, key->str, key->len);
}

guint32
plan_model_diffing_join (const PlanModelDiffing *self,
                         const PlanModelPairing *pairing,
                         PlanModelObjectKind     table,
                         guint                   side,
                         PlanModelLink           link)
{
  guint32 item;

  if (link == 0)
    return 0;
  item = link - 1 - self->sides[side].range[table].first;
  if (side == 0)
    return item + 1;

  return pairing->partner[1][item] != 0 ? pairing->partner[1][item] : pairing->n[0] + item + 1;
}

guint32
plan_model_diffing_place (const PlanModelDiffing *self,
                          guint                   side,
                          PlanModelLink           task,
                          PlanModelLink           section)
{
  if (task != 0)
    return 2 * plan_model_diffing_join (self, &self->tasks, PLAN_MODEL_OBJECT_TASK, side, task) + 1;

  return 2 * plan_model_diffing_join (self, &self->sections, PLAN_MODEL_OBJECT_SECTION, side, section);
}

guint32
plan_model_diffing_area (const PlanModelDiffing *self,
                         guint                   side,
                         PlanModelLink           area)
{
  guint other = 1 - side;

  if (area == 0)
    area = self->sides[side].row->area;
  /* What is not said to be elsewhere is where the other plan is. */
  if (area == 0)
    return plan_model_diffing_join (self, &self->areas, PLAN_MODEL_OBJECT_AREA, other, self->sides[other].row->area);

  return plan_model_diffing_join (self, &self->areas, PLAN_MODEL_OBJECT_AREA, side, area);
}

void
plan_model_diffing_pair_stage (PlanModelDiffing     *self,
                               PlanModelPairing     *pairing,
                               PlanModelDiffStage    stage,
                               PlanModelDiffMakeKey  make_key,
                               gpointer              user_data)
{
  g_autofree guint32 *old_keys = g_new0 (guint32, (gsize) pairing->n[0] + 1);
  g_autofree guint32 *new_keys = g_new0 (guint32, (gsize) pairing->n[1] + 1);
  guint32 *const of[SIDES] = { old_keys, new_keys };
  PlanModelPairingKeys keys = { { old_keys, new_keys }, 0 };

  for (guint side = 0; side < SIDES; side++)
    {
      for (guint32 i = 0; i < pairing->n[side]; i++)
        {
          if (plan_model_pairing_is_free (pairing, side, i))
            of[side][i] = make_key (self, side, i, user_data);
        }
    }
  keys.n = self->texts.n;
  if (stage == PLAN_MODEL_DIFF_STAGE_IN_ORDER)
    plan_model_pairing_pair_in_order (pairing, &keys);
  else if (stage == PLAN_MODEL_DIFF_STAGE_UNIQUE)
    plan_model_pairing_pair_unique (pairing, &keys);
  else
    plan_model_pairing_tie (pairing, &keys);
}
