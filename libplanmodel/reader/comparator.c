/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/comparator-private.h>
#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/numeral-private.h>

/* How many words before a number are looked at: 力争 | 达到 | 不低于. */
#define MAX_WORDS 5

typedef enum
{
  SENSE_REACH = 1, /* 达到: says nothing about the number but that it is reached */
  SENSE_KEPT,
  SENSE_CONTROLLED,
  SENSE_AT_LEAST,
  SENSE_MORE_THAN,
  SENSE_AT_MOST,
  SENSE_LESS_THAN,
  SENSE_ABOUT,
  SENSE_EXACTLY,
  SENSE_FILLER, /* 为, 了: between such a word and the number */
  SENSE_NO /* a word that only ends like one: 通过, 附近, 节约 */
} Sense;

static const PlanModelComparator comparators[] = {
  [SENSE_REACH] = PLAN_MODEL_COMPARATOR_REACH,
  [SENSE_KEPT] = PLAN_MODEL_COMPARATOR_REACH,
  [SENSE_CONTROLLED] = PLAN_MODEL_COMPARATOR_REACH,
  [SENSE_AT_LEAST] = PLAN_MODEL_COMPARATOR_AT_LEAST,
  [SENSE_MORE_THAN] = PLAN_MODEL_COMPARATOR_MORE_THAN,
  [SENSE_AT_MOST] = PLAN_MODEL_COMPARATOR_AT_MOST,
  [SENSE_LESS_THAN] = PLAN_MODEL_COMPARATOR_LESS_THAN,
  [SENSE_ABOUT] = PLAN_MODEL_COMPARATOR_ABOUT,
  [SENSE_EXACTLY] = PLAN_MODEL_COMPARATOR_EXACTLY,
};

