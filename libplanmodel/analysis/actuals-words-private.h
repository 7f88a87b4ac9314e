/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>

G_BEGIN_DECLS

/* The columns of a file of actual values, and the words in them.  docs/progress.md lists them for people; a test compares
 * the two. */
typedef enum
{
  PLAN_MODEL_ACTUALS_PLAN,
  PLAN_MODEL_ACTUALS_AREA,
  PLAN_MODEL_ACTUALS_INDICATOR,
  PLAN_MODEL_ACTUALS_CONCEPT,
  PLAN_MODEL_ACTUALS_YEAR,
  PLAN_MODEL_ACTUALS_VALUE,
  PLAN_MODEL_ACTUALS_UNIT,
  PLAN_MODEL_ACTUALS_FORM,
  PLAN_MODEL_ACTUALS_STATUS,
  PLAN_MODEL_ACTUALS_SOURCE,
  PLAN_MODEL_ACTUALS_N_COLUMNS
} PlanModelActualsColumn;

/* One word in English, which plan JSON has too, and others for the same. */
typedef struct
{
  int value;
  const char *words[8]; /* NULL-terminated; the first is the English one */
} PlanModelActualsWord;

extern const PlanModelActualsWord plan_model_actuals_columns[PLAN_MODEL_ACTUALS_N_COLUMNS];
extern const PlanModelActualsWord plan_model_actuals_forms[];
extern const guint plan_model_actuals_n_forms;
extern const PlanModelActualsWord plan_model_actuals_statuses[];
extern const guint plan_model_actuals_n_statuses;

/* What a cell says, in whatever case and width: -1 for a word that is not there. */
int plan_model_actuals_find_column (const char *text);
int plan_model_actuals_find_form   (const char *text);
int plan_model_actuals_find_status (const char *text);

G_END_DECLS
