/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/model/catalog-private.h>
#include <libplanmodel/vocabulary/concepts-private.h>
#include <planmodel.h>

#include <string.h>

static const char vocabulary_text[] =
    "{\"planmodel-vocabulary\": \"1\", \"concepts\": ["
    "{\"id\": \"patents\", \"labels\": {\"zh-Hans\": \"发明专利拥有量\"}, \"dimension\": "
    "\"count\", \"direction\": \"increase\"},"
    "{\"id\": \"patents-per-head\", \"labels\": {\"zh-Hans\": \"每万人发明专利拥有量\"}, "
    "\"dimension\": \"count\"},"
    "{\"id\": \"gdp\", \"labels\": {\"zh-Hans\": \"地区生产总值\"}, \"dimension\": \"money\", "
    "\"direction\": \"increase\"},"
    "{\"id\": \"gdp-growth\", \"labels\": {\"zh-Hans\": \"地区生产总值增长\"}, \"dimension\": "
    "\"percent\", \"direction\": \"increase\"},"
    "{\"id\": \"energy\", \"labels\": {\"zh-Hans\": \"单位地区生产总值能耗\"}, \"dimension\": "
    "\"mass-coal-equivalent/money\", \"direction\": \"decrease\"},"
    "{\"id\": \"energy-saving\", \"labels\": {\"zh-Hans\": \"单位地区生产总值能耗降低\"}, "
    "\"dimension\": \"percent\", \"direction\": \"increase\"},"
    "{\"id\": \"dust\", \"labels\": {\"zh-Hans\": \"PM2.5浓度\"}, \"dimension\": \"mass/volume\", "
    "\"direction\": \"decrease\"},"
    "{\"id\": \"studios\", \"labels\": {\"zh-Hans\": \"甲乙工作室数\"}, \"dimension\": \"count\", "
    "\"direction\": \"increase\"},"
    "{\"id\": \"firms\", \"labels\": {\"zh-Hans\": \"戊己企业数\"}, \"dimension\": \"count\", \"direction\": \"increase\"},"
    "{\"id\": \"firms-new\", \"labels\": {\"zh-Hans\": \"新增戊己企业数\"}, \"dimension\": \"count\", \"direction\": \"increase\"},"
    "{\"id\": \"share\", \"labels\": {\"zh-Hans\": \"丙丁占比\"}, \"dimension\": \"percent\", "
    "\"direction\": \"increase\"},"
    "{\"id\": \"jobs\", \"labels\": {\"zh-Hans\": \"城镇新增就业人数\"}, \"dimension\": \"count\"}"
    "]}";

/* An indicator as plan JSON, and what is found. */
typedef struct
{
  const char *members;
  const char *concept; /* NULL: none */
  PlanModelAlignmentGrade grade;
  PlanModelDirection direction;
} Row;

#define V(...) ", \"values\": [" __VA_ARGS__ "]"
#define LEVEL  "{\"role\": \"target\", \"year\": 2025, \"value\": \"1\", \"form\": \"level\"}"
#define GROWTH                                                                                     \
 "{\"role\": \"target\", \"year\": 2025, \"value\": \"7\", \"form\": \"annual-growth\", "          \
 "\"change\": \"rise\"}"
#define FALL                                                                                       \
 "{\"role\": \"target\", \"year\": 2025, \"value\": \"7\", \"form\": \"percent-change\", "         \
 "\"change\": \"fall\"}"
#define INCREMENT                                                                                  \
 "{\"role\": \"target\", \"year\": 2025, \"value\": \"7\", \"form\": \"increment\"}"
#define RANK "{\"role\": \"target\", \"year\": 2025, \"value\": \"7\", \"form\": \"rank\"}"
#define POINTS                                                                                     \
 "{\"role\": \"target\", \"year\": 2025, \"value\": \"2\", \"form\": \"change\", \"change\": "     \
 "\"rise\"}"
