/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/against-private.h>

/* No more stands between 与 and 同步. */
#define MAX_DISTANCE 24

typedef enum
{
  BOUND_WITH = 1, /* 与 … 同步 */
  BOUND_AT_LEAST,
  BOUND_AT_MOST,
  BOUND_MORE,
  BOUND_LESS,
  BOUND_REACH,
  BOUND_ABOUT,
  BOUND_DONE, /* 完成 省下达任务 */
  BOUND_WITHIN /* 控制在 省下达指标 以内 */
} Bound;

static const PlanModelWord bounds[] = {
  { "与", BOUND_WITH },
  { "同", BOUND_WITH },
  { "和", BOUND_WITH },
  { "不低于", BOUND_AT_LEAST },
  { "不少于", BOUND_AT_LEAST },
  { "不慢于", BOUND_AT_LEAST },
  { "不高于", BOUND_AT_MOST },
  { "不超过", BOUND_AT_MOST },
  { "高于", BOUND_MORE },
  { "快于", BOUND_MORE },
  { "优于", BOUND_MORE },
  { "好于", BOUND_MORE },
  { "超过", BOUND_MORE },
  { "领先", BOUND_MORE },
  { "低于", BOUND_LESS },
  { "达到", BOUND_REACH },
  { "达到或超过", BOUND_AT_LEAST },
  { "接近", BOUND_ABOUT },
  { "达到或接近", BOUND_ABOUT },
  { "完成", BOUND_DONE },
  { "全面完成", BOUND_DONE },
  { "控制在", BOUND_WITHIN },
};

static const PlanModelWord together[] = {
  { "同步", 1 }, { "基本同步", 1 }, { "保持同步", 1 }, { "持平", 1 }, { "保持一致", 1 }, { "总体同步", 1 }, { "同步增长", 1 },
};

static const PlanModelWord within[] = { { "以内", 1 }, { "之内", 1 }, { "范围内", 1 }, { "范围以内", 1 }, { "范围之内", 1 } };

/* Who hands a figure down, where 完成 alone would not say that it is one. */
static const PlanModelWord givers[] = {
  { "上级", 1 }, { "国家", 1 }, { "省", 1 }, { "自治区", 1 }, { "市", 1 }, { "州", 1 }, { "盟", 1 }, { "地区", 1 }, { "区", 1 },
};

typedef enum
{
  TAIL_MEAN = 1, /* 平均水平 */
  TAIL_RATE, /* 增速 */
  TAIL_ASSIGNED
} Tail;

static const PlanModelWord tails[] = {
  { "平均水平", TAIL_MEAN }, { "平均", TAIL_MEAN }, { "平均值", TAIL_MEAN }, { "均值", TAIL_MEAN }, { "平均增速", TAIL_MEAN },
  { "平均增幅", TAIL_MEAN }, { "增速", TAIL_RATE }, { "增长速度", TAIL_RATE }, { "增幅", TAIL_RATE }, { "增长幅度", TAIL_RATE },
  { "增长比例", TAIL_RATE }, { "经济增长", TAIL_RATE }, { "收入增长", TAIL_RATE }, { "增长水平", TAIL_RATE },
  { "下达目标", TAIL_ASSIGNED }, { "下达的目标", TAIL_ASSIGNED }, { "下达任务", TAIL_ASSIGNED }, { "下达的任务", TAIL_ASSIGNED },
  { "下达指标", TAIL_ASSIGNED }, { "下达的指标", TAIL_ASSIGNED }, { "考核目标", TAIL_ASSIGNED }, { "控制目标", TAIL_ASSIGNED },
  { "目标任务", TAIL_ASSIGNED }, { "规划目标", TAIL_ASSIGNED }, { "考核要求", TAIL_ASSIGNED }, { "下达计划", TAIL_ASSIGNED }, { "控制指标", TAIL_ASSIGNED },
  { "定目标", TAIL_ASSIGNED }, { "定任务", TAIL_ASSIGNED }, { "定要求", TAIL_ASSIGNED }, { "任务指标", TAIL_ASSIGNED }, { "任务目标", TAIL_ASSIGNED },
  { "定目标任务", TAIL_ASSIGNED }, { "下达控制数", TAIL_ASSIGNED },
};

static const PlanModelWord places[] = {
  { "全国", 1 }, { "全省", 1 }, { "全区", 1 }, { "全州", 1 }, { "全市", 1 }, { "全县", 1 }, { "全自治区", 1 }, { "全盟", 1 },
  { "自治区", 1 }, { "本省", 1 }, { "本市", 1 }, { "国内", 1 }, { "世界", 1 }, { "国际", 1 }, { "东部", 1 }, { "西部", 1 },
  { "全疆", 1 }, { "省平均", 1 }, { "国家平均", 1 }, { "省内", 1 }, { "国家", 1 }, { "中部", 1 }, { "兵团", 1 }, { "省级", 1 },
};

