/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <json-glib/json-glib.h>
#include <libplanmodel/analysis/span-text-private.h>
#include <libplanmodel/analysis/verification-entries-private.h>
#include <libplanmodel/analysis/verification-facts-private.h>
#include <libplanmodel/core/text-private.h>
#include <libplanmodel/model/item-private.h>
#include <string.h>

static PlanModelPlan *
make_plan (const char *members)
{
  g_autofree char *json = g_strdup_printf ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\"%s}", members);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return g_list_model_get_item (G_LIST_MODEL (catalog), 0);
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static char *
find_file (const char *folder,
           const char *name)
{
  return g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), folder, name, NULL);
}

/* 「section moved +3: 一 目标 | 二、目标」, a line a row */
static char *
describe (PlanModelVerification *verification)
{
  GListModel *rows = plan_model_verification_get_rows (verification);
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelVerificationRow) row = g_list_model_get_item (rows, i);
      PlanModelVerificationStatus status = plan_model_verification_row_get_status (row);

      g_string_append_printf (string, "%s %s", plan_model_verification_row_get_object (row),
                              get_nick (PLAN_MODEL_TYPE_VERIFICATION_STATUS, (int) status));
      g_assert_true ((status == PLAN_MODEL_VERIFICATION_STATUS_MOVED) == (plan_model_verification_row_get_moved_by (row) != 0));
      g_assert_true ((status == PLAN_MODEL_VERIFICATION_STATUS_MOVED) == (plan_model_verification_row_get_found_span (row) != NULL));
      if (status == PLAN_MODEL_VERIFICATION_STATUS_MOVED)
        g_string_append_printf (string, " %+d", (int) plan_model_verification_row_get_moved_by (row));
      g_string_append_printf (string, ": %s | %s\n", plan_model_verification_row_get_words (row),
                              plan_model_verification_row_get_found (row) != NULL ? plan_model_verification_row_get_found (row) : "-");
    }

  return g_string_free (string, FALSE);
}

/* One place of a plan, and what becomes of it in a text. */

#define SECTIONS ",\"sections\":[{\"id\":\"s1\",\"number\":\"一\",\"title\":\"目标\",\"span\":[0,31]},{\"id\":\"s2\",\"number\":\"二\",\"title\":\"任务\",\"span\":[32,36]}]"
#define MENTION(start, end, wording) "\"mentions\":[{\"span\":[" #start "," #end "],\"wording\":\"" wording "\"}]"
#define FIGURE(id, name, value, mention) \
  "{\"id\":\"" id "\",\"name\":\"" name "\",\"values\":[{\"role\":\"target\",\"year\":2025,\"value\":\"" value "\"," mention "}]}"
#define INDICATORS ",\"indicators\":[" FIGURE ("i1", "企业", "400", MENTION (14, 22, "达到400家以上")) "," FIGURE ("i2", "平台", "20", MENTION (27, 30, "20个")) "]"

