/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "figures.h"

#include <libplanmodel/model/choice-private.h>
#include <planmodel.h>

#define TARGET .role = PLAN_MODEL_VALUE_ROLE_TARGET
#define MILESTONE .role = PLAN_MODEL_VALUE_ROLE_MILESTONE
#define BASELINE .role = PLAN_MODEL_VALUE_ROLE_BASELINE
#define ACTUAL .role = PLAN_MODEL_VALUE_ROLE_ACTUAL
#define ESTIMATE .role = PLAN_MODEL_VALUE_ROLE_ESTIMATE
#define LEVEL .form = PLAN_MODEL_FORM_LEVEL
#define INCREMENT .form = PLAN_MODEL_FORM_INCREMENT
#define GROWTH .form = PLAN_MODEL_FORM_ANNUAL_GROWTH
#define QUALITATIVE .form = PLAN_MODEL_FORM_QUALITATIVE
#define ENSURE .firmness = PLAN_MODEL_FIRMNESS_ENSURE
#define STRIVE .firmness = PLAN_MODEL_FIRMNESS_STRIVE
#define AT_LEAST .comparator = PLAN_MODEL_COMPARATOR_AT_LEAST
#define MORE_THAN .comparator = PLAN_MODEL_COMPARATOR_MORE_THAN
#define AT_MOST .comparator = PLAN_MODEL_COMPARATOR_AT_MOST
#define LESS_THAN .comparator = PLAN_MODEL_COMPARATOR_LESS_THAN
#define REACH .comparator = PLAN_MODEL_COMPARATOR_REACH
#define ABOUT .comparator = PLAN_MODEL_COMPARATOR_ABOUT
#define BETWEEN .comparator = PLAN_MODEL_COMPARATOR_BETWEEN
#define EXACTLY .comparator = PLAN_MODEL_COMPARATOR_EXACTLY

#define MAX_FIGURES 6

typedef struct
{
  const char *what;
  Figure figures[MAX_FIGURES + 1];
  int chosen; /* from 0; -1: none */
} Case;

static const PlanModelYears period = { 2021, 2025 };

typedef PlanModelLink (*Choose) (const PlanModelStore *store,
                                 guint32               indicator,
                                 PlanModelYears        years);

static void
check (const Case     *cases,
       guint           n,
       Choose          choose,
       PlanModelYears  years)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlanModelStore) store = figures_store (years, cases[i].figures);
      int chosen = (int) choose (store, 0, years) - 1;

      if (chosen != cases[i].chosen)
        g_test_message ("%s: %d was chosen, not %d", cases[i].what, chosen, cases[i].chosen);
      g_assert_cmpint (chosen, ==, cases[i].chosen);
    }
}

static const Case by_year[] = {
  { "nothing", { { 0 } }, -1 },
  { "no target", { { BASELINE, 2025, "1" }, { ACTUAL, 2025, "2" }, { ESTIMATE, 2025, "3" } }, -1 },
  { "one", { { TARGET, 2025, "1" } }, 0 },
  { "one behind others", { { BASELINE, 2020, "1" }, { ACTUAL, 2019, "2" }, { TARGET, 2025, "3" } }, 2 },
  { "the last year of the period", { { TARGET, 2023, "1" }, { TARGET, 2025, "2" }, { TARGET, 2024, "3" } }, 1 },
  { "else the latest before it", { { TARGET, 2022, "1" }, { TARGET, 2024, "2" }, { TARGET, 2023, "3" } }, 1 },
  { "even before the period", { { TARGET, 2019, "1" }, { TARGET, 2035, "2" } }, 0 },
  { "else the earliest after it", { { TARGET, 2050, "1" }, { TARGET, 2030, "2" }, { TARGET, 2035, "3" } }, 1 },
  { "an outlook never wins",
    { { TARGET, 2035, "1", LEVEL, ENSURE, AT_LEAST }, { TARGET, 2022, NULL, QUALITATIVE, STRIVE } },
    1 },
  { "not against a year that is not stated", { { TARGET, 2026, "1" }, { TARGET, 0, "2" } }, 1 },
  { "a year that is not stated is after those before the end", { { TARGET, 0, "1" }, { TARGET, 1, "2" } }, 1 },
  { "a milestone is a target of its year", { { MILESTONE, 2023, "1" }, { TARGET, 2025, "2" } }, 1 },
  { "and counts where no later one is", { { MILESTONE, 2022, "1" }, { MILESTONE, 2023, "2" } }, 1 },
  { "before an outlook", { { TARGET, 2035, "1" }, { MILESTONE, 2023, "2" } }, 1 },
  { "but behind a target of its year", { { MILESTONE, 2025, "1", LEVEL }, { TARGET, 2025, "2", INCREMENT } }, 1 },
  { "the year is before the form", { { TARGET, 2025, "1", INCREMENT }, { TARGET, 2024, "2", LEVEL } }, 0 },
};

