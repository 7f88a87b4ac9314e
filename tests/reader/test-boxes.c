/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <glib.h>

#define HEAD "清河市重大项目建设规划(2021—2025年)\n一、总体要求\n坚持规划引领。\n二、重点任务\n(一)建设产业园区。完善园区功能。\n"

static const char *
or_dash (const char *text)
{
  return text != NULL ? text : "-";
}

/* number name area years, a line a project. */
static char *
describe_projects (const PlanModelReading *reading)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < reading->projects->len; i++)
    {
      const PlanModelProjectFound *project = &g_array_index (reading->projects, PlanModelProjectFound, i);

      g_string_append_printf (string, "%s%s %s %s", i > 0 ? "\n" : "", or_dash (project->number), project->name,
                              or_dash (project->area));
      if (project->year_end != 0)
        g_string_append_printf (string, " %d-%d", project->year_start, project->year_end);
    }

  return g_string_free (string, FALSE);
}

/* Of each figure of a project: project name amount unit year, and the name of what it is a part of. */
static char *
describe_figures (const PlanModelReading *reading)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < reading->statements->len; i++)
    {
      const PlanModelStatement *statement = &g_array_index (reading->statements, PlanModelStatement, i);
      char amount[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

      if (statement->project == 0)
        continue;
      plan_model_decimal_print (&statement->amount, amount);
      g_string_append_printf (string, "%s%u %s %s%s %d", string->len > 0 ? "\n" : "", statement->project, statement->name, amount,
                              or_dash (statement->unit), MAX (statement->year, statement->year_end));
      if (statement->role == PLAN_MODEL_VALUE_ROLE_ESTIMATE)
        g_string_append (string, " estimate");
      if (statement->form == PLAN_MODEL_FORM_INCREMENT)
        g_string_append (string, " increment");
      for (guint k = 0; statement->parent_row != 0 && k < reading->statements->len; k++)
        {
          const PlanModelStatement *parent = &g_array_index (reading->statements, PlanModelStatement, k);

          if (parent->row == statement->parent_row && parent->table == statement->table)
            g_string_append_printf (string, " %s %s", statement->nesting == PLAN_MODEL_NESTING_SUM ? "sum" : "of", parent->name);
        }
    }

  return g_string_free (string, FALSE);
}

typedef struct
{
  const char *text;
  const char *projects;
  const char *figures;
} Row;

