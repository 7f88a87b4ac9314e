/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/table/grid-private.h>

static void
test_wrap (void)
{
  static const struct
  {
    const char *text;
    gsize n_columns;
    gsize hanging;
    const char *lines; /* with / between them */
  } cases[] = {
    { "", 4, 0, "" },
    { "abc", 3, 0, "abc" },
    { "规划", 4, 0, "规划" },
    { "规划纲要", 4, 0, "规划/纲要" },
    { "规划纲要", 5, 0, "规划/纲要" },         /* no half of a character */
    { "规划纲要", 4, 2, "规划/纲/要" },
    { "规划纲要", 1, 0, "规/划/纲/要" },       /* one in any case */
    { "规划纲要", 4, 9, "规划/纲/要" },
    { "规划、纲要", 4, 0, "规/划、/纲要" },    /* no line begins with a mark that closes */
    { "规划(纲)要", 5, 0, "规划/(纲)/要" },    /* nor ends with one that opens */
    { "占GDP比重", 6, 0, "占GDP/比重" },       /* no word is cut */
    { "占GDP比重", 4, 0, "占/GDP/比重" },
    { "abcdef", 4, 0, "abcd/ef" },             /* but where it has to be */
    { "one two", 5, 0, "one/two" },            /* spaces do not reach over the end */
    { "规划 纲要", 4, 0, "规划/纲要" },        /* nor to the next line */
    { "规划¹纲要", 4, 0, "规/划¹/纲要" },      /* a mark stays with its word */
    { "1.5万", 4, 0, "1.5/万" },
    { "≥ 2.8", 5, 0, "≥ 2.8" },                /* one column wide */
    { "企业 ≥ 2 家", 9, 0, "企业/≥ 2 家" },    /* a figure is not taken apart */
    { "企业 > 50 家; 人", 11, 0, "企业/> 50 家; 人" },
    { "企业 2025", 7, 0, "企业/2025" },
    { "≥ 200 家", 4, 0, "≥ 20/0 家" },         /* but where it has to be */
    { "规\xcc\x81划", 2, 0, "规\xcc\x81/划" }, /* nor does a line begin with an accent */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) lines = plan_model_grid_wrap (cases[i].text, cases[i].n_columns, cases[i].hanging);
      g_autofree char *joined = g_strjoinv ("/", lines);

      g_assert_cmpstr (joined, ==, cases[i].lines);
    }
}

typedef struct
{
  PlanModelCell cells[3];
} Row;

static void
set_row (Row        *row,
         const char *name,
         const char *number,
         const char *tail,
         const char *last)
{
  g_string_assign (row->cells[0].text, name);
  g_string_assign (row->cells[1].text, number);
  g_string_assign (row->cells[1].tail, tail);
  g_string_assign (row->cells[2].text, last);
}

static void
test_rows (void)
{
  static const char *const rows[][4] = {
    { "Name", "2025", "", "x" },
    { "高新技术企业", "400", " 家", "" },
    { "  其中", "2.8", "", "y" },
  };
  PlanModelGrid grid = { .n_columns = 3, .columns = { [1] = { .flush_right = TRUE } } };
  g_autoptr (GString) text = g_string_new (NULL);
  Row row;

  for (guint i = 0; i < 3; i++)
    row.cells[i] = (PlanModelCell) { g_string_new (NULL), g_string_new (NULL) };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      set_row (&row, rows[i][0], rows[i][1], rows[i][2], rows[i][3]);
      plan_model_grid_measure (&grid, row.cells);
    }
  g_assert_cmpuint (plan_model_grid_get_width (&grid), ==, 12 + 2 + 4 + 3 + 2 + 1);

  grid.columns[0].text_width = 8;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      set_row (&row, rows[i][0], rows[i][1], rows[i][2], rows[i][3]);
      plan_model_grid_append_row (&grid, text, row.cells);
    }
  plan_model_grid_append_rule (&grid, text);
  g_assert_cmpstr (text->str, ==,
                   "Name      2025     x\n"
                   "高新技术   400 家\n"
                   "  企业\n"
                   "  其中     2.8     y\n"
                   "--------  -------  -\n");
  for (guint i = 0; i < 3; i++)
    {
      g_string_free (row.cells[i].text, TRUE);
      g_string_free (row.cells[i].tail, TRUE);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/grid/wrap", test_wrap);
  g_test_add_func ("/planmodel/grid/rows", test_rows);

  return g_test_run ();
}
