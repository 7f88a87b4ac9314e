/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <json-glib/json-glib.h>
#include <libplanmodel/model/item-private.h>
#include <math.h>
#include <string.h>

/* What a plan of one indicator is made from: its unit, and the members of its two figures behind their roles. */
typedef struct
{
  const char *name;
  const char *unit; /* NULL: none */
  const char *baseline; /* NULL: none */
  const char *target;

  const char *change;
  const char *percent;
  const char *annual_rate;
  const char *note;
  const char *comparator;
  const char *change_unit;
} Pair;

#define LEVEL(year, value, comparator) \
  "\"year\":" #year ",\"value\":\"" value "\",\"comparator\":\"" comparator "\",\"form\":\"level\""
#define PLAIN(year, value) "\"year\":" #year ",\"value\":\"" value "\""
#define WITH(comparator, value) "\"year\":2020,\"value\":\"" value "\",\"comparator\":\"" comparator "\""
#define FORM(form, value) "\"year\":2025,\"value\":\"" value "\",\"comparator\":\"reach\",\"form\":\"" form "\""

/* clang-format off */
static const Pair pairs[] = {
  /* computed by hand, or by bc for the roots */
  { "level", "家", PLAIN (2020, "222"), LEVEL (2025, "400", "reach"), "178", "80.18", "12.50", "none", "reach", "家" },
  { "more than", "家", PLAIN (2020, "222"), LEVEL (2025, "400", "more-than"), "178", "80.18", "12.50", "none", "more-than", "家" },
  { "at least", "%", PLAIN (2020, "1.8"), LEVEL (2025, "2.8", "at-least"), "1.0", "55.56", "9.24", "none", "at-least", "百分点" },
  { "full width percent", "％", PLAIN (2020, "1.8"), LEVEL (2025, "2.80", "reach"), "1.00", "55.56", "9.24", "none", "reach", "百分点" },
  { "per mille", "‰", PLAIN (2020, "5"), LEVEL (2021, "4", "at-most"), "-1", "-20.00", "-20.00", "none", "at-most", "千分点" },
  { "percentage points stay", "百分点", PLAIN (2020, "1"), LEVEL (2021, "2", "reach"), "1", "100.00", "100.00", "none", "reach", "百分点" },
  { "less than", "吨", PLAIN (2020, "200"), LEVEL (2022, "162", "less-than"), "-38", "-19.00", "-10.00", "none", "less-than", "吨" },
  { "about", "家", PLAIN (2020, "100"), LEVEL (2022, "121", "about"), "21", "21.00", "10.00", "none", "about", "家" },
  { "exactly", "家", PLAIN (2020, "7"), LEVEL (2025, "7", "exactly"), "0", "0.00", "0.00", "none", "exactly", "家" },
  { "no unit", NULL, PLAIN (2020, "1"), LEVEL (2021, "2", "reach"), "1", "100.00", "100.00", "none", "reach", NULL },
  { "half to even, down", "家", PLAIN (2020, "80000"), LEVEL (2021, "80002", "reach"), "2", "0.00", "0.00", "none", "reach", "家" },
  { "half to even, up", "家", PLAIN (2020, "80000"), LEVEL (2021, "80012", "reach"), "12", "0.02", "0.02", "none", "reach", "家" },
  { "half to even, below zero", "家", PLAIN (2020, "80000"), LEVEL (2021, "79988", "reach"), "-12", "-0.02", "-0.02", "none", "reach", "家" },
  { "beyond a double", "元", PLAIN (2020, "9007199254740993"), LEVEL (2021, "9007199254740994.01", "reach"), "1.01", "0.00", "0.00", "none", "reach", "元" },
  { "34 digits", "元", PLAIN (2020, "0.000000000000000000000000000000001"), LEVEL (2021, "9999999999999999999999999999999999", "reach"),
    "9999999999999999999999999999999998.999999999999999999999999999999999",
    "999999999999999999999999999999999899999999999999999999999999999999900.00",
    "999999999999999999999999999999999899999999999999999999999999999999900.00", "none", "reach", "元" },
  { "a year", "家", PLAIN (2024, "8"), LEVEL (2025, "10", "reach"), "2", "25.00", "25.00", "none", "reach", "家" },
  { "100 years", "家", PLAIN (1949, "1"), LEVEL (2049, "2", "reach"), "1", "100.00", "0.70", "none", "reach", "家" },
  { "down to zero", "家", PLAIN (2020, "5"), LEVEL (2025, "0", "reach"), "-5", "-100.00", "-100.00", "none", "reach", "家" },
  { "a milestone counts where there is no target of the end", "家", PLAIN (2020, "5"), LEVEL (2024, "10", "reach"), "5", "100.00", "18.92", "none", "reach", "家" },
  { "years of a span count to their end", "家", PLAIN (2020, "100"), "\"years\":{\"start\":2021,\"end\":2022},\"value\":\"121\",\"comparator\":\"reach\",\"form\":\"level\"", "21", "21.00", "10.00", "none", "reach", "家" },
  { "a target without comparator", "家", PLAIN (2020, "1"), "\"year\":2021,\"value\":\"2\",\"form\":\"level\"", "1", "100.00", "100.00", "none", "none", "家" },

  /* a bound on the baseline turns round */
  { "from at least", "家", WITH ("at-least", "200"), LEVEL (2025, "400", "reach"), "200", "100.00", "14.87", "none", "at-most", "家" },
  { "from more than", "家", WITH ("more-than", "200"), LEVEL (2025, "400", "reach"), "200", "100.00", "14.87", "none", "less-than", "家" },
  { "from at most", "家", WITH ("at-most", "200"), LEVEL (2025, "400", "reach"), "200", "100.00", "14.87", "none", "at-least", "家" },
  { "from less than", "家", WITH ("less-than", "200"), LEVEL (2025, "400", "reach"), "200", "100.00", "14.87", "none", "more-than", "家" },
  { "from about", "家", WITH ("about", "200"), LEVEL (2025, "400", "reach"), "200", "100.00", "14.87", "none", "about", "家" },
  { "from exactly", "家", WITH ("exactly", "200"), LEVEL (2025, "400", "at-least"), "200", "100.00", "14.87", "none", "at-least", "家" },
  { "from at most to at least", "家", WITH ("at-most", "200"), LEVEL (2025, "400", "at-least"), "200", "100.00", "14.87", "none", "at-least", "家" },
  { "from less than to at least", "家", WITH ("less-than", "200"), LEVEL (2025, "400", "at-least"), "200", "100.00", "14.87", "none", "more-than", "家" },
  { "from at most to more than", "家", WITH ("at-most", "200"), LEVEL (2025, "400", "more-than"), "200", "100.00", "14.87", "none", "more-than", "家" },
  { "from more than to at most", "家", WITH ("more-than", "200"), LEVEL (2025, "100", "at-most"), "-100", "-50.00", "-12.94", "none", "less-than", "家" },
  { "about both", "家", WITH ("about", "200"), LEVEL (2025, "400", "about"), "200", "100.00", "14.87", "none", "about", "家" },
  { "from at least to at least", "家", WITH ("at-least", "200"), LEVEL (2025, "400", "at-least"), NULL, NULL, NULL, "open-bounds", "none", NULL },
  { "from more than to more than", "家", WITH ("more-than", "200"), LEVEL (2025, "400", "more-than"), NULL, NULL, NULL, "open-bounds", "none", NULL },
  { "from about to at least", "家", WITH ("about", "200"), LEVEL (2025, "400", "at-least"), NULL, NULL, NULL, "open-bounds", "none", NULL },
  { "from at least to below zero", "家", WITH ("at-least", "2"), LEVEL (2025, "-4", "reach"), "-6", NULL, NULL, "open-bounds", "at-most", "家" },
  { "from at least to zero", "家", WITH ("at-least", "2"), LEVEL (2025, "0", "reach"), "-2", NULL, NULL, "open-bounds", "at-most", "家" },

  /* forms */
  { "coverage is a level", "%", PLAIN (2020, "80"), FORM ("coverage", "100"), "20", "25.00", "4.56", "none", "reach", "百分点" },
  { "cumulative both", "家", PLAIN (2020, "1") ",\"form\":\"cumulative\"", FORM ("cumulative", "2"), "1", "100.00", "14.87", "none", "reach", "家" },
  { "a year both", "场", PLAIN (2020, "1") ",\"form\":\"annual-amount\"", FORM ("annual-amount", "2"), "1", "100.00", "14.87", "none", "reach", "场" },
  { "rank both", "位", PLAIN (2020, "55") ",\"form\":\"rank\"", FORM ("rank", "50"), "-5", NULL, NULL, "rank", "reach", "位" },
  { "cumulative from a level", "家", PLAIN (2020, "1"), FORM ("cumulative", "2"), NULL, NULL, NULL, "another-form", "none", NULL },
  { "a year from a level", "场", PLAIN (2020, "1"), FORM ("annual-amount", "2"), NULL, NULL, NULL, "another-form", "none", NULL },
  { "rank from a level", "位", PLAIN (2020, "55"), FORM ("rank", "50"), NULL, NULL, NULL, "another-form", "none", NULL },
  { "a level from cumulative", "家", PLAIN (2020, "1") ",\"form\":\"cumulative\"", FORM ("level", "2"), NULL, NULL, NULL, "another-form", "none", NULL },
  { "increment", "家", PLAIN (2020, "1"), FORM ("increment", "2"), NULL, NULL, NULL, "another-form", "none", NULL },
  { "increment both", "家", PLAIN (2020, "1") ",\"form\":\"increment\"", FORM ("increment", "2"), NULL, NULL, NULL, "another-form", "none", NULL },
  { "change", "家", PLAIN (2020, "1"), FORM ("change", "2") ",\"change\":\"rise\"", NULL, NULL, NULL, "another-form", "none", NULL },
  { "percent change", "%", PLAIN (2020, "1"), FORM ("percent-change", "2") ",\"change\":\"fall\"", NULL, NULL, NULL, "another-form", "none", NULL },
  { "annual growth", "%", PLAIN (2020, "1"), FORM ("annual-growth", "2") ",\"change\":\"rise\"", NULL, NULL, NULL, "another-form", "none", NULL },
  { "multiple", "倍", PLAIN (2020, "1"), FORM ("multiple", "2"), NULL, NULL, NULL, "another-form", "none", NULL },
  { "rank change", "位", PLAIN (2020, "1"), FORM ("rank-change", "2") ",\"change\":\"rise\"", NULL, NULL, NULL, "another-form", "none", NULL },

  /* what is not there */
  { "no target", "家", PLAIN (2020, "222"), NULL, NULL, NULL, NULL, "no-target", "none", NULL },
  { "no baseline", "家", NULL, LEVEL (2025, "400", "reach"), NULL, NULL, NULL, "no-baseline", "none", NULL },
  { "no baseline of a rank", "位", NULL, FORM ("rank", "50"), NULL, NULL, NULL, "no-baseline", "none", NULL },
  { "another form before no baseline", "家", NULL, FORM ("increment", "2"), NULL, NULL, NULL, "another-form", "none", NULL },
  { "a range before no baseline", "家", NULL, LEVEL (2025, "2", "between") ",\"value_max\":\"3\"", NULL, NULL, NULL, "range", "none", NULL },
  { "to a range", "家", PLAIN (2020, "1"), LEVEL (2025, "2", "between") ",\"value_max\":\"3\"", NULL, NULL, NULL, "range", "none", NULL },
  { "from a range", "家", WITH ("between", "1") ",\"value_max\":\"3\"", LEVEL (2025, "2", "reach"), NULL, NULL, NULL, "range", "none", NULL },
  { "a trend", "家", PLAIN (2020, "1"), "\"year\":2025,\"form\":\"trend\",\"change\":\"rise\"", NULL, NULL, NULL, "no-amount", "none", NULL },
  { "a target in words", NULL, PLAIN (2020, "1"), "\"year\":2025,\"form\":\"qualitative\"", NULL, NULL, NULL, "no-amount", "none", NULL },
  { "a missing baseline", "家", "\"year\":2020,\"status\":\"missing\"", LEVEL (2025, "2", "reach"), NULL, NULL, NULL, "no-amount", "none", NULL },
  { "another unit", "家", PLAIN (2020, "1"), LEVEL (2025, "2", "reach") ",\"unit\":\"亿元\"", NULL, NULL, NULL, "different-unit", "none", NULL },
  { "one without unit", NULL, PLAIN (2020, "1"), LEVEL (2025, "2", "reach") ",\"unit\":\"亿元\"", NULL, NULL, NULL, "different-unit", "none", NULL },
  { "percent to percentage points", "%", PLAIN (2020, "1"), LEVEL (2025, "2", "reach") ",\"unit\":\"百分点\"", NULL, NULL, NULL, "different-unit", "none", NULL },
  { "another currency", "亿元", PLAIN (2020, "1"), LEVEL (2025, "2", "reach") ",\"unit\":\"亿美元\"", NULL, NULL, NULL, "different-unit", "none", NULL },
  { "a unit that is not known", "类", PLAIN (2020, "4"), LEVEL (2021, "3", "reach"), "-1", "-25.00", "-25.00", "none", "reach", "类" },
  { "one that is not known", "类", PLAIN (2020, "4"), LEVEL (2021, "3", "reach") ",\"unit\":\"家\"", NULL, NULL, NULL, "different-unit", "none", NULL },
  { "another counter", "人", PLAIN (2020, "1"), LEVEL (2021, "2", "reach") ",\"unit\":\"家\"", "1", "100.00", "100.00", "none", "reach", "家" },

  /* two units of one dimension */
  { "to a larger scale", "万元", PLAIN (2020, "9000"), LEVEL (2021, "1.2", "reach") ",\"unit\":\"亿元\"", "0.3000", "33.33", "33.33", "none", "reach", "亿元" },
  { "to a smaller scale", "亿元", PLAIN (2020, "0.90"), LEVEL (2021, "12000", "at-least") ",\"unit\":\"万元\"", "3000", "33.33", "33.33", "none", "at-least", "万元" },
  { "to a smaller unit", "公顷", PLAIN (2020, "10"), LEVEL (2021, "151", "reach") ",\"unit\":\"亩\"", "1", "0.67", "0.67", "none", "reach", "亩" },
  { "to a unit in which no decimal says it", "亩", PLAIN (2020, "151"), LEVEL (2021, "10", "reach") ",\"unit\":\"公顷\"", "-1", "-0.66", "-0.66", "none", "reach", "亩" },
  { "where no decimal says it in either", "三分之一", PLAIN (2020, "1"), LEVEL (2021, "1", "reach") ",\"unit\":\"七分之一\"", NULL, "-57.14", "-57.14", "not-finite", "reach", NULL },
  { "per mille to per cent", "‰", PLAIN (2020, "5"), LEVEL (2021, "0.4", "reach") ",\"unit\":\"%\"", "-0.1", "-20.00", "-20.00", "none", "reach", "百分点" },
  { "per 100,000", "1/10万", PLAIN (2020, "10"), LEVEL (2021, "8", "at-most"), "-2", "-20.00", "-20.00", "none", "at-most", "1/10万" },
  { "compound units", "吨标准煤/万元", PLAIN (2020, "0.5"), LEVEL (2021, "0.04", "at-most") ",\"unit\":\"千克标准煤/元\"", "-0.01", "-20.00", "-20.00", "none", "at-most", "千克标准煤/元" },
  { "zero in another scale", "万元", PLAIN (2020, "0"), LEVEL (2021, "1", "reach") ",\"unit\":\"亿元\"", "1.0000", NULL, NULL, "zero-baseline", "reach", "亿元" },

  { "another counter of persons", "人", PLAIN (2020, "26"), LEVEL (2025, "50", "at-least") ",\"unit\":\"名\"", "24", "92.31", "13.97", "none", "at-least", "名" },
  { "another counter of things", "個", PLAIN (2020, "1"), LEVEL (2021, "2", "reach") ",\"unit\":\"家\"", "1", "100.00", "100.00", "none", "reach", "家" },
  { "a unit in another width", "km", PLAIN (2020, "1"), LEVEL (2021, "2", "reach") ",\"unit\":\"ｋｍ\"", "1", "100.00", "100.00", "none", "reach", "ｋｍ" },
  { "for each one", "家", PLAIN (2020, "1"), LEVEL (2025, "2", "reach") ",\"each\":\"每县\"", NULL, NULL, NULL, "different-group", "none", NULL },
  { "for each one, both", "家", PLAIN (2020, "1") ",\"each\":\"每县\"", LEVEL (2021, "2", "reach") ",\"each\":\"每县\"", "1", "100.00", "100.00", "none", "reach", "家" },

  /* no percentages, no rate */
  { "from zero", "家", PLAIN (2020, "0"), LEVEL (2025, "6", "more-than"), "6", NULL, NULL, "zero-baseline", "more-than", "家" },
  { "from 0.0", "家", PLAIN (2020, "0.0"), LEVEL (2025, "6", "reach"), "6.0", NULL, NULL, "zero-baseline", "reach", "家" },
  { "from below zero", "%", PLAIN (2020, "-2"), LEVEL (2025, "3", "reach"), "5", NULL, NULL, "negative-baseline", "reach", "百分点" },
  { "to below zero", "%", PLAIN (2020, "2"), LEVEL (2025, "-1", "reach"), "-3", "-150.00", NULL, "negative-target", "reach", "百分点" },
  { "no year of the target", "家", PLAIN (2020, "1"), "\"value\":\"2\",\"form\":\"level\",\"comparator\":\"reach\"", "1", "100.00", NULL, "no-year", "reach", "家" },
  { "no year of the baseline", "家", "\"value\":\"1\"", LEVEL (2025, "2", "reach"), "1", "100.00", NULL, "no-year", "reach", "家" },
  { "the same year", "家", PLAIN (2025, "1"), LEVEL (2025, "2", "reach"), "1", "100.00", NULL, "years", "reach", "家" },
  { "a year before", "家", PLAIN (2025, "1"), LEVEL (2024, "2", "reach"), "1", "100.00", NULL, "years", "reach", "家" },
  { "101 years", "家", PLAIN (1948, "1"), LEVEL (2049, "2", "reach"), "1", "100.00", NULL, "years", "reach", "家" },
};
/* clang-format on */