static const struct
{
  const char *name;
  const char *text;
  const char *rows;
} cases[] = {
  { "the same", "一、目标\n到2025年，企业达到400家以上，平台达到20个。\n二、任务\n", "" },
  { "full width", "一、目标\n到2025年，企业达到４００家以上，平台达到20个。\n二、任务\n", "" },
  { "another figure", "一、目标\n到2025年，企业达到450家以上，平台达到20个。\n二、任务\n",
    "value gone: 达到400家以上 | 企业达到450家以上\n" },
  { "a longer figure", "一、目标\n到2025年，企业达到4500家以上，平台达到20个。\n二、任务\n",
    "value gone: 达到400家以上 | 企业达到4500家以上\nvalue moved +1: 20个 | 平台达到20个\nsection moved +1: 二 任务 | 二、任务\n" },
  { "something before", "前言\n一、目标\n到2025年，企业达到400家以上，平台达到20个。\n二、任务\n",
    "section moved +3: 一 目标 | 一、目标\nvalue moved +3: 达到400家以上 | 企业达到400家以上\n"
    "value moved +3: 20个 | 平台达到20个\nsection moved +3: 二 任务 | 二、任务\n" },
  { "something between", "一、目标\n到2025年，企业达到400家以上，全市平台达到20个。\n二、任务\n",
    "value moved +2: 20个 | 全市平台达到20个\nsection moved +2: 二 任务 | 二、任务\n" },
  { "a number of a heading", "一、目标\n到2025年，企业达到400家以上，平台达到20个。\n三、任务\n", "section gone: 二 任务 | 三、任务\n" },
  { "sections in another order", "二、任务\n一、目标\n到2025年，企业达到400家以上，平台达到20个。\n",
    "section moved +5: 一 目标 | 一、目标\nvalue moved +5: 达到400家以上 | 企业达到400家以上\n"
    "value moved +5: 20个 | 平台达到20个\nsection moved -32: 二 任务 | 二、任务\n" },
  { "gone", "一、目标\n到2025年，企业达到400家以上。\n二、任务\n",
    "value gone: 20个 | 二、任务\nsection moved -8: 二 任务 | 二、任务\n" },
  { "the text ends", "一、目标\n", "value gone: 达到400家以上 | -\nvalue gone: 20个 | -\nsection gone: 二 任务 | -\n" },
  { "no text", "", "section gone: 一 目标 | -\nvalue gone: 达到400家以上 | -\nvalue gone: 20个 | -\nsection gone: 二 任务 | -\n" },
};

static void
test_cases (void)
{
  g_autoptr (PlanModelPlan) plan = make_plan (SECTIONS INDICATORS);

  g_test_summary ("What becomes of places in other texts");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelVerification) verification = plan_model_verification_new (plan, cases[i].text, NULL);
      g_autofree char *rows = describe (verification);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (plan_model_verification_get_n_spans (verification), ==, 4);
      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

/* Other kinds of places, one behind the other. */
#define KINDS \
  ",\"document_number\":\"甲政发〔2021〕5号\",\"issued\":\"2021-04-09\",\"period\":{\"start\":2021,\"end\":2025}," \
  "\"spans\":{\"document_number\":[0,11],\"issued\":[12,21],\"period\":[22,25]}," \
  "\"references\":[{\"title\":\"促进条例\",\"span\":[26,32]}]," \
  "\"agencies\":[{\"id\":\"a\",\"name\":\"市科技局\"}]," \
  "\"tables\":[{\"id\":\"b\",\"number\":\"表1\",\"title\":\"指标\",\"span\":[33,38],\"notes\":[{\"mark\":\"*\",\"span\":[39,40]}]}," \
  "{\"id\":\"b2\",\"span\":[33,38]}]," \
  "\"tasks\":[{\"id\":\"t\",\"number\":\"1\",\"title\":\"招商引资\",\"span\":[41,53],\"assignments\":[{\"agency\":\"a\",\"role\":\"lead\"," \
  "\"as_written\":\"市科技局\",\"span\":[48,52]}]}]," \
  "\"projects\":[{\"id\":\"p\",\"name\":\"科技产业园\",\"span\":[54,59]}]"

static const struct
{
  const char *name;
  const char *text;
  const char *rows;
} kinds[] = {
  { "the same", "甲政发〔2021〕5号\n2021年4月9日\n十四五\n《促进条例》\n表1 指标\n*\n1.招商引资（市科技局）\n科技产业园\n", "" },
  { "a date in words", "甲政发〔2021〕5号\n二〇二一年四月九日\n十四五\n《促进条例》\n表1 指标\n*\n1.招商引资（市科技局）\n科技产业园\n", "" },
  { "another date", "甲政发〔2021〕5号\n2021年4月8日\n十四五\n《促进条例》\n表1 指标\n*\n1.招商引资（市科技局）\n科技产业园\n",
    "fact gone: 2021-04-09 | 2021年4月8日\n" },
  { "another number", "甲政发〔2021〕15号\n2021年4月9日\n十四五\n《促进条例》\n表1 指标\n*\n1.招商引资（市科技局）\n科技产业园\n",
    "fact gone: 甲政发〔2021〕5号 | 甲政发〔2021〕15号\nfact moved +1: 2021-04-09 | 2021年4月9日\n"
    "fact moved +1: 2021–2025 | 十四五\nreference moved +1: 促进条例 | 《促进条例》\ntable moved +1: 表1 指标 | 表1 指标\n"
    "note moved +1: * | *\ntask moved +1: 1 招商引资 | 1.招商引资（市科技局）\nassignment moved +1: 市科技局 | 1.招商引资（市科技局）\n"
    "project moved +1: 科技产业园 | 科技产业园\n" },
  { "another agency", "甲政发〔2021〕5号\n2021年4月9日\n十四五\n《促进条例》\n表1 指标\n*\n1.招商引资（市财政局）\n科技产业园\n",
    "assignment gone: 市科技局 | 1.招商引资（市财政局）\n" },
};

