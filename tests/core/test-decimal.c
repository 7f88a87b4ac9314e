/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/decimal-private.h>

#include <locale.h>
#include <string.h>

#define NINES_33 "999999999999999999999999999999999"
#define NINES_34 "9" NINES_33
#define ZEROS_32 "00000000000000000000000000000000"
#define TINIEST "0." ZEROS_32 "1"

static PlanModelDecimal
parse (const char *text)
{
  PlanModelDecimal decimal;

  if (!plan_model_decimal_parse (text, -1, &decimal))
    g_error ("“%s” is not a decimal", text);

  return decimal;
}

static void
assert_text (const PlanModelDecimal *decimal, const char *expected)
{
  g_autofree char *text = plan_model_decimal_to_string (decimal);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_round_trip (void)
{
  static const char *texts[] = {
    "0", "0.0", "0.00", "5", "10", "222", "-1", "2.8", "2.80", "-0.5", "0.05", "-0.001", "1000000",
    NINES_34, "-" NINES_34, TINIEST, "-" TINIEST, "9." NINES_33, "-1" ZEROS_32 ".5",
    "0." ZEROS_32 "0",
  };

  g_test_summary ("What is parsed prints as it was, up to 34 digits, in every way of printing");

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      PlanModelDecimal decimal = parse (texts[i]);
      char buffer[PLAN_MODEL_DECIMAL_BUFFER_SIZE];

      assert_text (&decimal, texts[i]);
      g_assert_cmpuint (plan_model_decimal_print (&decimal, buffer), ==, strlen (texts[i]));
      g_assert_cmpstr (buffer, ==, texts[i]);
    }
}

static void
test_refused (void)
{
  static const char *texts[] = {
    "", "-", ".", "-.", "+1", "--1", "01", "00", "-01", "00.5", ".5", "-.5", "5.", "5.-", "1.2.3",
    "1e3", "1E3", "1.5e-3", " 1", "1 ", "1,000", "1,5", "0x10", "inf", "nan", "1a",
    "-0", "-0.0", "-0.00", "-0." ZEROS_32 "0",
    "１", "三", "−1", "1\xcc\x81", "\xff",
    "9" NINES_34, "-9" NINES_34, "0." ZEROS_32 "01", "9." NINES_34, NINES_34 ".9", NINES_34 ".0",
    NINES_34 NINES_34,
  };

  g_test_summary ("Other texts, and 35 digits, are refused and leave the result alone");

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      PlanModelDecimal decimal = parse ("-12.34");

      if (plan_model_decimal_parse (texts[i], -1, &decimal))
        g_error ("“%s” was accepted", texts[i]);
      assert_text (&decimal, "-12.34");
    }
}

static void
test_length (void)
{
  PlanModelDecimal decimal = parse ("7");

  g_test_summary ("Exactly as many bytes as asked for are read");

  g_assert_true (plan_model_decimal_parse ("12.345", 4, &decimal));
  assert_text (&decimal, "12.3");
  g_assert_true (plan_model_decimal_parse ("12,5", 2, &decimal));
  assert_text (&decimal, "12");
  g_assert_false (plan_model_decimal_parse ("12.345", 3, &decimal));
  g_assert_false (plan_model_decimal_parse ("-5", 1, &decimal));
  g_assert_false (plan_model_decimal_parse ("5", 0, &decimal));
  g_assert_false (plan_model_decimal_parse ("5\0" "5", 3, &decimal));
  g_assert_false (plan_model_decimal_parse ("5\0", 2, &decimal));
  assert_text (&decimal, "12");
}