static const PlanModelWord before_words[] = {
  { "达到", SENSE_REACH }, { "达", SENSE_REACH }, { "高达", SENSE_REACH }, { "达成", SENSE_REACH }, { "达至", SENSE_REACH },
  { "到达", SENSE_REACH },
  { "建成", SENSE_REACH }, { "增长到", SENSE_REACH }, { "增长至", SENSE_REACH }, { "增加到", SENSE_REACH },
  { "增加至", SENSE_REACH }, { "增至", SENSE_REACH }, { "增到", SENSE_REACH }, { "提高到", SENSE_REACH },
  { "提高至", SENSE_REACH },
  { "提升到", SENSE_REACH }, { "提升至", SENSE_REACH }, { "提至", SENSE_REACH }, { "上升到", SENSE_REACH },
  { "上升至", SENSE_REACH },
  { "升至", SENSE_REACH }, { "升到", SENSE_REACH }, { "下降到", SENSE_REACH }, { "下降至", SENSE_REACH },
  { "降低到", SENSE_REACH },
  { "降低至", SENSE_REACH }, { "降到", SENSE_REACH }, { "降至", SENSE_REACH }, { "减少到", SENSE_REACH },
  { "减少至", SENSE_REACH },
  { "减至", SENSE_REACH }, { "压减到", SENSE_REACH }, { "压减至", SENSE_REACH }, { "压缩到", SENSE_REACH },
  { "压缩至", SENSE_REACH },
  { "缩短到", SENSE_REACH }, { "缩短至", SENSE_REACH }, { "缩小到", SENSE_REACH }, { "缩小至", SENSE_REACH },
  { "缩减到", SENSE_REACH },
  { "缩减至", SENSE_REACH }, { "扩大到", SENSE_REACH }, { "扩大至", SENSE_REACH }, { "扩展到", SENSE_REACH },
  { "扩展至", SENSE_REACH },
  { "扩容到", SENSE_REACH }, { "扩容至", SENSE_REACH }, { "发展到", SENSE_REACH }, { "发展至", SENSE_REACH },
  { "壮大到", SENSE_REACH },
  { "壮大至", SENSE_REACH }, { "拓展到", SENSE_REACH }, { "拓展至", SENSE_REACH }, { "延长到", SENSE_REACH },
  { "延长至", SENSE_REACH },
  { "延伸至", SENSE_REACH }, { "完成到", SENSE_REACH }, { "上调至", SENSE_REACH }, { "下调至", SENSE_REACH },
  { "恢复到", SENSE_REACH },
  { "恢复至", SENSE_REACH }, { "增强到", SENSE_REACH }, { "改善到", SENSE_REACH }, { "改善至", SENSE_REACH },
  { "优化至", SENSE_REACH },
  { "优化到", SENSE_REACH }, { "精简至", SENSE_REACH }, { "精简到", SENSE_REACH }, { "跃升至", SENSE_REACH },
  { "跃升到", SENSE_REACH },
  { "前移至", SENSE_REACH }, { "前移到", SENSE_REACH }, { "攀升至", SENSE_REACH }, { "回升至", SENSE_REACH },
  { "调减到", SENSE_REACH },
  { "调减至", SENSE_REACH }, { "迈上", SENSE_REACH }, { "站上", SENSE_REACH }, { "跃上", SENSE_REACH },
  { "登上", SENSE_REACH },
  { "冲刺", SENSE_REACH }, { "冲击", SENSE_REACH }, { "进入", SENSE_REACH }, { "跻身", SENSE_REACH },
  { "挺进", SENSE_REACH }, { "迈入", SENSE_REACH },
  { "稳居", SENSE_REACH }, { "位居", SENSE_REACH }, { "位列", SENSE_REACH }, { "排名", SENSE_REACH },
  { "居", SENSE_REACH }, { "挤进", SENSE_REACH },
  { "保持", SENSE_KEPT }, { "保持在", SENSE_KEPT }, { "维持在", SENSE_KEPT }, { "维持", SENSE_KEPT },
  { "稳定在", SENSE_KEPT },
  { "稳定保持在", SENSE_KEPT }, { "继续保持", SENSE_KEPT }, { "继续保持在", SENSE_KEPT }, { "稳定到", SENSE_KEPT },
  { "稳定达到", SENSE_KEPT }, { "基本保持在", SENSE_KEPT },
  { "巩固在", SENSE_KEPT }, { "始终保持在", SENSE_KEPT }, { "长期保持在", SENSE_KEPT }, { "持续保持在", SENSE_KEPT },
  { "稳控在", SENSE_KEPT },
  { "控制在", SENSE_CONTROLLED }, { "控制到", SENSE_CONTROLLED }, { "控制为", SENSE_CONTROLLED },
  { "严格控制在", SENSE_CONTROLLED },
  { "限制在", SENSE_CONTROLLED }, { "压减在", SENSE_CONTROLLED }, { "稳定控制在", SENSE_CONTROLLED },
  { "严控在", SENSE_CONTROLLED }, { "管控在", SENSE_CONTROLLED }, { "压降到", SENSE_CONTROLLED },
  { "压降至", SENSE_CONTROLLED },

  { "不低于", SENSE_AT_LEAST }, { "不少于", SENSE_AT_LEAST }, { "不小于", SENSE_AT_LEAST },
  { "不得低于", SENSE_AT_LEAST },
  { "不得少于", SENSE_AT_LEAST }, { "不得小于", SENSE_AT_LEAST }, { "不能低于", SENSE_AT_LEAST },
  { "不能少于", SENSE_AT_LEAST },
  { "不应低于", SENSE_AT_LEAST }, { "不应少于", SENSE_AT_LEAST }, { "不宜低于", SENSE_AT_LEAST },
  { "不应小于", SENSE_AT_LEAST }, { "不宜小于", SENSE_AT_LEAST }, { "不宜少于", SENSE_AT_LEAST },
  { "不可低于", SENSE_AT_LEAST },
  { "不短于", SENSE_AT_LEAST }, { "不下于", SENSE_AT_LEAST }, { "不弱于", SENSE_AT_LEAST },
  { "不亚于", SENSE_AT_LEAST }, { "不劣于", SENSE_AT_LEAST },
  { "不逊于", SENSE_AT_LEAST }, { "不少", SENSE_NO }, { "至少", SENSE_AT_LEAST }, { "最少", SENSE_AT_LEAST },
  { "最低", SENSE_AT_LEAST }, { "起码", SENSE_AT_LEAST }, { "至少达到", SENSE_AT_LEAST },
  { "大于等于", SENSE_AT_LEAST }, { "大于或等于", SENSE_AT_LEAST }, { "高于或等于", SENSE_AT_LEAST },
  { "高于等于", SENSE_AT_LEAST },
  { "达到或超过", SENSE_AT_LEAST }, { "达到或优于", SENSE_AT_LEAST }, { "达到或好于", SENSE_AT_LEAST }, { "保持或优于", SENSE_AT_LEAST },
  { "达到并超过", SENSE_AT_LEAST }, { "不低", SENSE_NO },
  { "未低于", SENSE_AT_LEAST }, { "不少於", SENSE_AT_LEAST }, { "不低於", SENSE_AT_LEAST },
  { "上", SENSE_AT_LEAST }, { "≥", SENSE_AT_LEAST }, { ">=", SENSE_AT_LEAST }, { "≧", SENSE_AT_LEAST },
  { "≮", SENSE_AT_LEAST },

  { "超过", SENSE_MORE_THAN }, { "突破", SENSE_MORE_THAN }, { "高于", SENSE_MORE_THAN }, { "大于", SENSE_MORE_THAN },
  { "逾", SENSE_MORE_THAN },
  { "超", SENSE_MORE_THAN }, { "过", SENSE_MORE_THAN }, { "多于", SENSE_MORE_THAN }, { "超出", SENSE_MORE_THAN },
  { "胜过", SENSE_MORE_THAN },
  { "跨越", SENSE_MORE_THAN }, { "跨过", SENSE_MORE_THAN }, { "越过", SENSE_MORE_THAN }, { "迈过", SENSE_MORE_THAN },
  { "破", SENSE_MORE_THAN }, { "冲破", SENSE_MORE_THAN },
  { "超越", SENSE_MORE_THAN }, { "优于", SENSE_MORE_THAN }, { "好于", SENSE_MORE_THAN }, { "快于", SENSE_MORE_THAN },
  { "长于", SENSE_MORE_THAN }, { ">", SENSE_MORE_THAN },

  { "不超过", SENSE_AT_MOST }, { "不高于", SENSE_AT_MOST }, { "不大于", SENSE_AT_MOST }, { "至多", SENSE_AT_MOST },
  { "最多", SENSE_AT_MOST },
  { "不多于", SENSE_AT_MOST }, { "不超", SENSE_AT_MOST }, { "不得超过", SENSE_AT_MOST }, { "不能超过", SENSE_AT_MOST },
  { "不应超过", SENSE_AT_MOST }, { "不宜超过", SENSE_AT_MOST },
  { "不得高于", SENSE_AT_MOST }, { "不得大于", SENSE_AT_MOST }, { "不能高于", SENSE_AT_MOST },
  { "不应大于", SENSE_AT_MOST }, { "不宜大于", SENSE_AT_MOST }, { "不应高于", SENSE_AT_MOST },
  { "不得多于", SENSE_AT_MOST }, { "不能多于", SENSE_AT_MOST },
  { "最高不超过", SENSE_AT_MOST }, { "最高", SENSE_AT_MOST }, { "最长", SENSE_AT_MOST }, { "最大", SENSE_AT_MOST },
  { "最长不超过", SENSE_AT_MOST }, { "最多不超过", SENSE_AT_MOST }, { "原则上不超过", SENSE_AT_MOST },
  { "不突破", SENSE_AT_MOST }, { "不得突破", SENSE_AT_MOST }, { "不超出", SENSE_AT_MOST }, { "不长于", SENSE_AT_MOST },
  { "小于等于", SENSE_AT_MOST },
  { "小于或等于", SENSE_AT_MOST }, { "低于或等于", SENSE_AT_MOST }, { "低于等于", SENSE_AT_MOST },
  { "未超过", SENSE_AT_MOST }, { "不逾", SENSE_AT_MOST }, { "控制在不超过", SENSE_AT_MOST },
  { "≤", SENSE_AT_MOST }, { "<=", SENSE_AT_MOST }, { "≦", SENSE_AT_MOST }, { "≯", SENSE_AT_MOST },

  { "低于", SENSE_LESS_THAN }, { "少于", SENSE_LESS_THAN }, { "小于", SENSE_LESS_THAN }, { "不足", SENSE_LESS_THAN },
  { "不到", SENSE_LESS_THAN },
  { "不满", SENSE_LESS_THAN }, { "未满", SENSE_LESS_THAN }, { "未达", SENSE_LESS_THAN }, { "未达到", SENSE_LESS_THAN },
  { "短于", SENSE_LESS_THAN }, { "不及", SENSE_LESS_THAN },
  { "未到", SENSE_LESS_THAN }, { "未超", SENSE_AT_MOST }, { "<", SENSE_LESS_THAN },

  { "近", SENSE_ABOUT }, { "约", SENSE_ABOUT }, { "大约", SENSE_ABOUT }, { "接近", SENSE_ABOUT },
  { "将近", SENSE_ABOUT }, { "大致", SENSE_ABOUT },
  { "大概", SENSE_ABOUT }, { "约占", SENSE_ABOUT }, { "约合", SENSE_ABOUT }, { "基本达到", SENSE_ABOUT },
  { "基本稳定在", SENSE_ABOUT }, { "约计", SENSE_ABOUT }, { "大体", SENSE_ABOUT }, { "≈", SENSE_ABOUT },
  { "~", SENSE_ABOUT },

  { "等于", SENSE_EXACTLY }, { "=", SENSE_EXACTLY },

  { "为", SENSE_FILLER }, { "了", SENSE_FILLER }, { "在", SENSE_FILLER }, { "至", SENSE_FILLER },
  { "到", SENSE_FILLER }, { "每年", SENSE_NO }, { "是", SENSE_FILLER },

  { "通过", SENSE_NO }, { "经过", SENSE_NO }, { "不过", SENSE_NO }, { "走过", SENSE_NO }, { "度过", SENSE_NO },
  { "透过", SENSE_NO },
  { "附近", SENSE_NO }, { "最近", SENSE_NO }, { "邻近", SENSE_NO }, { "就近", SENSE_NO }, { "临近", SENSE_NO },
  { "节约", SENSE_NO }, { "集约", SENSE_NO },
  { "公约", SENSE_NO }, { "合约", SENSE_NO }, { "预约", SENSE_NO }, { "签约", SENSE_NO }, { "履约", SENSE_NO },
  { "契约", SENSE_NO }, { "制约", SENSE_NO },
  { "条约", SENSE_NO }, { "违约", SENSE_NO }, { "续约", SENSE_NO }, { "解约", SENSE_NO }, { "纽约", SENSE_NO },
  { "简约", SENSE_NO }, { "邀约", SENSE_NO }, { "赴约", SENSE_NO }, { "特约", SENSE_NO }, { "大过", SENSE_NO },
  { "高超", SENSE_NO }, { "中超", SENSE_NO }, { "赶超", SENSE_NO }, { "反超", SENSE_NO }, { "以上", SENSE_NO },
  { "网上", SENSE_NO }, { "线上", SENSE_NO },
  { "路上", SENSE_NO }, { "社会上", SENSE_NO }, { "同比增长", SENSE_NO }, { "爆破", SENSE_NO }, { "打破", SENSE_NO },
  { "攻破", SENSE_NO }, { "侦破", SENSE_NO },
  { "四通八达", SENSE_NO }, { "发达", SENSE_NO }, { "传达", SENSE_NO }, { "下达", SENSE_NO }, { "表达", SENSE_NO },
  { "抵达", SENSE_NO }, { "直达", SENSE_NO }, { "通达", SENSE_NO }, { "到达站", SENSE_NO }, { "送达", SENSE_NO },
  { "马达", SENSE_NO }, { "雷达", SENSE_NO },
  { "常居", SENSE_NO }, { "宜居", SENSE_NO }, { "安居", SENSE_NO }, { "新居", SENSE_NO }, { "康居", SENSE_NO },
};

