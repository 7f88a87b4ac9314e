/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <glib.h>
#include <libplanmodel/reader/areas-private.h>

/* The heads of documents as they are printed, each with a few words of text behind it, and the facts of its plan.  NULL is
 * a fact that is not stated. */
typedef struct
{
  const char *text;
  const char *title;
  PlanModelPlanKind kind;
  const char *number;
  const char *index_number;
  const char *issuers; /* with a + between them */
  const char *issued;
  const char *published;
  int period_start;
  int period_end;
  const char *area;
  PlanModelAreaLevel level;
  const char *superior;
} Case;

#define TEXT_ "为推动全市高质量发展，结合实际，制定本文件，请各地各部门结合职责认真抓好贯彻落实。\n一、总体要求\n坚持稳中求进。\n"
#define PREFECTURE PLAN_MODEL_AREA_LEVEL_PREFECTURE
#define COUNTY PLAN_MODEL_AREA_LEVEL_COUNTY
#define PROVINCE PLAN_MODEL_AREA_LEVEL_PROVINCE
#define ZONE PLAN_MODEL_AREA_LEVEL_ZONE
#define DEVELOPMENT PLAN_MODEL_PLAN_KIND_DEVELOPMENT_PLAN
#define ACTION PLAN_MODEL_PLAN_KIND_ACTION_PLAN
#define IMPLEMENTATION PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN
#define OPINION PLAN_MODEL_PLAN_KIND_OPINION
#define MEASURES PLAN_MODEL_PLAN_KIND_MEASURES
#define REPORT PLAN_MODEL_PLAN_KIND_WORK_REPORT

