/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/verify-private.h>

#include <string.h>

static gboolean
says (const char *words,
      const char *amount,
      gboolean    inferred)
{
  PlanModelDecimal decimal;

  g_assert_true (plan_model_decimal_parse (amount, -1, &decimal));

  return plan_model_verify_amount (words, strlen (words), &decimal, inferred);
}

typedef struct
{
  const char *words;
  const char *amount;
  gboolean says;
} Case;

static void
check (const Case *cases,
       guint       n)
{
  for (guint i = 0; i < n; i++)
    {
      if (says (cases[i].words, cases[i].amount, FALSE) != cases[i].says)
        g_error ("“%s” %s %s", cases[i].words, cases[i].says ? "does not say" : "says", cases[i].amount);
    }
}

static const Case digits[] = {
  { "突破400家", "400", TRUE },
  { "突破400家", "40", FALSE },
  { "突破400家", "4000", FALSE },
  { "2.8%以上", "2.8", TRUE },
  { "2.8%以上", "2.80", TRUE },
  { "2.80%", "2.8", TRUE },
  { "2.8%以上", "8", FALSE },
  { "2.8%以上", "2", FALSE },
  { "２．８％", "2.8", TRUE },
  { "４００家", "400", TRUE },
  { "12,000人", "12000", TRUE },
  { "1，234，567元", "1234567", TRUE },
  { "1,234.50万元", "1234.5", TRUE },
  { "1,234.50万元", "234.5", FALSE },
  { "1234,567", "1234", TRUE },
  { "1234,567", "567", TRUE },
  { "1234,567", "1234567", FALSE },
  { "3,4000", "3", TRUE },
  { "3,4000", "34000", FALSE },
  { "3,45", "345", FALSE },
  { "0.5", "0.5", TRUE },
  { "0.05", "0.05", TRUE },
  { "007", "7", TRUE },
  { "0", "0", TRUE },
  { "5.", "5", TRUE },
  { "1.2.3", "1.2", TRUE },
  { "2-3家", "2", TRUE },
  { "2-3家", "3", TRUE },
  { "2~3家", "3", TRUE },
  { "2-3家", "23", FALSE },
  { "8万人次", "8", TRUE },
  { "8万人次", "1", FALSE },
  { "8万人次", "10000", FALSE },
  { "3千万元", "3", TRUE },
  { "到2025年达到400家", "2025", TRUE },
  { "1234567890123456789012345678901234", "1234567890123456789012345678901234", TRUE },
  { "12345678901234567890123456789012345", "1234567890123456789012345678901234", FALSE },
  { "12345678901234567890123456789012345", "12345678901234567890123456789012", FALSE },
  { "达到", "1", FALSE },
  { "", "0", FALSE },
};

static const Case signs[] = {
  { "-5%", "-5", TRUE },    { "−5%", "-5", TRUE },    { "－5%", "-5", TRUE },  { "负5%", "-5", TRUE },
  { "負五", "-5", TRUE },   { "5%", "-5", FALSE },    { "负5%", "5", FALSE },  { "-5%", "5", TRUE },
  { "增长5%", "-5", FALSE }, { "-0.5", "-0.5", TRUE }, { "-5", "-0.5", FALSE },
};

static const Case numerals[] = {
  { "三万五", "35000", TRUE },
  { "三万五千", "35000", TRUE },
  { "三万五", "30005", FALSE },
  { "1万6千人", "16000", TRUE },
  { "1万6千人", "1", FALSE },
  { "1亿3千万元", "13000", TRUE },
  { "三万零五", "30005", TRUE },
  { "一百零五", "105", TRUE },
  { "一百五", "150", TRUE },
  { "一百五十", "150", TRUE },
  { "一百二十五", "125", TRUE },
  { "十家", "10", TRUE },
  { "十五", "15", TRUE },
  { "二十", "20", TRUE },
  { "两千三百", "2300", TRUE },
  { "兩千", "2000", TRUE },
  { "一千零十五", "1015", TRUE },
  { "一万零五百", "10500", TRUE },
  { "一亿三千万", "130000000", TRUE },
  { "三万亿", "3000000000000", TRUE },
  { "三萬億", "3000000000000", TRUE },
  { "二〇二五", "2025", TRUE },
  { "二零二五", "2025", TRUE },
  { "叁佰", "300", TRUE },
  { "貳拾", "20", TRUE },
  { "零", "0", TRUE },
  { "三家", "3", TRUE },
  { "十三家", "3", FALSE },
  { "十三家", "10", FALSE },
  { "三百家", "3", FALSE },
  { "五百万元", "500", TRUE },
  { "五百万元", "5000000", TRUE },
  { "五百万元", "5", FALSE },
  { "三千瓦", "3", TRUE },
  { "三千瓦", "3000", TRUE },
  { "三千家", "3", FALSE },
  { "二点八", "2.8", TRUE },
  { "零點零五", "0.05", TRUE },
  { "十二点五个百分点", "12.5", TRUE },
  { "十二点五个百分点", "12", FALSE },
  { "三点意见", "3", TRUE },
  { "百分之十五", "15", TRUE },
  { "百分之十五", "100", FALSE },
  { "三分之一", "1", TRUE },
  { "三分之一", "3", FALSE },
  { "三分之二", "2", TRUE },
  { "四成", "4", TRUE },
  { "一半", "1", TRUE },
  { "半数以上", "1", TRUE },
  { "万架级", "1", TRUE },
  { "万架级", "10000", TRUE },
  { "百亿级", "1", TRUE },
  { "十架", "1", FALSE },
  { "五架", "1", FALSE },
  { "九亿九千九百九十九万九千九百九十九", "999999999", TRUE },
  { "九九九九九九九九九九九九九九九九九九九九九九", "9", FALSE },
  { "九亿亿亿亿", "9", TRUE },
  { "亿亿亿亿亿亿", "7", FALSE },
};