static void
test_kinds (void)
{
  g_autoptr (PlanModelPlan) plan = make_plan (KINDS);

  g_test_summary ("Every kind of place is looked up, but not a table that has neither number nor title");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (PlanModelVerification) verification = plan_model_verification_new (plan, kinds[i].text, NULL);
      g_autofree char *rows = describe (verification);

      g_test_message ("%s", kinds[i].name);
      g_assert_cmpuint (plan_model_verification_get_n_spans (verification), ==, 9);
      g_assert_cmpstr (rows, ==, kinds[i].rows);
    }
}

/* Facts, by their number in the table of members. */
static void
test_facts (void)
{
  static const struct
  {
    guint fact;
    const char *words;
    gboolean is_said;
  } facts[] = {
    { 0, "规划", TRUE },
    { 0, "規劃", FALSE },
    { 1, "行动计划", TRUE },
    { 1, "通知", FALSE },
    { 5, "2021年4月9日", TRUE },
    { 5, "2021-04-09", TRUE },
    { 5, "２０２１．０４．０９", TRUE },
    { 5, "二〇二一年四月九日", TRUE },
    { 5, "2021年4月", FALSE },
    { 5, "2021年4月10日", FALSE },
    { 7, "2021-2025年", TRUE },
    { 7, "2021—2025", TRUE },
    { 7, "二〇二一至二〇二五年", TRUE },
    { 7, "“十四五”", TRUE },
    { 7, "第十四个五年规划", TRUE },
    { 7, "十三五", FALSE },
    { 7, "到2025年", TRUE },
    { 7, "2020-2025年", FALSE },
    { 7, "到2024年", FALSE },
    { 8, "乌市", TRUE },
    { 8, "全市", FALSE },
  };
  g_autoptr (PlanModelPlan) plan = make_plan (",\"kind\":\"action-plan\",\"issued\":\"2021-04-09\",\"period\":{\"start\":2021,\"end\":2025},"
                                              "\"area\":\"r\",\"areas\":[{\"id\":\"r\",\"name\":\"乌市\"}]");

  g_test_summary ("In which words facts are said");
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      g_test_message ("%s", facts[i].words);
      g_assert_cmpint (plan_model_fact_is_said (PLAN_MODEL_ITEM_STORE (plan), 0, facts[i].fact, facts[i].words, strlen (facts[i].words)),
                       ==, facts[i].is_said);
    }
}

/* Documents */

static PlanModelPlan *
read_document (PlanModelReader *reader,
               const char      *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_reader_read_bytes (reader, bytes, "document.txt", &error);

  g_assert_no_error (error);

  return g_list_model_get_item (G_LIST_MODEL (catalog), 0);
}

static GPtrArray *
list_documents (void)
{
  g_autofree char *path = find_file ("tests/data/plans", "open");
  GPtrArray *documents = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) files = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (files)) != NULL)
    {
      if (g_str_has_suffix (name, ".txt") || g_str_has_suffix (name, ".html") || g_str_has_suffix (name, ".md"))
        g_ptr_array_add (documents, g_build_filename (path, name, NULL));
    }
  g_assert_cmpuint (documents->len, >, 15);

  return documents;
}

static gboolean
can_read (const char   *path,
          const GError *error)
{
  /* Without libxml2 there is no HTML. */
  return !g_error_matches (error, PLAN_MODEL_LOAD_ERROR, PLAN_MODEL_LOAD_ERROR_UNKNOWN_FORMAT) || !g_str_has_suffix (path, ".html");
}