static void
append_plan (GString    *json,
             const Pair *pair)
{
  g_string_append (json, "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\",\"indicators\":[{\"id\":\"i\",\"name\":\"指标\"");
  if (pair->unit != NULL)
    g_string_append_printf (json, ",\"unit\":\"%s\"", pair->unit);
  g_string_append (json, ",\"values\":[");
  if (pair->baseline != NULL)
    g_string_append_printf (json, "{\"role\":\"baseline\",%s}%s", pair->baseline, pair->target != NULL ? "," : "");
  if (pair->target != NULL)
    g_string_append_printf (json, "{\"role\":\"target\",%s}", pair->target);
  g_string_append (json, "]}]}");
}

static PlanModelCatalog *
load (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalog);

  return catalog;
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static void
assert_double (double      number,
               const char *text)
{
  if (text == NULL)
    g_assert_true (isnan (number));
  else
    g_assert_cmpfloat (number, ==, g_ascii_strtod (text, NULL));
}

/* What the row says, and that its doubles are its texts. */
static void
assert_row (PlanModelComparisonRow *row,
            const Pair             *pair)
{
  PlanModelComparisonNote note = plan_model_comparison_row_get_note (row);

  g_assert_cmpstr (plan_model_comparison_row_get_change_text (row), ==, pair->change);
  g_assert_cmpstr (plan_model_comparison_row_get_percent_text (row), ==, pair->percent);
  g_assert_cmpstr (plan_model_comparison_row_get_annual_rate_text (row), ==, pair->annual_rate);
  g_assert_cmpstr (plan_model_comparison_row_get_change_unit (row), ==, pair->change_unit);
  g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_COMPARISON_NOTE, note), ==, pair->note);
  g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_COMPARATOR, plan_model_comparison_row_get_comparator (row)), ==,
                   pair->comparator);
  assert_double (plan_model_comparison_row_get_change (row), pair->change);
  assert_double (plan_model_comparison_row_get_percent (row), pair->percent);
  assert_double (plan_model_comparison_row_get_annual_rate (row), pair->annual_rate);
  g_assert_cmpint (plan_model_comparison_row_get_baseline (row) != NULL, ==, pair->baseline != NULL);
  g_assert_cmpint (plan_model_comparison_row_get_target (row) != NULL, ==, pair->target != NULL);
  /* There is a reason for all that is not there, and for nothing else. */
  g_assert_cmpint (note == PLAN_MODEL_COMPARISON_NOTE_NONE, ==, pair->annual_rate != NULL && pair->change != NULL);
  g_assert_cmpint (plan_model_comparison_note_get_explanation (note) == NULL, ==, note == PLAN_MODEL_COMPARISON_NOTE_NONE);
}

