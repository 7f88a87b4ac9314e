/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/reader/codes-private.h>

G_BEGIN_DECLS

/* What the words and signs around a number say about it. */
typedef struct
{
  guint32 start; /* of the words before; where they begin */
  guint32 end; /* of those behind */
  PlanModelComparator comparator; /* REACH where nothing is said */
  guint8 has_bound; /* one of the words is a comparison, not only 达到 */
  guint8 has_words; /* any of them, 达到 too, stands before the number */
  guint8 is_controlled; /* 控制在 stands before it, so that 内 bounds it */
  guint8 is_kept; /* 保持, 稳定在: so that 不变 holds it */
} PlanModelComparison;

/* The words that end at @at, the number or its sign, and do not begin before @floor. */
void     plan_model_comparison_read_before (const guint16       *codes,
                                            guint32              floor,
                                            guint32              at,
                                            PlanModelComparison *comparison);

/* The words that begin at @at, behind the number and its unit; adds to what was found before it.  @is_duration: 内 behind
 * the unit bounds it. */
void     plan_model_comparison_read_after  (const guint16       *codes,
                                            guint32              at,
                                            guint32              end,
                                            gboolean             is_duration,
                                            PlanModelComparison *comparison);

/* Whether a verb by which things are counted (建成, 新增, 培育 …) ends at @at. */
gboolean plan_model_comparison_has_verb    (const guint16       *codes,
                                            guint32              floor,
                                            guint32              at);

G_END_DECLS
