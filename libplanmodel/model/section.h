/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_INSIDE) && !defined (PLAN_MODEL_COMPILATION)
# error "Include <planmodel.h> only."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/model/item.h>

G_BEGIN_DECLS

#define PLAN_MODEL_TYPE_SECTION (plan_model_section_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PlanModelSection, plan_model_section, PLAN_MODEL, SECTION, PlanModelItem)

PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_section_get_number   (PlanModelSection *self);
PLAN_MODEL_AVAILABLE_IN_1_0
const char          *plan_model_section_get_title    (PlanModelSection *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSectionKind plan_model_section_get_kind     (PlanModelSection *self);
PLAN_MODEL_AVAILABLE_IN_1_0
GListModel          *plan_model_section_get_sections (PlanModelSection *self);
PLAN_MODEL_AVAILABLE_IN_1_0
PlanModelSection    *plan_model_section_get_parent   (PlanModelSection *self);

G_END_DECLS
