/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <libplanmodel/reader/numbering-private.h>
#include <libplanmodel/reader/section-kind-private.h>

#include <glib.h>
#include <string.h>

/* A paragraph that is nothing but text. */
#define TEXT "完善工作机制，优化要素配置，推动各类资源向基层倾斜，形成上下联动的良好局面。"

static const char *
get_kind (PlanModelSectionKind kind)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (PLAN_MODEL_TYPE_SECTION_KIND);

  return g_enum_get_value (class, kind)->value_nick;
}

/* The outline as lines "  number|title|kind", two spaces for each depth. */
static char *
describe (const PlanModelReading *reading)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < reading->headings->len; i++)
    {
      const PlanModelHeading *heading = plan_model_reading_get_heading (reading, i);

      for (guint k = 0; k < heading->depth; k++)
        g_string_append (string, "  ");
      plan_model_layout_append_text (reading->layout, heading->number.start, heading->number.end, string);
      g_string_append_c (string, '|');
      plan_model_layout_append_text (reading->layout, heading->title.start, heading->title.end, string);
      g_string_append_printf (string, "|%s\n", get_kind (heading->kind));
    }

  return g_string_free (string, FALSE);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *outline;
} Manner;

static const Manner manners[] = {
  { "lines-with-a-year",
    "2022年工作回顾\n" TEXT "\n今后五年主要目标\n" TEXT "\n2023年重点工作\n" TEXT "\n",
    "|2022年工作回顾|review\n|今后五年主要目标|goal\n|2023年重点工作|task\n" },
  /* A page that has lost its line feeds. */
  { "flat-page",
    TEXT "现提出以下意见： 一、夯实基础 1.修路。" TEXT "（市交通局牵头） 2.架桥。" TEXT "（市交通局牵头） 二、加强领导 3.健全机制。" TEXT "\n",
    "一|夯实基础|task\n  1|修路|task\n  2|架桥|task\n二|加强领导|task\n  3|健全机制|task\n" },
  { "han-bracket-arabic",
    "一、总体要求\n" TEXT "\n二、重点任务\n（一）夯实基础\n1.建设园区。" TEXT "\n2.培育企业。" TEXT "\n（二）扩大开放\n1.拓展市场。" TEXT
    "\n三、保障措施\n（一）加强领导。" TEXT "\n",
    "一|总体要求|overview\n二|重点任务|task\n  （一）|夯实基础|task\n    1|建设园区|task\n    2|培育企业|task\n"
    "  （二）|扩大开放|task\n    1|拓展市场|task\n三|保障措施|safeguard\n  （一）|加强领导|safeguard\n" },
  { "full-width",
    "一、目标任务\n" TEXT "\n二、主要举措\n（一）提升能力\n１．建设平台。" TEXT "\n２．培养人才。" TEXT "\n（１）引进人才。" TEXT
    "\n（２）留住人才。" TEXT "\n",
    "一|目标任务|goal\n二|主要举措|task\n  （一）|提升能力|task\n    １|建设平台|task\n    ２|培养人才|task\n"
    "      （１）|引进人才|task\n      （２）|留住人才|task\n" },
  { "chapters",
    "第一章 发展环境\n第一节 现实基础\n" TEXT "\n第二节 面临形势\n" TEXT "\n第二章 主要目标\n" TEXT
    "\n第三章 构建现代产业体系\n第一节 做强制造业\n一、建设集群\n" TEXT "\n二、延伸链条\n" TEXT "\n第二节 做优服务业\n" TEXT "\n",
    "第一章|发展环境|overview\n  第一节|现实基础|review\n  第二节|面临形势|overview\n第二章|主要目标|goal\n"
    "第三章|构建现代产业体系|task\n  第一节|做强制造业|task\n    一|建设集群|task\n    二|延伸链条|task\n  第二节|做优服务业|task\n" },
  { "parts",
    "第一篇 总则\n第一章 指导思想\n" TEXT "\n第二篇 主要任务\n第二章 加强治理\n" TEXT "\n第三章 改善民生\n" TEXT "\n",
    "第一篇|总则|overview\n  第一章|指导思想|principle\n第二篇|主要任务|task\n  第二章|加强治理|task\n  第三章|改善民生|task\n" },
  { "chapter-number-alone",
    "第一章\n总体要求\n" TEXT "\n第二章\n重点任务\n" TEXT "\n", "第一章|总体要求|overview\n第二章|重点任务|task\n" },
  { "chapters-in-digits",
    "第1章 总体要求\n1.1 指导思想\n" TEXT "\n1.2 基本原则\n" TEXT "\n第2章 重点任务\n2.1 发展风电\n2.1.1 陆上风电\n" TEXT "\n2.1.2 海上风电\n" TEXT
    "\n2.2 发展光伏\n" TEXT "\n",
    "第1章|总体要求|overview\n  1.1|指导思想|principle\n  1.2|基本原则|principle\n第2章|重点任务|task\n  2.1|发展风电|task\n"
    "    2.1.1|陆上风电|task\n    2.1.2|海上风电|task\n  2.2|发展光伏|task\n" },
  { "decimals-under-digits",
    "1 总体要求\n" TEXT "\n2 重点任务\n2.1 提升供水能力\n" TEXT "\n2.2 治理水土流失\n" TEXT "\n3 保障措施\n" TEXT "\n",
    "1|总体要求|overview\n2|重点任务|task\n  2.1|提升供水能力|task\n  2.2|治理水土流失|task\n3|保障措施|safeguard\n" },
  { "traditional",
    "一、總體要求\n（一）指導思想\n" TEXT "\n二、重點任務\n（一）推動產業轉型。圍繞優勢產業，開展技術攻關，帶動傳統產業升級。\n"
    "（二）擴大對外開放。加強區域協作，拓展國際市場，構建開放新格局。\n三、保障措施\n（一）強化組織領導。" TEXT "\n",
    "一|總體要求|overview\n  （一）|指導思想|principle\n二|重點任務|task\n  （一）|推動產業轉型|task\n"
    "  （二）|擴大對外開放|task\n三|保障措施|safeguard\n  （一）|強化組織領導|safeguard\n" },
  { "markdown",
    "# 河口县林业发展工作方案\n\n" TEXT "\n\n## 一、工作目标\n\n" TEXT "\n\n## 二、重点任务\n\n### （一）加强造林\n\n" TEXT
    "\n\n### （二）加强管护\n\n" TEXT "\n\n## 三、组织保障\n\n" TEXT "\n",
    "一|工作目标|goal\n二|重点任务|task\n  （一）|加强造林|task\n  （二）|加强管护|task\n三|组织保障|safeguard\n" },
  { "markdown-without-numbers",
    "# 河口县林业发展工作方案\n\n" TEXT "\n\n## 工作目标\n\n" TEXT "\n\n## 重点任务\n\n### 加强造林\n\n" TEXT "\n\n### 加强管护\n\n" TEXT
    "\n\n## 组织保障\n\n" TEXT "\n",
    "|工作目标|goal\n|重点任务|task\n  |加强造林|task\n  |加强管护|task\n|组织保障|safeguard\n" },
  { "markdown-lead-ins",
    "一、重点任务\n\n**加强造林。**" TEXT "\n\n**加强管护**。" TEXT "\n\n二、组织保障\n\n" TEXT "\n",
    "一|重点任务|task\n  |加强造林|task\n  |加强管护|task\n二|组织保障|safeguard\n" },
  { "lines-without-numbers",
    "发展目标\n" TEXT "\n重点任务\n（一）治理大气\n" TEXT "\n（二）治理水体\n" TEXT "\n保障措施\n（一）加强监管\n" TEXT "\n",
    "|发展目标|goal\n|重点任务|task\n  （一）|治理大气|task\n  （二）|治理水体|task\n|保障措施|safeguard\n  （一）|加强监管|safeguard\n" },
  { "lines-under-numbers",
    "一、总体要求\n（一）指导思想\n" TEXT "\n（二）主要目标\n总体目标\n" TEXT "\n具体目标\n" TEXT "\n（三）基本原则\n" TEXT "\n二、重点任务\n" TEXT
    "\n",
    "一|总体要求|overview\n  （一）|指导思想|principle\n  （二）|主要目标|goal\n    |总体目标|goal\n    |具体目标|goal\n"
    "  （三）|基本原则|principle\n二|重点任务|task\n" },
  { "no-number-at-all",
    "我县养老服务体系建设工作方案\n" TEXT "\n扩大服务供给\n" TEXT TEXT TEXT "\n培养护理人才\n" TEXT TEXT TEXT "\n",
    "|扩大服务供给|task\n|培养护理人才|task\n" },
  { "preface-line",
    "前言\n" TEXT "\n第一章 发展基础\n" TEXT "\n第二章 主要任务\n第一节 建设公路\n" TEXT "\n",
    "|前言|overview\n第一章|发展基础|review\n第二章|主要任务|task\n  第一节|建设公路|task\n" },
  { "run-in",
    "一、重点任务\n（一）完善公交网络。" TEXT "\n（二）推广新能源车辆。" TEXT "\n（三）治理拥堵：" TEXT "\n",
    "一|重点任务|task\n  （一）|完善公交网络|task\n  （二）|推广新能源车辆|task\n  （三）|治理拥堵|task\n" },
  { "only-a-space-behind-the-title",
    "一、总体要求\n（一）指导思想　以高质量发展为主题，全面落实上级各项部署，推动全市交通运输事业迈上新台阶，取得新成效。\n"
    "（二）基本原则　坚持统筹规划、分步实施、重点突破，切实增强人民群众的获得感幸福感安全感，服务发展大局。\n",
    "一|总体要求|overview\n  （一）|指导思想|principle\n  （二）|基本原则|principle\n" },
  { "restarting",
    "一、工作任务\n1.修复湿地。" TEXT "\n2.保护候鸟。" TEXT "\n二、工作要求\n1.加强领导。" TEXT "\n2.加强宣传。" TEXT "\n",
    "一|工作任务|task\n  1|修复湿地|task\n  2|保护候鸟|task\n二|工作要求|safeguard\n  1|加强领导|safeguard\n  2|加强宣传|safeguard\n" },
  { "continuing",
    "一、重点任务\n（一）强化供给\n1.增加床位。" TEXT "\n2.改造病房。" TEXT "\n（二）提升质量\n3.培训医师。" TEXT "\n4.规范诊疗。" TEXT
    "\n二、保障措施\n5.加强领导。" TEXT "\n6.保障经费。" TEXT "\n",
    "一|重点任务|task\n  （一）|强化供给|task\n    1|增加床位|task\n    2|改造病房|task\n  （二）|提升质量|task\n    3|培训医师|task\n"
    "    4|规范诊疗|task\n二|保障措施|safeguard\n  5|加强领导|safeguard\n  6|保障经费|safeguard\n" },
  { "continuing-brackets",
    "一、健全制度\n（一）完善标准。" TEXT "\n（二）加强监管。" TEXT "\n二、提升服务\n（三）优化流程。" TEXT "\n（四）推广应用。" TEXT "\n",
    "一|健全制度|task\n  （一）|完善标准|task\n  （二）|加强监管|task\n二|提升服务|task\n  （三）|优化流程|task\n  （四）|推广应用|task\n" },
  { "skipped-level",
    "一、总体要求\n（一）工作目标\n" TEXT "\n二、重点任务\n1.开展普查。" TEXT "\n（1）入户登记。" TEXT "\n（2）数据审核。" TEXT "\n2.发布结果。" TEXT "\n",
    "一|总体要求|overview\n  （一）|工作目标|goal\n二|重点任务|task\n  1|开展普查|task\n    （1）|入户登记|task\n    （2）|数据审核|task\n"
    "  2|发布结果|task\n" },
  { "turned-order",
    "1.重点任务\n（一）修建水库。" TEXT "\n（二）疏浚河道。" TEXT "\n2.保障措施\n（一）筹措资金。" TEXT "\n（二）强化考核。" TEXT "\n",
    "1|重点任务|task\n  （一）|修建水库|task\n  （二）|疏浚河道|task\n2|保障措施|safeguard\n  （一）|筹措资金|safeguard\n"
    "  （二）|强化考核|safeguard\n" },
  { "ringed",
    "一、主要任务\n（一）建设粮仓\n①新建仓容。" TEXT "\n②改造旧仓。" TEXT "\n（二）建设物流\n①畅通通道。" TEXT "\n",
    "一|主要任务|task\n  （一）|建设粮仓|task\n    ①|新建仓容|task\n    ②|改造旧仓|task\n  （二）|建设物流|task\n    ①|畅通通道|task\n" },
  { "characters-with-brackets",
    "一、主要任务\n㈠建设粮仓。" TEXT "\n㈡建设物流。" TEXT "\n二、工作要求\n⒈加强领导。" TEXT "\n⒉加强检查。" TEXT "\n",
    "一|主要任务|task\n  ㈠|建设粮仓|task\n  ㈡|建设物流|task\n二|工作要求|safeguard\n  ⒈|加强领导|safeguard\n  ⒉|加强检查|safeguard\n" },
  { "other-brackets",
    "一、主要任务\n〔一〕建设粮仓。" TEXT "\n【二】建设物流。" TEXT "\n1）加强收购。" TEXT "\n2）加强调运。" TEXT "\n",
    "一|主要任务|task\n  〔一〕|建设粮仓|task\n  【二】|建设物流|task\n    1）|加强收购|task\n    2）|加强调运|task\n" },
  { "bracket-lost",
    "一、主要任务\n（一）建设粮仓。" TEXT "\n二）建设物流。" TEXT "\n（三、强化监管。" TEXT "\n",
    "一|主要任务|task\n  （一）|建设粮仓|task\n  二）|建设物流|task\n  （三|强化监管|task\n" },
  { "closing-bracket-lost",
    "一、主要任务\n（一）建设粮仓。" TEXT "\n（二建设物流。" TEXT "\n（三级以上）医院" TEXT "\n（五险一金）" TEXT "\n",
    "一|主要任务|task\n  （一）|建设粮仓|task\n  （二|建设物流|task\n" },
  { "rings-in-a-paragraph",
    "一、主要任务\n（一）建设粮仓。" TEXT "\n①新建仓容。" TEXT "②改造旧仓。" TEXT "\n",
    "一|主要任务|task\n  （一）|建设粮仓|task\n" },
  { "headings-on-one-line",
    "一、总体要求（一）指导思想。" TEXT "（二）主要目标。" TEXT "\n二、重点任务（一）建设粮仓。" TEXT "\n（二）建设物流。" TEXT "三、保障措施（一）加强领导。" TEXT "\n",
    "一|总体要求|overview\n  （一）|指导思想|principle\n  （二）|主要目标|goal\n二|重点任务|task\n  （一）|建设粮仓|task\n"
    "  （二）|建设物流|task\n三|保障措施|safeguard\n  （一）|加强领导|safeguard\n" },
  { "lists-within-paragraphs",
    "一、主要任务\n（一）建设粮仓。" TEXT "重点做好以下工作：（1）新建仓容；（2）改造旧仓。\n（二）建设物流。主要有三条：（一）畅通通道；（二）建设枢纽；（三）"
    "培育主体。\n",
    "一|主要任务|task\n  （一）|建设粮仓|task\n  （二）|建设物流|task\n" },
  { "roman",
    "I. 总体要求\n" TEXT "\nII. 重点任务\nA. 提升产能\n" TEXT "\nB. 降低能耗\n" TEXT "\nIII. 保障措施\n" TEXT "\n",
    "I|总体要求|overview\nII|重点任务|task\n  A|提升产能|task\n  B|降低能耗|task\nIII|保障措施|safeguard\n" },
  { "roman-characters",
    "Ⅰ、总体要求\n" TEXT "\nⅡ、重点任务\n" TEXT "\n", "Ⅰ|总体要求|overview\nⅡ|重点任务|task\n" },
  { "labels",
    "一、重点任务\n任务一：建设示范田。" TEXT "\n任务二：推广良种。" TEXT "\n二、实施步骤\n" TEXT "\n",
    "一|重点任务|task\n  任务一|建设示范田|task\n  任务二|推广良种|task\n二|实施步骤|other\n" },
  { "dashes-with-titles",
    "一、发展目标\n" TEXT "\n——产业规模持续扩大。到2025年，产值达到300亿元。\n——创新能力明显增强。研发投入强度达到2.5%。\n二、基本原则\n"
    "——坚持绿色发展。" TEXT "\n——坚持安全第一。" TEXT "\n",
    "一|发展目标|goal\n  ——|产业规模持续扩大|goal\n  ——|创新能力明显增强|goal\n二|基本原则|principle\n  ——|坚持绿色发展|principle\n"
    "  ——|坚持安全第一|principle\n" },
  { "dashes-before-sentences",
    "一、发展目标\n到2025年，实现以下目标：\n——全市发电装机达到800万千瓦，其中新能源占比达到60%以上；\n——单位产值能耗比2020年下降14%，能效水平持续提升；\n"
    "——建成充电桩2万个。\n二、重点任务\n" TEXT "\n",
    "一|发展目标|goal\n二|重点任务|task\n" },
  { "list-of-figures",
    "一、工作目标\n1.粮食播种面积达到100万亩以上；\n2.新建高标准农田5万亩；\n3.农民人均收入增长8%。\n二、工作任务\n1.稳定面积。" TEXT
    "\n2.提升单产。" TEXT "\n",
    "一|工作目标|goal\n二|工作任务|task\n  1|稳定面积|task\n  2|提升单产|task\n" },
  { "list-within-a-task",
    "一、重点任务\n（一）完善制度。重点建立以下制度：\n1.台账制度；\n2.通报制度；\n3.约谈制度。\n（二）强化执法。" TEXT "\n",
    "一|重点任务|task\n  （一）|完善制度|task\n  （二）|强化执法|task\n" },
  { "spoken-numbers",
    "一、2023年工作回顾\n一是产业提质增效。" TEXT "\n二是项目加快推进。" TEXT "\n二、保障措施\n（一）强化组织领导\n一是完善机制，"
    TEXT "\n二是压实责任，" TEXT "\n（二）强化监督\n" TEXT "一是加强调度。" TEXT "\n二是加强考核。" TEXT "\n",
    "一|2023年工作回顾|review\n  一是|产业提质增效|review\n  二是|项目加快推进|review\n二|保障措施|safeguard\n"
    "  （一）|强化组织领导|safeguard\n  （二）|强化监督|safeguard\n" },
  { "enumeration-in-a-paragraph",
    "一、2023年工作回顾\n一是产业提质增效。" TEXT "二是项目加快推进。" TEXT "\n二、2024年工作安排\n1、稳增长。" TEXT "\n2、促改革。" TEXT "\n",
    "一|2023年工作回顾|review\n二|2024年工作安排|task\n  1|稳增长|task\n  2|促改革|task\n" },
  { "captions",
    "一、发展目标\n" TEXT "\n表1 主要指标\n二、重点任务\n（一）建设路网。" TEXT "\n专栏2 路网建设重点工程\n1.高速公路。" TEXT
    "\n2.普通公路。" TEXT "\n（二）建设港口。" TEXT "\n图3 港口分布\n",
    "一|发展目标|goal\n二|重点任务|task\n  （一）|建设路网|task\n  （二）|建设港口|task\n" },
  { "agencies-behind-the-title",
    "一、重点任务\n（一）建设路网。（责任单位：市交通局）\n" TEXT "\n（二）建设港口（市港务局牵头，市财政局配合）\n" TEXT "\n",
    "一|重点任务|task\n  （一）|建设路网|task\n  （二）|建设港口|task\n" },
  { "figures-at-the-line-head",
    "一、重点任务\n" TEXT "\n2023年，全县完成造林任务。\n1.5万亩林地得到修复，3个林场完成改造，\n二、保障措施\n" TEXT "\n",
    "一|重点任务|task\n二|保障措施|safeguard\n" },
  { "attachments-are-no-headings",
    "各县（市、区）人民政府：\n现将方案印发给你们。\n附件：1.重点任务分工表\n2.重点项目清单\n3.名词解释\n市人民政府办公室\n2022年5月6日\n"
    "市水利改革实施方案\n一、总体要求\n" TEXT "\n二、重点任务\n" TEXT "\n",
    "一|总体要求|overview\n二|重点任务|task\n" },
  { "annexes",
    "一、总体要求\n" TEXT "\n二、重点任务\n" TEXT "\n市人民政府办公室\n2022年5月6日\n附件1\n北山区水利建设行动方案\n（2022—2024年）\n"
    "一、工作目标\n" TEXT "\n二、重点任务\n（一）修建水库。" TEXT "\n附件2：名词解释\n1.海绵城市。" TEXT "\n2.生态流量。" TEXT "\n",
    "一|总体要求|overview\n二|重点任务|task\n附件1|北山区水利建设行动方案（2022—2024年）|annex\n  一|工作目标|goal\n  二|重点任务|task\n"
    "    （一）|修建水库|task\n附件2|名词解释|annex\n  1|海绵城市|annex\n  2|生态流量|annex\n" },
  { "damaged-ends",
    "一、总体要求和工作目标\n（一）总体要求以高质量发展为主题全面落实各项决策部署坚持系统观念统筹推进各项工作不断取得新的更大成效和进步。\n"
    "二、重点任务\n（一）实施节水增效行动加快灌区改造推广高效节水灌溉技术提高农业用水效率建立健全节水激励机制形成节水型生产方式。\n"
    "（二）实施污水治理行动。" TEXT "\n（三）实施河道清洁行动。" TEXT "\n",
    "一|总体要求和工作目标|overview\n  （一）|总体要求|overview\n二|重点任务|task\n  （一）|实施节水增效行动|task\n"
    "  （二）|实施污水治理行动|task\n  （三）|实施河道清洁行动|task\n" },
  { "title-over-two-lines",
    "一、重点任务\n（一）优化供给结构，\n增强保障能力\n" TEXT "\n（二）完善服务体系\n" TEXT "\n",
    "一|重点任务|task\n  （一）|优化供给结构，增强保障能力|task\n  （二）|完善服务体系|task\n" },
  { "contents",
    "目录\n一、总体要求……1\n二、重点任务……3\n三、保障措施……9\n一、总体要求\n" TEXT "\n二、重点任务\n" TEXT "\n三、保障措施\n" TEXT "\n",
    "一|总体要求|overview\n二|重点任务|task\n三|保障措施|safeguard\n" },
  { "contents-without-pages",
    "目录\n第一章 总体要求\n第一节 指导思想\n第二章 重点任务\n第三章 规划实施\n第一章 总体要求\n第一节 指导思想\n" TEXT "\n第二章 重点任务\n" TEXT
    "\n第三章 规划实施\n" TEXT "\n",
    "第一章|总体要求|overview\n  第一节|指导思想|principle\n第二章|重点任务|task\n第三章|规划实施|safeguard\n" },
  { "sentences-with-agencies",
    "一、重点任务\n（一）建设路网\n1.全面开展农村公路提档升级，年内完成改造120公里，持续提升通行能力和安全保障水平。（市交通局牵头）\n"
    "2.加快推进国道改线工程前期工作，力争10月底前开工建设，同步实施沿线绿化美化提升工程建设。（市公路局负责）\n",
    "一|重点任务|task\n  （一）|建设路网|task\n    1|全面开展农村公路提档升级|task\n    2|加快推进国道改线工程|task\n" },
  { "attachments-at-the-end",
    "一、主要任务\n" TEXT "\n二、工作要求\n" TEXT "\n附件：任务分工表\n云岭市人民政府\n2023年4月1日\n附件\n任务分工表\n序号 | 任务\n1 | 修路\n",
    "一|主要任务|task\n二|工作要求|safeguard\n附件|任务分工表|annex\n" },
  { "list-of-work",
    "一、工业经济\n1.全年规模以上工业增加值增长8%以上，新增规上工业企业30家。\n责任领导：张某\n牵头单位：市工信局\n"
    "2.加快推进经开区扩区调位，6月底前完成总体规划编制。\n责任领导：李某\n牵头单位：经开区管委会\n二、城乡建设\n3.改造老旧小区50个。\n"
    "牵头单位：市住建局\n",
    "一|工业经济|task\n  1|全年规模以上工业增加值增长8%以上|task\n  2|加快推进经开区扩区调位|task\n二|城乡建设|task\n"
    "  3|改造老旧小区50个|task\n" },
  { "introduction-without-its-words",
    "第一篇 开启新征程\n第一章 发展环境\n" TEXT "\n第二章 主要目标\n" TEXT "\n第二篇 现代农业\n第三章 粮食安全\n" TEXT "\n",
    "第一篇|开启新征程|overview\n  第一章|发展环境|overview\n  第二章|主要目标|goal\n第二篇|现代农业|task\n  第三章|粮食安全|task\n" },
  { "opinion",
    "一、充分认识发展托育服务的重要意义\n" TEXT "\n二、加快发展普惠托育\n（一）增加供给。" TEXT "\n（二）降低成本。" TEXT
    "\n三、强化安全监管\n（三）落实责任。" TEXT "\n四、加强组织实施\n" TEXT "\n",
    "一|充分认识发展托育服务的重要意义|overview\n二|加快发展普惠托育|task\n  （一）|增加供给|task\n  （二）|降低成本|task\n"
    "三|强化安全监管|task\n  （三）|落实责任|task\n四|加强组织实施|safeguard\n" },
  { "footer",
    "一、重点任务\n" TEXT "\n二、保障措施\n（一）加强领导。" TEXT "\n云岭市人民政府办公室\n2023年4月1日\n（此件公开发布）\n【打印本页】\n",
    "一|重点任务|task\n二|保障措施|safeguard\n  （一）|加强领导|safeguard\n" },
  { "english", "1. Introduction\nThis is a plan.\n2. Goals\nNone of it is Chinese.\n", "" },
  { "nothing", "\n\n", "" },
};

