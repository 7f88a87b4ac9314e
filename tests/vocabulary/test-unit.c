/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/planmodel.h>
#include <libplanmodel/reader/unit-private.h>
#include <libplanmodel/vocabulary/measure-private.h>

#include <string.h>

static PlanModelUnit *
parse (const char *text)
{
  PlanModelUnit *unit = plan_model_unit_parse (text);

  if (unit == NULL)
    g_error ("“%s” is not known", text);

  return unit;
}

static void
test_units (void)
{
  static const struct
  {
    const char *text;
    const char *symbol;
    const char *dimension;
    const char *hant;
    const char *en;
  } cases[] = {
    { "家", "家", "count", "家", "establishments" },
    { "萬人次", "万人次", "count", "萬人次", "10,000 person-times" },
    { "台（套）", "台", "count", "臺", "machines" },
    { "家、个", "家", "count", "家", "establishments" },
    { "万", "万", "count", "萬", "10,000" },
    { "亿元", "亿元", "money", "億元", "100 million yuan" },
    { "万亿元", "万亿元", "money", "萬億元", "1,000,000 million yuan" },
    { "亿美元", "亿美元", "money-usd", "億美元", "100 million US dollars" },
    { "％", "%", "percent", "%", "%" },
    { "‰", "‰", "percent", "‰", "‰" },
    { "1/10万", "/10万", "percent", "/10萬", "per 100,000" },
    { "个百分点", "百分点", "percentage-point", "百分點", "percentage points" },
    { "倍", "倍", "multiple", "倍", "times" },
    { ":1.25", ":1.25", "ratio", ":1.25", "to 1.25" },
    { "位", "位", "rank", "位", "places" },
    { "分", "分", "score", "分", "points" },
    { "萬畝", "万亩", "area", "萬畝", "10,000 mu" },
    { "㎡", "平方米", "area", "平方米", "square metres" },
    { "m²", "平方米", "area", "平方米", "square metres" },
    { "km", "公里", "length", "公里", "kilometres" },
    { "万 吨", "万吨", "mass", "萬噸", "10,000 tonnes" },
    { "万吨标准煤", "万吨标准煤", "mass-coal-equivalent", "萬噸標準煤", "10,000 tonnes of standard coal" },
    { "亿千瓦时", "亿千瓦时", "energy", "億千瓦時", "100 million kilowatt-hours" },
    { "百千瓦", "百千瓦", "power", "百千瓦", "100 kilowatts" },
    { "MW", "兆瓦", "power", "兆瓦", "megawatts" },
    { "Mbps", "兆比特每秒", "data/time", "兆比特每秒", "megabits per second" },
    { "℃", "摄氏度", "temperature", "攝氏度", "degrees Celsius" },
    { "件/万人", "件/万人", "count/count", "件/萬人", "pieces per 10,000 people" },
    { "吨标准煤/万元", "吨标准煤/万元", "mass-coal-equivalent/money", "噸標準煤/萬元",
      "tonnes of standard coal per 10,000 yuan" },
    { "元/人", "元/人", "money/count", "元/人", "yuan per person" },
    { "立方米/万元", "立方米/万元", "volume/money", "立方米/萬元", "cubic metres per 10,000 yuan" },
    { "平方米/人", "平方米/人", "area/count", "平方米/人", "square metres per person" },
    { "輛/百戶", "辆/百户", "count/count", "輛/百戶", "vehicles per 100 households" },
    { "辆每百户", "辆/百户", "count/count", "輛/百戶", "vehicles per 100 households" },
    { "微克/立方米", "微克/立方米", "mass/volume", "微克/立方米", "micrograms per cubic metre" },
    { "吨/月·平方公里", "吨/月·平方公里", "mass/area/calendar-time", "噸/月·平方公里",
      "tonnes per month per square kilometre" },
    { "立方米/(人·天)", "立方米/人天", "volume/count/time", "立方米/人天", "cubic metres per person-days" },
    { "元/(亩·年)", "元/亩·年", "money/area/calendar-time", "元/畝·年", "yuan per mu per year" },
    { "公里/100km", "公里/100公里", "length/length", "公里/100公里", "kilometres per 100 kilometres" },
    { "人年", "人年", "count*calendar-time", "人年", "person-years" },
  };

  g_test_summary ("A unit is read with its scale and what it is divided by, in either script");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelUnit) unit = parse (cases[i].text);

      g_assert_cmpstr (plan_model_unit_get_symbol (unit), ==, cases[i].symbol);
      g_assert_cmpstr (plan_model_unit_get_dimension (unit), ==, cases[i].dimension);
      g_assert_cmpstr (plan_model_unit_get_label (unit, "zh-Hans"), ==, cases[i].symbol);
      g_assert_cmpstr (plan_model_unit_get_label (unit, "zh-Hant"), ==, cases[i].hant);
      g_assert_cmpstr (plan_model_unit_get_label (unit, "en"), ==, cases[i].en);
      g_assert_null (plan_model_unit_get_label (unit, "fr"));
    }
}

