/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libplanmodel/model/value-private.h>
#include <libplanmodel/store/filler-private.h>

/* A figure of the one indicator of the one plan of a store, for the tests of values. What is not named is not stated. */
typedef struct
{
  PlanModelValueRole role;
  int year;
  const char *amount;
  const char *upper;
  const char *unit;
  PlanModelComparator comparator;
  PlanModelForm form;
  PlanModelChange change;
  PlanModelFirmness firmness;
  PlanModelStatus status;
  const char *against;
  guint place; /* where it is printed, from 1; 0: no mention */
} Figure;

#define FIGURES_UNIT "家"

PlanModelText   figures_intern (PlanModelFiller *filler,
                                const char      *text);

/* Fills in a row of a value; its mentions come before it. */
void            figures_fill   (PlanModelFiller   *filler,
                                const Figure      *figure,
                                PlanModelValueRow *row);

/* The figures up to the first without a role; their indicator has FIGURES_UNIT. */
PlanModelStore *figures_store  (PlanModelYears     period,
                                const Figure      *figures);
