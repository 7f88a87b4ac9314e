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

/* The verbs that govern the figures of plans, and what each makes of the figure and of the name of the indicator.
 * docs/reader/verbs.md prints the list; a test holds the two together. */
typedef enum
{
  PLAN_MODEL_VERB_NONE,
  PLAN_MODEL_VERB_REACH, /* 达到, 拥有, 为: a level; no part of the name */
  PLAN_MODEL_VERB_BUILD, /* 建成, 打造, 形成: a level; no part of the name, which may stand behind the number */
  PLAN_MODEL_VERB_MAKE, /* 引进, 培育, 实施: an increment; part of the name */
  PLAN_MODEL_VERB_ADD, /* 新增, 净增: an increment; no part of the name */
  PLAN_MODEL_VERB_TOTAL, /* 累计: a running total; no part of the name */
  PLAN_MODEL_VERB_RISE, /* 增长, 提高: a change */
  PLAN_MODEL_VERB_FALL, /* 下降, 压减 */
  PLAN_MODEL_VERB_RISE_TO, /* 提高到: a level that rises */
  PLAN_MODEL_VERB_FALL_TO, /* 降至: a level that falls */
  PLAN_MODEL_VERB_HOLD, /* 稳定在: a level that stays */
  PLAN_MODEL_VERB_CAP, /* 控制在: a level that ought to stay low */
  PLAN_MODEL_VERB_GROWTH, /* 增速, 年均增速: nouns that say that the number is a growth; no part of the name */
  PLAN_MODEL_VERB_DECLINE, /* 降幅 */
  PLAN_MODEL_VERB_YEARLY_RISE, /* 年增长, 同比增长: against the year before */
  PLAN_MODEL_VERB_YEARLY_FALL,
  PLAN_MODEL_VERB_KEEP, /* 研发经费, 建成区, 人均: words that look like a verb and are part of a name */
  PLAN_MODEL_N_VERBS
} PlanModelVerb;

extern PlanModelLexicon plan_model_verbs;

static inline guint
plan_model_verb_bit (guint verb)
{
  return 1u << verb;
}

/* Adverbs, that are dropped where a verb follows: 重点, 着力, 加快, 积极. */
extern PlanModelLexicon plan_model_adverbs;

/* Words before a subject, that are never part of a name: 力争, 全市, 其中, 使, 推动. */
#define PLAN_MODEL_LEAD_KEEP 2 /* the sense of a word that only begins like one: 在孵企业 */
extern PlanModelLexicon plan_model_lead_words;

/* Words between a subject and its number, that are none of its name: 分别, 均, 要, 将. */
typedef enum
{
  PLAN_MODEL_LINK_PLAIN = 1,
  PLAN_MODEL_LINK_RESPECTIVELY, /* 分别 */
  PLAN_MODEL_LINK_EACH, /* 均, 都: of several things each */
  PLAN_MODEL_LINK_FROM, /* 从, 由 */
  PLAN_MODEL_LINK_KEEP /* 人均, 主要: no link */
} PlanModelLink;

extern PlanModelLexicon plan_model_links;

/* Where a run of verbs (with adverbs, 、 和 并 between them) that begins at @at ends: @at where there is none.  @verb: the
 * first of them that counts. */
guint32 plan_model_verbs_skip (const guint16 *codes,
                               guint32        at,
                               guint32        end,
                               guint         *verb);

/* Where the run of verbs begins that ends at @at. */
guint32 plan_model_verbs_skip_back (const guint16 *codes,
                                    guint32        start,
                                    guint32        at);

G_END_DECLS
