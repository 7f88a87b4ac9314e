/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/errors.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/reader/document-private.h>

#include <glib.h>
#include <string.h>

#define TEXT_ "某某市“十四五”卫生健康规划\n到2025年，人均预期寿命达到79岁，每千人口拥有执业医师数达到3.2人。一是加强统筹。\n"
#define TRADITIONAL "某某市「十四五」衛生健康規劃\n到2025年，人均預期壽命達到79歲，每千人口擁有執業醫師數達到3.2人。經濟發展與國際產業轉型。\n"

static gboolean
has_note (const PlanModelNotes *notes,
          PlanModelNoteRule     rule)
{
  for (guint i = 0; i < notes->rows->len; i++)
    if (g_array_index (notes->rows, PlanModelNote, i).rule == rule)
      return TRUE;

  return FALSE;
}

static void
test_encodings (void)
{
  static const struct
  {
    const char *text;
    const char *encoding; /* of the bytes, for iconv */
    const char *mark; /* before them */
    const char *charset; /* said by the caller */
    const char *found;
    gboolean is_guess;
  } cases[] = {
    { TEXT_, "UTF-8", "", NULL, "UTF-8", FALSE },
    { TEXT_, "UTF-8", "\357\273\277", NULL, "UTF-8", FALSE },
    { TEXT_, "UTF-16LE", "\377\376", NULL, "UTF-16LE", FALSE },
    { TEXT_, "UTF-16BE", "\376\377", NULL, "UTF-16BE", FALSE },
    { TEXT_, "UTF-16LE", "", NULL, "UTF-16LE", TRUE },
    { TEXT_, "UTF-16BE", "", NULL, "UTF-16BE", TRUE },
    { TEXT_, "UTF-16BE", "", "utf-16be", "UTF-16BE", FALSE },
    { TEXT_, "GB18030", "", NULL, "GB18030", TRUE },
    { TEXT_, "GB18030", "", "gb2312", "GB18030", FALSE },
    { TEXT_, "GB18030", "", "GBK", "GB18030", FALSE },
    { TRADITIONAL, "BIG5-HKSCS", "", NULL, "BIG5-HKSCS", TRUE },
    { TRADITIONAL, "BIG5-HKSCS", "", "big5", "BIG5-HKSCS", FALSE },
    { TRADITIONAL, "GB18030", "", NULL, "GB18030", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (PlanModelDocument) document = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GString) bytes = g_string_new (cases[i].mark);
      g_autofree char *encoded = NULL, *sha256 = NULL, *text_sha256 = NULL;
      gsize length;

      g_test_message ("%u: %s", i, cases[i].encoding);
      encoded = g_convert (cases[i].text, -1, cases[i].encoding, "UTF-8", NULL, &length, &error);
      g_assert_no_error (error);
      g_string_append_len (bytes, encoded, length);
      document = plan_model_document_new ("test", bytes->str, bytes->len, cases[i].charset, notes, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (document->text, ==, cases[i].text);
      g_assert_cmpuint (document->length, ==, strlen (cases[i].text));
      g_assert_cmpuint (document->n_characters, ==, g_utf8_strlen (cases[i].text, -1));
      g_assert_cmpstr (document->encoding, ==, cases[i].found);
      g_assert_cmpint (has_note (notes, PLAN_MODEL_NOTE_ENCODING_GUESSED), ==, cases[i].is_guess);
      g_assert_false (has_note (notes, PLAN_MODEL_NOTE_TEXT_LOST));
      g_assert_false (document->is_html);
      /* The digests are those of the bytes and of the text, which differ by the encoding; whoever makes them. */
      sha256 = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes->str, bytes->len);
      text_sha256 = g_compute_checksum_for_string (G_CHECKSUM_SHA256, cases[i].text, -1);
      g_assert_cmpstr (document->sha256, ==, sha256);
      g_assert_cmpstr (document->text_sha256, ==, text_sha256);
      g_assert_cmpint (strcmp (document->sha256, document->text_sha256) == 0, ==,
                       strcmp (cases[i].found, "UTF-8") == 0 && *cases[i].mark == '\0');
    }
}