static PlanModelLexicon before = PLAN_MODEL_LEXICON (before_words);

/* A bound that may stand before the verb: 至少建成 3 个. */
static const PlanModelWord bound_words[] = {
  { "至少", SENSE_AT_LEAST }, { "最少", SENSE_AT_LEAST }, { "起码", SENSE_AT_LEAST }, { "不少于", SENSE_AT_LEAST },
  { "不低于", SENSE_AT_LEAST },
  { "至多", SENSE_AT_MOST }, { "最多", SENSE_AT_MOST }, { "不超过", SENSE_AT_MOST }, { "超额", SENSE_NO },
};

static PlanModelLexicon bounds = PLAN_MODEL_LEXICON (bound_words);

/* Verbs by which things are counted. */
static const PlanModelWord verb_words[] = {
  { "建成", 1 }, { "建设", 1 }, { "新建", 1 }, { "新增", 1 }, { "培育", 1 }, { "引进", 1 }, { "打造", 1 },
  { "创建", 1 }, { "举办", 1 }, { "开展", 1 },
  { "组建", 1 }, { "组织", 1 }, { "实施", 1 }, { "完成", 1 }, { "形成", 1 }, { "建立", 1 }, { "设立", 1 },
  { "改造", 1 }, { "扩建", 1 }, { "续建", 1 },
  { "谋划", 1 }, { "布局", 1 }, { "推进", 1 }, { "推出", 1 }, { "发展", 1 }, { "壮大", 1 }, { "集聚", 1 },
  { "聚集", 1 }, { "拥有", 1 }, { "有", 1 }, { "达到", 1 },
  { "增加", 1 }, { "增至", 1 }, { "培养", 1 }, { "认定", 1 }, { "获批", 1 }, { "申报", 1 }, { "争创", 1 },
  { "制定", 1 }, { "制订", 1 }, { "修订", 1 }, { "发布", 1 },
  { "召开", 1 }, { "支持", 1 }, { "扶持", 1 }, { "遴选", 1 }, { "选派", 1 }, { "选树", 1 }, { "选育", 1 },
  { "评选", 1 }, { "认证", 1 }, { "招引", 1 }, { "落地", 1 },
  { "开工", 1 }, { "投产", 1 }, { "建好", 1 }, { "抓好", 1 }, { "办好", 1 }, { "配备", 1 }, { "配置", 1 },
  { "安排", 1 }, { "布设", 1 }, { "共有", 1 }, { "共", 1 },
  { "再", 1 }, { "新认定", 1 }, { "新培育", 1 }, { "新引进", 1 }, { "新建成", 1 }, { "规划建设", 1 }, { "规划", 1 },
  { "启动", 1 }, { "落实", 1 }, { "转化", 1 }, { "推广", 1 },
  { "搭建", 1 }, { "构建", 1 }, { "筹建", 1 }, { "迁建", 1 }, { "改建", 1 }, { "改扩建", 1 }, { "新改建", 1 },
  { "新(改、扩)建", 1 }, { "创成", 1 }, { "做强", 1 }, { "做大", 1 }, { "孵化", 1 }, { "储备", 1 }, { "入库", 1 },
  { "选拔", 1 }, { "培训", 1 }, { "招聘", 1 }, { "招录", 1 }, { "引育", 1 }, { "柔性引进", 1 }, { "参加", 1 },
  { "承办", 1 }, { "主办", 1 }, { "编制", 1 }, { "出台", 1 }, { "突破", 1 }, { "攻克", 1 }, { "研发", 1 },
  { "取得", 1 }, { "获得", 1 }, { "登记", 1 }, { "开通", 1 }, { "开发", 1 }, { "开设", 1 }, { "增设", 1 },
  { "设置", 1 }, { "提供", 1 }, { "覆盖", 1 }, { "服务", 1 }, { "淘汰", 1 }, { "关闭", 1 }, { "退出", 1 },
  { "治理", 1 }, { "整治", 1 }, { "消除", 1 }, { "创办", 1 }, { "新办", 1 }, { "新设", 1 },
  { "新开", 1 }, { "推动", 1 }, { "促成", 1 }, { "力争", 1 }, { "确保", 1 }, { "争取", 1 }, { "实现", 1 }, { "达", 1 },
  { "安置", 1 }, { "救助", 1 }, { "资助", 1 }, { "发放", 1 }, { "派驻", 1 }, { "派出", 1 }, { "签订", 1 },
  { "签约", 1 }, { "对接", 1 }, { "赴", 1 }, { "轮训", 1 }, { "走访", 1 }, { "遴选支持", 1 },
  { "解决", 1 }, { "转移", 1 }, { "建有", 1 }, { "设有", 1 }, { "建", 1 }, { "设", 1 }, { "办", 1 }, { "育", 1 },
  { "引", 1 },
};

