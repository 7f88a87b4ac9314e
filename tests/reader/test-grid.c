/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/read-private.h>

#include <glib.h>
#include <string.h>

static PlanModelRead *
read_text (const char     *text,
           guint           max_cells,
           PlanModelNotes *notes)
{
  const PlanModelReadOptions options = { NULL, FALSE, { G_MAXUINT, max_cells, G_MAXUINT } };
  g_autoptr (GError) error = NULL;
  PlanModelRead *read = plan_model_read_new ("test", text, strlen (text), &options, notes, &error);

  g_assert_no_error (error);

  return read;
}

/* The grids as text: a row a line, a bar after each cell; empty places are "_", what a wide cell covers is "<", what one
 * over several rows covers is "^"; grids are parted by a line of "=". */
static char *
draw_grids (const PlanModelRead *read)
{
  const PlanModelLayout *layout = read->layout;
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < layout->grids->len; i++)
    {
      const PlanModelGrid *grid = plan_model_layout_get_grid (layout, i);
      g_autofree char **places = g_new0 (char *, grid->n_rows * grid->n_columns);

      if (i > 0)
        g_string_append (string, "=\n");
      for (guint k = 0; k < grid->n_cells; k++)
        {
          const PlanModelCell *cell = plan_model_layout_get_cell (layout, grid->first_cell + k);

          g_assert_cmpuint (cell->row + cell->n_rows, <=, grid->n_rows);
          g_assert_cmpuint (cell->column + cell->n_columns, <=, grid->n_columns);
          for (guint row = 0; row < cell->n_rows; row++)
            for (guint column = 0; column < cell->n_columns; column++)
              {
                char **place = &places[(cell->row + row) * grid->n_columns + cell->column + column];

                g_free (*place);
                *place = column > 0 ? g_strdup ("<") : row > 0 ? g_strdup ("^")
                                                               : plan_model_layout_dup_text (layout, cell->start, cell->end);
              }
        }
      for (guint k = 0; k < grid->n_rows * grid->n_columns; k++)
        {
          g_string_append_printf (string, "%s|", places[k] != NULL && *places[k] != '\0' ? places[k] : "_");
          if (k % grid->n_columns == grid->n_columns - 1)
            g_string_append_c (string, '\n');
          g_free (places[k]);
        }
    }

  return g_string_free (string, FALSE);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *grids;
} Case;

#define PLAIN "指标|2020年|2025年|\n绿化覆盖率(%)|38.2|42|\n公园数(座)|31|45|\n"

