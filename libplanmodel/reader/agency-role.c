/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/agency-role-private.h>
#include <libplanmodel/reader/lexicon-private.h>

#define HAN_REST 0x7b49 /* 等 */

/* How far back a label may reach from its colon. */
#define MAX_LABEL 28

#define ROLE(name) PLAN_MODEL_ASSIGNMENT_ROLE_##name

/* What a label is about, in its order: (市级)牵头(责任)单位. */
enum
{
  NOUN_BODY = 1, /* 单位: of agencies */
  NOUN_PERSON
};

static const PlanModelWord noun_words[] = {
  { "单位", NOUN_BODY },     { "部门", NOUN_BODY },       { "主体", NOUN_BODY },       { "机构", NOUN_BODY },
  { "处室", NOUN_BODY },     { "科室", NOUN_BODY },       { "股室", NOUN_BODY },       { "地区", NOUN_BODY },
  { "县区", NOUN_BODY },     { "区县", NOUN_BODY },       { "县市", NOUN_BODY },       { "地方", NOUN_BODY },
  { "方", NOUN_BODY },       { "单位和部门", NOUN_BODY }, { "单位及部门", NOUN_BODY }, { "部门和单位", NOUN_BODY },
  { "部门及单位", NOUN_BODY }, { "部门单位", NOUN_BODY },   { "部门、单位", NOUN_BODY }, { "单位、部门", NOUN_BODY },
  { "单位(部门)", NOUN_BODY }, { "部门(单位)", NOUN_BODY }, { "单位/部门", NOUN_BODY },  { "部门/单位", NOUN_BODY },
  { "镇街", NOUN_BODY },     
  { "人", NOUN_PERSON },     { "领导", NOUN_PERSON },     { "人员", NOUN_PERSON },     { "负责人", NOUN_PERSON },
  { "同志", NOUN_PERSON },   { "市领导", NOUN_PERSON },   { "省领导", NOUN_PERSON },   { "县领导", NOUN_PERSON },
  { "区领导", NOUN_PERSON }, { "局领导", NOUN_PERSON },
};

static PlanModelLexicon nouns = PLAN_MODEL_LEXICON (noun_words);

static const PlanModelWord stem_words[] = {
  { "牵头", ROLE (LEAD) },
  { "牵头责任", ROLE (LEAD) },
  { "牵头负责", ROLE (LEAD) },
  { "牵头(责任)", ROLE (LEAD) },
  { "主要牵头", ROLE (LEAD) },
  { "总牵头", ROLE (LEAD) },
  { "主办", ROLE (LEAD) },
  { "主责", ROLE (LEAD) },
  { "主要责任", ROLE (LEAD) },
  { "第一责任", ROLE (LEAD) },
  { "首要责任", ROLE (LEAD) },
  { "主体责任", ROLE (RESPONSIBLE) },
  { "责任", ROLE (RESPONSIBLE) },
  { "具体责任", ROLE (RESPONSIBLE) },
  { "责任落实", ROLE (RESPONSIBLE) },
  { "负责", ROLE (RESPONSIBLE) },
  { "承办", ROLE (RESPONSIBLE) },
  { "承担", ROLE (RESPONSIBLE) },
  { "主管", ROLE (RESPONSIBLE) },
  { "归口", ROLE (RESPONSIBLE) },
  { "工作责任", ROLE (RESPONSIBLE) },
  { "任务分工", ROLE (RESPONSIBLE) },
  { "责任分工", ROLE (RESPONSIBLE) },
  { "职责分工", ROLE (RESPONSIBLE) },
  { "配合", ROLE (SUPPORT) },
  { "主要配合", ROLE (SUPPORT) },
  { "配合责任", ROLE (SUPPORT) },
  { "责任配合", ROLE (SUPPORT) },
  { "协办", ROLE (SUPPORT) },
  { "协同", ROLE (SUPPORT) },
  { "协作", ROLE (SUPPORT) },
  { "协助", ROLE (SUPPORT) },
  { "协同配合", ROLE (SUPPORT) },
  { "支持", ROLE (SUPPORT) },
  { "支撑", ROLE (SUPPORT) },
  { "保障", ROLE (SUPPORT) },
  { "会办", ROLE (SUPPORT) },
  { "参与", ROLE (PARTICIPATE) },
  { "参加", ROLE (PARTICIPATE) },
  { "参与配合", ROLE (PARTICIPATE) },
  { "配合参与", ROLE (SUPPORT) },
  { "参与责任", ROLE (PARTICIPATE) },
  { "指导", ROLE (GUIDE) },
  { "业务指导", ROLE (GUIDE) },
  { "督导", ROLE (GUIDE) },
  { "督促", ROLE (GUIDE) },
  { "督办", ROLE (GUIDE) },
  { "监督", ROLE (GUIDE) },
  { "督查", ROLE (GUIDE) },
  { "实施", ROLE (IMPLEMENT) },
  { "落实", ROLE (IMPLEMENT) },
  { "组织实施", ROLE (IMPLEMENT) },
  { "实施责任", ROLE (IMPLEMENT) },
  { "落实责任", ROLE (IMPLEMENT) },
  { "具体落实", ROLE (IMPLEMENT) },
  { "建设", ROLE (IMPLEMENT) },
  { "执行", ROLE (IMPLEMENT) },
  { "推进", ROLE (IMPLEMENT) },
};

