/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <libplanmodel/analysis/target-level-private.h>
#include <libplanmodel/model/item-private.h>
#include <libplanmodel/model/value-private.h>

#include <string.h>

typedef struct
{
  const char *name;
  const char *unit;
  const char *past; /* values before the target, with a comma behind each */
  const char *target; /* members behind the role */
  const char *actual; /* the same of the actual figure */
  int as_of;

  int years;
  const char *remaining;
  const char *change;
  const char *rate;
  const char *pace_unit;
  const char *comparator;
  const char *note;
} Case;

#define BASE(year, value) "{\"role\":\"baseline\",\"year\":" #year ",\"value\":\"" value "\"},"
#define T(value, comparator, form) "\"year\":2025,\"value\":\"" value "\",\"comparator\":\"" comparator "\",\"form\":\"" form "\""
#define A(year, value) "\"year\":" #year ",\"value\":\"" value "\""
#define FORM(form) ",\"form\":\"" form "\""
#define SENSE(sense) ",\"change\":\"" sense "\""
#define UNIT(unit) ",\"unit\":\"" unit "\""
#define NOTHING 0, NULL, NULL, NULL, NULL, "none"

/* clang-format off */
static const Case cases[] = {
  /* computed by hand, or by bc for the roots */
  { "a level", "家", "", T ("400", "reach", "level"), A (2022, "250"), 0, 3, "150", "50.00", "16.96", "家", "reach", "none" },
  { "a bound", "家", "", T ("400", "more-than", "level"), A (2022, "250"), 0, 3, "150", "50.00", "16.96", "家", "more-than", "none" },
  { "a quotient that goes on", "家", "", T ("350", "reach", "level"), A (2022, "250"), 0, 3, "100", "33.33", "11.87", "家", "reach", "none" },
  { "places", "亿元", "", T ("3.5", "reach", "level"), A (2023, "2.25"), 0, 2, "1.25", "0.6250", "24.72", "亿元", "reach", "none" },
  { "another scale", "亿元", "", T ("3.5", "reach", "level"), A (2023, "22500") UNIT ("万元"), 0, 2, "1.2500", "0.625000", "24.72", "亿元", "reach", "none" },
  { "a share", "%", "", T ("60", "at-least", "level"), A (2023, "50"), 0, 2, "10", "5.00", "9.54", "百分点", "at-least", "none" },
  { "a fall", "吨", "", T ("81", "at-most", "level"), A (2023, "100"), 0, 2, "-19", "-9.50", "-10.00", "吨", "at-most", "none" },
  { "met and more", "家", "", T ("400", "reach", "level"), A (2024, "410"), 0, 1, "-10", "-10.00", "-2.44", "家", "reach", "none" },
  { "as of a later year", "家", "", T ("400", "reach", "level"), A (2022, "250"), 2024, 3, "150", "50.00", "16.96", "家", "reach", "none" },
  { "a running total", "家", "", T ("100", "reach", "cumulative"), A (2023, "40"), 0, 2, "60", "30.00", "58.11", "家", "reach", "none" },
  { "newly made", "家", "", T ("10", "reach", "increment"), A (2023, "4") FORM ("increment"), 0, 2, "6", "3.00", "58.11", "家", "reach", "none" },
  { "a place", "位", "", T ("10", "reach", "rank"), A (2023, "16"), 0, 2, "-6", "-3.00", NULL, "位", "reach", "rank" },

  /* levels that are computed */
  { "newly made, by the level", "家", BASE (2020, "50"), T ("10", "at-least", "increment"), A (2023, "56") FORM ("level"), 0, 2, "4", "2.00", "3.51", "家", "at-least", "none" },
  { "growth a year", "亿元", BASE (2020, "100"), T ("10", "at-least", "annual-growth") SENSE ("rise") UNIT ("%"), A (2023, "130"), 0, 2, "31", "15.53", "11.30", "亿元", "at-least", "none" },
  { "a fall in per cent", "吨", BASE (2020, "200"), T ("10", "at-least", "percent-change") SENSE ("fall") UNIT ("%"), A (2023, "190"), 0, 2, "-10", "-5.00", "-2.67", "吨", "at-most", "none" },
  { "doubled", "亿元", BASE (2020, "2.5"), T ("2", "reach", "multiple") UNIT ("倍"), A (2024, "4"), 0, 1, "1.0", "1.000", "25.00", "亿元", "reach", "none" },
  { "points", "%", BASE (2020, "40"), T ("5.5", "reach", "change") SENSE ("rise") UNIT ("百分点"), A (2024, "44"), 0, 1, "1.5", "1.500", "3.41", "百分点", "reach", "none" },
  { "places gained", "位", "{\"role\":\"baseline\",\"year\":2020,\"value\":\"50\",\"form\":\"rank\"},", T ("10", "reach", "rank-change") SENSE ("rise"), A (2024, "44") FORM ("rank"), 0, 1, "-4", "-4.00", NULL, "位", "reach", "rank" },

  /* what is not defined */
  { "from zero", "家", "", T ("6", "reach", "level"), A (2023, "0"), 0, 2, "6", "3.00", NULL, "家", "reach", "zero-baseline" },
  { "from below zero", "亿元", "", T ("6", "reach", "level"), A (2023, "-2"), 0, 2, "8", "4.00", NULL, "亿元", "reach", "negative-baseline" },
  { "to below zero", "亿元", "", T ("-6", "reach", "level"), A (2023, "2"), 0, 2, "-8", "-4.00", NULL, "亿元", "reach", "negative-target" },
  { "no finite decimal", "公顷", "", T ("6", "reach", "level"), A (2023, "1") UNIT ("亩"), 0, 2, NULL, "2.97", "848.68", "公顷", "reach", "not-finite" },
  { "no base", "亿元", "", T ("10", "at-least", "annual-growth") SENSE ("rise") UNIT ("%"), A (2023, "130"), 0, NOTHING, "no-baseline" },
  { "a base of zero", "亿元", BASE (2020, "0"), T ("10", "at-least", "annual-growth") SENSE ("rise") UNIT ("%"), A (2023, "130"), 0, NOTHING, "zero-baseline" },
  { "a base below zero", "亿元", BASE (2020, "-1"), T ("2", "reach", "multiple") UNIT ("倍"), A (2023, "130"), 0, NOTHING, "negative-baseline" },
  { "a base that is a bound", "亿元", "{\"role\":\"baseline\",\"year\":2020,\"value\":\"5\",\"comparator\":\"about\"},", T ("2", "reach", "multiple") UNIT ("倍"), A (2023, "130"), 0, NOTHING, "open-bounds" },
  { "growth of no sense", "亿元", BASE (2020, "100"), T ("10", "at-least", "annual-growth") UNIT ("%"), A (2023, "130"), 0, NOTHING, "no-sense" },
  { "growth in a unit of another kind", "亿元", BASE (2020, "100"), T ("10", "at-least", "annual-growth") SENSE ("rise") UNIT ("家"), A (2023, "130") FORM ("level"), 0, NOTHING, "different-unit" },
  { "a fall of more than all", "亿元", BASE (2020, "100"), T ("110", "at-least", "annual-growth") SENSE ("fall") UNIT ("%"), A (2023, "130"), 0, NOTHING, "total-fall" },
  { "growth without a year", "亿元", BASE (2020, "100"), "\"value\":\"10\",\"comparator\":\"reach\",\"form\":\"annual-growth\"" SENSE ("rise") UNIT ("%"), A (2023, "130"), 0, NOTHING, "no-year" },
  { "growth from the same year", "亿元", BASE (2025, "100"), T ("10", "at-least", "annual-growth") SENSE ("rise") UNIT ("%"), A (2023, "130"), 0, NOTHING, "years" },
  { "an amount a year", "场", "", T ("10", "reach", "annual-amount"), A (2023, "4"), 0, NOTHING, "another-form" },
  { "in words", "家", "", "\"year\":2025,\"form\":\"qualitative\"", A (2023, "4"), 0, NOTHING, "no-amount" },
  { "a range", "家", "", T ("10", "between", "level") ",\"value_max\":\"20\"", A (2023, "4"), 0, NOTHING, "range" },
  { "another form", "家", "", T ("10", "reach", "level"), A (2023, "4") FORM ("increment"), 0, NOTHING, "another-form" },
  { "newly made, or the whole", "家", BASE (2020, "50"), T ("10", "reach", "increment"), A (2023, "4"), 0, NOTHING, "another-form" },
  { "the actual figure missing", "家", "", T ("10", "reach", "level"), "\"year\":2023,\"status\":\"missing\"", 0, NOTHING, "no-amount" },
  { "the actual figure a range", "家", "", T ("10", "reach", "level"), A (2023, "4") ",\"comparator\":\"between\",\"value_max\":\"5\"", 0, NOTHING, "range" },
  { "the actual figure a bound", "家", "", T ("10", "reach", "level"), A (2023, "4") ",\"comparator\":\"more-than\"", 0, NOTHING, "open-bounds" },
  { "another unit", "家", "", T ("10", "reach", "level"), A (2023, "4") UNIT ("亿元"), 0, NOTHING, "different-unit" },
  { "another group", "家", "", T ("10", "reach", "level"), A (2023, "4") ",\"each\":\"每县\"", 0, NOTHING, "different-group" },
  { "no year of the target", "家", "", "\"value\":\"10\",\"comparator\":\"reach\",\"form\":\"level\"", A (2023, "4"), 0, NOTHING, "no-year" },
  { "no year of the actual figure", "家", "", T ("10", "reach", "level"), "\"value\":\"4\"", 0, NOTHING, "no-year" },
  { "growth of very many digits", "亿元", BASE (1925, "9999999999999999999999999999999999"), T ("9.999999999999999999999999999999999", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), A (2023, "1"), 0, NOTHING, "years" },
  { "in its year", "家", "", T ("10", "reach", "level"), A (2025, "4"), 0, NOTHING, "past" },
  { "asked in its year", "家", "", T ("10", "reach", "level"), A (2023, "4"), 2025, NOTHING, "past" },
  { "too long", "家", "", T ("10", "reach", "level"), A (1924, "4"), 0, NOTHING, "years" },
};
/* clang-format on */

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static PlanModelIndicator *
load_indicator (const char *unit,
                const char *values)
{
  g_autofree char *json = g_strdup_printf ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\",\"period\":{\"start\":2021,"
                                           "\"end\":2025},\"indicators\":[{\"id\":\"i\",\"name\":\"指标\",\"unit\":\"%s\","
                                           "\"values\":[%s]}]}", unit, values);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_catalog_new_from_bytes (bytes, &error);
  g_autoptr (PlanModelPlan) plan = NULL;

  g_assert_no_error (error);
  plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);

  return g_list_model_get_item (plan_model_plan_get_indicators (plan), 0);
}