static PlanModelLexicon bound_lexicon = PLAN_MODEL_LEXICON (bounds);
static PlanModelLexicon together_lexicon = PLAN_MODEL_LEXICON (together);
static PlanModelLexicon within_lexicon = PLAN_MODEL_LEXICON (within);
static PlanModelLexicon giver_lexicon = PLAN_MODEL_LEXICON (givers);
static PlanModelLexicon tail_lexicon = PLAN_MODEL_LEXICON (tails);
static PlanModelLexicon place_lexicon = PLAN_MODEL_LEXICON (places);

static const PlanModelComparator comparators[] = {
  [BOUND_WITH] = PLAN_MODEL_COMPARATOR_REACH,      [BOUND_AT_LEAST] = PLAN_MODEL_COMPARATOR_AT_LEAST,
  [BOUND_AT_MOST] = PLAN_MODEL_COMPARATOR_AT_MOST, [BOUND_MORE] = PLAN_MODEL_COMPARATOR_MORE_THAN,
  [BOUND_LESS] = PLAN_MODEL_COMPARATOR_LESS_THAN,  [BOUND_REACH] = PLAN_MODEL_COMPARATOR_REACH,
  [BOUND_ABOUT] = PLAN_MODEL_COMPARATOR_ABOUT,     [BOUND_DONE] = PLAN_MODEL_COMPARATOR_REACH,
  [BOUND_WITHIN] = PLAN_MODEL_COMPARATOR_AT_MOST,
};

static PlanModelAgainstKind
get_kind (const guint16 *codes,
          guint32        start,
          guint32        end,
          guint          tail)
{
  guint32 at;

  if (tail == TAIL_ASSIGNED)
    return PLAN_MODEL_AGAINST_KIND_ASSIGNED;
  /* 国内生产总值增长 is no place. */
  if (plan_model_lexicon_find (&place_lexicon, codes, start, end, &at, NULL, NULL) && at == start
      && plan_model_codes_match (codes, start, end, "国内生产") == 0)
    return PLAN_MODEL_AGAINST_KIND_AREA;
  return tail == TAIL_MEAN ? PLAN_MODEL_AGAINST_KIND_AREA : PLAN_MODEL_AGAINST_KIND_INDICATOR;
}

/*< private >
 * plan_model_against_find:
 *
 * Returns: whether there is such a phrase
 */
gboolean
plan_model_against_find (const guint16    *codes,
                         guint32           start,
                         guint32           end,
                         PlanModelAgainst *found)
{
  guint32 at;
  guint n, bound, tail = 0;

  /* The tail is what is rare: it is looked at first, and once. */
  guint n_together = plan_model_lexicon_match_before (&together_lexicon, codes, start, end, NULL);
  guint n_within = plan_model_lexicon_match_before (&within_lexicon, codes, start, end, NULL);
  guint n_tail = plan_model_lexicon_match_before (&tail_lexicon, codes, start, end - n_within, &tail);

  if (n_together == 0 && n_tail == 0)
    return FALSE;
  for (guint32 i = end > start + 2 * MAX_DISTANCE ? end - 2 * MAX_DISTANCE : start;
       plan_model_lexicon_find (&bound_lexicon, codes, i, end, &at, &n, &bound); i = at + n)
    {
      guint32 text = at + n, text_end = end - n_together - n_within;

      if ((bound == BOUND_WITH) != (n_together > 0) || (bound == BOUND_WITHIN) != (n_within > 0)
          || text_end < text + 2 || text_end - text > MAX_DISTANCE)
        continue;
      if (bound == BOUND_REACH && tail != TAIL_MEAN && tail != TAIL_ASSIGNED)
        continue;
      if ((bound == BOUND_DONE || bound == BOUND_WITHIN)
          && (tail != TAIL_ASSIGNED || plan_model_lexicon_match (&giver_lexicon, codes, text, text_end, NULL) == 0))
        continue;
      *found = (PlanModelAgainst){
        .start = at,
        .end = end,
        .text_start = text,
        .text_end = text_end,
        .kind = get_kind (codes, text, text_end, tail),
        .comparator = comparators[bound],
        .is_loose = bound == BOUND_DONE || bound == BOUND_WITHIN,
      };
      return TRUE;
    }

  return FALSE;
}
