/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#define TITLE "云河市数字经济发展规划（2021—2025年）\n"
#define DIGITS "12345678901234567890"

/* For each rule a document that raises it, and the same without what is doubtful. */
static const struct
{
  PlanModelNoteRule rule;
  const char *doubtful;
  const char *plain;
} cases[] = {
  { PLAN_MODEL_NOTE_TEXT_LOST, TITLE "加快建\357\277\275设。\n", TITLE "加快建设。\n" },
  { PLAN_MODEL_NOTE_NO_CHINESE, "A plan of no government.\n", TITLE },
  { PLAN_MODEL_NOTE_TITLE_UNCERTAIN, "加快建设。\n", TITLE "加快建设。\n" },
  { PLAN_MODEL_NOTE_PERIOD_UNCERTAIN, "云河市数字经济发展规划\n一、发展目标\n“十四五”期间，加快建设。\n", TITLE "一、发展目标\n加快建设。\n" },
  { PLAN_MODEL_NOTE_ISSUER_DIFFERS,
    "云河市人民政府办公室\n关于印发云河市数字经济发展规划（2021—2025年）的通知\n各县人民政府：\n现印发给你们，请认真贯彻执行。\n云河市财政局\n2021年3月4日\n"
    TITLE "一、发展目标\n加快建设。\n",
    "云河市人民政府办公室\n关于印发云河市数字经济发展规划（2021—2025年）的通知\n各县人民政府：\n现印发给你们，请认真贯彻执行。\n云河市人民政府办公室\n2021年3月4日\n"
    TITLE "一、发展目标\n加快建设。\n" },
  { PLAN_MODEL_NOTE_DATE_DIFFERS,
    "成文日期：2021年3月9日\n云河市数字经济发展规划（2021—2025年）\n一、发展目标\n加快建设。\n云河市人民政府\n2021年3月4日\n",
    "成文日期：2021年3月4日\n云河市数字经济发展规划（2021—2025年）\n一、发展目标\n加快建设。\n云河市人民政府\n2021年3月4日\n" },
  { PLAN_MODEL_NOTE_HEADING_DAMAGED, TITLE "一、重点任务\n（一）修路。加快建设进度，保证工程质量。\n（二、架桥。加快建设进度，保证工程质量。\n",
    TITLE "一、重点任务\n（一）修路。加快建设进度，保证工程质量。\n（二）架桥。加快建设进度，保证工程质量。\n" },
  { PLAN_MODEL_NOTE_NUMBERING_BROKEN, TITLE "一、发展目标\n加快建设。\n二、重点任务\n加快建设。\n四、保障措施\n加快建设。\n",
    TITLE "一、发展目标\n加快建设。\n二、重点任务\n加快建设。\n三、保障措施\n加快建设。\n" },
  { PLAN_MODEL_NOTE_YEAR_INHERITED,
    "云河市数字经济发展规划\n规划期限为2021—2025年。\n一、重点任务\n（一）建设学校。建成学校10所。到2023年，建成医院2所。\n",
    TITLE "二、重点任务\n（一）建设学校。建成学校10所。到2023年，建成医院2所。\n" },
  { PLAN_MODEL_NOTE_YEAR_UNCERTAIN, "云河市数字经济发展规划\n一、发展目标\n建成学校10所。\n", TITLE "一、发展目标\n到2025年，建成学校10所。\n" },
  { PLAN_MODEL_NOTE_SUBJECT_INHERITED, TITLE "一、发展目标\n到2025年，新建高标准农田45万亩、改造提升20万亩。\n",
    TITLE "一、发展目标\n到2025年，森林面积达到100万亩，占全市面积的比重达到30%。\n" },
  { PLAN_MODEL_NOTE_NAME_UNCERTAIN, TITLE "一、发展目标\n到2025年，“专精特新企业达到100家。\n",
    TITLE "一、发展目标\n到2025年，“专精特新”企业达到100家。\n" },
  { PLAN_MODEL_NOTE_UNIT_MISSING, TITLE "一、发展目标\n到2025年，市场主体达到85。\n", TITLE "一、发展目标\n到2025年，创新指数达到85。\n" },
  { PLAN_MODEL_NOTE_UNIT_UNCERTAIN, TITLE "表1 主要指标\n| 指标 | 单位 | 2020年 | 2025年 |\n| 医院数 | 所 | 2 | 5 |\n| 婴儿死亡率 | 张 | 4 | 3 |\n",
    TITLE "表1 主要指标\n| 指标 | 单位 | 2020年 | 2025年 |\n| 医院数 | 所 | 2 | 5 |\n| 婴儿死亡率 | ‰ | 4 | 3 |\n" },
  { PLAN_MODEL_NOTE_BASELINE_UNCERTAIN,
    TITLE "一、发展基础\n2020年，城区空气优良天数比率达到80%。\n二、发展目标\n到2025年，空气优良天数比率达到85%。\n",
    TITLE "一、发展基础\n2020年，空气优良天数比率达到80%。\n二、发展目标\n到2025年，空气优良天数比率达到85%。\n" },
  { PLAN_MODEL_NOTE_FORM_UNCERTAIN, TITLE "一、发展目标\n到2025年，森林覆盖率达到2个百分点。\n", TITLE "一、发展目标\n到2025年，森林覆盖率提高2个百分点。\n" },
  { PLAN_MODEL_NOTE_TARGET_UNCERTAIN, TITLE "一、发展目标\n到2025年，新建学校10所，2024年底前全部完成。\n", TITLE "一、发展目标\n到2025年，清单项目全部落实。\n" },
  { PLAN_MODEL_NOTE_NUMBER_TOO_LONG, TITLE "一、发展目标\n到2025年，企业达到" DIGITS DIGITS "家。\n",
    TITLE "一、发展目标\n到2025年，企业达到" DIGITS "家。\n" },
  { PLAN_MODEL_NOTE_ROLE_BY_RULE,
    TITLE "一、重点任务\n（一）建设机房。加快建设。（市财政局、市教育局负责）\n（二）建设学校。加快建设。（市教育局、市财政局负责）\n"
          "二、保障措施\n责任单位中列第一位的为牵头单位。\n",
    TITLE "一、重点任务\n（一）建设机房。加快建设。（市财政局牵头，市教育局配合）\n" },
  { PLAN_MODEL_NOTE_ROLE_UNCERTAIN, TITLE "一、重点任务\n（一）建设机房。加快建设。（市财政局、市教育局）\n",
    TITLE "一、重点任务\n（一）建设机房。加快建设。（市财政局牵头，市教育局配合）\n" },
  { PLAN_MODEL_NOTE_AGENCY_UNCERTAIN, TITLE "一、重点任务\n（一）建设机房。加快建设。（责任单位：市财政局、市教育局、水云间）\n",
    TITLE "一、重点任务\n（一）建设机房。加快建设。（责任单位：市财政局、市教育局）\n" },
  { PLAN_MODEL_NOTE_BRACKET_LOST, TITLE "一、重点任务\n（一）建设机房。加快建设。（责任单位：市财政局、市教育局\n（二）建设学校。加快建设。\n",
    TITLE "一、重点任务\n（一）建设机房。加快建设。（责任单位：市财政局、市教育局）\n（二）建设学校。加快建设。\n" },
  { PLAN_MODEL_NOTE_BRACKET_MEANING_UNKNOWN,
    TITLE "表1 主要指标\n| 指标 | 2020年 | 2025年 |\n| 企业数（家） | 10 | [20] |\n| 学校数（所） | 1 | 5 |\n",
    TITLE "表1 主要指标\n| 指标 | 2020年 | 2025年 |\n| 企业数（家） | 10 | 20 |\n| 学校数（所） | 1 | 5 |\n" },
  { PLAN_MODEL_NOTE_TABLE_RAGGED, TITLE "表1 主要指标\n| 指标 | 2020年 | 2025年 |\n"
          "| 企业数（家） | 10 | 20 |\n| 学校数（所） | 1 |\n| 医院数（所） | 1 | 2 | 3 | 4 |\n",
    TITLE "表1 主要指标\n| 指标 | 2020年 | 2025年 |\n| 企业数（家） | 10 | 20 |\n| 学校数（所） | 1 | 5 |\n" },
  { PLAN_MODEL_NOTE_TABLE_UNCERTAIN, TITLE "一、发展目标\n加快建设。\n表1 情况\n| 甲 | 乙 | 丙 |\n| 3 | 3 | 4 |\n| 8 | 5 | 6 |\n",
    TITLE "一、发展目标\n加快建设。\n表1 主要指标\n| 指标 | 2020年 | 2025年 |\n| 企业数（家） | 10 | 20 |\n| 学校数（所） | 1 | 5 |\n" },
};

