/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

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

/* A plan with some members more, which begin with a comma. */
static PlanModelPlan *
make_plan (const char *members)
{
  g_autofree char *json = g_strdup_printf ("{\"planmodel\":\"1\",\"id\":\"p\",\"title\":\"规划\"%s}", members);
  g_autoptr (PlanModelCatalog) catalog = load (json);

  return g_list_model_get_item (G_LIST_MODEL (catalog), 0);
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

/* What a row says from the other plan's side. */
static PlanModelDiffKind
mirror_kind (PlanModelDiffKind kind)
{
  if (kind == PLAN_MODEL_DIFF_KIND_ADDED)
    return PLAN_MODEL_DIFF_KIND_REMOVED;

  return kind == PLAN_MODEL_DIFF_KIND_REMOVED ? PLAN_MODEL_DIFF_KIND_ADDED : kind;
}

static PlanModelDiffSense
mirror_sense (PlanModelDiffSense sense)
{
  if (sense == PLAN_MODEL_DIFF_SENSE_SOFTER)
    return PLAN_MODEL_DIFF_SENSE_HARDER;

  return sense == PLAN_MODEL_DIFF_SENSE_HARDER ? PLAN_MODEL_DIFF_SENSE_SOFTER : sense;
}

static PlanModelDiffReason
mirror_reason (PlanModelDiffReason reason)
{
  static const PlanModelDiffReason opposites[][2] = {
    { PLAN_MODEL_DIFF_REASON_TARGET_DROPPED, PLAN_MODEL_DIFF_REASON_TARGET_ADDED },
    { PLAN_MODEL_DIFF_REASON_ASKS_LESS, PLAN_MODEL_DIFF_REASON_ASKS_MORE },
    { PLAN_MODEL_DIFF_REASON_AMOUNT_DROPPED, PLAN_MODEL_DIFF_REASON_AMOUNT_ADDED },
    { PLAN_MODEL_DIFF_REASON_ADMITS_MORE, PLAN_MODEL_DIFF_REASON_ADMITS_LESS },
    { PLAN_MODEL_DIFF_REASON_LATER, PLAN_MODEL_DIFF_REASON_SOONER },
    { PLAN_MODEL_DIFF_REASON_DATE_DROPPED, PLAN_MODEL_DIFF_REASON_DATE_ADDED },
    { PLAN_MODEL_DIFF_REASON_LESS_FIRM, PLAN_MODEL_DIFF_REASON_FIRMER },
    { PLAN_MODEL_DIFF_REASON_BINDS_NO_LONGER, PLAN_MODEL_DIFF_REASON_BINDS_NOW },
    { PLAN_MODEL_DIFF_REASON_STILL_ASKED, PLAN_MODEL_DIFF_REASON_ASKED_ALREADY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (opposites); i++)
    {
      for (guint k = 0; k < 2; k++)
        {
          if (opposites[i][k] == reason)
            return opposites[i][1 - k];
        }
    }

  return reason;
}

/* 「value 400>350 asks-less」, one behind the other. */
static char *
describe_changes (PlanModelDiffRow *row,
                  gboolean          is_mirrored)
{
  g_autoptr (GPtrArray) changes = plan_model_diff_row_dup_changes (row);
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      PlanModelDiffChange *change = changes->pdata[i];
      const char *texts[] = { plan_model_diff_change_get_old_text (change), plan_model_diff_change_get_new_text (change) };
      const char *member = plan_model_diff_change_get_member (change);
      PlanModelDiffReason reason = plan_model_diff_change_get_reason (change);

      g_assert_cmpint (plan_model_diff_change_get_sense (change), ==, plan_model_diff_reason_get_sense (reason));
      g_string_append_printf (string, " [%s %s>%s", member != NULL ? member : "",
                              texts[is_mirrored] != NULL ? texts[is_mirrored] : "",
                              texts[!is_mirrored] != NULL ? texts[!is_mirrored] : "");
      reason = is_mirrored ? mirror_reason (reason) : reason;
      if (reason != PLAN_MODEL_DIFF_REASON_NONE)
        g_string_append_printf (string, " %s", get_nick (PLAN_MODEL_TYPE_DIFF_REASON, (int) reason));
      g_string_append_c (string, ']');
    }

  return g_string_free (string, FALSE);
}

/* All that a row says, seen from either side. */
static char *
describe_row (PlanModelDiffRow *row,
              gboolean          is_mirrored)
{
  const char *texts[] = { plan_model_diff_row_get_old_text (row), plan_model_diff_row_get_new_text (row) };
  const char *likeness = plan_model_diff_row_get_likeness_text (row);
  PlanModelDiffKind kind = plan_model_diff_row_get_kind (row);
  PlanModelDiffSense sense = plan_model_diff_row_get_sense (row);
  PlanModelDiffMatch match = plan_model_diff_row_get_match (row);
  g_autofree char *changes = describe_changes (row, is_mirrored);
  GString *string = g_string_new (NULL);

  g_assert_true (isnan (plan_model_diff_row_get_likeness (row)) == (likeness == NULL));
  g_assert_true ((likeness != NULL) == (match == PLAN_MODEL_DIFF_MATCH_LIKENESS));
  g_assert_true ((kind == PLAN_MODEL_DIFF_KIND_TIE) == (plan_model_diff_row_get_tie (row) != 0));
  g_string_append_printf (string, "%s %s: %s>%s",
                          get_nick (PLAN_MODEL_TYPE_DIFF_KIND, (int) (is_mirrored ? mirror_kind (kind) : kind)),
                          get_nick (PLAN_MODEL_TYPE_DIFF_OBJECT, (int) plan_model_diff_row_get_object (row)),
                          texts[is_mirrored] != NULL ? texts[is_mirrored] : "",
                          texts[!is_mirrored] != NULL ? texts[!is_mirrored] : "");
  g_string_append (string, changes);
  if (sense != PLAN_MODEL_DIFF_SENSE_NONE)
    g_string_append_printf (string, " = %s",
                            get_nick (PLAN_MODEL_TYPE_DIFF_SENSE, (int) (is_mirrored ? mirror_sense (sense) : sense)));
  if (match != PLAN_MODEL_DIFF_MATCH_NONE)
    g_string_append_printf (string, " by %s", get_nick (PLAN_MODEL_TYPE_DIFF_MATCH, (int) match));
  if (likeness != NULL)
    g_string_append_printf (string, " %s", likeness);

  return g_string_free (string, FALSE);
}

static char *
describe (PlanModelPlan *old_plan,
          PlanModelPlan *new_plan)
{
  g_autoptr (PlanModelDiff) diff = plan_model_diff_new (old_plan, new_plan, NULL);
  GListModel *rows = plan_model_diff_get_rows (diff);
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelDiffRow) row = g_list_model_get_item (rows, i);
      g_autofree char *text = describe_row (row, FALSE);

      g_string_append_printf (string, "%s\n", text);
    }

  return g_string_free (string, FALSE);
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
describe_sorted (PlanModelPlan *old_plan,
                 PlanModelPlan *new_plan,
                 gboolean       is_mirrored)
{
  g_autoptr (PlanModelDiff) diff = plan_model_diff_new (old_plan, new_plan, NULL);
  GListModel *rows = plan_model_diff_get_rows (diff);
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelDiffRow) row = g_list_model_get_item (rows, i);

      g_ptr_array_add (texts, describe_row (row, is_mirrored));
    }
  g_ptr_array_sort (texts, compare_texts);

  return texts;
}

/* Each row of the one is a row of the other, seen from the other side. */
static guint
assert_mirrored (PlanModelPlan *old_plan,
                 PlanModelPlan *new_plan)
{
  g_autoptr (GPtrArray) forth = describe_sorted (old_plan, new_plan, FALSE);
  g_autoptr (GPtrArray) back = describe_sorted (new_plan, old_plan, TRUE);

  for (guint i = 0; i < MIN (forth->len, back->len); i++)
    g_assert_cmpstr (forth->pdata[i], ==, back->pdata[i]);
  g_assert_cmpuint (forth->len, ==, back->len);

  return forth->len;
}

static void
assert_same_plan (PlanModelPlan *plan)
{
  g_autofree char *rows = describe (plan, plan);

  g_assert_cmpstr (rows, ==, "");
}

/* What becomes softer */

typedef struct
{
  const char *comparator; /* "" for none */
  const char *amount;
} Side;

/* Whether an amount is admitted, where a bare number is a floor, a ceiling or the very number, and 左右 reaches so many
 * halves further.  Amounts are in halves. */
static gboolean
admits (const Side *side,
        int         way,
        int         reach,
        int         amount)
{
  int number = 2 * atoi (side->amount);

  if (g_str_equal (side->comparator, "at-least"))
    return amount >= number;
  if (g_str_equal (side->comparator, "more-than"))
    return amount > number;
  if (g_str_equal (side->comparator, "at-most"))
    return amount <= number;
  if (g_str_equal (side->comparator, "less-than"))
    return amount < number;
  if (g_str_equal (side->comparator, "exactly"))
    return amount == number;
  if (!g_str_equal (side->comparator, "about"))
    reach = 0;

  return (way < 0 || amount >= number - reach) && (way > 0 || amount <= number + reach);
}

typedef struct
{
  gboolean is_softer;
  gboolean is_harder;
} Order;

/* One world: a way and a reach. */
static void
compare_worlds (const Side *from,
                const Side *to,
                int         way,
                int         reach,
                Order      *order)
{
  gboolean loses = FALSE, gains = FALSE;

  for (int amount = 0; amount < 60; amount++)
    {
      gboolean before = admits (from, way, reach, amount), after = admits (to, way, reach, amount);

      loses |= before && !after;
      gains |= after && !before;
    }
  order->is_softer &= gains && !loses;
  order->is_harder &= loses && !gains;
}

static gboolean
is_bound_up (const Side *side)
{
  return g_str_equal (side->comparator, "at-least") || g_str_equal (side->comparator, "more-than");
}

static gboolean
is_bound_down (const Side *side)
{
  return g_str_equal (side->comparator, "at-most") || g_str_equal (side->comparator, "less-than");
}

/* Softer or harder in every world that is possible.  Where nobody knows the direction a number may be a floor or a ceiling;
 * but 左右 in the place of a bound of the same number is what it is in the place of. */
