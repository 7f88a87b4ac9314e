/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/reader/read-private.h>

#include <glib.h>
#include <string.h>

/* Documents that nobody should have to read.  Each comes back, as rows with notes or as one error. */
typedef struct
{
  PlanModelNotes *notes;
  PlanModelRead *read; /* NULL: an error */
  PlanModelStore *store;
  PlanModelFindings *findings;
  GError *error;
} Result;

static Result *
result_new (const char                   *bytes,
            gsize                         length,
            const PlanModelReadingLimits *limits)
{
  const PlanModelReadOptions options = { NULL, FALSE, limits != NULL ? *limits : PLAN_MODEL_READING_LIMITS_DEFAULT };
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  Result *self = g_new0 (Result, 1);

  self->notes = plan_model_notes_new (1000);
  self->findings = plan_model_findings_new (1000);
  self->read = plan_model_read_new ("bad.txt", bytes, length, &options, self->notes, &self->error);
  g_assert_cmpint (self->read == NULL, ==, self->error != NULL);
  if (self->read == NULL)
    {
      g_assert_true (g_error_matches (self->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_ENCODING)
                     || g_error_matches (self->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT));
      return self;
    }
  for (guint i = 0; i < self->notes->rows->len; i++)
    {
      const PlanModelNote *note = &g_array_index (self->notes->rows, PlanModelNote, i);

      g_assert_cmpuint (note->start, <=, note->end);
      g_assert_cmpuint (note->end, <=, self->read->document->n_characters);
    }
  plan_model_read_assemble (self->read, &options, filler, self->findings);
  self->store = plan_model_filler_finish (filler);
  g_assert_nonnull (self->store);
  g_assert_cmpuint (self->store->n[PLAN_MODEL_OBJECT_PLAN], ==, 1);

  return self;
}

static void
result_free (Result *self)
{
  g_clear_pointer (&self->read, plan_model_read_free);
  g_clear_pointer (&self->store, plan_model_store_unref);
  g_clear_error (&self->error);
  plan_model_findings_unref (self->findings);
  plan_model_notes_free (self->notes);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Result, result_free)

static guint
count_notes (const Result      *self,
             PlanModelNoteRule  rule)
{
  guint n = 0;

  for (guint i = 0; i < self->notes->rows->len; i++)
    n += g_array_index (self->notes->rows, PlanModelNote, i).rule == rule;

  return n;
}

static char *
repeat (const char *piece,
        gsize       n)
{
  GString *string = g_string_sized_new (strlen (piece) * n + 1);

  for (gsize i = 0; i < n; i++)
    g_string_append (string, piece);

  return g_string_free (string, FALSE);
}

static void
test_empty (void)
{
  static const char *const texts[] = { "", "\n", "   \r\n\r\n", "\357\273\277", "\t" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Result) result = result_new (texts[i], strlen (texts[i]), NULL);

      g_assert_no_error (result->error);
      g_assert_cmpuint (count_notes (result, PLAN_MODEL_NOTE_NO_CHINESE), ==, 1);
      g_assert_cmpuint (result->store->n[PLAN_MODEL_OBJECT_INDICATOR], ==, 0);
    }
}

static void
test_random_bytes (void)
{
  for (guint i = 0; i < 60; i++)
    {
      const gsize length = g_test_rand_int_range (0, i < 50 ? 3000 : 200000);
      g_autofree char *bytes = g_malloc (length + 1);
      g_autoptr (Result) result = NULL;

      for (gsize k = 0; k < length; k++)
        bytes[k] = g_test_rand_int_range (0, 256);
      result = result_new (bytes, length, NULL);
    }
}