static void
test_no_units (void)
{
  static const char *const texts[] = {
    "", "类", "星级", "百万级", "M", "kWx", "家庭", "元/", "/", "/人/", "件/万人/", ":", ":0", ":1.", ":.5", ":1.2.3",
    ":123456789", "万万", "亿万", "人(", "人(元)", "元(人)", "人()", "()", "·", "元·", "件//人", "人/(天", "人/(天))",
    "人/(天/月)", "个个", "/0", "1/", "/999999999人", "\xff", "元/万元/万元/万元/万元/万元",
    "标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤标准煤",
  };

  g_test_summary ("What is no unit is not known, and nothing is read out of it");

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PlanModelUnit) unit = plan_model_unit_parse (texts[i]);

      if (unit != NULL)
        g_error ("“%s” is read as %s", texts[i], plan_model_unit_get_symbol (unit));
    }
}

static void
test_comparable (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean comparable;
    PlanModelUnitNote note;
  } cases[] = {
    { "万元", "亿元", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "萬元", "元", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "人", "名", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "台(套)", "台", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "亩", "公顷", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "%", "‰", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "%", "成", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "‰", "1/10万", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "件/万人", "件/百人", TRUE, PLAN_MODEL_UNIT_NOTE_NONE },
    { "家", "个", TRUE, PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER },
    { "人次", "人", TRUE, PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER },
    { "万", "人", TRUE, PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER },
    { "位", "人", TRUE, PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER },
    { "名", "位", TRUE, PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER },
    { "张/千人", "张/千常住人口", TRUE, PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER },
    { "吨标准煤/万元", "吨标准煤/万元GDP", TRUE, PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER },
    { "立方米", "Nm³", TRUE, PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER },
    { "位", "家", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
    { "%", "百分点", FALSE, PLAN_MODEL_UNIT_NOTE_PERCENTAGE_POINTS },
    { "个百分点", "‰", FALSE, PLAN_MODEL_UNIT_NOTE_PERCENTAGE_POINTS },
    { "元", "美元", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_CURRENCY },
    { "元", "元/人", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
    { "吨", "吨标准煤", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
    { "吨二氧化碳", "吨二氧化碳当量", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
    { "年", "天", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
    { "天", "工作日", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
    { "千瓦", "千瓦时", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
    { "倍", "%", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
    { "公里/平方公里", "平方公里/公里", FALSE, PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION },
  };

  g_test_summary ("Units compare where they measure the same, counts with a note");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelUnit) a = parse (cases[i].a), b = parse (cases[i].b);
      PlanModelUnitNote note;

      g_assert_cmpint (plan_model_unit_is_comparable (a, b, &note), ==, cases[i].comparable);
      g_assert_cmpint (note, ==, cases[i].note);
      g_assert_cmpint (plan_model_unit_is_comparable (b, a, &note), ==, cases[i].comparable);
      g_assert_cmpint (note, ==, cases[i].note);
      g_assert_cmpint (plan_model_unit_is_comparable (a, a, &note), ==, TRUE);
      g_assert_cmpint (note, ==, PLAN_MODEL_UNIT_NOTE_NONE);
    }
}

/* Texts, of which some are no units. */
static void
test_measures (void)
{
  PlanModelMeasure known, unknown, same, other, none;

  g_test_summary ("What is no unit compares with itself alone, and so does what has none");

  g_assert_true (plan_model_measure_init (&known, "家"));
  g_assert_false (plan_model_measure_init (&unknown, "类"));
  g_assert_false (plan_model_measure_init (&same, "类"));
  g_assert_false (plan_model_measure_init (&other, "级"));
  g_assert_true (plan_model_measure_init (&none, NULL));
  g_assert_true (plan_model_measure_compare (&unknown, &same, NULL));
  g_assert_true (plan_model_measure_compare (&none, &none, NULL));
  {
    PlanModelUnitNote note;

    g_assert_false (plan_model_measure_compare (&unknown, &other, &note));
    g_assert_cmpint (note, ==, PLAN_MODEL_UNIT_NOTE_UNKNOWN_UNIT);
    g_assert_false (plan_model_measure_compare (&unknown, &known, &note));
    g_assert_cmpint (note, ==, PLAN_MODEL_UNIT_NOTE_UNKNOWN_UNIT);
    g_assert_false (plan_model_measure_compare (&known, &none, &note));
    g_assert_cmpint (note, ==, PLAN_MODEL_UNIT_NOTE_NO_UNIT);
    g_assert_false (plan_model_measure_compare (&none, &unknown, &note));
    g_assert_cmpint (note, ==, PLAN_MODEL_UNIT_NOTE_UNKNOWN_UNIT);
  }
  g_assert_false (plan_model_measure_is_known (&none));
}

static void
test_convert (void)
{
  static const struct
  {
    const char *amount;
    const char *from;
    const char *to;
    const char *result;
  } cases[] = {
    { "2.80", "亿元", "万元", "28000" },
    { "300", "万元", "亿元", "0.0300" },
    { "4623", "万元", "亿元", "0.4623" },
    { "2.80", "亿元", "亿元", "2.80" },
    { "2.80", "万亩", "萬畝", "2.80" },
    { "-1.5", "亿元", "元", "-150000000" },
    { "0", "亩", "公顷", "0" },
    { "1", "万亩", "平方公里", NULL },
    { "1.5", "万亩", "平方公里", "10" },
    { "15", "亩", "公顷", "1" },
    { "1", "公顷", "亩", "15" },
    { "1", "亩", "平方米", NULL },
    { "0.3", "亩", "平方米", "200" },
    { "1", "亿斤", "万吨", "5" },
    { "3", "里", "公里", "1.5" },
    { "1", "千瓦时", "MJ", "3.6" },
    { "1", "MJ", "千瓦时", NULL },
    { "18", "MJ", "千瓦时", "5" },
    { "1", "TB", "GB", "1000" },
    { "1", "GB", "Gb", "8" },
    { "1000", "Mbps", "Gbps", "1.000" },
    { "0.18", "‰", "1/10万", "18" },
    { "4", "成", "%", "40" },
    { "1", "三分之一", "%", NULL },
    { "3", "三分之一", "%", "100" },
    { "1", "一半", "%", "50" },
    { "1", ":15", ":1", NULL },
    { "3", ":15", ":1", "0.2" },
    { "100", "基点", "百分点", "1.00" },
    { "12", "件/万人", "件/百人", "0.12" },
    { "0.5", "吨标准煤/万元", "千克标准煤/元", "0.05" },
    { "6", "万元/亩", "元/平方米", "90" },
    { "1", "克/公斤", "毫克/克", "1" },
    { "24", "个月", "年", "2" },
    { "1", "年", "季度", "4" },
    { "9999999999999999999999999999999999", "亿元", "亿元", "9999999999999999999999999999999999" },
  };

  g_test_summary ("Amounts are converted exactly, and not at all where no decimal says it");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelUnit) from = parse (cases[i].from), to = parse (cases[i].to);
      g_autoptr (GError) error = NULL;
      g_autofree char *result = plan_model_unit_convert (from, cases[i].amount, to, &error);

      g_test_message ("%s %s in %s", cases[i].amount, cases[i].from, cases[i].to);
      g_assert_cmpstr (result, ==, cases[i].result);
      if (cases[i].result == NULL)
        g_assert_error (error, PLAN_MODEL_UNIT_ERROR, PLAN_MODEL_UNIT_ERROR_NOT_FINITE);
      else
        g_assert_no_error (error);
    }
}

static void
assert_refused (const char *amount,
                const char *from,
                const char *to,
                int         code)
{
  g_autoptr (PlanModelUnit) from_unit = parse (from), to_unit = parse (to);
  g_autoptr (GError) error = NULL;

  g_assert_null (plan_model_unit_convert (from_unit, amount, to_unit, &error));
  g_assert_error (error, PLAN_MODEL_UNIT_ERROR, code);
}

static void
test_refused (void)
{
  g_test_summary ("What cannot be converted is refused, with the reason");

  assert_refused ("1,000", "元", "万元", PLAN_MODEL_UNIT_ERROR_AMOUNT);
  assert_refused ("", "元", "万元", PLAN_MODEL_UNIT_ERROR_AMOUNT);
  assert_refused ("12345678901234567890123456789012345", "元", "元", PLAN_MODEL_UNIT_ERROR_AMOUNT);
  assert_refused ("1", "元", "美元", PLAN_MODEL_UNIT_ERROR_NOT_COMPARABLE);
  assert_refused ("1", "%", "百分点", PLAN_MODEL_UNIT_ERROR_NOT_COMPARABLE);
  assert_refused ("9999999999999999999999999999999999", "亿元", "元", PLAN_MODEL_UNIT_ERROR_LIMIT);
}

static void
test_count (void)
{
  static const char *const counts[] = { "家", "个", "件", "所", "名", "人次", "万台", "戶" };
  static const char *const others[] = { "元", "%", "位", "件/万人", "人年", "吨", "分" };

  g_test_summary ("What counts things is told from what measures");

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (PlanModelUnit) unit = parse (counts[i]);

      g_assert_true (plan_model_unit_is_count (unit));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (PlanModelUnit) unit = parse (others[i]);

      g_assert_false (plan_model_unit_is_count (unit));
    }
}

/* What the reader takes for the unit of a number, and of which nobody knows alone what it measures, how large it is, or
 * whether it measures at all; and measures of other trades that plans do not set targets in. */
static const char *const deliberately_not[] = {
  /* grades */
  "级", "星", "星级", "等", "A级", "A", "等级", "档次", "吨级", "类",
  /* dates */
  "月份", "号", "旬", "个交易日", "个生产季", "天次", "点时", "分秒", "日分",
  /* letters and words of several meanings */
  "M", "T", "S", "r", "mw", "MA", "ML", "AU", "DU", "度", "°", "兆", "个点", "个流量", "标准煤", "倍频",
  "次浮点运算", "卡",
  /* without one legal size, or of other trades */
  "大卡", "千卡", "kcal", "马力", "盎司", "磅", "加仑", "桶油", "斛", "蒲式耳", "℉", "FEU", "流明", "lm", "cd",
  "贝可", "Bq", "毫西弗", "mSv", "μSv", "国际单位", "IU", "FTU", "NTU", "CFU", "㏄", "Ω", "μT", "μS", "tps", "TPS",
  "QPS", "dpi", "DPI", "ppi", "rpm", NULL,
};

static void
test_reader (void)
{
  guint n_words, n_left_out = 0;
  const PlanModelWord *words = plan_model_unit_get_words (&n_words);

  g_test_summary ("Every unit that the reader knows is in the table, or left out deliberately");

  g_assert_cmpuint (n_words, >, 500);
  for (guint i = 0; i < n_words; i++)
    {
      g_autoptr (PlanModelUnit) unit = plan_model_unit_parse (words[i].word);
      gboolean left_out = g_strv_contains (deliberately_not, words[i].word);

      if (words[i].sense == PLAN_MODEL_UNIT_NONE)
        continue;
      if ((unit == NULL) != left_out)
        g_error ("“%s” is %s", words[i].word, left_out ? "known, and left out deliberately" : "not in the table of units");
      n_left_out += left_out;
      if (unit != NULL && (words[i].sense == PLAN_MODEL_UNIT_COUNT || words[i].sense == PLAN_MODEL_UNIT_PLACE))
        g_assert_true (strstr (plan_model_unit_get_dimension (unit), "count") != NULL
                       || strstr (" 位 芯公里 担 ", plan_model_unit_get_symbol (unit)) != NULL);
      if (words[i].sense == PLAN_MODEL_UNIT_MONEY && unit != NULL)
        g_assert_true (g_str_has_prefix (plan_model_unit_get_dimension (unit), "money"));
    }
  g_assert_cmpuint (n_left_out, ==, G_N_ELEMENTS (deliberately_not) - 1);
}

static void
test_table (void)
{
  guint n;
  const PlanModelUnitAtom *atoms = plan_model_unit_table_get (&n);

  g_test_summary ("Every row of the table reads as what it says, in both scripts and in each other spelling");

  for (guint i = 0; i < n; i++)
    {
      g_auto (GStrv) also = g_strsplit (atoms[i].also != NULL ? atoms[i].also : "", " ", -1);
      const char *spellings[64] = { atoms[i].hans, atoms[i].hant };

      for (guint j = 0; also[j] != NULL; j++)
        spellings[j + 2] = also[j];
      for (guint j = 0; spellings[j] != NULL; j++)
        {
          g_autoptr (PlanModelUnit) unit = parse (spellings[j]);

          g_assert_cmpstr (plan_model_unit_get_symbol (unit), ==, atoms[i].hans);
          g_assert_cmpstr (plan_model_unit_get_label (unit, "zh-Hant"), ==, atoms[i].hant);
          g_assert_cmpuint (strlen (plan_model_unit_get_label (unit, "en")), >, 0);
        }
      g_assert_cmpuint (atoms[i].numerator, >, 0);
      g_assert_cmpuint (atoms[i].denominator, >, 0);
    }
  for (guint i = 0; i < PLAN_MODEL_N_DIMENSIONS; i++)
    g_assert_nonnull (plan_model_dimension_get_word (i));
}

/* The row of the chapter that begins with the words of a dimension: what stands in its last column. */
static char *
find_row (const char *chapter,
          const char *words)
{
  g_autofree char *begin = g_strdup_printf ("\n| `%s` | ", words);
  const char *row = strstr (chapter, begin), *end, *last;

  if (row == NULL)
    return NULL;
  end = strchr (row + 1, '\n');
  last = strstr (row + strlen (begin), " | ");
  g_assert_true (last != NULL && last < end);

  return g_strndup (last + 3, (gsize) (end - last) - 3 - strlen (" |"));
}

static void
test_chapter (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "docs", "units.md", NULL);
  g_autofree char *chapter = NULL;
  g_autoptr (GHashTable) rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GError) error = NULL;
  guint n, n_rows = 0;
  const PlanModelUnitAtom *atoms = plan_model_unit_table_get (&n);
  GHashTableIter iter;
  gpointer words, symbols;

  g_test_summary ("The chapter on units lists each unit beside its dimension, and every dimension");

  g_file_get_contents (path, &chapter, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlanModelUnit) unit = parse (atoms[i].hans);
      const char *dimension = plan_model_unit_get_dimension (unit), *before = g_hash_table_lookup (rows, dimension);

      g_hash_table_replace (rows, g_strdup (dimension),
                            before != NULL ? g_strconcat (before, " ", atoms[i].hans, NULL) : g_strdup (atoms[i].hans));
    }
  g_hash_table_iter_init (&iter, rows);
  while (g_hash_table_iter_next (&iter, &words, &symbols))
    {
      g_autofree char *row = find_row (chapter, words);

      g_assert_cmpstr (row, ==, symbols);
    }
  for (guint i = 1; i < PLAN_MODEL_N_DIMENSIONS; i++)
    {
      g_autofree char *row = find_row (chapter, plan_model_dimension_get_word (i));

      if (row == NULL)
        g_error ("the chapter has no row of %s", plan_model_dimension_get_word (i));
    }
  for (const char *p = strstr (chapter, "<!-- units -->"); (p = strstr (p, "\n| `")) != NULL; p++)
    n_rows++;
  g_assert_cmpuint (n_rows, ==, g_hash_table_size (rows) + 1);
}

