/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/finder-private.h>

#define MAX_DISTANCE 12 /* from 距离 to its number */

/* Units */

static const PlanModelWord money_units[] = {
  { "元", 1 },     { "万元", 1 }, { "亿元", 1 }, { "千万元", 1 }, { "百万元", 1 }, { "万亿元", 1 }, { "万美元", 1 },
  { "亿美元", 1 }, { "美元", 1 }, { "千元", 1 }, { "百亿元", 1 }, { "千亿元", 1 }, { "十亿元", 1 },
};
static PlanModelLexicon money_lexicon = PLAN_MODEL_LEXICON (money_units);

static const PlanModelWord extent_units[] = {
  { "平方公里", 1 }, { "公里", 1 },     { "平方米", 1 }, { "千米", 1 }, { "平方千米", 1 },
  { "米", 1 },       { "万平方米", 1 }, { "公顷", 1 },   { "亩", 1 },   { "万平方公里", 1 },
};
static PlanModelLexicon extent_lexicon = PLAN_MODEL_LEXICON (extent_units);

/* What works and stores are sized by. */
static const PlanModelWord capacity_units[] = {
  { "吨/年", 1 }, { "万吨/年", 1 }, { "立方米/年", 1 },
  { "吨", 1 },     { "万吨", 1 },   { "蒸吨", 1 },   { "千瓦", 1 },   { "万千瓦", 1 },     { "兆瓦", 1 },       { "千瓦时", 1 },
  { "万千瓦时", 1 }, { "立方米", 1 }, { "万立方米", 1 }, { "吨标准煤", 1 }, { "万吨标准煤", 1 }, { "吨/日", 1 }, { "蒸吨/小时", 1 },
};
static PlanModelLexicon capacity_lexicon = PLAN_MODEL_LEXICON (capacity_units);

/* What is taken away in exchange for what is added. */
static const PlanModelWord offsets[] = { { "替代", 1 }, { "置换", 1 }, { "削减", 1 } };
static PlanModelLexicon offset_lexicon = PLAN_MODEL_LEXICON (offsets);

static const PlanModelWord delay_units[] = {
  { "工作日", 1 }, { "个工作日", 1 }, { "日", 1 }, { "小时", 1 }, { "个小时", 1 }, { "分钟", 1 }, { "天", 1 },
  { "个月", 1 },   { "年", 1 },       { "周", 1 }, { "秒", 1 },   { "毫秒", 1 },   { "岁", 1 },   { "周岁", 1 },
};
static PlanModelLexicon delay_lexicon = PLAN_MODEL_LEXICON (delay_units);

/* Scales that stand for no unit of their own: 12.6万贫困人口. */
static const PlanModelWord scales[] = { { "万", 1 }, { "亿", 1 }, { "千", 1 }, { "百", 1 }, { "余", 1 } };
static PlanModelLexicon scale_lexicon = PLAN_MODEL_LEXICON (scales);

/* Classifiers of what is rather said than counted: 一个, 一批, 三项. */
static const PlanModelWord vague_units[] = {
  { "个", 1 }, { "项", 1 },   { "批", 1 }, { "支", 1 }, { "套", 1 }, { "大", 1 }, { "类", 1 }, { "种", 1 },
  { "条", 1 }, { "方面", 1 }, { "座", 1 }, { "张", 1 }, { "体", 1 }, { "次", 1 }, { "流", 1 }, { "片", 1 }, { "方", 1 }, { "地", 1 }, { "层", 1 }, { "级", 1 }, { "起", 1 }, { "例", 1 },
};
static PlanModelLexicon vague_lexicon = PLAN_MODEL_LEXICON (vague_units);

static gboolean
is_unit_of (const PlanModelFinder        *self,
            PlanModelLexicon             *lexicon,
            const PlanModelQuantityMatch *quantity)
{
  return quantity->unit_end > quantity->unit_start
         && plan_model_lexicon_match (lexicon, self->codes, quantity->unit_start, quantity->unit_end, NULL)
                == quantity->unit_end - quantity->unit_start;
}