static void
test_pair (gconstpointer data)
{
  const Pair *pair = data;
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelComparison) comparison = NULL;
  g_autoptr (PlanModelComparisonRow) row = NULL;
  GListModel *rows;

  append_plan (json, pair);
  catalog = load (json->str);
  comparison = plan_model_comparison_new (catalog);
  rows = plan_model_comparison_get_rows (comparison);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 1);
  row = g_list_model_get_item (rows, 0);
  assert_row (row, pair);
}

static void
test_unit_notes (void)
{
  static const struct
  {
    const char *unit;
    const char *target_unit;
    PlanModelUnitNote note;
    const char *change;
    gboolean is_shown;
  } cases[] = {
    { "家", "家", PLAN_MODEL_UNIT_NOTE_NONE, "1", FALSE },
    { "万元", "亿元", PLAN_MODEL_UNIT_NOTE_NONE, "1.9999", FALSE },
    { "人", "名", PLAN_MODEL_UNIT_NOTE_NONE, "1", FALSE },
    { "个", "家", PLAN_MODEL_UNIT_NOTE_OTHER_CLASSIFIER, "1", TRUE },
    { "元", "美元", PLAN_MODEL_UNIT_NOTE_OTHER_CURRENCY, NULL, FALSE },
    { "%", "百分点", PLAN_MODEL_UNIT_NOTE_PERCENTAGE_POINTS, NULL, FALSE },
    { "家", "类", PLAN_MODEL_UNIT_NOTE_UNKNOWN_UNIT, NULL, FALSE },
    { NULL, "家", PLAN_MODEL_UNIT_NOTE_NO_UNIT, NULL, FALSE },
    { "家", "元", PLAN_MODEL_UNIT_NOTE_OTHER_DIMENSION, NULL, FALSE },
  };

  g_test_summary ("What there is to say of two units the row says, and what they count the print does");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *target = g_strdup_printf ("%s,\"unit\":\"%s\"", LEVEL (2025, "2", "reach"), cases[i].target_unit);
      g_autofree char *text = NULL;
      g_autoptr (GString) json = g_string_new (NULL);
      g_autoptr (PlanModelCatalog) catalog = NULL;
      g_autoptr (PlanModelComparison) comparison = NULL;
      g_autoptr (PlanModelComparisonRow) row = NULL;
      const Pair pair = { "unit", cases[i].unit, PLAIN (2020, "1"), target, .change = NULL };

      append_plan (json, &pair);
      catalog = load (json->str);
      comparison = plan_model_comparison_new (catalog);
      row = g_list_model_get_item (plan_model_comparison_get_rows (comparison), 0);
      g_assert_cmpint (plan_model_comparison_row_get_unit_note (row), ==, cases[i].note);
      g_assert_cmpstr (plan_model_comparison_row_get_change_text (row), ==, cases[i].change);
      text = plan_model_comparison_to_text (comparison, 0);
      g_assert_cmpint (strstr (text, "The units count with different words") != NULL, ==, cases[i].is_shown);
    }
}