static void
test_documents (void)
{
  g_autoptr (GPtrArray) documents = list_documents ();

  g_test_summary ("In the document that it was read from everything that a plan names is found");
  for (guint i = 0; i < documents->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelCatalog) catalog = plan_model_catalog_new_from_path (documents->pdata[i], &error);
      g_autoptr (PlanModelVerification) verification = NULL;
      g_autoptr (PlanModelPlan) plan = NULL;
      g_autofree char *rows = NULL;

      if (!can_read (documents->pdata[i], error))
        continue;
      g_assert_no_error (error);
      plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
      verification = plan_model_verification_new_for_path (plan, documents->pdata[i], &error);
      g_assert_no_error (error);
      rows = describe (verification);
      g_test_message ("%s", (const char *) documents->pdata[i]);
      g_assert_cmpstr (rows, ==, "");
      g_assert_cmpuint (plan_model_verification_get_n_spans (verification), >, 10);
      g_assert_cmpint (plan_model_verification_get_identity (verification), ==, PLAN_MODEL_DOCUMENT_IDENTITY_SAME);
    }
}

/* The starts of all places that have a row, and by how much they moved. */
static guint
assert_moved (PlanModelVerification *verification,
              gsize                  from,
              gint64                 by)
{
  GListModel *rows = plan_model_verification_get_rows (verification);
  guint n = g_list_model_get_n_items (rows);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlanModelVerificationRow) row = g_list_model_get_item (rows, i);

      g_test_message ("%s %s %u", plan_model_verification_row_get_object (row), plan_model_verification_row_get_words (row),
                      plan_model_span_get_start (plan_model_verification_row_get_span (row)));
      g_assert_cmpint (plan_model_verification_row_get_status (row), ==, PLAN_MODEL_VERIFICATION_STATUS_MOVED);
      g_assert_cmpint (plan_model_verification_row_get_moved_by (row), ==, by);
      g_assert_cmpuint (plan_model_span_get_start (plan_model_verification_row_get_span (row)), >=, from);
    }

  return n;
}

/* How many places start from a code point on. */
static guint
count_places (PlanModelPlan *plan,
              gsize          from)
{
  g_autoptr (GArray) places = plan_model_verification_list (PLAN_MODEL_ITEM_STORE (plan), PLAN_MODEL_ITEM_ROW (plan));
  guint n = 0;

  for (guint i = 0; i < places->len; i++)
    n += g_array_index (places, PlanModelVerificationEntry, i).extent.start >= from;

  return n;
}

/* Whether something stands on both sides of a code point: a name that goes on behind the end of its line. */
static gboolean
is_within_words (PlanModelPlan *plan,
                 gsize          offset)
{
  PlanModelStore *store = PLAN_MODEL_ITEM_STORE (plan);
  g_autoptr (GArray) places = plan_model_verification_list (store, PLAN_MODEL_ITEM_ROW (plan));

  for (guint i = 0; i < places->len; i++)
    {
      const PlanModelVerificationEntry *place = &g_array_index (places, PlanModelVerificationEntry, i);
      g_autofree char *words = plan_model_place_dup_words (store, PLAN_MODEL_ITEM_ROW (plan), place);
      gsize end = place->extent.end;

      if (plan_model_place_has_heading (place))
        end = place->extent.start + (gsize) g_utf8_strlen (words, -1) + 2;
      if (place->extent.start < offset && offset < end)
        return TRUE;
    }

  return FALSE;
}

#define PARAGRAPH "另行通知的内容写在此处。\n"

