/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/measure-private.h>

G_BEGIN_DECLS

typedef enum
{
  PLAN_MODEL_UNIT_LANGUAGE_HANS,
  PLAN_MODEL_UNIT_LANGUAGE_HANT,
  PLAN_MODEL_UNIT_LANGUAGE_EN,
  PLAN_MODEL_N_UNIT_LANGUAGES
} PlanModelUnitLanguage;

/* The name of a unit in a language, for the caller to free. */
char *plan_model_unit_label_write (const PlanModelMeasureParts *parts,
                                   PlanModelUnitLanguage        language);

G_END_DECLS