static PlanModelDiffSense
find_sense (const char *direction,
            const Side *from,
            const Side *to)
{
  Order order = { TRUE, TRUE };
  gboolean is_about = g_str_equal (from->comparator, "about") || g_str_equal (to->comparator, "about");
  gboolean is_same_number = g_str_equal (from->amount, to->amount);
  const Side *bound = g_str_equal (from->comparator, "about") ? to : from;
  int first = -1, last = 1;

  if (g_str_equal (direction, "increase"))
    first = 1;
  else if (g_str_equal (direction, "decrease"))
    last = -1;
  else if (g_str_equal (direction, "maintain"))
    first = last = 0;
  else if (is_about && is_same_number && is_bound_up (bound))
    first = 1;
  else if (is_about && is_same_number && is_bound_down (bound))
    last = -1;
  for (int way = first; way <= last; way += first == last ? 1 : 2)
    {
      for (int reach = 1; reach < 8; reach++)
        compare_worlds (from, to, way, reach, &order);
    }
  if (order.is_softer)
    return PLAN_MODEL_DIFF_SENSE_SOFTER;

  return order.is_harder ? PLAN_MODEL_DIFF_SENSE_HARDER : PLAN_MODEL_DIFF_SENSE_OTHER;
}

static PlanModelPlan *
make_target (const char *direction,
             const Side *side)
{
  g_autofree char *comparator =
      side->comparator[0] != '\0' ? g_strdup_printf (",\"comparator\":\"%s\"", side->comparator) : g_strdup ("");
  g_autofree char *way = direction[0] != '\0' ? g_strdup_printf (",\"direction\":\"%s\"", direction) : g_strdup ("");
  g_autofree char *members =
      g_strdup_printf (",\"indicators\":[{\"id\":\"i\",\"name\":\"指标\"%s,\"values\":[{\"role\":\"target\",\"year\":2025,"
                       "\"value\":\"%s\"%s,\"form\":\"level\"}]}]",
                       way, side->amount, comparator);

  return make_plan (members);
}

static void
test_comparators (void)
{
  static const char *const comparators[] = { "",          "reach", "at-least", "more-than", "at-most",
                                             "less-than", "about", "exactly" };
  static const char *const directions[] = { "", "increase", "decrease", "maintain" };
  static const char *const amounts[] = { "10", "12" };
  guint n_decided = 0;

  g_test_summary ("Of two statements that is softer which admits all that the other does and more, in every possible world");
  for (guint d = 0; d < G_N_ELEMENTS (directions); d++)
    {
      for (guint k = 0; k < G_N_ELEMENTS (comparators) * G_N_ELEMENTS (comparators) * 2; k++)
        {
          Side from = { comparators[k / 2 / G_N_ELEMENTS (comparators)], "10" };
          Side to = { comparators[k / 2 % G_N_ELEMENTS (comparators)], amounts[k % 2] };
          g_autoptr (PlanModelPlan) old_plan = make_target (directions[d], &from);
          g_autoptr (PlanModelPlan) new_plan = make_target (directions[d], &to);
          g_autoptr (PlanModelDiff) diff = plan_model_diff_new (old_plan, new_plan, NULL);
          GListModel *rows = plan_model_diff_get_rows (diff);
          gboolean is_changed = !g_str_equal (from.comparator, to.comparator) || !g_str_equal (from.amount, to.amount);
          g_autoptr (PlanModelDiffRow) row = g_list_model_get_item (rows, 0);
          PlanModelDiffSense sense = find_sense (directions[d], &from, &to);

          g_test_message ("%s: %s %s to %s %s", directions[d], from.comparator, from.amount, to.comparator, to.amount);
          g_assert_cmpuint (g_list_model_get_n_items (rows), ==, is_changed);
          assert_mirrored (old_plan, new_plan);
          if (!is_changed)
            continue;
          n_decided += sense != PLAN_MODEL_DIFF_SENSE_OTHER;
          g_assert_cmpint (plan_model_diff_row_get_sense (row), ==, sense);
        }
    }
  g_assert_cmpuint (n_decided, >, 100);
}

/* Members of an indicator and of its target, before and after; and the row of the target, from its changes on. */
typedef struct
{
  const char *name;
  const char *indicator; /* of both plans */
  const char *before;
  const char *after;
  const char *row;
} Change;

#define AT(year) "\"year\":" #year ","
#define LEVEL "\"form\":\"level\","
#define REACH(value) "\"value\":\"" value "\",\"comparator\":\"reach\""
#define MORE_IS_BETTER ",\"unit\":\"家\",\"direction\":\"increase\""
#define LESS_IS_BETTER ",\"unit\":\"%\",\"direction\":\"decrease\""
#define COUNT ",\"unit\":\"家\""

