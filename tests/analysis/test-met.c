/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <libplanmodel/analysis/met-private.h>
#include <libplanmodel/analysis/relation-private.h>
#include <libplanmodel/analysis/target-case-private.h>
#include <libplanmodel/core/words-private.h>
#include <libplanmodel/model/item-private.h>

#include <string.h>

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static int
get_value (GType       type,
           const char *nick)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  const GEnumValue *value = g_enum_get_value_by_nick (words, nick);

  if (value == NULL)
    g_error ("“%s” is no word of %s", nick, g_type_name (type));

  return value->value;
}

static char *
load_chapter (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "docs", "targets.md", NULL);
  g_autoptr (GError) error = NULL;
  char *chapter;

  g_file_get_contents (path, &chapter, NULL, &error);
  g_assert_no_error (error);

  return chapter;
}

/* The rows of the table of a name, each as its cells, with an empty one on either side. */
static GPtrArray *
read_table (const char *chapter,
            const char *name)
{
  g_autofree char *begin = g_strdup_printf ("<!-- %s -->\n", name);
  g_autofree char *end = g_strdup_printf ("<!-- /%s -->", name);
  const char *start = strstr (chapter, begin), *stop = strstr (chapter, end);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_auto (GStrv) lines = NULL;
  g_autofree char *table = NULL;

  g_assert_true (start != NULL && stop != NULL);
  start += strlen (begin);
  table = g_strndup (start, (gsize) (stop - start));
  lines = g_strsplit (table, "\n", -1);
  for (guint i = 2; lines[i] != NULL && lines[i][0] != '\0'; i++)
    {
      char **cells = g_strsplit (lines[i], "|", -1);

      for (guint j = 0; cells[j] != NULL; j++)
        g_strstrip (cells[j]);
      g_ptr_array_add (rows, cells);
    }

  return rows;
}

/* --- The table of relations --- */

enum { FORMS = 1, SENSES, COMPARATORS, INCREASE, N_CELLS = INCREASE + 4 + 1 };

#define N_FORMS (PLAN_MODEL_FORM_QUALITATIVE + 1)
#define N_SENSES (PLAN_MODEL_CHANGE_FALL + 1)
#define N_COMPARATORS (PLAN_MODEL_COMPARATOR_EXACTLY + 1)
#define N_DIRECTIONS (PLAN_MODEL_DIRECTION_MAINTAIN + 1)

/* What the chapter says of each combination; lent by the table. */
static const char *signs[N_FORMS][N_SENSES][N_COMPARATORS][N_DIRECTIONS];

static gboolean
lists (const char *cell,
       const char *word)
{
  g_auto (GStrv) words = g_strsplit (cell, ", ", -1);

  return g_strv_contains ((const char *const *) words, word);
}

static gboolean
has_sense (PlanModelForm form)
{
  return form == PLAN_MODEL_FORM_CHANGE || form == PLAN_MODEL_FORM_PERCENT_CHANGE || form == PLAN_MODEL_FORM_ANNUAL_GROWTH
         || form == PLAN_MODEL_FORM_RANK_CHANGE || form == PLAN_MODEL_FORM_TREND;
}

static void
read_row (char **cells)
{
  static const PlanModelDirection order[] = { PLAN_MODEL_DIRECTION_INCREASE, PLAN_MODEL_DIRECTION_DECREASE,
                                              PLAN_MODEL_DIRECTION_MAINTAIN, PLAN_MODEL_DIRECTION_UNKNOWN };

  g_assert_cmpuint (g_strv_length (cells), ==, N_CELLS);
  for (int form = 0; form < N_FORMS; form++)
    for (int sense = 0; sense < N_SENSES; sense++)
      for (int comparator = 0; comparator < N_COMPARATORS; comparator++)
        {
          const char *sense_word = has_sense (form) ? get_nick (PLAN_MODEL_TYPE_CHANGE, sense) : "–";

          if (!lists (cells[FORMS], get_nick (PLAN_MODEL_TYPE_FORM, form)) || !lists (cells[SENSES], sense_word))
            continue;
          if (!g_str_equal (cells[COMPARATORS], "any")
              && !lists (cells[COMPARATORS], get_nick (PLAN_MODEL_TYPE_COMPARATOR, comparator)))
            continue;
          for (guint i = 0; i < G_N_ELEMENTS (order); i++)
            {
              if (signs[form][sense][comparator][order[i]] != NULL)
                g_error ("%s, %s, %s stands in two rows", get_nick (PLAN_MODEL_TYPE_FORM, form), sense_word,
                         get_nick (PLAN_MODEL_TYPE_COMPARATOR, comparator));
              signs[form][sense][comparator][order[i]] = cells[INCREASE + i];
            }
        }
}

static GPtrArray *
read_signs (void)
{
  g_autofree char *chapter = load_chapter ();
  GPtrArray *rows = read_table (chapter, "relations");

  memset (signs, 0, sizeof signs);
  for (guint i = 0; i < rows->len; i++)
    read_row (rows->pdata[i]);

  return rows;
}

/* The number of all targets here is 10, or 10 to 20; figures in thousandths. */
#define NUMBER 10000
#define UPPER 20000

/* What a sign says of a figure. */
static PlanModelMet
read_sign (const char *sign,
           int         figure)
{
  gboolean is_open = g_str_has_suffix (sign, "?");
  gboolean holds = FALSE;

  if (g_str_has_prefix (sign, "≥") || g_str_equal (sign, "["))
    holds = figure >= NUMBER;
  else if (g_str_has_prefix (sign, ">"))
    holds = figure > NUMBER;
  else if (g_str_has_prefix (sign, "≤"))
    holds = figure <= NUMBER;
  else if (g_str_has_prefix (sign, "<"))
    holds = figure < NUMBER;
  else if (g_str_has_prefix (sign, "=="))
    holds = figure == NUMBER;
  else if (g_str_has_prefix (sign, "="))
    holds = figure >= NUMBER - 500 && figure <= NUMBER + 500; /* 10 is even */
  else if (g_str_equal (sign, "]"))
    holds = figure <= UPPER;
  else if (g_str_equal (sign, "[]"))
    holds = figure >= NUMBER && figure <= UPPER;
  else if (!g_str_equal (sign, "?"))
    g_error ("“%s” is no sign", sign);
  if (holds)
    return PLAN_MODEL_MET_YES;

  return is_open ? PLAN_MODEL_MET_UNDECIDABLE : PLAN_MODEL_MET_NO;
}

static const char *
get_unit (PlanModelForm form)
{
  switch ((int) form)
    {
    case PLAN_MODEL_FORM_PERCENT_CHANGE:
    case PLAN_MODEL_FORM_ANNUAL_GROWTH:
    case PLAN_MODEL_FORM_COVERAGE:
      return "%";
    case PLAN_MODEL_FORM_MULTIPLE:
      return "倍";
    case PLAN_MODEL_FORM_RANK:
    case PLAN_MODEL_FORM_RANK_CHANGE:
      return "位";
    default:
      return "亿元";
    }
}