static PlanModelLexicon stems = PLAN_MODEL_LEXICON (stem_words);

/* What may stand before the role in a label: whose bodies they are. */
static const PlanModelWord level_words[] = {
  { "省级", 0x7701 },   { "省直", 0x7701 },   { "市级", 0x5e02 },     { "市直", 0x5e02 },   { "县级", 0x53bf },
  { "县直", 0x53bf },   { "区级", 0x533a },   { "区直", 0x533a },     { "州级", 0x5dde },   { "州直", 0x5dde },
  { "盟级", 0x76df },   { "盟直", 0x76df },   { "旗级", 0x65d7 },     { "旗直", 0x65d7 },   { "自治区", 0x81ea },
  { "自治区级", 0x81ea }, { "区市级", 0x5e02 }, { "省市", 0 },          { "市县", 0 },        { "县区级", 0 },
  { "省", 0x7701 },     { "市", 0x5e02 },     { "县", 0x53bf },       { "州", 0x5dde },     { "市本级", 0x5e02 },
  { "县本级", 0x53bf }, { "省本级", 0x7701 }, { "兵团", 0x5175 },
};

static PlanModelLexicon levels = PLAN_MODEL_LEXICON (level_words);

/* Labels of a jurisdiction that name no role. */
static const PlanModelWord jurisdiction_words[] = {
  { "省级", 0x7701 },     { "省直", 0x7701 },     { "市级", 0x5e02 },     { "市直", 0x5e02 },     { "县级", 0 },
  { "县直", 0x53bf },     { "区级", 0x533a },     { "区直", 0x533a },     { "州级", 0x5dde },     { "州直", 0x5dde },
  { "省直部门", 0x7701 }, { "省直单位", 0x7701 }, { "市直部门", 0x5e02 }, { "市直单位", 0x5e02 }, { "市级部门", 0x5e02 },
  { "省级部门", 0x7701 }, { "县直部门", 0x53bf }, { "县直单位", 0x53bf }, { "区直部门", 0x533a }, { "区直单位", 0x533a },
  { "区级部门", 0x533a }, { "县级部门", 0x53bf }, { "自治区", 0x81ea },   { "自治区级", 0x81ea }, { "自治区直", 0x81ea },
  { "兵团", 0x5175 },     { "市县", 0 },          { "市、县", 0 },        { "县区", 0 },          { "区县", 0 },
  { "县(市、区)", 0 },    { "县(区)", 0 },        { "市县区", 0 },        { "县市区", 0 },        { "镇街", 0 },
  { "镇(街道)", 0 },      { "乡镇", 0 },          { "乡镇(街道)", 0 },    { "市本级", 0x5e02 },   { "省本级", 0x7701 },
  { "中央", 0 },          { "国家", 0 },          { "地方", 0 },          { "中省直", 0 },        { "中直", 0 },
  { "各市", 0 },          { "各县", 0 },          { "地区", 0 },          { "属地", 0 },          { "驻地", 0 },
  { "央企", 0 },          { "企业", 0 },          { "园区", 0 },
};

