/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/lexicon-private.h>

G_BEGIN_DECLS

/* Words of a clause that say whether its figures are about the past, are only expected, are wanted more or less firmly, or
 * are no figures of the plan at all. */
typedef enum
{
  PLAN_MODEL_CUE_PAST = 1 << 0, /* 已, 现有: of the figures of the clause */
  PLAN_MODEL_CUE_LATELY = 1 << 9, /* 截至, 目前: of those of the sentence */
  PLAN_MODEL_CUE_OUTCOME = 1 << 10, /* 超额完成: and, where no figure follows, of those before */
  PLAN_MODEL_CUE_FUTURE = 1 << 1, /* 将, 到 */
  PLAN_MODEL_CUE_EXPECTED = 1 << 2, /* 预计, 可带动 */
  PLAN_MODEL_CUE_PROVISIONAL = 1 << 3, /* 初步核算 */
  PLAN_MODEL_CUE_STRIVE = 1 << 4,
  PLAN_MODEL_CUE_ENSURE = 1 << 5,
  PLAN_MODEL_CUE_SUBSIDY = 1 << 6, /* 给予, 奖励, 处以: the figure is money or a rate of it */
  PLAN_MODEL_CUE_PROCEDURE = 1 << 7, /* 每季度, 组长: how the work is run */
  PLAN_MODEL_CUE_NEUTRAL = 1 << 8 /* 预期目标: not what its beginning says */
} PlanModelCue;

/* The cues of [@start, @end), together. */
guint plan_model_cues_find (const guint16 *codes,
                            guint32        start,
                            guint32        end);

G_END_DECLS
