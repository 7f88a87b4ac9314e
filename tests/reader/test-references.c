/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <glib.h>

#define BASIS PLAN_MODEL_REFERENCE_RELATION_BASIS
#define SUPERIOR PLAN_MODEL_REFERENCE_RELATION_SUPERIOR
#define REVISES PLAN_MODEL_REFERENCE_RELATION_REVISES
#define REPLACES PLAN_MODEL_REFERENCE_RELATION_REPLACES
#define CITES PLAN_MODEL_REFERENCE_RELATION_CITES

typedef struct
{
  const char *title;
  const char *number;
  PlanModelReferenceRelation relation;
  const char *printed; /* NULL: 《title》 */
} Wanted;

/* Each paragraph is the opening of a plan, or, behind a heading, part of its text. */
static const struct
{
  gboolean is_opening;
  const char *text;
  Wanted wanted[4];
} cases[] = {
  { TRUE, "根据《中华人民共和国防洪法》《湖北省防汛条例》，制定本方案，请认真执行。",
    { { "中华人民共和国防洪法", NULL, BASIS }, { "湖北省防汛条例", NULL, BASIS } } },
  { TRUE, "为贯彻落实《湖北省数字经济强省三年行动方案》（鄂政办发〔2022〕36号）精神，结合实际，制定本方案。",
    { { "湖北省数字经济强省三年行动方案", "鄂政办发〔2022〕36号", SUPERIOR, "《湖北省数字经济强省三年行动方案》（鄂政办发〔2022〕36号）" } } },
  /* The plan of the same subject is the superior's; the others are what it rests on. */
  { TRUE, "全面落实《国务院关于加强质量工作的意见》（国发〔2022〕5号）、《湖北省绿色建材发展三年行动方案》部署，结合实际，制定本方案。",
    { { "国务院关于加强质量工作的意见", "国发〔2022〕5号", BASIS, "《国务院关于加强质量工作的意见》（国发〔2022〕5号）" },
      { "湖北省绿色建材发展三年行动方案", NULL, SUPERIOR } } },
  /* A title within a title, in brackets of any shape. */
  { TRUE, "按照《省政府办公厅关于贯彻落实〈关于促进制造业发展的意见〉的通知》(鄂政办函[2021]3号)要求，制定本方案，请执行。",
    { { "省政府办公厅关于贯彻落实〈关于促进制造业发展的意见〉的通知", "鄂政办函[2021]3号", BASIS,
        "《省政府办公厅关于贯彻落实〈关于促进制造业发展的意见〉的通知》(鄂政办函[2021]3号)" } } },
  { TRUE, "根据《关于印发《湖北省标准化条例》实施意见的通知》，制定本方案，请认真执行。",
    { { "关于印发《湖北省标准化条例》实施意见的通知", NULL, BASIS } } },
  /* A bracket of the number is lost; the number has words behind it. */
  { TRUE, "依据《关于规范招标工作的意见》（鄂发改2021〕7号文件）要求，制定本方案，请认真执行。",
    { { "关于规范招标工作的意见", "鄂发改2021〕7号", BASIS, "《关于规范招标工作的意见》（鄂发改2021〕7号文件）" } } },
  /* What the bracket holds is no number. */
  { TRUE, "根据《湖北省“十四五”建材工业规划》（以下简称《规划》），制定本方案。《规划》提出的任务要细化。",
    { { "湖北省“十四五”建材工业规划", NULL, BASIS } } },
  /* The plan itself is none. */
  { TRUE, "为推动发展，制定《十堰市绿色建材发展三年行动方案（2023—2025年）》，请认真执行。", { { NULL } } },
  { FALSE, "认真落实《湖北省质量强省建设纲要》，开展质量提升行动。", { { "湖北省质量强省建设纲要", NULL, SUPERIOR } } },
  { FALSE, "按照《绿色建材评价技术导则》要求，开展认证。", { { "绿色建材评价技术导则", NULL, BASIS } } },
  { FALSE, "修订《十堰市建筑垃圾管理办法》，完善收费制度。", { { "十堰市建筑垃圾管理办法", NULL, REVISES } } },
  { FALSE, "本方案自印发之日起施行，《十堰市绿色建材发展实施意见》（十政发〔2018〕12号）同时废止。",
    { { "十堰市绿色建材发展实施意见", "十政发〔2018〕12号", REPLACES, "《十堰市绿色建材发展实施意见》（十政发〔2018〕12号）" } } },
  { FALSE, "签订《节能减排目标责任书》，编制《十堰市建材产业地图》。",
    { { "节能减排目标责任书", NULL, CITES }, { "十堰市建材产业地图", NULL, CITES } } },
  /* What was named before is only named again. */
  { FALSE, "落实《湖北省质量强省建设纲要》。加强对《湖北省质量强省建设纲要》的宣传。",
    { { "湖北省质量强省建设纲要", NULL, SUPERIOR }, { "湖北省质量强省建设纲要", NULL, CITES } } },
  /* Marks of other shapes. */
  { FALSE, "落实<<湖北省质量强省建设纲要>>和〈湖北省标准化发展规划〉，开展质量提升行动。",
    { { "湖北省质量强省建设纲要", NULL, SUPERIOR, "<<湖北省质量强省建设纲要>>" },
      { "湖北省标准化发展规划", NULL, SUPERIOR, "〈湖北省标准化发展规划〉" } } },
  /* A mark that never closes takes nothing with it. */
  { FALSE, "落实《湖北省质量强省建设纲要，开展质量提升行动。", { { NULL } } },
};

static void
test_relations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autofree char *text = g_strdup_printf ("十堰市绿色建材发展三年行动方案（2023—2025年）\n%s\n一、总体要求\n坚持绿色发展。\n%s\n",
                                               cases[i].is_opening ? cases[i].text : "为推动发展，制定本方案，请各地各部门结合职责认真执行。",
                                               cases[i].is_opening ? "" : cases[i].text);
      g_autoptr (PlanModelRead) read = read_text (text, notes);
      const GArray *references;
      guint n = 0;

      g_test_message ("%s", cases[i].text);
      references = read->reading->references;
      while (n < G_N_ELEMENTS (cases[i].wanted) && cases[i].wanted[n].title != NULL)
        n++;
      g_assert_cmpuint (references->len, ==, n);
      for (guint k = 0; k < MIN (n, references->len); k++)
        {
          const PlanModelReferenceFound *found = &g_array_index (references, PlanModelReferenceFound, k);
          const Wanted *wanted = &cases[i].wanted[k];
          g_autofree char *printed = plan_model_layout_dup_text (read->layout, found->place.start, found->place.end);
          g_autofree char *quoted = g_strdup_printf ("《%s》", wanted->title);

          g_assert_cmpstr (found->title, ==, wanted->title);
          g_assert_cmpstr (found->document_number, ==, wanted->number);
          g_assert_cmpint (found->relation, ==, wanted->relation);
          g_assert_cmpstr (printed, ==, wanted->printed != NULL ? wanted->printed : quoted);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/reader/references/relations", test_relations);

  return g_test_run ();
}