static void
test_insertion (void)
{
  g_autoptr (GPtrArray) documents = list_documents ();
  guint n_moved = 0;

  g_test_summary ("Where a paragraph was put in, all that stands behind it has moved by its length, and nothing else");
  for (guint i = 0; i < documents->len; i++)
    {
      g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
      g_autofree char *document = NULL;
      g_autoptr (PlanModelPlan) plan = NULL;
      const char *text;

      if (!g_str_has_suffix (documents->pdata[i], ".txt"))
        continue;
      g_assert_true (g_file_get_contents (documents->pdata[i], &document, NULL, NULL));
      plan = read_document (reader, document);
      text = plan_model_reader_get_text (reader);
      /* At every seventh line. */
      for (const char *p = text, *line = p; (p = strchr (p, '\n')) != NULL; p++)
        {
          gsize n_lines = 0, offset;
          g_autofree char *before = NULL, *longer = NULL;
          g_autoptr (PlanModelVerification) verification = NULL;
          guint n_rows;

          for (line = text; line <= p; line++)
            n_lines += *line == '\n';
          if (n_lines % 7 != 0)
            continue;
          before = g_strndup (text, (gsize) (p + 1 - text));
          offset = (gsize) g_utf8_strlen (before, -1);
          if (is_within_words (plan, offset))
            continue;
          longer = g_strconcat (before, PARAGRAPH, p + 1, NULL);
          verification = plan_model_verification_new (plan, longer, NULL);
          g_test_message ("%s, line %" G_GSIZE_FORMAT, (const char *) documents->pdata[i], n_lines);
          g_assert_cmpint (plan_model_verification_get_identity (verification), ==, PLAN_MODEL_DOCUMENT_IDENTITY_OTHER);
          n_rows = assert_moved (verification, offset, g_utf8_strlen (PARAGRAPH, -1));
          /* A figure just behind it may find the same digits where it was. */
          g_assert_cmpuint (n_rows, <=, count_places (plan, offset));
          g_assert_cmpuint (n_rows + 1, >=, count_places (plan, offset));
          n_moved += n_rows;
        }
    }
  g_assert_cmpuint (n_moved, >, 1000);
}

static void
test_identity (void)
{
  static const char text[] = "一、目标\n";
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_autofree char *other = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "x", -1);
  const struct
  {
    const char *sha256;
    const char *text_sha256;
    const char *characters;
    const char *given;
    PlanModelDocumentIdentity identity;
  } documents[] = {
    { sum, sum, "5", sum, PLAN_MODEL_DOCUMENT_IDENTITY_SAME },
    { sum, other, "5", sum, PLAN_MODEL_DOCUMENT_IDENTITY_SAME },
    { other, sum, "5", sum, PLAN_MODEL_DOCUMENT_IDENTITY_SAME_TEXT },
    { sum, sum, "5", NULL, PLAN_MODEL_DOCUMENT_IDENTITY_SAME_TEXT },
    { NULL, sum, "5", sum, PLAN_MODEL_DOCUMENT_IDENTITY_SAME_TEXT },
    { other, other, "5", sum, PLAN_MODEL_DOCUMENT_IDENTITY_OTHER },
    { other, sum, "6", sum, PLAN_MODEL_DOCUMENT_IDENTITY_OTHER },
    { NULL, NULL, "5", sum, PLAN_MODEL_DOCUMENT_IDENTITY_UNKNOWN },
    { NULL, NULL, "6", sum, PLAN_MODEL_DOCUMENT_IDENTITY_OTHER },
    { NULL, NULL, NULL, sum, PLAN_MODEL_DOCUMENT_IDENTITY_UNKNOWN },
  };

  g_test_summary ("By its checksums and its length a document is the one that a plan was read from, or not");
  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (GString) members = g_string_new (",\"source\":{\"uri\":\"x\"");
      g_autoptr (PlanModelVerification) verification = NULL;
      g_autoptr (PlanModelPlan) plan = NULL;

      if (documents[i].sha256 != NULL)
        g_string_append_printf (members, ",\"sha256\":\"%s\"", documents[i].sha256);
      if (documents[i].text_sha256 != NULL)
        g_string_append_printf (members, ",\"text_sha256\":\"%s\"", documents[i].text_sha256);
      if (documents[i].characters != NULL)
        g_string_append_printf (members, ",\"characters\":%s", documents[i].characters);
      g_string_append_c (members, '}');
      plan = make_plan (members->str);
      verification = plan_model_verification_new (plan, text, documents[i].given);
      g_test_message ("%u", i);
      g_assert_cmpint (plan_model_verification_get_identity (verification), ==, documents[i].identity);
    }
}

