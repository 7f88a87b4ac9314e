/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/column-private.h>

#include <libplanmodel/reader/lexicon-private.h>
#include <libplanmodel/reader/quantity-private.h>

#include <string.h>

/* Headings that are nothing but such a word, a unit in brackets left out. */
static PlanModelWord heading_words[] = {
  { "序号", PLAN_MODEL_HEADER_NUMBER }, { "编号", PLAN_MODEL_HEADER_NUMBER }, { "序", PLAN_MODEL_HEADER_NUMBER },
  { "项次", PLAN_MODEL_HEADER_NUMBER }, { "行次", PLAN_MODEL_HEADER_NUMBER }, { "号", PLAN_MODEL_HEADER_NUMBER },
  { "类别", PLAN_MODEL_HEADER_CATEGORY }, { "分类", PLAN_MODEL_HEADER_CATEGORY }, { "领域", PLAN_MODEL_HEADER_CATEGORY },
  { "一级指标", PLAN_MODEL_HEADER_CATEGORY }, { "维度", PLAN_MODEL_HEADER_CATEGORY }, { "方面", PLAN_MODEL_HEADER_CATEGORY },
  { "指标类别", PLAN_MODEL_HEADER_CATEGORY }, { "指标分类", PLAN_MODEL_HEADER_CATEGORY },
  { "目标类别", PLAN_MODEL_HEADER_CATEGORY }, { "目标分类", PLAN_MODEL_HEADER_CATEGORY },
  { "大类", PLAN_MODEL_HEADER_CATEGORY }, { "类", PLAN_MODEL_HEADER_CATEGORY }, { "板块", PLAN_MODEL_HEADER_CATEGORY },
  { "目标层", PLAN_MODEL_HEADER_CATEGORY }, { "项目类别", PLAN_MODEL_HEADER_CATEGORY },
  { "任务类别", PLAN_MODEL_HEADER_CATEGORY }, { "门类", PLAN_MODEL_HEADER_CATEGORY },
  { "指标领域", PLAN_MODEL_HEADER_CATEGORY }, { "种类", PLAN_MODEL_HEADER_CATEGORY },
  { "指标", PLAN_MODEL_HEADER_NAME }, { "指标名称", PLAN_MODEL_HEADER_NAME }, { "主要指标", PLAN_MODEL_HEADER_NAME },
  { "二级指标", PLAN_MODEL_HEADER_NAME }, { "三级指标", PLAN_MODEL_HEADER_NAME }, { "具体指标", PLAN_MODEL_HEADER_NAME },
  { "指标项", PLAN_MODEL_HEADER_NAME }, { "指标内容", PLAN_MODEL_HEADER_NAME }, { "核心指标", PLAN_MODEL_HEADER_NAME },
  { "考核指标", PLAN_MODEL_HEADER_NAME }, { "发展指标", PLAN_MODEL_HEADER_NAME }, { "评价指标", PLAN_MODEL_HEADER_NAME },
  { "监测指标", PLAN_MODEL_HEADER_NAME }, { "目标指标", PLAN_MODEL_HEADER_NAME }, { "指标体系", PLAN_MODEL_HEADER_NAME },
  { "目标名称", PLAN_MODEL_HEADER_NAME }, { "规划指标", PLAN_MODEL_HEADER_NAME }, { "统计指标", PLAN_MODEL_HEADER_NAME },
  { "指标及单位", PLAN_MODEL_HEADER_NAME }, { "指标/单位", PLAN_MODEL_HEADER_NAME },
  { "指标(单位)", PLAN_MODEL_HEADER_NAME }, { "指标名称(单位)", PLAN_MODEL_HEADER_NAME }, { "指标名称及单位", PLAN_MODEL_HEADER_NAME },
  { "指标名称/单位", PLAN_MODEL_HEADER_NAME }, { "主要目标", PLAN_MODEL_HEADER_NAME }, { "绩效指标", PLAN_MODEL_HEADER_NAME },
  { "发展目标", PLAN_MODEL_HEADER_NAME }, { "指标项目", PLAN_MODEL_HEADER_NAME }, { "重点指标", PLAN_MODEL_HEADER_NAME },
  { "品种", PLAN_MODEL_HEADER_NAME }, { "产品", PLAN_MODEL_HEADER_NAME }, { "产品名称", PLAN_MODEL_HEADER_NAME },
  { "产业", PLAN_MODEL_HEADER_NAME }, { "行业", PLAN_MODEL_HEADER_NAME },
  { "项目", PLAN_MODEL_HEADER_ITEM }, { "名称", PLAN_MODEL_HEADER_ITEM }, { "内容", PLAN_MODEL_HEADER_ITEM },
  { "事项", PLAN_MODEL_HEADER_ITEM }, { "目标任务", PLAN_MODEL_HEADER_ITEM }, { "类型", PLAN_MODEL_HEADER_ITEM },
  { "单位", PLAN_MODEL_HEADER_UNIT }, { "计量单位", PLAN_MODEL_HEADER_UNIT }, { "度量单位", PLAN_MODEL_HEADER_UNIT },
  { "指标单位", PLAN_MODEL_HEADER_UNIT }, { "量纲", PLAN_MODEL_HEADER_UNIT },
  { "属性", PLAN_MODEL_HEADER_NATURE }, { "指标属性", PLAN_MODEL_HEADER_NATURE }, { "指标性质", PLAN_MODEL_HEADER_NATURE },
  { "性质", PLAN_MODEL_HEADER_NATURE }, { "指标类型", PLAN_MODEL_HEADER_NATURE }, { "目标属性", PLAN_MODEL_HEADER_NATURE },
  { "目标性质", PLAN_MODEL_HEADER_NATURE }, { "约束性/预期性", PLAN_MODEL_HEADER_NATURE },
  { "预期性/约束性", PLAN_MODEL_HEADER_NATURE }, { "性质(约束性/预期性)", PLAN_MODEL_HEADER_NATURE },
  { "目标", PLAN_MODEL_HEADER_VALUE }, { "目标值", PLAN_MODEL_HEADER_VALUE },
  { "备注", PLAN_MODEL_HEADER_REMARK }, { "说明", PLAN_MODEL_HEADER_REMARK }, { "注", PLAN_MODEL_HEADER_REMARK },
  { "指标解释", PLAN_MODEL_HEADER_REMARK }, { "指标说明", PLAN_MODEL_HEADER_REMARK }, { "数据来源", PLAN_MODEL_HEADER_REMARK },
  { "来源", PLAN_MODEL_HEADER_REMARK }, { "计算方法", PLAN_MODEL_HEADER_REMARK }, { "依据", PLAN_MODEL_HEADER_REMARK },
  { "测算依据", PLAN_MODEL_HEADER_REMARK }, { "统计口径", PLAN_MODEL_HEADER_REMARK }, { "口径", PLAN_MODEL_HEADER_REMARK },
  { "指标含义", PLAN_MODEL_HEADER_REMARK }, { "解释", PLAN_MODEL_HEADER_REMARK }, { "指标来源", PLAN_MODEL_HEADER_REMARK },
  { "指标释义", PLAN_MODEL_HEADER_REMARK }, { "设置依据", PLAN_MODEL_HEADER_REMARK },
  { "完成时限", PLAN_MODEL_HEADER_DEADLINE }, { "时限", PLAN_MODEL_HEADER_DEADLINE }, { "完成时间", PLAN_MODEL_HEADER_DEADLINE },
  { "时间节点", PLAN_MODEL_HEADER_DEADLINE }, { "时间", PLAN_MODEL_HEADER_DEADLINE }, { "期限", PLAN_MODEL_HEADER_DEADLINE },
  { "建设年限", PLAN_MODEL_HEADER_DEADLINE }, { "建设期限", PLAN_MODEL_HEADER_DEADLINE }, { "建设期", PLAN_MODEL_HEADER_DEADLINE },
  { "起止年限", PLAN_MODEL_HEADER_DEADLINE }, { "建设起止年限", PLAN_MODEL_HEADER_DEADLINE },
  { "实施期限", PLAN_MODEL_HEADER_DEADLINE }, { "实施年限", PLAN_MODEL_HEADER_DEADLINE },
  { "建设时间", PLAN_MODEL_HEADER_DEADLINE }, { "建设周期", PLAN_MODEL_HEADER_DEADLINE }, { "年限", PLAN_MODEL_HEADER_DEADLINE },
  { "起止时间", PLAN_MODEL_HEADER_DEADLINE }, { "时间安排", PLAN_MODEL_HEADER_DEADLINE },
  { "完成期限", PLAN_MODEL_HEADER_DEADLINE }, { "时间要求", PLAN_MODEL_HEADER_DEADLINE },
  { "实施时间", PLAN_MODEL_HEADER_DEADLINE }, { "实施周期", PLAN_MODEL_HEADER_DEADLINE }, { "进度", PLAN_MODEL_HEADER_DEADLINE },
  { "起止年份", PLAN_MODEL_HEADER_DEADLINE }, { "实施年度", PLAN_MODEL_HEADER_DEADLINE }, { "工期", PLAN_MODEL_HEADER_DEADLINE },
  { "建设起止年度", PLAN_MODEL_HEADER_DEADLINE }, { "办理时限", PLAN_MODEL_HEADER_DEADLINE },
  { "完成年限", PLAN_MODEL_HEADER_DEADLINE }, { "时间进度", PLAN_MODEL_HEADER_DEADLINE }, { "进度安排", PLAN_MODEL_HEADER_DEADLINE },
  { "建设内容", PLAN_MODEL_HEADER_CONTENT }, { "主要内容", PLAN_MODEL_HEADER_CONTENT }, { "建设规模", PLAN_MODEL_HEADER_CONTENT },
  { "建设内容及规模", PLAN_MODEL_HEADER_CONTENT }, { "建设规模及内容", PLAN_MODEL_HEADER_CONTENT },
  { "建设内容和规模", PLAN_MODEL_HEADER_CONTENT }, { "建设规模和内容", PLAN_MODEL_HEADER_CONTENT },
  { "建设规模及主要内容", PLAN_MODEL_HEADER_CONTENT }, { "主要建设内容", PLAN_MODEL_HEADER_CONTENT },
  { "主要建设内容及规模", PLAN_MODEL_HEADER_CONTENT }, { "具体内容", PLAN_MODEL_HEADER_CONTENT },
  { "具体举措", PLAN_MODEL_HEADER_CONTENT }, { "工作举措", PLAN_MODEL_HEADER_CONTENT }, { "主要举措", PLAN_MODEL_HEADER_CONTENT },
  { "具体措施", PLAN_MODEL_HEADER_CONTENT }, { "工作措施", PLAN_MODEL_HEADER_CONTENT }, { "主要措施", PLAN_MODEL_HEADER_CONTENT },
  { "工作内容", PLAN_MODEL_HEADER_CONTENT }, { "任务内容", PLAN_MODEL_HEADER_CONTENT }, { "项目内容", PLAN_MODEL_HEADER_CONTENT },
  { "规模", PLAN_MODEL_HEADER_CONTENT }, { "举措", PLAN_MODEL_HEADER_CONTENT }, { "措施", PLAN_MODEL_HEADER_CONTENT },
  { "工作要求", PLAN_MODEL_HEADER_CONTENT }, { "工作目标", PLAN_MODEL_HEADER_CONTENT }, { "目标要求", PLAN_MODEL_HEADER_CONTENT },
  { "成果形式", PLAN_MODEL_HEADER_CONTENT }, { "任务目标", PLAN_MODEL_HEADER_CONTENT }, { "重点内容", PLAN_MODEL_HEADER_CONTENT },
  { "主要建设任务", PLAN_MODEL_HEADER_CONTENT }, { "实施内容", PLAN_MODEL_HEADER_CONTENT },
  { "建设任务", PLAN_MODEL_HEADER_CONTENT }, { "建设方案", PLAN_MODEL_HEADER_CONTENT },
  { "建设地点", PLAN_MODEL_HEADER_PLACE }, { "地点", PLAN_MODEL_HEADER_PLACE }, { "实施地点", PLAN_MODEL_HEADER_PLACE },
  { "项目地点", PLAN_MODEL_HEADER_PLACE }, { "所在地", PLAN_MODEL_HEADER_PLACE }, { "建设地址", PLAN_MODEL_HEADER_PLACE },
  { "实施区域", PLAN_MODEL_HEADER_PLACE }, { "项目所在地", PLAN_MODEL_HEADER_PLACE }, { "地址", PLAN_MODEL_HEADER_PLACE },
  { "建设位置", PLAN_MODEL_HEADER_PLACE }, { "实施范围", PLAN_MODEL_HEADER_PLACE }, { "位置", PLAN_MODEL_HEADER_PLACE },
  { "总投资", PLAN_MODEL_HEADER_INVESTMENT }, { "投资额", PLAN_MODEL_HEADER_INVESTMENT }, { "投资", PLAN_MODEL_HEADER_INVESTMENT },
  { "投资估算", PLAN_MODEL_HEADER_INVESTMENT }, { "计划投资", PLAN_MODEL_HEADER_INVESTMENT },
  { "估算投资", PLAN_MODEL_HEADER_INVESTMENT }, { "投资规模", PLAN_MODEL_HEADER_INVESTMENT },
  { "总投资额", PLAN_MODEL_HEADER_INVESTMENT }, { "计划总投资", PLAN_MODEL_HEADER_INVESTMENT },
  { "估算总投资", PLAN_MODEL_HEADER_INVESTMENT }, { "概算投资", PLAN_MODEL_HEADER_INVESTMENT },
  { "项目总投资", PLAN_MODEL_HEADER_INVESTMENT }, { "匡算投资", PLAN_MODEL_HEADER_INVESTMENT },
  { "预计投资", PLAN_MODEL_HEADER_INVESTMENT }, { "资金规模", PLAN_MODEL_HEADER_INVESTMENT },
  { "任务", PLAN_MODEL_HEADER_TASK }, { "重点任务", PLAN_MODEL_HEADER_TASK }, { "工作任务", PLAN_MODEL_HEADER_TASK },
  { "主要任务", PLAN_MODEL_HEADER_TASK }, { "任务名称", PLAN_MODEL_HEADER_TASK }, { "任务事项", PLAN_MODEL_HEADER_TASK },
  { "重点工作", PLAN_MODEL_HEADER_TASK }, { "工作事项", PLAN_MODEL_HEADER_TASK }, { "具体任务", PLAN_MODEL_HEADER_TASK },
  { "任务清单", PLAN_MODEL_HEADER_TASK }, { "重点工作任务", PLAN_MODEL_HEADER_TASK }, { "改革任务", PLAN_MODEL_HEADER_TASK },
  { "任务分工", PLAN_MODEL_HEADER_TASK }, { "工作项目", PLAN_MODEL_HEADER_TASK }, { "重点事项", PLAN_MODEL_HEADER_TASK },
  { "主要工作", PLAN_MODEL_HEADER_TASK }, { "工作", PLAN_MODEL_HEADER_TASK }, { "任务项", PLAN_MODEL_HEADER_TASK },
  { "工作名称", PLAN_MODEL_HEADER_TASK }, { "行动", PLAN_MODEL_HEADER_TASK }, { "行动任务", PLAN_MODEL_HEADER_TASK },
  { "项目名称", PLAN_MODEL_HEADER_PROJECT }, { "工程名称", PLAN_MODEL_HEADER_PROJECT }, { "重点项目", PLAN_MODEL_HEADER_PROJECT },
  { "重大项目", PLAN_MODEL_HEADER_PROJECT }, { "工程", PLAN_MODEL_HEADER_PROJECT }, { "重点工程", PLAN_MODEL_HEADER_PROJECT },
  { "重大工程", PLAN_MODEL_HEADER_PROJECT }, { "工程项目", PLAN_MODEL_HEADER_PROJECT }, { "项目(工程)名称", PLAN_MODEL_HEADER_PROJECT },
  { "地区", PLAN_MODEL_HEADER_AREA }, { "县市", PLAN_MODEL_HEADER_AREA }, { "县区", PLAN_MODEL_HEADER_AREA },
  { "区县", PLAN_MODEL_HEADER_AREA }, { "市县", PLAN_MODEL_HEADER_AREA }, { "县(市、区)", PLAN_MODEL_HEADER_AREA },
  { "县(市)", PLAN_MODEL_HEADER_AREA }, { "区(县)", PLAN_MODEL_HEADER_AREA }, { "市州", PLAN_MODEL_HEADER_AREA },
  { "州市", PLAN_MODEL_HEADER_AREA }, { "盟市", PLAN_MODEL_HEADER_AREA }, { "旗县", PLAN_MODEL_HEADER_AREA },
  { "旗县区", PLAN_MODEL_HEADER_AREA }, { "市(州)", PLAN_MODEL_HEADER_AREA }, { "乡镇", PLAN_MODEL_HEADER_AREA },
  { "行政区", PLAN_MODEL_HEADER_AREA }, { "区域", PLAN_MODEL_HEADER_AREA }, { "辖区", PLAN_MODEL_HEADER_AREA },
  { "各县市", PLAN_MODEL_HEADER_AREA }, { "城市", PLAN_MODEL_HEADER_AREA }, { "省份", PLAN_MODEL_HEADER_AREA },
  { "地市", PLAN_MODEL_HEADER_AREA }, { "设区市", PLAN_MODEL_HEADER_AREA }, { "乡镇(街道)", PLAN_MODEL_HEADER_AREA },
  { "镇街", PLAN_MODEL_HEADER_AREA }, { "园区", PLAN_MODEL_HEADER_AREA }, { "开发区", PLAN_MODEL_HEADER_AREA },
  { "县(区)", PLAN_MODEL_HEADER_AREA }, { "区(市)县", PLAN_MODEL_HEADER_AREA }, { "区(县、市)", PLAN_MODEL_HEADER_AREA },
  { "片区", PLAN_MODEL_HEADER_AREA }, { "组团", PLAN_MODEL_HEADER_AREA }, { "区块", PLAN_MODEL_HEADER_AREA },
  { "地区名称", PLAN_MODEL_HEADER_AREA }, { "市(县、区)", PLAN_MODEL_HEADER_AREA }, { "市、县", PLAN_MODEL_HEADER_AREA },
  { "市别", PLAN_MODEL_HEADER_AREA }, { "县别", PLAN_MODEL_HEADER_AREA }, { "区市", PLAN_MODEL_HEADER_AREA },
  { "区(市)", PLAN_MODEL_HEADER_AREA }, { "街道", PLAN_MODEL_HEADER_AREA }, { "镇(街道)", PLAN_MODEL_HEADER_AREA },
  { "地(州、市)", PLAN_MODEL_HEADER_AREA }, { "旗县(区)", PLAN_MODEL_HEADER_AREA }, { "盟(市)", PLAN_MODEL_HEADER_AREA },
  { "年份", PLAN_MODEL_HEADER_YEAR }, { "年度", PLAN_MODEL_HEADER_YEAR }, { "年", PLAN_MODEL_HEADER_YEAR },
  { "分值", PLAN_MODEL_HEADER_SCORE }, { "得分", PLAN_MODEL_HEADER_SCORE }, { "权重", PLAN_MODEL_HEADER_SCORE },
  { "评分标准", PLAN_MODEL_HEADER_SCORE }, { "评分", PLAN_MODEL_HEADER_SCORE }, { "满分", PLAN_MODEL_HEADER_SCORE },
  { "考核分值", PLAN_MODEL_HEADER_SCORE }, { "赋分", PLAN_MODEL_HEADER_SCORE }, { "自评分", PLAN_MODEL_HEADER_SCORE },
  { "评分细则", PLAN_MODEL_HEADER_SCORE }, { "计分办法", PLAN_MODEL_HEADER_SCORE }, { "标准分", PLAN_MODEL_HEADER_SCORE },
  { "补助标准", PLAN_MODEL_HEADER_SUBSIDY }, { "奖励标准", PLAN_MODEL_HEADER_SUBSIDY }, { "补贴标准", PLAN_MODEL_HEADER_SUBSIDY },
  { "补助金额", PLAN_MODEL_HEADER_SUBSIDY }, { "奖补标准", PLAN_MODEL_HEADER_SUBSIDY }, { "奖励金额", PLAN_MODEL_HEADER_SUBSIDY },
  { "扶持标准", PLAN_MODEL_HEADER_SUBSIDY }, { "补贴额度", PLAN_MODEL_HEADER_SUBSIDY }, { "补贴金额", PLAN_MODEL_HEADER_SUBSIDY },
  { "收费标准", PLAN_MODEL_HEADER_SUBSIDY }, { "资助标准", PLAN_MODEL_HEADER_SUBSIDY }, { "奖励额度", PLAN_MODEL_HEADER_SUBSIDY },
  { "补助额度", PLAN_MODEL_HEADER_SUBSIDY }, { "奖补金额", PLAN_MODEL_HEADER_SUBSIDY }, { "补助资金", PLAN_MODEL_HEADER_SUBSIDY },
  { "联系人", PLAN_MODEL_HEADER_PERSON }, { "电话", PLAN_MODEL_HEADER_PERSON }, { "联系电话", PLAN_MODEL_HEADER_PERSON },
  { "姓名", PLAN_MODEL_HEADER_PERSON }, { "职务", PLAN_MODEL_HEADER_PERSON }, { "邮箱", PLAN_MODEL_HEADER_PERSON },
  { "手机", PLAN_MODEL_HEADER_PERSON }, { "职称", PLAN_MODEL_HEADER_PERSON }, { "联系方式", PLAN_MODEL_HEADER_PERSON },
  { "性别", PLAN_MODEL_HEADER_PERSON },
  { "索引号", PLAN_MODEL_HEADER_PAGE }, { "文号", PLAN_MODEL_HEADER_PAGE }, { "发文字号", PLAN_MODEL_HEADER_PAGE },
  { "发布日期", PLAN_MODEL_HEADER_PAGE }, { "成文日期", PLAN_MODEL_HEADER_PAGE }, { "发布机构", PLAN_MODEL_HEADER_PAGE },
  { "发文单位", PLAN_MODEL_HEADER_PAGE }, { "发文机关", PLAN_MODEL_HEADER_PAGE }, { "主题分类", PLAN_MODEL_HEADER_PAGE },
  { "主题词", PLAN_MODEL_HEADER_PAGE }, { "信息分类", PLAN_MODEL_HEADER_PAGE }, { "生成日期", PLAN_MODEL_HEADER_PAGE },
  { "有效性", PLAN_MODEL_HEADER_PAGE }, { "发文日期", PLAN_MODEL_HEADER_PAGE }, { "公开方式", PLAN_MODEL_HEADER_PAGE },
  { "公文种类", PLAN_MODEL_HEADER_PAGE }, { "发布时间", PLAN_MODEL_HEADER_PAGE }, { "信息索引号", PLAN_MODEL_HEADER_PAGE },
};
static PlanModelLexicon headings = PLAN_MODEL_LEXICON (heading_words);

