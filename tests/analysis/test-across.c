/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <planmodel.h>

#include <libplanmodel/analysis/comparison-obstacle-private.h>
#include <string.h>

#define LEVEL(year, value, comparator) \
  "{\"role\":\"target\",\"year\":" #year ",\"value\":\"" value "\",\"comparator\":\"" comparator "\",\"form\":\"level\"}"
#define BASELINE(year, value) "{\"role\":\"baseline\",\"year\":" #year ",\"value\":\"" value "\"}"
#define GROWTH(form, change, value, comparator, unit)                                                          \
  "{\"role\":\"target\",\"year\":2025,\"value\":\"" value "\",\"unit\":\"" unit "\",\"comparator\":\"" comparator \
  "\",\"form\":\"" form "\",\"change\":\"" change "\"}"

/* A plan of one indicator. */
static char *
make_plan (const char *id,
           const char *name,
           const char *unit,
           const char *values)
{
  g_autofree char *stated = unit != NULL ? g_strdup_printf ("\"unit\":\"%s\",", unit) : g_strdup ("");

  return g_strdup_printf ("{\"planmodel\":\"1\",\"id\":\"%s\",\"title\":\"%s\",\"kind\":\"other\",\"period\":{\"start\":2021,"
                          "\"end\":2025},\"indicators\":[{\"id\":\"i1\",\"name\":\"%s\",%s\"values\":[%s]}]}\n",
                          id, id, name, stated, values);
}

static PlanModelCatalog *
load (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog = plan_model_catalog_new_from_bytes (bytes, &error);

  g_assert_no_error (error);

  return catalog;
}

/* An indicator beside two of the same thing that have levels for 2025, and what is expected of its row. */
typedef struct
{
  const char *title;
  const char *thing; /* of the two others */
  const char *thing_unit;
  const char *name;
  const char *unit; /* NULL: none */
  const char *values;
  const char *obstacles; /* words, with spaces between them */
  const char *target; /* aligned; NULL: none */
  PlanModelComparator comparator;
  gboolean is_computed;
} Case;

#define FIRMS "高新技术企业数", "家"
#define OUTPUT "高新技术产业产值", "亿元"

