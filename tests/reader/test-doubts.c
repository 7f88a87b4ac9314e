/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <libplanmodel/reader/stages-private.h>

/* Names as they come out of a clause, and whether somebody who sees only the name would doubt it. */
static const struct
{
  const char *name;
  gboolean is_doubtful;
} names[] = {
  { "高新技术企业", FALSE },
  { "研究与试验发展（R&D）经费支出占地区生产总值比重", FALSE },
  { "新能源并网装机规模", FALSE },
  { "建设用地集约利用率", FALSE },
  { "5G基站", FALSE },
  { "专精特新“小巨人”企业", FALSE },
  { "学位", FALSE },
  { "GDP", FALSE },
  { "省", TRUE },
  { "或", TRUE },
  { "改造提升", TRUE },
  { "规上工业企业研发机构（含", TRUE },
  { "“专精特新企业", TRUE },
  { "煤炭消费占比仍高", TRUE },
  { "通过整合各类园区建成孵化器", TRUE },
  { "规模以上企业的", TRUE },
  { "科技人才、", TRUE },
  { "养老床位，护理型床位", TRUE },
  { "在孵企业", FALSE },
  { "在全部企业", TRUE },
  { "重点城市中", TRUE },
  { "普通高中", FALSE },
  { "地表水达到Ⅲ类水体比例", FALSE },
  { "茶园实现绿色防控", TRUE },
  { "总投资386亿元的重点项目", TRUE },
  { "产值10亿元以上企业", FALSE },
  { "招生規模不低於上年", TRUE },
  { "年经营收入", TRUE },
  { "旅游经营收入", FALSE },
  { "汽车累计推广量", FALSE },
  { "累计推广汽车", TRUE },
  { "行政村达到建设标准", FALSE },
};

static void
test_names (void)
{
  static const char text[] = "云河市规划\n";

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (PlanModelRead) read = read_text (text, notes);
      PlanModelStatement *statement = plan_model_reading_add_statement (read->reading);
      guint n = notes->rows->len;

      statement->name = names[i].name;
      statement->origin = PLAN_MODEL_ORIGIN_PROSE;
      statement->place = (PlanModelPlace) { 1, 3 };
      plan_model_doubts_judge (read->reading);
      g_test_message ("%s", names[i].name);
      g_assert_cmpuint (notes->rows->len - n, ==, names[i].is_doubtful ? 1 : 0);
      /* What is doubted already is not doubted twice. */
      plan_model_doubts_judge (read->reading);
      g_assert_cmpuint (notes->rows->len - n, ==, names[i].is_doubtful ? 1 : 0);
    }
}

/* What a level in a table is doubted for beside its name. */
static void
test_figures (void)
{
  static const struct
  {
    const char *name;
    const char *unit;
    gint16 year;
    int rule; /* -1: none */
  } figures[] = {
    { "婴儿死亡率", "‰", 2025, -1 },
    { "婴儿死亡率", "张", 2025, PLAN_MODEL_NOTE_UNIT_UNCERTAIN },
    { "常住人口覆盖率", "公里", 2025, PLAN_MODEL_NOTE_UNIT_UNCERTAIN },
    { "工业总产值", "亿元", 2025, -1 },
    { "工业总产值", "%", 2025, PLAN_MODEL_NOTE_UNIT_UNCERTAIN },
    { "旅游收入占生产总值", "%", 2025, -1 },
    { "计划投资", "个", 2025, PLAN_MODEL_NOTE_UNIT_UNCERTAIN },
    { "森林覆盖率", "%", 2025, -1 },
    { "新能源汽车", "%", 2025, PLAN_MODEL_NOTE_NAME_UNCERTAIN },
    { "碳汇", "森林蓄积量", 2025, PLAN_MODEL_NOTE_UNIT_UNCERTAIN },
    { "粮食产量", "万吨", 2022, -1 },
    { "粮食产量", "万吨", 2020, -1 },
    { "粮食产量", NULL, 2025, PLAN_MODEL_NOTE_UNIT_MISSING },
  };
  static const char text[] = "云河市人民政府关于印发云河市规划的通知\n各县：\n现印发给你们。\n云河市人民政府\n2021年3月4日\n云河市规划\n";

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (PlanModelRead) read = read_text (text, notes);
      PlanModelStatement *statement = plan_model_reading_add_statement (read->reading);
      guint n = notes->rows->len;

      statement->name = figures[i].name;
      statement->unit = figures[i].unit;
      statement->year = figures[i].year;
      statement->role = PLAN_MODEL_VALUE_ROLE_TARGET;
      statement->form = PLAN_MODEL_FORM_LEVEL;
      statement->has_amount = TRUE;
      statement->origin = PLAN_MODEL_ORIGIN_TABLE;
      statement->place = (PlanModelPlace) { 1, 3 };
      plan_model_doubts_judge (read->reading);
      g_test_message ("%s %s %d", figures[i].name, figures[i].unit, figures[i].year);
      g_assert_cmpuint (notes->rows->len - n, ==, figures[i].rule >= 0 ? 1 : 0);
      if (figures[i].rule >= 0)
        g_assert_cmpint (g_array_index (notes->rows, PlanModelNote, n).rule, ==, figures[i].rule);
    }
}