static void
set_amount (PlanModelStated *stated,
            gint64           thousandths)
{
  g_assert_true (plan_model_decimal_init_coefficient (&stated->amount, thousandths, 3));
  stated->has_amount = TRUE;
}

static void
init_target (PlanModelTargetCase *target_case,
             PlanModelForm        form,
             PlanModelChange      sense,
             PlanModelComparator  comparator)
{
  *target_case = (PlanModelTargetCase) { .past = g_array_new (FALSE, FALSE, sizeof (PlanModelStated)) };
  target_case->target = (PlanModelStated) {
    .role = PLAN_MODEL_VALUE_ROLE_TARGET, .form = form, .change = sense, .comparator = comparator, .year = 2025,
    .has_amount = TRUE, .has_unit = TRUE,
  };
  plan_model_measure_init (&target_case->target.measure, get_unit (form));
  plan_model_measure_init (&target_case->measure, form == PLAN_MODEL_FORM_RANK_CHANGE ? "位" : "亿元");
  g_assert_true (plan_model_decimal_init_coefficient (&target_case->target.amount, 10, 0));
  if (comparator == PLAN_MODEL_COMPARATOR_BETWEEN)
    {
      g_assert_true (plan_model_decimal_init_coefficient (&target_case->target.upper, 20, 0));
      target_case->target.has_upper = TRUE;
    }
}

static const int figures[] = { -21000, -10000, 0, 9000, 9499, 9500, 10000, 10001, 10500, 10501, 11000, 15000, 20000, 20400, 21000 };

static void
assert_met (PlanModelTargetCase   *target_case,
            const PlanModelStated *actual,
            const char            *sign,
            int                    figure)
{
  PlanModelMetReason reason;
  PlanModelMet met = plan_model_target_case_judge (target_case, actual, 1, &reason);
  const PlanModelStated *target = &target_case->target;

  if (met != read_sign (sign, figure))
    g_error ("%s, %s, %s, %s, “%s”: %d thousandths is %s, %s", get_nick (PLAN_MODEL_TYPE_FORM, target->form),
             get_nick (PLAN_MODEL_TYPE_CHANGE, target->change), get_nick (PLAN_MODEL_TYPE_COMPARATOR, target->comparator),
             get_nick (PLAN_MODEL_TYPE_DIRECTION, target_case->direction), sign, figure,
             get_nick (PLAN_MODEL_TYPE_MET, met), get_nick (PLAN_MODEL_TYPE_MET_REASON, reason));
  g_assert_cmpint (reason, !=, PLAN_MODEL_MET_REASON_NONE);
  g_assert_cmpint (met == PLAN_MODEL_MET_UNDECIDABLE, ==, reason >= PLAN_MODEL_MET_REASON_HOLDS_SO_FAR);
}

/* Figures of the form itself. */
static void
check_same_form (PlanModelTargetCase *target_case,
                 const char          *sign)
{
  PlanModelStated actual = target_case->target;

  actual.role = PLAN_MODEL_VALUE_ROLE_ACTUAL;
  actual.comparator = PLAN_MODEL_COMPARATOR_NONE;
  actual.has_upper = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      set_amount (&actual, figures[i]);
      assert_met (target_case, &actual, sign, figures[i]);
      if (!has_sense (target_case->target.form) || actual.change == PLAN_MODEL_CHANGE_NONE)
        continue;
      /* The same said the other way: a rise of 5 is a fall of -5. */
      actual.change = PLAN_MODEL_CHANGE_RISE + PLAN_MODEL_CHANGE_FALL - actual.change;
      set_amount (&actual, -figures[i]);
      assert_met (target_case, &actual, sign, figures[i]);
      actual.change = target_case->target.change;
    }
}

/* The level that the figure makes of 100, once or twice. */
static void
set_level (PlanModelStated *level,
           PlanModelForm    form,
           PlanModelChange  sense,
           gint64           figure,
           gboolean         twice)
{
  gint64 change = has_sense (form) && sense == PLAN_MODEL_CHANGE_FALL ? -figure : figure;

  if (form == PLAN_MODEL_FORM_MULTIPLE)
    set_amount (level, 100 * figure);
  else if (form == PLAN_MODEL_FORM_RANK_CHANGE)
    set_amount (level, 100000 - change);
  else if (twice)
    g_assert_true (plan_model_decimal_init_coefficient (&level->amount, (100000 + change) * (100000 + change), 8));
  else
    set_amount (level, 100000 + change);
  level->has_amount = TRUE;
}

/* Levels, against that of the base year. */
static void
check_from_base (PlanModelTargetCase *target_case,
                 const char          *sign,
                 gboolean             twice)
{
  const PlanModelStated *target = &target_case->target;
  PlanModelStated base = { .role = PLAN_MODEL_VALUE_ROLE_BASELINE, .year = twice ? 2023 : 2024, .measure = target_case->measure };
  PlanModelStated actual = base;

  set_amount (&base, 100000);
  g_array_append_val (target_case->past, base);
  target_case->baseline = 1;
  actual.role = PLAN_MODEL_VALUE_ROLE_ACTUAL;
  actual.form = PLAN_MODEL_FORM_LEVEL;
  actual.year = 2025;
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      set_level (&actual, target->form, target->change, figures[i], twice);
      assert_met (target_case, &actual, sign, figures[i]);
    }
}

static void
check_combination (int         form,
                   int         sense,
                   int         comparator,
                   int         direction,
                   const char *sign)
{
  g_auto (PlanModelTargetCase) target_case = { 0 };

  init_target (&target_case, form, sense, comparator);
  target_case.direction = direction;
  check_same_form (&target_case, sign);
  if (!plan_model_form_has_base (form))
    return;
  check_from_base (&target_case, sign, FALSE);
  if (form != PLAN_MODEL_FORM_ANNUAL_GROWTH)
    return;
  g_array_set_size (target_case.past, 0);
  check_from_base (&target_case, sign, TRUE);
}

/* The figures of 2020 to 2025. */
static PlanModelMet
judge_series (PlanModelTargetCase *target_case,
              const int           *series,
              PlanModelMetReason  *reason)
{
  PlanModelStated actuals[6];

  for (guint i = 0; i < G_N_ELEMENTS (actuals); i++)
    {
      actuals[i] = (PlanModelStated) { .role = PLAN_MODEL_VALUE_ROLE_ACTUAL, .year = (gint16) (2020 + i),
                                       .measure = target_case->measure };
      set_amount (&actuals[i], series[i]);
    }

  return plan_model_target_case_judge (target_case, actuals, G_N_ELEMENTS (actuals), reason);
}

