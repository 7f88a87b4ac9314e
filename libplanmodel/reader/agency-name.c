/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/agency-name-private.h>
#include <libplanmodel/reader/lexicon-private.h>

#include <string.h>

/* A name of a body is no longer. */
#define MAX_NAME 60

#define HAN_PROVINCE 0x7701 /* 省 */
#define HAN_CITY 0x5e02 /* 市 */
#define HAN_COUNTY 0x53bf /* 县 */
#define HAN_DISTRICT 0x533a /* 区 */
#define HAN_PREFECTURE 0x5dde /* 州 */
#define HAN_LEAGUE 0x76df /* 盟 */
#define HAN_BANNER 0x65d7 /* 旗 */
#define HAN_SELF 0x81ea /* 自 of 自治区 */
#define HAN_CORPS 0x5175 /* 兵 of 兵团 */
#define HAN_REGION 0x5730 /* 地 of 地区 */
#define HAN_EACH 0x5404 /* 各 */

/* Endings, each with what it makes of a name. */
enum
{
  ENDING_NONE, /* ends like a body, but is none: 格局, 以上部 */
  ENDING_DEPARTMENT,
  ENDING_PARTY,
  ENDING_GOVERNMENT,
  ENDING_ZONE,
  ENDING_MASS, /* 工会, 科协: sure, but no department */
  ENDING_OFFICE, /* 处, 科: an office inside of a body */
  ENDING_OTHER, /* 中心, 台 */
  ENDING_ENTERPRISE,
  ENDING_UNIVERSITY,
  ENDING_PLACE, /* 县, 街道: a body only as one of a group */
  ENDING_GROUP /* 部门, 单位 */
};

