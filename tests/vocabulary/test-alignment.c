/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/vocabulary/facet-private.h>
#include <libplanmodel/vocabulary/match-private.h>
#include <libplanmodel/vocabulary/vocabulary-private.h>
#include <planmodel.h>

#include <string.h>

/* Of the two tables. */
#define LEAST_PAIRS 40
/* Of the indicators of the five plans, in hundredths. */
#define LEAST_SHARE 60

typedef void (*RowFunc) (char **fields, gpointer data);

/* Calls for each row of a table of texts with tabs between, but comments and empty lines.
 * Returns: how many there were */
static guint
for_each_row (const char *name, guint n_fields, RowFunc function, gpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "vocabulary", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) fields = NULL;

      if (*lines[i] == '\0' || *lines[i] == '#')
        continue;
      fields = g_strsplit (lines[i], "\t", -1);
      g_test_message ("%s", lines[i]);
      g_assert_cmpuint (g_strv_length (fields), ==, n_fields);
      function (fields, data);
      n++;
    }

  return n;
}

static PlanModelAlignment *
align (const char *name, const char *unit)
{
  return plan_model_vocabulary_align_name (plan_model_vocabulary_get_default (), name,
                                           *unit != '\0' && !g_str_equal (unit, "-") ? unit : NULL);
}

static const char *
get_id (PlanModelAlignment *alignment)
{
  PlanModelConcept *concept = plan_model_alignment_get_concept (alignment);

  return concept != NULL ? plan_model_concept_get_id (concept) : NULL;
}

/* The facets of a name with its unit, as they are compared. */
static PlanModelFacet
find_difference (char **fields)
{
  const PlanModelConceptSet *set = plan_model_vocabulary_get_default_set ();
  PlanModelQuestion questions[2] = { { fields[0], fields[1], NULL, 0 },
                                     { fields[2], fields[3], NULL, 0 } };
  g_auto (PlanModelMatch) first = { 0 };
  g_auto (PlanModelMatch) second = { 0 };
  PlanModelFacet facet;

  plan_model_match_init (&first, set, &questions[0], FALSE);
  plan_model_match_init (&second, set, &questions[1], FALSE);
  facet = plan_model_facets_compare (&first.facets, &second.facets, NULL);
  if (facet == PLAN_MODEL_FACET_NONE && g_strcmp0 (first.dimension, second.dimension) != 0)
    facet = PLAN_MODEL_FACET_DIMENSION;

  return facet;
}

static void
check_together (char **fields, gpointer data)
{
  g_autoptr (PlanModelAlignment) first = align (fields[0], fields[1]);
  g_autoptr (PlanModelAlignment) second = align (fields[2], fields[3]);

  g_assert_cmpstr (get_id (first), ==, fields[4]);
  g_assert_cmpstr (get_id (second), ==, fields[4]);
  g_assert_cmpint (plan_model_alignment_get_facet (first), ==, PLAN_MODEL_FACET_NONE);
  g_assert_cmpint (plan_model_alignment_get_facet (second), ==, PLAN_MODEL_FACET_NONE);
}

/* Other names of one thing. */
static void
test_together (void)
{
  g_assert_cmpuint (for_each_row ("together.txt", 6, check_together, NULL), >=, LEAST_PAIRS);
}

static void
check_apart (char **fields, gpointer data)
{
  g_autoptr (PlanModelAlignment) first = align (fields[0], fields[1]);
  g_autoptr (PlanModelAlignment) second = align (fields[2], fields[3]);

  g_assert_true (get_id (first) == NULL || g_strcmp0 (get_id (first), get_id (second)) != 0);
  g_assert_cmpstr (plan_model_facet_get_word (find_difference (fields)), ==, fields[4]);
}

/* What only looks alike. */
static void
test_apart (void)
{
  g_assert_cmpuint (for_each_row ("apart.txt", 6, check_apart, NULL), >=, LEAST_PAIRS);
}