/* Words that say what a column is wherever they stand in its heading. */
static PlanModelWord agency_words[] = {
  { "牵头", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD }, { "主责", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD },
  { "主办", PLAN_MODEL_ASSIGNMENT_ROLE_LEAD },
  { "配合", PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT }, { "协办", PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT },
  { "协同", PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT }, { "协助", PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT },
  { "参与", PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE }, { "参加单位", PLAN_MODEL_ASSIGNMENT_ROLE_PARTICIPATE },
  { "责任", PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE }, { "负责", PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE },
  { "主管部门", PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE }, { "承担单位", PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE },
  { "承办", PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE }, { "指导单位", PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE },
  { "指导部门", PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE }, { "实施单位", PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT },
  { "实施主体", PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT }, { "落实单位", PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT },
  { "建设单位", PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT }, { "项目单位", PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT },
  { "业主", PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT }, { "建设主体", PLAN_MODEL_ASSIGNMENT_ROLE_IMPLEMENT },
  { "部门", PLAN_MODEL_ASSIGNMENT_ROLE_RESPONSIBLE },
};
static PlanModelLexicon agencies = PLAN_MODEL_LEXICON (agency_words);

enum
{
  SAYS_TARGET = 1,
  SAYS_PAST,
  SAYS_ESTIMATE,
  SAYS_ANNUAL_GROWTH,
  SAYS_GROWTH,
  SAYS_FALL,
  SAYS_CHANGE,
  SAYS_CUMULATIVE,
  SAYS_INCREMENT,
  SAYS_ADDED,
  SAYS_NOTHING,
  SAYS_PERIOD_END,
  SAYS_AT_LEAST,
  SAYS_AT_MOST
};