static const PlanModelWord ending_words[] = {
  { "局", ENDING_DEPARTMENT },
  { "委", ENDING_DEPARTMENT },
  { "办", ENDING_DEPARTMENT },
  { "厅", ENDING_DEPARTMENT },
  { "部", ENDING_DEPARTMENT },
  { "署", ENDING_DEPARTMENT },
  { "总局", ENDING_DEPARTMENT },
  { "分局", ENDING_DEPARTMENT },
  { "委员会", ENDING_DEPARTMENT },
  { "办公室", ENDING_DEPARTMENT },
  { "办公厅", ENDING_DEPARTMENT },
  { "指挥部", ENDING_DEPARTMENT },
  { "领导小组", ENDING_DEPARTMENT },
  { "协调小组", ENDING_DEPARTMENT },
  { "联席会议", ENDING_DEPARTMENT },
  { "工作专班", ENDING_DEPARTMENT },
  { "专班", ENDING_DEPARTMENT },
  { "总队", ENDING_DEPARTMENT },
  { "支队", ENDING_DEPARTMENT },
  { "大队", ENDING_DEPARTMENT },
  { "人行", ENDING_DEPARTMENT },
  { "中心支行", ENDING_DEPARTMENT },
  { "海关", ENDING_DEPARTMENT },
  { "监狱", ENDING_DEPARTMENT },
  { "海事", ENDING_DEPARTMENT },
  { "人民银行", ENDING_DEPARTMENT },
  { "档案馆", ENDING_OTHER },
  { "图书馆", ENDING_OTHER },
  { "党委", ENDING_PARTY },
  { "党工委", ENDING_PARTY },
  { "工委", ENDING_PARTY },
  { "党组", ENDING_PARTY },
  { "纪委", ENDING_PARTY },
  { "监委", ENDING_DEPARTMENT },
  { "纪委监委", ENDING_PARTY },
  { "纪检监察机关", ENDING_PARTY },
  { "委机关", ENDING_PARTY },
  { "政法委", ENDING_PARTY },
  { "组织部", ENDING_PARTY },
  { "宣传部", ENDING_PARTY },
  { "统战部", ENDING_PARTY },
  { "社会工作部", ENDING_PARTY },
  { "老干部局", ENDING_PARTY },
  { "网信办", ENDING_PARTY },
  { "编办", ENDING_PARTY },
  { "党校", ENDING_PARTY },
  { "政府", ENDING_GOVERNMENT },
  { "人民政府", ENDING_GOVERNMENT },
  { "政府办", ENDING_GOVERNMENT },
  { "政府办公厅", ENDING_GOVERNMENT },
  { "政府研究室", ENDING_GOVERNMENT },
  { "办事处", ENDING_GOVERNMENT },
  { "街道办", ENDING_GOVERNMENT },
  { "行署", ENDING_GOVERNMENT },
  { "公署", ENDING_GOVERNMENT },
  { "人大", ENDING_OTHER },
  { "人大常委会", ENDING_OTHER },
  { "人大常委会办公室", ENDING_OTHER },
  { "政协", ENDING_OTHER },
  { "政协办公室", ENDING_OTHER },
  { "管委会", ENDING_ZONE },
  { "管理委员会", ENDING_ZONE },
  { "高新区", ENDING_ZONE },
  { "经开区", ENDING_ZONE },
  { "开发区", ENDING_ZONE },
  { "新区", ENDING_ZONE },
  { "园区", ENDING_ZONE },
  { "示范区", ENDING_ZONE },
  { "试验区", ENDING_ZONE },
  { "功能区", ENDING_ZONE },
  { "保税区", ENDING_ZONE },
  { "自贸区", ENDING_ZONE },
  { "产业园", ENDING_ZONE },
  { "科技城", ENDING_ZONE },
  { "科协", ENDING_MASS },
  { "残联", ENDING_MASS },
  { "妇联", ENDING_MASS },
  { "文联", ENDING_MASS },
  { "侨联", ENDING_MASS },
  { "社科联", ENDING_MASS },
  { "社联", ENDING_MASS },
  { "作协", ENDING_MASS },
  { "工商联", ENDING_MASS },
  { "总工会", ENDING_MASS },
  { "工会", ENDING_MASS },
  { "团委", ENDING_MASS },
  { "团市委", ENDING_MASS },
  { "团省委", ENDING_MASS },
  { "团县委", ENDING_MASS },
  { "团区委", ENDING_MASS },
  { "团州委", ENDING_MASS },
  { "团旗委", ENDING_MASS },
  { "红十字会", ENDING_MASS },
  { "贸促会", ENDING_MASS },
  { "供销社", ENDING_MASS },
  { "供销合作社", ENDING_MASS },
  { "供销总社", ENDING_MASS },
  { "关工委", ENDING_MASS },
  { "法学会", ENDING_MASS },
  { "计生协会", ENDING_MASS },
  { "计生协", ENDING_MASS },
  { "法院", ENDING_MASS },
  { "检察院", ENDING_MASS },
  { "中级法院", ENDING_MASS },
  { "人民法院", ENDING_MASS },
  { "人民检察院", ENDING_MASS },
  { "军分区", ENDING_MASS },
  { "警备区", ENDING_MASS },
  { "武装部", ENDING_MASS },
  { "人武部", ENDING_MASS },
  { "电视台", ENDING_MASS },
  { "媒体中心", ENDING_MASS },
  { "报社", ENDING_MASS },
  { "日报社", ENDING_MASS },
  { "处", ENDING_OFFICE },
  { "科", ENDING_OFFICE },
  { "股", ENDING_OFFICE },
  { "司", ENDING_OFFICE },
  { "处室", ENDING_GROUP },
  { "科室", ENDING_GROUP },
  { "研究室", ENDING_DEPARTMENT },
  { "督查室", ENDING_DEPARTMENT },
  { "中心", ENDING_OTHER },
  { "院", ENDING_OTHER },
  { "所", ENDING_OTHER },
  { "站", ENDING_OTHER },
  { "台", ENDING_OTHER },
  { "队", ENDING_OTHER },
  { "馆", ENDING_OTHER },
  { "协会", ENDING_OTHER },
  { "学会", ENDING_OTHER },
  { "商会", ENDING_OTHER },
  { "联合会", ENDING_OTHER },
  { "促进会", ENDING_OTHER },
  { "基金会", ENDING_OTHER },
  { "联盟", ENDING_OTHER },
  { "联社", ENDING_ENTERPRISE },
  { "公司", ENDING_ENTERPRISE },
  { "集团", ENDING_ENTERPRISE },
  { "厂", ENDING_ENTERPRISE },
  { "银行", ENDING_ENTERPRISE },
  { "支行", ENDING_ENTERPRISE },
  { "分行", ENDING_ENTERPRISE },
  { "农商行", ENDING_ENTERPRISE },
  { "农信社", ENDING_ENTERPRISE },
  { "供电局", ENDING_ENTERPRISE },
  { "供电公司", ENDING_ENTERPRISE },
  { "邮政", ENDING_ENTERPRISE },
  { "电信", ENDING_ENTERPRISE },
  { "联通", ENDING_ENTERPRISE },
  { "铁塔", ENDING_ENTERPRISE },
  { "中国移动", ENDING_ENTERPRISE },
  { "电网", ENDING_ENTERPRISE },
  { "烟草", ENDING_ENTERPRISE },
  { "大学", ENDING_UNIVERSITY },
  { "学院", ENDING_UNIVERSITY },
  { "学校", ENDING_UNIVERSITY },
  { "专科学校", ENDING_UNIVERSITY },
  { "研究院", ENDING_UNIVERSITY },
  { "研究所", ENDING_UNIVERSITY },
  { "科学院", ENDING_UNIVERSITY },
  { "农科院", ENDING_UNIVERSITY },
  { "省", ENDING_PLACE },
  { "市", ENDING_PLACE },
  { "县", ENDING_PLACE },
  { "区", ENDING_PLACE },
  { "州", ENDING_PLACE },
  { "盟", ENDING_PLACE },
  { "旗", ENDING_PLACE },
  { "乡", ENDING_PLACE },
  { "镇", ENDING_PLACE },
  { "村", ENDING_PLACE },
  { "街道", ENDING_PLACE },
  { "镇街", ENDING_PLACE },
  { "社区", ENDING_PLACE },
  { "林场", ENDING_PLACE },
  { "农场", ENDING_PLACE },
  { "团场", ENDING_PLACE },
  { "兵团", ENDING_GOVERNMENT },
  { "师", ENDING_PLACE },
  { "部门", ENDING_GROUP },
  { "单位", ENDING_GROUP },
  { "机构", ENDING_GROUP },
  { "企业", ENDING_GROUP },
  { "央企", ENDING_GROUP },
  { "国企", ENDING_GROUP },
  { "高校", ENDING_GROUP },
  { "高等学校", ENDING_GROUP },
  { "院校", ENDING_GROUP },
  { "科研院所", ENDING_GROUP },
  { "医院", ENDING_OTHER },
  { "运营商", ENDING_GROUP },
  { "电信运营商", ENDING_GROUP },
  { "委办局", ENDING_GROUP },
  { "街镇", ENDING_PLACE },
  { "地方", ENDING_GROUP },
  { "成员", ENDING_GROUP },
  { "责任主体", ENDING_GROUP },
  { "实施主体", ENDING_GROUP },
  { "项目业主", ENDING_GROUP },
  { "业主", ENDING_GROUP },
  { "社会组织", ENDING_GROUP },
  /* not what they end like */
  { "格局", ENDING_NONE },
  { "布局", ENDING_NONE },
  { "结局", ENDING_NONE },
  { "大局", ENDING_NONE },
  { "全局", ENDING_NONE },
  { "开局", ENDING_NONE },
  { "破局", ENDING_NONE },
  { "新局", ENDING_NONE },
  { "承办", ENDING_NONE },
  { "主办", ENDING_NONE },
  { "协办", ENDING_NONE },
  { "举办", ENDING_NONE },
  { "创办", ENDING_NONE },
  { "兴办", ENDING_NONE },
  { "督办", ENDING_NONE },
  { "交办", ENDING_NONE },
  { "会办", ENDING_NONE },
  { "通办", ENDING_NONE },
  { "网办", ENDING_NONE },
  { "代办", ENDING_NONE },
  { "掌上办", ENDING_NONE },
  { "马上办", ENDING_NONE },
  { "一次办", ENDING_NONE },
  { "办事大厅", ENDING_NONE },
  { "大厅", ENDING_NONE },
  { "餐厅", ENDING_NONE },
  { "展厅", ENDING_NONE },
  { "干部", ENDING_NONE },
  { "总部", ENDING_NONE },
  { "全部", ENDING_NONE },
  { "内部", ENDING_NONE },
  { "外部", ENDING_NONE },
  { "东部", ENDING_NONE },
  { "西部", ENDING_NONE },
  { "南部", ENDING_NONE },
  { "北部", ENDING_NONE },
  { "中部", ENDING_NONE },
  { "局部", ENDING_NONE },
  { "腹部", ENDING_NONE },
  { "门市部", ENDING_NONE },
  { "俱乐部", ENDING_NONE },
  { "零部", ENDING_NONE },
  { "高科", ENDING_NONE },
  { "学科", ENDING_NONE },
  { "本科", ENDING_NONE },
  { "专科", ENDING_NONE },
  { "百科", ENDING_NONE },
  { "之处", ENDING_NONE },
  { "好处", ENDING_NONE },
  { "场所", ENDING_NONE },
  { "厕所", ENDING_NONE },
  { "平台", ENDING_NONE },
  { "后台", ENDING_NONE },
  { "园所", ENDING_NONE },
  { "地区", ENDING_PLACE },
  { "城区", ENDING_NONE },
  { "景区", ENDING_NONE },
  { "山区", ENDING_NONE },
  { "库区", ENDING_NONE },
  { "矿区", ENDING_NONE },
  { "牧区", ENDING_NONE },
  { "灌区", ENDING_NONE },
  { "片区", ENDING_NONE },
  { "小区", ENDING_NONE },
  { "城市", ENDING_NONE },
  { "股市", ENDING_NONE },
  { "上市", ENDING_NONE },
  { "法律部", ENDING_NONE },
};

