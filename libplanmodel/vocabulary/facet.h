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
 * PlanModelFacet:
 * @PLAN_MODEL_FACET_NONE: none
 * @PLAN_MODEL_FACET_OBJECT: what is counted or measured: 高新技术企业, 发明专利, 研发经费
 * @PLAN_MODEL_FACET_GRADE: of which grade it is, and who certifies it: 国家级, 省级以上, 国家 in front of a name
 * @PLAN_MODEL_FACET_POPULATION: among whom it is counted: 规模以上, 工业企业, 农村居民
 * @PLAN_MODEL_FACET_BASE: what it is related to: 每万人, 人均, 占地区生产总值, 单位地区生产总值
 * @PLAN_MODEL_FACET_STAGE: how far it has come: applied for, granted, held, new, cumulative, in a cultivation pool
 * @PLAN_MODEL_FACET_FORM: what the figure is: an amount, a share, growth, a fall, a place in a ranking
 * @PLAN_MODEL_FACET_DIMENSION: what its unit measures
 *
 * What tells one indicator from another that looks like it.
 *
 * The nicks (`population`) are the words of a vocabulary file and of what the command prints.
 *
 * Since: 1.0
 */
typedef enum
{
  PLAN_MODEL_FACET_NONE,
  PLAN_MODEL_FACET_OBJECT,
  PLAN_MODEL_FACET_GRADE,
  PLAN_MODEL_FACET_POPULATION,
  PLAN_MODEL_FACET_BASE,
  PLAN_MODEL_FACET_STAGE,
  PLAN_MODEL_FACET_FORM,
  PLAN_MODEL_FACET_DIMENSION
} PlanModelFacet;

#define PLAN_MODEL_TYPE_FACET (plan_model_facet_get_type ())

PLAN_MODEL_AVAILABLE_IN_1_0
GType plan_model_facet_get_type (void) G_GNUC_CONST;

G_END_DECLS
