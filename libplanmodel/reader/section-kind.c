/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/section-kind-private.h>

#include <libplanmodel/reader/lexicon-private.h>

/* Two digits of a word's sense: its kind, and whether it is a title by itself. */
#define TITLE 0x100 /* stands alone as a title: 指导思想 */
#define LAST 0x200 /* counts only where a title or a part of it ends, and not behind a verb: 优化产业布局 is a task */
#define KIND(sense) ((PlanModelSectionKind) ((sense) & 0xff))

#define OVERVIEW PLAN_MODEL_SECTION_KIND_OVERVIEW
#define REVIEW PLAN_MODEL_SECTION_KIND_REVIEW
#define PRINCIPLE PLAN_MODEL_SECTION_KIND_PRINCIPLE
#define GOAL PLAN_MODEL_SECTION_KIND_GOAL
#define OUTLOOK PLAN_MODEL_SECTION_KIND_OUTLOOK
#define TASK PLAN_MODEL_SECTION_KIND_TASK
#define PROJECT PLAN_MODEL_SECTION_KIND_PROJECT
#define POLICY PLAN_MODEL_SECTION_KIND_POLICY
#define SAFEGUARD PLAN_MODEL_SECTION_KIND_SAFEGUARD
#define OTHER PLAN_MODEL_SECTION_KIND_OTHER

