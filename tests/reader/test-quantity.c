/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/reader/quantity-private.h>
#include <libplanmodel/reader/stages-private.h>

#include <glib.h>
#include <string.h>

#define MAX_CODES 4096

/* The columns of wordings.txt. */
enum { WORDING, KIND, NUMBER, UPPER, UNIT, COMPARATOR, MEANING, TRADITIONAL, N_COLUMNS };

static const char *const kinds[] = {
  "amount", "bare", "percent", "points", "times", "rank", "coverage", "trend", "unchanged", "name", "time",
};

/* The codes of @text as the layout gives them, without spaces but those between Latin letters and digits. */
static guint
make_codes (const char *text,
            guint16    *codes)
{
  const guint16 *table = plan_model_codes_get_table ();
  guint n = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      guint16 code = table[g_utf8_get_char (p)];
      const char *next = g_utf8_next_char (p);

      g_assert_cmpuint (n, <, MAX_CODES);
      if (code == ' ' && (n == 0 || codes[n - 1] > 0x7f || (guchar) *next > 0x7f
                          || (plan_model_code_is_digit (codes[n - 1]) && g_ascii_isdigit (*next))))
        continue;
      codes[n++] = code;
    }

  return n;
}

static char *
dup_codes (const guint16 *codes,
           guint32        start,
           guint32        end)
{
  GString *string = g_string_new (NULL);

  for (guint32 i = start; i < end; i++)
    g_string_append_unichar (string, codes[i]);

  return g_string_free (string, FALSE);
}

/* A time as the table of wordings writes it. */
static char *
print_time (const PlanModelTime *time)
{
  static const char *const words[] = { "", "", "before", "", "end", "each", "since", "base", "ongoing" };
  GString *string = g_string_new (words[time->kind]);

  if (time->kind == PLAN_MODEL_TIME_EACH_YEAR || time->kind == PLAN_MODEL_TIME_ONGOING)
    return g_string_free (string, FALSE);
  if (string->len > 0)
    g_string_append_c (string, ' ');
  if (time->n_years > 0)
    g_string_append_printf (string, "%s%d", time->kind == PLAN_MODEL_TIME_SINCE ? "-" : "+", time->n_years);
  else if (time->start > 0 && (time->kind == PLAN_MODEL_TIME_YEARS || time->kind == PLAN_MODEL_TIME_SINCE))
    g_string_append_printf (string, time->end > 0 ? "%d/%d" : "%d/", time->start, time->end);
  else if (time->end > 0)
    g_string_append_printf (string, "%d", time->end);
  else if (time->kind == PLAN_MODEL_TIME_YEARS)
    g_string_append (string, "period");
  else if (time->relative != 0)
    g_string_append (string, time->relative < 0 ? "last" : time->relative == 1 ? "next" : "this");
  if (time->month > 0)
    g_string_append_printf (string, "-%02d", time->month);
  if (time->day > 0)
    g_string_append_printf (string, "-%02d", time->day);
  if (time->quarter > 0)
    g_string_append_printf (string, "-Q%d", time->quarter);
  if (time->half > 0)
    g_string_append_printf (string, "-S%d", time->half);
  g_strchomp (string->str);

  return g_string_free (string, FALSE);
}

