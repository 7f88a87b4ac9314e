/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diffing-private.h>

#include <libplanmodel/vocabulary/facets-private.h>

#include <stdlib.h>
#include <string.h>

#define SIDES 2

/* What an indicator is known by. */
typedef struct
{
  const char *printed; /* nullable: the name */
  guint32 name;
  guint32 unit; /* what it measures */
  guint32 concept;
  guint32 about; /* area, scope, project: in all of it two must agree */
  guint32 place; /* where it is defined */
  guint32 rest; /* everything else that it says */
  guint32 first_witness; /* years and amounts, rising */
  guint32 n_witnesses;
} Known;

typedef struct
{
  Known *of[SIDES];
  GArray *witnesses[SIDES]; /* of guint32 */
  PlanModelLikeName *names[SIDES];
} Indicators;

static void
indicators_clear (Indicators *self)
{
  for (guint side = 0; side < SIDES; side++)
    {
      g_clear_pointer (&self->of[side], g_free);
      g_clear_pointer (&self->names[side], g_free);
      g_clear_pointer (&self->witnesses[side], g_array_unref);
    }
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Indicators, indicators_clear)

static guint32
number_text (PlanModelDiffing *self,
             guint             side,
             PlanModelText     text)
{
  return plan_model_diffing_number_text (self, plan_model_store_text (self->sides[side].store, text));
}

/* All that a figure says, where it says it left out. */
guint32
plan_model_diffing_number_value (PlanModelDiffing *self,
                                 guint             side,
                                 guint32           row)
{
  PlanModelValueRow value;

  plan_model_store_get_value (self->sides[side].store, row, &value);
  {
    const guint32 parts[] = {
      1 + value.role,
      (guint16) value.year,
      (guint16) value.rare.years.start,
      (guint16) value.rare.years.end,
      number_text (self, side, value.rare.deadline),
      plan_model_diffing_number_amount (self, side, &value.amount),
      plan_model_diffing_number_amount (self, side, &value.rare.upper),
      number_text (self, side, value.rare.unit),
      value.comparator,
      value.form,
      value.change,
      (guint16) value.rare.base_year,
      number_text (self, side, value.rare.against.text),
      value.rare.against.comparator,
      number_text (self, side, value.rare.each),
      number_text (self, side, value.rare.condition),
      value.firmness,
      value.status,
    };

    return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
  }
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;

  return x < y ? -1 : x > y;
}

/* A year, or an amount, which is marked as one. */
#define AMOUNT (1u << 31)

static void
add_witnesses (PlanModelDiffing            *self,
               guint                        side,
               const PlanModelIndicatorRow *indicator,
               Known                       *known,
               GArray                      *witnesses)
{
  PlanModelRange values = indicator->values;

  known->first_witness = witnesses->len;
  for (guint32 i = 0; i < values.n; i++)
    {
      PlanModelValueRow value;
      guint32 year, amount;

      plan_model_store_get_value (self->sides[side].store, values.first + i, &value);
      year = (guint16) value.year;
      amount = plan_model_diffing_number_quantity (self, side, &value.amount,
                                                   value.rare.unit != 0 ? value.rare.unit : indicator->unit);
      if (year != 0)
        g_array_append_val (witnesses, year);
      amount |= AMOUNT;
      if (amount != AMOUNT)
        g_array_append_val (witnesses, amount);
    }
  known->n_witnesses = witnesses->len - known->first_witness;
  /* Of no array there is no place to sort from. */
  if (known->n_witnesses > 0)
    qsort (&g_array_index (witnesses, guint32, known->first_witness), known->n_witnesses, sizeof (guint32), compare_numbers);
}

/* Everything that it says besides its name. */
static guint32
number_rest (PlanModelDiffing            *self,
             guint                        side,
             const PlanModelIndicatorRow *indicator)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (guint32));
  const guint32 own[] = { 1 + indicator->nature, number_text (self, side, indicator->unit) };

  g_array_append_vals (parts, own, G_N_ELEMENTS (own));
  for (guint32 i = 0; i < indicator->values.n; i++)
    {
      guint32 value = plan_model_diffing_number_value (self, side, indicator->values.first + i);

      g_array_append_val (parts, value);
    }

  return plan_model_diffing_number_key (self, (const guint32 *) (gpointer) parts->data, parts->len);
}

static void
read_indicator (PlanModelDiffing *self,
                guint             side,
                guint32           row,
                Known            *known,
                GArray           *witnesses)
{
  PlanModelIndicatorRow indicator;

  plan_model_store_get_indicator (self->sides[side].store, row, &indicator);
  {
    const guint32 about[] = {
      1 + plan_model_diffing_area (self, side, indicator.rare.area),
      number_text (self, side, indicator.rare.scope),
      plan_model_diffing_join (self, &self->projects, PLAN_MODEL_OBJECT_PROJECT, side, indicator.rare.project),
    };
    const guint32 place[] = {
      1 + plan_model_diffing_place (self, side, indicator.task, indicator.section),
      number_text (self, side, indicator.rare.group),
    };

    known->printed = plan_model_store_text (self->sides[side].store, indicator.name);
    known->name = plan_model_diffing_number_name (self, known->printed);
    known->unit = plan_model_diffing_number_dimension (self, side, indicator.unit);
    known->concept = plan_model_diffing_number_concept (self, side, row);
    known->about = plan_model_diffing_number_key (self, about, G_N_ELEMENTS (about));
    known->place = plan_model_diffing_number_key (self, place, G_N_ELEMENTS (place));
  }
  known->rest = number_rest (self, side, &indicator);
  add_witnesses (self, side, &indicator, known, witnesses);
}