static const Row rows[] = {
  { HEAD "专栏1 南岸片区重点项目\n1.电池材料产业园项目(2022—2024年):总投资30亿元,其中设备投资18亿元。\n"
         "2.冷链物流中心项目(2023—2025年):总投资6亿元,仓储面积12万平方米。\n",
    "1 电池材料产业园项目 南岸片区 2022-2024\n2 冷链物流中心项目 南岸片区 2023-2025",
    "1 总投资 30亿元 2024\n1 设备投资 18亿元 2024 of 总投资\n2 总投资 6亿元 2025\n2 仓储面积 12万平方米 2025" },
  { HEAD "专栏 “十四五”水利重点项目\n1.云州水库工程。建设水库1座,总投资5亿元。\n2.临江灌区工程。建设渠道20公里,总投资3亿元。\n",
    "1 云州水库工程 -\n2 临江灌区工程 -",
    "1 水库 1座 2025\n1 总投资 5亿元 2025\n2 渠道 20公里 2025\n2 总投资 3亿元 2025" },
  { HEAD "专栏2：重点项目\n● 城东污水处理厂扩建工程：总投资2.4亿元，建设期2021—2023年，日处理污水5万吨。\n",
    "- 城东污水处理厂扩建工程 - 2021-2023", "1 总投资 2.4亿元 2023\n1 日处理污水 5万吨 2023" },
  { HEAD "专栏3 重点项目\n①北环快速路项目。总投资9亿元，2022年开工，2024年建成。\n②南环大桥项目。总投资4亿元。\n",
    "① 北环快速路项目 - 2022-2024\n② 南环大桥项目 -", "1 总投资 9亿元 2024\n2 总投资 4亿元 2025" },
  { HEAD "专栏4 现代服务业重点项目\n东山高新区:建设检验检测产业园、生物医药研究院。西水经开区:推进云计算数据中心、智能制造示范基地。\n",
    "- 检验检测产业园 东山高新区\n- 生物医药研究院 东山高新区\n- 云计算数据中心 西水经开区\n- 智能制造示范基地 西水经开区", "" },
  { HEAD "专栏5 交通项目\n1.公路:实施青石至白水高速公路、环湖旅游公路。\n2.铁路:建设清河至临江铁路。\n",
    "- 青石至白水高速公路 -\n- 环湖旅游公路 -\n- 清河至临江铁路 -", "" },
  { HEAD "专栏6 民生项目\n1.市第二人民医院迁建项目:总投资8亿元,其中中央资金3亿元、市级资金5亿元,设置床位600张。\n",
    "1 市第二人民医院迁建项目 -",
    "1 总投资 8亿元 2025\n1 中央资金 3亿元 2025 sum 总投资\n1 市级资金 5亿元 2025 sum 总投资\n1 床位 600张 2025" },
  { HEAD "专栏7 工业项目\n1.光伏组件生产基地项目:总投资20亿元,建成后年产光伏组件5GW,预计年产值60亿元。\n",
    "1 光伏组件生产基地项目 -", "1 总投资 20亿元 2025\n1 年产光伏组件 5GW 2025\n1 年产值 60亿元 2025 estimate" },
  { HEAD "专栏8 养老项目\n1.康养中心项目:总投资1.2亿元,新增床位300张。\n(二)提升服务。完善服务功能。\n", "1 康养中心项目 -",
    "1 总投资 1.2亿元 2025\n1 床位 300张 2025 increment" },
  /* a box of words is no box of projects */
  { HEAD "专栏9 名词解释\n1.数字经济:以数据资源为关键要素的经济形态。\n", "", "" },
  { HEAD "专栏10 改革任务\n1.深化审批制度改革:压缩办理时限。\n", "", "" },
  /* a mention is no box */
  { HEAD "建设重点项目(见专栏1)。\n", "", "" },
  /* a list in a section about projects */
  { "清河市建设规划(2021—2025年)\n一、重点任务\n加快建设。\n二、重点项目\n1.环城路改造工程。总投资3亿元，建设期2021—2023年。\n"
    "2.河道治理工程。总投资2亿元，建设期2022—2025年。\n",
    "1 环城路改造工程 - 2021-2023\n2 河道治理工程 - 2022-2025", "1 总投资 3亿元 2023\n2 总投资 2亿元 2025" },
};

static void
test_projects (void)
{
  guint n_wrong = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_text (rows[i].text, notes);
      g_autofree char *projects = describe_projects (read->reading);
      g_autofree char *figures = describe_figures (read->reading);

      if (g_str_equal (projects, rows[i].projects) && g_str_equal (figures, rows[i].figures))
        continue;
      n_wrong++;
      g_test_message ("%s\nexpected:\n%s\n%s\ngot:\n%s\n%s", rows[i].text, rows[i].projects, rows[i].figures, projects, figures);
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}