static void
test_notes (void)
{
  g_autoptr (GEnumClass) notes = g_type_class_ref (PLAN_MODEL_TYPE_COMPARISON_NOTE);

  g_test_summary ("Every note is the note of some pair in the table, but those that are of a pace or an implied baseline");
  for (guint i = 0; i < notes->n_values && notes->values[i].value < PLAN_MODEL_COMPARISON_NOTE_PAST; i++)
    {
      gboolean is_there = FALSE;

      for (guint j = 0; j < G_N_ELEMENTS (pairs) && !is_there; j++)
        is_there = g_str_equal (pairs[j].note, notes->values[i].value_nick);
      if (!is_there)
        g_test_message ("no pair has the note %s", notes->values[i].value_nick);
      g_assert_true (is_there);
    }
}

/* Two plans, with parts before and behind what they are parts of. */
#define TARGET(n) "\"values\":[{\"role\":\"target\",\"year\":2025,\"value\":\"" #n "\",\"comparator\":\"reach\",\"form\":\"level\"}]"

static const char two_plans[] =
    "{\"planmodel\":\"1\",\"id\":\"a\",\"title\":\"甲规划\",\"period\":{\"start\":2021,\"end\":2025},\"area\":\"r1\","
    "\"areas\":[{\"id\":\"r1\",\"name\":\"甲市\"},{\"id\":\"r2\",\"name\":\"乙区\"}],\"indicators\":["
    "{\"id\":\"i1\",\"name\":\"甲\",\"parent\":\"i3\"," TARGET (1) "},"
    "{\"id\":\"i2\",\"name\":\"乙\",\"concept\":\"c\",\"values\":[{\"role\":\"actual\",\"year\":2020,\"value\":\"2\"}]},"
    "{\"id\":\"i3\",\"name\":\"丙\",\"values\":[]},"
    "{\"id\":\"i4\",\"name\":\"丁 Ａ|b\",\"unit\":\"家\",\"area\":\"r2\",\"scope\":\"规上\"," TARGET (4) "},"
    "{\"id\":\"i5\",\"name\":\"戊\",\"parent\":\"i1\"," TARGET (5) "},"
    "{\"id\":\"i6\",\"name\":\"己\",\"parent\":\"i3\"," TARGET (6) "}]}\n"
    "{\"planmodel\":\"1\",\"id\":\"b\",\"title\":\"乙計劃\",\"indicators\":["
    "{\"id\":\"i1\",\"name\":\"规划\"," TARGET (1) "},{\"id\":\"i2\",\"name\":\"規劃\",\"concept\":\"k\"," TARGET (2) "}]}\n"
    "{\"planmodel\":\"1\",\"id\":\"c\",\"title\":\"丙 \\u001b[31m\"}\n";