/* What cannot be decoded is one character that is lost, and is said to be. */
static void
test_lost (void)
{
  static const struct
  {
    const char *bytes;
    const char *charset;
    const char *text;
  } cases[] = {
    { TEXT_ "\377\n", NULL, TEXT_ "\357\277\275\n" },
    { TEXT_ "\344\270", NULL, TEXT_ "\357\277\275" },
    { TEXT_ "\357\277\275\n", NULL, TEXT_ "\357\277\275\n" },
    { "abc\377\344\270\255", "utf-8", "abc\357\277\275中" },
    { "\326\320\271", "gbk", "中\357\277\275" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelDocument) document
          = plan_model_document_new ("test", cases[i].bytes, strlen (cases[i].bytes), cases[i].charset, notes, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (document->text, ==, cases[i].text);
      g_assert_cmpuint (notes->rows->len, ==, 1);
      g_assert_true (has_note (notes, PLAN_MODEL_NOTE_TEXT_LOST));
    }
}

static void
test_no_text (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    const char *charset;
    const char *message;
  } cases[] = {
    { "%PDF-1.7\n", 9, NULL, "*PDF*" },
    { "PK\003\004\024\000\006\000", 8, NULL, "*DOCX*" },
    { "\320\317\021\340\241\261\032\341", 8, NULL, "*DOC*" },
    { "\211PNG\r\n\032\n", 8, NULL, "*image*" },
    { "\000\000\000\000\000\000\000\000\000\000", 10, NULL, "*binary*" },
    { "\001\002\003\004\005\006\007\010\016\017\020", 11, NULL, "*binary*" },
    { "\377\377\377\377\377\377\377\377\377\377", 10, NULL, "*neither*" },
    { "abc", 3, "klingon", "*klingon*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autoptr (GError) error = NULL;

      g_assert_null (plan_model_document_new ("test", cases[i].bytes, cases[i].length, cases[i].charset, notes, &error));
      g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_ENCODING);
      g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
    }
}

static void
test_plain (void)
{
  /* Line ends stay as they are, and a NUL among many characters is one more that is not seen. */
  static const char bytes[] = "一、总体要求\r\n坚持稳中求进。\0到2025年。\r\n< 5\n<<规划>>";
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelDocument) document = plan_model_document_new ("test", bytes, sizeof (bytes) - 1, NULL, notes, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (document->length, ==, sizeof (bytes) - 1);
  g_assert_cmpuint (document->n_characters, ==, plan_model_text_count (bytes, sizeof (bytes) - 1));
  g_assert_cmpstr (document->text, ==, "一、总体要求\r\n坚持稳中求进。 到2025年。\r\n< 5\n<<规划>>");
}

#ifdef PLAN_MODEL_HAVE_LIBXML

static PlanModelDocument *
draw (const char *html)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (GError) error = NULL;
  PlanModelDocument *document = plan_model_document_new ("test", html, strlen (html), NULL, notes, &error);

  g_assert_no_error (error);
  g_assert_true (document->is_html);
  g_assert_cmpuint (document->n_characters, ==, g_utf8_strlen (document->text, -1));

  return document;
}