/* kind|number|upper|unit|comparator, as a row of the table has them. */
static char *
print_quantity (const guint16                *codes,
                const PlanModelQuantityMatch *quantity)
{
  g_autofree char *amount = quantity->has_amount ? plan_model_decimal_to_string (&quantity->amount) : g_strdup ("");
  g_autofree char *upper = g_strdup ("");
  g_autofree char *unit = g_strdup (quantity->unit);
  g_autofree char *time = NULL;
  g_autoptr (GEnumClass) class = NULL;

  if (quantity->kind == PLAN_MODEL_QUANTITY_TIME)
    {
      time = print_time (&quantity->time);
      return g_strdup_printf ("time|%s|||", time);
    }
  if (quantity->comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
    {
      g_free (upper);
      upper = plan_model_decimal_to_string (&quantity->upper);
    }
  if (unit == NULL)
    unit = dup_codes (codes, quantity->unit_start, quantity->unit_end);
  class = g_type_class_ref (PLAN_MODEL_TYPE_COMPARATOR);

  return g_strdup_printf ("%s|%s|%s|%s|%s", kinds[quantity->kind], amount, upper, unit,
                          g_enum_get_value (class, quantity->comparator)->value_nick);
}

/* All that is found but names, one after the other. */
static char *
print_found (const guint16 *codes,
             guint32        start,
             guint32        end)
{
  g_autoptr (GArray) quantities = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantityMatch));
  GString *string = g_string_new (NULL);

  plan_model_quantities_scan (codes, start, end, quantities);
  for (guint i = 0; i < quantities->len; i++)
    {
      const PlanModelQuantityMatch *quantity = &g_array_index (quantities, PlanModelQuantityMatch, i);
      g_autofree char *text = NULL;

      /* What holds for all: places lie in the stretch, in order, and a part lies in its whole. */
      g_assert_cmpuint (quantity->start, >=, start);
      g_assert_cmpuint (quantity->start, <, quantity->end);
      g_assert_cmpuint (quantity->end, <=, end);
      g_assert_cmpuint (quantity->number_start, >=, quantity->start);
      g_assert_cmpuint (quantity->number_end, <=, quantity->end);
      g_assert_cmpuint (quantity->unit_start, <=, quantity->unit_end);
      g_assert_cmpuint (quantity->unit_end, <=, quantity->end);
      if (i > 0)
        g_assert_cmpuint (quantity->start, >=, g_array_index (quantities, PlanModelQuantityMatch, i - 1).end);
      if (quantity->kind == PLAN_MODEL_QUANTITY_NAME)
        continue;
      text = print_quantity (codes, quantity);
      if (string->len > 0)
        g_string_append (string, "; ");
      g_string_append (string, text);
    }
  if (string->len == 0)
    g_string_append (string, "name||||");

  return g_string_free (string, FALSE);
}

static char *
load (const char *first,
      ...)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  char *text;
  va_list names;

  va_start (names, first);
  path = g_build_filename_valist (first, &names);
  va_end (names);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* The rows of the table, each split at its bars. */
static GPtrArray *
load_rows (void)
{
  g_autofree char *text = load (g_getenv ("G_TEST_SRCDIR"), "reader", "wordings.txt", NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char **fields;

      if (lines[i][0] == '#' || lines[i][0] == '\0')
        continue;
      fields = g_strsplit (lines[i], "|", -1);
      g_assert_cmpuint (g_strv_length (fields), ==, N_COLUMNS);
      g_ptr_array_add (rows, fields);
    }
  g_assert_cmpuint (rows->len, >=, 150);

  return rows;
}

static char *
print_expected (char **fields)
{
  return g_strdup_printf ("%s|%s|%s|%s|%s",
                          fields[KIND], fields[NUMBER], fields[UPPER], fields[UNIT], fields[COMPARATOR]);
}

static guint
count_wrong (GPtrArray  *rows,
             char     *(*change) (const char *wording))
{
  guint n_wrong = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      char **fields = g_ptr_array_index (rows, i);
      g_autofree char *wording = change (fields[WORDING]);
      g_autofree char *expected = print_expected (fields);
      g_autofree char *found = NULL;
      guint16 codes[MAX_CODES + 1];
      guint n = make_codes (wording, codes);

      codes[n] = 0;
      found = print_found (codes, 0, n);
      if (strcmp (found, expected) != 0)
        {
          g_test_message ("%s: %s, but should be %s", wording, found, expected);
          n_wrong++;
        }
    }

  return n_wrong;
}

static char *
keep (const char *wording)
{
  return g_strdup (wording);
}