static PlanModelLexicon endings = PLAN_MODEL_LEXICON (ending_words);

/* What departments are called for, behind the letter of their level or without it. */
static const PlanModelWord plain_words[] = {
  { "科技", 1 },     { "科学技术", 1 }, { "财政", 1 },     { "发展改革", 1 }, { "发展和改革", 1 }, { "发改", 1 },
  { "教育", 1 },     { "经济和信息化", 1 }, { "经济信息化", 1 }, { "经信", 1 }, { "工业和信息化", 1 }, { "工业信息化", 1 },
  { "工信", 1 },     { "商务", 1 },     { "公安", 1 },     { "民政", 1 },     { "司法", 1 },       { "人力资源", 1 },
  { "人社", 1 },     { "自然资源", 1 }, { "生态环境", 1 }, { "环保", 1 },     { "环境保护", 1 },   { "住房", 1 },
  { "住建", 1 },     { "建设", 1 },     { "交通", 1 },     { "水利", 1 },     { "水务", 1 },       { "农业", 1 },
  { "农牧", 1 },     { "农委", 1 },     { "畜牧", 1 },     { "文化", 1 },     { "文旅", 1 },       { "文体", 1 },
  { "文广", 1 },     { "文物", 1 },     { "旅游", 1 },     { "体育", 1 },     { "卫生", 1 },       { "卫健", 1 },
  { "退役军人", 1 }, { "应急", 1 },     { "审计", 1 },     { "国资", 1 },     { "国有资产", 1 },   { "市场监管", 1 },
  { "市场监督", 1 }, { "统计", 1 },     { "医保", 1 },     { "医疗保障", 1 }, { "药监", 1 },       { "药品", 1 },
  { "食品药品", 1 }, { "金融", 1 },     { "地方金融", 1 }, { "能源", 1 },     { "粮食", 1 },       { "林业", 1 },
  { "林草", 1 },     { "园林", 1 },     { "城管", 1 },     { "城市管理", 1 }, { "城乡", 1 },       { "规划", 1 },
  { "国土", 1 },     { "信访", 1 },     { "乡村振兴", 1 }, { "扶贫", 1 },     { "大数据", 1 },     { "数据", 1 },
  { "政务", 1 },     { "行政", 1 },     { "知识产权", 1 }, { "外事", 1 },     { "外办", 1 },       { "民族", 1 },
  { "民宗", 1 },     { "宗教", 1 },     { "税务", 1 },     { "气象", 1 },     { "地震", 1 },       { "邮政", 1 },
  { "消防", 1 },     { "通信", 1 },     { "广电", 1 },     { "广播", 1 },     { "新闻", 1 },       { "投资", 1 },
  { "招商", 1 },     { "口岸", 1 },     { "机关", 1 },     { "国防", 1 },     { "人防", 1 },       { "人民防空", 1 },
  { "海洋", 1 },     { "渔业", 1 },     { "港航", 1 },     { "档案", 1 },     { "供销", 1 },       { "总工会", 1 },
  { "妇联", 1 },     { "科协", 1 },     { "残联", 1 },     { "工商", 1 },     { "质监", 1 },       { "质量", 1 },
  { "安监", 1 },     { "安全", 1 },     { "物价", 1 },     { "法院", 1 },     { "检察", 1 },       { "人民法院", 1 },
  { "经济", 1 },     { "经发", 1 },     { "综合", 1 },     { "公共资源", 1 }, { "营商", 1 },       { "优化", 1 },
  { "中医药", 1 },   { "数字", 1 },     { "铁路", 1 },     { "民航", 1 },     { "机场", 1 },       { "老干部", 1 },
  { "编办", 1 },     { "侨务", 1 },     { "侨办", 1 },     { "国安", 1 },     { "保密", 1 },       { "密码", 1 },
  { "住房公积金", 1 }, { "融媒体", 1 },   { "绿化", 1 },     { "市容", 1 },     { "房产", 1 },       { "房管", 1 },
  { "农机", 1 },     { "水产", 1 },     { "环卫", 1 },     { "军民融合", 1 }, { "对外", 1 },       { "合作", 1 },
  { "社会", 1 },     { "社保", 1 },     { "就业", 1 },     { "监察", 1 },     { "中小企业", 1 },   { "储备", 1 },
  { "法制", 1 },     { "史志", 1 },     { "政府", 1 },     { "人民政府", 1 },
};