static void
indicators_init (Indicators       *self,
                 PlanModelDiffing *diffing)
{
  for (guint side = 0; side < SIDES; side++)
    {
      PlanModelRange range = diffing->sides[side].range[PLAN_MODEL_OBJECT_INDICATOR];

      self->of[side] = g_new0 (Known, (gsize) range.n + 1);
      self->names[side] = g_new0 (PlanModelLikeName, (gsize) range.n + 1);
      self->witnesses[side] = g_array_new (FALSE, FALSE, sizeof (guint32));
      for (guint32 i = 0; i < range.n; i++)
        read_indicator (diffing, side, range.first + i, &self->of[side][i], self->witnesses[side]);
    }
}

static const Known *
get_known (gpointer user_data,
           guint    side,
           guint32  item)
{
  return &((const Indicators *) user_data)->of[side][item];
}

static guint32
key_by_all (PlanModelDiffing *self,
            guint             side,
            guint32           item,
            gpointer          user_data)
{
  const Known *known = get_known (user_data, side, item);
  const guint32 parts[] = { known->name, known->unit, known->about, known->rest, known->place };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_but_for_place (PlanModelDiffing *self,
                   guint             side,
                   guint32           item,
                   gpointer          user_data)
{
  const Known *known = get_known (user_data, side, item);
  const guint32 parts[] = { known->name, known->unit, known->about, known->rest };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_concept_and_name (PlanModelDiffing *self,
                         guint             side,
                         guint32           item,
                         gpointer          user_data)
{
  const Known *known = get_known (user_data, side, item);
  const guint32 parts[] = { known->concept, known->about, known->name, known->unit };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_concept (PlanModelDiffing *self,
                guint             side,
                guint32           item,
                gpointer          user_data)
{
  const Known *known = get_known (user_data, side, item);
  const guint32 parts[] = { known->concept, known->about };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_name_and_place (PlanModelDiffing *self,
                       guint             side,
                       guint32           item,
                       gpointer          user_data)
{
  const Known *known = get_known (user_data, side, item);
  const guint32 parts[] = { known->name, known->unit, known->about, known->place };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_by_name (PlanModelDiffing *self,
             guint             side,
             guint32           item,
             gpointer          user_data)
{
  const Known *known = get_known (user_data, side, item);
  const guint32 parts[] = { known->name, known->unit, known->about };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

/* Whether the names say of what grade, in what population, on what base … in one way: 省级 and 市级 are alike, and two. */
static gboolean
same_facets (const char *a,
             const char *b)
{
  g_auto (PlanModelFacets) x = { 0 }, y = { 0 };

  if (!plan_model_facets_init (&x, a) || !plan_model_facets_init (&y, b))
    return TRUE;
  for (guint facet = PLAN_MODEL_FACET_OBJECT + 1; facet < PLAN_MODEL_N_NAME_FACETS; facet++)
    {
      if (g_strcmp0 (x.value[facet], y.value[facet]) != 0)
        return FALSE;
    }

  return TRUE;
}

/* A year or an amount in common. */
static gboolean
have_witness (const Indicators *self,
              const Known      *a,
              const Known      *b)
{
  const guint32 *x = &g_array_index (self->witnesses[0], guint32, a->first_witness), *x_end = x + a->n_witnesses;
  const guint32 *y = &g_array_index (self->witnesses[1], guint32, b->first_witness), *y_end = y + b->n_witnesses;

  while (x < x_end && y < y_end && *x != *y)
    {
      if (*x < *y)
        x++;
      else
        y++;
    }

  return x < x_end && y < y_end;
}

static gboolean
agree (guint32  old_item,
       guint32  new_item,
       gpointer user_data)
{
  const Indicators *self = user_data;
  const Known *a = &self->of[0][old_item], *b = &self->of[1][new_item];

  if (a->concept != 0 && b->concept != 0 && a->concept != b->concept)
    return FALSE;

  return have_witness (self, a, b) && same_facets (a->printed, b->printed);
}

/* Only those are compared that have unit, area and scope in common. */
static void
name_indicators (PlanModelDiffing *self,
                 Indicators       *indicators)
{
  for (guint side = 0; side < SIDES; side++)
    {
      for (guint32 i = 0; i < self->indicators.n[side]; i++)
        {
          const Known *known = &indicators->of[side][i];
          const guint32 parts[] = { known->about, known->unit };

          indicators->names[side][i].group =
              known->name != 0 ? plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts)) : 0;
        }
    }
  /* Nothing is interned any more, so the texts stay where they are. */
  for (guint side = 0; side < SIDES; side++)
    {
      for (guint32 i = 0; i < self->indicators.n[side]; i++)
        indicators->names[side][i].text = plan_model_pool_get (&self->texts, indicators->of[side][i].name);
    }
}

void
plan_model_diffing_pair_indicators (PlanModelDiffing *self)
{
  static const struct
  {
    PlanModelDiffStage stage;
    PlanModelDiffMakeKey make_key;
  } stages[] = {
    { PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_by_all },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_but_for_place },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_concept_and_name },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_concept },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_name_and_place },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_name },
    { PLAN_MODEL_DIFF_STAGE_TIE, key_by_concept },
    { PLAN_MODEL_DIFF_STAGE_TIE, key_by_name },
  };
  g_auto (Indicators) indicators = { { NULL, NULL }, { NULL, NULL }, { NULL, NULL } };
  const PlanModelLikeName *names[SIDES];

  indicators_init (&indicators, self);
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    plan_model_diffing_pair_stage (self, &self->indicators, stages[i].stage, stages[i].make_key, &indicators);
  name_indicators (self, &indicators);
  for (guint side = 0; side < SIDES; side++)
    names[side] = indicators.names[side];
  plan_model_pairing_pair_alike (&self->indicators, names, agree, &indicators);
}
