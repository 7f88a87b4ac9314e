/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/core/enums.h>
#include <libplanmodel/reader/lexicon-private.h>

G_BEGIN_DECLS

/* What a figure is held to where that is no number: 与全省同步, 高于全国平均水平, 不低于财政收入增长幅度. */
typedef struct
{
  guint32 start; /* of the phrase; the subject ends there */
  guint32 end;
  guint32 text_start; /* of what it is held to: 全国平均水平 */
  guint32 text_end;
  PlanModelAgainstKind kind;
  PlanModelComparator comparator;
  gboolean is_loose; /* 完成 and 控制在, which say of a statistic alone that it has such a figure */
} PlanModelAgainst;

/* The phrase in [@start, @end), a clause without a figure or what stands before one. */
gboolean plan_model_against_find (const guint16    *codes,
                                  guint32           start,
                                  guint32           end,
                                  PlanModelAgainst *found);

G_END_DECLS
