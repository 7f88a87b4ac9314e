/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "figures.h"
#include "sample.h"

#include <planmodel.h>

#include <math.h>
#include <string.h>

#define TARGET .role = PLAN_MODEL_VALUE_ROLE_TARGET
#define FORM(name) .form = PLAN_MODEL_FORM_##name
#define COMPARATOR(name) .comparator = PLAN_MODEL_COMPARATOR_##name
#define RISE .change = PLAN_MODEL_CHANGE_RISE
#define FALL .change = PLAN_MODEL_CHANGE_FALL

static PlanModelValue *
make (const char *amount,
      const char *unit)
{
  g_autoptr (GError) error = NULL;
  PlanModelValue *value = plan_model_value_new (PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, amount, unit, &error);

  g_assert_no_error (error);

  return value;
}

/* The value of a figure, which keeps the store that is made for it. */
static PlanModelValue *
make_figure (const Figure *figure)
{
  Figure figures[] = { *figure, { 0 } };
  g_autoptr (PlanModelStore) store = figures_store ((PlanModelYears) { 2021, 2025 }, figures);

  return plan_model_value_new_row (store, 0, 0);
}

static void
test_amounts (void)
{
  static const struct
  {
    const char *text;
    double amount;
  } cases[] = {
    { "0", 0 },
    { "0.00", 0 },
    { "222", 222 },
    { "2.80", 2.8 },
    { "-0.5", -0.5 },
    { "0.1", 0.1 },
    { "0.3", 0.3 },
    { "9007199254740992", 9007199254740992.0 },
    { "9007199254740993", 9007199254740992.0 },
    { "900719925474.0993", 900719925474.0993 },
    { "0.000000000000000001", 1e-18 },
    { "0.12345678901", 0.12345678901 },
    { "0.123456789012", 0.123456789012 },
    { "999999999999999999", 1e18 },
    { "1234567890123456789012345678901234", 1234567890123456789012345678901234.0 },
    { "-1.234567890123456789012345678901234", -1.234567890123456789 },
  };

  g_test_summary ("The double is the one nearest to the exact digits, which are kept as they were");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelValue) value = make (cases[i].text, NULL);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (plan_model_value_get_amount_text (value), ==, cases[i].text);
      g_assert_true (plan_model_value_get_amount_text (value) == plan_model_value_get_amount_text (value));
      g_assert_true (plan_model_value_get_amount (value) == cases[i].amount);
      g_assert_true (isnan (plan_model_value_get_upper_amount (value)));
      g_assert_null (plan_model_value_get_upper_amount_text (value));
    }
}

static void
test_no_amount (void)
{
  g_autoptr (PlanModelValue) value = make_figure (&(Figure) { TARGET, FORM (QUALITATIVE) });

  g_test_summary ("A value without an amount has NaN and no digits");

  g_assert_true (isnan (plan_model_value_get_amount (value)));
  g_assert_null (plan_model_value_get_amount_text (value));
}

static void
test_range (void)
{
  g_autoptr (PlanModelValue) value = make_figure (&(Figure) { TARGET, 2025, "2.0", "12345678901234567890.5" });

  g_test_summary ("A range has two amounts");

  g_assert_cmpstr (plan_model_value_get_amount_text (value), ==, "2.0");
  g_assert_cmpstr (plan_model_value_get_upper_amount_text (value), ==, "12345678901234567890.5");
  g_assert_true (plan_model_value_get_upper_amount (value) == 12345678901234567890.5);
}