/* clang-format off */
static const Case cases[] = {
  { "the same", FIRMS, "高新技术企业数", "家", LEVEL (2025, "50", "more-than"), "", "50", PLAN_MODEL_COMPARATOR_MORE_THAN, FALSE },
  { "no target", FIRMS, "高新技术企业数", "家", BASELINE (2020, "50"), "no-amount", NULL, PLAN_MODEL_COMPARATOR_NONE, FALSE },
  { "no number", FIRMS, "高新技术企业数", "家", "{\"role\":\"target\",\"year\":2025,\"form\":\"qualitative\"}", "no-amount", NULL,
    PLAN_MODEL_COMPARATOR_NONE, FALSE },
  { "no year", FIRMS, "高新技术企业数", "家",
    "{\"role\":\"target\",\"value\":\"50\",\"comparator\":\"reach\",\"form\":\"level\"}", "no-year", "50", PLAN_MODEL_COMPARATOR_REACH, FALSE },
  { "another year", FIRMS, "高新技术企业数", "家", LEVEL (2023, "50", "reach"), "other-year", "50", PLAN_MODEL_COMPARATOR_REACH, FALSE },
  { "a range", FIRMS, "高新技术企业数", "家",
    "{\"role\":\"target\",\"year\":2025,\"value\":\"2\",\"value_max\":\"3\",\"comparator\":\"between\",\"form\":\"level\"}",
    "range", NULL, PLAN_MODEL_COMPARATOR_NONE, FALSE },
  { "two tiers", OUTPUT, "高新技术产业产值", "亿元",
    LEVEL (2025, "13", "reach") ",{\"role\":\"target\",\"year\":2025,\"value\":\"15\",\"comparator\":\"reach\",\"form\":\"level\",\"firmness\":\"strive\"}",
    "two-tiers", "13", PLAN_MODEL_COMPARATOR_REACH, FALSE },
  { "the same said twice is no tier", OUTPUT, "高新技术产业产值", "亿元",
    LEVEL (2025, "13", "reach") ",{\"role\":\"target\",\"year\":2025,\"value\":\"13.0\",\"comparator\":\"at-least\",\"form\":\"level\",\"firmness\":\"strive\"}",
    "", "13", PLAN_MODEL_COMPARATOR_REACH, FALSE },
  { "an increment", FIRMS, "高新技术企业数", "家",
    "{\"role\":\"target\",\"year\":2025,\"value\":\"5\",\"comparator\":\"reach\",\"form\":\"increment\"}",
    "other-form", NULL, PLAN_MODEL_COMPARATOR_NONE, FALSE },
  { "growth without a baseline", OUTPUT, "高新技术产业产值", "亿元", GROWTH ("annual-growth", "rise", "10", "at-least", "%"),
    "other-form", NULL, PLAN_MODEL_COMPARATOR_NONE, FALSE },
  /* 100 × 1.1^5 */
  { "growth a year", OUTPUT, "高新技术产业产值", "亿元", BASELINE (2020, "100.00") "," GROWTH ("annual-growth", "rise", "10", "at-least", "%"),
    "", "161.051", PLAN_MODEL_COMPARATOR_AT_LEAST, TRUE },
  /* 3 × 1.077^5 = 4.3470…, which has more places than are worth it */
  { "growth that is rounded", OUTPUT, "高新技术产业产值", "亿元", BASELINE (2020, "3") "," GROWTH ("annual-growth", "rise", "7.7", "reach", "%"),
    "", "4.35", PLAN_MODEL_COMPARATOR_REACH, TRUE },
  { "growth in all", OUTPUT, "高新技术产业产值", "亿元", BASELINE (2020, "80") "," GROWTH ("percent-change", "rise", "12.5", "more-than", "%"),
    "", "90", PLAN_MODEL_COMPARATOR_MORE_THAN, TRUE },
  { "a fall turns a bound round", OUTPUT, "高新技术产业产值", "亿元", BASELINE (2020, "80") "," GROWTH ("percent-change", "fall", "13", "at-least", "%"),
    "", "69.6", PLAN_MODEL_COMPARATOR_AT_MOST, TRUE },
  { "by two times", OUTPUT, "高新技术产业产值", "亿元", BASELINE (2020, "80") "," GROWTH ("percent-change", "rise", "2", "reach", "倍"),
    "", "240", PLAN_MODEL_COMPARATOR_REACH, TRUE },
  { "to two times", OUTPUT, "高新技术产业产值", "亿元",
    BASELINE (2020, "80") ",{\"role\":\"target\",\"year\":2025,\"value\":\"2\",\"unit\":\"倍\",\"comparator\":\"reach\",\"form\":\"multiple\"}",
    "", "160", PLAN_MODEL_COMPARATOR_REACH, TRUE },
  { "more by so much", OUTPUT, "高新技术产业产值", "亿元", BASELINE (2020, "80") "," GROWTH ("change", "rise", "5000", "reach", "万元"),
    "", "80.5", PLAN_MODEL_COMPARATOR_REACH, TRUE },
  { "from a baseline that is a bound", OUTPUT, "高新技术产业产值", "亿元",
    "{\"role\":\"baseline\",\"year\":2020,\"value\":\"80\",\"comparator\":\"more-than\"}," GROWTH ("percent-change", "rise", "10", "reach", "%"),
    "other-form", NULL, PLAN_MODEL_COMPARATOR_NONE, FALSE },
  { "another size of unit", OUTPUT, "高新技术产业产值", "万元", LEVEL (2025, "46230000", "at-least"), "", "4623", PLAN_MODEL_COMPARATOR_AT_LEAST, FALSE },
  { "traditional script", FIRMS, "高新技術企業數", "家", LEVEL (2025, "50", "reach"), "", "50", PLAN_MODEL_COMPARATOR_REACH, FALSE },
};
/* clang-format on */