static const PlanModelWord kind_words[] = {
  { "总体要求", OVERVIEW | TITLE },
  { "总体思路", OVERVIEW | TITLE },
  { "总体部署", OVERVIEW | TITLE },
  { "总体安排", OVERVIEW | TITLE },
  { "总体考虑", OVERVIEW | TITLE },
  { "总体战略", OVERVIEW | TITLE },
  { "基本思路", OVERVIEW | TITLE },
  { "发展思路", OVERVIEW | TITLE },
  { "工作思路", OVERVIEW | TITLE },
  { "总体情况", OVERVIEW | TITLE },
  { "基本情况", REVIEW | TITLE },
  { "规划背景", REVIEW | TITLE },
  { "发展背景", REVIEW | TITLE },
  { "编制背景", OVERVIEW | TITLE },
  { "编制依据", OVERVIEW | TITLE },
  { "发展环境", OVERVIEW | TITLE },
  { "发展形势", OVERVIEW | TITLE },
  { "面临形势", OVERVIEW | TITLE },
  { "面临的形势", OVERVIEW | TITLE },
  { "形势要求", OVERVIEW | TITLE },
  { "形势与挑战", OVERVIEW | TITLE },
  { "机遇与挑战", OVERVIEW | TITLE },
  { "机遇和挑战", OVERVIEW | TITLE },
  { "存在问题", REVIEW | TITLE },
  { "存在的问题", REVIEW | TITLE },
  { "主要问题", REVIEW | TITLE },
  { "背景意义", OVERVIEW | TITLE },
  { "背景", OVERVIEW | LAST },
  { "前言", OVERVIEW | TITLE },
  { "引言", OVERVIEW | TITLE },
  { "序言", OVERVIEW | TITLE },
  { "概述", OVERVIEW | TITLE },
  { "总则", OVERVIEW | TITLE },
  { "总论", OVERVIEW | TITLE },
  { "形势", OVERVIEW | LAST },
  { "机遇", OVERVIEW | LAST },
  { "挑战", OVERVIEW | LAST },
  { "问题", REVIEW | LAST },
  { "短板", REVIEW | LAST },
  { "重要意义", OVERVIEW },
  { "重大意义", OVERVIEW },
  { "重要性", OVERVIEW },
  { "必要性", OVERVIEW },

  { "发展基础", REVIEW | TITLE },
  { "工作基础", REVIEW | TITLE },
  { "建设基础", REVIEW | TITLE },
  { "规划基础", REVIEW | TITLE },
  { "现实基础", REVIEW | TITLE },
  { "基础条件", REVIEW | TITLE },
  { "基础", REVIEW | LAST },
  { "发展现状", REVIEW | TITLE },
  { "基本现状", REVIEW | TITLE },
  { "现状", REVIEW | LAST },
  { "发展成就", REVIEW | TITLE },
  { "主要成就", REVIEW | TITLE },
  { "主要成效", REVIEW | TITLE },
  { "工作成效", REVIEW | TITLE },
  { "发展成效", REVIEW | TITLE },
  { "取得成效", REVIEW | TITLE },
  { "取得的成效", REVIEW | TITLE },
  { "主要成绩", REVIEW | TITLE },
  { "发展回顾", REVIEW | TITLE },
  { "工作回顾", REVIEW | TITLE },
  { "回顾", REVIEW | LAST },
  { "成就", REVIEW | LAST },
  { "成效", REVIEW | LAST },
  { "完成情况", REVIEW | TITLE },
  { "执行情况", REVIEW | TITLE },
  { "进展情况", REVIEW | TITLE },
  { "开展情况", REVIEW | TITLE },
  { "工作情况", REVIEW | TITLE },
  { "实施情况", REVIEW | TITLE },
  { "工作总结", REVIEW | TITLE },
  { "主要工作情况", REVIEW | TITLE },

  { "指导思想", PRINCIPLE | TITLE },
  { "基本原则", PRINCIPLE | TITLE },
  { "指导方针", PRINCIPLE | TITLE },
  { "战略导向", PRINCIPLE | TITLE },
  { "总体原则", PRINCIPLE | TITLE },
  { "工作原则", PRINCIPLE | TITLE },
  { "主要原则", PRINCIPLE | TITLE },
  { "遵循原则", PRINCIPLE | TITLE },
  { "实施原则", PRINCIPLE | TITLE },
  { "规划原则", PRINCIPLE | TITLE },
  { "发展原则", PRINCIPLE | TITLE },
  { "发展理念", PRINCIPLE | TITLE },
  { "基本要求", PRINCIPLE | TITLE },
  { "原则", PRINCIPLE | LAST },

  { "总体目标", GOAL | TITLE },
  { "主要目标", GOAL | TITLE },
  { "发展目标", GOAL | TITLE },
  { "工作目标", GOAL | TITLE },
  { "行动目标", GOAL | TITLE },
  { "奋斗目标", GOAL | TITLE },
  { "建设目标", GOAL | TITLE },
  { "规划目标", GOAL | TITLE },
  { "具体目标", GOAL | TITLE },
  { "阶段目标", GOAL | TITLE },
  { "年度目标", GOAL | TITLE },
  { "预期目标", GOAL | TITLE },
  { "近期目标", GOAL | TITLE },
  { "中期目标", GOAL | TITLE },
  { "总目标", GOAL | TITLE },
  { "分阶段目标", GOAL | TITLE },
  { "目标任务", GOAL | TITLE },
  { "目标指标", GOAL | TITLE },
  { "主要指标", GOAL | TITLE },
  { "指标体系", GOAL | LAST },
  { "目标", GOAL | LAST },
  { "目标要求", GOAL | TITLE },
  { "发展愿景", GOAL | TITLE },

  { "远景目标", OUTLOOK | TITLE },
  { "远期目标", OUTLOOK | TITLE },
  { "长远目标", OUTLOOK | TITLE },
  { "远景展望", OUTLOOK | TITLE },
  { "展望", OUTLOOK | LAST },

  { "重点任务", TASK | TITLE },
  { "主要任务", TASK | TITLE },
  { "工作任务", TASK | TITLE },
  { "重点工作", TASK | TITLE },
  { "主要工作", TASK | TITLE },
  { "工作安排", TASK | TITLE },
  { "工作重点", TASK | TITLE },
  { "工作计划", TASK | TITLE },
  { "工作打算", TASK | TITLE },
  { "工作部署", TASK | TITLE },
  { "年工作思路", TASK | TITLE },
  { "步工作思路", TASK | TITLE },
  { "下步工作", TASK },
  { "下一步工作", TASK },
  { "工作内容", TASK | TITLE },
  { "主要内容", TASK | TITLE },
  { "建设内容", TASK | TITLE },
  { "建设任务", TASK | TITLE },
  { "发展任务", TASK | TITLE },
  { "具体任务", TASK | TITLE },
  { "改革任务", TASK | TITLE },
  { "重点行动", TASK | TITLE },
  { "专项行动", TASK },
  { "主要行动", TASK | TITLE },
  { "行动任务", TASK | TITLE },
  { "主要举措", TASK | TITLE },
  { "重点举措", TASK | TITLE },
  { "工作举措", TASK | TITLE },
  { "具体举措", TASK | TITLE },
  { "重要举措", TASK | TITLE },
  { "主要措施", TASK | TITLE },
  { "策略措施", TASK | TITLE },
  { "策略与措施", TASK | TITLE },
  { "主要策略", TASK | TITLE },
  { "实施策略", TASK | TITLE },
  { "重点措施", TASK | TITLE },
  { "工作措施", TASK | TITLE },
  { "具体措施", TASK | TITLE },
  { "重点领域", TASK | TITLE },
  { "重点方向", TASK | TITLE },
  { "任务", TASK | LAST },
  { "举措", TASK | LAST },

  { "重点工程", PROJECT | TITLE },
  { "重大工程", PROJECT | TITLE },
  { "主要工程", PROJECT | TITLE },
  { "重点项目", PROJECT | TITLE },
  { "重大项目", PROJECT | TITLE },
  { "工程项目", PROJECT | TITLE },
  { "项目清单", PROJECT | TITLE },
  { "重点建设项目", PROJECT | TITLE },
  { "重大工程项目", PROJECT | TITLE },
  { "重点工程项目", PROJECT | TITLE },

  { "政策措施", POLICY | TITLE },
  { "扶持政策", POLICY | TITLE },
  { "支持政策", POLICY | TITLE },
  { "政策支持", POLICY | TITLE },
  { "优惠政策", POLICY | TITLE },
  { "配套政策", POLICY | TITLE },
  { "政策举措", POLICY | TITLE },
  { "政策体系", POLICY },
  { "政策", POLICY | LAST },

  { "政策保障", SAFEGUARD | TITLE },
  { "保障措施", SAFEGUARD | TITLE },
  { "保障机制", SAFEGUARD | TITLE },
  { "组织保障", SAFEGUARD | TITLE },
  { "实施保障", SAFEGUARD | TITLE },
  { "规划保障", SAFEGUARD | TITLE },
  { "工作保障", SAFEGUARD | TITLE },
  { "支撑保障", SAFEGUARD | TITLE },
  { "要素保障", SAFEGUARD | TITLE },
  { "资金保障", SAFEGUARD | TITLE },
  { "经费保障", SAFEGUARD | TITLE },
  { "制度保障", SAFEGUARD | TITLE },
  { "法治保障", SAFEGUARD | TITLE },
  { "保障支撑", SAFEGUARD | TITLE },
  { "保障体系", SAFEGUARD | LAST },
  { "组织实施", SAFEGUARD | TITLE },
  { "规划实施", SAFEGUARD | TITLE },
  { "组织领导", SAFEGUARD },
  { "强化保障", SAFEGUARD },
  { "加强保障", SAFEGUARD },
  { "落实保障", SAFEGUARD },
  { "强化组织", SAFEGUARD },
  { "加强组织", SAFEGUARD },
  { "加强党的", SAFEGUARD },
  { "坚持党的", SAFEGUARD },
  { "坚持和加强党", SAFEGUARD },
  { "工作要求", SAFEGUARD | TITLE },
  { "有关要求", SAFEGUARD | TITLE },
  { "相关要求", SAFEGUARD | TITLE },
  { "工作机制", SAFEGUARD | TITLE },
  { "推进机制", SAFEGUARD | TITLE },
  { "实施机制", SAFEGUARD | TITLE },
  { "监督评估", SAFEGUARD },
  { "监测评估", SAFEGUARD },
  { "督导考核", SAFEGUARD },
  { "督查考核", SAFEGUARD },
  { "考核评估", SAFEGUARD },

  { "战略定位", OTHER | TITLE },
  { "功能定位", OTHER | TITLE },
  { "发展定位", OTHER | TITLE },
  { "定位", OTHER | LAST },
  { "功能布局", OTHER | TITLE },
  { "空间布局", OTHER | TITLE },
  { "总体布局", OTHER | TITLE },
  { "发展布局", OTHER | TITLE },
  { "产业布局", OTHER | TITLE },
  { "布局", OTHER | LAST },
  { "空间格局", OTHER | LAST },
  { "发展格局", OTHER | LAST },
  { "适用范围", OTHER | TITLE },
  { "规划范围", OTHER | TITLE },
  { "实施范围", OTHER | TITLE },
  { "支持对象", OTHER | TITLE },
  { "范围", OTHER | LAST },
  { "期限", OTHER | LAST },
  { "附则", OTHER | TITLE },
  { "名词解释", OTHER | TITLE },
  { "术语", OTHER | LAST },
  { "实施步骤", OTHER | TITLE },
  { "工作步骤", OTHER | TITLE },
  { "进度安排", OTHER | TITLE },
  { "时间安排", OTHER | TITLE },
  { "阶段安排", OTHER | TITLE },
  { "职责分工", OTHER | TITLE },
  { "任务分工", OTHER | TITLE },
  { "环境影响评价", OTHER },
  { "环境影响", OTHER | LAST },
  { "投资估算", OTHER },
};
static PlanModelLexicon kinds = PLAN_MODEL_LEXICON (kind_words);

