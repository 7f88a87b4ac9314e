/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/plan.h>

#include <libplanmodel/model/item-private.h>

/**
 * PlanModelPlan:
 *
 * A plan.
 *
 * Since: 1.0
 */
struct _PlanModelPlan
{
  PlanModelItem parent_instance;
};

G_DEFINE_FINAL_TYPE (PlanModelPlan, plan_model_plan, PLAN_MODEL_TYPE_ITEM)

static const PlanModelItemKind plan_kind = {
  .object = PLAN_MODEL_OBJECT_PLAN,
  .n_slots = PLAN_MODEL_ITEM_FIRST_SLOT,
};

static void
plan_model_plan_class_init (PlanModelPlanClass *klass)
{
  plan_model_item_class_set_kind (PLAN_MODEL_ITEM_CLASS (klass), &plan_kind);
}

static void
plan_model_plan_init (PlanModelPlan *self)
{
}