static char *
join_obstacles (PlanModelComparisonRow *row)
{
  GString *words = g_string_new (NULL);

  for (guint i = 1; i < PLAN_MODEL_N_COMPARISON_OBSTACLES; i++)
    {
      if (plan_model_comparison_row_has_obstacle (row, i))
        g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", plan_model_comparison_obstacle_get_word (i));
    }

  return g_string_free (words, FALSE);
}

static PlanModelComparisonRow *
find_row (PlanModelComparison *comparison,
          const char          *plan)
{
  GListModel *rows = plan_model_comparison_get_rows (comparison);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelComparisonRow) row = g_list_model_get_item (rows, i);

      if (g_str_equal (plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_comparison_row_get_plan (row))), plan))
        return g_steal_pointer (&row);
    }

  return NULL;
}

static void
test_obstacles (void)
{
  g_test_summary ("Each row is held against the others in one unit, or a code says why not");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autofree char *a = make_plan ("a", c->name, c->unit, c->values);
      g_autofree char *b = make_plan ("b", c->thing, c->thing_unit, LEVEL (2025, "100", "reach"));
      g_autofree char *d = make_plan ("d", c->thing, c->thing_unit, LEVEL (2025, "200", "reach"));
      g_autofree char *all = g_strconcat (a, b, d, NULL);
      g_autoptr (PlanModelCatalog) catalog = load (all);
      g_autoptr (PlanModelComparison) comparison = plan_model_comparison_new_for_name (catalog, c->thing);
      g_autoptr (PlanModelComparisonRow) row = find_row (comparison, "a");
      g_autofree char *obstacles = NULL;

      g_test_message ("%s", c->title);
      g_assert_nonnull (row);
      obstacles = join_obstacles (row);
      g_assert_cmpstr (obstacles, ==, c->obstacles);
      g_assert_cmpstr (plan_model_comparison_row_get_aligned_target_text (row), ==, c->target);
      g_assert_cmpint (plan_model_comparison_row_get_aligned_comparator (row), ==, c->comparator);
      g_assert_cmpint (plan_model_comparison_row_is_computed (row), ==, c->is_computed);
    }
}

/* The thing that is asked for, another one, and what stands in the way of it. */
static const struct
{
  const char *concept;
  const char *thing;
  const char *unit;
  const char *name;
  const char *other_unit;
  const char *obstacle;
} close_things[] = {
  { "high-tech-enterprises", "高新技术企业数", "家", "申报高新技术企业数", "家", "close-only" },
  { "rd-intensity", "研发经费支出占地区生产总值比重", "%", "研发经费支出占工业总产值比重", "%", "other-base" },
  { "rd-intensity", "研发经费支出占地区生产总值比重", "%", "规模以上工业企业研发经费支出占地区生产总值比重", "%", "other-population" },
  { "high-tech-enterprises", "高新技术企业数", "家", "市级高新技术企业数", "家", "other-grade" },
  { "high-tech-enterprises", "高新技术企业数", "家", "高新技术企业数", "亿元", "other-dimension" },
};

