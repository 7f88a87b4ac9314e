/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diffing-private.h>

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/choice-private.h>

#define SIDES 2

/* What is asked for is never taken for what was, nor for what is only reckoned with. */
enum
{
  CLASS_UNKNOWN,
  CLASS_ASKED,
  CLASS_PAST,
  CLASS_RECKONED,
  N_CLASSES
};

/* A figure of an indicator that both plans have. */
typedef struct
{
  guint32 pair; /* one number for the indicator and its partner; 0: it has none */
  guint32 class;
  guint32 all;
  guint32 place; /* where it is first printed */
  guint32 when;
  guint32 terms; /* each, against, what the unit measures */
  guint32 amount;
  guint8 form;
  guint8 comparator;
  guint8 firmness;
  guint8 origin;
  gboolean counts; /* the target, or the baseline, of several */
} Figure;

typedef struct
{
  PlanModelDiffing *diffing;
  Figure *of[SIDES];
  guint8 *has_pair; /* of each pair of indicators and class: a figure of that class has been paired */
} Figures;

static void
figures_clear (Figures *self)
{
  for (guint side = 0; side < SIDES; side++)
    g_clear_pointer (&self->of[side], g_free);
  g_clear_pointer (&self->has_pair, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Figures, figures_clear)

static guint32
number_text (PlanModelDiffing *self,
             guint             side,
             PlanModelText     text)
{
  return plan_model_diffing_number_text (self, plan_model_store_text (self->sides[side].store, text));
}

static guint32
get_class (guint role)
{
  switch ((PlanModelValueRole) role)
    {
    case PLAN_MODEL_VALUE_ROLE_TARGET:
    case PLAN_MODEL_VALUE_ROLE_MILESTONE:
      return CLASS_ASKED;
    case PLAN_MODEL_VALUE_ROLE_BASELINE:
    case PLAN_MODEL_VALUE_ROLE_ACTUAL:
      return CLASS_PAST;
    case PLAN_MODEL_VALUE_ROLE_ESTIMATE:
      return CLASS_RECKONED;
    case PLAN_MODEL_VALUE_ROLE_UNKNOWN:
    default:
      return CLASS_UNKNOWN;
    }
}

static void
read_place (PlanModelDiffing        *self,
            guint                    side,
            const PlanModelValueRow *value,
            Figure                  *figure)
{
  PlanModelMentionRow mention;

  if (value->mentions.n == 0)
    return;
  plan_model_store_get_mention (self->sides[side].store, value->mentions.first, &mention);
  figure->origin = mention.origin;
  figure->place = 1 + plan_model_diffing_place (self, side, mention.rare.task, mention.section);
}

static void
read_figure (PlanModelDiffing *self,
             guint             side,
             guint32           row,
             PlanModelText     unit,
             Figure           *figure)
{
  PlanModelValueRow value;

  plan_model_store_get_value (self->sides[side].store, row, &value);
  {
    const guint32 when[] = { 1 + (guint16) value.year, number_text (self, side, value.rare.deadline) };
    const guint32 terms[] = {
      1 + number_text (self, side, value.rare.each),
      number_text (self, side, value.rare.against.text),
      plan_model_diffing_number_dimension (self, side, value.rare.unit != 0 ? value.rare.unit : unit),
    };

    figure->class = get_class (value.role);
    figure->all = plan_model_diffing_number_value (self, side, row);
    figure->when = plan_model_diffing_number_key (self, when, G_N_ELEMENTS (when));
    figure->terms = plan_model_diffing_number_key (self, terms, G_N_ELEMENTS (terms));
    figure->amount =
        plan_model_diffing_number_quantity (self, side, &value.amount, value.rare.unit != 0 ? value.rare.unit : unit);
    figure->form = value.form;
    figure->comparator = value.comparator;
    figure->firmness = value.firmness;
  }
  read_place (self, side, &value, figure);
}

static void
read_figures_of (PlanModelDiffing *self,
                 guint             side,
                 guint32           item,
                 guint32           pair,
                 Figure           *figures)
{
  const PlanModelDiffSide *of = &self->sides[side];
  guint32 indicator = of->range[PLAN_MODEL_OBJECT_INDICATOR].first + item;
  guint32 first = of->range[PLAN_MODEL_OBJECT_VALUE].first;
  guint32 start = of->store->indicator.first_value[indicator], end = of->store->indicator.first_value[indicator + 1];
  PlanModelLink counting[] = { plan_model_choose_target (of->store, indicator, of->row->period),
                               plan_model_choose_baseline (of->store, indicator, of->row->period) };

  for (guint32 row = start; row < end; row++)
    {
      figures[row - first].pair = pair;
      read_figure (self, side, row, of->store->indicator.unit[indicator], &figures[row - first]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (counting); i++)
    {
      if (counting[i] != 0)
        figures[counting[i] - 1 - first].counts = TRUE;
    }
}

static void
figures_init (Figures          *self,
              PlanModelDiffing *diffing)
{
  const PlanModelPairing *indicators = &diffing->indicators;

  self->diffing = diffing;
  self->has_pair = g_new0 (guint8, ((gsize) indicators->n[0] + 1) * N_CLASSES);
  for (guint side = 0; side < SIDES; side++)
    {
      self->of[side] = g_new0 (Figure, (gsize) diffing->values.n[side] + 1);
      for (guint32 i = 0; i < indicators->n[side]; i++)
        {
          guint32 pair = side == 0 ? i + 1 : indicators->partner[1][i];

          if (indicators->partner[side][i] != 0)
            read_figures_of (diffing, side, i, pair, self->of[side]);
        }
    }
}

static const Figure *
get_figure (gpointer user_data,
            guint    side,
            guint32  item)
{
  return &((const Figures *) user_data)->of[side][item];
}

#define NUMBER_OF(...)                                                                 \
  const guint32 parts[] = { figure->pair, figure->class, __VA_ARGS__ };                \
                                                                                       \
  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts))