static void
test_manner (gconstpointer data)
{
  const Manner *manner = data;
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (manner->text, notes);
  g_autofree char *outline = describe (read->reading);

  if (manner->outline[0] != '\0' || strcmp (manner->name, "nothing") == 0)
    g_assert_cmpstr (outline, ==, manner->outline);
}

/* Sections hold what lies under them, and nothing of what stands behind the body. */
static void
test_extents (void)
{
  static const char text[] = "一、目标\n" TEXT "\n二、任务\n（一）修路。" TEXT "\n" TEXT "\n（二）架桥\n" TEXT "\n云岭市人民政府\n2023年4月1日\n";
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (text, notes);
  const PlanModelReading *reading = read->reading;
  const PlanModelHeading *goal, *tasks, *road, *bridge;
  glong signature = g_utf8_strlen (text, strstr (text, "云岭") - text);

  g_assert_cmpuint (reading->headings->len, ==, 4);
  goal = plan_model_reading_get_heading (reading, 0);
  tasks = plan_model_reading_get_heading (reading, 1);
  road = plan_model_reading_get_heading (reading, 2);
  bridge = plan_model_reading_get_heading (reading, 3);
  g_assert_cmpuint (goal->block, ==, 0);
  g_assert_cmpuint (goal->end_block, ==, tasks->block);
  g_assert_cmpuint (tasks->end_block, ==, bridge->end_block);
  g_assert_cmpuint (road->parent, ==, 2);
  g_assert_cmpuint (road->end_block, ==, bridge->block);
  g_assert_cmpuint (bridge->text_end, ==, signature - 1);
  g_assert_cmpuint (tasks->text_end, ==, signature - 1);
  for (guint32 i = 0; i < reading->layout->blocks->len; i++)
    {
      static const guint32 headings[] = { 1, 1, 2, 3, 3, 4, 4, 0, 0 };
      const PlanModelBlock *block = plan_model_layout_get_block (reading->layout, i);

      g_assert_cmpuint (i, <, G_N_ELEMENTS (headings));
      g_assert_cmpuint (block->heading, ==, headings[i]);
      if (i == road->block) /* (一)修路。| */
        g_assert_cmpuint (block->body, ==, block->start + 6);
      else if (i == goal->block || i == tasks->block || i == bridge->block)
        g_assert_cmpuint (block->body, ==, block->end);
      else
        g_assert_cmpuint (block->body, ==, block->start);
    }
}