/* Each wording in the width of Han characters, as typewriters of offices print it. */
static char *
widen (const char *wording)
{
  GString *string = g_string_new (NULL);

  for (const char *p = wording; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (string, c > ' ' && c < 0x7f ? c - '!' + 0xff01 : c);
    }

  return g_string_free (string, FALSE);
}

/* Within a sentence, between marks, so that its words are those of the wording alone. */
static char *
surround (const char *wording)
{
  return g_strdup_printf ("有关方面,%s。", wording);
}

static void
test_wordings (void)
{
  g_autoptr (GPtrArray) rows = load_rows ();

  g_test_summary ("Each wording of the table is read as the table says, in half width");
  g_assert_cmpuint (count_wrong (rows, keep), ==, 0);
}

static void
test_width (void)
{
  g_autoptr (GPtrArray) rows = load_rows ();

  g_test_summary ("Each wording of the table means the same in full width");
  g_assert_cmpuint (count_wrong (rows, widen), ==, 0);
}

static void
test_sentence (void)
{
  g_autoptr (GPtrArray) rows = load_rows ();

  g_test_summary ("Each wording of the table means the same in a sentence");
  g_assert_cmpuint (count_wrong (rows, surround), ==, 0);
}

static void
test_traditional (void)
{
  g_autoptr (GPtrArray) rows = load_rows ();
  g_autoptr (PlanModelNotes) notes = plan_model_notes_new (10);
  g_autoptr (PlanModelDocument) document = NULL;
  g_autoptr (PlanModelRaw) raw = NULL;
  g_autoptr (GError) error = NULL;
  GString *text = g_string_new (NULL);
  guint n_wrong = 0;

  g_test_summary ("Each wording of the table means the same in traditional script");
  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (text, "%s\n", ((char **) g_ptr_array_index (rows, i))[TRADITIONAL]);
  document = plan_model_document_new ("wordings", text->str, text->len, "UTF-8", notes, &error);
  g_assert_no_error (error);
  g_string_free (text, TRUE);
  raw = plan_model_raw_new (document);
  plan_model_script_match (raw, notes);
  if (!raw->is_traditional)
    {
      g_test_skip ("no OpenCC to convert the script with");
      return;
    }
  g_assert_cmpuint (raw->n_lines, ==, rows->len);
  for (guint i = 0; i < rows->len; i++)
    {
      char **fields = g_ptr_array_index (rows, i);
      g_autofree char *expected = print_expected (fields);
      g_autofree char *found = NULL;
      guint16 codes[MAX_CODES + 1];
      guint n = 0;

      for (guint32 at = raw->lines[i].start; at < raw->lines[i].end; at++)
        codes[n++] = raw->codes[at];
      codes[n] = 0;
      found = print_found (codes, 0, n);
      if (strcmp (found, expected) != 0)
        {
          g_test_message ("%s: %s, but should be %s", fields[TRADITIONAL], found, expected);
          n_wrong++;
        }
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}

/* The chapter shows the rows of the table, all of them and no other. */
static void
test_chapter (void)
{
  g_autoptr (GPtrArray) rows = load_rows ();
  g_autofree char *text = load (g_getenv ("PLANMODEL_SOURCE_ROOT"), "docs", "reader", "wordings.md", NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = 0;

  g_test_summary ("The documentation has the same rows as the table that is tested");
  for (guint i = 0; lines[i] != NULL; i++)
    {
      char **fields;
      g_autofree char *line = NULL;

      if (!g_str_has_prefix (lines[i], "| ") || g_str_has_prefix (lines[i], "| Wording"))
        continue;
      g_assert_cmpuint (n, <, rows->len);
      fields = g_ptr_array_index (rows, n++);
      line = g_strdup_printf ("| %s | %s | %s | %s | %s | %s | %s |",
                              fields[WORDING], fields[KIND], fields[NUMBER], fields[UPPER],
                              fields[UNIT], fields[COMPARATOR], fields[MEANING]);
      g_assert_cmpstr (lines[i], ==, line);
    }
  g_assert_cmpuint (n, ==, rows->len);
}

/* Sentences with several figures, and what is found in them. */
static const struct
{
  const char *sentence;
  const char *found;
} sentences[] = {
  
  { "到2025年,研发经费占比达到2.8%以上,企业突破400家。", "time|2025|||; percent|2.8||%|at-least; amount|400||家|more-than" },
  { "从222家增加到400家", "amount|222||家|reach; amount|400||家|reach" },
  { "由3%提高到5%", "percent|3||%|reach; percent|5||%|reach" },
  { "由10%到15%", "percent|10||%|reach; percent|15||%|reach" },
  
  { "2023、2024、2025年分别达到10、20、30家",
    "time|2023|||; time|2024|||; time|2025|||; bare|10|||reach; bare|20|||reach; amount|30||家|reach" },
  { "比2020年增长10%,年均增长2%左右", "time|base 2020|||; percent|10||%|reach; time|each|||; percent|2||%|about" },
  { "打造3个千亿级、5个百亿级产业集群", "amount|3||个|reach; amount|5||个|reach" },
  { "每县至少建成1个,每年新建2所以上", "amount|1||个|at-least; time|each|||; amount|2||所|at-least" },
  { "PM2.5浓度降至35微克/立方米以下", "amount|35||微克/立方米|at-most" },
  { "每千人口拥有3岁以下婴幼儿托位数4.5个", "amount|4.5||个|reach" },
  { "人均GDP达到10万元,占GDP2.8%", "amount|10||万元|reach; percent|2.8||%|reach" },
  { "消除劣Ⅴ类水体,优于Ⅲ类水体比例达到85%以上", "percent|85||%|at-least" },
  { "5A级景区2家,三级甲等医院3所", "amount|2||家|reach; amount|3||所|reach" },
  { "220千伏变电站3座,新增线路500公里", "amount|3||座|reach; amount|500||公里|reach" },
  { "12家企业、34个项目", "amount|12||家|reach; amount|34||个|reach" },
  { "3家庭农场", "bare|3|||reach" },
  { "培育家庭农场30家、个体工商户5000户", "amount|30||家|reach; amount|5000||户|reach" },
  { "9000万元-1亿元", "amount|9000||万元|reach; amount|1||亿元|reach" },
  { "百亿元以上企业达到13家", "amount|13||家|reach" },
  { "100%全覆盖", "percent|100||%|reach" },
  { "提高2.3个百分点,比上年提高0.5个百分点", "points|2.3||百分点|reach; time|base last|||; points|0.5||百分点|reach" },
  { "到“十四五”末,覆盖率达90%", "time|end 2025|||; percent|90||%|reach" },
  { "统一部署,进一步加强,一是推进,一体化发展,第一时间,万众一心,千方百计", "name||||" },
  { "增强“四个意识”、坚定“四个自信”、做到“两个维护”", "name||||" },
  { "节约用水5%,集约用地", "percent|5||%|reach" },
  { "经过3年努力", "time|+3|||" },
  { "10月底前完成", "time|this-10|||" },
  { "上午8:30至12:00", "name||||" },
  { "新建项目150多个,总投资2000余亿元", "amount|150||个|more-than; amount|2000||亿元|more-than" },
  { "居全省第3位,较上年前移1位", "rank|3||位|reach; time|base last|||; rank|1||位|reach" },
  { "比重过四成,超过三成", "amount|4||成|more-than; amount|3||成|more-than" },
  { "项目建成后年产电池10GWh,投产以来年均增长5%", "amount|10||GWh|reach; time|each|||; percent|5||%|reach" },
  { "五年累计新增就业10万人", "time|+5|||; amount|10||万人|reach" },
  { "注:1.括号内为累计数;2.按可比价计算", "name||||" },
  { "1.1.2重点任务", "name||||" },
  { "铁路营业里程6000公里,其中高铁2500公里", "amount|6000||公里|reach; amount|2500||公里|reach" },
  { "公交站点500米覆盖率达到100%", "percent|100||%|reach" },
  { "连续三年保持两位数增长", "name||||" },
  { "孕产妇死亡率下降到12/10万以下,婴儿死亡率控制在5‰以内", "amount|12||/10万|at-most; percent|5||‰|at-most" },
  { "由第8位上升至第5位,稳居西部前三", "rank|8||位|reach; rank|5||位|reach; rank|3||位|reach" },
  { "每千常住人口床位数达到7.5张,每万人口全科医生3.93人", "amount|7.5||张|reach; amount|3.93||人|reach" },
  { "污水处理能力200万立方米/日", "amount|200||万立方米/日|reach" },
  { "到二〇三五年,比2020年翻一番以上", "time|2035|||; time|base 2020|||; times|2||倍|at-least" },
  { "共计120家(其中省级20家)", "amount|120||家|reach; amount|20||家|reach" },
};

static void
test_sentences (void)
{
  g_test_summary ("Sentences give each of their figures and nothing else");
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      guint16 codes[MAX_CODES + 1];
      guint n = make_codes (sentences[i].sentence, codes);
      g_autofree char *found = NULL;

      codes[n] = 0;
      found = print_found (codes, 0, n);
      if (strcmp (found, sentences[i].found) != 0)
        g_test_message ("%s", sentences[i].sentence);
      g_assert_cmpstr (found, ==, sentences[i].found);
    }
}

/* Where the words and the number lie. */
static void
test_places (void)
{
  static const struct
  {
    const char *sentence;
    const char *whole;
    const char *number;
    const char *unit;
  } rows[] = {
    { "要达到2.2件以上", "达到2.2件以上", "2.2", "件" },
    { "至少开展2场活动", "至少开展2场", "2", "场" },
    { "力争建成1~2个", "建成1~2个", "1~2", "个" },
    { "提高2.5个百分点以上", "2.5个百分点以上", "2.5", "百分点" },
    { "不少于3万人次", "不少于3万人次", "3", "万人次" },
    { "全省第3位", "第3位", "3", "位" },
    { "达到百分之十左右", "达到百分之十左右", "百分之十", "" },
    { "超过8万人", "超过8万人", "8", "万人" },
    { "增速≥6%", "≥6%", "6", "%" },
    { "温度控制在-5℃以下", "控制在-5℃以下", "-5", "℃" },
  };

  g_test_summary ("The place of a figure has its words of comparison in it");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GArray) quantities = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantityMatch));
      const PlanModelQuantityMatch *quantity;
      guint16 codes[MAX_CODES + 1];
      guint n = make_codes (rows[i].sentence, codes);
      g_autofree char *whole = NULL, *number = NULL, *unit = NULL;

      codes[n] = 0;
      plan_model_quantities_scan (codes, 0, n, quantities);
      g_assert_cmpuint (quantities->len, ==, 1);
      quantity = &g_array_index (quantities, PlanModelQuantityMatch, 0);
      whole = dup_codes (codes, quantity->start, quantity->end);
      number = dup_codes (codes, quantity->number_start, quantity->number_end);
      unit = dup_codes (codes, quantity->unit_start, quantity->unit_end);
      g_assert_cmpstr (whole, ==, rows[i].whole);
      g_assert_cmpstr (number, ==, rows[i].number);
      g_assert_cmpstr (unit, ==, rows[i].unit);
    }
}

