/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/store/store-private.h>
#include <libplanmodel/vocabulary/measure-private.h>

G_BEGIN_DECLS

/* The units of a store, each read once: a store has millions of values and some dozens of units.  For one thread at a time;
 * the store must live as long. */
typedef struct _PlanModelMeasures PlanModelMeasures;

PlanModelMeasures      *plan_model_measures_new  (const PlanModelStore *store);
void                    plan_model_measures_free (PlanModelMeasures    *self);

/* Returns: (transfer none): the measure of a unit by its text, of none for 0; it lives as long as @self */
const PlanModelMeasure *plan_model_measures_get  (PlanModelMeasures    *self,
                                                  PlanModelText         unit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelMeasures, plan_model_measures_free)

G_END_DECLS