static PlanModelLexicon verbs = PLAN_MODEL_LEXICON (verb_words);

static const PlanModelWord after_words[] = {
  { "以上", SENSE_AT_LEAST }, { "及以上", SENSE_AT_LEAST }, { "之上", SENSE_AT_LEAST }, { "或以上", SENSE_AT_LEAST },
  { "(含)以上", SENSE_AT_LEAST }, { "以上(含)", SENSE_AT_LEAST },
  { "(不含)以上", SENSE_MORE_THAN }, { "封底", SENSE_AT_LEAST },
  { "以下", SENSE_AT_MOST }, { "及以下", SENSE_AT_MOST }, { "或以下", SENSE_AT_MOST }, { "之下", SENSE_AT_MOST },
  { "以内", SENSE_AT_MOST }, { "之内", SENSE_AT_MOST }, { "(含)以下", SENSE_AT_MOST }, { "(含)以内", SENSE_AT_MOST },
  { "(不含)以下", SENSE_LESS_THAN }, { "封顶", SENSE_AT_MOST }, { "为限", SENSE_AT_MOST },
  { "左右", SENSE_ABOUT }, { "上下", SENSE_ABOUT }, { "以外", SENSE_MORE_THAN },
  { "有余", SENSE_MORE_THAN }, { "余", SENSE_MORE_THAN }, { "多", SENSE_MORE_THAN }, { "开外", SENSE_MORE_THAN },
  { "不变", SENSE_EXACTLY }, { "保持不变", SENSE_EXACTLY }, { "+", SENSE_AT_LEAST },
  { "内", SENSE_CONTROLLED },
  { "以上市公司", SENSE_NO }, { "以上市企业", SENSE_NO }, { "以上市后备", SENSE_NO }, { "以下简称", SENSE_NO },
  { "以下几", SENSE_NO }, { "以下措施", SENSE_NO }, { "以下任务", SENSE_NO }, { "上下游", SENSE_NO },
  { "上下联动", SENSE_NO },
  { "多元", SENSE_NO }, { "多样", SENSE_NO }, { "多种", SENSE_NO }, { "多层次", SENSE_NO }, { "多功能", SENSE_NO },
  { "多式", SENSE_NO }, { "多方", SENSE_NO }, { "多渠道", SENSE_NO }, { "多部门", SENSE_NO }, { "多双边", SENSE_NO },
  { "余热", SENSE_NO }, { "余压", SENSE_NO }, { "余气", SENSE_NO },
  { "内部", SENSE_NO }, { "内容", SENSE_NO }, { "内外", SENSE_NO }, { "内地", SENSE_NO }, { "内陆", SENSE_NO },
  { "内需", SENSE_NO }, { "内涵", SENSE_NO }, { "内生", SENSE_NO }, { "内设", SENSE_NO }, { "内资", SENSE_NO },
  { "内蒙古", SENSE_NO },
  { "左右两", SENSE_NO }, { "左右岸", SENSE_NO },
};