/* Characters that mean something to one stage or another, in no order. */
static void
test_random_words (void)
{
  static const char *const words[] = {
    "一、", "（一）", "1.", "①", "第一章", "第", "章", "——", "专栏1", "表1", "附件", "目录", "……", "...", "|", "||", "\t", "  ", "\n", "\n", "\n\n",
    "到2025年", "2025", "年", "十四五", "每年", "达到", "超过", "不低于", "以上", "100", "3.5", "1,200", "百分之", "万", "亿元", "%", "个百分点", "倍",
    "翻一番", "全覆盖", "（", "）", "《", "》", "“", "”", "、", "，", "。", "；", "：", "牵头单位：", "责任单位：", "配合", "市科技局", "各县（市、区）",
    "负责", "指标", "单位", "约束性", "其中：", "# ", "**", "[", "](http://", ")", "<br>", "&nbsp;", "\\", "— 3 —", "第3页", "3/20", "?", "\357\277\275",
    "关于印发", "的通知", "某政发〔2021〕3号", "2021年3月4日", "高新技术企业", "家", "比", "较", "从", "增加到", "分别", "和", "企業達到",
  };

  for (guint i = 0; i < 400; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      guint n = g_test_rand_int_range (1, 400);
      g_autoptr (Result) result = NULL;

      for (guint k = 0; k < n; k++)
        g_string_append (text, words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
      result = result_new (text->str, text->len, NULL);
      g_assert_no_error (result->error);
    }
}

/* A small piece, over and over: what would take the square of its length does not end here. */
static const char *const pieces[] = {
  "\n", " ", "a", "一", "a\n", "一\n", "1", "1\n", "1.", "1.\n", "一、", "一、\n", "一、建设\n", "(", ")", "（", "）\n", "《", "》", "“", "[", "[]", "](", "![",
  "*", "**", "*a", "_", "#", "# ", "\\", "`", "<", "<a ", "&", "&nbsp;", "-", "- ", "— 1 —", "— 1 —\n", "第1页\n", "1/2\n", "|", "|\n", "| 1 |\n",
  "|a|b|\n", "\t", "\t\n", "a\tb\n", "1  2\n", "…", "……1\n", ".", "目录\n", "目录\n第一章\n", "?", "?\n", "？", "\357\277\275", "。", "，", "、", "，\n", "；", "：",
  "市、", "局、", "市科技局、", "（市科技局牵头）", "（市科技局", "牵头单位：", "责任单位：市科技局\n", "负责", "2025年", "到2025年", "2021-2025年", "十四五",
  "10%", "10家", "达到10家", "达到10家，", "超过10家。", "不低于", "以上", "百分之", "百", "万", "亿", "一百", "1,", "1,000", "1-", "1~2", "从1家", "其中",
  "指标\n", "2020年\n", "指标|2020年|2025年\n", "附件\n", "附件1\n", "专栏1\n", "表1\n", "第一章\n", "第一条", "第", "——", "——\n", "①", "㈠", "首页", "首页\n",
  "上一篇\n", "相关信息\n", "其中企业10家，", "达到10%，超额完成，", "占比10%，", "由10家增加到20家，", "均增长5%，",
  "来源：", "关于印发", "通知\n", "某政发〔2021〕1号\n", "2021年1月1日\n", "人民政府\n", "企業達到",
};

static void
test_repeated (gconstpointer data)
{
  const char *piece = data;
  g_autofree char *text = repeat (piece, 300000 / strlen (piece));
  g_autofree char *within = g_strconcat ("某某市发展规划\n一、目标\n到2025年，建成水库3座。\n", text, "\n二、任务\n建成学校10所。\n", NULL);
  g_autoptr (Result) alone = result_new (text, strlen (text), NULL);
  g_autoptr (Result) among = result_new (within, strlen (within), NULL);

  g_assert_no_error (among->error);
}

/* The same within a page. */
static const char *const page_pieces[] = {
  "&", "<", "<p>", "</p>", "<p", "<a x=\">=\"", "<a x='", "<sup>2", "<sup>22222222", "<sup>2</sup>", "米<sup>2</sup>", "<br>", "<b>1</b>", "<pre>\n",
  "<!--", "<!-- -->", "<table>", "<tr>", "<td>", "<tr><td>1<td>2", "<tr><td colspan=255>1<td>2", "<td rowspan=9999>1", "</table>", "<div class='a b c'>",
  "&nbsp;", "&#20013;", "&amp", "<script>", "</script>", "<?", "<![CDATA[", "一<li>", "<i hidden>", "<nav>",
};

static void
test_repeated_in_page (gconstpointer data)
{
  const char *piece = data;
  g_autofree char *middle = repeat (piece, 300000 / strlen (piece));
  g_autofree char *text = g_strconcat ("<html><p>某某市发展规划</p><table><tr><td>指标<td>2025年</table>", middle,
                                       "<p>到2025年，建成水库3座。</p>", NULL);
  g_autoptr (Result) result = result_new (text, strlen (text), NULL);

  if (result->read != NULL)
    g_assert_cmpuint (result->read->document->length, <, strlen (text) * 5);
}

static void
test_english (void)
{
  g_autofree char *text = repeat ("The plan sets 12 targets for 2025, of which 80 % were met (see Table 3).\n\n1. Progress\n\n", 500);
  g_autoptr (Result) result = result_new (text, strlen (text), NULL);

  g_assert_no_error (result->error);
  g_assert_cmpuint (count_notes (result, PLAN_MODEL_NOTE_NO_CHINESE), ==, 1);
}

static void
test_binary (void)
{
  guint8 bytes[4096];
  g_autoptr (Result) result = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (bytes); i++)
    bytes[i] = i * i >> 3;
  memcpy (bytes, "\177ELF", 4);
  result = result_new ((const char *) bytes, sizeof bytes, NULL);
  g_assert_error (result->error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_ENCODING);
}