static void
test_cells (void)
{
  static const struct
  {
    const char *cell;
    const char *found; /* NULL: no figure */
    gboolean is_bracketed;
  } rows[] = {
    { "≥12%", "percent|12||%|at-least", FALSE },
    { "2600左右", "bare|2600|||about", FALSE },
    { "[120]", "bare|120|||reach", TRUE },
    { "〔120〕", "bare|120|||reach", TRUE },
    { "(5.5)", "bare|5.5|||reach", TRUE },
    { "【3.2】", "bare|3.2|||reach", TRUE },
    { "(5)", "bare|5|||reach", TRUE },
    { "<0.5", "bare|0.5|||less-than", FALSE },
    { "＞400", "bare|400|||more-than", FALSE },
    { "3-5", "bare|3|5||between", FALSE },
    { "达到50%以上", "percent|50||%|at-least", FALSE },
    { "1:1.2", "amount|1||:1.2|reach", FALSE },
    { "12.5*", "bare|12.5|||reach", FALSE },
    { "68.5①", "bare|68.5|||reach", FALSE },
    { "(预计)130", "bare|130|||reach", FALSE },
    { "+0.5", "bare|0.5|||reach", FALSE },
    { "1.2万", "amount|1.2||万|reach", FALSE },
    { "5.9%(年均)", "percent|5.9||%|reach", FALSE },
    { "120/60", NULL, FALSE },
    { "-0.5", "bare|-0.5|||reach", FALSE },
    { "－3.2", "bare|-3.2|||reach", FALSE },
    { "下降13%", "percent|13||%|reach", FALSE },
    { "年均增长6%左右", "percent|6||%|about", FALSE },
    { "2025", "bare|2025|||reach", FALSE },
    { "2021", "bare|2021|||reach", FALSE },
    { "1 200", "bare|1200|||reach", FALSE },
    { "3.5万人", "amount|3.5||万人|reach", FALSE },
    { "0", "bare|0|||reach", FALSE },
    { "100", "bare|100|||reach", FALSE },
    { "79.5岁", "amount|79.5||岁|reach", FALSE },
    { "Ⅲ类", "amount|3||类|reach", FALSE },
    { "优于Ⅱ类", "amount|2||类|more-than", FALSE },
    { "全覆盖", "coverage|100||%|reach", FALSE },
    { "持平", "unchanged||||exactly", FALSE },
    { "[累计15]", "bare|15|||reach", FALSE },
    { "5家", "amount|5||家|reach", FALSE },
    { "控制在10%以内", "percent|10||%|at-most", FALSE },
    { "第3位", "rank|3||位|reach", FALSE },
    { "逐年提高", "trend||||reach", FALSE },
    { "—", NULL, FALSE },
    { "…", NULL, FALSE },
    { "-", NULL, FALSE },
    { "", NULL, FALSE },
    { "/", NULL, FALSE },
    { "完成省下达任务", NULL, FALSE },
    { "预期性", NULL, FALSE },
    { "3家、5个", NULL, FALSE },
    { "2025年", NULL, FALSE },
  };

  g_test_summary ("A cell is a figure or it is none");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint16 codes[MAX_CODES + 1];
      guint n = make_codes (rows[i].cell, codes);
      PlanModelQuantityMatch quantity = { 0 };
      g_autofree char *found = NULL;

      codes[n] = 0;
      if (plan_model_quantity_read_cell (codes, 0, n, &quantity))
        found = print_quantity (codes, &quantity);
      if (g_strcmp0 (found, rows[i].found) != 0)
        g_test_message ("%s", rows[i].cell);
      g_assert_cmpstr (found, ==, rows[i].found);
      g_assert_cmpint (quantity.is_bracketed, ==, rows[i].is_bracketed);
    }
}

