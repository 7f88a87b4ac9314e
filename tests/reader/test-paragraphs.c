/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/read-private.h>
#include <libplanmodel/reader/stages-private.h>

#include <glib.h>
#include <string.h>

/* A text laid out, without the stages behind. */
typedef struct
{
  PlanModelNotes *notes;
  PlanModelDocument *document;
  PlanModelRaw *raw;
  PlanModelLayout *layout;
} Laid;

static Laid *
laid_new (const char *text)
{
  g_autoptr (GError) error = NULL;
  Laid *self = g_new0 (Laid, 1);

  self->notes = plan_model_notes_new (1000);
  self->document = plan_model_document_new ("test", text, strlen (text), NULL, self->notes, &error);
  g_assert_no_error (error);
  self->raw = plan_model_raw_new (self->document);
  self->layout = plan_model_layout_new (self->raw);
  plan_model_paragraphs_find (self->layout, self->notes);

  return self;
}

static void
laid_free (Laid *self)
{
  plan_model_layout_free (self->layout);
  plan_model_raw_free (self->raw);
  plan_model_document_free (self->document);
  plan_model_notes_free (self->notes);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Laid, laid_free)

/* What always holds: blocks and their codes are in order and apart, and each code comes from where it says. */
static void
laid_check (const Laid *self)
{
  const PlanModelLayout *layout = self->layout;
  guint32 at = 1, line = 0;

  g_assert_cmpuint (layout->codes[0], ==, 0);
  for (guint i = 0; i < layout->blocks->len; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (layout, i);

      g_assert_cmpuint (block->start, ==, at);
      g_assert_cmpuint (block->end, >=, block->start);
      g_assert_cmpuint (layout->codes[block->end], ==, 0);
      g_assert_cmpuint (block->body, ==, block->start);
      g_assert_cmpuint (block->first_line, >=, line);
      g_assert_cmpuint (block->first_line + block->n_lines, <=, self->raw->n_lines);
      g_assert_cmpuint (block->text_start, <, block->text_end);
      for (guint32 k = block->start; k < block->end; k++)
        {
          if (layout->codes[k] == 0)
            {
              g_assert_cmpuint (block->kind, ==, PLAN_MODEL_BLOCK_TABLE);
              continue;
            }
          g_assert_cmpuint (layout->origins[k], <, self->raw->n_codes);
          g_assert_true (layout->codes[k] == ' ' || layout->codes[k] == self->raw->codes[layout->origins[k]]);
          g_assert_true (k == block->start || layout->codes[k - 1] == 0 || layout->origins[k] > layout->origins[k - 1]);
        }
      at = block->end + 1;
      line = block->first_line + block->n_lines;
    }
  g_assert_cmpuint (at, ==, layout->n_codes);
}

static char *
laid_describe (const Laid *self)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < self->layout->blocks->len; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (self->layout, i);

      g_string_append_c (string, "PTCF"[block->kind]);
      if (block->markdown_level > 0)
        g_string_append_printf (string, "%u", block->markdown_level);
      if (block->is_emphasised)
        g_string_append_c (string, '*');
      if (block->is_centred)
        g_string_append_c (string, '>');
      g_string_append_c (string, ' ');
      if (block->kind != PLAN_MODEL_BLOCK_TABLE)
        plan_model_layout_append_text (self->layout, block->start, block->end, string);
      g_string_append_c (string, '\n');
    }

  return g_string_free (string, FALSE);
}

static void
assert_blocks (const char *text,
               const char *expected)
{
  g_autoptr (Laid) laid = laid_new (text);
  g_autofree char *found = laid_describe (laid);

  laid_check (laid);
  if (strcmp (found, expected) != 0)
    {
      g_test_message ("of:\n%s\nfound:\n%s\nexpected:\n%s", text, found, expected);
      g_test_fail ();
    }
}