static void
test_new (void)
{
  g_autoptr (PlanModelValue) value = make ("2.80", "%");
  g_autoptr (GPtrArray) mentions = plan_model_value_dup_mentions (value);
  g_auto (GStrv) inferred = plan_model_value_dup_inferred (value);

  g_test_summary ("A free-standing value states what it was given, and nothing else");

  g_assert_cmpint (plan_model_value_get_role (value), ==, PLAN_MODEL_VALUE_ROLE_ACTUAL);
  g_assert_cmpint (plan_model_value_get_year (value), ==, 2023);
  g_assert_cmpstr (plan_model_value_get_unit (value), ==, "%");
  g_assert_cmpint (plan_model_value_get_years_start (value), ==, 0);
  g_assert_cmpint (plan_model_value_get_years_end (value), ==, 0);
  g_assert_null (plan_model_value_get_deadline (value));
  g_assert_cmpint (plan_model_value_get_comparator (value), ==, PLAN_MODEL_COMPARATOR_NONE);
  g_assert_cmpint (plan_model_value_get_form (value), ==, PLAN_MODEL_FORM_NONE);
  g_assert_cmpint (plan_model_value_get_change (value), ==, PLAN_MODEL_CHANGE_NONE);
  g_assert_cmpint (plan_model_value_get_base_year (value), ==, 0);
  g_assert_null (plan_model_value_get_against_text (value));
  g_assert_cmpint (plan_model_value_get_against_kind (value), ==, PLAN_MODEL_AGAINST_KIND_UNKNOWN);
  g_assert_cmpint (plan_model_value_get_against_comparator (value), ==, PLAN_MODEL_COMPARATOR_NONE);
  g_assert_null (plan_model_value_get_against_area (value));
  g_assert_null (plan_model_value_get_against_indicator (value));
  g_assert_null (plan_model_value_get_each (value));
  g_assert_null (plan_model_value_get_condition (value));
  g_assert_cmpint (plan_model_value_get_firmness (value), ==, PLAN_MODEL_FIRMNESS_NONE);
  g_assert_cmpint (plan_model_value_get_status (value), ==, PLAN_MODEL_STATUS_NORMAL);
  g_assert_null (plan_model_value_get_comment (value));
  g_assert_null (plan_model_value_get_source (value));
  g_assert_cmpuint (mentions->len, ==, 0);
  g_assert_cmpuint (g_strv_length (inferred), ==, 0);
  g_assert_false (plan_model_value_is_inferred (value, "year"));
}

static void
test_new_without (void)
{
  g_autoptr (PlanModelValue) value = plan_model_value_new (PLAN_MODEL_VALUE_ROLE_TARGET, 0, "5", NULL, NULL);

  g_test_summary ("Year and unit need not be given");

  g_assert_cmpint (plan_model_value_get_year (value), ==, 0);
  g_assert_null (plan_model_value_get_unit (value));
}

static void
test_new_refused (void)
{
  static const struct
  {
    int role, year;
    const char *amount, *unit, *message;
  } cases[] = {
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "1,5", NULL, "value: *“1,5”" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "", NULL, "value: *“”" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "五", NULL, "value: *“五”" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "1e3", NULL, "value: *" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "07", NULL, "value: *" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "-0", NULL, "value: *" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, " 5", NULL, "value: *" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "\x1b[31m5", NULL, "value: *\\x1b*" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "12345678901234567890123456789012345", NULL, "value: *34 digits*" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 10000, "5", NULL, "year: *10000" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, -1, "5", NULL, "year: *-1" },
    { PLAN_MODEL_VALUE_ROLE_UNKNOWN, 2023, "5", NULL, "role: *0" },
    { 99, 2023, "5", NULL, "role: *99" },
    { -1, 2023, "5", NULL, "role: *-1" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "5", "", "unit: *character" },
    { PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "5", "\xff", "unit: *UTF-8" },
  };

  g_test_summary ("What the model cannot hold is refused with the member that is wrong");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      PlanModelValue *value =
          plan_model_value_new ((PlanModelValueRole) cases[i].role, cases[i].year, cases[i].amount, cases[i].unit, &error);

      g_assert_null (value);
      g_assert_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER);
      if (!g_pattern_match_simple (cases[i].message, error->message))
        g_error ("“%s” is not %s", error->message, cases[i].message);
      g_assert_false (g_str_has_suffix (error->message, "."));
    }
}

static void
test_new_limit (void)
{
  g_autofree char *unit = g_strnfill (1 << 24, 'x');
  g_autoptr (GError) error = NULL;
  PlanModelValue *value = plan_model_value_new (PLAN_MODEL_VALUE_ROLE_ACTUAL, 2023, "5", unit, &error);

  g_test_summary ("A unit has less than 16 MiB");

  g_assert_null (value);
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_LIMIT);
  unit[(1 << 24) - 1] = '\0';
  value = make ("5", unit);
  g_assert_cmpstr (plan_model_value_get_unit (value), ==, unit);
  plan_model_value_unref (value);
}