static PlanModelLexicon plains = PLAN_MODEL_LEXICON (plain_words);

/* Bodies of the Party that are named without 市委 before them. */
static const PlanModelWord party_words[] = {
  { "组织部", 1 },   { "宣传部", 1 }, { "统战部", 1 },   { "政法委", 1 },     { "网信办", 1 }, { "编办", 1 },
  { "社会工作部", 1 }, { "党校", 1 },   { "老干部局", 1 }, { "改革办", 1 }, { "财经办", 1 },
  { "农办", 1 },     { "国安办", 1 }, { "人才办", 1 },   { "台办", 1 },       { "文明办", 1 }, { "政研室", 1 },
  { "政策研究室", 1 }, { "巡察办", 1 }, { "机要局", 1 },   { "直属机关工委", 1 }, { "统一战线工作部", 1 }, { "督查室", 1 },
};

static PlanModelLexicon parties = PLAN_MODEL_LEXICON (party_words);

/* Words of places that are no name of one. */
static const PlanModelWord place_words[] = {
  { "各", 1 },       { "省", 1 },       { "市", 1 },       { "县", 1 },         { "区", 1 },       { "州", 1 },
  { "盟", 1 },       { "旗", 1 },       { "乡", 1 },       { "镇", 1 },         { "村", 1 },       { "街道", 1 },
  { "街", 1 },       { "社区", 1 },     { "园区", 1 },     { "开发区", 1 },     { "功能区", 1 },   { "高新区", 1 },
  { "经开区", 1 },   { "新区", 1 },     { "师", 1 },       { "团场", 1 },       { "农场", 1 },     { "林场", 1 },
  { "设区", 1 },     { "设区市", 1 },   { "地区", 1 },     { "地州", 1 },       { "地", 1 },       { "产业园区", 1 },
  { "工业园区", 1 }, { "经济", 1 }, { "人民政府", 1 }, { "政府", 1 },     { "管委会", 1 },   { "管理委员会", 1 },
  { "党委", 1 },     { "工委", 1 },     { "党工委", 1 },   { "办事处", 1 },     { "街道办", 1 },
  { "行署", 1 },     { "(", 1 },        { ")", 1 },        { "、", 1 },         { "/", 1 },        { "和", 1 },
  { "及", 1 },       { "与", 1 },       { "有关", 1 },     { "相关", 1 },       { "试点", 1 },     { "管理区", 1 },
  { "重点", 1 },     { "民族", 1 },     { "自治", 1 },     { "矿区", 1 },       { "特区", 1 },     { "(含", 1 },
  { "部门", 1 },     { "单位", 1 },     { "级", 1 },       { "直", 1 },         { "属", 1 },       { "居", 1 },
  { "社", 1 },       { "驻", 1 },       { "所属", 1 },     { "产业", 1 },       { "集聚区", 1 },   { "示范区", 1 },
  { "度假区", 1 },   { "保税区", 1 },   { "苏木", 1 },     { "嘎查", 1 },       { "兵团", 1 },     { "直属", 1 },
};

static PlanModelLexicon places = PLAN_MODEL_LEXICON (place_words);

/* Beginnings of groups. */
static const PlanModelWord group_words[] = {
  { "各", 1 },     { "有关", 1 },   { "相关", 1 },     { "其他", 1 },     { "其它", 1 },     { "全市各", 1 }, { "全省各", 1 },
  { "市直各", 1 }, { "省直各", 1 }, { "县直各", 1 },   { "市级有关", 1 }, { "市级各", 1 },   { "省级有关", 1 }, { "市直有关", 1 },
  { "省直有关", 1 }, { "市有关", 1 }, { "省有关", 1 },   { "市县", 1 },     { "区县", 1 },     { "县区", 1 },     { "县市区", 1 }, { "县市两", 1 },
  { "属地", 1 },   { "相应", 1 },   { "涉及", 1 },     { "所在", 1 },     { "沿", 1 },       { "有条件", 1 },   { "具备条件", 1 },
  { "承担", 1 },   { "符合条件", 1 }, { "纳入", 1 },   { "市相关", 1 },   { "省相关", 1 },   { "省市县", 1 }, { "省市两", 1 }, { "省市有关", 1 }, { "省市区", 1 },     { "市、", 1 },
  { "省、", 1 },   { "县(", 1 },    { "市(", 1 },      { "镇(", 1 },      { "乡镇", 1 },     { "乡(", 1 },      { "市各", 1 },
  { "省各", 1 },   { "县各", 1 },   { "区各", 1 },     { "中央驻", 1 },   { "驻", 1 },       { "三大", 1 },     { "重点", 1 },
  { "省内", 1 },   { "市内", 1 },   { "区内", 1 },     { "在", 1 },       { "省级各", 1 },
  { "州直", 1 },   { "州级", 1 },   { "区有关", 1 },   { "县有关", 1 },   { "区相关", 1 },   { "县相关", 1 },   { "州有关", 1 },
  { "两市", 1 },   { "两县", 1 },   { "两省", 1 },     { "两地", 1 },     { "三市", 1 },     { "三地", 1 },     { "三县", 1 },
  { "县级", 1 },   { "市属", 1 },   { "省属", 1 },     { "州属", 1 },     { "市管", 1 },     { "省管", 1 },
};

static PlanModelLexicon groups = PLAN_MODEL_LEXICON (group_words);