static void
test_drawing (void)
{
  static const struct
  {
    const char *html;
    const char *text;
  } cases[] = {
    /* A block is a line; white space is one space, and none where a line of the source ends between Han characters. */
    { "<html><body><h1>标题</h1><p>第一段\n  第二行 与  <b>粗</b>体<br/>新行</p><div>a\nb<div>内</div>外</div></body></html>",
      "标题\n第一段第二行 与 粗体\n新行\na b\n内\n外\n" },
    { "<p>　　缩进&nbsp;&nbsp;与&emsp;空格&#x200b;</p>", "缩进 与 空格\n" },
    { "<p>5&lt;6 &amp; 7&#20013;</p>", "5<6 & 7中\n" },
    { "<p>100m<sup>2</sup>，3亿m<sup>3</sup>，CO<sub>2</sub>，注<sup>2</sup></p>", "100m²，3亿m³，CO2，注2\n" },
    { "<pre>一\n  二</pre>", "一\n二\n" },
    /* Of the page and not of the document. */
    { "<html><head><title>网</title><style>p{}</style></head><body><script>var a='<p>无</p>';</script><!-- 无 --><p>有</p>"
      "<noscript>无</noscript><select><option>无</select></body></html>",
      "有\n" },
    { "<div><nav>首页</nav><div class='main breadcrumb'>位置</div><ul id=\"Footer\"><li>版权</ul><p class=\"footnote\">注。</p></div>", "注。\n" },
    { "<p style='color:red; Display : NONE'>无</p><p hidden>无</p><span aria-hidden=\"true\">无</span>有", "有\n" },
    { "<header>网站</header><article><header><h1>标题</h1></header><p>文</p></article>", "标题\n文\n" },
    { "<p>文</p><a href=\"javascript:window.print()\">打印</a> <a href=\"javascript:window.close();\">关闭</a>", "文\n" },
    /* Where the names leave nothing, they are not meant as they read. */
    { "<div class='content'><div id='search'><p>为推动全市高质量发展，结合实际，制定本文件，请认真抓好贯彻落实。</p></div></div>",
      "为推动全市高质量发展，结合实际，制定本文件，请认真抓好贯彻落实。\n" },
    /* Tables: a row a line; a caption; cells over rows and columns; a row without a word. */
    { "<table><caption>表1 指标</caption><tr><th rowspan=2>指标<th colspan=2>数值<tr><td>2020年<td>2025年<tr><td>人均<br>寿命<td><p>77</p><p>岁</p><td> 79 "
      "<tr><td><td><td><tr><td>床位<td><td>7</table>尾",
      "表1 指标\n指标 | 数值\n| 2020年 | 2025年\n人均寿命 | 77岁 | 79\n床位 |  | 7\n尾\n" },
    /* One that is there for the page's sake: a table within it, or a column that is the text. */
    { "<table><tr><td>左<td><table><tr><td>甲<td>1<tr><td>乙<td>2</table><p>段</table>", "左\n甲 | 1\n乙 | 2\n段\n" },
    { "<table><tr><td><p>一</p><p>二</p></td></tr><tr><td>三</td></tr></table>", "一\n二\n三\n" },
    /* Tags that do not fit each other. */
    { "<p>一<div>二</p></div></b></td><tr>三", "一\n二\n三\n" },
    { "<html></html>", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelDocument) document = draw (cases[i].html);

      g_test_message ("%s", cases[i].html);
      g_assert_cmpstr (document->text, ==, cases[i].text);
    }
}

static void
test_cells (void)
{
  g_autoptr (PlanModelDocument) document
      = draw ("<p>前</p><table><tr><th rowspan=2>指标<th colspan=2>数值<tr><td>2020<td>2025<tr><td>寿命<td><td> 79 </table>"
              "<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>");
  static const struct
  {
    PlanModelMarkupCell cell;
    const char *text;
  } wanted[] = {
    { { 0, 0, 0, 2, 1 }, "指标" }, { { 0, 0, 1, 1, 2 }, "数值" }, { { 0, 1, 1, 1, 1 }, "2020" }, { { 0, 1, 2, 1, 1 }, "2025" },
    { { 0, 2, 0, 1, 1 }, "寿命" }, { { 0, 2, 1, 1, 1 }, "" },     { { 0, 2, 2, 1, 1 }, "79" },   { { 1, 0, 0, 1, 1 }, "甲" },
    { { 1, 0, 1, 1, 1 }, "乙" },   { { 1, 1, 0, 1, 1 }, "丙" },   { { 1, 1, 1, 1, 1 }, "丁" },
  };

  g_assert_cmpuint (document->cells->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < MIN (document->cells->len, G_N_ELEMENTS (wanted)); i++)
    {
      const PlanModelMarkupCell *cell = &g_array_index (document->cells, PlanModelMarkupCell, i);
      g_autofree char *text = plan_model_text_slice (document->text, document->length, cell->start, cell->end);

      g_assert_cmpuint (cell->table, ==, wanted[i].cell.table);
      g_assert_cmpuint (cell->row, ==, wanted[i].cell.row);
      g_assert_cmpuint (cell->column, ==, wanted[i].cell.column);
      g_assert_cmpuint (cell->n_rows, ==, wanted[i].cell.n_rows);
      g_assert_cmpuint (cell->n_columns, ==, wanted[i].cell.n_columns);
      g_assert_cmpstr (text, ==, wanted[i].text);
    }
}