static void
test_unit (void)
{
  g_autoptr (PlanModelValue) own = make_figure (&(Figure) { TARGET, 2025, "10", .unit = "%" });
  g_autoptr (PlanModelValue) other = make_figure (&(Figure) { TARGET, 2025, "10" });

  g_test_summary ("The unit is the value's own, else that of the indicator");

  g_assert_cmpstr (plan_model_value_get_unit (own), ==, "%");
  g_assert_cmpstr (plan_model_value_get_unit (other), ==, FIGURES_UNIT);
}

static void
test_to_string (void)
{
  static const struct
  {
    Figure figure;
    const char *text;
  } cases[] = {
    { { TARGET, 2025, "222" }, "222 家" },
    { { TARGET, 2025, "400", COMPARATOR (REACH), FORM (LEVEL) }, "400 家" },
    { { TARGET, 2025, "400", COMPARATOR (MORE_THAN), FORM (LEVEL) }, "> 400 家" },
    { { TARGET, 2025, "2.80", .unit = "%", COMPARATOR (AT_LEAST) }, "≥ 2.80 %" },
    { { TARGET, 2025, "3", COMPARATOR (AT_MOST) }, "≤ 3 家" },
    { { TARGET, 2025, "3", COMPARATOR (LESS_THAN) }, "< 3 家" },
    { { TARGET, 2025, "3", COMPARATOR (ABOUT) }, "≈ 3 家" },
    { { TARGET, 2025, "3", COMPARATOR (EXACTLY) }, "= 3 家" },
    { { TARGET, 2025, "2", "3", COMPARATOR (BETWEEN) }, "2–3 家" },
    { { TARGET, 2025, "3", COMPARATOR (AT_LEAST), FORM (INCREMENT) }, "≥ +3 家" },
    { { TARGET, 2025, "2", "3", COMPARATOR (BETWEEN), FORM (INCREMENT) }, "+2–3 家" },
    { { TARGET, 2025, "400", FORM (CUMULATIVE) }, "400 家" },
    { { TARGET, 2025, "2", COMPARATOR (AT_LEAST), FORM (ANNUAL_AMOUNT) }, "≥ 2 家/年" },
    { { TARGET, 2025, "13", .unit = "%", FORM (PERCENT_CHANGE), FALL }, "↓13 %" },
    { { TARGET, 2025, "10", .unit = "%", COMPARATOR (MORE_THAN), FORM (ANNUAL_GROWTH), RISE }, "> ↑10 %/年" },
    { { TARGET, 2025, "0.5", .unit = "百分点", FORM (CHANGE), RISE }, "↑0.5 百分点" },
    { { TARGET, 2025, "2", .unit = "倍", FORM (MULTIPLE) }, "2 倍" },
    { { TARGET, 2025, "100", .unit = "%", FORM (COVERAGE) }, "100 %" },
    { { TARGET, 2025, "-5" }, "-5 家" },
    { { TARGET, 2025, FORM (TREND), RISE }, "↑" },
    { { TARGET, 2025, FORM (TREND), FALL }, "↓" },
    { { TARGET, 2025, FORM (LEVEL), COMPARATOR (EXACTLY) }, "=" },
    { { TARGET, 2025, FORM (QUALITATIVE) }, "—" },
    { { TARGET, 2025, .status = PLAN_MODEL_STATUS_MISSING }, "—" },
    { { TARGET, 2025, .against = "与全省同步" }, "与全省同步" },
    { { TARGET, 2025, .against = "全国平均", COMPARATOR (AT_LEAST) }, "≥ 全国平均" },
    { { TARGET, 2025, "12", .unit = "%", COMPARATOR (AT_LEAST), FORM (ANNUAL_GROWTH), RISE, .against = "与全省同步" },
      "≥ ↑12 %/年 (与全省同步)" },
  };
  g_autoptr (PlanModelValue) bare = make ("5", NULL);
  g_autofree char *bare_text = plan_model_value_to_string (bare);

  g_test_summary ("Values print with the sign of the comparator, the mark of the form and the unit");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelValue) value = make_figure (&cases[i].figure);
      g_autofree char *text = plan_model_value_to_string (value);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
  g_assert_cmpstr (bare_text, ==, "5");
}