static const Case cases[] = {
  /* No goal says 到: the last of the years that anything is due in. */
  { "衢州市垃圾分类实施方案\n一、工作目标\n2022年底前，分类率达到75%；2025年底前，达到100%。\n", "衢州市垃圾分类实施方案", IMPLEMENTATION, NULL,
    NULL, NULL, NULL, NULL, 0, 2025, "衢州市", PREFECTURE, NULL },
  /* Two goals in one breath. */
  { "衢州市旅游发展意见\n一、工作目标\n到2025年，游客达到600万人次；到2027年，达到800万人次。\n衢州市人民政府\n2023年5月6日\n", "衢州市旅游发展意见",
    OPINION, NULL, NULL, "衢州市人民政府", "2023-05-06", NULL, 2023, 2027, "衢州市", PREFECTURE, NULL },
  { "工作报告重点工作责任分解（2024年）\n" TEXT_, "工作报告重点工作责任分解（2024年）", PLAN_MODEL_PLAN_KIND_UNKNOWN, NULL, NULL, NULL, NULL,
    NULL, 2024, 2024, NULL, PLAN_MODEL_AREA_LEVEL_UNKNOWN, NULL },
  /* Of the year that a report looks back on and the one that it plans, the latter. */
  { "衢州市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告\n" TEXT_,
    "衢州市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告", REPORT, NULL, NULL, NULL, NULL, NULL, 2024, 2024,
    "衢州市", PREFECTURE, NULL },
  /* What is repealed behind it, or handed out beside it, is not what is handed out. */
  { "《衢州市工业发展规划》已经市政府同意，现印发给你们，请认真执行。原《衢州市旧发展规划》（衢政办发〔2016〕5号印发）同时废止。\n"
    "衢州市工业发展规划\n" TEXT_,
    "衢州市工业发展规划", DEVELOPMENT, NULL, NULL, NULL, NULL, NULL, 0, 0, "衢州市", PREFECTURE, NULL },
  /* Two of which only the first is named. */
  { "衢州市人民政府关于印发衢州市场地建设行动计划等两个文件的通知\n现印发给你们。\n衢州市人民政府\n2021年12月1日\n附件1\n"
    "衢州市场地建设行动计划（2022—2024年）\n" TEXT_,
    "衢州市场地建设行动计划（2022—2024年）", ACTION, NULL, NULL, "衢州市人民政府", "2021-12-01", NULL, 2022, 2024, "衢州市", PREFECTURE, NULL },
  /* A year that is told of is none that is planned for. */
  { "衢州市工业发展方案\n2018年以来，全市企业增加，为进一步发展，制定本方案。\n一、发展目标\n企业更多。\n", "衢州市工业发展方案", IMPLEMENTATION, NULL,
    NULL, NULL, NULL, NULL, 0, 0, "衢州市", PREFECTURE, NULL },
  /* What is handed out is of the report, and not the report. */
  { "现将《政府工作报告》2023年重点工作任务分解并印发给你们，请认真贯彻落实。\n衢州市人民政府\n2023年2月8日\n"
    "《政府工作报告》2023年重点工作\n及民生实事任务分解方案\n一、主要目标\n生产总值增长7%。\n",
    "《政府工作报告》2023年重点工作及民生实事任务分解方案", IMPLEMENTATION, NULL, NULL, "衢州市人民政府", "2023-02-08", NULL, 2023, 2023,
    "衢州市", PREFECTURE, NULL },
  /* The year that the introduction is for. */
  { "衢州市水污染防治工作方案\n为推进我市2018年度水污染防治重点工作，制定本方案。\n一、工作目标\n水质持续改善。\n", "衢州市水污染防治工作方案",
    IMPLEMENTATION, NULL, NULL, NULL, NULL, NULL, 2018, 2018, "衢州市", PREFECTURE, NULL },
  /* No word for a plan, and the heading of the site before the title. */
  { "2021年衢州市民生实事项目（实事内容）\n发布日期：2021-05-29\n" TEXT_, "2021年衢州市民生实事项目（实事内容）",
    PLAN_MODEL_PLAN_KIND_UNKNOWN, NULL, NULL, NULL, NULL, "2021-05-29", 2021, 2021, "衢州市", PREFECTURE, NULL },
  { "【保基本民生】衢州市人民政府关于实施2024年民生工程的通知\n" TEXT_, "衢州市人民政府关于实施2024年民生工程的通知",
    PLAN_MODEL_PLAN_KIND_OTHER, NULL, NULL, "衢州市人民政府", NULL, NULL, 2024, 2024, "衢州市", PREFECTURE, NULL },
  /* A notice with its plan. */
  { "衢州市人民政府办公室关于印发衢州市生物医药产业高质量发展行动计划（2023—2025年）的通知\n"
    "衢政办发〔2023〕12号\n各县（市、区）人民政府，市政府各部门、直属各单位：\n"
    "《衢州市生物医药产业高质量发展行动计划（2023—2025年）》已经市政府同意，现印发给你们，请认真组织实施。\n"
    "衢州市人民政府办公室\n2023年3月20日\n（此件公开发布）\n"
    "衢州市生物医药产业高质量发展行动计划\n（2023—2025年）\n" TEXT_,
    "衢州市生物医药产业高质量发展行动计划（2023—2025年）", ACTION, "衢政办发〔2023〕12号", NULL, "衢州市人民政府办公室",
    "2023-03-20", NULL, 2023, 2025, "衢州市", PREFECTURE, NULL },
  /* A district whose name ends like a word for mountains. */
  { "兰山区人民政府关于印发《兰山区农业发展三年行动方案（2023—2025年）》的通知\n兰政发〔2023〕5号\n各镇人民政府：\n现印发给你们。\n"
    "兰山区人民政府\n2023年5月6日\n兰山区农业发展三年行动方案（2023—2025年）\n" TEXT_,
    "兰山区农业发展三年行动方案（2023—2025年）", ACTION, "兰政发〔2023〕5号", NULL, "兰山区人民政府", "2023-05-06", NULL, 2023, 2025,
    "兰山区", COUNTY, NULL },
  /* The page's table one cell a line, a title in three lines, a date in Chinese digits. */
  { "索引号\n000014349/2021-00012\n主题分类\n农业\n发文机关\n湖南省人民政府\n成文日期\n2021年9月30日\n发文字号\n湘政发〔2021〕20号\n发布日期\n2021年10月8日\n"
    "湖南省人民政府\n关于印发《湖南省“十四五”农业农村\n现代化规划》的通知\n各市州、县市区人民政府，省政府各厅委、各直属机构：\n"
    "现将《湖南省“十四五”农业农村现代化规划》印发给你们，请认真贯彻执行。\n湖南省人民政府\n二〇二一年九月三十日\n"
    "湖南省“十四五”农业农村现代化规划\n" TEXT_,
    "湖南省“十四五”农业农村现代化规划", DEVELOPMENT, "湘政发〔2021〕20号", "000014349/2021-00012", "湖南省人民政府", "2021-09-30",
    "2021-10-08", 2021, 2025, "湖南省", PROVINCE, NULL },
  /* Labels in lines, several to a line. */
  { "索 引 号：MB1234567/2022-00456 主题分类：教育\n发布机构：白银市教育局 发文日期：2022年5月6日\n文　　号：市教发〔2022〕31号 有效性：有效\n"
    "白银市教育局关于印发《白银市特殊教育发展提升行动计划实施方案》的通知\n来源：市教育局 发布时间：2022-05-10 09:31 浏览次数：12\n"
    "各县区教育局：\n现将《白银市特殊教育发展提升行动计划实施方案》印发给你们。\n白银市教育局\n2022年5月6日\n"
    "白银市特殊教育发展提升行动计划实施方案\n为深入贯彻落实《甘肃省“十四五”特殊教育发展提升行动计划实施方案》，到2025年，全面完成任务，结合我市实际，制定本方案。\n一、总体要求\n",
    "白银市特殊教育发展提升行动计划实施方案", IMPLEMENTATION, "市教发〔2022〕31号", "MB1234567/2022-00456", "白银市教育局", "2022-05-06",
    "2022-05-10", 2021, 2025, "白银市", PREFECTURE, "甘肃省" },
  /* An opinion of party and government, its own title, the number behind it. */
  { "中共昆明市委  昆明市人民政府\n关于加快发展现代物流业的实施意见\n（2022年8月3日）\n昆发〔2022〕9号\n" TEXT_,
    "关于加快发展现代物流业的实施意见", OPINION, "昆发〔2022〕9号", NULL, "中共昆明市委+昆明市人民政府", "2022-08-03", NULL, 0, 0, "昆明市",
    PREFECTURE, NULL },
  /* Party and government in one line with the title. */
  { "中共清源县委 清源县人民政府关于推进教育高质量发展的实施意见\n（2022年8月3日）\n" TEXT_,
    "中共清源县委清源县人民政府关于推进教育高质量发展的实施意见", OPINION, NULL, NULL, "中共清源县委+清源县人民政府", "2022-08-03", NULL, 0, 0,
    "清源县", COUNTY, NULL },
  /* Two goals, the later at the end of a five-year plan; a prefecture that no list knows. */
  { "云岭藏族自治州人民政府\n关于推进教育优质均衡发展的实施意见\n（2021年9月6日）\n" TEXT_
    "二、工作目标\n到2023年，公办园占比达到50%。到2025年，公办园占比达到55%，到2035年建成教育强州。\n",
    "关于推进教育优质均衡发展的实施意见", OPINION, NULL, NULL, "云岭藏族自治州人民政府", "2021-09-06", NULL, 2021, 2025,
    "云岭藏族自治州", PREFECTURE, NULL },
  /* Measures with the issuer in the title, signed at the end. */
  { "海门区人民政府关于促进建筑业高质量发展的若干措施\n2024-02-01 来源：区住建局\n各镇人民政府、街道办事处：\n"
    "为促进全区建筑业高质量发展，到2026年建成建筑强区，现提出如下措施，请认真组织实施。\n一、培育龙头企业\n支持企业发展。\n海门区人民政府\n2024年1月25日\n",
    "海门区人民政府关于促进建筑业高质量发展的若干措施", MEASURES, NULL, NULL, "海门区人民政府", "2024-01-25", "2024-02-01", 2024, 2026, "海门区",
    COUNTY, NULL },
  /* A report on the work of a government. */
  { "2023年山南市政府工作报告\n——2023年1月9日在山南市第二届人民代表大会第三次会议上\n山南市人民政府市长  某某\n各位代表：\n"
    "现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协各位委员提出意见。\n一、2022年工作回顾\n",
    "2023年山南市政府工作报告", REPORT, NULL, NULL, "山南市人民政府", "2023-01-09", NULL, 2023, 2023, "山南市", PREFECTURE, NULL },
  { "政府工作报告\n（2022年1月19日在河北省第十三届人民代表大会第五次会议上）\n河北省人民政府省长  某某\n各位代表：\n"
    "现在，我代表省人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。\n一、2021年工作回顾\n",
    "政府工作报告", REPORT, NULL, NULL, "河北省人民政府", "2022-01-19", NULL, 2022, 2022, "河北省", PROVINCE, NULL },
  /* A cover: title, body, month. */
  { "贺州市国民经济和社会发展第十四个五年规划\n和二〇三五年远景目标纲要\n贺州市人民政府\n二〇二一年四月\n目  录\n" TEXT_,
    "贺州市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", DEVELOPMENT, NULL, NULL, "贺州市人民政府", "2021-04", NULL, 2021, 2025,
    "贺州市", PREFECTURE, NULL },
  /* A joint notice, its issuers on lines of their own. */
  { "四川省发展和改革委员会\n四川省能源局\n四川省财政厅\n关于印发《四川省充电基础设施发展规划（2022—2025年）》的通知\n"
    "川发改能源〔2022〕505号\n各市（州）人民政府：\n现将《四川省充电基础设施发展规划（2022—2025年）》印发给你们，请认真贯彻落实。\n"
    "四川省发展和改革委员会\n四川省能源局\n四川省财政厅\n2022年9月8日\n四川省充电基础设施发展规划\n（2022—2025年）\n" TEXT_,
    "四川省充电基础设施发展规划（2022—2025年）", DEVELOPMENT, "川发改能源〔2022〕505号", NULL,
    "四川省发展和改革委员会+四川省能源局+四川省财政厅", "2022-09-08", NULL, 2022, 2025, "四川省", PROVINCE, NULL },
  /* A county that names its city. */
  { "五河县人民政府办公室关于印发五河县畜禽养殖污染防治规划(2021-2025年)的通知\n五政办〔2021〕17号\n各乡镇人民政府：\n"
    "《五河县畜禽养殖污染防治规划(2021-2025年)》已经县政府同意,现印发给你们,请结合实际认真贯彻执行。\n2021年12月6日\n"
    "五河县畜禽养殖污染防治规划(2021-2025年)\n"
    "为加强畜禽养殖污染防治,根据《蚌埠市“十四五”生态环境保护规划》要求,结合本县实际,制定本规划。\n一、总则\n",
    "五河县畜禽养殖污染防治规划(2021-2025年)", DEVELOPMENT, "五政办〔2021〕17号", NULL, "五河县人民政府办公室", "2021-12-06", NULL, 2021, 2025, "五河县",
    COUNTY, "蚌埠市" },
  /* Autonomous areas. */
  { "延边朝鲜族自治州人民政府关于印发延边州冰雪产业发展规划（2022－2030年）的通知\n延州政发〔2022〕3号\n各县（市）人民政府：\n"
    "现将《延边州冰雪产业发展规划（2022－2030年）》印发给你们，请认真贯彻落实。\n延边朝鲜族自治州人民政府\n2022年2月11日\n"
    "延边州冰雪产业发展规划（2022－2030年）\n" TEXT_,
    "延边州冰雪产业发展规划（2022－2030年）", DEVELOPMENT, "延州政发〔2022〕3号", NULL, "延边朝鲜族自治州人民政府", "2022-02-11", NULL, 2022, 2030, "延边州",
    PREFECTURE, NULL },
  { "长阳土家族自治县人民政府关于印发《长阳土家族自治县“十四五”旅游发展规划》的通知\n长政发〔2021〕15号\n各乡镇人民政府：\n"
    "现将《长阳土家族自治县“十四五”旅游发展规划》印发给你们，请认真抓好落实。\n长阳土家族自治县人民政府\n2021年11月2日\n"
    "长阳土家族自治县“十四五”旅游发展规划\n" TEXT_,
    "长阳土家族自治县“十四五”旅游发展规划", DEVELOPMENT, "长政发〔2021〕15号", NULL, "长阳土家族自治县人民政府", "2021-11-02", NULL, 2021, 2025,
    "长阳土家族自治县", COUNTY, NULL },
  /* A zone and its committee. */
  { "苏州工业园区管理委员会关于印发苏州工业园区纳米新材料产业三年行动方案的通知\n苏园管〔2023〕8号\n各功能区：\n"
    "现将《苏州工业园区纳米新材料产业三年行动方案》印发给你们，请认真贯彻执行。\n苏州工业园区管理委员会\n2023年2月6日\n"
    "苏州工业园区纳米新材料产业三年行动方案\n为加快纳米新材料产业发展，到2025年，产业规模突破2000亿元，特制定本行动方案。\n一、总体要求\n",
    "苏州工业园区纳米新材料产业三年行动方案", ACTION, "苏园管〔2023〕8号", NULL, "苏州工业园区管理委员会", "2023-02-06", NULL, 2023, 2025,
    "苏州工业园区", ZONE, NULL },
  /* A page that prints the plan alone. */
  { "您当前的位置：首页 > 政务公开 > 规划计划\n威海市“十四五”海洋经济发展规划\n发布日期：2021-12-30 来源：市海洋发展局 字体：大 中 小\n前  言\n" TEXT_,
    "威海市“十四五”海洋经济发展规划", DEVELOPMENT, NULL, NULL, NULL, NULL, "2021-12-30", 2021, 2025, "威海市", PREFECTURE, NULL },
  /* A plan of one year, signed on one line. */
  { "关于印发《鹤壁市2024年数字经济发展工作方案》的通知\n各县区人民政府，市直有关部门：\n"
    "现将《鹤壁市2024年数字经济发展工作方案》印发给你们，请结合实际认真贯彻落实。\n鹤壁市发展和改革委员会 2024年3月12日\n"
    "鹤壁市2024年数字经济发展工作方案\n" TEXT_,
    "鹤壁市2024年数字经济发展工作方案", IMPLEMENTATION, NULL, NULL, "鹤壁市发展和改革委员会", "2024-03-12", NULL, 2024, 2024, "鹤壁市", PREFECTURE, NULL },
  /* Signed at the top, on one line; what the plan is for is in its first sentence. */
  { "青岚区生活垃圾分类提质方案\n青岚区人民政府　二〇二三年五月三十一日\n"
    "为推进生活垃圾分类，结合实际，制定本方案，实施周期为2023—2026年。\n一、工作目标\n到2024年，分类达标率达到90%。\n",
    "青岚区生活垃圾分类提质方案", PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN, NULL, NULL, "青岚区人民政府", "2023-05-31", NULL, 2023, 2026, "青岚区",
    COUNTY, NULL },
  /* The number on the line of the letterhead, the brackets of other shapes. */
  { "海南省人民政府文件\n琼府［2022］ 3号\n海南省人民政府\n关于印发海南省碳达峰实施方案的通知\n各市、县、自治县人民政府，省政府直属各单位：\n"
    "现将《海南省碳达峰实施方案》印发给你们，请认真贯彻执行。\n海南省人民政府\n2022年8月9日\n海南省碳达峰实施方案\n"
    "为深入贯彻落实党中央决策部署，到2025年，初步建立绿色低碳循环发展体系，到2030年实现碳达峰，特制定本方案。\n一、总体要求\n",
    "海南省碳达峰实施方案", IMPLEMENTATION, "琼府［2022］3号", NULL, "海南省人民政府", "2022-08-09", NULL, 2022, 2025, "海南省", PROVINCE, NULL },
  /* The whole country. */
  { "国务院关于印发“十四五”节能减排综合工作方案的通知\n国发〔2021〕33号\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n"
    "现将《“十四五”节能减排综合工作方案》印发给你们，请结合本地区、本部门实际，认真贯彻落实。\n国务院\n2021年12月28日\n（本文有删减）\n"
    "“十四五”节能减排综合工作方案\n" TEXT_,
    "“十四五”节能减排综合工作方案", IMPLEMENTATION, "国发〔2021〕33号", NULL, "国务院", "2021-12-28", NULL, 2021, 2025, "中国",
    PLAN_MODEL_AREA_LEVEL_COUNTRY, NULL },
  /* An office hands on what a department drew up. */
  { "钦州市人民政府办公室转发市水利局关于钦州市水土保持规划（2021－2030年）的通知\n钦政办〔2022〕8号\n各县、区人民政府：\n"
    "市水利局《钦州市水土保持规划（2021－2030年）》已经市人民政府同意，现转发给你们，请认真贯彻执行。\n钦州市人民政府办公室\n2022年4月7日\n"
    "钦州市水土保持规划（2021－2030年）\n市水利局\n" TEXT_,
    "钦州市水土保持规划（2021－2030年）", DEVELOPMENT, "钦政办〔2022〕8号", NULL, "钦州市人民政府办公室", "2022-04-07", NULL, 2021, 2030, "钦州市",
    PREFECTURE, NULL },
  /* A title with words in quotation marks, a draft. */
  { "铜川市“无废城市”建设实施方案（2023—2025年）（征求意见稿）\n" TEXT_,
    "铜川市“无废城市”建设实施方案（2023—2025年）（征求意见稿）", IMPLEMENTATION, NULL, NULL, NULL, NULL, NULL, 2023, 2025, "铜川市", PREFECTURE, NULL },
  /* Traditional script. */
  { "關於印發《龍巖市林業發展「十四五」專項規劃》的通知\n龍林〔2021〕45號\n各縣（市、區）林業局：\n"
    "現將《龍巖市林業發展「十四五」專項規劃》印發給你們，請認真貫徹執行。\n龍巖市林業局\n2021年10月15日\n龍巖市林業發展「十四五」專項規劃\n"
    "為推動林業高質量發展，制定本規劃，請認真組織實施。\n一、發展基礎\n",
    "龍巖市林業發展「十四五」專項規劃", DEVELOPMENT, "龍林〔2021〕45號", NULL, "龍巖市林業局", "2021-10-15", NULL, 2021, 2025, "龍巖市", PREFECTURE, NULL },
  /* The first proposal of a party's committee. */
  { "中共内江市委关于制定内江市国民经济和社会发展第十五个五年规划的建议\n（2025年12月18日中国共产党内江市第八届委员会第十二次全体会议通过）\n" TEXT_,
    "中共内江市委关于制定内江市国民经济和社会发展第十五个五年规划的建议", PLAN_MODEL_PLAN_KIND_OTHER, NULL, NULL, "中共内江市委", "2025-12-18", NULL,
    2026, 2030, "内江市", PREFECTURE, NULL },
  /* The corps, and a title that the site's name follows. */
  { "新疆生产建设兵团教育事业发展“十四五”规划_新疆生产建设兵团教育局\n发布时间：2022-01-10\n新疆生产建设兵团教育事业发展“十四五”规划\n" TEXT_,
    "新疆生产建设兵团教育事业发展“十四五”规划", DEVELOPMENT, NULL, NULL, NULL, NULL, "2022-01-10", 2021, 2025, "新疆生产建设兵团", PROVINCE, NULL },
  /* Signature and page disagree; an annex is named before the signature. */
  { "索引号：0123/2023-00077\n发文机关：肇庆市人民政府\n成文日期：2023年6月1日\n关于印发肇庆市推进新型储能发展行动方案的通知\n各县（市、区）发展改革局：\n"
    "《肇庆市推进新型储能发展行动方案》业经市人民政府同意，现印发给你们，请认真贯彻执行。\n附件：肇庆市推进新型储能发展行动方案\n"
    "肇庆市发展和改革局\n2023年6月5日\n附件\n肇庆市推进新型储能发展行动方案\n为贯彻落实上级部署，到2025年，全市新型储能产业营业收入达到1000亿元，制定本方案。\n一、总体要求\n",
    "肇庆市推进新型储能发展行动方案", ACTION, NULL, "0123/2023-00077", "肇庆市发展和改革局", "2023-06-05", NULL, 2023, 2025, "肇庆市", PREFECTURE,
    NULL },
  /* A paper's report of a plan, with the plan behind it. */
  { "中共云南省委 云南省人民政府印发《云南省“十四五”新型城镇化规划》\n云南日报 2022-06-14 08:00\n"
    "近日，中共云南省委、云南省人民政府印发了《云南省“十四五”新型城镇化规划》，要求各地结合实际认真贯彻落实。\n"
    "《云南省“十四五”新型城镇化规划》全文如下。\n" TEXT_,
    "云南省“十四五”新型城镇化规划", DEVELOPMENT, NULL, NULL, "中共云南省委+云南省人民政府", NULL, "2022-06-14", 2021, 2025, "云南省", PROVINCE, NULL },
  /* Two provinces, one above the other on a page; no year in the title. */
  { "重庆市人民政府办公厅 四川省人民政府办公厅\n关于印发成渝地区双城经济圈碳达峰碳中和联合行动方案的通知\n渝府办发〔2022〕22号\n"
    "各区县（自治县）人民政府，各市（州）人民政府：\n"
    "《成渝地区双城经济圈碳达峰碳中和联合行动方案》已经重庆市政府、四川省政府同意，现印发给你们，请认真贯彻执行。\n"
    "重庆市人民政府办公厅 四川省人民政府办公厅\n2022年2月15日\n成渝地区双城经济圈碳达峰碳中和联合行动方案\n"
    "为推进双城经济圈绿色低碳发展，到2025年，取得阶段性成效，制定本方案。\n一、总体要求\n",
    "成渝地区双城经济圈碳达峰碳中和联合行动方案", ACTION, "渝府办发〔2022〕22号", NULL, "重庆市人民政府办公厅+四川省人民政府办公厅", "2022-02-15",
    NULL, 2022, 2025, "成渝地区双城经济圈", PLAN_MODEL_AREA_LEVEL_REGION, NULL },
  /* Who printed it is all that is said of who issued it. */
  { "宜昌市推进农业产业化三年行动方案（2021-2023年）\n日期：2021-11-12\n" TEXT_ "宜昌市人民政府办公室        2021年10月30日印发\n",
    "宜昌市推进农业产业化三年行动方案（2021-2023年）", ACTION, NULL, NULL, "宜昌市人民政府办公室", "2021-10-30", "2021-11-12", 2021, 2023, "宜昌市",
    PREFECTURE, NULL },
  /* Who passed it and when is no part of its title. */
  { "荆州市城市更新三年行动方案\n（2023年6月12日市政府第18次常务会议通过）\n" TEXT_, "荆州市城市更新三年行动方案", ACTION, NULL, NULL, NULL, "2023-06-12", NULL,
    2023, 2025, "荆州市", PREFECTURE, NULL },
  /* What it rests on is quoted before it. */
  { "荆州市农业农村局关于做好生猪稳产保供工作的通知\n各县（市、区）农业农村局：\n根据农业农村部《生猪产能调控实施方案（2024年修订）》（农牧发〔2024〕1号）要求，"
    "我局制定了《荆州市生猪产能调控实施方案》，现印发给你们，请认真执行。\n荆州市农业农村局\n2024年4月19日\n荆州市生猪产能调控实施方案\n" TEXT_,
    "荆州市生猪产能调控实施方案", IMPLEMENTATION, NULL, NULL, "荆州市农业农村局", "2024-04-19", NULL, 0, 0, "荆州市", PREFECTURE, NULL },
  /* When it was revised is no year that it plans for. */
  { "荆州市生猪产能调控实施方案（2024年修订）\n" TEXT_ "荆州市农业农村局\n2024年3月5日\n", "荆州市生猪产能调控实施方案（2024年修订）", IMPLEMENTATION,
    NULL, NULL, "荆州市农业农村局", "2024-03-05", NULL, 0, 0, "荆州市", PREFECTURE, NULL },
  { "荆州市推进农业产业化三年行动方案（2021-2023年）\n" TEXT_ "荆州市人民政府办公室\n2023年1月18日印发\n",
    "荆州市推进农业产业化三年行动方案（2021-2023年）", ACTION, NULL, NULL, "荆州市人民政府办公室", "2023-01-18", NULL, 2021, 2023, "荆州市",
    PREFECTURE, NULL },
  /* A district of a city, a plan of one year. */
  { "长春市九台区人民政府办公室关于印发长春市九台区2023年高标准农田建设实施方案的通知\n长九府办发〔2023〕4号\n各乡镇人民政府、街道办事处：\n"
    "《长春市九台区2023年高标准农田建设实施方案》已经区政府同意，现印发给你们，请认真组织实施。\n长春市九台区人民政府办公室\n2023年3月30日\n"
    "长春市九台区2023年高标准农田建设实施方案\n" TEXT_,
    "长春市九台区2023年高标准农田建设实施方案", IMPLEMENTATION, "长九府办发〔2023〕4号", NULL, "长春市九台区人民政府办公室", "2023-03-30", NULL, 2023,
    2023, "九台区", COUNTY, "长春市" },
  /* Departments of the state, signed in a column. */
  { "关于加快推动制造业绿色化发展的指导意见\n工信部联节〔2024〕26号\n各省、自治区、直辖市工业和信息化主管部门：\n"
    "制造业绿色化发展是新型工业化的内在要求。为加快推动制造业绿色化发展，制定本意见。\n一、总体要求\n到2030年，制造业绿色低碳转型成效显著。\n"
    "工业和信息化部\n国家发展改革委\n财政部\n2024年2月5日\n",
    "关于加快推动制造业绿色化发展的指导意见", OPINION, "工信部联节〔2024〕26号", NULL, "工业和信息化部+国家发展改革委+财政部", "2024-02-05", NULL, 2024,
    2030, "中国", PLAN_MODEL_AREA_LEVEL_COUNTRY, NULL },
  /* A table of the page as Markdown draws it. */
  { "| 索引号 | 11370600MB2854 | 成文日期 | 2022-11-03 |\n| --- | --- | --- | --- |\n| 发文机关 | 烟台市人民政府 | 文号 | 烟政发〔2022〕16号 |\n\n"
    "# 烟台市人民政府关于加快推进氢能产业发展的意见\n\n" TEXT_,
    "烟台市人民政府关于加快推进氢能产业发展的意见", OPINION, "烟政发〔2022〕16号", "11370600MB2854", "烟台市人民政府", "2022-11-03", NULL, 0, 0, "烟台市",
    PREFECTURE, NULL },
};