static void
test_case (gconstpointer data)
{
  const Case *test_case = data;
  g_autofree char *values = g_strdup_printf ("%s{\"role\":\"target\",%s},{\"role\":\"actual\",%s}", test_case->past,
                                             test_case->target, test_case->actual);
  g_autoptr (PlanModelIndicator) indicator = load_indicator (test_case->unit, values);
  g_autoptr (GPtrArray) all = plan_model_indicator_dup_values (indicator);
  g_autoptr (PlanModelPace) pace = plan_model_pace_new (indicator, all->pdata[all->len - 2], all->pdata[all->len - 1],
                                                        test_case->as_of);
  g_autoptr (PlanModelPace) same = plan_model_pace_ref (pace);

  g_clear_pointer (&all, g_ptr_array_unref);
  g_clear_object (&indicator);
  g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_COMPARISON_NOTE, plan_model_pace_get_note (pace)), ==, test_case->note);
  g_assert_cmpint (plan_model_pace_get_years (pace), ==, test_case->years);
  g_assert_cmpstr (plan_model_pace_get_remaining_text (pace), ==, test_case->remaining);
  g_assert_cmpstr (plan_model_pace_get_change_text (pace), ==, test_case->change);
  g_assert_cmpstr (plan_model_pace_get_rate_text (pace), ==, test_case->rate);
  g_assert_cmpstr (plan_model_pace_get_unit (pace), ==, test_case->pace_unit);
  g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_COMPARATOR, plan_model_pace_get_comparator (same)), ==, test_case->comparator);
}