/* Everything that a value can state, in an order in which no two members have the same text or number. */
static PlanModelStore *
make_full_store (void)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  g_autoptr (GArray) faults = g_array_new (FALSE, FALSE, sizeof (PlanModelFault));
  PlanModelAnyRow plan = { .plan = { .areas = { 0, 1 }, .indicators = { 0, 2 } } };
  PlanModelAnyRow area = { .area = { .name = figures_intern (filler, "全国") } };
  PlanModelAnyRow indicator = { .indicator = { .unit = figures_intern (filler, "亿元") } };
  PlanModelAnyRow mention = { .mention = { .span = { 7, 9 } } };
  PlanModelAnyRow value = { .value = { .year = 2025, .role = PLAN_MODEL_VALUE_ROLE_TARGET } };

  plan_model_filler_begin_plan (filler);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_PLAN);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_AREA);
  area.area.id = plan_model_pool_intern (&filler->store->ids, "nation", 6);
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_AREA, 0, &area);

  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_INDICATOR);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_VALUE);
  for (guint i = 0; i < 2; i++)
    {
      plan_model_filler_open (filler, PLAN_MODEL_OBJECT_MENTION);
      plan_model_filler_put (filler, PLAN_MODEL_OBJECT_MENTION, i, &mention);
    }
  value.value.mentions = (PlanModelRange) { 0, 2 };
  value.value.amount = (PlanModelAmount) { .coefficient = 125, .places = 1, .stated = TRUE };
  value.value.comparator = PLAN_MODEL_COMPARATOR_BETWEEN;
  value.value.form = PLAN_MODEL_FORM_ANNUAL_GROWTH;
  value.value.change = PLAN_MODEL_CHANGE_RISE;
  value.value.firmness = PLAN_MODEL_FIRMNESS_STRIVE;
  value.value.status = PLAN_MODEL_STATUS_PROVISIONAL;
  value.value.rare.upper = (PlanModelAmount) { .coefficient = 15, .stated = TRUE };
  value.value.rare.years = (PlanModelYears) { 2022, 2024 };
  value.value.rare.deadline = figures_intern (filler, "2024-Q4");
  value.value.rare.unit = figures_intern (filler, "%");
  value.value.rare.against = (PlanModelAgainstRow) { .text = figures_intern (filler, "高于全国平均"),
                                                     .area = 1,
                                                     .indicator = 2,
                                                     .kind = PLAN_MODEL_AGAINST_KIND_AREA,
                                                     .comparator = PLAN_MODEL_COMPARATOR_MORE_THAN };
  value.value.rare.each = figures_intern (filler, "各县");
  value.value.rare.condition = figures_intern (filler, "有条件的");
  value.value.rare.comment = figures_intern (filler, "初步");
  value.value.rare.source = figures_intern (filler, "统计局");
  value.value.rare.inferred = 1u << 1 | 1u << 4 | 1u << 8; /* year, value, form */
  value.value.rare.base_year = 2020;
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_VALUE, 0, &value);
  indicator.indicator.id = plan_model_pool_intern (&filler->store->ids, "first", 5);
  indicator.indicator.values.n = 1;
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_INDICATOR, 0, &indicator);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_INDICATOR);
  indicator.indicator.id = plan_model_pool_intern (&filler->store->ids, "second", 6);
  indicator.indicator.values.n = 0;
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_INDICATOR, 1, &indicator);
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_PLAN, 0, &plan);
  g_assert_true (plan_model_filler_end_plan (filler, faults));

  return plan_model_filler_finish (filler);
}