static const Case by_form[] = {
  { "a level", { { TARGET, 2025, "1", INCREMENT }, { TARGET, 2025, "2", LEVEL } }, 1 },
  { "the level first", { { TARGET, 2025, "1", LEVEL }, { TARGET, 2025, "2", GROWTH } }, 0 },
  { "before one of which the form is not stated", { { TARGET, 2025, "1" }, { TARGET, 2025, "2", LEVEL } }, 1 },
  { "which is before others", { { TARGET, 2025, "1", GROWTH }, { TARGET, 2025, "2" } }, 1 },
  { "others are alike", { { TARGET, 2025, "1", GROWTH }, { TARGET, 2025, "2", INCREMENT } }, 0 },
  { "an amount", { { TARGET, 2025, NULL, QUALITATIVE }, { TARGET, 2025, "2", INCREMENT } }, 1 },
  { "but not before a level", { { TARGET, 2025, NULL, LEVEL }, { TARGET, 2025, "2", GROWTH } }, 0 },
  { "an amount before firmness", { { TARGET, 2025, NULL, LEVEL, ENSURE }, { TARGET, 2025, "2", LEVEL, STRIVE } }, 1 },
  { "the form before firmness", { { TARGET, 2025, "1", GROWTH, ENSURE }, { TARGET, 2025, "2", LEVEL, STRIVE } }, 1 },
};

static const Case by_firmness[] = {
  { "plain before striven for", { { TARGET, 2025, "15", LEVEL, STRIVE }, { TARGET, 2025, "13", LEVEL } }, 1 },
  { "ensured before plain", { { TARGET, 2025, "15", LEVEL }, { TARGET, 2025, "13", LEVEL, ENSURE } }, 1 },
  { "ensured before striven for", { { TARGET, 2025, "15", LEVEL, STRIVE }, { TARGET, 2025, "13", LEVEL, ENSURE } }, 1 },
  { "all three",
    { { TARGET, 2025, "3", LEVEL, STRIVE }, { TARGET, 2025, "2", LEVEL }, { TARGET, 2025, "1", LEVEL, ENSURE } },
    2 },
  { "firmness before a bound",
    { { TARGET, 2025, "400", LEVEL, STRIVE, AT_LEAST }, { TARGET, 2025, "400", LEVEL, REACH } },
    1 },
};

static const Case by_bound[] = {
  { "more than", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "400", LEVEL, MORE_THAN } }, 1 },
  { "at least", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "400", LEVEL, AT_LEAST } }, 1 },
  { "at most", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "400", LEVEL, AT_MOST } }, 1 },
  { "less than", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "400", LEVEL, LESS_THAN } }, 1 },
  { "about is none", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "400", LEVEL, ABOUT } }, 0 },
  { "exactly is none", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "400", LEVEL, EXACTLY } }, 0 },
  { "2.80 is 2.8", { { TARGET, 2025, "2.80", LEVEL, REACH }, { TARGET, 2025, "2.8", LEVEL, AT_LEAST } }, 1 },
  { "of 30 digits", { { TARGET, 2025, "123456789012345678901234567890", LEVEL, REACH },
                      { TARGET, 2025, "123456789012345678901234567890.0", LEVEL, AT_LEAST } }, 1 },
  { "another amount", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "401", LEVEL, AT_LEAST } }, 0 },
  { "another amount in between",
    { { TARGET, 2025, "400", LEVEL, REACH },
      { TARGET, 2025, "300", LEVEL, AT_LEAST },
      { TARGET, 2025, "400", LEVEL, MORE_THAN } },
    2 },
  { "the first bound stays", { { TARGET, 2025, "400", LEVEL, AT_LEAST }, { TARGET, 2025, "400", LEVEL, MORE_THAN } }, 0 },
  { "the first of two bounds",
    { { TARGET, 2025, "400", LEVEL, REACH },
      { TARGET, 2025, "400", LEVEL, AT_LEAST },
      { TARGET, 2025, "400", LEVEL, MORE_THAN } },
    1 },
  { "another unit", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "400", .unit = "户", LEVEL, AT_LEAST } }, 0 },
  { "the unit of the indicator, said again",
    { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2025, "400", .unit = FIGURES_UNIT, LEVEL, AT_LEAST } },
    1 },
  { "another form", { { TARGET, 2025, "10", INCREMENT, REACH }, { TARGET, 2025, "10", GROWTH, AT_LEAST } }, 0 },
  { "another sense",
    { { TARGET, 2025, "10", GROWTH, .change = PLAN_MODEL_CHANGE_FALL },
      { TARGET, 2025, "10", GROWTH, AT_LEAST, .change = PLAN_MODEL_CHANGE_RISE } },
    0 },
  { "a range is another figure", { { TARGET, 2025, "2", "3", LEVEL, BETWEEN }, { TARGET, 2025, "2", LEVEL, AT_LEAST } }, 0 },
  { "another year", { { TARGET, 2025, "400", LEVEL, REACH }, { TARGET, 2024, "400", LEVEL, AT_LEAST } }, 0 },
  { "no amounts", { { TARGET, 2025, NULL, LEVEL, REACH }, { TARGET, 2025, NULL, LEVEL, AT_LEAST } }, 0 },
};