static void
test_long_number (void)
{
  g_autofree char *digits = repeat ("7", 10000);
  g_autofree char *text = g_strconcat ("到2025年，高新技术企业达到", digits, "家，学校达到", digits, ".5所，水库3座。\n", NULL);
  g_autoptr (Result) result = result_new (text, strlen (text), NULL);

  g_assert_no_error (result->error);
  g_assert_cmpuint (count_notes (result, PLAN_MODEL_NOTE_NUMBER_TOO_LONG), >=, 1);
}

static char *
make_table (guint n_rows)
{
  GString *text = g_string_new ("某某市发展规划\n表1 主要指标\n| 指标 | 2020年 | 2025年 | 属性 |\n");

  for (guint i = 0; i < n_rows; i++)
    g_string_append_printf (text, "| 第%u类企业数（家） | %u | %u | 预期性 |\n", i + 1, i + 10, i + 20);

  return g_string_free (text, FALSE);
}

static void
test_large_table (void)
{
  g_autofree char *text = make_table (25000);
  g_autoptr (Result) result = result_new (text, strlen (text), NULL);

  g_assert_no_error (result->error);
  g_assert_cmpuint (result->read->layout->cells->len, ==, 4 * 25001);
  g_assert_cmpuint (count_notes (result, PLAN_MODEL_NOTE_LIMIT_REACHED), ==, 0);
}

static void
test_many_headings (void)
{
  GString *text = g_string_new ("某某市发展规划\n");
  g_autoptr (Result) result = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (text, "%u.建设第%u批工程。加快建设进度，保证工程质量。\n", i + 1, i + 1);
  result = result_new (text->str, text->len, NULL);
  g_assert_no_error (result->error);
  g_string_free (text, TRUE);
}

/* At the limit all is there; one past it, all but that, and a note says so. */
static void
test_limits (void)
{
  static const char text[] = "某某市发展规划（2021—2025年）\n"
                             "一、发展目标\n到2025年，新建水库3座，新建学校10所，新建医院2所。\n"
                             "二、重点任务\n（一）兴修水利。加快水利建设。\n（二）发展教育。加快学校建设。\n三、保障措施\n加强组织领导。\n"
                             "表1 主要指标\n| 指标 | 2020年 | 2025年 |\n| 公路里程（公里） | 10 | 20 |\n| 桥梁数（座） | 3 | 5 |\n";
  g_autoptr (Result) whole = result_new (text, strlen (text), NULL);
  const guint n_headings = whole->read->reading->headings->len;
  const guint n_cells = whole->read->layout->cells->len;
  const guint n_statements = whole->read->reading->statements->len;

  g_assert_cmpuint (n_headings, >=, 5);
  g_assert_cmpuint (n_cells, ==, 9);
  g_assert_cmpuint (n_statements, >=, 3);
  g_assert_cmpuint (count_notes (whole, PLAN_MODEL_NOTE_LIMIT_REACHED), ==, 0);
  for (guint past = 0; past < 2; past++)
    {
      const PlanModelReadingLimits headings = { .max_headings = n_headings - past };
      const PlanModelReadingLimits cells = { .max_cells = n_cells - past };
      const PlanModelReadingLimits statements = { .max_statements = n_statements - past };
      g_autoptr (Result) a = result_new (text, strlen (text), &headings);
      g_autoptr (Result) b = result_new (text, strlen (text), &cells);
      g_autoptr (Result) c = result_new (text, strlen (text), &statements);

      g_assert_cmpuint (a->read->reading->headings->len, ==, n_headings - past);
      g_assert_cmpuint (count_notes (a, PLAN_MODEL_NOTE_LIMIT_REACHED), ==, past);
      g_assert_cmpuint (b->read->layout->cells->len, ==, n_cells - past);
      g_assert_cmpuint (count_notes (b, PLAN_MODEL_NOTE_LIMIT_REACHED), ==, past);
      g_assert_cmpuint (c->read->reading->statements->len, ==, n_statements - past);
      g_assert_cmpuint (count_notes (c, PLAN_MODEL_NOTE_LIMIT_REACHED), ==, past);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/bad-input/empty", test_empty);
  g_test_add_func ("/reader/bad-input/random-bytes", test_random_bytes);
  g_test_add_func ("/reader/bad-input/random-words", test_random_words);
  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/bad-input/repeated/%u", i);

      g_test_add_data_func (path, pieces[i], test_repeated);
    }
  for (guint i = 0; i < G_N_ELEMENTS (page_pieces); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/bad-input/repeated-in-page/%u", i);

      g_test_add_data_func (path, page_pieces[i], test_repeated_in_page);
    }
  g_test_add_func ("/reader/bad-input/english", test_english);
  g_test_add_func ("/reader/bad-input/binary", test_binary);
  g_test_add_func ("/reader/bad-input/long-number", test_long_number);
  g_test_add_func ("/reader/bad-input/large-table", test_large_table);
  g_test_add_func ("/reader/bad-input/many-headings", test_many_headings);
  g_test_add_func ("/reader/bad-input/limits", test_limits);

  return g_test_run ();
}