static const struct
{
  const char *name;
  const char *text;
  const char *blocks;
} layouts[] = {
  { "soft",
    "一、总体要求\n　　到２０２５年，全县建成充电桩 300 个。\n\n二、主要任务\n（一）建设电网。新建变电站2座。\n",
    "P 一、总体要求\nP 到２０２５年，全县建成充电桩300个。\nP 二、主要任务\nP （一）建设电网。新建变电站2座。\n" },
  { "soft-crlf", "一、目标\r\n\r\n到2025年建成粮库3座。\r\n", "P 一、目标\nP 到2025年建成粮库3座。\n" },
  { "label-lines",
    "（一）改造管网。新建管网十公里，\n牵头单位：县住建局\n配合单位：县财政局、\n县发改局\n",
    "P （一）改造管网。新建管网十公里，\nP 牵头单位：县住建局\nP 配合单位：县财政局、县发改局\n" },
  { "spaces",
    "到 2025 年 GDP  per capita 达到 12 500 元，图 1 2025 年目标，２ ０ ２ ５ 年\n",
    "P 到2025年GDP per capita达到12500元，图1 2025年目标，２０２５年\n" },
  { "time", "发布 2022-06-17 19:03:03\n", "P 发布2022-06-17 19:03:03\n" },
  { "page-in-sentence",
    "　　到2025年，全市可再生能源装机规模达到500万千瓦，其中风电装机达到\n\n— 3 —\n\n300万千瓦，光伏装机达到200万千瓦。\n（二）其他。\n",
    "P 到2025年，全市可再生能源装机规模达到500万千瓦，其中风电装机达到300万千瓦，光伏装机达到200万千瓦。\nP （二）其他。\n" },
  { "page-after-heading",
    "一、主要目标\n－ 3 －\n到2025年，全市森林覆盖率达到40%。\n第 4 页 共 20 页\n二、主要任务\n",
    "P 一、主要目标\nP 到2025年，全市森林覆盖率达到40%。\nP 二、主要任务\n" },
  { "running-heads",
    "某某县住房发展方案\n一、主要目标\n到2025年，全县新建保障性住房三百套，改造老旧小区十个，完成投资\n1\n某某县住房发展方案\n两亿元。\n二、主要任务\n"
    "加快建设进度，保证工程质量，新建住房三百套，改造小区十个，全面\n2\n某某县住房发展方案\n完成任务。\n",
    "P 某某县住房发展方案\nP 一、主要目标\nP 到2025年，全县新建保障性住房三百套，改造老旧小区十个，完成投资两亿元。\nP 二、主要任务\n"
    "P 加快建设进度，保证工程质量，新建住房三百套，改造小区十个，全面完成任务。\n" },
  { "page-within-line",
    "加快建设现代化产业体系，推动— 12 —制造业转型升级，深圳— 北京线路全长2—3公里，推进 — 13 — 绿色发展。\n",
    "P 加快建设现代化产业体系，推动制造业转型升级，深圳—北京线路全长2—3公里，推进绿色发展。\n" },
  { "bullets-and-rules",
    "- 到2025年建成学校3所\n- 到2025年建成医院1所\n-----------\n以上数据为预计。\n",
    "P 到2025年建成学校3所\nP 到2025年建成医院1所\nP 以上数据为预计。\n" },
  { "lost-marks",
    "某某市农业农村局 ?????\n2021年8月2日 ?\n6.?实施种业振兴行动，为什么要做?因为需要。\n推动农�业发展。\n",
    "P 某某市农业农村局\nP 2021年8月2日\nP 6.实施种业振兴行动，为什么要做?因为需要。\nP 推动农业发展。\n" },
  { "bar-of-a-box", "专栏3 重点工程 |\n改造农村公路，总投资3亿元。 |\n", "P 专栏3重点工程\nP 改造农村公路，总投资3亿元。\n" },
  { "centred",
    "            关于加快发展的实施方案\n    一、总体要求\n",
    "P> 关于加快发展的实施方案\nP 一、总体要求\n" },
  { "markdown",
    "---\ntitle: 某某县能源发展规划\ndate: 2023-05-01\n---\n\n# 某某县能源发展规划\n\n## 一、**总体目标**\n\n"
    "到2025年，光伏装机达到**50万千瓦**，*清洁能源*占比达到30%\\。\n\n**（一）保障供应**\n\n1\\. 新建电站2座。\n\n"
    "> - 建成充电站[10座](https://example.com/a_b)\n\n![图1 布局](images/p1.png)\n\n```\n* * *\n",
    "F title:某某县能源发展规划\nF date:2023-05-01\nP1 某某县能源发展规划\nP2 一、总体目标\n"
    "P 到2025年，光伏装机达到50万千瓦，清洁能源占比达到30%。\nP* （一）保障供应\nP 1.新建电站2座。\nP 建成充电站10座\n" },
  { "markdown-underlined", "# 题\n\n发展规划\n====\n\n一、目标\n---\n\n建成。\n", "P1 题\nP1 发展规划\nP2 一、目标\nP 建成。\n" },
  { "no-markdown",
    "国发〔2022〕（试行）3号、*为预期性指标，带*的为约束性指标。\n[注](见表)\n",
    "P 国发〔2022〕（试行）3号、*为预期性指标，带*的为约束性指标。\nP [注](见表)\n" },
  { "entities", "&nbsp;&nbsp;到2025年<br/>建成<b>3座</b>水库，库容<10万方。\n", "P 到2025年建成3座水库，库容<10万方。\n" },
  { "contents-leaders",
    "目　录\n第一章 发展基础 ................ 1\n第二章 主要任务…………………………5\n第一节 改造电网·········12\n附件 (13)\n\n"
    "某某省能源规划\n第一章 发展基础\n",
    "C 目录\nC 第一章发展基础................1\nC 第二章主要任务…………………………5\nC 第一节改造电网·········12\nC 附件(13)\n"
    "P 某某省能源规划\nP 第一章发展基础\n" },
  { "contents-without-title",
    "前言......1\n一、发展现状......2\n二、主要任务和一些特别长的题目\n以及它的后半......5\n\n一、发展现状\n全省建成水库。\n",
    "C 前言......1\nC 一、发展现状......2\nC 二、主要任务和一些特别长的题目\nC 以及它的后半......5\nP 一、发展现状\nP 全省建成水库。\n" },
  { "contents-bare",
    "目录\n一、发展现状\n二、总体要求\n（一）指导思想\n三、主要任务\n\n一、发展现状\n十三五以来，全省建成水库三座，成绩显著。\n二、总体要求\n",
    "C 目录\nC 一、发展现状\nC 二、总体要求\nC （一）指导思想\nC 三、主要任务\nP 一、发展现状\nP 十三五以来，全省建成水库三座，成绩显著。\nP 二、总体要求\n" },
  { "contents-gaps",
    "目录\n一、发展现状\t1\n二、总体要求\t3\n\n为加快发展，制定本规划。\n一、发展现状\n成绩显著，基础良好。\n",
    "C 目录\nC 一、发展现状1\nC 二、总体要求3\nP 为加快发展，制定本规划。\nP 一、发展现状\nP 成绩显著，基础良好。\n" },
  { "web-page",
    "网站首页\n信息公开\n当前位置：首页 > 政务公开 > 规划计划\n某某县水利发展三年行动方案\n来源：县水利局 发布时间：2023-02-03 浏览次数：128\n"
    "【字体：大 中 小】 打印本页 关闭窗口\n为加快水利发展，结合实际，制定本方案，请遵照执行。\n一、目标\n到2025年，建成水库3座，灌区2个，水电站1座。\n"
    "某某县人民政府\n2023年2月1日\n扫一扫在手机打开当前页\n上一篇：某某县交通发展规划\n版权所有：某某县人民政府\n京ICP备00000000号\n",
    "F 网站首页\nF 信息公开\nF 当前位置：首页>政务公开>规划计划\nP 某某县水利发展三年行动方案\nF 来源：县水利局发布时间：2023-02-03浏览次数：128\n"
    "F 【字体：大中小】打印本页关闭窗口\nP 为加快水利发展，结合实际，制定本方案，请遵照执行。\nP 一、目标\nP 到2025年，建成水库3座，灌区2个，水电站1座。\n"
    "P 某某县人民政府\nP 2023年2月1日\nF 扫一扫在手机打开当前页\nF 上一篇：某某县交通发展规划\nF 版权所有：某某县人民政府\nF 京ICP备00000000号\n" },
  { "not-furniture",
    "一、推进政务公开\n下载中心建设\n完善首页设计、打印服务，收藏文物三千件，成效较好，群众满意。\n分享经济\n二、发展收藏\n相关部门要落实责任，确保完成目标。\n相关企业\n共同推进各项任务，确保按期完成。\n",
    "P 一、推进政务公开\nP 下载中心建设\nP 完善首页设计、打印服务，收藏文物三千件，成效较好，群众满意。\nP 分享经济\nP 二、发展收藏\nP 相关部门要落实责任，确保完成目标。\n"
    "P 相关企业\nP 共同推进各项任务，确保按期完成。\n" },
  { "wrapped-full-width",
    "    为提升全县农村供水保障水平，根据上级规划要求，结\n合我县实际，制定本方案。\n    用三年时间，新建供水工程１６处，工程覆盖人口比例\n由５８％提高到８５％，普及率达到９６．５％以上，水质\n"
    "达标率稳定在９０％以上。２０２２年、２０２３年分别完\n成投资８２００万元、１．２亿元，２０２４年完成投资\n"
    "１．５亿元。\n    到２０２４年，整治漏损管网３２０公里，新增受益人\n口３．８万人。\n    县水利局  县发展和改革局  县财政局  县自然资源局\n",
    "P 为提升全县农村供水保障水平，根据上级规划要求，结合我县实际，制定本方案。\n"
    "P 用三年时间，新建供水工程１６处，工程覆盖人口比例由５８％提高到８５％，普及率达到９６．５％以上，水质达标率稳定在"
    "９０％以上。２０２２年、２０２３年分别完成投资８２００万元、１．２亿元，２０２４年完成投资１．５亿元。\n"
    "P 到２０２４年，整治漏损管网３２０公里，新增受益人口３．８万人。\nP 县水利局县发展和改革局县财政局县自然资源局\n" },
  { "figures-alone",
    "到2025年，全县农业现代化取得重大进展，主要指标如下，请参照执行。\n指标\n2020年\n2025年\n粮食产量\n222\n400\n",
    "P 到2025年，全县农业现代化取得重大进展，主要指标如下，请参照执行。\nT \n" },
};