static void
test_coefficient (void)
{
  static const struct
  {
    gint64 coefficient;
    guint places;
    const char *text;
    gboolean fits; /* whether get_coefficient gives it back */
  } cases[] = {
    { 0, 0, "0", TRUE },
    { 0, 2, "0.00", TRUE },
    { 280, 2, "2.80", TRUE },
    { -5, 3, "-0.005", TRUE },
    { 100, 2, "1.00", TRUE },
    { 222, 0, "222", TRUE },
    { 1, 33, TINIEST, TRUE },
    { G_GINT64_CONSTANT (999999999999999999), 0, "999999999999999999", TRUE },
    { G_GINT64_CONSTANT (-999999999999999999), 33, "-0.000000000000000999999999999999999", TRUE },
    { G_GINT64_CONSTANT (1000000000000000000), 0, "1000000000000000000", FALSE },
    { G_MAXINT64, 0, "9223372036854775807", FALSE },
    { G_MININT64, 4, "-922337203685477.5808", FALSE },
  };

  g_test_summary ("A coefficient and its places make the text; up to 18 digits they come back");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelDecimal decimal, parsed = parse (cases[i].text);
      gint64 coefficient = 4711;
      guint places = 17;

      g_assert_true (plan_model_decimal_init_coefficient (&decimal, cases[i].coefficient,
                                                          cases[i].places));
      assert_text (&decimal, cases[i].text);
      g_assert_cmpmem (&decimal, sizeof decimal, &parsed, sizeof parsed);

      g_assert_true (plan_model_decimal_get_coefficient (&decimal, &coefficient, &places)
                     == cases[i].fits);
      g_assert_cmpint (coefficient, ==, cases[i].fits ? cases[i].coefficient : 4711);
      g_assert_cmpuint (places, ==, cases[i].fits ? cases[i].places : 17);
    }
}

static void
test_coefficient_refused (void)
{
  PlanModelDecimal decimal = parse ("7");

  g_test_summary ("More than 34 digits to print are refused and leave the decimal alone");

  g_assert_false (plan_model_decimal_init_coefficient (&decimal, 1, 34));
  g_assert_false (plan_model_decimal_init_coefficient (&decimal, 0, 34));
  g_assert_false (plan_model_decimal_init_coefficient (&decimal, 1, G_MAXUINT));
  assert_text (&decimal, "7");
}

static void
test_double (void)
{
  static const struct
  {
    const char *text;
    double value;
  } cases[] = {
    { "0.00", 0.0 },
    { "12.5", 12.5 },
    { "-0.1", -0.1 },
    { "2.80", 2.8 },
    { "9007199254740993", 9007199254740992.0 },          /* 2^53 + 1: a tie, to even */
    { "9007199254740993.0000000000000001", 9007199254740994.0 }, /* just above the tie */
    { "9007199254740995", 9007199254740996.0 },          /* 2^53 + 3: a tie, to even upwards */
    { NINES_34, 1e34 },
    { TINIEST, 1e-33 },
    { "0.100000000000000005551115123125783", 0.1 },
  };

  g_test_summary ("The double is the nearest one, and a point is a point in every locale");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelDecimal decimal = parse (cases[i].text);

      g_assert_true (plan_model_decimal_to_double (&decimal) == cases[i].value);
    }
}

/* Each of a row is less than those of the next; within a row all are equal in value. */
static const char *ascending[][4] = {
  { "-" NINES_34, },
  { "-10", "-10.0", "-10.00000000000000000000000000000000" },
  { "-9.9", "-9.90" },
  { "-2.8", "-2.80", "-2.800" },
  { "-2.79999" },
  { "-" TINIEST },
  { "0", "0.0", "0.00", "0." ZEROS_32 "0" },
  { TINIEST },
  { "0.09" },
  { "0.1", "0.10" },
  { "2.8", "2.80", "2.800" },
  { "2.81" },
  { "10", "10.0" },
  { "99", "99.00" },
  { "100" },
  { NINES_33 ".9" },
  { "1" ZEROS_32 "0" },
  { NINES_34 },
};

static void
check_pair (guint row, const char *text, guint other_row, const char *other_text)
{
  PlanModelDecimal decimal = parse (text), other = parse (other_text);
  int order = plan_model_decimal_compare (&decimal, &other);

  g_assert_cmpint ((order > 0) - (order < 0), ==, (row > other_row) - (row < other_row));
  g_assert_true (plan_model_decimal_equal (&decimal, &other) == g_str_equal (text, other_text));
}