/* The name without a bracket at its end; the place of the bracket, or @end. */
static guint32
skip_last_bracket (const guint16 *codes,
                   guint32        start,
                   guint32        end)
{
  guint depth = 0;

  if (end <= start || !plan_model_code_is_closing (codes[end - 1]))
    return end;
  for (guint32 i = end; i > start; i--)
    {
      if (plan_model_code_is_closing (codes[i - 1]))
        depth++;
      else if (plan_model_code_is_opening (codes[i - 1]) && --depth == 0)
        return i - 1 > start ? i - 1 : end;
    }

  return end;
}

static guint
get_ending (const guint16 *codes,
            guint32        start,
            guint32        end,
            guint         *length)
{
  guint sense = ENDING_NONE;

  *length = plan_model_lexicon_match_before (&endings, codes, start, end, &sense);

  return *length > 0 ? sense : ENDING_NONE;
}

static gboolean
is_place_letter (guint16 code)
{
  switch (code)
    {
    case HAN_PROVINCE:
    case HAN_CITY:
    case HAN_COUNTY:
    case HAN_DISTRICT:
    case HAN_PREFECTURE:
    case HAN_LEAGUE:
    case HAN_BANNER:
    case 0x9547: /* 镇 */
    case 0x4e61: /* 乡 */
    case 0x8857: /* 街 */
      return TRUE;
    default:
      return FALSE;
    }
}

/* Several bodies under one name: 各 …, 有关 …, 沿江县(市、区)人民政府. */
static gboolean
begins_group (const guint16 *codes,
              guint32        start,
              guint32        end)
{
  if (plan_model_lexicon_match (&groups, codes, start, end, NULL) > 0)
    return TRUE;
  /* 自治区有关部门, 自治区各 … */
  if (plan_model_codes_match (codes, start, end, "自治区") > 0
      && plan_model_lexicon_match (&groups, codes, start + 3, end, NULL) > 0)
    return TRUE;
  for (guint32 i = start + 1; i + 2 < end; i++)
    {
      /* 有农村学校的县区人民政府 */
      if (codes[i] == 0x7684 && plan_model_agency_name_is_places (codes, i + 1, end))
        return TRUE;
      if (codes[i] == '(' && is_place_letter (codes[i - 1]) && is_place_letter (codes[i + 1])
          && (codes[i + 2] == ')' || codes[i + 2] == 0x3001 || (i + 3 < end && codes[i + 3] == ')')))
        return TRUE;
      if (codes[i] == '[' && is_place_letter (codes[i - 1]) && is_place_letter (codes[i + 1])
          && (codes[i + 2] == ']' || codes[i + 2] == 0x3001 || (i + 3 < end && codes[i + 3] == ']')))
        return TRUE;
    }

  return FALSE;
}

/*< private >
 * plan_model_agency_name_is_places:
 *
 * Returns: whether nothing else than words of places stands there
 */
gboolean
plan_model_agency_name_is_places (const guint16 *codes,
                                  guint32        start,
                                  guint32        end)
{
  guint32 at = start;

  if (end <= start || end - start > MAX_NAME)
    return FALSE;
  while (at < end)
    {
      guint n = plan_model_lexicon_match (&places, codes, at, end, NULL);

      if (n == 0)
        return FALSE;
      at += n;
    }

  return TRUE;
}

/*< private >
 * plan_model_agency_name_is_plain:
 *
 * Returns: whether the name begins with what departments are for
 */
gboolean
plan_model_agency_name_is_plain (const guint16 *codes,
                                 guint32        start,
                                 guint32        end)
{
  return plan_model_lexicon_match (&plains, codes, start, end, NULL) > 0
         || plan_model_lexicon_match (&parties, codes, start, end, NULL) > 0;
}

/*< private >
 * plan_model_agency_name_match_ending:
 *
 * Returns: the length of the ending
 */
guint
plan_model_agency_name_match_ending (const guint16       *codes,
                                     guint32              start,
                                     guint32              at,
                                     PlanModelAgencyLook *look)
{
  guint length, sense = get_ending (codes, start, at, &length);

  switch (sense)
    {
    case ENDING_NONE:
      return 0;
    case ENDING_DEPARTMENT:
    case ENDING_PARTY:
    case ENDING_GOVERNMENT:
    case ENDING_MASS:
      *look = PLAN_MODEL_AGENCY_LOOK_STRONG;
      break;
    case ENDING_GROUP:
      *look = PLAN_MODEL_AGENCY_LOOK_GROUP;
      break;
    case ENDING_ZONE:
      *look = length > 2 && codes[at - 1] != HAN_DISTRICT ? PLAN_MODEL_AGENCY_LOOK_STRONG : PLAN_MODEL_AGENCY_LOOK_WEAK;
      break;
    default:
      *look = PLAN_MODEL_AGENCY_LOOK_WEAK;
      break;
    }

  return length;
}

/*< private >
 * plan_model_agency_name_judge:
 *
 * Returns: how much the words look like a body's name
 */
PlanModelAgencyLook
plan_model_agency_name_judge (const guint16 *codes,
                              guint32        start,
                              guint32        end)
{
  guint32 core = skip_last_bracket (codes, start, end);
  PlanModelAgencyLook look;
  guint length;
  gboolean is_group;

  if (end <= start || end - start > MAX_NAME || core <= start)
    return PLAN_MODEL_AGENCY_LOOK_NONE;
  is_group = begins_group (codes, start, end);
  if (is_group && plan_model_agency_name_is_places (codes, start, end) && end - start >= 2)
    return PLAN_MODEL_AGENCY_LOOK_GROUP;
  length = plan_model_agency_name_match_ending (codes, start, core, &look);
  if (length == 0)
    return PLAN_MODEL_AGENCY_LOOK_NONE;
  if (is_group)
    return PLAN_MODEL_AGENCY_LOOK_GROUP;
  if (core - start < 2)
    return PLAN_MODEL_AGENCY_LOOK_NONE;
  for (guint32 i = start; i < core; i++)
    {
      guint16 code = codes[i];

      /* 的, 。, a comma or a quotation mark inside: a sentence, or no name. */
      if (code == 0x7684 || code == 0x3002 || code == ',' || code == ';' || code == 0x300a || code == '%')
        return look == PLAN_MODEL_AGENCY_LOOK_GROUP && code == 0x7684 ? look : PLAN_MODEL_AGENCY_LOOK_NONE;
    }
  /* 局 of one letter more than the ending must have a word before it; 市委 and 县委 have only a letter. */
  if (core - start == length && look == PLAN_MODEL_AGENCY_LOOK_STRONG && length < 2)
    return PLAN_MODEL_AGENCY_LOOK_NONE;

  return look;
}