static PlanModelLexicon after = PLAN_MODEL_LEXICON (after_words);

static gboolean
is_bound (Sense sense)
{
  return sense >= SENSE_AT_LEAST && sense <= SENSE_LESS_THAN;
}

/* 超, 过, 上, 破, 居, 达, ~ alone mean something only where they touch the number, and some of them only before a scale. */
static gboolean
is_loose (const guint16 *codes,
          guint32        at,
          guint32        number)
{
  guint16 code = codes[at - 1];
  guint16 next = codes[number];

  if (code == u'上')
    return at != number || (!plan_model_code_is_one_of (next, u"万亿千百"));
  if (plan_model_code_is_one_of (code, u"过破"))
    return at != number || (!plan_model_code_is_digit (next) && plan_model_numeral_get_code (next) < 1 && next != u'半');
  if (code == u'居')
    return !plan_model_code_is_one_of (next, u"前第首");

  return FALSE;
}

/*< private >
 * plan_model_comparison_has_verb:
 *
 * Returns: whether a verb of counting ends at @at
 */
gboolean
plan_model_comparison_has_verb (const guint16 *codes,
                                guint32        floor,
                                guint32        at)
{
  if (at > floor && codes[at - 1] == u'了')
    at--;

  return plan_model_lexicon_match_before (&verbs, codes, floor, at, NULL) > 0;
}