static void
test_compare (void)
{
  g_test_summary ("Values are in order whatever their places; equal asks for the same print");

  for (guint i = 0; i < G_N_ELEMENTS (ascending); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ascending); j++)
      for (guint k = 0; k < 4 && ascending[i][k] != NULL; k++)
        for (guint l = 0; l < 4 && ascending[j][l] != NULL; l++)
          check_pair (i, ascending[i][k], j, ascending[j][l]);
}

static void
test_sign (void)
{
  static const struct
  {
    const char *text;
    int sign;
  } cases[] = {
    { "0", 0 }, { "0.00", 0 }, { "0.01", 1 }, { "-0.01", -1 }, { "10", 1 }, { "-10", -1 },
    { "-" TINIEST, -1 },
  };

  g_test_summary ("The sign is that of the value, and zero has none");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelDecimal decimal = parse (cases[i].text);

      g_assert_cmpint (plan_model_decimal_get_sign (&decimal), ==, cases[i].sign);
      g_assert_true (plan_model_decimal_is_zero (&decimal) == (cases[i].sign == 0));
    }
}

static void
test_subtract (void)
{
  static const struct
  {
    const char *self, *other, *difference;
  } cases[] = {
    { "158", "148", "10" },
    { "148", "158", "-10" },
    { "2.80", "2.8", "0.00" },
    { "-2.8", "-2.80", "0.00" },
    { "0", "0", "0" },
    { "0", "5", "-5" },
    { "0", "-5", "5" },
    { "5", "0.05", "4.95" },
    { "0.05", "5", "-4.95" },
    { "1000000000", "1", "999999999" },
    { "-999999999", "1", "-1000000000" },
    { "1000000000000000000", "0.1", "999999999999999999.9" },
    { "-3", "-5", "2" },
    { "-5", "-3", "-2" },
    { "-5", "3", "-8" },
    { NINES_34, NINES_34, "0" },
    { NINES_34, "-" NINES_34, "19999999999999999999999999999999998" },
    { "-" NINES_34, NINES_34, "-19999999999999999999999999999999998" },
    { NINES_34, "-" TINIEST, NINES_34 "." ZEROS_32 "1" },
    { NINES_34, TINIEST, NINES_33 "8." NINES_33 },
    { TINIEST, TINIEST, "0." ZEROS_32 "0" },
  };

  g_test_summary ("Differences are exact, at any length, and zero has no sign");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelDecimal self = parse (cases[i].self), other = parse (cases[i].other);
      g_autofree char *difference = plan_model_decimal_subtract (&self, &other);

      g_assert_cmpstr (difference, ==, cases[i].difference);
    }
}

static void
test_percent (void)
{
  static const struct
  {
    const char *self, *base, *percent;
  } cases[] = {
    { "400", "222", "80.18" },
    { "97", "148", "-34.46" },
    { "1", "3", "-66.67" },
    { "2", "3", "-33.33" },
    { "0", "5", "-100.00" },
    { "2.80", "2.8", "0.00" },
    /* ties, to even down and up, on both sides of zero; and next to them */
    { "20001", "20000", "0.00" },
    { "20003", "20000", "0.02" },
    { "19999", "20000", "0.00" },
    { "19997", "20000", "-0.02" },
    { "1.00005", "1", "0.00" },
    { "1.00015", "1", "0.02" },
    { "1.000050000000000000000000000000001", "1", "0.01" },
    { "1.000049999999999999999999999999999", "1", "0.00" },
    { "1.000150000000000000000000000000001", "1", "0.02" },
    { "1.000149999999999999999999999999999", "1", "0.01" },
    /* a base below zero counts by its size */
    { "5", "-5", "200.00" },
    { "-5", "5", "-200.00" },
    { "-6", "-5", "-20.00" },
    { "-4", "-5", "20.00" },
    { "-5", "-5", "0.00" },
    /* beyond a double */
    { "1", "0.00000000000009", "1111111111111011.11" },
    { NINES_34, TINIEST, NINES_33 "899999999999999999999999999999999900.00" },
    { "-" NINES_34, TINIEST, "-" NINES_34 "00000000000000000000000000000000100.00" },
    { TINIEST, NINES_34, "-100.00" },
    /* nothing to hold it against */
    { "5", "0", NULL },
    { "0", "0.00", NULL },
  };

  g_test_summary ("Percentages are rounded half to even at two places, exactly");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelDecimal self = parse (cases[i].self), base = parse (cases[i].base);
      g_autofree char *percent = plan_model_decimal_percent (&self, &base);

      g_assert_cmpstr (percent, ==, cases[i].percent);
    }
}