/*< private >
 * plan_model_agency_name_match_level:
 *
 * Returns: the length of the letter of level
 */
guint
plan_model_agency_name_match_level (const guint16        *codes,
                                    guint32               start,
                                    guint32               end,
                                    PlanModelAgencyLevel *level)
{
  guint16 next, third;

  if (plan_model_codes_match (codes, start, end, "自治区") > 0)
    {
      *level = HAN_SELF;
      return end - start > 3 && codes[start + 3] != 0x7ea7 && codes[start + 3] != 0x76f4 && codes[start + 3] != HAN_EACH ? 3 : 0;
    }
  if (plan_model_codes_match (codes, start, end, "兵团") > 0)
    {
      *level = HAN_CORPS;
      return end - start > 3 ? 2 : 0;
    }
  if (plan_model_codes_match (codes, start, end, "地区") > 0)
    {
      *level = HAN_REGION;
      return end - start > 4 ? 2 : 0;
    }
  if (end - start < 2)
    return 0;
  switch (codes[start])
    {
    case HAN_PROVINCE:
    case HAN_CITY:
    case HAN_COUNTY:
    case HAN_DISTRICT:
    case HAN_PREFECTURE:
    case HAN_LEAGUE:
    case HAN_BANNER:
      break;
    default:
      return 0;
    }
  *level = codes[start];
  next = codes[start + 1];
  third = end - start > 2 ? codes[start + 2] : 0;
  switch (next)
    {
    case 0x573a: /* 市场 */
    case 0x57df: /* 区域, 县域, 市域 */
    case 0x5757: /* 区块 */
    case 0x7ea7: /* 市级 */
    case 0x76f4: /* 市直 */
    case 0x5c5e: /* 市属 */
    case 0x8f96: /* 市辖 */
    case 0x5185: /* 市内 */
    case 0x5916:
    case 0x9645: /* 省际 */
    case 0x672c: /* 市本级 */
    case 0x7ba1: /* 市管 */
    case HAN_EACH:
    case '(':
    case ')':
    case 0x3001:
      return 0;
    case HAN_PROVINCE:
    case HAN_COUNTY:
    case HAN_PREFECTURE:
    case HAN_LEAGUE:
    case HAN_BANNER:
      return 0; /* 市县两级 */
    case HAN_DISTRICT:
      return third == 0x57df ? 1 : 0; /* 市区域 … */
    case HAN_CITY:
      return third == 0x573a || third == 0x653f || third == 0x5bb9 ? 1 : 0; /* 市市场, 市市政, 市市容 */
    case 0x5bb9: /* 市容 */
      return 0;
    case 0x653f:
      /* 市政 is a word, but for 市政府, 市政协, 市政务, 市政法委, 市政研. */
      return *level != HAN_CITY || third == 0x5e9c || third == 0x534f || third == 0x52a1 || third == 0x6cd5 || third == 0x7814;
    case 0x6c11:
      return !(*level == HAN_CITY && third == 0x4e2d); /* 市民中心 */
    default:
      return 1;
    }
}

/*< private >
 * plan_model_agency_name_get_kind:
 *
 * Returns: what kind of body it is
 */
PlanModelAgencyKind
plan_model_agency_name_get_kind (const guint16 *codes,
                                 guint32        start,
                                 guint32        end)
{
  guint32 core = skip_last_bracket (codes, start, end);
  PlanModelAgencyLevel level;
  guint length, sense, prefix;

  if (begins_group (codes, start, end))
    return PLAN_MODEL_AGENCY_KIND_GROUP;
  sense = get_ending (codes, start, core, &length);
  /* 县(区)政府, 街道; but 高新区管委会 is the one there is. */
  if (plan_model_agency_name_is_places (codes, start, end)
      && (sense != ENDING_ZONE || core < end || plan_model_codes_find (codes, start, core, ')') < core
          || plan_model_codes_find (codes, start, core, 0x3001) < core))
    return PLAN_MODEL_AGENCY_KIND_GROUP;
  if (sense == ENDING_GROUP)
    return PLAN_MODEL_AGENCY_KIND_GROUP;
  if (plan_model_codes_find (codes, start, core, HAN_EACH) < core && sense != ENDING_UNIVERSITY)
    return PLAN_MODEL_AGENCY_KIND_GROUP;
  if (sense == ENDING_PARTY)
    return PLAN_MODEL_AGENCY_KIND_PARTY;
  if (sense == ENDING_MASS)
    return PLAN_MODEL_AGENCY_KIND_OTHER;
  if (plan_model_codes_match (codes, start, core, "中共") > 0 || plan_model_codes_match (codes, start, core, "中央") > 0)
    return PLAN_MODEL_AGENCY_KIND_PARTY;
  /* 市委 and what belongs to it. */
  prefix = plan_model_agency_name_match_level (codes, start, core, &level);
  if (prefix > 0 && start + prefix < core && codes[start + prefix] == 0x59d4) /* 委 */
    return PLAN_MODEL_AGENCY_KIND_PARTY;
  if (prefix > 0 && plan_model_codes_match (codes, start + prefix, core, "党委") > 0)
    return PLAN_MODEL_AGENCY_KIND_PARTY;
  if (plan_model_lexicon_match (&parties, codes, start + prefix, core, NULL) > 0)
    return PLAN_MODEL_AGENCY_KIND_PARTY;
  switch (sense)
    {
    case ENDING_GOVERNMENT:
      return PLAN_MODEL_AGENCY_KIND_GOVERNMENT;
    case ENDING_ZONE:
      return PLAN_MODEL_AGENCY_KIND_ZONE;
    case ENDING_DEPARTMENT:
    case ENDING_OFFICE:
      if (length == 3 && core - start >= 5 && plan_model_codes_match (codes, core - 5, core, "政府") > 0) /* …政府办公室 */
        return PLAN_MODEL_AGENCY_KIND_GOVERNMENT;
      if (plan_model_codes_match (codes, start, core, "国网") > 0 || plan_model_codes_match (codes, start, core, "中国移动") > 0
          || plan_model_codes_match (codes, start, core, "南方电网") > 0)
        return PLAN_MODEL_AGENCY_KIND_ENTERPRISE;
      return PLAN_MODEL_AGENCY_KIND_DEPARTMENT;
    case ENDING_ENTERPRISE:
      if (plan_model_codes_match (codes, start, core, "人行") > 0 || plan_model_codes_match (codes, start, core, "人民银行") > 0
          || plan_model_codes_match (codes, start, core, "中国人民银行") > 0)
        return PLAN_MODEL_AGENCY_KIND_DEPARTMENT;
      return PLAN_MODEL_AGENCY_KIND_ENTERPRISE;
    case ENDING_UNIVERSITY:
      return PLAN_MODEL_AGENCY_KIND_UNIVERSITY;
    case ENDING_PLACE:
      return PLAN_MODEL_AGENCY_KIND_GOVERNMENT;
    default:
      return PLAN_MODEL_AGENCY_KIND_OTHER;
    }
}