static char *
join_issuers (const PlanModelFacts *facts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < facts->issuers->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "+" : "", g_array_index (facts->issuers, PlanModelFact, i).text);
  if (text->len == 0)
    return g_string_free (text, TRUE);

  return g_string_free (text, FALSE);
}

static void
test_facts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *wanted = &cases[i];
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_text (wanted->text, notes);
      const PlanModelFacts *facts = &read->reading->facts;
      g_autofree char *issuers = join_issuers (facts);

      g_test_message ("%u: %s", i, wanted->title);
      g_assert_cmpstr (facts->title.text, ==, wanted->title);
      g_assert_cmpint (facts->kind, ==, wanted->kind);
      g_assert_cmpstr (facts->document_number.text, ==, wanted->number);
      g_assert_cmpstr (facts->index_number.text, ==, wanted->index_number);
      g_assert_cmpstr (issuers, ==, wanted->issuers);
      g_assert_cmpstr (facts->issued.text, ==, wanted->issued);
      g_assert_cmpstr (facts->published.text, ==, wanted->published);
      g_assert_cmpint (facts->period_start, ==, wanted->period_start);
      g_assert_cmpint (facts->period_end, ==, wanted->period_end);
      g_assert_cmpstr (facts->area.text, ==, wanted->area);
      g_assert_cmpint (facts->area_level, ==, wanted->level);
      g_assert_cmpstr (facts->superior_area, ==, wanted->superior);
      /* What a plan names above itself lies above it. */
      if (wanted->superior != NULL && wanted->level != ZONE)
        g_assert_cmpint (facts->superior_level, <, wanted->level);
      else if (wanted->superior == NULL)
        g_assert_cmpint (facts->superior_level, ==, PLAN_MODEL_AREA_LEVEL_UNKNOWN);
    }
}

