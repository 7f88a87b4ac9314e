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
      statement->place = (PlanModelPlace) { 1, 3 };
      plan_model_doubts_judge (read->reading);
      g_test_message ("%s", names[i].name);
      g_assert_cmpuint (notes->rows->len - n, ==, names[i].is_doubtful ? 1 : 0);
      /* What is doubted already is not doubted twice. */
      plan_model_doubts_judge (read->reading);
      g_assert_cmpuint (notes->rows->len - n, ==, names[i].is_doubtful ? 1 : 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/doubts/names", test_names);

  return g_test_run ();
}