static void
test_close (void)
{
  g_test_summary ("What is only close to a concept stays out, unless it is asked for, and then says what differs");
  for (guint i = 0; i < G_N_ELEMENTS (close_things); i++)
    {
      g_autofree char *a = make_plan ("a", close_things[i].thing, close_things[i].unit, LEVEL (2025, "2", "reach"));
      g_autofree char *b = make_plan ("b", close_things[i].name, close_things[i].other_unit, LEVEL (2025, "3", "reach"));
      g_autofree char *all = g_strconcat (a, b, NULL);
      g_autoptr (PlanModelCatalog) catalog = load (all);
      g_autoptr (PlanModelComparer) comparer = g_object_new (PLAN_MODEL_TYPE_COMPARER, "concept", close_things[i].concept, NULL);
      g_autoptr (PlanModelComparison) sure = NULL;
      g_autoptr (PlanModelComparison) all_of_them = NULL;
      g_autoptr (PlanModelComparisonRow) row = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", close_things[i].name);
      sure = plan_model_comparer_run (comparer, catalog, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (g_list_model_get_n_items (plan_model_comparison_get_rows (sure)), ==, 1);
      plan_model_comparer_set_with_close (comparer, TRUE);
      all_of_them = plan_model_comparer_run (comparer, catalog, &error);
      g_assert_no_error (error);
      row = find_row (all_of_them, "b");
      g_assert_nonnull (row);
      g_assert_cmpint (plan_model_comparison_row_get_grade (row), ==, PLAN_MODEL_ALIGNMENT_GRADE_CLOSE);
      g_assert_cmpstr (plan_model_comparison_obstacle_get_word (plan_model_comparison_row_get_obstacle (row)), ==,
                       close_things[i].obstacle);
    }
}

/* The plans in the order of the rows, with a stroke between groups. */
static char *
list_plans (PlanModelComparison *comparison)
{
  GListModel *rows = plan_model_comparison_get_rows (comparison);
  GString *plans = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PlanModelComparisonRow) row = g_list_model_get_item (rows, i);

      g_string_append (plans, plan_model_item_get_id (PLAN_MODEL_ITEM (plan_model_comparison_row_get_plan (row))));
    }

  return g_string_free (plans, FALSE);
}

static PlanModelCatalog *
load_several (void)
{
  g_autofree char *a = make_plan ("a", "高新技术企业数", "家", LEVEL (2025, "50", "more-than"));
  g_autofree char *b = make_plan ("b", "高新技术企业", "家", LEVEL (2023, "400", "reach"));
  g_autofree char *c = make_plan ("c", "国家高新技术企业", "家", LEVEL (2025, "70", "reach"));
  g_autofree char *d = make_plan ("d", "高新技术产业产值", "亿元", LEVEL (2025, "7", "reach"));
  g_autofree char *e = make_plan ("e", "规模以上高新技术企业创新平台", "个", LEVEL (2025, "900", "reach"));
  g_autofree char *all = g_strconcat (a, b, c, d, e, NULL);

  return load (all);
}

static const struct
{
  const char *name;
  const char *concept;
  PlanModelComparisonGrouping grouping;
  PlanModelComparisonOrder order;
  int year;
  const char *plans;
} arrangements[] = {
  { NULL, "high-tech-enterprises", PLAN_MODEL_COMPARISON_GROUPING_NONE, PLAN_MODEL_COMPARISON_ORDER_CATALOG, 0, "abc" },
  { NULL, "high-tech-enterprises", PLAN_MODEL_COMPARISON_GROUPING_NONE, PLAN_MODEL_COMPARISON_ORDER_TARGET, 0, "bca" },
  { NULL, "high-tech-enterprises", PLAN_MODEL_COMPARISON_GROUPING_NONE, PLAN_MODEL_COMPARISON_ORDER_YEAR, 0, "bac" },
  { NULL, "high-tech-enterprises", PLAN_MODEL_COMPARISON_GROUPING_YEAR, PLAN_MODEL_COMPARISON_ORDER_TARGET, 0, "bca" },
  /* the exact name, then another name of the same thing, then what only has it in its name */
  { "高新技术企业", NULL, PLAN_MODEL_COMPARISON_GROUPING_NONE, PLAN_MODEL_COMPARISON_ORDER_CATALOG, 0, "abce" },
  { "高新技術企業", NULL, PLAN_MODEL_COMPARISON_GROUPING_NONE, PLAN_MODEL_COMPARISON_ORDER_CATALOG, 0, "abce" },
  { "高新技术企业", NULL, PLAN_MODEL_COMPARISON_GROUPING_NONE, PLAN_MODEL_COMPARISON_ORDER_TARGET, 0, "bace" },
  /* only what several plans have */
  { NULL, NULL, PLAN_MODEL_COMPARISON_GROUPING_CONCEPT, PLAN_MODEL_COMPARISON_ORDER_CATALOG, 0, "abc" },
  { NULL, NULL, PLAN_MODEL_COMPARISON_GROUPING_YEAR, PLAN_MODEL_COMPARISON_ORDER_CATALOG, 0, "bacde" },
  { NULL, NULL, PLAN_MODEL_COMPARISON_GROUPING_NONE, PLAN_MODEL_COMPARISON_ORDER_CATALOG, 0, "abcde" },
};