static void
test_layouts (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);

  assert_blocks (layouts[i].text, layouts[i].blocks);
}

/* The paragraphs of an invented document, to be broken at any width. */
static const char *const paragraphs[] = {
  "一、发展基础",
  "“十三五”时期，全市能源结构持续优化，煤炭消费比重下降至百分之五十二，非化石能源消费比重提高到百分之十六点五，单位地区生产总值能耗累计下降百分之十八，"
  "超额完成省下达的目标任务。电力供应能力显著增强，电网结构更加坚强，城乡配电网供电可靠率达到99.9%，农村电网改造升级全面完成。",
  "二、总体要求",
  "（一）指导思想。完整、准确、全面贯彻新发展理念，统筹发展和安全，以绿色低碳转型为主线，推动能源生产和消费革命，为经济社会发展提供坚强保障。",
  "（二）主要目标。到2025年，全市电力装机规模达到1200万千瓦，其中可再生能源装机规模达到650万千瓦以上；天然气消费量达到18亿立方米，管道气化率达到85%；"
  "新建公共充电桩5000个，实现乡镇全覆盖；年均完成能源投资80亿元以上。到2035年，基本建成清洁低碳、安全高效的现代能源体系。",
  "三、重点任务",
  "（三）加快发展新能源。坚持集中式与分布式并举，推进整县屋顶分布式光伏开发试点，建设一批百兆瓦级农光互补、渔光互补项目，稳妥发展陆上风电。",
  "1.建设风电基地。在北部山区布局风电项目，新增装机100万千瓦。开展老旧风机改造，淘汰单机容量1.5兆瓦以下机组，鼓励以大代小，提高风能利用效率，"
  "加强生态修复和植被恢复，严格落实生态保护红线要求，确保项目建设与环境保护相协调。",
  "2.发展生物质能。因地制宜建设生物天然气工程3处，年处理农作物秸秆、畜禽粪污20万吨以上。",
  "牵头单位：市发展改革委、市农业农村局",
  "配合单位：市财政局、市自然资源和规划局、市生态环境局、市住房城乡建设局、市水利局、市林业局，各县（市、区）人民政府，国网某某供电公司",
  "（四）完善电网结构。新建500千伏变电站1座、220千伏变电站4座、110千伏变电站12座，形成环网供电格局，线路总长度增加860公里，户均配变容量提高到3.5千伏安。",
  "四、保障措施",
  "（五）加强组织领导。成立市能源发展工作领导小组，统筹协调重大事项，建立月调度、季通报、年考核机制，各级各部门要按照职责分工，制定具体实施方案，细化工作措施，"
  "明确责任人和完成时限，确保各项任务落到实处。重大事项及时向市委、市政府报告。",
};