static PlanModelWord value_words[] = {
  { "目标", SAYS_TARGET }, { "规划", SAYS_TARGET }, { "预期", SAYS_TARGET }, { "计划", SAYS_TARGET }, { "力争", SAYS_TARGET },
  { "任务数", SAYS_TARGET }, { "总任务", SAYS_TARGET }, { "总任务量", SAYS_TARGET }, { "任务总量", SAYS_TARGET },
  { "指标值", SAYS_TARGET }, { "要求", SAYS_TARGET }, { "达到", SAYS_TARGET }, { "标准值", SAYS_TARGET },
  { "实际", SAYS_PAST }, { "现状", SAYS_PAST }, { "基期", SAYS_PAST }, { "基准", SAYS_PAST }, { "基数", SAYS_PAST },
  { "完成", SAYS_PAST }, { "实绩", SAYS_PAST }, { "当前", SAYS_PAST }, { "现值", SAYS_PAST }, { "基础值", SAYS_PAST },
  { "底数", SAYS_PAST }, { "现有", SAYS_PAST }, { "存量", SAYS_PAST }, { "基线", SAYS_PAST }, { "已实现", SAYS_PAST },
  { "初始", SAYS_PAST }, { "实现情况", SAYS_PAST }, { "目前", SAYS_PAST }, { "已有", SAYS_PAST },
  { "预计", SAYS_ESTIMATE }, { "预测", SAYS_ESTIMATE }, { "估计", SAYS_ESTIMATE }, { "快报", SAYS_ESTIMATE },
  { "年均增长", SAYS_ANNUAL_GROWTH }, { "年均增速", SAYS_ANNUAL_GROWTH }, { "年均增幅", SAYS_ANNUAL_GROWTH },
  { "年均增长率", SAYS_ANNUAL_GROWTH }, { "年均", SAYS_ANNUAL_GROWTH }, { "年增长", SAYS_ANNUAL_GROWTH },
  { "年递增", SAYS_ANNUAL_GROWTH }, { "年增速", SAYS_ANNUAL_GROWTH },
  { "增长", SAYS_GROWTH }, { "增速", SAYS_GROWTH }, { "增幅", SAYS_GROWTH }, { "升幅", SAYS_GROWTH },
  { "下降", SAYS_FALL }, { "降幅", SAYS_FALL }, { "降低", SAYS_FALL }, { "减少", SAYS_FALL },
  { "增减", SAYS_CHANGE }, { "变化", SAYS_CHANGE }, { "变动", SAYS_CHANGE }, { "提高", SAYS_CHANGE }, { "提升", SAYS_CHANGE },
  { "累计", SAYS_CUMULATIVE }, { "累积", SAYS_CUMULATIVE },
  { "新增", SAYS_INCREMENT }, { "增量", SAYS_ADDED }, { "增加", SAYS_ADDED }, { "增减量", SAYS_CHANGE }, { "增加值", SAYS_NOTHING },
  { "规划期末", SAYS_PERIOD_END }, { "期末", SAYS_PERIOD_END }, { "期终", SAYS_PERIOD_END }, { "末年", SAYS_PERIOD_END },
  { "不低于", SAYS_AT_LEAST }, { "不少于", SAYS_AT_LEAST }, { "不高于", SAYS_AT_MOST }, { "不超过", SAYS_AT_MOST },
};
static PlanModelLexicon values = PLAN_MODEL_LEXICON (value_words);