/* clang-format off */
static const Change value_changes[] = {
  /* amounts */
  { "less of what is to rise", MORE_IS_BETTER, AT (2025) LEVEL REACH ("400"), AT (2025) LEVEL REACH ("350"), "[value 400>350 asks-less] = softer" },
  { "more of what is to rise", MORE_IS_BETTER, AT (2025) LEVEL REACH ("350"), AT (2025) LEVEL REACH ("400"), "[value 350>400 asks-more] = harder" },
  { "more of what is to fall", LESS_IS_BETTER, AT (2025) LEVEL REACH ("3"), AT (2025) LEVEL REACH ("3.5"), "[value 3>3.5 asks-less] = softer" },
  { "nobody knows", COUNT, AT (2025) LEVEL REACH ("400"), AT (2025) LEVEL REACH ("350"), "[value 400>350 no-direction] = other" },
  { "a floor needs no direction", COUNT, AT (2025) LEVEL "\"value\":\"400\",\"comparator\":\"at-least\"", AT (2025) LEVEL "\"value\":\"350\",\"comparator\":\"at-least\"", "[value 400>350 asks-less] = softer" },
  { "nor does a ceiling", COUNT, AT (2025) LEVEL "\"value\":\"400\",\"comparator\":\"at-most\"", AT (2025) LEVEL "\"value\":\"350\",\"comparator\":\"at-most\"", "[value 400>350 asks-more] = harder" },
  { "an increment asks for more", COUNT, AT (2025) "\"form\":\"increment\"," REACH ("20"), AT (2025) "\"form\":\"increment\"," REACH ("15"), "[value 20>15 asks-less] = softer" },
  { "a small place is good", ",\"unit\":\"位\"", AT (2025) "\"form\":\"rank\"," REACH ("10"), AT (2025) "\"form\":\"rank\"," REACH ("15"), "[value 10>15 asks-less] = softer" },
  { "the size of a fall", ",\"unit\":\"%\"", AT (2025) "\"form\":\"percent-change\",\"change\":\"fall\"," REACH ("13"), AT (2025) "\"form\":\"percent-change\",\"change\":\"fall\"," REACH ("10"), "[value 13>10 asks-less] = softer" },
  { "a rise of what ought to fall", LESS_IS_BETTER, AT (2025) "\"form\":\"percent-change\",\"change\":\"rise\"," REACH ("2"), AT (2025) "\"form\":\"percent-change\",\"change\":\"rise\"," REACH ("3"), "[value 2>3 asks-less] = softer" },
  { "a rise becomes a fall", ",\"unit\":\"%\"", AT (2025) "\"form\":\"percent-change\",\"change\":\"rise\"," REACH ("2"), AT (2025) "\"form\":\"percent-change\",\"change\":\"fall\"," REACH ("2"), "[change rise>fall other-way] = other" },
  { "a range is met at its lower end", MORE_IS_BETTER, AT (2025) LEVEL "\"value\":\"2\",\"value_max\":\"3\",\"comparator\":\"between\"", AT (2025) LEVEL "\"value\":\"2\",\"value_max\":\"5\",\"comparator\":\"between\"", "[value_max 3>5 same-demand] = other" },
  { "or at both", COUNT, AT (2025) LEVEL "\"value\":\"2\",\"value_max\":\"3\",\"comparator\":\"between\"", AT (2025) LEVEL "\"value\":\"2\",\"value_max\":\"5\",\"comparator\":\"between\"", "[value_max 3>5 asks-less] = softer" },
  { "a range moves", COUNT, AT (2025) LEVEL "\"value\":\"2\",\"value_max\":\"3\",\"comparator\":\"between\"", AT (2025) LEVEL "\"value\":\"4\",\"value_max\":\"5\",\"comparator\":\"between\"", "[value 2>4 asks-more] [value_max 3>5 asks-less] = other" },
  { "a range becomes its upper end", MORE_IS_BETTER, AT (2025) LEVEL "\"value\":\"2\",\"value_max\":\"3\",\"comparator\":\"between\"", AT (2025) LEVEL "\"value\":\"3\",\"comparator\":\"at-least\"", "[value 2>3 asks-more] [value_max 3> asks-more] [comparator between>at-least admits-less] = harder" },
  { "the places do not count", COUNT, AT (2025) LEVEL REACH ("2.8"), AT (2025) LEVEL REACH ("2.80"), NULL },
  { "beyond a double", MORE_IS_BETTER, AT (2025) LEVEL REACH ("9007199254740993"), AT (2025) LEVEL REACH ("9007199254740992"), "[value 9007199254740993>9007199254740992 asks-less] = softer" },
  { "no amount any more", COUNT, AT (2025) LEVEL REACH ("400"), AT (2025) "\"form\":\"qualitative\"", "[value 400> amount-dropped] [comparator reach>] [form level>qualitative] = softer" },
  { "an amount in the place of a trend", COUNT, AT (2025) "\"form\":\"trend\",\"change\":\"rise\"", AT (2025) "\"form\":\"trend\",\"change\":\"rise\",\"value\":\"4\"", "[value >4 amount-added] = harder" },

  /* units */
  { "the same in another unit", ",\"direction\":\"increase\"", AT (2025) LEVEL REACH ("5000") ",\"unit\":\"万元\"", AT (2025) LEVEL REACH ("0.5") ",\"unit\":\"亿元\"", "[unit 万元>亿元 same-demand] = other" },
  { "more in another unit", ",\"direction\":\"increase\"", AT (2025) LEVEL REACH ("5000") ",\"unit\":\"万元\"", AT (2025) LEVEL REACH ("0.6") ",\"unit\":\"亿元\"", "[value 5000>0.6 asks-more] [unit 万元>亿元] = harder" },
  { "the digits stay, and the unit grows", ",\"direction\":\"increase\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"万元\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"亿元\"", "[unit 万元>亿元 asks-more] = harder" },
  { "another word for it", ",\"direction\":\"increase\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"家\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"户\"", "[unit 家>户 same-demand] = other" },
  { "the width is no difference", ",\"direction\":\"increase\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"%\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"％\"", NULL },
  { "another dimension", ",\"direction\":\"increase\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"亿元\"", AT (2025) LEVEL REACH ("6") ",\"unit\":\"%\"", "[value 5>6 other-unit] [unit 亿元>% other-unit] = other" },
  { "a part and a difference of parts", ",\"direction\":\"increase\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"%\"", AT (2025) LEVEL REACH ("5") ",\"unit\":\"百分点\"", "[unit %>百分点 other-unit] = other" },

  /* forms */
  { "another thing", MORE_IS_BETTER, AT (2025) LEVEL REACH ("20"), AT (2025) "\"form\":\"increment\"," REACH ("20"), "[form level>increment other-form] = other" },
  { "all of them is a level", ",\"unit\":\"%\"", AT (2025) LEVEL "\"value\":\"95\",\"comparator\":\"at-least\"", AT (2025) "\"form\":\"coverage\"," REACH ("100"), "[value 95>100 asks-more] [comparator at-least>reach same-demand] [form level>coverage same-demand] = harder" },
  { "without a form it is a level", MORE_IS_BETTER, AT (2025) REACH ("20"), AT (2025) LEVEL REACH ("20"), "[form >level same-demand] = other" },

  /* time */
  { "later", COUNT, AT (2025) LEVEL REACH ("20"), AT (2026) LEVEL REACH ("20"), "[year 2025>2026 later] = softer" },
  { "sooner", COUNT, AT (2025) LEVEL REACH ("20"), AT (2024) LEVEL REACH ("20"), "[year 2025>2024 sooner] = harder" },
  { "less and later", MORE_IS_BETTER, AT (2025) LEVEL REACH ("20"), AT (2026) LEVEL REACH ("10"), "[year 2025>2026 later] [value 20>10 asks-less] = softer" },
  { "more but later", MORE_IS_BETTER, AT (2023) LEVEL REACH ("20"), AT (2026) LEVEL REACH ("40"), "[year 2023>2026 trade-off] [value 20>40 asks-more] = other" },
  { "less but sooner", MORE_IS_BETTER, AT (2026) LEVEL REACH ("40"), AT (2023) LEVEL REACH ("20"), "[year 2026>2023 trade-off] [value 40>20 asks-less] = other" },
  { "another amount later, and nobody knows", COUNT, AT (2023) LEVEL REACH ("20"), AT (2026) LEVEL REACH ("40"), "[year 2023>2026 no-direction] [value 20>40 no-direction] = other" },
  { "no year", COUNT, AT (2025) LEVEL REACH ("20"), LEVEL REACH ("20"), "[year 2025> date-dropped] = softer" },
  { "a year", COUNT, LEVEL REACH ("20"), AT (2025) LEVEL REACH ("20"), "[year >2025 date-added] = harder" },
  { "a finer date", COUNT, AT (2025) LEVEL REACH ("20"), AT (2025) LEVEL "\"deadline\":\"2025-06\"," REACH ("20"), "[deadline >2025-06 sooner] = harder" },
  { "the end of the year", COUNT, AT (2025) LEVEL REACH ("20"), AT (2025) LEVEL "\"deadline\":\"2025-12\"," REACH ("20"), "[deadline >2025-12 same-demand] = other" },
  { "a day of a quarter", COUNT, AT (2025) LEVEL "\"deadline\":\"2025-Q2\"," REACH ("20"), AT (2025) LEVEL "\"deadline\":\"2025-06-29\"," REACH ("20"), "[deadline 2025-Q2>2025-06-29 sooner] = harder" },
  { "every year to another year", COUNT, AT (2025) "\"form\":\"annual-amount\"," REACH ("20"), AT (2026) "\"form\":\"annual-amount\"," REACH ("20"), "[year 2025>2026 every-year] = other" },
  { "growth to another year", ",\"unit\":\"%\"", AT (2025) "\"form\":\"annual-growth\",\"change\":\"rise\"," REACH ("20"), AT (2026) "\"form\":\"annual-growth\",\"change\":\"rise\"," REACH ("20"), "[year 2025>2026 every-year] = other" },
  { "to stay as it is", ",\"unit\":\"%\",\"direction\":\"maintain\"", AT (2025) LEVEL REACH ("20"), AT (2026) LEVEL REACH ("20"), "[year 2025>2026 every-year] = other" },
  { "the first year", COUNT, "\"years\":{\"start\":2021,\"end\":2025},\"form\":\"annual-amount\"," REACH ("20"), "\"years\":{\"start\":2022,\"end\":2025},\"form\":\"annual-amount\"," REACH ("20"), "[years 2021–2025>2022–2025 other-terms] = other" },

  /* firmness */
  { "确保 to 力争", COUNT, AT (2025) LEVEL REACH ("20") ",\"firmness\":\"ensure\"", AT (2025) LEVEL REACH ("20") ",\"firmness\":\"strive\"", "[firmness ensure>strive less-firm] = softer" },
  { "确保 to nothing", COUNT, AT (2025) LEVEL REACH ("20") ",\"firmness\":\"ensure\"", AT (2025) LEVEL REACH ("20"), "[firmness ensure> less-firm] = softer" },
  { "nothing to 力争", COUNT, AT (2025) LEVEL REACH ("20"), AT (2025) LEVEL REACH ("20") ",\"firmness\":\"strive\"", "[firmness >strive less-firm] = softer" },
  { "力争 to 确保", COUNT, AT (2025) LEVEL REACH ("20") ",\"firmness\":\"strive\"", AT (2025) LEVEL REACH ("20") ",\"firmness\":\"ensure\"", "[firmness strive>ensure firmer] = harder" },
  { "力争 more", MORE_IS_BETTER, AT (2025) LEVEL REACH ("20"), AT (2025) LEVEL REACH ("25") ",\"firmness\":\"strive\"", "[value 20>25 asks-more] [firmness >strive less-firm] = other" },

  /* what else it says */
  { "only a word more", COUNT, AT (2025) LEVEL "\"value\":\"20\"", AT (2025) LEVEL REACH ("20"), "[comparator >reach same-demand] = other" },
  { "held to another area", ",\"unit\":\"%\"", AT (2025) LEVEL "\"comparator\":\"at-least\",\"against\":{\"text\":\"全国平均\",\"kind\":\"area\"}", AT (2025) LEVEL "\"comparator\":\"at-least\",\"against\":{\"text\":\"全省平均\",\"kind\":\"area\"}", "[against 全国平均>全省平均 other-terms] = other" },
  { "above it rather than at it", ",\"unit\":\"%\"", AT (2025) LEVEL "\"comparator\":\"at-least\",\"against\":{\"text\":\"全国平均\",\"kind\":\"area\"}", AT (2025) LEVEL "\"comparator\":\"more-than\",\"against\":{\"text\":\"全国平均\",\"kind\":\"area\"}", "[comparator at-least>more-than admits-less] = harder" },
  { "for each one", COUNT, AT (2025) LEVEL REACH ("20"), AT (2025) LEVEL REACH ("2") ",\"each\":\"每县\"", "[value 20>2 other-terms] [each >每县 other-terms] = other" },
  { "on a condition", COUNT, AT (2025) LEVEL REACH ("20"), AT (2025) LEVEL REACH ("20") ",\"condition\":\"资金到位\"", "[condition >资金到位 other-terms] = other" },
  { "from another year", ",\"unit\":\"%\"", AT (2025) "\"form\":\"percent-change\",\"change\":\"rise\",\"base_year\":2020," REACH ("13"), AT (2025) "\"form\":\"percent-change\",\"change\":\"rise\",\"base_year\":2021," REACH ("13"), "[base_year 2020>2021 other-terms] = other" },
  { "another status", COUNT, AT (2025) LEVEL REACH ("20"), AT (2025) LEVEL REACH ("20") ",\"status\":\"provisional\"", "[status >provisional other-terms] = other" },
};
/* clang-format on */

static PlanModelPlan *
make_plan_of_value (const char *indicator,
                    const char *role,
                    const char *value)
{
  g_autofree char *members =
      g_strdup_printf (",\"indicators\":[{\"id\":\"i\",\"name\":\"指标\"%s,\"values\":[{\"role\":\"%s\",%s}]}]", indicator, role, value);

  return make_plan (members);
}

static void
test_change (gconstpointer data)
{
  const Change *change = data;
  g_autoptr (PlanModelPlan) old_plan = make_plan_of_value (change->indicator, "target", change->before);
  g_autoptr (PlanModelPlan) new_plan = make_plan_of_value (change->indicator, "target", change->after);
  g_autofree char *rows = describe (old_plan, new_plan);

  assert_mirrored (old_plan, new_plan);
  assert_same_plan (old_plan);
  if (change->row == NULL)
    {
      g_assert_cmpstr (rows, ==, "");
      return;
    }
  g_assert_true (g_str_has_prefix (rows, "changed value: "));
  g_assert_true (g_str_has_suffix (rows, " by name\n"));
  rows[strlen (rows) - strlen (" by name\n")] = '\0';
  g_assert_cmpstr (strstr (rows, " [") + 1, ==, change->row);
}

static void
test_past (void)
{
  g_autoptr (PlanModelPlan) old_plan = make_plan_of_value (MORE_IS_BETTER, "baseline", AT (2020) "\"value\":\"20\"");
  g_autoptr (PlanModelPlan) new_plan = make_plan_of_value (MORE_IS_BETTER, "baseline", AT (2021) "\"value\":\"10\"");
  g_autofree char *rows = describe (old_plan, new_plan);

  g_test_summary ("What was is neither softer nor harder");
  g_assert_cmpstr (rows, ==, "changed value: 2020: 20 家>2021: 10 家 [year 2020>2021] [value 20>10] by name\n");
}

static void
test_reasons (void)
{
  g_autoptr (GEnumClass) reasons = g_type_class_ref (PLAN_MODEL_TYPE_DIFF_REASON);

  g_test_summary ("Each reason but none has a sense and an explanation, and its opposite the other sense");
  for (guint i = 0; i < reasons->n_values; i++)
    {
      PlanModelDiffReason reason = (PlanModelDiffReason) reasons->values[i].value;
      PlanModelDiffSense sense = plan_model_diff_reason_get_sense (reason);

      g_assert_cmpint (reasons->values[i].value, ==, (int) i);
      g_assert_true ((sense == PLAN_MODEL_DIFF_SENSE_NONE) == (reason == PLAN_MODEL_DIFF_REASON_NONE));
      g_assert_true ((plan_model_diff_reason_get_explanation (reason) == NULL) == (reason == PLAN_MODEL_DIFF_REASON_NONE));
      g_assert_cmpint (plan_model_diff_reason_get_sense (mirror_reason (reason)), ==, mirror_sense (sense));
    }
}

/* Which is which */

/* Lists of an old and of a new plan, and the rows. */
typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *rows;
} Case;

#define AREAS ",\"area\":\"r1\",\"areas\":[{\"id\":\"r1\",\"name\":\"甲市\"},{\"id\":\"r2\",\"name\":\"乙区\",\"parent\":\"r1\"}]"
#define SECTIONS(a, b) ",\"sections\":[{\"id\":\"s1\",\"number\":\"一\",\"title\":\"" a "\"},{\"id\":\"s2\",\"number\":\"二\",\"title\":\"" b "\"}]"
#define INDICATORS(...) ",\"indicators\":[" __VA_ARGS__ "]"
#define INDICATOR(id, name, more, value) \
  "{\"id\":\"" id "\",\"name\":\"" name "\"" more ",\"values\":[{\"role\":\"target\",\"year\":2025,\"value\":\"" value \
  "\",\"comparator\":\"at-least\",\"form\":\"level\"}]}"