static void
test_span_text (void)
{
  static const char text[] = "一二三\n四五，六七八九十\nabc|def\n\n";
  g_autoptr (GString) longer = g_string_new (NULL);
  g_auto (PlanModelSpanText) spans = { NULL }, clauses = { NULL };
  static const struct
  {
    guint start;
    guint end;
    guint room;
    const char *clause;
  } found[] = {
    { 0, 1, 60, "一二三" },  { 5, 6, 60, "四五" },      { 7, 8, 60, "六七八九十" }, { 9, 10, 2, "八九" },
    { 13, 14, 60, "abc" },   { 17, 18, 60, "def" },     { 2, 5, 60, "一二三 四五" }, { 22, 23, 60, NULL },
    { 100, 101, 60, NULL },
  };

  g_test_summary ("Places and lines are the same as when the text is read from its beginning");
  for (guint i = 0; i < 20; i++)
    g_string_append (longer, text);
  plan_model_span_text_init (&spans, longer->str);
  g_assert_cmpuint (spans.n_characters, ==, g_utf8_strlen (longer->str, -1));
  for (gint64 start = 0; start <= spans.n_characters; start++)
    {
      gsize n_bytes = 0, wanted_bytes = 0, index = 0;
      guint line, column;
      const char *slice = plan_model_span_text_slice (&spans, start, start + 5, &n_bytes);
      const char *wanted = plan_model_text_find_slice (longer->str, longer->len, (gsize) start, (gsize) start + 5, &wanted_bytes);

      g_assert_cmpint (slice != NULL, ==, wanted != NULL);
      g_assert_cmpmem (slice, n_bytes, wanted, wanted_bytes);
      g_assert_true (plan_model_text_get_index (longer->str, longer->len, (gsize) start, &index));
      g_assert_true (plan_model_text_get_position (longer->str, longer->len, index, &line, &column));
      g_assert_cmpuint (plan_model_span_text_get_line (&spans, start), ==, line);
    }
  g_assert_cmpuint (plan_model_span_text_get_line (&spans, spans.n_characters + 1), ==, 0);
  g_assert_cmpuint (plan_model_span_text_get_line (&spans, -1), ==, 0);
  plan_model_span_text_init (&clauses, text);
  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autofree char *clause = plan_model_span_text_dup_clause (&clauses, found[i].start, found[i].end, found[i].room);

      g_assert_cmpstr (clause, ==, found[i].clause);
    }
}

static void
test_row (void)
{
  g_autoptr (PlanModelPlan) plan = make_plan (SECTIONS INDICATORS);
  g_autoptr (PlanModelVerification) verification =
      plan_model_verification_new (plan, "前言\n一、目标\n到2025年，企业达到450家以上，平台达到20个。\n二、任务\n", NULL);
  GListModel *rows = plan_model_verification_get_rows (verification);
  g_autoptr (PlanModelVerificationRow) section = g_list_model_get_item (rows, 0), value = g_list_model_get_item (rows, 1);
  g_autofree char *text = plan_model_verification_to_json (verification);
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  g_autoptr (PlanModelTable) table = plan_model_verification_dup_table (verification);
  g_autoptr (PlanModelTable) summary = plan_model_verification_dup_summary (verification);
  JsonObject *object;

  g_test_summary ("What a row lends, and that table and JSON say the same");
  g_assert_true (plan_model_item_equal (plan_model_verification_get_plan (verification), plan));
  g_assert_true (PLAN_MODEL_IS_SECTION (plan_model_verification_row_get_item (section)));
  g_assert_null (plan_model_verification_row_get_value (section));
  g_assert_cmpuint (plan_model_span_get_start (plan_model_verification_row_get_found_span (section)), ==, 3);
  g_assert_cmpuint (plan_model_verification_row_get_line (section), ==, 2);
  g_assert_cmpstr (plan_model_verification_row_get_name (value), ==, "企业");
  g_assert_cmpstr (plan_model_value_get_amount_text (plan_model_verification_row_get_value (value)), ==, "400");
  g_assert_null (plan_model_verification_row_get_found_span (value));
  g_assert_cmpuint (plan_model_span_get_start (plan_model_verification_row_get_span (value)), ==, 14);
  g_assert_cmpuint (plan_model_verification_row_get_line (value), ==, 3);

  g_assert_nonnull (root);
  object = json_node_get_object (root);
  g_assert_cmpint (json_object_get_int_member (object, "spans"), ==, 4);
  g_assert_cmpint (json_object_get_int_member (object, "verified"), ==, 0);
  g_assert_cmpint (json_object_get_int_member (object, "moved"), ==, 3);
  g_assert_cmpint (json_object_get_int_member (object, "gone"), ==, 1);
  object = json_array_get_object_element (json_object_get_array_member (object, "rows"), 1);
  g_assert_cmpstr (json_object_get_string_member (object, "id"), ==, "i1");
  g_assert_true (json_object_get_null_member (object, "moved_by"));
  g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, 4);
  /* The two behind the figure have moved together. */
  g_assert_cmpuint (plan_model_table_get_n_rows (summary), ==, 3);
}