/* Verbs that make a title a piece of work, whatever it ends with. */
static const PlanModelWord verb_words[] = {
  { "加快", 1 },   { "加强", 1 }, { "加大", 1 }, { "强化", 1 }, { "推进", 1 }, { "推动", 1 }, { "完善", 1 }, { "优化", 1 },
  { "构建", 1 },   { "构筑", 1 }, { "建设", 1 }, { "建立", 1 }, { "健全", 1 }, { "提升", 1 }, { "提高", 1 }, { "深化", 1 },
  { "实施", 1 },   { "促进", 1 }, { "培育", 1 }, { "打造", 1 }, { "落实", 1 }, { "做好", 1 }, { "做强", 1 }, { "做优", 1 },
  { "做大", 1 },   { "大力", 1 }, { "着力", 1 }, { "全面", 1 }, { "积极", 1 }, { "持续", 1 }, { "支持", 1 },
  { "鼓励", 1 },   { "引导", 1 }, { "扩大", 1 }, { "拓展", 1 }, { "巩固", 1 }, { "夯实", 1 }, { "聚焦", 1 }, { "坚持", 1 },
  { "创新", 1 },   { "开展", 1 }, { "组织", 1 }, { "抓好", 1 }, { "统筹", 1 }, { "深入", 1 }, { "突出", 1 }, { "增强", 1 },
  { "保障", 1 },   { "改善", 1 }, { "进一步", 1 }, { "调整", 1 }, { "规范", 1 }, { "严格", 1 }, { "切实", 1 }, { "稳步", 1 },
  { "激发", 1 },   { "壮大", 1 }, { "紧抓", 1 }, { "解决", 1 }, { "防范", 1 }, { "筑牢", 1 }, { "补齐", 1 }, { "塑造", 1 },
  { "形成", 1 },   { "畅通", 1 }, { "释放", 1 }, { "攻克", 1 }, { "突破", 1 }, { "厚植", 1 }, { "擦亮", 1 }, { "守牢", 1 },
};
static PlanModelLexicon verbs = PLAN_MODEL_LEXICON (verb_words);

