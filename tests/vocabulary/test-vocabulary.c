/*
 * Copyright the libplanmodel developers
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <libplanmodel/core/limits-private.h>
#include <planmodel.h>

#include <glib/gstdio.h>
#include <string.h>

#define FILE_OF(concepts) "{\"planmodel-vocabulary\": \"1\", \"concepts\": [" concepts "]}"
#define CONCEPT(id, label, ...) "{\"id\": \"" id "\", \"labels\": {\"zh-Hans\": \"" label "\"}" __VA_ARGS__ "}"

static PlanModelVocabulary *
read_text (const char           *text,
           gssize                length,
           PlanModelVocabulary  *base,
           GError              **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return plan_model_vocabulary_new_from_bytes (bytes, base, error);
}

static PlanModelVocabulary *
read_good (const char          *text,
           PlanModelVocabulary *base)
{
  g_autoptr (GError) error = NULL;
  PlanModelVocabulary *vocabulary = read_text (text, -1, base, &error);

  g_assert_no_error (error);
  g_assert_nonnull (vocabulary);

  return vocabulary;
}

static const char *
find (PlanModelVocabulary *vocabulary,
      const char          *name,
      const char          *unit)
{
  g_autoptr (PlanModelAlignment) alignment = plan_model_vocabulary_align_name (vocabulary, name, unit);
  PlanModelConcept *concept = plan_model_alignment_get_concept (alignment);

  return concept != NULL ? plan_model_concept_get_id (concept) : NULL;
}

/* What is shipped is there once, and says all that a concept can say. */
static void
test_shipped (void)
{
  PlanModelVocabulary *vocabulary = plan_model_vocabulary_get_default ();
  PlanModelConcept *concept = plan_model_vocabulary_lookup (vocabulary, "high-tech-enterprises");
  g_autoptr (PlanModelConcept) first = g_list_model_get_item (G_LIST_MODEL (vocabulary), 0);
  g_autoptr (PlanModelConcept) again = g_list_model_get_item (G_LIST_MODEL (vocabulary), 0);
  g_auto (GStrv) others = NULL;
  g_autofree char *object = NULL;

  g_assert_true (vocabulary == plan_model_vocabulary_get_default ());
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (vocabulary)), >=, 120);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (vocabulary)) == PLAN_MODEL_TYPE_CONCEPT);
  g_assert_true (first == again);
  g_assert_null (plan_model_vocabulary_lookup (vocabulary, "no-such-concept"));
  g_assert_cmpstr (plan_model_concept_get_id (concept), ==, "high-tech-enterprises");
  g_assert_cmpstr (plan_model_concept_get_label (concept, NULL), ==, "高新技术企业数");
  g_assert_cmpstr (plan_model_concept_get_label (concept, "zh-Hant"), ==, "高新技術企業數");
  g_assert_cmpstr (plan_model_concept_get_label (concept, "en"), ==, "High-tech enterprises");
  g_assert_null (plan_model_concept_get_label (concept, "fr"));
  g_assert_cmpstr (plan_model_concept_get_dimension (concept), ==, "count");
  g_assert_cmpint (plan_model_concept_get_direction (concept), ==, PLAN_MODEL_DIRECTION_INCREASE);
  g_assert_nonnull (plan_model_concept_get_definition (concept, "en"));
  g_assert_nonnull (plan_model_concept_get_source (concept));
  others = plan_model_concept_dup_alternative_labels (concept, "zh-Hans");
  g_assert_true (g_strv_contains ((const char *const *) others, "国家高新技术企业数"));
  object = plan_model_concept_dup_facet (concept, PLAN_MODEL_FACET_OBJECT);
  g_assert_cmpstr (object, ==, "高新技术企业");
  g_assert_null (plan_model_concept_dup_facet (concept, PLAN_MODEL_FACET_GRADE));
}