const char *
plan_model_finder_get_unit (PlanModelFinder              *self,
                            const PlanModelQuantityMatch *quantity)
{
  switch (quantity->kind)
    {
    case PLAN_MODEL_QUANTITY_TREND:
      return NULL;
    case PLAN_MODEL_QUANTITY_POINTS:
      if (quantity->unit_end <= quantity->unit_start)
        return "百分点";
      break;
    case PLAN_MODEL_QUANTITY_TIMES:
      return "倍";
    case PLAN_MODEL_QUANTITY_AMOUNT:
    case PLAN_MODEL_QUANTITY_BARE:
    case PLAN_MODEL_QUANTITY_PERCENT:
    case PLAN_MODEL_QUANTITY_RANK:
    case PLAN_MODEL_QUANTITY_COVERAGE:
    case PLAN_MODEL_QUANTITY_UNCHANGED:
    case PLAN_MODEL_QUANTITY_NAME:
    case PLAN_MODEL_QUANTITY_TIME:
    default:
      break;
    }
  if (quantity->unit != NULL)
    return quantity->unit;
  if (quantity->unit_end > quantity->unit_start)
    return plan_model_reading_keep_place (self->reading, quantity->unit_start, quantity->unit_end);

  return NULL;
}

/* Clauses */

/* A part said in words: 四分之三, 六成, 一半. */
gboolean
plan_model_finder_is_part (const PlanModelFinder        *self,
                           const PlanModelQuantityMatch *quantity)
{
  static const char *const words[] = { "分之一", "成", "一半" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (quantity->unit != NULL
            ? g_str_has_suffix (quantity->unit, words[i])
            : plan_model_codes_match (self->codes, quantity->unit_start, quantity->unit_end, words[i]) > 0)
      return TRUE;

  return FALSE;
}

/* 1000万元专项资金用于…: money that is set aside is a figure itself. */
static gboolean
holds_funds (const guint16 *codes,
             guint32        start,
             guint32        end)
{
  for (guint32 i = start; i + 2 <= MIN (end, start + 10); i++)
    if (plan_model_codes_match (codes, i, end, "资金") > 0 || plan_model_codes_match (codes, i, end, "投资") > 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_size (const PlanModelFinder        *self,
         const PlanModelQuantityMatch *quantity)
{
  return is_unit_of (self, &money_lexicon, quantity) || is_unit_of (self, &extent_lexicon, quantity)
         || is_unit_of (self, &capacity_lexicon, quantity);
}

/* What has a size: 年货运量150万吨以上企业. */
static const PlanModelWord holders[] = {
  { "企业", 1 }, { "的企业", 1 }, { "项目", 1 }, { "的项目", 1 }, { "单位", 1 }, { "的单位", 1 }, { "用户", 1 }, { "园区", 1 },
  { "机组", 1 }, { "锅炉", 1 }, { "工矿企业", 1 }, { "工业企业", 1 }, { "养殖场", 1 }, { "建筑", 1 }, { "公共建筑", 1 }, { "的建筑", 1 },
};
static PlanModelLexicon holder_lexicon = PLAN_MODEL_LEXICON (holders);

static const PlanModelWord among[] = { { "全国", 1 }, { "全省", 1 }, { "全市", 1 }, { "全区", 1 }, { "全州", 1 } };
static PlanModelLexicon among_lexicon = PLAN_MODEL_LEXICON (among);

/* Whether a figure is no target and no fact of the plan's: a grant, a threshold, a distance, the length of a list. */
gboolean
plan_model_finder_is_beside (const PlanModelFinder        *self,
                             const PlanModelQuantityMatch *quantity,
                             const PlanModelSubject       *subject,
                             guint32                       object_start,
                             guint32                       object_end)
{
  const guint16 *codes = self->codes;
  guint verbs = subject->tail | subject->head;
  guint changes = plan_model_verb_bit (PLAN_MODEL_VERB_FALL) | plan_model_verb_bit (PLAN_MODEL_VERB_FALL_TO)
                  | plan_model_verb_bit (PLAN_MODEL_VERB_CAP) | plan_model_verb_bit (PLAN_MODEL_VERB_RISE_TO)
                  | plan_model_verb_bit (PLAN_MODEL_VERB_RISE);
  gboolean has_name = subject->end > subject->start;
  gboolean is_money = is_unit_of (self, &money_lexicon, quantity);
  gboolean is_delay = is_unit_of (self, &delay_lexicon, quantity);
  gboolean is_extent = is_unit_of (self, &extent_lexicon, quantity);
  guint32 offset;

  if ((self->cues & PLAN_MODEL_CUE_SUBSIDY) != 0 && (is_money || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT)
      && (verbs & changes) == 0)
    return TRUE;
  /* …给予奖励,单个企业每年不超过50万元 */
  if (self->is_grant && is_money && quantity->comparator == PLAN_MODEL_COMPARATOR_AT_MOST && (verbs & changes) == 0)
    return TRUE;
  if (self->is_condition)
    return TRUE;
  if ((self->cues & PLAN_MODEL_CUE_PROCEDURE) != 0
      && (self->kind == PLAN_MODEL_SECTION_KIND_SAFEGUARD || is_delay
          || plan_model_codes_match (codes, quantity->unit_start, quantity->unit_end, "次") > 0))
    return TRUE;
  if (is_delay && (verbs & changes) == 0
      && !(has_name && plan_model_subject_is_statistic (codes, subject->start, subject->end)))
    return TRUE;
  if (is_extent && verbs == 0 && !subject->is_from && !quantity->has_bound && !self->is_past
      && !self->has_emitted && !(has_name && plan_model_subject_is_statistic (codes, subject->start, subject->end)))
    return TRUE;
  if (is_extent && has_name
      && plan_model_codes_match (codes, subject->end - MIN (2, subject->end - subject->start), subject->end, "时速")
             > 0)
    return TRUE;
  /* 110米射电望远镜 */
  if (object_end > object_start && plan_model_code_is_han (codes[object_start]) && quantity->unit_end == quantity->unit_start + 1
      && codes[quantity->unit_start] == 0x7c73 /* 米 */)
    return TRUE;
  /* 新建牧场距离居民点须在500米以上: how far off, and nothing that grows. */
  if (is_extent && (verbs & changes) == 0)
    for (guint32 i = quantity->start; i > self->clause_start + 1 && quantity->start - i < MAX_DISTANCE; i--)
      if (plan_model_codes_match (codes, i - 2, i, "距离") > 0 && i < quantity->start && plan_model_code_is_han (codes[i]))
        return TRUE;
  /* 落实1.5倍减量替代: what a new one has to make up for. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_TIMES && object_end > object_start
      && plan_model_lexicon_find (&offset_lexicon, codes, object_start, MIN (object_end, object_start + 6), &offset, NULL, NULL))
    return TRUE;
  /* 统一、完善、全覆盖的平台 */
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE && (codes[quantity->end] == 0x7684 || codes[quantity->end] == 0x548c))
    return TRUE;
  /* 在全国168个重点城市中排名第142位: among how many. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && quantity->start >= 2
      && plan_model_lexicon_match_before (&among_lexicon, codes, quantity->start - 2, quantity->start, NULL) > 0)
    for (guint32 i = quantity->end; i < MIN (self->clause_end, quantity->end + 10); i++)
      if (codes[i] == 0x4e2d /* 中 */)
        return TRUE;
  /* 把就业摆在首位: how much it matters. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_RANK && quantity->start > 0
      && plan_model_code_is_one_of (codes[quantity->start - 1 - (codes[quantity->start - 1] == u'在' && quantity->start > 1)], u"摆放置"))
    return TRUE;
  /* 列第一位的为牵头单位: a place in a list of agencies. */
  if (quantity->kind == PLAN_MODEL_QUANTITY_RANK && quantity->end + 3 < self->clause_end)
    {
      guint32 at = quantity->end + (codes[quantity->end] == 0x7684 /* 的 */);

      at += codes[at] == 0x4e3a /* 为 */ || codes[at] == 0x662f /* 是 */;
      if (plan_model_codes_match (codes, at, self->clause_end, "牵头") > 0
          || plan_model_codes_match (codes, at, self->clause_end, "责任") > 0
          || plan_model_codes_match (codes, at, self->clause_end, "主管") > 0)
        return TRUE;
    }
  /* 与北京、上海等20家园区: how many stand in the list. */
  if (quantity->start > 0 && codes[quantity->start - 1] == 0x7b49 /* 等 */ && verbs == 0)
    return TRUE;
  /* 打造一个品牌, 建设两个中心 are more often said than counted. */
  if (quantity->number_end == quantity->number_start + 1 && plan_model_code_is_han (codes[quantity->number_start])
      && quantity->kind == PLAN_MODEL_QUANTITY_AMOUNT && !quantity->has_bound && self->each.end == 0
      && quantity->start == quantity->number_start && is_unit_of (self, &vague_lexicon, quantity)
      && (codes[quantity->number_start] == 0x4e00 || !(self->binding.is_set || self->frame.is_set)))
    return TRUE;
  /* 淘汰35蒸吨以下锅炉: which ones, not how many. */
  if (object_end > object_start && (verbs & plan_model_verb_bit (PLAN_MODEL_VERB_MAKE)) != 0
      && (quantity->comparator == PLAN_MODEL_COMPARATOR_AT_MOST
          || quantity->comparator == PLAN_MODEL_COMPARATOR_LESS_THAN)
      && plan_model_code_is_han (codes[object_start]))
    return TRUE;
  /* 单机容量1.5兆瓦以下机组 */
  if (object_end > object_start && is_size (self, quantity) && quantity->start == quantity->number_start
      && (quantity->comparator == PLAN_MODEL_COMPARATOR_AT_MOST || quantity->comparator == PLAN_MODEL_COMPARATOR_LESS_THAN)
      && plan_model_code_is_han (codes[object_start]))
    return TRUE;
  /* 支持年货运量150万吨以上企业接入: which ones. */
  if (object_end > object_start && is_size (self, quantity) && has_name && quantity->start == quantity->number_start
      && quantity->comparator == PLAN_MODEL_COMPARATOR_AT_LEAST
      && plan_model_lexicon_match (&holder_lexicon, codes, object_start, object_end, NULL) > 0)
    return TRUE;
  /* 满意度低于80%的机构: whom it concerns. */
  if (object_end > object_start && codes[object_start] == 0x7684 && quantity->kind == PLAN_MODEL_QUANTITY_PERCENT
      && quantity->has_bound && quantity->start < quantity->number_start && has_name
      && plan_model_subject_is_statistic (codes, subject->start, subject->end))
    return TRUE;
  /* 10亿元以上企业, 总投资120亿元的项目 */
  if (object_end > object_start && codes[object_start] == 0x7684 && quantity->kind != PLAN_MODEL_QUANTITY_PERCENT
      && !plan_model_finder_is_part (self, quantity)
      && (is_money || is_unit_of (self, &extent_lexicon, quantity)
          || (verbs & ~plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) == 0))
    return TRUE;
  if (is_money && object_end > object_start && !plan_model_subject_is_statistic (codes, object_start, object_end)
      && !holds_funds (codes, object_start, object_end)
      && plan_model_codes_match (codes, object_end - 2, object_end, "基金") == 0
      && plan_model_codes_match (codes, object_end - 2, object_end, "贷款") == 0
      && plan_model_codes_match (codes, object_end - 2, object_end, "债券") == 0
      && plan_model_codes_match (codes, object_end - 2, object_end, "授信") == 0
      && plan_model_codes_match (codes, object_end - 2, object_end, "融资") == 0
      && plan_model_code_is_han (codes[object_start])
      && plan_model_codes_match (codes, object_start, object_end, "大关") == 0
      && plan_model_codes_match (codes, object_start, object_end, "台阶") == 0
      && plan_model_codes_match (codes, object_start, object_end, "目标") == 0
      && plan_model_codes_match (codes, object_start, object_end, "的目标") == 0)
    return TRUE;

  return FALSE;
}

/* Whether anything says that a number is a figure of the plan. */
gboolean
plan_model_finder_is_stated (const PlanModelFinder        *self,
                             const PlanModelQuantityMatch *quantity,
                             const PlanModelSubject       *subject)
{
  guint verbs = subject->tail | subject->head;

  if (quantity->kind == PLAN_MODEL_QUANTITY_BARE || is_unit_of (self, &scale_lexicon, quantity))
    return (verbs != 0 || quantity->has_bound)
           && (quantity->has_bound || plan_model_subject_is_statistic (self->codes, subject->start, subject->end)
               || (verbs & plan_model_verb_bit (PLAN_MODEL_VERB_REACH)) != 0);
  if (verbs != 0 || subject->is_from || subject->is_pushed || quantity->has_bound
      || self->carried != PLAN_MODEL_VERB_NONE || self->has_emitted || self->is_past)
    return TRUE;
  if (quantity->kind == PLAN_MODEL_QUANTITY_COVERAGE || quantity->kind == PLAN_MODEL_QUANTITY_TREND
      || quantity->kind == PLAN_MODEL_QUANTITY_RANK || quantity->kind == PLAN_MODEL_QUANTITY_UNCHANGED)
    return TRUE;
  if (self->binding.is_set || self->frame.is_set || self->is_each_year || self->each.end != 0)
    return TRUE;

  /* 每千人口拥有医师3.2人 */
  if (subject->end > subject->start + 2 && plan_model_finder_begins_with_per (self, subject->start, subject->end))
    return TRUE;

  return self->kind == PLAN_MODEL_SECTION_KIND_GOAL
         || plan_model_subject_is_statistic (self->codes, subject->start, subject->end);
}

/* A trend counts as a target where a statistic is said to have it year by year; 持续提高 alone is how officials write.
 */
gboolean
plan_model_finder_is_trend (const PlanModelFinder        *self,
                            const PlanModelQuantityMatch *quantity,
                            const PlanModelSubject       *subject)
{
  return plan_model_codes_match (self->codes, quantity->start, quantity->end, "逐年") > 0
         && subject->end > subject->start && subject->end - subject->start <= 20;
}

gboolean
plan_model_finder_is_money (const PlanModelFinder        *self,
                            const PlanModelQuantityMatch *quantity)
{
  return is_unit_of (self, &money_lexicon, quantity);
}

/* Whether a figure measures rather than counts. */
gboolean
plan_model_finder_is_measure (const PlanModelFinder        *self,
                              const PlanModelQuantityMatch *quantity)
{
  return is_unit_of (self, &money_lexicon, quantity) || is_unit_of (self, &extent_lexicon, quantity)
         || is_unit_of (self, &delay_lexicon, quantity) || quantity->kind == PLAN_MODEL_QUANTITY_PERCENT;
}

/* Whether a figure that words and another figure follow only says which things that one counts: 5000万元以上项目30个.
 */
gboolean
plan_model_finder_is_threshold (const PlanModelFinder        *self,
                                const PlanModelQuantityMatch *quantity,
                                const PlanModelSubject       *between)
{
  const guint16 *codes = self->codes;

  if (codes[between->start] == 0x5360 /* 占 */ || codes[quantity->end] == 0x6216 /* 或 */)
    return FALSE;
  /* 1类创新药3个 */
  if (quantity->unit_end == quantity->unit_start + 1 && codes[quantity->unit_start] == 0x7c7b /* 类 */
      && quantity->number_end == quantity->number_start + 1 && !plan_model_code_is_han (codes[quantity->number_start]))
    return TRUE;
  /* 超500亿企业1家 */
  if (quantity->unit_end == quantity->unit_start + 1 && codes[quantity->unit_start] == 0x4ebf)
    return TRUE;
  return quantity->has_bound || codes[quantity->end] == 0x7684 || codes[quantity->end] == 0x7ea7 /* 级 */
         || is_unit_of (self, &money_lexicon, quantity) || is_unit_of (self, &delay_lexicon, quantity)
         || is_unit_of (self, &extent_lexicon, quantity) || quantity->kind == PLAN_MODEL_QUANTITY_BARE;
}
