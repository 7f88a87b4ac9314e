/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <glib.h>

#define TEXT "完善工作机制，优化要素配置，推动各类资源向基层倾斜，形成上下联动的良好局面。"

/* The tasks of headings as lines "number title kind parent deadline"; parent 0 and no deadline are left out. */
static char *
describe (const PlanModelReading *reading)
{
  static const char *const kinds[] = { "?", "task", "policy", "safeguard" };
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < reading->tasks->len; i++)
    {
      const PlanModelTaskFound *task = &g_array_index (reading->tasks, PlanModelTaskFound, i);
      const PlanModelHeading *heading;

      if (task->heading == 0)
        continue;
      heading = plan_model_reading_get_heading (reading, task->heading - 1);
      plan_model_layout_append_text (reading->layout, heading->number.start, heading->number.end, string);
      g_string_append_c (string, '|');
      plan_model_layout_append_text (reading->layout, heading->title.start, heading->title.end, string);
      g_string_append_printf (string, "|%s", kinds[task->kind]);
      if (task->parent != 0)
        g_string_append_printf (string, "|%u", task->parent);
      if (task->deadline != NULL)
        g_string_append_printf (string, "|%s", task->deadline);
      g_string_append_c (string, '\n');
    }

  return g_string_free (string, FALSE);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *tasks;
} Manner;

static const Manner manners[] = {
  { "bodies-in-brackets", "一、妇女与健康\n主要目标：\n1.筛查率达到70%。\n策略措施：\n" TEXT "（市卫生健康委、市妇联）\n二、妇女与教育\n策略措施：\n" TEXT "\n",
    "|策略措施|task\n" },
  { "list-in-an-overview", "一、总体要求\n（一）建设路网。" TEXT "（市交通局牵头）\n（二）指导思想。" TEXT "\n", "（一）|建设路网|task\n" },
  { "deepest",
    "一、总体要求\n（一）工作目标。" TEXT "\n二、重点任务\n（一）夯实基础。" TEXT "\n1.修路。" TEXT "\n2.架桥。" TEXT
    "\n（二）扩大开放。" TEXT "\n三、支持政策\n（一）财政政策。" TEXT "\n四、保障措施\n（一）加强领导。" TEXT "\n",
    "1|修路|task\n2|架桥|task\n（二）|扩大开放|task\n（一）|财政政策|policy\n（一）|加强领导|safeguard\n" },
  { "none-in-goals-and-reviews",
    "一、工作回顾\n（一）产业发展。" TEXT "\n二、工作目标\n（一）经济目标。" TEXT
    "\n三、基本原则\n（一）绿色发展。" TEXT "\n",
    "" },
  { "chapters", "第一章 重点任务\n第一节 建设路网\n" TEXT "\n第二节 建设港口\n一、建设码头\n" TEXT "\n",
    "第一节|建设路网|task\n一|建设码头|task\n" },
  { "dashes-divide-nothing",
    "一、重点任务\n（一）建设路网。" TEXT "\n——建设国道。" TEXT "\n——建设省道。" TEXT "\n（二）建设港口。" TEXT "\n",
    "（一）|建设路网|task\n（二）|建设港口|task\n" },
  { "text-in-dashes-alone",
    "一、重点任务\n（一）建设路网\n——建设国道。" TEXT "\n——建设省道。" TEXT "（市交通局、市财政局）\n（二）建设港口。" TEXT "\n",
    "（一）|建设路网|task\n（二）|建设港口|task\n" },
  { "customary-titles-without-parts", "一、重点任务\n" TEXT "\n二、保障措施\n" TEXT "\n", "" },
  { "list-for-the-whole",
    "一、重点任务\n（一）建设路网\n1.建设国道。" TEXT "\n2.建设省道。" TEXT
    "\n牵头单位：市交通局\n配合单位：市财政局\n（二）建设港口。" TEXT "\n牵头单位：市港务局\n",
    "（一）|建设路网|task\n1|建设国道|task|1\n2|建设省道|task|1\n（二）|建设港口|task\n" },
  { "lists-behind-the-text",
    "一、重点任务\n（一）建设路网。" TEXT "责任单位：市交通局\n（二）建设港口。\n" TEXT "\n责任单位：市港务局\n",
    "（一）|建设路网|task\n（二）|建设港口|task\n" },
  { "lists-for-each-part",
    "一、重点任务\n（一）建设路网\n1.建设国道。" TEXT "\n牵头单位：市交通局\n2.建设省道。" TEXT
    "\n牵头单位：市交通局\n",
    "1|建设国道|task\n2|建设省道|task\n" },
  { "list-above-the-parts",
    "一、重点任务\n（一）建设路网（责任单位：市交通局）\n1.建设国道。" TEXT "\n2.建设省道。" TEXT "\n",
    "（一）|建设路网|task\n1|建设国道|task|1\n2|建设省道|task|1\n" },
  { "deadline-lines",
    "一、重点任务\n（一）建设路网。" TEXT "\n责任单位：市交通局\n完成时限：2023年底\n（二）建设港口。" TEXT
    "\n完成时限：2024年6月底前\n（三）建设航道。" TEXT "\n完成时限：长期坚持\n",
    "（一）|建设路网|task|2023\n（二）|建设港口|task|2024-06\n（三）|建设航道|task|ongoing\n" },
  { "deadline-in-the-title", "一、重点任务\n（一）建设路网（2023年底前完成）\n" TEXT "\n（二）建设港口。" TEXT "\n",
    "（一）|建设路网|task|2023\n（二）|建设港口|task\n" },
  { "lead-ins", "一、重点任务\n\n**建设路网。**" TEXT "\n\n**建设港口。**" TEXT "\n",
    "|建设路网|task\n|建设港口|task\n" },
};