static void
check_trend (int         sense,
             int         comparator,
             int         direction,
             const char *sign)
{
  static const int rising[] = { 1, 2, 3, 4, 5, 6 }, falling[] = { 6, 5, 4, 3, 2, 1 }, standing[] = { 1, 2, 3, 3, 4, 5 };
  gboolean up = g_str_equal (sign, "↑"), open = g_str_equal (sign, "?");
  g_auto (PlanModelTargetCase) target_case = { 0 };
  PlanModelMetReason reason;

  g_assert_true (up || open || g_str_equal (sign, "↓"));
  init_target (&target_case, PLAN_MODEL_FORM_TREND, sense, comparator);
  target_case.direction = direction;
  target_case.target.has_amount = target_case.target.has_upper = FALSE;
  target_case.period = (PlanModelYears) { 2021, 2025 };
  g_assert_cmpint (judge_series (&target_case, rising, &reason), ==,
                   open ? PLAN_MODEL_MET_UNDECIDABLE : up ? PLAN_MODEL_MET_YES : PLAN_MODEL_MET_NO);
  g_assert_cmpint (judge_series (&target_case, falling, &reason), ==,
                   open ? PLAN_MODEL_MET_UNDECIDABLE : up ? PLAN_MODEL_MET_NO : PLAN_MODEL_MET_YES);
  g_assert_cmpint (judge_series (&target_case, standing, &reason), ==,
                   open ? PLAN_MODEL_MET_UNDECIDABLE : PLAN_MODEL_MET_NO);
}

static void
test_relations (void)
{
  g_autoptr (GPtrArray) rows = read_signs ();

  g_test_summary ("Each combination of the table in the chapter decides as it says there, of a figure of the form and of a level");
  g_assert_cmpuint (rows->len, >, 20);
  for (int form = 0; form < N_FORMS; form++)
    for (int sense = 0; sense < N_SENSES; sense++)
      for (int comparator = 0; comparator < N_COMPARATORS; comparator++)
        for (int direction = 0; direction < N_DIRECTIONS; direction++)
          {
            const char *sign = signs[form][sense][comparator][direction];

            if (sign == NULL)
              g_error ("%s, %s, %s stands in no row", get_nick (PLAN_MODEL_TYPE_FORM, form),
                       get_nick (PLAN_MODEL_TYPE_CHANGE, sense), get_nick (PLAN_MODEL_TYPE_COMPARATOR, comparator));
            if (form == PLAN_MODEL_FORM_TREND)
              check_trend (sense, comparator, direction, sign);
            else
              check_combination (form, sense, comparator, direction, sign);
          }
}

/* --- Cases, as plans print them --- */

typedef struct
{
  const char *name;
  const char *indicator; /* members */
  const char *past; /* values before the target, with a comma behind each */
  const char *target; /* members behind the role */
  const char *actuals; /* objects */
  const char *met;
  const char *reason;
  guint per_mille;
  const char *period; /* NULL: 2021 to 2025 */
} Case;

#define FIRMS "\"unit\":\"家\",\"direction\":\"increase\""
#define UNKNOWN "\"unit\":\"家\""
#define MONEY "\"unit\":\"亿元\",\"direction\":\"increase\""
#define SHARE "\"unit\":\"%\",\"direction\":\"increase\""
#define DUST "\"unit\":\"微克/立方米\",\"direction\":\"decrease\""
#define PLACE "\"unit\":\"位\""
#define BASE(year, value) "{\"role\":\"baseline\",\"year\":" #year ",\"value\":\"" value "\"},"
#define T(value, comparator, form) "\"year\":2025,\"value\":\"" value "\",\"comparator\":\"" comparator "\",\"form\":\"" form "\""
#define SENSE(sense) ",\"change\":\"" sense "\""
#define UNIT(unit) ",\"unit\":\"" unit "\""
#define SPAN "\"years\":{\"start\":2021,\"end\":2025}"
#define A(year, value) "{\"role\":\"actual\",\"year\":" #year ",\"value\":\"" value "\"}"
#define AF(year, value, more) "{\"role\":\"actual\",\"year\":" #year ",\"value\":\"" value "\"" more "}"
#define FORM(form) ",\"form\":\"" form "\""
#define BOUND(comparator) ",\"comparator\":\"" comparator "\""
#define EACH_YEAR_OF(value, comparator) SPAN ",\"value\":\"" value "\",\"comparator\":\"" comparator "\",\"form\":\"annual-amount\""