/* Of several words in one title the first of these says what the section is: 总体要求和主要目标 is an overview. */
static const guint8 precedence[] = {
  OVERVIEW, SAFEGUARD, GOAL, TASK, OUTLOOK, REVIEW, PROJECT, POLICY, PRINCIPLE, OTHER
};

/* What joins the parts of a title: 指导思想和基本原则. */
static gboolean
is_joint (guint16 code)
{
  return code == 0x548c /* 和 */ || code == 0x4e0e /* 与 */ || code == 0x53ca /* 及 */ || code == 0x3001 || code == ' ';
}

/* The kinds that inherit to all but a title that says its own kind by itself. */
static gboolean
is_firm (PlanModelSectionKind kind)
{
  return kind != PLAN_MODEL_SECTION_KIND_UNKNOWN && kind != OVERVIEW && kind != PLAN_MODEL_SECTION_KIND_ANNEX
         && kind != OTHER;
}

static gboolean
begins_with_year (const guint16 *codes,
                  guint32        start,
                  guint32        end)
{
  return start < end && (plan_model_code_is_digit (codes[start]) || codes[start] == 0x5230 /* 到 */);
}

/*< private >
 * plan_model_section_kind_find:
 *
 * Returns: the kind of the section
 */
PlanModelSectionKind
plan_model_section_kind_find (const guint16        *codes,
                              guint32               start,
                              guint32               end,
                              PlanModelSectionKind  parent)
{
  gboolean seen[PLAN_MODEL_SECTION_KIND_OTHER + 1] = { FALSE };
  gboolean begins_with_verb = plan_model_lexicon_match (&verbs, codes, start, end, NULL) > 0;
  guint n_seen = 0;

  for (guint32 i = start; i < end;)
    {
      guint sense = 0;
      guint length = plan_model_lexicon_match (&kinds, codes, i, end, &sense);
      gboolean is_last, has_verb;

      if (length == 0)
        {
          i++;
          continue;
        }
      has_verb = begins_with_verb && i > start; /* 实施步骤 has none */
      is_last = i + length == end || is_joint (codes[i + length]);
      if (((sense & LAST) == 0 || (is_last && !has_verb))
          && ((sense & TITLE) == 0 || !has_verb || (i + length == end && KIND (sense) != OTHER))
          && (!is_firm (parent) || ((sense & TITLE) != 0 && i + length == end && (!has_verb || i == start))
              || (KIND (sense) == OUTLOOK && parent == GOAL)))
        {
          n_seen += !seen[KIND (sense)];
          seen[KIND (sense)] = TRUE;
        }
      i += length;
    }
  /* 2035年远景目标 is one, “十四五”目标和2035年远景目标 is a section of goals. */
  if (seen[OUTLOOK] && seen[GOAL] && n_seen == 2 && begins_with_year (codes, start, end) == FALSE)
    return GOAL;
  if (seen[PRINCIPLE] && seen[GOAL])
    return OVERVIEW;
  for (guint i = 0; i < G_N_ELEMENTS (precedence); i++)
    {
      if (seen[precedence[i]])
        return precedence[i];
    }
  if (parent == PLAN_MODEL_SECTION_KIND_UNKNOWN || parent == PLAN_MODEL_SECTION_KIND_ANNEX)
    return begins_with_verb ? TASK : PLAN_MODEL_SECTION_KIND_UNKNOWN;

  return parent;
}