static PlanModelWord nature_words[] = {
  { "约束性", PLAN_MODEL_NATURE_BINDING }, { "约束", PLAN_MODEL_NATURE_BINDING }, { "约束性指标", PLAN_MODEL_NATURE_BINDING },
  { "约束型", PLAN_MODEL_NATURE_BINDING }, { "约束类", PLAN_MODEL_NATURE_BINDING }, { "约束指标", PLAN_MODEL_NATURE_BINDING },
  { "预期性", PLAN_MODEL_NATURE_EXPECTED }, { "预期", PLAN_MODEL_NATURE_EXPECTED }, { "预期性指标", PLAN_MODEL_NATURE_EXPECTED },
  { "预期型", PLAN_MODEL_NATURE_EXPECTED }, { "预期类", PLAN_MODEL_NATURE_EXPECTED }, { "预期指标", PLAN_MODEL_NATURE_EXPECTED },
};
static PlanModelLexicon natures = PLAN_MODEL_LEXICON (nature_words);

static PlanModelWord bound_words[] = {
  { "不低于", 1 }, { "不少于", 1 }, { "不高于", 1 }, { "不超过", 1 }, { "不大于", 1 }, { "不小于", 1 }, { "达到", 1 }, { "超过", 1 },
  { "突破", 1 }, { "大于", 1 }, { "小于", 1 }, { "高于", 1 }, { "低于", 1 }, { "力争", 1 }, { "控制在", 1 }, { "累计", 1 }, { "约", 1 },
  { "左右", 1 }, { "以上", 1 }, { "以下", 1 }, { "以内", 1 }, { "超", 1 }, { "近", 1 }, { "达", 1 }, { "至少", 1 }, { "逾", 1 },
  { "年均", 1 }, { "每年", 1 }, { "新增", 1 }, { "第", 1 }, { "前", 1 }, { "增长", 1 }, { "下降", 1 }, { "提高", 1 }, { "降至", 1 },
};
static PlanModelLexicon bounds = PLAN_MODEL_LEXICON (bound_words);