/* What an alignment tells. */
static void
test_reasons (void)
{
  static const struct
  {
    const char *name;
    const char *unit;
    PlanModelAlignmentGrade grade;
    const char *nearest; /* nullable */
    PlanModelFacet facet;
    const char *reason; /* a part of it */
  } cases[] = {
    { "高新技术企业数", "家", PLAN_MODEL_ALIGNMENT_GRADE_EXACT, "high-tech-enterprises",
      PLAN_MODEL_FACET_NONE, "高新技术企业数" },
    { "高新技术企业数", "", PLAN_MODEL_ALIGNMENT_GRADE_EXACT, "high-tech-enterprises",
      PLAN_MODEL_FACET_NONE, "高新技术企业数" },
    { "国家高新技术企业", "家", PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE, "high-tech-enterprises",
      PLAN_MODEL_FACET_NONE, "国家高新技术企业数" },
    { "县级高新技术企业", "家", PLAN_MODEL_ALIGNMENT_GRADE_CLOSE, "high-tech-enterprises",
      PLAN_MODEL_FACET_GRADE, "the grade differs (county here, nothing there)" },
    { "高新技术企业数", "亿元", PLAN_MODEL_ALIGNMENT_GRADE_CLOSE, "high-tech-enterprises",
      PLAN_MODEL_FACET_DIMENSION, "(money here, count there)" },
    { "高新技术企业数", "甲", PLAN_MODEL_ALIGNMENT_GRADE_CLOSE, "high-tech-enterprises",
      PLAN_MODEL_FACET_DIMENSION, "(not known here, count there)" },
    { "甲乙丙丁", "家", PLAN_MODEL_ALIGNMENT_GRADE_NONE, NULL, PLAN_MODEL_FACET_NONE,
      "No concept" },
    { "", "家", PLAN_MODEL_ALIGNMENT_GRADE_NONE, NULL, PLAN_MODEL_FACET_NONE, "No concept" },
    { "High-tech enterprises", "", PLAN_MODEL_ALIGNMENT_GRADE_EXACT, "high-tech-enterprises",
      PLAN_MODEL_FACET_NONE, "High-tech" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlanModelAlignment) alignment = align (cases[i].name, cases[i].unit);
      PlanModelConcept *nearest = plan_model_alignment_get_nearest (alignment);

      g_test_message ("%s: %s", cases[i].name, plan_model_alignment_get_reason (alignment));
      g_assert_cmpint (plan_model_alignment_get_grade (alignment), ==, cases[i].grade);
      g_assert_cmpint (plan_model_alignment_get_facet (alignment), ==, cases[i].facet);
      g_assert_cmpstr (nearest != NULL ? plan_model_concept_get_id (nearest) : NULL, ==,
                       cases[i].nearest);
      g_assert_nonnull (strstr (plan_model_alignment_get_reason (alignment), cases[i].reason));
      g_assert_cmpint (plan_model_alignment_get_label (alignment) == NULL, ==, nearest == NULL);
      g_assert_true (
          plan_model_alignment_get_concept (alignment)
          == (cases[i].grade >= PLAN_MODEL_ALIGNMENT_GRADE_ALTERNATIVE ? nearest : NULL));
    }
}

/* Every label is found as one of its concept, whatever the script, and with the unit of none. */
static void
test_labels (void)
{
  GListModel *vocabulary = G_LIST_MODEL (plan_model_vocabulary_get_default ());
  static const char *const languages[] = { "zh-Hans", "zh-Hant", "en" };

  for (guint i = 0; i < g_list_model_get_n_items (vocabulary); i++)
    {
      g_autoptr (PlanModelConcept) concept = g_list_model_get_item (vocabulary, i);

      for (guint k = 0; k < G_N_ELEMENTS (languages); k++)
        {
          g_auto (GStrv) others = plan_model_concept_dup_alternative_labels (concept, languages[k]);
          const char *label = plan_model_concept_get_label (concept, languages[k]);

          for (guint n = 0; label != NULL || others[n] != NULL; n++)
            {
              const char *text = n == 0 && label != NULL ? label : others[n - (label != NULL)];
              g_autoptr (PlanModelAlignment) alignment = NULL;

              if (text == NULL)
                break;
              alignment = align (text, "");
              g_test_message ("%s", text);
              g_assert_cmpstr (get_id (alignment), ==, plan_model_concept_get_id (concept));
            }
        }
    }
}