static void
test_nothing (void)
{
  g_autoptr (PlanModelVocabulary) vocabulary = g_object_new (PLAN_MODEL_TYPE_VOCABULARY, NULL);
  g_autoptr (PlanModelConcept) concept = g_object_new (PLAN_MODEL_TYPE_CONCEPT, NULL);
  g_auto (GStrv) broader = plan_model_concept_dup_broader (concept);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (vocabulary)), ==, 0);
  g_assert_null (find (vocabulary, "高新技术企业", NULL));
  g_assert_null (plan_model_concept_get_id (concept));
  g_assert_null (plan_model_concept_get_label (concept, NULL));
  g_assert_null (plan_model_concept_get_definition (concept, "en"));
  g_assert_null (plan_model_concept_dup_facet (concept, PLAN_MODEL_FACET_OBJECT));
  g_assert_cmpint (plan_model_concept_get_direction (concept), ==, PLAN_MODEL_DIRECTION_UNKNOWN);
  g_assert_null (broader[0]);
}

/* Every readable property of a real object and of an empty one. */
static void
test_properties (void)
{
  g_autoptr (PlanModelConcept) bare = g_object_new (PLAN_MODEL_TYPE_CONCEPT, NULL);
  PlanModelVocabulary *vocabulary = plan_model_vocabulary_get_default ();
  GObject *objects[] = { G_OBJECT (bare), G_OBJECT (vocabulary),
                         G_OBJECT (plan_model_vocabulary_lookup (vocabulary, "high-tech-enterprises")) };
  g_autofree char *id = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (objects); i++)
    {
      guint n;
      g_autofree GParamSpec **props = g_object_class_list_properties (G_OBJECT_GET_CLASS (objects[i]), &n);

      g_assert_cmpuint (n, >, 0);
      for (guint k = 0; k < n; k++)
        {
          g_auto (GValue) value = G_VALUE_INIT;

          g_assert_cmpint (props[k]->flags & G_PARAM_WRITABLE, ==, 0);
          g_object_get_property (objects[i], props[k]->name, &value);
        }
    }
  g_object_get (objects[2], "id", &id, NULL);
  g_assert_cmpstr (id, ==, "high-tech-enterprises");
}