static void
test_arrangement (void)
{
  g_autoptr (PlanModelCatalog) catalog = load_several ();

  g_test_summary ("Rows are grouped and sorted as they are asked for; what is sure comes before what is close");
  for (guint i = 0; i < G_N_ELEMENTS (arrangements); i++)
    {
      g_autoptr (PlanModelComparer) comparer =
          g_object_new (PLAN_MODEL_TYPE_COMPARER, "name", arrangements[i].name, "concept", arrangements[i].concept, "grouping",
                        arrangements[i].grouping, "order", arrangements[i].order, "year", arrangements[i].year, NULL);
      g_autoptr (PlanModelComparison) comparison = NULL;
      g_autofree char *plans = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%u", i);
      comparison = plan_model_comparer_run (comparer, catalog, &error);
      g_assert_no_error (error);
      plans = list_plans (comparison);
      g_assert_cmpstr (plans, ==, arrangements[i].plans);
    }
}

static void
test_year (void)
{
  g_autofree char *a = make_plan ("a", "高新技术企业数", "家",
                                  "{\"role\":\"milestone\",\"year\":2023,\"value\":\"30\",\"comparator\":\"reach\",\"form\":\"level\"},"
                                  LEVEL (2025, "50", "reach"));
  g_autofree char *b = make_plan ("b", "高新技术企业数", "家", LEVEL (2022, "20", "reach"));
  g_autofree char *all = g_strconcat (a, b, NULL);
  g_autoptr (PlanModelCatalog) catalog = load (all);
  g_autoptr (PlanModelComparer) comparer =
      g_object_new (PLAN_MODEL_TYPE_COMPARER, "concept", "high-tech-enterprises", "year", 2023, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelComparison) comparison = plan_model_comparer_run (comparer, catalog, &error);
  g_autoptr (PlanModelComparisonRow) has_it = find_row (comparison, "a");
  g_autoptr (PlanModelComparisonRow) has_another = find_row (comparison, "b");
  g_autoptr (GPtrArray) statements = plan_model_comparison_row_dup_statements (has_it);

  g_test_summary ("The target of the year that is asked for is taken, else the nearest, which says so");
  g_assert_no_error (error);
  g_assert_cmpstr (plan_model_comparison_row_get_aligned_target_text (has_it), ==, "30");
  g_assert_cmpint (plan_model_comparison_row_get_obstacle (has_it), ==, PLAN_MODEL_COMPARISON_OBSTACLE_NONE);
  g_assert_cmpuint (statements->len, ==, 2);
  g_assert_cmpstr (plan_model_comparison_row_get_aligned_target_text (has_another), ==, "20");
  g_assert_cmpint (plan_model_comparison_row_get_obstacle (has_another), ==, PLAN_MODEL_COMPARISON_OBSTACLE_OTHER_YEAR);
}