static PlanModelLexicon jurisdictions = PLAN_MODEL_LEXICON (jurisdiction_words);

static const PlanModelWord deadline_words[] = {
  { "完成时限", 1 }, { "完成时间", 1 }, { "完成期限", 1 }, { "完成日期", 1 }, { "时限要求", 1 }, { "时间要求", 1 }, { "时间节点", 1 },
  { "办结时限", 1 }, { "办理时限", 1 }, { "办结时间", 1 }, { "实施期限", 1 }, { "实施时间", 1 }, { "推进时间", 1 }, { "时间安排", 1 },
  { "时限", 1 },     { "期限", 1 },     { "时间", 1 },     { "进度要求", 1 }, { "进度安排", 1 }, { "落实时限", 1 }, { "工作时限", 1 },
  { "任务时限", 1 }, { "整改时限", 1 }, { "计划完成时间", 1 }, { "建设期限", 1 }, { "实施周期", 1 }, { "起止时间", 1 }, { "建设时间", 1 },
  { "时间进度", 1 }, { "完成时限要求", 1 }, { "推进时限", 1 },
};

static PlanModelLexicon deadlines = PLAN_MODEL_LEXICON (deadline_words);

/* Verbs behind names.  HOW says in which manner, WITH joins the names behind it to those before. */
enum
{
  VERB_HOW = 16,
  VERB_WITH
};

static const PlanModelWord verb_words[] = {
  { "牵头", ROLE (LEAD) },
  { "牵头抓总", ROLE (LEAD) },
  { "抓总", ROLE (LEAD) },
  { "总牵头", ROLE (LEAD) },
  { "主办", ROLE (LEAD) },
  { "主责", ROLE (LEAD) },
  { "统筹", ROLE (LEAD) },
  { "统筹协调", ROLE (LEAD) },
  { "总体协调", ROLE (LEAD) },
  { "为主", ROLE (LEAD) },
  { "负总责", ROLE (LEAD) },
  { "负主责", ROLE (LEAD) },
  { "负责", ROLE (RESPONSIBLE) },
  { "分工负责", ROLE (RESPONSIBLE) },
  { "分头负责", ROLE (RESPONSIBLE) },
  { "承办", ROLE (RESPONSIBLE) },
  { "承担", ROLE (RESPONSIBLE) },
  { "配合", ROLE (SUPPORT) },
  { "协助", ROLE (SUPPORT) },
  { "协同", ROLE (SUPPORT) },
  { "协办", ROLE (SUPPORT) },
  { "协作", ROLE (SUPPORT) },
  { "支持", ROLE (SUPPORT) },
  { "参与", ROLE (PARTICIPATE) },
  { "参加", ROLE (PARTICIPATE) },
  { "指导", ROLE (GUIDE) },
  { "督导", ROLE (GUIDE) },
  { "督促", ROLE (GUIDE) },
  { "督办", ROLE (GUIDE) },
  { "监督", ROLE (GUIDE) },
  { "业务指导", ROLE (GUIDE) },
  { "落实", ROLE (IMPLEMENT) },
  { "抓落实", ROLE (IMPLEMENT) },
  { "抓好落实", ROLE (IMPLEMENT) },
  { "贯彻落实", ROLE (IMPLEMENT) },
  { "实施", ROLE (IMPLEMENT) },
  { "组织实施", ROLE (IMPLEMENT) },
  { "推进", ROLE (IMPLEMENT) },
  { "推动落实", ROLE (IMPLEMENT) },
  { "推动", ROLE (IMPLEMENT) },
  { "执行", ROLE (IMPLEMENT) },
  { "具体实施", ROLE (IMPLEMENT) },
  { "分别", VERB_HOW },
  { "共同", VERB_HOW },
  { "联合", VERB_HOW },
  { "各自", VERB_HOW },
  { "按照各自职责", VERB_HOW },
  { "按各自职责", VERB_HOW },
  { "按照各自职责分工", VERB_HOW },
  { "按各自职责分工", VERB_HOW },
  { "按职责", VERB_HOW },
  { "按照职责", VERB_HOW },
  { "按职责分工", VERB_HOW },
  { "按照职责分工", VERB_HOW },
  { "按职能", VERB_HOW },
  { "按职能职责", VERB_HOW },
  { "按照职能职责", VERB_HOW },
  { "按职能分工", VERB_HOW },
  { "按照职能分工", VERB_HOW },
  { "按照职责权限", VERB_HOW },
  { "按职责权限", VERB_HOW },
  { "根据职责", VERB_HOW },
  { "根据职责分工", VERB_HOW },
  { "根据各自职责", VERB_HOW },
  { "依职责", VERB_HOW },
  { "依据职责", VERB_HOW },
  { "依据职责分工", VERB_HOW },
  { "依职责分工", VERB_HOW },
  { "依照职责分工", VERB_HOW },
  { "按责任分工", VERB_HOW },
  { "按照责任分工", VERB_HOW },
  { "按任务分工", VERB_HOW },
  { "按分工", VERB_HOW },
  { "按照分工", VERB_HOW },
  { "按权限", VERB_HOW },
  { "按规定", VERB_HOW },
  { "按照任务分工", VERB_HOW },
  { "分工", VERB_HOW },
  { "分头", VERB_HOW },
  { "具体", VERB_HOW },
  { "主要", VERB_HOW },
  { "积极", VERB_HOW },
  { "密切", VERB_HOW },
  { "全程", VERB_HOW },
  { "依法", VERB_HOW },
  { "组织", VERB_HOW },
  { "做好", VERB_HOW },
  { "抓好", VERB_HOW },
  { "予以", VERB_HOW },
  { "给予", VERB_HOW },
  { "齐抓共管", ROLE (RESPONSIBLE) },
  { "会同", VERB_WITH },
  { "会商", VERB_WITH },
  { "商", VERB_WITH },
};