static void
test_annual_rate (void)
{
  static const struct
  {
    const char *baseline, *target;
    int years;
    const char *rate;
  } cases[] = {
    { "222", "400", 5, "12.50" },
    { "97", "148", 5, "8.82" },
    { "0.1", "0.2", 10, "7.18" },
    { "1", "2", 200, "0.35" },
    /* exact roots */
    { "100", "121", 2, "10.00" },
    { "8", "27", 3, "50.00" },
    { "1024", "1", 10, "-50.00" },
    { "1.0", "1024.00", 10, "100.00" },
    { "1", "1", 7, "0.00" },
    { "100", "0", 3, "-100.00" },
    /* ties: ((2 q + 1) / 20000)^years; and next to them */
    { "20000", "20001", 1, "0.00" },
    { "20000", "20003", 1, "0.02" },
    { "20000", "19999", 1, "0.00" },
    { "20000", "19997", 1, "-0.02" },
    { "400000000", "400040001", 2, "0.00" },
    { "400000000", "400040001.0000000000000000000000001", 2, "0.01" },
    { "400000000", "400040000.9999999999999999999999999", 2, "0.00" },
    { "400000000", "400120009", 2, "0.02" },
    { "400000000", "400120009.0000000000000000000000001", 2, "0.02" },
    { "400000000", "400120008.9999999999999999999999999", 2, "0.01" },
    { "8000000000000", "8001200060001", 3, "0.00" },
    { "8000000000000", "8001200060001.000000000000000000001", 3, "0.01" },
    /* extremes */
    { "1", NINES_34, 2, "9999999999999999900.00" },
    { "1", NINES_34, PLAN_MODEL_DECIMAL_MAX_YEARS, "8.14" },
    { TINIEST, NINES_34, PLAN_MODEL_DECIMAL_MAX_YEARS, "16.68" },
    { NINES_34, TINIEST, PLAN_MODEL_DECIMAL_MAX_YEARS, "-14.30" },
    { TINIEST, NINES_34, 1, NINES_33 "899999999999999999999999999999999900.00" },
    { TINIEST, NINES_34, 2, "316227766016837933199889354443271737.56" },
    { NINES_34, TINIEST, 3, "-100.00" },
    /* undefined */
    { "0", "5", 5, NULL },
    { "-1", "5", 5, NULL },
    { "5", "-1", 5, NULL },
    { "5", "6", 0, NULL },
    { "5", "6", -1, NULL },
    { "5", "6", G_MININT, NULL },
    { "5", "6", PLAN_MODEL_DECIMAL_MAX_YEARS + 1, NULL },
    { "5", "6", G_MAXINT, NULL },
  };

  g_test_summary ("Mean growth is rounded half to even at two places, exactly, or undefined");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlanModelDecimal baseline = parse (cases[i].baseline), target = parse (cases[i].target);
      g_autofree char *rate = plan_model_decimal_annual_rate (&baseline, &target, cases[i].years);

      g_assert_cmpstr (rate, ==, cases[i].rate);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planmodel/decimal/round-trip", test_round_trip);
  g_test_add_func ("/planmodel/decimal/refused", test_refused);
  g_test_add_func ("/planmodel/decimal/length", test_length);
  g_test_add_func ("/planmodel/decimal/coefficient", test_coefficient);
  g_test_add_func ("/planmodel/decimal/coefficient-refused", test_coefficient_refused);
  g_test_add_func ("/planmodel/decimal/double", test_double);
  g_test_add_func ("/planmodel/decimal/compare", test_compare);
  g_test_add_func ("/planmodel/decimal/sign", test_sign);
  g_test_add_func ("/planmodel/decimal/subtract", test_subtract);
  g_test_add_func ("/planmodel/decimal/percent", test_percent);
  g_test_add_func ("/planmodel/decimal/annual-rate", test_annual_rate);

  return g_test_run ();
}