static void
test_full (void)
{
  g_autoptr (PlanModelStore) store = make_full_store ();
  g_autoptr (PlanModelValue) value = plan_model_value_new_row (store, 0, 0);
  g_auto (GStrv) inferred = plan_model_value_dup_inferred (value);
  g_autoptr (GPtrArray) mentions = plan_model_value_dup_mentions (value);
  PlanModelArea *area = plan_model_value_get_against_area (value);
  PlanModelIndicator *against = plan_model_value_get_against_indicator (value);

  g_test_summary ("Every member of a value is told, the rare ones too");

  g_assert_cmpint (plan_model_value_get_role (value), ==, PLAN_MODEL_VALUE_ROLE_TARGET);
  g_assert_cmpint (plan_model_value_get_year (value), ==, 2024);
  g_assert_cmpint (plan_model_value_get_years_start (value), ==, 2022);
  g_assert_cmpint (plan_model_value_get_years_end (value), ==, 2024);
  g_assert_cmpstr (plan_model_value_get_deadline (value), ==, "2024-Q4");
  g_assert_cmpstr (plan_model_value_get_amount_text (value), ==, "12.5");
  g_assert_cmpstr (plan_model_value_get_upper_amount_text (value), ==, "15");
  g_assert_cmpstr (plan_model_value_get_unit (value), ==, "%");
  g_assert_cmpint (plan_model_value_get_comparator (value), ==, PLAN_MODEL_COMPARATOR_BETWEEN);
  g_assert_cmpint (plan_model_value_get_form (value), ==, PLAN_MODEL_FORM_ANNUAL_GROWTH);
  g_assert_cmpint (plan_model_value_get_change (value), ==, PLAN_MODEL_CHANGE_RISE);
  g_assert_cmpint (plan_model_value_get_base_year (value), ==, 2020);
  g_assert_cmpstr (plan_model_value_get_against_text (value), ==, "高于全国平均");
  g_assert_cmpint (plan_model_value_get_against_kind (value), ==, PLAN_MODEL_AGAINST_KIND_AREA);
  g_assert_cmpint (plan_model_value_get_against_comparator (value), ==, PLAN_MODEL_COMPARATOR_MORE_THAN);
  g_assert_cmpstr (plan_model_area_get_name (area), ==, "全国");
  g_assert_true (area == plan_model_value_get_against_area (value));
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (against)), ==, "second");
  g_assert_true (against == plan_model_value_get_against_indicator (value));
  g_assert_cmpstr (plan_model_value_get_each (value), ==, "各县");
  g_assert_cmpstr (plan_model_value_get_condition (value), ==, "有条件的");
  g_assert_cmpint (plan_model_value_get_firmness (value), ==, PLAN_MODEL_FIRMNESS_STRIVE);
  g_assert_cmpint (plan_model_value_get_status (value), ==, PLAN_MODEL_STATUS_PROVISIONAL);
  g_assert_cmpstr (plan_model_value_get_comment (value), ==, "初步");
  g_assert_cmpstr (plan_model_value_get_source (value), ==, "统计局");
  g_assert_cmpuint (mentions->len, ==, 2);
  g_assert_cmpuint (g_strv_length (inferred), ==, 3);
  g_assert_cmpstr (inferred[0], ==, "year");
  g_assert_cmpstr (inferred[1], ==, "value");
  g_assert_cmpstr (inferred[2], ==, "form");
  g_assert_true (plan_model_value_is_inferred (value, "value"));
  g_assert_false (plan_model_value_is_inferred (value, "value_max"));
  g_assert_false (plan_model_value_is_inferred (value, "val"));
  g_assert_false (plan_model_value_is_inferred (value, ""));
}

static void
test_lives (void)
{
  PlanModelStore *store = make_full_store ();
  PlanModelValue *value = plan_model_value_new_row (store, 0, 0);
  PlanModelIndicator *against = g_object_ref (plan_model_value_get_against_indicator (value));
  g_autoptr (GPtrArray) mentions = plan_model_value_dup_mentions (value);

  g_test_summary ("What a value lent and gave away lives on without it when it is kept");

  plan_model_store_unref (store);
  plan_model_value_unref (value);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (against)), ==, "second");
  g_assert_cmpuint (plan_model_span_get_start (plan_model_mention_get_span (mentions->pdata[1])), ==, 7);
  g_object_unref (against);
}