static PlanModelLexicon verbs = PLAN_MODEL_LEXICON (verb_words);

/* A verb before one of these is part of a name: 推进办公室, 指导中心, 实施小组. */
static const PlanModelWord name_words[] = {
  { "办公室", 1 }, { "中心", 1 }, { "领导小组", 1 }, { "小组", 1 }, { "专班", 1 }, { "办", 1 }, { "处", 1 }, { "局", 1 },
  { "委", 1 },     { "科", 1 },   { "站", 1 },       { "部", 1 },   { "队", 1 },   { "总队", 1 }, { "支队", 1 }, { "大队", 1 },
  { "组", 1 },     { "室", 1 },   { "所", 1 },       { "院", 1 },   { "管理局", 1 }, { "管理", 1 }, { "检验", 1 }, { "机构", 1 },
  { "部门", 1 },   { "单位", 1 }, { "服务", 1 },     { "专项", 1 }, { "工作", 1 }, { "联席会议", 1 },
};

static PlanModelLexicon name_beginnings = PLAN_MODEL_LEXICON (name_words);

/* What follows 等 where it stands for further bodies. */
static const PlanModelWord rest_words[] = {
  { "市级", 1 }, { "省级", 1 },   { "县级", 1 }, { "区级", 1 }, { "市直", 1 }, { "省直", 1 }, { "县直", 1 }, { "区直", 1 },
  { "有关", 1 }, { "相关", 1 },   { "各", 1 },   { "多", 1 },   { "个", 1 },   { "家", 1 },   { "职能", 1 }, { "责任", 1 },
  { "主管", 1 }, { "部门", 1 },   { "单位", 1 }, { "机构", 1 }, { "和", 1 },   { "及", 1 },   { "企业", 1 }, { "成员", 1 },
  { "直属", 1 },   { "方面", 1 }, { "行业", 1 }, { "、", 1 },   { "委办局", 1 },
};

static PlanModelLexicon rests = PLAN_MODEL_LEXICON (rest_words);

static guint32
skip_bracket_before (const guint16 *codes,
                     guint32        start,
                     guint32        at)
{
  guint depth = 0;

  for (guint32 i = at; i > start && at - i <= MAX_LABEL; i--)
    {
      guint16 code = codes[i - 1];

      if (plan_model_code_is_closing (code))
        depth++;
      else if (plan_model_code_is_opening (code) && --depth == 0)
        return i - 1;
    }

  return at;
}

/*< private >
 * plan_model_agency_label_match_before:
 * @at: the place of the colon
 *
 * Returns: whether a label stands before it
 */