static void
test_errors (void)
{
  g_autoptr (PlanModelCatalog) catalog = load_several ();
  g_autoptr (PlanModelComparer) unknown = g_object_new (PLAN_MODEL_TYPE_COMPARER, "concept", "nothing-of-the-kind", NULL);
  g_autoptr (PlanModelComparer) both =
      g_object_new (PLAN_MODEL_TYPE_COMPARER, "concept", "high-tech-enterprises", "name", "x", NULL);
  g_autoptr (PlanModelComparer) absent = g_object_new (PLAN_MODEL_TYPE_COMPARER, "name", "没有这样的指标", NULL);
  g_autoptr (PlanModelComparison) nothing = NULL;
  g_autoptr (GError) error = NULL;

  g_test_summary ("A concept that is not in the vocabulary is an error, and an answer without rows is none");
  g_assert_null (plan_model_comparer_run (unknown, catalog, &error));
  g_assert_error (error, PLAN_MODEL_COMPARISON_ERROR, PLAN_MODEL_COMPARISON_ERROR_CONCEPT);
  g_assert_nonnull (strstr (error->message, "nothing-of-the-kind"));
  g_clear_error (&error);
  g_assert_null (plan_model_comparer_run (both, catalog, &error));
  g_assert_error (error, PLAN_MODEL_COMPARISON_ERROR, PLAN_MODEL_COMPARISON_ERROR_QUESTION);
  g_clear_error (&error);
  nothing = plan_model_comparer_run (absent, catalog, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (plan_model_comparison_get_rows (nothing)), ==, 0);
}

/* Whether a case of these tests has the obstacle. */
static gboolean
has_case (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = g_strsplit (cases[i].obstacles, " ", -1);

      if (g_strv_contains ((const char *const *) words, word))
        return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (close_things); i++)
    {
      if (g_str_equal (close_things[i].obstacle, word))
        return TRUE;
    }

  return FALSE;
}

/* The words of the first column of the table that begins with a head. */
static GStrv
read_rows (const char *chapter,
           const char *head)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  const char *line = strstr (chapter, head);

  g_assert_nonnull (line);
  for (line = strchr (line, '\n') + 1; line[0] == '|'; line = strchr (line, '\n') + 1)
    {
      const char *end = g_str_has_prefix (line, "| `") ? strchr (line + 3, '`') : NULL;
      g_autofree char *word = end != NULL ? g_strndup (line + 3, (gsize) (end - line - 3)) : NULL;

      if (word != NULL)
        g_strv_builder_add (words, word);
    }

  return g_strv_builder_end (words);
}

static void
test_chapter (void)
{
  const char *root = g_getenv ("PLANMODEL_SOURCE_ROOT");
  g_autofree char *path = NULL;
  g_autofree char *chapter = NULL;
  g_auto (GStrv) words = NULL;

  g_test_summary ("The chapter has each obstacle in a row of its own, and each row has a case here");
  if (root == NULL)
    {
      g_test_skip ("the source is not there");
      return;
    }
  path = g_build_filename (root, "docs", "comparison.md", NULL);
  g_assert_true (g_file_get_contents (path, &chapter, NULL, NULL));
  words = read_rows (chapter, "| obstacle | when |");
  g_assert_cmpuint (g_strv_length (words), ==, PLAN_MODEL_N_COMPARISON_OBSTACLES - 1);
  for (guint i = 1; i < PLAN_MODEL_N_COMPARISON_OBSTACLES; i++)
    {
      g_assert_cmpstr (words[i - 1], ==, plan_model_comparison_obstacle_get_word (i));
      g_assert_true (has_case (words[i - 1]));
    }
}

static void
test_explanations (void)
{
  g_autoptr (GEnumClass) obstacles = g_type_class_ref (PLAN_MODEL_TYPE_COMPARISON_OBSTACLE);

  g_test_summary ("Each obstacle has a word and a sentence, and none has neither");
  g_assert_cmpuint (obstacles->n_values, ==, PLAN_MODEL_N_COMPARISON_OBSTACLES);
  g_assert_null (plan_model_comparison_obstacle_get_explanation (PLAN_MODEL_COMPARISON_OBSTACLE_NONE));
  g_assert_null (plan_model_comparison_obstacle_get_word (PLAN_MODEL_COMPARISON_OBSTACLE_NONE));
  for (guint i = 1; i < obstacles->n_values; i++)
    {
      g_assert_nonnull (plan_model_comparison_obstacle_get_explanation (i));
      g_assert_cmpstr (plan_model_comparison_obstacle_get_word (i), ==, obstacles->values[i].value_nick);
    }
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              gpointer    n)
{
  (*(guint *) n)++;
}