#define TREND   "{\"role\": \"target\", \"year\": 2025, \"form\": \"trend\"}"
#define EXACT   PLAN_MODEL_ALIGNMENT_GRADE_EXACT
#define CLOSE   PLAN_MODEL_ALIGNMENT_GRADE_CLOSE
#define NONE    PLAN_MODEL_ALIGNMENT_GRADE_NONE
#define UP      PLAN_MODEL_DIRECTION_INCREASE
#define DOWN    PLAN_MODEL_DIRECTION_DECREASE
#define UNKNOWN PLAN_MODEL_DIRECTION_UNKNOWN

/* clang-format off */
static const Row rows[] = {
  { "\"name\": \"发明专利拥有量\", \"unit\": \"件\"", "patents", EXACT, UP },
  { "\"name\": \"发明专利拥有量\", \"unit\": \"件/万人\"", "patents-per-head", EXACT, UNKNOWN },
  { "\"name\": \"发明专利授权量\", \"unit\": \"件\"", NULL, CLOSE, UNKNOWN },
  { "\"name\": \"谁也不知道\", \"unit\": \"件\"", NULL, NONE, UNKNOWN },
  /* what is stated is taken as it is, what was inferred is found again */
  { "\"name\": \"谁也不知道\", \"concept\": \"gdp\"", "gdp", EXACT, UP },
  { "\"name\": \"发明专利拥有量\", \"concept\": \"nothing\", \"unit\": \"件\"", NULL, NONE, UNKNOWN },
  { "\"name\": \"发明专利拥有量\", \"concept\": \"gdp\", \"unit\": \"件\", \"inferred\": [\"concept\"]", "patents", EXACT, UP },
  { "\"name\": \"谁也不知道\", \"concept\": \"gdp\", \"direction\": \"increase\", \"inferred\": [\"concept\", \"direction\"]", NULL, NONE, UNKNOWN },
  /* the concept's direction, else the stated one */
  { "\"name\": \"发明专利拥有量\", \"unit\": \"件\", \"direction\": \"decrease\"", "patents", EXACT, UP },
  { "\"name\": \"发明专利拥有量\", \"unit\": \"件/万人\", \"direction\": \"maintain\"", "patents-per-head", EXACT, PLAN_MODEL_DIRECTION_MAINTAIN },
  { "\"name\": \"发明专利授权量\", \"unit\": \"件\", \"direction\": \"decrease\"", NULL, CLOSE, DOWN },
  /* growth is the growth where that is a concept, and else the thing that grows */
  { "\"name\": \"地区生产总值\", \"unit\": \"亿元\"" V (LEVEL), "gdp", EXACT, UP },
  { "\"name\": \"地区生产总值\", \"unit\": \"%\"" V (GROWTH), "gdp-growth", EXACT, UP },
  { "\"name\": \"地区生产总值\", \"unit\": \"%\"", NULL, CLOSE, UNKNOWN },
  { "\"name\": \"地区生产总值\", \"unit\": \"亿元\"" V (LEVEL ", {\"role\": \"target\", \"year\": 2025, \"value\": \"7\", \"unit\": \"%\", \"form\": \"annual-growth\"}"), "gdp", EXACT, UP },
  { "\"name\": \"地区生产总值\", \"unit\": \"%\"" V (GROWTH ", {\"role\": \"target\", \"year\": 2025, \"value\": \"7\", \"unit\": \"亿元\", \"form\": \"level\"}"), "gdp", EXACT, UP },
  { "\"name\": \"地区生产总值年均增长\", \"unit\": \"%\"" V (GROWTH), "gdp-growth", EXACT, UP },
  { "\"name\": \"单位GDP能耗\", \"unit\": \"%\"" V (FALL), "energy-saving", EXACT, UP },
  { "\"name\": \"单位GDP能耗\", \"unit\": \"吨标准煤/万元\"" V (LEVEL), "energy", EXACT, DOWN },
  { "\"name\": \"细颗粒物浓度下降\", \"unit\": \"%\"" V (FALL), "dust", EXACT, DOWN },
  { "\"name\": \"细颗粒物浓度下降\", \"unit\": \"%\"" V (LEVEL), NULL, CLOSE, UNKNOWN },
  /* an increment is one whether the name says so or not */
  { "\"name\": \"培育甲乙工作室\", \"unit\": \"个\"" V (INCREMENT), "studios", EXACT, UP },
  { "\"name\": \"培育甲乙工作室\", \"unit\": \"个\"" V (LEVEL), NULL, CLOSE, UNKNOWN },
  { "\"name\": \"戊己企业\", \"unit\": \"家\"" V (INCREMENT), "firms-new", EXACT, UP },
  { "\"name\": \"新增戊己企业\", \"unit\": \"家\"" V (INCREMENT), "firms-new", EXACT, UP },
  { "\"name\": \"新增戊己企业\", \"unit\": \"家\"" V (LEVEL), "firms-new", EXACT, UP },
  { "\"name\": \"戊己企业\", \"unit\": \"家\"" V (LEVEL), "firms", EXACT, UP },
  { "\"name\": \"戊己企业\", \"unit\": \"家\"" V (LEVEL ", " INCREMENT), "firms", EXACT, UP },
  { "\"name\": \"城镇就业\", \"unit\": \"万人\"" V (INCREMENT), "jobs", EXACT, UNKNOWN },
  { "\"name\": \"城镇就业\", \"unit\": \"万人\"" V (LEVEL), NULL, CLOSE, UNKNOWN },
  /* a place is no amount, and a trend has no unit */
  { "\"name\": \"地区生产总值\", \"unit\": \"位\"" V (RANK), NULL, CLOSE, UNKNOWN },
  { "\"name\": \"甲乙工作室占比\", \"unit\": \"位\"" V (RANK), NULL, CLOSE, UNKNOWN },
  { "\"name\": \"丙丁占比\", \"unit\": \"位\"" V (RANK), NULL, CLOSE, UNKNOWN },
  { "\"name\": \"丙丁占比\", \"unit\": \"位\"", NULL, CLOSE, UNKNOWN },
  { "\"name\": \"丙丁占比\", \"unit\": \"%\"" V (LEVEL), "share", EXACT, UP },
  /* a rise by points is that of a percentage; of which, an amount does not say */
  { "\"name\": \"丙丁占比\", \"unit\": \"百分点\"" V (POINTS), "share", EXACT, UP },
  { "\"name\": \"地区生产总值增速\", \"unit\": \"百分点\"" V (POINTS), "gdp-growth", EXACT, UP },
  { "\"name\": \"地区生产总值\", \"unit\": \"百分点\"" V (POINTS), NULL, CLOSE, UNKNOWN },
  { "\"name\": \"地区生产总值\"" V (TREND), "gdp", EXACT, UP },
  /* what narrows it otherwise is another population; where it is counted is not */
  { "\"name\": \"地区生产总值\", \"unit\": \"亿元\", \"scope\": \"重点领域\"", NULL, CLOSE, UNKNOWN },
  { "\"name\": \"地区生产总值\", \"unit\": \"亿元\", \"scope\": \"全省\"", "gdp", EXACT, UP },
};
/* clang-format on */