/* clang-format off */
static const Case cases[] = {
  /* the year */
  { "in its year", FIRMS, "", T ("400", "reach", "level"), A (2025, "400"), "yes", "compared" },
  { "short of it", FIRMS, "", T ("400", "reach", "level"), A (2025, "399"), "no", "compared" },
  { "in another scale", MONEY, "", T ("0.5", "at-least", "level"), AF (2025, "5000", UNIT ("万元")), "yes", "compared" },
  { "early, holds", FIRMS, "", T ("400", "reach", "level"), A (2024, "410"), "undecidable", "holds-so-far" },
  { "early, not yet", FIRMS, "", T ("400", "reach", "level"), A (2023, "350"), "undecidable", "not-yet" },
  { "later", FIRMS, "", T ("400", "reach", "level"), A (2026, "500"), "undecidable", "later" },
  { "no year of the target", FIRMS, "", "\"value\":\"1\",\"comparator\":\"reach\",\"form\":\"level\"", A (2025, "2"), "undecidable", "no-year" },
  { "no year of the actual", FIRMS, "", T ("1", "reach", "level"), "{\"role\":\"actual\",\"value\":\"2\"}", "undecidable", "no-year-of-actual" },
  { "a bound may be lost as well", FIRMS, "", T ("400", "at-least", "level"), A (2024, "410"), "undecidable", "holds-so-far" },
  { "an increment is not lost", FIRMS, "", T ("10", "reach", "increment"), AF (2023, "12", FORM ("increment")), "yes", "early" },
  { "an increment comes yet", FIRMS, "", T ("10", "reach", "increment"), AF (2023, "9", FORM ("increment")), "undecidable", "not-yet" },
  { "an increment that is not to be too large", FIRMS, "", T ("10", "at-most", "increment"), AF (2023, "9", FORM ("increment")), "undecidable", "holds-so-far" },
  { "one that is too large before its year", FIRMS, "", T ("10", "at-most", "increment"), AF (2023, "11", FORM ("increment")), "undecidable", "not-yet" },
  { "a running total is not lost", FIRMS, "", T ("10", "more-than", "cumulative"), A (2022, "11"), "yes", "early" },
  { "exactly so many may become more", FIRMS, "", T ("10", "exactly", "cumulative"), A (2022, "10"), "undecidable", "holds-so-far" },
  { "of several the one of the year", FIRMS, "", T ("400", "reach", "level"), A (2024, "410") "," A (2025, "390") "," A (2026, "420"), "no", "compared" },
  { "of several the latest", FIRMS, "", T ("400", "reach", "level"), A (2022, "410") "," A (2024, "390") "," A (2026, "420"), "undecidable", "not-yet" },

  /* what is printed */
  { "about, reached", MONEY, "", T ("200", "about", "level"), A (2025, "201"), "yes", "compared" },
  { "about, below", MONEY, "", T ("200", "about", "level"), A (2025, "199"), "undecidable", "about" },
  { "about, within a tolerance", MONEY, "", T ("200", "about", "level"), A (2025, "190"), "yes", "within-tolerance", 50 },
  { "about, beyond a tolerance", MONEY, "", T ("200", "about", "level"), A (2025, "189.99"), "no", "beyond-tolerance", 50 },
  { "about, better than the tolerance", MONEY, "", T ("200", "about", "level"), A (2025, "300"), "yes", "compared", 50 },
  { "about, nobody knows better", UNKNOWN, "", T ("200", "about", "level"), A (2025, "300"), "undecidable", "direction-unknown", 50 },
  { "about, nobody needs to know", UNKNOWN, "", T ("200", "about", "level"), A (2025, "201"), "yes", "within-tolerance", 50 },
  { "about, with a bound", MONEY, "", T ("200", "about", "level"), AF (2025, "150", BOUND ("at-least")), "undecidable", "inexact", 50 },
  { "a tolerance is for about alone", MONEY, "", T ("200", "reach", "level"), A (2025, "199"), "no", "compared", 50 },
  { "about a fall", DUST, BASE (2020, "40"), T ("10", "about", "percent-change") SENSE ("fall") UNIT ("%"), A (2025, "36.1"), "yes", "within-tolerance", 50 },
  { "about a fall, beyond", DUST, BASE (2020, "40"), T ("10", "about", "percent-change") SENSE ("fall") UNIT ("%"), A (2025, "36.21"), "no", "beyond-tolerance", 50 },
  { "early within a tolerance", FIRMS, "", T ("200", "about", "increment"), AF (2024, "195", FORM ("increment")), "undecidable", "holds-so-far", 50 },
  { "direction unknown", UNKNOWN, "", T ("400", "reach", "level"), A (2025, "410"), "undecidable", "direction-unknown" },
  { "equal whatever the direction", UNKNOWN, "", T ("400", "reach", "level"), A (2025, "400.0"), "yes", "compared" },
  { "a bound needs no direction", UNKNOWN, "", T ("400", "more-than", "level"), A (2025, "401"), "yes", "compared" },
  { "no new ones", FIRMS, "", T ("0", "exactly", "increment"), AF (2025, "0", FORM ("increment")), "yes", "compared" },
  { "a place", PLACE, "", T ("10", "reach", "rank"), A (2025, "8"), "yes", "compared" },
  { "a place that is said to be at least", PLACE, "", T ("10", "at-least", "rank"), A (2025, "8"), "undecidable", "rank-bound" },
  { "all of them", SHARE, "", T ("100", "reach", "coverage"), A (2025, "100.0"), "yes", "compared" },
  { "nearly all of them", SHARE, "", T ("100", "reach", "coverage"), A (2025, "99.9"), "no", "compared" },
  { "in words", FIRMS, "", "\"year\":2025,\"form\":\"qualitative\"", A (2025, "1"), "undecidable", "qualitative" },
  { "without a number", PLACE, "", "\"year\":2025,\"form\":\"rank\",\"comparator\":\"reach\"", A (2025, "1"), "undecidable", "no-amount" },
  { "a level without a number", FIRMS, "", "\"year\":2025,\"form\":\"level\",\"comparator\":\"at-least\"", A (2025, "1"), "undecidable", "no-amount" },
  { "held to another", FIRMS, "", "\"year\":2025,\"form\":\"level\",\"against\":{\"text\":\"全国平均\",\"kind\":\"area\"}", A (2025, "1"), "undecidable", "against" },
  { "held to another besides, met", FIRMS, "", T ("12", "at-least", "level") ",\"against\":{\"text\":\"全省\",\"kind\":\"area\"}", A (2025, "13"), "undecidable", "against" },
  { "held to another besides, not met", FIRMS, "", T ("12", "at-least", "level") ",\"against\":{\"text\":\"全省\",\"kind\":\"area\"}", A (2025, "11"), "no", "compared" },
  { "under a condition, met", FIRMS, "", T ("12", "at-least", "level") ",\"condition\":\"条件成熟\"", A (2025, "13"), "yes", "compared" },
  { "under a condition, not met", FIRMS, "", T ("12", "at-least", "level") ",\"condition\":\"条件成熟\"", A (2025, "11"), "undecidable", "condition" },
  { "for each of a group", FIRMS, "", T ("2", "at-least", "level") ",\"each\":\"每县\"", A (2025, "13"), "undecidable", "other-group" },
  { "for each of a group, both", FIRMS, "", T ("2", "at-least", "level") ",\"each\":\"每县\"", AF (2025, "2", ",\"each\":\"每县\""), "yes", "compared" },

  /* the actual figure */
  { "missing", FIRMS, "", T ("1", "reach", "level"), "{\"role\":\"actual\",\"year\":2025,\"status\":\"missing\"}", "undecidable", "no-actual" },
  { "a target is no actual", FIRMS, "", T ("1", "reach", "level"), "{\"role\":\"target\",\"year\":2025,\"value\":\"5\",\"comparator\":\"reach\",\"form\":\"level\"}", "undecidable", "not-actual" },
  { "nor is an estimate", FIRMS, "", T ("1", "reach", "level"), "{\"role\":\"estimate\",\"year\":2025,\"value\":\"5\"}", "undecidable", "not-actual" },
  { "a baseline of a later plan is", FIRMS, "", T ("1", "reach", "level"), "{\"role\":\"baseline\",\"year\":2025,\"value\":\"5\"}", "yes", "compared" },
  { "another unit", FIRMS, "", T ("1", "reach", "level"), AF (2025, "5", UNIT ("亿元")), "undecidable", "other-unit" },
  { "another counter", FIRMS, "", T ("1", "reach", "level"), AF (2025, "5", UNIT ("个")), "yes", "compared" },
  { "points are no percentage", SHARE, "", T ("10", "reach", "level"), AF (2025, "12", UNIT ("百分点")), "undecidable", "other-unit" },
  { "more than the bound", FIRMS, "", T ("50", "at-least", "level"), AF (2025, "50", BOUND ("more-than")), "yes", "compared" },
  { "more than so many is more", FIRMS, "", T ("50", "more-than", "level"), AF (2025, "50", BOUND ("more-than")), "yes", "compared" },
  { "at least so many may be so many", FIRMS, "", T ("50", "more-than", "level"), AF (2025, "50", BOUND ("at-least")), "undecidable", "inexact" },
  { "a bound below the target", FIRMS, "", T ("60", "at-least", "level"), AF (2025, "50", BOUND ("more-than")), "undecidable", "inexact" },
  { "a bound from above", FIRMS, "", T ("60", "at-least", "level"), AF (2025, "60", BOUND ("less-than")), "no", "compared" },
  { "a bound from above at the target", FIRMS, "", T ("60", "at-least", "level"), AF (2025, "60", BOUND ("at-most")), "undecidable", "inexact" },
  { "about so many", FIRMS, "", T ("60", "at-least", "level"), AF (2025, "90", BOUND ("about")), "undecidable", "inexact" },
  { "a range above", FIRMS, "", T ("60", "at-least", "level"), AF (2025, "60", BOUND ("between") ",\"value_max\":\"70\""), "yes", "compared" },
  { "a range across", FIRMS, "", T ("60", "at-least", "level"), AF (2025, "50", BOUND ("between") ",\"value_max\":\"70\""), "undecidable", "inexact" },
  { "a range below", FIRMS, "", T ("60", "at-least", "level"), AF (2025, "50", BOUND ("between") ",\"value_max\":\"59\""), "no", "compared" },
  { "a bound on a level, and a fall", DUST, BASE (2020, "40"), T ("10", "at-least", "percent-change") SENSE ("fall") UNIT ("%"), AF (2025, "36", BOUND ("at-most")), "yes", "from-base" },
  { "one that leaves it open", DUST, BASE (2020, "40"), T ("10", "at-least", "percent-change") SENSE ("fall") UNIT ("%"), AF (2025, "37", BOUND ("less-than")), "undecidable", "inexact" },
  { "one that does not", DUST, BASE (2020, "40"), T ("10", "at-least", "percent-change") SENSE ("fall") UNIT ("%"), AF (2025, "36", BOUND ("more-than")), "no", "from-base" },

  /* forms */
  { "another form", FIRMS, "", T ("60", "reach", "level"), AF (2025, "90", FORM ("increment")), "undecidable", "other-form" },
  { "a level is no running total", FIRMS, "", T ("60", "reach", "cumulative"), AF (2025, "90", FORM ("level")), "undecidable", "other-form" },
  { "newly made, or the whole", FIRMS, BASE (2020, "50"), T ("10", "reach", "increment"), A (2025, "12"), "undecidable", "form-unknown" },
  { "a net increment", FIRMS, BASE (2020, "50"), T ("10", "reach", "increment"), AF (2025, "60", FORM ("level")), "yes", "net" },
  { "a net increment that is short", FIRMS, BASE (2020, "50"), T ("10", "reach", "increment"), AF (2025, "59", FORM ("level")), "no", "net" },
  { "a net increment before its year", FIRMS, BASE (2020, "50"), T ("10", "reach", "increment"), AF (2023, "60", FORM ("level")), "yes", "early" },
  { "from a base of another unit", FIRMS, "{\"role\":\"baseline\",\"year\":2020,\"value\":\"5\",\"unit\":\"亿元\"},", T ("10", "reach", "increment"), AF (2025, "60", FORM ("level")), "undecidable", "other-unit" },
  { "no base", FIRMS, "", T ("10", "reach", "increment"), AF (2025, "60", FORM ("level")), "undecidable", "no-base" },
  { "points", SHARE, BASE (2020, "40"), T ("5", "reach", "change") SENSE ("rise") UNIT ("百分点"), A (2025, "45"), "yes", "from-base" },
  { "points, said as such", SHARE, "", T ("5", "reach", "change") SENSE ("rise") UNIT ("百分点"), AF (2025, "5.1", UNIT ("个百分点")), "yes", "compared" },
  { "a change, or the whole", FIRMS, BASE (2020, "50"), T ("5", "reach", "change") SENSE ("fall"), A (2025, "45"), "undecidable", "form-unknown" },
  { "a change in another scale", MONEY, BASE (2020, "5"), T ("1000", "reach", "change") SENSE ("rise") UNIT ("万元"), AF (2025, "5.1", FORM ("level")), "yes", "from-base" },
  { "a change of another thing", MONEY, BASE (2020, "5"), T ("1000", "reach", "change") SENSE ("rise") UNIT ("家"), AF (2025, "5.1", FORM ("level")), "undecidable", "other-unit" },
  { "a fall", DUST, BASE (2020, "40"), T ("10", "reach", "percent-change") SENSE ("fall") UNIT ("%"), A (2025, "36"), "yes", "from-base" },
  { "a fall that is short", DUST, BASE (2020, "40"), T ("10", "reach", "percent-change") SENSE ("fall") UNIT ("%"), A (2025, "36.01"), "no", "from-base" },
  { "a rise where a fall is asked for", DUST, BASE (2020, "40"), T ("10", "reach", "percent-change") SENSE ("fall") UNIT ("%"), A (2025, "44"), "no", "from-base" },
  { "a rise said as a rate", DUST, "", T ("10", "reach", "percent-change") SENSE ("fall") UNIT ("%"), AF (2025, "15", UNIT ("%") FORM ("percent-change") SENSE ("rise")), "no", "compared" },
  { "a rate without its form", DUST, "", T ("10", "reach", "percent-change") SENSE ("fall") UNIT ("%"), AF (2025, "15", UNIT ("%")), "yes", "compared" },
  { "growth in 倍", MONEY, BASE (2020, "10"), T ("1", "at-least", "percent-change") SENSE ("rise") UNIT ("倍"), A (2025, "20"), "yes", "from-base" },
  { "倍 and %", MONEY, "", T ("1", "at-least", "percent-change") SENSE ("rise") UNIT ("倍"), AF (2025, "99", UNIT ("%")), "no", "compared" },
  { "no sense", MONEY, BASE (2020, "10"), T ("10", "reach", "percent-change") UNIT ("%"), A (2025, "12"), "undecidable", "sense-unknown" },
  { "doubled", MONEY, BASE (2020, "10"), T ("2", "reach", "multiple") UNIT ("倍"), A (2025, "20"), "yes", "from-base" },
  { "doubled in another scale", MONEY, BASE (2020, "10"), T ("2", "reach", "multiple") UNIT ("倍"), AF (2025, "199999", UNIT ("万元")), "no", "from-base" },
  { "growth", MONEY, BASE (2020, "100"), T ("10", "at-least", "annual-growth") SENSE ("rise") UNIT ("%"), A (2025, "161.051"), "yes", "from-base" },
  { "growth that is short by nothing a double sees", MONEY, BASE (2020, "100"), T ("10", "at-least", "annual-growth") SENSE ("rise") UNIT ("%"), A (2025, "161.05099999999999999999999999999"), "no", "from-base" },
  { "growth so far", MONEY, BASE (2020, "100"), T ("10", "at-least", "annual-growth") SENSE ("rise") UNIT ("%"), A (2022, "121"), "undecidable", "holds-so-far" },
  { "growth of a year", MONEY, BASE (2024, "100"), T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), A (2025, "110"), "yes", "from-base", 0, "\"start\":2025,\"end\":2025" },
  { "growth in a plan of a year is against the year before", MONEY, BASE (2023, "100") BASE (2024, "105"), T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), A (2025, "110"), "no", "from-base", 0, "\"start\":2025,\"end\":2025" },
  { "a fall a year of more than all", DUST, BASE (2020, "100"), T ("110", "at-least", "annual-growth") SENSE ("fall") UNIT ("%"), A (2025, "0"), "no", "from-base" },
  { "growth before its base", MONEY, BASE (2025, "100"), T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), A (2025, "110"), "undecidable", "span" },
  { "growth to below zero", MONEY, BASE (2020, "100"), T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), A (2025, "-110"), "undecidable", "negative-actual" },
  { "growth of more digits than anybody needs", MONEY, BASE (1925, "9999999999999999999999999999999999"), T ("9.999999999999999999999999999999999", "reach", "annual-growth") SENSE ("rise") UNIT ("万亿倍"), A (2025, "0.000000000000000000000000000000001"), "undecidable", "span" },
  { "growth from zero", MONEY, BASE (2020, "0"), T ("10", "reach", "annual-growth") SENSE ("rise") UNIT ("%"), A (2025, "110"), "undecidable", "zero-base" },
  { "a part of what is below zero", MONEY, BASE (2020, "-5"), T ("10", "reach", "percent-change") SENSE ("rise") UNIT ("%"), A (2025, "110"), "undecidable", "negative-base" },
  { "many times nothing", MONEY, BASE (2020, "0.0"), T ("2", "reach", "multiple") UNIT ("倍"), A (2025, "110"), "undecidable", "zero-base" },
  { "a change from zero", MONEY, BASE (2020, "0"), T ("2", "reach", "change") SENSE ("rise") UNIT ("亿元"), AF (2025, "2", FORM ("level")), "yes", "from-base" },
  { "an indicator that is a rate", SHARE, BASE (2020, "5"), T ("6", "at-least", "annual-growth") SENSE ("rise"), A (2025, "6.5"), "yes", "compared" },
  { "growth in another unit", MONEY, BASE (2020, "5"), T ("6", "at-least", "annual-growth") SENSE ("rise") UNIT ("家"), A (2025, "6.5"), "undecidable", "other-unit" },
  { "places gained", PLACE, "{\"role\":\"baseline\",\"year\":2020,\"value\":\"55\",\"form\":\"rank\"},", T ("10", "reach", "rank-change") SENSE ("rise"), AF (2025, "45", FORM ("rank")), "yes", "from-base" },
  { "places lost", PLACE, "{\"role\":\"baseline\",\"year\":2020,\"value\":\"55\",\"form\":\"rank\"},", T ("10", "reach", "rank-change") SENSE ("rise"), AF (2025, "65", FORM ("rank")), "no", "from-base" },
  { "a place, or places", PLACE, "", T ("10", "reach", "rank-change") SENSE ("rise"), A (2025, "45"), "undecidable", "form-unknown" },

  /* the base */
  { "the base year that is stated", MONEY, BASE (2020, "100") BASE (2019, "80"), T ("10", "reach", "percent-change") SENSE ("rise") UNIT ("%") ",\"base_year\":2019", A (2025, "88"), "yes", "from-base" },
  { "no figure of it", MONEY, BASE (2020, "100"), T ("10", "reach", "percent-change") SENSE ("rise") UNIT ("%") ",\"base_year\":2015", A (2025, "880"), "undecidable", "no-base" },
  { "found among the actual ones", MONEY, BASE (2020, "100"), T ("10", "reach", "percent-change") SENSE ("rise") UNIT ("%") ",\"base_year\":2022", A (2022, "100") "," A (2025, "110"), "yes", "from-base" },
  { "the year before the span", MONEY, BASE (2019, "50") BASE (2020, "100"), SPAN ",\"value\":\"10\",\"comparator\":\"reach\",\"form\":\"annual-growth\"" SENSE ("rise") UNIT ("%"), A (2025, "161.051"), "yes", "from-base" },
  { "the year before the period", MONEY, "", T ("10", "reach", "percent-change") SENSE ("rise") UNIT ("%"), A (2020, "100") "," A (2025, "110"), "yes", "from-base" },
  { "a base that is a bound", MONEY, "{\"role\":\"baseline\",\"year\":2020,\"value\":\"100\",\"comparator\":\"more-than\"},", T ("10", "reach", "percent-change") SENSE ("rise") UNIT ("%"), A (2025, "110"), "undecidable", "inexact-base" },
  { "a base in another scale", MONEY, "{\"role\":\"baseline\",\"year\":2020,\"value\":\"1000\",\"unit\":\"万元\"},", T ("10", "reach", "percent-change") SENSE ("rise") UNIT ("%"), A (2025, "0.11"), "yes", "from-base" },

  /* every year */
  { "every year", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), A (2021, "2") "," A (2022, "3") "," A (2023, "2") "," A (2024, "2") "," A (2025, "9"), "yes", "each-year" },
  { "a year that is short", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), A (2021, "2") "," A (2022, "1") "," A (2025, "9"), "no", "year-short" },
  { "a year that is short is enough", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), A (2022, "1"), "no", "year-short" },
  { "so far", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), A (2021, "2") "," A (2022, "3"), "undecidable", "holds-so-far" },
  { "a year that is missing", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), A (2021, "2") "," A (2023, "3"), "undecidable", "years-missing" },
  { "a year that is open", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), A (2021, "2") "," AF (2022, "3", UNIT ("亿元")), "undecidable", "other-unit" },
  { "years before the span", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), A (2020, "2"), "undecidable", "years-missing" },
  { "years behind the span", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), A (2026, "2"), "undecidable", "later" },
  { "a year that is not stated", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), "{\"role\":\"actual\",\"value\":\"2\"}", "undecidable", "no-year-of-actual" },
  { "a mean of all years", FIRMS, "", EACH_YEAR_OF ("2", "at-least"), "{\"role\":\"actual\",\"years\":{\"start\":2021,\"end\":2025},\"value\":\"2\",\"form\":\"annual-amount\"}", "yes", "compared" },
  { "an amount of one year", FIRMS, "", T ("2", "at-least", "annual-amount"), A (2025, "2"), "yes", "compared" },
  { "an amount of one year before it", FIRMS, "", T ("2", "at-least", "annual-amount"), A (2024, "2"), "undecidable", "holds-so-far" },
  { "summed", FIRMS, "", T ("10", "reach", "increment"), AF (2021, "2", FORM ("increment")) "," AF (2022, "2", FORM ("increment")) "," AF (2023, "2", FORM ("increment")) "," AF (2024, "2", FORM ("increment")) "," AF (2025, "2", FORM ("increment")), "yes", "sum" },
  { "summed, short", FIRMS, "", T ("11", "reach", "increment"), AF (2021, "2", FORM ("increment")) "," AF (2022, "2", FORM ("increment")) "," AF (2023, "2", FORM ("increment")) "," AF (2024, "2", FORM ("increment")) "," AF (2025, "2", FORM ("increment")), "no", "sum" },
  { "summed, so far", FIRMS, "", T ("5", "reach", "increment"), AF (2021, "2", FORM ("increment")) "," AF (2022, "3", FORM ("increment")), "yes", "early" },
  { "summed, not yet", FIRMS, "", T ("6", "reach", "increment"), AF (2021, "2", FORM ("increment")) "," AF (2022, "3", FORM ("increment")), "undecidable", "not-yet" },
  { "summed, with a gap", FIRMS, "", T ("6", "reach", "increment"), AF (2021, "2", FORM ("increment")) "," AF (2025, "3", FORM ("increment")), "undecidable", "years-missing" },
  { "summed, enough in spite of a gap", FIRMS, "", T ("5", "reach", "increment"), AF (2021, "2", FORM ("increment")) "," AF (2025, "3", FORM ("increment")), "yes", "sum" },
  { "a trend", FIRMS, BASE (2020, "1"), "\"year\":2022,\"form\":\"trend\",\"change\":\"rise\"", A (2021, "2") "," A (2022, "3"), "yes", "each-year" },
  { "a trend that breaks", FIRMS, BASE (2020, "1"), "\"year\":2025,\"form\":\"trend\",\"change\":\"rise\"", A (2021, "2") "," A (2023, "2"), "no", "year-short" },
  { "a trend so far", FIRMS, BASE (2020, "1"), "\"year\":2025,\"form\":\"trend\",\"change\":\"rise\"", A (2021, "2"), "undecidable", "holds-so-far" },
  { "a trend with gaps", FIRMS, BASE (2020, "1"), "\"year\":2025,\"form\":\"trend\",\"change\":\"rise\"", A (2023, "2") "," A (2025, "3"), "undecidable", "years-missing" },
  { "a trend of two units", FIRMS, BASE (2020, "1"), "\"year\":2025,\"form\":\"trend\",\"change\":\"rise\"", AF (2021, "2", UNIT ("%")), "undecidable", "other-unit" },
  { "a trend of nothing known", FIRMS, "", "\"year\":2025,\"form\":\"trend\",\"change\":\"rise\"", A (2021, "2"), "undecidable", "no-base", 0, "" },
  { "a trend without a year", FIRMS, BASE (2020, "1"), "\"form\":\"trend\",\"change\":\"rise\"", A (2021, "2"), "undecidable", "no-year" },
  { "a trend of bounds", FIRMS, BASE (2020, "1"), "\"year\":2025,\"form\":\"trend\",\"change\":\"rise\"", AF (2021, "2", BOUND ("more-than")), "undecidable", "inexact" },
  { "a trend of increments", FIRMS, BASE (2020, "1"), "\"year\":2025,\"form\":\"trend\",\"change\":\"rise\"", AF (2021, "2", FORM ("increment")), "undecidable", "other-form" },
};
/* clang-format on */

