/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/decimal-private.h>
#include <libplanmodel/store/rows-private.h>

G_BEGIN_DECLS

/* Cells of a spreadsheet as people type them and as programs write them: what figure or year stands there.  Digits, signs
 * and separators may be of full width; spaces of any kind, at either end, count for nothing.  Nothing is guessed: a text
 * that could be two figures is neither. */
typedef enum
{
  PLAN_MODEL_CELL_MISSING, /* blank, or a mark that there is none */
  PLAN_MODEL_CELL_READ,
  PLAN_MODEL_CELL_OTHER,     /* anything else */
  PLAN_MODEL_CELL_AMBIGUOUS, /* 1,234 where the comma may be a decimal one */
  PLAN_MODEL_CELL_ROUNDED,   /* 1.2E+05: what a spreadsheet prints where a column is narrow */
  PLAN_MODEL_CELL_TOO_LONG,  /* more digits than a decimal holds */
  PLAN_MODEL_CELL_REVERSED,  /* a span of years that ends before it starts */
} PlanModelCellKind;

/* Marks of a missing figure: nothing but spaces; dashes — – － - or dots … alone; NA, N/A, #N/A; 无, 無. */
gboolean          plan_model_cell_is_missing  (const char       *text);

/* A figure: 1234.50, -3, 1,234.5, 12.5%.  Thousands are parted by commas, of either width, or by spaces, and then all of
 * them are.  @takes_comma: whether a comma that alone could be a decimal one parts thousands (1,234); else that is
 * AMBIGUOUS.  @unit: static, "%" or "‰" where it stands in the cell, else NULL. */
PlanModelCellKind plan_model_cell_read_figure (const char       *text,
                                               gboolean          takes_comma,
                                               PlanModelDecimal *figure,
                                               const char      **unit);

/* A year: 2023, 2023年, 2023年度, 2023.0 as programs write it, or a date that is the last day of it; or a span of years,
 * 2021-2023, 2021至2023年.  Of four digits each. */
PlanModelCellKind plan_model_cell_read_years  (const char       *text,
                                               PlanModelYears   *years);

/* Whether the text has three digits and then nothing more but decimals and a per cent sign: what is left of 1,234 where a
 * comma parted it. */
gboolean          plan_model_cell_is_thousands_tail (const char *text);

/* Whether it is one to three digits, with or without a sign: what such a text would have lost its tail from. */
gboolean          plan_model_cell_is_thousands_head (const char *text);

G_END_DECLS