static guint16
read_year (const guint16 *codes,
           guint32        at,
           guint32        end)
{
  guint year = 0;

  if (end - at < 4)
    return 0;
  for (guint i = 0; i < 4; i++)
    {
      if (!plan_model_code_is_digit (codes[at + i]))
        return 0;
      year = year * 10 + codes[at + i] - '0';
    }
  if (end - at > 4 && (plan_model_code_is_digit (codes[at + 4]) || codes[at + 4] == '.'))
    return 0;

  return year >= 1949 && year <= 2100 ? year : 0;
}

/* 十三五: the period that the number names, the fifteenth one beginning in 2026. */
static guint
read_five_years (const guint16 *codes,
                 guint32        at,
                 guint32        end,
                 gint16        *start,
                 gint16        *last)
{
  static const guint16 digits[] = { 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d };

  if (end - at < 3 || codes[at] != 0x5341 || codes[at + 2] != 0x4e94)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (digits); i++)
    if (codes[at + 1] == digits[i])
      {
        *start = 2006 + (int) i * 5;
        *last = *start + 4;
        return 3;
      }

  return 0;
}

/* A unit in brackets at the end of a heading, or behind a slash or a comma. */
static void
read_unit (const guint16   *codes,
           guint32          start,
           guint32          end,
           PlanModelColumn *column)
{
  guint32 open;

  column->name_end = column->unit_start = column->unit_end = end;
  if (end - start < 3)
    return;
  /* A row of units below the headings. */
  if (codes[start] == '(' && codes[end - 1] == ')' && plan_model_unit_is (codes, start + 1, end - 1))
    {
      column->name_end = start;
      column->unit_start = start + 1;
      column->unit_end = end - 1;
      return;
    }
  if (plan_model_code_is_closing (codes[end - 1]))
    {
      guint16 bracket = plan_model_code_get_partner (codes[end - 1]);
      guint depth = 0;

      for (open = end - 1; open > start && end - open < 24; open--)
        {
          if (codes[open] == codes[end - 1])
            depth++;
          else if (codes[open] == bracket && --depth == 0)
            break;
        }
      if (codes[open] != bracket || open == start)
        return;
      column->name_end = open;
      if (plan_model_codes_match (codes, open + 1, end - 1, "单位:") > 0)
        open += 3;
      if (plan_model_unit_is (codes, open + 1, end - 1))
        {
          column->unit_start = open + 1;
          column->unit_end = end - 1;
        }
      else
        column->name_end = end;
      return;
    }
  for (open = end - 1; open > start && end - open < 10; open--)
    if ((codes[open] == '/' || codes[open] == ',') && plan_model_unit_is (codes, open + 1, end))
      {
        column->name_end = open;
        column->unit_start = open + 1;
        column->unit_end = end;
        return;
      }
}