guint
plan_model_section_kind_match (const guint16 *codes,
                               guint32        start,
                               guint32        end)
{
  guint sense = 0;
  guint length = plan_model_lexicon_match (&kinds, codes, start, end, &sense);

  return length > 0 && (sense & TITLE) != 0 ? length : 0;
}

gboolean
plan_model_section_kind_ends_in_goal (const guint16 *codes,
                                      guint32        start,
                                      guint32        end)
{
  guint sense = 0;

  return plan_model_lexicon_match_before (&kinds, codes, start, end, &sense) > 0 && KIND (sense) == GOAL;
}

gboolean
plan_model_section_kind_ends_in_foundation (const guint16 *codes,
                                            guint32        start,
                                            guint32        end)
{
  return end - start >= 4
         && (plan_model_codes_match (codes, end - 2, end, "基础") > 0
             || plan_model_codes_match (codes, end - 2, end, "背景") > 0);
}

/* What a plan finds before it: its figures are of the past. */
gboolean
plan_model_section_kind_ends_in_situation (const guint16 *codes,
                                           guint32        start,
                                           guint32        end)
{
  static const char *const words[] = { "形势", "机遇", "挑战", "背景", "发展环境" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      guint32 length = (guint32) g_utf8_strlen (words[i], -1);

      if (end - start >= length && plan_model_codes_match (codes, end - length, end, words[i]) > 0)
        return TRUE;
    }

  return FALSE;
}