#define ONE_OF(name) INDICATOR ("i1", name, COUNT, "10")
#define TASKS(...) ",\"tasks\":[" __VA_ARGS__ "]"
#define AGENCIES ",\"agencies\":[{\"id\":\"a1\",\"name\":\"市科技局\"},{\"id\":\"a2\",\"name\":\"市工信局\"},{\"id\":\"a3\",\"name\":\"市财政局\"}]"
#define TASK(id, number, title, more) "{\"id\":\"" id "\",\"number\":\"" number "\",\"title\":\"" title "\"" more "}"
#define ASSIGNED(...) ",\"assignments\":[" __VA_ARGS__ "]"
#define BY(role, agency) "{\"agency\":\"" agency "\",\"role\":\"" role "\"}"
#define LONG "规模以上工业企业研发经费支出"

/* clang-format off */
static const Case plan_cases[] = {
  { "nothing", "", "", "" },
  { "a target that is dropped", INDICATORS (ONE_OF ("企业")), "", "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\n" },
  { "what was only reported is no target", INDICATORS ("{\"id\":\"i\",\"name\":\"企业\",\"values\":[{\"role\":\"actual\",\"year\":2020,\"value\":\"2\"}]}"), "", "removed indicator: 2020: 2>\n" },
  { "an indicator without figures", INDICATORS ("{\"id\":\"i\",\"name\":\"企业\",\"values\":[]}"), "", "removed indicator: 企业>\n" },

  /* names */
  { "words of no weight", INDICATORS (ONE_OF ("全市高新技术企业数量")), INDICATORS (ONE_OF ("高新技术企业数")), "" },
  { "both scripts", INDICATORS (ONE_OF ("高新技术企业数")), INDICATORS (ONE_OF ("高新技術企業數")), "" },
  { "another name", INDICATORS (ONE_OF ("高新技术企业数")), INDICATORS (ONE_OF ("科技型中小企业数")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 10 家 [ > target-added] = harder\n" },
  { "another dimension", INDICATORS (INDICATOR ("i", "企业", ",\"unit\":\"家\"", "10")), INDICATORS (INDICATOR ("i", "企业", ",\"unit\":\"%\"", "10")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 10 % [ > target-added] = harder\n" },
  { "another word of one dimension", INDICATORS (INDICATOR ("i", "企业", ",\"unit\":\"家\"", "10")), INDICATORS (INDICATOR ("i", "企业", ",\"unit\":\"户\"", "10")), "changed value: 2025: ≥ 10 家>2025: ≥ 10 户 [unit 家>户 same-demand] = other by name\n" },
  { "another area", AREAS INDICATORS (INDICATOR ("i", "企业", COUNT, "10")), AREAS INDICATORS (INDICATOR ("i", "企业", COUNT ",\"area\":\"r2\"", "10")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 10 家 [ > target-added] = harder\n" },
  { "the area of the plan, said", AREAS INDICATORS (INDICATOR ("i", "企业", COUNT, "10")), AREAS INDICATORS (INDICATOR ("i", "企业", COUNT ",\"area\":\"r1\"", "10")), "" },
  { "a plan without an area", INDICATORS (INDICATOR ("i", "企业", COUNT, "10")), AREAS INDICATORS (INDICATOR ("i", "企业", COUNT, "10")), "" },
  { "another scope", INDICATORS (INDICATOR ("i", "企业", COUNT ",\"scope\":\"城区\"", "10")), INDICATORS (INDICATOR ("i", "企业", COUNT ",\"scope\":\"农村\"", "10")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 10 家 [ > target-added] = harder\n" },

  /* concepts */
  { "one concept", INDICATORS (INDICATOR ("i", "高新技术企业", COUNT ",\"concept\":\"c\"", "10")), INDICATORS (INDICATOR ("i", "国高企", COUNT ",\"concept\":\"c\"", "12")), "changed indicator: 高新技术企业>国高企 [name 高新技术企业>国高企] by concept\nchanged value: 2025: ≥ 10 家>2025: ≥ 12 家 [value 10>12 asks-more] = harder by concept\n" },
  { "one concept, another scope", INDICATORS (INDICATOR ("i", "甲", COUNT ",\"concept\":\"c\"", "10")), INDICATORS (INDICATOR ("i", "乙", COUNT ",\"concept\":\"c\",\"scope\":\"城区\"", "10")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 10 家 [ > target-added] = harder\n" },
  { "the concept before the name", INDICATORS (INDICATOR ("i", "甲", COUNT ",\"concept\":\"c\"", "10")), INDICATORS (INDICATOR ("i1", "甲", COUNT, "11") "," INDICATOR ("i2", "乙", COUNT ",\"concept\":\"c\"", "10")), "added indicator: >2025: ≥ 11 家 [ > target-added] = harder\nchanged indicator: 甲>乙 [name 甲>乙] by concept\n" },
  { "of one concept the names tell", INDICATORS (INDICATOR ("i1", "甲", COUNT ",\"concept\":\"c\"", "1") "," INDICATOR ("i2", "乙", COUNT ",\"concept\":\"c\"", "2")), INDICATORS (INDICATOR ("i1", "乙", COUNT ",\"concept\":\"c\"", "3") "," INDICATOR ("i2", "丙", COUNT ",\"concept\":\"c\"", "1")), "changed indicator: 甲>丙 [name 甲>丙] by concept\nchanged value: 2025: ≥ 2 家>2025: ≥ 3 家 [value 2>3 asks-more] = harder by concept\n" },
  { "of one concept nothing tells", INDICATORS (INDICATOR ("i1", "甲", COUNT ",\"concept\":\"c\"", "1")), INDICATORS (INDICATOR ("i1", "乙", COUNT ",\"concept\":\"c\"", "3") "," INDICATOR ("i2", "丙", COUNT ",\"concept\":\"c\"", "4")), "tie indicator: 2025: ≥ 1 家>\ntie indicator: >2025: ≥ 3 家\ntie indicator: >2025: ≥ 4 家\n" },

  /* likeness */
  { "probably", INDICATORS (INDICATOR ("i", LONG "占比", COUNT, "10")), INDICATORS (INDICATOR ("i", LONG "强度", COUNT, "12")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 12 家 [ > target-added] = harder\n" },
  { "probably: one more", INDICATORS (INDICATOR ("i", LONG, COUNT, "10")), INDICATORS (INDICATOR ("i", LONG "额", COUNT, "12")), "changed indicator: " LONG ">" LONG "额 [name " LONG ">" LONG "额] by likeness 0.903\nchanged value: 2025: ≥ 10 家>2025: ≥ 12 家 [value 10>12 asks-more] = harder by likeness 0.903\n" },
  { "alike in the other script", INDICATORS (INDICATOR ("i", LONG, COUNT, "10")), INDICATORS (INDICATOR ("i", "規模以上工業企業研發經費支出額", COUNT, "10")), "changed indicator: " LONG ">規模以上工業企業研發經費支出額 [name " LONG ">規模以上工業企業研發經費支出額] by likeness 0.903\n" },
  { "alike in another unit", INDICATORS (INDICATOR ("i", LONG, COUNT, "10")), INDICATORS (INDICATOR ("i", LONG "额", ",\"unit\":\"亿元\"", "10")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 10 亿元 [ > target-added] = harder\n" },
  { "alike, without year and amount in common", INDICATORS (INDICATOR ("i", LONG, COUNT, "10")), INDICATORS ("{\"id\":\"i\",\"name\":\"" LONG "额\",\"unit\":\"家\",\"values\":[{\"role\":\"target\",\"year\":2026,\"value\":\"11\"}]}"), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2026: 11 家 [ > target-added] = harder\n" },
  { "alike, with an amount in common", INDICATORS (INDICATOR ("i", LONG, ",\"unit\":\"亿元\"", "1")), INDICATORS ("{\"id\":\"i\",\"name\":\"" LONG "额\",\"unit\":\"万元\",\"values\":[{\"role\":\"target\",\"year\":2026,\"value\":\"10000\",\"comparator\":\"at-least\",\"form\":\"level\"}]}"), "changed indicator: " LONG ">" LONG "额 [name " LONG ">" LONG "额] by likeness 0.903\nchanged value: 2025: ≥ 1 亿元>2026: ≥ 10000 万元 [year 2025>2026 later] [unit 亿元>万元 same-demand] = softer by likeness 0.903\n" },
  { "two that are alike", INDICATORS (INDICATOR ("i", LONG, COUNT, "10")), INDICATORS (INDICATOR ("i1", LONG "额", COUNT, "12") "," INDICATOR ("i2", LONG "量", COUNT, "13")), "tie indicator: 2025: ≥ 10 家>\ntie indicator: >2025: ≥ 12 家\ntie indicator: >2025: ≥ 13 家\n" },

  { "alike, of another grade", INDICATORS (INDICATOR ("i", "省级以上重点科技创新平台建设项目", COUNT, "10")), INDICATORS (INDICATOR ("i", "市级以上重点科技创新平台建设项目", COUNT, "10")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 10 家 [ > target-added] = harder\n" },
  { "alike, of another concept", INDICATORS (INDICATOR ("i", LONG, COUNT ",\"concept\":\"c\"", "10")), INDICATORS (INDICATOR ("i", LONG "额", COUNT ",\"concept\":\"d\"", "10")), "removed indicator: 2025: ≥ 10 家> [ > target-dropped] = softer\nadded indicator: >2025: ≥ 10 家 [ > target-added] = harder\n" },
  { "a concept that is found", INDICATORS (INDICATOR ("i", "高新技术企业数", COUNT, "10")), INDICATORS (INDICATOR ("i", "国家高新技术企业", COUNT, "10")), "changed indicator: 高新技术企业数>国家高新技术企业 [name 高新技术企业数>国家高新技术企业] by concept\n" },
  { "the direction of a concept", INDICATORS ("{\"id\":\"i\",\"name\":\"高新技术企业数\",\"unit\":\"家\",\"values\":[{\"role\":\"target\",\"year\":2025,\"value\":\"10\"}]}"), INDICATORS ("{\"id\":\"i\",\"name\":\"高新技术企业数\",\"unit\":\"家\",\"values\":[{\"role\":\"target\",\"year\":2025,\"value\":\"8\"}]}"), "changed value: 2025: 10 家>2025: 8 家 [value 10>8 asks-less] = softer by concept\n" },

  /* several of a name */
  { "twins", INDICATORS (INDICATOR ("i1", "甲", COUNT, "1") "," INDICATOR ("i2", "甲", COUNT, "1")), INDICATORS (INDICATOR ("i1", "甲", COUNT, "1")), "removed indicator: 2025: ≥ 1 家> [ > target-dropped] = softer\n" },
  { "what is the same first", INDICATORS (INDICATOR ("i1", "甲", COUNT, "1") "," INDICATOR ("i2", "甲", COUNT, "2")), INDICATORS (INDICATOR ("i1", "甲", COUNT, "3") "," INDICATOR ("i2", "甲", COUNT, "1")), "changed value: 2025: ≥ 2 家>2025: ≥ 3 家 [value 2>3 asks-more] = harder by name\n" },
  { "the place tells", SECTIONS ("目标", "任务") INDICATORS (INDICATOR ("i1", "甲", COUNT ",\"section\":\"s1\"", "1") "," INDICATOR ("i2", "甲", COUNT ",\"section\":\"s2\"", "2")), SECTIONS ("目标", "任务") INDICATORS (INDICATOR ("i1", "甲", COUNT ",\"section\":\"s2\"", "3") "," INDICATOR ("i2", "甲", COUNT ",\"section\":\"s1\"", "4")), "changed value: 2025: ≥ 1 家>2025: ≥ 4 家 [value 1>4 asks-more] = harder by name\nchanged value: 2025: ≥ 2 家>2025: ≥ 3 家 [value 2>3 asks-more] = harder by name\n" },
  { "nothing tells", INDICATORS (INDICATOR ("i1", "甲", COUNT, "1") "," INDICATOR ("i2", "甲", COUNT, "2")), INDICATORS (INDICATOR ("i1", "甲", COUNT, "3") "," INDICATOR ("i2", "甲", COUNT, "4")), "tie indicator: 2025: ≥ 1 家>\ntie indicator: 2025: ≥ 2 家>\ntie indicator: >2025: ≥ 3 家\ntie indicator: >2025: ≥ 4 家\n" },

  /* places */
  { "moved", SECTIONS ("目标", "任务") INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s1\"", "1")), SECTIONS ("目标", "任务") INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s2\"", "1")), "moved indicator: 甲>甲 [section 一 目标>二 任务] by name\n" },
  { "sections in another order", SECTIONS ("目标", "任务") INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s1\"", "1")), SECTIONS ("任务", "目标") INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s2\"", "1")), "" },
  { "a section of another name", SECTIONS ("主要目标", "任务") INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s1\"", "1")), SECTIONS ("发展指标", "任务") INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s1\"", "1")), "" },
  { "no place any more", SECTIONS ("目标", "任务") INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s1\"", "1")), SECTIONS ("目标", "任务") INDICATORS (INDICATOR ("i", "甲", COUNT, "1")), "" },
  { "into a task", SECTIONS ("目标", "任务") TASKS (TASK ("t1", "1", "招商", "")) INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s1\"", "1")), SECTIONS ("目标", "任务") TASKS (TASK ("t1", "1", "招商", "")) INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s2\",\"task\":\"t1\"", "1")), "moved indicator: 甲>甲 [task 一 目标>1 招商] by name\n" },
  { "with its task", SECTIONS ("目标", "任务") TASKS (TASK ("t1", "1", "招商", ",\"section\":\"s1\"")) INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s1\",\"task\":\"t1\"", "1")), SECTIONS ("目标", "任务") TASKS (TASK ("t1", "1", "招商", ",\"section\":\"s2\"")) INDICATORS (INDICATOR ("i", "甲", COUNT ",\"section\":\"s2\",\"task\":\"t1\"", "1")), "moved task: 1 招商>1 招商 [section 一 目标>二 任务] by number-and-title\n" },

  /* nature */
  { "binding to expected", INDICATORS (INDICATOR ("i", "甲", ",\"nature\":\"binding\"", "1")), INDICATORS (INDICATOR ("i", "甲", ",\"nature\":\"expected\"", "1")), "changed indicator: 甲>甲 [nature binding>expected binds-no-longer] = softer by name\n" },
  { "expected to binding", INDICATORS (INDICATOR ("i", "甲", ",\"nature\":\"expected\"", "1")), INDICATORS (INDICATOR ("i", "甲", ",\"nature\":\"binding\"", "1")), "changed indicator: 甲>甲 [nature expected>binding binds-now] = harder by name\n" },
  { "binding to nothing", INDICATORS (INDICATOR ("i", "甲", ",\"nature\":\"binding\"", "1")), INDICATORS (INDICATOR ("i", "甲", "", "1")), "changed indicator: 甲>甲 [nature binding> nature-unstated] = other by name\n" },

  /* tasks */
  { "a task", TASKS (TASK ("t", "1", "招商", "")), TASKS (TASK ("t", "1", "招才", "")), "removed task: 1 招商>\nadded task: >1 招才\n" },
  { "another number", TASKS (TASK ("t", "1", "招商", "")), TASKS (TASK ("t", "2", "招商", "")), "" },
  { "number and title before the title", TASKS (TASK ("t1", "1", "招商", ",\"deadline\":\"2023\"") "," TASK ("t2", "2", "招商", ",\"deadline\":\"2024\"")), TASKS (TASK ("t1", "2", "招商", ",\"deadline\":\"2025\"") "," TASK ("t2", "3", "招商", ",\"deadline\":\"2026\"")), "changed task: 1 招商>3 招商 [deadline 2023>2026 later] = softer by title\nchanged task: 2 招商>2 招商 [deadline 2024>2025 later] = softer by number-and-title\n" },
  { "titles that are alike", TASKS (TASK ("t", "1", "实施科技创新平台提升工程行动", "")), TASKS (TASK ("t", "1", "实施科技创新平台提质工程行动", "")), "changed task: 1 实施科技创新平台提升工程行动>1 实施科技创新平台提质工程行动 [title 实施科技创新平台提升工程行动>实施科技创新平台提质工程行动] by likeness 0.866\n" },
  { "tasks that nothing tells apart", TASKS (TASK ("t1", "1", "招商", ",\"deadline\":\"2023\"") "," TASK ("t2", "2", "招商", ",\"deadline\":\"2024\"")), TASKS (TASK ("t1", "3", "招商", ",\"deadline\":\"2025\"")), "tie task: 1 招商>\ntie task: 2 招商>\ntie task: >3 招商\n" },
  { "a deadline", TASKS (TASK ("t", "1", "招商", ",\"deadline\":\"2023\"")), TASKS (TASK ("t", "1", "招商", ",\"deadline\":\"ongoing\"")), "changed task: 1 招商>1 招商 [deadline 2023>ongoing date-dropped] = softer by number-and-title\n" },
  { "ongoing is no date", TASKS (TASK ("t", "1", "招商", ",\"deadline\":\"ongoing\"")), TASKS (TASK ("t", "1", "招商", "")), "changed task: 1 招商>1 招商 [deadline ongoing> same-demand] = other by number-and-title\n" },

  /* agencies */
  { "gained and lost", AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("support", "a1") "," BY ("support", "a2")))), AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("support", "a2") "," BY ("support", "a3")))), "removed assignment: support 市科技局> by number-and-title\nadded assignment: >support 市财政局 by number-and-title\n" },
  { "another role", AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a1")))), AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("support", "a1")))), "changed assignment: lead 市科技局>support 市科技局 [role lead>support] by number-and-title\n" },
  { "another one leads", AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a1") "," BY ("support", "a3")))), AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a2") "," BY ("support", "a3")))), "changed assignment: lead 市科技局>lead 市工信局 [agency 市科技局>市工信局] by number-and-title\n" },
  { "they change places", AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a1") "," BY ("support", "a2")))), AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a2") "," BY ("support", "a1")))), "changed assignment: lead 市科技局>support 市科技局 [role lead>support] by number-and-title\nchanged assignment: support 市工信局>lead 市工信局 [role support>lead] by number-and-title\n" },
  { "in another order", AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("support", "a1") "," BY ("support", "a2")))), AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("support", "a2") "," BY ("support", "a1")))), "" },
  { "its full name", AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a1")))), ",\"agencies\":[{\"id\":\"a9\",\"name\":\"市科技局\",\"full_name\":\"甲市科学技术局\"}]" TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a9")))), "" },
  { "a deadline of its own", AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED ("{\"agency\":\"a1\",\"role\":\"lead\",\"deadline\":\"2023-Q1\"}"))), AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED ("{\"agency\":\"a1\",\"role\":\"lead\",\"deadline\":\"2023-Q2\"}"))), "changed assignment: lead 市科技局, 2023-Q1>lead 市科技局, 2023-Q2 [deadline 2023-Q1>2023-Q2 later] = softer by number-and-title\n" },

  /* projects */
  { "a project", AREAS ",\"projects\":[{\"id\":\"p\",\"name\":\"产业园\",\"years\":{\"start\":2021,\"end\":2023}}]", AREAS ",\"projects\":[{\"id\":\"p\",\"name\":\"产业园\",\"area\":\"r2\",\"years\":{\"start\":2021,\"end\":2024}}]", "changed project: 产业园>产业园 [area >乙区] [years 2021–2023>2021–2024] by name\n" },
  { "what belongs to projects", ",\"projects\":[{\"id\":\"p1\",\"name\":\"甲园\"},{\"id\":\"p2\",\"name\":\"乙园\"}]" INDICATORS (INDICATOR ("i1", "投资", COUNT ",\"project\":\"p1\"", "1") "," INDICATOR ("i2", "投资", COUNT ",\"project\":\"p2\"", "2")), ",\"projects\":[{\"id\":\"p1\",\"name\":\"乙园\"},{\"id\":\"p2\",\"name\":\"甲园\"}]" INDICATORS (INDICATOR ("i1", "投资", COUNT ",\"project\":\"p1\"", "3") "," INDICATOR ("i2", "投资", COUNT ",\"project\":\"p2\"", "1")), "changed value: 2025: ≥ 2 家>2025: ≥ 3 家 [value 2>3 asks-more] = harder by name\n" },
};
/* clang-format on */