static PlanModelCatalog *
load_case (const Case *test_case)
{
  g_autoptr (GString) json = g_string_new ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\"");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  const char *period = test_case->period != NULL ? test_case->period : "\"start\":2021,\"end\":2025";
  PlanModelCatalog *catalog;

  if (*period != '\0')
    g_string_append_printf (json, ",\"period\":{%s}", period);
  g_string_append_printf (json,
                          ",\"indicators\":[{\"id\":\"i\",\"name\":\"指标\",%s,\"values\":[%s{\"role\":\"target\",%s}]},"
                          "{\"id\":\"a\",\"name\":\"实绩\",%s,\"values\":[%s]}]}",
                          test_case->indicator, test_case->past, test_case->target, test_case->indicator,
                          test_case->actuals);
  bytes = g_bytes_new (json->str, json->len);
  catalog = plan_model_catalog_new_from_bytes (bytes, &error);
  g_assert_no_error (error);

  return catalog;
}

static PlanModelIndicator *
dup_indicator (PlanModelCatalog *catalog,
               guint             position)
{
  g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);

  return g_list_model_get_item (plan_model_plan_get_indicators (plan), position);
}

/* By the rows. */
static PlanModelMet
judge_rows (PlanModelIndicator *indicator,
            PlanModelIndicator *actual,
            const Case         *test_case,
            PlanModelMetReason *reason)
{
  const PlanModelStore *store = PLAN_MODEL_ITEM_STORE (indicator);
  guint32 row = PLAN_MODEL_ITEM_ROW (indicator), actual_row = PLAN_MODEL_ITEM_ROW (actual);
  g_auto (PlanModelTargetCase) target_case = { 0 };
  guint32 first = store->indicator.first_value[actual_row], end = store->indicator.first_value[actual_row + 1];
  g_autofree PlanModelStated *actuals = g_new (PlanModelStated, end - first);

  plan_model_target_case_init (&target_case, store, row, plan_model_indicator_get_direction (indicator));
  plan_model_target_case_set_target (&target_case, store, store->indicator.first_value[row + 1] - 1);
  target_case.tolerance = test_case->per_mille;
  for (guint32 i = first; i < end; i++)
    plan_model_stated_init_row (&actuals[i - first], store, i, target_case.unit, &target_case.measure);

  return plan_model_target_case_judge (&target_case, actuals, end - first, reason);
}