/* Years in headings are those of the figures under them. */
static void
test_years (void)
{
  static const struct
  {
    const char *title;
    gint16 start;
    gint16 end;
  } rows[] = {
    { "2025年目标", 2025, 2025 }, { "到2035年远景目标", 2035, 2035 }, { "发展目标(2021-2025年)", 2021, 2025 },
    { "“十四五”发展目标", 2021, 2025 }, { "“十三五”工作回顾", 2016, 2020 }, { "十五五时期主要目标", 2026, 2030 },
    { "2023年至2025年工作", 2023, 2025 }, { "重点任务", 0, 0 },       { "12345工程", 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint16 codes[48];
      guint n = plan_model_codes_from_utf8 (rows[i].title, codes, G_N_ELEMENTS (codes));
      gint16 start = 0, end = 0;

      g_test_message ("%s", rows[i].title);
      g_assert_cmpint (plan_model_section_kind_get_years (codes, 0, n, &start, &end), ==, rows[i].end != 0);
      g_assert_cmpint (start, ==, rows[i].start);
      g_assert_cmpint (end, ==, rows[i].end);
    }
}

static void
test_kinds (void)
{
  static const struct
  {
    const char *title;
    PlanModelSectionKind parent;
    PlanModelSectionKind kind;
  } rows[] = {
    { "总体要求和主要目标", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_OVERVIEW },
    { "指导思想与发展目标", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_OVERVIEW },
    { "发展现状与存在问题", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_REVIEW },
    { "发展基础和面临形势", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_OVERVIEW },
    { "“十三五”发展回顾", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_REVIEW },
    { "“十四五”目标和2035年远景目标", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_GOAL },
    { "2035年远景目标", PLAN_MODEL_SECTION_KIND_OVERVIEW, PLAN_MODEL_SECTION_KIND_OUTLOOK },
    { "2035年远景目标", PLAN_MODEL_SECTION_KIND_GOAL, PLAN_MODEL_SECTION_KIND_OUTLOOK },
    { "优化空间布局", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_TASK },
    { "空间布局", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_OTHER },
    { "完善政策体系", PLAN_MODEL_SECTION_KIND_TASK, PLAN_MODEL_SECTION_KIND_TASK },
    { "加强组织领导", PLAN_MODEL_SECTION_KIND_TASK, PLAN_MODEL_SECTION_KIND_TASK },
    { "加强组织领导", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_SAFEGUARD },
    { "产业基础和条件", PLAN_MODEL_SECTION_KIND_OVERVIEW, PLAN_MODEL_SECTION_KIND_REVIEW },
    { "夯实产业基础", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_TASK },
    { "重点工程", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_PROJECT },
    { "组织重大项目建设", PLAN_MODEL_SECTION_KIND_TASK, PLAN_MODEL_SECTION_KIND_TASK },
    { "扶持政策", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_POLICY },
    { "加强社会保障", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_TASK },
    { "智慧农业", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_UNKNOWN },
    { "智慧农业", PLAN_MODEL_SECTION_KIND_TASK, PLAN_MODEL_SECTION_KIND_TASK },
    { "2024年工作思路", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_TASK },
    { "下一步工作打算", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_TASK },
    { "强化要素保障", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_SAFEGUARD },
    { "附则", PLAN_MODEL_SECTION_KIND_UNKNOWN, PLAN_MODEL_SECTION_KIND_OTHER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint16 codes[48];
      guint n = plan_model_codes_from_utf8 (rows[i].title, codes, G_N_ELEMENTS (codes));

      g_test_message ("%s", rows[i].title);
      g_assert_cmpint (plan_model_section_kind_find (codes, 0, n, rows[i].parent), ==, rows[i].kind);
    }
}

/* What is guessed is said. */
static void
test_notes (void)
{
  static const struct
  {
    const char *text;
    PlanModelNoteRule rule;
  } rows[] = {
    { "一、任务\n（一）修路。" TEXT "\n（二、架桥。" TEXT "\n", PLAN_MODEL_NOTE_HEADING_DAMAGED },
    { "一、任务\n（一）总体要求以高质量发展为主题全面落实各项决策部署坚持系统观念统筹推进各项工作不断取得新的更大成效和进步。\n", PLAN_MODEL_NOTE_HEADING_DAMAGED },
    { "一、任务\n（一）修路。" TEXT "\n（三）架桥。" TEXT "\n", PLAN_MODEL_NOTE_NUMBERING_BROKEN },
    { "一、任务\n（一）修路。" TEXT "\n（二）架桥。" TEXT "\n", PLAN_MODEL_N_NOTE_RULES },
    { "一、任务\n1.修路。" TEXT "\n二、要求\n2.架桥。" TEXT "\n", PLAN_MODEL_N_NOTE_RULES },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_text (rows[i].text, notes);
      guint n = 0;

      g_test_message ("%s", rows[i].text);
      g_assert_cmpuint (read->reading->headings->len, >=, 2);
      for (guint k = 0; k < notes->rows->len; k++)
        {
          const PlanModelNote *note = &g_array_index (notes->rows, PlanModelNote, k);

          if (note->about != PLAN_MODEL_ABOUT_HEADING)
            continue;
          g_assert_cmpint (note->rule, ==, rows[i].rule);
          n++;
        }
      g_assert_cmpuint (n, ==, rows[i].rule != PLAN_MODEL_N_NOTE_RULES);
    }
}

/* What stands behind a heading in the last paragraph is read too. */
static void
test_text_behind_split (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read =
      read_text ("云岭市发展规划\n一、重点任务。" TEXT "二、发展目标。到2025年，规上企业达到50家。\n", notes);

  g_assert_cmpuint (read->reading->headings->len, ==, 2);
  g_assert_cmpuint (read->reading->statements->len, ==, 1);
}

/* A great many headings of any shape: all of them, in their order. */
static void
test_many (void)
{
  static const char *const shapes[] = { "%u.发展产业。" TEXT "\n", "——发展产业%u。" TEXT "\n", "（%u）发展产业。" TEXT "\n" };

  for (guint k = 0; k < G_N_ELEMENTS (shapes); k++)
    {
      g_autoptr (GString) text = g_string_new ("一、重点任务\n");
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (PlanModelRead) read = NULL;

      for (guint i = 0; i < 100000; i++)
        {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
          g_string_append_printf (text, shapes[k], i % 900 + 1);
#pragma GCC diagnostic pop
        }
      read = read_text (text->str, notes);
      g_assert_cmpuint (read->reading->headings->len, ==, 100001);
      for (guint i = 1; i <= 100000; i++)
        {
          const PlanModelHeading *heading = plan_model_reading_get_heading (read->reading, i);

          g_assert_cmpuint (heading->parent, ==, 1);
          g_assert_cmpuint (heading->block, ==, i);
          g_assert_cmpuint (heading->end_block, ==, i + 1);
        }
    }
}

/* Every manner of number under every other one, and none of it a heading in the end: no more than an outline that is
 * odd. */
static void
test_odd (void)
{
  static const char *const heads[] = { "第一章", "一、", "（一）", "1.",    "1.1",  "1.1.1",  "(1)",   "1)",
                                       "①",      "A.",   "——",     "附件1", "附件", "任务一", "（",    "（一",
                                       "(",      "一",   "1",      "第一",  "——",   "——一、", "专栏1", "II." };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      for (guint k = 0; k < G_N_ELEMENTS (heads); k++)
        {
          g_autofree char *text = g_strconcat (heads[i], "\n", heads[k], "发展\n", heads[i], heads[k], "\n", heads[k],
                                               TEXT "\n", heads[i], NULL);
          g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
          g_autoptr (PlanModelRead) read = read_text (text, notes);
          const PlanModelReading *reading = read->reading;

          for (guint n = 0; n < reading->headings->len; n++)
            {
              const PlanModelHeading *heading = plan_model_reading_get_heading (reading, n);

              g_assert_cmpuint (heading->parent, <=, n);
              g_assert_cmpuint (heading->end_block, >, heading->block);
              g_assert_cmpuint (heading->end_block, <=, reading->layout->blocks->len);
              g_assert_cmpuint (heading->title.end, >, heading->title.start);
              g_assert_cmpuint (heading->title.end, <, reading->layout->n_codes);
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (manners); i++)
    {
      g_autofree char *path = g_strconcat ("/reader/outline/", manners[i].name, NULL);

      g_test_add_data_func (path, &manners[i], test_manner);
    }
  g_test_add_func ("/reader/outline/extents", test_extents);
  g_test_add_func ("/reader/outline/years", test_years);
  g_test_add_func ("/reader/outline/kinds", test_kinds);
  g_test_add_func ("/reader/outline/notes", test_notes);
  g_test_add_func ("/reader/outline/text-behind-split", test_text_behind_split);
  g_test_add_func ("/reader/outline/many", test_many);
  g_test_add_func ("/reader/outline/odd", test_odd);

  return g_test_run ();
}