static void
test_case (gconstpointer data)
{
  const Case *this_case = data;
  g_autoptr (PlanModelPlan) old_plan = make_plan (this_case->before);
  g_autoptr (PlanModelPlan) new_plan = make_plan (this_case->after);
  g_autofree char *rows = describe (old_plan, new_plan);

  g_assert_cmpstr (rows, ==, this_case->rows);
  assert_mirrored (old_plan, new_plan);
  assert_same_plan (old_plan);
  assert_same_plan (new_plan);
}

/* Several figures of an indicator: role, year, amount, comparator, firmness. */
#define VALUES(...) INDICATORS ("{\"id\":\"i\",\"name\":\"甲\",\"unit\":\"家\",\"direction\":\"increase\",\"values\":[" __VA_ARGS__ "]}")
#define VALUE(role, year, value, comparator, more) \
  "{\"role\":\"" role "\",\"year\":" #year ",\"value\":\"" value "\",\"comparator\":\"" comparator "\",\"form\":\"level\"" more "}"
#define PERIOD(start, end) ",\"period\":{\"start\":" #start ",\"end\":" #end "}"

/* clang-format off */
static const Case statements[] = {
  { "one of two is gone", VALUES (VALUE ("target", 2025, "400", "reach", "") "," VALUE ("target", 2025, "400", "more-than", "")), VALUES (VALUE ("target", 2025, "400", "more-than", "")), "removed value: 2025: 400 家> [ > still-asked] = other by name\n" },
  { "the harder of two is gone", VALUES (VALUE ("target", 2025, "400", "reach", "") "," VALUE ("target", 2025, "400", "more-than", "")), VALUES (VALUE ("target", 2025, "400", "reach", "")), "removed value: 2025: > 400 家> [ > target-dropped] = softer by name\n" },
  { "as much is asked for, but only striven for", VALUES (VALUE ("target", 2025, "400", "reach", "") "," VALUE ("target", 2025, "500", "reach", ",\"firmness\":\"strive\"")), VALUES (VALUE ("target", 2025, "500", "reach", ",\"firmness\":\"strive\"")), "removed value: 2025: 400 家> [ > target-dropped] = softer by name\n" },
  { "sooner is as much", VALUES (VALUE ("target", 2025, "400", "reach", "") "," VALUE ("milestone", 2023, "400", "reach", "")), VALUES (VALUE ("milestone", 2023, "400", "reach", "")), "removed value: 2025: 400 家> [ > still-asked] = other by name\n" },
  { "later is not", VALUES (VALUE ("target", 2025, "400", "reach", "") "," VALUE ("milestone", 2023, "400", "reach", "")), VALUES (VALUE ("target", 2025, "400", "reach", "")), "removed value: 2023: 400 家> [ > target-dropped] = softer by name\n" },
  { "two tiers", VALUES (VALUE ("target", 2025, "13", "reach", "") "," VALUE ("target", 2025, "15", "reach", ",\"firmness\":\"strive\"")), VALUES (VALUE ("target", 2025, "12", "reach", "") "," VALUE ("target", 2025, "16", "reach", ",\"firmness\":\"strive\"")), "changed value: 2025: 13 家>2025: 12 家 [value 13>12 asks-less] = softer by name\nchanged value: 2025: 15 家, strive>2025: 16 家, strive [value 15>16 asks-more] = harder by name\n" },
  { "two wordings", VALUES (VALUE ("target", 2025, "400", "reach", "") "," VALUE ("target", 2025, "400", "more-than", "")), VALUES (VALUE ("target", 2025, "450", "more-than", "") "," VALUE ("target", 2025, "450", "reach", "")), "changed value: 2025: 400 家>2025: 450 家 [value 400>450 asks-more] = harder by name\nchanged value: 2025: > 400 家>2025: > 450 家 [value 400>450 asks-more] = harder by name\n" },
  { "each year with its own", VALUES (VALUE ("milestone", 2023, "10", "reach", "") "," VALUE ("target", 2025, "20", "reach", "")), VALUES (VALUE ("milestone", 2023, "20", "reach", "") "," VALUE ("target", 2025, "40", "reach", "")), "changed value: 2023: 10 家>2023: 20 家 [value 10>20 asks-more] = harder by name\nchanged value: 2025: 20 家>2025: 40 家 [value 20>40 asks-more] = harder by name\n" },
  { "a milestone is gone, an outlook is new", VALUES (VALUE ("milestone", 2023, "10", "reach", "") "," VALUE ("target", 2025, "20", "reach", "")), VALUES (VALUE ("target", 2025, "20", "reach", "") "," VALUE ("target", 2035, "50", "reach", "")), "removed value: 2023: 10 家> [ > target-dropped] = softer by name\nadded value: >2035: 50 家 [ > target-added] = harder by name\n" },
  { "the next plan", PERIOD (2021, 2023) VALUES (VALUE ("baseline", 2020, "5", "reach", "") "," VALUE ("milestone", 2022, "8", "reach", "") "," VALUE ("target", 2023, "10", "reach", "")), PERIOD (2024, 2026) VALUES (VALUE ("baseline", 2023, "9", "reach", "") "," VALUE ("target", 2026, "20", "reach", "")), "changed value: 2020: 5 家>2023: 9 家 [year 2020>2023] [value 5>9] by name\nremoved value: 2022: 8 家> [ > target-dropped] = softer by name\nchanged value: 2023: 10 家>2026: 20 家 [year 2023>2026 trade-off] [value 10>20 asks-more] = other by name\n" },
  { "the same for another year", VALUES (VALUE ("milestone", 2023, "10", "reach", "") "," VALUE ("target", 2025, "20", "reach", "")), VALUES (VALUE ("milestone", 2024, "10", "reach", "") "," VALUE ("target", 2025, "20", "reach", "")), "changed value: 2023: 10 家>2024: 10 家 [year 2023>2024 later] = softer by name\n" },
  { "another thing of the same year", VALUES (VALUE ("target", 2025, "10", "reach", "")), VALUES ("{\"role\":\"target\",\"year\":2025,\"value\":\"12\",\"comparator\":\"reach\",\"form\":\"annual-growth\",\"change\":\"rise\",\"unit\":\"%\"}"), "changed value: 2025: 10 家>2025: ↑12 %/年 [value 10>12 other-form] [unit 家>% other-unit] [form level>annual-growth other-form] [change >rise other-way] = other by name\n" },
  { "two of a year, and two others", VALUES (VALUE ("target", 2025, "1", "reach", "") "," VALUE ("target", 2025, "2", "reach", "")), VALUES (VALUE ("target", 2025, "3", "reach", "") "," VALUE ("target", 2025, "4", "reach", "")), "tie value: 2025: 1 家> by name\ntie value: 2025: 2 家> by name\ntie value: >2025: 3 家 by name\ntie value: >2025: 4 家 by name\n" },
  { "what was is not what is to be", VALUES (VALUE ("actual", 2020, "10", "reach", "")), VALUES (VALUE ("estimate", 2020, "10", "reach", "")), "removed value: 2020: 10 家> by name\nadded value: >2020: 10 家 by name\n" },
  { "a target that is only reckoned with", VALUES (VALUE ("target", 2025, "10", "reach", "")), VALUES (VALUE ("estimate", 2025, "10", "reach", "")), "removed value: 2025: 10 家> [ > target-dropped] = softer by name\nadded value: >2025: 10 家 by name\n" },
  { "a milestone becomes the target", VALUES (VALUE ("milestone", 2025, "10", "reach", "")), VALUES (VALUE ("target", 2025, "10", "reach", "")), "changed value: 2025: 10 家>2025: 10 家 [role milestone>target] by name\n" },
};
/* clang-format on */