/* --- The level that a target comes to --- */

static void
test_levels (void)
{
  static const struct
  {
    const char *unit;
    const char *past;
    const char *target;
    const char *level; /* NULL: none */
    const char *level_unit;
    const char *comparator;
    gboolean is_computed;
    int base_year;
  } levels[] = {
    { "家", "", T ("400", "more-than", "level"), "400", "家", "more-than", FALSE, 0 },
    { "亿元", "", T ("2.80", "reach", "level"), "2.80", "亿元", "reach", FALSE, 0 },
    { "亿元", BASE (2020, "669"), T ("12", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), "1179", "亿元", "reach", TRUE, 2020 },
    { "亿元", BASE (2020, "669.0"), T ("12", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), "1179.0", "亿元", "reach", TRUE, 2020 },
    { "吨", BASE (2020, "40"), T ("13", "at-least", "percent-change") SENSE ("fall") UNIT ("%"), "35", "吨", "at-most", TRUE, 2020 },
    { "吨", BASE (2020, "40"), T ("13", "less-than", "percent-change") SENSE ("fall") UNIT ("%"), "35", "吨", "more-than", TRUE, 2020 },
    { "%", BASE (2019, "40"), T ("0.5", "reach", "change") SENSE ("rise") UNIT ("百分点"), "40.5", "%", "reach", TRUE, 2019 },
    { "亿元", BASE (2020, "3"), T ("5000", "reach", "change") SENSE ("fall") UNIT ("万元"), "2.5000", "亿元", "reach", TRUE, 2020 },
    { "亿元", BASE (2020, "3"), T ("2", "about", "multiple") UNIT ("倍"), "6", "亿元", "about", TRUE, 2020 },
    { "家", BASE (2020, "50"), T ("10", "at-least", "increment"), "60", "家", "at-least", TRUE, 2020 },
    { "家", "", T ("10", "at-least", "increment"), NULL, NULL, NULL, FALSE, 0 },
  };

  g_test_summary ("A target becomes a level with the figure of its base year, in its unit and places");
  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autofree char *values = g_strdup_printf ("%s{\"role\":\"target\",%s}", levels[i].past, levels[i].target);
      g_autoptr (PlanModelIndicator) indicator = load_indicator (levels[i].unit, values);
      g_auto (PlanModelTargetCase) target_case = { 0 };
      const PlanModelStore *store = PLAN_MODEL_ITEM_STORE (indicator);
      PlanModelTargetLevel level;
      g_autofree char *text = NULL;

      plan_model_target_case_init (&target_case, store, PLAN_MODEL_ITEM_ROW (indicator), PLAN_MODEL_DIRECTION_UNKNOWN);
      plan_model_target_case_set_target (&target_case, store, store->n[PLAN_MODEL_OBJECT_VALUE] - 1);
      g_assert_cmpint (plan_model_target_level_init (&level, &target_case, NULL, 0) == PLAN_MODEL_COMPARISON_NOTE_NONE, ==,
                       levels[i].level != NULL);
      if (levels[i].level == NULL)
        continue;
      text = plan_model_target_level_to_text (&level);
      g_assert_cmpstr (text, ==, levels[i].level);
      g_assert_cmpstr (level.unit, ==, levels[i].level_unit);
      g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_COMPARATOR, level.comparator), ==, levels[i].comparator);
      g_assert_cmpint (level.is_computed, ==, levels[i].is_computed);
      g_assert_cmpint (level.base_year, ==, levels[i].base_year);
    }
}