static void
test_units (void)
{
  static const char *const units[] = {
    "家", "个", "万元", "亿元", "%", "‰", "吨标准煤/万元", "万吨标准煤", "张/千人", "件/万人", "人/平方公里", "元/人", "微克/立方米",
    "万千瓦", "亿千瓦时", "GW", "MWh", "EFLOPS", "Mbps", "km²", "平方米/人", "‰", "/10万", "个、家", "个/处", "人(次)", "公里", "岁",
    "百分点", "位", "倍", "万人次", "万标箱", "标台", "学时", "克/千瓦时", "立方米/人", "亿立方米", "辆", "件/10万人", "万亿元", "元/(人·年)",
  };
  static const char *const others[] = { "", "企业名称", "预期性", "家庭", "2025年", "年均", "个体工商户", "责任单位" };

  g_test_summary ("What a heading gives in brackets is a unit or it is none");
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      guint16 codes[MAX_CODES];
      guint n = make_codes (units[i], codes);

      if (!plan_model_unit_is (codes, 0, n))
        g_test_message ("%s", units[i]);
      g_assert_true (plan_model_unit_is (codes, 0, n));
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      guint16 codes[MAX_CODES];
      guint n = make_codes (others[i], codes);

      if (plan_model_unit_is (codes, 0, n))
        g_test_message ("%s", others[i]);
      g_assert_false (plan_model_unit_is (codes, 0, n));
    }
}