static const Case words[] = {
  { "翻一番", "2", TRUE },
  { "翻一番", "1", FALSE },
  { "翻两番", "4", TRUE },
  { "翻两番", "2", FALSE },
  { "翻三番", "8", TRUE },
  { "翻2番", "4", TRUE },
  { "翻番", "2", TRUE },
  { "翻倍", "2", TRUE },
  { "倍增", "2", TRUE },
  { "倍数", "2", FALSE },
  { "翻九十九番", "99", FALSE },
  { "翻十倍", "10", TRUE },
  { "翻", "2", FALSE },
  { "增长两倍", "2", TRUE },
  { "Ⅱ类", "2", TRUE },
  { "Ⅻ", "12", TRUE },
  { "Ⅲ类", "2", FALSE },
};

static void
test_digits (void)
{
  g_test_summary ("Digits of half and full width, with separators and places, each number as a whole");
  check (digits, G_N_ELEMENTS (digits));
}

static void
test_signs (void)
{
  g_test_summary ("A negative amount needs a sign; a dash before a positive one may be that of a range");
  check (signs, G_N_ELEMENTS (signs));
}

static void
test_numerals (void)
{
  g_test_summary ("Chinese numerals, with and without the scale that may belong to the unit");
  check (numerals, G_N_ELEMENTS (numerals));
}

static void
test_words (void)
{
  g_test_summary ("Doublings and Roman numerals");
  check (words, G_N_ELEMENTS (words));
}

static void
test_inferred (void)
{
  static const Case cases[] = {
    { "实现全覆盖", "100", TRUE },   { "實現全覆蓋", "100", TRUE },   { "全部参与", "100", TRUE }, { "所有乡镇", "100", TRUE },
    { "应建尽建", "100", TRUE },     { "动态清零", "0", TRUE },       { "清零", "100", FALSE },    { "全覆盖", "0", FALSE },
    { "全覆盖", "99", FALSE },       { "覆盖率100%", "100", TRUE },   { "覆盖", "100", FALSE },    { "", "100", FALSE },
  };

  g_test_summary ("Only an inferred 100 may be said without a number");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].words);
      g_assert_true (says (cases[i].words, cases[i].amount, TRUE) == cases[i].says);
    }
  g_assert_false (says ("实现全覆盖", "100", FALSE));
}

static void
test_length (void)
{
  PlanModelDecimal decimal;

  g_test_summary ("Nothing is read past the end, and what is not UTF-8 says nothing");

  g_assert_true (plan_model_decimal_parse ("40", -1, &decimal));
  g_assert_true (plan_model_verify_amount ("400", 2, &decimal, FALSE));
  g_assert_false (plan_model_verify_amount ("400", 3, &decimal, FALSE));
  g_assert_false (plan_model_verify_amount ("40\xff", 3, &decimal, FALSE));
  g_assert_false (plan_model_verify_amount ("40家", 4, &decimal, FALSE));
}

static void
test_compared (void)
{
  static const struct
  {
    const char *a, *b;
    gboolean same, holds, within;
  } cases[] = {
    { "市科技局", "市科技局", TRUE, TRUE, TRUE },     { "市 科技\n局", "市科技局", TRUE, TRUE, TRUE },
    { "（一）", "(一)", TRUE, TRUE, TRUE },           { "突破400家企业", "400家", FALSE, TRUE, TRUE },
    { "400家", "突破 ４００家", FALSE, FALSE, TRUE },  { "市科技局", "市财政局", FALSE, FALSE, FALSE },
    { "　", "市", FALSE, FALSE, FALSE },
  };

  g_test_summary ("Words are compared without white space and width");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = strlen (cases[i].a);

      g_test_message ("%s and %s", cases[i].a, cases[i].b);
      g_assert_true (plan_model_verify_same (cases[i].a, length, cases[i].b) == cases[i].same);
      g_assert_true (plan_model_verify_holds (cases[i].a, length, cases[i].b) == cases[i].holds);
      g_assert_true (plan_model_verify_within (cases[i].a, length, cases[i].b) == cases[i].within);
    }
  g_assert_true (plan_model_verify_holds ("市", strlen ("市"), NULL));
  g_assert_false (plan_model_verify_same ("市科技局", strlen ("市科技"), "市科技局"));
}

/* Long runs of what is read take linear time: this would not end otherwise. */
static void
test_long (void)
{
  static const char *const runs[] = { "1", "1,", "一", "万", "翻", "翻一", "点", "Ⅰ", "一点", "1.", "百分之" };
  PlanModelDecimal decimal;

  g_test_summary ("A long text of numerals is read in time");

  g_assert_true (plan_model_decimal_parse ("77", -1, &decimal));
  for (guint i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      while (text->len < 200000)
        g_string_append (text, runs[i]);
      g_assert_false (plan_model_verify_amount (text->str, text->len, &decimal, TRUE));
      g_assert_false (plan_model_verify_same (text->str, text->len, "77"));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/verify/digits", test_digits);
  g_test_add_func ("/planmodel/verify/signs", test_signs);
  g_test_add_func ("/planmodel/verify/numerals", test_numerals);
  g_test_add_func ("/planmodel/verify/words", test_words);
  g_test_add_func ("/planmodel/verify/inferred", test_inferred);
  g_test_add_func ("/planmodel/verify/length", test_length);
  g_test_add_func ("/planmodel/verify/compared", test_compared);
  g_test_add_func ("/planmodel/verify/long", test_long);

  return g_test_run ();
}