static gboolean
may_not_begin (gunichar c)
{
  return g_utf8_strchr ("，。、；：！？”）》%", -1, c) != NULL;
}

typedef struct
{
  guint columns;
  guint n_page_lines; /* 0: no pages */
  gboolean is_indented;
  gboolean has_head;
  gboolean is_double_spaced;
  const char *before; /* the number of a page */
  const char *after;
} Paper;

static void
end_line (GString     *string,
          const Paper *paper,
          guint       *n_lines,
          guint       *page)
{
  g_string_append (string, paper->is_double_spaced ? "\n\n" : "\n");
  if (paper->n_page_lines == 0 || ++*n_lines < paper->n_page_lines)
    return;
  *n_lines = 0;
  ++*page;
  g_string_append_c (string, '\n');
  g_string_append_printf (string, "%s%u%s", paper->before, *page, paper->after);
  g_string_append (string, "\n\n");
  if (paper->has_head)
    g_string_append (string, "某某市能源发展规划\n");
}

static char *
print_on_paper (const Paper *paper)
{
  GString *string = g_string_new (NULL);
  guint n_lines = 0, page = 0;

  for (guint i = 0; i < G_N_ELEMENTS (paragraphs); i++)
    {
      const char *p = paragraphs[i];
      guint width = paper->is_indented ? 4 : 0;

      if (paper->is_indented)
        g_string_append (string, "　　");
      while (*p != '\0')
        {
          const char *word_end = g_utf8_next_char (p);
          guint word = g_utf8_get_char (p) < 0x2000 ? 1 : 2;

          while (word == 1 && *word_end != '\0' && g_utf8_get_char (word_end) < 0x2000 && word_end - p < 12)
            word_end++;
          if (word == 1)
            word = word_end - p;
          if (width + word > paper->columns && !may_not_begin (g_utf8_get_char (p)))
            {
              end_line (string, paper, &n_lines, &page);
              width = 0;
            }
          g_string_append_len (string, p, word_end - p);
          width += word;
          p = word_end;
        }
      end_line (string, paper, &n_lines, &page);
    }

  return g_string_free (string, FALSE);
}