static const Case cases[] = {
  { "stack", "指标 |\n2020年 |\n2025年 |\n绿化覆盖率(%) |\n38.2 |\n42 |\n公园数(座) |\n31 |\n45 |\n", PLAIN },
  { "stack-name-broken", "指标 |\n2020年 |\n2025年 |\n绿化覆盖\n率(%) |\n38.2 |\n42 |\n公园数(座) |\n31 |\n45 |\n——正文。\n", PLAIN },
  { "stack-blank-lines", "指标 |\n\n2020年 |\n\n2025年 |\n\n绿化覆盖率(%) |\n\n38.2 |\n\n42 |\n\n公园数(座) |\n\n31 |\n\n45 |\n", PLAIN },
  { "stack-group", "序号 |\n指标 |\n单位 |\n2020年 |\n2025年 |\n属性 |\n一、生态 |\n1 |\n绿化覆盖率 |\n% |\n38.2 |\n42 |\n约束性 |\n"
    "二、民生 |\n2 |\n公园数 |\n座 |\n31 |\n45 |\n预期性 |\n3 |\n床位数 |\n张 |\n— |\n900 |\n预期性 |\n",
    "序号|指标|单位|2020年|2025年|属性|\n一、生态|<|<|<|<|<|\n1|绿化覆盖率|%|38.2|42|约束性|\n二、民生|<|<|<|<|<|\n"
    "2|公园数|座|31|45|预期性|\n3|床位数|张|—|900|预期性|\n" },
  { "lines-of-sentences",
    "序号\n\n工作任务\n\n工作目标\n\n牵头单位\n\n责任单位\n\n完成时限\n\n1\n\n小区改造\n\n改造老旧小区14个，惠及居民2360户。\n\n县住建局\n\n县城管局\n\n"
    "河口镇人民政府\n\n10月底前\n\n2\n\n普惠托育\n\n新增托位300个。\n\n县卫健委\n\n县教体局\n\n12月底前\n\n各部门要抓好落实。\n",
    "序号|工作任务|工作目标|牵头单位|责任单位|完成时限|\n1|小区改造|改造老旧小区14个，惠及居民2360户。|县住建局|县城管局\n河口镇人民政府|10月底前|\n"
    "2|普惠托育|新增托位300个。|县卫健委|县教体局|12月底前|\n" },
  { "lines-without-numbers", "序号\n工作任务\n牵头单位\n完成时限\n修路十里。\n县交通局\n架桥三座。\n县交通局\n", "" },
  { "stack-category-once", "类别 |\n指标 |\n2020年 |\n2025年 |\n生态 |\n绿化覆盖率(%) |\n38.2 |\n42 |\n公园数(座) |\n31 |\n45 |\n民生 |\n"
    "床位数(张) |\n700 |\n900 |\n",
    "类别|指标|2020年|2025年|\n生态|绿化覆盖率(%)|38.2|42|\n_|公园数(座)|31|45|\n民生|床位数(张)|700|900|\n" },
  { "stack-two-heads", "指标 |\n单位 |\n2020年 |\n2025年 |\n属性 |\n目标值 |\n年均增长 |\n绿化覆盖率 |\n% |\n38.2 |\n42 |\n— |\n约束性 |\n"
    "公园数 |\n座 |\n31 |\n45 |\n7.7% |\n预期性 |\n",
    "指标|单位|2020年|2025年|<|属性|\n_|_|_|目标值|年均增长|_|\n绿化覆盖率|%|38.2|42|—|约束性|\n公园数|座|31|45|7.7%|预期性|\n" },
  { "bars", "| 指标 | 2020年 | 2025年 |\n| 绿化覆盖率(%) | 38.2 | 42 |\n| 公园数(座) | 31 | 45 |\n", PLAIN },
  { "bars-between", "指标 | 2020年 | 2025年\n绿化覆盖率(%) | 38.2 | 42\n公园数(座) | 31 | 45\n正文在后。\n", PLAIN },
  { "bars-behind", "指标 | 2020年 | 2025年 |\n绿化覆盖率(%) | 38.2 | 42 |\n公园数(座) | 31 | 45 |\n正文在后。\n", PLAIN },
  { "bars-cell-broken", "| 指标 | 2020年 | 2025年 |\n| 绿化覆盖\n率(%) | 38.2 | 42 |\n| 公园数(座) | 31 | 45 |\n", PLAIN },
  { "bars-full-width", "｜指标｜2020年｜2025年｜\n｜绿化覆盖率(%)｜38.2｜42｜\n｜公园数(座)｜31｜45｜\n", PLAIN },
  { "bars-empty", "指标 | 2020年 | 2025年 | 备注 |\n绿化覆盖率(%) | | 42 | ||\n公园数(座) | 31 | 45 | |\n",
    "指标|2020年|2025年|备注|\n绿化覆盖率(%)|_|42|_|\n公园数(座)|31|45|_|\n" },
  { "bars-two-heads", "指标 | 单位 | 2020年 | 2025年 | 属性 |\n目标值 | 年均增长 |\n绿化覆盖率 | % | 38.2 | 42 | — | 约束性 |\n"
    "公园数 | 座 | 31 | 45 | 7.7% | 预期性 |\n",
    "指标|单位|2020年|2025年|<|属性|\n_|_|_|目标值|年均增长|_|\n绿化覆盖率|%|38.2|42|—|约束性|\n公园数|座|31|45|7.7%|预期性|\n" },
  { "bars-category-once", "类别 | 指标 | 2020年 | 2025年 |\n生态 | 绿化覆盖率(%) | 38.2 | 42 |\n公园数(座) | 31 | 45 |\n",
    "类别|指标|2020年|2025年|\n生态|绿化覆盖率(%)|38.2|42|\n_|公园数(座)|31|45|\n" },
  { "markdown", "| 指标 | 2020年 | 2025年 |\n|:---|---:|:---:|\n| **绿化覆盖率(%)** | 38.2 | 42 |\n| 公园数(座) | 31 | 45 |\n", PLAIN },
  { "frame", "+------+------+------+\n| 指标 | 2020年 | 2025年 |\n+------+------+------+\n| 绿化覆盖率(%) | 38.2 | 42 |\n"
    "| 公园数(座) | 31 | 45 |\n+------+------+------+\n", PLAIN },
  { "tabs", "指标\t2020年\t2025年\n绿化覆盖率(%)\t38.2\t42\n公园数(座)\t31\t45\n", PLAIN },
  { "tabs-group", "指标\t2020年\t2025年\n生态\n绿化覆盖率(%)\t38.2\t42\n公园数(座)\t\t45\n",
    "指标|2020年|2025年|\n生态|<|<|\n绿化覆盖率(%)|38.2|42|\n公园数(座)|_|45|\n" },
  { "spaces", "   指标            2020年    2025年\n绿化覆盖率(%)       38.2       42\n公园数(座)           31        45\n", PLAIN },
  { "spaces-name-broken", "  序号   指标             单位    2020年    2025年\n   1     万元地区生产总    吨       0.61      0.52\n"
    "         值能耗\n   2     公园数            座       31        45\n",
    "序号|指标|单位|2020年|2025年|\n1|万元地区生产总值能耗|吨|0.61|0.52|\n2|公园数|座|31|45|\n" },
  { "spaces-name-around", "  序号   指标             单位    2020年    2025年\n         万元地区生产总\n   1                       吨       0.61      0.52\n"
    "         值能耗\n   2     公园数            座       31        45\n",
    "序号|指标|单位|2020年|2025年|\n1|万元地区生产总值能耗|吨|0.61|0.52|\n2|公园数|座|31|45|\n" },
  { "spaces-group", "  序号   指标             单位    2020年    2025年\n一、生态环境\n   1     绿化覆盖率        %        38.2      42\n"
    "   2     公园数            座       31        45\n",
    "序号|指标|单位|2020年|2025年|\n一、生态环境|<|<|<|<|\n1|绿化覆盖率|%|38.2|42|\n2|公园数|座|31|45|\n" },
  { "spaces-heads", "  指标            单位    2020年         2025年\n                                   目标值   年均增长\n"
    "绿化覆盖率         %        38.2      42        —\n公园数             座       31        45       7.7\n",
    "指标|单位|2020年|2025年|<|\n_|_|_|目标值|年均增长|\n绿化覆盖率|%|38.2|42|—|\n公园数|座|31|45|7.7|\n" },
  { "spaces-unaligned", "指标         单位     2020年    2025年\n一、总量\n用水总量    亿立方米    8.2     9\n二、结构\n再生水\n利用率       %        15.2    20\n",
    "指标|单位|2020年|2025年|\n一、总量|<|<|<|\n用水总量|亿立方米|8.2|9|\n二、结构|<|<|<|\n再生水利用率|%|15.2|20|\n" },
  { "words", "指标 2020年 2025年\n绿化覆盖率(%) 38.2 42\n公园数(座) 31 45\n正文在后。\n", PLAIN },
  { "lines", "指标\n2020年\n2025年\n绿化覆盖率(%)\n38.2\n42\n公园数(座)\n31\n45\n二、主要任务\n正文在后。\n", PLAIN },
  { "html", "<p>前</p><table><tr><th>指标</th><th>2020年</th><th>2025年</th></tr><tr><td>绿化覆盖率(%)</td><td>38.2</td><td>42</td></tr>"
    "<tr><td>公园数(座)</td><td>31</td><td>45</td></tr></table><p>后</p>", PLAIN },
  { "html-spans", "<html><body><table><tr><td rowspan=2>指标</td><td rowspan=2>2020年</td><td colspan=2>2025年</td></tr>"
    "<tr><td>目标值</td><td>年均增长</td></tr><tr><td>公园数(座)</td><td>31</td><td>45</td><td>7.7</td></tr></table></body></html>",
    "指标|2020年|2025年|<|\n^|^|目标值|年均增长|\n公园数(座)|31|45|7.7|\n" },
  { "none-prose", "到2025年,建成公园45座。\n绿化覆盖率达到42%。\n", "" },
  { "none-menu", "首页 | 政务公开 | 新闻\n正文。\n", "" },
  { "none-signature", "    某县人民政府办公室\n    2021年6月17日\n", "" },
  { "none-box", "专栏1 公园建设重点项目 |\n滨河公园。建设滨河步道12公里。 山地公园。改造山门。 |\n正文。\n", "" },
  { "none-letters", "Dear all,  we  meet\nat noon  today.\n", "" },
  { "headings-over-equal-parts",
    "镇街\t道路（公里）\t桥梁（座）\n\t2024年\t2025年\t2024年\t2025年\n东城\t3\t4\t1\t2\n西城\t5\t6\t2\t2\n",
    "镇街|道路（公里）|<|桥梁（座）|<|\n_|2024年|2025年|2024年|2025年|\n东城|3|4|1|2|\n西城|5|6|2|2|\n" },
};

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (PlanModelRead) read = read_text (self->text, 0, notes);
  g_autofree char *grids = draw_grids (read);

  if (strstr (self->text, "<table") != NULL && read->document->cells == NULL)
    {
      g_test_skip ("no reader of HTML");
      return;
    }
  g_assert_cmpstr (grids, ==, self->grids);
}