static void
test_numerals (void)
{
  static const struct
  {
    const char *text;
    gint64 value;
    guint n;
  } rows[] = {
    { "十二、", 12, 2 }, { "二十一、", 21, 3 }, { "一、", 1, 1 }, { "12.", 12, 2 }, { "Ⅲ、", 3, 1 },
    { "一百零三条", 103, 4 },
    { "三十", 30, 2 }, { "十", 10, 1 }, { "一〇三", 103, 3 }, { "页", -1, 0 }, { "", -1, 0 },
    { "99999999999999999999", -1, 0 },
  };

  g_test_summary ("The number of a heading is read in any numerals");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint16 codes[MAX_CODES];
      guint n = make_codes (rows[i].text, codes);
      guint32 after = 0;

      g_assert_cmpint (plan_model_numeral_read (codes, 0, n, &after), ==, rows[i].value);
      if (rows[i].value >= 0)
        g_assert_cmpuint (after, ==, rows[i].n);
    }
}

/* Whatever the codes are, places stay inside, and a number that is too long is said to be. */
static void
test_any_codes (void)
{
  static const char alphabet[] = "0123456789.,-~/:%()十百千万亿一二两三五半年月日前后第底末内上下约近超过不低于以余多家个倍成位翻番全覆盖“”《》十四五类级ⅢGWk/+×±≥<分之点零";
  guint16 letters[G_N_ELEMENTS (alphabet)], *codes = g_new (guint16, 100000);
  guint n_letters = make_codes (alphabet, letters);
  g_autofree char *found = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20210801);
  g_autoptr (GArray) quantities = g_array_new (FALSE, FALSE, sizeof (PlanModelQuantityMatch));

  g_test_summary ("Any codes are scanned without a figure that is out of place");
  for (guint round = 0; round < 4000; round++)
    {
      guint n = g_rand_int_range (rand, 0, 40);

      for (guint i = 0; i < n; i++)
        codes[i] = letters[g_rand_int_range (rand, 0, n_letters)];
      g_free (print_found (codes, 0, n));
    }
  for (guint i = 0; i < 10000; i++)
    codes[i] = '9';
  plan_model_quantities_scan (codes, 0, 10000, quantities);
  g_assert_cmpuint (quantities->len, ==, 1);
  g_assert_cmpint (g_array_index (quantities, PlanModelQuantityMatch, 0).kind, ==, PLAN_MODEL_QUANTITY_NAME);
  g_assert_true (g_array_index (quantities, PlanModelQuantityMatch, 0).is_too_long);
  for (guint i = 0; i < 100000; i++)
    codes[i] = u'一';
  found = print_found (codes, 0, 100000);
  g_assert_cmpstr (found, ==, "name||||");
  g_free (codes);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/quantity/wordings", test_wordings);
  g_test_add_func ("/reader/quantity/width", test_width);
  g_test_add_func ("/reader/quantity/sentence", test_sentence);
  g_test_add_func ("/reader/quantity/traditional", test_traditional);
  g_test_add_func ("/reader/quantity/chapter", test_chapter);
  g_test_add_func ("/reader/quantity/sentences", test_sentences);
  g_test_add_func ("/reader/quantity/places", test_places);
  g_test_add_func ("/reader/quantity/cells", test_cells);
  g_test_add_func ("/reader/quantity/units", test_units);
  g_test_add_func ("/reader/quantity/numerals", test_numerals);
  g_test_add_func ("/reader/quantity/any-codes", test_any_codes);

  return g_test_run ();
}