/* Text that was broken at the width of a page gives the paragraphs that it was made from. */
static void
test_wrapped (void)
{
  static const guint widths[] = { 44, 56, 60, 64, 72, 76, 80, 90 };
  static const char *const numbers[][2] = { { "— ", " —" }, { "-", "-" }, { "第 ", " 页 共 9 页" }, { "", " / 9" } };
  g_autoptr (GString) expected = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (paragraphs); i++)
    g_string_append_printf (expected, "P %s\n", paragraphs[i]);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      for (guint k = 0; k < 16; k++)
        {
          const Paper paper = {
            .columns = widths[i],
            .is_indented = (k & 1) != 0,
            .n_page_lines = (k & 2) != 0 ? 7 : 0,
            .has_head = (k & 4) != 0,
            .is_double_spaced = (k & 8) != 0,
            .before = numbers[(i + k) % G_N_ELEMENTS (numbers)][0],
            .after = numbers[(i + k) % G_N_ELEMENTS (numbers)][1],
          };
          g_autofree char *text = print_on_paper (&paper);

          g_test_message ("%u columns, %s, %s, %s, %s", widths[i], paper.is_indented ? "indented" : "flush",
                          paper.n_page_lines != 0 ? "paged" : "unpaged", paper.has_head ? "headed" : "bare",
                          paper.is_double_spaced ? "double" : "single");
          assert_blocks (text, expected->str);
        }
    }
}