static void
apply_word (PlanModelColumn *column,
            guint            sense)
{
  if (sense == SAYS_NOTHING)
    return;
  column->kind = PLAN_MODEL_HEADER_VALUE;
  switch (sense)
    {
    case SAYS_ADDED:
      column->form = PLAN_MODEL_FORM_CHANGE;
      column->change = PLAN_MODEL_CHANGE_RISE;
      column->is_growth = TRUE;
      break;
    case SAYS_TARGET:
      column->role = PLAN_MODEL_VALUE_ROLE_TARGET;
      column->has_role_word = TRUE;
      break;
    case SAYS_PAST:
      /* 计划完成 and 目标完成 are of the future. */
      if (column->role != PLAN_MODEL_VALUE_ROLE_TARGET)
        column->role = PLAN_MODEL_VALUE_ROLE_BASELINE;
      column->has_role_word = TRUE;
      break;
    case SAYS_ESTIMATE:
      column->status = PLAN_MODEL_STATUS_ESTIMATED;
      break;
    case SAYS_ANNUAL_GROWTH:
      column->form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
      column->change = PLAN_MODEL_CHANGE_RISE;
      column->is_growth = TRUE;
      break;
    case SAYS_GROWTH:
      if (column->form != PLAN_MODEL_FORM_ANNUAL_GROWTH && column->form != PLAN_MODEL_FORM_CUMULATIVE)
        column->form = PLAN_MODEL_FORM_PERCENT_CHANGE;
      if (column->change == PLAN_MODEL_CHANGE_NONE)
        column->change = PLAN_MODEL_CHANGE_RISE;
      column->is_growth = TRUE;
      break;
    case SAYS_FALL:
      if (column->form == PLAN_MODEL_FORM_NONE)
        column->form = PLAN_MODEL_FORM_PERCENT_CHANGE;
      column->change = PLAN_MODEL_CHANGE_FALL;
      column->is_growth = TRUE;
      break;
    case SAYS_CHANGE:
      if (column->form == PLAN_MODEL_FORM_NONE)
        column->form = PLAN_MODEL_FORM_CHANGE;
      column->is_growth = TRUE;
      break;
    case SAYS_CUMULATIVE:
      if (column->form == PLAN_MODEL_FORM_ANNUAL_GROWTH)
        column->brackets_are_cumulative = TRUE;
      else
        column->form = PLAN_MODEL_FORM_CUMULATIVE;
      column->is_growth = TRUE;
      break;
    case SAYS_INCREMENT:
      column->form = PLAN_MODEL_FORM_INCREMENT;
      column->is_growth = TRUE;
      break;
    case SAYS_PERIOD_END:
      column->is_period_end = TRUE;
      break;
    case SAYS_AT_LEAST:
      column->comparator = PLAN_MODEL_COMPARATOR_AT_LEAST;
      break;
    case SAYS_AT_MOST:
      column->comparator = PLAN_MODEL_COMPARATOR_AT_MOST;
      break;
    default:
      break;
    }
}

/* Whether a heading is two years and what joins them: 2021—2025年.  @at: of the second. */
static gboolean
is_span (const guint16 *codes,
         guint32        start,
         guint32        at,
         guint32        end)
{
  guint32 joint = start + 4;

  if (joint < at && codes[joint] == 0x5e74)
    joint++;
  if (joint >= at || !(codes[joint] == '-' || codes[joint] == '~' || codes[joint] == 0x2014 || codes[joint] == 0x81f3))
    return FALSE;
  while (joint < at && (codes[joint] == '-' || codes[joint] == '~' || codes[joint] == 0x2014 || codes[joint] == 0x81f3))
    joint++;

  return joint == at && (at + 4 == end || (at + 5 == end && codes[at + 4] == 0x5e74));
}

/* Years and words of values anywhere in a heading. */
static gboolean
read_value_words (const guint16   *codes,
                  guint32          start,
                  guint32          end,
                  PlanModelColumn *column)
{
  guint32 at = start;
  guint32 n_known = 0;

  while (at < end)
    {
      guint16 year = read_year (codes, at, end);
      guint sense, length;

      if (year > 0)
        {
          if (at > start && (codes[at - 1] == 0x6bd4 || codes[at - 1] == 0x8f83)) /* 比, 较 */
            column->base_year = year;
          else
            {
              if (column->year != 0 && column->year < year)
                {
                  column->year_start = column->year;
                  column->is_span = is_span (codes, start, at, end);
                }
              column->year = year;
            }
          column->kind = PLAN_MODEL_HEADER_VALUE;
          at += 4;
          n_known += 4;
          continue;
        }
      length = read_five_years (codes, at, end, &column->year_start, &column->year);
      if (length > 0)
        {
          column->kind = PLAN_MODEL_HEADER_VALUE;
          at += length;
          n_known += length;
          if (at < end && (codes[at] == 0x672b || (codes[at] == 0x201d && at + 1 < end && codes[at + 1] == 0x672b)))
            column->year_start = 0;
          continue;
        }
      length = plan_model_lexicon_match (&values, codes, at, end, &sense);
      if (length > 0)
        {
          /* 新增完成治理村数: what is to be completed, and not what has been. */
          if (sense == SAYS_PAST && at + length < end && codes[at] == 0x5b8c /* 完 */
              && plan_model_code_is_han (codes[at + length])
              && !plan_model_code_is_one_of (codes[at + length], u"情值数率量额的年"))
            {
              at += length;
              continue;
            }
          apply_word (column, sense);
          at += length;
          n_known += sense == SAYS_NOTHING ? 0 : length;
          continue;
        }
      if (!plan_model_code_is_han (codes[at]) && !plan_model_code_is_latin (codes[at]))
        n_known++;
      else if (plan_model_code_is_one_of (codes[at], u"年值数率") || plan_model_codes_match (codes, at, end, "情况") > 0)
        n_known++;
      at++;
    }

  /* 规模以上工业增加值增速 is the name of an indicator and says nothing about its column. */
  return column->kind == PLAN_MODEL_HEADER_VALUE
         && n_known * 3 >= (end - start) * (column->year != 0 || column->has_role_word ? 1 : 2);
}

/*< private >
 * plan_model_column_read:
 */
void
plan_model_column_read (const guint16   *codes,
                        guint32          start,
                        guint32          end,
                        PlanModelColumn *column)
{
  guint sense;
  guint32 at;

  memset (column, 0, sizeof *column);
  column->name_end = column->unit_start = column->unit_end = end;
  if (end <= start || end - start > 40)
    return;
  read_unit (codes, start, end, column);
  for (guint32 last = end;; last = column->name_end)
    {
      if (last > start && plan_model_lexicon_match (&headings, codes, start, last, &sense) == last - start)
        {
          column->kind = sense;
          if (sense == PLAN_MODEL_HEADER_VALUE)
            apply_word (column, SAYS_TARGET);
          return;
        }
      if (last == column->name_end)
        break;
    }
  if (read_value_words (codes, start, column->name_end, column)
      || (column->kind == PLAN_MODEL_HEADER_VALUE && column->year != 0))
    {
      /* 2025年计划投资 is the investment of that year. */
      if (column->name_end - start >= 2 && plan_model_codes_match (codes, column->name_end - 2, end, "投资") > 0)
        column->kind = PLAN_MODEL_HEADER_INVESTMENT;
      return;
    }
  column->kind = PLAN_MODEL_HEADER_NONE;
  if (column->name_end - start <= 12)
    {
      if (plan_model_lexicon_find (&agencies, codes, start, column->name_end, &at, NULL, &sense))
        {
          column->kind = PLAN_MODEL_HEADER_AGENCY;
          column->assignment = sense;
        }
      else if (plan_model_codes_match (codes, column->name_end - 2, end, "投资") > 0)
        column->kind = PLAN_MODEL_HEADER_INVESTMENT;
      else if (plan_model_codes_match (codes, column->name_end - 2, end, "指标") > 0)
        column->kind = PLAN_MODEL_HEADER_NAME;
      else if (plan_model_codes_match (codes, column->name_end - 2, end, "名称") > 0)
        column->kind = PLAN_MODEL_HEADER_ITEM;
      else if (plan_model_codes_match (codes, column->name_end - 2, end, "任务") > 0)
        column->kind = PLAN_MODEL_HEADER_TASK;
      else if (plan_model_codes_match (codes, column->name_end - 2, end, "时限") > 0)
        column->kind = PLAN_MODEL_HEADER_DEADLINE;
    }
}