/* Plans as they are */

static char *
find_file (const char *folder,
           const char *name)
{
  return g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), folder, name, NULL);
}

static void
add_plans (GPtrArray  *plans,
           const char *folder)
{
  g_autofree char *path = find_file (folder, "");
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) files = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autoptr (PlanModelCatalog) catalog = NULL;

      if (!g_str_has_suffix (name, ".json") || g_str_has_suffix (name, ".also.json"))
        continue;
      catalog = plan_model_catalog_new_from_path (file, &error);
      g_assert_no_error (error);
      g_ptr_array_add (plans, g_list_model_get_item (G_LIST_MODEL (catalog), 0));
    }
}

static void
test_plans (void)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_rows = 0;

  g_test_summary ("A plan has no difference to itself, and of any two each row is there from either side");
  add_plans (plans, "examples/plans");
  g_assert_cmpuint (plans->len, ==, 5);
  add_plans (plans, "tests/data/plans/open");
  g_assert_cmpuint (plans->len, >, 15);
  for (guint i = 0; i < plans->len; i++)
    {
      assert_same_plan (plans->pdata[i]);
      for (guint k = 0; k < i; k++)
        n_rows += assert_mirrored (plans->pdata[i], plans->pdata[k]);
    }
  g_assert_cmpuint (n_rows, >, 1000);
}

/* Changes something of every fourth object in a tree of plan JSON, and drops or doubles some. */
typedef struct
{
  GRand *random;
  guint n_changes;
} Mutation;

static void
change_member (Mutation   *self,
               JsonObject *object,
               const char *name)
{
  static const char *const comparators[] = { "reach", "at-least", "more-than", "at-most", "less-than", "about", "exactly" };

  if (!json_object_has_member (object, name) || g_rand_int_range (self->random, 0, 5) != 0)
    return;
  self->n_changes++;
  if (g_str_equal (name, "value"))
    {
      g_autofree char *digits = g_strdup_printf ("%d", g_rand_int_range (self->random, 0, 20));

      json_object_set_string_member (object, name, digits);
    }
  else if (g_str_equal (name, "comparator"))
    json_object_set_string_member (object, name, comparators[g_rand_int_range (self->random, 0, G_N_ELEMENTS (comparators))]);
  else if (g_str_equal (name, "year"))
    json_object_set_int_member (object, name, g_rand_int_range (self->random, 2020, 2027));
  else if (!g_str_equal (name, "title") && g_rand_boolean (self->random))
    json_object_remove_member (object, name);
  else
    {
      const char *text = json_object_get_string_member (object, name);
      g_autofree char *longer = g_strconcat (text, g_rand_boolean (self->random) ? "额" : "量", NULL);

      json_object_set_string_member (object, name, longer);
    }
}

static void
change_value (JsonArray *array,
              guint      index,
              JsonNode  *node,
              gpointer   user_data)
{
  JsonObject *value = json_node_get_object (node);

  /* A range that is none any more would be no plan. */
  if (json_object_has_member (value, "value_max") || json_object_has_member (value, "years")
      || json_object_has_member (value, "deadline"))
    return;
  change_member (user_data, value, "value");
  change_member (user_data, value, "comparator");
  change_member (user_data, value, "year");
}

static void
change_item (Mutation   *self,
             JsonObject *item)
{
  if (json_object_has_member (item, "name") && g_rand_int_range (self->random, 0, 4) == 0)
    {
      g_autofree char *name = g_strconcat (json_object_get_string_member (item, "name"), "额", NULL);

      json_object_set_string_member (item, "name", name);
    }
  change_member (self, item, "title");
  change_member (self, item, "number");
  change_member (self, item, "scope");
  change_member (self, item, "group");
  if (json_object_has_member (item, "values"))
    json_array_foreach_element (json_object_get_array_member (item, "values"), change_value, self);
}

/* The same once more, under another id. */
static void
add_twin (JsonArray *list,
          guint      position)
{
  g_autofree char *text = json_to_string (json_array_get_element (list, position), FALSE);
  g_autofree char *id = g_strdup_printf ("twin-%u", position);
  JsonNode *twin = json_from_string (text, NULL);

  json_object_set_string_member (json_node_get_object (twin), "id", id);
  json_array_add_element (list, twin);
}