static const Case by_place[] = {
  { "the first row", { { TARGET, 2025, "1", LEVEL }, { TARGET, 2025, "2", LEVEL }, { TARGET, 2025, "3", LEVEL } }, 0 },
  { "the first printed", { { TARGET, 2025, "1", LEVEL, .place = 70 }, { TARGET, 2025, "2", LEVEL, .place = 50 } }, 1 },
  { "printed before what is not", { { TARGET, 2025, "1", LEVEL }, { TARGET, 2025, "2", LEVEL, .place = 50 } }, 1 },
  { "at one place", { { TARGET, 2025, "1", LEVEL, .place = 9 }, { TARGET, 2025, "2", LEVEL, .place = 9 } }, 0 },
  { "not before what ranks higher",
    { { TARGET, 2025, "1", LEVEL, .place = 9 }, { TARGET, 2025, "2", GROWTH, .place = 1 } },
    0 },
  { "a higher rank behind it", { { TARGET, 2025, "1", GROWTH, .place = 1 }, { TARGET, 2025, "2", LEVEL, .place = 9 } }, 1 },
  { "the bound that is printed first",
    { { TARGET, 2025, "4", LEVEL, .place = 1 },
      { TARGET, 2025, "4", LEVEL, AT_LEAST, .place = 9 },
      { TARGET, 2025, "4", LEVEL, MORE_THAN, .place = 5 } },
    2 },
};

/* 突破400家 in the text and 400 in the table, with a baseline and a later outlook. */
static const Case of_the_design[] = {
  { "the plan of section 5",
    { { BASELINE, 2020, "222", .place = 5686 },
      { TARGET, 2025, "400", LEVEL, REACH, .place = 5692 },
      { TARGET, 2025, "400", LEVEL, MORE_THAN, .place = 5528 },
      { TARGET, 2035, "1000", LEVEL, AT_LEAST, .place = 20 } },
    2 },
};

static void
test_year (void)
{
  g_test_summary ("The year of the target: the end of the period, before it, none, after it");
  check (by_year, G_N_ELEMENTS (by_year), plan_model_choose_target, period);
}

static void
test_form (void)
{
  g_test_summary ("A level before other forms, an amount before none");
  check (by_form, G_N_ELEMENTS (by_form), plan_model_choose_target, period);
}

static void
test_firmness (void)
{
  g_test_summary ("Of tiers the firm one");
  check (by_firmness, G_N_ELEMENTS (by_firmness), plan_model_choose_target, period);
}

static void
test_bound (void)
{
  g_test_summary ("Of equal amounts the one with a bound");
  check (by_bound, G_N_ELEMENTS (by_bound), plan_model_choose_target, period);
}

static void
test_place (void)
{
  g_test_summary ("Else what is printed first");
  check (by_place, G_N_ELEMENTS (by_place), plan_model_choose_target, period);
}