/* What the values of a plan have for units. */
static void
count_plan (PlanModelPlan *plan,
            guint         *n_values,
            guint         *n_unknown)
{
  GListModel *indicators = plan_model_plan_get_indicators (plan);

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (PlanModelIndicator) indicator = g_list_model_get_item (indicators, i);
      g_autoptr (GPtrArray) values = plan_model_indicator_dup_values (indicator);

      for (guint j = 0; j < values->len; j++)
        {
          const char *text = plan_model_value_get_unit (values->pdata[j]);
          g_autoptr (PlanModelUnit) unit = text != NULL ? plan_model_unit_parse (text) : NULL;

          if (plan_model_value_get_amount_text (values->pdata[j]) == NULL || text == NULL)
            continue;
          ++*n_values;
          *n_unknown += unit == NULL;
        }
    }
}

static void
test_plans (void)
{
  static const char *const folders[] = {
    "examples/plans", "tests/data/plans/aside", "tests/data/plans/last", "tests/data/plans/later", "tests/data/plans/open",
  };
  guint n_values = 0, n_unknown = 0;

  g_test_summary ("Of a hundred figures in plans, 99 have a unit that is known");

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), folders[i], NULL);
      g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);

      for (const char *name; folder != NULL && (name = g_dir_read_name (folder)) != NULL;)
        {
          g_autofree char *file = g_build_filename (path, name, NULL);
          g_autoptr (PlanModelCatalog) catalog = NULL;

          if (!g_str_has_suffix (name, ".json") || strstr (name, ".also.") != NULL)
            continue;
          catalog = plan_model_catalog_new_from_path (file, NULL);
          if (catalog == NULL)
            continue;
          for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (catalog)); j++)
            {
              g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), j);

              count_plan (plan, &n_values, &n_unknown);
            }
        }
    }
  g_test_message ("%u of %u are not known", n_unknown, n_values);
  g_assert_cmpuint (n_values, >, 1000);
  g_assert_cmpuint (n_unknown * 100, <=, n_values);
}