static void
change_list (Mutation   *self,
             JsonObject *plan,
             const char *name)
{
  JsonArray *list = json_object_has_member (plan, name) ? json_object_get_array_member (plan, name) : NULL;
  guint n = list != NULL ? json_array_get_length (list) : 0;

  for (guint i = 0; i < n; i++)
    {
      if (g_rand_int_range (self->random, 0, 10) == 0)
        add_twin (list, i);
      change_item (self, json_array_get_object_element (list, i));
    }
}

static PlanModelPlan *
make_mutant (const char *path,
             guint32     seed)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  Mutation mutation = { random, 0 };
  g_autoptr (PlanModelCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  JsonObject *plan;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  plan = json_node_get_object (json_parser_get_root (parser));
  change_list (&mutation, plan, "indicators");
  change_list (&mutation, plan, "tasks");
  text = json_to_string (json_parser_get_root (parser), FALSE);
  catalog = load (text);

  return g_list_model_get_item (G_LIST_MODEL (catalog), 0);
}

static void
test_mutants (void)
{
  static const char *const names[] = { "wuchangshi-2021-2025.json", "changji-2021-2023.json", "anshun-2021-2025.json" };
  guint n_rows = 0;

  g_test_summary ("Of plans that were changed here and there each row is there from either side");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = find_file ("examples/plans", names[i]);
      g_autoptr (PlanModelPlan) original = make_mutant (path, 0);

      for (guint32 seed = 1; seed < 20; seed++)
        {
          g_autoptr (PlanModelPlan) mutant = make_mutant (path, seed);

          assert_same_plan (mutant);
          n_rows += assert_mirrored (original, mutant);
        }
    }
  g_assert_cmpuint (n_rows, >, 1000);
}

/* What rows lend */

static void
test_row (void)
{
  g_autoptr (PlanModelPlan) old_plan = make_plan (
      AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a1")))) ",\"projects\":[{\"id\":\"p\",\"name\":\"甲园\"}]"
      ",\"indicators\":[{\"id\":\"i\",\"name\":\"甲数\",\"unit\":\"家\",\"values\":[{\"role\":\"target\",\"year\":2025,\"value\":\"10\","
      "\"comparator\":\"at-least\",\"form\":\"level\",\"mentions\":[{\"span\":[3,5]},{\"span\":[7,12],\"wording\":\"10家以上\"}]}]}]");
  g_autoptr (PlanModelPlan) new_plan = make_plan (
      AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("guide", "a1"))))
      ",\"indicators\":[{\"id\":\"j\",\"name\":\"甲\",\"unit\":\"家\",\"values\":[{\"role\":\"target\",\"year\":2025,\"value\":\"9\","
      "\"comparator\":\"at-least\",\"form\":\"level\"}]}]");
  g_autoptr (PlanModelDiff) diff = plan_model_diff_new (old_plan, new_plan, NULL);
  GListModel *rows = plan_model_diff_get_rows (diff);
  g_autoptr (PlanModelDiffRow) value = g_list_model_get_item (rows, 0), assignment = g_list_model_get_item (rows, 1);
  g_autoptr (PlanModelDiffRow) project = g_list_model_get_item (rows, 2);

  g_test_summary ("What a row lends is what the plans have, and what one of them does not have is not there");
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 3);
  g_assert_true (plan_model_item_equal (plan_model_diff_get_old_plan (diff), old_plan));
  g_assert_true (plan_model_item_equal (plan_model_diff_get_new_plan (diff), new_plan));

  g_assert_cmpstr (plan_model_diff_row_get_name (value), ==, "甲");
  g_assert_cmpstr (plan_model_item_get_id (plan_model_diff_row_get_old_item (value)), ==, "i");
  g_assert_cmpstr (plan_model_item_get_id (plan_model_diff_row_get_new_item (value)), ==, "j");
  g_assert_true (PLAN_MODEL_IS_INDICATOR (plan_model_diff_row_get_new_item (value)));
  g_assert_true (plan_model_diff_row_get_old_item (value) == plan_model_diff_row_get_old_item (value));
  g_assert_cmpstr (plan_model_value_get_amount_text (plan_model_diff_row_get_old_value (value)), ==, "10");
  g_assert_cmpstr (plan_model_value_get_unit (plan_model_diff_row_get_new_value (value)), ==, "家");
  g_assert_cmpstr (plan_model_diff_row_get_old_wording (value), ==, "10家以上");
  g_assert_null (plan_model_diff_row_get_new_wording (value));
  g_assert_null (plan_model_diff_row_get_old_assignment (value));

  g_assert_true (PLAN_MODEL_IS_TASK (plan_model_diff_row_get_old_item (assignment)));
  g_assert_cmpint (plan_model_assignment_get_role (plan_model_diff_row_get_old_assignment (assignment)), ==,
                   PLAN_MODEL_ASSIGNMENT_ROLE_LEAD);
  g_assert_cmpint (plan_model_assignment_get_role (plan_model_diff_row_get_new_assignment (assignment)), ==,
                   PLAN_MODEL_ASSIGNMENT_ROLE_GUIDE);
  g_assert_cmpstr (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_assignment_get_task (
                       plan_model_diff_row_get_new_assignment (assignment)))),
                   ==, "t");
  g_assert_null (plan_model_diff_row_get_old_value (assignment));

  g_assert_true (PLAN_MODEL_IS_PROJECT (plan_model_diff_row_get_old_item (project)));
  g_assert_null (plan_model_diff_row_get_new_item (project));
  g_assert_cmpstr (plan_model_diff_row_get_name (project), ==, "甲园");
}

/* Reads every readable property once. */
static void
read_properties (GObject *object)
{
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);

  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, specs[i]->name, &value);
      g_assert_true (G_IS_VALUE (&value));
    }
}

static void
test_properties (void)
{
  g_autoptr (PlanModelPlan) old_plan = make_plan (INDICATORS (ONE_OF ("甲")) AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("lead", "a1")))));
  g_autoptr (PlanModelPlan) new_plan = make_plan (AGENCIES TASKS (TASK ("t", "1", "招商", ASSIGNED (BY ("guide", "a1")))));
  g_autoptr (PlanModelDiff) diff = plan_model_diff_new (old_plan, new_plan, NULL), bare = g_object_new (PLAN_MODEL_TYPE_DIFF, NULL);
  g_autoptr (PlanModelPlan) no_plan = g_object_new (PLAN_MODEL_TYPE_PLAN, NULL);
  g_autoptr (PlanModelDiff) empty = plan_model_diff_new (no_plan, old_plan, NULL);
  g_autoptr (PlanModelDiffRow) bare_row = g_object_new (PLAN_MODEL_TYPE_DIFF_ROW, NULL);
  g_autoptr (GPtrArray) changes = plan_model_diff_row_dup_changes (bare_row);
  GListModel *rows = plan_model_diff_get_rows (diff);
  g_autofree char *json = plan_model_diff_to_json (bare);
  g_autoptr (PlanModelTable) table = plan_model_diff_dup_table (bare);

  g_test_summary ("Every property can be read, of a row and of nothing");
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GObject) row = g_list_model_get_item (rows, i);

      read_properties (row);
    }
  read_properties (G_OBJECT (diff));
  read_properties (G_OBJECT (bare));
  read_properties (G_OBJECT (empty));
  read_properties (G_OBJECT (bare_row));
  g_assert_cmpuint (changes->len, ==, 0);
  g_assert_cmpuint (plan_model_table_get_n_rows (table), ==, 0);
  g_assert_null (plan_model_diff_get_old_plan (bare));
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_diff_get_rows (bare)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_diff_get_rows (empty)), ==, 2);
}

static void
test_areas (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    gboolean areas_differ;
  } cases[] = {
    { "\"name\":\"甲市\"", "\"name\":\"甲市\"", FALSE },
    { "\"name\":\"甲市\"", "\"name\":\"乙市\"", TRUE },
    { "\"name\":\"甲市\",\"code\":\"520400\"", "\"name\":\"乙市\",\"code\":\"520400\"", FALSE },
    { "\"name\":\"甲市\",\"code\":\"520400\"", "\"name\":\"甲市\",\"code\":\"520500\"", TRUE },
    { "\"name\":\"甲市\",\"code\":\"520400\"", "\"name\":\"甲市\"", FALSE },
    { "\"name\":\"烏市\"", "\"name\":\"乌市\"", FALSE },
    { NULL, "\"name\":\"甲市\"", FALSE },
  };

  g_test_summary ("Areas are the same by code, else by name; and what two plans say of two areas is not the same");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const areas[] = { cases[i].before, cases[i].after };
      PlanModelPlan *plans[2];
      g_autoptr (PlanModelDiff) diff = NULL;

      for (guint side = 0; side < 2; side++)
        {
          g_autofree char *area = areas[side] != NULL ? g_strdup_printf (",\"area\":\"r\",\"areas\":[{\"id\":\"r\",%s}]", areas[side])
                                                      : g_strdup ("");
          g_autofree char *members = g_strconcat (area, INDICATORS (ONE_OF ("甲")), NULL);

          plans[side] = make_plan (members);
        }
      g_test_message ("%u", i);
      diff = plan_model_diff_new (plans[0], plans[1], NULL);
      g_assert_cmpint (plan_model_diff_get_areas_differ (diff), ==, cases[i].areas_differ);
      g_assert_false (plan_model_diff_get_crowded (diff));
      g_assert_cmpuint (g_list_model_get_n_items (plan_model_diff_get_rows (diff)), ==, cases[i].areas_differ ? 2 : 0);
      assert_mirrored (plans[0], plans[1]);
      g_object_unref (plans[0]);
      g_object_unref (plans[1]);
    }
}

/* Plans whose indicators all have one name, or names that are alike. */
static PlanModelPlan *
make_crowd (guint       n,
            const char *start,
            const char *end, /* NULL: no number between */
            guint       year)
{
  g_autoptr (GString) members = g_string_new (",\"indicators\":[");

  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (members, "%s{\"id\":\"i%u\",\"name\":\"", i > 0 ? "," : "", i);
      g_string_append (members, start);
      if (end != NULL)
        g_string_append_printf (members, "%05u%s", i, end);
      g_string_append_printf (members, "\",\"values\":[{\"role\":\"target\",\"year\":%u,\"value\":\"%u\"}]}", year, i);
    }
  g_string_append_c (members, ']');

  return make_plan (members->str);
}