/*< private >
 * plan_model_comparison_read_before:
 */
void
plan_model_comparison_read_before (const guint16       *codes,
                                   guint32              floor,
                                   guint32              at,
                                   PlanModelComparison *comparison)
{
  guint32 stop = at;
  gboolean has_about = FALSE;
  guint sense, n;

  *comparison = (PlanModelComparison) { .start = at, .end = at, .comparator = PLAN_MODEL_COMPARATOR_REACH };
  for (guint i = 0; i < MAX_WORDS; i++)
    {
      n = plan_model_lexicon_match_before (&before, codes, floor, stop, &sense);
      if (n == 0 || sense == SENSE_NO)
        break;
      if (n == 1 && is_loose (codes, stop, at))
        break;
      stop -= n;
      if (sense == SENSE_FILLER)
        continue;
      comparison->start = stop;
      comparison->has_words = TRUE;
      comparison->is_controlled |= sense == SENSE_CONTROLLED;
      comparison->is_kept |= sense == SENSE_KEPT;
      if (is_bound (sense))
        {
          /* The one nearest to the number holds. */
          if (!comparison->has_bound || has_about)
            comparison->comparator = comparators[sense];
          comparison->has_bound = TRUE;
          has_about = FALSE;
        }
      else if ((sense == SENSE_ABOUT || sense == SENSE_EXACTLY) && !comparison->has_bound)
        {
          comparison->comparator = comparators[sense];
          comparison->has_bound = TRUE;
          has_about = TRUE;
        }
    }
  if (!comparison->has_bound)
    {
      /* 至少开展 2 场: the bound of the number stands before its verb. */
      stop = comparison->start;
      if (stop > floor && codes[stop - 1] == u'了')
        stop--;
      n = plan_model_lexicon_match_before (&verbs, codes, floor, stop, NULL);
      stop -= n;
      n = plan_model_lexicon_match_before (&bounds, codes, floor, stop, &sense);
      if (n > 0 && is_bound (sense))
        {
          comparison->start = stop - n;
          comparison->comparator = comparators[sense];
          comparison->has_bound = TRUE;
          comparison->has_words = TRUE;
        }
    }
}