static void
test_case (gconstpointer data)
{
  const Case *test_case = data;
  g_autoptr (PlanModelCatalog) catalog = load_case (test_case);
  g_autoptr (PlanModelIndicator) indicator = dup_indicator (catalog, 0), actual = dup_indicator (catalog, 1);
  g_autoptr (GPtrArray) values = plan_model_indicator_dup_values (indicator);
  g_autoptr (GPtrArray) actuals = plan_model_indicator_dup_values (actual);
  PlanModelMetReason reason;
  PlanModelMet met = judge_rows (indicator, actual, test_case, &reason);

  g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_MET, met), ==, test_case->met);
  g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_MET_REASON, reason), ==, test_case->reason);
  g_assert_cmpint (met == PLAN_MODEL_MET_UNDECIDABLE, ==, reason >= PLAN_MODEL_MET_REASON_HOLDS_SO_FAR);
  if (actuals->len > 1)
    return;
  met = plan_model_indicator_is_met_within (indicator, values->pdata[values->len - 1], actuals->pdata[0],
                                            test_case->per_mille, &reason);
  g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_MET, met), ==, test_case->met);
  g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_MET_REASON, reason), ==, test_case->reason);
  if (test_case->per_mille == 0)
    {
      g_assert_cmpint (plan_model_indicator_is_met (indicator, values->pdata[values->len - 1], actuals->pdata[0], NULL), ==,
                       met);
    }
}

