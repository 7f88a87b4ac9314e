/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <glib.h>

/* What is found among the codes is led back to the document's own characters and offsets. */
static void
test_origins (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (PlanModelRead) read = read_text ("　到 ２０２５ 年（末），GDP  per capita\n", notes);
  const PlanModelLayout *layout = read->layout;
  const PlanModelBlock *block;
  g_autofree char *text = NULL;

  g_assert_cmpuint (layout->blocks->len, ==, 1);
  block = plan_model_layout_get_block (layout, 0);
  g_assert_cmpuint (plan_model_codes_match (layout->codes, block->start, block->end, "到2025年(末),GDP per capita"), ==,
                    block->end - block->start);
  text = plan_model_layout_dup_text (layout, block->start + 1, block->start + 6);
  g_assert_cmpstr (text, ==, "２０２５年");
  g_assert_cmpuint (plan_model_layout_get_text_start (layout, block->start + 1), ==, 3);
  g_assert_cmpuint (plan_model_layout_get_text_end (layout, block->start + 6), ==, 9);
}

/* Han characters are their own codes, which spares the look at the table. */
static void
test_codes_of_han (void)
{
  const guint16 *table = plan_model_codes_get_table ();

  for (guint c = 0x4000; c <= 0x9fff; c++)
    g_assert_cmpuint (table[c], ==, c);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/layout/origins", test_origins);

  g_test_add_func ("/reader/layout/codes-of-han", test_codes_of_han);

  return g_test_run ();
}