/* The five plans */

static void
append_indicator (GString *list,
                  PlanModelPlan *plan,
                  PlanModelIndicator *indicator,
                  guint *n_aligned)
{
  g_autoptr (PlanModelAlignment) alignment =
      plan_model_vocabulary_align (plan_model_vocabulary_get_default (), indicator);
  PlanModelConcept *nearest = plan_model_alignment_get_nearest (alignment);
  const char *unit = plan_model_indicator_get_unit (indicator);
  GEnumClass *grades = g_type_class_peek (PLAN_MODEL_TYPE_ALIGNMENT_GRADE);

  *n_aligned += plan_model_alignment_get_concept (alignment) != NULL;
  g_string_append_printf (
      list, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", plan_model_item_get_id (PLAN_MODEL_ITEM (plan)),
      plan_model_item_get_id (PLAN_MODEL_ITEM (indicator)),
      plan_model_indicator_get_name (indicator), unit != NULL ? unit : "-",
      g_enum_get_value (grades, plan_model_alignment_get_grade (alignment))->value_nick,
      nearest != NULL ? plan_model_concept_get_id (nearest) : "-",
      plan_model_facet_get_word (plan_model_alignment_get_facet (alignment)));
}

static const char header[] = "# Every indicator of the plans in examples/plans/: plan, indicator, "
                             "name, unit, how sure it is, the nearest concept, and what\n"
                             "# tells it from that one. Each line was read and found right; it is "
                             "made anew, to be read again, by\n"
                             "# meson test alignment --test-args=--update\n";

static gboolean updates;

/* What was read line by line is what is found, and it is enough. */
static void
test_five_plans (void)
{
  g_autofree char *plans =
      g_build_filename (g_getenv ("PLANMODEL_SOURCE_ROOT"), "examples", "plans", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "vocabulary", "five-plans.txt", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelCatalog) catalog = plan_model_catalog_new_from_path (plans, &error);
  g_autoptr (GString) list = g_string_new (header);
  g_autofree char *expected = NULL;
  guint n = 0, n_aligned = 0;

  g_assert_no_error (error);
  g_type_class_ref (PLAN_MODEL_TYPE_ALIGNMENT_GRADE);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (PlanModelPlan) plan = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      GListModel *indicators = plan_model_plan_get_indicators (plan);

      for (guint k = 0; k < g_list_model_get_n_items (indicators); k++, n++)
        {
          g_autoptr (PlanModelIndicator) indicator = g_list_model_get_item (indicators, k);

          append_indicator (list, plan, indicator, &n_aligned);
        }
    }
  g_test_message ("%u of %u indicators of the five plans have a concept", n_aligned, n);
  g_assert_cmpuint (n_aligned * 100, >=, n * LEAST_SHARE);
  if (updates)
    g_file_set_contents (path, list->str, -1, NULL);
  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (list->str, ==, expected);
}

int
main (int argc, char **argv)
{
  if (argc > 1 && g_str_equal (argv[argc - 1], "--update"))
    {
      updates = TRUE;
      argv[--argc] = NULL;
    }
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_summary ("Other names of one thing meet, and look-alikes stay apart.");
  g_test_add_func ("/vocabulary/alignment/together", test_together);
  g_test_add_func ("/vocabulary/alignment/apart", test_apart);
  g_test_add_func ("/vocabulary/alignment/reasons", test_reasons);
  g_test_add_func ("/vocabulary/alignment/labels", test_labels);
  g_test_add_func ("/vocabulary/alignment/five-plans", test_five_plans);

  return g_test_run ();
}