/* When and where, before a customary title: 2018年工作回顾, 过去五年全市经济社会发展主要成就. */
static const PlanModelWord lead_words[] = {
  { "过去一年", 1 },   { "过去五年", 1 },     { "过去三年", 1 },         { "过去的一年", 1 }, { "过去的五年", 1 }, { "一年来", 1 },
  { "五年来", 1 },     { "今后五年", 1 },     { "今后三年", 1 },         { "未来五年", 1 },   { "未来三年", 1 },   { "本届政府", 1 },
  { "今后一个时期", 1 }, { "当前和今后一个时期", 1 }, { "今年", 1 },     { "明年", 1 },       { "去年", 1 },       { "全年", 1 },
  { "上半年", 1 },     { "下半年", 1 },       { "下一年度", 1 },         { "年度", 1 },       { "全省", 1 },       { "全市", 1 },
  { "全县", 1 },       { "全区", 1 },         { "全州", 1 },             { "全国", 1 },       { "我市", 1 },       { "我县", 1 },
  { "我省", 1 },       { "我区", 1 },         { "政府", 1 },             { "的", 1 },         { "经济社会发展", 1 },
  { "国民经济和社会发展", 1 },
};
static PlanModelLexicon leads = PLAN_MODEL_LEXICON (lead_words);

/* The lead, and a year before it, of which a template may keep but two digits: 20XX年. */
static guint32
skip_lead (const guint16 *codes,
           guint32        start,
           guint32        end)
{
  guint32 at = start;
  guint n;

  if (end - at > 5 && codes[at] == '2' && codes[at + 1] == '0' && codes[at + 4] == 0x5e74 /* 年 */)
    at += 5;
  while (at < end && (n = plan_model_lexicon_match (&leads, codes, at, end, NULL)) > 0)
    at += n;

  return at;
}

/* Whether these are customary titles and nothing else. */
static gboolean
is_titles (const guint16 *codes,
           guint32        start,
           guint32        end)
{
  guint32 at = start;

  while (at < end)
    {
      guint length = plan_model_section_kind_match (codes, at, end);

      if (length == 0)
        return FALSE;
      at += length;
      if (at < end && is_joint (codes[at]))
        {
          at++;
          if (at == end)
            return FALSE;
        }
    }

  return end > start;
}

gboolean
plan_model_section_kind_is_title (const guint16 *codes,
                                  guint32        start,
                                  guint32        end)
{
  return is_titles (codes, start, end) || is_titles (codes, skip_lead (codes, start, end), end);
}

static gint
read_year (const guint16 *codes,
           guint32        at,
           guint32        end)
{
  gint year = 0;

  if (end - at < 4)
    return 0;
  for (guint32 i = at; i < at + 4; i++)
    {
      if (!plan_model_code_is_digit (codes[i]))
        return 0;
      year = year * 10 + (codes[i] - '0');
    }
  if (at + 4 < end && plan_model_code_is_digit (codes[at + 4]))
    return 0;

  return year >= 1949 && year <= 2100 ? year : 0;
}

gboolean
plan_model_section_kind_get_years (const guint16 *codes,
                                   guint32        start,
                                   guint32        end,
                                   gint16        *year_start,
                                   gint16        *year_end)
{
  static const guint16 ordinals[] = { 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03 }; /* 一 to 七 */

  for (guint32 i = start; i < end; i++)
    {
      gint year;

      if (codes[i] != 0x5341 /* 十 */ && !plan_model_code_is_digit (codes[i]))
        continue;
      year = read_year (codes, i, end);
      if (year > 0)
        {
          guint32 after = i + 4;
          gint last = 0;

          if (after < end && codes[after] == 0x5e74 /* 年 */)
            after++;
          while (after < end
                 && (codes[after] == '-' || codes[after] == 0x2014 || codes[after] == '~' || codes[after] == 0x81f3))
            after++;
          if (after > i + 4 && after < end)
            last = read_year (codes, after, end);
          *year_start = year;
          *year_end = last >= year ? last : year;
          return TRUE;
        }
      /* 十四五: from 2021 on. */
      if (codes[i] == 0x5341 && i + 2 < end && codes[i + 2] == 0x4e94)
        {
          for (guint k = 0; k < G_N_ELEMENTS (ordinals); k++)
            {
              if (codes[i + 1] == ordinals[k])
                {
                  *year_start = 2006 + 5 * (gint) k;
                  *year_end = *year_start + 4;
                  return TRUE;
                }
            }
        }
    }

  return FALSE;
}