static void
test_manner (gconstpointer data)
{
  const Manner *manner = data;
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (manner->text, notes);
  g_autofree char *tasks = describe (read->reading);

  g_assert_cmpstr (tasks, ==, manner->tasks);
}

/* The lines of a list that answers for the whole lie under the whole. */
static void
test_lifted_list (void)
{
  static const char text[] = "一、重点任务\n（一）建设路网\n1.建设国道。" TEXT "\n2.建设省道。" TEXT "\n牵头单位：市交通局\n";
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (text, notes);
  const PlanModelReading *reading = read->reading;

  g_assert_cmpuint (reading->layout->blocks->len, ==, 5);
  g_assert_cmpuint (plan_model_reading_find_task (reading, 4), ==, 1);
  g_assert_cmpuint (plan_model_reading_find_task (reading, 3), ==, 3);
  g_assert_cmpuint (plan_model_reading_find_task (reading, 2), ==, 2);
  g_assert_cmpuint (plan_model_reading_find_task (reading, 0), ==, 0);
}

/* Annexes that are plans have their own period, those that are lists have none. */
static void
test_annexes (void)
{
  static const char text[] = "一、重点任务\n（一）建设路网。" TEXT "\n附件1\n北山区水利建设行动方案（2022—2024年）\n一、重点任务\n（一）修建水库。" TEXT
                             "\n附件2\n东江区水利建设工作方案\n一、工作目标\n" TEXT "\n附件3\n名词解释\n1.海绵城市。" TEXT "\n";
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (text, notes);
  const PlanModelReading *reading = read->reading;
  static const guint32 annexes[] = { 0, 0, 1, 1, 1, 2, 2, 0, 0 };
  g_autofree char *tasks = describe (reading);
  const PlanModelAnnex *annex;

  g_assert_cmpuint (reading->headings->len, ==, G_N_ELEMENTS (annexes));
  for (guint i = 0; i < G_N_ELEMENTS (annexes); i++)
    g_assert_cmpuint (plan_model_reading_get_heading (reading, i)->annex, ==, annexes[i]);
  g_assert_cmpuint (reading->annexes->len, ==, 2);
  annex = &g_array_index (reading->annexes, PlanModelAnnex, 0);
  g_assert_cmpstr (annex->title, ==, "北山区水利建设行动方案（2022—2024年）");
  g_assert_cmpint (annex->year_start, ==, 2022);
  g_assert_cmpint (annex->year_end, ==, 2024);
  g_assert_cmpint (annex->kind, ==, PLAN_MODEL_PLAN_KIND_ACTION_PLAN);
  g_assert_cmpuint (annex->kind_place.end - annex->kind_place.start, ==, 4);
  g_assert_cmpuint (annex->period_place.start, >, annex->kind_place.end);
  annex = &g_array_index (reading->annexes, PlanModelAnnex, 1);
  g_assert_cmpstr (annex->title, ==, "东江区水利建设工作方案");
  g_assert_cmpint (annex->year_end, ==, 0);
  g_assert_cmpint (annex->kind, ==, PLAN_MODEL_PLAN_KIND_IMPLEMENTATION_PLAN);
  g_assert_cmpstr (tasks, ==, "（一）|建设路网|task\n（一）|修建水库|task\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (manners); i++)
    {
      g_autofree char *path = g_strconcat ("/reader/tasks/", manners[i].name, NULL);

      g_test_add_data_func (path, &manners[i], test_manner);
    }
  g_test_add_func ("/reader/tasks/lifted-list", test_lifted_list);
  g_test_add_func ("/reader/tasks/annexes", test_annexes);

  return g_test_run ();
}