/*< private >
 * plan_model_comparison_read_after:
 */
void
plan_model_comparison_read_after (const guint16       *codes,
                                  guint32              at,
                                  guint32              end,
                                  gboolean             is_duration,
                                  PlanModelComparison *comparison)
{
  guint sense, n;

  comparison->end = at;
  n = plan_model_lexicon_match (&after, codes, at, end, &sense);
  if (n == 0 || sense == SENSE_NO)
    return;
  if (sense == SENSE_CONTROLLED)
    {
      if (!comparison->is_controlled && !is_duration)
        return;
      sense = SENSE_AT_MOST;
    }
  if (sense == SENSE_EXACTLY && !comparison->is_kept && n < 4)
    return;
  /* 50+ is a bound, 1+N none. */
  if (codes[at] == '+' && at + 1 < end
      && (plan_model_code_is_digit (codes[at + 1]) || plan_model_code_is_latin (codes[at + 1])
                                           || plan_model_code_is_han (codes[at + 1])))
    return;
  comparison->end = at + n;
  if (comparison->has_bound && comparison->comparator != PLAN_MODEL_COMPARATOR_ABOUT
      && comparison->comparator != PLAN_MODEL_COMPARATOR_EXACTLY)
    return;
  if (comparison->has_bound && !is_bound (sense))
    return;
  comparison->comparator = comparators[sense];
  comparison->has_bound = TRUE;
}