/* --- Implied baselines --- */

static void
test_implied (void)
{
  static const struct
  {
    const char *level;
    const char *growth;
    const char *amount; /* NULL: none */
    int year;
    const char *comparator;
    const char *note;
  } implied[] = {
    /* by bc: 669 / 1.12^5 = 379.60… */
    { T ("669", "reach", "level"), T ("12", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), "380", 2020, "none", "none" },
    { T ("669.00", "reach", "level"), T ("12", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), "379.61", 2020, "none", "none" },
    { T ("669", "at-least", "level"), T ("12", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), "380", 2020, "at-least", "none" },
    { T ("669", "reach", "level"), T ("12", "at-least", "annual-growth") SENSE ("rise") UNIT ("%"), "380", 2020, "at-most", "none" },
    { T ("669", "about", "level"), T ("12", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), "380", 2020, "about", "none" },
    { T ("669", "at-least", "level"), T ("12", "more-than", "annual-growth") SENSE ("rise") UNIT ("%"), NULL, 0, NULL, "open-bounds" },
    { T ("90", "reach", "level"), T ("10", "more-than", "percent-change") SENSE ("fall") UNIT ("%"), "100", 2020, "more-than", "none" },
    { T ("90", "reach", "level"), T ("10", "reach", "percent-change") SENSE ("fall") UNIT ("%") ",\"base_year\":2019", "100", 2019, "none", "none" },
    { T ("90", "reach", "level"), T ("2", "reach", "multiple") UNIT ("倍"), "45", 2020, "none", "none" },
    { T ("90", "reach", "level"), T ("7.5", "reach", "change") SENSE ("rise") UNIT ("亿元"), "82", 2020, "none", "none" },
    { T ("90.0", "reach", "level"), T ("75000", "reach", "change") SENSE ("fall") UNIT ("万元"), "97.5", 2020, "none", "none" },
    { T ("1", "reach", "level"), T ("200", "reach", "percent-change") SENSE ("rise") UNIT ("%"), "0", 2020, "none", "none" },
    { T ("90", "reach", "level"), T ("100", "reach", "percent-change") SENSE ("fall") UNIT ("%"), NULL, 0, NULL, "total-fall" },
    { T ("90", "reach", "level"), T ("110", "reach", "annual-growth") SENSE ("fall") UNIT ("%"), NULL, 0, NULL, "total-fall" },
    { T ("90", "reach", "level"), T ("10", "reach", "annual-growth") UNIT ("%"), NULL, 0, NULL, "no-sense" },
    { T ("90", "reach", "level"), T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("家"), NULL, 0, NULL, "different-unit" },
    { T ("90", "reach", "level"), T ("10", "reach", "change") SENSE ("rise") UNIT ("家"), NULL, 0, NULL, "different-unit" },
    { T ("90", "reach", "level"), T ("10", "reach", "increment"), NULL, 0, NULL, "another-form" },
    { T ("90", "reach", "increment"), T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), NULL, 0, NULL, "another-form" },
    { T ("90", "between", "level") ",\"value_max\":\"95\"", T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), NULL, 0, NULL, "range" },
    { T ("90", "reach", "level") ",\"each\":\"每县\"", T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), NULL, 0, NULL, "different-group" },
    { "\"year\":2023,\"value\":\"90\",\"comparator\":\"reach\",\"form\":\"level\"", T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), NULL, 0, NULL, "years" },
    { "\"value\":\"90\",\"comparator\":\"reach\",\"form\":\"level\"", T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), NULL, 0, NULL, "no-year" },
    { "\"year\":2025,\"form\":\"level\",\"comparator\":\"at-least\"", T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), NULL, 0, NULL, "no-amount" },
  };

  g_test_summary ("A level and a growth imply a baseline, which is marked as no printed one, or a reason why they do not");
  for (gsize i = 0; i < G_N_ELEMENTS (implied); i++)
    {
      g_autofree char *values = g_strdup_printf ("{\"role\":\"target\",%s},{\"role\":\"target\",%s}", implied[i].level,
                                                 implied[i].growth);
      g_autoptr (PlanModelIndicator) indicator = load_indicator ("亿元", values);
      g_autoptr (GPtrArray) all = plan_model_indicator_dup_values (indicator);
      g_autoptr (PlanModelValue) baseline = NULL;
      PlanModelComparisonNote note;

      baseline = plan_model_indicator_dup_implied_baseline (indicator, all->pdata[0], all->pdata[1], &note);
      g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_COMPARISON_NOTE, note), ==, implied[i].note);
      g_assert_cmpint (baseline != NULL, ==, implied[i].amount != NULL);
      if (baseline == NULL)
        continue;
      g_assert_cmpstr (plan_model_value_get_amount_text (baseline), ==, implied[i].amount);
      g_assert_cmpint (plan_model_value_get_year (baseline), ==, implied[i].year);
      g_assert_cmpstr (plan_model_value_get_unit (baseline), ==, "亿元");
      g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_COMPARATOR, plan_model_value_get_comparator (baseline)), ==,
                       implied[i].comparator);
      g_assert_cmpint (plan_model_value_get_role (baseline), ==, PLAN_MODEL_VALUE_ROLE_BASELINE);
      g_assert_cmpint (plan_model_value_get_form (baseline), ==, PLAN_MODEL_FORM_LEVEL);
      g_assert_true (plan_model_value_is_inferred (baseline, "value"));
      g_assert_false (plan_model_value_is_inferred (baseline, "year"));
    }
}