static void
test_equal (void)
{
  static const Figure base = { TARGET, 2025, "400", NULL, NULL, PLAN_MODEL_COMPARATOR_REACH, PLAN_MODEL_FORM_LEVEL };
  static const Figure others[] = {
    { .role = PLAN_MODEL_VALUE_ROLE_MILESTONE, 2025, "400", COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2024, "400", COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, "401", COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, "400.0", COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, NULL, COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, "12345678901234567890123", COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, "400", "500", COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, "400", .unit = "户", COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, "400", COMPARATOR (MORE_THAN), FORM (LEVEL) },
    { TARGET, 2025, "400", COMPARATOR (REACH), FORM (INCREMENT) },
    { TARGET, 2025, "400", COMPARATOR (REACH), FORM (LEVEL), RISE },
    { TARGET, 2025, "400", COMPARATOR (REACH), FORM (LEVEL), .firmness = PLAN_MODEL_FIRMNESS_ENSURE },
    { TARGET, 2025, "400", COMPARATOR (REACH), FORM (LEVEL), .status = PLAN_MODEL_STATUS_ESTIMATED },
    { TARGET, 2025, "400", COMPARATOR (REACH), FORM (LEVEL), .against = "与全省同步" },
  };
  static const Figure same[] = {
    { TARGET, 2025, "400", COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, "400", .unit = FIGURES_UNIT, COMPARATOR (REACH), FORM (LEVEL) },
    { TARGET, 2025, "400", COMPARATOR (REACH), FORM (LEVEL), .place = 50 },
  };
  g_autoptr (PlanModelValue) value = make_figure (&base);

  g_test_summary ("Values of two stores are equal where they state the same, and then have the same hash");

  g_assert_true (plan_model_value_equal (value, value));
  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autoptr (PlanModelValue) other = make_figure (&same[i]);

      g_assert_true (plan_model_value_equal (value, other));
      g_assert_true (plan_model_value_equal (other, value));
      g_assert_cmpuint (plan_model_value_hash (value), ==, plan_model_value_hash (other));
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (PlanModelValue) other = make_figure (&others[i]);

      g_test_message ("%u", i);
      g_assert_false (plan_model_value_equal (value, other));
      g_assert_false (plan_model_value_equal (other, value));
    }
}

static void
test_equal_full (void)
{
  g_autoptr (PlanModelStore) store = make_full_store (), other_store = make_full_store ();
  g_autoptr (PlanModelValue) value = plan_model_value_new_row (store, 0, 0), again = plan_model_value_new_row (store, 0, 0);
  g_autoptr (PlanModelValue) other = plan_model_value_new_row (other_store, 0, 0);
  g_autoptr (PlanModelValue) large = make ("1234567890123456789012", NULL);
  g_autoptr (PlanModelValue) as_large = make ("1234567890123456789012", NULL);

  g_test_summary ("All members count, those with texts and links of another store too");

  g_assert_true (plan_model_value_equal (value, again));
  g_assert_true (plan_model_value_equal (value, other));
  g_assert_cmpuint (plan_model_value_hash (value), ==, plan_model_value_hash (other));
  g_assert_true (plan_model_value_equal (large, as_large));
  g_assert_false (plan_model_value_equal (large, value));
}

static void
test_copy (void)
{
  g_autoptr (PlanModelValue) value = make ("5", NULL);
  PlanModelValue *copy = g_boxed_copy (PLAN_MODEL_TYPE_VALUE, value);

  g_test_summary ("A copy is the same value");

  g_assert_true (copy == value);
  g_boxed_free (PLAN_MODEL_TYPE_VALUE, copy);
  g_assert_cmpstr (plan_model_value_get_amount_text (value), ==, "5");
}

#define N_THREADS 4

static gpointer
ask (gpointer data)
{
  PlanModelValue *value = data;
  GPtrArray *lent = g_ptr_array_new ();

  g_ptr_array_add (lent, (gpointer) plan_model_value_get_amount_text (value));
  g_ptr_array_add (lent, (gpointer) plan_model_value_get_upper_amount_text (value));
  g_ptr_array_add (lent, plan_model_value_get_against_area (value));
  g_ptr_array_add (lent, plan_model_value_get_against_indicator (value));

  return lent;
}