static void
assert_names (PlanModelComparison *comparison,
              const char          *expected)
{
  g_autoptr (GString) found = g_string_new (NULL);
  GListModel *rows = plan_model_comparison_get_rows (comparison);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelComparisonRow) row = g_list_model_get_item (rows, i);

      g_string_append_printf (found, "%s%s%u%s", i > 0 ? " " : "",
                              plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_comparison_row_get_plan (row))),
                              plan_model_comparison_row_get_depth (row),
                              plan_model_indicator_get_name (plan_model_comparison_row_get_indicator (row)));
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_order (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (catalog);

  g_test_summary ("Parts stand below what they are parts of; what has neither figure is there only as their head");
  g_assert_null (plan_model_comparison_get_name (comparison));
  assert_names (comparison, "a0丙 a1甲 a2戊 a1己 a0丁 Ａ|b b0规划 b0規劃");
}

static void
test_name (void)
{
  static const struct
  {
    const char *name;
    const char *expected;
  } cases[] = {
    { "规划", "b0规划 b0規劃" }, /* either script */
    { "規劃", "b0规划 b0規劃" },
    { "丁 a", "a0丁 Ａ|b" },     /* width and case */
    { "丁　 Ａ｜B", "a0丁 Ａ|b" }, /* white space of any width */
    { "戊", "a0戊" },             /* without what it is a part of */
    { "乙", "" },                 /* states neither figure */
    { "丙", "" },                 /* nor is a head needed */
    { "无", "" },
    { "", "a0甲 a0丁 Ａ|b a0戊 a0己 b0规划 b0規劃" }, /* each stands for itself */
  };
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new_for_name (catalog, cases[i].name);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (plan_model_comparison_get_name (comparison), ==, cases[i].name);
      assert_names (comparison, cases[i].expected);
    }
}

#define N_NESTED 100000

static void
test_deep (void)
{
  g_autoptr (GString) json = g_string_new ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"t\",\"indicators\":[");
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelComparison) comparison = NULL;
  g_autoptr (PlanModelComparisonRow) row = NULL;
  g_autofree char *text = NULL, *markdown = NULL;

  g_test_summary ("A chain of parents as long as the plan neither recurses nor makes lines as long as it is deep");
  for (guint i = 0; i < N_NESTED; i++)
    {
      g_string_append_printf (json, "%s{\"id\":\"i%u\",\"name\":\"x\"," TARGET (1), i > 0 ? "," : "", i);
      if (i > 0)
        g_string_append_printf (json, ",\"parent\":\"i%u\"", i - 1);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "]}");
  /* Members of an indicator may come in any order, so this is as good. */
  catalog = load (json->str);
  comparison = plan_model_comparison_new (catalog);
  row = g_list_model_get_item (plan_model_comparison_get_rows (comparison), N_NESTED - 1);
  g_assert_cmpuint (plan_model_comparison_row_get_depth (row), ==, N_NESTED - 1);
  text = plan_model_comparison_to_text (comparison, 100);
  markdown = plan_model_comparison_to_markdown (comparison);
  g_assert_cmpuint (strlen (text), <, N_NESTED * 200);
  g_assert_cmpuint (strlen (markdown), <, N_NESTED * 200);
}

static void
test_lent (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (catalog);
  GListModel *rows = plan_model_comparison_get_rows (comparison);
  g_autoptr (PlanModelComparisonRow) row = g_list_model_get_item (rows, 4), again = g_list_model_get_item (rows, 4);
  g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  PlanModelIndicator *indicator = plan_model_comparison_row_get_indicator (row);

  g_test_summary ("The same question gives the same object, and what is in the comparison outlives the catalog");
  g_assert_true (row == again);
  g_assert_true (g_list_model_get_item_type (rows) == PLAN_MODEL_TYPE_COMPARISON_ROW);
  g_assert_true (rows == plan_model_comparison_get_rows (comparison));
  g_assert_true (indicator == plan_model_comparison_row_get_indicator (row));
  g_assert_true (plan_model_comparison_row_get_plan (row) == plan_model_comparison_row_get_plan (row));
  g_assert_true (plan_model_item_equal (plan_model_comparison_row_get_plan (row), plan));
  g_assert_true (plan_model_comparison_row_get_target (row) == plan_model_indicator_get_target (indicator));
  g_assert_null (plan_model_comparison_row_get_baseline (row));
  g_clear_object (&plan);
  g_clear_object (&catalog);
  g_clear_object (&comparison);
  g_assert_cmpstr (plan_model_indicator_get_name (indicator), ==, "丁 Ａ|b");
  g_assert_cmpstr (plan_model_value_get_amount_text (plan_model_comparison_row_get_target (row)), ==, "4");
}

static void
test_no_objects (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  gsize before = plan_model_item_get_n_made ();
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (catalog);
  g_autofree char *text = plan_model_comparison_to_text (comparison, 0);
  g_autofree char *markdown = plan_model_comparison_to_markdown (comparison);
  g_autofree char *csv = plan_model_comparison_to_csv (comparison);
  g_autofree char *json = plan_model_comparison_to_json (comparison);
  g_autoptr (PlanModelComparisonRow) row = NULL;

  g_test_summary ("Nothing that is written makes a view, and a row only when it is asked for one");
  g_assert_cmpuint (plan_model_item_get_n_made (), ==, before);
  row = g_list_model_get_item (plan_model_comparison_get_rows (comparison), 0);
  g_assert_cmpuint (plan_model_item_get_n_made (), ==, before);
  plan_model_comparison_row_get_plan (row);
  g_assert_cmpuint (plan_model_item_get_n_made (), ==, before + 1);
}

#define N_THREADS 4
#define N_ROUNDS 200