/* The box itself: its number and title, from its caption to its last line, in the order of the document among the tables. */
static void
test_tables (void)
{
  static const struct
  {
    const char *text;
    const char *number;
    const char *title;
    PlanModelTableKind kind;
    const char *last;
  } boxes[] = {
    { HEAD "专栏1 重点项目\n1.甲园区项目:总投资3亿元。\n(二)提升服务。完善功能。\n", "专栏1", "重点项目", PLAN_MODEL_TABLE_KIND_PROJECTS,
      "1.甲园区项目:总投资3亿元。" },
    { HEAD "专栏12：智慧农业重点工程\n南岸片区:建设智慧农业产业园。\n", "专栏12", "智慧农业重点工程", PLAN_MODEL_TABLE_KIND_PROJECTS,
      "南岸片区:建设智慧农业产业园。" },
    { HEAD "专栏三 名词解释\n1.数字经济:一种经济形态。\n", "专栏三", "名词解释", PLAN_MODEL_TABLE_KIND_OTHER,
      "1.数字经济:一种经济形态。" },
    { HEAD "专栏4\n重点项目\n1.甲园区项目:总投资3亿元。\n", "专栏4", "重点项目", PLAN_MODEL_TABLE_KIND_PROJECTS,
      "1.甲园区项目:总投资3亿元。" },
    { HEAD "专栏5 改革举措\n1.放权赋能:下放审批事项。\n", "专栏5", "改革举措", PLAN_MODEL_TABLE_KIND_TASKS, "1.放权赋能:下放审批事项。" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (boxes); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_text (boxes[i].text, notes);
      const PlanModelTableFound *found;
      g_autofree char *number = NULL, *title = NULL, *text = NULL;

      g_assert_cmpuint (read->reading->tables->len, ==, 1);
      found = &g_array_index (read->reading->tables, PlanModelTableFound, 0);
      number = plan_model_layout_dup_text (read->layout, found->number.start, found->number.end);
      title = plan_model_layout_dup_text (read->layout, found->title.start, found->title.end);
      text = plan_model_layout_dup_text (read->layout, found->place.start, found->place.end);
      g_assert_cmpstr (number, ==, boxes[i].number);
      g_assert_cmpstr (title, ==, boxes[i].title);
      g_assert_cmpint (found->kind, ==, boxes[i].kind);
      g_assert_true (g_str_has_suffix (text, boxes[i].last));
    }
}

/* Who answers for a project in a box answers for no task. */
static void
test_agencies (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (HEAD "专栏1 重点项目\n1.甲园区项目:总投资3亿元。责任单位:市发改委\n"
                                                   "2.乙基地项目:总投资2亿元。(市工信局牵头,市财政局配合)\n",
                                              notes);
  const GArray *assignments = read->reading->assignments;

  g_assert_cmpuint (assignments->len, ==, 3);
  for (guint i = 0; i < assignments->len; i++)
    {
      const PlanModelAssignmentFound *found = &g_array_index (assignments, PlanModelAssignmentFound, i);

      g_assert_cmpuint (found->task, ==, 0);
      g_assert_cmpuint (found->project, ==, i == 0 ? 1 : 2);
    }
}

/* Boxes and tables are told in the order of the document, and their projects with them. */
static void
test_order (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read
      = read_text (HEAD "表1 重点项目表\n序号 | 项目名称 | 总投资(亿元) | 建设年限 | 责任单位\n1 | 甲大桥项目 | 5 | 2021-2023 | 市交通局\n"
                        "2 | 乙水库项目 | 7 | 2022-2024 | 市水利局\n(二)提升服务。完善功能。\n专栏1 重点项目\n1.丙园区项目:总投资3亿元。\n",
                   notes);
  g_autofree char *projects = describe_projects (read->reading);

  g_assert_cmpstr (projects, ==, "1 甲大桥项目 - 2021-2023\n2 乙水库项目 - 2022-2024\n1 丙园区项目 -");
  g_assert_cmpuint (read->reading->tables->len, ==, 2);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpuint (g_array_index (read->reading->projects, PlanModelProjectFound, i).table, ==, i < 2 ? 1 : 2);
}

/* What is said of a project that is a heading ends with its section, however many blanks there are in the document. */
static void
test_extent (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (HEAD "\n\n\n   \n\n\n\n\n\n\n\n\n三、重点工程\n\n(一)信息化提升工程。总投资3亿元。\n\n"
                                                   "(二)基础设施工程。2023年建成新馆,总投资2亿元。\n",
                                              notes);
  const PlanModelReading *reading = read->reading;
  const PlanModelProjectFound *first, *second;

  g_assert_cmpuint (reading->projects->len, ==, 2);
  first = &g_array_index (reading->projects, PlanModelProjectFound, 0);
  second = &g_array_index (reading->projects, PlanModelProjectFound, 1);
  g_assert_cmpuint (first->details.end, <, second->place.start);
  g_assert_cmpint (first->year_end, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/boxes/projects", test_projects);
  g_test_add_func ("/reader/boxes/tables", test_tables);
  g_test_add_func ("/reader/boxes/agencies", test_agencies);
  g_test_add_func ("/reader/boxes/order", test_order);
  g_test_add_func ("/reader/boxes/extent", test_extent);

  return g_test_run ();
}