/* What is wrong with a file, by code and place. */
static void
test_errors (void)
{
  static const struct
  {
    const char *text;
    PlanModelVocabularyError code;
    const char *message; /* how it begins */
  } cases[] = {
    { "", PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "vocabulary:1:1: the text ends" },
    { "[]", PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "vocabulary:1:1: a vocabulary is an object" },
    { "{", PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "vocabulary:1:2: the text ends" },
    { "{} x", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:1: the vocabulary has no \"planmodel-vocabulary\"" },
    { "{\"planmodel-vocabulary\": \"1\"}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:1: the vocabulary has no \"concepts\"" },
    { "{\"planmodel-vocabulary\": \"2\"}", PLAN_MODEL_VOCABULARY_ERROR_VERSION, "vocabulary:1:26: the version is \"2\"" },
    { "{\"planmodel-vocabulary\": 1}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:26: \"planmodel-vocabulary\": expected a string" },
    { "{\"name\": 1}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:2: a vocabulary has no member \"name\"" },
    { "{\"concepts\": [], \"concepts\": []}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:18: \"concepts\" is given twice" },
    { "{\"concepts\": {}}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:14: \"concepts\": expected an array" },
    { "{\"concepts\": [1]}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:15: \"concepts\": expected an object" },
    { "{\"concepts\": [}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:15: \"concepts\": expected an object" },
    { "{\"concepts\": []]", PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "vocabulary:1:16: expected" },
    { FILE_OF ("") " 1", PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "vocabulary:1:47: expected nothing more" },
    { FILE_OF ("\n" CONCEPT ("a", "甲")) "\n\xff", PLAN_MODEL_VOCABULARY_ERROR_ENCODING, "vocabulary:3:1: there is something that is not UTF-8" },
    { FILE_OF ("\n  {\"id\": \"a\"}"), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:2:3: a concept has no \"labels\"" },
    { FILE_OF ("{\"labels\": {\"en\": \"x\"}}"), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:44: a concept has no \"id\"" },
    { FILE_OF ("{\"id\": \"a\", \"labels\": {}}"), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:44: a concept has no \"labels\"" },
    { FILE_OF (CONCEPT ("a b", "甲")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:51: the id \"a b\" has white space in it" },
    { FILE_OF (CONCEPT ("a", "甲") ",\n" CONCEPT ("a", "乙")), PLAN_MODEL_VOCABULARY_ERROR_REFERENCE, "vocabulary:2:8: the id \"a\" is given twice" },
    { FILE_OF (CONCEPT ("a", "")), PLAN_MODEL_VOCABULARY_ERROR_LABEL, "vocabulary:1:78: \"zh-Hans\" is empty" },
    { FILE_OF (CONCEPT ("a", "　 ")), PLAN_MODEL_VOCABULARY_ERROR_LABEL, "vocabulary:1:78: \"zh-Hans\" is empty" },
    { FILE_OF (CONCEPT ("a", " \\t")), PLAN_MODEL_VOCABULARY_ERROR_LABEL, "vocabulary:1:78: \"zh-Hans\" is empty" },
    { FILE_OF ("{\"id\": \"a\", \"labels\": {\"de\": \"x\"}}"), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:67: labels has no member \"de\"" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"unit\": \"家\"")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:84: a concept has no member \"unit\"" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"id\": \"b\"")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:84: \"id\" is given twice" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"source\": null")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:94: \"source\": expected a string" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"replaces\": 1")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:96: \"replaces\": expected true or false" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"dimension\": \"weight\"")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:97: there is no dimension \"weight\"" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"direction\": \"up\"")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:97: \"direction\": expected \"increase\"" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"direction\": \"unknown\"")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:97: \"direction\": expected" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"facets\": {\"colour\": \"x\"}")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:95: facets has no member \"colour\"" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"facets\": {\"stage\": \"owned\"}")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:104: there is no stage \"owned\"" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"alternative\": {\"en\": \"x\"}")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:106: \"en\": expected an array" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"alternative\": {\"en\": [\"x\", \"\"]}")), PLAN_MODEL_VOCABULARY_ERROR_LABEL, "vocabulary:1:112: \"en\" is empty" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"broader\": \"b\"")), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:95: \"broader\": expected an array" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"broader\": [\"b\"]")), PLAN_MODEL_VOCABULARY_ERROR_REFERENCE, "vocabulary:1:96: there is no concept with the id \"b\"" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"related\": [\"a\", \"b\"]")), PLAN_MODEL_VOCABULARY_ERROR_REFERENCE, "vocabulary:1:101: there is no concept" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"broader\": [\"a\"]")), PLAN_MODEL_VOCABULARY_ERROR_CYCLE, "vocabulary:1:44: the concept \"a\" is among those" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"broader\": [\"b\"]") ",\n" CONCEPT ("b", "乙", ", \"broader\": [\"c\"]") ",\n"
               CONCEPT ("c", "丙", ", \"broader\": [\"a\"]")), PLAN_MODEL_VOCABULARY_ERROR_CYCLE, "vocabulary:3:1: the concept \"c\" is among those" },
    { FILE_OF (CONCEPT ("a", "甲乙数") ",\n" CONCEPT ("b", "全市甲乙数量")), PLAN_MODEL_VOCABULARY_ERROR_LABEL,
      "vocabulary:2:35: the label \"全市甲乙数量\" says the same as the label \"甲乙数\" of the concept \"a\"" },
    { FILE_OF (CONCEPT ("a", "甲乙", ", \"alternative\": {\"zh-Hant\": [\"產業\"]}") ",\n" CONCEPT ("b", "产业")), PLAN_MODEL_VOCABULARY_ERROR_LABEL,
      "vocabulary:1:" },
    { "{\"planmodel-vocabulary\": \"1\", \"concepts\": [{\"id\": {}}]}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:51: \"id\": expected a string" },
    { FILE_OF (CONCEPT ("a", "甲", ", \"source\": \"\\ud800\"")), PLAN_MODEL_VOCABULARY_ERROR_SYNTAX, "vocabulary:1:95: half of a surrogate" },
    { "{\"concepts\": [{\"x\": [[[[[[[[[[]]]]]]]]]]}]}", PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:1:16: a concept has no member \"x\"" },
    { "{\"concepts\": [{\"id\": \"a\", \"source\": [[[[[[[[[[]]]]]]]]]]}]}", PLAN_MODEL_VOCABULARY_ERROR_LIMIT, "vocabulary:1:" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelVocabulary) vocabulary = read_text (cases[i].text, -1, NULL, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_null (vocabulary);
      g_assert_error (error, PLAN_MODEL_VOCABULARY_ERROR, (int) cases[i].code);
      if (error != NULL && !g_str_has_prefix (error->message, cases[i].message))
        g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

/* A file beside its base: what it adds, changes, keeps and takes away. */
static void
test_base (void)
{
  g_autoptr (PlanModelVocabulary) base = read_good (
      FILE_OF (CONCEPT ("a", "甲乙数", ", \"alternative\": {\"zh-Hans\": [\"丙丁数\"]}, \"dimension\": \"count\", \"direction\": \"increase\"") ","
               CONCEPT ("b", "戊己数", ", \"broader\": [\"a\"]")),
      NULL);
  g_autoptr (PlanModelVocabulary) more = read_good (
      FILE_OF ("{\"id\": \"a\", \"alternative\": {\"zh-Hans\": [\"庚辛数\"]}, \"direction\": \"decrease\"}," CONCEPT ("c", "壬癸数", ", \"broader\": [\"b\"]")),
      base);
  g_autoptr (PlanModelVocabulary) instead = read_good (FILE_OF (CONCEPT ("a", "庚辛数", ", \"replaces\": true") "," CONCEPT ("d", "丙丁数")), base);
  PlanModelConcept *changed = plan_model_vocabulary_lookup (more, "a");

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (more)), ==, 3);
  g_assert_cmpstr (find (more, "甲乙", "家"), ==, "a");
  g_assert_cmpstr (find (more, "丙丁", "家"), ==, "a");
  g_assert_cmpstr (find (more, "庚辛", "家"), ==, "a");
  g_assert_cmpstr (find (more, "壬癸", "家"), ==, "c");
  g_assert_cmpstr (plan_model_concept_get_dimension (changed), ==, "count");
  g_assert_cmpint (plan_model_concept_get_direction (changed), ==, PLAN_MODEL_DIRECTION_DECREASE);

  /* The base is as it was. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (base)), ==, 2);
  g_assert_null (find (base, "庚辛", "家"));
  g_assert_cmpint (plan_model_concept_get_direction (plan_model_vocabulary_lookup (base, "a")), ==, PLAN_MODEL_DIRECTION_INCREASE);

  g_assert_null (find (instead, "甲乙", "家"));
  g_assert_cmpstr (find (instead, "丙丁", "家"), ==, "d");
  g_assert_cmpstr (find (instead, "庚辛", "家"), ==, "a");
  g_assert_null (plan_model_concept_get_dimension (plan_model_vocabulary_lookup (instead, "a")));
}

/* What concerns the whole is looked for in the whole, and its place is in the file. */
static void
test_base_errors (void)
{
  g_autoptr (PlanModelVocabulary) base = read_good (FILE_OF (CONCEPT ("a", "甲乙数") "," CONCEPT ("b", "戊己数", ", \"broader\": [\"a\"]")), NULL);
  static const struct
  {
    const char *text;
    PlanModelVocabularyError code;
    const char *message;
  } cases[] = {
    { FILE_OF ("\n{\"id\": \"a\", \"broader\": [\"b\"]}"), PLAN_MODEL_VOCABULARY_ERROR_CYCLE, "vocabulary:" },
    { FILE_OF ("\n" CONCEPT ("c", "戊己数量")), PLAN_MODEL_VOCABULARY_ERROR_LABEL,
      "vocabulary:2:35: the label \"戊己数量\" says the same as the label \"戊己数\" of the concept \"b\"" },
    { FILE_OF ("\n{\"id\": \"a\", \"alternative\": {\"zh-Hans\": [\"戊己\"]}}"), PLAN_MODEL_VOCABULARY_ERROR_LABEL,
      "vocabulary:2:41: the label \"戊己\" says the same as the label \"戊己数\" of the concept \"b\"" },
    { FILE_OF ("\n{\"id\": \"c\"}"), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:2:1: a concept has no \"labels\"" },
    { FILE_OF ("\n{\"id\": \"a\", \"replaces\": true}"), PLAN_MODEL_VOCABULARY_ERROR_MEMBER, "vocabulary:2:1: a concept has no \"labels\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlanModelVocabulary) vocabulary = read_text (cases[i].text, -1, base, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_null (vocabulary);
      g_assert_error (error, PLAN_MODEL_VOCABULARY_ERROR, (int) cases[i].code);
      if (error != NULL && !g_str_has_prefix (error->message, cases[i].message))
        g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

/* What the labels do not tell. */
static void
test_stated_facets (void)
{
  g_autoptr (PlanModelVocabulary) vocabulary = read_good (
      FILE_OF (CONCEPT ("a", "甲乙卷", ", \"facets\": {\"stage\": \"held\", \"object\": \"甲乙\"}") "," CONCEPT ("b", "丙丁水平", ", \"dimension\": \"percent\"") ","
               CONCEPT ("c", "每万人口戊己数", ", \"dimension\": \"count\"")),
      NULL);

  g_assert_cmpstr (find (vocabulary, "甲乙保有量", "件"), ==, "a");
  g_assert_cmpstr (find (vocabulary, "甲乙卷", "件"), ==, "a");
  g_assert_null (find (vocabulary, "甲乙", "件"));
  /* A percentage is a share, whether its name says so or not. */
  g_assert_cmpstr (find (vocabulary, "丙丁水平", "%"), ==, "b");
  g_assert_cmpstr (find (vocabulary, "丙丁水平", NULL), ==, "b");
  g_assert_null (find (vocabulary, "丙丁水平数", "家"));
  /* The unit tells the base. */
  g_assert_cmpstr (find (vocabulary, "戊己数", "件/万人"), ==, "c");
  g_assert_cmpstr (find (vocabulary, "每万人戊己数", "件/万人"), ==, "c");
  g_assert_cmpstr (find (vocabulary, "每万人戊己数", "件"), ==, "c");
  g_assert_null (find (vocabulary, "戊己数", "件"));
  g_assert_null (find (vocabulary, "每千人戊己数", "件/万人"));
}

/* Each limit at N and at N + 1. */

static void
check_limit (const char *text,
             gsize       length,
             gboolean    is_within)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelVocabulary) vocabulary = read_text (text, (gssize) length, NULL, &error);

  if (is_within)
    g_assert_no_error (error);
  else
    g_assert_error (error, PLAN_MODEL_VOCABULARY_ERROR, PLAN_MODEL_VOCABULARY_ERROR_LIMIT);
}

static void
append_repeated (GString    *text,
                 const char *word,
                 guint       n)
{
  for (guint i = 0; i < n; i++)
    g_string_append (text, word);
}

static void
test_limits (void)
{
  for (guint more = 0; more < 2; more++)
    {
      g_autoptr (GString) long_label = g_string_new ("{\"planmodel-vocabulary\": \"1\", \"concepts\": [{\"id\": \"a\", \"labels\": {\"zh-Hans\": \"");
      g_autoptr (GString) long_text = g_string_new ("{\"planmodel-vocabulary\": \"1\", \"concepts\": [" "{\"id\": \"a\", \"labels\": {\"en\": \"x\"}, \"source\": \"");
      g_autoptr (GString) many_texts = g_string_new ("{\"planmodel-vocabulary\": \"1\", \"concepts\": [{\"id\": \"a\", \"labels\": {\"en\": \"x\"}, \"alternative\": {\"en\": [\"y\"");
      g_autoptr (GString) many_concepts = g_string_new ("{\"planmodel-vocabulary\": \"1\", \"concepts\": [");
      g_autofree char *large = g_malloc (PLAN_MODEL_VOCABULARY_MAX_BYTES + 1);
      const char *empty = FILE_OF ("");

      append_repeated (long_label, "甲", 200 + more);
      g_string_append (long_label, "\"}}]}");
      check_limit (long_label->str, long_label->len, !more);
      append_repeated (long_text, "甲", PLAN_MODEL_VOCABULARY_MAX_TEXT + more);
      g_string_append (long_text, "\"}]}");
      check_limit (long_text->str, long_text->len, !more);
      append_repeated (many_texts, ",\"z\"", PLAN_MODEL_VOCABULARY_MAX_TEXTS - 1 + more);
      g_string_append (many_texts, "]}}]}");
      check_limit (many_texts->str, many_texts->len, !more);
      for (guint i = 0; i < PLAN_MODEL_VOCABULARY_MAX_CONCEPTS + more; i++)
        g_string_append_printf (many_concepts, "%s{\"id\":\"%u\",\"labels\":{\"en\":\"%u\"}}", i > 0 ? "," : "", i, i);
      g_string_append (many_concepts, "]}");
      check_limit (many_concepts->str, many_concepts->len, !more);
      memset (large, ' ', PLAN_MODEL_VOCABULARY_MAX_BYTES + 1);
      memcpy (large, empty, strlen (empty));
      check_limit (large, PLAN_MODEL_VOCABULARY_MAX_BYTES + more, !more);
    }
}

/* Files: the name stands in front of what is wrong with it. */
static void
test_paths (void)
{
  g_autofree char *path = NULL;
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PlanModelVocabulary) vocabulary = NULL;
  int fd = g_file_open_tmp ("vocabulary-XXXXXX.json", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, FILE_OF (CONCEPT ("a", "甲")), -1, NULL));
  vocabulary = plan_model_vocabulary_new_from_path (path, plan_model_vocabulary_get_default (), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (find (vocabulary, "甲", NULL), ==, "a");
  g_assert_cmpstr (find (vocabulary, "高新技术企业", "家"), ==, "high-tech-enterprises");

  g_assert_true (g_file_set_contents (path, "{\n\"x\"", -1, NULL));
  g_assert_null (plan_model_vocabulary_new_from_path (path, NULL, &error));
  g_assert_error (error, PLAN_MODEL_VOCABULARY_ERROR, PLAN_MODEL_VOCABULARY_ERROR_MEMBER);
  expected = g_strconcat (path, ":2:1: a vocabulary has no member \"x\"", NULL);
  g_assert_cmpstr (error->message, ==, expected);
  g_clear_error (&error);

  g_remove (path);
  g_assert_null (plan_model_vocabulary_new_from_path (path, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, path));
}