static void
test_reasons (void)
{
  g_autofree char *chapter = load_chapter ();
  g_autoptr (GPtrArray) rows = read_table (chapter, "reasons");
  g_autoptr (GEnumClass) reasons = g_type_class_ref (PLAN_MODEL_TYPE_MET_REASON);

  g_test_summary ("Every reason stands in the chapter with its sentence, and is that of some case");
  g_assert_cmpuint (rows->len, ==, reasons->n_values - 1);
  for (guint i = 1; i < reasons->n_values; i++)
    {
      const char *nick = reasons->values[i].value_nick;
      g_autofree char *word = g_strdup_printf ("`%s`", nick);
      char **cells = rows->pdata[i - 1];
      gboolean is_there = FALSE;

      g_assert_cmpint (reasons->values[i].value, ==, i);
      g_assert_cmpstr (cells[1], ==, word);
      g_assert_cmpstr (cells[2], ==, plan_model_met_reason_get_explanation (i));
      for (guint j = 0; j < G_N_ELEMENTS (cases) && !is_there; j++)
        is_there = g_str_equal (cases[j].reason, nick);
      if (!is_there)
        g_error ("no case has the reason %s", nick);
    }
}

static void
test_free_figures (void)
{
  const Case growth = { "", MONEY, BASE (2020, "100"), T ("12", "at-least", "increment"), A (2025, "1"), NULL, NULL, 0, NULL };
  g_autoptr (PlanModelCatalog) catalog = load_case (&growth);
  g_autoptr (PlanModelIndicator) indicator = dup_indicator (catalog, 0);
  g_autoptr (PlanModelValue) plain = NULL, made = NULL, wrong = NULL;
  g_autoptr (GError) error = NULL;
  PlanModelMetReason reason;

  g_test_summary ("A figure of one's own has the unit of the indicator, and the form that it is made with");
  plain = plan_model_value_new (PLAN_MODEL_VALUE_ROLE_ACTUAL, 2025, "120000", "万元", &error);
  g_assert_no_error (error);
  g_assert_cmpint (plan_model_indicator_is_met (indicator, plan_model_indicator_get_target (indicator), plain, &reason), ==,
                   PLAN_MODEL_MET_UNDECIDABLE);
  g_assert_cmpint (reason, ==, PLAN_MODEL_MET_REASON_FORM_UNKNOWN);
  made = plan_model_value_new_of_form (PLAN_MODEL_VALUE_ROLE_ACTUAL, 2025, "12.0", NULL, PLAN_MODEL_FORM_INCREMENT,
                                       PLAN_MODEL_CHANGE_NONE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (plan_model_value_get_form (made), ==, PLAN_MODEL_FORM_INCREMENT);
  g_assert_cmpint (plan_model_indicator_is_met (indicator, plan_model_indicator_get_target (indicator), made, &reason), ==,
                   PLAN_MODEL_MET_YES);
  g_assert_cmpint (reason, ==, PLAN_MODEL_MET_REASON_COMPARED);
  wrong = plan_model_value_new_of_form (PLAN_MODEL_VALUE_ROLE_ACTUAL, 2025, "12.0", NULL, 99, PLAN_MODEL_CHANGE_NONE, &error);
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER);
  g_assert_null (wrong);
  g_clear_error (&error);
  wrong = plan_model_value_new_of_form (PLAN_MODEL_VALUE_ROLE_ACTUAL, 2025, "12.0", NULL, PLAN_MODEL_FORM_LEVEL, 7, &error);
  g_assert_error (error, PLAN_MODEL_BUILD_ERROR, PLAN_MODEL_BUILD_ERROR_MEMBER);
  g_assert_null (wrong);
}

