/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/diffing-private.h>

static const char *
get_text (const PlanModelDiffSide *side,
          PlanModelText            text)
{
  return plan_model_store_text (side->store, text);
}

static const PlanModelAreaRow *
get_area (const PlanModelDiffSide *side,
          guint32                  item)
{
  return plan_model_store_peek_area (side->store, side->range[PLAN_MODEL_OBJECT_AREA].first + item);
}

static const PlanModelAgencyRow *
get_agency (const PlanModelDiffSide *side,
            guint32                  item)
{
  return plan_model_store_peek_agency (side->store, side->range[PLAN_MODEL_OBJECT_AGENCY].first + item);
}

static guint32
key_area_by_all (PlanModelDiffing *self,
                 guint             side,
                 guint32           item,
                 gpointer          unused)
{
  const PlanModelAreaRow *area = get_area (&self->sides[side], item);
  const guint32 parts[] = { plan_model_diffing_number_text (self, get_text (&self->sides[side], area->name)),
                            plan_model_diffing_number_text (self, get_text (&self->sides[side], area->code)), area->level };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_area_by_code (PlanModelDiffing *self,
                  guint             side,
                  guint32           item,
                  gpointer          unused)
{
  return plan_model_diffing_number_text (self, get_text (&self->sides[side], get_area (&self->sides[side], item)->code));
}

static guint32
key_area_by_name (PlanModelDiffing *self,
                  guint             side,
                  guint32           item,
                  gpointer          unused)
{
  return plan_model_diffing_number_text (self, get_text (&self->sides[side], get_area (&self->sides[side], item)->name));
}

static gboolean
have_two_codes (const PlanModelDiffing *self,
                guint32                 old_item,
                guint32                 new_item)
{
  const PlanModelAreaRow *a = get_area (&self->sides[0], old_item), *b = get_area (&self->sides[1], new_item);

  return a->code != 0 && b->code != 0
         && g_strcmp0 (get_text (&self->sides[0], a->code), get_text (&self->sides[1], b->code)) != 0;
}

/* Two codes are two areas, whatever the names are. */
static void
part_by_codes (PlanModelDiffing *self)
{
  PlanModelPairing *pairing = &self->areas;

  for (guint32 i = 0; i < pairing->n[0]; i++)
    {
      guint32 partner = pairing->partner[0][i];

      if (partner != 0 && have_two_codes (self, i, partner - 1))
        pairing->partner[0][i] = pairing->partner[1][partner - 1] = 0;
    }
}

void
plan_model_diffing_pair_areas (PlanModelDiffing *self)
{
  PlanModelLink old_area = self->sides[0].row->area, new_area = self->sides[1].row->area;

  plan_model_diffing_pair_stage (self, &self->areas, PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_area_by_all, NULL);
  plan_model_diffing_pair_stage (self, &self->areas, PLAN_MODEL_DIFF_STAGE_UNIQUE, key_area_by_code, NULL);
  plan_model_diffing_pair_stage (self, &self->areas, PLAN_MODEL_DIFF_STAGE_UNIQUE, key_area_by_name, NULL);
  part_by_codes (self);
  self->areas_differ = old_area != 0 && new_area != 0
                       && plan_model_diffing_area (self, 0, 0) != plan_model_diffing_area (self, 1, 0);
}

/* The area counts, since 市科技局 of one city is not that of another. */
static guint32
key_agency (PlanModelDiffing *self,
            guint             side,
            guint32           item,
            PlanModelText     first,
            PlanModelText     second)
{
  const PlanModelAgencyRow *agency = get_agency (&self->sides[side], item);
  const guint32 parts[] = { plan_model_diffing_number_text (self, get_text (&self->sides[side], first)),
                            plan_model_diffing_number_text (self, get_text (&self->sides[side], second)),
                            plan_model_diffing_area (self, side, agency->area) };

  return plan_model_diffing_number_key (self, parts, G_N_ELEMENTS (parts));
}

static guint32
key_agency_by_all (PlanModelDiffing *self,
                   guint             side,
                   guint32           item,
                   gpointer          unused)
{
  const PlanModelAgencyRow *agency = get_agency (&self->sides[side], item);

  return key_agency (self, side, item, agency->name, agency->full_name);
}

static guint32
key_agency_by_full_name (PlanModelDiffing *self,
                         guint             side,
                         guint32           item,
                         gpointer          unused)
{
  const PlanModelAgencyRow *agency = get_agency (&self->sides[side], item);

  return key_agency (self, side, item, agency->full_name != 0 ? agency->full_name : agency->name, 0);
}

static guint32
key_agency_by_name (PlanModelDiffing *self,
                    guint             side,
                    guint32           item,
                    gpointer          unused)
{
  return key_agency (self, side, item, get_agency (&self->sides[side], item)->name, 0);
}

void
plan_model_diffing_pair_agencies (PlanModelDiffing *self)
{
  plan_model_diffing_pair_stage (self, &self->agencies, PLAN_MODEL_DIFF_STAGE_IN_ORDER, key_agency_by_all, NULL);
  plan_model_diffing_pair_stage (self, &self->agencies, PLAN_MODEL_DIFF_STAGE_UNIQUE, key_agency_by_full_name, NULL);
  plan_model_diffing_pair_stage (self, &self->agencies, PLAN_MODEL_DIFF_STAGE_UNIQUE, key_agency_by_name, NULL);
}
