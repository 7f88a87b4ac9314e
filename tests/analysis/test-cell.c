/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/analysis/cell-private.h>

typedef struct
{
  const char *text;
  PlanModelCellKind kind;
  const char *figure; /* NULL where it is none */
  const char *unit;
} FigureCase;

#define MISSING(text) { text, PLAN_MODEL_CELL_MISSING, NULL, NULL }
#define FIGURE(text, figure) { text, PLAN_MODEL_CELL_READ, figure, NULL }
#define SHARE(text, figure, unit) { text, PLAN_MODEL_CELL_READ, figure, unit }
#define OTHER(text) { text, PLAN_MODEL_CELL_OTHER, NULL, NULL }

static const FigureCase figures[] = {
  FIGURE ("0", "0"),
  FIGURE ("12", "12"),
  FIGURE ("2.80", "2.80"),
  FIGURE ("-3", "-3"),
  FIGURE ("−3.5", "-3.5"),
  FIGURE ("－3", "-3"),
  FIGURE ("+5", "5"),
  FIGURE ("-0.0", "0.0"),
  FIGURE (" 12 ", "12"),
  FIGURE ("\302\24012\302\240", "12"),
  FIGURE ("\343\200\20012\t", "12"),
  FIGURE ("\357\273\27712", "12"),
  FIGURE ("１２３．５", "123.5"),
  FIGURE ("1,234.5", "1234.5"),
  FIGURE ("1，234.5", "1234.5"),
  FIGURE ("１，２３４，５６７", "1234567"),
  FIGURE ("12,345,678", "12345678"),
  FIGURE ("1 234 567", "1234567"),
  FIGURE ("1\342\200\257234", "1234"),
  FIGURE ("-1,234", "-1234"),
  FIGURE ("1,000.00", "1000.00"),
  SHARE ("12.5%", "12.5", "%"),
  SHARE ("12.5 %", "12.5", "%"),
  SHARE ("12.5％", "12.5", "%"),
  SHARE ("3‰", "3", "‰"),
  SHARE ("1,234.5%", "1234.5", "%"),
  FIGURE ("1234567890123456789012345678901234", "1234567890123456789012345678901234"),
  { "12345678901234567890123456789012345", PLAN_MODEL_CELL_TOO_LONG, NULL, NULL },
  { "1.2E+05", PLAN_MODEL_CELL_ROUNDED, NULL, NULL },
  { "-1e5", PLAN_MODEL_CELL_ROUNDED, NULL, NULL },
  { "5E3", PLAN_MODEL_CELL_ROUNDED, NULL, NULL },
  MISSING (""),
  MISSING ("   "),
  MISSING ("\343\200\200"),
  MISSING ("—"),
  MISSING ("——"),
  MISSING ("–"),
  MISSING ("-"),
  MISSING ("--"),
  MISSING ("－"),
  MISSING ("−"),
  MISSING ("…"),
  MISSING ("……"),
  MISSING ("..."),
  MISSING ("NA"),
  MISSING ("na"),
  MISSING ("N/A"),
  MISSING ("#N/A"),
  MISSING ("ＮＡ"),
  MISSING (" 无 "),
  MISSING ("無"),
  OTHER ("无数"),
  OTHER ("12家"),
  OTHER ("12万"),
  OTHER ("约12"),
  OTHER (">12"),
  OTHER ("≥12"),
  OTHER ("十二"),
  OTHER ("12-15"),
  OTHER ("1,23"),
  OTHER ("12,34"),
  OTHER ("1,2345"),
  OTHER ("1234,567"),
  OTHER ("1,234,56"),
  OTHER ("1,234 567"),
  OTHER (",234"),
  OTHER ("0,123"),
  OTHER ("1.234.567"),
  OTHER ("1.234,5"),
  OTHER ("007"),
  OTHER (".5"),
  OTHER ("5."),
  OTHER ("--5"),
  OTHER ("5-"),
  OTHER ("(5)"),
  OTHER ("12%%"),
  OTHER ("% 12"),
  /* a mark of a footnote is no digit */
  OTHER ("12¹"),
  OTHER ("5①"),
  OTHER ("5²"),
  OTHER ("½"),
  OTHER ("Ⅳ"),
  OTHER ("#REF!"),
  OTHER ("#DIV/0!"),
  OTHER ("=1+1"),
  OTHER ("nan"),
  OTHER ("12\n13"),
  { "1,234,567,890,123,456,789,012,345,678,901,234,567,890", PLAN_MODEL_CELL_TOO_LONG, NULL, NULL },
  OTHER ("1,234,567,890,123,456,789,012,345,678,901,234,567,890,123,456,789,012,345,678,901,234,567,890,123"),
};

