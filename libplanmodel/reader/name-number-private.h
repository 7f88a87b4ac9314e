/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/numeral-private.h>
#include <libplanmodel/reader/unit-private.h>

G_BEGIN_DECLS

/* Whether a number is a part of a name: of a model, an ordinal, a document number, a rating, a slogan, a telephone number, a
 * distance.  Looks at no more than a few codes on each side. */
typedef struct
{
  const guint16 *codes;
  guint32 floor; /* nothing before it is looked at */
  guint32 end;
  guint32 number_start;
  guint32 number_end;
  const PlanModelNumeral *numeral;
  const PlanModelUnitMatch *unit; /* NULL: none */
  guint32 after; /* behind the unit, and the words of comparison that follow it */
  gboolean is_han;
  gboolean has_words; /* 达到, 不低于 … stands before it */
  gboolean has_bound_behind;
} PlanModelNumberContext;

gboolean plan_model_number_is_name (const PlanModelNumberContext *context);

G_END_DECLS