/* Raised by bytes or by limits, or only in a build without a library, which other tests are about. */
static const PlanModelNoteRule elsewhere[] = {
  PLAN_MODEL_NOTE_ENCODING_GUESSED,
  PLAN_MODEL_NOTE_SCRIPT_UNCONVERTED,
  PLAN_MODEL_NOTE_LIMIT_REACHED,
};

static guint
count (PlanModelNoteRule  rule,
       const char        *text)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (text, notes);
  guint n = 0;

  for (guint i = 0; i < notes->rows->len; i++)
    {
      const PlanModelNote *note = &g_array_index (notes->rows, PlanModelNote, i);

      n += note->rule == rule;
      g_assert_cmpuint (note->start, <=, note->end);
      g_assert_cmpuint (note->end, <=, read->document->n_characters);
    }

  return n;
}

static void
test_rule (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);

  g_assert_cmpuint (count (cases[i].rule, cases[i].doubtful), >, 0);
  g_assert_cmpuint (count (cases[i].rule, cases[i].plain), ==, 0);
}

/* GB 18030 that does not say so. */
static void
test_encoding (void)
{
  g_autofree char *bytes = g_convert (TITLE, -1, "GB18030", "UTF-8", NULL, NULL, NULL);

  g_assert_nonnull (bytes);
  g_assert_cmpuint (count (PLAN_MODEL_NOTE_ENCODING_GUESSED, bytes), ==, 1);
  g_assert_cmpuint (count (PLAN_MODEL_NOTE_ENCODING_GUESSED, TITLE), ==, 0);
}

/* No rule is without a document here, and each says what it is. */
static void
test_complete (void)
{
  gboolean is_raised[PLAN_MODEL_N_NOTE_RULES] = { FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    is_raised[cases[i].rule] = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (elsewhere); i++)
    is_raised[elsewhere[i]] = TRUE;
  for (guint i = 0; i < PLAN_MODEL_N_NOTE_RULES; i++)
    {
      g_test_message ("%s", plan_model_note_rules[i].id);
      g_assert_true (is_raised[i]);
      g_assert_true (g_str_has_suffix (plan_model_note_rules[i].explanation, "."));
      for (guint k = 0; k < i; k++)
        g_assert_cmpstr (plan_model_note_rules[i].id, !=, plan_model_note_rules[k].id);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/notes/%s", plan_model_note_rules[cases[i].rule].id);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_rule);
    }
  g_test_add_func ("/reader/notes/encoding", test_encoding);
  g_test_add_func ("/reader/notes/complete", test_complete);

  return g_test_run ();
}
