/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <libplanmodel/reader/agencies-private.h>
#include <libplanmodel/reader/stages-private.h>

#include <glib.h>
#include <string.h>

/* A document of one task in 清河市 (清河州), its lines the paragraphs of the task. */
static PlanModelRead *
read_task (const char          *text,
           const char          *area,
           const char          *superior,
           PlanModelAreaLevel   level,
           PlanModelNotes      *notes)
{
  PlanModelRead *read = read_text (text, notes);
  PlanModelReading *reading;
  PlanModelHeading heading = { 0 };
  PlanModelTaskFound task = { 1 };
  guint n;

  reading = read->reading;
  n = reading->layout->blocks->len;
  g_array_set_size (reading->headings, 0);
  g_array_set_size (reading->tasks, 0);
  g_array_set_size (reading->assignments, 0);
  g_array_set_size (reading->agency_places, 0);
  memset (&reading->agency_rules, 0, sizeof reading->agency_rules);
  reading->facts.body_block = 0;
  reading->facts.end_block = n;
  reading->facts.area.text = area;
  reading->facts.area_level = level;
  reading->facts.superior_area = superior;
  heading.end_block = n;
  heading.kind = PLAN_MODEL_SECTION_KIND_TASK;
  task.kind = PLAN_MODEL_TASK_KIND_TASK;
  if (n > 0)
    {
      task.place.start = plan_model_layout_get_block (reading->layout, 0)->start;
      task.place.end = plan_model_layout_get_block (reading->layout, n - 1)->end;
      heading.text_end = task.place.end;
    }
  for (guint i = 0; i < n; i++)
    {
      plan_model_layout_get_block (reading->layout, i)->heading = 1;
      plan_model_layout_get_block (reading->layout, i)->body = plan_model_layout_get_block (reading->layout, i)->start;
    }
  g_array_append_val (reading->headings, heading);
  g_array_append_val (reading->tasks, task);
  reading->tasks_of_headings[0] = reading->tasks->len;
  plan_model_agencies_find (reading);

  return read;
}

/* role name, =full name, @deadline, ? for an inferred role, ! for an inferred body, {members}. */
static char *
describe (const PlanModelReading *reading)
{
  static const char *const roles[] = { "none", "lead", "support", "participate", "responsible", "guide", "implement" };
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < reading->assignments->len; i++)
    {
      const PlanModelAssignmentFound *found = &g_array_index (reading->assignments, PlanModelAssignmentFound, i);

      g_string_append_printf (string, "%s%s %s", i > 0 ? "\n" : "", roles[found->role], found->as_written);
      if (found->full_name != NULL)
        g_string_append_printf (string, "=%s", found->full_name);
      if (found->deadline != NULL)
        g_string_append_printf (string, "@%s", found->deadline);
      if (found->role_inferred)
        g_string_append (string, "?");
      if (found->agency_inferred)
        g_string_append (string, "!");
      if (found->members != NULL)
        {
          g_string_append (string, "{");
          for (guint k = 0; k < found->members->len; k++)
            g_string_append_printf (string, "%s%s", k > 0 ? " " : "", (const char *) g_ptr_array_index (found->members, k));
          g_string_append (string, "}");
        }
    }

  return g_string_free (string, FALSE);
}

typedef struct
{
  const char *text;
  const char *expected;
} Row;

static void
check_rows (const Row          *rows,
            gsize               n_rows,
            const char         *area,
            const char         *superior,
            PlanModelAreaLevel  level)
{
  guint n_wrong = 0;

  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_task (rows[i].text, area, superior, level, notes);
      g_autofree char *described = describe (read->reading);

      if (g_str_equal (described, rows[i].expected))
        continue;
      n_wrong++;
      g_test_message ("%s\nexpected:\n%s\ngot:\n%s", rows[i].text, rows[i].expected, described);
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}