/* Everything that a row lends, at the first asking of all four threads at once. */
static gpointer
ask_for_all (gpointer data)
{
  PlanModelComparison *comparison = data;
  GListModel *rows = plan_model_comparison_get_rows (comparison);
  g_autoptr (GPtrArray) lent = g_ptr_array_new ();

  g_ptr_array_add (lent, rows);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelComparisonRow) row = g_list_model_get_item (rows, i);

      g_ptr_array_add (lent, row);
      g_ptr_array_add (lent, plan_model_comparison_row_get_plan (row));
      g_ptr_array_add (lent, plan_model_comparison_row_get_indicator (row));
      g_ptr_array_add (lent, plan_model_comparison_row_get_target (row));
      g_ptr_array_add (lent, (gpointer) plan_model_comparison_row_get_change_text (row));
    }

  return g_steal_pointer (&lent);
}

static void
test_threads (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);

  g_test_summary ("Four threads that ask at once are given the same objects");
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (catalog);
      GThread *threads[N_THREADS];
      GPtrArray *lent[N_THREADS];

      for (guint i = 0; i < N_THREADS; i++)
        threads[i] = g_thread_new ("asks", ask_for_all, comparison);
      for (guint i = 0; i < N_THREADS; i++)
        lent[i] = g_thread_join (threads[i]);
      for (guint i = 1; i < N_THREADS; i++)
        {
          g_assert_cmpuint (lent[i]->len, ==, lent[0]->len);
          g_assert_cmpmem (lent[i]->pdata, lent[i]->len * sizeof (gpointer), lent[0]->pdata,
                           lent[0]->len * sizeof (gpointer));
        }
      for (guint i = 0; i < N_THREADS; i++)
        g_ptr_array_unref (lent[i]);
    }
}

static void
test_programmer_errors (void)
{
  static const struct
  {
    const char *name;
    const char *message;
  } cases[] = {
    { "no-catalog", "*PLAN_MODEL_IS_CATALOG (catalog)*" },
    { "no-name", "*name != NULL*" },
    { "no-comparison", "*PLAN_MODEL_IS_COMPARISON (self)*" },
    { "no-note", "*note*" },
  };

  if (g_test_subprocess ())
    return;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/planmodel/comparison/programmer-errors/subprocess/%s", cases[i].name);

      g_test_trap_subprocess (path, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_failed ();
      g_test_trap_assert_stderr (cases[i].message);
    }
}

static void
test_no_catalog (void)
{
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (NULL);
}

static void
test_no_name (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new_for_name (catalog, NULL);
}

static void
test_no_comparison (void)
{
  g_free (plan_model_comparison_to_text (NULL, 0));
}

static void
test_no_note (void)
{
  plan_model_comparison_note_get_explanation ((PlanModelComparisonNote) 99);
}

static void
read_all_properties (GObject *object)
{
  g_autofree GParamSpec **specs = NULL;
  guint n;

  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, specs[i]->name, &value);
      g_assert_true (G_IS_VALUE (&value));
      g_assert_false (specs[i]->flags & G_PARAM_WRITABLE);
    }
}

static void
test_empty (void)
{
  g_autoptr (PlanModelComparison) comparison = g_object_new (PLAN_MODEL_TYPE_COMPARISON, NULL);
  g_autoptr (PlanModelComparisonRow) row = g_object_new (PLAN_MODEL_TYPE_COMPARISON_ROW, NULL);
  g_autofree char *text = plan_model_comparison_to_text (comparison, 80);
  g_autofree char *json = plan_model_comparison_to_json (comparison);

  g_test_summary ("What a bare g_object_new makes is empty");
  read_all_properties (G_OBJECT (comparison));
  read_all_properties (G_OBJECT (row));
  assert_names (comparison, "");
  g_assert_cmpstr (text, ==, "No indicator states a baseline or a target.\n");
  g_assert_cmpstr (json, ==, "[]\n");
  g_assert_null (plan_model_comparison_row_get_plan (row));
  g_assert_null (plan_model_comparison_row_get_target (row));
  g_assert_true (isnan (plan_model_comparison_row_get_change (row)));
}

static void
test_properties (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new_for_name (catalog, "甲");
  g_autoptr (PlanModelComparisonRow) row = g_list_model_get_item (plan_model_comparison_get_rows (comparison), 0);
  g_autoptr (PlanModelIndicator) indicator = NULL;
  g_autofree char *name = NULL;

  read_all_properties (G_OBJECT (comparison));
  read_all_properties (G_OBJECT (row));
  g_object_get (row, "indicator", &indicator, NULL);
  g_object_get (comparison, "name", &name, NULL);
  g_assert_true (indicator == plan_model_comparison_row_get_indicator (row));
  g_assert_cmpstr (name, ==, "甲");
}

static void
test_json (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new_for_name (catalog, "丁");
  g_autofree char *json = plan_model_comparison_to_json (comparison);
  g_autoptr (PlanModelComparison) all = plan_model_comparison_new (catalog);
  g_autofree char *all_json = plan_model_comparison_to_json (all);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (json, ==,
                   "[\n"
                   "  {\n"
                   "    \"plan\": \"a\",\n"
                   "    \"area\": \"乙区\",\n"
                   "    \"indicator\": \"丁 Ａ|b\",\n"
                   "    \"scope\": \"规上\",\n"
                   "    \"depth\": 0,\n"
                   "    \"concept\": null,\n"
                   "    \"unit\": \"家\",\n"
                   "    \"baseline\": null,\n"
                   "    \"target\": {\"year\": 2025, \"value\": \"4\", \"value_max\": null, \"comparator\": \"reach\","
                   " \"form\": \"level\"},\n"
                   "    \"change\": null,\n"
                   "    \"percent\": null,\n"
                   "    \"annual_rate\": null,\n"
                   "    \"note\": \"no-baseline\",\n"
                   "    \"explanation\": \"No baseline is stated.\",\n"
                   "    \"grade\": null,\n"
                   "    \"facet\": null,\n"
                   "    \"obstacles\": [],\n"
                   "    \"aligned\": {\"year\": null, \"unit\": null, \"baseline\": null, \"target\": null,"
                   " \"comparator\": null, \"computed\": false},\n"
                   "    \"statements\": [\n"
                   "      {\"year\": 2025, \"value\": \"4\", \"comparator\": \"reach\", \"form\": \"level\", \"counts\": true}\n"
                   "    ]\n"
                   "  }\n"
                   "]\n");
  json_parser_load_from_data (parser, all_json, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (json_parser_get_root (parser))), ==, 7);
}