static void
test_threads (void)
{
  g_autoptr (PlanModelStore) store = make_full_store ();

  g_test_summary ("Several threads that ask one value are lent the same");

  for (guint round = 0; round < 50; round++)
    {
      g_autoptr (PlanModelValue) value = plan_model_value_new_row (store, 0, 0);
      GThread *threads[N_THREADS];
      g_autoptr (GPtrArray) first = NULL;

      for (guint i = 0; i < N_THREADS; i++)
        threads[i] = g_thread_new ("ask", ask, value);
      for (guint i = 0; i < N_THREADS; i++)
        {
          GPtrArray *lent = g_thread_join (threads[i]);

          if (first == NULL)
            {
              first = lent;
              continue;
            }
          g_assert_cmpmem (first->pdata, first->len * sizeof (gpointer), lent->pdata, lent->len * sizeof (gpointer));
          g_ptr_array_unref (lent);
        }
    }
}

static void
test_mentions (void)
{
  g_autoptr (PlanModelStore) store = sample_store_new ();
  g_autoptr (PlanModelValue) value = plan_model_value_new_row (store, 0, 0);
  g_autoptr (GPtrArray) mentions = plan_model_value_dup_mentions (value), again = plan_model_value_dup_mentions (value);
  PlanModelMention *mention;

  g_test_summary ("A mention tells its place, and finds the amount there");

  g_assert_cmpuint (mentions->len, ==, 1);
  mention = mentions->pdata[0];
  g_assert_cmpint (plan_model_mention_get_origin (mention), ==, PLAN_MODEL_ORIGIN_PROSE);
  g_assert_cmpstr (plan_model_section_get_title (plan_model_mention_get_section (mention)), ==, "主要目标");
  g_assert_true (plan_model_mention_get_section (mention) == plan_model_mention_get_section (mention));
  g_assert_null (plan_model_mention_get_task (mention));
  g_assert_null (plan_model_mention_get_name (mention));
  g_assert_null (plan_model_mention_get_wording (mention));
  g_assert_cmpuint (plan_model_span_get_length (plan_model_mention_get_span (mention)), ==, 6);
  g_assert_true (plan_model_mention_get_span (mention) == plan_model_mention_get_span (mention));
  g_assert_true (plan_model_mention_verify (mention, sample_text));
  g_assert_false (plan_model_mention_verify (mention, sample_text + strlen ("青")));
  g_assert_false (plan_model_mention_verify (mention, "400家以上"));
  g_assert_true (plan_model_mention_equal (mention, again->pdata[0]));
  g_assert_cmpuint (plan_model_mention_hash (mention), ==, plan_model_mention_hash (again->pdata[0]));
}

/* An indicator of origin table with one value, 三万五 inferred or not, and three mentions of it. */
static PlanModelStore *
make_mentions_store (void)
{
  g_autoptr (PlanModelFiller) filler = plan_model_filler_new ();
  PlanModelAnyRow task = { .task = { .title = figures_intern (filler, "任务") } };
  PlanModelAnyRow value = { .value = { .mentions = { 0, 4 }, .role = PLAN_MODEL_VALUE_ROLE_TARGET } };
  PlanModelAnyRow indicator = { .indicator = { .values = { 0, 1 }, .origin = PLAN_MODEL_ORIGIN_TABLE } };
  PlanModelAnyRow mentions[] = {
    { .mention = { .span = { 2, 5 }, .rare = { .task = 1 } } },
    { .mention = { .span = { 2, 5 }, .origin = PLAN_MODEL_ORIGIN_LIST } },
    { .mention = { .span = { 0, 2 } } },
    { .mention = { .origin = 0 } },
  };

  value.value.amount = (PlanModelAmount) { .coefficient = 35000, .stated = TRUE };
  mentions[0].mention.rare.name = figures_intern (filler, "数");
  mentions[0].mention.rare.wording = figures_intern (filler, "达到三万五");
  mentions[1].mention.rare.wording = figures_intern (filler, "四万五");
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_TASK);
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_TASK, 0, &task);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_INDICATOR);
  plan_model_filler_open (filler, PLAN_MODEL_OBJECT_VALUE);
  for (guint i = 0; i < G_N_ELEMENTS (mentions); i++)
    {
      plan_model_filler_open (filler, PLAN_MODEL_OBJECT_MENTION);
      plan_model_filler_put (filler, PLAN_MODEL_OBJECT_MENTION, i, &mentions[i]);
    }
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_VALUE, 0, &value);
  plan_model_filler_put (filler, PLAN_MODEL_OBJECT_INDICATOR, 0, &indicator);

  return plan_model_filler_finish (filler);
}