/* Lines behind a task, in a city of a prefecture. */
static const Row line_rows[] = {
  { "加快园区路网建设。\n牵头单位:市交通运输局\n配合单位:市发改委、财政局",
    "lead 市交通运输局=清河市交通运输局\nsupport 市发改委=清河市发改委\nsupport 财政局=清河市财政局" },
  { "加快园区路网建设。\n责任单位：市教育局，各乡镇、街道", "responsible 市教育局=清河市教育局\nresponsible 各乡镇、街道" },
  { "加快建设。\n牵头单位:市水务局;配合单位:市财政局。", "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
  { "加快建设。\n牵头单位:市水务局 配合单位:市财政局 市审计局",
    "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局\nsupport 市审计局=清河市审计局" },
  { "加快建设。\n责任部门:市民政局\n责任人:王一二", "responsible 市民政局=清河市民政局" },
  { "加快建设。\n市级牵头单位:市商务局\n县级责任单位:各县(市、区)人民政府",
    "lead 市商务局=清河市商务局\nresponsible 各县(市、区)人民政府" },
  { "加快建设。\n牵头单位 市民政局", "lead 市民政局=清河市民政局" },
  { "加快建设。\n【牵头单位】市民政局【配合单位】市财政局、残联",
    "lead 市民政局=清河市民政局\nsupport 市财政局=清河市财政局\nsupport 残联=清河市残联" },
  { "加快建设。\n主办单位:市教育局\n协办单位:市体育局、团市委",
    "lead 市教育局=清河市教育局\nsupport 市体育局=清河市体育局\nsupport 团市委=共青团清河市委" },
  { "加快建设。\n实施单位:市城投公司\n指导单位:市住建局", "implement 市城投公司=清河市城投公司\nguide 市住建局=清河市住建局" },
  { "加快建设。\n责任单位:州生态环境局清河市分局、应急管理局",
    "responsible 州生态环境局清河市分局=清河州生态环境局清河市分局\nresponsible 应急管理局=清河市应急管理局" },
  { "加快建设。\n责任单位:市市场监督管理局、市场监督管理局",
    "responsible 市市场监督管理局=清河市市场监督管理局\nresponsible 市场监督管理局=清河市市场监督管理局" },
  { "加快建设。\n牵头领导:张三\n牵头单位:市委办公室、市政府办公室",
    "lead 市委办公室=清河市委办公室\nlead 市政府办公室=清河市政府办公室" },
};

static const Row bracket_rows[] = {
  { "推进改造。(牵头单位:市水务局,参与单位:市财政局、自然资源局)",
    "lead 市水务局=清河市水务局\nparticipate 市财政局=清河市财政局\nparticipate 自然资源局=清河市自然资源局" },
  { "推进改造。〔责任单位：市水务局、各县（市、区）政府〕", "responsible 市水务局=清河市水务局\nresponsible 各县（市、区）政府" },
  { "推进改造。[责任单位:市水务局]", "responsible 市水务局=清河市水务局" },
  { "推进改造。【责任单位:市水务局】", "responsible 市水务局=清河市水务局" },
  { "推进改造。((责任单位:市水务局))", "responsible 市水务局=清河市水务局" },
  { "推进改造。责任单位:市水务局、市财政局〕", "responsible 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局" },
  { "推进改造。(责任单位:市水务局、市财政局", "responsible 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局" },
  { "推进改造责任单位:市水务局、市财政局", "responsible 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局" },
  { "推进改造。责任单位:)党委(工委)、市财政局", "responsible 党委(工委)\nresponsible 市财政局=清河市财政局" },
  { "推进改造。(市水务局牵头，市财政局、市审计局配合)",
    "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局\nsupport 市审计局=清河市审计局" },
  { "推进改造。(市水务局、市财政局分别牵头)", "lead 市水务局=清河市水务局\nlead 市财政局=清河市财政局" },
  { "推进改造。(市水务局牵头，市财政局、市审计局按职责分工负责)",
    "lead 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局\nresponsible 市审计局=清河市审计局" },
  { "推进改造。(市水务局、市财政局按职责分工负责)", "responsible 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局" },
  { "推进改造。(市水务局、市财政局等按照职责分工负责)", "responsible 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局" },
  { "推进改造(市水务局负责)。", "responsible 市水务局=清河市水务局" },
  { "推进改造。(市水务局、市财政局等部门负责)", "responsible 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局" },
  { "推进改造。(市水务局、市财政局等有关部门和各县(市、区)政府负责)",
    "responsible 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局\nresponsible 各县(市、区)政府" },
  { "推进改造。(市水务局指导，各乡镇落实)", "guide 市水务局=清河市水务局\nimplement 各乡镇" },
  { "推进改造。(市水务局牵头负责，市财政局参与)", "lead 市水务局=清河市水务局\nparticipate 市财政局=清河市财政局" },
  { "推进改造。(市水务局会同市财政局负责)", "responsible 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
  { "推进改造。(市水务局牵头、市财政局配合)", "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
  { "推进改造。(市水务局牵头;市财政局配合)", "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
  { "推进改造。(市水务局牵头市财政局配合)", "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
  { "推进改造。(由市水务局牵头组织实施，各县（市、区）具体落实)", "lead 市水务局=清河市水务局\nimplement 各县（市、区）" },
  { "推进改造。(牵头:市水务局;配合:市财政局)", "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
  { "推进改造。(责任单位:市水务局(牵头)、市财政局)", "lead 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局" },
  { "推进改造。(市水务局、市财政局，各县(市、区)政府)",
    "responsible 市水务局=清河市水务局?\nresponsible 市财政局=清河市财政局?\nresponsible 各县(市、区)政府?" },
  { "推进改造（市水务局）", "responsible 市水务局=清河市水务局?" },
  { "推进改造。(市水务局牵头，市财政局、市审计局)",
    "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局?\nsupport 市审计局=清河市审计局?" },
  { "推进改造。(省直:省水利厅、财政厅;市县:各市人民政府)",
    "responsible 省水利厅?\nresponsible 财政厅?\nresponsible 各市人民政府?" },
  { "推进改造。(市级责任单位:水务局、财政局;县级责任单位:各县(市、区)政府)",
    "responsible 水务局=清河市水务局\nresponsible 财政局=清河市财政局\nresponsible 各县(市、区)政府" },
  { "推进改造。(责任单位:市商务和工信局、人力资源和社会保障局、财政局和科技局)",
    "responsible 市商务和工信局=清河市商务和工信局\nresponsible 人力资源和社会保障局=清河市人力资源和社会保障局\n"
    "responsible 财政局=清河市财政局\nresponsible 科技局=清河市科技局" },
  { "推进改造。(责任单位:市文化和旅游局及市体育局)", "responsible 市文化和旅游局=清河市文化和旅游局\nresponsible 市体育局=清河市体育局" },
  { "推进改造。(责任单位:市教育局市科技局)", "responsible 市教育局=清河市教育局\nresponsible 市科技局=清河市科技局" },
  { "推进改造。(责任单位:各县(市、区)人民政府、各开发区管委会)",
    "responsible 各县(市、区)人民政府\nresponsible 各开发区管委会" },
  { "推进改造。(责任单位:各镇(街道)、园区管委会)", "responsible 各镇(街道)\nresponsible 园区管委会" },
  { "推进改造。(责任单位:各市(州)、县(市、区)人民政府)", "responsible 各市(州)、县(市、区)人民政府" },
  { "推进改造。(责任单位:市教育局，有关市、县政府)",
    "responsible 市教育局=清河市教育局\nresponsible 有关市、县政府" },
  { "推进改造。(责任单位:市教育局，有关县(市、区)(东山县、西水区))",
    "responsible 市教育局=清河市教育局\nresponsible 有关县(市、区){东山县 西水区}" },
  { "推进改造。(责任单位:市直有关部门(市科技局、市财政局)、各乡镇)",
    "responsible 市直有关部门{清河市科技局 清河市财政局}\nresponsible 各乡镇" },
  { "推进改造。(责任单位:承担试点任务的县(市、区)人民政府)", "responsible 承担试点任务的县(市、区)人民政府" },
  { "推进改造。(责任单位:市发展改革委(市能源局)、市住建局)",
    "responsible 市发展改革委(市能源局)=清河市发展改革委\nresponsible 市住建局=清河市住建局" },
  { "推进改造。(责任单位:人行清河中心支行、清河金融监管分局、国网清河供电公司)",
    "responsible 人行清河中心支行\nresponsible 清河金融监管分局\nresponsible 国网清河供电公司=国网清河供电公司" },
  { "推进改造。(责任单位:清河学院、市委组织部、市委网信办、市总工会、市妇联、科协)",
    "responsible 清河学院=清河学院\nresponsible 市委组织部=清河市委组织部\nresponsible 市委网信办=清河市委网信办\n"
    "responsible 市总工会=清河市总工会\nresponsible 市妇联=清河市妇联\nresponsible 科协=清河市科协" },
  { "推进改造。(责任单位:组织部、高新区管委会、税务部门)",
    "responsible 组织部=清河市委组织部\nresponsible 高新区管委会\nresponsible 税务部门" },
  { "推进改造。(责任单位:市、区发展改革委)", "responsible 市、区发展改革委{市发展改革委 区发展改革委}" },
  { "推进改造。(责任单位:市科技局高新科、农村科)",
    "responsible 市科技局高新科=清河市科技局高新科\nresponsible 农村科=清河市科技局农村科" },
  { "推进改造。(责任单位:市河长制工作领导小组各成员单位)",
    "responsible 市河长制工作领导小组各成员单位=清河市河长制工作领导小组各成员单位" },
  { "推进改造。(东山县财政局、教育局,西水县财政局、教育局负责)",
    "responsible 东山县财政局=东山县财政局\nresponsible 教育局=东山县教育局\n"
    "responsible 西水县财政局=西水县财政局\nresponsible 教育局=西水县教育局" },
  { "推进改造。(两市财政局、税务局负责)", "responsible 两市财政局\nresponsible 税务局=两市税务局" },
  { "推进改造。(市教育局,有农村学校的县区人民政府)", "responsible 市教育局=清河市教育局?\nresponsible 有农村学校的县区人民政府?" },
  { "推进改造。(责任单位:东山县人民政府、镇安自治县教育局)",
    "responsible 东山县人民政府=东山县人民政府\nresponsible 镇安自治县教育局=镇安自治县教育局" },
};

/* With dates of their own, and in traditional script. */
static const Row date_rows[] = {
  { "加快建设。\n牵头单位:市水务局。参与单位:市财政局。完成时限:2024年底。",
    "lead 市水务局=清河市水务局@2024\nparticipate 市财政局=清河市财政局@2024" },
  { "加快建设。\n牵头单位:市水务局\n完成时限:2024年6月底前", "lead 市水务局=清河市水务局@2024-06" },
  { "加快建设。\n完成时限:2024年第三季度\n责任单位:市水务局", "responsible 市水务局=清河市水务局@2024-Q3" },
  { "推进改造。(责任单位:市水务局，完成时限:2023年12月底前)", "responsible 市水务局=清河市水务局@2023-12" },
  { "推进改造。(市水务局负责，2024年上半年完成)", "responsible 市水务局=清河市水务局@2024-S1" },
  { "推进改造。(责任单位:市水务局;时间:2025年6月30日前)", "responsible 市水务局=清河市水务局@2025-06-30" },
  { "推进改造。(责任单位:市水务局;时限:长期坚持)", "responsible 市水务局=清河市水务局@ongoing" },
  { "推进改造。(市水务局负责，持续推进)", "responsible 市水务局=清河市水务局@ongoing" },
  { "修路十里。(市水务局，2022年)架桥三座。(市财政局牵头，2023年底)",
    "responsible 市水务局=清河市水务局@2022?\nlead 市财政局=清河市财政局@2023" },
  { "推進管網改造，完善運行機制。（責任單位：市水務局、財政局）", "responsible 市水務局=清河市水務局\nresponsible 財政局=清河市財政局" },
};

/* Neither label nor bracket, or half of one. */
static const Row bare_rows[] = {
  { "推进改造，完善管网。由市水务局牵头，市财政局配合。", "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
  { "推进改造，完善管网。市水务局、市财政局按职责分工负责",
    "responsible 市水务局=清河市水务局\nresponsible 市财政局=清河市财政局" },
  { "推进改造。★市水务局，市财政局\n以上任务标★的为牵头单位，其余为参加单位。",
    "lead 市水务局=清河市水务局?\nparticipate 市财政局=清河市财政局?" },
  { "推进改造。（市水务局、市财政局，各区人民政府",
    "responsible 市水务局=清河市水务局?\nresponsible 市财政局=清河市财政局?\nresponsible 各区人民政府?" },
  { "推进改造。（市水务局牵头，市财政局配合", "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
};

/* What stands in brackets and is no list. */
static const Row other_rows[] = {
  { "形成十个平台(含重点实验室、工程研究中心)。", "" },
  { "支持企业(集团、公司)发展。", "" },
  { "按照《规划》(国家发展改革委、科技部)要求办理。", "" },
  { "建成展厅(市政府、市民中心两处)并投入使用。", "" },
  { "产值达到(12.5)亿元(同比增长3%)。", "" },
  { "成立领导小组(办公室设在市科技局),统筹推进。", "" },
  { "本办法(以下简称“市水务局办法”)自印发之日起施行。", "" },
  { "由市水务局(市河长办)印发。", "" },
  { "改革目标:形成新格局、新布局。", "" },
  { "建设重点实验室、研究中心(国家技术创新中心、产业创新中心)。", "" },
};

static const Row rule_rows[] = {
  { "推进改造,建设水库3座,由市水务局牵头,市财政局配合。", "lead 市水务局=清河市水务局\nsupport 市财政局=清河市财政局" },
  { "推进改造,由市水务局制定方案,明确水库的管护由乡镇负责。", "" },
  { "推进改造。\n责任单位:市水务局(除标注“分别牵头”外,列第一位的为牵头单位,下同)、市财政局",
    "lead 市水务局=清河市水务局?\nresponsible 市财政局=清河市财政局" },
  { "推进改造。\n责任单位:市水务局、市财政局\n加强领导。各项任务责任单位中，排在第一位的为牵头单位，其余为配合单位。",
    "lead 市水务局=清河市水务局?\nsupport 市财政局=清河市财政局?" },
  { "推进改造。(市水务局、市财政局)\n注:列第一位的为牵头单位。", "lead 市水务局=清河市水务局?\nsupport 市财政局=清河市财政局?" },
  { "推进改造。(责任单位:市水务局、市财政局)\n注:排名第一的单位为牵头单位,其余为配合单位。",
    "lead 市水务局=清河市水务局?\nsupport 市财政局=清河市财政局?" },
  { "推进改造。(责任单位:市水务局、市财政局)\n各项任务排在首位的为牵头单位。",
    "lead 市水务局=清河市水务局?\nresponsible 市财政局=清河市财政局" },
  { "推进改造。(责任单位:市水务局、市教育局;市财政局)\n注:责任单位中“；”前为牵头单位。",
    "lead 市水务局=清河市水务局?\nlead 市教育局=清河市教育局?\nresponsible 市财政局=清河市财政局" },
  { "推进改造。(责任单位:*市水务局、市财政局、*市教育局)\n注:加*的为牵头单位。",
    "lead 市水务局=清河市水务局?\nresponsible 市财政局=清河市财政局\nlead 市教育局=清河市教育局?" },
};

static void
test_lines (void)
{
  check_rows (line_rows, G_N_ELEMENTS (line_rows), "清河市", "清河州", PLAN_MODEL_AREA_LEVEL_COUNTY);
}

static void
test_brackets (void)
{
  check_rows (bracket_rows, G_N_ELEMENTS (bracket_rows), "清河市", "清河州", PLAN_MODEL_AREA_LEVEL_COUNTY);
}

static void
test_dates (void)
{
  check_rows (date_rows, G_N_ELEMENTS (date_rows), "清河市", "清河州", PLAN_MODEL_AREA_LEVEL_COUNTY);
}

static void
test_bare (void)
{
  check_rows (bare_rows, G_N_ELEMENTS (bare_rows), "清河市", "清河州", PLAN_MODEL_AREA_LEVEL_COUNTY);
}

/* The stretch that each list answers for, in the words of the document. */
static void
test_covers (void)
{
  static const Row rows[] = {
    { "修路十里。（市交通局）架桥三座。（市财政局牵头）", "市交通局|修路十里。\n市财政局|架桥三座。" },
    { "修路十里。\n牵头单位:市交通局\n配合单位:市财政局", "市交通局|修路十里。\n市财政局|修路十里。" },
    { "修路十里。牵头单位:市交通局;配合单位:市财政局。", "市交通局|修路十里。\n市财政局|修路十里。" },
    { "修路十里。架桥三座。责任单位:市交通局〕", "市交通局|修路十里。架桥三座。" },
    { "修路十里（市交通局负责）；架桥三座（市财政局负责）。", "市交通局|修路十里\n市财政局|架桥三座" },
    { "修路十里。（市交通局）\n架桥三座。\n（市财政局、市教育局）", "市交通局|修路十里。\n市财政局|架桥三座。\n市教育局|架桥三座。" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_task (rows[i].text, "清河市", "清河州", PLAN_MODEL_AREA_LEVEL_COUNTY, notes);
      g_autoptr (GString) string = g_string_new (NULL);

      for (guint k = 0; k < read->reading->assignments->len; k++)
        {
          const PlanModelAssignmentFound *found = &g_array_index (read->reading->assignments, PlanModelAssignmentFound, k);

          g_string_append_printf (string, "%s%s|", k > 0 ? "\n" : "", found->as_written);
          plan_model_layout_append_text (read->layout, found->covers.start, found->covers.end, string);
        }
      g_assert_cmpstr (string->str, ==, rows[i].expected);
    }
}

/* A body that answers for every task from a sentence on is marked as inferred, and stands behind the printed ones. */
static void
test_bodies (void)
{
  static const Row rows[] = {
    { "清河市路桥三年行动方案(2021—2023年)\n一、重点任务\n(一)修路。修路十里。(市交通局负责)\n"
      "(二)架桥。架桥三座。(市财政局牵头)\n以上各项任务均需各县(区)人民政府落实,不再列出。\n",
      "responsible 市交通局=清河市交通局\nimplement 各县(区)人民政府?!\nlead 市财政局=清河市财政局\nimplement 各县(区)人民政府?!" },
    { "清河市路桥三年行动方案(2021—2023年)\n一、重点任务\n以下任务均需各县(区)人民政府落实,不再逐一列出。\n"
      "(一)修路。修路十里。(市交通局负责)\n(二)架桥。架桥三座。(市财政局牵头)\n",
      "responsible 市交通局=清河市交通局\nimplement 各县(区)人民政府?!\nlead 市财政局=清河市财政局\nimplement 各县(区)人民政府?!" },
    /* At the end of a list, of which it is no part. */
    { "清河市路桥三年行动方案(2021—2023年)\n一、重点任务\n"
      "(一)修路。修路十里。(责任单位:市交通局。以下均需各县(区)人民政府落实,不再列出)\n(二)架桥。架桥三座。(市财政局牵头)\n",
      "responsible 市交通局=清河市交通局\nlead 市财政局=清河市财政局\nimplement 各县(区)人民政府?!" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_text (rows[i].text, notes);
      g_autofree char *described = describe (read->reading);

      g_assert_cmpstr (described, ==, rows[i].expected);
    }
}

/* In a province, and in the whole country. */
static void
test_levels (void)
{
  static const Row province[] = {
    { "推进改造。(省水利厅牵头,省财政厅、农业农村厅配合,各市(州)人民政府落实)",
      "lead 省水利厅=山南省水利厅\nsupport 省财政厅=山南省财政厅\nsupport 农业农村厅=山南省农业农村厅\nimplement 各市(州)人民政府" },
    { "推进改造。(省市场监管局负责)", "responsible 省市场监管局=山南省市场监管局" },
    { "推进改造。(责任单位:省委宣传部、团省委)", "responsible 省委宣传部=山南省委宣传部\nresponsible 团省委=共青团山南省委" },
  };
  static const Row region[] = {
    { "推进改造。(自治区科技厅、财政厅负责)", "responsible 自治区科技厅=北原自治区科技厅\nresponsible 财政厅=北原自治区财政厅" },
    { "推进改造。(责任单位:自治区党委组织部、自治区有关部门)", "responsible 自治区党委组织部=北原自治区党委组织部\nresponsible 自治区有关部门" },
  };
  static const Row country[] = {
    { "推进改造。(科技部牵头,财政部、国家发展改革委配合)",
      "lead 科技部=科技部\nsupport 财政部=财政部\nsupport 国家发展改革委=国家发展改革委" },
  };

  check_rows (province, G_N_ELEMENTS (province), "山南省", NULL, PLAN_MODEL_AREA_LEVEL_PROVINCE);
  check_rows (region, G_N_ELEMENTS (region), "北原自治区", NULL, PLAN_MODEL_AREA_LEVEL_PROVINCE);
  check_rows (country, G_N_ELEMENTS (country), NULL, NULL, PLAN_MODEL_AREA_LEVEL_COUNTRY);
}

/* Brackets without end, inside of each other, and labels without names: nothing is found, and in little time. */
static void
test_damage (void)
{
  static const char *const pieces[] = { "(", "((市", "责任单位:", "(责任单位:", "市科技局、", "[牵头单位]", ")", "以上任务", "牵头" };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint k = 0; k < 3000; k++)
        g_string_append (text, pieces[i]);
      g_autoptr (PlanModelRead) read = read_task (text->str, "清河市", "清河州", PLAN_MODEL_AREA_LEVEL_COUNTY, notes);

      g_assert_cmpuint (read->reading->tasks->len, ==, 1);
    }
}

static void
test_others (void)
{
  check_rows (other_rows, G_N_ELEMENTS (other_rows), "清河市", "清河州", PLAN_MODEL_AREA_LEVEL_COUNTY);
}

static void
test_rules (void)
{
  check_rows (rule_rows, G_N_ELEMENTS (rule_rows), "清河市", "清河州", PLAN_MODEL_AREA_LEVEL_COUNTY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/agencies/lines", test_lines);
  g_test_add_func ("/reader/agencies/brackets", test_brackets);
  g_test_add_func ("/reader/agencies/dates", test_dates);
  g_test_add_func ("/reader/agencies/bare", test_bare);
  g_test_add_func ("/reader/agencies/covers", test_covers);
  g_test_add_func ("/reader/agencies/bodies", test_bodies);
  g_test_add_func ("/reader/agencies/levels", test_levels);
  g_test_add_func ("/reader/agencies/damage", test_damage);
  g_test_add_func ("/reader/agencies/others", test_others);
  g_test_add_func ("/reader/agencies/rules", test_rules);

  return g_test_run ();
}