static void
test_notes (void)
{
  g_autoptr (GEnumClass) notes = g_type_class_ref (PLAN_MODEL_TYPE_UNIT_NOTE);

  g_test_summary ("Every note has a sentence but that there is nothing to say");

  g_assert_null (plan_model_unit_note_get_explanation (PLAN_MODEL_UNIT_NOTE_NONE));
  for (guint i = 1; i < notes->n_values; i++)
    g_assert_true (g_str_has_suffix (plan_model_unit_note_get_explanation (notes->values[i].value), "."));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/unit/units", test_units);
  g_test_add_func ("/planmodel/unit/no-units", test_no_units);
  g_test_add_func ("/planmodel/unit/comparable", test_comparable);
  g_test_add_func ("/planmodel/unit/measures", test_measures);
  g_test_add_func ("/planmodel/unit/convert", test_convert);
  g_test_add_func ("/planmodel/unit/refused", test_refused);
  g_test_add_func ("/planmodel/unit/count", test_count);
  g_test_add_func ("/planmodel/unit/reader", test_reader);
  g_test_add_func ("/planmodel/unit/table", test_table);
  g_test_add_func ("/planmodel/unit/chapter", test_chapter);
  g_test_add_func ("/planmodel/unit/plans", test_plans);
  g_test_add_func ("/planmodel/unit/notes", test_notes);

  return g_test_run ();
}