static void
test_figure (gconstpointer data)
{
  const FigureCase *expected = data;
  PlanModelDecimal figure;
  const char *unit = "planted";
  PlanModelCellKind kind = plan_model_cell_read_figure (expected->text, TRUE, &figure, &unit);

  g_assert_cmpint (kind, ==, expected->kind);
  g_assert_cmpint (plan_model_cell_is_missing (expected->text), ==,
                   kind == PLAN_MODEL_CELL_MISSING);
  if (expected->figure != NULL)
    {
      g_autofree char *text = plan_model_decimal_to_string (&figure);

      g_assert_cmpstr (text, ==, expected->figure);
      g_assert_cmpstr (unit, ==, expected->unit);
    }
}

/* Where cells are parted by semicolons, a comma may be what other languages write for the point. */
static void
test_comma (void)
{
  static const struct
  {
    const char *text;
    PlanModelCellKind kind;
  } cases[] = {
    { "1,234", PLAN_MODEL_CELL_AMBIGUOUS },      { "1，234", PLAN_MODEL_CELL_AMBIGUOUS },
    { "-1,234%", PLAN_MODEL_CELL_AMBIGUOUS },    { "1,234.5", PLAN_MODEL_CELL_READ },
    { "1,234,567", PLAN_MODEL_CELL_READ },       { "1 234", PLAN_MODEL_CELL_READ },
    { "1,5", PLAN_MODEL_CELL_OTHER },            { "1234", PLAN_MODEL_CELL_READ },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelDecimal figure;
      const char *unit;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (plan_model_cell_read_figure (cases[i].text, FALSE, &figure, &unit), ==,
                       cases[i].kind);
    }
}

static void
test_years (void)
{
  static const struct
  {
    const char *text;
    PlanModelCellKind kind;
    gint16 start;
    gint16 end;
  } cases[] = {
    { "2023", PLAN_MODEL_CELL_READ, 2023, 2023 },
    { " ２０２３年 ", PLAN_MODEL_CELL_READ, 2023, 2023 },
    { "2023年度", PLAN_MODEL_CELL_READ, 2023, 2023 },
    { "2023.0", PLAN_MODEL_CELL_READ, 2023, 2023 },
    { "2023-12-31", PLAN_MODEL_CELL_READ, 2023, 2023 },
    { "2023/12/31", PLAN_MODEL_CELL_READ, 2023, 2023 },
    { "2021-2023", PLAN_MODEL_CELL_READ, 2021, 2023 },
    { "2021—2023年", PLAN_MODEL_CELL_READ, 2021, 2023 },
    { "2021年－2023年", PLAN_MODEL_CELL_READ, 2021, 2023 },
    { "2021 – 2023", PLAN_MODEL_CELL_READ, 2021, 2023 },
    { "2021至2023年", PLAN_MODEL_CELL_READ, 2021, 2023 },
    { "2021~2023", PLAN_MODEL_CELL_READ, 2021, 2023 },
    { "2023-2021", PLAN_MODEL_CELL_REVERSED, 0, 0 },
    { "", PLAN_MODEL_CELL_MISSING, 0, 0 },
    { "—", PLAN_MODEL_CELL_MISSING, 0, 0 },
    { "2023-06", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "2023-06-30", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "2023/1/1", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "2021-23", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "2023上半年", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "23", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "0223", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "20233", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "2,023", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "2023.5", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "44927", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "2021 2023", PLAN_MODEL_CELL_OTHER, 0, 0 },
    { "二〇二三年", PLAN_MODEL_CELL_OTHER, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelYears years = { 0 };

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (plan_model_cell_read_years (cases[i].text, &years), ==, cases[i].kind);
      if (cases[i].kind != PLAN_MODEL_CELL_READ)
        continue;
      g_assert_cmpint (years.start, ==, cases[i].start);
      g_assert_cmpint (years.end, ==, cases[i].end);
    }
}

static void
test_thousands (void)
{
  static const char *const heads[] = { "1", "12", "123", "-1", "１" };
  static const char *const no_heads[] = { "", "1234", "1.5", "12家", "-", "无" };
  static const char *const tails[] = { "234", "000", "234.5", "234%", "２３４" };
  static const char *const no_tails[] = { "", "23", "2345", "234家", "家", "23.5" };

  g_test_summary ("What is left of a number whose comma parted two cells is known on either side");
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    g_assert_true (plan_model_cell_is_thousands_head (heads[i]));
  for (guint i = 0; i < G_N_ELEMENTS (no_heads); i++)
    g_assert_false (plan_model_cell_is_thousands_head (no_heads[i]));
  for (guint i = 0; i < G_N_ELEMENTS (tails); i++)
    g_assert_true (plan_model_cell_is_thousands_tail (tails[i]));
  for (guint i = 0; i < G_N_ELEMENTS (no_tails); i++)
    g_assert_false (plan_model_cell_is_thousands_tail (no_tails[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      g_autofree char *path = g_strdup_printf ("/planmodel/cell/figure/%u", i);

      g_test_add_data_func (path, &figures[i], test_figure);
    }
  g_test_add_func ("/planmodel/cell/comma", test_comma);
  g_test_add_func ("/planmodel/cell/years", test_years);
  g_test_add_func ("/planmodel/cell/thousands", test_thousands);

  return g_test_run ();
}
