/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/ordinal-private.h>

static const struct
{
  const char *text;
  guint number;
  const char *manner; /* NULL: there is no number */
} cases[] = {
  { "一", 1, "#" },
  { "十", 10, "#" },
  { "十二", 12, "#" },
  { "二十", 20, "#" },
  { "二十三", 23, "#" },
  { "一百零五", 105, "#" },
  { "（三）", 3, "#(" },
  { "(三)", 3, "#(" },
  { "(三", 3, "#(" },
  { "第四章", 4, "第#章" },
  { "第十一节", 11, "第#节" },
  { "第十一節", 11, "第#节" },
  { "7", 7, "1" },
  { "７", 7, "1" },
  { "1.2", 2, "1.1" },
  { "2.2", 2, "2.1" },
  { "一是", 1, "#是" },
  { "附件2", 2, "附件1" },
  { "任务三", 3, "任务#" },
  { "③", 3, "ring" },
  { "——", 0, NULL },
  { "", 0, NULL },
  { "附件", 0, NULL },
  { "0", 0, NULL },
  { "99999999999999999999", 0, NULL },
};

static void
test_read (void)
{
  g_test_summary ("The number of a heading, and what is around it");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *manner = NULL;

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpuint (plan_model_ordinal_read (cases[i].text, &manner), ==, cases[i].number);
      g_assert_cmpstr (manner, ==, cases[i].manner);
    }
}

static void
test_read_number (void)
{
  guint number;

  g_test_summary ("A number stands at the beginning, and takes so many bytes");

  g_assert_cmpuint (plan_model_ordinal_read_number ("三大行动", &number), ==, 3);
  g_assert_cmpuint (number, ==, 3);
  g_assert_cmpuint (plan_model_ordinal_read_number ("12项", &number), ==, 2);
  g_assert_cmpuint (number, ==, 12);
  g_assert_cmpuint (plan_model_ordinal_read_number ("行动三", &number), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/ordinal/read", test_read);
  g_test_add_func ("/planmodel/ordinal/read-number", test_read_number);

  return g_test_run ();
}