/* The letter that an area's name ends with, as levels have it. */
static PlanModelAgencyLevel
get_area_level (const char *area)
{
  static const struct
  {
    char ending[12];
    PlanModelAgencyLevel level;
  } rows[] = {
    { "自治区", HAN_SELF }, { "自治區", HAN_SELF }, { "兵团", HAN_CORPS },  { "兵團", HAN_CORPS },   { "地区", HAN_REGION },
    { "地區", HAN_REGION }, { "省", HAN_PROVINCE }, { "市", HAN_CITY },      { "县", HAN_COUNTY },    { "縣", HAN_COUNTY },
    { "区", HAN_DISTRICT }, { "區", HAN_DISTRICT }, { "州", HAN_PREFECTURE }, { "盟", HAN_LEAGUE },  { "旗", HAN_BANNER },
  };
  gsize length = area != NULL ? strlen (area) : 0;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gsize n = strlen (rows[i].ending);

      /* Mostly the last letter is another one, which must cost no call. */
      if (length >= n && memcmp (area + length - 3, rows[i].ending + n - 3, 3) == 0
          && memcmp (area + length - n, rows[i].ending, n) == 0)
        return rows[i].level;
    }

  return 0;
}

/*< private >
 * plan_model_agency_name_match_place:
 *
 * Returns: the length of the place that a department's name begins with (东山县 of 东山县财政局), or 0
 */
guint
plan_model_agency_name_match_place (const guint16 *codes,
                                    guint32        start,
                                    guint32        end)
{
  for (guint32 i = start + 1; i + 3 < end && i < start + 10; i++)
    {
      if (is_place_letter (codes[i]) && plan_model_lexicon_match (&plains, codes, i + 1, end, NULL) > 0
          && plan_model_lexicon_match (&plains, codes, start, end, NULL) == 0)
        return i + 1 - start;
    }

  return 0;
}

/* Whether a place of its own stands in the name: 镇宁县人民政府, 州生态环境局昌吉市分局 behind its letter. */
static gboolean
has_own_place (PlanModelReading *reading,
               guint32           start,
               guint32           end)
{
  const guint16 *codes = reading->layout->codes;

  if (plan_model_lexicon_match (&plains, codes, start, end, NULL) > 0)
    return FALSE;
  for (guint32 i = start + 1; i + 1 < end && i < start + 12; i++)
    {
      PlanModelAgencyLook look;

      switch (codes[i])
        {
        case HAN_CITY:
          if (codes[i + 1] == 0x573a || codes[i + 1] == 0x653f || codes[i + 1] == 0x5bb9 || codes[i - 1] == 0x57ce)
            continue;
          break;
        case HAN_DISTRICT:
          if (codes[i + 1] == 0x57df || codes[i + 1] == 0x5757)
            continue;
          break;
        case HAN_PROVINCE:
        case HAN_COUNTY:
        case HAN_PREFECTURE:
        case HAN_LEAGUE:
        case HAN_BANNER:
        case 0x9547: /* 镇 */
        case 0x4e61: /* 乡 */
          break;
        default:
          continue;
        }
      /* 地区, 城区 and other words are passed over; a place has a name of one letter at least, and a body behind it. */
      if (i - start >= 1 && plan_model_agency_name_match_ending (codes, i + 1, end, &look) > 0)
        return TRUE;
    }

  return FALSE;
}

/* A branch that is kept by a higher level: 生态环境分局. */
static gboolean
is_branch (const guint16 *codes,
           guint32        start,
           guint32        end)
{
  return end - start > 3 && (plan_model_codes_match (codes, end - 2, end, "分局") > 0 || plan_model_codes_match (codes, end - 2, end, "支行") > 0);
}

static gboolean
names_area (PlanModelReading *reading,
            const char       *text)
{
  const char *area = reading->facts.area.text;
  glong n;

  if (area == NULL)
    return FALSE;
  n = g_utf8_strlen (area, -1);
  if (n >= 3)
    {
      g_autofree char *stem = g_utf8_substring (area, 0, n - 1);

      return strstr (text, stem) != NULL;
    }

  return strstr (text, area) != NULL;
}