/* Each block of a table names its grid, and the grid the block; its codes are those of the cells. */
static void
test_blocks (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (PlanModelRead) read = read_text ("表1 目标\n指标 | 2020年 | 2025年 |\n公园数 | 31 | 45 |\n一段正文。\n指标\t2021年\n公园数\t31\n", 0, notes);
  const PlanModelLayout *layout = read->layout;
  guint n = 0;

  for (guint i = 0; i < layout->blocks->len; i++)
    {
      const PlanModelBlock *block = plan_model_layout_get_block (layout, i);
      const PlanModelGrid *grid;

      g_assert_cmpint (block->kind == PLAN_MODEL_BLOCK_TABLE, ==, block->grid != 0);
      if (block->grid == 0)
        continue;
      grid = plan_model_layout_get_grid (layout, block->grid - 1);
      g_assert_cmpuint (grid->block, ==, i);
      g_assert_cmpuint (plan_model_layout_get_cell (layout, grid->first_cell)->start, ==, block->start);
      g_assert_cmpuint (plan_model_layout_get_cell (layout, grid->first_cell + grid->n_cells - 1)->end, ==, block->end);
      n++;
    }
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (layout->blocks->len, ==, 4);
}

/* No more cells than allowed, and exactly so many. */
static void
test_limit (void)
{
  for (guint limit = 8; limit <= 10; limit++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (PlanModelRead) read = read_text (cases[0].text, limit, notes);

      g_assert_cmpuint (read->layout->cells->len, ==, MIN (limit, 9));
      g_assert_cmpint (read->layout->is_cut, ==, limit < 9);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/reader/grid/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/reader/grid/blocks", test_blocks);
  g_test_add_func ("/reader/grid/limit", test_limit);

  return g_test_run ();
}