gboolean
plan_model_agency_label_match_before (const guint16             *codes,
                                      guint32                    start,
                                      guint32                    at,
                                      PlanModelAgencyLabelFound *label)
{
  guint32 from = at - start > MAX_LABEL ? at - MAX_LABEL : start;
  guint32 end = at, role_end;
  guint n, sense, noun;

  if (end > from && codes[end - 1] == ')')
    {
      /* 牵头单位(排名第一): what is said in passing; 单位(部门) is a word of its own. */
      if (plan_model_lexicon_match_before (&nouns, codes, from, end, NULL) == 0
          && plan_model_lexicon_match_before (&jurisdictions, codes, from, end, NULL) == 0)
        end = skip_bracket_before (codes, from, end);
    }
  else if (end > from && codes[end - 1] == ']' && at < end + 1)
    end--;
  label->end = at + 1;
  label->level = 0;
  label->role = ROLE (UNKNOWN);
  label->is_complete = TRUE;

  n = plan_model_lexicon_match_before (&deadlines, codes, from, end, NULL);
  if (n > 0)
    {
      label->kind = PLAN_MODEL_AGENCY_LABEL_DEADLINE;
      label->start = end - n;
      return TRUE;
    }

  noun = plan_model_lexicon_match_before (&nouns, codes, from, end, &sense);
  role_end = end - noun;
  /* 牵头(责任)单位, 责任(牵头)单位, 牵头、责任单位. */
  if (noun > 0 && role_end > from && codes[role_end - 1] == ')'
      && plan_model_lexicon_match_before (&stems, codes, from, role_end, NULL) == 0)
    role_end = skip_bracket_before (codes, from, role_end);
  n = plan_model_lexicon_match_before (&stems, codes, from, role_end, NULL);
  if (n > 0)
    {
      guint role;

      plan_model_lexicon_match_before (&stems, codes, from, role_end, &role);
      label->kind = noun > 0 && sense == NOUN_PERSON ? PLAN_MODEL_AGENCY_LABEL_PERSON : PLAN_MODEL_AGENCY_LABEL_ROLE;
      label->role = role;
      label->start = role_end - n;
      label->is_complete = noun > 0;
      /* The first of two joined roles is the greater one: 牵头及责任单位, 牵头(配合)单位. */
      if (label->start > from
          && (codes[label->start - 1] == 0x53ca || codes[label->start - 1] == 0x548c || codes[label->start - 1] == 0x3001
              || codes[label->start - 1] == '/'))
        {
          guint more = plan_model_lexicon_match_before (&stems, codes, from, label->start - 1, &role);

          if (more > 0)
            {
              label->role = role;
              label->start -= more + 1;
            }
        }
      n = plan_model_lexicon_match_before (&levels, codes, from, label->start, &sense);
      if (n > 0 && noun > 0)
        {
          label->level = sense;
          label->start -= n;
        }
      return TRUE;
    }
  if (noun > 0 && sense == NOUN_PERSON)
    {
      label->kind = PLAN_MODEL_AGENCY_LABEL_PERSON;
      label->start = role_end;
      return TRUE;
    }
  n = plan_model_lexicon_match_before (&jurisdictions, codes, from, at, &sense);
  if (n > 0)
    {
      label->kind = PLAN_MODEL_AGENCY_LABEL_JURISDICTION;
      label->level = sense;
      label->start = at - n;
      label->is_complete = FALSE;
      return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_agency_label_match:
 *
 * Returns: whether a label begins at @at
 */
gboolean
plan_model_agency_label_match (const guint16             *codes,
                               guint32                    at,
                               guint32                    end,
                               PlanModelAgencyLabelFound *label)
{
  gboolean is_bracketed = at < end && plan_model_code_is_opening (codes[at]);
  guint32 from = at + is_bracketed, to;
  guint n, sense, role;

  label->start = at;
  label->level = 0;
  label->role = ROLE (UNKNOWN);
  label->is_complete = TRUE;
  to = from;
  n = plan_model_lexicon_match (&deadlines, codes, from, end, NULL);
  if (n > 0)
    {
      label->kind = PLAN_MODEL_AGENCY_LABEL_DEADLINE;
      to += n;
    }
  else
    {
      n = plan_model_lexicon_match (&levels, codes, to, end, &sense);
      if (n > 0 && plan_model_lexicon_match (&stems, codes, to + n, end, NULL) > 0)
        {
          label->level = sense;
          to += n;
        }
      n = plan_model_lexicon_match (&stems, codes, to, end, &role);
      if (n == 0)
        return FALSE;
      to += n;
      n = plan_model_lexicon_match (&nouns, codes, to, end, &sense);
      if (n == 0)
        return FALSE;
      to += n;
      label->kind = sense == NOUN_PERSON ? PLAN_MODEL_AGENCY_LABEL_PERSON : PLAN_MODEL_AGENCY_LABEL_ROLE;
      label->role = role;
    }
  if (is_bracketed)
    {
      if (to < end && codes[to] == ':')
        to++;
      if (to >= end || !plan_model_code_is_closing (codes[to]))
        return FALSE;
      to++;
    }
  if (to < end && codes[to] == ':')
    to++;
  else if (to < end && (codes[to] == 0x4e3a || codes[to] == 0x662f)) /* 为, 是 */
    to++;
  label->end = to;

  return TRUE;
}

/*< private >
 * plan_model_agency_role_match:
 *
 * Returns: the length of the verbs at @at
 */
guint
plan_model_agency_role_match (const guint16           *codes,
                              guint32                  at,
                              guint32                  end,
                              PlanModelAssignmentRole *role,
                              gboolean                *joins)
{
  guint32 from = at;
  guint n, sense;

  *role = ROLE (UNKNOWN);
  *joins = FALSE;
  while ((n = plan_model_lexicon_match (&verbs, codes, at, end, &sense)) > 0)
    {
      if (sense == VERB_WITH)
        {
          /* 商 alone begins names (商务局); it joins only before a body's letter. */
          if (n == 1 && (at + 1 >= end || (codes[at + 1] != 0x5e02 && codes[at + 1] != 0x7701 && codes[at + 1] != 0x53bf)))
            break;
          *joins = TRUE;
          at += n;
          break;
        }
      at += n;
      /* 负责落实: the first verb says it, but whoever leads leads. */
      if (sense != VERB_HOW && (*role == ROLE (UNKNOWN) || sense == ROLE (LEAD)))
        *role = sense;
    }
  if (at > from && plan_model_lexicon_match (&name_beginnings, codes, at, end, NULL) > 0 && !*joins)
    return 0;

  return at - from;
}

/*< private >
 * plan_model_agency_role_seek:
 *
 * Returns: where plan_model_agency_role_match() or plan_model_agency_rest_match() may find something
 */
guint32
plan_model_agency_role_seek (const guint16 *codes,
                             guint32        at,
                             guint32        end)
{
  while (at < end && codes[at] != HAN_REST && plan_model_lexicon_match (&verbs, codes, at, end, NULL) == 0)
    at++;

  return MIN (at, end);
}

/*< private >
 * plan_model_agency_rest_match:
 *
 * Returns: the length of 等 and what it stands for
 */
guint
plan_model_agency_rest_match (const guint16 *codes,
                              guint32        at,
                              guint32        end)
{
  guint32 from = at;
  guint n, sense;

  if (at >= end || codes[at] != HAN_REST)
    return 0;
  at++;
  for (; at < end; at += n)
    {
      if (plan_model_code_is_digit (codes[at]))
        n = 1;
      else
        {
          n = plan_model_lexicon_match (&rests, codes, at, end, &sense);
          if (n == 0 || sense == 0)
            break;
          /* 等部门、各县区: what follows is another name. */
          if (codes[at] == 0x3001 && plan_model_lexicon_match (&rests, codes, at + 1, end, &sense) < 2)
            break;
          /* 等单位及县(市、区): so too behind 和 and 及. */
          if (n == 1 && (codes[at] == 0x548c || codes[at] == 0x53ca)
              && plan_model_lexicon_match (&rests, codes, at + 1, end, &sense) < 2)
            break;
          if (codes[at] == 0x5404 && plan_model_lexicon_match (&rests, codes, at + 1, end, &sense) < 2) /* 各 */
            break;
        }
    }

  return at - from;
}