/* A figure of prose that no target would be, if no year is printed with it. */
static void
test_too_exact (void)
{
  static const struct
  {
    const char *amount;
    guint32 inferred;
    gboolean is_doubtful;
  } rows[] = {
    { "379.95", PLAN_MODEL_INFERS_YEAR, TRUE },  { "36671", PLAN_MODEL_INFERS_YEAR, TRUE },
    { "380", PLAN_MODEL_INFERS_YEAR, FALSE },    { "1380000", PLAN_MODEL_INFERS_YEAR, FALSE },
    { "0.00125", PLAN_MODEL_INFERS_YEAR, FALSE }, { "379.95", 0, FALSE },
  };
  static const char text[] = "云河市人民政府关于印发云河市规划的通知\n各县：\n现印发给你们。\n云河市人民政府\n2021年3月4日\n云河市规划\n";

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (PlanModelRead) read = read_text (text, notes);
      PlanModelStatement *statement = plan_model_reading_add_statement (read->reading);
      guint n = notes->rows->len;

      statement->name = "地区生产总值";
      statement->unit = "亿元";
      statement->year = 2025;
      statement->inferred = rows[i].inferred;
      statement->role = PLAN_MODEL_VALUE_ROLE_TARGET;
      statement->form = PLAN_MODEL_FORM_LEVEL;
      statement->comparator = PLAN_MODEL_COMPARATOR_REACH;
      statement->has_amount = plan_model_decimal_parse (rows[i].amount, -1, &statement->amount);
      statement->origin = PLAN_MODEL_ORIGIN_PROSE;
      statement->place = (PlanModelPlace) { 1, 3 };
      plan_model_doubts_judge (read->reading);
      g_test_message ("%s", rows[i].amount);
      g_assert_cmpuint (notes->rows->len - n, ==, rows[i].is_doubtful ? 1 : 0);
      if (rows[i].is_doubtful)
        g_assert_cmpint (g_array_index (notes->rows, PlanModelNote, n).rule, ==, PLAN_MODEL_NOTE_TARGET_UNCERTAIN);
    }
}

static guint
count_rule (const PlanModelNotes *notes,
            PlanModelNoteRule     rule)
{
  guint n = 0;

  for (guint i = 0; i < notes->rows->len; i++)
    n += g_array_index (notes->rows, PlanModelNote, i).rule == rule;

  return n;
}

/* A figure right behind one of the past, and a baseline of a plan that came out late. */
static void
test_neighbours (void)
{
  static const struct
  {
    const char *text;
    PlanModelNoteRule rule;
    guint n;
  } rows[] = {
    { "云河市规划（2021—2025年）\n一、重点任务\n目前，全市有企业300家。引进专家50人。\n", PLAN_MODEL_NOTE_TARGET_UNCERTAIN, 1 },
    { "云河市规划（2021—2025年）\n一、重点任务\n引进专家50人。目前，全市有企业300家。\n", PLAN_MODEL_NOTE_TARGET_UNCERTAIN, 0 },
    { "云河市人民政府关于印发云河市规划的通知\n各县：\n现印发给你们。\n云河市人民政府\n2023年3月4日\n云河市规划（2021—2025年）\n"
      "一、重点任务\n自来水普及率由61%提高到95%。\n",
      PLAN_MODEL_NOTE_YEAR_INHERITED, 1 },
    { "云河市人民政府关于印发云河市规划的通知\n各县：\n现印发给你们。\n云河市人民政府\n2021年3月4日\n云河市规划（2021—2025年）\n"
      "一、重点任务\n自来水普及率由61%提高到95%。\n",
      PLAN_MODEL_NOTE_YEAR_INHERITED, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (PlanModelRead) read = read_text (rows[i].text, notes);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpuint (read->reading->statements->len, ==, 2);
      g_assert_cmpuint (count_rule (notes, rows[i].rule), ==, rows[i].n);
    }
}

/* A target of prose for a year that was over when the plan was issued. */
static void
test_before_issue (void)
{
  static const char text[] = "云河市人民政府关于印发云河市规划的通知\n各县：\n现印发给你们。\n云河市人民政府\n2021年3月4日\n云河市规划\n";

  for (gint16 year = 2020; year <= 2021; year++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (PlanModelRead) read = read_text (text, notes);
      PlanModelStatement *statement = plan_model_reading_add_statement (read->reading);
      guint n = notes->rows->len;

      statement->name = "粮食产量";
      statement->unit = "万吨";
      statement->year = year;
      statement->role = PLAN_MODEL_VALUE_ROLE_TARGET;
      statement->form = PLAN_MODEL_FORM_LEVEL;
      statement->origin = PLAN_MODEL_ORIGIN_PROSE;
      statement->place = (PlanModelPlace) { 1, 3 };
      plan_model_doubts_judge (read->reading);
      g_assert_cmpuint (notes->rows->len - n, ==, year == 2020 ? 1 : 0);
      if (year == 2020)
        g_assert_cmpint (g_array_index (notes->rows, PlanModelNote, n).rule, ==, PLAN_MODEL_NOTE_TARGET_UNCERTAIN);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/doubts/names", test_names);
  g_test_add_func ("/reader/doubts/figures", test_figures);
  g_test_add_func ("/reader/doubts/before-issue", test_before_issue);
  g_test_add_func ("/reader/doubts/too-exact", test_too_exact);
  g_test_add_func ("/reader/doubts/neighbours", test_neighbours);

  return g_test_run ();
}