static void
test_bare (void)
{
  g_autoptr (PlanModelIndicator) bare = g_object_new (PLAN_MODEL_TYPE_INDICATOR, NULL);
  g_autoptr (PlanModelValue) value = plan_model_value_new (PLAN_MODEL_VALUE_ROLE_ACTUAL, 2025, "1", "家", NULL);
  g_autoptr (PlanModelValue) target = plan_model_value_new (PLAN_MODEL_VALUE_ROLE_TARGET, 2025, "1", "家", NULL);
  PlanModelMetReason reason;

  g_test_summary ("An indicator without a plan knows no direction, and judges");
  g_assert_cmpint (plan_model_indicator_is_met (bare, target, value, &reason), ==, PLAN_MODEL_MET_YES);
  g_assert_cmpint (reason, ==, PLAN_MODEL_MET_REASON_COMPARED);
  g_assert_cmpint (plan_model_indicator_is_met (bare, target, target, &reason), ==, PLAN_MODEL_MET_UNDECIDABLE);
  g_assert_cmpint (reason, ==, PLAN_MODEL_MET_REASON_NOT_ACTUAL);
}

static void
test_no_actual (void)
{
  g_auto (PlanModelTargetCase) target_case = { 0 };
  PlanModelMetReason reason;

  g_test_summary ("Without any figure nothing is decided");
  init_target (&target_case, PLAN_MODEL_FORM_LEVEL, PLAN_MODEL_CHANGE_NONE, PLAN_MODEL_COMPARATOR_REACH);
  g_assert_cmpint (plan_model_target_case_judge (&target_case, NULL, 0, &reason), ==, PLAN_MODEL_MET_UNDECIDABLE);
  g_assert_cmpint (reason, ==, PLAN_MODEL_MET_REASON_NO_ACTUAL);
}

static void
test_words (void)
{
  g_test_summary ("The words are those of the enumerations");
  for (int met = PLAN_MODEL_MET_UNDECIDABLE; met <= PLAN_MODEL_MET_NO; met++)
    g_assert_cmpstr (plan_model_met_get_word (met), ==, get_nick (PLAN_MODEL_TYPE_MET, met));
  g_assert_null (plan_model_met_reason_get_word (PLAN_MODEL_MET_REASON_NONE));
  for (int reason = 1; reason < PLAN_MODEL_N_MET_REASONS; reason++)
    g_assert_cmpstr (plan_model_met_reason_get_word (reason), ==, get_nick (PLAN_MODEL_TYPE_MET_REASON, reason));
  g_assert_cmpint (get_value (PLAN_MODEL_TYPE_MET, "yes"), ==, PLAN_MODEL_MET_YES);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/met/relations", test_relations);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *slug = g_strdelimit (g_strdup (cases[i].name), " ,%", '-');
      g_autofree char *path = g_strdup_printf ("/planmodel/met/case/%u-%s", i, slug);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/planmodel/met/reasons", test_reasons);
  g_test_add_func ("/planmodel/met/free-figures", test_free_figures);
  g_test_add_func ("/planmodel/met/bare", test_bare);
  g_test_add_func ("/planmodel/met/no-actual", test_no_actual);
  g_test_add_func ("/planmodel/met/words", test_words);

  return g_test_run ();
}