/* The encoding that a page states, and one that it states wrongly. */
static void
test_declared (void)
{
  static const struct
  {
    const char *head;
    const char *encoding;
    const char *found;
    gboolean is_guess;
  } cases[] = {
    { "<html><head><meta charset=\"gb2312\">", "GB18030", "GB18030", FALSE },
    { "<html><head><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=GBK'>", "GB18030", "GB18030", FALSE },
    { "<?xml version=\"1.0\" encoding=\"big5\"?><html>", "BIG5-HKSCS", "BIG5-HKSCS", FALSE },
    { "<html><head><meta charset=utf-8>", "UTF-8", "UTF-8", FALSE },
    { "<html><head><meta charset=gbk>", "UTF-8", "UTF-8", TRUE },
    { "<html>", "GB18030", "GB18030", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
      g_autofree char *html = g_strconcat (cases[i].head, "<p>" TRADITIONAL "</p>", NULL);
      g_autoptr (GError) error = NULL;
      gsize length;
      g_autofree char *bytes = g_convert (html, -1, cases[i].encoding, "UTF-8", NULL, &length, &error);
      g_autoptr (PlanModelDocument) document = plan_model_document_new ("test", bytes, length, NULL, notes, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (document->encoding, ==, cases[i].found);
      g_assert_nonnull (strstr (document->text, "人均預期壽命達到79歲"));
      g_assert_cmpint (has_note (notes, PLAN_MODEL_NOTE_ENCODING_GUESSED), ==, cases[i].is_guess);
    }
}

static gboolean
is_drawn (const GString *html)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelDocument) document = plan_model_document_new ("test", html->str, html->len, NULL, notes, &error);

  if (document == NULL)
    g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_LIMIT);

  return document != NULL;
}

static void
test_limits (void)
{
  for (guint more = 0; more < 2; more++)
    {
      g_autoptr (GString) deep = g_string_new ("<html><body>"), wide = g_string_new ("<html><body><p");
      g_autoptr (GString) quoted = g_string_new ("<html><body><p x=\">\"");

      for (guint i = 0; i < 998 + more; i++)
        g_string_append (deep, "<div>");
      for (guint i = 0; i < 2000 + more; i++)
        g_string_append_printf (wide, " a%u", i);
      for (guint i = 0; i < 1998 + more * 2; i++)
        g_string_append_printf (quoted, " a%u", i);
      g_string_append (wide, ">文");
      g_string_append (quoted, ">文");
      g_assert_cmpint (is_drawn (deep), ==, more == 0);
      g_assert_cmpint (is_drawn (wide), ==, more == 0);
      g_assert_cmpint (is_drawn (quoted), ==, more == 0);
    }
  {
    /* Columns past all sense are drawn, and are no cells. */
    g_autoptr (GString) html = g_string_new ("<table><tr>");
    g_autoptr (PlanModelDocument) document = NULL;

    for (guint i = 0; i < 257; i++)
      g_string_append_printf (html, "<td>%u", i);
    document = draw (html->str);
    g_assert_cmpuint (document->cells->len, ==, 256);
    g_assert_true (g_str_has_suffix (document->text, "| 255 256\n"));
  }
}

#else

static void
test_no_html (void)
{
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (GError) error = NULL;

  g_assert_null (plan_model_document_new ("test", "<html>", 6, NULL, notes, &error));
  g_assert_error (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_UNKNOWN_FORMAT);
}

#endif

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/reader/document/encodings", test_encodings);
  g_test_add_func ("/reader/document/lost", test_lost);
  g_test_add_func ("/reader/document/no-text", test_no_text);
  g_test_add_func ("/reader/document/plain", test_plain);
#ifdef PLAN_MODEL_HAVE_LIBXML
  g_test_add_func ("/reader/document/drawing", test_drawing);
  g_test_add_func ("/reader/document/cells", test_cells);
  g_test_add_func ("/reader/document/declared", test_declared);
  g_test_add_func ("/reader/document/limits", test_limits);
#else
  g_test_add_func ("/reader/document/no-html", test_no_html);
#endif

  return g_test_run ();
}