/* What the documents of the examples are made of, beside the repository: how many blocks of each kind, and that nothing of
 * a page is held to be text. */
static const struct
{
  const char *name; /* begins so */
  guint n_furniture;
  guint n_lines_least; /* paragraphs and tables */
  gboolean has_tables;
} documents[] = {
  { "000", 0, 50, FALSE }, { "001", 4, 35, FALSE }, { "002", 0, 50, FALSE }, { "003", 5, 40, FALSE }, { "004", 11, 150, TRUE },
};

static void
test_documents (void)
{
  const char *shared = g_getenv ("PLANMODEL_SHARED");
  g_autofree char *folder = g_build_filename (shared != NULL ? shared : "../shared", "corpus", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_found = 0;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
        {
          g_autofree char *path = g_build_filename (folder, name, NULL);
          g_autofree char *text = NULL;
          g_autoptr (Laid) laid = NULL;
          guint n_kinds[4] = { 0 };

          if (!g_str_has_prefix (name, documents[i].name) || !g_file_get_contents (path, &text, NULL, NULL))
            continue;
          n_found++;
          laid = laid_new (text);
          laid_check (laid);
          for (guint k = 0; k < laid->layout->blocks->len; k++)
            {
              const PlanModelBlock *block = plan_model_layout_get_block (laid->layout, k);

              n_kinds[block->kind]++;
              /* Each paragraph of them is one line. */
              if (block->kind == PLAN_MODEL_BLOCK_PARAGRAPH)
                g_assert_cmpuint (block->n_lines, ==, 1);
            }
          g_assert_cmpuint (n_kinds[PLAN_MODEL_BLOCK_FURNITURE], ==, documents[i].n_furniture);
          g_assert_cmpuint (n_kinds[PLAN_MODEL_BLOCK_CONTENTS], ==, 0);
          g_assert_cmpuint (n_kinds[PLAN_MODEL_BLOCK_PARAGRAPH] + n_kinds[PLAN_MODEL_BLOCK_TABLE], >=, documents[i].n_lines_least);
          g_assert_true (!documents[i].has_tables || n_kinds[PLAN_MODEL_BLOCK_TABLE] >= 4);
        }
    }
  if (n_found == 0)
    g_test_skip ("no documents (PLANMODEL_SHARED)");
}

/* Marks of lost text are told of, once where no more than a space is gone. */
static void
test_lost (void)
{
  g_autoptr (Laid) stray = laid_new ("某某市人民政府 ??\n2021年8月 ?\n1.?建设电网。\n");
  g_autoptr (Laid) lost = laid_new ("推动农�业发展。\n建设水?库三座。\n建设水库三座。\n");
  g_autoptr (Laid) sound = laid_new ("为什么建设水库？\n怎么办?\n");

  g_assert_cmpuint (stray->notes->rows->len, ==, 1);
  /* Of the character that is one no more the document tells, of the other one the layout. */
  g_assert_cmpuint (lost->notes->rows->len, ==, 2);
  g_assert_cmpint (g_array_index (lost->notes->rows, PlanModelNote, 1).rule, ==, PLAN_MODEL_NOTE_TEXT_LOST);
  g_assert_cmpuint (g_array_index (lost->notes->rows, PlanModelNote, 1).start, ==, 9);
  g_assert_cmpuint (sound->notes->rows->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/paragraphs/%s", layouts[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_layouts);
    }
  g_test_add_func ("/reader/paragraphs/wrapped", test_wrapped);
  g_test_add_func ("/reader/paragraphs/lost", test_lost);
  g_test_add_func ("/reader/paragraphs/documents", test_documents);

  return g_test_run ();
}
