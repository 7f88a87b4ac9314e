/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/vocabulary/unit-table-private.h>
#include <libplanmodel/vocabulary/unit.h>

G_BEGIN_DECLS

/* 立方米/(人·天) has three; more than that have not been seen. */
#define PLAN_MODEL_MEASURE_MAX_PARTS 5
/* Every part may be a product of two. */
#define PLAN_MODEL_MEASURE_MAX_FACTORS (2 * PLAN_MODEL_MEASURE_MAX_PARTS)

/* What a unit is, as far as figures are computed with it: a plain value, assigned and compared without memory of its own.
 *
 * A text that is no unit known here is a measure too: one that compares with the same text and with nothing else.  And so is
 * none at all, which compares with none. */
typedef struct
{
  guint8 n_factors; /* 0: no unit, or none that is known */
  gint16 ten;
  guint32 numerator; /* its size: numerator × 10^ten / denominator in that of its dimension */
  guint32 denominator;
  gint8 dimensions[PLAN_MODEL_MEASURE_MAX_FACTORS]; /* in order; negative: divided by */
  const char *groups[PLAN_MODEL_MEASURE_MAX_FACTORS]; /* nullable: what is counted */
  const char *unknown; /* nullable: the text that is not known, not owned */
} PlanModelMeasure;

/* One part of a unit as it is written: 10万人 behind a stroke. */
typedef struct
{
  const PlanModelUnitAtom *atom; /* nullable: a number of what is not named */
  guint32 count; /* in digits; 0: none are written */
  guint8 ten; /* 万 is 4 */
  guint8 is_below; /* behind the stroke */
} PlanModelMeasurePart;

typedef struct
{
  guint8 n;
  guint8 is_ratio; /* :N */
  char ratio[12]; /* the N */
  PlanModelMeasurePart parts[PLAN_MODEL_MEASURE_MAX_PARTS];
} PlanModelMeasureParts;

/* The measure of a unit as printed, NULL for none.  Returns: whether the unit is known, or none. */
gboolean          plan_model_measure_init      (PlanModelMeasure       *self,
                                                const char             *text);
/* The same, with the parts it is written with. */
gboolean          plan_model_measure_parse     (PlanModelMeasure       *self,
                                                PlanModelMeasureParts  *parts,
                                                const char             *text);
gboolean          plan_model_measure_is_known  (const PlanModelMeasure *self);
gboolean          plan_model_measure_is_of     (const PlanModelMeasure *self,
                                                PlanModelDimension      dimension);

/* Whether figures in the two may be held against each other; what there is to say of it in @note (optional). */
gboolean          plan_model_measure_compare   (const PlanModelMeasure *self,
                                                const PlanModelMeasure *other,
                                                PlanModelUnitNote      *note);

/* Whether both are of one size too, so that amounts compare as they are printed. */
gboolean          plan_model_measure_same_size (const PlanModelMeasure *self,
                                                const PlanModelMeasure *other);

/* The words of the dimensions, count/money; "none" where there is no known unit.  For the caller to free. */
char             *plan_model_measure_dup_words (const PlanModelMeasure *self);

G_END_DECLS