/* --- The chapter --- */

static void
test_notes (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "docs", "targets.md", NULL);
  g_autofree char *chapter = NULL;
  g_autoptr (GEnumClass) notes = g_type_class_ref (PLAN_MODEL_TYPE_COMPARISON_NOTE);
  g_autoptr (GString) table = g_string_new ("<!-- notes -->\n| note | what it says |\n|---|---|\n");

  g_test_summary ("The chapter lists every note with its sentence, and those of paces and implied baselines have a case");
  for (guint i = PLAN_MODEL_COMPARISON_NOTE_PAST; i < notes->n_values; i++)
    {
      gboolean is_there = FALSE;

      for (guint j = 0; j < G_N_ELEMENTS (cases) && !is_there; j++)
        is_there = g_str_equal (cases[j].note, notes->values[i].value_nick);
      g_assert_true (is_there);
    }
  g_assert_true (g_file_get_contents (path, &chapter, NULL, NULL));
  for (guint i = 1; i < notes->n_values; i++)
    g_string_append_printf (table, "| `%s` | %s |\n", notes->values[i].value_nick,
                            plan_model_comparison_note_get_explanation (notes->values[i].value));
  g_string_append (table, "<!-- /notes -->");
  if (strstr (chapter, table->str) == NULL)
    g_error ("the chapter lacks this table:\n%s", table->str);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *slug = g_strdelimit (g_strdup (cases[i].name), " ,%", '-');
      g_autofree char *path = g_strdup_printf ("/planmodel/pace/case/%u-%s", i, slug);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/planmodel/pace/levels", test_levels);
  g_test_add_func ("/planmodel/pace/implied", test_implied);
  g_test_add_func ("/planmodel/pace/notes", test_notes);

  return g_test_run ();
}