/* The next letter of a name that tells it from others: without 和, and with the short forms of its endings. */
static const char *
skip_filler (const char *name)
{
  const guchar *letter = (const guchar *) name;
  const char *rest = "";

  /* A letter that is written with three bytes has them all. */
  if (letter[0] < 0xe0)
    return name;
  switch ((letter[0] & 15) << 12 | (letter[1] & 63) << 6 | (letter[2] & 63))
    {
    case 0x548c: /* 和 */
    case 0x4e0e: /* 与 */
    case 0x53ca: /* 及 */
      break;
    case 0x5458: /* 员 */
      rest = "会";
      break;
    case 0x516c: /* 公 */
      rest = "室";
      break;
    case 0x4eba: /* 人 */
      rest = "民";
      break;
    default:
      return name;
    }

  return g_str_has_prefix (name + 3, rest) ? skip_filler (name + 3 + strlen (rest)) : name;
}

static gboolean
is_same_name (const char *a,
              const char *b)
{
  for (;;)
    {
      const char *next;

      a = skip_filler (a);
      b = skip_filler (b);
      if (*a == '\0' || *b == '\0')
        return *a == *b;
      for (next = g_utf8_next_char (a); a < next; a++, b++)
        {
          if (*a != *b)
            return FALSE;
        }
    }
}

/* An issuer is named as it is called: 发展改革委 of the lists is 发展和改革委员会 of the signature. */
static const char *
find_issuer (PlanModelReading *reading,
             const char       *name)
{
  for (guint i = 0; i < reading->facts.issuers->len && i < 16; i++)
    {
      const char *issuer = g_array_index (reading->facts.issuers, PlanModelFact, i).text;

      if (issuer != NULL && is_same_name (issuer, name))
        return issuer;
    }

  return NULL;
}

/*< private >
 * plan_model_agency_name_complete:
 *
 * Returns: (nullable): the name with the area that it belongs to
 */
const char *
plan_model_agency_name_complete (PlanModelReading     *reading,
                                 guint32               start,
                                 guint32               end,
                                 PlanModelAgencyLevel  level,
                                 PlanModelAgencyKind   kind)
{
  const guint16 *codes = reading->layout->codes;
  const char *area = reading->facts.area.text, *superior = reading->facts.superior_area, *owner, *issuer;
  guint32 core = skip_last_bracket (codes, start, end);
  PlanModelAgencyLevel own_level;
  guint prefix = plan_model_agency_name_match_level (codes, start, core, &own_level);
  g_autoptr (GString) name = NULL;
  g_autofree char *text = NULL;
  gboolean is_youth = FALSE;

  /* What stands in brackets behind it is an office under the same roof; a group keeps its bracket, as it has no full name. */
  if (kind == PLAN_MODEL_AGENCY_KIND_GROUP)
    {
      if (prefix == 0 || begins_group (codes, start, core))
        return NULL;
      core = end;
    }
  if (prefix == 0)
    {
      text = plan_model_layout_dup_text (reading->layout, start, core);
      if (kind == PLAN_MODEL_AGENCY_KIND_ZONE)
        return names_area (reading, text) ? plan_model_reading_keep (reading, text) : NULL;
      if (plan_model_codes_match (codes, start, core, "人行") > 0 || plan_model_codes_match (codes, start, core, "人民银行") > 0)
        return NULL;
      if (codes[start] == 0x56e2 && core - start == 3 && codes[core - 1] == 0x59d4) /* 团市委 */
        {
          is_youth = TRUE;
          level = codes[start + 1];
        }
      else if (plan_model_codes_match (codes, start, core, "国家") > 0 || plan_model_codes_match (codes, start, core, "中国") > 0
               || plan_model_codes_match (codes, start, core, "中共") > 0 || plan_model_codes_match (codes, start, core, "国务院") > 0
               || kind == PLAN_MODEL_AGENCY_KIND_UNIVERSITY || kind == PLAN_MODEL_AGENCY_KIND_ENTERPRISE
               || reading->facts.area_level == PLAN_MODEL_AREA_LEVEL_COUNTRY)
        return plan_model_reading_keep (reading, text);
      else if (names_area (reading, text))
        {
          /* 安顺银保监分局 is short for a name that the document does not print. */
          if (area != NULL && strstr (text, area) == NULL && !has_own_place (reading, start, core))
            return NULL;
          return plan_model_reading_keep (reading, text);
        }
      else if (has_own_place (reading, start, core) || (level == 0 && is_branch (codes, start, core)))
        return plan_model_reading_keep (reading, text);
    }
  else
    level = own_level;

  own_level = get_area_level (area);
  if (level == 0 || level == own_level)
    owner = area;
  else if (level == get_area_level (superior))
    owner = superior;
  else
    owner = NULL;
  /* What a province calls 厅 is no body of a city. */
  if (prefix == 0 && owner == area && codes[core - 1] == 0x5385 && own_level != HAN_PROVINCE && own_level != HAN_SELF
      && plan_model_codes_match (codes, core - MIN (3, core - start), core, "办公厅") == 0)
    owner = superior;
  if (owner == NULL || (reading->facts.area_level == PLAN_MODEL_AREA_LEVEL_COUNTRY && level == 0))
    return NULL;
  if (owner == area && level == 0
      && (reading->facts.area_level == PLAN_MODEL_AREA_LEVEL_ZONE || reading->facts.area_level == PLAN_MODEL_AREA_LEVEL_REGION))
    return NULL;

  name = g_string_new (is_youth ? "共青团" : NULL);
  g_string_append (name, owner);
  if (is_youth)
    g_string_append (name, "委");
  else
    {
      if (prefix == 0 && plan_model_lexicon_match (&parties, codes, start, core, NULL) > 0)
        g_string_append (name, get_area_level (owner) == HAN_SELF ? "党委" : "委");
      plan_model_layout_append_text (reading->layout, start + prefix, core, name);
    }
  issuer = find_issuer (reading, name->str);

  return issuer != NULL ? issuer : plan_model_reading_keep (reading, name->str);
}