#define DEFINE_KEY(name, ...)                             \
  static guint32                                          \
  key_by_##name (PlanModelDiffing *self,                  \
                 guint             side,                  \
                 guint32           item,                  \
                 gpointer          user_data)             \
  {                                                       \
    const Figure *figure = get_figure (user_data, side, item); \
                                                          \
    NUMBER_OF (__VA_ARGS__);                              \
  }

/* Nothing else changed, and it stands where it stood; or elsewhere. */
DEFINE_KEY (all_and_place, figure->all, figure->place)
DEFINE_KEY (all, figure->all)

/* Another amount only; or firmer words, another bound. */
DEFINE_KEY (words, figure->form, figure->when, figure->terms, figure->comparator, figure->firmness)
DEFINE_KEY (comparator, figure->form, figure->when, figure->terms, figure->comparator)
DEFINE_KEY (firmness, figure->form, figure->when, figure->terms, figure->firmness)
DEFINE_KEY (amount_and_when, figure->form, figure->when, figure->amount)
DEFINE_KEY (origin, figure->form, figure->when, figure->terms, figure->origin)
DEFINE_KEY (terms, figure->form, figure->when, figure->terms)
DEFINE_KEY (when_and_form, figure->form, figure->when)

/* The same for another year; of the same year something else. */
DEFINE_KEY (amount, figure->form, figure->amount, figure->amount == 0 ? figure->all : 0)
DEFINE_KEY (when, figure->when)

/* Of all others only what stands for the indicator is held against what stands for it in the other plan, and only where
 * nothing of it is known to be the same: a milestone that is gone did not become an outlook that is new. */
static gboolean
is_alone (gpointer user_data,
          guint    side,
          guint32  item)
{
  const Figures *self = user_data;
  const Figure *figure = get_figure (user_data, side, item);

  return figure->pair != 0 && !self->has_pair[figure->pair * N_CLASSES + figure->class];
}

static guint32
key_if_counting (PlanModelDiffing *self,
                 guint             side,
                 guint32           item,
                 gpointer          user_data)
{
  const Figure *figure = get_figure (user_data, side, item);

  if (!figure->counts || !is_alone (user_data, side, item))
    return 0;
  {
    NUMBER_OF (1);
  }
}

static guint32
key_if_alone (PlanModelDiffing *self,
              guint             side,
              guint32           item,
              gpointer          user_data)
{
  const Figure *figure = get_figure (user_data, side, item);

  if (!is_alone (user_data, side, item))
    return 0;
  {
    NUMBER_OF (1);
  }
}

static void
note_pairs (Figures *self)
{
  const PlanModelPairing *values = &self->diffing->values;

  for (guint32 i = 0; i < values->n[0]; i++)
    {
      const Figure *figure = &self->of[0][i];

      if (values->partner[0][i] != 0)
        self->has_pair[figure->pair * N_CLASSES + figure->class] = TRUE;
    }
}

void
plan_model_diffing_pair_values (PlanModelDiffing *self)
{
  static const struct
  {
    PlanModelDiffStage stage;
    PlanModelDiffMakeKey make_key;
  } stages[] = {
    { PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_by_all_and_place },
    { PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_by_all },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_words },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_comparator },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_firmness },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_amount_and_when },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_origin },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_terms },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_when_and_form },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_amount },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_by_when },
    { PLAN_MODEL_DIFF_STAGE_TIE, key_by_terms },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_if_counting },
    { PLAN_MODEL_DIFF_STAGE_UNIQUE, key_if_alone },
  };
  g_auto (Figures) figures = { NULL };

  figures_init (&figures, self);
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      note_pairs (&figures);
      plan_model_diffing_pair_stage (self, &self->values, stages[i].stage, stages[i].make_key, &figures);
    }
}