static void
test_mentions_of_all_sorts (void)
{
  static const char text[] = "达到三万五";
  g_autoptr (PlanModelStore) store = make_mentions_store ();
  g_autoptr (PlanModelValue) value = plan_model_value_new_row (store, 0, 0);
  g_autoptr (GPtrArray) mentions = plan_model_value_dup_mentions (value);

  g_test_summary ("A mention takes its indicator's origin; amount, wording and span must all agree with the text");

  g_assert_cmpint (plan_model_mention_get_origin (mentions->pdata[0]), ==, PLAN_MODEL_ORIGIN_TABLE);
  g_assert_cmpint (plan_model_mention_get_origin (mentions->pdata[1]), ==, PLAN_MODEL_ORIGIN_LIST);
  g_assert_cmpstr (plan_model_task_get_title (plan_model_mention_get_task (mentions->pdata[0])), ==, "任务");
  g_assert_true (plan_model_mention_get_task (mentions->pdata[0]) == plan_model_mention_get_task (mentions->pdata[0]));
  g_assert_null (plan_model_mention_get_task (mentions->pdata[1]));
  g_assert_null (plan_model_mention_get_section (mentions->pdata[0]));
  g_assert_cmpstr (plan_model_mention_get_name (mentions->pdata[0]), ==, "数");
  g_assert_cmpstr (plan_model_mention_get_wording (mentions->pdata[0]), ==, "达到三万五");
  g_assert_true (plan_model_mention_verify (mentions->pdata[0], text));
  g_assert_false (plan_model_mention_verify (mentions->pdata[1], text)); /* another wording */
  g_assert_false (plan_model_mention_verify (mentions->pdata[2], text)); /* no number */
  g_assert_false (plan_model_mention_verify (mentions->pdata[3], text)); /* no span */
  g_assert_null (plan_model_mention_get_span (mentions->pdata[3]));
  g_assert_false (plan_model_mention_verify (mentions->pdata[0], "达到三万")); /* past the end */
  g_assert_false (plan_model_mention_verify (mentions->pdata[0], "达到四万五"));
  g_assert_false (plan_model_mention_equal (mentions->pdata[0], mentions->pdata[1]));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/value/amounts", test_amounts);
  g_test_add_func ("/planmodel/value/no-amount", test_no_amount);
  g_test_add_func ("/planmodel/value/range", test_range);
  g_test_add_func ("/planmodel/value/new", test_new);
  g_test_add_func ("/planmodel/value/new/without", test_new_without);
  g_test_add_func ("/planmodel/value/new/refused", test_new_refused);
  g_test_add_func ("/planmodel/value/new/limit", test_new_limit);
  g_test_add_func ("/planmodel/value/unit", test_unit);
  g_test_add_func ("/planmodel/value/to-string", test_to_string);
  g_test_add_func ("/planmodel/value/full", test_full);
  g_test_add_func ("/planmodel/value/lives", test_lives);
  g_test_add_func ("/planmodel/value/equal", test_equal);
  g_test_add_func ("/planmodel/value/equal/full", test_equal_full);
  g_test_add_func ("/planmodel/value/copy", test_copy);
  g_test_add_func ("/planmodel/value/threads", test_threads);
  g_test_add_func ("/planmodel/mention/sample", test_mentions);
  g_test_add_func ("/planmodel/mention/all-sorts", test_mentions_of_all_sorts);

  return g_test_run ();
}
