/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <glib-object.h>
#include <libplanmodel/core/macros.h>

G_BEGIN_DECLS

/**
 * PlanModelUnitError:
 * @PLAN_MODEL_UNIT_ERROR_AMOUNT: the amount is not a decimal of at most 34 digits
 * @PLAN_MODEL_UNIT_ERROR_NOT_COMPARABLE: the units measure different things
 * @PLAN_MODEL_UNIT_ERROR_NOT_FINITE: the result has no finite decimal: 1 亩 is 0.0666… 公顷
 * @PLAN_MODEL_UNIT_ERROR_LIMIT: the result has more than 34 digits
 *
 * Why an amount is not converted.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_UNIT_ERROR_AMOUNT,
  PLAN_MODEL_UNIT_ERROR_NOT_COMPARABLE,
  PLAN_MODEL_UNIT_ERROR_NOT_FINITE,
  PLAN_MODEL_UNIT_ERROR_LIMIT
} PlanModelUnitError;

/**
 * PLAN_MODEL_UNIT_ERROR:
 *
 * The domain of errors of converting. See [error@PlanModel.UnitError].
 *
 * Since: 1.0
 */
#define PLAN_MODEL_UNIT_ERROR (plan_model_unit_error_quark ())

PLAN_MODEL_AVAILABLE_IN_1_0
GQuark plan_model_unit_error_quark (void);

/**
 * PlanModelUnitNote:
 * @PLAN_MODEL_UNIT_NOTE_NONE: there is nothing to say
 * @PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER: the units compare, but count with different words: 家 and 个
 * @PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION: the units measure different things
 * @PLAN_MODEL_UNIT_NOTE_OTHER_CURRENCY: both are money, in different currencies
 * @PLAN_MODEL_UNIT_NOTE_PERCENTAGE_POINTS: one is a percentage, the other the difference of two
 * @PLAN_MODEL_UNIT_NOTE_UNKNOWN_UNIT: one of the two is not known, and the other is not the same
 * @PLAN_MODEL_UNIT_NOTE_NO_UNIT: one of the two is stated and the other is not
 *
 * What there is to say of two units that are held against each other.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_UNIT_NOTE_NONE,
  PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER,
  PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION,
  PLAN_MODEL_UNIT_NOTE_OTHER_CURRENCY,
  PLAN_MODEL_UNIT_NOTE_PERCENTAGE_POINTS,
  PLAN_MODEL_UNIT_NOTE_UNKNOWN_UNIT,
  PLAN_MODEL_UNIT_NOTE_NO_UNIT
} PlanModelUnitNote;

#define PLAN_MODEL_TYPE_UNIT_NOTE (plan_model_unit_note_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType       plan_model_unit_note_get_type        (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
const char *plan_model_unit_note_get_explanation (PlanModelUnitNote note);

#define PLAN_MODEL_TYPE_UNIT (plan_model_unit_get_type ())

typedef struct _PlanModelUnit PlanModelUnit;

PLAN_MODEL_AVAILABLE_IN_1_0
GType          plan_model_unit_get_type      (void) G_GNUC_CONST;
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelUnit *plan_model_unit_parse         (const char         *text);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelUnit *plan_model_unit_ref           (PlanModelUnit      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
void           plan_model_unit_unref         (PlanModelUnit      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_unit_get_symbol    (PlanModelUnit      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_unit_get_dimension (PlanModelUnit      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char    *plan_model_unit_get_label     (PlanModelUnit      *self,
                                              const char         *language);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean       plan_model_unit_is_count      (PlanModelUnit      *self);
PLAN_MODEL_AVAILABLE_IN_1_0
gboolean       plan_model_unit_is_comparable (PlanModelUnit      *self,
                                              PlanModelUnit      *other,
                                              PlanModelUnitNote  *note);
PLAN_MODEL_AVAILABLE_IN_1_0
char          *plan_model_unit_convert       (PlanModelUnit      *self,
                                              const char         *amount,
                                              PlanModelUnit      *to,
                                              GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlanModelUnit, plan_model_unit_unref)

G_END_DECLS
