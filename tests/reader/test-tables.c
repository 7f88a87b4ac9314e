/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "text.h"

#include <glib.h>
#include <string.h>

static void
draw_value (GString                  *string,
            const PlanModelStatement *self)
{
  static const char roles[] = "?TMBAE";
  static const char *const signs[] = { "", "", "≥", ">", "≤", "<", "≈", "–", "=" };
  static const char *const forms[] = { "", "", "increment", "cumulative", "annual-amount", "change", "percent-change",
                                       "annual-growth", "multiple", "rank", "rank-change", "coverage", "trend", "qualitative" };
  char amount[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

  g_string_append_printf (string, " %c", roles[self->role]);
  if (self->year != 0)
    g_string_append_printf (string, "%d", self->year);
  else if (self->year_end != 0)
    g_string_append_printf (string, "%d-%d", self->year_start, self->year_end);
  g_string_append_printf (string, "=%s", signs[self->comparator]);
  if (self->has_amount)
    {
      plan_model_decimal_print (&self->amount, amount);
      g_string_append (string, amount);
    }
  if (self->has_upper)
    {
      plan_model_decimal_print (&self->upper, amount);
      g_string_append_printf (string, "..%s", amount);
    }
  if (self->value_unit != NULL)
    g_string_append (string, self->value_unit);
  if (*forms[self->form] != '\0')
    g_string_append_printf (string, ",%s", forms[self->form]);
  if (self->change != PLAN_MODEL_CHANGE_NONE)
    g_string_append (string, self->change == PLAN_MODEL_CHANGE_RISE ? ",rise" : ",fall");
  if (self->base_year != 0)
    g_string_append_printf (string, ",from:%d", self->base_year);
  if (self->against_text != NULL)
    g_string_append_printf (string, ",against:%s", self->against_text);
  if (self->comment != NULL)
    g_string_append_printf (string, ",%s", self->comment);
  if (self->status == PLAN_MODEL_STATUS_PROVISIONAL)
    g_string_append (string, ",provisional");
  if (self->status == PLAN_MODEL_STATUS_ESTIMATED)
    g_string_append (string, ",estimated");
}

/* What the tables state, a line for each row: number, name, unit, area, group, nature, whose part it is, and its figures. */
static char *
draw_statements (const PlanModelReading *reading)
{
  GString *string = g_string_new (NULL);
  const PlanModelStatement *before = NULL;

  for (guint i = 0; i < reading->statements->len; i++)
    {
      const PlanModelStatement *self = &g_array_index (reading->statements, PlanModelStatement, i);

      if (self->origin != PLAN_MODEL_ORIGIN_TABLE)
        continue;
      if (before == NULL || before->row != self->row || before->table != self->table || before->project != self->project
          || g_strcmp0 (before->name, self->name) != 0 || g_strcmp0 (before->area, self->area) != 0)
        {
          if (before != NULL)
            g_string_append_c (string, '\n');
          if (self->project != 0)
            g_string_append_printf (string, "%s: ", g_array_index (reading->projects, PlanModelProjectFound, self->project - 1).name);
          if (self->number != NULL)
            g_string_append_printf (string, "%s ", self->number);
          g_string_append (string, self->name);
          if (self->unit != NULL)
            g_string_append_printf (string, "(%s)%s", self->unit, self->inferred & PLAN_MODEL_INFERS_UNIT ? "?" : "");
          if (self->area != NULL)
            g_string_append_printf (string, " @%s", self->area);
          if (self->group != NULL)
            g_string_append_printf (string, " {%s}", self->group);
          if (self->nature != PLAN_MODEL_NATURE_UNSPECIFIED)
            g_string_append_printf (string, " %s%s", self->nature == PLAN_MODEL_NATURE_BINDING ? "binding" : "expected",
                                    self->inferred & PLAN_MODEL_INFERS_NATURE ? "?" : "");
          for (guint k = 0; k < reading->statements->len && self->parent_row != 0; k++)
            {
              const PlanModelStatement *parent = &g_array_index (reading->statements, PlanModelStatement, k);

              if (parent->table == self->table && parent->row == self->parent_row)
                {
                  g_string_append_printf (string, " <%s%s", parent->name,
                                          self->nesting == PLAN_MODEL_NESTING_OF_WHICH ? " of-which"
                                          : self->nesting == PLAN_MODEL_NESTING_SUM    ? " sum"
                                                                                       : "");
                  break;
                }
            }
          g_string_append_c (string, ':');
        }
      draw_value (string, self);
      before = self;
    }
  if (before != NULL)
    g_string_append_c (string, '\n');

  return g_string_free (string, FALSE);
}

/* One table, drawn in every manner: cells by |, rows by a line feed. */
typedef struct
{
  const char *name;
  const char *title;
  const char *rows;
  const char *notes; /* lines below */
  const char *expected;
} Table;

static const Table tables[] = {
  { "plain", "表1 水利发展主要指标（预期性）",
    "指标|2020年|2025年\n农村自来水普及率（%）|87.5|92\n水库总库容（亿立方米）|31.2|≥33.5\n灌溉面积（万亩）|410|425左右\n",
    NULL,
    "农村自来水普及率(%) expected?: B2020=87.5 T2025=92\n"
    "水库总库容(亿立方米) expected?: B2020=31.2 T2025=≥33.5\n"
    "灌溉面积(万亩) expected?: B2020=410 T2025=≈425\n" },
  { "natures", "表2 “十四五”民政事业发展主要指标",
    "序号|指标|单位|2020年|2025年|属性\n1|养老机构护理型床位占比|%|38|55|约束性\n2|城市社区服务设施覆盖率|%|92|100|预期性\n"
    "3|婚姻登记机构数|个|—|12|预期性\n",
    NULL,
    "1 养老机构护理型床位占比(%) binding: B2020=38 T2025=55\n"
    "2 城市社区服务设施覆盖率(%) expected: B2020=92 T2025=100\n"
    "3 婚姻登记机构数(个) expected: T2025=12\n" },
  { "backwards", "表3 主要预期目标",
    "指标名称|计量单位|2025年目标值|2023年目标值|2020年实际值\n公共图书馆藏书量|万册|520|460|380\n群众文化活动场次|场|9000|8200|7600\n",
    NULL,
    "公共图书馆藏书量(万册): T2025=520 M2023=460 B2020=380\n"
    "群众文化活动场次(场): T2025=9000 M2023=8200 B2020=7600\n" },
  { "growth", "表4 服务业发展目标",
    "指标|单位|2020年|2025年|年均增长（%）\n服务业增加值|亿元|820|1200|8左右\n快递业务量|亿件|2.1|≥4|13.8\n失业率|%|4.1|—|5.5以内\n",
    NULL,
    "服务业增加值(亿元): B2020=820 T2025=1200 T2025=≈8%,annual-growth,rise\n"
    "快递业务量(亿件): B2020=2.1 T2025=≥4 T2025=13.8%,annual-growth,rise\n"
    "失业率(%): B2020=4.1 T2025=≤5.5\n" },
  { "brackets", "表5 节能降碳主要指标",
    "指标|单位|2020年|2025年|性质\n单位地区生产总值能耗降低|%|〔17.2〕|〔14〕|约束性\n非化石能源消费比重|%|16.4*|21|约束性\n"
    "城镇新增就业|万人|〔31〕|〔30〕|预期性\n",
    "注：1.〔〕内为五年累计数；2.带*的为2019年数据。",
    "单位地区生产总值能耗降低(%) binding: B2020=17.2,percent-change,fall T2025=14,percent-change,fall\n"
    "非化石能源消费比重(%) binding: B2019=16.4 T2025=21\n"
    "城镇新增就业(万人) expected: B2020=31,cumulative T2025=30,cumulative\n" },
  { "words", "表6 生态环境保护目标",
    "序号|指标|单位|2020年|2025年\n1|优良水体比例|%|86|完成省下达任务\n2|城市噪声达标率|%|91|逐年提高\n3|黑臭水体|条|2|0\n"
    "4|重污染天数|天|3|与全省平均持平\n",
    NULL,
    "1 优良水体比例(%): B2020=86 T2025=,against:省下达任务\n"
    "2 城市噪声达标率(%): B2020=91 T2025=,trend,rise\n"
    "3 黑臭水体(条): B2020=2 T2025=0\n"
    "4 重污染天数(天): B2020=3 T2025=,against:全省平均\n" },
};

static char **
split_rows (const char *rows)
{
  g_autofree char *text = g_strndup (rows, strlen (rows) - 1);

  return g_strsplit (text, "\n", -1);
}

static guint
get_width (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += g_utf8_get_char (text) < 0x2000 ? 1 : 2;

  return width;
}

static char *
draw_table (const Table *table,
            const char  *manner)
{
  GString *string = g_string_new (NULL);
  g_auto (GStrv) rows = split_rows (table->rows);
  guint widths[16] = { 0 };

  for (guint i = 0; rows[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (rows[i], "|", -1);

      for (guint k = 0; cells[k] != NULL; k++)
        widths[k] = MAX (widths[k], get_width (cells[k]));
    }
  if (g_str_equal (manner, "html"))
    g_string_append (string, "<table>");
  for (guint i = 0; rows[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (rows[i], "|", -1);
      guint n = g_strv_length (cells);

      if (g_str_equal (manner, "html"))
        {
          g_string_append (string, "<tr>");
          for (guint k = 0; k < n; k++)
            g_string_append_printf (string, "<td> %s </td>", cells[k]);
          g_string_append (string, "</tr>\n");
        }
      else if (g_str_equal (manner, "spaces"))
        {
          for (guint k = 0; k < n; k++)
            g_string_append_printf (string, "%s%*s", cells[k], widths[k] - get_width (cells[k]) + 3, "");
          g_string_append_c (string, '\n');
        }
      else if (g_str_equal (manner, "markdown") || g_str_equal (manner, "framed"))
        {
          g_autofree char *joined = g_strjoinv (" | ", cells);

          g_string_append_printf (string, "| %s |\n", joined);
          for (guint k = 0; i == 0 && k < n && g_str_equal (manner, "markdown"); k++)
            g_string_append (string, k + 1 < n ? "|---" : "|---|\n");
        }
      else
        {
          const char *between = g_str_equal (manner, "bars") || g_str_equal (manner, "behind") ? " | "
                                : g_str_equal (manner, "tabs")                                 ? "\t"
                                : g_str_equal (manner, "stack")                                ? " |\n"
                                : g_str_equal (manner, "lines")                                ? "\n"
                                                                                               : " ";
          g_autofree char *joined = g_strjoinv (between, cells);

          g_string_append_printf (string, "%s%s\n", joined,
                                  g_str_equal (manner, "stack") || g_str_equal (manner, "behind") ? " |" : "");
        }
    }
  if (g_str_equal (manner, "html"))
    g_string_append (string, "</table>");

  return g_string_free (string, FALSE);
}

typedef struct
{
  const Table *table;
  const char *manner;
} Drawn;

static void
test_drawn (gconstpointer data)
{
  const Drawn *self = data;
  gboolean is_html = g_str_equal (self->manner, "html");
  g_autofree char *drawn = draw_table (self->table, self->manner);
  const char *line = is_html ? "</p>\n<p>" : "\n";
  g_autofree char *text = g_strconcat (is_html ? "<html><body><p>" : "", "青岚市水利民政发展规划（2021—2025年）", line, "一、发展目标", line,
                                       "到2025年，各项事业取得明显进展。", line, self->table->title, is_html ? "</p>\n" : "\n", drawn,
                                       is_html ? "<p>" : "", self->table->notes != NULL ? self->table->notes : "", line,
                                       "二、重点任务", line, "（一）加强建设。完善各类设施，提升服务水平。\n",
                                       is_html ? "</p></body></html>" : "", NULL);
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (text, notes);
  g_autofree char *found = draw_statements (read->reading);

  g_assert_cmpstr (found, ==, self->table->expected);
  g_assert_cmpuint (read->reading->tables->len, ==, 1);
}

/* Tables in one manner each, below a head that says of which years the plan is. */
typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} Case;

static const Case cases[] = {
#include "tables-cases.h"
};

#define HEAD "青岚市高质量发展规划（2021—2025年）\n一、发展目标\n到2025年，发展水平明显提高。\n"

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  gboolean is_html = self->text[0] == '<';
  g_autofree char *text = g_strconcat (is_html ? "<html><body><p>青岚市高质量发展规划（2021—2025年）</p><p>一、发展目标</p>" : HEAD, self->text,
                                       is_html ? "<p>二、重点任务</p></body></html>"
                                               : "\n二、重点任务\n（一）加强建设。完善设施，提升水平。\n", NULL);
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (text, notes);
  g_autofree char *found = draw_statements (read->reading);

  g_assert_cmpstr (found, ==, self->expected);
}

/* Tables that are none of indicators: their kind, and what stands in them. */
static void
test_tasks (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (
      HEAD "附表 重点任务分工表\n序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |\n1 | 完善农村供水管网 | 市水利局 | 市财政局、市农业农村局 | 2023年12月 |\n"
           "2 | 推进水价综合改革。 | 市发展改革委 | 市水利局 | 长期 |\n",
      notes);
  const PlanModelReading *reading = read->reading;
  const PlanModelTaskFound *task;

  g_assert_cmpuint (reading->tables->len, ==, 1);
  g_assert_cmpint (g_array_index (reading->tables, PlanModelTableFound, 0).kind, ==, PLAN_MODEL_TABLE_KIND_TASKS);
  g_assert_cmpuint (reading->tasks->len, >=, 2);
  task = &g_array_index (reading->tasks, PlanModelTaskFound, reading->tasks->len - 2);
  g_assert_cmpstr (task->number, ==, "1");
  g_assert_cmpstr (task->title, ==, "完善农村供水管网");
  g_assert_cmpstr (task->deadline, ==, "2023-12");
  g_assert_cmpstr ((task + 1)->title, ==, "推进水价综合改革");
  g_assert_cmpstr ((task + 1)->deadline, ==, "ongoing");
  g_assert_cmpuint (reading->assignments->len, ==, 5);
  g_assert_cmpstr (g_array_index (reading->assignments, PlanModelAssignmentFound, 0).as_written, ==, "市水利局");
  g_assert_cmpint (g_array_index (reading->assignments, PlanModelAssignmentFound, 0).role, ==, PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  g_assert_cmpint (g_array_index (reading->assignments, PlanModelAssignmentFound, 2).role, ==, PLAN_MODEL_ASSIGNMENT_ROLE_SUPPORT);
}

static void
test_projects (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (
      HEAD "专栏2 重点水利工程\n序号\t项目名称\t建设内容\t建设年限\t总投资（亿元）\t建设地点\t责任单位\n"
           "1\t青溪水库扩容\t新增库容1200万立方米\t2021—2024年\t8.6\t青溪县\t市水利局\n"
           "2\t南渠节水改造\t衬砌渠道46公里\t2023-2025\t2.4\t南川区\t市水利局\n合计\t\t\t\t11\t\t\n",
      notes);
  const PlanModelReading *reading = read->reading;
  const PlanModelProjectFound *project;
  g_autofree char *found = draw_statements (reading);

  g_assert_cmpuint (reading->projects->len, ==, 2);
  project = &g_array_index (reading->projects, PlanModelProjectFound, 0);
  g_assert_cmpstr (project->name, ==, "青溪水库扩容");
  g_assert_cmpstr (project->area, ==, "青溪县");
  g_assert_cmpint (project->year_start, ==, 2021);
  g_assert_cmpint (project->year_end, ==, 2024);
  g_assert_cmpint ((project + 1)->year_start, ==, 2023);
  g_assert_cmpstr (found, ==, "青溪水库扩容: 总投资(亿元): T2024=8.6\n南渠节水改造: 总投资(亿元): T2025=2.4\n"
                   "青溪水库扩容: 库容(万立方米): M2024=1200,increment\n");
}

static const struct
{
  const char *name;
  const char *text;
  PlanModelTableKind kind; /* UNKNOWN: no table at all */
  gboolean is_doubtful;
} others[] = {
  { "scores", "附表 考核评分表\n考核内容 | 评分标准 | 分值 |\n组织领导 | 未成立机构的扣2分 | 10 |\n资金投入 | 未列入预算的扣3分 | 15 |\n",
    PLAN_MODEL_TABLE_KIND_OTHER, FALSE },
  { "subsidies", "表3 补助标准\n类别 | 补助标准 |\n新建泵站 | 每座20万元 |\n渠道衬砌 | 每公里8万元 |\n", PLAN_MODEL_TABLE_KIND_OTHER, FALSE },
  { "people", "附件 联系人名单\n姓名 | 职务 | 联系电话 |\n张三 | 科长 | 0123-4567890 |\n李四 | 主任 | 0123-4567891 |\n",
    PLAN_MODEL_TABLE_KIND_OTHER, FALSE },
  { "unknown", "表4 监测点位\n甲 | 乙 | 丙 |\n12 | 34 | 56 |\n78 | 90 | 11 |\n", PLAN_MODEL_TABLE_KIND_OTHER, TRUE },
};

static void
test_others (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *text = g_strconcat (HEAD, others[i].text, NULL);
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_text (text, notes);
      g_autofree char *found = draw_statements (read->reading);
      gboolean is_doubtful = FALSE;

      g_test_message ("%s", others[i].name);
      g_assert_cmpstr (found, ==, "");
      g_assert_cmpuint (read->reading->tables->len, ==, 1);
      g_assert_cmpint (g_array_index (read->reading->tables, PlanModelTableFound, 0).kind, ==, others[i].kind);
      for (guint k = 0; k < notes->rows->len; k++)
        is_doubtful |= g_array_index (notes->rows, PlanModelNote, k).rule == PLAN_MODEL_NOTE_TABLE_UNCERTAIN;
      g_assert_cmpint (is_doubtful, ==, others[i].is_doubtful);
    }
}

/* The table of facts of a web page is none of the plan's. */
static void
test_page (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text ("索 引 号 | QL001/2022-0001 | 主题分类 | 水利 |\n文 号 | 青政办发〔2022〕9号 | 发布日期 | 2022-03-04 |\n"
                                              "发布机构 | 青岚市人民政府 | 有效性 | 有效 |\n" HEAD, notes);

  g_assert_cmpuint (read->layout->grids->len, ==, 1);
  g_assert_cmpuint (read->reading->tables->len, ==, 0);
}

/* Brackets that no note explains are a doubt about the figure, and those that one explains are none. */
static void
test_brackets (void)
{
  const char *const table = HEAD "表1 指标\n指标 | 2020年 | 2025年 |\n新增就业（万人） | 30 | 〔150〕 |\n床位（张） | 20 | 30 |\n";

  for (guint way = 0; way < 2; way++)
    {
      g_autofree char *text = g_strconcat (table, way == 0 ? "" : "注：〔〕内为五年累计数。\n", NULL);
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
      g_autoptr (PlanModelRead) read = read_text (text, notes);
      guint n = 0;

      for (guint i = 0; i < notes->rows->len; i++)
        n += g_array_index (notes->rows, PlanModelNote, i).rule == PLAN_MODEL_NOTE_BRACKET_MEANING_UNKNOWN;
      g_assert_cmpuint (n, ==, 1 - way);
      g_assert_cmpuint (read->reading->tables->len, ==, 1);
      if (way == 1)
        {
          const PlanModelTableFound *found = &g_array_index (read->reading->tables, PlanModelTableFound, 0);

          g_assert_nonnull (found->notes);
          g_assert_cmpuint (found->notes->len, ==, 1);
          g_assert_cmpstr (g_array_index (found->notes, PlanModelTableNote, 0).mark, ==, "〔〕");
        }
    }
}

/* The place of a figure is the figure with its comparator, the unit with it, without marks and brackets. */
static void
test_places (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (100);
  g_autoptr (PlanModelRead) read = read_text (HEAD "表1 指标\n指标 | 2020年 | 2025年 |\n普及率 | 87.5%* | ≥92% |\n库容（亿方） | 31.2 | 35左右 |\n"
                                                   "注：*为2019年数据。\n", notes);
  static const char *const places[] = { "87.5%", "≥92%", "31.2", "35左右" };
  guint n = 0;

  for (guint i = 0; i < read->reading->statements->len; i++)
    {
      const PlanModelStatement *statement = &g_array_index (read->reading->statements, PlanModelStatement, i);
      g_autofree char *text = plan_model_layout_dup_text (read->layout, statement->place.start, statement->place.end);

      if (statement->origin != PLAN_MODEL_ORIGIN_TABLE)
        continue;
      g_assert_cmpuint (n, <, G_N_ELEMENTS (places));
      g_assert_cmpstr (text, ==, places[n]);
      n++;
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (places));
}

int
main (int    argc,
      char **argv)
{
  static const char *const manners[] = { "bars", "behind", "framed", "stack", "tabs", "spaces", "markdown", "html", "words", "lines" };
  static Drawn drawn[G_N_ELEMENTS (tables) * G_N_ELEMENTS (manners)];

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (guint k = 0; k < G_N_ELEMENTS (manners); k++)
      {
        g_autofree char *path = g_strdup_printf ("/reader/tables/%s/%s", tables[i].name, manners[k]);
        Drawn *one = &drawn[i * G_N_ELEMENTS (manners) + k];

        *one = (Drawn) { &tables[i], manners[k] };
        g_test_add_data_func (path, one, test_drawn);
      }
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/reader/tables/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/reader/tables/tasks", test_tasks);
  g_test_add_func ("/reader/tables/projects", test_projects);
  g_test_add_func ("/reader/tables/others", test_others);
  g_test_add_func ("/reader/tables/page", test_page);
  g_test_add_func ("/reader/tables/brackets", test_brackets);
  g_test_add_func ("/reader/tables/places", test_places);

  return g_test_run ();
}