static PlanModelVocabulary *
make_vocabulary (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (vocabulary_text, strlen (vocabulary_text));
  g_autoptr (GError) error = NULL;
  PlanModelVocabulary *vocabulary = plan_model_vocabulary_new_from_bytes (bytes, NULL, &error);

  g_assert_no_error (error);

  return vocabulary;
}

/* One plan with all rows, as often as asked for. */
static PlanModelCatalog *
make_catalog (guint n_times)
{
  g_autoptr (GString) text =
      g_string_new ("{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"t\", \"indicators\": [");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  PlanModelCatalog *catalog;

  for (guint i = 0; i < n_times * G_N_ELEMENTS (rows); i++)
    g_string_append_printf (text, "%s{\"id\": \"i%u\", %s}", i > 0 ? ", " : "", i + 1,
                            rows[i % G_N_ELEMENTS (rows)].members);
  g_string_append (text, "]}");
  bytes = g_bytes_new (text->str, text->len);
  catalog = plan_model_catalog_new_from_bytes (bytes, &error);
  g_assert_no_error (error);

  return catalog;
}

static void
test_rows (void)
{
  g_autoptr (PlanModelVocabulary) vocabulary = make_vocabulary ();
  g_autoptr (PlanModelCatalog) catalog = make_catalog (2);
  g_autoptr (PlanModelConcepts) concepts =
      plan_model_concepts_new (plan_model_catalog_get_store (catalog), vocabulary);

  g_assert_cmpuint (plan_model_concepts_get_n (concepts), ==,
                    g_list_model_get_n_items (G_LIST_MODEL (vocabulary)));
  for (guint i = 0; i < 2 * G_N_ELEMENTS (rows); i++)
    {
      const Row *row = &rows[i % G_N_ELEMENTS (rows)];
      const PlanModelConceptRow *concept =
          plan_model_concepts_peek (concepts, plan_model_concepts_get (concepts, i));

      g_test_message ("%s", row->members);
      g_assert_cmpstr (concept != NULL ? concept->id : NULL, ==, row->concept);
      g_assert_cmpint (plan_model_concepts_get_grade (concepts, i), ==, row->grade);
      g_assert_cmpint (plan_model_concepts_get_direction (concepts, i), ==, row->direction);
      g_assert_cmpint (plan_model_concepts_get_facet (concepts, i) != PLAN_MODEL_FACET_NONE, ==,
                       row->grade == CLOSE);
      g_assert_cmpint (plan_model_concepts_get_nearest (concepts, i) != 0, ==, row->grade != NONE);
      if (concept != NULL)
        g_assert_cmpuint (plan_model_concepts_find (concepts, concept->id), ==,
                          plan_model_concepts_get (concepts, i));
    }
}