/*< private >
 * plan_model_column_merge:
 */
void
plan_model_column_merge (PlanModelColumn       *column,
                         const PlanModelColumn *below)
{
  if (below->kind != PLAN_MODEL_HEADER_NONE
      && (column->kind == PLAN_MODEL_HEADER_NONE || below->kind != PLAN_MODEL_HEADER_ITEM))
    column->kind = column->kind == PLAN_MODEL_HEADER_INVESTMENT && below->kind == PLAN_MODEL_HEADER_VALUE
                       ? PLAN_MODEL_HEADER_INVESTMENT
                       : below->kind;
  if (below->has_role_word)
    {
      column->role = below->role;
      column->has_role_word = TRUE;
    }
  if (below->form != PLAN_MODEL_FORM_NONE)
    column->form = below->form;
  if (below->change != PLAN_MODEL_CHANGE_NONE)
    column->change = below->change;
  if (below->status != PLAN_MODEL_STATUS_NORMAL)
    column->status = below->status;
  if (below->assignment != PLAN_MODEL_ASSIGNMENT_ROLE_UNKNOWN)
    column->assignment = below->assignment;
  if (below->comparator != PLAN_MODEL_COMPARATOR_NONE)
    column->comparator = below->comparator;
  if (below->year != 0)
    {
      column->year = below->year;
      column->year_start = below->year_start;
    }
  if (below->base_year != 0)
    column->base_year = below->base_year;
  column->is_span = below->year != 0 ? below->is_span : column->is_span && below->role == PLAN_MODEL_VALUE_ROLE_UNKNOWN;
  column->is_period_end |= below->is_period_end;
  column->is_season |= below->is_season;
  column->brackets_are_cumulative |= below->brackets_are_cumulative;
  column->is_growth |= below->is_growth;
  if (below->unit_end > below->unit_start)
    {
      column->unit_start = below->unit_start;
      column->unit_end = below->unit_end;
    }
}

#define MAX_LOOK 40

/* The codes without spaces: how many, MAX_LOOK + 1 where there are more. */
static guint
condense (const guint16 *codes,
          guint32        start,
          guint32        end,
          guint16       *buffer)
{
  guint n = 0;

  for (; start < end; start++)
    {
      guint16 code = codes[start];

      if (code == ' ' || code == '\t' || code == '\n' || code == PLAN_MODEL_CODE_NONE)
        continue;
      if (n == MAX_LOOK)
        return n + 1;
      buffer[n++] = code;
    }
  buffer[n] = 0;

  return n;
}

/*< private >
 * plan_model_column_get_kind:
 * @year: (out) (optional): the year of the heading, 0 where it has none
 *
 * Returns: the kind of the column under the heading
 */
PlanModelHeaderKind
plan_model_column_get_kind (const guint16 *codes,
                            guint32        start,
                            guint32        end,
                            gint16        *year)
{
  guint16 buffer[MAX_LOOK + 1];
  guint n = condense (codes, start, end, buffer);
  PlanModelColumn column = { .kind = PLAN_MODEL_HEADER_NONE };

  if (n <= MAX_LOOK)
    plan_model_column_read (buffer, 0, n, &column);
  if (year != NULL)
    *year = column.year;

  return column.kind;
}

/*< private >
 * plan_model_column_is_of_page:
 *
 * Returns: whether the cell is a heading of the facts of a web page
 */
gboolean
plan_model_column_is_of_page (const guint16 *codes,
                              guint32        start,
                              guint32        end)
{
  guint16 buffer[MAX_LOOK + 1];
  guint n = condense (codes, start, end, buffer);
  PlanModelColumn column;

  /* Most cells begin with no word of a heading. */
  if (n > MAX_LOOK || plan_model_lexicon_match (&headings, buffer, 0, n, NULL) == 0)
    return FALSE;
  plan_model_column_read (buffer, 0, n, &column);

  return column.kind == PLAN_MODEL_HEADER_PAGE;
}

static gboolean
is_missing_code (guint16 code)
{
  return code == '-' || code == 0x2014 || code == '/' || code == '\\' || code == 0x2026 || code == '.' || code == '_'
         || code == 0x00b7 || code == 0x00d7 || code == '~' || code == 0x4e00;
}

static gboolean
is_ordinal (const guint16 *codes,
            guint          n)
{
  guint32 after;
  guint at = 0;

  if (codes[0] >= 0x2460 && codes[0] <= 0x24ff)
    return n == 1;
  if (codes[0] == '(')
    at++;
  if (plan_model_numeral_read (codes, at, n, &after) < 0 || plan_model_code_is_digit (codes[0]))
    return FALSE;
  if (at == 1 && (after >= n || codes[after++] != ')'))
    return FALSE;
  if (after < n && (codes[after] == 0x3001 || codes[after] == '.'))
    after++;

  return after == n;
}

/* Marks of notes stand around figures, and what is in a cell of figures may be more than one figure. */
static gboolean
begins_with_figure (const guint16 *codes,
                    guint          n)
{
  guint at = 0, length, digits = 0;

  while (at < n)
    {
      if (plan_model_code_is_digit (codes[at]))
        break;
      if (codes[at] == '*' || plan_model_code_is_opening (codes[at]) || codes[at] == '-' || codes[at] == '+'
          || (codes[at] >= 0x2190 && codes[at] <= 0x24ff) || codes[at] == '<' || codes[at] == '>' || codes[at] == '='
          || codes[at] == '~' || codes[at] == 0x00b1)
        at++;
      else if ((length = plan_model_lexicon_match (&bounds, codes, at, n, NULL)) > 0)
        at += length;
      else
        return FALSE;
    }
  while (at < n && (plan_model_code_is_digit (codes[at]) || codes[at] == '.' || codes[at] == ',' || codes[at] == '-'
                    || codes[at] == '~'))
    {
      digits++;
      at++;
    }
  if (digits == 0)
    return FALSE;
  if (at < n && plan_model_code_is_latin (codes[at]) && n - at > 4)
    return FALSE;
  if (at < n && (codes[at] == '.' || codes[at] == 0x3001))
    return FALSE;

  return n - at <= 4 || (codes[at] == '%' && n - at <= 8);
}