static void
test_properties (void)
{
  g_autoptr (PlanModelComparer) comparer = plan_model_comparer_new ();
  guint n = 0;

  g_test_summary ("Setting what is set already tells nobody");
  g_signal_connect (comparer, "notify", G_CALLBACK (count_notify), &n);
  for (guint i = 0; i < 2; i++)
    {
      plan_model_comparer_set_name (comparer, "x");
      plan_model_comparer_set_concept (comparer, "y");
      plan_model_comparer_set_vocabulary (comparer, plan_model_vocabulary_get_default ());
      plan_model_comparer_set_with_close (comparer, TRUE);
      plan_model_comparer_set_year (comparer, 2025);
      plan_model_comparer_set_grouping (comparer, PLAN_MODEL_COMPARISON_GROUPING_AREA);
      plan_model_comparer_set_order (comparer, PLAN_MODEL_COMPARISON_ORDER_TARGET);
      g_assert_cmpuint (n, ==, 7);
    }
  g_assert_cmpstr (plan_model_comparer_get_name (comparer), ==, "x");
  g_assert_cmpstr (plan_model_comparer_get_concept (comparer), ==, "y");
  g_assert_true (plan_model_comparer_get_vocabulary (comparer) == plan_model_vocabulary_get_default ());
  g_assert_true (plan_model_comparer_get_with_close (comparer));
  g_assert_cmpint (plan_model_comparer_get_year (comparer), ==, 2025);
  g_assert_cmpint (plan_model_comparer_get_grouping (comparer), ==, PLAN_MODEL_COMPARISON_GROUPING_AREA);
  g_assert_cmpint (plan_model_comparer_get_order (comparer), ==, PLAN_MODEL_COMPARISON_ORDER_TARGET);
}

static void
test_empty (void)
{
  g_autoptr (PlanModelComparisonRow) row = g_object_new (PLAN_MODEL_TYPE_COMPARISON_ROW, NULL);
  g_autoptr (GPtrArray) statements = plan_model_comparison_row_dup_statements (row);

  g_test_summary ("A row that g_object_new() made has no place among others");
  g_assert_cmpint (plan_model_comparison_row_get_grade (row), ==, PLAN_MODEL_ALIGNMENT_GRADE_NONE);
  g_assert_cmpint (plan_model_comparison_row_get_facet (row), ==, PLAN_MODEL_FACET_NONE);
  g_assert_cmpint (plan_model_comparison_row_get_obstacle (row), ==, PLAN_MODEL_COMPARISON_OBSTACLE_NONE);
  g_assert_null (plan_model_comparison_row_get_aligned_unit (row));
  g_assert_null (plan_model_comparison_row_get_aligned_baseline_text (row));
  g_assert_null (plan_model_comparison_row_get_aligned_target_text (row));
  g_assert_false (plan_model_comparison_row_is_computed (row));
  g_assert_cmpuint (statements->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/planmodel/across/obstacles", test_obstacles);
  g_test_add_func ("/planmodel/across/close", test_close);
  g_test_add_func ("/planmodel/across/arrangement", test_arrangement);
  g_test_add_func ("/planmodel/across/year", test_year);
  g_test_add_func ("/planmodel/across/errors", test_errors);
  g_test_add_func ("/planmodel/across/chapter", test_chapter);
  g_test_add_func ("/planmodel/across/explanations", test_explanations);
  g_test_add_func ("/planmodel/across/properties", test_properties);
  g_test_add_func ("/planmodel/across/empty", test_empty);

  return g_test_run ();
}