/* Objects say what rows say. */
static void
test_objects (void)
{
  g_autoptr (PlanModelVocabulary) vocabulary = make_vocabulary ();
  g_autoptr (PlanModelCatalog) catalog = make_catalog (1);
  g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  GListModel *indicators = plan_model_plan_get_indicators (plan);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PlanModelIndicator) indicator = g_list_model_get_item (indicators, i);
      g_autoptr (PlanModelAlignment) alignment =
          plan_model_vocabulary_align (vocabulary, indicator);
      PlanModelConcept *concept = plan_model_alignment_get_concept (alignment);

      g_test_message ("%s: %s", rows[i].members, plan_model_alignment_get_reason (alignment));
      g_assert_cmpstr (concept != NULL ? plan_model_concept_get_id (concept) : NULL, ==,
                       rows[i].concept);
      g_assert_cmpint (plan_model_alignment_get_grade (alignment), ==, rows[i].grade);
    }
}

/* The shipped vocabulary, where none is named. */
static void
test_shipped (void)
{
  static const char text[] =
      "{\"planmodel\": \"1\", \"id\": \"p\", \"title\": \"t\", \"indicators\": ["
      "{\"id\": \"i1\", \"name\": \"高新技术企业\", \"unit\": \"家\"}, {\"id\": \"i2\", \"name\": "
      "\"无人知晓\", \"direction\": \"decrease\"}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (PlanModelCatalog) catalog = plan_model_catalog_new_from_bytes (bytes, NULL);
  PlanModelStore *store = plan_model_catalog_get_store (catalog);
  g_autoptr (PlanModelConcepts) concepts = plan_model_concepts_new (store, NULL);

  g_assert_cmpstr (plan_model_concepts_peek (concepts, plan_model_concepts_get (concepts, 0))->id,
                   ==, "high-tech-enterprises");
  g_assert_cmpint (plan_model_concepts_get (concepts, 1), ==, 0);
  g_assert_cmpint (plan_model_indicator_find_direction (store, 0), ==, UP);
  g_assert_cmpint (plan_model_indicator_find_direction (store, 1), ==, DOWN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_summary ("Each indicator of a store has its concept, and the direction of that.");
  g_test_add_func ("/vocabulary/concept-rows/rows", test_rows);
  g_test_add_func ("/vocabulary/concept-rows/objects", test_objects);
  g_test_add_func ("/vocabulary/concept-rows/shipped", test_shipped);

  return g_test_run ();
}