/* Reads every readable property once. */
static void
read_properties (gpointer object)
{
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);

  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, specs[i]->name, &value);
      g_assert_true (G_IS_VALUE (&value));
    }
}

static void
test_properties (void)
{
  g_autoptr (PlanModelPlan) plan = make_plan (KINDS), no_plan = g_object_new (PLAN_MODEL_TYPE_PLAN, NULL);
  g_autoptr (PlanModelVerification) verification = plan_model_verification_new (plan, "甲", NULL);
  g_autoptr (PlanModelVerification) bare = g_object_new (PLAN_MODEL_TYPE_VERIFICATION, NULL);
  g_autoptr (PlanModelVerification) empty = plan_model_verification_new (no_plan, "甲", NULL);
  g_autoptr (PlanModelVerificationRow) bare_row = g_object_new (PLAN_MODEL_TYPE_VERIFICATION_ROW, NULL);
  GListModel *rows = plan_model_verification_get_rows (verification);
  g_autofree char *json = plan_model_verification_to_json (bare);
  g_autoptr (PlanModelTable) table = plan_model_verification_dup_summary (bare);

  g_test_summary ("Every property can be read, of a row and of nothing");
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GObject) row = g_list_model_get_item (rows, i);

      read_properties (row);
    }
  read_properties (verification);
  read_properties (bare);
  read_properties (empty);
  read_properties (bare_row);
  g_assert_null (plan_model_verification_get_plan (bare));
  g_assert_cmpuint (plan_model_verification_get_n_spans (empty), ==, 0);
}

static void
test_unreadable (void)
{
  g_autoptr (PlanModelPlan) plan = make_plan ("");
  g_autofree char *path = find_file ("tests/data", "there-is-no-such-document.txt");
  g_autoptr (GError) error = NULL;

  g_test_summary ("A document that cannot be read is an error");
  g_assert_null (plan_model_verification_new_for_path (plan, path, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static gpointer
read_rows (gpointer verification)
{
  return describe (verification);
}

static void
test_threads (void)
{
  g_autoptr (PlanModelPlan) plan = make_plan (KINDS);
  g_autoptr (PlanModelVerification) verification = plan_model_verification_new (plan, kinds[3].text, NULL);
  GThread *threads[4];

  g_test_summary ("Several threads read one verification, and read the same");
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, read_rows, verification);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *rows = g_thread_join (threads[i]);

      g_assert_cmpstr (rows, ==, kinds[3].rows);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/verification/cases", test_cases);
  g_test_add_func ("/planmodel/verification/kinds", test_kinds);
  g_test_add_func ("/planmodel/verification/facts", test_facts);
  g_test_add_func ("/planmodel/verification/documents", test_documents);
  g_test_add_func ("/planmodel/verification/insertion", test_insertion);
  g_test_add_func ("/planmodel/verification/identity", test_identity);
  g_test_add_func ("/planmodel/verification/span-text", test_span_text);
  g_test_add_func ("/planmodel/verification/row", test_row);
  g_test_add_func ("/planmodel/verification/properties", test_properties);
  g_test_add_func ("/planmodel/verification/unreadable", test_unreadable);
  g_test_add_func ("/planmodel/verification/threads", test_threads);

  return g_test_run ();
}