/* A pair's comparison, in a form. */
static char *
write_pair (const Pair *pair,
            char      *(*write) (PlanModelComparison *self))
{
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (PlanModelComparison) comparison = NULL;

  append_plan (json, pair);
  catalog = load (json->str);
  comparison = plan_model_comparison_new (catalog);

  return write (comparison);
}

static void
test_json_rare (void)
{
  static const Pair pair = {
    .unit = "人",
    .baseline = "\"value\":\"1.50\",\"unit\":\"名\",\"comparator\":\"about\"",
    .target = "\"year\":2025,\"value\":\"3\",\"comparator\":\"at-most\",\"unit\":\"%\",\"form\":\"annual-growth\","
              "\"change\":\"fall\",\"against\":{\"text\":\"\\\"全省\\\"\",\"kind\":\"area\"}",
  };
  g_autofree char *json = write_pair (&pair, plan_model_comparison_to_json);

  g_test_summary ("What changes the sense of a number is there where it is stated");
  g_assert_nonnull (strstr (json, "\n    \"baseline\": {\"year\": null, \"value\": \"1.50\", \"comparator\": \"about\","
                                  " \"unit\": \"名\"},\n"));
  g_assert_nonnull (strstr (json, "\n    \"target\": {\"year\": 2025, \"value\": \"3\", \"value_max\": null, \"comparator\": "
                                  "\"at-most\", \"form\": \"annual-growth\", \"change\": \"fall\", \"unit\": \"%\","
                                  " \"against\": \"\\\"全省\\\"\"},\n"));
}

static void
test_csv (void)
{
  static const Pair range = {
    .unit = "家\\\"", .baseline = PLAIN (2020, "1"), .target = LEVEL (2025, "2", "between") ",\"value_max\":\"3\"",
  };
  static const Pair fall = { .unit = "%", .baseline = PLAIN (2020, "5.0"), .target = LEVEL (2021, "4", "less-than") };
  g_autofree char *csv = write_pair (&range, plan_model_comparison_to_csv);
  g_autofree char *fall_csv = write_pair (&fall, plan_model_comparison_to_csv);

  g_assert_cmpstr (csv, ==,
                   "plan,title,area,indicator,scope,depth,concept,unit,"
                   "baseline_year,baseline_comparator,baseline,baseline_max,baseline_unit,"
                   "target_year,target_comparator,target,target_max,target_unit,target_form,target_change,target_against,"
                   "change_comparator,change,change_unit,percent,annual_rate,note,"
                   "grade,facet,obstacles,aligned_year,aligned_unit,aligned_baseline,aligned_comparator,aligned_target,computed,"
                   "also_stated\r\n"
                   "p,规划,,指标,,0,,\"家\"\"\",2020,,1,,,2025,between,2,3,,level,,,,,,,,range,,,,,,,,,,\r\n");
  g_assert_true (g_str_has_suffix (fall_csv, "\r\np,规划,,指标,,0,,%,2020,,5.0,,,2021,less-than,4,,,level,,,"
                                             "less-than,-1.0,百分点,-20.00,-20.00,,,,,,,,,,,\r\n"));
}

/* The table has the columns of the CSV, and none of those that are for print. */
static void
test_table (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (catalog);
  g_autoptr (PlanModelTable) table = plan_model_comparison_dup_table (comparison);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) targets = plan_model_table_dup_doubles (table, "target", &error);
  g_autoptr (GBytes) depths = plan_model_table_dup_doubles (table, "depth", &error);
  g_auto (GStrv) names = plan_model_table_dup_strings (table, "indicator", &error);
  g_autofree char *csv = plan_model_comparison_to_csv (comparison);
  g_autofree char *table_csv = plan_model_table_to_csv (table);
  g_autofree char *text = plan_model_comparison_to_text (comparison, 60);
  g_autofree char *table_text = plan_model_table_to_text (table, 60);
  g_autofree char *joined = g_strjoinv ("/", names);
  GListModel *rows = plan_model_comparison_get_rows (comparison);
  const double *numbers = g_bytes_get_data (targets, NULL);
  const double *depth = g_bytes_get_data (depths, NULL);

  g_assert_no_error (error);
  g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, g_list_model_get_n_items (rows));
  g_assert_cmpuint (plan_model_table_get_n_columns (table), ==, 37);
  g_assert_cmpstr (joined, ==, "丙/甲/戊/己/丁 Ａ|b/规划/規劃");
  g_assert_true (isnan (numbers[0]));
  g_assert_cmpfloat (numbers[1], ==, 1);
  g_assert_cmpfloat (numbers[4], ==, 4);
  g_assert_cmpfloat (depth[2], ==, 2);
  g_assert_cmpstr (plan_model_table_get_text (table, 4, 4), ==, "规上");
  g_assert_null (plan_model_table_get_text (table, 3, 4));
  g_assert_cmpstr (table_csv, ==, csv);
  g_assert_cmpstr (table_text, ==, text);
}

static void
test_text (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (catalog);
  g_autofree char *text = plan_model_comparison_to_text (comparison, 0);

  g_assert_cmpstr (text, ==,
                   "甲规划\n"
                   "甲市 2021–2025\n"
                   "\n"
                   "Indicator             Unit  Baseline    2025  Change   in %  % a year\n"
                   "--------------------  ----  --------  ------  -------  ----  --------\n"
                   "丙\n"
                   "  甲                               —       1       —¹     —         —\n"
                   "    戊                             —       5       —¹     —         —\n"
                   "  己                               —       6       —¹     —         —\n"
                   "丁 Ａ|b [乙区, 规上]  家           —       4       —¹     —         —\n"
                   "\n"
                   "¹ No baseline is stated.\n"
                   "\n"
                   "\n"
                   "乙計劃\n"
                   "\n"
                   "Indicator             Unit  Baseline    2025  Change   in %  % a year\n"
                   "--------------------  ----  --------  ------  -------  ----  --------\n"
                   "规划                               —       1       —¹     —         —\n"
                   "規劃                               —       2       —¹     —         —\n"
                   "\n"
                   "¹ No baseline is stated.\n"
                   "\n"
                   "\n"
                   "丙 \\x1b[31m\n"
                   "\n"
                   "No indicator states a baseline or a target.\n");
}