static gboolean
is_figure (const guint16 *codes,
           guint          n)
{
  PlanModelQuantityMatch quantity;

  /* To read the figure costs more than to look at it. */
  return begins_with_figure (codes, n)
         || (plan_model_quantity_read_cell (codes, 0, n, &quantity) && quantity.end - quantity.start + 2 >= n);
}

static gboolean
is_heading (const guint16 *codes,
            guint          n)
{
  PlanModelColumn column;

  if (n > 16)
    return FALSE;
  plan_model_column_read (codes, 0, n, &column);

  return column.kind != PLAN_MODEL_HEADER_NONE;
}

/*< private >
 * plan_model_nature_read:
 *
 * Returns: the nature that the codes say
 */
PlanModelNature
plan_model_nature_read (const guint16 *codes,
                        guint32        start,
                        guint32        end)
{
  guint sense;

  if (end > start && plan_model_lexicon_match (&natures, codes, start, end, &sense) == end - start)
    return sense;

  return PLAN_MODEL_NATURE_UNSPECIFIED;
}

/*< private >
 * plan_model_look_at:
 *
 * Returns: what the cell looks like
 */
PlanModelLook
plan_model_look_at (const guint16 *codes,
                    guint32        start,
                    guint32        end)
{
  guint16 buffer[MAX_LOOK + 1];
  PlanModelColumn column;
  guint n = condense (codes, start, end, buffer), i;

  if (n > MAX_LOOK)
    return PLAN_MODEL_LOOK_TEXT;
  if (n == 0)
    return PLAN_MODEL_LOOK_EMPTY;
  for (i = 0; i < n && is_missing_code (buffer[i]); i++)
    ;
  if ((i == n && !(n == 1 && buffer[0] == 0x4e00)) || (n == 1 && buffer[0] == 0x65e0))
    return PLAN_MODEL_LOOK_MISSING;
  if (read_year (buffer, 0, n) > 0 && (n == 4 || !plan_model_code_is_digit (buffer[4])))
    {
      plan_model_column_read (buffer, 0, n, &column);
      if (column.kind == PLAN_MODEL_HEADER_VALUE)
        return PLAN_MODEL_LOOK_YEAR;
    }
  if (plan_model_nature_read (buffer, 0, n) != PLAN_MODEL_NATURE_UNSPECIFIED)
    return PLAN_MODEL_LOOK_NATURE;
  if (is_ordinal (buffer, n))
    return PLAN_MODEL_LOOK_ORDINAL;
  for (i = 0; i < n && !plan_model_code_is_digit (buffer[i]); i++)
    ;
  /* 五年累计 is a heading, 五成 a figure. */
  if (i == n && is_heading (buffer, n))
    return PLAN_MODEL_LOOK_HEADING;
  if (is_figure (buffer, n))
    return PLAN_MODEL_LOOK_FIGURE;
  if (plan_model_unit_is (buffer, 0, n))
    return PLAN_MODEL_LOOK_UNIT;
  if (i < n && is_heading (buffer, n))
    return PLAN_MODEL_LOOK_HEADING;

  return PLAN_MODEL_LOOK_TEXT;
}

/*< private >
 * plan_model_look_fits:
 *
 * Returns: 0 to 10
 */
guint
plan_model_look_fits (PlanModelLook       look,
                      PlanModelHeaderKind kind)
{
  switch ((int) kind)
    {
    case PLAN_MODEL_HEADER_NUMBER:
      return plan_model_look_is_like (look, PLAN_MODEL_LOOK_ORDINAL);
    case PLAN_MODEL_HEADER_CATEGORY:
    case PLAN_MODEL_HEADER_NAME:
    case PLAN_MODEL_HEADER_ITEM:
    case PLAN_MODEL_HEADER_AGENCY:
    case PLAN_MODEL_HEADER_CONTENT:
    case PLAN_MODEL_HEADER_PLACE:
    case PLAN_MODEL_HEADER_TASK:
    case PLAN_MODEL_HEADER_PROJECT:
    case PLAN_MODEL_HEADER_AREA:
      return plan_model_look_is_like (look, PLAN_MODEL_LOOK_TEXT);
    case PLAN_MODEL_HEADER_UNIT:
      return plan_model_look_is_like (look, PLAN_MODEL_LOOK_UNIT);
    case PLAN_MODEL_HEADER_NATURE:
      return plan_model_look_is_like (look, PLAN_MODEL_LOOK_NATURE);
    case PLAN_MODEL_HEADER_VALUE:
    case PLAN_MODEL_HEADER_INVESTMENT:
    case PLAN_MODEL_HEADER_SCORE:
      return plan_model_look_is_like (look, PLAN_MODEL_LOOK_FIGURE);
    case PLAN_MODEL_HEADER_YEAR:
      return look == PLAN_MODEL_LOOK_YEAR ? 10 : 0;
    default:
      return 6;
    }
}

/*< private >
 * plan_model_look_is_like:
 *
 * Returns: 0 to 10
 */
guint
plan_model_look_is_like (PlanModelLook look,
                         PlanModelLook other)
{
  static const guint8 likeness[][PLAN_MODEL_LOOK_TEXT + 1] = {
    /*                            empty  —  12 (1) year unit nature heading text */
    [PLAN_MODEL_LOOK_EMPTY] = { 10, 7, 7, 7, 7, 7, 7, 7, 7 },
    [PLAN_MODEL_LOOK_MISSING] = { 7, 10, 10, 4, 5, 8, 8, 2, 2 },
    [PLAN_MODEL_LOOK_FIGURE] = { 7, 10, 10, 4, 6, 0, 0, 0, 2 },
    [PLAN_MODEL_LOOK_ORDINAL] = { 7, 2, 10, 10, 0, 0, 0, 0, 1 },
    [PLAN_MODEL_LOOK_YEAR] = { 7, 5, 6, 0, 10, 0, 0, 2, 1 },
    [PLAN_MODEL_LOOK_UNIT] = { 5, 8, 0, 0, 0, 10, 2, 2, 3 },
    [PLAN_MODEL_LOOK_NATURE] = { 5, 8, 0, 0, 0, 2, 10, 2, 2 },
    [PLAN_MODEL_LOOK_HEADING] = { 4, 2, 0, 0, 2, 2, 2, 10, 8 },
    [PLAN_MODEL_LOOK_TEXT] = { 4, 2, 1, 1, 1, 4, 3, 8, 10 },
  };

  return likeness[other][look];
}