/* Four threads ask at once for what is made once. */
static gpointer
ask (gpointer data)
{
  PlanModelVocabulary *vocabulary = plan_model_vocabulary_get_default ();

  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (PlanModelConcept) concept = g_list_model_get_item (G_LIST_MODEL (vocabulary), i);

      g_assert_true (plan_model_vocabulary_lookup (vocabulary, plan_model_concept_get_id (concept)) == concept);
      g_assert_cmpstr (find (vocabulary, "高新技术企业", "家"), ==, "high-tech-enterprises");
    }

  return vocabulary;
}

static void
test_threads (void)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, ask, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_true (g_thread_join (threads[i]) == plan_model_vocabulary_get_default ());
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_summary ("Vocabularies are read strictly, and add to one another.");
  g_test_add_func ("/vocabulary/vocabulary/threads", test_threads);
  g_test_add_func ("/vocabulary/vocabulary/shipped", test_shipped);
  g_test_add_func ("/vocabulary/vocabulary/nothing", test_nothing);
  g_test_add_func ("/vocabulary/vocabulary/properties", test_properties);
  g_test_add_func ("/vocabulary/vocabulary/errors", test_errors);
  g_test_add_func ("/vocabulary/vocabulary/base", test_base);
  g_test_add_func ("/vocabulary/vocabulary/base-errors", test_base_errors);
  g_test_add_func ("/vocabulary/vocabulary/stated-facets", test_stated_facets);
  g_test_add_func ("/vocabulary/vocabulary/limits", test_limits);
  g_test_add_func ("/vocabulary/vocabulary/paths", test_paths);

  return g_test_run ();
}
