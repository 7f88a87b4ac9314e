/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined (PLAN_MODEL_CONFIG_H) || !defined (PLAN_MODEL_COMPILATION)
# error "A private header, to be included after config.h."
#endif

#include <libplanmodel/reader/quantity-private.h>
#include <libplanmodel/reader/verb-private.h>

G_BEGIN_DECLS

/* What the words before a figure say of it: whose figure it is and which verbs govern it. */
typedef struct
{
  guint32 start; /* what is left when all that is no name is taken away at both ends */
  guint32 end; /* start == end: nothing */
  guint32 verb_start; /* the verbs directly before the figure; start == end: none */
  guint32 verb_end;
  guint32 noun_end; /* where the name ends if those verbs are none, as nothing follows the figure: 技能培训100人; 0: nowhere */
  guint tail; /* plan_model_verb_bit () of the verbs directly before the figure */
  guint head; /* of those before the name */
  guint governing; /* the verb nearest to the figure of those before it, PLAN_MODEL_VERB_NONE */
  guint heading; /* the first verb before the name */
  guint32 head_start; /* verbs that belong to the name, MAKE: where they begin and end; start == end: none */
  guint32 head_end;
  guint32 scope_start; /* of 在…领域 */
  guint32 scope_end;
  guint32 each_start; /* of 每县, 各乡镇 */
  guint32 each_end;
  guint8 is_respective; /* 分别 */
  guint8 is_each; /* 均 */
  guint8 is_from; /* 从 before the number */
  guint8 is_to; /* 到 or 至 alone before it */
  guint8 is_each_year; /* 每年, 年均 */
  guint8 is_of_which; /* 其中 */
  guint8 is_pushed; /* 推动, 引导 before whoever does it */
} PlanModelSubject;

/* @times: the quantities that lie in [@start, @end), of which only times count.  @own_area: (nullable): codes of the name of
 * the plan's area. */
void     plan_model_subject_read    (PlanModelSubject             *self,
                                     const guint16                *codes,
                                     guint32                       start,
                                     guint32                       end,
                                     const PlanModelQuantityMatch *times,
                                     guint                         n_times,
                                     const guint16                *own_area,
                                     guint                         n_own_area);

/* Whether [@start, @end) is only the head of a name that misses what it is of: 占比, 规模, 产值. */
gboolean plan_model_subject_is_head (const guint16 *codes,
                                     guint32        start,
                                     guint32        end);

/* Whether a name says at its end that its figure is a share: 率, 比例, 比重. */
gboolean plan_model_subject_is_share     (const guint16 *codes,
                                          guint32        start,
                                          guint32        end);

/* Whether a name ends in a word of statistics: 人数, 占比, 覆盖率. */
gboolean plan_model_subject_is_group (const guint16 *codes, guint32 start, guint32 end);
gboolean plan_model_subject_is_statistic (const guint16 *codes,
                                          guint32        start,
                                          guint32        end);

/* The name without what it is made of: of 院士工作站、流动站等平台 that from 平台 on. */
guint32  plan_model_subject_skip_list (const guint16 *codes,
                                       guint32        start,
                                       guint32        end);

G_END_DECLS