static void
test_levels (void)
{
  static const struct
  {
    const char *name;
    PlanModelAreaLevel level;
  } names[] = {
    { "全国", PLAN_MODEL_AREA_LEVEL_COUNTRY },     { "中國", PLAN_MODEL_AREA_LEVEL_COUNTRY },
    { "湖南省", PROVINCE },                        { "內蒙古自治區", PROVINCE },
    { "重庆市", PROVINCE },                        { "衢州市", PREFECTURE },
    { "延边朝鲜族自治州", PREFECTURE },            { "阿拉善盟", PREFECTURE },
    { "全市", PREFECTURE },                        { "石河子市", COUNTY },
    { "长阳土家族自治县", COUNTY },                { "海門區", COUNTY },
    { "清源縣", COUNTY },                          { "北塔街道", PLAN_MODEL_AREA_LEVEL_TOWNSHIP },
    { "青石鎮", PLAN_MODEL_AREA_LEVEL_TOWNSHIP },  { "共建园区", ZONE },
    { "苏州工业园区", ZONE },                      { "云岭高新区", ZONE },
    { "", PLAN_MODEL_AREA_LEVEL_UNKNOWN },         { "沿江一带", PLAN_MODEL_AREA_LEVEL_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_test_message ("%s", names[i].name);
      g_assert_cmpint (plan_model_area_name_get_level (names[i].name), ==, names[i].level);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/reader/metadata/facts", test_facts);
  g_test_add_func ("/reader/metadata/levels", test_levels);

  return g_test_run ();
}