static const char figures[] =
    "{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\",\"indicators\":["
    "{\"id\":\"i1\",\"name\":\"研发经费支出与地区生产总值比例\",\"unit\":\"%\",\"values\":["
    "{\"role\":\"baseline\",\"year\":2020,\"value\":\"1.8\"},"
    "{\"role\":\"target\",\"year\":2025,\"value\":\"2.8\",\"comparator\":\"at-least\",\"form\":\"level\"}]},"
    "{\"id\":\"i2\",\"name\":\"研发经费\",\"unit\":\"亿元\",\"values\":["
    "{\"role\":\"baseline\",\"year\":2019,\"value\":\"0\"},"
    "{\"role\":\"target\",\"year\":2023,\"value\":\"12\",\"unit\":\"%\",\"comparator\":\"more-than\","
    "\"form\":\"annual-growth\",\"change\":\"rise\",\"against\":{\"text\":\"与全省同步\",\"kind\":\"area\"}}]},"
    "{\"id\":\"i3\",\"name\":\"高新技术企业\",\"unit\":\"家\",\"values\":["
    "{\"role\":\"baseline\",\"year\":2020,\"value\":\"0\"},"
    "{\"role\":\"target\",\"year\":2025,\"value\":\"400\",\"comparator\":\"more-than\",\"form\":\"level\"}]},"
    "{\"id\":\"i4\",\"name\":\"平台\",\"values\":["
    "{\"role\":\"target\",\"year\":2025,\"value\":\"2\",\"value_max\":\"3\",\"unit\":\"个\",\"comparator\":\"between\","
    "\"form\":\"level\"}]}]}";

static void
test_figures (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (figures);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (catalog);
  g_autofree char *text = plan_model_comparison_to_text (comparison, 80);

  g_test_summary ("Signs, units that differ, years that differ, one footnote a reason, names that go on below");
  g_assert_cmpstr (text, ==,
                   "规划\n"
                   "\n"
                   "Indicator             Unit  Baseline         Target              Change            in %   % a year\n"
                   "--------------------  ----  ---------------  ------------------  -------------  --------  --------\n"
                   "研发经费支出与地区生  %          1.8 (2020)   ≥ 2.8 (2025)        ≥ 1.0 百分点  ≥ 55.56     ≥ 9.24\n"
                   "  产总值比例\n"
                   "研发经费 [与全省同    亿元         0 (2019)   > ↑12 %/年 (2023)       —¹              —          —\n"
                   "  步]\n"
                   "高新技术企业          家           0 (2020)   > 400 (2025)        > 400               —²         —\n"
                   "平台                  个           —            2–3 (2025)            —³              —          —\n"
                   "\n"
                   "¹ The number is not the figure itself but an increment, a running total, growth or the like.\n"
                   "² The baseline is zero, so there are no percentages.\n"
                   "³ Baseline or target is a range.\n");
}

static void
test_across (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (figures);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new_for_name (catalog, "企业");
  g_autofree char *text = plan_model_comparison_to_text (comparison, 80);
  g_autofree char *markdown = plan_model_comparison_to_markdown (comparison);

  g_assert_cmpstr (text, ==,
                   "Plan  Indicator     Unit  Baseline         Target         Change  in %   % a year\n"
                   "----  ------------  ----  ---------------  -------------  ------  -----  --------\n"
                   "规划  高新技术企业  家           0 (2020)   > 400 (2025)   > 400     —¹         —\n"
                   "\n"
                   "¹ The baseline is zero, so there are no percentages.\n");
  g_assert_cmpstr (markdown, ==,
                   "| Plan | Indicator | Unit | Baseline | Target | Change | in % | % a year |\n"
                   "|---|---|---|--:|--:|--:|--:|--:|\n"
                   "| 规划 | 高新技术企业 | 家 | 0 (2020) | > 400 (2025) | > 400 | —¹ | — |\n"
                   "\n"
                   "¹ The baseline is zero, so there are no percentages.\n");
}

static void
test_escapes (void)
{
  g_autoptr (PlanModelCatalog) catalog = load (two_plans);
  g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new (catalog);
  g_autofree char *text = plan_model_comparison_to_text (comparison, 0);
  g_autofree char *markdown = plan_model_comparison_to_markdown (comparison);

  g_test_summary ("What is in a plan does not reach the terminal as a control character, nor Markdown as its own");
  g_assert_null (strchr (text, '\033'));
  g_assert_null (strchr (markdown, '\033'));
  g_assert_nonnull (strstr (text, "丙 \\x1b[31m\n"));
  g_assert_nonnull (strstr (markdown, "## 丙 \\\\x1b\\[31m\n"));
  g_assert_nonnull (strstr (markdown, "| 丁 Ａ\\|b \\[乙区, 规上\\] |"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/planmodel/comparison/pair/%s", pairs[i].name);

      g_test_add_data_func (path, &pairs[i], test_pair);
    }
  g_test_add_func ("/planmodel/comparison/notes", test_notes);
  g_test_add_func ("/planmodel/comparison/unit-notes", test_unit_notes);
  g_test_add_func ("/planmodel/comparison/order", test_order);
  g_test_add_func ("/planmodel/comparison/name", test_name);
  g_test_add_func ("/planmodel/comparison/deep", test_deep);
  g_test_add_func ("/planmodel/comparison/lent", test_lent);
  g_test_add_func ("/planmodel/comparison/no-objects", test_no_objects);
  g_test_add_func ("/planmodel/comparison/threads", test_threads);
  g_test_add_func ("/planmodel/comparison/programmer-errors", test_programmer_errors);
  g_test_add_func ("/planmodel/comparison/programmer-errors/subprocess/no-catalog", test_no_catalog);
  g_test_add_func ("/planmodel/comparison/programmer-errors/subprocess/no-name", test_no_name);
  g_test_add_func ("/planmodel/comparison/programmer-errors/subprocess/no-comparison", test_no_comparison);
  g_test_add_func ("/planmodel/comparison/programmer-errors/subprocess/no-note", test_no_note);
  g_test_add_func ("/planmodel/comparison/empty", test_empty);
  g_test_add_func ("/planmodel/comparison/properties", test_properties);
  g_test_add_func ("/planmodel/comparison/json", test_json);
  g_test_add_func ("/planmodel/comparison/json-rare", test_json_rare);
  g_test_add_func ("/planmodel/comparison/csv", test_csv);
  g_test_add_func ("/planmodel/comparison/table", test_table);
  g_test_add_func ("/planmodel/comparison/text", test_text);
  g_test_add_func ("/planmodel/comparison/figures", test_figures);
  g_test_add_func ("/planmodel/comparison/across", test_across);
  g_test_add_func ("/planmodel/comparison/escapes", test_escapes);

  return g_test_run ();
}