static void
test_design (void)
{
  g_test_summary ("The example of the design");
  check (of_the_design, G_N_ELEMENTS (of_the_design), plan_model_choose_target, period);
}

static const Case without_period[] = {
  { "the latest year", { { TARGET, 2023, "1" }, { TARGET, 2030, "2" }, { TARGET, 2025, "3" } }, 1 },
  { "a milestone is no better than a target", { { MILESTONE, 2025, "1" }, { TARGET, 2025, "2" } }, 1 },
  { "none stated comes last", { { TARGET, 0, "1" }, { MILESTONE, 2023, "2" } }, 1 },
  { "nothing but none", { { TARGET, 0, "1", GROWTH }, { TARGET, 0, "2", LEVEL } }, 1 },
};

static void
test_without_period (void)
{
  g_test_summary ("In a plan without a period the latest year counts");
  check (without_period, G_N_ELEMENTS (without_period), plan_model_choose_target, (PlanModelYears) { 0, 0 });
}

static const Case baselines[] = {
  { "nothing", { { 0 } }, -1 },
  { "no baseline", { { TARGET, 2020, "1" }, { ACTUAL, 2020, "2" }, { ESTIMATE, 2020, "3" }, { MILESTONE, 2020, "4" } }, -1 },
  { "the year before the period", { { BASELINE, 2015, "1" }, { BASELINE, 2020, "2" }, { BASELINE, 2019, "3" } }, 1 },
  { "the latest before it", { { BASELINE, 2015, "1" }, { BASELINE, 2019, "2" }, { BASELINE, 2018, "3" } }, 1 },
  { "not one in the period", { { BASELINE, 2021, "1" }, { BASELINE, 2018, "2" } }, 1 },
  { "else the first", { { BASELINE, 2022, "1" }, { BASELINE, 2021, "2" } }, 0 },
  { "whatever its year", { { BASELINE, 0, "1" }, { BASELINE, 2021, "2" } }, 0 },
  { "not one without a year", { { BASELINE, 0, "1" }, { BASELINE, 2001, "2" } }, 1 },
  { "the first printed", { { BASELINE, 2022, "1", .place = 9 }, { BASELINE, 2021, "2", .place = 5 } }, 1 },
  { "of one year the level", { { BASELINE, 2020, "1", GROWTH }, { BASELINE, 2020, "2", LEVEL } }, 1 },
  { "before one without a form", { { BASELINE, 2020, "1" }, { BASELINE, 2020, "2", LEVEL } }, 1 },
  { "of one year the one with an amount", { { BASELINE, 2020, NULL }, { BASELINE, 2020, "2" } }, 1 },
  { "of one year the first printed", { { BASELINE, 2020, "1", .place = 9 }, { BASELINE, 2020, "2", .place = 5 } }, 1 },
  { "the year before the form", { { BASELINE, 2019, "1", LEVEL }, { BASELINE, 2020, "2", GROWTH } }, 1 },
};

static void
test_baseline (void)
{
  g_test_summary ("The baseline: of the latest year before the period, else the first");
  check (baselines, G_N_ELEMENTS (baselines), plan_model_choose_baseline, period);
}

static const Case baselines_without_period[] = {
  { "the first", { { BASELINE, 2015, "1" }, { BASELINE, 2020, "2" } }, 0 },
  { "the first printed", { { BASELINE, 2020, "1", .place = 9 }, { BASELINE, 2015, "2", .place = 5 } }, 1 },
};

static void
test_baseline_without_period (void)
{
  g_test_summary ("In a plan without a period the first baseline counts");
  check (baselines_without_period, G_N_ELEMENTS (baselines_without_period), plan_model_choose_baseline,
         (PlanModelYears) { 0, 0 });
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/choice/target/year", test_year);
  g_test_add_func ("/planmodel/choice/target/form", test_form);
  g_test_add_func ("/planmodel/choice/target/firmness", test_firmness);
  g_test_add_func ("/planmodel/choice/target/bound", test_bound);
  g_test_add_func ("/planmodel/choice/target/place", test_place);
  g_test_add_func ("/planmodel/choice/target/design", test_design);
  g_test_add_func ("/planmodel/choice/target/without-period", test_without_period);
  g_test_add_func ("/planmodel/choice/baseline/year", test_baseline);
  g_test_add_func ("/planmodel/choice/baseline/without-period", test_baseline_without_period);

  return g_test_run ();
}