static void
test_crowd (void)
{
  const guint n = 5000;
  g_autoptr (PlanModelPlan) same = make_crowd (n, "技术改造项目完成投资额", NULL, 2025);
  g_autoptr (PlanModelPlan) other = make_crowd (n, "技术改造项目完成投资额", NULL, 2026);
  g_autoptr (PlanModelPlan) alike = make_crowd (n, "规模以上工业企业第", "号技术改造项目完成投资", 2025);
  g_autoptr (PlanModelPlan) longer = make_crowd (n, "规模以上工业企业第", "号技术改造项目计划完成投资", 2025);
  g_autoptr (PlanModelDiff) diff = NULL, crowded = NULL;
  g_autofree char *json = NULL;

  g_test_summary ("Thousands of indicators of one name, or of names that are alike, are not compared all with all, and that is said");
  assert_same_plan (same);
  assert_same_plan (alike);
  diff = plan_model_diff_new (same, other, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_diff_get_rows (diff)), ==, 2 * n);
  g_assert_false (plan_model_diff_get_crowded (diff));
  json = plan_model_diff_to_json (diff);
  g_assert_nonnull (strstr (json, "\"tie\": 1\n"));
  g_assert_null (strstr (json, "\"tie\": 2\n"));
  crowded = plan_model_diff_new (alike, longer, NULL);
  g_assert_true (plan_model_diff_get_crowded (crowded));
  assert_mirrored (alike, longer);
}

static gpointer
read_rows (gpointer diff)
{
  GListModel *rows = plan_model_diff_get_rows (diff);
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelDiffRow) row = g_list_model_get_item (rows, i);
      g_autofree char *text = describe_row (row, FALSE);

      plan_model_diff_row_get_old_item (row);
      plan_model_diff_row_get_new_value (row);
      plan_model_diff_row_get_new_assignment (row);
      g_string_append (string, text);
    }

  return g_string_free (string, FALSE);
}

static void
test_threads (void)
{
  g_autofree char *path = find_file ("examples/plans", "changji-2021-2023.json");
  g_autoptr (PlanModelPlan) old_plan = make_mutant (path, 3), new_plan = make_mutant (path, 4);
  g_autoptr (PlanModelDiff) diff = plan_model_diff_new (old_plan, new_plan, NULL);
  GThread *threads[4];
  g_autofree char *first = NULL;

  g_test_summary ("Several threads read one diff, and read the same");
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, read_rows, diff);
  first = g_thread_join (threads[0]);
  g_assert_cmpuint (strlen (first), >, 100);
  for (guint i = 1; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *rows = g_thread_join (threads[i]);

      g_assert_cmpstr (rows, ==, first);
    }
}

static void
test_output (void)
{
  g_autofree char *path = find_file ("examples/plans", "changji-2021-2023.json");
  g_autoptr (PlanModelPlan) old_plan = make_mutant (path, 5), new_plan = make_mutant (path, 6);
  g_autoptr (PlanModelDiff) diff = plan_model_diff_new (old_plan, new_plan, NULL);
  g_autoptr (PlanModelTable) table = plan_model_diff_dup_table (diff);
  g_autofree char *text = plan_model_diff_to_json (diff);
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  g_auto (GStrv) senses = plan_model_table_dup_strings (table, "sense", NULL);
  JsonArray *rows;

  g_test_summary ("Table and JSON have the rows of the list");
  g_assert_nonnull (root);
  rows = json_object_get_array_member (json_node_get_object (root), "rows");
  g_assert_cmpuint (json_array_get_length (rows), >, 20);
  g_assert_cmpuint (json_array_get_length (rows), ==, plan_model_table_get_n_rows (table));
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      g_autoptr (PlanModelDiffRow) row = g_list_model_get_item (plan_model_diff_get_rows (diff), i);
      g_autoptr (GPtrArray) changes_of_row = plan_model_diff_row_dup_changes (row);
      JsonObject *object = json_array_get_object_element (rows, i);
      const char *sense = plan_model_diff_row_get_sense (row) == PLAN_MODEL_DIFF_SENSE_NONE
                              ? NULL
                              : get_nick (PLAN_MODEL_TYPE_DIFF_SENSE, (int) plan_model_diff_row_get_sense (row));

      g_assert_cmpstr (json_object_get_string_member_with_default (object, "sense", NULL), ==, sense);
      g_assert_cmpstr (senses[i], ==, sense != NULL ? sense : "");
      g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==,
                       get_nick (PLAN_MODEL_TYPE_DIFF_KIND, (int) plan_model_diff_row_get_kind (row)));
      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "changes")), ==, changes_of_row->len);
      g_assert_true (json_object_get_null_member (object, "old") == (plan_model_diff_row_get_old_text (row) == NULL));
    }
}

/* The chapter */

/* The rows of a table between two marks, as arrays of cells. */
static GPtrArray *
read_table (const char *mark)
{
  g_autofree char *path = find_file ("docs", "differences.md"), *text = NULL;
  g_autofree char *start = g_strdup_printf ("<!-- %s -->\n", mark), *end = g_strdup_printf ("<!-- /%s -->", mark);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  char *table;

  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  table = strstr (text, start);
  g_assert_nonnull (table);
  *strstr (table, end) = '\0';
  lines = g_strsplit (table + strlen (start), "\n", -1);
  for (guint i = 2; lines[i] != NULL && lines[i][0] != '\0'; i++)
    {
      char **cells = g_strsplit (lines[i] + strlen ("| "), " | ", -1);
      char *last = cells[g_strv_length (cells) - 1];

      g_assert_true (g_str_has_suffix (last, " |"));
      last[strlen (last) - strlen (" |")] = '\0';
      g_ptr_array_add (rows, cells);
    }

  return rows;
}

static void
test_chapter_reasons (void)
{
  g_autoptr (GPtrArray) rows = read_table ("reasons");
  g_autoptr (GEnumClass) reasons = g_type_class_ref (PLAN_MODEL_TYPE_DIFF_REASON);

  g_test_summary ("The manual has every reason, with its sense and what it says");
  g_assert_cmpuint (rows->len, ==, reasons->n_values - 1);
  for (guint i = 0; i < rows->len; i++)
    {
      PlanModelDiffReason reason = (PlanModelDiffReason) (i + 1);
      const char *const *cells = rows->pdata[i];
      g_autofree char *word = g_strdup_printf ("`%s`", get_nick (PLAN_MODEL_TYPE_DIFF_REASON, (int) reason));

      g_assert_cmpstr (cells[0], ==, word);
      g_assert_cmpstr (cells[1], ==, get_nick (PLAN_MODEL_TYPE_DIFF_SENSE, (int) plan_model_diff_reason_get_sense (reason)));
      g_assert_cmpstr (cells[2], ==, plan_model_diff_reason_get_explanation (reason));
    }
}

/* A document in which a cell of the table is the goal, or the caption of a table of goals. */
static PlanModelPlan *
read_goal (const char *goal)
{
  static const char caption[] = "表";
  static const char rows[] = "\n序号 | 指标 | 单位 | 2023年 | 2026年\n1 | 高新技术企业数 | 家 | 200 | 400";
  gboolean is_table = g_str_has_prefix (goal, caption), is_none = g_str_equal (goal, "—");
  g_autofree char *text = g_strconcat ("云河市科技创新三年行动计划（2024—2026年）\n一、行动目标\n", is_none ? "加快发展" : goal,
                                       is_table ? rows : "。", "\n二、保障措施\n加强统筹协调。\n", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PlanModelReader) reader = plan_model_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_reader_read_bytes (reader, bytes, "goal.txt", &error);

  g_assert_no_error (error);

  return g_list_model_get_item (G_LIST_MODEL (catalog), 0);
}

/* The words of all reasons of a row, each once. */
static char *
list_reasons (PlanModelDiffRow *row)
{
  g_autoptr (GPtrArray) changes = plan_model_diff_row_dup_changes (row);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < changes->len; i++)
    {
      PlanModelDiffReason reason = plan_model_diff_change_get_reason (changes->pdata[i]);
      char *word = g_strdup_printf ("`%s`", get_nick (PLAN_MODEL_TYPE_DIFF_REASON, (int) reason));

      if (reason == PLAN_MODEL_DIFF_REASON_NONE || g_ptr_array_find_with_equal_func (words, word, g_str_equal, NULL))
        g_free (word);
      else
        g_ptr_array_add (words, word);
    }
  g_ptr_array_add (words, NULL);

  return g_strjoinv (", ", (char **) words->pdata);
}

static void
test_chapter_wordings (void)
{
  g_autoptr (GPtrArray) rows = read_table ("wordings");

  g_test_summary ("Of two documents with the wordings of the manual it says what the manual says");
  g_assert_cmpuint (rows->len, >, 25);
  for (guint i = 0; i < rows->len; i++)
    {
      const char *const *cells = rows->pdata[i];
      g_autoptr (PlanModelPlan) old_plan = read_goal (cells[0]), new_plan = read_goal (cells[1]);
      g_autoptr (PlanModelDiff) diff = plan_model_diff_new (old_plan, new_plan, NULL);
      GListModel *found = plan_model_diff_get_rows (diff);
      g_autoptr (PlanModelDiffRow) row = g_list_model_get_item (found, 0);
      g_autofree char *reasons = NULL;

      g_test_message ("%s | %s", cells[0], cells[1]);
      g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);
      reasons = list_reasons (row);
      g_assert_cmpstr (get_nick (PLAN_MODEL_TYPE_DIFF_SENSE, (int) plan_model_diff_row_get_sense (row)), ==, cells[2]);
      g_assert_cmpstr (reasons, ==, cells[3]);
      assert_mirrored (old_plan, new_plan);
    }
}

#define ADD_CASES(folder, cases, test)                                                            \
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)                                                \
    {                                                                                             \
      g_autofree char *path = g_strdup_printf ("/planmodel/diff/" folder "/%s", (cases)[i].name); \
                                                                                                  \
      g_test_add_data_func (path, &(cases)[i], test);                                             \
    }

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/diff/comparators", test_comparators);
  ADD_CASES ("change", value_changes, test_change)
  g_test_add_func ("/planmodel/diff/past", test_past);
  g_test_add_func ("/planmodel/diff/reasons", test_reasons);
  ADD_CASES ("case", plan_cases, test_case)
  ADD_CASES ("statements", statements, test_case)
  g_test_add_func ("/planmodel/diff/plans", test_plans);
  g_test_add_func ("/planmodel/diff/mutants", test_mutants);
  g_test_add_func ("/planmodel/diff/row", test_row);
  g_test_add_func ("/planmodel/diff/properties", test_properties);
  g_test_add_func ("/planmodel/diff/areas", test_areas);
  g_test_add_func ("/planmodel/diff/crowd", test_crowd);
  g_test_add_func ("/planmodel/diff/threads", test_threads);
  g_test_add_func ("/planmodel/diff/output", test_output);
  g_test_add_func ("/planmodel/diff/chapter/reasons", test_chapter_reasons);
  g_test_add_func ("/planmodel/diff/chapter/wordings", test_chapter_wordings);

  return g_test_run ();
}
